//! The fairness report (spec §4.4): how disputes end, for whom, how fast, and where we ourselves were late. Made of the
//! statistics alone, never of the cases.

pub mod csv;
pub mod ours;

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use ombud_domain::agreement::agreement;
use ombud_domain::calendar::month;
use ombud_domain::id::StorefrontId;
use ombud_domain::permit::{Permission, Scope, permit};
use ombud_domain::time::{Instant, Span};
use ombud_store::statistic::{self, Statistic};
use ombud_store::{StoreError, Tx};
use ours::{DeskLine, Outside};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// A group of fewer disputes is not shown outside the house: it would tell of single people.
pub const FEW: usize = 5;
/// How far back the report goes.
const MONTHS_BACK: i64 = 12;
/// How many disputes it is made of at most; then it is made of the first ones, and says so.
const ROWS: usize = 100_000;
const SLICE: i64 = 1_000;

/// By what the disputes are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The month of the opening.
    Month,
    /// The reason.
    Reason,
    /// The buyer's country.
    Country,
    /// The language of the one who opened it.
    Language,
}

impl By {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Month, Self::Reason, Self::Country, Self::Language];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Reason => "reason",
            Self::Country => "country",
            Self::Language => "language",
        }
    }

    /// The group with this word; months for anything else.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|by| by.code() == code).unwrap_or(Self::Month)
    }

    fn key(self, s: &Statistic) -> &str {
        match self {
            Self::Month => &s.month,
            Self::Reason => &s.reason,
            Self::Country => &s.buyer_country,
            Self::Language => &s.language,
        }
    }
}

/// A time that half, and one that 95 of 100, did not pass; in ms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Times {
    /// Half of them took no longer.
    pub median_ms: i64,
    /// 95 of 100 took no longer.
    pub p95_ms: i64,
}

/// How disputes ended, and how many so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct End {
    /// How it came about.
    pub how: String,
    /// What came of it.
    pub outcome: String,
    /// How many.
    pub count: usize,
}

/// Money in one currency, in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Sum {
    /// The currency.
    pub currency: String,
    /// What buyers asked for in disputes that are closed.
    pub asked_minor: i64,
    /// What was paid as it was first decided.
    pub paid_minor: i64,
    /// What was paid after all appeals.
    pub final_minor: i64,
}

/// Rulings that somebody decided once more without knowing them, and how far the two agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct SecondLook {
    /// How many rulings are in the sample.
    pub sampled: usize,
    /// How many of these were looked at.
    pub looked: usize,
    /// The share, per mille, in which both gave the buyer all, a part, or nothing; absent under twenty looks.
    pub agreed_pm: Option<i64>,
    /// Cohen's kappa, per mille: 1000 is full agreement, 0 is chance; absent under twenty looks, and where all answers
    /// were one and the same.
    pub kappa_pm: Option<i64>,
}

/// One group of disputes. Shares are per mille of those that are closed, unless it says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Line {
    /// The group's word; empty where it is not known.
    pub key: String,
    /// How many were opened.
    pub opened: usize,
    /// How many of these are closed.
    pub closed: usize,
    /// How they ended.
    pub ends: Vec<End>,
    /// Share in which the buyer got all of it.
    pub buyer_pm: i64,
    /// Share in which the shop had to give nothing.
    pub shop_pm: i64,
    /// Share in which each got a part.
    pub split_pm: i64,
    /// From opening to the end.
    pub whole: Option<Times>,
    /// While buyer and shop talked.
    pub talk: Option<Times>,
    /// While it lay with us.
    pub review: Option<Times>,
    /// While it was carried out.
    pub execution: Option<Times>,
    /// Share in which the buyer fell silent, of all.
    pub buyer_silent_pm: i64,
    /// Share in which the shop fell silent, of all.
    pub shop_silent_pm: i64,
    /// Share that no person decided.
    pub automated_pm: i64,
    /// Share of decisions that were appealed.
    pub appealed_pm: i64,
    /// Share of appeals that turned the decision over.
    pub overturned_pm: i64,
    /// After all appeals: share in which the buyer got all of it.
    pub final_buyer_pm: i64,
    /// After all appeals: share in which the shop had to give nothing.
    pub final_shop_pm: i64,
    /// After all appeals: share in which each got a part.
    pub final_split_pm: i64,
    /// How often a deadline of our own passed.
    pub our_late: i64,
    /// Share of our rulings that end otherwise than like cases do, though whoever decided knew it.
    pub departed_pm: i64,
    /// Share of our rulings that found another reason than the buyer's.
    pub reassessed_pm: i64,
    /// Money by currency.
    pub money: Vec<Sum>,
    /// How far mediators are apart on the same facts: per mille of what was asked; absent when nothing can be compared.
    pub spread_pm: Option<i64>,
    /// The blind second look at a sample of the rulings.
    pub second_look: SecondLook,
}

