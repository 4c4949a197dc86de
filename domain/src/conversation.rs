//! The conversation machine (spec §2.11): a chat with the assistant, a shop or a person of ours.

use crate::actor::{Audience, BUYER, CLOCK, Party, Role, SHOP, SYSTEM};
use crate::case::{
    Case, CaseKind, Change, Ctx, Draft, Effects, Envelope, Event, FieldKind, Form, Machine, Next,
    Owner, Rule, Stage, always, fold, no_form,
};
use crate::id::{CaseId, Ids, OrderId, PersonId, ShopId, StorefrontId};
use crate::refusal::Refusal;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The longest message in characters.
pub const MAX_MESSAGE_CHARS: u32 = 4_000;
/// Files per message.
pub const MAX_ATTACHMENTS: usize = 10;
/// How long a closed chat is reopened by a message.
pub const REOPEN: Span = Span::days(30);
/// First answer of a person, and the next ones.
const ANSWER: Span = Span::hours(24);
/// How long a chat waits for the buyer.
const PATIENCE: Span = Span::hours(72);

/// The states of spec §2.11.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum ConversationStage {
    Assistant,
    WithShop,
    Queued,
    WithAgent,
    WaitingBuyer,
    CallbackBooked,
    Closed,
}

use ConversationStage::{
    Assistant, CallbackBooked, Closed, Queued, WaitingBuyer, WithAgent, WithShop,
};

impl Stage for ConversationStage {
    const ALL: &'static [Self] = &[
        Assistant,
        WithShop,
        Queued,
        WithAgent,
        WaitingBuyer,
        CallbackBooked,
        Closed,
    ];
    fn code(self) -> &'static str {
        match self {
            Assistant => "assistant",
            WithShop => "with_shop",
            Queued => "queued",
            WithAgent => "with_agent",
            WaitingBuyer => "waiting_buyer",
            CallbackBooked => "callback_booked",
            Closed => "closed",
        }
    }
    fn is_terminal(self) -> bool {
        self == Closed
    }
}

/// Who answered last; a buyer's next message goes back to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Answerer {
    Assistant,
    Shop,
    Agent,
}

/// A conversation's own data: numbers, never texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Who answered last, or is to answer first.
    pub answerer: Answerer,
    /// The agent who has or had it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<PersonId>,
    /// True once a person of ours had it: a reopened chat goes back to people.
    #[serde(default)]
    pub had_person: bool,
    /// True once the shop is part of it.
    #[serde(default)]
    pub with_shop: bool,
    /// Sequence number of the buyer's latest message: the assistant answers that one or none.
    #[serde(default)]
    pub asked: i64,
    /// How often in a row the assistant had no answer.
    #[serde(default)]
    pub misses: u8,
    /// When a person was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queued_at: Option<Instant>,
    /// The dispute that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dispute: Option<CaseId>,
}

/// A file sent with a message; its bytes were checked and stored before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// SHA-256 of the bytes, in hex.
    pub file: String,
    /// The name as shown.
    pub name: String,
    /// The media type that the bytes have.
    pub media: String,
    /// Length in bytes.
    pub bytes: i64,
}

/// What a conversation records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum ConversationWhat {
    Opened {
        conversation: Box<Conversation>,
        envelope: Box<Envelope>,
    },
    /// `by` is the side; the person stands in the envelope of the event.
    Message {
        by: Party,
        text: String,
        language: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        attachments: Vec<Attachment>,
    },
    /// The assistant's answer: blocks of text keys, articles and offers, rendered in the reader's language.
    Assisted {
        blocks: Value,
        missed: bool,
    },
    /// A person was asked for: how many are before, when people are there again, how long it will take.
    PersonAsked {
        by: Party,
        reason: String,
        ahead: u32,
        opens: Option<Instant>,
        wait: Option<Span>,
    },
    ToShop,
    Taken {
        agent: PersonId,
    },
    HandedOver {
        to: String,
        text: String,
    },
    LeaseLost,
    CallbackBooked {
        at: Instant,
    },
    Called {
        text: String,
    },
    Late {
        level: u8,
    },
    DisputePrepared {
        dispute: CaseId,
        number: String,
    },
    Note {
        text: String,
    },
    Closed {
        by: Party,
        solved: Option<bool>,
    },
    NothingNeeded,
    Reminded,
}

