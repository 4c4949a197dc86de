//! `/api/v1/notices`: what the viewer was told.

use super::view::NoticeView;
use super::wire::{Asked, Body, Problem, page, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use ombud_domain::permit::Permission;
use ombud_store::{Lane, StoreError, notice};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::GET, "/api/v1/notices", Permission::Notices, || get(list)),
    Route::api(Method::POST, "/api/v1/notices/read", Permission::Notices, || post(read)),
];

/// Which notices.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// `next` of the page before.
    before: Option<i64>,
    /// 1 to 100; 50 when absent.
    limit: Option<i64>,
}

/// A page of notices, newest first.
#[derive(Serialize, ToSchema)]
pub(super) struct Notices {
    notices: Vec<NoticeView>,
    /// How many are unread, at most 100.
    unread: i64,
    /// Where the next page begins; absent at the end.
    next: Option<i64>,
}

/// The viewer's notices
///
/// Of a buyer, or of the shop that the viewer acts for.
#[utoipa::path(get, path = "/api/v1/notices", operation_id = "list_notices", tag = "notices", params(Which),
    responses((status = 200, description = "A page", body = Notices), (status = 400, description = "A parameter does not fit", body = Problem)))]
pub(super) async fn list(State(app): State<App>, viewer: Viewer, Asked(which): Asked<Which>) -> Answer {
    let (before, limit) = (which.before.unwrap_or(i64::MAX), page(which.limit));
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            // Buyers and shops hold one seat; those who hold several are told elsewhere.
            let Some(holder) = viewer.holders.first().copied() else {
                return Ok(Notices { notices: Vec::new(), unread: 0, next: None });
            };
            let rows = notice::list(tx, holder, before, limit).await?;
            let full = i64::try_from(rows.len()).is_ok_and(|n| n == limit);
            let next = rows.last().filter(|_| full).map(|row| row.id);
            let notices = rows.iter().map(NoticeView::of).collect::<Result<_, _>>()?;
            Ok::<_, StoreError>(Notices { notices, unread: notice::unread(tx, holder).await?, next })
        })
    });
    reply(StatusCode::OK, &work.await?)
}

/// How far.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticesRead {
    /// The newest notice that was read.
    up_to: i64,
}

/// Mark notices as read
///
/// All up to one.
#[utoipa::path(post, path = "/api/v1/notices/read", operation_id = "mark_notices_read", tag = "notices", request_body = NoticesRead,
    responses((status = 204, description = "Read"), (status = 422, description = "A field does not fit", body = Problem)))]
pub(super) async fn read(State(app): State<App>, viewer: Viewer, Body(read): Body<NoticesRead>) -> Answer {
    let now = app.now().0;
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            for holder in &viewer.holders {
                notice::read_up_to(tx, *holder, read.up_to, now).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
