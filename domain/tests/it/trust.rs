//! Reports, statements of reasons and appeals: walks under the laws, the rows of their tables, and what must never leak.

use crate::fill::{Dice, End, Fills, actions, allowed_is_exact, inside};
use crate::snapshots::{does, says};
use crate::walks::submitted;
use crate::world::{Lives, Order, World, actor, second};
use ombud_domain::appeal::{Appeal, AppealStage};
use ombud_domain::case::{Machine, Stage, allowed};
use ombud_domain::dispute::{Dispute, DisputeStage};
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::refund::Refund;
use ombud_domain::report::{CONCERNS, Category, Priority, ProductOption, Report, ReportStage, choice};
use ombud_domain::statement::{Statement, StatementStage};
use ombud_domain::{Actor, Role};
use serde_json::json;
use std::collections::BTreeSet;

pub const WORDS: &str = "Twenty characters and a few more.";
const PEOPLE: [Role; 10] = [
    Role::Buyer,
    Role::ShopOwner,
    Role::Agent,
    Role::Supervisor,
    Role::Triage,
    Role::Reviewer,
    Role::HeadOfTrust,
    Role::AppealReviewer,
    Role::HeadOfAppeals,
    Role::Mediator,
];

/// One person does one of the things they may do in a case of this kind.
fn act<M: Fills>(world: &mut World, by: &Actor, dice: &mut Dice) {
    let ids: Vec<CaseId> = M::cases(world).keys().copied().collect();
    if ids.is_empty() {
        return;
    }
    let id = *dice.pick(&ids);
    allowed_is_exact::<M>(world, id, by, dice);
    let case = &M::cases(world)[&id].case;
    let facts = M::facts(world, case);
    let can: Vec<_> = allowed(case, &facts, by, world.now).into_iter().filter(|a| a.why_not.is_none()).collect();
    let can: Vec<_> = can.into_iter().filter(|a| !matches!(a.action, "note" | "add") || dice.roll(8) == 0).collect();
    if can.is_empty() {
        return;
    }
    let chosen = dice.pick(&can).clone();
    let end = *dice.pick(&[End::Least, End::Most, End::Any]);
    let optional = dice.roll(2) == 0;
    if let Some(command) = inside::<M>(world, case, &chosen, end, optional, dice) {
        let done = world.ask::<M>(id, &command, by);
        assert!(done.is_ok(), "I20: {:?} may {command:?}: {done:?}", by.role);
    }
}

/// A dispute that we have ruled on, and whose money has arrived: the mediator gave the buyer `amount` of 20,000.
fn ruled(amount: i64) -> (World, CaseId) {
    let (mut world, id) = submitted(Order::default());
    let start = json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 1_000, "text": WORDS});
    says::<Dispute>(&mut world, id, start, &actor(Role::ShopOwner));
    does::<Dispute>(&mut world, id, "escalate", Role::Buyer);
    let ours = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": amount, "text": WORDS});
    says::<Dispute>(&mut world, id, ours, &actor(Role::Mediator));
    does::<Dispute>(&mut world, id, "refuse", Role::Buyer);
    let last = world.dispute(id).data.proposals.last().expect("ours").id;
    let rule = json!({"action": "rule", "proposal": last, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS});
    says::<Dispute>(&mut world, id, rule, &actor(Role::Mediator));
    let refund = *world.refunds.keys().next().expect("a refund");
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    assert_eq!(world.stage(id), DisputeStage::Closed);
    (world, id)
}

pub fn appealed(by: Role) -> (World, CaseId, CaseId) {
    let (mut world, id) = ruled(4_000);
    does::<Dispute>(&mut world, id, "appeal", by);
    let appeal = *world.appeals.keys().next().expect("an appeal");
    (world, id, appeal)
}

fn in_review(by: Role) -> (World, CaseId, CaseId) {
    let (mut world, id, appeal) = appealed(by);
    does::<Appeal>(&mut world, appeal, "admit", Role::AppealReviewer);
    does::<Appeal>(&mut world, appeal, "answer", if by == Role::Buyer { Role::ShopOwner } else { Role::Buyer });
    (world, id, appeal)
}

fn stage<M: Lives>(world: &World, id: CaseId) -> M::Stage {
    M::cases(world)[&id].case.stage
}

