//! `/api/v1/orders`: a buyer's own orders, with their lines, parcels, payments and cases.

use super::conversations::own_order;
use super::wire::{Asked, Problem, name_of, page, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::routing::get;
use ombud_domain::Refusal;
use ombud_domain::permit::Permission;
use ombud_store::mirror::{self, OrderRow};
use ombud_store::{StoreError, Tx, case, seat};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::GET, "/api/v1/orders", Permission::OwnOrders, || get(list)),
    Route::api(Method::GET, "/api/v1/orders/{id}", Permission::OwnOrders, || get(show)),
];

/// The most cases of an order that are told.
const MAX_CASES: i64 = 100;

/// Which orders.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// `next` of the page before.
    before: Option<String>,
    /// 1 to 100; 50 when absent.
    limit: Option<i64>,
}

/// An order. All instants are milliseconds since 1970-01-01 UTC; all amounts are minor units of its currency.
#[derive(Serialize, ToSchema)]
pub(super) struct OrderView {
    /// The marketplace's id.
    id: String,
    placed_at: i64,
    currency: String,
    /// As the marketplace calls it.
    status: String,
    /// Earliest promised delivery.
    promised_from: Option<i64>,
    /// Latest promised delivery.
    promised_to: Option<i64>,
    lines: Vec<LineView>,
}

/// A line; the amounts are for all its units.
#[derive(Serialize, ToSchema)]
pub(super) struct LineView {
    /// The marketplace's id.
    id: Option<String>,
    /// The marketplace's id of the shop.
    shop: Option<String>,
    title: String,
    quantity: i64,
    goods_minor: i64,
    shipping_minor: i64,
    tax_minor: i64,
    fee_minor: i64,
}

/// An order with everything about it.
#[derive(Serialize, ToSchema)]
pub(super) struct WholeOrder {
    #[serde(flatten)]
    order: OrderView,
    shipments: Vec<ShipmentView>,
    payments: Vec<PaymentView>,
    /// The buyer's cases about it, newest first.
    cases: Vec<CaseOfOrder>,
}

/// A parcel.
#[derive(Serialize, ToSchema)]
pub(super) struct ShipmentView {
    /// The marketplace's id.
    id: Option<String>,
    /// The marketplace's id of the shop.
    shop: Option<String>,
    /// `out`, `return` or `reship`.
    direction: String,
    carrier: String,
    tracking_number: String,
    /// What the carrier said, oldest first.
    events: Vec<TrackView>,
}

/// What a carrier said.
#[derive(Serialize, ToSchema)]
pub(super) struct TrackView {
    code: String,
    at: i64,
    place: String,
}

/// A payment.
#[derive(Serialize, ToSchema)]
pub(super) struct PaymentView {
    /// The marketplace's id.
    id: Option<String>,
    method: String,
    currency: String,
    captured_minor: i64,
}

/// A case about an order.
#[derive(Serialize, ToSchema)]
pub(super) struct CaseOfOrder {
    number: String,
    kind: String,
    stage: String,
    title: String,
    due: Option<i64>,
    closed_at: Option<i64>,
}

/// A page of orders, newest first.
#[derive(Serialize, ToSchema)]
pub(super) struct Orders {
    orders: Vec<OrderView>,
    /// Where the next page begins; absent at the end.
    next: Option<String>,
}

/// The buyer's orders
///
/// Permission: buyers, their own.
#[utoipa::path(get, path = "/api/v1/orders", operation_id = "list_orders", tag = "orders", params(Which),
    responses((status = 200, description = "A page", body = Orders), (status = 422, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn list(State(app): State<App>, viewer: Viewer, Asked(which): Asked<Which>) -> Answer {
    let before = match which.before.as_deref() {
        None => (i64::MAX, i64::MAX),
        Some(text) => bookmark(text).ok_or_else(|| Refusal::invalid("before", "wrong_value"))?,
    };
    let limit = page(which.limit);
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let rows = mirror::orders_of(tx, viewer.person.0, before, limit).await?;
            let full = i64::try_from(rows.len()).is_ok_and(|n| n == limit);
            let next = rows.last().filter(|_| full).map(|o| format!("{}-{}", o.placed_at, o.id));
            let mut orders = Vec::with_capacity(rows.len());
            for row in &rows {
                orders.push(order(tx, row).await?);
            }
            Ok::<_, StoreError>(Orders { orders, next })
        })
    });
    reply(StatusCode::OK, &work.await?)
}

