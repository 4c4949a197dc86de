//! What may be expected of a dispute, measured from the statistics of those that were closed: how long they took and how
//! many buyers were content, in the narrowest group that has enough of them. Looked at once an hour for each group, never
//! more of them than the newest few hundred.

use crate::Engine;
use ombud_domain::dispute::Reason;
use ombud_domain::finance::Topic;
use ombud_domain::time::{Instant, Span};
use ombud_store::statistic::{self, Group, Sample};
use ombud_store::{StoreError, Tx, case, mirror};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Fewer cases than this say nothing about a group.
pub const ENOUGH: usize = 30;
/// The newest so many of a group are looked at.
const NEWEST: i64 = 500;
/// How long a measurement is told again.
const KEPT: Span = Span::hours(1);
/// How many measurements are kept; beyond that all are taken anew.
const MOST: usize = 4_096;

/// Between whom a dispute is: reason, where the shop is, where the buyer is; empty when nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Kind {
    /// The reason.
    pub reason: Reason,
    /// The shop's country.
    pub seller: String,
    /// The buyer's country.
    pub buyer: String,
}

/// The group that was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// This reason between the two countries.
    Both,
    /// This reason of buyers in their country.
    Buyers,
    /// This reason at shops in their country.
    Sellers,
    /// This reason.
    Reason,
    /// All closed disputes.
    All,
}

impl Among {
    const FROM_NARROW: [Self; 5] = [Self::Both, Self::Buyers, Self::Sellers, Self::Reason, Self::All];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Buyers => "buyers",
            Self::Sellers => "sellers",
            Self::Reason => "reason",
            Self::All => "all",
        }
    }

    fn group(self, kind: &Kind) -> Option<Group<'_>> {
        let (reason, seller, buyer) = (kind.reason.row().code, kind.seller.as_str(), kind.buyer.as_str());
        match self {
            Self::Both => (!seller.is_empty() && !buyer.is_empty()).then_some(Group::Both(reason, seller, buyer)),
            Self::Buyers => (!buyer.is_empty()).then_some(Group::Buyers(reason, buyer)),
            Self::Sellers => (!seller.is_empty()).then_some(Group::Sellers(reason, seller)),
            Self::Reason => Some(Group::Reason(reason)),
            Self::All => Some(Group::All),
        }
    }
}

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// Of whom.
    pub among: Among,
    /// From how many closed cases.
    pub cases: usize,
    /// Half of them took no longer; nothing when there are too few to say.
    pub median: Option<Span>,
    /// How many of a hundred buyers who said so were content; nothing when too few said anything.
    pub content_percent: Option<u8>,
}

/// What was measured lately.
#[derive(Default)]
pub struct Lately(Mutex<HashMap<Kind, (Instant, Measured)>>);

/// What may be expected of a dispute of this kind.
///
/// # Errors
/// As the store's.
pub async fn expect(tx: &mut Tx, engine: &Engine, kind: Kind) -> Result<Measured, StoreError> {
    let now = engine.now();
    let lately = engine.lately();
    if let Some((at, known)) = lately.0.lock().unwrap_or_else(PoisonError::into_inner).get(&kind)
        && now < *at + KEPT
    {
        return Ok(*known);
    }
    let found = measure(tx, &kind).await?;
    let mut kept = lately.0.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MOST {
        kept.clear();
    }
    kept.insert(kind, (now, found));
    Ok(found)
}

/// How long the finance desk took with the newest cases of a topic. Nobody is asked afterwards whether they were content.
///
/// # Errors
/// As the store's.
pub async fn answers(tx: &mut Tx, topic: Topic) -> Result<Measured, StoreError> {
    let took = case::finance_took(tx, topic.code(), NEWEST).await?;
    let samples: Vec<Sample> = took.into_iter().map(|took_ms| Sample { took_ms, content: None }).collect();
    let found = of(Among::Reason, &samples);
    Ok(Measured { median: found.median.filter(|_| samples.len() >= ENOUGH), ..found })
}

async fn measure(tx: &mut Tx, kind: &Kind) -> Result<Measured, StoreError> {
    let mut cases = 0;
    for among in Among::FROM_NARROW {
        let Some(group) = among.group(kind) else { continue };
        let samples = statistic::newest(tx, group, NEWEST).await?;
        if samples.len() >= ENOUGH {
            return Ok(of(among, &samples));
        }
        cases = samples.len();
    }
    Ok(Measured { among: Among::All, cases, median: None, content_percent: None })
}

fn of(among: Among, samples: &[Sample]) -> Measured {
    let mut took: Vec<i64> = samples.iter().map(|s| s.took_ms).collect();
    took.sort_unstable();
    let median = took.get(took.len().saturating_sub(1) / 2).map(|ms| Span(*ms));
    let said: Vec<i64> = samples.iter().filter_map(|s| s.content).collect();
    let content = said.iter().filter(|c| **c == 1).count();
    let percent = (said.len() >= ENOUGH).then(|| u8::try_from(content * 100 / said.len()).unwrap_or(100));
    Measured { among, cases: samples.len(), median, content_percent: percent }
}

/// Where a party of the marketplace is; empty when it did not say.
///
/// # Errors
/// As the store's.
pub async fn country(tx: &mut Tx, id: Option<i64>) -> Result<String, StoreError> {
    let Some(id) = id else { return Ok(String::new()) };
    let sent = mirror::body(tx, id).await?.and_then(|k| k.body);
    let object: serde_json::Value = sent.and_then(|b| serde_json::from_str(&b).ok()).unwrap_or_default();
    Ok(object["country"].as_str().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(n: i64, content: impl Fn(i64) -> Option<i64>) -> Vec<Sample> {
        (0..n).map(|at| Sample { took_ms: (at * 7) % n, content: content(at) }).collect()
    }

    #[test]
    fn the_middle_one_and_those_who_said_something_count() {
        let found = of(Among::Both, &samples(101, |_| None));
        assert_eq!((found.median, found.content_percent), (Some(Span(50)), None));
        let found = of(Among::All, &samples(60, |at| (at % 2 == 0).then_some(i64::from(at % 4 == 0))));
        assert_eq!((found.cases, found.content_percent), (60, Some(50)));
        // Twenty answers among sixty cases say nothing.
        assert_eq!(of(Among::All, &samples(60, |at| (at % 3 == 0).then_some(1))).content_percent, None);
    }
}
