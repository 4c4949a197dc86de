//! `--from tau-retail DIR`: the orders, users and products of a retail support benchmark.
//!
//! Amounts are USD, people live in the time zone of New York, and every product is sold by a shop of its own. The source
//! has no dates at all: they follow from a fixed seed and the order's number, so that every run gives the same ones.

use super::parcel::parcel;
use super::source::{Builder, Notes, Source, SourceError, cents, derived, read_file, unplaced};
use jiff::ToSpan;
use jiff::civil::DateTime;
use ombud_domain::import::{
    At, Attributes, Buyer, Code, Coded, Contact, ContactKind, Country, Hash, Id, Line, Locale, Object, Offer, Order,
    OrderLine, OrderStatus, PastRefundStatus, Payment, PaymentMethod, Problem, Quantity, Refund, Shop, ShopStatus,
    TrackingCode, Zone,
};
use ombud_domain::money::Currency;
use ombud_domain::time::Span;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Number;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const ZONE: &str = "America/New_York";
/// Part of every worked-out date; another seed would give another history.
const SEED: &str = "ombud tau-retail 1";
/// No order is placed after this local time; a shift moves it to where it is wanted.
const LAST_PURCHASE: DateTime = jiff::civil::datetime(2024, 5, 14, 22, 0, 0, 0);

#[derive(Deserialize)]
struct UserRow {
    name: PersonName,
    email: String,
}

#[derive(Deserialize)]
struct PersonName {
    first_name: String,
    last_name: String,
}

#[derive(Deserialize)]
struct ProductRow {
    name: String,
    product_id: String,
    variants: BTreeMap<String, VariantRow>,
}

#[derive(Deserialize)]
struct VariantRow {
    options: BTreeMap<String, String>,
    price: Number,
}

#[derive(Deserialize)]
struct OrderRow {
    user_id: String,
    address: AddressRow,
    items: Vec<ItemRow>,
    fulfillments: Vec<FulfillmentRow>,
    status: String,
    payment_history: Vec<TransactionRow>,
}

/// In the order in which the hash of the address takes them.
#[derive(Deserialize)]
struct AddressRow {
    address1: String,
    address2: String,
    city: String,
    state: String,
    zip: String,
}

#[derive(Deserialize)]
struct ItemRow {
    name: String,
    product_id: String,
    item_id: String,
    price: Number,
    options: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct FulfillmentRow {
    tracking_id: Vec<String>,
}

#[derive(Deserialize)]
struct TransactionRow {
    transaction_type: String,
    amount: Number,
    payment_method_id: String,
}

/// The files of the source.
struct Tables {
    users: BTreeMap<String, UserRow>,
    products: BTreeMap<String, ProductRow>,
    orders: BTreeMap<String, OrderRow>,
}

/// Converts the folder.
///
/// # Errors
/// When a file is missing or not of the expected form.
pub fn convert(folder: &Path) -> Result<Source, SourceError> {
    convert_tables(&Tables {
        users: table(folder, "users.json")?,
        products: table(folder, "products.json")?,
        orders: table(folder, "orders.json")?,
    })
}

fn table<T: DeserializeOwned>(folder: &Path, file: &'static str) -> Result<T, SourceError> {
    serde_json::from_str(&read_file(folder, file)?)
        .map_err(|error| SourceError::Form { file, message: error.to_string() })
}

fn convert_tables(tables: &Tables) -> Result<Source, SourceError> {
    let mut builder = Builder::new(ZONE)?;
    for (id, row) in &tables.users {
        builder.add("users.json", id, buyer(id, row));
    }
    for row in tables.products.values() {
        builder.add("products.json", &row.product_id, shop_with_offers(row));
    }
    for (id, row) in &tables.orders {
        let made = order(&builder, id, row);
        builder.add("orders.json", id, made);
    }
    Ok(builder.finish("tau-retail", notes(tables)))
}

fn dollar() -> Currency {
    Currency::USD
}

fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// A number from 0 to below `bound` that depends on the seed, the order and what it is for.
fn draw(order: &str, purpose: &str, bound: u64) -> u64 {
    let hash = sha256(&format!("{SEED}\n{purpose}\n{order}"));
    let first = hash.first_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes));
    first % bound.max(1)
}

