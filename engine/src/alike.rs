//! Reports about the same thing, and what became of a reporter's earlier ones.

use crate::rows;
use ombud_domain::id::PersonId;
use ombud_domain::report::Report;
use ombud_domain::report::misuse::Past;
use ombud_store::case::CaseRow;
use ombud_store::seat::{self, Filter};
use ombud_store::{StoreError, Tx, desk, person};

/// Who vouches for trusted flaggers: we do.
pub const FLAGGER: &str = "flagger";
/// So many open reports about one shop or place are looked through.
const OPEN: i64 = 200;
/// So many of somebody's reports are looked through.
const PAST: i64 = 50;

/// What a report is about, as far as others can tell of the same.
#[derive(Debug, Clone, Copy)]
pub struct Same<'a> {
    /// The shop.
    pub shop: Option<i64>,
    /// The listing; without one the shop as a whole.
    pub offer: Option<i64>,
    /// What lists show, where we know neither.
    pub title: &'a str,
}

/// Open reports about the same thing, the newest first: about the same listing, else about the same shop, else about the
/// same place.
///
/// # Errors
/// As the store's.
pub async fn alike(tx: &mut Tx, same: Same<'_>) -> Result<Vec<CaseRow>, StoreError> {
    let rows = match same.shop {
        Some(shop) => desk::of_shop(tx, "report", shop, OPEN).await?,
        None if same.title.is_empty() => Vec::new(),
        None => desk::of_title(tx, "report", same.title, OPEN).await?,
    };
    let mut out = Vec::new();
    for row in rows {
        if rows::read::<Report>(&row)?.data.offer == same.offer {
            out.push(row);
        }
    }
    Ok(out)
}

/// How many other people have told the same.
///
/// # Errors
/// As the store's.
pub async fn others(tx: &mut Tx, same: Same<'_>, reporter: PersonId) -> Result<u32, StoreError> {
    let mut people: Vec<i64> = alike(tx, same).await?.iter().filter_map(|row| row.buyer).collect();
    people.sort_unstable();
    people.dedup();
    people.retain(|person| *person != reporter.0);
    Ok(u32::try_from(people.len()).unwrap_or(u32::MAX))
}

/// Whether somebody is a trusted flagger.
///
/// # Errors
/// As the store's.
pub async fn is_flagger(tx: &mut Tx, reporter: PersonId) -> Result<bool, StoreError> {
    Ok(person::load(tx, reporter.0).await?.is_some_and(|p| p.issuer == FLAGGER && p.disabled == 0))
}

/// What became of somebody's earlier reports.
///
/// # Errors
/// As the store's.
pub async fn past(tx: &mut Tx, reporter: PersonId) -> Result<Past, StoreError> {
    let filter = Filter { kinds: vec!["report".into()], ..Filter::default() };
    let mut past = Past::default();
    for line in seat::list(tx, &[reporter.0], &filter, PAST).await? {
        let case = rows::read::<Report>(&line.case)?;
        past.add(&case.data, case.env.opened_at, case.env.closed_at);
    }
    Ok(past)
}
