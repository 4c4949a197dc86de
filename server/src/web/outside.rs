//! A proceeding before an outside body: opened from the page of the case that it is about, by those who decide disputes.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::format::iso;
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use crate::show::{self, Loaded};
use crate::web::sheet::{Line, Sheet};
use axum::extract::{FromRequest, Path, Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use maud::{Markup, html};
use ombud_domain::outside::{BODIES, Body, Opening};
use ombud_domain::permit::{Permission, permit};
use ombud_domain::time::Instant;
use ombud_engine::act::{ActError, Ask, Request as Command};
use ombud_engine::rows;
use ombud_engine::view::AnyCase;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/cases/{number}/outside", Permission::HandOver, || get(ask)),
    Route::page(Method::POST, "/cases/{number}/outside", Permission::HandOver, || post(open)),
];

async fn ask(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    let loaded = about(&app, &viewer, &number).await?;
    Ok(form_page(&app, &viewer, &loaded, &Typed::default().with("out_body", BODIES[0].code), &[]))
}

/// The case that it would be about: any, but a proceeding itself.
async fn about(app: &App, viewer: &Viewer, number: &str) -> Result<Loaded, Fault> {
    let loaded = show::load(app, viewer, number).await?;
    if matches!(loaded.seen.case, AnyCase::Outside(_)) { Err(Fault::not_found()) } else { Ok(loaded) }
}

async fn open(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, request: Request) -> Answer {
    let loaded = about(&app, &viewer, &number).await?;
    let typed = Typed::from_request(request, &app).await?;
    let opening = match read(&viewer, &typed) {
        Ok(opening) => opening,
        Err(wrong) => return Ok(refused(&app, &viewer, &loaded, &typed, &[wrong])),
    };
    let command = Command {
        id: typed.cid()?,
        actor: viewer.actor.clone(),
        expected_revision: None,
        ask: Ask::OpenOutside { about: loaded.env().id, opening },
    };
    match app.engine.act(command).await {
        Ok(done) => Ok(Redirect::to(&format!("/cases/{}", done.number)).into_response()),
        Err(ActError::Refused(refusal)) => match Wrong::of(&refusal) {
            Some(wrong) => {
                let wrong = Wrong::new(&format!("out_{}", wrong.field), &wrong.why);
                Ok(refused(&app, &viewer, &loaded, &typed, &[wrong]))
            }
            None => Err(refusal.into()),
        },
        Err(ActError::Store(error)) => Err(error.into()),
    }
}

fn read(viewer: &Viewer, typed: &Typed) -> Result<Opening, Wrong> {
    let body = typed.get("out_body").and_then(Body::from_code);
    let day = |name: &str, end: bool| match typed.some(name) {
        Some(text) => date(viewer, text, end).map(Some).ok_or_else(|| Wrong::new(name, "wrong_date")),
        None => Ok(None),
    };
    Ok(Opening {
        body: body.ok_or_else(|| Wrong::new("out_body", "not_a_choice"))?,
        reference: typed.get("out_reference").unwrap_or_default().to_owned(),
        began_at: day("out_began", false)?.ok_or_else(|| Wrong::new("out_began", "required"))?,
        answer_due: day("out_answer", true)?,
    })
}

/// The beginning of a day in the reader's zone, or its end.
fn date(viewer: &Viewer, text: &str, end: bool) -> Option<Instant> {
    let day: Date = text.trim().parse().ok()?;
    let start = day.to_zoned(viewer.words().zone.clone()).ok()?;
    let at = if end { start.end_of_day().ok()? } else { start };
    Some(Instant(at.timestamp().as_millisecond()))
}

fn refused(app: &App, viewer: &Viewer, loaded: &Loaded, typed: &Typed, wrong: &[Wrong]) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, form_page(app, viewer, loaded, typed, wrong)).into_response()
}

