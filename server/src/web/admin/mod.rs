//! The administrator's pages. What the set-up wizard asks is asked here again later, by the same fields and readers.

pub mod address;
pub mod colour;
pub mod contacts;
pub mod flaggers;
pub mod importing;
pub mod invitation;
pub mod keys;
pub mod overview;
pub mod person;
pub mod policies;
mod policy_fields;
mod policy_form;
mod policy_frame;
mod policy_options;
mod policy_reasons;
pub mod report_options;
pub mod staff;
mod storefront_parts;
pub mod storefronts;
pub mod token_key;
pub mod ways;
pub mod webhooks;

pub use storefront_parts::{Part, filled, save_storefront};

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::form::Typed;
use crate::i18n::Words;
use crate::{icon, page};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use ombud_store::receipt::{self, Receipt};
use ombud_store::{StoreError, Tx};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Whether a form with this id comes for the first time. Asked in the transaction of what the form does, so that a
/// reload or a double click makes no second key, address or invitation.
///
/// # Errors
/// As the store's.
pub async fn first_time(tx: &mut Tx, cid: Uuid, person: i64, now: i64) -> Result<bool, StoreError> {
    if receipt::find(tx, cid.as_bytes()).await?.is_some() {
        return Ok(false);
    }
    let digest = Sha256::digest(b"a form of an administrator").into();
    receipt::keep(tx, cid.as_bytes(), &Receipt { digest, actor: Some(person), answer: String::new(), at: now }).await?;
    Ok(true)
}

/// A fresh id for a form.
#[must_use]
pub fn cid(app: &App) -> Uuid {
    app.engine.entropy().uuid(app.now().0)
}

/// Goes to `path`, which then says what was done (`done-<word>`).
#[must_use]
pub fn done(path: &str, word: &str) -> Response {
    Redirect::to(&format!("{path}?done={word}")).into_response()
}

/// What was done before this page was asked for.
#[must_use]
pub fn said(w: &Words, query: &Typed) -> Markup {
    let words = query.get("done").and_then(|word| w.find(&format!("done-{word}")));
    html! { @if let Some(words) = words { (page::flash("ok", &words)) } }
}

/// A page that tells what is wrong.
#[must_use]
pub fn wrong(markup: Markup) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, markup).into_response()
}

/// The title of a page whose form has something wrong: screen readers hear it first.
#[must_use]
pub fn titled(w: &Words, title: &str, wrong: bool) -> String {
    if wrong { w.with("title-error", &[("title", title.into())]) } else { title.to_owned() }
}

/// Text to be copied, such as a key that is shown once.
#[must_use]
pub fn copyable(w: &Words, text: &str) -> Markup {
    html! {
        div.code {
            pre { code { (text) } }
            button.icon-btn type="button" hidden data-copy data-done=(w.t("copy-done")) aria-label=(w.t("copy-text")) { (icon!(ClipboardDocument)) }
        }
    }
}

/// A form with one button and nothing to fill in.
fn button(viewer: &Viewer, path: &str, class: &str, label: &str) -> Markup {
    html! { form method="post" action=(path) { (page::csrf(viewer)) button class=(class) { (label) } } }
}

/// The number in an address; what is none does not exist.
fn number(text: &str) -> Result<i64, Fault> {
    text.parse().map_err(|_| Fault::not_found())
}
