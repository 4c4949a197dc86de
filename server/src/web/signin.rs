//! Signing in: staff with password and authenticator, buyers and sellers with a token that the marketplace signed.

use super::demo_chooser;
use super::preferences::local;
use crate::app::App;
use crate::auth::session::{self, NewSession, STAFF};
use crate::auth::{Look, Viewer, home, password};
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong, summary};
use crate::gate;
use crate::limits::Limit;
use crate::page;
use crate::route::Route;
use axum::extract::{RawQuery, State};
use axum::http::{Extensions, HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::actor::Role;
use ombud_store::person::{self, Membership, Person};
use ombud_store::receipt::{self, Receipt};
use ombud_store::{Lane, StoreError};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::public(Method::GET, "/", || get(first)),
    Route::public(Method::GET, "/sign-in", || get(show)),
    Route::public(Method::POST, "/sign-in", || post(sign_in)),
    Route::public(Method::POST, "/sign-out", || post(sign_out)),
    Route::own(Method::POST, "/role", || post(act_as)),
    Route::public(Method::GET, "/enter", || get(enter)),
];

/// Roles of staff, the one first in which somebody with several begins.
const FIRST: &[Role] =
    &[Role::Administrator, Role::Supervisor, Role::Mediator, Role::Agent, Role::Finance, Role::Delivery, Role::Editor];

async fn first(State(app): State<App>, look: Look, viewer: Option<Viewer>) -> Response {
    match app.demo.get() {
        Some(roles) => demo_chooser::page(&look, viewer.as_ref(), roles).into_response(),
        None => Redirect::to(viewer.map_or("/sign-in", |v| v.home())).into_response(),
    }
}

async fn show(look: Look, viewer: Option<Viewer>, RawQuery(query): RawQuery) -> Answer {
    let typed = Typed::read(query.unwrap_or_default().as_bytes())?;
    Ok(page(&look, viewer.as_ref(), &typed, &[]).into_response())
}

fn page(look: &Look, viewer: Option<&Viewer>, typed: &Typed, wrong: &[Wrong]) -> Markup {
    let w = &look.words;
    let title = w.t("sign-in");
    let content = html! {
        h1.page-t { (title) }
        p.lead { (w.t("sign-in-lead")) }
        form.stack method="post" action="/sign-in" {
            @if let Some(viewer) = viewer { (page::csrf(viewer)) }
            input type="hidden" name="next" value=(local(typed.get("next")));
            (summary(w, "", wrong))
            div.field {
                label for="f-email" { (w.t("field-email")) }
                input.input #f-email name="email" type="email" dir="ltr" autocomplete="username" required value=(typed.get("email").unwrap_or_default());
            }
            div.field {
                label for="f-password" { (w.t("field-password")) }
                input.input #f-password name="password" type="password" dir="ltr" autocomplete="current-password" required;
            }
            div.field {
                label for="f-totp" { (w.t("field-totp")) }
                p.hint #f-totp-h { (w.t("field-totp-hint")) }
                input.input.w-code #f-totp name="totp" inputmode="numeric" dir="ltr" autocomplete="one-time-code" required aria-describedby="f-totp-h";
            }
            button.btn.primary.full { (title) }
        }
    };
    page::plain(look, viewer, &title, &content)
}

async fn sign_in(
    State(app): State<App>,
    look: Look,
    viewer: Option<Viewer>,
    headers: HeaderMap,
    extensions: Extensions,
    typed: Typed,
) -> Answer {
    let email = typed.get("email").unwrap_or_default().trim().to_lowercase();
    let address = gate::address(&app, &extensions, &headers).to_string();
    let limits = app.limits.check(Limit::SignInAddress, &address);
    if let Err(fault) = limits.and_then(|()| app.limits.check(Limit::SignInAccount, &email)) {
        // What was typed stays, and how long to wait is said.
        let again = page(&look, viewer.as_ref(), &typed, &[Wrong::said(fault.words(&look.words))]);
        let wait = [(header::RETRY_AFTER, fault.retry_after_s.unwrap_or(1).to_string())];
        return Ok((fault.status, wait, again).into_response());
    }
    let Some(new) = staff(&app, &email, &typed).await? else {
        // One answer for a wrong name, a wrong password, a wrong code, and a closed account.
        tracing::info!("a sign-in of staff was refused");
        let again = page(&look, viewer.as_ref(), &typed, &[Wrong::new("", "wrong_credentials")]);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
    };
    let next = match local(typed.get("next")) {
        "/" => home(new.role).to_owned(),
        path => path.to_owned(),
    };
    let cookie = session::begin(&app, &headers, new).await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&next)).into_response())
}

