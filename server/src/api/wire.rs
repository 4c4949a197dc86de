//! How requests are read and answers written: JSON, strictly.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::limits::Limit;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use ombud_domain::Refusal;
use ombud_engine::act::{Ask, Request as Command};
use ombud_store::{Tx, mirror};
use ombud_text::safe_text::clean_block;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;

/// The largest JSON body, in bytes: a story, a message and fifty pieces of evidence fit.
pub const JSON_BYTES: usize = 128 * 1024;
/// The longest page.
const PAGE_MOST: i64 = 100;
/// How long a page is when nobody says.
const PAGE: i64 = 50;

/// A JSON body, cleaned of controls and of marks that turn the writing direction.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Body<T> {
    type Rejection = Fault;
    async fn from_request(request: Request, _: &App) -> Result<Self, Fault> {
        let mut value = json(request, JSON_BYTES).await?;
        clean(&mut value);
        read(value).map(Self)
    }
}

/// A JSON body as it came, of at most `most` bytes.
///
/// # Errors
/// `not_json`, `too_large`, `bad_json`.
pub async fn json(request: Request, most: usize) -> Result<Value, Fault> {
    if !is_json(request.headers()) {
        return Err(Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not_json"));
    }
    let bytes = axum::body::to_bytes(request.into_body(), most).await;
    let bytes = bytes.map_err(|_| Fault::of_status(StatusCode::PAYLOAD_TOO_LARGE))?;
    serde_json::from_slice(&bytes).map_err(|e| Fault::bad("bad_json").logged(e))
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn clean(value: &mut Value) {
    match value {
        Value::String(text) => *text = clean_block(text),
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(fields) => fields.values_mut().for_each(clean),
        _ => {}
    }
}

/// A value as a type, with the field that does not fit.
///
/// # Errors
/// `unknown_field`, `required`, `not_a_choice`, `wrong_value`.
pub fn read<T: DeserializeOwned>(value: Value) -> Result<T, Fault> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = Some(error.path().to_string()).filter(|path| path != ".").unwrap_or_default();
        misfit(&path, &error.into_inner().to_string())
    })
}

/// What the reader's words mean: it names the field or the word between backticks.
fn misfit(path: &str, words: &str) -> Fault {
    let named = words.split('`').nth(1).unwrap_or_default();
    let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    let (field, why) = match () {
        // The path leads to an unknown field already, unless the type is tagged.
        () if words.starts_with("unknown field") && path.ends_with(named) => (path.to_owned(), "unknown_field"),
        () if words.starts_with("unknown field") => (inner(named), "unknown_field"),
        () if words.starts_with("missing field") => (inner(named), "required"),
        () if words.starts_with("unknown variant") => (path.to_owned(), "not_a_choice"),
        () => (path.to_owned(), "wrong_value"),
    };
    Fault::from(Refusal::invalid(&field, why)).logged(words)
}

/// A value as a type that is tagged by `tag`. Unlike [`read`] alone it also refuses fields beside a variant that has
/// none: serde passes over them.
///
/// # Errors
/// As [`read`].
pub fn read_tagged<T: DeserializeOwned + Serialize>(tag: &str, fields: Map<String, Value>) -> Result<T, Fault> {
    let names: Vec<String> = fields.keys().cloned().collect();
    let value: T = read(Value::Object(fields))?;
    let known = serde_json::to_value(&value).map_err(Fault::internal)?;
    match names.iter().find(|name| *name != tag && known.get(*name).is_none()) {
        Some(name) => Err(Refusal::invalid(name, "unknown_field").into()),
        None => Ok(value),
    }
}

/// The parameters behind the question mark.
pub struct Asked<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<App> for Asked<T> {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Fault> {
        let query = axum::extract::Query::<T>::try_from_uri(&parts.uri);
        query.map(|q| Self(q.0)).map_err(|e| Fault::bad("bad_query").logged(e))
    }
}

