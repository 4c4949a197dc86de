//! `--from olist DIR`: the public data set of a Brazilian marketplace (orders of 2016–2018).
//!
//! Amounts are BRL, times are local to São Paulo, people write Brazilian Portuguese. Orders without lines and orders
//! whose lines do not add up to what was paid are kept as they are.

use super::parcel::parcel;
use super::source::{Builder, Notes, Source, SourceError, cents, derived, read_file, unplaced};
use ombud_domain::import::{
    At, Buyer, Coded, Country, Id, Line, Locale, Minor, Object, Offer, Order, OrderLine, OrderStatus, Payment,
    PaymentMethod, Problem, Quantity, Shop, ShopStatus, TrackingCode, Zone,
};
use ombud_domain::money::Currency;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

const ZONE: &str = "America/Sao_Paulo";

#[derive(Deserialize)]
struct CustomerRow {
    customer_id: String,
    customer_unique_id: String,
}

#[derive(Deserialize)]
struct SellerRow {
    seller_id: String,
    seller_city: String,
    seller_state: String,
}

#[derive(Deserialize)]
struct ProductRow {
    product_id: String,
    product_category_name: String,
    product_weight_g: Option<u32>,
    product_length_cm: Option<u32>,
    product_height_cm: Option<u32>,
    product_width_cm: Option<u32>,
}

#[derive(Deserialize)]
struct OrderRow {
    order_id: String,
    customer_id: String,
    order_status: String,
    order_purchase_timestamp: String,
    order_approved_at: String,
    order_delivered_carrier_date: String,
    order_delivered_customer_date: String,
    order_estimated_delivery_date: String,
}

#[derive(Deserialize)]
struct ItemRow {
    order_id: String,
    order_item_id: u32,
    product_id: String,
    seller_id: String,
    shipping_limit_date: String,
    price: String,
    freight_value: String,
}

#[derive(Deserialize)]
struct PaymentRow {
    order_id: String,
    payment_sequential: u32,
    payment_type: String,
    payment_installments: u32,
    payment_value: String,
}

/// The files of the source that are used.
struct Tables {
    customers: Vec<CustomerRow>,
    sellers: Vec<SellerRow>,
    products: Vec<ProductRow>,
    orders: Vec<OrderRow>,
    items: Vec<ItemRow>,
    payments: Vec<PaymentRow>,
}

/// Converts the folder.
///
/// # Errors
/// When a file is missing or not of the expected form.
pub fn convert(folder: &Path) -> Result<Source, SourceError> {
    convert_tables(&Tables {
        customers: table(folder, "customers.csv")?,
        sellers: table(folder, "sellers.csv")?,
        products: table(folder, "products.csv")?,
        orders: table(folder, "orders.csv")?,
        items: table(folder, "order_items.csv")?,
        payments: table(folder, "order_payments.csv")?,
    })
}

fn table<T: DeserializeOwned>(folder: &Path, file: &'static str) -> Result<Vec<T>, SourceError> {
    let text = read_file(folder, file)?;
    let rows: Result<Vec<T>, csv::Error> = csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect();
    rows.map_err(|error| SourceError::Form { file, message: error.to_string() })
}

fn convert_tables(tables: &Tables) -> Result<Source, SourceError> {
    let mut builder = Builder::new(ZONE)?;
    let orders: HashMap<&str, &OrderRow> = tables.orders.iter().map(|order| (order.order_id.as_str(), order)).collect();
    let buyers: HashMap<&str, &str> =
        tables.customers.iter().map(|c| (c.customer_id.as_str(), c.customer_unique_id.as_str())).collect();
    let mut items: HashMap<&str, Vec<&ItemRow>> = HashMap::new();
    for item in &tables.items {
        items.entry(&item.order_id).or_default().push(item);
    }

    // A customer row is one order's; the person behind it has one id over all orders.
    let buyer_of = |order: &OrderRow| *buyers.get(order.customer_id.as_str()).unwrap_or(&"");
    for id in tables.orders.iter().map(buyer_of).collect::<BTreeSet<_>>() {
        builder.add("customers.csv", id, buyer(id));
    }
    let selling: BTreeSet<&str> = tables.items.iter().map(|item| item.seller_id.as_str()).collect();
    for row in tables.sellers.iter().filter(|row| selling.contains(row.seller_id.as_str())) {
        builder.add("sellers.csv", &row.seller_id, shop(row));
    }
    add_offers(&mut builder, tables, &orders);
    let categories: HashMap<&str, String> =
        tables.products.iter().map(|p| (p.product_id.as_str(), title(&p.product_category_name))).collect();
    for row in &tables.orders {
        let made = order(&builder, row, buyer_of(row));
        builder.add("orders.csv", &row.order_id, made);
        let of_order = items.get(row.order_id.as_str()).map_or(&[][..], Vec::as_slice);
        let made = shipments(&builder, row, of_order);
        builder.add("orders.csv", &row.order_id, made);
    }
    for row in &tables.items {
        let made = line(&builder, row, &categories);
        builder.add("order_items.csv", &row.order_id, made);
    }
    for row in &tables.payments {
        let approved = orders.get(row.order_id.as_str()).map_or("", |o| &o.order_approved_at);
        let made = payment(&builder, row, approved);
        builder.add("order_payments.csv", &row.order_id, made);
    }
    Ok(builder.finish("olist", notes(tables, selling.len())))
}

