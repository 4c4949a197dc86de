//! Notices: what happened, what you can do, until when, what happens otherwise. Codes here; words in the texts.

use crate::actor::{Actor, Party};
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
}

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
    "return.lost_on_the_way",
    "return.searched",
    "return.accepted",
    "return.contested",
    "return.answered",
    "return.decided",
    "return.undecided",
    "return.reminded",
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
    "outside.opened",
    "outside.answered",
    "outside.postponed",
    "outside.concluded",
    "conversation.late",
    "conversation.dispute_prepared",
    "conversation.taken",
];

/// What each side is told about this decision: the last thing worth telling, never to the side that did it.
#[must_use]
pub fn notices<M: Machine>(change: &Change<M>, actor: &Actor) -> Vec<Notice> {
    let case: &Case<M> = &change.case;
    [Party::Buyer, Party::Shop]
        .into_iter()
        .filter(|party| !(actor.party() == *party && actor.person.is_some()))
        .filter(|party| *party == Party::Buyer || case.env.shop.is_some())
        .filter_map(|party| {
            let told = change
                .events
                .iter()
                .rev()
                .find(|e| e.audience.includes(party) && TOLD.contains(&M::what_kind(&e.what)))?;
            let kind = M::what_kind(&told.what);
            let must_act = case.env.waits_for.contains(&party);
            // A reminder is for those who are waited for.
            (must_act || !kind.ends_with(".reminded")).then(|| Notice {
                party,
                kind: kind.into(),
                stage: case.stage.code().into(),
                must_act,
                due: case.env.due,
                silence: case.env.silence.clone(),
                amount: M::amount(case, &told.what),
            })
        })
        .collect()
}
