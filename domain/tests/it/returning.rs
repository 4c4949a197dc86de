//! Goods that go back: the ways of spec §2.5 and §4.1–4.2 from the first word to the money, by name.

use crate::fill::Fills;
use crate::snapshots::{does, says};
use crate::walks::{going_back, submitted};
use crate::world::{Lives, Order, World, actor};
use ombud_domain::appeal::Appeal;
use ombud_domain::case::allowed;
use ombud_domain::dispute::{Dispute, DisputeStage, How, Outcome};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::refund::{FundedBy, Refund};
use ombud_domain::returns::{Return, ReturnStage, Taken};
use ombud_domain::time::Span;
use ombud_domain::{Actor, Refusal, Role};
use serde_json::{Value, json};

pub const WORDS: &str = "Because of what both sides showed us.";

pub fn agreed(remedy: &str) -> (World, CaseId) {
    going_back(Order::default(), remedy, false)
}

pub fn stage(world: &World, back: CaseId) -> ReturnStage {
    world.returns[&back].case.stage
}

pub fn dispute(world: &World, back: CaseId) -> CaseId {
    world.returns[&back].case.data.dispute
}

/// Up to the shop's door.
pub fn at_the_shop(world: &mut World, back: CaseId) {
    does::<Return>(world, back, "authorise", Role::ShopOwner);
    does::<Return>(world, back, "label_ready", Role::Marketplace);
    does::<Return>(world, back, "shipped", Role::Buyer);
    does::<Return>(world, back, "carrier_delivered", Role::Marketplace);
}

fn why_not(world: &World, back: CaseId, action: &str, role: Role) -> Option<String> {
    let case = &world.returns[&back].case;
    let list = allowed(case, &Return::facts(world, case), &actor(role), world.now);
    list.into_iter().find(|a| a.action == action).expect("it is shown").why_not
}

/// The shop contests what came: it shows a photo, and accepts so many units.
pub fn contested(world: &mut World, back: CaseId, accepted: u32) {
    let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "cd".repeat(32)}});
    let id = dispute(world, back);
    says::<Dispute>(world, id, photo, &actor(Role::ShopOwner));
    let says_so = json!({"action": "inspect_fail", "accepted": [accepted], "code": "another_item", "text": WORDS});
    says::<Return>(world, back, says_so, &actor(Role::ShopOwner));
}

fn decided(action: &str, amount: Option<i64>) -> Value {
    let mut out = json!({"action": action, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS});
    out.as_object_mut().expect("fields").extend(amount.map(|a| ("amount_minor".to_owned(), a.into())));
    out
}

fn paid(world: &mut World) -> i64 {
    let refund = *world.refunds.keys().next().expect("a refund");
    does::<Refund>(world, refund, "ok", Role::Marketplace);
    world.refunds[&refund].case.data.amount.minor
}

#[test]
fn what_came_back_as_agreed_is_paid_back() {
    let (mut world, back) = agreed("return_refund_full");
    let id = dispute(&world, back);
    assert!(world.refunds.is_empty(), "no money before the goods");
    at_the_shop(&mut world, back);
    does::<Return>(&mut world, back, "inspect_ok", Role::ShopMember);
    assert_eq!((stage(&world, back), paid(&mut world)), (ReturnStage::RefundDue, 11_285));
    assert_eq!(
        (world.stage(id), world.dispute(id).data.outcome),
        (DisputeStage::Closed, Some(Outcome::ReturnRefundFull))
    );
    assert_eq!(stage(&world, back), ReturnStage::Completed);
}

/// Complaint of buyers (§4.1): no label came, and the time to send it ran out.
#[test]
fn nobody_is_late_with_a_parcel_that_has_no_label() {
    let (mut world, back) = agreed("return_refund_full");
    let mut last = stage(&world, back);
    for _ in 0..40 {
        let wake = world.next_wake().expect("an open case has a wake");
        world.pass_until(wake);
        if stage(&world, back) == ReturnStage::RefundDue {
            break;
        }
        last = stage(&world, back);
    }
    assert_eq!(last, ReturnStage::AwaitingShipment, "the shop was silent, and so was whoever makes labels");
    let labels: Vec<_> =
        world.outgoing.iter().filter(|o| o.kind == "label.purchase").map(|o| &o.body["payer"]).collect();
    assert_eq!(labels, ["seller", "platform"]);
    let refund = world.refunds.values().next().expect("a refund");
    assert_eq!(refund.case.data.funded_by, FundedBy::Platform, "our failure is at our cost");
}

