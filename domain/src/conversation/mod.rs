//! The conversation machine (spec §2.11): a chat with the assistant, a shop or a person of ours.

mod build;
pub mod call;
mod desk;
mod rules;
mod times;

pub use call::Call;
pub use desk::Desk;
pub use rules::{FIRST, colleague};
pub use times::Times;

use crate::actor::{Actor, Audience, Party, Role};
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
/// Length of what the next person must know when a chat is handed over, in characters.
pub const BRIEF_CHARS: (u32, u32) = (10, 2_000);
/// Length of what whoever closes a chat adds for the buyer, in characters.
pub const LAST_WORDS_CHARS: (u32, u32) = (0, 1_000);
/// Length of a phone number, in characters …
pub const PHONE_CHARS: (u32, u32) = (5, 30);
/// … and the fewest digits in it.
const PHONE_DIGITS: usize = 5;
/// Why we or a shop close a chat; what is none of these is said in words.
pub const CLOSE_REASONS: [&str; 5] = ["answered", "goes_on_elsewhere", "asked_twice", "abusive", "other"];

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
    /// Since when it waits for a person of ours, while it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queued_at: Option<Instant>,
    /// The dispute that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dispute: Option<CaseId>,
    /// True when people are in danger: it waits in front of all others, for a short time, and for a specialist.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub danger: bool,
    /// The desk of ours that it waits for, or that has it.
    #[serde(default, skip_serializing_if = "Desk::is_support")]
    pub desk: Desk,
    /// How often it was handed over since it began or was taken up again.
    #[serde(default, skip_serializing_if = "is_none")]
    pub handed: u8,
    /// When we call the buyer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Instant>,
    /// True while the buyer is asked whether it is solved.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_solved: bool,
    /// What the buyer said to that; never said by silence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub solved: Option<bool>,
    /// The chat that this one goes on from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Link>,
    /// The chat that goes on from this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Link>,
    /// The numbers of the policy, frozen.
    #[serde(default)]
    pub times: Times,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks like this")]
const fn is_none(n: &u8) -> bool {
    *n == 0
}

