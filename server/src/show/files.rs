//! Files of a case as they came: who brought them, and what was found out about them then.

use crate::auth::Viewer;
use crate::i18n::Words;
use crate::icon;
use crate::upload::video::Video;
use crate::upload::{self, Facts, Hint, drawer};
use maud::{Markup, html};
use ombud_domain::actor::Role;
use ombud_domain::case::CaseKind;
use ombud_domain::conversation::Attachment;
use ombud_domain::id::PersonId;
use ombud_domain::permit::opens_files;
use ombud_domain::time::Instant;
use ombud_store::ledger::Entry;
use ombud_store::paper::{self, Scan, Upload};
use ombud_store::{StoreError, Tx};
use serde_json::Value;
use std::collections::BTreeSet;

/// The files that a history refers to.
#[derive(Debug, Clone, Default)]
pub struct Files {
    brought: Vec<Upload>,
    /// Whether there is a virus scanner: then nothing is shown before it has looked.
    scanning: bool,
    /// Whether the reader's work does not need them.
    shut: bool,
}

/// Whether a file can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// By whoever sees it.
    Open,
    /// Not before the virus scan.
    Held,
    /// Never: this was found in it.
    Infected(String),
    /// Not any more: it was deleted then, because its time had come.
    Gone(Instant),
    /// Not by this reader, whose work does not need it.
    Shut,
}

impl Files {
    /// Those of these entries. A file lies with the case, in the drawer of whoever showed it, with the chat that the
    /// message was copied from, or with the case that an appeal was filed from.
    ///
    /// # Errors
    /// As the store's.
    pub async fn of(tx: &mut Tx, scanning: bool, entries: &[Entry]) -> Result<Self, StoreError> {
        let mut files = Self { scanning, ..Self::default() };
        for entry in entries {
            let Some(what) = with_files(entry) else { continue };
            let own = entry.actor.map_or(entry.stream, |person| drawer(PersonId(person)).0);
            let chat = what["evidence"]["message"]["case"].as_i64().or(what["appeal"]["case"].as_i64());
            let chat = chat.unwrap_or(entry.stream);
            let sent = what["attachments"].as_array().into_iter().flatten();
            for hash in sent.chain([&what["evidence"]]).filter_map(|f| f["file"].as_str()) {
                files.add(tx, hash, [entry.stream, own, chat]).await?;
            }
        }
        Ok(files)
    }

    /// As this role reads them, in a case of this kind.
    #[must_use]
    pub fn read_by(self, role: Role, kind: CaseKind) -> Self {
        Self { shut: !opens_files(role, kind), ..self }
    }

    /// Adds a file from wherever it was brought to.
    ///
    /// # Errors
    /// As the store's.
    pub async fn add(&mut self, tx: &mut Tx, hash: &str, places: [i64; 3]) -> Result<(), StoreError> {
        for up in paper::uploads(tx, hash, places).await? {
            if !self.brought.contains(&up) {
                self.brought.push(up);
            }
        }
        Ok(())
    }

    /// The hashes of all of them, each once.
    pub fn hashes(&self) -> BTreeSet<&str> {
        self.brought.iter().map(|up| up.hash.as_str()).collect()
    }

    /// A file as this person brought it; as the first one did, where this one did not.
    #[must_use]
    pub fn find(&self, hash: &str, person: Option<i64>) -> Option<&Upload> {
        let own = self.brought.iter().find(|up| up.hash == hash && Some(up.person) == person);
        own.or_else(|| self.brought.iter().find(|up| up.hash == hash))
    }

    /// Whether the bytes can be opened. Those that nobody wrote down as brought were not scanned either.
    #[must_use]
    pub fn access(&self, hash: &str) -> Access {
        if self.shut {
            return Access::Shut;
        }
        let mut lying = self.brought.iter().filter(|up| up.hash == hash).map(|up| up.gone_at).peekable();
        if lying.peek().is_some()
            && let Some(gone) = lying.min_by_key(|gone| gone.is_some()).flatten()
        {
            return Access::Gone(Instant(gone));
        }
        let mut found = self.brought.iter().filter(|up| up.hash == hash).map(|up| Scan::kept(&up.scan)).peekable();
        let known = found.peek().is_some();
        let mut clean = known;
        for scan in found {
            match scan {
                Some(Scan::Infected(name)) => return Access::Infected(name),
                Some(Scan::Clean) => {}
                None => clean = false,
            }
        }
        if self.scanning && !clean { Access::Held } else { Access::Open }
    }

    /// How a video plays.
    #[must_use]
    pub fn video(&self, hash: &str) -> Option<Video> {
        Facts::kept(self.find(hash, None)?).video
    }

    /// The length of a file in bytes; events do not always tell it.
    #[must_use]
    pub fn bytes(&self, file: &Attachment) -> u64 {
        let bytes = self.find(&file.file, None).map_or(file.bytes, |up| up.bytes);
        u64::try_from(bytes).unwrap_or(0)
    }

    /// What could be better about a picture that the reader brought. Nobody else is told.
    #[must_use]
    pub fn hint(&self, viewer: &Viewer, hash: &str) -> Option<Hint> {
        let own = self.brought.iter().find(|up| up.hash == hash && up.person == viewer.person.0)?;
        Facts::kept(own).hint
    }

    /// The same in words, for all that were shown at once.
    pub(super) fn advice<'a>(&self, viewer: &Viewer, hashes: impl Iterator<Item = &'a str>) -> Markup {
        let mut hints: Vec<Hint> = Vec::new();
        for hint in hashes.filter_map(|hash| self.hint(viewer, hash)) {
            if !hints.contains(&hint) {
                hints.push(hint);
            }
        }
        html! { @for hint in hints { p.small.muted { (icon!(LightBulb)) " " (advice(viewer.words(), hint)) } } }
    }
}

/// A small picture of a file that may be opened: of a video its poster. An icon for everything else.
#[must_use]
pub fn small(number: &str, file: &Attachment, open: bool) -> Markup {
    let href = format!("/files/{number}/{}", file.file);
    html! {
        @if open && upload::is_picture(&file.media) {
            img src=(href) alt="" width="40" height="40";
        } @else if open && upload::is_video(&file.media) {
            img src=(format!("{href}/poster")) alt="" width="40" height="40";
        } @else if upload::is_video(&file.media) {
            span.icon-box { (icon!(Film)) }
        } @else {
            span.icon-box { (icon!(DocumentText)) }
        }
    }
}

/// What could be better, in words.
#[must_use]
pub fn advice(w: &Words, hint: Hint) -> String {
    w.t(&format!("picture-hint-{}", hint.code()))
}

/// Why a file cannot be opened, in words.
#[must_use]
pub fn closed(w: &Words, access: &Access) -> Option<String> {
    match access {
        Access::Open => None,
        Access::Held => Some(w.t("file-held")),
        Access::Infected(name) => Some(w.with("file-infected", &[("name", name.clone().into())])),
        Access::Shut => Some(w.t("file-shut")),
        Access::Gone(at) => Some(w.with("file-gone", &[("when", w.date(*at).into())])),
    }
}

fn with_files(entry: &Entry) -> Option<Value> {
    let body = entry.body.as_deref().filter(|body| body.contains("\"file\""))?;
    let body: Value = serde_json::from_str(body).ok()?;
    Some(body["what"].clone())
}
