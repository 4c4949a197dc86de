//! Two people where one is not enough, and the blind second look at what was decided: who learns of it, and what the
//! numbers make of it.

use crate::house::{FRONT, House, Try, WORDS, paid, refusal, staff};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::dispute::blind::lot;
use ombud_domain::id::PersonId;
use ombud_domain::money::Currency;
use ombud_domain::policy::Policy;
use ombud_domain::time::Span;
use ombud_domain::{Instant, Party, Refusal};
use ombud_engine::settings::{PolicyVersion, Settings};
use ombud_store::testkit::Kit;
use ombud_store::{StoreError, desk, on_every_engine, statistic};
use serde_json::{Value, json};

/// A house whose rulings take two people above 20 dollars, and of which a fifth is looked at again.
async fn house(kit: &Kit) -> Try<House> {
    let house = House::new(kit).await?;
    let mut policy = Policy { blind_sample_percent: 20, ..Policy::default() };
    policy.decision_alone_minor.insert(Currency::USD, 2_000);
    let storefronts = house.engine.settings().storefronts.clone();
    let policy = PolicyVersion { storefront: None, effective_at: Instant(0), policy };
    house.engine.set_settings(Settings { storefronts, policies: vec![policy], endpoints: vec![] });
    Ok(house)
}

/// A dispute about 100 dollars that a mediator wants to rule on with 30.
async fn asked(house: &House) -> Try<(String, Value)> {
    let sent = house.submitted().await?;
    house.tell(&house.seller, sent.case, json!({"action": "refuse", "code": "other", "text": WORDS})).await?;
    house.tell(&house.buyer, sent.case, json!({"action": "escalate"})).await?;
    let ours = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": 3_000, "text": WORDS});
    house.tell(&staff(Role::Mediator), sent.case, ours.clone()).await?;
    // What we propose above the amount takes two as well, and no party sees it before.
    let waits = house.row(&sent.number).await?;
    assert!(waits.stage == "platform_review" && !waits.body.contains(WORDS), "{}", waits.body);
    for party in [&house.buyer, &house.seller] {
        let seen = house.engine.see(party, &sent.number).await?;
        assert!(seen.entries.iter().all(|e| e.kind != "dispute.offer_asked"), "no half-decision is shown");
    }
    let own = house.tell(&staff(Role::Mediator), sent.case, told(&ours, "confirm_offer")).await;
    assert_eq!(refusal(own), Refusal::guard("second_person_needed"));
    house.tell(&staff(Role::Supervisor), sent.case, told(&ours, "confirm_offer")).await?;
    assert_eq!(house.row(&sent.number).await?.stage, "platform_offer");
    house.tell(&house.buyer, sent.case, json!({"action": "refuse", "code": "other", "text": WORDS})).await?;
    let offer = house.dispute(&sent.number).await?.data.standing(Party::Platform).ok_or("a proposal")?.id;
    let ruling = json!({"proposal": offer, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS});
    house.tell(&staff(Role::Mediator), sent.case, told(&ruling, "rule")).await?;
    Ok((sent.number, ruling))
}

fn told(fields: &Value, action: &str) -> Value {
    let mut command = fields.clone();
    command["action"] = action.into();
    command
}

/// A supervisor who has nothing to do with the case.
fn stranger() -> Actor {
    Actor::staff(Role::Supervisor, PersonId(77 << 40), vec![FRONT])
}

async fn waiting(house: &House, person: &Actor) -> Try<Vec<String>> {
    let id = person.person.map_or(0, |p| p.0);
    let read = house.engine.store().read(move |tx| Box::pin(desk::second_looks(tx, FRONT.0, id, 10))).await;
    Ok(read.map_err(|e: StoreError| e)?.into_iter().map(|row| row.number).collect())
}

