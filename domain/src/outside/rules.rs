//! The table of proceedings before outside bodies.

use super::OutsideStage::{BodyAnswerLate, BodyAsks, BodyDecides, BodyDue, Closed};
use super::{BODIES, Outside, OutsideCommand, OutsideStage, OutsideWhat, REFERENCE_CHARS, TEXT_CHARS, Verdict, enter};
use crate::actor::{Audience, CLOCK, Role};
use crate::case::{Ctx, Draft, Event, FieldKind, Form, Next, Rule, always, no_form, rules};
use crate::refusal::Refusal;
use crate::time::Span;

type C<'a> = Ctx<'a, Outside>;
type D = Result<Draft<Outside>, Refusal>;

pub(super) const MEDIATOR: &[Role] = &[Role::Mediator, Role::Supervisor];
const STAFF: &[Role] = &[Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance, Role::Delivery];
const OPEN: [OutsideStage; 4] = [BodyDue, BodyAsks, BodyAnswerLate, BodyDecides];
const UNANSWERED: [OutsideStage; 2] = [BodyAsks, BodyAnswerLate];
/// By how many days a body grants more time.
const MORE: [&str; 4] = ["5", "10", "15", "30"];

/// The rows; the specification has none of its own, so they are named by their letter here.
pub(super) static RULES: &[Rule<Outside>] = rules! {
    "X1" UNANSWERED, "body_answered", MEDIATOR, always, text => [BodyDecides], answered;
    "X2" [BodyAsks], "deadline", CLOCK, always, no_form => [BodyAnswerLate], |c, _, _| Ok(to(c, OutsideWhat::Late, BodyAnswerLate, 0));
    "X3" [BodyAnswerLate], "deadline", CLOCK, always, no_form => [BodyAnswerLate], |c, _, _| Ok(to(c, OutsideWhat::Late, BodyAnswerLate, louder(c)));
    "X4" [BodyDecides], "deadline", CLOCK, always, no_form => [BodyDecides], |c, _, _| Ok(to(c, OutsideWhat::ResultMissing, BodyDecides, louder(c)));
    "X5" OPEN, "body_concluded", MEDIATOR, always, concluding => [Closed], concluded;
    "X6" UNANSWERED, "body_postponed", MEDIATOR, always, more_time => [BodyAsks], postponed;
    "X7" OPEN, "note", STAFF, always, text => [], note;
    "X8" [BodyDue, BodyAsks], "tick", CLOCK, always, no_form => [BodyDue, BodyAsks], |c, _, _| Ok(remind(c));
    "X9" [BodyDue], "body_put", MEDIATOR, always, putting => [BodyDecides], put;
    "X10" [BodyDue], "deadline", CLOCK, always, no_form => [BodyDue], |c, _, _| Ok(to(c, OutsideWhat::Late, BodyDue, louder(c)));
};

fn text(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::text(TEXT_CHARS), true)
}

fn putting(_: &C<'_>) -> Form {
    Form::empty()
        .with("out_body", FieldKind::words(BODIES.iter().map(|row| row.code)), true)
        .with("reference", FieldKind::text(REFERENCE_CHARS), true)
        .with("text", FieldKind::text(TEXT_CHARS), true)
}

fn concluding(_: &C<'_>) -> Form {
    Form::empty().with("result", FieldKind::words(Verdict::ALL.map(Verdict::code)), true).with(
        "text",
        FieldKind::text(TEXT_CHARS),
        true,
    )
}

fn more_time(_: &C<'_>) -> Form {
    Form::empty().with("days", FieldKind::words(MORE), true).with("text", FieldKind::text(TEXT_CHARS), true)
}

fn louder(c: &C<'_>) -> u8 {
    c.case.env.level.saturating_add(1)
}

fn to(c: &C<'_>, what: OutsideWhat, stage: OutsideStage, level: u8) -> Draft<Outside> {
    Draft::one(Event::new(what).to(enter(&c.case.data, stage, level, c.now)))
}

fn answered(c: &C<'_>, command: &OutsideCommand, _: &mut crate::id::Ids) -> D {
    let OutsideCommand::BodyAnswered { text } = command else { return Err(Refusal::NotNow) };
    Ok(to(c, OutsideWhat::Answered { text: text.clone() }, BodyDecides, 0))
}

/// We put it before the body, with all that we have: now it decides.
fn put(c: &C<'_>, command: &OutsideCommand, _: &mut crate::id::Ids) -> D {
    let OutsideCommand::BodyPut { out_body, reference, text } = command else { return Err(Refusal::NotNow) };
    let what = OutsideWhat::Put { body: *out_body, reference: reference.trim().to_owned(), text: text.clone() };
    let after = Outside { body: *out_body, ..c.case.data.clone() };
    Ok(Draft::one(Event::new(what).to(enter(&after, BodyDecides, 0, c.now))))
}

fn concluded(c: &C<'_>, command: &OutsideCommand, _: &mut crate::id::Ids) -> D {
    let OutsideCommand::BodyConcluded { result, text } = command else { return Err(Refusal::NotNow) };
    Ok(to(c, OutsideWhat::Concluded { result: *result, text: text.clone() }, Closed, 0))
}

/// The body grants more time: the date moves later, never earlier, with its reason (I12). What is late already has the days
/// from now on, and is not late any more.
fn postponed(c: &C<'_>, command: &OutsideCommand, _: &mut crate::id::Ids) -> D {
    let OutsideCommand::BodyPostponed { days, text } = command else { return Err(Refusal::NotNow) };
    let until = c.case.data.answer_due.max(c.now) + Span::days(*days);
    let data = Outside { answer_due: until, ..c.case.data.clone() };
    let what = OutsideWhat::Postponed { until, text: text.clone() };
    Ok(Draft::one(Event::new(what).to(enter(&data, BodyAsks, 0, c.now))))
}

fn note(_: &C<'_>, command: &OutsideCommand, _: &mut crate::id::Ids) -> D {
    let OutsideCommand::Note { text } = command else { return Err(Refusal::NotNow) };
    Ok(Draft::one(Event::new(OutsideWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM)))
}

/// Reminders are ours: the parties have nothing to do here.
fn remind(c: &C<'_>) -> Draft<Outside> {
    Draft::one(Event::new(OutsideWhat::Reminded).to(Next::reminded(c.case, c.now)).seen_by(Audience::PLATFORM))
}

/// The event's name in the table.
pub(super) const fn action(command: &OutsideCommand) -> &'static str {
    match command {
        OutsideCommand::BodyPut { .. } => "body_put",
        OutsideCommand::BodyAnswered { .. } => "body_answered",
        OutsideCommand::BodyPostponed { .. } => "body_postponed",
        OutsideCommand::BodyConcluded { .. } => "body_concluded",
        OutsideCommand::Note { .. } => "note",
        OutsideCommand::Deadline { .. } => "deadline",
        OutsideCommand::Tick { .. } => "tick",
    }
}

/// The kind of an event in the ledger.
pub(super) const fn what_kind(what: &OutsideWhat) -> &'static str {
    match what {
        OutsideWhat::Opened { .. } => "outside.opened",
        OutsideWhat::Forced { .. } => "outside.forced",
        OutsideWhat::Put { .. } => "outside.put",
        OutsideWhat::Answered { .. } => "outside.answered",
        OutsideWhat::Postponed { .. } => "outside.postponed",
        OutsideWhat::Late => "outside.late",
        OutsideWhat::ResultMissing => "outside.result_missing",
        OutsideWhat::Concluded { .. } => "outside.concluded",
        OutsideWhat::Note { .. } => "outside.note",
        OutsideWhat::Reminded => "outside.reminded",
    }
}
