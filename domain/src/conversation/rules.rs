//! The table of spec §2.11: its guards, its forms, and the states it enters. What each row records stands in `build`.

use super::ConversationStage::{Assistant, CallbackBooked, Closed, Queued, WaitingBuyer, WithAgent, WithShop};
use super::build::{
    assist, back_to_answerer, book_callback, called, close_by, give_up, go_on_in_another, hand_over, late, lead,
    lease_lost, message, not_solved, note, place, prepared, queue, remind, reopen, run_out, solved, take,
};
use super::{
    Answerer, BRIEF_CHARS, CLOSE_REASONS, Conversation, ConversationStage, ConversationWhat, Desk, LAST_WORDS_CHARS,
    MAX_MESSAGE_CHARS, PHONE_CHARS,
};
use crate::actor::{Audience, BUYER, CLOCK, Party, Role, SHOP, SYSTEM};
use crate::case::{Case, Ctx, Draft, Event, FieldKind, Form, Next, Owner, Rule, always, no_form, rules};
use crate::id::PersonId;
use crate::refusal::Refusal;

pub(super) type C<'a> = Ctx<'a, Conversation>;
type G = Result<(), Refusal>;

/// Everybody who answers chats: agents, specialists for danger, and the desks that a chat can be handed to.
const AGENT: &[Role] =
    &[Role::Agent, Role::Supervisor, Role::Reviewer, Role::HeadOfTrust, Role::Finance, Role::Delivery];
const MACHINE: &[Role] = &[Role::Assistant, Role::System];
const ASSISTANT: &[Role] = &[Role::Assistant];
const STAFF: &[Role] =
    &[Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance, Role::Delivery, Role::Reviewer, Role::HeadOfTrust];
/// Who fills a dispute in for a buyer.
const PREPARES: &[Role] = &[Role::Agent, Role::Supervisor, Role::Reviewer, Role::HeadOfTrust];
/// A chat that waits in front of all others: people are in danger.
pub const FIRST: u8 = 100;
/// The least level of a chat that waits in front of those whose time has not passed once.
pub(super) const IN_FRONT: u8 = 1;
const OPEN: [ConversationStage; 6] = [Assistant, WithShop, Queued, WithAgent, WaitingBuyer, CallbackBooked];
const REOPENED: [ConversationStage; 3] = [Queued, Assistant, WithShop];