/// What somebody wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum ConversationCommand {
    Message {
        text: String,
        #[serde(default)]
        language: Option<String>,
        #[serde(default)]
        attachments: Vec<Attachment>,
    },
    Assist {
        answers: i64,
        blocks: Value,
        missed: bool,
    },
    AskPerson,
    GiveUp {
        answers: i64,
        reason: String,
    },
    ToShop,
    NeedsNothing,
    Take,
    HandOver {
        to: String,
        text: String,
    },
    LeaseLost,
    BookCallback {
        at: Instant,
    },
    Called {
        text: String,
    },
    PrepareDispute {
        dispute: CaseId,
        number: String,
    },
    Note {
        text: String,
    },
    Close {
        #[serde(default)]
        solved: Option<bool>,
    },
    Deadline {
        entry: i64,
    },
    Tick {
        entry: i64,
    },
}

/// What a conversation must know besides itself.
#[derive(Debug, Clone, Default)]
pub struct ConversationFacts {
    /// How many wait before this one.
    pub ahead: u32,
    /// When people are there; now, if they are.
    pub opens: Option<Instant>,
    /// The measured wait of the last people, if any.
    pub wait: Option<Span>,
    /// True when the agent who has it is at the desk.
    pub agent_present: bool,
}

impl Machine for Conversation {
    const KIND: CaseKind = CaseKind::Conversation;
    type Stage = ConversationStage;
    type What = ConversationWhat;
    type Command = ConversationCommand;
    type Facts = ConversationFacts;

    fn rules() -> &'static [Rule<Self>] {
        RULES
    }

    fn action(command: &ConversationCommand) -> &'static str {
        match command {
            ConversationCommand::Message { .. } => "message",
            ConversationCommand::Assist { .. } => "assist",
            ConversationCommand::AskPerson => "ask_person",
            ConversationCommand::GiveUp { .. } => "give_up",
            ConversationCommand::ToShop => "to_shop",
            ConversationCommand::NeedsNothing => "needs_nothing",
            ConversationCommand::Take => "take",
            ConversationCommand::HandOver { .. } => "hand_over",
            ConversationCommand::LeaseLost => "lease_lost",
            ConversationCommand::BookCallback { .. } => "book_callback",
            ConversationCommand::Called { .. } => "called",
            ConversationCommand::PrepareDispute { .. } => "prepare_dispute",
            ConversationCommand::Note { .. } => "note",
            ConversationCommand::Close { .. } => "close",
            ConversationCommand::Deadline { .. } => "deadline",
            ConversationCommand::Tick { .. } => "tick",
        }
    }

    fn timer(command: &ConversationCommand) -> Option<i64> {
        match command {
            ConversationCommand::Deadline { entry } | ConversationCommand::Tick { entry } => {
                Some(*entry)
            }
            _ => None,
        }
    }

    fn on_wake(case: &Case<Self>, now: Instant) -> ConversationCommand {
        let entry = case.env.entry;
        if case.env.due.is_some_and(|due| now >= due) {
            ConversationCommand::Deadline { entry }
        } else {
            ConversationCommand::Tick { entry }
        }
    }

    fn is_quiet(what: &ConversationWhat) -> bool {
        matches!(
            what,
            ConversationWhat::Message { .. }
                | ConversationWhat::Assisted { .. }
                | ConversationWhat::Reminded
        )
    }

    fn apply(case: &mut Case<Self>, what: &ConversationWhat, at: Instant) {
        let seq = case.env.seq;
        let d = &mut case.data;
        match what {
            ConversationWhat::Message {
                by: Party::Buyer, ..
            } => d.asked = seq,
            ConversationWhat::Message {
                by: Party::Shop, ..
            } => (d.answerer, d.misses) = (Answerer::Shop, 0),
            ConversationWhat::Message {
                by: Party::Platform,
                ..
            }
            | ConversationWhat::Called { .. } => {
                (d.answerer, d.had_person, d.misses) = (Answerer::Agent, true, 0);
            }
            ConversationWhat::Assisted { missed, .. } => {
                d.misses = if *missed {
                    d.misses.saturating_add(1)
                } else {
                    0
                }
            }
            ConversationWhat::PersonAsked { .. } => {
                (d.queued_at, d.answerer) = (Some(at), Answerer::Agent)
            }
            ConversationWhat::ToShop => (d.with_shop, d.answerer) = (true, Answerer::Shop),
            ConversationWhat::Taken { agent } => (d.agent, d.had_person) = (Some(*agent), true),
            ConversationWhat::LeaseLost | ConversationWhat::HandedOver { .. } => d.agent = None,
            ConversationWhat::DisputePrepared { dispute, .. } => d.dispute = Some(*dispute),
            _ => {}
        }
    }

    fn what_kind(what: &ConversationWhat) -> &'static str {
        match what {
            ConversationWhat::Opened { .. } => "conversation.opened",
            ConversationWhat::Message { .. } => "conversation.message",
            ConversationWhat::Assisted { .. } => "conversation.assisted",
            ConversationWhat::PersonAsked { .. } => "conversation.person_asked",
            ConversationWhat::ToShop => "conversation.to_shop",
            ConversationWhat::Taken { .. } => "conversation.taken",
            ConversationWhat::HandedOver { .. } => "conversation.handed_over",
            ConversationWhat::LeaseLost => "conversation.lease_lost",
            ConversationWhat::CallbackBooked { .. } => "conversation.callback_booked",
            ConversationWhat::Called { .. } => "conversation.called",
            ConversationWhat::Late { .. } => "conversation.late",
            ConversationWhat::DisputePrepared { .. } => "conversation.dispute_prepared",
            ConversationWhat::Note { .. } => "conversation.note",
            ConversationWhat::Closed { .. } => "conversation.closed",
            ConversationWhat::NothingNeeded => "conversation.nothing_needed",
            ConversationWhat::Reminded => "conversation.reminded",
        }
    }
}

