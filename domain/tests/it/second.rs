//! A second pair of eyes: on a ruling above the amount of one person, and on a sample of those that were made.

use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Order, World, actor, second};
use ombud_domain::case::allowed;
use ombud_domain::dispute::blind::is_sampled;
use ombud_domain::dispute::{Dispute, DisputeStage, How};
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::money::Currency;
use ombud_domain::refund::Refund;
use ombud_domain::time::Span;
use ombud_domain::{Actor, Instant, Refusal, Role};
use serde_json::{Value, json};

const WORDS: &str = "Because of what both sides showed us.";

/// A dispute about 20,000 in review, of which the shop offered 2,000.
fn escalated(alone: Option<i64>) -> (World, CaseId) {
    let (mut world, id) = submitted(Order { lines: vec![(2, 17_500, 0)], ..Order::default() });
    world.policy.decision_alone_minor = alone.map(|minor| (Currency::USD, minor)).into_iter().collect();
    world.policy.blind_sample_percent = 20;
    does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    (world, id)
}

fn offer(action: &str, amount_minor: i64) -> Value {
    json!({"action": action, "remedy": "refund_partial", "amount_minor": amount_minor, "text": WORDS})
}

/// The same after a proposal of ours, `ours`, that was refused; where it took two, two sent it.
fn in_review(ours: i64, alone: Option<i64>) -> (World, CaseId) {
    let (mut world, id) = escalated(alone);
    says::<Dispute>(&mut world, id, offer("propose", ours), &actor(Role::Mediator));
    if world.dispute(id).data.offer_asked.is_some() {
        says::<Dispute>(&mut world, id, offer("confirm_offer", ours), &second(Role::Mediator));
    }
    does::<Dispute>(&mut world, id, "refuse", Role::Buyer);
    (world, id)
}

/// A proposal of 12,000 that waits for a second person.
fn offer_waiting() -> (World, CaseId) {
    let (mut world, id) = escalated(Some(5_000));
    let before = world.dispute(id).clone();
    says::<Dispute>(&mut world, id, offer("propose", 12_000), &actor(Role::Mediator));
    let case = world.dispute(id);
    assert!(case.data.waits_for_second() && case.data.proposals == before.data.proposals, "it is not sent");
    assert_eq!((case.stage, case.env.due), (DisputeStage::PlatformReview, before.env.due));
    (world, id)
}

#[test]
fn up_to_the_amount_one_person_proposes_alone_and_above_it_two() {
    for (ours, alone, waits) in [
        (12_000, Some(12_000), false),
        (12_000, Some(11_999), true),
        (3_000, Some(17_000), false),
        (3_000, Some(16_999), true),
        (12_000, None, true),
    ] {
        let (mut world, id) = escalated(alone);
        says::<Dispute>(&mut world, id, offer("propose", ours), &actor(Role::Mediator));
        let case = world.dispute(id);
        assert_eq!(case.data.offer_asked.is_some(), waits, "{ours} with {alone:?}");
        assert_eq!(case.stage == DisputeStage::PlatformOffer, !waits, "what waits is not sent");
    }
}

#[test]
fn a_proposal_above_the_amount_is_sent_by_the_second_person() {
    let (mut world, id) = offer_waiting();
    let confirm = offer("confirm_offer", 12_000);
    let no = refused(&mut world, id, confirm.clone(), &actor(Role::Mediator));
    assert_eq!(no, Refusal::guard("second_person_needed"));
    assert_eq!(refused(&mut world, id, confirm.clone(), &actor(Role::Agent)), Refusal::NotYours);
    let less = offer("confirm_offer", 11_999);
    assert_eq!(refused(&mut world, id, less, &second(Role::Mediator)), Refusal::invalid("amount_minor", "changed"));
    let again = refused(&mut world, id, offer("propose", 3_000), &actor(Role::Supervisor));
    assert_eq!(again, Refusal::guard("offer_waits"), "one thing at a time");
    let body = serde_json::to_string(&world.dispute(id).data).expect("JSON");
    assert!(!body.contains(WORDS), "the words stand in the event alone");
    says::<Dispute>(&mut world, id, confirm.clone(), &second(Role::Mediator));
    let case = world.dispute(id).clone();
    let ours = case.data.standing(ombud_domain::Party::Platform).expect("sent");
    assert_eq!((case.stage, ours.terms.amount_minor), (DisputeStage::PlatformOffer, 12_000));
    // I21: neither of the two decides an appeal.
    for by in [actor(Role::Mediator), second(Role::Mediator)] {
        assert!(case.data.deciders.contains(&by.person.expect("a person")));
    }
    assert_eq!(refused(&mut world, id, confirm, &second(Role::Supervisor)), Refusal::NotNow, "once");
    // Row 23: now it binds by silence.
    world.pass_until(case.env.due.expect("a deadline"));
    assert_eq!(world.dispute(id).data.plan.as_ref().map(|p| p.terms.amount_minor), Some(12_000));
}

