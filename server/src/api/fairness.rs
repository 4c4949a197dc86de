//! `/api/v1/fairness`: the fairness report for everybody, without small groups and without personal data; and in full for
//! those who work here.

use super::wire::{Asked, Problem, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fairness::{By, Report, fronts, report};
use crate::fault::Answer;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::get;
use ombud_domain::Refusal;
use ombud_domain::permit::Permission;
use serde::Deserialize;
use utoipa::IntoParams;

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::public(Method::GET, "/api/v1/fairness", || get(show)),
    Route::api(Method::GET, "/api/v1/fairness/full", Permission::Fairness, || get(full)),
];

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
    responses((status = 200, description = "The report", body = Report), (status = 422, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn show(State(app): State<App>, Asked(grouped): Asked<Grouped>) -> Answer {
    reply(StatusCode::OK, &report(&app, grouped.by()?, None).await?.public())
}

/// The fairness report in full
///
/// With small groups, and with how far our own mediators are apart. Permission: mediators and supervisors for their
/// storefronts, administrators for all.
#[utoipa::path(get, path = "/api/v1/fairness/full", operation_id = "show_full_fairness", tag = "fairness", params(Grouped),
    responses((status = 200, description = "The report", body = Report), (status = 404, description = "For others it is not there", body = Problem),
        (status = 422, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn full(State(app): State<App>, viewer: Viewer, Asked(grouped): Asked<Grouped>) -> Answer {
    reply(StatusCode::OK, &report(&app, grouped.by()?, fronts(&viewer)).await?)
}

impl Grouped {
    fn by(&self) -> Result<By, Refusal> {
        match self.by.as_str() {
            "" => Ok(By::Month),
            code => {
                By::ALL.into_iter().find(|by| by.code() == code).ok_or_else(|| Refusal::invalid("by", "not_a_choice"))
            }
        }
    }
}
