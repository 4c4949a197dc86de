//! The finance case (spec §2.11): who has it, until when, and what silence means, from the question to the end.

use crate::world::{BUYER, FRONT, MONDAY, actor};
use ombud_domain::calendar::Hours;
use ombud_domain::case::{Case, Change, Machine, Stage, allowed, decide};
use ombud_domain::finance::{
    FINDINGS, Finance, FinanceCommand, FinanceFacts, FinanceStage, FinanceWhat, Open, Topic, open,
};
use ombud_domain::policy::Policy;
use ombud_domain::time::Span;
use ombud_domain::{Actor, Ids, Instant, Party, Refusal, Role};
use serde_json::{Value, json};

pub fn facts() -> FinanceFacts {
    FinanceFacts { hours: Hours::daily("UTC", 8, 20) }
}

fn about(topic: Topic) -> Open {
    Open {
        storefront: FRONT,
        buyer: BUYER,
        order: None,
        payment: None,
        language: "en".into(),
        title: "Money".into(),
        topic,
        text: "My card is refused every time.".into(),
    }
}

fn opened() -> Case<Finance> {
    let buyer = actor(Role::Buyer);
    let ids = &mut Ids::new(900, 1);
    open(&about(Topic::PaymentImpossible), &Policy::default(), &facts(), &buyer, MONDAY, ids).expect("opened").case
}

fn tell(case: &Case<Finance>, by: &Actor, now: Instant, command: FinanceCommand) -> Result<Change<Finance>, Refusal> {
    let change = decide(case, &facts(), &command, by, now, &mut Ids::new(950, 1))?;
    assert!(change.events.iter().all(|e| !e.audience.includes(Party::Shop)), "no shop sees a buyer's money");
    let after = &change.case;
    if after.stage.is_terminal() {
        assert_eq!((after.env.due, after.env.wake), (None, None));
    } else {
        assert!(after.env.wake <= after.env.due && after.env.due > Some(now) && !after.env.silence.is_empty(), "I10");
    }
    Ok(change)
}

fn late(case: &Case<Finance>) -> Case<Finance> {
    let now = case.env.due.expect("a deadline");
    let change = tell(case, &Actor::CLOCK, now, FinanceCommand::Deadline { entry: case.env.entry }).expect("late");
    let again = FinanceCommand::Deadline { entry: case.env.entry };
    assert!(tell(&change.case, &Actor::CLOCK, now, again).is_err(), "I11: an old timer changes nothing");
    change.case
}

fn says(text: &str) -> String {
    format!("{text} and nothing else")
}

/// A case in each state.
pub fn in_every_state() -> Vec<Case<Finance>> {
    let (received, desk) = (opened(), actor(Role::Finance));
    let does = |case, by: &Actor, action| {
        let command = serde_json::from_value(plausible(case, action)).expect("a command");
        tell(case, by, MONDAY, command).expect(action).case
    };
    let asked = does(&received, &desk, "ask_provider");
    let answered = does(&asked, &desk, "answer_buyer");
    let closed = does(&answered, &actor(Role::Buyer), "settled");
    vec![received, asked, answered, closed]
}

/// A plausible command for any action, whether or not it is its turn.
pub fn plausible(case: &Case<Finance>, action: &str) -> Value {
    let mut out = match action {
        "answer_buyer" => json!({"finding": "not_charged", "text": says("Nothing was taken")}),
        "settled" => json!({"confirm": true}),
        "deadline" | "tick" => json!({"entry": case.env.entry}),
        _ => json!({"text": says("This is it")}),
    };
    out["action"] = action.into();
    out
}

#[test]
fn the_desk_asks_the_provider_and_answers_and_silence_closes_it() {
    let case = opened();
    assert_eq!((case.stage, case.env.owner.role), (FinanceStage::Received, Role::Finance));
    assert_eq!(case.env.due, Some(MONDAY + Span::hours(24)));
    let desk = actor(Role::Finance);
    let asked = tell(&case, &desk, MONDAY, FinanceCommand::AskProvider { text: says("Was it taken?") }).expect("asked");
    assert!(
        asked.events.iter().any(|e| matches!(e.what, FinanceWhat::Note { .. }) && !e.audience.includes(Party::Buyer))
    );
    let case = asked.case;
    assert_eq!(case.stage, FinanceStage::WithProvider);
    assert_eq!(case.env.due, Some(MONDAY + Span::days(3)), "three business days from a Monday");
    let answer = FinanceCommand::AnswerBuyer {
        finding: "not_charged".into(),
        text: says("Nothing was taken"),
        reference: Some(" ".into()),
    };
    let case = tell(&case, &desk, MONDAY + Span::hours(30), answer).expect("answered").case;
    assert_eq!((case.stage, &*case.env.waits_for), (FinanceStage::Answered, &[Party::Buyer][..]));
    assert_eq!(case.data.finding.as_deref(), Some("not_charged"));
    let case = late(&case);
    assert_eq!(case.stage, FinanceStage::Closed);
    let closed = case.env.closed_at.expect("closed");
    let again = || FinanceCommand::AskAgain { text: says("It was taken after all") };
    let refused = tell(&case, &actor(Role::Buyer), closed + Span::days(31), again());
    assert_eq!(refused.expect_err("too late").code(), "reopen_window_over");
    let case = tell(&case, &actor(Role::Buyer), closed + Span::days(30), again()).expect("reopened").case;
    assert_eq!((case.stage, case.env.closed_at, case.env.level), (FinanceStage::Received, None, 0));
}

