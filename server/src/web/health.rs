//! `/healthz`: the process answers. `/readyz`: and it can read its data.

use crate::app::App;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, header};
use axum::response::IntoResponse;
use axum::routing::get;
use ombud_store::StoreError;

/// The addresses of this file.
pub const ROUTES: &[Route] =
    &[Route::public(Method::GET, "/healthz", || get(alive)), Route::public(Method::GET, "/readyz", || get(ready))];

async fn alive() -> &'static str {
    "ok\n"
}

async fn ready(State(app): State<App>) -> Answer {
    let store = app.store();
    store
        .read(|tx| Box::pin(async move { ombud_store::ledger::tip(tx).await }))
        .await
        .map_err(|e: StoreError| Fault::from(e))?;
    let drift_ms = app.engine.clock().drift_ms();
    let waiting = store.waiting();
    let state = serde_json::json!({ "store": store.engine(), "waiting": waiting, "clock_drift_ms": drift_ms });
    Ok(([(header::CONTENT_TYPE, "application/json")], state.to_string()).into_response())
}
