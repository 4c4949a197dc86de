//! `/api/v1/cases/{number}/record/{form}`: the signed record of a case, for the party who asks.

use super::wire::Problem;
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::record::{self, Form};
use crate::route::Route;
use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use ombud_domain::permit::Permission;

/// The endpoint.
pub const ROUTES: &[Route] =
    &[Route::api(Method::GET, "/api/v1/cases/{number}/record/{form}", Permission::SaveRecord, || get(save))];

/// The record of a case
///
/// Everything that the viewer's side may see: state, evidence with hashes, decisions, and each event with the bytes of the
/// ledger; of the rest the leaves, so that the chain can be followed. Personal data of the other side is taken out. The
/// file is signed (Ed25519; the public keys are at `/.well-known/ombud-keys`), and `ombud verify` checks it.
/// Permission: a party that holds a seat in it.
#[utoipa::path(get, path = "/api/v1/cases/{number}/record/{form}", operation_id = "save_case_record", tag = "cases",
    params(("number" = String, Path, description = "The case"), ("form" = String, Path, description = "`json`, or `html` for a page with the same data inside")),
    responses((status = 200, description = "The file", body = Object, content_type = "application/json"),
        (status = 404, description = "No such case", body = Problem)))]
pub(super) async fn save(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, form)): Path<(String, String)>,
) -> Answer {
    let form = Form::from_code(&form).ok_or_else(Fault::not_found)?;
    Ok(record::make(&app, &viewer, &number, form).await?.into_response())
}
