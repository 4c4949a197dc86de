//! `/api/v1/import`: the marketplace's orders, parcels and payments, one by one or by the million (spec §3.2).

use super::wire::{Asked, Problem, json, reply};
use crate::app::App;
use crate::fault::{Answer, Fault};
use crate::import::{FileError, Format, Rows};
use crate::route::Route;
use axum::body::{Body, Bytes};
use axum::extract::{Path, Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{post, put};
use futures::TryStreamExt;
use ombud_domain::Refusal;
use ombud_domain::import::{self, Code, Kind, MAX_ROW_BYTES, Object, Outcome};
use ombud_domain::permit::Permission;
use ombud_engine::Engine;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io;
use tokio::io::AsyncBufRead;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::io::StreamReader;
use utoipa::{IntoParams, ToSchema};

/// The largest import in one request, in bytes.
const BODY_BYTES: usize = 256 * 1024 * 1024;
/// How many slices of results wait for a client that sends everything before it reads anything: a million rows.
const WAITING: usize = 4_096;

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::PUT, "/api/v1/import/{object}/{id}", Permission::Import, || put(one)).body(MAX_ROW_BYTES),
    Route::api(Method::POST, "/api/v1/import", Permission::Import, || post(many)).body(BODY_BYTES),
];

/// What came of an object.
#[derive(Serialize, ToSchema)]
pub(super) struct Taken {
    /// Its kind.
    object: &'static str,
    /// The marketplace's id.
    id: String,
    /// `created`, `updated`, `unchanged` or `ignored_older`.
    outcome: &'static str,
}

/// Import one object
///
/// The body has the object's fields with a `source_version` that rises; an older one changes nothing, an equal one with
/// other fields is refused. Permission: API keys with the scope `import`, administrators.
#[utoipa::path(put, path = "/api/v1/import/{object}/{id}", operation_id = "import_one", tag = "import",
    request_body(content = std::collections::BTreeMap<String, Value>, description = "The fields of the object; `object` and `id` may be left out"),
    params(("object" = String, Path, description = "`buyer`, `shop`, `offer`, `order`, `order_line`, `payment`, `payment_attempt`, `refund`, `coupon`, `shipment`, `tracking_event`, `chargeback` or `message`"),
        ("id" = String, Path, description = "The marketplace's id")),
    responses((status = 200, description = "Taken", body = Taken), (status = 201, description = "Taken; it is new", body = Taken),
        (status = 404, description = "No such kind of object", body = Problem),
        (status = 409, description = "`version_conflict`", body = Problem),
        (status = 422, description = "A field does not fit; the codes are those of the batch import", body = Problem)))]
pub(super) async fn one(
    State(app): State<App>,
    Path((object, id)): Path<(String, String)>,
    request: Request,
) -> Answer {
    let kind = Kind::from_word(&object).ok_or_else(Fault::not_found)?;
    let Value::Object(mut fields) = json(request, MAX_ROW_BYTES).await? else {
        return Err(unfit(&import::Problem::new(Code::NotARecord, "a row is a JSON object")));
    };
    for (name, value) in [("object", kind.as_str()), ("id", id.as_str())] {
        if fields.get(name).is_some_and(|said| said != value) {
            return Err(unfit(&import::Problem::of(name, Code::Inconsistent, "the address says another one")));
        }
    }
    fields.remove("object");
    fields.insert("id".into(), id.clone().into());
    let object = Object::of_kind(kind, fields).map_err(|p| unfit(&p))?;
    let results = app.engine.import(vec![object]).await?;
    let outcome = results.into_iter().next().ok_or_else(|| Fault::internal("an import without an answer"))?;
    let outcome = outcome.map_err(|p| unfit(&p))?;
    let status = if outcome == Outcome::Created { StatusCode::CREATED } else { StatusCode::OK };
    reply(status, &Taken { object: kind.as_str(), id, outcome: outcome.as_str() })
}

fn unfit(problem: &import::Problem) -> Fault {
    let status = match problem.code {
        Code::VersionConflict => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let fault = Fault::new(status, problem.code.as_str()).logged(&problem.message);
    if problem.field.is_empty() { fault } else { fault.on(&problem.field) }
}

/// For CSV, what its rows are.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Rowkind {
    /// The kind of object; needed for CSV.
    object: Option<String>,
}