/// Everything a fixed number of fixed walks does keeps the laws, uses every row, and ends when everybody is silent.
#[test]
fn the_walks_use_every_row_and_end() {
    let mut rows = BTreeSet::new();
    for n in 0..100u64 {
        let mut dice = Dice(n * 7919 + 1);
        let (mut world, id) = ruled(2_000 + 40 * n as i64);
        if n % 5 == 0 {
            world.policy.appeal_cap_minor.insert(ombud_domain::money::Currency::USD, 500);
        }
        for (i, concern) in CONCERNS.iter().enumerate().skip(n as usize % 3).step_by(5) {
            world.report(concern.code, i % 4 == 0, (i % 2 == 0).then_some(900)).expect("a report");
        }
        let side = if n % 2 == 0 { Role::Buyer } else { Role::ShopOwner };
        if n % 3 > 0 {
            does::<Dispute>(&mut world, id, "appeal", side);
        }
        for _ in 0..90 {
            let role = *dice.pick(&PEOPLE);
            let by = if role.is_staff() && dice.roll(2) == 0 { second(role) } else { actor(role) };
            match dice.roll(7) {
                0 | 1 => act::<Report>(&mut world, &by, &mut dice),
                2 => act::<Statement>(&mut world, &by, &mut dice),
                3 | 4 => act::<Appeal>(&mut world, &by, &mut dice),
                5 => {
                    if let Some(wake) = world.next_wake().filter(|_| dice.roll(3) == 0) {
                        world.pass_until(wake);
                    }
                }
                _ => world.pass_hours(dice.roll(12) as i64),
            }
        }
        // The marketplace says how many it told.
        let told = |k: &&crate::world::Kept<Statement>| k.case.data.recall.is_some_and(|r| r.sent.is_none());
        let told: Vec<CaseId> = world.statements.values().filter(told).map(|k| k.case.env.id).collect();
        for id in told {
            does::<Statement>(&mut world, id, "recall_sent", Role::Marketplace);
        }
        let end = world.now + ombud_domain::time::Span::days(800);
        for _ in 0..3_000 {
            let alarm =
                |k: &crate::world::Kept<Report>| k.case.stage == ReportStage::Escalated && k.case.env.level >= 3;
            let reports = world.reports.values().all(|k| k.case.stage.is_terminal() || alarm(k));
            let statements = world.statements.values().all(|k| k.case.stage.is_terminal());
            let appeals = world.appeals.values().all(|k| k.case.stage.is_terminal());
            if reports && statements && appeals {
                break;
            }
            // Every other head of appeals acts at the last moment.
            let overdue = |k: &crate::world::Kept<Appeal>| k.case.stage == AppealStage::ReviewOverdue;
            if n % 4 < 2 && world.appeals.values().any(overdue) {
                act::<Appeal>(&mut world, &second(Role::HeadOfAppeals), &mut dice);
            }
            let wake = world.next_wake().expect("what is open has a wake");
            assert!(wake < end, "no end in sight");
            world.pass_until(wake);
        }
        rows.extend(world.rows);
    }
    let all = Report::rules().iter().map(|r| r.row).chain(Statement::rules().iter().map(|r| r.row));
    let all = all.chain(Appeal::rules().iter().map(|r| r.row)).chain(["42", "43"]);
    let unused: Vec<_> = all.filter(|r| !rows.contains(r)).collect();
    assert_eq!(unused, Vec::<&str>::new());
    assert!(!actions::<Appeal>().is_empty());
}

#[test]
fn a_granted_appeal_of_the_buyer_pays_the_difference_and_no_more() {
    let (mut world, id, appeal) = in_review(Role::Buyer);
    let before = world.refunds.len();
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    let paid: i64 = world.refunds.values().map(|k| k.case.data.amount.minor).sum();
    let wish = world.dispute(id).data.range().1;
    assert_eq!((world.refunds.len(), paid), (before + 1, wish));
    assert_eq!(world.dispute(id).data.decided_again, Some(wish));
    assert_eq!(stage::<Appeal>(&world, appeal), AppealStage::Overturned);
    // The first outcome stays as it was (I07).
    assert_eq!(world.dispute(id).data.outcome, Some(ombud_domain::dispute::Outcome::RefundPartial));
}

