//! The one write path (ARCHITECTURE §1): load case and facts, ask the permit and the rules, append events, save the
//! row, commit, hint. A button, an API call, a timer and the assistant all come through here.

use crate::facts::Loads;
use crate::view::AnyCase;
use crate::write::{self, Done, Stamp};
use crate::{Engine, openings, rows, waits};
use ombud_domain::Refusal;
use ombud_domain::actor::{Actor, Party, Role};
use ombud_domain::appeal::{Appeal, AppealCommand};
use ombud_domain::case::{CaseKind, decide};
use ombud_domain::conversation::{self, Conversation, ConversationCommand};
use ombud_domain::dispute::{self, Dispute, DisputeCommand, Evidence};
use ombud_domain::finance::{self, Finance, FinanceCommand};
use ombud_domain::id::CaseId;
use ombud_domain::outside::{self, Outside, OutsideCommand};
use ombud_domain::permit::deals_with;
use ombud_domain::refund::{Refund, RefundCommand};
use ombud_domain::report::{self, Report, ReportCommand};
use ombud_domain::returns::{Return, ReturnCommand};
use ombud_domain::statement::{Statement, StatementCommand};
use ombud_domain::suggestion::{self, Suggestion, SuggestionCommand};
use ombud_domain::time::Instant;
use ombud_store::receipt::{self, Receipt};
use ombud_store::{Lane, StoreError, Tx, case, seat};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How often a command that lost a race inside the engine is run again.
const MAX_TRIES: u8 = 5;

/// A command with who sends it and the name under which its answer is kept.
#[derive(Debug, Clone)]
pub struct Request {
    /// Chosen by the sender; the same id with the same command gives the same answer for ever.
    pub id: Uuid,
    /// Who sends it.
    pub actor: Actor,
    /// The revision that the sender saw, if they saw a page.
    pub expected_revision: Option<i64>,
    /// What they ask.
    pub ask: Ask,
}

/// What can be asked.
#[derive(Debug, Clone)]
pub enum Ask {
    /// A new chat, with its first message.
    OpenConversation {
        /// What it is about.
        open: conversation::Open,
        /// The first message.
        first: Option<ConversationCommand>,
    },
    /// Something about a chat.
    Conversation {
        /// Which.
        case: CaseId,
        /// What.
        command: ConversationCommand,
    },
    /// A draft of a dispute.
    StartDispute {
        /// About what.
        start: dispute::Start,
        /// Evidence that is attached at once.
        evidence: Vec<Evidence>,
    },
    /// A dispute sent in one go.
    OpenDispute {
        /// About what.
        start: dispute::Start,
        /// Evidence.
        evidence: Vec<Evidence>,
        /// The submission.
        submit: DisputeCommand,
    },
    /// Something about a dispute.
    Dispute {
        /// Which.
        case: CaseId,
        /// What.
        command: DisputeCommand,
    },
    /// Something about a refund.
    Refund {
        /// Which.
        case: CaseId,
        /// What.
        command: RefundCommand,
    },
    /// Something about a return.
    Return {
        /// Which.
        case: CaseId,
        /// What.
        command: ReturnCommand,
    },
    /// A new report.
    OpenReport {
        /// What is told.
        open: report::Open,
    },
    /// Something about a report.
    Report {
        /// Which.
        case: CaseId,
        /// What.
        command: ReportCommand,
    },
    /// Something about a statement of reasons.
    Statement {
        /// Which.
        case: CaseId,
        /// What.
        command: StatementCommand,
    },
    /// Something about an appeal.
    Appeal {
        /// Which.
        case: CaseId,
        /// What.
        command: AppealCommand,
    },
    /// A new finance case.
    OpenFinance {
        /// What it is about.
        open: finance::Open,
    },
    /// Something about a finance case.
    Finance {
        /// Which.
        case: CaseId,
        /// What.
        command: FinanceCommand,
    },
    /// A new suggestion.
    OpenSuggestion {
        /// What is suggested.
        open: suggestion::Open,
    },
    /// Something about a suggestion.
    Suggestion {
        /// Which.
        case: CaseId,
        /// What.
        command: SuggestionCommand,
    },
    /// A proceeding before an outside body, about a case.
    OpenOutside {
        /// About which.
        about: CaseId,
        /// What.
        opening: outside::Opening,
    },
    /// Something about such a proceeding.
    Outside {
        /// Which.
        case: CaseId,
        /// What.
        command: OutsideCommand,
    },
    /// The clock wakes a case.
    Wake {
        /// Which.
        case: CaseId,
    },
}

