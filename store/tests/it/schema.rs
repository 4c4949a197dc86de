//! The laws of the schema and of the statements.

use ombud_store::testkit::{Kit, On, TestResult, connect, run};
use ombud_store::{Config, Limits, STATEMENTS, Store, on_every_engine};
use std::collections::BTreeSet;

const SQLITE_COLUMNS: &str = "SELECT m.name || '.' || c.name || ' ' || CASE c.type WHEN 'INTEGER' THEN 'bigint'
    WHEN 'BLOB' THEN 'bytea' ELSE lower(c.type) END || CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN ' not null' ELSE '' END
    FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
    AND m.name <> 'id_counter'";
const POSTGRES_COLUMNS: &str = "SELECT table_name || '.' || column_name || ' ' || data_type ||
    CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'id_counter'";
const SQLITE_INDEXES: &str = "SELECT m.tbl_name || '.' || m.name FROM sqlite_schema m WHERE m.type = 'index'
    AND m.name NOT LIKE 'sqlite_%'";
// Positions are a row's own number on SQLite and need no index there.
const POSTGRES_INDEXES: &str = "SELECT tablename || '.' || indexname FROM pg_indexes WHERE schemaname = 'public'
    AND indexname NOT LIKE '%_pkey' AND indexname <> 'ledger_position'";

async fn set(kit: &Kit, sql: &str) -> std::io::Result<BTreeSet<String>> {
    Ok(kit.texts(sql).await?.into_iter().collect())
}

#[test]
fn both_engines_have_the_same_tables_columns_and_indexes() -> TestResult {
    run(On::Postgres, Limits::default(), async |postgres| {
        let Some(sqlite) = Kit::new(On::Sqlite, Limits::default()).await? else { return Ok(()) };
        let columns = set(&sqlite, SQLITE_COLUMNS).await?;
        assert!(columns.contains("ledger.body text"), "{columns:?}");
        assert_eq!(columns, set(postgres, POSTGRES_COLUMNS).await?);
        assert_eq!(set(&sqlite, SQLITE_INDEXES).await?, set(postgres, POSTGRES_INDEXES).await?);
        Ok(())
    })
}

on_every_engine! {
    async fn every_statement_is_sound_and_yields_what_its_row_reads(kit) {
        for text in STATEMENTS.iter().flat_map(|(_, list)| list.iter()) {
            let columns: Vec<String> = match &kit.config {
                Config::Sqlite { path } => {
                    let conn = rusqlite::Connection::open(path)?;
                    let stmt = conn.prepare(text.sqlite).map_err(|e| format!("{}: {e}", text.name))?;
                    stmt.column_names().map(str::to_owned).collect()
                }
                Config::Postgres { url } => {
                    let stmt = connect(url).await?.prepare(text.postgres).await;
                    let stmt = stmt.map_err(|e| format!("{}: {e:?}", text.name))?;
                    stmt.columns().iter().map(|column| column.name().to_owned()).collect()
                }
            };
            assert_eq!(columns, text.columns, "{}", text.name);
        }
    }

    async fn opening_twice_changes_nothing_and_an_edited_migration_is_noticed(kit) {
        Store::open(kit.config.clone()).await?;
        kit.meddle("UPDATE migration SET digest = 'other' WHERE version = 1").await?;
        let refused = Store::open(kit.config.clone()).await.err().map(|e| e.to_string());
        assert!(refused.is_some_and(|text| text.contains("0001_core")));
    }

    async fn a_migration_of_a_newer_release_is_left_alone(kit) {
        kit.meddle("INSERT INTO migration (version, name, digest) VALUES (9999, 'later', 'x')").await?;
        Store::open(kit.config.clone()).await?;
    }
}

#[test]
fn both_texts_take_the_same_parameters() {
    let numbers = |text: &str, mark: char| -> BTreeSet<String> {
        let parts = text.split(mark).skip(1);
        parts.map(|rest| rest.chars().take_while(char::is_ascii_digit).collect()).collect()
    };
    for text in STATEMENTS.iter().flat_map(|(_, list)| list.iter()) {
        assert_eq!(numbers(text.sqlite, '?'), numbers(text.postgres, '$'), "{}", text.name);
    }
}

#[test]
fn every_module_with_statements_is_listed() -> std::io::Result<()> {
    let mut found = BTreeSet::new();
    for folder in ["src", "src/db"] {
        for entry in std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))? {
            let path = entry?.path();
            if path.is_file() && std::fs::read_to_string(&path)?.contains("\nstatements! {") {
                found.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
            }
        }
    }
    let listed: BTreeSet<String> = STATEMENTS.iter().map(|(module, _)| (*module).to_owned()).collect();
    assert_eq!(found, listed);
    Ok(())
}

#[test]
fn the_linked_sqlite_cannot_lose_what_was_committed() {
    assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
}
