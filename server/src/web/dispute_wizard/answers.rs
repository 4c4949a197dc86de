//! What a buyer has answered so far: kept on the server as it was typed, so that nothing is lost when the page is closed,
//! and so that an agent can prepare it. What is wrong with an answer is found when it is looked at, never when it is kept.

use crate::form::Wrong;
use ombud_domain::conversation::Attachment;
use ombud_domain::dispute::reason::may_file;
use ombud_domain::dispute::{
    DisputeCommand, DisputeFacts, Evidence, EvidenceKind, MAX_EVIDENCE, Reason, Remedy, STORY_CHARS,
};
use ombud_domain::id::LineId;
use ombud_domain::money::{Currency, Money};
use ombud_domain::time::Instant;
use ombud_store::paper::{self, Draft};
use ombud_store::{StoreError, Tx};
use ombud_text::safe_text::clean_block;
use serde::{Deserialize, Serialize};

/// The shortest excuse, in characters; the rule of `add_evidence` asks for the same.
const EXCUSE_CHARS: usize = 10;

/// The answers to the wizard's questions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// The word of the reason.
    pub reason: String,
    /// A more exact word.
    pub detail: String,
    /// What happened.
    pub story: String,
    /// The word of the remedy.
    pub remedy: String,
    /// How much, as it was typed.
    pub amount: String,
    /// Files that were uploaded for this draft.
    pub files: Vec<File>,
    /// Messages picked from the chat with the shop.
    pub messages: Vec<Picked>,
    /// Why something cannot be shown.
    pub excuse: String,
}

/// A file that is to be evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// As what.
    pub kind: EvidenceKind,
    /// SHA-256 of its bytes, in hex.
    pub file: String,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media: String,
    /// Its length.
    pub bytes: i64,
}

impl File {
    /// The file as it is referred to.
    #[must_use]
    pub fn attachment(&self) -> Attachment {
        Attachment { file: self.file.clone(), name: self.name.clone(), media: self.media.clone(), bytes: self.bytes }
    }
}

/// A message that is to be evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picked {
    /// The chat.
    pub case: i64,
    /// Its place there.
    pub seq: i64,
}

/// What the answers are judged by.
#[derive(Clone, Copy)]
pub struct Judged<'a> {
    /// The order, the parcel, the money.
    pub facts: &'a DisputeFacts,
    /// What is disputed.
    pub units: &'a [(LineId, u32)],
    /// What is on file already.
    pub recorded: &'a [Evidence],
    /// Now.
    pub now: Instant,
}

/// The key of a dispute's draft; its holder is the buyer.
#[must_use]
pub fn key(number: &str) -> String {
    format!("dispute:{number}")
}

/// The answers of a buyer to the draft with this number.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, buyer: i64, number: &str) -> Result<Answers, StoreError> {
    let kept = paper::draft(tx, buyer, &key(number)).await?;
    Ok(kept.and_then(|d| serde_json::from_str(&d.body).ok()).unwrap_or_default())
}

/// Keeps the answers of a buyer.
///
/// # Errors
/// As the store's.
pub async fn save(tx: &mut Tx, buyer: i64, number: &str, answers: &Answers, now: Instant) -> Result<(), StoreError> {
    paper::save_draft(tx, &Draft { holder: buyer, key: key(number), body: answers.to_json(), updated_at: now.0 }).await
}

