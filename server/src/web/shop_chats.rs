//! `/shop/chats`: a shop's message centre: the list with its filters, the chat, and the order beside it.

mod bulk;
mod labels;

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::i18n::Lang;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show::chat::Begun;
use crate::show::{self, Loaded, chat, log};
use crate::web::order_facts::{self, OrderFacts, Others};
use crate::web::panes::{self, Item, Opened, Panes, ROWS};
use crate::web::shop_replies;
use axum::extract::{Path, Query, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::permit::Permission::ShopInbox;
use ombud_engine::view::AnyCase;
use ombud_store::label::{self, Label};
use ombud_store::seat::{self, Filter, Order};
use ombud_store::{StoreError, Tx};
use serde::Deserialize;

const HERE: &str = "/shop/chats";
/// The most characters of words to be found.
const FIND_CHARS: usize = 60;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, HERE, ShopInbox, || get(list)),
    Route::page(Method::GET, "/shop/chats/bulk", ShopInbox, || get(bulk::choose)),
    Route::page(Method::POST, "/shop/chats/bulk", ShopInbox, || post(bulk::send)),
    Route::page(Method::GET, "/shop/chats/{number}", ShopInbox, || get(open)),
    Route::page(Method::POST, "/shop/chats/{number}/labels", ShopInbox, || post(labels::put)),
    Route::page(Method::GET, "/shop/labels", ShopInbox, || get(labels::list)),
    Route::page(Method::POST, "/shop/labels", ShopInbox, || post(labels::send)),
    Route::page(Method::POST, "/shop/labels/{id}/remove", ShopInbox, || post(labels::remove)),
];

/// What the address of the list says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    /// Which of the lists.
    q: String,
    /// After which row.
    after: String,
    /// Words to be found.
    find: String,
    /// A label's key.
    label: String,
    /// A language's tag.
    language: String,
    /// The quick reply that the composer begins with.
    reply: String,
}

/// The lists: word, key of its title.
const TABS: [(&str, &str); 4] =
    [("all", "shop-tab-all"), ("waiting", "shop-tab-waiting"), ("unread", "shop-tab-unread"), ("due", "shop-tab-due")];

impl Wanted {
    fn q(&self) -> &'static str {
        TABS.iter().map(|(word, _)| *word).find(|word| *word == self.q).unwrap_or("all")
    }

    fn label(&self) -> i64 {
        self.label.parse().unwrap_or(0)
    }

    fn find(&self) -> String {
        self.find.trim().chars().take(FIND_CHARS).collect()
    }

    fn language(&self) -> &'static str {
        Lang::all().map(Lang::tag).find(|tag| *tag == self.language).unwrap_or("")
    }

    fn is_narrow(&self) -> bool {
        self.label() != 0 || !self.find().is_empty() || !self.language().is_empty()
    }

    fn filter(&self) -> Filter {
        Filter {
            kinds: vec!["conversation".into()],
            needs_answer: self.q() == "waiting",
            unread: self.q() == "unread",
            order: if self.q() == "due" { Order::Deadline } else { Order::Recent },
            open: self.q() == "due",
            after: self.after.parse().ok(),
            label: self.label(),
            language: self.language().into(),
            find: self.find(),
        }
    }

    /// The same list in an address, with another tab.
    fn query(&self, q: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(format!("q={q}"));
        let (label, find) = (self.label(), self.find());
        if label != 0 {
            query.append_pair("label", &label.to_string());
        }
        for (name, value) in [("find", find.as_str()), ("language", self.language())] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.finish()
    }
}

async fn list(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let panes = panes(&app, &viewer, &wanted, None).await?;
    let title = titled(&viewer, badges.chats, &viewer.words().t("shop-chats"));
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
    let title = titled(&viewer, loaded.badges.chats, &log::with_whom(&viewer, &loaded));
    Ok(panes.answer(&viewer, Page::seller_panes(&viewer, &title).badges(loaded.badges).live(loaded.cursor)))
}

/// How many wait is told in the title too: a tab in the background shows it.
fn titled(viewer: &Viewer, waiting: i64, title: &str) -> String {
    if waiting == 0 { title.to_owned() } else { format!("({}) {title}", viewer.words().number(waiting)) }
}

/// What stands beside an open chat.
#[derive(Default)]
struct Beside {
    facts: Option<OrderFacts>,
    others: Others,
    begun: Begun,
}

async fn beside(tx: &mut Tx, viewer: &Viewer, loaded: &Loaded, reply: Option<i64>) -> Result<Beside, StoreError> {
    let env = loaded.env();
    let order = env.order.map(|o| o.0);
    let facts = match order {
        Some(order) => order_facts::load(tx, viewer, order).await?,
        None => None,
    };
    let others = order_facts::others(tx, viewer, env.buyer.0, order, env.id.0).await?;
    Ok(Beside { facts, others, begun: shop_replies::begun(tx, viewer, loaded, reply).await? })
}

/// A page of the list, with labels; where the next one begins; and all labels of the shop.
async fn page_of(
    tx: &mut Tx,
    viewer: &Viewer,
    filter: &Filter,
) -> Result<(Vec<Item>, Option<String>, Vec<Label>), StoreError> {
    let listed = seat::list(tx, &viewer.holders, filter, ROWS).await?;
    let (mut items, next) = panes::items(tx, listed).await?;
    let Some(shop) = viewer.actor.shop else { return Ok((items, next, Vec::new())) };
    let ids: Vec<i64> = items.iter().map(|item| item.case.id).collect();
    let borne = label::of_cases(tx, shop.0, &ids, ROWS * label::MOST).await?;
    for item in &mut items {
        item.labels = borne.iter().filter(|b| b.case_id == item.case.id).cloned().collect();
    }
    Ok((items, next, label::all(tx, shop.0).await?))
}

