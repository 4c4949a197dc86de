//! Chats: handed over, closed with a reason, taken up again, called back (spec §2.11, K9, K12, K17–K20), and the numbers
//! of the policy by which all of that is counted.

use crate::snapshots::{does, says};
use crate::world::{Order, SHOP, World, actor, second};
use ombud_domain::actor::{Audience, Party};
use ombud_domain::case::{Case, allowed, decide};
use ombud_domain::conversation::{
    Conversation, ConversationCommand, ConversationFacts, ConversationStage, ConversationWhat, Desk, FIRST, Times, open,
};
use ombud_domain::id::CaseId;
use ombud_domain::policy::Policy;
use ombud_domain::time::Span;
use ombud_domain::{Instant, Refusal, Role};
use serde_json::{Value, json};

const BRIEF: &str = "The lamp came broken; she sent two photos and wants a new one.";

fn chat(steps: &[(&str, Role)]) -> (World, CaseId) {
    let mut world = World::new(Order::default());
    let id = world.chat(false, Some(SHOP));
    steps.iter().for_each(|(action, by)| does::<Conversation>(&mut world, id, action, *by));
    (world, id)
}

fn taken() -> (World, CaseId) {
    chat(&[("message", Role::Buyer), ("ask_person", Role::Buyer), ("take", Role::Agent)])
}

fn case(world: &World, id: CaseId) -> &Case<Conversation> {
    &world.conversations[&id].case
}

fn tries(world: &mut World, id: CaseId, command: Value, by: Role) -> Result<(), Refusal> {
    world.ask::<Conversation>(id, &serde_json::from_value(command).expect("a command"), &actor(by))
}

fn options(world: &World, id: CaseId, action: &str, field: &str) -> Vec<String> {
    let facts = <Conversation as crate::world::Lives>::facts(world, case(world, id));
    let can = allowed(case(world, id), &facts, &actor(Role::Agent), world.now);
    let can = can.into_iter().find(|a| a.action == action).expect("it is offered");
    let field = can.form.fields.into_iter().find(|f| f.name == field).expect("the field");
    let kind = serde_json::to_value(field.kind).expect("JSON");
    kind["options"].as_array().expect("a choice").iter().map(|o| o.as_str().expect("a word").to_owned()).collect()
}

#[test]
fn a_chat_goes_to_another_desk_which_alone_takes_it() {
    let (mut world, id) = taken();
    says::<Conversation>(
        &mut world,
        id,
        json!({"action": "hand_over", "to": "finance", "text": BRIEF}),
        &actor(Role::Agent),
    );
    let after = case(&world, id);
    assert_eq!((after.stage, after.env.owner.role), (ConversationStage::Queued, Role::Finance));
    assert_eq!((after.data.desk, after.data.agent, after.data.handed), (Desk::Finance, None, 1));
    assert_eq!(tries(&mut world, id, json!({"action": "take"}), Role::Agent), Err(Refusal::guard("other_desk")));
    does::<Conversation>(&mut world, id, "take", Role::Finance);
    says::<Conversation>(
        &mut world,
        id,
        json!({"action": "message", "text": "It is on its way."}),
        &actor(Role::Finance),
    );
    assert_eq!(case(&world, id).stage, ConversationStage::WaitingBuyer);
    let specialist = tries(&mut world, id, json!({"action": "close", "reason": "answered"}), Role::Delivery);
    assert_eq!(specialist, Err(Refusal::guard("other_desk")));
}

