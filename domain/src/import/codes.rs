//! The closed sets of the format. A word that is not known is kept raw and counts as `Unknown` (spec §3.2).

use super::error::Problem;
use super::fields::{Field, Line, MAX_CODE_CHARS, Shape};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A set of known words.
pub trait CodeSet: Copy + PartialEq + 'static {
    /// The member that stands for every other word.
    const UNKNOWN: Self;
    /// The known words, in order.
    const WORDS: &'static [&'static str];
    /// The member for a word.
    fn known(word: &str) -> Option<Self>;
    /// The word of a member; `unknown` for the unknown one.
    fn word(self) -> &'static str;
}

/// A member of a set beside the word that the source used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Coded<T> {
    /// What we understand.
    pub code: T,
    /// What the source said.
    pub raw: String,
}

impl<T: CodeSet> Coded<T> {
    /// A word of a source; unknown ones are kept.
    ///
    /// # Errors
    /// When the word is empty, has control characters or more than [`MAX_CODE_CHARS`] characters.
    pub fn read_word(raw: &str) -> Result<Self, Problem> {
        let raw = Line::<MAX_CODE_CHARS>::new(raw)?.to_string();
        Ok(Self { code: T::known(&raw).unwrap_or(T::UNKNOWN), raw })
    }
}

impl<T: CodeSet> From<T> for Coded<T> {
    fn from(code: T) -> Self {
        Self { code, raw: code.word().into() }
    }
}

impl<T> Serialize for Coded<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.raw)
    }
}

impl<T: CodeSet> Field for Coded<T> {
    const SHAPE: Shape = Shape::Text;
    fn read(value: Value) -> Result<Self, Problem> {
        Self::read_word(&super::fields::text(value)?)
    }
}

macro_rules! code_sets {
    ($($(#[$doc:meta])* $set:ident { $($name:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the words say it; spec §3.1")]
        pub enum $set { $($name,)+ Unknown }

        impl CodeSet for $set {
            const UNKNOWN: Self = Self::Unknown;
            const WORDS: &'static [&'static str] = &[$($word),+];
            fn known(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$name),)+ _ => None }
            }
            fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)+ Self::Unknown => "unknown" }
            }
        }
    )+};
}

code_sets! {
    /// Where a parcel is (spec §3.1).
    TrackingCode {
        LabelCreated = "label_created", PickedUp = "picked_up", Accepted = "accepted", InTransit = "in_transit",
        Customs = "customs", CustomsHold = "customs_hold", OutForDelivery = "out_for_delivery",
        AttemptFailed = "attempt_failed", ReadyForPickup = "ready_for_pickup", Delivered = "delivered",
        Refused = "refused", Returning = "returning", ReturnedToSender = "returned_to_sender", Lost = "lost",
        Damaged = "damaged", Destroyed = "destroyed",
    }
    /// Who said where a parcel is. `derived`: an importer made the event from a date of the order.
    TrackingSource { Carrier = "carrier", Shop = "shop", Marketplace = "marketplace", Derived = "derived" }
    /// Where an order stands at the marketplace.
    OrderStatus {
        Created = "created", Approved = "approved", Processing = "processing", Shipped = "shipped",
        Delivered = "delivered", Cancelled = "cancelled", Unavailable = "unavailable",
    }
    /// What a payment was made with.
    PaymentMethod {
        Card = "card", DebitCard = "debit_card", BankTransfer = "bank_transfer", BankSlip = "bank_slip",
        Wallet = "wallet", GiftCard = "gift_card", Voucher = "voucher", PayLater = "pay_later", Cash = "cash",
    }
    /// Where an attempt to pay stands.
    AttemptStatus {
        Started = "started", Declined = "declined", Pending = "pending", Captured = "captured", Reversed = "reversed",
    }
    /// Where the marketplace's own escrow of a payment stands.
    EscrowState { Held = "held", Released = "released", Returned = "returned", None = "none" }
    /// Where a past refund stands.
    PastRefundStatus { Pending = "pending", Sent = "sent", Succeeded = "succeeded", Failed = "failed" }
    /// Whether a shop sells.
    ShopStatus { Active = "active", Vacation = "vacation", Suspended = "suspended", Closed = "closed" }
    /// Whether the marketplace has checked who the trader is (DSA Art. 30).
    TraderCheck { Passed = "passed", Pending = "pending", Failed = "failed" }
    /// How somebody can be reached.
    ContactKind { Email = "email", Phone = "phone", Chat = "chat", Post = "post" }
    /// Which way a parcel goes.
    Direction { Out = "out", Return = "return", Reship = "reship" }
    /// Who pays for a label or a way back.
    Payer { Buyer = "buyer", Seller = "seller", Platform = "platform", Carrier = "carrier" }
    /// Where a chargeback stands.
    ChargebackStatus { Open = "open", Submitted = "submitted", Won = "won", Lost = "lost", Accepted = "accepted" }
    /// Who wrote an old message.
    Sender { Buyer = "buyer", Seller = "seller", Agent = "agent", Assistant = "assistant", System = "system" }
    /// Part of the channel risk estimate of the marketplace.
    RiskBand { Low = "low", Medium = "medium", High = "high" }
    /// A day of the week.
    Weekday {
        Monday = "monday", Tuesday = "tuesday", Wednesday = "wednesday", Thursday = "thursday", Friday = "friday",
        Saturday = "saturday", Sunday = "sunday",
    }
}
