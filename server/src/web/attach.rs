//! Files in forms: reading them, and the form of a piece of evidence.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::form::{self, Typed, Wrong};
use crate::icon;
use crate::page;
use crate::show::Loaded;
use crate::upload::{self, By, drawer, kind::ACCEPT};
use crate::web::preferences::local;
use crate::web::report::guest;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use maud::{Markup, html};
use ombud_domain::case::Allowed;
use ombud_domain::conversation::{Attachment, MAX_ATTACHMENTS};
use ombud_domain::dispute::EvidenceKind;
use ombud_domain::id::{CaseId, PersonId};
use ombud_store::{StoreError, paper};
use serde_json::{Value, json};
use uuid::Uuid;

/// A form with files, as it was sent.
#[derive(Default)]
pub struct Sent {
    /// The fields.
    pub typed: Typed,
    /// The files that were taken.
    pub files: Vec<Attachment>,
    /// What is wrong with a file that was not.
    pub wrong: Option<Wrong>,
}

/// Who sends a form with files, and so where those are kept.
#[derive(Debug, Clone, Copy)]
pub enum Sender<'a> {
    /// Somebody known, for a case that they may know or for their own drawer.
    Known(&'a Viewer, CaseId),
    /// A stranger: the form's id makes the guest in whose drawer the files lie.
    Stranger {
        /// Where they come from.
        address: &'a str,
        /// Their language.
        language: &'a str,
    },
}

impl Sender<'_> {
    async fn place(&self, app: &App, typed: &Typed) -> Result<(PersonId, By, CaseId), Fault> {
        match self {
            Self::Known(viewer, case) => Ok((viewer.person, By::from(*viewer), *case)),
            Self::Stranger { address, language } => {
                let guest = guest::of(app, typed.cid()?, language).await?;
                Ok((guest, By::stranger(guest, address), drawer(guest)))
            }
        }
    }
}

/// Reads a form: plain, or multipart with files. Files that were uploaded before come by their hash.
///
/// # Errors
/// What is wrong with the form itself; `file_missing` for a file that the sender did not bring; the store's.
pub async fn read(app: &App, sender: Sender<'_>, request: Request) -> Result<Sent, Fault> {
    let multipart =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"multipart/"));
    let mut sent = if multipart {
        let form = Multipart::from_request(request, app).await.map_err(|e| Fault::of_status(e.status()))?;
        read_form(app, sender, form).await?
    } else {
        Sent { typed: Typed::from_request(request, app).await?, ..Sent::default() }
    };
    let hashes: Vec<String> = sent.typed.all("file_id").map(str::to_owned).collect();
    if hashes.is_empty() {
        return Ok(sent);
    }
    let (person, _, case) = sender.place(app, &sent.typed).await?;
    for hash in hashes {
        let found = app.store().read(move |tx| Box::pin(async move { paper::upload(tx, &hash, case.0).await })).await;
        let found = found.map_err(|e: StoreError| Fault::from(e))?.filter(|up| up.person == person.0);
        let up = found.ok_or_else(|| Fault::bad("file_missing").on("file"))?;
        sent.files.push(Attachment { file: up.hash, name: up.name, media: up.media, bytes: up.bytes });
    }
    Ok(sent)
}

/// Reads a multipart form: fields as typed, files stored. A file that cannot be taken does not cost what was typed beside it.
async fn read_form(app: &App, sender: Sender<'_>, mut form: Multipart) -> Result<Sent, Fault> {
    let Sent { mut typed, mut files, mut wrong } = Sent::default();
    while let Some(field) = form.next_field().await.map_err(upload::unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_some() {
            // A browser sends an empty part for a file control that was left alone.
            if field.file_name().is_some_and(|n| !n.is_empty()) {
                if files.len() >= MAX_ATTACHMENTS {
                    wrong = Some(Wrong::new("file", "too_many_files"));
                    continue;
                }
                let (_, by, case) = sender.place(app, &typed).await?;
                match upload::accept(app, &by, case, field).await {
                    Ok(taken) => files.push(taken.file),
                    Err(fault) if fault.status.is_client_error() => wrong = Some(Wrong::new("file", &fault.code)),
                    Err(fault) => return Err(fault),
                }
            }
        } else {
            typed = typed.with(&name, field.text().await.map_err(upload::unreadable)?);
        }
    }
    Ok(Sent { typed, files, wrong })
}