fn form_page(app: &App, viewer: &Viewer, loaded: &Loaded, typed: &Typed, wrong: &[Wrong]) -> Response {
    let w = viewer.words();
    let sheet = Sheet { w, typed, wrong };
    let number = &loaded.env().number;
    let title = w.t("outside-new");
    let body = |row: &ombud_domain::outside::BodyRow| (row.code.to_owned(), w.t(&format!("body-{}", row.code)));
    let content = html! {
        div.wizard-top { a.back href=(format!("/cases/{number}")) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
        h1.page-t { (title) }
        p { (w.t("outside-new-hint")) }
        form.stack method="post" action=(format!("/cases/{number}/outside")) novalidate {
            (page::sent(viewer, app.engine.entropy().uuid(app.now().0)))
            (sheet.summary())
            (sheet.select("out_body", &BODIES.iter().map(body).collect::<Vec<_>>()))
            (sheet.line("out_reference", Line::Code))
            (sheet.line("out_began", Line::Day))
            (sheet.line("out_answer", Line::Day))
            div.actions { button.btn.primary { (w.t("outside-save")) } }
        }
    };
    let content = html! { main.panes #main { section.pane.thread #thread { div.pane-body.pad { div.case.stack { (content) } } } } };
    Page::of(viewer, &title).badges(loaded.badges).body(content).into_response()
}

/// On the page of a case: the proceedings about it; and for those who may, the way to a new one and to the file for it.
#[must_use]
pub fn section(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let may = permit(viewer.actor.role, Permission::HandOver).is_some();
    let is_one = matches!(loaded.seen.case, AnyCase::Outside(_));
    let all = &loaded.names.outside;
    html! {
        @if !all.is_empty() || may {
            section.stack aria-labelledby="outside" {
                h2.section-t #outside { (w.t("outside-title")) }
                @if !all.is_empty() { ul.stack { @for row in all { (line(viewer, row)) } } }
                @if may {
                    div.actions {
                        @if !is_one { a.btn href=(format!("/cases/{number}/outside")) { (icon!(BuildingLibrary)) (w.t("outside-new")) } }
                        a.btn.quiet href=(format!("/cases/{number}/hand-over/html")) download { (icon!(ArrowDownTray)) (w.t("outside-hand-over")) }
                        a.btn.quiet href=(format!("/cases/{number}/hand-over/json")) download { (w.t("record-save-data")) }
                    }
                }
            }
        }
    }
}

/// One proceeding in one line: before whom, under which number, and by when we answer or what came of it.
fn line(viewer: &Viewer, row: &ombud_store::case::CaseRow) -> Markup {
    let w = viewer.words();
    let Ok(case) = rows::read::<ombud_domain::outside::Outside>(row) else { return html! {} };
    let o = &case.data;
    html! {
        li.card.stack.tight {
            p {
                @if o.reference.is_empty() { strong { (w.t("outside-forced")) } } @else { strong { (w.t(&format!("body-{}", o.body.row().code))) } " · " bdi.code-no { (o.reference) } }
                " · "
                a.code-no href=(format!("/cases/{}", case.env.number)) { (case.env.number) }
            }
            p.small.muted {
                @match (o.result, o.answered_at) {
                    (Some(result), _) => (w.t(&format!("choice-{}", result.code()))),
                    (None, Some(at)) => { (w.t("outside-answered")) " " time datetime=(iso(at)) { (w.full(at)) } },
                    (None, None) if o.reference.is_empty() => { (w.t("outside-we-put-by")) " " time datetime=(iso(o.answer_due)) { (w.full(o.answer_due)) } },
                    (None, None) => { (w.t("outside-we-answer-by")) " " time datetime=(iso(o.answer_due)) { (w.full(o.answer_due)) } },
                }
            }
        }
    }
}

/// The facts of a proceeding on its own page; nothing for other cases.
#[must_use]
pub fn facts(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Outside(case) = &loaded.seen.case else { return html! {} };
    let (w, o) = (viewer.words(), &case.data);
    html! {
        dl.card.kv id=(format!("outside-{}", case.env.number)) {
            @if o.reference.is_empty() {
                div { dt { (w.t("outside-body")) } dd { (w.t("outside-forced")) } }
            } @else {
                div { dt { (w.t("outside-body")) } dd { (w.t(&format!("body-{}", o.body.row().code))) } }
                div { dt { (w.t("outside-reference")) } dd { bdi.code-no { (o.reference) } } }
            }
            div { dt { (w.t("outside-about")) } dd { a.code-no href=(format!("/cases/{}", o.about_number)) { (o.about_number) } } }
            div { dt { (w.t("outside-began")) } dd { (w.date(o.began_at)) } }
            @match o.answered_at {
                Some(at) => div { dt { (w.t("outside-answered")) } dd { (w.full(at)) } },
                None if o.reference.is_empty() => div { dt { (w.t("outside-we-put-by")) } dd { strong { (w.full(o.answer_due)) } } },
                None => div { dt { (w.t("outside-we-answer-by")) } dd { strong { (w.full(o.answer_due)) } } },
            }
            @if let Some(result) = o.result { div { dt { (w.t("outside-result")) } dd { (w.t(&format!("choice-{}", result.code()))) } } }
        }
    }
}
