//! The table of spec §2.6 and what each row records.

use super::RefundStage::{Manual, Released, Reserved, Retry, Sent, Succeeded, Unknown};
use super::{Refund, RefundCommand, RefundStage, RefundWhat};
use crate::actor::{Audience, CLOCK, Party, Role, SYSTEM};
use crate::case::{
    CaseKind, Ctx, Draft, Event, Field, FieldKind, FollowUp, Form, Machine, Next, Outgoing, Owner, Rule, always,
    no_form, rules,
};
use crate::payment_book::{BookChange, BookEvent};
use crate::refusal::Refusal;
use crate::time::Span;
use serde_json::json;

type C<'a> = Ctx<'a, Refund>;
type D = Result<Draft<Refund>, Refusal>;

const MARKETPLACE: &[Role] = &[Role::Marketplace, Role::System];
/// The desk, and its lead once a deadline has passed.
const FINANCE: &[Role] = &[Role::Finance, Role::Supervisor];

/// Spec §2.6, row by row. Rows without a number in the spec carry the number they belong to and a letter.
pub(super) static RULES: &[Rule<Refund>] = rules! {
    "F1"  [Reserved], "dispatch", SYSTEM, may_send, no_form => [Sent], |c, _, _| dispatch(c);
    "F2"  [Reserved], "release", SYSTEM, always, no_form => [Released], |c, cmd, _| release(c, cmd);
    "F3"  [Reserved], "deadline", CLOCK, may_send, no_form => [Sent], |c, _, _| dispatch(c);
    "F3a" [Reserved], "deadline", CLOCK, held, no_form => [Retry], |c, _, _| Ok(to_retry(c, RefundWhat::Held));
    "F4a" [Sent, Unknown], "accepted", MARKETPLACE, always, no_form => [], |_, _, _| Ok(Draft::one(Event::new(RefundWhat::Accepted)));
    "F4"  [Sent, Unknown, Retry, Manual], "ok", MARKETPLACE, always, no_form => [Succeeded], |c, cmd, _| paid(c, cmd);
    "F5"  [Sent], "soft_fail", MARKETPLACE, always, no_form => [Retry], |c, cmd, _| soft_fail(c, cmd);
    "F6"  [Sent], "hard_fail", MARKETPLACE, always, no_form => [Manual], |c, cmd, _| hard_fail(c, cmd);
    "F7"  [Sent], "deadline", CLOCK, always, no_form => [Unknown], |c, _, _| Ok(ask(c, RefundWhat::WentUnknown));
    "F7a" [Sent], "unknown", MARKETPLACE, always, no_form => [Unknown], |c, _, _| Ok(ask(c, RefundWhat::WentUnknown));
    "F8"  [Unknown], "found_ok", MARKETPLACE, always, no_form => [Succeeded], |c, cmd, _| paid(c, cmd);
    "F9"  [Unknown], "found_absent", MARKETPLACE, always, no_form => [Retry], |c, _, _| Ok(to_retry(c, RefundWhat::FoundAbsent));
    "F9a" [Unknown], "tick", CLOCK, always, no_form => [Unknown], |c, _, _| Ok(ask(c, RefundWhat::Asked));
    "F10" [Unknown], "deadline", CLOCK, always, no_form => [Manual], |c, _, _| Ok(to_manual(c, RefundWhat::WentManual, 0));
    "F11" [Retry], "tick", CLOCK, may_send, no_form => [Sent], |c, _, _| dispatch(c);
    "F11a" [Retry], "tick", CLOCK, held, no_form => [Retry], |c, _, _| wait(c);
    "F11b" [Retry], "dispatch", SYSTEM, may_send, no_form => [Sent], |c, _, _| dispatch(c);
    "F12" [Retry], "deadline", CLOCK, always, no_form => [Manual], |c, _, _| Ok(to_manual(c, RefundWhat::WentManual, 0));
    "F13" [Manual], "settled_otherwise", FINANCE, fresh_eyes, proof => [Manual, Succeeded], |c, cmd, _| by_four_eyes(c, cmd);
    "F14" [Manual], "confirmed_not_paid", FINANCE, fresh_eyes, proof => [Manual, Released], |c, cmd, _| by_four_eyes(c, cmd);
    "F15" [Manual], "deadline", CLOCK, always, no_form => [Manual], |c, _, _| Ok(to_manual(c, RefundWhat::ManualOverdue, c.case.env.level.saturating_add(1)));
};

