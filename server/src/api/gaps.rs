//! `GET /api/v1/import/gaps`: what was referred to and never sent, and what orders lack.

use super::wire::{Asked, Problem, reply};
use crate::app::App;
use crate::fault::Answer;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::get;
use ombud_domain::Refusal;
use ombud_domain::import::{Gap, Kind};
use ombud_domain::permit::Permission;
use ombud_store::{StoreError, Tx, mirror};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The endpoint.
pub const ROUTES: &[Route] = &[Route::api(Method::GET, "/api/v1/import/gaps", Permission::Import, || get(gaps))];

/// How many orders one request looks at.
const ORDERS: i64 = 500;
/// How many names one request gives.
const NAMES: i64 = 500;

/// Which gaps.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// A kind of object: its names that others refer to and that were never sent. Absent: what orders lack.
    object: Option<String>,
    /// `next` of the answer before.
    after: Option<String>,
}

/// A part of the gaps.
#[derive(Default, Serialize, ToSchema)]
pub(super) struct Gaps {
    /// Names without an object.
    missing: Vec<Missing>,
    /// Orders that lack something.
    orders: Vec<OrderGap>,
    /// The `after` of the next request; absent at the end. A part may be empty and not the last.
    next: Option<String>,
}

/// A name without an object.
#[derive(Serialize, ToSchema)]
pub(super) struct Missing {
    object: String,
    id: String,
}

/// An order and what it lacks.
#[derive(Serialize, ToSchema)]
pub(super) struct OrderGap {
    /// The marketplace's id.
    order: String,
    /// `no_items`, `unequal_sum`, `no_payment`, `other_currency` (a payment of which nothing can be refunded here),
    /// `loose_refund` (a refund of before that no line of the order holds).
    #[schema(value_type = Vec<String>)]
    gaps: Vec<Gap>,
}

/// List gaps
///
/// Permission: API keys with the scope `import`, administrators.
#[utoipa::path(get, path = "/api/v1/import/gaps", operation_id = "list_import_gaps", tag = "import", params(Which),
    responses((status = 200, description = "A part", body = Gaps), (status = 422, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn gaps(State(app): State<App>, Asked(which): Asked<Which>) -> Answer {
    let found = match which.object.as_deref() {
        Some(word) => {
            let kind = Kind::from_word(word).ok_or_else(|| Refusal::invalid("object", "not_a_choice"))?;
            let after = which.after.unwrap_or_default();
            app.store().read(move |tx| Box::pin(async move { names(tx, kind, &after).await })).await?
        }
        None => {
            let after = which.after.as_deref().map_or(Ok(0), str::parse);
            let after = after.map_err(|_| Refusal::invalid("after", "wrong_value"))?;
            let (orders, next) = app.engine.order_gaps(after, ORDERS).await?;
            let orders = orders.into_iter().map(|o| OrderGap { order: o.order, gaps: o.gaps }).collect();
            Gaps { orders, next: next.map(|n| n.to_string()), ..Gaps::default() }
        }
    };
    reply(StatusCode::OK, &found)
}

async fn names(tx: &mut Tx, kind: Kind, after: &str) -> Result<Gaps, StoreError> {
    let names = mirror::gaps(tx, kind.as_str(), after, NAMES).await?;
    let full = i64::try_from(names.len()).is_ok_and(|n| n == NAMES);
    let next = names.last().filter(|_| full).map(|n| n.external_id.clone());
    let missing = names.into_iter().map(|n| Missing { object: n.object, id: n.external_id }).collect();
    Ok(Gaps { missing, next, ..Gaps::default() })
}