#[test]
fn a_granted_appeal_of_the_shop_is_paid_by_us_and_its_record_is_put_right_separately() {
    let (mut world, id, appeal) = in_review(Role::ShopOwner);
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    let number = world.dispute(id).env.number.clone();
    let credit = world.outgoing.iter().find(|o| o.kind == "payout.credit").expect("the shop is credited");
    assert_eq!(
        (credit.body["amount_minor"].as_i64(), credit.body["funded_by"].as_str()),
        (Some(3_000), Some("platform"))
    );
    let record = world.outgoing.iter().find(|o| o.kind == "seller.penalty.revoke").expect("the record is put right");
    assert_eq!(record.body["decision"].as_str(), Some(number.as_str()));
    assert_ne!(record.key, credit.key, "two reversals, two keys");
    let paid: i64 = world.refunds.values().map(|k| k.case.data.amount.minor).sum();
    assert_eq!(paid, 4_000, "nobody takes money back from a buyer");
}

/// What stands on the shop's record.
fn points(world: &World) -> i64 {
    world.record.values().sum()
}

/// I30: a dispute that we ruled on, or that the shop lost by silence, counts under its decision; an agreement does not, nor
/// does a ruling for the shop. A granted appeal takes exactly that back: the total is as if it had never been there.
#[test]
fn a_lost_dispute_counts_until_an_appeal_takes_it_back() {
    let (world, id) = ruled(4_000);
    let number = world.dispute(id).env.number.clone();
    assert_eq!(world.record, [(number.clone(), world.policy.penalty_ruling_points)].into());
    assert_eq!(world.dispute(id).data.mark, Some(number));

    // For the shop: its own offer is what it is ruled to pay.
    let (mut world, id) = ruled(1_000);
    assert_eq!(points(&world), 0);
    // … until an appeal of the buyer decides otherwise, under a number of its own.
    does::<Dispute>(&mut world, id, "appeal", Role::Buyer);
    let appeal = *world.appeals.keys().next().expect("an appeal");
    does::<Appeal>(&mut world, appeal, "admit", Role::AppealReviewer);
    does::<Appeal>(&mut world, appeal, "answer", Role::ShopOwner);
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    let number = world.appeals[&appeal].case.env.number.clone();
    assert_eq!(world.record, [(number, world.policy.penalty_ruling_points)].into());

    for (decision, left) in [("overturn", 0), ("vary", 2), ("uphold", 2)] {
        let (mut world, id, appeal) = in_review(Role::ShopOwner);
        does::<Appeal>(&mut world, appeal, decision, Role::AppealReviewer);
        assert_eq!(points(&world), left, "{decision}: less is still a loss, the whole of it is none");
        assert_eq!(world.dispute(id).data.mark.is_some(), left > 0);
    }

    // By silence: more points; and ours takes them back, as it is not the shop's.
    let (mut world, id) = submitted(Order::default());
    world.policy.silence_cap_minor.insert(ombud_domain::money::Currency::USD, i64::MAX);
    let due = world.dispute(id).env.due.expect("a deadline");
    world.pass_until(due);
    let refund = *world.refunds.keys().next().expect("a refund");
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    assert_eq!(points(&world), world.policy.penalty_silence_points);
    does::<Dispute>(&mut world, id, "appeal", Role::ShopOwner);
    world.pass_hours(24 * 30);
    assert_eq!(points(&world), 0, "granted by default");

    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let refund = *world.refunds.keys().next().expect("a refund");
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    assert_eq!((points(&world), world.stage(id)), (0, DisputeStage::Closed), "an agreement is no loss");
}

#[test]
fn our_silence_grants_an_appeal_up_to_the_cap_at_our_cost() {
    for (cap, outside) in [(20_000, false), (500, true)] {
        let (mut world, _) = ruled(4_000);
        world.policy.appeal_cap_minor.insert(ombud_domain::money::Currency::USD, cap);
        let id = *world.disputes.keys().next().expect("a dispute");
        does::<Dispute>(&mut world, id, "appeal", Role::Buyer);
        let appeal = *world.appeals.keys().next().expect("an appeal");
        while !stage::<Appeal>(&world, appeal).is_terminal() {
            let wake = world.next_wake().expect("an open appeal has a wake");
            world.pass_until(wake);
        }
        assert_eq!(stage::<Appeal>(&world, appeal), AppealStage::GrantedByDefault);
        let wish = world.dispute(id).data.range().1;
        let total = world.dispute(id).data.decided_again.expect("decided again");
        assert_eq!(total, if outside { 4_500 } else { wish });
        let second = world.refunds.values().map(|k| &k.case).find(|r| r.data.step == u8::MAX).expect("the difference");
        assert_eq!(second.data.funded_by, ombud_domain::refund::FundedBy::Platform);
        // What is above the cap is put before an outside body, by a named desk and until a date (A12).
        let forced: Vec<_> =
            world.outside.iter().map(|o| (o.data.about, o.env.owner.role, o.env.due.is_some())).collect();
        let expected = if outside { vec![(id, Role::Supervisor, true)] } else { vec![] };
        assert_eq!(forced, expected);
    }
}