#[test]
fn a_proposal_outside_the_range_keeps_its_own_reason_for_the_second_person() {
    let (mut world, id) = escalated(Some(5_000));
    let mut outside = offer("propose_outside", 100);
    outside["override_reason"] = WORDS.into();
    says::<Dispute>(&mut world, id, outside, &actor(Role::Mediator));
    let bare = offer("confirm_offer", 100);
    assert_eq!(
        refused(&mut world, id, bare.clone(), &second(Role::Mediator)),
        Refusal::invalid("override_reason", "required")
    );
    let mut confirm = bare;
    confirm["override_reason"] = "Worded a little better than before.".into();
    says::<Dispute>(&mut world, id, confirm, &second(Role::Mediator));
    let d = &world.dispute(id).data;
    assert_eq!(d.overrides, vec![d.standing(ombud_domain::Party::Platform).expect("sent").id]);
}

#[test]
fn a_proposal_that_is_sent_back_is_made_anew() {
    let (mut world, id) = offer_waiting();
    let back = json!({"action": "send_back_offer", "text": WORDS});
    assert_eq!(refused(&mut world, id, back.clone(), &actor(Role::Agent)), Refusal::NotYours);
    says::<Dispute>(&mut world, id, back.clone(), &second(Role::Mediator));
    assert!(!world.dispute(id).data.waits_for_second() && world.stage(id) == DisputeStage::PlatformReview);
    assert_eq!(refused(&mut world, id, back.clone(), &second(Role::Mediator)), Refusal::NotNow);
    let confirm = offer("confirm_offer", 12_000);
    assert_eq!(refused(&mut world, id, confirm, &second(Role::Mediator)), Refusal::NotNow);
    // It counts as none of our rounds, and whoever asked may take it back.
    assert_eq!(world.dispute(id).data.platform_proposals(), 0);
    says::<Dispute>(&mut world, id, offer("propose", 9_000), &actor(Role::Mediator));
    says::<Dispute>(&mut world, id, back, &actor(Role::Mediator));
}

#[test]
fn a_proposal_that_waits_stops_no_clock_and_is_gone_once_the_case_has_moved() {
    let (mut world, id) = offer_waiting();
    let due = world.dispute(id).env.due.expect("a deadline");
    world.pass_until(due);
    assert_eq!(world.stage(id), DisputeStage::Overdue, "row 24");
    assert!(world.dispute(id).data.offer_asked.is_some(), "it is still ours to send");
    says::<Dispute>(&mut world, id, offer("confirm_offer", 12_000), &second(Role::Mediator));
    assert_eq!(world.stage(id), DisputeStage::PlatformOffer);

    let (mut world, id) = offer_waiting();
    world.pass_until(world.now + Span::days(30));
    assert_eq!(world.dispute(id).data.plan.as_ref().map(|p| p.how), Some(How::PlatformDeadman), "row 27");
    for (command, by) in [
        (json!({"action": "full_refund_now", "confirm": true}), Role::ShopOwner),
        (json!({"action": "withdraw", "confirm": true, "pressed": "no", "anyway": true}), Role::Buyer),
        (json!({"action": "request_info", "from": "buyer", "item": "photo", "text": WORDS}), Role::Mediator),
    ] {
        let (mut world, id) = offer_waiting();
        says::<Dispute>(&mut world, id, command.clone(), &actor(by));
        assert_eq!(world.dispute(id).data.offer_asked, None, "{command}");
    }
}

