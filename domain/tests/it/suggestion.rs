//! The suggestion (spec §2.11): who has it, until when, what silence means, and how those that say the same stand together.

use crate::world::{BUYER, FRONT, MONDAY, SHOP, actor, second};
use ombud_domain::calendar::Hours;
use ombud_domain::case::{Case, Change, FieldKind, FollowUp, Stage, allowed, decide};
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::notice::notices;
use ombud_domain::policy::Policy;
use ombud_domain::suggestion::{
    Head, Open, REASONS, Suggestion, SuggestionCommand, SuggestionFacts, SuggestionStage, open,
};
use ombud_domain::time::Span;
use ombud_domain::{Actor, Audience, Ids, Instant, Party, Refusal, Role};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};

/// What another case of the desk looks like from here.
const OTHER: &str = "W-00000777";

pub fn facts() -> SuggestionFacts {
    let heads = vec![Head { case: CaseId(777), number: OTHER.into(), people: 2 }];
    SuggestionFacts { hours: Hours::daily("UTC", 8, 20), heads }
}

fn about(title: &str) -> Open {
    Open {
        storefront: FRONT,
        shop: None,
        language: "en".into(),
        title: title.into(),
        text: "I would like to filter by the country it ships from.".into(),
    }
}

fn opened(seed: u64) -> Change<Suggestion> {
    let ids = &mut Ids::new(i64::try_from(seed).expect("small"), seed);
    open(&about("A filter by country"), &Policy::default(), &facts(), &actor(Role::Buyer), MONDAY, ids).expect("opened")
}

fn tell(
    case: &Case<Suggestion>,
    by: &Actor,
    now: Instant,
    command: SuggestionCommand,
) -> Result<Change<Suggestion>, Refusal> {
    let change = decide(case, &facts(), &command, by, now, &mut Ids::new(950, 1))?;
    let other = if case.data.by == Party::Buyer { Party::Shop } else { Party::Buyer };
    assert!(change.events.iter().all(|e| !e.audience.includes(other)), "only the author and we see it");
    let after = &change.case;
    if after.stage.is_terminal() {
        assert_eq!((after.env.due, after.env.wake), (None, None));
    } else {
        assert!(after.env.wake <= after.env.due && after.env.due > Some(now) && !after.env.silence.is_empty(), "I10");
        let kept = after.stage == case.stage;
        assert!(!kept || after.env.due >= case.env.due, "I12: a deadline moves only later");
    }
    Ok(change)
}

fn late(case: &Case<Suggestion>) -> Change<Suggestion> {
    let now = case.env.due.expect("a deadline");
    let bell = || SuggestionCommand::Deadline { entry: case.env.entry };
    let change = tell(case, &Actor::CLOCK, now, bell()).expect("late");
    assert!(tell(&change.case, &Actor::CLOCK, now, bell()).is_err(), "I11: an old timer changes nothing");
    change
}

fn says(text: &str) -> String {
    format!("{text} and nothing else")
}

fn does(case: &Case<Suggestion>, by: &Actor, now: Instant, action: &str) -> Change<Suggestion> {
    let command = serde_json::from_value(plausible(case, action)).expect("a command");
    tell(case, by, now, command).expect(action)
}

/// A case in each state.
pub fn in_every_state() -> Vec<Case<Suggestion>> {
    let (received, desk) = (opened(900).case, actor(Role::Editor));
    let grouped = does(&received, &desk, MONDAY, "group").case;
    let planned = does(&grouped, &desk, MONDAY, "plan").case;
    let done = does(&planned, &desk, MONDAY, "done").case;
    let declined = does(&received, &desk, MONDAY, "turn_down").case;
    vec![received, grouped, planned, done, declined]
}

/// A plausible command for any action, whether or not it is its turn.
pub fn plausible(case: &Case<Suggestion>, action: &str) -> Value {
    let mut out = match action {
        "group" => json!({}),
        "join" => json!({"to": OTHER}),
        "joined" => json!({"member": 778}),
        "follow" => json!({"what": {"kind": "done", "text": ""}}),
        "plan" => json!({"weeks": "weeks_8", "text": says("We begin in spring")}),
        "move" => json!({"weeks": "weeks_26", "text": says("It takes longer")}),
        "turn_down" => json!({"reason": "not_possible", "text": says("The carriers do not say it")}),
        "deadline" | "tick" => json!({"entry": case.env.entry}),
        _ => json!({"text": says("This is it")}),
    };
    out["action"] = action.into();
    out
}

