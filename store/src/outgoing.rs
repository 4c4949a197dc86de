//! Commands to the marketplace: polled by number or sent to its address, answered once; and the log of what was sent.

use crate::{FromRow, Result, Row, Tx, params, statements};

/// A command to the marketplace.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Outgoing {
    /// Its place among all commands; rises.
    pub n: i64,
    /// The key under which it is known for ever.
    pub command_id: String,
    pub kind: String,
    /// The case it belongs to, and its place among that case's commands.
    pub aggregate: i64,
    pub sequence: i64,
    /// JSON.
    pub body: String,
    pub created_at: i64,
    pub due_at: i64,
    /// The answer that ended it, JSON.
    pub result: Option<String>,
    pub answered_at: Option<i64>,
}

impl FromRow for Outgoing {
    const COLUMNS: &'static [&'static str] =
        &["n", "command_id", "kind", "aggregate", "sequence", "body", "created_at", "due_at", "result", "answered_at"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            n: row.int(0)?,
            command_id: row.text(1)?,
            kind: row.text(2)?,
            aggregate: row.int(3)?,
            sequence: row.int(4)?,
            body: row.text(5)?,
            created_at: row.int(6)?,
            due_at: row.int(7)?,
            result: row.opt_text(8)?,
            answered_at: row.opt_int(9)?,
        })
    }
}

/// One attempt to reach an address.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Delivery {
    pub n: i64,
    pub endpoint: i64,
    pub message_id: String,
    pub kind: String,
    pub at: i64,
    /// The status of the answer, if there was one.
    pub status: Option<i64>,
    pub error: Option<String>,
}

impl FromRow for Delivery {
    const COLUMNS: &'static [&'static str] = &["n", "endpoint", "message_id", "kind", "at", "status", "error"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            n: row.int(0)?,
            endpoint: row.int(1)?,
            message_id: row.text(2)?,
            kind: row.text(3)?,
            at: row.int(4)?,
            status: row.opt_int(5)?,
            error: row.opt_text(6)?,
        })
    }
}

statements! {
    // Numbers must be seen in their order, else a reader that goes on from the greatest would pass one by; so on
    // PostgreSQL whoever takes one keeps others from it until the commit.
    IN_TURN: i64 = "SELECT 1 AS value",
        postgres = "SELECT count(*) AS value FROM (SELECT pg_advisory_xact_lock(7241638202)) AS locked";
    SEQUENCE: i64 = "SELECT COALESCE(MAX(sequence), 0) + 1 AS value FROM outgoing WHERE aggregate = $1";
    INSERT = "INSERT INTO outgoing (command_id, kind, aggregate, sequence, body, created_at, due_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (command_id) DO NOTHING";
    BY_COMMAND: Outgoing = "SELECT n, command_id, kind, aggregate, sequence, body, created_at, due_at, result, answered_at \
        FROM outgoing WHERE command_id = $1";
    AFTER: Outgoing = "SELECT n, command_id, kind, aggregate, sequence, body, created_at, due_at, result, answered_at \
        FROM outgoing WHERE n > $1 ORDER BY n LIMIT $2";
    OF_AGGREGATE: Outgoing = "SELECT n, command_id, kind, aggregate, sequence, body, created_at, due_at, result, \
        answered_at FROM outgoing WHERE aggregate = $1 ORDER BY sequence DESC LIMIT $2";
    ANSWER = "UPDATE outgoing SET result = $2, answered_at = $3 WHERE command_id = $1 AND answered_at IS NULL";
    OVERDUE: Outgoing = "SELECT n, command_id, kind, aggregate, sequence, body, created_at, due_at, result, answered_at \
        FROM outgoing WHERE answered_at IS NULL AND due_at <= $1 ORDER BY due_at LIMIT $2";
    MISSED: Outgoing = "SELECT n, command_id, kind, aggregate, sequence, body, created_at, due_at, result, answered_at \
        FROM outgoing WHERE answered_at IS NULL AND due_at > $3 AND due_at <= $4 AND kind IN ($1, $2) ORDER BY due_at, n LIMIT $5";
    LOG = "INSERT INTO delivery (endpoint, message_id, kind, at, status, error) VALUES ($1, $2, $3, $4, $5, $6)";
    LOGGED: Delivery = "SELECT n, endpoint, message_id, kind, at, status, error FROM delivery WHERE n < $1 \
        ORDER BY n DESC LIMIT $2";
}

/// Keeps a command under its key; `None` when the key is taken: the command was given before. Gives its place among the
/// commands of its case.
pub async fn give(
    tx: &mut Tx,
    command_id: &str,
    kind: &str,
    aggregate: i64,
    body: &str,
    created_at: i64,
    due_at: i64,
) -> Result<Option<i64>> {
    tx.one(IN_TURN, params![]).await?;
    let sequence: i64 = tx.one(SEQUENCE, params![aggregate]).await?;
    let kept = tx.exec(INSERT, params![command_id, kind, aggregate, sequence, body, created_at, due_at]).await?;
    Ok((kept == 1).then_some(sequence))
}

/// The command with this key.
pub async fn find(tx: &mut Tx, command_id: &str) -> Result<Option<Outgoing>> {
    tx.opt(BY_COMMAND, params![command_id]).await
}

/// The commands after number `n`.
pub async fn after(tx: &mut Tx, n: i64, limit: i64) -> Result<Vec<Outgoing>> {
    tx.all(AFTER, params![n, limit]).await
}

/// The commands of a case, or about an order, newest first.
pub async fn of_aggregate(tx: &mut Tx, aggregate: i64, limit: i64) -> Result<Vec<Outgoing>> {
    tx.all(OF_AGGREGATE, params![aggregate, limit]).await
}

/// Keeps the answer that ends a command; `false` when it was ended before.
pub async fn answer(tx: &mut Tx, command_id: &str, result: &str, now: i64) -> Result<bool> {
    Ok(tx.exec(ANSWER, params![command_id, result, now]).await? == 1)
}

/// Commands whose answer is missed.
pub async fn overdue(tx: &mut Tx, now: i64, limit: i64) -> Result<Vec<Outgoing>> {
    tx.all(OVERDUE, params![now, limit]).await
}

/// Commands of two kinds whose answer was due after a moment and until another, and did not come; the oldest first.
pub async fn missed(tx: &mut Tx, kinds: [&str; 2], after: i64, until: i64, limit: i64) -> Result<Vec<Outgoing>> {
    tx.all(MISSED, params![kinds[0], kinds[1], after, until, limit]).await
}

/// Writes down one attempt to reach an address.
pub async fn log(tx: &mut Tx, d: &Delivery) -> Result<()> {
    tx.exec(LOG, params![d.endpoint, &d.message_id, &d.kind, d.at, d.status, d.error.as_deref()]).await?;
    Ok(())
}

/// The latest attempts before number `n`, newest first.
pub async fn logged(tx: &mut Tx, before: i64, limit: i64) -> Result<Vec<Delivery>> {
    tx.all(LOGGED, params![before, limit]).await
}