fn buyer(id: &str, row: &UserRow) -> Result<Vec<Object>, Problem> {
    // Our side holds a token; the address itself stays at the marketplace.
    let token = hex::encode(sha256(&format!("{SEED}\ncontact\n{}", row.email)));
    let buyer = Buyer {
        id: Id::new(id)?,
        source_version: unplaced()?,
        name: Some(Line::new(format!("{} {}", row.name.first_name, row.name.last_name))?),
        locale: Locale::new("en-US")?,
        country: Country::new("US")?,
        time_zone: Zone::new(ZONE)?,
        contacts: vec![Contact { kind: ContactKind::Email.into(), token: Line::new(token)? }],
        created_at: None,
        orders_count: None,
        disputes_count: None,
        derived: derived(&["locale", "time_zone", "contacts"])?,
    };
    Ok(vec![buyer.into()])
}

fn shop_id(product: &str) -> Result<Id, Problem> {
    Id::new(format!("shop-{product}"))
}

fn shop_with_offers(row: &ProductRow) -> Result<Vec<Object>, Problem> {
    let shop = Shop {
        id: shop_id(&row.product_id)?,
        source_version: unplaced()?,
        name: Line::new(format!("{} Store", row.name))?,
        legal_name: None,
        address: None,
        trade_register_number: None,
        contacts: vec![],
        country: Country::new("US")?,
        status: ShopStatus::Active.into(),
        time_zone: Some(Zone::new(ZONE)?),
        languages: vec![Locale::new("en-US")?],
        hours: vec![],
        return_addresses: vec![],
        return_policy: None,
        trader_check: None,
        derived: derived(&["id", "name", "country", "status", "time_zone", "languages"])?,
    };
    let offers = row.variants.iter().map(|(id, variant)| offer(row, id, variant));
    std::iter::once(Ok(shop.into())).chain(offers).collect()
}

/// A product with its options, such as `T-Shirt (blue, cotton, M)`.
fn title(name: &str, options: &BTreeMap<String, String>) -> Result<Line<300>, Problem> {
    let options: Vec<&str> = options.values().map(String::as_str).collect();
    Line::new(if options.is_empty() { name.into() } else { format!("{name} ({})", options.join(", ")) })
}

fn offer(product: &ProductRow, id: &str, variant: &VariantRow) -> Result<Object, Problem> {
    let attributes: Attributes = variant.options.clone();
    Ok(Offer {
        id: Id::new(id)?,
        source_version: unplaced()?,
        shop: shop_id(&product.product_id)?,
        title: title(&product.name, &variant.options)?,
        description: None,
        images: vec![],
        attributes,
        category: Some(Line::new(&*product.name)?),
        price_minor: Some(cents(&variant.price.to_string())?),
        currency: Some(dollar()),
        snapshot_hash: None,
        legal_flags: vec![],
        listed_at: None,
        withdrawal_excluded: None,
        brand: None,
        serial_tracked: None,
        weight_g: None,
        length_mm: None,
        width_mm: None,
        height_mm: None,
        derived: derived(&["shop", "title", "category"])?,
    }
    .into())
}

/// The worked-out dates of an order. Orders under way are young, delivered ones have arrived before the last purchase.
struct Dates {
    placed: At,
    label: At,
    picked_up: At,
    delivered: At,
    promised_from: At,
    promised_to: At,
    refunded: At,
}

impl Dates {
    fn of(builder: &Builder, id: &str, status: &str) -> Result<Self, Problem> {
        let (youngest_days, oldest_days) = match status {
            "pending" => (0, 2),
            "processed" => (1, 5),
            "delivered" => (8, 60),
            _ => (3, 60),
        };
        let minutes = draw(id, "placed", (oldest_days - youngest_days) * 24 * 60);
        let days = i64::try_from(youngest_days).unwrap_or(0);
        let minutes = i64::try_from(minutes).unwrap_or(0);
        let out_of_range = |_| Problem::new(Code::InstantOutOfRange, "out of range");
        let placed = LAST_PURCHASE.checked_sub(days.days().minutes(minutes)).map_err(out_of_range)?;
        let placed = builder.at(placed)?;
        let later = |span: Span| At::new(placed.get() + span);
        let way_hours = i64::try_from(draw(id, "way", 5 * 24)).unwrap_or(0);
        Ok(Self {
            placed,
            label: later(Span::hours(6))?,
            picked_up: later(Span::hours(24))?,
            delivered: later(Span::hours(48 + way_hours))?,
            promised_from: later(Span::days(3))?,
            promised_to: later(Span::days(6))?,
            refunded: later(Span::days(1))?,
        })
    }
}