#[test]
fn what_is_overdue_goes_to_the_lead_and_comes_up_again() {
    let mut case = opened();
    for level in 1..=4 {
        case = late(&case);
        assert_eq!(
            (case.stage, case.env.level, case.env.owner.role),
            (FinanceStage::Received, level, Role::Supervisor)
        );
    }
    let lead = actor(Role::Supervisor);
    let now = case.env.due.expect("a deadline");
    let ask = FinanceCommand::AskProvider { text: says("Was it taken?") };
    let mut case = tell(&case, &lead, now, ask).expect("asked").case;
    assert_eq!((case.env.level, case.env.owner.role), (0, Role::Finance), "asked anew, the desk has it again");
    for _ in 0..3 {
        case = late(&case);
    }
    let before = case.env.due.expect("a deadline");
    let next = late(&case).env.due.expect("a deadline");
    assert!(next <= before + Span::hours(24), "from the third time on it comes up daily");
}

#[test]
fn each_does_their_own_part() {
    let case = opened();
    let can =
        |role: Role| allowed(&case, &facts(), &actor(role), MONDAY).into_iter().map(|a| a.action).collect::<Vec<_>>();
    assert_eq!(can(Role::Buyer), ["settled", "say"]);
    assert_eq!(can(Role::Finance), ["ask_provider", "answer_buyer", "note"]);
    assert_eq!(can(Role::Agent), ["note"]);
    for role in [Role::ShopOwner, Role::ShopMember, Role::Marketplace, Role::Assistant, Role::Editor] {
        assert!(can(role).is_empty(), "{role:?}");
    }
    let done =
        tell(&case, &actor(Role::Buyer), MONDAY, FinanceCommand::Settled { confirm: true }).expect("settled").case;
    assert_eq!(done.stage, FinanceStage::Closed);
    let said = tell(&case, &actor(Role::Buyer), MONDAY, FinanceCommand::Say { text: says("It is the blue card") });
    assert_eq!(said.expect("said").case.env.due, case.env.due, "a word of the buyer moves no deadline");
    for finding in FINDINGS {
        let answer = json!({"action": "answer_buyer", "finding": finding, "text": says("This is so")});
        let answer = serde_json::from_value(answer).expect("a command");
        assert!(tell(&case, &actor(Role::Finance), MONDAY, answer).is_ok(), "{finding}");
    }
}

#[test]
fn nobody_opens_one_for_somebody_else() {
    for (role, fits) in [(Role::Buyer, true), (Role::Finance, true), (Role::ShopOwner, false), (Role::Mediator, false)]
    {
        let ids = &mut Ids::new(900, 1);
        let done = open(&about(Topic::ChargedTwice), &Policy::default(), &facts(), &actor(role), MONDAY, ids);
        assert_eq!(done.is_ok(), fits, "{role:?}");
    }
    let ids = &mut Ids::new(900, 1);
    let other = Open { buyer: ombud_domain::id::PersonId(77), ..about(Topic::ChargedTwice) };
    let refused = open(&other, &Policy::default(), &facts(), &actor(Role::Buyer), MONDAY, ids);
    assert_eq!(refused.expect_err("somebody else's"), Refusal::NotYours);
    let short = Open { text: "Help".into(), ..about(Topic::ChargedTwice) };
    let refused = open(&short, &Policy::default(), &facts(), &actor(Role::Buyer), MONDAY, &mut Ids::new(900, 1));
    assert_eq!(refused.expect_err("too short").code(), "too_short");
    assert!(Finance::rules().iter().all(|r| !r.actor.contains(&Role::ShopOwner)));
}
