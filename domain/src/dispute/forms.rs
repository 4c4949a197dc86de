//! What people fill in for the actions of a dispute. The same ranges are checked again when the command comes.

use super::reason::{EvidenceKind, REASONS};
use super::{Dispute, Proposal, Remedy, STORY_CHARS, TEXT_CHARS, scam};
use crate::actor::Party;
use crate::case::{Ctx, FieldKind, Form};

type C<'a> = Ctx<'a, Dispute>;

/// Why a shop refuses.
pub(super) const REFUSAL_CODES: [&str; 6] = [
    "item_as_described",
    "delivered_as_promised",
    "already_solved",
    "damage_after_delivery",
    "terms_excluded",
    "other",
];
/// Why a mediator decides as they do.
pub(super) const DECISION_CODES: [&str; 8] = [
    "evidence_supports_buyer",
    "evidence_supports_shop",
    "shared_responsibility",
    "carrier_fault",
    "listing_misleading",
    "no_evidence_from_shop",
    "no_evidence_from_buyer",
    LAW_OR_SAFETY,
];
/// The law or safety leaves no choice.
const LAW_OR_SAFETY: &str = "law_or_safety";

/// The reasons that can be given now. Missing evidence is a reason only against whoever was asked for it, or said that
/// they cannot show any; and before we have proposed anything there is one reason to rule (row 19).
fn decision_codes(d: &Dispute) -> Vec<&'static str> {
    let excused = |party| d.evidence_of(party).1 & EvidenceKind::Excuse.bit() != 0;
    let asked = |party: Party| d.info_asked & party.bit() != 0 || excused(party);
    let fits = |code: &&str| match *code {
        LAW_OR_SAFETY => true,
        _ if d.platform_proposals() == 0 => false,
        "no_evidence_from_shop" => asked(Party::Shop),
        "no_evidence_from_buyer" => asked(Party::Buyer),
        _ => true,
    };
    DECISION_CODES.into_iter().filter(fits).collect()
}
/// Why a shop cannot send what was agreed.
pub(super) const IMPOSSIBLE_CODES: [&str; 5] =
    ["out_of_stock", "not_made_any_more", "cannot_be_repaired", "no_carrier", "other"];

pub(super) fn amount(c: &C<'_>, min: i64, max: i64) -> FieldKind {
    FieldKind::Money { min, max: max.max(min), currency: c.case.data.currency }
}

pub(super) fn submit(c: &C<'_>) -> Form {
    Form::empty()
        .with("reason", FieldKind::words(REASONS.iter().filter(|r| !r.reason.is_withdrawal()).map(|r| r.code)), true)
        .with("detail", FieldKind::text((0, 40)), false)
        .with("story", FieldKind::text(STORY_CHARS), true)
        .with(
            "remedy",
            FieldKind::words(Remedy::ALL.iter().filter(|r| **r != Remedy::NoRemedy).map(|r| r.code())),
            true,
        )
        .with("amount_minor", amount(c, 1, c.facts.refundable(&c.case.data.units)), false)
        .with("confirm", FieldKind::Confirm, true)
}

/// What the dispute's reason offers for its units.
fn remedies(c: &C<'_>) -> Vec<Remedy> {
    c.case.data.reason.map_or_else(Vec::new, |reason| c.facts.remedies(reason, &c.case.data.units))
}

/// The remedies a side may offer or ask for, with the range of a partial refund.
pub(super) fn terms(c: &C<'_>) -> Form {
    let mut remedies = remedies(c);
    let goes_back = remedies.contains(&Remedy::ReturnRefundFull);
    for (part, fits) in [(Remedy::RefundPartial, true), (Remedy::ReturnRefundPartial, goes_back)] {
        if fits && !remedies.contains(&part) {
            remedies.push(part);
        }
    }
    // Row 5: a shop that wants the goods back must be somewhere where they can be sent.
    if c.actor.party() == Party::Shop && c.facts.return_addresses.is_empty() {
        remedies.retain(|r| !r.needs_return());
    }
    let remedies = remedies.iter().map(|r| r.code());
    let most = c.facts.refundable(&c.case.data.units);
    Form::empty().with("remedy", FieldKind::words(remedies), true).with("amount_minor", amount(c, 1, most), false).with(
        "text",
        FieldKind::text((0, TEXT_CHARS.1)),
        false,
    )
}

/// The proposal of the other side, or the platform's, and a tick when it is less than the buyer asked for.
pub(super) fn accept(c: &C<'_>) -> Form {
    let Some(p) = on_the_table(c) else {
        return Form::empty();
    };
    let form = Form::empty().with("proposal", FieldKind::Fixed { value: p.id.into() }, true).with(
        "version",
        FieldKind::Fixed { value: p.version.into() },
        true,
    );
    if !is_less(c, p) {
        return form;
    }
    let form = form.with("less", FieldKind::Confirm, true);
    // Our own proposal is nobody's pressure.
    if c.case.stage == super::DisputeStage::BuyerTurn { scam::with_question(c, form) } else { form }
}

/// What the viewer may accept now.
pub(super) fn on_the_table<'a>(c: &'a C<'_>) -> Option<&'a Proposal> {
    use super::DisputeStage::{BuyerTurn, PlatformOffer, SellerTurn};
    let d = &c.case.data;
    match c.case.stage {
        SellerTurn => d.standing(Party::Buyer),
        BuyerTurn => d.standing(Party::Shop).filter(|p| p.terms.remedy != Remedy::NoRemedy),
        PlatformOffer => d.standing(Party::Platform),
        _ => None,
    }
}

/// True when a buyer would get less than they asked for.
pub(super) fn is_less(c: &C<'_>, p: &Proposal) -> bool {
    c.actor.party() == Party::Buyer
        && c.case.data.standing(Party::Buyer).is_some_and(|wish| p.terms.value() < c.case.data.rest(wish).value())
}

