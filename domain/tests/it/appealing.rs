//! Appeals while a decision is still carried out (spec §2.4 rows 22 and 23, §2.7 A1): what was not sent yet waits for the
//! shop's appeal, what was sent is not touched, and nobody is paid twice.

use crate::fill::Fills;
use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Order, World, actor, second};
use ombud_domain::appeal::Appeal;
use ombud_domain::case::decide;
use ombud_domain::dispute::{Dispute, DisputeStage, Outcome, StepState};
use ombud_domain::id::CaseId;
use ombud_domain::refund::{Refund, RefundStage};
use ombud_domain::returns::{Return, ReturnStage};
use ombud_domain::{Actor, Refusal, Role};
use serde_json::json;

const WORDS: &str = "Twenty characters and a few more.";

/// We have just ruled on everything, 11,285 in all; the shop had offered 1,000.
fn ruled(order: Order, remedy: &str) -> (World, CaseId) {
    let (mut world, id) = submitted(order);
    let start = json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 1_000, "text": WORDS});
    says::<Dispute>(&mut world, id, start, &actor(Role::ShopOwner));
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    let ours = json!({"action": "propose", "remedy": remedy, "text": WORDS});
    says::<Dispute>(&mut world, id, ours, &actor(Role::Mediator));
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    let last = world.dispute(id).data.proposals.iter().rfind(|p| p.by == ombud_domain::Party::Platform);
    let last = last.expect("ours").id;
    let rule = json!({"action": "rule", "proposal": last, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS});
    says::<Dispute>(&mut world, id, rule, &actor(Role::Mediator));
    assert_eq!(world.stage(id), DisputeStage::Executing);
    (world, id)
}

/// Files an appeal and brings it up to a reviewer.
fn appealed(world: &mut World, id: CaseId, by: Role) -> CaseId {
    does::<Dispute>(world, id, "appeal", by);
    let appeal = *world.appeals.keys().last().expect("an appeal");
    does::<Appeal>(world, appeal, "admit", Role::AppealReviewer);
    does::<Appeal>(world, appeal, "answer", if by == Role::Buyer { Role::ShopOwner } else { Role::Buyer });
    appeal
}

fn amounts(world: &World) -> Vec<(i64, RefundStage)> {
    world.refunds.values().map(|k| (k.case.data.amount.minor, k.case.stage)).collect()
}

fn credit(world: &World) -> Option<i64> {
    world.outgoing.iter().find(|o| o.kind == "payout.credit").and_then(|o| o.body["amount_minor"].as_i64())
}

/// Two payments: the first refund is on its way and stays so; the second waits for the appeal.
#[test]
fn what_is_sent_goes_on_and_what_is_not_waits() {
    for (decision, second, left) in [("uphold", Some(4_514), None), ("overturn", None, Some(5_771))] {
        let (mut world, id) = ruled(Order { first_payment_percent: 60, ..Order::default() }, "refund_full");
        assert_eq!(amounts(&world), [(6_771, RefundStage::Sent)]);
        let appeal = appealed(&mut world, id, Role::ShopOwner);
        assert!(world.dispute(id).data.paused);
        let first = *world.refunds.keys().next().expect("a refund");
        does::<Refund>(&mut world, first, "ok", Role::Marketplace);
        assert_eq!(amounts(&world), [(6_771, RefundStage::Succeeded)], "the second has not begun");
        let env = &world.dispute(id).env;
        assert_eq!((env.owner.role, env.silence.as_str()), (Role::AppealReviewer, "appeal_first"));
        does::<Appeal>(&mut world, appeal, decision, Role::AppealReviewer);
        let flying: Vec<CaseId> = world.in_flight(id).map(|r| r.env.id).collect();
        for refund in flying {
            does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
        }
        assert_eq!(world.stage(id), DisputeStage::Closed);
        let paid: Vec<i64> = amounts(&world).into_iter().map(|(amount, _)| amount).collect();
        assert_eq!(paid, [Some(6_771), second].into_iter().flatten().collect::<Vec<_>>());
        assert_eq!(credit(&world), left, "only what was sent already is credited by us");
        assert_eq!(world.dispute(id).data.worth(), if decision == "uphold" { 11_285 } else { 1_000 });
    }
}

