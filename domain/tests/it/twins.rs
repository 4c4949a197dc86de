//! I29: the same case of other people has the same automatic result. Every decision that no person makes is made once more
//! for a twin: the same case, of another buyer and another shop, at another storefront, in another language, about a thing
//! of another name. Nothing of the decision may differ but who they are.

use crate::fill::Fills;
use crate::snapshots::{does, says};
use crate::walks::{going_back, submitted, withdrawn};
use crate::world::{Lives, Order, World, actor};
use ombud_domain::case::{Case, Change, Envelope, Machine, decide};
use ombud_domain::dispute::{Dispute, DisputeStage};
use ombud_domain::id::{CaseId, PersonId, ShopId, StorefrontId};
use ombud_domain::refund::Refund;
use ombud_domain::returns::Return;
use ombud_domain::{Actor, Ids, Instant, Role};
use serde_json::json;
use std::collections::BTreeSet;

const OTHER: i64 = 9_100_000_000;

/// The same case of other people. It keeps its key: the books know its refund by that, and nobody's name is in it.
fn twin<M: Machine>(case: &Case<M>) -> Case<M> {
    let env = &case.env;
    let buyer = if env.buyer == PersonId::NOBODY { env.buyer } else { PersonId(OTHER + 1) };
    let env = Envelope {
        number: "X-TWIN".into(),
        storefront: StorefrontId(OTHER + 3),
        buyer,
        shop: env.shop.map(|_| ShopId(OTHER + 4)),
        language: "twinnish".into(),
        title: "Something of another name".into(),
        ..env.clone()
    };
    Case { env, ..case.clone() }
}

/// Everything that a decision says and does, with the twin's people put back in their places.
fn said<M: Machine>(change: &Change<M>, of: &Envelope) -> String {
    let back = [(OTHER + 1, of.buyer.0), (OTHER + 3, of.storefront.0), (OTHER + 4, of.shop.map_or(0, |s| s.0))];
    let words = [("X-TWIN", &of.number), ("twinnish", &of.language), ("Something of another name", &of.title)];
    let said =
        back.iter().fold(format!("{change:?}"), |said, (twin, own)| said.replace(&twin.to_string(), &own.to_string()));
    words.iter().fold(said, |said, (twin, own)| said.replace(twin, own))
}

/// Holds one automatic decision against that of its twin.
pub fn same_for_others<M: Machine>(
    case: &Case<M>,
    facts: &M::Facts,
    command: &M::Command,
    by: &Actor,
    now: Instant,
    ids: &Ids,
    change: &Change<M>,
) {
    let other = decide(&twin(case), facts, command, by, now, &mut ids.clone());
    let other = other.unwrap_or_else(|e| panic!("I29: {command:?} is refused to somebody else: {e:?}"));
    let (own, other) = (said(change, &case.env), said(&other, &case.env));
    assert!(own == other, "I29: {command:?}\n{own}\n{other}");
}

/// Rows of a table that no person fires.
fn by_itself<M: Machine>() -> BTreeSet<&'static str> {
    let machine = |r: &&ombud_domain::case::Rule<M>| r.actor == [Role::Clock];
    M::rules().iter().filter(machine).map(|r| r.row).collect()
}

/// Lets everybody be silent until it is over, or a person of ours would have to act.
fn silent(world: &mut World) {
    let end = world.now + ombud_domain::time::Span::days(120);
    while let Some(wake) = world.next_wake().filter(|wake| *wake < end) {
        world.pass_until(wake);
    }
}

