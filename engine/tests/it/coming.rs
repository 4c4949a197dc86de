//! A withdrawal while the goods are on their way: what the carrier says of the parcel is for the return that waits for it.

use crate::house::{House, at, key, objects, paid};
use ombud_domain::case::{Case, Stage};
use ombud_domain::dispute::{Dispute, Outcome, Start};
use ombud_domain::id::LineId;
use ombud_domain::returns::Return;
use ombud_domain::time::Span;
use ombud_engine::act::{Answer, Ask};
use ombud_engine::rows;
use ombud_store::case::{self, CaseRow};
use ombud_store::testkit::TestResult;
use ombud_store::{StoreError, on_every_engine};
use serde_json::json;

type Try<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// An order that left three days ago, and the buyer's withdrawal from it.
async fn withdrawn(house: &House) -> Try<Answer> {
    let day = |n: i64| at(house.clock.now() + Span::days(-n));
    let rows = [
        json!({"object": "order", "id": "o7", "buyer": "b1", "storefront": "lumen", "placed_at": day(5), "currency": "USD", "promised_to": day(-4)}),
        json!({"object": "order_line", "id": "o7-l", "order": "o7", "shop": "s1", "title": "Kettle", "quantity": 1, "unit_price_minor": 3_000}),
        json!({"object": "payment", "id": "o7-p", "order": "o7", "method": "card", "captured_minor": 3_000, "currency": "USD", "captured_at": day(5)}),
        json!({"object": "shop", "id": "s1", "source_version": 2, "name": "Lamps & Co", "country": "US", "status": "active", "return_addresses": ["Lamps Ltd, 1 Long Road, Springfield"]}),
        json!({"object": "shipment", "id": "o7-h", "order": "o7", "shop": "s1", "direction": "out", "lines": [{"line": "o7-l", "quantity": 1}]}),
        json!({"object": "tracking_event", "id": "o7-t", "shipment": "o7-h", "code": "picked_up", "at": day(3), "source": "carrier"}),
    ];
    let results = house.engine.import(objects(&rows)).await?;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    let line = LineId(key(&house.engine, "order_line", "o7-l").await?);
    let start = Start { units: vec![(line, 1)], ..house.start() };
    let draft = house.engine.act(house.request(&house.buyer, Ask::StartDispute { start, evidence: vec![] })).await?;
    let done = house.tell(&house.buyer, draft.case, json!({"action": "withdraw_contract", "confirm": true})).await?;
    house.settle().await?;
    Ok(done)
}

async fn scan(house: &House, id: &str, code: &str) -> TestResult {
    let row = json!({"object": "tracking_event", "id": format!("o7-{id}"), "shipment": "o7-h", "code": code, "at": at(house.clock.now()), "source": "carrier"});
    for _ in 0..2 {
        let results = house.engine.import(objects(std::slice::from_ref(&row))).await?;
        assert!(results.iter().all(Result::is_ok), "{results:?}");
        house.settle().await?;
    }
    Ok(())
}

async fn of_order(house: &House, kind: &'static str) -> Try<CaseRow> {
    let order = key(&house.engine, "order", "o7").await?;
    let found = house.engine.store().read(move |tx| Box::pin(case::of_order(tx, order, 100))).await;
    let found: Vec<CaseRow> = found.map_err(|e: StoreError| e)?;
    Ok(found.into_iter().find(|r| r.kind == kind).ok_or(kind)?)
}

async fn back(house: &House) -> Try<Case<Return>> {
    Ok(rows::read::<Return>(&of_order(house, "return").await?)?)
}

on_every_engine! {
    async fn goods_that_come_give_the_whole_time_to_send_them_back(kit) {
        let house = House::new(kit).await?;
        withdrawn(&house).await?;
        let waits = back(&house).await?;
        assert_eq!((waits.stage.code(), waits.data.coming.is_some()), ("rma_authorised", true));
        house.wait(Span::days(6));
        scan(&house, "t1", "in_transit").await?;
        assert!(back(&house).await?.data.coming.is_some());
        scan(&house, "t2", "delivered").await?;
        let ready = back(&house).await?;
        assert_eq!((ready.stage.code(), ready.data.coming), ("awaiting_shipment", None));
        assert_eq!(ready.env.due, Some(house.clock.now() + ready.data.times.ship_back), "whole, from their arrival");
        house.is_sound().await?;
    }

    async fn goods_that_are_refused_at_the_door_are_paid_back(kit) {
        let house = House::new(kit).await?;
        let done = withdrawn(&house).await?;
        scan(&house, "t1", "refused").await?;
        assert_eq!(back(&house).await?.stage.code(), "refund_due");
        // On its way back it says more, which changes nothing.
        scan(&house, "t2", "returned_to_sender").await?;
        house.answer(&house.commands("refund.request").await?[0], paid(3_000)).await?;
        house.settle().await?;
        let dispute = rows::read::<Dispute>(&of_order(&house, "dispute").await?)?;
        assert_eq!((dispute.env.number, dispute.data.outcome), (done.number, Some(Outcome::ReturnRefundFull)));
        assert_eq!(back(&house).await?.stage.code(), "completed");
        house.is_sound().await?;
    }
}
