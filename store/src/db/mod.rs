//! The engines behind one handle. Everything above writes `store.write(lane, |tx| Box::pin(async move { … }))` and knows
//! no more.

pub mod copy;
mod error;
pub mod migrate;
mod postgres;
mod queue;
mod sqlite;
pub mod statement;
mod tx;
mod value;

pub use error::{Result, StoreError};
pub use statement::{Stmt, Text};
#[cfg(feature = "testkit")]
pub(crate) use tx::Link;
pub use tx::Tx;
pub(crate) use value::read_rows;
pub use value::{FromRow, P, Row};

use crate::ledger::{Cursor, Position};
use futures::future::BoxFuture;
use std::path::PathBuf;
use std::sync::Arc;

/// Where the data is.
#[derive(Debug, Clone)]
pub enum Config {
    /// A file; it is made when it is absent.
    Sqlite {
        /// The file's path.
        path: PathBuf,
    },
    /// A database of a server.
    Postgres {
        /// `postgres://user@host/database` or `host=… dbname=…`.
        url: String,
    },
}

/// Who waits for a unit of writing. People go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// A person waits.
    People = 0,
    /// Timers, jobs, followers.
    Work = 1,
    /// Imports, in slices of at most 4 ms.
    Batch = 2,
}

/// The bounds of the queues. Beyond them [`StoreError::Busy`].
#[derive(Debug, Clone)]
pub struct Limits {
    /// Units that may wait in each lane.
    pub lanes: [usize; 3],
    /// Readings that may wait.
    pub reads: usize,
    /// Threads that read (SQLite).
    pub readers: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { lanes: [4096, 1024, 64], reads: 4096, readers: 4 }
    }
}

/// The store: the handle that everything above the SQL holds. Cheap to clone.
///
/// A *work* is a closure that gets a [`Tx`] and may await nothing else; nothing slow, nothing outside. It is either kept
/// whole or not at all, and nobody hears its answer, not even a refusal, before it is on disk.
#[derive(Clone)]
pub struct Store {
    engine: Arc<Engine>,
    epoch: i64,
    #[cfg(feature = "testkit")]
    fuse: crate::testkit::Fuse,
}

enum Engine {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Store {
    /// Opens the database and brings its schema up to date.
    pub async fn open(config: Config) -> Result<Self> {
        Self::open_with(config, Limits::default()).await
    }

    /// The same with other bounds.
    pub async fn open_with(config: Config, limits: Limits) -> Result<Self> {
        let engine = match &config {
            Config::Sqlite { path } => Engine::Sqlite(sqlite::Sqlite::open(path, &limits)?),
            Config::Postgres { url } => Engine::Postgres(postgres::Postgres::open(url, &limits).await?),
        };
        let mut store = Self {
            engine: Arc::new(engine),
            epoch: 0,
            #[cfg(feature = "testkit")]
            fuse: crate::testkit::Fuse::default(),
        };
        store.epoch = store.read(|tx| Box::pin(crate::ledger::epoch(tx))).await?;
        Ok(store)
    }

    /// Runs a unit of writing. The answer comes after the commit.
    ///
    /// Errors of the store itself come as `E::from(StoreError)`: [`StoreError::Busy`] when the lane is full,
    /// [`StoreError::Race`] when the stream was appended to in between, and so on.
    pub async fn write<T, E, W>(&self, lane: Lane, work: W) -> std::result::Result<T, E>
    where
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        #[cfg(feature = "testkit")]
        self.fuse.burn()?;
        let answer = match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.write(lane, work).await,
            Engine::Postgres(postgres) => postgres.write(lane, work).await,
        };
        #[cfg(feature = "testkit")]
        self.fuse.burn()?;
        heard(answer)
    }

    /// Runs a unit of reading; it sees one moment of the database.
    pub async fn read<T, E, W>(&self, work: W) -> std::result::Result<T, E>
    where
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        heard(match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.read(work).await,
            Engine::Postgres(postgres) => postgres.read(work).await,
        })
    }

    /// What lets this store die at a chosen moment.
    #[cfg(feature = "testkit")]
    pub fn fuse(&self) -> &crate::testkit::Fuse {
        &self.fuse
    }

    /// The name of the engine, for logs and `/readyz`.
    pub fn engine(&self) -> &'static str {
        match &*self.engine {
            Engine::Sqlite(_) => "sqlite",
            Engine::Postgres(_) => "postgres",
        }
    }

    /// How many units of writing wait or run, per lane; a metric.
    pub fn waiting(&self) -> [usize; 3] {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.waiting(),
            Engine::Postgres(postgres) => postgres.waiting(),
        }
    }

    /// A position as a reader outside carries it.
    pub fn cursor(&self, position: Position) -> Cursor {
        Cursor { epoch: self.epoch, position }
    }

    /// Where a reader goes on; `None` when its cursor is of another ledger (a restored one): it must reload.
    pub fn resume(&self, cursor: Cursor) -> Option<Position> {
        (cursor.epoch == self.epoch).then_some(cursor.position)
    }
}

/// Unites the two kinds of error. A work that awaited a foreign thing is a fault of its author, found in tests.
fn heard<T, E: From<StoreError>>(answer: queue::Answer<T, E>) -> std::result::Result<T, E> {
    debug_assert!(!matches!(answer, Err(StoreError::Foreign)), "{}", StoreError::Foreign);
    answer.map_err(E::from)?
}
