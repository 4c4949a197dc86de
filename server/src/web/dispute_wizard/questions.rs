//! Three questions: what went wrong, what happened, what do you want.

use super::answers::{Answers, Judged};
use super::{Step, beside, said};
use crate::auth::Viewer;
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::icon;
use crate::show::outlook::{self, Outlook};
use crate::web::purchase::escaped;
use maud::{Markup, html};
use ombud_domain::dispute::reason::{ReasonRow, may_file};
use ombud_domain::dispute::{DisputeFacts, Remedy, STORY_CHARS, filing};
use ombud_domain::money::Money;
use ombud_domain::time::Instant;

/// The longest text that is kept of a field, in characters: somewhat beyond what is taken, so that nothing is lost.
pub(super) const KEPT: usize = 20_000;

/// Takes what was typed on a page, right or wrong.
pub(super) fn take(answers: &mut Answers, step: Step, typed: &Typed) {
    let text =
        |name: &str| -> Option<String> { Some(typed.get(name)?.replace("\r\n", "\n").chars().take(KEPT).collect()) };
    // A more exact word belongs to its reason.
    if step == Step::Reason && typed.get("reason").is_some_and(|r| r != answers.reason) {
        answers.detail.clear();
    }
    let places = match step {
        Step::Reason => vec![("reason", &mut answers.reason)],
        Step::Story => vec![("story", &mut answers.story), ("detail", &mut answers.detail)],
        Step::Remedy => vec![("remedy", &mut answers.remedy), ("amount", &mut answers.amount)],
        _ => Vec::new(),
    };
    for (name, place) in places {
        text(name).into_iter().for_each(|text| *place = text);
    }
}

/// What went wrong. A reason that cannot be chosen now says from when or until when it can.
/// Below stands what each of them leads to.
pub(super) fn reason(
    viewer: &Viewer,
    facts: &DisputeFacts,
    outlook: &Outlook,
    order: &str,
    chosen: &str,
    wrong: &[Wrong],
) -> Markup {
    let (w, now) = (viewer.words(), outlook.now);
    let error = said(w, wrong, "reason");
    let rows = || outlook.reasons.iter().map(|(p, _)| p.reason.row());
    let first = rows().find(|r| may_file(r.reason, facts, now).is_ok()).map(|r| r.code);
    html! {
        fieldset.field.bad[error.is_some()] aria-describedby=[error.is_some().then_some("f-reason-e")] {
            legend.question { h1 { (w.t("wizard-reason-title")) } }
            p.hint { (w.t("wizard-reason-hint")) }
            (beside(w, wrong, "reason"))
            div.choices { @for row in rows() { (reason_card(w, row, facts, chosen, first, now)) } }
        }
        section.stack {
            (outlook::all(viewer, outlook))
            p.muted { (w.t("outlook-money")) " " a href=(format!("/payments?order={}", escaped(order))) { (w.t("money-title")) } }
        }
    }
}

fn reason_card(
    w: &Words,
    row: &ReasonRow,
    facts: &DisputeFacts,
    chosen: &str,
    first: Option<&str>,
    now: Instant,
) -> Markup {
    let closed = when_open(w, row, facts, now);
    html! {
        label.choice {
            input type="radio" name="reason" value=(row.code) id=[(first == Some(row.code)).then_some("f-reason")]
                checked[chosen == row.code && closed.is_none()] disabled[closed.is_some()];
            span.choice-t { (w.t(&format!("choice-{}", row.code))) }
            @match (&closed, w.find(&format!("choice-{}-hint", row.code))) {
                (Some(closed), _) => { span.choice-h { (closed) } },
                (None, Some(hint)) => { span.choice-h { (hint) } },
                (None, None) => {},
            }
        }
    }
}

/// Why a reason cannot be chosen now; `None` when it can.
pub(super) fn when_open(w: &Words, row: &ReasonRow, facts: &DisputeFacts, now: Instant) -> Option<String> {
    match filing(row.reason, facts) {
        Err(refusal) => Some(w.t(&format!("refusal-{}", refusal.code()))),
        Ok(window) if now < window.opens => Some(w.with("wizard-opens", &[("when", w.full(window.opens).into())])),
        Ok(window) => {
            let closed = window.closes.filter(|at| now > *at);
            closed.map(|at| w.with("wizard-closed", &[("when", w.full(at).into())]))
        }
    }
}

