//! A dispute as a mediator sees it.

use super::{Beside, second};
use crate::app::App;
use crate::auth::Viewer;
use crate::form::Typed;
use crate::i18n::Lang;
use crate::icon;
use crate::show::event::{self, decode};
use crate::show::{Loaded, deadline, name_of, offers, origin, parcels, timeline};
use crate::web::act::{action_form, weighed};
use crate::web::{outside, panes};
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::case::{Allowed, Case};
use ombud_domain::dispute::{Dispute, DisputeFacts, DisputeWhat, Evidence, FactsDigest, Reason, Remedy, Scam};
use ombud_domain::money::Money;
use ombud_domain::policy::Policy;
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;

/// What a mediator decides with, in the order in which it is shown.
const DECISIONS: [&str; 12] = [
    "take",
    "reread",
    "propose",
    "rule",
    "request_info",
    "propose_outside",
    "replan",
    "ask_carrier",
    "goodwill",
    "goodwill_coupon",
    "decline_goodwill",
    "warn",
];

/// What both sides read our words of.
const WRITTEN: [&str; 5] = ["rule", "propose", "propose_outside", "reread", "warn"];

/// What one side said and showed.
#[derive(Default)]
struct Side {
    /// Its words with their moments.
    words: Vec<(Instant, String)>,
    /// Its evidence, with whoever added it.
    evidence: Vec<(Instant, Option<i64>, Evidence)>,
}

fn dispute(loaded: &Loaded) -> Option<&Case<Dispute>> {
    match &loaded.seen.case {
        AnyCase::Dispute(case) => Some(case),
        _ => None,
    }
}

/// The case: who must act, both sides, the proposals, what can be done, the history with its notes.
pub fn case(app: &App, viewer: &Viewer, loaded: &Loaded, beside: &Beside, here: &str) -> Markup {
    let w = viewer.words();
    html! {
        div.case.stack.wide {
            (deadline::hero(viewer, loaded))
            (second::card(app, viewer, loaded, &beside.precedents, here))
            (second::goodwill(app, viewer, loaded, here))
            (sides(viewer, loaded))
            (parcels::draw(viewer, loaded))
            section.stack aria-labelledby="offers-t" {
                h2.section-t #offers-t { (w.t("room-proposals")) }
                (offers::offers(viewer, loaded))
                (range(viewer, loaded, beside.facts.as_ref()))
            }
            (decisions(app, viewer, loaded, beside, here))
            section.stack aria-labelledby="events-t" {
                div.spread {
                    h2.section-t #events-t { (w.t("what-happened")) }
                    @if loaded.may("add_evidence").is_some() {
                        a.btn.small href=(format!("/cases/{}/add_evidence", loaded.env().number)) { (icon!(PaperClip)) (w.t("action-add_evidence")) }
                    }
                }
                (panes::note(app, viewer, loaded, here))
                (timeline::timeline(viewer, loaded))
            }
            (outside::section(viewer, loaded))
        }
    }
}

/// What each side said and showed, beside each other.
pub fn sides(viewer: &Viewer, loaded: &Loaded) -> Markup {
    html! {
        section.stack aria-labelledby="sides-t" {
            h2.section-t #sides-t { (viewer.words().t("room-both-sides")) }
            div.two {
                (side(viewer, loaded, Party::Buyer))
                (side(viewer, loaded, Party::Shop))
            }
        }
    }
}

fn side_of(loaded: &Loaded, party: Party) -> Side {
    let mut side = Side::default();
    for entry in &loaded.seen.entries {
        let Some(what) = decode::<Dispute>(entry).map(|e| e.what) else { continue };
        let at = Instant(entry.at);
        let said = match what {
            DisputeWhat::Submitted { story, .. } if party == Party::Buyer => Some(story),
            DisputeWhat::Countered { by, text, .. } | DisputeWhat::Escalated { by, text } if by == party => text,
            DisputeWhat::Refused { by, text, .. } | DisputeWhat::InfoProvided { by, text } if by == party => Some(text),
            DisputeWhat::Reopened { text } if party == Party::Buyer => Some(text),
            DisputeWhat::EvidenceAdded { by, evidence, .. } if by == party => {
                side.evidence.push((at, entry.actor, evidence));
                None
            }
            _ => None,
        };
        side.words.extend(said.filter(|t| !t.trim().is_empty()).map(|text| (at, text)));
    }
    side
}

