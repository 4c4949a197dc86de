//! An order as its buyer sees it: by shop, with parcels, money and the cases about it. The pages about orders share it.

use crate::auth::Viewer;
use crate::fault::Fault;
use ombud_domain::Refusal;
use ombud_domain::dispute::Tracking;
use ombud_domain::id::{ShopId, StorefrontId};
use ombud_domain::money::{Currency, Money};
use ombud_domain::payment_book::Book;
use ombud_domain::time::Instant;
use ombud_engine::act::ActError;
use ombud_engine::assistant::shop_name;
use ombud_engine::facts::{self, Parcel};
use ombud_engine::order_change::{self, Asked, Change};
use ombud_engine::settings::Settings;
use ombud_store::case::{self, CaseRow};
use ombud_store::mirror::{self, LineRow, OrderRow, ShipmentRow, TrackRow};
use ombud_store::{StoreError, Tx};

/// How many cases of an order are looked at.
const CASES: i64 = 100;

/// An order.
#[derive(Debug, Clone)]
pub struct Purchase {
    /// The order's row.
    pub row: OrderRow,
    /// The marketplace's own number of it.
    pub number: String,
    /// Its currency.
    pub currency: Currency,
    /// What each shop sends; empty for orders without lines.
    pub parts: Vec<Part>,
    /// Its payments and what was paid back.
    pub books: Vec<Book>,
    /// What was asked of the marketplace before it was sent, newest first.
    pub asked: Vec<Asked>,
    /// The cases about it, newest first, without refunds.
    pub cases: Vec<CaseRow>,
}

/// What one shop sends of an order.
#[derive(Debug, Clone)]
pub struct Part {
    /// The shop.
    pub shop: ShopId,
    /// The marketplace's own word for the shop.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What was bought.
    pub lines: Vec<LineRow>,
    /// What the carriers say, in short.
    pub parcel: Parcel,
    /// The parcels with what the carriers said, newest first.
    pub shipments: Vec<(ShipmentRow, Vec<TrackRow>)>,
}

/// Where a parcel stands, for the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing will come.
    Cancelled,
    /// Not sent yet.
    Paid,
    /// On its way.
    Moving,
    /// Arrived.
    Arrived,
    /// It will not arrive: lost or on its way back.
    Stuck,
}

impl Purchase {
    /// A part by the shop's word or key, as it stands in an address; the only one when none is named.
    #[must_use]
    pub fn part(&self, shop: Option<&str>) -> Option<&Part> {
        match shop {
            Some(shop) => {
                let by_key = || self.parts.iter().find(|p| p.shop.0.to_string() == shop);
                self.parts.iter().find(|p| p.code == shop).or_else(by_key)
            }
            None => self.parts.first().filter(|_| self.parts.len() == 1),
        }
    }

    /// True when the marketplace cancelled it.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        matches!(self.row.status.as_str(), "cancelled" | "unavailable")
    }

    /// Where a part of it stands.
    #[must_use]
    pub fn standing(&self, part: &Part) -> Standing {
        match part.parcel.tracking {
            Tracking::Delivered => Standing::Arrived,
            Tracking::Moving => Standing::Moving,
            Tracking::Lost | Tracking::Returned => Standing::Stuck,
            Tracking::None if self.is_cancelled() => Standing::Cancelled,
            Tracking::None => Standing::Paid,
        }
    }

    /// Whether a change of a part can be asked now.
    ///
    /// # Errors
    /// As the rule says.
    pub fn may_ask(&self, part: &Part, change: Change) -> Result<(), Refusal> {
        order_change::may_ask(&self.row, &part.parcel, &self.asked, part.shop, change)
    }

    /// True when the promised day has passed and a part has not arrived.
    #[must_use]
    pub fn is_late(&self, part: &Part, now: Instant) -> bool {
        let waits = matches!(self.standing(part), Standing::Paid | Standing::Moving);
        waits && self.row.promised_to.is_some_and(|to| now.0 > to)
    }

    /// What all lines cost.
    #[must_use]
    pub fn total(&self) -> Money {
        self.money(self.parts.iter().flat_map(|p| &p.lines).map(total).sum())
    }

    /// So much of the order's currency.
    #[must_use]
    pub const fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.currency)
    }

    /// What was taken, and what is on its way back or arrived.
    #[must_use]
    pub fn paid_and_back(&self) -> (Money, Money) {
        let paid = self.books.iter().map(|b| b.captured).sum();
        let back: i64 = self.books.iter().map(|b| b.promised() + b.past + b.charged_back).sum();
        (self.money(paid), self.money(back))
    }

    /// Where it was bought, or the first storefront.
    ///
    /// # Errors
    /// 503 while no storefront is set up.
    pub fn storefront(&self, settings: &Settings) -> Result<StorefrontId, Fault> {
        let first = || settings.storefronts.first().map(|s| s.id);
        self.row.storefront.map(StorefrontId).or_else(first).ok_or_else(no_storefront)
    }
}

