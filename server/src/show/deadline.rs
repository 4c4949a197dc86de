//! The hero of a case page: who must act, until when, what happens if nobody does, and what the reader may do.

use super::standing::{is_elsewhere, is_quiet, question, standing};
use super::{Loaded, event, goods_back, offers};
use crate::auth::Viewer;
use crate::format;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::case::{Allowed, Stage};
use ombud_domain::dispute::{DisputeStage, ErrandKind, Scam};
use ombud_engine::view::AnyCase;

/// Actions that are never the first thing to do: the dearest one, what is only for those who are not content, and
/// decisions between two sides, where no button may stand before the other.
const NEVER_FIRST: &[&str] =
    &["full_refund_now", "object", "ask", "for_buyer", "for_seller", "uphold", "vary", "overturn"];

/// What a second person agrees to.
const SECOND: [&str; 2] = ["confirm_offer", "confirm_ruling"];

/// The hero, one fragment per reader.
#[must_use]
pub fn hero(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, env) = (viewer.words(), loaded.env());
    let id = format!("deadline-{}", env.number);
    let s = standing(viewer, loaded);
    let asked = question(loaded).and_then(|entry| event::line(viewer, loaded, entry));
    html! {
        section.deadline id=(id) data-wait=(s.wait) data-deadline[env.due.is_some()] aria-labelledby=(format!("{id}-t")) {
            p.deadline-who {
                @match s.wait {
                    "you" => { (icon!(HandRaised)) (w.t("your-turn")) },
                    "none" => { (icon!(CheckCircle)) (w.t("closed")) },
                    "other" => {
                        @match s.whom {
                            Some(Party::Buyer) => (icon!(User)),
                            _ => (icon!(BuildingStorefront)),
                        }
                        (w.with("waits-for", &[("name", s.name(loaded, w).into())]))
                    },
                    _ => {
                        @match s.outsider(w).filter(|_| viewer.actor.party() != Party::Platform) {
                            Some(outsider) => { (icon!(Clock)) (outsider) },
                            None => { (icon!(Scale)) (ours(viewer, loaded)) },
                        }
                    },
                }
            }
            h2.deadline-what id=(format!("{id}-t")) { (what(viewer, loaded, &s.said(w))) }
            @if let Some((said, line)) = &asked {
                p { (said) }
                @if let Some(quote) = &line.quote { blockquote.tl-quote dir="auto" { (quote) } }
            }
            @if let Some(due) = s.until.filter(|_| env.closed_at.is_none()) {
                p.deadline-by { (w.by(due)) }
                p.deadline-left { (format::left(w, due)) " · " (w.with("your-time", &[("zone", w.zone_name().into())])) }
                @if let Some(silence) = &s.silence {
                    p.deadline-else { strong { (w.t("if-nobody-acts")) } " " (w.t(&format!("silence-{}", silence.replace('_', "-")))) }
                }
            }
            (bank(viewer, loaded))
            (unread(viewer, loaded))
            (warning(viewer, loaded))
            @if let Some(until) = loaded.appeal_until { p { (w.with("appeal-possible-until", &[("when", w.full(until).into())])) } }
            @if let Some(b) = goods_back::going_back(loaded) {
                div.actions { a class=(if s.wait == "you" { "btn primary" } else { "btn" }) href=(format!("/cases/{}", b.number)) {
                    (w.with("return-see", &[("number", b.number.clone().into())]))
                } }
            }
            (actions(viewer, loaded, s.wait == "you"))
        }
    }
}

/// Whether the bank has our record, while it looks at the payment; for our own people.
fn bank(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return html! {} };
    if case.stage != DisputeStage::ChargebackHold || viewer.actor.party() != Party::Platform {
        return html! {};
    }
    let state = case.data.errand(ErrandKind::BankEvidence).map_or("none", |e| e.state.code());
    html! { p.flash { (icon!(BuildingLibrary)) span { (viewer.words().t(&format!("errand-bank-evidence-{state}"))) } } }
}

/// Evidence that came in since our proposal and that we have not looked at: everybody in the case is told so.
fn unread(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return html! {} };
    let said = viewer.words().t("unread-evidence");
    html! { @if case.data.unread && case.stage == DisputeStage::PlatformOffer { p.flash { (icon!(InformationCircle)) span { (said) } } } }
}