#[test]
fn a_proposal_is_not_confirmed_when_the_money_is_there_no_more() {
    let (mut world, id) = escalated(Some(5_000));
    says::<Dispute>(&mut world, id, offer("propose", 19_000), &actor(Role::Mediator));
    let gift = json!({"action": "goodwill", "amount_minor": 1_500, "text": WORDS});
    says::<Dispute>(&mut world, id, gift, &actor(Role::Supervisor));
    let no = refused(&mut world, id, offer("confirm_offer", 19_000), &second(Role::Mediator));
    assert_eq!(no, Refusal::guard("offer_outdated"));
}

fn ruling(world: &World, id: CaseId, action: &str) -> Value {
    let ours = world.dispute(id).data.standing(ombud_domain::Party::Platform).expect("our proposal").id;
    json!({"action": action, "proposal": ours, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS})
}

fn refused(world: &mut World, id: CaseId, command: Value, by: &Actor) -> Refusal {
    let read = serde_json::from_value(command.clone()).expect("a command");
    world.ask::<Dispute>(id, &read, by).expect_err(&command.to_string())
}

/// A mediator asks for a second person.
fn waiting(ours: i64, alone: i64) -> (World, CaseId) {
    let (mut world, id) = in_review(ours, Some(alone));
    let rule = ruling(&world, id, "rule");
    says::<Dispute>(&mut world, id, rule, &actor(Role::Mediator));
    assert!(world.dispute(id).data.waits_for_second() && world.dispute(id).data.plan.is_none());
    (world, id)
}

#[test]
fn up_to_the_amount_one_person_rules_alone_and_above_it_two() {
    // What counts is what is given or denied of the 20,000 asked for, whichever is more.
    for (ours, alone, waits) in [
        (12_000, Some(12_000), false),
        (12_000, Some(11_999), true),
        (3_000, Some(17_000), false),
        (3_000, Some(16_999), true),
        (12_000, None, true),
    ] {
        let (mut world, id) = in_review(ours, alone);
        let rule = ruling(&world, id, "rule");
        says::<Dispute>(&mut world, id, rule, &actor(Role::Mediator));
        let case = world.dispute(id);
        assert_eq!(case.data.ruling_asked.is_some(), waits, "{ours} with {alone:?}");
        assert_eq!(case.stage == DisputeStage::PlatformReview, waits);
    }
}

#[test]
fn the_second_person_confirms_and_both_have_decided() {
    let (mut world, id) = waiting(12_000, 5_000);
    let confirm = ruling(&world, id, "confirm_ruling");
    let no = refused(&mut world, id, confirm.clone(), &actor(Role::Mediator));
    assert_eq!(no, Refusal::guard("second_person_needed"));
    let again = ruling(&world, id, "rule");
    assert_eq!(refused(&mut world, id, again, &actor(Role::Supervisor)), Refusal::guard("ruling_waits"));
    let other = json!({"action": "confirm_ruling", "proposal": 1, "code": "carrier_fault", "text_buyer": WORDS, "text_shop": WORDS});
    assert_eq!(refused(&mut world, id, other, &second(Role::Mediator)), Refusal::invalid("proposal", "changed"));
    let body = serde_json::to_string(&world.dispute(id).data).expect("JSON");
    assert!(!body.contains(WORDS), "the words stand in the event alone");
    says::<Dispute>(&mut world, id, confirm, &second(Role::Mediator));
    let case = world.dispute(id);
    let plan = case.data.plan.as_ref().expect("carried out");
    assert_eq!((case.stage, plan.how, plan.terms.amount_minor), (DisputeStage::Executing, How::PlatformRuling, 12_000));
    // I21: neither of the two decides an appeal.
    for by in [actor(Role::Mediator), second(Role::Mediator)] {
        assert!(case.data.deciders.contains(&by.person.expect("a person")));
    }
}

