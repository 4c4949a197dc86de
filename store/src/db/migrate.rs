//! The schema grows by numbered files, embedded in the binary, the same numbers on both engines. They expand first and
//! contract later, so that the previous release works on beside this one; versions that this binary does not know are
//! therefore left alone.

use super::{Result, StoreError};
use sha2::{Digest, Sha256};

/// One step of the schema.
pub struct Migration {
    /// Its number; steps run in this order.
    pub version: i64,
    /// What it is about.
    pub name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! migrations {
    ($($version:literal $file:literal),* $(,)?) => {
        /// All steps, oldest first.
        pub const MIGRATIONS: &[Migration] = &[$(Migration {
            version: $version,
            name: $file,
            sqlite: include_str!(concat!("../../migrations/sqlite/", $file, ".sql")),
            postgres: include_str!(concat!("../../migrations/postgres/", $file, ".sql")),
        }),*];
    };
}
migrations!(
    1 "0001_core", 2 "0002_market", 3 "0003_people", 4 "0004_returns", 5 "0005_evidence", 6 "0006_statistics", 7 "0007_measured_and_attempts",
    8 "0008_second_look",
    9 "0009_money_and_one_statistic",
    10 "0010_uploads",
    12 "0012_late",
    13 "0013_chargebacks",
    14 "0014_finance_closed",
    15 "0015_fairness",
    16 "0016_listing",
    17 "0017_callbacks",
    18 "0018_peers",
    19 "0019_vault",
    20 "0020_message_centre",
);

const TABLE: [&str; 2] = [
    "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL)",
];
/// Two nodes that start together migrate one after the other.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7241638201)";

fn digest(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

/// Whether a step is done; a released step whose text was changed is an error.
fn done(step: &Migration, found: Option<String>, text: &str) -> Result<bool> {
    match found {
        Some(digest_then) if digest_then != digest(text) => {
            Err(StoreError::Corrupt(format!("migration {} differs from the one that was run", step.name)))
        }
        found => Ok(found.is_some()),
    }
}

pub(crate) fn sqlite(conn: &mut rusqlite::Connection) -> Result<()> {
    use rusqlite::OptionalExtension;
    conn.execute_batch(TABLE[0])?;
    for step in MIGRATIONS {
        let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let found = tx
            .query_row("SELECT digest FROM migration WHERE version = ?1", [step.version], |row| row.get(0))
            .optional()?;
        if !done(step, found, step.sqlite)? {
            tx.execute_batch(step.sqlite)?;
            let insert = "INSERT INTO migration (version, name, digest) VALUES (?1, ?2, ?3)";
            tx.execute(insert, (step.version, step.name, digest(step.sqlite)))?;
        }
        tx.commit()?;
    }
    Ok(())
}

pub(crate) async fn postgres(client: &mut tokio_postgres::Client) -> Result<()> {
    let tx = client.transaction().await?;
    tx.batch_execute(LOCK).await?;
    tx.batch_execute(TABLE[1]).await?;
    tx.commit().await?;
    for step in MIGRATIONS {
        let tx = client.transaction().await?;
        tx.batch_execute(LOCK).await?;
        let found = tx.query_opt("SELECT digest FROM migration WHERE version = $1", &[&step.version]).await?;
        if !done(step, found.map(|row| row.get(0)), step.postgres)? {
            tx.batch_execute(step.postgres).await?;
            let insert = "INSERT INTO migration (version, name, digest) VALUES ($1, $2, $3)";
            tx.execute(insert, &[&step.version, &step.name, &digest(step.postgres)]).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}
