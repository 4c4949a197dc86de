//! Proposals: what one side would settle for. Accepting binds one id and version (I09).

use super::{Dispute, Outcome};
use crate::actor::Party;
use crate::money::{Currency, Money};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// What is done for the buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// All of it back.
    RefundFull,
    /// Some of it back; the buyer keeps the goods.
    RefundPartial,
    /// All of it back, once the goods are.
    ReturnRefundFull,
    /// Some of it back, once the goods are.
    ReturnRefundPartial,
    /// Sent again.
    Reship,
    /// Sent back, and another one comes.
    Exchange,
    /// Sent back, put right, and sent again.
    Repair,
    /// What was missing is sent.
    MissingPartsSent,
    /// Nothing.
    NoRemedy,
}

impl Remedy {
    /// All remedies.
    pub const ALL: [Self; 9] = [
        Self::RefundFull,
        Self::RefundPartial,
        Self::ReturnRefundFull,
        Self::ReturnRefundPartial,
        Self::Reship,
        Self::Exchange,
        Self::Repair,
        Self::MissingPartsSent,
        Self::NoRemedy,
    ];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RefundFull => "refund_full",
            Self::RefundPartial => "refund_partial",
            Self::ReturnRefundFull => "return_refund_full",
            Self::ReturnRefundPartial => "return_refund_partial",
            Self::Reship => "reship",
            Self::Exchange => "exchange",
            Self::Repair => "repair",
            Self::MissingPartsSent => "missing_parts_sent",
            Self::NoRemedy => "no_remedy",
        }
    }

    /// What comes of it when all of it is done.
    #[must_use]
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::RefundFull => Outcome::RefundFull,
            Self::RefundPartial => Outcome::RefundPartial,
            Self::ReturnRefundFull => Outcome::ReturnRefundFull,
            Self::ReturnRefundPartial => Outcome::ReturnRefundPartial,
            Self::Reship => Outcome::Reshipped,
            Self::Exchange => Outcome::Exchanged,
            Self::Repair => Outcome::Repaired,
            Self::MissingPartsSent => Outcome::PartsSent,
            Self::NoRemedy => Outcome::NoRemedy,
        }
    }

    /// True when money goes back at once.
    #[must_use]
    pub const fn is_refund(self) -> bool {
        matches!(self, Self::RefundFull | Self::RefundPartial)
    }

    /// True when it says how much money goes back.
    #[must_use]
    pub const fn has_amount(self) -> bool {
        self.is_refund() || matches!(self, Self::ReturnRefundFull | Self::ReturnRefundPartial)
    }

    /// True when the amount is less than all, and has to be named.
    #[must_use]
    pub const fn is_partial(self) -> bool {
        matches!(self, Self::RefundPartial | Self::ReturnRefundPartial)
    }

    /// True when the goods go back first.
    #[must_use]
    pub const fn needs_return(self) -> bool {
        matches!(self, Self::ReturnRefundFull | Self::ReturnRefundPartial | Self::Exchange | Self::Repair)
    }
}

/// What is offered or asked: a remedy and, for refunds, how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The remedy.
    pub remedy: Remedy,
    /// The amount of a refund; for goods sent again, what is refunded if they do not arrive.
    pub amount_minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Terms {
    /// The amount.
    #[must_use]
    pub const fn money(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }

    /// What the buyer gets out of it, for comparing terms: goods sent again count as what they cost.
    #[must_use]
    pub const fn value(&self) -> i64 {
        if matches!(self.remedy, Remedy::NoRemedy) { 0 } else { self.amount_minor }
    }
}

/// A proposal on file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its number within the dispute, from 1.
    pub id: u32,
    /// Its version; a changed proposal gets a new one.
    pub version: u32,
    /// Whose it is.
    pub by: Party,
    /// What it says.
    pub terms: Terms,
    /// When it was made.
    pub at: Instant,
}

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

    /// What banks have paid back, in minor units.
    #[must_use]
    pub fn repaid_minor(&self) -> i64 {
        self.repaid.iter().map(|(_, minor)| minor).sum()
    }

    /// What is left of a proposal: without what banks have paid back since it was made.
    #[must_use]
    pub fn rest(&self, proposal: &Proposal) -> Terms {
        let since: i64 =
            self.repaid.iter().filter(|(on_file, _)| *on_file >= proposal.id).map(|(_, minor)| minor).sum();
        Terms { amount_minor: (proposal.terms.amount_minor - since).max(0), ..proposal.terms }
    }

    /// What is left of what the buyer asks for now, in minor units.
    #[must_use]
    pub fn left(&self) -> i64 {
        self.standing(Party::Buyer).map_or(0, |wish| self.rest(wish).value())
    }

    /// The range a binding result must lie in (I08): from the shop's best offer to the buyer's highest request, as far as
    /// banks have not paid it back.
    #[must_use]
    pub fn range(&self) -> (i64, i64) {
        let values = |by: Party| self.proposals.iter().filter(move |p| p.by == by).map(|p| self.rest(p).value());
        let high = values(Party::Buyer).max().unwrap_or(0);
        (values(Party::Shop).max().unwrap_or(0).min(high), high)
    }

    /// False for what would send back goods that are on their way back already.
    #[must_use]
    pub const fn can_be_done(&self, remedy: Remedy) -> bool {
        !(self.adrift && remedy.needs_return())
    }
}
