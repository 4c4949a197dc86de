//! The step of a plan in which the goods go back: its return is a case of its own, and tells what comes of it.

use super::build::after;
use super::clock::executing;
use super::execute::{drop_plan, fix, refund_steps};
use super::facts::Way;
use super::plan::{Plan, StepKind, StepState};
use super::{Dispute, DisputeCommand, DisputeWhat, How};
use crate::case::{CaseKind, Ctx, Draft, Effects, Event, FollowUp, Next, Owner};
use crate::id::Ids;
use crate::refund::FundedBy;
use crate::refusal::Refusal;
use crate::returns::{self, Bearer, Return, ReturnFacts, ReturnStage, Ruled, Times};
use crate::time::{Instant, Span, next_reminder};
use serde_json::json;

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;

/// How far the step is, by the state of its return.
pub(super) const fn state(stage: ReturnStage) -> StepState {
    match stage {
        ReturnStage::RmaRequested | ReturnStage::RmaAuthorised | ReturnStage::AwaitingShipment => StepState::Ordered,
        ReturnStage::InTransit | ReturnStage::LostCheck => StepState::Shipped,
        _ => StepState::Delivered,
    }
}

/// Who pays for the way back (R1): we when we erred, otherwise as the reason has it.
fn bearer(c: &C<'_>, plan: &Plan) -> Bearer {
    match (plan.funded_by, c.case.data.reassessed.or(c.case.data.reason)) {
        (FundedBy::Platform, _) => Bearer::Platform,
        (FundedBy::Seller, Some(reason)) => {
            let now = || c.facts.return_terms();
            reason.way_back(&c.case.data.return_terms.clone().unwrap_or_else(now))
        }
        (FundedBy::Seller, None) => Bearer::Seller,
    }
}

/// Until when the goods may come, while they are on their way: later than promised, and long enough for any parcel.
fn coming(c: &C<'_>) -> Option<Instant> {
    let latest = (c.now + Span::days(c.facts.policy.return_transit_d)).max(c.facts.promised_until.unwrap_or(c.now));
    (c.facts.way() == Way::Coming).then_some(latest)
}

/// Opens the return.
pub(super) fn begin(
    c: &C<'_>,
    plan: &Plan,
    at: u8,
    effects: &mut Effects,
    ids: &mut Ids,
) -> (DisputeWhat, Option<Instant>) {
    let d = &c.case.data;
    let terms = &plan.terms;
    // Whoever withdraws from the contract asks nobody (spec §2.8).
    let by_right = d.reason.is_some_and(super::Reason::is_withdrawal);
    let back = Return {
        dispute: c.case.env.id,
        order: d.order,
        units: d.units.clone(),
        values: d.units.iter().map(|unit| c.facts.value(std::slice::from_ref(unit))).collect(),
        currency: d.currency,
        amount_minor: if terms.remedy.has_amount() { terms.amount_minor } else { 0 },
        bearer: bearer(c, plan),
        // What a silent shop never agreed to send, it may still decline to.
        optional: !terms.remedy.has_amount() && plan.how == How::SellerSilence,
        coming: by_right.then(|| coming(c)).flatten(),
        address: None,
        asked_labels: 0,
        inquiry: None,
        voiding: Vec::new(),
        label: None,
        our_label: false,
        parcel: None,
        extended: false,
        evidence_before: 0,
        accepted: None,
        home: None,
        contested: None,
        times: Times::from(&c.facts.policy),
    };
    let facts = ReturnFacts {
        hours: c.facts.hours.clone(),
        addresses: c.facts.return_addresses.clone(),
        titles: c.facts.titles(),
        serials: None,
        countries: c.facts.policy.return_countries.clone(),
        shop_evidence: (0, false),
    };
    let opened = returns::open(back, by_right, &c.case.env, &facts, c.actor, ids, c.now);
    let env = &opened.case.env;
    let what = DisputeWhat::ReturnBegan { step: at, back: env.id, number: env.number.clone(), due: env.due };
    let due = env.due;
    effects.returns.push(opened);
    (what, due)
}

/// The step, if the command is about its return: what an earlier return says changes nothing (I25).
fn meant(c: &C<'_>, back: crate::id::CaseId) -> Result<u8, Refusal> {
    let current = c.case.data.plan.as_ref().and_then(Plan::current);
    current.filter(|(_, step)| step.back == Some(back)).map(|(at, _)| at).ok_or(Refusal::NotNow)
}

