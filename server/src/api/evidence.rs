//! Evidence as programs send it: files by their hash, messages by chat and place. What it says is taken from what we
//! hold, never from the request.

use crate::fault::Fault;
use crate::upload::{self, held};
use ombud_domain::Refusal;
use ombud_domain::actor::{Actor, Audience, Party, Role};
use ombud_domain::conversation::{Attachment, Conversation, ConversationWhat};
use ombud_domain::dispute::{Evidence, EvidenceKind, FrozenMessage};
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_engine::view::known;
use ombud_store::{Tx, ledger};
use serde::Deserialize;
use utoipa::ToSchema;

/// One piece of evidence.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceInput {
    /// `photo`, `video`, `document`, `payment_proof`, `message`, `statement` or `excuse` ("I cannot show this because …").
    #[schema(value_type = String)]
    kind: EvidenceKind,
    /// The file's hash, as its upload was answered; for photos, videos, documents and proofs of payment.
    file: Option<String>,
    /// Passed over: the name is the one that the file was brought under.
    #[serde(rename = "name")]
    _name: Option<String>,
    /// Passed over: the type is what the bytes say.
    #[serde(rename = "media")]
    _media: Option<String>,
    /// 10 to 4,000 characters for statements and excuses; a note beside a file otherwise.
    text: Option<String>,
    /// The message that is copied, for messages.
    message: Option<MessageInput>,
}

/// Where a message stands.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MessageInput {
    /// The number of the chat.
    conversation: String,
    /// Its sequence number there.
    seq: i64,
}

/// What evidence is added to.
pub struct About<'a> {
    /// Who adds it.
    pub actor: &'a Actor,
    /// The person.
    pub person: PersonId,
    /// The buyer of the dispute.
    pub buyer: PersonId,
    /// Where files may have been brought to, beside the person's own drawer.
    pub places: Vec<CaseId>,
}

impl About<'_> {
    /// The evidence as it is recorded.
    ///
    /// # Errors
    /// `file_missing`, `file_wrong_type`, `required`, `not_a_choice`; `not_found` for a chat that one may not know.
    pub async fn freeze(&self, tx: &mut Tx, input: &EvidenceInput) -> Result<Evidence, Fault> {
        use EvidenceKind::{Document, Excuse, Message, PaymentProof, Photo, Statement, Video};
        let unwanted = |field| Err(Refusal::invalid(field, "unknown_field").into());
        match input.kind {
            Photo | Video | Document | PaymentProof if input.message.is_some() => unwanted("message"),
            Message if input.file.is_some() => unwanted("file"),
            Message if input.text.is_some() => unwanted("text"),
            Statement | Excuse if input.file.is_some() => unwanted("file"),
            Statement | Excuse if input.message.is_some() => unwanted("message"),
            Message => self.message(tx, input).await,
            Statement | Excuse => Ok(bare(input)),
            Photo | Video | Document | PaymentProof => self.file(tx, input).await,
        }
    }

    async fn file(&self, tx: &mut Tx, input: &EvidenceInput) -> Result<Evidence, Fault> {
        let hash = input.file.as_deref().ok_or_else(|| Refusal::invalid("file", "required"))?;
        let mut found = held(tx, self.person, upload::drawer(self.person), hash).await?;
        for place in &self.places {
            if found.is_none() {
                found = held(tx, self.person, *place, hash).await?.filter(|up| up.person == self.person.0);
            }
        }
        let up = found.ok_or_else(|| Refusal::invalid("file", "file_missing"))?;
        let fits = match input.kind {
            EvidenceKind::Photo => upload::is_picture(&up.media),
            EvidenceKind::Video => upload::is_video(&up.media),
            _ => true,
        };
        if !fits {
            return Err(Refusal::invalid("file", "file_wrong_type").into());
        }
        Ok(Evidence { file: Some(up.hash), name: Some(up.name), media: Some(up.media), ..bare(input) })
    }

    /// A copy of a message as it stands in the ledger: what is deleted or said later does not change it.
    async fn message(&self, tx: &mut Tx, input: &EvidenceInput) -> Result<Evidence, Fault> {
        let place = input.message.as_ref().ok_or_else(|| Refusal::invalid("message", "required"))?;
        let chat = known(tx, self.actor, &place.conversation).await?;
        // Nobody shows one buyer's words to another.
        if chat.kind != "conversation" || chat.buyer != Some(self.buyer.0) {
            return Err(Refusal::NotFound.into());
        }
        let mine = i64::from(self.actor.party().bit());
        let entries = ledger::of_stream(tx, chat.id, place.seq.saturating_sub(1), mine, 1).await?;
        let entry = entries.into_iter().find(|e| e.seq == place.seq).ok_or(Refusal::NotFound)?;
        // A buyer may show what they were told; others only what both sides know.
        if self.actor.role != Role::Buyer && entry.audience != i64::from(Audience::ALL.0) {
            return Err(Refusal::NotFound.into());
        }
        let event = rows::event::<Conversation>(&entry)?.ok_or(Refusal::NotFound)?;
        let ConversationWhat::Message { by, text, attachments, .. } = event.what else {
            return Err(Refusal::invalid("message.seq", "not_a_choice").into());
        };
        Ok(frozen(CaseId(chat.id), entry.seq, by, Instant(entry.at), text, attachments.into_iter().next()))
    }
}

/// A message without words is the first of its files.
fn frozen(case: CaseId, seq: i64, by: Party, at: Instant, text: String, first: Option<Attachment>) -> Evidence {
    let file = first.filter(|_| text.trim().is_empty());
    let (file, name, media) = file.map_or((None, None, None), |f| (Some(f.file), Some(f.name), Some(f.media)));
    let text = Some(text).filter(|t| !t.trim().is_empty());
    Evidence {
        kind: EvidenceKind::Message,
        file,
        name,
        media,
        text,
        message: Some(FrozenMessage { case, seq, by, at }),
    }
}

fn bare(input: &EvidenceInput) -> Evidence {
    Evidence { kind: input.kind, file: None, name: None, media: None, text: input.text.clone(), message: None }
}
