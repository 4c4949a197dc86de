//! `/desk`: the agents' desk. The queue, what one has taken, everything; the chat; the order and the buyer beside it.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::i18n::Lang;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, Loaded, chat, log, talk};
use crate::web::order_facts::{self, OrderFacts, Others};
use crate::web::panes::{self, Item, Opened, Panes, ROWS, Wanted};
use axum::extract::{Path, Query, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::conversation::{Conversation, ConversationCommand};
use ombud_domain::permit::Permission;
use ombud_engine::act::{Ask, Request};
use ombud_engine::desk::queue_of;
use ombud_engine::rows;
use ombud_engine::view::AnyCase;
use ombud_store::case::CaseRow;
use ombud_store::seat::{self, Filter, Order};
use ombud_store::{StoreError, Tx, desk};

/// How many open chats are looked through for one's own.
const LOOKED_THROUGH: usize = 1_000;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/desk", Permission::Desk, || get(inbox)),
    Route::page(Method::GET, "/desk/{number}", Permission::Desk, || get(open)),
    Route::page(Method::POST, "/desk/{number}/take", Permission::Desk, || post(take)),
];

/// Which chats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Mine,
    Queue,
    Calls,
    All,
}

impl Tab {
    const ALL: [Self; 4] = [Self::Mine, Self::Queue, Self::Calls, Self::All];

    const fn code(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Queue => "queue",
            Self::Calls => "calls",
            Self::All => "all",
        }
    }

    fn of(wanted: &Wanted) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.code() == wanted.q)
    }

    /// Where a chat belongs that was opened by its bare address.
    fn with(viewer: &Viewer, loaded: &Loaded) -> Self {
        match () {
            () if loaded.seen.stage == "queued" => Self::Queue,
            () if loaded.seen.stage == "callback_booked" => Self::Calls,
            () if loaded.env().owner.person == Some(viewer.person) => Self::Mine,
            () => Self::All,
        }
    }
}

/// A list with the numbers on its tabs.
struct List {
    items: Vec<Item>,
    next: Option<String>,
    waiting: i64,
    mine: i64,
    calls: i64,
}

async fn inbox(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    app.engine.seen(viewer.person);
    let tab = Tab::of(&wanted).unwrap_or(Tab::Queue);
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let panes = panes(&app, &viewer, tab, &wanted, None).await?;
    let title = viewer.words().t("nav-desk");
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
    if !matches!(loaded.seen.case, AnyCase::Conversation(_)) {
        return Ok(Redirect::to(&format!("/cases/{number}")).into_response());
    }
    let tab = Tab::of(&wanted).unwrap_or_else(|| Tab::with(&viewer, &loaded));
    let panes = panes(&app, &viewer, tab, &wanted, Some(&loaded)).await?;
    let title = log::with_whom(&viewer, &loaded);
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(loaded.badges).live(loaded.cursor)))
}

async fn take(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, typed: Typed) -> Answer {
    app.engine.seen(viewer.person);
    let seen = app.engine.see(&viewer.actor, &number).await?;
    let ask = Ask::Conversation { case: seen.case.env().id, command: ConversationCommand::Take };
    let request = Request { id: typed.cid()?, actor: viewer.actor.clone(), expected_revision: None, ask };
    app.engine.act(request).await?;
    Ok(Redirect::to(&format!("/desk/{number}?q=mine")).into_response())
}

