//! Accidents of other systems (spec §4.3) and of our own drafts, by name.

use crate::fill::Fills;
use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Lives, Order, World, actor, second};
use ombud_domain::case::{Machine, allowed, decide};
use ombud_domain::conversation::{ConversationFacts, ConversationStage};
use ombud_domain::dispute::{Dispute, DisputeStage, How, Outcome, StepState};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::refund::{FundedBy, Refund, RefundStage};
use ombud_domain::{Actor, Party, Refusal, Role};
use serde_json::{Value, json};

pub fn refused<M: Fills>(world: &mut World, id: CaseId, command: Value, by: &Actor) -> Refusal {
    let read = serde_json::from_value(command.clone()).expect("a command");
    world.ask::<M>(id, &read, by).expect_err(&command.to_string())
}

fn refunds(world: &World) -> Vec<(CaseId, RefundStage)> {
    world.refunds.iter().map(|(id, k)| (*id, k.case.stage)).collect()
}

pub fn only_refund(world: &World) -> CaseId {
    let all = refunds(world);
    assert_eq!(all.len(), 1, "{all:?}");
    all[0].0
}

/// Four eyes let a refund go that the provider never paid.
fn never_paid(world: &mut World, refund: CaseId) {
    does::<Refund>(world, refund, "hard_fail", Role::Marketplace);
    let proof = json!({"action": "confirmed_not_paid", "proof": "Statement of the provider"});
    says::<Refund>(world, refund, proof.clone(), &actor(Role::Finance));
    says::<Refund>(world, refund, proof, &second(Role::Finance));
}

/// A mediator proposes and rules at once.
fn ruled(world: &mut World, id: CaseId, remedy: &str, amount: i64) {
    let words = "Because of what both sides showed us.";
    let by = actor(Role::Mediator);
    let offer = json!({"action": "propose_outside", "remedy": remedy, "amount_minor": amount, "text": words, "override_reason": words});
    says::<Dispute>(world, id, offer, &by);
    says::<Dispute>(world, id, json!({"action": "refuse", "text": words, "code": "other"}), &actor(Role::ShopOwner));
    let ours = world.dispute(id).data.standing(Party::Platform).expect("our proposal").id;
    let ruling = json!({"action": "rule", "proposal": ours, "code": "shared_responsibility", "text_buyer": words, "text_shop": words});
    says::<Dispute>(world, id, ruling, &by);
}

/// Open Food Network #6330: a double click gave two refunds.
#[test]
fn a_double_click_pays_once() {
    let (mut world, id) = submitted(Order::default());
    let accept = Dispute::plausible(&world, world.dispute(id), "accept");
    says::<Dispute>(&mut world, id, accept.clone(), &actor(Role::ShopOwner));
    assert_eq!(refused::<Dispute>(&mut world, id, accept, &actor(Role::ShopOwner)), Refusal::NotNow);
    let full = json!({"action": "full_refund_now", "confirm": true});
    assert_eq!(refused::<Dispute>(&mut world, id, full, &actor(Role::ShopMember)), Refusal::NotNow);
    let refund = only_refund(&world);
    assert_eq!(world.outgoing.iter().filter(|o| o.kind == "refund.request").count(), 1);
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::RefundFull));
}

/// Medusa #16681: a provider's error, a second key, and the buyer was paid twice.
#[test]
fn a_retry_goes_out_under_the_same_key_with_the_same_body() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let refund = only_refund(&world);
    does::<Refund>(&mut world, refund, "soft_fail", Role::Marketplace);
    world.pass_hours(1);
    does::<Refund>(&mut world, refund, "unknown", Role::Marketplace);
    does::<Refund>(&mut world, refund, "found_absent", Role::Marketplace);
    world.pass_hours(1);
    let requests: Vec<_> = world.outgoing.iter().filter(|o| o.kind == "refund.request").collect();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|r| r.key == requests[0].key && r.body == requests[0].body));
    only_refund(&world);
}

/// I02: nobody opens a second refund while nobody knows about the first, however often they try.
#[test]
fn an_unknown_refund_never_gets_a_second_key() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let refund = only_refund(&world);
    does::<Refund>(&mut world, refund, "unknown", Role::Marketplace);
    let replan = json!({"action": "replan", "text": "Let us try it another way."});
    let no = refused::<Dispute>(&mut world, id, replan, &actor(Role::Supervisor));
    assert_eq!(no, Refusal::guard("refund_on_its_way"));
    refused::<Refund>(&mut world, refund, json!({"action": "release", "reason": "impatience"}), &Actor::SYSTEM);
    world.pass_hours(24 * 30);
    assert_eq!(refunds(&world), [(refund, RefundStage::Manual)]);
    assert!(world.dispute(id).env.level >= 3, "an alarm, never silence");
}