fn real() -> Result<Currency, Problem> {
    "BRL".parse().map_err(|m: String| Problem::new(ombud_domain::import::Code::BadCurrency, m))
}

/// The first characters of an id, enough to tell shops of one city apart.
fn short(id: &str) -> String {
    id.chars().take(6).collect()
}

fn buyer(id: &str) -> Result<Vec<Object>, Problem> {
    let buyer = Buyer {
        id: Id::new(id)?,
        source_version: unplaced()?,
        name: Some(Line::new(format!("Cliente {}", short(id)))?),
        locale: Locale::new("pt-BR")?,
        country: Country::new("BR")?,
        time_zone: Zone::new(ZONE)?,
        contacts: vec![],
        created_at: None,
        orders_count: None,
        disputes_count: None,
        derived: derived(&["name", "locale", "time_zone"])?,
    };
    Ok(vec![buyer.into()])
}

fn shop(row: &SellerRow) -> Result<Vec<Object>, Problem> {
    let name = format!("{} {}", place_name(&row.seller_city, &row.seller_state), short(&row.seller_id));
    let shop = Shop {
        id: Id::new(&*row.seller_id)?,
        source_version: unplaced()?,
        name: Line::new(name)?,
        legal_name: None,
        address: None,
        trade_register_number: None,
        contacts: vec![],
        country: Country::new("BR")?,
        status: ShopStatus::Active.into(),
        time_zone: Some(Zone::new(ZONE)?),
        languages: vec![Locale::new("pt-BR")?],
        hours: vec![],
        return_addresses: vec![],
        return_policy: None,
        trader_check: None,
        derived: derived(&["name", "status", "time_zone", "languages"])?,
    };
    Ok(vec![shop.into()])
}

