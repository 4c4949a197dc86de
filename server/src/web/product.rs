//! `GET /product`: the product desk. Suggestions by where they stand, each opened on its own page, where everything that
//! is possible is done.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::page::Page;
use crate::route::Route;
use crate::show;
use crate::web::panes::{self, ByState, Item, Panes, Wanted};
use axum::extract::{Query, State};
use axum::http::Method;
use axum::routing::get;
use ombud_domain::id::PersonId;
use ombud_domain::permit::Permission;
use ombud_engine::assistant::shop_name;
use ombud_store::case::CaseRow;
use ombud_store::{StoreError, Tx};

/// The states in which the desk has something to do, new ones first.
const STAGES: [&str; 3] = ["received", "grouped", "planned"];

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/product", Permission::ProductDesk, || get(list))];

async fn list(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    app.engine.seen(viewer.person);
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let reader = viewer.clone();
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let mut lists = Vec::new();
            for stage in STAGES {
                let cases = panes::waiting(tx, &reader, &[("suggestion", stage)]).await?;
                lists.push((stage, with_authors(tx, cases).await?));
            }
            Ok::<_, StoreError>(lists)
        })
    });
    let lists = read.await.map_err(Fault::from)?;
    let w = viewer.words();
    let title = w.t("nav-product");
    let ByState { tabs, items, query } = ByState::new(&viewer, "product", lists, &wanted);
    // What comes in live stands in the list of all: which of the others it belongs to is not known there.
    let word = if query.is_empty() { "product" } else { "some" };
    let panes = Panes {
        title: title.clone(),
        tabs: panes::tabs(&viewer, &title, &tabs),
        rows: panes::rows(&viewer, word, &items, None, &w.t("product-empty"), |c| format!("/cases/{}", c.number)),
        older: panes::older(&viewer, None),
        open: None,
        hint: w.t("product-choose"),
        tools: maud::Markup::default(),
    };
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(badges).live(cursor)))
}

/// The cases with the names of those who suggested it: a buyer, or a shop.
async fn with_authors(tx: &mut Tx, cases: Vec<CaseRow>) -> Result<Vec<Item>, StoreError> {
    let mut items = Vec::with_capacity(cases.len());
    for case in cases {
        let who = match case.shop {
            Some(shop) => shop_name(tx, Some(shop)).await?,
            None => show::person_name(tx, PersonId(case.buyer.unwrap_or_default())).await?,
        };
        items.push(Item { case, who, unread: false, labels: Vec::new(), mark: None });
    }
    Ok(items)
}
