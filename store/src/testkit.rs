//! A fresh store for each test, on every engine: a SQLite file in a temporary folder, and a database of a PostgreSQL
//! server that is started from the machine's own programs, one server for each test process.
//!
//! Without these programs the PostgreSQL half of a test says that it is skipped, unless `OMBUD_REQUIRE_POSTGRES=1`.

use crate::db::Link;
use crate::{Config, Limits, Store, StoreError, Tx};
use std::fs::File;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tempfile::TempDir;
use tokio_postgres::NoTls;

/// What a test body answers, so that it can use `?`.
pub type TestResult = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// How often a starting server is asked whether it is there, and how long apart: 30 seconds in all.
const ASKED: u32 = 3_000;
const APART: Duration = Duration::from_millis(10);

/// An engine to test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// A file in a temporary folder.
    Sqlite,
    /// A database of the process's own server.
    Postgres,
}

/// A store of one's own and where it lies. Dropping it removes the SQLite file.
pub struct Kit {
    /// The store.
    pub store: Store,
    /// Where it is, to open it once more.
    pub config: Config,
    _folder: Option<TempDir>,
}

impl Kit {
    /// A fresh store; `None` when this machine has no PostgreSQL and need not have it.
    pub async fn new(on: On, limits: Limits) -> io::Result<Option<Self>> {
        let (config, folder) = match on {
            On::Sqlite => {
                let folder = tempfile::tempdir()?;
                (Config::Sqlite { path: folder.path().join("ombud.db") }, Some(folder))
            }
            On::Postgres => match fresh_database().await? {
                Some(url) => (Config::Postgres { url }, None),
                None => return Ok(None),
            },
        };
        let store = Store::open_with(config.clone(), limits).await.map_err(io::Error::other)?;
        Ok(Some(Self { store, config, _folder: folder }))
    }

    /// Runs SQL behind the store's back, as somebody with access to the database could; the same text on both engines.
    pub async fn meddle(&self, sql: &str) -> io::Result<()> {
        match &self.config {
            Config::Sqlite { path } => {
                rusqlite::Connection::open(path).and_then(|c| c.execute_batch(sql)).map_err(io::Error::other)
            }
            Config::Postgres { url } => connect(url).await?.batch_execute(sql).await.map_err(io::Error::other),
        }
    }

    /// The first column of all rows, behind the store's back.
    pub async fn texts(&self, sql: &str) -> io::Result<Vec<String>> {
        match &self.config {
            Config::Sqlite { path } => {
                let read = || -> rusqlite::Result<Vec<String>> {
                    let conn = rusqlite::Connection::open(path)?;
                    let mut stmt = conn.prepare(sql)?;
                    stmt.query_map([], |row| row.get(0))?.collect()
                };
                read().map_err(io::Error::other)
            }
            Config::Postgres { url } => {
                let rows = connect(url).await?.query(sql, &[]).await.map_err(io::Error::other)?;
                Ok(rows.iter().map(|row| row.get(0)).collect())
            }
        }
    }
}

/// Lets a store die at a chosen moment, as a process that is killed: what was written before stays, the rest never
/// happens. Each writing burns two steps, one before it begins and one before its answer is heard.
#[derive(Debug, Clone)]
pub struct Fuse(Arc<AtomicI64>);

impl Default for Fuse {
    /// One that never burns down.
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(-1)))
    }
}

impl Fuse {
    /// From now on so many steps, and none after them.
    pub fn light(&self, steps: u32) {
        self.0.store(i64::from(steps), Ordering::SeqCst);
    }

    /// True once it has burnt down: nothing can be written any more.
    pub fn is_burnt(&self) -> bool {
        self.0.load(Ordering::SeqCst) == 0
    }

    pub(crate) fn burn(&self) -> Result<(), StoreError> {
        let step = |left: i64| (left != 0).then(|| if left < 0 { left } else { left - 1 });
        let burnt = |_| StoreError::Unavailable("the fuse has burnt down".to_owned());
        self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, step).map(drop).map_err(burnt)
    }
}

/// Runs a test body with a fresh store.
pub fn run(on: On, limits: Limits, body: impl AsyncFnOnce(&Kit) -> TestResult) -> TestResult {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(async {
        match Kit::new(on, limits).await? {
            Some(kit) => body(&kit).await,
            None => {
                eprintln!("skipped: no PostgreSQL programs on this machine (OMBUD_REQUIRE_POSTGRES=1 to insist)");
                Ok(())
            }
        }
    })
}

/// One test body, every engine: `on_every_engine! { async fn name(kit) { … } }`.
#[macro_export]
macro_rules! on_every_engine {
    ($($(#[$meta:meta])* async fn $name:ident($kit:ident) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            async fn body($kit: &$crate::testkit::Kit) -> $crate::testkit::TestResult {
                $body
                Ok(())
            }
            #[test]
            fn sqlite() -> $crate::testkit::TestResult {
                $crate::testkit::run($crate::testkit::On::Sqlite, $crate::Limits::default(), body)
            }
            #[test]
            fn postgres() -> $crate::testkit::TestResult {
                $crate::testkit::run($crate::testkit::On::Postgres, $crate::Limits::default(), body)
            }
        }
    )+};
}

