//! Goods that go back, by API: from the agreed return to the label, the carrier's own words, the shop's look and the money.

use crate::api_kit::{Market, Someone, photo};
use axum::http::StatusCode;
use ombud_domain::time::Instant;
use serde_json::{Value, json};

/// A dispute whose goods go back, agreed by the shop: its number and the return's.
async fn agreed(market: &Market, order: &str, buyer: &Someone, shop: &Someone) -> (String, String) {
    let mut dispute = market.damaged(buyer, order).await;
    dispute["remedy"] = "return_refund_full".into();
    dispute.as_object_mut().unwrap().remove("amount_minor");
    let sent = market.post(buyer, "/api/v1/disputes", &dispute).await.with(StatusCode::CREATED);
    let number = sent["number"].as_str().unwrap().to_owned();
    market.act(shop, &number, "accept", &json!({"proposal": 1, "version": 1})).await.done();
    market.settle().await;
    let seen = market.case(buyer, &number).await;
    let began = seen["events"].as_array().unwrap().iter().find(|e| e["kind"] == "dispute.return_began").unwrap();
    (number, began["what"]["number"].as_str().unwrap().to_owned())
}

/// The newest command of a kind, with its data.
async fn command(market: &Market, kind: &str) -> Value {
    let polled = market.get(&market.program(), "/api/v1/commands?after=0&limit=100").await.done();
    let of_kind = |c: &&Value| c["kind"] == kind;
    polled["commands"].as_array().unwrap().iter().rev().find(of_kind).unwrap_or_else(|| panic!("{kind}")).clone()
}

async fn answer(market: &Market, command: &Value, event: &Value) {
    let path = format!("/api/v1/commands/{}/result", command["command_id"].as_str().unwrap());
    market.post(&market.program(), &path, event).await.done();
    market.settle().await;
}

async fn carrier(market: &Market, order: &str, shop: &str, number: &str, code: &str) {
    let parcel = json!({"source_version": 1, "order": order, "shop": shop, "direction": "return", "tracking_number": number, "lines": []});
    market.put("shipment", format!("{order}-back"), &parcel).await.done();
    let event = json!({"source_version": 1, "shipment": format!("{order}-back"), "code": code, "at": market.days_ago(0), "source": "carrier"});
    market.put("tracking_event", format!("{order}-back-{code}"), &event).await.done();
    market.settle().await;
}

