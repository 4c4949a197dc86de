//! Evidence, and what comes in while our own proposal is on the table.
//!
//! Spec §2.4 says of that: it forces a re-read, not a timer change. So the parties' time to answer stays as it is, and so
//! does the answer that one of them has given already: they decide for themselves, and see what was added. But what binds
//! somebody who did not agree is our judgement, and we judged without it. Therefore nothing of ours binds, neither by
//! silence (row 23) nor by the last refusal (row 22), before a mediator has looked: they say that the proposal stands, or
//! take it back (row 20a). Where nobody looked in time the case is reviewed instead (rows 22a, 23a), at our own cost
//! should we fall silent there too (row 27).

use super::build::{after, to};
use super::clock::enter;
use super::{Dispute, DisputeCommand, DisputeStage, DisputeWhat, Evidence};
use crate::actor::Party;
use crate::case::{Case, Ctx, Draft, Event, FieldKind, Form, Next};
use crate::conversation::MAX_ATTACHMENTS;
use crate::id::Ids;
use crate::refusal::Refusal;

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;

/// What a mediator makes of it.
const RESULTS: [&str; 2] = ["stands", "look_again"];

/// Whose answer is awaited while our proposal is on the table: who has not accepted it, and we who must read.
pub(super) fn awaited(d: &Dispute) -> Vec<Party> {
    let open = [(Party::Buyer, !d.accepted.0), (Party::Shop, !d.accepted.1), (Party::Platform, d.unread)];
    open.into_iter().filter(|(_, waits)| *waits).map(|(party, _)| party).collect()
}

/// The same state and deadline; what silence means follows from whether there is something to read.
fn standing(case: &Case<Dispute>) -> Next<DisputeStage> {
    let silence = if case.data.unread { "evidence_read_first" } else { "proposal_stands" };
    Next { waits_for: awaited(&case.data), silence: silence.into(), ..Next::kept(case) }
}

/// Rows 36a and 37.
pub(super) fn add_evidence(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::AddEvidence { evidence } = command else {
        return Err(Refusal::NotNow);
    };
    check(evidence)?;
    // An agent prepares a draft for the buyer: what they attach is the buyer's.
    let by = if c.case.stage == DisputeStage::Draft { Party::Buyer } else { c.actor.party() };
    let on_the_table = c.case.stage == DisputeStage::PlatformOffer;
    let what =
        DisputeWhat::EvidenceAdded { by, evidence: evidence.clone(), reread: on_the_table && by != Party::Platform };
    Ok(Draft::one(if on_the_table {
        let case = after(c, &what);
        Event::new(what).to(standing(&case))
    } else {
        added(c, what)
    }))
}

/// Evidence in any other state.
fn added(c: &C<'_>, what: DisputeWhat) -> Event<Dispute> {
    // Complete evidence changes what the shop's silence means; both sides are shown what will happen.
    let silence = enter(&Ctx { case: &after(c, &what), ..*c }, c.case.stage).silence;
    let kept = Next { silence, ..Next::kept(c.case) };
    let told = c.case.stage != DisputeStage::SellerTurn || kept.silence == c.case.env.silence;
    if told { Event::new(what) } else { Event::new(what).to(kept) }
}

/// What was heard from outside, in whatever state: read before anything of ours binds.
pub(super) fn heard(c: &C<'_>, what: DisputeWhat) -> Event<Dispute> {
    if c.case.stage != DisputeStage::PlatformOffer {
        return Event::new(what);
    }
    let case = after(c, &what);
    Event::new(what).to(standing(&case))
}

/// Row 6: what a shop shows together with its refusal.
pub(super) fn shown_with(c: &C<'_>, evidence: &[Evidence]) -> Result<Vec<Event<Dispute>>, Refusal> {
    let by = c.actor.party();
    let left = usize::from(super::MAX_EVIDENCE.saturating_sub(c.case.data.evidence_of(by).0));
    if evidence.len() > left.min(MAX_ATTACHMENTS) {
        return Err(Refusal::invalid("evidence", "too_many_files"));
    }
    evidence.iter().try_for_each(check)?;
    let shown = |piece: &Evidence| DisputeWhat::EvidenceAdded { by, evidence: piece.clone(), reread: false };
    Ok(evidence.iter().map(|piece| Event::new(shown(piece))).collect())
}

fn check(evidence: &Evidence) -> Result<(), Refusal> {
    use super::EvidenceKind::{Document, Excuse, Message, PaymentProof, Photo, Statement, Video};
    let text = evidence.text.as_deref().map_or(0, |t| t.trim().chars().count());
    match evidence.kind {
        Photo | Video | Document | PaymentProof if evidence.file.is_none() => Err(Refusal::invalid("file", "required")),
        Message if evidence.message.is_none() => Err(Refusal::invalid("message", "required")),
        Statement | Excuse if text < 10 => Err(Refusal::invalid("text", "too_short")),
        _ if text > 4_000 => Err(Refusal::invalid("text", "too_long")),
        _ => Ok(()),
    }
}

pub(super) fn has_unread(c: &C<'_>) -> Result<(), Refusal> {
    Refusal::unless(c.case.data.unread, "nothing_new")
}

pub(super) fn all_read(c: &C<'_>) -> Result<(), Refusal> {
    Refusal::unless(!c.case.data.unread, "evidence_unread")
}

pub(super) fn form(_: &C<'_>) -> Form {
    Form::empty().with("result", FieldKind::words(RESULTS), true).with("text", FieldKind::text(super::TEXT_CHARS), true)
}

/// Row 20a: a mediator has looked, and tells both what they make of it.
pub(super) fn reread(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Reread { result, text } = command else {
        return Err(Refusal::NotNow);
    };
    let stands = result == RESULTS[0];
    let what = DisputeWhat::EvidenceRead { stands, text: text.clone(), person: c.actor.person };
    if stands {
        let case = after(c, &what);
        return Ok(Draft::one(Event::new(what).to(standing(&case))));
    }
    Ok(to(c, what, DisputeStage::PlatformReview))
}

/// Row 23a: the parties' time is over, and we have not looked: we review, and nobody is bound meanwhile.
pub(super) fn not_read(c: &C<'_>) -> Draft<Dispute> {
    to(c, DisputeWhat::EvidenceNotRead, DisputeStage::PlatformReview)
}
