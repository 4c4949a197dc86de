//! One event of a record, as data.

use super::gather::Gathered;
use crate::auth::Viewer;
use crate::show::{event, log};
use ombud_domain::conversation::{Conversation, ConversationWhat};
use ombud_store::chain::{self, Envelope, Hash};
use ombud_store::ledger::{Chained, Entry};
use serde::{Deserialize, Serialize};

/// How much of an event the file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// All of it, as it is stored.
    Whole,
    /// With personal data of the other side taken out: the seal of what is stored stands beside.
    Masked,
    /// It was erased: the seal of what was stored is left.
    Erased,
    /// It is for other eyes: the leaf alone.
    Closed,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its number.
    pub seq: i64,
    /// How much is here.
    pub shown: Shown,
    /// The link of the chain behind it, in hex.
    pub link: String,
    /// The leaf, of one that is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaf: Option<String>,
    /// What it is, without its content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub envelope: Option<Envelop>,
    /// The salt, of one that is whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    /// The seal, of one that is not whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
    /// The content: the stored bytes, of one that is whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What the reader's timeline says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// In somebody's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// The envelope of an event, as the ledger keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the columns of the ledger")]
pub struct Envelop {
    pub at: i64,
    pub kind: String,
    pub version: i64,
    pub actor_role: String,
    pub actor: Option<i64>,
    pub audience: i64,
}

impl Line {
    /// The name of this part of the file.
    #[must_use]
    pub fn name(&self) -> String {
        name(self.seq, self.envelope.as_ref().map(|e| e.kind.as_str()))
    }

    /// The leaf that follows from what is here; `None` when the line does not hold what it says it does.
    #[must_use]
    pub fn leaf(&self, stream: i64) -> Option<Hash> {
        let envelope = self.envelope.as_ref().map(|e| Envelope {
            stream,
            seq: self.seq,
            at: e.at,
            kind: &e.kind,
            version: e.version,
            actor_role: &e.actor_role,
            actor: e.actor,
            audience: e.audience,
        });
        let given = |text: &Option<String>| text.as_deref().and_then(super::seal::bytes::<32>);
        match (self.shown, envelope, &self.salt, &self.body) {
            (Shown::Whole, Some(e), Some(salt), Some(body)) => {
                Some(e.leaf(&chain::seal(&hex::decode(salt).ok()?, body)))
            }
            (Shown::Masked, Some(e), None, Some(_)) | (Shown::Erased, Some(e), None, None) => {
                given(&self.seal).map(|seal| e.leaf(&seal))
            }
            (Shown::Closed, None, None, None) => given(&self.leaf),
            _ => None,
        }
    }
}

/// The name of an event's part.
pub(super) fn name(seq: i64, kind: Option<&str>) -> String {
    format!("event {seq} ({})", kind.unwrap_or("for other eyes"))
}

/// The row says two different things; only somebody who meddles with the database can make one.
#[derive(Debug, thiserror::Error)]
#[error("row {0} of the ledger is not whole")]
pub(super) struct NotWhole(i64);

/// A row as this side may carry it away.
pub(super) fn line(viewer: &Viewer, found: &Gathered, row: &Chained) -> Result<Line, NotWhole> {
    let not_whole = || NotWhole(row.seq);
    let mut line = Line {
        seq: row.seq,
        shown: Shown::Closed,
        link: hex::encode(row.link),
        leaf: None,
        envelope: None,
        salt: None,
        seal: None,
        body: None,
        says: None,
        words: None,
    };
    let Some(entry) = found.entry(row.seq) else {
        line.leaf = Some(hex::encode(row.leaf(found.env().id.0).ok_or_else(not_whole)?));
        return Ok(line);
    };
    line.envelope = Some(Envelop {
        at: row.at,
        kind: row.kind.clone(),
        version: row.version,
        actor_role: row.actor_role.clone(),
        actor: row.actor,
        audience: row.audience,
    });
    line.body.clone_from(&entry.body);
    line.shown = match (&row.salt, found.masked.contains(&row.seq)) {
        (Some(_), false) => Shown::Whole,
        (Some(_), true) => Shown::Masked,
        (None, _) => Shown::Erased,
    };
    if line.shown == Shown::Whole {
        line.salt = row.salt.as_ref().map(hex::encode);
    } else {
        line.seal = Some(hex::encode(row.seal().ok_or_else(not_whole)?));
    }
    (line.says, line.words) = told(viewer, found, entry);
    Ok(line)
}

/// What an entry says in the reader's language, and the words that somebody wrote in theirs.
pub(super) fn told(viewer: &Viewer, found: &Gathered, entry: &Entry) -> (Option<String>, Option<String>) {
    if let Some((says, rest)) = event::line(viewer, &found.loaded, entry) {
        return (Some(plain(&says)), rest.quote);
    }
    let w = viewer.words();
    let chat = entry.kind.starts_with("conversation.").then(|| event::decode::<Conversation>(entry)).flatten();
    match chat.map(|e| e.what) {
        Some(ConversationWhat::Message { text, .. }) => {
            (Some(event::actor_name(viewer, &found.loaded.names, entry)), Some(text))
        }
        Some(ConversationWhat::Note { text }) => (Some(w.t("note-for-team")), Some(text)),
        Some(ConversationWhat::Briefed { text }) => (Some(w.t("chat-briefed")), Some(text)),
        Some(ConversationWhat::Assisted { blocks, .. }) => {
            (Some(w.t("assistant")), Some(plain(&log::spoken(w, &blocks))))
        }
        _ => (None, None),
    }
}

/// Without the marks that keep names apart on a page.
pub(super) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
