//! `/admin/staff`: who works here, in which roles, for which storefronts; and invitations.

use super::{invitation, said, titled, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use crate::web::sheet::Sheet;
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::id::StorefrontId;
use ombud_domain::permit::Permission::Administer;
use ombud_engine::settings::Settings;
use ombud_store::StoreError;
use ombud_store::person::{self, Membership, Person};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/admin/staff", Administer, || get(list)),
    Route::page(Method::POST, "/admin/staff", Administer, || post(invite)),
];

/// People on one page.
const PAGE: i64 = 100;

/// The people after a key, with their roles.
async fn people(app: &App, after: i64) -> Result<Vec<(Person, Vec<Membership>)>, Fault> {
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for person in person::staff(tx, after, PAGE).await? {
                let roles = person::memberships(tx, person.id).await?;
                all.push((person, roles));
            }
            Ok::<_, StoreError>(all)
        })
    });
    Ok(work.await?)
}

/// The roles of a person in words, each once.
#[must_use]
pub fn roles(w: &Words, memberships: &[Membership]) -> Markup {
    let mut words: Vec<&str> = memberships.iter().map(|m| m.role.as_str()).collect();
    words.dedup();
    html! { @for (n, role) in words.iter().enumerate() { @if n > 0 { ", " } (w.t(&format!("role-{role}"))) } }
}

/// The storefronts of a person in words.
fn scopes(w: &Words, settings: &Settings, memberships: &[Membership]) -> Markup {
    if memberships.is_empty() || memberships.iter().any(|m| m.scope == 0) {
        return html! { @if !memberships.is_empty() { (w.t("all-storefronts")) } };
    }
    let mut ids: Vec<i64> = memberships.iter().map(|m| m.scope).collect();
    ids.sort_unstable();
    ids.dedup();
    let name = |id: &i64| settings.storefront(StorefrontId(*id)).map_or("?", |s| s.name.as_str()).to_owned();
    html! { @for (n, id) in ids.iter().enumerate() { @if n > 0 { ", " } bdi { (name(id)) } } }
}

/// Whether somebody can come in, as a chip.
#[must_use]
pub fn state(w: &Words, person: &Person) -> Markup {
    match () {
        () if person.disabled != 0 => html! { span.chip.bad { (icon!(NoSymbol)) (w.t("staff-disabled")) } },
        () if person.password.is_none() => html! { span.chip.warn { (icon!(Key)) (w.t("staff-no-password")) } },
        () => html! { span.chip.ok { (icon!(CheckCircle)) (w.t("staff-active")) } },
    }
}

async fn page(
    app: &App,
    viewer: &Viewer,
    after: i64,
    top: Markup,
    typed: &Typed,
    faults: &[Wrong],
) -> Result<Markup, Fault> {
    let w = viewer.words();
    let (people, settings) = (people(app, after).await?, app.engine.settings());
    let title = w.t("admin-staff");
    let next = people.last().filter(|_| people.len() as i64 == PAGE).map(|(p, _)| p.id);
    let sheet = Sheet { w, typed, wrong: faults };
    let body = html! {
        h1.page-t { (title) }
        (top)
        (sheet.summary())
        div.table-wrap role="region" aria-label=(title) tabindex="0" {
            table.table {
                thead { tr { th scope="col" { (w.t("col-name")) } th scope="col" { (w.t("ask-email")) } th scope="col" { (w.t("ask-roles")) } th scope="col" { (w.t("ask-scopes_of")) } th scope="col" { (w.t("col-state")) } } }
                tbody {
                    @for (person, memberships) in &people {
                        tr {
                            th scope="row" { a href=(format!("/admin/staff/{}", person.id)) { bdi { (person.name) } } @if person.id == viewer.person.0 { " " span.muted { (w.t("staff-you")) } } }
                            td { bdi dir="ltr" { (person.subject) } }
                            td { (roles(w, memberships)) }
                            td { (scopes(w, &settings, memberships)) }
                            td { (state(w, person)) }
                        }
                    }
                }
            }
        }
        @if let Some(next) = next {
            nav.pager aria-label=(title) { a.btn href=(format!("/admin/staff?after={next}")) rel="next" { (w.t("staff-more")) (icon!(ChevronRight, "flip")) } }
        }
        section.card.stack #invite {
            h2.section-t { (w.t("invite-title")) }
            p.muted { (w.t("invite-hint")) }
            form.wizard method="post" action="/admin/staff" novalidate {
                (page::sent(viewer, super::cid(app)))
                (invitation::fields(app, sheet))
                div.actions { button.btn.primary { (icon!(UserPlus)) (w.t("invite-make")) } }
            }
        }
    };
    Ok(Page::admin(viewer, &titled(w, &title, !faults.is_empty())).body(body))
}

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let after = query.get("after").and_then(|a| a.parse().ok()).unwrap_or(0);
    let top = said(viewer.words(), &query);
    Ok(page(&app, &viewer, after, top, &blank(), &[]).await?.into_response())
}

/// The form of an invitation, as it begins.
#[must_use]
pub fn blank() -> Typed {
    Typed::default().with("scopes_of", "0")
}

async fn invite(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    match invitation::invite(&app, &viewer, &typed).await? {
        Err(faults) => Ok(wrong(page(&app, &viewer, 0, html! {}, &typed, &faults).await?)),
        Ok(None) => Ok(Redirect::to("/admin/staff").into_response()),
        Ok(Some(link)) => {
            let top =
                invitation::shown_once(viewer.words(), &link, typed.get("invite_email").unwrap_or_default().trim());
            Ok(page(&app, &viewer, 0, top, &blank(), &[]).await?.into_response())
        }
    }
}
