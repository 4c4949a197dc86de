//! `POST /api/v1/cases/{number}/actions/{action}`: every action of every case. What may be sent now, and with which
//! fields, is what `GET /api/v1/cases/{number}` says under `allowed`.

use super::evidence::{About, EvidenceInput};
use super::wire::{self, Body, Done, Problem, Sent, may_send};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::record;
use crate::reported;
use crate::route::Route;
use crate::upload;
use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::routing::post;
use ombud_domain::Refusal;
use ombud_domain::appeal::Appeal;
use ombud_domain::case::{CaseKind, Form, Machine};
use ombud_domain::conversation::{Conversation, MAX_ATTACHMENTS};
use ombud_domain::dispute::Dispute;
use ombud_domain::finance::Finance;
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::outside::Outside;
use ombud_domain::permit::Permission;
use ombud_domain::refund::Refund;
use ombud_domain::report::Report;
use ombud_domain::returns::Return;
use ombud_domain::statement::Statement;
use ombud_domain::suggestion::Suggestion;
use ombud_engine::act::Ask;
use ombud_engine::view::known;
use ombud_engine::{Engine, rows, view};
use ombud_store::Tx;
use ombud_store::case::CaseRow;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;

/// The endpoint.
pub const ROUTES: &[Route] =
    &[Route::api(Method::POST, "/api/v1/cases/{number}/actions/{action}", Permission::ActOnCase, || post(act))];

/// The fields of the action, and these.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct Action {
    /// Under which a repeat is known: the same id with the same content gives the same answer.
    command_id: Option<Uuid>,
    /// The revision of the case that the sender saw; `stale` when it has moved on.
    expected_revision: Option<i64>,
    /// The fields of the action, as its form names them. A `message` also takes `language`, `cid` and `attachments`
    /// (`[{"file": hash}]`), as do `appeal`, and `add` and `answer` of a report or an appeal; `add_evidence` takes
    /// `evidence` as a dispute does, and `refuse` in the shop's turn a list of it. A field of type `slot` takes one of
    /// the moments in its `free`; `no_free_slot` when somebody else was faster.
    #[serde(flatten)]
    #[schema(value_type = std::collections::BTreeMap<String, Value>)]
    fields: Map<String, Value>,
}

/// A file of a message.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileInput {
    file: String,
    // As the upload was answered; what counts is what was found out then.
    #[serde(rename = "name")]
    _name: Option<String>,
    #[serde(rename = "media")]
    _media: Option<String>,
    #[serde(rename = "bytes")]
    _bytes: Option<i64>,
}

/// Do something
///
/// Permission: who holds a seat in the case; its rules say which of them may do it now.
#[utoipa::path(post, path = "/api/v1/cases/{number}/actions/{action}", operation_id = "act_on_case", tag = "cases", request_body = Action,
    params(("number" = String, Path, description = "The case"), ("action" = String, Path, description = "The action's word")),
    responses((status = 200, description = "Done", body = Done),
        (status = 404, description = "No such case, or no such action for this role", body = Problem),
        (status = 409, description = "`stale`, `not_now` or `key_reused`", body = Problem),
        (status = 422, description = "A field does not fit, or the rules say no", body = Problem)))]
pub(super) async fn act(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, action)): Path<(String, String)>,
    Body(asked): Body<Action>,
) -> Answer {
    may_send(&app, &viewer)?;
    let sent = Sent::new(&app, asked.command_id, asked.expected_revision);
    let mut asked = asked;
    if action == "submit_bank_evidence" {
        let (file, bytes) = record::keep(&app, &viewer, &number).await?;
        asked.fields.extend([("file".to_owned(), file.into()), ("bytes".to_owned(), bytes.into())]);
    }
    let (engine, reader, id) = (app.engine.clone(), viewer.clone(), sent.id);
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let row = known(tx, &reader.actor, &number).await?;
            let mut fields = asked.fields;
            complete(tx, &reader, &row, &action, id, &mut fields).await?;
            let kept = Value::Object(fields.clone());
            match ask(&row, &action, fields) {
                Ok(ask) => Ok(ask),
                Err(fault) => Err(explained(tx, &engine, &reader, &row, &action, &kept).await?.unwrap_or(fault)),
            }
        })
    });
    let ask = work.await?;
    sent.act(&app, &viewer, StatusCode::OK, ask).await
}

/// The command of a case's machine.
fn ask(row: &CaseRow, action: &str, fields: Map<String, Value>) -> Result<Ask, Fault> {
    let case = CaseId(row.id);
    Ok(match rows::kind(row)? {
        CaseKind::Conversation => Ask::Conversation { case, command: command::<Conversation>(action, fields)? },
        CaseKind::Dispute => Ask::Dispute { case, command: command::<Dispute>(action, fields)? },
        CaseKind::Refund => Ask::Refund { case, command: command::<Refund>(action, fields)? },
        CaseKind::Return => Ask::Return { case, command: command::<Return>(action, fields)? },
        CaseKind::Report => Ask::Report { case, command: command::<Report>(action, fields)? },
        CaseKind::Statement => Ask::Statement { case, command: command::<Statement>(action, fields)? },
        CaseKind::Appeal => Ask::Appeal { case, command: command::<Appeal>(action, fields)? },
        CaseKind::Finance => Ask::Finance { case, command: command::<Finance>(action, fields)? },
        CaseKind::Outside => Ask::Outside { case, command: command::<Outside>(action, fields)? },
        CaseKind::Suggestion => Ask::Suggestion { case, command: command::<Suggestion>(action, fields)? },
    })
}

