//! Withdrawing from the contract while the goods are on their way (spec §2.8): the right exists from the order on, and the
//! time to send back begins with the goods, whole.

use crate::snapshots::does;
use crate::walks::withdrawn;
use crate::world::{Lives, Order, World, actor};
use ombud_domain::case::{allowed, decide};
use ombud_domain::dispute::facts::Way;
use ombud_domain::dispute::{DisputeStage, How, Outcome, Reason, Remedy, Tracking, filing, prospect};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::refund::{FundedBy, Refund};
use ombud_domain::returns::{Return, ReturnStage};
use ombud_domain::time::Span;
use ombud_domain::{Ids, Refusal, Role};
use serde_json::json;

fn stage(world: &World, back: CaseId) -> ReturnStage {
    world.returns[&back].case.stage
}

fn can(world: &World, back: CaseId, role: Role) -> Vec<&'static str> {
    let case = &world.returns[&back].case;
    let all = allowed(case, &Return::facts(world, case), &actor(role), world.now);
    all.into_iter().filter(|a| a.why_not.is_none()).map(|a| a.action).collect()
}

/// The end of a withdrawal whose money came back.
fn paid_in_full(world: &mut World, id: CaseId) {
    let refund = *world.refunds.keys().next().expect("a refund");
    let data = &world.refunds[&refund].case.data;
    assert_eq!((data.amount.minor, data.funded_by), (11_285, FundedBy::Seller), "the risk of the way is the shop's");
    does::<Refund>(world, refund, "ok", Role::Marketplace);
    let d = &world.dispute(id).data;
    assert_eq!((d.outcome, d.how), (Some(Outcome::ReturnRefundFull), Some(How::Withdrawal)));
}

#[test]
fn the_time_to_send_back_begins_when_the_goods_are_there_and_is_whole() {
    for free_returns in [false, true] {
        let (mut world, id, back) = withdrawn(Order { free_returns, ..Order::default() });
        assert_eq!((world.stage(id), stage(&world, back)), (DisputeStage::Executing, ReturnStage::RmaAuthorised));
        assert!(world.returns[&back].case.env.waits_for.is_empty(), "nobody can do anything yet");
        assert!(world.outgoing.iter().all(|o| o.kind != "label.purchase"), "no label for what may never come");
        assert_eq!(can(&world, back, Role::Buyer), ["goods_arrived", "cancel"]);
        assert_eq!(can(&world, back, Role::ShopOwner), ["returnless"]);
        // The goods take longer than the whole time to send them back.
        let ship_back = world.returns[&back].case.data.times.ship_back;
        world.pass_hours(24 * 12);
        assert!(Span::days(12) > ship_back && stage(&world, back) == ReturnStage::RmaAuthorised);
        does::<Return>(&mut world, back, "goods_arrived", Role::System);
        if free_returns {
            assert_eq!(stage(&world, back), ReturnStage::RmaAuthorised);
            assert_eq!(world.outgoing.last().expect("a command").kind, "label.purchase");
            world.pass_hours(20);
            does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
        }
        assert_eq!(stage(&world, back), ReturnStage::AwaitingShipment);
        assert_eq!(world.returns[&back].case.env.due, Some(world.now + ship_back));
        does::<Return>(&mut world, back, "shipped", Role::Buyer);
        does::<Return>(&mut world, back, "carrier_delivered", Role::System);
        does::<Return>(&mut world, back, "inspect_ok", Role::ShopOwner);
        paid_in_full(&mut world, id);
    }
}

#[test]
fn whoever_has_it_without_a_scan_says_so() {
    let (mut world, _, back) = withdrawn(Order::default());
    does::<Return>(&mut world, back, "goods_arrived", Role::Buyer);
    assert_eq!(stage(&world, back), ReturnStage::AwaitingShipment);
    // The carrier's word comes afterwards, and changes nothing.
    let late = serde_json::from_value(json!({"action": "goods_arrived"})).expect("a command");
    let gone = serde_json::from_value(json!({"action": "goods_gone", "code": "returning"})).expect("a command");
    for command in [late, gone] {
        assert!(world.ask::<Return>(back, &command, &actor(Role::System)).is_err(), "{command:?}");
    }
}

#[test]
fn what_the_buyer_never_gets_is_paid_back() {
    // Refused at the door, or lost: the carrier says so. Or nobody says anything.
    for told in [true, false] {
        let (mut world, id, back) = withdrawn(Order::default());
        if told {
            does::<Return>(&mut world, back, "goods_gone", Role::System);
        } else {
            let due = world.returns[&back].case.env.due.expect("a deadline");
            let transit = world.returns[&back].case.data.times.transit;
            assert!(due >= world.now + transit, "long enough for any parcel");
            world.pass_until(due);
        }
        assert_eq!(stage(&world, back), ReturnStage::RefundDue);
        paid_in_full(&mut world, id);
        assert_eq!(stage(&world, back), ReturnStage::Completed);
    }
}

#[test]
fn the_shop_can_stop_it_and_the_buyer_can_keep_it() {
    let (mut world, id, back) = withdrawn(Order::default());
    does::<Return>(&mut world, back, "returnless", Role::ShopOwner);
    paid_in_full(&mut world, id);
    let (mut world, id, back) = withdrawn(Order::default());
    does::<Return>(&mut world, back, "cancel", Role::Buyer);
    assert_eq!(
        (stage(&world, back), world.dispute(id).data.outcome),
        (ReturnStage::Cancelled, Some(Outcome::NoRemedy))
    );
    assert!(world.refunds.is_empty());
}

#[test]
fn nothing_goes_back_that_is_known_never_to_come() {
    let mut world = World::new(Order { delivered: false, ..Order::default() });
    let id = world.draft(vec![(LineId(10), 2)]).expect("a draft");
    let command = serde_json::from_value(json!({"action": "withdraw_contract", "confirm": true})).expect("a command");
    for tracking in [Tracking::Lost, Tracking::Returned] {
        let mut facts = world.dispute_facts(Some(id));
        facts.tracking = tracking;
        assert_eq!(facts.way(), Way::Gone);
        let case = world.dispute(id);
        let done = decide(case, &facts, &command, &actor(Role::Buyer), world.now, &mut Ids::new(5_000, 1));
        let done = done.expect("it is their right");
        let plan = done.case.data.plan.expect("a plan");
        assert_eq!((plan.terms.remedy, plan.how), (Remedy::RefundFull, How::Withdrawal));
        assert!(done.effects.returns.is_empty() && done.effects.refunds.len() == 1);
    }
}

#[test]
fn the_right_begins_with_the_order_and_ends_some_days_after_the_goods() {
    let world = World::new(Order { delivered: false, ..Order::default() });
    let (mut facts, reason) = (world.dispute_facts(None), Reason::ChangedMind);
    let window = filing(reason, &facts).expect("on its way");
    assert_eq!((window.opens, window.closes), (facts.placed_at, None));
    let late = world.now + Span::days(400);
    assert!(!window.is_over(late) && prospect(reason, &facts, late).is_open(late), "however long it takes");
    facts.lines[0].delivered_at = Some(late);
    let window = filing(reason, &facts).expect("arrived");
    assert_eq!(window.closes, Some(late + Span::days(facts.policy.withdrawal_d)));
    // What was not sent yet is cancelled.
    facts.lines[0].delivered_at = None;
    (facts.shipped_at, facts.tracking) = (None, Tracking::None);
    assert_eq!(filing(reason, &facts), Err(Refusal::guard("not_sent_cancel")));
    facts.withdrawal_excluded = true;
    assert_eq!(filing(reason, &facts), Err(Refusal::guard("withdrawal_excluded")));
}
