//! The refund machine (spec §2.6): one promised amount on its way back to the buyer.

mod rules;

use crate::actor::Role;
use crate::calendar::{Hours, business_days};
use crate::case::{Case, CaseKind, Change, Effects, Envelope, Event, FollowUp, Machine, Next, Owner, Rule, Stage};
use crate::id::{BookId, CaseId, Ids, PaymentId, PersonId};
use crate::money::Money;
use crate::payment_book::{Book, BookChange, LinePart};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// The states of spec §2.6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum RefundStage {
    Reserved,
    Sent,
    Unknown,
    Retry,
    Manual,
    Succeeded,
    Released,
}

use RefundStage::{Manual, Released, Reserved, Retry, Sent, Succeeded, Unknown};

impl Stage for RefundStage {
    const ALL: &'static [Self] = &[Reserved, Sent, Unknown, Retry, Manual, Succeeded, Released];
    fn code(self) -> &'static str {
        match self {
            Reserved => "reserved",
            Sent => "sent",
            Unknown => "unknown",
            Retry => "retry",
            Manual => "manual",
            Succeeded => "succeeded",
            Released => "released",
        }
    }
    fn is_terminal(self) -> bool {
        matches!(self, Succeeded | Released)
    }
}

/// Whose money it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FundedBy {
    /// The shop.
    Seller,
    /// The platform.
    Platform,
}

/// A refund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refund {
    /// The dispute it belongs to, and its step there.
    pub dispute: CaseId,
    /// The step of the dispute's plan.
    pub step: u8,
    /// The book that holds the money.
    pub book: BookId,
    /// The payment it goes back to.
    pub payment: PaymentId,
    /// How much.
    pub amount: Money,
    /// What it is made of, by line.
    pub parts: Vec<LinePart>,
    /// Whose money it is.
    pub funded_by: FundedBy,
    /// Why the buyer complained: the code of the dispute's reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was agreed or decided: the code of the remedy, `goodwill` or `appeal`; empty where an earlier release opened it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remedy: String,
    /// The number of the case whose decision it carries out, if it was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
    /// How often it was sent; always under the same key.
    pub sends: u8,
    /// How often the provider was asked about it.
    #[serde(default)]
    pub queries: u8,
    /// The provider's reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The first pair of eyes on a manual ending: (person, action).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_eyes: Option<(PersonId, String)>,
    /// Times of the policy frozen into the dispute.
    pub times: Times,
}

/// The times of spec §2.6, frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// Reserved → sent.
    pub dispatch: Span,
    /// Sent → unknown.
    pub answer: Span,
    /// Unknown or retry → manual.
    pub retry: Span,
    /// Manual, each level, in business days …
    #[serde(default)]
    pub manual_bd: u32,
    /// … and as an earlier release froze it.
    #[serde(default, skip_serializing_if = "is_no_time")]
    pub manual: Span,
    /// Earliest and latest arrival after success.
    pub arrival: (Span, Span),
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
const fn is_no_time(span: &Span) -> bool {
    span.0 == 0
}

impl Times {
    /// When the finance desk must be done with what reaches it now.
    #[must_use]
    pub fn manual_until(&self, now: Instant, hours: &Hours) -> Instant {
        business_days(now + self.manual, self.manual_bd, hours)
    }
}

impl From<&Policy> for Times {
    fn from(p: &Policy) -> Self {
        Self {
            dispatch: Span::minutes(p.refund_dispatch_min),
            answer: Span::hours(p.refund_answer_h),
            retry: Span::hours(p.refund_retry_h),
            manual_bd: u32::try_from(p.refund_manual_bd).unwrap_or(0),
            manual: Span(0),
            arrival: (Span::days(p.refund_arrival_d.0), Span::days(p.refund_arrival_d.1)),
        }
    }
}

/// What a refund records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RefundWhat {
    /// The money was promised; everything the refund is.
    Promised {
        /// The refund.
        refund: Box<Refund>,
        /// The envelope it starts with.
        envelope: Box<Envelope>,
    },
    /// It went to the provider.
    Dispatched,
    /// The provider has it.
    Accepted,
    /// The provider paid.
    Paid {
        /// The provider's reference.
        reference: Option<String>,
        /// When the buyer should see it, earliest and latest.
        arrives: (Instant, Instant),
    },
    /// The provider could not pay now.
    SoftFailed {
        /// The provider's word for it.
        reason: String,
    },
    /// The provider can never pay this way.
    HardFailed {
        /// The provider's word for it.
        reason: String,
    },
    /// Nobody knows whether it was paid.
    WentUnknown,
    /// The provider was asked.
    Asked,
    /// A chargeback holds the payment: it was not sent, and is tried again (I05).
    Held,
    /// The provider confirmed that it never paid.
    FoundAbsent,
    /// The time for machines is over.
    WentManual,
    /// The finance desk's deadline passed.
    ManualOverdue,
    /// The first of two people looked.
    FirstEyes {
        /// Who.
        person: PersonId,
        /// What they propose.
        action: String,
        /// The proof.
        proof: String,
    },
    /// It was paid another way.
    SettledOtherwise {
        /// The proof.
        proof: String,
    },
    /// The promise was taken back.
    LetGo {
        /// Why: a stable word.
        reason: String,
    },
}

