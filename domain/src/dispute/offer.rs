//! Proposals of our own (rows 18 and 18a). One that both sides leave unanswered binds them (row 23), so above the amount of
//! one person it is sent only once a second one agrees (rows 18b and 18c), as it is with rulings.

use super::build::{proposal, terms, to};
use super::ruling::one_at_a_time;
use super::stage::DisputeStage;
use super::{Dispute, DisputeCommand, DisputeWhat, Terms, forms};
use crate::actor::{Audience, Party};
use crate::case::{Ctx, Draft, Event, FieldKind, Form};
use crate::id::{Ids, PersonId};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;
type G = Result<(), Refusal>;

/// A proposal of ours that is not sent yet. Its words stand in the event that asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferAsked {
    /// Who wants to send it.
    pub person: PersonId,
    /// What it says.
    pub terms: Terms,
    /// True when it lies outside what the parties said (I08).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outside: bool,
}

/// Rows 18 and 18a: rounds are left, there is money to talk about, and nothing waits for a second person.
pub(super) fn may_propose(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.platform_proposals() < c.facts.policy.refusal_limit, "refusal_limit")?;
    Refusal::unless(c.facts.refundable(&c.case.data.units) > 0, "nothing_to_refund")?;
    one_at_a_time(c)
}

/// … and something lies inside the parties' range.
pub(super) fn may_propose_inside(c: &C<'_>) -> G {
    may_propose(c)?;
    let empty = forms::propose(c)
        .fields
        .first()
        .is_none_or(|f| matches!(&f.kind, FieldKind::Choice { options } if options.is_empty()));
    Refusal::unless(!empty, "nothing_inside_range")
}

fn asked(c: &C<'_>) -> Result<OfferAsked, Refusal> {
    c.case.data.offer_asked.ok_or(Refusal::NotNow)
}

/// Row 18b: somebody else than the one who asked, and what was asked is still what can be paid.
pub(super) fn is_second(c: &C<'_>) -> G {
    let asked = asked(c)?;
    c.actor.second_to(asked.person)?;
    let now = terms(c, asked.terms.remedy, Some(asked.terms.amount_minor));
    Refusal::unless(now.is_ok_and(|now| now == asked.terms), "offer_outdated")
}

/// Row 18c: anybody who could propose, the one who asked too.
pub(super) fn waits(c: &C<'_>) -> G {
    asked(c).map(drop)
}

/// The second person agrees to the same terms, and may word the reasons better.
pub(super) fn confirm_form(c: &C<'_>) -> Form {
    let Ok(asked) = asked(c) else { return Form::empty() };
    let form = Form::empty()
        .with("remedy", FieldKind::Fixed { value: asked.terms.remedy.code().into() }, true)
        .with("amount_minor", FieldKind::Fixed { value: asked.terms.amount_minor.into() }, true)
        .with("text", FieldKind::text(super::TEXT_CHARS), true);
    if asked.outside { form.with("override_reason", FieldKind::text(super::TEXT_CHARS), true) } else { form }
}

/// Rows 18 and 18a: our proposal, with its reasons. Above the amount it only asks for a second person.
pub(super) fn propose(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let (remedy, amount, text, override_reason) = match command {
        DisputeCommand::Propose { remedy, amount_minor, text } => (remedy, amount_minor, text, None),
        DisputeCommand::ProposeOutside { remedy, amount_minor, text, override_reason } => {
            (remedy, amount_minor, text, Some(override_reason.clone()))
        }
        _ => return Err(Refusal::NotNow),
    };
    let terms = terms(c, *remedy, *amount)?;
    if !c.case.data.needs_second(&terms, &c.facts.policy) {
        return Ok(send(c, terms, text, override_reason, None));
    }
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let what = DisputeWhat::OfferAsked { person, terms, text: text.clone(), override_reason };
    Ok(Draft::one(Event::new(what).seen_by(Audience::PLATFORM)))
}

/// Row 18b: two have decided, and it is sent.
pub(super) fn confirm(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::ConfirmOffer { text, override_reason, .. } = command else {
        return Err(Refusal::NotNow);
    };
    let asked = asked(c)?;
    let because = override_reason.clone().filter(|_| asked.outside);
    Ok(send(c, asked.terms, text, because, Some(asked.person)))
}

fn send(
    c: &C<'_>,
    terms: Terms,
    text: &str,
    override_reason: Option<String>,
    asked_by: Option<PersonId>,
) -> Draft<Dispute> {
    let departs = c.facts.precedents.departs(&c.case.data, &terms);
    let what = DisputeWhat::Proposed {
        proposal: proposal(c, Party::Platform, terms),
        text: text.to_owned(),
        override_reason,
        person: c.actor.person,
        asked_by,
        departs,
    };
    to(c, what, DisputeStage::PlatformOffer)
}

/// Row 18c: it is not sent; somebody proposes anew.
pub(super) fn send_back(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::SendBackOffer { text } = command else {
        return Err(Refusal::NotNow);
    };
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let what = DisputeWhat::OfferSentBack { person, text: text.clone() };
    Ok(Draft::one(Event::new(what).seen_by(Audience::PLATFORM)))
}
