//! Writing a decision: events, row, seats, refunds, books, claims, commands, follow-ups and notices, in one transaction.

use crate::act::{ActError, Answer, side};
use crate::vault::Vault;
use crate::{Engine, desk, jobs, mirror as market, rows};
use futures::future::BoxFuture;
use ombud_domain::actor::{Actor, Party};
use ombud_domain::case::{Case, Change, Effects, Envelope, Machine, Opened, Outgoing, Stage, Taken};
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::notice::{self as told, Notice, notices};
use ombud_domain::payment_book::{BookChange, BookEvent};
use ombud_domain::refund::Refund;
use ombud_domain::returns::{self, Return};
use ombud_domain::time::{Instant, Span};
use ombud_domain::{Ids, Refusal};
use ombud_store::case::CaseRow;
use ombud_store::job::{self, NewJob};
use ombud_store::ledger::{self, Head, NewEntry};
use ombud_store::money_alert::{self, Alert};
use ombud_store::notice::{self, NoticeRow};
use ombud_store::{Lane, StoreError, Tx, callback, case, mirror, outgoing, paper, seat};
use serde_json::{Value, json};

/// What a decision is given from outside: the moment, fresh ids, and salts for the chain.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// Now.
    pub now: Instant,
    /// Fresh ids.
    pub ids: Ids,
    /// A salt for each event of the decision.
    pub salts: [u8; 512],
    /// The addresses that get commands and notices.
    pub endpoints: Vec<i64>,
    /// Where files of cases lie.
    pub vault: Vault,
}

/// What a unit of writing leaves: the answer, whether there is work for the job runner, and the rows that were taken.
pub struct Done {
    pub answer: Answer,
    pub jobs: bool,
    pub taken: Vec<Taken>,
}

impl Done {
    pub fn of<M: Machine>(change: &Change<M>, jobs: bool) -> Self {
        let Case { env, stage, .. } = &change.case;
        let answer = Answer {
            case: env.id,
            number: env.number.clone(),
            kind: M::KIND,
            stage: stage.code().into(),
            revision: env.revision,
            seq: env.seq,
            repeated: false,
        };
        Self { answer, jobs, taken: change.taken.clone() }
    }
}

/// How long the marketplace's pager may take to call somebody.
const PAGED_WITHIN: Span = Span::hours(1);
/// How many salts a stamp holds.
const SALTS: usize = 32;

impl Stamp {
    fn salt(&self, at: usize) -> [u8; 16] {
        let mut salt = [0; 16];
        let from = (at % SALTS) * 16;
        salt.copy_from_slice(&self.salts[from..from + 16]);
        salt
    }
}

type Written<'a> = BoxFuture<'a, Result<bool, ActError>>;

/// Writes a change of one case and everything beside it. `before` is the row it was decided on; `None` for a new case.
/// True when there is work for the job runner.
///
/// # Errors
/// `Race` when the case has moved on meanwhile, `units_in_dispute` when another case was faster.
pub fn change<'a, M: Machine>(
    tx: &'a mut Tx,
    actor: &'a Actor,
    before: Option<&'a CaseRow>,
    change: &'a Change<M>,
    stamp: &'a mut Stamp,
) -> Written<'a> {
    Box::pin(async move {
        let head = before.map_or_else(Head::default, CaseRow::head);
        if head.seq != change.before {
            return Err(StoreError::Race.into());
        }
        let mut entries = Vec::with_capacity(change.events.len());
        for (at, event) in change.events.iter().enumerate() {
            entries.push(rows::entry(event, actor, stamp.now, stamp.salt(at))?);
        }
        let id = change.case.env.id;
        let appended = ledger::append(tx, id.0, head, &entries).await?;
        let row = rows::write(&change.case, appended.head.link, stamp.now)?;
        match before {
            // What a case is about may be found out later. Before it is saved, which moves its number on.
            Some(old) if old.shop != row.shop && !case::relate(tx, old, &row).await? => {
                return Err(StoreError::Race.into());
            }
            Some(old) if !case::save(tx, old, &row).await? => return Err(StoreError::Race.into()),
            Some(_) => {}
            None => case::insert(tx, &row).await?,
        }
        seats(tx, before, change).await?;
        seat::bump(tx, id.0, &appended.placed, author(actor, &change.case.env)).await?;
        shown(tx, actor, id, &entries, stamp).await?;
        let told = tell(tx, actor, change, stamp).await?;
        let paged = page(tx, change, stamp).await?;
        let effected = effects(tx, actor, change, stamp).await?;
        Ok(told || paged || effected)
    })
}

