//! Rulings (rows 19 and 26), and the second pair of eyes that looks at one above an amount (rows 19b and 19c). A ruling
//! that waits for a second person stops no clock, and is gone as soon as anything else moves the case.

use super::build::after;
use super::execute::carry_out;
use super::stage::{DisputeStage, How};
use super::{Dispute, DisputeCommand, DisputeWhat, Proposal, Reason, Terms, forms};
use crate::actor::Audience;
use crate::case::{Case, Ctx, Draft, Event};
use crate::id::{Ids, PersonId};
use crate::policy::Policy;
use crate::refund::FundedBy;
use crate::refusal::Refusal;

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;
type G = Result<(), Refusal>;

impl Dispute {
    /// True when one person may neither rule so nor propose it alone. What counts is what it gives the buyer, or what it denies them of
    /// their highest request, whichever is more: to deny much takes no fewer eyes than to give it.
    #[must_use]
    pub fn needs_second(&self, terms: &Terms, policy: &Policy) -> bool {
        let (given, (_, asked)) = (terms.value(), self.range());
        given.max(asked - given) > policy.decision_alone(self.currency)
    }

    /// True while something of ours waits for a second person: a proposal, a ruling, or goodwill.
    #[must_use]
    pub const fn waits_for_second(&self) -> bool {
        self.offer_asked.is_some() || self.ruling_asked.is_some() || self.goodwill_asked.is_some()
    }
}

/// A proposal or a ruling waits only as long as it is ours to decide: late or taken over, but nowhere else.
pub(super) const fn drop_when_moved(case: &mut Case<Dispute>) {
    if !matches!(case.stage, DisputeStage::PlatformReview | DisputeStage::Overdue) {
        (case.data.offer_asked, case.data.ruling_asked) = (None, None);
    }
}

pub(super) fn may_rule(c: &C<'_>) -> G {
    // Row 19: where the law or safety leaves no choice, nobody waits for an offer that cannot be made.
    let no_choice = c.case.data.reason.is_some_and(Reason::leaves_no_choice);
    Refusal::unless(no_choice || c.case.data.platform_proposals() > 0, "propose_first")?;
    Refusal::unless(!forms::may_bind(&c.case.data).is_empty(), "nothing_inside_range")?;
    one_at_a_time(c)
}

/// What waits for a second person is confirmed or sent back before anything else is decided.
pub(super) fn one_at_a_time(c: &C<'_>) -> G {
    let d = &c.case.data;
    Refusal::unless(d.ruling_asked.is_none(), "ruling_waits")?;
    Refusal::unless(d.offer_asked.is_none(), "offer_waits")
}

fn asked(c: &C<'_>) -> Result<(PersonId, u32), Refusal> {
    c.case.data.ruling_asked.ok_or(Refusal::NotNow)
}

/// Row 19b: somebody else than the one who asked.
pub(super) fn is_second(c: &C<'_>) -> G {
    c.actor.second_to(asked(c)?.0)
}

/// Row 19c: anybody who could rule, the one who asked too.
pub(super) fn waits(c: &C<'_>) -> G {
    asked(c).map(drop)
}

/// A ruling in words: the proposal it picks, its reason, and what each party reads.
struct Words<'a> {
    proposal: u32,
    code: &'a str,
    text_buyer: &'a str,
    text_shop: &'a str,
    reassessed: Option<Reason>,
}

impl Words<'_> {
    fn chosen(&self, d: &Dispute) -> Result<Proposal, Refusal> {
        d.proposal(self.proposal).copied().ok_or_else(|| Refusal::invalid("proposal", "not_a_choice"))
    }
}

/// Rows 19 and 26: a ruling picks one proposal on file and gives each party its reasons (I08, I27). Above the amount it
/// only asks for a second person.
pub(super) fn rule(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let DisputeCommand::Rule { proposal, code, text_buyer, text_shop, reassessed } = command else {
        return Err(Refusal::NotNow);
    };
    let words = Words { proposal: *proposal, code, text_buyer, text_shop, reassessed: *reassessed };
    let chosen = words.chosen(&c.case.data)?;
    if !c.case.data.needs_second(&c.case.data.rest(&chosen), &c.facts.policy) {
        return decide(c, &words, None, ids);
    }
    let what = DisputeWhat::RulingAsked {
        person: c.actor.person.ok_or(Refusal::NotYours)?,
        proposal: chosen.id,
        version: chosen.version,
        codes: vec![code.clone()],
        text_buyer: text_buyer.clone(),
        text_shop: text_shop.clone(),
        reassessed: *reassessed,
    };
    Ok(Draft::one(Event::new(what).seen_by(Audience::PLATFORM)))
}

/// Row 19b: the second person agrees to the same proposal; both have decided.
pub(super) fn confirm(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let DisputeCommand::ConfirmRuling { proposal, code, text_buyer, text_shop, reassessed } = command else {
        return Err(Refusal::NotNow);
    };
    let (first, _) = asked(c)?;
    let words = Words { proposal: *proposal, code, text_buyer, text_shop, reassessed: *reassessed };
    decide(c, &words, Some(first), ids)
}

fn decide(c: &C<'_>, words: &Words<'_>, asked_by: Option<PersonId>, ids: &mut Ids) -> D {
    let chosen = words.chosen(&c.case.data)?;
    let terms = c.case.data.rest(&chosen);
    let what = DisputeWhat::Decided {
        proposal: chosen.id,
        version: chosen.version,
        codes: vec![words.code.to_owned()],
        text_buyer: words.text_buyer.to_owned(),
        text_shop: words.text_shop.to_owned(),
        by_silence: false,
        reassessed: words.reassessed,
        person: c.actor.person,
        asked_by,
        departs: c.facts.precedents.departs(&c.case.data, &terms),
    };
    // Who pays for a way back follows from the reason that it rather was.
    let case = after(c, &what);
    let c = &Ctx { case: &case, ..*c };
    carry_out(c, vec![Event::new(what)], terms, How::PlatformRuling, FundedBy::Seller, ids)
}

/// Row 19c: the ruling is not made; somebody decides anew.
pub(super) fn send_back(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::SendBackRuling { text } = command else {
        return Err(Refusal::NotNow);
    };
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let what = DisputeWhat::RulingSentBack { person, text: text.clone() };
    Ok(Draft::one(Event::new(what).seen_by(Audience::PLATFORM)))
}
