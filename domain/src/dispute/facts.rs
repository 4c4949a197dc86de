//! What a dispute must know besides itself. Loaded once per command or page by the engine.

use super::Precedents;
use super::errand::{CouponFacts, ParcelFacts};
use super::proposal::Remedy;
use super::reason::Reason;
use super::scam::Scam;
use crate::calendar::Hours;
use crate::id::{LineId, OrderId, PersonId};
use crate::money::{Currency, Split};
use crate::payment_book::Book;
use crate::policy::Policy;
use crate::returns::{Promise, ReturnTerms};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// What the carrier's events say about the parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tracking {
    /// No parcel yet.
    None,
    /// On its way.
    Moving,
    /// Delivered.
    Delivered,
    /// Lost, damaged or destroyed.
    Lost,
    /// On its way back, or back.
    Returned,
}

impl Tracking {
    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Moving => "moving",
            Self::Delivered => "delivered",
            Self::Lost => "lost",
            Self::Returned => "returned",
        }
    }
}

/// Where goods are that a buyer withdraws from buying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// With the buyer: they can send them back.
    Here,
    /// On their way to the buyer.
    Coming,
    /// Lost, or on their way back: the buyer never had them.
    Gone,
}

/// A line of the order that is disputed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineFacts {
    /// The line.
    pub line: LineId,
    /// What was sold.
    pub title: String,
    /// How many units were bought.
    pub bought: u32,
    /// How many units stand in other open disputes.
    pub claimed: u32,
    /// What all units of the line cost.
    pub paid: Split,
    /// When the line's parcel arrived.
    pub delivered_at: Option<Instant>,
}

/// What a dispute must know besides itself.
#[derive(Debug, Clone)]
pub struct DisputeFacts {
    /// The order.
    pub order: OrderId,
    /// Its currency.
    pub currency: Currency,
    /// When it was placed.
    pub placed_at: Instant,
    /// The end of the promised delivery range.
    pub promised_until: Option<Instant>,
    /// When the parcel left.
    pub shipped_at: Option<Instant>,
    /// What the carrier says.
    pub tracking: Tracking,
    /// The lines of this dispute.
    pub lines: Vec<LineFacts>,
    /// The books of the order's payments in its currency: no other money is paid back here.
    pub books: Vec<Book>,
    /// What banks have paid back of this dispute, in minor units: nobody pays it twice.
    pub repaid_minor: i64,
    /// Where the shop takes goods back, as the marketplace says.
    pub return_addresses: Vec<String>,
    /// What the shop promises about returns of what somebody no longer wants.
    pub promise: Promise,
    /// True when the law lets nobody withdraw from buying one of the lines.
    pub withdrawal_excluded: bool,
    /// The storefront's calendar: zone and days off.
    pub hours: Hours,
    /// True when the shop is closed or suspended.
    pub shop_closed: bool,
    /// What points to pressure on the buyer: so far what they reported to us about this shop or order.
    pub scam: Scam,
    /// The policy in force at purchase; frozen into the dispute when it is sent.
    pub policy: Policy,
    /// Chargebacks of the order's payments that a bank has not decided, the most urgent first.
    pub chargebacks: Vec<i64>,
    /// Parcels to the buyer with these lines that have a number.
    pub parcels: Vec<ParcelFacts>,
    /// Coupons of ours that can be given now.
    pub coupons: Vec<CouponFacts>,
    /// Who has a part in the history of a case that was ruled on: none of them looks at it blindly.
    pub took_part: Vec<PersonId>,
    /// How cases with the same facts ended, for whoever decides this one.
    pub precedents: Precedents,
}

/// The facts a submission was judged on, frozen beside it (ARCHITECTURE §1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactsDigest {
    /// What the carrier said.
    pub tracking: Tracking,
    /// What could be refunded, in minor units.
    pub refundable_minor: i64,
    /// When the goods arrived.
    pub delivered_at: Option<Instant>,
    /// The end of the promised range.
    pub promised_until: Option<Instant>,
    /// Titles of the lines as sold.
    pub titles: Vec<String>,
}

