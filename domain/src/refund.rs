//! The refund machine (spec §2.6): one promised amount on its way back to the buyer.

use crate::actor::{Audience, CLOCK, Party, Role, SYSTEM};
use crate::case::{
    Case, CaseKind, Change, Ctx, Draft, Effects, Envelope, Event, Field, FieldKind, FollowUp, Form,
    Machine, Next, Outgoing, Owner, Rule, Stage, always, no_form,
};
use crate::id::{BookId, CaseId, Ids, PaymentId, PersonId};
use crate::money::Money;
use crate::payment_book::{Book, BookChange, BookEvent, LinePart};
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
    /// Manual, each level.
    pub manual: Span,
    /// Earliest and latest arrival after success.
    pub arrival: (Span, Span),
}

impl From<&Policy> for Times {
    fn from(p: &Policy) -> Self {
        Self {
            dispatch: Span::minutes(p.refund_dispatch_min),
            answer: Span::hours(p.refund_answer_h),
            retry: Span::hours(p.refund_retry_h),
            manual: Span::hours(p.refund_manual_h),
            arrival: (
                Span::days(p.refund_arrival_d.0),
                Span::days(p.refund_arrival_d.1),
            ),
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
#[allow(
    missing_docs,
    reason = "the words are the spec's; fields as in the events"
)]
pub enum RefundCommand {
    Dispatch,
    Release {
        reason: String,
    },
    Accepted,
    Ok {
        amount_minor: i64,
        currency: crate::money::Currency,
        reference: Option<String>,
    },
    SoftFail {
        reason: String,
    },
    HardFail {
        reason: String,
    },
    Unknown,
    FoundOk {
        amount_minor: i64,
        currency: crate::money::Currency,
        reference: Option<String>,
    },
    FoundAbsent,
    SettledOtherwise {
        proof: String,
    },
    ConfirmedNotPaid {
        proof: String,
    },
    Deadline {
        entry: i64,
    },
    Tick {
        entry: i64,
    },
}

/// What a refund must know besides itself.
#[derive(Debug, Clone)]
pub struct RefundFacts {
    /// The book that holds its money.
    pub book: Book,
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
        RULES
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

    fn timer(command: &RefundCommand) -> Option<i64> {
        match command {
            RefundCommand::Deadline { entry } | RefundCommand::Tick { entry } => Some(*entry),
            _ => None,
        }
    }

    fn on_wake(case: &Case<Self>, now: Instant) -> RefundCommand {
        let entry = case.env.entry;
        if case.env.due.is_some_and(|due| now >= due) {
            RefundCommand::Deadline { entry }
        } else {
            RefundCommand::Tick { entry }
        }
    }

