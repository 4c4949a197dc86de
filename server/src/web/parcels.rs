//! `/parcels`: the delivery desk. Returns whose label nobody made, whose parcel is searched, and those on their way; each
//! is opened on its own page, where the desk does what is possible.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::page::Page;
use crate::route::Route;
use crate::show;
use crate::web::panes::{self, Item, Panes, ROWS, Wanted};
use axum::extract::{Query, State};
use axum::http::Method;
use axum::routing::get;
use ombud_domain::permit::Permission;
use ombud_store::{StoreError, Tx, desk};

/// The states that each tab shows, those that need a hand first.
const STAGES: [&str; 3] = ["awaiting_shipment", "lost_check", "in_transit"];

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/parcels", Permission::DeliveryDesk, || get(list))];

async fn list(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    app.engine.seen(viewer.person);
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let panes = panes(&app, &viewer, &wanted).await?;
    let title = viewer.words().t("nav-parcels");
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(badges).live(cursor)))
}

async fn panes(app: &App, viewer: &Viewer, wanted: &Wanted) -> Result<Panes, Fault> {
    let reader = viewer.clone();
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let mut lists = Vec::new();
            for stage in STAGES {
                lists.push((stage, of_stage(tx, &reader, stage).await?));
            }
            Ok::<_, StoreError>(lists)
        })
    });
    let lists: Vec<(&str, Vec<Item>)> = read.await?;
    let w = viewer.words();
    let all = lists.iter().map(|(_, items)| items.len() as i64).sum();
    let here = STAGES.into_iter().find(|s| *s == wanted.q);
    let mut tabs = vec![("/parcels".to_owned(), w.t("parcels-tab-all"), Some(all), here.is_none())];
    tabs.extend(lists.iter().map(|(s, items)| {
        (format!("/parcels?q={s}"), w.t(&format!("parcels-tab-{s}")), Some(items.len() as i64), here == Some(s))
    }));
    let items: Vec<Item> =
        lists.into_iter().filter(|(s, _)| here.is_none_or(|h| h == *s)).flat_map(|(_, items)| items).collect();
    Ok(Panes {
        title: w.t("nav-parcels"),
        tabs: panes::tabs(viewer, &w.t("nav-parcels"), &tabs),
        rows: panes::rows(viewer, "parcels", &items, None, &w.t("parcels-empty"), |c| format!("/cases/{}", c.number)),
        older: panes::older(viewer, None),
        open: None,
        hint: w.t("parcels-choose"),
    })
}

async fn of_stage(tx: &mut Tx, viewer: &Viewer, stage: &str) -> Result<Vec<Item>, StoreError> {
    let mut cases = Vec::new();
    for storefront in &viewer.holders {
        cases.extend(desk::of_stage(tx, "return", stage, *storefront, ROWS).await?);
    }
    // A label that is there is the buyer's turn, not the desk's.
    cases.retain(|c| stage != "awaiting_shipment" || c.owner_role == "delivery");
    cases.sort_by_key(|c| (c.due_at, c.id));
    let mut items = Vec::with_capacity(cases.len());
    for case in cases {
        items.push(Item::of_buyer(tx, case, false).await?);
    }
    Ok(items)
}
