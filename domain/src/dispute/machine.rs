//! What can be read off a dispute, and how it is driven: by the table in `rules.rs`, folded by `apply.rs`.

use super::{
    Dispute, DisputeCommand, DisputeFacts, DisputeStage, DisputeWhat, apply, clock, errand, rules, ruling, scam,
};
use crate::case::{Case, CaseKind, Ctx, Draft, Machine, Rule};
use crate::money::Money;
use crate::time::Instant;

impl Machine for Dispute {
    const KIND: CaseKind = CaseKind::Dispute;
    type Stage = DisputeStage;
    type What = DisputeWhat;
    type Command = DisputeCommand;
    type Facts = DisputeFacts;

    fn rules() -> &'static [Rule<Self>] {
        rules::RULES
    }

    fn action(command: &DisputeCommand) -> &'static str {
        rules::action(command)
    }

    fn timer(command: &DisputeCommand) -> Option<i64> {
        match command {
            DisputeCommand::Deadline { entry }
            | DisputeCommand::NegotiationEnd { entry }
            | DisputeCommand::Tick { entry } => Some(*entry),
            _ => None,
        }
    }

    fn on_wake(case: &Case<Self>, now: Instant) -> DisputeCommand {
        clock::on_wake(case, now)
    }

    fn apply(case: &mut Case<Self>, what: &DisputeWhat, at: Instant) {
        apply::apply(&mut case.data, what, at);
        scam::apply(case, what);
        ruling::drop_when_moved(case);
    }

    fn until(case: &Case<Self>) -> Option<Instant> {
        clock::until(case)
    }

    fn is_quiet(what: &DisputeWhat) -> bool {
        matches!(what, DisputeWhat::Reminded)
    }

    fn amount(case: &Case<Self>, what: &DisputeWhat) -> Option<Money> {
        match what {
            DisputeWhat::Goodwill { amount_minor, .. } => Some(Money::new(*amount_minor, case.data.currency)),
            _ => None,
        }
    }

    fn afterwards(c: &Ctx<'_, Self>) -> Option<Draft<Self>> {
        errand::protect(c)
    }

    fn what_kind(what: &DisputeWhat) -> &'static str {
        rules::what_kind(what)
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
pub(super) const fn is_zero(n: &u8) -> bool {
    *n == 0
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
pub(super) const fn is_nothing(minor: &i64) -> bool {
    *minor == 0
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
pub(super) fn is_none(found: &scam::Scam) -> bool {
    *found == scam::Scam::None
}
