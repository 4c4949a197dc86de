//! The table of spec §2.4, row by row. Rows that the spec implies but does not number carry a letter.

use super::stage::DisputeStage::{
    self, BuyerTurn, ChargebackHold, Closed, Discarded, Draft, Executing, InfoWait, Overdue, PlatformOffer,
    PlatformReview, SellerTurn, WithdrawnGrace,
};
use super::{Dispute, DisputeCommand, DisputeWhat, StepState};
use super::{
    appealing, bank, blind, build, clock, errand, execute, forms, offer, reason, reread, returning, ruling, scam,
};
use crate::actor::{BUYER, CLOCK, EITHER, Party, Role, SHOP, SYSTEM};
use crate::case::{Ctx, Rule, always, no_form, rules};
use crate::refusal::Refusal;
use crate::time::Span;

type C<'a> = Ctx<'a, Dispute>;
type G = Result<(), Refusal>;

const MEDIATOR: &[Role] = &[Role::Mediator, Role::Supervisor];
const WARNERS: &[Role] = &[Role::Agent, Role::Mediator, Role::Supervisor];
const SUPERVISOR: &[Role] = &[Role::Supervisor];
const STAFF: &[Role] = &[Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance, Role::Delivery];
const MARKETPLACE: &[Role] = &[Role::Marketplace, Role::System];
const PAYMENTS: &[Role] = &[Role::Finance, Role::Supervisor];
const ASKS_CARRIERS: &[Role] = &[Role::Mediator, Role::Supervisor, Role::Delivery];
const BUYER_OR_STAFF: &[Role] = &[Role::Buyer, Role::Agent];
const PARTIES_AND_US: &[Role] =
    &[Role::Buyer, Role::ShopOwner, Role::ShopMember, Role::Agent, Role::Mediator, Role::Supervisor];

const TALKING: [DisputeStage; 5] = [SellerTurn, BuyerTurn, PlatformReview, InfoWait, PlatformOffer];
const OPEN: [DisputeStage; 9] = [
    SellerTurn,
    BuyerTurn,
    PlatformReview,
    InfoWait,
    PlatformOffer,
    Overdue,
    Executing,
    ChargebackHold,
    WithdrawnGrace,
];
/// Open or closed: an answer may come late.
const SENT: [DisputeStage; OPEN.len() + 1] = {
    let mut sent = [Closed; OPEN.len() + 1];
    sent.split_at_mut(OPEN.len()).0.copy_from_slice(&OPEN);
    sent
};
const CAN_PAY_IN_FULL: [DisputeStage; 6] = [SellerTurn, BuyerTurn, PlatformReview, InfoWait, PlatformOffer, Overdue];
const CAN_BE_CHARGED_BACK: [DisputeStage; 8] =
    [SellerTurn, BuyerTurn, PlatformReview, InfoWait, PlatformOffer, Overdue, Executing, WithdrawnGrace];
const REMINDED: [DisputeStage; 6] = [Draft, SellerTurn, BuyerTurn, PlatformReview, InfoWait, PlatformOffer];
const DECIDED: [DisputeStage; 2] = [Executing, Closed];
/// Where a case can be when an appeal ends: what it was about may have been given up.
const AFTER_DECISION: [DisputeStage; 8] =
    [Executing, Closed, PlatformReview, InfoWait, PlatformOffer, Overdue, ChargebackHold, WithdrawnGrace];
/// Where a proposal or a ruling that is above the amount of one person waits for the second: it stops no clock.
const AWAITS_SECOND: [DisputeStage; 2] = [PlatformReview, Overdue];
const QUIET: [DisputeStage; 3] = [Overdue, ChargebackHold, WithdrawnGrace];

