//! Proceedings before outside bodies: their table, their dates, and that our own silence is never the end of one.

use ombud_domain::calendar::Hours;
use ombud_domain::case::{Case, Envelope, Machine, Owner, allowed, decide};
use ombud_domain::id::{CaseId, Ids, PersonId, ShopId, StorefrontId};
use ombud_domain::outside::{BODIES, Body, Opening, Outside, OutsideCommand, OutsideStage, Verdict, force, open};
use ombud_domain::time::Span;
use ombud_domain::{Actor, Instant, Party, Refusal, Role};
use serde_json::{Value, json};

/// Monday, 2 March 2026, noon UTC.
const NOW: Instant = Instant(1_772_452_800_000);

fn about() -> Envelope {
    Envelope {
        id: CaseId(8),
        number: "D-22223333".into(),
        storefront: StorefrontId(2),
        buyer: PersonId(3),
        shop: Some(ShopId(4)),
        order: None,
        language: "pt".into(),
        title: "Brass lamp".into(),
        owner: Owner::role(Role::System),
        waits_for: vec![],
        due: None,
        wake: None,
        silence: "none".into(),
        entry: 7,
        revision: 9,
        seq: 9,
        level: 0,
        opened_at: NOW,
        // It may be over: an outside body asks when the house has spoken.
        closed_at: Some(NOW),
    }
}

fn by(role: Role) -> Actor {
    match role {
        Role::Clock => Actor::CLOCK,
        role => Actor::staff(role, PersonId(70), vec![StorefrontId(2)]),
    }
}

fn opening(body: Body, days_ago: i64) -> Opening {
    Opening { body, reference: " ADR/77 ".into(), began_at: Instant(NOW.0 - Span::days(days_ago).0), answer_due: None }
}

fn opened(opening: &Opening) -> Result<Case<Outside>, Refusal> {
    let hours = Hours::daily("UTC", 8, 20);
    open(&about(), opening, &hours, &by(Role::Mediator), NOW, &mut Ids::new(100, 7)).map(|change| change.case)
}

fn act(case: &Case<Outside>, command: &OutsideCommand, role: Role, now: Instant) -> Result<Case<Outside>, Refusal> {
    decide(case, &(), command, &by(role), now, &mut Ids::new(200, 7)).map(|change| change.case)
}

fn wake(case: &Case<Outside>) -> Case<Outside> {
    let now = case.env.wake.expect("an open case wakes");
    act(case, &Outside::on_wake(case, now), Role::Clock, now).expect("the clock is heard")
}

fn answered() -> OutsideCommand {
    OutsideCommand::BodyAnswered { text: "We sent the whole record.".into() }
}

#[test]
fn the_date_is_counted_as_the_body_counts() {
    for row in BODIES {
        assert_eq!((row.body.row().code, Body::from_code(row.code)), (row.code, Some(row.body)));
    }
    // 20 working days from Monday are four weeks; ten days are ten days.
    for (body, days) in [(Body::Adr, 28), (Body::ConsumidorGovBr, 10)] {
        let case = opened(&opening(body, 0)).unwrap();
        assert_eq!(case.data.answer_due, NOW + Span::days(days));
        assert_eq!((case.env.due, case.env.closed_at), (Some(case.data.answer_due), None));
        assert_eq!((case.env.owner.role, case.env.waits_for.as_slice()), (Role::Mediator, &[Party::Platform][..]));
        assert_eq!((case.data.reference.as_str(), case.data.about), ("ADR/77", CaseId(8)));
    }
    let said = Opening { answer_due: Some(NOW + Span::days(3)), ..opening(Body::Adr, 1) };
    assert_eq!(opened(&said).unwrap().env.due, said.answer_due, "what the body says goes before");
}

#[test]
fn who_may_not_and_what_does_not_fit_is_refused() {
    let hours = Hours::daily("UTC", 8, 20);
    for role in [Role::Agent, Role::Finance, Role::Administrator] {
        let refused = open(&about(), &opening(Body::Adr, 0), &hours, &by(role), NOW, &mut Ids::new(100, 7));
        assert_eq!(refused.err(), Some(Refusal::NotYours), "{role:?}");
    }
    let wrong = |opening: Opening| opened(&opening).unwrap_err();
    let base = || opening(Body::Adr, 5);
    assert_eq!(wrong(Opening { reference: " ".into(), ..base() }), Refusal::invalid("reference", "too_short"));
    assert_eq!(wrong(Opening { reference: "x".repeat(81), ..base() }), Refusal::invalid("reference", "too_long"));
    assert_eq!(wrong(opening(Body::Adr, -1)), Refusal::invalid("began", "wrong_date"));
    assert_eq!(wrong(opening(Body::Adr, 4_000)), Refusal::invalid("began", "wrong_date"));
    let before = Opening { answer_due: Some(NOW + Span::days(-6)), ..base() };
    assert_eq!(wrong(before), Refusal::invalid("answer", "wrong_date"));
    let case = opened(&base()).unwrap();
    for role in [Role::Agent, Role::Finance] {
        assert!(act(&case, &answered(), role, NOW).is_err());
        let seen = allowed(&case, &(), &by(role), NOW);
        assert_eq!(seen.iter().map(|a| a.action).collect::<Vec<_>>(), ["note"]);
    }
    assert!(allowed(&case, &(), &Actor::buyer(PersonId(3)), NOW).is_empty(), "parties read");
}

