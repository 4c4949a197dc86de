//! The conversation machine (spec §2.11): a chat with the assistant, a shop or a person of ours.

mod rules;

use crate::actor::{Actor, Party, Role};
use crate::case::{Case, CaseKind, Change, Ctx, Effects, Envelope, Event, Machine, Opening, Rule, Stage, fold};
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

use ConversationStage::{Assistant, CallbackBooked, Closed, Queued, WaitingBuyer, WithAgent, WithShop};

impl Stage for ConversationStage {
    const ALL: &'static [Self] = &[Assistant, WithShop, Queued, WithAgent, WaitingBuyer, CallbackBooked, Closed];
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
    /// True when people are in danger: it waits in front of all others, for an hour at most, and for a specialist.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub danger: bool,
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
        /// The sender's own id of the message: a page finds its pending bubble by it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cid: Option<String>,
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
        cid: Option<String>,
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
        rules::RULES
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

    crate::case::on_the_clock!(ConversationCommand);

    fn is_quiet(what: &ConversationWhat) -> bool {
        matches!(
            what,
            ConversationWhat::Message { .. } | ConversationWhat::Assisted { .. } | ConversationWhat::Reminded
        )
    }

    fn apply(case: &mut Case<Self>, what: &ConversationWhat, at: Instant) {
        let seq = case.env.seq;
        let d = &mut case.data;
        match what {
            ConversationWhat::Message { by: Party::Buyer, .. } => d.asked = seq,
            ConversationWhat::Message { by: Party::Shop, .. } => (d.answerer, d.misses) = (Answerer::Shop, 0),
            ConversationWhat::Message { by: Party::Platform, .. } | ConversationWhat::Called { .. } => {
                (d.answerer, d.had_person, d.misses) = (Answerer::Agent, true, 0);
            }
            ConversationWhat::Assisted { missed, .. } => {
                d.misses = if *missed { d.misses.saturating_add(1) } else { 0 }
            }
            ConversationWhat::PersonAsked { .. } => (d.queued_at, d.answerer) = (Some(at), Answerer::Agent),
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

/// The level of a chat that waits in front of all others: people are in danger.
pub const FIRST: u8 = 100;

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
    /// True when people are in danger: it goes to a specialist at once.
    pub danger: bool,
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
    let opening = Opening {
        storefront: open.storefront,
        buyer: open.buyer,
        shop: open.shop,
        order: open.order,
        language: &open.language,
        title: &open.title,
    };
    let env = Envelope::new(CaseKind::Conversation, Role::Agent, &opening, ids, now);
    let data = Conversation {
        answerer: if open.to_shop { Answerer::Shop } else { Answerer::Assistant },
        agent: None,
        had_person: false,
        with_shop: open.to_shop,
        asked: 0,
        misses: 0,
        queued_at: None,
        dispute: None,
        danger: open.danger,
    };
    let stage = if open.to_shop { WithShop } else { Assistant };
    let case = Case { env, stage, data };
    let next = rules::enter(&Ctx { case: &case, facts, actor, now }, stage);
    let what =
        ConversationWhat::Opened { conversation: Box::new(case.data.clone()), envelope: Box::new(case.env.clone()) };
    let mut events = vec![Event::new(what).to(next).seen_by(rules::audience(&case))];
    if open.danger {
        let case = fold(case.clone(), &events, now);
        events.extend(rules::queue(&Ctx { case: &case, facts, actor, now }, "danger").events);
    }
    Ok(Change { case: fold(case, &events, now), before: 0, taken: Vec::new(), events, effects: Effects::default() })
}
