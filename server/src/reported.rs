//! What a report is about, found by the names that the marketplace uses: an offer, a shop, the reporter's own order.

use crate::app::App;
use crate::fault::Fault;
use crate::i18n::Words;
use ombud_domain::actor::Actor;
use ombud_domain::conversation::{self, ConversationCommand};
use ombud_domain::id::{PersonId, ShopId, StorefrontId};
use ombud_domain::report::Found;
use ombud_engine::act::{ActError, Ask, Request};
use ombud_store::{StoreError, Tx, mirror};
use ombud_text::safe_text::clean_line;
use serde_json::Value;
use uuid::Uuid;

/// Who vouches for people without an account: nobody.
pub const GUEST: &str = "guest";
/// So many listings are shown to somebody who looks for one.
const HITS: i64 = 10;
/// So many parts of a link are tried.
const LINK_PARTS: usize = 12;
/// The longest address of what is reported, in characters.
pub const PLACE_CHARS: usize = 500;

/// What a report is about, as far as we know it.
#[derive(Debug, Clone, Default)]
pub struct Subject {
    /// The offer's key.
    pub offer: Option<i64>,
    /// The shop's key.
    pub shop: Option<i64>,
    /// The order's key.
    pub order: Option<i64>,
    /// The order's storefront.
    pub storefront: Option<i64>,
    /// The name of the offer or of the shop.
    pub title: String,
}

impl Subject {
    /// What lists show of a report: the name of what it is about, else where that was seen.
    #[must_use]
    pub fn title(&self, place: Option<&str>) -> String {
        if self.title.is_empty() { place.unwrap_or_default().to_owned() } else { self.title.clone() }
    }
}

/// Where something was seen, as a reporter typed it: one line.
#[must_use]
pub fn place(typed: &str) -> String {
    clean_line(typed).chars().take(PLACE_CHARS).collect()
}

/// Looks the names up. What is not known stays empty: whoever reports need not know our names for things.
///
/// # Errors
/// As the store's.
pub async fn find(
    tx: &mut Tx,
    offer: Option<&str>,
    shop: Option<&str>,
    order: Option<&str>,
    buyer: Option<i64>,
) -> Result<Subject, StoreError> {
    let mut subject = Subject::default();
    let mut shop = shop.map(str::to_owned);
    if let Some(found) = key(tx, "offer", offer).await? {
        subject.offer = Some(found.id);
        let body = read(found.body);
        subject.title = body["title"].as_str().unwrap_or_default().to_owned();
        shop = body["shop"].as_str().map(str::to_owned).or(shop);
    }
    if let Some(found) = key(tx, "shop", shop.as_deref()).await? {
        subject.shop = Some(found.id);
        if subject.title.is_empty() {
            subject.title = read(found.body)["name"].as_str().unwrap_or_default().to_owned();
        }
    }
    if let Some(found) = key(tx, "order", order).await?
        && let Some(row) = mirror::order(tx, found.id).await?.filter(|row| Some(row.buyer) == buyer)
    {
        (subject.order, subject.storefront) = (Some(row.id), row.storefront);
    }
    Ok(subject)
}

/// A piece of an order that can be reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The marketplace's id of the offer.
    pub offer: String,
    /// As it was called when sold.
    pub title: String,
}

/// What one of the reader's own orders brought from a shop, each offer once; nothing without an order.
///
/// # Errors
/// As the store's.
pub async fn pieces(
    tx: &mut Tx,
    order: Option<&str>,
    shop: Option<&str>,
    buyer: Option<i64>,
) -> Result<Vec<Piece>, StoreError> {
    let subject = find(tx, None, shop, order, buyer).await?;
    let Some(order) = subject.order else { return Ok(Vec::new()) };
    let mut pieces: Vec<Piece> = Vec::new();
    for line in mirror::lines(tx, order).await? {
        if subject.shop.is_some_and(|shop| shop != line.shop) {
            continue;
        }
        let sent = read(mirror::body(tx, line.id).await?.and_then(|k| k.body));
        let Some(offer) = sent["offer"].as_str() else { continue };
        if !pieces.iter().any(|p| p.offer == offer) {
            pieces.push(Piece { offer: offer.to_owned(), title: line.title });
        }
    }
    Ok(pieces)
}

