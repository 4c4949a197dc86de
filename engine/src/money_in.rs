//! Money that comes with imports: payments open books, past refunds and chargebacks are entered in them (I01).

use crate::act::ActError;
use crate::mirror::IMPORTER;
use crate::write::{self, Stamp};
use crate::{facts, rows};
use ombud_domain::case::CaseKind;
use ombud_domain::id::{BookId, LineId, OrderId, PaymentId};
use ombud_domain::import::{Chargeback, ChargebackStatus};
use ombud_domain::money::Currency;
use ombud_domain::payment_book::{Book, BookLine, Charged, allocate};
use ombud_domain::time::Instant;
use ombud_store::chargeback::{self, ChargebackRow};
use ombud_store::mirror::{self, PaymentRow};
use ombud_store::{StoreError, Tx, case};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What a slice of an import touched.
#[derive(Debug, Default)]
pub struct Touched {
    /// Orders that changed, or whose lines, payments or past refunds did.
    pub orders: BTreeSet<i64>,
    /// What banks said that a book counts from now on.
    pub bank: Vec<BankNews>,
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
    /// Whether it was left where it goes.
    pub postcode_matches: Option<bool>,
    /// The key of the event.
    pub event: i64,
}

/// What a bank said about a payment, for the open disputes of its order.
#[derive(Debug)]
pub struct BankNews {
    /// The order.
    pub order: i64,
    /// Until when a hold that begins lasts at the bank.
    pub opened: Option<Instant>,
    /// What the buyer got back where the bank is done, in minor units.
    pub ended: Option<i64>,
    /// The chargeback's key and version: the cause of what follows.
    pub version: (i64, i64),
}

/// Opens the books of an order's payments, and enters lines that became known later. Lines cost money of the order's
/// currency: before that is known, and in another one, a payment pays for none of them.
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
    let currency = mirror::order(tx, order).await?.map(|o| o.currency);
    let pays = |payment: &PaymentRow| currency.as_ref() == Some(&payment.currency);
    let lines = if currency.is_some() { mirror::lines(tx, order).await? } else { Vec::new() };
    let held = || payments.iter().zip(&books).filter(|(p, _)| pays(p)).filter_map(|(_, b)| b.as_ref());
    let booked = |line: LineId| held().flat_map(|b| &b.lines).filter(move |l| l.line == line);
    let open: Vec<_> = lines
        .iter()
        .map(|l| {
            let line = LineId(l.id);
            (line, booked(line).fold(facts::split(l), |left, b| left.minus(&b.paid)))
        })
        .filter(|(_, left)| left.is_valid() && left.total() > 0)
        .collect();
    let room = |(payment, book): (&PaymentRow, &Option<Book>)| {
        if pays(payment) { room(payment, book.as_ref()) } else { 0 }
    };
    let rooms: Vec<i64> = payments.iter().zip(&books).map(room).collect();
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

/// Enters past refunds of an order's payments in their books, as soon as there is a book, and takes them from lines as
/// soon as these are known. What happened is kept, even what a payment never held: the excess is an alert (I01).
///
/// # Errors
/// As the store's.
pub async fn past_refunds(tx: &mut Tx, order: i64, stamp: &Stamp) -> Result<(), ActError> {
    for row in mirror::loose(tx, order).await? {
        let Some(book) = case::book_of(tx, row.payment).await? else { continue };
        let book = rows::read_book(&book)?;
        // Of another currency than the payment: nobody knows what it means. It stays a gap.
        if book.currency.code() != row.currency {
            continue;
        }
        if is_ours(tx, &row.key).await? {
            mirror::booked(tx, row.id, row.amount_minor, row.amount_minor).await?;
            continue;
        }
        let of_line = |l: &LineId| row.line.is_none_or(|line| line == l.0);
        let lines: Vec<LineId> = book.lines.iter().map(|l| l.line).filter(of_line).collect();
        let fresh = row.amount_minor - row.counted_minor;
        if fresh > 0 {
            let (change, placed) = book.past_refund(&row.key, &lines, fresh);
            write::book(tx, &IMPORTER, &change, stamp, 0).await?;
            mirror::booked(tx, row.id, row.amount_minor, row.placed_minor + placed).await?;
        } else if let Some((change, placed)) = book.past_placed(&row.key, &lines, row.counted_minor - row.placed_minor)
        {
            write::book(tx, &IMPORTER, &change, stamp, 0).await?;
            mirror::booked(tx, row.id, row.counted_minor, row.placed_minor + placed).await?;
        }
    }
    Ok(())
}