/// Spec §2.4.
pub(super) static RULES: &[Rule<Dispute>] = rules! {
    "1"   [Draft], "submit", BUYER, nobody_else_claims, forms::submit => [SellerTurn, PlatformReview], build::submit;
    "1b"  [Draft], "withdraw_contract", BUYER, may_withdraw_contract, forms::confirm => [Executing], build::withdraw_contract;
    "3"   [Draft], "deadline", CLOCK, always, no_form => [Discarded], |c, _, _| Ok(build::discard(c));
    "3a"  [Draft], "discard", BUYER_OR_STAFF, always, no_form => [Discarded], |c, _, _| Ok(build::discard(c));
    "4"   [SellerTurn], "accept", SHOP, can_accept, forms::accept => [Executing], build::accept;
    "5"   [SellerTurn], "counter", SHOP, counters_left, forms::terms => [BuyerTurn], build::counter;
    "6"   [SellerTurn], "refuse", SHOP, always, forms::refuse => [BuyerTurn], build::refuse_by_shop;
    "7"   [SellerTurn], "deadline", CLOCK, silence_pays, no_form => [Executing], build::seller_silent_pays;
    "8"   [SellerTurn], "deadline", CLOCK, always, no_form => [PlatformReview], |c, _, _| Ok(build::silent(c, Party::Shop));
    "9a"  [BuyerTurn], "accept", BUYER, can_accept_later, forms::accept => [BuyerTurn], scam::accept_later;
    "9b"  [BuyerTurn], "deadline", CLOCK, scam::is_cooling, no_form => [Executing], scam::counts_now;
    "9c"  [BuyerTurn], "take_back", BUYER, scam::is_cooling, no_form => [PlatformReview], |c, _, _| Ok(scam::take_back(c));
    "9"   [BuyerTurn], "accept", BUYER, can_accept, forms::accept => [Executing], build::accept;
    "10"  [BuyerTurn], "revise", BUYER, counters_left, forms::terms => [SellerTurn], build::counter;
    "11"  [BuyerTurn], "deadline", CLOCK, always, no_form => [PlatformReview], |c, _, _| Ok(build::silent(c, Party::Buyer));
    "12"  [SellerTurn], "negotiation_end", CLOCK, always, no_form => [PlatformReview], |c, _, _| Ok(build::to(c, DisputeWhat::NegotiationEnded, PlatformReview));
    "13"  [SellerTurn, BuyerTurn], "escalate", EITHER, may_escalate, forms::optional_text => [PlatformReview], build::escalate;
    "14"  CAN_PAY_IN_FULL, "full_refund_now", SHOP, always, forms::confirm => [Executing], build::full_refund_now;
    "14a" OPEN, "goodwill", MEDIATOR, goodwill_possible, forms::goodwill => [], build::goodwill;
    "14c" OPEN, "goodwill_coupon", MEDIATOR, errand::coupon_possible, errand::coupon_form => [], errand::coupon;
    "14b" OPEN, "decline_goodwill", MEDIATOR, goodwill_asked, forms::required_text => [], build::decline_goodwill;
    "15"  [PlatformReview], "request_info", MEDIATOR, may_ask, forms::request_info => [InfoWait], build::request_info;
    "16"  [InfoWait], "provide", EITHER, is_asked, forms::required_text => [PlatformReview], build::provide;
    "17"  [InfoWait], "deadline", CLOCK, always, no_form => [PlatformReview], |c, _, _| Ok(build::info_missing(c));
    "18"  [PlatformReview], "propose", MEDIATOR, offer::may_propose_inside, forms::propose => [PlatformReview, PlatformOffer], offer::propose;
    "18a" [PlatformReview], "propose_outside", MEDIATOR, offer::may_propose, forms::propose_outside => [PlatformReview, PlatformOffer], offer::propose;
    "18b" AWAITS_SECOND, "confirm_offer", MEDIATOR, offer::is_second, offer::confirm_form => [PlatformOffer], offer::confirm;
    "18c" AWAITS_SECOND, "send_back_offer", MEDIATOR, offer::waits, forms::required_text => [], offer::send_back;
    "19"  [PlatformReview], "rule", MEDIATOR, ruling::may_rule, forms::rule => [PlatformReview, Executing], ruling::rule;
    "19b" AWAITS_SECOND, "confirm_ruling", MEDIATOR, ruling::is_second, forms::confirm_ruling => [Executing], ruling::confirm;
    "19c" AWAITS_SECOND, "send_back_ruling", MEDIATOR, ruling::waits, forms::required_text => [], ruling::send_back;
    "20"  [PlatformOffer], "accept", EITHER, can_accept, forms::accept => [PlatformOffer, Executing], build::accept_ours;
    "20a" [PlatformOffer], "reread", MEDIATOR, reread::has_unread, reread::form => [PlatformOffer, PlatformReview], reread::reread;
    "21"  [PlatformOffer], "refuse", EITHER, rounds_left, forms::refuse => [PlatformReview], build::refuse_ours;
    "22"  [PlatformOffer], "refuse", EITHER, last_round, forms::refuse => [Executing], build::refuse_final;
    "22a" [PlatformOffer], "refuse", EITHER, last_round_unread, forms::refuse => [PlatformReview], build::refuse_ours;
    "23"  [PlatformOffer], "deadline", CLOCK, reread::all_read, no_form => [Executing], build::offer_stands;
    "23a" [PlatformOffer], "deadline", CLOCK, always, no_form => [PlatformReview], |c, _, _| Ok(reread::not_read(c));
    "24"  [PlatformReview], "deadline", CLOCK, always, no_form => [Overdue], |c, _, _| Ok(build::to(c, DisputeWhat::Overdue, Overdue));
    "25"  [Overdue], "take", SUPERVISOR, not_taken, no_form => [PlatformReview], |c, _, _| Ok(build::to(c, DisputeWhat::TakenOver, PlatformReview));
    "26"  [Overdue], "rule", SUPERVISOR, ruling::may_rule, forms::rule => [Overdue, Executing], ruling::rule;
    "27"  [Overdue], "deadline", CLOCK, always, no_form => [Executing], build::deadman;
    "28"  [Executing], "step_done", SYSTEM, always, no_form => [Executing, Closed], execute::step_done;
    "28a" [Executing], "done", SYSTEM, nothing_to_do, no_form => [Closed], |c, _, _| Ok(execute::close_by_plan(c));
    "28b" [Executing], "tick", CLOCK, objection_time_over, no_form => [Closed], execute::step_done;
    "28c" [Executing], "step_shipped", MARKETPLACE, sends_goods, no_form => [Executing], execute::step_shipped;
    "28d" [Executing], "step_delivered", MARKETPLACE, sends_goods, no_form => [Executing], execute::step_delivered;
    "29k" [Executing], "step_failed", SYSTEM, appealing::is_held_back, no_form => [Executing], appealing::hold_back;
    "29"  [Executing], "step_impossible", SHOP, not_sent_yet, forms::impossible => [Executing], execute::fall_back;
    "29f" [Executing], "step_impossible", MARKETPLACE, sends_goods, no_form => [Executing], execute::fall_back;
    "29g" [Executing], "tick", CLOCK, goods_are_late, no_form => [Executing], execute::fall_back;
    "29h" [Executing], "object", BUYER, may_object, forms::required_text => [Executing], execute::fall_back;
    "28e" [Executing], "step_on", SYSTEM, is_return, no_form => [Executing], returning::step_on;
    "28f" [Executing], "step_returned", SYSTEM, is_return, no_form => [Executing], returning::step_returned;
    "29i" [Executing], "step_not_returned", SYSTEM, is_return, no_form => [Executing, PlatformReview], returning::step_not_returned;
    "29a" [Executing], "step_failed", SYSTEM, replans_left, no_form => [PlatformReview], execute::step_failed;
    "29c" [Executing], "step_failed", SYSTEM, always, no_form => [Executing], execute::refund_again;
    "29d" [Executing], "replan", SUPERVISOR, may_replan, forms::required_text => [PlatformReview], execute::replan;
    "29e" [Executing], "tick", CLOCK, always, no_form => [Executing], |c, _, _| Ok(build::remind(c));
    "29b" [Executing], "deadline", CLOCK, always, no_form => [Executing], |c, _, _| Ok(execute::execution_late(c));
    "30"  TALKING, "withdraw", BUYER, always, scam::withdraw_form => [WithdrawnGrace], scam::withdraw;
    "31"  [WithdrawnGrace], "reopen", BUYER, not_reopened, forms::required_text => [PlatformReview], build::reopen;
    "32"  [WithdrawnGrace], "deadline", CLOCK, always, no_form => [Closed], |c, _, _| Ok(build::withdrawn(c));
    "33"  CAN_BE_CHARGED_BACK, "chargeback_opened", MARKETPLACE, always, no_form => [ChargebackHold], bank::chargeback_opened;
    "33a" [ChargebackHold], "submit_bank_evidence", PAYMENTS, errand::may_send_bank, forms::confirm => [], errand::send_bank;
    "34"  [ChargebackHold], "buyer_repaid", MARKETPLACE, always, no_form => [PlatformReview, Closed], bank::buyer_repaid;
    "35"  [ChargebackHold], "reversed_or_dropped", MARKETPLACE, always, no_form => [PlatformReview], |c, _, _| Ok(bank::hold_over(c));
    "36"  [ChargebackHold], "deadline", CLOCK, always, no_form => [PlatformReview], |c, _, _| Ok(bank::hold_over(c));
    "36a" [Draft], "add_evidence", BUYER_OR_STAFF, evidence_left, no_form => [], reread::add_evidence;
    "37"  OPEN, "add_evidence", PARTIES_AND_US, evidence_left, no_form => [], reread::add_evidence;
    "38"  OPEN, "note", STAFF, always, forms::required_text => [], build::note;
    "39"  OPEN, "tracking_changed", SYSTEM, always, no_form => [], build::tracking_changed;
    "40"  REMINDED, "tick", CLOCK, always, no_form => REMINDED, |c, _, _| Ok(build::remind(c));
    "42"  DECIDED, "appeal", EITHER, appealing::may_appeal, appealing::form => [], appealing::file;
    "43"  AFTER_DECISION, "appeal_ended", SYSTEM, always, no_form => [], appealing::ended;
    "41"  QUIET, "tick", CLOCK, always, no_form => QUIET, |c, _, _| Ok(build::remind(c));
    "46"  TALKING, "warn", WARNERS, scam::not_warned, forms::required_text => [], scam::warn;
    "47"  OPEN, "ask_carrier", ASKS_CARRIERS, errand::may_ask_carrier, errand::carrier_form => [], errand::ask_carrier;
    "48"  SENT, "errand_answered", MARKETPLACE, errand::is_open, no_form => [], errand::answered;
    "44"  [Closed], "rate", BUYER, not_rated, forms::rate => [], |_, cmd, _| build::rate(cmd);
    "45"  [Closed], "blind_look", MEDIATOR, blind::may_look, blind::form => [], blind::look;
};

