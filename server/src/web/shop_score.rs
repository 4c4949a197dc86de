//! `GET /shop/score`: a shop's numbers beside the middle of shops like it. Numbers from few cases are marked as projected.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::i18n::Words;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show;
use axum::extract::State;
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::permit::Permission;
use ombud_engine::scorecard::{self, DAYS, Measure, Score, Scorecard};
use ombud_store::StoreError;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/shop/score", Permission::ShopInbox, || get(show))];

const HOUR_MS: i64 = 3_600_000;

async fn show(State(app): State<App>, viewer: Viewer) -> Answer {
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let shop = viewer.own_shop()?;
    let now = app.now();
    let read = app.store().read(move |tx| Box::pin(async move { scorecard::of_shop(tx, shop, now).await }));
    let card: Scorecard = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let title = viewer.words().t("nav-score");
    let body = html! { main.col #main { h1.page-t { (title) } (content(viewer.words(), &card)) } };
    Ok(Page::seller(&viewer, &title).badges(badges).live(cursor).body(body).into_response())
}

fn content(w: &Words, card: &Scorecard) -> Markup {
    html! {
        div.stack.wide #score {
            p.muted { (w.with("score-lead", &[("days", DAYS.into())])) }
            p { (among(w, card)) }
            @if card.cases == 0 { div.card { div.blank { (icon!(Scale)) h2 { (w.t("score-none")) } } } }
            ul.stack { @for score in &card.scores { (row(w, score)) } }
        }
    }
}

/// With whom the shop is compared.
fn among(w: &Words, card: &Scorecard) -> String {
    match card.peers {
        Some((among, peers)) => {
            let peers = i64::try_from(peers).unwrap_or(0);
            let values = [("peers", peers.into()), ("category", card.category.clone().into())];
            w.with(&format!("score-among-{}", among.code()), &values)
        }
        None => w.t("score-among-none"),
    }
}

fn row(w: &Words, score: &Score) -> Markup {
    let value = |value: Option<i64>| value.map_or_else(|| "–".to_owned(), |value| said(w, score.measure, value));
    let n = [("n", score.cases.into())];
    html! {
        li.card.stack.tight id=(format!("score-{}", score.measure.code())) {
            h2.section-t { (w.t(&format!("score-{}", score.measure.code()))) }
            dl.kv {
                div {
                    dt { (w.t("score-own")) }
                    dd { strong { (value(score.own)) } @if score.projected { " " span.chip.warn { (w.t("score-projected")) } } }
                }
                div { dt { (w.t("score-middle")) } dd { (value(score.middle)) } }
            }
            @match (score.projected, score.middle) {
                (true, Some(_)) => p.small.muted { (w.with("score-projected-filled", &n)) },
                (true, None) => p.small.muted { (w.with("score-projected-alone", &n)) },
                (false, _) => p.small.muted { (w.with("score-from", &n)) },
            }
        }
    }
}

fn said(w: &Words, measure: Measure, value: i64) -> String {
    match measure {
        Measure::Talk => w.with("room-hours", &[("n", ((value + HOUR_MS / 2) / HOUR_MS).into())]),
        _ => w.with("fairness-percent", &[("n", ((value + 5) / 10).into())]),
    }
}
