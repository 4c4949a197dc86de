//! `/admin/keys`: keys of the marketplace's programs, shown once; and with what its sign-in tokens are checked.

use super::{copyable, first_time, number, said, titled, token_key, wrong};
use crate::app::App;
use crate::auth::{SCOPES, Viewer, session};
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::page::{self, Page};
use crate::route::Route;
use crate::web::sheet::{Line, Pick, Sheet};
use crate::{format, icon};
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::permit::Permission::Administer;
use ombud_store::admin::{self, ApiKey};
use ombud_store::{Lane, StoreError};
use ombud_text::safe_text::clean_line;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/admin/keys", Administer, || get(show)),
    Route::page(Method::POST, "/admin/keys", Administer, || post(create)),
    Route::page(Method::POST, "/admin/keys/{id}/revoke", Administer, || post(revoke)),
    Route::page(Method::POST, "/admin/token-key", Administer, || post(tokens)),
];

/// How many last characters of a key are kept, to tell keys apart.
const HINT_CHARS: usize = 4;

/// The form of a new key, as it begins.
#[must_use]
pub fn blank(w: &Words) -> Typed {
    let named = Typed::default().with("key_name", w.t("key-first-name"));
    SCOPES.iter().fold(named, |typed, (scope, _)| typed.with("scopes", *scope))
}

/// The fields of a new key.
#[must_use]
pub fn fields(sheet: Sheet<'_>) -> Markup {
    let w = sheet.w;
    let scope = |(word, _): &(&str, _)| {
        Pick::new(*word, html! { (w.t(&format!("scope-{word}"))) }).hint(w.t(&format!("scope-{word}-hint")))
    };
    html! {
        (sheet.line("key_name", Line::Words))
        (sheet.choices("scopes", true, SCOPES.iter().map(scope).collect()))
    }
}

/// A new key, once: `None` when this form was sent before.
///
/// # Errors
/// What is wrong with the form, or a fault.
pub async fn make(app: &App, viewer: &Viewer, typed: &Typed) -> Result<Result<Option<String>, Vec<Wrong>>, Fault> {
    let name = clean_line(typed.get("key_name").unwrap_or_default());
    let scopes: Vec<&str> = SCOPES.iter().map(|(s, _)| *s).filter(|s| typed.all("scopes").any(|t| t == *s)).collect();
    let mut faults = Vec::new();
    match name.chars().count() {
        0 => faults.push(Wrong::new("key_name", "required")),
        1..=60 => {}
        _ => faults.push(Wrong::new("key_name", "too_long")),
    }
    if scopes.is_empty() {
        faults.push(Wrong::new("scopes", "not_a_choice"));
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let (cid, person, now) = (typed.cid()?, viewer.person.0, app.now().0);
    let text = format!("{}{}", session::KEY_PREFIX, app.engine.entropy().token());
    let key = ApiKey {
        id: app.engine.id().await?,
        name,
        hash: session::hash(&text),
        hint: text[text.len() - HINT_CHARS..].to_owned(),
        scopes: scopes.join(","),
        created_at: now,
        used_at: None,
        revoked_at: None,
    };
    let id = key.id;
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            let fresh = first_time(tx, cid, person, now).await?;
            if fresh {
                admin::add_key(tx, &key).await?;
            }
            Ok::<_, StoreError>(fresh)
        })
    });
    let fresh = work.await?;
    if fresh {
        tracing::info!(person, key = id, "an administrator made a key");
    }
    Ok(Ok(fresh.then_some(text)))
}

