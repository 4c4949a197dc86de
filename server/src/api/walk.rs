//! Reading the ledger on from where the answer before ended. Positions are the one order in which nothing appears behind what
//! was already read.

use crate::fault::Fault;
use axum::http::StatusCode;
use ombud_domain::Refusal;
use ombud_store::ledger::{self, Entry, Position};
use ombud_store::{Store, StoreError, Tx};

/// Where to begin: behind `after`, the `next` of an answer; without one at the beginning.
///
/// # Errors
/// `wrong_value` for what is none, `cursor_over` for one from before the data was restored.
pub fn begin(store: &Store, after: Option<&str>) -> Result<Position, Fault> {
    let Some(text) = after else { return Ok(Position::START) };
    let cursor = text.parse().map_err(|_| Refusal::invalid("after", "wrong_value"))?;
    store.resume(cursor).ok_or_else(|| Fault::new(StatusCode::GONE, "cursor_over"))
}

/// A stretch of the ledger, looked through entry by entry until the answer is full.
pub struct Walk {
    rest: std::vec::IntoIter<Entry>,
    reached: Position,
    /// True when the ledger may go on behind the stretch.
    full: bool,
}

impl Walk {
    /// At most `scan` entries behind a position.
    ///
    /// # Errors
    /// As the store's.
    pub async fn behind(tx: &mut Tx, after: Position, scan: i64) -> Result<Self, StoreError> {
        let entries = ledger::after(tx, after, scan).await?;
        let full = i64::try_from(entries.len()).is_ok_and(|n| n == scan);
        Ok(Self { rest: entries.into_iter(), reached: after, full })
    }

    /// The next one; it counts as read from then on.
    pub fn step(&mut self) -> Option<Entry> {
        let entry = self.rest.next()?;
        self.reached = entry.position;
        Some(entry)
    }

    /// The `after` of the next request, and whether there is more to read now.
    #[must_use]
    pub fn end(&self, store: &Store) -> (String, bool) {
        (store.cursor(self.reached).to_string(), self.full || !self.rest.as_slice().is_empty())
    }
}