type C<'a> = Ctx<'a, Conversation>;
type D = Result<Draft<Conversation>, Refusal>;
type G = Result<(), Refusal>;

const AGENT: &[Role] = &[Role::Agent, Role::Supervisor];
const MACHINE: &[Role] = &[Role::Assistant, Role::System];
const ASSISTANT: &[Role] = &[Role::Assistant];
const STAFF: &[Role] = &[
    Role::Agent,
    Role::Mediator,
    Role::Supervisor,
    Role::Finance,
    Role::Delivery,
];
const OPEN: [ConversationStage; 6] = [
    Assistant,
    WithShop,
    Queued,
    WithAgent,
    WaitingBuyer,
    CallbackBooked,
];

macro_rules! rules {
    ($($row:literal $from:expr, $action:literal, $actor:expr, $guard:expr, $form:expr => $to:expr, $build:expr;)+) => {
        &[$(Rule { row: $row, from: &$from, action: $action, actor: $actor, to: &$to, guard: $guard, form: $form, build: $build }),+]
    };
}

/// Spec §2.11, row by row.
static RULES: &[Rule<Conversation>] = rules! {
    "K1"  [Assistant, WithShop, WaitingBuyer, CallbackBooked], "ask_person", BUYER, always, no_form => [Queued], |c, _, _| Ok(queue(c, "asked"));
    "K2"  [Queued, WithAgent], "ask_person", BUYER, always, no_form => [], |c, _, _| Ok(Draft::one(Event::new(place(c, "asked_again"))));
    "K3"  [Assistant], "give_up", MACHINE, always, no_form => [Queued], give_up;
    "K4"  [Assistant], "to_shop", BUYER, has_shop, no_form => [WithShop], |c, _, _| Ok(lead(c, ConversationWhat::ToShop, WithShop));
    "K5"  [Assistant], "deadline", CLOCK, always, no_form => [Closed], |c, _, _| Ok(close(c, None));
    "K5a" [Assistant], "assist", ASSISTANT, always, no_form => [], assist;
    "K6"  [WithShop], "message", SHOP, always, message_form => [WaitingBuyer], |c, cmd, _| message(c, cmd, Some(WaitingBuyer));
    "K6a" [WithShop], "needs_nothing", SHOP, always, no_form => [WaitingBuyer], |c, _, _| Ok(lead(c, ConversationWhat::NothingNeeded, WaitingBuyer));
    "K7"  [WithShop], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(queue(c, "shop_silent"));
    "K8"  [Queued], "take", AGENT, always, no_form => [WithAgent], take;
    "K9"  [Queued], "book_callback", BUYER, always, callback_form => [CallbackBooked], book_callback;
    "K10" [Queued], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K11" [WithAgent], "message", AGENT, has_lease, message_form => [WaitingBuyer], |c, cmd, _| message(c, cmd, Some(WaitingBuyer));
    "K12" [WithAgent], "hand_over", AGENT, has_lease, hand_over_form => [Queued, WithShop], hand_over;
    "K13" [WithAgent], "lease_lost", SYSTEM, agent_away, no_form => [Queued], |c, _, _| Ok(lead(c, ConversationWhat::LeaseLost, Queued));
    "K14" [WithAgent], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K15" [WaitingBuyer], "message", BUYER, always, message_form => [WithAgent, WithShop, Assistant, Queued], back_to_answerer;
    "K16" [WaitingBuyer], "deadline", CLOCK, always, no_form => [Closed], |c, _, _| Ok(close(c, None));
    "K17" [CallbackBooked], "called", AGENT, always, text_form => [WaitingBuyer], called;
    "K18" [CallbackBooked], "deadline", CLOCK, always, no_form => [Queued], |c, _, _| Ok(late(c));
    "K19" [Assistant, WithShop, WithAgent, WaitingBuyer, Queued], "close", BUYER, always, no_form => [Closed], close_by;
    "K19a" [WithAgent, WaitingBuyer], "close", AGENT, always, no_form => [Closed], close_by;
    "K20" [Closed], "message", BUYER, recently_closed, message_form => [Queued, Assistant, WithShop], reopen;
    "K21" [Assistant], "message", BUYER, always, message_form => [Assistant], |c, cmd, _| message(c, cmd, Some(Assistant));
    "K21a" [WithShop, Queued, WithAgent, CallbackBooked], "message", BUYER, always, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K21b" [WaitingBuyer], "message", SHOP, is_with_shop, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K21c" [WaitingBuyer], "message", AGENT, has_lease, message_form => [], |c, cmd, _| message(c, cmd, None);
    "K22" OPEN, "note", STAFF, always, text_form => [], note;
    "K23" [Assistant, Queued, WithAgent, WaitingBuyer], "prepare_dispute", AGENT, always, no_form => [], prepared;
    "K24" OPEN, "tick", CLOCK, always, no_form => OPEN, |c, _, _| Ok(remind(c));
};

