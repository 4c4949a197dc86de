//! Beside a decision: what had been shown until then, and whether the reader can appeal it, or why not (I27).

use super::event::{decode, party_of};
use super::{Loaded, name_of};
use crate::auth::Viewer;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::dispute::{Dispute, DisputeWhat, Evidence};
use ombud_domain::time::Instant;
use ombud_store::ledger::Entry;

/// What stands under the entry of a decision; nothing under any other, and nothing where the entry stands alone, as in a
/// live event.
#[must_use]
pub fn under(viewer: &Viewer, loaded: &Loaded, entry: &Entry) -> Markup {
    if !decides(entry) || loaded.seen.entries.len() < 2 {
        return html! {};
    }
    let w = viewer.words();
    let shown: Vec<(&Entry, Evidence)> =
        loaded.seen.entries.iter().filter(|e| e.seq < entry.seq).filter_map(|e| Some((e, piece(e)?))).collect();
    html! {
        @if shown.is_empty() { p.small.muted { (w.t("basis-nothing")) } } @else {
            details {
                summary.small { (w.with("basis-shown", &[("n", i64::try_from(shown.len()).unwrap_or(0).into())])) }
                ul.small { @for (from, piece) in &shown {
                    li {
                        a href=(format!("#e-{}-{}", loaded.env().number, from.seq)) { (w.t(&format!("choice-{}", piece.kind.code()))) @if let Some(name) = &piece.name { " " bdi { (name) } } }
                        " · " bdi { (name_of(&loaded.names, party_of(from), w)) } " · " (w.short(Instant(from.at)))
                    }
                } }
            }
        }
        (appeal(viewer, loaded))
    }
}

/// True for what binds somebody who did not agree: a ruling, what was ruled about goods that came back, and a silence that
/// is carried out.
fn decides(entry: &Entry) -> bool {
    decode::<Dispute>(entry).is_some_and(|event| match event.what {
        DisputeWhat::Decided { .. } | DisputeWhat::ReturnRuled { .. } => true,
        DisputeWhat::Silent { .. } => event.next.is_none(),
        _ => false,
    })
}

fn piece(entry: &Entry) -> Option<Evidence> {
    match decode::<Dispute>(entry)?.what {
        DisputeWhat::EvidenceAdded { evidence, .. } => Some(evidence),
        _ => None,
    }
}

/// The way to an appeal, or the reason why there is none.
fn appeal(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let w = viewer.words();
    let found = loaded.seen.allowed.iter().find(|a| a.action == "appeal");
    let Some(allowed) = found.filter(|_| viewer.actor.party() != Party::Platform) else { return html! {} };
    html! {
        p.small {
            @match &allowed.why_not {
                Some(why) => (w.t(&format!("refusal-{why}"))),
                None => {
                    @if let Some(until) = loaded.appeal_until { (w.with("appeal-possible-until", &[("when", w.full(until).into())])) " " }
                    a href=(format!("/cases/{}/appeal", loaded.env().number)) { (w.t("action-appeal")) }
                },
            }
        }
    }
}