impl Ask {
    /// A command of a case of this kind, tagged by `action`, as a follow-up or a form brings it.
    ///
    /// # Errors
    /// When the machine of this kind has no such command.
    pub fn told(kind: CaseKind, case: CaseId, command: Value) -> serde_json::Result<Self> {
        Ok(match kind {
            CaseKind::Conversation => Self::Conversation { case, command: serde_json::from_value(command)? },
            CaseKind::Dispute => Self::Dispute { case, command: serde_json::from_value(command)? },
            CaseKind::Refund => Self::Refund { case, command: serde_json::from_value(command)? },
            CaseKind::Return => Self::Return { case, command: serde_json::from_value(command)? },
            CaseKind::Report => Self::Report { case, command: serde_json::from_value(command)? },
            CaseKind::Statement => Self::Statement { case, command: serde_json::from_value(command)? },
            CaseKind::Appeal => Self::Appeal { case, command: serde_json::from_value(command)? },
            CaseKind::Finance => Self::Finance { case, command: serde_json::from_value(command)? },
            CaseKind::Outside => Self::Outside { case, command: serde_json::from_value(command)? },
            CaseKind::Suggestion => Self::Suggestion { case, command: serde_json::from_value(command)? },
        })
    }
}

/// What came of a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// Its kind.
    pub kind: CaseKind,
    /// Its state now.
    pub stage: String,
    /// Its revision now.
    pub revision: i64,
    /// The sequence number of the last event.
    pub seq: i64,
    /// True when this answer had been given before under the same id.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub repeated: bool,
}

/// Why nothing came of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ActError {
    /// The rules said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ActError {
    /// True when running it again at once may succeed: somebody else was a moment faster.
    fn is_race(&self) -> bool {
        matches!(self, Self::Store(StoreError::Race | StoreError::Unique(_)))
    }
}

type Acted = Result<Answer, ActError>;

impl Engine {
    /// Does what is asked, durably, or says why not. The only way a case changes.
    ///
    /// # Errors
    /// [`ActError::Refused`] with a stable code, or [`ActError::Store`] when the store is busy or gone; then nothing
    /// changed, and the same request can be sent again under the same id.
    pub async fn act(&self, request: Request) -> Acted {
        let lane = match request.actor.role {
            Role::Clock | Role::System | Role::Assistant => Lane::Work,
            _ => Lane::People,
        };
        self.act_in(lane, request).await
    }

    /// As [`Engine::act`], in a lane of the caller's choice.
    ///
    /// # Errors
    /// As [`Engine::act`].
    pub async fn act_in(&self, lane: Lane, request: Request) -> Acted {
        let mut tries = 0;
        loop {
            let stamp = self.stamp().await?;
            let (engine, again) = (self.clone(), request.clone());
            let done = self
                .store()
                .write(lane, move |tx| Box::pin(async move { run(tx, &engine, &again, stamp).await }))
                .await;
            match done {
                Err(e) if e.is_race() && tries < MAX_TRIES => tries += 1,
                Ok(Done { answer, jobs, taken }) => {
                    if !answer.repeated {
                        self.hint(jobs);
                        self.count(&taken);
                    }
                    return Ok(answer);
                }
                Err(e) => return Err(e),
            }
        }
    }

    /// Now, fresh ids and salts for one decision.
    pub(crate) async fn stamp(&self) -> Result<Stamp, StoreError> {
        let endpoints = self.settings().endpoints.iter().map(|e| e.id).collect();
        Ok(Stamp {
            now: self.now(),
            ids: self.ids().await?,
            salts: self.entropy().bytes(),
            endpoints,
            vault: self.vault().clone(),
        })
    }
}