#[tokio::test]
async fn goods_go_back_and_then_the_money() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, shop) = (market.buyer("b-1"), market.seller("s-1"));
    let (dispute, back) = agreed(&market, "o1", &buyer, &shop).await;

    // The dispute waits for whom its return waits for, until a little later.
    let (d, r) = (market.case(&shop, &dispute).await, market.case(&shop, &back).await);
    assert_eq!((d["waits_for"].clone(), r["stage"].as_str()), (json!(["shop"]), Some("rma_requested")));
    assert!(d["due"].as_i64() > r["due"].as_i64());
    market.act(&buyer, &back, "authorise", &json!({})).await.refused(404, "not_found", None);
    let address = json!({"address": "Kettles Ltd, 7 Canal Street, Leeds"});
    market.act(&shop, &back, "authorise", &address).await.done();
    market.settle().await;

    // The marketplace makes the label; from then on the buyer's time runs.
    let label = command(&market, "label.purchase").await;
    assert_eq!(
        (label["aggregate"].as_str(), label["data"]["payer"].as_str(), label["data"]["units"][0]["line"].as_str()),
        (Some(back.as_str()), Some("seller"), Some("o1-l1"))
    );
    let ready = json!({"event": "ready", "url": "https://labels.example/1.pdf", "tracking": "lb 1000-2000"});
    answer(&market, &label, &ready).await;
    let r = market.case(&buyer, &back).await;
    assert_eq!((r["stage"].as_str(), r["waits_for"].clone()), (Some("awaiting_shipment"), json!(["buyer"])));
    assert_eq!(r["details"]["label"]["tracking"], "LB10002000");
    let again = json!({"event": "ready", "url": "https://labels.example/1.pdf", "tracking": "lb 1000-2000"});
    answer(&market, &label, &again).await;

    // What came to the buyer is not what goes back, and a word is not a number.
    let came = json!({"source_version": 1, "order": "o1", "shop": "s-1", "direction": "out", "tracking_number": "GX-100 200", "lines": []});
    market.put("shipment", "o1-s2", &came).await.done();
    for (number, why) in [("gx100200", "parcel_used"), ("tomorrow", "not_a_parcel_number")] {
        let sent = json!({"carrier": "Post", "tracking": number});
        market.act(&buyer, &back, "shipped", &sent).await.refused(422, why, Some("tracking"));
    }
    carrier(&market, "o1", "s-1", "LB 1000 2000", "picked_up").await;
    assert_eq!(market.case(&buyer, &back).await["stage"], "in_transit");
    carrier(&market, "o1", "s-1", "LB 1000 2000", "delivered").await;
    assert_eq!(market.case(&shop, &back).await["stage"], "delivered");

    market.act(&shop, &back, "inspect_ok", &json!({})).await.done();
    market.settle().await;
    let refund = command(&market, "refund.request").await;
    let paid = json!({"event": "succeeded", "amount_minor": refund["data"]["amount_minor"], "currency": "USD"});
    answer(&market, &refund, &paid).await;
    let (d, r) = (market.case(&buyer, &dispute).await, market.case(&buyer, &back).await);
    assert_eq!((d["stage"].as_str(), r["stage"].as_str()), (Some("closed"), Some("completed")));
    assert_eq!(d["details"]["outcome"], "return_refund_full");
}

#[tokio::test]
async fn a_shop_that_contests_shows_why_and_the_buyer_is_heard() {
    let market = Market::new().await;
    for order in ["o1", "o2"] {
        market.order(order, "b-1", "s-1", "north").await;
    }
    let (buyer, shop) = (market.buyer("b-1"), market.seller("s-1"));
    let (dispute, back) = agreed(&market, "o1", &buyer, &shop).await;
    let (_, other) = agreed(&market, "o2", &buyer, &shop).await;
    for number in [&back, &other] {
        let address = json!({"address": "Kettles Ltd, 7 Canal Street, Leeds"});
        market.act(&shop, number, "authorise", &address).await.done();
        market.settle().await;
        let label = command(&market, "label.purchase").await;
        answer(&market, &label, &json!({"event": "ready", "url": "https://labels.example/2.pdf"})).await;
    }
    // One parcel for two returns: the second is told so (I19).
    let sent = json!({"carrier": "Post", "tracking": "RR123456785GB"});
    market.act(&buyer, &back, "shipped", &sent).await.done();
    market.act(&buyer, &other, "shipped", &sent).await.refused(422, "parcel_used", Some("tracking"));
    market.settle().await;
    carrier(&market, "o1", "s-1", "RR123456785GB", "delivered").await;

    let contest = json!({"accepted": [0], "code": "empty_parcel", "text": "There was a brick in it and nothing else."});
    market.act(&shop, &back, "inspect_fail", &contest).await.refused(422, "photo_first", None);
    let file = market.upload(&shop, &format!("/api/v1/cases/{dispute}/files"), "brick.jpg", &photo()).await.done();
    let piece = json!({"evidence": {"kind": "photo", "file": file["file"]}});
    market.act(&shop, &dispute, "add_evidence", &piece).await.done();
    market.act(&shop, &back, "inspect_fail", &contest).await.done();
    market.settle().await;
    assert_eq!(market.case(&buyer, &dispute).await["waits_for"], json!(["platform"]));
    let heard = json!({"text": "I packed the kettle myself; my sister filmed it."});
    market.act(&buyer, &back, "answer", &heard).await.done();
    market.act(&buyer, &back, "answer", &heard).await.refused(422, "already_answered", None);
    let seen = market.case(&shop, &back).await;
    assert!(
        seen["events"].as_array().unwrap().iter().any(|e| e["what"]["text"] == heard["text"]),
        "both sides read it"
    );
}

