//! What can go wrong below the rules, in the few kinds that callers treat differently.

use tokio_postgres::error::SqlState;

/// The result of everything in this crate.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// An error of the store. `Display` is for the log; none of it is meant for the person who waits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The lane is full: answer 503 with `Retry-After`.
    #[error("the store is busy")]
    Busy,
    /// Somebody else changed the stream in between: load again and decide again.
    #[error("the stream was changed in between")]
    Race,
    /// A unique key is taken. The text names the index or the columns.
    #[error("unique key taken: {0}")]
    Unique(String),
    /// A check, a foreign key or a NOT NULL was violated: a fault of the caller.
    #[error("constraint violated: {0}")]
    Constraint(String),
    /// No room on the disk; nothing of the batch was kept.
    #[error("the disk is full")]
    DiskFull,
    /// The database cannot be reached or cannot be written now.
    #[error("the database is unavailable: {0}")]
    Unavailable(String),
    /// The linked SQLite may lose committed transactions (fixed in 3.51.3).
    #[error("SQLite {found} is too old, at least 3.51.3 is needed")]
    TooOld {
        /// The version found, as SQLite says it.
        found: String,
    },
    /// What is stored is not what was written.
    #[error("stored data is damaged: {0}")]
    Corrupt(String),
    /// The `Work` awaited something other than its `Tx`.
    #[error("a unit of writing awaited something other than its transaction")]
    Foreign,
    /// The `Work` panicked; nothing of it was kept.
    #[error("a unit of work panicked: {0}")]
    Panicked(String),
    /// Anything else: a fault in a statement or in the caller.
    #[error("{0}")]
    Other(String),
}

impl StoreError {
    /// Whether the same work may succeed when it is run again a moment later.
    pub fn retryable(&self) -> bool {
        matches!(self, Self::Busy | Self::Race | Self::DiskFull | Self::Unavailable(_))
    }

    pub(crate) fn other(text: impl std::fmt::Display) -> Self {
        Self::Other(text.to_string())
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let rusqlite::Error::SqliteFailure(cause, ref message) = error else {
            return Self::other(error);
        };
        let text = message.clone().unwrap_or_else(|| cause.to_string());
        match cause.code {
            Code::ConstraintViolation if text.contains("ledger.stream, ledger.seq") => Self::Race,
            Code::ConstraintViolation => match text.strip_prefix("UNIQUE constraint failed: ") {
                Some(columns) => Self::Unique(columns.to_owned()),
                None => Self::Constraint(text),
            },
            Code::DiskFull => Self::DiskFull,
            Code::DatabaseBusy | Code::DatabaseLocked => Self::Busy,
            Code::DatabaseCorrupt | Code::NotADatabase => Self::Corrupt(text),
            Code::CannotOpen | Code::ReadOnly | Code::SystemIoFailure | Code::PermissionDenied => {
                Self::Unavailable(text)
            }
            _ => Self::Other(text),
        }
    }
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        let Some(db) = error.as_db_error() else {
            // Without an answer of the server it is the line that failed, or a value that did not fit.
            return if error.is_closed() || std::error::Error::source(&error).is_some_and(|s| s.is::<std::io::Error>()) {
                Self::Unavailable(error.to_string())
            } else {
                Self::Other(format!("{error}: {:?}", std::error::Error::source(&error).map(ToString::to_string)))
            };
        };
        let text = || format!("{} ({})", db.message(), db.code().code());
        match *db.code() {
            SqlState::UNIQUE_VIOLATION if db.constraint() == Some("ledger_stream_seq") => Self::Race,
            SqlState::UNIQUE_VIOLATION => Self::Unique(db.constraint().unwrap_or_default().to_owned()),
            SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED => Self::Race,
            SqlState::DISK_FULL => Self::DiskFull,
            SqlState::LOCK_NOT_AVAILABLE | SqlState::TOO_MANY_CONNECTIONS | SqlState::QUERY_CANCELED => Self::Busy,
            SqlState::DATA_CORRUPTED | SqlState::INDEX_CORRUPTED => Self::Corrupt(text()),
            ref code if code.code().starts_with("23") => Self::Constraint(text()),
            ref code if ["08", "57", "25"].iter().any(|class| code.code().starts_with(class)) => {
                Self::Unavailable(text())
            }
            _ => Self::Other(text()),
        }
    }
}

impl From<deadpool_postgres::PoolError> for StoreError {
    fn from(error: deadpool_postgres::PoolError) -> Self {
        match error {
            deadpool_postgres::PoolError::Timeout(_) => Self::Busy,
            other => Self::Unavailable(other.to_string()),
        }
    }
}
