//! What is asked of the marketplace beside a plan: evidence for a bank, protection, a coupon, a question to the carrier.

use crate::regressions::refused;
use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Order, World, actor, second};
use ombud_domain::case::allowed;
use ombud_domain::dispute::{Dispute, DisputeStage, Errand, ErrandKind, ErrandState};
use ombud_domain::id::CaseId;
use ombud_domain::time::Span;
use ombud_domain::{Refusal, Role};
use serde_json::{Value, json};

const WORDS: &str = "Twenty characters and a few more.";

fn errand(world: &World, id: CaseId, kind: ErrandKind) -> Errand {
    *world.dispute(id).data.errand(kind).expect("it was asked")
}

fn answer(at: i64, state: &str, text: Option<&str>) -> Value {
    json!({"action": "errand_answered", "at": at, "state": state, "text": text})
}

fn sent(world: &World, kind: &str) -> Vec<Value> {
    world.outgoing.iter().filter(|o| o.kind == kind).map(|o| o.body.clone()).collect()
}

fn record() -> Value {
    json!({"action": "submit_bank_evidence", "confirm": true, "file": "ab".repeat(32), "bytes": 10})
}

/// A dispute whose payment a bank asks back.
fn held() -> (World, CaseId) {
    let (mut world, id) = submitted(Order::default());
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback(1));
    does::<Dispute>(&mut world, id, "chargeback_opened", Role::Marketplace);
    (world, id)
}

#[test]
fn the_bank_gets_the_record_once_for_each_chargeback() {
    let (mut world, id) = held();
    let finance = actor(Role::Finance);
    assert_eq!(refused::<Dispute>(&mut world, id, record(), &actor(Role::Mediator)), Refusal::NotYours);
    let nothing = json!({"action": "submit_bank_evidence", "confirm": true});
    assert_eq!(refused::<Dispute>(&mut world, id, nothing, &finance), Refusal::invalid("file", "required"));
    says::<Dispute>(&mut world, id, record(), &finance);
    let given = errand(&world, id, ErrandKind::BankEvidence);
    let command = sent(&world, "chargeback.evidence.submit");
    assert_eq!((command.len(), &command[0]["bundle"]["sha256"]), (1, &json!("ab".repeat(32))));
    assert_eq!(command[0]["chargeback"], given.about);
    assert_eq!(refused::<Dispute>(&mut world, id, record(), &finance), Refusal::guard("bank_has_it"));
    // A no lets it be sent again; a yes does not, and is not taken back.
    says::<Dispute>(&mut world, id, answer(given.at, "refused", Some("too_late")), &actor(Role::Marketplace));
    says::<Dispute>(&mut world, id, record(), &finance);
    let again = errand(&world, id, ErrandKind::BankEvidence);
    assert_ne!(again.at, given.at, "under another name");
    says::<Dispute>(&mut world, id, answer(again.at, "done", None), &actor(Role::Marketplace));
    assert_eq!(world.dispute(id).stage, DisputeStage::ChargebackHold);
    let late = answer(again.at, "refused", None);
    assert_eq!(refused::<Dispute>(&mut world, id, late, &actor(Role::Marketplace)), Refusal::NotNow);
}

#[test]
fn protection_lasts_longer_than_every_deadline() {
    let (mut world, id) = submitted(Order::default());
    let until = |world: &World| world.dispute(id).data.protected_until.expect("it was asked");
    assert_eq!(
        sent(&world, "protection.extend"),
        [json!({
            "until_ms": until(&world), "dispute": world.dispute(id).env.number, "order": 40, "errand": errand(&world, id, ErrandKind::Protection).at,
        })]
    );
    let first = until(&world);
    assert!(first > world.now + Span::days(60), "as long as a return that everybody drags out");
    let at = errand(&world, id, ErrandKind::Protection).at;
    says::<Dispute>(&mut world, id, answer(at, "done", None), &actor(Role::Marketplace));
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    assert_eq!(sent(&world, "protection.extend").len(), 1, "nothing lies behind it");
    let bank = json!({"action": "chargeback_opened", "due": first + Span::days(30)});
    says::<Dispute>(&mut world, id, bank, &actor(Role::Marketplace));
    assert_eq!(sent(&world, "protection.extend").len(), 2);
    assert!(until(&world) >= world.dispute(id).env.due.expect("a deadline"), "and again, as the bank takes longer");
}

#[test]
fn a_draft_protects_nobody() {
    let mut world = World::new(Order::default());
    world.draft(vec![(ombud_domain::id::LineId(10), 1)]).expect("a draft");
    assert_eq!(sent(&world, "protection.extend").len(), 0);
}

#[test]
fn a_coupon_counts_as_goodwill_until_it_is_refused() {
    let (mut world, id) = submitted(Order::default());
    let (one, two) = (actor(Role::Mediator), second(Role::Mediator));
    let coupon = || json!({"action": "goodwill_coupon", "coupon": "C-1", "text": WORDS});
    let given = |world: &World| world.dispute(id).data.goodwill;
    says::<Dispute>(&mut world, id, coupon(), &one);
    assert_eq!((given(&world), world.refunds.len()), (300, 0), "no money moves");
    assert_eq!(sent(&world, "coupon.grant")[0]["coupon"], "C-1");
    let at = errand(&world, id, ErrandKind::Coupon).at;
    says::<Dispute>(&mut world, id, answer(at, "refused", Some("sold_out")), &actor(Role::Marketplace));
    assert_eq!((given(&world), errand(&world, id, ErrandKind::Coupon).state), (0, ErrandState::Refused));
    // Money first, so that the coupon is above what one person may give.
    says::<Dispute>(&mut world, id, json!({"action": "goodwill", "amount_minor": 1_900, "text": WORDS}), &one);
    says::<Dispute>(&mut world, id, coupon(), &one);
    assert_eq!((given(&world), world.dispute(id).data.coupon_asked), (1_900, Some(79)));
    assert_eq!(refused::<Dispute>(&mut world, id, coupon(), &one), Refusal::guard("second_person_needed"));
    let money = json!({"action": "goodwill", "amount_minor": 300, "text": WORDS});
    assert_eq!(
        refused::<Dispute>(&mut world, id, money, &two),
        Refusal::guard("goodwill_waits"),
        "that is not what was asked"
    );
    says::<Dispute>(&mut world, id, coupon(), &two);
    assert_eq!((given(&world), world.dispute(id).data.coupon_asked), (2_200, None));
    let at = errand(&world, id, ErrandKind::Coupon).at;
    says::<Dispute>(&mut world, id, answer(at, "done", None), &actor(Role::Marketplace));
    assert_eq!(given(&world), 2_200);
}