#[test]
fn who_may_not_appeal_hears_why() {
    let why = |world: &World, id: CaseId, by: Role| {
        let case = world.dispute(id);
        let list = allowed(case, &Dispute::facts(world, case), &actor(by), world.now);
        list.into_iter().find(|a| a.action == "appeal").expect("shown").why_not
    };
    let (world, id) = ruled(4_000);
    assert_eq!(why(&world, id, Role::Buyer), None);
    assert_eq!(why(&world, id, Role::ShopOwner), None);
    let (mut world, id, appeal) = appealed(Role::Buyer);
    assert_eq!(why(&world, id, Role::Buyer).as_deref(), Some("appealed_before"));
    assert_eq!(why(&world, id, Role::ShopOwner).as_deref(), Some("appeal_open"));
    does::<Appeal>(&mut world, appeal, "reject", Role::AppealReviewer);
    assert_eq!(why(&world, id, Role::ShopOwner), None, "the other side's right is untouched (I15)");
    let late = world.policy.appeal_window_d * 24 + 1;
    world.pass_hours(late);
    assert_eq!(why(&world, id, Role::ShopOwner).as_deref(), Some("appeal_window_over"));
    // What both agreed to is nobody's decision.
    let (mut world, id) = submitted(Order::default());
    does::<Dispute>(&mut world, id, "accept", Role::ShopOwner);
    let refund = *world.refunds.keys().next().expect("a refund");
    does::<Refund>(&mut world, refund, "ok", Role::Marketplace);
    assert_eq!(why(&world, id, Role::ShopOwner).as_deref(), Some("nothing_decided"));
}

#[test]
fn nobody_decides_about_their_own_decision() {
    let (mut world, _, appeal) = in_review(Role::Buyer);
    let first = *world.appeals[&appeal].case.data.deciders.first().expect("the mediator is known");
    let same = Actor { person: Some(first), ..actor(Role::AppealReviewer) };
    let command = Appeal::plausible(&world, &world.appeals[&appeal].case, "overturn");
    let command = serde_json::from_value(command).expect("a command");
    let refused = world.ask::<Appeal>(appeal, &command, &same).expect_err("I21");
    assert_eq!(refused.code(), "second_person_needed");
}

/// T24, I23: nothing that the shop gets holds the reporter, their order, language or words.
#[test]
fn a_statement_knows_nothing_of_the_report() {
    let mut world = World::new(Order::default());
    let id = world.report("ip_or_counterfeit", false, Some(900)).expect("a report");
    does::<Report>(&mut world, id, "triage", Role::Triage);
    let decide = json!({"action": "decide", "measure": "remove_listing", "rule": "law", "facts": WORDS, "text_shop": WORDS, "reference": WORDS,
        "text_reporter": "Thank you, kind reporter.", "lasting": "until_lifted", "points": 4, "recall": "yes", "recall_hazard": "hazard_fire", "recall_advice": "advice_stop", "recall_money": "money_shop", "recall_words_en": "The plug melts."});
    says::<Report>(&mut world, id, decide, &actor(Role::Reviewer));
    let statement = world.statements.values().next().expect("a statement");
    let (env, data) = (&statement.case.env, &statement.case.data);
    assert_eq!((env.buyer, env.order, env.language.as_str()), (PersonId::NOBODY, None, "und"));
    let said = format!("{}{}", serde_json::to_string(env).expect("JSON"), serde_json::to_string(data).expect("JSON"));
    let number = &world.reports[&id].case.env.number;
    assert!(!said.contains(number.as_str()) && !said.contains("kind reporter"), "{said}");
    let kinds: Vec<&str> = world.outgoing.iter().map(|o| o.kind).collect();
    for kind in ["listing.restrict", "seller.penalty.apply", "buyer.notice"] {
        assert!(kinds.contains(&kind), "{kind} in {kinds:?}");
    }
}

