//! Files of cases, and the posters of videos, for those who may see them. Videos are given piece by piece, so that one can
//! jump in them.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use crate::show::video;
use crate::upload::{self, Facts, mark};
use crate::watch;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ombud_domain::Refusal;
use ombud_domain::actor::Actor;
use ombud_domain::case::CaseKind;
use ombud_domain::conversation::Attachment;
use ombud_domain::id::CaseId;
use ombud_domain::permit::{Permission, opens_files};
use ombud_engine::ActError;
use ombud_engine::vault::{Found, Opened};
use ombud_engine::view::known;
use ombud_store::ledger::{self, Entry};
use ombud_store::{StoreError, Tx, paper};
use serde_json::Value;
use std::ops::Range;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/files/{number}/{hash}", Permission::ReadCase, || get(give)),
    Route::page(Method::GET, "/files/{number}/{hash}/poster", Permission::ReadCase, || get(poster)),
];

/// A file may run nothing and reach nothing, whatever it turns out to be.
const CONTENT_POLICY: &str = "default-src 'none'; sandbox";
/// The tag of what is never asked for again.
const NO_TAG: &str = "\"\"";
/// How many events are looked at in one go.
const SCAN: i64 = 500;

async fn give(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, hash)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let (file, lying) = known_file(&app, &viewer, number.clone(), &hash).await?;
    if viewer.actor.role.is_staff() {
        return give_to_ours(&app, &viewer, &number, &headers, (file, lying)).await;
    }
    let opened = app.engine.vault().open(&lying.found).await.map_err(upload::closed)?;
    bytes(&headers, opened, &hash, media(&file), &disposition(&file))
}

/// A file for one of ours (T06): counted, written down before it is given, marked with who looks at it where it is a
/// picture, and not to be kept by the browser, so that each look is one of these.
async fn give_to_ours(
    app: &App,
    viewer: &Viewer,
    number: &str,
    headers: &HeaderMap,
    (file, lying): (Attachment, Lying),
) -> Answer {
    watch::open(app, viewer, (lying.case, number), std::slice::from_ref(&file.file)).await?;
    let opened = app.engine.vault().open(&lying.found).await.map_err(upload::closed)?;
    let mut response = if upload::is_picture(&file.media) {
        let line = mark::line(number, viewer.person, app.now());
        let (bytes, media) = mark::marked(opened, &file.media, line).await?;
        dressed(bytes.into_response(), media, &disposition(&file), NO_TAG)?
    } else {
        let mut asked = headers.clone();
        asked.remove(header::IF_NONE_MATCH);
        bytes(&asked, opened, &file.file, media(&file), &disposition(&file))?
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().remove(header::ETAG);
    Ok(response)
}

/// A file as it lies with a case.
struct Lying {
    case: CaseId,
    found: Found,
}

/// The file and the way to it, when it may be given out.
async fn known_file(app: &App, viewer: &Viewer, number: String, hash: &str) -> Result<(Attachment, Lying), Fault> {
    let (actor, wanted, vault) = (viewer.actor.clone(), hash.to_owned(), app.engine.vault().clone());
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let (case, file) = find(tx, &actor, &number, &wanted).await?;
            let scan = paper::scan_of(tx, &wanted).await?;
            let found = vault.find(tx, &wanted, case.0).await;
            Ok::<_, ActError>((file, scan, found.map(|found| Lying { case, found })))
        })
    });
    let (file, scan, lying) = work.await?;
    upload::may_give(scan.as_ref(), app.engine.scanner().is_some())?;
    Ok((file, lying.map_err(upload::closed)?))
}

/// The bytes behind a hash, or the stretch of them that is asked for.
fn bytes(asked: &HeaderMap, file: Opened, hash: &str, media: &str, disposition: &str) -> Answer {
    let tag = format!("\"{hash}\"");
    if is_seen(asked, &tag) {
        return Ok(StatusCode::NOT_MODIFIED.into_response());
    }
    let length = file.length();
    let stretch = match wanted(asked, length, &tag) {
        Wanted::All => None,
        Wanted::Part(stretch) => Some(stretch),
        Wanted::Beyond => {
            let mut response = StatusCode::RANGE_NOT_SATISFIABLE.into_response();
            response.headers_mut().insert(header::CONTENT_RANGE, value(&format!("bytes */{length}"))?);
            response.headers_mut().insert(header::CONTENT_TYPE, value(media)?);
            return Ok(response);
        }
    };
    let Range { start, end } = stretch.clone().unwrap_or(0..length);
    let mut response = Body::from_stream(file.stretch(start..end)).into_response();
    if stretch.is_some() {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let range = format!("bytes {start}-{}/{length}", end - 1);
        response.headers_mut().insert(header::CONTENT_RANGE, value(&range)?);
    }
    response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(end - start));
    dressed(response, media, disposition, &tag)
}

/// What a file's answer says beside its bytes.
fn dressed(mut response: Response, media: &str, disposition: &str, tag: &str) -> Answer {
    let told = response.headers_mut();
    told.insert(header::CONTENT_TYPE, value(media)?);
    told.insert(header::CONTENT_DISPOSITION, value(disposition)?);
    told.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_POLICY));
    // The bytes behind a hash never change; whether one may still see them is asked each time.
    told.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    told.insert(header::ETAG, value(tag)?);
    Ok(response)
}

