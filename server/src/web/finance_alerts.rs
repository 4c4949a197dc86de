//! `GET /finance/alerts`: payments of which more went back than was ever taken, each told once, until somebody of the
//! finance desk has looked at it. What happened stands in the payment's book; nothing here changes it.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::format::when;
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use crate::show;
use axum::extract::State;
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::money::Money;
use ombud_domain::payment_book::Book;
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_store::money_alert::{self, Alert};
use ombud_store::{Lane, StoreError, Tx, case, mirror};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, HERE, Permission::FinanceDesk, || get(list)),
    Route::page(Method::POST, HERE, Permission::FinanceDesk, || post(looked)),
];

const HERE: &str = "/finance/alerts";
/// The most that are shown at once, the oldest first.
const MOST: i64 = 100;

/// A payment that needs a look.
struct Item {
    alert: Alert,
    book: Book,
    /// The marketplace's names.
    payment: String,
    order: String,
}

/// Those of the reader's storefronts that nobody has looked at.
async fn items(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<Item>, StoreError> {
    let mut items = Vec::new();
    for alert in money_alert::open(tx, MOST).await? {
        let front = mirror::order(tx, alert.order_id).await?.and_then(|o| o.storefront);
        let mine = front.is_none_or(|front| viewer.holders.contains(&front));
        let Some(row) = case::book(tx, alert.book).await?.filter(|_| mine) else { continue };
        let book = rows::read_book(&row)?;
        let payment = mirror::name(tx, alert.payment).await?.map(|n| n.external_id).unwrap_or_default();
        let order = mirror::name(tx, alert.order_id).await?.map(|n| n.external_id).unwrap_or_default();
        items.push(Item { alert, book, payment, order });
    }
    Ok(items)
}

/// How many wait, as a way to them; nothing when none.
pub(super) async fn door(tx: &mut Tx, viewer: &Viewer) -> Result<Markup, StoreError> {
    let n = i64::try_from(items(tx, viewer).await?.len()).unwrap_or(i64::MAX);
    let words = viewer.words().with("alert-door", &[("n", n.into())]);
    Ok(html! { @if n > 0 { p.flash.warn { (icon!(ExclamationTriangle)) a href=(HERE) { (words) } } } })
}

async fn list(State(app): State<App>, viewer: Viewer) -> Answer {
    let reader = viewer.clone();
    let found = app.store().read(move |tx| Box::pin(async move { items(tx, &reader).await })).await?;
    let (badges, _) = show::badges_of(&app, &viewer).await?;
    let (w, title) = (viewer.words(), viewer.words().t("alert-title"));
    let content = html! {
        div.stack.wide {
            a.back href="/finance" { (icon!(ArrowLeft, "flip")) (w.t("nav-finance")) }
            h1.page-t { (title) }
            p.muted { (w.t("alert-lead")) }
            @if found.is_empty() { p.flash.ok { (icon!(CheckCircle)) (w.t("alert-none")) } }
            @for item in &found { (card(&app, &viewer, item)) }
        }
    };
    let content =
        html! { main.panes #main { section.pane.thread #thread { div.pane-body.pad tabindex="0" { (content) } } } };
    Ok(Page::console(&viewer, &title).badges(badges).body(content).into_response())
}

fn card(app: &App, viewer: &Viewer, item: &Item) -> Markup {
    let (w, b) = (viewer.words(), &item.book);
    let money = |minor| w.money(Money::new(minor, b.currency));
    html! {
        section.card.stack.tight id=(format!("alert-{}", b.id.0)) {
            dl.kv {
                div { dt { (w.t("finance-payment")) } dd { span.code-no { (item.payment) } } }
                div { dt { (w.t("order")) } dd { span.code-no { (item.order) } } }
                div { dt { (w.t("alert-taken")) } dd { (money(b.captured)) } }
                div { dt { (w.t("alert-ours")) } dd { (money(b.promised())) } }
                div { dt { (w.t("alert-past")) } dd { (money(b.past)) } }
                div { dt { (w.t("alert-bank")) } dd { (money(b.charged_back)) } }
                div { dt { (w.t("alert-excess")) } dd { strong { (money(b.excess())) } } }
                div { dt { (w.t("alert-since")) } dd { (when(w, Instant(item.alert.raised_at))) } }
            }
            form.actions method="post" action=(HERE) {
                (page::sent(viewer, app.engine.entropy().uuid(app.now().0)))
                input type="hidden" name="book" value=(b.id.0);
                button.btn { (icon!(Check)) (w.t("alert-looked")) }
            }
        }
    }
}

async fn looked(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let book: i64 = typed.get("book").and_then(|b| b.parse().ok()).ok_or_else(Fault::not_found)?;
    let (reader, now) = (viewer.clone(), app.now().0);
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            // What is not theirs, or was looked at meanwhile, is simply not in their list.
            if items(tx, &reader).await?.iter().any(|i| i.alert.book == book) {
                money_alert::seen(tx, book, now, reader.person.0).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await?;
    Ok(Redirect::to(HERE).into_response())
}
