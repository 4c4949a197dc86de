//! The order of a case beside it: its lines, its parcels, and what else there is about the same buyer or order; always
//! within what the reader may see. A shop sees its own lines and parcels of an order and nothing of the other shops.

use crate::auth::Viewer;
use crate::format::iso;
use crate::icon;
use crate::show::parcels;
use crate::show::row::stage_chip;
use crate::web::chat;
use maud::{Markup, html};
use ombud_domain::Money;
use ombud_domain::actor::{Party, Role};
use ombud_domain::money::Currency;
use ombud_domain::permit::{Permission, permit};
use ombud_domain::time::Instant;
use ombud_engine::assistant::shop_name;
use ombud_store::case::{self, CaseRow};
use ombud_store::mirror::{self, LineRow, OrderRow, ShipmentRow, TrackRow};
use ombud_store::seat::{self, Filter};
use ombud_store::{StoreError, Tx};

/// How many other cases and orders stand beside a chat.
const OTHERS: usize = 8;
/// How many of the carrier's events are shown.
const SCANS: usize = 6;

/// An order as the reader may see it.
#[derive(Debug, Clone)]
pub struct OrderFacts {
    /// The marketplace's number.
    pub number: String,
    /// The order.
    pub order: OrderRow,
    /// Its lines, each with the name of its shop.
    pub lines: Vec<(LineRow, String)>,
    /// Its parcels with what the carrier said, oldest first.
    pub parcels: Vec<(ShipmentRow, Vec<TrackRow>)>,
}

/// What else there is about the buyer.
#[derive(Debug, Clone, Default)]
pub struct Others {
    /// Cases, the latest first.
    pub cases: Vec<CaseRow>,
    /// Orders with their numbers, the latest first; for staff only.
    pub orders: Vec<(String, OrderRow)>,
}

/// An order, if the reader may see something of it.
///
/// # Errors
/// The store's.
pub async fn load(tx: &mut Tx, viewer: &Viewer, order: i64) -> Result<Option<OrderFacts>, StoreError> {
    let Some(order) = mirror::order(tx, order).await? else { return Ok(None) };
    if !is_in_scope(viewer, &order) {
        return Ok(None);
    }
    let own = |shop: i64| viewer.actor.party() == Party::Platform || viewer.actor.shop.is_some_and(|s| s.0 == shop);
    let mut lines = Vec::new();
    for line in mirror::lines(tx, order.id).await?.into_iter().filter(|l| own(l.shop)) {
        let shop = shop_name(tx, Some(line.shop)).await?;
        lines.push((line, shop));
    }
    let mut parcels = Vec::new();
    for parcel in mirror::shipments(tx, order.id).await?.into_iter().filter(|p| own(p.shop)) {
        let track = mirror::track(tx, parcel.id).await?;
        parcels.push((parcel, track));
    }
    let number = mirror::name(tx, order.id).await?.map(|n| n.external_id).unwrap_or_default();
    // A shop that sold nothing in it does not know of the order.
    let known = viewer.actor.party() == Party::Platform || !lines.is_empty();
    Ok(known.then_some(OrderFacts { number, order, lines, parcels }))
}

/// Staff sees the orders of its storefronts; a shop those with lines of its own.
fn is_in_scope(viewer: &Viewer, order: &OrderRow) -> bool {
    viewer.actor.party() != Party::Platform || order.storefront.is_none_or(|front| viewer.holders.contains(&front))
}

/// The other cases and orders of a buyer, as far as the reader may see them. A shop is told of this order's cases only.
///
/// # Errors
/// The store's.
pub async fn others(
    tx: &mut Tx,
    viewer: &Viewer,
    buyer: i64,
    order: Option<i64>,
    but: i64,
) -> Result<Others, StoreError> {
    let staff = viewer.actor.party() == Party::Platform;
    let found: Vec<CaseRow> = match order {
        _ if staff => {
            let filter = Filter::default();
            seat::list(tx, &[buyer], &filter, 40).await?.into_iter().map(|l| l.case).collect()
        }
        Some(order) => case::of_order(tx, order, 40).await?,
        None => Vec::new(),
    };
    let mut out = Others::default();
    for case in found.into_iter().filter(|c| c.id != but && !matches!(c.stage.as_str(), "draft" | "discarded")) {
        if out.cases.len() < OTHERS && seat::sits(tx, &viewer.holders, case.id).await?.is_some() {
            out.cases.push(case);
        }
    }
    if staff {
        let latest = mirror::orders_of(tx, buyer, (i64::MAX, i64::MAX), 40).await?;
        for row in latest.into_iter().filter(|o| Some(o.id) != order && is_in_scope(viewer, o)).take(OTHERS) {
            let number = mirror::name(tx, row.id).await?.map(|n| n.external_id).unwrap_or_default();
            out.orders.push((number, row));
        }
    }
    Ok(out)
}

