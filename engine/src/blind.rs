//! What is not shown to whoever is to decide a case a second time without knowing the ruling (spec §4.4): the ruling,
//! everything of ours that leads to it, and what came after. One rule for pages, API, records and live events.

use crate::act::ActError;
use crate::view::{AnyCase, Seen, allowed_of};
use crate::{Engine, rows};
use ombud_domain::Refusal;
use ombud_domain::actor::{Actor, Party, Role};
use ombud_domain::appeal::Appeal;
use ombud_domain::case::{Case, CaseKind};
use ombud_domain::dispute::stage::{DisputeStage, How};
use ombud_domain::dispute::{Dispute, DisputeWhat};
use ombud_domain::refund::Refund;
use ombud_domain::returns::Return;
use ombud_store::case::{self, CaseRow};
use ombud_store::ledger::Entry;
use ombud_store::{StoreError, Tx};

/// Whether a viewer is to decide this case once more, and has not: what was ruled is not theirs to know yet.
async fn is_due(tx: &mut Tx, engine: &Engine, viewer: &Actor, row: &CaseRow) -> Result<bool, ActError> {
    // Cheap questions first: most cases and most readers have nothing to do with it.
    if row.kind != CaseKind::Dispute.code() || !may_be_asked(viewer) {
        return Ok(false);
    }
    let case = rows::read::<Dispute>(row)?;
    if case.stage != DisputeStage::Closed || case.data.how != Some(How::PlatformRuling) || case.data.looked {
        return Ok(false);
    }
    let allowed = allowed_of(tx, engine, &AnyCase::Dispute(case), viewer).await?;
    Ok(allowed.iter().any(|a| a.action == LOOK && a.why_not.is_none()))
}

/// The action by which it is given.
const LOOK: &str = "blind_look";

fn may_be_asked(viewer: &Actor) -> bool {
    matches!(viewer.role, Role::Mediator | Role::Supervisor)
}

/// The same of any case: what came of a dispute tells its ruling too, money that went back, goods, an appeal.
///
/// # Errors
/// As the store's.
pub async fn is_hidden(tx: &mut Tx, engine: &Engine, viewer: &Actor, row: &CaseRow) -> Result<bool, ActError> {
    if !may_be_asked(viewer) {
        return Ok(false);
    }
    let of = match rows::kind(row)? {
        CaseKind::Refund => rows::read::<Refund>(row)?.data.dispute,
        CaseKind::Return => rows::read::<Return>(row)?.data.dispute,
        CaseKind::Appeal => rows::read::<Appeal>(row)?.data.case,
        _ => return is_due(tx, engine, viewer, row).await,
    };
    match case::load(tx, of.0).await? {
        Some(row) => is_due(tx, engine, viewer, &row).await,
        None => Ok(false),
    }
}

/// Refuses what [`is_hidden`].
///
/// # Errors
/// `blind_first`, and as the store's.
pub async fn check(tx: &mut Tx, engine: &Engine, viewer: &Actor, row: &CaseRow) -> Result<(), ActError> {
    if is_hidden(tx, engine, viewer, row).await? { Err(Refusal::guard("blind_first").into()) } else { Ok(()) }
}

/// The case as it was for the one who ruled, where the viewer is to look at it blindly; as it is, for everybody else.
///
/// # Errors
/// `Corrupt` when no release wrote an event.
pub(crate) fn seen_by(mut seen: Seen) -> Result<Seen, StoreError> {
    let due = seen.allowed.iter().any(|a| a.action == LOOK && a.why_not.is_none());
    if let (AnyCase::Dispute(case), true) = (&mut seen.case, due) {
        take_out(case);
        seen.entries = before_the_ruling(seen.entries)?;
    }
    Ok(seen)
}

fn take_out(case: &mut Case<Dispute>) {
    case.env.owner.person = None;
    let d = &mut case.data;
    d.proposals.retain(|p| p.by != Party::Platform);
    (d.plan, d.outcome, d.how, d.decided_again) = (None, None, None, None);
    // Who agreed to what we proposed tells of it.
    (d.accepted, d.unread) = ((false, false), false);
}

/// What the parties said of our own proposals goes too: it would tell of them.
fn before_the_ruling(entries: Vec<Entry>) -> Result<Vec<Entry>, StoreError> {
    let mut kept = Vec::with_capacity(entries.len());
    let mut until = 0;
    for entry in entries {
        let Some(what) = rows::event::<Dispute>(&entry)?.map(|event| event.what) else { continue };
        if matches!(what, DisputeWhat::Decided { .. }) {
            until = kept.len();
        } else if by_a_party(&what) {
            kept.push(entry);
        }
    }
    kept.truncate(until);
    Ok(kept)
}

fn by_a_party(what: &DisputeWhat) -> bool {
    match what {
        DisputeWhat::EvidenceAdded { by, .. } => *by != Party::Platform,
        DisputeWhat::Refused { proposal, .. } => proposal.is_some(),
        what => matches!(
            what,
            DisputeWhat::Submitted { .. }
                | DisputeWhat::Countered { .. }
                | DisputeWhat::Escalated { .. }
                | DisputeWhat::InfoProvided { .. }
                | DisputeWhat::Reopened { .. }
                | DisputeWhat::TrackingChanged { .. }
        ),
    }
}
