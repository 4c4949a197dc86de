//! Before what cannot be undone stands one sentence each on what one gets, gives up and can still do: for every action of
//! every machine, for whoever may do it, in every language. What can be undone is named here, so that nothing is forgotten.

use ombud_domain::actor::{Party, Role};
use ombud_domain::appeal::Appeal;
use ombud_domain::case::Machine;
use ombud_domain::conversation::Conversation;
use ombud_domain::dispute::{Dispute, REASONS};
use ombud_domain::finance::Finance;
use ombud_domain::outside::Outside;
use ombud_domain::refund::Refund;
use ombud_domain::report::Report;
use ombud_domain::returns::Return;
use ombud_domain::statement::Statement;
use ombud_server::i18n::{Lang, Words};
use std::collections::BTreeSet;

const LANGUAGES: [&str; 3] = ["en", "pt", "fa"];

/// What ends nothing: words are added, something is asked or answered, time is given, work goes to somebody else, or the
/// same can be done again or the other way round.
const ENDS_NOTHING: &[&str] = &[
    // Words, files and votes.
    "add",
    "add_evidence",
    "answer",
    "answer_buyer",
    "ask",
    "ask_again",
    "ask_provider",
    "attach",
    "body_answered",
    "body_put",
    "message",
    "needs_nothing",
    "note",
    "provide",
    "rate",
    "blind_look",
    "say",
    "request_info",
    "warn",
    "called",
    "solved",
    "not_solved",
    // Offers that the other side may still refuse.
    "counter",
    "revise",
    // Work that goes on elsewhere, and can come back.
    "admit",
    "ask_person",
    "book_callback",
    "body_postponed",
    "close",
    "hand_over",
    "prepare_dispute",
    "settled",
    "take",
    "to_shop",
    "triage",
    "hide_now",
    "show_again",
    "decline_goodwill",
    "send_back_offer",
    "send_back_ruling",
    "reread",
    // What is sent, found and labelled, and more time for it.
    "extend",
    "found",
    "label_ready",
    "shipped",
];
/// What has a page of its own that says all of it: the last page of the wizard.
const ELSEWHERE: &[&str] = &["submit"];

fn actions<M: Machine>() -> BTreeSet<(&'static str, &'static str)> {
    let people = |role: &&Role| !matches!(role, Role::Clock | Role::System | Role::Marketplace | Role::Assistant);
    let rows =
        M::rules().iter().flat_map(|rule| rule.actor.iter().filter(people).map(|role| (rule.action, role.party())));
    rows.map(|(action, party)| (action, party.code())).collect()
}

fn all() -> BTreeSet<(&'static str, &'static str)> {
    let machines = [
        actions::<Conversation>(),
        actions::<Dispute>(),
        actions::<Refund>(),
        actions::<Return>(),
        actions::<Report>(),
        actions::<Statement>(),
        actions::<Appeal>(),
        actions::<Finance>(),
        actions::<Outside>(),
    ];
    machines.into_iter().flatten().collect()
}

#[test]
fn everything_that_cannot_be_undone_says_what_it_means() {
    let known: BTreeSet<&str> = all().iter().map(|(action, _)| *action).collect();
    for listed in ENDS_NOTHING.iter().chain(ELSEWHERE) {
        assert!(known.contains(listed), "{listed} is no action");
    }
    let mut missing = Vec::new();
    for (action, side) in all() {
        if ENDS_NOTHING.contains(&action) || ELSEWHERE.contains(&action) {
            continue;
        }
        for tag in LANGUAGES {
            let w = Words::new(Lang::find(tag).expect("a language"));
            for part in ["get", "lose", "can"] {
                let key = format!("check-{action}-{side}-{part}");
                missing.extend(w.find(&key).is_none_or(|said| said.trim().is_empty()).then(|| format!("{tag}: {key}")));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(all().contains(&("accept", Party::Buyer.code())), "the tables are walked");
}

/// A number of a policy never stands in such a sentence: another policy would make it untrue.
#[test]
fn no_sentence_before_the_irreversible_names_a_number() {
    for tag in LANGUAGES {
        let w = Words::new(Lang::find(tag).expect("a language"));
        for (action, side) in all() {
            for part in ["get", "lose", "can"] {
                let said = w.find(&format!("check-{action}-{side}-{part}")).unwrap_or_default();
                assert!(!said.chars().any(char::is_numeric), "{tag} {action} {side}: {said}");
            }
        }
    }
}

/// What help articles call a reason is what its button says.
#[test]
fn help_calls_reasons_as_their_buttons_do() {
    for tag in LANGUAGES {
        let w = Words::new(Lang::find(tag).expect("a language"));
        let read = |slug: &str| {
            let path = format!("{}/help/{tag}/{slug}.md", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
        };
        let shown = read("evidence-and-photos");
        let listed =
            ["not_received", "damaged", "defective", "wrong_item", "missing_parts", "not_as_described", "counterfeit"];
        for code in listed {
            assert!(REASONS.iter().any(|row| row.code == code));
            let label = w.t(&format!("choice-{code}"));
            assert!(shown.contains(&format!("**{label}")), "{tag}: {label}");
        }
        let label = w.t("choice-not_received");
        assert!(read("delivered-but-not-here").contains(&label), "{tag}: {label}");
        assert_eq!(w.t("ask-reason_not_received"), label, "{tag}");
    }
}