/// What was promised and not sent is let go of, and promised again when the appeal changes nothing.
#[test]
fn a_promise_waits_as_well() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    let ours = json!({"action": "propose", "remedy": "refund_full", "text": WORDS});
    says::<Dispute>(&mut world, id, ours, &actor(Role::Mediator));
    // A hold keeps the refund from being sent.
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback(1));
    let due = world.dispute(id).env.due.expect("a deadline");
    world.pass_until(due);
    assert_eq!(amounts(&world).last().map(|(_, stage)| *stage), Some(RefundStage::Reserved));
    does::<Dispute>(&mut world, id, "appeal", Role::ShopOwner);
    assert!(world.rows.contains("29k"));
    assert_eq!(amounts(&world).last().map(|(_, stage)| *stage), Some(RefundStage::Released));
    assert_eq!(world.books.values().next().expect("a book").promised(), 0);
    let step = world.dispute(id).data.plan.as_ref().and_then(|p| p.current()).map(|(_, s)| (s.state, s.refund));
    assert_eq!(step, Some((StepState::Waiting, None)));
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback_ended(1, false));
    let appeal = *world.appeals.keys().last().expect("an appeal");
    does::<Appeal>(&mut world, appeal, "reject", Role::AppealReviewer);
    let refund = world.in_flight(id).next().expect("promised again").env.id;
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    // One cent of it was at the bank when it was promised.
    assert_eq!(
        (amounts(&world).last().map(|a| a.0), world.dispute(id).data.outcome),
        (Some(11_284), Some(Outcome::RefundPartial))
    );
}

/// What an appeal of the buyer is about comes on top: nobody waits longer for what nobody doubts.
#[test]
fn an_appeal_of_the_buyer_holds_nothing_back() {
    let (mut world, id) = submitted(Order { first_payment_percent: 60, ..Order::default() });
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    let ours = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": 8_000, "text": WORDS});
    says::<Dispute>(&mut world, id, ours, &actor(Role::Mediator));
    let due = world.dispute(id).env.due.expect("a deadline");
    world.pass_until(due);
    let appeal = appealed(&mut world, id, Role::Buyer);
    assert!(!world.dispute(id).data.paused);
    let first = *world.refunds.keys().next().expect("a refund");
    does::<Refund>(&mut world, first, "ok", Role::Marketplace);
    assert_eq!(amounts(&world).len(), 2, "the second goes on");
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    for id in world.refunds.keys().copied().collect::<Vec<_>>() {
        if world.refunds[&id].case.stage == RefundStage::Sent {
            does::<Refund>(&mut world, id, "ok", Role::Marketplace);
        }
    }
    assert_eq!(world.stage(id), DisputeStage::Closed);
    assert_eq!(amounts(&world).iter().map(|(amount, _)| amount).sum::<i64>(), 11_285);
}

/// Goods that have not left yet stay where they are when the shop is right; once they have, they are paid for.
#[test]
fn whoever_sent_the_goods_is_paid() {
    let (mut world, id) = ruled(Order::default(), "return_refund_full");
    let back = *world.returns.keys().next().expect("a return");
    let appeal = appealed(&mut world, id, Role::ShopOwner);
    assert!(world.dispute(id).data.paused);
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    assert_eq!(world.returns[&back].case.stage, ReturnStage::Cancelled);
    assert_eq!((amounts(&world), credit(&world)), (vec![(1_000, RefundStage::Sent)], None), "as the shop had offered");

    let (mut world, id) = ruled(Order::default(), "return_refund_full");
    let back = *world.returns.keys().next().expect("a return");
    let appeal = appealed(&mut world, id, Role::ShopOwner);
    does::<Return>(&mut world, back, "authorise", Role::ShopOwner);
    does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
    does::<Return>(&mut world, back, "shipped", Role::Buyer);
    does::<Return>(&mut world, back, "carrier_delivered", Role::Marketplace);
    does::<Return>(&mut world, back, "inspect_ok", Role::ShopOwner);
    assert_eq!(amounts(&world), [(11_285, RefundStage::Sent)], "the goods came: the money goes");
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    assert_eq!(credit(&world), Some(10_285), "what the appeal changes is between the shop and us");
}

