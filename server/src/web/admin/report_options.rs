//! `/admin/policies/choices`: what can be chosen when a product is reported, as a new version of the policy. A page of its
//! own beside the numbers: whoever changes the words does not look for them among deadlines.

use super::policies::{keep, newest, scope, target};
use super::sheet::{Line, Sheet};
use super::{policy_form, policy_options, titled, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::form::{Typed, Wrong};
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::id::StorefrontId;
use ombud_domain::permit::Permission::Administer;
use ombud_domain::policy::Policy;
use ombud_store::StoreError;

const HERE: &str = "/admin/policies/choices";

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, HERE, Administer, || get(begin)),
    Route::page(Method::POST, HERE, Administer, || post(send)),
];

async fn begin(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let storefront = target(&app, &query)?;
    let base = newest(&app.engine.settings(), storefront);
    let typed = policy_options::filled(&base);
    Ok(form(&app, &viewer, storefront, &base, &typed, &base, &[]).into_response())
}

fn form(
    app: &App,
    viewer: &Viewer,
    storefront: Option<StorefrontId>,
    base: &Policy,
    typed: &Typed,
    seen: &Policy,
    faults: &[Wrong],
) -> Markup {
    let w = viewer.words();
    let sheet = Sheet { w, typed, wrong: faults };
    let title = w.t("policy-options");
    let zone = w.with("ask-effective-hint", &[("zone", w.zone_name().into())]);
    let body = html! {
        a.back href="/admin/policies" { (icon!(ArrowLeft, "flip")) (w.t("admin-policies")) }
        h1.page-t { (title) }
        p.muted { (w.t("policy-options-hint")) }
        p.muted { (w.with("policy-follows", &[("n", base.version.into())])) " " (w.t("col-for")) ": " (scope(w, &app.engine.settings(), storefront)) }
        (sheet.summary())
        @if faults.is_empty() {
            (policy_options::preview(w, seen))
            @if seen != base { (policy_form::diff(w, base, seen, &w.with("policy-diff", &[("n", base.version.into())]))) }
        }
        form.stack method="post" action=(HERE) novalidate {
            (page::csrf(viewer))
            input type="hidden" name="for" value=[storefront.map(|s| s.0)];
            input type="hidden" name="base" value=(base.version);
            (policy_options::fields(sheet))
            div.card { (sheet.hinted("effective", Line::Moment, Some(zone))) }
            div.actions {
                button.btn.primary name="do" value="save" { (w.t("policy-save")) }
                button.btn name="do" value="look" { (w.t("option-look")) }
                a.btn.quiet href="/admin/policies" { (w.t("cancel")) }
            }
        }
    };
    Page::admin(viewer, &titled(w, &title, !faults.is_empty())).body(body)
}

async fn send(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let (w, now) = (viewer.words(), app.now());
    let storefront = target(&app, &typed)?;
    let base = newest(&app.engine.settings(), storefront);
    let mut faults = Vec::new();
    if typed.get("base") != Some(base.version.to_string().as_str()) {
        faults.push(Wrong::new("", "policy_changed"));
    }
    let options = policy_options::read(&typed).unwrap_or_else(|wrong| {
        faults.extend(wrong);
        Vec::new()
    });
    let at = policy_form::effective(w, typed.some("effective"), now).unwrap_or_else(|why| {
        faults.push(Wrong::new("effective", why));
        now
    });
    let policy = Policy { report_options: options, ..base.clone() };
    let look = typed.get("do") == Some("look");
    if faults.is_empty() && policy == base && !look {
        faults.push(Wrong::new("", "nothing_changed"));
    }
    let again = |base: &Policy, faults: &[Wrong]| form(&app, &viewer, storefront, base, &typed, &policy, faults);
    if !faults.is_empty() {
        return Ok(wrong(again(&base, &faults)));
    }
    if look {
        return Ok(again(&base, &[]).into_response());
    }
    let version = match keep(&app, policy.clone(), storefront, at, viewer.person.0).await {
        // Somebody was faster: this form is on the ground of an older version now.
        Err(StoreError::Unique(_)) => {
            app.engine.load_settings().await?;
            let base = newest(&app.engine.settings(), storefront);
            return Ok(wrong(again(&base, &[Wrong::new("", "policy_changed")])));
        }
        other => other?,
    };
    app.engine.load_settings().await?;
    tracing::info!(person = viewer.person.0, version, "an administrator changed what can be reported");
    Ok(super::done("/admin/policies", "policy"))
}
