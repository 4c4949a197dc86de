//! What the report says of us: deadlines of our own that passed, desk by desk, and proceedings before bodies outside the
//! house with how they ended (DSA, Art. 24).

use super::{FEW, Times, times};
use ombud_domain::id::StorefrontId;
use ombud_engine::account::Desk;
use ombud_store::account::{self, OfDesk, Proceeding};
use ombud_store::{StoreError, Tx};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// More proceedings than this are not counted.
const PROCEEDINGS: i64 = 10_000;

/// A desk, and how often it was late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DeskLine {
    /// `mediation`, `chat`, `finance`, `delivery`, `trust`, `appeals` or `outside`.
    pub desk: String,
    /// In how many cases a deadline of it passed; absent where it is too few to be told outside the house.
    pub cases: Option<i64>,
    /// How many deadlines; absent in the same way.
    pub missed: Option<i64>,
}

/// How proceedings before one body ended, and how many so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Ended {
    /// The body.
    pub body: String,
    /// What came of it; empty while it is open.
    pub result: String,
    /// How many.
    pub count: usize,
}

/// Proceedings before bodies outside the house.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Outside {
    /// How many began; absent where they are too few to be told outside the house.
    pub began: Option<usize>,
    /// How many of these are over; absent in the same way.
    pub ended: Option<usize>,
    /// How they ended, body by body.
    pub ends: Vec<Ended>,
    /// From the beginning to the end.
    pub took: Option<Times>,
}

/// Both, for these months and storefronts.
pub(super) async fn read(
    tx: &mut Tx,
    first: &str,
    last: &str,
    fronts: Option<&[StorefrontId]>,
) -> Result<(Vec<DeskLine>, Outside), StoreError> {
    let counts = |storefront: i64| fronts.is_none_or(|all| all.iter().any(|f| f.0 == storefront));
    let mut missed = account::missed(tx, first, last).await?;
    missed.retain(|m| counts(m.storefront));
    let mut proceedings = account::proceedings(tx, first, last, PROCEEDINGS).await?;
    proceedings.retain(|p| counts(p.storefront));
    Ok((desks(&missed), outside(&proceedings)))
}

/// Every desk, those that were never late too.
fn desks(missed: &[OfDesk]) -> Vec<DeskLine> {
    let line = |desk: Desk| {
        let own = || missed.iter().filter(|m| m.desk == desk.code());
        DeskLine {
            desk: desk.code().to_owned(),
            cases: Some(own().map(|m| m.cases).sum()),
            missed: Some(own().map(|m| m.missed).sum()),
        }
    };
    Desk::ALL.map(line).into()
}

fn outside(all: &[Proceeding]) -> Outside {
    let mut ends: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for p in all {
        *ends.entry((&p.body, &p.result)).or_default() += 1;
    }
    let ended = |((body, result), count): ((&str, &str), usize)| Ended {
        body: body.to_owned(),
        result: result.to_owned(),
        count,
    };
    Outside {
        began: Some(all.len()),
        ended: Some(all.iter().filter(|p| p.ended_at.is_some()).count()),
        ends: ends.into_iter().map(ended).collect(),
        took: times(all.iter().filter_map(|p| Some(p.ended_at? - p.began_at))),
    }
}

impl DeskLine {
    /// Without figures that tell of few cases; that there were none tells of nobody.
    pub(super) fn without_few(&mut self) {
        if self.cases.is_some_and(|n| n > 0 && n < FEW as i64) {
            (self.cases, self.missed) = (None, None);
        }
    }
}

impl Outside {
    /// The same.
    pub(super) fn without_few(&mut self) {
        let few = |n: Option<usize>| n.is_some_and(|n| n > 0 && n < FEW);
        if few(self.ended) {
            (self.ended, self.took) = (None, None);
        }
        if few(self.began) {
            *self = Self::default();
        }
        self.ends.retain(|end| end.count >= FEW);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_desk_has_its_line_and_few_cases_have_no_figure_outside() {
        let late = |desk: &str, cases, missed| OfDesk { desk: desk.into(), storefront: 1, cases, missed };
        let mut lines = desks(&[late("chat", 4, 9), late("chat", 2, 3), late("trust", 4, 40)]);
        let told = |lines: &[DeskLine], desk: &str| {
            let line = lines.iter().find(|l| l.desk == desk).expect("a line");
            (line.cases, line.missed)
        };
        assert_eq!(
            (lines.len(), told(&lines, "chat"), told(&lines, "trust")),
            (7, (Some(6), Some(12)), (Some(4), Some(40)))
        );
        lines.iter_mut().for_each(DeskLine::without_few);
        assert_eq!(told(&lines, "chat"), (Some(6), Some(12)));
        assert_eq!(told(&lines, "trust"), (None, None), "four cases");
        assert_eq!(told(&lines, "appeals"), (Some(0), Some(0)), "that nobody waited tells of nobody");
    }

    #[test]
    fn proceedings_are_counted_by_body_and_result() {
        let day = 86_400_000;
        let case = |n: i64, result: &str| Proceeding {
            case_id: n,
            body: "dsa_body".into(),
            result: result.into(),
            began_at: 0,
            ended_at: (!result.is_empty()).then_some(n * day),
            ..Proceeding::default()
        };
        let mut all: Vec<Proceeding> = (1..=6).map(|n| case(n, "body_for_buyer")).collect();
        all.push(case(7, ""));
        let mut found = outside(&all);
        assert_eq!((found.began, found.ended, found.ends.len()), (Some(7), Some(6), 2));
        assert_eq!(found.took, Some(Times { median_ms: 3 * day, p95_ms: 6 * day }));
        found.without_few();
        assert_eq!(found.ends.iter().map(|e| e.count).collect::<Vec<_>>(), [6]);
        let mut few = outside(&all[3..]);
        few.without_few();
        assert_eq!(few, Outside::default(), "four tell of single people");
    }
}
