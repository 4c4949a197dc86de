//! `/api/v1/orders/{id}/changes`: before anything is sent a buyer can have it cancelled, or sent elsewhere. The same rules as
//! the pages, and the marketplace's answers.

use super::conversations::own_order;
use super::wire::{Body, Problem, may_send, name_of, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::routing::{get, post};
use ombud_domain::Refusal;
use ombud_domain::id::ShopId;
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_engine::facts;
use ombud_engine::order_change::{self, Asked, Change, Heard, Wish};
use ombud_store::mirror::OrderRow;
use ombud_store::{StoreError, Tx, mirror};
use ombud_text::safe_text::clean_line;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::GET, "/api/v1/orders/{id}/changes", Permission::OwnOrders, || get(list)),
    Route::api(Method::POST, "/api/v1/orders/{id}/changes", Permission::OpenCase, || post(ask)),
];

/// What can be changed of an order, and what was asked. All instants are milliseconds since 1970-01-01 UTC.
#[derive(Serialize, ToSchema)]
pub(super) struct Changes {
    /// What each shop sends of it.
    parts: Vec<PartView>,
    /// What was asked of the marketplace, newest first.
    asked: Vec<AskedView>,
}

/// What one shop sends of an order.
#[derive(Serialize, ToSchema)]
pub(super) struct PartView {
    /// The marketplace's id of the shop.
    shop: Option<String>,
    changes: Vec<MayView>,
}

/// Whether something can be asked now.
#[derive(Serialize, ToSchema)]
pub(super) struct MayView {
    /// `cancel` or `address`.
    change: &'static str,
    /// Why it cannot be asked now: `order_cancelled`, `already_sent`, `change_open` or `change_limit`; null when it can.
    why_not: Option<String>,
}

/// What was asked, and what came of it.
#[derive(Serialize, ToSchema)]
pub(super) struct AskedView {
    /// The id under which it was asked.
    command_id: String,
    /// `cancel` or `address`.
    change: &'static str,
    /// The marketplace's id of the shop.
    shop: Option<String>,
    asked_at: i64,
    /// When the answer is due.
    due: i64,
    /// `waiting`, `late`, `done` or `refused`.
    state: &'static str,
    /// The marketplace's word for why not.
    why: Option<String>,
}

/// What is wanted.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewChange {
    /// Under which a repeat is known: the same id with the same content gives the same answer.
    command_id: Option<Uuid>,
    /// The marketplace's id of the shop; needed when several shops sold in the order.
    shop: Option<String>,
    /// `cancel` or `address`.
    change: String,
    /// For `cancel`: `cancel_changed_mind`, `cancel_by_mistake`, `cancel_too_slow` or `cancel_other`.
    reason: Option<String>,
    /// For `address`: the new one, with the name on the door, 10 to 300 characters.
    address: Option<String>,
}

/// What was asked under an id.
#[derive(Serialize, ToSchema)]
pub(super) struct Accepted {
    /// The id under which a repeat is known: yours, or the one that was made for it.
    command_id: Uuid,
    /// `cancel` or `address`.
    change: &'static str,
    /// The marketplace's id of the shop.
    shop: Option<String>,
    asked_at: i64,
    /// When the marketplace's answer is due; it comes as a notice, and stands in the list.
    due: i64,
}

/// What can be changed before it is sent
///
/// Permission: the buyer of the order.
#[utoipa::path(get, path = "/api/v1/orders/{id}/changes", operation_id = "list_order_changes", tag = "orders",
    params(("id" = String, Path, description = "The marketplace's id of the order")),
    responses((status = 200, description = "What can be asked now, and what was asked", body = Changes), (status = 404, description = "No such order of this buyer", body = Problem)))]
pub(super) async fn list(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let now = app.now();
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let order = own_order(tx, &id, viewer.person).await?;
            Ok::<_, Fault>(changes(tx, &order, now).await?)
        })
    });
    reply(StatusCode::OK, &work.await?)
}

async fn changes(tx: &mut Tx, order: &OrderRow, now: Instant) -> Result<Changes, StoreError> {
    let before = order_change::asked(tx, order.id).await?;
    let mut parts = Vec::new();
    for shop in shops(tx, order.id).await? {
        let parcel = facts::parcel(tx, order.id, shop).await?;
        let may = |change: Change| MayView {
            change: change.code(),
            why_not: order_change::may_ask(order, &parcel, &before, ShopId(shop), change)
                .err()
                .map(|refusal| refusal.code().to_owned()),
        };
        parts.push(PartView { shop: name_of(tx, Some(shop)).await?, changes: Change::ALL.map(may).into() });
    }
    let mut asked = Vec::with_capacity(before.len());
    for one in before {
        asked.push(view(tx, one, now).await?);
    }
    Ok(Changes { parts, asked })
}

