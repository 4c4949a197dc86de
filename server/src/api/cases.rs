//! `/api/v1/cases`: the viewer's cases, one of them, its events, and how far it was read.

use super::view::{CaseLine, CaseView, EventView};
use super::wire::{Asked, Body, Problem, page, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use ombud_domain::Refusal;
use ombud_domain::case::CaseKind;
use ombud_domain::permit::{Permission, deals_with};
use ombud_engine::blind;
use ombud_engine::view::{known, see};
use ombud_store::seat::{self, Filter, Order};
use ombud_store::{Lane, ledger, notice};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::GET, "/api/v1/cases", Permission::ReadCase, || get(list)),
    Route::api(Method::GET, "/api/v1/cases/{number}", Permission::ReadCase, || get(show)),
    Route::api(Method::GET, "/api/v1/cases/{number}/events", Permission::ReadCase, || get(events)),
    Route::api(Method::POST, "/api/v1/cases/{number}/read", Permission::ReadCase, || post(read)),
];

/// Which cases.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// `conversation`, `dispute` or `refund`; several with commas.
    kind: Option<String>,
    /// True for open ones only.
    #[serde(default)]
    open: bool,
    /// `recent` (the last event first) or `deadline` (the next one first; open ones only).
    order: Option<String>,
    /// `next` of the page before.
    after: Option<String>,
    /// 1 to 100; 50 when absent.
    limit: Option<i64>,
}

/// A page of cases.
#[derive(Serialize, ToSchema)]
pub(super) struct Cases {
    cases: Vec<CaseLine>,
    /// Where the next page begins; absent at the end.
    next: Option<String>,
}

impl Which {
    fn filter(&self) -> Result<Filter, Fault> {
        let kinds: Vec<String> = self.kind.iter().flat_map(|k| k.split(',')).map(str::to_owned).collect();
        if kinds.iter().any(|k| CaseKind::from_code(k).is_none()) {
            return Err(Refusal::invalid("kind", "not_a_choice").into());
        }
        let order = match self.order.as_deref() {
            None | Some("recent") => Order::Recent,
            Some("deadline") => Order::Deadline,
            Some(_) => return Err(Refusal::invalid("order", "not_a_choice").into()),
        };
        let after = self.after.as_deref().map(str::parse).transpose();
        let after = after.map_err(|_| Refusal::invalid("after", "wrong_value"))?;
        Ok(Filter { kinds, open: self.open || order == Order::Deadline, order, after, ..Filter::default() })
    }
}

/// The viewer's cases
///
/// Permission: those in which the viewer holds a seat: the person, the shop, the storefronts they work for.
#[utoipa::path(get, path = "/api/v1/cases", operation_id = "list_cases", tag = "cases", params(Which),
    responses((status = 200, description = "A page", body = Cases), (status = 422, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn list(State(app): State<App>, viewer: Viewer, Asked(which): Asked<Which>) -> Answer {
    let (mut filter, limit) = (which.filter()?, page(which.limit));
    let role = viewer.actor.role;
    if CaseKind::ALL.iter().any(|kind| !deals_with(role, *kind)) {
        let all = filter.kinds.is_empty();
        let wanted = |kind: &CaseKind| all || filter.kinds.iter().any(|k| k == kind.code());
        let theirs = CaseKind::ALL.into_iter().filter(|kind| deals_with(role, *kind) && wanted(kind));
        filter.kinds = theirs.map(|kind| kind.code().to_owned()).collect();
        if filter.kinds.is_empty() {
            return reply(StatusCode::OK, &Cases { cases: Vec::new(), next: None });
        }
    }
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let found = seat::list(tx, &viewer.holders, &filter, limit).await?;
            let full = i64::try_from(found.len()).is_ok_and(|n| n == limit);
            let next = found.last().filter(|_| full).map(|l| l.bookmark.to_string());
            let mut cases = Vec::with_capacity(found.len());
            for listed in &found {
                cases.push(CaseLine::of(tx, listed).await?);
            }
            Ok::<_, Fault>(Cases { cases, next })
        })
    });
    reply(StatusCode::OK, &work.await?)
}

/// A case
///
/// With what the viewer may see and do. Permission: who holds a seat in it.
#[utoipa::path(get, path = "/api/v1/cases/{number}", operation_id = "show_case", tag = "cases", params(("number" = String, Path, description = "The case")),
    responses((status = 200, description = "The case", body = CaseView), (status = 404, description = "No such case", body = Problem)))]
pub(super) async fn show(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    let engine = app.engine.clone();
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let seen = see(tx, &engine, &viewer.actor, &number).await?;
            Ok::<_, Fault>(CaseView::of(tx, &viewer, seen, engine.now()).await?)
        })
    });
    reply(StatusCode::OK, &work.await?)
}

/// From where.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct From {
    /// The sequence number after which to begin; 0 when absent.
    #[serde(default)]
    after: i64,
    /// 1 to 100; 50 when absent.
    limit: Option<i64>,
}

/// A page of events, oldest first.
#[derive(Serialize, ToSchema)]
pub(super) struct Events {
    events: Vec<EventView>,
    /// Where the next page begins: the `after` of the next request. Numbers may be left out: those are for other eyes.
    next: i64,
}

/// The events of a case
///
/// Permission: who holds a seat in it; each sees what is for their side. Whoever is to decide a closed case once more without
/// knowing the ruling reads them once they have (`blind_first`).
#[utoipa::path(get, path = "/api/v1/cases/{number}/events", operation_id = "list_case_events", tag = "cases",
    params(("number" = String, Path, description = "The case"), From),
    responses((status = 200, description = "A page", body = Events), (status = 404, description = "No such case", body = Problem),
        (status = 422, description = "`blind_first`", body = Problem)))]
pub(super) async fn events(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    Asked(from): Asked<From>,
) -> Answer {
    let engine = app.engine.clone();
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let row = known(tx, &viewer.actor, &number).await?;
            blind::check(tx, &engine, &viewer.actor, &row).await?;
            let mine = i64::from(viewer.actor.party().bit());
            let entries = ledger::of_stream(tx, row.id, from.after, mine, page(from.limit)).await?;
            let next = entries.last().map_or(from.after, |e| e.seq);
            Ok::<_, Fault>(Events { events: entries.iter().map(|e| EventView::of(&viewer, e)).collect(), next })
        })
    });
    reply(StatusCode::OK, &work.await?)
}

/// How far.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseRead {
    /// The last event that was read.
    seq: i64,
}

/// Mark as read
///
/// Up to an event; reading backwards changes nothing. Notices about the case count as read too. Permission: who holds a
/// seat in it.
#[utoipa::path(post, path = "/api/v1/cases/{number}/read", operation_id = "mark_case_read", tag = "cases", request_body = CaseRead,
    params(("number" = String, Path, description = "The case")),
    responses((status = 204, description = "Read"), (status = 404, description = "No such case", body = Problem)))]
pub(super) async fn read(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    Body(read): Body<CaseRead>,
) -> Answer {
    let now = app.now().0;
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            let row = known(tx, &viewer.actor, &number).await?;
            seat::mark_read(tx, &viewer.holders, row.id, read.seq).await?;
            for holder in &viewer.holders {
                notice::read_case(tx, *holder, row.id, now).await?;
            }
            Ok::<_, Fault>(())
        })
    });
    work.await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
