//! `POST /api/v1/conversations`: a buyer opens a chat, about an order or not, with us or with the shop.

use super::wire::{Body, Done, Problem, Sent, may_send};
use crate::app::App;
use crate::auth::Viewer;
use crate::auth::session;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::post;
use ombud_domain::Refusal;
use ombud_domain::conversation::{ConversationCommand, MAX_MESSAGE_CHARS, Open};
use ombud_domain::id::{OrderId, PersonId, ShopId, StorefrontId};
use ombud_domain::permit::Permission;
use ombud_engine::act::Ask;
use ombud_engine::settings::Settings;
use ombud_store::Tx;
use ombud_store::mirror::{self, LineRow, OrderRow};
use ombud_text::safe_text::clean_line;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The endpoint.
pub const ROUTES: &[Route] = &[Route::api(Method::POST, "/api/v1/conversations", Permission::OpenCase, || post(open))];

/// A new chat.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewConversation {
    /// Under which a repeat is known: the same id with the same content gives the same answer.
    command_id: Option<Uuid>,
    /// The marketplace's id of the order it is about.
    order: Option<String>,
    /// The marketplace's id of the shop; needed when the order holds lines of several and the chat goes to one.
    shop: Option<String>,
    /// What it is about; the title of the first line when absent.
    title: Option<String>,
    /// True when it goes to the shop at once.
    #[serde(default)]
    to_shop: bool,
    /// The first message, 1 to 4,000 characters.
    text: String,
    /// Its language (BCP 47); the buyer's when absent.
    language: Option<String>,
}

/// Open a chat
///
/// The first message is part of it. Permission: buyers, about their own orders.
#[utoipa::path(post, path = "/api/v1/conversations", operation_id = "open_conversation", tag = "conversations", request_body = NewConversation,
    responses((status = 201, description = "The chat is open", body = Done),
        (status = 404, description = "No such order or shop of this buyer", body = Problem),
        (status = 409, description = "`key_reused`: the same command_id came with other content", body = Problem),
        (status = 422, description = "A field does not fit", body = Problem)))]
pub(super) async fn open(State(app): State<App>, viewer: Viewer, Body(new): Body<NewConversation>) -> Answer {
    may_send(&app, &viewer)?;
    if new.text.chars().count() > MAX_MESSAGE_CHARS as usize {
        return Err(Refusal::invalid("text", "too_long").into());
    }
    let sent = Sent::new(&app, new.command_id, None);
    let place = place(&app, viewer.person, new.order.clone(), new.shop.clone(), new.to_shop).await?;
    let language = new.language.unwrap_or_else(|| viewer.words().lang.tag().to_owned());
    let title = new.title.map(|t| clean_line(&t)).filter(|t| !t.is_empty()).or(place.title);
    let first = ConversationCommand::Message {
        text: new.text.clone(),
        language: Some(language.clone()),
        cid: Some(sent.id.to_string()),
        attachments: Vec::new(),
    };
    let open = Open {
        storefront: place.storefront,
        buyer: viewer.person,
        shop: place.shop,
        order: place.order,
        language,
        title: title.unwrap_or_else(|| clean_line(&new.text).chars().take(80).collect()),
        to_shop: new.to_shop,
        danger: false,
    };
    sent.act(&app, &viewer, StatusCode::CREATED, Ask::OpenConversation { open, first: Some(first) }).await
}

/// Where a chat belongs.
struct Place {
    storefront: StorefrontId,
    shop: Option<ShopId>,
    order: Option<OrderId>,
    title: Option<String>,
}

async fn place(
    app: &App,
    buyer: PersonId,
    order: Option<String>,
    shop: Option<String>,
    to_shop: bool,
) -> Result<Place, Fault> {
    let settings = app.engine.settings();
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let order = match order {
                Some(name) => Some(own_order(tx, &name, buyer).await?),
                None => None,
            };
            let lines = match &order {
                Some(order) => mirror::lines(tx, order.id).await?,
                None => Vec::new(),
            };
            let shop = shop_of(tx, shop.as_deref(), order.is_some(), &lines, to_shop).await?;
            let about = lines.iter().find(|l| shop.is_none_or(|s| s.0 == l.shop));
            let own = order.as_ref().and_then(|o| o.storefront).map(StorefrontId);
            let storefront = match own {
                Some(storefront) => storefront,
                None => storefront_of(tx, buyer, &settings).await?,
            };
            Ok::<_, Fault>(Place {
                storefront,
                shop,
                order: order.as_ref().map(|o| OrderId(o.id)),
                title: about.map(|l| l.title.clone()),
            })
        })
    });
    work.await
}

/// The buyer's own order of this name.
///
/// # Errors
/// `NotFound` for another's as for none.
pub(super) async fn own_order(tx: &mut Tx, name: &str, buyer: PersonId) -> Result<OrderRow, Fault> {
    let key = mirror::key(tx, "order", name).await?.ok_or(Refusal::NotFound)?;
    let order = mirror::order(tx, key.id).await?.filter(|o| o.buyer == buyer.0);
    Ok(order.ok_or(Refusal::NotFound)?)
}

/// The storefront of a person who comes without an order: the one that the marketplace sent them from, else the first.
///
/// # Errors
/// `no_storefront` before the installation has one.
pub(super) async fn storefront_of(tx: &mut Tx, buyer: PersonId, settings: &Settings) -> Result<StorefrontId, Fault> {
    Ok(session::storefront_of(tx, buyer, settings).await?.ok_or_else(|| Refusal::guard("no_storefront"))?)
}

/// The shop that was named, or the only one of the order.
async fn shop_of(
    tx: &mut Tx,
    name: Option<&str>,
    has_order: bool,
    lines: &[LineRow],
    to_shop: bool,
) -> Result<Option<ShopId>, Fault> {
    if let Some(name) = name {
        let shop = mirror::key(tx, "shop", name).await?.filter(|k| k.body.is_some() || has_order);
        let shop = shop.filter(|k| !has_order || lines.iter().any(|l| l.shop == k.id));
        return Ok(Some(ShopId(shop.ok_or(Refusal::NotFound)?.id)));
    }
    let first = lines.first().map(|l| l.shop);
    let only = first.filter(|shop| lines.iter().all(|l| l.shop == *shop));
    match (only, first) {
        (None, Some(_)) if to_shop => Err(Refusal::invalid("shop", "required").into()),
        (only, _) => Ok(only.map(ShopId)),
    }
}
