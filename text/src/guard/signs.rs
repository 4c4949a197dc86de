//! Light signs: words that say nothing alone and something together.
//!
//! A rule knows what stands next to what. Whoever says the same in other words walks past it, though each of his words is
//! known: "our manager", "leave", "your number", "will ring". So each group of words has points, for a swindle or against
//! it, and the rules' own score has some, too; what a message has of them is added up. The points of all signs are found
//! by counting in `text/eval/guard/dev.jsonl` (logistic regression, in tenths) and stand in `rules/common.toml`.
//!
//! Signs alone warn, and never hold a message back. Signs against can lower what a rule said, the lighter the rule the
//! sooner.

use super::rules::{Rules, Sign};
use super::score::Page;
use super::{Band, Context, Finding, Reason};
use std::ops::Range;

/// The fixed name of what they find together.
const TOGETHER: &str = "signs.together";

/// A sign that was seen, and where, in bytes of the typed text.
struct Seen {
    sign: &'static Sign,
    spans: Vec<Range<usize>>,
}

/// The score after the signs, and what they found if they made it graver.
pub(super) fn weigh(
    rules: &'static Rules,
    languages: &[&str],
    pages: &[Page<'_>],
    context: &Context<'_>,
    score: u8,
    bytes: impl Fn(Range<usize>) -> Range<usize>,
) -> (u8, Option<Finding>) {
    let seen = seen(rules, languages, pages, bytes);
    let scale = &rules.scale;
    let signs: i32 = seen.iter().map(|one| one.sign.points).sum();
    let presses = context.open_dispute && seen.iter().any(|one| one.speaks() && one.sign.rule.reason.presses());
    let pressed = if presses { scale.open_dispute } else { 0 };
    let total = scale.base + scale.rules * i32::from(score) / 100 + signs + pressed;
    let (warn, edit) = rules.warn();
    if total < 0 {
        return (score.min(warn - 1), None);
    }
    if rules.band(score) > Band::Deliver {
        return (score, None);
    }
    // Between the two bands by construction.
    let raised = warn.saturating_add(u8::try_from(total).unwrap_or(u8::MAX)).min(edit - 1);
    match finding(&seen, raised) {
        Some(finding) => (raised, Some(finding)),
        None => (score, None),
    }
}

impl Seen {
    fn speaks(&self) -> bool {
        self.sign.points > 0
    }
}

/// Each sign once, in whichever of the spoken languages.
fn seen(
    rules: &'static Rules,
    languages: &[&str],
    pages: &[Page<'_>],
    bytes: impl Fn(Range<usize>) -> Range<usize>,
) -> Vec<Seen> {
    let mut seen: Vec<Seen> = Vec::new();
    for sign in rules.signs.iter().filter(|sign| languages.contains(&sign.rule.language)) {
        if seen.iter().any(|other| other.sign.rule.id == sign.rule.id) {
            continue;
        }
        let mut places = pages.iter().filter_map(|page| page.spans(&sign.rule, &bytes));
        if let Some(spans) = places.find(|spans| !spans.is_empty()) {
            seen.push(Seen { sign, spans });
        }
    }
    seen
}

/// What they found: its reason is the one with most points, its places are those of the signs that speak for it.
fn finding(seen: &[Seen], weight: u8) -> Option<Finding> {
    let points = |reason: &Reason| -> i32 {
        seen.iter().filter(|one| one.speaks() && one.sign.rule.reason == *reason).map(|one| one.sign.points).sum()
    };
    let reason = *Reason::ALL.iter().max_by_key(|reason| points(reason))?;
    let heaviest = seen.iter().filter(|one| one.speaks()).max_by_key(|one| one.sign.points)?;
    let mut spans: Vec<_> = seen.iter().filter(|one| one.speaks()).flat_map(|one| one.spans.clone()).collect();
    spans.sort_by_key(|span| (span.start, span.end));
    spans.dedup();
    Some(Finding { rule: TOGETHER, language: heaviest.sign.rule.language, reason, weight, spans })
}
