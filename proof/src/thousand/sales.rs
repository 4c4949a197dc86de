//! The imported orders: each moved by whole weeks until it is recent enough for its buyer to complain of it.

use super::{NOW, text};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use ombud_domain::id::{LineId, PersonId, ShopId, StorefrontId};
use ombud_domain::import::Object;
use ombud_domain::time::Span;
use ombud_engine::{Engine, mirror};
use ombud_server::import::shift::{self, Shift, newest_purchase};
use ombud_server::import::{Source, olist, tau_retail};
use ombud_store::{Lane, StoreError};
use std::collections::BTreeMap;
use std::path::Path;

/// The storefronts of the two sets.
pub const FRONTS: [StorefrontId; 2] = [StorefrontId(1 << 40), StorefrontId((1 << 40) + 1)];
/// All purchases lie in so many days ...
const WINDOW: Span = Span::days(28);
/// ... that end so many days before now, so that most parcels have arrived.
const BEFORE_NOW_DAYS: i64 = 21;
/// How many objects are one unit of writing.
const SLICE: usize = 256;

/// What one buyer bought of one shop in one order.
#[derive(Debug, Clone)]
pub struct Sale {
    pub front: StorefrontId,
    pub language: &'static str,
    pub buyer: PersonId,
    pub shop: ShopId,
    pub units: Vec<(LineId, u32)>,
    pub total_minor: i64,
}

/// Imports both sets and lists what was sold.
pub async fn import(engine: &Engine, olist: &Path, tau: &Path) -> Result<Vec<Sale>, String> {
    let sources = [(olist::convert(olist).map_err(text)?, "pt"), (tau_retail::convert(tau).map_err(text)?, "en")];
    let mut sales = Vec::new();
    for ((mut source, language), front) in sources.into_iter().zip(FRONTS) {
        recent(&mut source)?;
        let mut refused = 0;
        for slice in source.objects.chunks(SLICE) {
            let results = engine.import(slice.to_vec()).await.map_err(text)?;
            refused += results.iter().filter(|r| r.is_err()).count();
        }
        println!("thousand: {}: {} objects, {refused} refused", source.name, source.objects.len());
        sales.extend(sold(engine, &source, front, language).await?);
    }
    while engine.run_due_jobs_in_turn().await.map_err(text)? > 0 {}
    Ok(sales)
}

/// Moves the source near to now, then each order by whole weeks into the same few, and forgets what has not happened yet.
fn recent(source: &mut Source) -> Result<(), String> {
    let today = Timestamp::from_millisecond(NOW.0).map_err(text)?.to_zoned(TimeZone::UTC).date();
    source.place(Shift::To(today.checked_sub(BEFORE_NOW_DAYS.days()).map_err(text)?)).map_err(text)?;
    let Some(newest) = newest_purchase(&source.objects) else { return Err(format!("{} has no orders", source.name)) };
    let (mut later, mut of) = (BTreeMap::new(), BTreeMap::new());
    for object in &source.objects {
        match object {
            Object::Order(order) => {
                let windows = (newest.get() - order.placed_at.get()).0 / WINDOW.0;
                later.insert(order.id.as_str().to_owned(), Span(WINDOW.0 * windows));
            }
            Object::Payment(payment) => {
                drop(of.insert(payment.id.as_str().to_owned(), payment.order.as_str().to_owned()))
            }
            Object::Shipment(parcel) => {
                drop(of.insert(parcel.id.as_str().to_owned(), parcel.order.as_str().to_owned()))
            }
            _ => {}
        }
    }
    for object in &mut source.objects {
        let order = match object {
            Object::Order(order) => Some(order.id.as_str()),
            Object::OrderLine(line) => Some(line.order.as_str()),
            Object::Payment(payment) => Some(payment.order.as_str()),
            Object::Shipment(parcel) => Some(parcel.order.as_str()),
            Object::Refund(refund) => of.get(refund.payment.as_str()).map(String::as_str),
            Object::TrackingEvent(scan) => of.get(scan.shipment.as_str()).map(String::as_str),
            _ => None,
        };
        if let Some(span) = order.and_then(|order| later.get(order)).copied() {
            shift::shift_by(std::slice::from_mut(object), span).map_err(text)?;
        }
    }
    source.objects.retain(|object| !matches!(object, Object::TrackingEvent(scan) if scan.at.get() > NOW));
    Ok(())
}

/// What each buyer bought of each shop, by the keys that the mirror gave them.
async fn sold(
    engine: &Engine,
    source: &Source,
    front: StorefrontId,
    language: &'static str,
) -> Result<Vec<Sale>, String> {
    let buyers: BTreeMap<&str, &str> = source
        .objects
        .iter()
        .filter_map(
            |o| if let Object::Order(order) = o { Some((order.id.as_str(), order.buyer.as_str())) } else { None },
        )
        .collect();
    let mut lines: BTreeMap<_, Vec<(&str, u32, i64)>> = BTreeMap::new();
    for object in &source.objects {
        if let Object::OrderLine(line) = object {
            let total = i64::try_from(line.total_minor()).unwrap_or(0);
            let sale = lines.entry((line.order.as_str(), line.shop.as_str())).or_default();
            sale.push((line.id.as_str(), line.quantity.get(), total));
        }
    }
    let mut sales = Vec::with_capacity(lines.len());
    for ((order, shop), lines) in lines {
        let Some(buyer) = buyers.get(order) else { continue };
        let mut units = Vec::with_capacity(lines.len());
        for (line, quantity, _) in &lines {
            units.push((LineId(key(engine, "order_line", line).await?), *quantity));
        }
        sales.push(Sale {
            front,
            language,
            buyer: PersonId(key(engine, "buyer", buyer).await?),
            shop: ShopId(key(engine, "shop", shop).await?),
            units,
            total_minor: lines.iter().map(|(.., total)| total).sum(),
        });
    }
    Ok(sales)
}

async fn key(engine: &Engine, object: &'static str, name: &str) -> Result<i64, String> {
    let name = name.to_owned();
    let made: Result<i64, StoreError> = engine
        .store()
        .write(Lane::Batch, move |tx| Box::pin(async move { mirror::key_of(tx, object, &name).await }))
        .await;
    made.map_err(text)
}
