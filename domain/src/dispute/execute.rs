//! Carrying a plan out: steps that begin, move, fail and fall back.

use super::build::{after, payout, to};
use super::clock::{at_step, executing, sending, waits_for_appeal};
use super::plan::{Plan, Step, StepKind, StepState};
use super::stage::{DisputeStage, How, Outcome};
use super::{Dispute, DisputeCommand, DisputeWhat, Remedy, Terms, metric, returning};
use crate::actor::Role;
use crate::case::{CaseKind, Ctx, Draft, Effects, Event, FollowUp, Next, Outgoing, Owner};
use crate::id::{BookId, CaseId, Ids, LineId};
use crate::payment_book::{BookedState, LinePart, take_from};
use crate::refund::{self, FundedBy, Refund, Times};
use crate::refusal::Refusal;
use crate::time::{Instant, Span};
use serde_json::json;

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;
type E = Event<Dispute>;

/// Fixes the plan and begins its first step; the promise of money is in the same transaction.
pub(super) fn carry_out(c: &C<'_>, events: Vec<E>, terms: Terms, how: How, funded_by: FundedBy, ids: &mut Ids) -> D {
    let mut plan = Plan::new(terms, how, funded_by);
    if terms.remedy.is_refund() {
        plan.steps = refund_steps(c, terms.amount_minor);
    }
    fix(c, events, plan, ids)
}

/// Fixes a plan and begins the step whose turn it is, if it has not begun; a plan without open steps is done.
pub(super) fn fix(c: &C<'_>, mut events: Vec<E>, plan: Plan, ids: &mut Ids) -> D {
    let mut effects = Effects::default();
    let (begun, next) = match plan.current() {
        Some((_, step)) if is_held(c, &plan, step) => {
            events.push(Event::new(DisputeWhat::PlanFixed { plan }).to(waits_for_appeal(c)));
            return Ok(Draft { events, effects });
        }
        Some((at, step)) if step.state == StepState::Waiting => {
            let (what, due) = begin(c, &plan, at, &mut effects, ids).ok_or(Refusal::NotNow)?;
            (Some(what), at_step(c, step.kind, StepState::Ordered, due))
        }
        Some((_, step)) => (None, at_step(c, step.kind, step.state, step.due)),
        None => {
            effects.follow_ups.push(to_self(c, json!({"action": "done"})));
            (None, executing(c, None))
        }
    };
    events.push(Event::new(DisputeWhat::PlanFixed { plan }).to(next));
    events.extend(begun.map(Event::new));
    Ok(Draft { events, effects })
}

/// Money that was not sent yet waits while the shop's appeal is decided.
fn is_held(c: &C<'_>, plan: &Plan, step: &Step) -> bool {
    let money = matches!(step.kind, StepKind::Refund { .. });
    money && step.state == StepState::Waiting && c.case.data.holds_back(plan)
}

/// How an amount goes back: what earlier plans of this dispute put on its way counts (I02), the rest is one step for each
/// payment that it must come from, and never more than is left (I01).
pub(super) fn refund_steps(c: &C<'_>, amount_minor: i64) -> Vec<Step> {
    let mut steps: Vec<Step> = c.case.data.refunds.iter().filter_map(|id| on_its_way(c, *id)).collect();
    let before: i64 = steps.iter().map(Step::amount_minor).sum();
    steps.extend(fresh_steps(c, amount_minor - before));
    steps
}

pub(super) fn fresh_steps(c: &C<'_>, amount_minor: i64) -> Vec<Step> {
    let amount = amount_minor.min(c.facts.refundable(&c.case.data.units));
    let shares = take_from(&c.facts.books, &lines(c), amount).unwrap_or_default();
    shares.iter().map(|(_, parts)| Step::refund(parts.iter().map(|p| p.split.total()).sum())).collect()
}

/// A refund of an earlier plan as a step; `None` once it was let go.
fn on_its_way(c: &C<'_>, refund: CaseId) -> Option<Step> {
    let booked = c.facts.books.iter().find_map(|b| b.booked(refund))?;
    let step = Step { refund: Some(refund), ..Step::refund(booked.parts.iter().map(|p| p.split.total()).sum()) };
    if booked.state == BookedState::Settled {
        return Some(Step { state: StepState::Done, ..step });
    }
    let t = Times::from(&c.facts.policy);
    let due = t.manual_until(c.now + t.answer + t.retry, &c.facts.hours);
    Some(Step { state: StepState::Ordered, due: Some(due), ..step })
}

