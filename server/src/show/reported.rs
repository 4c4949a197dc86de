//! What our people read beside a report: the thing as it was sold and as it is offered now, who sells it, what was decided
//! about it before, and how many bought it. Nothing here says who else reported (I23 holds for pages that are passed on).

use super::listing::{self, Listing};
use super::trust::reported;
use crate::auth::Viewer;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::case::Case;
use ombud_domain::money::Money;
use ombud_domain::report::recall::WINDOW;
use ombud_domain::report::{Measure, Report};
use ombud_domain::time::Instant;
use ombud_store::case::CaseRow;
use ombud_store::mirror::{self, Sold};
use ombud_store::{StoreError, Tx, desk};
use serde_json::Value;

/// So many earlier cases of a shop are looked at, the newest first.
const EARLIER: i64 = 200;
/// So many decisions about the same listing are listed.
const LISTED: usize = 8;

/// The facts beside a report.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    listing: Option<Listing>,
    sale: Option<Sale>,
    shop: Option<Shop>,
    earlier: Vec<CaseRow>,
    reports: i64,
    sold: Option<Sold>,
}

/// The listing as the reporter bought it.
#[derive(Debug, Clone)]
struct Sale {
    title: String,
    price: Option<Money>,
    /// False when the listing has another snapshot now.
    same: Option<bool>,
}

#[derive(Debug, Clone, Default)]
struct Shop {
    name: String,
    legal_name: String,
    country: String,
    status: String,
    check: String,
    first_sale: Option<Instant>,
    decided: i64,
    with_measure: i64,
    in_force: i64,
    lifted: i64,
}

fn read(body: Option<String>) -> Value {
    body.and_then(|b| serde_json::from_str(&b).ok()).unwrap_or_default()
}

fn text(object: &Value, field: &str) -> String {
    object[field].as_str().unwrap_or_default().to_owned()
}

/// Gathers them, for our people alone.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, case: &Case<Report>, now: Instant) -> Result<Beside, StoreError> {
    let mut beside = Beside::default();
    if let Some(offer) = case.data.offer {
        let offer_name = mirror::name(tx, offer).await?.map(|n| n.external_id);
        let body = read(mirror::body(tx, offer).await?.and_then(|k| k.body));
        beside.sale = sale(tx, case, offer_name.as_deref(), &body).await?;
        beside.listing = Some(listing::of_offer(&body));
        beside.sold = Some(mirror::sold(tx, offer, now.0 - WINDOW.0).await?);
    }
    let Some(shop) = case.env.shop else { return Ok(beside) };
    let sent = read(mirror::body(tx, shop.0).await?.and_then(|k| k.body));
    let mut known = Shop {
        name: text(&sent, "name"),
        legal_name: text(&sent, "legal_name"),
        country: text(&sent, "country"),
        status: text(&sent, "status"),
        check: text(&sent, "trader_check"),
        first_sale: mirror::first_sale(tx, shop.0).await?.map(Instant),
        ..Shop::default()
    };
    for row in desk::ever_of_shop(tx, "report", shop.0, EARLIER).await? {
        let Some(report) = reported(&row).filter(|_| row.id != case.env.id.0) else { continue };
        let same = report.offer.is_some() && report.offer == case.data.offer;
        beside.reports += i64::from(same);
        let Some(measure) = report.measure else { continue };
        known.decided += 1;
        known.with_measure += i64::from(measure != Measure::NoAction);
        if same && row.storefront == case.env.storefront.0 && beside.earlier.len() < LISTED {
            beside.earlier.push(row);
        }
    }
    for row in desk::ever_of_shop(tx, "statement", shop.0, EARLIER).await? {
        known.in_force += i64::from(row.stage != "lifted");
        known.lifted += i64::from(row.stage == "lifted");
    }
    beside.shop = Some(known);
    Ok(beside)
}

