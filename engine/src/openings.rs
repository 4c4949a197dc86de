//! How cases begin: each after asking whether what they are about is the sender's.

use crate::act::{ActError, may_know};
use crate::alike::Same;
use crate::view::AnyCase;
use crate::write::{self, Done, Stamp};
use crate::{Engine, desk, facts};
use ombud_domain::actor::Actor;
use ombud_domain::case::decide;
use ombud_domain::conversation::{self, ConversationCommand};
use ombud_domain::dispute::{self, DisputeCommand, DisputeFacts, Evidence};
use ombud_domain::id::{CaseId, OrderId, PersonId, StorefrontId};
use ombud_domain::report::ReportFacts;
use ombud_domain::{Ids, Refusal, finance, outside, report, suggestion};
use ombud_store::{Tx, case, mirror, seat};

pub(crate) async fn open_outside(
    tx: &mut Tx,
    engine: &Engine,
    about: CaseId,
    opening: &outside::Opening,
    actor: &Actor,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    may_know(tx, actor, about).await?;
    let row = case::load(tx, about.0).await?.ok_or(Refusal::NotFound)?;
    let mut env = AnyCase::read(&row)?.env().clone();
    // A shop that may not know of the case may not know of the proceeding either.
    if let Some(shop) = env.shop
        && seat::sits(tx, &[shop.0], about.0).await?.is_none()
    {
        env.shop = None;
    }
    let hours = facts::hours(engine, env.storefront);
    let change = outside::open(&env, opening, &hours, actor, stamp.now, &mut stamp.ids)?;
    let jobs = write::change(tx, actor, None, &change, stamp).await?;
    Ok(Done::of(&change, jobs))
}

pub(crate) async fn open_conversation(
    tx: &mut Tx,
    engine: &Engine,
    open: &conversation::Open,
    first: Option<&ConversationCommand>,
    actor: &Actor,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    if let Some(order) = open.order {
        is_theirs(tx, order, open.buyer, open.storefront, actor).await?;
    }
    let facts = desk::facts(tx, engine, open.storefront, None).await?;
    let mut change = conversation::open(open, &facts, actor, stamp.now, &mut stamp.ids)?;
    if let Some(command) = first {
        let next = decide(&change.case, &facts, command, actor, stamp.now, &mut stamp.ids)?;
        change.case = next.case;
        change.events.extend(next.events);
        change.taken.extend(next.taken);
        change.effects = next.effects;
    }
    let jobs = write::change(tx, actor, None, &change, stamp).await?;
    Ok(Done::of(&change, jobs))
}

/// A report is about what anybody may see; an order in it must be the reporter's own.
pub(crate) async fn open_report(
    tx: &mut Tx,
    engine: &Engine,
    open: &report::Open,
    actor: &Actor,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    if let Some(order) = open.order {
        is_theirs(tx, order, open.reporter, open.storefront, actor).await?;
    }
    let same = Same { shop: open.shop.map(|s| s.0), offer: open.offer, title: &open.title };
    let facts: ReportFacts = facts::report(tx, engine, open.storefront, open.reporter, Some(same)).await?;
    let change = report::open(open, &facts, actor, stamp.now, &mut stamp.ids)?;
    let jobs = write::change(tx, actor, None, &change, stamp).await?;
    Ok(Done::of(&change, jobs))
}

pub(crate) async fn start_dispute(
    tx: &mut Tx,
    engine: &Engine,
    start: &dispute::Start,
    evidence: &[Evidence],
    actor: &Actor,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    let facts = facts::dispute(tx, engine, start.units.iter().map(|(l, _)| *l).collect(), None, None).await?;
    is_sold(tx, start, &facts, actor).await?;
    let mut change = dispute::start(start, &facts, actor, stamp.now, &mut stamp.ids)?;
    for piece in evidence {
        let command = DisputeCommand::AddEvidence { evidence: piece.clone() };
        let next = decide(&change.case, &facts, &command, actor, stamp.now, &mut stamp.ids)?;
        change.case = next.case;
        change.events.extend(next.events);
        change.taken.extend(next.taken);
    }
    let jobs = write::change(tx, actor, None, &change, stamp).await?;
    Ok(Done::of(&change, jobs))
}