async fn page(app: &App, viewer: &Viewer, top: Markup, typed: &Typed, faults: &[Wrong]) -> Result<Markup, Fault> {
    let w = viewer.words();
    let keys: Vec<ApiKey> =
        app.store().read(|tx| Box::pin(async move { admin::keys(tx).await })).await.map_err(|e: StoreError| e)?;
    let title = w.t("admin-keys");
    let sheet = Sheet { w, typed, wrong: faults };
    let tokens = token_key::filled(app).await?;
    let tokens = if typed.get("token_way").is_some() { typed } else { &tokens };
    let body = html! {
        h1.page-t { (title) }
        (top)
        (sheet.summary())
        div.card.stack {
            h2.section-t #keys-h { (w.t("keys-api")) }
            p.muted { (w.t("keys-api-hint")) }
            (table(viewer, &keys))
        }
        section.card.stack {
            h2.section-t { (w.t("key-add")) }
            form.wizard method="post" action="/admin/keys" novalidate {
                (page::sent(viewer, super::cid(app)))
                (fields(sheet))
                div.actions { button.btn.primary { (icon!(Key)) (w.t("key-make")) } }
            }
        }
        section.card.stack {
            h2.section-t { (w.t("tokens-title")) }
            p.muted { (w.t("tokens-hint")) }
            form.wizard method="post" action="/admin/token-key" novalidate {
                (page::csrf(viewer))
                (token_key::fields(app, Sheet { w, typed: tokens, wrong: faults }))
                div.actions { button.btn { (w.t("save")) } }
            }
        }
    };
    Ok(Page::admin(viewer, &titled(w, &title, !faults.is_empty())).body(body))
}

fn table(viewer: &Viewer, keys: &[ApiKey]) -> Markup {
    let w = viewer.words();
    html! {
        @if keys.is_empty() { p { (w.t("keys-none")) } } @else {
            div.table-wrap role="region" aria-labelledby="keys-h" tabindex="0" {
                table.table {
                    thead { tr {
                        th scope="col" { (w.t("ask-key_name")) } th scope="col" { (w.t("ask-scopes")) } th scope="col" { (w.t("key-ends")) }
                        th scope="col" { (w.t("made-at")) } th scope="col" { (w.t("used-at")) } th scope="col" { span.vh { (w.t("key-revoke")) } }
                    } }
                    tbody {
                        @for key in keys {
                            tr {
                                th scope="row" { bdi { (key.name) } }
                                td { @for (n, s) in key.scopes.split(',').enumerate() { @if n > 0 { ", " } (w.t(&format!("scope-{s}"))) } }
                                td { span.code-no { "…" (key.hint) } }
                                td { (w.date(Instant(key.created_at))) }
                                td { @match key.used_at { Some(at) => (format::ago(w, Instant(at))), None => (w.t("never-used")) } }
                                td { @match key.revoked_at {
                                    Some(at) => span.chip { (icon!(NoSymbol)) (w.with("key-revoked", &[("day", w.date(Instant(at)).into())])) },
                                    None => (super::button(viewer, &format!("/admin/keys/{}/revoke", key.id), "btn small danger", &w.t("key-revoke"))),
                                } }
                            }
                        }
                    }
                }
            }
        }
    }
}

async fn show(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let top = said(viewer.words(), &query);
    Ok(page(&app, &viewer, top, &blank(viewer.words()), &[]).await?.into_response())
}

/// A key that was just made: the only time that anybody sees it.
#[must_use]
pub fn shown_once(w: &Words, key: &str) -> Markup {
    html! {
        section.card.stack.tight #once aria-labelledby="once-t" {
            h2.section-t #once-t { (w.t("key-once")) }
            p { (w.t("key-once-hint")) }
            (copyable(w, key))
        }
    }
}

async fn create(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    match make(&app, &viewer, &typed).await? {
        Err(faults) => Ok(wrong(page(&app, &viewer, html! {}, &typed, &faults).await?)),
        Ok(None) => Ok(Redirect::to("/admin/keys").into_response()),
        Ok(Some(key)) => {
            let top = shown_once(viewer.words(), &key);
            Ok(page(&app, &viewer, top, &blank(viewer.words()), &[]).await?.into_response())
        }
    }
}

async fn revoke(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let (id, now) = (number(&id)?, app.now().0);
    let work = app.store().write(Lane::People, move |tx| Box::pin(async move { admin::revoke_key(tx, id, now).await }));
    if !work.await.map_err(|e: StoreError| e)? {
        return Err(Fault::not_found());
    }
    tracing::info!(person = viewer.person.0, key = id, "an administrator revoked a key");
    Ok(super::done("/admin/keys", "revoked"))
}

async fn tokens(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    match token_key::save(&app, &viewer, &typed).await? {
        Ok(()) => Ok(super::done("/admin/keys", "tokens")),
        Err(faults) => Ok(wrong(page(&app, &viewer, html! {}, &typed, &faults).await?)),
    }
}
