//! Every event in every state for every role, as one line each: roles with the same answer stand together.

use crate::fill::{Fills, actions};
use crate::walks::{going_back, submitted};
use crate::world::{Order, SHOP, World, actor, row, second};
use ombud_domain::case::{Stage, decide};
use ombud_domain::conversation::{Conversation, ConversationStage};
use ombud_domain::dispute::{Dispute, DisputeStage};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::refund::{Refund, RefundStage};
use ombud_domain::returns::{Return, ReturnStage};
use ombud_domain::{Actor, Ids, Role};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Does something in the world that must succeed.
pub fn does<M: Fills>(world: &mut World, id: CaseId, action: &str, by: Role) {
    let command = M::plausible(world, &M::cases(world)[&id].case, action);
    says::<M>(world, id, command, &actor(by));
}

/// Says exactly this; it must succeed.
pub fn says<M: Fills>(world: &mut World, id: CaseId, command: Value, by: &Actor) {
    let read = serde_json::from_value(command.clone()).expect("a command");
    let done = world.ask::<M>(id, &read, by);
    assert_eq!(done, Ok(()), "{command}");
}

fn lines<M: Fills>(states: &[(World, CaseId)]) -> String {
    let mut out = String::new();
    for stage in M::Stage::ALL {
        let (world, id) = states
            .iter()
            .find(|(w, id)| M::cases(w)[id].case.stage == *stage)
            .unwrap_or_else(|| panic!("no case in {stage:?}"));
        for action in actions::<M>() {
            let mut answers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
            for role in Role::ALL {
                answers.entry(answer::<M>(world, *id, action, role)).or_default().push(role.code());
            }
            let others = answers.values().map(Vec::len).max().unwrap_or(0);
            for (answer, roles) in &answers {
                let who = if roles.len() == others { "others".to_owned() } else { roles.join(", ") };
                writeln!(out, "{} × {action} × {who} -> {answer}", stage.code()).expect("a text grows");
            }
        }
    }
    out
}

fn answer<M: Fills>(world: &World, id: CaseId, action: &str, role: Role) -> String {
    let case = &M::cases(world)[&id].case;
    let facts = M::facts(world, case);
    // A person who is not there yet: the one whose second look is asked for.
    let by = if M::KIND.code() == "refund" { second(role) } else { actor(role) };
    let command = serde_json::from_value(M::plausible(world, case, action)).expect("a command");
    match decide(case, &facts, &command, &by, world.now, &mut Ids::new(800_000, 3)) {
        Ok(change) => {
            let row = row(case, &facts, action, &by, world.now).expect("a row did it");
            format!("{} (row {row})", change.case.stage.code())
        }
        Err(refusal) => refusal.code().to_owned(),
    }
}

