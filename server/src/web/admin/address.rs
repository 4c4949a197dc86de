//! Addresses of the marketplace that get commands and notices: what may be one, how one is made, how one is tried out.

use super::{copyable, first_time};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::page;
use crate::web::sheet::{Line, Sheet};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::{Markup, html};
use ombud_engine::jobs::Ended;
use ombud_engine::settings::Endpoint;
use ombud_engine::webhook::Message;
use ombud_store::admin::{self, EndpointRow};
use ombud_store::{Lane, StoreError, outgoing};
use serde_json::json;

/// The longest address.
const URL_CHARS: usize = 500;
/// Bytes of a secret (Standard Webhooks asks for 24 to 64).
const SECRET_BYTES: usize = 32;

/// The fields of a new address.
#[must_use]
pub fn fields(sheet: Sheet<'_>) -> Markup {
    sheet.line("webhook_url", Line::Code)
}

/// An address that may be called: https with a name, no password in it. Plain http only where the operator has listed
/// private networks. Whether it may be reached is decided each time it is, by the one client for outgoing requests.
fn read(app: &App, typed: &Typed) -> Result<String, Wrong> {
    let text = typed.some("webhook_url").ok_or_else(|| Wrong::new("webhook_url", "required"))?;
    let url: reqwest::Url = text.parse().map_err(|_| Wrong::new("webhook_url", "bad_address"))?;
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let known = matches!(url.scheme(), "http" | "https") && url.has_host();
    match () {
        () if !known || !plain || text.len() > URL_CHARS => Err(Wrong::new("webhook_url", "bad_address")),
        () if url.scheme() == "http" && app.config.webhook_networks.is_empty() => {
            Err(Wrong::new("webhook_url", "https_only"))
        }
        () => Ok(url.into()),
    }
}

/// A new address with a fresh secret, once: `None` when this form was sent before.
///
/// # Errors
/// What is wrong with the form, or a fault.
pub async fn add(app: &App, viewer: &Viewer, typed: &Typed) -> Result<Result<Option<Endpoint>, Wrong>, Fault> {
    let url = match read(app, typed) {
        Ok(url) => url,
        Err(fault) => return Ok(Err(fault)),
    };
    let secret = format!("whsec_{}", BASE64_STANDARD.encode(app.engine.entropy().bytes::<SECRET_BYTES>()));
    let (cid, person, now) = (typed.cid()?, viewer.person.0, app.now().0);
    let endpoint = Endpoint { id: app.engine.id().await?, url, secret };
    let row = EndpointRow {
        id: endpoint.id,
        url: endpoint.url.clone(),
        secret: endpoint.secret.clone(),
        created_at: now,
        failing_since: None,
        disabled_at: None,
    };
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            let fresh = first_time(tx, cid, person, now).await?;
            if fresh {
                admin::add_endpoint(tx, &row).await?;
            }
            Ok::<_, StoreError>(fresh)
        })
    });
    if !work.await? {
        return Ok(Ok(None));
    }
    app.engine.load_settings().await?;
    tracing::info!(person, endpoint = endpoint.id, "an administrator added an address");
    Ok(Ok(Some(endpoint)))
}

/// What came of a message that was sent to try an address out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// The status of the answer, if one came.
    pub status: Option<i64>,
    /// What the machine says about it.
    pub error: Option<String>,
}

/// Sends a signed message of the kind `test`, at once and for real.
///
/// # Errors
/// The store's.
pub async fn test(app: &App, endpoint: &Endpoint) -> Result<Tried, Fault> {
    let message = Message {
        id: format!("test-{}", super::cid(app)),
        kind: "test".to_owned(),
        body: json!({"kind": "test", "created_at": app.now().0, "data": {"says": "hello"}}),
    };
    let error = match app.engine.send(endpoint, &message).await {
        Ended::Done => None,
        Ended::Again(error) | Ended::Never(error) => Some(error),
    };
    let sent = message.id;
    let latest = app.store().read(|tx| Box::pin(async move { outgoing::logged(tx, i64::MAX, 50).await }));
    let latest = latest.await.map_err(|e: StoreError| e)?;
    let status = latest.into_iter().find(|d| d.message_id == sent).and_then(|d| d.status);
    Ok(Tried { status, error })
}

/// What came of it, in words: a 2xx is the only good answer.
#[must_use]
pub fn result(w: &Words, tried: &Tried) -> Markup {
    let status = tried.status.unwrap_or_default();
    match (&tried.error, tried.status) {
        (None, _) => page::flash("ok", &w.with("webhook-works", &[("status", status.to_string().into())])),
        (Some(_), Some(_)) => page::flash("bad", &w.with("webhook-answered", &[("status", status.to_string().into())])),
        (Some(error), None) => html! {
            (page::flash("bad", &w.t("webhook-unreachable")))
            p.small.muted { bdi dir="ltr" lang="en" { (error) } }
        },
    }
}

/// The secret of a new address: the only time that anybody sees it.
#[must_use]
pub fn shown_once(w: &Words, endpoint: &Endpoint) -> Markup {
    html! {
        section.card.stack.tight #once aria-labelledby="once-t" {
            h2.section-t #once-t { (w.t("webhook-once")) }
            p { bdi.code-no { (endpoint.url) } }
            p { (w.t("webhook-once-hint")) }
            (copyable(w, &endpoint.secret))
        }
    }
}
