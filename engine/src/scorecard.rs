//! How a shop stands beside others like it (spec §4.4): numbers of its closed disputes, and the middle of its peers. A shop
//! with few cases reads a projection, marked as one: what it would be if the missing cases went as they do in the middle.

use ombud_domain::time::{Instant, Span};
use ombud_store::statistic::{self, Ended, Peers};
use ombud_store::{StoreError, Tx};
use std::collections::BTreeMap;

/// The cases that count are those that ended in so many days.
pub const DAYS: i64 = 90;
/// From so many cases on, a number stands by itself; with fewer it is projected.
pub const ENOUGH: i64 = 10;
/// A peer is counted from so many cases on …
pub const PEER_CASES: i64 = 5;
/// … and a group from so many peers on: nobody reads a single competitor's numbers.
pub const PEERS: usize = 5;
/// The newest so many cases of a group are read.
const READ: i64 = 5_000;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Share in which both sides agreed, per mille.
    Agreed,
    /// Share that was decided against the shop, per mille.
    Lost,
    /// Share in which the shop let its time pass, per mille.
    Silent,
    /// Share of the buyers who said so that were content, per mille.
    Content,
    /// How long the two sides talked: the middle, in ms.
    Talk,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Agreed, Self::Lost, Self::Silent, Self::Content, Self::Talk];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Lost => "lost",
            Self::Silent => "silent",
            Self::Content => "content",
            Self::Talk => "talk",
        }
    }

    /// The value of some cases, and how many of them say something about it.
    fn of(self, cases: &[&Ended]) -> (Option<i64>, i64) {
        let share = |hits: usize, all: usize| (all > 0).then(|| pm(hits, all));
        let count = |fits: fn(&Ended) -> bool| cases.iter().filter(|s| fits(s)).count();
        let rated = count(|s| s.satisfaction.is_some());
        let (value, of) = match self {
            Self::Agreed => (share(count(|s| s.how == "agreement"), cases.len()), cases.len()),
            Self::Lost => (share(count(is_lost), cases.len()), cases.len()),
            Self::Silent => (share(count(|s| s.shop_silent > 0), cases.len()), cases.len()),
            Self::Content => (share(count(|s| s.satisfaction.is_some_and(|n| n >= 4)), rated), rated),
            Self::Talk => (median(cases.iter().map(|s| s.talk_ms).collect()), cases.len()),
        };
        (value, i64::try_from(of).unwrap_or(i64::MAX))
    }
}

/// Decided, and not for the shop.
fn is_lost(s: &Ended) -> bool {
    matches!(s.how.as_str(), "platform_ruling" | "seller_silence") && s.final_winner != "shop"
}

fn pm(hits: usize, all: usize) -> i64 {
    let (hits, all) = (i64::try_from(hits).unwrap_or(0), i64::try_from(all).unwrap_or(1).max(1));
    (hits * 1_000 + all / 2) / all
}

/// The middle; of two in the middle the mean.
fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    let half = values.len() / 2;
    match values.as_slice() {
        [] => None,
        all if all.len() % 2 == 1 => Some(all[half]),
        all => Some(i64::midpoint(all[half - 1], all[half])),
    }
}

/// One number of a shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// What it says.
    pub measure: Measure,
    /// The shop's own; `None` where no case says anything.
    pub own: Option<i64>,
    /// From how many cases.
    pub cases: i64,
    /// True when these are few, and the number is filled up with the middle of the peers.
    pub projected: bool,
    /// The middle of the peers; `None` where there are too few of them.
    pub middle: Option<i64>,
}

/// With whom a shop is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// What they sell and where they are.
    Both,
    /// What they sell.
    Category,
    /// Where they are.
    Country,
    /// All.
    All,
}

impl Among {
    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Category => "category",
            Self::Country => "country",
            Self::All => "all",
        }
    }
}

/// A shop's numbers beside those of its peers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scorecard {
    /// How many disputes of the shop ended.
    pub cases: usize,
    /// What it mostly sells, as the marketplace calls it; empty where nobody knows.
    pub category: String,
    /// Where it is (ISO 3166); empty where nobody knows.
    pub country: String,
    /// Among whom it is compared, and how many they are; `None` while there are too few anywhere.
    pub peers: Option<(Among, usize)>,
    /// The numbers.
    pub scores: Vec<Score>,
}

/// Measures a shop by what ended since [`DAYS`] ago.
///
/// # Errors
/// As the store's.
pub async fn of_shop(tx: &mut Tx, shop: i64, now: Instant) -> Result<Scorecard, StoreError> {
    let since = now.0 - Span::days(DAYS).0;
    let own = statistic::ended_of(tx, Peers::Shop(shop), since, READ).await?;
    let (category, country) = (most(own.iter().map(|s| &s.category)), most(own.iter().map(|s| &s.seller_country)));
    let groups = [
        (Among::Both, Peers::Both(&category, &country), !category.is_empty() && !country.is_empty()),
        (Among::Category, Peers::Category(&category), !category.is_empty()),
        (Among::Country, Peers::Country(&country), !country.is_empty()),
        (Among::All, Peers::All, true),
    ];
    let mut found = None;
    for (among, peers, _) in groups.into_iter().filter(|(_, _, known)| *known) {
        let others = statistic::ended_of(tx, peers, since, READ).await?;
        let shops = by_shop(&others, shop);
        if shops.len() >= PEERS {
            found = Some(((among, shops.len()), scores(&own, &shops)));
            break;
        }
    }
    let (peers, scores) = match found {
        Some((peers, scores)) => (Some(peers), scores),
        None => (None, scores(&own, &[])),
    };
    Ok(Scorecard { cases: own.len(), category, country, peers, scores })
}