/// What happened, and, for some reasons, what exactly.
pub(super) fn story(w: &Words, answers: &Answers, wrong: &[Wrong]) -> Markup {
    let error = said(w, wrong, "story");
    let details = answers.reason().map_or(&[][..], |r| r.row().details);
    let range = [("min", i64::from(STORY_CHARS.0).into()), ("max", i64::from(STORY_CHARS.1).into())];
    html! {
        div.field.bad[error.is_some()] {
            h1.question { label for="f-story" { (w.t("wizard-story-title")) } }
            p.hint #f-story-h { (w.t("wizard-story-hint")) }
            (beside(w, wrong, "story"))
            textarea.input #f-story name="story" dir="auto" rows="7" minlength=(STORY_CHARS.0) data-count="f-story-c" data-most=(STORY_CHARS.1)
                aria-describedby=(if error.is_some() { "f-story-h f-story-e f-story-c" } else { "f-story-h f-story-c" })
                aria-invalid=[error.is_some().then_some("true")] { (answers.story) }
            p.counter #f-story-c data-more=(w.t("characters-needed")) data-left=(w.t("characters-left")) { (w.with("characters-range", &range)) }
        }
        @if !details.is_empty() {
            div.field.bad[said(w, wrong, "detail").is_some()] {
                label for="f-detail" { (w.t("field-detail")) " " span.opt { (w.t("optional")) } }
                (beside(w, wrong, "detail"))
                span.select {
                    select.input #f-detail name="detail" {
                        option value="" { (w.t("wizard-detail-none")) }
                        @for detail in details {
                            option value=(detail) selected[*detail == answers.detail] { (w.t(&format!("choice-{detail}"))) }
                        }
                    }
                    (icon!(ChevronDown))
                }
            }
        }
    }
}

/// What the buyer wants; for a part of the money, how much.
pub(super) fn remedy(viewer: &Viewer, answers: &Answers, j: &Judged<'_>, outlook: &Outlook, wrong: &[Wrong]) -> Markup {
    let w = viewer.words();
    let offered = answers.reason().map_or_else(Vec::new, |r| j.facts.remedies(r, j.units));
    let error = said(w, wrong, "remedy");
    let most = Money::new(j.facts.refundable(j.units), j.facts.currency);
    html! {
        fieldset.field.bad[error.is_some()] aria-describedby=[error.is_some().then_some("f-remedy-e")] {
            legend.question { h1 { (w.t("wizard-remedy-title")) } }
            p.hint { (w.t("wizard-remedy-hint")) }
            (beside(w, wrong, "remedy"))
            div.choices {
                @for (at, remedy) in offered.iter().enumerate() {
                    label.choice {
                        input type="radio" name="remedy" value=(remedy.code()) id=[(at == 0).then_some("f-remedy")] checked[remedy.code() == answers.remedy];
                        span.choice-t { (w.t(&format!("choice-{}", remedy.code()))) }
                        @if let Some(hint) = w.find(&format!("wizard-remedy-{}", remedy.code().replace('_', "-"))) { span.choice-h { (hint) } }
                        @if matches!(remedy, Remedy::RefundFull | Remedy::ReturnRefundFull) { span.choice-x { (w.money(most)) } }
                        @if *remedy == Remedy::RefundPartial { div.choice-more data-if-checked { (amount(w, answers, most, wrong)) } }
                    }
                }
            }
        }
        @if let Some(reason) = answers.reason() { (outlook::one(viewer, outlook, reason)) }
    }
}

fn amount(w: &Words, answers: &Answers, most: Money, wrong: &[Wrong]) -> Markup {
    let error = said(w, wrong, "amount");
    let range = [("least", w.money(Money::new(1, most.currency)).into()), ("most", w.money(most).into())];
    html! {
        div.field.bad[error.is_some()] {
            span #f-amount-l { (w.t("wizard-amount")) }
            p.hint #f-amount-h { (w.with("money-range", &range)) }
            (beside(w, wrong, "amount"))
            div.money-in {
                span.cur aria-hidden="true" { (w.currency(most)) }
                input.input #f-amount name="amount" inputmode="decimal" autocomplete="off" dir="ltr" value=(answers.amount)
                    aria-labelledby="f-amount-l" aria-describedby=(if error.is_some() { "f-amount-h f-amount-e" } else { "f-amount-h" })
                    aria-invalid=[error.is_some().then_some("true")];
            }
        }
    }
}
