//! The table of spec §2.7 for appeals, row by row. Rows that the spec implies but does not number follow at the end.

use super::AppealStage::{
    self, Filed, GrantedByDefault, Inadmissible, Overturned, ReplyWait, Review, ReviewOverdue, Upheld, Varied,
};
use super::{Appeal, AppealCommand, AppealWhat, Stake, build, forms};
use crate::actor::{CLOCK, EITHER, Role};
use crate::case::{CaseKind, Ctx, Rule, always, no_form, rules};
use crate::refusal::Refusal;
use crate::report::Measure;

type C<'a> = Ctx<'a, Appeal>;
type G = Result<(), Refusal>;

const REVIEWER: &[Role] = &[Role::AppealReviewer, Role::HeadOfAppeals];
const HEAD: &[Role] = &[Role::HeadOfAppeals];
/// The other side of a dispute, or the desk whose decision it was.
const OTHER: &[Role] = &[Role::Buyer, Role::ShopOwner, Role::ShopMember, Role::Reviewer, Role::HeadOfTrust];
const STAFF: &[Role] = &[Role::Mediator, Role::Supervisor, Role::AppealReviewer, Role::HeadOfAppeals];
const OPEN: [AppealStage; 4] = [Filed, ReplyWait, Review, ReviewOverdue];

/// Spec §2.7.
pub(super) static RULES: &[Rule<Appeal>] = rules! {
    "A1"  [Filed], "admit", REVIEWER, always, no_form => [ReplyWait], |c, _, _| Ok(build::to(c, AppealWhat::Admitted { by_clock: false }, ReplyWait));
    "A2"  [Filed], "reject", REVIEWER, fresh_eyes, forms::reject => [Inadmissible], build::reject;
    "A3"  [Filed], "deadline", CLOCK, always, no_form => [ReplyWait], |c, _, _| Ok(build::to(c, AppealWhat::Admitted { by_clock: true }, ReplyWait));
    "A4"  [ReplyWait], "answer", OTHER, is_other_side, forms::required_text => [Review], build::answer;
    "A5"  [ReplyWait], "deadline", CLOCK, always, no_form => [Review], |c, _, _| Ok(build::to(c, AppealWhat::NotAnswered, Review));
    "A6"  [Review], "uphold", REVIEWER, fresh_eyes, forms::decide => [Upheld], build::decide;
    "A7"  [Review], "vary", REVIEWER, can_vary, forms::vary => [Varied], build::decide;
    "A8"  [Review], "overturn", REVIEWER, fresh_eyes, forms::decide => [Overturned], build::decide;
    "A9"  [Review], "deadline", CLOCK, always, no_form => [ReviewOverdue], |c, _, _| Ok(build::to(c, AppealWhat::Overdue, ReviewOverdue));
    "A10" [ReviewOverdue], "uphold", HEAD, fresh_eyes, forms::decide => [Upheld], build::decide;
    "A10a" [ReviewOverdue], "vary", HEAD, can_vary, forms::vary => [Varied], build::decide;
    "A11" [ReviewOverdue], "overturn", HEAD, fresh_eyes, forms::decide => [Overturned], build::decide;
    "A12" [ReviewOverdue], "deadline", CLOCK, always, no_form => [GrantedByDefault], |c, _, ids| Ok(build::by_default(c, ids));
    "A13" OPEN, "add", EITHER, always, forms::required_text => [], build::add;
    "A14" OPEN, "note", STAFF, always, forms::required_text => [], build::note;
    "A15" OPEN, "tick", CLOCK, always, no_form => OPEN, |c, _, _| Ok(build::remind(c));
};

/// I21: nobody looks again at what they decided.
fn fresh_eyes(c: &C<'_>) -> G {
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    Refusal::unless(!c.case.data.deciders.contains(&person), "second_person_needed")
}

fn is_other_side(c: &C<'_>) -> G {
    Refusal::unless(c.actor.party() == c.case.data.other(), "not_asked")
}

/// There must be something between what was decided and what is wanted.
fn can_vary(c: &C<'_>) -> G {
    fresh_eyes(c)?;
    let middle = match c.case.data.stake {
        Stake::Money { .. } => c.case.data.stake.between().is_some_and(|(low, high)| low <= high),
        Stake::Measure { measure } => measure > Measure::WarnShop,
        Stake::Nothing => false,
    };
    Refusal::unless(middle, "nothing_between")
}

/// True when the buyer takes part, and reads the reasons.
pub(super) fn buyer_reads(c: &C<'_>) -> bool {
    matches!(c.case.data.against, CaseKind::Dispute | CaseKind::Report)
}

/// True when the shop takes part.
pub(super) fn shop_reads(c: &C<'_>) -> bool {
    matches!(c.case.data.against, CaseKind::Dispute | CaseKind::Statement)
}

/// The event's name in the table.
pub(super) const fn action(command: &AppealCommand) -> &'static str {
    match command {
        AppealCommand::Admit => "admit",
        AppealCommand::Reject { .. } => "reject",
        AppealCommand::Answer { .. } => "answer",
        AppealCommand::Add { .. } => "add",
        AppealCommand::Uphold { .. } => "uphold",
        AppealCommand::Vary { .. } => "vary",
        AppealCommand::Overturn { .. } => "overturn",
        AppealCommand::Note { .. } => "note",
        AppealCommand::Deadline { .. } => "deadline",
        AppealCommand::Tick { .. } => "tick",
    }
}

/// The kind of an event in the ledger.
pub(super) const fn what_kind(what: &AppealWhat) -> &'static str {
    match what {
        AppealWhat::Filed { .. } => "appeal.filed",
        AppealWhat::Admitted { .. } => "appeal.admitted",
        AppealWhat::Rejected { .. } => "appeal.rejected",
        AppealWhat::Answered { .. } => "appeal.answered",
        AppealWhat::NotAnswered => "appeal.not_answered",
        AppealWhat::Added { .. } => "appeal.added",
        AppealWhat::Overdue => "appeal.overdue",
        AppealWhat::Decided { .. } => "appeal.decided",
        AppealWhat::GrantedByDefault { .. } => "appeal.granted_by_default",
        AppealWhat::Note { .. } => "appeal.note",
        AppealWhat::Reminded => "appeal.reminded",
    }
}
