//! `/admin/storefronts`: the brands of the marketplace with their hours, languages and colours.

use super::storefront_parts::{self, Part, filled, save_storefront, swatch, week};
use super::{number, said, titled, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::Lang;
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use crate::web::sheet::Sheet;
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::calendar::Hours;
use ombud_domain::id::StorefrontId;
use ombud_domain::permit::Permission::Administer;
use ombud_engine::settings::Storefront;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/admin/storefronts", Administer, || get(list)),
    Route::page(Method::GET, "/admin/storefronts/{id}", Administer, || get(show)),
    Route::page(Method::POST, "/admin/storefronts/{id}", Administer, || post(save)),
];

/// A storefront that nothing is known of yet: the reader's language, office hours in the installation's zone.
///
/// # Errors
/// The store's, when it has no key left.
pub async fn fresh(app: &App, lang: Lang) -> Result<Storefront, Fault> {
    let mut hours = Hours::daily(&app.config.zone, 9, 18);
    hours.windows.retain(|w| w.day <= 5);
    Ok(Storefront {
        id: StorefrontId(app.engine.id().await?),
        slug: String::new(),
        name: String::new(),
        languages: vec![lang.tag().to_owned()],
        hours,
        accent: None,
        assistant: None,
        contacts: Vec::new(),
        lines: 0,
    })
}

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let w = viewer.words();
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let (settings, now) = (app.engine.settings(), app.now());
    let title = w.t("admin-storefronts");
    let open = |s: &Storefront| match s.hours.open_until(now) {
        Some(until) => {
            html! { span.chip.ok { (icon!(CheckCircle)) (w.t("storefront-open")) } " " span.muted { (w.with("storefront-until", &[("time", w.short(until).into())])) } }
        }
        None => {
            html! { span.chip { (icon!(Moon)) (w.t("storefront-closed")) } @if let Some(next) = s.hours.next_open(now) { " " span.muted { (w.with("storefront-next", &[("time", w.short(next).into())])) } } }
        }
    };
    let body = html! {
        div.spread {
            h1.page-t { (title) }
            a.btn.primary href="/admin/storefronts/new" { (icon!(Plus)) (w.t("storefront-add")) }
        }
        (said(w, &query))
        @if settings.storefronts.is_empty() {
            div.card { div.blank { (icon!(BuildingStorefront)) h2 { (w.t("storefronts-none")) } p { (w.t("storefronts-none-hint")) } } }
        }
        div.stack {
            @for s in &settings.storefronts {
                article.card.stack.tight {
                    div.spread {
                        h2.section-t { a href=(format!("/admin/storefronts/{}", s.id.0)) { bdi { (s.name) } } }
                        @if let Some((light, dark)) = &s.accent { (swatch(light, dark)) }
                    }
                    p { (open(s)) }
                    dl.kv {
                        div { dt { (w.t("ask-slug")) } dd { span.code-no { (s.slug) } } }
                        div { dt { (w.t("part-languages")) } dd { (tongues(s)) } }
                        div { dt { (w.t("part-hours")) } dd { (week(w, &s.hours)) } }
                        div { dt { (w.t("ask-zone")) } dd { bdi dir="ltr" { (s.hours.zone) } } }
                    }
                }
            }
        }
    };
    Ok(Page::admin(&viewer, &title).body(body).into_response())
}

fn tongues(s: &Storefront) -> Markup {
    html! { @for (n, tag) in s.languages.iter().enumerate() { @if n > 0 { ", " } span lang=(tag) { bdi { (Lang::name_of(tag)) } } } }
}

async fn find(app: &App, viewer: &Viewer, id: &str) -> Result<Storefront, Fault> {
    if id == "new" {
        return fresh(app, viewer.words().lang).await;
    }
    let id = StorefrontId(number(id)?);
    app.engine.settings().storefront(id).cloned().ok_or_else(Fault::not_found)
}

async fn show(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let storefront = find(&app, &viewer, &id).await?;
    Ok(form(&viewer, &id, &storefront, &filled(&storefront), &[]).into_response())
}

async fn save(State(app): State<App>, viewer: Viewer, Path(id): Path<String>, typed: Typed) -> Answer {
    let mut storefront = find(&app, &viewer, &id).await?;
    let mut faults = Vec::new();
    Part::ALL.iter().for_each(|part| part.read(&app, &typed, &mut storefront, &mut faults));
    if !faults.is_empty() {
        return Ok(wrong(form(&viewer, &id, &storefront, &typed, &faults)));
    }
    save_storefront(&app, &storefront).await?;
    tracing::info!(person = viewer.person.0, storefront = storefront.id.0, "an administrator saved a storefront");
    Ok(super::done("/admin/storefronts", "storefront"))
}

fn form(viewer: &Viewer, id: &str, storefront: &Storefront, typed: &Typed, faults: &[Wrong]) -> Markup {
    let w = viewer.words();
    let sheet = Sheet { w, typed, wrong: faults };
    let name = if storefront.name.is_empty() { w.t("storefront-add") } else { storefront.name.clone() };
    let body = html! {
        a.back href="/admin/storefronts" { (icon!(ArrowLeft, "flip")) (w.t("admin-storefronts")) }
        h1.page-t { bdi { (name) } }
        (sheet.summary())
        form.wizard.stack.wide method="post" action=(format!("/admin/storefronts/{id}")) novalidate {
            (page::csrf(viewer))
            @for part in storefront_parts::Part::ALL {
                section.card.stack aria-labelledby=(format!("part-{}", part.word())) {
                    h2.section-t id=(format!("part-{}", part.word())) { (w.t(&format!("part-{}", part.word()))) }
                    (part.fields(sheet))
                }
            }
            div.actions {
                button.btn.primary { (w.t("save")) }
                a.btn.quiet href="/admin/storefronts" { (w.t("cancel")) }
            }
        }
    };
    Page::admin(viewer, &titled(w, &name, !faults.is_empty())).body(body)
}
