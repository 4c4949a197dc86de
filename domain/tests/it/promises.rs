//! Goods that go back, by name: what the carrier left elsewhere, what is not worth the way, what goes home to the buyer, and
//! what a shop promised.

use crate::returning::{WORDS, agreed, at_the_shop, contested, dispute, stage};
use crate::snapshots::{does, says};
use crate::walks::going_back;
use crate::world::{Lives, Order, World, actor};
use ombud_domain::case::allowed;
use ombud_domain::dispute::{Dispute, Reason, prospect};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::returns::{Bearer, Promise, Return, ReturnStage};
use ombud_domain::time::Span;
use ombud_domain::{Refusal, Role};
use serde_json::json;

fn delivered(world: &mut World, back: CaseId, fits: Option<bool>) -> Result<(), Refusal> {
    let said = json!({"action": "carrier_delivered", "weight_g": 310, "postcode_matches": fits});
    world.ask::<Return>(back, &serde_json::from_value(said).expect("a command"), &actor(Role::Marketplace))
}

/// R10: what the carrier left elsewhere has not come to the shop: it is searched at once, and nobody inspects it.
#[test]
fn a_parcel_that_was_left_elsewhere_is_searched() {
    for (fits, end) in
        [(Some(true), ReturnStage::Delivered), (None, ReturnStage::Delivered), (Some(false), ReturnStage::LostCheck)]
    {
        let (mut world, back) = agreed("return_refund_full");
        does::<Return>(&mut world, back, "authorise", Role::ShopOwner);
        does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
        does::<Return>(&mut world, back, "shipped", Role::Buyer);
        delivered(&mut world, back, fits).expect("the carrier says so");
        assert_eq!(stage(&world, back), end, "{fits:?}");
        if end == ReturnStage::LostCheck {
            assert!(world.outgoing.iter().any(|o| o.kind == "carrier.inquiry.open"));
            assert_eq!(delivered(&mut world, back, Some(false)), Err(Refusal::guard("left_elsewhere")));
            delivered(&mut world, back, Some(true)).expect("found");
            assert_eq!(stage(&world, back), ReturnStage::Delivered);
        }
    }
}

/// R16: whoever says that the serial number differs names the one they found, and it is none that was sold.
#[test]
fn another_serial_number_is_named() {
    let (mut world, back) = agreed("return_refund_full");
    at_the_shop(&mut world, back);
    let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "cd".repeat(32)}});
    let id = dispute(&world, back);
    says::<Dispute>(&mut world, id, photo, &actor(Role::ShopOwner));
    let contest = |serial: Option<&str>| {
        let what = json!({"action": "inspect_fail", "accepted": [0], "code": "serial_differs", "text": WORDS, "weight_g": 2_100, "serial": serial});
        serde_json::from_value(what).expect("a command")
    };
    for (serial, why) in [(None, "required"), (Some("sn 1001"), "serial_is_the_same")] {
        let no = world.ask::<Return>(back, &contest(serial), &actor(Role::ShopOwner));
        assert_eq!(no, Err(Refusal::invalid("serial", why)));
    }
    world.ask::<Return>(back, &contest(Some("SN-2002")), &actor(Role::ShopOwner)).expect("it is named");
    let said = &world.seen["return.contested"]["what"];
    assert_eq!(
        (&said["weight_g"], &said["serials"]),
        (&json!(2_100), &json!({"found": "SN-2002", "sold": ["SN-1001"]}))
    );
}

/// R1: an address is in one of the countries of the policy.
#[test]
fn goods_go_back_to_a_country_of_the_policy() {
    let (mut world, back) = agreed("return_refund_full");
    world.policy.return_countries = vec!["PT".into(), "ES".into()];
    for (country, why) in [(None, "required"), (Some("CN"), "not_a_choice")] {
        let yes = json!({"action": "authorise", "address": "Lamps Lda, Rua Longa 1, Porto", "country": country});
        let no = world.ask::<Return>(back, &serde_json::from_value(yes).expect("a command"), &actor(Role::ShopOwner));
        assert_eq!(no, Err(Refusal::invalid("country", why)));
    }
    let yes = json!({"action": "authorise", "address": "Lamps Lda, Rua Longa 1, Porto", "country": "PT"});
    says::<Return>(&mut world, back, yes, &actor(Role::ShopOwner));
    assert_eq!(stage(&world, back), ReturnStage::RmaAuthorised);
}

