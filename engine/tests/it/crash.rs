//! What was committed is finished after a restart; what was not, never was.

use crate::house::{House, Try, paid};
use ombud_domain::dispute::DisputeCommand;
use ombud_domain::time::Span;
use ombud_engine::act::{ActError, Ask};
use ombud_store::testkit::{Kit, On};
use ombud_store::{Limits, StoreError, on_every_engine};
use serde_json::json;

/// One more fresh store on the same engine.
async fn another(kit: &Kit) -> Try<Kit> {
    let on = if kit.store.engine() == "sqlite" { On::Sqlite } else { On::Postgres };
    Ok(Kit::new(on, Limits::default()).await?.ok_or("a store")?)
}

on_every_engine! {
    async fn a_follow_up_survives_a_crash_between_commit_and_run(kit) {
        let mut house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.reopen(kit).await?;
        assert_eq!(house.commands("refund.request").await?.len(), 0);
        house.settle().await?;
        assert_eq!(house.commands("refund.request").await?.len(), 1);
        house.answer(&house.commands("refund.request").await?[0], paid(5_000)).await?;
        house.reopen(kit).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "closed");
        house.is_sound().await?;
    }

    async fn a_follow_up_survives_a_crash_at_any_step_of_its_run(kit) {
        for steps in 0..8 {
            let kit = &another(kit).await?;
            let mut house = House::new(kit).await?;
            let done = house.agreed().await?;
            kit.store.fuse().light(steps);
            let _died = house.settle().await;
            house.reopen(kit).await?;
            // Whoever had the job is taken for dead after a minute.
            house.wait(Span::seconds(61));
            house.settle().await?;
            assert_eq!(house.commands("refund.request").await?.len(), 1, "once, after {steps} steps");
            house.answer(&house.commands("refund.request").await?[0], paid(5_000)).await?;
            house.settle().await?;
            assert_eq!(house.stage(&done.number).await?, "closed");
            house.is_sound().await?;
        }
    }

    async fn an_answer_lost_on_the_way_is_given_again(kit) {
        let mut house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let command = DisputeCommand::Refuse { code: Some("other".into()), text: crate::house::WORDS.into(), evidence: vec![] };
        let request = house.request(&house.seller, Ask::Dispute { case: sent.case, command });
        let events = house.entries(sent.case.0).await?.len();
        // Not begun: nothing of it is there. Kept, but never answered: it is there, once.
        for (steps, there) in [(0, 0), (1, 1)] {
            // A fresh engine asks for keys first; that is not the writing that is meant.
            house.engine.id().await?;
            house.engine.store().fuse().light(steps);
            let died = house.engine.act(request.clone()).await;
            assert!(matches!(died, Err(ActError::Store(StoreError::Unavailable(_)))), "{died:?}");
            house.reopen(kit).await?;
            assert_eq!(house.entries(sent.case.0).await?.len(), events + there);
        }
        assert!(house.engine.act(request).await?.repeated, "P02: a retry never doubles");
        assert_eq!(house.entries(sent.case.0).await?.len(), events + 1);
    }

    async fn a_marketplaces_answer_survives_a_crash_between_case_and_command(kit) {
        for steps in 0..4 {
            let kit = &another(kit).await?;
            let mut house = House::new(kit).await?;
            let done = house.agreed().await?;
            house.settle().await?;
            let request = house.commands("refund.request").await?[0].clone();
            kit.store.fuse().light(steps);
            assert!(house.answer(&request, paid(5_000)).await.is_err());
            house.reopen(kit).await?;
            house.answer(&request, paid(5_000)).await?;
            assert!(house.answer(&request, paid(5_000)).await?.repeated);
            house.settle().await?;
            assert_eq!(house.stage(&done.number).await?, "closed", "after {steps} steps");
            assert_eq!(house.book().await?.promised(), 5_000);
            house.is_sound().await?;
        }
    }

    async fn a_refused_follow_up_is_an_answer(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        // Something happened to the parcel, and the dispute is over before it hears of it.
        let track = json!({"object": "tracking_event", "id": "t3", "shipment": "h1", "code": "returning", "at": crate::house::at(crate::house::MONDAY), "source": "carrier"});
        house.engine.import(crate::house::objects(&[track])).await?;
        house.tell(&house.buyer, sent.case, json!({"action": "withdraw", "confirm": true, "pressed": "no"})).await?;
        house.until_due(&sent.number).await?;
        assert_eq!(house.stage(&sent.number).await?, "closed");
        assert_eq!(kit.texts("SELECT key FROM job WHERE state <> 'done'").await?, Vec::<String>::new());
    }
}
