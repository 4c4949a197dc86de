//! What a chat must know besides itself: the queue, the hours, who is there, when we can call.

use crate::act::ActError;
use crate::facts::{Loads, policy_now};
use crate::{Engine, PRESENCE, waits};
use futures::future::BoxFuture;
use ombud_domain::actor::Role;
use ombud_domain::case::Case;
use ombud_domain::conversation::{self, Conversation, ConversationFacts, ConversationStage, Desk, FIRST, Times, call};
use ombud_domain::id::{PersonId, StorefrontId};
use ombud_domain::policy::LEAST_AWAY_MIN;
use ombud_domain::time::{Instant, Span};
use ombud_store::desk::Part;
use ombud_store::{StoreError, Tx, callback, desk, person};
use std::collections::BTreeSet;

/// More people do not work for a storefront.
const MOST_STAFF: i64 = 1_000;
/// More than all lines of a storefront in the longest time ahead.
const MOST_CELLS: i64 = 250_000;
/// Nobody loses a chat before they were away for so long.
pub(crate) const LEAST_AWAY: Span = Span::minutes(LEAST_AWAY_MIN);

impl Loads for Conversation {
    fn load<'a>(
        tx: &'a mut Tx,
        engine: &'a Engine,
        case: &'a Case<Self>,
    ) -> BoxFuture<'a, Result<ConversationFacts, ActError>> {
        Box::pin(facts(tx, engine, case.env.storefront, Some(case)))
    }
}

/// What a chat must know, or one that begins.
///
/// # Errors
/// As the store's.
pub async fn facts(
    tx: &mut Tx,
    engine: &Engine,
    storefront: StorefrontId,
    chat: Option<&Case<Conversation>>,
) -> Result<ConversationFacts, ActError> {
    let (now, settings) = (engine.now(), engine.settings());
    let front = settings.storefront(storefront);
    let stage = chat.map(|c| c.stage);
    // Only a chat that may be queued by this command looks at the queue: the others are spared the count.
    let (ahead, wait) = match stage {
        Some(ConversationStage::WithAgent | ConversationStage::Closed) => (0, None),
        _ => (ahead(tx, storefront, chat, now).await?, waits::usual(tx, storefront).await?),
    };
    let staff = match stage {
        Some(ConversationStage::WithAgent) => staff(tx, storefront).await?,
        _ => Vec::new(),
    };
    let mut desks: Vec<Desk> = staff.iter().filter_map(|(_, role)| Desk::of(*role)).collect();
    desks.sort_unstable();
    desks.dedup();
    let lines = front.map_or(0, |f| f.lines.min(call::MOST_LINES));
    let slots = match chat.filter(|c| c.stage == ConversationStage::Queued && lines > 0) {
        Some(chat) => slots(tx, engine, storefront, lines, &chat.data.times).await?,
        None => Vec::new(),
    };
    let full: Vec<PersonId> = match chat.filter(|c| c.stage == ConversationStage::Queued || !staff.is_empty()) {
        Some(chat) => {
            let most = i64::from(chat.data.times.at_once);
            desk::full(tx, most, MOST_STAFF).await?.into_iter().map(PersonId).collect()
        }
        None => Vec::new(),
    };
    let away = chat.map_or(PRESENCE, |c| c.data.times.away);
    let present = |person| engine.is_present_within(person, away);
    Ok(ConversationFacts {
        ahead,
        opens: front.and_then(|s| s.hours.next_open(now)),
        wait,
        agent_present: chat.and_then(|c| c.data.agent).is_some_and(present),
        slots,
        lines,
        desks,
        colleagues: staff.into_iter().filter(|(one, _)| engine.is_present(*one) && !full.contains(one)).collect(),
        full,
        times: Times::from(&policy_now(engine, storefront)),
    })
}

/// How many wait before this chat, or before one that is queued now.
async fn ahead(
    tx: &mut Tx,
    storefront: StorefrontId,
    chat: Option<&Case<Conversation>>,
    now: Instant,
) -> Result<u32, StoreError> {
    let (level, due) = match chat {
        Some(c) if c.stage == ConversationStage::Queued => (c.env.level, c.env.due.unwrap_or(now).0),
        _ => (0, i64::MAX),
    };
    let desk = chat.map_or(Desk::Support, |c| c.data.desk);
    let ahead = desk::ahead(tx, storefront.0, &part(&[desk.owner()], true), i64::from(level), due).await?;
    Ok(u32::try_from(ahead).unwrap_or(u32::MAX))
}

fn part(owners: &[Role], with_danger: bool) -> Part {
    let owners = owners.iter().fold(String::from(","), |all, role| all + role.code() + ",");
    Part { owners, level: i64::from(if with_danger { FIRST } else { u8::MAX }) }
}

/// The part of the queue from which this role takes chats: those of its desk, and agents also those of people in danger.
#[must_use]
pub fn queue_of(role: Role) -> Part {
    part(Desk::queues(role), role == Role::Agent)
}

/// All chats that wait.
#[must_use]
pub fn whole_queue() -> Part {
    part(Desk::queues(Role::Supervisor), true)
}

/// Who works at the desks of a storefront, in each of their roles.
async fn staff(tx: &mut Tx, storefront: StorefrontId) -> Result<Vec<(PersonId, Role)>, StoreError> {
    let all = person::of_scope(tx, storefront.0, MOST_STAFF).await?;
    let roles = all.into_iter().filter_map(|m| Some((PersonId(m.person), Role::from_code(&m.role)?)));
    Ok(roles.filter(|(_, role)| Desk::of(*role).is_some()).collect())
}

/// When we can call, as the lines of the storefront are taken now.
async fn slots(
    tx: &mut Tx,
    engine: &Engine,
    storefront: StorefrontId,
    lines: u32,
    times: &Times,
) -> Result<Vec<Instant>, StoreError> {
    let now = engine.now();
    let span = call::cells(now, now + times.call_ahead + times.call);
    let taken = callback::taken(tx, storefront.0, span.start, span.end, MOST_CELLS).await?;
    let taken: BTreeSet<(i64, u32)> =
        taken.into_iter().map(|t| (t.cell, u32::try_from(t.line).unwrap_or(u32::MAX))).collect();
    Ok(call::free(&crate::facts::hours(engine, storefront), lines, &taken, times, now))
}

/// Takes a line for a call.
///
/// # Errors
/// `no_free_slot` when all have one already.
pub(crate) async fn take_line(tx: &mut Tx, case: i64, call: &conversation::Call) -> Result<(), ActError> {
    let cells = call::cells(call.from, call.until).collect();
    let wanted = callback::Wanted { storefront: call.storefront.0, lines: i64::from(call.lines), cells };
    match callback::take(tx, case, &wanted).await? {
        Some(_) => Ok(()),
        None => Err(ombud_domain::Refusal::invalid("at", "no_free_slot").into()),
    }
}