/// The decision was given up before the appeal against it ended: it changes nothing, and the new one can be appealed.
#[test]
fn an_appeal_against_what_was_given_up_changes_no_money() {
    let (mut world, id) = ruled(Order::default(), "return_refund_full");
    let appeal = appealed(&mut world, id, Role::ShopOwner);
    does::<Dispute>(&mut world, id, "chargeback_opened", Role::Marketplace);
    does::<Dispute>(&mut world, id, "reversed_or_dropped", Role::Marketplace);
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    let d = &world.dispute(id).data;
    assert_eq!((world.stage(id), d.appeal_open, d.decided_again), (DisputeStage::PlatformReview, false, None));
    assert!(world.refunds.is_empty() && credit(&world).is_none());
    does::<Dispute>(&mut world, id, "rule", Role::Mediator);
    does::<Dispute>(&mut world, id, "appeal", Role::ShopOwner);
    assert_eq!(world.appeals.len(), 2, "once against each decision");
}

/// The shop's appeal left the buyer with more than was then decided, at our cost. An appeal of the buyer pays what is
/// missing to its result, and not the same money again.
#[test]
fn two_appeals_never_pay_the_same_money_twice() {
    let (mut world, id) = ruled(Order::default(), "refund_full");
    let refund = *world.refunds.keys().next().expect("a refund");
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    let first = appealed(&mut world, id, Role::ShopOwner);
    does::<Appeal>(&mut world, first, "overturn", Role::AppealReviewer);
    assert_eq!((credit(&world), world.dispute(id).data.worth()), (Some(10_285), 1_000));
    let again = appealed(&mut world, id, Role::Buyer);
    // Nobody who decided so far decides this one (I21).
    let overturn = Appeal::plausible(&world, &world.appeals[&again].case, "overturn");
    says::<Appeal>(&mut world, again, overturn, &second(Role::AppealReviewer));
    assert_eq!(amounts(&world), [(11_285, RefundStage::Succeeded)]);
    assert_eq!(world.dispute(id).data.worth(), 11_285);
    let again = Dispute::plausible(&world, world.dispute(id), "appeal");
    let again = serde_json::from_value(again).expect("a command");
    assert_eq!(world.ask::<Dispute>(id, &again, &actor(Role::ShopOwner)), Err(Refusal::guard("appealed_before")));
}

/// A decision whose money was gone when the appeal ended is worth nothing, and never less: the next appeal can still end.
#[test]
fn an_appeal_takes_no_more_than_the_decision_is_still_worth() {
    let (mut world, id) = ruled(Order::default(), "refund_full");
    appealed(&mut world, id, Role::ShopOwner);
    let mut case = world.dispute(id).clone();
    (case.stage, case.data.outcome) = (DisputeStage::Closed, Some(Outcome::NoRemedy));
    case.data.plan.iter_mut().flat_map(|p| &mut p.steps).for_each(|s| s.state = StepState::Failed);
    let ended = json!({"action": "appeal_ended", "appeal": 1, "number": "A-1", "by": "shop", "result": "overturned",
        "decided_minor": 11_285, "total_minor": 1_000, "funded_by": "platform", "person": null});
    let command = serde_json::from_value(ended).expect("a command");
    let facts = world.dispute_facts(Some(id));
    let done = decide(&case, &facts, &command, &Actor::SYSTEM, world.now, &mut world.ids()).expect("an end");
    assert_eq!(done.case.data.decided_again, Some(0));
    assert!(done.effects.outgoing.iter().all(|o| o.kind != "payout.credit"), "nothing was taken from the shop");
}
