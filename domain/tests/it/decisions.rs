//! What we decide and give, and what limits it: goodwill, new evidence, warnings, reasons, rulings about what came back.

use crate::regressions::refused;
use crate::snapshots::says;
use crate::walks::submitted;
use crate::world::{Order, World, actor, second};
use ombud_domain::dispute::Dispute;
use ombud_domain::id::CaseId;
use ombud_domain::{Refusal, Role};
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
