//! Before anything is sent: a command to the marketplace, asked once, answered once. And parcels that stand still.

use crate::house::{House, at, key, objects, refusal};
use ombud_domain::actor::Actor;
use ombud_domain::id::{PersonId, ShopId};
use ombud_domain::time::Span;
use ombud_engine::act::ActError;
use ombud_engine::marketplace::CommandResult;
use ombud_engine::order_change::{Asked, Change, Heard, Wish, asked};
use ombud_store::notice::{self, NoticeRow};
use ombud_store::{StoreError, on_every_engine};
use serde_json::json;
use uuid::Uuid;

async fn unsent(
    house: &House,
    id: &str,
    tracked: &[(&str, i64)],
) -> Result<i64, Box<dyn std::error::Error + Send + Sync>> {
    let day = |n: i64| at(house.clock.now() + Span::days(-n));
    let mut rows = vec![
        json!({"object": "order", "id": id, "buyer": "b1", "storefront": "lumen", "placed_at": day(9), "currency": "USD", "promised_to": day(-4)}),
        json!({"object": "order_line", "id": format!("{id}-l"), "order": id, "shop": "s1", "title": "Kettle", "quantity": 1, "unit_price_minor": 3_000}),
        json!({"object": "payment", "id": format!("{id}-p"), "order": id, "method": "card", "captured_minor": 3_000, "currency": "USD", "captured_at": day(9)}),
        json!({"object": "shipment", "id": format!("{id}-h"), "order": id, "shop": "s1", "direction": "out"}),
    ];
    for (n, (code, days)) in tracked.iter().enumerate() {
        rows.push(json!({"object": "tracking_event", "id": format!("{id}-t{n}"), "shipment": format!("{id}-h"), "code": code, "at": day(*days), "source": "carrier"}));
    }
    let results = house.engine.import(objects(&rows)).await?;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    let name: &'static str = Box::leak(id.to_owned().into_boxed_str());
    key(&house.engine, "order", name).await
}

async fn ask(house: &House, n: u128, order: i64, wish: Wish) -> Result<(), ActError> {
    let shop = house.seller.shop.unwrap_or(ShopId(0));
    house.engine.ask_order(&house.buyer, Uuid::from_u128(n), order, shop, wish).await
}

async fn known(house: &House, order: i64) -> Result<Vec<Asked>, StoreError> {
    house.engine.store().read(move |tx| Box::pin(asked(tx, order))).await
}

fn cancel() -> Wish {
    Wish::Cancel { reason: "cancel_by_mistake".into() }
}

fn elsewhere() -> Wish {
    Wish::Address { address: "Maria, 7 New Road, Springfield".into() }
}

async fn told(house: &House) -> Result<Vec<NoticeRow>, StoreError> {
    let buyer = house.buyer.person.unwrap_or(PersonId(0)).0;
    house.engine.store().read(move |tx| Box::pin(notice::list(tx, buyer, i64::MAX, 50))).await
}

