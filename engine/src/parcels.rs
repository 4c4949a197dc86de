//! What is known of the parcels of a shop in an order, as evidence: what they weighed, and when and where they arrived.

use ombud_domain::import::Object;
use ombud_domain::time::Instant;
use ombud_store::mirror;
use ombud_store::{StoreError, Tx};

/// More parcels of one case are not looked at.
const MOST: usize = 20;

/// What is known of a parcel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// `out`, `return` or `reship`.
    pub direction: String,
    /// Who carries it.
    pub carrier: String,
    /// Its number.
    pub number: String,
    /// What whoever sent it said that it weighs, in grams.
    pub declared_g: Option<u32>,
    /// What the carrier measured last, in grams.
    pub measured_g: Option<u32>,
    /// When and where it was delivered last.
    pub delivered: Option<(Instant, String)>,
    /// Whether that was the postcode of the order.
    pub postcode_matches: Option<bool>,
    /// Who signed, as the carrier wrote it.
    pub signed_by: Option<String>,
    /// Pictures of posting and delivery, where the marketplace keeps them.
    pub pictures: Vec<String>,
}

impl Known {
    /// True for what goes to the buyer.
    #[must_use]
    pub fn goes_out(&self) -> bool {
        self.direction != "return"
    }
}

/// The parcels of a shop in an order, as far as anything is known of them.
///
/// # Errors
/// As the store's.
pub async fn of(tx: &mut Tx, order: i64, shop: i64) -> Result<Vec<Known>, StoreError> {
    let mut found = Vec::new();
    for parcel in mirror::shipments(tx, order).await?.into_iter().filter(|s| s.shop == shop).take(MOST) {
        let blank = Known { direction: parcel.direction, ..Known::default() };
        let mut known = Known { carrier: parcel.carrier, number: parcel.tracking_number, ..blank.clone() };
        if let Some(Object::Shipment(sent)) = read(mirror::body(tx, parcel.id).await?.and_then(|k| k.body)) {
            known.declared_g = sent.declared_weight_g;
            known.signed_by = sent.signed_by.map(|name| name.as_str().to_owned());
            known.pictures = sent.proof_images.iter().map(|url| url.as_str().to_owned()).collect();
        }
        for scan in mirror::whole_track(tx, parcel.id).await? {
            let Some(Object::TrackingEvent(event)) = read(scan.body) else { continue };
            known.measured_g = event.measured_weight_g.or(known.measured_g);
            if scan.code == "delivered" {
                known.delivered = Some((Instant(scan.at), scan.place));
                known.postcode_matches = event.postcode_matches;
            }
        }
        found.extend(Some(known).filter(|known| *known != blank));
    }
    Ok(found)
}

fn read(body: Option<String>) -> Option<Object> {
    Object::from_json(body?.as_bytes()).ok()
}