/// Another chat of the same buyer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its key.
    pub case: CaseId,
    /// Its number.
    pub number: String,
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
    /// `to` is the word of a desk, `shop` or `colleague`. What the next person must know stands in `Briefed`: it is not
    /// the buyer's to read.
    HandedOver {
        to: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agent: Option<PersonId>,
    },
    Briefed {
        text: String,
    },
    LeaseLost,
    CallbackBooked {
        at: Instant,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phone: Option<String>,
    },
    /// What was said stands in a note.
    Called {
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agent: Option<PersonId>,
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// The buyer is asked whether it is solved.
    SolvedAsked,
    /// What the buyer said to that.
    Solved {
        solved: bool,
    },
    Reopened,
    /// Another chat of the buyer goes on from this one, or this one goes on from it.
    Linked {
        link: Link,
        goes_on_there: bool,
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
        phone: String,
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
        #[serde(default)]
        reason: Option<String>,
        #[serde(default)]
        text: Option<String>,
    },
    Solved,
    NotSolved {
        #[serde(default)]
        text: Option<String>,
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
    /// The moments at which we can call.
    pub slots: Vec<Instant>,
    /// How many calls we can make at once; none where this storefront offers no calls.
    pub lines: u32,
    /// The desks of this storefront at which somebody works.
    pub desks: Vec<Desk>,
    /// Who of ours has as many chats as one person may have at once.
    pub full: Vec<PersonId>,
    /// Who of ours is at a desk now, answers chats and has time for one more.
    pub colleagues: Vec<(PersonId, Role)>,
    /// The numbers of the policy in force, for a chat that begins.
    pub times: Times,
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
            ConversationCommand::Solved => "solved",
            ConversationCommand::NotSolved { .. } => "not_solved",
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
        let (seq, stage) = (case.env.seq, case.stage);
        let d = &mut case.data;
        match what {
            ConversationWhat::Message { by: Party::Buyer, .. } => d.asked = seq,
            ConversationWhat::Message { by: Party::Shop, .. } => (d.answerer, d.misses) = (Answerer::Shop, 0),
            ConversationWhat::Message { by: Party::Platform, .. } => {
                (d.answerer, d.had_person, d.misses) = (Answerer::Agent, true, 0);
            }
            ConversationWhat::Called { agent, .. } => {
                (d.answerer, d.had_person, d.misses) = (Answerer::Agent, true, 0);
                d.agent = agent.or(d.agent);
            }
            ConversationWhat::Assisted { missed, .. } => {
                d.misses = if *missed { d.misses.saturating_add(1) } else { 0 }
            }
            ConversationWhat::PersonAsked { .. } => d.answerer = Answerer::Agent,
            ConversationWhat::ToShop => (d.with_shop, d.answerer) = (true, Answerer::Shop),
            ConversationWhat::Taken { agent } => (d.agent, d.had_person) = (Some(*agent), true),
            ConversationWhat::LeaseLost => d.agent = None,
            ConversationWhat::HandedOver { to, agent, .. } => {
                (d.agent, d.handed) = (*agent, d.handed.saturating_add(1));
                d.desk = Desk::from_code(to).unwrap_or(d.desk);
            }
            ConversationWhat::CallbackBooked { at, .. } => d.call = Some(*at),
            ConversationWhat::DisputePrepared { dispute, .. } => d.dispute = Some(*dispute),
            ConversationWhat::Closed { solved, .. } => d.solved = *solved,
            ConversationWhat::SolvedAsked => d.asks_solved = true,
            ConversationWhat::Solved { solved } => (d.solved, d.asks_solved) = (Some(*solved), false),
            // What was before counts for nothing but for who had it.
            ConversationWhat::Reopened => {
                (d.misses, d.handed, d.agent) = (0, 0, None);
                (d.asks_solved, d.solved) = (false, None);
            }
            ConversationWhat::Linked { link, goes_on_there } => {
                *(if *goes_on_there { &mut d.after } else { &mut d.before }) = Some(link.clone());
            }
            _ => {}
        }
        d.call = d.call.filter(|_| stage == CallbackBooked);
        d.queued_at = match stage {
            Queued => d.queued_at.or(Some(at)),
            CallbackBooked => d.queued_at,
            _ => None,
        };
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
            ConversationWhat::Briefed { .. } => "conversation.briefed",
            ConversationWhat::LeaseLost => "conversation.lease_lost",
            ConversationWhat::CallbackBooked { .. } => "conversation.callback_booked",
            ConversationWhat::Called { .. } => "conversation.called",
            ConversationWhat::Late { .. } => "conversation.late",
            ConversationWhat::DisputePrepared { .. } => "conversation.dispute_prepared",
            ConversationWhat::Note { .. } => "conversation.note",
            ConversationWhat::Closed { .. } => "conversation.closed",
            ConversationWhat::SolvedAsked => "conversation.solved_asked",
            ConversationWhat::Solved { .. } => "conversation.solved",
            ConversationWhat::Reopened => "conversation.reopened",
            ConversationWhat::Linked { .. } => "conversation.linked",
            ConversationWhat::NothingNeeded => "conversation.nothing_needed",
            ConversationWhat::Reminded => "conversation.reminded",
        }
    }
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
    /// True when people are in danger: it goes to a specialist at once.
    pub danger: bool,
}

/// A chat that a decision about another one opens.
pub type ConversationChange = Box<Change<Conversation>>;

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
    begin(open, None, facts, actor, now, ids)
}

/// The same, which may go on from one that was closed for too long.
fn begin(
    open: &Open,
    before: Option<Link>,
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
    let data = Conversation::new(open, facts.times);
    let stage = if open.to_shop { WithShop } else { Assistant };
    let case = Case { env, stage, data };
    let next = rules::enter(&Ctx { case: &case, facts, actor, now }, stage);
    let what =
        ConversationWhat::Opened { conversation: Box::new(case.data.clone()), envelope: Box::new(case.env.clone()) };
    let mut events = vec![Event::new(what).to(next).seen_by(rules::audience(&case))];
    if let Some(link) = before {
        events.push(Event::new(ConversationWhat::Linked { link, goes_on_there: false }).seen_by(Audience::BUYER));
    }
    if open.danger {
        let case = fold(case.clone(), &events, now);
        events.extend(build::queue(&Ctx { case: &case, facts, actor, now }, "danger").events);
    }
    Ok(Change { case: fold(case, &events, now), before: 0, taken: Vec::new(), events, effects: Effects::default() })
}

impl Conversation {
    fn new(open: &Open, times: Times) -> Self {
        Self {
            answerer: if open.to_shop { Answerer::Shop } else { Answerer::Assistant },
            agent: None,
            had_person: false,
            with_shop: open.to_shop,
            asked: 0,
            misses: 0,
            queued_at: None,
            dispute: None,
            danger: open.danger,
            desk: Desk::Support,
            handed: 0,
            call: None,
            asks_solved: false,
            solved: None,
            before: None,
            after: None,
            times,
        }
    }
}