pub(crate) async fn open_dispute(
    tx: &mut Tx,
    engine: &Engine,
    start: &dispute::Start,
    evidence: &[Evidence],
    submit: &DisputeCommand,
    actor: &Actor,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    let facts = facts::dispute(tx, engine, start.units.iter().map(|(l, _)| *l).collect(), None, None).await?;
    is_sold(tx, start, &facts, actor).await?;
    let mut ids: Ids = stamp.ids.clone();
    let change = dispute::open_and_submit(start, evidence, submit, &facts, actor, stamp.now, &mut ids)?;
    stamp.ids = ids;
    let jobs = write::change(tx, actor, None, &change, stamp).await?;
    Ok(Done::of(&change, jobs))
}

pub(crate) async fn open_finance(
    tx: &mut Tx,
    engine: &Engine,
    open: &finance::Open,
    actor: &Actor,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    if let Some(order) = open.order {
        is_theirs(tx, order, open.buyer, open.storefront, actor).await?;
    }
    // A payment is one of the order that is named.
    if let Some(payment) = open.payment {
        let order = open.order.ok_or(Refusal::NotFound)?;
        let theirs = mirror::payments(tx, order.0).await?.iter().any(|p| p.id == payment.0);
        theirs.then_some(()).ok_or(Refusal::NotFound)?;
    }
    if actor.role.is_staff() && !actor.storefronts.contains(&open.storefront) {
        return Err(Refusal::NotFound.into());
    }
    let policy = engine.settings().policy_at(Some(open.storefront), stamp.now);
    let facts = facts::finance(engine, open.storefront);
    let change = finance::open(open, &policy, &facts, actor, stamp.now, &mut stamp.ids)?;
    let jobs = write::change(tx, actor, None, &change, stamp).await?;
    Ok(Done::of(&change, jobs))
}

pub(crate) async fn open_suggestion(
    tx: &mut Tx,
    engine: &Engine,
    open: &suggestion::Open,
    actor: &Actor,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    let policy = engine.settings().policy_at(Some(open.storefront), stamp.now);
    let facts = facts::suggestion(tx, engine, open.storefront).await?;
    let change = suggestion::open(open, &policy, &facts, actor, stamp.now, &mut stamp.ids)?;
    let jobs = write::change(tx, actor, None, &change, stamp).await?;
    Ok(Done::of(&change, jobs))
}

/// A dispute is about lines that this buyer bought from this shop.
async fn is_sold(tx: &mut Tx, start: &dispute::Start, facts: &DisputeFacts, actor: &Actor) -> Result<(), ActError> {
    is_theirs(tx, facts.order, start.buyer, start.storefront, actor).await?;
    let Some(first) = facts.lines.first() else { return Err(Refusal::NotFound.into()) };
    let line = mirror::line(tx, first.line.0).await?;
    if line.is_some_and(|l| l.shop == start.shop.0) { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

/// A case is about an order of this buyer at this storefront, and staff opens it for their own storefronts only:
/// anything else is answered as if there were no such order.
async fn is_theirs(
    tx: &mut Tx,
    order: OrderId,
    buyer: PersonId,
    storefront: StorefrontId,
    actor: &Actor,
) -> Result<(), ActError> {
    let order = mirror::order(tx, order.0).await?.ok_or(Refusal::NotFound)?;
    let theirs = order.buyer == buyer.0 && order.storefront.is_none_or(|s| s == storefront.0);
    let ours = !actor.role.is_staff() || actor.storefronts.contains(&storefront);
    if theirs && ours { Ok(()) } else { Err(Refusal::NotFound.into()) }
}