#[test]
fn the_desk_keeps_it_plans_it_by_name_and_says_how_it_ended() {
    let change = opened(900);
    let case = &change.case;
    assert_eq!(
        (case.stage, case.env.owner.role, case.env.number.starts_with("W-")),
        (SuggestionStage::Received, Role::Editor, true)
    );
    assert_eq!(case.env.due, Some(MONDAY + Span::days(7)), "five business days from a Monday");
    let receipt = notices(&change, &actor(Role::Buyer));
    assert!(receipt.len() == 1 && receipt[0].own && receipt[0].kind == "suggestion.opened");
    let desk = actor(Role::Editor);
    let grouped = does(case, &desk, MONDAY, "group");
    assert_eq!(grouped.case.env.due, Some(MONDAY + Span::days(28)), "twenty business days");
    let planned = does(&grouped.case, &desk, MONDAY, "plan");
    let env = &planned.case.env;
    assert_eq!((env.owner.role, env.owner.person), (Role::Editor, desk.person), "somebody answers for it by name");
    assert_eq!((env.due, &*env.silence), (Some(MONDAY + Span::days(56)), "suggestion_date"));
    let done = does(&planned.case, &desk, MONDAY, "done");
    for step in [grouped, planned, done] {
        let told = notices(&step, &desk);
        assert!(told.len() == 1 && told[0].party == Party::Buyer && !told[0].must_act, "the author hears of each step");
    }
}

#[test]
fn what_nobody_looks_at_goes_to_the_supervisor_and_the_author_hears_it() {
    for stage in [SuggestionStage::Received, SuggestionStage::Grouped] {
        let mut case = in_every_state().into_iter().find(|c| c.stage == stage).expect("a case");
        for level in 1..=3 {
            let change = late(&case);
            assert_eq!(notices(&change, &Actor::CLOCK).first().expect("told").kind, "suggestion.late");
            case = change.case;
            assert_eq!((case.stage, case.env.level, case.env.owner.role), (stage, level, Role::Supervisor));
        }
        let case = does(&case, &actor(Role::Supervisor), case.env.due.expect("open"), "plan").case;
        assert_eq!(case.env.level, 0);
    }
}

#[test]
fn a_promised_date_moves_only_later_and_with_a_reason() {
    let [_, _, planned, ..] = &in_every_state()[..] else { panic!("five states") };
    let first = late(planned).case;
    assert_eq!((first.env.owner, first.env.level), (planned.env.owner, 1), "who promised it is reminded first");
    assert_eq!(late(&first).case.env.owner.role, Role::Supervisor, "then the supervisor has it");
    let (by, now) = (second(Role::Editor), first.env.due.expect("open") + Span(-1));
    let row = allowed(&first, &facts(), &by, now).into_iter().find(|a| a.action == "move").expect("it can be moved");
    let weeks = row.form.fields.into_iter().find(|f| f.name == "weeks").expect("a field").kind;
    assert!(
        matches!(weeks, FieldKind::Choice { options } if options == ["weeks_2", "weeks_4", "weeks_8", "weeks_13", "weeks_26", "weeks_52"])
    );
    let again = does(&first, &by, now, "move");
    assert_eq!((again.case.env.owner.person, again.case.env.level), (by.person, 0), "who names the new date has it");
    let early = SuggestionCommand::Move { weeks: "weeks_4".into(), text: says("We are faster") };
    assert_eq!(tell(&again.case, &by, now, early).expect_err("earlier than promised").code(), "not_a_choice");
    let silent = SuggestionCommand::Move { weeks: "weeks_52".into(), text: String::new() };
    assert_eq!(tell(&again.case, &by, now, silent).expect_err("without a reason").code(), "too_short");
    let last = does(&again.case, &by, now, "note").case;
    let most = SuggestionCommand::Move { weeks: "weeks_52".into(), text: says("Only next year") };
    let last = tell(&last, &by, now, most).expect("a year").case;
    let row = allowed(&last, &facts(), &by, now).into_iter().find(|a| a.action == "move").expect("shown");
    assert_eq!(row.why_not.as_deref(), Some("as_late_as_can_be"));
}