/// I13: the buyer's time runs from the label on, and once more on request.
#[test]
fn the_time_to_send_begins_with_the_label() {
    let (mut world, back) = agreed("return_refund_full");
    does::<Return>(&mut world, back, "authorise", Role::ShopOwner);
    world.pass_hours(30);
    does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
    let due = world.returns[&back].case.env.due.expect("a deadline");
    assert_eq!(due, world.now + world.returns[&back].case.data.times.ship_back);
    does::<Return>(&mut world, back, "extend", Role::Buyer);
    let later = world.returns[&back].case.env.due.expect("a deadline");
    assert_eq!(later - due, world.returns[&back].case.data.times.ship_back_more);
    assert_eq!(why_not(&world, back, "extend", Role::Buyer).as_deref(), Some("already_extended"));
    world.pass_until(later);
    let id = dispute(&world, back);
    assert_eq!((stage(&world, back), world.dispute(id).data.outcome), (ReturnStage::Expired, Some(Outcome::NoRemedy)));
}

/// Complaint of sellers (§4.2): the refund fired before anybody read what they found in the parcel.
#[test]
fn a_contested_parcel_is_decided_before_money_moves() {
    let (mut world, back) = agreed("return_refund_full");
    at_the_shop(&mut world, back);
    assert_eq!(why_not(&world, back, "inspect_fail", Role::ShopOwner).as_deref(), Some("photo_first"));
    contested(&mut world, back, 1);
    assert!(world.refunds.is_empty());
    assert_eq!(why_not(&world, back, "for_seller", Role::Mediator).as_deref(), Some("buyer_not_heard"));
    does::<Return>(&mut world, back, "answer", Role::Buyer);
    says::<Return>(&mut world, back, decided("for_seller", None), &actor(Role::Mediator));
    // One of the two units was accepted: it is paid whatever becomes of the other one.
    assert_eq!(paid(&mut world), 5_643);
    let id = dispute(&world, back);
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::ReturnRefundPartial));
}

/// What refunds took from each of the two lines.
fn by_line(world: &World) -> [i64; 2] {
    let of = |line: i64| {
        let parts = world.refunds.values().flat_map(|r| &r.case.data.parts).filter(|p| p.line.0 == 10 + line);
        parts.map(|p| p.split.total()).sum()
    };
    [of(0), of(1)]
}

/// I06: a part of the money without a return is taken from both lines as they were paid.
#[test]
fn a_part_is_shared_by_what_was_paid_for_each_line() {
    let (mut world, id) = submitted(Order { lines: vec![(2, 9_000, 1_000), (1, 700, 0)], ..Order::default() });
    let offer = json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 6_000, "text": WORDS});
    says::<Dispute>(&mut world, id, offer, &actor(Role::ShopOwner));
    does::<Dispute>(&mut world, id, "accept", Role::Buyer);
    // 6,000 of 12,085: line 0 paid 11,285 of it, line 1 800.
    assert_eq!(by_line(&world), [5_603, 397]);
}