/// The report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Report {
    /// By what it is grouped: `month`, `reason`, `country`, `language`.
    pub by: &'static str,
    /// The first month.
    pub first: String,
    /// The last month.
    pub last: String,
    /// The groups.
    pub lines: Vec<Line>,
    /// How many groups are too small to be shown.
    pub hidden: usize,
    /// False when there were more disputes than a report is made of.
    pub whole: bool,
    /// The blind second look, over all groups together.
    pub second_look: SecondLook,
    /// Deadlines of our own that passed in these months, desk by desk.
    pub desks: Vec<DeskLine>,
    /// Proceedings before bodies outside the house that began in these months.
    pub outside: Outside,
}

/// The storefronts whose disputes the viewer may count: their own, or all.
#[must_use]
pub fn fronts(viewer: &Viewer) -> Option<Vec<StorefrontId>> {
    let all = permit(viewer.actor.role, Permission::Fairness) == Some(Scope::Installation);
    (!all).then(|| viewer.actor.storefronts.clone())
}

/// The report of the last twelve months. `fronts`: of these storefronts only; all of them when it is `None`.
///
/// # Errors
/// The store's.
pub async fn report(app: &App, by: By, fronts: Option<Vec<StorefrontId>>) -> Result<Report, Fault> {
    let now = app.now();
    let (first, last) = (month(Instant(now.0 - Span::days(MONTHS_BACK * 30).0)), month(now));
    let (from, until) = (first.clone(), last.clone());
    let of = fronts.clone();
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let counted = rows(tx, &from, &until).await?;
            Ok((counted, ours::read(tx, &from, &until, of.as_deref()).await?))
        })
    });
    let ((mut rows, whole), (desks, outside)) = read.await.map_err(|e: StoreError| e)?;
    if let Some(fronts) = fronts {
        rows.retain(|s| fronts.iter().any(|f| f.0 == s.storefront));
    }
    let second_look = second_look(rows.iter());
    Ok(Report { by: by.code(), first, last, lines: lines(&rows, by), hidden: 0, whole, second_look, desks, outside })
}

async fn rows(tx: &mut Tx, first: &str, last: &str) -> Result<(Vec<Statistic>, bool), StoreError> {
    let mut all: Vec<Statistic> = Vec::new();
    while all.len() < ROWS {
        let after = all.last().map_or(0, |s| s.case_id);
        let slice = statistic::between(tx, first, last, after, SLICE).await?;
        if slice.is_empty() {
            return Ok((all, true));
        }
        all.extend(slice);
    }
    Ok((all, false))
}

impl Report {
    /// The same for everybody's eyes: without groups and numbers that tell of few, and without what names our own people's
    /// differences.
    #[must_use]
    pub fn public(mut self) -> Self {
        let before = self.lines.len();
        self.lines.retain(|line| line.closed >= FEW);
        self.hidden = before - self.lines.len();
        for line in &mut self.lines {
            line.ends.retain(|end| end.count >= FEW);
            line.money.retain(|_| line.closed >= FEW);
            line.spread_pm = None;
        }
        self.desks.iter_mut().for_each(DeskLine::without_few);
        self.outside.without_few();
        self
    }
}

