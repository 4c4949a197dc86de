//! `/parcels`: the delivery desk. Returns whose label nobody made, whose parcel is searched, and those on their way; each
//! is opened on its own page, where the desk does what is possible.

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
use ombud_domain::permit::Permission;
use ombud_store::StoreError;

/// The states that each tab shows, those that need a hand first.
const STAGES: [&str; 4] = ["awaiting_shipment", "lost_check", "rma_authorised", "in_transit"];

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
                let mut cases = panes::waiting(tx, &reader, &[("return", stage)]).await?;
                // A label that is there is the buyer's turn, not the desk's.
                cases.retain(|c| stage != "awaiting_shipment" || c.owner_role == "delivery");
                lists.push((stage, panes::with_buyers(tx, cases).await?));
            }
            Ok::<_, StoreError>(lists)
        })
    });
    let lists: Vec<(&str, Vec<Item>)> = read.await?;
    let w = viewer.words();
    let ByState { tabs, items, .. } = ByState::new(viewer, "parcels", lists, wanted);
    Ok(Panes {
        title: w.t("nav-parcels"),
        tabs: panes::tabs(viewer, &w.t("nav-parcels"), &tabs),
        rows: panes::rows(viewer, "parcels", &items, None, &w.t("parcels-empty"), |c| format!("/cases/{}", c.number)),
        older: panes::older(viewer, None),
        open: None,
        hint: w.t("parcels-choose"),
        tools: maud::Markup::default(),
    })
}