/// R15: each line is counted by itself and weighs what was paid for it; the rounding is the buyer's.
#[test]
fn what_is_accepted_is_paid_line_by_line() {
    let lines = vec![(2, 9_000, 1_000), (1, 700, 0)];
    // Line 0: 9,000 + 1,000 + 1,285 = 11,285 for two; line 1: 700 + 100 = 800.
    for (accepted, minor, of_lines) in [
        ([0, 1], 800, [0, 800]),
        ([1, 0], 5_643, [5_643, 0]),
        ([2, 0], 11_285, [11_285, 0]),
        ([1, 1], 6_443, [5_643, 800]),
        ([0, 0], 0, [0, 0]),
    ] {
        let (mut world, back) =
            going_back(Order { lines: lines.clone(), ..Order::default() }, "return_refund_full", false);
        assert_eq!(world.returns[&back].case.data.values, [11_285, 800]);
        at_the_shop(&mut world, back);
        let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "cd".repeat(32)}});
        let id = dispute(&world, back);
        says::<Dispute>(&mut world, id, photo, &actor(Role::ShopOwner));
        for wrong in [json!([2, 1]), json!([3, 0]), json!([1]), json!([-1, 0])] {
            let all = json!({"action": "inspect_fail", "accepted": wrong, "code": "another_item", "text": WORDS});
            let no = serde_json::from_value(all)
                .map(|all| world.ask::<Return>(back, &all, &actor(Role::ShopOwner)).is_err());
            assert!(no.unwrap_or(true), "{wrong}");
        }
        let says_so = json!({"action": "inspect_fail", "accepted": accepted, "code": "another_item", "text": WORDS});
        says::<Return>(&mut world, back, says_so, &actor(Role::ShopOwner));
        does::<Return>(&mut world, back, "answer", Role::Buyer);
        says::<Return>(&mut world, back, decided("for_seller", None), &actor(Role::Mediator));
        let paid = world.refunds.values().map(|r| r.case.data.amount.minor).sum::<i64>();
        assert_eq!(
            (paid, by_line(&world)),
            (minor, of_lines),
            "{accepted:?}: a line that was not accepted pays nothing"
        );
    }
}

/// What was recorded when one number was asked for all lines is still read, and means what it meant.
#[test]
fn one_number_for_all_lines_is_still_read() {
    let (world, back) = agreed("return_refund_full");
    let mut old = world.returns[&back].case.data.clone();
    old.accepted = serde_json::from_value(json!(1)).expect("one number");
    assert_eq!((old.accepted.as_ref().map(Taken::count), old.accepted_minor()), (Some(1), 5_643));
    assert_eq!(serde_json::to_value(&old.accepted).expect("a number"), json!(1));
}

#[test]
fn what_was_never_in_the_parcel_goes_back_to_nobody_without_reasons() {
    let (mut world, back) = agreed("return_refund_full");
    at_the_shop(&mut world, back);
    contested(&mut world, back, 0);
    does::<Return>(&mut world, back, "answer", Role::Buyer);
    says::<Return>(&mut world, back, decided("for_seller", None), &actor(Role::Mediator));
    let id = dispute(&world, back);
    assert_eq!(
        (stage(&world, back), world.dispute(id).data.outcome),
        (ReturnStage::ReturnedToBuyer, Some(Outcome::NoRemedy))
    );
    assert!(world.refunds.is_empty());
}

#[test]
fn a_reduced_refund_lies_between_what_the_shop_accepts_and_all() {
    let (mut world, back) = agreed("return_refund_full");
    at_the_shop(&mut world, back);
    contested(&mut world, back, 1);
    for (amount, fits) in [(5_642, false), (11_286, false), (8_000, true)] {
        let command = serde_json::from_value(decided("for_buyer", Some(amount))).expect("a command");
        assert_eq!(world.ask::<Return>(back, &command, &actor(Role::Mediator)).is_ok(), fits, "{amount}");
    }
    assert_eq!(paid(&mut world), 8_000);
}

/// Our silence about a contested parcel is never at the cost of a party (R20, I15).
#[test]
fn a_contested_parcel_that_we_forget_is_paid_by_us() {
    let (mut world, back) = agreed("return_refund_full");
    at_the_shop(&mut world, back);
    contested(&mut world, back, 0);
    let due = world.returns[&back].case.env.due.expect("a deadline");
    world.pass_until(due);
    assert_eq!(world.refunds.values().next().expect("a refund").case.data.funded_by, FundedBy::Platform);
}