#[test]
fn each_does_their_own_part() {
    let case = opened(900).case;
    let can =
        |role: Role| allowed(&case, &facts(), &actor(role), MONDAY).into_iter().map(|a| a.action).collect::<Vec<_>>();
    assert_eq!(can(Role::Buyer), ["say"]);
    assert_eq!(can(Role::Editor), ["group", "join", "plan", "turn_down", "note"]);
    assert_eq!(can(Role::Supervisor), can(Role::Editor));
    for role in [Role::ShopOwner, Role::Agent, Role::Mediator, Role::Administrator, Role::Marketplace, Role::Assistant]
    {
        assert!(can(role).is_empty(), "{role:?}");
    }
    for reason in REASONS {
        let decline = SuggestionCommand::TurnDown { reason: reason.into(), text: says("This is why") };
        let ended = tell(&case, &actor(Role::Editor), MONDAY, decline).expect(reason).case;
        assert_eq!((ended.stage, ended.data.reason.as_deref()), (SuggestionStage::Declined, Some(reason)));
    }
    let bare = SuggestionCommand::TurnDown { reason: "not_possible".into(), text: "No.".into() };
    assert_eq!(tell(&case, &actor(Role::Editor), MONDAY, bare).expect_err("no reason").code(), "too_short");
}

#[test]
fn buyers_and_shops_suggest_for_themselves() {
    let by = |role: Role, shop| {
        let open_it = Open { shop, ..about("A filter by country") };
        open(&open_it, &Policy::default(), &facts(), &actor(role), MONDAY, &mut Ids::new(900, 1))
    };
    let buyers = by(Role::Buyer, None).expect("a buyer").case;
    assert_eq!((buyers.env.buyer, buyers.env.shop, buyers.data.audience()), (BUYER, None, Audience::BUYER));
    let shops = by(Role::ShopMember, Some(SHOP)).expect("a seller");
    assert_eq!((shops.case.env.buyer, shops.case.env.shop), (PersonId::NOBODY, Some(SHOP)));
    assert_eq!(shops.events[0].audience, Audience::SHOP);
    let told = notices(&does(&shops.case, &actor(Role::Editor), MONDAY, "group"), &actor(Role::Editor));
    assert!(told.iter().all(|n| n.party == Party::Shop) && told.len() == 1);
    assert_eq!(by(Role::Buyer, Some(SHOP)).expect_err("not theirs"), Refusal::NotYours);
    assert_eq!(by(Role::ShopOwner, None).expect_err("without the shop"), Refusal::NotYours);
    assert_eq!(by(Role::Agent, None).expect_err("ours"), Refusal::NotYours);
    let short = Open { title: "Hm".into(), ..about("") };
    let refused = open(&short, &Policy::default(), &facts(), &actor(Role::Buyer), MONDAY, &mut Ids::new(900, 1));
    assert_eq!(refused.expect_err("too short").code(), "too_short");
}

/// A row of suggestions with what they tell each other.
struct Desk {
    cases: BTreeMap<CaseId, Case<Suggestion>>,
    queue: VecDeque<FollowUp>,
    told: BTreeMap<CaseId, Vec<&'static str>>,
}

impl Desk {
    fn of(n: u64) -> (Self, Vec<CaseId>) {
        let cases: BTreeMap<_, _> = (1..=n).map(|i| opened(1_000 * i).case).map(|c| (c.env.id, c)).collect();
        let ids = cases.keys().copied().collect();
        (Self { cases, queue: VecDeque::new(), told: BTreeMap::new() }, ids)
    }

    fn facts(&self) -> SuggestionFacts {
        let heads = self.cases.values().filter(|c| c.data.head.is_none() && !c.stage.is_terminal());
        let head = |c: &Case<Suggestion>| Head { case: c.env.id, number: c.env.number.clone(), people: c.data.people };
        SuggestionFacts { heads: heads.map(head).collect(), ..facts() }
    }

    fn try_it(&mut self, id: CaseId, by: &Actor, command: &Value) -> Result<(), Refusal> {
        let command = serde_json::from_value(command.clone()).expect("a command");
        let change = decide(&self.cases[&id], &self.facts(), &command, by, MONDAY, &mut Ids::new(950, 1))?;
        let told = notices(&change, by).into_iter().filter(|n| !n.own).count();
        let kinds = change.events.iter().map(|e| <Suggestion as ombud_domain::case::Machine>::what_kind(&e.what));
        self.told.entry(id).or_default().extend(kinds.filter(|_| told > 0));
        self.queue.extend(change.effects.follow_ups);
        self.cases.insert(id, change.case);
        Ok(())
    }

