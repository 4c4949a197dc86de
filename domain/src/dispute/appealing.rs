//! Appeals against what somebody decided in a dispute: from the decision on, while it is carried out, and after it is closed.
//! Closed, it stays closed: what an appeal decides is put beside the first decision, with money of its own (spec §2.4,
//! below the table). Money of the first decision that was not sent yet waits for an appeal of the shop (A1).

use super::build::after;
use super::execute::{self, Why, lines, refund_from};
use super::plan::{Plan, Step, StepKind, StepState};
use super::stage::{DisputeStage, How, Outcome};
use super::{Dispute, DisputeCommand, DisputeWhat, Remedy, clock, metric, returning};
use crate::actor::Party;
use crate::appeal::{self, AppealStage, GROUNDS, Stake};
use crate::case::{CaseKind, Ctx, Draft, Effects, Event, FieldKind, FollowUp, Form, Next, Opened, Outgoing};
use crate::id::Ids;
use crate::payment_book::{BookedState, take_from};
use crate::refund::FundedBy;
use crate::refusal::Refusal;
use crate::time::Span;
use serde_json::json;

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;

impl Dispute {
    /// What the decision that stands is worth to the buyer, in minor units.
    #[must_use]
    pub fn worth(&self) -> i64 {
        if let Some(total) = self.decided_again {
            return total;
        }
        let Some(plan) = &self.plan else { return 0 };
        let counts = |s: &&Step| match self.outcome {
            Some(_) => s.refund.is_some() && s.state == StepState::Done,
            // While it is carried out, what is still to be paid counts as well.
            None => s.state != StepState::Failed,
        };
        let paid: i64 = plan.steps.iter().filter(counts).map(Step::amount_minor).sum();
        let nothing = matches!(self.outcome, Some(Outcome::NoRemedy | Outcome::Withdrawn));
        if paid > 0 || nothing { paid } else { plan.terms.value() }
    }

    /// What somebody decided against the will of one side, as the range in which an appeal can end: what the shop and what
    /// the buyer stood for. Of an agreement or a withdrawal only what a mediator decided about the goods that came back:
    /// between what the shop accepted of them and what had been agreed.
    #[must_use]
    pub fn contested(&self) -> Option<(i64, i64)> {
        let how = self.how.or_else(|| self.plan.as_ref().map(|p| p.how))?;
        match (how, self.ruled_back) {
            (How::PlatformRuling | How::SellerSilence | How::PlatformDeadman, _) => Some(self.range()),
            (How::Agreement | How::Withdrawal, Some(accepted)) => Some((accepted, self.plan.as_ref()?.terms.value())),
            _ => None,
        }
    }

    /// Whether a refund that has not begun waits for the shop's appeal. Once the goods are on their way back it does not:
    /// whoever sends them is paid, and what the appeal then changes is between the shop and us.
    #[must_use]
    pub fn holds_back(&self, plan: &Plan) -> bool {
        self.paused && !self.adrift && !goods_left(plan)
    }
}

/// True when goods of this plan are on their way back, or came back, or need not.
fn goods_left(plan: &Plan) -> bool {
    let left = |s: &Step| matches!(s.state, StepState::Shipped | StepState::Delivered | StepState::Done);
    plan.steps.iter().any(|s| s.kind == StepKind::Return && left(s))
}

const fn bit(party: Party) -> u8 {
    party.bit()
}

/// A1: in time, against a decision, by the one it went against, once; and one appeal after the other.
pub(super) fn may_appeal(c: &C<'_>) -> Result<(), Refusal> {
    let (d, party) = (&c.case.data, c.actor.party());
    let stake = d.contested().ok_or_else(|| Refusal::guard("nothing_decided"))?;
    Refusal::unless(against(d, party, stake), "appeal_not_against_you")?;
    Refusal::unless(d.appeals & bit(party) == 0, "appealed_before")?;
    Refusal::unless(!d.appeal_open, "appeal_open")?;
    // From the decision on, while it is carried out, and so long after.
    let window = Span::days(c.facts.policy.appeal_window_d);
    Refusal::unless(c.case.env.closed_at.is_none_or(|at| c.now <= at + window), "appeal_window_over")
}

/// True when the decision gave this side less than it asked for.
fn against(d: &Dispute, party: Party, (low, high): (i64, i64)) -> bool {
    match party {
        Party::Buyer => d.worth() < high,
        // What we paid ourselves cost the shop nothing.
        Party::Shop => d.worth() > low && d.plan.as_ref().is_some_and(|p| p.funded_by == FundedBy::Seller),
        Party::Platform => false,
    }
}

pub(super) fn form(_: &C<'_>) -> Form {
    Form::empty().with("ground", FieldKind::words(GROUNDS), true).with("text", FieldKind::text(super::TEXT_CHARS), true)
}

