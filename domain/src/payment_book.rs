//! The money of one payment: captured, promised, sent, charged back. It owns I01, I02, I05 and I06: every promise of
//! money is an event here, in the same transaction as the decision that makes it.

use crate::id::{BookId, CaseId, LineId, OrderId, PaymentId};
use crate::money::{Currency, Split};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// What was paid for a line by this payment, and how much of it has been promised back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookLine {
    /// The order line.
    pub line: LineId,
    /// What this payment paid for it.
    pub paid: Split,
    /// What has been promised back (reserved, sent, unknown, retry, manual or succeeded).
    #[serde(default)]
    pub used: Split,
}

/// A part of a refund that falls on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinePart {
    /// The order line.
    pub line: LineId,
    /// How much, by kind of money.
    pub split: Split,
}

/// How far a refund is, as far as the book cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BookedState {
    /// Promised, not sent.
    Reserved,
    /// Sent to the provider at least once.
    Sent,
    /// The provider confirmed it.
    Settled,
}

/// A refund in the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// The refund's case.
    pub refund: CaseId,
    /// Where the money comes from.
    pub parts: Vec<LinePart>,
    /// How far it is.
    pub state: BookedState,
}

/// The book of one payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// The book and its ledger stream.
    pub id: BookId,
    /// The payment.
    pub payment: PaymentId,
    /// The order that was paid.
    pub order: OrderId,
    /// The currency of everything in it.
    pub currency: Currency,
    /// What the buyer paid, in minor units.
    pub captured: i64,
    /// By line.
    pub lines: Vec<BookLine>,
    /// Refunds not released.
    pub refunds: Vec<Booked>,
    /// Refunds that the marketplace made before or beside us, in minor units.
    #[serde(default)]
    pub past: i64,
    /// What of them no line holds: the payment lacks it, and no line can say so.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub beyond: i64,
    /// Known chargebacks, in minor units.
    #[serde(default)]
    pub charged_back: i64,
    /// True while a chargeback is open: nothing is dispatched (I05).
    #[serde(default)]
    pub chargeback_open: bool,
    /// True once refunds and chargebacks together exceed what was captured: one alert, never more (I01).
    #[serde(default)]
    pub double_recovery: bool,
    /// Number of events so far.
    #[serde(skip)]
    pub seq: i64,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
const fn is_nothing(minor: &i64) -> bool {
    *minor == 0
}

/// How a chargeback counts in the book.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Charged {
    /// What is gone by it, in minor units.
    pub minor: i64,
    /// True while the bank has not decided.
    pub open: bool,
}

/// What the book records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BookEvent {
    /// Money was captured.
    Captured {
        /// In minor units.
        amount: i64,
        /// By line.
        lines: Vec<BookLine>,
    },
    /// A refund was promised.
    Reserved {
        /// The refund's case.
        refund: CaseId,
        /// Where the money comes from.
        parts: Vec<LinePart>,
    },
    /// The refund went to the provider.
    Sent {
        /// The refund's case.
        refund: CaseId,
    },
    /// The provider confirmed it.
    Settled {
        /// The refund's case.
        refund: CaseId,
    },
    /// The promise was taken back before any money moved, or it was proven that none moved.
    Released {
        /// The refund's case.
        refund: CaseId,
    },
    /// A refund that happened before the import.
    PastRefund {
        /// The marketplace's key of it.
        key: String,
        /// Where the money came from.
        parts: Vec<LinePart>,
    },
    /// The same, as far as no line of the payment is known to hold it.
    PastBeyond {
        /// The marketplace's key of it.
        key: String,
        /// In minor units.
        amount: i64,
    },
    /// Lines became known that hold some of it.
    PastPlaced {
        /// The marketplace's key of it.
        key: String,
        /// Where the money came from.
        parts: Vec<LinePart>,
    },
    /// The bank took money back.
    ChargebackOpened {
        /// In minor units.
        amount: i64,
    },
    /// The bank's procedure ended.
    ChargebackEnded {
        /// In minor units.
        amount: i64,
        /// True when the bank kept the money with the buyer.
        buyer_repaid: bool,
        /// True while the bank has another one open about this payment.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        others: bool,
    },
    /// Refunds and chargebacks exceed what was captured.
    DoubleRecovery,
}

