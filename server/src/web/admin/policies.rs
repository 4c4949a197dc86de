//! `/admin/policies`: versions of the rules' numbers. A version never changes; a new one follows it from a day on, and
//! each dispute keeps the one that was in force when its order was placed.

use super::policy_frame::Ground;
use super::{number, policy_fields, policy_form, said, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::page::Page;
use crate::route::Route;
use crate::web::sheet::Sheet;
use crate::{format, icon};
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::id::StorefrontId;
use ombud_domain::permit::Permission::Administer;
use ombud_domain::policy::Policy;
use ombud_engine::settings::{PolicyVersion, Settings};
use ombud_store::admin::{self, PolicyRow};
use ombud_store::{Lane, StoreError, Tx, person};
use std::collections::{BTreeMap, BTreeSet};

const NEW: &str = "/admin/policies/new";

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/admin/policies", Administer, || get(list)),
    Route::page(Method::GET, NEW, Administer, || get(begin)),
    Route::page(Method::POST, NEW, Administer, || post(create)),
    Route::page(Method::GET, "/admin/policies/{version}", Administer, || get(show)),
];

/// The first version, when there is none: what was in force all the time, in writing. Without it a second version
/// would take the number of the first.
///
/// # Errors
/// As the store's.
pub async fn ensure_first(tx: &mut Tx, author: Option<i64>, now: i64) -> Result<(), StoreError> {
    if !admin::policies(tx).await?.is_empty() {
        return Ok(());
    }
    admin::add_policy(tx, &row(&Policy::default(), None, now, author, now)?).await
}

fn row(
    policy: &Policy,
    storefront: Option<i64>,
    effective_at: i64,
    author: Option<i64>,
    now: i64,
) -> Result<PolicyRow, StoreError> {
    let body = serde_json::to_string(policy).map_err(|e| StoreError::Other(e.to_string()))?;
    Ok(PolicyRow { version: policy.version, storefront, effective_at, author, body, created_at: now })
}

/// The rows as they were written, and the names of their authors.
async fn rows(app: &App) -> Result<(Vec<PolicyRow>, BTreeMap<i64, String>), Fault> {
    let work = app.store().read(|tx| {
        Box::pin(async move {
            let rows = admin::policies(tx).await?;
            let mut names = BTreeMap::new();
            let authors: BTreeSet<i64> = rows.iter().filter_map(|r| r.author).collect();
            for author in authors {
                names.insert(author, person::load(tx, author).await?.map(|p| p.name).unwrap_or_default());
            }
            Ok::<_, StoreError>((rows, names))
        })
    });
    Ok(work.await?)
}

/// The version before this one for the same storefronts; a storefront's first follows the common one.
fn before<'a>(settings: &'a Settings, this: &PolicyVersion) -> Option<&'a PolicyVersion> {
    let earlier = |own: Option<StorefrontId>| {
        let same =
            settings.policies.iter().filter(move |p| p.storefront == own && p.policy.version < this.policy.version);
        same.max_by_key(|p| p.policy.version)
    };
    earlier(this.storefront).or_else(|| earlier(None))
}

/// The newest version that a new one for these storefronts follows.
pub(super) fn newest(settings: &Settings, storefront: Option<StorefrontId>) -> Policy {
    let own = |s: Option<StorefrontId>| {
        settings.policies.iter().filter(move |p| p.storefront == s).max_by_key(|p| p.policy.version)
    };
    own(storefront).or_else(|| own(None)).map_or_else(Policy::default, |p| p.policy.clone())
}

/// Whether a version is in force, will be, or was.
fn standing(settings: &Settings, this: &PolicyVersion, now: Instant) -> &'static str {
    match () {
        () if this.effective_at > now => "coming",
        () if settings.policy_at(this.storefront, now).version == this.policy.version => "in-force",
        () => "over",
    }
}