/// The length of a page: what was asked for, between 1 and 100; 50 when nothing was.
#[must_use]
pub fn page(limit: Option<i64>) -> i64 {
    limit.unwrap_or(PAGE).clamp(1, PAGE_MOST)
}

/// Writes an answer.
///
/// # Errors
/// When it has no JSON form.
pub fn reply(status: StatusCode, body: &impl Serialize) -> Answer {
    let text = serde_json::to_string(body).map_err(Fault::internal)?;
    Ok((status, [(header::CONTENT_TYPE, "application/json")], text).into_response())
}

/// What came of a command.
#[derive(Serialize, ToSchema)]
pub struct Done {
    /// The case's key.
    pub case: i64,
    /// Its number, by which people and addresses name it.
    pub number: String,
    /// `conversation`, `dispute` or `refund`.
    pub kind: &'static str,
    /// Its state now.
    pub stage: String,
    /// Its revision now: send it back as `expected_revision`.
    pub revision: i64,
    /// The sequence number of the last event.
    pub seq: i64,
    /// True when this answer had been given before under the same `command_id`.
    pub repeated: bool,
    /// The id under which the command is known: yours, or the one that was made for it.
    pub command_id: Uuid,
}

/// A command on its way to the engine.
pub struct Sent {
    /// The id under which a repeat is known; made when the sender has none.
    pub id: Uuid,
    /// The revision that the sender saw.
    pub expected_revision: Option<i64>,
}

impl Sent {
    /// With the sender's id, or a fresh one.
    #[must_use]
    pub fn new(app: &App, id: Option<Uuid>, expected_revision: Option<i64>) -> Self {
        Self { id: id.unwrap_or_else(|| app.engine.entropy().uuid(app.now().0)), expected_revision }
    }

    /// Does what is asked, and answers with what came of it.
    ///
    /// # Errors
    /// What the rules or the store say.
    pub async fn act(self, app: &App, viewer: &Viewer, status: StatusCode, ask: Ask) -> Answer {
        reply(status, &self.done(app, viewer, ask).await?)
    }

    /// Does what is asked.
    ///
    /// # Errors
    /// What the rules or the store say.
    pub async fn done(self, app: &App, viewer: &Viewer, ask: Ask) -> Result<Done, Fault> {
        let (id, expected_revision) = (self.id, self.expected_revision);
        if viewer.actor.role.is_staff() {
            app.engine.seen(viewer.person);
        }
        let done = app.engine.act(Command { id, actor: viewer.actor.clone(), expected_revision, ask }).await?;
        Ok(Done {
            case: done.case.0,
            number: done.number,
            kind: done.kind.code(),
            stage: done.stage,
            revision: done.revision,
            seq: done.seq,
            repeated: done.repeated,
            command_id: id,
        })
    }
}

/// Counts a command of this person.
///
/// # Errors
/// 429.
pub fn may_send(app: &App, viewer: &Viewer) -> Result<(), Fault> {
    app.limits.check(Limit::Send, &viewer.tag)
}

/// The marketplace's own name of one of our keys.
///
/// # Errors
/// As the store's.
pub async fn name_of(tx: &mut Tx, key: Option<i64>) -> Result<Option<String>, ombud_store::StoreError> {
    match key {
        Some(key) => Ok(mirror::name(tx, key).await?.map(|name| name.external_id)),
        None => Ok(None),
    }
}

/// What every failed request is answered with, as `application/problem+json`.
#[derive(Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// `urn:ombud:problem:<code>`.
    pub r#type: String,
    /// The kind of failure, in the reader's language.
    pub title: String,
    /// The status.
    pub status: u16,
    /// The stable code.
    pub code: String,
    /// What is wrong and what to do, in the reader's language.
    pub detail: String,
    /// The field that is wrong.
    pub field: Option<String>,
    /// The request's id: the log names it.
    pub request: String,
}
