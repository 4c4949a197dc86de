//! A case in a list.

use super::{goods_back, trust};
use crate::auth::Viewer;
use crate::format::{ago, left};
use crate::icon;
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::actor::Party;
use ombud_domain::dispute::Dispute;
use ombud_engine::rows;
use ombud_store::case::CaseRow;
use ombud_store::label::Borne;

/// What a row shows beside the case's own columns.
pub struct Row<'a> {
    /// The case.
    pub case: &'a CaseRow,
    /// Where it leads.
    pub href: String,
    /// Whom it is with: a name.
    pub who: &'a str,
    /// True when the reader has not seen the latest.
    pub unread: bool,
    /// True for the open one.
    pub current: bool,
    /// The list it belongs to, for live events.
    pub list: &'a str,
    /// The labels that the reader's shop has put on it.
    pub labels: &'a [Borne],
    /// What else waits about it, in words.
    pub mark: Option<&'a str>,
}

/// Draws the row.
#[must_use]
pub fn row(viewer: &Viewer, r: &Row<'_>) -> Markup {
    let (w, case) = (viewer.words(), r.case);
    let waits_for_me = case.waits_for.split(',').any(|p| p == viewer.side());
    let letter: String = r.who.chars().next().map_or_else(|| "·".into(), |c| c.to_uppercase().collect());
    html! {
        li.row id=(format!("row-{}", case.number)) data-unread[r.unread] data-to=(format!("#{}", r.list)) data-at="start" data-move {
            a.row-a href=(r.href) aria-current=[r.current.then_some("true")] {
                span.avatar aria-hidden="true" { (letter) }
                span.row-t.clip dir="auto" { @if r.who.is_empty() { (case.title) } @else { (r.who) } }
                span.row-time { (ago(w, Instant(case.updated_at))) }
                span.row-s {
                    @if asks_second(viewer, case) { strong { (w.t("second-chip")) } } @else { (w.t(&format!("kind-{}", case.kind))) }
                    " · " bdi.clip { (case.title) }
                }
                span.row-x {
                    (trust::marks(viewer, case))
                    @if let Some(mark) = r.mark { span.chip.left { (icon!(BuildingLibrary)) (mark) } }
                    @if let (Some(due), None) = (goods_back::due(case), case.closed_at) {
                        @if waits_for_me {
                            span data-deadline { span.chip.left { (icon!(Clock)) (left(w, due)) } }
                        } @else { (stage_chip(viewer, case)) }
                    } @else { (stage_chip(viewer, case)) }
                    @if r.unread { span.vh { (w.t("unread")) } }
                }
                @if !r.labels.is_empty() { span.row-l { @for label in r.labels { (labelled(&label.name, &label.colour)) } } }
            }
        }
    }
}

/// A label with its colour. The word says it; the dot finds it faster.
#[must_use]
pub fn labelled(name: &str, colour: &str) -> Markup {
    html! { span.chip { span.dot data-colour=(colour) {} bdi { (name) } } }
}

/// Whether a ruling or goodwill waits for a second person: of interest inside the house alone.
fn asks_second(viewer: &Viewer, case: &CaseRow) -> bool {
    let ours = viewer.actor.party() == Party::Platform && case.kind == "dispute" && case.closed_at.is_none();
    ours && rows::read::<Dispute>(case).is_ok_and(|c| c.data.waits_for_second())
}

/// Where the case stands, as a chip.
#[must_use]
pub fn stage_chip(viewer: &Viewer, case: &CaseRow) -> Markup {
    let w = viewer.words();
    let mine = case.waits_for.split(',').any(|p| p == viewer.side());
    html! {
        @if case.closed_at.is_some() { span.chip { (icon!(Check)) (w.t("closed")) } }
        @else if mine { span.chip.you { (icon!(HandRaised)) (w.t("waits-for-you")) } }
        @else if case.waits_for.contains("shop") { span.chip { (icon!(BuildingStorefront)) (w.t("waits-for-shop")) } }
        @else if case.waits_for.contains("buyer") { span.chip { (icon!(User)) (w.t("waits-for-buyer")) } }
        @else { span.chip.info { (icon!(Scale)) (w.t("waits-for-us")) } }
    }
}