async fn run(tx: &mut Tx, engine: &Engine, request: &Request, mut stamp: Stamp) -> Result<Done, ActError> {
    let digest = digest(request);
    let key = *request.id.as_bytes();
    // A timer's token says whether it still counts; it needs no receipt.
    let timer = matches!(request.ask, Ask::Wake { .. });
    if !timer && let Some(kept) = receipt::find(tx, &key).await? {
        return repeated(&kept, digest);
    }
    let done = match dispatch(tx, engine, request, &mut stamp).await {
        // PostgreSQL may show the case of a moment after the receipts': then its twin has done what is refused here.
        Err(ActError::Refused(refusal)) if !timer => {
            let twin = receipt::find(tx, &key).await?;
            return twin.map_or_else(|| Err(refusal.into()), |kept| repeated(&kept, digest));
        }
        other => other?,
    };
    if !timer {
        let text = serde_json::to_string(&done.answer).map_err(|e| StoreError::Other(e.to_string()))?;
        let actor = request.actor.person.map(|p| p.0);
        receipt::keep(tx, &key, &Receipt { digest, actor, answer: text, at: stamp.now.0 }).await?;
    }
    Ok(done)
}

fn repeated(kept: &Receipt, digest: [u8; 32]) -> Result<Done, ActError> {
    if kept.digest != digest {
        return Err(Refusal::KeyReused.into());
    }
    let answer: Answer = serde_json::from_str(&kept.answer).map_err(|_| StoreError::Corrupt("receipt".into()))?;
    Ok(Done { answer: Answer { repeated: true, ..answer }, jobs: false, taken: Vec::new() })
}

/// What the request says, without its id: the same key for something else is an error (I03).
fn digest(request: &Request) -> [u8; 32] {
    let said = format!("{:?}|{:?}|{:?}", request.actor.role, request.actor.person, request.ask);
    Sha256::digest(said.as_bytes()).into()
}

async fn dispatch(tx: &mut Tx, engine: &Engine, request: &Request, stamp: &mut Stamp) -> Result<Done, ActError> {
    let actor = &request.actor;
    match &request.ask {
        Ask::OpenConversation { open, first } => {
            openings::open_conversation(tx, engine, open, first.as_ref(), actor, stamp).await
        }
        Ask::StartDispute { start, evidence } => {
            openings::start_dispute(tx, engine, start, evidence, actor, stamp).await
        }
        Ask::OpenDispute { start, evidence, submit } => {
            openings::open_dispute(tx, engine, start, evidence, submit, actor, stamp).await
        }
        Ask::Conversation { case, command } => change::<Conversation>(tx, engine, request, *case, command, stamp).await,
        Ask::Dispute { case, command } => change::<Dispute>(tx, engine, request, *case, command, stamp).await,
        Ask::Refund { case, command } => change::<Refund>(tx, engine, request, *case, command, stamp).await,
        Ask::Return { case, command } => change::<Return>(tx, engine, request, *case, command, stamp).await,
        Ask::OpenReport { open } => openings::open_report(tx, engine, open, actor, stamp).await,
        Ask::Report { case, command } => change::<Report>(tx, engine, request, *case, command, stamp).await,
        Ask::Statement { case, command } => change::<Statement>(tx, engine, request, *case, command, stamp).await,
        Ask::Appeal { case, command } => change::<Appeal>(tx, engine, request, *case, command, stamp).await,
        Ask::OpenFinance { open } => openings::open_finance(tx, engine, open, actor, stamp).await,
        Ask::Finance { case, command } => change::<Finance>(tx, engine, request, *case, command, stamp).await,
        Ask::OpenSuggestion { open } => openings::open_suggestion(tx, engine, open, actor, stamp).await,
        Ask::Suggestion { case, command } => change::<Suggestion>(tx, engine, request, *case, command, stamp).await,
        Ask::OpenOutside { about, opening } => openings::open_outside(tx, engine, *about, opening, actor, stamp).await,
        Ask::Outside { case, command } => change::<Outside>(tx, engine, request, *case, command, stamp).await,
        Ask::Wake { case } => wake(tx, engine, request, *case, stamp).await,
    }
}

