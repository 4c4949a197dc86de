//! `/api/v1/commands`: what Ombud asks of the marketplace, for those who poll; and the marketplace's answers.

use super::wire::{Asked, Body, Problem, page, read_tagged, reply};
use crate::app::App;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use crate::upload;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use ombud_domain::id::CaseId;
use ombud_domain::permit::Permission;
use ombud_engine::marketplace::CommandResult;
use ombud_store::{StoreError, outgoing};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::GET, "/api/v1/commands", Permission::Commands, || get(poll)),
    Route::api(Method::POST, "/api/v1/commands/{command_id}/result", Permission::Commands, || post(answer)),
    Route::api(Method::GET, "/api/v1/commands/{command_id}/bundle", Permission::Commands, || get(bundle)),
];

/// Which commands.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// `next` of the page before; 0 for all.
    #[serde(default)]
    after: i64,
    /// 1 to 100; 50 when absent.
    limit: Option<i64>,
}

/// A page of commands, in the order in which they were given.
#[derive(Serialize, ToSchema)]
pub(super) struct Commands {
    /// Each with `n`, `command_id`, `idempotency_key`, `kind` (such as `refund.request`), `aggregate` (the case's
    /// number), `sequence` within it, `causation_event` (the case's number and the place of the event in its history),
    /// `decision_id` (the number of the case whose decision it carries out, or null), `created_at`, `not_before`,
    /// `expires_at` (an answer is missed after it), `schema_version`, `data`, `answered`.
    #[schema(value_type = Vec<Object>)]
    commands: Vec<Value>,
    /// The `after` of the next request.
    next: i64,
}

/// Poll commands
///
/// Delivery is at least once: know a repetition by `idempotency_key`. The same commands are sent to webhook addresses.
/// Permission: API keys with the scope `commands`.
#[utoipa::path(get, path = "/api/v1/commands", operation_id = "poll_commands", tag = "marketplace", params(Which),
    responses((status = 200, description = "A page", body = Commands), (status = 400, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn poll(State(app): State<App>, Asked(which): Asked<Which>) -> Answer {
    let commands = app.engine.commands_after(which.after, page(which.limit)).await?;
    let next = commands.last().and_then(|c| c["n"].as_i64()).unwrap_or(which.after);
    reply(StatusCode::OK, &Commands { commands, next })
}

/// What came of a command.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the shape for the document; what is read is the engine's own type")]
pub(super) struct ResultEvent {
    /// `accepted`, `succeeded`, `failed`, `unknown`, `absent`, `held`, `released`, `refused`, `ready`, `voided`, `shipped`,
    /// `delivered`, `impossible`, `submitted`, `granted`, `opened`, `answered`, `sent` or `done`.
    event: String,
    /// With `sent`, for `buyer.notice`: how many were told.
    count: Option<u32>,
    /// With `succeeded`: in minor units; must equal what was asked.
    amount_minor: Option<i64>,
    /// With `succeeded`: must equal what was asked.
    currency: Option<String>,
    /// With `succeeded`: the provider's reference; with `opened`: the carrier's.
    reference: Option<String>,
    /// With `failed`: true when trying again the same way is useless.
    hard: Option<bool>,
    /// With `failed`, `refused` and `impossible`.
    reason: Option<String>,
    /// With `answered`: what the carrier says.
    text: Option<String>,
    /// With `ready`: where the label can be fetched.
    url: Option<String>,
    /// With `shipped`, and with `ready` where it is on the label: the tracking number.
    tracking: Option<String>,
}

/// What was heard.
#[derive(Serialize, ToSchema)]
pub(super) struct Heard {
    /// True when the same answer had been given before; then nothing changed.
    repeated: bool,
}

/// Answer a command
///
/// The case moves. The same answer again changes nothing. Permission: API keys with the scope `commands`.
#[utoipa::path(post, path = "/api/v1/commands/{command_id}/result", operation_id = "answer_command", tag = "marketplace", request_body = ResultEvent,
    params(("command_id" = String, Path, description = "The command")),
    responses((status = 200, description = "Heard", body = Heard),
        (status = 404, description = "No such command", body = Problem),
        (status = 409, description = "`key_reused`: it was answered otherwise before", body = Problem),
        (status = 422, description = "Not an answer to this command, or another amount", body = Problem)))]
pub(super) async fn answer(
    State(app): State<App>,
    Path(command_id): Path<String>,
    Body(fields): Body<Map<String, Value>>,
) -> Answer {
    let result: CommandResult = read_tagged("event", fields)?;
    let heard = app.engine.answer_command(&command_id, result).await?;
    reply(StatusCode::OK, &Heard { repeated: heard.repeated })
}

/// The record that goes with a command
///
/// `chargeback.evidence.submit` names it by its hash: the signed record of the case as it was then, a page that needs
/// nothing else (`ombud verify` checks it). Permission: API keys with the scope `commands`.
#[utoipa::path(get, path = "/api/v1/commands/{command_id}/bundle", operation_id = "fetch_bundle", tag = "marketplace",
    params(("command_id" = String, Path, description = "The command")),
    responses((status = 200, description = "The file", body = String, content_type = "text/html"),
        (status = 404, description = "No such command, or one without a record", body = Problem)))]
pub(super) async fn bundle(State(app): State<App>, Path(command_id): Path<String>) -> Answer {
    let found = app.store().read(move |tx| Box::pin(async move { outgoing::find(tx, &command_id).await })).await;
    let row = found.map_err(|e: StoreError| Fault::from(e))?.ok_or_else(Fault::not_found)?;
    let body: Value = serde_json::from_str(&row.body).map_err(Fault::internal)?;
    let hash = body["bundle"]["sha256"].as_str().ok_or_else(Fault::not_found)?;
    let file = upload::opened(&app, hash, CaseId(row.aggregate)).await?;
    let whole = 0..file.length();
    let mut response = axum::body::Body::from_stream(file.stretch(whole)).into_response();
    let told = response.headers_mut();
    told.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    told.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"record.html\""));
    told.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    Ok(response)
}