/// Nothing can be opened before there is a storefront that answers.
#[must_use]
pub fn no_storefront() -> Fault {
    Fault::new(axum::http::StatusCode::SERVICE_UNAVAILABLE, "unavailable").logged("no storefront is set up")
}

impl Part {
    /// What it is, in a few words: the first line.
    #[must_use]
    pub fn title(&self) -> &str {
        self.lines.first().map_or("", |l| l.title.as_str())
    }
}

/// What all units of a line cost, in minor units.
#[must_use]
pub const fn total(line: &LineRow) -> i64 {
    line.goods_minor + line.shipping_minor + line.tax_minor + line.fee_minor
}

/// An order of this buyer by the marketplace's number.
///
/// # Errors
/// `NotFound` for one that does not exist or is somebody else's.
pub async fn own(tx: &mut Tx, viewer: &Viewer, number: &str) -> Result<Purchase, ActError> {
    let key = mirror::key(tx, "order", number).await?.ok_or(Refusal::NotFound)?;
    let row = mirror::order(tx, key.id).await?.filter(|o| o.buyer == viewer.person.0).ok_or(Refusal::NotFound)?;
    Ok(load(tx, viewer, row).await?)
}

/// Everything about an order of this buyer.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, viewer: &Viewer, row: OrderRow) -> Result<Purchase, StoreError> {
    let number = mirror::name(tx, row.id).await?.map(|n| n.external_id).unwrap_or_default();
    let currency = row.currency.parse().map_err(|_| StoreError::Corrupt("currency".into()))?;
    let mut parts: Vec<Part> = Vec::new();
    for line in mirror::lines(tx, row.id).await? {
        match parts.iter_mut().find(|p| p.shop.0 == line.shop) {
            Some(part) => part.lines.push(line),
            None => parts.push(begin(tx, line).await?),
        }
    }
    for part in &mut parts {
        part.parcel = facts::parcel(tx, row.id, part.shop.0).await?;
    }
    for shipment in mirror::shipments(tx, row.id).await? {
        let Some(part) = parts.iter_mut().find(|p| p.shop.0 == shipment.shop) else { continue };
        let mut track = mirror::track(tx, shipment.id).await?;
        track.reverse();
        part.shipments.push((shipment, track));
    }
    let cases = case::of_order(tx, row.id, CASES).await?;
    let mine = |c: &CaseRow| c.buyer == Some(viewer.person.0) && c.kind != "refund" && c.stage != "discarded";
    let cases = cases.into_iter().filter(mine).collect();
    let asked = order_change::asked(tx, row.id).await?;
    let books = facts::books(tx, row.id, Some(&row.currency)).await?;
    Ok(Purchase { asked, books, row, number, currency, parts, cases })
}

async fn begin(tx: &mut Tx, line: LineRow) -> Result<Part, StoreError> {
    Ok(Part {
        shop: ShopId(line.shop),
        code: mirror::name(tx, line.shop).await?.map(|n| n.external_id).unwrap_or_default(),
        name: shop_name(tx, Some(line.shop)).await?,
        lines: vec![line],
        parcel: Parcel { tracking: Tracking::None, shipped_at: None, delivered_at: None },
        shipments: Vec::new(),
    })
}

/// Where a case of a buyer is read: a draft goes on where it was left.
#[must_use]
pub fn case_address(case: &CaseRow) -> String {
    match case.kind.as_str() {
        "conversation" => format!("/chats/{}", case.number),
        _ if case.stage == "draft" => format!("/disputes/{}", case.number),
        _ => format!("/cases/{}", case.number),
    }
}

/// The address of an order; the marketplace's numbers may hold any character.
#[must_use]
pub fn address(number: &str) -> String {
    format!("/orders/{}", escaped(number))
}

/// A piece of an address.
#[must_use]
pub fn escaped(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'~');
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn numbers_of_any_kind_make_addresses() {
        assert_eq!(address("8104-2231"), "/orders/8104-2231");
        assert_eq!(address("a/b ?#é"), "/orders/a%2Fb%20%3F%23%C3%A9");
    }
}
