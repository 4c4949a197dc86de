//! The objects of the neutral format, field by field (spec §3.1). Required fields are what the journeys cannot do
//! without; everything else is optional, because real sources have gaps.

use super::codes::*;
use super::fields::*;
use super::record::records;
use crate::money::Currency;

records! {
    /// How somebody can be reached: a token that the marketplace resolves, never an address itself.
    Contact {
        /// The channel.
        kind: Coded<ContactKind>,
        /// Opaque to us.
        token: Line<200>,
    }
    /// When a shop works on one day of the week, in its time zone.
    Hours {
        /// The day.
        day: Coded<Weekday>,
        /// Minutes after midnight.
        from_minute: u32,
        /// Minutes after midnight, later than `from_minute`, at most 1,440.
        to_minute: u32,
    }
    /// What a shop promises about returns. The platform's floor still holds.
    ReturnPolicy {
        /// Whether it takes back what somebody no longer wants.
        accepts: bool,
        /// Within how many days after delivery.
        days: Option<u32>,
        /// Who pays the way back.
        who_pays: Option<Coded<Payer>>,
        /// Kept back, in percent of the price.
        restocking_percent: Option<u32>,
        /// What is never taken back.
        excluded_categories: Vec<Line<200>>,
        /// The shop's own version of this text.
        version: Option<Line<64>>,
    }
    /// So many pieces of a line in a parcel.
    ShipmentLine {
        /// The order line.
        line: Id,
        /// How many pieces.
        quantity: Quantity,
    }
    /// A file of an old message.
    Attachment {
        /// The file's name as shown.
        name: Line<200>,
        /// Where the marketplace keeps it.
        url: Option<Url>,
        /// Such as `image/jpeg`.
        media_type: Option<Line<100>>,
        /// Of the content.
        sha256: Option<Hash>,
    }

    /// A person who buys.
    Buyer {
        id: Id,
        source_version: Version,
        /// As shown to agents.
        name: Option<Line<200>>,
        locale: Locale,
        country: Country,
        time_zone: Zone,
        /// Never shown to sellers.
        contacts: Vec<Contact>,
        /// When the account was opened.
        created_at: Option<At>,
        orders_count: Option<u32>,
        disputes_count: Option<u32>,
        derived: Vec<Line<64>>,
    }
    /// A seller's business.
    Shop {
        id: Id,
        source_version: Version,
        /// As buyers know it.
        name: Line<200>,
        legal_name: Option<Line<300>>,
        address: Option<Text<1000>>,
        trade_register_number: Option<Line<100>>,
        contacts: Vec<Contact>,
        country: Country,
        status: Coded<ShopStatus>,
        time_zone: Option<Zone>,
        languages: Vec<Locale>,
        hours: Vec<Hours>,
        return_addresses: Vec<Text<1000>>,
        return_policy: Option<ReturnPolicy>,
        trader_check: Option<Coded<TraderCheck>>,
        derived: Vec<Line<64>>,
    }
    /// A product as one shop offers it.
    Offer {
        id: Id,
        source_version: Version,
        shop: Id,
        title: Line<300>,
        description: Option<Text<20_000>>,
        images: Vec<Url>,
        attributes: Attributes,
        category: Option<Line<200>>,
        /// What it costs now; what it cost when sold stands in the order line.
        price_minor: Option<Minor>,
        /// Of `price_minor`.
        currency: Option<Currency>,
        /// Of the listing as it stands.
        snapshot_hash: Option<Hash>,
        /// Such as `age_restricted`.
        legal_flags: Vec<Line<64>>,
        /// When it was first shown; statements of reasons name the day.
        listed_at: Option<At>,
        /// Goods that the law excludes from withdrawal.
        withdrawal_excluded: Option<bool>,
        brand: Option<Line<200>>,
        serial_tracked: Option<bool>,
        weight_g: Option<u32>,
        length_mm: Option<u32>,
        width_mm: Option<u32>,
        height_mm: Option<u32>,
        derived: Vec<Line<64>>,
    }
    /// One purchase. It may hold lines of several shops.
    Order {
        id: Id,
        source_version: Version,
        buyer: Id,
        /// The brand it was bought at; without it, the installation's default.
        storefront: Option<Id>,
        placed_at: At,
        currency: Currency,
        status: Option<Coded<OrderStatus>>,
        /// Earliest promised delivery.
        promised_from: Option<At>,
        /// Latest promised delivery.
        promised_to: Option<At>,
        address_hash: Option<Hash>,
        /// Where it goes.
        country: Option<Country>,
        /// The policy version in force at purchase.
        policy_version: Option<Line<64>>,
        channel: Option<Line<64>>,
        risk_band: Option<Coded<RiskBand>>,
        derived: Vec<Line<64>>,
    }
    /// So many pieces of one offer in an order. Money is in the order's currency.
    OrderLine {
        id: Id,
        source_version: Version,
        order: Id,
        shop: Id,
        offer: Option<Id>,
        /// As it was called when sold.
        title: Line<300>,
        /// Of the listing as it was when sold.
        snapshot_hash: Option<Hash>,
        quantity: Quantity,
        /// Of one piece, before the discount.
        unit_price_minor: Minor,
        /// Of the whole line.
        discount_minor: Option<Minor>,
        /// Of the whole line, on top of the price.
        tax_minor: Option<Minor>,
        /// The line's share of the shipping cost.
        shipping_minor: Option<Minor>,
        /// Marketplace fees that the buyer paid for the line.
        fee_minor: Option<Minor>,
        /// By when the shop was to hand it over.
        ship_by: Option<At>,
        serials: Vec<Line<100>>,
        derived: Vec<Line<64>>,
    }
    /// Money taken for an order.
    Payment {
        id: Id,
        source_version: Version,
        order: Id,
        method: Coded<PaymentMethod>,
        /// Taken so far; 0 when it was authorised only. Nothing beyond it can ever be refunded (I01).
        captured_minor: Minor,
        /// What the buyer agreed to pay, when it differs from `captured_minor`.
        authorised_minor: Option<Minor>,
        currency: Currency,
        /// Required when anything was captured.
        captured_at: Option<At>,
        /// After this the provider takes no refunds.
        refundable_until: Option<At>,
        provider_ref: Option<Line<200>>,
        installments: Option<u32>,
        escrow: Option<Coded<EscrowState>>,
        /// A decimal number, as the provider gave it.
        exchange_rate: Option<Line<40>>,
        derived: Vec<Line<64>>,
    }
    /// An attempt to pay, also one that failed.
    PaymentAttempt {
        id: Id,
        source_version: Version,
        buyer: Id,
        order: Option<Id>,
        cart: Option<Id>,
        at: At,
        amount_minor: Minor,
        currency: Currency,
        method: Coded<PaymentMethod>,
        status: Coded<AttemptStatus>,
        provider_code: Option<Line<64>>,
        /// When an authorisation falls back to the buyer.
        falls_back_at: Option<At>,
        derived: Vec<Line<64>>,
    }
    /// A refund that the marketplace made before or beside us, so that I01 holds from the first import.
    Refund {
        id: Id,
        source_version: Version,
        payment: Id,
        /// Without it, the refund is for the payment as a whole.
        line: Option<Id>,
        amount_minor: Minor,
        currency: Currency,
        status: Coded<PastRefundStatus>,
        /// The key under which the provider knows it.
        key: Line<200>,
        at: Option<At>,
        reason: Option<Line<64>>,
        derived: Vec<Line<64>>,
    }
    /// A coupon that can be granted to a buyer.
    Coupon {
        id: Id,
        source_version: Version,
        shop: Option<Id>,
        title: Line<300>,
        /// Either this, with `currency`, …
        value_minor: Option<Minor>,
        currency: Option<Currency>,
        /// … or this, 1 to 100.
        percent: Option<u32>,
        conditions: Option<Text<2000>>,
        valid_until: At,
        /// How many are left.
        stock: Option<u32>,
        derived: Vec<Line<64>>,
    }
    /// A parcel of one shop.
    Shipment {
        id: Id,
        source_version: Version,
        order: Id,
        shop: Id,
        lines: Vec<ShipmentLine>,
        carrier: Option<Line<100>>,
        tracking_number: Option<Line<100>>,
        direction: Coded<Direction>,
        declared_weight_g: Option<u32>,
        label_cost_minor: Option<Minor>,
        /// Of `label_cost_minor`.
        label_currency: Option<Currency>,
        label_payer: Option<Coded<Payer>>,
        /// Who signed, as the carrier wrote it.
        signed_by: Option<Line<200>>,
        /// Pictures of posting and delivery.
        proof_images: Vec<Url>,
        derived: Vec<Line<64>>,
    }
    /// Something that happened to a parcel.
    TrackingEvent {
        id: Id,
        source_version: Version,
        shipment: Id,
        code: Coded<TrackingCode>,
        at: At,
        place: Option<Line<200>>,
        source: Coded<TrackingSource>,
        /// What the carrier wrote.
        text: Option<Text<1000>>,
        measured_weight_g: Option<u32>,
        /// Whether it was delivered to the postcode of the order.
        postcode_matches: Option<bool>,
        derived: Vec<Line<64>>,
    }
    /// A chargeback by the buyer's bank.
    Chargeback {
        id: Id,
        source_version: Version,
        payment: Id,
        reason: Option<Line<64>>,
        amount_minor: Minor,
        currency: Currency,
        opened_at: Option<At>,
        due_by: Option<At>,
        status: Coded<ChargebackStatus>,
        derived: Vec<Line<64>>,
    }
    /// A message of a conversation that the marketplace held before.
    Message {
        id: Id,
        source_version: Version,
        thread: Id,
        buyer: Option<Id>,
        shop: Option<Id>,
        order: Option<Id>,
        sender: Coded<Sender>,
        at: At,
        text: Text<10_000>,
        language: Option<Locale>,
        attachments: Vec<Attachment>,
        derived: Vec<Line<64>>,
    }
}