#[test]
fn a_colleague_who_is_there_has_it_at_once() {
    let (mut world, id) = taken();
    let colleague = second(Role::Agent).person.expect("a person");
    let offered = options(&world, id, "hand_over", "to");
    assert_eq!(offered, ["desk", "finance", "delivery", "trust", "shop", &format!("colleague-{}", colleague.0)]);
    let command = json!({"action": "hand_over", "to": format!("colleague-{}", colleague.0), "text": BRIEF});
    says::<Conversation>(&mut world, id, command, &actor(Role::Agent));
    let after = case(&world, id);
    assert_eq!((after.stage, after.data.agent), (ConversationStage::WithAgent, Some(colleague)));
    assert_eq!(after.env.owner.person, Some(colleague));
    let mine = tries(&mut world, id, json!({"action": "message", "text": "Me again"}), Role::Agent);
    assert_eq!(mine, Err(Refusal::guard("other_agent")));
    let stranger = json!({"action": "hand_over", "to": "colleague-999", "text": BRIEF});
    let asked =
        world.ask::<Conversation>(id, &serde_json::from_value(stranger).expect("a command"), &second(Role::Agent));
    assert_eq!(asked, Err(Refusal::invalid("to", "not_a_choice")));
}

/// The buyer reads who has it, and not what was said about it; the next person reads both.
#[test]
fn what_the_next_person_must_know_is_not_the_buyers_to_read() {
    for (to, eyes) in [("desk", Audience::PLATFORM), ("shop", Audience::SHOP)] {
        let (mut world, id) = taken();
        let command: ConversationCommand =
            serde_json::from_value(json!({"action": "hand_over", "to": to, "text": BRIEF})).expect("a command");
        let facts = <Conversation as crate::world::Lives>::facts(&world, case(&world, id));
        let mut ids = world.ids();
        let change =
            decide(case(&world, id), &facts, &command, &actor(Role::Agent), world.now, &mut ids).expect("done");
        let telling: Vec<_> = change.events.iter().filter(|e| format!("{:?}", e.what).contains("broken")).collect();
        assert_eq!(telling.len(), 1, "{to}");
        assert_eq!(telling[0].audience, eyes, "{to}");
        let told = change.events.iter().find(|e| matches!(e.what, ConversationWhat::HandedOver { .. }));
        assert!(told.expect("it is told").audience.includes(Party::Buyer));
        let short = json!({"action": "hand_over", "to": to, "text": "See it"});
        assert_eq!(tries(&mut world, id, short, Role::Agent), Err(Refusal::invalid("text", "too_short")));
    }
}

/// K8: whoever has enough takes no more, is handed no more, and still takes somebody in danger.
#[test]
fn nobody_has_more_chats_than_one_person_can_answer() {
    let (mut world, id) = chat(&[("ask_person", Role::Buyer)]);
    let full = ConversationFacts { full: actor(Role::Agent).person.into_iter().collect(), ..Default::default() };
    let now = world.now;
    let why = |case: &Case<Conversation>, facts: &ConversationFacts, by| {
        let can = allowed(case, facts, &by, now).into_iter().find(|a| a.action == "take");
        can.expect("it is offered").why_not
    };
    assert_eq!(why(case(&world, id), &full, actor(Role::Agent)), Some("enough_chats".into()));
    assert_eq!(why(case(&world, id), &full, second(Role::Agent)), None);
    let at_risk = &mut world.conversations.get_mut(&id).expect("a chat").case;
    at_risk.data.danger = true;
    assert_eq!(why(at_risk, &full, actor(Role::Agent)), None);
}

/// K13: the buyer had a person already, so the next one comes before those who had none.
#[test]
fn whose_person_went_away_is_in_front() {
    let (mut world, id) = taken();
    does::<Conversation>(&mut world, id, "lease_lost", Role::System);
    assert_eq!((case(&world, id).stage, case(&world, id).env.level), (ConversationStage::Queued, 1));
}

#[test]
fn nobody_is_passed_on_for_ever() {
    let (mut world, id) = taken();
    for _ in 0..Policy::default().chat_hand_overs {
        says::<Conversation>(
            &mut world,
            id,
            json!({"action": "hand_over", "to": "desk", "text": BRIEF}),
            &actor(Role::Agent),
        );
        does::<Conversation>(&mut world, id, "take", Role::Agent);
    }
    let again = tries(&mut world, id, json!({"action": "hand_over", "to": "desk", "text": BRIEF}), Role::Agent);
    assert_eq!(again, Err(Refusal::guard("handed_over_enough")));
}

