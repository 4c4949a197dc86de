//! Proceedings before a body outside the house: an arbitration board, a consumer authority, a court (spec §2.8). Each is a
//! case of its own beside the one that it is about, whatever kind that is and whether it is closed or not: so it has an
//! owner, a date by which we answer, reminders before it and a loud end of our own silence, and a closed case stays closed.

mod bodies;
mod rules;
mod ways;

pub use bodies::{BODIES, Body, BodyRow};
pub use ways::{Asker, OURS, OWN_WAYS, Way, WayWords, check as check_ways};

use crate::actor::{Actor, Party, Role};
use crate::calendar::{Hours, business_days};
use crate::case::{Case, CaseKind, Change, Effects, Envelope, Event, Machine, Next, Rule, Stage, fold};
use crate::id::{CaseId, Ids};
use crate::refusal::Refusal;
use crate::time::{Instant, Span};
use OutsideStage::{BodyAnswerLate, BodyAsks, BodyDecides, BodyDue, Closed};
use serde::{Deserialize, Serialize};

/// The body's own number of the proceeding, in characters.
pub const REFERENCE_CHARS: (u32, u32) = (2, 80);
/// What we answered, and what came of it, in characters.
pub const TEXT_CHARS: (u32, u32) = (10, 4_000);
/// A proceeding that began longer ago than this was typed wrong.
const LONGEST_AGO: Span = Span::days(3 * 366);
/// No body gives longer to answer.
const LONGEST_TIME: Span = Span::days(366);
/// How often a late answer is told again.
const ALARM: Span = Span::days(1);
/// Within how many business days we put a case before a body ourselves.
const PUT_BD: u32 = 5;
/// How long we wait before we ask the body once more how it stands.
const ASK_AGAIN: Span = Span::days(30);

/// The states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutsideStage {
    /// We must put it before a body: we failed to decide ourselves (spec §2.7, A12).
    BodyDue,
    /// The body waits for our answer.
    BodyAsks,
    /// Our answer is late.
    BodyAnswerLate,
    /// We answered; the body decides.
    BodyDecides,
    /// It is over.
    Closed,
}

impl Stage for OutsideStage {
    const ALL: &'static [Self] = &[BodyDue, BodyAsks, BodyAnswerLate, BodyDecides, Closed];

    fn code(self) -> &'static str {
        match self {
            BodyDue => "body_due",
            BodyAsks => "body_asks",
            BodyAnswerLate => "body_answer_late",
            BodyDecides => "body_decides",
            Closed => "closed",
        }
    }

    fn is_terminal(self) -> bool {
        matches!(self, Closed)
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Verdict {
    BodyForBuyer,
    BodyForShop,
    BodyPartly,
    BodyAgreed,
    BodyWithdrawn,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::BodyForBuyer, Self::BodyForShop, Self::BodyPartly, Self::BodyAgreed, Self::BodyWithdrawn];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BodyForBuyer => "body_for_buyer",
            Self::BodyForShop => "body_for_shop",
            Self::BodyPartly => "body_partly",
            Self::BodyAgreed => "body_agreed",
            Self::BodyWithdrawn => "body_withdrawn",
        }
    }
}

/// A proceeding's own data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// The case that it is about.
    pub about: CaseId,
    /// Its number.
    pub about_number: String,
    /// Before whom.
    pub body: Body,
    /// The body's own number of it.
    pub reference: String,
    /// When it was opened there.
    pub began_at: Instant,
    /// By when we answer.
    pub answer_due: Instant,
    /// When we answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Instant>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Verdict>,
}

/// What it records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "fields repeat the command that caused the event")]
pub enum OutsideWhat {
    Opened {
        outside: Box<Outside>,
        envelope: Box<Envelope>,
    },
    /// Nobody came with it: what we did not decide in time must be put before a body.
    Forced {
        outside: Box<Outside>,
        envelope: Box<Envelope>,
    },
    Put {
        body: Body,
        reference: String,
        text: String,
    },
    Answered {
        text: String,
    },
    Postponed {
        until: Instant,
        text: String,
    },
    Late,
    ResultMissing,
    Concluded {
        result: Verdict,
        text: String,
    },
    Note {
        text: String,
    },
    Reminded,
}

/// What somebody wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words say it")]
pub enum OutsideCommand {
    BodyPut { out_body: Body, reference: String, text: String },
    BodyAnswered { text: String },
    BodyPostponed { days: i64, text: String },
    BodyConcluded { result: Verdict, text: String },
    Note { text: String },
    Deadline { entry: i64 },
    Tick { entry: i64 },
}

/// A proceeding opened beside another decision.
pub type OutsideChange = Box<Change<Outside>>;

/// What a new proceeding needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Before whom.
    pub body: Body,
    /// The body's own number of it.
    pub reference: String,
    /// When it was opened there.
    pub began_at: Instant,
    /// By when we answer, if the body says it; else it is counted by [`BODIES`].
    pub answer_due: Option<Instant>,
}

impl Machine for Outside {
    const KIND: CaseKind = CaseKind::Outside;
    type Stage = OutsideStage;
    type What = OutsideWhat;
    type Command = OutsideCommand;
    type Facts = ();