#[test]
fn a_shop_that_appeals_in_the_right_gets_listing_and_record_back() {
    let mut world = World::new(Order::default());
    let id = world.report("prohibited_or_unsafe", true, Some(900)).expect("a report");
    assert_eq!(stage::<Report>(&world, id), ReportStage::UnderReview, "danger waits for nobody to sort it");
    let due = world.reports[&id].case.env.due.expect("a deadline");
    assert_eq!(due - world.now, ombud_domain::time::Span::hours(1));
    does::<Report>(&mut world, id, "hide_now", Role::Agent);
    let decide = json!({"action": "decide", "measure": "hide_listing", "rule": "law", "facts": WORDS, "text_shop": WORDS, "reference": WORDS,
        "text_reporter": WORDS, "points": 8});
    says::<Report>(&mut world, id, decide, &actor(Role::Reviewer));
    let statement = *world.statements.keys().next().expect("a statement");
    does::<Statement>(&mut world, statement, "appeal", Role::ShopOwner);
    let appeal = *world.appeals.keys().next().expect("an appeal");
    does::<Appeal>(&mut world, appeal, "admit", Role::AppealReviewer);
    does::<Appeal>(&mut world, appeal, "answer", Role::HeadOfTrust);
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    assert_eq!(stage::<Statement>(&world, statement), StatementStage::Lifted);
    let back: Vec<&str> =
        world.outgoing.iter().map(|o| o.kind).filter(|k| k.ends_with("restore") || k.ends_with("revoke")).collect();
    assert_eq!(back, ["listing.restore", "seller.penalty.revoke"]);
}

/// A listing that was hidden at once comes back after a day, unless it was decided.
#[test]
fn a_listing_is_hidden_for_a_day_at_most() {
    let mut world = World::new(Order::default());
    let id = world.report("trade_rule_violation", false, Some(900)).expect("a report");
    does::<Report>(&mut world, id, "hide_now", Role::Agent);
    world.pass_hours(25);
    assert_eq!(world.reports[&id].case.data.hidden_until, None);
    assert_eq!(world.outgoing.iter().filter(|o| o.kind == "listing.restore").count(), 1);
    let again = Report::plausible(&world, &world.reports[&id].case, "hide_now");
    let again = serde_json::from_value(again).expect("a command");
    assert_eq!(world.ask::<Report>(id, &again, &actor(Role::Agent)).expect_err("once").code(), "hidden_before");
}

/// DSA Art. 20: the reporter may appeal too; granted, somebody else looks at it once more.
#[test]
fn a_reporters_appeal_has_the_report_looked_at_again_by_somebody_else() {
    let mut world = World::new(Order::default());
    let id = world.report("ip_or_counterfeit", false, Some(900)).expect("a report");
    does::<Report>(&mut world, id, "triage", Role::Triage);
    does::<Report>(&mut world, id, "decide", Role::Reviewer);
    does::<Report>(&mut world, id, "appeal", Role::Buyer);
    let appeal = *world.appeals.keys().next().expect("an appeal");
    assert_eq!(world.appeals[&appeal].case.env.shop, None, "I23");
    does::<Appeal>(&mut world, appeal, "admit", Role::AppealReviewer);
    does::<Appeal>(&mut world, appeal, "answer", Role::Reviewer);
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    let (again, kept) = world.reports.iter().find(|(other, _)| **other != id).expect("it is looked at again");
    let (again, stage) = (*again, kept.case.stage);
    assert_eq!(stage, ReportStage::UnderReview);
    let decide = Report::plausible(&world, &world.reports[&again].case, "decide");
    let decide = serde_json::from_value(decide).expect("a command");
    let refused = world.ask::<Report>(again, &decide, &actor(Role::Reviewer)).expect_err("I21");
    assert_eq!(refused.code(), "second_person_needed");
    world.ask::<Report>(again, &decide, &second(Role::Reviewer)).expect("somebody else decides");
}