#[test]
fn a_parcel_that_is_lost_is_searched_and_then_paid() {
    let (mut world, back) = agreed("return_refund_full");
    does::<Return>(&mut world, back, "authorise", Role::ShopOwner);
    does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
    does::<Return>(&mut world, back, "carrier_moved", Role::System);
    does::<Return>(&mut world, back, "carrier_lost", Role::System);
    assert!(world.outgoing.iter().any(|o| o.kind == "carrier.inquiry.open"));
    does::<Return>(&mut world, back, "lost", Role::Delivery);
    assert_eq!(world.refunds.values().next().expect("a refund").case.data.funded_by, FundedBy::Seller);
}

/// I19: a parcel number counts in one return only, and a word is not a number.
#[test]
fn a_parcel_number_has_a_shape() {
    let (mut world, back) = agreed("return_refund_full");
    does::<Return>(&mut world, back, "authorise", Role::ShopOwner);
    does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
    for number in ["tomorrow", "12 34", "<script>1"] {
        let command = json!({"action": "shipped", "carrier": "Post", "tracking": number});
        let refused =
            world.ask::<Return>(back, &serde_json::from_value(command).expect("a command"), &actor(Role::Buyer));
        assert!(refused.is_err(), "{number}");
    }
    let command = json!({"action": "shipped", "carrier": "Post", "tracking": " ab 1234-567 "});
    says::<Return>(&mut world, back, command, &actor(Role::Buyer));
    assert!(world.parcels.contains("AB1234567"));
}

#[test]
fn an_exchange_that_does_not_come_is_paid_back() {
    for (arrives, outcome) in [(true, Outcome::Exchanged), (false, Outcome::RefundFull)] {
        let (mut world, back) = agreed("exchange");
        let id = dispute(&world, back);
        at_the_shop(&mut world, back);
        does::<Return>(&mut world, back, "inspect_ok", Role::ShopOwner);
        assert_eq!(stage(&world, back), ReturnStage::Completed, "no money to wait for");
        assert!(world.outgoing.iter().any(|o| o.kind == "exchange.request"));
        if arrives {
            does::<Dispute>(&mut world, id, "step_shipped", Role::Marketplace);
            does::<Dispute>(&mut world, id, "step_delivered", Role::Marketplace);
            world.pass_hours(24 * 8);
        } else {
            does::<Dispute>(&mut world, id, "step_impossible", Role::Marketplace);
            paid(&mut world);
        }
        assert_eq!(world.dispute(id).data.outcome, Some(outcome));
    }
}

/// A shop whose silence was taken for a yes may still say that it cannot repair: then we decide.
#[test]
fn what_a_silent_shop_never_agreed_to_it_may_decline() {
    let (mut world, back) = going_back(Order::default(), "repair", true);
    let id = dispute(&world, back);
    does::<Return>(&mut world, back, "decline", Role::ShopOwner);
    assert_eq!((stage(&world, back), world.stage(id)), (ReturnStage::Cancelled, DisputeStage::PlatformReview));
    let (world, back) = agreed("repair");
    assert_eq!(why_not(&world, back, "decline", Role::ShopOwner).as_deref(), Some("return_agreed"));
}

#[test]
fn the_shop_can_let_the_buyer_keep_it_and_the_buyer_can_keep_it_too() {
    let (mut world, back) = agreed("return_refund_full");
    does::<Return>(&mut world, back, "returnless", Role::ShopOwner);
    assert_eq!(paid(&mut world), 11_285);
    let (mut world, back) = agreed("return_refund_full");
    does::<Return>(&mut world, back, "authorise", Role::ShopOwner);
    does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
    does::<Return>(&mut world, back, "cancel", Role::Buyer);
    let id = dispute(&world, back);
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::NoRemedy));
}

