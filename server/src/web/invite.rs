//! `/invite`: a single-use link by which a colleague gets an account, or new sign-in data.

use super::admin::invitation::{INVITE, RESET};
use super::setup::account::Visit;
use crate::fault::Answer;
use crate::form::Typed;
use crate::route::Route;
use axum::extract::RawQuery;
use axum::http::Method;
use axum::routing::{get, post};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::public(Method::GET, "/invite", || get(open)),
    Route::public(Method::POST, "/invite/account", || post(account)),
    Route::public(Method::GET, "/invite/authenticator", || get(authenticator)),
    Route::public(Method::POST, "/invite/authenticator", || post(code)),
];

const PURPOSES: &[&str] = &[INVITE, RESET];

async fn open(visit: Visit, RawQuery(query): RawQuery) -> Answer {
    visit.open(&Typed::read(query.unwrap_or_default().as_bytes())?, PURPOSES).await
}

async fn account(visit: Visit, typed: Typed) -> Answer {
    visit.account(&typed, PURPOSES).await
}

async fn authenticator(visit: Visit, RawQuery(query): RawQuery) -> Answer {
    visit.authenticator(&Typed::read(query.unwrap_or_default().as_bytes())?, PURPOSES).await
}

async fn code(visit: Visit, typed: Typed) -> Answer {
    visit.code(&typed, PURPOSES).await
}
