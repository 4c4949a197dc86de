//! `/admin`: how things stand, and what is still to be set up.

use super::said;
use super::webhooks::Traffic;
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::i18n::Words;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::web::setup::{BOOKMARK, DONE};
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::import::Kind;
use ombud_domain::permit::Permission::Administer;
use ombud_engine::desk::whole_queue;
use ombud_store::seat::{self, Filter, Order};
use ombud_store::{StoreError, admin, desk, mirror, person};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/admin", Administer, || get(show))];

/// Numbers are counted up to this and then say "99+": what is beyond it is too much in any case.
const MOST: i64 = 100;

/// What is there already. Each is one line of the list of things to set up.
pub struct Progress {
    /// The line's word (`todo-<word>`), where it is done, and whether it is.
    pub lines: Vec<(&'static str, &'static str, bool)>,
    /// True when the wizard has steps that were not seen.
    pub wizard_waits: bool,
}

impl Progress {
    /// Looks.
    ///
    /// # Errors
    /// The store's.
    pub async fn read(app: &App) -> Result<Self, StoreError> {
        let settings = app.engine.settings();
        let work = app.store().read(|tx| {
            Box::pin(async move {
                let keys = admin::keys(tx).await?.iter().any(|k| k.revoked_at.is_none());
                let orders = !mirror::orders_after(tx, 0, 1).await?.is_empty();
                let colleagues = person::staff(tx, 0, 2).await?.len() > 1;
                let waits = admin::get(tx, BOOKMARK).await?.is_some_and(|stands| stands != DONE);
                Ok::<_, StoreError>((keys, orders, colleagues, waits))
            })
        });
        let (keys, orders, colleagues, wizard_waits) = work.await?;
        Ok(Self {
            wizard_waits,
            lines: vec![
                ("storefront", "/admin/storefronts", !settings.storefronts.is_empty()),
                ("policy", "/admin/policies", !settings.policies.is_empty()),
                ("key", "/admin/keys", keys),
                ("webhook", "/admin/webhooks", !settings.endpoints.is_empty()),
                ("orders", "/admin/import", orders),
                ("staff", "/admin/staff", colleagues),
            ],
        })
    }

    /// The list, with a link for each.
    #[must_use]
    pub fn list(&self, w: &Words) -> Markup {
        html! {
            ul.stack.tight {
                @for (word, path, done) in &self.lines {
                    li.cluster {
                        @if *done { span.chip.ok { (icon!(CheckCircle)) (w.t("todo-done")) } } @else { span.chip { (icon!(EllipsisHorizontalCircle)) (w.t("todo-open")) } }
                        a href=(path) { (w.t(&format!("todo-{word}"))) }
                    }
                }
            }
        }
    }
}

/// Cases open, people in the queue, orders known.
async fn counts(app: &App, viewer: &Viewer) -> Result<(i64, i64, i64), Fault> {
    let (holders, settings) = (viewer.holders.clone(), app.engine.settings());
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let filter = Filter { open: true, order: Order::Deadline, ..Filter::default() };
            let open = if holders.is_empty() { 0 } else { seat::list(tx, &holders, &filter, MOST).await?.len() as i64 };
            let mut queue = 0;
            for s in &settings.storefronts {
                queue += desk::queue(tx, s.id.0, &whole_queue(), MOST).await?.len() as i64;
            }
            let orders = mirror::count(tx, Kind::Order.as_str()).await?;
            Ok::<_, StoreError>((open, queue, orders))
        })
    });
    Ok(work.await?)
}

fn stat(w: &Words, label: &str, n: i64, capped: bool, path: Option<&str>, hint: Option<String>) -> Markup {
    let shown = if capped && n >= MOST { format!("{}+", w.number(MOST - 1)) } else { w.number(n) };
    let inside = html! {
        span.stat-l { (w.t(label)) } span.stat-n { (shown) }
        @if let Some(hint) = hint { span.stat-d data-trend=[(n > 0).then_some("bad")] { (hint) } }
    };
    html! { @match path { Some(path) => a.stat href=(path) { (inside) }, None => div.stat { (inside) } } }
}

async fn show(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let w = viewer.words();
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let (open, queue, orders) = counts(&app, &viewer).await?;
    let (traffic, progress) = (Traffic::read(&app, i64::MAX).await?, Progress::read(&app).await?);
    let (parked, late, failing) = (traffic.parked.len() as i64, traffic.late.len() as i64, traffic.failing() as i64);
    let calm = |n: i64| Some(if n == 0 { w.t("stat-calm") } else { w.t("stat-look") });
    let title = w.t("admin-overview");
    let left = progress.lines.iter().filter(|(.., done)| !done).count();
    let body = html! {
        h1.page-t { (title) }
        (said(w, &query))
        div.stats {
            (stat(w, "stat-open", open, true, None, None))
            (stat(w, "stat-queue", queue, true, None, None))
            (stat(w, "stat-orders", orders, false, Some("/admin/import"), None))
        }
        div.stats {
            (stat(w, "stat-parked", parked, true, Some("/admin/webhooks#parked"), calm(parked)))
            (stat(w, "stat-late", late, true, Some("/admin/webhooks#late"), calm(late)))
            (stat(w, "stat-failing", failing, false, Some("/admin/webhooks"), calm(failing)))
        }
        @if left > 0 {
            section.card.stack {
                h2.section-t { (w.t("todo-title")) }
                (progress.list(w))
                @if progress.wizard_waits { p { a.btn href="/set-up" { (w.t("todo-wizard")) } } }
            }
        }
    };
    Ok(Page::admin(&viewer, &title).body(body).into_response())
}
