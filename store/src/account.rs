//! What we owe everybody an account of, beside the disputes themselves: deadlines of our own that passed, and proceedings
//! before bodies outside the house. A follower of the ledger writes it, and all of it can be dropped and computed again.

use crate::{Result, Tx, params, read_rows, statements};

/// Deadlines of ours that passed in one case, at one desk, in one month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Missed {
    /// The case.
    pub case_id: i64,
    /// Whose they were: `mediation`, `chat`, `finance`, `delivery`, `trust`, `appeals`, `outside`.
    pub desk: String,
    /// In which month, in UTC: `2026-03`.
    pub month: String,
    /// The storefront.
    pub storefront: i64,
    /// How many.
    pub missed: i64,
}

/// How many deadlines of a desk passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfDesk {
    /// The desk.
    pub desk: String,
    /// The storefront.
    pub storefront: i64,
    /// In how many cases.
    pub cases: i64,
    /// How many.
    pub missed: i64,
}

/// A proceeding before a body outside the house.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proceeding {
    /// Its case.
    pub case_id: i64,
    /// The storefront.
    pub storefront: i64,
    /// The month in which it began, in UTC.
    pub month: String,
    /// Before whom: a word.
    pub body: String,
    /// What came of it: a word; empty while it is open.
    pub result: String,
    /// When it began there.
    pub began_at: i64,
    /// When it was over.
    pub ended_at: Option<i64>,
}

read_rows! {
    OfDesk { desk: text, storefront: int, cases: int, missed: int }
    Proceeding {
        case_id: int, storefront: int, month: text, body: text, result: text, began_at: int, ended_at: opt_int,
    }
}

statements! {
    DROP_MISSED = "DELETE FROM desk_missed WHERE case_id = $1";
    DROP_PROCEEDING = "DELETE FROM proceeding WHERE case_id = $1";
    CLEAR_MISSED = "DELETE FROM desk_missed";
    CLEAR_PROCEEDINGS = "DELETE FROM proceeding";
    KEEP_MISSED = "INSERT INTO desk_missed (case_id, desk, month, storefront, missed) VALUES ($1, $2, $3, $4, $5)";
    KEEP_PROCEEDING = "INSERT INTO proceeding (case_id, storefront, month, body, result, began_at, ended_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    MISSED: OfDesk = "SELECT desk, storefront, count(DISTINCT case_id) AS cases, CAST(sum(missed) AS BIGINT) AS missed \
        FROM desk_missed WHERE month >= $1 AND month <= $2 GROUP BY desk, storefront ORDER BY desk, storefront";
    PROCEEDINGS: Proceeding = "SELECT case_id, storefront, month, body, result, began_at, ended_at FROM proceeding \
        WHERE month >= $1 AND month <= $2 ORDER BY case_id LIMIT $3";
}

/// Keeps what is known of a case's missed deadlines, in place of what was known before.
pub async fn keep_missed(tx: &mut Tx, case_id: i64, all: &[Missed]) -> Result<()> {
    tx.exec(DROP_MISSED, params![case_id]).await?;
    for m in all {
        tx.exec(KEEP_MISSED, params![case_id, &m.desk, &m.month, m.storefront, m.missed]).await?;
    }
    Ok(())
}

/// Keeps what is known of a proceeding, in place of what was known before.
pub async fn keep_proceeding(tx: &mut Tx, p: &Proceeding) -> Result<()> {
    tx.exec(DROP_PROCEEDING, params![p.case_id]).await?;
    let row = params![p.case_id, p.storefront, &p.month, &p.body, &p.result, p.began_at, p.ended_at];
    tx.exec(KEEP_PROCEEDING, row).await.map(drop)
}

/// Drops everything, to be computed again.
pub async fn clear(tx: &mut Tx) -> Result<()> {
    tx.exec(CLEAR_MISSED, params![]).await?;
    tx.exec(CLEAR_PROCEEDINGS, params![]).await.map(drop)
}

/// How many deadlines of each desk passed in these months, first and last included.
pub async fn missed(tx: &mut Tx, first: &str, last: &str) -> Result<Vec<OfDesk>> {
    tx.all(MISSED, params![first, last]).await
}

/// The proceedings that began in these months, first and last included.
pub async fn proceedings(tx: &mut Tx, first: &str, last: &str, limit: i64) -> Result<Vec<Proceeding>> {
    tx.all(PROCEEDINGS, params![first, last, limit]).await
}
