//! What each row of the table records, and its effects.

use super::clock::enter;
use super::execute::{Why, carry_out, close, open_refund};
use super::facts::Way;
use super::stage::{DisputeStage, How, Outcome};
use super::{Dispute, DisputeCommand, DisputeWhat, FactsDigest, Proposal, Remedy, Terms, forms, reason, reread, scam};
use crate::actor::{Audience, Party, Role};
use crate::case::{Case, Ctx, Draft, Effects, Event, Machine, Next, Outgoing, Owner};
use crate::id::{Ids, LineId};
use crate::refund::FundedBy;
use crate::refusal::Refusal;
use crate::time::Span;
use serde_json::json;

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;
type E = Event<Dispute>;

/// The case as it will be after `what`: deadlines and outcomes of silence are judged on it.
pub(super) fn after(c: &C<'_>, what: &DisputeWhat) -> Case<Dispute> {
    let mut case = c.case.clone();
    Dispute::apply(&mut case, what, c.now);
    case
}

/// An event that leads to a state.
fn leading(c: &C<'_>, what: DisputeWhat, stage: DisputeStage) -> E {
    let case = after(c, &what);
    let next = enter(&Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now }, stage);
    Event::new(what).to(next)
}

/// One event that leads to a state, without effects.
pub(super) fn to(c: &C<'_>, what: DisputeWhat, stage: DisputeStage) -> Draft<Dispute> {
    Draft::one(leading(c, what, stage))
}

/// What is asked or offered, with the amount worked out.
pub(super) fn terms(c: &C<'_>, remedy: Remedy, amount_minor: Option<i64>) -> Result<Terms, Refusal> {
    let full = c.facts.refundable(&c.case.data.units);
    let amount_minor = match remedy {
        Remedy::NoRemedy => 0,
        part if part.is_partial() => amount_minor.ok_or_else(|| Refusal::invalid("amount_minor", "required"))?,
        _ => full,
    };
    if amount_minor > full {
        return Err(Refusal::invalid("amount_minor", "too_much"));
    }
    Ok(Terms { remedy, amount_minor, currency: c.case.data.currency })
}

pub(super) fn proposal(c: &C<'_>, by: Party, terms: Terms) -> Proposal {
    let d = &c.case.data;
    let id = u32::try_from(d.proposals.len()).unwrap_or(u32::MAX) + 1;
    let version = u32::try_from(d.proposals.iter().filter(|p| p.by == by).count()).unwrap_or(u32::MAX) + 1;
    Proposal { id, version, by, terms, at: c.now }
}

/// Rows 1 and 2: the dispute is sent; unsafe or fake goods, a closed shop and a lost parcel go straight to us.
pub(super) fn submit(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Submit { reason, detail, story, remedy, amount_minor, .. } = command else {
        return Err(Refusal::NotNow);
    };
    let (row, rule) = (reason.row(), c.facts.policy.reason(*reason));
    if detail.as_deref().is_some_and(|d| !d.is_empty() && !row.details.contains(&d)) {
        return Err(Refusal::invalid("detail", "not_a_choice"));
    }
    if remedy.needs_return() && c.facts.is_worth_no_return(&c.case.data.units) {
        return Err(Refusal::invalid("remedy", "not_worth_a_return"));
    }
    if !c.facts.remedies(*reason, &c.case.data.units).contains(remedy) {
        return Err(Refusal::invalid("remedy", "not_for_this_reason"));
    }
    reason::may_file(*reason, c.facts, c.now)?;
    let shown = c.case.data.evidence_of(Party::Buyer).1;
    let excused = shown & super::EvidenceKind::Excuse.bit() != 0;
    if !excused && rule.evidence.iter().any(|kind| shown & kind.bit() == 0) {
        return Err(Refusal::guard("evidence_or_excuse"));
    }
    let wish = terms(c, *remedy, *amount_minor)?;
    let policy = &c.facts.policy;
    // I04: the hold covers the largest claim that can ever stand, so that no later offer needs a second one.
    let held = c.facts.value(&c.case.data.units);
    let what = DisputeWhat::Submitted {
        reason: *reason,
        detail: detail.clone().filter(|d| !d.is_empty()),
        story: story.trim().to_owned(),
        proposal: proposal(c, Party::Buyer, wish),
        policy: policy.version,
        negotiation_ends: c.now + Span::hours(policy.t_neg_h),
        held_minor: held,
        facts: digest(c),
        return_terms: Some(c.facts.return_terms()),
    };
    let fast = super::prospect::skips_shop(*reason, c.facts);
    let mut draft = to(c, what, if fast { DisputeStage::PlatformReview } else { DisputeStage::SellerTurn });
    draft.effects.claims.clone_from(&c.case.data.units);
    draft.effects.outgoing.push(payout(c, "payout.hold", held));
    Ok(draft)
}

