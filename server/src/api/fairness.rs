//! `/api/v1/fairness`: the fairness report for everybody, without small groups and without personal data.

use super::wire::{Asked, reply};
use crate::app::App;
use crate::fairness::{By, Report, report};
use crate::fault::Answer;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::get;
use serde::Deserialize;
use utoipa::IntoParams;

/// The endpoint.
pub const ROUTES: &[Route] = &[Route::public(Method::GET, "/api/v1/fairness", || get(show))];

/// How it is grouped.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Grouped {
    /// `month` (also when absent), `reason`, `country` or `language`.
    #[serde(default)]
    by: String,
}

/// The fairness report
///
/// How the disputes of the last twelve months ended, for whom and how fast. Groups of fewer than five closed disputes are
/// left out and counted in `hidden`. Permission: anybody.
#[utoipa::path(get, path = "/api/v1/fairness", operation_id = "show_fairness", tag = "fairness", params(Grouped),
    responses((status = 200, description = "The report", body = Report)))]
pub(super) async fn show(State(app): State<App>, Asked(grouped): Asked<Grouped>) -> Answer {
    reply(StatusCode::OK, &report(&app, By::from_code(&grouped.by), None).await?.public())
}