#[test]
fn what_is_sent_back_is_decided_anew() {
    let (mut world, id) = waiting(12_000, 5_000);
    let back = json!({"action": "send_back_ruling", "text": WORDS});
    assert_eq!(refused(&mut world, id, back.clone(), &actor(Role::Agent)), Refusal::NotYours);
    says::<Dispute>(&mut world, id, back.clone(), &actor(Role::Supervisor));
    assert!(!world.dispute(id).data.waits_for_second() && world.stage(id) == DisputeStage::PlatformReview);
    assert_eq!(refused(&mut world, id, back.clone(), &actor(Role::Supervisor)), Refusal::NotNow);
    let rule = ruling(&world, id, "rule");
    says::<Dispute>(&mut world, id, rule, &actor(Role::Supervisor));
    // Whoever asked may take it back.
    says::<Dispute>(&mut world, id, back, &actor(Role::Supervisor));
    let confirm = ruling(&world, id, "confirm_ruling");
    assert_eq!(refused(&mut world, id, confirm, &actor(Role::Mediator)), Refusal::NotNow);
}

#[test]
fn a_ruling_that_waits_is_gone_once_anything_else_moves_the_case() {
    let info = json!({"action": "request_info", "from": "buyer", "item": "photo", "text": WORDS});
    for (command, by) in [
        (json!({"action": "full_refund_now", "confirm": true}), Role::ShopOwner),
        (json!({"action": "withdraw", "confirm": true, "pressed": "no", "anyway": true}), Role::Buyer),
        (json!({"action": "chargeback_opened", "due": Instant(1_796_000_000_000)}), Role::Marketplace),
        (info, Role::Mediator),
    ] {
        let (mut world, id) = waiting(12_000, 5_000);
        says::<Dispute>(&mut world, id, command.clone(), &actor(by));
        assert_eq!(world.dispute(id).data.ruling_asked, None, "{command}");
    }
    let (mut world, id) = waiting(12_000, 5_000);
    assert_eq!(
        refused(&mut world, id, offer("propose", 9_000), &actor(Role::Supervisor)),
        Refusal::guard("ruling_waits")
    );
    // What moves nothing takes nothing away: the second person reads it before they agree.
    let (mut world, id) = waiting(12_000, 5_000);
    does::<Dispute>(&mut world, id, "add_evidence", Role::Buyer);
    does::<Dispute>(&mut world, id, "note", Role::Agent);
    does::<Dispute>(&mut world, id, "tracking_changed", Role::System);
    assert!(world.dispute(id).data.ruling_asked.is_some());
}

#[test]
fn a_ruling_that_waits_stops_no_clock() {
    let (mut world, id) = waiting(12_000, 5_000);
    let due = world.dispute(id).env.due.expect("a deadline");
    world.pass_until(due);
    assert_eq!(world.stage(id), DisputeStage::Overdue, "row 24");
    assert!(world.dispute(id).data.ruling_asked.is_some(), "it is still ours to decide");
    does::<Dispute>(&mut world, id, "take", Role::Supervisor);
    assert!(world.dispute(id).data.ruling_asked.is_some());
    let due = world.dispute(id).env.due.expect("a deadline");
    world.pass_until(due);
    // A mediator may be the second person where only a supervisor may rule.
    let mut confirmed = ruling(&world, id, "confirm_ruling");
    confirmed["text_buyer"] = "Worded a little better than before.".into();
    says::<Dispute>(&mut world, id, confirmed, &second(Role::Mediator));
    assert_eq!(world.stage(id), DisputeStage::Executing);

    let (mut world, id) = waiting(12_000, 5_000);
    world.pass_until(world.now + Span::days(30));
    assert_eq!(world.dispute(id).data.plan.as_ref().map(|p| p.how), Some(How::PlatformDeadman), "row 27");
}

