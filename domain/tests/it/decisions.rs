//! What we decide and give, and what limits it: goodwill, new evidence, warnings, reasons, rulings about what came back.

use crate::regressions::refused;
use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Order, World, actor, second};
use ombud_domain::dispute::{Dispute, DisputeStage};
use ombud_domain::id::CaseId;
use ombud_domain::{Party, Refusal, Role};
use serde_json::{Value, json};

const WORDS: &str = "Twenty characters and a few more.";

fn gift(amount: i64) -> Value {
    json!({"action": "goodwill", "amount_minor": amount, "text": WORDS})
}

fn given(world: &World, id: CaseId) -> (i64, Option<i64>) {
    let d = &world.dispute(id).data;
    (d.goodwill, d.goodwill_asked.map(|(_, amount)| amount))
}

/// Row 14a: what one person may give alone counts for the whole case, however small the gifts are and whoever gives them.
#[test]
fn small_gifts_of_goodwill_add_up() {
    let (mut world, id) = submitted(Order::default());
    let (one, two) = (actor(Role::Mediator), second(Role::Supervisor));
    says::<Dispute>(&mut world, id, gift(1_500), &one);
    assert_eq!(given(&world, id), (1_500, None), "within the limit of 2,000");
    says::<Dispute>(&mut world, id, gift(501), &two);
    assert_eq!(given(&world, id), (1_500, Some(501)), "together above it: somebody else looks");
    assert_eq!(world.refunds.len(), 1, "nothing is paid before");
    let no = refused::<Dispute>(&mut world, id, gift(501), &two);
    assert_eq!(no, Refusal::guard("second_person_needed"));
    says::<Dispute>(&mut world, id, gift(501), &one);
    assert_eq!(given(&world, id), (2_001, None));
}

/// Row 14b: the second look may say no, with its reason; then nothing is paid, and another amount can be asked for.
#[test]
fn a_second_look_at_goodwill_can_say_no() {
    let (mut world, id) = submitted(Order::default());
    let (one, two) = (actor(Role::Mediator), second(Role::Mediator));
    let decline = json!({"action": "decline_goodwill", "text": WORDS});
    assert_eq!(refused::<Dispute>(&mut world, id, decline.clone(), &two), Refusal::guard("nothing_asked"));
    says::<Dispute>(&mut world, id, gift(2_500), &one);
    says::<Dispute>(&mut world, id, decline.clone(), &two);
    assert_eq!((given(&world, id), world.refunds.len()), ((0, None), 0));
    // Whoever asked may take it back as well.
    says::<Dispute>(&mut world, id, gift(2_400), &one);
    says::<Dispute>(&mut world, id, decline, &one);
    says::<Dispute>(&mut world, id, gift(2_000), &one);
    assert_eq!((given(&world, id), world.refunds.len()), ((2_000, None), 1));
}

/// A dispute with a proposal of ours on the table.
fn offered() -> (World, CaseId) {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    does::<Dispute>(&mut world, id, "propose", Role::Mediator);
    (world, id)
}

fn reread(result: &str) -> Value {
    json!({"action": "reread", "result": result, "text": WORDS})
}

/// Spec §2.4: evidence that comes while our proposal is on the table forces a re-read, not a timer change, and takes
/// nobody's answer away.
#[test]
fn evidence_after_our_proposal_is_read_before_the_proposal_binds() {
    let (mut world, id) = offered();
    let due = world.dispute(id).env.due;
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let no = refused::<Dispute>(&mut world, id, reread("stands"), &actor(Role::Mediator));
    assert_eq!(no, Refusal::guard("nothing_new"));
    does::<Dispute>(&mut world, id, "add_evidence", Role::Buyer);
    let env = &world.dispute(id).env;
    assert_eq!((env.due, env.silence.as_str()), (due, "evidence_read_first"), "the parties' time stays as it is");
    assert_eq!(env.waits_for, [Party::Buyer, Party::Platform], "the shop has answered, and that stays");
    // Silence of the buyer, and of ours: our proposal does not bind; we review.
    world.pass_until(due.expect("a deadline"));
    assert_eq!(world.stage(id), DisputeStage::PlatformReview);
    assert!(world.rows.contains("23a") && world.refunds.is_empty());

    let (mut world, id) = offered();
    does::<Dispute>(&mut world, id, "add_evidence", Role::ShopOwner);
    says::<Dispute>(&mut world, id, reread("stands"), &actor(Role::Supervisor));
    let env = &world.dispute(id).env;
    assert_eq!(env.silence, "proposal_stands");
    assert_eq!(env.waits_for, [Party::Buyer, Party::Shop]);
    world.pass_until(env.due.expect("a deadline"));
    assert!(world.rows.contains("23"), "somebody looked: it binds");
    let looked = actor(Role::Supervisor).person.expect("a person");
    assert!(world.dispute(id).data.deciders.contains(&looked), "I21: who looked decides no appeal");
}

/// Both can still agree, whatever came in: they see it themselves.
#[test]
fn an_agreement_needs_no_second_reading() {
    let (mut world, id) = offered();
    does::<Dispute>(&mut world, id, "accept", Role::Buyer);
    does::<Dispute>(&mut world, id, "add_evidence", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    assert_eq!(world.stage(id), DisputeStage::Executing);
    assert!(!world.dispute(id).data.unread);
}

/// A mediator takes the proposal back; the next one is answered anew. The last refusal binds nobody to what was judged
/// without the evidence.
#[test]
fn a_proposal_can_be_taken_back_for_what_came_in() {
    let (mut world, id) = offered();
    does::<Dispute>(&mut world, id, "accept", Role::Buyer);
    does::<Dispute>(&mut world, id, "add_evidence", Role::ShopOwner);
    says::<Dispute>(&mut world, id, reread("look_again"), &actor(Role::Mediator));
    assert_eq!(world.stage(id), DisputeStage::PlatformReview);
    for _ in 1..world.policy.refusal_limit {
        does::<Dispute>(&mut world, id, "propose", Role::Mediator);
        assert_eq!(world.dispute(id).data.accepted, (false, false));
        does::<Dispute>(&mut world, id, "add_evidence", Role::Buyer);
        does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
        assert_eq!(world.stage(id), DisputeStage::PlatformReview);
    }
    assert!(world.rows.contains("22a") && world.refunds.is_empty(), "{:?}", world.rows);
    does::<Dispute>(&mut world, id, "rule", Role::Mediator);
    assert_eq!(world.stage(id), DisputeStage::Executing);
}
