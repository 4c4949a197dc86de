//! What each row of the table of spec §2.11 records.

use super::ConversationStage::{Assistant, CallbackBooked, Closed, Queued, WaitingBuyer, WithAgent, WithShop};
use super::rules::{C, IN_FRONT, audience, enter};
use super::{
    Answerer, Call, Conversation, ConversationCommand, ConversationStage, ConversationWhat, Link, MAX_ATTACHMENTS,
    Open, PHONE_DIGITS, begin,
};
use crate::actor::{Audience, Party};
use crate::case::{Ctx, Draft, Effects, Event, Machine, Next, Opened, decide};
use crate::id::{Ids, PersonId};
use crate::refusal::Refusal;

type D = Result<Draft<Conversation>, Refusal>;
type G = Result<(), Refusal>;

/// An event that leads to a state, judged on the case as it will be.
fn leading(c: &C<'_>, what: ConversationWhat, stage: ConversationStage) -> Event<Conversation> {
    let mut case = c.case.clone();
    case.stage = stage;
    Conversation::apply(&mut case, &what, c.now);
    let next = enter(&Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now }, stage);
    Event::new(what).to(next).seen_by(audience(&case))
}

pub(super) fn lead(c: &C<'_>, what: ConversationWhat, stage: ConversationStage) -> Draft<Conversation> {
    let mut draft = Draft::one(leading(c, what, stage));
    // Whatever leads away from a booked call gives its line free.
    draft.effects.call_ends = c.case.stage == CallbackBooked && stage != CallbackBooked;
    draft
}

pub(super) fn place(c: &C<'_>, reason: &str) -> ConversationWhat {
    ConversationWhat::PersonAsked {
        by: c.actor.party(),
        reason: reason.into(),
        ahead: c.facts.ahead,
        opens: c.facts.opens,
        wait: c.facts.wait,
    }
}

pub(super) fn queue(c: &C<'_>, reason: &str) -> Draft<Conversation> {
    lead(c, place(c, reason), Queued)
}

pub(super) fn give_up(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::GiveUp { answers, reason } = command else {
        return Err(Refusal::NotNow);
    };
    still_asked(c, *answers)?;
    Ok(queue(c, reason))
}

/// A queued answer re-checks that it still answers the latest question.
fn still_asked(c: &C<'_>, answers: i64) -> G {
    if answers == c.case.data.asked { Ok(()) } else { Err(Refusal::Stale) }
}

pub(super) fn assist(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Assist { answers, blocks, missed } = command else {
        return Err(Refusal::NotNow);
    };
    still_asked(c, *answers)?;
    Ok(Draft::one(
        Event::new(ConversationWhat::Assisted { blocks: blocks.clone(), missed: *missed }).seen_by(audience(c.case)),
    ))
}

pub(super) fn message(c: &C<'_>, command: &ConversationCommand, stage: Option<ConversationStage>) -> D {
    let what = recorded(c, command)?;
    Ok(match stage {
        Some(stage) => lead(c, what, stage),
        None => Draft::one(Event::new(what).seen_by(audience(c.case))),
    })
}

fn recorded(c: &C<'_>, command: &ConversationCommand) -> Result<ConversationWhat, Refusal> {
    let ConversationCommand::Message { text, language, cid, attachments } = command else {
        return Err(Refusal::NotNow);
    };
    if text.trim().is_empty() && attachments.is_empty() {
        return Err(Refusal::invalid("text", "required"));
    }
    if attachments.len() > MAX_ATTACHMENTS {
        return Err(Refusal::invalid("attachments", "too_many_files"));
    }
    Ok(ConversationWhat::Message {
        by: c.actor.party(),
        text: text.clone(),
        language: language.clone(),
        cid: cid.clone(),
        attachments: attachments.clone(),
    })
}

pub(super) fn take(c: &C<'_>, _: &ConversationCommand, _: &mut Ids) -> D {
    let agent = c.actor.person.ok_or(Refusal::NotYours)?;
    Ok(lead(c, ConversationWhat::Taken { agent }, WithAgent))
}

