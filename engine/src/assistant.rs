//! The assistant: a follower that answers buyers' messages while nobody else has the chat. It only proposes; what it
//! says is checked by the rules like everybody's commands, and it is silent once a person was asked for.

use crate::act::{ActError, Request};
use crate::view::AnyCase;
use crate::{Ask, Engine, facts, rows};
use ombud_domain::Refusal;
use ombud_domain::actor::{Actor, Party};
use ombud_domain::case::{Case, Machine};
use ombud_domain::conversation::{Conversation, ConversationCommand, ConversationStage, ConversationWhat};
use ombud_domain::dispute::{REASONS, Reason, Tracking, filing};
use ombud_domain::id::LineId;
use ombud_domain::time::Instant;
use ombud_store::ledger::{self, Entry, Position};
use ombud_store::{Lane, StoreError, Tx, admin, case, mirror};
use ombud_text::answer::{
    Action, Answer, Arg, Block, Decision, OrderFacts, OrderStatus, Progress, Question, Scan, answer,
};
use ombud_text::article::Audience;
use ombud_text::language::Language;
use ombud_text::retrieve::Knowledge;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Where the follower keeps how far it has read.
const CURSOR: &str = "follower:assistant";
const BATCH: i64 = 256;
/// After so many entries the place is written down.
const SAVE_EVERY: usize = 256;
const LOOK_ANYWAY: Duration = Duration::from_millis(1_000);

/// How far the follower has read, and how many entries of it are not written down.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Followed {
    at: Option<Position>,
    unsaved: usize,
}

impl Engine {
    /// Gives the assistant the help centre.
    pub fn set_knowledge(&self, knowledge: Knowledge) {
        *self.0.knowledge.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(knowledge);
    }

