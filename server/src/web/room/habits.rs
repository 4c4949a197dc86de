//! The buyer's other disputes in numbers (spec §4.2), for whoever decides. Nothing follows from them by itself, and neither
//! side reads them.

use crate::auth::Viewer;
use maud::{Markup, html};
use ombud_store::statistic::{self, Statistic};
use ombud_store::{StoreError, Tx};

/// The newest so many are counted.
const COUNTED: i64 = 200;

/// What the buyer's other disputes came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Habits {
    all: i64,
    /// For the same reason as this one.
    same_reason: i64,
    /// Whom the closed ones gave what was asked; withdrawn ones are of nobody.
    buyer: i64,
    split: i64,
    shop: i64,
    withdrawn: i64,
}

/// Counts those of the reader's storefronts.
///
/// # Errors
/// As the store's.
pub async fn load(
    tx: &mut Tx,
    viewer: &Viewer,
    buyer: i64,
    case: i64,
    reason: Option<&str>,
) -> Result<Habits, StoreError> {
    let mut others = statistic::of_buyer(tx, buyer, case, COUNTED).await?;
    others.retain(|s| viewer.holders.contains(&s.storefront));
    Ok(counted(&others, reason))
}

fn counted(others: &[Statistic], reason: Option<&str>) -> Habits {
    let of = |fits: &dyn Fn(&Statistic) -> bool| {
        i64::try_from(others.iter().filter(|s| fits(s)).count()).unwrap_or(i64::MAX)
    };
    Habits {
        all: of(&|_| true),
        same_reason: of(&|s| Some(s.reason.as_str()) == reason),
        buyer: of(&|s| s.final_winner == "buyer"),
        split: of(&|s| s.final_winner == "split"),
        shop: of(&|s| s.final_winner == "shop"),
        withdrawn: of(&|s| s.closed_at.is_some() && s.final_winner.is_empty()),
    }
}

/// The panel beside a dispute.
#[must_use]
pub fn draw(viewer: &Viewer, habits: &Habits) -> Markup {
    let w = viewer.words();
    let rows = [
        ("all", habits.all),
        ("same", habits.same_reason),
        ("buyer", habits.buyer),
        ("split", habits.split),
        ("shop", habits.shop),
        ("withdrawn", habits.withdrawn),
    ];
    html! {
        section.stack.tight aria-labelledby="habits-t" {
            h3.section-t #habits-t { (w.t("room-habits")) }
            @if habits.all == 0 { p { (w.t("room-habits-none")) } } @else {
                dl.kv { @for (key, n) in rows { div { dt { (w.t(&format!("room-habits-{key}"))) } dd { (w.number(n)) } } } }
                p.small.muted { (w.t("room-habits-hint")) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_withdrawn_is_of_nobody_and_what_is_open_is_only_counted() {
        let of = |reason: &str, winner: &str, closed_at: Option<i64>| Statistic {
            reason: reason.into(),
            final_winner: winner.into(),
            closed_at,
            ..Statistic::default()
        };
        let others = [
            of("damaged", "buyer", Some(1)),
            of("damaged", "split", Some(1)),
            of("late", "shop", Some(1)),
            of("late", "", Some(1)),
            of("late", "", None),
        ];
        let expected = Habits { all: 5, same_reason: 2, buyer: 1, split: 1, shop: 1, withdrawn: 1 };
        assert_eq!(counted(&others, Some("damaged")), expected);
        assert_eq!(counted(&others, None).same_reason, 0);
    }
}
