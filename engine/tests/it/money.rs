//! Refunds on their way: one key for ever, whatever the provider says.

use crate::house::{House, paid, refusal};
use ombud_domain::Refusal;
use ombud_domain::time::Span;
use ombud_engine::marketplace::CommandResult;
use ombud_store::on_every_engine;
use serde_json::Value;

/// Commands about the refund, and what they call it.
fn keys(commands: &[Value]) -> Vec<&str> {
    let mut keys: Vec<&str> = commands.iter().filter_map(|c| c["key"].as_str()).collect();
    keys.dedup();
    keys
}

on_every_engine! {
    async fn a_soft_failure_is_tried_again_under_the_same_key(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        for time in 1..=3_usize {
            let requests = house.commands("refund.request").await?;
            assert_eq!(requests.len(), time);
            let soft = CommandResult::Failed { hard: false, reason: "busy".into() };
            house.answer(&requests[time - 1], soft.clone()).await?;
            assert!(house.answer(&requests[time - 1], soft).await?.repeated);
            house.wait(Span::hours(12));
            house.engine.sweep().await?;
        }
        let requests = house.commands("refund.request").await?;
        let refunds = house.cases("refund").await?;
        assert_eq!((requests.len(), keys(&requests), refunds.len()), (4, vec![refunds[0].number.as_str()], 1), "I02");
        let without_name = |c: &Value| {
            let mut c = c.clone();
            c["command_id"] = Value::Null;
            c
        };
        assert!(requests.iter().all(|r| without_name(r) == without_name(&requests[0])), "I03: one key, one body");
        // The answer to the first sending counts as much as that to the last.
        house.answer(&requests[0], paid(5_000)).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "closed");
        assert_eq!(house.book().await?.promised(), 5_000);
        house.is_sound().await?;
    }

    async fn another_amount_is_not_an_answer(kit) {
        let house = House::new(kit).await?;
        house.agreed().await?;
        house.settle().await?;
        let request = house.commands("refund.request").await?[0].clone();
        assert_eq!(refusal(house.answer(&request, paid(4_999)).await), Refusal::invalid("amount_minor", "other_amount"));
        assert_eq!(refusal(house.answer(&request, CommandResult::Held).await), Refusal::invalid("event", "not_for_this_command"));
        assert_eq!(refusal(house.engine.answer_command("R-00000000", paid(1)).await), Refusal::NotFound);
        assert!(!house.answer(&request, paid(5_000)).await?.repeated, "the right one still counts");
    }

    async fn a_shop_can_pay_in_full_before_anybody_answers(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.tell(&house.seller, sent.case, serde_json::json!({"action": "full_refund_now", "confirm": true})).await?;
        house.settle().await?;
        house.answer(&house.commands("refund.request").await?[0], paid(10_000)).await?;
        house.settle().await?;
        assert_eq!(house.stage(&sent.number).await?, "closed");
        assert_eq!(house.commands("payout.release").await?[0]["amount_minor"], 0);
    }
}
