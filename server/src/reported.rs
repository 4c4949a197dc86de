//! What a report is about, found by the names that the marketplace uses: an offer, a shop, the reporter's own order.

use ombud_store::{StoreError, Tx, mirror};
use ombud_text::safe_text::clean_line;
use serde_json::Value;

/// Who vouches for people without an account: nobody.
pub const GUEST: &str = "guest";
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

fn read(body: Option<String>) -> Value {
    body.and_then(|b| serde_json::from_str(&b).ok()).unwrap_or_default()
}

async fn key(tx: &mut Tx, object: &str, name: Option<&str>) -> Result<Option<mirror::Key>, StoreError> {
    match name {
        Some(name) => mirror::key(tx, object, name).await,
        None => Ok(None),
    }
}
