//! Evidence: photos and papers, proof of payment, messages from the chat with the shop as frozen copies, or why there is
//! nothing to show. Until the dispute is sent everything can be taken away again.

use super::answers::{Answers, File, Picked, excuse};
use super::{Sheet, Step, beside, said};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::form::{Typed, Wrong};
use crate::format;
use crate::i18n::Words;
use crate::icon;
use crate::show::files::{self, Access};
use crate::show::{event, listing};
use crate::upload::{self, kind::ACCEPT};
use crate::web::problems::checklist;
use crate::web::purchase::Purchase;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::conversation::{Attachment, Conversation, ConversationWhat};
use ombud_domain::dispute::{Evidence, EvidenceKind, FrozenMessage, Reason};
use ombud_domain::id::{CaseId, ShopId};
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_store::{StoreError, Tx, ledger};

/// Files that one page takes.
const MAX_FILES: usize = 10;
/// Messages that can be picked from; the latest.
const MESSAGES: i64 = 200;
/// The longest excuse, in characters.
const EXCUSE_CHARS: usize = 4_000;

/// A form as it came.
pub(super) struct Form {
    pub typed: Typed,
    /// Files that are in it now: those that were there before, then the new ones.
    pub files: Vec<Attachment>,
    /// What is wrong with new ones.
    pub wrong: Vec<Wrong>,
}

/// A message of the chat with the shop.
pub(super) struct Message {
    picked: Picked,
    by: Party,
    at: Instant,
    text: String,
}

/// What buyer and shop wrote to each other about this order, oldest first. Nothing that only one of them may see.
pub(super) async fn messages(tx: &mut Tx, order: &Purchase, shop: Option<ShopId>) -> Result<Vec<Message>, StoreError> {
    let both = i64::from(Party::Buyer.bit() | Party::Shop.bit());
    let mut found = Vec::new();
    let chats = order.cases.iter().filter(|c| c.kind == "conversation" && shop.is_some_and(|s| c.shop == Some(s.0)));
    for chat in chats {
        let entries = ledger::before(tx, chat.id, i64::MAX, i64::from(Party::Buyer.bit()), MESSAGES).await?;
        for entry in entries.iter().filter(|e| e.audience & both == both) {
            let what = rows::event::<Conversation>(entry)?.map(|e| e.what);
            if let Some(ConversationWhat::Message { by, text, .. }) = what.filter(is_text) {
                found.push(Message {
                    picked: Picked { case: chat.id, seq: entry.seq },
                    by,
                    at: Instant(entry.at),
                    text,
                });
            }
        }
    }
    found.sort_by_key(|m| (m.at, m.picked.seq));
    Ok(found)
}

fn is_text(what: &ConversationWhat) -> bool {
    matches!(what, ConversationWhat::Message { text, .. } if !text.trim().is_empty())
}

impl Message {
    fn evidence(&self) -> Evidence {
        let message = FrozenMessage { case: CaseId(self.picked.case), seq: self.picked.seq, by: self.by, at: self.at };
        Evidence {
            kind: EvidenceKind::Message,
            file: None,
            name: None,
            media: None,
            text: Some(self.text.clone()),
            message: Some(message),
        }
    }
}

impl Sheet {
    /// What the answers add to what is on file. Whoever withdraws from the contract shows nothing: what was added for
    /// another reason stays out.
    pub(super) fn to_add(&self) -> Vec<Evidence> {
        let a = &self.answers;
        if a.is_withdrawal() {
            return Vec::new();
        }
        let picked =
            a.messages.iter().filter_map(|p| self.chats.iter().find(|m| m.picked == *p)).map(Message::evidence);
        let all = a.files.iter().map(File::evidence).chain(picked).chain(excuse(&a.excuse));
        all.filter(|e| !self.recorded.contains(e)).collect()
    }
}

/// Reads a form of the wizard, with files or without. Files that went up before come by their hash. A file that cannot be
/// taken is told beside the others: neither they nor what was typed are lost.
pub(super) async fn read(app: &App, viewer: &Viewer, sheet: &Sheet, request: Request) -> Result<Form, Fault> {
    let multipart =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"multipart/"));
    if !multipart {
        let typed = Typed::from_request(request, app).await?;
        return Ok(Form { files: held(app, viewer, sheet, &typed).await?, typed, wrong: Vec::new() });
    }
    let (mut typed, mut new, mut wrong) = (Typed::default(), Vec::new(), Vec::new());
    let mut form = Multipart::from_request(request, app).await.map_err(|e| Fault::of_status(e.status()))?;
    while let Some(field) = form.next_field().await.map_err(upload::unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::is_empty) {
            None => typed = typed.with(&name, field.text().await.map_err(upload::unreadable)?),
            // A browser sends an empty part for a file control that was left alone.
            Some(true) => {}
            Some(false) if new.len() >= MAX_FILES => wrong.push(Wrong::new("file", "too_many_files")),
            Some(false) => match upload::accept(app, &viewer.into(), sheet.case.env.id, field).await {
                Ok(taken) => new.push(taken.file),
                Err(fault) if fault.field.is_some() => wrong.push(Wrong::new("file", &fault.code)),
                Err(fault) => return Err(fault),
            },
        }
    }
    wrong.dedup();
    let mut files = held(app, viewer, sheet, &typed).await?;
    files.append(&mut new);
    Ok(Form { typed, files, wrong })
}