fn order(builder: &Builder, id: &str, row: &OrderRow) -> Result<Vec<Object>, Problem> {
    let dates = Dates::of(builder, id, &row.status)?;
    let AddressRow { address1, address2, city, state, zip } = &row.address;
    let address = [address1, address2, city, state, zip].map(String::as_str).join("\n");
    let order = Order {
        id: Id::new(id)?,
        source_version: unplaced()?,
        buyer: Id::new(&*row.user_id)?,
        storefront: None,
        placed_at: dates.placed,
        currency: dollar(),
        status: Some(status(&row.status)?),
        promised_from: Some(dates.promised_from),
        promised_to: Some(dates.promised_to),
        address_hash: Some(Hash::new(hex::encode(sha256(&address)))?),
        country: Some(Country::new("US")?),
        policy_version: None,
        channel: None,
        risk_band: None,
        derived: derived(&["placed_at", "promised_from", "promised_to", "address_hash"])?,
    };
    let mut made = vec![order.into()];
    for (index, item) in row.items.iter().enumerate() {
        made.push(line(id, index, item)?);
    }
    made.extend(transactions(id, row, &dates)?);
    made.extend(shipments(id, row, &dates)?);
    Ok(made)
}

fn status(word: &str) -> Result<Coded<OrderStatus>, Problem> {
    Ok(match word {
        "pending" => OrderStatus::Approved.into(),
        "processed" => OrderStatus::Processing.into(),
        other => Coded::read_word(other)?,
    })
}

/// The same piece may stand twice in an order, so a line is named by its place.
fn line_id(order: &str, index: usize) -> Result<Id, Problem> {
    Id::new(format!("{order}-{}", index + 1))
}

fn line(order: &str, index: usize, item: &ItemRow) -> Result<Object, Problem> {
    Ok(OrderLine {
        id: line_id(order, index)?,
        source_version: unplaced()?,
        order: Id::new(order)?,
        shop: shop_id(&item.product_id)?,
        offer: Some(Id::new(&*item.item_id)?),
        title: title(&item.name, &item.options)?,
        snapshot_hash: None,
        quantity: Quantity::new(1)?,
        unit_price_minor: cents(&item.price.to_string())?,
        discount_minor: None,
        tax_minor: None,
        shipping_minor: None,
        fee_minor: None,
        ship_by: None,
        serials: vec![],
        derived: derived(&["id", "shop", "title", "quantity"])?,
    }
    .into())
}

/// Payments, and refunds of the payment made with the same means (or else of the first).
fn transactions(order: &str, row: &OrderRow, dates: &Dates) -> Result<Vec<Object>, Problem> {
    let mut made = Vec::new();
    let mut payments: Vec<(&str, Id)> = Vec::new();
    for (index, transaction) in row.payment_history.iter().enumerate() {
        let id = Id::new(format!("{order}-{}-{}", transaction.transaction_type, index + 1))?;
        let means = transaction.payment_method_id.as_str();
        match transaction.transaction_type.as_str() {
            "payment" => {
                made.push(payment(&id, order, transaction, dates)?);
                payments.push((means, id));
            }
            "refund" => {
                let same = payments.iter().find(|(paid_with, _)| *paid_with == means);
                let (_, payment) = same
                    .or(payments.first())
                    .ok_or_else(|| Problem::new(Code::Inconsistent, "a refund without a payment before it"))?;
                made.push(refund(&id, payment, transaction, dates)?);
            }
            _ => {
                return Err(Problem::new(Code::Inconsistent, "a transaction of unknown type"));
            }
        }
    }
    Ok(made)
}