/// The currency of an order; a code that no release wrote counts as dollars nowhere: the amount is left out.
#[must_use]
pub fn currency(order: &OrderRow) -> Option<Currency> {
    order.currency.parse().ok()
}

/// What a line cost.
#[must_use]
pub const fn total(line: &LineRow) -> i64 {
    line.goods_minor + line.shipping_minor + line.tax_minor + line.fee_minor
}

/// The order, its lines and its parcels.
#[must_use]
pub fn draw(viewer: &Viewer, facts: &OrderFacts) -> Markup {
    let w = viewer.words();
    let money = |minor: i64| currency(&facts.order).map(|c| w.money(Money::new(minor, c))).unwrap_or_default();
    let shops: Vec<&str> = {
        let mut names: Vec<&str> = facts.lines.iter().map(|(_, shop)| shop.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    };
    html! {
        dl.card.kv {
            div { dt { (w.t("order")) } dd { span.code-no { (facts.number) } } }
            div { dt { (w.t("pane-bought")) } dd { (w.date(Instant(facts.order.placed_at))) } }
            @if let Some(until) = facts.order.promised_to { div { dt { (w.t("pane-promised")) } dd { (w.date(Instant(until))) } } }
            @if viewer.actor.party() == Party::Platform && !shops.is_empty() {
                div { dt { (w.t("party-shop")) } dd { @for (n, shop) in shops.iter().enumerate() { @if n > 0 { br; } bdi { (shop) } } } }
            }
        }
        @if !facts.lines.is_empty() {
            div.card {
                table.money {
                    caption.vh { (w.t("pane-lines")) }
                    tbody {
                        @for (line, _) in &facts.lines {
                            tr {
                                th scope="row" { bdi { (line.title) } @if line.quantity > 1 { small { "× " (w.number(line.quantity)) } } }
                                td { (money(total(line))) }
                            }
                        }
                    }
                    tfoot { tr { th scope="row" { (w.t("pane-total")) } td { (money(facts.lines.iter().map(|(l, _)| total(l)).sum())) } } }
                }
            }
        }
        @for (parcel, track) in &facts.parcels { (parcel_card(viewer, parcel, track)) }
        @if facts.parcels.is_empty() { p.muted.small { (icon!(Truck)) " " (w.t("pane-no-parcel")) } }
    }
}

fn parcel_card(viewer: &Viewer, parcel: &ShipmentRow, track: &[TrackRow]) -> Markup {
    let w = viewer.words();
    html! {
        div.card {
            h3.section-t { (w.t("pane-parcel")) }
            @if !parcel.tracking_number.is_empty() {
                p.small.muted { bdi { (parcel.carrier) } " " span.code-no { (parcel.tracking_number) } }
            }
            ol.timeline.dots {
                @for scan in track.iter().rev().take(SCANS) {
                    li.tl {
                        span.icon-box {}
                        div.tl-body {
                            p.tl-head {
                                span.tl-t { (w.find(&format!("tracking-{}", scan.code)).unwrap_or_else(|| scan.code.clone())) @if !scan.place.is_empty() { ", " bdi { (parcels::place(viewer.actor.party(), parcel.direction != "return", &scan.place)) } } }
                                " " time.tl-time datetime=(iso(Instant(scan.at))) { (w.short(Instant(scan.at))) }
                            }
                        }
                    }
                }
            }
            @if track.is_empty() { p.small { (w.t("pane-no-news")) } }
        }
    }
}

/// Where a case is opened by this reader.
#[must_use]
pub fn address(viewer: &Viewer, case: &CaseRow) -> String {
    let mediates = permit(viewer.actor.role, Permission::Mediation).is_some();
    match case.kind.as_str() {
        // Mediators read a chat without a place at the desk.
        "conversation" if viewer.actor.role != Role::Mediator => chat::address(viewer.actor.party(), &case.number),
        "dispute" if mediates => format!("/room/{}", case.number),
        _ => format!("/cases/{}", case.number),
    }
}

/// The other cases and orders, as short lists.
#[must_use]
pub fn draw_others(viewer: &Viewer, others: &Others) -> Markup {
    let w = viewer.words();
    html! {
        @if !others.cases.is_empty() {
            section.stack.tight {
                h3.section-t { (w.t("pane-other-cases")) }
                ul.card.stack.tight {
                    @for case in &others.cases {
                        li.small {
                            div.spread { a href=(address(viewer, case)) { (w.t(&format!("kind-{}", case.kind))) " " span.code-no { (case.number) } } (stage_chip(viewer, case)) }
                            p.muted.clip dir="auto" { (case.title) }
                        }
                    }
                }
            }
        }
        @if !others.orders.is_empty() {
            section.stack.tight {
                h3.section-t { (w.t("pane-other-orders")) }
                dl.card.kv {
                    @for (number, order) in &others.orders {
                        div { dt { span.code-no { (number) } } dd { (w.date(Instant(order.placed_at))) } }
                    }
                }
            }
        }
    }
}
