//! The storefront: name, languages, hours, colours. It exists from the first of these on, so that a set-up that is left
//! halfway has lost nothing.

use super::{Step, form, go_on, question};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::web::admin::{Part, filled, save_storefront, storefronts, wrong};
use crate::web::sheet::Sheet;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use maud::Markup;
use ombud_engine::settings::Storefront;

/// The storefront that is being set up: the first.
async fn storefront(app: &App, viewer: &Viewer) -> Result<(Storefront, bool), Fault> {
    match app.engine.settings().storefronts.first() {
        Some(storefront) => Ok((storefront.clone(), true)),
        None => Ok((storefronts::fresh(app, viewer.words().lang).await?, false)),
    }
}

const fn part(step: Step) -> Part {
    match step {
        Step::Languages => Part::Languages,
        Step::Hours => Part::Hours,
        Step::Colours => Part::Colours,
        _ => Part::Name,
    }
}

fn page(app: &App, viewer: &Viewer, step: Step, typed: &Typed, faults: &[Wrong]) -> Markup {
    let w = viewer.words();
    let sheet = Sheet { w, typed, wrong: faults };
    let content = form(viewer, app, step, sheet, &part(step).fields(sheet), &w.t("set-up-next"), false);
    question(viewer, step, !faults.is_empty(), &content)
}

async fn show(app: App, viewer: Viewer, step: Step) -> Answer {
    let (storefront, known) = storefront(&app, &viewer).await?;
    if !known && step != Step::Name {
        return Ok(Redirect::to(&Step::Name.path()).into_response());
    }
    Ok(page(&app, &viewer, step, &filled(&storefront), &[]).into_response())
}

async fn take(app: App, viewer: Viewer, step: Step, typed: Typed) -> Answer {
    let (mut storefront, known) = storefront(&app, &viewer).await?;
    if !known && step != Step::Name {
        return Ok(Redirect::to(&Step::Name.path()).into_response());
    }
    let mut faults = Vec::new();
    part(step).read(&app, &typed, &mut storefront, &mut faults);
    if !faults.is_empty() {
        return Ok(wrong(page(&app, &viewer, step, &typed, &faults)));
    }
    save_storefront(&app, &storefront).await?;
    tracing::info!(person = viewer.person.0, storefront = storefront.id.0, "an administrator set a storefront up");
    go_on(&app, step).await
}

pub(super) async fn show_name(State(app): State<App>, viewer: Viewer) -> Answer {
    show(app, viewer, Step::Name).await
}

pub(super) async fn take_name(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    take(app, viewer, Step::Name, typed).await
}

pub(super) async fn show_languages(State(app): State<App>, viewer: Viewer) -> Answer {
    show(app, viewer, Step::Languages).await
}

pub(super) async fn take_languages(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    take(app, viewer, Step::Languages, typed).await
}

pub(super) async fn show_hours(State(app): State<App>, viewer: Viewer) -> Answer {
    show(app, viewer, Step::Hours).await
}

pub(super) async fn take_hours(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    take(app, viewer, Step::Hours, typed).await
}

pub(super) async fn show_colours(State(app): State<App>, viewer: Viewer) -> Answer {
    show(app, viewer, Step::Colours).await
}

pub(super) async fn take_colours(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    take(app, viewer, Step::Colours, typed).await
}