impl BookEvent {
    /// The stable kind in the ledger.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Captured { .. } => "book.captured",
            Self::Reserved { .. } => "book.reserved",
            Self::Sent { .. } => "book.sent",
            Self::Settled { .. } => "book.settled",
            Self::Released { .. } => "book.released",
            Self::PastRefund { .. } => "book.past_refund",
            Self::PastBeyond { .. } => "book.past_beyond",
            Self::PastPlaced { .. } => "book.past_placed",
            Self::ChargebackOpened { .. } => "book.chargeback_opened",
            Self::ChargebackEnded { .. } => "book.chargeback_ended",
            Self::DoubleRecovery => "book.double_recovery",
        }
    }
}

/// A change of a book, written together with the decision that caused it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookChange {
    /// The book after all events.
    pub book: Book,
    /// `seq` before; 0 for a new book.
    pub before: i64,
    /// What is appended.
    pub events: Vec<BookEvent>,
}

impl Book {
    /// A new book for a captured payment.
    ///
    /// # Errors
    /// `Invalid` when a part is negative or the lines hold more than was captured (I01, I06).
    pub fn open(
        id: BookId,
        payment: PaymentId,
        order: OrderId,
        currency: Currency,
        amount: i64,
        lines: Vec<BookLine>,
    ) -> Result<BookChange, Refusal> {
        let held: i64 = lines.iter().map(|l| l.paid.total()).sum();
        if amount < 0 || held > amount || lines.iter().any(|l| !l.paid.is_valid()) {
            return Err(Refusal::invalid("amount", "unequal_sum"));
        }
        let empty = Self {
            id,
            payment,
            order,
            currency,
            captured: 0,
            lines: Vec::new(),
            refunds: Vec::new(),
            past: 0,
            beyond: 0,
            charged_back: 0,
            chargeback_open: false,
            double_recovery: false,
            seq: 0,
        };
        Ok(empty.with(vec![BookEvent::Captured { amount, lines }]))
    }

    /// More was captured, or lines became known that what was captured pays for.
    ///
    /// # Errors
    /// `unequal_sum` as for a new book.
    pub fn captured_more(&self, amount: i64, lines: Vec<BookLine>) -> Result<BookChange, Refusal> {
        let held: i64 = self.lines.iter().chain(&lines).map(|l| l.paid.total()).sum();
        if amount < 0 || held > self.captured + amount || lines.iter().any(|l| !l.paid.is_valid()) {
            return Err(Refusal::invalid("amount", "unequal_sum"));
        }
        Ok(self.clone().with(vec![BookEvent::Captured { amount, lines }]))
    }

    /// What may still be promised for a line, by kind of money.
    #[must_use]
    pub fn refundable(&self, line: LineId) -> Split {
        self.lines.iter().find(|l| l.line == line).map_or_else(Split::default, |l| l.paid.minus(&l.used))
    }

    /// What may still be promised at all, in minor units.
    #[must_use]
    pub fn remainder(&self) -> i64 {
        (self.captured - self.gone()).max(0)
    }

    /// What went back, may be on its way, or was taken by banks, in minor units.
    fn gone(&self) -> i64 {
        self.promised() + self.past + self.charged_back
    }

    /// By how much that exceeds what was captured, in minor units.
    #[must_use]
    pub fn excess(&self) -> i64 {
        (self.gone() - self.captured).max(0)
    }