async fn panes(app: &App, viewer: &Viewer, wanted: &Wanted, open: Option<&Loaded>) -> Result<Panes, Fault> {
    let (reader, filter, about, reply) = (viewer.clone(), wanted.filter(), open.cloned(), wanted.reply.parse().ok());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let page = page_of(tx, &reader, &filter).await?;
            let beside = match &about {
                Some(loaded) => beside(tx, &reader, loaded, reply).await?,
                None => Beside::default(),
            };
            Ok::<_, StoreError>((page, beside))
        })
    });
    let ((items, next, labels), beside) = read.await?;
    let (w, q) = (viewer.words(), wanted.q());
    let tabs = TABS.map(|(code, key)| (format!("{HERE}?{}", wanted.query(code)), w.t(key), None, code == q));
    let number = open.map(|l| l.env().number.as_str());
    let here = wanted.query(q);
    let none = if wanted.is_narrow() { "shop-nothing-found" } else { "shop-no-chats" };
    Ok(Panes {
        title: w.t("shop-chats"),
        tabs: html! { (panes::tabs(viewer, &w.t("shop-chats"), &tabs)) (narrow(viewer, wanted, &labels)) },
        rows: panes::rows(viewer, "inbox", &items, number, &w.t(none), |c| format!("{HERE}/{}?{here}", c.number)),
        older: panes::older(viewer, next.map(|next| format!("{HERE}?{here}&after={next}"))),
        open: open.map(|loaded| opened(app, viewer, loaded, &beside, &labels)),
        hint: w.t("shop-choose-chat"),
        tools: html! {
            a.icon-btn href=(format!("{HERE}/bulk?{here}")) aria-label=(w.t("shop-bulk")) title=(w.t("shop-bulk")) { (icon!(CheckCircle)) }
            a.icon-btn href="/shop/replies" aria-label=(w.t("nav-replies")) title=(w.t("nav-replies")) { (icon!(Bolt)) }
        },
    })
}

/// Words, label and language: a form that needs no script.
fn narrow(viewer: &Viewer, wanted: &Wanted, labels: &[Label]) -> Markup {
    let w = viewer.words();
    let q = wanted.q();
    html! {
        details.pane-bar #narrow data-keep open[wanted.is_narrow()] {
            summary.btn.quiet.small data-key="/" { (icon!(MagnifyingGlass)) (w.t("shop-find")) " " kbd { "/" } }
            form.stack.tight role="search" method="get" action=(HERE) {
                input type="hidden" name="q" value=(q);
                label for="narrow-find" { (w.t("shop-find-words")) }
                input.input #narrow-find name="find" type="search" dir="auto" maxlength=(FIND_CHARS) value=(wanted.find());
                label for="narrow-label" { (w.t("shop-label")) }
                span.select {
                    select.input #narrow-label name="label" {
                        option value="" { (w.t("shop-any")) }
                        @for label in labels { option value=(label.id) dir="auto" selected[label.id == wanted.label()] { (label.name) } }
                    }
                    (icon!(ChevronDown))
                }
                label for="narrow-language" { (w.t("ask-reply_language")) }
                span.select {
                    select.input #narrow-language name="language" {
                        option value="" { (w.t("shop-any")) }
                        @for lang in Lang::all() { option value=(lang.tag()) lang=(lang.tag()) selected[lang.tag() == wanted.language()] { (lang.name()) } }
                    }
                    (icon!(ChevronDown))
                }
                div.cluster {
                    button.btn.small { (w.t("shop-find")) }
                    @if wanted.is_narrow() { a.btn.small.quiet href=(format!("{HERE}?q={q}")) { (w.t("shop-find-all")) } }
                    a.btn.small.quiet href="/shop/labels" { (w.t("nav-labels")) }
                }
            }
        }
    }
}

fn opened(app: &App, viewer: &Viewer, loaded: &Loaded, beside: &Beside, all: &[Label]) -> Opened {
    let w = viewer.words();
    let name = log::with_whom(viewer, loaded);
    let here = format!("{HERE}/{}", loaded.env().number);
    let end = html! {
        (panes::press(app, viewer, loaded, "needs_nothing", "quiet", "e", &here))
        @if loaded.may("close").is_some() {
            a.btn.quiet href=(format!("/cases/{}/close?back={here}", loaded.env().number)) { (w.t("action-close")) }
        }
    };
    let thread = html! {
        (panes::head(viewer, loaded, HERE, &name, &end))
        (chat::thread_of_shop(viewer, loaded, panes::fresh(app), &beside.begun))
        (shop_replies::dialog(viewer))
    };
    let context: Markup = html! {
        (labels::form(viewer, loaded, all))
        @if let Some(facts) = &beside.facts { (order_facts::draw(viewer, facts)) } @else { p.muted { (w.t("shop-no-order")) } }
        (order_facts::draw_others(viewer, &beside.others))
    };
    Opened { name: name.clone(), thread, context: (w.t("order"), context) }
}