/// Row 42: how the buyer found it, for those who come after; the shop does not learn who was discontent.
pub(super) fn rate(command: &DisputeCommand) -> D {
    let DisputeCommand::Rate { answer } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(DisputeWhat::Rated { answer: *answer }).seen_by(Audience::BUYER)))
}

/// Row 1b: the buyer withdraws from the contract (spec §2.8): nobody is asked, and the goods can go back as soon as they are
/// there. What the buyer never gets they need not send back.
pub(super) fn withdraw_contract(c: &C<'_>, _: &DisputeCommand, ids: &mut Ids) -> D {
    let units = &c.case.data.units;
    // After the days of the right the shop may keep a part of the price, if it said so before.
    let kept = c.facts.kept_back(units, c.now);
    let wish = match c.facts.way() {
        Way::Gone => terms(c, Remedy::RefundFull, None)?,
        _ if kept > 0 => terms(c, Remedy::ReturnRefundPartial, Some((c.facts.refundable(units) - kept).max(1)))?,
        _ => terms(c, Remedy::ReturnRefundFull, None)?,
    };
    let held = c.facts.value(&c.case.data.units);
    let what = DisputeWhat::Submitted {
        reason: reason::Reason::ChangedMind,
        detail: None,
        story: String::new(),
        proposal: proposal(c, Party::Buyer, wish),
        policy: c.facts.policy.version,
        negotiation_ends: c.now,
        held_minor: held,
        facts: digest(c),
        return_terms: Some(c.facts.return_terms()),
    };
    let case = after(c, &what);
    let then = &Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now };
    let mut draft = carry_out(then, vec![Event::new(what)], wish, How::Withdrawal, FundedBy::Seller, ids)?;
    draft.effects.claims.clone_from(&c.case.data.units);
    draft.effects.outgoing.push(payout(c, "payout.hold", held));
    Ok(draft)
}

fn digest(c: &C<'_>) -> FactsDigest {
    FactsDigest {
        tracking: c.facts.tracking,
        refundable_minor: c.facts.refundable(&c.case.data.units),
        delivered_at: c.facts.lines.iter().filter_map(|l| l.delivered_at).max(),
        promised_until: c.facts.promised_until,
        titles: c.facts.lines.iter().map(|l| l.title.clone()).collect(),
    }
}

pub(super) fn payout(c: &C<'_>, kind: &'static str, amount_minor: i64) -> Outgoing {
    let d = &c.case.data;
    let lines: Vec<LineId> = d.units.iter().map(|(l, _)| *l).collect();
    let verb = kind.rsplit('.').next().unwrap_or(kind);
    let mut body = json!({"dispute": c.case.env.number, "order": d.order, "lines": lines, "amount_minor": amount_minor, "currency": d.currency});
    if kind == "payout.hold" {
        // As long as the dispute can last; it is released before, or asked for anew.
        body["until_ms"] = json!(super::prospect::latest_end(&c.facts.policy, c.now));
    }
    Outgoing { kind, key: format!("{}-{verb}", c.case.env.number), repeat: 0, body, due: c.now + Span::hours(24) }
}

pub(super) fn discard(c: &C<'_>) -> Draft<Dispute> {
    to(c, DisputeWhat::Discarded, DisputeStage::Discarded)
}

/// Rows 4 and 9: accepting binds one proposal and version (I09).
pub(super) fn accept(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    if let DisputeCommand::Accept { pressed, .. } = command
        && let Some(told) = scam::said_yes(c, pressed.as_ref())
    {
        return Ok(told);
    }
    let accepted = accepted(c, command)?;
    carry_out(c, vec![Event::new(accepted.1)], accepted.0.terms, How::Agreement, FundedBy::Seller, ids)
}

fn accepted(c: &C<'_>, command: &DisputeCommand) -> Result<(Proposal, DisputeWhat), Refusal> {
    let DisputeCommand::Accept { proposal, version, .. } = command else {
        return Err(Refusal::NotNow);
    };
    let table = forms::on_the_table(c).ok_or_else(|| Refusal::guard("nothing_to_accept"))?;
    if (table.id, table.version) != (*proposal, *version) {
        return Err(Refusal::Stale);
    }
    Ok((*table, DisputeWhat::Accepted { by: c.actor.party(), proposal: *proposal, version: *version, counts_at: None }))
}

