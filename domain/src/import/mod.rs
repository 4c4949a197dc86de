//! The neutral import format (spec §3.1–3.2).
//!
//! A row is one JSON object with `object`, `id`, `source_version` and the fields of its [`Kind`]. References are external
//! ids; what they point at may come later (the store lists what never came). Money is a whole number of minor units with
//! a currency; an instant has a zone or an offset.
//!
//! Two rules look alike and are not: an unknown *word* of a closed set is kept raw and counts as unknown, because
//! carriers and providers invent words daily; an unknown *field* is refused by name, because a misspelt optional field
//! (`discount_minr`) would otherwise vanish and change money without a word.
//!
//! `derived` lists the fields that an importer worked out rather than read; pages may say so.

mod codes;
mod error;
mod fields;
mod gaps;
mod objects;
mod record;
mod rules;
#[cfg(test)]
mod tests;

pub use codes::*;
pub use error::{Code, MAX_ROW_BYTES, Problem};
pub use fields::*;
pub use gaps::{Gap, OrderSums, ROUNDING_MINOR, order_gaps};
pub use objects::*;
pub use record::Column;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// What became of a row that was fit to be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was not known before.
    Created,
    /// It replaced an older version.
    Updated,
    /// The same version with the same body was there.
    Unchanged,
    /// A newer version was there; nothing was changed.
    IgnoredOlder,
}

impl Outcome {
    /// All outcomes, in the order of reports.
    pub const ALL: [Self; 4] = [Self::Created, Self::Updated, Self::Unchanged, Self::IgnoredOlder];

    /// The stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::IgnoredOlder => "ignored_older",
        }
    }
}

macro_rules! kinds {
    ($($Type:ident = $word:literal),+ $(,)?) => {
        /// The kinds of object, in the order in which each refers only to earlier ones.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Kind { $(#[doc = concat!("See [`", stringify!($Type), "`].")] #[serde(rename = $word)] $Type,)+ }

        impl Kind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$Type),+];

            /// The word of the field `object` and of the API's path.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$Type => $word),+ }
            }

            /// The kind of a word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$Type),)+ _ => None }
            }

            /// The fields of this kind.
            #[must_use]
            pub fn columns(self) -> Vec<Column> {
                match self { $(Self::$Type => $Type::columns()),+ }
            }
        }

        /// One row of an import.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(tag = "object")]
        #[allow(clippy::large_enum_variant, reason = "a row lives briefly, and most rows are of the larger kinds")]
        pub enum Object { $(#[doc = concat!("See [`", stringify!($Type), "`].")] #[serde(rename = $word)] $Type($Type),)+ }

        impl Object {
            /// What it is.
            #[must_use]
            pub const fn kind(&self) -> Kind {
                match self { $(Self::$Type(_) => Kind::$Type),+ }
            }

            /// Its external id, unique among objects of its kind.
            #[must_use]
            pub const fn id(&self) -> &Id {
                match self { $(Self::$Type(o) => &o.id),+ }
            }

            /// Its version at the source.
            #[must_use]
            pub const fn source_version(&self) -> Version {
                match self { $(Self::$Type(o) => o.source_version),+ }
            }

            /// Gives it another version.
            pub fn set_source_version(&mut self, version: Version) {
                match self { $(Self::$Type(o) => o.source_version = version),+ }
            }

            /// The names of the fields that an importer worked out.
            #[must_use]
            pub fn derived(&self) -> &[Line<64>] {
                match self { $(Self::$Type(o) => &o.derived),+ }
            }

            /// Calls `f` on every instant inside.
            pub fn each_instant(&mut self, f: &mut dyn FnMut(&mut At)) {
                match self { $(Self::$Type(o) => o.visit_instants(f)),+ }
            }

            fn take_from(kind: Kind, row: &mut Map<String, Value>) -> Result<Self, Problem> {
                match kind { $(Kind::$Type => $Type::take_from(row).map(Self::$Type)),+ }
            }
        }

        $(impl From<$Type> for Object {
            fn from(object: $Type) -> Self {
                Self::$Type(object)
            }
        })+
    };
}

kinds! {
    Buyer = "buyer", Shop = "shop", Offer = "offer", Order = "order", OrderLine = "order_line", Payment = "payment",
    PaymentAttempt = "payment_attempt", Refund = "refund", Coupon = "coupon", Shipment = "shipment",
    TrackingEvent = "tracking_event", Chargeback = "chargeback", Message = "message",
}

impl Object {
    /// Reads one row of NDJSON.
    ///
    /// # Errors
    /// The first problem of the row, with its code and field.
    pub fn from_json(row: &[u8]) -> Result<Self, Problem> {
        if row.len() > MAX_ROW_BYTES {
            return Err(Problem::new(Code::RowTooLong, format!("a row has at most {MAX_ROW_BYTES} bytes")));
        }
        match serde_json::from_slice(row) {
            Ok(Value::Object(map)) => Self::from_map(map),
            Ok(_) => Err(Problem::new(Code::NotARecord, "a row is a JSON object")),
            Err(error) => Err(Problem::new(Code::BadJson, format!("not JSON at byte {}", error.column()))),
        }
    }

    /// Reads a row whose `object` says its kind.
    ///
    /// # Errors
    /// The first problem of the row, with its code and field.
    pub fn from_map(mut row: Map<String, Value>) -> Result<Self, Problem> {
        let word: String = record::take::<Line<64>>(&mut row, "object")?.to_string();
        let kind = Kind::from_word(&word)
            .ok_or_else(|| Problem::of("object", Code::UnknownObject, "there is no such object"))?;
        Self::of_kind(kind, row)
    }

    /// Reads a row whose kind is known from elsewhere (a path, the name of a CSV file).
    ///
    /// # Errors
    /// The first problem of the row, with its code and field.
    pub fn of_kind(kind: Kind, mut row: Map<String, Value>) -> Result<Self, Problem> {
        let object = Self::take_from(kind, &mut row)?;
        record::nothing_left(&row)?;
        object.validate()?;
        Ok(object)
    }

    /// The row as it is written to NDJSON: fields in their order, absent ones left out. Equal objects give equal text,
    /// so that the store may compare texts.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Writing plain structs of strings and integers to memory cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_map(Map::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