on_every_engine! {
    async fn an_order_is_cancelled_by_the_marketplace_or_not_at_all(kit) {
        let house = House::new(kit).await?;
        let order = unsent(&house, "o7", &[("label_created", 1)]).await?;
        ask(&house, 1, order, cancel()).await?;
        ask(&house, 1, order, cancel()).await?;
        let commands = house.commands("order.cancel.request").await?;
        assert_eq!(commands.len(), 1, "asked twice under one id is asked once");
        assert_eq!((&commands[0]["order"], &commands[0]["lines"], &commands[0]["shop"]), (&json!("o7"), &json!(["o7-l"]), &json!("s1")));
        assert_eq!((&commands[0]["reason"], &commands[0]["part"]), (&json!("cancel_by_mistake"), &json!(null)), "no key of ours goes out");
        for other in [elsewhere(), Wish::Cancel { reason: "cancel_too_slow".into() }] {
            assert_eq!(refusal(ask(&house, 1, order, other).await).code(), "key_reused");
        }
        assert_eq!(refusal(ask(&house, 2, order, cancel()).await).code(), "change_open");
        assert_eq!(known(&house, order).await?[0].heard, None);
        let no = CommandResult::Refused { reason: "already_sent".into() };
        house.answer(&commands[0], no).await?;
        assert_eq!(known(&house, order).await?[0].heard, Some(Heard::Refused("already_sent".into())));
        // Refused once, it can be asked again; done, it is over.
        ask(&house, 3, order, cancel()).await?;
        let commands = house.commands("order.cancel.request").await?;
        house.answer(&commands[1], CommandResult::Done).await?;
        assert_eq!(known(&house, order).await?[0].heard, Some(Heard::Done));
        assert_eq!(refusal(ask(&house, 4, order, cancel()).await).code(), "order_cancelled");
        ask(&house, 5, order, elsewhere()).await?;
        let sent = house.commands("order.address.change").await?;
        assert_eq!(sent[0]["address"], json!("Maria, 7 New Road, Springfield"));
        assert_eq!(known(&house, order).await?[0].change, Change::Address);
    }

    async fn what_left_already_or_is_somebody_elses_cannot_be_changed(kit) {
        let house = House::new(kit).await?;
        let order = unsent(&house, "o7", &[("picked_up", 1)]).await?;
        assert_eq!(refusal(ask(&house, 1, order, cancel()).await).code(), "already_sent");
        let order = unsent(&house, "o8", &[]).await?;
        let stranger = Actor::buyer(PersonId(4_711));
        let done = house.engine.ask_order(&stranger, Uuid::from_u128(2), order, house.seller.shop.ok_or("a shop")?, cancel()).await;
        assert_eq!(refusal(done).code(), "not_found");
        let done = house.engine.ask_order(&house.buyer, Uuid::from_u128(3), order, ShopId(99), cancel()).await;
        assert_eq!(refusal(done).code(), "not_found");
        for wish in [Wish::Cancel { reason: "weather".into() }, Wish::Address { address: "short".into() }] {
            assert!(ask(&house, 4, order, wish).await.is_err());
        }
        assert!(house.commands("order.cancel.request").await?.is_empty());
    }

    async fn each_answer_is_told_and_so_is_none_in_time(kit) {
        let house = House::new(kit).await?;
        assert_eq!(house.engine.tell_late_changes().await?, 0);
        let order = unsent(&house, "o7", &[]).await?;
        let kinds = || async { Ok::<_, StoreError>(told(&house).await?.into_iter().filter(|n| n.case_id == order).map(|n| n.body).collect::<Vec<_>>()) };
        ask(&house, 1, order, cancel()).await?;
        ask(&house, 2, order, elsewhere()).await?;
        house.wait(Span::hours(12));
        assert_eq!(house.engine.tell_late_changes().await?, 0, "there is still time");
        house.wait(Span::days(3));
        assert_eq!(house.engine.tell_late_changes().await?, 2);
        house.wait(Span::days(1));
        assert_eq!(house.engine.tell_late_changes().await?, 0, "once for each");
        let cancels = house.commands("order.cancel.request").await?;
        let moves = house.commands("order.address.change").await?;
        house.answer(&cancels[0], CommandResult::Refused { reason: "already_sent".into() }).await?;
        house.answer(&moves[0], CommandResult::Done).await?;
        house.answer(&moves[0], CommandResult::Done).await?;
        let mut said: Vec<(String, serde_json::Value)> = Vec::new();
        for body in kinds().await? {
            let body: serde_json::Value = serde_json::from_str(&body)?;
            assert_eq!((&body["case"], &body["case_kind"], &body["title"]), (&json!("o7"), &json!("order"), &json!("Kettle")));
            said.push((body["kind"].as_str().unwrap_or_default().to_owned(), body["why"].clone()));
        }
        said.sort_by(|a, b| a.0.cmp(&b.0));
        let expected = [("order.address_done", json!(null)), ("order.address_late", json!(null)),
            ("order.cancel_late", json!(null)), ("order.cancel_refused", json!("already_sent"))];
        assert_eq!(said, expected.map(|(kind, why)| (kind.to_owned(), why)));
    }

    async fn of_two_who_ask_at_once_one_is_first(kit) {
        let house = House::new(kit).await?;
        let order = unsent(&house, "o7", &[]).await?;
        let (a, b) = tokio::join!(ask(&house, 1, order, cancel()), ask(&house, 2, order, cancel()));
        assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
        assert_eq!(house.commands("order.cancel.request").await?.len(), 1);
    }

    async fn whoever_waits_for_a_parcel_that_stands_still_is_told_once(kit) {
        let house = House::new(kit).await?;
        let _old = unsent(&house, "o5", &[("picked_up", 20)]).await?;
        assert_eq!(house.engine.tell_stalled().await?, 0, "what stood still before anybody looked is old news");
        let order = unsent(&house, "o7", &[("picked_up", 1)]).await?;
        let _arrived = unsent(&house, "o8", &[("picked_up", 2), ("delivered", 1)]).await?;
        house.wait(Span::days(2));
        assert_eq!(house.engine.tell_stalled().await?, 0, "not long enough");
        house.wait(Span::days(3));
        assert_eq!(house.engine.tell_stalled().await?, 1);
        house.wait(Span::days(1));
        assert_eq!(house.engine.tell_stalled().await?, 0, "once for each scan");
        let notices = told(&house).await?;
        let notice = notices.iter().find(|n| n.case_id == order).ok_or("no notice")?;
        let body: serde_json::Value = serde_json::from_str(&notice.body)?;
        assert_eq!((&body["case"], &body["kind"], &body["title"]), (&json!("o7"), &json!("order.stalled"), &json!("Kettle")));
        assert!(body["due"].as_i64().is_some(), "with the day from which a dispute can be opened: {body}");
    }
}
