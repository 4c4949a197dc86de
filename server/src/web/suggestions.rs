//! `GET /suggestions`: what this buyer or shop has suggested, and what became of it. `GET` and `POST /help/suggestion`: a
//! new one, in one line and in their own words.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong, error_line, summary};
use crate::icon;
use crate::limits::Limit;
use crate::page::{self, Page};
use crate::route::Route;
use crate::show;
use crate::show::row::{Row, row};
use crate::web::help_order::own_storefront;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::permit::Permission;
use ombud_domain::suggestion::{Open, TEXT_CHARS, TITLE_CHARS};
use ombud_engine::act::{Ask, Request};
use ombud_store::StoreError;
use ombud_store::seat::{self, Filter, Listed};
use ombud_text::safe_text::{clean_block, clean_line};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/suggestions", Permission::Suggest, || get(mine)),
    Route::page(Method::GET, "/help/suggestion", Permission::Suggest, || get(ask)),
    Route::page(Method::POST, "/help/suggestion", Permission::Suggest, || post(send)),
];

/// How many are shown.
const SHOWN: i64 = 50;
/// The list's id, to which live rows are put.
const LIST: &str = "cases";

async fn mine(State(app): State<App>, viewer: Viewer) -> Answer {
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let (holders, filter) = (viewer.holders.clone(), Filter { kinds: vec!["suggestion".into()], ..Filter::default() });
    let read = app.store().read(move |tx| Box::pin(async move { seat::list(tx, &holders, &filter, SHOWN).await }));
    let found: Vec<Listed> = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let w = viewer.words();
    let title = w.t("ideas-title");
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href="/help" { (icon!(ArrowLeft, "flip")) (w.t("help-title")) } }
            div.stack.wide {
                h1.page-t { (title) }
                p.muted { (w.t("ideas-lead")) }
                div.actions { a.btn.primary href="/help/suggestion" { (icon!(LightBulb)) (w.t("ideas-new")) } }
                @if found.is_empty() { div.card { div.blank { (icon!(LightBulb)) p { (w.t("ideas-none")) } } } }
                @else { ul.rows.card.flush id=(LIST) { @for listed in &found { (item(&viewer, listed)) } } }
            }
        }
    };
    Ok(Page::of(&viewer, &title).badges(badges).live(cursor).body(body).into_response())
}

fn item(viewer: &Viewer, listed: &Listed) -> Markup {
    let case = &listed.case;
    let href = format!("/cases/{}", case.number);
    row(
        viewer,
        &Row { case, href, who: "", unread: listed.unread(), current: false, list: LIST, labels: &[], mark: None },
    )
}

async fn ask(State(app): State<App>, viewer: Viewer) -> Answer {
    form(&app, &viewer, &Typed::default(), &[]).await
}

/// What is wrong with a text that may have so many characters.
fn wrong(field: &str, text: &str, (least, most): (u32, u32)) -> Option<Wrong> {
    let why = match u32::try_from(text.chars().count()).unwrap_or(u32::MAX) {
        0 => "required",
        n if n < least => "too_short",
        n if n > most => "too_long",
        _ => return None,
    };
    Some(Wrong::new(field, why))
}

async fn send(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let title = clean_line(typed.get("title").unwrap_or_default());
    let text = clean_block(&typed.get("text").unwrap_or_default().replace("\r\n", "\n"));
    let wrong: Vec<Wrong> =
        [wrong("title", &title, TITLE_CHARS), wrong("text", &text, TEXT_CHARS)].into_iter().flatten().collect();
    if !wrong.is_empty() {
        return form(&app, &viewer, &typed, &wrong).await;
    }
    app.limits.check(Limit::Suggest, &viewer.tag)?;
    let open = Open {
        storefront: own_storefront(&app, viewer.person).await?,
        shop: viewer.actor.shop,
        language: viewer.words().lang.tag().to_owned(),
        title,
        text,
    };
    let ask = Ask::OpenSuggestion { open };
    let request = Request { id: typed.cid()?, actor: viewer.actor.clone(), expected_revision: None, ask };
    let answer = app.engine.act(request).await?;
    Ok(Redirect::to(&format!("/cases/{}", answer.number)).into_response())
}

async fn form(app: &App, viewer: &Viewer, typed: &Typed, wrong: &[Wrong]) -> Answer {
    let w = viewer.words();
    let error = |field: &str| wrong.iter().find(|e| e.field == field).map(|e| e.words(w));
    let (bad_title, bad_text) = (error("title"), error("text"));
    let form = html! {
        form.stack.card #suggestion method="post" action="/help/suggestion" data-live novalidate {
            (page::sent(viewer, app.engine.entropy().uuid(app.now().0)))
            (summary(w, "", wrong))
            div.field.bad[bad_title.is_some()] {
                label for="f-title" { (w.t("field-title")) }
                p.hint #f-title-h { (w.t("field-title-hint")) }
                (error_line("f-title", bad_title.as_deref()))
                input.input #f-title name="title" dir="auto" value=(typed.get("title").unwrap_or_default())
                    aria-describedby=(if bad_title.is_some() { "f-title-h f-title-e" } else { "f-title-h" })
                    aria-invalid=[bad_title.is_some().then_some("true")];
            }
            div.field.bad[bad_text.is_some()] {
                label for="f-text" { (w.t("help-suggest-label")) }
                p.hint #f-text-h { (w.t("help-suggest-hint")) }
                (error_line("f-text", bad_text.as_deref()))
                textarea.input #f-text name="text" dir="auto" rows="6"
                    aria-describedby=(if bad_text.is_some() { "f-text-h f-text-e" } else { "f-text-h" })
                    aria-invalid=[bad_text.is_some().then_some("true")] { (typed.get("text").unwrap_or_default()) }
            }
            p.muted { (w.t("ideas-next")) }
            p.form-failed role="alert" hidden { (icon!(ExclamationTriangle)) (w.t("form-failed")) }
            div.actions { button.btn.primary { (w.t("help-suggest-send")) } }
        }
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    if viewer.look.live {
        return Ok((status, form).into_response());
    }
    let title = w.t("help-suggest");
    let title = if wrong.is_empty() { title } else { w.with("error-title", &[("title", title.into())]) };
    let (badges, cursor) = show::badges_of(app, viewer).await?;
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href="/suggestions" { (icon!(ArrowLeft, "flip")) (w.t("ideas-title")) } }
            div.stack.wide { h1.page-t { (w.t("help-suggest")) } (form) }
        }
    };
    let page: Response = Page::of(viewer, &title).badges(badges).live(cursor).body(body).into_response();
    Ok((status, page).into_response())
}
