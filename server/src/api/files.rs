//! `POST /api/v1/files` and `POST /api/v1/cases/{number}/files`: a file, before it is part of a message or of evidence.

use super::wire::{Problem, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use crate::upload::{self, BODY_BYTES, Taken};
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::http::{Method, StatusCode};
use axum::routing::post;
use ombud_domain::Refusal;
use ombud_domain::id::CaseId;
use ombud_domain::permit::Permission;
use serde::Serialize;
use utoipa::ToSchema;

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::POST, "/api/v1/files", Permission::Upload, || post(bring)).body(BODY_BYTES),
    Route::api(Method::POST, "/api/v1/cases/{number}/files", Permission::Upload, || post(bring_to_case))
        .body(BODY_BYTES),
];

/// A form with one file.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the shape for the document; the form is read part by part")]
pub(super) struct FileForm {
    /// JPEG, PNG, WebP, GIF (at most 50 megapixels) or PDF of at most 20 MiB; MP4 or WebM of at most 60 seconds and 50 MiB.
    /// The form can be sent in one piece only; see `/api/v1/uploads` for what is to go on after a cut.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// A file as it was kept.
#[derive(Serialize, ToSchema)]
pub(super) struct Brought {
    /// Its hash: the name by which messages and evidence refer to it.
    file: String,
    /// Its name as shown.
    name: String,
    /// What its bytes are.
    media: String,
    /// Its length in bytes; pictures and videos lose what they tell beside the picture (place, device).
    bytes: i64,
    /// What could be better about a picture: `blurred`, `dark` or `tiny`. Advice: it is kept all the same.
    hint: Option<&'static str>,
}

impl From<Taken> for Brought {
    fn from(Taken { file: a, hint, .. }: Taken) -> Self {
        Self { file: a.file, name: a.name, media: a.media, bytes: a.bytes, hint: hint.map(upload::Hint::code) }
    }
}

/// Bring a file
///
/// For a dispute that does not exist yet. Only the one who brought it can use it.
#[utoipa::path(post, path = "/api/v1/files", operation_id = "bring_file", tag = "files", request_body(content = FileForm, content_type = "multipart/form-data"),
    responses((status = 201, description = "Kept", body = Brought), (status = 413, description = "`file_too_large`, `video_too_large`", body = Problem),
        (status = 415, description = "`file_wrong_type`: no picture, no PDF and no video", body = Problem),
        (status = 422, description = "`file_empty`, `file_broken`, `picture_too_large`, `video_too_long`, `file_infected`, or no field `file`", body = Problem)))]
pub(super) async fn bring(State(app): State<App>, viewer: Viewer, request: Request) -> Answer {
    let place = upload::drawer(viewer.person);
    take(&app, &viewer, place, request).await
}

/// Bring a file to a case
///
/// Permission: who holds a seat in it. It is shown to others once a message or a piece of evidence refers to it.
#[utoipa::path(post, path = "/api/v1/cases/{number}/files", operation_id = "bring_file_to_case", tag = "files",
    params(("number" = String, Path, description = "The case")), request_body(content = FileForm, content_type = "multipart/form-data"),
    responses((status = 201, description = "Kept", body = Brought), (status = 404, description = "No such case", body = Problem),
        (status = 413, description = "`file_too_large`, `video_too_large`", body = Problem),
        (status = 415, description = "`file_wrong_type`: no picture, no PDF and no video", body = Problem),
        (status = 422, description = "`file_empty`, `file_broken`, `picture_too_large`, `video_too_long`, `file_infected`, or no field `file`", body = Problem)))]
pub(super) async fn bring_to_case(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    request: Request,
) -> Answer {
    let place = upload::place_of(&app, &viewer, number).await?;
    take(&app, &viewer, place, request).await
}

async fn take(app: &App, viewer: &Viewer, place: CaseId, request: Request) -> Answer {
    let form = Multipart::from_request(request, app).await;
    let mut form = form.map_err(|_| Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not_a_form"))?;
    while let Some(field) = form.next_field().await.map_err(upload::unreadable)? {
        if field.name() == Some("file") {
            let kept = upload::accept(app, &viewer.into(), place, field).await?;
            return reply(StatusCode::CREATED, &Brought::from(kept));
        }
    }
    Err(Refusal::invalid("file", "required").into())
}
