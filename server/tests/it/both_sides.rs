//! I28: both sides read everything that is used for or against them, but for what is private to the other one.

use crate::api_kit::{Market, photo};
use crate::console_house::{FRONT, House, WORDS};
use crate::evidence::{of_phone, plain, send};
use axum::http::StatusCode;
use ombud_domain::actor::{Party, Role};
use ombud_domain::dispute::Start;
use ombud_domain::id::LineId;
use ombud_domain::import::{At, Object};
use ombud_domain::time::Span;
use ombud_engine::act::Ask;
use ombud_engine::mirror;
use ombud_store::{Lane, StoreError};
use serde_json::{Value, json};

async fn import(house: &House, rows: Vec<Value>) {
    let read = |row: Value| Object::from_json(row.to_string().as_bytes()).unwrap_or_else(|p| panic!("{row}: {p}"));
    let results = house.world.app.engine.import(rows.into_iter().map(read).collect()).await.unwrap();
    assert!(results.iter().all(Result::is_ok), "{results:?}");
}

fn day(house: &House, n: i64) -> String {
    At::new(house.world.clock.now() + Span::days(-n)).unwrap().to_string()
}

/// The cookies of buyer, shop and mediator.
async fn everybody(house: &House) -> [String; 3] {
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    [buyer, shop, mediator]
}

#[tokio::test]
async fn both_sides_read_where_a_file_comes_from_and_only_we_read_with_what_it_was_taken() {
    let house = House::new().await;
    let case = house.dispute().await;
    let [buyer, shop, mediator] = everybody(&house).await;
    let here = format!("/cases/{}", case.number);
    let add = format!("{here}/add_evidence");
    send(&house, &add, &buyer, &of_phone("2026:02:20 09:00:00")).await;
    send(&house, &add, &shop, &plain(320, 200)).await;
    for cookie in [&buyer, &shop] {
        let page = house.get(&here, cookie).await.text;
        let said = [
            "20 February 2026",
            "by the camera",
            "before the order was placed",
            "took the place out",
            "Received",
            "says nothing of a camera",
        ];
        for said in said {
            assert!(page.contains(said), "{said}: {page}");
        }
        let hash = page.split("<code dir=\"ltr\">SHA-256 ").nth(1).expect("a hash").split('<').next().unwrap();
        assert_eq!((hash.chars().count(), hash.ends_with('…')), (13, true), "short enough to compare by eye");
        assert!(!page.contains("Pixel"), "{page}");
    }
    assert!(house.get(&format!("/room/{}", case.number), &mediator).await.text.contains("Pixel 7"));
    for (lang, word) in [("pt", "não diz nada sobre uma câmera"), ("fa", "چیزی از دوربین نیست")] {
        let look = house.post("/preferences", &shop, &[("lang", lang), ("back", "/")]).await.cookie();
        assert!(house.get(&here, &format!("{shop}; {look}")).await.text.contains(word), "{lang}");
    }
}

