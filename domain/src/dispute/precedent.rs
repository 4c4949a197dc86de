//! Precedents: closed cases with the same facts, and whether a decision departs from how they ended. A hint for whoever
//! decides, written into what they decide: it never stops anybody, and two like cases may well end differently.

use super::{Dispute, Favour, Outcome, Terms};
use serde::{Deserialize, Serialize};

/// Fewer cases say nothing.
pub const ENOUGH: usize = 5;
/// Shares of money that lie further apart are not alike; per mille of what was asked.
const APART_PM: i64 = 250;

/// How one of them ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// What came of it.
    pub outcome: Outcome,
    /// What was paid, per mille of what was asked.
    pub share_pm: i64,
}

/// Closed cases with the same facts: reason, evidence, what the carrier said, size of the request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Precedents(pub Vec<Ended>);

/// How more than half of them ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usual {
    /// How many there are.
    pub alike: u32,
    /// How many of them ended so.
    pub most: u32,
    /// Whom that gave what was asked.
    pub favour: Favour,
    /// The one result of more than half, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Where each got a part: the share that half of them did not pass, per mille of what was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_pm: Option<i64>,
}

impl Precedents {
    /// How more than half of them ended: with one result, or else with several that favour the same side. `None` where
    /// they are too few, or where no way is the usual one.
    #[must_use]
    pub fn usual(&self) -> Option<Usual> {
        if self.0.len() < ENOUGH {
            return None;
        }
        let by_outcome = Outcome::ALL.into_iter().find_map(|outcome| {
            let usual = self.most(outcome.favour()?, |e| e.outcome == outcome)?;
            Some(Usual { outcome: Some(outcome), ..usual })
        });
        let of_favour = |favour| self.most(favour, |e| e.outcome.favour() == Some(favour));
        by_outcome.or_else(|| Favour::ALL.into_iter().find_map(of_favour))
    }

    /// Those that fit, when they are more than half.
    fn most(&self, favour: Favour, fits: impl Fn(&Ended) -> bool) -> Option<Usual> {
        let mut shares: Vec<i64> = self.0.iter().filter(|e| fits(e)).map(|e| e.share_pm).collect();
        shares.sort_unstable();
        let middle = shares.get(shares.len().saturating_sub(1) / 2).copied();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        (shares.len() * 2 > self.0.len()).then(|| Usual {
            alike: count(self.0.len()),
            most: count(shares.len()),
            favour,
            outcome: None,
            share_pm: middle.filter(|_| favour == Favour::Split),
        })
    }

    /// What these terms depart from: another result than the usual one, or a part that is far from the usual part.
    #[must_use]
    pub fn departs(&self, d: &Dispute, terms: &Terms) -> Option<Usual> {
        let usual = self.usual()?;
        let own = terms.remedy.outcome();
        let same = usual.outcome.map_or(own.favour() == Some(usual.favour), |outcome| own == outcome);
        let near = usual.share_pm.is_none_or(|share| (d.share_pm(terms) - share).abs() <= APART_PM);
        (!same || !near).then_some(usual)
    }
}

impl Dispute {
    /// What these terms give the buyer, per mille of their highest request.
    #[must_use]
    pub fn share_pm(&self, terms: &Terms) -> i64 {
        share_pm(terms.value(), self.range().1)
    }
}

/// A part of what was asked, per mille; never more than all.
#[must_use]
pub fn share_pm(part_minor: i64, asked_minor: i64) -> i64 {
    if asked_minor <= 0 {
        return 0;
    }
    let share = i128::from(part_minor.max(0)) * 1_000 / i128::from(asked_minor);
    i64::try_from(share.min(1_000)).unwrap_or(0)
}
