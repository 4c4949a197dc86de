//! The clock: a sweep of the cases whose `wake` has come. Twice or late changes nothing; early never happens.

use crate::act::{ActError, by_clock};
use crate::clock::MAX_DRIFT_MS;
use crate::desk::LEAST_AWAY;
use crate::{Ask, Engine};
use ombud_domain::conversation::ConversationCommand;
use ombud_domain::id::CaseId;
use ombud_store::{StoreError, case};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often the sweep looks.
const EVERY: Duration = Duration::from_millis(1_000);
/// How many cases one look takes.
const BATCH: i64 = 128;

impl Engine {
    /// Sweeps until cancelled.
    pub async fn run_timers(&self, stop: CancellationToken) {
        loop {
            let drift = self.clock().drift_ms();
            if drift > MAX_DRIFT_MS {
                // Early would harm: somebody moved the wall clock. People must look (P04).
                tracing::error!(drift_ms = drift, "the machine's clocks disagree: timers stand still");
            } else if let Err(error) = self.sweep().await {
                tracing::warn!(%error, "the sweep of deadlines failed; trying again");
            } else if let Err(error) = self.tell_stalled().await {
                tracing::warn!(%error, "parcels that stand still could not be looked at; trying again");
            } else if let Err(error) = self.tell_late_changes().await {
                tracing::warn!(%error, "answers that are late could not be told; trying again");
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    }

    /// Wakes every case that is due now; gives how many were moved.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn sweep(&self) -> Result<u32, StoreError> {
        let mut moved = 0;
        loop {
            let now = self.now();
            let due = self.store().read(move |tx| Box::pin(case::due(tx, now.0, BATCH))).await?;
            let mut progress = 0;
            for row in &due {
                match self.act(by_clock(CaseId(row.id), now)).await {
                    Ok(_) => progress += 1,
                    // Somebody was faster: the state that the timer was set for is gone.
                    Err(ActError::Refused(refusal)) => {
                        tracing::debug!(case = row.id, code = refusal.code(), "a timer changed nothing")
                    }
                    Err(ActError::Store(error)) => return Err(error),
                }
            }
            moved += progress;
            // Without progress the same rows would come again; the next sweep tries them.
            if progress == 0 || due.len() < BATCH as usize {
                return Ok(moved + self.give_back().await?);
            }
        }
    }

    /// Chats of people who left the desk go back to the front of the queue (K13).
    async fn give_back(&self) -> Result<u32, StoreError> {
        let held = self.store().read(|tx| Box::pin(crate::view::held_chats(tx))).await?;
        let mut given = 0;
        // How long somebody may be away is the chat's own number; nobody loses one earlier than this.
        for (chat, agent) in held.into_iter().filter(|(_, agent)| !self.is_present_within(*agent, LEAST_AWAY)) {
            let cause = format!("lease:{chat}:{agent}:{}", self.now().0);
            let ask = Ask::Conversation { case: chat, command: ConversationCommand::LeaseLost };
            match self.act(crate::act::by_system(&cause, ask)).await {
                Ok(_) => given += 1,
                Err(ActError::Refused(_)) => {}
                Err(ActError::Store(error)) => return Err(error),
            }
        }
        Ok(given)
    }
}
