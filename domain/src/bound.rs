//! I14: if everybody falls silent there is a decision within 15 days of opening, and within 20 when offers went back and
//! forth first. The numbers of a policy decide that, so no policy may break it.

use crate::policy::Policy;

/// When nobody answers at all: at most so many days.
pub const SILENT_D: i64 = 15;
/// When offers went back and forth first: at most so many days.
pub const BARGAINED_D: i64 = 20;

/// A number with which a policy would break the bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Breach {
    /// The number: of those that make the sum, the one that grew most.
    pub name: &'static str,
    /// The bound, in days.
    pub days: i64,
    /// The most that it may be while the others stay as they are, in its own unit (hours).
    pub most: i64,
}

/// A number of a policy that the time to a decision is made of.
type Part = (&'static str, fn(&Policy) -> i64);

const OURS: [Part; 2] = [("t_review_h", |p| p.t_review_h), ("t_overdue_h", |p| p.t_overdue_h)];
const SELLER: Part = ("t_seller_h", |p| p.t_seller_h);
const TALK: [Part; 2] = [("t_neg_h", |p| p.t_neg_h), ("t_buyer_h", |p| p.t_buyer_h)];
const CAP: Part = ("t_buyer_cap_h", |p| p.t_buyer_cap_h);

impl Policy {
    /// How many hours pass at most until there is a decision: when nobody answers, and when offers go back and forth first.
    #[must_use]
    pub fn decided_h(&self, asks_shop: bool) -> (i64, i64) {
        let ours = self.t_review_h + self.t_overdue_h;
        let shop = if asks_shop { self.t_seller_h.min(self.t_neg_h) } else { 0 };
        let talk = if asks_shop { self.t_buyer_cap_h.max(self.t_neg_h + self.t_buyer_h) } else { 0 };
        (shop + ours, talk + ours)
    }

    /// The number with which this policy breaks I14, if it does.
    #[must_use]
    pub fn breach(&self) -> Option<Breach> {
        let (silent, bargained) = self.decided_h(true);
        let by_cap = self.t_buyer_cap_h >= self.t_neg_h + self.t_buyer_h;
        let talk: &[Part] = if by_cap { &[CAP] } else { &TALK };
        let over = |hours: i64, days: i64| hours - 24 * days;
        let sums =
            [(over(silent, SILENT_D), SILENT_D, &[SELLER][..]), (over(bargained, BARGAINED_D), BARGAINED_D, talk)];
        let (over, days, parts) = sums.into_iter().find(|(over, ..)| *over > 0)?;
        let usual = Self::default();
        let grew = |(_, get): &&Part| get(self) - get(&usual);
        let (name, get) = parts.iter().chain(&OURS).max_by_key(grew)?;
        Some(Breach { name, days, most: get(self) - over })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_use_the_bound_up_and_break_nothing() {
        let policy = Policy::default();
        assert_eq!(policy.decided_h(true), (24 * SILENT_D, 24 * BARGAINED_D));
        assert_eq!((policy.breach(), policy.validate()), (None, Ok(())));
    }

    #[test]
    fn a_policy_that_breaks_the_bound_is_refused_by_the_number_that_does() {
        let changed = |change: fn(&mut Policy)| {
            let mut policy = Policy::default();
            change(&mut policy);
            (policy.breach().map(|b| (b.name, b.days, b.most)), policy.validate().err())
        };
        let refused = |name, days, most| (Some((name, days, most)), Some(name));
        assert_eq!(changed(|p| p.t_seller_h = 121), refused("t_seller_h", 15, 120));
        assert_eq!(changed(|p| p.t_review_h = 100), refused("t_review_h", 15, 72));
        assert_eq!(changed(|p| p.t_overdue_h = 336), refused("t_overdue_h", 15, 168));
        assert_eq!(changed(|p| p.t_buyer_cap_h = 241), refused("t_buyer_cap_h", 20, 240));
        assert_eq!(changed(|p| p.t_neg_h = 200), refused("t_neg_h", 20, 192));
        assert_eq!(changed(|p| p.t_buyer_h = 80), refused("t_buyer_h", 20, 72));
        // Where the shop has less time, we may have more.
        assert_eq!(changed(|p| (p.t_seller_h, p.t_review_h, p.t_buyer_cap_h) = (96, 96, 216)), (None, None));
    }
}