/// I19: no unit stands in two open disputes; and there is money to talk about.
fn free(c: &C<'_>) -> G {
    let d = &c.case.data;
    let free = |(line, n): &(crate::id::LineId, u32)| {
        c.facts.lines.iter().any(|l| l.line == *line && l.claimed + n <= l.bought)
    };
    Refusal::unless(d.units.iter().all(free), "units_in_dispute")?;
    Refusal::unless(c.facts.refundable(&d.units) > 0, "nothing_to_refund")
}

/// … and a reason that may be filed now.
fn nobody_else_claims(c: &C<'_>) -> G {
    free(c)?;
    let not_received = reason::may_file(reason::Reason::NotReceived, c.facts, c.now);
    let disputes = reason::REASONS.iter().filter(|r| !r.reason.is_withdrawal());
    let any = disputes.into_iter().any(|r| reason::may_file(r.reason, c.facts, c.now).is_ok());
    if any { Ok(()) } else { not_received }
}

fn may_withdraw_contract(c: &C<'_>) -> G {
    free(c)?;
    reason::may_file(reason::Reason::ChangedMind, c.facts, c.now)
}

fn can_accept(c: &C<'_>) -> G {
    let already = match c.actor.party() {
        Party::Buyer => c.case.data.accepted.0,
        _ => c.case.data.accepted.1,
    };
    Refusal::unless(!(c.case.stage == PlatformOffer && already), "already_accepted")?;
    Refusal::unless(c.case.data.cooling.is_none(), "already_accepted")?;
    let table = forms::on_the_table(c).ok_or_else(|| Refusal::guard("nothing_to_accept"))?;
    Refusal::unless(
        !table.terms.remedy.has_amount() || table.terms.amount_minor <= c.facts.refundable(&c.case.data.units),
        "more_than_remainder",
    )
}