fn chip(w: &Words, standing: &str) -> Markup {
    let text = w.t(&format!("policy-{standing}"));
    match standing {
        "in-force" => html! { span.chip.ok { (icon!(CheckCircle)) (text) } },
        "coming" => html! { span.chip.info { (icon!(Clock)) (text) } },
        _ => html! { span.chip { (icon!(ArchiveBox)) (text) } },
    }
}

pub(super) fn scope(w: &Words, settings: &Settings, storefront: Option<StorefrontId>) -> Markup {
    match storefront {
        None => html! { (w.t("policy-for-all")) },
        Some(id) => html! { bdi { (settings.storefront(id).map_or("?", |s| s.name.as_str())) } },
    }
}

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let w = viewer.words();
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let (rows, names) = rows(&app).await?;
    let (settings, now) = (app.engine.settings(), app.now());
    let title = w.t("admin-policies");
    let line = |row: &PolicyRow| {
        let this = settings.policies.iter().find(|p| p.policy.version == row.version)?;
        Some(html! {
            tr {
                th scope="row" { a href=(format!("/admin/policies/{}", row.version)) { (w.with("policy-version", &[("n", row.version.into())])) } }
                td { (scope(w, &settings, this.storefront)) }
                td { (chip(w, standing(&settings, this, now))) }
                td { (format::when(w, this.effective_at)) }
                td { bdi { (row.author.and_then(|a| names.get(&a)).map_or("—", String::as_str)) } }
            }
        })
    };
    let body = html! {
        div.spread {
            h1.page-t { (title) }
            div.cluster {
                a.btn href="/admin/policies/choices" { (icon!(Flag)) (w.t("policy-options")) }
                a.btn href="/admin/policies/ways" { (icon!(BuildingLibrary)) (w.t("policy-ways")) }
                a.btn.primary href="/admin/policies/new" { (icon!(Plus)) (w.t("policy-add")) }
            }
        }
        p.muted { (w.t("policies-lead")) }
        (said(w, &query))
        @if rows.is_empty() { p { (w.t("policies-none")) } } @else {
            div.table-wrap role="region" aria-label=(title) tabindex="0" {
                table.table {
                    thead { tr { th scope="col" { (w.t("col-version")) } th scope="col" { (w.t("col-for")) } th scope="col" { (w.t("col-state")) } th scope="col" { (w.t("col-from")) } th scope="col" { (w.t("col-author")) } } }
                    tbody { @for row in rows.iter().rev() { @if let Some(line) = line(row) { (line) } } }
                }
            }
        }
        @if settings.storefronts.len() > 1 {
            section.card.stack {
                h2.section-t { (w.t("policy-own-title")) }
                p.muted { (w.t("policy-own-hint")) }
                div.cluster {
                    @for s in &settings.storefronts {
                        a.btn href=(format!("/admin/policies/new?for={}", s.id.0)) { (icon!(Plus)) bdi { (s.name) } }
                        a.btn href=(format!("/admin/policies/choices?for={}", s.id.0)) { (icon!(Flag)) bdi { (s.name) } ": " (w.t("policy-options")) }
                    }
                }
            }
        }
    };
    Ok(Page::admin(&viewer, &title).body(body).into_response())
}

