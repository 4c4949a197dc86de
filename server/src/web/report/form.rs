//! The form of a report.

use crate::auth::Viewer;
use crate::form::{self, Typed, Wrong};
use crate::i18n::Words;
use crate::reported::{PLACE_CHARS, Subject};
use crate::show::chat::drop_own;
use crate::show::trust::concern;
use crate::upload::kind::ACCEPT;
use crate::{format, icon, page};
use maud::{Markup, html};
use ombud_domain::actor::Role;
use ombud_domain::conversation::Attachment;
use ombud_domain::policy::Policy;
use ombud_domain::report::About;
use uuid::Uuid;

/// Everything that the form shows.
pub(super) struct Sheet<'a> {
    pub(super) w: &'a Words,
    /// The id of the form: the same one when it is shown again, since the files of a stranger lie under it.
    pub(super) cid: Uuid,
    pub(super) viewer: Option<&'a Viewer>,
    pub(super) about: About,
    pub(super) policy: &'a Policy,
    pub(super) subject: &'a Subject,
    pub(super) typed: &'a Typed,
    /// Files that are here already.
    pub(super) files: &'a [Attachment],
    pub(super) wrong: &'a [Wrong],
}

pub(super) fn draw(sheet: &Sheet<'_>) -> Markup {
    let Sheet { w, cid, viewer, about, policy, subject, typed, wrong, .. } = *sheet;
    let said = |field: &str| wrong.iter().find(|e| e.field == field).map(|e| e.words(w));
    let (bad_concern, bad_text, bad_place) = (said("concern"), said("text"), said("place"));
    let code = about.code();
    html! {
        div.wizard-top { a.back href="/report" { (icon!(ArrowLeft, "flip")) (w.t("report-title")) } }
        h1.page-t { (w.t(&format!("report-about-{code}"))) }
        @if !subject.title.is_empty() { p { strong dir="auto" { (subject.title) } } }
        form.stack #report method="post" action=(format!("/report/{code}")) enctype="multipart/form-data" novalidate {
            @match viewer {
                Some(viewer) => (page::sent(viewer, cid)),
                None => { input type="hidden" name="cid" value=(cid); },
            }
            @for name in ["offer", "shop", "order"] {
                @if let Some(value) = typed.some(name) { input type="hidden" name=(name) value=(value); }
            }
            (form::summary(w, "report", wrong))
            fieldset.field.bad[bad_concern.is_some()] #f-report-concern {
                legend { (w.t("report-concern")) }
                (form::error_line("f-report-concern", bad_concern.as_deref()))
                div.choices {
                    @for choice in policy.choices(about) {
                        label.choice {
                            input type="radio" name="concern" value=(choice.key) checked[typed.get("concern") == Some(choice.key.as_str())];
                            span.choice-t dir="auto" { (concern(w, &choice.key, Some(&choice.words))) }
                        }
                    }
                }
            }
            @if subject.offer.is_none() && subject.shop.is_none() {
                div.field.bad[bad_place.is_some()] {
                    label for="f-report-place" { (w.t("field-place")) }
                    p.hint #f-report-place-h { (w.t("field-place-hint")) }
                    (form::error_line("f-report-place", bad_place.as_deref()))
                    input.input #f-report-place name="place" dir="auto" maxlength=(PLACE_CHARS) value=(typed.get("place").unwrap_or_default())
                        aria-describedby="f-report-place-h" aria-invalid=[bad_place.is_some().then_some("true")];
                }
            }
            div.field.bad[bad_text.is_some()] {
                label for="f-report-text" { (w.t("report-what-happened")) }
                p.hint #f-report-text-h { (w.t("report-what-happened-hint")) }
                (form::error_line("f-report-text", bad_text.as_deref()))
                textarea.input #f-report-text name="text" dir="auto" rows="6" aria-describedby="f-report-text-h"
                    aria-invalid=[bad_text.is_some().then_some("true")] { (typed.get("text").unwrap_or_default()) }
            }
            (files(sheet))
            div.field {
                label.check { input type="checkbox" name="danger" value="true" checked[typed.some("danger").is_some()]; (w.t("report-danger")) }
                p.hint { (w.with("report-danger-hint", &[("hours", policy.report_danger_h.into())])) }
            }
            p.muted { (w.t("report-privacy-text")) }
            div.actions { button.btn.primary { (w.t("report-send")) } }
        }
    }
}

/// Photos, videos and papers. Whoever is signed in sends them at once, piece by piece; a stranger's come with the form.
fn files(sheet: &Sheet<'_>) -> Markup {
    let (w, wrong) = (sheet.w, sheet.wrong.iter().find(|e| e.field == "file").map(|e| e.words(sheet.w)));
    let own = sheet.viewer.is_some_and(|v| v.actor.role == Role::Buyer);
    let input = html! {
        div.drop { (icon!(CloudArrowUp, "big")) span.drop-t { (w.t("choose-files")) }
            input type="file" id="f-report-file" name="file" multiple accept=(ACCEPT) aria-describedby="f-report-file-h"; }
    };
    html! {
        div.field.bad[wrong.is_some()] {
            label for="f-report-file" { (w.t("photos-and-papers")) " " span.opt { (w.t("optional")) } }
            p.hint #f-report-file-h { (w.t("file-hint")) " " (w.t("report-file-hint")) }
            (form::error_line("f-report-file", wrong.as_deref()))
            @if !sheet.files.is_empty() {
                ul.drop-list {
                    @for file in sheet.files {
                        li.drop-item {
                            label.check { input type="checkbox" name="file_id" value=(file.file) checked; bdi { (file.name) } }
                            span.drop-info { (format::size(w, u64::try_from(file.bytes).unwrap_or_default())) }
                        }
                    }
                }
            }
            @if own { (drop_own(w, &input)) } @else { (input) }
        }
    }
}
