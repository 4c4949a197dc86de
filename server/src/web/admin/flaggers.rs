//! `/admin/trust`: what administrators do for the law about reports. Trusted flaggers, organisations whose reports come
//! first (DSA Art. 22), each with a link of its own; and where the statements of reasons are fetched.

use super::{copyable, first_time, number, said, titled, wrong};
use crate::app::App;
use crate::auth::{Viewer, session};
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::page::{self, Page};
use crate::route::Route;
use crate::web::sheet::{Line, Sheet};
use crate::{format, icon};
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::permit::Permission::Administer;
use ombud_engine::alike::FLAGGER;
use ombud_store::person::{self, Person};
use ombud_store::{Lane, StoreError};
use ombud_text::safe_text::clean_line;

const HERE: &str = "/admin/trust";

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, HERE, Administer, || get(list)),
    Route::page(Method::POST, HERE, Administer, || post(create)),
    Route::page(Method::POST, "/admin/trust/{id}/withdraw", Administer, || post(withdraw)),
];

/// Flaggers on the page; the law knows few of them.
const MOST: i64 = 200;
/// Length of a name, in characters.
const NAME_CHARS: usize = 80;

async fn page(app: &App, viewer: &Viewer, top: Markup, typed: &Typed, faults: &[Wrong]) -> Result<Markup, Fault> {
    let w = viewer.words();
    let read = app.store().read(|tx| Box::pin(async move { person::of_issuer(tx, FLAGGER, 0, MOST).await }));
    let flaggers: Vec<Person> = read.await.map_err(|e: StoreError| e)?;
    let sheet = Sheet { w, typed, wrong: faults };
    let title = w.t("admin-trust");
    let body = html! {
        h1.page-t { (title) }
        (top)
        (sheet.summary())
        section.card.stack aria-labelledby="flaggers-t" {
            h2.section-t #flaggers-t { (w.t("flaggers")) }
            p.muted { (w.t("flaggers-hint")) }
            (table(viewer, &flaggers))
            form.stack method="post" action=(HERE) novalidate {
                (page::sent(viewer, super::cid(app)))
                (sheet.line("flagger", Line::Words))
                div.actions { button.btn.primary { (icon!(Plus)) (w.t("flagger-add")) } }
            }
        }
        section.card.stack aria-labelledby="statements-t" {
            h2.section-t #statements-t { (w.t("statements-export")) }
            p.muted { (w.t("statements-export-hint")) }
            p { a.btn href="/api/v1/statements" download="statements.json" { (icon!(ArrowDownTray)) (w.t("statements-export-first")) } }
        }
    };
    Ok(Page::admin(viewer, &titled(w, &title, !faults.is_empty())).body(body))
}

fn table(viewer: &Viewer, flaggers: &[Person]) -> Markup {
    let w = viewer.words();
    html! {
        @if flaggers.is_empty() { p { (w.t("flaggers-none")) } } @else {
            div.table-wrap role="region" aria-labelledby="flaggers-t" tabindex="0" {
                table.table {
                    thead { tr { th scope="col" { (w.t("col-name")) } th scope="col" { (w.t("made-at")) } th scope="col" { (w.t("col-state")) } th scope="col" { span.vh { (w.t("flagger-withdraw")) } } } }
                    tbody {
                        @for person in flaggers {
                            tr {
                                th scope="row" { bdi { (person.name) } }
                                td { (format::when(w, Instant(person.created_at))) }
                                td { (state(w, person)) }
                                td { @if person.disabled == 0 { (super::button(viewer, &format!("{HERE}/{}/withdraw", person.id), "btn small danger", &w.t("flagger-withdraw"))) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn state(w: &Words, person: &Person) -> Markup {
    if person.disabled == 0 {
        html! { span.chip.ok { (icon!(CheckCircle)) (w.t("flagger-trusted")) } }
    } else {
        html! { span.chip { (icon!(NoSymbol)) (w.t("flagger-withdrawn")) } }
    }
}

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let top = said(viewer.words(), &query);
    Ok(page(&app, &viewer, top, &Typed::default(), &[]).await?.into_response())
}

/// A new flagger. The link is shown once: only its hash is kept, as the name under which they are known.
async fn create(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let w = viewer.words();
    let name = clean_line(typed.get("flagger").unwrap_or_default());
    let bad = match name.chars().count() {
        0 => Some("required"),
        n if n > NAME_CHARS => Some("too_long"),
        _ => None,
    };
    if let Some(why) = bad {
        return Ok(wrong(page(&app, &viewer, html! {}, &typed, &[Wrong::new("flagger", why)]).await?));
    }
    let (cid, by, now) = (typed.cid()?, viewer.person.0, app.now().0);
    let token = app.engine.entropy().token();
    let fresh = Person {
        id: app.engine.id().await?,
        issuer: FLAGGER.into(),
        subject: hex::encode(session::hash(&token)),
        name,
        language: String::new(),
        zone: String::new(),
        preferences: "{}".into(),
        password: None,
        totp: None,
        disabled: 0,
        created_at: now,
    };
    let person = fresh.id;
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            let first = first_time(tx, cid, by, now).await?;
            if first {
                person::save(tx, &fresh).await?;
            }
            Ok::<_, StoreError>(first)
        })
    });
    // A form that was sent twice shows no second link: what was made the first time was shown then.
    if !work.await? {
        return Ok(super::done(HERE, "flagger"));
    }
    tracing::info!(by, person, "an administrator made a trusted flagger");
    let link = format!("{}/flagger?key={token}", app.public_url);
    let top = html! {
        section.card.stack #made {
            h2.section-t { (w.t("flagger-link")) }
            p { (w.t("flagger-link-hint")) }
            (copyable(w, &link))
        }
    };
    Ok(page(&app, &viewer, top, &Typed::default(), &[]).await?.into_response())
}

async fn withdraw(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let id = number(&id)?;
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            let Some(mut row) = person::load(tx, id).await?.filter(|p| p.issuer == FLAGGER) else { return Ok(false) };
            row.disabled = 1;
            person::save(tx, &row).await?;
            person::end_sessions(tx, id).await?;
            Ok::<_, StoreError>(true)
        })
    });
    if !work.await? {
        return Err(Fault::not_found());
    }
    tracing::info!(by = viewer.person.0, person = id, "an administrator withdrew a trusted flagger");
    Ok(super::done(HERE, "flagger-off"))
}