/// What a refund is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words are the spec's; fields as in the events")]
pub enum RefundCommand {
    Dispatch,
    Release { reason: String },
    Accepted,
    Ok { amount_minor: i64, currency: crate::money::Currency, reference: Option<String> },
    SoftFail { reason: String },
    HardFail { reason: String },
    Unknown,
    FoundOk { amount_minor: i64, currency: crate::money::Currency, reference: Option<String> },
    FoundAbsent,
    SettledOtherwise { proof: String },
    ConfirmedNotPaid { proof: String },
    Deadline { entry: i64 },
    Tick { entry: i64 },
}

/// What a refund must know besides itself.
#[derive(Debug, Clone)]
pub struct RefundFacts {
    /// The book that holds its money.
    pub book: Book,
    /// The storefront's calendar: zone and days off.
    pub hours: Hours,
}

/// A refund opened beside another decision.
pub type RefundChange = Box<Change<Refund>>;

impl Machine for Refund {
    const KIND: CaseKind = CaseKind::Refund;
    type Stage = RefundStage;
    type What = RefundWhat;
    type Command = RefundCommand;
    type Facts = RefundFacts;

    fn rules() -> &'static [Rule<Self>] {
        rules::RULES
    }

    fn action(command: &RefundCommand) -> &'static str {
        match command {
            RefundCommand::Dispatch => "dispatch",
            RefundCommand::Release { .. } => "release",
            RefundCommand::Accepted => "accepted",
            RefundCommand::Ok { .. } => "ok",
            RefundCommand::SoftFail { .. } => "soft_fail",
            RefundCommand::HardFail { .. } => "hard_fail",
            RefundCommand::Unknown => "unknown",
            RefundCommand::FoundOk { .. } => "found_ok",
            RefundCommand::FoundAbsent => "found_absent",
            RefundCommand::SettledOtherwise { .. } => "settled_otherwise",
            RefundCommand::ConfirmedNotPaid { .. } => "confirmed_not_paid",
            RefundCommand::Deadline { .. } => "deadline",
            RefundCommand::Tick { .. } => "tick",
        }
    }

    crate::case::on_the_clock!(RefundCommand);

    fn apply(case: &mut Case<Self>, what: &RefundWhat, _: Instant) {
        let data = &mut case.data;
        match what {
            RefundWhat::Dispatched => data.sends = data.sends.saturating_add(1),
            RefundWhat::Paid { reference, .. } => data.reference.clone_from(reference),
            RefundWhat::Asked => data.queries = data.queries.saturating_add(1),
            RefundWhat::FirstEyes { person, action, .. } => data.first_eyes = Some((*person, action.clone())),
            _ => {}
        }
    }

    fn what_kind(what: &RefundWhat) -> &'static str {
        match what {
            RefundWhat::Promised { .. } => "refund.promised",
            RefundWhat::Dispatched => "refund.dispatched",
            RefundWhat::Accepted => "refund.accepted",
            RefundWhat::Paid { .. } => "refund.paid",
            RefundWhat::SoftFailed { .. } => "refund.soft_failed",
            RefundWhat::HardFailed { .. } => "refund.hard_failed",
            RefundWhat::WentUnknown => "refund.went_unknown",
            RefundWhat::Asked => "refund.asked",
            RefundWhat::Held => "refund.held",
            RefundWhat::FoundAbsent => "refund.found_absent",
            RefundWhat::WentManual => "refund.went_manual",
            RefundWhat::ManualOverdue => "refund.manual_overdue",
            RefundWhat::FirstEyes { .. } => "refund.first_eyes",
            RefundWhat::SettledOtherwise { .. } => "refund.settled_otherwise",
            RefundWhat::LetGo { .. } => "refund.let_go",
        }
    }
}

/// Opens a refund: the money is promised in the book and the refund exists, together or not at all.
///
/// # Errors
/// As [`Book::reserve`].
pub fn open(
    refund: Refund,
    envelope: &Envelope,
    book: &Book,
    ids: &mut Ids,
    now: Instant,
) -> Result<(RefundChange, BookChange), Refusal> {
    let env = envelope.beside(CaseKind::Refund, ids, now);
    let id = env.id;
    let reserved = book.reserve(id, refund.parts.clone())?;
    let to = Next {
        stage: Reserved,
        owner: Owner::role(Role::System),
        waits_for: Vec::new(),
        due: Some(now + refund.times.dispatch),
        wake: None,
        silence: "refund_sent".into(),
        level: 0,
    };
    let what = RefundWhat::Promised { refund: Box::new(refund.clone()), envelope: Box::new(env.clone()) };
    let events = vec![Event::new(what).to(to)];
    let case = crate::case::fold(Case { env, stage: Reserved, data: refund }, &events, now);
    let dispatch = FollowUp { case: id, kind: CaseKind::Refund, command: json!({"action": "dispatch"}), step: 0 };
    let effects = Effects { follow_ups: vec![dispatch], ..Effects::default() };
    Ok((Box::new(Change { case, before: 0, taken: Vec::new(), events, effects }), reserved))
}
