//! T26: rows that contradict what is known, or are made to hurt: each is told by itself, and the rest is kept.

use crate::api_kit::Market;
use axum::body::Body;
use axum::http::{Method, StatusCode};
use ombud_server::import::{Format, RowOutcome, Rows};
use serde_json::{Value, json};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, BufReader, ReadBuf};

fn row(object: &str, id: &str, fields: Value) -> Value {
    let mut row = json!({"object": object, "id": id, "source_version": 1});
    row.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    row
}

async fn send(market: &Market, rows: &[Value]) -> Vec<(String, String)> {
    let text: String = rows.iter().map(|r| format!("{r}\n")).collect();
    let told = market.ask(&market.program(), Method::POST, "/api/v1/import", "application/x-ndjson", text).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.text);
    let said = |line: &str| {
        let row: Value = serde_json::from_str(line).unwrap();
        let word = row["error"]["code"].as_str().or(row["outcome"].as_str()).unwrap_or_default();
        let place = row["error"]["field"].as_str().unwrap_or_default();
        assert!(row["error"].is_null() || row["error"]["message"].as_str().is_some_and(|m| m.len() > 8), "{row}");
        (word.to_owned(), place.to_owned())
    };
    told.text.lines().map(said).collect()
}

fn order(id: &str) -> Value {
    row("order", id, json!({"buyer": "b1", "placed_at": "2026-03-01T10:00:00Z", "currency": "BRL"}))
}

fn line(id: &str, order: &str, shop: &str) -> Value {
    row(
        "order_line",
        id,
        json!({"order": order, "shop": shop, "title": "Kettle", "quantity": 1, "unit_price_minor": 500}),
    )
}

fn payment(id: &str, order: &str) -> Value {
    row(
        "payment",
        id,
        json!({"order": order, "method": "card", "captured_minor": 500, "currency": "BRL", "captured_at": "2026-03-01T10:00:00Z"}),
    )
}

fn refund(id: &str, fields: Value) -> Value {
    let mut refund = row(
        "refund",
        id,
        json!({"payment": "p1", "amount_minor": 100, "currency": "BRL", "status": "succeeded", "key": id}),
    );
    refund.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    refund
}

fn with(mut row: Value, fields: Value) -> Value {
    row.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    row
}

#[tokio::test]
async fn threat_26_each_bad_row_is_told_and_the_rest_is_kept() {
    let market = Market::new().await;
    let good = [
        order("o1"),
        order("o2"),
        line("l1", "o1", "s1"),
        line("l2", "o2", "s1"),
        payment("p1", "o1"),
        payment("p2", "o2"),
    ];
    assert!(send(&market, &good).await.iter().all(|(word, _)| word == "created"));
    let shipment = |id: &str, fields: Value| {
        with(row("shipment", id, json!({"order": "o1", "shop": "s1", "direction": "out", "lines": []})), fields)
    };
    let wrong: &[(Value, &str, &str)] = &[
        // A wrong currency.
        (with(payment("p3", "o1"), json!({"currency": "USD"})), "currency_mismatch", "currency"),
        (with(payment("p3", "o1"), json!({"currency": "reais"})), "bad_currency", "currency"),
        (refund("r1", json!({"currency": "USD"})), "currency_mismatch", "currency"),
        (
            row("chargeback", "x1", json!({"payment": "p1", "amount_minor": 5, "currency": "USD", "status": "open"})),
            "currency_mismatch",
            "currency",
        ),
        // A negative amount, and one that is none.
        (with(payment("p3", "o1"), json!({"captured_minor": -1})), "negative_amount", "captured_minor"),
        (with(line("l3", "o1", "s1"), json!({"unit_price_minor": -500})), "negative_amount", "unit_price_minor"),
        (refund("r1", json!({"amount_minor": -100})), "negative_amount", "amount_minor"),
        (with(payment("p3", "o1"), json!({"captured_minor": 5.5})), "not_minor_units", "captured_minor"),
        (
            with(payment("p3", "o1"), json!({"captured_minor": 9_000_000_000_000_000_000_i64})),
            "amount_too_large",
            "captured_minor",
        ),
        // A payment of another order: it moves, or is given back for a line of another.
        (with(payment("p1", "o2"), json!({"source_version": 2})), "foreign_reference", "order"),
        (refund("r1", json!({"line": "l2"})), "foreign_reference", "line"),
        (with(line("l1", "o2", "s1"), json!({"source_version": 2})), "foreign_reference", "order"),
        (with(line("l1", "o1", "s2"), json!({"source_version": 2})), "foreign_reference", "shop"),
        (shipment("h1", json!({"lines": [{"line": "l2", "quantity": 1}]})), "foreign_reference", "lines"),
        // More than there is.
        (refund("r1", json!({"amount_minor": 501})), "amount_exceeds_payment", "amount_minor"),
        // A duplicate with another body.
        (with(payment("p1", "o1"), json!({"captured_minor": 400})), "version_conflict", "source_version"),
        // What the format does not know.
        (row("invoice", "i1", json!({})), "unknown_object", "object"),
        (with(order("o3"), json!({"colour": "blue"})), "unknown_field", "colour"),
        (with(order("o3"), json!({"placed_at": "2026-03-01T10:00:00"})), "missing_zone", "placed_at"),
        (json!([1, 2]), "not_a_record", ""),
    ];
    // Each between two good ones, which are kept.
    let mut rows = Vec::new();
    for (at, (bad, ..)) in wrong.iter().enumerate() {
        rows.push(order(&format!("good-{at}")));
        rows.push(bad.clone());
    }
    rows.push(order("good-last"));
    let said = send(&market, &rows).await;
    assert_eq!(said.len(), rows.len());
    for (at, (bad, code, field)) in wrong.iter().enumerate() {
        assert_eq!(said[2 * at], ("created".into(), String::new()), "the row before {bad}");
        assert_eq!(said[2 * at + 1], ((*code).into(), (*field).into()), "{bad}");
    }
    assert_eq!(said.last().unwrap().0, "created");
    // Nothing of it moved any money, and the same good rows are known.
    let buyer = market.buyer("b1");
    for order in ["o1", "o2"] {
        let seen = market.get(&buyer, &format!("/api/v1/orders/{order}")).await.done();
        assert_eq!(seen["payments"].as_array().unwrap().len(), 1, "{seen}");
    }
    assert!(send(&market, &good).await.iter().all(|(word, _)| word == "unchanged"));
    // Several that are each possible are facts, even when they come to more than was paid: nothing more is refunded then,
    // and the payments desk is told (`engine/tests/it/past_money.rs`).
    let two = [refund("r1", json!({"amount_minor": 300})), refund("r2", json!({"amount_minor": 300}))];
    let said: Vec<String> = send(&market, &two).await.into_iter().map(|(word, _)| word).collect();
    assert_eq!(said, ["created", "created"]);
}

