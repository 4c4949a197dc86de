//! `/api/v1/uploads`: a file that comes piece by piece, and goes on after a cut where it stopped.

use super::files::Brought;
use super::wire::{Asked, Body, Problem, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::route::Route;
use crate::upload::slot::{self, Announced, LIFE, PIECE_BYTES, Standing, Step};
use crate::upload::{self, Taken};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::routing::{get, post, put};
use ombud_domain::Refusal;
use ombud_domain::id::CaseId;
use ombud_domain::permit::Permission;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::POST, "/api/v1/uploads", Permission::Upload, || post(announce)),
    Route::api(Method::POST, "/api/v1/cases/{number}/uploads", Permission::Upload, || post(announce_to_case)),
    Route::api(Method::GET, "/api/v1/uploads/{id}", Permission::Upload, || get(ask)),
    Route::api(Method::PUT, "/api/v1/uploads/{id}", Permission::Upload, || put(piece)).body(PIECE_BYTES),
];

/// A file that is to be sent.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewUpload {
    /// The id under which a repeat is known: announced again with the same fields, it is the same upload, and goes on.
    command_id: Option<Uuid>,
    /// The file's name.
    name: String,
    /// Its length in bytes.
    bytes: u64,
    /// What it is; known in advance, what cannot be taken is refused before its first byte. The bytes decide.
    media: Option<String>,
    /// The SHA-256 of the whole in lower-case hex. Give it where you can: then a file that goes on after a cut is surely the
    /// one that began, or is refused as `file_changed`.
    sha256: Option<String>,
}

/// How it stands with a file.
#[derive(Serialize, ToSchema)]
pub(super) struct Upload {
    /// Its id in addresses.
    id: String,
    /// Its name as shown.
    name: String,
    /// Its length in bytes.
    bytes: i64,
    /// How many of them are here, on disk: the next piece begins there.
    offset: u64,
    /// When it is forgotten unless a piece comes.
    expires_at: i64,
    /// The file, once all of it is here.
    file: Option<Brought>,
}

impl From<Standing> for Upload {
    fn from(standing: Standing) -> Self {
        let (offset, Standing { slot, taken }) = (standing.offset(), standing);
        let file = taken.map(|taken: Taken| Brought::from(taken));
        let expires_at = slot.touched_at + LIFE.0;
        Self { id: slot.id, name: slot.name, bytes: slot.bytes, offset, expires_at, file }
    }
}

/// Where a piece begins.
#[derive(Deserialize, IntoParams)]
pub(super) struct Begins {
    /// How many bytes of the file come before this piece.
    #[param(required = true, value_type = u64)]
    offset: Option<u64>,
}

/// Announce a file
///
/// For a dispute that does not exist yet. Its pieces follow by `PUT`. At most 8 files and 200 MiB are under way for one
/// person; one that stood still for a minute makes room when all places are taken, and each is forgotten a day after its last
/// piece. A person brings at most 2 GiB in a day.
#[utoipa::path(post, path = "/api/v1/uploads", operation_id = "announce_file", tag = "files", request_body = NewUpload,
    responses((status = 201, description = "Pieces are awaited from `offset` on", body = Upload),
        (status = 409, description = "`key_reused`: another file was announced under this `command_id`", body = Problem),
        (status = 413, description = "`file_too_large`, `video_too_large`", body = Problem),
        (status = 415, description = "`file_wrong_type`", body = Problem),
        (status = 422, description = "`file_empty`, or a field does not fit", body = Problem),
        (status = 429, description = "`too_many`, `too_many_uploads`, `upload_quota`", body = Problem)))]
pub(super) async fn announce(State(app): State<App>, viewer: Viewer, Body(new): Body<NewUpload>) -> Answer {
    let place = upload::drawer(viewer.person);
    begin(&app, &viewer, place, new).await
}

/// Announce a file for a case
///
/// Permission: who holds a seat in it. As above.
#[utoipa::path(post, path = "/api/v1/cases/{number}/uploads", operation_id = "announce_file_to_case", tag = "files",
    params(("number" = String, Path, description = "The case")), request_body = NewUpload,
    responses((status = 201, description = "Pieces are awaited from `offset` on", body = Upload),
        (status = 404, description = "No such case", body = Problem),
        (status = 409, description = "`key_reused`: another file was announced under this `command_id`", body = Problem),
        (status = 413, description = "`file_too_large`, `video_too_large`", body = Problem),
        (status = 415, description = "`file_wrong_type`", body = Problem),
        (status = 422, description = "`file_empty`, or a field does not fit", body = Problem),
        (status = 429, description = "`too_many`, `too_many_uploads`, `upload_quota`", body = Problem)))]
pub(super) async fn announce_to_case(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    Body(new): Body<NewUpload>,
) -> Answer {
    let place = upload::place_of(&app, &viewer, number).await?;
    begin(&app, &viewer, place, new).await
}

async fn begin(app: &App, viewer: &Viewer, place: CaseId, new: NewUpload) -> Answer {
    if new.name.trim().is_empty() {
        return Err(Refusal::invalid("name", "required").into());
    }
    let file = Announced {
        cid: new.command_id.unwrap_or_else(|| app.engine.entropy().uuid(app.now().0)),
        name: new.name,
        media: new.media.unwrap_or_default(),
        bytes: new.bytes,
        sha256: new.sha256,
    };
    reply(StatusCode::CREATED, &Upload::from(slot::begin(app, viewer, place, file).await?))
}

/// Ask how it stands with a file
#[utoipa::path(get, path = "/api/v1/uploads/{id}", operation_id = "ask_upload", tag = "files",
    params(("id" = String, Path, description = "The upload")),
    responses((status = 200, description = "How it stands", body = Upload),
        (status = 404, description = "No such upload, one of somebody else, or one that is over for a day", body = Problem),
        (status = 422, description = "Why the file was refused", body = Problem)))]
pub(super) async fn ask(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    reply(StatusCode::OK, &Upload::from(slot::look(&app, &viewer, &id).await?))
}

/// Send a piece
///
/// At most 1 MiB of bytes as they are, from `offset` on. With the last one the answer has the file; a piece without bytes
/// behind the last one asks for it again.
#[utoipa::path(put, path = "/api/v1/uploads/{id}", operation_id = "send_piece", tag = "files",
    params(("id" = String, Path, description = "The upload"), Begins),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, description = "It is on disk", body = Upload),
        (status = 404, description = "No such upload, one of somebody else, or one that is over for a day", body = Problem),
        (status = 409, description = "It does not begin where the last piece ended, or that one is being written still: go on at `offset`", body = Upload),
        (status = 413, description = "The piece is larger than 1 MiB; `file_too_large`, `video_too_large`", body = Problem),
        (status = 415, description = "`file_wrong_type`: no picture, no PDF and no video", body = Problem),
        (status = 422, description = "`file_changed`: not the file that was announced; `file_broken`, `picture_too_large`, `video_too_long`, `file_infected`", body = Problem)))]
pub(super) async fn piece(
    State(app): State<App>,
    viewer: Viewer,
    Path(id): Path<String>,
    Asked(from): Asked<Begins>,
    bytes: Bytes,
) -> Answer {
    match slot::append(&app, &viewer, &id, from.offset, bytes).await? {
        Step::On(standing) => reply(StatusCode::OK, &Upload::from(standing)),
        Step::Elsewhere(standing) => reply(StatusCode::CONFLICT, &Upload::from(standing)),
    }
}
