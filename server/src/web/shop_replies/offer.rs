//! Quick replies in a conversation, each as it would be sent there: with a value for every variable, or the variable itself
//! and a warning. A tap puts it into the composer; nothing is sent before somebody has read it.

use super::BODY_CHARS;
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::i18n::{Lang, Words};
use crate::icon;
use crate::page::Page;
use crate::show::chat::Begun;
use crate::show::{self, Loaded};
use crate::web::draft;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use maud::{Markup, html};
use ombud_store::reply::{self, Reply};
use ombud_store::{Lane, StoreError, Tx, mirror};
use ombud_text::fill::{Filled, fill};

/// So many are offered at once; the others are found by their words.
const OFFERED: i64 = 30;
/// More are not counted of one message.
const COUNTED: usize = 10;

/// What the variables stand for in a conversation.
#[derive(Debug, Clone, Default)]
pub struct Values {
    buyer: String,
    order: String,
    tracking: String,
    product: String,
    shop: String,
}

impl Values {
    async fn load(tx: &mut Tx, loaded: &Loaded, shop: i64) -> Result<Self, StoreError> {
        let mut values = Self {
            buyer: loaded.names.buyer.clone(),
            order: loaded.names.order.clone().unwrap_or_default(),
            shop: loaded.names.shop.clone(),
            ..Self::default()
        };
        if let Some(order) = loaded.env().order {
            let lines = mirror::lines(tx, order.0).await?;
            values.product = lines.into_iter().find(|l| l.shop == shop).map(|l| l.title).unwrap_or_default();
            let parcels = mirror::shipments(tx, order.0).await?;
            let out =
                parcels.into_iter().rfind(|p| p.shop == shop && p.direction == "out" && !p.tracking_number.is_empty());
            values.tracking = out.map(|p| p.tracking_number).unwrap_or_default();
        }
        Ok(values)
    }

    fn put_in(&self, body: &str) -> Filled {
        fill(body, |name| {
            let value = match name {
                "buyer" => &self.buyer,
                "order" => &self.order,
                "tracking" => &self.tracking,
                "product" => &self.product,
                "shop" => &self.shop,
                _ => return None,
            };
            Some(Some(value.clone()).filter(|value| !value.is_empty()))
        })
    }
}

/// What the composer begins with: the quick reply that was chosen without a script, or what the person has begun to write.
///
/// # Errors
/// The store's.
pub async fn begun(tx: &mut Tx, viewer: &Viewer, loaded: &Loaded, id: Option<i64>) -> Result<Begun, StoreError> {
    if let (Some(shop), Some(id)) = (viewer.actor.shop, id)
        && let Some(reply) = reply::one(tx, shop.0, id).await?
    {
        let values = Values::load(tx, loaded, shop.0).await?;
        return Ok(Begun { text: values.put_in(&reply.body).text, reply: Some(id) });
    }
    Ok(Begun { text: draft::of(tx, viewer, &loaded.env().number).await?, reply: None })
}

/// A text with the values of a conversation.
///
/// # Errors
/// `value_missing` when one of its variables has none there; the store's.
pub async fn filled(app: &App, viewer: &Viewer, loaded: &Loaded, text: &str) -> Result<String, Fault> {
    let (about, shop) = (loaded.clone(), viewer.own_shop()?);
    let read = app.store().read(move |tx| Box::pin(async move { Values::load(tx, &about, shop).await }));
    let values: Values = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let filled = values.put_in(text);
    if filled.missing.is_empty() {
        Ok(filled.text)
    } else {
        Err(Fault::new(StatusCode::UNPROCESSABLE_ENTITY, "value_missing"))
    }
}

