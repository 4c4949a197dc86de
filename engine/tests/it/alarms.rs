//! Somebody of ours is called when a deadline of ours has passed or the marketplace says no, and whoever acts has a receipt.

use crate::house::{House, WORDS};
use ombud_engine::marketplace::CommandResult;
use ombud_store::{notice, on_every_engine};
use serde_json::{Value, json};

async fn told(house: &House, holder: i64) -> crate::house::Try<Vec<Value>> {
    let rows = house.engine.store().read(move |tx| Box::pin(notice::list(tx, holder, i64::MAX, 50))).await?;
    Ok(rows.iter().map(|n| serde_json::from_str(&n.body).unwrap_or_default()).collect())
}

on_every_engine! {
    async fn a_supervisor_is_called_when_our_decision_is_late(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.tell(&house.seller, sent.case, json!({"action": "refuse", "code": "other", "text": WORDS})).await?;
        house.until_due(&sent.number).await?;
        assert!(house.commands("oncall.page").await?.is_empty(), "the buyer's silence is not our lateness");
        house.until_due(&sent.number).await?;
        let calls = house.commands("oncall.page").await?;
        let said = (&calls[0]["case"], &calls[0]["kind"], &calls[0]["role"], &calls[0]["level"]);
        assert_eq!(said, (&json!(sent.number), &json!("dispute.overdue"), &json!("supervisor"), &json!(0)));
        house.engine.sweep().await?;
        assert_eq!(house.commands("oncall.page").await?.len(), 1, "once for each deadline");
    }

    async fn a_step_that_stays_late_is_told_every_day_and_stands_on_the_public_list(kit) {
        use ombud_store::desk::{self, PUBLIC_LEVEL};
        let house = House::new(kit).await?;
        let agreed = house.agreed().await?;
        let seen = async || house.engine.store().read(|tx| Box::pin(desk::late_anywhere(tx, PUBLIC_LEVEL, 10))).await;
        let mut late = Vec::new();
        for _ in 0..40 {
            house.until_due(&agreed.number).await?;
            let row = house.row(&agreed.number).await?;
            late = house.commands("oncall.page").await?.into_iter().filter(|c| c["case"] == json!(agreed.number)).collect();
            assert_eq!(seen().await?.iter().any(|c| c.number == agreed.number), row.level >= PUBLIC_LEVEL);
            if row.level > PUBLIC_LEVEL {
                break;
            }
        }
        let levels: Vec<i64> = late.iter().filter_map(|c| c["level"].as_i64()).collect();
        assert_eq!(levels, [1, 2, 3, 4]);
        house.is_sound().await?;
    }

    async fn a_hold_of_money_that_is_refused_is_told_to_us(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let hold = house.commands("payout.hold").await?[0].clone();
        let no = CommandResult::Refused { reason: "paid_out_already".into() };
        house.answer(&hold, no.clone()).await?;
        house.answer(&hold, no).await?;
        let calls = house.commands("oncall.page").await?;
        assert_eq!(calls.len(), 1, "a repeated answer calls nobody twice");
        let said = (&calls[0]["kind"], &calls[0]["command"], &calls[0]["case"], &calls[0]["reason"]);
        assert_eq!(said, (&json!("command.refused"), &json!("payout.hold"), &json!(sent.number), &json!("paid_out_already")));
        // What nobody can do is an answer too, not a fault of the one who says so.
        house.answer(&calls[0], CommandResult::Failed { hard: true, reason: "nobody_answers".into() }).await?;
        assert_eq!(house.commands("oncall.page").await?.len(), 1);
    }

    async fn whoever_sends_or_withdraws_a_dispute_has_a_receipt(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let (buyer, shop) = (house.buyer.person.ok_or("a person")?.0, house.seller.shop.ok_or("a shop")?.0);
        let first = told(&house, buyer).await?;
        assert_eq!((&first[0]["kind"], &first[0]["own"]), (&json!("dispute.submitted"), &json!(true)));
        assert_eq!(told(&house, shop).await?[0]["own"], json!(false));
        house.tell(&house.buyer, sent.case, json!({"action": "withdraw", "confirm": true, "pressed": "no", "anyway": true})).await?;
        let last = &told(&house, buyer).await?[0];
        assert_eq!((&last["kind"], &last["own"]), (&json!("dispute.withdrawn"), &json!(true)));
        house.tell(&house.buyer, sent.case, json!({"action": "note", "text": WORDS})).await.unwrap_err();
        assert_eq!(told(&house, buyer).await?.len(), 2, "a refusal leaves no receipt");
    }
}
