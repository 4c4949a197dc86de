//! Moves an old source to the present: all instants by one constant, so that every span stays what it was.
//!
//! Old orders have no open filing window; a shifted source behaves like a living marketplace.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use ombud_domain::import::{At, Object, Problem, Version};
use ombud_domain::time::Span;

/// Rises when a converter changes what it makes of the same source, so that a repeated import updates.
const REVISION: u64 = 1;

/// Where the newest purchase shall lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// Where it was.
    AsIs,
    /// On this day, at the same time of day, in the source's zone.
    To(Date),
}

impl Shift {
    /// The day before `now` in `zone`: the converters' default.
    #[must_use]
    pub fn to_yesterday(now: Timestamp, zone: &TimeZone) -> Self {
        let today = now.to_zoned(zone.clone()).date();
        Self::To(today.checked_sub(1.day()).unwrap_or(today))
    }
}

/// The instant of the newest order.
#[must_use]
pub fn newest_purchase(objects: &[Object]) -> Option<At> {
    let placed_at = |object: &Object| match object {
        Object::Order(order) => Some(order.placed_at),
        _ => None,
    };
    objects.iter().filter_map(placed_at).max()
}

/// By how much everything moves so that `newest` falls on `date`.
///
/// # Errors
/// `instant_out_of_range` when there is no such instant.
pub fn span_to(newest: At, date: Date, zone: &TimeZone) -> Result<Span, Problem> {
    let out_of_range = || Problem::new(ombud_domain::import::Code::InstantOutOfRange, "the day is out of range");
    let instant = newest.get().0;
    let time = Timestamp::from_millisecond(instant).map_err(|_| out_of_range())?;
    let time_of_day = time.to_zoned(zone.clone()).time();
    let target = date.to_datetime(time_of_day).to_zoned(zone.clone()).map_err(|_| out_of_range())?;
    Ok(Span(target.timestamp().as_millisecond() - instant))
}

/// Moves every instant of every object.
///
/// # Errors
/// `instant_out_of_range` when one would leave the permitted years; the objects must then not be used.
pub fn shift_by(objects: &mut [Object], span: Span) -> Result<(), Problem> {
    let mut problem = None;
    for object in objects {
        object.each_instant(&mut |at| match At::new(at.get() + span) {
            Ok(moved) => *at = moved,
            Err(error) => problem = Some(error),
        });
    }
    problem.map_or(Ok(()), Err)
}

/// Shifts a source and gives its objects their version: the day of the newest purchase, then the converter's revision.
/// The same shift twice thus changes nothing, a later day updates, and an earlier one is ignored as older.
///
/// # Errors
/// As [`span_to`] and [`shift_by`].
pub fn place(objects: &mut [Object], shift: Shift, zone: &TimeZone) -> Result<(), Problem> {
    let Some(mut newest) = newest_purchase(objects) else {
        return Ok(());
    };
    if let Shift::To(date) = shift {
        shift_by(objects, span_to(newest, date, zone)?)?;
        newest = newest_purchase(objects).unwrap_or(newest);
    }
    let day = newest.get().0.div_euclid(Span::days(1).0).unsigned_abs();
    let version = Version::new(day * 100 + REVISION)?;
    objects.iter_mut().for_each(|object| object.set_source_version(version));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn zone() -> TimeZone {
        TimeZone::get("America/Sao_Paulo").expect("a zone")
    }

    fn order(id: &str, placed_at: &str, promised_to: &str) -> Object {
        let row = serde_json::json!({
            "object": "order", "id": id, "source_version": 0, "buyer": "b", "currency": "BRL",
            "placed_at": placed_at, "promised_to": promised_to,
        });
        serde_json::from_value(row).expect("an order")
    }

    fn orders() -> Vec<Object> {
        vec![
            order("o1", "2018-01-05T10:00:00-02:00", "2018-01-20T23:59:59-02:00"),
            order("o2", "2018-10-03T18:55:29-03:00", "2018-10-16T23:59:59-03:00"),
        ]
    }

    fn instants(objects: &mut [Object]) -> Vec<i64> {
        let mut all = Vec::new();
        objects.iter_mut().for_each(|object| object.each_instant(&mut |at| all.push(at.get().0)));
        all
    }

    #[test]
    fn the_newest_purchase_lands_on_the_day_and_every_span_stays() {
        let (mut objects, mut before) = (orders(), orders());
        place(&mut objects, Shift::To(date(2026, 3, 14)), &zone()).expect("in range");
        let newest = newest_purchase(&objects).expect("orders").get().0;
        let local = Timestamp::from_millisecond(newest).expect("in range").to_zoned(zone());
        assert_eq!(local.datetime().to_string(), "2026-03-14T18:55:29");
        let moved: Vec<i64> = instants(&mut objects).iter().zip(instants(&mut before)).map(|(a, b)| a - b).collect();
        assert_eq!(moved.len(), 4);
        assert!(moved[0] > 0 && moved.iter().all(|by| *by == moved[0]));
    }

    #[test]
    fn versions_rise_with_the_day_and_are_the_same_for_the_same_day() {
        let version = |shift| {
            let mut objects = orders();
            place(&mut objects, shift, &zone()).expect("in range");
            assert_eq!(objects[0].source_version(), objects[1].source_version());
            objects[0].source_version().get()
        };
        let day = |d| version(Shift::To(date(2026, 3, d)));
        assert!(version(Shift::AsIs) < day(14) && day(14) < day(15));
        assert_eq!(day(14), day(14));
    }

    #[test]
    fn as_is_moves_nothing_and_no_orders_are_no_error() {
        let (mut objects, mut before) = (orders(), orders());
        place(&mut objects, Shift::AsIs, &zone()).expect("in range");
        assert_eq!(instants(&mut objects), instants(&mut before));
        assert_eq!(place(&mut [], Shift::To(date(2026, 3, 14)), &zone()), Ok(()));
    }

    #[test]
    fn yesterday_is_that_of_the_zone() {
        let now: Timestamp = "2026-03-15T01:30:00Z".parse().expect("an instant");
        assert_eq!(Shift::to_yesterday(now, &zone()), Shift::To(date(2026, 3, 13)));
        assert_eq!(Shift::to_yesterday(now, &TimeZone::UTC), Shift::To(date(2026, 3, 14)));
    }

    #[test]
    fn a_day_out_of_range_is_refused() {
        assert!(place(&mut orders(), Shift::To(date(2300, 1, 1)), &zone()).is_err());
    }
}