pub(super) fn file(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let DisputeCommand::Appeal { ground, text, attachments } = command else {
        return Err(Refusal::NotNow);
    };
    appeal::few(attachments)?;
    let (d, by) = (&c.case.data, c.actor.party());
    let (low, high) = d.contested().ok_or(Refusal::NotNow)?;
    let wanted = if by == Party::Buyer { high } else { low };
    let filing = appeal::Filing {
        against: CaseKind::Dispute,
        by,
        decision: d.decisions,
        ground: ground.clone(),
        text: text.clone(),
        attachments: attachments.clone(),
        deciders: d.deciders.clone(),
        stake: Stake::Money { currency: d.currency, decided: d.worth(), wanted },
    };
    let change = appeal::file(filing, &c.case.env, &c.facts.policy, c.now, ids);
    let env = &change.case.env;
    let pauses = by == Party::Shop && money_to_hold(c);
    let what = DisputeWhat::AppealFiled { by, appeal: env.id, number: env.number.clone(), pauses };
    let mut draft = Draft::one(Event::new(what).to(Next::kept(c.case)));
    draft.effects.opened.push(Opened::Appeal(change));
    // What was promised and not sent is let go of, and promised again when the appeal is decided.
    let promised = d.plan.as_ref().and_then(Plan::current).and_then(|(_, s)| s.refund).filter(|_| pauses);
    draft.effects.follow_ups.extend(promised.map(|refund| FollowUp {
        case: refund,
        kind: CaseKind::Refund,
        command: json!({"action": "release", "reason": "appeal"}),
        step: 2,
    }));
    Ok(draft)
}

/// A1: money effects that were not sent yet are paused. Only an appeal of the shop pauses any: what an appeal of the buyer
/// is about comes on top, and nobody waits longer for what nobody doubts.
fn money_to_hold(c: &C<'_>) -> bool {
    let Some(plan) = c.case.data.plan.as_ref().filter(|_| c.case.stage == DisputeStage::Executing) else {
        return false;
    };
    let reserved = |s: &Step| {
        let booked = s.refund.and_then(|id| c.facts.books.iter().find_map(|b| b.booked(id)));
        booked.is_some_and(|b| b.state == BookedState::Reserved)
    };
    let to_come = |s: &Step| match s.kind {
        StepKind::Refund { .. } => s.state == StepState::Waiting || (s.state == StepState::Ordered && reserved(s)),
        _ => false,
    };
    !c.case.data.adrift && !goods_left(plan) && plan.steps.iter().any(to_come)
}

/// Row 29k: what was promised was let go of for the appeal; the step waits.
pub(super) fn is_held_back(c: &C<'_>) -> Result<(), Refusal> {
    let d = &c.case.data;
    let held = d.plan.as_ref().is_some_and(|p| d.holds_back(p) && p.current().is_some_and(|(_, s)| s.refund.is_some()));
    Refusal::unless(held, "nothing_held")
}

pub(super) fn hold_back(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let (step, _) = execute::step(c, command)?;
    let what = DisputeWhat::StepMoved { step, state: StepState::Waiting, due: None, note: None };
    Ok(Draft::one(Event::new(what).to(clock::waits_for_appeal(c))))
}

/// Row 43. What the appeal decided: more for the buyer is refunded; less is first taken from what was not sent yet, and the
/// rest is credited to the shop by us, as nobody takes money back from a buyer. The shop's record is put right separately
/// (I30). Where the decision was given up meanwhile it changes no money: the case is decided anew.
pub(super) fn ended(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let DisputeCommand::AppealEnded { appeal, number, by, result, decided_minor, total_minor, funded_by, person } =
        command
    else {
        return Err(Refusal::NotNow);
    };
    let d = &c.case.data;
    Refusal::unless(d.appeal_open, "no_appeal")?;
    let granted = !matches!(result, AppealStage::Upheld | AppealStage::Inadmissible) && !d.moot;
    let before = d.worth().max(0);
    // What was decided may be worth less by now, such as when nothing was left to pay: no appeal takes more than there is.
    let delta = total_minor.filter(|_| granted).map_or(0, |total| total - decided_minor.unwrap_or(before)).max(-before);
    let mut effects = Effects::default();
    let mut refunds = Vec::new();
    // What an earlier appeal left with the buyer at our cost is theirs already.
    let more = (before + delta - before.max(promised(c))).min(c.facts.refundable(&d.units));
    if delta > 0 && more > 0 {
        for (book, parts) in take_from(&c.facts.books, &lines(c), more).unwrap_or_default() {
            let why = Why { remedy: "appeal", decision: Some(number.clone()) };
            refunds.push(refund_from(c, (book, parts), why, (*funded_by, u8::MAX), &mut effects, ids)?);
        }
    }
    let what = DisputeWhat::DecidedAgain {
        appeal: *appeal,
        number: number.clone(),
        by: *by,
        result: *result,
        total_minor: total_minor.filter(|_| granted).map(|_| before + delta),
        refunds,
        person: *person,
    };
    let less = (-delta).clamp(0, before);
    let (mut draft, cut) = match &d.plan {
        Some(plan) if c.case.stage == DisputeStage::Executing && d.paused => resumed(c, what, plan, less, ids)?,
        _ => (Draft::one(Event::new(what).to(Next::kept(c.case))), 0),
    };
    draft.effects.refunds.extend(effects.refunds);
    draft.effects.books.extend(effects.books);
    if less > cut {
        draft.effects.outgoing.push(credit(c, number, less - cut));
    }
    match (by, result) {
        // Less than before is still a loss; only the whole of the appeal puts the record right. Our own silence does too.
        (Party::Shop, AppealStage::Overturned | AppealStage::GrantedByDefault) => {
            metric::take_back(c, &mut draft, number);
        }
        // Now it is lost where it was not; never by our silence (I15).
        (Party::Buyer, AppealStage::Overturned | AppealStage::Varied) => metric::count(c, &mut draft, number),
        _ => {}
    }
    Ok(draft)
}

