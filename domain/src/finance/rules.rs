//! The table of finance cases (spec §2.11) and what each row records. Nobody but the buyer and our own people see any of it.

use super::FinanceStage::{self, Answered, Closed, Received, WithProvider};
use super::{FINDINGS, Finance, FinanceCommand, FinanceWhat, TEXT_CHARS};
use crate::actor::{Audience, BUYER, CLOCK, Party, Role};
use crate::calendar::business_days;
use crate::case::{Ctx, Draft, Event, FieldKind, Form, Next, Owner, Rule, always, no_form, rules};
use crate::refusal::Refusal;

type C<'a> = Ctx<'a, Finance>;
type D = Result<Draft<Finance>, Refusal>;

const FINANCE: &[Role] = &[Role::Finance, Role::Supervisor];
const STAFF: &[Role] = &[Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance, Role::Delivery];
const OURS: [FinanceStage; 2] = [Received, WithProvider];
const OPEN: [FinanceStage; 3] = [Received, WithProvider, Answered];

/// Spec §2.11, the finance case.
pub(super) static RULES: &[Rule<Finance>] = rules! {
    "P1"  [Received], "ask_provider", FINANCE, always, text => [WithProvider], |c, cmd, _| ask(c, cmd);
    "P2"  OURS, "answer_buyer", FINANCE, always, answer_form => [Answered], |c, cmd, _| answer(c, cmd);
    "P3"  [Received], "deadline", CLOCK, always, no_form => [Received], |c, _, _| Ok(late(c));
    "P4"  [WithProvider], "deadline", CLOCK, always, no_form => [WithProvider], |c, _, _| Ok(late(c));
    "P5"  OPEN, "settled", BUYER, always, confirm => [Closed], |_, _, _| Ok(closed(Some(Party::Buyer)));
    "P6"  [Answered], "ask_again", BUYER, always, text => [Received], |c, cmd, _| reopen(c, cmd);
    "P7"  [Answered], "deadline", CLOCK, always, no_form => [Closed], |_, _, _| Ok(closed(None));
    "P8"  [Closed], "ask_again", BUYER, in_time, text => [Received], |c, cmd, _| reopen(c, cmd);
    "P9"  OURS, "say", BUYER, always, text => [], |_, cmd, _| say(cmd);
    "P10" OPEN, "note", STAFF, always, text => [], |_, cmd, _| note(cmd);
    "P11" OPEN, "tick", CLOCK, always, no_form => OPEN, |c, _, _| Ok(remind(c));
};

/// What is told, as a form.
pub(super) fn told() -> Form {
    Form::empty().with("text", FieldKind::text(TEXT_CHARS), true)
}

fn text(_: &C<'_>) -> Form {
    told()
}

fn confirm(_: &C<'_>) -> Form {
    Form::empty().with("confirm", FieldKind::Confirm, true)
}

fn answer_form(_: &C<'_>) -> Form {
    Form::empty()
        .with("finding", FieldKind::words(FINDINGS), true)
        .with("text", FieldKind::text(TEXT_CHARS), true)
        .with("reference", FieldKind::text((0, 80)), false)
}

fn in_time(c: &C<'_>) -> Result<(), Refusal> {
    let until = c.case.env.closed_at.map(|at| at + c.case.data.times.reopen);
    Refusal::unless(until.is_some_and(|until| c.now <= until), "reopen_window_over")
}

/// The state entered, with owner, deadline and outcome of silence.
pub(super) fn enter(c: &C<'_>, stage: FinanceStage) -> Next<FinanceStage> {
    let times = c.case.data.times;
    let (owner, waits_for, due, silence) = match stage {
        Received => (Role::Finance, Party::Platform, c.now + times.received, "finance_lead"),
        WithProvider => {
            let due = business_days(c.now, times.provider_bd, &c.facts.hours);
            (Role::Finance, Party::Platform, due, "finance_lead")
        }
        Answered => (Role::Buyer, Party::Buyer, c.now + times.answered, "finance_closes"),
        Closed => return Next::ended(Closed),
    };
    Next::until(stage, owner, vec![waits_for], c.now, due, silence)
}

fn to_buyer(what: FinanceWhat) -> Event<Finance> {
    Event::new(what).seen_by(Audience::BUYER)
}

fn ask(c: &C<'_>, command: &FinanceCommand) -> D {
    let FinanceCommand::AskProvider { text } = command else {
        return Err(Refusal::NotNow);
    };
    let mut draft = Draft::one(to_buyer(FinanceWhat::ProviderAsked).to(enter(c, WithProvider)));
    // What was asked is between the desk and the provider.
    draft.events.push(noted(text));
    Ok(draft)
}

fn answer(c: &C<'_>, command: &FinanceCommand) -> D {
    let FinanceCommand::AnswerBuyer { finding, text, reference } = command else {
        return Err(Refusal::NotNow);
    };
    let reference = reference.as_deref().map(str::trim).filter(|r| !r.is_empty()).map(str::to_owned);
    let what = FinanceWhat::Answered { finding: finding.clone(), text: text.trim().to_owned(), reference };
    Ok(Draft::one(to_buyer(what).to(enter(c, Answered))))
}

/// Overdue: the finance lead has it, and it comes up again after the same time, at most a day later from level 3 on.
fn late(c: &C<'_>) -> Draft<Finance> {
    let again = enter(c, c.case.stage);
    let level = c.case.env.level.saturating_add(1);
    let due = if level >= 3 { again.due.min(Some(c.now + crate::time::Span::hours(24))) } else { again.due };
    let next = Next { due, wake: due, level, owner: Owner::role(Role::Supervisor), ..again };
    Draft::one(to_buyer(FinanceWhat::Late).to(next))
}

fn reopen(c: &C<'_>, command: &FinanceCommand) -> D {
    let FinanceCommand::AskAgain { text } = command else {
        return Err(Refusal::NotNow);
    };
    let what = FinanceWhat::Reopened { text: text.trim().to_owned() };
    Ok(Draft::one(to_buyer(what).to(enter(c, Received))))
}

fn closed(by: Option<Party>) -> Draft<Finance> {
    Draft::one(to_buyer(FinanceWhat::Closed { by }).to(Next::ended(Closed)))
}

fn say(command: &FinanceCommand) -> D {
    let FinanceCommand::Say { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(to_buyer(FinanceWhat::Said { text: text.trim().to_owned() })))
}

fn note(command: &FinanceCommand) -> D {
    let FinanceCommand::Note { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(noted(text)))
}

fn noted(text: &str) -> Event<Finance> {
    Event::new(FinanceWhat::Note { text: text.trim().to_owned() }).seen_by(Audience::PLATFORM)
}

/// A reminder before the deadline; the deadline itself stays where it is.
fn remind(c: &C<'_>) -> Draft<Finance> {
    Draft::one(to_buyer(FinanceWhat::Reminded).to(Next::reminded(c.case, c.now)))
}
