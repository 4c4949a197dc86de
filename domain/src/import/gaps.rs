//! What an imported order lacks. Such orders are kept and shown; they can be helped by chat.

use serde::Serialize;

/// A difference up to this, in minor units, is rounding of the source and no gap.
pub const ROUNDING_MINOR: i128 = 1;

/// Something that an order lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// It has no lines: no dispute can name what it is about.
    NoItems,
    /// What was paid differs from what the lines add up to (an order without lines that was paid counts too).
    UnequalSum,
    /// It has no payment: nothing can be refunded.
    NoPayment,
    /// It has a payment in another currency: nothing of it can be refunded here.
    OtherCurrency,
    /// It has a refund of before that none of its lines holds: the line named is of another order or was never sent, or
    /// more went back than it cost.
    LooseRefund,
}

impl Gap {
    /// All gaps, in the order of reports.
    pub const ALL: [Self; 5] =
        [Self::NoItems, Self::UnequalSum, Self::NoPayment, Self::OtherCurrency, Self::LooseRefund];

    /// The stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoItems => "no_items",
            Self::UnequalSum => "unequal_sum",
            Self::NoPayment => "no_payment",
            Self::OtherCurrency => "other_currency",
            Self::LooseRefund => "loose_refund",
        }
    }
}

/// What there is of an order, in minor units of its currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrderSums {
    /// How many lines.
    pub lines: u32,
    /// The sum of [`super::OrderLine::total_minor`].
    pub lines_minor: i128,
    /// How many payments.
    pub payments: u32,
    /// The sum of [`super::Payment::agreed_minor`], of those in its currency.
    pub paid_minor: i128,
    /// How many payments are in another currency.
    pub foreign: u32,
    /// How many refunds of before no line holds.
    pub loose: u32,
}

/// The gaps of an order.
#[must_use]
pub fn order_gaps(sums: &OrderSums) -> Vec<Gap> {
    let found = |gap: &Gap| match gap {
        Gap::NoItems => sums.lines == 0,
        Gap::UnequalSum => (sums.lines_minor - sums.paid_minor).abs() > ROUNDING_MINOR,
        Gap::NoPayment => sums.payments == 0,
        Gap::OtherCurrency => sums.foreign > 0,
        Gap::LooseRefund => sums.loose > 0,
    };
    Gap::ALL.into_iter().filter(found).collect()
}