/// A bank that repays ends the dispute, and its return with it, wherever the parcel is; nothing is sent back twice.
#[test]
fn a_chargeback_ends_a_return_or_leaves_it_under_way() {
    for (sent, repaid, end) in [
        (false, true, ReturnStage::Cancelled),
        (true, true, ReturnStage::Completed),
        (false, false, ReturnStage::Cancelled),
        (true, false, ReturnStage::InTransit),
    ] {
        let (mut world, back) = agreed("return_refund_full");
        let id = dispute(&world, back);
        does::<Return>(&mut world, back, "authorise", Role::ShopOwner);
        does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
        if sent {
            does::<Return>(&mut world, back, "shipped", Role::Buyer);
        }
        does::<Dispute>(&mut world, id, "chargeback_opened", Role::Marketplace);
        does::<Dispute>(&mut world, id, if repaid { "buyer_repaid" } else { "reversed_or_dropped" }, Role::Marketplace);
        assert_eq!(stage(&world, back), end, "sent: {sent}, repaid: {repaid}");
        if !repaid {
            let outside = json!({"action": "propose_outside", "remedy": "return_refund_full", "text": WORDS, "override_reason": WORDS});
            let outside = serde_json::from_value(outside).expect("a command");
            assert_eq!(world.ask::<Dispute>(id, &outside, &actor(Role::Mediator)).is_err(), sent);
        }
    }
}

/// The right to withdraw (spec §2.8): one confirmation, no story, no evidence, nobody's approval, within the days of the
/// policy; the buyer pays the carrier unless the shop offers to.
#[test]
fn whoever_changed_their_mind_asks_nobody() {
    for free_returns in [false, true] {
        let mut world = World::new(Order { free_returns, ..Order::default() });
        let id = world.draft(vec![(LineId(10), 2)]).expect("a draft");
        let disputed = json!({"action": "submit", "reason": "changed_mind", "story": WORDS, "remedy": "return_refund_full", "confirm": true});
        let disputed = serde_json::from_value(disputed).expect("a command");
        assert!(world.ask::<Dispute>(id, &disputed, &actor(Role::Buyer)).is_err(), "no story is asked for it");
        does::<Dispute>(&mut world, id, "withdraw_contract", Role::Buyer);
        assert_eq!(world.stage(id), DisputeStage::Executing);
        let back = *world.returns.keys().next().expect("a return");
        if free_returns {
            assert_eq!(stage(&world, back), ReturnStage::RmaAuthorised);
            let asked: Vec<_> = world.outgoing.iter().rev().take(2).map(|o| o.kind).collect();
            assert_eq!(asked, ["protection.extend", "payout.hold"]);
            does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
        }
        let case = &world.returns[&back].case;
        assert_eq!((case.stage, case.data.can_be_sent()), (ReturnStage::AwaitingShipment, true));
        assert_eq!(case.data.label.is_some(), free_returns, "an address is enough for whoever pays the carrier");
        does::<Return>(&mut world, back, "shipped", Role::Buyer);
        does::<Return>(&mut world, back, "carrier_delivered", Role::System);
        does::<Return>(&mut world, back, "inspect_ok", Role::ShopOwner);
        assert_eq!(paid(&mut world), 11_285);
        let d = &world.dispute(id).data;
        assert_eq!((d.outcome, d.how), (Some(Outcome::ReturnRefundFull), Some(How::Withdrawal)));
    }
}

#[test]
fn the_right_to_withdraw_ends_some_days_after_delivery() {
    let mut world = World::new(Order::default());
    let id = world.draft(vec![(LineId(10), 1)]).expect("a draft");
    world.now = world.now + Span::days(11);
    let command = serde_json::from_value(json!({"action": "withdraw_contract", "confirm": true})).expect("a command");
    let early = serde_json::from_value(json!({"action": "withdraw_contract", "confirm": false})).expect("a command");
    assert!(world.ask::<Dispute>(id, &early, &actor(Role::Buyer)).is_err(), "the second step is a confirmation");
    world.now = world.now + Span::hours(1);
    let late = world.ask::<Dispute>(id, &command, &actor(Role::Buyer));
    assert_eq!(late, Err(Refusal::guard("filing_closed")));
}