fn payment(id: &Id, order: &str, row: &TransactionRow, dates: &Dates) -> Result<Object, Problem> {
    Ok(Payment {
        id: id.clone(),
        source_version: unplaced()?,
        order: Id::new(order)?,
        method: method(&row.payment_method_id)?,
        captured_minor: cents(&row.amount.to_string())?,
        authorised_minor: None,
        currency: dollar(),
        captured_at: Some(dates.placed),
        refundable_until: None,
        provider_ref: Some(Line::new(&*row.payment_method_id)?),
        installments: None,
        escrow: None,
        exchange_rate: None,
        derived: derived(&["id", "captured_at"])?,
    }
    .into())
}

/// The means from its id, such as `credit_card_4420174`.
fn method(id: &str) -> Result<Coded<PaymentMethod>, Problem> {
    Ok(match id.rsplit_once('_').map_or(id, |(word, _)| word) {
        "credit_card" => PaymentMethod::Card.into(),
        "paypal" => PaymentMethod::Wallet.into(),
        other => Coded::read_word(other)?,
    })
}

fn refund(id: &Id, payment: &Id, row: &TransactionRow, dates: &Dates) -> Result<Object, Problem> {
    Ok(Refund {
        id: id.clone(),
        source_version: unplaced()?,
        payment: payment.clone(),
        line: None,
        amount_minor: cents(&row.amount.to_string())?,
        currency: dollar(),
        status: PastRefundStatus::Succeeded.into(),
        key: Line::new(id.as_str())?,
        at: Some(dates.refunded),
        reason: None,
        derived: derived(&["id", "status", "key", "at"])?,
    }
    .into())
}

/// One parcel for each shop of an order that the source says was handed over for shipping; all carry its tracking
/// number. How far they came follows from the order's status.
fn shipments(order: &str, row: &OrderRow, dates: &Dates) -> Result<Vec<Object>, Problem> {
    let Some(fulfillment) = row.fulfillments.first() else {
        return Ok(vec![]);
    };
    let arrived = row.status == "delivered";
    let events = [
        (TrackingCode::LabelCreated, Some(dates.label)),
        (TrackingCode::PickedUp, arrived.then_some(dates.picked_up)),
        (TrackingCode::Delivered, arrived.then_some(dates.delivered)),
    ];
    let tracking_number = fulfillment.tracking_id.first().map(String::as_str);
    let order_id = Id::new(order)?;
    let mut made = Vec::new();
    let products: BTreeSet<&str> = row.items.iter().map(|item| item.product_id.as_str()).collect();
    for product in products {
        let of_shop = row.items.iter().enumerate().filter(|(_, item)| item.product_id == product);
        let lines = of_shop.map(|(index, _)| line_id(order, index)).collect::<Result<_, _>>()?;
        made.extend(parcel(&order_id, &shop_id(product)?, lines, tracking_number, &events)?);
    }
    Ok(made)
}

fn notes(tables: &Tables) -> Notes {
    let bought: BTreeSet<&str> =
        tables.orders.values().flat_map(|o| &o.items).map(|item| item.item_id.as_str()).collect();
    let offers: usize = tables.products.values().map(|product| product.variants.len()).sum();
    Notes {
        lacks: vec![
            "all dates: of purchase, payment, refund, promise and delivery".into(),
            "shops: every product is sold by the one store".into(),
            "carriers and tracking events".into(),
            "taxes, shipping costs, discounts, coupons and chargebacks".into(),
        ],
        derived: vec![
            "one shop for each product, so that an order of several products is one of several shops".into(),
            "dates from a fixed seed and the order's number, fitting its status: the same in every run".into(),
            "one parcel for each order and shop with the order's tracking number; its events from the order's status".into(),
            "every buyer: American English and the time zone of New York; contacts are tokens, made from the e-mail address".into(),
            "refunds of cancelled orders are past refunds of the payment as a whole".into(),
        ],
        left_out: vec![
            "postal addresses (a hash is kept), e-mail addresses and saved means of payment".into(),
            format!("whether an offer is available ({offers} offers are imported, {} were bought)", bought.len()),
        ],
    }
}

#[cfg(test)]
#[path = "tau_retail_tests.rs"]
mod tests;
