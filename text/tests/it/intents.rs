//! How many sample texts the rules read rightly. The texts were written apart from the rules, by the same author, so the
//! numbers guard against getting worse; they are no evaluation.

use crate::samples::labelled;
use ombud_text::intent::{INTENTS, classify};
use ombud_text::language::{Language, detect};

/// Intents that most conversations are about: at least eight texts each, in every language.
const MAIN: &[&str] = &[
    "order.track",
    "order.late",
    "order.not_received",
    "order.cancel",
    "order.change_address",
    "item.damaged",
    "item.wrong",
    "item.missing",
    "item.not_as_described",
    "refund.request",
    "refund.status",
    "return.how",
    "dispute.open",
    "dispute.status",
    "payment.failed",
    "seller.unresponsive",
    "seller.offsite_payment",
];

fn check(language: &str, source: &'static str) {
    let samples = labelled(source);
    for row in INTENTS.iter().filter(|row| row.label != "agent.request") {
        let least = if MAIN.contains(&row.label) { 8 } else { 3 };
        let count = samples.iter().filter(|(label, _)| *label == row.label).count();
        assert!(count >= least, "{language}: {} has {count} texts", row.label);
    }
    let wrong: Vec<String> = samples
        .iter()
        .filter_map(|(label, text)| {
            let got = classify(text).best();
            let read = got.map_or("-", |(intent, _)| intent.label());
            (read != *label)
                .then(|| format!("{label:24} read as {read:24} {:.2} {text}", got.map_or(0.0, |(_, sure)| sure)))
        })
        .collect();
    let right = samples.len() - wrong.len();
    assert!(right * 100 >= samples.len() * 97, "{language}: {right} of {} right\n{}", samples.len(), wrong.join("\n"));
}

#[test]
fn the_language_of_nearly_every_text_is_told_whatever_the_prior() {
    for (language, source) in [
        (Language::En, include_str!("texts/en.txt")),
        (Language::Pt, include_str!("texts/pt.txt")),
        (Language::Fa, include_str!("texts/fa.txt")),
    ] {
        let cases = labelled(source).into_iter().flat_map(|(_, text)| Language::ALL.map(|prior| (text, prior)));
        let (all, mut wrong) = (cases.clone().count(), Vec::new());
        wrong.extend(cases.filter(|(text, prior)| detect(text, *prior) != language));
        assert!(wrong.len() * 100 <= all * 2, "{language:?}: {wrong:?}");
    }
}

#[test]
fn english_texts_are_understood() {
    check("en", include_str!("texts/en.txt"));
}

#[test]
fn portuguese_texts_are_understood() {
    check("pt", include_str!("texts/pt.txt"));
}

#[test]
fn persian_texts_are_understood() {
    check("fa", include_str!("texts/fa.txt"));
}