/// The lines of a refund, each with what it weighs in it: what the shop accepted of it, or what was paid for it.
pub(super) fn lines(c: &C<'_>) -> Vec<(LineId, i64)> {
    match &c.case.data.plan {
        Some(plan) if !plan.accepted.is_empty() => plan.accepted.clone(),
        _ => c.case.data.units.iter().map(|unit| (unit.0, c.facts.value(std::slice::from_ref(unit)))).collect(),
    }
}

fn to_self(c: &C<'_>, command: serde_json::Value) -> FollowUp {
    FollowUp { case: c.case.env.id, kind: CaseKind::Dispute, command, step: 1 }
}

/// Begins a step: what is recorded, and until when it may last. `None` when the plan has no such step.
fn begin(
    c: &C<'_>,
    plan: &Plan,
    at: u8,
    effects: &mut Effects,
    ids: &mut Ids,
) -> Option<(DisputeWhat, Option<Instant>)> {
    let step = plan.steps.get(at as usize)?;
    let policy = &c.facts.policy;
    if step.kind == StepKind::Return {
        return Some(returning::begin(c, plan, at, effects, ids));
    }
    let (due, refund) = match step.kind {
        StepKind::Refund { amount_minor } => {
            let t = Times::from(policy);
            let due = t.manual_until(c.now + t.dispatch + t.answer + t.retry, &c.facts.hours);
            if let Ok(id) = open_refund(c, amount_minor, Why::of(c, plan), (plan.funded_by, at), effects, ids) {
                (due, Some(id))
            } else {
                // The money is not there (a chargeback came first): the step fails at once, loudly.
                effects.follow_ups.push(to_self(c, json!({"action": "step_failed", "step": at})));
                (c.now, None)
            }
        }
        kind => (c.now + Span::hours(policy.ship_by_h), send_goods(c, plan, (kind, at), effects)),
    };
    Some((DisputeWhat::StepBegan { step: at, state: StepState::Ordered, due: Some(due), refund }, Some(due)))
}

fn send_goods(c: &C<'_>, plan: &Plan, (what, at): (StepKind, u8), effects: &mut Effects) -> Option<CaseId> {
    let kind = match what {
        StepKind::Parts => "parts.request",
        StepKind::Exchange => "exchange.request",
        _ => "reship.request",
    };
    let repaired = what == StepKind::Repair;
    let d = &c.case.data;
    let lines: Vec<_> = d.units.iter().map(|(line, n)| json!({"line": line, "quantity": n})).collect();
    let due = c.now + Span::hours(c.facts.policy.ship_by_h);
    effects.outgoing.push(Outgoing {
        kind,
        // The place of the decision in the case's history: a later plan never speaks under an earlier one's key (I03).
        key: format!("{}-{}-{at}", c.case.env.number, c.case.env.seq),
        repeat: 0,
        body: json!({"dispute": c.case.env.number, "step": at, "order": d.order, "units": lines, "repaired": repaired, "ship_by_ms": due, "decision_id": decision_of(c, plan.how)}),
        due,
    });
    None
}

/// Why money is paid: what was decided or agreed, and the number of the case whose decision it was, if it was one.
pub(super) struct Why {
    /// The remedy, or another word for it.
    pub(super) remedy: &'static str,
    /// The number.
    pub(super) decision: Option<String>,
}

impl Why {
    fn of(c: &C<'_>, plan: &Plan) -> Self {
        Self { remedy: plan.terms.remedy.code(), decision: decision_of(c, plan.how) }
    }
}

/// The number of the decision behind a plan; nothing where both sides agreed, or the right was the buyer's own.
pub(super) fn decision_of(c: &C<'_>, how: How) -> Option<String> {
    let decided = matches!(how, How::PlatformRuling | How::PlatformDeadman | How::SellerSilence);
    decided.then(|| c.case.env.number.clone())
}

/// Promises the money and opens the refund. Takes it from the one payment that holds it.
pub(super) fn open_refund(
    c: &C<'_>,
    amount_minor: i64,
    why: Why,
    at: (FundedBy, u8),
    effects: &mut Effects,
    ids: &mut Ids,
) -> Result<CaseId, Refusal> {
    let shares =
        take_from(&c.facts.books, &lines(c), amount_minor).ok_or_else(|| Refusal::guard("more_than_remainder"))?;
    let [share] = shares.as_slice() else {
        return Err(Refusal::guard("more_than_one_payment"));
    };
    refund_from(c, share.clone(), why, at, effects, ids)
}