async fn panes(app: &App, viewer: &Viewer, tab: Tab, wanted: &Wanted, open: Option<&Loaded>) -> Result<Panes, Fault> {
    let (reader, after) = (viewer.clone(), wanted.after.clone());
    let about = open.map(|l| (l.env().buyer.0, l.env().order.map(|o| o.0), l.env().id.0));
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let list = list(tx, &reader, tab, &after).await?;
            let Some((buyer, order, case)) = about else { return Ok((list, None, Others::default())) };
            let facts = match order {
                Some(order) => order_facts::load(tx, &reader, order).await?,
                None => None,
            };
            Ok::<_, StoreError>((list, facts, order_facts::others(tx, &reader, buyer, order, case).await?))
        })
    });
    let (list, facts, others) = read.await?;
    let w = viewer.words();
    let number = open.map(|l| l.env().number.as_str());
    let href = |number: &str| format!("/desk/{number}?q={}", tab.code());
    let rows = panes::rows(viewer, tab.code(), &list.items, number, &w.t(&format!("desk-empty-{}", tab.code())), |c| {
        href(&c.number)
    });
    let tabs = Tab::ALL.map(|t| {
        let n = match t {
            Tab::Mine => Some(list.mine),
            Tab::Queue => Some(list.waiting),
            Tab::Calls => Some(list.calls),
            Tab::All => None,
        };
        (format!("/desk?q={}", t.code()), w.t(&format!("desk-tab-{}", t.code())), n, t == tab)
    });
    Ok(Panes {
        title: w.t("nav-desk"),
        tabs: panes::tabs(viewer, &w.t("desk-queues"), &tabs),
        rows,
        older: panes::older(viewer, list.next.map(|next| format!("/desk?q={}&after={next}", tab.code()))),
        open: open.map(|loaded| opened(app, viewer, loaded, tab, facts.as_ref(), &others)),
        hint: w.t("desk-choose"),
        tools: Markup::default(),
    })
}

async fn list(tx: &mut Tx, viewer: &Viewer, tab: Tab, after: &str) -> Result<List, StoreError> {
    let mut waiting = 0;
    for storefront in &viewer.holders {
        waiting += desk::ahead(tx, *storefront, &queue_of(viewer.actor.role), -1, i64::MIN).await?;
    }
    let own = mine(tx, viewer).await?;
    let booked = calls(tx, viewer).await?;
    let (mine, calls) = (own.len() as i64, booked.len() as i64);
    let (items, next) = match tab {
        Tab::Mine => {
            let mut items = Vec::with_capacity(own.len());
            for line in own {
                let unread = line.unread();
                items.push(Item::of_buyer(tx, line.case, unread).await?);
            }
            (items, None)
        }
        Tab::Queue => (queue(tx, viewer).await?, None),
        Tab::Calls => (panes::with_buyers(tx, booked).await?, None),
        Tab::All => {
            let filter = Filter { after: after.parse().ok(), ..chats() };
            let listed = seat::list(tx, &viewer.holders, &filter, ROWS).await?;
            panes::items(tx, listed).await?
        }
    };
    Ok(List { items, next, waiting, mine, calls })
}

fn chats() -> Filter {
    Filter { kinds: vec!["conversation".into()], ..Filter::default() }
}

