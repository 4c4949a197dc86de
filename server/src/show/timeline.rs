//! The history of a case: who did what, when, with their own words and evidence.

use super::event::{self, Line};
use super::{Loaded, basis, event::party_of, origin};
use crate::auth::Viewer;
use crate::format::iso;
use crate::icon;
use crate::web::room::precedents;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::time::Instant;
use ombud_store::ledger::Entry;

/// The whole timeline, oldest first.
#[must_use]
pub fn timeline(viewer: &Viewer, loaded: &Loaded) -> Markup {
    html! {
        ol.timeline id=(format!("events-{}", loaded.env().number)) {
            @for entry in &loaded.seen.entries { (item(viewer, loaded, entry)) }
        }
    }
}

/// One entry; also what a live event brings.
#[must_use]
pub fn item(viewer: &Viewer, loaded: &Loaded, entry: &Entry) -> Markup {
    let Some((text, Line { quote, because, usual, evidence, files, tone, .. })) = event::line(viewer, loaded, entry)
    else {
        return html! {};
    };
    let number = &loaded.env().number;
    let w = viewer.words();
    let at = Instant(entry.at);
    let private = entry.audience == i64::from(ombud_domain::Audience::PLATFORM.0);
    html! {
        li.tl id=(format!("e-{number}-{}", entry.seq)) data-to=(format!("#events-{number}")) data-tone=[tone] {
            span.icon-box {
                @match party_of(entry) {
                    Party::Buyer => (icon!(User)),
                    Party::Shop => (icon!(BuildingStorefront)),
                    Party::Platform if entry.actor_role == "clock" => (icon!(Clock)),
                    Party::Platform => (icon!(Scale)),
                }
            }
            div.tl-body {
                p.tl-head {
                    span.tl-t { (text) @if private { " " span.chip { (icon!(LockClosed)) (w.t("only-our-team")) } } }
                    " " time.tl-time datetime=(iso(at)) { (w.short(at)) }
                }
                @if let Some(quote) = quote { blockquote.tl-quote dir="auto" { (quote) } }
                @if let Some(because) = because { (outside(viewer, &because)) }
                @if let Some(usual) = usual { p.small.muted { (w.t("room-departed")) " " (precedents::said(viewer, &usual)) } }
                (event::files(viewer, number, &loaded.files, &files))
                (basis::under(viewer, loaded, entry))
                @if let Some(piece) = evidence {
                    (event::evidence(viewer, number, &loaded.files, &piece))
                    // In the mediation room it stands beside what each side said.
                    @if viewer.actor.party() != Party::Platform { (origin::under(viewer, loaded, &piece, entry.actor)) }
                }
            }
        }
    }
}

/// Why a proposal of ours lies outside of what both sides said (I08): whoever it is for reads the reason with it.
#[must_use]
pub fn outside(viewer: &Viewer, because: &str) -> Markup {
    html! {
        p.small.muted { (viewer.words().t("proposal-outside-because")) }
        blockquote.tl-quote dir="auto" { (because) }
    }
}
