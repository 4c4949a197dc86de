//! The marketplace's answers to commands: each moves its case, and a repeated answer changes nothing (I03).

use crate::act::{ActError, Ask, Request};
use crate::{Engine, order_change, webhook, write};
use ombud_domain::Refusal;
use ombud_domain::actor::Actor;
use ombud_domain::dispute::{DisputeCommand, ErrandState};
use ombud_domain::id::CaseId;
use ombud_domain::money::Currency;
use ombud_domain::refund::RefundCommand;
use ombud_domain::returns::ReturnCommand;
use ombud_domain::statement::StatementCommand;
use ombud_store::outgoing::{self, Outgoing};
use ombud_store::{Lane, StoreError, case};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What the marketplace answers (spec §3.3), tagged by `event`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum CommandResult {
    /// It has the command and works on it.
    Accepted,
    /// The refund was paid, or was found paid.
    Succeeded {
        /// In minor units; must equal what was asked.
        amount_minor: i64,
        /// Must equal what was asked.
        currency: Currency,
        /// The provider's reference.
        #[serde(default)]
        reference: Option<String>,
    },
    /// It was not done.
    Failed {
        /// True when trying again the same way is useless.
        hard: bool,
        /// A word for why.
        reason: String,
    },
    /// Nobody knows whether the refund was paid.
    Unknown,
    /// The provider confirms that it never paid.
    Absent,
    /// The payout is held.
    Held,
    /// The payout is released.
    Released,
    /// It will not be done.
    Refused {
        /// A word for why.
        reason: String,
    },
    /// The goods are on their way.
    Shipped {
        /// The tracking number.
        tracking: String,
    },
    /// The goods arrived.
    Delivered,
    /// The goods cannot be sent.
    Impossible {
        /// A word for why.
        reason: String,
    },
    /// The label can be fetched.
    Ready {
        /// Where.
        url: String,
        /// The parcel number on it.
        #[serde(default)]
        tracking: Option<String>,
    },
    /// So many were told.
    Sent {
        /// How many.
        count: u32,
    },
    /// It is done.
    Done,
    /// The bank has what was to be shown to it.
    Submitted,
    /// The buyer has the coupon.
    Granted,
    /// The carrier has the question.
    Opened {
        /// Its number.
        reference: String,
    },
    /// The carrier has answered.
    Answered {
        /// What it says.
        text: String,
    },
    /// The label cannot be used any more, and costs nothing.
    Voided,
}

impl CommandResult {
    /// True when no other answer to this sending is expected.
    const fn ends(&self) -> bool {
        !matches!(self, Self::Accepted | Self::Shipped { .. } | Self::Opened { .. })
    }
}

/// What came of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Heard {
    /// True when the same answer had been given before.
    pub repeated: bool,
}

impl Engine {
    /// Takes the marketplace's answer to a command.
    ///
    /// # Errors
    /// `not_found` for an unknown command; `invalid` when the answer is not one for this kind, or names another amount;
    /// `key_reused` when the command was answered otherwise and the case does not allow the new answer.
    pub async fn answer_command(&self, command_id: &str, result: CommandResult) -> Result<Heard, ActError> {
        let id = command_id.to_owned();
        let row = self.store().read(move |tx| Box::pin(async move { outgoing::find(tx, &id).await })).await?;
        let row = row.ok_or(Refusal::NotFound)?;
        let text = serde_json::to_string(&result).map_err(|e| StoreError::Other(e.to_string()))?;
        if row.result.as_deref() == Some(text.as_str()) {
            return Ok(Heard { repeated: true });
        }
        let repeated = self.hear(&row, &result, &text).await?;
        if result.ends() {
            self.keep_answer(row, result, text).await?;
        }
        Ok(Heard { repeated })
    }

    /// Writes the answer down. Where it is a no that no case hears, somebody of ours is called: a hold of money that was
    /// refused must not go unseen (I04).
    async fn keep_answer(&self, row: Outgoing, result: CommandResult, text: String) -> Result<(), ActError> {
        let stamp = self.stamp().await?;
        let work = self.store().write(Lane::People, move |tx| {
            Box::pin(async move {
                let first = outgoing::answer(tx, &row.command_id, &text, stamp.now.0).await?;
                let Some(row) = outgoing::find(tx, &row.command_id).await?.filter(|_| first) else { return Ok(false) };
                // What concerns no case is told from here.
                let told = order_change::tell(tx, &row, &stamp).await?;
                match unheard(&row, &result) {
                    Some(reason) => write::call(tx, &row, &reason, &stamp).await,
                    None => Ok(told),
                }
            })
        });
        let jobs = work.await?;
        self.hint(jobs);
        Ok(())
    }

