//! What the engine promises, on every store: one write path from a request to the ledger, the book and the marketplace.

mod alarms;
mod bank;
mod chats;
mod coming;
mod crash;
mod failures;
mod house;
mod journey;
mod measured;
mod messages;
mod money;
mod order_change;
mod past_money;
mod refunds;
mod request;
mod second_look;
mod statistics;
mod suggestions;
mod tail;
mod timers;
mod webhook;

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
