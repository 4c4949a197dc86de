//! What a shop promises about returns of what somebody no longer wants, clipped to the platform's floor: no promise takes
//! away what the law or the platform gives, and what goes beyond it is the shop's own (spec §3.1).

use super::Bearer;
use crate::policy::Policy;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};

/// The longest time for a change of mind that a shop can promise, in days.
const DAYS_MOST: u32 = 365;

/// What the marketplace says of a shop's promise, for some lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Promise {
    /// Whether it takes back what somebody no longer wants.
    pub accepts: bool,
    /// Within how many days after delivery.
    pub days: Option<u32>,
    /// Who pays for the way back.
    pub who_pays: Option<Bearer>,
    /// What is kept back, in percent of the price.
    pub restocking_percent: Option<u32>,
    /// True when one of the lines is of a category that the shop does not take back.
    pub excluded: bool,
    /// The shop's own version of this text.
    pub version: Option<String>,
}

/// What holds in the end; frozen into the dispute when it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnTerms {
    /// So many days after delivery somebody may change their mind.
    pub days: i64,
    /// In so many of them nothing is kept back: they are the right to withdraw.
    pub free_d: i64,
    /// Who pays for the way back.
    pub bearer: Bearer,
    /// What the shop keeps of the price after those days, in percent.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub restocking_percent: u8,
    /// The shop's own version of its promise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
const fn is_zero(n: &u8) -> bool {
    *n == 0
}

impl ReturnTerms {
    /// The promise, no worse for the buyer than the policy's floor. A category that the shop excludes, or a shop that takes
    /// nothing back, shortens nothing: there the floor alone holds.
    #[must_use]
    pub fn clipped(promise: &Promise, policy: &Policy) -> Self {
        let own = promise.days.filter(|_| promise.accepts && !promise.excluded).map(|d| i64::from(d.min(DAYS_MOST)));
        let days = own.unwrap_or(0).max(policy.withdrawal_d);
        let percent = promise.restocking_percent.unwrap_or(0).min(u32::from(policy.restocking_most_percent));
        let kept = if days > policy.withdrawal_d { percent } else { 0 };
        Self {
            days,
            free_d: policy.withdrawal_d,
            bearer: promise.who_pays.unwrap_or(Bearer::Buyer),
            restocking_percent: u8::try_from(kept).unwrap_or(0),
            version: promise.version.clone(),
        }
    }

    /// What is kept of a price when somebody changes their mind now, in minor units; the rounding goes to the buyer.
    #[must_use]
    pub fn kept_minor(&self, price_minor: i64, delivered: Option<Instant>, now: Instant) -> i64 {
        let by_right = delivered.is_none_or(|at| now <= at + Span::days(self.free_d));
        if by_right { 0 } else { price_minor * i64::from(self.restocking_percent) / 100 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_is_clipped_to_the_floor_and_never_below_it() {
        let policy = Policy::default();
        let promise = |accepts, days, percent, excluded| Promise {
            accepts,
            days,
            restocking_percent: percent,
            excluded,
            who_pays: Some(Bearer::Seller),
            version: Some("7".into()),
        };
        // accepts, days, percent, excluded → days, percent
        for (given, days, percent) in [
            (promise(true, Some(30), Some(10), false), 30, 10),
            (promise(true, Some(30), Some(40), false), 30, 15),
            (promise(true, Some(5), Some(10), false), 14, 0),
            (promise(true, None, Some(10), false), 14, 0),
            (promise(true, Some(90_000), None, false), 365, 0),
            (promise(false, Some(30), Some(10), false), 14, 0),
            (promise(true, Some(30), Some(10), true), 14, 0),
        ] {
            let terms = ReturnTerms::clipped(&given, &policy);
            assert_eq!((terms.days, terms.restocking_percent), (days, percent), "{given:?}");
            assert_eq!((terms.free_d, terms.bearer, terms.version.as_deref()), (14, Bearer::Seller, Some("7")));
        }
        assert_eq!(ReturnTerms::clipped(&Promise::default(), &policy).bearer, Bearer::Buyer);
    }

    #[test]
    fn nothing_is_kept_back_in_the_days_of_the_right() {
        let promise = Promise { accepts: true, days: Some(30), restocking_percent: Some(10), ..Promise::default() };
        let terms = ReturnTerms::clipped(&promise, &Policy::default());
        let came = Instant(0);
        let after = |days| terms.kept_minor(999, Some(came), came + Span::days(days));
        assert_eq!([after(0), after(14), after(15), after(30)], [0, 0, 99, 99]);
        assert_eq!(terms.kept_minor(999, None, came), 0, "what has not come");
    }
}