    /// So much of these lines as they hold: in proportion to what each weighs, and of lines that weigh nothing only what the
    /// others do not hold. The sum is exact.
    fn shared_by(&self, lines: &[(LineId, i64)], amount: i64) -> Vec<LinePart> {
        let held: Vec<Split> = lines.iter().map(|(line, _)| self.refundable(*line)).collect();
        let rooms: Vec<i64> = held.iter().map(Split::total).collect();
        let weights: Vec<i64> = lines.iter().map(|(_, weight)| *weight).collect();
        let shares = divide(&rooms, &weights, amount);
        let part = |((line, _), (held, share)): (&(LineId, i64), (&Split, i64))| LinePart {
            line: *line,
            split: held.portion(share),
        };
        lines.iter().zip(held.iter().zip(shares)).map(part).filter(|part| part.split.total() > 0).collect()
    }

    /// So much of these lines as they hold, one after the other.
    fn parts_of(&self, lines: &[LineId], amount: i64) -> Vec<LinePart> {
        let mut left = amount;
        let mut parts = Vec::new();
        for line in lines {
            let split = self.refundable(*line).portion(left);
            if split.total() > 0 {
                left -= split.total();
                parts.push(LinePart { line: *line, split });
            }
        }
        parts
    }

    /// The sum of refunds not released, in minor units.
    #[must_use]
    pub fn promised(&self) -> i64 {
        self.refunds.iter().map(|r| sum(&r.parts)).sum()
    }

    /// Promises money (I01): the only place where that happens.
    ///
    /// # Errors
    /// `more_than_remainder` when a line or the payment does not hold it; `nothing_to_refund` for zero.
    pub fn reserve(&self, refund: CaseId, parts: Vec<LinePart>) -> Result<BookChange, Refusal> {
        let amount = sum(&parts);
        if amount <= 0 {
            return Err(Refusal::guard("nothing_to_refund"));
        }
        let fits = |p: &LinePart| p.split.is_valid() && self.refundable(p.line).covers(&p.split);
        if !parts.iter().all(fits) || amount > self.remainder() || self.booked(refund).is_some() {
            return Err(Refusal::guard("more_than_remainder"));
        }
        Ok(self.clone().with(vec![BookEvent::Reserved { refund, parts }]))
    }

    /// Whether a refund may go to the provider now: it is in the book, the sums hold, no chargeback is open (F1, I05).
    ///
    /// # Errors
    /// `chargeback_hold` or `not_reserved`.
    pub fn may_send(&self, refund: CaseId) -> Result<(), Refusal> {
        if self.chargeback_open {
            return Err(Refusal::guard("chargeback_hold"));
        }
        match self.booked(refund) {
            Some(_) if self.gone() <= self.captured => Ok(()),
            _ => Err(Refusal::guard("not_reserved")),
        }
    }

    /// The refund as booked.
    #[must_use]
    pub fn booked(&self, refund: CaseId) -> Option<&Booked> {
        self.refunds.iter().find(|r| r.refund == refund)
    }

    /// A refund that the marketplace made before or beside us, and how much of it these lines hold. The money is gone: what
    /// no line holds counts against the payment alone, and an excess is told once (I01).
    #[must_use]
    pub fn past_refund(&self, key: &str, lines: &[LineId], amount: i64) -> (BookChange, i64) {
        let parts = self.parts_of(lines, amount);
        let placed = sum(&parts);
        let mut events = Vec::new();
        if placed > 0 {
            events.push(BookEvent::PastRefund { key: key.into(), parts });
        }
        if amount > placed {
            events.push(BookEvent::PastBeyond { key: key.into(), amount: amount - placed });
        }
        (self.watched(events), placed)
    }

    /// So much of a past refund that no line held, from lines that are known now; `None` when they hold nothing either.
    #[must_use]
    pub fn past_placed(&self, key: &str, lines: &[LineId], amount: i64) -> Option<(BookChange, i64)> {
        let parts = self.parts_of(lines, amount.min(self.beyond));
        let placed = sum(&parts);
        (placed > 0).then(|| (self.clone().with(vec![BookEvent::PastPlaced { key: key.into(), parts }]), placed))
    }

