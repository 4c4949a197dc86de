//! Effects with a life of their own: commands to other cases and webhooks. Each has one key for ever, a lease, backoff
//! with jitter, and is parked loudly after its limit.

use crate::act::{ActError, by_system};
use crate::{Ask, Engine};
use ombud_domain::case::{CaseKind, FollowUp};
use ombud_domain::id::CaseId;
use ombud_domain::time::{Instant, Span};
use ombud_store::job::{self, Job, NewJob};
use ombud_store::{Lane, StoreError, Tx};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// A command to another case.
pub const FOLLOW_UP: &str = "follow_up";
/// A message to the marketplace's address.
pub const WEBHOOK: &str = "webhook";
/// The kinds of job, one handler each.
pub const KINDS: &[&str] = &[FOLLOW_UP, WEBHOOK];

const LEASE: Span = Span::seconds(60);
const BATCH: i64 = 32;
const LOOK_ANYWAY: Duration = Duration::from_millis(1_000);
/// When a failed webhook is tried again (spec §3.3), in seconds after the failure; then it is parked.
pub const RETRY_S: [i64; 11] = [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000, 50_400, 50_400, 57_600, 57_600];

/// How a job ended this time.
pub enum Ended {
    /// Done; never again.
    Done,
    /// Not yet; the text says why.
    Again(String),
    /// Never; the text says why.
    Never(String),
}

#[derive(Serialize, Deserialize)]
struct Said {
    case: CaseId,
    kind: CaseKind,
    command: Value,
}

/// Puts a follow-up into the job table, in the transaction of its cause.
///
/// # Errors
/// As the store's.
pub(crate) async fn follow_up(
    tx: &mut Tx,
    cause: (i64, i64),
    follow: &FollowUp,
    now: Instant,
) -> Result<(), StoreError> {
    let said = Said { case: follow.case, kind: follow.kind, command: follow.command.clone() };
    let body = serde_json::to_string(&said).map_err(|e| StoreError::Other(e.to_string()))?;
    let key = format!("{}:{}:{}:{}", cause.0, cause.1, follow.case, follow.step);
    let new = NewJob {
        kind: FOLLOW_UP,
        key: &key,
        lane: Some(follow.case.0),
        body: &body,
        run_at: now.0,
        max_attempts: 50,
        created_at: now.0,
    };
    job::enqueue(tx, &new).await?;
    Ok(())
}

impl Engine {
    /// Runs jobs until cancelled.
    pub async fn run_jobs(&self, stop: CancellationToken) {
        loop {
            match self.run_due_jobs().await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(error) => tracing::warn!(%error, "jobs could not be claimed; trying again"),
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.jobs_waiting().notified() => {}
                () = tokio::time::sleep(LOOK_ANYWAY) => {}
            }
        }
    }

    /// Claims what is due and runs it; gives how many were claimed.
    ///
    /// # Errors
    /// When the store cannot claim.
    pub async fn run_due_jobs(&self) -> Result<usize, StoreError> {
        let claimed = self.claim_jobs().await?;
        let count = claimed.len();
        futures::future::try_join_all(claimed.into_iter().map(|job| self.run_job(job))).await?;
        Ok(count)
    }

    /// The same one after another: what is done twice from the same beginning ends the same, however busy the machine is.
    ///
    /// # Errors
    /// As [`Engine::run_due_jobs`].
    pub async fn run_due_jobs_in_turn(&self) -> Result<usize, StoreError> {
        let claimed = self.claim_jobs().await?;
        let count = claimed.len();
        for job in claimed {
            self.run_job(job).await?;
        }
        Ok(count)
    }

    async fn claim_jobs(&self) -> Result<Vec<Job>, StoreError> {
        let now = self.now();
        self.store().write(Lane::Work, move |tx| Box::pin(job::claim(tx, KINDS, now.0, LEASE.0, BATCH))).await
    }

    async fn run_job(&self, job: Job) -> Result<(), StoreError> {
        let ended = match job.kind.as_str() {
            FOLLOW_UP => self.run_follow_up(&job).await,
            WEBHOOK => self.run_webhook(&job).await,
            other => Ended::Never(format!("unknown kind {other}")),
        };
        let now = self.now();
        let delay = self.delay(job.attempts);
        let (id, lease) = (job.id, job.lease_no);
        match ended {
            Ended::Done => {
                self.store()
                    .write(Lane::Work, move |tx| Box::pin(async move { job::finish(tx, id, lease, now.0).await }))
                    .await?
            }
            Ended::Again(error) if job.attempts < job.max_attempts => {
                tracing::info!(job = id, kind = job.kind, %error, "a job will be tried again");
                self.store()
                    .write(Lane::Work, move |tx| {
                        Box::pin(async move { job::retry(tx, id, lease, (now + delay).0, &error).await })
                    })
                    .await?
            }
            Ended::Again(error) | Ended::Never(error) => {
                tracing::error!(job = id, kind = job.kind, %error, "a job was parked");
                self.store()
                    .write(Lane::Work, move |tx| Box::pin(async move { job::park(tx, id, lease, now.0, &error).await }))
                    .await?
            }
        };
        Ok(())
    }

    /// The schedule of spec §3.3 with up to a tenth of jitter.
    fn delay(&self, attempts: i64) -> Span {
        let at = usize::try_from(attempts.max(1) - 1).unwrap_or(0).min(RETRY_S.len() - 1);
        let base = RETRY_S[at] * 1_000;
        let jitter = i64::try_from(self.entropy().number() % 100).unwrap_or(0) * base / 1_000;
        Span(base + jitter)
    }

    async fn run_follow_up(&self, job: &Job) -> Ended {
        let Ok(said) = serde_json::from_str::<Said>(&job.body) else { return Ended::Never("unreadable".into()) };
        let ask = Ask::told(said.kind, said.case, said.command);
        let Ok(ask) = ask else { return Ended::Never("unknown command".into()) };
        match self.act(by_system(&job.key, ask)).await {
            Ok(_) => Ended::Done,
            // The case has moved on: that is an answer.
            Err(ActError::Refused(refusal)) => {
                tracing::info!(job = job.id, code = refusal.code(), "a follow-up was refused");
                Ended::Done
            }
            Err(ActError::Store(error)) => Ended::Again(error.to_string()),
        }
    }
}
