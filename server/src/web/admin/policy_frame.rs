//! What the forms of a new version of the policy share, whatever part of it they change: for whom it is, on the ground of
//! which version, from when on, and what happens when somebody else was faster.

use super::policies::{keep, newest, scope, target};
use super::{done, policy_form, titled, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::icon;
use crate::page::{self, Page};
use crate::web::sheet::{Line, Sheet};
use axum::response::IntoResponse;
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::id::StorefrontId;
use ombud_domain::policy::Policy;
use ombud_store::StoreError;

/// For whom a new version is, and which one it follows.
pub(super) struct Ground {
    pub(super) storefront: Option<StorefrontId>,
    pub(super) base: Policy,
}

impl Ground {
    /// As a form or an address names it.
    pub(super) fn of(app: &App, typed: &Typed) -> Result<Self, Fault> {
        let storefront = target(app, typed)?;
        Ok(Self { base: newest(&app.engine.settings(), storefront), storefront })
    }

    /// From when on the version is in force. What is wrong is added: also that the form stands on an older ground.
    pub(super) fn start_of(&self, app: &App, viewer: &Viewer, typed: &Typed, faults: &mut Vec<Wrong>) -> Instant {
        if typed.get("base") != Some(self.base.version.to_string().as_str()) {
            faults.insert(0, Wrong::new("", "policy_changed"));
        }
        policy_form::effective(viewer.words(), typed.some("effective"), app.now()).unwrap_or_else(|why| {
            faults.push(Wrong::new("effective", why));
            app.now()
        })
    }

    /// Keeps the version and gives its number; the newer ground, when somebody was faster.
    pub(super) async fn keep(
        self,
        app: &App,
        viewer: &Viewer,
        policy: Policy,
        at: Instant,
    ) -> Result<Result<i64, Self>, Fault> {
        let kept = match keep(app, policy, self.storefront, at, viewer.person.0).await {
            Err(StoreError::Unique(_)) => None,
            other => Some(other?),
        };
        app.engine.load_settings().await?;
        Ok(kept.ok_or_else(|| Self { base: newest(&app.engine.settings(), self.storefront), ..self }))
    }

    /// The page around the fields: `above` stands between the title and the form, `more` beside the button.
    #[allow(clippy::too_many_arguments, reason = "everything that the two forms differ in")]
    pub(super) fn draw(
        &self,
        app: &App,
        viewer: &Viewer,
        (title, address): (&str, &str),
        sheet: Sheet<'_>,
        above: &Markup,
        fields: &Markup,
        more: &Markup,
    ) -> Markup {
        let w = viewer.words();
        let zone = w.with("ask-effective-hint", &[("zone", w.zone_name().into())]);
        let body = html! {
            a.back href="/admin/policies" { (icon!(ArrowLeft, "flip")) (w.t("admin-policies")) }
            h1.page-t { (title) }
            p.muted { (w.with("policy-follows", &[("n", self.base.version.into())])) " " (w.t("col-for")) ": " (scope(w, &app.engine.settings(), self.storefront)) }
            (sheet.summary())
            (above)
            form.stack method="post" action=(address) novalidate {
                (page::csrf(viewer))
                input type="hidden" name="for" value=[self.storefront.map(|s| s.0)];
                input type="hidden" name="base" value=(self.base.version);
                (fields)
                div.card { (sheet.hinted("effective", Line::Moment, Some(zone))) }
                div.actions {
                    button.btn.primary name="do" value="save" { (w.t("policy-save")) }
                    (more)
                    a.btn.quiet href="/admin/policies" { (w.t("cancel")) }
                }
            }
        };
        Page::admin(viewer, &titled(w, title, !sheet.wrong.is_empty())).body(body)
    }
}

/// Reads the form of one part of the policy, shows what readers will see when that is asked for, and keeps the new version;
/// whatever is wrong is said in the form, with everything that was typed. `made` puts the part into the version it follows.
pub(super) async fn send(
    app: &App,
    viewer: &Viewer,
    typed: &Typed,
    made: impl FnOnce(&Policy) -> Result<Policy, Vec<Wrong>>,
    again: impl Fn(&Ground, &Policy, &[Wrong]) -> Markup,
) -> Answer {
    let ground = Ground::of(app, typed)?;
    let (policy, mut faults) = match made(&ground.base) {
        Ok(policy) => (policy, Vec::new()),
        Err(faults) => (ground.base.clone(), faults),
    };
    let at = ground.start_of(app, viewer, typed, &mut faults);
    let look = typed.get("do") == Some("look");
    if faults.is_empty() && policy == ground.base && !look {
        faults.push(Wrong::new("", "nothing_changed"));
    }
    if !faults.is_empty() {
        return Ok(wrong(again(&ground, &policy, &faults)));
    }
    if look {
        return Ok(again(&ground, &policy, &[]).into_response());
    }
    match ground.keep(app, viewer, policy.clone(), at).await? {
        Ok(version) => {
            tracing::info!(person = viewer.person.0, version, "an administrator changed a part of the policy");
            Ok(done("/admin/policies", "policy"))
        }
        Err(ground) => Ok(wrong(again(&ground, &policy, &[Wrong::new("", "policy_changed")]))),
    }
}