#[test]
fn we_close_with_a_reason_and_the_buyer_says_whether_it_is_solved() {
    let (mut world, id) = taken();
    assert_eq!(
        tries(&mut world, id, json!({"action": "close"}), Role::Agent),
        Err(Refusal::invalid("reason", "required"))
    );
    let bare = json!({"action": "close", "reason": "other"});
    assert_eq!(tries(&mut world, id, bare, Role::Agent), Err(Refusal::invalid("text", "required")));
    let solved = json!({"action": "close", "reason": "answered", "solved": true});
    says::<Conversation>(&mut world, id, solved, &actor(Role::Agent));
    assert_eq!(
        (case(&world, id).data.solved, case(&world, id).data.asks_solved),
        (None, true),
        "ours to ask, not to say"
    );
    does::<Conversation>(&mut world, id, "solved", Role::Buyer);
    let after = case(&world, id);
    assert_eq!((after.stage, after.data.solved), (ConversationStage::Closed, Some(true)));
    assert_eq!(tries(&mut world, id, json!({"action": "not_solved"}), Role::Buyer), Err(Refusal::NotNow), "said once");
}

#[test]
fn what_is_not_solved_goes_on_with_people() {
    let (mut world, id) = taken();
    says::<Conversation>(&mut world, id, json!({"action": "close", "reason": "answered"}), &actor(Role::Agent));
    world.now = world.now + Span::days(2);
    says::<Conversation>(
        &mut world,
        id,
        json!({"action": "not_solved", "text": "The money has not come."}),
        &actor(Role::Buyer),
    );
    let after = case(&world, id);
    assert_eq!((after.stage, after.data.solved, after.data.asks_solved), (ConversationStage::Queued, None, false));
    assert_eq!(after.data.queued_at, Some(world.now), "the wait begins now");
    assert_eq!(after.data.asked, after.env.seq, "the words are a message");
}

#[test]
fn a_shop_closes_what_it_answered_and_nothing_else() {
    let (mut world, id) = taken();
    says::<Conversation>(
        &mut world,
        id,
        json!({"action": "hand_over", "to": "shop", "text": BRIEF}),
        &actor(Role::Agent),
    );
    says::<Conversation>(&mut world, id, json!({"action": "close", "reason": "answered"}), &actor(Role::ShopOwner));
    assert!(case(&world, id).data.asks_solved);
    // A person of ours had it once: it goes back to people, and the shop only reads along.
    does::<Conversation>(&mut world, id, "not_solved", Role::Buyer);
    assert_eq!(case(&world, id).stage, ConversationStage::Queued);
    does::<Conversation>(&mut world, id, "take", Role::Agent);
    does::<Conversation>(&mut world, id, "message", Role::Agent);
    let closed = tries(&mut world, id, json!({"action": "close", "reason": "answered"}), Role::ShopOwner);
    assert_eq!(closed, Err(Refusal::NotNow));
}

#[test]
fn silence_asks_whether_it_is_solved_and_never_says_so() {
    let (mut world, id) = taken();
    does::<Conversation>(&mut world, id, "message", Role::Agent);
    world.pass_until(case(&world, id).env.due.expect("a deadline"));
    let d = &case(&world, id).data;
    assert_eq!((d.solved, d.asks_solved), (None, true), "K16");
    let (mut world, id) = chat(&[("message", Role::Buyer)]);
    world.pass_until(case(&world, id).env.due.expect("a deadline"));
    let d = &case(&world, id).data;
    assert_eq!((d.solved, d.asks_solved), (None, false), "K5");
}

