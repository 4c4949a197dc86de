//! Sending a file from a page with scripts: it is announced for a case, or for something that is still to be sent, and its pieces go to `/up/{id}` one after the other.
//! Where the next piece begins stands in the header `upload-offset` of every answer; a piece from elsewhere is answered with
//! 409 and that header, and after a cut the sender goes on there. The last answer is the row of the file.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::route::Route;
use crate::show::chat::OWN;
use crate::show::files;
use crate::upload::slot::{self, Announced, PIECE_BYTES, Standing, Step};
use crate::upload::{self, Taken};
use crate::{format, icon};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use maud::{Markup, html};
use ombud_domain::id::CaseId;
use ombud_domain::permit::Permission;
use ombud_store::case;
use serde::Deserialize;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::POST, "/cases/{number}/up", Permission::Upload, || post(begin)),
    Route::page(Method::POST, "/up", Permission::Upload, || post(begin_own)),
    Route::page(Method::GET, "/up/{id}", Permission::Upload, || get(ask)),
    Route::page(Method::PUT, "/up/{id}", Permission::Upload, || put(piece)).body(PIECE_BYTES),
];

const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");

#[derive(Deserialize)]
struct From {
    offset: Option<u64>,
}

async fn begin(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, typed: Typed) -> Answer {
    let place = upload::place_of(&app, &viewer, number).await?;
    announced(&app, &viewer, place, &typed).await
}

/// For a case that does not exist yet: it lies in the sender's own drawer.
async fn begin_own(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    announced(&app, &viewer, upload::drawer(viewer.person), &typed).await
}

async fn announced(app: &App, viewer: &Viewer, place: CaseId, typed: &Typed) -> Answer {
    let text = |name: &str| typed.get(name).unwrap_or_default().to_owned();
    let file = Announced {
        cid: typed.cid()?,
        name: text("name"),
        media: text("media"),
        bytes: text("bytes").parse().map_err(|_| Fault::bad("unreadable").on("bytes"))?,
        sha256: typed.some("sha256").map(str::to_owned),
    };
    let standing = slot::begin(app, viewer, place, file).await?;
    told(app, viewer, standing, StatusCode::CREATED).await
}

async fn ask(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let standing = slot::look(&app, &viewer, &id).await?;
    told(&app, &viewer, standing, StatusCode::OK).await
}

async fn piece(
    State(app): State<App>,
    viewer: Viewer,
    Path(id): Path<String>,
    Query(from): Query<From>,
    bytes: Bytes,
) -> Answer {
    match slot::append(&app, &viewer, &id, from.offset, bytes).await? {
        Step::On(standing) => told(&app, &viewer, standing, StatusCode::OK).await,
        Step::Elsewhere(standing) => told(&app, &viewer, standing, StatusCode::CONFLICT).await,
    }
}

/// Where it stands, and the row of a file that is here.
async fn told(app: &App, viewer: &Viewer, standing: Standing, status: StatusCode) -> Answer {
    let (offset, length) = (standing.offset(), standing.slot.bytes);
    let row = match &standing.taken {
        Some(taken) => {
            let number = match standing.slot.case_id {
                case if case > 0 => Some(number(app, case).await?),
                _ => None,
            };
            item(viewer, number.as_deref(), &standing.slot.cid, taken)
        }
        None => html! {},
    };
    let mut response: Response = (status, row).into_response();
    let headers = response.headers_mut();
    headers.insert(OFFSET, HeaderValue::from(offset));
    headers.insert(LENGTH, HeaderValue::from(length));
    let place = format!("/up/{}", standing.slot.id);
    headers.insert(header::LOCATION, HeaderValue::try_from(place).map_err(Fault::internal)?);
    Ok(response)
}

async fn number(app: &App, case: i64) -> Result<String, Fault> {
    let read = app.store().read(move |tx| Box::pin(async move { case::load(tx, case).await }));
    let found = read.await.map_err(|e: ombud_store::StoreError| Fault::from(e))?.ok_or_else(Fault::not_found)?;
    Ok(found.number)
}

/// The row of a file that is up; the form then carries its hash. In a drawer it has no address to be looked at.
fn item(viewer: &Viewer, number: Option<&str>, cid: &str, Taken { file, hint, held }: &Taken) -> Markup {
    let w = viewer.words();
    let size = u64::try_from(file.bytes).unwrap_or_default();
    html! {
        li.drop-item id=(format!("u-{cid}")) data-to=(format!("#files-{}", number.unwrap_or(OWN))) {
            input type="hidden" name="file_id" value=(file.file);
            (files::small(number.unwrap_or(OWN), file, !held && number.is_some()))
            span.drop-name.clip dir="auto" { (file.name) }
            span.drop-info { (format::size(w, size)) }
            @if *held { span.drop-info { (w.t("file-held")) } }
            @if let Some(hint) = hint { span.drop-info { (files::advice(w, *hint)) } }
            button.icon-btn type="button" data-drop-remove aria-label=(w.with("remove-file", &[("name", file.name.as_str().into())])) { (icon!(XMark)) }
        }
    }
}