async fn show(
    State(app): State<App>,
    viewer: Viewer,
    Path(version): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let (w, version) = (viewer.words(), number(&version)?);
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let (rows, names) = rows(&app).await?;
    let settings = app.engine.settings();
    let found = settings.policies.iter().find(|p| p.policy.version == version).ok_or_else(Fault::not_found)?;
    let row = rows.iter().find(|r| r.version == version).ok_or_else(Fault::not_found)?;
    let chosen = query.get("with").and_then(|v| v.parse().ok()).and_then(|v| settings.policy(v).cloned());
    let other = chosen.or_else(|| before(&settings, found).map(|p| p.policy.clone()));
    let title = w.with("policy-version", &[("n", version.into())]);
    let body = html! {
        a.back href="/admin/policies" { (icon!(ArrowLeft, "flip")) (w.t("admin-policies")) }
        div.spread { h1.page-t { (title) } (chip(w, standing(&settings, found, app.now()))) }
        section.card {
            dl.summary {
                div { dt { (w.t("col-for")) } dd { (scope(w, &settings, found.storefront)) } }
                div { dt { (w.t("col-from")) } dd { (format::when(w, found.effective_at)) } }
                div { dt { (w.t("col-author")) } dd { bdi { (row.author.and_then(|a| names.get(&a)).map_or("—", String::as_str)) } } }
                div { dt { (w.t("made-at")) } dd { (format::when(w, Instant(row.created_at))) } }
            }
        }
        @if let Some(other) = &other {
            (policy_form::diff(w, other, &found.policy, &w.with("policy-diff", &[("n", other.version.into())])))
        }
        @if rows.len() > 2 {
            form.card.cluster method="get" action=(format!("/admin/policies/{version}")) {
                label for="f-with" { (w.t("policy-compare")) }
                span.select.w-short { select.input #f-with name="with" {
                    @for r in rows.iter().rev().filter(|r| r.version != version) {
                        option value=(r.version) selected[other.as_ref().is_some_and(|o| o.version == r.version)] { (w.with("policy-version", &[("n", r.version.into())])) }
                    }
                } (icon!(ChevronDown)) }
                button.btn { (w.t("policy-compare-button")) }
            }
        }
        (policy_form::shown(w, &found.policy))
    };
    Ok(Page::admin(&viewer, &title).body(body).into_response())
}

/// For which storefronts a new version is: all, or the one that the form names.
pub(super) fn target(app: &App, typed: &Typed) -> Result<Option<StorefrontId>, Fault> {
    let Some(text) = typed.some("for") else { return Ok(None) };
    let id = StorefrontId(number(text)?);
    app.engine.settings().storefront(id).map(|s| Some(s.id)).ok_or_else(Fault::not_found)
}

async fn begin(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let ground = Ground::of(&app, &query)?;
    Ok(form(&app, &viewer, &ground, &policy_fields::filled(&ground.base), &[]).into_response())
}

fn form(app: &App, viewer: &Viewer, ground: &Ground, typed: &Typed, faults: &[Wrong]) -> Markup {
    let sheet = Sheet { w: viewer.words(), typed, wrong: faults };
    let (title, none) = (sheet.w.t("policy-add"), html! {});
    ground.draw(app, viewer, (&title, NEW), sheet, &none, &policy_form::fields(sheet, &ground.base), &none)
}

async fn create(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let ground = Ground::of(&app, &typed)?;
    let mut faults = Vec::new();
    let policy = policy_fields::read(viewer.words(), &ground.base, &typed).unwrap_or_else(|wrong| {
        faults.extend(wrong);
        ground.base.clone()
    });
    let at = ground.start_of(&app, &viewer, &typed, &mut faults);
    if faults.is_empty() && policy == ground.base {
        faults.push(Wrong::new("", "nothing_changed"));
    }
    if !faults.is_empty() {
        return Ok(wrong(form(&app, &viewer, &ground, &typed, &faults)));
    }
    match ground.keep(&app, &viewer, policy, at).await? {
        Ok(version) => {
            tracing::info!(person = viewer.person.0, version, "an administrator made a policy version");
            Ok(super::done("/admin/policies", "policy"))
        }
        Err(ground) => Ok(wrong(form(&app, &viewer, &ground, &typed, &[Wrong::new("", "policy_changed")]))),
    }
}

/// Keeps a version under the next number, and gives that.
pub(super) async fn keep(
    app: &App,
    policy: Policy,
    storefront: Option<StorefrontId>,
    at: Instant,
    author: i64,
) -> Result<i64, StoreError> {
    let now = app.now().0;
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            ensure_first(tx, None, now).await?;
            let last = admin::policies(tx).await?.iter().map(|p| p.version).max().unwrap_or(0);
            let policy = Policy { version: last + 1, ..policy };
            admin::add_policy(tx, &row(&policy, storefront.map(|s| s.0), at.0, Some(author), now)?).await?;
            Ok(policy.version)
        })
    });
    work.await
}
