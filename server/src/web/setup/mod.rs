//! `/set-up`: from the link that `ombud init` prints to a working installation, one question a page. Every step can be
//! left out and done later on the administrator's pages; whoever comes back goes on where they were.

pub mod account;
mod market;
mod start;
mod team;

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::i18n::Words;
use crate::route::Route;
use crate::web::admin::titled;
use crate::web::sheet::Sheet;
use crate::{icon, page};
use account::{SET_UP, Visit};
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::permit::Permission::Administer;
use ombud_store::{Lane, StoreError, admin};

/// The addresses of this folder.
pub const ROUTES: &[Route] = &[
    Route::public(Method::GET, "/set-up", || get(open)),
    Route::public(Method::POST, "/set-up/account", || post(account)),
    Route::public(Method::GET, "/set-up/authenticator", || get(authenticator)),
    Route::public(Method::POST, "/set-up/authenticator", || post(code)),
    Route::page(Method::GET, "/set-up/name", Administer, || get(start::show_name)),
    Route::page(Method::POST, "/set-up/name", Administer, || post(start::take_name)),
    Route::page(Method::GET, "/set-up/languages", Administer, || get(start::show_languages)),
    Route::page(Method::POST, "/set-up/languages", Administer, || post(start::take_languages)),
    Route::page(Method::GET, "/set-up/hours", Administer, || get(start::show_hours)),
    Route::page(Method::POST, "/set-up/hours", Administer, || post(start::take_hours)),
    Route::page(Method::GET, "/set-up/colours", Administer, || get(start::show_colours)),
    Route::page(Method::POST, "/set-up/colours", Administer, || post(start::take_colours)),
    Route::page(Method::GET, "/set-up/key", Administer, || get(market::show_key)),
    Route::page(Method::POST, "/set-up/key", Administer, || post(market::take_key)),
    Route::page(Method::GET, "/set-up/webhook", Administer, || get(market::show_webhook)),
    Route::page(Method::POST, "/set-up/webhook", Administer, || post(market::take_webhook)),
    Route::page(Method::GET, "/set-up/tokens", Administer, || get(market::show_tokens)),
    Route::page(Method::POST, "/set-up/tokens", Administer, || post(market::take_tokens)),
    Route::page(Method::GET, "/set-up/import", Administer, || get(team::show_import)),
    Route::page(Method::POST, "/set-up/import", Administer, || post(team::take_import))
        .body(crate::web::admin::importing::BODY_BYTES),
    Route::page(Method::GET, "/set-up/staff", Administer, || get(team::show_staff)),
    Route::page(Method::POST, "/set-up/staff", Administer, || post(team::take_staff)),
    Route::page(Method::GET, "/set-up/done", Administer, || get(team::done)),
];

/// The setting that holds the step at which the set-up stands.
pub const BOOKMARK: &str = "set-up";
/// What it holds when all steps were seen.
pub const DONE: &str = "done";

/// A step after the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The storefront's name.
    Name,
    /// Its languages.
    Languages,
    /// Its hours.
    Hours,
    /// Its colours.
    Colours,
    /// A key for the marketplace's programs.
    Key,
    /// An address for commands.
    Webhook,
    /// How sign-in tokens are checked.
    Tokens,
    /// The first orders.
    Import,
    /// Colleagues.
    Staff,
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Self; 9] = [
        Self::Name,
        Self::Languages,
        Self::Hours,
        Self::Colours,
        Self::Key,
        Self::Webhook,
        Self::Tokens,
        Self::Import,
        Self::Staff,
    ];

    /// Its word: the end of its address, and of the keys of its texts (`set-up-<word>`).
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Languages => "languages",
            Self::Hours => "hours",
            Self::Colours => "colours",
            Self::Key => "key",
            Self::Webhook => "webhook",
            Self::Tokens => "tokens",
            Self::Import => "import",
            Self::Staff => "staff",
        }
    }

    const fn at(self) -> usize {
        self as usize
    }

    fn path(self) -> String {
        format!("/set-up/{}", self.word())
    }

    /// The address of the step after it.
    fn next(self) -> String {
        Self::ALL.get(self.at() + 1).map_or_else(|| format!("/set-up/{DONE}"), |step| step.path())
    }

    /// The address of the step before it; the account is behind one for good.
    fn back(self) -> Option<String> {
        self.at().checked_sub(1).map(|at| Self::ALL[at].path())
    }
}