    fn rules() -> &'static [Rule<Self>] {
        rules::RULES
    }

    fn action(command: &OutsideCommand) -> &'static str {
        rules::action(command)
    }

    crate::case::on_the_clock!(OutsideCommand);

    fn apply(case: &mut Case<Self>, what: &OutsideWhat, at: Instant) {
        let data = &mut case.data;
        match what {
            OutsideWhat::Answered { .. } => data.answered_at = Some(at),
            OutsideWhat::Put { body, reference, .. } => {
                (data.body, data.reference, data.began_at, data.answered_at) = (*body, reference.clone(), at, Some(at));
            }
            OutsideWhat::Postponed { until, .. } => data.answer_due = *until,
            OutsideWhat::Concluded { result, .. } => data.result = Some(*result),
            _ => {}
        }
    }

    fn is_quiet(what: &OutsideWhat) -> bool {
        matches!(what, OutsideWhat::Reminded)
    }

    fn what_kind(what: &OutsideWhat) -> &'static str {
        rules::what_kind(what)
    }
}

/// Entering a state at `now`.
fn enter(data: &Outside, stage: OutsideStage, level: u8, now: Instant) -> Next<OutsideStage> {
    let (owner, waits_for, due, silence) = match stage {
        // Late, it is told again every day.
        BodyDue if level > 0 => (Role::Supervisor, vec![Party::Platform], now + ALARM, "body_due_again"),
        BodyDue => (Role::Supervisor, vec![Party::Platform], data.answer_due, "body_due_again"),
        BodyAsks => (Role::Mediator, vec![Party::Platform], data.answer_due, "body_answer_late"),
        BodyAnswerLate => (Role::Supervisor, vec![Party::Platform], now + ALARM, "body_answer_late_again"),
        BodyDecides => {
            let wait = if level == 0 { data.body.row().decides } else { ASK_AGAIN };
            (Role::Mediator, Vec::new(), now + wait, "we_ask_the_body")
        }
        Closed => return Next::ended(Closed),
    };
    let next = Next { level, ..Next::until(stage, owner, waits_for, now, due, silence) };
    // Only what we send to the body is something to be reminded of.
    if stage == BodyAsks || (stage == BodyDue && level == 0) { next } else { Next { wake: Some(due), ..next } }
}

/// Opens a proceeding about a case. Only who decides disputes may.
///
/// # Errors
/// `NotYours` for others, `Invalid` with the field that does not fit.
pub fn open(
    about: &Envelope,
    opening: &Opening,
    hours: &Hours,
    actor: &Actor,
    now: Instant,
    ids: &mut Ids,
) -> Result<Change<Outside>, Refusal> {
    if !rules::MEDIATOR.contains(&actor.role) {
        return Err(Refusal::NotYours);
    }
    let reference = opening.reference.trim();
    let length = u32::try_from(reference.chars().count()).unwrap_or(u32::MAX);
    if !(REFERENCE_CHARS.0..=REFERENCE_CHARS.1).contains(&length) {
        return Err(Refusal::invalid("reference", if length < REFERENCE_CHARS.0 { "too_short" } else { "too_long" }));
    }
    let began = opening.began_at;
    if began > now || now - began > LONGEST_AGO {
        return Err(Refusal::invalid("began", "wrong_date"));
    }
    let due = opening.answer_due.unwrap_or_else(|| opening.body.row().answer_due(began, hours));
    if due <= began || due - began > LONGEST_TIME {
        return Err(Refusal::invalid("answer", "wrong_date"));
    }
    let data = Outside {
        about: about.id,
        about_number: about.number.clone(),
        body: opening.body,
        reference: reference.to_owned(),
        began_at: began,
        answer_due: due,
        answered_at: None,
        result: None,
    };
    let case = Case { env: about.beside(CaseKind::Outside, ids, now), stage: BodyAsks, data };
    // What reached us too late is late from the beginning, and a supervisor's.
    let stage = if due > now { BodyAsks } else { BodyAnswerLate };
    let what = OutsideWhat::Opened { outside: Box::new(case.data.clone()), envelope: Box::new(case.env.clone()) };
    let events = vec![Event::new(what).to(enter(&case.data, stage, 0, now))];
    Ok(Change { case: fold(case, &events, now), before: 0, taken: Vec::new(), events, effects: Effects::default() })
}

/// A proceeding that nobody asked for: what we did not decide in time, and may not pay by ourselves, goes before a body of our
/// choice, at our cost. Whoever decides disputes puts it there, within days.
#[must_use]
pub fn force(about: &Envelope, hours: &Hours, now: Instant, ids: &mut Ids) -> OutsideChange {
    let data = Outside {
        about: about.id,
        about_number: about.number.clone(),
        body: Body::OtherBody,
        reference: String::new(),
        began_at: now,
        answer_due: business_days(now, PUT_BD, hours),
        answered_at: None,
        result: None,
    };
    let case = Case { env: about.beside(CaseKind::Outside, ids, now), stage: BodyDue, data };
    let what = OutsideWhat::Forced { outside: Box::new(case.data.clone()), envelope: Box::new(case.env.clone()) };
    let events = vec![Event::new(what).to(enter(&case.data, BodyDue, 0, now))];
    Box::new(Change {
        case: fold(case, &events, now),
        before: 0,
        taken: Vec::new(),
        events,
        effects: Effects::default(),
    })
}
