//! `/recalls/{number}`: what whoever bought a dangerous thing must know, for anybody who has the address: the marketplace
//! sends it to those who bought it. Nothing of a report stands here.

use crate::app::App;
use crate::auth::{Look, Viewer};
use crate::fault::{Answer, Fault};
use crate::page;
use crate::route::Route;
use crate::show::recall;
use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::html;
use ombud_domain::actor::Party;
use ombud_domain::report::recall::Recall;
use ombud_domain::statement::{Statement, StatementStage, StatementWhat};
use ombud_engine::rows;
use ombud_store::{StoreError, Tx, case, ledger};

/// The address of this file.
pub const ROUTES: &[Route] = &[Route::public(Method::GET, "/recalls/{number}", || get(show))];

/// The recall stands among the first events of its statement.
const FIRST: i64 = 4;

/// A recall as it stands.
struct Told {
    product: String,
    recall: Recall,
    lifted: bool,
}

async fn show(State(app): State<App>, look: Look, viewer: Option<Viewer>, Path(number): Path<String>) -> Answer {
    let read = app.store().read(move |tx| Box::pin(async move { told(tx, &number).await }));
    let told = read.await.map_err(|e: StoreError| Fault::from(e))?.ok_or_else(Fault::not_found)?;
    let w = &look.words;
    let title = w.t("recall-title");
    let content = html! {
        h1.page-t { (title) }
        @if told.lifted { p.flash { (w.t("recall-lifted")) } }
        div.card { (recall::notice(w, &told.product, &told.recall)) }
        p.muted { (w.t("recall-help")) " " a href="/help" { (w.t("recall-help-link")) } }
    };
    Ok(page::plain_mid(&look, viewer.as_ref(), &title, &html! { div.stack { (content) } }).into_response())
}

async fn told(tx: &mut Tx, number: &str) -> Result<Option<Told>, StoreError> {
    let Some(row) = case::by_number(tx, number).await?.filter(|row| row.kind == "statement") else { return Ok(None) };
    let case = rows::read::<Statement>(&row)?;
    if case.data.recall.is_none() {
        return Ok(None);
    }
    for entry in ledger::of_stream(tx, row.id, 0, i64::from(Party::Shop.bit()), FIRST).await? {
        if let Some(StatementWhat::Recalled { recall, .. }) = rows::event::<Statement>(&entry)?.map(|e| e.what) {
            let lifted = case.stage == StatementStage::Lifted;
            return Ok(Some(Told { product: case.env.title, recall, lifted }));
        }
    }
    Ok(None)
}