/// What refunds of this dispute have promised or paid, goodwill aside.
fn promised(c: &C<'_>) -> i64 {
    let d = &c.case.data;
    let steps = d.plan.iter().flat_map(|p| &p.steps).filter_map(|s| s.refund);
    let mut all: Vec<_> = steps.chain(d.refunds.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    let booked = all.into_iter().filter_map(|id| c.facts.books.iter().find_map(|b| b.booked(id)));
    booked.flat_map(|b| &b.parts).map(|p| p.split.total()).sum()
}

/// An appeal of the shop that is granted as a whole gives what it had offered, and that may be without a return.
fn wants_no_return(c: &C<'_>, result: Option<AppealStage>) -> bool {
    let offers = c.case.data.proposals.iter().filter(|p| p.by == Party::Shop);
    let best = offers.max_by_key(|p| (p.terms.value(), p.id));
    result == Some(AppealStage::Overturned) && best.is_none_or(|p| !p.terms.remedy.needs_return())
}

/// The plan goes on where it was held back, by so much less as was not sent yet; says how much that is.
fn resumed(
    c: &C<'_>,
    what: DisputeWhat,
    plan: &Plan,
    less: i64,
    ids: &mut Ids,
) -> Result<(Draft<Dispute>, i64), Refusal> {
    let result = if let DisputeWhat::DecidedAgain { result, .. } = &what { Some(*result) } else { None };
    let case = after(c, &what);
    let then = &Ctx { case: &case, ..*c };
    let waits = |s: &Step| s.state == StepState::Waiting && matches!(s.kind, StepKind::Refund { .. });
    let unpaid: i64 = plan.steps.iter().filter(|s| waits(s)).map(Step::amount_minor).sum();
    let cut = if c.case.data.holds_back(plan) { less.min(unpaid) } else { 0 };
    let mut plan = plan.clone();
    let mut let_go = Vec::new();
    if cut > 0 {
        plan.steps.retain(|s| !waits(s));
        let back = plan.steps.iter_mut().find(|s| s.kind == StepKind::Return && s.state == StepState::Ordered);
        match (back, unpaid - cut) {
            // Nothing is left to pay for the goods, or the shop's own offer wanted none of them back: they stay.
            (Some(back), left) if left == 0 || wants_no_return(c, result) => {
                back.state = StepState::Failed;
                let_go = returning::let_go(c);
                plan.steps.extend(execute::fresh_steps(then, left));
            }
            (Some(_), left) => plan.steps.push(Step::refund(left)),
            (None, left) => plan.steps.extend(execute::fresh_steps(then, left)),
        }
        let goes_back = plan.steps.iter().any(|s| s.kind == StepKind::Return && s.state != StepState::Failed);
        plan.terms.remedy = if goes_back { Remedy::ReturnRefundPartial } else { Remedy::RefundPartial };
        plan.terms.amount_minor =
            plan.steps.iter().filter(|s| s.state != StepState::Failed).map(Step::amount_minor).sum();
    }
    let begins = plan.current().is_none_or(|(_, s)| s.state == StepState::Waiting);
    let mut draft = if begins {
        execute::fix(then, vec![Event::new(what)], plan, ids)?
    } else {
        let fixed = (cut > 0).then(|| Event::new(DisputeWhat::PlanFixed { plan }));
        let events = std::iter::once(Event::new(what).to(Next::kept(c.case))).chain(fixed).collect();
        Draft { events, effects: Effects::default() }
    };
    draft.effects.follow_ups.extend(let_go);
    Ok((draft, cut))
}

fn credit(c: &C<'_>, appeal: &str, amount_minor: i64) -> Outgoing {
    let d = &c.case.data;
    Outgoing {
        kind: "payout.credit",
        key: format!("{appeal}-credit"),
        repeat: 0,
        body: json!({"dispute": c.case.env.number, "appeal": appeal, "order": d.order, "shop": c.case.env.shop,
            "amount_minor": amount_minor, "currency": d.currency, "funded_by": FundedBy::Platform}),
        due: c.now + Span::hours(24),
    }
}
