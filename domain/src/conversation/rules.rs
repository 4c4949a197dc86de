//! The table of spec §2.11 and what each row records.

use super::ConversationStage::{Assistant, CallbackBooked, Closed, Queued, WaitingBuyer, WithAgent, WithShop};
use super::{
    ANSWER, Answerer, Conversation, ConversationCommand, ConversationStage, ConversationWhat, FIRST, MAX_ATTACHMENTS,
    MAX_MESSAGE_CHARS, PATIENCE, REOPEN,
};
use crate::actor::{Audience, BUYER, CLOCK, Party, Role, SHOP, SYSTEM};
use crate::case::{
    Case, Ctx, Draft, Effects, Event, FieldKind, Form, Machine, Next, Owner, Rule, always, no_form, rules,
};
use crate::id::Ids;
use crate::refusal::Refusal;
use crate::time::Span;

type C<'a> = Ctx<'a, Conversation>;
type D = Result<Draft<Conversation>, Refusal>;
type G = Result<(), Refusal>;

/// Specialists for danger answer as agents do.
const AGENT: &[Role] = &[Role::Agent, Role::Supervisor, Role::Reviewer, Role::HeadOfTrust];
const MACHINE: &[Role] = &[Role::Assistant, Role::System];
const ASSISTANT: &[Role] = &[Role::Assistant];
const STAFF: &[Role] = &[Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance, Role::Delivery];
/// A person in danger waits so long at most.
const DANGER: Span = Span::hours(1);
const OPEN: [ConversationStage; 6] = [Assistant, WithShop, Queued, WithAgent, WaitingBuyer, CallbackBooked];

/// Spec §2.11, row by row.
pub(super) static RULES: &[Rule<Conversation>] = rules! {
    "K1"  [Assistant, WithShop, WaitingBuyer, CallbackBooked], "ask_person", BUYER, always, no_form => [Queued], |c, _, _| Ok(queue(c, "asked"));
    "K2"  [Queued, WithAgent], "ask_person", BUYER, always, no_form => [], |c, _, _| Ok(Draft::one(Event::new(place(c, "asked_again")).seen_by(audience(c.case))));
    "K3"  [Assistant], "give_up", MACHINE, always, no_form => [Queued], give_up;
    "K4"  [Assistant], "to_shop", BUYER, has_shop, no_form => [WithShop], |c, _, _| Ok(lead(c, ConversationWhat::ToShop, WithShop));
    "K5"  [Assistant], "deadline", CLOCK, always, no_form => [Closed], |c, _, _| Ok(close(c, None));
    "K5a" [Assistant], "assist", ASSISTANT, always, no_form => [], assist;
    "K6"  [WithShop], "message", SHOP, always, message_form => [WaitingBuyer], |c, cmd, _| message(c, cmd, Some(WaitingBuyer));
    "K6a" [WithShop], "needs_nothing", SHOP, always, no_form => [WaitingBuyer], |c, _, _| Ok(lead(c, ConversationWhat::NothingNeeded, WaitingBuyer));
    "K7"  [WithShop], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(queue(c, "shop_silent"));
    "K8"  [Queued], "take", AGENT, fits_role, no_form => [WithAgent], take;
    "K9"  [Queued], "book_callback", BUYER, always, callback_form => [CallbackBooked], book_callback;
    "K10" [Queued], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K11" [WithAgent], "message", AGENT, has_lease, message_form => [WaitingBuyer], |c, cmd, _| message(c, cmd, Some(WaitingBuyer));
    "K12" [WithAgent], "hand_over", AGENT, has_lease, hand_over_form => [Queued, WithShop], hand_over;
    "K13" [WithAgent], "lease_lost", SYSTEM, agent_away, no_form => [Queued], |c, _, _| Ok(lead(c, ConversationWhat::LeaseLost, Queued));
    "K14" [WithAgent], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K15" [WaitingBuyer], "message", BUYER, always, message_form => [WithAgent, WithShop, Assistant, Queued], back_to_answerer;
    "K16" [WaitingBuyer], "deadline", CLOCK, always, no_form => [Closed], |c, _, _| Ok(close(c, None));
    "K17" [CallbackBooked], "called", AGENT, fits_role, text_form => [WaitingBuyer], called;
    "K18" [CallbackBooked], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K19" [Assistant, WithShop, WithAgent, WaitingBuyer, Queued], "close", BUYER, always, no_form => [Closed], close_by;
    "K19a" [WithAgent, WaitingBuyer], "close", AGENT, fits_role, no_form => [Closed], close_by;
    "K20" [Closed], "message", BUYER, recently_closed, message_form => [Queued, Assistant, WithShop], reopen;
    "K21" [Assistant], "message", BUYER, always, message_form => [Assistant], |c, cmd, _| message(c, cmd, Some(Assistant));
    "K21a" [WithShop, Queued, WithAgent, CallbackBooked], "message", BUYER, always, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K21b" [WaitingBuyer], "message", SHOP, is_with_shop, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K21c" [WaitingBuyer], "message", AGENT, has_lease, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K22" OPEN, "note", STAFF, always, text_form => [], note;
    "K23" [Assistant, Queued, WithAgent, WaitingBuyer], "prepare_dispute", AGENT, fits_role, no_form => [], prepared;
    "K24" OPEN, "tick", CLOCK, always, no_form => OPEN, |c, _, _| Ok(remind(c));
};

