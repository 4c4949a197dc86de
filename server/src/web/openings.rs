//! `GET /cases/{number}/openings`: who of ours opened which file of a case, for everybody who reads the file there.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::format::when;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, Loaded, person_name};
use crate::web::room;
use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::id::PersonId;
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_store::StoreError;
use ombud_store::vault::{self, Opening};
use std::collections::BTreeMap;

/// The addresses of this file.
pub const ROUTES: &[Route] =
    &[Route::page(Method::GET, "/cases/{number}/openings", Permission::ReadCase, || get(list))];

/// The most that are shown, the latest first.
const MOST: i64 = 200;

/// The way to it from a case with files.
#[must_use]
pub fn door(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let href = format!("/cases/{}/openings", loaded.env().number);
    html! {
        @if !loaded.files.hashes().is_empty() {
            p { a href=(href) { (icon!(Eye)) " " (viewer.words().t("openings-door")) } }
        }
    }
}

async fn list(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    if room::blind::instead(&loaded).is_some() {
        return Err(Fault::not_found());
    }
    let (case, ours) = (loaded.env().id.0, viewer.actor.party() == Party::Platform);
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let (openings, mut names) = (vault::openings(tx, case, MOST).await?, BTreeMap::new());
            // Parties learn which desk it was; who it was is for us.
            for opening in openings.iter().filter(|_| ours) {
                names.insert(opening.person, person_name(tx, PersonId(opening.person)).await?);
            }
            Ok::<_, StoreError>((openings, names))
        })
    });
    let (openings, names) = read.await?;
    let shown: Vec<&Opening> = openings.iter().filter(|o| loaded.files.find(&o.hash, None).is_some()).collect();
    let (w, title) = (viewer.words(), viewer.words().t("openings-title"));
    let days = app.config.files_keep_days;
    let content = html! {
        div.stack.wide {
            a.back href=(format!("/cases/{}", loaded.env().number)) { (icon!(ArrowLeft, "flip")) span.code-no { (loaded.env().number) } }
            h1.page-t { (title) }
            p.muted { (w.t("openings-lead")) " " (w.with("openings-kept", &[("days", days.into())])) }
            @if shown.is_empty() { p.flash { (w.t("openings-none")) } } @else {
                div.table-wrap role="region" aria-label=(title) tabindex="0" { table.table {
                    thead { tr { @for key in ["when", "file", "who"] { th scope="col" { (w.t(&format!("openings-{key}"))) } } } }
                    tbody { @for opening in shown {
                        tr {
                            td { (when(w, Instant(opening.last_at))) }
                            th scope="row" { bdi { (loaded.files.find(&opening.hash, None).map_or("", |up| up.name.as_str())) } }
                            td {
                                (w.t(&format!("role-{}", opening.role)))
                                @if let Some(name) = names.get(&opening.person) { " · " bdi { (name) } }
                            }
                        }
                    } }
                } }
            }
        }
    };
    let content = match viewer.actor.party() {
        Party::Platform => {
            html! { main.panes #main { section.pane.thread #thread { div.pane-body.pad tabindex="0" { (content) } } } }
        }
        _ => html! { main.col #main { (content) } },
    };
    Ok(Page::of(&viewer, &title).badges(loaded.badges).body(content).into_response())
}
