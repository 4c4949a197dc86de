//! The main job by API: a chat and a dispute, from a real order to a refund that the marketplace has paid.

use crate::api_kit::{Market, photo};
use axum::http::StatusCode;
use ombud_domain::time::Span;
use serde_json::{Value, json};

fn actions(case: &Value) -> Vec<&str> {
    let can = |a: &&Value| a["why_not"].is_null();
    case["allowed"].as_array().unwrap().iter().filter(can).map(|a| a["action"].as_str().unwrap()).collect()
}

fn kinds(case: &Value) -> Vec<&str> {
    case["events"].as_array().unwrap().iter().map(|e| e["kind"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_dispute_from_order_to_paid_refund() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, shop, program) = (market.buyer("b-1"), market.seller("s-1"), market.program());

    // The buyer finds the order and sends the dispute; a repeat gives the same answer, another one under its key none.
    let order = market.get(&buyer, "/api/v1/orders/o1").await.done();
    assert_eq!(order["lines"][0]["id"], "o1-l1");
    assert_eq!(order["shipments"][0]["events"][1]["code"], "delivered");
    assert_eq!(order["payments"][0]["captured_minor"], 10_000);
    let mut dispute = market.damaged(&buyer, "o1").await;
    dispute["command_id"] = "01990000-0000-7000-8000-00000000000a".into();
    let sent = market.post(&buyer, "/api/v1/disputes", &dispute).await.with(StatusCode::CREATED);
    let number = sent["number"].as_str().unwrap().to_owned();
    assert_eq!((sent["kind"].as_str(), sent["stage"].as_str()), (Some("dispute"), Some("seller_turn")));
    let again = market.post(&buyer, "/api/v1/disputes", &dispute).await.with(StatusCode::CREATED);
    assert_eq!((again["number"].as_str(), again["repeated"].as_bool()), (Some(number.as_str()), Some(true)));
    let other = json!({"story": "Something else happened to the kettle, I think."});
    let mut changed = dispute.clone();
    changed["story"] = other["story"].clone();
    market.post(&buyer, "/api/v1/disputes", &changed).await.refused(409, "key_reused", None);
    // One open dispute per unit: the second unit is free, a third there is not.
    changed.as_object_mut().unwrap().remove("command_id");
    changed["lines"][0]["quantity"] = 2.into();
    market.post(&buyer, "/api/v1/disputes", &changed).await.refused(422, "units_in_dispute", None);

    // The shop has it in its list by deadline, unread, and makes an offer.
    let list = market.get(&shop, "/api/v1/cases?kind=dispute&order=deadline").await.done();
    assert_eq!(
        (list["cases"][0]["number"].as_str(), list["cases"][0]["unread"].as_bool()),
        (Some(number.as_str()), Some(true))
    );
    let seen = market.case(&shop, &number).await;
    assert!(
        ["accept", "counter", "refuse", "full_refund_now", "add_evidence"].iter().all(|a| actions(&seen).contains(a))
    );
    assert_eq!(seen["details"]["lines"][0], json!({"line": "o1-l1", "title": "Blue kettle", "quantity": 1}));
    assert!(seen["due"].as_i64().unwrap() > market.world.clock.now().0);
    let notices = market.get(&shop, "/api/v1/notices").await.done();
    assert_eq!(
        (notices["unread"].as_i64(), notices["notices"][0]["data"]["must_act"].as_bool()),
        (Some(1), Some(true))
    );
    market
        .post(&shop, &format!("/api/v1/cases/{number}/read"), &json!({"seq": seen["seq"]}))
        .await
        .with(StatusCode::NO_CONTENT);
    assert_eq!(market.get(&shop, "/api/v1/notices").await.done()["unread"], 0);
    assert_eq!(market.get(&shop, "/api/v1/cases").await.done()["cases"][0]["unread"], false);
    let counter = json!({"remedy": "refund_partial", "amount_minor": 3000, "text": "The kettle itself works.", "expected_revision": seen["revision"]});
    let done = market.act(&shop, &number, "counter", &counter).await.done();
    assert_eq!(done["stage"], "buyer_turn");
    market.act(&shop, &number, "counter", &counter).await.refused(409, "stale", None);

    // The buyer accepts what is less than was asked, knowingly.
    let seen = market.case(&buyer, &number).await;
    let form =
        seen["allowed"].as_array().unwrap().iter().find(|a| a["action"] == "accept").unwrap()["form"]["fields"].clone();
    let fixed = |name: &str| form.as_array().unwrap().iter().find(|f| f["name"] == name).unwrap()["value"].clone();
    let accept = json!({"proposal": fixed("proposal"), "version": fixed("version")});
    market.act(&buyer, &number, "accept", &accept).await.refused(422, "required", Some("less"));
    let accept = json!({"proposal": fixed("proposal"), "version": fixed("version"), "less": true, "pressed": "no"});
    assert_eq!(market.act(&buyer, &number, "accept", &accept).await.done()["stage"], "executing");

    // The marketplace polls, pays, and answers; the same answer again changes nothing.
    market.settle().await;
    let polled = market.get(&program, "/api/v1/commands?after=0").await.done();
    let commands = polled["commands"].as_array().unwrap();
    let of_kind =
        |kind: &str| commands.iter().find(|c| c["kind"] == kind).unwrap_or_else(|| panic!("{kind} in {polled}"));
    assert_eq!(of_kind("payout.hold")["aggregate"], number.as_str());
    let refund = of_kind("refund.request");
    assert_eq!(
        (refund["data"]["amount_minor"].as_i64(), refund["data"]["payment"].as_str()),
        (Some(3000), Some("o1-p1"))
    );
    let result = format!("/api/v1/commands/{}/result", refund["command_id"].as_str().unwrap());
    let wrong = json!({"event": "succeeded", "amount_minor": 3001, "currency": "USD"});
    assert_eq!(market.post(&program, &result, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let paid = json!({"event": "succeeded", "amount_minor": 3000, "currency": "USD", "reference": "re_1"});
    assert_eq!(market.post(&program, &result, &paid).await.done()["repeated"], false);
    assert_eq!(market.post(&program, &result, &paid).await.done()["repeated"], true);
    market.settle().await;

    let seen = market.case(&buyer, &number).await;
    assert_eq!((seen["stage"].as_str(), seen["due"].is_null()), (Some("closed"), true));
    for kind in ["dispute.started", "dispute.submitted", "dispute.countered", "dispute.accepted", "dispute.closed"] {
        assert!(kinds(&seen).contains(&kind), "{kind} in {:?}", kinds(&seen));
    }
    let order = market.get(&buyer, "/api/v1/orders/o1").await.done();
    let refunds: Vec<&Value> = order["cases"].as_array().unwrap().iter().filter(|c| c["kind"] == "refund").collect();
    assert_eq!((refunds.len(), refunds[0]["stage"].as_str()), (1, Some("succeeded")));
    let seen = market.case(&buyer, refunds[0]["number"].as_str().unwrap()).await;
    assert_eq!(
        (seen["details"]["amount_minor"].as_i64(), seen["details"]["reference"].as_str()),
        (Some(3000), Some("re_1"))
    );

    // A marketplace whose address was down reads the notices once more, page by page, each once.
    let (mut after, mut ids) = (String::new(), Vec::new());
    loop {
        let part = market.get(&program, &format!("/api/v1/events?limit=1{after}")).await.done();
        ids.extend(part["events"].as_array().unwrap().iter().map(|e| e["id"].as_str().unwrap().to_owned()));
        after = format!("&after={}", part["next"].as_str().unwrap());
        if part["more"] == false {
            break;
        }
    }
    let told = ids.len();
    ids.sort();
    ids.dedup();
    assert!(told >= 4 && ids.len() == told, "{told} {ids:?}");
    let rest = market.get(&program, &format!("/api/v1/events?{}", after.trim_start_matches('&'))).await.done();
    assert_eq!(rest["events"], json!([]));
}

#[tokio::test]
async fn a_chat_with_the_shop_becomes_evidence() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, shop) = (market.buyer("b-1"), market.seller("s-1"));
    let open = json!({"order": "o1", "to_shop": true, "text": "My kettle is \u{202e}broken.", "language": "en"});
    let chat = market.post(&buyer, "/api/v1/conversations", &open).await.with(StatusCode::CREATED);
    let number = chat["number"].as_str().unwrap();
    assert_eq!(chat["stage"], "with_shop");
    let seen = market.case(&shop, number).await;
    assert_eq!(seen["title"], "Blue kettle");
    let first =
        seen["events"].as_array().unwrap().iter().find(|e| e["kind"] == "conversation.message").unwrap().clone();
    assert_eq!(first["what"]["text"], "My kettle is broken.", "marks that turn the writing direction are taken out");

    // A file with the answer; only who brought it can send it, and only then others see it.
    let file = market.upload(&shop, &format!("/api/v1/cases/{number}/files"), "box.jpg", &photo()).await.done();
    let path = format!("/files/{number}/{}", file["file"].as_str().unwrap());
    assert_eq!(market.get(&buyer, &path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(market.get(&shop, &path).await.status, StatusCode::OK);
    let forged =
        json!({"text": "", "attachments": [{"file": "0".repeat(64), "name": "x", "media": "text/html", "bytes": 1}]});
    market.act(&shop, number, "message", &forged).await.refused(422, "file_missing", Some("attachments"));
    let said = json!({"text": "It left us whole, see the picture.", "attachments": [{"file": file["file"], "name": "lie.html", "media": "text/html", "bytes": 1}]});
    let said = market.act(&shop, number, "message", &said).await.done();
    assert_eq!(market.get(&buyer, &path).await.status, StatusCode::OK);
    let events = market
        .get(&buyer, &format!("/api/v1/cases/{number}/events?after={}", said["seq"].as_i64().unwrap() - 1))
        .await
        .done();
    let message = &events["events"][0];
    let shown = &message["what"]["attachments"][0];
    for part in ["file", "name", "media", "bytes"] {
        assert_eq!(shown[part], file[part], "what counts is what was found out when it came");
    }
    assert!(file["hint"] == "tiny" && shown.get("hint").is_none(), "a hint is for whoever brought it");

    // The dispute copies the shop's words as they stand; a message of somebody else's chat cannot be shown.
    let mut dispute = market.damaged(&buyer, "o1").await;
    dispute["conversation"] = number.into();
    dispute["evidence"]
        .as_array_mut()
        .unwrap()
        .push(json!({"kind": "message", "message": {"conversation": number, "seq": message["seq"]}}));
    let mut foreign = dispute.clone();
    foreign["evidence"][1]["message"]["seq"] = 99.into();
    market.post(&buyer, "/api/v1/disputes", &foreign).await.refused(404, "not_found", Some("evidence[1]"));
    let sent = market.post(&buyer, "/api/v1/disputes", &dispute).await.with(StatusCode::CREATED);
    let seen = market.case(&shop, sent["number"].as_str().unwrap()).await;
    let copied =
        seen["events"].as_array().unwrap().iter().filter(|e| e["kind"] == "dispute.evidence_added").nth(1).unwrap();
    assert_eq!(copied["what"]["evidence"]["text"], "It left us whole, see the picture.");
    assert_eq!(copied["what"]["evidence"]["message"]["by"], "shop");
    // The photo of the dispute is the shop's to see now, in this case and in no other.
    let photo = seen["events"].as_array().unwrap().iter().find(|e| e["kind"] == "dispute.evidence_added").unwrap();
    let hash = photo["what"]["evidence"]["file"].as_str().unwrap();
    assert_eq!(
        market.get(&shop, &format!("/files/{}/{hash}", sent["number"].as_str().unwrap())).await.status,
        StatusCode::OK
    );
    assert_eq!(photo["what"]["evidence"]["name"], "kettle.jpg");

    // The shop adds a statement; later a lapsed deadline moves the case by itself.
    let statement = json!({"evidence": {"kind": "statement", "text": "We packed it ourselves that morning."}});
    market.act(&shop, sent["number"].as_str().unwrap(), "add_evidence", &statement).await.done();
    market.world.later(Span::hours(121));
    market.world.app.engine.sweep().await.unwrap();
    let seen = market.case(&market.buyer("b-1"), sent["number"].as_str().unwrap()).await;
    assert_ne!(seen["stage"], "seller_turn");
}

/// Spec §2.8: the right to withdraw from the contract, by API as on the page: two statements, nobody is asked, and the
/// answer acknowledges it. Outside of the period, or of what was bought, it says why not.
#[tokio::test]
async fn a_buyer_withdraws_from_the_contract() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, stranger) = (market.buyer("b-1"), market.buyer("b-2"));
    let mut wish = json!({"order": "o1", "lines": [{"line": "o1-l1", "quantity": 1}], "confirm": false});
    market.post(&buyer, "/api/v1/withdrawals", &wish).await.refused(422, "must_confirm", Some("confirm"));
    wish["confirm"] = true.into();
    market.post(&stranger, "/api/v1/withdrawals", &wish).await.refused(404, "not_found", None);
    wish["command_id"] = "01990000-0000-7000-8000-00000000000b".into();
    let sent = market.post(&buyer, "/api/v1/withdrawals", &wish).await.with(StatusCode::CREATED);
    assert_eq!((sent["kind"].as_str(), sent["stage"].as_str()), (Some("dispute"), Some("executing")));
    let again = market.post(&buyer, "/api/v1/withdrawals", &wish).await.with(StatusCode::CREATED);
    assert_eq!((&again["number"], again["repeated"].as_bool()), (&sent["number"], Some(true)));
    let seen = market.case(&buyer, sent["number"].as_str().unwrap()).await;
    assert!(kinds(&seen).contains(&"dispute.return_began"), "{seen}");
    assert_eq!(seen["details"]["plan"]["terms"]["remedy"], "return_refund_full");

    market.world.later(Span::days(15));
    let rest = json!({"order": "o1", "lines": [{"line": "o1-l1", "quantity": 1}], "confirm": true});
    market.post(&market.buyer("b-1"), "/api/v1/withdrawals", &rest).await.refused(422, "filing_closed", None);
}