/// Specialists take the chats of people in danger, and leave the others to agents.
fn fits_role(c: &C<'_>) -> G {
    let specialist = matches!(c.actor.role, Role::Reviewer | Role::HeadOfTrust);
    Refusal::unless(!specialist || c.case.data.danger, "other_desk")
}

fn has_shop(c: &C<'_>) -> G {
    Refusal::unless(c.case.env.shop.is_some(), "no_shop")
}

fn is_with_shop(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.with_shop, "not_with_shop")
}

fn has_lease(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.agent.is_some() && c.case.data.agent == c.actor.person, "other_agent")
}

fn agent_away(c: &C<'_>) -> G {
    Refusal::unless(!c.facts.agent_present, "agent_present")
}

fn recently_closed(c: &C<'_>) -> G {
    Refusal::unless(c.case.env.closed_at.is_some_and(|at| c.now <= at + REOPEN), "closed_for_good")
}

fn message_form(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::Text { min: 0, max: MAX_MESSAGE_CHARS }, true)
}

fn text_form(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::Text { min: 1, max: MAX_MESSAGE_CHARS }, true)
}

fn hand_over_form(c: &C<'_>) -> Form {
    let mut to = vec!["desk".to_owned()];
    if c.case.env.shop.is_some() {
        to.push("shop".into());
    }
    text_form(c).with("to", FieldKind::Choice { options: to }, true)
}

fn callback_form(_: &C<'_>) -> Form {
    Form::empty()
}

/// The state entered, with owner, deadline and outcome of silence.
pub(super) fn enter(c: &C<'_>, stage: ConversationStage) -> Next<ConversationStage> {
    let (owner, waits_for, due, silence) = match stage {
        Assistant => (Role::Agent, vec![], c.now + ANSWER, "chat_closes"),
        WithShop => (Role::ShopOwner, vec![Party::Shop], c.now + ANSWER, "we_step_in"),
        Queued if c.case.data.danger => (Role::Reviewer, vec![Party::Platform], c.now + DANGER, "supervisor_told"),
        Queued => (Role::Supervisor, vec![Party::Platform], c.now + ANSWER, "supervisor_told"),
        WithAgent => (Role::Agent, vec![Party::Platform], c.now + ANSWER, "back_in_queue"),
        WaitingBuyer if c.case.data.answerer == Answerer::Shop => {
            (Role::ShopOwner, vec![Party::Buyer], c.now + PATIENCE, "chat_closes")
        }
        WaitingBuyer => (Role::Agent, vec![Party::Buyer], c.now + PATIENCE, "chat_closes"),
        CallbackBooked => (Role::Agent, vec![Party::Platform], c.now + ANSWER, "back_in_queue"),
        Closed => return Next::ended(stage),
    };
    let person = c.case.data.agent.filter(|_| owner == Role::Agent && matches!(stage, WithAgent | WaitingBuyer));
    let half = matches!(stage, WithShop | WaitingBuyer | Queued).then(|| c.now + (due - c.now) / 2);
    Next {
        stage,
        owner: Owner { role: owner, person },
        waits_for,
        due: Some(due),
        wake: half.or(Some(due)),
        silence: silence.into(),
        level: if stage == Queued && c.case.data.danger { FIRST } else { 0 },
    }
}

/// An event that leads to a state, judged on the case as it will be.
fn leading(c: &C<'_>, what: ConversationWhat, stage: ConversationStage) -> Event<Conversation> {
    let mut case = c.case.clone();
    Conversation::apply(&mut case, &what, c.now);
    let next = enter(&Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now }, stage);
    Event::new(what).to(next).seen_by(audience(&case))
}

fn lead(c: &C<'_>, what: ConversationWhat, stage: ConversationStage) -> Draft<Conversation> {
    Draft::one(leading(c, what, stage))
}