on_every_engine! {
    async fn a_ruling_above_the_amount_waits_for_a_second_person_and_no_party_sees_it(kit) {
        let house = house(kit).await?;
        let (number, ruling) = asked(&house).await?;
        let row = house.row(&number).await?;
        assert_eq!((row.stage.as_str(), house.commands("refund.request").await?.len()), ("platform_review", 0));
        assert!(!row.body.contains(WORDS), "the words stand in the ledger alone: {}", row.body);
        for party in [&house.buyer, &house.seller] {
            let seen = house.engine.see(party, &number).await?;
            assert!(seen.entries.iter().all(|e| e.kind != "dispute.ruling_asked"), "no half-decision is shown");
        }
        let case = ombud_domain::id::CaseId(row.id);
        let own = house.tell(&staff(Role::Mediator), case, told(&ruling, "confirm_ruling")).await;
        assert_eq!(refusal(own), Refusal::guard("second_person_needed"));
        house.tell(&staff(Role::Supervisor), case, told(&ruling, "confirm_ruling")).await?;
        house.settle().await?;
        assert_eq!(house.commands("refund.request").await?[0]["amount_minor"], 3_000);
        let decided = house.dispute(&number).await?.data.deciders;
        assert!([Role::Mediator, Role::Supervisor].iter().all(|r| staff(*r).person.is_some_and(|p| decided.contains(&p))));
        house.is_sound().await?;
    }

    async fn what_is_in_the_sample_is_decided_again_by_a_stranger_and_stays_as_it_is(kit) {
        let house = house(kit).await?;
        let (number, ruling) = asked(&house).await?;
        let case = ombud_domain::id::CaseId(house.row(&number).await?.id);
        house.tell(&staff(Role::Supervisor), case, told(&ruling, "confirm_ruling")).await?;
        house.settle().await?;
        // The lot falls with the millisecond in which the money has arrived.
        while lot(case, house.engine.now()) >= 20 {
            house.wait(Span(1));
        }
        house.answer(&house.commands("refund.request").await?[0], paid(3_000)).await?;
        house.settle().await?;
        while house.engine.count_all().await? > 0 {}
        assert_eq!(waiting(&house, &stranger()).await?, std::slice::from_ref(&number));
        for decider in [Role::Mediator, Role::Supervisor] {
            assert_eq!(waiting(&house, &staff(decider)).await?, Vec::<String>::new(), "{decider:?} had a part in it");
            assert!(house.can(&staff(decider), &number, "blind_look").await?.is_none());
        }
        let (before, commands) = (house.row(&number).await?, house.engine.commands_after(0, 1_000).await?.len());
        let look = json!({"action": "blind_look", "result": "buyer", "code": "evidence_supports_buyer"});
        house.tell(&stranger(), case, look.clone()).await?;
        house.settle().await?;
        let after = house.row(&number).await?;
        assert_eq!((before.stage, before.revision, before.closed_at), (after.stage, after.revision, after.closed_at));
        assert_eq!(house.engine.commands_after(0, 1_000).await?.len(), commands, "no money, no notice to anybody");
        assert!(house.engine.see(&house.buyer, &number).await?.entries.iter().all(|e| e.kind != "dispute.blind_looked"));
        let other = Actor { person: Some(PersonId(78 << 40)), ..stranger() };
        assert_eq!(refusal(house.tell(&other, case, look).await), Refusal::NotNow, "once for each case");

        while house.engine.count_all().await? > 0 {}
        assert_eq!(waiting(&house, &stranger()).await?, Vec::<String>::new());
        let row = house.engine.store().read(move |tx| Box::pin(statistic::of_case(tx, case.0))).await;
        let s = row.map_err(|e: StoreError| e)?.ok_or("a row")?;
        assert_eq!((s.sampled, s.ruled.as_str(), s.looked.as_str(), s.winner.as_str()), (1, "split", "buyer", "split"));
        assert_eq!(s.mediator, staff(Role::Mediator).person.map(|p| p.0), "the ruling of the one who asked for it");
        house.is_sound().await?;
    }
}