/// Row 9: with a sign of pressure an acceptance of less than was asked counts a day later.
fn can_accept_later(c: &C<'_>) -> G {
    can_accept(c)?;
    scam::must_cool(c)
}

fn counters_left(c: &C<'_>) -> G {
    let used = if c.actor.party() == Party::Buyer { c.case.data.counters.0 } else { c.case.data.counters.1 };
    Refusal::unless(used < c.facts.policy.counter_limit, "counter_limit")?;
    Refusal::unless(c.facts.refundable(&c.case.data.units) > 0, "nothing_to_refund")
}

fn silence_pays(c: &C<'_>) -> G {
    let full_time = c.now >= c.case.data.submitted_at + c.facts.policy.t_seller();
    Refusal::unless(clock::silence_pays(c) && full_time, "silence_rule")
}

fn may_escalate(c: &C<'_>) -> G {
    let waited = c.now >= c.case.data.submitted_at + Span::hours(c.facts.policy.escalate_after_h);
    Refusal::unless(c.case.data.shop_answered || waited || scam::hurries(c), "too_early_to_escalate")
}

fn goodwill_possible(c: &C<'_>) -> G {
    let most = c.facts.refundable_at_once(&c.case.data.units);
    Refusal::unless(most > 0, "nothing_to_refund")?;
    Refusal::unless(c.case.data.coupon_asked.is_none(), "goodwill_waits")?;
    let Some((first, amount)) = c.case.data.goodwill_asked else {
        return Ok(());
    };
    Refusal::unless(amount <= most, "more_than_remainder")?;
    c.actor.second_to(first)
}

