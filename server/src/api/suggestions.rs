//! `POST /api/v1/suggestions`: a buyer or a shop suggests something.

use super::conversations::storefront_of;
use super::wire::{Body, Done, Problem, Sent, may_send};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::limits::Limit;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::post;
use ombud_domain::permit::Permission;
use ombud_domain::suggestion::Open;
use ombud_engine::act::Ask;
use ombud_text::safe_text::{clean_block, clean_line};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The endpoint.
pub const ROUTES: &[Route] = &[Route::api(Method::POST, "/api/v1/suggestions", Permission::Suggest, || post(open))];

/// What should be better.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewSuggestion {
    /// Under which a repeat is known: the same id with the same content gives the same answer.
    command_id: Option<Uuid>,
    /// In one line, 5 to 120 characters.
    title: String,
    /// What should be better, 10 to 2,000 characters.
    text: String,
}

/// Suggest something
///
/// Its author is told of each step until it is done or declined with a reason. Permission: buyers and shops, for themselves.
#[utoipa::path(post, path = "/api/v1/suggestions", operation_id = "open_suggestion", tag = "suggestions", request_body = NewSuggestion,
    responses((status = 201, description = "The product desk has it", body = Done),
        (status = 409, description = "`key_reused`: the same command_id came with other content", body = Problem),
        (status = 422, description = "A field does not fit", body = Problem)))]
pub(super) async fn open(State(app): State<App>, viewer: Viewer, Body(new): Body<NewSuggestion>) -> Answer {
    may_send(&app, &viewer)?;
    app.limits.check(Limit::Suggest, &viewer.tag)?;
    let sent = Sent::new(&app, new.command_id, None);
    let (settings, person) = (app.engine.settings(), viewer.person);
    let work = app.store().read(move |tx| Box::pin(async move { storefront_of(tx, person, &settings).await }));
    let open = Open {
        storefront: work.await?,
        shop: viewer.actor.shop,
        language: viewer.words().lang.tag().to_owned(),
        title: clean_line(&new.title),
        text: clean_block(&new.text),
    };
    sent.act(&app, &viewer, StatusCode::CREATED, Ask::OpenSuggestion { open }).await
}