    async fn hear(&self, row: &Outgoing, result: &CommandResult, text: &str) -> Result<bool, ActError> {
        let Some(ask) = self.asked(row, result).await? else { return Ok(false) };
        let hash: [u8; 32] = Sha256::digest(format!("{}|{text}", row.command_id)).into();
        let id = Uuid::from_slice(&hash[..16]).map_err(|e| StoreError::Other(e.to_string()))?;
        let request = Request { id, actor: Actor::MARKETPLACE, expected_revision: None, ask };
        match self.act(request).await {
            Ok(answer) => Ok(answer.repeated),
            // Answered before, otherwise, and the case has moved on.
            Err(ActError::Refused(Refusal::NotNow)) if row.answered_at.is_some() => Err(Refusal::KeyReused.into()),
            // Asked anew meanwhile, with a later date; or a label for a return that is over, and void.
            Err(ActError::Refused(Refusal::NotNow))
                if matches!(row.kind.as_str(), "label.purchase" | "carrier.inquiry.open")
                    || row.body.contains("\"errand\":") =>
            {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    /// What the answer means for the case; `None` when it only ends the command.
    async fn asked(&self, row: &Outgoing, result: &CommandResult) -> Result<Option<Ask>, ActError> {
        let body: Value = serde_json::from_str(&row.body).map_err(|_| StoreError::Corrupt("outgoing".into()))?;
        let step = u8::try_from(body["step"].as_u64().unwrap_or(0)).unwrap_or(0);
        let wrong = || ActError::Refused(Refusal::invalid("event", "not_for_this_command"));
        let case = CaseId(row.aggregate);
        Ok(match row.kind.as_str() {
            "refund.request" => Some(Ask::Refund { case, command: refund(result).ok_or_else(wrong)? }),
            "refund.query" => Some(Ask::Refund { case, command: queried(result).ok_or_else(wrong)? }),
            "label.purchase" if body["service"] == "return" => match result {
                CommandResult::Accepted => None,
                other => Some(Ask::Return { case, command: label(other).ok_or_else(wrong)? }),
            },
            // Without a label for the way home somebody of ours is called.
            "label.purchase" => match result {
                CommandResult::Ready { .. } => Some(Ask::Return { case, command: label(result).ok_or_else(wrong)? }),
                _ => None,
            },
            "label.void" if *result == CommandResult::Voided => {
                let label = u8::try_from(body["label"].as_u64().unwrap_or(0)).unwrap_or(0);
                Some(Ask::Return { case, command: ReturnCommand::LabelVoided { label } })
            }
            "reship.request" | "exchange.request" | "parts.request" => match result {
                CommandResult::Accepted => None,
                other => Some(Ask::Dispute { case, command: goods(other, step).ok_or_else(wrong)? }),
            },
            "chargeback.evidence.submit" | "protection.extend" | "coupon.grant" | "carrier.inquiry.open"
                if body["errand"].is_i64() =>
            {
                let at = body["errand"].as_i64().unwrap_or(0);
                match result {
                    CommandResult::Accepted => None,
                    other => Some(Ask::Dispute { case, command: errand(&row.kind, other, at).ok_or_else(wrong)? }),
                }
            }
            "carrier.inquiry.open" if body["return"].is_string() => match result {
                CommandResult::Accepted => None,
                other => {
                    let (state, text) = inquiry(other).ok_or_else(wrong)?;
                    Some(Ask::Return { case, command: ReturnCommand::InquiryAnswered { state, text } })
                }
            },
            "buyer.notice" => match result {
                // Of before recalls had words: nobody kept how many.
                CommandResult::Sent { count } if body["statement"].is_string() => {
                    Some(Ask::Statement { case, command: StatementCommand::RecallSent { count: *count } })
                }
                CommandResult::Sent { .. }
                | CommandResult::Accepted
                | CommandResult::Done
                | CommandResult::Failed { .. }
                | CommandResult::Refused { .. } => None,
                _ => return Err(wrong()),
            },
            _ => match result {
                CommandResult::Accepted
                | CommandResult::Opened { .. }
                | CommandResult::Answered { .. }
                | CommandResult::Voided
                | CommandResult::Held
                | CommandResult::Released
                | CommandResult::Done
                | CommandResult::Ready { .. }
                | CommandResult::Failed { .. }
                | CommandResult::Refused { .. } => None,
                _ => return Err(wrong()),
            },
        })
    }

    /// The commands after number `n`, as the marketplace sees them.
    ///
    /// # Errors
    /// As the store's.
    pub async fn commands_after(&self, n: i64, limit: i64) -> Result<Vec<Value>, StoreError> {
        self.store()
            .read(move |tx| {
                Box::pin(async move {
                    let rows = outgoing::after(tx, n, limit).await?;
                    let mut out = Vec::with_capacity(rows.len());
                    for row in &rows {
                        out.push(webhook::command(tx, row).await?);
                    }
                    Ok::<_, StoreError>(out)
                })
            })
            .await
    }

    /// The case with this number, if there is one.
    ///
    /// # Errors
    /// As the store's.
    pub async fn case_numbered(&self, number: &str) -> Result<Option<case::CaseRow>, StoreError> {
        let number = number.to_owned();
        self.store().read(move |tx| Box::pin(async move { case::by_number(tx, &number).await })).await
    }
}

/// Why a command was not done, where its no moves no case. Changes of orders tell their buyer themselves.
fn unheard(row: &Outgoing, result: &CommandResult) -> Option<String> {
    let home = row.kind == "label.purchase" && row.body.contains("\"back_to_buyer\"");
    let watched = home
        || [
            "payout.",
            "listing.",
            "account.",
            "seller.",
            "buyer.",
            "coupon.",
            "chargeback.",
            "protection.",
            "label.void",
        ]
        .iter()
        .any(|part| row.kind.starts_with(part));
    match result {
        CommandResult::Refused { reason } | CommandResult::Failed { reason, .. } if watched => Some(reason.clone()),
        _ => None,
    }
}

fn refund(result: &CommandResult) -> Option<RefundCommand> {
    Some(match result.clone() {
        CommandResult::Accepted => RefundCommand::Accepted,
        CommandResult::Succeeded { amount_minor, currency, reference } => {
            RefundCommand::Ok { amount_minor, currency, reference }
        }
        CommandResult::Failed { hard: false, reason } => RefundCommand::SoftFail { reason },
        CommandResult::Failed { hard: true, reason } | CommandResult::Refused { reason } => {
            RefundCommand::HardFail { reason }
        }
        CommandResult::Unknown => RefundCommand::Unknown,
        _ => return None,
    })
}

fn queried(result: &CommandResult) -> Option<RefundCommand> {
    Some(match result.clone() {
        CommandResult::Succeeded { amount_minor, currency, reference } => {
            RefundCommand::FoundOk { amount_minor, currency, reference }
        }
        CommandResult::Absent => RefundCommand::FoundAbsent,
        CommandResult::Accepted => RefundCommand::Accepted,
        _ => return None,
    })
}

fn label(result: &CommandResult) -> Option<ReturnCommand> {
    Some(match result.clone() {
        CommandResult::Ready { url, tracking } => ReturnCommand::LabelReady { url, tracking },
        CommandResult::Failed { reason, .. }
        | CommandResult::Refused { reason }
        | CommandResult::Impossible { reason } => ReturnCommand::LabelFailed { reason },
        _ => return None,
    })
}

/// What is asked beside a plan: each kind has its own word for done.
fn errand(kind: &str, result: &CommandResult, at: i64) -> Option<DisputeCommand> {
    let (state, text) = match (kind, result.clone()) {
        ("chargeback.evidence.submit", CommandResult::Submitted)
        | ("protection.extend", CommandResult::Done)
        | ("coupon.grant", CommandResult::Granted) => (ErrandState::Done, None),
        ("carrier.inquiry.open", result) => inquiry(&result)?,
        (_, CommandResult::Refused { reason } | CommandResult::Failed { reason, .. }) => {
            (ErrandState::Refused, Some(reason))
        }
        _ => return None,
    };
    Some(DisputeCommand::ErrandAnswered { at, state, text })
}

/// What a carrier says that was asked about a parcel.
fn inquiry(result: &CommandResult) -> Option<(ErrandState, Option<String>)> {
    Some(match result.clone() {
        CommandResult::Opened { reference } => (ErrandState::Taken, Some(reference)),
        CommandResult::Answered { text } => (ErrandState::Done, Some(text)),
        CommandResult::Refused { reason } | CommandResult::Failed { reason, .. } => {
            (ErrandState::Refused, Some(reason))
        }
        _ => return None,
    })
}

fn goods(result: &CommandResult, step: u8) -> Option<DisputeCommand> {
    Some(match result.clone() {
        CommandResult::Shipped { tracking } => DisputeCommand::StepShipped { step, tracking },
        CommandResult::Delivered => DisputeCommand::StepDelivered { step },
        CommandResult::Impossible { reason }
        | CommandResult::Refused { reason }
        | CommandResult::Failed { reason, .. } => DisputeCommand::StepImpossible { step, reason, confirm: false },
        _ => return None,
    })
}
