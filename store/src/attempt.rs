//! Attempts to pay as the marketplace tells them, also those that failed and those that never became an order.

use crate::{FromRow, Result, Row, Tx, params, statements};

/// An attempt to pay. Instants are ms since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct AttemptRow {
    pub id: i64,
    pub buyer: i64,
    /// The order that it was for, if the marketplace named one.
    pub order_id: Option<i64>,
    pub at: i64,
    pub amount_minor: i64,
    pub currency: String,
    pub method: String,
    pub status: String,
    /// The provider's own word; empty when there is none.
    pub provider_code: String,
    /// When an authorisation falls back to the buyer.
    pub falls_back_at: Option<i64>,
}

impl FromRow for AttemptRow {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "buyer",
        "order_id",
        "at",
        "amount_minor",
        "currency",
        "method",
        "status",
        "provider_code",
        "falls_back_at",
    ];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.int(0)?,
            buyer: row.int(1)?,
            order_id: row.opt_int(2)?,
            at: row.int(3)?,
            amount_minor: row.int(4)?,
            currency: row.text(5)?,
            method: row.text(6)?,
            status: row.text(7)?,
            provider_code: row.text(8)?,
            falls_back_at: row.opt_int(9)?,
        })
    }
}

statements! {
    SAVE = "INSERT INTO payment_attempt (id, buyer, order_id, at, amount_minor, currency, method, status, provider_code, \
        falls_back_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO UPDATE SET \
        buyer = excluded.buyer, order_id = excluded.order_id, at = excluded.at, amount_minor = excluded.amount_minor, \
        currency = excluded.currency, method = excluded.method, status = excluded.status, \
        provider_code = excluded.provider_code, falls_back_at = excluded.falls_back_at";
    OF_BUYER: AttemptRow = "SELECT id, buyer, order_id, at, amount_minor, currency, method, status, provider_code, \
        falls_back_at FROM payment_attempt WHERE buyer = $1 AND at >= $2 ORDER BY at DESC, id DESC LIMIT $3";
}

/// Keeps an attempt.
pub async fn save(tx: &mut Tx, a: &AttemptRow) -> Result<()> {
    let values = params![
        a.id,
        a.buyer,
        a.order_id,
        a.at,
        a.amount_minor,
        &a.currency,
        &a.method,
        &a.status,
        &a.provider_code,
        a.falls_back_at
    ];
    tx.exec(SAVE, values).await.map(drop)
}

/// The attempts of a buyer since a moment, newest first.
pub async fn of_buyer(tx: &mut Tx, buyer: i64, since: i64, limit: i64) -> Result<Vec<AttemptRow>> {
    tx.all(OF_BUYER, params![buyer, since, limit]).await
}