#[test]
fn our_silence_is_told_louder_every_day_and_ends_nothing() {
    let mut case = opened(&opening(Body::ConsumidorGovBr, 0)).unwrap();
    let mut reminders = 0;
    while case.stage == OutsideStage::BodyAsks {
        let before = case.env.clone();
        case = wake(&case);
        reminders += i64::from(case.stage == OutsideStage::BodyAsks);
        assert!(case.env.due >= before.due, "I12");
    }
    assert_eq!(reminders, 3, "half time, a day and two hours before");
    assert_eq!((case.stage, case.env.owner.role), (OutsideStage::BodyAnswerLate, Role::Supervisor));
    for level in 1..=3 {
        let due = case.env.due.unwrap();
        case = wake(&case);
        assert_eq!((case.env.level, case.env.due), (level, Some(due + Span::days(1))));
    }
    case = act(&case, &answered(), Role::Supervisor, NOW + Span::days(20)).unwrap();
    assert_eq!(case.data.answered_at, Some(NOW + Span::days(20)));
    let (mut due, mut level) = (case.env.due.unwrap(), 0);
    for _ in 0..300 {
        case = wake(&case);
        assert!(case.stage == OutsideStage::BodyDecides && case.env.due.unwrap() > due && case.env.level >= level);
        (due, level) = (case.env.due.unwrap(), case.env.level);
    }
    let over = OutsideCommand::BodyConcluded { result: Verdict::BodyPartly, text: "Half was paid back.".into() };
    case = act(&case, &over, Role::Mediator, due).unwrap();
    assert_eq!((case.stage, case.env.due, case.data.result), (OutsideStage::Closed, None, Some(Verdict::BodyPartly)));
}

#[test]
fn what_reached_us_too_late_is_a_supervisors_at_once_and_more_time_moves_the_date() {
    let late = opened(&opening(Body::ConsumidorGovBr, 30)).unwrap();
    assert_eq!((late.stage, late.env.owner.role), (OutsideStage::BodyAnswerLate, Role::Supervisor));
    let case = opened(&opening(Body::Adr, 0)).unwrap();
    let more = |days: i64| OutsideCommand::BodyPostponed { days, text: "They gave us more.".into() };
    let moved = act(&case, &more(10), Role::Mediator, NOW).unwrap();
    assert_eq!(moved.env.due, case.env.due.map(|due| due + Span::days(10)));
    assert!(act(&case, &more(-10), Role::Mediator, NOW).is_err(), "I12: only later");
    // What is late already gets its days from now on, and is a mediator's again.
    let now = NOW + Span::days(3);
    let moved_late = act(&late, &more(5), Role::Supervisor, now).unwrap();
    assert_eq!((moved_late.stage, moved_late.env.level), (OutsideStage::BodyAsks, 0));
    assert_eq!((moved_late.env.due, moved_late.data.answer_due), (Some(now + Span::days(5)), now + Span::days(5)));
    assert_eq!(moved_late.env.owner.role, Role::Mediator);
    // The timer of before means nothing any more (I11).
    let old = OutsideCommand::Deadline { entry: case.env.entry };
    assert!(act(&moved, &old, Role::Clock, case.env.due.unwrap()).is_err());
}

fn forced() -> Case<Outside> {
    force(&about(), &Hours::daily("UTC", 8, 20), NOW, &mut Ids::new(100, 7)).case
}

/// A12: what we may not pay by ourselves has an owner and a date, is told every day when that has passed, and ends in the
/// hands of a body.
#[test]
fn what_is_forced_out_is_put_before_a_body_or_told_every_day() {
    let case = forced();
    assert_eq!((case.stage, case.env.owner.role), (OutsideStage::BodyDue, Role::Supervisor));
    assert_eq!(case.env.waits_for, [Party::Platform]);
    let due = case.env.due.expect("a date");
    assert!(due > NOW + Span::days(5) && due < NOW + Span::days(9), "five business days");
    let mut late = case.clone();
    while late.env.level < 3 {
        late = wake(&late);
    }
    assert_eq!((late.stage, late.env.due.unwrap() > due), (OutsideStage::BodyDue, true));
    let put = serde_json::from_value(plausible(&case, "body_put")).unwrap();
    assert!(act(&case, &put, Role::Agent, NOW).is_err(), "only who decides disputes");
    for from in [&case, &late] {
        let now = from.env.due.unwrap();
        let put = act(from, &put, Role::Supervisor, now).unwrap();
        assert_eq!(
            (put.stage, put.data.body, put.data.reference.as_str()),
            (OutsideStage::BodyDecides, Body::Adr, "ADR/78")
        );
        assert_eq!((put.data.answered_at, put.env.level), (Some(now), 0));
    }
}

/// A proceeding in each state.
pub fn in_every_state() -> Vec<Case<Outside>> {
    let asked = opened(&opening(Body::Adr, 0)).unwrap();
    let late = opened(&opening(Body::ConsumidorGovBr, 30)).unwrap();
    let decides = act(&asked, &answered(), Role::Mediator, NOW).unwrap();
    let over = serde_json::from_value(plausible(&asked, "body_concluded")).unwrap();
    let closed = act(&asked, &over, Role::Mediator, NOW).unwrap();
    vec![forced(), asked, late, decides, closed]
}

/// A plausible command for any action, whether or not it is its turn.
pub fn plausible(case: &Case<Outside>, action: &str) -> Value {
    let mut out = match action {
        "deadline" | "tick" => json!({"entry": case.env.entry}),
        _ => json!({"text": "Ten characters."}),
    };
    match action {
        "body_put" => (out["out_body"], out["reference"]) = ("adr".into(), "ADR/78".into()),
        "body_postponed" => out["days"] = 5.into(),
        "body_concluded" => out["result"] = "body_agreed".into(),
        _ => {}
    }
    out["action"] = action.into();
    out
}