    fn act(&mut self, id: CaseId, action: &str) -> Result<(), Refusal> {
        let command = plausible(&self.cases[&id], action);
        self.try_it(id, &actor(Role::Editor), &command)
    }

    fn join(&mut self, id: CaseId, to: CaseId) -> Result<(), Refusal> {
        let number = self.cases[&to].env.number.clone();
        self.try_it(id, &actor(Role::Editor), &json!({"action": "join", "to": number}))
    }

    fn settle(&mut self) {
        for _ in 0..100 {
            let Some(next) = self.queue.pop_front() else { return };
            self.try_it(next.case, &Actor::SYSTEM, &next.command).expect("a follow-up is heard");
        }
        panic!("follow-ups run in a circle");
    }
}

#[test]
fn those_that_say_the_same_hear_the_same() {
    let (mut desk, ids) = Desk::of(5);
    let [head, members @ ..] = &ids[..] else { panic!("five") };
    for member in &members[..3] {
        desk.join(*member, *head).expect("joined");
        desk.settle();
    }
    assert_eq!((desk.cases[head].data.people, desk.cases[head].stage), (4, SuggestionStage::Grouped));
    for member in &members[..3] {
        assert_eq!(desk.act(*member, "plan").expect_err("answered with the others").code(), "answered_with_others");
    }
    assert_eq!(desk.join(*head, members[3]).expect_err("it is the others' place").code(), "others_joined_it");
    desk.act(*head, "plan").expect("planned");
    desk.settle();
    // Who comes later hears where it stands.
    desk.join(members[3], *head).expect("joined");
    desk.settle();
    let promised = desk.cases[head].env.clone();
    for member in members {
        let case = &desk.cases[member];
        assert_eq!(
            (case.stage, case.env.due, case.env.owner),
            (SuggestionStage::Planned, promised.due, promised.owner)
        );
    }
    desk.act(*head, "done").expect("done");
    desk.settle();
    for member in members {
        assert_eq!(desk.cases[member].stage, SuggestionStage::Done);
        assert!(desk.told[member].contains(&"suggestion.done"), "each author is told");
    }
    assert_eq!(desk.cases[head].data.people, 5);
}

#[test]
fn who_was_joined_to_one_that_moved_or_ended_meanwhile_is_not_lost() {
    // It ended before it heard of the other.
    let (mut desk, ids) = Desk::of(2);
    desk.join(ids[1], ids[0]).expect("joined");
    desk.act(ids[0], "turn_down").expect("declined");
    desk.settle();
    assert_eq!(desk.cases[&ids[1]].data.reason, desk.cases[&ids[0]].data.reason);
    assert_eq!(desk.cases[&ids[1]].stage, SuggestionStage::Declined);
    // It was joined to a third one before it heard of the other.
    let (mut desk, ids) = Desk::of(3);
    desk.join(ids[1], ids[0]).expect("joined");
    desk.join(ids[0], ids[2]).expect("joined");
    desk.settle();
    assert_eq!(desk.cases[&ids[2]].data.people, 3);
    desk.act(ids[2], "turn_down").expect("declined");
    desk.settle();
    assert!(desk.cases.values().all(|c| c.stage == SuggestionStage::Declined));
    // Two are joined to each other in the same moment.
    let (mut desk, ids) = Desk::of(2);
    let before = desk.cases[&ids[0]].clone();
    desk.join(ids[1], ids[0]).expect("joined");
    let after = std::mem::replace(desk.cases.get_mut(&ids[1]).expect("there"), before);
    let (second, number) = (desk.cases[&ids[0]].clone(), after.env.number.clone());
    let facts = SuggestionFacts { heads: vec![Head { case: ids[1], number: number.clone(), people: 1 }], ..facts() };
    let join = SuggestionCommand::Join { to: number };
    let other = decide(&second, &facts, &join, &actor(Role::Editor), MONDAY, &mut Ids::new(950, 1)).expect("at once");
    desk.queue.extend(other.effects.follow_ups);
    desk.cases.insert(ids[0], other.case);
    desk.cases.insert(ids[1], after);
    desk.settle();
    for id in &ids {
        assert_eq!((desk.cases[id].data.head, desk.cases[id].data.people), (None, 1));
        desk.act(*id, "turn_down").expect("each stands alone again");
    }
}