impl Answers {
    /// As they are kept.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!(self).to_string()
    }

    /// The reason, if a known one was chosen.
    #[must_use]
    pub fn reason(&self) -> Option<Reason> {
        Reason::from_code(&self.reason)
    }

    /// True when the buyer withdraws from the contract: then nothing else is asked or shown (spec §2.8).
    #[must_use]
    pub fn is_withdrawal(&self) -> bool {
        self.reason().is_some_and(Reason::is_withdrawal)
    }

    /// The remedy, if it is one of the reason's.
    #[must_use]
    pub fn remedy(&self) -> Option<Remedy> {
        // Which of them its reason offers for these units is judged with the rest.
        self.reason().and_then(|_| Remedy::ALL.iter().copied().find(|r| r.code() == self.remedy))
    }

    /// The story as it will be sent.
    #[must_use]
    pub fn told(&self) -> String {
        clean_block(&self.story)
    }

    /// How much is wanted back, if it was typed as an amount.
    #[must_use]
    pub fn amount(&self, currency: Currency) -> Option<i64> {
        Money::parse(&self.amount, currency).ok().map(|m| m.minor)
    }

    /// What is wrong with the reason.
    #[must_use]
    pub fn wrong_reason(&self, j: &Judged<'_>) -> Vec<Wrong> {
        match self.reason() {
            None => vec![Wrong::new("reason", "choose_reason")],
            Some(reason) => match may_file(reason, j.facts, j.now) {
                Err(refusal) => vec![Wrong::new("reason", refusal.code())],
                Ok(()) => Vec::new(),
            },
        }
    }

    /// What is wrong with the story.
    #[must_use]
    pub fn wrong_story(&self) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        match u32::try_from(self.told().chars().count()).unwrap_or(u32::MAX) {
            0 => wrong.push(Wrong::new("story", "tell_story")),
            n if n < STORY_CHARS.0 => wrong.push(Wrong::new("story", "story_too_short")),
            n if n > STORY_CHARS.1 => wrong.push(Wrong::new("story", "too_long")),
            _ => {}
        }
        let details = self.reason().map_or(&[][..], |r| r.row().details);
        if !self.detail.is_empty() && !details.contains(&self.detail.as_str()) {
            wrong.push(Wrong::new("detail", "not_a_choice"));
        }
        wrong
    }

    /// What is wrong with the wish.
    #[must_use]
    pub fn wrong_remedy(&self, j: &Judged<'_>) -> Vec<Wrong> {
        let most = j.facts.refundable(j.units);
        let offered = |remedy: &Remedy| self.reason().is_some_and(|r| j.facts.remedies(r, j.units).contains(remedy));
        let why = match self.remedy().filter(offered) {
            None => return vec![Wrong::new("remedy", "choose_remedy")],
            Some(Remedy::RefundPartial) if self.amount.trim().is_empty() => "say_amount",
            Some(Remedy::RefundPartial) => match self.amount(j.facts.currency) {
                None => "not_an_amount",
                Some(minor) if minor < 1 => "too_little",
                Some(minor) if minor > most => "too_much",
                Some(_) => return Vec::new(),
            },
            Some(_) => return Vec::new(),
        };
        vec![Wrong::new("amount", why)]
    }

    /// What is wrong with the evidence.
    #[must_use]
    pub fn wrong_evidence(&self, j: &Judged<'_>) -> Vec<Wrong> {
        let excuse = clean_block(&self.excuse).chars().count();
        if excuse > 0 && excuse < EXCUSE_CHARS {
            return vec![Wrong::new("excuse", "too_short")];
        }
        if self.files.len() + self.messages.len() + j.recorded.len() >= usize::from(MAX_EVIDENCE) {
            return vec![Wrong::new("file", "evidence_limit")];
        }
        let kinds = || self.files.iter().map(|f| f.kind).chain(j.recorded.iter().map(|e| e.kind));
        let excused = excuse > 0 || kinds().any(|k| k == EvidenceKind::Excuse);
        let asked = self.reason().map_or_else(Vec::new, |r| j.facts.policy.reason(r).evidence);
        let missing = asked.iter().any(|kind| !kinds().any(|k| k == *kind));
        if missing && !excused { vec![Wrong::new("file", "evidence_or_excuse")] } else { Vec::new() }
    }

    /// The submission that these answers make; `None` while something is missing.
    #[must_use]
    pub fn submit(&self, currency: Currency) -> Option<DisputeCommand> {
        if self.is_withdrawal() {
            return Some(DisputeCommand::WithdrawContract { confirm: true });
        }
        let remedy = self.remedy()?;
        Some(DisputeCommand::Submit {
            reason: self.reason()?,
            detail: Some(self.detail.clone()).filter(|d| !d.is_empty()),
            story: self.told(),
            remedy,
            amount_minor: if remedy == Remedy::RefundPartial { Some(self.amount(currency)?) } else { None },
            confirm: true,
        })
    }
}

impl File {
    /// As it is recorded.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        Evidence {
            kind: self.kind,
            file: Some(self.file.clone()),
            name: Some(self.name.clone()),
            media: Some(self.media.clone()),
            text: None,
            message: None,
        }
    }
}

/// An excuse as it is recorded.
#[must_use]
pub fn excuse(text: &str) -> Option<Evidence> {
    let text = clean_block(text);
    let said = !text.is_empty();
    said.then_some(Evidence {
        kind: EvidenceKind::Excuse,
        file: None,
        name: None,
        media: None,
        text: Some(text),
        message: None,
    })
}
