//! Reading: cases with what a viewer may do, always from the viewer's seats.

use crate::act::{ActError, may_know};
use crate::facts::Loads;
use crate::{Engine, blind, rows};
use ombud_domain::Refusal;
use ombud_domain::actor::Actor;
use ombud_domain::appeal::Appeal;
use ombud_domain::case::{Allowed, Case, CaseKind, Stage, allowed};
use ombud_domain::conversation::Conversation;
use ombud_domain::dispute::{Dispute, DisputeStage};
use ombud_domain::finance::Finance;
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::outside::Outside;
use ombud_domain::refund::Refund;
use ombud_domain::report::Report;
use ombud_domain::returns::Return;
use ombud_domain::statement::Statement;
use ombud_domain::suggestion::Suggestion;
use ombud_domain::time::Instant;
use ombud_store::case::{self, CaseRow};
use ombud_store::ledger::{self, Entry};
use ombud_store::{StoreError, Tx, desk};

/// A case of any kind.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "one arm for each kind")]
#[allow(clippy::large_enum_variant, reason = "one at a time is read, and most of them are disputes")]
pub enum AnyCase {
    Conversation(Case<Conversation>),
    Dispute(Case<Dispute>),
    Refund(Case<Refund>),
    Return(Case<Return>),
    Report(Case<Report>),
    Statement(Case<Statement>),
    Appeal(Case<Appeal>),
    Finance(Case<Finance>),
    Outside(Case<Outside>),
    Suggestion(Case<Suggestion>),
}

impl AnyCase {
    /// The case in a row.
    ///
    /// # Errors
    /// `Corrupt` when no release wrote it.
    pub fn read(row: &CaseRow) -> Result<Self, StoreError> {
        Ok(match rows::kind(row)? {
            CaseKind::Conversation => Self::Conversation(rows::read(row)?),
            CaseKind::Dispute => Self::Dispute(rows::read(row)?),
            CaseKind::Refund => Self::Refund(rows::read(row)?),
            CaseKind::Return => Self::Return(rows::read(row)?),
            CaseKind::Report => Self::Report(rows::read(row)?),
            CaseKind::Statement => Self::Statement(rows::read(row)?),
            CaseKind::Appeal => Self::Appeal(rows::read(row)?),
            CaseKind::Finance => Self::Finance(rows::read(row)?),
            CaseKind::Outside => Self::Outside(rows::read(row)?),
            CaseKind::Suggestion => Self::Suggestion(rows::read(row)?),
        })
    }

    /// When a person was asked for, in a chat.
    #[must_use]
    pub fn queued_at(&self) -> Option<Instant> {
        if let Self::Conversation(c) = self { c.data.queued_at } else { None }
    }

    /// What every case has.
    #[must_use]
    pub fn env(&self) -> &ombud_domain::case::Envelope {
        match self {
            Self::Conversation(c) => &c.env,
            Self::Dispute(c) => &c.env,
            Self::Refund(c) => &c.env,
            Self::Return(c) => &c.env,
            Self::Report(c) => &c.env,
            Self::Statement(c) => &c.env,
            Self::Appeal(c) => &c.env,
            Self::Finance(c) => &c.env,
            Self::Outside(c) => &c.env,
            Self::Suggestion(c) => &c.env,
        }
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> CaseKind {
        match self {
            Self::Conversation(_) => CaseKind::Conversation,
            Self::Dispute(_) => CaseKind::Dispute,
            Self::Refund(_) => CaseKind::Refund,
            Self::Return(_) => CaseKind::Return,
            Self::Report(_) => CaseKind::Report,
            Self::Statement(_) => CaseKind::Statement,
            Self::Appeal(_) => CaseKind::Appeal,
            Self::Finance(_) => CaseKind::Finance,
            Self::Outside(_) => CaseKind::Outside,
            Self::Suggestion(_) => CaseKind::Suggestion,
        }
    }
}

/// A case as a viewer sees it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The case.
    pub case: AnyCase,
    /// The word of its state.
    pub stage: String,
    /// What the viewer may do now.
    pub allowed: Vec<Allowed>,
    /// What the viewer may see of its history, oldest first: without the ruling for whoever is to look at it blindly.
    pub entries: Vec<Entry>,
}

/// How many entries a page shows.
pub const PAGE: i64 = 200;