/// What came of a row.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the shape for the document; what is written is the importer's own type")]
pub(super) struct RowAnswer {
    /// The line on which the row begins, from 1.
    line: u64,
    /// Its kind, as far as that could be read.
    object: Option<String>,
    /// Its id, as far as that could be read.
    id: Option<String>,
    /// `created`, `updated`, `unchanged`, `ignored_older` or `error`.
    outcome: String,
    /// With `error`: `code`, `field`, `message`.
    #[schema(value_type = Option<Object>)]
    error: Option<Value>,
}

/// Import many objects
///
/// NDJSON, one object a line with its kind in `object`; or CSV of one kind. The answer is NDJSON too, a line for each row,
/// and begins while rows still arrive. A bad row harms no other. When the answer ends with a line without `line`, the
/// import stopped there; sending everything again changes nothing that was taken. Permission: API keys with the scope
/// `import`, administrators.
#[utoipa::path(post, path = "/api/v1/import", operation_id = "import_many", tag = "import", params(Rowkind),
    request_body(content((String = "application/x-ndjson"), (String = "text/csv"))),
    responses((status = 200, description = "A line for each row", body = RowAnswer, content_type = "application/x-ndjson"),
        (status = 415, description = "`not_rows`: neither NDJSON nor CSV", body = Problem),
        (status = 422, description = "The header of the CSV does not fit", body = Problem)))]
pub(super) async fn many(State(app): State<App>, Asked(kind): Asked<Rowkind>, request: Request) -> Answer {
    let format = format_of(&request, kind.object.as_deref())?;
    let bytes = request.into_body().into_data_stream().map_err(io::Error::other);
    let rows = Rows::open(StreamReader::new(bytes), format).await.map_err(|error| match error {
        FileError::Header(problem) => unfit(&problem),
        FileError::Io(error) => Fault::bad("unreadable").logged(error),
    })?;
    // The rows go on being taken while the client still sends: many read no answer before they have sent everything.
    let (answers, waiting) = mpsc::channel(WAITING);
    tokio::spawn(take(app.engine.clone(), rows, answers));
    let body = Body::from_stream(ReceiverStream::new(waiting).map_ok(Bytes::from));
    Ok(([(header::CONTENT_TYPE, "application/x-ndjson")], body).into_response())
}

fn format_of(request: &Request, object: Option<&str>) -> Result<Format, Fault> {
    let said = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let media = said.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let kind = match object {
        Some(word) => Some(Kind::from_word(word).ok_or_else(|| Refusal::invalid("object", "not_a_choice"))?),
        None => None,
    };
    match (media.as_str(), kind) {
        ("application/x-ndjson" | "application/ndjson" | "application/jsonl", None) => Ok(Format::Ndjson),
        ("application/x-ndjson" | "application/ndjson" | "application/jsonl", Some(_)) => {
            Err(Refusal::invalid("object", "unknown_field").into())
        }
        ("text/csv", Some(kind)) => Ok(Format::Csv(kind)),
        ("text/csv", None) => Err(Refusal::invalid("object", "required").into()),
        _ => Err(Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not_rows")),
    }
}

type Lines = Result<Vec<u8>, io::Error>;

/// Takes all rows, until they or the client's patience end.
async fn take<R: AsyncBufRead + Unpin>(engine: Engine, mut rows: Rows<R>, answers: mpsc::Sender<Lines>) {
    loop {
        let lines = match rows.next_slice().await {
            Ok(None) => return,
            Ok(Some(slice)) => {
                let (objects, open) = slice.split();
                engine.import(objects).await.map(|results| written(&open.results(results))).map_err(|e| e.to_string())
            }
            Err(error) => Err(error.to_string()),
        };
        let (lines, last) = match lines {
            Ok(lines) => (lines, false),
            Err(why) => {
                tracing::warn!(why, "an import stopped");
                (stopped(), true)
            }
        };
        // Nobody reads any more: what was taken stays.
        if answers.send(Ok(lines)).await.is_err() || last {
            return;
        }
    }
}

fn written(results: &[impl Serialize]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(results.len() * 96);
    for result in results {
        // Structs of words and numbers always have a JSON form.
        serde_json::to_writer(&mut lines, result).unwrap_or_default();
        lines.push(b'\n');
    }
    lines
}

fn stopped() -> Vec<u8> {
    let line = json!({ "outcome": "error", "error": { "code": "stopped", "message": "the import stopped here; send it again" } });
    format!("{line}\n").into_bytes()
}