/// R10: what the carrier measured and where it left the parcel reach the return; both sides read the same.
#[tokio::test]
async fn a_parcel_that_was_left_elsewhere_is_searched_and_its_weight_is_read_by_both() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, shop) = (market.buyer("b-1"), market.seller("s-1"));
    let (_, back) = agreed(&market, "o1", &buyer, &shop).await;
    market.act(&shop, &back, "authorise", &json!({"address": "Kettles Ltd, 7 Canal Street, Leeds"})).await.done();
    market.settle().await;
    let label = command(&market, "label.purchase").await;
    let ready = json!({"event": "ready", "url": "https://labels.example/3.pdf", "tracking": "LB30004000"});
    answer(&market, &label, &ready).await;
    carrier(&market, "o1", "s-1", "LB30004000", "picked_up").await;
    for (id, fits, stage) in [("elsewhere", false, "lost_check"), ("there", true, "delivered")] {
        let event = json!({"source_version": 1, "shipment": "o1-back", "code": "delivered", "at": market.days_ago(0), "source": "carrier", "measured_weight_g": 310, "postcode_matches": fits});
        market.put("tracking_event", format!("o1-back-{id}"), &event).await.done();
        market.settle().await;
        for someone in [&buyer, &shop] {
            let seen = market.case(someone, &back).await;
            assert_eq!(seen["stage"], stage);
            let events = seen["events"].as_array().unwrap();
            let said = events.iter().find(|e| e["kind"] == "return.went_elsewhere").unwrap();
            assert_eq!(said["what"]["weight_g"], 310);
            let parcel = seen["parcels"].as_array().unwrap().iter().find(|p| p["direction"] == "return").unwrap();
            assert_eq!((&parcel["measured_g"], &parcel["postcode_matches"]), (&json!(310), &json!(fits)));
        }
    }
    // What the carrier says that was asked where it is, both sides read, even when it says so late.
    let asked = command(&market, "carrier.inquiry.open").await;
    answer(&market, &asked, &json!({"event": "opened", "reference": "Q-7"})).await;
    answer(&market, &asked, &json!({"event": "answered", "text": "It lies in our depot."})).await;
    for someone in [&buyer, &shop] {
        let page = market
            .world
            .get(&format!("/cases/{back}"), &[("authorization", &format!("Bearer {}", someone.bearer))])
            .await;
        let page = page.text.replace(['\u{2068}', '\u{2069}'], "");
        for said in [
            "looks for the parcel, under the number Q-7",
            "The carrier has answered about the parcel",
            "It lies in our depot.",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
}

#[tokio::test]
async fn a_label_that_nobody_uses_is_void_and_a_refund_says_why() {
    let market = Market::new().await;
    for order in ["o1", "o2"] {
        market.order(order, "b-1", "s-1", "north").await;
    }
    let (buyer, shop) = (market.buyer("b-1"), market.seller("s-1"));
    let (_, back) = agreed(&market, "o1", &buyer, &shop).await;
    let address = json!({"address": "Kettles Ltd, 7 Canal Street, Leeds"});
    market.act(&shop, &back, "authorise", &address).await.done();
    market.settle().await;
    let label = command(&market, "label.purchase").await;
    answer(
        &market,
        &label,
        &json!({"event": "ready", "url": "https://labels.example/9.pdf", "tracking": "VV900800700"}),
    )
    .await;
    market.act(&buyer, &back, "cancel", &json!({"confirm": true})).await.done();
    market.settle().await;
    let void = command(&market, "label.void").await;
    assert_eq!(
        (&void["data"]["purchase"], &void["data"]["tracking"], &void["data"]["label"]),
        (&label["idempotency_key"], &json!("VV900800700"), &Value::Null)
    );
    answer(&market, &void, &json!({"event": "voided"})).await;
    answer(&market, &void, &json!({"event": "voided"})).await;
    let seen = market.case(&buyer, &back).await;
    let kinds: Vec<&str> = seen["events"].as_array().unwrap().iter().filter_map(|e| e["kind"].as_str()).collect();
    assert_eq!(kinds.iter().filter(|k| **k == "return.label_voided").count(), 1, "{kinds:?}");

    let wish = market.damaged(&buyer, "o2").await;
    let sent = market.post(&buyer, "/api/v1/disputes", &wish).await.with(StatusCode::CREATED);
    let number = sent["number"].as_str().unwrap().to_owned();
    let hold = command(&market, "payout.hold").await;
    assert!(hold["data"]["until_ms"].as_i64() > hold["created_at"].as_i64());
    market.act(&shop, &number, "accept", &json!({"proposal": 1, "version": 1})).await.done();
    market.settle().await;
    let refund = command(&market, "refund.request").await;
    assert_eq!((&refund["data"]["reason"], &refund["data"]["remedy"]), (&wish["reason"], &wish["remedy"]));
    assert_eq!((&refund["decision_id"], &refund["data"]["decision_id"]), (&Value::Null, &Value::Null), "they agreed");
    let parts = refund["data"]["parts"].as_array().unwrap();
    let sum: i64 = ["goods_minor", "shipping_minor", "tax_minor", "fee_minor"]
        .iter()
        .flat_map(|kind| parts.iter().map(move |p| p[*kind].as_i64().unwrap()))
        .sum();
    assert_eq!(refund["data"]["amount_minor"], sum, "I06");
}

/// R9, R9b: the buyer had a label and did not send the goods. They may ask for more time once; then the return ends, nothing
/// is paid back, and both sides read why.
#[tokio::test]
async fn goods_that_nobody_sends_back_end_without_money() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, shop) = (market.buyer("b-1"), market.seller("s-1"));
    let (dispute, back) = agreed(&market, "o1", &buyer, &shop).await;
    let address = json!({"address": "Kettles Ltd, 7 Canal Street, Leeds"});
    market.act(&shop, &back, "authorise", &address).await.done();
    market.settle().await;
    let label = command(&market, "label.purchase").await;
    answer(&market, &label, &json!({"event": "ready", "url": "https://labels.example/1.pdf"})).await;

    let before = market.case(&buyer, &back).await["due"].as_i64().unwrap();
    market.act(&shop, &back, "extend", &json!({})).await.refused(404, "not_found", None);
    market.act(&buyer, &back, "extend", &json!({})).await.done();
    let after = market.case(&buyer, &back).await["due"].as_i64().unwrap();
    assert!(after > before, "more time");
    market.act(&buyer, &back, "extend", &json!({})).await.refused(422, "already_extended", None);

    market.world.clock.set(Instant(before));
    market.settle().await;
    assert_eq!(
        market.case(&market.buyer("b-1"), &back).await["stage"],
        "awaiting_shipment",
        "the time that was given counts"
    );
    market.world.clock.set(Instant(after));
    market.settle().await;
    for who in [&market.buyer("b-1"), &market.seller("s-1")] {
        assert_eq!(market.case(who, &back).await["stage"], "expired");
        let seen = market.case(who, &dispute).await;
        assert_eq!((&seen["stage"], &seen["details"]["outcome"]), (&json!("closed"), &json!("no_remedy")));
        let sent = json!({"carrier": "Post", "tracking": "RR123456785GB"});
        assert!(!market.act(who, &back, "shipped", &sent).await.status.is_success(), "nothing can be sent any more");
    }
    let polled = market.get(&market.program(), "/api/v1/commands?after=0&limit=100").await.done();
    let asked: Vec<&Value> = polled["commands"].as_array().unwrap().iter().map(|c| &c["kind"]).collect();
    assert!(!asked.contains(&&json!("refund.request")), "{asked:?}");
}
