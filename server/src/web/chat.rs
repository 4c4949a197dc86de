//! `GET /chats/{number}`: a buyer's chat. Sellers and staff have theirs in panes; who comes here is sent there.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, Loaded, chat, log};
use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::permit::Permission;
use ombud_engine::view::AnyCase;
use uuid::Uuid;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/chats/{number}", Permission::ReadCase, || get(show))];

async fn show(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    if !matches!(loaded.seen.case, AnyCase::Conversation(_)) {
        return Err(Fault::not_found());
    }
    let place = address(viewer.actor.party(), &number);
    if viewer.actor.party() != Party::Buyer {
        return Ok(Redirect::to(&place).into_response());
    }
    let cid = app.engine.entropy().uuid(app.now().0);
    if viewer.look.live {
        return Ok(fragments(&viewer, &loaded, cid).into_response());
    }
    let title = log::with_whom(&viewer, &loaded);
    let page = Page::buyer(&viewer, &title).badges(loaded.badges).live(loaded.cursor);
    Ok(page.body(body(&viewer, &loaded, cid)).into_response())
}

/// Where a chat is read by this side.
#[must_use]
pub fn address(party: Party, number: &str) -> String {
    match party {
        Party::Buyer => format!("/chats/{number}"),
        Party::Shop => format!("/shop/chats/{number}"),
        Party::Platform => format!("/desk/{number}"),
    }
}

fn body(viewer: &Viewer, loaded: &Loaded, cid: Uuid) -> Markup {
    let w = viewer.words();
    html! {
        main.col.chat #main {
            header.chat-head {
                div.wizard-top {
                    a.back href="/chats" { (icon!(ArrowLeft, "flip")) (w.t("back")) }
                    @if let Some(order) = &loaded.names.order { a.btn.small href=(format!("/orders/{order}")) { (icon!(ShoppingBag)) (w.t("order")) } }
                }
                h1.section-t dir="auto" { (log::with_whom(viewer, loaded)) }
                (links(viewer, loaded))
            }
            (chat::thread(viewer, loaded, cid))
        }
    }
}

/// What else a buyer can do here: open a dispute, ask the shop, close.
fn links(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    html! {
        nav.cluster id=(format!("links-{number}")) aria-label=(w.t("what-you-can-do")) {
            @if loaded.may("to_shop").is_some() { a.btn.small href=(format!("/cases/{number}/to_shop")) { (icon!(BuildingStorefront)) (w.t("action-to_shop")) } }
            @if let (Some(order), Some(shop)) = (&loaded.names.order, loaded.env().shop) {
                a.btn.small href=(format!("/orders/{order}/dispute?shop={shop}&chat={number}")) { (icon!(Scale)) (w.t("open-dispute")) }
            }
            @if loaded.may("message").is_some() && with_shop(loaded) { a.btn.small href=(format!("/cases/{number}/phrases")) { (icon!(Language)) (w.t("phrases-title")) } }
            @if loaded.may("book_callback").is_some() { a.btn.small href=(format!("/cases/{number}/book_callback")) { (icon!(Phone)) (w.t("action-book_callback")) } }
            @if loaded.may("close").is_some() { a.btn.small.quiet href=(format!("/cases/{number}/close")) { (w.t("action-close")) } }
        }
    }
}

/// A person of ours answers in the buyer's language; a shop may not know it.
fn with_shop(loaded: &Loaded) -> bool {
    matches!(&loaded.seen.case, AnyCase::Conversation(chat) if chat.data.with_shop)
}

/// Everything of the page that may have changed.
#[must_use]
pub fn fragments(viewer: &Viewer, loaded: &Loaded, cid: Uuid) -> Markup {
    html! {
        (chat::person(viewer, loaded, cid))
        @if viewer.actor.party() == Party::Buyer { (links(viewer, loaded)) }
        @for entry in &loaded.seen.entries { (log::item(viewer, loaded, entry)) }
    }
}
