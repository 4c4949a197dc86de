//! `/room`: the mediation room. The disputes that wait for us by their deadline; both sides, the rule and the facts of
//! one of them; and everything a mediator can do about it.

pub mod blind;
mod draw;
mod habits;
pub mod precedents;
pub mod second;

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, Loaded};
use crate::web::order_facts::{self, OrderFacts, Others};
use crate::web::panes::{self, Item, Opened, Panes, ROWS, Wanted};
use axum::extract::{Path, Query, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::dispute::DisputeFacts;
use ombud_domain::permit::Permission;
use ombud_engine::act::ActError;
use ombud_engine::view::AnyCase;
use ombud_engine::{Engine, facts};
use ombud_store::case::CaseRow;
use ombud_store::{StoreError, Tx, mirror};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/room", Permission::Mediation, || get(list)),
    Route::page(Method::GET, "/room/{number}", Permission::Mediation, || get(open)),
];

/// The tabs with the states that each shows. A proposal of ours waits for answers, unless evidence came in since that one
/// of us must read.
const TABS: [(&str, &[&str]); 4] = [
    (
        "decide",
        &["platform_review", "overdue", "platform_offer", "contested", "body_due", "body_asks", "body_answer_late"],
    ),
    ("answers", &["platform_offer", "info_wait", "body_decides"]),
    ("carried", &["executing"]),
    (
        "all",
        &[
            "platform_review",
            "overdue",
            "platform_offer",
            "info_wait",
            "seller_turn",
            "buyer_turn",
            "executing",
            "chargeback_hold",
        ],
    ),
];

/// What stands beside a dispute in the room.
#[derive(Default)]
struct Beside {
    order: Option<OrderFacts>,
    others: Others,
    facts: Option<DisputeFacts>,
    precedents: precedents::Precedents,
    /// The languages of the shop, as the marketplace says.
    shop_reads: Vec<String>,
    habits: habits::Habits,
}

async fn list(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    app.engine.seen(viewer.person);
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let panes = panes(&app, &viewer, &wanted, None).await?;
    let title = viewer.words().t("nav-room");
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(badges).live(cursor)))
}

async fn open(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    app.engine.seen(viewer.person);
    let loaded = show::load(&app, &viewer, &number).await?;
    if let Some(blind) = blind::instead(&loaded) {
        return Ok(Redirect::to(&blind).into_response());
    }
    match &loaded.seen.case {
        AnyCase::Dispute(case) if case.data.reason.is_some() => {}
        // A draft is the buyer's own business until it is sent.
        AnyCase::Dispute(_) => return Err(Fault::not_found()),
        _ => return Ok(Redirect::to(&format!("/cases/{number}")).into_response()),
    }
    let title = format!("{number} · {}", loaded.env().title);
    let panes = panes(&app, &viewer, &wanted, Some(&loaded)).await?;
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(loaded.badges).live(loaded.cursor)))
}

/// The tab that was asked for; for a case opened by its bare address, the first that shows it.
fn tab(wanted: &Wanted, open: Option<&Loaded>) -> (&'static str, &'static [&'static str]) {
    let asked = TABS.iter().find(|(code, _)| *code == wanted.q);
    let fits = |l: &Loaded, code: &str, stages: &[&str]| {
        let offered = l.seen.stage == "platform_offer";
        let to_read = l.env().waits_for.contains(&Party::Platform);
        stages.contains(&l.seen.stage.as_str()) && !(code == "decide" && offered && !to_read)
    };
    let shows = open.and_then(|l| TABS.iter().find(|(code, stages)| fits(l, code, stages)));
    *asked.or(shows).unwrap_or(if open.is_some() { &TABS[TABS.len() - 1] } else { &TABS[0] })
}

async fn panes(app: &App, viewer: &Viewer, wanted: &Wanted, open: Option<&Loaded>) -> Result<Panes, Fault> {
    let (code, _) = tab(wanted, open);
    let (reader, engine, seen) = (viewer.clone(), app.engine.clone(), open.cloned());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let lists = lists(tx, &reader).await?;
            let looks = blind::queue(tx, &reader).await?.len() as i64;
            let beside = match &seen {
                Some(loaded) => beside(tx, &engine, &reader, loaded).await?,
                None => Beside::default(),
            };
            Ok::<_, ActError>((lists, looks, beside))
        })
    });
    let (mut lists, looks, beside) = read.await?;
    let w = viewer.words();
    let counts = counted(&lists);
    let items =
        lists.iter_mut().find(|(at, _)| *at == code).map(|(_, items)| std::mem::take(items)).unwrap_or_default();
    let number = open.map(|l| l.env().number.as_str());
    Ok(Panes {
        title: w.t("nav-room"),
        tabs: tabs(viewer, &counts, looks, code),
        rows: panes::rows(viewer, "room", &items, number, &w.t("room-empty"), |c| {
            format!("/room/{}?q={code}", c.number)
        }),
        older: panes::older(viewer, None),
        open: open.map(|loaded| opened(app, viewer, loaded, code, &beside)),
        hint: w.t("room-choose"),
        tools: Markup::default(),
    })
}

