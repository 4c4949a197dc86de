use super::*;
use proptest::prelude::*;
use serde_json::json;

/// A small row of each kind.
fn samples() -> Vec<Value> {
    vec![
        json!({"object": "buyer", "id": "b1", "source_version": 1, "locale": "pt-BR", "country": "BR", "time_zone": "America/Sao_Paulo"}),
        json!({"object": "shop", "id": "s1", "source_version": 1, "name": "Livros", "country": "BR", "status": "active",
               "hours": [{"day": "monday", "from_minute": 540, "to_minute": 1080}], "return_policy": {"accepts": true, "days": 30}}),
        json!({"object": "offer", "id": "f1", "source_version": 1, "shop": "s1", "title": "Kettle", "attributes": {"colour": "blue"}}),
        json!({"object": "order", "id": "o1", "source_version": 1, "buyer": "b1", "placed_at": "2026-03-01T10:00:00-03:00", "currency": "BRL"}),
        json!({"object": "order_line", "id": "l1", "source_version": 1, "order": "o1", "shop": "s1", "title": "Kettle", "quantity": 2, "unit_price_minor": 1050}),
        json!({"object": "payment", "id": "p1", "source_version": 1, "order": "o1", "method": "card", "captured_minor": 2100, "currency": "BRL", "captured_at": "2026-03-01T13:00:00Z"}),
        json!({"object": "payment_attempt", "id": "a1", "source_version": 1, "buyer": "b1", "at": "2026-03-01T13:00:00Z", "amount_minor": 5, "currency": "BRL", "method": "card", "status": "declined"}),
        json!({"object": "refund", "id": "r1", "source_version": 1, "payment": "p1", "amount_minor": 100, "currency": "BRL", "status": "succeeded", "key": "k"}),
        json!({"object": "coupon", "id": "c1", "source_version": 1, "title": "10 %", "percent": 10, "valid_until": "2027-01-01T00:00:00Z"}),
        json!({"object": "shipment", "id": "h1", "source_version": 1, "order": "o1", "shop": "s1", "direction": "out", "lines": [{"line": "l1", "quantity": 2}]}),
        json!({"object": "tracking_event", "id": "t1", "source_version": 1, "shipment": "h1", "code": "delivered", "at": "2026-03-02T13:00:00Z", "source": "carrier"}),
        json!({"object": "chargeback", "id": "x1", "source_version": 1, "payment": "p1", "amount_minor": 100, "currency": "BRL", "status": "open"}),
        json!({"object": "message", "id": "m1", "source_version": 1, "thread": "q1", "sender": "buyer", "at": "2026-03-02T13:00:00Z", "text": "Olá\nonde está?"}),
    ]
}

fn sample(kind: Kind) -> Value {
    samples().into_iter().find(|row| row["object"] == kind.as_str()).expect("a sample of every kind")
}

fn read(row: &Value) -> Result<Object, Problem> {
    Object::from_json(row.to_string().as_bytes())
}

/// Reads the sample of `kind` with one field changed; `null` takes it away.
fn read_with(kind: Kind, field: &str, value: Value) -> Result<Object, Problem> {
    let mut row = sample(kind);
    row[field] = value;
    read(&row)
}

fn code_and_field(result: Result<Object, Problem>) -> (&'static str, String) {
    let problem = result.expect_err("a problem");
    (problem.code.as_str(), problem.field)
}

#[test]
fn every_kind_is_read_and_written_back_the_same() {
    assert_eq!(samples().len(), Kind::ALL.len());
    for row in samples() {
        let object = read(&row).unwrap_or_else(|problem| panic!("{row}: {problem}"));
        assert_eq!(Kind::from_word(object.kind().as_str()), Some(object.kind()));
        let again = Object::from_json(object.to_json().as_bytes()).expect("what is written is read");
        assert_eq!(again, object);
        assert_eq!(again.to_json(), object.to_json());
        let by_serde: Object = serde_json::from_value(row).expect("serde reads it too");
        assert_eq!(by_serde, object);
    }
}

