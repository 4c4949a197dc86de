//! The table of spec §2.7 for reports, row by row. Rows that the spec implies but does not number carry a letter.

use super::ReportStage::{self, Decided, Escalated, NeedInfo, Received, UnderReview};
use super::{Measure, Report, ReportCommand, ReportWhat, build, forms};
use crate::actor::{BUYER, CLOCK, Role, SYSTEM};
use crate::case::{Ctx, Rule, always, no_form, rules};
use crate::refusal::Refusal;

type C<'a> = Ctx<'a, Report>;
type G = Result<(), Refusal>;

const TRIAGE: &[Role] = &[Role::Triage, Role::Reviewer, Role::HeadOfTrust];
const REVIEWER: &[Role] = &[Role::Reviewer, Role::HeadOfTrust];
const HEAD: &[Role] = &[Role::HeadOfTrust];
/// Whoever talks to a person in danger may take the listing away at once.
const HIDERS: &[Role] = &[Role::Agent, Role::Supervisor, Role::Triage, Role::Reviewer, Role::HeadOfTrust];
const STAFF: &[Role] =
    &[Role::Agent, Role::Mediator, Role::Supervisor, Role::Triage, Role::Reviewer, Role::HeadOfTrust];

const OPEN: [ReportStage; 4] = [Received, UnderReview, NeedInfo, Escalated];

/// Spec §2.7.
pub(super) static RULES: &[Rule<Report>] = rules! {
    "C1"  [Received], "triage", TRIAGE, always, forms::triage => [UnderReview], build::triage;
    "C2"  [Received], "deadline", CLOCK, always, no_form => [UnderReview], |c, _, _| Ok(build::triaged_by_clock(c));
    "C3"  [UnderReview], "ask", REVIEWER, asks_once, forms::required_text => [NeedInfo], build::ask;
    "C4"  [NeedInfo], "answer", BUYER, always, forms::required_text => [UnderReview], build::answer;
    "C5"  [NeedInfo], "deadline", CLOCK, always, no_form => [UnderReview], |c, _, _| Ok(build::to(c, ReportWhat::NotAnswered, UnderReview));
    "C6"  [UnderReview], "decide", REVIEWER, other_eyes, forms::decide => [Decided], build::decide;
    "C7"  [UnderReview], "deadline", CLOCK, always, no_form => [Escalated], |c, _, _| Ok(build::to(c, ReportWhat::Late, Escalated));
    "C8"  [Escalated], "decide", HEAD, other_eyes, forms::decide => [Decided], build::decide;
    "C9"  [Escalated], "deadline", CLOCK, always, no_form => [Escalated], |c, _, _| Ok(build::late_again(c));
    "C10" OPEN, "hide_now", HIDERS, can_hide, forms::required_text => [], build::hide_now;
    "C11" OPEN, "show_again", HIDERS, is_hidden, no_form => [], |c, _, _| Ok(build::show_again(c, false));
    "C12" OPEN, "tick", CLOCK, hide_is_over, no_form => [], |c, _, _| Ok(build::show_again(c, true));
    "C13" OPEN, "tick", CLOCK, always, no_form => OPEN, |c, _, _| Ok(build::remind(c));
    "C14" [Received, UnderReview, Escalated], "add", BUYER, always, forms::required_text => [], build::add;
    "C15" OPEN, "note", STAFF, always, forms::required_text => [], build::note;
    "C16" [Decided], "appeal", BUYER, may_appeal, forms::appeal => [], build::appeal;
    "C18" OPEN, "attach", TRIAGE, stays_as_shown, forms::attach => [], build::attach;
    "C17" [Decided], "appeal_ended", SYSTEM, has_appeal, no_form => [], build::appeal_ended;
};

/// One question to the reporter: a second would only keep the reported listing waiting.
fn asks_once(c: &C<'_>) -> G {
    Refusal::unless(!c.case.data.asked, "asked_before")
}

/// I21: what an appeal sent back is decided by somebody else.
fn other_eyes(c: &C<'_>) -> G {
    let other = c.case.data.not_by.is_none() || c.case.data.not_by != c.actor.person;
    Refusal::unless(other, "second_person_needed")
}

/// At most a day, once: what should last longer is decided.
fn can_hide(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.offer.is_some(), "no_listing")?;
    Refusal::unless(c.case.data.hides == 0, "hidden_before")
}

/// What is hidden for now is what the report is about.
fn stays_as_shown(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.hidden_until.is_none(), "hidden_now")
}

fn is_hidden(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.hidden_until.is_some(), "not_hidden")
}

fn hide_is_over(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.hidden_until.is_some_and(|until| c.now >= until), "not_hidden")
}

/// The reporter may appeal when nothing was done (DSA Art. 20).
fn may_appeal(c: &C<'_>) -> G {
    let d = &c.case.data;
    Refusal::unless(d.measure == Some(Measure::NoAction), "appeal_not_against_you")?;
    Refusal::unless(!d.appealed, "appealed_before")?;
    let in_time = c.case.env.closed_at.is_some_and(|at| c.now <= at + d.times.appeal);
    Refusal::unless(in_time, "appeal_window_over")
}

fn has_appeal(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.appeal_open, "no_appeal")
}

/// The event's name in the table.
pub(super) const fn action(command: &ReportCommand) -> &'static str {
    match command {
        ReportCommand::Triage { .. } => "triage",
        ReportCommand::Ask { .. } => "ask",
        ReportCommand::Answer { .. } => "answer",
        ReportCommand::Add { .. } => "add",
        ReportCommand::HideNow { .. } => "hide_now",
        ReportCommand::ShowAgain => "show_again",
        ReportCommand::Decide { .. } => "decide",
        ReportCommand::Appeal { .. } => "appeal",
        ReportCommand::Attach { .. } => "attach",
        ReportCommand::AppealEnded { .. } => "appeal_ended",
        ReportCommand::Note { .. } => "note",
        ReportCommand::Deadline { .. } => "deadline",
        ReportCommand::Tick { .. } => "tick",
    }
}

/// The kind of an event in the ledger.
pub(super) const fn what_kind(what: &ReportWhat) -> &'static str {
    match what {
        ReportWhat::Filed { .. } => "report.filed",
        ReportWhat::Triaged { .. } => "report.triaged",
        ReportWhat::Asked { .. } => "report.asked",
        ReportWhat::Answered { .. } => "report.answered",
        ReportWhat::NotAnswered => "report.not_answered",
        ReportWhat::Added { .. } => "report.added",
        ReportWhat::Late => "report.late",
        ReportWhat::Hidden { .. } => "report.hidden",
        ReportWhat::ShownAgain { .. } => "report.shown_again",
        ReportWhat::Decided { .. } => "report.decided",
        ReportWhat::AppealFiled { .. } => "report.appeal_filed",
        ReportWhat::LookedAtAgain { .. } => "report.looked_at_again",
        ReportWhat::Attached { .. } => "report.attached",
        ReportWhat::Note { .. } => "report.note",
        ReportWhat::Reminded => "report.reminded",
    }
}
