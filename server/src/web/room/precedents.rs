//! Closed cases with the same facts: reason, evidence, what the carrier said, size of the request. How they ended, where to
//! read them, and a hint to whoever is about to decide otherwise: said once, before it is done, and never in the way.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::form::Typed;
use crate::icon;
use crate::show::Loaded;
use crate::show::event;
use maud::{Markup, html};
use ombud_domain::dispute::precedent::ENOUGH;
use ombud_domain::dispute::{self, Dispute, Remedy, Terms, Usual};
use ombud_engine::statistics::{self, ALIKE, precedents_of};
use ombud_engine::view::AnyCase;
use ombud_store::statistic::{self as store, Statistic};
use ombud_store::{StoreError, Tx, case};
use serde_json::Value;

/// How many are named.
const NAMED: usize = 5;
/// What decides, or will decide when nobody refuses.
const DECIDING: [&str; 5] = ["rule", "confirm_ruling", "propose", "propose_outside", "confirm_offer"];
/// The field by which a form says that the hint was read: about these terms.
const READ: &str = "despite";

/// Cases like one.
#[derive(Debug, Clone, Default)]
pub struct Precedents {
    same: Vec<Statistic>,
    /// The newest that the reader may open: number and word of the outcome.
    named: Vec<(String, String)>,
    /// What is usual in them.
    ended: dispute::Precedents,
}

/// Loads what is known of cases like this one.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, viewer: &Viewer, id: i64) -> Result<Precedents, StoreError> {
    let Some(own) = store::of_case(tx, id).await? else { return Ok(Precedents::default()) };
    let same = store::same_facts(tx, &own, ALIKE).await?;
    let mut named = Vec::new();
    // What is still to be looked at blindly tells nobody its outcome.
    let told = |s: &&Statistic| viewer.holders.contains(&s.storefront) && (s.sampled == 0 || !s.looked.is_empty());
    for like in same.iter().filter(told).take(NAMED) {
        if let Some(row) = case::load(tx, like.case_id).await? {
            named.push((row.number, like.outcome.clone()));
        }
    }
    Ok(Precedents { ended: precedents_of(&same), same, named })
}

/// The panel beside a dispute.
#[must_use]
pub fn draw(viewer: &Viewer, found: &Precedents) -> Markup {
    let w = viewer.words();
    let n = found.same.len();
    let count = |winner: &str| i64::try_from(found.same.iter().filter(|s| s.winner == winner).count()).unwrap_or(0);
    html! {
        section.stack.tight aria-labelledby="precedents-t" {
            h3.section-t #precedents-t { (w.t("room-precedents")) }
            p.small.muted { (w.t("room-precedents-key")) }
            @if n < ENOUGH {
                p { (w.with("room-precedents-few", &[("n", i64::try_from(n).unwrap_or(0).into())])) }
            } @else {
                dl.kv {
                    @for winner in ["buyer", "split", "shop"] { div { dt { (w.t(&format!("room-precedents-{winner}"))) } dd { (w.number(count(winner))) } } }
                }
                @if let Some(usual) = found.ended.usual() {
                    p.flash { (icon!(InformationCircle)) span { (said(viewer, &usual)) } }
                }
                ul.stack.tight {
                    @for (number, outcome) in &found.named {
                        li.spread { a.code-no href=(format!("/room/{number}")) { (number) } span.small { (w.t(&format!("outcome-{outcome}"))) } }
                    }
                }
            }
        }
    }
}

/// What is usual in like cases, in a sentence or two.
#[must_use]
pub fn said(viewer: &Viewer, usual: &Usual) -> String {
    let w = viewer.words();
    let key = usual.outcome.map_or_else(|| usual.favour.code().to_owned(), |_| "outcome".to_owned());
    let word = usual.outcome.and_then(|o| serde_json::to_value(o).ok()).unwrap_or_default();
    let outcome = w.t(&format!("outcome-{}", word.as_str().unwrap_or("no_remedy")));
    let (most, alike) = (i64::from(usual.most), i64::from(usual.alike));
    let values = [("most", most.into()), ("alike", alike.into()), ("outcome", outcome.into())];
    let mut said = w.with(&format!("room-usual-{key}"), &values);
    if let Some(share) = usual.share_pm {
        let share = w.with("fairness-percent", &[("n", ((share + 5) / 10).into())]);
        said.push(' ');
        said.push_str(&w.with("room-usual-share", &[("share", share.into())]));
    }
    said
}

/// The hint to whoever is about to decide on these terms, with the mark that it was read.
fn hint(viewer: &Viewer, usual: &Usual, terms: &Terms) -> Markup {
    let w = viewer.words();
    html! {
        div.flash.warn role="alert" {
            (icon!(ExclamationTriangle))
            div.stack.tight {
                p { strong { (w.t("room-departs")) } }
                p { (said(viewer, usual)) " " (w.with("room-departs-yours", &[("terms", event::terms(viewer, terms).into())])) }
                p { (w.t("room-departs-free")) }
            }
            input type="hidden" name=(READ) value=(mark(terms));
        }
    }
}

/// The mark of terms: other terms have another hint.
fn mark(terms: &Terms) -> String {
    format!("{}-{}", terms.remedy.code(), terms.amount_minor)
}

/// The hint beside a ruling that waits for a second person; nothing when it departs from nothing.
#[must_use]
pub fn beside(viewer: &Viewer, loaded: &Loaded, found: &Precedents, terms: &Terms) -> Markup {
    let usual = of(loaded).and_then(|d| found.ended.departs(d, terms));
    html! { @if let Some(usual) = usual { (hint(viewer, &usual, terms)) } }
}

fn of(loaded: &Loaded) -> Option<&Dispute> {
    if let AnyCase::Dispute(case) = &loaded.seen.case { Some(&case.data) } else { None }
}

/// Before a decision that departs from like cases is made: the hint, unless it was read already.
///
/// # Errors
/// As the store's.
pub async fn before(
    app: &App,
    viewer: &Viewer,
    loaded: &Loaded,
    command: &Value,
    typed: &Typed,
) -> Result<Option<Markup>, Fault> {
    let deciding = command["action"].as_str().is_some_and(|action| DECIDING.contains(&action));
    let Some((d, terms)) = of(loaded).filter(|_| deciding).and_then(|d| Some((d, terms_of(d, command)?))) else {
        return Ok(None);
    };
    if typed.some(READ) == Some(mark(&terms).as_str()) {
        return Ok(None);
    }
    let id = loaded.env().id.0;
    let read = app.store().read(move |tx| Box::pin(statistics::precedents(tx, id)));
    let found = read.await.map_err(|e: StoreError| e)?;
    let back = typed.some("back");
    Ok(found.departs(d, &terms).map(|usual| {
        html! {
            (hint(viewer, &usual, &terms))
            @if let Some(back) = back { input type="hidden" name="back" value=(back); }
        }
    }))
}

/// What a command would decide on.
fn terms_of(d: &Dispute, command: &Value) -> Option<Terms> {
    if let Some(id) = command["proposal"].as_u64() {
        return d.proposal(u32::try_from(id).ok()?).map(|p| p.terms);
    }
    let remedy: Remedy = serde_json::from_value(command["remedy"].clone()).ok()?;
    let amount_minor = match remedy {
        Remedy::NoRemedy => 0,
        part if part.is_partial() => command["amount_minor"].as_i64()?,
        _ => d.range().1,
    };
    Some(Terms { remedy, amount_minor, currency: d.currency })
}
