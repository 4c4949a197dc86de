//! `GET /api/v1/statements`: statements of reasons in the shape of the European database of them, to be sent there.

use super::walk::{self, Walk};
use super::wire::{Asked, Problem, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::get;
use ombud_domain::Instant;
use ombud_domain::permit::Permission;
use ombud_domain::statement::{Statement, StatementWhat};
use ombud_domain::transparency::{Entry as Told, Reasons, entry};
use ombud_engine::rows;
use ombud_store::ledger::{self, EVERYONE, Entry, Position};
use ombud_store::{Store, StoreError, Tx, mirror};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// The endpoint.
pub const ROUTES: &[Route] = &[Route::api(Method::GET, "/api/v1/statements", Permission::Statements, || get(list))];

/// How far one request reads in the ledger, whatever it finds.
const SCAN: i64 = 2_000;
/// As many as the database takes at once.
const MOST: usize = 100;

/// From where.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct From {
    /// `next` of the answer before; absent for the beginning.
    after: Option<String>,
}

/// A part of the statements, in the order in which they were issued.
#[derive(Serialize, ToSchema)]
pub(super) struct Statements {
    /// At most 100, each with the database's own fields; `puid` is the statement's number. What restricts nothing, such as a
    /// warning, is left out. `content_date` is null where the marketplace did not send the offer's `listed_at`.
    #[schema(value_type = Vec<Object>)]
    statements: Vec<Told>,
    /// The `after` of the next request.
    next: String,
    /// True when there is more to read now, even if this answer holds nothing.
    more: bool,
}

/// List statements of reasons
///
/// In the request format of the European database of statements of reasons (DSA Art. 24(5)); what stands here can be sent
/// there as it is. As they were issued: what an appeal changed later is not in them. Permission: API keys with the scope
/// `statements`, administrators, the head of trust for their storefronts.
#[utoipa::path(get, path = "/api/v1/statements", operation_id = "list_statements", tag = "reports", params(From),
    responses((status = 200, description = "A part", body = Statements),
        (status = 410, description = "`cursor_over`: the data was restored from a backup; begin again without `after`", body = Problem),
        (status = 422, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn list(State(app): State<App>, viewer: Option<Viewer>, Asked(from): Asked<From>) -> Answer {
    let store = app.store().clone();
    let after = walk::begin(&store, from.after.as_deref())?;
    // A program reads for the whole installation, a person for the storefronts that they work for.
    let only = viewer.map(|v| v.holders);
    let work = app.store().read(move |tx| Box::pin(async move { part(tx, &store, after, only.as_deref()).await }));
    reply(StatusCode::OK, &work.await?)
}

async fn part(tx: &mut Tx, store: &Store, after: Position, only: Option<&[i64]>) -> Result<Statements, StoreError> {
    let mut walk = Walk::behind(tx, after, SCAN).await?;
    let mut statements = Vec::new();
    while statements.len() < MOST
        && let Some(entry) = walk.step()
    {
        if entry.kind == "statement.issued" {
            statements.extend(told(tx, &entry, only).await?);
        }
    }
    let (next, more) = walk.end(store);
    Ok(Statements { statements, next, more })
}

/// The entry of a statement; nothing for a warning, for another's storefront, or for one that was erased.
async fn told(tx: &mut Tx, first: &Entry, only: Option<&[i64]>) -> Result<Option<Told>, StoreError> {
    let Some(event) = rows::event::<Statement>(first)? else { return Ok(None) };
    let StatementWhat::Issued { statement, envelope, facts, text, category } = event.what else { return Ok(None) };
    if only.is_some_and(|holders| !holders.contains(&envelope.storefront.0)) {
        return Ok(None);
    }
    let second = ledger::of_stream(tx, first.stream, first.seq, EVERYONE, 1).await?;
    let source = second.first().map(rows::event::<Statement>).transpose()?.flatten().map(|e| e.what);
    let listed_at = match statement.offer {
        Some(offer) => listed_at(tx, offer).await?,
        None => None,
    };
    let reasons = Reasons {
        at: Instant(first.at),
        facts: &facts,
        text: &text,
        category: &category,
        flagger: source == Some(StatementWhat::Sourced { flagger: true }),
        listed_at,
    };
    Ok(entry(&envelope, &statement, reasons))
}

async fn listed_at(tx: &mut Tx, offer: i64) -> Result<Option<Instant>, StoreError> {
    let body = mirror::body(tx, offer).await?.and_then(|k| k.body);
    let offer: Value = body.and_then(|b| serde_json::from_str(&b).ok()).unwrap_or_default();
    let at = offer["listed_at"].as_str().and_then(|at| at.parse::<jiff::Timestamp>().ok());
    Ok(at.map(|at| Instant(at.as_millisecond())))
}
