//! The demo's marketplace as objects of the neutral import format, each with the moment when it becomes known.

use super::DemoError;
use super::content::{Content, Market, Order, Parcel, Product};
use ombud_domain::import::{At, Object};
use ombud_domain::time::{Instant, Span};
use serde_json::{Value, json};

/// An object and since when it is known.
pub type Known = (Instant, Object);

/// Everything that the marketplace tells, in the order in which it becomes known.
///
/// # Errors
/// When the content is not fit to be imported.
pub fn known(content: &Content, now: Instant) -> Result<Vec<Known>, DemoError> {
    let mut rows = Vec::new();
    let start = Instant(0);
    for row in people(&content.market, now)? {
        rows.push((start, row));
    }
    for order in &content.orders {
        whole_order(&mut rows, content, order, now)?;
    }
    let mut out = Vec::with_capacity(rows.len());
    for (at, row) in rows {
        let text = row.to_string();
        let object = Object::from_json(text.as_bytes()).map_err(|p| DemoError::Content(format!("{p:?} in {text}")))?;
        out.push((at, object));
    }
    out.sort_by_key(|(at, _)| *at);
    Ok(out)
}

/// An instant as rows carry it.
///
/// # Errors
/// When it is outside the years that imports take.
pub fn instant(at: Instant) -> Result<Value, DemoError> {
    let at = At::new(at).map_err(|p| DemoError::Content(format!("{p:?}")))?;
    serde_json::to_value(at).map_err(|e| DemoError::Content(e.to_string()))
}

fn people(market: &Market, now: Instant) -> Result<Vec<Value>, DemoError> {
    let long_ago = instant(Instant(now.0 - Span::days(700).0))?;
    let buyers = market.buyers.iter().map(|b| {
        json!({"object": "buyer", "id": b.id, "source_version": 1, "name": b.name, "locale": b.language, "country": b.country, "time_zone": b.zone, "created_at": long_ago})
    });
    let shops = market.shops.iter().map(|s| {
        json!({"object": "shop", "id": s.id, "source_version": 1, "name": s.name, "country": s.country, "status": "active",
            "time_zone": s.zone, "languages": s.languages, "trader_check": "passed", "return_addresses": [format!("{}, 1 Market Road, {}", s.name, s.country)], "return_policy": {"accepts": true, "days": 14, "who_pays": "buyer"}})
    });
    let offers = market.products.iter().filter_map(|p| {
        let (currency, price) = p.prices.iter().next()?;
        Some(json!({"object": "offer", "id": p.id, "source_version": 1, "shop": p.shop, "title": p.title, "category": p.category, "serial_tracked": p.category == "electronics", "price_minor": price, "currency": currency}))
    });
    Ok(buyers.chain(shops).chain(offers).collect())
}

fn whole_order(
    rows: &mut Vec<(Instant, Value)>,
    content: &Content,
    order: &Order,
    now: Instant,
) -> Result<(), DemoError> {
    let placed = order.at.from(now);
    for (version, (at, status)) in (1..).zip(statuses(order, now)) {
        let mut row = json!({"object": "order", "id": order.id, "source_version": version, "buyer": order.buyer, "storefront": order.front,
            "placed_at": instant(placed)?, "currency": order.currency, "status": status});
        if let Some((from, to)) = order.promised {
            row["promised_from"] = instant(from.from(now))?;
            row["promised_to"] = instant(to.from(now))?;
        }
        rows.push((at, row));
    }
    let mut total = 0;
    for (product, quantity) in &order.lines {
        let (row, paid) = line(content, order, product, *quantity)?;
        total += paid;
        rows.push((placed, row));
    }
    for (method, amount, id) in payments(order, total) {
        let row = json!({"object": "payment", "id": id, "source_version": 1, "order": order.id, "method": method, "captured_minor": amount,
            "currency": order.currency, "captured_at": instant(placed + Span::minutes(2))?, "provider_ref": format!("tx-{:08x}", hash(&id))});
        rows.push((placed, row));
        // Every third buyer was refused once before it worked.
        let refused = hash(&id).is_multiple_of(3).then_some(("declined", "do_not_honor", 0));
        for (status, code, minute) in refused.into_iter().chain([("captured", "approved", 2)]) {
            let row = json!({"object": "payment_attempt", "id": format!("{id}-{status}"), "source_version": 1, "buyer": order.buyer,
                "order": order.id, "at": instant(placed + Span::minutes(minute))?, "amount_minor": amount,
                "currency": order.currency, "method": method, "status": status, "provider_code": code});
            rows.push((placed, row));
        }
        if let Some(back) = &order.refund {
            let at = back.at.from(now);
            let row = json!({"object": "refund", "id": format!("{id}-back"), "source_version": 1, "payment": id, "amount_minor": amount,
                "currency": order.currency, "status": "succeeded", "key": format!("{id}-back"), "at": instant(at)?, "reason": back.reason});
            rows.push((at, row));
        }
    }
    for parcel in &order.parcels {
        shipment(rows, content, order, parcel, now)?;
    }
    Ok(())
}

