//! `/admin/staff/{id}`: one of our people: roles, whether they may come in, new sign-in data. Nobody can take the last
//! administrator away, themselves included.

use super::{invitation, number, said, staff, titled, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::auth::session::STAFF;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use crate::web::sheet::Sheet;
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::actor::Role;
use ombud_domain::permit::Permission::Administer;
use ombud_store::person::{self, Membership, Person};
use ombud_store::{Lane, StoreError, Tx};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/admin/staff/{id}", Administer, || get(show)),
    Route::page(Method::POST, "/admin/staff/{id}/roles", Administer, || post(set_roles)),
    Route::page(Method::POST, "/admin/staff/{id}/disable", Administer, || post(disable)),
    Route::page(Method::POST, "/admin/staff/{id}/enable", Administer, || post(enable)),
    Route::page(Method::POST, "/admin/staff/{id}/reset", Administer, || post(reset)),
];

/// How many people are asked for at once, when administrators are looked for.
const PAGE: i64 = 100;

async fn find(app: &App, id: &str) -> Result<(Person, Vec<Membership>), Fault> {
    let id = number(id)?;
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let Some(person) = person::load(tx, id).await? else { return Ok(None) };
            let roles = person::memberships(tx, id).await?;
            Ok::<_, StoreError>(Some((person, roles)))
        })
    });
    // Buyers and sellers are persons too; here there are only our own.
    work.await?.filter(|(person, _)| person.issuer == STAFF).ok_or_else(Fault::not_found)
}

/// Whether somebody else could still administer without this person. Asked in the transaction of the change.
async fn others_administer(tx: &mut Tx, without: i64) -> Result<bool, StoreError> {
    let mut after = 0;
    loop {
        let people = person::staff(tx, after, PAGE).await?;
        let Some(last) = people.last().map(|p| p.id) else { return Ok(false) };
        // Who has no password yet, or no more, cannot come in.
        for person in people.iter().filter(|p| p.id != without && p.disabled == 0 && p.password.is_some()) {
            let roles = person::memberships(tx, person.id).await?;
            if roles.iter().any(|m| m.role == Role::Administrator.code()) {
                return Ok(true);
            }
        }
        after = last;
    }
}

fn form(
    app: &App,
    viewer: &Viewer,
    found: &(Person, Vec<Membership>),
    top: Markup,
    typed: Option<&Typed>,
    faults: &[Wrong],
) -> Markup {
    let w = viewer.words();
    let (person, memberships) = found;
    let now = memberships
        .iter()
        .fold(Typed::default(), |typed, m| typed.with("roles", &m.role).with("scopes_of", m.scope.to_string()));
    // An administrator's scope is the whole installation; it says nothing about the other roles.
    let narrow = memberships.iter().any(|m| m.role != Role::Administrator.code() && m.scope != 0);
    let now = if narrow { without_whole(memberships) } else { now };
    let sheet = Sheet { w, typed: typed.unwrap_or(&now), wrong: faults };
    let path = format!("/admin/staff/{}", person.id);
    let body = html! {
        a.back href="/admin/staff" { (icon!(ArrowLeft, "flip")) (w.t("admin-staff")) }
        div.spread { h1.page-t { bdi { (person.name) } } (staff::state(w, person)) }
        p.muted { bdi dir="ltr" { (person.subject) } " · " (staff::roles(w, memberships)) }
        (top)
        (sheet.summary())
        section.card {
            form.wizard method="post" action=(format!("{path}/roles")) novalidate {
                (page::csrf(viewer))
                (invitation::role_fields(app, sheet))
                div.actions { button.btn.primary { (w.t("save")) } }
            }
        }
        section.card.stack {
            h2.section-t { (w.t("staff-sign-in")) }
            p.muted { (w.t("staff-reset-hint")) }
            form method="post" action=(format!("{path}/reset")) { (page::sent(viewer, super::cid(app))) button.btn { (icon!(Key)) (w.t("staff-reset")) } }
            p.muted { (w.t("staff-disable-hint")) }
            @if person.disabled == 0 {
                (super::button(viewer, &format!("{path}/disable"), "btn danger", &w.t("staff-disable")))
            } @else {
                (super::button(viewer, &format!("{path}/enable"), "btn", &w.t("staff-enable")))
            }
        }
    };
    Page::admin(viewer, &titled(w, &person.name, !faults.is_empty())).body(body)
}