fn command<M: Machine>(action: &str, mut fields: Map<String, Value>) -> Result<M::Command, Fault> {
    if !M::rules().iter().any(|rule| rule.action == action) {
        return Err(Fault::not_found());
    }
    if fields.insert("action".into(), action.into()).is_some() {
        return Err(Refusal::invalid("action", "unknown_field").into());
    }
    wire::read_tagged("action", fields)
}

/// Puts in place of files and messages what we hold of them, and the sender's id where the case's page looks for it.
async fn complete(
    tx: &mut Tx,
    viewer: &Viewer,
    row: &CaseRow,
    action: &str,
    id: Uuid,
    fields: &mut Map<String, Value>,
) -> Result<(), Fault> {
    let case = CaseId(row.id);
    match (row.kind.as_str(), action) {
        ("report" | "appeal", "answer" | "add") | ("dispute" | "report" | "statement", "appeal") => {
            let files = files(tx, viewer, case, fields).await?;
            fields.insert("attachments".into(), files);
        }
        // Who may not look does not make us look through all listings.
        ("report", "attach") if viewer.actor.role.is_staff() => {
            let typed = fields.get("listing").and_then(Value::as_str).unwrap_or_default().to_owned();
            let hits = reported::search(tx, &typed).await?;
            let found = hits.into_iter().map(|hit| hit.found).collect::<Vec<_>>();
            if found.len() > 1 {
                return Err(Refusal::invalid("listing", "choose_one").into());
            }
            // Whatever the sender says it is.
            fields.insert("found".into(), serde_json::to_value(found.first()).map_err(Fault::internal)?);
        }
        ("conversation", "message") => {
            let files = files(tx, viewer, case, fields).await?;
            fields.insert("attachments".into(), files);
            let own = |fields: &Map<String, Value>, name: &str| fields.get(name).is_some_and(|v| !v.is_null());
            if !own(fields, "cid") {
                fields.insert("cid".into(), id.to_string().into());
            }
            if !own(fields, "language") {
                fields.insert("language".into(), viewer.words().lang.tag().into());
            }
            // Files need no words.
            fields.entry("text").or_insert_with(|| "".into());
        }
        ("dispute", "refuse") => {
            let pieces: Vec<EvidenceInput> =
                wire::read(fields.remove("evidence").unwrap_or_else(|| Value::Array(Vec::new())))
                    .map_err(|fault| fault.on("evidence"))?;
            let buyer = PersonId(row.buyer.unwrap_or_default());
            let about = About { actor: &viewer.actor, person: viewer.person, buyer, places: vec![case] };
            let mut evidence = Vec::with_capacity(pieces.len().min(MAX_ATTACHMENTS));
            for piece in pieces.iter().take(MAX_ATTACHMENTS + 1) {
                evidence.push(about.freeze(tx, piece).await.map_err(inside)?);
            }
            fields.insert("evidence".into(), serde_json::to_value(evidence).map_err(Fault::internal)?);
        }
        ("dispute", "add_evidence") => {
            let input = fields.remove("evidence").ok_or_else(|| Refusal::invalid("evidence", "required"))?;
            let input: EvidenceInput = wire::read(input).map_err(inside)?;
            let buyer = PersonId(row.buyer.unwrap_or_default());
            let about = About { actor: &viewer.actor, person: viewer.person, buyer, places: vec![case] };
            let evidence = about.freeze(tx, &input).await.map_err(inside)?;
            fields.insert("evidence".into(), serde_json::to_value(evidence).map_err(Fault::internal)?);
        }
        _ => {}
    }
    Ok(())
}

/// The files that are named, as we hold them.
async fn files(tx: &mut Tx, viewer: &Viewer, case: CaseId, fields: &mut Map<String, Value>) -> Result<Value, Fault> {
    let files: Vec<FileInput> = wire::read(fields.remove("attachments").unwrap_or_else(|| Value::Array(Vec::new())))
        .map_err(|fault| fault.on("attachments"))?;
    if files.len() > MAX_ATTACHMENTS {
        return Err(Refusal::invalid("attachments", "too_many_files").into());
    }
    let hashes: Vec<String> = files.into_iter().map(|f| f.file).collect();
    let files = upload::attachments(tx, "attachments", viewer.person, case, &hashes).await?;
    serde_json::to_value(files).map_err(Fault::internal)
}

fn inside(fault: Fault) -> Fault {
    let field = fault.field.as_deref().filter(|f| !f.is_empty()).map_or("evidence".into(), |f| format!("evidence.{f}"));
    if fault.status == StatusCode::UNPROCESSABLE_ENTITY { fault.on(&field) } else { fault }
}

/// The field that does not fit, by the form of the action: a tagged command alone cannot name it.
async fn explained(
    tx: &mut Tx,
    engine: &Engine,
    viewer: &Viewer,
    row: &CaseRow,
    action: &str,
    fields: &Value,
) -> Result<Option<Fault>, Fault> {
    let case = view::AnyCase::read(row)?;
    let allowed = view::allowed_of(tx, engine, &case, &viewer.actor).await?;
    let form = allowed.into_iter().find(|a| a.action == action && a.why_not.is_none()).map(|a| a.form);
    Ok(form.and_then(|form: Form| form.check(fields).err()).map(Fault::from))
}
