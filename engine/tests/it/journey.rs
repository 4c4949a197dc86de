//! The main job: from an imported order to the refund that arrived.

use crate::house::{House, WORDS, objects, order, paid, refusal, staff};
use ombud_domain::Refusal;
use ombud_domain::actor::Role;
use ombud_domain::dispute::{DisputeCommand, How, Outcome};
use ombud_domain::import::Outcome as Imported;
use ombud_domain::payment_book::BookedState;
use ombud_engine::act::Ask;
use ombud_engine::marketplace::CommandResult;
use ombud_store::on_every_engine;
use serde_json::json;

on_every_engine! {
    async fn a_dispute_goes_from_an_imported_order_to_money_that_arrived(kit) {
        let house = House::new(kit).await?;
        let draft = house.engine.act(house.request(&house.buyer, Ask::StartDispute { start: house.start(), evidence: vec![] })).await?;
        let (case, number) = (draft.case, draft.number.as_str());
        assert_eq!(house.commands("payout.hold").await?.len(), 0, "a draft holds nothing");
        let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "ab".repeat(32)}});
        house.tell(&house.buyer, case, photo).await?;
        let submit = json!({"action": "submit", "reason": "damaged", "story": WORDS, "remedy": "refund_full", "confirm": true});
        assert_eq!(house.tell(&house.buyer, case, submit).await?.stage, "seller_turn");
        let holds = house.commands("payout.hold").await?;
        assert_eq!(holds.len(), 1);
        assert_eq!((&holds[0]["order"], &holds[0]["lines"], &holds[0]["amount_minor"]), (&json!("o1"), &json!(["l1"]), &json!(10_000)));
        house.answer(&holds[0], CommandResult::Held).await?;

        let offer = json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 5_000, "text": "Half of it?"});
        assert_eq!(house.tell(&house.seller, case, offer).await?.stage, "buyer_turn");
        let accept = house.can(&house.buyer, number, "accept").await?.ok_or("nothing to accept")?;
        let accepted = house.tell(&house.buyer, case, crate::house::filled(&accept)).await?;
        assert_eq!(accepted.stage, "executing");
        assert_eq!(house.book().await?.promised(), 5_000, "the promise is in the same transaction");
        assert_eq!(house.commands("refund.request").await?.len(), 0, "sent by the follow-up");
        house.settle().await?;
        let requests = house.commands("refund.request").await?;
        assert_eq!(requests.len(), 1);
        assert_eq!((&requests[0]["payment"], &requests[0]["amount_minor"]), (&json!("p1"), &json!(5_000)));

        assert!(!house.answer(&requests[0], CommandResult::Accepted).await?.repeated);
        assert!(!house.answer(&requests[0], paid(5_000)).await?.repeated);
        assert!(house.answer(&requests[0], paid(5_000)).await?.repeated, "I03: the same answer changes nothing");
        house.settle().await?;
        let closed = house.dispute(number).await?;
        assert_eq!((closed.data.outcome, closed.data.how), (Some(Outcome::RefundPartial), Some(How::Agreement)));
        let book = house.book().await?;
        assert_eq!(book.refunds.iter().map(|r| r.state).collect::<Vec<_>>(), [BookedState::Settled]);
        let releases = house.commands("payout.release").await?;
        assert_eq!(releases.len(), 1);
        assert_eq!(releases[0]["amount_minor"], json!(5_000), "what the shop did not pay back");
        house.is_sound().await?;
    }

    async fn an_import_twice_changes_nothing(kit) {
        let house = House::new(kit).await?;
        let before = house.book().await?;
        let again = house.engine.import(objects(&order())).await?;
        assert!(again.iter().all(|r| *r == Ok(Imported::Unchanged)), "{again:?}");
        assert_eq!(house.book().await?, before);
    }

    async fn a_draft_is_nobody_elses_business(kit) {
        let house = House::new(kit).await?;
        let evidence = serde_json::from_value(json!({"kind": "statement", "text": WORDS}))?;
        let ask = Ask::StartDispute { start: house.start(), evidence: vec![evidence] };
        let draft = house.engine.act(house.request(&house.buyer, ask)).await?;
        assert_eq!(refusal(house.engine.see(&house.seller, &draft.number).await), Refusal::NotFound);
        house.wait(ombud_domain::time::Span::days(15));
        house.engine.sweep().await?;
        assert_eq!(refusal(house.engine.see(&house.seller, &draft.number).await), Refusal::NotFound, "nor when the buyer is reminded");
        let told = kit.texts(&format!("SELECT body FROM notice WHERE holder = {}", house.seller.holders()[0])).await?;
        assert_eq!(told, Vec::<String>::new());
        house.tell(&house.buyer, draft.case, json!({"action": "discard"})).await?;
        assert_eq!(refusal(house.engine.see(&house.seller, &draft.number).await), Refusal::NotFound, "nor when it is thrown away");

        let sent = house.submitted().await?;
        let seen = house.engine.see(&house.seller, &sent.number).await?;
        let kinds: Vec<&str> = seen.entries.iter().map(|e| e.kind.as_str()).collect();
        assert_eq!(kinds, ["dispute.evidence_added", "dispute.submitted"], "I28: what was shown before it was sent, too");
    }

    async fn a_case_is_opened_about_ones_own_order_only(kit) {
        let house = House::new(kit).await?;
        let stranger = ombud_domain::Actor::buyer(ombud_domain::id::PersonId(7 << 40));
        let mut theirs = house.start();
        theirs.buyer = stranger.person.ok_or("a person")?;
        let mut elsewhere = house.start();
        elsewhere.shop = ombud_domain::id::ShopId(7 << 40);
        let far = ombud_domain::Actor::staff(Role::Agent, ombud_domain::id::PersonId(8 << 40), vec![ombud_domain::id::StorefrontId(9 << 40)]);
        for (actor, start) in [(&stranger, theirs), (&house.buyer, elsewhere), (&far, house.start())] {
            let ask = Ask::StartDispute { start, evidence: vec![] };
            assert_eq!(refusal(house.engine.act(house.request(actor, ask)).await), Refusal::NotFound, "{actor:?}");
        }
        let prepared = Ask::StartDispute { start: house.start(), evidence: vec![] };
        assert!(house.engine.act(house.request(&staff(Role::Agent), prepared)).await.is_ok(), "an agent prepares one");
    }

    async fn a_mediator_proposes_and_rules(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let (case, number) = (sent.case, sent.number.as_str());
        house.tell(&house.seller, case, json!({"action": "refuse", "code": "item_as_described", "text": WORDS})).await?;
        house.tell(&house.buyer, case, json!({"action": "escalate"})).await?;
        let mediator = staff(Role::Mediator);
        let ours = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": 3_000, "text": WORDS});
        assert_eq!(house.tell(&mediator, case, ours).await?.stage, "platform_offer");
        let refuse = json!({"action": "refuse", "code": "other", "text": WORDS});
        assert_eq!(house.tell(&house.buyer, case, refuse).await?.stage, "platform_review");
        let offer = house.dispute(number).await?.data.standing(ombud_domain::Party::Platform).ok_or("a proposal")?.id;
        let ruling = json!({"action": "rule", "proposal": offer, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS});
        assert_eq!(house.tell(&mediator, case, ruling).await?.stage, "executing");
        house.settle().await?;
        house.answer(&house.commands("refund.request").await?[0], paid(3_000)).await?;
        house.settle().await?;
        assert_eq!(house.dispute(number).await?.data.how, Some(How::PlatformRuling));
        house.is_sound().await?;
    }

    async fn notices_are_written_once_for_each_side(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        house.answer(&house.commands("refund.request").await?[0], paid(5_000)).await?;
        house.settle().await?;
        let of = |holder: i64| format!("SELECT body FROM notice WHERE holder = {holder} AND case_id = {} ORDER BY seq", done.case);
        let kinds = |bodies: Vec<String>| -> Vec<String> {
            let kind = |b: &String| serde_json::from_str::<serde_json::Value>(b).map(|v| v["kind"].as_str().unwrap_or_default().to_owned());
            bodies.iter().filter_map(|b| kind(b).ok()).collect()
        };
        let (buyer, shop) = (house.buyer.holders()[0], house.seller.holders()[0]);
        assert_eq!(kinds(kit.texts(&of(shop)).await?), ["dispute.submitted", "dispute.accepted", "dispute.closed"]);
        assert_eq!(kinds(kit.texts(&of(buyer)).await?), ["dispute.submitted", "dispute.countered", "dispute.closed"]);
    }

    async fn a_note_of_ours_is_seen_by_us_alone(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let note = DisputeCommand::Note { text: "Looks like the carrier.".into() };
        house.engine.act(house.request(&staff(Role::Agent), Ask::Dispute { case: sent.case, command: note })).await?;
        let has = async |actor: &ombud_domain::Actor| -> crate::house::Try<bool> {
            Ok(house.engine.see(actor, &sent.number).await?.entries.iter().any(|e| e.kind == "dispute.note"))
        };
        assert_eq!((has(&house.buyer).await?, has(&house.seller).await?, has(&staff(Role::Mediator)).await?), (false, false, true));
    }
}
