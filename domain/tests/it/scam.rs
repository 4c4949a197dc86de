//! Pressure on a buyer (spec §2.4 rows 9, 13 and 30): nothing is lost in a hurry, and the shop learns of no reason for it.

use crate::fill::Fills;
use crate::regressions::refused;
use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Lives, Order, World, actor};
use ombud_domain::case::{Allowed, allowed};
use ombud_domain::dispute::{Dispute, DisputeStage, How, Outcome, Scam};
use ombud_domain::id::CaseId;
use ombud_domain::refund::Refund;
use ombud_domain::time::Span;
use ombud_domain::{Refusal, Role};
use serde_json::{Value, json};

const WORDS: &str = "Twenty characters and a few more.";

/// The shop has offered 2,000 of 11,285.
fn bargained(scam: Scam) -> (World, CaseId) {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
    world.scam = scam;
    (world, id)
}

fn can(world: &World, id: CaseId, role: Role, action: &str) -> Option<Allowed> {
    let case = world.dispute(id);
    let facts = Dispute::facts(world, case);
    allowed(case, &facts, &actor(role), world.now).into_iter().find(|a| a.action == action && a.why_not.is_none())
}

fn accept(world: &World, id: CaseId, pressed: Option<&str>) -> Value {
    let mut accept = Dispute::plausible(world, world.dispute(id), "accept");
    accept["pressed"] = json!(pressed);
    accept
}

/// Row 9 as it always was: without a sign of pressure an acceptance counts at once, but the question is asked.
#[test]
fn whoever_takes_less_is_asked_whether_somebody_wanted_it() {
    let (mut world, id) = bargained(Scam::None);
    let unanswered = accept(&world, id, None);
    let no = refused::<Dispute>(&mut world, id, unanswered, &actor(Role::Buyer));
    assert_eq!(no, Refusal::invalid("pressed", "required"));
    let fine = accept(&world, id, Some("no"));
    says::<Dispute>(&mut world, id, fine, &actor(Role::Buyer));
    assert_eq!(world.stage(id), DisputeStage::Executing);
}

/// Row 9: with a sign of pressure the acceptance counts a day later, at a moment that both see, unless it is taken back.
#[test]
fn under_pressure_less_counts_a_day_later() {
    let (mut world, id) = bargained(Scam::Told);
    let until = world.now + Span::hours(24);
    let anyway = accept(&world, id, None);
    says::<Dispute>(&mut world, id, anyway.clone(), &actor(Role::Buyer));
    let env = &world.dispute(id).env;
    assert_eq!(
        (world.stage(id), env.due, env.silence.as_str()),
        (DisputeStage::BuyerTurn, Some(until), "acceptance_counts")
    );
    assert_eq!(refused::<Dispute>(&mut world, id, anyway, &actor(Role::Buyer)), Refusal::guard("already_accepted"));
    world.pass_until(until);
    assert!(world.rows.contains("9a") && world.rows.contains("9b"));
    let refund = *world.refunds.keys().next().expect("a refund");
    assert_eq!(world.refunds[&refund].case.data.amount.minor, 2_000);
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    let d = &world.dispute(id).data;
    assert_eq!((d.outcome, d.how), (Some(Outcome::RefundPartial), Some(How::Agreement)));
}

#[test]
fn an_acceptance_under_pressure_can_be_taken_back_and_then_we_look() {
    let (mut world, id) = bargained(Scam::Seen);
    let nothing = json!({"action": "take_back"});
    let no = refused::<Dispute>(&mut world, id, nothing.clone(), &actor(Role::Buyer));
    assert_eq!(no, Refusal::guard("nothing_accepted"));
    does::<Dispute>(&mut world, id, "accept", Role::Buyer);
    world.pass_hours(23);
    refused::<Dispute>(&mut world, id, nothing.clone(), &actor(Role::ShopOwner));
    says::<Dispute>(&mut world, id, nothing, &actor(Role::Buyer));
    assert_eq!((world.stage(id), world.dispute(id).data.cooling), (DisputeStage::PlatformReview, None));
    world.pass_hours(2);
    assert!(world.refunds.is_empty(), "the old timer changes nothing");

    // Whatever else the buyer does takes its place as well.
    for instead in ["revise", "escalate", "withdraw"] {
        let (mut world, id) = bargained(Scam::Told);
        does::<Dispute>(&mut world, id, "accept", Role::Buyer);
        does::<Dispute>(&mut world, id, instead, Role::Buyer);
        assert_eq!(world.dispute(id).data.cooling, None, "{instead}");
    }
    let (mut world, id) = bargained(Scam::Told);
    does::<Dispute>(&mut world, id, "accept", Role::Buyer);
    does::<Dispute>(&mut world, id, "full_refund_now", Role::ShopOwner);
    assert_eq!((world.stage(id), world.dispute(id).data.cooling), (DisputeStage::Executing, None));
}

