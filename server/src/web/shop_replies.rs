//! `/shop/replies`: a shop's quick replies: written, changed, looked at with example values, thrown away, taken out and in
//! as a table. In a conversation they are offered with that conversation's values (`offer`).

mod offer;
mod table;

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::{Lang, Words};
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use crate::show;
use crate::web::admin::{done, said, titled, wrong};
use crate::web::sheet::{Line, Sheet};
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::permit::Permission::ShopInbox;
use ombud_store::reply::{self, By, Reply};
use ombud_store::{Lane, StoreError};
use ombud_text::fill::{Filled, fill};
use ombud_text::safe_text::{clean_block, clean_line};

pub use offer::{begun, button, count, dialog, filled};

const HERE: &str = "/shop/replies";
/// The most characters of a name, a folder and a text.
const NAME_CHARS: usize = 30;
const FOLDER_CHARS: usize = 40;
const BODY_CHARS: usize = 2_000;
/// Rows of a page of the list.
const ROWS: i64 = 100;
/// What stands in braces, in the order in which it is told.
pub const VARIABLES: [&str; 5] = ["buyer", "order", "tracking", "product", "shop"];

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, HERE, ShopInbox, || get(list)),
    Route::page(Method::POST, HERE, ShopInbox, || post(send)),
    Route::page(Method::GET, "/shop/replies/table", ShopInbox, || get(table::export)),
    Route::page(Method::POST, "/shop/replies/table", ShopInbox, || post(table::import)),
    Route::page(Method::GET, "/shop/replies/{id}", ShopInbox, || get(edit)),
    Route::page(Method::POST, "/shop/replies/{id}/remove", ShopInbox, || post(remove)),
    Route::page(Method::GET, "/shop/chats/{number}/replies", ShopInbox, || get(offer::list)),
];

fn by(app: &App, viewer: &Viewer) -> Result<By, Fault> {
    Ok(By { shop: viewer.own_shop()?, person: viewer.person.0, at: app.now().0 })
}

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let top = said(viewer.words(), &query);
    draw(&app, &viewer, &top, &blank(&viewer), &[], query.get("after").unwrap_or_default()).await
}

/// A reply that begins is in the writer's language.
fn blank(viewer: &Viewer) -> Typed {
    Typed::default().with("reply_language", viewer.words().lang.tag())
}

async fn edit(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let (shop, id) = (viewer.own_shop()?, id.parse().map_err(|_| Fault::not_found())?);
    let read = app.store().read(move |tx| Box::pin(reply::one(tx, shop, id)));
    let found: Option<Reply> = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let reply = found.ok_or_else(Fault::not_found)?;
    let typed = Typed::default().with("id", reply.id.to_string()).with("reply_name", reply.name);
    let typed = typed.with("reply_language", reply.language).with("reply_folder", reply.folder);
    draw(&app, &viewer, &html! {}, &typed.with("reply_body", reply.body), &[], "").await
}

/// Reads a reply; what is wrong is told field by field.
fn read(typed: &Typed) -> Result<Reply, Vec<Wrong>> {
    let text = |name| typed.get(name).unwrap_or_default();
    let (name, folder) =
        (clean_line(text("reply_name")).trim_start_matches('/').to_lowercase(), clean_line(text("reply_folder")));
    let body = clean_block(&text("reply_body").replace("\r\n", "\n"));
    let language = Lang::find(text("reply_language")).map(|l| l.tag().to_owned());
    let mut faults = Vec::new();
    let mut say = |field: &str, why: &str| faults.push(Wrong::new(field, why));
    match name.chars().count() {
        0 => say("reply_name", "required"),
        n if n > NAME_CHARS => say("reply_name", "too_long"),
        _ if !name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '\u{200c}') => {
            say("reply_name", "bad_reply_name")
        }
        _ => {}
    }
    if folder.chars().count() > FOLDER_CHARS {
        say("reply_folder", "too_long");
    }
    if language.is_none() {
        say("reply_language", "not_a_choice");
    }
    match body.chars().count() {
        0 => say("reply_body", "required"),
        n if n > BODY_CHARS => say("reply_body", "too_long"),
        _ if !example(&body).unknown.is_empty() => say("reply_body", "no_such_variable"),
        _ => {}
    }
    let id = typed.get("id").and_then(|id| id.parse().ok()).unwrap_or(0);
    let reply = Reply { id, language: language.unwrap_or_default(), name, folder, body, uses: 0 };
    if faults.is_empty() { Ok(reply) } else { Err(faults) }
}