/// The word that stands most often; of equals the first in the alphabet.
fn most<'a>(words: impl Iterator<Item = &'a String>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in words.filter(|word| !word.is_empty()) {
        *counts.entry(word).or_default() += 1;
    }
    counts.into_iter().rev().max_by_key(|(_, n)| *n).map_or_else(String::new, |(word, _)| word.to_owned())
}

/// The cases of each other shop that has enough of them.
fn by_shop(ended: &[Ended], but: i64) -> Vec<Vec<&Ended>> {
    let mut shops: BTreeMap<i64, Vec<&Ended>> = BTreeMap::new();
    for case in ended.iter().filter(|s| s.shop != but) {
        shops.entry(case.shop).or_default().push(case);
    }
    shops.into_values().filter(|cases| i64::try_from(cases.len()).unwrap_or(i64::MAX) >= PEER_CASES).collect()
}

fn scores(own: &[Ended], shops: &[Vec<&Ended>]) -> Vec<Score> {
    let own: Vec<&Ended> = own.iter().collect();
    let score = |measure: Measure| {
        let values: Vec<i64> = shops.iter().filter_map(|cases| measure.of(cases).0).collect();
        let middle = median(values.clone()).filter(|_| values.len() >= PEERS);
        let (value, cases) = measure.of(&own);
        let projected = value.is_some() && cases < ENOUGH;
        let filled = |own: i64, middle: i64| (own * cases + middle * (ENOUGH - cases) + ENOUGH / 2) / ENOUGH;
        let own = value.map(|own| middle.filter(|_| projected).map_or(own, |middle| filled(own, middle)));
        Score { measure, own, cases, projected, middle }
    };
    Measure::ALL.into_iter().map(score).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(shop: i64, how: &str, winner: &str, hours: i64) -> Ended {
        Ended {
            shop,
            category: "lamps".into(),
            seller_country: "DE".into(),
            how: how.into(),
            final_winner: winner.into(),
            shop_silent: i64::from(how == "seller_silence"),
            talk_ms: hours * 3_600_000,
            satisfaction: None,
        }
    }

    fn of(scores: &[Score], measure: Measure) -> Score {
        *scores.iter().find(|s| s.measure == measure).expect("all are measured")
    }

    #[test]
    fn a_number_from_few_cases_is_filled_up_with_the_middle_and_marked() {
        // Five peers who agree in 0, 2, 4, 6 and 8 of 10 cases: the middle is 400 per mille.
        let peers: Vec<Vec<Ended>> = (0..5)
            .map(|n| {
                (0..10)
                    .map(|case| ended(n, if case < n * 2 { "agreement" } else { "platform_ruling" }, "buyer", n))
                    .collect()
            })
            .collect();
        let peers: Vec<Vec<&Ended>> = peers.iter().map(|cases| cases.iter().collect()).collect();
        let own = |n: i64| -> Vec<Ended> { (0..n).map(|_| ended(9, "agreement", "split", 10)).collect() };
        for (n, agreed, projected) in
            [(1, 460, true), (5, 700, true), (9, 940, true), (10, 1_000, false), (30, 1_000, false)]
        {
            let score = of(&scores(&own(n), &peers), Measure::Agreed);
            assert_eq!(
                (score.own, score.projected, score.middle, score.cases),
                (Some(agreed), projected, Some(400), n)
            );
        }
        let none = of(&scores(&[], &peers), Measure::Agreed);
        assert_eq!(
            (none.own, none.projected, none.middle),
            (None, false, Some(400)),
            "of nothing nothing is projected"
        );
        let talk = of(&scores(&own(5), &peers), Measure::Talk);
        assert_eq!((talk.own, talk.middle), (Some(6 * 3_600_000), Some(2 * 3_600_000)));
        // Without peers a number from few cases is what it is, and marked all the same.
        let alone = of(&scores(&own(2), &[]), Measure::Agreed);
        assert_eq!((alone.own, alone.projected, alone.middle), (Some(1_000), true, None));
        assert_eq!(of(&scores(&own(20), &peers), Measure::Content).own, None, "nobody said so");
    }

    #[test]
    fn lost_is_what_was_decided_and_not_for_the_shop() {
        let own = [
            ended(9, "platform_ruling", "buyer", 1),
            ended(9, "platform_ruling", "shop", 1),
            ended(9, "seller_silence", "buyer", 1),
            ended(9, "agreement", "buyer", 1),
            ended(9, "platform_deadman", "buyer", 1),
        ];
        let scores = scores(&own, &[]);
        assert_eq!(of(&scores, Measure::Lost).own, Some(400));
        assert_eq!(of(&scores, Measure::Silent).own, Some(200));
    }

    #[test]
    fn peers_have_enough_cases_and_are_others() {
        let all: Vec<Ended> =
            (0..8).flat_map(|shop| (0..=shop).map(move |_| ended(shop, "agreement", "split", 1))).collect();
        // Shops 4 to 7 have five cases or more; 6 is our own.
        assert_eq!(by_shop(&all, 6).len(), 3);
        assert_eq!(most(["b", "a", "b", "a", ""].map(str::to_owned).iter()), "a");
        assert_eq!((median(vec![]), median(vec![3, 1, 2]), median(vec![4, 1, 2, 9])), (None, Some(2), Some(3)));
    }
}