fn goodwill_asked(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.goodwill_asked.is_some(), "nothing_asked")
}

fn may_ask(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.info_requests < c.facts.policy.info_limit, "info_limit")
}

fn is_asked(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.info_from == Some(c.actor.party()), "other_party_asked")
}

fn rounds_left(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.platform_proposals() < c.facts.policy.refusal_limit, "last_round")
}

fn last_round(c: &C<'_>) -> G {
    Refusal::unless(rounds_left(c).is_err(), "rounds_left")?;
    reread::all_read(c)
}

fn last_round_unread(c: &C<'_>) -> G {
    Refusal::unless(rounds_left(c).is_err(), "rounds_left")?;
    reread::has_unread(c)
}

fn not_taken(c: &C<'_>) -> G {
    Refusal::unless(!c.case.data.taken_over, "already_taken")
}

fn not_reopened(c: &C<'_>) -> G {
    Refusal::unless(!c.case.data.reopened, "already_reopened")
}

fn replans_left(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.replans < 2, "replan_limit")
}

/// A person may step in while neither money nor goods are on their way.
fn may_replan(c: &C<'_>) -> G {
    replans_left(c)?;
    let step = c.case.data.plan.as_ref().and_then(|p| p.current());
    let moving = step.is_some_and(|(_, s)| s.back.is_some() && s.state != StepState::Ordered);
    Refusal::unless(!moving, "goods_on_their_way")?;
    Refusal::unless(step.is_none_or(|(_, s)| s.refund.is_none()), "refund_on_its_way")
}

fn nothing_to_do(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.plan.as_ref().is_some_and(|p| p.current().is_none()), "steps_open")
}

fn sends_goods(c: &C<'_>) -> G {
    let step = c.case.data.plan.as_ref().and_then(|p| p.current());
    Refusal::unless(step.is_some_and(|(_, s)| s.kind.sends_goods()), "no_such_step")
}

/// Whoever sends the goods says that they cannot, before they have.
fn not_sent_yet(c: &C<'_>) -> G {
    sends_goods(c)?;
    let step = c.case.data.plan.as_ref().and_then(|p| p.current());
    Refusal::unless(step.is_some_and(|(_, s)| s.state == StepState::Ordered), "already_sent_goods")
}

fn is_return(c: &C<'_>) -> G {
    let step = c.case.data.plan.as_ref().and_then(|p| p.current());
    Refusal::unless(step.is_some_and(|(_, s)| s.kind == super::StepKind::Return), "no_such_step")
}

fn objection_time_over(c: &C<'_>) -> G {
    sends_goods(c)?;
    Refusal::unless(clock::step_is_late(c).is_some_and(|(_, state)| state == StepState::Delivered), "not_late")
}

fn goods_are_late(c: &C<'_>) -> G {
    sends_goods(c)?;
    Refusal::unless(clock::step_is_late(c).is_some_and(|(_, state)| state != StepState::Delivered), "not_late")
}