/// Something that was found: its name in forms, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// `offer:` or `shop:` with the marketplace's id.
    pub name: String,
    /// What it is.
    pub found: Found,
    /// The shop's name.
    pub shop: String,
}

/// What somebody of ours looks for: by the marketplace's id of a listing or a shop, by a link to one, or by words of a
/// listing's title.
///
/// # Errors
/// As the store's.
pub async fn search(tx: &mut Tx, typed: &str) -> Result<Vec<Hit>, StoreError> {
    let typed = typed.trim();
    let mut hits = Vec::new();
    // The parts of a link from its end: the id is seldom in front.
    let parts = typed.rsplit(['/', '?', '&', '=', '#', ':']).filter(|part| !part.is_empty() && *part != typed);
    for name in std::iter::once(typed).chain(parts).take(LINK_PARTS) {
        for object in ["offer", "shop"] {
            hits.extend(named(tx, object, name).await?);
        }
        if !hits.is_empty() {
            return Ok(hits);
        }
    }
    for name in mirror::titled(tx, &typed.to_lowercase(), HITS).await? {
        hits.extend(named(tx, "offer", &name.external_id).await?);
    }
    Ok(hits)
}

/// The listing or the shop that the marketplace sent under this name.
async fn named(tx: &mut Tx, object: &str, name: &str) -> Result<Option<Hit>, StoreError> {
    let (offer, shop) = if object == "offer" { (Some(name), None) } else { (None, Some(name)) };
    let subject = find(tx, offer, shop, None, None).await?;
    let Some(key) = subject.shop.filter(|_| !subject.title.is_empty() && subject.offer.is_some() == offer.is_some())
    else {
        return Ok(None);
    };
    let shop = read(mirror::body(tx, key).await?.and_then(|k| k.body))["name"].as_str().unwrap_or_default().to_owned();
    let found = Found { offer: subject.offer, shop: ShopId(key), title: subject.title };
    Ok(Some(Hit { name: format!("{object}:{name}"), found, shop }))
}

fn read(body: Option<String>) -> Value {
    body.and_then(|b| serde_json::from_str(&b).ok()).unwrap_or_default()
}

async fn key(tx: &mut Tx, object: &str, name: Option<&str>) -> Result<Option<mirror::Key>, StoreError> {
    match name {
        Some(name) => mirror::key(tx, object, name).await,
        None => Ok(None),
    }
}

/// People are in danger: who tells it, and in which report.
#[derive(Clone, Copy)]
pub struct Danger<'a> {
    /// The reporter's words.
    pub words: &'a Words,
    /// Who they are.
    pub reporter: PersonId,
    /// Where.
    pub storefront: StorefrontId,
    /// The report's number.
    pub report: &'a str,
}

impl Danger<'_> {
    /// "Tell a specialist now": a chat in front of all others, with what was just told as its first message. Gives its number;
    /// the same one when the report of this id is sent twice.
    ///
    /// # Errors
    /// What the rules or the store say.
    pub async fn chat(&self, app: &App, text: String, report_id: Uuid) -> Result<String, Fault> {
        let language = self.words.lang.tag().to_owned();
        let open = conversation::Open {
            storefront: self.storefront,
            buyer: self.reporter,
            shop: None,
            order: None,
            language: language.clone(),
            title: self.words.with("report-danger-chat", &[("number", self.report.to_owned().into())]),
            to_shop: false,
            danger: true,
        };
        let first = ConversationCommand::Message {
            text,
            language: Some(language),
            cid: Some(report_id.to_string()),
            attachments: Vec::new(),
        };
        // Another command than the report's, but the same one when that is sent twice.
        let id = Uuid::from_u128(report_id.as_u128() ^ 1);
        let ask = Ask::OpenConversation { open, first: Some(first) };
        let request = Request { id, actor: Actor::buyer(self.reporter), expected_revision: None, ask };
        Ok(app.engine.act(request).await.map_err(|e: ActError| Fault::from(e))?.number)
    }
}
