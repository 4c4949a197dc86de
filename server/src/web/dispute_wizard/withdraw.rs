//! The second step of withdrawing from the contract (spec §2.8): what one gets, what it costs, until when the goods must be
//! sent, and the button that confirms it. Nothing else is asked.

use super::Sheet;
use super::check::{foreseen, items};
use crate::app::App;
use crate::auth::Viewer;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::dispute::facts::Way;
use ombud_domain::money::Money;
use ombud_domain::returns::Bearer;
use ombud_domain::time::Span;

/// The page.
pub(super) fn check(app: &App, viewer: &Viewer, sheet: &Sheet) -> Markup {
    let w = viewer.words();
    let d = &sheet.case.data;
    let kept = sheet.facts.kept_back(&d.units, app.now());
    let amount = w.money(Money::new((sheet.facts.refundable(&d.units) - kept).max(1), d.currency));
    let until = w.full(app.now() + Span::days(sheet.facts.policy.ship_back_d));
    let address = sheet.facts.return_addresses.first();
    let terms = sheet.facts.return_terms();
    let pays = w.t(match terms.bearer {
        Bearer::Seller => "wizard-withdraw-shop-pays",
        Bearer::Platform => "wizard-withdraw-we-pay",
        Bearer::Buyer => "wizard-withdraw-you-pay",
    });
    let less = [
        ("kept", w.money(Money::new(kept, d.currency)).into()),
        ("percent", i64::from(terms.restocking_percent).into()),
        ("days", terms.free_d.into()),
    ];
    html! {
        h1.question { (w.t("wizard-withdraw-title")) }
        div.stack.wide {
            dl.summary { div { dt { (w.t("wizard-sum-items")) } dd { @for line in items(viewer, sheet) { (line) } } } }
            @if let Err(refusal) = foreseen(app, viewer, sheet) {
                p.flash.bad role="alert" { (icon!(ExclamationTriangle)) span { (w.t(&format!("refusal-{}", refusal.code()))) } }
            } @else {
                section.card.stack.tight {
                    h2.section-t { (w.t("wizard-next")) }
                    @match sheet.facts.way() {
                        Way::Here => {
                            p { strong { (w.with("wizard-withdraw-get", &[("amount", amount.into())])) } }
                            @if kept > 0 { p { (w.with("wizard-withdraw-kept", &less)) } }
                            p { (pays) }
                            @match (terms.bearer == Bearer::Buyer, address) {
                                (true, Some(address)) => {
                                    p { (w.with("wizard-withdraw-until", &[("when", until.into())])) }
                                    p.muted dir="auto" { (address) }
                                },
                                _ => { p { (w.t("wizard-withdraw-label")) } },
                            }
                            p.muted { (w.t("wizard-withdraw-else")) }
                        },
                        Way::Coming => {
                            p { strong { (w.with("wizard-withdraw-all", &[("amount", amount.into())])) } }
                            p { (w.t("wizard-withdraw-refuse")) }
                            p { (w.with("wizard-withdraw-days", &[("days", sheet.facts.policy.ship_back_d.into())])) " " (pays) }
                            p { (w.t("wizard-withdraw-never")) }
                            p.muted { (w.t("wizard-withdraw-else")) }
                        },
                        Way::Gone => {
                            p { strong { (w.with("wizard-withdraw-all", &[("amount", amount.into())])) } }
                            p { (w.t("wizard-withdraw-gone")) }
                        },
                    }
                }
            }
        }
    }
}
