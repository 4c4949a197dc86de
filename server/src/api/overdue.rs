//! `/api/v1/overdue`: open cases that we are late with, for everybody, without names and numbers.

use super::wire::reply;
use crate::app::App;
use crate::fault::Answer;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::get;
use ombud_store::desk::{self, PUBLIC_LEVEL, PUBLIC_ROWS};
use serde::Serialize;
use utoipa::ToSchema;

/// The endpoint.
pub const ROUTES: &[Route] = &[Route::public(Method::GET, "/api/v1/overdue", || get(list))];

/// Cases we are late with, the worst first; at most 100.
#[derive(Serialize, ToSchema)]
pub(super) struct Overdue {
    /// From so many missed deadlines on a case is listed.
    from: i64,
    cases: Vec<OverdueCase>,
}

/// A case we are late with.
#[derive(Serialize, ToSchema)]
pub(super) struct OverdueCase {
    /// `dispute`, `return`, `refund`, `report`, `appeal`, `finance` or `outside`.
    kind: String,
    /// When it was opened, in milliseconds since 1970-01-01 UTC.
    opened_at: i64,
    /// How many deadlines of ours have passed in its present state.
    missed: i64,
    /// The role that must act.
    owner: String,
    /// Its next deadline, in milliseconds since 1970-01-01 UTC.
    due: Option<i64>,
}

/// Cases that we are late with
///
/// Open cases in which we have missed several deadlines of our own. Permission: anybody.
#[utoipa::path(get, path = "/api/v1/overdue", operation_id = "list_overdue", tag = "fairness",
    responses((status = 200, description = "The cases", body = Overdue)))]
pub(super) async fn list(State(app): State<App>) -> Answer {
    let rows = app.store().read(|tx| Box::pin(desk::late_anywhere(tx, PUBLIC_LEVEL, PUBLIC_ROWS))).await?;
    let cases = rows
        .into_iter()
        .map(|c| OverdueCase {
            kind: c.kind,
            opened_at: c.opened_at,
            missed: c.level,
            owner: c.owner_role,
            due: c.due_at,
        })
        .collect();
    reply(StatusCode::OK, &Overdue { from: PUBLIC_LEVEL, cases })
}