    fn apply(case: &mut Case<Self>, what: &RefundWhat, _: Instant) {
        let data = &mut case.data;
        match what {
            RefundWhat::Dispatched => data.sends = data.sends.saturating_add(1),
            RefundWhat::Paid { reference, .. } => data.reference.clone_from(reference),
            RefundWhat::Asked => data.queries = data.queries.saturating_add(1),
            RefundWhat::FirstEyes { person, action, .. } => {
                data.first_eyes = Some((*person, action.clone()))
            }
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
            RefundWhat::FoundAbsent => "refund.found_absent",
            RefundWhat::WentManual => "refund.went_manual",
            RefundWhat::ManualOverdue => "refund.manual_overdue",
            RefundWhat::FirstEyes { .. } => "refund.first_eyes",
            RefundWhat::SettledOtherwise { .. } => "refund.settled_otherwise",
            RefundWhat::LetGo { .. } => "refund.let_go",
        }
    }
}

type C<'a> = Ctx<'a, Refund>;
type D = Result<Draft<Refund>, Refusal>;

const MARKETPLACE: &[Role] = &[Role::Marketplace, Role::System];
const FINANCE: &[Role] = &[Role::Finance];

macro_rules! rules {
    ($($row:literal $from:expr, $action:literal, $actor:expr, $guard:expr, $form:expr => $to:expr, $build:expr;)+) => {
        &[$(Rule { row: $row, from: &$from, action: $action, actor: $actor, to: &$to, guard: $guard, form: $form, build: $build }),+]
    };
}

/// Spec §2.6, row by row. Rows without a number in the spec carry the number they belong to and a letter.
static RULES: &[Rule<Refund>] = rules! {
    "F1"  [Reserved], "dispatch", SYSTEM, may_send, no_form => [Sent], |c, _, _| dispatch(c);
    "F2"  [Reserved], "release", SYSTEM, always, no_form => [Released], |c, cmd, _| release(c, cmd);
    "F3"  [Reserved], "deadline", CLOCK, may_send, no_form => [Sent], |c, _, _| dispatch(c);
    "F3a" [Reserved], "deadline", CLOCK, held, no_form => [Reserved], |c, _, _| wait(c);
    "F4a" [Sent, Unknown], "accepted", MARKETPLACE, always, no_form => [], |_, _, _| Ok(Draft::one(Event::new(RefundWhat::Accepted)));
    "F4"  [Sent, Unknown, Retry, Manual], "ok", MARKETPLACE, always, no_form => [Succeeded], |c, cmd, _| paid(c, cmd);
    "F5"  [Sent], "soft_fail", MARKETPLACE, always, no_form => [Retry], |c, cmd, _| soft_fail(c, cmd);
    "F6"  [Sent], "hard_fail", MARKETPLACE, always, no_form => [Manual], |c, cmd, _| hard_fail(c, cmd);
    "F7"  [Sent], "deadline", CLOCK, always, no_form => [Unknown], |c, _, _| Ok(ask(c, RefundWhat::WentUnknown));
    "F7a" [Sent], "unknown", MARKETPLACE, always, no_form => [Unknown], |c, _, _| Ok(ask(c, RefundWhat::WentUnknown));
    "F8"  [Unknown], "found_ok", MARKETPLACE, always, no_form => [Succeeded], |c, cmd, _| paid(c, cmd);
    "F9"  [Unknown], "found_absent", MARKETPLACE, always, no_form => [Retry], |c, _, _| Ok(to_retry(c, RefundWhat::FoundAbsent));
    "F9a" [Unknown], "tick", CLOCK, always, no_form => [Unknown], |c, _, _| Ok(ask(c, RefundWhat::Asked));
    "F10" [Unknown], "deadline", CLOCK, always, no_form => [Manual], |c, _, _| Ok(to_manual(c, RefundWhat::WentManual, 0));
    "F11" [Retry], "tick", CLOCK, may_send, no_form => [Sent], |c, _, _| dispatch(c);
    "F11a" [Retry], "tick", CLOCK, held, no_form => [Retry], |c, _, _| wait(c);
    "F11b" [Retry], "dispatch", SYSTEM, may_send, no_form => [Sent], |c, _, _| dispatch(c);
    "F12" [Retry], "deadline", CLOCK, always, no_form => [Manual], |c, _, _| Ok(to_manual(c, RefundWhat::WentManual, 0));
    "F13" [Manual], "settled_otherwise", FINANCE, fresh_eyes, proof => [Manual, Succeeded], |c, cmd, _| by_four_eyes(c, cmd);
    "F14" [Manual], "confirmed_not_paid", FINANCE, fresh_eyes, proof => [Manual, Released], |c, cmd, _| by_four_eyes(c, cmd);
    "F15" [Manual], "deadline", CLOCK, always, no_form => [Manual], |c, _, _| Ok(to_manual(c, RefundWhat::ManualOverdue, c.case.env.level.saturating_add(1)));
};

fn may_send(c: &C<'_>) -> Result<(), Refusal> {
    c.facts.book.may_send(c.case.env.id)
}

fn held(c: &C<'_>) -> Result<(), Refusal> {
    if may_send(c).is_err() {
        Ok(())
    } else {
        Err(Refusal::NotNow)
    }
}

/// The same person may not look twice; another action by the second person starts anew.
fn fresh_eyes(c: &C<'_>) -> Result<(), Refusal> {
    match (&c.case.data.first_eyes, c.actor.person) {
        (_, None) => Err(Refusal::NotYours),
        (Some((first, _)), Some(second)) if *first == second => {
            Err(Refusal::guard("second_person_needed"))
        }
        _ => Ok(()),
    }
}

fn proof(_: &C<'_>) -> Form {
    Form {
        fields: vec![Field {
            name: "proof",
            kind: FieldKind::Text {
                min: 10,
                max: 1_000,
            },
            required: true,
        }],
    }
}

fn next(
    c: &C<'_>,
    stage: RefundStage,
    owner: Role,
    span: Span,
    wake: Option<Span>,
    silence: &str,
    level: u8,
) -> Next<RefundStage> {
    Next {
        stage,
        owner: Owner::role(owner),
        waits_for: if stage == Manual {
            vec![Party::Platform]
        } else {
            Vec::new()
        },
        due: Some(c.now + span),
        wake: wake.map(|w| c.now + w),
        silence: silence.into(),
        level,
    }
}

fn ended(stage: RefundStage) -> Next<RefundStage> {
    Next {
        stage,
        owner: Owner::role(Role::System),
        waits_for: Vec::new(),
        due: None,
        wake: None,
        silence: "none".into(),
        level: 0,
    }
}

fn book(c: &C<'_>, event: BookEvent) -> BookChange {
    c.facts.book.clone().with(vec![event])
}

fn dispatch(c: &C<'_>) -> D {
    let refund = &c.case.data;
    let to = next(
        c,
        Sent,
        Role::Marketplace,
        refund.times.answer,
        None,
        "refund_unknown",
        0,
    );
    let mut draft = Draft::one(Event::new(RefundWhat::Dispatched).to(to));
    if refund.sends == 0 {
        draft.effects.books.push(book(
            c,
            BookEvent::Sent {
                refund: c.case.env.id,
            },
        ));
    }
    draft.effects.outgoing.push(request(c));
    Ok(draft)
}

/// The same key for ever, and the same body: a retry is a repetition, never a second refund (I02, I03).
fn request(c: &C<'_>) -> Outgoing {
    let refund = &c.case.data;
    let parts: Vec<_> = refund
        .parts
        .iter()
        .map(|p| json!({"line": p.line, "goods_minor": p.split.goods, "shipping_minor": p.split.shipping, "tax_minor": p.split.tax, "fee_minor": p.split.fee}))
        .collect();
    Outgoing {
        kind: "refund.request",
        key: c.case.env.number.clone(),
        body: json!({
            "refund": c.case.env.number, "payment": refund.payment, "parts": parts, "amount_minor": refund.amount.minor,
            "currency": refund.amount.currency, "funded_by": refund.funded_by, "reason": "dispute",
        }),
        due: c.now + refund.times.answer,
    }
}

/// Waits a quarter of the time and looks again.
fn wait(c: &C<'_>) -> D {
    let times = c.case.data.times;
    let to = if c.case.stage == Reserved {
        next(
            c,
            Reserved,
            Role::System,
            times.dispatch,
            None,
            "refund_sent",
            0,
        )
    } else {
        Next {
            wake: Some((c.now + Span::hours(1)).min(c.case.env.due.unwrap_or(c.now))),
            ..kept(c)
        }
    };
    Ok(Draft::one(
        Event::new(RefundWhat::Asked)
            .to(to)
            .seen_by(Audience::PLATFORM),
    ))
}

fn kept(c: &C<'_>) -> Next<RefundStage> {
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

fn release(c: &C<'_>, command: &RefundCommand) -> D {
    let RefundCommand::Release { reason } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(let_go(c, reason))
}

fn let_go(c: &C<'_>, reason: &str) -> Draft<Refund> {
    let mut draft = Draft::one(
        Event::new(RefundWhat::LetGo {
            reason: reason.into(),
        })
        .to(ended(Released)),
    );
    draft.effects.books.push(book(
        c,
        BookEvent::Released {
            refund: c.case.env.id,
        },
    ));
    draft
        .effects
        .follow_ups
        .push(tell_dispute(c, "step_failed"));
    draft
}

fn tell_dispute(c: &C<'_>, action: &str) -> FollowUp {
    let refund = &c.case.data;
    FollowUp {
        case: refund.dispute,
        kind: CaseKind::Dispute,
        command: json!({"action": action, "step": refund.step, "refund": c.case.env.id}),
        step: 0,
    }
}

fn paid(c: &C<'_>, command: &RefundCommand) -> D {
    let (RefundCommand::Ok {
        amount_minor,
        currency,
        reference,
    }
    | RefundCommand::FoundOk {
        amount_minor,
        currency,
        reference,
    }) = command
    else {
        return Err(Refusal::NotNow);
    };
    let refund = &c.case.data;
    if *currency != refund.amount.currency {
        return Err(Refusal::invalid("currency", "other_currency"));
    }
    if *amount_minor != refund.amount.minor {
        return Err(Refusal::invalid("amount_minor", "other_amount"));
    }
    Ok(succeeded(
        c,
        RefundWhat::Paid {
            reference: reference.clone(),
            arrives: (
                c.now + refund.times.arrival.0,
                c.now + refund.times.arrival.1,
            ),
        },
    ))
}

fn succeeded(c: &C<'_>, what: RefundWhat) -> Draft<Refund> {
    let mut draft = Draft::one(Event::new(what).to(ended(Succeeded)));
    draft.effects.books.push(book(
        c,
        BookEvent::Settled {
            refund: c.case.env.id,
        },
    ));
    draft.effects.follow_ups.push(tell_dispute(c, "step_done"));
    draft
}

fn soft_fail(c: &C<'_>, command: &RefundCommand) -> D {
    let RefundCommand::SoftFail { reason } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to_retry(
        c,
        RefundWhat::SoftFailed {
            reason: reason.clone(),
        },
    ))
}

/// The next try: 5 minutes after the first failure, doubling, at most 12 hours.
fn to_retry(c: &C<'_>, what: RefundWhat) -> Draft<Refund> {
    let backoff = Span::minutes(5 << c.case.data.sends.min(7)).min(Span::hours(12));
    let to = next(
        c,
        Retry,
        Role::System,
        c.case.data.times.retry,
        Some(backoff),
        "refund_manual",
        0,
    );
    Draft::one(Event::new(what).to(to))
}

fn hard_fail(c: &C<'_>, command: &RefundCommand) -> D {
    let RefundCommand::HardFail { reason } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to_manual(
        c,
        RefundWhat::HardFailed {
            reason: reason.clone(),
        },
        0,
    ))
}

