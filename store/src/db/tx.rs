//! The handle through which a unit of work speaks to its database.

use super::{FromRow, P, Result, Stmt, StoreError, postgres, sqlite};
use crate::ledger::Position;

/// One transaction (PostgreSQL) or savepoint (SQLite). A `Work` gets it and may await nothing else.
///
/// After a statement has failed the whole `Work` is lost on PostgreSQL, so it is on SQLite: later statements are refused
/// and nothing of it is kept, whatever it answers.
pub struct Tx {
    pub(crate) link: Link,
    pub(crate) broken: Option<StoreError>,
}

pub(crate) enum Link {
    Sqlite(rusqlite::Connection),
    Postgres(deadpool_postgres::Object),
}

impl Tx {
    pub(crate) fn new(link: Link) -> Self {
        Self { link, broken: None }
    }

    /// Runs a statement that yields no rows; says how many rows it changed.
    pub async fn exec<R: FromRow>(&mut self, stmt: Stmt<R>, params: &[P<'_>]) -> Result<u64> {
        self.whole()?;
        let done = match &mut self.link {
            Link::Sqlite(conn) => sqlite::exec(conn, stmt.text, params),
            Link::Postgres(client) => postgres::exec(client, stmt.text, params).await,
        };
        self.noted(done)
    }

    /// The first row, if there is one.
    pub async fn opt<R: FromRow>(&mut self, stmt: Stmt<R>, params: &[P<'_>]) -> Result<Option<R>> {
        self.whole()?;
        let done = match &mut self.link {
            Link::Sqlite(conn) => sqlite::opt(conn, stmt.text, params),
            Link::Postgres(client) => {
                postgres::all(client, stmt.text, params).await.map(|rows| rows.into_iter().next())
            }
        };
        self.noted(done)
    }

    /// The one row that there must be; its absence is an error.
    pub async fn one<R: FromRow>(&mut self, stmt: Stmt<R>, params: &[P<'_>]) -> Result<R> {
        let row = self.opt(stmt, params).await?;
        row.ok_or_else(|| StoreError::Other(format!("{} yielded no row", stmt.text.name)))
    }

    /// All rows. The statement says how many there can be.
    pub async fn all<R: FromRow>(&mut self, stmt: Stmt<R>, params: &[P<'_>]) -> Result<Vec<R>> {
        self.whole()?;
        let done = match &mut self.link {
            Link::Sqlite(conn) => sqlite::all(conn, stmt.text, params),
            Link::Postgres(client) => postgres::all(client, stmt.text, params).await,
        };
        self.noted(done)
    }

    /// Inserts a row of the ledger and says where it stands. SQLite knows its number without `RETURNING`, which costs it
    /// as much as the insert; so the statement is given both ways.
    pub(crate) async fn place(&mut self, bare: Stmt, returning: Stmt<Position>, params: &[P<'_>]) -> Result<Position> {
        match &self.link {
            Link::Postgres(_) => self.one(returning, params).await,
            Link::Sqlite(_) => {
                self.exec(bare, params).await?;
                let n = if let Link::Sqlite(conn) = &self.link { conn.last_insert_rowid() } else { 0 };
                Ok(Position { tx: 0, n })
            }
        }
    }

    fn whole(&self) -> Result<()> {
        match &self.broken {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        }
    }

    fn noted<T>(&mut self, done: Result<T>) -> Result<T> {
        if let Err(error) = &done {
            self.broken = Some(error.clone());
        }
        done
    }
}
