//! The finance case (spec §2.11): a payment that fails, money taken twice, a refund that has not come, a payment that the
//! buyer never made. No shop takes part, and no order is needed: our finance desk finds out, asks the provider and answers.

mod rules;

use crate::actor::{Actor, Audience, Party, Role};
use crate::calendar::Hours;
use crate::case::{Case, CaseKind, Change, Ctx, Effects, Envelope, Event, Machine, Opening, Rule, Stage};
use crate::id::{Ids, OrderId, PaymentId, PersonId, StorefrontId};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};

/// Length of what is told, in characters.
pub const TEXT_CHARS: (u32, u32) = (10, 2_000);

/// The states of spec §2.11.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum FinanceStage {
    Received,
    WithProvider,
    Answered,
    Closed,
}

use FinanceStage::{Answered, Closed, Received, WithProvider};

impl Stage for FinanceStage {
    const ALL: &'static [Self] = &[Received, WithProvider, Answered, Closed];
    fn code(self) -> &'static str {
        match self {
            Received => "received",
            WithProvider => "with_provider",
            Answered => "answered",
            Closed => "closed",
        }
    }
    fn is_terminal(self) -> bool {
        self == Closed
    }
}

/// What is wrong with the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Paying does not work.
    PaymentImpossible,
    /// The same was paid twice.
    ChargedTwice,
    /// Money that should come back has not.
    RefundNotArrived,
    /// The buyer never made this payment.
    UnauthorisedPayment,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 4] =
        [Self::PaymentImpossible, Self::ChargedTwice, Self::RefundNotArrived, Self::UnauthorisedPayment];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::PaymentImpossible => "payment_impossible",
            Self::ChargedTwice => "charged_twice",
            Self::RefundNotArrived => "refund_not_arrived",
            Self::UnauthorisedPayment => "unauthorised_payment",
        }
    }

    /// The topic with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.code() == code)
    }
}

/// What the finance desk found.
pub const FINDINGS: [&str; 8] = [
    "not_charged",
    "falls_back",
    "charged_rightly",
    "twice_and_returned",
    "refund_on_its_way",
    "refund_at_the_bank",
    "bank_must_say",
    "not_yours_reported",
];

/// A finance case's own data: numbers, never texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finance {
    /// What is wrong.
    pub topic: Topic,
    /// The payment, where one is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentId>,
    /// What was found last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<String>,
    /// How often the provider was asked.
    #[serde(default)]
    pub asked: u8,
    /// Times of the policy, frozen.
    pub times: Times,
}

/// The times of spec §2.11, frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the policy's own fields")]
pub struct Times {
    pub received: Span,
    pub provider_bd: u32,
    pub answered: Span,
    pub reopen: Span,
}

impl From<&Policy> for Times {
    fn from(p: &Policy) -> Self {
        Self {
            received: Span::hours(p.finance_received_h),
            provider_bd: u32::try_from(p.finance_provider_bd).unwrap_or(0),
            answered: Span::days(p.finance_answered_d),
            reopen: Span::days(p.finance_reopen_d),
        }
    }
}

/// What a finance case records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "fields repeat the command that caused the event")]
pub enum FinanceWhat {
    Opened { finance: Box<Finance>, envelope: Box<Envelope>, text: String },
    ProviderAsked,
    Answered { finding: String, text: String, reference: Option<String> },
    Late,
    Said { text: String },
    Reopened { text: String },
    Closed { by: Option<Party> },
    Note { text: String },
    Reminded,
}

/// What a finance case is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words are the table's")]
pub enum FinanceCommand {
    AskProvider {
        text: String,
    },
    AnswerBuyer {
        finding: String,
        text: String,
        #[serde(default)]
        reference: Option<String>,
    },
    Say {
        text: String,
    },
    AskAgain {
        text: String,
    },
    Settled {
        confirm: bool,
    },
    Note {
        text: String,
    },
    Deadline {
        entry: i64,
    },
    Tick {
        entry: i64,
    },
}

/// What a finance case must know besides itself.
#[derive(Debug, Clone)]
pub struct FinanceFacts {
    /// The storefront's calendar: zone and days off.
    pub hours: Hours,
}