#[test]
fn after_its_time_a_message_begins_a_chat_of_its_own() {
    let (mut world, id) = taken();
    says::<Conversation>(&mut world, id, json!({"action": "close", "reason": "answered"}), &actor(Role::Agent));
    let closed = case(&world, id).env.closed_at.expect("closed");
    world.now = closed + Span::days(30);
    does::<Conversation>(&mut world, id, "message", Role::Buyer);
    assert_eq!(case(&world, id).stage, ConversationStage::Queued, "K20: to the last moment");

    let (mut world, id) = taken();
    says::<Conversation>(&mut world, id, json!({"action": "close", "reason": "answered"}), &actor(Role::Agent));
    world.now = Instant((case(&world, id).env.closed_at.expect("closed") + Span::days(30)).0 + 1);
    assert_eq!(tries(&mut world, id, json!({"action": "not_solved"}), Role::Buyer), Err(Refusal::NotNow));
    does::<Conversation>(&mut world, id, "message", Role::Buyer);
    let old = case(&world, id).clone();
    assert_eq!(old.stage, ConversationStage::Closed);
    let there = old.data.after.expect("it goes on elsewhere");
    let new = case(&world, there.case);
    assert_eq!((new.stage, new.env.number.as_str()), (ConversationStage::Assistant, there.number.as_str()));
    assert_eq!(new.data.before.as_ref().map(|l| l.case), Some(id));
    assert_eq!(
        (new.env.shop, new.data.with_shop, new.data.had_person),
        (old.env.shop, false, false),
        "nothing old counts"
    );
    let again = tries(&mut world, id, json!({"action": "message", "text": "Hello?"}), Role::Buyer);
    assert_eq!(again, Err(Refusal::guard("goes_on_there")), "one new chat, not one for each message");
}

/// No old context triggers a hand-over again: the misses of before do not count.
#[test]
fn the_assistant_begins_anew_in_a_chat_that_is_taken_up_again() {
    let (mut world, id) = chat(&[("message", Role::Buyer)]);
    let missed = json!({"action": "assist", "answers": case(&world, id).data.asked, "blocks": [], "missed": true});
    says::<Conversation>(&mut world, id, missed, &actor(Role::Assistant));
    assert_eq!(case(&world, id).data.misses, 1);
    does::<Conversation>(&mut world, id, "close", Role::Buyer);
    does::<Conversation>(&mut world, id, "message", Role::Buyer);
    assert_eq!((case(&world, id).stage, case(&world, id).data.misses), (ConversationStage::Assistant, 0));
}

#[test]
fn a_call_is_made_or_the_chat_goes_in_front() {
    let (mut world, id) = chat(&[("ask_person", Role::Buyer), ("book_callback", Role::Buyer)]);
    let booked = case(&world, id);
    let at = booked.data.call.expect("a call");
    assert_eq!(booked.env.due, Some(at + Span::minutes(45)), "half an hour, and a quarter");
    assert!(world.calls.contains_key(&id));
    world.pass_until(at + Span::minutes(45));
    let late = case(&world, id);
    assert_eq!((late.stage, late.env.level, late.data.call), (ConversationStage::Queued, 1, None), "K18");
    assert!(!world.calls.contains_key(&id), "the line is free");

    does::<Conversation>(&mut world, id, "book_callback", Role::Buyer);
    says::<Conversation>(
        &mut world,
        id,
        json!({"action": "called", "text": "She sends a photo."}),
        &actor(Role::Agent),
    );
    let called = case(&world, id);
    assert_eq!((called.stage, called.data.agent), (ConversationStage::WaitingBuyer, actor(Role::Agent).person), "K17");
    assert!(!world.calls.contains_key(&id));
}

#[test]
fn a_call_needs_a_free_moment_and_a_number() {
    let (mut world, id) = chat(&[("ask_person", Role::Buyer)]);
    let other = world.chat(false, None);
    does::<Conversation>(&mut world, other, "ask_person", Role::Buyer);
    let first = <Conversation as crate::world::Lives>::facts(&world, case(&world, id)).slots[0];
    let book = |phone: &str| json!({"action": "book_callback", "at": first.0, "phone": phone});
    assert_eq!(tries(&mut world, id, book("call me"), Role::Buyer), Err(Refusal::invalid("phone", "bad_phone")));
    tries(&mut world, id, book("۰۲۱ ۵۵۵۵ ۰۱۰۰"), Role::Buyer).expect("digits of any script");
    assert_eq!(tries(&mut world, other, book("555 0100"), Role::Buyer), Err(Refusal::invalid("at", "no_free_slot")));
    does::<Conversation>(&mut world, id, "ask_person", Role::Buyer);
    tries(&mut world, other, book("555 0100"), Role::Buyer).expect("whoever asks for a person gives the line free");
}