/// Promises money of one payment and opens its refund.
pub(super) fn refund_from(
    c: &C<'_>,
    (book, parts): (BookId, Vec<LinePart>),
    why: Why,
    (funded_by, step): (FundedBy, u8),
    effects: &mut Effects,
    ids: &mut Ids,
) -> Result<CaseId, Refusal> {
    let d = &c.case.data;
    let book = c.facts.books.iter().find(|b| b.id == book).ok_or(Refusal::NotNow)?;
    let amount_minor = parts.iter().map(|p| p.split.total()).sum();
    let refund = Refund {
        dispute: c.case.env.id,
        step,
        book: book.id,
        payment: book.payment,
        amount: crate::Money::new(amount_minor, d.currency),
        parts,
        funded_by,
        reason: d.reason.map(|r| r.row().code.to_owned()),
        remedy: why.remedy.to_owned(),
        decision: why.decision,
        sends: 0,
        queries: 0,
        reference: None,
        first_eyes: None,
        times: Times::from(&c.facts.policy),
    };
    let (refund, change) = refund::open(refund, &c.case.env, book, ids, c.now)?;
    let id = refund.case.env.id;
    effects.refunds.push(refund);
    effects.books.push(change);
    Ok(id)
}

/// The step being done, if the command is about it: an answer to an earlier step changes nothing (I25).
pub(super) fn step(c: &C<'_>, command: &DisputeCommand) -> Result<(u8, Step), Refusal> {
    use DisputeCommand::{StepDelivered, StepDone, StepFailed, StepImpossible, StepShipped};
    let (at, step) = c.case.data.plan.as_ref().and_then(Plan::current).ok_or(Refusal::NotNow)?;
    let meant = match command {
        StepDone { refund, .. } | StepFailed { refund: Some(refund), .. } => step.refund == Some(*refund),
        StepShipped { step: n, .. } => *n == at && step.state == StepState::Ordered,
        StepDelivered { step: n } | StepImpossible { step: n, .. } => *n == at && step.state != StepState::Delivered,
        StepFailed { step: n, refund: None } => *n == at && step.refund.is_none(),
        _ => true,
    };
    if meant { Ok((at, step.clone())) } else { Err(Refusal::NotNow) }
}

/// Rows 28 and 28b: the step is done; the next begins, or the case closes.
pub(super) fn step_done(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let (at, _) = step(c, command)?;
    let done = DisputeWhat::StepMoved { step: at, state: StepState::Done, due: None, note: None };
    let case = after(c, &done);
    let c = &Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now };
    if let Some((next_at, next)) = case.data.plan.as_ref().and_then(Plan::current) {
        let mut effects = Effects::default();
        if case.data.plan.as_ref().is_some_and(|plan| is_held(c, plan, next)) {
            return Ok(Draft { events: vec![Event::new(done).to(waits_for_appeal(c))], effects });
        }
        if next.state != StepState::Waiting {
            let goes_on = at_step(c, next.kind, next.state, next.due);
            return Ok(Draft { events: vec![Event::new(done).to(goes_on)], effects });
        }
        let plan = case.data.plan.clone().ok_or(Refusal::NotNow)?;
        let (what, due) = begin(c, &plan, next_at, &mut effects, ids).ok_or(Refusal::NotNow)?;
        let begins = at_step(c, next.kind, StepState::Ordered, due);
        return Ok(Draft { events: vec![Event::new(done), Event::new(what).to(begins)], effects });
    }
    let mut draft = close_by_plan(c);
    draft.events.insert(0, Event::new(done));
    Ok(draft)
}

/// Row 28: all steps have ended.
pub(super) fn close_by_plan(c: &C<'_>) -> Draft<Dispute> {
    let (outcome, how) =
        c.case.data.plan.as_ref().map_or((Outcome::NoRemedy, How::PlatformRuling), |p| (p.outcome(), p.how));
    let wanted = c.case.data.plan.as_ref().is_some_and(|p| p.terms.remedy != Remedy::NoRemedy);
    // The plan found nothing left to pay because we had already given it.
    let given = outcome == Outcome::NoRemedy && wanted && c.case.data.goodwill > 0;
    close(c, if given { Outcome::PlatformGoodwill } else { outcome }, how)
}

