//! Ways outside of the house: before whom somebody can go who is not content with what we decided, what that costs, and how
//! long it takes (spec §2.8). Which ones there are stands in the policy (`domain/src/outside/ways.rs`).

use super::Loaded;
use crate::auth::Viewer;
use crate::i18n::Words;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::case::{CaseKind, Stage};
use ombud_domain::dispute::DisputeStage;
use ombud_domain::outside::{Asker, Way, WayWords};
use ombud_engine::Engine;
use ombud_engine::view::AnyCase;
use ombud_store::{StoreError, Tx, mirror};
use serde_json::Value;

/// Whether the ways are shown: for the parties of what is decided. What we did not look at is decided as well (A2).
fn applies(reader: Party, case: &AnyCase) -> bool {
    reader != Party::Platform
        && match case {
            AnyCase::Dispute(case) => case.stage == DisputeStage::Closed,
            AnyCase::Report(case) => case.stage.is_terminal(),
            AnyCase::Statement(_) => true,
            AnyCase::Appeal(case) => case.stage.is_terminal(),
            _ => false,
        }
}

/// The ways for this reader, by the policy that is in force now; none while the case is ours to decide.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, engine: &Engine, reader: Party, case: &AnyCase) -> Result<Vec<Way>, StoreError> {
    if !applies(reader, case) {
        return Ok(Vec::new());
    }
    let (env, shop) = (case.env(), reader == Party::Shop);
    // What restricts a listing or answers a report is no matter of consumers.
    let moderation = match case {
        AnyCase::Appeal(case) => case.data.against != CaseKind::Dispute,
        case => !matches!(case, AnyCase::Dispute(_)),
    };
    let person = if shop { env.shop.map_or(0, |shop| shop.0) } else { env.buyer.0 };
    let sent = mirror::body(tx, person).await?.and_then(|known| known.body);
    let sent: Value = sent.and_then(|body| serde_json::from_str(&body).ok()).unwrap_or_default();
    let asker = Asker { shop, moderation, country: sent["country"].as_str() };
    let policy = engine.settings().policy_at(Some(env.storefront), engine.now());
    Ok(policy.outside_ways().into_iter().filter(|way| way.is_for(asker)).collect())
}

/// What is said of a way, in the reader's words: the operator's own, else ours, else the operator's in English.
#[must_use]
pub fn said(w: &Words, way: &Way) -> WayWords {
    let own = |of: fn(&WayWords) -> &String, part: &str| {
        let in_language = |tag: &str| way.words.get(tag).map(of).filter(|text| !text.is_empty()).cloned();
        let ours = || way.is_ours().then(|| w.t(&format!("way-{}{part}", way.key)));
        in_language(w.lang.tag()).or_else(ours).or_else(|| in_language("en")).unwrap_or_default()
    };
    WayWords { name: own(|s| &s.name, ""), cost: own(|s| &s.cost, "-cost"), time: own(|s| &s.time, "-time") }
}

/// The ways, drawn.
#[must_use]
pub fn draw(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let w = viewer.words();
    if loaded.ways.is_empty() {
        return html! {};
    }
    html! {
        details.card id=(format!("ways-{}", loaded.env().number)) {
            summary { (icon!(BuildingLibrary)) " " (w.t("ways-title")) }
            p.muted.small { (w.t("ways-lead")) }
            dl.kv { @for way in &loaded.ways { (one(w, way)) } }
        }
    }
}

/// One of them.
#[must_use]
pub fn one(w: &Words, way: &Way) -> Markup {
    let said = said(w, way);
    html! {
        div {
            dt dir="auto" { (said.name) }
            dd {
                p dir="auto" { (said.cost) " " (said.time) }
                @if !way.link.is_empty() { p { a href=(way.link) rel="noopener noreferrer" target="_blank" dir="ltr" { (way.link) } } }
            }
        }
    }
}
