//! What can be read off a dispute, and how it is driven: by the table in `rules.rs`, folded by `apply.rs`.

use super::{
    Dispute, DisputeCommand, DisputeFacts, DisputeStage, DisputeWhat, Proposal, Remedy, apply, clock,
    rules, ruling, scam,
};
use crate::actor::Party;
use crate::case::{Case, CaseKind, Machine, Rule};
use crate::money::Money;
use crate::time::Instant;

impl Dispute {
    /// The latest proposal of a side.
    #[must_use]
    pub fn standing(&self, by: Party) -> Option<&Proposal> {
        self.proposals.iter().rev().find(|p| p.by == by)
    }

    /// A proposal by number.
    #[must_use]
    pub fn proposal(&self, id: u32) -> Option<&Proposal> {
        self.proposals.iter().find(|p| p.id == id)
    }

    /// How many proposals the platform has made.
    #[must_use]
    pub fn platform_proposals(&self) -> u8 {
        u8::try_from(self.proposals.iter().filter(|p| p.by == Party::Platform).count()).unwrap_or(u8::MAX)
    }

    /// The range a binding result must lie in (I08): from the shop's best offer to the buyer's highest request.
    #[must_use]
    pub fn range(&self) -> (i64, i64) {
        let values = |by: Party| self.proposals.iter().filter(move |p| p.by == by).map(|p| p.terms.value());
        let high = values(Party::Buyer).max().unwrap_or(0);
        (values(Party::Shop).max().unwrap_or(0).min(high), high)
    }

    /// False for what would send back goods that are on their way back already.
    #[must_use]
    pub const fn can_be_done(&self, remedy: Remedy) -> bool {
        !(self.adrift && remedy.needs_return())
    }

    /// Evidence of one side: number, kinds.
    #[must_use]
    pub const fn evidence_of(&self, party: Party) -> (u8, u8) {
        match party {
            Party::Buyer => self.evidence.0,
            _ => self.evidence.1,
        }
    }
}

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

    fn is_quiet(what: &DisputeWhat) -> bool {
        matches!(what, DisputeWhat::Reminded)
    }

    fn amount(case: &Case<Self>, what: &DisputeWhat) -> Option<Money> {
        match what {
            DisputeWhat::Goodwill { amount_minor, .. } => Some(Money::new(*amount_minor, case.data.currency)),
            _ => None,
        }
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
pub(super) fn is_none(found: &scam::Scam) -> bool {
    *found == scam::Scam::None
}