fn may_object(c: &C<'_>) -> G {
    sends_goods(c)?;
    let step = c.case.data.plan.as_ref().and_then(|p| p.current());
    Refusal::unless(step.is_some_and(|(_, s)| s.state == StepState::Delivered), "not_delivered_yet")
}

fn evidence_left(c: &C<'_>) -> G {
    let side = if c.case.stage == Draft { Party::Buyer } else { c.actor.party() };
    Refusal::unless(c.case.data.evidence_of(side).0 < super::MAX_EVIDENCE, "evidence_limit")
}

/// Row 28's survey: asked once, when it is over.
fn not_rated(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.rating.is_none(), "already_rated")
}

/// The event's name in the table.
pub(super) const fn action(command: &DisputeCommand) -> &'static str {
    match command {
        DisputeCommand::Submit { .. } => "submit",
        DisputeCommand::WithdrawContract { .. } => "withdraw_contract",
        DisputeCommand::Discard => "discard",
        DisputeCommand::AddEvidence { .. } => "add_evidence",
        DisputeCommand::Accept { .. } => "accept",
        DisputeCommand::TakeBack => "take_back",
        DisputeCommand::Warn { .. } => "warn",
        DisputeCommand::Counter { .. } => "counter",
        DisputeCommand::Revise { .. } => "revise",
        DisputeCommand::Refuse { .. } => "refuse",
        DisputeCommand::Escalate { .. } => "escalate",
        DisputeCommand::FullRefundNow { .. } => "full_refund_now",
        DisputeCommand::Goodwill { .. } => "goodwill",
        DisputeCommand::GoodwillCoupon { .. } => "goodwill_coupon",
        DisputeCommand::DeclineGoodwill { .. } => "decline_goodwill",
        DisputeCommand::RequestInfo { .. } => "request_info",
        DisputeCommand::Provide { .. } => "provide",
        DisputeCommand::Reread { .. } => "reread",
        DisputeCommand::Propose { .. } => "propose",
        DisputeCommand::ProposeOutside { .. } => "propose_outside",
        DisputeCommand::ConfirmOffer { .. } => "confirm_offer",
        DisputeCommand::SendBackOffer { .. } => "send_back_offer",
        DisputeCommand::Rule { .. } => "rule",
        DisputeCommand::ConfirmRuling { .. } => "confirm_ruling",
        DisputeCommand::SendBackRuling { .. } => "send_back_ruling",
        DisputeCommand::Take => "take",
        DisputeCommand::Withdraw { .. } => "withdraw",
        DisputeCommand::Reopen { .. } => "reopen",
        DisputeCommand::Replan { .. } => "replan",
        DisputeCommand::Object { .. } => "object",
        DisputeCommand::Note { .. } => "note",
        DisputeCommand::ChargebackOpened { .. } => "chargeback_opened",
        DisputeCommand::SubmitBankEvidence { .. } => "submit_bank_evidence",
        DisputeCommand::AskCarrier { .. } => "ask_carrier",
        DisputeCommand::ErrandAnswered { .. } => "errand_answered",
        DisputeCommand::BuyerRepaid { .. } => "buyer_repaid",
        DisputeCommand::ReversedOrDropped => "reversed_or_dropped",
        DisputeCommand::Done => "done",
        DisputeCommand::StepShipped { .. } => "step_shipped",
        DisputeCommand::StepDelivered { .. } => "step_delivered",
        DisputeCommand::StepImpossible { .. } => "step_impossible",
        DisputeCommand::StepOn { .. } => "step_on",
        DisputeCommand::StepReturned { .. } => "step_returned",
        DisputeCommand::StepNotReturned { .. } => "step_not_returned",
        DisputeCommand::StepDone { .. } => "step_done",
        DisputeCommand::StepFailed { .. } => "step_failed",
        DisputeCommand::TrackingChanged { .. } => "tracking_changed",
        DisputeCommand::Appeal { .. } => "appeal",
        DisputeCommand::AppealEnded { .. } => "appeal_ended",
        DisputeCommand::Rate { .. } => "rate",
        DisputeCommand::BlindLook { .. } => "blind_look",
        DisputeCommand::Deadline { .. } => "deadline",
        DisputeCommand::NegotiationEnd { .. } => "negotiation_end",
        DisputeCommand::Tick { .. } => "tick",
    }
}