/// The groups, in the order of their words; months the last one first.
#[must_use]
pub fn lines(rows: &[Statistic], by: By) -> Vec<Line> {
    let mut groups: BTreeMap<&str, Vec<&Statistic>> = BTreeMap::new();
    for s in rows {
        groups.entry(by.key(s)).or_default().push(s);
    }
    let mut lines: Vec<Line> = groups.into_iter().map(|(key, group)| line(key, &group)).collect();
    if by == By::Month {
        lines.reverse();
    }
    lines
}

fn line(key: &str, all: &[&Statistic]) -> Line {
    let closed: Vec<&Statistic> = all.iter().copied().filter(|s| s.closed_at.is_some()).collect();
    let of = |is: fn(&Statistic) -> bool| closed.iter().filter(|s| is(s)).count();
    let of_all = |is: fn(&Statistic) -> bool| all.iter().filter(|s| is(s)).count();
    let appeals = of(|s| s.appealed > 0);
    Line {
        key: key.to_owned(),
        opened: all.len(),
        closed: closed.len(),
        ends: ends(&closed),
        buyer_pm: share(of(|s| s.winner == "buyer"), closed.len()),
        shop_pm: share(of(|s| s.winner == "shop"), closed.len()),
        split_pm: share(of(|s| s.winner == "split"), closed.len()),
        whole: times(closed.iter().filter_map(|s| s.closed_at.map(|at| at - s.opened_at))),
        talk: times(closed.iter().map(|s| s.talk_ms)),
        review: times(closed.iter().map(|s| s.review_ms).filter(|ms| *ms > 0)),
        execution: times(closed.iter().map(|s| s.execution_ms).filter(|ms| *ms > 0)),
        buyer_silent_pm: share(of_all(|s| s.buyer_silent > 0), all.len()),
        shop_silent_pm: share(of_all(|s| s.shop_silent > 0), all.len()),
        automated_pm: share(of(|s| s.automated > 0), closed.len()),
        appealed_pm: share(appeals, closed.len()),
        overturned_pm: share(of(|s| s.overturned > 0), appeals),
        final_buyer_pm: share(of(|s| s.final_winner == "buyer"), closed.len()),
        final_shop_pm: share(of(|s| s.final_winner == "shop"), closed.len()),
        final_split_pm: share(of(|s| s.final_winner == "split"), closed.len()),
        our_late: all.iter().map(|s| s.our_late).sum(),
        departed_pm: share(of(|s| s.departed > 0), of(|s| s.how == "platform_ruling")),
        reassessed_pm: share(of(|s| !s.reassessed.is_empty()), of(|s| s.how == "platform_ruling")),
        money: money(&closed),
        spread_pm: spread(&closed),
        second_look: second_look(closed.iter().copied()),
    }
}

fn second_look<'a>(rows: impl Iterator<Item = &'a Statistic>) -> SecondLook {
    let (mut sampled, mut pairs) = (0, Vec::new());
    for s in rows.filter(|s| s.sampled > 0) {
        sampled += 1;
        // A ruling whose event was erased has nothing to be compared with.
        pairs.extend(Some((s.ruled.as_str(), s.looked.as_str())).filter(|(a, b)| !a.is_empty() && !b.is_empty()));
    }
    let looked = pairs.len();
    let found = agreement(pairs);
    SecondLook { sampled, looked, agreed_pm: found.map(|a| a.agreed_pm), kappa_pm: found.and_then(|a| a.kappa_pm) }
}

fn share(part: usize, of: usize) -> i64 {
    let (part, of) = (i64::try_from(part).unwrap_or(0), i64::try_from(of).unwrap_or(0));
    if of == 0 { 0 } else { (part * 1_000 + of / 2) / of }
}

fn ends(closed: &[&Statistic]) -> Vec<End> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for s in closed {
        *counts.entry((&s.how, &s.outcome)).or_default() += 1;
    }
    let mut ends: Vec<End> = counts
        .into_iter()
        .map(|((how, outcome), count)| End { how: how.to_owned(), outcome: outcome.to_owned(), count })
        .collect();
    ends.sort_by_key(|end| std::cmp::Reverse(end.count));
    ends
}

