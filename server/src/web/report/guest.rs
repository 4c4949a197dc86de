//! People who report without an account: each is a guest, known by the form that they sent, with a private link under which
//! the report can be read and gone on with.

use crate::app::App;
use crate::auth::session::{self, NewSession};
use crate::auth::{Look, Viewer};
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::i18n::Words;
use crate::limits::Limit;
use crate::reported::GUEST;
use crate::route::Route;
use crate::{gate, page};
use axum::extract::{RawQuery, State};
use axum::http::{Extensions, HeaderMap, Method, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::actor::Role;
use ombud_domain::id::PersonId;
use ombud_domain::time::Span;
use ombud_store::case::{self, CaseRow};
use ombud_store::person::{self, Link, Person};
use ombud_store::{Lane, StoreError};
use uuid::Uuid;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::public(Method::GET, "/reported", || get(received)),
    Route::public(Method::POST, "/reported", || post(follow)),
];

/// What the private link is for.
const PURPOSE: &str = "report";
/// How long the private link works: longer than a decision can be appealed.
const LINK: Span = Span::days(400);

/// A person without an account: the same one when the form is sent twice.
///
/// # Errors
/// As the store's.
pub async fn of(app: &App, cid: Uuid, language: &str) -> Result<PersonId, Fault> {
    let fresh = Person {
        id: app.engine.id().await?,
        issuer: GUEST.into(),
        subject: cid.to_string(),
        name: String::new(),
        language: language.to_owned(),
        zone: String::new(),
        preferences: "{}".into(),
        password: None,
        totp: None,
        disabled: 0,
        created_at: app.now().0,
    };
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            if let Some(known) = person::proven(tx, GUEST, &fresh.subject).await? {
                return Ok(known.id);
            }
            person::save(tx, &fresh).await?;
            Ok::<_, StoreError>(fresh.id)
        })
    });
    Ok(PersonId(work.await?))
}

/// Leads to the page with the private link; a stranger is also signed in as the guest that they are.
pub(super) async fn private(
    app: &App,
    headers: &HeaderMap,
    guest: PersonId,
    number: &str,
    chat: Option<String>,
    stranger: bool,
) -> Answer {
    let token = app.engine.entropy().token();
    let (kept, now) = (session::hash(&token), app.now());
    let body = serde_json::json!({ "person": guest, "number": number, "chat": chat }).to_string();
    let link = Link { purpose: PURPOSE.into(), body, created_at: now.0, expires_at: (now + LINK).0, used_at: None };
    let work =
        app.store().write(Lane::People, move |tx| Box::pin(async move { person::offer_link(tx, &kept, &link).await }));
    work.await.map_err(|e: StoreError| Fault::from(e))?;
    let place = format!("/reported?key={token}");
    let mut response: Response = Redirect::to(&place).into_response();
    if stranger {
        let new = NewSession { person: guest.0, role: Role::Buyer, shop: None };
        response.headers_mut().insert(header::SET_COOKIE, session::begin(app, headers, new).await?);
    }
    Ok(response)
}

/// What a private link leads to.
struct Behind {
    guest: PersonId,
    row: CaseRow,
    chat: Option<String>,
}

/// The report behind a private link.
async fn behind(app: &App, token: &str) -> Result<Behind, Fault> {
    let (kept, now) = (session::hash(token), app.now().0);
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let link = person::link(tx, &kept).await?.filter(|l| l.purpose == PURPOSE && l.expires_at > now);
            let body: serde_json::Value = link.and_then(|l| serde_json::from_str(&l.body).ok()).unwrap_or_default();
            let Some((person, number)) = body["person"].as_i64().zip(body["number"].as_str()) else { return Ok(None) };
            let chat = body["chat"].as_str().map(str::to_owned);
            let row = case::by_number(tx, number).await?;
            Ok::<_, StoreError>(row.map(|row| Behind { guest: PersonId(person), row, chat }))
        })
    });
    read.await?.ok_or_else(Fault::not_found)
}

async fn received(State(app): State<App>, look: Look, viewer: Option<Viewer>, RawQuery(query): RawQuery) -> Answer {
    let typed = Typed::read(query.unwrap_or_default().as_bytes())?;
    let token = typed.get("key").unwrap_or_default().to_owned();
    let Behind { row, chat, .. } = behind(&app, &token).await?;
    let w = &look.words;
    let content = html! {
        h1.page-t { (w.t("report-received")) }
        p { (w.with("report-received-text", &[("number", row.number.clone().into())])) }
        (next_steps(w, &row))
        section.card.stack {
            h2.section-t { (w.t("report-link")) }
            p { (w.t("report-link-text")) }
            p { a.code-no href=(format!("/reported?key={token}")) { (row.number) " – " (w.t("report-link-keep")) } }
            form method="post" action="/reported" {
                @if let Some(viewer) = &viewer { (page::csrf(viewer)) }
                input type="hidden" name="key" value=(token);
                div.actions {
                    @if let Some(chat) = &chat { button.btn.primary name="chat" value=(chat) { (w.t("report-specialist")) } }
                    button class=(if chat.is_some() { "btn" } else { "btn primary" }) { (w.t("report-open")) }
                }
            }
        }
    };
    let title = w.t("report-received");
    Ok(page::plain_mid(&look, viewer.as_ref(), &title, &html! { div.stack { (content) } }).into_response())
}

/// What happens next, and until when.
fn next_steps(w: &Words, row: &CaseRow) -> Markup {
    html! {
        @if let Some(due) = row.due_at {
            p { strong { (w.t(&format!("stage-{}", row.stage.replace('_', "-")))) } " · " (w.by(ombud_domain::Instant(due))) " (" (w.with("your-time", &[("zone", w.zone_name().into())])) ")" }
        }
        p.muted { (w.t("report-privacy-text")) }
    }
}

/// Opens the report as the guest who filed it.
async fn follow(State(app): State<App>, headers: HeaderMap, extensions: Extensions, typed: Typed) -> Answer {
    app.limits.check(Limit::Enter, &gate::address(&app, &extensions, &headers).to_string())?;
    let Behind { guest, row, chat } = behind(&app, typed.get("key").unwrap_or_default()).await?;
    let to_chat = chat.filter(|chat| typed.get("chat") == Some(chat));
    let place = to_chat.map_or_else(|| format!("/cases/{}", row.number), |chat| format!("/chats/{chat}"));
    let cookie = session::begin(&app, &headers, NewSession { person: guest.0, role: Role::Buyer, shop: None }).await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&place)).into_response())
}
