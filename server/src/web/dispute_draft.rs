//! What a buyer has answered so far on the way to a dispute: kept on the server as it was typed, so that nothing is lost
//! when the page is closed, and so that an agent can prepare it. What is wrong with an answer is found when it is looked
//! at, never when it is kept.

use ombud_domain::dispute::{Evidence, EvidenceKind};
use ombud_domain::time::Instant;
use ombud_store::paper::{self, Draft};
use ombud_store::{StoreError, Tx};
use ombud_text::safe_text::clean_block;
use serde::{Deserialize, Serialize};

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

/// A message that is to be evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picked {
    /// The chat.
    pub case: i64,
    /// Its place there.
    pub seq: i64,
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
    /// As it is kept.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!(self).to_string()
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
    said.then_some(Evidence { kind: EvidenceKind::Excuse, file: None, name: None, media: None, text: Some(text), message: None })
}
