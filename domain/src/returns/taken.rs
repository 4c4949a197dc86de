//! What the shop accepts of what came back (R15): so many pieces of each line, and what goes back for them.

use super::Return;
use crate::id::LineId;
use serde::{Deserialize, Serialize};

/// How many of the units that came back the shop accepts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Taken {
    /// In all: so it was recorded when one number was asked for all lines.
    InAll(u32),
    /// Line by line, in the order of the return's units.
    ByLine(Vec<u32>),
}

impl Taken {
    /// How many pieces.
    #[must_use]
    pub fn count(&self) -> u32 {
        match self {
            Self::InAll(n) => *n,
            Self::ByLine(each) => each.iter().sum(),
        }
    }

    /// How many pieces of the line at this place; `None` where only their sum is known.
    #[must_use]
    pub fn of_line(&self, at: usize) -> Option<u32> {
        match self {
            Self::InAll(_) => None,
            Self::ByLine(each) => each.get(at).copied(),
        }
    }

    /// What was paid for them, line by line, in minor units; nothing where only their sum is known, or none is accepted.
    pub(super) fn by_line(&self, back: &Return) -> Vec<(LineId, i64)> {
        let Self::ByLine(each) = self else { return Vec::new() };
        let line = |((n, (line, units)), value): ((&u32, &(LineId, u32)), i64)| {
            (*line, part(value, (*n).into(), (*units).into()))
        };
        let lines: Vec<_> = each.iter().zip(&back.units).zip(weights(back)).map(line).collect();
        if self.count() == 0 { Vec::new() } else { lines }
    }

    /// What goes back for them, in minor units.
    pub(super) fn share(&self, back: &Return) -> i64 {
        let minor = match self {
            Self::InAll(n) => part(back.amount_minor, (*n).into(), back.count().into()),
            Self::ByLine(each) => {
                let weights = weights(back);
                let all: i64 = weights.iter().sum();
                let line = |((n, (_, units)), weight): ((&u32, &(_, u32)), &i64)| {
                    part(back.amount_minor, i128::from(*weight) * i128::from(*n), i128::from(all) * i128::from(*units))
                };
                each.iter().zip(&back.units).zip(&weights).map(line).sum()
            }
        };
        minor.min(back.amount_minor)
    }
}

/// What each line weighs in the amount: what was paid for it, or its pieces where nobody wrote that down.
fn weights(back: &Return) -> Vec<i64> {
    let known = back.values.len() == back.units.len() && back.values.iter().sum::<i64>() > 0;
    if known { back.values.clone() } else { back.units.iter().map(|(_, n)| i64::from(*n)).collect() }
}

/// `amount · some / all`, upwards.
fn part(amount: i64, some: i128, all: i128) -> i64 {
    let all = all.max(1);
    i64::try_from((i128::from(amount) * some + all - 1) / all).unwrap_or(amount)
}
