//! Every event in every state for every role, as one line each: roles with the same answer stand together.

use crate::fill::{Fills, actions};
use crate::walks::{going_back, submitted, withdrawn};
use crate::world::{Order, SHOP, World, actor, row, second};
use crate::{finance, outside, suggestion, trust};
use ombud_domain::appeal::{Appeal, AppealStage};
use ombud_domain::case::{Case, Machine, Stage, decide};
use ombud_domain::conversation::{Conversation, ConversationStage};
use ombud_domain::dispute::{Dispute, DisputeStage};
use ombud_domain::finance::FinanceStage;
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::outside::OutsideStage;
use ombud_domain::refund::{Refund, RefundStage};
use ombud_domain::report::{Report, ReportStage};
use ombud_domain::returns::{Return, ReturnStage};
use ombud_domain::statement::{Statement, StatementStage};
use ombud_domain::suggestion::SuggestionStage;
use ombud_domain::{Actor, Ids, Instant, Role};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Does something in the world that must succeed.
pub fn does<M: Fills>(world: &mut World, id: CaseId, action: &str, by: Role) {
    let command = M::plausible(world, &M::cases(world)[&id].case, action);
    says::<M>(world, id, command, &actor(by));
}

/// Says exactly this; it must succeed.
pub fn says<M: Fills>(world: &mut World, id: CaseId, command: Value, by: &Actor) {
    let read = serde_json::from_value(command.clone()).expect("a command");
    let done = world.ask::<M>(id, &read, by);
    assert_eq!(done, Ok(()), "{command}");
}

/// A case in some state, what it knows, and what everybody says in it.
struct Scene<'a, M: Machine> {
    name: String,
    case: &'a Case<M>,
    facts: M::Facts,
    now: Instant,
    says: Box<dyn Fn(&str) -> Value + 'a>,
}

/// Every event in every scene for every role. Each state has its scene, in the order of the table.
fn table<M: Machine>(scenes: &[Scene<'_, M>], by: fn(Role) -> Actor) -> String {
    let mut out = String::new();
    for stage in M::Stage::ALL {
        let here: Vec<_> = scenes.iter().filter(|s| s.case.stage == *stage).collect();
        assert!(!here.is_empty(), "no case in {stage:?}");
        out.extend(here.into_iter().map(|scene| lines_of(scene, by)));
    }
    out
}

/// Every event in one scene for every role.
fn lines_of<M: Machine>(scene: &Scene<'_, M>, by: fn(Role) -> Actor) -> String {
    let mut out = String::new();
    for action in actions::<M>() {
        let mut answers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for role in Role::ALL {
            answers.entry(answer(scene, action, &by(role))).or_default().push(role.code());
        }
        let others = answers.values().map(Vec::len).max().unwrap_or(0);
        for (answer, roles) in &answers {
            let who = if roles.len() == others { "others".to_owned() } else { roles.join(", ") };
            writeln!(out, "{} × {action} × {who} -> {answer}", scene.name).expect("a text grows");
        }
    }
    out
}

fn answer<M: Machine>(scene: &Scene<'_, M>, action: &str, by: &Actor) -> String {
    let Scene { case, facts, says, .. } = scene;
    // A clock that ticks is heard when it wakes the case, which is before the deadline.
    let now = case.env.wake.filter(|_| action == "tick").unwrap_or(scene.now);
    let command = serde_json::from_value(says(action)).expect("a command");
    match decide(case, facts, &command, by, now, &mut Ids::new(800_000, 3)) {
        Ok(change) => {
            let row = row(case, facts, action, by, now).expect("a row did it");
            format!("{} (row {row})", change.case.stage.code())
        }
        Err(refusal) => refusal.code().to_owned(),
    }
}

/// A case that lives in a world.
fn scene<'a, M: Fills>(also: &str, world: &'a World, id: CaseId) -> Scene<'a, M> {
    let case = &M::cases(world)[&id].case;
    let name = if also.is_empty() { case.stage.code().to_owned() } else { format!("{}, {also}", case.stage.code()) };
    let says = Box::new(move |action: &str| M::plausible(world, case, action));
    Scene { name, case, facts: M::facts(world, case), now: world.now, says }
}

