//! The guided start of each problem: only what is true of the order, and the way on filled in.

use crate::buyer_world::{Shopper, form, objects};
use axum::http::StatusCode;
use ombud_domain::time::Span;
use serde_json::json;

#[tokio::test]
async fn only_what_can_be_wrong_is_shown() {
    let me = Shopper::new("en").await;
    assert!(me.open("/orders/o2").await.0.contains("/orders/o2/problem?shop=s1"));
    let page = me.open("/orders/o2/problem?shop=s1").await.0;
    for said in ["It came damaged", "Something else came", "I no longer want it", "/payments?order=o2", "not here"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("It is late"), "it is here: {page}");
    let page = me.open("/orders/o3/problem?shop=s1").await.0;
    assert!(page.contains("It is late") && !page.contains("damaged") && page.contains("no longer"), "{page}");
    assert_eq!(me.see("/orders/o3/problem/damaged?shop=s1").await.header("location"), "/orders/o3/problem?shop=s1");
    for path in
        ["/orders/o4/problem", "/orders/o4/problem/delay", "/orders/o3/problem/weather", "/orders/o3/problem?shop=no"]
    {
        assert_eq!(me.see(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_delay_says_from_when_and_then_opens_with_one_tap() {
    let me = Shopper::new("en").await;
    let path = "/orders/o3/problem/delay?shop=s1";
    let page = me.open(path).await.0;
    for said in ["Promised", "The carrier says", "Picked up", "You can open a dispute about this from"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("action=\"/orders/o3/dispute\""), "not yet");
    me.world.later(Span::days(8));
    let me = me.again().await;
    let page = me.open(path).await.0;
    let story = me.send(&page, "/orders/o3/dispute", &[]).await;
    assert_eq!(story.status, StatusCode::SEE_OTHER, "{}", story.text);
    let place = story.header("location").to_owned();
    assert!(place.ends_with("/story"), "{place}");
    let page = me.open(&place).await.0;
    assert!(page.contains("The parcel has not arrived. The last news of the carrier: Picked up"), "{page}");
    let remedy = me.send(&page, &place, &[]).await.header("location").to_owned();
    assert!(remedy.ends_with("/remedy"), "what was filled in is enough: {remedy}");
    let page = me.open(path).await.0;
    assert!(page.contains(place.trim_end_matches("/story")), "the draft goes on where it was left: {page}");
}

#[tokio::test]
async fn what_was_ordered_stands_beside_what_came() {
    let me = Shopper::new("pt").await;
    let rows = [
        json!({"object": "offer", "id": "f3", "shop": "s1", "title": "Wall clock", "description": "Oak, 30 cm",
            "images": ["https://pictures.example/1.jpg"], "attributes": {"Colour": "oak <b>"}}),
        json!({"object": "order_line", "id": "l3", "order": "o2", "shop": "s1", "title": "Wall clock", "quantity": 1,
            "unit_price_minor": 7_000, "shipping_minor": 1_000, "offer": "f3", "source_version": 2}),
    ];
    let results = me.world.app.engine.import(objects(&rows)).await.unwrap();
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    let page = me.open("/orders/o2/problem/wrong_item?shop=s1").await.0;
    for said in ["O que você pediu", "oak &lt;b&gt;", "Oak, 30 cm", "https://pictures.example/1.jpg", "noopener"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let place = me.send(&page, "/orders/o2/dispute", &[]).await.header("location").to_owned();
    let page = me.open(&place).await.0;
    let remedy = me.send(&page, &place, &[("story", "Veio um relógio de plástico azul.")]).await;
    let remedy = remedy.header("location").to_owned();
    let page = me.open(&remedy).await.0;
    let proof = me.send(&page, &remedy, &[("remedy", "exchange")]).await.header("location").to_owned();
    let page = me.open(&proof).await.0;
    for said in ["O que você pediu", "oak &lt;b&gt;", "O que chegou"] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[tokio::test]
async fn of_several_things_the_buyer_chooses_the_damaged_one() {
    let me = Shopper::new("fa").await;
    let page = me.open("/orders/o1/problem/damaged?shop=s1").await.0;
    assert!(page.contains("سه عکسی که"), "{page}");
    let start = "/orders/o1/dispute?shop=s1&reason=damaged&guided=1";
    assert!(page.contains(&start.replace('&', "&amp;")), "{page}");
    let page = me.open(start).await.0;
    let line = form(&page, "/orders/o1/dispute").iter().find(|(n, _)| n == "hint").cloned();
    assert_eq!(line, Some(("hint".into(), "damaged".into())));
    let lamp = me.key("order_line", "l1").await.to_string();
    let place = me.send(&page, "/orders/o1/dispute", &[("line", &lamp)]).await.header("location").to_owned();
    assert!(place.ends_with("/story"), "the reason is not asked twice: {place}");
}

#[tokio::test]
async fn before_it_is_sent_it_can_be_cancelled_or_sent_elsewhere() {
    let me = Shopper::new("en").await;
    let rows = [
        json!({"object": "order", "id": "o6", "buyer": "b-1", "storefront": "lumen", "placed_at": crate::buyer_world::at(1), "currency": "USD"}),
        json!({"object": "order_line", "id": "l6", "order": "o6", "shop": "s1", "title": "Kettle", "quantity": 1, "unit_price_minor": 3_000}),
    ];
    assert!(me.world.app.engine.import(objects(&rows)).await.unwrap().iter().all(Result::is_ok));
    let order = me.open("/orders/o6").await.0;
    assert!(order.contains("/orders/o6/change/cancel?shop=s1") && order.contains("/orders/o6/change/address?shop=s1"));
    let path = "/orders/o6/change/cancel";
    let page = me.open(&format!("{path}?shop=s1")).await.0;
    for said in ["You get:", "You give up:", "You can still:", "the money goes back to you"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let refused = me.send(&page, path, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    let sent = me.send(&page, path, &[("reason", "cancel_too_slow")]).await;
    assert_eq!(sent.header("location"), "/orders/o6", "{}", sent.text);
    let order = me.open("/orders/o6").await.0;
    assert!(order.contains("asked. The answer is due by") && !order.contains("/orders/o6/change/cancel"), "{order}");
    assert!(me.open(&format!("{path}?shop=s1")).await.0.contains("the answer is still due"));
    let commands = me.world.app.engine.commands_after(0, 10).await.unwrap();
    assert_eq!((&commands[0]["kind"], &commands[0]["aggregate"]), (&json!("order.cancel.request"), &json!("o6")));
    let no = ombud_engine::marketplace::CommandResult::Refused { reason: "already_sent".into() };
    me.world.app.engine.answer_command(commands[0]["command_id"].as_str().unwrap(), no).await.unwrap();
    let order = me.open("/orders/o6").await.0;
    assert!(order.contains("it has left already") && order.contains("/orders/o6/change/cancel"), "{order}");
    let notices = me.open("/notices").await.0;
    assert!(notices.contains("It could not be cancelled") && notices.contains("it has left already"), "{notices}");
    assert!(notices.contains("href=\"/orders/o6\""), "{notices}");
    let path = "/orders/o6/change/address";
    let page = me.open(&format!("{path}?shop=s1")).await.0;
    assert_eq!(me.send(&page, path, &[("address", "Here")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = me.send(&page, path, &[("address", "Maria Souza\n7 New Road, Springfield")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    // What is on its way, and what is somebody else's.
    let page = me.open("/orders/o3/change/cancel?shop=s1").await.0;
    assert!(page.contains("It has left already") && !page.contains("<textarea"), "{page}");
    for path in
        ["/orders/o4/change/cancel?shop=s1", "/orders/o3/change/colour?shop=s1", "/orders/o3/change/cancel?shop=no"]
    {
        assert_eq!(me.see(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_parcel_that_stands_still_is_told_with_the_way_on() {
    let me = Shopper::new("en").await;
    me.world.app.engine.tell_stalled().await.unwrap();
    me.world.later(Span::days(3));
    assert_eq!(me.world.app.engine.tell_stalled().await.unwrap(), 1);
    let me = me.again().await;
    let page = me.open("/notices").await.0;
    for said in ["Nothing new of your parcel for days", "/orders/o3/problem", "You can open a dispute about this from"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(me.open("/orders/o3/problem").await.0.contains("It is late"));
}

#[tokio::test]
async fn before_what_cannot_be_undone_it_is_said_what_it_means() {
    let me = Shopper::new("en").await;
    let page = me.open("/orders/o2/problem/damaged?shop=s1").await.0;
    let story = me.send(&page, "/orders/o2/dispute", &[]).await.header("location").to_owned();
    let page = me.open(&story).await.0;
    let remedy = me.send(&page, &story, &[("story", "The clock came with a broken glass.")]).await;
    let remedy = remedy.header("location").to_owned();
    let page = me.open(&remedy).await.0;
    let proof = me.send(&page, &remedy, &[("remedy", "refund_full")]).await.header("location").to_owned();
    let page = me.open(&proof).await.0;
    assert!(page.contains("Three photos that decide most cases"), "{page}");
    let check = me.send(&page, &proof, &[("excuse", "My camera does not work at all.")]).await;
    let check = check.header("location").to_owned();
    let page = me.open(&check).await.0;
    let case = me.send(&page, &check, &[("confirm", "true")]).await.header("location").to_owned();
    let seller = me.seller_cookie().await;
    for (cookie, action, said) in [
        (&me.cookie, "withdraw", "reopen it once within those days"),
        (&seller, "accept", "nothing more is asked of you"),
        (&seller, "refuse", "the other side reads your reasons"),
        (&seller, "full_refund_now", "It cannot be undone"),
    ] {
        let told = me.world.get(&format!("{case}/{action}"), &[("cookie", cookie)]).await;
        for said in ["You get:", "You give up:", "You can still:", said] {
            assert!(told.text.contains(said), "{action}, {said}: {}", told.text);
        }
    }
}

/// The right to withdraw exists from the order on (spec §2.8): two steps, also while the parcel is on its way.
#[tokio::test]
async fn what_is_on_its_way_can_be_withdrawn_from_and_refused_at_the_door() {
    let me = Shopper::new("en").await;
    let page = me.open("/orders/o3/problem/changed_mind?shop=s1").await.0;
    for said in ["It is still on its way", "until", "days after it has arrived", "Withdraw from the contract here"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let check = me.send(&page, "/orders/o3/dispute", &[]).await.header("location").to_owned();
    assert!(check.ends_with("/check"), "two steps: {check}");
    let page = me.open(&check).await.0;
    for said in [
        "Confirm your withdrawal",
        "refuse it at the door",
        "days from its arrival",
        "If it never arrives",
        "You pay for the way back",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let place = me.send(&page, &check, &[("confirm", "true")]).await.header("location").to_owned();
    let case = me.open(&place).await.0;
    assert!(case.contains("The goods are still on their way") && !case.contains("The label is being made"), "{case}");
    let back =
        case.split("href=\"/cases/M-").nth(1).map(|rest| format!("/cases/M-{}", &rest[..8])).expect("its return");
    let page = me.open(&back).await.0;
    for said in ["You can refuse it at the door", "It has arrived", "Keep it after all", "If it has not arrived by"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let seller = me.seller_cookie().await;
    let shop = me.world.get(&back, &[("cookie", &seller)]).await.text;
    assert!(shop.contains("You can stop it at the carrier") && shop.contains(&format!("{back}/returnless")), "{shop}");
    // Refused at the door: the carrier says so, and the money follows.
    let row = json!({"object": "tracking_event", "id": "t9", "shipment": "h3", "code": "refused", "at": crate::buyer_world::at(0), "source": "carrier"});
    assert!(me.world.app.engine.import(objects(&[row])).await.unwrap().iter().all(Result::is_ok));
    while me.world.app.engine.run_due_jobs().await.unwrap() > 0 {}
    let page = me.open(&back).await.0;
    assert!(page.contains("The goods do not reach the buyer") && !page.contains("still on their way"), "{page}");
    assert!(me.open("/notices").await.0.contains("the money is paid back"));
    let commands = me.world.app.engine.commands_after(0, 10).await.unwrap();
    assert!(
        commands.iter().any(|c| c["kind"] == "refund.request" && c["data"]["amount_minor"] == 4_000),
        "{commands:?}"
    );
}

#[tokio::test]
async fn what_was_not_sent_yet_is_cancelled_rather_than_withdrawn_from() {
    let me = Shopper::new("en").await;
    let rows = [
        json!({"object": "order", "id": "o6", "buyer": "b-1", "storefront": "lumen", "placed_at": crate::buyer_world::at(1), "currency": "USD"}),
        json!({"object": "order_line", "id": "l6", "order": "o6", "shop": "s1", "title": "Kettle", "quantity": 1, "unit_price_minor": 3_000}),
        json!({"object": "payment", "id": "p6", "order": "o6", "method": "card", "captured_minor": 3_000, "currency": "USD", "captured_at": crate::buyer_world::at(1)}),
    ];
    assert!(me.world.app.engine.import(objects(&rows)).await.unwrap().iter().all(Result::is_ok));
    let page = me.open("/orders/o6/problem?shop=s1").await.0;
    assert!(
        page.contains("It has not been sent yet: it can be cancelled.") && page.contains("/orders/o6/change/cancel"),
        "{page}"
    );
    let told = me.see("/orders/o6/problem/changed_mind?shop=s1").await;
    assert_eq!(told.header("location"), "/orders/o6/change/cancel?shop=s1");
    let page = me.open("/orders/o6/dispute?shop=s1").await.0;
    assert!(page.contains("cancel it, that is faster"), "{page}");
}