/// What each tab shows.
type Lists = Vec<(&'static str, Vec<Item>)>;
/// How many that are.
type Counts = Vec<(&'static str, i64)>;

async fn lists(tx: &mut Tx, viewer: &Viewer) -> Result<Lists, StoreError> {
    let mut lists = Vec::with_capacity(TABS.len());
    for (at, stages) in TABS {
        lists.push((at, by_deadline(tx, viewer, at, stages).await?));
    }
    Ok(lists)
}

fn counted(lists: &Lists) -> Counts {
    lists.iter().map(|(at, items)| (*at, items.len() as i64)).collect()
}

/// The tabs of the room, with the rulings that this reader can look at a second time.
fn tabs(viewer: &Viewer, counts: &Counts, looks: i64, here: &str) -> Markup {
    let w = viewer.words();
    let tab = |(at, n): &(&str, i64)| {
        let shown = Some(*n).filter(|_| *at != "all");
        (format!("/room?q={at}"), w.t(&format!("room-tab-{at}")), shown, *at == here)
    };
    let mut tabs: Vec<panes::Tab> = counts.iter().map(tab).collect();
    // Beside what is to be decided: the last tabs lie out of sight in a narrow list.
    tabs.insert(1, ("/room/blind".to_owned(), w.t("room-tab-blind"), Some(looks), here == "blind"));
    panes::tabs(viewer, &w.t("nav-room"), &tabs)
}

/// The open disputes of the reader's storefronts in these states, the next deadline first.
async fn by_deadline(tx: &mut Tx, viewer: &Viewer, tab: &str, stages: &[&str]) -> Result<Vec<Item>, StoreError> {
    // What came back and is not accepted waits for a mediator too, and so does a body outside.
    let kind = |stage: &str| match stage {
        "contested" => "return",
        "body_due" | "body_asks" | "body_answer_late" | "body_decides" => "outside",
        _ => "dispute",
    };
    let wanted: Vec<(&str, &str)> = stages.iter().map(|stage| (kind(stage), *stage)).collect();
    let mut cases = panes::waiting(tx, viewer, &wanted).await?;
    let to_read = |case: &CaseRow| case.waits_for.split(',').any(|side| side == Party::Platform.code());
    match tab {
        "decide" => cases.retain(|case| case.stage != "platform_offer" || to_read(case)),
        "answers" => cases.retain(|case| case.stage != "platform_offer" || !to_read(case)),
        _ => {}
    }
    cases.truncate(ROWS as usize);
    panes::with_buyers(tx, cases).await
}

async fn beside(tx: &mut Tx, engine: &Engine, viewer: &Viewer, loaded: &Loaded) -> Result<Beside, ActError> {
    let env = loaded.env();
    let order = match env.order {
        Some(order) => order_facts::load(tx, viewer, order.0).await?,
        None => None,
    };
    let others = order_facts::others(tx, viewer, env.buyer.0, env.order.map(|o| o.0), env.id.0).await?;
    let facts = match &loaded.seen.case {
        AnyCase::Dispute(case) => {
            let lines = case.data.units.iter().map(|(line, _)| *line).collect();
            let facts = facts::dispute(tx, engine, lines, Some(case.data.policy), Some(env.id.0)).await?;
            Some(DisputeFacts { repaid_minor: case.data.repaid_minor(), ..facts })
        }
        _ => None,
    };
    let precedents = precedents::load(tx, viewer, env.id.0).await?;
    let shop_reads = match env.shop {
        Some(shop) => languages(tx, shop.0).await?,
        None => Vec::new(),
    };
    let reason = match &loaded.seen.case {
        AnyCase::Dispute(case) => case.data.reason.map(|r| r.row().code),
        _ => None,
    };
    let habits = habits::load(tx, viewer, env.buyer.0, env.id.0, reason).await?;
    Ok(Beside { order, others, facts, precedents, shop_reads, habits })
}

/// In which languages a shop can be written to.
async fn languages(tx: &mut Tx, shop: i64) -> Result<Vec<String>, StoreError> {
    let sent = mirror::body(tx, shop).await?.and_then(|key| key.body);
    let shop: serde_json::Value = sent.and_then(|body| serde_json::from_str(&body).ok()).unwrap_or_default();
    let tags = shop["languages"].as_array().into_iter().flatten();
    Ok(tags.filter_map(|tag| tag.as_str()).map(str::to_owned).collect())
}

fn opened(app: &App, viewer: &Viewer, loaded: &Loaded, code: &str, beside: &Beside) -> Opened {
    let w = viewer.words();
    let env = loaded.env();
    let here = format!("/room/{}", env.number);
    let thread = html! {
        (panes::head(viewer, loaded, &format!("/room?q={code}"), &env.title, &html! { span.code-no.muted.wide-only { (env.number) } }))
        div.pane-body tabindex="0" { (draw::case(app, viewer, loaded, beside, &here)) }
    };
    let context = html! {
        (draw::rule(viewer, loaded, beside.facts.as_ref()))
        (precedents::draw(viewer, &beside.precedents))
        (habits::draw(viewer, &beside.habits))
        @if let Some(order) = &beside.order { (order_facts::draw(viewer, order)) }
        (order_facts::draw_others(viewer, &beside.others))
    };
    Opened {
        name: format!("{} {}", w.t("kind-dispute"), env.number),
        thread,
        context: (w.t("room-rule-and-facts"), context),
    }
}
