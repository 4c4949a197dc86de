//! What the assistant may know about the order that a conversation is about. The caller reads it from the ledger and the
//! marketplace's data; the codes are the words of the import and of the dispute rules.

/// Where an order stands, as far as an answer depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderStatus {
    /// Paid or being prepared: nothing was sent yet.
    Open,
    Shipped,
    Delivered,
    /// Cancelled, or not available any more.
    Cancelled,
    Unknown,
}

/// The newest news of the carrier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// A tracking code of the import format, such as `in_transit`.
    pub code: String,
    pub at_ms: i64,
}

/// An order, or the part of it that one shop sends. All instants in milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderFacts {
    /// The number by which the buyer knows the order.
    pub name: String,
    pub shop: String,
    /// What was bought, in a few words.
    pub title: String,
    pub status: OrderStatus,
    pub promised_until_ms: Option<i64>,
    pub delivered_at_ms: Option<i64>,
    pub scan: Option<Scan>,
    /// Codes of the reasons for which a dispute may be opened now; empty when none may.
    pub dispute_reasons: Vec<String>,
    /// When a dispute about a missing parcel may be opened, if that is still to come.
    pub filing_opens_ms: Option<i64>,
    /// When the time for opening a dispute ends or ended.
    pub filing_closes_ms: Option<i64>,
    /// The number of a dispute about this order that is not closed.
    pub open_case: Option<String>,
}

impl OrderFacts {
    /// Promised for a time that has passed, and not known to have arrived.
    pub(super) fn is_late(&self, now_ms: i64) -> bool {
        self.delivered_at_ms.is_none()
            && !matches!(self.status, OrderStatus::Delivered | OrderStatus::Cancelled)
            && self.promised_until_ms.is_some_and(|until| until < now_ms)
    }

    pub(super) fn allows(&self, reason: Option<&str>) -> bool {
        match reason {
            Some(code) => self.dispute_reasons.iter().any(|allowed| allowed == code),
            None => !self.dispute_reasons.is_empty(),
        }
    }
}