/// The line is taken in the same transaction. When and under which number we call is not the shop's to read.
pub(super) fn book_callback(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::BookCallback { at, phone } = command else {
        return Err(Refusal::NotNow);
    };
    if phone.chars().filter(|c| c.is_numeric()).count() < PHONE_DIGITS {
        return Err(Refusal::invalid("phone", "bad_phone"));
    }
    let what = ConversationWhat::CallbackBooked { at: *at, phone: Some(phone.trim().to_owned()) };
    let mut event = leading(c, what, CallbackBooked).seen_by(Audience::BUYER);
    if let Some(next) = &mut event.next {
        // Who waited too long already has waited too long when we do not call.
        next.level = c.case.env.level;
    }
    let (storefront, lines, until) = (c.case.env.storefront, c.facts.lines, *at + c.case.data.times.call);
    let call = Some(Call { storefront, lines, from: *at, until });
    Ok(Draft { events: vec![event], effects: Effects { call, ..Effects::default() } })
}

pub(super) fn called(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Called { text } = command else {
        return Err(Refusal::NotNow);
    };
    let what = ConversationWhat::Called { text: String::new(), agent: c.actor.person };
    let mut draft = lead(c, what, WaitingBuyer);
    draft.events.push(Event::new(ConversationWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM));
    Ok(draft)
}

/// Level + 1; the buyer is told, and it goes before the others.
pub(super) fn late(c: &C<'_>) -> Draft<Conversation> {
    let level = c.case.env.level.saturating_add(1);
    let mut draft = lead(c, ConversationWhat::Late { level }, Queued);
    for next in draft.events.iter_mut().filter_map(|e| e.next.as_mut()) {
        let times = &c.case.data.times;
        let wait = if c.case.data.danger { times.danger } else { times.again };
        (next.level, next.due, next.wake) = (level, Some(c.now + wait), Some(c.now + wait / 2));
    }
    draft
}

/// K13: the buyer had a person; the next one comes before those that had none.
pub(super) fn lease_lost(c: &C<'_>) -> Draft<Conversation> {
    let mut draft = lead(c, ConversationWhat::LeaseLost, Queued);
    for next in draft.events.iter_mut().filter_map(|e| e.next.as_mut()) {
        next.level = next.level.max(c.case.env.level).max(IN_FRONT);
    }
    draft
}

/// What the next person must know goes to them alone; the buyer reads who has the chat now.
pub(super) fn hand_over(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::HandOver { to, text } = command else {
        return Err(Refusal::NotNow);
    };
    let agent = to.strip_prefix("colleague-").and_then(|id| id.parse().ok()).map(PersonId);
    let word = if agent.is_some() { "colleague" } else { to };
    let handed = ConversationWhat::HandedOver { to: word.to_owned(), text: String::new(), agent };
    let briefed = |eyes| Event::new(ConversationWhat::Briefed { text: text.clone() }).seen_by(eyes);
    if word == "shop" {
        let shop = Event::new(ConversationWhat::ToShop);
        let mut case = c.case.clone();
        Conversation::apply(&mut case, &shop.what, c.now);
        let event = leading(&Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now }, handed, WithShop);
        return Ok(Draft { events: vec![shop, event, briefed(Audience::SHOP)], effects: Effects::default() });
    }
    let stage = if agent.is_some() { WithAgent } else { Queued };
    let mut draft = lead(c, handed, stage);
    draft.events.push(briefed(Audience::PLATFORM));
    Ok(draft)
}

pub(super) fn back_to_answerer(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let stage = match c.case.data.answerer {
        Answerer::Assistant => Assistant,
        Answerer::Shop => WithShop,
        Answerer::Agent if c.facts.agent_present && c.case.data.agent.is_some() => WithAgent,
        Answerer::Agent => Queued,
    };
    message(c, command, Some(stage))
}

/// No old context triggers a hand-over again: only who had it decides where it goes.
fn reopened(c: &C<'_>) -> Event<Conversation> {
    let stage = match c.case.data.answerer {
        _ if c.case.data.had_person => Queued,
        Answerer::Shop => WithShop,
        _ => Assistant,
    };
    leading(c, ConversationWhat::Reopened, stage)
}

pub(super) fn reopen(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let said = Event::new(recorded(c, command)?).seen_by(audience(c.case));
    Ok(Draft { events: vec![reopened(c), said], effects: Effects::default() })
}

