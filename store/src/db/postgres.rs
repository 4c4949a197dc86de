//! PostgreSQL: each unit of writing is one transaction in a task of its own, so that a caller who goes away cannot leave
//! one half done.

use super::queue::{Answer, panicked, whole};
use super::statement::Text;
use super::{FromRow, Lane, Limits, P, Result, Row, StoreError, Tx, migrate, tx::Link};
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use futures::FutureExt;
use futures::future::BoxFuture;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio_postgres::NoTls;
use tokio_postgres::types::ToSql;

/// Connections to the database; the lanes share them.
const CONNECTIONS: usize = 16;
/// How many units of each lane run at once: people can always take most connections.
const RUNNING: [usize; 3] = [12, 4, 2];
/// How long a unit waits for a connection.
const WAIT: Duration = Duration::from_secs(5);
/// No writing transaction may hold up the horizon of positions: under a second for each of its statements.
const BEGIN_WRITE: &str = "BEGIN; SET LOCAL statement_timeout = 900; SET LOCAL lock_timeout = 800";
/// Readers see one moment and cannot write.
const BEGIN_READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 10000";
/// What a session keeps to: an acknowledged commit is on disk, and a forgotten transaction ends.
const SESSION: &str = "-c synchronous_commit=on -c idle_in_transaction_session_timeout=5000";

pub(crate) struct Postgres {
    pool: Pool,
    lanes: [Gate; 3],
    reads: Gate,
}

/// A bound for those who wait and one for those who run.
struct Gate {
    waiting: Arc<Semaphore>,
    running: Arc<Semaphore>,
    bound: usize,
}

impl Gate {
    fn new(waiting: usize, running: usize) -> Self {
        let bound = waiting + running;
        Self { waiting: Arc::new(Semaphore::new(bound)), running: Arc::new(Semaphore::new(running)), bound }
    }

    fn busy(&self) -> usize {
        self.bound - self.waiting.available_permits()
    }
}

impl Postgres {
    pub(crate) async fn open(url: &str, limits: &Limits) -> Result<Self> {
        let mut config: tokio_postgres::Config = url.parse().map_err(StoreError::from)?;
        let options = config.get_options().map_or_else(|| SESSION.to_owned(), |own| format!("{own} {SESSION}"));
        config.options(options).application_name("ombud");
        let manager = Manager::from_config(config, NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(WAIT))
            .create_timeout(Some(WAIT))
            .build()
            .map_err(StoreError::other)?;
        migrate::postgres(&mut *pool.get().await?).await?;
        let [people, work, batch] = limits.lanes;
        let lanes = [Gate::new(people, RUNNING[0]), Gate::new(work, RUNNING[1]), Gate::new(batch, RUNNING[2])];
        Ok(Self { pool, lanes, reads: Gate::new(limits.reads, CONNECTIONS / 2) })
    }

    pub(crate) async fn write<T, E, W>(&self, lane: Lane, work: W) -> Answer<T, E>
    where
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        self.pass(&self.lanes[lane as usize], BEGIN_WRITE, work).await
    }

    pub(crate) async fn read<T, E, W>(&self, work: W) -> Answer<T, E>
    where
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        self.pass(&self.reads, BEGIN_READ, work).await
    }

    pub(crate) fn waiting(&self) -> [usize; 3] {
        [0, 1, 2].map(|lane| self.lanes[lane].busy())
    }

    async fn pass<T, E, W>(&self, gate: &Gate, begin: &'static str, work: W) -> Answer<T, E>
    where
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: Send + 'static,
    {
        let place = gate.waiting.clone().try_acquire_owned().map_err(|_| StoreError::Busy)?;
        let (running, pool) = (gate.running.clone(), self.pool.clone());
        let task = tokio::spawn(async move {
            let _place = place;
            let _turn = running.acquire_owned().await.map_err(StoreError::other)?;
            transaction(pool.get().await?, begin, work).await
        });
        task.await.unwrap_or_else(|e| Err(StoreError::Unavailable(e.to_string())))
    }
}

async fn transaction<T, E, W>(client: Object, begin: &'static str, work: W) -> Answer<T, E>
where
    W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
{
    client.batch_execute(begin).await?;
    let mut tx = Tx::new(Link::Postgres(client));
    let done = AssertUnwindSafe(async { work(&mut tx).await }).catch_unwind().await;
    let answer = match done {
        Ok(answer) => whole(answer, &mut tx),
        Err(panic) => Err(panicked(&*panic)),
    };
    let Link::Postgres(client) = tx.link else {
        return Err(StoreError::other("not a connection of PostgreSQL"));
    };
    let end = if matches!(answer, Ok(Ok(_))) { "COMMIT" } else { "ROLLBACK" };
    if let Err(error) = client.batch_execute(end).await {
        // Whatever state the session is in, nobody shall meet it again.
        drop(Object::take(client));
        return Err(error.into());
    }
    answer
}

fn refs<'p>(params: &'p [P<'p>]) -> Vec<&'p (dyn ToSql + Sync)> {
    params.iter().map(|p| p as &(dyn ToSql + Sync)).collect()
}

pub(crate) async fn exec(client: &Object, text: &Text, params: &[P<'_>]) -> Result<u64> {
    let stmt = client.prepare_cached(text.postgres).await?;
    if !stmt.columns().is_empty() {
        return Err(StoreError::Other(format!("{} yields rows", text.name)));
    }
    Ok(client.execute(&stmt, &refs(params)).await?)
}

pub(crate) async fn all<R: FromRow>(client: &Object, text: &Text, params: &[P<'_>]) -> Result<Vec<R>> {
    let stmt = client.prepare_cached(text.postgres).await?;
    let rows = client.query(&stmt, &refs(params)).await?;
    rows.iter().map(|row| R::from_row(&Row::Postgres(row))).collect()
}
