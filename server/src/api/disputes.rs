//! `POST /api/v1/disputes`: a buyer sends a whole dispute in one go. `POST /api/v1/withdrawals`: a buyer withdraws from the
//! contract (spec §2.8).

use super::conversations::{own_order, storefront_of};
use super::evidence::{About, EvidenceInput};
use super::wire::{Body, Done, Problem, Sent, may_send};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::post;
use ombud_domain::Refusal;
use ombud_domain::dispute::{DisputeCommand, Evidence, MAX_EVIDENCE, Reason, Remedy, Start};
use ombud_domain::id::{CaseId, LineId, ShopId, StorefrontId};
use ombud_domain::permit::Permission;
use ombud_engine::act::Ask;
use ombud_engine::settings::Settings;
use ombud_engine::view::known;
use ombud_store::{Tx, mirror};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;
use uuid::Uuid;

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::POST, "/api/v1/disputes", Permission::OpenCase, || post(send)),
    Route::api(Method::POST, "/api/v1/withdrawals", Permission::OpenCase, || post(withdraw)),
];

/// The most lines of one dispute.
const MAX_LINES: usize = 100;

/// A dispute.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewDispute {
    /// Under which a repeat is known: the same id with the same content gives the same answer.
    command_id: Option<Uuid>,
    /// The marketplace's id of the order.
    order: String,
    /// What it is about: lines of one shop, at most 100.
    lines: Vec<DisputedLine>,
    /// The number of the chat that it comes from.
    conversation: Option<String>,
    /// `not_received`, `damaged`, `defective`, `not_as_described`, `wrong_item`, `missing_parts`, `counterfeit`,
    /// `unsafe` or `late`.
    #[schema(value_type = String)]
    reason: Reason,
    /// A more exact word of the reason.
    detail: Option<String>,
    /// What happened, 20 to 4,000 characters.
    story: String,
    /// `refund_full`, `refund_partial`, `return_refund_full`, `reship`, `exchange`, `repair` or `missing_parts_sent`, as the
    /// reason allows.
    #[schema(value_type = String)]
    remedy: Remedy,
    /// In minor units of the order's currency; for `refund_partial`.
    amount_minor: Option<i64>,
    /// What shows it, at most 50 pieces.
    #[serde(default)]
    evidence: Vec<EvidenceInput>,
    /// Must be true: what is sent goes to the shop and can no longer be changed.
    confirm: bool,
}

/// So many units of a line.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DisputedLine {
    /// The marketplace's id of the line.
    line: String,
    /// How many units, at most as many as were bought.
    quantity: u32,
}

/// Send a dispute
///
/// Files must have been uploaded by the same person before: to the chat that is named, or by `POST /api/v1/files`.
/// Messages are copied from the chat as they stand there. Permission: buyers, about their own orders.
#[utoipa::path(post, path = "/api/v1/disputes", operation_id = "send_dispute", tag = "disputes", request_body = NewDispute,
    responses((status = 201, description = "It is with the shop, or with us", body = Done),
        (status = 404, description = "No such order of this buyer", body = Problem),
        (status = 409, description = "`key_reused`: the same command_id came with other content", body = Problem),
        (status = 422, description = "A field does not fit, or the rules say no", body = Problem)))]
pub(super) async fn send(State(app): State<App>, viewer: Viewer, Body(new): Body<NewDispute>) -> Answer {
    may_send(&app, &viewer)?;
    if new.lines.len() > MAX_LINES {
        return Err(Refusal::invalid("lines", "too_many_lines").into());
    }
    if new.evidence.len() > usize::from(MAX_EVIDENCE) {
        return Err(Refusal::invalid("evidence", "evidence_limit").into());
    }
    let sent = Sent::new(&app, new.command_id, None);
    let submit = DisputeCommand::Submit {
        reason: new.reason,
        detail: new.detail.clone(),
        story: new.story.clone(),
        remedy: new.remedy,
        amount_minor: new.amount_minor,
        confirm: new.confirm,
    };
    let (settings, reader) = (app.engine.settings(), viewer.clone());
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let start = begin(tx, &settings, &reader, &new.order, &new.lines, new.conversation.as_deref()).await?;
            let evidence = shown(tx, &reader, start.conversation, &new.evidence).await?;
            Ok::<_, Fault>((start, evidence))
        })
    });
    let (start, evidence) = work.await?;
    sent.act(&app, &viewer, StatusCode::CREATED, Ask::OpenDispute { start, evidence, submit }).await
}

