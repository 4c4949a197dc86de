//! What must hold between the fields of a row, and between a row and what it refers to.

use super::error::{Code, Problem};
use super::{
    Buyer, Chargeback, Coupon, Hours, Line, Object, Offer, Order, OrderLine, PastRefundStatus, Payment, Refund,
    Shipment, Shop,
};
use crate::money::Currency;

fn inconsistent(field: &str, message: &str) -> Problem {
    Problem::of(field, Code::Inconsistent, message)
}

fn ensure(holds: bool, field: &str, message: &str) -> Result<(), Problem> {
    if holds { Ok(()) } else { Err(inconsistent(field, message)) }
}

impl Object {
    /// Checks what must hold between the fields of the row.
    ///
    /// # Errors
    /// `inconsistent` with the field to look at.
    pub fn validate(&self) -> Result<(), Problem> {
        if !self.derived().is_empty() {
            let columns = self.kind().columns();
            let known = |name: &Line<64>| columns.iter().any(|c| c.name == name.as_str());
            let message = "names a field that the object does not have";
            ensure(self.derived().iter().all(known), "derived", message)?;
        }
        match self {
            Self::Shop(shop) => shop.hours.iter().try_for_each(check_hours),
            Self::Offer(offer) => ensure(
                offer.price_minor.is_some() == offer.currency.is_some(),
                "currency",
                "a price needs its currency",
            ),
            Self::Order(order) => check_order(order),
            Self::OrderLine(line) => {
                ensure(line.total_minor() >= 0, "discount_minor", "the discount is larger than the line")
            }
            Self::Payment(payment) => check_payment(payment),
            Self::Coupon(coupon) => check_coupon(coupon),
            Self::Shipment(shipment) => ensure(
                shipment.label_cost_minor.is_some() == shipment.label_currency.is_some(),
                "label_currency",
                "a cost needs its currency",
            ),
            Self::Buyer(_)
            | Self::PaymentAttempt(_)
            | Self::Refund(_)
            | Self::TrackingEvent(_)
            | Self::Chargeback(_)
            | Self::Message(_) => Ok(()),
        }
    }
}

impl Object {
    /// Checks that a newer version belongs to what the older one belonged to: money and parcels do not move to another
    /// order, line or shop.
    ///
    /// # Errors
    /// `foreign_reference` with the field that names another one.
    pub fn check_stays(&self, before: &Self) -> Result<(), Problem> {
        match (self, before) {
            (Self::Payment(now), Self::Payment(old)) => stays("order", &now.order, &old.order),
            (Self::OrderLine(now), Self::OrderLine(old)) => {
                stays("order", &now.order, &old.order)?;
                stays("shop", &now.shop, &old.shop)
            }
            (Self::Shipment(now), Self::Shipment(old)) => {
                stays("order", &now.order, &old.order)?;
                stays("shop", &now.shop, &old.shop)
            }
            (Self::Refund(now), Self::Refund(old)) => stays("payment", &now.payment, &old.payment),
            (Self::Chargeback(now), Self::Chargeback(old)) => stays("payment", &now.payment, &old.payment),
            (Self::TrackingEvent(now), Self::TrackingEvent(old)) => stays("shipment", &now.shipment, &old.shipment),
            _ => Ok(()),
        }
    }
}

fn stays(field: &str, now: &super::Id, before: &super::Id) -> Result<(), Problem> {
    same(now, before, field, "it belonged to another one before")
}

fn check_hours(hours: &Hours) -> Result<(), Problem> {
    ensure(
        hours.from_minute < hours.to_minute && hours.to_minute <= 1_440,
        "hours",
        "from_minute is before to_minute, which is at most 1440",
    )
}

fn check_order(order: &Order) -> Result<(), Problem> {
    let ordered = match (order.promised_from, order.promised_to) {
        (Some(from), Some(to)) => from <= to,
        _ => true,
    };
    ensure(ordered, "promised_to", "is before promised_from")
}

fn check_payment(payment: &Payment) -> Result<(), Problem> {
    let captured = payment.captured_minor.get();
    ensure(captured == 0 || payment.captured_at.is_some(), "captured_at", "is needed when anything was captured")?;
    ensure(
        payment.authorised_minor.is_none_or(|a| captured <= a.get()),
        "captured_minor",
        "is more than was authorised",
    )
}

