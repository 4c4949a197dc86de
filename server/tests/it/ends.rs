//! How money and goods end when something goes wrong on the way, from the case to the last page: a provider that does not
//! know, one that refuses for good, a parcel that is lost beside one that came.

use crate::api_kit::{KEY, Market};
use crate::console_house::{FRONT, House};
use crate::world::HOST;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::case::CaseKind;
use ombud_domain::id::CaseId;
use ombud_domain::time::Span;
use ombud_engine::act::{Answer, Ask};
use ombud_store::{StoreError, case};
use serde_json::{Value, json};

/// A house with a payment provider behind the marketplace's key, a refund of all of a dispute's 100 dollars on its way.
async fn paying() -> (House, Answer, Value) {
    let mut house = House::new().await;
    let market = Market { world: house.world };
    market.add_key(KEY, "commands").await;
    house.world = market.world;
    let case = house.dispute().await;
    house.tell(&house.seller(), case.case, json!({"action": "full_refund_now", "confirm": true})).await;
    house.settle().await;
    let request = command(&house, "refund.request").await;
    assert_eq!(request["data"]["amount_minor"], 10_000);
    (house, case, request)
}

async fn provider(house: &House, method: Method, path: &str, body: &Value) -> Value {
    let request = Request::builder().method(method).uri(path).header("host", HOST);
    let request = request.header("authorization", format!("Bearer {KEY}")).header("content-type", "application/json");
    let told = house.world.ask(request.body(Body::from(body.to_string())).unwrap()).await;
    assert_eq!(told.status, StatusCode::OK, "{path}: {}", told.text);
    serde_json::from_str(&told.text).unwrap()
}

/// All commands of a kind, the newest last.
async fn commands(house: &House, kind: &str) -> Vec<Value> {
    let polled = provider(house, Method::GET, "/api/v1/commands?after=0&limit=100", &Value::Null).await;
    polled["commands"].as_array().unwrap().iter().filter(|c| c["kind"] == kind).cloned().collect()
}

async fn command(house: &House, kind: &str) -> Value {
    commands(house, kind).await.pop().unwrap_or_else(|| panic!("{kind} was asked"))
}

async fn answers(house: &House, command: &Value, event: &Value) {
    let path = format!("/api/v1/commands/{}/result", command["command_id"].as_str().unwrap());
    provider(house, Method::POST, &path, event).await;
    house.settle().await;
}

fn paid() -> Value {
    json!({"event": "succeeded", "amount_minor": 10_000, "currency": "USD", "reference": "prov-77"})
}

/// What the page of a refund says to the buyer.
async fn told(house: &House, number: &str) -> String {
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    house.get(&format!("/cases/{number}"), &buyer).await.text.replace(['\u{2068}', '\u{2069}'], "")
}

/// F7, F8: the provider did not know, is asked, and finds it: paid once, under one key.
#[tokio::test]
async fn a_refund_whose_fate_was_unknown_is_found() {
    let (house, case, request) = paying().await;
    let refund = request["data"]["refund"].as_str().unwrap().to_owned();
    answers(&house, &request, &json!({"event": "unknown"})).await;
    assert!(told(&house, &refund).await.contains("We are asking the payment provider what happened"));
    let query = command(&house, "refund.query").await;
    assert_eq!(query["data"]["refund"], refund.as_str());
    answers(&house, &query, &paid()).await;
    let page = told(&house, &refund).await;
    assert!(
        page.contains("prov-77") && page.contains("arrives between"),
        "F4: when it arrives, and its reference: {page}"
    );
    assert!(told(&house, &case.number).await.contains("All the money went back"), "the dispute is over");
    // Said again, or said otherwise, nothing changes: one request, one key (I02, I03).
    answers(&house, &query, &paid()).await;
    let requests = commands(&house, "refund.request").await;
    assert_eq!((requests.len(), &requests[0]["idempotency_key"]), (1, &request["idempotency_key"]));
}

/// F10, F14: nobody finds it, so two of our people prove that it was never paid; the dispute goes on.
#[tokio::test]
async fn a_refund_that_nobody_finds_is_taken_back_by_two_people() {
    let (house, case, request) = paying().await;
    let refund = request["data"]["refund"].as_str().unwrap().to_owned();
    answers(&house, &request, &json!({"event": "unknown"})).await;
    house.world.later(Span::hours(73));
    house.settle().await;
    assert!(told(&house, &refund).await.contains("Our finance team sees to it"));
    let (here, at) = (format!("/finance/{refund}"), format!("/cases/{refund}/confirmed_not_paid"));
    let proof = [("proof", "The provider's statement of this week has no such payment."), ("back", here.as_str())];
    let (one, _) = house.cookie(Role::Finance, FRONT.0).await;
    let (two, _) = house.cookie(Role::Finance, FRONT.0).await;
    assert_eq!(house.post(&at, &one, &proof).await.status, StatusCode::SEE_OTHER);
    let alone = house.post(&at, &one, &proof).await;
    assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY, "four eyes: {}", alone.text);
    assert!(told(&house, &refund).await.contains("Our finance team sees to it"));
    assert_eq!(house.post(&at, &two, &proof).await.status, StatusCode::SEE_OTHER);
    house.settle().await;
    assert!(told(&house, &refund).await.contains("This refund was not paid; the dispute goes on"));
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    assert!(house.get("/room", &mediator).await.text.contains(&case.number), "decided anew");
}

