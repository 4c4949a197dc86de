//! How a dispute begins: a draft of the buyer's, prepared by an agent or not, or sent in one go by API.

use super::clock::enter;
use super::{Dispute, DisputeCommand, DisputeFacts, DisputeStage, DisputeWhat, Evidence};
use crate::actor::{Actor, Party, Role};
use crate::case::{Case, CaseKind, Change, Ctx, Effects, Envelope, Event, Opening, decide, fold};
use crate::id::{CaseId, Ids, LineId, PersonId, ShopId, StorefrontId};
use crate::refusal::Refusal;
use crate::time::Instant;

/// What a new dispute needs.
#[derive(Debug, Clone)]
pub struct Start {
    /// The storefront of the order.
    pub storefront: StorefrontId,
    /// The buyer of the order.
    pub buyer: PersonId,
    /// The shop of the lines.
    pub shop: ShopId,
    /// The buyer's language.
    pub language: String,
    /// The units in dispute.
    pub units: Vec<(LineId, u32)>,
    /// The chat it comes from.
    pub conversation: Option<CaseId>,
}

/// A new draft.
///
/// # Errors
/// `units` when no unit, an unknown line or more units than were bought are named; `not_yours` for anybody but the buyer
/// and the agents.
pub fn start(
    start: &Start,
    facts: &DisputeFacts,
    actor: &Actor,
    now: Instant,
    ids: &mut Ids,
) -> Result<Change<Dispute>, Refusal> {
    let own = actor.role == Role::Buyer && actor.person == Some(start.buyer);
    if !own && !matches!(actor.role, Role::Agent | Role::Marketplace) {
        return Err(Refusal::NotYours);
    }
    let good = |(line, n): &(LineId, u32)| *n > 0 && facts.lines.iter().any(|l| l.line == *line && *n <= l.bought);
    let distinct = start.units.iter().enumerate().all(|(i, (line, _))| start.units[..i].iter().all(|(l, _)| l != line));
    if start.units.is_empty() || !distinct || !start.units.iter().all(good) {
        return Err(Refusal::invalid("units", "not_a_choice"));
    }
    let title =
        start.units.first().and_then(|(line, _)| facts.lines.iter().find(|l| l.line == *line)).map(|l| l.title.clone());
    let opening = Opening {
        storefront: start.storefront,
        buyer: start.buyer,
        shop: Some(start.shop),
        order: Some(facts.order),
        language: &start.language,
        title: title.as_deref().unwrap_or_default(),
    };
    let env =
        Envelope { waits_for: vec![Party::Buyer], ..Envelope::new(CaseKind::Dispute, Role::Buyer, &opening, ids, now) };
    let data = Dispute::new(facts, start);
    let draft = Case { env, stage: DisputeStage::Draft, data };
    let next = enter(&Ctx { case: &draft, facts, actor, now }, DisputeStage::Draft);
    let what = DisputeWhat::Started { dispute: Box::new(draft.data.clone()), envelope: Box::new(draft.env.clone()) };
    let events = vec![Event::new(what).seen_by(crate::Audience::BUYER).to(next)];
    Ok(Change { case: fold(draft, &events, now), before: 0, taken: Vec::new(), events, effects: Effects::default() })
}

/// A dispute sent in one go: started, evidence added and submitted, in one decision.
///
/// # Errors
/// As [`start`] and as the rules of `add_evidence` and `submit`.
pub fn open_and_submit(
    begin: &Start,
    evidence: &[Evidence],
    submit: &DisputeCommand,
    facts: &DisputeFacts,
    actor: &Actor,
    now: Instant,
    ids: &mut Ids,
) -> Result<Change<Dispute>, Refusal> {
    let mut change = start(begin, facts, actor, now, ids)?;
    let steps = evidence.iter().map(|e| DisputeCommand::AddEvidence { evidence: e.clone() }).chain([submit.clone()]);
    for command in steps {
        let next = decide(&change.case, facts, &command, actor, now, ids)?;
        change.case = next.case;
        change.events.extend(next.events);
        change.taken.extend(next.taken);
        change.effects = next.effects;
    }
    Ok(change)
}

impl Dispute {
    fn new(facts: &DisputeFacts, start: &Start) -> Self {
        Self {
            order: facts.order,
            units: start.units.clone(),
            currency: facts.currency,
            conversation: start.conversation,
            reason: None,
            reassessed: None,
            detail: None,
            policy: 0,
            return_terms: None,
            submitted_at: Instant::default(),
            negotiation_ends: Instant::default(),
            proposals: Vec::new(),
            overrides: Vec::new(),
            counters: (0, 0),
            shop_answered: false,
            accepted: (false, false),
            scam: super::Scam::None,
            cooling: None,
            info_requests: 0,
            info_from: None,
            info_asked: 0,
            taken_over: false,
            reopened: false,
            repaid: Vec::new(),
            replans: 0,
            plan: None,
            refunds: Vec::new(),
            returns: Vec::new(),
            adrift: false,
            evidence: ((0, 0), (0, 0)),
            unread: false,
            goodwill: 0,
            goodwill_asked: None,
            coupon_asked: None,
            errands: Vec::new(),
            protected_until: None,
            offer_asked: None,
            ruling_asked: None,
            deciders: Vec::new(),
            ruled_back: None,
            decisions: 0,
            appeals: 0,
            appeal_open: false,
            paused: false,
            moot: false,
            cleared: false,
            decided_again: None,
            mark: None,
            outcome: None,
            how: None,
            rating: None,
            looked: false,
        }
    }
}