/// The piece of evidence that a filled-in form describes.
///
/// # Errors
/// `not_a_choice` for an unknown kind.
pub fn evidence(typed: &Typed, files: &[Attachment]) -> Result<Value, Fault> {
    let file = files.first();
    let wanted = typed
        .some("kind")
        .and_then(|k| EvidenceKind::ALL.into_iter().find(|e| e.code() == k && *e != EvidenceKind::Message));
    let kind = match (wanted, file) {
        (Some(EvidenceKind::PaymentProof), Some(_)) => EvidenceKind::PaymentProof,
        (_, Some(f)) if upload::is_video(&f.media) => EvidenceKind::Video,
        (_, Some(f)) if f.media.starts_with("image/") => EvidenceKind::Photo,
        (_, Some(_)) => EvidenceKind::Document,
        (Some(kind), None) => kind,
        (None, None) => EvidenceKind::Statement,
    };
    Ok(json!({
        "kind": kind, "file": file.map(|f| &f.file), "name": file.map(|f| &f.name), "media": file.map(|f| &f.media),
        "text": typed.some("text"),
    }))
}

/// Files that were sent with an answer, each as a piece of evidence.
#[must_use]
pub fn each_as_evidence(files: &[Attachment]) -> Value {
    let piece = |f: &Attachment| {
        let kind = if f.media.starts_with("image/") { EvidenceKind::Photo } else { EvidenceKind::Document };
        json!({ "kind": kind, "file": f.file, "name": f.name, "media": f.media })
    };
    files.iter().map(piece).collect()
}

/// The form of a piece of evidence: a file, or a few words, or both.
#[must_use]
pub fn evidence_form(viewer: &Viewer, number: &str, url: &str, typed: &Typed, wrong: &[Wrong], cid: Uuid) -> Markup {
    let w = viewer.words();
    let text = typed.get("text").unwrap_or_default();
    let bad_file = wrong.iter().find(|e| e.field == "file");
    html! {
        form.stack id="do-add_evidence" method="post" action=(url) enctype="multipart/form-data" {
            (page::sent(viewer, cid))
            @if let Some(back) = typed.some("back") { input type="hidden" name="back" value=(local(Some(back))); }
            (form::summary(w, "add_evidence", wrong))
            fieldset.field {
                legend { (w.t("field-kind")) }
                div.choices {
                    @for kind in [EvidenceKind::Photo, EvidenceKind::Video, EvidenceKind::Document, EvidenceKind::PaymentProof, EvidenceKind::Statement] {
                        label.choice {
                            input type="radio" name="kind" value=(kind.code()) checked[typed.get("kind").unwrap_or("photo") == kind.code()];
                            span.choice-t { (w.t(&format!("choice-{}", kind.code()))) }
                        }
                    }
                }
            }
            div.field.bad[bad_file.is_some()] {
                label for="f-file" { (w.t("photos-and-papers")) }
                p.hint #f-file-h { (w.t("file-hint")) }
                @if let Some(why) = bad_file { (form::error_line("f-file", Some(&why.words(w)))) }
                (crate::show::chat::drop(viewer, number, &html! {
                    div.drop { (icon!(CloudArrowUp, "big")) span.drop-t { (w.t("choose-files")) }
                        input type="file" id="f-file" name="file" accept=(ACCEPT) aria-describedby="f-file-h"; }
                }))
            }
            div.field {
                label for="f-text" { (w.t("field-text")) " " span.opt { (w.t("optional")) } }
                textarea.input id="f-text" name="text" dir="auto" rows="4" { (text) }
            }
            div.actions { button.btn.primary { (w.t("action-add_evidence")) } }
        }
    }
}

/// The form of words with files beside them.
#[must_use]
pub fn told_form(
    viewer: &Viewer,
    loaded: &Loaded,
    allowed: &Allowed,
    url: &str,
    typed: &Typed,
    wrong: &[Wrong],
    cid: Uuid,
) -> Markup {
    let (w, action) = (viewer.words(), allowed.action);
    let bad_file = wrong.iter().find(|e| e.field == "file");
    let (labels, revision) = (form::NO_LABELS, loaded.env().revision);
    let shown = form::Shown { allowed, url, revision, cid, typed, wrong, labels, note: None };
    html! {
        form.stack id=(format!("do-{action}")) method="post" action=(url) enctype="multipart/form-data" {
            (page::sent(viewer, cid))
            input type="hidden" name="revision" value=(loaded.env().revision);
            (form::summary(w, action, wrong))
            @for field in &allowed.form.fields { (shown.field(w, field)) }
            div.field.bad[bad_file.is_some()] {
                label for="f-file" { (w.t("photos-and-papers")) " " span.opt { (w.t("optional")) } }
                p.hint #f-file-h { (w.t("file-hint")) }
                @if let Some(why) = bad_file { (form::error_line("f-file", Some(&why.words(w)))) }
                (crate::show::chat::drop(viewer, &loaded.env().number, &html! {
                    div.drop { (icon!(CloudArrowUp, "big")) span.drop-t { (w.t("choose-files")) }
                        input type="file" id="f-file" name="file" multiple accept=(ACCEPT) aria-describedby="f-file-h"; }
                }))
            }
            div.actions { button.btn.primary { (w.t(&format!("action-{action}"))) } }
        }
    }
}