/// The table of cases that live in worlds; a state that is shown twice says what is different the second time.
fn named<'a, M: Fills>(states: impl Iterator<Item = (&'a str, &'a World, CaseId)>) -> String {
    let scenes: Vec<Scene<'a, M>> = states.map(|(also, world, id)| scene(also, world, id)).collect();
    // A person who is not there yet: the one whose second look is asked for.
    table(&scenes, if M::KIND.code() == "refund" { second } else { actor })
}

fn lines<M: Fills>(states: &[(World, CaseId)]) -> String {
    named::<M>(states.iter().map(|(w, id)| ("", w, *id)))
}

/// A dispute in each state, its deadline just come, so that the clock is heard.
fn disputes() -> Vec<(World, CaseId)> {
    let script = |steps: &[(&str, Role)]| {
        let (mut world, id) = submitted(Order::default());
        for (action, by) in steps {
            does::<Dispute>(&mut world, id, action, *by);
        }
        (world, id)
    };
    let escalated = [("refuse", Role::ShopOwner), ("escalate", Role::Buyer)];
    let then = |more: &[(&'static str, Role)]| script(&[&escalated[..], more].concat());
    let mut draft = World::new(Order::default());
    let id = draft.draft(vec![(LineId(10), 2)]).expect("a draft");
    does::<Dispute>(&mut draft, id, "add_evidence", Role::Buyer);
    let excuse = json!({"action": "add_evidence", "evidence": {"kind": "excuse", "text": "My camera is broken."}});
    says::<Dispute>(&mut draft, id, excuse, &actor(Role::Buyer));
    let mut discarded = World::new(Order::default());
    let gone = discarded.draft(vec![(LineId(10), 2)]).expect("a draft");
    does::<Dispute>(&mut discarded, gone, "discard", Role::Buyer);
    let mut overdue = then(&[]);
    while overdue.0.stage(overdue.1) != DisputeStage::Overdue {
        let wake = overdue.0.next_wake().expect("an open case has a wake");
        overdue.0.pass_until(wake);
    }
    let mut all = vec![
        (draft, id),
        script(&[]),
        script(&[("counter", Role::ShopOwner)]),
        then(&[("propose", Role::Mediator), ("refuse", Role::Buyer)]),
        then(&[("request_info", Role::Mediator)]),
        then(&[("propose", Role::Mediator)]),
        overdue,
        script(&[("accept", Role::ShopOwner)]),
        script(&[("chargeback_opened", Role::Marketplace)]),
        script(&[("withdraw", Role::Buyer)]),
        script(&[("chargeback_opened", Role::Marketplace), ("buyer_repaid", Role::Marketplace)]),
        (discarded, gone),
    ];
    for (world, id) in &mut all {
        if let Some(due) = world.dispute(*id).env.due {
            world.now = due;
        }
    }
    all
}

/// A refund in each state, at its deadline.
fn refunds() -> Vec<(World, CaseId)> {
    let script = |steps: &[(&str, Role)]| {
        let (mut world, dispute) = submitted(Order::default());
        does::<Dispute>(&mut world, dispute, "accept", Role::ShopOwner);
        let id = *world.refunds.keys().next().expect("a refund");
        for (action, by) in steps {
            does::<Refund>(&mut world, id, action, *by);
        }
        (world, id)
    };
    // What was promised during a chargeback waits; the chargeback is over when it is looked at.
    let (mut reserved, dispute) = submitted(Order::default());
    let book = reserved.books.values().next().expect("a book").clone();
    reserved.book(book.chargeback(1));
    does::<Dispute>(&mut reserved, dispute, "full_refund_now", Role::ShopOwner);
    let promised = *reserved.refunds.keys().next().expect("a refund");
    let book = reserved.books.values().next().expect("a book").clone();
    reserved.book(book.chargeback_ended(1, false));
    let hard = ("hard_fail", Role::Marketplace);
    let eyes = ("confirmed_not_paid", Role::Finance);
    let (mut released, gone) = script(&[hard, eyes]);
    let again = Refund::plausible(&released, &released.refunds[&gone].case, "confirmed_not_paid");
    says::<Refund>(&mut released, gone, again, &second(Role::Finance));
    let mut all = vec![
        (reserved, promised),
        script(&[]),
        script(&[("unknown", Role::Marketplace)]),
        script(&[("soft_fail", Role::Marketplace)]),
        script(&[hard, ("settled_otherwise", Role::Finance)]),
        script(&[("ok", Role::Marketplace)]),
        (released, gone),
    ];
    for (world, id) in &mut all {
        if let Some(due) = world.refunds[id].case.env.due {
            world.now = due;
        }
    }
    all
}

/// A return in each state, at its deadline.
fn returns() -> Vec<(World, CaseId)> {
    let market = |action| (action, Role::Marketplace);
    let shop = |action| (action, Role::ShopOwner);
    let agreed = [shop("authorise"), market("label_ready")];
    let arrived = [("shipped", Role::Buyer), market("carrier_delivered")];
    let script = |steps: &[&[(&str, Role)]]| {
        let (mut world, id) = going_back(Order::default(), "return_refund_full", false);
        for (action, by) in steps.concat() {
            if action == "inspect_fail" {
                let photo = json!({"action": "add_evidence", "evidence": {"kind": "photo", "file": "cd".repeat(32)}});
                let dispute = world.returns[&id].case.data.dispute;
                says::<Dispute>(&mut world, dispute, photo, &actor(by));
            }
            does::<Return>(&mut world, id, action, by);
        }
        (world, id)
    };
    let contested = [shop("inspect_fail"), ("answer", Role::Buyer)];
    let mut expired = script(&[&agreed]);
    let due = expired.0.returns[&expired.1].case.env.due.expect("a deadline");
    expired.0.pass_until(due);
    let mut completed = script(&[&agreed, &arrived, &[shop("inspect_ok")]]);
    let refund = *completed.0.refunds.keys().next().expect("a refund");
    does::<Refund>(&mut completed.0, refund, "ok", Role::Marketplace);
    let mut all = vec![
        script(&[]),
        script(&[&agreed[..1]]),
        script(&[&agreed]),
        script(&[&agreed, &arrived[..1]]),
        script(&[&agreed, &arrived[..1], &[market("carrier_lost")]]),
        script(&[&agreed, &arrived]),
        script(&[&agreed, &arrived, &contested[..1]]),
        script(&[&agreed, &arrived, &[shop("inspect_ok")]]),
        completed,
        expired,
        script(&[&agreed, &[("cancel", Role::Buyer)]]),
        script(&[&agreed, &arrived, &contested, &[("for_seller", Role::Mediator)]]),
    ];
    for (world, id) in &mut all {
        if let Some(due) = world.returns[id].case.env.due {
            world.now = due;
        }
    }
    all
}

/// A chat in each state, at its deadline.
fn chats() -> Vec<(&'static str, World, CaseId)> {
    let script = |also, to_shop: bool, steps: &[(&str, Role)]| {
        let mut world = World::new(Order::default());
        let id = world.chat(to_shop, Some(SHOP));
        for (action, by) in steps {
            does::<Conversation>(&mut world, id, action, *by);
        }
        (also, world, id)
    };
    let asked = ("ask_person", Role::Buyer);
    let answered = [asked, ("take", Role::Agent), ("close", Role::Agent)];
    let mut long_ago = script("long ago", false, &answered);
    long_ago.1.now = long_ago.1.now + ombud_domain::time::Span::days(31);
    let mut all = at_deadline::<Conversation>(vec![
        script("", false, &[("message", Role::Buyer)]),
        script("", true, &[]),
        script("", false, &[asked]),
        script("", false, &answered[..2]),
        script("", true, &[("message", Role::ShopOwner)]),
        script("", false, &[asked, ("book_callback", Role::Buyer)]),
        script("", false, &[("close", Role::Buyer)]),
        script("by an agent", false, &answered),
    ]);
    all.push(long_ago);
    all
}

fn borrowed<'a>(states: &'a [(&'static str, World, CaseId)]) -> impl Iterator<Item = (&'a str, &'a World, CaseId)> {
    states.iter().map(|(also, world, id)| (*also, world, *id))
}

/// Where each case stands at its deadline, so that the clock is heard.
fn at_deadline<M: Fills>(all: Vec<(&'static str, World, CaseId)>) -> Vec<(&'static str, World, CaseId)> {
    let due = |(also, mut world, id): (&'static str, World, CaseId)| {
        world.now = M::cases(&world)[&id].case.env.due.unwrap_or(world.now);
        (also, world, id)
    };
    all.into_iter().map(due).collect()
}

/// A report about a listing in each state.
fn reports() -> Vec<(&'static str, World, CaseId)> {
    let script = |also, steps: &[(&str, Role)]| {
        let mut world = World::new(Order::default());
        let id = world.report("ip_or_counterfeit", false, Some(900)).expect("a report");
        for (action, by) in steps {
            does::<Report>(&mut world, id, action, *by);
        }
        (also, world, id)
    };
    let (triage, decide) = (("triage", Role::Triage), ("decide", Role::Reviewer));
    let mut escalated = script("", &[triage]);
    let due = escalated.1.reports[&escalated.2].case.env.due.expect("a deadline");
    escalated.1.pass_until(due);
    at_deadline::<Report>(vec![
        script("", &[]),
        script("", &[triage]),
        script("the listing hidden", &[triage, ("hide_now", Role::Agent)]),
        script("", &[triage, ("ask", Role::Reviewer)]),
        script("answered before", &[triage, ("ask", Role::Reviewer), ("answer", Role::Buyer)]),
        escalated,
        script("", &[triage, decide]),
        script("appealed", &[triage, decide, ("appeal", Role::Buyer)]),
    ])
}

/// A statement of reasons in each state.
fn statements() -> Vec<(&'static str, World, CaseId)> {
    let begin = |appealed: bool| {
        let mut world = World::new(Order::default());
        let report = world.report("ip_or_counterfeit", false, Some(900)).expect("a report");
        does::<Report>(&mut world, report, "triage", Role::Triage);
        let words = "Twenty characters and a few more.";
        let decide = json!({"action": "decide", "measure": "hide_listing", "rule": "law", "reference": words, "facts": words, "text_shop": words,
            "text_reporter": words, "points": 4});
        says::<Report>(&mut world, report, decide, &actor(Role::Reviewer));
        let id = *world.statements.keys().next().expect("a statement");
        if appealed {
            does::<Statement>(&mut world, id, "appeal", Role::ShopOwner);
        }
        (world, id)
    };
    let (mut lifted, gone) = begin(true);
    let appeal = *lifted.appeals.keys().next().expect("an appeal");
    for (action, by) in
        [("admit", Role::AppealReviewer), ("answer", Role::HeadOfTrust), ("overturn", Role::AppealReviewer)]
    {
        does::<Appeal>(&mut lifted, appeal, action, by);
    }
    let (mut settled, over) = begin(false);
    let due = settled.statements[&over].case.env.due.expect("a deadline");
    settled.pass_until(due);
    let ((first, id), (second, other)) = (begin(false), begin(true));
    at_deadline::<Statement>(vec![
        ("", first, id),
        ("appealed", second, other),
        ("", lifted, gone),
        ("", settled, over),
    ])
}

/// A buyer's appeal against a decision about their dispute, in each state.
fn appeals() -> Vec<(&'static str, World, CaseId)> {
    let script = |steps: &[(&str, Role)]| {
        let (mut world, _, id) = trust::appealed(Role::Buyer);
        for (action, by) in steps {
            does::<Appeal>(&mut world, id, action, *by);
        }
        ("", world, id)
    };
    let heard = [("admit", Role::AppealReviewer), ("answer", Role::ShopOwner)];
    let ends = |action| script(&[&heard[..], &[(action, Role::AppealReviewer)]].concat());
    let silent = |stage: AppealStage| {
        let (also, mut world, id) = script(&heard);
        while world.appeals[&id].case.stage != stage {
            let wake = world.next_wake().expect("an open case has a wake");
            world.pass_until(wake);
        }
        (also, world, id)
    };
    at_deadline::<Appeal>(vec![
        script(&[]),
        script(&heard[..1]),
        script(&heard),
        silent(AppealStage::ReviewOverdue),
        ends("uphold"),
        ends("vary"),
        ends("overturn"),
        script(&[("reject", Role::AppealReviewer)]),
        silent(AppealStage::GrantedByDefault),
    ])
}

/// A machine outside of the worlds: cases that decisions have led to, each at its deadline.
fn apart<M: Machine>(cases: &[Case<M>], facts: &M::Facts, says: fn(&Case<M>, &str) -> Value) -> String {
    fn scene<M: Machine>(case: &Case<M>, facts: M::Facts, says: fn(&Case<M>, &str) -> Value) -> Scene<'_, M> {
        let now = case.env.due.or(case.env.closed_at).expect("it is open or closed");
        let says = Box::new(move |action: &str| says(case, action));
        Scene { name: case.stage.code().to_owned(), case, facts, now, says }
    }
    table(&cases.iter().map(|case| scene(case, facts.clone(), says)).collect::<Vec<_>>(), actor)
}

#[test]
fn every_event_in_every_state_of_a_dispute() {
    assert_eq!(DisputeStage::ALL.len(), 12);
    insta::assert_snapshot!("dispute", lines::<Dispute>(&disputes()));
}

#[test]
fn every_event_in_every_state_of_a_refund() {
    assert_eq!(RefundStage::ALL.len(), 7);
    insta::assert_snapshot!("refund", lines::<Refund>(&refunds()));
}

#[test]
fn every_event_in_every_state_of_a_return() {
    assert_eq!(ReturnStage::ALL.len(), 12);
    insta::assert_snapshot!("return", lines::<Return>(&returns()));
}

#[test]
fn every_event_in_a_return_of_goods_that_have_not_come_yet() {
    let (mut world, _, back) = withdrawn(Order::default());
    world.now = world.returns[&back].case.env.due.expect("a deadline");
    insta::assert_snapshot!("return_coming", lines_of(&scene::<Return>("", &world, back), actor));
}

#[test]
fn every_event_in_every_state_of_a_conversation() {
    assert_eq!(ConversationStage::ALL.len(), 7);
    insta::assert_snapshot!("conversation", named::<Conversation>(borrowed(&chats())));
}

#[test]
fn every_event_in_every_state_of_a_report() {
    assert_eq!(ReportStage::ALL.len(), 5);
    insta::assert_snapshot!("report", named::<Report>(borrowed(&reports())));
}

#[test]
fn every_event_in_every_state_of_a_statement() {
    assert_eq!(StatementStage::ALL.len(), 3);
    insta::assert_snapshot!("statement", named::<Statement>(borrowed(&statements())));
}

#[test]
fn every_event_in_every_state_of_an_appeal() {
    assert_eq!(AppealStage::ALL.len(), 9);
    insta::assert_snapshot!("appeal", named::<Appeal>(borrowed(&appeals())));
}

#[test]
fn every_event_in_every_state_of_a_finance_case() {
    assert_eq!(FinanceStage::ALL.len(), 4);
    let table = apart(&finance::in_every_state(), &finance::facts(), finance::plausible);
    insta::assert_snapshot!("finance", table);
}

#[test]
fn every_event_in_every_state_of_a_proceeding() {
    assert_eq!(OutsideStage::ALL.len(), 5);
    insta::assert_snapshot!("outside", apart(&outside::in_every_state(), &(), outside::plausible));
}

#[test]
fn every_event_in_every_state_of_a_suggestion() {
    assert_eq!(SuggestionStage::ALL.len(), 5);
    let table = apart(&suggestion::in_every_state(), &suggestion::facts(), suggestion::plausible);
    insta::assert_snapshot!("suggestion", table);
}