/// Counts the quick replies that a message was made of.
///
/// # Errors
/// The store's.
pub async fn count(app: &App, viewer: &Viewer, typed: &Typed) -> Result<(), Fault> {
    let ids: Vec<i64> = typed
        .get("reply")
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|id| id.parse().ok())
        .take(COUNTED)
        .collect();
    let (Some(shop), false) = (viewer.actor.shop, ids.is_empty()) else { return Ok(()) };
    let work = app.store().write(Lane::People, move |tx| {
        let ids = ids.clone();
        Box::pin(async move {
            for id in ids {
                reply::used(tx, shop.0, id).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    Ok(work.await?)
}

pub(super) async fn list(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    if loaded.may("message").is_none() {
        return Err(Fault::not_found());
    }
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let words: String = query.get("find").unwrap_or_default().trim().trim_start_matches('/').chars().take(60).collect();
    let shop = viewer.own_shop()?;
    let (about, asked) = (loaded.clone(), words.clone());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let values = Values::load(tx, &about, shop).await?;
            Ok::<_, StoreError>((values, reply::offered(tx, shop, &asked, OFFERED).await?))
        })
    });
    let (values, mut replies) = read.await?;
    // The buyer's language first, then by use.
    replies.sort_by_key(|r| r.language != loaded.env().language);
    let offers = offers(&viewer, &number, &values, &replies, &words);
    if viewer.look.live {
        return Ok(offers.into_response());
    }
    let w = viewer.words();
    let title = w.t("nav-replies");
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href=(format!("/shop/chats/{number}")) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
            h1.page-t { (title) }
            form.stack role="search" method="get" action=(format!("/shop/chats/{number}/replies")) { (find(w, &words)) }
            (offers)
        }
    };
    Ok(Page::seller(&viewer, &title).badges(loaded.badges).live(loaded.cursor).body(body).into_response())
}

/// The field for words, in the page and in the dialog.
fn find(w: &Words, words: &str) -> Markup {
    html! {
        label.vh for="find-reply" { (w.t("reply-find")) }
        input.input #find-reply name="find" type="search" data-find value=(words) placeholder=(w.t("reply-find")) dir="auto" autocomplete="off" maxlength="60";
    }
}

fn offers(viewer: &Viewer, number: &str, values: &Values, replies: &[Reply], words: &str) -> Markup {
    let w = viewer.words();
    html! {
        div.stack #offers {
            @if replies.is_empty() { p.muted { (w.t(if words.is_empty() { "replies-none" } else { "reply-nothing-found" })) } }
            ul.rows { @for reply in replies { (offer(viewer, number, reply, &values.put_in(&reply.body))) } }
            p { a href=(format!("/cases/{number}/phrases")) { (w.t("phrases-title")) } }
            p { a href="/shop/replies" { (w.t("replies-write")) } }
        }
    }
}

fn offer(viewer: &Viewer, number: &str, reply: &Reply, filled: &Filled) -> Markup {
    let w = viewer.words();
    let text: String = filled.text.chars().take(BODY_CHARS).collect();
    let missing = filled.missing.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(", ");
    html! {
        li.row {
            a.row-a.offer href=(format!("/shop/chats/{number}?reply={}", reply.id)) data-reply=(reply.id) data-text=(text) {
                span.row-t { bdi { "/" (reply.name) } " " span.chip lang=(reply.language) { (Lang::find(&reply.language).map_or("", Lang::name)) } }
                span.offer-text dir="auto" lang=(reply.language) { (text) }
                @if !missing.is_empty() { span.offer-text { span.chip.warn { (icon!(ExclamationTriangle)) (w.with("reply-missing", &[("names", missing.into())])) } } }
            }
        }
    }
}

/// The button in the composer, and the dialog that it opens; without a script it leads to the page.
#[must_use]
pub fn button(viewer: &Viewer, number: &str) -> Markup {
    let w = viewer.words();
    html! {
        a.icon-btn href=(format!("/shop/chats/{number}/replies")) data-replies aria-label=(w.t("nav-replies")) title=(w.t("reply-slash")) { (icon!(Bolt)) }
    }
}

/// The dialog, outside of the composer's form.
#[must_use]
pub fn dialog(viewer: &Viewer) -> Markup {
    let w = viewer.words();
    html! {
        dialog.dialog.replies #replies aria-labelledby="replies-t" {
            div.wizard-top {
                h2 #replies-t { (w.t("nav-replies")) }
                form method="dialog" { button.icon-btn aria-label=(w.t("close")) { (icon!(XMark)) } }
            }
            div.stack { (find(w, "")) div #offers {} }
        }
    }
}
