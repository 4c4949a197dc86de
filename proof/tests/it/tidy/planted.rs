//! Every law finds what it forbids, and lets pass what it does not.

use super::*;

fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}

fn findings(path: &str, text: &str) -> usize {
    BANS.iter().map(|ban| banned(ban, &source(path, text)).len()).sum()
}

#[test]
fn words() {
    assert_eq!(findings("engine/src/act.rs", "let t = Instant::now();"), 1);
    assert_eq!(findings("engine/src/clock.rs", "let t = Instant::now();"), 0);
    assert_eq!(findings("engine/src/act.rs", "// Instant::now() is forbidden"), 0);
    assert_eq!(findings("server/src/main.rs", "todo!()"), 1);
    assert_eq!(findings("store/src/job.rs", "\"SELECT id FROM job FOR UPDATE\""), 1);
    assert_eq!(findings("domain/src/case.rs", "pub async fn load() {}"), 1);
    assert_eq!(findings("server/src/web/x.rs", "let row = case::by_number(tx, number).await?;"), 1);
    assert_eq!(findings("server/src/api/x.rs", "app.engine.case_numbered(&number)"), 1);
    assert_eq!(findings("engine/src/view.rs", "let row = case::by_number(tx, number).await?;"), 0);
    assert_eq!(findings("README.md", "see /root/notes"), 1);
    assert_eq!(findings("README.md", "see https://example.org/network"), 0);
    assert_eq!(findings("server/e2e/package-lock.json", "\"resolved\": \"https://x\""), 1);
}

#[test]
fn clocks_of_the_database() {
    assert!(asks_sql_for_time("INSERT INTO t (at) VALUES (NOW())"));
    assert!(asks_sql_for_time("at BIGINT DEFAULT CURRENT_TIMESTAMP"));
    assert!(asks_sql_for_time("select strftime('%s', 'now')"));
    assert!(!asks_sql_for_time("let now = clock.now();"));
    assert!(!asks_sql_for_time("fn now() -> Instant { Clock::now() }"));
}

#[test]
fn imports_between_strangers() {
    assert_eq!(crate_modules("use crate::web::page;"), ["web"]);
    let group = "use crate::{app::{App, web}, api::orders,\n    web};";
    assert_eq!(crate_modules(group), ["app", "api", "web"]);
    assert_eq!(stranger("server/src/web/orders.rs"), Some("web"));
    assert_eq!(stranger("server/src/api.rs"), Some("api"));
    assert_eq!(stranger("server/src/app.rs"), None);
}

#[test]
fn dependencies_that_point_outwards() {
    let manifest = "[package]\nname = \"x\"\n\n[dependencies]\ntokio = { workspace = true }\nombud-engine.workspace = true\nrusqlite = \"1\"\n\n[dev-dependencies]\naxum = \"1\"\n";
    assert_eq!(dependencies(manifest), ["tokio", "ombud-engine", "rusqlite"]);
    assert_eq!(misused("domain", manifest).len(), 3);
    assert_eq!(misused("store", manifest), ["store must not use ombud-engine"]);
    assert_eq!(misused("server", manifest), ["server must not use rusqlite"]);
}

#[test]
fn forgotten_files() {
    let (parents, name) = declaration("domain/src/dispute/stage.rs").expect("a module");
    assert_eq!(name, "stage");
    assert!(parents.contains(&"domain/src/dispute/mod.rs".to_owned()));
    assert!(parents.contains(&"domain/src/dispute.rs".to_owned()));
    let (parents, name) = declaration("domain/src/dispute/mod.rs").expect("a module");
    assert_eq!(name, "dispute");
    assert!(parents.contains(&"domain/src/lib.rs".to_owned()));
    assert!(declaration("domain/src/lib.rs").is_none());
    assert!(declares("pub(crate) mod stage;", "stage"));
    assert!(!declares("mod stages;\n// stage", "stage"));
    let parent = source("server/src/import/olist.rs", "#[path = \"olist_tests.rs\"]\nmod tests;");
    assert!(names_by_path(&parent, "server/src/import/olist_tests.rs"));
    assert!(!names_by_path(&parent, "server/src/web/olist_tests.rs"));
}