fn to_manual(c: &C<'_>, what: RefundWhat, level: u8) -> Draft<Refund> {
    Draft::one(Event::new(what).to(next(
        c,
        Manual,
        Role::Finance,
        c.case.data.times.manual,
        None,
        "refund_manual_again",
        level,
    )))
}

/// Asks the provider under the same key; asks again every sixth of the time.
fn ask(c: &C<'_>, what: RefundWhat) -> Draft<Refund> {
    let refund = &c.case.data;
    let again = refund.times.retry / 6;
    let to = if c.case.stage == Unknown {
        Next {
            wake: Some((c.now + again).min(c.case.env.due.unwrap_or(c.now))),
            ..kept(c)
        }
    } else {
        next(
            c,
            Unknown,
            Role::Finance,
            refund.times.retry,
            Some(again),
            "refund_manual",
            0,
        )
    };
    let mut draft = Draft::one(Event::new(what).to(to));
    draft.effects.outgoing.push(Outgoing {
        kind: "refund.query",
        key: format!("{}-q{}", c.case.env.number, refund.queries),
        body: json!({"refund": c.case.env.number, "payment": refund.payment}),
        due: c.now + again,
    });
    if c.case.stage != Unknown {
        draft.events.push(Event::new(RefundWhat::Asked));
    }
    draft
}

