//! `/admin/webhooks`: the addresses, what was sent to them and came of it, what waits for a person to look.

use super::{address, number, said, titled, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::page::{self, Page};
use crate::route::Route;
use crate::web::sheet::Sheet;
use crate::{format, icon};
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::permit::Permission::Administer;
use ombud_engine::settings::Endpoint;
use ombud_store::admin::{self, EndpointRow};
use ombud_store::job::{self, Job};
use ombud_store::outgoing::{self, Delivery, Outgoing};
use ombud_store::{Lane, StoreError};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/admin/webhooks", Administer, || get(show)),
    Route::page(Method::POST, "/admin/webhooks", Administer, || post(add)),
    Route::page(Method::POST, "/admin/webhooks/{id}/test", Administer, || post(test)),
    Route::page(Method::POST, "/admin/webhooks/{id}/disable", Administer, || post(disable)),
    Route::page(Method::POST, "/admin/webhooks/{id}/enable", Administer, || post(enable)),
    Route::page(Method::POST, "/admin/jobs/{id}/replay", Administer, || post(replay)),
];

/// Lines of the log on one page.
const LOG: i64 = 50;
/// How many parked jobs and late commands are shown.
const SHOWN: i64 = 100;

/// What the page tells.
pub struct Traffic {
    /// The addresses.
    pub endpoints: Vec<EndpointRow>,
    /// What was sent, newest first.
    pub log: Vec<Delivery>,
    /// What was given up.
    pub parked: Vec<Job>,
    /// Commands without an answer.
    pub late: Vec<Outgoing>,
}

impl Traffic {
    /// Reads it; the log before this line.
    ///
    /// # Errors
    /// The store's.
    pub async fn read(app: &App, before: i64) -> Result<Self, StoreError> {
        let now = app.now().0;
        let work = app.store().read(move |tx| {
            Box::pin(async move {
                Ok(Self {
                    endpoints: admin::endpoints(tx).await?,
                    log: outgoing::logged(tx, before, LOG).await?,
                    parked: job::parked(tx, 0, SHOWN).await?,
                    late: outgoing::overdue(tx, now, SHOWN).await?,
                })
            })
        });
        work.await
    }

    /// Addresses in use whose latest message failed.
    #[must_use]
    pub fn failing(&self) -> usize {
        let last = |e: &EndpointRow| self.log.iter().find(|d| d.endpoint == e.id).is_some_and(|d| d.error.is_some());
        self.endpoints.iter().filter(|e| e.disabled_at.is_none() && last(e)).count()
    }
}

async fn show(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let before = query.get("before").and_then(|n| n.parse().ok()).unwrap_or(i64::MAX);
    let top = said(viewer.words(), &query);
    Ok(page(&app, &viewer, before, top, &Typed::default(), &[]).await?.into_response())
}

async fn page(
    app: &App,
    viewer: &Viewer,
    before: i64,
    top: Markup,
    typed: &Typed,
    faults: &[Wrong],
) -> Result<Markup, Fault> {
    let w = viewer.words();
    let state = Traffic::read(app, before).await?;
    let title = w.t("admin-webhooks");
    let sheet = Sheet { w, typed, wrong: faults };
    let body = html! {
        h1.page-t { (title) }
        p.lead.muted { (w.t("webhooks-lead")) }
        (top)
        (sheet.summary())
        @for endpoint in &state.endpoints { (card(viewer, endpoint, &state)) }
        section.card.stack {
            h2.section-t { (w.t("webhook-add")) }
            form.wizard method="post" action="/admin/webhooks" novalidate {
                (page::sent(viewer, super::cid(app)))
                (address::fields(sheet))
                div.actions { button.btn.primary { (icon!(Plus)) (w.t("webhook-add-button")) } }
            }
        }
        (parked(viewer, &state.parked))
        (late(viewer, &state.late))
        (log(viewer, &state, before))
    };
    Ok(Page::admin(viewer, &titled(w, &title, !faults.is_empty())).body(body))
}

