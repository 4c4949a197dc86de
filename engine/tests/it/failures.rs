//! What broke elsewhere (spec §4.3), each under its number in the other project's tracker: the same hands, the same
//! provider, the same bad moment, and what happens here instead.

use crate::house::{House, Try, filled, order, paid, refusal, staff};
use ombud_domain::Refusal;
use ombud_domain::actor::Role;
use ombud_domain::dispute::{DisputeStage, Outcome};
use ombud_domain::payment_book::BookedState;
use ombud_domain::time::Span;
use ombud_engine::act::{Ask, Request};
use ombud_engine::marketplace::CommandResult;
use ombud_store::on_every_engine;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A payment provider: what it has paid, by key, and when it last paid an amount.
#[derive(Default)]
struct Provider {
    paid: BTreeMap<String, i64>,
    recent: BTreeMap<(String, i64), i64>,
    /// Takes an equal refund of one payment within the hour for a slip, whatever its key.
    suspicious: bool,
}

impl Provider {
    /// Pays each key once, and says so each time.
    fn pay(&mut self, house: &House, request: &Value) -> CommandResult {
        let (key, payment) = (word(&request["key"]), word(&request["payment"]));
        let (amount, now) = (request["amount_minor"].as_i64().unwrap_or(0), house.clock.now().0);
        let last = self.recent.get(&(payment.clone(), amount)).copied();
        let equal = last.is_some_and(|at| now - at < Span::hours(1).0);
        if self.suspicious && equal && !self.paid.contains_key(&key) {
            return CommandResult::Failed { hard: false, reason: "duplicate_refund".into() };
        }
        self.recent.insert((payment, amount), now);
        paid(*self.paid.entry(key).or_insert(amount))
    }

