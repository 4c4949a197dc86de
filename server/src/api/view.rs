//! Cases, events and notices as programs see them. Keys of ours stay inside: outside, everything has the number that
//! people use or the marketplace's own name.

use super::wire::name_of;
use crate::auth::Viewer;
use crate::show::files::Files;
use crate::show::origin::{Matter, Piece};
use crate::show::parcels::{self, Parcel};
use crate::show::payment;
use ombud_domain::Instant;
use ombud_domain::actor::Party;
use ombud_domain::case::{Allowed, CaseKind};
use ombud_domain::conversation::{Conversation, Link};
use ombud_domain::dispute::Dispute;
use ombud_domain::id::LineId;
use ombud_domain::outside::Outside;
use ombud_domain::refund::Refund;
use ombud_domain::returns::Return;
use ombud_engine::view::{AnyCase, Seen};
use ombud_store::ledger::Entry;
use ombud_store::notice::NoticeRow;
use ombud_store::seat::Listed;
use ombud_store::{StoreError, Tx, mirror};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

/// A case in a list. All instants are milliseconds since 1970-01-01 UTC.
#[derive(Serialize, ToSchema)]
pub(super) struct CaseLine {
    /// Its number.
    number: String,
    /// `conversation`, `dispute`, `refund`, `return`, `report`, `statement` or `appeal`.
    kind: String,
    /// Its state.
    stage: String,
    /// What it is about.
    title: String,
    /// The marketplace's id of the order.
    order: Option<String>,
    /// True when it waits for the viewer's side.
    needs_answer: bool,
    /// True when there is something that the viewer has not read.
    unread: bool,
    /// Until when somebody must act.
    due: Option<i64>,
    /// Its revision.
    revision: i64,
    /// When it was opened.
    opened_at: i64,
    /// When something last happened.
    updated_at: i64,
    /// When it was closed.
    closed_at: Option<i64>,
}

impl CaseLine {
    pub(super) async fn of(tx: &mut Tx, listed: &Listed) -> Result<Self, StoreError> {
        let case = &listed.case;
        Ok(Self {
            number: case.number.clone(),
            kind: case.kind.clone(),
            stage: case.stage.clone(),
            title: case.title.clone(),
            order: name_of(tx, case.order_id).await?,
            needs_answer: listed.seat.needs_answer,
            unread: listed.unread(),
            due: case.due_at,
            revision: case.revision,
            opened_at: case.opened_at,
            updated_at: case.updated_at,
            closed_at: case.closed_at,
        })
    }
}

/// A case. All instants are milliseconds since 1970-01-01 UTC.
#[derive(Serialize, ToSchema)]
pub(super) struct CaseView {
    /// Its number.
    number: String,
    /// `conversation`, `dispute`, `refund`, `return`, `report`, `statement` or `appeal`.
    #[schema(value_type = String)]
    kind: CaseKind,
    /// Its state.
    stage: String,
    /// What it is about.
    title: String,
    /// The language of the one who opened it (BCP 47).
    language: String,
    /// The marketplace's id of the order.
    order: Option<String>,
    /// The marketplace's id of the shop.
    shop: Option<String>,
    /// The role of the one who must act next.
    owner: &'static str,
    /// The sides whose answer is awaited: `buyer`, `shop`, `platform`.
    #[schema(value_type = Vec<String>)]
    waits_for: Vec<Party>,
    /// Until when.
    due: Option<i64>,
    /// What happens then if nobody acts: a stable word.
    silence: String,
    /// Send it back as `expected_revision`.
    revision: i64,
    /// The number of events so far; some may be for other eyes.
    seq: i64,
    /// When it was opened.
    opened_at: i64,
    /// When it was closed.
    closed_at: Option<i64>,
    /// What the viewer may do now, each with the fields of its form; `why_not` says why one cannot be done just now.
    #[schema(value_type = Vec<Object>)]
    allowed: Vec<Allowed>,
    /// What this kind of case has: the lines, proposals and plan of a dispute, the money of a refund, the
    /// label and parcel of a return.
    #[schema(value_type = Object)]
    details: Value,
    /// Files that were shown in a dispute, by either side, and where each comes from.
    evidence: Vec<Piece>,
    /// What the parcels of a dispute or a return tell; `[•••]` stands where something private to the other side was.
    parcels: Vec<Parcel>,
    /// The latest events that the viewer may see, oldest first, at most 200.
    events: Vec<EventView>,
}

