//! `GET /shop`: where sellers begin, their conversations.

use crate::route::Route;
use axum::http::Method;
use axum::response::Redirect;
use axum::routing::get;
use ombud_domain::permit::Permission;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/shop", Permission::ShopInbox, || get(first))];

async fn first() -> Redirect {
    Redirect::to("/shop/chats")
}
