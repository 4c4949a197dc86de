//! A copy of the whole database as it was at one moment, made while others write to it, possibly in another process.

use super::{Config, Result, Store, StoreError, Tx, tx::Link};
use crate::ledger::{self, Cursor};
use crate::{params, statements};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Pages between two words about the progress: 4 MiB.
const PAGES_A_STEP: i32 = 1024;
/// How long a lock of another process is waited for.
const LOCK_WAIT: Duration = Duration::from_secs(5);
/// How many names of files are read at once.
const FILES_A_PAGE: i64 = 10_000;
/// PostgreSQL has its own tools, and they know its server better than we do.
const USE_PG_DUMP: &str = "a PostgreSQL database is copied by pg_dump and restored by pg_restore (docs/operations.md)";

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The last entry of the ledger.
    pub tip: Cursor,
    /// How much there is.
    pub counts: Counts,
    /// The hashes of all files that people brought and of the posters of their videos, as they lie on the disk, sorted.
    pub files: Vec<String>,
}

/// How much a database holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Entries of the ledger.
    pub entries: i64,
    /// Cases; each has a stream.
    pub cases: i64,
    /// Payment books; each has a stream.
    pub books: i64,
}

statements! {
    ENTRIES: i64 = "SELECT count(*) AS value FROM ledger";
    CASES: i64 = "SELECT count(*) AS value FROM case_file";
    BOOKS: i64 = "SELECT count(*) AS value FROM book";
    FILES: String = "SELECT hash AS value FROM upload WHERE blob = '' AND gone_at IS NULL AND hash > $1 \
        UNION SELECT blob AS value FROM upload WHERE gone_at IS NULL AND blob > $1 UNION SELECT picture AS value FROM poster WHERE picture > $1 ORDER BY value LIMIT $2";
}

impl Store {
    /// Copies the database that `from` names into the new file `to`, through a connection of its own that only reads:
    /// nothing waits for it. `progress` hears how many pages are done, and of how many.
    ///
    /// # Errors
    /// On PostgreSQL, whose tools do this, and when either file cannot be used; then `to` is of no worth.
    pub async fn copy_to(from: &Config, to: &Path, progress: impl FnMut(u64, u64) + Send + 'static) -> Result<Copied> {
        let Config::Sqlite { path } = from else { return Err(StoreError::other(USE_PG_DUMP)) };
        let (from, to) = (path.clone(), to.to_owned());
        let copied = tokio::task::spawn_blocking(move || copy(&from, &to, progress)).await;
        copied.map_err(|e| StoreError::Panicked(e.to_string()))?
    }
}

/// How much there is.
pub async fn counts(tx: &mut Tx) -> Result<Counts> {
    let entries = tx.one(ENTRIES, params![]).await?;
    let cases = tx.one(CASES, params![]).await?;
    Ok(Counts { entries, cases, books: tx.one(BOOKS, params![]).await? })
}

/// The hashes of the files that people brought and of posters, as they lie on the disk, after `after`, sorted.
pub async fn files(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<String>> {
    tx.all(FILES, params![after, limit]).await
}

/// Makes a database that nobody has open one file again, without a log beside it.
///
/// # Errors
/// When somebody has it open, or the disk cannot.
pub fn into_one_file(path: &Path) -> Result<()> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    conn.busy_timeout(LOCK_WAIT)?;
    one_file(conn)
}

fn one_file(conn: Connection) -> Result<()> {
    let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Busy);
    }
    conn.close().map_err(|(_, error)| error.into())
}

fn copy(from: &Path, to: &Path, progress: impl FnMut(u64, u64)) -> Result<Copied> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(from, flags)?;
    source.busy_timeout(LOCK_WAIT)?;
    // The first reading fixes the moment; counts and pages are of the same one, however long this takes.
    source.execute_batch("BEGIN")?;
    let mut tx = Tx::new(Link::Sqlite(source));
    let copied = futures::executor::block_on(describe(&mut tx))?;
    let Link::Sqlite(source) = &tx.link else { return Err(StoreError::other(USE_PG_DUMP)) };
    pages(source, to, progress)?;
    Ok(copied)
}

async fn describe(tx: &mut Tx) -> Result<Copied> {
    let counts = counts(tx).await?;
    let tip = Cursor { epoch: ledger::epoch(tx).await?, position: ledger::tip(tx).await? };
    let mut names: Vec<String> = Vec::new();
    loop {
        let page = files(tx, names.last().map_or("", String::as_str), FILES_A_PAGE).await?;
        if page.is_empty() {
            return Ok(Copied { tip, counts, files: names });
        }
        names.extend(page);
    }
}

fn pages(source: &Connection, to: &Path, mut progress: impl FnMut(u64, u64)) -> Result<()> {
    let mut target = Connection::open(to)?;
    let backup = Backup::new(source, &mut target)?;
    loop {
        let step = backup.step(PAGES_A_STEP)?;
        let at = backup.progress();
        let number = |n: i32| u64::try_from(n).unwrap_or(0);
        progress(number(at.pagecount - at.remaining), number(at.pagecount));
        match step {
            StepResult::Done => break,
            StepResult::More => {}
            // The moment is ours already and nobody else knows the target: this does not come, and waiting is no cure.
            _ => return Err(StoreError::Busy),
        }
    }
    drop(backup);
    one_file(target)
}