impl CaseView {
    pub(super) async fn of(tx: &mut Tx, viewer: &Viewer, seen: Seen, now: Instant) -> Result<Self, StoreError> {
        let env = seen.case.env();
        let reader = viewer.actor.party();
        let files = Files::of(tx, false, &seen.entries).await?;
        let matter = Matter::load(tx, &seen.case, &files).await?;
        Ok(Self {
            evidence: matter.pieces(&seen, &files, reader),
            parcels: parcels::seen_by(reader, &parcels::load(tx, &seen.case).await?),
            number: env.number.clone(),
            kind: seen.case.kind(),
            title: env.title.clone(),
            language: env.language.clone(),
            order: name_of(tx, env.order.map(|o| o.0)).await?,
            shop: name_of(tx, env.shop.map(|s| s.0)).await?,
            owner: env.owner.role.code(),
            waits_for: env.waits_for.clone(),
            due: env.due.map(|t| t.0),
            silence: env.silence.clone(),
            revision: env.revision,
            seq: env.seq,
            opened_at: env.opened_at.0,
            closed_at: env.closed_at.map(|t| t.0),
            details: details(tx, &seen.case, now).await?,
            stage: seen.stage,
            allowed: seen.allowed,
            events: seen.entries.iter().map(|e| EventView::of(viewer, e)).collect(),
        })
    }
}

async fn details(tx: &mut Tx, case: &AnyCase, now: Instant) -> Result<Value, StoreError> {
    Ok(match case {
        AnyCase::Conversation(c) => chat(&c.data),
        AnyCase::Dispute(c) => {
            let mut lines = Vec::with_capacity(c.data.units.len());
            for (line, units) in &c.data.units {
                lines.push(disputed(tx, *line, *units).await?);
            }
            dispute(&c.data, lines)
        }
        AnyCase::Refund(c) => refund(&c.data, name_of(tx, Some(c.data.payment.0)).await?),
        AnyCase::Return(c) => {
            let mut lines = Vec::with_capacity(c.data.units.len());
            for (line, units) in &c.data.units {
                lines.push(disputed(tx, *line, *units).await?);
            }
            goods_back(&c.data, lines)
        }
        AnyCase::Report(c) => {
            let r = &c.data;
            json!({ "about": r.about, "concern": r.concern, "offer": name_of(tx, r.offer).await?, "priority": r.priority,
                "hidden_until": r.hidden_until, "measure": r.measure })
        }
        AnyCase::Statement(c) => {
            let s = &c.data;
            json!({ "measure": s.measure, "concern": s.concern, "rule": s.rule, "offer": name_of(tx, s.offer).await?,
                "until": s.until, "points": s.points, "appeal_until": s.appeal_until, "automated": false })
        }
        AnyCase::Appeal(c) => {
            let a = &c.data;
            json!({ "against": a.number, "by": a.by, "ground": a.ground, "stake": a.stake })
        }
        AnyCase::Finance(c) => {
            let trail = payment::load(tx, c.env.buyer.0, c.env.order.map(|o| o.0), now).await?;
            let named = name_of(tx, c.data.payment.map(|p| p.0)).await?;
            json!({
                "topic": c.data.topic, "payment": named, "finding": c.data.finding, "asked": c.data.asked,
                "money": payment::json(&trail),
            })
        }
        AnyCase::Outside(c) => outside(&c.data),
        AnyCase::Suggestion(c) => {
            let s = &c.data;
            json!({ "by": s.by, "people": s.people, "planned_for": s.planned_for, "reason": s.reason,
                "together": s.head.is_some() })
        }
    })
}

fn outside(o: &Outside) -> Value {
    json!({
        "about": o.about_number, "body": o.body, "reference": o.reference, "opened_there_at": o.began_at,
        "answer_due": o.answer_due, "answered_at": o.answered_at, "result": o.result,
    })
}

fn chat(c: &Conversation) -> Value {
    let number = |link: &Option<Link>| link.as_ref().map(|l| l.number.clone());
    json!({
        "with_shop": c.with_shop, "queued_at": c.queued_at, "answerer": c.answerer, "desk": c.desk, "call_at": c.call,
        "asks_solved": c.asks_solved, "solved": c.solved, "goes_on_from": number(&c.before), "goes_on_in": number(&c.after),
    })
}

async fn disputed(tx: &mut Tx, line: LineId, units: u32) -> Result<Value, StoreError> {
    let title = mirror::line(tx, line.0).await?.map(|l| l.title);
    Ok(json!({ "line": name_of(tx, Some(line.0)).await?, "title": title, "quantity": units }))
}