/// A policy with an operator's own list: a choice of their own in front, in the longest words; one of ours is off.
fn own_list(words: &str) -> Vec<ProductOption> {
    let words = ["en", "fa", "pt"].into_iter().map(|l| (l.to_owned(), words.to_owned())).collect();
    let category = Category::Minors;
    let own = ProductOption { key: "own_1".into(), on: true, category, urgency: Priority::Danger, words };
    let mut options = ProductOption::ours();
    options[0].on = false;
    options.insert(0, own);
    options
}

/// What was chosen is kept as it was: its words, category and time, whatever operators write later.
#[test]
fn a_report_keeps_what_was_chosen_as_it_was_then() {
    let mut world = World::new(Order::default());
    let longest = "ف".repeat(choice::WORDS_CHARS.1);
    world.policy.report_options = own_list(&longest);
    (world.policy.version, world.policy.report_urgent_h) = (7, 5);
    assert_eq!(world.policy.validate(), Ok(()));
    assert_eq!(world.report("ip_or_counterfeit", false, Some(900)).expect_err("it is off").code(), "not_a_choice");
    let id = world.report("own_1", false, Some(900)).expect("it is offered");
    assert_eq!(stage::<Report>(&world, id), ReportStage::UnderReview, "the operator calls it dangerous");

    world.policy = ombud_domain::policy::Policy { version: 8, ..Default::default() };
    assert_eq!(world.report("own_1", false, Some(900)).expect_err("it is gone").code(), "not_a_choice");
    let report = &world.reports[&id].case.data;
    let chosen = report.chosen.clone().expect("kept");
    assert_eq!((chosen.policy, chosen.category, chosen.urgency), (7, Category::Minors, Priority::Danger));
    assert_eq!(report.own_words().and_then(|w| w.get("fa")), Some(&longest));
    let decide = json!({"action": "decide", "measure": "remove_listing", "rule": "law", "facts": WORDS, "text_shop": WORDS, "reference": WORDS,
        "text_reporter": WORDS});
    says::<Report>(&mut world, id, decide, &actor(Role::Reviewer));
    let statement = &world.statements.values().next().expect("a statement").case.data;
    assert_eq!((statement.concern.as_str(), statement.words.get("pt")), ("own_1", Some(&longest)));
    let issued = world.seen.get("statement.issued").expect("an event");
    assert_eq!(issued["what"]["category"], "PROTECTION_OF_MINORS");
}

/// Reports of earlier releases say nothing of what was chosen but its word.
#[test]
fn a_report_of_an_earlier_release_is_counted_by_its_row() {
    let samples: serde_json::Value = serde_json::from_str(include_str!("../events/report.json")).expect("samples");
    let mut report = samples["report.filed"]["what"]["report"].clone();
    assert!(report["chosen"].is_null());
    let read = |report: &serde_json::Value| serde_json::from_value::<Report>(report.clone()).expect("readable");
    assert_eq!((read(&report).category(), read(&report).own_words()), (Category::IntellectualProperty, None));
    report["concern"] = "of_a_later_release".into();
    assert_eq!(read(&report).category(), Category::OtherRules);
}

/// C1: safety, a trusted flagger and many reporters come first.
#[test]
fn what_many_or_trusted_people_say_is_urgent() {
    let mut world = World::new(Order::default());
    let mut filed = |crowd, concern| {
        world.crowd = crowd;
        let id = world.report(concern, false, Some(900)).expect("a report");
        let report = &world.reports[&id].case.data;
        (report.priority, report.others, report.flagger)
    };
    let (few, enough) = (1, 2);
    assert_eq!(filed((few, false), "ip_or_counterfeit"), (Priority::Normal, 1, false));
    assert_eq!(filed((enough, false), "ip_or_counterfeit"), (Priority::Urgent, 2, false), "the third one");
    assert_eq!(filed((0, true), "ip_or_counterfeit"), (Priority::Urgent, 0, true));
    assert_eq!(filed((0, false), "prohibited_or_unsafe"), (Priority::Urgent, 0, false));
}

/// A report that is decided as obviously unfounded.
fn unfounded(world: &mut World) -> CaseId {
    let id = world.report("ip_or_counterfeit", false, Some(900)).expect("a report");
    does::<Report>(world, id, "triage", Role::Triage);
    let decide = json!({"action": "decide", "measure": "no_action", "rule": "no_rule_broken", "facts": WORDS,
        "text_reporter": WORDS, "unfounded": "yes"});
    says::<Report>(world, id, decide, &actor(Role::Reviewer));
    id
}

