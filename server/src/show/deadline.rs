//! The hero of a case page: who must act, until when, what happens if nobody does, and what the reader may do.

use super::{Loaded, goods_back, name_of, offers};
use crate::auth::Viewer;
use crate::format;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::case::{Allowed, Stage};
use ombud_domain::dispute::Scam;
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;

/// Actions that are buttons of the hero; the rest stand in the page's own places.
const QUIET: &[&str] = &[
    "withdraw",
    "escalate",
    "note",
    "goodwill",
    "decline_goodwill",
    "warn",
    "request_info",
    "replan",
    "propose_outside",
    "cancel",
    "extend",
    "returnless",
    "step_impossible",
    "add",
    "hide_now",
    "show_again",
    "appeal",
    "reject",
    "say",
];
/// Actions that have their own place elsewhere.
const ELSEWHERE: &[&str] = &["add_evidence", "message", "ask_person", "submit", "discard", "prepare_dispute"];

/// Whom the case waits for, from the reader's point of view.
#[must_use]
pub fn waits(viewer: &Viewer, loaded: &Loaded) -> &'static str {
    let env = loaded.env();
    if env.closed_at.is_some() {
        return "none";
    }
    let mine = viewer.actor.party();
    // Of ours, it is the turn of those who can do what is waited for, not of everybody.
    let can = mine != Party::Platform || loaded.seen.allowed.iter().any(|a| a.why_not.is_none() && is_step(a.action));
    match env.waits_for.as_slice() {
        waits if waits.contains(&mine) && can => "you",
        [] => "platform",
        waits if waits.contains(&Party::Platform) => "platform",
        _ => "other",
    }
}

/// Whether an action is an answer to what the case waits for.
fn is_step(action: &str) -> bool {
    !QUIET.contains(&action) && !ELSEWHERE.contains(&action)
}

/// The hero, one fragment per reader.
#[must_use]
pub fn hero(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, env) = (viewer.words(), loaded.env());
    let id = format!("deadline-{}", env.number);
    let wait = waits(viewer, loaded);
    let other = env.waits_for.iter().copied().find(|p| *p != viewer.actor.party());
    let back = goods_back::going_back(loaded);
    let stage = if goods_back::is_coming(loaded) {
        "stage-rma-coming".to_owned()
    } else {
        format!("stage-{}", back.map_or(loaded.seen.stage.as_str(), |b| b.stage.as_str()).replace('_', "-"))
    };
    let until = back.map_or(env.due, |b| b.due_at.map(Instant));
    let mine = w.find(&format!("{stage}-you")).filter(|_| wait == "you");
    html! {
        section.deadline id=(id) data-wait=(wait) data-deadline[env.due.is_some()] aria-labelledby=(format!("{id}-t")) {
            p.deadline-who {
                @match wait {
                    "you" => { (icon!(HandRaised)) (w.t("your-turn")) },
                    "none" => { (icon!(CheckCircle)) (w.t("closed")) },
                    "other" => {
                        @match other {
                            Some(Party::Buyer) => (icon!(User)),
                            _ => (icon!(BuildingStorefront)),
                        }
                        (w.with("waits-for", &[("name", name_of(&loaded.names, other.unwrap_or(Party::Shop), w).into_owned().into())]))
                    },
                    _ => { (icon!(Scale)) (ours(viewer, loaded)) },
                }
            }
            h2.deadline-what id=(format!("{id}-t")) { (mine.unwrap_or_else(|| w.t(&stage))) (outcome(viewer, loaded)) }
            @if let Some(due) = until {
                p.deadline-by { (w.by(due)) }
                p.deadline-left { (format::left(w, due)) " · " (w.with("your-time", &[("zone", w.zone_name().into())])) }
                @if back.is_none() {
                    p.deadline-else { strong { (w.t("if-nobody-acts")) } " " (w.t(&format!("silence-{}", env.silence.replace('_', "-")))) }
                }
            }
            (unread(viewer, loaded))
            (warning(viewer, loaded))
            // What can be done, and what happens otherwise, stands where it is done.
            @if let Some(b) = back {
                div.actions { a class=(if wait == "you" { "btn primary" } else { "btn" }) href=(format!("/cases/{}", b.number)) {
                    (w.with("return-see", &[("number", b.number.clone().into())]))
                } }
            }
            (actions(viewer, loaded))
        }
    }
}

/// Evidence that came in since our proposal and that we have not looked at: everybody in the case is told so.
fn unread(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return html! {} };
    let said = viewer.words().t("unread-evidence");
    html! { @if case.data.unread && !case.stage.is_terminal() { p.flash { (icon!(InformationCircle)) span { (said) } } } }
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

/// The buttons: what may be done first, what is possible later with its reason.
#[must_use]
pub fn actions(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let shown = |a: &&Allowed| !ELSEWHERE.contains(&a.action);
    let possible: Vec<&Allowed> = loaded.seen.allowed.iter().filter(|a| a.why_not.is_none()).filter(shown).collect();
    // One primary button, and only when it is the reader's turn.
    let mine = waits(viewer, loaded) == "you";
    let first = possible.iter().find(|a| mine && !QUIET.contains(&a.action)).map(|a| a.action);
    let words = |action: &str| {
        let amount = offers::accepting(viewer, loaded).filter(|_| action == "accept");
        amount.map_or_else(
            || w.t(&format!("action-{action}")),
            |terms| w.with("action-accept-terms", &[("terms", terms.into())]),
        )
    };
    html! {
        @if !possible.is_empty() {
            div.actions {
                @for a in &possible {
                    @let class = if Some(a.action) == first { "btn primary" } else if QUIET.contains(&a.action) { "btn quiet" } else { "btn" };
                    a class=(class) href=(format!("/cases/{number}/{}", a.action)) { (words(a.action)) }
                }
            }
        }
    }
}