impl DisputeFacts {
    /// Where the goods are.
    #[must_use]
    pub fn way(&self) -> Way {
        match self.tracking {
            _ if self.lines.iter().any(|l| l.delivered_at.is_some()) => Way::Here,
            Tracking::Lost | Tracking::Returned => Way::Gone,
            _ => Way::Coming,
        }
    }

    /// What holds of the shop's promise about returns.
    #[must_use]
    pub fn return_terms(&self) -> ReturnTerms {
        ReturnTerms::clipped(&self.promise, &self.policy)
    }

    /// When the last of the lines arrived.
    #[must_use]
    pub fn delivered_at(&self) -> Option<Instant> {
        self.lines.iter().filter_map(|l| l.delivered_at).max()
    }

    /// Everything that was bought on these lines.
    #[must_use]
    pub fn all_units(&self) -> Vec<(LineId, u32)> {
        self.lines.iter().map(|l| (l.line, l.bought)).collect()
    }

    /// True when sending these units back would cost more than they did.
    #[must_use]
    pub fn is_worth_no_return(&self, units: &[(LineId, u32)]) -> bool {
        self.value(units) <= self.policy.returnless(self.currency)
    }

    /// What can be wanted for a reason: as the policy has it, and nothing that sends back what is not worth the way. Who
    /// no longer wants something sends it back all the same.
    #[must_use]
    pub fn remedies(&self, reason: Reason, units: &[(LineId, u32)]) -> Vec<Remedy> {
        let mut remedies = self.policy.reason(reason).remedies;
        if !reason.is_withdrawal() && self.is_worth_no_return(units) {
            remedies.retain(|r| !r.needs_return());
            if !remedies.contains(&Remedy::RefundFull) {
                remedies.insert(0, Remedy::RefundFull);
            }
        }
        remedies
    }

    /// What the shop keeps of these units when somebody changes their mind now, in minor units: of the price of the goods
    /// alone.
    #[must_use]
    pub fn kept_back(&self, units: &[(LineId, u32)], now: Instant) -> i64 {
        let (terms, delivered) = (self.return_terms(), self.delivered_at());
        let goods = |(line, n): &(LineId, u32)| {
            let line = self.lines.iter().find(|l| l.line == *line)?;
            Some(line.paid.goods * i64::from(*n) / i64::from(line.bought.max(1)))
        };
        units.iter().filter_map(goods).map(|price| terms.kept_minor(price, delivered, now)).sum()
    }

    /// What the lines were called when they were sold.
    #[must_use]
    pub fn titles(&self) -> Vec<(LineId, String)> {
        self.lines.iter().map(|l| (l.line, l.title.clone())).collect()
    }

    /// What the disputed units cost, in minor units: no claim can ever be larger. Where a line cannot be divided without
    /// a rest, the rounding goes to the buyer: at most one minor unit a line (spec §2.6), and the books still hold the
    /// sum to what was captured (I01).
    #[must_use]
    pub fn value(&self, units: &[(LineId, u32)]) -> i64 {
        let cost = |(line, n): &(LineId, u32)| {
            let line = self.lines.iter().find(|l| l.line == *line)?;
            let (bought, n) = (i64::from(line.bought.max(1)), i64::from(*n));
            Some((line.paid.total() * n + bought - 1) / bought)
        };
        units.iter().filter_map(cost).sum()
    }

    /// What can still be refunded for these lines, in minor units: never more than what is disputed.
    #[must_use]
    pub fn refundable(&self, units: &[(LineId, u32)]) -> i64 {
        self.open(units).min(self.held(units).sum())
    }

    /// The same as one refund: what a single payment holds.
    #[must_use]
    pub fn refundable_at_once(&self, units: &[(LineId, u32)]) -> i64 {
        self.open(units).min(self.held(units).max().unwrap_or(0))
    }

    /// What they cost without what banks have paid back.
    fn open(&self, units: &[(LineId, u32)]) -> i64 {
        (self.value(units) - self.repaid_minor).max(0)
    }

    /// What each payment still holds for these lines.
    fn held(&self, units: &[(LineId, u32)]) -> impl Iterator<Item = i64> {
        self.books.iter().map(|b| units.iter().map(|(l, _)| b.refundable(*l).total()).sum::<i64>().min(b.remainder()))
    }
}
