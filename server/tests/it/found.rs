//! What a report is about, found by our people; where one can go after us; and what we must put before a body ourselves.

use crate::api_kit::Market;
use crate::console_house::{FRONT, House};
use crate::trust::{LONG, STORY, number, with_offer};
use axum::http::StatusCode;
use ombud_domain::actor::{Actor, Role};
use ombud_domain::id::PersonId;
use ombud_domain::import::Object;
use ombud_domain::money::Currency;
use ombud_domain::policy::Policy;
use ombud_domain::refund::RefundCommand;
use ombud_domain::time::Span;
use ombud_engine::act::Ask;
use ombud_engine::settings::{PolicyVersion, Settings};
use serde_json::json;

/// A report of something that only a link tells.
async fn by_link(house: &House, buyer: &str) -> String {
    let fields =
        [("place", "https://example.org/seen/somewhere"), ("concern", "prohibited_or_unsafe"), ("text", STORY)];
    number(&house.post("/report/product", buyer, &fields).await)
}

#[tokio::test]
async fn what_a_report_is_about_is_found_and_then_something_can_be_done() {
    let house = with_offer().await;
    for (id, title) in [("f2", "Brass lamp, small"), ("f3", "Teapot")] {
        let offer = json!({"object": "offer", "id": id, "source_version": 1, "shop": "s1", "title": title});
        let offer = Object::from_json(offer.to_string().as_bytes()).unwrap();
        assert!(house.world.app.engine.import(vec![offer]).await.unwrap()[0].is_ok());
    }
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let report = by_link(&house, &buyer).await;
    number(&house.post(&format!("/cases/{report}/triage"), &reviewer, &[("priority", "urgent")]).await);
    let decide = format!("/cases/{report}/decide");
    assert!(!house.get(&decide, &reviewer).await.text.contains("remove_listing"));
    let attach = format!("/cases/{report}/attach");
    let send = |fields: &[(&str, &str)]| {
        let fields: Vec<(String, String)> =
            fields.iter().chain(&[("text", LONG)]).map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let (house, attach, reviewer) = (&house, &attach, &reviewer);
        async move {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            house.post(attach, reviewer, &fields).await
        }
    };
    let nothing = send(&[("listing", "samovar")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains("We found no listing"), "{}", nothing.text);
    // Words of a title, in any case: several, of which one is chosen.
    let several = send(&[("listing", "bRASS")]).await;
    assert_eq!(several.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(several.text.contains("offer:f1") && several.text.contains("offer:f2"), "{}", several.text);
    assert!(!several.text.contains("offer:f3"));
    number(&send(&[("listing", "bRASS"), ("picked", "offer:f2")]).await);
    let page = house.get(&format!("/cases/{report}"), &reviewer).await.text;
    assert!(page.contains("found what it is about") && page.contains(LONG), "{page}");
    let own = house.get(&format!("/cases/{report}"), &buyer).await.text;
    assert!(
        own.contains("Brass lamp, small") && !own.contains(LONG),
        "the reporter reads the name, not how we know: {own}"
    );
    // It was the wrong one; a link leads to the right one, whatever stands around the id.
    number(&send(&[("listing", "https://market.example/shop/s1/item/f1?from=mail")]).await);
    // Nothing of it reaches the shop, which now stands in the report.
    assert_eq!(house.get(&format!("/cases/{report}"), &seller).await.status, StatusCode::NOT_FOUND);
    assert!(!house.get("/notices", &seller).await.text.contains(&report));
    let fields = [
        ("measure", "remove_listing"),
        ("facts", LONG),
        ("text_reporter", LONG),
        ("rule", "law"),
        ("reference", "Product Safety Act, section 3"),
        ("text_shop", "The plug is not safe: it melts."),
    ];
    number(&house.post(&decide, &reviewer, &fields).await);
    let notices = house.get("/notices", &seller).await.text;
    let statement = format!("S-{}", &notices.split("S-").nth(1).unwrap()[..8]);
    let told = house.get(&format!("/cases/{statement}"), &seller).await.text;
    assert!(told.contains("Brass lamp") && !told.contains("example.org") && !told.contains(&report), "{told}");
    assert!(told.contains("Court"), "where a shop of no known country can go: {told}");

    // A proceeding can be about a statement; the shop and our people find it there.
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let fields = [("out_body", "dsa_body"), ("out_reference", "DSA/2026/5"), ("out_began", "2026-03-13")];
    number(&house.post(&format!("/cases/{statement}/outside"), &mediator, &fields).await);
    for cookie in [&seller, &mediator, &reviewer] {
        let page = house.get(&format!("/cases/{statement}"), cookie).await.text;
        assert!(page.contains("DSA/2026/5"), "{page}");
    }
}

#[tokio::test]
async fn programs_find_it_by_its_id_alone_and_cannot_make_it_up() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    market.put("offer", "f1", &json!({"shop": "s-1", "title": "Blue kettle", "source_version": 1})).await.done();
    let buyer = market.buyer("b-1");
    let body = json!({"concern": "prohibited_or_unsafe", "place": "somewhere", "text": STORY});
    let report = market.post(&buyer, "/api/v1/reports", &body).await.done();
    assert!(report["chat"].is_null(), "{report}");
    let number = report["number"].as_str().unwrap();
    let made_up = json!({"listing": "f1", "text": LONG, "found": {"shop": 1, "title": "mine"}});
    market.act(&buyer, number, "attach", &made_up).await.refused(404, "not_found", None);

    // Danger opens the chat with a specialist, once, and says where it is.
    let danger = json!({"command_id": "018f0000-0000-7000-8000-00000000aaaa", "concern": "prohibited_or_unsafe", "offer": "f1", "text": STORY, "danger": true});
    let told = market.post(&buyer, "/api/v1/reports", &danger).await.done();
    let chat = told["chat"].as_str().expect("a chat").to_owned();
    assert_eq!(told["chat_address"], format!("/chats/{chat}"));
    let seen = market.case(&buyer, &chat).await;
    assert_eq!((seen["kind"].as_str(), seen["stage"].as_str()), (Some("conversation"), Some("queued")), "{seen}");
    let again = market.post(&buyer, "/api/v1/reports", &danger).await.done();
    assert_eq!((again["chat"].as_str(), again["repeated"].as_bool()), (Some(chat.as_str()), Some(true)));
    let due = seen["due"].as_i64().unwrap_or_default() - market.world.clock.now().0;
    assert!(due <= Span::hours(1).0, "within the hour: {seen}");
}

/// A12: we failed to decide, and what is wanted is above our limit.
#[tokio::test]
async fn what_our_silence_may_not_pay_goes_before_a_body() {
    let house = House::new().await;
    let settings = house.world.app.engine.settings();
    let mut policy = Policy::default();
    policy.appeal_cap_minor.insert(Currency::USD, 100);
    let version = PolicyVersion { storefront: None, effective_at: ombud_domain::Instant(0), policy };
    house.world.app.engine.set_settings(Settings { policies: vec![version], ..(*settings).clone() });
    let case = house.dispute().await;
    let mediator = Actor::staff(Role::Mediator, PersonId(77), vec![FRONT]);
    let offer = json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 1_000, "text": LONG});
    house.tell(&house.seller(), case.case, offer).await;
    house.tell(&house.buyer, case.case, json!({"action": "escalate"})).await;
    let ours = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": 2_000, "text": LONG});
    house.tell(&mediator, case.case, ours).await;
    house.tell(&house.seller(), case.case, json!({"action": "refuse", "code": "other", "text": LONG})).await;
    let rule = json!({"action": "rule", "proposal": 3, "code": "shared_responsibility", "text_buyer": LONG, "text_shop": LONG});
    house.tell(&mediator, case.case, rule).await;
    house.settle().await;
    let refund = house.refund_of(case.case).await;
    let paid = RefundCommand::Ok { amount_minor: 2_000, currency: Currency::USD, reference: None };
    house.act(&Actor::MARKETPLACE, Ask::Refund { case: refund, command: paid }).await;
    house.settle().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let here = format!("/cases/{}", case.number);
    let closed = house.get(&here, &buyer).await.text;
    assert!(closed.contains("consumidor.gov.br") && closed.contains("Consumer authority"), "{closed}");
    let theirs = house.get(&here, &shop).await.text;
    assert!(theirs.contains("Court") && !theirs.contains("consumidor.gov.br"), "{theirs}");
    house.tell(&house.buyer, case.case, json!({"action": "appeal", "ground": "new_fact", "text": LONG})).await;
    for _ in 0..30 {
        house.world.later(Span::days(1));
        house.settle().await;
    }
    // They come back a month later.
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (supervisor, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    let mut place = String::new();
    for cookie in [&buyer, &shop, &supervisor] {
        let page = house.get(&here, cookie).await.text;
        assert!(page.contains("A body that we choose") && page.contains("We put it there by"), "{page}");
        place = page
            .split("href=\"/cases/X")
            .nth(1)
            .map(|rest| format!("/cases/X{}", &rest[..rest.find('"').unwrap()]))
            .unwrap();
    }
    for cookie in [&buyer, &shop] {
        let own = house.get(&place, cookie).await.text;
        assert!(own.contains("An outside body decides about what is above our own limit"), "{own}");
        assert!(house.get("/notices", cookie).await.text.contains("An outside body will decide the rest"));
        assert_eq!(house.get(&format!("{place}/body_put"), cookie).await.status, StatusCode::NOT_FOUND);
    }
    // It is late by now, and the supervisor's; once it is there, the body decides.
    assert!(house.get("/room?q=decide", &supervisor).await.text.contains(place.trim_start_matches("/cases/")));
    let put = [("out_body", "adr"), ("reference", "ADR/78"), ("text", "We sent the whole record.")];
    number(&house.post(&format!("{place}/body_put"), &supervisor, &put).await);
    let page = house.get(&place, &shop).await.text;
    assert!(page.contains("ADR/78") && page.contains("The body decides"), "{page}");
}