/// The seat of whoever acts: what one writes oneself is not unread.
fn author(actor: &Actor, env: &Envelope) -> Option<i64> {
    match actor.party() {
        Party::Buyer => Some(env.buyer.0),
        Party::Shop => env.shop.map(|s| s.0),
        Party::Platform => actor.role.is_staff().then_some(env.storefront.0),
    }
}

/// Who takes part: the buyer, the storefront, and the shop unless it is a chat with us alone.
async fn seats<M: Machine>(tx: &mut Tx, before: Option<&CaseRow>, change: &Change<M>) -> Result<(), StoreError> {
    let env = &change.case.env;
    let id = env.id.0;
    let shop_may_see = !is_draft(change) && change.events.iter().any(|e| e.audience.includes(Party::Shop));
    if before.is_none() {
        if env.buyer != PersonId::NOBODY {
            seat::sit(tx, id, env.buyer.0, side(Party::Buyer)).await?;
        }
        seat::sit(tx, id, env.storefront.0, side(Party::Platform)).await?;
    }
    // A shop is seated with the first event that it may see: a draft or a chat with us is none of its business.
    if let Some(shop) = env.shop
        && shop_may_see
        && (before.is_none() || seat::sits(tx, &[shop.0], id).await?.is_none())
    {
        seat::sit(tx, id, shop.0, side(Party::Shop)).await?;
    }
    let waited: Vec<Party> = before.map_or_else(Vec::new, |row| parties(&row.waits_for));
    for party in [Party::Buyer, Party::Shop, Party::Platform] {
        let waits = env.waits_for.contains(&party);
        if waits != waited.contains(&party) {
            seat::set_needs_answer(tx, id, side(party), waits).await?;
        }
    }
    Ok(())
}

/// What the buyer has not sent is nobody else's business, whatever will be seen of it once it is sent.
fn is_draft<M: Machine>(change: &Change<M>) -> bool {
    matches!(change.case.stage.code(), "draft" | "discarded")
}

fn parties(words: &str) -> Vec<Party> {
    [Party::Buyer, Party::Shop, Party::Platform]
        .into_iter()
        .filter(|p| words.split(',').any(|w| w == p.code()))
        .collect()
}

/// A file that is shown in a case lies with it from then on, under the key of the case, wherever it was brought to before.
async fn shown(
    tx: &mut Tx,
    actor: &Actor,
    case: CaseId,
    entries: &[NewEntry],
    stamp: &Stamp,
) -> Result<(), StoreError> {
    for hash in entries.iter().flat_map(|entry| files_in(&entry.body)) {
        if let Some(up) = paper::to_show(tx, &hash, case.0, actor.person.map(|p| p.0)).await? {
            let id = ombud_store::id::block(tx).await?.start;
            stamp.vault.copy(tx, &up, id, case.0).await?;
        }
    }
    Ok(())
}

/// The files that an event shows: of a message, or as evidence.
fn files_in(body: &str) -> Vec<String> {
    if !body.contains("\"file\"") {
        return Vec::new();
    }
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    let what = &body["what"];
    let sent = what["attachments"].as_array().into_iter().flatten();
    sent.chain([&what["evidence"]]).filter_map(|f| f["file"].as_str()).map(str::to_owned).collect()
}

async fn effects<M: Machine>(
    tx: &mut Tx,
    actor: &Actor,
    change: &Change<M>,
    stamp: &mut Stamp,
) -> Result<bool, ActError> {
    let Effects {
        books,
        refunds,
        returns,
        opened,
        parcels,
        outgoing,
        follow_ups,
        claims,
        release_claims,
        call,
        call_ends,
    } = &change.effects;
    let case = &change.case.env;
    if !claims.is_empty() {
        claim(tx, case.id, claims).await?;
    }
    if *release_claims {
        case::release_units(tx, case.id.0).await?;
    }
    if *call_ends {
        callback::free(tx, case.id.0).await?;
    }
    if let Some(call) = call {
        desk::take_line(tx, case.id.0, call).await?;
    }
    let mut jobs = false;
    for number in parcels {
        claim_parcel(tx, case, number).await?;
    }
    for refund in refunds {
        jobs |= self::change::<Refund>(tx, actor, None, refund, stamp).await?;
    }
    for back in returns {
        jobs |= self::change::<Return>(tx, actor, None, back, stamp).await?;
    }
    for other in opened {
        jobs |= match other {
            Opened::Conversation(chat) => self::change(tx, actor, None, chat.as_ref(), stamp).await?,
            Opened::Report(report) => self::change(tx, actor, None, report.as_ref(), stamp).await?,
            Opened::Statement(statement) => self::change(tx, actor, None, statement.as_ref(), stamp).await?,
            Opened::Outside(outside) => self::change(tx, actor, None, outside.as_ref(), stamp).await?,
            Opened::Appeal(appeal) => self::change(tx, actor, None, appeal.as_ref(), stamp).await?,
        };
    }
    for (at, change) in books.iter().enumerate() {
        book(tx, actor, change, stamp, SALTS - 1 - at).await?;
    }
    for command in outgoing {
        jobs |= give(tx, case.id, command, Some(&cause(case)), stamp).await?;
    }
    for (at, follow) in follow_ups.iter().enumerate() {
        let cause = (case.id.0, case.seq * 8 + i64::try_from(at).unwrap_or(0));
        jobs::follow_up(tx, cause, follow, stamp.now).await?;
        jobs = true;
    }
    Ok(jobs)
}