/// The shops of an order, each once.
async fn shops(tx: &mut Tx, order: i64) -> Result<Vec<i64>, StoreError> {
    let mut shops: Vec<i64> = mirror::lines(tx, order).await?.iter().map(|l| l.shop).collect();
    shops.sort_unstable();
    shops.dedup();
    Ok(shops)
}

async fn view(tx: &mut Tx, asked: Asked, now: Instant) -> Result<AskedView, StoreError> {
    Ok(AskedView {
        change: asked.change.code(),
        shop: name_of(tx, Some(asked.shop)).await?,
        asked_at: asked.at.0,
        due: asked.due.0,
        state: asked.state(now),
        why: asked.heard.and_then(|heard| if let Heard::Refused(why) = heard { Some(why) } else { None }),
        command_id: asked.id,
    })
}

/// Ask for a change
///
/// The marketplace answers later. Permission: the buyer of the order.
#[utoipa::path(post, path = "/api/v1/orders/{id}/changes", operation_id = "ask_order_change", tag = "orders", request_body = NewChange,
    params(("id" = String, Path, description = "The marketplace's id of the order")),
    responses((status = 201, description = "It was asked", body = Accepted),
        (status = 404, description = "No such order of this buyer, or no such shop in it", body = Problem),
        (status = 409, description = "`key_reused`: the same command_id came with other content", body = Problem),
        (status = 422, description = "A field does not fit, or it cannot be asked now", body = Problem)))]
pub(super) async fn ask(
    State(app): State<App>,
    viewer: Viewer,
    Path(id): Path<String>,
    Body(new): Body<NewChange>,
) -> Answer {
    may_send(&app, &viewer)?;
    let command_id = new.command_id.unwrap_or_else(|| app.engine.entropy().uuid(app.now().0));
    let wish = wish(&new)?;
    let person = viewer.person;
    let found = app.store().read(move |tx| {
        Box::pin(async move {
            let order = own_order(tx, &id, person).await?;
            Ok::<_, Fault>((order.id, shop(tx, order.id, new.shop.as_deref()).await?))
        })
    });
    let (order, shop) = found.await?;
    let change = wish.change();
    app.engine.ask_order(&viewer.actor, command_id, order, shop, wish).await?;
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let asked = order_change::asked(tx, order).await?;
            let mine = asked.into_iter().find(|a| a.id == command_id.to_string()).ok_or(Refusal::NotFound)?;
            let shop = name_of(tx, Some(shop.0)).await?;
            Ok::<_, Fault>(Accepted { command_id, change: change.code(), shop, asked_at: mine.at.0, due: mine.due.0 })
        })
    });
    reply(StatusCode::CREATED, &read.await?)
}

fn wish(new: &NewChange) -> Result<Wish, Fault> {
    let unwanted = |field: &str, value: &Option<String>| match value {
        Some(_) => Err(Refusal::invalid(field, "unknown_field")),
        None => Ok(()),
    };
    let needed = |field: &str, value: &Option<String>| value.clone().ok_or_else(|| Refusal::invalid(field, "required"));
    match Change::ALL.into_iter().find(|c| c.code() == new.change) {
        Some(Change::Cancel) => {
            unwanted("address", &new.address)?;
            Ok(Wish::Cancel { reason: needed("reason", &new.reason)? })
        }
        Some(Change::Address) => {
            unwanted("reason", &new.reason)?;
            Ok(Wish::Address { address: clean_line(&needed("address", &new.address)?.replace('\n', ", ")) })
        }
        None => Err(Refusal::invalid("change", "not_a_choice").into()),
    }
}

/// The shop that was named, or the only one of the order.
async fn shop(tx: &mut Tx, order: i64, name: Option<&str>) -> Result<ShopId, Fault> {
    let shops = shops(tx, order).await?;
    match name {
        Some(name) => {
            let key = mirror::key(tx, "shop", name).await?.filter(|k| shops.contains(&k.id));
            Ok(ShopId(key.ok_or(Refusal::NotFound)?.id))
        }
        None if shops.len() == 1 => Ok(ShopId(shops[0])),
        None => Err(Refusal::invalid("shop", "required").into()),
    }
}