fn by_four_eyes(c: &C<'_>, command: &RefundCommand) -> D {
    let action = Refund::action(command);
    let (RefundCommand::SettledOtherwise { proof } | RefundCommand::ConfirmedNotPaid { proof }) =
        command
    else {
        return Err(Refusal::NotNow);
    };
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let agreed = c
        .case
        .data
        .first_eyes
        .as_ref()
        .is_some_and(|(_, first)| first == action);
    if !agreed {
        let what = RefundWhat::FirstEyes {
            person,
            action: action.into(),
            proof: proof.clone(),
        };
        return Ok(Draft::one(
            Event::new(what).to(kept(c)).seen_by(Audience::PLATFORM),
        ));
    }
    Ok(match command {
        RefundCommand::SettledOtherwise { .. } => succeeded(
            c,
            RefundWhat::SettledOtherwise {
                proof: proof.clone(),
            },
        ),
        _ => let_go(c, "confirmed_not_paid"),
    })
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
    let id = CaseId(ids.take());
    let reserved = book.reserve(id, refund.parts.clone())?;
    let env = Envelope {
        id,
        number: ids.number(CaseKind::Refund.letter()),
        seq: 0,
        revision: 0,
        entry: 0,
        level: 0,
        opened_at: now,
        closed_at: None,
        ..envelope.clone()
    };
    let to = Next {
        stage: Reserved,
        owner: Owner::role(Role::System),
        waits_for: Vec::new(),
        due: Some(now + refund.times.dispatch),
        wake: None,
        silence: "refund_sent".into(),
        level: 0,
    };
    let what = RefundWhat::Promised {
        refund: Box::new(refund.clone()),
        envelope: Box::new(env.clone()),
    };
    let events = vec![Event::new(what).to(to)];
    let case = crate::case::fold(
        Case {
            env,
            stage: Reserved,
            data: refund,
        },
        &events,
        now,
    );
    let dispatch = FollowUp {
        case: id,
        kind: CaseKind::Refund,
        command: json!({"action": "dispatch"}),
        step: 0,
    };
    let effects = Effects {
        follow_ups: vec![dispatch],
        ..Effects::default()
    };
    Ok((
        Box::new(Change {
            case,
            before: 0,
            events,
            effects,
        }),
        reserved,
    ))
}
