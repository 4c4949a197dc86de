//! Effects with a life of their own: mail, webhooks, follow-up commands. A job is written in the transaction that caused
//! it, under a key that makes it unique for ever, and done outside of any transaction.
//!
//! Each claim raises `lease_no`; whoever works on a job names it in every later write, so that a worker that was taken for
//! dead cannot finish what another one has begun.

use crate::{FromRow, Result, Row, Tx, params, statements};

/// A job to be done.
#[derive(Debug, Clone)]
pub struct NewJob<'a> {
    /// What is to be done.
    pub kind: &'a str,
    /// The same effect has the same key for ever.
    pub key: &'a str,
    /// Jobs of one lane are done one after the other, in the order of their writing.
    pub lane: Option<i64>,
    /// The particulars, JSON.
    pub body: &'a str,
    /// Not before this, ms since 1970.
    pub run_at: i64,
    /// After so many attempts whoever works on it parks it.
    pub max_attempts: i64,
    /// When it is written.
    pub created_at: i64,
}

/// A job that one worker has for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Job {
    pub id: i64,
    pub kind: String,
    pub key: String,
    pub lane: Option<i64>,
    pub body: String,
    /// How often it was claimed, this time included.
    pub attempts: i64,
    pub max_attempts: i64,
    pub lease_no: i64,
    pub last_error: Option<String>,
    pub created_at: i64,
}

impl FromRow for Job {
    const COLUMNS: &'static [&'static str] =
        &["id", "kind", "key", "lane", "body", "attempts", "max_attempts", "lease_no", "last_error", "created_at"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.int(0)?,
            kind: row.text(1)?,
            key: row.text(2)?,
            lane: row.opt_int(3)?,
            body: row.text(4)?,
            attempts: row.int(5)?,
            max_attempts: row.int(6)?,
            lease_no: row.int(7)?,
            last_error: row.opt_text(8)?,
            created_at: row.int(9)?,
        })
    }
}

/// The columns of a [`Job`].
macro_rules! job_columns {
    () => {
        "id, kind, key, lane, body, attempts, max_attempts, lease_no, last_error, created_at"
    };
}

statements! {
    ENQUEUE =
        "INSERT INTO job (kind, key, lane, body, run_at, max_attempts, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (key) DO NOTHING";
    // The state is asked for twice: inside to choose, outside because on PostgreSQL another worker may have been faster,
    // and then the row is judged again as that one left it.
    CLAIM: Job = concat!(
        "UPDATE job SET state = 'running', attempts = attempts + 1, lease_no = lease_no + 1, lease_until = $2
         WHERE ((state = 'queued' AND run_at <= $1) OR (state = 'running' AND lease_until < $1)) AND id IN (
             SELECT j.id FROM job j
             WHERE ((j.state = 'queued' AND j.run_at <= $1) OR (j.state = 'running' AND j.lease_until < $1))
               AND $3 LIKE '%,' || j.kind || ',%'
               AND NOT EXISTS (SELECT 1 FROM job e
                   WHERE e.lane = j.lane AND e.id < j.id AND e.state IN ('queued', 'running'))
             ORDER BY j.run_at, j.id LIMIT $4)
         RETURNING ", job_columns!()
    );
    FINISH =
        "UPDATE job SET state = 'done', lease_until = NULL, last_error = NULL, finished_at = $3
         WHERE id = $1 AND lease_no = $2 AND state = 'running'";
    RETRY =
        "UPDATE job SET state = 'queued', lease_until = NULL, run_at = $3, last_error = $4
         WHERE id = $1 AND lease_no = $2 AND state = 'running'";
    PARK =
        "UPDATE job SET state = 'parked', lease_until = NULL, finished_at = $3, last_error = $4
         WHERE id = $1 AND lease_no = $2 AND state = 'running'";
    RENEW = "UPDATE job SET lease_until = $3 WHERE id = $1 AND lease_no = $2 AND state = 'running'";
    REPLAY =
        "UPDATE job SET state = 'queued', attempts = 0, run_at = $2, finished_at = NULL
         WHERE id = $1 AND state = 'parked'";
    PARKED: Job = concat!("SELECT ", job_columns!(), " FROM job WHERE state = 'parked' AND id > $1 ORDER BY id LIMIT $2");
    NEXT_AT: i64 =
        "SELECT run_at AS value FROM job WHERE state = 'queued' ORDER BY run_at LIMIT 1";
    FORGET =
        "DELETE FROM job WHERE id IN (SELECT id FROM job WHERE state = 'done' AND finished_at < $1 LIMIT $2)";
}

/// Writes a job; `false` when one with its key was written before, and nothing is changed.
pub async fn enqueue(tx: &mut Tx, job: &NewJob<'_>) -> Result<bool> {
    let row = params![job.kind, job.key, job.lane, job.body, job.run_at, job.max_attempts, job.created_at];
    Ok(tx.exec(ENQUEUE, row).await? == 1)
}

/// Takes up to `limit` jobs of these kinds that are due, or whose worker has not been heard of in time, for `lease_ms`.
/// A job waits for all earlier ones of its lane; parked ones no longer hold the lane up.
pub async fn claim(tx: &mut Tx, kinds: &[&str], now: i64, lease_ms: i64, limit: i64) -> Result<Vec<Job>> {
    let kinds = format!(",{},", kinds.join(","));
    let mut jobs = tx.all(CLAIM, params![now, now + lease_ms, &kinds, limit]).await?;
    jobs.sort_by_key(|job| job.id);
    Ok(jobs)
}

/// The job is done; `false` when the lease was lost, and somebody else has it.
pub async fn finish(tx: &mut Tx, id: i64, lease_no: i64, now: i64) -> Result<bool> {
    Ok(tx.exec(FINISH, params![id, lease_no, now]).await? == 1)
}

/// The job is to be tried again at `run_at`; `false` when the lease was lost.
pub async fn retry(tx: &mut Tx, id: i64, lease_no: i64, run_at: i64, error: &str) -> Result<bool> {
    Ok(tx.exec(RETRY, params![id, lease_no, run_at, error]).await? == 1)
}

/// The job is given up until somebody replays it; `false` when the lease was lost.
pub async fn park(tx: &mut Tx, id: i64, lease_no: i64, now: i64, error: &str) -> Result<bool> {
    Ok(tx.exec(PARK, params![id, lease_no, now, error]).await? == 1)
}

/// Keeps the job until `lease_until`; `false` when the lease was lost: stop working on it.
pub async fn renew(tx: &mut Tx, id: i64, lease_no: i64, lease_until: i64) -> Result<bool> {
    Ok(tx.exec(RENEW, params![id, lease_no, lease_until]).await? == 1)
}

/// Puts a parked job back, with all its attempts before it; `false` when it is not parked.
pub async fn replay(tx: &mut Tx, id: i64, run_at: i64) -> Result<bool> {
    Ok(tx.exec(REPLAY, params![id, run_at]).await? == 1)
}

/// The parked jobs after `after_id`.
pub async fn parked(tx: &mut Tx, after_id: i64, limit: i64) -> Result<Vec<Job>> {
    tx.all(PARKED, params![after_id, limit]).await
}

/// When the next job is due, so that a worker can wait until then.
pub async fn next_at(tx: &mut Tx) -> Result<Option<i64>> {
    tx.opt(NEXT_AT, params![]).await
}

/// Forgets jobs that were done before `before`, at most `limit`; their keys may then be used again.
pub async fn forget(tx: &mut Tx, before: i64, limit: i64) -> Result<u64> {
    tx.exec(FORGET, params![before, limit]).await
}