/// Row 20: both parties accept our proposal, one after the other.
pub(super) fn accept_ours(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let (table, what) = accepted(c, command)?;
    let case = after(c, &what);
    if case.data.accepted == (true, true) {
        return carry_out(c, vec![Event::new(what)], table.terms, How::Agreement, FundedBy::Seller, ids);
    }
    let waits_for = reread::awaited(&case.data);
    Ok(Draft::one(Event::new(what).to(Next { waits_for, ..Next::kept(c.case) })))
}

/// Rows 5 and 10: a counter-offer.
pub(super) fn counter(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let (DisputeCommand::Counter { remedy, amount_minor, text }
    | DisputeCommand::Revise { remedy, amount_minor, text }) = command
    else {
        return Err(Refusal::NotNow);
    };
    let by = c.actor.party();
    let proposal = proposal(c, by, terms(c, *remedy, *amount_minor)?);
    let what = DisputeWhat::Countered { by, proposal, text: text.clone().filter(|t| !t.trim().is_empty()) };
    Ok(to(c, what, if by == Party::Buyer { DisputeStage::SellerTurn } else { DisputeStage::BuyerTurn }))
}

/// Row 6: a refusal is stored as the proposal to do nothing.
pub(super) fn refuse_by_shop(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Refuse { code, text, evidence } = command else {
        return Err(Refusal::NotNow);
    };
    let mut events = reread::shown_with(c, evidence)?;
    let nothing = proposal(c, Party::Shop, terms(c, Remedy::NoRemedy, None)?);
    let what =
        DisputeWhat::Refused { by: Party::Shop, proposal: Some(nothing), code: code.clone(), text: text.clone() };
    events.push(leading(c, what, DisputeStage::BuyerTurn));
    Ok(Draft { events, effects: Effects::default() })
}

/// Row 7: the shop's silence lets the buyer's proposal be carried out.
pub(super) fn seller_silent_pays(c: &C<'_>, _: &DisputeCommand, ids: &mut Ids) -> D {
    let wish = standing(c, Party::Buyer)?;
    carry_out(
        c,
        vec![Event::new(DisputeWhat::Silent { by: Party::Shop })],
        wish,
        How::SellerSilence,
        FundedBy::Seller,
        ids,
    )
}

fn standing(c: &C<'_>, by: Party) -> Result<Terms, Refusal> {
    c.case.data.standing(by).map(|p| c.case.data.rest(p)).ok_or(Refusal::NotNow)
}

/// Rows 8 and 11: silence sends the case to us; it is never a loss (I15).
pub(super) fn silent(c: &C<'_>, by: Party) -> Draft<Dispute> {
    to(c, DisputeWhat::Silent { by }, DisputeStage::PlatformReview)
}

pub(super) fn escalate(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Escalate { text } = command else {
        return Err(Refusal::NotNow);
    };
    let text = text.clone().filter(|t| !t.trim().is_empty());
    Ok(to(c, DisputeWhat::Escalated { by: c.actor.party(), text }, DisputeStage::PlatformReview))
}

/// Row 14: no case may lock the shop out of paying in full.
pub(super) fn full_refund_now(c: &C<'_>, _: &DisputeCommand, ids: &mut Ids) -> D {
    let full = terms(c, Remedy::RefundFull, None)?;
    let offer = proposal(c, Party::Shop, full);
    let what = DisputeWhat::Countered { by: Party::Shop, proposal: offer, text: None };
    carry_out(c, vec![Event::new(what)], full, How::Agreement, FundedBy::Seller, ids)
}

/// Row 14a: the platform's own money beside the case; above one's own budget a second person must agree.
pub(super) fn goodwill(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let DisputeCommand::Goodwill { amount_minor, text } = command else {
        return Err(Refusal::NotNow);
    };
    let d = &c.case.data;
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let alone = c.facts.policy.goodwill_alone(d.currency);
    // Several small gifts are one: what one person may give alone counts for the whole case.
    if d.goodwill + *amount_minor > alone && d.goodwill_asked.is_none() {
        let what = DisputeWhat::GoodwillAsked { person, amount_minor: *amount_minor, text: text.clone(), coupon: None };
        return Ok(Draft::one(Event::new(what).seen_by(Audience::PLATFORM)));
    }
    let mut effects = Effects::default();
    let why = Why { remedy: "goodwill", decision: Some(c.case.env.number.clone()) };
    let refund = open_refund(c, *amount_minor, why, (FundedBy::Platform, u8::MAX), &mut effects, ids)?;
    let what = DisputeWhat::Goodwill { amount_minor: *amount_minor, refund, text: text.clone() };
    Ok(Draft { events: vec![Event::new(what)], effects })
}