fn side(viewer: &Viewer, loaded: &Loaded, party: Party) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let side = side_of(loaded, party);
    let id = format!("side-{}", party.code());
    let name = name_of(&loaded.names, party, w);
    let title = match party {
        Party::Buyer => w.t("party-buyer"),
        _ => w.t("party-shop"),
    };
    html! {
        section.card.stack.tight id=(id) aria-labelledby=(format!("{id}-t")) {
            h3 id=(format!("{id}-t")) { (title) @if *name != title { ": " bdi { (name) } } }
            @for (at, text) in &side.words {
                blockquote.tl-quote dir="auto" { (text) }
                p.small.muted { (w.short(*at)) }
            }
            @if side.words.is_empty() { p.muted { (w.t("room-said-nothing")) } }
            h4.small { (w.with("room-evidence-count", &[("n", (side.evidence.len() as i64).into())])) }
            @for (at, by, piece) in &side.evidence {
                div {
                    p.small { strong { (w.t(&format!("choice-{}", piece.kind.code()))) } " · " span.muted { (w.short(*at)) } }
                    @if let Some(text) = &piece.text { blockquote.tl-quote dir="auto" { (text) } }
                    (event::evidence(viewer, number, &loaded.files, piece))
                    (origin::under(viewer, loaded, piece, *by))
                }
            }
        }
    }
}

/// Between what and what a decision must lie.
fn range(viewer: &Viewer, loaded: &Loaded, facts: Option<&DisputeFacts>) -> Markup {
    let w = viewer.words();
    let Some(case) = dispute(loaded) else { return html! {} };
    let (low, high) = case.data.range();
    let money = |minor| w.money(Money::new(minor, case.data.currency));
    html! {
        p.small.muted {
            (w.with("room-range", &[("low", money(low).into()), ("high", money(high).into())]))
            @if let Some(facts) = facts { " " (w.with("room-refundable", &[("amount", money(facts.refundable(&case.data.units)).into())])) }
        }
    }
}

/// Everything that can be decided now, each with its form; then what cannot, with the reason.
fn decisions(app: &App, viewer: &Viewer, loaded: &Loaded, beside: &Beside, here: &str) -> Markup {
    let w = viewer.words();
    let known = DECISIONS.iter().filter_map(|action| loaded.seen.allowed.iter().find(|a| a.action == *action));
    // Goodwill that waits has a place of its own.
    let waits = dispute(loaded).is_some_and(|case| case.data.goodwill_asked.is_some());
    let known = known.filter(|a| !(waits && matches!(a.action, "goodwill" | "goodwill_coupon")));
    let (can, cannot): (Vec<&Allowed>, Vec<&Allowed>) = known.partition(|a| a.why_not.is_none());
    html! {
        section.stack id=(format!("decide-{}", loaded.env().number)) aria-labelledby="decide-t" {
            h2.section-t #decide-t { (w.t("room-decide")) }
            @if can.is_empty() { p.muted { (w.t("room-nothing-now")) } }
            @for (n, allowed) in can.iter().enumerate() {
                details.card id=(format!("act-{}", allowed.action)) open[n == 0] {
                    summary { strong { (w.t(&format!("action-{}", allowed.action))) } }
                    @match weighed(viewer, allowed) {
                        Some(weighed) => (weighed),
                        None => { @if let Some(more) = w.find(&format!("room-explain-{}", allowed.action)) { p.muted.small { (more) } } },
                    }
                    @if WRITTEN.contains(&allowed.action) { (reads(viewer, loaded, beside)) }
                    (action_form(viewer, loaded, allowed, &Typed::default(), &[], panes::fresh(app)))
                    input type="hidden" name="back" value=(here) form=(format!("do-{}", allowed.action));
                }
            }
            @if !cannot.is_empty() {
                ul.small.muted { @for a in cannot {
                    li { (w.t(&format!("action-{}", a.action))) ": " (w.t(&format!("refusal-{}", a.why_not.as_deref().unwrap_or_default()))) }
                } }
            }
        }
    }
}

/// In which language each side reads what we write (I27).
fn reads(viewer: &Viewer, loaded: &Loaded, beside: &Beside) -> Markup {
    let w = viewer.words();
    let shop: Vec<String> = beside.shop_reads.iter().map(|tag| Lang::name_of(tag)).collect();
    html! {
        p.small {
            (w.with("room-buyer-reads", &[("language", Lang::name_of(&loaded.env().language).into())]))
            @if !shop.is_empty() { " " (w.with("room-shop-reads", &[("languages", shop.join(&w.t("room-comma")).into())])) }
        }
    }
}

/// The rule that was in force when it was bought, with its numbers; the facts it was opened on, and those of today.
pub fn rule(viewer: &Viewer, loaded: &Loaded, facts: Option<&DisputeFacts>) -> Markup {
    let (Some(case), Some(facts)) = (dispute(loaded), facts) else { return html! {} };
    let Some(reason) = case.data.reason else { return html! {} };
    html! {
        section.card.stack.tight aria-labelledby="rule-t" {
            (rule_words(viewer, reason, &facts.policy))
            (numbers(viewer, case, &facts.policy))
        }
        (digest(viewer, loaded, case, facts))
    }
}