#[test]
fn a_storefront_without_lines_offers_no_calls() {
    let (world, id) = chat(&[("ask_person", Role::Buyer)]);
    let can = |facts: &ConversationFacts| {
        let all = allowed(case(&world, id), facts, &actor(Role::Buyer), world.now);
        all.into_iter().find(|a| a.action == "book_callback").map(|a| a.why_not)
    };
    assert_eq!(can(&ConversationFacts::default()), None);
    let full = ConversationFacts { lines: 2, ..ConversationFacts::default() };
    assert_eq!(can(&full), Some(Some("no_call_free".into())));
}

/// A chat under a policy whose numbers all differ from the defaults.
fn other_numbers() -> Policy {
    Policy {
        chat_assistant_h: 5,
        chat_misses: 4,
        chat_shop_h: 6,
        chat_first_h: 7,
        chat_first_most_h: 15,
        chat_danger_h: 2,
        chat_answer_h: 9,
        chat_away_min: 10,
        chat_at_once: 2,
        chat_hand_overs: 1,
        chat_patience_h: 30,
        chat_reopen_d: 8,
        chat_call_min: 20,
        chat_call_lead_min: 120,
        chat_call_ahead_d: 2,
        chat_call_slack_min: 25,
        ..Policy::default()
    }
}

/// What a chat began with counts to its end; a new version is for new chats.
#[test]
fn the_numbers_are_frozen_when_a_chat_begins() {
    let mut world = World::new(Order::default());
    let old = world.chat(false, None);
    world.policy = other_numbers();
    assert_eq!(world.policy.validate(), Ok(()));
    let new = world.chat(false, None);
    assert_eq!(case(&world, old).data.times, Times::default());
    assert_eq!(case(&world, new).data.times, Times::from(&other_numbers()));
    let due = |world: &World, id| (case(world, id).env.due.expect("a deadline") - world.now).0 / 3_600_000;
    assert_eq!((due(&world, old), due(&world, new)), (24, 5), "with the assistant");
    for id in [old, new] {
        does::<Conversation>(&mut world, id, "ask_person", Role::Buyer);
    }
    assert_eq!((due(&world, old), due(&world, new)), (24, 7), "the first answer");
    // What is closed is taken up again by the numbers of then, and what begins of it has those of now.
    for id in [old, new] {
        does::<Conversation>(&mut world, id, "close", Role::Buyer);
    }
    world.now = world.now + Span::days(9);
    does::<Conversation>(&mut world, old, "message", Role::Buyer);
    does::<Conversation>(&mut world, new, "message", Role::Buyer);
    assert_eq!(
        (case(&world, old).stage, case(&world, new).stage),
        (ConversationStage::Assistant, ConversationStage::Closed)
    );
    let there = case(&world, new).data.after.clone().expect("another chat");
    assert_eq!(case(&world, there.case).data.times, Times::from(&other_numbers()));
}