/// Every deadline of a return has an outcome, and in each the dispute says whose turn it is.
#[test]
fn the_dispute_says_what_its_return_waits_for() {
    let (mut world, back) = agreed("return_refund_full");
    let id = dispute(&world, back);
    let same = |world: &World| {
        let (dispute, back) = (&world.dispute(id).env, &world.returns[&back].case.env);
        assert_eq!((&dispute.waits_for, dispute.owner), (&back.waits_for, back.owner));
        assert!(dispute.due > back.due, "the dispute looks after the return's deadline");
    };
    same(&world);
    for (action, by) in [
        ("authorise", Role::ShopOwner),
        ("label_ready", Role::Marketplace),
        ("extend", Role::Buyer),
        ("shipped", Role::Buyer),
        ("carrier_delivered", Role::System),
    ] {
        does::<Return>(&mut world, back, action, by);
        same(&world);
    }
}

/// The right to appeal (I27) does not end where both agreed to send the goods back: what a mediator decided about them is
/// a decision of its own, also when the dispute ended by agreement or withdrawal; and whoever made it decides no appeal (I21).
#[test]
fn a_ruling_about_what_came_back_can_be_appealed() {
    for (ruling, buyer, shop) in [("for_seller", true, false), ("for_buyer", false, true)] {
        let (mut world, back) = agreed("return_refund_full");
        let id = dispute(&world, back);
        at_the_shop(&mut world, back);
        contested(&mut world, back, 0);
        does::<Return>(&mut world, back, "answer", Role::Buyer);
        let amount = (ruling == "for_buyer").then_some(11_285);
        says::<Return>(&mut world, back, decided(ruling, amount), &actor(Role::Mediator));
        if ruling == "for_buyer" {
            paid(&mut world);
        }
        let d = world.dispute(id).data.clone();
        assert_eq!((world.stage(id), d.how), (DisputeStage::Closed, Some(How::Agreement)));
        assert_eq!(d.deciders, [actor(Role::Mediator).person.expect("a person")]);
        let may = |role: Role| {
            let case = world.dispute(id);
            let list = allowed(case, &Dispute::facts(&world, case), &actor(role), world.now);
            list.into_iter().any(|a| a.action == "appeal" && a.why_not.is_none())
        };
        assert_eq!((may(Role::Buyer), may(Role::ShopOwner)), (buyer, shop), "{ruling}: by the one it went against");
    }

    let (mut world, back) = agreed("return_refund_full");
    let id = dispute(&world, back);
    at_the_shop(&mut world, back);
    contested(&mut world, back, 0);
    does::<Return>(&mut world, back, "answer", Role::Buyer);
    says::<Return>(&mut world, back, decided("for_seller", None), &actor(Role::Mediator));
    does::<Dispute>(&mut world, id, "appeal", Role::Buyer);
    let appeal = *world.appeals.keys().next().expect("an appeal");
    does::<Appeal>(&mut world, appeal, "admit", Role::AppealReviewer);
    does::<Appeal>(&mut world, appeal, "answer", Role::ShopOwner);
    let overturn = Appeal::plausible(&world, &world.appeals[&appeal].case, "overturn");
    let overturn = serde_json::from_value(overturn).expect("a command");
    let same_person = Actor { person: actor(Role::Mediator).person, ..actor(Role::AppealReviewer) };
    let no = world.ask::<Appeal>(appeal, &overturn, &same_person);
    assert_eq!(no, Err(Refusal::guard("second_person_needed")), "I21");
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    assert_eq!(paid(&mut world), 11_285, "what had been agreed");
    assert_eq!(world.dispute(id).data.decided_again, Some(11_285));
}

/// Nothing was decided where the shop accepted what came.
#[test]
fn an_agreement_that_went_as_agreed_cannot_be_appealed() {
    let (mut world, back) = agreed("return_refund_full");
    let id = dispute(&world, back);
    at_the_shop(&mut world, back);
    does::<Return>(&mut world, back, "inspect_ok", Role::ShopMember);
    paid(&mut world);
    let appeal = Dispute::plausible(&world, world.dispute(id), "appeal");
    let appeal = serde_json::from_value(appeal).expect("a command");
    let no = world.ask::<Dispute>(id, &appeal, &actor(Role::Buyer));
    assert_eq!(no, Err(Refusal::guard("nothing_decided")));
}