/// A text with values as they may be.
fn example(body: &str) -> Filled {
    let values = ["Grace Okafor", "MV-1042-7781", "LB 1000 2000", "Folding desk lamp", "Jade Harbor Goods"];
    fill(body, |name| VARIABLES.iter().position(|v| *v == name).map(|at| Some(values[at].to_owned())))
}

async fn send(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let reply = match read(&typed) {
        Ok(reply) if typed.get("do") != Some("look") => reply,
        Ok(reply) => {
            let top = preview(viewer.words(), &reply);
            return draw(&app, &viewer, &top, &typed, &[], "").await;
        }
        Err(faults) => return draw(&app, &viewer, &html! {}, &typed, &faults, "").await,
    };
    let by = by(&app, &viewer)?;
    let fresh = app.engine.id().await?;
    let work = app.store().write(Lane::People, move |tx| {
        let mut reply = reply.clone();
        Box::pin(async move {
            if reply.id != 0 {
                return reply::change(tx, by, &reply).await;
            }
            reply.id = fresh;
            reply::save(tx, by, &reply).await.map(|_| true)
        })
    });
    match work.await {
        Ok(true) => Ok(done(HERE, "reply")),
        Ok(false) => Err(Fault::not_found()),
        Err(StoreError::Unique(_)) => {
            draw(&app, &viewer, &html! {}, &typed, &[Wrong::new("reply_name", "name_taken")], "").await
        }
        Err(error) => Err(error.into()),
    }
}

async fn remove(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let (shop, id) = (viewer.own_shop()?, id.parse().map_err(|_| Fault::not_found())?);
    let work = app.store().write(Lane::People, move |tx| Box::pin(reply::remove(tx, shop, id)));
    if work.await.map_err(|e: StoreError| Fault::from(e))? {
        Ok(done(HERE, "reply-removed"))
    } else {
        Err(Fault::not_found())
    }
}

fn preview(w: &Words, reply: &Reply) -> Markup {
    html! {
        section.card #preview aria-labelledby="preview-t" {
            h2.section-t #preview-t { (w.t("option-preview")) }
            p.muted.small { (w.t("reply-example")) }
            blockquote dir="auto" lang=(reply.language) { @for line in example(&reply.body).text.lines() { (line) br; } }
        }
    }
}

async fn draw(app: &App, viewer: &Viewer, top: &Markup, typed: &Typed, faults: &[Wrong], after: &str) -> Answer {
    let page = page(app, viewer, top, typed, faults, after).await?;
    Ok(if faults.is_empty() { page.into_response() } else { wrong(page) })
}

async fn page(
    app: &App,
    viewer: &Viewer,
    top: &Markup,
    typed: &Typed,
    faults: &[Wrong],
    after: &str,
) -> Result<Markup, Fault> {
    let (badges, cursor) = show::badges_of(app, viewer).await?;
    let (shop, from) = (viewer.own_shop()?, after.to_owned());
    let read = app.store().read(move |tx| {
        let from = from.clone();
        Box::pin(async move { reply::all(tx, shop, from.rsplit_once('/').unwrap_or_default(), ROWS).await })
    });
    let replies: Vec<Reply> = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let w = viewer.words();
    let title = w.t("nav-replies");
    let body = html! {
        main.col.wide #main {
            div.wizard-top { a.back href="/shop/chats" { (icon!(ArrowLeft, "flip")) (w.t("shop-chats")) } }
            div.stack.wide {
                h1.page-t { (title) }
                p.muted { (w.t("replies-lead")) }
                (form(viewer, Sheet { w, typed, wrong: faults }, top))
                (rows(viewer, &replies, after))
                (table::form(viewer))
            }
        }
    };
    Ok(Page::seller(viewer, &titled(w, &title, !faults.is_empty())).badges(badges).live(cursor).body(body))
}

