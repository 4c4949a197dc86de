//! What reasons ask of buyers and offer them, in a policy version: which can be chosen, the evidence, the remedies; within
//! what their rows allow. What is as the row has it is not written down, so that it follows later releases.

use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::web::sheet::{Pick, Sheet};
use maud::{Markup, html};
use ombud_domain::dispute::reason::ReasonRow;
use ombud_domain::dispute::reason_rule::ASKABLE;
use ombud_domain::dispute::{REASONS, Reason, ReasonRule};
use ombud_domain::policy::Policy;
use std::collections::BTreeMap;

/// The field that says that the form held the reasons: a box that nobody ticked is not sent.
const HELD: &str = "reasons";

fn field(row: &ReasonRow) -> String {
    format!("reason_{}", row.code)
}

/// What is ticked where a reason is so.
fn ticked(row: &ReasonRow, rule: &ReasonRule) -> Vec<String> {
    let offered = (row.optional && rule.offered).then(|| "offered".to_owned());
    let evidence = rule.evidence.iter().map(|e| format!("evidence-{}", e.code()));
    let remedies = rule.remedies.iter().map(|r| format!("remedy-{}", r.code()));
    offered.into_iter().chain(evidence).chain(remedies).collect()
}

/// Everything that can be ticked.
fn possible(row: &ReasonRow) -> Vec<String> {
    let evidence = if row.evidence.is_empty() { Vec::new() } else { ASKABLE.to_vec() };
    ticked(row, &ReasonRule { offered: true, evidence, remedies: row.remedies.to_vec() })
}

fn words(w: &Words, tick: &str) -> String {
    match tick.split_once('-') {
        Some(("evidence", kind)) => {
            w.with("policy-reason-evidence", &[("what", w.t(&format!("choice-{kind}")).into())])
        }
        Some((_, remedy)) => w.with("policy-reason-remedy", &[("what", w.t(&format!("choice-{remedy}")).into())]),
        None => w.t("policy-reason-offered"),
    }
}

/// The form as it begins.
#[must_use]
pub fn filled(typed: Typed, policy: &Policy) -> Typed {
    let rows = REASONS
        .iter()
        .flat_map(|row| ticked(row, &policy.reason(row.reason)).into_iter().map(move |tick| (field(row), tick)));
    rows.fold(typed.with(HELD, "1"), |typed, (name, tick)| typed.with(&name, tick))
}

/// The boxes.
#[must_use]
pub fn fields(sheet: Sheet<'_>) -> Markup {
    let w = sheet.w;
    html! {
        section.card.stack role="group" aria-labelledby="group-reasons" {
            h2.section-t #group-reasons { (w.t("policy-reasons")) }
            p.muted { (w.t("policy-reasons-hint")) }
            input type="hidden" name=(HELD) value="1";
            @for row in REASONS {
                (sheet.choices(&field(row), true, possible(row).into_iter().map(|t| { let label = words(w, &t); Pick::new(t, html! { (label) }) }).collect()))
            }
        }
    }
}

/// The rules that were ticked; those of the version before where the form held none.
///
/// # Errors
/// The reasons that cannot be so.
pub fn read(before: &Policy, typed: &Typed) -> Result<BTreeMap<Reason, ReasonRule>, Vec<Wrong>> {
    if typed.get(HELD).is_none() {
        return Ok(before.reasons.clone());
    }
    let (mut rules, mut wrong) = (BTreeMap::new(), Vec::new());
    for row in REASONS {
        let name = field(row);
        let has = |tick: &str| typed.all(&name).any(|t| t == tick);
        let rule = ReasonRule {
            offered: !row.optional || has("offered"),
            evidence: ASKABLE.into_iter().filter(|e| has(&format!("evidence-{}", e.code()))).collect(),
            remedies: row.remedies.iter().copied().filter(|r| has(&format!("remedy-{}", r.code()))).collect(),
        };
        if !rule.is_allowed(row.reason) {
            wrong.push(Wrong::new(&name, "reason_rule"));
        } else if rule != ReasonRule::of(row.reason) {
            rules.insert(row.reason, rule);
        }
    }
    if wrong.is_empty() { Ok(rules) } else { Err(wrong) }
}

fn said(w: &Words, row: &ReasonRow, rule: &ReasonRule) -> String {
    if !rule.offered {
        return w.t("policy-reason-off");
    }
    let ticks = ticked(row, rule).into_iter().filter(|t| t != "offered");
    ticks.map(|t| words(w, &t)).collect::<Vec<_>>().join(&w.t("room-comma"))
}

/// What differs between two versions: the reason, before, after.
#[must_use]
pub fn changes(w: &Words, before: &Policy, after: &Policy) -> Vec<(String, String, String)> {
    let rules = REASONS.iter().map(|row| (row, before.reason(row.reason), after.reason(row.reason)));
    let name = |row: &ReasonRow| w.t(&format!("choice-{}", row.code));
    rules
        .filter(|(_, old, new)| old != new)
        .map(|(row, old, new)| (name(row), said(w, row, &old), said(w, row, &new)))
        .collect()
}

/// All reasons of a version.
#[must_use]
pub fn shown(w: &Words, policy: &Policy) -> Markup {
    let title = w.t("policy-reasons");
    html! {
        div.table-wrap role="region" aria-label=(title) tabindex="0" {
            table.table {
                thead { tr { th scope="col" colspan="2" { (title) } } }
                tbody { @for row in REASONS { tr { th scope="row" { (w.t(&format!("choice-{}", row.code))) } td { (said(w, row, &policy.reason(row.reason))) } } } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_as_the_rows_have_it_is_not_written_down() {
        let policy = Policy::default();
        assert_eq!(read(&policy, &filled(Typed::default(), &policy)), Ok(BTreeMap::new()));
    }

    #[test]
    fn what_was_ticked_is_read_back_and_what_goes_too_far_is_named() {
        let mut policy = Policy::default();
        let late = ReasonRule { offered: false, ..ReasonRule::of(Reason::Late) };
        let damaged = ReasonRule { evidence: ASKABLE.to_vec(), ..ReasonRule::of(Reason::Damaged) };
        policy.reasons.extend([(Reason::Late, late), (Reason::Damaged, damaged)]);
        assert_eq!(read(&Policy::default(), &filled(Typed::default(), &policy)), Ok(policy.reasons.clone()));
        // A form without them leaves them as they were.
        assert_eq!(read(&policy, &Typed::default()), Ok(policy.reasons));
        let nothing = Typed::default().with(HELD, "1");
        assert_eq!(read(&Policy::default(), &nothing).unwrap_err().len(), REASONS.len(), "nobody is offered nothing");
    }
}
