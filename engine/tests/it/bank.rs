//! Chargebacks that come with imports.

use crate::house::{House, objects, paid};
use ombud_domain::dispute::{DisputeStage, Outcome};
use ombud_domain::import::Outcome as Imported;
use ombud_domain::time::Span;
use ombud_store::on_every_engine;
use serde_json::{Value, json};

fn bank(version: i64, status: &str, amount: i64) -> Value {
    let due = crate::house::at(crate::house::MONDAY + Span::days(20));
    json!({"object": "chargeback", "id": "x1", "source_version": version, "payment": "p1", "amount_minor": amount, "currency": "USD", "due_by": due, "status": status})
}

on_every_engine! {
    async fn a_chargeback_holds_the_case_and_the_money(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        // The money was promised and not sent when the bank came.
        house.engine.import(objects(&[bank(1, "open", 10_000)])).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "chargeback_hold");
        let book = house.book().await?;
        assert!(book.chargeback_open && book.double_recovery, "I01: the one alert: promised before the bank came");
        assert_eq!(house.commands("refund.request").await?.len(), 0, "I05: nothing is sent");
        assert_eq!(house.cases("refund").await?[0].stage, "released", "F2: the promise is taken back");
        assert_eq!(book.promised(), 0);
        assert_eq!(house.engine.import(objects(&[bank(1, "open", 10_000)])).await?, [Ok(Imported::Unchanged)]);

        house.engine.import(objects(&[bank(2, "lost", 10_000)])).await?;
        house.settle().await?;
        let case = house.dispute(&done.number).await?;
        assert_eq!((case.stage, case.data.outcome), (DisputeStage::Closed, Some(Outcome::RefundedByChargeback)));
        house.is_sound().await?;
    }

    async fn a_chargeback_that_the_shop_wins_goes_back_to_us(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        let request = house.commands("refund.request").await?[0].clone();
        house.engine.import(objects(&[bank(1, "open", 10_000)])).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "chargeback_hold");
        assert_eq!(house.cases("refund").await?[0].stage, "sent", "what is sent cannot be taken back");
        house.answer(&request, paid(5_000)).await?;
        house.settle().await?;
        house.engine.import(objects(&[bank(2, "won", 10_000)])).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "platform_review");
        let book = house.book().await?;
        assert!(!book.chargeback_open);
        assert_eq!((book.promised(), book.charged_back), (5_000, 0));
        house.is_sound().await?;
    }
}
