//! What an import left open: names that were mentioned but never sent, and orders whose sums do not meet.

use crate::{Engine, facts};
use ombud_domain::import::{Gap, Kind, OrderSums, order_gaps};
use ombud_store::mirror::{self, Name, OrderRow};
use ombud_store::{StoreError, Tx};

/// An order with gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderGaps {
    /// The marketplace's number.
    pub order: String,
    /// Our key: where the next page begins.
    pub id: i64,
    /// What is open.
    pub gaps: Vec<Gap>,
}

impl Engine {
    /// Names of one kind that were mentioned but never sent, after a name.
    ///
    /// # Errors
    /// As the store's.
    pub async fn missing(&self, kind: Kind, after: &str, limit: i64) -> Result<Vec<Name>, StoreError> {
        let after = after.to_owned();
        self.store().read(move |tx| Box::pin(async move { mirror::gaps(tx, kind.as_str(), &after, limit).await })).await
    }

    /// Orders with gaps among the `limit` orders after a key; with the key to go on from, if there are more.
    ///
    /// # Errors
    /// As the store's.
    pub async fn order_gaps(&self, after: i64, limit: i64) -> Result<(Vec<OrderGaps>, Option<i64>), StoreError> {
        self.store()
            .read(move |tx| {
                Box::pin(async move {
                    let orders = mirror::orders_after(tx, after, limit).await?;
                    let next = orders.last().map(|o| o.id).filter(|_| orders.len() as i64 == limit);
                    let mut out = Vec::new();
                    for order in &orders {
                        out.extend(of(tx, order).await?);
                    }
                    Ok::<_, StoreError>((out, next))
                })
            })
            .await
    }
}

/// What an order lacks; `None` when nothing.
///
/// # Errors
/// As the store's.
pub async fn of(tx: &mut Tx, order: &OrderRow) -> Result<Option<OrderGaps>, StoreError> {
    let lines = mirror::lines(tx, order.id).await?;
    let payments = mirror::payments(tx, order.id).await?;
    let (own, foreign): (Vec<_>, Vec<_>) = payments.iter().partition(|p| p.currency == order.currency);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let sums = OrderSums {
        lines: count(lines.len()),
        lines_minor: lines.iter().map(|l| i128::from(facts::split(l).total())).sum(),
        payments: count(payments.len()),
        paid_minor: own.iter().map(|p| i128::from(p.agreed_minor)).sum(),
        foreign: count(foreign.len()),
        loose: count(mirror::loose(tx, order.id).await?.len()),
    };
    let gaps = order_gaps(&sums);
    if gaps.is_empty() {
        return Ok(None);
    }
    let name = mirror::name(tx, order.id).await?.map(|n| n.external_id).unwrap_or_default();
    Ok(Some(OrderGaps { order: name, id: order.id, gaps }))
}