    /// What a bank says now of a chargeback that the book counts as `before`. It may take more than is left; then exactly
    /// one alert exists (I01). `others` is true while the bank has another one open about this payment.
    #[must_use]
    pub fn bank_says(&self, before: Charged, now: Charged, others: bool) -> BookChange {
        let (was, is) = (before.minor, now.minor);
        let ended = |amount, buyer_repaid| BookEvent::ChargebackEnded { amount, buyer_repaid, others };
        let mut events = Vec::new();
        if before.open && !now.open && was == is {
            events.push(ended(was, true));
        } else {
            if before != Charged::default() {
                events.push(ended(was, false));
            }
            if now != Charged::default() {
                events.push(BookEvent::ChargebackOpened { amount: is });
                if !now.open {
                    events.push(ended(is, true));
                }
            }
        }
        self.watched(events)
    }

    /// The bank asks for money for the first time.
    #[must_use]
    pub fn chargeback(&self, minor: i64) -> BookChange {
        self.bank_says(Charged::default(), Charged { minor, open: true }, false)
    }

    /// The bank's procedure ended, and no other one is open.
    #[must_use]
    pub fn chargeback_ended(&self, minor: i64, buyer_repaid: bool) -> BookChange {
        let now = if buyer_repaid { Charged { minor, open: false } } else { Charged::default() };
        self.bank_says(Charged { minor, open: true }, now, false)
    }

    /// What others did with the money, and the alert when it is the first time that more is gone than was captured.
    fn watched(&self, mut events: Vec<BookEvent>) -> BookChange {
        let after = events.iter().fold(self.clone(), Self::applied);
        if after.excess() > 0 && !after.double_recovery {
            events.push(BookEvent::DoubleRecovery);
        }
        self.clone().with(events)
    }

    /// Records what happened to a refund.
    #[must_use]
    pub fn with(self, events: Vec<BookEvent>) -> BookChange {
        let before = self.seq;
        let book = events.iter().fold(self, Self::applied);
        BookChange { book, before, events }
    }

    /// Folds one event. No rules in it.
    #[must_use]
    pub fn applied(mut self, event: &BookEvent) -> Self {
        self.seq += 1;
        match event {
            BookEvent::Captured { amount, lines } => {
                self.captured += amount;
                for line in lines {
                    match self.lines.iter_mut().find(|l| l.line == line.line) {
                        Some(known) => known.paid = known.paid.plus(&line.paid),
                        None => self.lines.push(*line),
                    }
                }
            }
            BookEvent::Reserved { refund, parts } => {
                self.use_parts(parts, 1);
                self.refunds.push(Booked { refund: *refund, parts: parts.clone(), state: BookedState::Reserved });
            }
            BookEvent::Sent { refund } => self.set(*refund, BookedState::Sent),
            BookEvent::Settled { refund } => self.set(*refund, BookedState::Settled),
            BookEvent::Released { refund } => {
                if let Some(at) = self.refunds.iter().position(|r| r.refund == *refund) {
                    let parts = self.refunds.remove(at).parts;
                    self.use_parts(&parts, -1);
                }
            }
            BookEvent::PastRefund { parts, .. } => {
                self.use_parts(parts, 1);
                self.past += sum(parts);
            }
            BookEvent::PastBeyond { amount, .. } => {
                self.past += amount;
                self.beyond += amount;
            }
            BookEvent::PastPlaced { parts, .. } => {
                self.use_parts(parts, 1);
                self.beyond -= sum(parts);
            }
            BookEvent::ChargebackOpened { amount } => {
                self.charged_back += amount;
                self.chargeback_open = true;
            }
            BookEvent::ChargebackEnded { amount, buyer_repaid, others } => {
                self.chargeback_open = *others;
                if !buyer_repaid {
                    self.charged_back -= amount;
                }
            }
            BookEvent::DoubleRecovery => self.double_recovery = true,
        }
        self
    }

    fn set(&mut self, refund: CaseId, state: BookedState) {
        if let Some(booked) = self.refunds.iter_mut().find(|r| r.refund == refund) {
            booked.state = state;
        }
    }

    fn use_parts(&mut self, parts: &[LinePart], sign: i64) {
        for part in parts {
            if let Some(line) = self.lines.iter_mut().find(|l| l.line == part.line) {
                line.used = if sign > 0 { line.used.plus(&part.split) } else { line.used.minus(&part.split) };
            }
        }
    }
}