fn bookmark(text: &str) -> Option<(i64, i64)> {
    let (at, id) = text.split_once('-')?;
    Some((at.parse().ok()?, id.parse().ok()?))
}

async fn order(tx: &mut Tx, row: &OrderRow) -> Result<OrderView, StoreError> {
    let mut lines = Vec::new();
    for line in mirror::lines(tx, row.id).await? {
        lines.push(LineView {
            id: name_of(tx, Some(line.id)).await?,
            shop: name_of(tx, Some(line.shop)).await?,
            title: line.title,
            quantity: line.quantity,
            goods_minor: line.goods_minor,
            shipping_minor: line.shipping_minor,
            tax_minor: line.tax_minor,
            fee_minor: line.fee_minor,
        });
    }
    Ok(OrderView {
        id: name_of(tx, Some(row.id)).await?.unwrap_or_default(),
        placed_at: row.placed_at,
        currency: row.currency.clone(),
        status: row.status.clone(),
        promised_from: row.promised_from,
        promised_to: row.promised_to,
        lines,
    })
}

/// An order
///
/// Permission: its buyer.
#[utoipa::path(get, path = "/api/v1/orders/{id}", operation_id = "show_order", tag = "orders", params(("id" = String, Path, description = "The marketplace's id")),
    responses((status = 200, description = "The order", body = WholeOrder), (status = 404, description = "No such order of this buyer", body = Problem)))]
pub(super) async fn show(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let row = own_order(tx, &id, viewer.person).await?;
            Ok::<_, Fault>(WholeOrder {
                order: order(tx, &row).await?,
                shipments: shipments(tx, row.id).await?,
                payments: payments(tx, row.id).await?,
                cases: cases(tx, row.id, &viewer.holders).await?,
            })
        })
    });
    reply(StatusCode::OK, &work.await?)
}

async fn shipments(tx: &mut Tx, order: i64) -> Result<Vec<ShipmentView>, StoreError> {
    let mut out = Vec::new();
    for s in mirror::shipments(tx, order).await? {
        let track = mirror::track(tx, s.id).await?;
        out.push(ShipmentView {
            id: name_of(tx, Some(s.id)).await?,
            shop: name_of(tx, Some(s.shop)).await?,
            direction: s.direction,
            carrier: s.carrier,
            tracking_number: s.tracking_number,
            events: track.into_iter().map(|t| TrackView { code: t.code, at: t.at, place: t.place }).collect(),
        });
    }
    Ok(out)
}

async fn payments(tx: &mut Tx, order: i64) -> Result<Vec<PaymentView>, StoreError> {
    let mut out = Vec::new();
    for p in mirror::payments(tx, order).await? {
        let id = name_of(tx, Some(p.id)).await?;
        out.push(PaymentView { id, method: p.method, currency: p.currency, captured_minor: p.captured_minor });
    }
    Ok(out)
}

async fn cases(tx: &mut Tx, order: i64, holders: &[i64]) -> Result<Vec<CaseOfOrder>, StoreError> {
    let mut out = Vec::new();
    for c in case::of_order(tx, order, MAX_CASES).await? {
        if seat::sits(tx, holders, c.id).await?.is_some() {
            out.push(CaseOfOrder {
                number: c.number,
                kind: c.kind,
                stage: c.stage,
                title: c.title,
                due: c.due_at,
                closed_at: c.closed_at,
            });
        }
    }
    Ok(out)
}