/// What whoever may be pressed should know; the shop reads it only when one of us warned both.
fn warning(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return html! {} };
    let key = match (case.data.scam, viewer.actor.party()) {
        (Scam::None, _) | (Scam::Told, Party::Shop) => return html! {},
        (_, Party::Buyer) => "pressure-buyer",
        (Scam::Seen, Party::Shop) => "pressure-shop",
        (Scam::Told, Party::Platform) => "pressure-told",
        (Scam::Seen, Party::Platform) => "pressure-seen",
    };
    html! { @if !case.stage.is_terminal() { p.flash { (icon!(ShieldExclamation)) span { (viewer.words().t(key)) } } } }
}

/// The words of the state, or what came of it.
fn what(viewer: &Viewer, loaded: &Loaded, said: &str) -> Markup {
    let w = viewer.words();
    let closed = loaded.env().closed_at.is_some();
    let found = match &loaded.seen.case {
        AnyCase::Outside(case) => case.data.result.map(|result| result.code()),
        AnyCase::Finance(case) => case.data.finding.as_deref(),
        AnyCase::Suggestion(case) => case.data.reason.as_deref(),
        _ => None,
    };
    match found.filter(|_| closed) {
        Some(found) => html! { (w.t(&format!("choice-{found}"))) },
        None => html! { (said) (outcome(viewer, loaded)) },
    }
}

/// Whom of ours it waits for: the role is of interest inside the house alone.
fn ours(viewer: &Viewer, loaded: &Loaded) -> String {
    let w = viewer.words();
    let role = w.find(&format!("role-{}", loaded.env().owner.role.code()));
    match role.filter(|_| viewer.actor.party() == Party::Platform) {
        Some(role) => w.with("waits-for", &[("name", role.into())]),
        None => w.t("waits-for-us"),
    }
}

/// What came of it, behind a colon; nothing while it is open.
#[must_use]
pub fn outcome(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return html! {} };
    let Some(outcome) = case.data.outcome else { return html! {} };
    let word = serde_json::to_value(outcome).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    html! { ": " (viewer.words().t(&format!("outcome-{word}"))) }
}

/// The buttons: the one that is waited for, those that answer it otherwise, the quiet ones. One that only lacks a photo
/// leads to the photo.
#[must_use]
pub fn actions(viewer: &Viewer, loaded: &Loaded, mine: bool) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let mut possible: Vec<&Allowed> =
        loaded.seen.allowed.iter().filter(|a| a.why_not.is_none() && !is_elsewhere(a.action)).collect();
    // One primary button, and only when it is the reader's turn.
    let may_lead = |a: &&&Allowed| mine && !is_quiet(a.action) && !NEVER_FIRST.contains(&a.action);
    // What waits for a second person comes before what begins anew.
    let waiting = possible.iter().find(|a| SECOND.contains(&a.action));
    let first = waiting.or_else(|| possible.iter().find(may_lead)).map(|a| a.action);
    possible.sort_by_key(|a| (Some(a.action) != first, is_quiet(a.action)));
    let (loud, quiet): (Vec<&Allowed>, Vec<&Allowed>) = possible.into_iter().partition(|a| !is_quiet(a.action));
    let photo = goods_back::lacks_photo(loaded);
    // What waits for a second person is read in the room before it is confirmed there.
    let place = |action: &str| match action {
        action if SECOND.contains(&action) => format!("/room/{number}#asked-{number}"),
        action => format!("/cases/{number}/{action}"),
    };
    let words = |action: &str| {
        if SECOND.contains(&action) {
            return w.t("second-see");
        }
        let amount = offers::accepting(viewer, loaded).filter(|_| action == "accept");
        amount.map_or_else(
            || w.t(&format!("action-{action}")),
            |terms| w.with("action-accept-terms", &[("terms", terms.into())]),
        )
    };
    html! {
        @if !loud.is_empty() || !quiet.is_empty() || photo.is_some() {
            div.actions {
                @for a in &loud {
                    a class=(if Some(a.action) == first { "btn primary" } else { "btn" }) href=(place(a.action)) { (words(a.action)) }
                }
                @if let Some((action, place)) = &photo { a.btn href=(place) { (words(action)) } }
                @for a in &quiet { a.btn.quiet href=(format!("/cases/{number}/{}", a.action)) { (words(a.action)) } }
            }
        }
    }
}
