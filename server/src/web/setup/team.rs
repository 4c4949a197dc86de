//! The first orders, the first colleagues, and the end of the set-up.

use super::{Step, advance, form, go_on, onward, question, skips};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::form::{Typed, Wrong};
use crate::page;
use crate::web::admin::importing::{self, Taken};
use crate::web::admin::overview::Progress;
use crate::web::admin::{invitation, staff, wrong};
use crate::web::sheet::Sheet;
use axum::extract::{Multipart, State};
use axum::response::IntoResponse;
use maud::{Markup, html};

/// The way past the import is a form of its own: the other one is for files.
fn import_page(app: &App, viewer: &Viewer, top: &Markup, faults: &[Wrong]) -> Markup {
    let (w, typed) = (viewer.words(), importing::blank());
    let sheet = Sheet { w, typed: &typed, wrong: faults };
    let content = html! {
        (form(viewer, app, Step::Import, sheet, &html! { (top) (importing::fields(sheet)) }, &w.t("import-button"), true))
        details.stack.tight {
            summary { (w.t("import-by-hand")) }
            p.muted { (w.t("import-by-hand-hint")) }
            (importing::by_hand(app, w))
        }
    };
    question(viewer, Step::Import, !faults.is_empty(), &content)
}

pub(super) async fn show_import(State(app): State<App>, viewer: Viewer) -> Answer {
    Ok(import_page(&app, &viewer, &html! {}, &[]).into_response())
}

pub(super) async fn take_import(State(app): State<App>, viewer: Viewer, form: Multipart) -> Answer {
    let taken = importing::take(&app, form).await?;
    match &taken {
        Taken::Skipped => go_on(&app, Step::Import).await,
        Taken::Refused(..) => {
            let (top, faults) = importing::told(&taken);
            Ok(wrong(import_page(&app, &viewer, &top, faults)))
        }
        Taken::Read(report) => {
            advance(&app, Step::Import).await?;
            let w = viewer.words();
            let content = html! { (importing::shown(w, report)) (onward(w, Step::Import)) };
            Ok(question(&viewer, Step::Import, false, &content).into_response())
        }
    }
}

fn staff_page(app: &App, viewer: &Viewer, top: &Markup, typed: &Typed, faults: &[Wrong]) -> Markup {
    let w = viewer.words();
    let sheet = Sheet { w, typed, wrong: faults };
    let content = html! {
        (top)
        (form(viewer, app, Step::Staff, sheet, &invitation::fields(app, sheet), &w.t("invite-make"), true))
    };
    question(viewer, Step::Staff, !faults.is_empty(), &content)
}

pub(super) async fn show_staff(State(app): State<App>, viewer: Viewer) -> Answer {
    Ok(staff_page(&app, &viewer, &html! {}, &staff::blank(), &[]).into_response())
}

pub(super) async fn take_staff(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    if skips(&typed) {
        return go_on(&app, Step::Staff).await;
    }
    match invitation::invite(&app, &viewer, &typed).await? {
        Err(faults) => Ok(wrong(staff_page(&app, &viewer, &html! {}, &typed, &faults))),
        Ok(None) => Ok(staff_page(&app, &viewer, &html! {}, &staff::blank(), &[]).into_response()),
        Ok(Some(link)) => {
            advance(&app, Step::Staff).await?;
            let w = viewer.words();
            let email = typed.get("invite_email").unwrap_or_default().trim();
            let top = html! { (invitation::shown_once(w, &link, email)) (onward(w, Step::Staff)) hr; h2.section-t { (w.t("invite-another")) } };
            Ok(staff_page(&app, &viewer, &top, &staff::blank(), &[]).into_response())
        }
    }
}

pub(super) async fn done(State(app): State<App>, viewer: Viewer) -> Answer {
    let w = viewer.words();
    let title = w.t("set-up-done");
    let progress = Progress::read(&app).await?;
    let content = html! {
        h1.question { (title) }
        p.lead { (w.t("set-up-done-lead")) }
        (progress.list(w))
        div.actions { a.btn.primary href="/admin" { (w.t("set-up-to-admin")) } }
    };
    Ok(page::plain_mid(&viewer.look, Some(&viewer), &title, &content).into_response())
}