async fn held(app: &App, viewer: &Viewer, sheet: &Sheet, typed: &Typed) -> Result<Vec<Attachment>, Fault> {
    let hashes: Vec<String> = typed.all("file_id").map(str::to_owned).collect();
    let (person, case) = (viewer.person, sheet.case.env.id);
    app.store()
        .read(move |tx| Box::pin(async move { upload::attachments(tx, "file", person, case, &hashes).await }))
        .await
}

/// Takes what was chosen on a page, right or wrong.
pub(super) fn take(sheet: &mut Sheet, step: Step, typed: &Typed, files: Vec<Attachment>) {
    if step == Step::Messages {
        let wanted: Vec<&str> = typed.all("message").collect();
        let picked = sheet.chats.iter().map(|m| m.picked).filter(|p| wanted.contains(&word(*p).as_str()));
        sheet.answers.messages = picked.collect();
        return;
    }
    let of_page = |kind: EvidenceKind| (kind == EvidenceKind::PaymentProof) == (step == Step::Payment);
    let others = sheet.answers.files.iter().filter(|f| !of_page(f.kind)).cloned();
    let mut all: Vec<File> = others.collect();
    for f in files {
        let removed = typed.all("remove").any(|hash| hash == f.file);
        if !removed && !all.iter().any(|known| known.file == f.file) {
            all.push(File { kind: kind(step, &f.media), file: f.file, name: f.name, media: f.media, bytes: f.bytes });
        }
    }
    sheet.answers.files = all;
    if let Some(text) = typed.get("excuse") {
        sheet.answers.excuse = text.replace("\r\n", "\n").chars().take(EXCUSE_CHARS).collect();
    }
}

fn kind(step: Step, media: &str) -> EvidenceKind {
    match step {
        Step::Payment => EvidenceKind::PaymentProof,
        _ if upload::is_video(media) => EvidenceKind::Video,
        _ if media.starts_with("image/") => EvidenceKind::Photo,
        _ => EvidenceKind::Document,
    }
}

fn word(picked: Picked) -> String {
    format!("{}-{}", picked.case, picked.seq)
}

/// Whether what came is to be compared with what was ordered.
pub(super) fn compares(answers: &Answers) -> bool {
    matches!(answers.reason(), Some(Reason::WrongItem | Reason::NotAsDescribed | Reason::MissingParts))
}

/// Whether photos of a damage are asked for.
fn damaged(answers: &Answers) -> bool {
    matches!(answers.reason(), Some(Reason::Damaged | Reason::Defective))
}

/// Photos and papers, the side roads, and the excuse.
pub(super) fn photos(viewer: &Viewer, sheet: &Sheet, wrong: &[Wrong]) -> Markup {
    let (w, a) = (viewer.words(), &sheet.answers);
    let asked = a.reason().is_some_and(|r| !sheet.facts.policy.reason(r).evidence.is_empty());
    let count = |n: usize| i64::try_from(n).unwrap_or(0);
    let proofs = a.files.iter().filter(|f| f.kind == EvidenceKind::PaymentProof).count();
    html! {
        h1.question { (w.t("wizard-evidence-title")) }
        p.hint { (w.t(if asked { "wizard-evidence-hint" } else { "wizard-evidence-optional" })) }
        @if !sheet.recorded.is_empty() {
            section.card {
                h2.section-t { (w.t("wizard-on-file")) }
                @for piece in &sheet.recorded { (on_file(viewer, sheet, piece)) }
            }
        }
        @if damaged(a) { (checklist(w)) }
        (listing::draw(w, &sheet.listings))
        @if !sheet.listings.is_empty() { h2.section-t { (w.t("listing-came")) } }
        (drop(viewer, sheet, Step::Evidence, wrong))
        div.stack {
            div.actions {
                @if !sheet.chats.is_empty() {
                    button.btn name="go" value="messages" { (icon!(ChatBubbleLeftRight)) (w.with("wizard-pick", &[("n", count(a.messages.len()).into())])) }
                }
                button.btn name="go" value="payment" { (icon!(CreditCard)) (w.with("wizard-proof", &[("n", count(proofs).into())])) }
            }
            @if asked { (cannot(w, a, wrong)) }
        }
    }
}

/// "I cannot, because …": folded away until it is needed.
fn cannot(w: &Words, answers: &Answers, wrong: &[Wrong]) -> Markup {
    let error = said(w, wrong, "excuse");
    html! {
        details open[!answers.excuse.is_empty() || !wrong.is_empty()] {
            summary { (w.t("choice-excuse")) }
            div.stack.tight {
                div.field.bad[error.is_some()] {
                    label for="f-excuse" { (w.t("wizard-excuse")) }
                    (beside(w, wrong, "excuse"))
                    textarea.input #f-excuse name="excuse" dir="auto" rows="3"
                        aria-describedby=[error.is_some().then_some("f-excuse-e")] aria-invalid=[error.is_some().then_some("true")] { (answers.excuse) }
                }
            }
        }
    }
}