fn ok_if(holds: bool, why: &str) -> G {
    if holds {
        Ok(())
    } else {
        Err(Refusal::guard(why))
    }
}

fn has_shop(c: &C<'_>) -> G {
    ok_if(c.case.env.shop.is_some(), "no_shop")
}

fn is_with_shop(c: &C<'_>) -> G {
    ok_if(c.case.data.with_shop, "not_with_shop")
}

fn has_lease(c: &C<'_>) -> G {
    ok_if(
        c.case.data.agent.is_some() && c.case.data.agent == c.actor.person,
        "other_agent",
    )
}

fn agent_away(c: &C<'_>) -> G {
    ok_if(!c.facts.agent_present, "agent_present")
}

fn recently_closed(c: &C<'_>) -> G {
    ok_if(
        c.case.env.closed_at.is_some_and(|at| c.now <= at + REOPEN),
        "closed_for_good",
    )
}

fn message_form(_: &C<'_>) -> Form {
    Form::empty().with(
        "text",
        FieldKind::Text {
            min: 0,
            max: MAX_MESSAGE_CHARS,
        },
        true,
    )
}

fn text_form(_: &C<'_>) -> Form {
    Form::empty().with(
        "text",
        FieldKind::Text {
            min: 1,
            max: MAX_MESSAGE_CHARS,
        },
        true,
    )
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
fn enter(c: &C<'_>, stage: ConversationStage) -> Next<ConversationStage> {
    let (owner, waits_for, due, silence) = match stage {
        Assistant => (Role::Agent, vec![], c.now + ANSWER, "chat_closes"),
        WithShop => (
            Role::ShopOwner,
            vec![Party::Shop],
            c.now + ANSWER,
            "we_step_in",
        ),
        Queued => (
            Role::Supervisor,
            vec![Party::Platform],
            c.now + ANSWER,
            "supervisor_told",
        ),
        WithAgent => (
            Role::Agent,
            vec![Party::Platform],
            c.now + ANSWER,
            "back_in_queue",
        ),
        WaitingBuyer if c.case.data.answerer == Answerer::Shop => (
            Role::ShopOwner,
            vec![Party::Buyer],
            c.now + PATIENCE,
            "chat_closes",
        ),
        WaitingBuyer => (
            Role::Agent,
            vec![Party::Buyer],
            c.now + PATIENCE,
            "chat_closes",
        ),
        CallbackBooked => (
            Role::Agent,
            vec![Party::Platform],
            c.now + ANSWER,
            "back_in_queue",
        ),
        Closed => {
            return Next {
                stage,
                owner: Owner::role(Role::System),
                waits_for: vec![],
                due: None,
                wake: None,
                silence: "none".into(),
                level: 0,
            };
        }
    };
    let person = c
        .case
        .data
        .agent
        .filter(|_| owner == Role::Agent && matches!(stage, WithAgent | WaitingBuyer));
    let half = matches!(stage, WithShop | WaitingBuyer | Queued).then(|| c.now + (due - c.now) / 2);
    Next {
        stage,
        owner: Owner {
            role: owner,
            person,
        },
        waits_for,
        due: Some(due),
        wake: half.or(Some(due)),
        silence: silence.into(),
        level: 0,
    }
}

fn kept(c: &C<'_>) -> Next<ConversationStage> {
    let env = &c.case.env;
    Next {
        stage: c.case.stage,
        owner: env.owner,
        waits_for: env.waits_for.clone(),
        due: env.due,
        wake: env.wake,
        silence: env.silence.clone(),
        level: env.level,
    }
}

/// An event that leads to a state, judged on the case as it will be.
fn leading(c: &C<'_>, what: ConversationWhat, stage: ConversationStage) -> Event<Conversation> {
    let mut case = c.case.clone();
    Conversation::apply(&mut case, &what, c.now);
    let next = enter(
        &Ctx {
            case: &case,
            facts: c.facts,
            actor: c.actor,
            now: c.now,
        },
        stage,
    );
    Event::new(what).to(next).seen_by(audience(&case))
}

fn lead(c: &C<'_>, what: ConversationWhat, stage: ConversationStage) -> Draft<Conversation> {
    Draft::one(leading(c, what, stage))
}

/// A chat with us is not the shop's to read until the buyer takes the shop in.
fn audience(case: &Case<Conversation>) -> Audience {
    if case.data.with_shop {
        Audience::ALL
    } else {
        Audience::BUYER
    }
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

fn queue(c: &C<'_>, reason: &str) -> Draft<Conversation> {
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
    if answers == c.case.data.asked {
        Ok(())
    } else {
        Err(Refusal::Stale)
    }
}

fn assist(c: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::Assist {
        answers,
        blocks,
        missed,
    } = command
    else {
        return Err(Refusal::NotNow);
    };
    still_asked(c, *answers)?;
    Ok(Draft::one(
        Event::new(ConversationWhat::Assisted {
            blocks: blocks.clone(),
            missed: *missed,
        })
        .seen_by(audience(c.case)),
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
    let ConversationCommand::Message {
        text,
        language,
        attachments,
    } = command
    else {
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
    let mut event = leading(
        c,
        ConversationWhat::CallbackBooked { at: *at },
        CallbackBooked,
    );
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
    Ok(lead(
        c,
        ConversationWhat::Called { text: text.clone() },
        WaitingBuyer,
    ))
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
    let what = ConversationWhat::HandedOver {
        to: to.clone(),
        text: text.clone(),
    };
    if to == "shop" {
        let shop = Event::new(ConversationWhat::ToShop);
        let mut case = c.case.clone();
        Conversation::apply(&mut case, &shop.what, c.now);
        let event = leading(
            &Ctx {
                case: &case,
                facts: c.facts,
                actor: c.actor,
                now: c.now,
            },
            what,
            WithShop,
        );
        return Ok(Draft {
            events: vec![shop, event],
            effects: Effects::default(),
        });
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
    lead(
        c,
        ConversationWhat::Closed {
            by: c.actor.party(),
            solved,
        },
        Closed,
    )
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
    Ok(Draft::one(
        Event::new(ConversationWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM),
    ))
}

fn prepared(_: &C<'_>, command: &ConversationCommand, _: &mut Ids) -> D {
    let ConversationCommand::PrepareDispute { dispute, number } = command else {
        return Err(Refusal::NotNow);
    };
    let what = ConversationWhat::DisputePrepared {
        dispute: *dispute,
        number: number.clone(),
    };
    Ok(Draft::one(Event::new(what).seen_by(Audience::BUYER)))
}

fn remind(c: &C<'_>) -> Draft<Conversation> {
    Draft::one(
        Event::new(ConversationWhat::Reminded)
            .to(Next {
                wake: c.case.env.due,
                ..kept(c)
            })
            .seen_by(audience(c.case)),
    )
}

/// What a new conversation needs.
#[derive(Debug, Clone)]
pub struct Open {
    /// The storefront.
    pub storefront: StorefrontId,
    /// The buyer.
    pub buyer: PersonId,
    /// The shop, when it is about one.
    pub shop: Option<ShopId>,
    /// The order, when it is about one.
    pub order: Option<OrderId>,
    /// The buyer's language.
    pub language: String,
    /// What it is about.
    pub title: String,
    /// True when it goes to the shop at once.
    pub to_shop: bool,
}

/// A new conversation.
///
/// # Errors
/// `no_shop` when it should go to a shop and there is none.
pub fn open(
    open: &Open,
    facts: &ConversationFacts,
    actor: &Actor,
    now: Instant,
    ids: &mut Ids,
) -> Result<Change<Conversation>, Refusal> {
    if open.to_shop && open.shop.is_none() {
        return Err(Refusal::guard("no_shop"));
    }
    let env = Envelope {
        id: CaseId(ids.take()),
        number: ids.number(CaseKind::Conversation.letter()),
        storefront: open.storefront,
        buyer: open.buyer,
        shop: open.shop,
        order: open.order,
        language: open.language.clone(),
        title: open.title.chars().take(160).collect(),
        owner: Owner::role(Role::Agent),
        waits_for: vec![],
        due: None,
        wake: None,
        silence: String::new(),
        entry: 0,
        revision: 0,
        seq: 0,
        level: 0,
        opened_at: now,
        closed_at: None,
    };
    let data = Conversation {
        answerer: if open.to_shop {
            Answerer::Shop
        } else {
            Answerer::Assistant
        },
        agent: None,
        had_person: false,
        with_shop: open.to_shop,
        asked: 0,
        misses: 0,
        queued_at: None,
        dispute: None,
    };
    let stage = if open.to_shop { WithShop } else { Assistant };
    let case = Case { env, stage, data };
    let next = enter(
        &Ctx {
            case: &case,
            facts,
            actor,
            now,
        },
        stage,
    );
    let what = ConversationWhat::Opened {
        conversation: Box::new(case.data.clone()),
        envelope: Box::new(case.env.clone()),
    };
    let events = vec![Event::new(what).to(next).seen_by(audience(&case))];
    Ok(Change {
        case: fold(case, &events, now),
        before: 0,
        events,
        effects: Effects::default(),
    })
}

use crate::actor::Actor;
