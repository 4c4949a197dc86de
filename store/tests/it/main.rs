//! What the store promises, on every engine. One binary; a test fails when a file of this folder is not listed here.

mod callback;
mod case;
mod job;
mod ledger;
mod market;
mod people;
mod receipt;
mod schema;
mod seat;
mod shop;
mod statistic;
mod support;
mod vault;
mod writer;

#[test]
fn every_file_is_listed() -> std::io::Result<()> {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let listed = std::fs::read_to_string(here.join("main.rs"))?;
    for entry in std::fs::read_dir(here)? {
        let name = entry?.file_name().to_string_lossy().replace(".rs", "");
        assert!(name == "main" || listed.contains(&format!("mod {name};")), "{name} is not listed in main.rs");
    }
    Ok(())
}
