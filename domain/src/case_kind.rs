//! The kinds of case.

use serde::{Deserialize, Serialize};

/// What kind of case it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseKind {
    /// A chat.
    Conversation,
    /// A dispute between buyer and shop about order lines.
    Dispute,
    /// One refund on its way.
    Refund,
    /// Goods on their way back.
    Return,
    /// Somebody told us about a product, a shop or a fraud.
    Report,
    /// What we did about a listing or a shop, and why.
    Statement,
    /// A decision that is looked at once more.
    Appeal,
    /// A payment or a refund that our finance desk looks into.
    Finance,
    /// A proceeding before a body outside the house.
    Outside,
    /// Somebody says what should be better.
    Suggestion,
}

impl CaseKind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Conversation,
        Self::Dispute,
        Self::Refund,
        Self::Return,
        Self::Report,
        Self::Statement,
        Self::Appeal,
        Self::Finance,
        Self::Outside,
        Self::Suggestion,
    ];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Conversation => "conversation",
            Self::Dispute => "dispute",
            Self::Refund => "refund",
            Self::Return => "return",
            Self::Report => "report",
            Self::Statement => "statement",
            Self::Appeal => "appeal",
            Self::Finance => "finance",
            Self::Outside => "outside",
            Self::Suggestion => "suggestion",
        }
    }

    /// The kind with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.code() == code)
    }

    /// The letter that case numbers of this kind begin with.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Conversation => 'C',
            Self::Dispute => 'D',
            Self::Refund => 'R',
            Self::Return => 'M',
            Self::Report => 'G',
            Self::Statement => 'S',
            Self::Appeal => 'A',
            Self::Finance => 'F',
            Self::Outside => 'X',
            Self::Suggestion => 'W',
        }
    }
}
