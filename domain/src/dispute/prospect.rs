//! What a buyer is told of a reason before filing: when, with what, for what, at whose cost, and until when it is decided
//! at the latest. All of it comes from the rules and the policy in force at purchase.

use super::facts::{DisputeFacts, Tracking};
use super::reason::{Filing, Reason, filing};
use super::reason_rule::ReasonRule;
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::returns::Bearer;
use crate::time::{Instant, Span};

/// What a reason leads to for some lines of an order.
#[derive(Debug, Clone)]
pub struct Prospect {
    /// The reason.
    pub reason: Reason,
    /// When it may be filed; or what there is no date for yet.
    pub filing: Result<Filing, Refusal>,
    /// What is asked and offered.
    pub rule: ReasonRule,
    /// Who pays for the way back, where goods may go back.
    pub way_back: Option<Bearer>,
    /// True when nothing need go back, as sending it would cost more than it did.
    pub keeps: bool,
    /// Until when there is a decision; nothing before there is a day to count from, after the last one, and where nobody
    /// decides, as the right is the buyer's own (spec §2.8).
    pub decision: Option<Latest>,
}

/// The latest decision, if everybody but the buyer falls silent (I14).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Latest {
    /// True when the shop is asked first.
    pub asks_shop: bool,
    /// When nobody answers at all.
    pub silent: Instant,
    /// When offers go back and forth first.
    pub bargained: Instant,
}

impl Prospect {
    /// Whether it can be filed now.
    #[must_use]
    pub fn is_open(&self, now: Instant) -> bool {
        self.filing.as_ref().is_ok_and(|f| f.opens <= now && !f.is_over(now))
    }
}

/// What this reason leads to when it is filed now, or as soon as it can be.
#[must_use]
pub fn prospect(reason: Reason, facts: &DisputeFacts, now: Instant) -> Prospect {
    let filing = filing(reason, facts);
    let units = facts.all_units();
    let rule = ReasonRule { remedies: facts.remedies(reason, &units), ..facts.policy.reason(reason) };
    let from = filing.as_ref().ok().filter(|f| !f.is_over(now)).map(|f| f.opens.max(now));
    let decided = from.filter(|_| !reason.is_withdrawal());
    let goods_go_back = rule.remedies.iter().any(|r| r.needs_return());
    Prospect {
        reason,
        way_back: goods_go_back.then(|| reason.way_back(&facts.return_terms())),
        keeps: !reason.is_withdrawal() && facts.is_worth_no_return(&units),
        decision: decided.map(|from| latest(&facts.policy, !skips_shop(reason, facts), from)),
        filing,
        rule,
    }
}

/// Row 2: unsafe or fake goods, a closed shop and a lost parcel go straight to us.
#[must_use]
pub fn skips_shop(reason: Reason, facts: &DisputeFacts) -> bool {
    reason.row().fast_lane || facts.shop_closed || matches!(facts.tracking, Tracking::Lost | Tracking::Returned)
}

/// When a dispute that begins now has ended at the latest, if nobody comes back to it: the decision, the goods on their way
/// back or out, and the money.
pub(super) fn latest_end(p: &Policy, now: Instant) -> Instant {
    // Business days come with weekends and a holiday between.
    let business = |days: i64| 24 * (2 * days + 2);
    let back = business(p.return_authorise_bd + p.return_label_bd + p.return_lost_bd)
        + 24 * (p.ship_back_d + p.ship_back_more_d + p.return_transit_d)
        + p.inspect_h
        + p.t_review_h
        + p.t_overdue_h;
    let out = p.ship_by_h + p.deliver_by_h + p.object_h;
    let money = p.refund_answer_h + p.refund_retry_h + business(p.refund_manual_bd) + p.execution_slack_h;
    latest(p, true, now).bargained + Span::hours(back + out + money)
}

/// The shop's silence, then ours, then our supervisor's: after that the buyer is paid (row 27).
fn latest(policy: &Policy, asks_shop: bool, from: Instant) -> Latest {
    let (silent, bargained) = policy.decided_h(asks_shop);
    Latest { asks_shop, silent: from + Span::hours(silent), bargained: from + Span::hours(bargained) }
}