/// The value at the rank that so many of 100 do not pass.
fn times(values: impl Iterator<Item = i64>) -> Option<Times> {
    let mut all: Vec<i64> = values.collect();
    all.sort_unstable();
    let at = |percent: usize| all.get((all.len() * percent).div_ceil(100).saturating_sub(1)).copied();
    Some(Times { median_ms: at(50)?, p95_ms: at(95)? })
}

fn money(closed: &[&Statistic]) -> Vec<Sum> {
    let mut sums: BTreeMap<&str, [i64; 3]> = BTreeMap::new();
    for s in closed {
        let sum = sums.entry(&s.currency).or_default();
        for (all, one) in sum.iter_mut().zip([s.asked_minor, s.paid_minor, s.final_minor]) {
            *all = all.saturating_add(one);
        }
    }
    let sum = |(currency, [asked_minor, paid_minor, final_minor]): (&str, [i64; 3])| Sum {
        currency: currency.to_owned(),
        asked_minor,
        paid_minor,
        final_minor,
    };
    sums.into_iter().map(sum).collect()
}

/// How far mediators are apart where the facts are the same: reason, evidence, tracking and size of the request. In each
/// such group with two mediators or more, the largest mean share that one gives less the smallest; the mean over the
/// groups, each counted by its disputes.
fn spread(closed: &[&Statistic]) -> Option<i64> {
    type Facts<'a> = (&'a str, &'a str, &'a str, &'a str);
    let mut groups: BTreeMap<Facts<'_>, BTreeMap<i64, Vec<i64>>> = BTreeMap::new();
    for s in closed.iter().filter(|s| s.asked_minor > 0) {
        if let Some(mediator) = s.mediator {
            let given = (s.paid_minor.saturating_mul(1_000) / s.asked_minor).clamp(0, 1_000);
            let facts = (s.reason.as_str(), s.evidence.as_str(), s.tracking.as_str(), s.band.as_str());
            groups.entry(facts).or_default().entry(mediator).or_default().push(given);
        }
    }
    let (mut sum, mut weight) = (0, 0);
    for by_mediator in groups.values().filter(|g| g.len() > 1) {
        let means: BTreeSet<i64> = by_mediator.values().map(|v| v.iter().sum::<i64>() / v.len() as i64).collect();
        let cases: i64 = by_mediator.values().map(|v| v.len() as i64).sum();
        let apart = means.last().zip(means.first()).map_or(0, |(most, least)| most - least);
        (sum, weight) = (sum + apart * cases, weight + cases);
    }
    (weight > 0).then(|| sum / weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed(reason: &str, winner: &str, days: i64) -> Statistic {
        Statistic {
            case_id: days,
            storefront: 1,
            month: "2026-03".into(),
            reason: reason.into(),
            buyer_country: "BR".into(),
            seller_country: "CN".into(),
            language: "pt".into(),
            currency: "BRL".into(),
            opened_at: 0,
            closed_at: Some(days),
            how: "platform_ruling".into(),
            outcome: "refund_full".into(),
            winner: winner.into(),
            asked_minor: 1_000,
            paid_minor: 500,
            talk_ms: days,
            review_ms: 0,
            execution_ms: 0,
            buyer_silent: 0,
            shop_silent: 1,
            automated: 0,
            our_late: 1,
            appealed: 0,
            overturned: 0,
            mediator: None,
            evidence: "buyer".into(),
            tracking: "delivered".into(),
            band: "small".into(),
            satisfaction: None,
            sampled: 0,
            ruled: String::new(),
            looked: String::new(),
            // Every appeal took something from the buyer.
            final_winner: if winner == "buyer" { "split" } else { winner }.into(),
            final_minor: 400,
            ..Statistic::default()
        }
    }

    #[test]
    fn shares_and_times_are_those_of_the_closed_ones() {
        let mut rows: Vec<Statistic> =
            (1..=20).map(|n| closed("damaged", if n <= 5 { "buyer" } else { "shop" }, n)).collect();
        rows.push(Statistic { closed_at: None, winner: String::new(), ..closed("damaged", "", 99) });
        let line = &lines(&rows, By::Reason)[0];
        assert_eq!((line.opened, line.closed, line.buyer_pm, line.shop_pm, line.split_pm), (21, 20, 250, 750, 0));
        assert_eq!((line.final_buyer_pm, line.final_shop_pm, line.final_split_pm), (0, 750, 250), "after appeals");
        assert_eq!(line.whole, Some(Times { median_ms: 10, p95_ms: 19 }));
        assert_eq!((line.review, line.shop_silent_pm, line.our_late, line.overturned_pm), (None, 1_000, 21, 0));
        assert_eq!(
            line.money,
            [Sum { currency: "BRL".into(), asked_minor: 20_000, paid_minor: 10_000, final_minor: 8_000 }]
        );
    }

    #[test]
    fn few_are_shown_to_nobody_outside() {
        let mut rows: Vec<Statistic> = (1..=6).map(|n| closed("damaged", "buyer", n)).collect();
        rows[0].how = "agreement".into();
        rows.extend((7..=10).map(|n| closed("late", "shop", n)));
        let all = Report {
            by: "reason",
            first: String::new(),
            last: String::new(),
            lines: lines(&rows, By::Reason),
            hidden: 0,
            whole: true,
            second_look: second_look(rows.iter()),
            desks: Vec::new(),
            outside: Outside::default(),
        };
        assert_eq!((all.lines.len(), all.lines[0].ends.len()), (2, 2));
        let public = all.public();
        assert_eq!((public.lines.len(), public.hidden, public.lines[0].key.as_str()), (1, 1, "damaged"));
        assert_eq!(public.lines[0].ends.iter().map(|e| e.count).collect::<Vec<_>>(), [5]);
    }

    #[test]
    fn the_second_look_is_told_from_twenty_on() {
        let look = |n: i64, ruled: &str, looked: &str| Statistic {
            sampled: 1,
            ruled: ruled.into(),
            looked: looked.into(),
            ..closed("damaged", ruled, n)
        };
        // 8 + 7 of 20 are equal, by chance (10 × 11 + 10 × 9) / 400 = 1/2: (0.75 − 0.5) / 0.5.
        let mut rows: Vec<Statistic> = (0..8).map(|n| look(n, "buyer", "buyer")).collect();
        rows.extend((8..10).map(|n| look(n, "buyer", "shop")));
        rows.extend((10..13).map(|n| look(n, "shop", "buyer")));
        rows.extend((13..20).map(|n| look(n, "shop", "shop")));
        rows.push(look(20, "split", ""));
        rows.push(closed("late", "buyer", 21));
        let all = second_look(rows.iter());
        assert_eq!(all, SecondLook { sampled: 21, looked: 20, agreed_pm: Some(750), kappa_pm: Some(500) });
        assert_eq!(lines(&rows, By::Month)[0].second_look, all);
        assert_eq!(lines(&rows, By::Reason)[1].second_look.sampled, 0, "late is not in the sample");
        let few = SecondLook { sampled: 20, looked: 19, agreed_pm: None, kappa_pm: None };
        assert_eq!(second_look(rows[1..].iter()), few);
    }

    #[test]
    fn mediators_are_compared_on_the_same_facts_alone() {
        let by = |mediator, paid_minor, reason| Statistic {
            mediator: Some(mediator),
            paid_minor,
            ..closed(reason, "split", 1)
        };
        let rows = [by(1, 1_000, "damaged"), by(2, 200, "damaged"), by(3, 0, "late")];
        let spread = |rows: &[Statistic]| lines(rows, By::Month)[0].spread_pm;
        assert_eq!(spread(&rows), Some(800));
        assert_eq!(spread(&rows[1..]), None, "other facts are no comparison");
    }
}
