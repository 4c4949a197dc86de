//! The server's tests, in one program. Every file of this folder must be named here; a test looks.

mod access;
mod admin_browser;
mod admin_pages;
mod admin_wizard;
mod api_changes;
mod api_dispute;
mod api_document;
mod api_import;
mod api_input;
mod api_kit;
mod api_permits;
mod api_returns;
mod backup;
mod both_sides;
mod bundle;
mod buyer_orders;
mod buyer_outlook;
mod buyer_payments;
mod buyer_problems;
mod buyer_wizard;
mod buyer_world;
mod checks;
mod config;
mod console_chat;
mod console_desk;
mod console_finance;
mod console_house;
mod console_room;
mod console_shop;
mod contacts;
mod decisions;
mod ends;
mod errands;
mod evidence;
mod fairness;
mod fake_clamd;
mod forms;
mod found;
mod late;
mod outside;
mod recalls;
mod record;
mod report_files;
mod reports;
mod scan;
mod second_look;
mod shop_centre;
mod signin;
mod suggestions;
mod texts;
mod threat_06;
mod threat_23;
mod threat_24;
mod threat_25;
mod threat_26;
mod threats;
mod translations;
mod trust;
mod up;
mod uploads;
mod video;
mod ways;
mod world;

#[test]
fn no_file_is_forgotten() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it");
    let here = include_str!("main.rs");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(module) = name.strip_suffix(".rs") else { continue };
        assert!(module == "main" || here.contains(&format!("mod {module};")), "{name} is not part of the tests");
    }
}
