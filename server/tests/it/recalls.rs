//! What our people know beside a report, and what whoever bought a dangerous thing reads.

use crate::console_house::{FRONT, House};
use crate::trust::{LONG, STORY, number};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::import::Object;
use ombud_engine::marketplace::CommandResult;
use serde_json::{Value, json};

async fn import(house: &House, rows: Vec<Value>) {
    let read = |row: Value| Object::from_json(row.to_string().as_bytes()).unwrap_or_else(|p| panic!("{row}: {p}"));
    let results = house.world.app.engine.import(rows.into_iter().map(read).collect()).await.unwrap();
    assert!(results.iter().all(Result::is_ok), "{results:?}");
}

const DECISION: &[(&str, &str)] = &[
    ("measure", "remove_listing"),
    ("facts", LONG),
    ("text_reporter", LONG),
    ("rule", "law"),
    ("reference", "Product Safety Act, section 3"),
    ("text_shop", "The plug is not safe: it melts."),
    ("recall", "yes"),
    ("recall_hazard", "hazard_fire"),
    ("recall_advice", "advice_stop"),
    ("recall_words_pt", "O plugue derrete depois de uma hora."),
];

#[tokio::test]
async fn a_recall_is_looked_at_sent_counted_and_read_by_anybody_in_their_language() {
    let house = House::new().await;
    import(
        &house,
        vec![json!({"object": "offer", "id": "f1", "source_version": 1, "shop": "s1", "title": "Brass lamp"})],
    )
    .await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let fields = [("offer", "f1"), ("concern", "prohibited_or_unsafe"), ("text", STORY)];
    let report = number(&house.post("/report/product", &buyer, &fields).await);
    number(&house.post(&format!("/cases/{report}/triage"), &reviewer, &[("priority", "urgent")]).await);
    let decide = format!("/cases/{report}/decide");
    assert!(house.get(&decide, &reviewer).await.text.contains("name=\"preview\""));
    // Something is missing: said at the field, nothing is sent.
    let lacking = house.post(&decide, &reviewer, DECISION).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", lacking.text);
    assert!(lacking.text.contains("f-decide-recall_money-e"), "{}", lacking.text);
    let whole = [DECISION, &[("recall_money", "money_us")]].concat();
    let seen = house.post(&decide, &reviewer, &[&whole[..], &[("preview", "1")]].concat()).await.text;
    for words in [
        "What buyers will read",
        "It can catch fire",
        "Pode pegar fogo",
        "ممکن است آتش بگیرد",
        "قد يشتعل",
        "Puede incendiarse",
        "bisa terbakar",
        "может загореться",
        "可能起火",
        "O plugue derrete",
    ] {
        assert!(seen.contains(words), "{words}: {seen}");
    }
    let commands = house.world.app.engine.commands_after(0, 100).await.unwrap();
    assert!(commands.is_empty(), "looking sends nothing: {commands:?}");
    number(&house.post(&decide, &reviewer, &whole).await);

    let commands = house.world.app.engine.commands_after(0, 100).await.unwrap();
    let told = commands.iter().find(|c| c["kind"] == "buyer.notice").expect("they are told");
    let (id, page) = (told["command_id"].as_str().unwrap(), told["data"]["page"].as_str());
    let page = page.unwrap_or_else(|| panic!("{told}")).to_owned();
    assert!(!told.to_string().contains(&report), "I23: {told}");
    // Anybody reads it, without an account.
    let read = house.world.get(&page, &[]).await;
    assert_eq!(read.status, StatusCode::OK);
    for words in ["Brass lamp", "It can catch fire", "unplug it", "We pay back the full price"] {
        assert!(read.text.contains(words), "{words}: {}", read.text);
    }
    for secret in [report.as_str(), STORY, "Maria", "O plugue derrete"] {
        assert!(!read.text.contains(secret), "{secret}: {}", read.text);
    }
    let portuguese = house.world.get(&page, &[("accept-language", "pt")]).await.text;
    assert!(portuguese.contains("Pode pegar fogo") && portuguese.contains("O plugue derrete"), "{portuguese}");
    assert_eq!(house.world.get("/recalls/S-22222222", &[]).await.status, StatusCode::NOT_FOUND);
    // Whoever bought it reads it on the page of the order, and nobody else.
    let lamp = json!({"object": "order_line", "id": "l1", "source_version": 2, "order": "o-7781", "shop": "s1", "offer": "f1", "title": "Brass lamp", "quantity": 2, "unit_price_minor": 4_500, "shipping_minor": 1_000});
    assert!(!house.get("/orders/o-7781", &buyer).await.text.contains(&page), "it was sold from another listing");
    import(&house, vec![lamp]).await;
    let order = house.get("/orders/o-7781", &buyer).await.text;
    assert!(order.contains(&page) && order.contains("This was recalled:"), "{order}");
    let statement = page.trim_start_matches("/recalls/");
    let own = house.get(&format!("/cases/{statement}"), &seller).await.text;
    assert!(own.contains("They are being told."), "{own}");
    // The marketplace says how many; the same answer again changes nothing, another one is refused.
    let engine = &house.world.app.engine;
    engine.answer_command(id, CommandResult::Sent { count: 1_204 }).await.unwrap();
    assert!(engine.answer_command(id, CommandResult::Sent { count: 1_204 }).await.unwrap().repeated);
    assert!(engine.answer_command(id, CommandResult::Sent { count: 3 }).await.is_err());
    for cookie in [&seller, &reviewer] {
        let own = house.get(&format!("/cases/{statement}"), cookie).await.text;
        assert!(own.replace(['\u{2068}', '\u{2069}'], "").contains("1,204 buyers were told."), "{own}");
    }
}