fn is_seen(asked: &HeaderMap, tag: &str) -> bool {
    asked.get(header::IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == tag.as_bytes())
}

/// How much of a file is asked for.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    All,
    Part(Range<u64>),
    /// Nothing that the file has.
    Beyond,
}

/// Reads `Range`. Several stretches at once, and what cannot be read, are answered with the whole, as the rules allow.
fn wanted(asked: &HeaderMap, length: u64, tag: &str) -> Wanted {
    let said = |name| asked.get(name).and_then(|v| v.to_str().ok());
    let of_other = said(header::IF_RANGE).is_some_and(|known| known != tag);
    let range =
        said(header::RANGE).filter(|_| !of_other).and_then(|r| r.strip_prefix("bytes=")?.trim().split_once('-'));
    let Some((first, last)) = range else { return Wanted::All };
    let stretch = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(length),
        (Ok(first), Err(_)) if last.is_empty() => first..length,
        (Err(_), Ok(many)) if first.is_empty() => length.saturating_sub(many)..length,
        _ => return Wanted::All,
    };
    if stretch.is_empty() { Wanted::Beyond } else { Wanted::Part(stretch) }
}

/// The poster of a video: a picture of it where one was taken, otherwise a drawn one. Never a broken picture.
async fn poster(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, hash)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let (file, lying) = known_file(&app, &viewer, number, &hash).await?;
    if !upload::is_video(&file.media) {
        return Err(Fault::not_found());
    }
    let blob = lying.found.up.lies_at().to_owned();
    let read = app.store().read(move |tx| Box::pin(async move { paper::poster(tx, &blob).await }));
    let picture = read.await.map_err(|e: StoreError| Fault::from(e))?;
    match picture.filter(|picture| !picture.is_empty()) {
        Some(picture) => {
            let opened = app.engine.vault().open_poster(&lying.found, &picture).await.map_err(upload::closed)?;
            bytes(&headers, opened, &picture, "image/jpeg", "inline")
        }
        None => {
            let length = Facts::kept(&lying.found.up).video;
            let drawn = video::drawn(viewer.words(), length).into_string();
            let tag = format!("\"drawn-{}-{}\"", length.map_or(0, |v| v.length_ms), viewer.words().lang.tag());
            if is_seen(&headers, &tag) {
                return Ok(StatusCode::NOT_MODIFIED.into_response());
            }
            dressed(drawn.into_response(), "image/svg+xml", "inline", &tag)
        }
    }
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
async fn find(tx: &mut Tx, actor: &Actor, number: &str, hash: &str) -> Result<(CaseId, Attachment), ActError> {
    let case = known(tx, actor, number).await?;
    if !CaseKind::from_code(&case.kind).is_some_and(|kind| opens_files(actor.role, kind)) {
        return Err(Refusal::NotFound.into());
    }
    let own = paper::upload(tx, hash, case.id).await?.filter(|up| actor.person.is_some_and(|p| p.0 == up.person));
    if let Some(up) = own {
        let own = Attachment { file: up.hash, name: up.name, media: up.media, bytes: up.bytes };
        return Ok((CaseId(case.id), own));
    }
    let (mine, mut after) = (i64::from(actor.party().bit()), 0);
    loop {
        let entries = ledger::of_stream(tx, case.id, after, mine, SCAN).await?;
        if let Some(file) = entries.iter().find_map(|e| referred(e, hash)) {
            return Ok((CaseId(case.id), file));
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
        assert!(disposition(&file("a.mp4", "video/mp4")).starts_with("attachment"));
        assert_eq!(media(&file("a.html", "text/html")), "application/octet-stream");
    }

    #[test]
    fn a_stretch_is_read_as_players_ask_for_it() {
        let tag = "\"abc\"";
        let ask = |range: &str, known: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(header::RANGE, range.parse().unwrap());
            known.map(|known| headers.insert(header::IF_RANGE, known.parse().unwrap()));
            wanted(&headers, 1_000, tag)
        };
        for (range, stretch) in [
            ("bytes=0-", 0..1_000),
            ("bytes=0-0", 0..1),
            ("bytes=200-499", 200..500),
            ("bytes=900-5000", 900..1_000),
            ("bytes=-100", 900..1_000),
            ("bytes=-5000", 0..1_000),
            ("bytes=999-", 999..1_000),
        ] {
            assert_eq!(ask(range, None), Wanted::Part(stretch.clone()), "{range}");
            assert_eq!(ask(range, Some(tag)), Wanted::Part(stretch), "{range}");
            assert_eq!(ask(range, Some("\"other\"")), Wanted::All, "{range}: of other bytes");
        }
        for range in ["bytes=1000-", "bytes=-0", "bytes=5000-6000"] {
            assert_eq!(ask(range, None), Wanted::Beyond, "{range}");
        }
        for range in ["bytes=0-1,5-9", "bytes=9-5", "bytes=-", "bytes=a-b", "lines=1-2", "bytes 1-2", ""] {
            assert_eq!(ask(range, None), Wanted::All, "{range}");
        }
        assert_eq!(wanted(&HeaderMap::new(), 1_000, tag), Wanted::All);
    }
}
