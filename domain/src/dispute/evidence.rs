//! What shows that something is so: files, statements, and messages frozen as they stood.

use super::{Dispute, EvidenceKind};
use crate::actor::Party;
use crate::id::CaseId;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// A piece of evidence as recorded. Bytes and messages were checked and frozen before the command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its kind.
    pub kind: EvidenceKind,
    /// The file's SHA-256, for files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The file's name as shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The file's media type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<String>,
    /// A text: the statement, the excuse, or the message's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// For a message: the chat, its sequence number, who wrote it and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<FrozenMessage>,
}

/// Where a frozen message came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrozenMessage {
    /// The chat.
    pub case: CaseId,
    /// Its place there.
    pub seq: i64,
    /// Who wrote it.
    pub by: Party,
    /// When.
    pub at: Instant,
}

impl Dispute {
    /// Evidence of one side: number, kinds.
    #[must_use]
    pub const fn evidence_of(&self, party: Party) -> (u8, u8) {
        match party {
            Party::Buyer => self.evidence.0,
            _ => self.evidence.1,
        }
    }
}
