//! What can be wrong with a row. Codes are stable: clients and the report count by them.

use serde::Serialize;
use std::fmt;

/// Largest row, in bytes. A longer one is refused unread.
pub const MAX_ROW_BYTES: usize = 256 * 1024;

macro_rules! error_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What is wrong, as a stable word.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Code { $($(#[$doc])* #[serde(rename = $code)] $name,)+ }

        impl Code {
            /// All codes, for the API's document.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The stable word.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

error_codes! {
    /// The row is no JSON, or no UTF-8.
    BadJson = "bad_json",
    /// The row is no JSON object.
    NotARecord = "not_a_record",
    /// The CSV row has another number of cells than the header, or its quotes are wrong.
    BadCsv = "bad_csv",
    /// The row is longer than [`MAX_ROW_BYTES`].
    RowTooLong = "row_too_long",
    /// The `object` is none of the objects of the format.
    UnknownObject = "unknown_object",
    /// The object has no such field: a misspelt optional field must not vanish without a word.
    UnknownField = "unknown_field",
    /// A required field is missing.
    MissingField = "missing_field",
    /// A string where a number is expected, and the like.
    WrongType = "wrong_type",
    /// A text without content.
    Empty = "empty",
    /// A text over its limit.
    TooLong = "too_long",
    /// A list over its limit.
    TooMany = "too_many",
    /// A control character in a text.
    ControlCharacter = "control_character",
    /// Not an external id.
    BadId = "bad_id",
    /// Not a version.
    BadVersion = "bad_version",
    /// A number out of its range.
    BadNumber = "bad_number",
    /// An amount with a decimal mark, or no number.
    NotMinorUnits = "not_minor_units",
    /// An amount below zero.
    NegativeAmount = "negative_amount",
    /// An amount over the limit.
    AmountTooLarge = "amount_too_large",
    /// Not a currency of ISO 4217.
    BadCurrency = "bad_currency",
    /// Not an instant.
    BadInstant = "bad_instant",
    /// An instant without zone and offset.
    MissingZone = "missing_zone",
    /// An instant in a year that no order is from.
    InstantOutOfRange = "instant_out_of_range",
    /// Not a time zone.
    BadTimeZone = "bad_time_zone",
    /// Not a language tag.
    BadLocale = "bad_locale",
    /// Not a country.
    BadCountry = "bad_country",
    /// Not a hash.
    BadHash = "bad_hash",
    /// Not an address.
    BadUrl = "bad_url",
    /// Two fields of the row contradict each other.
    Inconsistent = "inconsistent",
    /// Another currency than that of the order or payment it belongs to.
    CurrencyMismatch = "currency_mismatch",
    /// It refers to an object of another order, shop or buyer.
    ForeignReference = "foreign_reference",
    /// More is refunded than was captured (I01).
    AmountExceedsPayment = "amount_exceeds_payment",
    /// The same version came before with another body.
    VersionConflict = "version_conflict",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is wrong with one row, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{code}{}: {message}", if field.is_empty() { String::new() } else { format!(" in {field}") })]
pub struct Problem {
    /// The stable word.
    pub code: Code,
    /// Path of the field as in `lines[2].quantity`; empty when it is the row as a whole.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub field: String,
    /// One English sentence for the person who runs the import. Never repeats the value.
    pub message: String,
}

impl Problem {
    /// A problem without a place yet.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, field: String::new(), message: message.into() }
    }

    /// A problem of the field `field`.
    #[must_use]
    pub fn of(field: &str, code: Code, message: impl Into<String>) -> Self {
        Self { code, field: field.into(), message: message.into() }
    }

    /// The same problem, seen from the record or list that holds it. `outer` is a name or `[2]`.
    #[must_use]
    pub fn inside(mut self, outer: &str) -> Self {
        let outer: String = outer.chars().take(64).collect();
        let dot = if self.field.is_empty() || self.field.starts_with('[') { "" } else { "." };
        self.field = format!("{outer}{dot}{}", self.field);
        self
    }
}