/// F6, F13: a closed card is no way to pay; finance pays another way, with two pairs of eyes.
#[tokio::test]
async fn a_refund_that_is_refused_for_good_is_paid_another_way() {
    let (house, case, request) = paying().await;
    let refund = request["data"]["refund"].as_str().unwrap().to_owned();
    answers(&house, &request, &json!({"event": "failed", "hard": true, "reason": "card_closed"})).await;
    let page = told(&house, &refund).await;
    assert!(page.contains("Our finance team sees to it") && page.contains("the card is closed"), "{page}");
    assert_eq!(commands(&house, "refund.request").await.len(), 1, "the same way is not tried again");
    let at = format!("/cases/{refund}/settled_otherwise");
    let proof = [("proof", "Bank transfer of today, reference 4711.")];
    for _ in 0..2 {
        let (finance, _) = house.cookie(Role::Finance, FRONT.0).await;
        let done = house.post(&at, &finance, &proof).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    }
    house.settle().await;
    assert!(told(&house, &case.number).await.contains("All the money went back"));
    // The provider's late yes pays nothing more.
    let late = format!("/api/v1/commands/{}/result", request["command_id"].as_str().unwrap());
    let late = Request::builder()
        .method(Method::POST)
        .uri(late)
        .header("host", HOST)
        .header("content-type", "application/json");
    let late = late.header("authorization", format!("Bearer {KEY}")).body(Body::from(paid().to_string())).unwrap();
    assert_eq!(house.world.ask(late).await.status, StatusCode::CONFLICT);
}

/// Two units came in two parcels, and one of the parcels is lost: that unit alone is not received, and its money alone goes
/// back; about the other one the buyer can still complain.
#[tokio::test]
async fn of_two_parcels_the_lost_one_is_paid_back_alone() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let buyer = market.buyer("b-1");
    let parcel = |number: &str| json!({"order": "o1", "shop": "s-1", "lines": [{"line": "o1-l1", "quantity": 1}], "direction": "out", "carrier": "post", "tracking_number": number});
    for (id, version, number) in [("o1-s1", 2, "T1"), ("o1-s2", 1, "T2")] {
        let mut row = parcel(number);
        row["source_version"] = version.into();
        market.put("shipment", id, &row).await.done();
    }
    let lost = json!({"source_version": 1, "shipment": "o1-s2", "code": "lost", "at": market.days_ago(1), "source": "carrier"});
    market.put("tracking_event", "o1-t3", &lost).await.done();

    let about = json!({"order": "o1", "lines": [{"line": "o1-l1", "quantity": 1}], "reason": "not_received", "detail": "lost",
            "story": "One of the two parcels never came, says the carrier.", "remedy": "refund_full", "confirm": true});
    let sent = market.post(&buyer, "/api/v1/disputes", &about).await.with(StatusCode::CREATED);
    let number = sent["number"].as_str().unwrap().to_owned();
    assert_eq!(sent["stage"], "platform_review", "row 2: a lost parcel comes straight to us");
    let seen = market.case(&buyer, &number).await;
    let parcels = seen["parcels"].as_array().unwrap().iter();
    let parcels: Vec<_> =
        parcels.map(|p| (p["tracking_number"].as_str().unwrap(), p["delivered_at"].is_i64())).collect();
    assert_eq!(parcels, [("T1", true), ("T2", false)], "both sides see which one came");

    let mediator = market.of_staff(Role::Mediator, 0);
    let named = number.clone();
    let read = market.world.app.store().read(move |tx| Box::pin(async move { case::by_number(tx, &named).await }));
    let row = read.await.map_err(|e: StoreError| e).unwrap().unwrap();
    let case = CaseId(row.id);
    let offer = json!({"action": "propose", "remedy": "refund_full", "text": "The carrier has lost this parcel."});
    market.act_as(&mediator, Ask::told(CaseKind::Dispute, case, offer).unwrap()).await;
    let seen = market.case(&buyer, &number).await;
    let ours = &seen["details"]["proposals"][1];
    assert_eq!(ours["terms"]["amount_minor"], 5_000, "one of the two units");
    let accept = json!({"proposal": ours["id"], "version": ours["version"]});
    market.act(&buyer, &number, "accept", &accept).await.done();
    market.act(&market.seller("s-1"), &number, "accept", &accept).await.done();
    market.settle().await;
    let polled = market.get(&market.program(), "/api/v1/commands?after=0&limit=100").await.done();
    let refunds: Vec<&Value> =
        polled["commands"].as_array().unwrap().iter().filter(|c| c["kind"] == "refund.request").collect();
    assert_eq!((refunds.len(), refunds[0]["data"]["amount_minor"].as_i64()), (1, Some(5_000)));
    let path = format!("/api/v1/commands/{}/result", refunds[0]["command_id"].as_str().unwrap());
    let paid = json!({"event": "succeeded", "amount_minor": 5_000, "currency": "USD"});
    market.post(&market.program(), &path, &paid).await.done();
    market.settle().await;
    let seen = market.case(&buyer, &number).await;
    assert_eq!((seen["stage"].as_str(), seen["details"]["outcome"].as_str()), (Some("closed"), Some("refund_full")));

    // The other unit came: it can still be broken, and its own money is all that is there.
    let damaged = market.damaged(&buyer, "o1").await;
    let again = market.post(&buyer, "/api/v1/disputes", &damaged).await.with(StatusCode::CREATED);
    let seen = market.case(&buyer, again["number"].as_str().unwrap()).await;
    assert_eq!(seen["details"]["proposals"][0]["terms"]["amount_minor"], 5_000);
}