fn without_whole(memberships: &[Membership]) -> Typed {
    memberships.iter().fold(Typed::default(), |typed, m| {
        let typed = typed.with("roles", &m.role);
        if m.scope == 0 { typed } else { typed.with("scopes_of", m.scope.to_string()) }
    })
}

async fn show(State(app): State<App>, viewer: Viewer, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let found = find(&app, &id).await?;
    Ok(form(&app, &viewer, &found, said(viewer.words(), &query), None, &[]).into_response())
}

async fn set_roles(State(app): State<App>, viewer: Viewer, Path(id): Path<String>, typed: Typed) -> Answer {
    let found = find(&app, &id).await?;
    let again = |faults: &[Wrong]| wrong(form(&app, &viewer, &found, html! {}, Some(&typed), faults));
    let roles = match invitation::read_roles(&app, &typed) {
        Ok(roles) => roles,
        Err(faults) => return Ok(again(&faults)),
    };
    let person = found.0.id;
    // Roles that this form does not offer stay as they are.
    let offered = |m: &&Membership| invitation::ROLES.iter().any(|r| r.code() == m.role);
    let old: Vec<Membership> = found.1.iter().filter(offered).cloned().collect();
    let new = invitation::memberships(person, &roles);
    let leaves = !new.iter().any(|m| m.role == Role::Administrator.code());
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            if leaves
                && old.iter().any(|m| m.role == Role::Administrator.code())
                && !others_administer(tx, person).await?
            {
                return Ok::<_, StoreError>(false);
            }
            for gone in old.iter().filter(|m| !new.contains(m)) {
                person::leave(tx, gone).await?;
            }
            for role in &new {
                person::join(tx, role).await?;
            }
            Ok(true)
        })
    });
    if !work.await? {
        return Ok(again(&[Wrong::new("roles", "last_administrator")]));
    }
    tracing::info!(by = viewer.person.0, person, "an administrator changed roles");
    Ok(super::done(&format!("/admin/staff/{person}"), "roles"))
}

async fn disable(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    switch(&app, &viewer, &id, true).await
}

async fn enable(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    switch(&app, &viewer, &id, false).await
}

async fn switch(app: &App, viewer: &Viewer, id: &str, off: bool) -> Answer {
    let found = find(app, id).await?;
    let person = found.0.id;
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            let Some(mut row) = person::load(tx, person).await? else { return Ok::<_, StoreError>(false) };
            if off && !others_administer(tx, person).await? {
                return Ok(false);
            }
            row.disabled = i64::from(off);
            person::save(tx, &row).await?;
            if off {
                person::end_sessions(tx, person).await?;
            }
            Ok(true)
        })
    });
    if !work.await? {
        return Ok(wrong(form(app, viewer, &found, html! {}, None, &[Wrong::new("", "last_administrator")])));
    }
    tracing::info!(by = viewer.person.0, person, off, "an administrator let somebody in or out");
    Ok(super::done(&format!("/admin/staff/{person}"), if off { "staff-off" } else { "staff-on" }))
}

async fn reset(State(app): State<App>, viewer: Viewer, Path(id): Path<String>, typed: Typed) -> Answer {
    let found = find(&app, &id).await?;
    let (person, email) = (found.0.id, found.0.subject.clone());
    if person == viewer.person.0 {
        // It would end the session in which the link is shown.
        return Ok(wrong(form(&app, &viewer, &found, html! {}, None, &[Wrong::new("", "not_yourself")])));
    }
    let what = invitation::Invitation { email: email.clone(), roles: Vec::new(), person: Some(person) };
    match invitation::offer(&app, &viewer, invitation::RESET, what, typed.cid()?).await? {
        None => Ok(Redirect::to(&format!("/admin/staff/{person}")).into_response()),
        Some(link) => {
            let found = find(&app, &id).await?;
            let top = invitation::shown_once(viewer.words(), &link, &email);
            Ok(form(&app, &viewer, &found, top, None, &[]).into_response())
        }
    }
}