impl Machine for Finance {
    const KIND: CaseKind = CaseKind::Finance;
    type Stage = FinanceStage;
    type What = FinanceWhat;
    type Command = FinanceCommand;
    type Facts = FinanceFacts;

    fn rules() -> &'static [Rule<Self>] {
        rules::RULES
    }

    fn action(command: &FinanceCommand) -> &'static str {
        match command {
            FinanceCommand::AskProvider { .. } => "ask_provider",
            FinanceCommand::AnswerBuyer { .. } => "answer_buyer",
            FinanceCommand::Say { .. } => "say",
            FinanceCommand::AskAgain { .. } => "ask_again",
            FinanceCommand::Settled { .. } => "settled",
            FinanceCommand::Note { .. } => "note",
            FinanceCommand::Deadline { .. } => "deadline",
            FinanceCommand::Tick { .. } => "tick",
        }
    }

    crate::case::on_the_clock!(FinanceCommand);

    fn apply(case: &mut Case<Self>, what: &FinanceWhat, _: Instant) {
        match what {
            FinanceWhat::ProviderAsked => case.data.asked = case.data.asked.saturating_add(1),
            FinanceWhat::Answered { finding, .. } => case.data.finding = Some(finding.clone()),
            _ => {}
        }
    }

    fn is_quiet(what: &FinanceWhat) -> bool {
        matches!(what, FinanceWhat::Reminded)
    }

    fn what_kind(what: &FinanceWhat) -> &'static str {
        match what {
            FinanceWhat::Opened { .. } => "finance.opened",
            FinanceWhat::ProviderAsked => "finance.provider_asked",
            FinanceWhat::Answered { .. } => "finance.answered",
            FinanceWhat::Late => "finance.late",
            FinanceWhat::Said { .. } => "finance.said",
            FinanceWhat::Reopened { .. } => "finance.reopened",
            FinanceWhat::Closed { .. } => "finance.closed",
            FinanceWhat::Note { .. } => "finance.note",
            FinanceWhat::Reminded => "finance.reminded",
        }
    }
}

/// What a new finance case needs.
#[derive(Debug, Clone)]
pub struct Open {
    /// The storefront whose desk looks.
    pub storefront: StorefrontId,
    /// The buyer.
    pub buyer: PersonId,
    /// The order, where one is meant.
    pub order: Option<OrderId>,
    /// The payment, where one is meant.
    pub payment: Option<PaymentId>,
    /// The buyer's language.
    pub language: String,
    /// What lists show.
    pub title: String,
    /// What is wrong.
    pub topic: Topic,
    /// What the buyer tells.
    pub text: String,
}

/// Opens a finance case.
///
/// # Errors
/// `not_yours` for anybody but the buyer, the desk and the marketplace; `text` when it is too short or too long.
pub fn open(
    open: &Open,
    policy: &Policy,
    facts: &FinanceFacts,
    actor: &Actor,
    now: Instant,
    ids: &mut Ids,
) -> Result<Change<Finance>, Refusal> {
    let own = actor.role == Role::Buyer && actor.person == Some(open.buyer);
    if !own && !matches!(actor.role, Role::Agent | Role::Finance | Role::Supervisor | Role::Marketplace) {
        return Err(Refusal::NotYours);
    }
    rules::told().check(&serde_json::json!({"text": open.text}))?;
    let opening = Opening {
        storefront: open.storefront,
        buyer: open.buyer,
        shop: None,
        order: open.order,
        language: &open.language,
        title: &open.title,
    };
    let env = Envelope::new(CaseKind::Finance, Role::Finance, &opening, ids, now);
    let data =
        Finance { topic: open.topic, payment: open.payment, finding: None, asked: 0, times: Times::from(policy) };
    let case = Case { env, stage: Received, data };
    let next = rules::enter(&Ctx { case: &case, facts, actor, now }, Received);
    let what = FinanceWhat::Opened {
        finance: Box::new(case.data.clone()),
        envelope: Box::new(case.env.clone()),
        text: open.text.trim().to_owned(),
    };
    let events = vec![Event::new(what).to(next).seen_by(Audience::BUYER)];
    Ok(Change {
        case: crate::case::fold(case, &events, now),
        before: 0,
        taken: Vec::new(),
        events,
        effects: Effects::default(),
    })
}
