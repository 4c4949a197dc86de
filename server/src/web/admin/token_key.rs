//! With what the marketplace's sign-in tokens are checked: the shared secret of the secrets file, or a public key that
//! an administrator pasted.

use crate::app::App;
use crate::auth::Viewer;
use crate::auth::token::Tokens;
use crate::fault::Fault;
use crate::form::{Typed, Wrong};
use crate::web::sheet::{Pick, Sheet};
use maud::{Markup, html};
use ombud_store::{Lane, StoreError, admin};

/// The setting that holds the pasted key; empty: the secrets file counts.
const SETTING: &str = "token_public_key";
/// The longest key that is looked at, in bytes; RSA with 16,384 bits has about 3,000.
const PEM_BYTES: usize = 8_192;

async fn pasted(app: &App) -> Result<String, StoreError> {
    let read = app.store().read(|tx| Box::pin(async move { admin::get(tx, SETTING).await }));
    Ok(read.await?.unwrap_or_default())
}

/// What is in force, as the form shows it.
///
/// # Errors
/// The store's.
pub async fn filled(app: &App) -> Result<Typed, Fault> {
    let pem = pasted(app).await?;
    let from_file = pem.is_empty() && !app.config.token_public_key.as_os_str().is_empty();
    let way = if pem.is_empty() { "shared" } else { "public" };
    Ok(Typed::default().with("token_way", if from_file { "shared" } else { way }).with("token_pem", pem))
}

/// The fields: which of both, and the key.
#[must_use]
pub fn fields(app: &App, sheet: Sheet<'_>) -> Markup {
    let w = sheet.w;
    let file = app.config.token_public_key.as_os_str();
    let (label, path) = if file.is_empty() {
        ("token-shared", app.config.secrets_file())
    } else {
        ("token-file", app.config.token_public_key.clone())
    };
    let shared = w.with(&format!("{label}-hint"), &[("file", path.display().to_string().into())]);
    html! {
        (sheet.choices("token_way", false, vec![
            Pick::new("shared", html! { (w.t(label)) }).hint(shared),
            Pick::new("public", html! { (w.t("token-public")) }).hint(w.t("token-public-hint")).more(sheet.area("token_pem", 5, "ltr")),
        ]))
        dl.kv.rows-lined {
            div { dt { span.code-no { "iss" } } dd { span.code-no { (app.config.token_issuer) } } }
            div { dt { span.code-no { "aud" } } dd { span.code-no { (app.config.token_audience) } } }
        }
    }
}

/// Keeps what was chosen and puts it in force.
///
/// # Errors
/// What is wrong with the key, or a fault.
pub async fn save(app: &App, viewer: &Viewer, typed: &Typed) -> Result<Result<(), Vec<Wrong>>, Fault> {
    let pem = match typed.get("token_way") {
        Some("shared") => String::new(),
        Some("public") => typed.get("token_pem").unwrap_or_default().replace("\r\n", "\n").trim().to_owned(),
        _ => return Ok(Err(vec![Wrong::new("token_way", "not_a_choice")])),
    };
    let public = typed.get("token_way") == Some("public");
    if public && (pem.len() > PEM_BYTES || !pem.contains("PUBLIC KEY") || Tokens::rs256(&pem, &app.config).is_err()) {
        return Ok(Err(vec![Wrong::new("token_pem", "bad_public_key")]));
    }
    let work = app.store().write(Lane::People, move |tx| Box::pin(async move { admin::set(tx, SETTING, &pem).await }));
    work.await.map_err(|e: StoreError| e)?;
    put_in_force(app).await?;
    tracing::info!(person = viewer.person.0, public, "an administrator changed how sign-in tokens are checked");
    Ok(Ok(()))
}

/// Puts the pasted key in force, if there is one; else the configuration's. At the start, and after a change.
///
/// # Errors
/// The store's, and 500 when the kept key or the configuration's cannot be read any more.
pub async fn put_in_force(app: &App) -> Result<(), Fault> {
    let pem = pasted(app).await?;
    let tokens = if pem.is_empty() { Tokens::new(&app.config, &app.secrets) } else { Tokens::rs256(&pem, &app.config) };
    app.set_tokens(tokens.map_err(Fault::internal)?);
    Ok(())
}