/// Spec §2.11, row by row.
pub(super) static RULES: &[Rule<Conversation>] = rules! {
    "K1"  [Assistant, WithShop, WaitingBuyer, CallbackBooked], "ask_person", BUYER, always, no_form => [Queued], |c, _, _| Ok(queue(c, "asked"));
    "K2"  [Queued, WithAgent], "ask_person", BUYER, always, no_form => [], |c, _, _| Ok(Draft::one(Event::new(place(c, "asked_again")).seen_by(audience(c.case))));
    "K3"  [Assistant], "give_up", MACHINE, always, no_form => [Queued], give_up;
    "K4"  [Assistant], "to_shop", BUYER, has_shop, no_form => [WithShop], |c, _, _| Ok(lead(c, ConversationWhat::ToShop, WithShop));
    "K5"  [Assistant], "deadline", CLOCK, always, no_form => [Closed], |c, _, _| Ok(run_out(c, false));
    "K5a" [Assistant], "assist", ASSISTANT, always, no_form => [], assist;
    "K6"  [WithShop], "message", SHOP, always, message_form => [WaitingBuyer], |c, cmd, _| message(c, cmd, Some(WaitingBuyer));
    "K6a" [WithShop], "needs_nothing", SHOP, always, no_form => [WaitingBuyer], |c, _, _| Ok(lead(c, ConversationWhat::NothingNeeded, WaitingBuyer));
    "K7"  [WithShop], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(queue(c, "shop_silent"));
    "K8"  [Queued], "take", AGENT, may_take, no_form => [WithAgent], take;
    "K9"  [Queued], "book_callback", BUYER, has_slot, callback_form => [CallbackBooked], book_callback;
    "K10" [Queued], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K11" [WithAgent], "message", AGENT, has_lease, message_form => [WaitingBuyer], |c, cmd, _| message(c, cmd, Some(WaitingBuyer));
    "K12" [WithAgent], "hand_over", AGENT, may_hand_over, hand_over_form => [Queued, WithAgent, WithShop], hand_over;
    "K13" [WithAgent], "lease_lost", SYSTEM, agent_away, no_form => [Queued], |c, _, _| Ok(lease_lost(c));
    "K14" [WithAgent], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K15" [WaitingBuyer], "message", BUYER, always, message_form => [WithAgent, WithShop, Assistant, Queued], back_to_answerer;
    "K16" [WaitingBuyer], "deadline", CLOCK, always, no_form => [Closed], |c, _, _| Ok(run_out(c, true));
    "K17" [CallbackBooked], "called", AGENT, fits_role, text_form => [WaitingBuyer], called;
    "K18" [CallbackBooked], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K19" [Assistant, WithShop, WithAgent, WaitingBuyer, Queued], "close", BUYER, always, no_form => [Closed], close_by;
    "K19a" [WithAgent, WaitingBuyer], "close", AGENT, fits_role, close_form => [Closed], close_by;
    "K19b" [WithShop, WaitingBuyer], "close", SHOP, is_the_shops, close_form => [Closed], close_by;
    "K19c" [Closed], "solved", BUYER, asks_solved, no_form => [], solved;
    "K19d" [Closed], "not_solved", BUYER, asks_solved, more_form => REOPENED, not_solved;
    "K20" [Closed], "message", BUYER, recently_closed, message_form => REOPENED, reopen;
    "K20a" [Closed], "message", BUYER, long_closed, message_form => [], go_on_in_another;
    "K21" [Assistant], "message", BUYER, always, message_form => [Assistant], |c, cmd, _| message(c, cmd, Some(Assistant));
    "K21a" [WithShop, Queued, WithAgent, CallbackBooked], "message", BUYER, always, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K21b" [WaitingBuyer], "message", SHOP, is_with_shop, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K21c" [WaitingBuyer], "message", AGENT, has_lease, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K22" OPEN, "note", STAFF, always, text_form => [], note;
    "K23" [Assistant, Queued, WithAgent, WaitingBuyer], "prepare_dispute", PREPARES, fits_role, no_form => [], prepared;
    "K24" OPEN, "tick", CLOCK, always, no_form => OPEN, |c, _, _| Ok(remind(c));
};

/// Each desk takes its own chats; those of people in danger are taken by agents and specialists.
fn fits_role(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.is_for(c.actor.role), "other_desk")
}

/// Nobody has more chats than they can answer in time; of danger one always is one more.
fn may_take(c: &C<'_>) -> G {
    fits_role(c)?;
    let full = c.actor.person.is_some_and(|person| c.facts.full.contains(&person));
    Refusal::unless(!full || c.case.data.danger, "enough_chats")
}

impl Conversation {
    /// Whether this role takes it from the queue.
    #[must_use]
    pub fn is_for(&self, role: Role) -> bool {
        self.desk.takes(role) || (self.danger && (Desk::Support.takes(role) || Desk::Trust.takes(role)))
    }
}

fn has_shop(c: &C<'_>) -> G {
    Refusal::unless(c.case.env.shop.is_some(), "no_shop")
}

fn is_with_shop(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.with_shop, "not_with_shop")
}

/// A shop closes what it answered, not what it only reads along.
fn is_the_shops(c: &C<'_>) -> G {
    let d = &c.case.data;
    if d.with_shop && d.answerer == Answerer::Shop { Ok(()) } else { Err(Refusal::NotNow) }
}

fn has_lease(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.agent.is_some() && c.case.data.agent == c.actor.person, "other_agent")
}

/// A buyer is not passed on for ever.
fn may_hand_over(c: &C<'_>) -> G {
    has_lease(c)?;
    Refusal::unless(c.case.data.handed < c.case.data.times.hand_overs, "handed_over_enough")
}

fn agent_away(c: &C<'_>) -> G {
    Refusal::unless(!c.facts.agent_present, "agent_present")
}

/// Where the storefront offers calls; and as long as a line is free.
fn has_slot(c: &C<'_>) -> G {
    if c.facts.lines == 0 {
        return Err(Refusal::NotNow);
    }
    Refusal::unless(!c.facts.slots.is_empty(), "no_call_free")
}

fn asks_solved(c: &C<'_>) -> G {
    if c.case.data.asks_solved && recently_closed(c).is_ok() { Ok(()) } else { Err(Refusal::NotNow) }
}