fn card(viewer: &Viewer, endpoint: &EndpointRow, state: &Traffic) -> Markup {
    let w = viewer.words();
    let last = state.log.iter().find(|d| d.endpoint == endpoint.id);
    let path = format!("/admin/webhooks/{}", endpoint.id);
    html! {
        article.card.stack.tight {
            h2.section-t { bdi.code-no { (endpoint.url) } }
            p.cluster {
                @match (endpoint.disabled_at, last) {
                    (Some(_), _) => span.chip { (icon!(PauseCircle)) (w.t("webhook-off")) },
                    (None, Some(Delivery { error: Some(_), .. })) => span.chip.bad { (icon!(ExclamationTriangle)) (w.t("webhook-failing")) },
                    (None, Some(_)) => span.chip.ok { (icon!(CheckCircle)) (w.t("webhook-ok")) },
                    (None, None) => span.chip { (icon!(Clock)) (w.t("webhook-unused")) },
                }
                @if let Some(last) = last { span.muted { (w.t("webhook-last")) " " (format::ago(w, Instant(last.at))) } }
            }
            div.cluster {
                @if endpoint.disabled_at.is_none() {
                    (super::button(viewer, &format!("{path}/test"), "btn", &w.t("webhook-test")))
                    (super::button(viewer, &format!("{path}/disable"), "btn", &w.t("webhook-disable")))
                } @else {
                    (super::button(viewer, &format!("{path}/enable"), "btn", &w.t("webhook-enable")))
                }
            }
        }
    }
}

