//! Money that comes with imports: payments open books, past refunds and chargebacks are entered in them (I01).

use crate::act::ActError;
use crate::mirror::IMPORTER;
use crate::write::{self, Stamp};
use crate::{facts, rows};
use ombud_domain::id::{BookId, LineId, OrderId, PaymentId};
use ombud_domain::money::Currency;
use ombud_domain::payment_book::{Book, BookLine, allocate, take_from};
use ombud_domain::time::Instant;
use ombud_store::mirror::{self, PaymentRow};
use ombud_store::{StoreError, Tx, case};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What a slice of an import touched.
#[derive(Debug, Default)]
pub struct Touched {
    /// Orders whose lines or payments changed.
    pub orders: BTreeSet<i64>,
    /// Refunds of before the import: payment, line, minor units, the marketplace's key.
    pub refunds: Vec<(i64, Option<i64>, i64, String)>,
    /// What banks said.
    pub chargebacks: Vec<BankNews>,
    /// What carriers said.
    pub tracked: Vec<Scan>,
}

/// What a carrier said about a parcel.
#[derive(Debug)]
pub struct Scan {
    /// The parcel.
    pub shipment: i64,
    /// What.
    pub code: String,
    /// When.
    pub at: i64,
    /// What it weighed then.
    pub weight_g: Option<u32>,
    /// The key of the event.
    pub event: i64,
}

/// What a bank said about a payment.
#[derive(Debug)]
pub struct BankNews {
    /// The payment.
    pub payment: i64,
    /// In minor units.
    pub amount: i64,
    /// Until when the bank wants an answer.
    pub due: Option<Instant>,
    /// What it said before.
    pub was: Option<String>,
    /// What it says now.
    pub status: String,
    /// The chargeback's key and version: the cause of what follows.
    pub version: (i64, u64),
}

/// Opens the books of an order's payments, and enters lines that became known later.
///
/// # Errors
/// As the store's.
pub async fn sync_books(
    tx: &mut Tx,
    order: i64,
    next_key: &mut (dyn FnMut() -> Option<i64> + Send),
    stamp: &Stamp,
) -> Result<(), ActError> {
    let payments = mirror::payments(tx, order).await?;
    if payments.is_empty() {
        return Ok(());
    }
    let mut books: Vec<Option<Book>> = Vec::with_capacity(payments.len());
    for payment in &payments {
        books.push(case::book_of(tx, payment.id).await?.as_ref().map(rows::read_book).transpose()?);
    }
    let booked = |line: LineId| books.iter().flatten().flat_map(|b| &b.lines).filter(move |l| l.line == line);
    let open: Vec<_> = mirror::lines(tx, order)
        .await?
        .iter()
        .map(|l| {
            let line = LineId(l.id);
            (line, booked(line).fold(facts::split(l), |left, b| left.minus(&b.paid)))
        })
        .filter(|(_, left)| left.is_valid() && left.total() > 0)
        .collect();
    let rooms: Vec<i64> = payments.iter().zip(&books).map(|(p, b)| room(p, b.as_ref())).collect();
    for ((payment, book), lines) in payments.iter().zip(books).zip(allocate(&open, &rooms)) {
        enter(tx, payment, book, lines, next_key, stamp).await?;
    }
    Ok(())
}

/// What of a payment no line has been entered for.
fn room(payment: &PaymentRow, book: Option<&Book>) -> i64 {
    let held: i64 = book.iter().flat_map(|b| &b.lines).map(|l| l.paid.total()).sum();
    (payment.captured_minor - held).max(0)
}

async fn enter(
    tx: &mut Tx,
    payment: &PaymentRow,
    book: Option<Book>,
    lines: Vec<BookLine>,
    next_key: &mut (dyn FnMut() -> Option<i64> + Send),
    stamp: &Stamp,
) -> Result<(), ActError> {
    let change = match book {
        Some(book) => {
            let more = payment.captured_minor - book.captured;
            if more <= 0 && lines.is_empty() {
                return Ok(());
            }
            book.captured_more(more.max(0), lines)?
        }
        None => {
            let currency: Currency = payment.currency.parse().map_err(|_| StoreError::Corrupt("currency".into()))?;
            let key = next_key().ok_or_else(|| StoreError::Other("no keys".into()))?;
            Book::open(
                BookId(key),
                PaymentId(payment.id),
                OrderId(payment.order_id),
                currency,
                payment.captured_minor,
                lines,
            )?
        }
    };
    write::book(tx, &IMPORTER, &change, stamp, 0).await
}

/// Enters refunds of before the import. One that the payment does not hold stays out of the book, with a warning: the
/// bank's and the marketplace's records disagree, and no promise of ours may rest on it.
///
/// # Errors
/// As the store's.
pub async fn past_refunds(tx: &mut Tx, touched: &Touched, stamp: &Stamp) -> Result<(), ActError> {
    for (payment, line, amount, key) in &touched.refunds {
        let Some(row) = case::book_of(tx, *payment).await? else { continue };
        let book = rows::read_book(&row)?;
        let lines: Vec<LineId> = match line {
            Some(line) => vec![LineId(*line)],
            None => book.lines.iter().map(|l| l.line).collect(),
        };
        let parts =
            take_from(std::slice::from_ref(&book), &lines, *amount).and_then(|mut t| t.pop()).map(|(_, parts)| parts);
        match parts.map(|parts| book.past_refund(key, parts)) {
            Some(Ok(change)) => write::book(tx, &IMPORTER, &change, stamp, 0).await?,
            _ => tracing::warn!(payment, key, amount, "a past refund is more than its payment holds"),
        }
    }
    Ok(())
}

/// Enters what banks said, and tells the open disputes of the order.
///
/// # Errors
/// As the store's.
pub async fn chargebacks(tx: &mut Tx, touched: &Touched, stamp: &Stamp) -> Result<(), ActError> {
    for news in &touched.chargebacks {
        let Some(row) = case::book_of(tx, news.payment).await? else { continue };
        let book = rows::read_book(&row)?;
        let running = |s: &str| matches!(s, "open" | "submitted");
        let change = match (news.was.as_deref(), news.status.as_str()) {
            (None, now) if running(now) => Some(book.chargeback(news.amount)),
            (Some(was), now) if running(was) && !running(now) => Some(book.chargeback_ended(news.amount, now != "won")),
            _ => None,
        };
        if let Some(change) = change {
            write::book(tx, &IMPORTER, &change, stamp, 0).await?;
        }
    }
    Ok(())
}

/// What a bank's news means for the open disputes of the payment's order.
#[must_use]
pub fn for_disputes(news: &BankNews) -> Option<Value> {
    match (news.was.as_deref(), news.status.as_str()) {
        (None, "open" | "submitted") => {
            Some(json!({"action": "chargeback_opened", "due": news.due.unwrap_or_default()}))
        }
        (Some("open" | "submitted"), "won") => Some(json!({"action": "reversed_or_dropped"})),
        (Some("open" | "submitted"), "lost" | "accepted") => Some(json!({"action": "buyer_repaid"})),
        _ => None,
    }
}
