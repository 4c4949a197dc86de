//! Refunds, scenario by scenario: what can be given back, how often, and what one hears when it cannot. The machine's own
//! steps stand in `money.rs`, the bank's in `bank.rs`, the accidents of other systems in `failures.rs`.

use crate::house::{FRONT, House, Try, WORDS, filled, objects, order, paid, refusal, staff};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::dispute::{How, Outcome};
use ombud_domain::id::{LineId, PersonId};
use ombud_domain::import::Code;
use ombud_domain::money::Currency;
use ombud_domain::refund::FundedBy;
use ombud_domain::time::Span;
use ombud_domain::{Party, Refusal};
use ombud_engine::act::Ask;
use ombud_engine::marketplace::CommandResult;
use ombud_store::on_every_engine;
use serde_json::{Value, json};

/// A refund of before the import.
fn before(amount_minor: i64) -> Value {
    json!({"object": "refund", "id": "r0", "payment": "p1", "amount_minor": amount_minor, "currency": "USD", "status": "succeeded", "key": "old-1"})
}

/// The bank takes money back, or says how that ended.
fn bank(version: i64, status: &str, amount_minor: i64) -> Value {
    let due = crate::house::at(crate::house::MONDAY + Span::days(20));
    json!({"object": "chargeback", "id": "x1", "source_version": version, "payment": "p1", "amount_minor": amount_minor, "currency": "USD", "due_by": due, "status": status})
}

/// What the marketplace was asked to pay: payment, amount, key.
async fn asked(house: &House) -> Try<Vec<(String, i64, String)>> {
    let word = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let all = house.commands("refund.request").await?;
    Ok(all.iter().map(|c| (word(&c["payment"]), c["amount_minor"].as_i64().unwrap_or(0), word(&c["key"]))).collect())
}

/// The last request is answered with the whole amount.
async fn pays(house: &House) -> Try<()> {
    let requests = house.commands("refund.request").await?;
    let last = requests.last().ok_or("nothing was asked for")?;
    house.answer(last, paid(last["amount_minor"].as_i64().unwrap_or(0))).await?;
    house.settle().await
}

/// The only refund: its number.
async fn only(house: &House) -> Try<String> {
    let refunds = house.cases("refund").await?;
    assert_eq!(refunds.len(), 1, "one refund");
    Ok(refunds[0].number.clone())
}

fn second(role: Role) -> Actor {
    Actor::staff(role, PersonId((1 << 41) + 900), vec![FRONT])
}