fn parked(viewer: &Viewer, jobs: &[Job]) -> Markup {
    let w = viewer.words();
    html! {
        div.card.stack #parked {
            h2.section-t #parked-t { (w.t("parked-title")) }
            @if jobs.is_empty() { p.muted { (w.t("parked-none")) } } @else {
                p.muted { (w.t("parked-hint")) }
                div.table-wrap role="region" aria-labelledby="parked-t" tabindex="0" {
                    table.table {
                        thead { tr { th scope="col" { (w.t("col-what")) } th scope="col" { (w.t("made-at")) } th.num scope="col" { (w.t("col-attempts")) } th scope="col" { (w.t("col-error")) } th scope="col" { span.vh { (w.t("job-replay")) } } } }
                        tbody {
                            @for job in jobs {
                                tr {
                                    th scope="row" { bdi dir="ltr" { (job.key) } }
                                    td { (w.short(Instant(job.created_at))) }
                                    td.num { (w.number(job.attempts)) }
                                    td { bdi dir="ltr" lang="en" { (job.last_error.as_deref().unwrap_or_default()) } }
                                    td { (super::button(viewer, &format!("/admin/jobs/{}/replay", job.id), "btn small", &w.t("job-replay"))) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn late(viewer: &Viewer, commands: &[Outgoing]) -> Markup {
    let w = viewer.words();
    html! {
        div.card.stack #late {
            h2.section-t #late-t { (w.t("late-title")) }
            @if commands.is_empty() { p.muted { (w.t("late-none")) } } @else {
                p.muted { (w.t("late-hint")) }
                div.table-wrap role="region" aria-labelledby="late-t" tabindex="0" {
                    table.table {
                        thead { tr { th scope="col" { (w.t("col-what")) } th scope="col" { (w.t("col-command")) } th scope="col" { (w.t("made-at")) } th scope="col" { (w.t("col-due")) } } }
                        tbody {
                            @for c in commands {
                                tr {
                                    th scope="row" { span.code-no { (c.kind) } }
                                    td { bdi dir="ltr" { (c.command_id) } }
                                    td { (w.short(Instant(c.created_at))) }
                                    td { (w.short(Instant(c.due_at))) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn log(viewer: &Viewer, state: &Traffic, before: i64) -> Markup {
    let w = viewer.words();
    let address = |id: i64| state.endpoints.iter().find(|e| e.id == id).map_or("", |e| e.url.as_str());
    let older = state.log.last().filter(|_| state.log.len() as i64 == LOG).map(|d| d.n);
    html! {
        div.card.stack #log {
            h2.section-t #log-t { (w.t("log-title")) }
            @if state.log.is_empty() { p.muted { (w.t("log-none")) } } @else {
                div.table-wrap role="region" aria-labelledby="log-t" tabindex="0" {
                    table.table {
                        thead { tr { th scope="col" { (w.t("col-when")) } th scope="col" { (w.t("col-what")) } th scope="col" { (w.t("col-result")) } th scope="col" { (w.t("col-address")) } th scope="col" { (w.t("col-message")) } } }
                        tbody {
                            @for d in &state.log {
                                tr {
                                    td { (w.short(Instant(d.at))) }
                                    th scope="row" { span.code-no { (d.kind) } }
                                    td {
                                        @match (&d.error, d.status) {
                                            (None, status) => span.chip.ok { (icon!(Check)) (w.with("log-ok", &[("status", status.unwrap_or_default().to_string().into())])) },
                                            (Some(_), Some(status)) => span.chip.bad { (icon!(XMark)) (w.with("log-answered", &[("status", status.to_string().into())])) },
                                            (Some(error), None) => { span.chip.bad { (icon!(XMark)) (w.t("log-failed")) } " " bdi.small dir="ltr" lang="en" { (error) } }
                                        }
                                    }
                                    td { bdi dir="ltr" { (address(d.endpoint)) } }
                                    td { bdi dir="ltr" { (d.message_id) } }
                                }
                            }
                        }
                    }
                }
            }
            @if older.is_some() || before != i64::MAX {
                nav.pager aria-label=(w.t("log-title")) {
                    @if before != i64::MAX { a.btn href="/admin/webhooks#log" rel="prev" { (icon!(ChevronLeft, "flip")) (w.t("log-newest")) } }
                    @if let Some(n) = older { a.btn href=(format!("/admin/webhooks?before={n}#log")) rel="next" { (w.t("log-older")) (icon!(ChevronRight, "flip")) } }
                }
            }
        }
    }
}

async fn add(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    match address::add(&app, &viewer, &typed).await? {
        Err(fault) => Ok(wrong(page(&app, &viewer, i64::MAX, html! {}, &typed, &[fault]).await?)),
        Ok(None) => Ok(Redirect::to("/admin/webhooks").into_response()),
        Ok(Some(endpoint)) => {
            let top = address::shown_once(viewer.words(), &endpoint);
            Ok(page(&app, &viewer, i64::MAX, top, &Typed::default(), &[]).await?.into_response())
        }
    }
}

/// The address with this number, if it is in use.
fn in_use(app: &App, id: i64) -> Result<Endpoint, Fault> {
    app.engine.settings().endpoints.iter().find(|e| e.id == id).cloned().ok_or_else(Fault::not_found)
}

async fn test(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let tried = address::test(&app, &in_use(&app, number(&id)?)?).await?;
    let top = address::result(viewer.words(), &tried);
    Ok(page(&app, &viewer, i64::MAX, top, &Typed::default(), &[]).await?.into_response())
}

async fn disable(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    in_use(&app, number(&id)?)?;
    switch(&app, &viewer, number(&id)?, Some(app.now().0)).await
}

async fn enable(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let id = number(&id)?;
    let rows = app.store().read(|tx| Box::pin(async move { admin::endpoints(tx).await })).await;
    if !rows.map_err(|e: StoreError| e)?.iter().any(|e| e.id == id) {
        return Err(Fault::not_found());
    }
    switch(&app, &viewer, id, None).await
}

async fn switch(app: &App, viewer: &Viewer, id: i64, off: Option<i64>) -> Answer {
    let work =
        app.store().write(Lane::People, move |tx| Box::pin(async move { admin::set_disabled(tx, id, off).await }));
    work.await.map_err(|e: StoreError| e)?;
    app.engine.load_settings().await?;
    tracing::info!(
        person = viewer.person.0,
        endpoint = id,
        off = off.is_some(),
        "an administrator switched an address"
    );
    Ok(super::done("/admin/webhooks", if off.is_some() { "webhook-off" } else { "webhook-on" }))
}

async fn replay(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let (id, now) = (number(&id)?, app.now().0);
    let work = app.store().write(Lane::People, move |tx| Box::pin(async move { job::replay(tx, id, now).await }));
    if !work.await.map_err(|e: StoreError| e)? {
        return Err(Fault::not_found());
    }
    tracing::info!(person = viewer.person.0, job = id, "an administrator let a job run again");
    Ok(super::done("/admin/webhooks", "replayed"))
}
