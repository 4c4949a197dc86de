//! The simulated carrier: now and then a parcel of the demo moves on, told by the public API as a marketplace would.

use super::content::{Content, Parcel};
use super::fake_marketplace::Client;
use super::objects;
use ombud_engine::Clock;
use serde_json::json;
use std::time::Duration;

const MOVE_EVERY: Duration = Duration::from_secs(75);

/// Runs until it is dropped or all parcels have arrived. Parcels in dispute stay where they are: their stories tell why.
pub async fn run(url: String, key: String, content: Content, clock: Clock) {
    let client = Client::new(&url, &key);
    let disputed = |order: &str| content.disputes.iter().any(|story| story.order == order);
    let moving =
        content.orders.iter().filter(|o| !disputed(&o.id)).flat_map(|o| o.parcels.iter().map(|p| (o.id.clone(), p)));
    let mut moving: Vec<(String, &Parcel, &str)> = moving.map(|(order, p)| (order, p, p.last.as_str())).collect();
    while !moving.is_empty() {
        moving.retain(|(.., last)| next(last).is_some());
        for (order, parcel, last) in &mut moving {
            tokio::time::sleep(MOVE_EVERY).await;
            let (Some(code), Ok(at)) = (next(last), objects::instant(clock.now())) else { continue };
            let shipment = format!("{order}-{}", parcel.shop);
            let id = format!("{shipment}-{}", clock.now().0);
            let event = json!({"source_version": 1, "shipment": shipment, "code": code, "at": at, "source": "carrier"});
            match client.put(&format!("/api/v1/import/tracking_event/{id}"), &event).await {
                Ok(()) => *last = code,
                Err(error) => tracing::debug!(%error, shipment, "the simulated carrier was not heard"),
            }
        }
    }
}

/// Where a parcel is next.
fn next(code: &str) -> Option<&'static str> {
    match code {
        "label_created" => Some("picked_up"),
        "picked_up" | "customs" | "customs_hold" => Some("in_transit"),
        "in_transit" | "attempt_failed" => Some("out_for_delivery"),
        "out_for_delivery" | "ready_for_pickup" => Some("delivered"),
        _ => None,
    }
}
