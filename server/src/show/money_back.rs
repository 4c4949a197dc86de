//! A refund beside its deadline: how much, whose money, for which dispute, and when it arrives.

use super::Loaded;
use super::event::decode;
use crate::auth::Viewer;
use maud::{Markup, html};
use ombud_domain::refund::{FundedBy, Refund, RefundWhat};
use ombud_engine::view::AnyCase;

/// The facts of a refund; nothing for other cases.
#[must_use]
pub fn facts(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Refund(case) = &loaded.seen.case else { return html! {} };
    let (w, r) = (viewer.words(), &case.data);
    let arrives = loaded.seen.entries.iter().rev().find_map(|entry| match decode::<Refund>(entry)?.what {
        RefundWhat::Paid { arrives, .. } => Some(arrives),
        _ => None,
    });
    html! {
        dl.card.kv id=(format!("refund-{}", case.env.number)) {
            div { dt { (w.t("finance-amount")) } dd { strong { (w.money(r.amount)) } } }
            div { dt { (w.t("finance-whose")) } dd { (w.t(if r.funded_by == FundedBy::Seller { "finance-whose-shop" } else { "finance-whose-us" })) } }
            @if let Some((from, until)) = arrives {
                div { dt { (w.t("refund-arrives")) } dd { strong { (w.with("refund-between", &[("from", w.date(from).into()), ("until", w.date(until).into())])) } } }
            }
            @if let Some(reference) = &r.reference { div { dt { (w.t("finance-reference")) } dd { span.code-no { (reference) } } } }
            @if let Some(number) = &loaded.names.dispute { div { dt { (w.t("kind-dispute")) } dd { a.code-no href=(format!("/cases/{number}")) { (number) } } } }
        }
    }
}