/// A dispute that was ruled on and is closed, in the sample or not.
fn ruled(sampled: bool) -> (World, CaseId) {
    for n in 0..200 {
        let (mut world, id) = in_review(12_000, Some(50_000));
        let rule = ruling(&world, id, "rule");
        says::<Dispute>(&mut world, id, rule, &actor(Role::Mediator));
        world.now = world.now + Span(n);
        let refund = *world.refunds.keys().next().expect("a refund");
        does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
        assert_eq!(world.stage(id), DisputeStage::Closed);
        if is_sampled(world.dispute(id), world.policy.blind_sample_percent) == sampled {
            return (world, id);
        }
    }
    panic!("a fifth of the moments is in the sample");
}

fn looks(result: &str, amount_minor: Option<i64>) -> Value {
    json!({"action": "blind_look", "result": result, "amount_minor": amount_minor, "code": "shared_responsibility"})
}

#[test]
fn somebody_without_a_part_in_it_looks_once_at_what_is_in_the_sample() {
    let stranger = second(Role::Supervisor);
    let (mut world, id) = ruled(false);
    assert_eq!(refused(&mut world, id, looks("shop", None), &stranger), Refusal::NotNow);

    let (mut world, id) = ruled(true);
    for (by, why) in
        [(Role::Mediator, Refusal::NotYours), (Role::Agent, Refusal::NotYours), (Role::Buyer, Refusal::NotYours)]
    {
        assert_eq!(refused(&mut world, id, looks("shop", None), &actor(by)), why, "{by:?}");
    }
    // I21's brother: who decided an appeal has seen the ruling too.
    world.disputes.get_mut(&id).expect("it").case.data.deciders.push(PersonId(77));
    let judge = Actor { person: Some(PersonId(77)), ..stranger.clone() };
    assert_eq!(refused(&mut world, id, looks("shop", None), &judge), Refusal::NotYours);
    world.disputes.get_mut(&id).expect("it").case.data.deciders.pop();

    assert_eq!(refused(&mut world, id, looks("split", None), &stranger), Refusal::invalid("amount_minor", "required"));
    assert_eq!(
        refused(&mut world, id, looks("split", Some(20_001)), &stranger),
        Refusal::invalid("amount_minor", "too_much")
    );
    let before = world.dispute(id).clone();
    says::<Dispute>(&mut world, id, looks("split", Some(4_000)), &stranger);
    let after = world.dispute(id).clone();
    assert_eq!(
        (after.stage, after.env.revision, after.env.closed_at),
        (before.stage, before.env.revision, before.env.closed_at)
    );
    assert_eq!(
        (after.data.outcome, after.data.how, after.data.worth()),
        (before.data.outcome, before.data.how, 12_000)
    );
    assert_eq!(refused(&mut world, id, looks("buyer", None), &actor(Role::Supervisor)), Refusal::NotNow, "once");
}

#[test]
fn nobody_is_told_what_is_in_the_sample_but_those_who_may_look() {
    for sampled in [true, false] {
        let (world, id) = ruled(sampled);
        let case = world.dispute(id);
        let shown = |by: &Actor| {
            allowed(case, &world.dispute_facts(Some(id)), by, world.now).iter().any(|a| a.action == "blind_look")
        };
        assert!(!shown(&actor(Role::Mediator)) && !shown(&actor(Role::Buyer)));
        assert_eq!(shown(&second(Role::Mediator)), sampled);
    }
}

#[test]
fn favour_is_measured_by_what_the_buyer_asked_for() {
    use ombud_domain::dispute::{Favour, Remedy, Terms};
    let (world, id) = in_review(12_000, None);
    let d = &world.dispute(id).data;
    let of = |remedy, amount_minor| d.favour(&Terms { remedy, amount_minor, currency: Currency::USD });
    assert_eq!(of(Remedy::RefundFull, 20_000), Favour::Buyer);
    assert_eq!(of(Remedy::RefundPartial, 20_000), Favour::Buyer, "all that was asked for, whatever it is called");
    assert_eq!(of(Remedy::Reship, 20_000), Favour::Buyer);
    assert_eq!(of(Remedy::RefundPartial, 19_999), Favour::Split);
    assert_eq!(of(Remedy::NoRemedy, 0), Favour::Shop);
}
