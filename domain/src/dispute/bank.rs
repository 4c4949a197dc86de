//! What banks do with a dispute (rows 33 to 36): a chargeback holds it; what the bank pays back itself nobody else pays, and
//! what is left is decided like any other.

use super::build::to;
use super::execute::close;
use super::plan::StepState;
use super::stage::{DisputeStage, How, Outcome};
use super::{Dispute, DisputeCommand, DisputeFacts, DisputeWhat};
use crate::case::{CaseKind, Ctx, Draft, Event, FollowUp};
use crate::id::{CaseId, Ids};
use crate::payment_book::{Book, BookEvent, BookedState};
use crate::refusal::Refusal;
use crate::time::{Span, next_reminder};
use serde_json::json;

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;

/// Row 33: the bank is asked; promises that were not sent are taken back (F2), and everything waits.
pub(super) fn chargeback_opened(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::ChargebackOpened { due } = command else {
        return Err(Refusal::NotNow);
    };
    let mut draft = to(c, DisputeWhat::ChargebackOpened { due: *due }, DisputeStage::ChargebackHold);
    if let Some(next) = draft.events.last_mut().and_then(|e| e.next.as_mut()) {
        let end = (*due).max(c.now) + Span::days(c.facts.policy.chargeback_slack_d);
        (next.due, next.wake) = (Some(end), Some(next_reminder(c.now, end, true)));
    }
    let promised = c
        .case
        .data
        .plan
        .iter()
        .flat_map(|p| &p.steps)
        .filter(|s| s.state == StepState::Ordered)
        .filter_map(|s| s.refund);
    draft.effects.follow_ups.extend(promised.map(|refund| FollowUp {
        case: refund,
        kind: CaseKind::Refund,
        command: json!({"action": "release", "reason": "chargeback"}),
        step: 2,
    }));
    draft.effects.follow_ups.extend(super::returning::let_go(c));
    Ok(draft)
}

/// Row 34: the bank has paid the buyer back. All of what they asked for ends the dispute; of a part, the rest goes on.
pub(super) fn buyer_repaid(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::BuyerRepaid { amount_minor } = command else {
        return Err(Refusal::NotNow);
    };
    if let Some(repaid_minor) = amount_minor.filter(|repaid| is_a_part(c, *repaid)) {
        let what = DisputeWhat::ChargebackEnded { buyer_repaid: true, repaid_minor };
        return Ok(to(c, what, DisputeStage::PlatformReview));
    }
    let mut draft = close(c, Outcome::RefundedByChargeback, How::Chargeback);
    draft.events.insert(0, Event::new(DisputeWhat::ChargebackEnded { buyer_repaid: true, repaid_minor: 0 }));
    Ok(draft)
}

/// Whether something is left of what the buyer asks for, and of the money, once a bank has paid back so much. What was
/// promised and not sent when it came is let go of (F2); what was sent counts.
fn is_a_part(c: &C<'_>, repaid_minor: i64) -> bool {
    let d = &c.case.data;
    let booked = |id: &CaseId| c.facts.books.iter().find_map(|b| b.booked(*id));
    let (promised, sent): (Vec<_>, Vec<_>) =
        d.refunds.iter().filter_map(booked).partition(|b| b.state == BookedState::Reserved);
    let sent: i64 = sent.iter().flat_map(|b| &b.parts).map(|p| p.split.total()).sum();
    let let_go = |book: &Book| {
        let ours = promised.iter().map(|b| BookEvent::Released { refund: b.refund });
        ours.fold(book.clone(), |book, event| book.applied(&event))
    };
    let books = c.facts.books.iter().map(let_go).collect();
    let facts = DisputeFacts { books, repaid_minor: d.repaid_minor() + repaid_minor, ..c.facts.clone() };
    repaid_minor >= 0 && d.left() - repaid_minor - sent > 0 && facts.refundable(&d.units) > 0
}

/// Rows 35 and 36: the bank is done, or takes too long; we go on.
pub(super) fn hold_over(c: &C<'_>) -> Draft<Dispute> {
    to(c, DisputeWhat::ChargebackEnded { buyer_repaid: false, repaid_minor: 0 }, DisputeStage::PlatformReview)
}