/// A dispute in each state, its deadline just come, so that the clock is heard.
fn disputes() -> Vec<(World, CaseId)> {
    let script = |steps: &[(&str, Role)]| {
        let (mut world, id) = submitted(Order::default());
        for (action, by) in steps {
            does::<Dispute>(&mut world, id, action, *by);
        }
        (world, id)
    };
    let escalated = [("refuse", Role::ShopOwner), ("escalate", Role::Buyer)];
    let then = |more: &[(&'static str, Role)]| script(&[&escalated[..], more].concat());
    let mut draft = World::new(Order::default());
    let id = draft.draft(vec![(LineId(10), 2)]).expect("a draft");
    does::<Dispute>(&mut draft, id, "add_evidence", Role::Buyer);
    let excuse = json!({"action": "add_evidence", "evidence": {"kind": "excuse", "text": "My camera is broken."}});
    says::<Dispute>(&mut draft, id, excuse, &actor(Role::Buyer));
    let mut discarded = World::new(Order::default());
    let gone = discarded.draft(vec![(LineId(10), 2)]).expect("a draft");
    does::<Dispute>(&mut discarded, gone, "discard", Role::Buyer);
    let mut overdue = then(&[]);
    while overdue.0.stage(overdue.1) != DisputeStage::Overdue {
        let wake = overdue.0.next_wake().expect("an open case has a wake");
        overdue.0.pass_until(wake);
    }
    let mut all = vec![
        (draft, id),
        script(&[]),
        script(&[("counter", Role::ShopOwner)]),
        then(&[("propose", Role::Mediator), ("refuse", Role::Buyer)]),
        then(&[("request_info", Role::Mediator)]),
        then(&[("propose", Role::Mediator)]),
        overdue,
        script(&[("accept", Role::ShopOwner)]),
        script(&[("chargeback_opened", Role::Marketplace)]),
        script(&[("withdraw", Role::Buyer)]),
        script(&[("chargeback_opened", Role::Marketplace), ("buyer_repaid", Role::Marketplace)]),
        (discarded, gone),
    ];
    for (world, id) in &mut all {
        if let Some(due) = world.dispute(*id).env.due {
            world.now = due;
        }
    }
    all
}

/// A refund in each state, at its deadline.
fn refunds() -> Vec<(World, CaseId)> {
    let script = |steps: &[(&str, Role)]| {
        let (mut world, dispute) = submitted(Order::default());
        does::<Dispute>(&mut world, dispute, "accept", Role::ShopOwner);
        let id = *world.refunds.keys().next().expect("a refund");
        for (action, by) in steps {
            does::<Refund>(&mut world, id, action, *by);
        }
        (world, id)
    };
    // What was promised during a chargeback waits; the chargeback is over when it is looked at.
    let (mut reserved, dispute) = submitted(Order::default());
    let book = reserved.books.values().next().expect("a book").clone();
    reserved.book(book.chargeback(1));
    does::<Dispute>(&mut reserved, dispute, "full_refund_now", Role::ShopOwner);
    let promised = *reserved.refunds.keys().next().expect("a refund");
    let book = reserved.books.values().next().expect("a book").clone();
    reserved.book(book.chargeback_ended(1, false));
    let hard = ("hard_fail", Role::Marketplace);
    let eyes = ("confirmed_not_paid", Role::Finance);
    let (mut released, gone) = script(&[hard, eyes]);
    let again = Refund::plausible(&released, &released.refunds[&gone].case, "confirmed_not_paid");
    says::<Refund>(&mut released, gone, again, &second(Role::Finance));
    let mut all = vec![
        (reserved, promised),
        script(&[]),
        script(&[("unknown", Role::Marketplace)]),
        script(&[("soft_fail", Role::Marketplace)]),
        script(&[hard, ("settled_otherwise", Role::Finance)]),
        script(&[("ok", Role::Marketplace)]),
        (released, gone),
    ];
    for (world, id) in &mut all {
        if let Some(due) = world.refunds[id].case.env.due {
            world.now = due;
        }
    }
    all
}

/// A return in each state, at its deadline.
fn returns() -> Vec<(World, CaseId)> {
    let market = |action| (action, Role::Marketplace);
    let shop = |action| (action, Role::ShopOwner);
    let agreed = [shop("authorise"), market("label_ready")];
    let arrived = [("shipped", Role::Buyer), market("carrier_delivered")];
    let script = |steps: &[&[(&str, Role)]]| {
        let (mut world, id) = going_back(Order::default(), "return_refund_full", false);
        for (action, by) in steps.concat() {
            if action == "inspect_fail" {
                let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "cd".repeat(32)}});
                let dispute = world.returns[&id].case.data.dispute;
                says::<Dispute>(&mut world, dispute, photo, &actor(by));
            }
            does::<Return>(&mut world, id, action, by);
        }
        (world, id)
    };
    let contested = [shop("inspect_fail"), ("answer", Role::Buyer)];
    let mut expired = script(&[&agreed]);
    let due = expired.0.returns[&expired.1].case.env.due.expect("a deadline");
    expired.0.pass_until(due);
    let mut completed = script(&[&agreed, &arrived, &[shop("inspect_ok")]]);
    let refund = *completed.0.refunds.keys().next().expect("a refund");
    does::<Refund>(&mut completed.0, refund, "ok", Role::Marketplace);
    let mut all = vec![
        script(&[]),
        script(&[&agreed[..1]]),
        script(&[&agreed]),
        script(&[&agreed, &arrived[..1]]),
        script(&[&agreed, &arrived[..1], &[market("carrier_lost")]]),
        script(&[&agreed, &arrived]),
        script(&[&agreed, &arrived, &contested[..1]]),
        script(&[&agreed, &arrived, &[shop("inspect_ok")]]),
        completed,
        expired,
        script(&[&agreed, &[("cancel", Role::Buyer)]]),
        script(&[&agreed, &arrived, &contested, &[("for_seller", Role::Mediator)]]),
    ];
    for (world, id) in &mut all {
        if let Some(due) = world.returns[id].case.env.due {
            world.now = due;
        }
    }
    all
}

/// A chat in each state, at its deadline.
fn chats() -> Vec<(World, CaseId)> {
    let script = |to_shop: bool, steps: &[(&str, Role)]| {
        let mut world = World::new(Order::default());
        let id = world.chat(to_shop, Some(SHOP));
        for (action, by) in steps {
            does::<Conversation>(&mut world, id, action, *by);
        }
        (world, id)
    };
    let asked = ("ask_person", Role::Buyer);
    let mut all = vec![
        script(false, &[("message", Role::Buyer)]),
        script(true, &[]),
        script(false, &[asked]),
        script(false, &[asked, ("take", Role::Agent)]),
        script(true, &[("message", Role::ShopOwner)]),
        script(false, &[asked, ("book_callback", Role::Buyer)]),
        script(false, &[("close", Role::Buyer)]),
    ];
    for (world, id) in &mut all {
        if let Some(due) = world.conversations[id].case.env.due {
            world.now = due;
        }
    }
    all
}

#[test]
fn every_event_in_every_state_of_a_dispute() {
    assert_eq!(DisputeStage::ALL.len(), 12);
    insta::assert_snapshot!("dispute", lines::<Dispute>(&disputes()));
}

#[test]
fn every_event_in_every_state_of_a_refund() {
    assert_eq!(RefundStage::ALL.len(), 7);
    insta::assert_snapshot!("refund", lines::<Refund>(&refunds()));
}

#[test]
fn every_event_in_every_state_of_a_return() {
    assert_eq!(ReturnStage::ALL.len(), 12);
    insta::assert_snapshot!("return", lines::<Return>(&returns()));
}

#[test]
fn every_event_in_every_state_of_a_conversation() {
    assert_eq!(ConversationStage::ALL.len(), 7);
    insta::assert_snapshot!("conversation", lines::<Conversation>(&chats()));
}
