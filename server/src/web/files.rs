//! Files of cases: bringing one from a page, and giving it out to those who may see it.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use crate::show::files;
use crate::upload::{self, BODY_BYTES, Taken};
use crate::{format, icon};
use axum::body::Body;
use axum::extract::{Multipart, Path, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Refusal;
use ombud_domain::actor::Actor;
use ombud_domain::conversation::Attachment;
use ombud_domain::id::CaseId;
use ombud_domain::permit::Permission;
use ombud_engine::ActError;
use ombud_engine::view::known;
use ombud_store::ledger::{self, Entry};
use ombud_store::{Tx, paper};
use serde_json::Value;
use tokio_util::io::ReaderStream;
use uuid::Uuid;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/files/{number}/{hash}", Permission::ReadCase, || get(give)),
    Route::page(Method::POST, "/cases/{number}/files", Permission::Upload, || post(bring)).body(BODY_BYTES),
];

/// A file may run nothing and reach nothing, whatever it turns out to be.
const CONTENT_POLICY: &str = "default-src 'none'; sandbox";
/// How many events are looked at in one go.
const SCAN: i64 = 500;

async fn give(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, hash)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let wanted = hash.clone();
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let file = find(tx, &viewer.actor, &number, &wanted).await?;
            Ok::<_, ActError>((file, paper::scan_of(tx, &wanted).await?))
        })
    });
    let (file, found) = work.await?;
    upload::may_give(found.as_ref(), app.engine.scanner().is_some())?;
    let tag = format!("\"{hash}\"");
    if headers.get(header::IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == tag.as_bytes()) {
        return Ok(StatusCode::NOT_MODIFIED.into_response());
    }
    let bytes = match app.engine.blobs().read(&hash).await {
        Ok(bytes) => bytes,
        Err(error) => return Err(Fault::not_found().logged(format!("the file {hash}: {error}"))),
    };
    let length = bytes.metadata().await.map_err(Fault::internal)?.len();
    let mut response = Body::from_stream(ReaderStream::with_capacity(bytes, 64 * 1024)).into_response();
    let told = response.headers_mut();
    told.insert(header::CONTENT_TYPE, value(media(&file))?);
    told.insert(header::CONTENT_DISPOSITION, value(&disposition(&file))?);
    told.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    told.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_POLICY));
    // The bytes behind a hash never change; whether one may still see them is asked each time.
    told.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    told.insert(header::ETAG, value(&tag)?);
    Ok(response)
}

fn value(text: &str) -> Result<HeaderValue, Fault> {
    HeaderValue::try_from(text).map_err(Fault::internal)
}

fn media(file: &Attachment) -> &str {
    if upload::is_taken(&file.media) { &file.media } else { "application/octet-stream" }
}

/// Pictures are shown; everything else is saved. The name in UTF-8 for those who read it, and in ASCII for the others.
fn disposition(file: &Attachment) -> String {
    let how = if upload::is_picture(&file.media) { "inline" } else { "attachment" };
    let plain: String = file
        .name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') { c } else { '_' })
        .collect();
    let exact = |b: u8| {
        let plain = b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
        if plain { char::from(b).to_string() } else { format!("%{b:02X}") }
    };
    let exact: String = file.name.bytes().map(exact).collect();
    format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{exact}")
}

/// The file as the viewer may know it: because an event that they see refers to it, or because they brought it
/// themselves and have not sent it yet.
async fn find(tx: &mut Tx, actor: &Actor, number: &str, hash: &str) -> Result<Attachment, ActError> {
    let case = known(tx, actor, number).await?;
    let own = paper::upload(tx, hash, case.id).await?.filter(|up| actor.person.is_some_and(|p| p.0 == up.person));
    if let Some(up) = own {
        return Ok(Attachment { file: up.hash, name: up.name, media: up.media, bytes: up.bytes });
    }
    let (mine, mut after) = (i64::from(actor.party().bit()), 0);
    loop {
        let entries = ledger::of_stream(tx, case.id, after, mine, SCAN).await?;
        if let Some(file) = entries.iter().find_map(|e| referred(e, hash)) {
            return Ok(file);
        }
        match entries.last() {
            Some(last) => after = last.seq,
            None => return Err(Refusal::NotFound.into()),
        }
    }
}

/// The file in a message or in a piece of evidence.
fn referred(entry: &Entry, hash: &str) -> Option<Attachment> {
    let body = entry.body.as_deref().filter(|body| body.contains(hash))?;
    let body: Value = serde_json::from_str(body).ok()?;
    let what = &body["what"];
    let evidence = std::iter::once(&what["evidence"]);
    let file = what["attachments"].as_array().into_iter().flatten().chain(evidence).find(|f| f["file"] == hash)?;
    let text = |name: &str| file[name].as_str().unwrap_or_default().to_owned();
    Some(Attachment { file: hash.into(), name: text("name"), media: text("media"), bytes: 0 })
}

async fn bring(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, mut form: Multipart) -> Answer {
    let actor = viewer.actor.clone();
    let asked = number.clone();
    let row = app.store().read(move |tx| Box::pin(async move { known(tx, &actor, &asked).await })).await?;
    let mut cid = None;
    while let Some(field) = form.next_field().await.map_err(upload::unreadable)? {
        match field.name() {
            Some("cid") => cid = Uuid::try_parse(&field.text().await.map_err(upload::unreadable)?).ok(),
            Some("file") => {
                let cid = cid.ok_or_else(|| Fault::bad("bad_cid").on("cid"))?;
                let taken = upload::accept(&app, &viewer, CaseId(row.id), field).await?;
                return Ok(item(&viewer, &number, cid, &taken).into_response());
            }
            _ => {}
        }
    }
    Err(Refusal::invalid("file", "required").into())
}

/// The row of a file that is up; the form then carries its hash.
fn item(viewer: &Viewer, number: &str, cid: Uuid, Taken { file, hint, held }: &Taken) -> Markup {
    let w = viewer.words();
    let size = u64::try_from(file.bytes).unwrap_or_default();
    html! {
        li.drop-item id=(format!("u-{cid}")) data-to=(format!("#files-{number}")) {
            input type="hidden" name="file_id" value=(file.file);
            @if upload::is_picture(&file.media) && !held {
                img src=(format!("/files/{number}/{}", file.file)) alt="" width="40" height="40";
            } @else {
                span.icon-box { (icon!(Document)) }
            }
            span.drop-name.clip dir="auto" { (file.name) }
            span.drop-info { (format::size(w, size)) }
            @if *held { span.drop-info { (w.t("file-held")) } }
            @if let Some(hint) = hint { span.drop-info { (files::advice(w, *hint)) } }
            button.icon-btn type="button" data-drop-remove aria-label=(w.with("remove-file", &[("name", file.name.as_str().into())])) { (icon!(XMark)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_inside_their_header() {
        let file =
            |name: &str, media: &str| Attachment { file: "x".into(), name: name.into(), media: media.into(), bytes: 1 };
        assert_eq!(
            disposition(&file("caixa \"rota\" ção.jpg", "image/jpeg")),
            "inline; filename=\"caixa _rota_ __o.jpg\"; filename*=UTF-8''caixa%20%22rota%22%20%C3%A7%C3%A3o.jpg"
        );
        assert!(disposition(&file("a.pdf", "application/pdf")).starts_with("attachment; filename=\"a.pdf\""));
        assert!(disposition(&file("a.svg", "image/svg+xml")).starts_with("attachment"));
        assert_eq!(media(&file("a.html", "text/html")), "application/octet-stream");
    }
}
