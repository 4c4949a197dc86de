//! When a dispute must be answered, and what silence means (spec §2.2, §2.3).

use super::reason::{REASONS, filing};
use super::stage::DisputeStage;
use super::{Dispute, DisputeCommand, StepKind, StepState};
use crate::actor::{Party, Role};
use crate::appeal;
use crate::case::{Case, Ctx, Next, Owner};
use crate::time::{Instant, Span, next_reminder};

type C<'a> = Ctx<'a, Dispute>;

/// Deadline of the shop's turn: `T_seller` from now, never beyond `T_neg`; a counter-offer made after `T_neg` goes to us.
pub(super) fn seller_due(c: &C<'_>, negotiation_ends: Instant) -> Instant {
    (c.now + c.facts.policy.t_seller()).min(negotiation_ends).max(c.now)
}

/// Deadline of a draft: when the last of the reasons that can be given closes (`filing_close`), and never longer than the
/// policy keeps one; so long it is kept where there is no day to count from yet.
fn draft_due(c: &C<'_>) -> Instant {
    let most = c.now + Span::days(c.facts.policy.draft_most_d);
    let closes = REASONS.iter().filter_map(|row| filing(row.reason, c.facts).ok()?.closes);
    closes.filter(|at| *at > c.now).max().unwrap_or(most).min(most)
}

/// Deadline of the buyer's turn: the later of `T_neg` and 48 h after the last offer, at most day 10.
pub(super) fn buyer_due(c: &C<'_>) -> Instant {
    let policy = &c.facts.policy;
    let d = &c.case.data;
    let cap = d.submitted_at + Span::hours(policy.t_buyer_cap_h);
    let late = d.negotiation_ends.max(c.now + Span::hours(policy.t_buyer_h));
    // The cap never takes the buyer's 48 hours away when an offer came very late.
    late.min(cap.max(c.now + Span::hours(policy.t_buyer_h)))
}

/// The command of the clock that wakes this case.
pub(super) fn on_wake(case: &Case<Dispute>, now: Instant) -> DisputeCommand {
    let entry = case.env.entry;
    let at_end = case.env.due.is_some_and(|due| now >= due);
    // A clock that comes late does first what the time of the step asks for: it may be all that is left to do.
    if !at_end || goods_wait(case, now) {
        return DisputeCommand::Tick { entry };
    }
    // A shop that never answered is silent; one that did has only run out of the negotiation.
    let negotiated = case.data.shop_answered && now >= case.data.negotiation_ends;
    if case.stage == DisputeStage::SellerTurn && negotiated {
        return DisputeCommand::NegotiationEnd { entry };
    }
    DisputeCommand::Deadline { entry }
}

/// True when the time of a step that sends goods is over: they did not come, or nobody objected to them.
fn goods_wait(case: &Case<Dispute>, now: Instant) -> bool {
    let late = case.data.plan.as_ref().and_then(|plan| plan.late(now));
    case.stage == DisputeStage::Executing && late.is_some_and(|(_, step)| step.kind.sends_goods())
}

/// The state entered, with owner, deadline and outcome of silence.
pub(super) fn enter(c: &C<'_>, stage: DisputeStage) -> Next<DisputeStage> {
    let policy = &c.facts.policy;
    let hours = |h: i64| c.now + Span::hours(h);
    let both = || vec![Party::Buyer, Party::Shop];
    let us = || vec![Party::Platform];
    match stage {
        DisputeStage::Draft => next(c, stage, Role::Buyer, vec![Party::Buyer], draft_due(c), "discarded"),
        DisputeStage::SellerTurn => {
            let silence = if silence_pays(c) { "pays_buyer" } else { "platform_decides" };
            next(c, stage, Role::ShopOwner, vec![Party::Shop], seller_due(c, c.case.data.negotiation_ends), silence)
        }
        DisputeStage::BuyerTurn => next(c, stage, Role::Buyer, vec![Party::Buyer], buyer_due(c), "platform_decides"),
        DisputeStage::PlatformReview => {
            next(c, stage, Role::Mediator, us(), hours(policy.t_review_h), "supervisor_steps_in")
        }
        DisputeStage::InfoWait => next(c, stage, Role::Mediator, Vec::new(), hours(policy.t_info_h), "decided_on_file"),
        DisputeStage::PlatformOffer => {
            next(c, stage, Role::Mediator, both(), hours(policy.t_offer_h), "proposal_stands")
        }
        DisputeStage::Overdue => next(c, stage, Role::Supervisor, us(), hours(policy.t_overdue_h), "platform_pays"),
        DisputeStage::Executing => {
            next(c, stage, Role::System, Vec::new(), hours(policy.execution_slack_h), "we_chase")
        }
        DisputeStage::ChargebackHold => {
            next(c, stage, Role::Finance, us(), hours(24 * policy.chargeback_slack_d), "platform_decides")
        }
        DisputeStage::WithdrawnGrace => {
            next(c, stage, Role::Buyer, Vec::new(), hours(policy.withdrawn_grace_h), "closes")
        }
        DisputeStage::Closed | DisputeStage::Discarded => Next::ended(stage),
    }
}