#[test]
fn every_required_field_is_missed_by_name() {
    for kind in Kind::ALL {
        for column in kind.columns() {
            let result = read_with(*kind, column.name, Value::Null);
            if column.required {
                assert_eq!(code_and_field(result), ("missing_field", column.name.to_owned()), "{}", kind.as_str());
            } else if column.name != "percent" && column.name != "captured_at" {
                assert!(result.is_ok(), "{}.{} is optional", kind.as_str(), column.name);
            }
        }
    }
    assert_eq!(code_and_field(read(&json!({"id": "x"}))), ("missing_field", "object".into()));
}

#[test]
fn bad_rows_have_a_code_and_a_place() {
    #[rustfmt::skip]
    let cases: &[(Kind, &str, Value, &str, &str)] = &[
        (Kind::Order, "object", json!("invoice"), "unknown_object", "object"),
        (Kind::Order, "currency", json!("brl"), "bad_currency", "currency"),
        (Kind::Order, "currency", json!("XXX"), "bad_currency", "currency"),
        (Kind::Order, "placed_at", json!("2026-03-01T10:00:00"), "missing_zone", "placed_at"),
        (Kind::Order, "placed_at", json!("2026-03-01"), "missing_zone", "placed_at"),
        (Kind::Order, "placed_at", json!("yesterday"), "bad_instant", "placed_at"),
        (Kind::Order, "placed_at", json!("0001-01-01T00:00:00Z"), "instant_out_of_range", "placed_at"),
        (Kind::Order, "placed_at", json!("2026-03-01T10:00:00+05:00[America/Sao_Paulo]"), "bad_instant", "placed_at"),
        (Kind::Order, "placed_at", json!(1_700_000_000), "wrong_type", "placed_at"),
        (Kind::Order, "id", json!(""), "bad_id", "id"),
        (Kind::Order, "id", json!("a\u{0}b"), "bad_id", "id"),
        (Kind::Order, "id", json!(" a"), "bad_id", "id"),
        (Kind::Order, "id", json!("x".repeat(MAX_ID_CHARS + 1)), "bad_id", "id"),
        (Kind::Order, "source_version", json!(-1), "bad_version", "source_version"),
        (Kind::Order, "source_version", json!(u64::MAX), "bad_version", "source_version"),
        (Kind::Order, "promisd_to", json!("2026-03-01T10:00:00Z"), "unknown_field", "promisd_to"),
        (Kind::Order, "derived", json!(["nothing"]), "inconsistent", "derived"),
        (Kind::Payment, "captured_minor", json!(-1), "negative_amount", "captured_minor"),
        (Kind::Payment, "captured_minor", json!(10.5), "not_minor_units", "captured_minor"),
        (Kind::Payment, "captured_minor", json!("10"), "not_minor_units", "captured_minor"),
        (Kind::Payment, "captured_minor", json!(MAX_AMOUNT_MINOR + 1), "amount_too_large", "captured_minor"),
        (Kind::Payment, "captured_minor", json!(u64::MAX), "amount_too_large", "captured_minor"),
        (Kind::Payment, "captured_at", Value::Null, "inconsistent", "captured_at"),
        (Kind::Payment, "authorised_minor", json!(1), "inconsistent", "captured_minor"),
        (Kind::Payment, "method", json!(""), "empty", "method"),
        (Kind::Payment, "method", json!("x".repeat(MAX_CODE_CHARS + 1)), "too_long", "method"),
        (Kind::OrderLine, "quantity", json!(0), "bad_number", "quantity"),
        (Kind::OrderLine, "quantity", json!(MAX_QUANTITY + 1), "bad_number", "quantity"),
        (Kind::OrderLine, "discount_minor", json!(2101), "inconsistent", "discount_minor"),
        (Kind::OrderLine, "title", json!("a\u{7}b"), "control_character", "title"),
        (Kind::Shipment, "lines", json!([{"line": "l1", "quantity": 1}, {"line": "l2", "quantity": 0}]), "bad_number", "lines[1].quantity"),
        (Kind::Shipment, "lines", json!([{"line": "l1", "quantity": 1, "x": 1}]), "unknown_field", "lines[0].x"),
        (Kind::Shipment, "lines", json!(vec![0; MAX_LIST + 1]), "too_many", "lines"),
        (Kind::Shipment, "label_cost_minor", json!(5), "inconsistent", "label_currency"),
        (Kind::Coupon, "percent", json!(101), "inconsistent", "percent"),
        (Kind::Coupon, "value_minor", json!(5), "inconsistent", "value_minor"),
        (Kind::Buyer, "time_zone", json!("Mars/Olympus"), "bad_time_zone", "time_zone"),
        (Kind::Buyer, "locale", json!("portuguese_BR"), "bad_locale", "locale"),
        (Kind::Buyer, "country", json!("Brazil"), "bad_country", "country"),
        (Kind::Shop, "hours", json!([{"day": "monday", "from_minute": 600, "to_minute": 600}]), "inconsistent", "hours"),
        (Kind::Offer, "images", json!(["http://a.example/x.jpg"]), "bad_url", "images[0]"),
        (Kind::Offer, "snapshot_hash", json!("ABC"), "bad_hash", "snapshot_hash"),
        (Kind::Offer, "price_minor", json!(5), "inconsistent", "currency"),
        (Kind::Offer, "attributes", json!({"size": 5}), "wrong_type", "attributes.size"),
        (Kind::Message, "text", json!("x".repeat(10_001)), "too_long", "text"),
    ];
    for (kind, field, value, code, place) in cases {
        assert_eq!(code_and_field(read_with(*kind, field, value.clone())), (*code, (*place).to_owned()), "{field}");
    }
}

