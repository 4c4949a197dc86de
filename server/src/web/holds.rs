//! `GET /shop/holds`: the shop's money on hold: how much, why, until when, for which case.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::format::iso;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show;
use crate::web::panes::ROWS;
use axum::extract::State;
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::dispute::Dispute;
use ombud_domain::money::{Currency, Money};
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_store::case::CaseRow;
use ombud_store::seat::{self, Filter, Order};
use ombud_store::{StoreError, Tx, outgoing};
use serde_json::Value;
use std::collections::BTreeMap;

/// How many pages of open disputes are looked through.
const PAGES: usize = 4;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/shop/holds", Permission::ShopInbox, || get(show))];

/// Money that the marketplace keeps back.
struct Hold {
    case: CaseRow,
    amount: Money,
    reason: Option<&'static str>,
    silence: String,
    /// True once the marketplace said that it holds the money.
    confirmed: bool,
}

async fn show(State(app): State<App>, viewer: Viewer) -> Answer {
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let holders = viewer.holders.clone();
    let read = app.store().read(move |tx| Box::pin(async move { holds(tx, &holders).await }));
    let holds: Vec<Hold> = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let content = content(&viewer, &holds);
    if viewer.look.live {
        return Ok(content.into_response());
    }
    let title = viewer.words().t("nav-holds");
    let body = html! { main.col #main { h1.page-t { (title) } (content) } };
    Ok(Page::seller(&viewer, &title).badges(badges).live(cursor).body(body).into_response())
}

/// The holds of the shop's open disputes, the next deadline first.
async fn holds(tx: &mut Tx, holders: &[i64]) -> Result<Vec<Hold>, StoreError> {
    let mut filter = Filter { kinds: vec!["dispute".into()], open: true, order: Order::Deadline, ..Filter::default() };
    let mut out = Vec::new();
    for _ in 0..PAGES {
        let page = seat::list(tx, holders, &filter, ROWS).await?;
        filter.after = page.last().map(|l| l.bookmark);
        let last = page.len() < ROWS as usize;
        for line in page {
            out.extend(hold(tx, line.case).await?);
        }
        if last {
            break;
        }
    }
    Ok(out)
}

/// The hold of a dispute, unless it was given free again.
async fn hold(tx: &mut Tx, case: CaseRow) -> Result<Option<Hold>, StoreError> {
    let Some(held) = outgoing::find(tx, &format!("{}-hold", case.number)).await? else { return Ok(None) };
    if outgoing::find(tx, &format!("{}-release", case.number)).await?.is_some() {
        return Ok(None);
    }
    let body: Value = serde_json::from_str(&held.body).unwrap_or_default();
    let currency: Option<Currency> = body["currency"].as_str().and_then(|c| c.parse().ok());
    let Some((minor, currency)) = body["amount_minor"].as_i64().zip(currency) else {
        return Err(StoreError::Corrupt(format!("the hold of {}", case.number)));
    };
    let dispute = rows::read::<Dispute>(&case)?;
    Ok(Some(Hold {
        amount: Money::new(minor, currency),
        reason: dispute.data.reason.map(|r| r.row().code),
        silence: dispute.env.silence,
        confirmed: held.answered_at.is_some(),
        case,
    }))
}

fn content(viewer: &Viewer, holds: &[Hold]) -> Markup {
    let w = viewer.words();
    let mut totals: BTreeMap<Currency, i64> = BTreeMap::new();
    for hold in holds {
        *totals.entry(hold.amount.currency).or_default() += hold.amount.minor;
    }
    html! {
        div.stack.wide #holds {
            p.muted { (w.t("shop-holds-lead")) }
            @if holds.is_empty() {
                div.card { div.blank { (icon!(LockOpen)) h2 { (w.t("shop-no-holds")) } p { (w.t("shop-no-holds-more")) } } }
            } @else {
                dl.card.kv {
                    @for (currency, minor) in &totals {
                        div { dt { (w.t("shop-held-now")) } dd { strong { (w.money(Money::new(*minor, *currency))) } } }
                    }
                }
                ul.stack { @for hold in holds { (card(viewer, hold)) } }
            }
        }
    }
}

fn card(viewer: &Viewer, hold: &Hold) -> Markup {
    let w = viewer.words();
    let why = hold.reason.map(|r| w.t(&format!("choice-{r}"))).unwrap_or_default();
    html! {
        li.card.stack.tight id=(format!("hold-{}", hold.case.number)) {
            div.spread {
                h2.section-t { a.code-no href=(format!("/cases/{}", hold.case.number)) { (hold.case.number) } }
                strong.num { (w.money(hold.amount)) }
            }
            p dir="auto" { (hold.case.title) }
            div.spread {
                p.small.muted { (w.with("shop-hold-why", &[("reason", why.into())])) }
                @if hold.confirmed { span.chip.warn { (icon!(LockClosed)) (w.t("shop-hold-kept")) } } @else { span.chip { (icon!(Clock)) (w.t("shop-hold-asked")) } }
            }
            @if let Some(due) = hold.case.due_at {
                p.small {
                    (w.t("shop-hold-until")) " " time datetime=(iso(Instant(due))) { (w.full(Instant(due))) } ". "
                    (w.t("shop-hold-then")) " " (w.t(&format!("silence-{}", hold.silence.replace('_', "-"))))
                }
            }
        }
    }
}
