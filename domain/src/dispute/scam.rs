//! Pressure on a buyer: to take less than they asked for, to withdraw, to be paid outside (spec §2.4 rows 9, 13 and 30,
//! §5). Where something points to it, an acceptance of less than was asked counts only a day later, and can be taken back
//! until then; a withdrawal wants to be confirmed once more; and nobody has to wait before they ask us to decide.
//!
//! What points to it is a fact that is loaded with the others ([`super::DisputeFacts::scam`]), or was said in the dispute
//! itself. What a buyer tells us alone never shows to the shop (I23): the shop sees a date, and no reason for it.

use super::build::{after, to};
use super::clock::enter;
use super::{Dispute, DisputeCommand, DisputeStage, DisputeWhat, forms};
use crate::actor::{Audience, Party};
use crate::case::{Case, Ctx, Draft, Event, FieldKind, Form, Next};
use crate::id::Ids;
use crate::refund::FundedBy;
use crate::refusal::Refusal;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;
type G = Result<(), Refusal>;

/// Whether something points to pressure on the buyer, and who may know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scam {
    /// Nothing.
    #[default]
    None,
    /// The buyer told us, by a report or in the dispute. It stays between them and us.
    Told,
    /// It was found in what both can read, or one of us warned both.
    Seen,
}

/// An acceptance that does not count yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cooling {
    /// The proposal that was accepted.
    pub proposal: u32,
    /// From then on it counts.
    pub until: Instant,
}

/// The answers to "did somebody ask you to do this?".
const ANSWERS: [&str; 2] = ["no", "yes"];

/// What is known by facts and by the dispute itself, whichever says more.
pub(super) fn scam(c: &C<'_>) -> Scam {
    c.facts.scam.max(c.case.data.scam)
}

/// Whether this viewer need not wait before they ask us to decide (row 13). What the buyer told us alone opens nothing
/// for the shop: it would learn of it.
pub(super) fn hurries(c: &C<'_>) -> bool {
    match scam(c) {
        Scam::None => false,
        Scam::Told => c.actor.party() == Party::Buyer,
        Scam::Seen => true,
    }
}

/// With the question, unless the answer is known.
pub(super) fn with_question(c: &C<'_>, form: Form) -> Form {
    match scam(c) {
        Scam::None => form.with("pressed", FieldKind::words(ANSWERS), true),
        _ => form,
    }
}

/// The buyer says yes: nothing else happens, and nothing is lost. They read the warning and may do it again.
pub(super) fn said_yes(c: &C<'_>, pressed: Option<&String>) -> Option<Draft<Dispute>> {
    let asked = scam(c) == Scam::None && c.actor.party() == Party::Buyer;
    let yes = asked && pressed.is_some_and(|answer| answer == ANSWERS[1]);
    yes.then(|| Draft::one(Event::new(DisputeWhat::PressureTold).seen_by(Audience::BUYER)))
}

/// Row 9: less than was asked, and something points to pressure.
pub(super) fn must_cool(c: &C<'_>) -> G {
    let less = forms::on_the_table(c).is_some_and(|p| forms::is_less(c, p));
    Refusal::unless(less && scam(c) != Scam::None, "counts_at_once")
}

/// Row 9a: the acceptance is recorded; the state stays until it counts.
pub(super) fn accept_later(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Accept { proposal, version, .. } = command else {
        return Err(Refusal::NotNow);
    };
    let until = c.now + Span::hours(c.facts.policy.cooling_off_h);
    let what =
        DisputeWhat::Accepted { by: Party::Buyer, proposal: *proposal, version: *version, counts_at: Some(until) };
    // The time to answer is over with the answer: what runs now is the time to take it back.
    let next = Next {
        due: Some(until),
        wake: Some(until),
        silence: "acceptance_counts".into(),
        ..enter(&Ctx { case: &after(c, &what), ..*c }, DisputeStage::BuyerTurn)
    };
    Ok(Draft::one(Event::new(what).to(next)))
}

pub(super) fn is_cooling(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.cooling.is_some(), "nothing_accepted")
}

/// Row 9b: nobody took it back.
pub(super) fn counts_now(c: &C<'_>, _: &DisputeCommand, ids: &mut Ids) -> D {
    let accepted = c.case.data.cooling.and_then(|kept| c.case.data.proposal(kept.proposal)).ok_or(Refusal::NotNow)?;
    let how = super::How::Agreement;
    super::execute::carry_out(c, Vec::new(), accepted.terms, how, FundedBy::Seller, ids)
}

/// Row 9c: whoever was pressed gets a person of ours.
pub(super) fn take_back(c: &C<'_>) -> Draft<Dispute> {
    to(c, DisputeWhat::AcceptanceTakenBack, DisputeStage::PlatformReview)
}

/// Row 30's form: a plain warning, the question, and where something points to pressure, one more confirmation.
pub(super) fn withdraw_form(c: &C<'_>) -> Form {
    let form = with_question(c, forms::confirm(c));
    if scam(c) == Scam::None { form } else { form.with("anyway", FieldKind::Confirm, true) }
}

/// Row 30.
pub(super) fn withdraw(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Withdraw { pressed, .. } = command else {
        return Err(Refusal::NotNow);
    };
    let told = said_yes(c, pressed.as_ref());
    Ok(told.unwrap_or_else(|| to(c, DisputeWhat::Withdrawn, DisputeStage::WithdrawnGrace)))
}

pub(super) fn not_warned(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.scam != Scam::Seen, "warned_before")
}

/// Row 45: one of us saw it, and warns both.
pub(super) fn warn(_: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::Warn { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(DisputeWhat::Warned { text: text.clone() })))
}

/// What an event changes in it.
pub(super) fn apply(case: &mut Case<Dispute>, what: &DisputeWhat) {
    let d = &mut case.data;
    match what {
        DisputeWhat::PressureTold => d.scam = d.scam.max(Scam::Told),
        DisputeWhat::Warned { .. } => d.scam = Scam::Seen,
        DisputeWhat::Accepted { proposal, counts_at: Some(until), .. } => {
            d.cooling = Some(Cooling { proposal: *proposal, until: *until });
        }
        // Whatever is done instead takes its place.
        DisputeWhat::AcceptanceTakenBack
        | DisputeWhat::Accepted { .. }
        | DisputeWhat::Countered { .. }
        | DisputeWhat::Escalated { .. }
        | DisputeWhat::Withdrawn
        | DisputeWhat::PlanFixed { .. }
        | DisputeWhat::ChargebackOpened { .. } => d.cooling = None,
        _ => {}
    }
}
