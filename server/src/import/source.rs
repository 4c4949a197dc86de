//! What every converter gives: objects, and an honest word about what the source lacks and what was worked out.

use super::shift::{self, Shift};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use ombud_domain::import::{At, Code, Gap, Id, Line, Minor, Object, OrderSums, Problem, Version, order_gaps};
use ombud_domain::time::Instant;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Why a source cannot be converted at all. A single bad row of it never causes this.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// A file of the source cannot be read.
    #[error("{file} cannot be read: {error}")]
    Io {
        /// The file's name in the source's folder.
        file: &'static str,
        /// What the system says.
        error: std::io::Error,
    },
    /// A file is not of the expected form.
    #[error("{file} is not as expected: {message}")]
    Form {
        /// The file's name in the source's folder.
        file: &'static str,
        /// Where and why.
        message: String,
    },
    /// The time zone database lacks the source's zone, or an instant left its range.
    #[error("the source cannot be placed in time: {0}")]
    Time(Problem),
}

/// What the reader of a report should know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Notes {
    /// What the format knows and the source does not say.
    pub lacks: Vec<String>,
    /// What the converter worked out; the objects name these fields in `derived`.
    pub derived: Vec<String>,
    /// What of the source was not imported, and why.
    pub left_out: Vec<String>,
}

/// Numbers of a source that are worth knowing before anything is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// Orders.
    pub orders: u64,
    /// Orders with each gap; an order may have several.
    pub gaps: BTreeMap<Gap, u64>,
    /// Orders with lines of more than one shop: one case per order and shop.
    pub orders_of_several_shops: u64,
    /// Refunds that were made before.
    pub past_refunds: u64,
}

impl Facts {
    /// Counts.
    #[must_use]
    pub fn of(objects: &[Object]) -> Self {
        let mut sums: HashMap<&Id, OrderSums> = HashMap::new();
        let mut shops: HashMap<&Id, HashSet<&Id>> = HashMap::new();
        let mut facts = Self::default();
        for object in objects {
            match object {
                Object::Order(order) => drop(sums.entry(&order.id).or_default()),
                Object::OrderLine(line) => {
                    let sum = sums.entry(&line.order).or_default();
                    sum.lines += 1;
                    sum.lines_minor += line.total_minor();
                    shops.entry(&line.order).or_default().insert(&line.shop);
                }
                Object::Payment(payment) => {
                    let sum = sums.entry(&payment.order).or_default();
                    sum.payments += 1;
                    sum.paid_minor += i128::from(payment.agreed_minor());
                }
                Object::Refund(_) => facts.past_refunds += 1,
                _ => {}
            }
        }
        facts.orders = sums.len() as u64;
        for gap in sums.values().flat_map(order_gaps) {
            *facts.gaps.entry(gap).or_default() += 1;
        }
        facts.orders_of_several_shops = shops.values().filter(|s| s.len() > 1).count() as u64;
        facts
    }
}

/// A converted source.
#[derive(Debug)]
pub struct Source {
    /// Its name on the command line.
    pub name: &'static str,
    /// Where it lives.
    pub zone: TimeZone,
    /// The objects, each after those it refers to.
    pub objects: Vec<Object>,
    /// What to tell.
    pub notes: Notes,
    /// Rows that could not be converted; the others were.
    pub bad_rows: Vec<String>,
}

impl Source {
    /// Moves the source in time and gives its objects their versions. Without a shift given, to yesterday.
    ///
    /// # Errors
    /// [`SourceError::Time`] when an instant would leave the permitted years.
    pub fn place(&mut self, shift: Shift) -> Result<(), SourceError> {
        shift::place(&mut self.objects, shift, &self.zone).map_err(SourceError::Time)
    }

    /// What there is of the source.
    #[must_use]
    pub fn facts(&self) -> Facts {
        Facts::of(&self.objects)
    }
}

/// Builds a source: keeps good objects, notes bad rows.
pub(super) struct Builder {
    zone: TimeZone,
    objects: Vec<Object>,
    bad_rows: Vec<String>,
}

impl Builder {
    pub fn new(zone_name: &str) -> Result<Self, SourceError> {
        let zone = TimeZone::get(zone_name).map_err(|_| {
            let message = format!("the time zone database does not know {zone_name}");
            SourceError::Time(Problem::new(Code::BadTimeZone, message))
        })?;
        Ok(Self { zone, objects: Vec::new(), bad_rows: Vec::new() })
    }

    /// Adds what was made of one row of `file`, or notes why nothing was.
    pub fn add(&mut self, file: &str, key: &str, made: Result<Vec<Object>, Problem>) {
        let valid = made.and_then(|objects| {
            objects.iter().try_for_each(Object::validate)?;
            Ok(objects)
        });
        match valid {
            Ok(objects) => self.objects.extend(objects),
            Err(problem) => self.bad_rows.push(format!("{file}, {key}: {problem}")),
        }
    }

    /// A local time of the source, such as `2018-05-16 20:57:03`.
    pub fn local(&self, text: &str) -> Result<At, Problem> {
        let bad = || Problem::new(Code::BadInstant, "not a local date and time");
        self.at(text.parse().map_err(|_| bad())?)
    }

    /// As [`Self::local`]; an empty cell is no instant.
    pub fn local_or_none(&self, text: &str) -> Result<Option<At>, Problem> {
        if text.is_empty() { Ok(None) } else { self.local(text).map(Some) }
    }

