//! The numbers of a chat: policy data, frozen when it begins (spec §2.11).

use crate::policy::Policy;
use crate::time::Span;
use serde::{Deserialize, Serialize};

/// The numbers of spec §2.11 as they were when the chat began; those of our first policy for chats of earlier releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Times {
    /// How long the assistant waits for another question.
    pub assistant: Span,
    /// How often in a row the assistant may have no answer.
    pub misses: u8,
    /// The shop's time to answer.
    pub shop: Span,
    /// The time until a person of ours takes it …
    pub first: Span,
    /// … and each further one after that has passed …
    pub again: Span,
    /// … or where people are in danger.
    pub danger: Span,
    /// The time of whoever of ours has it, for each answer.
    pub answer: Span,
    /// Who is away for so long has it no more.
    pub away: Span,
    /// How many of them one person has at once.
    pub at_once: u8,
    /// How often it may be handed over.
    pub hand_overs: u8,
    /// How long it waits for the buyer.
    pub patience: Span,
    /// How long a message opens it again.
    pub reopen: Span,
    /// The length of a call-back …
    pub call: Span,
    /// … how long before it must be booked …
    pub call_lead: Span,
    /// … how far ahead it can be …
    pub call_ahead: Span,
    /// … and how long after it we are waited for.
    pub call_slack: Span,
}

impl From<&Policy> for Times {
    fn from(p: &Policy) -> Self {
        Self {
            assistant: Span::hours(p.chat_assistant_h),
            misses: p.chat_misses,
            shop: Span::hours(p.chat_shop_h),
            first: Span::hours(p.chat_first_h),
            again: Span::hours(p.chat_first_most_h - p.chat_first_h),
            danger: Span::hours(p.chat_danger_h),
            answer: Span::hours(p.chat_answer_h),
            away: Span::minutes(p.chat_away_min),
            at_once: p.chat_at_once,
            hand_overs: p.chat_hand_overs,
            patience: Span::hours(p.chat_patience_h),
            reopen: Span::days(p.chat_reopen_d),
            call: Span::minutes(p.chat_call_min),
            call_lead: Span::minutes(p.chat_call_lead_min),
            call_ahead: Span::days(p.chat_call_ahead_d),
            call_slack: Span::minutes(p.chat_call_slack_min),
        }
    }
}

impl Default for Times {
    fn default() -> Self {
        Self::from(&Policy::default())
    }
}
