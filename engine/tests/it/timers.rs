//! Deadlines: on time, late, twice; never early.

use crate::house::{House, WORDS, paid, refusal};
use ombud_domain::dispute::{DisputeCommand, How};
use ombud_domain::time::Span;
use ombud_domain::{Actor, Instant, Refusal};
use ombud_engine::act::Ask;
use ombud_store::on_every_engine;
use serde_json::json;

on_every_engine! {
    async fn a_silent_shop_pays(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let due = house.row(&sent.number).await?.due_at.ok_or("a deadline")?;
        assert_eq!(house.row(&sent.number).await?.due_at, Some((crate::house::MONDAY + Span::hours(120)).0));
        house.clock.set(Instant(due - 1));
        house.engine.sweep().await?;
        assert_eq!(house.stage(&sent.number).await?, "seller_turn", "not a moment early");
        house.until_due(&sent.number).await?;
        let case = house.dispute(&sent.number).await?;
        assert_eq!(case.data.plan.as_ref().map(|p| p.how), Some(How::SellerSilence));
        house.answer(&house.commands("refund.request").await?[0], paid(10_000)).await?;
        house.settle().await?;
        assert_eq!(house.dispute(&sent.number).await?.data.how, Some(How::SellerSilence));
        house.is_sound().await?;
    }

    async fn a_silent_platform_pays_from_its_own_pocket(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.tell(&house.seller, sent.case, json!({"action": "refuse", "code": "other", "text": WORDS})).await?;
        for stage in ["platform_review", "overdue", "executing"] {
            house.until_due(&sent.number).await?;
            assert_eq!(house.stage(&sent.number).await?, stage);
        }
        let request = house.commands("refund.request").await?[0].clone();
        assert_eq!(request["funded_by"], "platform");
        house.answer(&request, paid(10_000)).await?;
        house.settle().await?;
        assert_eq!(house.dispute(&sent.number).await?.data.how, Some(How::PlatformDeadman));
        assert_eq!(house.commands("payout.release").await?[0]["amount_minor"], 10_000, "I15: not the shop's loss");
        house.is_sound().await?;
    }

    async fn a_timer_twice_or_stale_changes_nothing(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let entry = house.row(&sent.number).await?.entry;
        let events = async || house.entries(sent.case.0).await.map(|e| e.len());
        let before = events().await?;
        let deadline = Ask::Dispute { case: sent.case, command: DisputeCommand::Deadline { entry } };
        assert_eq!(refusal(house.engine.act(house.request(&Actor::CLOCK, deadline.clone())).await), Refusal::NotNow, "early");
        assert_eq!(refusal(house.engine.act(house.request(&Actor::CLOCK, Ask::Wake { case: sent.case })).await), Refusal::NotNow);
        assert_eq!(events().await?, before);
        house.until_due(&sent.number).await?;
        let after = events().await?;
        assert_eq!((house.engine.sweep().await?, events().await?), (0, after), "twice");
        assert_eq!(refusal(house.engine.act(house.request(&Actor::CLOCK, deadline)).await), Refusal::NotNow, "for a state that was left");
        assert_eq!(events().await?, after);
        house.is_sound().await?;
    }

    async fn reminders_come_before_the_deadline_to_who_must_act(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let due = house.row(&sent.number).await?.due_at;
        for _ in 0..3 {
            let wake = house.row(&sent.number).await?.wake_at.ok_or("a wake")?;
            house.clock.set(Instant(wake));
            assert_eq!(house.engine.sweep().await?, 1);
        }
        let row = house.row(&sent.number).await?;
        assert_eq!((row.due_at, row.stage.as_str(), row.revision), (due, "seller_turn", sent.revision), "I12; open forms stay valid");
        let told = kit.texts(&format!("SELECT body FROM notice WHERE case_id = {} AND body LIKE '%reminded%'", sent.case)).await?;
        assert_eq!(told.len(), 3);
        assert!(told.iter().all(|t| t.contains("\"party\":\"shop\"")));
    }
}
