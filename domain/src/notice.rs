//! Notices: what happened, what you can do, until when, what happens otherwise. Codes here; words in the texts.

use crate::actor::{Actor, Party, Role};
use crate::case::{Case, Change, Machine, Stage};
use crate::money::Money;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// What one side is told about a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Whom it is for.
    pub party: Party,
    /// What happened: the kind of the event (`notice-<kind>`, with dashes).
    pub kind: String,
    /// Where the case stands now.
    pub stage: String,
    /// True when this side must act.
    pub must_act: bool,
    /// The deadline.
    pub due: Option<Instant>,
    /// What happens at the deadline if nobody acts.
    pub silence: String,
    /// The amount it is about, where the words name one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// True for the receipt of what this side did itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
}

/// Kinds of which whoever acts gets a receipt with its time (spec §2.8: immediate acknowledgement).
const RECEIPTS: &[&str] =
    &["dispute.submitted", "dispute.withdrawn", "report.filed", "appeal.filed", "finance.opened", "suggestion.opened"];

/// Kinds that are told; everything else can be read in the case.
const TOLD: &[&str] = &[
    "dispute.submitted",
    "dispute.evidence_added",
    "dispute.countered",
    "dispute.evidence_read",
    "dispute.evidence_not_read",
    "dispute.refused",
    "dispute.accepted",
    "dispute.acceptance_taken_back",
    "dispute.warned",
    "dispute.silent",
    "dispute.negotiation_ended",
    "dispute.escalated",
    "dispute.info_requested",
    "dispute.info_provided",
    "dispute.proposed",
    "dispute.decided",
    "dispute.step_moved",
    "dispute.plan_dropped",
    "dispute.overdue",
    "dispute.taken_over",
    "dispute.withdrawn",
    "dispute.reopened",
    "dispute.chargeback_opened",
    "dispute.chargeback_ended",
    "dispute.goodwill",
    "dispute.errand_answered",
    "dispute.reminded",
    "dispute.closed",
    "return.requested",
    "return.authorised",
    "return.declined",
    "return.returnless",
    "return.label_ready",
    "return.address_ready",
    "return.label_missing",
    "return.shipped",
    "return.extended",
    "return.cancelled",
    "return.expired",
    "return.arrived",
    "return.late",
    "return.went_elsewhere",
    "return.home_label_ready",
    "return.lost_on_the_way",
    "return.searched",
    "return.accepted",
    "return.contested",
    "return.answered",
    "return.decided",
    "return.undecided",
    "return.reminded",
    "return.goods_arrived",
    "return.goods_gone",
    "return.never_came",
    "report.triaged",
    "report.asked",
    "report.late",
    "report.decided",
    "report.looked_at_again",
    "report.reminded",
    "statement.issued",
    "statement.varied",
    "statement.lifted",
    "appeal.filed",
    "appeal.admitted",
    "appeal.rejected",
    "appeal.answered",
    "appeal.not_answered",
    "appeal.overdue",
    "appeal.decided",
    "appeal.granted_by_default",
    "appeal.reminded",
    "dispute.decided_again",
    "refund.paid",
    "refund.hard_failed",
    "refund.settled_otherwise",
    "finance.provider_asked",
    "finance.answered",
    "finance.late",
    "finance.closed",
    "finance.reminded",
    "suggestion.grouped",
    "suggestion.joined",
    "suggestion.counted",
    "suggestion.planned",
    "suggestion.moved",
    "suggestion.done",
    "suggestion.declined",
    "suggestion.late",
    "outside.opened",
    "outside.forced",
    "outside.put",
    "outside.answered",
    "outside.postponed",
    "outside.concluded",
    "conversation.late",
    "conversation.reminded",
    "conversation.dispute_prepared",
    "conversation.taken",
    "conversation.solved_asked",
];

/// What each side is told about this decision: the last thing worth telling, and to the side that did it a receipt.
#[must_use]
pub fn notices<M: Machine>(change: &Change<M>, actor: &Actor) -> Vec<Notice> {
    let case: &Case<M> = &change.case;
    [Party::Buyer, Party::Shop]
        .into_iter()
        .filter(|party| *party == Party::Buyer || case.env.shop.is_some())
        .filter_map(|party| {
            let own = actor.party() == party && actor.person.is_some();
            let worth = if own { RECEIPTS } else { TOLD };
            let told = change
                .events
                .iter()
                .rev()
                .find(|e| e.audience.includes(party) && worth.contains(&M::what_kind(&e.what)))?;
            let kind = M::what_kind(&told.what);
            let must_act = case.env.waits_for.contains(&party);
            // A reminder is for those who are waited for; who waits in our queue hears before our time is over (K10).
            let waits = kind == "conversation.reminded" && case.stage.code() == "queued" && party == Party::Buyer;
            (must_act || waits || !kind.ends_with(".reminded")).then(|| Notice {
                party,
                kind: kind.into(),
                stage: case.stage.code().into(),
                must_act,
                due: M::until(case),
                silence: case.env.silence.clone(),
                amount: M::amount(case, &told.what),
                own,
            })
        })
        .collect()
}

/// Kinds that say that a deadline of ours has passed (spec §2.4 rows 24 and 29b, R20, R22, F15, C7, C9, A9).
const PAGES: &[&str] = &[
    "dispute.overdue",
    "return.undecided",
    "return.money_late",
    "refund.manual_overdue",
    "report.late",
    "appeal.overdue",
    "finance.late",
    "outside.late",
];

/// A deadline of ours that has passed: somebody of ours is called, whether they look at a page or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    /// What happened: the kind of the event.
    pub kind: &'static str,
    /// Who must act now.
    pub role: Role,
    /// How many deadlines of this state have passed.
    pub level: u8,
    /// Until when they must act.
    pub due: Option<Instant>,
}

/// Whom of ours this decision calls, if anybody.
#[must_use]
pub fn page<M: Machine>(change: &Change<M>) -> Option<Page> {
    let kind = change.events.iter().rev().map(|e| M::what_kind(&e.what)).find(|kind| PAGES.contains(kind))?;
    let env = &change.case.env;
    Some(Page { kind, role: env.owner.role, level: env.level, due: env.due })
}
