//! What a bank pays back in part: the rest goes on, and nobody pays the part again.

use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Order, World, actor};
use ombud_domain::dispute::{Dispute, DisputeStage, How, Outcome};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::refund::RefundStage;
use ombud_domain::{Party, Role};
use serde_json::json;

const WORDS: &str = "Because of what both sides showed us.";

/// A dispute about 20,000 that a bank holds; the payment was for `others` more.
fn held(others: i64) -> (World, CaseId) {
    let more = (others > 0).then_some((1, others, 0));
    let mut world =
        World::new(Order { lines: std::iter::once((2, 17_500, 0)).chain(more).collect(), ..Order::default() });
    let id = world.draft(vec![(LineId(10), 2)]).expect("a draft");
    let submit = json!({"action": "submit", "reason": "not_as_described", "story": WORDS, "remedy": "refund_full", "confirm": true});
    let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "ab".repeat(32)}});
    for command in [photo, submit] {
        says::<Dispute>(&mut world, id, command, &actor(Role::Buyer));
    }
    does::<Dispute>(&mut world, id, "chargeback_opened", Role::Marketplace);
    assert_eq!(world.stage(id), DisputeStage::ChargebackHold);
    (world, id)
}

/// The bank is done: so much stays with the buyer.
fn repays(world: &mut World, id: CaseId, minor: i64) {
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback(minor));
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback_ended(minor, true));
    says::<Dispute>(world, id, json!({"action": "buyer_repaid", "amount_minor": minor}), &actor(Role::Marketplace));
}

#[test]
fn a_part_goes_on_and_all_of_it_ends_the_dispute() {
    for (minor, stage) in
        [(1, DisputeStage::PlatformReview), (19_999, DisputeStage::PlatformReview), (20_000, DisputeStage::Closed)]
    {
        let (mut world, id) = held(0);
        repays(&mut world, id, minor);
        let case = world.dispute(id);
        assert_eq!(case.stage, stage, "{minor}");
        let whole = stage == DisputeStage::Closed;
        assert_eq!(case.data.outcome, whole.then_some(Outcome::RefundedByChargeback));
        assert_eq!(case.data.repaid_minor(), if whole { 0 } else { minor });
    }
    // An earlier release asked without an amount: all of it.
    let (mut world, id) = held(0);
    says::<Dispute>(&mut world, id, json!({"action": "buyer_repaid"}), &actor(Role::Marketplace));
    assert_eq!(world.dispute(id).data.how, Some(How::Chargeback));
}

/// Where the payment holds more than what is disputed, the book alone would let the part be paid twice.
#[test]
fn nobody_pays_the_part_of_the_bank_again() {
    for others in [0, 30_000] {
        let (mut world, id) = held(others);
        let all = world.dispute_facts(Some(id)).refundable(&world.dispute(id).data.units);
        repays(&mut world, id, 3_000);
        let facts = world.dispute_facts(Some(id));
        assert_eq!(facts.refundable(&world.dispute(id).data.units), all - 3_000, "beside {others}");
        assert_eq!(facts.refundable_at_once(&world.dispute(id).data.units), all - 3_000);
        says::<Dispute>(
            &mut world,
            id,
            json!({"action": "propose", "remedy": "refund_full", "text": WORDS}),
            &actor(Role::Mediator),
        );
        let ours = *world.dispute(id).data.standing(Party::Platform).expect("a proposal");
        assert_eq!(ours.terms.amount_minor, all - 3_000);
        let due = world.dispute(id).env.due.expect("a deadline");
        world.pass_until(due);
        let paid: i64 = world.refunds.values().map(|kept| kept.case.data.amount.minor).sum();
        assert_eq!(paid, all - 3_000, "what is left, and no more");
    }
}

/// What was sent before the bank came is the buyer's already.
#[test]
fn what_was_sent_before_the_bank_came_counts() {
    for (sent, stage) in [(15_000, DisputeStage::Closed), (14_999, DisputeStage::PlatformReview)] {
        let (mut world, id) = submitted(Order { lines: vec![(2, 17_500, 0)], ..Order::default() });
        let offer = json!({"action": "counter", "remedy": "refund_partial", "amount_minor": sent, "text": WORDS});
        says::<Dispute>(&mut world, id, offer, &actor(Role::ShopOwner));
        does::<Dispute>(&mut world, id, "accept", Role::Buyer);
        let refund = world.refunds.values().next().expect("a refund");
        assert_eq!((refund.case.stage, refund.case.data.amount.minor), (RefundStage::Sent, sent));
        does::<Dispute>(&mut world, id, "chargeback_opened", Role::Marketplace);
        repays(&mut world, id, 5_000);
        assert_eq!(world.stage(id), stage, "{sent} is on its way");
    }
}
