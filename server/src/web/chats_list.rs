//! `GET /chats`: everything that a buyer talks about or disputes, the latest first.

use super::purchase::case_address;
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::form::Typed;
use crate::icon;
use crate::page::{self, Badges, Page};
use crate::route::Route;
use crate::show;
use crate::show::row::{Row, row};
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::permit::Permission;
use ombud_engine::assistant::shop_name;
use ombud_store::ledger::{self, Cursor};
use ombud_store::seat::{self, Filter, Listed};
use ombud_store::{StoreError, Tx};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/chats", Permission::OpenCase, || get(list))];

/// Rows on a page.
const PAGE: usize = 25;
/// What is listed; refunds and returns are followed on the page of their dispute.
const KINDS: [&str; 6] = ["conversation", "dispute", "finance", "report", "appeal", "outside"];
/// The list's id, to which live rows are put.
const LIST: &str = "my-cases";

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let after = query.get("after").and_then(|a| a.parse().ok());
    let kinds = KINDS.iter().map(|kind| (*kind).to_owned()).collect();
    let filter = Filter { kinds, after, ..Filter::default() };
    let (reader, store) = (viewer.clone(), app.store().clone());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let cursor = store.cursor(ledger::tip(tx).await?);
            let badges = show::badges(tx, &reader).await?;
            let mut rows =
                seat::list(tx, &reader.holders, &filter, i64::try_from(PAGE + 1).unwrap_or(i64::MAX)).await?;
            let more = rows.len() > PAGE;
            rows.truncate(PAGE);
            let last = rows.last().filter(|_| more).map(|l| l.bookmark.to_string());
            Ok::<_, StoreError>((with_names(tx, rows).await?, last, badges, cursor))
        })
    });
    let (rows, last, badges, cursor): (Vec<(Listed, String)>, Option<String>, Badges, Cursor) = read.await?;
    let w = viewer.words();
    let title = w.t("chats-title");
    let items = html! { @for (listed, who) in &rows { (item(&viewer, listed, who)) } };
    if viewer.look.live {
        return Ok(items.into_response());
    }
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href="/orders" { (icon!(ArrowLeft, "flip")) (w.t("orders-title")) } }
            h1.page-t { (title) }
            @if rows.is_empty() {
                div.card { div.blank {
                    (icon!(ChatBubbleLeftRight)) h2 { (w.t("chats-none")) } p { (w.t("chats-none-text")) }
                    form method="post" action="/chats" {
                        (page::sent(&viewer, app.engine.entropy().uuid(app.now().0)))
                        button.btn.primary { (w.t("help-chat")) }
                    }
                } }
            } @else {
                ul.rows.card.flush id=(LIST) { (items) }
            }
            @if last.is_some() || after.is_some() {
                nav.pager aria-label=(w.t("list-pages")) {
                    @if after.is_some() { a.btn href="/chats" { (icon!(ChevronLeft, "flip")) (w.t("list-newest")) } }
                    @if let Some(last) = last { a.btn href=(format!("/chats?after={last}")) rel="next" { (w.t("list-older")) (icon!(ChevronRight, "flip")) } }
                }
            }
        }
    };
    Ok(Page::buyer(&viewer, &title).badges(badges).live(cursor).body(body).into_response())
}

async fn with_names(tx: &mut Tx, rows: Vec<Listed>) -> Result<Vec<(Listed, String)>, StoreError> {
    let mut out = Vec::with_capacity(rows.len());
    for listed in rows.into_iter().filter(|l| l.case.stage != "discarded") {
        let who = shop_name(tx, listed.case.shop).await?;
        out.push((listed, who));
    }
    Ok(out)
}

fn item(viewer: &Viewer, listed: &Listed, who: &str) -> Markup {
    let case = &listed.case;
    row(
        viewer,
        &Row {
            case,
            href: case_address(case),
            who,
            unread: listed.unread(),
            current: false,
            list: LIST,
            labels: &[],
            mark: None,
        },
    )
}
