//! What binds the installation to the marketplace: a key for its programs, an address for our messages, and with what
//! its sign-in tokens are checked.

use super::{Step, advance, form, go_on, onward, question, skips};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::form::{Typed, Wrong};
use crate::page;
use crate::web::admin::{address, keys, token_key, wrong};
use crate::web::sheet::Sheet;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};

fn key_page(app: &App, viewer: &Viewer, typed: &Typed, faults: &[Wrong]) -> Markup {
    let w = viewer.words();
    let sheet = Sheet { w, typed, wrong: faults };
    let content = form(viewer, app, Step::Key, sheet, &keys::fields(sheet), &w.t("key-make"), true);
    question(viewer, Step::Key, !faults.is_empty(), &content)
}

pub(super) async fn show_key(State(app): State<App>, viewer: Viewer) -> Answer {
    Ok(key_page(&app, &viewer, &keys::blank(viewer.words()), &[]).into_response())
}

pub(super) async fn take_key(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    if skips(&typed) {
        return go_on(&app, Step::Key).await;
    }
    match keys::make(&app, &viewer, &typed).await? {
        Err(faults) => Ok(wrong(key_page(&app, &viewer, &typed, &faults))),
        Ok(None) => go_on(&app, Step::Key).await,
        Ok(Some(key)) => {
            advance(&app, Step::Key).await?;
            let w = viewer.words();
            let content = html! { (keys::shown_once(w, &key)) (onward(w, Step::Key)) };
            Ok(question(&viewer, Step::Key, false, &content).into_response())
        }
    }
}

/// The page about the address. Once there is one, it can be tried out again.
fn webhook_page(app: &App, viewer: &Viewer, top: &Markup, typed: &Typed, faults: &[Wrong]) -> Markup {
    let w = viewer.words();
    let sheet = Sheet { w, typed, wrong: faults };
    let known = app.engine.settings().endpoints.last().cloned();
    let content = match known {
        None => form(viewer, app, Step::Webhook, sheet, &address::fields(sheet), &w.t("webhook-add-and-test"), true),
        Some(endpoint) => html! {
            div.stack {
                (top)
                @if top.0.is_empty() { p { bdi.code-no { (endpoint.url) } } }
                form method="post" action=(Step::Webhook.path()) {
                    (page::csrf(viewer))
                    button.btn name="test" value=(endpoint.id) { (w.t("webhook-test")) }
                }
            }
            (onward(w, Step::Webhook))
        },
    };
    question(viewer, Step::Webhook, !faults.is_empty(), &content)
}

pub(super) async fn show_webhook(State(app): State<App>, viewer: Viewer) -> Answer {
    Ok(webhook_page(&app, &viewer, &html! {}, &Typed::default(), &[]).into_response())
}

pub(super) async fn take_webhook(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    if skips(&typed) {
        return go_on(&app, Step::Webhook).await;
    }
    let w = viewer.words();
    if let Some(id) = typed.get("test") {
        let settings = app.engine.settings();
        let Some(endpoint) = settings.endpoints.iter().find(|e| e.id.to_string() == id) else {
            return Ok(Redirect::to(&Step::Webhook.path()).into_response());
        };
        let top = address::result(w, &address::test(&app, endpoint).await?);
        return Ok(webhook_page(&app, &viewer, &top, &typed, &[]).into_response());
    }
    match address::add(&app, &viewer, &typed).await? {
        Err(fault) => Ok(wrong(webhook_page(&app, &viewer, &html! {}, &typed, &[fault]))),
        Ok(None) => Ok(Redirect::to(&Step::Webhook.path()).into_response()),
        Ok(Some(endpoint)) => {
            advance(&app, Step::Webhook).await?;
            let tried = address::test(&app, &endpoint).await?;
            let top = html! { (address::result(w, &tried)) (address::shown_once(w, &endpoint)) };
            Ok(webhook_page(&app, &viewer, &top, &typed, &[]).into_response())
        }
    }
}

fn tokens_page(app: &App, viewer: &Viewer, typed: &Typed, faults: &[Wrong]) -> Markup {
    let w = viewer.words();
    let sheet = Sheet { w, typed, wrong: faults };
    let content = form(viewer, app, Step::Tokens, sheet, &token_key::fields(app, sheet), &w.t("set-up-next"), false);
    question(viewer, Step::Tokens, !faults.is_empty(), &content)
}

pub(super) async fn show_tokens(State(app): State<App>, viewer: Viewer) -> Answer {
    Ok(tokens_page(&app, &viewer, &token_key::filled(&app).await?, &[]).into_response())
}

pub(super) async fn take_tokens(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    match token_key::save(&app, &viewer, &typed).await? {
        Err(faults) => Ok(wrong(tokens_page(&app, &viewer, &typed, &faults))),
        Ok(()) => go_on(&app, Step::Tokens).await,
    }
}