fn recently_closed(c: &C<'_>) -> G {
    let reopens = c.case.data.times.reopen;
    Refusal::unless(c.case.env.closed_at.is_some_and(|at| c.now <= at + reopens), "closed_for_good")
}

fn long_closed(c: &C<'_>) -> G {
    if recently_closed(c).is_ok() {
        return Err(Refusal::NotNow);
    }
    Refusal::unless(c.case.data.after.is_none(), "goes_on_there")
}

fn message_form(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::Text { min: 0, max: MAX_MESSAGE_CHARS }, true)
}

fn text_form(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::Text { min: 1, max: MAX_MESSAGE_CHARS }, true)
}

fn more_form(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::Text { min: 0, max: MAX_MESSAGE_CHARS }, false)
}

/// To whom, and what they must know, so that nothing is asked of the buyer twice.
fn hand_over_form(c: &C<'_>) -> Form {
    let mut to = vec![Desk::Support.code().to_owned()];
    let others = c.facts.desks.iter().filter(|d| !d.is_support() && **d != c.case.data.desk);
    to.extend(others.map(|d| d.code().to_owned()));
    if c.case.env.shop.is_some() {
        to.push("shop".into());
    }
    let fits = |(person, role): &&(PersonId, Role)| Some(*person) != c.actor.person && c.case.data.is_for(*role);
    let free = c.facts.colleagues.iter().filter(fits);
    to.extend(free.map(|(person, _)| colleague(*person)));
    Form::empty().with("to", FieldKind::Choice { options: to }, true).with("text", FieldKind::text(BRIEF_CHARS), true)
}

/// The word for a colleague in the form.
#[must_use]
pub fn colleague(person: PersonId) -> String {
    format!("colleague-{}", person.0)
}

fn close_form(_: &C<'_>) -> Form {
    Form::empty().with("reason", FieldKind::words(CLOSE_REASONS), true).with(
        "text",
        FieldKind::text(LAST_WORDS_CHARS),
        false,
    )
}

fn callback_form(c: &C<'_>) -> Form {
    Form::empty().with("at", FieldKind::Slot { free: c.facts.slots.clone() }, true).with(
        "phone",
        FieldKind::text(PHONE_CHARS),
        true,
    )
}

/// The state entered, with owner, deadline and outcome of silence.
pub(super) fn enter(c: &C<'_>, stage: ConversationStage) -> Next<ConversationStage> {
    let (d, t) = (&c.case.data, &c.case.data.times);
    let (owner, waits_for, due, silence) = match stage {
        Assistant => (Role::Agent, vec![], c.now + t.assistant, "chat_closes"),
        WithShop => (Role::ShopOwner, vec![Party::Shop], c.now + t.shop, "we_step_in"),
        Queued => {
            // A specialist for danger, unless somebody knew better.
            let owner = if d.danger && d.desk.is_support() { Desk::Trust.owner() } else { d.desk.owner() };
            let wait = if d.danger { t.danger } else { t.first };
            (owner, vec![Party::Platform], c.now + wait, "supervisor_told")
        }
        WithAgent => (Role::Agent, vec![Party::Platform], c.now + t.answer, "back_in_queue"),
        WaitingBuyer if d.answerer == Answerer::Shop => {
            (Role::ShopOwner, vec![Party::Buyer], c.now + t.patience, "chat_closes")
        }
        WaitingBuyer => (Role::Agent, vec![Party::Buyer], c.now + t.patience, "chat_closes"),
        CallbackBooked => {
            let end = d.call.unwrap_or(c.now) + t.call + t.call_slack;
            (Role::Agent, vec![Party::Platform], end, "back_in_queue")
        }
        Closed => return Next::ended(stage),
    };
    let person = d.agent.filter(|_| owner == Role::Agent && matches!(stage, WithAgent | WaitingBuyer));
    let half = matches!(stage, WithShop | WaitingBuyer | Queued).then(|| c.now + (due - c.now) / 2);
    Next {
        stage,
        owner: Owner { role: owner, person },
        waits_for,
        due: Some(due),
        wake: half.or(Some(due)),
        silence: silence.into(),
        level: if stage == Queued && d.danger { FIRST } else { 0 },
    }
}

/// A chat with us is not the shop's to read until the buyer takes the shop in.
pub(super) fn audience(case: &Case<Conversation>) -> Audience {
    if case.data.with_shop { Audience::ALL } else { Audience::BUYER }
}