fn dispute(d: &Dispute, lines: Vec<Value>) -> Value {
    let plan = d.plan.as_ref().map(|plan| {
        let steps = plan.steps.iter().map(|s| json!({ "kind": s.kind, "state": s.state, "due": s.due }));
        json!({ "terms": plan.terms, "how": plan.how, "funded_by": plan.funded_by, "steps": steps.collect::<Vec<_>>() })
    });
    json!({
        "lines": lines, "currency": d.currency, "reason": d.reason, "detail": d.detail, "policy": d.policy,
        "submitted_at": (d.submitted_at.0 > 0).then_some(d.submitted_at),
        "negotiation_ends": (d.negotiation_ends.0 > 0).then_some(d.negotiation_ends),
        "proposals": d.proposals, "accepted": { "buyer": d.accepted.0, "shop": d.accepted.1 },
        "evidence_unread": d.unread, "acceptance_counts_at": d.cooling.map(|c| c.until), "asked": d.info_from, "repaid_by_bank_minor": d.repaid_minor(), "plan": plan, "outcome": d.outcome, "how": d.how,
    })
}

fn refund(r: &Refund, payment: Option<String>) -> Value {
    json!({
        "payment": payment, "amount_minor": r.amount.minor, "currency": r.amount.currency, "funded_by": r.funded_by,
        "sends": r.sends, "reference": r.reference,
    })
}

fn goods_back(r: &Return, lines: Vec<Value>) -> Value {
    json!({
        "lines": lines, "amount_minor": r.amount_minor, "currency": r.currency, "bearer": r.bearer, "address": r.address,
        "label": r.label, "parcel": r.parcel, "extended": r.extended, "accepted": r.accepted, "home": r.home,
    })
}

/// One event. All instants are milliseconds since 1970-01-01 UTC.
#[derive(Serialize, ToSchema)]
pub(super) struct EventView {
    /// Its number in the case.
    seq: i64,
    /// When.
    at: i64,
    /// What happened, such as `dispute.countered`.
    kind: String,
    /// The role of the one who did it.
    by: String,
    /// True when it was the viewer.
    own: bool,
    /// True when its content was erased.
    erased: bool,
    /// Its content, by its kind.
    #[schema(value_type = Object)]
    what: Value,
    /// Where it led: `stage`, `owner`, `waits_for`, `due`, `silence`; null when the state stayed.
    #[schema(value_type = Object)]
    next: Value,
}

/// Names under which events hold keys of ours or what stands elsewhere in the answer.
const OURS: &[&str] = &[
    "envelope",
    "conversation",
    "dispute",
    "refund",
    "case",
    "about",
    "book",
    "agent",
    "person",
    "kind",
    "wake",
    "level",
    "back",
    "appeal",
    "deciders",
    "report",
    "statement",
    "refunds",
    "finance",
    "asked_by",
    "suggestion",
    "head",
    "member",
    "behind",
];

impl EventView {
    pub(super) fn of(viewer: &Viewer, entry: &Entry) -> Self {
        let body: Option<Value> = entry.body.as_deref().and_then(|b| serde_json::from_str(b).ok());
        let part = |name: &str| {
            let mut part = body.as_ref().map_or(Value::Null, |b| b[name].clone());
            hide(&mut part, true);
            part
        };
        Self {
            seq: entry.seq,
            at: entry.at,
            kind: entry.kind.clone(),
            by: entry.actor_role.clone(),
            own: entry.actor == Some(viewer.person.0),
            erased: entry.body.is_none(),
            what: part("what"),
            next: part("next"),
        }
    }
}

/// Takes our keys out. `kind` goes only on top, where it repeats the event's own.
fn hide(value: &mut Value, top: bool) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| !OURS.contains(&name.as_str()) || (name == "kind" && !top));
            fields.values_mut().for_each(|inner| hide(inner, false));
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| hide(inner, false)),
        _ => {}
    }
}

/// A notice: codes and dates, for words in the reader's language.
#[derive(Serialize, ToSchema)]
pub(super) struct NoticeView {
    /// Its key; rises.
    id: i64,
    /// When it was given, in milliseconds since 1970-01-01 UTC.
    created_at: i64,
    /// Whether it was read.
    read: bool,
    /// The last event of the case that it tells of.
    seq: i64,
    /// `case` (number), `case_kind`, `title`, `party`, `kind` (what happened), `stage`, `must_act`, `due`, `silence`,
    /// `own` (a receipt of what the viewer did); `amount` where it is about one.
    #[schema(value_type = Object)]
    data: Value,
}

impl NoticeView {
    pub(super) fn of(row: &NoticeRow) -> Result<Self, StoreError> {
        let data = serde_json::from_str(&row.body).map_err(|_| StoreError::Corrupt(format!("notice {}", row.id)))?;
        Ok(Self { id: row.id, created_at: row.created_at, read: row.read_at.is_some(), seq: row.seq, data })
    }
}