fn next(
    c: &C<'_>,
    stage: DisputeStage,
    owner: Role,
    waits_for: Vec<Party>,
    due: Instant,
    silence: &str,
) -> Next<DisputeStage> {
    Next::until(stage, owner, waits_for, c.now, due, silence)
}

/// The deadline of execution: the present step's end and two days to look, from now on where it is late already (a refund
/// of an earlier plan may be); wakes when the step is late, if there is one.
pub(super) fn executing(c: &C<'_>, step_due: Option<Instant>) -> Next<DisputeStage> {
    let due = step_due.unwrap_or(c.now).max(c.now) + Span::hours(c.facts.policy.execution_slack_h);
    let wake = step_due.map_or(due, |due| due.max(c.now));
    Next { due: Some(due), wake: Some(wake), ..enter(c, DisputeStage::Executing) }
}

/// Execution while goods are sent: it is the turn of the shop that sends them, then the carrier's, then the buyer's who may
/// object; each is reminded of the step's own end, where the fallback or the next step follows (rows 28b and 29g).
pub(super) fn sending(c: &C<'_>, state: StepState, due: Option<Instant>) -> Next<DisputeStage> {
    let (owner, waits_for, silence) = match state {
        StepState::Shipped => (Role::Delivery, Vec::new(), "goods_refunded"),
        StepState::Delivered => (Role::Buyer, vec![Party::Buyer], "goods_accepted"),
        _ => (Role::ShopOwner, vec![Party::Shop], "goods_refunded"),
    };
    let wake = due.map(|end| next_reminder(c.now, end, true));
    Next { owner: Owner::role(owner), waits_for, silence: silence.into(), wake, ..executing(c, due) }
}

/// The deadline of whatever the plan is at.
pub(super) fn at_step(c: &C<'_>, kind: StepKind, state: StepState, due: Option<Instant>) -> Next<DisputeStage> {
    if kind.sends_goods() { sending(c, state, due) } else { executing(c, due) }
}

/// Until when the case waits for whoever's turn it is: the end of the step, not that of the look after it.
pub(super) fn until(case: &Case<Dispute>) -> Option<Instant> {
    let executing = case.stage == DisputeStage::Executing;
    let step = case.data.plan.as_ref().filter(|_| executing).and_then(|plan| plan.current());
    let own = step.filter(|(_, s)| s.kind.sends_goods() || s.back.is_some()).and_then(|(_, s)| s.due);
    own.or(case.env.due)
}

/// After a reminder: the next one comes before the end of what is waited for, and that end itself wakes the clock.
pub(super) fn reminded(c: &C<'_>) -> Next<DisputeStage> {
    let due = until(c.case).filter(|due| *due > c.now).or(c.case.env.due);
    Next { wake: due.map(|due| next_reminder(c.now, due, false)), ..Next::kept(c.case) }
}

/// Money waits while the shop's appeal is decided: longer than any appeal can last, and then we look.
pub(super) fn waits_for_appeal(c: &C<'_>) -> Next<DisputeStage> {
    let until = appeal::latest(&c.facts.policy, &c.facts.hours, c.now);
    let due = until + Span::hours(c.facts.policy.execution_slack_h);
    Next {
        owner: Owner::role(Role::AppealReviewer),
        waits_for: vec![Party::Platform],
        silence: "appeal_first".into(),
        wake: Some(due),
        ..executing(c, Some(until))
    }
}

/// Row 7: a shop that never answered lets the buyer's proposal be carried out, when the evidence is complete, the
/// amount is within the cap and the money is there.
pub(super) fn silence_pays(c: &C<'_>) -> bool {
    let d = &c.case.data;
    let Some((reason, wish)) = d.reason.zip(d.standing(Party::Buyer)) else {
        return false;
    };
    let shown = d.evidence_of(Party::Buyer).1;
    let complete = c.facts.policy.reason(reason).evidence.iter().all(|kind| shown & kind.bit() != 0);
    complete
        && !d.shop_answered
        && wish.terms.value() <= c.facts.policy.silence_cap(d.currency)
        && wish.terms.value() <= c.facts.refundable(&d.units)
}

/// True when the present step waits for somebody whose time is over.
pub(super) fn step_is_late(c: &C<'_>) -> Option<(u8, StepState)> {
    c.case.data.plan.as_ref()?.late(c.now).map(|(at, step)| (at, step.state))
}