/// Where one is. Steps are counted from 1.
fn steps(w: &Words, back: Option<&str>, step: usize, all: usize) -> Markup {
    let words = w.with("set-up-step", &[("step", step.into()), ("all", all.into())]);
    html! {
        div.wizard-top {
            @if let Some(back) = back { a.back href=(back) { (icon!(ArrowLeft, "flip")) (w.t("set-up-back")) } }
            span.step-no { (words) }
        }
        progress max=(all) value=(step) aria-label=(words) {}
    }
}

/// A page of the wizard: where one is, the question, and what belongs to it.
fn question(viewer: &Viewer, step: Step, wrong: bool, content: &Markup) -> Markup {
    let w = viewer.words();
    let title = w.t(&format!("set-up-{}", step.word()));
    let all = html! {
        // The account took two steps.
        (steps(w, step.back().as_deref(), step.at() + 3, Step::ALL.len() + 2))
        h1.question { (title) }
        p.lead { (w.t(&format!("set-up-{}-lead", step.word()))) }
        (content)
    };
    page::plain_mid(&viewer.look, Some(viewer), &titled(w, &title, wrong), &all)
}

/// The form of a step: its fields, and the way on. `may_skip` where it can as well be done later.
fn form(
    viewer: &Viewer,
    app: &App,
    step: Step,
    sheet: Sheet<'_>,
    fields: &Markup,
    button: &str,
    may_skip: bool,
) -> Markup {
    let w = viewer.words();
    let parts = (step == Step::Import).then_some("multipart/form-data");
    html! {
        form.wizard method="post" action=(step.path()) enctype=[parts] novalidate {
            (page::sent(viewer, crate::web::admin::cid(app)))
            (sheet.summary())
            (fields)
            div.actions {
                button.btn.primary { (button) }
                @if may_skip { button.btn.quiet name="skip" value="1" { (w.t("set-up-later")) } }
            }
        }
    }
}

/// What stands where a form was done: the way on.
fn onward(w: &Words, step: Step) -> Markup {
    html! { div.wizard { div.actions { a.btn.primary href=(step.next()) { (w.t("set-up-next")) } } } }
}

/// The step is done or left out: the bookmark moves on, never back.
async fn advance(app: &App, step: Step) -> Result<(), Fault> {
    let next = Step::ALL.get(step.at() + 1).map_or(DONE, |s| s.word());
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            let stands = admin::get(tx, BOOKMARK).await?;
            let at = |word: &str| Step::ALL.iter().position(|s| s.word() == word).unwrap_or(Step::ALL.len());
            // An installation that was not set up by the wizard begins at the first step.
            if at(stands.as_deref().unwrap_or(Step::ALL[0].word())) <= step.at() {
                admin::set(tx, BOOKMARK, next).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    Ok(work.await?)
}

/// On to the next step.
async fn go_on(app: &App, step: Step) -> Answer {
    advance(app, step).await?;
    Ok(Redirect::to(&step.next()).into_response())
}

fn skips(typed: &Typed) -> bool {
    typed.get("skip").is_some()
}

/// With a link: the account. An administrator without one: the step at which the set-up stands.
async fn open(State(app): State<App>, visit: Visit, viewer: Option<Viewer>, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let administers = |v: &Viewer| ombud_domain::permit::permit(v.actor.role, Administer).is_some();
    if query.get("token").is_none() && viewer.as_ref().is_some_and(administers) {
        return resume(&app).await;
    }
    visit.open(&query, &[SET_UP]).await
}

async fn resume(app: &App) -> Result<Response, Fault> {
    let read = app.store().read(|tx| Box::pin(async move { admin::get(tx, BOOKMARK).await }));
    let word: Option<String> = read.await.map_err(|e: StoreError| e)?;
    let word = word.unwrap_or_else(|| Step::ALL[0].word().to_owned());
    Ok(Redirect::to(&format!("/set-up/{word}")).into_response())
}

async fn account(visit: Visit, typed: Typed) -> Answer {
    visit.account(&typed, &[SET_UP]).await
}

async fn authenticator(visit: Visit, RawQuery(query): RawQuery) -> Answer {
    visit.authenticator(&Typed::read(query.unwrap_or_default().as_bytes())?, &[SET_UP]).await
}

async fn code(visit: Visit, typed: Typed) -> Answer {
    visit.code(&typed, &[SET_UP]).await
}