/// Every deadline rule of disputes, returns and refunds is among what is held against its twin: the shop's silence with
/// and without money, the buyer's, both parties', ours, the supervisor's, the end of the talks, of a hold, of a grace, of
/// each step and of each leg of a return.
#[test]
fn each_deadline_has_the_same_result_for_everybody() {
    let mut held = BTreeSet::new();
    let mut run = |(mut world, id): (World, CaseId), steps: &[(&str, Role)]| {
        for (action, by) in steps {
            does::<Dispute>(&mut world, id, action, *by);
        }
        silent(&mut world);
        held.extend(world.automatic);
    };
    let fresh = || submitted(Order::default());
    let shop = Role::ShopOwner;
    let escalated = [("refuse", shop), ("escalate", Role::Buyer)];
    let offered = [&escalated[..], &[("propose", Role::Mediator)]].concat();
    let capped = |cap: i64| {
        let (mut world, id) = fresh();
        world.policy.silence_cap_minor.insert(ombud_domain::money::Currency::USD, cap);
        (world, id)
    };
    run(capped(i64::MAX), &[]);
    run(capped(0), &[]);
    run(fresh(), &[("refuse", shop)]);
    run(fresh(), &escalated);
    run(fresh(), &[&escalated[..], &[("request_info", Role::Mediator)]].concat());
    run(fresh(), &offered);
    run(fresh(), &[&offered[..], &[("add_evidence", Role::Buyer)]].concat());
    run(fresh(), &[("withdraw", Role::Buyer)]);
    run(fresh(), &[("chargeback_opened", Role::Marketplace)]);
    run(fresh(), &[("accept", shop)]);
    let (mut cooling, id) = fresh();
    cooling.scam = ombud_domain::dispute::Scam::Told;
    run((cooling, id), &[("counter", shop), ("accept", Role::Buyer)]);
    // A shop that answered and then let the talks run out.
    let (mut talks, id) = fresh();
    does::<Dispute>(&mut talks, id, "counter", shop);
    talks.pass_hours(24 * 6);
    does::<Dispute>(&mut talks, id, "revise", Role::Buyer);
    run((talks, id), &[]);
    // A draft that is never sent.
    let mut draft = World::new(Order::default());
    let id = draft.draft(vec![(ombud_domain::id::LineId(10), 1)]).expect("a draft");
    run((draft, id), &[]);
    // Goods that arrive and goods that do not.
    for arrives in [true, false] {
        let mut goods = World::new(Order { delivered: false, ..Order::default() });
        let id = goods.draft(vec![(ombud_domain::id::LineId(10), 2)]).expect("a draft");
        let wish = json!({"action": "submit", "reason": "not_received", "story": "It never came to my door.", "remedy": "reship", "confirm": true});
        says::<Dispute>(&mut goods, id, wish, &actor(Role::Buyer));
        does::<Dispute>(&mut goods, id, "accept", shop);
        run((goods, id), if arrives { &[("step_delivered", Role::Marketplace)] } else { &[] });
    }
    // Goods that go back, each leg left to the clock.
    let legs: [&[(&str, Role)]; 6] = [
        &[],
        &[("authorise", shop)],
        &[("authorise", shop), ("label_ready", Role::Marketplace)],
        &[("authorise", shop), ("label_ready", Role::Marketplace), ("shipped", Role::Buyer)],
        &[
            ("authorise", shop),
            ("label_ready", Role::Marketplace),
            ("shipped", Role::Buyer),
            ("carrier_delivered", Role::Marketplace),
        ],
        &[
            ("authorise", shop),
            ("label_ready", Role::Marketplace),
            ("shipped", Role::Buyer),
            ("carrier_delivered", Role::Marketplace),
            ("inspect_fail", shop),
        ],
    ];
    for leg in legs {
        let (mut world, back) = going_back(Order::default(), "return_refund_full", false);
        let id = world.returns[&back].case.data.dispute;
        for (action, by) in leg {
            if *action == "inspect_fail" {
                let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "cd".repeat(32)}});
                says::<Dispute>(&mut world, id, photo, &actor(*by));
            }
            does::<Return>(&mut world, back, action, *by);
        }
        run((world, id), &[]);
    }
    // Goods that are withdrawn from while they are on their way.
    let (world, id, _) = withdrawn(Order::default());
    run((world, id), &[]);
    // Refunds of which nothing is heard, that fail, and that a hold keeps.
    for word in ["soft_fail", "unknown", "hard_fail"] {
        let (mut world, id) = fresh();
        does::<Dispute>(&mut world, id, "accept", shop);
        let refund = *world.refunds.keys().next().expect("a refund");
        does::<Refund>(&mut world, refund, word, Role::Marketplace);
        run((world, id), &[]);
    }
    let (mut world, id) = fresh();
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback(1));
    run((world, id), &[("full_refund_now", shop)]);
    // The hold ends before the promise is sent.
    let (mut world, id) = fresh();
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback(1));
    does::<Dispute>(&mut world, id, "full_refund_now", shop);
    let book = world.books.values().next().expect("a book").clone();
    world.book(book.chargeback_ended(1, false));
    run((world, id), &[]);

    let mut all = by_itself::<Dispute>();
    all.extend(by_itself::<Refund>());
    all.extend(by_itself::<Return>());
    let missing: Vec<_> = all.difference(&held).collect();
    assert!(missing.is_empty(), "{missing:?} of {}", all.len());
}

/// The twin is one: another number, another language, other people, and everything else the same.
#[test]
fn a_twin_differs_in_nothing_but_who_it_is() {
    let (world, id) = submitted(Order::default());
    let case = world.dispute(id);
    let other = twin(case);
    assert_eq!((other.stage, &other.data), (DisputeStage::SellerTurn, &case.data));
    assert_ne!((other.env.buyer, other.env.shop, &other.env.number), (case.env.buyer, case.env.shop, &case.env.number));
    let facts = Dispute::facts(&world, case);
    let command = Dispute::plausible(&world, case, "deadline");
    let command = serde_json::from_value(command).expect("a command");
    let now = case.env.due.expect("a deadline");
    let ids = Ids::new(500_000, 1);
    let own = decide(case, &facts, &command, &Actor::CLOCK, now, &mut ids.clone()).expect("decided");
    let theirs = decide(&other, &facts, &command, &Actor::CLOCK, now, &mut ids.clone()).expect("decided");
    assert_ne!(format!("{own:?}"), format!("{theirs:?}"), "who they are shows before it is put back");
    assert_eq!(said(&own, &case.env), said(&theirs, &case.env));
}
