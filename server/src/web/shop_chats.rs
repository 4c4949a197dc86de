//! `/shop/chats`: a shop's conversations: the list, the chat, and the order beside it.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, Loaded, chat, log};
use crate::web::order_facts::{self, OrderFacts, Others};
use crate::web::panes::{self, Opened, Panes, ROWS, Wanted};
use axum::extract::{Path, Query, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::permit::Permission;
use ombud_engine::view::AnyCase;
use ombud_store::StoreError;
use ombud_store::seat::{self, Filter};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/shop/chats", Permission::ShopInbox, || get(list)),
    Route::page(Method::GET, "/shop/chats/{number}", Permission::ShopInbox, || get(open)),
];

async fn list(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let panes = panes(&app, &viewer, &wanted, None).await?;
    let title = viewer.words().t("shop-chats");
    Ok(panes.answer(&viewer, Page::seller_panes(&viewer, &title).badges(badges).live(cursor)))
}

async fn open(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    if !matches!(loaded.seen.case, AnyCase::Conversation(_)) {
        return Ok(Redirect::to(&format!("/cases/{number}")).into_response());
    }
    let panes = panes(&app, &viewer, &wanted, Some(&loaded)).await?;
    let title = log::with_whom(&viewer, &loaded);
    Ok(panes.answer(&viewer, Page::seller_panes(&viewer, &title).badges(loaded.badges).live(loaded.cursor)))
}

async fn panes(app: &App, viewer: &Viewer, wanted: &Wanted, open: Option<&Loaded>) -> Result<Panes, Fault> {
    let waiting = wanted.q == "waiting";
    let filter = Filter {
        kinds: vec!["conversation".into()],
        needs_answer: waiting,
        after: wanted.after.parse().ok(),
        ..Filter::default()
    };
    let reader = viewer.clone();
    let about = open.map(|l| (l.env().buyer.0, l.env().order.map(|o| o.0), l.env().id.0));
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let listed = seat::list(tx, &reader.holders, &filter, ROWS).await?;
            let items = panes::items(tx, listed).await?;
            let Some((buyer, order, case)) = about else { return Ok((items, None, Others::default())) };
            let facts = match order {
                Some(order) => order_facts::load(tx, &reader, order).await?,
                None => None,
            };
            Ok::<_, StoreError>((items, facts, order_facts::others(tx, &reader, buyer, order, case).await?))
        })
    });
    let ((items, next), facts, others) = read.await?;
    let w = viewer.words();
    let q = if waiting { "waiting" } else { "all" };
    let tabs = [("all", "shop-tab-all"), ("waiting", "shop-tab-waiting")]
        .map(|(code, key)| (format!("/shop/chats?q={code}"), w.t(key), None, code == q));
    let number = open.map(|l| l.env().number.as_str());
    Ok(Panes {
        title: w.t("shop-chats"),
        tabs: panes::tabs(viewer, &w.t("shop-chats"), &tabs),
        rows: panes::rows(viewer, "inbox", &items, number, &w.t("shop-no-chats"), |c| {
            format!("/shop/chats/{}?q={q}", c.number)
        }),
        older: panes::older(viewer, next.map(|next| format!("/shop/chats?q={q}&after={next}"))),
        open: open.map(|loaded| opened(app, viewer, loaded, facts.as_ref(), &others)),
        hint: w.t("shop-choose-chat"),
    })
}

fn opened(app: &App, viewer: &Viewer, loaded: &Loaded, facts: Option<&OrderFacts>, others: &Others) -> Opened {
    let w = viewer.words();
    let name = log::with_whom(viewer, loaded);
    let here = format!("/shop/chats/{}", loaded.env().number);
    let end = html! {
        (panes::press(app, viewer, loaded, "needs_nothing", "quiet", "", &here))
        @if loaded.may("close").is_some() {
            a.btn.quiet href=(format!("/cases/{}/close?back={here}", loaded.env().number)) { (w.t("action-close")) }
        }
    };
    let thread = html! {
        (panes::head(viewer, loaded, "/shop/chats", &name, &end))
        (chat::thread(viewer, loaded, panes::fresh(app)))
    };
    let context: Markup = html! {
        @if let Some(facts) = facts { (order_facts::draw(viewer, facts)) } @else { p.muted { (w.t("shop-no-order")) } }
        (order_facts::draw_others(viewer, others))
    };
    Opened { name: name.clone(), thread, context: (w.t("order"), context) }
}
