//! What the parcels of a case tell: what they weighed as declared and as measured, when and where they arrived, and whether
//! that was the right postcode. Both sides read the same as we do (I28), but for what is private to the other one: at its
//! place stands a mark.

use super::Loaded;
use crate::auth::Viewer;
use crate::format::when;
use crate::i18n::Words;
use crate::record::MARK;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::time::Instant;
use ombud_engine::parcels::Known;
use ombud_engine::view::AnyCase;
use ombud_store::{StoreError, Tx};
use serde::Serialize;
use std::borrow::Cow;
use utoipa::ToSchema;

/// A parcel as one side may know it. Where something private to the other side was taken out stands `[•••]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Parcel {
    /// `out`, `return` or `reship`.
    direction: String,
    carrier: String,
    tracking_number: String,
    /// What whoever sent it said that it weighs, in grams.
    declared_g: Option<u32>,
    /// What the carrier measured last, in grams.
    measured_g: Option<u32>,
    /// When it was delivered, in milliseconds since 1970-01-01 UTC.
    delivered_at: Option<i64>,
    /// Where, as the carrier wrote it.
    place: Option<String>,
    /// Whether that was the postcode of the order.
    postcode_matches: Option<bool>,
    /// Who signed, as the carrier wrote it.
    signed_by: Option<String>,
    /// How many pictures the carrier took. They can show people and signatures: staff alone looks at them.
    pictures: usize,
    /// Where they are kept; for staff alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    picture_urls: Vec<String>,
    #[serde(skip)]
    masked: bool,
}

/// The parcels of a dispute that was sent, or of a return; nothing for other cases.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, case: &AnyCase) -> Result<Vec<Known>, StoreError> {
    let matter = match case {
        AnyCase::Dispute(case) => case.data.reason.is_some(),
        AnyCase::Return(_) => true,
        _ => false,
    };
    match (case.env().order, case.env().shop) {
        (Some(order), Some(shop)) if matter => ombud_engine::parcels::of(tx, order.0, shop.0).await,
        _ => Ok(Vec::new()),
    }
}

/// A place that a carrier wrote of a parcel, for somebody: the number of the other side's door is nobody's business.
#[must_use]
pub fn place<'a>(reader: Party, goes_out: bool, place: &'a str) -> Cow<'a, str> {
    if !is_private(reader, goes_out) || !place.contains(char::is_numeric) {
        return place.into();
    }
    let parts = place.split([',', ';']).map(str::trim);
    parts.map(|part| if part.contains(char::is_numeric) { MARK } else { part }).collect::<Vec<_>>().join(", ").into()
}

/// Whether a parcel arrives at the other side than the reader's.
fn is_private(reader: Party, goes_out: bool) -> bool {
    reader == if goes_out { Party::Shop } else { Party::Buyer }
}

/// The parcels as `reader` may know them.
#[must_use]
pub fn seen_by(reader: Party, parcels: &[Known]) -> Vec<Parcel> {
    parcels.iter().map(|known| one(reader, known)).collect()
}

fn one(reader: Party, known: &Known) -> Parcel {
    let private = is_private(reader, known.goes_out());
    let there = known.delivered.as_ref().map(|(_, place)| place.as_str()).filter(|place| !place.is_empty());
    let place = there.map(|there| place(reader, known.goes_out(), there).into_owned());
    let signed_by = known.signed_by.as_ref().map(|name| if private { MARK.to_owned() } else { name.clone() });
    Parcel {
        direction: known.direction.clone(),
        carrier: known.carrier.clone(),
        tracking_number: known.number.clone(),
        declared_g: known.declared_g,
        measured_g: known.measured_g,
        delivered_at: known.delivered.as_ref().map(|(at, _)| at.0),
        postcode_matches: known.postcode_matches,
        pictures: known.pictures.len(),
        picture_urls: known.pictures.iter().filter(|_| reader == Party::Platform).cloned().collect(),
        masked: signed_by.as_deref() == Some(MARK) || place.as_deref().is_some_and(|p| p.contains(MARK)),
        place,
        signed_by,
    }
}