/// A refund that we asked for and that the marketplace tells back: the book has it under its number.
async fn is_ours(tx: &mut Tx, key: &str) -> Result<bool, StoreError> {
    Ok(case::by_number(tx, key).await?.is_some_and(|row| row.kind == CaseKind::Refund.code()))
}

/// How a chargeback with this word counts; `None` for a word that nobody knows: then it counts as before.
const fn charged(status: ChargebackStatus, minor: i64) -> Option<Charged> {
    match status {
        ChargebackStatus::Open | ChargebackStatus::Submitted => Some(Charged { minor, open: true }),
        ChargebackStatus::Lost | ChargebackStatus::Accepted => Some(Charged { minor, open: false }),
        ChargebackStatus::Won => Some(Charged { minor: 0, open: false }),
        ChargebackStatus::Unknown => None,
    }
}

/// Keeps what a bank says of a payment, whether the payment is known or not. `before` is what it said of it last.
///
/// # Errors
/// As the store's.
pub async fn keep_chargeback(
    tx: &mut Tx,
    id: i64,
    payment: i64,
    said: &Chargeback,
    before: Option<&Chargeback>,
) -> Result<(), StoreError> {
    let known = chargeback::find(tx, id).await?;
    // One that an earlier release entered is in the book, if there was one.
    let entered = match before.filter(|_| known.is_none()) {
        Some(old) if case::book_of(tx, payment).await?.is_some() => {
            charged(old.status.code, old.amount_minor.get()).unwrap_or_default()
        }
        _ => Charged::default(),
    };
    let last = known.map_or(entered, |row| Charged { minor: row.claims_minor, open: row.running == 1 });
    let now = charged(said.status.code, said.amount_minor.get()).unwrap_or(last);
    let row = ChargebackRow {
        id,
        payment,
        amount_minor: said.amount_minor.get(),
        currency: said.currency.code().into(),
        status: said.status.raw.clone(),
        due_at: said.due_by.map(|t| t.get().0),
        claims_minor: now.minor,
        running: now.open.into(),
        counted_minor: entered.minor,
        counted_running: entered.open.into(),
    };
    chargeback::save(tx, &row).await
}

/// Enters what banks said of an order's payments in their books, as soon as there is a book; gives what the disputes of
/// the order are told.
///
/// # Errors
/// As the store's.
pub async fn chargebacks(tx: &mut Tx, order: i64, stamp: &Stamp) -> Result<Vec<BankNews>, ActError> {
    let mut news = Vec::new();
    let all = chargeback::of_order(tx, order).await?;
    for (at, row) in all.iter().enumerate() {
        let before = Charged { minor: row.counted_minor, open: row.counted_running == 1 };
        let now = Charged { minor: row.claims_minor, open: row.running == 1 };
        let Some(book) = case::book_of(tx, row.payment).await?.filter(|_| before != now) else { continue };
        let book = rows::read_book(&book)?;
        // Of another currency than the payment: nobody knows what it means.
        if book.currency.code() != row.currency {
            continue;
        }
        // Those before this one are counted as they are now, those behind it as they were.
        let open =
            |(i, other): (usize, &ChargebackRow)| if i < at { other.running } else { other.counted_running } == 1;
        let mine = |i: usize, other: &ChargebackRow| i != at && other.payment == row.payment;
        let others = all.iter().enumerate().filter(|(i, other)| mine(*i, other)).any(open);
        write::book(tx, &IMPORTER, &book.bank_says(before, now, others), stamp, 0).await?;
        chargeback::counted(tx, row.id).await?;
        let version = mirror::body(tx, row.id).await?.and_then(|k| k.source_version).unwrap_or(0);
        let (opened, ended) = heard(before, now, Instant(row.due_at.unwrap_or(0)));
        news.push(BankNews { order, opened, ended, version: (row.id, version) });
    }
    Ok(news)
}

