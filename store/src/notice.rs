//! What people are told: codes and dates; the words are found when it is read.

use crate::{FromRow, Result, Row, Tx, params, statements};

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct NoticeRow {
    pub id: i64,
    pub holder: i64,
    pub case_id: i64,
    /// The last event of the case that it tells of.
    pub seq: i64,
    /// JSON.
    pub body: String,
    pub created_at: i64,
    pub read_at: Option<i64>,
}

impl FromRow for NoticeRow {
    const COLUMNS: &'static [&'static str] = &["id", "holder", "case_id", "seq", "body", "created_at", "read_at"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.int(0)?,
            holder: row.int(1)?,
            case_id: row.int(2)?,
            seq: row.int(3)?,
            body: row.text(4)?,
            created_at: row.int(5)?,
            read_at: row.opt_int(6)?,
        })
    }
}

statements! {
    TELL = "INSERT INTO notice (id, holder, case_id, seq, body, created_at) VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (holder, case_id, seq) DO NOTHING";
    LIST: NoticeRow = "SELECT id, holder, case_id, seq, body, created_at, read_at FROM notice \
        WHERE holder = $1 AND id < $2 ORDER BY id DESC LIMIT $3";
    UNREAD: i64 = "SELECT count(*) AS value FROM (SELECT 1 FROM notice WHERE holder = $1 AND read_at IS NULL LIMIT 100) AS few";
    READ = "UPDATE notice SET read_at = $3 WHERE holder = $1 AND id <= $2 AND read_at IS NULL";
    READ_CASE = "UPDATE notice SET read_at = $3 WHERE holder = $1 AND case_id = $2 AND read_at IS NULL";
    AT: NoticeRow = "SELECT id, holder, case_id, seq, body, created_at, read_at FROM notice \
        WHERE holder = $1 AND case_id = $2 AND seq = $3";
    FIND: NoticeRow = "SELECT id, holder, case_id, seq, body, created_at, read_at FROM notice WHERE id = $1";
}

/// Tells somebody something, once per event.
pub async fn tell(tx: &mut Tx, n: &NoticeRow) -> Result<bool> {
    Ok(tx.exec(TELL, params![n.id, n.holder, n.case_id, n.seq, &n.body, n.created_at]).await? == 1)
}

/// A holder's notices before `id`, newest first.
pub async fn list(tx: &mut Tx, holder: i64, before: i64, limit: i64) -> Result<Vec<NoticeRow>> {
    tx.all(LIST, params![holder, before, limit]).await
}

/// How many a holder has not read, at most 100.
pub async fn unread(tx: &mut Tx, holder: i64) -> Result<i64> {
    tx.one(UNREAD, params![holder]).await
}

/// A holder has read everything up to `id`.
pub async fn read_up_to(tx: &mut Tx, holder: i64, id: i64, now: i64) -> Result<u64> {
    tx.exec(READ, params![holder, id, now]).await
}

/// A holder has read what was told about a case.
pub async fn read_case(tx: &mut Tx, holder: i64, case: i64, now: i64) -> Result<u64> {
    tx.exec(READ_CASE, params![holder, case, now]).await
}

/// A notice.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<NoticeRow>> {
    tx.opt(FIND, params![id]).await
}

/// What a holder was told of an event.
pub async fn at(tx: &mut Tx, holder: i64, case: i64, seq: i64) -> Result<Option<NoticeRow>> {
    tx.opt(AT, params![holder, case, seq]).await
}
