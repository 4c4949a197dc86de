//! What a chat offers to a dispute: the buyer's words, messages and files as evidence, what the assistant understood.

use crate::show::Loaded;
use crate::show::event::decode;
use crate::upload::is_video;
use ombud_domain::actor::Party;
use ombud_domain::conversation::{Attachment, Conversation, ConversationWhat};
use ombud_domain::dispute::{Evidence, EvidenceKind, FrozenMessage, Reason, STORY_CHARS};
use ombud_domain::id::CaseId;
use ombud_domain::time::Instant;

/// A message or file of the chat that can be evidence.
pub struct Piece {
    /// Its name in the form.
    pub value: String,
    /// Who wrote or sent it.
    pub by: Party,
    /// When.
    pub at: Instant,
    /// What it becomes.
    pub evidence: Evidence,
}

impl Piece {
    /// Files of the buyer are taken along unless the agent says no.
    pub fn is_buyers_file(&self) -> bool {
        self.by == Party::Buyer && self.evidence.file.is_some()
    }
}

/// What buyer and shop said and sent, oldest first.
pub fn of(loaded: &Loaded) -> Vec<Piece> {
    let mut out = Vec::new();
    for entry in &loaded.seen.entries {
        let Some(event) = decode::<Conversation>(entry) else { continue };
        let ConversationWhat::Message { by, text, attachments, .. } = event.what else { continue };
        let (seq, at) = (entry.seq, Instant(entry.at));
        if by != Party::Platform && !text.trim().is_empty() {
            let evidence = frozen(loaded.env().id, seq, by, at, text);
            out.push(Piece { value: format!("m{seq}"), by, at, evidence });
        }
        for (n, file) in attachments.into_iter().enumerate() {
            if let Some(evidence) = of_file(file) {
                out.push(Piece { value: format!("f{seq}-{n}"), by, at, evidence });
            }
        }
    }
    out
}

fn frozen(case: CaseId, seq: i64, by: Party, at: Instant, text: String) -> Evidence {
    let message = Some(FrozenMessage { case, seq, by, at });
    Evidence { kind: EvidenceKind::Message, file: None, name: None, media: None, text: Some(text), message }
}

fn of_file(file: Attachment) -> Option<Evidence> {
    let kind = match file.media.as_str() {
        media if is_video(media) => EvidenceKind::Video,
        media if media.starts_with("image/") => EvidenceKind::Photo,
        "application/pdf" => EvidenceKind::Document,
        _ => return None,
    };
    Some(Evidence {
        kind,
        file: Some(file.file),
        name: Some(file.name),
        media: Some(file.media),
        text: None,
        message: None,
    })
}

/// The buyer's own words, one message a line, as many as fit.
pub fn story(loaded: &Loaded) -> String {
    let mut story = String::new();
    for piece in of(loaded).into_iter().filter(|p| p.by == Party::Buyer) {
        let Some(text) = piece.evidence.text else { continue };
        if story.chars().count() + text.chars().count() < STORY_CHARS.1 as usize {
            story.push_str(text.trim());
            story.push('\n');
        }
    }
    story
}

/// The reason that the assistant offered last, if it understood one.
pub fn reason(loaded: &Loaded) -> String {
    let understood = loaded.seen.entries.iter().rev().find_map(|entry| {
        let ConversationWhat::Assisted { blocks, .. } = decode::<Conversation>(entry)?.what else { return None };
        let code = blocks.as_array()?.iter().find_map(|b| b["reason"].as_str().map(str::to_owned))?;
        Reason::from_code(&code).map(|_| code)
    });
    understood.unwrap_or_default()
}
