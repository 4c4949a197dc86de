//! `GET /trust/files`: files in which the virus scan found something, for the trust desk. Nobody else was told of them but
//! whoever brought one.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::format::when;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, person_name};
use axum::extract::State;
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::id::PersonId;
use ombud_domain::permit::Permission;
use ombud_domain::time::{Instant, Span};
use ombud_store::paper::{self, Scan, Upload};
use ombud_store::{StoreError, Tx, case, mirror};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, HERE, Permission::TrustDesk, || get(list))];

const HERE: &str = "/trust/files";
/// How long they are shown.
const BACK: Span = Span::days(30);
/// The most that are shown, the latest first.
const MOST: i64 = 100;

struct Item {
    file: Upload,
    /// The name of what was found.
    found: String,
    /// Who brought it.
    person: String,
    /// The case that it was brought to.
    case: Option<String>,
}

/// Those of the reader's storefronts.
async fn items(tx: &mut Tx, viewer: &Viewer, now: Instant) -> Result<Vec<Item>, StoreError> {
    let mut items = Vec::new();
    for file in paper::infected(tx, now.0 - BACK.0, MOST).await? {
        let Some(Scan::Infected(found)) = Scan::kept(&file.scan) else { continue };
        let row = case::load(tx, file.case_id).await?;
        // What was brought before there was a case belongs where that person bought last.
        let front = match &row {
            Some(row) => Some(row.storefront),
            None => {
                mirror::orders_of(tx, file.person, (i64::MAX, i64::MAX), 1).await?.first().and_then(|o| o.storefront)
            }
        };
        if front.is_none_or(|front| viewer.holders.contains(&front)) {
            let person = person_name(tx, PersonId(file.person)).await?;
            items.push(Item { file, found, person, case: row.map(|r| r.number) });
        }
    }
    Ok(items)
}

/// How many there are, as a way to them; nothing when none.
pub(super) async fn door(tx: &mut Tx, viewer: &Viewer, now: Instant) -> Result<Markup, StoreError> {
    let n = i64::try_from(items(tx, viewer, now).await?.len()).unwrap_or(i64::MAX);
    let words = viewer.words().with("infected-door", &[("n", n.into())]);
    Ok(html! { @if n > 0 { p.flash.warn { (icon!(ShieldExclamation)) a href=(HERE) { (words) } } } })
}

async fn list(State(app): State<App>, viewer: Viewer) -> Answer {
    let (reader, now) = (viewer.clone(), app.now());
    let found = app.store().read(move |tx| Box::pin(async move { items(tx, &reader, now).await })).await?;
    let (badges, _) = show::badges_of(&app, &viewer).await?;
    let (w, title) = (viewer.words(), viewer.words().t("infected-title"));
    let content = html! {
        div.stack.wide {
            a.back href="/trust" { (icon!(ArrowLeft, "flip")) (w.t("nav-trust")) }
            h1.page-t { (title) }
            p.muted { (w.t("infected-lead")) }
            @if found.is_empty() { p.flash.ok { (icon!(CheckCircle)) (w.t("infected-none")) } } @else {
                div.table-wrap role="region" aria-label=(title) tabindex="0" { table.table {
                    thead { tr { @for key in ["when", "file", "found", "who", "case"] { th scope="col" { (w.t(&format!("infected-{key}"))) } } } }
                    tbody { @for item in &found {
                        tr {
                            td { (when(w, Instant(item.file.created_at))) }
                            th scope="row" { bdi { (item.file.name) } }
                            td { bdi dir="ltr" { (item.found) } }
                            td { bdi { (item.person) } }
                            td { @if let Some(number) = &item.case { span.code-no { (number) } } }
                        }
                    } }
                } }
            }
        }
    };
    let content =
        html! { main.panes #main { section.pane.thread #thread { div.pane-body.pad tabindex="0" { (content) } } } };
    Ok(Page::console(&viewer, &title).badges(badges).body(content).into_response())
}