    fn total(&self) -> i64 {
        self.paid.values().sum()
    }
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

async fn requests(house: &House) -> Try<Vec<Value>> {
    house.commands("refund.request").await
}

/// Time passes until the next try of a refund.
async fn later(house: &House, span: Span) -> Try<()> {
    house.wait(span);
    house.engine.sweep().await?;
    house.settle().await
}

on_every_engine! {
    // Medusa #16681: the provider paid and answered with an error; the refund's row was deleted, and the next try went
    // out under a fresh key: paid twice.
    async fn medusa_16681_an_error_after_the_payment_then_a_retry_pays_once(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        let mut provider = Provider::default();
        for failure in [CommandResult::Failed { hard: false, reason: "timeout".into() }, CommandResult::Unknown] {
            let request = requests(&house).await?.pop().ok_or("a request")?;
            provider.pay(&house, &request);
            house.answer(&request, failure).await?;
            let refunds = house.cases("refund").await?;
            assert_eq!(refunds.len(), 1, "it is still there");
            assert_eq!(house.book().await?.promised(), 5_000, "and so is its promise");
            // Nobody can begin another one beside it.
            for role in [&house.seller, &house.buyer] {
                let again = house.tell(role, done.case, json!({"action": "full_refund_now", "confirm": true})).await;
                assert!(matches!(refusal(again), Refusal::NotNow | Refusal::NotYours));
            }
            let replan = json!({"action": "replan", "text": "Let us try it another way."});
            assert_eq!(refusal(house.tell(&staff(Role::Supervisor), done.case, replan).await), Refusal::guard("refund_on_its_way"));
            later(&house, Span::hours(1)).await?;
        }
        // What is unknown is asked about, and it was paid.
        let query = house.commands("refund.query").await?.pop().ok_or("a question")?;
        house.answer(&query, paid(provider.total())).await?;
        house.settle().await?;
        let keys: Vec<String> = requests(&house).await?.iter().map(|r| word(&r["key"])).collect();
        assert!(keys.len() == 2 && keys[0] == keys[1], "one key for ever: {keys:?}");
        assert_eq!((provider.total(), house.book().await?.promised()), (5_000, 5_000));
        assert_eq!(house.stage(&done.number).await?, "closed");
        house.is_sound().await?;
    }

    // blnk #374: a repeated refund was answered with 409, and reversed the first one behind the caller's back.
    async fn blnk_374_a_repeated_refund_is_refused_and_the_first_one_stands(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let command = || serde_json::from_value(json!({"action": "full_refund_now", "confirm": true}));
        let first = house.request(&house.seller, Ask::Dispute { case: sent.case, command: command()? });
        house.engine.act(first.clone()).await?;
        house.settle().await?;
        let request = requests(&house).await?.pop().ok_or("a request")?;
        house.answer(&request, paid(10_000)).await?;
        house.settle().await?;
        let before = (house.book().await?, house.entries(sent.case.0).await?.len(), house.engine.commands_after(0, 1_000).await?);
        assert_eq!(before.0.refunds.iter().map(|r| r.state).collect::<Vec<_>>(), [BookedState::Settled]);
        // The same request again, the same wish under another name, another body under the same name, and the provider's
        // second thoughts: whatever the answer is, the money stays where it is.
        assert!(house.engine.act(first.clone()).await?.repeated);
        let anew = house.request(&house.seller, Ask::Dispute { case: sent.case, command: command()? });
        assert_eq!(refusal(house.engine.act(anew).await), Refusal::NotNow);
        let note = serde_json::from_value(json!({"action": "withdraw", "confirm": true}))?;
        let reused = Request { ask: Ask::Dispute { case: sent.case, command: note }, ..first };
        assert_eq!(refusal(house.engine.act(reused).await), Refusal::KeyReused);
        assert!(house.answer(&request, paid(10_000)).await?.repeated);
        for other in [CommandResult::Failed { hard: true, reason: "reversed".into() }, CommandResult::Unknown, paid(9_999)] {
            let said = refusal(house.answer(&request, other.clone()).await);
            assert!(matches!(said, Refusal::KeyReused | Refusal::NotNow | Refusal::Invalid { .. }), "{other:?}: {said:?}");
        }
        house.settle().await?;
        let after = (house.book().await?, house.entries(sent.case.0).await?.len(), house.engine.commands_after(0, 1_000).await?);
        assert_eq!(after, before, "I03: an error moves no money");
        assert_eq!(house.dispute(&sent.number).await?.data.outcome, Some(Outcome::RefundFull));
        house.is_sound().await?;
    }

    // Open Food Network #6330: a double click on the button, two refunds.
    async fn open_food_network_6330_a_double_click_pays_once(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let accept = house.can(&house.seller, &sent.number, "accept").await?.ok_or("nothing to accept")?;
        let ask = Ask::Dispute { case: sent.case, command: serde_json::from_value(filled(&accept))? };
        // One form sent twice has one name; the same button on two tabs has two, and the second page is an old one.
        let click = house.request(&house.seller, ask.clone());
        let tab = Request { expected_revision: Some(house.row(&sent.number).await?.revision), ..house.request(&house.seller, ask) };
        let (one, two, three) =
            tokio::join!(house.engine.act(click.clone()), house.engine.act(click), house.engine.act(tab));
        let clicks = [one, two];
        assert_eq!(clicks.iter().filter(|c| c.as_ref().is_ok_and(|a| !a.repeated)).count() + usize::from(three.is_ok()), 1);
        if three.is_err() {
            assert!(clicks.iter().all(Result::is_ok), "both clicks have the same answer: {clicks:?}");
            assert_eq!(refusal(three), Refusal::Stale);
        }
        house.settle().await?;
        let mut provider = Provider::default();
        for request in requests(&house).await? {
            let said = provider.pay(&house, &request);
            // The provider's webhook comes twice as well, at once.
            let (one, two) = tokio::join!(house.answer(&request, said.clone()), house.answer(&request, said));
            assert!(one.is_ok() && two.is_ok(), "{one:?} {two:?}");
        }
        house.settle().await?;
        assert_eq!((provider.total(), house.book().await?.promised(), house.cases("refund").await?.len()), (10_000, 10_000, 1));
        assert_eq!(house.stage(&sent.number).await?, "closed");
        house.is_sound().await?;
    }

    // OpenBazaar #1192: a refund during a dispute left the shop with "refunded" and the buyer and the moderator with
    // "disputed", and nobody could go on.
    async fn open_bazaar_1192_a_refund_during_a_dispute_is_the_disputes_own(kit) {
        let mut rows = order();
        (rows[3]["quantity"], rows[3]["shipping_minor"], rows[4]["captured_minor"]) = (10.into(), 5_000.into(), 50_000.into());
        let house = House::of(kit, &rows).await?;
        // By whatever road the shop comes to pay.
        for stage in ["seller_turn", "buyer_turn", "platform_review", "platform_offer", "info_wait"] {
            let sent = house.submitted().await?;
            let mediator = staff(Role::Mediator);
            if stage == "buyer_turn" {
                house.tell(&house.seller, sent.case, json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 10})).await?;
            } else if stage != "seller_turn" {
                house.wait(Span::days(2));
                house.tell(&house.buyer, sent.case, json!({"action": "escalate"})).await?;
            }
            match stage {
                "platform_offer" => {
                    let can = house.can(&mediator, &sent.number, "propose").await?.ok_or("no proposal")?;
                    house.tell(&mediator, sent.case, filled(&can)).await?;
                }
                "info_wait" => {
                    let can = house.can(&mediator, &sent.number, "request_info").await?.ok_or("no question")?;
                    house.tell(&mediator, sent.case, filled(&can)).await?;
                }
                _ => {}
            }
            assert_eq!(house.stage(&sent.number).await?, stage);
            house.tell(&house.seller, sent.case, json!({"action": "full_refund_now", "confirm": true})).await?;
            // All three see one and the same case in one and the same state, with somebody who acts and a date.
            for viewer in [&house.buyer, &house.seller, &mediator] {
                let seen = house.engine.see(viewer, &sent.number).await?;
                assert_eq!(seen.stage, "executing", "{viewer:?}");
                assert!(seen.case.env().due.is_some_and(|due| due > house.clock.now()), "I10");
            }
            house.settle().await?;
            let request = requests(&house).await?.pop().ok_or("a request")?;
            house.answer(&request, paid(10_000)).await?;
            house.settle().await?;
            let case = house.dispute(&sent.number).await?;
            assert_eq!((case.stage, case.data.outcome), (DisputeStage::Closed, Some(Outcome::RefundFull)));
        }
        assert_eq!(house.book().await?.remainder(), 0);
        house.is_sound().await?;
    }

    // Mollie #256: the provider took a second refund of the same amount within the hour for a slip. It cannot know: only
    // the key says whether it is the same refund.
    async fn mollie_256_a_second_equal_refund_within_the_hour_has_its_own_key_and_is_paid(kit) {
        let house = House::new(kit).await?;
        let mut provider = Provider { suspicious: true, ..Provider::default() };
        let mut numbers = Vec::new();
        for _ in 0..2 {
            let wish = json!({"reason": "damaged", "remedy": "refund_full"});
            let sent = house.disputed(vec![(house.line, 1)], wish).await?;
            house.accepted(&sent.number).await?;
            numbers.push(sent.number);
        }
        let both = requests(&house).await?;
        assert_eq!(both.len(), 2);
        assert_eq!((&both[0]["payment"], &both[0]["amount_minor"]), (&both[1]["payment"], &both[1]["amount_minor"]));
        assert_ne!(both[0]["key"], both[1]["key"], "explicit, and each its own");
        for request in &both {
            let said = provider.pay(&house, request);
            house.answer(request, said).await?;
        }
        house.settle().await?;
        let stages = [house.stage(&numbers[0]).await?, house.stage(&numbers[1]).await?];
        assert_eq!(stages, ["closed", "executing"], "the second was blocked, and is not lost");
        later(&house, Span::hours(2)).await?;
        let again = requests(&house).await?.pop().ok_or("a retry")?;
        assert_eq!(again["key"], both[1]["key"], "I02: the same key again");
        let said = provider.pay(&house, &again);
        house.answer(&again, said).await?;
        house.settle().await?;
        assert_eq!((provider.total(), house.book().await?.promised()), (10_000, 10_000));
        assert_eq!(house.stage(&numbers[1]).await?, "closed");
        house.is_sound().await?;
    }
}
