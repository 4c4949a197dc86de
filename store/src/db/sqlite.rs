//! SQLite: one thread writes, a few read. Many units of writing share one commit, each in its own savepoint, so that the
//! disk is asked to be sure once for all of them.

#![allow(
    clippy::disallowed_methods,
    reason = "a batch ends after a time of the machine's own, whatever the clock says"
)]

use super::queue::{Announce, Answer, Item, Queue, item};
use super::statement::Text;
use super::{FromRow, Lane, Limits, P, Result, Row, StoreError, Tx, migrate, tx::Link};
use futures::future::BoxFuture;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// A commit takes no more works than this, so that the last of them does not wait long (spec/performance §2.1 b).
const BATCH_WORKS: usize = 256;
/// ... and no more work than this.
const BATCH_TIME: Duration = Duration::from_millis(4);
/// How long a lock of another process, or a reader in the way of a checkpoint, is waited for.
const LOCK_WAIT: Duration = Duration::from_secs(1);
/// The write-ahead log is copied back every so many pages (16 MiB) ...
const CHECKPOINT_PAGES: i64 = 4096;
/// ... and when readers kept it from starting over until it has this many bytes, the writer insists.
const WAL_BYTES: u64 = 64 << 20;
/// Statements kept prepared per connection: all there are.
const STATEMENTS: usize = 512;
/// Older ones can lose committed transactions when two connections reset the log at once.
const OLDEST: i32 = 3_051_003;

/// The threads and the queues before them.
pub(crate) struct Sqlite {
    writes: Arc<Queue>,
    reads: Arc<Queue>,
    threads: Vec<JoinHandle<()>>,
}

impl Sqlite {
    pub(crate) fn open(path: &Path, limits: &Limits) -> Result<Self> {
        newer_than_the_race(rusqlite::version_number(), rusqlite::version())?;
        let mut conn = Connection::open(path)?;
        conn.execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES};
             PRAGMA journal_size_limit = {WAL_BYTES}; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
        ))?;
        tune(&conn)?;
        migrate::sqlite(&mut conn)?;

        let writes = Arc::new(Queue::new(limits.lanes));
        let reads = Arc::new(Queue::new([limits.reads, 0, 0]));
        let mut threads = Vec::with_capacity(limits.readers + 1);
        let mut writer =
            Writer { tx: Tx::new(Link::Sqlite(conn)), queue: writes.clone(), wal: wal_of(path), wal_limit: WAL_BYTES };
        threads.push(spawn("ombud-writer", move || writer.run())?);
        for _ in 0..limits.readers {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let conn = Connection::open_with_flags(path, flags)?;
            tune(&conn)?;
            let queue = reads.clone();
            threads.push(spawn("ombud-reader", move || read_all(Tx::new(Link::Sqlite(conn)), &queue))?);
        }
        Ok(Self { writes, reads, threads })
    }

    pub(crate) async fn write<T, E, W>(&self, lane: Lane, work: W) -> Answer<T, E>
    where
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        ask(&self.writes, lane, work).await
    }

    pub(crate) async fn read<T, E, W>(&self, work: W) -> Answer<T, E>
    where
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        ask(&self.reads, Lane::People, work).await
    }

    pub(crate) fn waiting(&self) -> [usize; 3] {
        self.writes.waiting()
    }
}

impl Drop for Sqlite {
    /// Does what waits, then stops the threads.
    fn drop(&mut self) {
        self.writes.close();
        self.reads.close();
        let me = thread::current().id();
        for thread in self.threads.drain(..).filter(|t| t.thread().id() != me) {
            // A thread that panicked has said so; there is nothing more to end.
            let _ = thread.join();
        }
    }
}

async fn ask<T, E, W>(queue: &Queue, lane: Lane, work: W) -> Answer<T, E>
where
    W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    let (reply, answer) = oneshot::channel();
    queue.push(lane, item(work, reply))?;
    answer.await.unwrap_or_else(|_| Err(StoreError::Unavailable("the store stopped".to_owned())))
}

pub(crate) fn newer_than_the_race(number: i32, name: &str) -> Result<()> {
    if number < OLDEST { Err(StoreError::TooOld { found: name.to_owned() }) } else { Ok(()) }
}

fn tune(conn: &Connection) -> Result<()> {
    conn.busy_timeout(LOCK_WAIT)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    // Without it every statement that could use a partial index is compiled anew for each value.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // No `mmap_size`: with a log, readers would map the file anew after every commit of the writer.
    conn.execute_batch("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;")?;
    Ok(())
}

fn wal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>> {
    thread::Builder::new().name(name.to_owned()).spawn(run).map_err(|e| StoreError::Unavailable(e.to_string()))
}

struct Writer {
    tx: Tx,
    queue: Arc<Queue>,
    wal: PathBuf,
    wal_limit: u64,
}

impl Writer {
    fn run(&mut self) {
        // Now and then a commit begins with the lower lanes, so that they move however many people write.
        for commit in 0_u64.. {
            let favoured = match commit % 8 {
                3 => Lane::Work,
                7 => Lane::Batch,
                _ => Lane::People,
            };
            let Some(first) = self.queue.wait(favoured) else { return };
            let mut done = Vec::new();
            let committed = self.batch(first, &mut done);
            if let Err(error) = &committed {
                tracing::error!(%error, works = done.len(), "a batch was lost");
            }
            for announce in done {
                announce(committed.clone());
            }
            self.bound_log();
        }
    }