#[test]
fn rows_that_are_no_rows() {
    for (row, code) in [
        ("", "bad_json"),
        ("{", "bad_json"),
        ("[1]", "not_a_record"),
        ("\u{feff}{}", "bad_json"),
        ("{}", "missing_field"),
    ] {
        assert_eq!(code_and_field(Object::from_json(row.as_bytes())).0, code, "{row}");
    }
    assert_eq!(code_and_field(Object::from_json(b"{\"id\":\"\xff\"}")).0, "bad_json");
    assert_eq!(code_and_field(Object::from_json("[".repeat(MAX_ROW_BYTES).as_bytes())).0, "bad_json");
    assert_eq!(code_and_field(Object::from_json(&vec![b' '; MAX_ROW_BYTES + 1])).0, "row_too_long");
}

#[test]
fn limits_hold_to_the_last_character() {
    assert!(read_with(Kind::Order, "id", json!("é".repeat(MAX_ID_CHARS))).is_ok());
    assert!(read_with(Kind::Message, "text", json!("é".repeat(10_000))).is_ok());
    assert!(read_with(Kind::Payment, "captured_minor", json!(MAX_AMOUNT_MINOR)).is_ok());
    assert!(read_with(Kind::OrderLine, "quantity", json!(MAX_QUANTITY)).is_ok());
    assert!(read_with(Kind::Order, "source_version", json!(i64::MAX)).is_ok());
    let lines = vec![json!({"line": "l1", "quantity": 1}); MAX_LIST];
    assert!(read_with(Kind::Shipment, "lines", json!(lines)).is_ok());
}

#[test]
fn unknown_words_are_kept_raw() {
    let object = read_with(Kind::TrackingEvent, "code", json!("teleported")).expect("never refused");
    let Object::TrackingEvent(event) = &object else { panic!("a tracking event") };
    assert_eq!((event.code.code, event.code.raw.as_str()), (TrackingCode::Unknown, "teleported"));
    assert!(object.to_json().contains("\"teleported\""));
    for word in TrackingCode::WORDS {
        assert_eq!(TrackingCode::known(word).map(CodeSet::word), Some(*word));
    }
    assert_eq!(TrackingCode::known("unknown"), None);
}

#[test]
fn an_instant_is_the_same_however_its_zone_is_written() {
    let at = |text: &str| At::parse(text).expect(text).get();
    let expected = at("2018-02-03T22:37:35Z");
    assert_eq!(expected.0, 1_517_697_455_000);
    for text in [
        "2018-02-03T20:37:35-02:00",
        "2018-02-03T20:37:35[America/Sao_Paulo]",
        "2018-02-03T20:37:35-02:00[America/Sao_Paulo]",
    ] {
        assert_eq!(at(text), expected, "{text}");
    }
    assert_eq!(At::parse("2018-02-03T20:37:35-02:00").expect("an instant").to_string(), "2018-02-03T22:37:35.000Z");
}