/// The name of the last event of a case, as programs know it: its number and the event's place in its history.
fn cause(case: &Envelope) -> String {
    format!("{}/{}", case.number, case.seq)
}

/// Gives a command to the marketplace; true when there is somebody to send it to.
async fn give(
    tx: &mut Tx,
    case: CaseId,
    command: &Outgoing,
    cause: Option<&str>,
    stamp: &Stamp,
) -> Result<bool, ActError> {
    let mut body = command.body.clone();
    market::with_names(tx, &mut body).await?;
    body["causation_event"] = json!(cause);
    body["idempotency_key"] = Value::String(command.key.clone());
    let (id, text) = (command.command_id(), body.to_string());
    let given = outgoing::give(tx, &id, command.kind, case.0, &text, stamp.now.0, command.due.0).await?;
    Ok(given.is_some() && webhook(tx, "command", &id, Some(case.0), stamp).await?)
}

/// Calls whoever of ours must act, when a deadline of ours has passed.
async fn page<M: Machine>(tx: &mut Tx, change: &Change<M>, stamp: &Stamp) -> Result<bool, ActError> {
    let Some(page) = told::page(change) else { return Ok(false) };
    let env = &change.case.env;
    let mut body = serde_json::to_value(&page).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    body["case"] = Value::String(env.number.clone());
    let key = format!("{}-late-{}", env.number, env.seq);
    let due = stamp.now + PAGED_WITHIN;
    give(tx, env.id, &Outgoing { kind: "oncall.page", key, repeat: 0, body, due }, Some(&cause(env)), stamp).await
}

impl Engine {
    /// Calls somebody of ours about something that is no deadline of a case: once under this key.
    ///
    /// # Errors
    /// As the store's.
    pub async fn alarm(&self, case: CaseId, key: String, body: Value) -> Result<(), ActError> {
        let stamp = self.stamp().await?;
        let work = self.store().write(Lane::Work, move |tx| {
            Box::pin(async move {
                let due = stamp.now + PAGED_WITHIN;
                give(tx, case, &Outgoing { kind: "oncall.page", key, repeat: 0, body, due }, None, &stamp).await
            })
        });
        let jobs = work.await?;
        self.hint(jobs);
        Ok(())
    }
}

/// Calls somebody of ours about a command that the marketplace did not carry out. True when there is somebody to send it to.
///
/// # Errors
/// As the store's.
pub(crate) async fn call(
    tx: &mut Tx,
    refused: &ombud_store::outgoing::Outgoing,
    reason: &str,
    stamp: &Stamp,
) -> Result<bool, ActError> {
    let about = case::load(tx, refused.aggregate).await?.map(|c| c.number);
    let body = json!({"kind": "command.refused", "command": refused.kind, "command_id": refused.command_id, "case": about, "reason": reason});
    let key = format!("{}-refused", refused.command_id);
    let due = stamp.now + PAGED_WITHIN;
    let page = Outgoing { kind: "oncall.page", key, repeat: 0, body, due };
    give(tx, CaseId(refused.aggregate), &page, None, stamp).await
}

/// A parcel counts in one return only, and what came to the buyer is not what goes back (I19).
async fn claim_parcel(tx: &mut Tx, case: &Envelope, number: &str) -> Result<(), ActError> {
    let order = case.order.map_or(0, |o| o.0);
    let parcels = mirror::shipments(tx, order).await?;
    let came = parcels.iter().any(|s| s.direction == "out" && returns::plain_number(&s.tracking_number) == number);
    if came || !case::claim_parcel(tx, case.id.0, number).await? {
        return Err(Refusal::invalid("tracking", "parcel_used").into());
    }
    Ok(())
}

