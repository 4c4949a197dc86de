//! `/late`: the cases of which a deadline of ours has passed, for those who can mend it. `/overdue`: how many are late by
//! three deadlines and more, for everybody, without a name or a number (spec §2.4, row 29b).

use crate::app::App;
use crate::auth::{Look, Viewer};
use crate::fault::Answer;
use crate::icon;
use crate::page::{Page, plain_wide};
use crate::route::Route;
use crate::show;
use crate::web::panes::{self, Panes};
use axum::extract::State;
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_store::case::CaseRow;
use ombud_store::{StoreError, desk};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/late", Permission::Late, || get(inside)),
    Route::public(Method::GET, "/overdue", || get(outside)),
];

async fn inside(State(app): State<App>, viewer: Viewer) -> Answer {
    app.engine.seen(viewer.person);
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let reader = viewer.clone();
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let late = show::late(tx, &reader).await?;
            panes::with_buyers(tx, late).await
        })
    });
    let items = read.await.map_err(|e: StoreError| crate::fault::Fault::from(e))?;
    let w = viewer.words();
    let title = w.t("nav-late");
    let panes = Panes {
        title: title.clone(),
        tabs: html! { p.pane-bar.muted.small { (w.t("late-lead")) } },
        rows: panes::rows(&viewer, "late", &items, None, &w.t("late-empty"), address),
        older: panes::older(&viewer, None),
        open: None,
        hint: w.t("late-choose"),
        tools: Markup::default(),
    };
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(badges).live(cursor)))
}

/// Where somebody can do something about it.
fn address(case: &CaseRow) -> String {
    match case.kind.as_str() {
        "dispute" => format!("/room/{}", case.number),
        "refund" | "finance" => format!("/finance/{}", case.number),
        _ => format!("/cases/{}", case.number),
    }
}

async fn outside(State(app): State<App>, look: Look, viewer: Option<Viewer>) -> Answer {
    let read = app.store().read(|tx| Box::pin(desk::late_anywhere(tx, desk::PUBLIC_LEVEL, desk::PUBLIC_ROWS)));
    let cases = read.await?;
    let title = look.words.t("overdue-title");
    let content = html! {
        div.stack.wide {
            h1.page-t { (title) }
            p.muted { (look.words.with("overdue-lead", &[("n", desk::PUBLIC_LEVEL.into())])) }
            (table(&look, &cases))
        }
    };
    Ok(plain_wide(&look, viewer.as_ref(), &title, &content).into_response())
}

fn table(look: &Look, cases: &[CaseRow]) -> Markup {
    let w = &look.words;
    html! {
        @if cases.is_empty() {
            div.card { div.blank { (icon!(CheckCircle)) h2 { (w.t("overdue-none")) } p { (w.t("overdue-none-text")) } } }
        } @else {
            div.table-wrap tabindex="0" { table.table {
                thead { tr {
                    @for column in ["kind", "opened", "missed", "owner", "next"] { th scope="col" { (w.t(&format!("overdue-col-{column}"))) } }
                } }
                tbody { @for case in cases { tr {
                    th scope="row" { (w.t(&format!("kind-{}", case.kind))) }
                    td { (w.date(Instant(case.opened_at))) }
                    td { (w.number(case.level)) }
                    td { (w.t(&format!("role-{}", case.owner_role))) }
                    td { @if let Some(due) = case.due_at { (w.full(Instant(due))) } }
                } } }
            } }
        }
    }
}