#[test]
fn every_instant_is_visited() {
    for row in samples() {
        let mut object = read(&row).expect("a sample");
        let mut seen = 0;
        object.each_instant(&mut |_| seen += 1);
        let written = object.to_json();
        let instants = written.matches(":00.000Z\"").count();
        assert_eq!(seen, instants, "{written}");
    }
}

#[test]
fn gaps_of_an_order() {
    let whole = OrderSums { lines: 1, lines_minor: 1000, payments: 1, paid_minor: 1000, ..OrderSums::default() };
    assert_eq!(order_gaps(&whole), []);
    assert_eq!(order_gaps(&OrderSums { paid_minor: 1001, ..whole }), []);
    assert_eq!(order_gaps(&OrderSums { paid_minor: 1002, ..whole }), [Gap::UnequalSum]);
    assert_eq!(order_gaps(&OrderSums { lines: 0, lines_minor: 0, ..whole }), [Gap::NoItems, Gap::UnequalSum]);
    assert_eq!(order_gaps(&OrderSums { payments: 1, ..OrderSums::default() }), [Gap::NoItems]);
    assert_eq!(order_gaps(&OrderSums { payments: 0, paid_minor: 0, ..whole }), [Gap::UnequalSum, Gap::NoPayment]);
    assert_eq!(order_gaps(&OrderSums { foreign: 1, loose: 1, ..whole }), [Gap::OtherCurrency, Gap::LooseRefund]);
}

#[test]
fn rows_are_checked_against_what_they_refer_to() {
    let get = |kind, field: &str, value| read_with(kind, field, value).expect("a row");
    let (Object::Payment(payment), Object::Order(order), Object::OrderLine(line)) = (
        get(Kind::Payment, "id", json!("p1")),
        get(Kind::Order, "currency", json!("USD")),
        get(Kind::OrderLine, "order", json!("o2")),
    ) else {
        panic!("a payment, an order and a line")
    };
    let code = |result: Result<(), Problem>| result.err().map(|problem| problem.code);
    assert_eq!(code(payment.check_order(&order)), Some(Code::CurrencyMismatch));
    let refund = |field: &str, value| match get(Kind::Refund, field, value) {
        Object::Refund(refund) => refund,
        other => panic!("{other:?}"),
    };
    let whole = refund("amount_minor", json!(2100));
    assert_eq!(code(whole.check_payment(&payment, None, 0)), None);
    assert_eq!(code(whole.check_payment(&payment, None, 1)), Some(Code::AmountExceedsPayment));
    assert_eq!(code(refund("status", json!("failed")).check_payment(&payment, None, 2100)), None);
    assert_eq!(
        code(refund("status", json!("odd")).check_payment(&payment, None, 2100)),
        Some(Code::AmountExceedsPayment)
    );
    assert_eq!(code(whole.check_payment(&payment, Some(&line), 0)), Some(Code::ForeignReference));
    assert_eq!(code(refund("currency", json!("USD")).check_payment(&payment, None, 0)), Some(Code::CurrencyMismatch));
    let Object::Shipment(shipment) = get(Kind::Shipment, "id", json!("h1")) else { panic!("a shipment") };
    assert_eq!(code(shipment.check_line(&line)), Some(Code::ForeignReference));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Object::from_json(&bytes);
    }

    #[test]
    fn no_value_in_a_field_makes_it_panic(kind in 0..Kind::ALL.len(), column in 0usize..20, text in ".{0,40}", number in any::<i64>()) {
        let kind = Kind::ALL[kind];
        let columns = kind.columns();
        let name = columns[column % columns.len()].name;
        for value in [json!(text), json!(number), json!([text]), json!({ "x": number })] {
            if let Ok(object) = read_with(kind, name, value) {
                let again = Object::from_json(object.to_json().as_bytes());
                prop_assert_eq!(again, Ok(object));
            }
        }
    }
}