/// OpenBazaar #1192: a limbo between refund and dispute. A chargeback comes while the refund is on its way; what was
/// sent counts towards the next decision.
#[test]
fn a_refund_on_its_way_through_a_chargeback_is_not_paid_twice() {
    for late_yes_first in [true, false] {
        let (mut world, id) = submitted(Order::default());
        does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
        does::<Dispute>(&mut world, id, "accept", Role::Buyer);
        let refund = only_refund(&world);
        assert_eq!(world.refunds[&refund].case.data.amount.minor, 2_000);
        let book = world.books.values().next().expect("a book").clone();
        world.book(book.chargeback(5_000));
        does::<Dispute>(&mut world, id, "chargeback_opened", Role::Marketplace);
        assert_eq!(world.refunds[&refund].case.stage, RefundStage::Sent, "what is sent cannot be taken back");
        let book = world.books.values().next().expect("a book").clone();
        world.book(book.chargeback_ended(5_000, false));
        does::<Dispute>(&mut world, id, "reversed_or_dropped", Role::Marketplace);
        if late_yes_first {
            does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
        }
        ruled(&mut world, id, "refund_partial", 2_000);
        if !late_yes_first {
            assert_eq!(world.stage(id), DisputeStage::Executing);
            does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
        }
        assert_eq!(only_refund(&world), refund, "one key");
        assert_eq!(world.dispute(id).data.outcome, Some(Outcome::RefundPartial));
        assert!(world.held.is_empty());
    }
}

/// The same limbo, and the decision afterwards is higher: only the difference is sent.
#[test]
fn a_higher_decision_after_a_chargeback_pays_the_difference() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "accept", Role::Buyer);
    let first = only_refund(&world);
    does::<Dispute>(&mut world, id, "chargeback_opened", Role::Marketplace);
    does::<Dispute>(&mut world, id, "reversed_or_dropped", Role::Marketplace);
    ruled(&mut world, id, "refund_partial", 5_000);
    does::<Refund>(&mut world, first, "ok", Role::Marketplace);
    let amounts: Vec<i64> = world.refunds.values().map(|k| k.case.data.amount.minor).collect();
    assert_eq!(amounts, [2_000, 3_000]);
}

/// F2: what was promised and not sent is taken back when the bank steps in.
#[test]
fn a_chargeback_releases_what_was_not_sent() {
    let (mut world, id) = submitted(Order::default());
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback(1));
    does::<Dispute>(&mut world, id, "full_refund_now", Role::ShopOwner);
    let refund = only_refund(&world);
    assert_eq!(world.refunds[&refund].case.stage, RefundStage::Reserved, "I05: nothing is sent");
    does::<Dispute>(&mut world, id, "chargeback_opened", Role::Marketplace);
    assert_eq!(refunds(&world), [(refund, RefundStage::Released)]);
    assert_eq!(world.stage(id), DisputeStage::ChargebackHold);
    assert_eq!(world.books.values().next().expect("a book").promised(), 0);
}

/// A hold that nobody ends: the promise goes to a person after three days, and no timer runs in a circle.
#[test]
fn a_held_refund_ends_with_a_person() {
    let (mut world, id) = submitted(Order::default());
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback(1));
    does::<Dispute>(&mut world, id, "full_refund_now", Role::ShopOwner);
    world.pass_hours(73);
    assert_eq!(world.refunds[&only_refund(&world)].case.stage, RefundStage::Manual);
    assert!(!world.outgoing.iter().any(|o| o.kind.starts_with("refund.")), "I05: nothing was sent or asked");
}

/// blnk #374: a repeated refund answered "conflict" and reversed the first.
#[test]
fn a_repeated_or_contradicting_answer_moves_no_money() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let refund = only_refund(&world);
    let yes = Refund::plausible(&world, &world.refunds[&refund].case, "ok");
    let other = json!({"action": "ok", "amount_minor": 1, "currency": "USD", "reference": null});
    let by = actor(Role::Marketplace);
    assert_eq!(refused::<Refund>(&mut world, refund, other, &by), Refusal::invalid("amount_minor", "other_amount"));
    says::<Refund>(&mut world, refund, yes.clone(), &by);
    for late in ["ok", "soft_fail", "hard_fail", "unknown", "found_absent"] {
        let late = Refund::plausible(&world, &world.refunds[&refund].case, late);
        assert_eq!(refused::<Refund>(&mut world, refund, late, &by), Refusal::NotNow);
    }
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::RefundFull));
}

