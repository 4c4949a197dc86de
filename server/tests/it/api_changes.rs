//! Changes of an order before it is sent, by API: what can be asked, asking once, and what came of it.

use crate::api_kit::Market;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// An order of two shops that nobody has sent yet.
async fn unsent(market: &Market) {
    for (object, id, body) in [
        ("buyer", "b-1", json!({"locale": "en", "country": "US", "time_zone": "America/New_York"})),
        ("shop", "s-1", json!({"name": "One", "country": "US", "status": "active"})),
        ("shop", "s-2", json!({"name": "Two", "country": "US", "status": "active"})),
        (
            "order",
            "o7",
            json!({"buyer": "b-1", "placed_at": market.days_ago(1), "currency": "USD", "storefront": "north"}),
        ),
        (
            "order_line",
            "l1",
            json!({"order": "o7", "shop": "s-1", "title": "Kettle", "quantity": 1, "unit_price_minor": 3_000}),
        ),
        (
            "order_line",
            "l2",
            json!({"order": "o7", "shop": "s-2", "title": "Cup", "quantity": 1, "unit_price_minor": 900}),
        ),
        ("shipment", "h2", json!({"order": "o7", "shop": "s-2", "direction": "out", "lines": []})),
        (
            "tracking_event",
            "t2",
            json!({"shipment": "h2", "code": "picked_up", "at": market.days_ago(0), "source": "carrier"}),
        ),
    ] {
        let mut body = body;
        body["source_version"] = 1.into();
        market.put(object, id, &body).await.done();
    }
}

fn may<'a>(told: &'a Value, shop: &str) -> Vec<(&'a str, &'a Value)> {
    let parts = told["parts"].as_array().unwrap();
    let part = parts.iter().find(|p| p["shop"] == shop).unwrap();
    part["changes"].as_array().unwrap().iter().map(|c| (c["change"].as_str().unwrap(), &c["why_not"])).collect()
}

#[tokio::test]
async fn what_was_not_sent_yet_is_cancelled_once_and_the_answer_stands_in_the_list() {
    let market = Market::new().await;
    unsent(&market).await;
    let (buyer, other) = (market.buyer("b-1"), market.buyer("b-2"));
    let path = "/api/v1/orders/o7/changes";
    let told = market.get(&buyer, path).await.done();
    assert_eq!(may(&told, "s-1"), [("cancel", &Value::Null), ("address", &Value::Null)]);
    assert_eq!(may(&told, "s-2"), [("cancel", &json!("already_sent")), ("address", &json!("already_sent"))]);
    assert_eq!(told["asked"], json!([]));
    market.get(&other, path).await.refused(404, "not_found", None);

    let id = "00000000-0000-4000-8000-000000000001";
    let cancel = json!({"command_id": id, "shop": "s-1", "change": "cancel", "reason": "cancel_by_mistake"});
    market.post(&other, path, &cancel).await.refused(404, "not_found", None);
    let asked = market.post(&buyer, path, &cancel).await.with(StatusCode::CREATED);
    assert_eq!((asked["command_id"].as_str(), asked["shop"].as_str()), (Some(id), Some("s-1")));
    market.world.later(ombud_domain::time::Span::minutes(5));
    assert_eq!(market.post(&buyer, path, &cancel).await.with(StatusCode::CREATED), asked, "the same answer for ever");
    let mut another = cancel.clone();
    another["reason"] = "cancel_too_slow".into();
    market.post(&buyer, path, &another).await.refused(409, "key_reused", None);
    another["command_id"] = "00000000-0000-4000-8000-000000000002".into();
    market.post(&buyer, path, &another).await.refused(422, "change_open", None);
    for (wrong, code, field) in [
        (json!({"change": "cancel", "reason": "cancel_other"}), "required", "shop"),
        (json!({"shop": "s-1", "change": "colour"}), "not_a_choice", "change"),
        (json!({"shop": "s-1", "change": "cancel", "reason": "weather"}), "not_a_choice", "reason"),
        (json!({"shop": "s-1", "change": "cancel"}), "required", "reason"),
        (
            json!({"shop": "s-1", "change": "cancel", "reason": "cancel_other", "address": "7 New Road, Springfield"}),
            "unknown_field",
            "address",
        ),
        (json!({"shop": "s-1", "change": "address", "address": "Here"}), "too_short", "address"),
    ] {
        market.post(&buyer, path, &wrong).await.refused(422, code, Some(field));
    }
    let sent = json!({"shop": "s-2", "change": "address", "address": "Maria, 7 New Road, Springfield"});
    market.post(&buyer, path, &sent).await.refused(422, "already_sent", None);
    market.post(&buyer, path, &json!({"shop": "s-9", "change": "cancel", "reason": "cancel_other"})).await.refused(
        404,
        "not_found",
        None,
    );

    let list = market.get(&buyer, path).await.done();
    let first = &list["asked"][0];
    assert_eq!(
        (first["command_id"].as_str(), first["state"].as_str(), &first["why"]),
        (Some(id), Some("waiting"), &Value::Null)
    );
    let polled = market.get(&market.program(), "/api/v1/commands?after=0&limit=100").await.done();
    let command =
        polled["commands"].as_array().unwrap().iter().find(|c| c["kind"] == "order.cancel.request").unwrap().clone();
    let answer = format!("/api/v1/commands/{}/result", command["command_id"].as_str().unwrap());
    market.post(&market.program(), &answer, &json!({"event": "refused", "reason": "already_sent"})).await.done();
    let list = market.get(&buyer, path).await.done();
    assert_eq!(
        (list["asked"][0]["state"].as_str(), list["asked"][0]["why"].as_str()),
        (Some("refused"), Some("already_sent"))
    );
    assert_eq!(may(&list, "s-1")[0], ("cancel", &Value::Null), "refused once, it can be asked again");
    let notices = market.get(&buyer, "/api/v1/notices").await.done();
    let data = &notices["notices"][0]["data"];
    assert_eq!(
        (data["kind"].as_str(), data["case"].as_str(), data["why"].as_str()),
        (Some("order.cancel_refused"), Some("o7"), Some("already_sent"))
    );
}