/// Rows 9 and 30: "yes" to the question does nothing but warn: nothing is accepted, nothing withdrawn, no time is lost.
#[test]
fn a_yes_loses_nothing() {
    for action in ["accept", "withdraw"] {
        let (mut world, id) = bargained(Scam::None);
        let before = world.dispute(id).clone();
        let mut yes = Dispute::plausible(&world, world.dispute(id), action);
        yes["pressed"] = "yes".into();
        says::<Dispute>(&mut world, id, yes.clone(), &actor(Role::Buyer));
        let after = world.dispute(id);
        assert_eq!(
            (after.stage, after.env.due, &after.data.accepted),
            (before.stage, before.env.due, &before.data.accepted)
        );
        assert_eq!(after.data.scam, Scam::Told);
        // The buyer may still do it: the acceptance then cools off, the withdrawal wants one more confirmation.
        if action == "withdraw" {
            yes["anyway"] = Value::Null;
            let no = refused::<Dispute>(&mut world, id, yes.clone(), &actor(Role::Buyer));
            assert_eq!(no, Refusal::invalid("anyway", "required"));
            yes["anyway"] = true.into();
        }
        says::<Dispute>(&mut world, id, yes, &actor(Role::Buyer));
        let there = if action == "withdraw" { DisputeStage::WithdrawnGrace } else { DisputeStage::BuyerTurn };
        assert_eq!((world.stage(id), world.refunds.len()), (there, 0));
    }
}

/// Row 13: a sign lets either side ask us at once; but what the buyer told us alone opens nothing for the shop (I23).
#[test]
fn under_pressure_nobody_waits_to_ask_us() {
    for (scam, buyer, shop) in [(Scam::None, false, false), (Scam::Told, true, false), (Scam::Seen, true, true)] {
        let (mut world, id) = submitted(Order::default());
        world.scam = scam;
        assert_eq!(can(&world, id, Role::Buyer, "escalate").is_some(), buyer, "{scam:?}");
        assert_eq!(can(&world, id, Role::ShopOwner, "escalate").is_some(), shop, "{scam:?}");
        // Nor does the shop's side of anything else change.
        let quiet = submitted(Order::default()).0;
        let all = |w: &World| {
            let case = w.dispute(id);
            allowed(case, &Dispute::facts(w, case), &actor(Role::ShopOwner), w.now)
        };
        assert_eq!(all(&world) == all(&quiet), scam != Scam::Seen);
    }
}

/// Row 45: one of us warns both, once, and both may ask us at once.
#[test]
fn one_of_us_warns_both() {
    let (mut world, id) = submitted(Order::default());
    let warn = json!({"action": "warn", "text": WORDS});
    says::<Dispute>(&mut world, id, warn.clone(), &actor(Role::Agent));
    assert_eq!(world.dispute(id).data.scam, Scam::Seen);
    assert!(can(&world, id, Role::ShopOwner, "escalate").is_some());
    assert_eq!(refused::<Dispute>(&mut world, id, warn, &actor(Role::Mediator)), Refusal::guard("warned_before"));
}

/// Taking all that was asked for, or our own proposal, is nobody's pressure.
#[test]
fn only_less_than_was_asked_cools_off() {
    let (mut world, id) = submitted(Order::default());
    world.scam = Scam::Seen;
    let full = json!({"action": "counter", "remedy": "refund_full", "text": WORDS});
    says::<Dispute>(&mut world, id, full, &actor(Role::ShopOwner));
    does::<Dispute>(&mut world, id, "accept", Role::Buyer);
    assert_eq!(world.stage(id), DisputeStage::Executing);
}
