//! What is done for the buyer: ordered steps, each with a deadline and a fallback (spec §2.1, §2.4).

use super::proposal::{Remedy, Terms};
use super::stage::{How, Outcome};
use crate::id::{CaseId, LineId};
use crate::refund::FundedBy;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// A remedy as ordered steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What was agreed or ruled.
    pub terms: Terms,
    /// How it came about.
    pub how: How,
    /// Whose money it is.
    pub funded_by: FundedBy,
    /// The steps in order.
    pub steps: Vec<Step>,
    /// Where the shop accepted only a part of what came back: what it accepted of each line, in minor units. A refund is
    /// divided over the lines by it; otherwise by what was paid for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<(LineId, i64)>,
}

/// A step of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What is done.
    pub kind: StepKind,
    /// How far it is.
    pub state: StepState,
    /// Until when the present state may last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Instant>,
    /// The refund, for a refund step that began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund: Option<CaseId>,
    /// The return, for a return step that began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<CaseId>,
}

/// What a step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StepKind {
    /// So much goes back.
    Refund {
        /// In minor units.
        amount_minor: i64,
    },
    /// The goods are sent again.
    Reship,
    /// What was missing is sent.
    Parts,
    /// The goods come back.
    Return,
    /// Another one is sent for what came back.
    Exchange,
    /// What came back is put right and sent again.
    Repair,
}

impl StepKind {
    /// True when the shop sends something.
    #[must_use]
    pub const fn sends_goods(self) -> bool {
        matches!(self, Self::Reship | Self::Parts | Self::Exchange | Self::Repair)
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Not begun.
    Waiting,
    /// Asked for.
    Ordered,
    /// On its way.
    Shipped,
    /// Arrived; the buyer may object.
    Delivered,
    /// Done.
    Done,
    /// Not done; the fallback follows.
    Failed,
}

impl Step {
    /// A refund that has not begun.
    #[must_use]
    pub const fn refund(amount_minor: i64) -> Self {
        Self { kind: StepKind::Refund { amount_minor }, state: StepState::Waiting, due: None, refund: None, back: None }
    }

    /// What it pays, in minor units; nothing for goods.
    #[must_use]
    pub const fn amount_minor(&self) -> i64 {
        match self.kind {
            StepKind::Refund { amount_minor } => amount_minor,
            _ => 0,
        }
    }
}

impl Plan {
    /// The plan for some terms: goods sent again fall back to the refund of what they cost.
    #[must_use]
    pub fn new(terms: Terms, how: How, funded_by: FundedBy) -> Self {
        let step = |kind| Step { kind, state: StepState::Waiting, due: None, refund: None, back: None };
        let steps = match terms.remedy {
            Remedy::RefundFull | Remedy::RefundPartial => vec![Step::refund(terms.amount_minor)],
            Remedy::ReturnRefundFull | Remedy::ReturnRefundPartial => {
                vec![step(StepKind::Return), Step::refund(terms.amount_minor)]
            }
            Remedy::Exchange => vec![step(StepKind::Return), step(StepKind::Exchange)],
            Remedy::Repair => vec![step(StepKind::Return), step(StepKind::Repair)],
            Remedy::Reship => vec![step(StepKind::Reship)],
            Remedy::MissingPartsSent => vec![step(StepKind::Parts)],
            Remedy::NoRemedy => Vec::new(),
        };
        Self { terms, how, funded_by, steps, accepted: Vec::new() }
    }

    /// The step being done.
    #[must_use]
    pub fn current(&self) -> Option<(u8, &Step)> {
        let open = |s: &&Step| !matches!(s.state, StepState::Done | StepState::Failed);
        self.steps.iter().enumerate().find(|(_, s)| open(s)).map(|(i, s)| (u8::try_from(i).unwrap_or(u8::MAX), s))
    }

    /// The step being done, if its time is over.
    #[must_use]
    pub fn late(&self, now: Instant) -> Option<(u8, &Step)> {
        self.current().filter(|(_, step)| step.due.is_some_and(|due| now >= due))
    }

    /// What came of the plan once all its steps have ended: money, if a fallback paid; nothing, if nothing was left.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let done = || self.steps.iter().filter(|s| s.state == StepState::Done);
        let paid: i64 = done().map(Step::amount_minor).sum();
        let back = self.terms.remedy.has_amount() && self.terms.remedy.needs_return();
        match self.terms.remedy {
            Remedy::Exchange if done().any(|s| s.kind == StepKind::Exchange) => Outcome::Exchanged,
            Remedy::Repair if done().any(|s| s.kind == StepKind::Repair) => Outcome::Repaired,
            Remedy::Reship if done().any(|s| s.kind == StepKind::Reship) => Outcome::Reshipped,
            Remedy::MissingPartsSent if done().any(|s| s.kind == StepKind::Parts) => Outcome::PartsSent,
            _ if paid == 0 => Outcome::NoRemedy,
            Remedy::ReturnRefundFull if paid >= self.terms.amount_minor => Outcome::ReturnRefundFull,
            _ if back => Outcome::ReturnRefundPartial,
            Remedy::RefundPartial => Outcome::RefundPartial,
            _ if paid < self.terms.amount_minor => Outcome::RefundPartial,
            _ => Outcome::RefundFull,
        }
    }
}