/// What a reason asks and offers, with its name.
pub fn rule_words(viewer: &Viewer, reason: Reason, policy: &Policy) -> Markup {
    let w = viewer.words();
    let list = |words: Vec<String>| words.join(&w.t("room-comma"));
    let (row, rule) = (reason.row(), policy.reason(reason));
    let asked = rule.evidence.iter().map(|k| w.t(&format!("choice-{}", k.code()))).collect::<Vec<_>>();
    let remedies = rule.remedies.iter().map(|r: &Remedy| w.t(&format!("choice-{}", r.code()))).collect::<Vec<_>>();
    html! {
        h3 #rule-t { (w.t(&format!("choice-{}", row.code))) }
        p.small {
            @if asked.is_empty() { (w.t("room-rule-no-evidence")) } @else { (w.with("room-rule-evidence", &[("kinds", list(asked).into())])) }
            " " (w.with("room-rule-remedies", &[("remedies", list(remedies).into())]))
            @if row.fast_lane { " " (w.t("room-rule-fast")) }
        }
    }
}

fn numbers(viewer: &Viewer, case: &Case<Dispute>, policy: &Policy) -> Markup {
    let w = viewer.words();
    let money = |minor| w.money(Money::new(minor, case.data.currency));
    let hours = |h: i64| w.with("room-hours", &[("n", h.into())]);
    let used = |n: u8, most: u8| w.with("room-of", &[("n", i64::from(n).into()), ("most", i64::from(most).into())]);
    let rows = [
        (w.t("room-policy-version"), w.number(policy.version)),
        (w.t("room-policy-seller"), hours(policy.t_seller_h)),
        (w.t("room-policy-negotiation"), hours(policy.t_neg_h)),
        (w.t("room-policy-review"), hours(policy.t_review_h)),
        (w.t("room-policy-offer"), hours(policy.t_offer_h)),
        (w.t("room-policy-info"), hours(policy.t_info_h)),
        (w.t("room-policy-counters-buyer"), used(case.data.counters.0, policy.counter_limit)),
        (w.t("room-policy-counters-shop"), used(case.data.counters.1, policy.counter_limit)),
        (w.t("room-policy-proposals"), used(case.data.platform_proposals(), policy.refusal_limit)),
        (w.t("room-policy-questions"), used(case.data.info_requests, policy.info_limit)),
        (w.t("room-policy-silence-cap"), money(policy.silence_cap(case.data.currency))),
        (w.t("room-policy-goodwill"), money(policy.goodwill_alone(case.data.currency))),
        (w.t("room-policy-decision"), money(policy.decision_alone(case.data.currency))),
    ];
    html! { dl.kv { @for (name, value) in rows { div { dt { (name) } dd { (value) } } } } }
}

/// What was known when the dispute was opened, beside what is known now.
fn digest(viewer: &Viewer, loaded: &Loaded, case: &Case<Dispute>, facts: &DisputeFacts) -> Markup {
    let w = viewer.words();
    let then = loaded.seen.entries.iter().find_map(|entry| match decode::<Dispute>(entry)?.what {
        DisputeWhat::Submitted { facts, .. } => Some(facts),
        _ => None,
    });
    let day = |at: Option<Instant>| at.map_or_else(|| w.t("room-unknown"), |at| w.date(at));
    let money = |minor| w.money(Money::new(minor, case.data.currency));
    let parcel = |code: &str| w.t(&format!("room-parcel-{code}"));
    let delivered = facts.lines.iter().filter_map(|l| l.delivered_at).max();
    html! {
        section.card.stack.tight aria-labelledby="facts-t" {
            h3 #facts-t { (w.t("room-facts")) }
            dl.kv {
                @if let Some(FactsDigest { tracking, refundable_minor, delivered_at, .. }) = then {
                    div { dt { (w.t("room-parcel-then")) } dd { (parcel(tracking.code())) } }
                    div { dt { (w.t("room-parcel-now")) } dd { (parcel(facts.tracking.code())) } }
                    div { dt { (w.t("room-delivered-then")) } dd { (day(delivered_at)) } }
                    div { dt { (w.t("room-refundable-then")) } dd { (money(refundable_minor)) } }
                } @else {
                    div { dt { (w.t("room-parcel-now")) } dd { (parcel(facts.tracking.code())) } }
                }
                div { dt { (w.t("room-shipped")) } dd { (day(facts.shipped_at)) } }
                div { dt { (w.t("room-delivered-now")) } dd { (day(delivered)) } }
                div { dt { (w.t("pane-promised")) } dd { (day(facts.promised_until)) } }
                div { dt { (w.t("room-value")) } dd { (money(facts.value(&case.data.units))) } }
                div { dt { (w.t("room-refundable-now")) } dd { (money(facts.refundable(&case.data.units))) } }
                // What the buyer reported stays with us: the shop's own page never says it (I23).
                @if facts.scam != Scam::None { div { dt { (w.t("party-buyer")) } dd { span.chip.warn { (icon!(ShieldExclamation)) (w.t("room-pressure-reported")) } } } }
                @if facts.shop_closed { div { dt { (w.t("party-shop")) } dd { span.chip.warn { (icon!(ExclamationTriangle)) (w.t("room-shop-closed")) } } } }
            }
        }
    }
}