impl Engine {
    /// A case by number, with what this viewer may see and do.
    ///
    /// # Errors
    /// `not_found` for a case that does not exist or in which the viewer holds no seat.
    pub async fn see(&self, viewer: &Actor, number: &str) -> Result<Seen, ActError> {
        let (engine, viewer, number) = (self.clone(), viewer.clone(), number.to_owned());
        self.store().read(move |tx| Box::pin(async move { see(tx, &engine, &viewer, &number).await })).await
    }
}

/// As [`Engine::see`], within a transaction.
///
/// # Errors
/// As [`Engine::see`].
pub async fn see(tx: &mut Tx, engine: &Engine, viewer: &Actor, number: &str) -> Result<Seen, ActError> {
    let row = known(tx, viewer, number).await?;
    let case = AnyCase::read(&row)?;
    if !matches!(case, AnyCase::Dispute(_)) {
        blind::check(tx, engine, viewer, &row).await?;
    }
    let allowed = allowed_of(tx, engine, &case, viewer).await?;
    let mut entries = ledger::before(tx, row.id, i64::MAX, i64::from(viewer.party().bit()), PAGE).await?;
    entries.reverse();
    Ok(blind::seen_by(Seen { case, stage: row.stage, allowed, entries })?)
}

/// The case with this number, if the actor holds a seat in it.
///
/// # Errors
/// `NotFound`, as for a case that does not exist.
pub async fn known(tx: &mut Tx, actor: &Actor, number: &str) -> Result<CaseRow, ActError> {
    let row = case::by_number(tx, number).await?.ok_or(Refusal::NotFound)?;
    may_know(tx, actor, CaseId(row.id)).await?;
    if is_anothers_draft(tx, actor, &row).await? {
        return Err(Refusal::NotFound.into());
    }
    Ok(row)
}

/// A draft is the buyer's alone until it is sent, and so is one that never was; of ours, only whoever prepared it for them
/// sees it.
async fn is_anothers_draft(tx: &mut Tx, actor: &Actor, row: &CaseRow) -> Result<bool, StoreError> {
    let unsent =
        DisputeStage::from_code(&row.stage).is_some_and(|s| s == DisputeStage::Draft || s == DisputeStage::Discarded);
    if !actor.role.is_staff() || row.kind != CaseKind::Dispute.code() || !unsent {
        return Ok(false);
    }
    let started = ledger::of_stream(tx, row.id, 0, ledger::EVERYONE, 1).await?;
    Ok(started.first().is_none_or(|e| e.actor.is_none() || e.actor != actor.person.map(|p| p.0)))
}

/// What a viewer may do in a case now.
///
/// # Errors
/// As the store's.
pub async fn allowed_of(
    tx: &mut Tx,
    engine: &Engine,
    case: &AnyCase,
    viewer: &Actor,
) -> Result<Vec<Allowed>, ActError> {
    async fn of<M: Loads>(
        tx: &mut Tx,
        engine: &Engine,
        case: &Case<M>,
        viewer: &Actor,
    ) -> Result<Vec<Allowed>, ActError> {
        let facts = M::load(tx, engine, case).await?;
        Ok(allowed(case, &facts, viewer, engine.now()))
    }
    match case {
        AnyCase::Conversation(c) => of(tx, engine, c, viewer).await,
        AnyCase::Dispute(c) => of(tx, engine, c, viewer).await,
        AnyCase::Refund(c) => of(tx, engine, c, viewer).await,
        AnyCase::Return(c) => of(tx, engine, c, viewer).await,
        AnyCase::Report(c) => of(tx, engine, c, viewer).await,
        AnyCase::Statement(c) => of(tx, engine, c, viewer).await,
        AnyCase::Appeal(c) => of(tx, engine, c, viewer).await,
        AnyCase::Finance(c) => of(tx, engine, c, viewer).await,
        AnyCase::Outside(c) => of(tx, engine, c, viewer).await,
        AnyCase::Suggestion(c) => of(tx, engine, c, viewer).await,
    }
}

/// The chats that agents have, with the agent.
///
/// # Errors
/// As the store's.
pub async fn held_chats(tx: &mut Tx) -> Result<Vec<(CaseId, PersonId)>, StoreError> {
    Ok(desk::held(tx, 1_000).await?.into_iter().map(|h| (CaseId(h.case), PersonId(h.agent))).collect())
}
