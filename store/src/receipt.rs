//! The answer of each command, kept in the command's own transaction, so that a repeat gets the same answer.

use crate::{FromRow, Result, Row, Tx, params, statements};

/// What a command was and what it got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The hash of the command. The same id with another digest is another command under a used id: refuse it.
    pub digest: [u8; 32],
    /// Who sent it.
    pub actor: Option<i64>,
    /// The answer, JSON.
    pub answer: String,
    /// When, ms since 1970.
    pub at: i64,
}

impl FromRow for Receipt {
    const COLUMNS: &'static [&'static str] = &["digest", "actor", "answer", "at"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { digest: row.bytes(0)?, actor: row.opt_int(1)?, answer: row.text(2)?, at: row.int(3)? })
    }
}

statements! {
    FIND: Receipt = "SELECT digest, actor, answer, at FROM receipt WHERE command_id = $1";
    KEEP = "INSERT INTO receipt (command_id, digest, actor, answer, at) VALUES ($1, $2, $3, $4, $5)";
    FORGET = "DELETE FROM receipt WHERE command_id IN (SELECT command_id FROM receipt WHERE at < $1 LIMIT $2)";
}

/// The receipt of a command, if it was done before.
pub async fn find(tx: &mut Tx, command_id: &[u8; 16]) -> Result<Option<Receipt>> {
    tx.opt(FIND, params![command_id]).await
}

/// Keeps the answer. `Unique` when the same command was done at the same moment elsewhere: run again and find it.
pub async fn keep(tx: &mut Tx, command_id: &[u8; 16], receipt: &Receipt) -> Result<()> {
    let row = params![command_id, &receipt.digest, receipt.actor, &receipt.answer, receipt.at];
    tx.exec(KEEP, row).await.map(drop)
}

/// Forgets receipts older than `before`, at most `limit` of them; says how many.
pub async fn forget(tx: &mut Tx, before: i64, limit: i64) -> Result<u64> {
    tx.exec(FORGET, params![before, limit]).await
}