/// Mollie #256: a second refund of the same amount within the hour is legitimate; it has its own key.
#[test]
fn two_equal_refunds_have_two_keys() {
    let mut world = World::new(Order { lines: vec![(1, 2_000, 0), (1, 2_000, 0)], ..Order::default() });
    for line in [10, 11] {
        let id = world.draft(vec![(LineId(line), 1)]).expect("a draft");
        says::<Dispute>(
            &mut world,
            id,
            json!({"action": "submit", "reason": "not_received", "story": "It never came to my door.", "remedy": "refund_full", "confirm": true}),
            &actor(Role::Buyer),
        );
        does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    }
    let mut keys: Vec<_> = world.outgoing.iter().filter(|o| o.kind == "refund.request").map(|o| &o.key).collect();
    keys.dedup();
    assert_eq!(keys.len(), 2);
}

/// I19: a unit stands in one open dispute.
#[test]
fn the_same_unit_is_not_disputed_twice() {
    let (mut world, _) = submitted(Order::default());
    let id = world.draft(vec![(LineId(10), 1)]).expect("a draft");
    does::<Dispute>(&mut world, id, "add_evidence", Role::Buyer);
    let submit = Dispute::plausible(&world, world.dispute(id), "submit");
    let no = refused::<Dispute>(&mut world, id, submit, &actor(Role::Buyer));
    assert_eq!(no, Refusal::guard("units_in_dispute"));
}

/// I09: an offer that was replaced cannot be accepted any more.
#[test]
fn a_replaced_offer_cannot_be_accepted() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
    let old = Dispute::plausible(&world, world.dispute(id), "accept");
    does::<Dispute>(&mut world, id, "revise", Role::Buyer);
    does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
    let no = refused::<Dispute>(&mut world, id, old, &actor(Role::Buyer));
    assert_eq!(no, Refusal::invalid("proposal", "changed"));
}

/// I08: the shop offered more after our proposal: a ruling cannot fall below it any more.
#[test]
fn a_ruling_stays_inside_what_the_parties_said() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    does::<Dispute>(&mut world, id, "propose", Role::Mediator);
    does::<Dispute>(&mut world, id, "refuse", Role::Buyer);
    does::<Dispute>(&mut world, id, "full_refund_now", Role::ShopOwner);
    let refund = only_refund(&world);
    never_paid(&mut world, refund);
    assert_eq!(world.stage(id), DisputeStage::PlatformReview);
    let words = "Because of what both sides showed us.";
    let low = world.dispute(id).data.standing(Party::Platform).expect("our proposal").id;
    let ruling = json!({"action": "rule", "proposal": low, "code": "shared_responsibility", "text_buyer": words, "text_shop": words});
    let no = refused::<Dispute>(&mut world, id, ruling, &actor(Role::Mediator));
    assert_eq!(no, Refusal::invalid("proposal", "not_a_choice"));
}

