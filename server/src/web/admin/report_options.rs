//! `/admin/policies/choices`: what can be chosen when a product is reported, as a new version of the policy. A page of its
//! own beside the numbers: whoever changes the words does not look for them among deadlines.

use super::policy_frame::{self, Ground};
use super::{policy_form, policy_options};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::form::{Typed, Wrong};
use crate::route::Route;
use crate::web::sheet::Sheet;
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::permit::Permission::Administer;
use ombud_domain::policy::Policy;

const HERE: &str = "/admin/policies/choices";

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, HERE, Administer, || get(begin)),
    Route::page(Method::POST, HERE, Administer, || post(send)),
];

async fn begin(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let ground = Ground::of(&app, &query)?;
    let typed = policy_options::filled(&ground.base);
    Ok(form(&app, &viewer, &ground, &typed, &ground.base, &[]).into_response())
}

fn form(app: &App, viewer: &Viewer, ground: &Ground, typed: &Typed, seen: &Policy, faults: &[Wrong]) -> Markup {
    let (w, base) = (viewer.words(), &ground.base);
    let sheet = Sheet { w, typed, wrong: faults };
    let above = html! {
        p.muted { (w.t("policy-options-hint")) }
        @if faults.is_empty() {
            (policy_options::preview(w, seen))
            @if seen != base { (policy_form::diff(w, base, seen, &w.with("policy-diff", &[("n", base.version.into())]))) }
        }
    };
    let look = html! { button.btn name="do" value="look" { (w.t("option-look")) } };
    ground.draw(app, viewer, (&w.t("policy-options"), HERE), sheet, &above, &policy_options::fields(sheet), &look)
}

async fn send(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let made = |base: &Policy| Ok(Policy { report_options: policy_options::read(&typed)?, ..base.clone() });
    let again =
        |ground: &Ground, policy: &Policy, faults: &[Wrong]| form(&app, &viewer, ground, &typed, policy, faults);
    policy_frame::send(&app, &viewer, &typed, made, again).await
}
