//! `docs/invariants.md` names what holds each invariant, and what it names is there.

use std::fs;
use std::path::Path;

/// File and function of everything that is named.
fn named(table: &str) -> Vec<(&str, &str)> {
    table.split('`').filter_map(|word| word.split_once("::")).filter(|(file, _)| file.ends_with(".rs")).collect()
}

fn is_there(root: &Path, (file, function): (&str, &str)) -> bool {
    let text = fs::read_to_string(root.join(file)).unwrap_or_default();
    ["(", "<"].iter().any(|end| text.contains(&format!("fn {function}{end}")))
}

#[test]
fn each_invariant_is_held_by_something_that_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table = fs::read_to_string(root.join("docs/invariants.md")).expect("the table of invariants");
    for n in 1..=30 {
        let row = table.lines().find(|line| line.starts_with(&format!("| I{n:02} |")));
        assert!(row.is_some_and(|row| !named(row).is_empty()), "I{n:02} is held by nothing");
    }
    let gone: Vec<_> = named(&table).into_iter().filter(|name| !is_there(&root, *name)).collect();
    assert!(gone.is_empty(), "named but not there: {gone:?}");
}

#[test]
fn a_name_of_nothing_is_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    assert!(!is_there(&root, ("proof/src/sim/laws.rs", "nothing_of_this_name")));
    assert!(!is_there(&root, ("proof/src/sim/no_file.rs", "command")));
}