/// The payments of an order: (method, amount, id). What is left of the total goes to the one without an amount.
pub fn payments(order: &Order, total: i64) -> Vec<(String, i64, String)> {
    let usual = if order.currency == "IRR" { "debit_card" } else { "card" };
    let ways = order.pay.clone().unwrap_or_else(|| vec![(usual.to_owned(), None)]);
    let fixed: i64 = ways.iter().filter_map(|(_, amount)| *amount).sum();
    let amount = |given: Option<i64>| given.unwrap_or(total - fixed);
    (1..).zip(ways).map(|(n, (method, given))| (method, amount(given), format!("{}-pay{n}", order.id))).collect()
}

/// What the buyer paid for a line: the price and a share of the shipping cost.
#[must_use]
pub fn price(product: &Product, order: &Order, quantity: u32) -> (i64, i64) {
    let goods = product.prices.get(&order.currency).copied().unwrap_or_default();
    // About eight percent, with as few digits as people write.
    let share = goods * i64::from(quantity) * 8 / 100;
    let step = 10_i64.pow(share.max(1).ilog10().saturating_sub(1));
    (goods, share / step * step)
}

fn line(content: &Content, order: &Order, product: &str, quantity: u32) -> Result<(Value, i64), DemoError> {
    let found = content.market.products.iter().find(|p| p.id == product);
    let product = found.ok_or_else(|| DemoError::Content(format!("{}: no product {product}", order.id)))?;
    let (unit, shipping) = price(product, order, quantity);
    let row = json!({"object": "order_line", "id": line_id(&order.id, &product.id), "source_version": 1, "order": order.id, "shop": product.shop,
        "offer": product.id, "title": product.title, "quantity": quantity, "unit_price_minor": unit, "shipping_minor": shipping});
    Ok((row, unit * i64::from(quantity) + shipping))
}

/// The marketplace's name of a line.
#[must_use]
pub fn line_id(order: &str, product: &str) -> String {
    format!("{order}-{product}")
}

/// What the status of an order was from when on.
fn statuses(order: &Order, now: Instant) -> Vec<(Instant, String)> {
    let placed = order.at.from(now);
    if let Some(status) = &order.status {
        let first = if status == "cancelled" { "approved" } else { status };
        let mut out = vec![(placed, first.to_owned())];
        if first != status {
            out.push((placed + Span::hours(7), status.clone()));
        }
        return out;
    }
    let mut out = vec![(placed, "approved".to_owned())];
    out.extend(order.parcels.iter().map(|p| p.sent.from(now)).min().map(|at| (at, "shipped".to_owned())));
    let all_there = order.parcels.iter().all(|p| p.last == "delivered");
    out.extend(
        order
            .parcels
            .iter()
            .map(|p| p.end.from(now))
            .max()
            .filter(|_| all_there)
            .map(|at| (at, "delivered".to_owned())),
    );
    out
}

fn shipment(
    rows: &mut Vec<(Instant, Value)>,
    content: &Content,
    order: &Order,
    parcel: &Parcel,
    now: Instant,
) -> Result<(), DemoError> {
    let id = format!("{}-{}", order.id, parcel.shop);
    let of_shop = |product: &str| content.market.products.iter().any(|p| p.id == product && p.shop == parcel.shop);
    let mine = order.lines.iter().filter(|(product, _)| of_shop(product));
    let lines: Vec<Value> =
        mine.map(|(product, n)| json!({"line": line_id(&order.id, product), "quantity": n})).collect();
    let country = content.market.shops.iter().find(|s| s.id == parcel.shop).map_or("", |s| s.country.as_str());
    let carrier = match country {
        "CN" => "Paper Crane Lines",
        "BR" => "Rota Ipê",
        "TR" => "Kumru Kargo",
        "IR" => "چاپار نسیم",
        _ => "Rheinbote",
    };
    let track = track(parcel, now);
    let made = track.first().map_or(now, |(_, at)| *at);
    let number = format!("{country}{:09}", hash(&id) % 1_000_000_000);
    let row = json!({"object": "shipment", "id": id, "source_version": 1, "order": order.id, "shop": parcel.shop, "lines": lines,
        "carrier": carrier, "tracking_number": number, "direction": "out"});
    rows.push((made, row));
    for (n, (code, at)) in (1..).zip(track) {
        let row = json!({"object": "tracking_event", "id": format!("{id}-{n}"), "source_version": 1, "shipment": id, "code": code,
            "at": instant(at)?, "source": "carrier"});
        rows.push((at, row));
    }
    Ok(())
}

/// What a carrier says of a parcel from the label to the last word.
fn track(parcel: &Parcel, now: Instant) -> Vec<(&str, Instant)> {
    let (sent, end, last) = (parcel.sent.from(now), parcel.end.from(now), parcel.last.as_str());
    let part = |percent: i64| Instant(sent.0 + (end.0 - sent.0) * percent / 100);
    let mut out = vec![("label_created", Instant(sent.0 - Span::hours(10).0)), ("picked_up", sent)];
    if last == "picked_up" {
        return out;
    }
    out.push(("in_transit", part(30)));
    if parcel.border && !last.starts_with("customs") {
        out.extend([("customs", part(55)), ("in_transit", part(70))]);
    }
    match last {
        "delivered" | "attempt_failed" | "ready_for_pickup" => {
            out.push(("out_for_delivery", Instant(end.0 - Span::hours(5).0)))
        }
        "returned_to_sender" => out.push(("returning", Instant(end.0 - Span::days(3).0))),
        _ => {}
    }
    out.push((last, end));
    out
}

/// Always the same number for the same text (FNV-1a), for tracking numbers and the like.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}
