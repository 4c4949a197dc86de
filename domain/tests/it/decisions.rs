//! What we decide and give, and what limits it: goodwill, new evidence, warnings, reasons, rulings about what came back.

use crate::regressions::refused;
use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Lives, MONDAY, Order, World, actor, second};
use ombud_domain::case::{FieldKind, allowed};
use ombud_domain::dispute::{Dispute, DisputeStage, How};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::time::Span;
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

/// The words that a field of an action can take now.
fn options(world: &World, id: CaseId, action: &str, field: &str) -> Vec<String> {
    let case = world.dispute(id);
    let list = allowed(case, &Dispute::facts(world, case), &actor(Role::Mediator), world.now);
    let action = list.into_iter().find(|a| a.action == action && a.why_not.is_none());
    let field = action.and_then(|a| a.form.fields.into_iter().find(|f| f.name == field));
    match field.map(|f| f.kind) {
        Some(FieldKind::Choice { options }) => options,
        other => panic!("{field:?}", field = other),
    }
}

/// Spec §4.1: we ask before we rule on missing evidence. Whoever says that they cannot show it has been heard as well.
#[test]
fn nobody_loses_for_want_of_what_nobody_asked_them_for() {
    let (mut world, id) = offered();
    does::<Dispute>(&mut world, id, "refuse", Role::Buyer);
    let has = |world: &World, code: &str| options(world, id, "rule", "code").iter().any(|o| o == code);
    assert!(!has(&world, "no_evidence_from_shop") && !has(&world, "no_evidence_from_buyer"));
    let ask = json!({"action": "request_info", "from": "shop", "item": "photo", "text": WORDS});
    says::<Dispute>(&mut world, id, ask, &actor(Role::Mediator));
    let due = world.dispute(id).env.due.expect("a deadline");
    world.pass_until(due);
    assert!(has(&world, "no_evidence_from_shop") && !has(&world, "no_evidence_from_buyer"));
    let excuse = json!({"action": "add_evidence", "evidence": {"kind": "excuse", "text": "My camera is broken."}});
    says::<Dispute>(&mut world, id, excuse, &actor(Role::Buyer));
    assert!(has(&world, "no_evidence_from_buyer"));
}

/// Row 19: unsafe or fake goods need no offer of ours first, and that is then the reason; anything else does.
#[test]
fn where_the_law_leaves_no_choice_we_rule_at_once() {
    let mut world = World::new(Order::default());
    let id = world.draft(vec![(LineId(10), 2)]).expect("a draft");
    let submit = json!({"action": "submit", "reason": "unsafe", "story": "It smokes when it is switched on.", "remedy": "refund_full", "confirm": true});
    says::<Dispute>(&mut world, id, submit, &actor(Role::Buyer));
    assert_eq!(world.stage(id), DisputeStage::PlatformReview);
    assert_eq!(options(&world, id, "rule", "code"), ["law_or_safety"]);
    let wish = world.dispute(id).data.standing(Party::Buyer).expect("a wish").id;
    let rule =
        json!({"action": "rule", "proposal": wish, "code": "law_or_safety", "text_buyer": WORDS, "text_shop": WORDS});
    says::<Dispute>(&mut world, id, rule, &actor(Role::Mediator));
    let plan = world.dispute(id).data.plan.clone().expect("a plan");
    assert_eq!((world.stage(id), plan.how), (DisputeStage::Executing, How::PlatformRuling));

    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    let rule =
        json!({"action": "rule", "proposal": 1, "code": "law_or_safety", "text_buyer": WORDS, "text_shop": WORDS});
    assert_eq!(refused::<Dispute>(&mut world, id, rule, &actor(Role::Mediator)), Refusal::guard("propose_first"));
}

/// A mediator can propose that the goods go back for a part of the money, inside of what both sides said.
#[test]
fn we_can_propose_a_return_for_a_part_of_the_money() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    let offer = json!({"action": "propose", "remedy": "return_refund_partial", "amount_minor": 9_000, "text": WORDS});
    says::<Dispute>(&mut world, id, offer, &actor(Role::Mediator));
    let ours = world.dispute(id).data.standing(Party::Platform).expect("ours").terms;
    assert_eq!((ours.remedy.code(), ours.amount_minor), ("return_refund_partial", 9_000));
    for by in [Role::Buyer, Role::ShopOwner] {
        does::<Dispute>(&mut world, id, "accept", by);
    }
    assert_eq!(world.returns.values().next().expect("a return").case.data.amount_minor, 9_000);
}

/// Row 6: a shop that refuses may show why in the same step; the buyer reads both at once.
#[test]
fn a_refusal_can_carry_evidence() {
    let (mut world, id) = submitted(Order::default());
    let photo = json!({"kind": "photo", "file": "cd".repeat(32), "name": "packed.jpg", "media": "image/jpeg"});
    let refuse = |evidence: &[Value]| json!({"action": "refuse", "code": "other", "text": WORDS, "evidence": evidence});
    let none = refuse(&[json!({"kind": "photo"})]);
    let no = refused::<Dispute>(&mut world, id, none, &actor(Role::ShopOwner));
    assert_eq!(no, Refusal::invalid("file", "required"));
    let many = refuse(&vec![photo.clone(); 11]);
    let no = refused::<Dispute>(&mut world, id, many, &actor(Role::ShopOwner));
    assert_eq!(no, Refusal::invalid("evidence", "too_many_files"));
    says::<Dispute>(&mut world, id, refuse(&[photo.clone(), photo.clone()]), &actor(Role::ShopOwner));
    let d = &world.dispute(id).data;
    assert_eq!((world.stage(id), d.evidence_of(Party::Shop).0, d.shop_answered), (DisputeStage::BuyerTurn, 2, true));

    let (mut world, id) = offered();
    let no = refused::<Dispute>(&mut world, id, refuse(&[photo]), &actor(Role::ShopOwner));
    assert_eq!(no, Refusal::invalid("evidence", "add_evidence_first"));
}

/// A draft lasts until the last day on which it can be sent, and never longer than the policy keeps one.
#[test]
fn a_draft_lasts_as_long_as_it_can_be_sent() {
    let day = |n: i64| MONDAY + Span::days(n);
    // Delivered three days ago, promised for yesterday: thirty days after that is later than fifteen after delivery.
    for (delivered, most, due) in [(true, 90, day(29)), (false, 90, day(29)), (true, 14, day(14))] {
        let mut world = World::new(Order { delivered, ..Order::default() });
        world.policy.draft_most_d = most;
        let id = world.draft(vec![(LineId(10), 2)]).expect("a draft");
        assert_eq!(world.dispute(id).env.due, Some(due), "{delivered} {most}");
        world.pass_until(due);
        assert_eq!(world.stage(id), DisputeStage::Discarded);
    }
}