/// R19: what was not accepted goes home with a label, at the cost of whoever is at fault, and both sides can follow it.
#[test]
fn what_goes_home_has_a_label_and_a_payer() {
    for (code, payer) in [
        ("evidence_supports_shop", Bearer::Buyer),
        ("shared_responsibility", Bearer::Platform),
        ("carrier_fault", Bearer::Platform),
    ] {
        for accepted in [0, 1] {
            let (mut world, back) = agreed("return_refund_full");
            at_the_shop(&mut world, back);
            contested(&mut world, back, accepted);
            does::<Return>(&mut world, back, "answer", Role::Buyer);
            let ruling = json!({"action": "for_seller", "code": code, "text_buyer": WORDS, "text_shop": WORDS});
            says::<Return>(&mut world, back, ruling, &actor(Role::Mediator));
            let label = world.outgoing.iter().find(|o| o.body["service"] == "back_to_buyer").expect("a label");
            assert_eq!(label.body["payer"], payer.code(), "{code}");
            assert_eq!(label.body["units"], json!([{"line": 10, "quantity": 2 - accepted}]));
            does::<Return>(&mut world, back, "label_ready", Role::Marketplace);
            let home = world.returns[&back].case.data.home.clone().expect("it goes home");
            assert!(home.payer == payer && home.label.is_some_and(|l| l.tracking.is_some()));
        }
    }
}

/// §2.2 and §4.1: what costs less than the way back need not go back; who changed their mind sends it back all the same.
#[test]
fn what_costs_less_than_the_way_back_stays() {
    for (goods, keeps) in [(262, true), (263, false)] {
        // 262 + 37 tax = 299; 263 + 37 = 300 with the floor at 299.
        let order = Order { lines: vec![(1, goods, 0)], ..Order::default() };
        let mut world = World::new(order);
        world.policy.returnless_minor.insert(ombud_domain::money::Currency::USD, 299);
        let id = world.draft(vec![(LineId(10), 1)]).expect("a draft");
        let facts = world.dispute_facts(Some(id));
        let told = prospect(Reason::NotAsDescribed, &facts, world.now);
        assert_eq!(told.keeps, keeps);
        assert_eq!(told.rule.remedies.iter().any(|r| r.needs_return()), !keeps);
        assert_eq!(told.way_back.is_some(), !keeps);
        let regret = prospect(Reason::ChangedMind, &facts, world.now);
        assert!(regret.rule.remedies.iter().any(|r| r.needs_return()) && !regret.keeps);
        let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "cd".repeat(32)}});
        says::<Dispute>(&mut world, id, photo, &actor(Role::Buyer));
        let wish = json!({"action": "submit", "reason": "not_as_described", "story": "It is blue, and I ordered a red one.", "remedy": "return_refund_full", "confirm": true});
        let no = world.ask::<Dispute>(id, &serde_json::from_value(wish).expect("a command"), &actor(Role::Buyer));
        assert_eq!(no, if keeps { Err(Refusal::invalid("remedy", "not_worth_a_return")) } else { Ok(()) });
        if keeps {
            continue;
        }
        let case = world.dispute(id);
        let offers = allowed(case, &Dispute::facts(&world, case), &actor(Role::ShopOwner), world.now);
        let counter = offers.into_iter().find(|a| a.action == "counter").expect("an offer");
        assert!(format!("{:?}", counter.form).contains("return_refund_full"));
    }
}

/// §3.1: the shop's promise, clipped to the floor, decides how long one may change one's mind, who pays and what is kept;
/// what held is frozen into the dispute.
#[test]
fn a_promise_of_the_shop_is_kept_and_clipped() {
    let promise = Promise {
        accepts: true,
        days: Some(30),
        who_pays: Some(Bearer::Buyer),
        restocking_percent: Some(10),
        version: Some("2026-3".into()),
        excluded: false,
    };
    // Delivered three days before; the right lasts 14.
    for (days, kept) in [(5, 0), (12, 900)] {
        let mut world = World::new(Order { promise: promise.clone(), ..Order::default() });
        let id = world.draft(vec![(LineId(10), 2)]).expect("a draft");
        world.now = world.now + Span::days(days);
        does::<Dispute>(&mut world, id, "withdraw_contract", Role::Buyer);
        let d = &world.dispute(id).data;
        assert_eq!(d.plan.as_ref().expect("a plan").terms.amount_minor, 11_285 - kept, "day {days}");
        let frozen = d.return_terms.as_ref().expect("it is frozen");
        assert_eq!((frozen.days, frozen.version.as_deref(), frozen.restocking_percent), (30, Some("2026-3"), 10));
        let back = world.returns.values().next().expect("a return");
        assert_eq!(back.case.data.bearer, Bearer::Buyer);
    }
    // The same shop at fault keeps nothing and pays the way.
    let (world, back) = going_back(Order { promise: promise.clone(), ..Order::default() }, "return_refund_full", false);
    let r = &world.returns[&back].case.data;
    assert_eq!((r.amount_minor, r.bearer), (11_285, Bearer::Seller));
    // A category that it excludes has the floor, and not less.
    let mut world = World::new(Order { promise: Promise { excluded: true, ..promise }, ..Order::default() });
    let id = world.draft(vec![(LineId(10), 1)]).expect("a draft");
    world.now = world.now + Span::days(11);
    let facts = world.dispute_facts(Some(id));
    let window = prospect(Reason::ChangedMind, &facts, world.now);
    assert!(window.is_open(world.now) && !window.is_open(world.now + Span::hours(1)));
}