/// What was closed for too long stays closed: the message begins a chat of its own, of which nothing old is part.
pub(super) fn go_on_in_another(c: &C<'_>, command: &ConversationCommand, ids: &mut Ids) -> D {
    let env = &c.case.env;
    let open = Open {
        storefront: env.storefront,
        buyer: env.buyer,
        shop: env.shop,
        order: env.order,
        language: env.language.clone(),
        title: env.title.clone(),
        to_shop: false,
        danger: false,
    };
    let here = Link { case: env.id, number: env.number.clone() };
    let mut new = begin(&open, Some(here), c.facts, c.actor, c.now, ids)?;
    let said = decide(&new.case, c.facts, command, c.actor, c.now, ids)?;
    new.case = said.case;
    new.events.extend(said.events);
    let link = Link { case: new.case.env.id, number: new.case.env.number.clone() };
    let event = Event::new(ConversationWhat::Linked { link, goes_on_there: true }).seen_by(Audience::BUYER);
    let effects = Effects { opened: vec![Opened::Conversation(Box::new(new))], ..Effects::default() };
    Ok(Draft { events: vec![event], effects })
}

fn asked() -> Event<Conversation> {
    Event::new(ConversationWhat::SolvedAsked).seen_by(Audience::BUYER)
}

/// Nobody wrote for too long: never counted as solved. Whoever was answered by a person or a shop is asked.
pub(super) fn run_out(c: &C<'_>, asks: bool) -> Draft<Conversation> {
    let closed = ConversationWhat::Closed { by: c.actor.party(), solved: None, reason: None, text: None };
    let mut draft = lead(c, closed, Closed);
    draft.events.extend(asks.then(asked));
    draft
}

/// Only the buyer can say that it is solved, and is asked unless they did.
pub(super) fn close_by(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Close { solved, reason, text } = command else {
        return Err(Refusal::NotNow);
    };
    let by = c.actor.party();
    let solved = solved.filter(|_| by == Party::Buyer);
    let text = text.as_deref().map(str::trim).filter(|t| !t.is_empty() && by != Party::Buyer).map(str::to_owned);
    let reason = reason.clone().filter(|_| by != Party::Buyer);
    if reason.as_deref() == Some("other") && text.is_none() {
        return Err(Refusal::invalid("text", "required"));
    }
    let mut draft = lead(c, ConversationWhat::Closed { by, solved, reason, text }, Closed);
    draft.events.extend(solved.is_none().then(asked));
    Ok(draft)
}

pub(super) fn solved(_: &C<'_>, _: &ConversationCommand, _: &mut Ids) -> D {
    Ok(Draft::one(Event::new(ConversationWhat::Solved { solved: true }).seen_by(Audience::BUYER)))
}

/// It goes on as with any other message; what is missing may be said at once.
pub(super) fn not_solved(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::NotSolved { text } = command else {
        return Err(Refusal::NotNow);
    };
    let no = Event::new(ConversationWhat::Solved { solved: false }).seen_by(audience(c.case));
    let mut events = vec![no, reopened(c)];
    if let Some(text) = text.as_deref().map(str::trim).filter(|t| !t.is_empty()) {
        let language = Some(c.case.env.language.clone());
        let what = ConversationWhat::Message {
            by: Party::Buyer,
            text: text.to_owned(),
            language,
            cid: None,
            attachments: Vec::new(),
        };
        events.push(Event::new(what).seen_by(audience(c.case)));
    }
    Ok(Draft { events, effects: Effects::default() })
}

pub(super) fn note(_: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Note { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(ConversationWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM)))
}

pub(super) fn prepared(_: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::PrepareDispute { dispute, number } = command else {
        return Err(Refusal::NotNow);
    };
    let what = ConversationWhat::DisputePrepared { dispute: *dispute, number: number.clone() };
    Ok(Draft::one(Event::new(what).seen_by(Audience::BUYER)))
}

pub(super) fn remind(c: &C<'_>) -> Draft<Conversation> {
    Draft::one(
        Event::new(ConversationWhat::Reminded)
            .to(Next { wake: c.case.env.due, ..Next::kept(c.case) })
            .seen_by(audience(c.case)),
    )
}