/// A chat with us is not the shop's to read until the buyer takes the shop in.
pub(super) fn audience(case: &Case<Conversation>) -> Audience {
    if case.data.with_shop { Audience::ALL } else { Audience::BUYER }
}

fn place(c: &C<'_>, reason: &str) -> ConversationWhat {
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

fn give_up(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
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

fn assist(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Assist { answers, blocks, missed } = command else {
        return Err(Refusal::NotNow);
    };
    still_asked(c, *answers)?;
    Ok(Draft::one(
        Event::new(ConversationWhat::Assisted { blocks: blocks.clone(), missed: *missed }).seen_by(audience(c.case)),
    ))
}

fn message(c: &C<'_>, command: &ConversationCommand, stage: Option<ConversationStage>) -> D {
    let what = recorded(c, command)?;
    Ok(Draft::one(match stage {
        Some(stage) => leading(c, what, stage),
        None => Event::new(what).seen_by(audience(c.case)),
    }))
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

fn take(c: &C<'_>, _: &ConversationCommand, _: &mut Ids) -> D {
    let agent = c.actor.person.ok_or(Refusal::NotYours)?;
    Ok(lead(c, ConversationWhat::Taken { agent }, WithAgent))
}

fn book_callback(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::BookCallback { at } = command else {
        return Err(Refusal::NotNow);
    };
    let latest = c.now + Span::days(14);
    if *at <= c.now || *at > latest || c.facts.opens.is_some_and(|opens| *at < opens) {
        return Err(Refusal::invalid("at", "no_free_slot"));
    }
    let mut event = leading(c, ConversationWhat::CallbackBooked { at: *at }, CallbackBooked);
    if let Some(next) = &mut event.next {
        next.due = Some(*at + Span::minutes(15));
        next.wake = next.due;
    }
    Ok(Draft::one(event))
}

fn called(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Called { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(lead(c, ConversationWhat::Called { text: text.clone() }, WaitingBuyer))
}

/// Level + 1; the buyer is told, and it goes before the others.
fn late(c: &C<'_>) -> Draft<Conversation> {
    let level = c.case.env.level.saturating_add(1);
    let mut event = leading(c, ConversationWhat::Late { level }, Queued);
    if let Some(next) = &mut event.next {
        next.level = level;
    }
    Draft::one(event)
}

fn hand_over(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::HandOver { to, text } = command else {
        return Err(Refusal::NotNow);
    };
    let what = ConversationWhat::HandedOver { to: to.clone(), text: text.clone() };
    if to == "shop" {
        let shop = Event::new(ConversationWhat::ToShop);
        let mut case = c.case.clone();
        Conversation::apply(&mut case, &shop.what, c.now);
        let event = leading(&Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now }, what, WithShop);
        return Ok(Draft { events: vec![shop, event], effects: Effects::default() });
    }
    Ok(lead(c, what, Queued))
}

fn back_to_answerer(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let stage = match c.case.data.answerer {
        Answerer::Assistant => Assistant,
        Answerer::Shop => WithShop,
        Answerer::Agent if c.facts.agent_present && c.case.data.agent.is_some() => WithAgent,
        Answerer::Agent => Queued,
    };
    message(c, command, Some(stage))
}

/// No old context triggers a hand-over again: only who had it decides where it goes.
fn reopen(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let stage = match c.case.data.answerer {
        _ if c.case.data.had_person => Queued,
        Answerer::Shop => WithShop,
        _ => Assistant,
    };
    message(c, command, Some(stage))
}

fn close(c: &C<'_>, solved: Option<bool>) -> Draft<Conversation> {
    lead(c, ConversationWhat::Closed { by: c.actor.party(), solved }, Closed)
}

fn close_by(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Close { solved } = command else {
        return Err(Refusal::NotNow);
    };
    // Only the buyer can say that it is solved.
    Ok(close(c, solved.filter(|_| c.actor.party() == Party::Buyer)))
}

fn note(_: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Note { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(ConversationWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM)))
}

fn prepared(_: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::PrepareDispute { dispute, number } = command else {
        return Err(Refusal::NotNow);
    };
    let what = ConversationWhat::DisputePrepared { dispute: *dispute, number: number.clone() };
    Ok(Draft::one(Event::new(what).seen_by(Audience::BUYER)))
}

fn remind(c: &C<'_>) -> Draft<Conversation> {
    Draft::one(
        Event::new(ConversationWhat::Reminded)
            .to(Next { wake: c.case.env.due, ..Next::kept(c.case) })
            .seen_by(audience(c.case)),
    )
}
