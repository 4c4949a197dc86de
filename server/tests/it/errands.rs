//! What is asked of the marketplace beside a plan, on the pages of those who ask and by the marketplace's own key.

use crate::console_house::{FRONT, House};
use crate::world::{Told, request};
use axum::http::Method;
use ombud_domain::actor::Role;
use ombud_domain::import::{At, Object};
use ombud_domain::time::Span;
use ombud_server::auth::session::hash;
use ombud_store::admin::{self, ApiKey};
use ombud_store::{Lane, StoreError};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const KEY: &str = "ombud_errands0123456789";

async fn key(house: &House) {
    let key = ApiKey {
        id: house.world.app.engine.id().await.unwrap(),
        name: "test".into(),
        hash: hash(KEY),
        hint: String::new(),
        scopes: "import,commands".into(),
        created_at: 0,
        used_at: None,
        revoked_at: None,
    };
    let work =
        house.world.app.store().write(Lane::People, move |tx| Box::pin(async move { admin::add_key(tx, &key).await }));
    work.await.map_err(|e: StoreError| e).unwrap();
}

async fn program(house: &House, method: Method, path: &str, body: &str) -> Told {
    let bearer = format!("Bearer {KEY}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    house.world.ask(request(method, path, &headers, body)).await
}

/// The newest command of a kind, as it is polled.
async fn command(house: &House, kind: &str) -> Value {
    let polled = program(house, Method::GET, "/api/v1/commands?after=0&limit=100", "").await;
    let polled: Value = serde_json::from_str(&polled.text).unwrap();
    let commands = polled["commands"].as_array().unwrap();
    commands.iter().rev().find(|c| c["kind"] == kind).unwrap_or_else(|| panic!("{kind}: {polled}")).clone()
}

async fn answer(house: &House, command: &Value, event: Value) {
    let path = format!("/api/v1/commands/{}/result", command["command_id"].as_str().unwrap());
    let told = program(house, Method::POST, &path, &event.to_string()).await;
    assert!(told.status.is_success(), "{event}: {}", told.text);
    house.settle().await;
}

async fn import(house: &House, mut row: Value) {
    if row["source_version"].is_null() {
        row["source_version"] = json!(1);
    }
    let results = house.world.app.engine.import(vec![Object::from_json(row.to_string().as_bytes()).unwrap()]).await;
    assert!(results.unwrap().iter().all(Result::is_ok));
    house.settle().await;
}

async fn page(house: &House, path: &str, cookie: &str) -> String {
    house.get(path, cookie).await.text.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn the_payments_desk_sends_the_signed_record_to_the_bank() {
    let house = House::new().await;
    key(&house).await;
    let case = house.dispute().await;
    let due = At::new(house.world.clock.now() + Span::days(20)).unwrap().to_string();
    import(&house, json!({"object": "chargeback", "id": "x1", "payment": "p1", "amount_minor": 10_000, "currency": "USD", "due_by": due, "status": "open"})).await;
    let (finance, _) = house.cookie(Role::Finance, FRONT.0).await;
    let here = format!("/cases/{}", case.number);
    let list = page(&house, "/finance", &finance).await;
    assert!(list.contains(&case.number), "it waits at the payments desk");
    assert!(list.contains("Evidence to the bank by 3 Apr 2026"), "{list}");
    let seen = page(&house, &here, &finance).await;
    assert!(
        seen.contains("The bank has nothing from us yet") && seen.contains("Send our record to the bank"),
        "{seen}"
    );
    // Before it is sent: what it does, what it ends, what stays possible.
    let check = page(&house, &format!("{here}/submit_bank_evidence"), &finance).await;
    for said in ["signed by us", "cannot be called back", "can be sent again"] {
        assert!(check.contains(said), "{said}: {check}");
    }
    let sent = house.post(&format!("{here}/submit_bank_evidence"), &finance, &[("confirm", "on")]).await;
    assert_eq!(sent.header("location"), here, "{}", sent.text);
    let command = command(&house, "chargeback.evidence.submit").await;
    let (data, bundle) = (&command["data"], &command["data"]["bundle"]);
    assert_eq!((&data["chargeback"], &data["order"], &data["errand"]), (&json!("x1"), &json!("o-7781"), &Value::Null));
    assert!(command["sequence"].as_i64() > Some(0));
    assert!(command["causation_event"].as_str().unwrap().starts_with(&format!("{}/", case.number)));
    assert_eq!((&command["decision_id"], &command["schema_version"]), (&Value::Null, &json!(1)));
    assert!(command["not_before"].as_i64() < command["expires_at"].as_i64());
    let file = program(&house, Method::GET, bundle["path"].as_str().unwrap(), "").await;
    assert_eq!(hex::encode(Sha256::digest(&file.text)), bundle["sha256"].as_str().unwrap());
    assert!(file.text.contains("The lamp arrived broken in two pieces."), "both sides' words");
    assert_eq!(program(&house, Method::GET, "/api/v1/commands/none/bundle", "").await.status, 404);
    let stranger = house.world.ask(request(Method::GET, bundle["path"].as_str().unwrap(), &[], "")).await;
    assert_eq!(stranger.status, 401);
    assert!(page(&house, &here, &finance).await.contains("Our record is on its way to the bank"));
    assert!(!page(&house, "/finance", &finance).await.contains("Evidence to the bank"), "nobody sends it twice");
    answer(&house, &command, json!({"event": "submitted"})).await;
    answer(&house, &command, json!({"event": "submitted"})).await;
    let seen = page(&house, &here, &finance).await;
    assert!(
        seen.contains("The bank has our record") && !seen.contains(&format!("{here}/submit_bank_evidence")),
        "{seen}"
    );
    let path = format!("/api/v1/commands/{}/result", command["command_id"].as_str().unwrap());
    let wrong = program(&house, Method::POST, &path, "{\"event\":\"granted\"}").await;
    assert_eq!(wrong.status, 422);
}

#[tokio::test]
async fn a_coupon_that_is_refused_goes_back_to_whoever_gave_it() {
    let house = House::new().await;
    key(&house).await;
    let until = At::new(house.world.clock.now() + Span::days(60)).unwrap().to_string();
    let coupon = |id: &str, more: Value| {
        let mut row = json!({"object": "coupon", "id": id, "title": "Next order", "value_minor": 500, "currency": "USD", "valid_until": until});
        row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        row
    };
    import(&house, coupon("c1", json!({}))).await;
    import(&house, coupon("c2", json!({"shop": "s1", "title": "Of the shop"}))).await;
    import(&house, coupon("c3", json!({"stock": 0, "title": "All gone"}))).await;
    let case = house.dispute().await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let here = format!("/cases/{}", case.number);
    let room = page(&house, &format!("/room/{}", case.number), &mediator).await;
    assert!(room.contains("Next order") && !room.contains("Of the shop") && !room.contains("All gone"), "{room}");
    let fields = [("coupon", "c1"), ("text", "With our apologies for all of this.")];
    house.post(&format!("{here}/goodwill_coupon"), &mediator, &fields).await;
    assert!(!page(&house, &here, &buyer).await.contains("coupon"), "nobody promises what is not there yet");
    let first = command(&house, "coupon.grant").await;
    assert_eq!((&first["data"]["coupon"], &first["data"]["buyer"]), (&json!("c1"), &json!("b1")));
    answer(&house, &first, json!({"event": "refused", "reason": "sold_out"})).await;
    let seen = page(&house, &here, &mediator).await;
    assert!(seen.contains("did not grant the coupon worth $5.00") && seen.contains("sold_out"), "{seen}");
    house.post(&format!("{here}/goodwill_coupon"), &mediator, &fields).await;
    let second = command(&house, "coupon.grant").await;
    assert_ne!(first["idempotency_key"], second["idempotency_key"]);
    answer(&house, &second, json!({"event": "granted"})).await;
    assert!(page(&house, &here, &buyer).await.contains("We give the buyer a coupon worth $5.00"));
}

#[tokio::test]
async fn the_carrier_is_asked_and_both_sides_read_its_answer() {
    let house = House::new().await;
    key(&house).await;
    let case = house.dispute().await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let here = format!("/cases/{}", case.number);
    let room = page(&house, &format!("/room/{}", case.number), &mediator).await;
    assert!(room.contains("No parcel of these items has a tracking number"), "{room}");
    import(&house, json!({"object": "shipment", "id": "h1", "source_version": 2, "order": "o-7781", "shop": "s1", "direction": "out", "carrier": "Post", "tracking_number": "GX100", "lines": [{"line": "l1", "quantity": 2}]})).await;
    let ask = [("parcel", "GX100"), ("text", "To whom was it handed over, and where?")];
    let sent = house.post(&format!("{here}/ask_carrier"), &mediator, &ask).await;
    assert_eq!(sent.header("location"), here, "{}", sent.text);
    let command = command(&house, "carrier.inquiry.open").await;
    assert_eq!((&command["data"]["shipment"], &command["data"]["tracking"]), (&json!("h1"), &json!("GX100")));
    answer(&house, &command, json!({"event": "opened", "reference": "Q-7"})).await;
    answer(&house, &command, json!({"event": "answered", "text": "It lies in our depot."})).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    for cookie in [&buyer, &shop] {
        let seen = page(&house, &here, cookie).await;
        for said in ["Post GX100", "To whom was it handed over", "under the number Q-7", "It lies in our depot."] {
            assert!(seen.contains(said), "{said}: {seen}");
        }
    }
}

#[tokio::test]
async fn the_buyer_reads_that_their_protection_lasts() {
    let house = House::new().await;
    key(&house).await;
    let case = house.dispute().await;
    let command = command(&house, "protection.extend").await;
    assert_eq!(command["data"]["order"], "o-7781");
    assert!(command["data"]["until_ms"].as_i64() > Some((house.world.clock.now() + Span::days(60)).0));
    answer(&house, &command, json!({"event": "done"})).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let seen = page(&house, &format!("/cases/{}", case.number), &buyer).await;
    assert!(seen.contains("We ask the marketplace to keep your protection until"), "{seen}");
}