fn may_send(c: &C<'_>) -> Result<(), Refusal> {
    c.facts.book.may_send(c.case.env.id)
}

fn held(c: &C<'_>) -> Result<(), Refusal> {
    if may_send(c).is_err() { Ok(()) } else { Err(Refusal::NotNow) }
}

/// The same person may not look twice; another action by the second person starts anew.
fn fresh_eyes(c: &C<'_>) -> Result<(), Refusal> {
    c.actor.person.ok_or(Refusal::NotYours)?;
    c.case.data.first_eyes.as_ref().map_or(Ok(()), |(first, _)| c.actor.second_to(*first))
}

fn proof(_: &C<'_>) -> Form {
    Form { fields: vec![Field { name: "proof", kind: FieldKind::Text { min: 10, max: 1_000 }, required: true }] }
}

fn next(
    c: &C<'_>,
    stage: RefundStage,
    owner: Role,
    span: Span,
    wake: Option<Span>,
    silence: &str,
    level: u8,
) -> Next<RefundStage> {
    Next {
        stage,
        owner: Owner::role(owner),
        waits_for: if stage == Manual { vec![Party::Platform] } else { Vec::new() },
        due: Some(c.now + span),
        wake: wake.map(|w| c.now + w),
        silence: silence.into(),
        level,
    }
}

fn book(c: &C<'_>, event: BookEvent) -> BookChange {
    c.facts.book.clone().with(vec![event])
}

fn dispatch(c: &C<'_>) -> D {
    let refund = &c.case.data;
    let to = next(c, Sent, Role::Marketplace, refund.times.answer, None, "refund_unknown", 0);
    let mut draft = Draft::one(Event::new(RefundWhat::Dispatched).to(to));
    if refund.sends == 0 {
        draft.effects.books.push(book(c, BookEvent::Sent { refund: c.case.env.id }));
    }
    draft.effects.outgoing.push(request(c));
    Ok(draft)
}

/// The same key for ever, and the same body: a retry is a repetition, never a second refund (I02, I03).
fn request(c: &C<'_>) -> Outgoing {
    let refund = &c.case.data;
    let parts: Vec<_> = refund
        .parts
        .iter()
        .map(|p| json!({"line": p.line, "goods_minor": p.split.goods, "shipping_minor": p.split.shipping, "tax_minor": p.split.tax, "fee_minor": p.split.fee}))
        .collect();
    Outgoing {
        kind: "refund.request",
        key: c.case.env.number.clone(),
        repeat: refund.sends,
        body: json!({
            "refund": c.case.env.number, "payment": refund.payment, "parts": parts, "amount_minor": refund.amount.minor,
            "currency": refund.amount.currency, "funded_by": refund.funded_by,
            "reason": refund.reason.as_deref().unwrap_or("dispute"), "remedy": Some(&refund.remedy).filter(|r| !r.is_empty()),
            "decision_id": refund.decision,
        }),
        due: c.now + refund.times.answer,
    }
}

/// A chargeback holds the payment: looks again in an hour.
fn wait(c: &C<'_>) -> D {
    let wake = (c.now + Span::hours(1)).min(c.case.env.due.unwrap_or(c.now));
    Ok(Draft::one(Event::new(RefundWhat::Held).to(Next { wake: Some(wake), ..Next::kept(c.case) })))
}

fn release(c: &C<'_>, command: &RefundCommand) -> D {
    let RefundCommand::Release { reason } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(let_go(c, reason))
}

fn let_go(c: &C<'_>, reason: &str) -> Draft<Refund> {
    let mut draft = Draft::one(Event::new(RefundWhat::LetGo { reason: reason.into() }).to(Next::ended(Released)));
    draft.effects.books.push(book(c, BookEvent::Released { refund: c.case.env.id }));
    draft.effects.follow_ups.push(tell_dispute(c, "step_failed"));
    draft
}

fn tell_dispute(c: &C<'_>, action: &str) -> FollowUp {
    let refund = &c.case.data;
    FollowUp {
        case: refund.dispute,
        kind: CaseKind::Dispute,
        command: json!({"action": action, "step": refund.step, "refund": c.case.env.id}),
        step: 0,
    }
}