    /// The help centre as the assistant knows it.
    #[must_use]
    pub fn knowledge(&self) -> Arc<Knowledge> {
        Arc::clone(&self.0.knowledge.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Answers until cancelled.
    pub async fn run_assistant(&self, stop: CancellationToken) {
        loop {
            match self.assist_all().await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(error) => tracing::warn!(%error, "the assistant could not read; trying again"),
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.0.questions.notified() => {}
                () = tokio::time::sleep(LOOK_ANYWAY) => {}
            }
        }
    }

    /// Answers what has been asked since the last time; gives how many entries were read.
    ///
    /// # Errors
    /// When the store cannot; what was answered is not answered again.
    pub async fn assist_all(&self) -> Result<usize, StoreError> {
        let Followed { at: known, unsaved } = *self.followed();
        let (entries, at) = self
            .store()
            .read(move |tx| {
                Box::pin(async move {
                    let from: Position = match known {
                        Some(at) => at,
                        None => admin::get(tx, CURSOR).await?.and_then(|text| text.parse().ok()).unwrap_or_default(),
                    };
                    let entries = ledger::after(tx, from, BATCH).await?;
                    let at = entries.last().map(|e| e.position);
                    Ok::<_, StoreError>((entries, at))
                })
            })
            .await?;
        let Some(at) = at else { return Ok(0) };
        let kind = Conversation::what_kind(&ConversationWhat::Message {
            by: Party::Buyer,
            text: String::new(),
            language: None,
            cid: None,
            attachments: Vec::new(),
        });
        for entry in entries.iter().filter(|e| e.kind == kind && e.actor_role == "buyer") {
            self.assist(entry).await?;
        }
        // What is read twice is answered once, so the place need not be as durable as the answers.
        let unsaved = unsaved + entries.len();
        let save = unsaved >= SAVE_EVERY;
        if save {
            self.store()
                .write(Lane::Work, move |tx| Box::pin(async move { admin::set(tx, CURSOR, &at.to_string()).await }))
                .await?;
        }
        *self.followed() = Followed { at: Some(at), unsaved: if save { 0 } else { unsaved } };
        Ok(entries.len())
    }

    fn followed(&self) -> MutexGuard<'_, Followed> {
        self.0.followed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn assist(&self, entry: &Entry) -> Result<(), StoreError> {
        let Some(event) = rows::event::<Conversation>(entry)? else { return Ok(()) };
        let ConversationWhat::Message { text, .. } = event.what else { return Ok(()) };
        let (engine, id, seq) = (self.clone(), entry.stream, entry.seq);
        let asked: Result<_, ActError> = self
            .store()
            .read(move |tx| {
                Box::pin(async move {
                    // Only the latest question, and only while nobody else has the chat.
                    let ours = |c: &Case<Conversation>| c.stage == ConversationStage::Assistant && c.data.asked == seq;
                    let Some(chat) = chat(tx, id).await?.filter(ours) else { return Ok(None) };
                    let order = order_of(tx, &engine, &chat).await?;
                    Ok(Some((chat, order)))
                })
            })
            .await;
        let (chat, order) = match asked {
            Ok(Some(found)) => found,
            Ok(None) => return Ok(()),
            Err(ActError::Store(error)) => return Err(error),
            Err(ActError::Refused(_)) => return Ok(()),
        };
        let question = Question {
            text: &text,
            language: Language::from_tag(&chat.env.language).unwrap_or(Language::En),
            audience: Audience::Buyer,
            picked: None,
            progress: Progress { misses: chat.data.misses, clarifying: chat.data.misses },
            bears: chat.data.times.misses,
            order: order.as_ref(),
            now_ms: self.now().0,
        };
        let answer = answer(&question, &self.knowledge());
        self.say(&chat, entry.seq, &answer).await
    }

    async fn say(&self, chat: &Case<Conversation>, answers: i64, answer: &Answer) -> Result<(), StoreError> {
        let command = match answer.decision {
            Decision::HandOver(reason) => ConversationCommand::GiveUp { answers, reason: reason.code().into() },
            Decision::Answered | Decision::Clarifying => {
                let missed = answer.progress.misses > 0 || answer.progress.clarifying > 0;
                ConversationCommand::Assist { answers, blocks: blocks(answer), missed }
            }
        };
        let hash: [u8; 32] = Sha256::digest(format!("assist:{}:{answers}", chat.env.id)).into();
        let id = Uuid::from_slice(&hash[..16]).map_err(|e| StoreError::Other(e.to_string()))?;
        let ask = Ask::Conversation { case: chat.env.id, command };
        match self.act(Request { id, actor: Actor::ASSISTANT, expected_revision: None, ask }).await {
            Ok(_) => Ok(()),
            // The buyer asked for a person, or asked something else, meanwhile.
            Err(ActError::Refused(Refusal::Stale | Refusal::NotNow | Refusal::KeyReused)) => Ok(()),
            Err(ActError::Refused(refusal)) => {
                tracing::warn!(code = refusal.code(), "the assistant was refused");
                Ok(())
            }
            Err(ActError::Store(error)) => Err(error),
        }
    }
}

/// The answer as the ledger keeps it; pages put it into the reader's language.
fn blocks(answer: &Answer) -> Value {
    answer.blocks.iter().map(block).collect()
}

fn block(block: &Block) -> Value {
    match block {
        Block::Text { key, args } => {
            let args: serde_json::Map<String, Value> =
                args.iter().map(|(name, arg)| ((*name).to_owned(), value(arg))).collect();
            json!({"type": "text", "key": key, "args": args})
        }
        Block::Article { slug, language, title, heading, markdown } => {
            json!({"type": "article", "slug": slug, "language": language.tag(), "title": title, "heading": heading, "markdown": markdown})
        }
        Block::Offer(action) => {
            let (reason, number) = match action {
                Action::OpenDispute { reason } => (*reason, None),
                Action::ShowCase { number } => (None, Some(number)),
                _ => (None, None),
            };
            json!({"type": "offer", "key": action.key(), "reason": reason, "number": number})
        }
        Block::Choices(intents) => {
            let labels: Vec<&str> = intents.iter().map(|i| i.label()).collect();
            json!({"type": "choices", "intents": labels})
        }
    }
}

fn value(arg: &Arg) -> Value {
    match arg {
        Arg::Text(text) => json!({"text": text}),
        Arg::Instant(ms) => json!({"instant": ms}),
        Arg::Code(code) => json!({"code": code}),
    }
}

/// The chat with this key. `None` for anything that is no chat.
async fn chat(tx: &mut Tx, id: i64) -> Result<Option<Case<Conversation>>, ActError> {
    let Some(row) = case::load(tx, id).await? else { return Ok(None) };
    let AnyCase::Conversation(chat) = AnyCase::read(&row)? else { return Ok(None) };
    Ok(Some(chat))
}

/// What the assistant may know of the order that a chat is about.
async fn order_of(tx: &mut Tx, engine: &Engine, chat: &Case<Conversation>) -> Result<Option<OrderFacts>, ActError> {
    match chat.env.order {
        Some(order) => order_facts(tx, engine, order.0, chat.env.shop.map(|s| s.0)).await,
        None => Ok(None),
    }
}

/// The part of an order that one shop sends, in the assistant's words; the first shop's if none is named.
///
/// # Errors
/// As the store's.
pub async fn order_facts(
    tx: &mut Tx,
    engine: &Engine,
    order: i64,
    shop: Option<i64>,
) -> Result<Option<OrderFacts>, ActError> {
    let Some(row) = mirror::order(tx, order).await? else { return Ok(None) };
    let name = mirror::name(tx, order).await?.map(|n| n.external_id).unwrap_or_default();
    let all = mirror::lines(tx, order).await?;
    let shop = shop.or_else(|| all.first().map(|l| l.shop));
    let lines: Vec<_> = all.into_iter().filter(|l| Some(l.shop) == shop).collect();
    let open_case = open_dispute(tx, order).await?;
    let mut out = OrderFacts {
        name,
        shop: shop_name(tx, shop).await?,
        title: lines.first().map(|l| l.title.clone()).unwrap_or_default(),
        status: OrderStatus::Unknown,
        promised_until_ms: row.promised_to,
        delivered_at_ms: None,
        scan: None,
        dispute_reasons: Vec::new(),
        filing_opens_ms: None,
        filing_closes_ms: None,
        open_case,
    };
    let cancelled = matches!(row.status.as_str(), "cancelled" | "unavailable");
    let (Some(shop), false) = (shop, lines.is_empty()) else {
        out.status = if cancelled { OrderStatus::Cancelled } else { OrderStatus::Open };
        return Ok(Some(out));
    };
    let parcel = facts::parcel(tx, order, shop).await?;
    out.status = match parcel.tracking {
        Tracking::Delivered => OrderStatus::Delivered,
        Tracking::Moving | Tracking::Lost | Tracking::Returned => OrderStatus::Shipped,
        Tracking::None if cancelled => OrderStatus::Cancelled,
        Tracking::None => OrderStatus::Open,
    };
    out.delivered_at_ms = parcel.delivered_at.map(|t| t.0);
    out.scan = last_scan(tx, order, shop).await?;
    let ids = lines.iter().map(|l| LineId(l.id)).collect();
    let known = facts::dispute(tx, engine, ids, None, None).await?;
    let now = engine.now();
    let free = known.lines.iter().any(|l| l.claimed < l.bought) && known.books.iter().any(|b| b.remainder() > 0);
    let open_now = |reason: Reason| filing(reason, &known).is_ok_and(|w| w.opens <= now && !w.is_over(now));
    out.dispute_reasons = REASONS.iter().filter(|r| free && open_now(r.reason)).map(|r| r.code.to_owned()).collect();
    if let Ok(window) = filing(Reason::NotReceived, &known) {
        out.filing_opens_ms = Some(window.opens).filter(|at: &Instant| *at > now).map(|t| t.0);
        out.filing_closes_ms = window.closes.map(|t| t.0);
    }
    Ok(Some(out))
}

async fn last_scan(tx: &mut Tx, order: i64, shop: i64) -> Result<Option<Scan>, StoreError> {
    let mut last: Option<Scan> = None;
    for shipment in mirror::shipments(tx, order).await?.iter().filter(|s| s.shop == shop && s.direction == "out") {
        for event in mirror::track(tx, shipment.id).await? {
            if last.as_ref().is_none_or(|l| event.at >= l.at_ms) {
                last = Some(Scan { code: event.code, at_ms: event.at });
            }
        }
    }
    Ok(last)
}

async fn open_dispute(tx: &mut Tx, order: i64) -> Result<Option<String>, StoreError> {
    let cases = case::of_order(tx, order, 50).await?;
    Ok(cases.into_iter().find(|c| c.kind == "dispute" && c.closed_at.is_none() && c.stage != "draft").map(|c| c.number))
}

/// The name of a shop as the marketplace sent it.
///
/// # Errors
/// As the store's.
pub async fn shop_name(tx: &mut Tx, shop: Option<i64>) -> Result<String, StoreError> {
    let Some(shop) = shop else { return Ok(String::new()) };
    let sent = mirror::body(tx, shop).await?.and_then(|k| k.body);
    let object: Option<Value> = sent.and_then(|b| serde_json::from_str(&b).ok());
    match object.as_ref().and_then(|o| o["name"].as_str()) {
        Some(name) => Ok(name.to_owned()),
        None => Ok(mirror::name(tx, shop).await?.map(|n| n.external_id).unwrap_or_default()),
    }
}
