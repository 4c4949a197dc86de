//! Payments of which more went back than was ever taken: a task for the finance desk, once for each.

use crate::{Result, Tx, params, read_rows, statements};

/// A payment that somebody must look at.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Alert {
    pub book: i64,
    pub payment: i64,
    pub order_id: i64,
    pub raised_at: i64,
}

read_rows! {
    Alert { book: int, payment: int, order_id: int, raised_at: int }
}

statements! {
    RAISE = "INSERT INTO money_alert (book, payment, order_id, raised_at) VALUES ($1, $2, $3, $4) ON CONFLICT (book) DO NOTHING";
    OPEN: Alert = "SELECT book, payment, order_id, raised_at FROM money_alert WHERE seen_at IS NULL ORDER BY raised_at, book LIMIT $1";
    SEEN = "UPDATE money_alert SET seen_at = $2, seen_by = $3 WHERE book = $1 AND seen_at IS NULL";
}

/// Raises it; a second time changes nothing.
pub async fn raise(tx: &mut Tx, a: &Alert) -> Result<()> {
    tx.exec(RAISE, params![a.book, a.payment, a.order_id, a.raised_at]).await?;
    Ok(())
}

/// Those that nobody has looked at, the oldest first.
pub async fn open(tx: &mut Tx, limit: i64) -> Result<Vec<Alert>> {
    tx.all(OPEN, params![limit]).await
}

/// Somebody has looked at it; false when somebody else was first.
pub async fn seen(tx: &mut Tx, book: i64, at: i64, person: i64) -> Result<bool> {
    Ok(tx.exec(SEEN, params![book, at, person]).await? > 0)
}
