//! The right reason was another one (spec §2.1, §4.2): whoever rules may say so. The buyer's own is kept.

use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Order, World, actor};
use ombud_domain::dispute::{Dispute, DisputeStage, Reason};
use ombud_domain::id::CaseId;
use ombud_domain::refund::Refund;
use ombud_domain::returns::Bearer;
use ombud_domain::{Party, Refusal, Role};
use serde_json::{Value, json};

const WORDS: &str = "Because of what both sides showed us.";

/// A dispute over damage that ends by a ruling on our proposal, which found this reason.
fn ruled(remedy: &str, reassessed: Option<&str>) -> (World, CaseId) {
    let (mut world, id) = submitted(Order { lines: vec![(2, 17_500, 0)], ..Order::default() });
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    let offer = json!({"action": "propose", "remedy": remedy, "text": WORDS});
    says::<Dispute>(&mut world, id, offer, &actor(Role::Mediator));
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    let own = ruling(&world, id, Some("damaged"));
    let own = serde_json::from_value(own).expect("a command");
    let no = world.ask::<Dispute>(id, &own, &actor(Role::Mediator));
    assert_eq!(no, Err(Refusal::invalid("reassessed", "not_a_choice")), "that is the buyer's own");
    let ruling = ruling(&world, id, reassessed);
    says::<Dispute>(&mut world, id, ruling, &actor(Role::Mediator));
    (world, id)
}

fn ruling(world: &World, id: CaseId, reassessed: Option<&str>) -> Value {
    let ours = world.dispute(id).data.standing(Party::Platform).expect("our proposal").id;
    json!({"action": "rule", "proposal": ours, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS, "reassessed": reassessed})
}

/// Remorse that was called damage sends back at its own cost.
#[test]
fn who_pays_for_the_way_back_follows_from_the_right_reason() {
    for (reassessed, found, bearer) in [
        (None, None, Bearer::Seller),
        (Some("changed_mind"), Some(Reason::ChangedMind), Bearer::Buyer),
        (Some("wrong_item"), Some(Reason::WrongItem), Bearer::Seller),
    ] {
        let (world, id) = ruled("return_refund_full", reassessed);
        let d = &world.dispute(id).data;
        assert_eq!((d.reason, d.reassessed), (Some(Reason::Damaged), found), "the buyer's own is kept");
        let back = world.returns.values().next().expect("a return");
        assert_eq!(back.case.data.bearer, bearer, "{reassessed:?}");
    }
}

#[test]
fn a_shop_without_fault_has_no_mark() {
    for (reassessed, marked) in [(None, true), (Some("not_as_described"), true), (Some("changed_mind"), false)] {
        let (mut world, id) = ruled("refund_full", reassessed);
        let refund = *world.refunds.keys().next().expect("a refund");
        does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
        assert_eq!(world.stage(id), DisputeStage::Closed);
        let told = world.outgoing.iter().any(|o| o.kind == "seller.penalty.apply");
        assert_eq!((world.dispute(id).data.mark.is_some(), told), (marked, marked), "{reassessed:?}");
    }
}