/// Whether the actor may know that the case exists: whoever holds a seat, and Ombud itself.
///
/// # Errors
/// `NotFound`, as for a case that does not exist.
pub async fn may_know(tx: &mut Tx, actor: &Actor, case: CaseId) -> Result<(), ActError> {
    if matches!(actor.role, Role::Clock | Role::System | Role::Assistant | Role::Marketplace) {
        return Ok(());
    }
    let side = seat::sits(tx, &actor.holders(), case.0).await?;
    let seated = side.is_some_and(|bits| bits & i64::from(actor.party().bit()) != 0);
    // Only whoever has not to do with every kind needs another look.
    let theirs = deals_with(actor.role, CaseKind::Dispute) || {
        let row = case::load(tx, case.0).await?;
        row.is_some_and(|row| rows::kind(&row).is_ok_and(|kind| deals_with(actor.role, kind)))
    };
    if seated && theirs { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

async fn change<M: Loads>(
    tx: &mut Tx,
    engine: &Engine,
    request: &Request,
    id: CaseId,
    command: &M::Command,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    may_know(tx, &request.actor, id).await?;
    let row = case::load(tx, id.0).await?.filter(|r| r.kind == M::KIND.code()).ok_or(Refusal::NotFound)?;
    let case = rows::read::<M>(&row)?;
    if request.expected_revision.is_some_and(|seen| seen != case.env.revision) {
        return Err(Refusal::Stale.into());
    }
    let facts = M::load(tx, engine, &case).await?;
    let decided = decide(&case, &facts, command, &request.actor, stamp.now, &mut stamp.ids);
    let change = match decided {
        Ok(change) => change,
        // PostgreSQL may show facts of a moment after the case's: a reason found between two moments is none.
        Err(_) if case::load(tx, id.0).await?.is_none_or(|now| now.seq != row.seq) => {
            return Err(StoreError::Race.into());
        }
        Err(refusal) => return Err(refusal.into()),
    };
    let jobs = write::change(tx, &request.actor, Some(&row), &change, stamp).await?;
    let done = Done::of(&change, jobs);
    if done.answer.stage == "with_agent"
        && row.stage == "queued"
        && let Some(since) = AnyCase::read(&row)?.queued_at()
    {
        waits::keep(tx, case.env.storefront, stamp.now - since).await?;
    }
    Ok(done)
}

async fn wake(
    tx: &mut Tx,
    engine: &Engine,
    request: &Request,
    id: CaseId,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    let row = case::load(tx, id.0).await?.ok_or(Refusal::NotFound)?;
    match rows::kind(&row)? {
        CaseKind::Conversation => wake_as::<Conversation>(tx, engine, request, &row, stamp).await,
        CaseKind::Dispute => wake_as::<Dispute>(tx, engine, request, &row, stamp).await,
        CaseKind::Refund => wake_as::<Refund>(tx, engine, request, &row, stamp).await,
        CaseKind::Return => wake_as::<Return>(tx, engine, request, &row, stamp).await,
        CaseKind::Report => wake_as::<Report>(tx, engine, request, &row, stamp).await,
        CaseKind::Statement => wake_as::<Statement>(tx, engine, request, &row, stamp).await,
        CaseKind::Appeal => wake_as::<Appeal>(tx, engine, request, &row, stamp).await,
        CaseKind::Finance => wake_as::<Finance>(tx, engine, request, &row, stamp).await,
        CaseKind::Outside => wake_as::<Outside>(tx, engine, request, &row, stamp).await,
        CaseKind::Suggestion => wake_as::<Suggestion>(tx, engine, request, &row, stamp).await,
    }
}

async fn wake_as<M: Loads>(
    tx: &mut Tx,
    engine: &Engine,
    request: &Request,
    row: &case::CaseRow,
    stamp: &mut Stamp,
) -> Result<Done, ActError> {
    let command = M::on_wake(&rows::read::<M>(row)?, stamp.now);
    change::<M>(tx, engine, request, CaseId(row.id), &command, stamp).await
}

/// The side of a party as the seats keep it.
pub(crate) const fn side(party: Party) -> i64 {
    party.bit() as i64
}

/// A request of Ombud itself, named after what causes it, so that doing it twice is doing it once.
#[must_use]
pub fn by_system(cause: &str, ask: Ask) -> Request {
    let hash: [u8; 32] = Sha256::digest(cause.as_bytes()).into();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    Request { id: Uuid::from_bytes(id), actor: Actor::SYSTEM, expected_revision: None, ask }
}

/// A request of the clock.
#[must_use]
pub fn by_clock(case: CaseId, now: Instant) -> Request {
    let id = Uuid::from_u64_pair(case.0.unsigned_abs(), now.0.unsigned_abs());
    Request { id, actor: Actor::CLOCK, expected_revision: None, ask: Ask::Wake { case } }
}
