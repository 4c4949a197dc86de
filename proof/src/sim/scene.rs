//! What a seed begins with: one order of one or two shops, paid at once or in two parts, in some state of delivery.

use super::dice::Dice;
use ombud_domain::import::{At, Object};
use ombud_domain::time::{Instant, Span};
use serde_json::{Value, json};

/// An ordinary Monday.
pub const MONDAY: Instant = Instant(1_794_816_000_000);

/// Where the parcels are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parcel {
    Delivered,
    Late,
    Lost,
}

/// A line of the order.
#[derive(Debug, Clone)]
pub struct Line {
    pub name: String,
    pub shop: usize,
    pub quantity: u32,
    unit: i64,
    shipping: i64,
    tax: i64,
}

impl Line {
    fn cost(&self) -> i64 {
        self.unit * i64::from(self.quantity) + self.shipping + self.tax
    }
}

/// The scene of a seed.
#[derive(Debug, Clone)]
pub struct Scene {
    pub shops: usize,
    pub lines: Vec<Line>,
    /// Captured by payment, in minor units.
    pub payments: Vec<i64>,
    pub parcel: Parcel,
    /// Refunded before the import, of the first payment.
    pub past: i64,
    shop_closed: bool,
    /// The shops pay for what goes back, whatever the reason.
    free_returns: bool,
}

impl Scene {
    /// The seed's scene.
    pub fn new(dice: &mut Dice) -> Self {
        let shops = 1 + usize::from(dice.once_in(3));
        let count = shops + dice.roll(2);
        let line = |at: usize, dice: &mut Dice| Line {
            name: format!("l{}", at + 1),
            shop: at % shops,
            quantity: u32::try_from(dice.between(1, 3)).unwrap_or(1),
            unit: dice.between(100, 12_000),
            shipping: dice.between(0, 1_500),
            tax: dice.between(0, 900),
        };
        let lines: Vec<Line> = (0..count).map(|at| line(at, dice)).collect();
        let total: i64 = lines.iter().map(Line::cost).sum();
        let first = if dice.once_in(3) { total * dice.between(30, 70) / 100 } else { total };
        let payments: Vec<i64> = [first, total - first].into_iter().filter(|p| *p > 0).collect();
        let parcel = *dice.pick(&[Parcel::Delivered, Parcel::Delivered, Parcel::Delivered, Parcel::Late, Parcel::Lost]);
        let past = if dice.once_in(6) { dice.between(1, payments[0] / 3 + 1) } else { 0 };
        Self { shops, lines, payments, parcel, past, shop_closed: dice.once_in(12), free_returns: dice.once_in(3) }
    }

    /// The rows that the marketplace imports at the beginning.
    pub fn rows(&self) -> Vec<Value> {
        let day = |n: i64| at(Instant(MONDAY.0 - Span::days(n).0));
        let mut rows = vec![
            json!({"object": "buyer", "id": "b1", "locale": "en", "country": "US", "time_zone": "America/New_York"}),
            json!({"object": "order", "id": "o1", "buyer": "b1", "storefront": "lumen", "placed_at": day(20), "currency": "USD", "promised_to": day(1)}),
        ];
        let until = at(MONDAY + Span::days(2_000));
        rows.push(json!({"object": "coupon", "id": "c1", "title": "Something off", "value_minor": 300, "currency": "USD", "valid_until": until}));
        for shop in 1..=self.shops {
            let addresses: &[&str] = if shop == 1 { &["Lamps Ltd, 1 Long Road, Springfield"] } else { &[] };
            let status = if self.shop_closed && shop == 1 { "closed" } else { "active" };
            let payer = if self.free_returns { "seller" } else { "buyer" };
            rows.push(json!({"object": "shop", "return_policy": {"accepts": true, "days": 14, "who_pays": payer}, "id": format!("s{shop}"), "name": format!("Shop {shop}"), "country": "US", "status": status, "return_addresses": addresses}));
            rows.push(json!({"object": "shipment", "id": format!("h{shop}"), "order": "o1", "shop": format!("s{shop}"), "direction": "out", "carrier": "Post", "tracking_number": format!("OUT{shop:05}"), "lines": []}));
            rows.push(track(&format!("h{shop}a"), shop, "picked_up", &day(15)));
            match self.parcel {
                Parcel::Delivered => rows.push(track(&format!("h{shop}b"), shop, "delivered", &day(3))),
                Parcel::Lost => rows.push(track(&format!("h{shop}b"), shop, "lost", &day(2))),
                Parcel::Late => {}
            }
        }
        for line in &self.lines {
            rows.push(json!({"object": "order_line", "id": line.name, "order": "o1", "shop": format!("s{}", line.shop + 1), "title": "Lamp",
                "quantity": line.quantity, "unit_price_minor": line.unit, "shipping_minor": line.shipping, "tax_minor": line.tax}));
        }
        for (at, captured) in self.payments.iter().enumerate() {
            rows.push(json!({"object": "payment", "id": format!("p{}", at + 1), "order": "o1", "method": "card", "captured_minor": captured, "currency": "USD", "captured_at": day(20)}));
        }
        if self.past > 0 {
            rows.push(json!({"object": "refund", "id": "r0", "payment": "p1", "amount_minor": self.past, "currency": "USD", "status": "succeeded", "key": "old-1"}));
        }
        rows
    }
}

/// Something that happened to a shop's parcel.
pub fn track(id: &str, shop: usize, code: &str, when: &str) -> Value {
    track_of(id, &format!("h{shop}"), code, when)
}

/// The parcel of a return, and what happened to it.
pub fn back(id: &str, shop: usize, number: &str) -> Value {
    json!({"object": "shipment", "id": id, "order": "o1", "shop": format!("s{shop}"), "direction": "return", "tracking_number": number, "lines": []})
}

/// Something that happened to a shipment.
pub fn track_of(id: &str, shipment: &str, code: &str, when: &str) -> Value {
    json!({"object": "tracking_event", "id": id, "shipment": shipment, "code": code, "at": when, "source": "carrier"})
}

/// An instant as an import writes it.
pub fn at(instant: Instant) -> String {
    At::new(instant).map(|at| at.to_string()).unwrap_or_default()
}

/// The objects in these rows; those without a version have version 1.
pub fn objects(rows: &[Value]) -> Result<Vec<Object>, String> {
    let read = |row: &Value| {
        let mut row = row.clone();
        if row["source_version"].is_null() {
            row["source_version"] = 1.into();
        }
        Object::from_json(row.to_string().as_bytes()).map_err(|problem| format!("{row}: {problem}"))
    };
    rows.iter().map(read).collect()
}
