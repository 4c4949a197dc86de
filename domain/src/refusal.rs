//! Why a command was not done. Every refusal has a stable code; pages show it in the reader's language.

use serde::{Deserialize, Serialize};

/// A command that was refused. Nothing changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Refusal {
    /// The thing does not exist, or this person may not know that it does.
    #[error("not found")]
    NotFound,
    /// The case has moved on since the page was made; show it again.
    #[error("the case has changed")]
    Stale,
    /// This role may never do this.
    #[error("not allowed for this role")]
    NotYours,
    /// The action exists, but not in the state that the case is in.
    #[error("not possible now")]
    NotNow,
    /// A guard of the rule said no; `why` is a stable word such as `counter_limit`.
    #[error("refused: {why}")]
    Guard {
        /// Stable word for the reason.
        why: String,
    },
    /// A field of the command is wrong; `why` is a stable word such as `too_long`.
    #[error("invalid {field}: {why}")]
    Invalid {
        /// The field's name as in the form and in the API.
        field: String,
        /// Stable word for the reason.
        why: String,
    },
    /// The same command id came with another body (I03).
    #[error("the same key was used for something else")]
    KeyReused,
    /// Too much at once; try again later.
    #[error("too many requests")]
    TooMany,
}

impl Refusal {
    /// A guard's no.
    #[must_use]
    pub fn guard(why: &str) -> Self {
        Self::Guard { why: why.into() }
    }

    /// A guard: its no, unless something holds.
    ///
    /// # Errors
    /// [`Self::Guard`] when it does not hold.
    pub fn unless(holds: bool, why: &str) -> Result<(), Self> {
        if holds { Ok(()) } else { Err(Self::guard(why)) }
    }

    /// A wrong field.
    #[must_use]
    pub fn invalid(field: &str, why: &str) -> Self {
        Self::Invalid { field: field.into(), why: why.into() }
    }

    /// The stable code, also the key of its text (`refusal-<code>`).
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::NotFound => "not_found",
            Self::Stale => "stale",
            Self::NotYours => "not_yours",
            Self::NotNow => "not_now",
            Self::Guard { why } | Self::Invalid { why, .. } => why,
            Self::KeyReused => "key_reused",
            Self::TooMany => "too_many",
        }
    }
}