/// Who waits for the reader's desk: who was passed over goes first, then who is due first.
async fn queue(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<Item>, StoreError> {
    let mut waiting = Vec::new();
    for storefront in &viewer.holders {
        waiting.extend(desk::queue(tx, *storefront, &queue_of(viewer.actor.role), ROWS).await?);
    }
    waiting.sort_by_key(|c| (-c.level, c.due_at, c.id));
    waiting.truncate(ROWS as usize);
    let mut items = Vec::with_capacity(waiting.len());
    for case in waiting {
        items.push(Item::of_buyer(tx, case, true).await?);
    }
    Ok(items)
}

/// The calls that are booked with the reader's desk, the next one first.
async fn calls(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<CaseRow>, StoreError> {
    let mut booked = panes::waiting(tx, viewer, &[("conversation", "callback_booked")]).await?;
    booked.retain(|case| rows::read::<Conversation>(case).is_ok_and(|chat| chat.data.is_for(viewer.actor.role)));
    Ok(booked)
}

/// What the reader has taken, the most urgent first.
async fn mine(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<seat::Listed>, StoreError> {
    let mut filter = Filter { open: true, order: Order::Deadline, ..chats() };
    let (mut own, mut looked) = (Vec::new(), 0);
    while looked < LOOKED_THROUGH {
        let page = seat::list(tx, &viewer.holders, &filter, 200).await?;
        looked += page.len();
        filter.after = page.last().map(|l| l.bookmark);
        let last = page.len() < 200;
        own.extend(page.into_iter().filter(|l| l.case.owner == Some(viewer.person.0)));
        if last {
            break;
        }
    }
    Ok(own)
}

fn opened(
    app: &App,
    viewer: &Viewer,
    loaded: &Loaded,
    tab: Tab,
    facts: Option<&OrderFacts>,
    others: &Others,
) -> Opened {
    let w = viewer.words();
    let name = log::with_whom(viewer, loaded);
    let here = format!("/desk/{}", loaded.env().number);
    let list = format!("/desk?q={}", tab.code());
    let thread = html! {
        (panes::head(viewer, loaded, &list, &name, &buttons(app, viewer, loaded, &here)))
        (chat::log(viewer, loaded))
        div.dock {
            button.btn.jump type="button" hidden data-jump { (icon!(ArrowDown)) (w.t("new-messages")) }
            (chat::person(viewer, loaded, panes::fresh(app)))
            div.pane-bar { (panes::note(app, viewer, loaded, &here)) }
            (chat::composer(viewer, loaded, panes::fresh(app), None))
        }
    };
    Opened { name: name.clone(), thread, context: (w.t("order"), context(viewer, loaded, facts, others)) }
}

/// What can be done with a chat: take it; once it is one's own, hand it over or close it; say that one has called.
fn buttons(app: &App, viewer: &Viewer, loaded: &Loaded, here: &str) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    html! {
        @if loaded.may("take").is_some() {
            form method="post" action=(format!("/desk/{number}/take")) data-live {
                (crate::page::sent(viewer, panes::fresh(app)))
                button.btn.primary data-key="a" { (icon!(UserPlus)) (w.t("desk-take")) " " kbd { "a" } }
            }
        }
        @if loaded.may("hand_over").is_some() {
            a.btn href=(format!("/cases/{number}/hand_over?back={here}")) data-key="h" { (w.t("action-hand_over")) " " kbd { "h" } }
        }
        @if loaded.may("called").is_some() {
            a.btn.primary href=(format!("/cases/{number}/called?back={here}")) data-key="c" { (icon!(Phone)) (w.t("action-called")) " " kbd { "c" } }
        }
        @if loaded.may("close").is_some() {
            a.btn href=(format!("/cases/{number}/close?back={here}")) data-key="e" { (w.t("action-close")) " " kbd { "e" } }
        }
    }
}

fn context(viewer: &Viewer, loaded: &Loaded, facts: Option<&OrderFacts>, others: &Others) -> Markup {
    let (w, env) = (viewer.words(), loaded.env());
    let prepared = match &loaded.seen.case {
        AnyCase::Conversation(chat) => chat.data.dispute.is_some(),
        _ => false,
    };
    html! {
        (talk::summary(viewer, loaded))
        @if let Some(facts) = facts {
            (order_facts::draw(viewer, facts))
            @if loaded.may("prepare_dispute").is_some() {
                a.btn.full href=(format!("/desk/{}/prepare-dispute", env.number)) data-key="d" {
                    (icon!(Scale)) (w.t("action-prepare_dispute")) " " kbd { "d" }
                }
                @if prepared { p.small.muted { (w.t("desk-prepared-before")) } }
            }
        } @else { p.muted { (w.t("desk-no-order")) } }
        dl.card.kv {
            div { dt { (w.t("party-buyer")) } dd { bdi { (loaded.names.buyer) } } }
            div { dt { (w.t("desk-language")) } dd { bdi lang=(env.language) { (Lang::name_of(&env.language)) } } }
            div { dt { (w.t("desk-stage")) } dd { (w.t(&format!("stage-{}", loaded.seen.stage.replace('_', "-")))) } }
        }
        (order_facts::draw_others(viewer, others))
    }
}
