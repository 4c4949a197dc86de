//! Which rows of the machines' tables must be seen. What is expected is read off the tables themselves; only what a
//! simulation cannot reach is named here, each with the test that takes it.

use super::tally::Tally;
use ombud_domain::appeal::Appeal;
use ombud_domain::case::{CaseKind, Machine, Stage};
use ombud_domain::conversation::Conversation;
use ombud_domain::dispute::Dispute;
use ombud_domain::finance::Finance;
use ombud_domain::outside::Outside;
use ombud_domain::refund::Refund;
use ombud_domain::report::Report;
use ombud_domain::returns::Return;
use ombud_domain::statement::Statement;
use ombud_domain::suggestion::Suggestion;

/// From so many seeds on, a row that nobody took is a fault of the simulation.
pub const ENOUGH: u64 = 10_000;

/// A row that no seed can take, why not, and the test that takes it.
pub struct Beyond {
    pub row: Row,
    pub why: &'static str,
    pub test: &'static str,
}

/// Machine, row, and where it leads when it leads to several states.
pub type Row = (CaseKind, &'static str, Option<&'static str>);

/// What a simulation cannot reach by the way it is made.
pub static BEYOND: &[Beyond] = &[
    Beyond {
        row: (CaseKind::Conversation, "K15", Some("assistant")),
        why: "what the assistant answers stays with it, and only what a person answered waits for the buyer",
        test: "domain/tests/it/regressions.rs::an_answer_of_the_assistant_is_followed_by_the_assistant",
    },
    Beyond {
        row: (CaseKind::Suggestion, "U10a", None),
        why: "one would have to end between another's joining it and the follow-up that says so",
        test: "domain/tests/it/suggestion.rs::who_was_joined_to_one_that_moved_or_ended_meanwhile_is_not_lost",
    },
];

/// All rows of all tables, each once for each state that it leads to.
pub fn all() -> Vec<Row> {
    let mut rows = Vec::new();
    of::<Dispute>(&mut rows);
    of::<Return>(&mut rows);
    of::<Refund>(&mut rows);
    of::<Report>(&mut rows);
    of::<Statement>(&mut rows);
    of::<Appeal>(&mut rows);
    of::<Finance>(&mut rows);
    of::<Outside>(&mut rows);
    of::<Conversation>(&mut rows);
    of::<Suggestion>(&mut rows);
    rows
}

fn of<M: Machine>(rows: &mut Vec<Row>) {
    for rule in M::rules() {
        // Where every state is kept, such as by a reminder, one time is enough.
        let ends = if rule.to == rule.from || rule.to.len() < 2 { Vec::new() } else { rule.to.to_vec() };
        if ends.is_empty() {
            rows.push((M::KIND, rule.row, None));
        }
        rows.extend(ends.iter().map(|to| (M::KIND, rule.row, Some(to.code()))));
    }
}

/// What was never taken.
pub fn missing(tally: &Tally) -> Vec<String> {
    let seen = |(kind, row, to): &Row| {
        tally.rows.keys().any(|t| t.kind == *kind && t.row == *row && to.is_none_or(|to| t.to == to))
    };
    let beyond = |row: &Row| BEYOND.iter().any(|b| b.row == *row);
    all().iter().filter(|row| !seen(row) && !beyond(row)).map(named).collect()
}

/// As people read it: machine, number, and where it leads.
pub fn named((kind, row, to): &Row) -> String {
    format!("{} {row}{}", kind.code(), to.map_or(String::new(), |to| format!("→{to}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_out_of_reach_is_a_row_and_its_test_is_there() {
        let rows = all();
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for beyond in BEYOND {
            assert!(rows.contains(&beyond.row) && !beyond.why.is_empty(), "{}", named(&beyond.row));
            let (file, test) = beyond.test.split_once("::").unwrap_or_default();
            let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
            assert!(text.contains(&format!("fn {test}(")), "{} names no test", beyond.test);
        }
    }

    #[test]
    fn a_row_is_missed_until_it_was_taken() {
        let mut tally = Tally::default();
        assert_eq!(missing(&tally).len(), all().len() - BEYOND.len());
        let taken = ombud_domain::case::Taken { kind: CaseKind::Refund, row: "F1", to: "sent" };
        tally.rows.insert(taken, 1);
        assert_eq!(missing(&tally).len(), all().len() - BEYOND.len() - 1);
        assert!(!missing(&tally).contains(&"refund F1".to_owned()));
    }
}
