//! `GET /shop/cases`: what a shop is asked about (disputes, statements of reasons, appeals, bodies outside), the next deadline first; or those that are closed, the latest first.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show;
use crate::web::panes::{self, Item, ROWS, Wanted};
use axum::extract::{Query, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::html;
use ombud_domain::permit::Permission;
use ombud_store::seat::{self, Filter, Listed, Order};
use ombud_store::{StoreError, Tx};

/// How many cases are looked through for closed ones.
const LOOKED_THROUGH: usize = 1_000;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/shop/cases", Permission::ShopInbox, || get(list))];

async fn list(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    let closed = wanted.q == "closed";
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let (holders, after) = (viewer.holders.clone(), wanted.after.clone());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let kinds = show::SHOP_CASES.iter().map(|kind| (*kind).to_owned()).collect();
            let filter = Filter { kinds, after: after.parse().ok(), ..Filter::default() };
            let listed =
                if closed { ended(tx, &holders, filter).await? } else { running(tx, &holders, filter).await? };
            panes::items(tx, listed).await
        })
    });
    let (items, next): (Vec<Item>, Option<String>) =
        read.await.map_err(|e: StoreError| crate::fault::Fault::from(e))?;
    let w = viewer.words();
    let q = if closed { "closed" } else { "open" };
    let rows = panes::rows(
        &viewer,
        "cases",
        &items,
        None,
        &w.t(if closed { "shop-no-closed" } else { "shop-no-cases" }),
        |c| format!("/cases/{}", c.number),
    );
    let older = panes::older(&viewer, next.map(|next| format!("/shop/cases?q={q}&after={next}")));
    if viewer.look.live {
        return Ok(html! { (rows) (older) }.into_response());
    }
    let title = w.t("nav-cases");
    let body = html! {
        main.col #main {
            h1.page-t { (title) }
            div.stack {
                p.muted { (w.t("shop-cases-lead")) }
                nav.tabs #tabs aria-label=(title) {
                    @for (code, key) in [("open", "shop-tab-open"), ("closed", "shop-tab-closed")] {
                        a.tab href=(format!("/shop/cases?q={code}")) aria-current=[(code == q).then_some("page")] { (w.t(key)) }
                    }
                }
                div.card.flush { (rows) }
                (older)
                p {
                    a.btn.small href="/shop/holds" { (icon!(LockClosed)) (w.t("nav-holds")) }
                    " "
                    a.btn.small href="/shop/score" { (icon!(Scale)) (w.t("nav-score")) }
                }
            }
        }
    };
    Ok(Page::seller(&viewer, &title).badges(badges).live(cursor).body(body).into_response())
}

async fn running(tx: &mut Tx, holders: &[i64], filter: Filter) -> Result<Vec<Listed>, StoreError> {
    let filter = Filter { open: true, order: Order::Deadline, ..filter };
    seat::list(tx, holders, &filter, ROWS).await
}

/// A page of closed cases; open ones in between are passed over.
async fn ended(tx: &mut Tx, holders: &[i64], mut filter: Filter) -> Result<Vec<Listed>, StoreError> {
    let (mut out, mut looked) = (Vec::new(), 0);
    while out.len() < ROWS as usize && looked < LOOKED_THROUGH {
        let page = seat::list(tx, holders, &filter, ROWS).await?;
        looked += page.len();
        filter.after = page.last().map(|l| l.bookmark);
        let last = page.len() < ROWS as usize;
        out.extend(page.into_iter().filter(|l| l.case.closed_at.is_some()));
        if last {
            break;
        }
    }
    out.truncate(ROWS as usize);
    Ok(out)
}