fn paid(c: &C<'_>, command: &RefundCommand) -> D {
    let (RefundCommand::Ok { amount_minor, currency, reference }
    | RefundCommand::FoundOk { amount_minor, currency, reference }) = command
    else {
        return Err(Refusal::NotNow);
    };
    let refund = &c.case.data;
    if *currency != refund.amount.currency {
        return Err(Refusal::invalid("currency", "other_currency"));
    }
    if *amount_minor != refund.amount.minor {
        return Err(Refusal::invalid("amount_minor", "other_amount"));
    }
    Ok(succeeded(
        c,
        RefundWhat::Paid {
            reference: reference.clone(),
            arrives: (c.now + refund.times.arrival.0, c.now + refund.times.arrival.1),
        },
    ))
}

fn succeeded(c: &C<'_>, what: RefundWhat) -> Draft<Refund> {
    let mut draft = Draft::one(Event::new(what).to(Next::ended(Succeeded)));
    draft.effects.books.push(book(c, BookEvent::Settled { refund: c.case.env.id }));
    draft.effects.follow_ups.push(tell_dispute(c, "step_done"));
    draft
}

fn soft_fail(c: &C<'_>, command: &RefundCommand) -> D {
    let RefundCommand::SoftFail { reason } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to_retry(c, RefundWhat::SoftFailed { reason: reason.clone() }))
}

/// The next try: 5 minutes after the first failure, doubling, at most 12 hours.
fn to_retry(c: &C<'_>, what: RefundWhat) -> Draft<Refund> {
    let backoff = Span::minutes(5 << c.case.data.sends.min(7)).min(Span::hours(12));
    let to = next(c, Retry, Role::System, c.case.data.times.retry, Some(backoff), "refund_manual", 0);
    Draft::one(Event::new(what).to(to))
}

fn hard_fail(c: &C<'_>, command: &RefundCommand) -> D {
    let RefundCommand::HardFail { reason } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to_manual(c, RefundWhat::HardFailed { reason: reason.clone() }, 0))
}

/// Row F15 as row 29b: each level calls the finance lead, and from level 3 on every day.
fn to_manual(c: &C<'_>, what: RefundWhat, level: u8) -> Draft<Refund> {
    let until = c.case.data.times.manual_until(c.now, &c.facts.hours);
    let due = if level >= 3 { until.min(c.now + Span::hours(24)) } else { until };
    let owner = if level == 0 { Role::Finance } else { Role::Supervisor };
    let to = next(c, Manual, owner, Span(due.0 - c.now.0), None, "refund_manual_again", level);
    Draft::one(Event::new(what).to(to))
}

/// Asks the provider under the same key; asks again every sixth of the time.
fn ask(c: &C<'_>, what: RefundWhat) -> Draft<Refund> {
    let refund = &c.case.data;
    let again = refund.times.retry / 6;
    let to = if c.case.stage == Unknown {
        Next { wake: Some((c.now + again).min(c.case.env.due.unwrap_or(c.now))), ..Next::kept(c.case) }
    } else {
        next(c, Unknown, Role::Finance, refund.times.retry, Some(again), "refund_manual", 0)
    };
    let mut draft = Draft::one(Event::new(what).to(to));
    draft.effects.outgoing.push(Outgoing {
        kind: "refund.query",
        key: format!("{}-q{}", c.case.env.number, refund.queries),
        repeat: 0,
        body: json!({"refund": c.case.env.number, "payment": refund.payment, "decision_id": refund.decision}),
        due: c.now + again,
    });
    if c.case.stage != Unknown {
        draft.events.push(Event::new(RefundWhat::Asked));
    }
    draft
}

fn by_four_eyes(c: &C<'_>, command: &RefundCommand) -> D {
    let action = Refund::action(command);
    let (RefundCommand::SettledOtherwise { proof } | RefundCommand::ConfirmedNotPaid { proof }) = command else {
        return Err(Refusal::NotNow);
    };
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let agreed = c.case.data.first_eyes.as_ref().is_some_and(|(_, first)| first == action);
    if !agreed {
        let what = RefundWhat::FirstEyes { person, action: action.into(), proof: proof.clone() };
        return Ok(Draft::one(Event::new(what).to(Next::kept(c.case)).seen_by(Audience::PLATFORM)));
    }
    Ok(match command {
        RefundCommand::SettledOtherwise { .. } => succeeded(c, RefundWhat::SettledOtherwise { proof: proof.clone() }),
        _ => let_go(c, "confirmed_not_paid"),
    })
}