/// DSA Art. 23: a warning first, then a pause; danger is always heard.
#[test]
fn whoever_goes_on_with_unfounded_reports_is_warned_and_then_must_wait() {
    let mut world = World::new(Order::default());
    let warned = |world: &World, id: CaseId| world.reports[&id].case.data.warned;
    for _ in 0..2 {
        let id = unfounded(&mut world);
        assert!(!warned(&world, id));
        world.pass_hours(1);
    }
    let third = unfounded(&mut world);
    assert!(warned(&world, third), "the third brings the warning");
    for _ in 0..2 {
        world.pass_hours(1);
        let id = unfounded(&mut world);
        assert!(!warned(&world, id), "nobody is warned twice");
    }
    let refused =
        |world: &mut World| world.report("ip_or_counterfeit", false, Some(900)).map_err(|r| r.code().to_owned());
    world.pass_hours(1);
    assert_eq!(refused(&mut world), Err("reports_paused".into()));
    assert!(world.report("ip_or_counterfeit", true, Some(900)).is_ok(), "danger is always heard");
    world.crowd = (0, true);
    assert!(refused(&mut world).is_ok(), "a trusted flagger is too");
    world.crowd = (0, false);
    world.pass_hours(world.policy.misuse_pause_d * 24);
    assert!(refused(&mut world).is_ok(), "the pause ends");
    world.pass_hours(183 * 24);
    let old = unfounded(&mut world);
    assert!(!warned(&world, old), "what is older than six months does not count");
}

/// Without going on after the warning nobody is made to wait.
#[test]
fn what_was_sent_before_the_warning_makes_nobody_wait() {
    let mut world = World::new(Order::default());
    let sent: Vec<CaseId> = (0..6).map(|_| world.report("other", false, None).expect("a report")).collect();
    world.pass_hours(1);
    for id in &sent {
        does::<Report>(&mut world, *id, "triage", Role::Triage);
        let decide = json!({"action": "decide", "measure": "no_action", "rule": "no_rule_broken", "facts": WORDS,
            "text_reporter": WORDS, "unfounded": "yes"});
        says::<Report>(&mut world, *id, decide, &actor(Role::Reviewer));
    }
    assert_eq!(sent.iter().filter(|id| world.reports[id].case.data.warned).count(), 1);
    assert!(world.report("other", false, None).is_ok());
    // An appeal that is granted takes the mark away.
    let first = sent[0];
    does::<Report>(&mut world, first, "appeal", Role::Buyer);
    let appeal = *world.appeals.keys().next().expect("an appeal");
    does::<Appeal>(&mut world, appeal, "admit", Role::AppealReviewer);
    does::<Appeal>(&mut world, appeal, "answer", Role::Reviewer);
    does::<Appeal>(&mut world, appeal, "overturn", Role::AppealReviewer);
    assert!(!world.reports[&first].case.data.unfounded);
}

#[test]
fn a_measure_names_the_rule_and_where_it_stands() {
    let mut world = World::new(Order::default());
    let id = world.report("ip_or_counterfeit", false, Some(900)).expect("a report");
    does::<Report>(&mut world, id, "triage", Role::Triage);
    let whole = json!({"action": "decide", "measure": "remove_listing", "rule": "law", "facts": WORDS, "text_shop": WORDS,
        "text_reporter": WORDS, "reference": "Trademark Act, section 32"});
    let mut refused = |field: &str, value: serde_json::Value| {
        let mut command = whole.clone();
        command[field] = value;
        let command = serde_json::from_value(command).expect("a command");
        world.ask::<Report>(id, &command, &actor(Role::Reviewer)).expect_err("refused").to_string()
    };
    assert_eq!(refused("reference", json!(null)), "invalid reference: required");
    assert_eq!(refused("reference", json!("No")), "invalid reference: too_short");
    assert_eq!(refused("text_shop", json!(null)), "invalid text_shop: required");
    assert_eq!(refused("rule", json!("no_rule_broken")), "invalid rule: rule_needed");
    assert_eq!(refused("unfounded", json!("yes")), "invalid unfounded: not_unfounded");
    says::<Report>(&mut world, id, whole, &actor(Role::Reviewer));
    let statement = &world.statements.values().next().expect("a statement").case.data;
    assert_eq!(statement.reference.as_deref(), Some("Trademark Act, section 32"));
}