on_every_engine! {
    async fn partial_then_the_rest(kit) {
        let house = House::new(kit).await?;
        house.agreed().await?;
        house.settle().await?;
        pays(&house).await?;
        // A later dispute about the same lamps can have what is left, and not a cent more.
        let rest = house.submitted().await?;
        assert_eq!(house.dispute(&rest.number).await?.data.proposals[0].terms.amount_minor, 5_000);
        house.accepted(&rest.number).await?;
        pays(&house).await?;
        let asked = asked(&house).await?;
        assert_eq!(asked.iter().map(|a| a.1).collect::<Vec<_>>(), [5_000, 5_000]);
        assert_ne!(asked[0].2, asked[1].2, "two refunds, two keys");
        assert_eq!(house.dispute(&rest.number).await?.data.outcome, Some(Outcome::RefundFull));
        let book = house.book().await?;
        assert_eq!((book.promised(), book.remainder()), (10_000, 0));
        let again = house.disputed(vec![(house.line, 2)], json!({"reason": "damaged", "remedy": "refund_full"})).await;
        assert_eq!(refusal(again), Refusal::guard("nothing_to_refund"));
        house.is_sound().await?;
    }

    async fn shipping_only(kit) {
        let mut rows = order();
        rows[3]["shipping_minor"] = 0.into();
        rows.insert(4, json!({"object": "order_line", "id": "l2", "order": "o1", "shop": "s1", "title": "Delivery by noon", "quantity": 1, "unit_price_minor": 0, "shipping_minor": 1_000}));
        let house = House::of(kit, &rows).await?;
        let delivery = LineId(crate::house::key(&house.engine, "order_line", "l2").await?);
        let late = house.disputed(vec![(delivery, 1)], json!({"reason": "late", "remedy": "refund_full"})).await?;
        house.accepted(&late.number).await?;
        let request = house.commands("refund.request").await?[0].clone();
        let part = json!([{"line": "l2", "goods_minor": 0, "shipping_minor": 1_000, "tax_minor": 0, "fee_minor": 0}]);
        assert_eq!((&request["amount_minor"], &request["parts"]), (&json!(1_000), &part), "I06");
        pays(&house).await?;
        // The goods are untouched: all of them can still be given back.
        let lamps = house.submitted().await?;
        house.accepted(&lamps.number).await?;
        pays(&house).await?;
        assert_eq!(asked(&house).await?[1].1, 9_000);
        assert_eq!(house.book().await?.remainder(), 0);
        house.is_sound().await?;
    }

    async fn zero_units_are_refused(kit) {
        let house = House::new(kit).await?;
        let wish = || json!({"reason": "damaged", "remedy": "refund_full"});
        let line = house.line;
        for units in [vec![], vec![(line, 0)], vec![(line, 3)], vec![(line, 1), (line, 1)]] {
            let units_refused = refusal(house.disputed(units.clone(), wish()).await);
            // Without any line there is no order to look at.
            let expected = if units.is_empty() { Refusal::NotFound } else { Refusal::invalid("units", "not_a_choice") };
            assert_eq!(units_refused, expected, "{units:?}");
        }
        let nothing = json!({"reason": "damaged", "remedy": "refund_partial", "amount_minor": 0});
        assert!(matches!(refusal(house.disputed(vec![(line, 2)], nothing).await), Refusal::Invalid { field, .. } if field == "amount_minor"));
        assert_eq!(house.cases("dispute").await?.len(), 0, "nothing was begun");
        // Not even a book would promise nothing.
        assert_eq!(house.book().await?.reserve(ombud_domain::id::CaseId(9), vec![]).err(), Some(Refusal::guard("nothing_to_refund")));
    }

    async fn more_than_the_remainder_is_refused(kit) {
        let house = House::new(kit).await?;
        let asks = json!({"reason": "damaged", "remedy": "refund_partial", "amount_minor": 10_001});
        assert!(matches!(refusal(house.disputed(vec![(house.line, 2)], asks).await), Refusal::Invalid { field, .. } if field == "amount_minor"));
        let sent = house.submitted().await?;
        let over = json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 10_001});
        assert!(matches!(refusal(house.tell(&house.seller, sent.case, over).await), Refusal::Invalid { field, .. } if field == "amount_minor"));
        // The marketplace gave 4,000 back by itself meanwhile: what the buyer asked for is not there any more.
        let accept = filled(&house.can(&house.seller, &sent.number, "accept").await?.ok_or("nothing to accept")?);
        assert!(house.engine.import(objects(&[before(4_000)])).await?[0].is_ok());
        assert_eq!(refusal(house.tell(&house.seller, sent.case, accept).await), Refusal::guard("more_than_remainder"));
        assert_eq!(house.book().await?.promised(), 0, "I03: an error moves no money");
        // I17: paying in full stays possible, and is what is left.
        house.tell(&house.seller, sent.case, json!({"action": "full_refund_now", "confirm": true})).await?;
        house.settle().await?;
        pays(&house).await?;
        let book = house.book().await?;
        assert_eq!((book.promised(), book.past, book.captured), (6_000, 4_000, 10_000), "I01");
        house.is_sound().await?;
    }

    async fn of_two_at_once_one_wins_and_the_other_hears_why(kit) {
        let house = House::new(kit).await?;
        // One lamp each, and money for one lamp.
        let wish = || json!({"reason": "damaged", "remedy": "refund_full"});
        let one = house.disputed(vec![(house.line, 1)], wish()).await?;
        let two = house.disputed(vec![(house.line, 1)], wish()).await?;
        assert!(house.engine.import(objects(&[before(5_000)])).await?[0].is_ok());
        let mut requests = Vec::new();
        for sent in [&one, &two] {
            let accept = house.can(&house.seller, &sent.number, "accept").await?.ok_or("nothing to accept")?;
            let ask = Ask::Dispute { case: sent.case, command: serde_json::from_value(filled(&accept))? };
            requests.push(house.request(&house.seller, ask));
        }
        let (second, first) = (requests.pop().ok_or("two")?, requests.pop().ok_or("two")?);
        let (first, second) = tokio::join!(house.engine.act(first), house.engine.act(second));
        let (won, lost, loser) = if first.is_ok() { (first, second, &two) } else { (second, first, &one) };
        assert_eq!(won?.stage, "executing");
        assert_eq!(refusal(lost), Refusal::guard("more_than_remainder"));
        let shown = house.allowed(&house.seller, &loser.number).await?.into_iter().find(|a| a.action == "accept");
        assert_eq!(shown.and_then(|a| a.why_not).as_deref(), Some("more_than_remainder"), "and reads it on the page");
        house.settle().await?;
        let book = house.book().await?;
        assert_eq!((book.promised(), book.remainder(), asked(&house).await?.len()), (5_000, 0, 1));
        house.is_sound().await?;
    }

    async fn two_payments(kit) {
        let mut rows = order();
        rows[4]["captured_minor"] = 6_000.into();
        rows.insert(5, json!({"object": "payment", "id": "p2", "order": "o1", "method": "gift_card", "captured_minor": 4_000, "currency": "USD", "captured_at": crate::house::at(crate::house::MONDAY + Span::days(-20))}));
        let house = House::of(kit, &rows).await?;
        let sent = house.submitted().await?;
        house.accepted(&sent.number).await?;
        assert_eq!(asked(&house).await?.len(), 1, "one after the other (I02)");
        pays(&house).await?;
        assert_eq!(house.stage(&sent.number).await?, "executing", "half of it is not all of it");
        pays(&house).await?;
        let asked = asked(&house).await?;
        assert_eq!(asked.iter().map(|a| (a.0.as_str(), a.1)).collect::<Vec<_>>(), [("p1", 6_000), ("p2", 4_000)]);
        assert_ne!(asked[0].2, asked[1].2);
        for (payment, captured) in [("p1", 6_000), ("p2", 4_000)] {
            let book = house.book_of(payment).await?;
            assert_eq!((book.captured, book.promised()), (captured, captured), "{payment} gives back what it took");
        }
        let case = house.dispute(&sent.number).await?;
        assert_eq!((case.data.outcome, case.data.how), (Some(Outcome::RefundFull), Some(How::Agreement)));
        house.is_sound().await?;
    }

    async fn two_currencies_are_refused(kit) {
        let house = House::new(kit).await?;
        let euros = json!({"object": "payment", "id": "p2", "order": "o1", "method": "card", "captured_minor": 500, "currency": "EUR", "captured_at": crate::house::at(crate::house::MONDAY)});
        let (mut gone, mut bank) = (before(100), bank(1, "open", 100));
        (gone["currency"], bank["currency"]) = ("EUR".into(), "EUR".into());
        for result in house.engine.import(objects(&[euros, gone, bank])).await? {
            assert_eq!(result.map_err(|p| p.code), Err(Code::CurrencyMismatch));
        }
        let book = house.book().await?;
        assert_eq!((book.past, book.charged_back), (0, 0));
        house.agreed().await?;
        house.settle().await?;
        let request = house.commands("refund.request").await?[0].clone();
        assert_eq!(request["currency"], "USD");
        let euros = CommandResult::Succeeded { amount_minor: 5_000, currency: "EUR".parse::<Currency>()?, reference: None };
        assert_eq!(refusal(house.answer(&request, euros).await), Refusal::invalid("currency", "other_currency"));
        assert_eq!(house.stage(&only(&house).await?).await?, "sent", "and nothing was taken for an answer");
        house.is_sound().await?;
    }

    async fn after_a_chargeback_only_the_rest_can_be_given_back(kit) {
        let house = House::new(kit).await?;
        for (version, status) in [(1, "open"), (2, "lost")] {
            assert!(house.engine.import(objects(&[bank(version, status, 4_000)])).await?[0].is_ok());
        }
        let sent = house.submitted().await?;
        house.accepted(&sent.number).await?;
        pays(&house).await?;
        assert_eq!(asked(&house).await?[0].1, 6_000, "the bank gave the rest");
        let book = house.book().await?;
        assert_eq!((book.promised() + book.charged_back, book.remainder(), book.double_recovery), (10_000, 0, false), "I01");
        assert_eq!(house.dispute(&sent.number).await?.data.outcome, Some(Outcome::RefundFull));
        let again = house.disputed(vec![(house.line, 2)], json!({"reason": "damaged", "remedy": "refund_full"})).await;
        assert_eq!(refusal(again), Refusal::guard("nothing_to_refund"));
        house.is_sound().await?;
    }

    async fn during_a_hold_nothing_is_sent_and_afterwards_it_is(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.engine.import(objects(&[bank(1, "open", 2_000)])).await?;
        house.settle().await?;
        assert_eq!(house.stage(&sent.number).await?, "chargeback_hold");
        // Goodwill is possible in every open state; its money waits for the bank like all other (I05).
        house.tell(&staff(Role::Mediator), sent.case, json!({"action": "goodwill", "amount_minor": 1_000, "text": WORDS})).await?;
        house.settle().await?;
        let gift = only(&house).await?;
        assert_eq!(house.stage(&gift).await?, "reserved");
        for hours in [1, 1, 5] {
            house.wait(Span::hours(hours));
            house.engine.sweep().await?;
            house.settle().await?;
            assert_eq!((house.stage(&gift).await?.as_str(), asked(&house).await?.len()), ("retry", 0), "I05");
        }
        house.engine.import(objects(&[bank(2, "won", 2_000)])).await?;
        house.settle().await?;
        house.wait(Span::hours(1));
        house.engine.sweep().await?;
        house.settle().await?;
        assert_eq!(asked(&house).await?.len(), 1);
        pays(&house).await?;
        assert_eq!((house.stage(&gift).await?.as_str(), house.stage(&sent.number).await?.as_str()), ("succeeded", "platform_review"));
        house.is_sound().await?;
    }

    async fn an_unknown_answer_then_found(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        let refund = only(&house).await?;
        let request = house.commands("refund.request").await?[0].clone();
        house.answer(&request, CommandResult::Unknown).await?;
        assert_eq!(house.stage(&refund).await?, "unknown");
        let queries = house.commands("refund.query").await?;
        assert_eq!(queries.len(), 1);
        house.wait(Span::hours(13));
        house.engine.sweep().await?;
        let queries = house.commands("refund.query").await?;
        assert_eq!(queries.len(), 2, "asked again, under a name of its own");
        house.answer(&queries[0], paid(5_000)).await?;
        house.settle().await?;
        assert_eq!((house.stage(&refund).await?.as_str(), house.stage(&done.number).await?.as_str()), ("succeeded", "closed"));
        assert_eq!(asked(&house).await?.len(), 1, "I02: never sent again");
        assert_eq!(refusal(house.answer(&request, CommandResult::Failed { hard: false, reason: "late".into() }).await), Refusal::KeyReused);
        house.is_sound().await?;
    }

    async fn an_unknown_answer_then_absent(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        let refund = only(&house).await?;
        // No answer in a day is an unknown one.
        house.wait(Span::hours(24));
        house.engine.sweep().await?;
        assert_eq!(house.stage(&refund).await?, "unknown");
        house.answer(&house.commands("refund.query").await?[0], CommandResult::Absent).await?;
        assert_eq!((house.stage(&refund).await?.as_str(), asked(&house).await?.len()), ("retry", 1), "not at once");
        house.wait(Span::hours(1));
        house.engine.sweep().await?;
        let all = asked(&house).await?;
        assert_eq!((all.len(), &all[0]), (2, &all[1]), "sent again: the same payment, amount and key");
        pays(&house).await?;
        assert_eq!((house.stage(&refund).await?.as_str(), house.stage(&done.number).await?.as_str()), ("succeeded", "closed"));
        assert_eq!(house.book().await?.promised(), 5_000, "once");
        house.is_sound().await?;
    }

    async fn settled_otherwise_with_four_eyes(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        let refund = only(&house).await?;
        let request = house.commands("refund.request").await?[0].clone();
        house.answer(&request, CommandResult::Failed { hard: true, reason: "card_closed".into() }).await?;
        let desk = house.row(&refund).await?;
        assert_eq!((desk.stage.as_str(), desk.owner_role.as_str(), desk.waits_for.as_str()), ("manual", "finance", Party::Platform.code()));
        let settled = || json!({"action": "settled_otherwise", "proof": "Bank transfer 4711 of Monday."});
        let unpaid = json!({"action": "confirmed_not_paid", "proof": "Statement of the provider."});
        for stranger in [&house.buyer, &house.seller, &staff(Role::Mediator)] {
            let no = refusal(house.about_refund(stranger, &refund, settled()).await);
            assert!(matches!(no, Refusal::NotYours | Refusal::NotFound), "{stranger:?}: {no:?}");
        }
        let (one, two) = (staff(Role::Finance), second(Role::Finance));
        assert_eq!(house.about_refund(&one, &refund, settled()).await?.stage, "manual", "one pair of eyes is not enough");
        assert_eq!(refusal(house.about_refund(&one, &refund, settled()).await), Refusal::guard("second_person_needed"));
        // A second person who says something else begins anew: the first must look again.
        assert_eq!(house.about_refund(&two, &refund, unpaid).await?.stage, "manual");
        assert_eq!(house.about_refund(&one, &refund, settled()).await?.stage, "manual");
        assert_eq!(house.about_refund(&two, &refund, settled()).await?.stage, "succeeded");
        house.settle().await?;
        let case = house.dispute(&done.number).await?;
        assert_eq!((case.data.outcome, case.data.how), (Some(Outcome::RefundPartial), Some(How::Agreement)));
        assert_eq!(refusal(house.answer(&request, paid(5_000)).await), Refusal::KeyReused, "a late yes pays nothing more");
        assert_eq!((house.book().await?.promised(), asked(&house).await?.len()), (5_000, 1));
        house.is_sound().await?;
    }

    async fn what_was_never_paid_can_be_promised_again(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        let refund = only(&house).await?;
        let hard = CommandResult::Failed { hard: true, reason: "card_closed".into() };
        house.answer(&house.commands("refund.request").await?[0], hard).await?;
        let unpaid = || json!({"action": "confirmed_not_paid", "proof": "Statement of the provider."});
        house.about_refund(&staff(Role::Finance), &refund, unpaid()).await?;
        assert_eq!(house.about_refund(&second(Role::Finance), &refund, unpaid()).await?.stage, "released");
        house.settle().await?;
        assert_eq!((house.stage(&done.number).await?.as_str(), house.book().await?.promised()), ("platform_review", 0));
        house.tell(&house.seller, done.case, json!({"action": "full_refund_now", "confirm": true})).await?;
        house.settle().await?;
        pays(&house).await?;
        let asked = asked(&house).await?;
        assert_ne!(asked[0].2, asked[1].2, "I02: a second key only after two people proved that the first never paid");
        assert_eq!((house.book().await?.promised(), house.cases("refund").await?.len()), (10_000, 2));
        assert_eq!(house.dispute(&done.number).await?.data.plan.map(|p| p.funded_by), Some(FundedBy::Seller));
        house.is_sound().await?;
    }
}