/// The stable kind of an event in the ledger. Kinds are never renamed.
pub(super) const fn what_kind(what: &DisputeWhat) -> &'static str {
    match what {
        DisputeWhat::Started { .. } => "dispute.started",
        DisputeWhat::Submitted { .. } => "dispute.submitted",
        DisputeWhat::EvidenceAdded { .. } => "dispute.evidence_added",
        DisputeWhat::EvidenceRead { .. } => "dispute.evidence_read",
        DisputeWhat::EvidenceNotRead => "dispute.evidence_not_read",
        DisputeWhat::Countered { .. } => "dispute.countered",
        DisputeWhat::Refused { .. } => "dispute.refused",
        DisputeWhat::Accepted { .. } => "dispute.accepted",
        DisputeWhat::AcceptanceTakenBack => "dispute.acceptance_taken_back",
        DisputeWhat::PressureTold => "dispute.pressure_told",
        DisputeWhat::Warned { .. } => "dispute.warned",
        DisputeWhat::Silent { .. } => "dispute.silent",
        DisputeWhat::NegotiationEnded => "dispute.negotiation_ended",
        DisputeWhat::Escalated { .. } => "dispute.escalated",
        DisputeWhat::InfoRequested { .. } => "dispute.info_requested",
        DisputeWhat::InfoProvided { .. } => "dispute.info_provided",
        DisputeWhat::Proposed { .. } => "dispute.proposed",
        DisputeWhat::OfferAsked { .. } => "dispute.offer_asked",
        DisputeWhat::OfferSentBack { .. } => "dispute.offer_sent_back",
        DisputeWhat::Decided { .. } => "dispute.decided",
        DisputeWhat::RulingAsked { .. } => "dispute.ruling_asked",
        DisputeWhat::RulingSentBack { .. } => "dispute.ruling_sent_back",
        DisputeWhat::PlanFixed { .. } => "dispute.plan_fixed",
        DisputeWhat::StepBegan { .. } => "dispute.step_began",
        DisputeWhat::StepMoved { .. } => "dispute.step_moved",
        DisputeWhat::ReturnBegan { .. } => "dispute.return_began",
        DisputeWhat::ReturnMoved { .. } => "dispute.return_moved",
        DisputeWhat::ReturnRuled { .. } => "dispute.return_ruled",
        DisputeWhat::PlanDropped { .. } => "dispute.plan_dropped",
        DisputeWhat::Overdue => "dispute.overdue",
        DisputeWhat::TakenOver => "dispute.taken_over",
        DisputeWhat::Withdrawn => "dispute.withdrawn",
        DisputeWhat::Reopened { .. } => "dispute.reopened",
        DisputeWhat::ChargebackOpened { .. } => "dispute.chargeback_opened",
        DisputeWhat::ChargebackEnded { .. } => "dispute.chargeback_ended",
        DisputeWhat::Goodwill { .. } => "dispute.goodwill",
        DisputeWhat::GoodwillAsked { .. } => "dispute.goodwill_asked",
        DisputeWhat::GoodwillDeclined { .. } => "dispute.goodwill_declined",
        DisputeWhat::TrackingChanged { .. } => "dispute.tracking_changed",
        DisputeWhat::ErrandGiven { .. } => "dispute.errand_given",
        DisputeWhat::ErrandAnswered { .. } => "dispute.errand_answered",
        DisputeWhat::Note { .. } => "dispute.note",
        DisputeWhat::Reminded => "dispute.reminded",
        DisputeWhat::Discarded => "dispute.discarded",
        DisputeWhat::Closed { .. } => "dispute.closed",
        DisputeWhat::AppealFiled { .. } => "dispute.appeal_filed",
        DisputeWhat::DecidedAgain { .. } => "dispute.decided_again",
        DisputeWhat::MetricApplied { .. } => "dispute.metric_applied",
        DisputeWhat::MetricRevoked { .. } => "dispute.metric_revoked",
        DisputeWhat::Rated { .. } => "dispute.rated",
        DisputeWhat::BlindLooked { .. } => "dispute.blind_looked",
    }
}