/// Row 14b: the second look says no, with its reason; or whoever asked takes it back.
pub(super) fn decline_goodwill(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::DeclineGoodwill { text } = command else {
        return Err(Refusal::NotNow);
    };
    let (_, amount_minor) = c.case.data.goodwill_asked.ok_or(Refusal::NotNow)?;
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let what = DisputeWhat::GoodwillDeclined { person, amount_minor, text: text.clone() };
    Ok(Draft::one(Event::new(what).seen_by(Audience::PLATFORM)))
}

pub(super) fn request_info(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::RequestInfo { from, item, text } = command else {
        return Err(Refusal::NotNow);
    };
    let what = DisputeWhat::InfoRequested { from: *from, item: item.clone(), text: text.clone() };
    let mut event = leading(c, what, DisputeStage::InfoWait);
    if let Some(next) = &mut event.next {
        next.owner = Owner::role(if *from == Party::Buyer { Role::Buyer } else { Role::ShopOwner });
        next.waits_for = vec![*from];
    }
    Ok(Draft::one(event))
}

pub(super) fn provide(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Provide { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to(c, DisputeWhat::InfoProvided { by: c.actor.party(), text: text.clone() }, DisputeStage::PlatformReview))
}

pub(super) fn info_missing(c: &C<'_>) -> Draft<Dispute> {
    silent(c, c.case.data.info_from.unwrap_or(Party::Platform))
}

fn refused(c: &C<'_>, command: &DisputeCommand) -> Result<DisputeWhat, Refusal> {
    let DisputeCommand::Refuse { code, text, evidence } = command else {
        return Err(Refusal::NotNow);
    };
    // Our proposal is answered; what is new is added by itself, so that it is read before anything binds.
    if !evidence.is_empty() {
        return Err(Refusal::invalid("evidence", "add_evidence_first"));
    }
    Ok(DisputeWhat::Refused { by: c.actor.party(), proposal: None, code: code.clone(), text: text.clone() })
}

pub(super) fn refuse_ours(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    Ok(to(c, refused(c, command)?, DisputeStage::PlatformReview))
}

/// Row 22: the last refusal; our last proposal binds and can be appealed.
pub(super) fn refuse_final(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let refusal = refused(c, command)?;
    ours_binds(c, vec![Event::new(refusal)], false, ids)
}

/// Row 23: silence lets our proposal stand; it can be appealed.
pub(super) fn offer_stands(c: &C<'_>, _: &DisputeCommand, ids: &mut Ids) -> D {
    ours_binds(c, Vec::new(), true, ids)
}

fn ours_binds(c: &C<'_>, mut events: Vec<E>, by_silence: bool, ids: &mut Ids) -> D {
    let ours = *c.case.data.standing(Party::Platform).ok_or(Refusal::NotNow)?;
    let code = if by_silence { "nobody_refused" } else { "refusal_limit" };
    events.push(Event::new(DisputeWhat::Decided {
        proposal: ours.id,
        version: ours.version,
        codes: vec![code.into()],
        text_buyer: String::new(),
        text_shop: String::new(),
        by_silence,
        reassessed: None,
        person: None,
        asked_by: None,
        departs: None,
    }));
    carry_out(c, events, ours.terms, How::PlatformRuling, FundedBy::Seller, ids)
}

/// Row 27: we failed to decide; the buyer's request is paid from our own money (I15).
pub(super) fn deadman(c: &C<'_>, _: &DisputeCommand, ids: &mut Ids) -> D {
    let wish = standing(c, Party::Buyer)?;
    let money = Terms {
        remedy: if wish.remedy == Remedy::RefundPartial { Remedy::RefundPartial } else { Remedy::RefundFull },
        ..wish
    };
    carry_out(
        c,
        vec![Event::new(DisputeWhat::Silent { by: Party::Platform })],
        money,
        How::PlatformDeadman,
        FundedBy::Platform,
        ids,
    )
}

pub(super) fn reopen(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Reopen { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to(c, DisputeWhat::Reopened { text: text.clone() }, DisputeStage::PlatformReview))
}

pub(super) fn withdrawn(c: &C<'_>) -> Draft<Dispute> {
    let outcome = if c.case.data.goodwill > 0 { Outcome::PlatformGoodwill } else { Outcome::Withdrawn };
    close(c, outcome, How::Withdrawal)
}

pub(super) fn note(_: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Note { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(DisputeWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM)))
}

pub(super) fn tracking_changed(_: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::TrackingChanged { code, at } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(DisputeWhat::TrackingChanged { code: code.clone(), at: *at })))
}

/// A reminder before the deadline; the deadline itself stays where it is.
pub(super) fn remind(c: &C<'_>) -> Draft<Dispute> {
    Draft::one(Event::new(DisputeWhat::Reminded).to(super::clock::reminded(c)))
}
