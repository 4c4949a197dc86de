//! Parcels that converters work out from what a source says about an order.

use super::source::{derived, unplaced};
use ombud_domain::import::{
    At, CodeSet, Direction, Id, Line, Object, Problem, Quantity, Shipment, ShipmentLine, TrackingCode, TrackingEvent,
    TrackingSource,
};

/// A parcel of one shop with one piece of each line, and the events that have an instant.
pub(super) fn parcel(
    order: &Id,
    shop: &Id,
    lines: Vec<Id>,
    tracking_number: Option<&str>,
    events: &[(TrackingCode, Option<At>)],
) -> Result<Vec<Object>, Problem> {
    let id = Id::new(format!("{order}-{shop}"))?;
    let line = |line| Ok(ShipmentLine { line, quantity: Quantity::new(1)? });
    let shipment = Shipment {
        id: id.clone(),
        source_version: unplaced()?,
        order: order.clone(),
        shop: shop.clone(),
        lines: lines.into_iter().map(line).collect::<Result<_, Problem>>()?,
        carrier: None,
        tracking_number: tracking_number.map(Line::new).transpose()?,
        direction: Direction::Out.into(),
        declared_weight_g: None,
        label_cost_minor: None,
        label_currency: None,
        label_payer: None,
        signed_by: None,
        proof_images: vec![],
        derived: derived(&["id", "lines", "direction"])?,
    };
    let mut made = vec![shipment.into()];
    for (code, at) in events {
        if let Some(at) = at {
            made.push(event(&id, *code, *at)?);
        }
    }
    Ok(made)
}

fn event(shipment: &Id, code: TrackingCode, at: At) -> Result<Object, Problem> {
    Ok(TrackingEvent {
        id: Id::new(format!("{shipment}-{}", code.word()))?,
        source_version: unplaced()?,
        shipment: shipment.clone(),
        code: code.into(),
        at,
        place: None,
        source: TrackingSource::Derived.into(),
        text: None,
        measured_weight_g: None,
        postcode_matches: None,
        derived: derived(&["id", "code", "at", "source"])?,
    }
    .into())
}