/// A city as people write it. Some sellers typed an address, a number or two places: then the first place, or the state.
fn place_name(city: &str, state: &str) -> String {
    let first = city.split(['/', '-', ',', '(']).next().unwrap_or("").trim();
    if first.is_empty() || first.contains('@') || first.contains(|c: char| c.is_ascii_digit()) {
        return state.to_owned();
    }
    let word = |word: &str| match word {
        "de" | "da" | "do" | "das" | "dos" | "e" => word.to_owned(),
        _ => capital(word),
    };
    first.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A category as a title: words instead of underscores, and the ending that the data writes without its accents.
fn title(category: &str) -> String {
    let accent = |word: &str| match word.strip_suffix("cao") {
        Some(stem) => format!("{stem}ção"),
        None => word.to_owned(),
    };
    let words: Vec<_> = category.split('_').filter(|word| !word.is_empty()).map(accent).collect();
    if words.is_empty() { "Produto sem categoria".into() } else { capital(&words.join(" ")) }
}

fn offer_id(item: &ItemRow) -> String {
    format!("{}-{}", item.product_id, item.seller_id)
}

/// One offer for each product and shop that sold it, at the price of its newest sale.
fn add_offers(builder: &mut Builder, tables: &Tables, orders: &HashMap<&str, &OrderRow>) {
    let products: HashMap<&str, &ProductRow> =
        tables.products.iter().map(|product| (product.product_id.as_str(), product)).collect();
    let sold_at =
        |item: &ItemRow| orders.get(item.order_id.as_str()).map_or("", |order| &order.order_purchase_timestamp);
    let mut newest: BTreeMap<String, &ItemRow> = BTreeMap::new();
    for item in &tables.items {
        let slot = newest.entry(offer_id(item)).or_insert(item);
        if (sold_at(item), &item.order_id) > (sold_at(slot), &slot.order_id) {
            *slot = item;
        }
    }
    for (id, item) in newest {
        let made = offer(&id, item, products.get(item.product_id.as_str()).copied());
        builder.add("products.csv", &id, made);
    }
}

fn offer(id: &str, item: &ItemRow, product: Option<&ProductRow>) -> Result<Vec<Object>, Problem> {
    let category = product.map_or("", |p| &p.product_category_name);
    let millimetres = |size: fn(&ProductRow) -> Option<u32>| product.and_then(size).map(|cm| cm.saturating_mul(10));
    let offer = Offer {
        id: Id::new(id)?,
        source_version: unplaced()?,
        shop: Id::new(&*item.seller_id)?,
        title: Line::new(title(category))?,
        description: None,
        images: vec![],
        attributes: BTreeMap::new(),
        category: if category.is_empty() { None } else { Some(Line::new(category)?) },
        price_minor: Some(cents(&item.price)?),
        currency: Some(real()?),
        snapshot_hash: None,
        legal_flags: vec![],
        listed_at: None,
        withdrawal_excluded: None,
        brand: None,
        serial_tracked: None,
        weight_g: product.and_then(|p| p.product_weight_g),
        length_mm: millimetres(|p| p.product_length_cm),
        width_mm: millimetres(|p| p.product_width_cm),
        height_mm: millimetres(|p| p.product_height_cm),
        derived: derived(&["title", "price_minor"])?,
    };
    Ok(vec![offer.into()])
}

fn order(builder: &Builder, row: &OrderRow, buyer: &str) -> Result<Vec<Object>, Problem> {
    let order = Order {
        id: Id::new(&*row.order_id)?,
        source_version: unplaced()?,
        buyer: Id::new(buyer)?,
        storefront: None,
        placed_at: builder.local(&row.order_purchase_timestamp)?,
        currency: real()?,
        status: Some(status(&row.order_status)?),
        promised_from: None,
        promised_to: Some(builder.end_of_day(&row.order_estimated_delivery_date)?),
        address_hash: None,
        country: Some(Country::new("BR")?),
        policy_version: None,
        channel: None,
        risk_band: None,
        derived: vec![],
    };
    Ok(vec![order.into()])
}

fn status(word: &str) -> Result<Coded<OrderStatus>, Problem> {
    Ok(match word {
        "canceled" => OrderStatus::Cancelled.into(),
        "invoiced" => OrderStatus::Processing.into(),
        other => Coded::read_word(other)?,
    })
}

fn line_id(item: &ItemRow) -> Result<Id, Problem> {
    Id::new(format!("{}-{}", item.order_id, item.order_item_id))
}

fn line(builder: &Builder, row: &ItemRow, titles: &HashMap<&str, String>) -> Result<Vec<Object>, Problem> {
    let line = OrderLine {
        id: line_id(row)?,
        source_version: unplaced()?,
        order: Id::new(&*row.order_id)?,
        shop: Id::new(&*row.seller_id)?,
        offer: Some(Id::new(offer_id(row))?),
        title: Line::new(titles.get(row.product_id.as_str()).cloned().unwrap_or_else(|| title("")))?,
        snapshot_hash: None,
        quantity: Quantity::new(1)?,
        unit_price_minor: cents(&row.price)?,
        discount_minor: None,
        tax_minor: None,
        shipping_minor: Some(cents(&row.freight_value)?),
        fee_minor: None,
        ship_by: builder.local_or_none(&row.shipping_limit_date)?,
        serials: vec![],
        derived: derived(&["title", "quantity"])?,
    };
    Ok(vec![line.into()])
}

/// A payment counts as captured once its order was approved; before that, nothing can be refunded.
fn payment(builder: &Builder, row: &PaymentRow, approved: &str) -> Result<Vec<Object>, Problem> {
    let amount = cents(&row.payment_value)?;
    let captured_at = builder.local_or_none(approved)?;
    let captured = if captured_at.is_some() { amount } else { Minor::new(0)? };
    let payment = Payment {
        id: Id::new(format!("{}-{}", row.order_id, row.payment_sequential))?,
        source_version: unplaced()?,
        order: Id::new(&*row.order_id)?,
        method: method(&row.payment_type)?,
        captured_minor: captured,
        authorised_minor: Some(amount),
        currency: real()?,
        captured_at,
        refundable_until: None,
        provider_ref: None,
        installments: Some(row.payment_installments),
        escrow: None,
        exchange_rate: None,
        derived: derived(&["captured_minor", "captured_at"])?,
    };
    Ok(vec![payment.into()])
}

fn method(word: &str) -> Result<Coded<PaymentMethod>, Problem> {
    Ok(match word {
        "credit_card" => PaymentMethod::Card.into(),
        "boleto" => PaymentMethod::BankSlip.into(),
        other => Coded::read_word(other)?,
    })
}

/// One parcel for each shop of the order, once it was approved and not called off before it left.
fn shipments(builder: &Builder, order: &OrderRow, items: &[&ItemRow]) -> Result<Vec<Object>, Problem> {
    let approved = builder.local_or_none(&order.order_approved_at)?;
    let carrier = builder.local_or_none(&order.order_delivered_carrier_date)?;
    let delivered = builder.local_or_none(&order.order_delivered_customer_date)?;
    let called_off = matches!(order.order_status.as_str(), "canceled" | "unavailable");
    let Some(approved) = approved.filter(|_| !called_off || carrier.is_some()) else {
        return Ok(vec![]);
    };
    // The source's dates disagree now and then; what happened later bounds what came before.
    let carrier = carrier.map(|at| delivered.map_or(at, |end| at.min(end)));
    let label = [carrier, delivered].into_iter().flatten().fold(approved, At::min);
    let events = [
        (TrackingCode::LabelCreated, Some(label)),
        (TrackingCode::PickedUp, carrier),
        (TrackingCode::Delivered, delivered),
    ];
    let order_id = Id::new(&*order.order_id)?;
    let mut made = Vec::new();
    let shops: BTreeSet<&str> = items.iter().map(|item| item.seller_id.as_str()).collect();
    for shop in shops {
        let of_shop = items.iter().filter(|item| item.seller_id == shop);
        let lines = of_shop.map(|item| line_id(item)).collect::<Result<_, _>>()?;
        made.extend(parcel(&order_id, &Id::new(shop)?, lines, None, &events)?);
    }
    Ok(made)
}

fn notes(tables: &Tables, selling: usize) -> Notes {
    let paid_and_called_off = |order: &&OrderRow| {
        matches!(order.order_status.as_str(), "canceled" | "unavailable") && !order.order_approved_at.is_empty()
    };
    let refundless = tables.orders.iter().filter(paid_and_called_off).count();
    let unapproved = tables.orders.iter().filter(|o| o.order_approved_at.is_empty()).count();
    let undated = tables
        .orders
        .iter()
        .filter(|order| order.order_status == "delivered" && order.order_delivered_customer_date.is_empty());
    let sold: BTreeSet<&str> = tables.items.iter().map(|item| item.product_id.as_str()).collect();
    let ordering: BTreeSet<&str> = tables.orders.iter().map(|o| o.customer_id.as_str()).collect();
    Notes {
        lacks: vec![
            format!("refunds: {refundless} orders were approved, then cancelled or unavailable; whether the money went back is not known"),
            format!("{} orders are delivered without a date of delivery", undated.count()),
            "carriers, tracking numbers and tracking events".into(),
            "legal names, addresses and register numbers of shops; contacts of anybody".into(),
            "titles, descriptions and pictures of products; taxes, discounts, coupons and chargebacks".into(),
            "until when a payment can be refunded".into(),
        ],
        derived: vec![
            "shops are named by city and short id, buyers by short id, offers and lines by category".into(),
            "every buyer and shop: Brazilian Portuguese and the time zone of São Paulo".into(),
            "one parcel for each order and shop; its events from the order's dates (approved, handed to the carrier, delivered)".into(),
            "a delivery estimate for a day is a promise until the end of that day".into(),
            format!("payments count as captured when the order was approved; those of {unapproved} orders that never were count as authorised only"),
            "the price of an offer is that of its newest sale".into(),
        ],
        left_out: vec![
            format!("{} products and {} sellers that nobody bought from", tables.products.len() - sold.len().min(tables.products.len()), tables.sellers.len().saturating_sub(selling)),
            format!("{} customer rows without an order", tables.customers.len().saturating_sub(ordering.len())),
            "reviews: they are no conversations".into(),
        ],
    }
}

#[cfg(test)]
#[path = "olist_tests.rs"]
mod tests;