/// Rows 28b and 29: goods that arrive and that nobody objects to are the remedy; goods that do not come are refunded.
#[test]
fn goods_are_sent_or_refunded() {
    let begin = || {
        let mut world = World::new(Order::default());
        let id = world.draft(vec![(LineId(10), 2)]).expect("a draft");
        says::<Dispute>(
            &mut world,
            id,
            json!({"action": "submit", "reason": "not_received", "story": "It never came to my door.", "remedy": "reship", "confirm": true}),
            &actor(Role::Buyer),
        );
        does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
        (world, id)
    };
    let (mut world, id) = begin();
    let late = json!({"action": "step_shipped", "step": 0, "tracking": "T1"});
    does::<Dispute>(&mut world, id, "step_delivered", Role::Marketplace);
    refused::<Dispute>(&mut world, id, late, &actor(Role::Marketplace));
    assert_eq!(world.goods(id), Some((0, StepState::Delivered)));
    world.pass_hours(24 * 7);
    assert!(world.rows.contains("28b"));
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::Reshipped));

    // A clock that stood still past the plan's own deadline still knows that nobody objected.
    let (mut world, id) = begin();
    does::<Dispute>(&mut world, id, "step_delivered", Role::Marketplace);
    world.now = world.now + ombud_domain::time::Span::days(30);
    world.sweep();
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::Reshipped));

    let (mut world, id) = begin();
    world.pass_hours(24 * 5);
    assert!(world.rows.contains("29g"));
    let refund = only_refund(&world);
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::RefundFull));

    // Row 29: the shop says itself that it cannot, and only as long as it has not sent them.
    let impossible = |reason: &str, step: u8, confirm: bool| json!({"action": "step_impossible", "step": step, "reason": reason, "confirm": confirm});
    let (mut world, id) = begin();
    for (reason, step, confirm) in [("nothing", 0, true), ("out_of_stock", 0, false), ("out_of_stock", 1, true)] {
        refused::<Dispute>(&mut world, id, impossible(reason, step, confirm), &actor(Role::ShopOwner));
    }
    refused::<Dispute>(&mut world, id, impossible("out_of_stock", 0, true), &actor(Role::Buyer));
    says::<Dispute>(&mut world, id, impossible("out_of_stock", 0, true), &actor(Role::ShopOwner));
    assert!(world.rows.contains("29"));
    let refund = only_refund(&world);
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::RefundFull));

    let (mut world, id) = begin();
    does::<Dispute>(&mut world, id, "step_shipped", Role::Marketplace);
    let late = refused::<Dispute>(&mut world, id, impossible("no_carrier", 0, true), &actor(Role::ShopOwner));
    assert_eq!(late, Refusal::guard("already_sent_goods"));
}

/// I10: goods that are to be sent wait for the shop, by name, until the end of the step; then for the carrier, then for the
/// buyer's word. Whoever must act is reminded in time, and told the step's own day.
#[test]
fn goods_wait_for_whoever_must_act() {
    let mut world = World::new(Order::default());
    let id = world.draft(vec![(LineId(10), 2)]).expect("a draft");
    let wish = json!({"action": "submit", "reason": "not_received", "story": "It never came to my door.", "remedy": "reship", "confirm": true});
    says::<Dispute>(&mut world, id, wish, &actor(Role::Buyer));
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let day = |hours| Some(world.now + ombud_domain::time::Span::hours(hours));
    let stands = |world: &World| {
        let case = world.dispute(id);
        (case.env.owner.role, case.env.waits_for.clone(), case.env.silence.clone(), Dispute::until(case))
    };
    let refunded = || "goods_refunded".to_owned();
    assert_eq!(stands(&world), (Role::ShopOwner, vec![Party::Shop], refunded(), day(120)));
    let end = day(120);
    let case = world.dispute(id);
    let mandatory = allowed(case, &Dispute::facts(&world, case), &actor(Role::ShopOwner), world.now);
    assert!(mandatory.iter().any(|a| a.action == "step_impossible" && a.due == end), "the shop's list knows the day");
    // Half time, a day before, two hours before: three reminders, and none moves the end.
    let seq = world.dispute(id).env.seq;
    world.pass_hours(119);
    assert_eq!((world.dispute(id).env.seq - seq, stands(&world).3), (3, end));
    does::<Dispute>(&mut world, id, "step_shipped", Role::Marketplace);
    assert_eq!((stands(&world).0, stands(&world).1), (Role::Delivery, vec![]));
    does::<Dispute>(&mut world, id, "step_delivered", Role::Marketplace);
    assert_eq!((stands(&world).0, stands(&world).2), (Role::Buyer, "goods_accepted".to_owned()));
}

/// Row 29c: after two given-up plans only the refund is tried again, over two payments, until it is paid.
#[test]
fn a_refund_that_fails_again_and_again_is_still_paid_once() {
    let (mut world, id) = submitted(Order { first_payment_percent: 60, ..Order::default() });
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    for _ in 0..2 {
        let refund = world.in_flight(id).next().expect("a refund").env.id;
        never_paid(&mut world, refund);
        assert_eq!(world.stage(id), DisputeStage::PlatformReview);
        does::<Dispute>(&mut world, id, "full_refund_now", Role::ShopOwner);
    }
    let refund = world.in_flight(id).next().expect("a refund").env.id;
    never_paid(&mut world, refund);
    assert!(world.rows.contains("29c"));
    while world.stage(id) == DisputeStage::Executing {
        let refund = world.in_flight(id).next().expect("a refund").env.id;
        does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    }
    let paid: i64 = world.books.values().map(|b| b.promised()).sum();
    assert_eq!(paid, world.dispute_facts(None).value(&world.dispute(id).data.units));
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::RefundFull));
}

