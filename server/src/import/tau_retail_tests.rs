use super::super::shift::{Shift, newest_purchase};
use super::super::source::tests::{assert_whole, data_folder};
use super::*;
use jiff::civil::date;
use ombud_domain::import::Kind;

/// Invented rows in the form of the source.
fn tables() -> Tables {
    let order = |status: &str, fulfillments: &str, history: &str| {
        format!(
            r##"{{"user_id": "u1", "address": {{"address1": "1 Elm", "address2": "", "city": "X", "country": "USA", "state": "NY", "zip": "1"}},
            "items": [{{"name": "Mug", "product_id": "7", "item_id": "70", "price": 9.1, "options": {{"colour": "red"}}}},
                      {{"name": "Mug", "product_id": "7", "item_id": "70", "price": 9.1, "options": {{"colour": "red"}}}},
                      {{"name": "Pen", "product_id": "8", "item_id": "80", "price": 2, "options": {{}}}}],
            "fulfillments": [{fulfillments}], "status": "{status}", "payment_history": [{history}]}}"##
        )
    };
    let paid = r#"{"transaction_type": "payment", "amount": 20.2, "payment_method_id": "paypal_5"}"#;
    let refunded = paid.replace("payment\"", "refund\"");
    let parcel = r#"{"tracking_id": ["42"], "item_ids": ["70", "80"]}"#;
    let orders = format!(
        r##"{{"#W1": {}, "#W2": {}, "#W3": {}, "#W4": {}}}"##,
        order("delivered", parcel, paid),
        order("pending", "", paid),
        order("cancelled", parcel, &format!("{paid}, {refunded}")),
        order("cancelled", "", &refunded),
    );
    let users = r#"{"u1": {"name": {"first_name": "Ann", "last_name": "Lee"}, "email": "ann@x.example"}}"#;
    let products = r#"{"7": {"name": "Mug", "product_id": "7", "variants": {"70": {"item_id": "70", "options": {"colour": "red"}, "available": true, "price": 9.1}}},
        "8": {"name": "Pen", "product_id": "8", "variants": {"80": {"item_id": "80", "options": {}, "available": true, "price": 2}}}}"#;
    Tables {
        users: serde_json::from_str(users).expect("users"),
        products: serde_json::from_str(products).expect("products"),
        orders: serde_json::from_str(&orders).expect("orders"),
    }
}

fn find<'a>(source: &'a Source, kind: Kind, id: &str) -> &'a Object {
    let of_kind = |object: &&Object| object.kind() == kind && object.id().as_str() == id;
    source.objects.iter().find(of_kind).unwrap_or_else(|| panic!("{} {id}", kind.as_str()))
}

fn ids(source: &Source, kind: Kind) -> Vec<&str> {
    source.objects.iter().filter(|o| o.kind() == kind).map(|o| o.id().as_str()).collect()
}

#[test]
fn an_order_becomes_objects() {
    let source = convert_tables(&tables()).expect("a source");
    assert_eq!(ids(&source, Kind::Shop), ["shop-7", "shop-8"]);
    assert_eq!(ids(&source, Kind::Offer), ["70", "80"]);
    let Object::OrderLine(line) = find(&source, Kind::OrderLine, "#W1-2") else { panic!("a line") };
    assert_eq!((line.title.as_str(), line.unit_price_minor.get()), ("Mug (red)", 910));
    let Object::Payment(payment) = find(&source, Kind::Payment, "#W1-payment-1") else { panic!("a payment") };
    assert_eq!((payment.captured_minor.get(), payment.method.code), (2020, PaymentMethod::Wallet));
    let Object::Buyer(buyer) = find(&source, Kind::Buyer, "u1") else { panic!("a buyer") };
    assert_eq!(buyer.shown_name(), "Ann Lee");
    assert!(!find(&source, Kind::Buyer, "u1").to_json().contains('@'));
}

#[test]
fn a_refund_of_the_source_is_a_past_refund() {
    let source = convert_tables(&tables()).expect("a source");
    assert_eq!(ids(&source, Kind::Refund), ["#W3-refund-2"]);
    let (Object::Refund(refund), Object::Payment(payment)) =
        (find(&source, Kind::Refund, "#W3-refund-2"), find(&source, Kind::Payment, "#W3-payment-1"))
    else {
        panic!("a refund and its payment")
    };
    assert_eq!(refund.payment, payment.id);
    assert_eq!(refund.check_payment(payment, None, 0), Ok(()));
    assert!(refund.at > payment.captured_at);
    // A refund of nothing is a bad row, and the rest is there.
    assert_eq!(source.bad_rows.len(), 1);
    assert!(source.bad_rows[0].starts_with("orders.json, #W4: inconsistent"));
}

#[test]
fn parcels_follow_the_status() {
    let source = convert_tables(&tables()).expect("a source");
    assert_eq!(ids(&source, Kind::Shipment), ["#W1-shop-7", "#W1-shop-8", "#W3-shop-7", "#W3-shop-8"]);
    let events = ids(&source, Kind::TrackingEvent);
    let of = |prefix: &str| events.iter().filter(|id| id.starts_with(prefix)).count();
    assert_eq!((of("#W1-shop-7-"), of("#W2"), of("#W3-shop-7-")), (3, 0, 1));
    let Object::Shipment(shipment) = find(&source, Kind::Shipment, "#W1-shop-7") else { panic!("a parcel") };
    assert_eq!((shipment.lines.len(), shipment.tracking_number.as_ref().map(Line::as_str)), (2, Some("42")));
}

#[test]
fn dates_are_the_same_in_every_run_and_fit_the_status() {
    let placed = |id| match find(&convert_tables(&tables()).expect("a source"), Kind::Order, id) {
        Object::Order(order) => order.placed_at,
        _ => panic!("an order"),
    };
    assert_eq!(placed("#W1"), placed("#W1"));
    assert!(placed("#W1") < placed("#W2"));
    // Pinned: a change of the seed or of its use would move every order of an installation.
    assert_eq!(placed("#W2").to_string(), "2024-05-13T05:24:00.000Z");
}

#[test]
fn the_real_source_is_whole_and_has_its_refunds() {
    let Some(folder) = data_folder("tau-retail") else {
        return;
    };
    let mut source = convert(&folder).expect("the data set");
    let facts = source.facts();
    assert_eq!((facts.orders, facts.past_refunds), (1_000, 102));
    assert_eq!(facts.gaps, [].into());
    let count = |kind| ids(&source, kind).len();
    assert_eq!([Kind::Buyer, Kind::Shop, Kind::Offer].map(count), [500, 50, 591]);
    source.place(Shift::To(date(2026, 3, 14))).expect("in range");
    assert_whole(&source);
    let newest = newest_purchase(&source.objects).expect("orders");
    assert!(newest.to_string().starts_with("2026-03-1"), "{newest}");
    for object in &source.objects {
        if let Object::TrackingEvent(event) = object {
            let open = event.code.code == TrackingCode::LabelCreated;
            assert!(open || event.at <= newest, "delivered before the newest purchase");
        }
    }
}