pub(super) fn refuse(c: &C<'_>) -> Form {
    let form = Form::empty();
    let form =
        if c.actor.party() == Party::Shop { form.with("code", FieldKind::words(REFUSAL_CODES), true) } else { form };
    form.with("text", FieldKind::text(TEXT_CHARS), true)
}

pub(super) fn optional_text(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::text((0, TEXT_CHARS.1)), false)
}

pub(super) fn required_text(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::text(TEXT_CHARS), true)
}

pub(super) fn confirm(_: &C<'_>) -> Form {
    Form::empty().with("confirm", FieldKind::Confirm, true)
}

/// The step being done, and why it cannot be.
pub(super) fn impossible(c: &C<'_>) -> Form {
    let at = c.case.data.plan.as_ref().and_then(|p| p.current()).map_or(0, |(at, _)| at);
    Form::empty()
        .with("step", FieldKind::Fixed { value: at.into() }, true)
        .with("reason", FieldKind::words(IMPOSSIBLE_CODES), true)
        .with("confirm", FieldKind::Confirm, true)
}

pub(super) fn goodwill(c: &C<'_>) -> Form {
    let asked = c.case.data.goodwill_asked.map(|(_, amount)| amount);
    let most = c.facts.refundable_at_once(&c.case.data.units);
    // The second pair of eyes agrees to the same amount.
    let amount = asked.map_or_else(|| amount(c, 1, most), |a| FieldKind::Fixed { value: a.into() });
    Form::empty().with("amount_minor", amount, true).with("text", FieldKind::text(TEXT_CHARS), true)
}

pub(super) fn rate(_: &C<'_>) -> Form {
    Form::empty().with("answer", FieldKind::words(super::Rating::ALL.map(super::Rating::code)), true)
}

pub(super) fn request_info(_: &C<'_>) -> Form {
    Form::empty()
        .with("from", FieldKind::words([Party::Buyer.code(), Party::Shop.code()]), true)
        .with("item", FieldKind::words(["photo", "video", "document", "tracking", "statement", "other"]), true)
        .with("text", FieldKind::text(TEXT_CHARS), true)
}

/// Our proposal inside the parties' range (I08).
pub(super) fn propose(c: &C<'_>) -> Form {
    let d = &c.case.data;
    let (low, high) = d.range();
    let full = c.facts.refundable(&d.units);
    let inside = |value: i64| (low..=high).contains(&value);
    let offered = self::remedies(c);
    let fits = |r: &&Remedy| !r.is_refund() && inside(full) && d.can_be_done(**r);
    let mut remedies: Vec<&str> = offered.iter().filter(fits).map(|r| r.code()).collect();
    if inside(full) {
        remedies.insert(0, Remedy::RefundFull.code());
    }
    let partial = (low.max(1), high.min(full));
    if partial.0 <= partial.1 {
        remedies.push(Remedy::RefundPartial.code());
        if offered.contains(&Remedy::ReturnRefundFull) && d.can_be_done(Remedy::ReturnRefundPartial) {
            remedies.push(Remedy::ReturnRefundPartial.code());
        }
    }
    if inside(0) {
        remedies.push(Remedy::NoRemedy.code());
    }
    Form::empty()
        .with("remedy", FieldKind::words(remedies), true)
        .with("amount_minor", amount(c, partial.0, partial.1), false)
        .with("text", FieldKind::text(TEXT_CHARS), true)
}

/// Our proposal outside the parties' range, which needs a reason of its own.
pub(super) fn propose_outside(c: &C<'_>) -> Form {
    let possible = Remedy::ALL.iter().filter(|r| c.case.data.can_be_done(**r));
    let most = c.facts.refundable(&c.case.data.units);
    Form::empty()
        .with("remedy", FieldKind::words(possible.map(|r| r.code())), true)
        .with("amount_minor", amount(c, 1, most), false)
        .with("text", FieldKind::text(TEXT_CHARS), true)
        .with("override_reason", FieldKind::text(TEXT_CHARS), true)
}

/// The proposals on file that a ruling may pick (I08), by number.
pub(super) fn may_bind(d: &Dispute) -> Vec<String> {
    let (low, high) = d.range();
    let may_bind = |p: &&Proposal| {
        let inside = (low..=high).contains(&d.rest(p).value()) || d.overrides.contains(&p.id);
        inside && d.can_be_done(p.terms.remedy)
    };
    d.proposals.iter().filter(may_bind).map(|p| p.id.to_string()).collect()
}

/// A ruling picks one of the proposals on file (I08).
pub(super) fn rule(c: &C<'_>) -> Form {
    let d = &c.case.data;
    reasons(d, Form::empty().with("proposal", FieldKind::Choice { options: may_bind(d) }, true))
}

/// The second person agrees to the same proposal, and may word the reasons better.
pub(super) fn confirm_ruling(c: &C<'_>) -> Form {
    let asked = c.case.data.ruling_asked.map_or(0, |(_, proposal)| proposal);
    reasons(&c.case.data, Form::empty().with("proposal", FieldKind::Fixed { value: asked.into() }, true))
}

fn reasons(d: &Dispute, form: Form) -> Form {
    // Everything but the buyer's own reason, which is kept.
    let others = REASONS.iter().filter(|row| Some(row.reason) != d.reason).map(|row| row.code);
    form.with("code", FieldKind::words(decision_codes(d)), true)
        .with("reassessed", FieldKind::words(others), false)
        .with("text_buyer", FieldKind::text(TEXT_CHARS), true)
        .with("text_shop", FieldKind::text(TEXT_CHARS), true)
}
