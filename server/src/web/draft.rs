//! `POST /cases/{number}/draft`: what somebody has begun to write, kept so that they go on with it on another device.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::limits::Limit;
use crate::route::Route;
use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::IntoResponse;
use axum::routing::post;
use ombud_domain::conversation::MAX_MESSAGE_CHARS;
use ombud_domain::permit::Permission;
use ombud_engine::act::ActError;
use ombud_engine::view;
use ombud_store::paper::{self, Draft};
use ombud_store::{Lane, StoreError, Tx};

/// The addresses of this file.
pub const ROUTES: &[Route] =
    &[Route::page(Method::POST, "/cases/{number}/draft", Permission::ActOnCase, || post(keep))];

fn key(number: &str) -> String {
    format!("chat-{number}")
}

/// What the viewer has begun to write in a conversation; empty when nothing.
///
/// # Errors
/// The store's.
pub async fn of(tx: &mut Tx, viewer: &Viewer, number: &str) -> Result<String, StoreError> {
    Ok(paper::draft(tx, viewer.person.0, &key(number)).await?.map(|d| d.body).unwrap_or_default())
}

/// Nothing is begun any more: it was sent.
///
/// # Errors
/// The store's.
pub async fn sent(app: &App, viewer: &Viewer, number: &str) -> Result<(), Fault> {
    let (holder, key) = (viewer.person.0, key(number));
    let work = app.store().write(Lane::People, move |tx| {
        let key = key.clone();
        Box::pin(async move { paper::drop_draft(tx, holder, &key).await })
    });
    work.await.map_err(|e: StoreError| Fault::from(e))
}

async fn keep(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, typed: Typed) -> Answer {
    app.limits.check(Limit::Send, &viewer.tag)?;
    let body: String = typed.get("text").unwrap_or_default().chars().take(MAX_MESSAGE_CHARS as usize).collect();
    let (reader, now) = (viewer.clone(), app.now().0);
    let work = app.store().write(Lane::People, move |tx| {
        let (reader, number, body) = (reader.clone(), number.clone(), body.clone());
        Box::pin(async move {
            view::known(tx, &reader.actor, &number).await?;
            let (holder, key) = (reader.person.0, key(&number));
            if body.trim().is_empty() {
                paper::drop_draft(tx, holder, &key).await?;
            } else {
                paper::save_draft(tx, &Draft { holder, key, body, updated_at: now }).await?;
            }
            Ok::<_, ActError>(())
        })
    });
    work.await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
