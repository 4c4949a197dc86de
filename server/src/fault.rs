//! What went wrong, told twice: to the person (a page or problem+json, with a stable code) and to the log (once).

use crate::auth::{Look, Viewer};
use crate::i18n::Words;
use crate::page;
use crate::route::Kind;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use ombud_domain::Refusal;
use ombud_engine::ActError;
use ombud_store::StoreError;
use serde::Serialize;
use std::fmt::Display;

/// A failed request. Handlers return it; the outermost layer renders it in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The status of the answer.
    pub status: StatusCode,
    /// The stable code, also the key of its text (`refusal-<code>`).
    pub code: String,
    /// The field that is wrong.
    pub field: Option<String>,
    /// When to try again, in seconds.
    pub retry_after_s: Option<u64>,
    /// For the log alone.
    pub detail: Option<String>,
}

/// What a handler gives back.
pub type Answer = Result<Response, Fault>;

impl Fault {
    /// With this status and code.
    #[must_use]
    pub fn new(status: StatusCode, code: impl Into<String>) -> Self {
        Self { status, code: code.into(), field: None, retry_after_s: None, detail: None }
    }

    /// There is no such thing, or one may not know of it.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found")
    }

    /// Nobody is signed in.
    #[must_use]
    pub fn sign_in() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "sign_in")
    }

    /// The request itself is wrong.
    #[must_use]
    pub fn bad(code: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code)
    }

    /// A fault of ours; `detail` is for the log.
    #[must_use]
    pub fn internal(detail: impl Display) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal").logged(detail)
    }

    /// Too much at once.
    #[must_use]
    pub fn too_many(retry_after_s: u64) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "too_many").retry(retry_after_s)
    }

    /// With something for the log.
    #[must_use]
    pub fn logged(mut self, detail: impl Display) -> Self {
        self.detail = Some(detail.to_string());
        self
    }

    /// With the field that is wrong.
    #[must_use]
    pub fn on(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    fn retry(mut self, seconds: u64) -> Self {
        self.retry_after_s = Some(seconds);
        self
    }

    /// What an answer of axum itself means (a body too large, a method that is not there).
    #[must_use]
    pub fn of_status(status: StatusCode) -> Self {
        let code = match status {
            StatusCode::NOT_FOUND => "not_found",
            StatusCode::METHOD_NOT_ALLOWED => "wrong_method",
            StatusCode::PAYLOAD_TOO_LARGE => "too_large",
            StatusCode::UNSUPPORTED_MEDIA_TYPE => "wrong_type",
            StatusCode::UNPROCESSABLE_ENTITY => "unreadable",
            s if s.is_server_error() => "internal",
            _ => "bad_request",
        };
        Self::new(status, code)
    }

    /// What is wrong, in the reader's language.
    #[must_use]
    pub fn words(&self, w: &Words) -> String {
        let words = w.find(&format!("refusal-{}", self.code)).unwrap_or_else(|| w.t(&self.title_key()));
        match self.retry_after_s {
            // "A moment" is true of less.
            Some(seconds @ 30..) => {
                let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
                format!("{words} {}", w.with("wait-minutes", &[("minutes", minutes.into())]))
            }
            _ => words,
        }
    }

    /// The few statuses that have a title of their own.
    fn title_key(&self) -> String {
        match self.status.as_u16() {
            n @ (401 | 404 | 409 | 413 | 421 | 429 | 503) => format!("error-{n}"),
            n if n < 500 => "error-400".into(),
            _ => "error-500".into(),
        }
    }

    /// Renders it. `id` is the request's, by which the log finds it.
    #[must_use]
    pub fn render(&self, kind: Kind, look: &Look, viewer: Option<&Viewer>, id: &str) -> Response {
        let mut response = match kind {
            Kind::Api => self.problem(&look.words, id),
            _ if look.live => (self.status, self.toast(&look.words, id)).into_response(),
            _ => (self.status, self.page(look, viewer, id)).into_response(),
        };
        if let Some(seconds) = self.retry_after_s {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }

    fn problem(&self, w: &Words, id: &str) -> Response {
        #[derive(Serialize)]
        struct Problem<'a> {
            r#type: String,
            title: String,
            status: u16,
            code: &'a str,
            detail: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            field: Option<&'a str>,
            request: &'a str,
        }
        let problem = Problem {
            r#type: format!("urn:ombud:problem:{}", self.code),
            title: w.t(&self.title_key()),
            status: self.status.as_u16(),
            code: &self.code,
            detail: self.words(w),
            field: self.field.as_deref(),
            request: id,
        };
        let body = serde_json::to_string(&problem).unwrap_or_default();
        let mut response = (self.status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }

    fn page(&self, look: &Look, viewer: Option<&Viewer>, id: &str) -> Markup {
        let w = &look.words;
        let title = w.t(&self.title_key());
        let body = html! {
            div.blank {
                (page::icon!(Map))
                p.big-no { (w.number(self.status.as_u16().into())) }
                h1 { (title) }
                p { (self.words(w)) }
                p.muted.small { (w.with("error-reference", &[("code", self.code.as_str().into()), ("id", id.into())])) }
                @if self.status == StatusCode::UNAUTHORIZED {
                    a.btn.primary href="/sign-in" { (w.t("sign-in")) }
                } @else if self.status.is_server_error() || self.status == StatusCode::TOO_MANY_REQUESTS {
                    a.btn.primary href=(look.path) { (w.t("try-again")) }
                } @else {
                    a.btn.primary href="/" { (w.t("go-home")) }
                }
            }
        };
        page::plain(look, viewer, &title, &body)
    }

    /// For a form that was sent by script: said at the edge of the page, nothing on it is lost.
    fn toast(&self, w: &Words, id: &str) -> Markup {
        html! {
            div.toast id=(format!("fault-{id}")) data-to="#toasts" data-for="8" role="alert" { span { (self.words(w)) } }
        }
    }

    /// Written once, by the layer that renders it.
    pub(crate) fn log(&self) {
        let detail = self.detail.as_deref().unwrap_or("");
        if self.status.is_server_error() {
            tracing::error!(code = self.code, detail, "failed");
        } else if !detail.is_empty() {
            tracing::info!(code = self.code, detail, "refused");
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        let status = match &refusal {
            Refusal::NotFound | Refusal::NotYours => StatusCode::NOT_FOUND,
            Refusal::Stale | Refusal::NotNow | Refusal::KeyReused => StatusCode::CONFLICT,
            Refusal::Guard { .. } | Refusal::Invalid { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Refusal::TooMany => return Self::too_many(5),
        };
        // What a role may never do is told like what does not exist.
        let code = if status == StatusCode::NOT_FOUND { "not_found" } else { refusal.code() };
        let fault = Self::new(status, code);
        match &refusal {
            Refusal::Invalid { field, .. } => fault.on(field),
            _ => fault,
        }
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        let busy = |code: &str| Self::new(StatusCode::SERVICE_UNAVAILABLE, code).retry(1).logged(&error);
        match &error {
            StoreError::Busy | StoreError::Race => busy("busy"),
            StoreError::Unavailable(_) => busy("unavailable"),
            StoreError::DiskFull => busy("disk_full"),
            _ => Self::internal(&error),
        }
    }
}

impl From<ActError> for Fault {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Refused(refusal) => refusal.into(),
            ActError::Store(error) => error.into(),
        }
    }
}
