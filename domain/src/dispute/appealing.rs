//! Appeals against what came of a dispute. It stays closed: what an appeal decides is put beside the first decision, with
//! money of its own (spec §2.4, below the table).

use super::execute::{lines, refund_from};
use super::stage::{How, Outcome};
use super::{Dispute, DisputeCommand, DisputeWhat, StepState, metric};
use crate::actor::Party;
use crate::appeal::{self, AppealStage, GROUNDS, Stake};
use crate::case::{CaseKind, Ctx, Draft, Effects, Event, FieldKind, Form, Next, Opened, Outgoing};
use crate::id::Ids;
use crate::payment_book::take_from;
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
        let refunds = plan.steps.iter().filter(|s| s.refund.is_some() && s.state == StepState::Done);
        let paid: i64 = refunds.map(super::Step::amount_minor).sum();
        let nothing = matches!(self.outcome, Some(Outcome::NoRemedy | Outcome::Withdrawn));
        if paid > 0 || nothing { paid } else { plan.terms.value() }
    }

    /// What somebody decided against the will of one side, as the range in which an appeal can end: what the shop and what
    /// the buyer stood for. Of an agreement or a withdrawal only what a mediator decided about the goods that came back:
    /// between what the shop accepted of them and what had been agreed.
    #[must_use]
    pub fn contested(&self) -> Option<(i64, i64)> {
        match (self.how?, self.ruled_back) {
            (How::PlatformRuling | How::SellerSilence | How::PlatformDeadman, _) => Some(self.range()),
            (_, Some(accepted)) => Some((accepted, self.plan.as_ref()?.terms.value())),
            _ => None,
        }
    }
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
    let window = Span::days(c.facts.policy.appeal_window_d);
    Refusal::unless(c.case.env.closed_at.is_some_and(|at| c.now <= at + window), "appeal_window_over")
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
    let what = DisputeWhat::AppealFiled { by, appeal: env.id, number: env.number.clone() };
    let mut draft = Draft::one(Event::new(what).to(Next::kept(c.case)));
    draft.effects.opened.push(Opened::Appeal(change));
    Ok(draft)
}

/// What the appeal decided: more for the buyer is refunded, less is credited to the shop by us, as nobody takes money back
/// from a buyer. The shop's record is put right separately (I30).
pub(super) fn ended(c: &C<'_>, command: &DisputeCommand, ids: &mut Ids) -> D {
    let DisputeCommand::AppealEnded { appeal, number, by, result, total_minor, funded_by, person } = command else {
        return Err(Refusal::NotNow);
    };
    Refusal::unless(c.case.data.appeal_open, "no_appeal")?;
    let mut effects = Effects::default();
    let before = c.case.data.worth();
    let more = total_minor.map_or(0, |total| total - before);
    let mut refunds = Vec::new();
    if more > 0 {
        let amount = more.min(c.facts.refundable(&c.case.data.units));
        for (book, parts) in take_from(&c.facts.books, &lines(c), amount).unwrap_or_default() {
            refunds.push(refund_from(c, (book, parts), *funded_by, u8::MAX, &mut effects, ids)?);
        }
    }
    if more < 0 {
        effects.outgoing.push(credit(c, number, -more));
    }
    let granted = !matches!(result, AppealStage::Upheld | AppealStage::Inadmissible);
    let what = DisputeWhat::DecidedAgain {
        appeal: *appeal,
        number: number.clone(),
        by: *by,
        result: *result,
        total_minor: total_minor.filter(|_| granted),
        refunds,
        person: *person,
    };
    let mut draft = Draft { events: vec![Event::new(what).to(Next::kept(c.case))], effects };
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
