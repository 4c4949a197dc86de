//! `POST /orders/{number}/help` and `/ask-shop`: a chat about one shop's part of an order, with us or with the shop. A chat
//! that is open already is gone on with. `POST /chats`: a chat about nothing in particular.

use super::purchase::{self, Purchase, no_storefront};
use crate::app::App;
use crate::auth::{Viewer, session};
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::i18n::{Lang, Words};
use crate::limits::Limit;
use crate::route::Route;
use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;
use ombud_domain::case::Stage;
use ombud_domain::conversation::{Conversation, ConversationCommand, ConversationStage, Open};
use ombud_domain::id::{CaseId, OrderId, PersonId, ShopId, StorefrontId};
use ombud_domain::permit::Permission;
use ombud_engine::act::{ActError, Ask, Request};
use ombud_engine::rows;
use ombud_store::StoreError;
use ombud_store::case::CaseRow;
use ombud_store::seat::{self, Filter};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::POST, "/orders/{number}/help", Permission::OpenCase, || post(with_us)),
    Route::page(Method::POST, "/orders/{number}/ask-shop", Permission::OpenCase, || post(with_shop)),
    Route::page(Method::POST, "/chats", Permission::OpenCase, || post(about_nothing)),
];

/// Chats looked through for an open one.
const RECENT: i64 = 50;

async fn with_us(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, typed: Typed) -> Answer {
    begin(&app, &viewer, number, &typed, false).await
}

async fn with_shop(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, typed: Typed) -> Answer {
    begin(&app, &viewer, number, &typed, true).await
}

async fn begin(app: &App, viewer: &Viewer, number: String, typed: &Typed, to_shop: bool) -> Answer {
    app.limits.check(Limit::Send, &viewer.tag)?;
    let order = own(app, viewer, number).await?;
    let part = match typed.some("shop") {
        Some(shop) => Some(order.part(Some(shop)).ok_or_else(Fault::not_found)?),
        None => order.part(None),
    };
    let shop = part.map(|p| p.shop);
    if let Some(chat) = open_chat(&order.cases, shop, to_shop)? {
        return go_on(app, viewer, &chat, to_shop, typed).await;
    }
    let open = Open {
        storefront: order.storefront(&app.engine.settings())?,
        buyer: viewer.person,
        shop,
        order: Some(OrderId(order.row.id)),
        language: viewer.words().lang.tag().to_owned(),
        title: part.map_or_else(|| order.number.clone(), |p| p.title().to_owned()),
        to_shop,
        danger: false,
    };
    start(app, viewer, typed, open, None).await
}

async fn own(app: &App, viewer: &Viewer, number: String) -> Result<Purchase, Fault> {
    let reader = viewer.clone();
    let read = app.store().read(move |tx| Box::pin(async move { purchase::own(tx, &reader, &number).await }));
    read.await.map_err(|e: ActError| e.into())
}

/// The chat to go on with: about the same shop, still open, and with whom the buyer wants to talk. A chat with the
/// assistant can be taken to the shop.
fn open_chat(cases: &[CaseRow], shop: Option<ShopId>, to_shop: bool) -> Result<Option<CaseRow>, StoreError> {
    let mut movable = None;
    for row in cases.iter().filter(|c| c.kind == "conversation" && c.closed_at.is_none() && c.shop == shop.map(|s| s.0))
    {
        let chat = rows::read::<Conversation>(row)?;
        if chat.data.with_shop == to_shop {
            return Ok(Some(row.clone()));
        }
        if to_shop && chat.stage == ConversationStage::Assistant && movable.is_none() {
            movable = Some(row.clone());
        }
    }
    Ok(movable)
}

async fn go_on(app: &App, viewer: &Viewer, chat: &CaseRow, to_shop: bool, typed: &Typed) -> Answer {
    if to_shop && chat.stage == ConversationStage::Assistant.code() {
        let ask = Ask::Conversation { case: CaseId(chat.id), command: ConversationCommand::ToShop };
        let id = typed.cid()?;
        app.engine.act(Request { id, actor: viewer.actor.clone(), expected_revision: None, ask }).await?;
    }
    Ok(Redirect::to(&format!("/chats/{}", chat.number)).into_response())
}

/// Opens a chat and goes there. The form's id is the command's: sent twice, it opens one.
///
/// # Errors
/// As the engine's.
pub(crate) async fn start(
    app: &App,
    viewer: &Viewer,
    typed: &Typed,
    open: Open,
    first: Option<ConversationCommand>,
) -> Answer {
    let ask = Ask::OpenConversation { open, first };
    let request = Request { id: typed.cid()?, actor: viewer.actor.clone(), expected_revision: None, ask };
    let answer = app.engine.act(request).await?;
    Ok(Redirect::to(&format!("/chats/{}", answer.number)).into_response())
}

async fn about_nothing(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    app.limits.check(Limit::Send, &viewer.tag)?;
    let holders = viewer.holders.clone();
    let filter = Filter { kinds: vec!["conversation".into()], open: true, ..Filter::default() };
    let read = app.store().read(move |tx| Box::pin(async move { seat::list(tx, &holders, &filter, RECENT).await }));
    let open = read.await.map_err(|e: StoreError| Fault::from(e))?;
    // It may have been opened in another language than the reader has now.
    let titles: Vec<String> = Lang::all().map(|lang| Words::new(lang).t("chat-general")).collect();
    if let Some(listed) = open.iter().find(|l| l.case.order_id.is_none() && titles.contains(&l.case.title)) {
        return Ok(Redirect::to(&format!("/chats/{}", listed.case.number)).into_response());
    }
    let open = without_order(&app, &viewer, viewer.words().t("chat-general")).await?;
    start(&app, &viewer, &typed, open, None).await
}

/// A chat about no order, at the storefront from which the buyer came.
///
/// # Errors
/// 503 while no storefront is set up.
pub async fn without_order(app: &App, viewer: &Viewer, title: String) -> Result<Open, Fault> {
    let storefront = own_storefront(app, viewer.person).await?;
    let language = viewer.words().lang.tag().to_owned();
    Ok(Open {
        storefront,
        buyer: viewer.person,
        shop: None,
        order: None,
        language,
        title,
        to_shop: false,
        danger: false,
    })
}

/// The storefront from which a person came.
///
/// # Errors
/// 503 while no storefront is set up.
pub async fn own_storefront(app: &App, person: PersonId) -> Result<StorefrontId, Fault> {
    let settings = app.engine.settings();
    let read = app.store().read(move |tx| Box::pin(async move { session::storefront_of(tx, person, &settings).await }));
    read.await.map_err(|e: StoreError| Fault::from(e))?.ok_or_else(no_storefront)
}