#[tokio::test]
async fn the_same_file_in_a_dispute_about_another_order_is_told_to_all() {
    let house = House::new().await;
    let first = house.dispute().await;
    let [buyer, shop, mediator] = everybody(&house).await;
    let (here, room) = (format!("/cases/{}", first.number), format!("/room/{}", first.number));
    send(&house, &format!("{here}/add_evidence"), &buyer, &plain(320, 200)).await;
    let page = house.get(&here, &buyer).await.text;
    let folder = format!("/files/{}/", first.number);
    let mut shown = page.split(&folder).skip(1).map(|rest| rest[..64].to_owned());
    let hash = shown.find(|hash| *hash != "ab".repeat(32)).expect("the photo is shown");
    assert!(!page.contains("about another order"), "nowhere else so far");

    import(&house, vec![
        json!({"object": "order", "id": "o-2", "source_version": 1, "buyer": "b1", "storefront": "lumen", "placed_at": day(&house, 20), "currency": "USD"}),
        json!({"object": "order_line", "id": "l9", "source_version": 1, "order": "o-2", "shop": "s1", "title": "Brass lamp", "quantity": 1, "unit_price_minor": 4_500}),
        json!({"object": "payment", "id": "p9", "source_version": 1, "order": "o-2", "method": "card", "captured_minor": 4_500, "currency": "USD", "captured_at": day(&house, 20)}),
        json!({"object": "shipment", "id": "h9", "source_version": 1, "order": "o-2", "shop": "s1", "direction": "out", "lines": []}),
        json!({"object": "tracking_event", "id": "t9", "source_version": 1, "shipment": "h9", "code": "delivered", "at": day(&house, 2), "source": "carrier"}),
    ]).await;
    let line: Result<i64, StoreError> =
        house.world.app.store().write(Lane::Work, |tx| Box::pin(mirror::key_of(tx, "order_line", "l9"))).await;
    let start = Start {
        storefront: FRONT,
        buyer: house.buyer.person.unwrap(),
        shop: house.lamps,
        language: "pt".into(),
        units: vec![(LineId(line.unwrap()), 1)],
        conversation: None,
    };
    let draft = house.act(&house.buyer, Ask::StartDispute { start, evidence: vec![] }).await;
    // The same hash, without bringing the file again.
    let piece = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": hash, "name": "p.jpg", "media": "image/jpeg"}});
    house.tell(&house.buyer, draft.case, piece).await;
    assert!(!house.get(&here, &shop).await.text.contains("about another order"), "a draft is nobody's business");
    let submit =
        json!({"action": "submit", "reason": "damaged", "story": WORDS, "remedy": "refund_full", "confirm": true});
    let second = house.tell(&house.buyer, draft.case, submit).await;
    for cookie in [&buyer, &shop] {
        let page = house.get(&here, cookie).await.text;
        assert!(page.contains("The same file was shown in a dispute about another order."), "{page}");
        assert!(!page.contains(&second.number), "not in which");
    }
    let page = house.get(&room, &mediator).await.text;
    assert!(page.contains(&format!("/room/{}", second.number)), "we are told in which: {page}");
    let (stranger, _) = house.cookie(Role::Mediator, crate::console_house::OTHER_FRONT.0).await;
    assert_eq!(house.get(&room, &stranger).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_facts_of_the_parcels_are_the_same_for_all_but_for_what_is_private() {
    let house = House::new().await;
    let case = house.dispute().await;
    let at = day(&house, 3);
    import(&house, vec![
        json!({"object": "shipment", "id": "h1", "source_version": 2, "order": "o-7781", "shop": "s1", "direction": "out", "lines": [],
            "carrier": "Post", "tracking_number": "GX100200", "declared_weight_g": 1_900, "signed_by": "M. Souza", "proof_images": ["https://carrier.example/door.jpg"]}),
        json!({"object": "tracking_event", "id": "t2", "source_version": 2, "shipment": "h1", "code": "delivered", "at": at, "source": "carrier",
            "place": "12 Long Road, Springfield", "measured_weight_g": 1_240, "postcode_matches": false}),
        json!({"object": "shipment", "id": "h2", "source_version": 1, "order": "o-7781", "shop": "s1", "direction": "return", "lines": [], "signed_by": "Dock hand"}),
        json!({"object": "tracking_event", "id": "t5", "source_version": 1, "shipment": "h2", "code": "delivered", "at": day(&house, 0), "source": "carrier",
            "place": "Gate 7, Leeds", "measured_weight_g": 310}),
        // Of another shop: none of this case's business.
        json!({"object": "shipment", "id": "h3", "source_version": 1, "order": "o-7781", "shop": "s2", "direction": "out", "lines": [], "declared_weight_g": 77}),
    ]).await;
    house.settle().await;
    let [buyer, shop, mediator] = everybody(&house).await;
    let here = format!("/cases/{}", case.number);
    let all = [
        "1,900",
        "1,240",
        "310",
        "another than that of the order",
        "It left with",
        "Sent back",
        "GX100200",
        "Springfield",
        "Leeds",
    ];
    for (cookie, path, theirs, hidden) in [
        (&buyer, here.clone(), ["M. Souza", "12 Long Road"], ["Dock hand", "Gate 7"]),
        (&shop, here.clone(), ["Dock hand", "Gate 7"], ["M. Souza", "12 Long Road"]),
    ] {
        let page = house.get(&path, cookie).await.text.replace(['\u{2068}', '\u{2069}'], "");
        for said in all.iter().chain(&theirs) {
            assert!(page.contains(said), "{said}: {page}");
        }
        for kept in hidden.iter().chain(&["carrier.example", "77 g"]) {
            assert!(!page.contains(kept), "{kept}: {page}");
        }
        assert!(page.contains("[•••]") && page.contains("private to the other side"), "{page}");
        assert!(page.contains("1, seen by us alone"), "{page}");
    }
    let room = house.get(&format!("/room/{}", case.number), &mediator).await.text.replace(['\u{2068}', '\u{2069}'], "");
    for said in all.iter().chain(&["M. Souza", "12 Long Road", "Dock hand", "https://carrier.example/door.jpg"]) {
        assert!(room.contains(said), "{said}: {room}");
    }
    assert!(!room.contains("[•••]"));
}

#[tokio::test]
async fn the_api_tells_each_side_the_same_as_its_pages() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, shop) = (market.buyer("b-1"), market.seller("s-1"));
    let file = market.upload(&buyer, "/api/v1/files", "kettle.jpg", &photo()).await.done();
    let mut dispute = market.damaged(&buyer, "o1").await;
    dispute["evidence"] = json!([{"kind": "photo", "file": file["file"]}]);
    let sent = market.post(&buyer, "/api/v1/disputes", &dispute).await.with(StatusCode::CREATED);
    let number = sent["number"].as_str().unwrap();
    let back = json!({"source_version": 1, "order": "o1", "shop": "s-1", "direction": "return", "lines": [], "declared_weight_g": 300, "signed_by": "Dock hand"});
    market.put("shipment", "o1-back".to_owned(), &back).await.done();
    for (someone, signed) in [(&buyer, "[•••]"), (&shop, "Dock hand")] {
        let seen = market.case(someone, number).await;
        let piece = &seen["evidence"][0];
        assert_eq!(
            (&piece["file"], &piece["by"], &piece["camera_data"]),
            (&file["file"], &json!(Party::Buyer), &json!(false))
        );
        assert!(piece["received_at"].as_i64().is_some() && piece.get("camera").is_none(), "{piece}");
        assert_eq!((piece["used_elsewhere"].as_i64(), piece["edited"].as_bool()), (Some(0), Some(false)));
        let parcels = seen["parcels"].as_array().unwrap();
        let back = parcels.iter().find(|p| p["direction"] == "return").unwrap();
        assert_eq!((back["declared_g"].as_i64(), back["signed_by"].as_str()), (Some(300), Some(signed)));
    }
    // The same file again, from the drawer, about another order.
    market.order("o2", "b-1", "s-1", "north").await;
    let mut again = market.damaged(&buyer, "o2").await;
    again["evidence"] = json!([{"kind": "photo", "file": file["file"]}]);
    market.post(&buyer, "/api/v1/disputes", &again).await.with(StatusCode::CREATED);
    assert_eq!(market.case(&shop, number).await["evidence"][0]["used_elsewhere"], 1);
}
