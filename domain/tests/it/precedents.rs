//! Whether a decision departs from how cases with the same facts ended: said beside it, and never in its way.

use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Order, World, actor};
use ombud_domain::Role;
use ombud_domain::dispute::precedent::{Ended, share_pm};
use ombud_domain::dispute::{Dispute, DisputeStage, Favour, Outcome, Precedents, Remedy, Terms, Usual};
use ombud_domain::id::CaseId;
use ombud_domain::money::Currency;
use serde_json::json;

const WORDS: &str = "Because of what both sides showed us.";

/// So many of each result, with the share that it paid.
fn ended(groups: &[(usize, Outcome, i64)]) -> Precedents {
    let each =
        |(n, outcome, share_pm): &(usize, Outcome, i64)| vec![Ended { outcome: *outcome, share_pm: *share_pm }; *n];
    Precedents(groups.iter().flat_map(each).collect())
}

/// A dispute about 20,000 in review.
fn in_review(precedents: Precedents) -> (World, CaseId) {
    let (mut world, id) = submitted(Order { lines: vec![(2, 17_500, 0)], ..Order::default() });
    world.precedents = precedents;
    does::<Dispute>(&mut world, id, "counter", Role::ShopOwner);
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    (world, id)
}

fn terms(remedy: Remedy, amount_minor: i64) -> Terms {
    Terms { remedy, amount_minor, currency: Currency::USD }
}

#[test]
fn too_few_or_no_usual_way_says_nothing() {
    let full = |n| (n, Outcome::RefundFull, 1_000);
    let nothing = |n| (n, Outcome::NoRemedy, 0);
    for few in
        [vec![], vec![full(4)], vec![full(3), nothing(3)], vec![full(2), nothing(2), (2, Outcome::RefundPartial, 500)]]
    {
        assert_eq!(ended(&few).usual(), None, "{few:?}");
    }
    let usual = ended(&[full(9), nothing(2)]).usual().expect("nine of eleven");
    assert_eq!((usual.alike, usual.most, usual.favour), (11, 9, Favour::Buyer));
    assert_eq!((usual.outcome, usual.share_pm), (Some(Outcome::RefundFull), None));
    // No single result is the usual one, but most went the buyer's way.
    let mixed = ended(&[full(3), (3, Outcome::ReturnRefundFull, 1_000), nothing(4)]).usual().expect("six of ten");
    assert_eq!((mixed.most, mixed.outcome, mixed.favour), (6, None, Favour::Buyer));
}

#[test]
fn a_decision_departs_by_its_result_or_by_its_share() {
    let (world, id) = in_review(Precedents::default());
    let d = &world.dispute(id).data;
    let departs = |found: &Precedents, remedy, amount| found.departs(d, &terms(remedy, amount)).is_some();
    let full = ended(&[(9, Outcome::RefundFull, 1_000), (2, Outcome::NoRemedy, 0)]);
    assert!(!departs(&full, Remedy::RefundFull, 20_000));
    for other in [Remedy::RefundPartial, Remedy::ReturnRefundFull, Remedy::NoRemedy, Remedy::Reship] {
        assert!(departs(&full, other, 10_000), "{other:?}");
    }
    // Parts: 30 % was usual, so 5 % to 55 % is like it.
    let part =
        ended(&[(1, Outcome::RefundPartial, 100), (6, Outcome::RefundPartial, 300), (2, Outcome::RefundPartial, 900)]);
    assert_eq!(part.usual().and_then(|u| u.share_pm), Some(300));
    for (amount, apart) in [(1_000, false), (980, true), (11_000, false), (11_020, true)] {
        assert_eq!(departs(&part, Remedy::RefundPartial, amount), apart, "{amount} of 20,000");
    }
    let buyers =
        ended(&[(3, Outcome::RefundFull, 1_000), (3, Outcome::ReturnRefundFull, 1_000), (4, Outcome::NoRemedy, 0)]);
    assert!(!departs(&buyers, Remedy::Exchange, 20_000) && departs(&buyers, Remedy::NoRemedy, 0));
    assert!(!departs(&Precedents::default(), Remedy::NoRemedy, 0), "nothing to depart from");
    assert_eq!((share_pm(7, 0), share_pm(9, 3), share_pm(-1, 3), share_pm(1, 3)), (0, 1_000, 0, 333));
}

#[test]
fn what_a_decision_departs_from_is_written_into_it_and_stops_nothing() {
    let full = ended(&[(9, Outcome::RefundFull, 1_000), (2, Outcome::NoRemedy, 0)]);
    for (precedents, apart) in [(full.clone(), full.usual()), (Precedents::default(), None)] {
        let (mut world, id) = in_review(precedents);
        let offer = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": 12_000, "text": WORDS});
        let departs = |kind: &str, world: &World| {
            let said = world.seen[kind]["what"]["departs"].clone();
            serde_json::from_value::<Option<Usual>>(said).expect("what was usual")
        };
        says::<Dispute>(&mut world, id, offer, &actor(Role::Mediator));
        does::<Dispute>(&mut world, id, "refuse", Role::Buyer);
        let rule = json!({"action": "rule", "proposal": 3, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS});
        says::<Dispute>(&mut world, id, rule, &actor(Role::Mediator));
        assert_eq!(world.stage(id), DisputeStage::Executing);
        for kind in ["dispute.proposed", "dispute.decided"] {
            assert_eq!(departs(kind, &world), apart, "{kind}");
        }
    }
}
