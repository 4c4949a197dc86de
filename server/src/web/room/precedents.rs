//! Closed cases with the same facts: reason, evidence, what the carrier said, size of the request. How they ended, and
//! where to read them.

use crate::auth::Viewer;
use crate::icon;
use maud::{Markup, html};
use ombud_store::statistic::{self, Statistic};
use ombud_store::{StoreError, Tx, case};

/// How many are looked at.
const LOOKED_AT: i64 = 50;
/// Fewer than so many say nothing.
const FEW: usize = 5;
/// How many are named.
const NAMED: usize = 5;

/// Cases like one.
#[derive(Debug, Clone, Default)]
pub struct Precedents {
    same: Vec<Statistic>,
    /// The newest that the reader may open: number and word of the outcome.
    named: Vec<(String, String)>,
}

/// Loads what is known of cases like this one.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, viewer: &Viewer, id: i64) -> Result<Precedents, StoreError> {
    let Some(own) = statistic::of_case(tx, id).await? else { return Ok(Precedents::default()) };
    let same = statistic::same_facts(tx, &own, LOOKED_AT).await?;
    let mut named = Vec::new();
    for like in same.iter().filter(|s| viewer.holders.contains(&s.storefront)).take(NAMED) {
        if let Some(row) = case::load(tx, like.case_id).await? {
            named.push((row.number, like.outcome.clone()));
        }
    }
    Ok(Precedents { same, named })
}

/// The panel beside a dispute.
#[must_use]
pub fn draw(viewer: &Viewer, found: &Precedents) -> Markup {
    let w = viewer.words();
    let n = found.same.len();
    let count = |winner: &str| i64::try_from(found.same.iter().filter(|s| s.winner == winner).count()).unwrap_or(0);
    let ends = ["buyer", "split", "shop"].map(|winner| (winner, count(winner)));
    let most = ends.into_iter().max_by_key(|(_, n)| *n).filter(|(_, most)| usize::try_from(*most).unwrap_or(0) * 2 > n);
    html! {
        section.stack.tight aria-labelledby="precedents-t" {
            h3.section-t #precedents-t { (w.t("room-precedents")) }
            p.small.muted { (w.t("room-precedents-key")) }
            @if n < FEW {
                p { (w.with("room-precedents-few", &[("n", i64::try_from(n).unwrap_or(0).into())])) }
            } @else {
                dl.kv {
                    @for (winner, n) in ends { div { dt { (w.t(&format!("room-precedents-{winner}"))) } dd { (w.number(n)) } } }
                }
                @if let Some((winner, _)) = most {
                    p.flash { (icon!(InformationCircle)) span { (w.t(&format!("room-precedents-hint-{winner}"))) } }
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