/// An unknown word of a list is no error: it is kept as it came, and means `unknown`.
#[tokio::test]
async fn threat_26_an_unknown_word_is_kept_and_means_nothing_more() {
    let market = Market::new().await;
    let rows = [
        order("o1"),
        line("l1", "o1", "s1"),
        with(payment("p1", "o1"), json!({"method": "seashells"})),
        row(
            "shipment",
            "h1",
            json!({"order": "o1", "shop": "s1", "direction": "out", "lines": [{"line": "l1", "quantity": 1}]}),
        ),
        row(
            "tracking_event",
            "t1",
            json!({"shipment": "h1", "code": "eaten_by_goat", "at": "2026-03-02T10:00:00Z", "source": "carrier"}),
        ),
        refund("r1", json!({"status": "perhaps"})),
        row("chargeback", "x1", json!({"payment": "p1", "amount_minor": 5, "currency": "BRL", "status": "whatever"})),
    ];
    let said = send(&market, &rows).await;
    assert!(said.iter().all(|(word, _)| word == "created"), "{said:?}");
    let seen = market.get(&market.buyer("b1"), "/api/v1/orders/o1").await.done().to_string();
    assert!(seen.contains("seashells") || seen.contains("eaten_by_goat"), "the raw word is kept: {seen}");
}

/// So many bytes of one row without an end, then a good row.
struct Endless {
    left: u64,
    then: &'static [u8],
}

impl AsyncRead for Endless {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        let room = buf.remaining();
        if self.left > 0 {
            let now = usize::try_from(self.left.min(room as u64)).unwrap();
            buf.initialize_unfilled_to(now).fill(b'x');
            buf.advance(now);
            self.left -= now as u64;
        } else {
            let (now, rest) = self.then.split_at(self.then.len().min(room));
            buf.put_slice(now);
            self.then = rest;
        }
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn threat_26_a_row_of_a_gibibyte_is_told_and_the_next_is_read() {
    let good = b"\n{\"object\":\"buyer\",\"id\":\"b1\",\"source_version\":1,\"locale\":\"en\",\"country\":\"US\",\"time_zone\":\"UTC\"}\n";
    let source = BufReader::with_capacity(1 << 20, Endless { left: 1 << 30, then: good });
    let mut rows = Rows::open(source, Format::Ndjson).await.unwrap();
    let (mut objects, mut told) = (0, Vec::new());
    while let Some(slice) = rows.next_slice().await.unwrap() {
        let (taken, open) = slice.split();
        objects += taken.len();
        told.extend(open.results(taken.iter().map(|_| Ok(ombud_domain::import::Outcome::Created)).collect()));
    }
    assert_eq!((objects, told.len()), (1, 2));
    assert!(
        matches!(&told[0].outcome, RowOutcome::Failed(problem) if problem.code.as_str() == "row_too_long"),
        "{told:?}"
    );
    assert_eq!((told[1].line, told[1].id.as_deref()), (2, Some("b1")));
    // Whoever says beforehand how much it will be is not listened to at all.
    let market = Market::new().await;
    let mut request = axum::http::Request::builder()
        .method(Method::POST)
        .uri("/api/v1/import")
        .header("host", crate::world::HOST)
        .header("authorization", format!("Bearer {}", market.program().bearer))
        .header("content-type", "application/x-ndjson");
    request = request.header("content-length", (1_u64 << 30).to_string());
    let told = market.world.ask(request.body(Body::empty()).unwrap()).await;
    assert_eq!(told.status, StatusCode::PAYLOAD_TOO_LARGE);
}
