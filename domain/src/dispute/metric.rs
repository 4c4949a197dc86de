//! What a lost dispute does to the shop's record at the marketplace, and what takes it back (spec §3.3, I30). It is applied
//! under the number of the decision behind it, and revoked under the same: after that the record is as if it had never
//! been there. Money is another matter, and is settled by itself.

use super::build::after;
use super::stage::How;
use super::{Dispute, DisputeWhat, Reason};
use crate::actor::Audience;
use crate::case::{Ctx, Draft, Event, Outgoing};
use crate::time::Span;
use serde_json::json;

type C<'a> = Ctx<'a, Dispute>;

/// The metric's name at the marketplace.
const METRIC: &str = "dispute_lost";

/// Points for a dispute that ended so; nothing where nobody decided against the shop, and nothing where we failed to (I15).
fn points(c: &C<'_>, how: Option<How>) -> i64 {
    match how {
        Some(How::PlatformRuling) => c.facts.policy.penalty_ruling_points,
        Some(How::SellerSilence) => c.facts.policy.penalty_silence_points,
        _ => 0,
    }
}

/// True when the buyer gets more than the shop offered, from the shop. Whoever only changed their mind found no fault.
fn is_lost(d: &Dispute) -> bool {
    if d.reassessed.is_some_and(Reason::is_withdrawal) {
        return false;
    }
    let ours = d.plan.as_ref().is_none_or(|p| p.funded_by == crate::refund::FundedBy::Platform);
    !ours && d.contested().is_some_and(|(low, _)| d.worth() > low)
}

/// Counts the dispute on the shop's record, once the events of the draft have made it lost; `decision` is the number of
/// whatever decided it.
pub(super) fn count(c: &C<'_>, draft: &mut Draft<Dispute>, decision: &str) {
    let case = draft.events.iter().fold(c.case.clone(), |case, e| after(&Ctx { case: &case, ..*c }, &e.what));
    let points = points(c, case.data.how);
    if points == 0 || case.data.mark.is_some() || case.data.cleared || !is_lost(&case.data) {
        return;
    }
    let until = c.now + Span::days(c.facts.policy.penalty_lasts_d);
    let what = DisputeWhat::MetricApplied { decision: decision.into(), metric: METRIC.into(), points, until };
    draft.events.push(Event::new(what).seen_by(Audience::SHOP));
    draft.effects.outgoing.push(Outgoing {
        kind: "seller.penalty.apply",
        key: format!("{decision}-record"),
        repeat: 0,
        body: json!({"decision": decision, "shop": c.case.env.shop, "metric": METRIC, "points": points, "until_ms": until}),
        due: c.now + Span::hours(24),
    });
}

/// An appeal was granted: exactly what was applied is taken back, and nothing where nothing was.
pub(super) fn take_back(c: &C<'_>, draft: &mut Draft<Dispute>, appeal: &str) {
    let Some(decision) = c.case.data.mark.clone() else { return };
    draft.effects.outgoing.push(Outgoing {
        kind: "seller.penalty.revoke",
        key: format!("{appeal}-record"),
        repeat: 0,
        body: json!({"decision": decision, "appeal": appeal, "shop": c.case.env.shop}),
        due: c.now + Span::hours(24),
    });
    let what = DisputeWhat::MetricRevoked { decision, number: appeal.into() };
    draft.events.push(Event::new(what).seen_by(Audience::SHOP));
}