/// What parts come to, in minor units.
fn sum(parts: &[LinePart]) -> i64 {
    parts.iter().map(|p| p.split.total()).sum()
}

/// Divides what each line cost over the payments of the order: the largest payment first, line by line, so that a refund
/// of a line needs as few payments as possible. What no payment covers stays out (the gap is reported by the import).
#[must_use]
pub fn allocate(lines: &[(LineId, Split)], payments: &[i64]) -> Vec<Vec<BookLine>> {
    let mut order: Vec<usize> = (0..payments.len()).collect();
    order.sort_by_key(|i| (std::cmp::Reverse(payments[*i]), *i));
    let mut out = vec![Vec::new(); payments.len()];
    let mut left: Vec<i64> = payments.to_vec();
    for (line, cost) in lines {
        let mut open = *cost;
        for at in &order {
            let paid = open.portion(left[*at].min(open.total()));
            if paid.total() > 0 {
                left[*at] -= paid.total();
                open = open.minus(&paid);
                out[*at].push(BookLine { line: *line, paid, used: Split::default() });
            }
        }
    }
    out
}

/// Where a refund of `amount` for these lines would be taken from: fewest payments first, and of each in proportion to what
/// the lines weigh. Lines that weigh nothing pay only what the others do not hold. `None` when the books do not hold it.
#[must_use]
pub fn take_from(books: &[Book], lines: &[(LineId, i64)], amount: i64) -> Option<Vec<(BookId, Vec<LinePart>)>> {
    let held = |book: &Book, lines: &[(LineId, i64)]| {
        lines.iter().map(|(l, _)| book.refundable(*l).total()).sum::<i64>().min(book.remainder())
    };
    let weighty: Vec<(LineId, i64)> = lines.iter().copied().filter(|(_, weight)| *weight > 0).collect();
    let enough = books.iter().map(|b| held(b, &weighty)).sum::<i64>() >= amount;
    let lines = if enough { &weighty[..] } else { lines };
    let mut order: Vec<&Book> = books.iter().collect();
    order.sort_by_key(|b| (std::cmp::Reverse(held(b, lines)), b.id));
    let mut left = amount;
    let mut out = Vec::new();
    for book in order {
        let parts = book.shared_by(lines, left.min(held(book, lines)));
        if !parts.is_empty() {
            left -= sum(&parts);
            out.push((book.id, parts));
        }
        if left == 0 {
            break;
        }
    }
    (left == 0 && amount > 0).then_some(out)
}

/// Divides an amount in proportion to weights, as far as each has room; what finds none is divided among the others again.
/// Nothing is lost as long as there is room for it at all.
fn divide(rooms: &[i64], weights: &[i64], amount: i64) -> Vec<i64> {
    let mut shares = vec![0; rooms.len()];
    let mut left = amount.min(rooms.iter().sum()).max(0);
    while left > 0 {
        let open: Vec<usize> = (0..rooms.len()).filter(|i| weights[*i] > 0 && shares[*i] < rooms[*i]).collect();
        let all: i128 = open.iter().map(|i| i128::from(weights[*i])).sum();
        if open.is_empty() {
            break;
        }
        let (now, mut full) = (left, false);
        for i in &open {
            let share = i64::try_from(i128::from(now) * i128::from(weights[*i]) / all).unwrap_or(now);
            let more = share.min(rooms[*i] - shares[*i]);
            full |= more < share;
            (shares[*i], left) = (shares[*i] + more, left - more);
        }
        // Flooring leaves less than one unit for each: they go one by one.
        for i in open.iter().filter(|_| !full) {
            let more = left.min(1).min(rooms[*i] - shares[*i]);
            (shares[*i], left) = (shares[*i] + more, left - more);
        }
    }
    for (share, room) in shares.iter_mut().zip(rooms) {
        let more = left.min(room - *share);
        *share += more;
        left -= more;
    }
    shares
}

#[cfg(test)]
mod tests;