#[tokio::test]
async fn whoever_decides_sees_the_thing_as_sold_the_shop_and_what_was_before() {
    let house = House::new().await;
    let hash = |c: &str| c.repeat(64);
    import(&house, vec![
        json!({"object": "shop", "id": "s1", "source_version": 9, "name": "Lamps", "legal_name": "Lampen GmbH", "country": "DE", "status": "active", "trader_check": "pending"}),
        json!({"object": "offer", "id": "f1", "source_version": 1, "shop": "s1", "title": "Brass lamp, new plug", "snapshot_hash": hash("b"), "attributes": {"Voltage": "230 V"}}),
        json!({"object": "order", "id": "o-9", "source_version": 1, "buyer": "b1", "storefront": "lumen", "placed_at": "2026-03-01T08:00:00Z", "currency": "USD"}),
        json!({"object": "order_line", "id": "l9", "source_version": 1, "order": "o-9", "shop": "s1", "offer": "f1", "title": "Brass lamp as it was", "quantity": 3, "unit_price_minor": 4_500, "snapshot_hash": hash("a")}),
        json!({"object": "order", "id": "o-old", "source_version": 1, "buyer": "b1", "storefront": "lumen", "placed_at": "2025-03-01T08:00:00Z", "currency": "USD"}),
        json!({"object": "order_line", "id": "l8", "source_version": 1, "order": "o-old", "shop": "s1", "offer": "f1", "title": "Brass lamp", "quantity": 40, "unit_price_minor": 4_500}),
    ]).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let fields = [("offer", "f1"), ("order", "o-9"), ("concern", "prohibited_or_unsafe"), ("text", STORY)];
    let first = number(&house.post("/report/product", &buyer, &fields).await);
    number(&house.post(&format!("/cases/{first}/triage"), &reviewer, &[("priority", "normal")]).await);
    let whole = [DECISION, &[("recall_money", "money_us")]].concat();
    number(&house.post(&format!("/cases/{first}/decide"), &reviewer, &whole).await);
    let second = number(&house.post("/report/product", &buyer, &fields).await);
    let page = house.get(&format!("/cases/{second}"), &reviewer).await.text.replace(['\u{2068}', '\u{2069}'], "");
    for words in [
        "Brass lamp as it was",
        "$45.00",
        "It was changed",
        "Brass lamp, new plug",
        "230 V",
        "3 pieces in one order",
        "Lampen GmbH",
        "Being checked",
        "1, of which 1 with a measure",
        "1 not taken back, 0 taken back",
        first.as_str(),
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let own = house.get(&format!("/cases/{second}"), &buyer).await.text;
    assert!(!own.contains("Lampen GmbH") && !own.contains("Being checked"), "it is between us: {own}");
}
