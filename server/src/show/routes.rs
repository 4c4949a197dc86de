//! Ways outside of the house: before whom somebody can go who is not content with what we decided, what that costs, and how
//! long it takes (spec §2.8).

use super::Loaded;
use crate::auth::Viewer;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::case::{CaseKind, Stage};
use ombud_domain::dispute::DisputeStage;
use ombud_engine::view::AnyCase;

/// A way: the word of its texts, where it is found, and for whom it is.
struct Way {
    code: &'static str,
    link: Option<&'static str>,
    buyers: bool,
    shops: bool,
}

const fn way(code: &'static str, link: Option<&'static str>, buyers: bool, shops: bool) -> Way {
    Way { code, link, buyers, shops }
}

/// All of them; the texts `way-<code>`, `-cost` and `-time` say the rest.
const WAYS: &[Way] = &[
    way("dsa", Some("https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement"), true, true),
    way("adr", Some("https://consumer-redress.ec.europa.eu/dispute-resolution-bodies"), true, false),
    way("br", Some("https://www.consumidor.gov.br"), true, false),
    way("authority", None, true, false),
    way("mediation", None, false, true),
    way("court", None, true, true),
];

/// Whether the ways are shown: for the parties of what is decided. What we did not look at is decided as well (A2).
fn applies(viewer: &Viewer, loaded: &Loaded) -> bool {
    viewer.actor.party() != Party::Platform
        && match &loaded.seen.case {
            AnyCase::Dispute(case) => case.stage == DisputeStage::Closed,
            AnyCase::Report(case) => case.stage.is_terminal(),
            AnyCase::Statement(_) => true,
            AnyCase::Appeal(case) => case.stage.is_terminal(),
            _ => false,
        }
}

/// The ways for this reader; nothing while the case is ours to decide.
#[must_use]
pub fn draw(viewer: &Viewer, loaded: &Loaded) -> Markup {
    if !applies(viewer, loaded) {
        return html! {};
    }
    let (w, shop) = (viewer.words(), viewer.actor.party() == Party::Shop);
    // What restricts a listing or answers a report is no matter of consumers.
    let moderation = match &loaded.seen.case {
        AnyCase::Appeal(case) => case.data.against != CaseKind::Dispute,
        case => !matches!(case, AnyCase::Dispute(_)),
    };
    let fits = |way: &&Way| if shop { way.shops } else { way.buyers && (!moderation || way.shops) };
    html! {
        details.card id=(format!("ways-{}", loaded.env().number)) {
            summary { (icon!(BuildingLibrary)) " " (w.t("ways-title")) }
            p.muted.small { (w.t("ways-lead")) }
            dl.kv {
                @for way in WAYS.iter().filter(fits) {
                    div {
                        dt { (w.t(&format!("way-{}", way.code))) }
                        dd {
                            p { (w.t(&format!("way-{}-cost", way.code))) " " (w.t(&format!("way-{}-time", way.code))) }
                            @if let Some(link) = way.link { p { a href=(link) rel="noopener noreferrer" target="_blank" dir="ltr" { (link) } } }
                        }
                    }
                }
            }
        }
    }
}