/// Lets the SQLite file grow no more, as on a full disk, or lets it grow again.
pub fn fill_disk(tx: &mut Tx, full: bool) -> Result<(), StoreError> {
    let Link::Sqlite(conn) = &tx.link else { return Err(StoreError::other("only for SQLite")) };
    let pages: i64 = conn.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    let limit = if full { pages } else { i64::from(u32::MAX) - 1 };
    conn.query_row(&format!("PRAGMA max_page_count = {limit}"), [], |_| Ok(()))?;
    Ok(())
}

/// A connection beside the store.
pub async fn connect(url: &str) -> io::Result<tokio_postgres::Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.map_err(io::Error::other)?;
    // It ends when the client is dropped.
    tokio::spawn(connection);
    Ok(client)
}

async fn fresh_database() -> io::Result<Option<String>> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let Some(folder) = server()? else { return Ok(None) };
    let url = |name: &str| format!("host={} user=postgres dbname={name}", folder.display());
    let mut asked = 0;
    let admin = loop {
        match connect(&url("postgres")).await {
            Ok(client) => break client,
            Err(error) if asked == ASKED => return Err(error),
            Err(_) => tokio::time::sleep(APART).await,
        }
        asked += 1;
    };
    let name = format!("test_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    admin.batch_execute(&format!("CREATE DATABASE {name}")).await.map_err(io::Error::other)?;
    Ok(Some(url(&name)))
}

/// The server of this process: the folder of its data and its socket.
fn server() -> io::Result<Option<&'static Path>> {
    static SERVER: OnceLock<Result<Option<(PathBuf, Child)>, String>> = OnceLock::new();
    let started = SERVER.get_or_init(|| match programs() {
        Some(bin) => start(&bin).map(Some).map_err(|e| format!("PostgreSQL did not start: {e}")),
        None if std::env::var_os("OMBUD_REQUIRE_POSTGRES").is_some_and(|v| v == "1") => {
            Err("OMBUD_REQUIRE_POSTGRES=1, but there are no PostgreSQL programs".to_owned())
        }
        None => Ok(None),
    });
    match started {
        Ok(server) => Ok(server.as_ref().map(|(folder, _)| folder.as_path())),
        Err(text) => Err(io::Error::other(text.clone())),
    }
}

/// The folder with `initdb` and `postgres`: in the path, or where Debian keeps them, the newest first.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut debian: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .map(|entries| entries.flatten().map(|entry| entry.path().join("bin")).collect())
        .unwrap_or_default();
    debian.sort();
    let folders = std::env::split_paths(&path).chain(debian.into_iter().rev());
    folders.into_iter().find(|bin| ["initdb", "postgres"].iter().all(|name| bin.join(name).is_file()))
}

/// The server refuses to run as root; then it runs as somebody else.
struct User {
    uid: u32,
    gid: u32,
}

fn user() -> io::Result<User> {
    let me = std::fs::metadata("/proc/self")?;
    if me.uid() != 0 {
        return Ok(User { uid: me.uid(), gid: me.gid() });
    }
    let users = std::fs::read_to_string("/etc/passwd")?;
    let found = ["postgres", "nobody"].iter().find_map(|name| {
        let line = users.lines().map(|l| l.split(':').collect::<Vec<_>>()).find(|l| l[0] == *name)?;
        Some(User { uid: line.get(2)?.parse().ok()?, gid: line.get(3)?.parse().ok()? })
    });
    found.ok_or_else(|| io::Error::other("neither user postgres nor nobody to run PostgreSQL as"))
}

fn command(user: &User, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if std::fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0) {
        command.uid(user.uid).gid(user.gid);
    }
    command
}

fn succeed(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?}: {status}"))) }
}

/// Starts a server on a copy of a cluster that is made once per machine: `initdb` costs more than most tests.
fn start(bin: &Path) -> io::Result<(PathBuf, Child)> {
    let user = user()?;
    let name = bin.to_string_lossy().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let template = std::env::temp_dir().join(format!("ombud-postgres-{}{name}", user.uid));
    let lock = File::create(template.with_extension("lock"))?;
    lock.lock()?;
    if !template.join("complete").is_file() {
        let _ = std::fs::remove_dir_all(&template);
        let mut initdb = command(&user, &bin.join("initdb"));
        initdb.arg("-D").arg(&template);
        succeed(initdb.args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N", "--wal-segsize=1"]))?;
        File::create(template.join("complete"))?;
    }
    let folder = template.with_extension(format!("of-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    succeed(command(&user, Path::new("cp")).arg("-a").arg(&template).arg(&folder))?;
    lock.unlock()?;

    // The shell outlives this process by a moment: when its input ends, for whatever reason, the server does too.
    let script = r#""$1"/postgres -D "$2" -k "$2" -c listen_addresses= -c fsync=off -c max_connections=300 \
        -c shared_buffers=32MB -c autovacuum=off & server=$!; cat; kill -INT $server; wait $server; rm -rf "$2""#;
    let mut shell = command(&user, Path::new("sh"));
    let child = shell.stdin(Stdio::piped()).args(["-c", script, "sh"]).arg(bin).arg(&folder).spawn()?;
    Ok((folder, child))
}