/// Proof of payment.
pub(super) fn payment(viewer: &Viewer, sheet: &Sheet, wrong: &[Wrong]) -> Markup {
    let w = viewer.words();
    html! {
        h1.question { (w.t("wizard-payment-title")) }
        p.hint { (w.t("wizard-payment-hint")) }
        (drop(viewer, sheet, Step::Payment, wrong))
    }
}

/// Messages from the chat with the shop.
pub(super) fn pick(viewer: &Viewer, sheet: &Sheet) -> Markup {
    let w = viewer.words();
    html! {
        fieldset.field {
            legend.question { h1 { (w.t("wizard-messages-title")) } }
            p.hint { (w.t("wizard-messages-hint")) }
            @if sheet.chats.is_empty() { p { (w.t("wizard-no-messages")) } }
            div.choices {
                @for m in &sheet.chats {
                    label.choice {
                        input type="checkbox" name="message" value=(word(m.picked)) checked[sheet.answers.messages.contains(&m.picked)];
                        span.choice-t dir="auto" { (m.text) }
                        span.choice-h {
                            @match m.by {
                                Party::Buyer => (w.t("you")),
                                Party::Shop => { bdi { (sheet.shop_name()) } },
                                Party::Platform => (w.t("party-platform")),
                            }
                            " · " time datetime=(format::iso(m.at)) { (w.short(m.at)) }
                        }
                    }
                }
            }
        }
    }
}

/// A piece that is on file: what it is, and the thing itself.
pub(super) fn on_file(viewer: &Viewer, sheet: &Sheet, piece: &Evidence) -> Markup {
    html! {
        div.stack.tight {
            p { (viewer.words().t(&format!("choice-{}", if piece.kind == EvidenceKind::Excuse { "excuse" } else { piece.kind.code() }))) }
            @if let Some(text) = &piece.text { blockquote.tl-quote dir="auto" { (text) } }
            (event::evidence(viewer, sheet.number(), &sheet.files, piece))
        }
    }
}

/// Where files are dropped. Without scripts they come with the form, and are taken away by a button of the form.
fn drop(viewer: &Viewer, sheet: &Sheet, step: Step, wrong: &[Wrong]) -> Markup {
    let w = viewer.words();
    let files = of_step(&sheet.answers, step);
    let most = i64::try_from(MAX_FILES).unwrap_or(0);
    let error = said(w, wrong, "file");
    html! {
        div.field.bad[error.is_some()] {
            label for="f-file" { (w.t("wizard-files")) }
            p.hint #f-file-h { (w.with("wizard-files-hint", &[("n", most.into())])) }
            (beside(w, wrong, "file"))
            file-drop data-action=(format!("/cases/{}/up", sheet.number())) data-max-files=(MAX_FILES) data-wrong-type=(w.t("file-wrong-type"))
                data-too-many=(w.with("file-too-many", &[("n", most.into())])) data-failed=(w.t("upload-failed")) {
                div.drop {
                    (icon!(CloudArrowUp, "big"))
                    span.drop-t { (w.t("wizard-choose-files")) }
                    span.muted.small { (w.t("wizard-drop-files")) }
                    input type="file" #f-file name="file" multiple accept=(ACCEPT) aria-describedby="f-file-h"
                        aria-invalid=[error.is_some().then_some("true")];
                }
                template data-item {
                    li.drop-item {
                        span.icon-box { (icon!(Document)) }
                        span.drop-name.clip dir="auto" {}
                        progress max="100" value="0" aria-label=(w.t("upload")) {}
                        button.icon-btn type="button" data-drop-remove aria-label=(w.t("remove")) { (icon!(XMark)) }
                    }
                }
                ul.drop-list id=(format!("files-{}", sheet.number())) {
                    @for f in files { (kept(viewer, sheet, f)) }
                }
            }
        }
    }
}

fn of_step(answers: &Answers, step: Step) -> Vec<&File> {
    answers.files.iter().filter(|f| (f.kind == EvidenceKind::PaymentProof) == (step == Step::Payment)).collect()
}

fn kept(viewer: &Viewer, sheet: &Sheet, f: &File) -> Markup {
    let (w, access) = (viewer.words(), sheet.files.access(&f.file));
    html! {
        li.drop-item id=(format!("u-{}", f.file)) {
            input type="hidden" name="file_id" value=(f.file);
            (files::small(sheet.number(), &f.attachment(), access == Access::Open))
            span.drop-name.clip dir="auto" { (f.name) }
            span.drop-info { (format::size(w, u64::try_from(f.bytes).unwrap_or(0))) }
            @if let Some(line) = files::closed(w, &access) { span.drop-info { (line) } }
            @if let Some(hint) = sheet.files.hint(viewer, &f.file) { span.drop-info { (files::advice(w, hint)) } }
            button.icon-btn name="remove" value=(f.file) aria-label=(w.with("wizard-remove", &[("name", f.name.as_str().into())])) { (icon!(XMark)) }
        }
    }
}