/// The session of staff whose password and code are right. All three steps are always taken, so that time tells nothing.
async fn staff(app: &App, email: &str, typed: &Typed) -> Result<Option<NewSession>, Fault> {
    let name = email.to_owned();
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let Some(person) = person::proven(tx, STAFF, &name).await? else { return Ok(None) };
            let memberships = person::memberships(tx, person.id).await?;
            Ok(Some((person, memberships)))
        })
    });
    let found: Option<(Person, Vec<Membership>)> = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let kept = found.as_ref().and_then(|(p, _)| p.password.clone());
    let verified = password::verify(typed.get("password").unwrap_or_default().to_owned(), kept).await;
    let Some((person, memberships)) = found else { return Ok(None) };
    let step = person
        .totp
        .as_deref()
        .and_then(|secret| password::totp_step(secret, typed.get("totp").unwrap_or_default(), app.now()));
    let role = FIRST.iter().find(|role| memberships.iter().any(|m| m.role == role.code()));
    match (verified, step, role) {
        (Some(_), Some(step), Some(role)) if person.disabled == 0 => {
            let fresh = use_code(app, person.id, step, app.now()).await?;
            Ok(fresh.then_some(NewSession { person: person.id, role: *role, shop: None }))
        }
        _ => Ok(None),
    }
}

/// A code works once: its step is kept as a receipt, and of two at the same time one is refused by the unique key.
async fn use_code(app: &App, person: i64, step: i64, now: Instant) -> Result<bool, Fault> {
    let digest = session::hash(&format!("totp/{person}/{step}"));
    let mut key = [0; 16];
    key.copy_from_slice(&digest[..16]);
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            if receipt::find(tx, &key).await?.is_some() {
                return Ok(false);
            }
            receipt::keep(tx, &key, &Receipt { digest, actor: Some(person), answer: String::new(), at: now.0 }).await?;
            Ok(true)
        })
    });
    match work.await {
        Err(StoreError::Unique(_)) => Ok(false),
        other => Ok(other?),
    }
}

async fn sign_out(State(app): State<App>, headers: HeaderMap) -> Answer {
    let cookie = session::end(&app, &headers).await?;
    let mut response = Redirect::to("/sign-in").into_response();
    cookie.map(|cookie| response.headers_mut().append(header::SET_COOKIE, cookie));
    Ok(response)
}

/// Staff with several roles go from one to another; the session is a new one.
async fn act_as(State(app): State<App>, viewer: Viewer, headers: HeaderMap, typed: Typed) -> Answer {
    let role = typed
        .get("role")
        .and_then(Role::from_code)
        .filter(|role| viewer.roles.contains(role))
        .ok_or_else(Fault::not_found)?;
    let cookie = session::begin(&app, &headers, NewSession { person: viewer.person.0, role, shop: None }).await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(home(role))).into_response())
}

async fn enter(
    State(app): State<App>,
    look: Look,
    headers: HeaderMap,
    extensions: Extensions,
    RawQuery(query): RawQuery,
) -> Answer {
    app.limits.check(Limit::Enter, &gate::address(&app, &extensions, &headers).to_string())?;
    let typed = Typed::read(query.unwrap_or_default().as_bytes())?;
    match app.tokens().check(typed.get("token").unwrap_or_default(), app.now()) {
        Ok(claims) => {
            let (_, new) = session::person_of(&app, claims).await?;
            let next = match local(typed.get("next")) {
                "/" => home(new.role).to_owned(),
                path => path.to_owned(),
            };
            let cookie = session::begin(&app, &headers, new).await?;
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&next)).into_response())
        }
        Err(fault) => Ok((StatusCode::UNAUTHORIZED, useless(&look, &fault.to_string())).into_response()),
    }
}

/// The page for a link that lets nobody in; it says where a good one comes from.
fn useless(look: &Look, code: &str) -> Markup {
    let w = &look.words;
    let title = w.t("enter-failed");
    let content = html! {
        div.blank {
            (page::icon!(Key))
            h1 { (title) }
            p { (w.t(&format!("refusal-{code}"))) }
            p.muted.small { span.code-no { (code) } }
        }
    };
    // The address holds the token: the page must not lead back to it.
    page::plain(&Look { path: "/".to_owned(), ..look.clone() }, None, &title, &content)
}