    /// Runs works until none waits or the batch is full, and commits. An error means that nothing of it is kept.
    fn batch(&mut self, first: Item, done: &mut Vec<Announce>) -> Result<()> {
        let begun = Instant::now();
        let mut next = Some(first);
        let mut state = control(&self.tx, "BEGIN IMMEDIATE");
        while let Some(item) = next.take() {
            if state.is_ok() {
                state = self.one(item, done);
            } else {
                done.push(item(None).1);
            }
            if state.is_ok() && done.len() < BATCH_WORKS && begun.elapsed() < BATCH_TIME {
                next = self.queue.next();
            }
        }
        let committed = state.and_then(|()| control(&self.tx, "COMMIT"));
        if committed.is_err() && !autocommit(&self.tx) {
            control(&self.tx, "ROLLBACK")?;
        }
        committed
    }

    /// One work in its savepoint. The error is the batch's, not the work's.
    fn one(&mut self, item: Item, done: &mut Vec<Announce>) -> Result<()> {
        if let Err(error) = control(&self.tx, "SAVEPOINT work") {
            done.push(item(None).1);
            return Err(error);
        }
        let (kept, announce) = item(Some(&mut self.tx));
        done.push(announce);
        if autocommit(&self.tx) {
            // A full disk or a failing one throws away the whole transaction, not just the statement.
            let gone = || StoreError::Unavailable("the transaction is gone".to_owned());
            return Err(self.tx.broken.take().unwrap_or_else(gone));
        }
        if !kept {
            control(&self.tx, "ROLLBACK TO work")?;
        }
        control(&self.tx, "RELEASE work")
    }

    /// Keeps the log's length bounded even when readers overlap all the time.
    fn bound_log(&mut self) {
        let bytes = std::fs::metadata(&self.wal).map_or(0, |m| m.len());
        if bytes <= self.wal_limit {
            return;
        }
        let restarted = match &self.tx.link {
            Link::Sqlite(conn) => conn.query_row("PRAGMA wal_checkpoint(RESTART)", [], |row| row.get::<_, i64>(0)),
            Link::Postgres(_) => return,
        };
        // After a failure the next attempt waits for more growth: each may cost `LOCK_WAIT`.
        self.wal_limit = if matches!(restarted, Ok(0)) { WAL_BYTES } else { bytes + WAL_BYTES / 4 };
    }
}

fn read_all(mut tx: Tx, queue: &Queue) {
    while let Some(item) = queue.wait(Lane::People) {
        match control(&tx, "BEGIN") {
            Ok(()) => {
                let (_, announce) = item(Some(&mut tx));
                let ended = if autocommit(&tx) { Ok(()) } else { control(&tx, "ROLLBACK") };
                announce(ended);
            }
            Err(error) => item(None).1(Err(error)),
        }
    }
}

fn autocommit(tx: &Tx) -> bool {
    matches!(&tx.link, Link::Sqlite(conn) if conn.is_autocommit())
}

fn control(tx: &Tx, sql: &str) -> Result<()> {
    match &tx.link {
        Link::Sqlite(conn) => {
            conn.prepare_cached(sql)?.raw_execute()?;
            Ok(())
        }
        Link::Postgres(_) => Err(StoreError::other("not a connection of SQLite")),
    }
}

fn bound<'c>(conn: &'c Connection, text: &Text, params: &[P<'_>]) -> Result<rusqlite::CachedStatement<'c>> {
    let mut stmt = conn.prepare_cached(text.sqlite)?;
    if stmt.parameter_count() != params.len() {
        let (wants, has) = (stmt.parameter_count(), params.len());
        return Err(StoreError::Other(format!("{} wants {wants} parameters, not {has}", text.name)));
    }
    for (index, value) in params.iter().enumerate() {
        stmt.raw_bind_parameter(index + 1, value)?;
    }
    Ok(stmt)
}

pub(crate) fn exec(conn: &Connection, text: &Text, params: &[P<'_>]) -> Result<u64> {
    Ok(bound(conn, text, params)?.raw_execute()? as u64)
}

pub(crate) fn opt<R: FromRow>(conn: &Connection, text: &Text, params: &[P<'_>]) -> Result<Option<R>> {
    let mut stmt = bound(conn, text, params)?;
    let mut rows = stmt.raw_query();
    let first = rows.next()?.map(|row| R::from_row(&Row::Sqlite(row))).transpose()?;
    // A writing statement with RETURNING does its work by being stepped to its end.
    while first.is_some() && rows.next()?.is_some() {}
    Ok(first)
}

pub(crate) fn all<R: FromRow>(conn: &Connection, text: &Text, params: &[P<'_>]) -> Result<Vec<R>> {
    let mut stmt = bound(conn, text, params)?;
    let mut rows = stmt.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(R::from_row(&Row::Sqlite(row))?);
    }
    Ok(found)
}