fn form(viewer: &Viewer, sheet: Sheet<'_>, top: &Markup) -> Markup {
    let (w, id) = (sheet.w, sheet.typed.get("id").filter(|id| !id.is_empty()));
    let languages: Vec<(String, String)> = Lang::all().map(|l| (l.tag().to_owned(), l.name().to_owned())).collect();
    let open = id.is_some() || !sheet.wrong.is_empty() || sheet.typed.get("reply_body").is_some();
    html! {
        (top)
        (sheet.summary())
        details.card open[open] {
            summary.section-t { (w.t(if id.is_some() { "reply-change" } else { "reply-add" })) }
            form.stack #reply method="post" action=(HERE) novalidate {
                (page::csrf(viewer))
                @if let Some(id) = id { input type="hidden" name="id" value=(id); }
                (sheet.line("reply_name", Line::Words))
                (sheet.select("reply_language", &languages))
                (sheet.line("reply_folder", Line::Words))
                (sheet.hinted_area("reply_body", 5, "auto", Some(hint(w))))
                div.actions {
                    button.btn.primary name="do" value="save" { (w.t("reply-save")) }
                    button.btn name="do" value="look" { (w.t("option-look")) }
                    @if id.is_some() { a.btn.quiet href=(HERE) { (w.t("cancel")) } }
                }
            }
        }
    }
}

/// Which variables there are.
#[must_use]
pub fn hint(w: &Words) -> String {
    w.with("reply-variables", &[("names", variables().into())])
}

/// The names as they are typed.
fn variables() -> String {
    VARIABLES.map(|v| format!("{{{v}}}")).join(" ")
}

fn rows(viewer: &Viewer, replies: &[Reply], after: &str) -> Markup {
    let w = viewer.words();
    let mut folders: Vec<&str> = replies.iter().map(|r| r.folder.as_str()).collect();
    folders.sort_unstable();
    folders.dedup();
    html! {
        @if replies.is_empty() {
            div.card { div.blank { (icon!(Bolt)) p { (w.t(if after.is_empty() { "replies-none" } else { "replies-no-more" })) } } }
        }
        @for folder in folders {
            section.card.stack {
                h2.section-t { @if folder.is_empty() { (w.t("replies-no-folder")) } @else { bdi { (folder) } } }
                ul.stack {
                    @for reply in replies.iter().filter(|r| r.folder == folder) { (row(viewer, reply)) }
                }
            }
        }
        @if let Some(last) = replies.last().filter(|_| replies.len() as i64 == ROWS) {
            nav.pager { a.btn.small href=(format!("{HERE}?after={}/{}", encoded(&last.name), last.language)) rel="next" { (w.t("pane-older")) (icon!(ChevronRight, "flip")) } }
        }
    }
}

/// A name in an address.
fn encoded(name: &str) -> String {
    form_urlencoded::byte_serialize(name.as_bytes()).collect()
}

fn row(viewer: &Viewer, reply: &Reply) -> Markup {
    let w = viewer.words();
    let language = Lang::find(&reply.language).map_or("", Lang::name);
    html! {
        li {
            p { strong { bdi { "/" (reply.name) } } " " span.chip lang=(reply.language) { (language) } " " span.muted.small { (w.with("reply-uses", &[("n", reply.uses.into())])) } }
            p.muted dir="auto" lang=(reply.language) { (reply.body) }
            div.cluster {
                a.btn.small href=(format!("{HERE}/{}#reply", reply.id)) { (w.t("reply-change")) span.vh { " /" (reply.name) } }
                form method="post" action=(format!("{HERE}/{}/remove", reply.id)) {
                    (page::csrf(viewer))
                    button.btn.small.quiet { (w.t("reply-remove")) span.vh { " /" (reply.name) } }
                }
            }
        }
    }
}
