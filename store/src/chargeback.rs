//! What banks took back from payments, or ask for, and how much of it the books count.

use crate::{Result, Tx, params, read_rows, statements};

/// A chargeback.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ChargebackRow {
    pub id: i64,
    pub payment: i64,
    /// What the bank speaks of, in minor units.
    pub amount_minor: i64,
    pub currency: String,
    /// The marketplace's word for where it stands.
    pub status: String,
    /// Until when the bank wants an answer, ms since 1970.
    pub due_at: Option<i64>,
    /// What is gone from the payment by this: the amount, or nothing once the bank gave it back.
    pub claims_minor: i64,
    /// 1 while the bank has not decided.
    pub running: i64,
    /// The same two as the payment's book counts them.
    pub counted_minor: i64,
    pub counted_running: i64,
}

read_rows! {
    ChargebackRow { id: int, payment: int, amount_minor: int, currency: text, status: text, due_at: opt_int, claims_minor: int, running: int, counted_minor: int, counted_running: int }
}

statements! {
    SAVE = "INSERT INTO chargeback (id, payment, amount_minor, currency, status, due_at, claims_minor, running, \
        counted_minor, counted_running) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO UPDATE SET \
        payment = excluded.payment, amount_minor = excluded.amount_minor, currency = excluded.currency, \
        status = excluded.status, due_at = excluded.due_at, claims_minor = excluded.claims_minor, running = excluded.running";
    FIND: ChargebackRow = "SELECT id, payment, amount_minor, currency, status, due_at, claims_minor, running, counted_minor, \
        counted_running FROM chargeback WHERE id = $1";
    OF_ORDER: ChargebackRow = "SELECT c.id, c.payment, c.amount_minor, c.currency, c.status, c.due_at, c.claims_minor, \
        c.running, c.counted_minor, c.counted_running FROM chargeback c JOIN payment p ON p.id = c.payment \
        WHERE p.order_id = $1 ORDER BY c.id LIMIT 100";
    COUNTED = "UPDATE chargeback SET counted_minor = claims_minor, counted_running = running WHERE id = $1";
}

/// Keeps a chargeback. What the book counts of it stays as it is where it is known already.
pub async fn save(tx: &mut Tx, c: &ChargebackRow) -> Result<()> {
    let row = params![
        c.id,
        c.payment,
        c.amount_minor,
        &c.currency,
        &c.status,
        c.due_at,
        c.claims_minor,
        c.running,
        c.counted_minor,
        c.counted_running
    ];
    tx.exec(SAVE, row).await.map(drop)
}

/// A chargeback by its key.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<ChargebackRow>> {
    tx.opt(FIND, params![id]).await
}

/// The chargebacks of an order's payments, at most 100.
pub async fn of_order(tx: &mut Tx, order: i64) -> Result<Vec<ChargebackRow>> {
    tx.all(OF_ORDER, params![order]).await
}

/// The book counts it as it stands.
pub async fn counted(tx: &mut Tx, id: i64) -> Result<()> {
    tx.exec(COUNTED, params![id]).await.map(drop)
}