/// Row 27 and I15: our own silence is paid by us, and the shop gets all of its money.
#[test]
fn our_silence_is_at_our_cost() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    while world.refunds.is_empty() {
        let wake = world.next_wake().expect("an open case has a wake");
        world.pass_until(wake);
    }
    let refund = only_refund(&world);
    assert_eq!(world.refunds[&refund].case.data.funded_by, FundedBy::Platform);
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    assert_eq!(world.dispute(id).data.how, Some(How::PlatformDeadman));
    let released = world.outgoing.iter().find(|o| o.kind == "payout.release").expect("released");
    assert_eq!(released.body["amount_minor"], world.dispute_facts(None).value(&world.dispute(id).data.units));
}

/// Goodwill of everything leaves nothing to pay: the ruling closes instead of failing for ever.
#[test]
fn a_plan_with_nothing_left_to_pay_is_done() {
    let (mut world, id) = submitted(Order { lines: vec![(1, 1_500, 0)], ..Order::default() });
    let all = world.dispute_facts(Some(id)).refundable(&world.dispute(id).data.units);
    let gift = json!({"action": "goodwill", "amount_minor": all, "text": "With our apologies."});
    says::<Dispute>(&mut world, id, gift, &actor(Role::Mediator));
    let gift = only_refund(&world);
    does::<Refund>(&mut world, gift, "ok", Role::Marketplace);
    does::<Dispute>(&mut world, id, "full_refund_now", Role::ShopOwner);
    assert_eq!(world.dispute(id).data.outcome, Some(Outcome::PlatformGoodwill));
    only_refund(&world);
}

/// A shop may not put words into the buyer's draft.
#[test]
fn a_draft_is_the_buyers() {
    let mut world = World::new(Order::default());
    let id = world.draft(vec![(LineId(10), 1)]).expect("a draft");
    let words = json!({"action": "add_evidence", "evidence": {"kind": "statement", "text": "All is well."}});
    for role in [Role::ShopOwner, Role::ShopMember, Role::Mediator] {
        refused::<Dispute>(&mut world, id, words.clone(), &actor(role));
    }
    says::<Dispute>(&mut world, id, words, &actor(Role::Agent));
    assert_eq!(world.dispute(id).data.evidence_of(Party::Buyer).0, 1);
}

/// Spec §2.6: a line that cannot be divided is rounded for the buyer, by one minor unit at most, and three such disputes
/// together still pay back no more than was captured (I01, I06).
#[test]
fn rounding_goes_to_the_buyer_and_the_sum_stays_what_was_paid() {
    // 876 and a seventh of it in tax: 1,001 for three, which is 333 and two thirds each.
    let mut world = World::new(Order { lines: vec![(3, 876, 0)], delivered: false, ..Order::default() });
    let mut paid = Vec::new();
    for _ in 0..3 {
        let id = world.draft(vec![(LineId(10), 1)]).expect("a draft");
        let wish = json!({"action": "submit", "reason": "not_received", "story": "It never came to my door.", "remedy": "refund_full", "confirm": true});
        says::<Dispute>(&mut world, id, wish, &actor(Role::Buyer));
        does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
        let refund = world.in_flight(id).next().expect("a refund").env.id;
        paid.push(world.refunds[&refund].case.data.amount.minor);
        does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
        assert_eq!(world.dispute(id).data.outcome, Some(Outcome::RefundFull));
    }
    assert_eq!(paid, [334, 334, 333]);
    let book = world.books.values().next().expect("a book");
    assert_eq!((book.promised(), book.captured), (1_001, 1_001));
}

/// Row K15 leads back to whoever answered last. Today only people's answers wait for the buyer; were the assistant's kept so,
/// it would go on.
#[test]
fn an_answer_of_the_assistant_is_followed_by_the_assistant() {
    let mut world = World::new(Order::default());
    let id = world.chat(false, None);
    let mut case = world.conversations[&id].case.clone();
    case.stage = ConversationStage::WaitingBuyer;
    let command = serde_json::from_value(json!({"action": "message", "text": "And now?"})).expect("a command");
    let facts = ConversationFacts::default();
    let done = decide(&case, &facts, &command, &actor(Role::Buyer), world.now, &mut world.ids()).expect("a message");
    assert_eq!(done.case.stage, ConversationStage::Assistant);
    assert_eq!(done.taken.iter().map(|t| (t.row, t.to)).collect::<Vec<_>>(), [("K15", "assistant")]);
}
