//! What was sold, as the marketplace described it.

use ombud_domain::import::Kind;
use ombud_store::{StoreError, Tx, mirror};

/// What the marketplace says of something that was sold.
#[derive(Default)]
pub struct Sold {
    /// The law lets nobody withdraw from buying it.
    pub withdrawal_excluded: bool,
    /// The category that it was offered in.
    pub category: Option<String>,
    /// Each piece has a number.
    pub serial_tracked: bool,
    /// The numbers of the pieces.
    pub serials: Vec<String>,
}

impl Sold {
    /// True when a piece can be told from another one.
    pub const fn has_serials(&self) -> bool {
        self.serial_tracked || !self.serials.is_empty()
    }
}

/// What was sold on these lines, and how it was offered.
///
/// # Errors
/// As the store's.
pub async fn offered(tx: &mut Tx, lines: &[i64]) -> Result<Vec<Sold>, StoreError> {
    let read = |body: Option<String>| body.and_then(|b| serde_json::from_str::<serde_json::Value>(&b).ok());
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let sent = mirror::body(tx, *line).await?.and_then(|k| read(k.body)).unwrap_or_default();
        let offer = match sent["offer"].as_str() {
            Some(offer) => mirror::key(tx, Kind::Offer.as_str(), offer).await?.and_then(|k| read(k.body)),
            None => None,
        };
        let offer = offer.unwrap_or_default();
        let serials = sent["serials"].as_array().into_iter().flatten().filter_map(|s| s.as_str());
        all.push(Sold {
            withdrawal_excluded: offer["withdrawal_excluded"] == true,
            category: offer["category"].as_str().map(str::to_owned),
            serial_tracked: offer["serial_tracked"] == true,
            serials: serials.map(str::to_owned).collect(),
        });
    }
    Ok(all)
}
