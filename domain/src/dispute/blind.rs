//! The blind second look (row 45, spec §4.4): a small share of our rulings is decided once more, by somebody who had no
//! part in the case and sees neither the ruling nor who made it. It changes nothing; it says how far we agree.

use super::stage::How;
use super::{Dispute, DisputeCommand, DisputeWhat, Terms, forms};
use crate::actor::Audience;
use crate::case::{Case, Ctx, Draft, Event, FieldKind, Form};
use crate::id::{CaseId, Ids};
use crate::refusal::Refusal;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

type C<'a> = Ctx<'a, Dispute>;

/// Whom a decision gives what the buyer asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Favour {
    /// The buyer: all of it.
    Buyer,
    /// Each a part.
    Split,
    /// The shop: nothing of it.
    Shop,
}

impl Favour {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Buyer, Self::Split, Self::Shop];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::Split => "split",
            Self::Shop => "shop",
        }
    }
}

impl Dispute {
    /// Whom these terms favour, measured by the buyer's highest request.
    #[must_use]
    pub fn favour(&self, terms: &Terms) -> Favour {
        match terms.value() {
            value if value <= 0 => Favour::Shop,
            value if value >= self.range().1 => Favour::Buyer,
            _ => Favour::Split,
        }
    }
}

/// Whether a closed case is in the sample: it was ruled on, and its lot is among the first `percent` of 100.
#[must_use]
pub fn is_sampled(case: &Case<Dispute>, percent: u8) -> bool {
    let ruled = case.data.how == Some(How::PlatformRuling);
    case.env.closed_at.is_some_and(|at| ruled && lot(case.env.id, at) < percent)
}

/// The lot of a case, below 100: its key and the millisecond of its end, mixed. Nobody who rules can know it before the
/// case has ended, and anybody can compute it afterwards.
#[must_use]
pub fn lot(case: CaseId, closed_at: Instant) -> u8 {
    // The finish of SplitMix64: each bit that goes in moves every bit that comes out.
    let mut z = case.0.unsigned_abs().rotate_left(32) ^ closed_at.0.unsigned_abs();
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    u8::try_from((z ^ (z >> 31)) % 100).unwrap_or(0)
}

/// Sampled, not looked at yet, and by somebody who had no part in it. Whoever had one does not learn what is sampled.
pub(super) fn may_look(c: &C<'_>) -> Result<(), Refusal> {
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let d = &c.case.data;
    if d.deciders.contains(&person) || c.facts.took_part.contains(&person) {
        return Err(Refusal::NotYours);
    }
    let waits = is_sampled(c.case, c.facts.policy.blind_sample_percent) && !d.looked;
    if waits { Ok(()) } else { Err(Refusal::NotNow) }
}

pub(super) fn form(c: &C<'_>) -> Form {
    let (_, asked) = c.case.data.range();
    Form::empty()
        .with("result", FieldKind::words(Favour::ALL.map(Favour::code)), true)
        .with("amount_minor", forms::amount(c, 1, asked), false)
        .with("code", FieldKind::words(forms::DECISION_CODES), true)
}

pub(super) fn look(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> Result<Draft<Dispute>, Refusal> {
    let DisputeCommand::BlindLook { result, amount_minor, code } = command else {
        return Err(Refusal::NotNow);
    };
    let amount_minor = match result {
        Favour::Split => Some(amount_minor.ok_or_else(|| Refusal::invalid("amount_minor", "required"))?),
        Favour::Buyer | Favour::Shop => None,
    };
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let what = DisputeWhat::BlindLooked { person, result: *result, amount_minor, code: code.clone() };
    Ok(Draft::one(Event::new(what).seen_by(Audience::PLATFORM)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lots_are_spread_evenly_and_depend_on_the_case_and_the_moment() {
        let monday = 1_794_816_000_000;
        let below = |percent: u8, at: fn(i64) -> (i64, i64)| {
            let lots = (0..100_000).map(at).map(|(case, ms)| lot(CaseId(case), Instant(1_794_816_000_000 + ms)));
            lots.filter(|lot| *lot < percent).count()
        };
        // One case over many milliseconds, and many cases in one: 2 % of 100,000 is 2,000, give or take 4 standard deviations.
        for found in [below(2, |n| (77, n)), below(2, |n| (1 << 40 | n, 0)), below(2, |n| (n * 16, n * 997))] {
            assert!((1_823..=2_177).contains(&found), "{found}");
        }
        assert_eq!((below(0, |n| (n, n)), below(100, |n| (n, n))), (0, 100_000));
        assert_eq!(lot(CaseId(5), Instant(monday)), lot(CaseId(5), Instant(monday)), "anybody can compute it again");
    }
}