#[test]
fn each_number_does_what_it_says() {
    let mut world = World::new(Order::default());
    world.policy = other_numbers();
    let id = world.chat(true, Some(SHOP));
    let hours = |world: &World| (case(world, id).env.due.expect("a deadline") - world.now).0 / 3_600_000;
    assert_eq!(hours(&world), 6, "the shop's time");
    does::<Conversation>(&mut world, id, "ask_person", Role::Buyer);
    world.pass_until(case(&world, id).env.due.expect("a deadline"));
    assert_eq!((hours(&world), case(&world, id).env.level), (8, 1), "15 hours in all");
    does::<Conversation>(&mut world, id, "take", Role::Agent);
    assert_eq!(hours(&world), 9, "our next answer");
    says::<Conversation>(
        &mut world,
        id,
        json!({"action": "hand_over", "to": "desk", "text": BRIEF}),
        &actor(Role::Agent),
    );
    let slots = <Conversation as crate::world::Lives>::facts(&world, case(&world, id)).slots;
    let (first, last) = (slots[0], *slots.last().expect("a moment"));
    assert!(first >= world.now + Span::minutes(120) && last <= world.now + Span::days(2));
    assert_eq!(slots[1] - first, Span::minutes(20));
    does::<Conversation>(&mut world, id, "book_callback", Role::Buyer);
    assert_eq!(case(&world, id).env.due, Some(first + Span::minutes(45)), "20 minutes, and 25");
    does::<Conversation>(&mut world, id, "called", Role::Agent);
    assert_eq!(hours(&world), 30, "the buyer's time");
    does::<Conversation>(&mut world, id, "ask_person", Role::Buyer);
    does::<Conversation>(&mut world, id, "take", Role::Agent);
    let again = tries(&mut world, id, json!({"action": "hand_over", "to": "desk", "text": BRIEF}), Role::Agent);
    assert_eq!(again, Err(Refusal::guard("handed_over_enough")));
}

#[test]
fn people_in_danger_wait_as_long_as_the_policy_says() {
    let mut world = World::new(Order::default());
    let begun = ombud_domain::conversation::Open {
        storefront: case_of_a_chat(&mut world).env.storefront,
        buyer: crate::world::BUYER,
        shop: None,
        order: None,
        language: "en".into(),
        title: "Smoke".into(),
        to_shop: false,
        danger: true,
    };
    let facts = ConversationFacts { times: Times::from(&other_numbers()), ..ConversationFacts::default() };
    let change = open(&begun, &facts, &actor(Role::Buyer), world.now, &mut world.ids()).expect("a chat");
    assert_eq!(change.case.env.due, Some(world.now + Span::hours(2)));
    assert_eq!((change.case.env.level, change.case.env.owner.role), (FIRST, Role::Reviewer));
}

fn case_of_a_chat(world: &mut World) -> Case<Conversation> {
    let id = world.chat(false, None);
    case(world, id).clone()
}

#[test]
fn every_number_has_bounds() {
    let base = serde_json::to_value(Policy::default()).expect("JSON");
    for (name, low, high) in [
        ("chat_assistant_h", 1, 72),
        ("chat_misses", 1, 5),
        ("chat_shop_h", 4, 120),
        ("chat_first_h", 1, 47),
        ("chat_first_most_h", 25, 72),
        ("chat_danger_h", 1, 4),
        ("chat_answer_h", 1, 72),
        ("chat_away_min", 2, 60),
        ("chat_at_once", 1, 30),
        ("chat_hand_overs", 1, 10),
        ("chat_patience_h", 24, 336),
        ("chat_reopen_d", 7, 180),
        ("chat_call_min", 10, 120),
        ("chat_call_lead_min", 10, 1_440),
        ("chat_call_ahead_d", 1, 14),
        ("chat_call_slack_min", 5, 120),
    ] {
        let with = |n: i64| {
            let mut changed = base.clone();
            changed[name] = n.into();
            serde_json::from_value::<Policy>(changed).expect("a policy").validate()
        };
        assert_eq!((with(low), with(high)), (Ok(()), Ok(())), "{name}");
        assert!(with(low - 1).is_err() && with(high + 1).is_err(), "{name}");
    }
}

/// A chat of an earlier release has no numbers of its own: it goes on by those of the first policy.
#[test]
fn a_chat_of_an_earlier_release_goes_on() {
    let mut old = serde_json::to_value(case_of_a_chat(&mut World::new(Order::default())).data).expect("JSON");
    old.as_object_mut().expect("an object").remove("times");
    let read: Conversation = serde_json::from_value(old).expect("it is read");
    assert_eq!((read.times, read.desk), (Times::default(), Desk::Support));
}