/// What a bank's news means for the open disputes of the payment's order: a hold begins, and ends with so much paid back.
/// Money that is gone when we first hear of it went through a hold as well, if only for a moment.
fn heard(before: Charged, now: Charged, due: Instant) -> (Option<Instant>, Option<i64>) {
    let repaid = |charged: Charged| if charged.open { 0 } else { charged.minor };
    match (before, now) {
        (Charged { open: false, .. }, Charged { open: true, .. }) => (Some(due), None),
        (_, Charged { open: true, .. }) => (None, None),
        (_, Charged { minor: 1.., .. }) => match now.minor - repaid(before) {
            more @ 1.. => (Some(due), Some(more)),
            _ => (None, None),
        },
        _ => (None, Some(0)),
    }
}

impl BankNews {
    /// What the open disputes of the order are told, each in this order. What the bank paid back is theirs one after the
    /// other, each as far as it asks for money; the last has the rest. `asked` is what each still asks for, in minor units.
    #[must_use]
    pub fn commands(&self, asked: &[i64]) -> Vec<Vec<Value>> {
        let mut left = self.ended.unwrap_or(0);
        let mut told = Vec::with_capacity(asked.len());
        for (at, asked_minor) in asked.iter().enumerate() {
            let share = if at + 1 == asked.len() { left } else { left.min(*asked_minor) };
            left -= share;
            let opened = self.opened.map(|due| json!({"action": "chargeback_opened", "due": due}));
            let ended = self.ended.map(|_| match share {
                0 => json!({"action": "reversed_or_dropped"}),
                share => json!({"action": "buyer_repaid", "amount_minor": share}),
            });
            told.push(opened.into_iter().chain(ended).collect());
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bank_pays_back_once_whatever_it_says_again() {
        let due = Instant(5);
        let (none, open, lost) =
            (Charged::default(), Charged { minor: 3_000, open: true }, Charged { minor: 3_000, open: false });
        for (before, now, heard_of) in [
            (none, open, (Some(due), None)),
            (open, Charged { minor: 4_000, open: true }, (None, None)),
            (open, lost, (Some(due), Some(3_000))),
            (none, lost, (Some(due), Some(3_000))),
            (lost, Charged { minor: 5_000, open: false }, (Some(due), Some(2_000))),
            (Charged { minor: 5_000, open: false }, lost, (None, None)),
            (open, none, (None, Some(0))),
        ] {
            assert_eq!(heard(before, now, due), heard_of, "{before:?} {now:?}");
        }
    }

    #[test]
    fn what_a_bank_paid_back_is_divided_and_nothing_of_it_is_lost() {
        let news = |ended| BankNews { order: 1, opened: None, ended: Some(ended), version: (1, 1) };
        let shares = |ended, asked: &[i64]| -> Vec<i64> {
            let told = news(ended).commands(asked);
            told.iter().map(|commands| commands[0]["amount_minor"].as_i64().unwrap_or(0)).collect()
        };
        assert_eq!(shares(3_000, &[10_000]), [3_000]);
        assert_eq!(shares(3_000, &[2_000, 500, 4_000]), [2_000, 500, 500]);
        assert_eq!(shares(2_000, &[2_000, 500]), [2_000, 0]);
        assert_eq!(shares(9_000, &[2_000, 500]), [2_000, 7_000], "the last has the rest");
        assert_eq!(news(2_000).commands(&[2_000, 500])[1][0]["action"], "reversed_or_dropped");
        assert!(news(2_000).commands(&[]).is_empty());
    }
}