    /// The last second of a local day: a promise for a day is kept all through it.
    pub fn end_of_day(&self, text: &str) -> Result<At, Problem> {
        let bad = || Problem::new(Code::BadInstant, "not a local date");
        let day: DateTime = text.parse().map_err(|_| bad())?;
        self.at(day.date().at(23, 59, 59, 0))
    }

    /// The instant of a local date and time.
    pub fn at(&self, local: DateTime) -> Result<At, Problem> {
        let bad = |_| Problem::new(Code::InstantOutOfRange, "out of range");
        let zoned = local.to_zoned(self.zone.clone()).map_err(bad)?;
        At::new(Instant(zoned.timestamp().as_millisecond()))
    }

    /// The source, its objects in order of reference.
    pub fn finish(mut self, name: &'static str, notes: Notes) -> Source {
        self.objects.sort_by_key(Object::kind);
        Source { name, zone: self.zone, objects: self.objects, notes, bad_rows: self.bad_rows }
    }
}

/// The version before [`Source::place`] gives the right one.
pub(super) fn unplaced() -> Result<Version, Problem> {
    Version::new(0)
}

/// Names of worked-out fields.
pub(super) fn derived(names: &[&str]) -> Result<Vec<Line<64>>, Problem> {
    names.iter().map(|name| Line::new(*name)).collect()
}

/// An amount written with a decimal point and at most two places, exactly: no floating point on the way.
pub(super) fn cents(text: &str) -> Result<Minor, Problem> {
    let bad = || Problem::new(Code::NotMinorUnits, "not an amount with at most two decimal places");
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |s: &str| s.len() <= 15 && s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
        return Err(bad());
    }
    Minor::new(format!("{whole}{part:0<2}").parse().map_err(|_| bad())?)
}

/// The text of a file of the source.
pub(super) fn read_file(folder: &Path, file: &'static str) -> Result<String, SourceError> {
    std::fs::read_to_string(folder.join(file)).map_err(|error| SourceError::Io { file, error })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use ombud_domain::import::Payment;
    use std::path::PathBuf;

    /// The folder of a real source, or none (said aloud) where the data is not there.
    pub fn data_folder(name: &str) -> Option<PathBuf> {
        let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
        let folder = std::env::var_os("OMBUD_DATA").map_or_else(beside, PathBuf::from).join(name);
        let found = folder.is_dir();
        if !found {
            eprintln!("skipped: the folder {name} of real data is not there (see OMBUD_DATA)");
        }
        found.then_some(folder)
    }

    /// Every reference of every object leads to an object, and to one that comes earlier.
    pub fn assert_whole(source: &Source) {
        use ombud_domain::import::Kind;
        assert_eq!(source.bad_rows, [""; 0]);
        let mut seen: HashSet<(Kind, Id)> = HashSet::new();
        let mut payments: HashMap<&Id, (&Payment, i64)> = HashMap::new();
        for object in &source.objects {
            for reference in references(object) {
                assert!(seen.contains(&reference), "{} lacks {reference:?}", object.to_json());
            }
            match object {
                Object::Payment(payment) => drop(payments.insert(&payment.id, (payment, 0))),
                Object::Refund(refund) => {
                    let (payment, others) = payments.get_mut(&refund.payment).expect("seen");
                    assert_eq!(refund.check_payment(payment, None, *others), Ok(()));
                    *others += refund.amount_minor.get();
                }
                _ => {}
            }
            assert_eq!(object.validate(), Ok(()));
            let fresh = seen.insert((object.kind(), object.id().clone()));
            assert!(fresh, "twice: {}", object.to_json());
            assert_eq!(Object::from_json(object.to_json().as_bytes()).as_ref(), Ok(object));
        }
    }

    fn references(object: &Object) -> Vec<(ombud_domain::import::Kind, Id)> {
        use ombud_domain::import::Kind;
        let mut all = Vec::new();
        match object {
            Object::Offer(o) => all.push((Kind::Shop, o.shop.clone())),
            Object::Order(o) => all.push((Kind::Buyer, o.buyer.clone())),
            Object::OrderLine(o) => {
                all.extend([(Kind::Order, o.order.clone()), (Kind::Shop, o.shop.clone())]);
                all.extend(o.offer.clone().map(|id| (Kind::Offer, id)));
            }
            Object::Payment(o) => all.push((Kind::Order, o.order.clone())),
            Object::Refund(o) => all.push((Kind::Payment, o.payment.clone())),
            Object::Shipment(o) => {
                all.extend([(Kind::Order, o.order.clone()), (Kind::Shop, o.shop.clone())]);
                all.extend(o.lines.iter().map(|l| (Kind::OrderLine, l.line.clone())));
            }
            Object::TrackingEvent(o) => all.push((Kind::Shipment, o.shipment.clone())),
            _ => {}
        }
        all
    }

    #[test]
    fn amounts_are_read_exactly() {
        for (text, minor) in [("99.9", 9990), ("27.65", 2765), ("541.0", 54_100), ("0", 0), ("5", 500)] {
            assert_eq!(cents(text).map(Minor::get), Ok(minor), "{text}");
        }
        for text in ["", ".5", "-1", "1.234", "1,5", "1e3", "NaN", "9999999999999999"] {
            assert!(cents(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_bad_row_is_noted_and_the_rest_goes_on() {
        let mut builder = Builder::new("America/Sao_Paulo").expect("a zone");
        builder.add("orders.csv", "row 7", Err(Problem::of("price", Code::NotMinorUnits, "no")));
        let source = builder.finish("test", Notes::default());
        assert_eq!(source.bad_rows, ["orders.csv, row 7: not_minor_units in price: no"]);
        assert!(Builder::new("Mars/Olympus").is_err());
    }
}
