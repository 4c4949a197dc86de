//! `GET /api/v1/events`: notices once more, for a marketplace whose webhook address was down.
//!
//! They are found by the ledger's positions: the notices' own numbers are given out before they are committed.

use super::walk::{self, Walk};
use super::wire::{Asked, Problem, name_of, page, reply};
use crate::app::App;
use crate::fault::Answer;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::get;
use ombud_domain::permit::Permission;
use ombud_store::ledger::Position;
use ombud_store::notice::{self, NoticeRow};
use ombud_store::{Store, StoreError, Tx, seat};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashMap;
use utoipa::{IntoParams, ToSchema};

/// The endpoint.
pub const ROUTES: &[Route] = &[Route::api(Method::GET, "/api/v1/events", Permission::Commands, || get(replay))];

/// How far one request reads in the ledger, whatever it finds.
const SCAN: i64 = 500;
/// A case has few seats.
const SEATS: i64 = 64;

/// From where.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct From {
    /// `next` of the answer before; absent for the beginning.
    after: Option<String>,
    /// 1 to 100; 50 when absent. An answer may hold a few more: those of one event stay together.
    limit: Option<i64>,
}

/// A part of what was sent.
#[derive(Serialize, ToSchema)]
pub(super) struct Replay {
    /// Each as the webhook has it: `id` (know a repetition by it), `kind`, `body`.
    #[schema(value_type = Vec<Object>)]
    events: Vec<Value>,
    /// The `after` of the next request.
    next: String,
    /// True when there is more to read now, even if this answer holds nothing.
    more: bool,
}

/// Replay events
///
/// Permission: API keys with the scope `commands`.
#[utoipa::path(get, path = "/api/v1/events", operation_id = "replay_events", tag = "marketplace", params(From),
    responses((status = 200, description = "A part", body = Replay),
        (status = 410, description = "`cursor_over`: the data was restored from a backup; begin again without `after`", body = Problem),
        (status = 422, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn replay(State(app): State<App>, Asked(from): Asked<From>) -> Answer {
    let store = app.store().clone();
    let after = walk::begin(&store, from.after.as_deref())?;
    let limit = page(from.limit);
    let work = app.store().read(move |tx| Box::pin(async move { part(tx, &store, after, limit).await }));
    reply(StatusCode::OK, &work.await?)
}

async fn part(tx: &mut Tx, store: &Store, after: Position, limit: i64) -> Result<Replay, StoreError> {
    let mut walk = Walk::behind(tx, after, SCAN).await?;
    let mut seats: HashMap<i64, Vec<i64>> = HashMap::new();
    let mut events = Vec::new();
    while i64::try_from(events.len()).is_ok_and(|n| n < limit)
        && let Some(entry) = walk.step()
    {
        let holders = match seats.get(&entry.stream) {
            Some(holders) => holders.clone(),
            None => {
                let of_case = seat::of_case(tx, entry.stream, SEATS).await?;
                let holders: Vec<i64> = of_case.iter().map(|s| s.holder).collect();
                seats.insert(entry.stream, holders.clone());
                holders
            }
        };
        for holder in holders {
            if let Some(row) = notice::at(tx, holder, entry.stream, entry.seq).await? {
                events.push(message(tx, &row).await?);
            }
        }
    }
    let (next, more) = walk.end(store);
    Ok(Replay { events, next, more })
}

/// A notice as the webhook has it.
async fn message(tx: &mut Tx, row: &NoticeRow) -> Result<Value, StoreError> {
    let news: Value = serde_json::from_str(&row.body).map_err(|_| StoreError::Corrupt(format!("notice {}", row.id)))?;
    let holder = name_of(tx, Some(row.holder)).await?;
    let body = json!({ "notice": row.id, "holder": holder, "created_at": row.created_at, "data": news });
    Ok(json!({ "id": format!("notice-{}", row.id), "kind": "notice.created", "body": body }))
}