/// Row 28e: whose turn it is in the return, and until when, is whose turn it is here.
pub(super) fn step_on(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::StepOn { back, stage, due, waits_for, owner, coming } = command else {
        return Err(Refusal::NotNow);
    };
    let step = meant(c, *back)?;
    let what = DisputeWhat::ReturnMoved { step, stage: *stage, due: *due, coming: *coming };
    let next = executing(c, *due);
    // The return's own clock acts at its deadline; here it is looked at once that should have happened.
    let wake = next.due.map(|end| next_reminder(c.now, end, false).max(due.unwrap_or(c.now)).min(end));
    let next = Next { owner: Owner::role(*owner), waits_for: waits_for.clone(), wake, ..next };
    Ok(Draft::one(Event::new(what).to(next)))
}

/// Row 28f: the goods are back, or need not come back; what follows in the plan begins.
pub(super) fn step_returned(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let DisputeCommand::StepReturned { back, amount_minor, ours, accepted, ruled } = command else {
        return Err(Refusal::NotNow);
    };
    let at = meant(c, *back)?;
    let done = DisputeWhat::StepMoved { step: at, state: StepState::Done, due: None, note: None };
    let mut events = told(*back, *ruled);
    events.push(Event::new(done.clone()));
    let mut case = after(c, &done);
    let mut plan = case.data.plan.take().ok_or(Refusal::NotNow)?;
    if *ours {
        plan.funded_by = FundedBy::Platform;
    }
    // From here on refunds are divided by what was accepted.
    plan.accepted.clone_from(accepted);
    case.data.plan = Some(plan.clone());
    let c = &Ctx { case: &case, ..*c };
    let money = plan.terms.remedy.has_amount();
    if money {
        let amount = amount_minor.unwrap_or(plan.terms.amount_minor).clamp(0, plan.terms.amount_minor);
        plan.steps.retain(|s| s.state != StepState::Waiting);
        plan.steps.extend(refund_steps(c, amount));
    }
    let mut draft = fix(c, events, plan, ids)?;
    // Where goods follow there is no money to wait for: the return has done its part.
    if !money {
        draft.effects.follow_ups.push(settled(*back));
    }
    Ok(draft)
}

/// Row 29i: the goods do not come back. A shop that declined sends the case to us; otherwise the plan ends without money.
pub(super) fn step_not_returned(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let DisputeCommand::StepNotReturned { back, why, ruled } = command else {
        return Err(Refusal::NotNow);
    };
    let at = meant(c, *back)?;
    if why == "return_declined" && c.case.data.replans < 2 {
        return Ok(drop_plan(c, why));
    }
    let failed = DisputeWhat::StepMoved { step: at, state: StepState::Failed, due: None, note: None };
    let mut plan = after(c, &failed).data.plan.ok_or(Refusal::NotNow)?;
    plan.steps.retain(|s| s.state != StepState::Waiting);
    let mut events = told(*back, *ruled);
    events.push(Event::new(failed));
    fix(c, events, plan, ids)
}

/// A mediator's decision about what came back stands in the dispute as well: that is where it can be appealed.
fn told(back: crate::id::CaseId, ruled: Option<Ruled>) -> Vec<Event<Dispute>> {
    ruled.map(|ruled| Event::new(DisputeWhat::ReturnRuled { back, ruled })).into_iter().collect()
}

fn settled(back: crate::id::CaseId) -> FollowUp {
    FollowUp { case: back, kind: CaseKind::Return, command: json!({"action": "refund_settled"}), step: 3 }
}

/// With the dispute its returns are over: a refund that was waited for is there, or will never be asked for.
pub(super) fn ended(c: &C<'_>) -> Vec<FollowUp> {
    c.case.data.returns.iter().map(|back| settled(*back)).collect()
}

/// The plan is given up: a return that nobody has sent yet is cancelled.
pub(super) fn let_go(c: &C<'_>) -> Vec<FollowUp> {
    let step = c.case.data.plan.as_ref().and_then(Plan::current).filter(|(_, s)| s.kind == StepKind::Return);
    let cancel = |back| FollowUp { case: back, kind: CaseKind::Return, command: json!({"action": "cancel"}), step: 3 };
    step.and_then(|(_, s)| s.back).map(cancel).into_iter().collect()
}
