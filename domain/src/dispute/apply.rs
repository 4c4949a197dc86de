//! How an event changes a dispute's data. No rules in it; it cannot fail.

use super::{Dispute, DisputeWhat, OfferAsked, StepKind, StepState, errand, returning};
use crate::actor::Party;
use crate::appeal::AppealStage;
use crate::id::PersonId;
use crate::time::Instant;

pub(super) fn apply(d: &mut Dispute, what: &DisputeWhat, at: Instant) {
    match what {
        DisputeWhat::Submitted { reason, detail, proposal, policy, negotiation_ends, return_terms, .. } => {
            d.return_terms.clone_from(return_terms);
            d.reason = Some(*reason);
            d.detail.clone_from(detail);
            d.policy = *policy;
            d.submitted_at = at;
            d.negotiation_ends = *negotiation_ends;
            d.proposals.push(*proposal);
        }
        DisputeWhat::EvidenceAdded { by, evidence, reread } => {
            d.unread |= *reread;
            let side = if *by == Party::Buyer { &mut d.evidence.0 } else { &mut d.evidence.1 };
            side.0 = side.0.saturating_add(1);
            side.1 |= evidence.kind.bit();
        }
        DisputeWhat::Countered { by, proposal, .. } => {
            d.proposals.push(*proposal);
            if *by == Party::Buyer {
                d.counters.0 += 1;
            } else {
                d.counters.1 += 1;
                d.shop_answered = true;
            }
        }
        DisputeWhat::Refused { by, proposal, .. } => {
            d.proposals.extend(proposal);
            d.shop_answered |= *by == Party::Shop;
            d.accepted = (false, false);
        }
        DisputeWhat::Accepted { by, .. } => {
            let side = if *by == Party::Buyer { &mut d.accepted.0 } else { &mut d.accepted.1 };
            *side = true;
            d.shop_answered |= *by == Party::Shop;
        }
        DisputeWhat::InfoRequested { from, .. } => {
            d.info_requests += 1;
            d.info_from = Some(*from);
            d.info_asked |= from.bit();
        }
        DisputeWhat::InfoProvided { .. } => d.info_from = None,
        DisputeWhat::Proposed { proposal, override_reason, person, asked_by, .. } => {
            d.proposals.push(*proposal);
            decided_by(d, *asked_by);
            decided_by(d, *person);
            d.overrides.extend(override_reason.as_ref().map(|_| proposal.id));
            (d.accepted, d.unread) = ((false, false), false);
        }
        DisputeWhat::Decided { person, asked_by, reassessed, .. } => {
            d.reassessed = reassessed.or(d.reassessed);
            decided_by(d, *asked_by);
            decided_by(d, *person);
            d.unread = false;
        }
        DisputeWhat::OfferAsked { person, terms, override_reason, .. } => {
            d.offer_asked = Some(OfferAsked { person: *person, terms: *terms, outside: override_reason.is_some() });
        }
        DisputeWhat::OfferSentBack { .. } => d.offer_asked = None,
        DisputeWhat::RulingAsked { person, proposal, .. } => d.ruling_asked = Some((*person, *proposal)),
        DisputeWhat::RulingSentBack { .. } => d.ruling_asked = None,
        DisputeWhat::EvidenceRead { person, .. } => {
            decided_by(d, *person);
            d.unread = false;
        }
        DisputeWhat::AppealFiled { by, pauses, .. } => {
            d.appeals |= by.bit();
            (d.appeal_open, d.paused) = (true, *pauses);
        }
        DisputeWhat::DecidedAgain { by, result, total_minor, refunds, person, .. } => {
            let whole = matches!(result, AppealStage::Overturned | AppealStage::GrantedByDefault);
            // Of a decision that was given up nothing is left to be cleared of.
            d.cleared = if *by == Party::Shop { d.cleared || (whole && !d.moot) } else { d.cleared && !whole };
            (d.appeal_open, d.paused, d.moot) = (false, false, false);
            d.decided_again = total_minor.or(d.decided_again);
            d.refunds.extend(refunds);
            decided_by(d, *person);
        }
        DisputeWhat::PlanFixed { plan } => (d.plan, d.unread) = (Some(plan.clone()), false),
        DisputeWhat::StepBegan { step, state, due, refund } => {
            if let Some(s) = d.plan.as_mut().and_then(|p| p.steps.get_mut(*step as usize)) {
                (s.state, s.due, s.refund) = (*state, *due, *refund);
            }
        }
        DisputeWhat::StepMoved { step, state, due, .. } => {
            if let Some(s) = d.plan.as_mut().and_then(|p| p.steps.get_mut(*step as usize)) {
                (s.state, s.due) = (*state, *due);
                s.refund = s.refund.filter(|_| *state != StepState::Waiting);
            }
        }
        DisputeWhat::ReturnBegan { step, back, due, .. } => {
            if let Some(s) = d.plan.as_mut().and_then(|p| p.steps.get_mut(*step as usize)) {
                (s.state, s.due, s.back) = (StepState::Ordered, *due, Some(*back));
            }
            d.returns.push(*back);
        }
        DisputeWhat::ReturnMoved { step, stage, due, .. } => {
            if let Some(s) = d.plan.as_mut().and_then(|p| p.steps.get_mut(*step as usize)) {
                (s.state, s.due) = (returning::state(*stage), *due);
            }
        }
        DisputeWhat::ReturnRuled { ruled, .. } => {
            decided_by(d, ruled.person);
            d.ruled_back = Some(ruled.accepted_minor);
            decided_anew(d);
        }
        DisputeWhat::PlanDropped { .. } => {
            drop_plan(d);
            d.replans += 1;
        }
        DisputeWhat::ChargebackOpened { .. } => drop_plan(d),
        DisputeWhat::ChargebackEnded { repaid_minor, .. } if *repaid_minor > 0 => {
            d.repaid.push((u32::try_from(d.proposals.len()).unwrap_or(u32::MAX), *repaid_minor));
        }
        DisputeWhat::TakenOver => d.taken_over = true,
        DisputeWhat::Reopened { .. } => d.reopened = true,
        DisputeWhat::Goodwill { amount_minor, .. } => {
            d.goodwill += amount_minor;
            d.goodwill_asked = None;
        }
        DisputeWhat::GoodwillAsked { person, amount_minor, coupon, .. } => {
            d.goodwill_asked = Some((*person, *amount_minor));
            d.coupon_asked = coupon.as_ref().map(|(id, _)| *id);
        }
        DisputeWhat::GoodwillDeclined { .. } => (d.goodwill_asked, d.coupon_asked) = (None, None),
        DisputeWhat::ErrandGiven { .. } | DisputeWhat::ErrandAnswered { .. } => errand::apply(d, what),
        DisputeWhat::Closed { outcome, how } => (d.outcome, d.how) = (Some(*outcome), Some(*how)),
        DisputeWhat::MetricApplied { decision, .. } => d.mark = Some(decision.clone()),
        DisputeWhat::MetricRevoked { .. } => d.mark = None,
        DisputeWhat::Rated { answer } => d.rating = Some(*answer),
        DisputeWhat::BlindLooked { .. } => d.looked = true,
        DisputeWhat::Started { .. }
        | DisputeWhat::Silent { .. }
        | DisputeWhat::NegotiationEnded
        | DisputeWhat::EvidenceNotRead
        | DisputeWhat::AcceptanceTakenBack
        | DisputeWhat::PressureTold
        | DisputeWhat::Warned { .. }
        | DisputeWhat::Escalated { .. }
        | DisputeWhat::Overdue
        | DisputeWhat::Withdrawn
        | DisputeWhat::ChargebackEnded { .. }
        | DisputeWhat::TrackingChanged { .. }
        | DisputeWhat::Note { .. }
        | DisputeWhat::Reminded
        | DisputeWhat::Discarded => {}
    }
}

fn decided_by(d: &mut Dispute, person: Option<PersonId>) {
    d.deciders.extend(person.filter(|p| !d.deciders.contains(p)));
}

/// Another decision stands now: each side may appeal it, whatever they appealed before.
fn decided_anew(d: &mut Dispute) {
    d.decisions = d.decisions.saturating_add(1);
    (d.appeals, d.decided_again) = (0, None);
}

fn drop_plan(d: &mut Dispute) {
    // An appeal against what is given up here runs on, and changes nothing any more.
    (d.moot, d.paused, d.ruled_back, d.cleared) = (d.appeal_open, false, None, false);
    decided_anew(d);
    let sent =
        |s: &super::Step| s.kind == StepKind::Return && matches!(s.state, StepState::Shipped | StepState::Delivered);
    d.adrift |= d.plan.as_ref().is_some_and(|p| p.steps.iter().any(sent));
    let steps = d.plan.take().map_or_else(Vec::new, |p| p.steps);
    let refunds = steps.iter().filter(|s| s.state != StepState::Failed).filter_map(|s| s.refund);
    d.refunds.extend(refunds);
    d.refunds.sort_unstable();
    d.refunds.dedup();
}