/// The line of the report's own order that this listing was sold in.
async fn sale(tx: &mut Tx, case: &Case<Report>, name: Option<&str>, now: &Value) -> Result<Option<Sale>, StoreError> {
    let (Some(order), Some(name)) = (case.env.order, name) else { return Ok(None) };
    let currency = mirror::order(tx, order.0).await?.and_then(|o| o.currency.parse().ok());
    for line in mirror::lines(tx, order.0).await? {
        let sent = read(mirror::body(tx, line.id).await?.and_then(|k| k.body));
        if sent["offer"].as_str() != Some(name) {
            continue;
        }
        let hash = |object: &Value| object["snapshot_hash"].as_str().map(str::to_owned);
        let price =
            sent["unit_price_minor"].as_i64().zip(currency).map(|(minor, currency)| Money::new(minor, currency));
        let same = hash(&sent).zip(hash(now)).map(|(then, now)| then == now);
        return Ok(Some(Sale { title: line.title, price, same }));
    }
    Ok(None)
}

/// The facts, drawn for whoever decides.
#[must_use]
pub fn draw(viewer: &Viewer, beside: &Beside) -> Markup {
    let w = viewer.words();
    if viewer.actor.party() != Party::Platform || (beside.shop.is_none() && beside.listing.is_none()) {
        return html! {};
    }
    html! {
        section.stack aria-labelledby="beside" {
            h2.section-t #beside { (w.t("beside-title")) }
            @if let Some(sale) = &beside.sale {
                dl.card.kv {
                    div { dt { (w.t("beside-sold-as")) } dd dir="auto" { (sale.title) } }
                    @if let Some(price) = sale.price { div { dt { (w.t("beside-price")) } dd { (w.money(price)) } } }
                    @if let Some(same) = sale.same { div { dt { (w.t("beside-since")) } dd { (w.t(if same { "beside-unchanged" } else { "beside-changed" })) } } }
                }
            }
            @if let Some(listing) = &beside.listing { (listing::draw_as(w, "beside-now", std::slice::from_ref(listing))) }
            dl.card.kv {
                @if let Some(sold) = beside.sold {
                    div { dt { (w.t("beside-sales")) } dd { (w.with("beside-sales-n", &[("orders", sold.orders.into()), ("pieces", sold.pieces.into())])) } }
                }
                @if beside.listing.is_some() {
                    div { dt { (w.t("beside-reports")) } dd { (w.number(beside.reports)) } }
                    div { dt { (w.t("beside-earlier")) } dd {
                        @if beside.earlier.is_empty() { (w.t("beside-none")) } @else {
                            ul.stack.tight { @for row in &beside.earlier {
                                li { a.code-no href=(format!("/cases/{}", row.number)) { (row.number) } " "
                                    @if let Some(measure) = reported(row).and_then(|r| r.measure) { (w.t(&format!("choice-{}", measure.code()))) } }
                            } }
                        }
                    } }
                }
            }
            @if let Some(shop) = &beside.shop { (draw_shop(viewer, shop)) }
        }
    }
}

fn draw_shop(viewer: &Viewer, shop: &Shop) -> Markup {
    let w = viewer.words();
    let check = if shop.check.is_empty() { "unknown" } else { shop.check.as_str() };
    let word = |group: &str, code: &str| w.find(&format!("{group}-{code}")).unwrap_or_else(|| code.to_owned());
    html! {
        dl.card.kv {
            div { dt { (icon!(BuildingStorefront)) " " (w.t("report-about-shop")) } dd { bdi { (shop.name) } @if !shop.legal_name.is_empty() { " · " bdi { (shop.legal_name) } } } }
            @if !shop.country.is_empty() { div { dt { (w.t("beside-country")) } dd { bdi { (shop.country) } } } }
            div { dt { (w.t("beside-trader")) } dd { (word("beside-trader", check)) } }
            @if !shop.status.is_empty() { div { dt { (w.t("beside-status")) } dd { (word("beside-status", &shop.status)) } } }
            @if let Some(at) = shop.first_sale { div { dt { (w.t("beside-first-sale")) } dd { (w.date(at)) } } }
            div { dt { (w.t("beside-decided")) } dd { (w.with("beside-decided-n", &[("n", shop.decided.into()), ("measures", shop.with_measure.into())])) } }
            div { dt { (w.t("beside-statements")) } dd { (w.with("beside-statements-n", &[("n", shop.in_force.into()), ("lifted", shop.lifted.into())])) } }
        }
    }
}