pub(super) fn close(c: &C<'_>, outcome: Outcome, how: How) -> Draft<Dispute> {
    let mut draft = Draft::one(Event::new(DisputeWhat::Closed { outcome, how }).to(Next::ended(DisputeStage::Closed)));
    draft.effects.release_claims = true;
    let mut release = payout(c, "payout.release", to_release(c, how));
    release.body["decision_id"] = json!(decision_of(c, how));
    draft.effects.outgoing.push(release);
    draft.effects.follow_ups.extend(returning::ended(c));
    metric::count(c, &mut draft, &c.case.env.number);
    draft
}

/// What of the hold goes to the shop: all that it did not pay back itself (I15). What a chargeback took is at the bank.
fn to_release(c: &C<'_>, how: How) -> i64 {
    let d = &c.case.data;
    if how == How::Chargeback {
        return c.facts.refundable(&d.units);
    }
    let steps = match &d.plan {
        Some(plan) if plan.funded_by == FundedBy::Seller => plan.steps.clone(),
        Some(_) => Vec::new(),
        None => refund_steps(c, 0),
    };
    let paid = steps.iter().filter(|s| s.refund.is_some() && s.state != StepState::Failed).map(Step::amount_minor);
    (c.facts.value(&d.units) - d.repaid_minor() - paid.sum::<i64>()).max(0)
}

fn moved(c: &C<'_>, command: &DisputeCommand, state: StepState, wait: i64, note: Option<String>) -> D {
    let (at, _) = step(c, command)?;
    let due = Some(c.now + Span::hours(wait));
    Ok(Draft::one(Event::new(DisputeWhat::StepMoved { step: at, state, due, note }).to(sending(c, state, due))))
}

pub(super) fn step_shipped(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::StepShipped { tracking, .. } = command else {
        return Err(Refusal::NotNow);
    };
    moved(c, command, StepState::Shipped, c.facts.policy.deliver_by_h, Some(tracking.clone()))
}

pub(super) fn step_delivered(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    moved(c, command, StepState::Delivered, c.facts.policy.object_h, None)
}

/// Row 29: the goods did not come; what they cost is refunded instead.
pub(super) fn fall_back(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let (at, _) = step(c, command)?;
    let mut plan = c.case.data.plan.clone().ok_or(Refusal::NotNow)?;
    let note = match command {
        DisputeCommand::Object { text } => Some(text.clone()),
        DisputeCommand::StepImpossible { reason, .. } => Some(reason.clone()),
        _ => None,
    };
    let failed = DisputeWhat::StepMoved { step: at, state: StepState::Failed, due: None, note };
    plan.steps[at as usize].state = StepState::Failed;
    plan.steps.extend(refund_steps(c, plan.terms.amount_minor));
    fix(c, vec![Event::new(failed)], plan, ids)
}

/// Row 29c: plans are used up; only refunds remain, so what the step should have paid is tried again.
pub(super) fn refund_again(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let (at, failed) = step(c, command)?;
    let mut plan = c.case.data.plan.clone().ok_or(Refusal::NotNow)?;
    let at = usize::from(at);
    plan.steps.splice(at..=at, fresh_steps(c, failed.amount_minor()));
    fix(c, Vec::new(), plan, ids)
}

/// Row 29a: no fallback is left; we decide again.
pub(super) fn step_failed(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    step(c, command)?;
    Ok(drop_plan(c, "step_failed"))
}

pub(super) fn drop_plan(c: &C<'_>, reason: &str) -> Draft<Dispute> {
    let mut draft = to(c, DisputeWhat::PlanDropped { reason: reason.into() }, DisputeStage::PlatformReview);
    draft.effects.follow_ups.extend(returning::let_go(c));
    draft
}

pub(super) fn replan(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Replan { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(drop_plan(c, text))
}

/// Row 29b: level + 1, another owner; from level 3 on a daily alarm.
pub(super) fn execution_late(c: &C<'_>) -> Draft<Dispute> {
    let level = c.case.env.level.saturating_add(1);
    let hours = if level >= 3 { 24 } else { c.facts.policy.execution_slack_h };
    let due = Some(c.now + Span::hours(hours));
    let next = Next { due, wake: due, level, owner: Owner::role(Role::Supervisor), ..Next::kept(c.case) };
    Draft::one(Event::new(DisputeWhat::Overdue).to(next))
}