fn check_coupon(coupon: &Coupon) -> Result<(), Problem> {
    ensure(
        coupon.value_minor.is_some() != coupon.percent.is_some(),
        "value_minor",
        "a coupon has either a value or a percentage",
    )?;
    ensure(coupon.value_minor.is_some() == coupon.currency.is_some(), "currency", "a value needs its currency")?;
    ensure(coupon.percent.is_none_or(|p| (1..=100).contains(&p)), "percent", "a percentage is 1 to 100")
}

impl OrderLine {
    /// What the buyer paid for the line: price × quantity − discount + tax + shipping + fee, in minor units.
    #[must_use]
    pub fn total_minor(&self) -> i128 {
        let part = |amount: Option<super::Minor>| amount.map_or(0, |a| i128::from(a.get()));
        i128::from(self.unit_price_minor.get()) * i128::from(self.quantity.get()) - part(self.discount_minor)
            + part(self.tax_minor)
            + part(self.shipping_minor)
            + part(self.fee_minor)
    }

    /// Checks the line against its offer, when that is known.
    ///
    /// # Errors
    /// `foreign_reference` when another shop makes the offer.
    pub fn check_offer(&self, offer: &Offer) -> Result<(), Problem> {
        same(&self.shop, &offer.shop, "offer", "the offer is of another shop")
    }
}

impl Payment {
    /// What the buyer agreed to pay, captured or not, in minor units.
    #[must_use]
    pub fn agreed_minor(&self) -> i64 {
        self.authorised_minor.unwrap_or(self.captured_minor).get()
    }

    /// Checks the payment against its order.
    ///
    /// # Errors
    /// `currency_mismatch`.
    pub fn check_order(&self, order: &Order) -> Result<(), Problem> {
        same_currency(self.currency, order.currency, "the order is in another currency")
    }
}

impl Refund {
    /// Whether its amount must be counted as gone from the payment: everything but a certain failure.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.status.code != PastRefundStatus::Failed
    }

    /// Checks the refund against its payment, its line and the other refunds of the payment that count (I01).
    ///
    /// # Errors
    /// `currency_mismatch`, `foreign_reference` for a line of another order, `amount_exceeds_payment`.
    pub fn check_payment(&self, payment: &Payment, line: Option<&OrderLine>, others_minor: i64) -> Result<(), Problem> {
        same_currency(self.currency, payment.currency, "the payment is in another currency")?;
        if let Some(line) = line {
            same(&line.order, &payment.order, "line", "the line is of another order than the payment")?;
        }
        let gone = i128::from(self.amount_minor.get()) + i128::from(others_minor);
        if self.counts() && gone > i128::from(payment.captured_minor.get()) {
            return Err(Problem::of(
                "amount_minor",
                Code::AmountExceedsPayment,
                "more would be refunded than was captured",
            ));
        }
        Ok(())
    }
}

impl Chargeback {
    /// Checks the chargeback against its payment.
    ///
    /// # Errors
    /// `currency_mismatch`.
    pub fn check_payment(&self, payment: &Payment) -> Result<(), Problem> {
        same_currency(self.currency, payment.currency, "the payment is in another currency")
    }
}

impl Shipment {
    /// Checks one of the parcel's lines.
    ///
    /// # Errors
    /// `foreign_reference` when the line is of another order or shop.
    pub fn check_line(&self, line: &OrderLine) -> Result<(), Problem> {
        same(&line.order, &self.order, "lines", "a line is of another order")?;
        same(&line.shop, &self.shop, "lines", "a line is of another shop")
    }
}

fn same(a: &super::Id, b: &super::Id, field: &str, message: &str) -> Result<(), Problem> {
    if a == b { Ok(()) } else { Err(Problem::of(field, Code::ForeignReference, message)) }
}

fn same_currency(a: Currency, b: Currency, message: &str) -> Result<(), Problem> {
    if a == b { Ok(()) } else { Err(Problem::of("currency", Code::CurrencyMismatch, message)) }
}

impl Shop {
    /// Whether everything is there that a buyer must be told about a trader (DSA Art. 30).
    #[must_use]
    pub const fn is_identified(&self) -> bool {
        self.legal_name.is_some() && self.address.is_some() && self.trade_register_number.is_some()
    }
}

impl Buyer {
    /// The name to show, or the id where the source gives none.
    #[must_use]
    pub fn shown_name(&self) -> &str {
        self.name.as_ref().map_or(self.id.as_str(), |name| name.as_str())
    }
}