/// Takes the lowest free units of each line, never one that was not bought (I19): another dispute may have taken some
/// since the facts were read.
async fn claim(tx: &mut Tx, case: CaseId, claims: &[(ombud_domain::id::LineId, u32)]) -> Result<(), ActError> {
    let mut wanted = Vec::new();
    for (line, units) in claims {
        let bought = mirror::line(tx, line.0).await?.map_or(0, |l| l.quantity);
        let taken: Vec<i64> = case::claimed(tx, line.0).await?.iter().map(|c| c.unit).collect();
        let before = wanted.len();
        wanted.extend((1..=bought).filter(|u| !taken.contains(u)).take(*units as usize).map(|unit| (line.0, unit)));
        if wanted.len() - before < *units as usize {
            return Err(Refusal::guard("units_in_dispute").into());
        }
    }
    match case::claim_units(tx, case.0, &wanted).await? {
        Some(_) => Err(Refusal::guard("units_in_dispute").into()),
        None => Ok(()),
    }
}

/// Writes a change of a book.
///
/// # Errors
/// `Race` when the book has moved on meanwhile.
pub async fn book(tx: &mut Tx, actor: &Actor, change: &BookChange, stamp: &Stamp, salt: usize) -> Result<(), ActError> {
    let id = change.book.id.0;
    let before = if change.before == 0 { None } else { case::book(tx, id).await? };
    let head = before.as_ref().map_or_else(Head::default, ombud_store::case::BookRow::head);
    if head.seq != change.before {
        return Err(StoreError::Race.into());
    }
    let mut entries = Vec::with_capacity(change.events.len());
    for (at, event) in change.events.iter().enumerate() {
        entries.push(rows::book_entry(event, actor, stamp.now, stamp.salt(salt + at))?);
    }
    let appended = ledger::append(tx, id, head, &entries).await?;
    let row = rows::write_book(&change.book, appended.head.link)?;
    if before.is_none() {
        case::insert_book(tx, &row).await?;
    } else if !case::save_book(tx, &row, change.before).await? {
        return Err(StoreError::Race.into());
    }
    if change.events.contains(&BookEvent::DoubleRecovery) {
        let (payment, order_id) = (change.book.payment.0, change.book.order.0);
        money_alert::raise(tx, &Alert { book: id, payment, order_id, raised_at: stamp.now.0 }).await?;
    }
    Ok(())
}

async fn tell<M: Machine>(tx: &mut Tx, actor: &Actor, change: &Change<M>, stamp: &mut Stamp) -> Result<bool, ActError> {
    let env = &change.case.env;
    let mut told = false;
    for news in notices(change, actor) {
        let holder = match news.party {
            Party::Buyer => Some(env.buyer.0).filter(|_| env.buyer != PersonId::NOBODY),
            Party::Shop => env.shop.filter(|_| !is_draft(change)).map(|s| s.0),
            Party::Platform => None,
        };
        let Some(holder) = holder else { continue };
        let body = body::<M>(&news, change);
        let id = stamp.ids.take();
        let row =
            NoticeRow { id, holder, case_id: env.id.0, seq: env.seq, body, created_at: stamp.now.0, read_at: None };
        if notice::tell(tx, &row).await? {
            told |= webhook(tx, "notice", &id.to_string(), None, stamp).await?;
        }
    }
    Ok(told)
}

fn body<M: Machine>(news: &Notice, change: &Change<M>) -> String {
    let env = &change.case.env;
    let mut value = json!({
        "case": env.number, "case_kind": M::KIND, "title": env.title, "party": news.party, "kind": news.kind,
        "stage": news.stage, "must_act": news.must_act, "due": news.due, "silence": news.silence, "own": news.own,
    });
    if let Some(amount) = news.amount {
        value["amount"] = json!(amount);
    }
    value.to_string()
}

/// Leaves a message for each of the marketplace's addresses. Those of one case go in order.
pub(crate) async fn webhook(
    tx: &mut Tx,
    what: &str,
    key: &str,
    lane: Option<i64>,
    stamp: &Stamp,
) -> Result<bool, StoreError> {
    let max_attempts = i64::try_from(jobs::RETRY_S.len()).unwrap_or(11) + 1;
    for endpoint in &stamp.endpoints {
        let name = format!("{what}:{key}@{endpoint}");
        // Follow-ups have the lanes of their cases; these have negative ones, so that neither waits for the other.
        let lane = lane.map(|l| -((l ^ endpoint) & i64::MAX));
        let (now, kind) = (stamp.now.0, jobs::WEBHOOK);
        let new = NewJob { kind, key: &name, lane, body: &name, run_at: now, max_attempts, created_at: now };
        job::enqueue(tx, &new).await?;
    }
    Ok(!stamp.endpoints.is_empty())
}

/// The marketplace's own name of one of our keys.
///
/// # Errors
/// As the store's.
pub async fn external(tx: &mut Tx, id: i64) -> Result<Value, StoreError> {
    Ok(mirror::name(tx, id).await?.map_or(Value::Null, |n| Value::String(n.external_id)))
}