/// A withdrawal from the contract.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewWithdrawal {
    /// Under which a repeat is known: the same id with the same content gives the same answer.
    command_id: Option<Uuid>,
    /// The marketplace's id of the order.
    order: String,
    /// What it is about: lines of one shop, at most 100.
    lines: Vec<DisputedLine>,
    /// Must be true: the goods go back, and all that was paid for them is paid back.
    confirm: bool,
}

/// Withdraw from the contract
///
/// The buyer's own right inside the withdrawal period: no reason, no evidence, nobody's approval. The shop is not asked; the
/// return begins at once. `allowed` and the events of the case are the acknowledgement, with its content, date and time.
/// Permission: buyers, about their own orders.
#[utoipa::path(post, path = "/api/v1/withdrawals", operation_id = "withdraw_from_contract", tag = "disputes", request_body = NewWithdrawal,
    responses((status = 201, description = "It is declared, and being carried out", body = Done),
        (status = 404, description = "No such order of this buyer", body = Problem),
        (status = 409, description = "`key_reused`: the same command_id came with other content", body = Problem),
        (status = 422, description = "A field does not fit, or the rules say no", body = Problem)))]
pub(super) async fn withdraw(State(app): State<App>, viewer: Viewer, Body(new): Body<NewWithdrawal>) -> Answer {
    may_send(&app, &viewer)?;
    if new.lines.len() > MAX_LINES {
        return Err(Refusal::invalid("lines", "too_many_lines").into());
    }
    let sent = Sent::new(&app, new.command_id, None);
    let submit = DisputeCommand::WithdrawContract { confirm: new.confirm };
    let (settings, reader) = (app.engine.settings(), viewer.clone());
    let work = app
        .store()
        .read(move |tx| Box::pin(async move { begin(tx, &settings, &reader, &new.order, &new.lines, None).await }));
    let start = work.await?;
    sent.act(&app, &viewer, StatusCode::CREATED, Ask::OpenDispute { start, evidence: Vec::new(), submit }).await
}

/// Everything that is named, as we hold it.
async fn begin(
    tx: &mut Tx,
    settings: &Arc<Settings>,
    viewer: &Viewer,
    order: &str,
    lines: &[DisputedLine],
    chat: Option<&str>,
) -> Result<Start, Fault> {
    let order = own_order(tx, order, viewer.person).await?;
    let (mut units, mut shop) = (Vec::with_capacity(lines.len()), None);
    for wanted in lines {
        let key = mirror::key(tx, "order_line", &wanted.line).await?;
        let line = match key {
            Some(key) => mirror::line(tx, key.id).await?.filter(|l| l.order_id == order.id),
            None => None,
        };
        let line = line.ok_or_else(|| Refusal::invalid("lines", "not_a_choice"))?;
        shop = shop.or(Some(ShopId(line.shop)));
        units.push((LineId(line.id), wanted.quantity));
    }
    let shop = shop.ok_or_else(|| Refusal::invalid("lines", "required"))?;
    let conversation = match chat {
        Some(number) => {
            let found = known(tx, &viewer.actor, number).await?;
            Some(CaseId(found.id)).filter(|_| found.kind == "conversation" && found.buyer == Some(viewer.person.0))
        }
        None => None,
    };
    if chat.is_some() && conversation.is_none() {
        return Err(Fault::not_found());
    }
    let storefront = match order.storefront {
        Some(storefront) => StorefrontId(storefront),
        None => storefront_of(tx, viewer.person, settings).await?,
    };
    let language = viewer.words().lang.tag().to_owned();
    Ok(Start { storefront, buyer: viewer.person, shop, language, units, conversation })
}

/// What shows it, from the chat that is named or the buyer's own drawer.
async fn shown(
    tx: &mut Tx,
    viewer: &Viewer,
    chat: Option<CaseId>,
    pieces: &[EvidenceInput],
) -> Result<Vec<Evidence>, Fault> {
    let places = chat.into_iter().collect();
    let about = About { actor: &viewer.actor, person: viewer.person, buyer: viewer.person, places };
    let mut evidence = Vec::with_capacity(pieces.len());
    for (at, piece) in pieces.iter().enumerate() {
        evidence.push(about.freeze(tx, piece).await.map_err(|fault| within(fault, at))?);
    }
    Ok(evidence)
}

/// A fault of one piece names the piece.
fn within(fault: Fault, at: usize) -> Fault {
    let field = match &fault.field {
        Some(field) => format!("evidence[{at}].{field}"),
        None => format!("evidence[{at}]"),
    };
    fault.on(&field)
}
