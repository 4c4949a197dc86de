//! How long people wait for a person: the last waits at each storefront, kept with the takes that ended them.

use ombud_domain::id::StorefrontId;
use ombud_domain::time::Span;
use ombud_store::{StoreError, Tx, admin};

/// How many waits make the usual one.
const KEPT: usize = 20;

fn name(storefront: StorefrontId) -> String {
    format!("waits:{}", storefront.0)
}

async fn last(tx: &mut Tx, storefront: StorefrontId) -> Result<Vec<Span>, StoreError> {
    let kept = admin::get(tx, &name(storefront)).await?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Somebody waited so long.
pub(crate) async fn keep(tx: &mut Tx, storefront: StorefrontId, wait: Span) -> Result<(), StoreError> {
    let mut waits = last(tx, storefront).await?;
    waits.push(wait);
    let from = waits.len().saturating_sub(KEPT);
    let text = serde_json::to_string(&waits[from..]).map_err(|e| StoreError::Other(e.to_string()))?;
    admin::set(tx, &name(storefront), &text).await
}

/// The usual wait: the median of the last ones, if there were any.
pub(crate) async fn usual(tx: &mut Tx, storefront: StorefrontId) -> Result<Option<Span>, StoreError> {
    let mut waits = last(tx, storefront).await?;
    waits.sort_unstable();
    Ok(waits.get(waits.len() / 2).copied())
}