/// The parcels beside each other: what went out, and what came back.
#[must_use]
pub fn draw(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let parcels = seen_by(viewer.actor.party(), &loaded.parcels);
    html! {
        div id=(format!("parcels-{number}")) {
            @if !parcels.is_empty() {
                section.stack aria-labelledby=(format!("parcels-{number}-t")) {
                    h2.section-t id=(format!("parcels-{number}-t")) { (w.t("parcel-facts")) }
                    div.two { @for parcel in &parcels { (card(w, parcel)) } }
                    @if let Some(line) = compared(w, &parcels) { p { (line) } }
                    @if parcels.iter().any(|p| p.masked) { p.small.muted { (w.with("parcel-masked", &[("mark", MARK.into())])) } }
                }
            }
        }
    }
}

fn card(w: &Words, p: &Parcel) -> Markup {
    let grams = |g: u32| w.with("parcel-grams", &[("n", i64::from(g).into())]);
    let way = w.find(&format!("parcel-{}", p.direction)).unwrap_or_else(|| w.t("pane-parcel"));
    html! {
        div.card.stack.tight {
            h3 { (way) }
            @if !p.tracking_number.is_empty() { p.small.muted { bdi { (p.carrier) } " " span.code-no { (p.tracking_number) } } }
            dl.kv {
                @if let Some(g) = p.declared_g { div { dt { (w.t("parcel-declared")) } dd { (grams(g)) } } }
                @if let Some(g) = p.measured_g { div { dt { (w.t("parcel-measured")) } dd { (grams(g)) } } }
                @if let Some(at) = p.delivered_at { div { dt { (w.t("parcel-delivered")) } dd { (when(w, Instant(at))) } } }
                @if let Some(place) = &p.place { div { dt { (w.t("parcel-place")) } dd dir="auto" { (place) } } }
                @if let Some(fits) = p.postcode_matches {
                    div { dt { (w.t("parcel-postcode")) } dd { (w.t(if fits { "parcel-postcode-same" } else { "parcel-postcode-other" })) } }
                }
                @if let Some(name) = &p.signed_by { div { dt { (w.t("parcel-signed")) } dd { bdi { (name) } } } }
                @if p.pictures > 0 {
                    div { dt { (w.t("parcel-pictures")) } dd {
                        @for (at, url) in p.picture_urls.iter().enumerate() { a href=(url) rel="noreferrer" { (w.number(at as i64 + 1)) } " " }
                        @if p.picture_urls.is_empty() { (w.with("parcel-pictures-ours", &[("n", (p.pictures as i64).into())])) }
                    } }
                }
            }
        }
    }
}

/// One weight out beside one weight back.
fn compared(w: &Words, parcels: &[Parcel]) -> Option<String> {
    let weight = |p: &Parcel| p.measured_g.or(p.declared_g).map(i64::from);
    let only = |way: &str| {
        let mut of = parcels.iter().filter(|p| p.direction == way);
        of.next().filter(|_| of.next().is_none()).and_then(weight)
    };
    let (out, back) = only("out").zip(only("return"))?;
    Some(w.with("parcel-compared", &[("out", out.into()), ("back", back.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_the_other_sides_door_is_taken_out_and_nothing_else() {
        for (reader, goes_out, said, kept) in [
            (Party::Shop, true, "12 Long Road, Springfield", "[•••], Springfield"),
            (Party::Shop, true, "Springfield", "Springfield"),
            (Party::Shop, true, "خیابان ولیعصر ۱۲، تهران", "[•••]"),
            (Party::Buyer, true, "12 Long Road, Springfield", "12 Long Road, Springfield"),
            (Party::Buyer, false, "Gate 7; Springfield", "[•••], Springfield"),
            (Party::Shop, false, "Gate 7; Springfield", "Gate 7; Springfield"),
            (Party::Platform, true, "12 Long Road", "12 Long Road"),
        ] {
            assert_eq!(place(reader, goes_out, said), kept, "{reader:?} {said}");
        }
    }

    #[test]
    fn signatures_and_pictures_stay_with_us() {
        let known = Known {
            direction: "out".into(),
            signed_by: Some("M. Souza".into()),
            pictures: vec!["https://carrier.example/1.jpg".into()],
            ..Known::default()
        };
        let seen = |reader| one(reader, &known);
        assert_eq!((seen(Party::Shop).signed_by.as_deref(), seen(Party::Shop).masked), (Some(MARK), true));
        assert_eq!((seen(Party::Buyer).signed_by.as_deref(), seen(Party::Buyer).masked), (Some("M. Souza"), false));
        assert_eq!((seen(Party::Buyer).pictures, seen(Party::Buyer).picture_urls.len()), (1, 0));
        assert_eq!(seen(Party::Platform).picture_urls.len(), 1);
    }
}
