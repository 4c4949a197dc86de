//! What was ordered, as the shop offered it: beside it the buyer shows what came.

use crate::i18n::Words;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::import::Kind;
use ombud_store::mirror::{self, LineRow};
use ombud_store::{StoreError, Tx};
use serde_json::Value;

/// The most attributes and pictures of a listing that are shown.
const MOST: usize = 12;
/// How much of a description is shown, in characters.
const DESCRIPTION_CHARS: usize = 400;

/// A line as it was sold, with what the shop says of the thing.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The title as it was sold.
    pub title: String,
    /// How many.
    pub quantity: i64,
    /// What the shop says of it: name and value.
    pub attributes: Vec<(String, String)>,
    /// What the shop writes about it, shortened.
    pub description: String,
    /// Where the shop's pictures are.
    pub pictures: Vec<String>,
}

/// The listings behind these lines.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, lines: &[LineRow]) -> Result<Vec<Listing>, StoreError> {
    let read = |body: Option<String>| body.and_then(|b| serde_json::from_str::<Value>(&b).ok()).unwrap_or_default();
    let mut out = Vec::with_capacity(lines.len());
    for line in lines {
        let sent = read(mirror::body(tx, line.id).await?.and_then(|k| k.body));
        let offer = match sent["offer"].as_str() {
            Some(name) => read(mirror::key(tx, Kind::Offer.as_str(), name).await?.and_then(|k| k.body)),
            None => Value::Null,
        };
        out.push(Listing { title: line.title.clone(), quantity: line.quantity, ..of_offer(&offer) });
    }
    Ok(out)
}

/// What the shop says of an offer now, as the marketplace sent it.
#[must_use]
pub fn of_offer(offer: &Value) -> Listing {
    let text = |v: &Value| v.as_str().map(str::to_owned);
    let attributes = offer["attributes"].as_object().into_iter().flatten();
    let pictures = offer["images"].as_array().into_iter().flatten().filter_map(text);
    Listing {
        title: offer["title"].as_str().unwrap_or_default().to_owned(),
        quantity: 1,
        attributes: attributes.filter_map(|(k, v)| Some((k.clone(), text(v)?))).take(MOST).collect(),
        description: offer["description"].as_str().unwrap_or_default().chars().take(DESCRIPTION_CHARS).collect(),
        // Whatever the marketplace sent, a page of ours leads only to secure addresses.
        pictures: pictures.filter(|url| url.starts_with("https://")).take(MOST).collect(),
    }
}

/// What was ordered, one card for each line.
#[must_use]
pub fn draw(w: &Words, listings: &[Listing]) -> Markup {
    draw_as(w, "listing-title", listings)
}

/// The same under another heading.
#[must_use]
pub fn draw_as(w: &Words, heading: &str, listings: &[Listing]) -> Markup {
    html! {
        @for listing in listings {
            section.card.stack.tight aria-label=(format!("{}: {}", w.t(heading), listing.title)) {
                p.small.muted { (icon!(ShoppingBag)) " " (w.t(heading)) }
                p { strong dir="auto" { (listing.title) } @if listing.quantity > 1 { " × " (w.number(listing.quantity)) } }
                @if !listing.attributes.is_empty() {
                    dl.kv { @for (name, value) in &listing.attributes { div { dt { bdi { (name) } } dd { bdi { (value) } } } } }
                }
                @if !listing.description.is_empty() { p.small dir="auto" { (listing.description) } }
                @if !listing.pictures.is_empty() {
                    ul.cluster {
                        @for (n, url) in listing.pictures.iter().enumerate() {
                            li { a href=(url) rel="noopener noreferrer" target="_blank" {
                                (icon!(Photo)) " " (w.with("listing-picture", &[("n", i64::try_from(n + 1).unwrap_or(0).into())]))
                            } }
                        }
                    }
                }
            }
        }
    }
}