#[test]
fn the_carriers_answer_is_read_before_our_proposal_binds() {
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "refuse", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    let ask = || json!({"action": "ask_carrier", "parcel": "TRACK9", "text": WORDS});
    says::<Dispute>(&mut world, id, ask(), &actor(Role::Mediator));
    assert_eq!(sent(&world, "carrier.inquiry.open")[0]["tracking"], "TRACK9");
    assert_eq!(refused::<Dispute>(&mut world, id, ask(), &actor(Role::Mediator)), Refusal::guard("carrier_asked"));
    let at = errand(&world, id, ErrandKind::Inquiry).at;
    says::<Dispute>(&mut world, id, answer(at, "taken", Some("Q-7")), &actor(Role::Marketplace));
    does::<Dispute>(&mut world, id, "propose", Role::Mediator);
    assert!(!world.dispute(id).data.unread);
    says::<Dispute>(&mut world, id, answer(at, "done", Some(WORDS)), &actor(Role::Marketplace));
    assert!(world.dispute(id).data.unread);
    let facts = world.dispute_facts(Some(id));
    let can = allowed(world.dispute(id), &facts, &actor(Role::Mediator), world.now);
    assert!(can.iter().any(|a| a.action == "reread" && a.why_not.is_none()));
}

/// A label that nobody uses is void: when its return is cancelled, and when another one takes its place.
#[test]
fn an_unused_label_is_void() {
    use ombud_domain::returns::{Return, ReturnStage};
    let mut world = World::new(Order::default());
    let id = world.draft(vec![(ombud_domain::id::LineId(10), 2)]).expect("a draft");
    does::<Dispute>(&mut world, id, "add_evidence", Role::Buyer);
    let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "ab".repeat(32)}});
    says::<Dispute>(&mut world, id, photo, &actor(Role::Buyer));
    let wish = json!({"action": "submit", "reason": "not_as_described", "story": WORDS, "remedy": "return_refund_full", "confirm": true});
    says::<Dispute>(&mut world, id, wish, &actor(Role::Buyer));
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let back = *world.returns.keys().next().expect("a return");
    does::<Return>(&mut world, back, "authorise", Role::ShopOwner);
    assert!(
        refused::<Return>(&mut world, back, json!({"action": "label_voided", "label": 0}), &actor(Role::Marketplace))
            == Refusal::NotNow
    );
    // The shop's label does not come: we buy one, and theirs is void should it still come.
    world.pass_until(world.returns[&back].case.env.due.expect("a deadline"));
    assert_eq!(world.returns[&back].case.stage, ReturnStage::AwaitingShipment);
    let number = world.returns[&back].case.env.number.clone();
    assert_eq!(sent(&world, "label.void")[0]["purchase"], format!("{number}-l0"));
    does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
    does::<Return>(&mut world, back, "cancel", Role::Buyer);
    let void = sent(&world, "label.void");
    assert_eq!((void.len(), &void[1]["purchase"]), (2, &json!(format!("{number}-l1"))));
    assert!(void[1]["url"].is_string());
    does::<Return>(&mut world, back, "label_voided", Role::Marketplace);
    does::<Return>(&mut world, back, "label_voided", Role::Marketplace);
    assert!(world.returns[&back].case.data.voiding.is_empty(), "heard after the end as well");
}

/// Row F15: three business days, and each time that passes calls the finance lead; from level 3 on every day.
#[test]
fn the_finance_desk_has_business_days() {
    use ombud_domain::refund::{Refund, RefundStage};
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let refund = *world.refunds.keys().next().expect("a refund");
    // A Thursday: Friday, Monday and Tuesday are the three days.
    world.now = crate::world::MONDAY + Span::days(3);
    does::<Refund>(&mut world, refund, "hard_fail", Role::Marketplace);
    let seen = |world: &World| {
        let case = &world.refunds[&refund].case;
        (case.stage, case.env.level, case.env.owner.role, case.env.due.expect("a deadline"))
    };
    let tuesday = crate::world::MONDAY + Span::days(8);
    assert_eq!(seen(&world), (RefundStage::Manual, 0, Role::Finance, tuesday));
    world.pass_until(tuesday);
    assert_eq!(seen(&world), (RefundStage::Manual, 1, Role::Supervisor, tuesday + Span::days(3)));
    world.pass_until(tuesday + Span::days(3));
    let (_, level, _, due) = seen(&world);
    world.pass_until(due);
    assert_eq!((level, seen(&world).1, seen(&world).3), (2, 3, due + Span::hours(24)), "every day");
    let request = world.outgoing.iter().find(|o| o.kind == "refund.request").expect("it was asked");
    assert_eq!((&request.body["reason"], &request.body["remedy"]), (&json!("damaged"), &json!("refund_full")));
    assert_eq!(request.body["decision_id"], Value::Null, "they agreed");
}
