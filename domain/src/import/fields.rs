//! The kinds of field that a row can have: how each is read, written, limited and moved in time.

use super::error::{Code, Problem};
use crate::money::Currency;
use crate::time::Instant;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// Longest external id, in characters.
pub const MAX_ID_CHARS: usize = 128;
/// Largest amount of money, in minor units: sums over any order stay far inside 64 bits.
pub const MAX_AMOUNT_MINOR: i64 = 1_000_000_000_000_000;
/// Largest quantity of one line.
pub const MAX_QUANTITY: u32 = 100_000;
/// Longest list inside one row (lines of a parcel, pictures, attachments).
pub const MAX_LIST: usize = 1_000;
/// Most attributes of one offer.
pub const MAX_ATTRIBUTES: usize = 100;
/// Longest code that is kept raw, in characters.
pub const MAX_CODE_CHARS: usize = 64;
/// The years in which an instant may lie; anything else is a wrong unit or a placeholder.
pub const YEARS: std::ops::Range<i16> = 1990..2200;

/// How a field appears in JSON, and so how a CSV cell is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A string.
    Text,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A list or a record; in CSV the cell holds JSON.
    Structure,
}

/// One field type.
pub trait Field: Sized {
    /// How it appears.
    const SHAPE: Shape;

    /// Reads it from JSON.
    ///
    /// # Errors
    /// The problem with its code; paths grow on the way out.
    fn read(value: Value) -> Result<Self, Problem>;

    /// The value of a field that is not there; `None` when the field is required.
    fn absent() -> Option<Self> {
        None
    }

    /// True when it is left out of what is written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Calls `f` on every instant inside.
    fn each_instant(&mut self, _f: &mut dyn FnMut(&mut At)) {}
}

/// The string inside a JSON value.
pub(super) fn text(value: Value) -> Result<String, Problem> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(Problem::new(Code::WrongType, "a string is expected")),
    }
}

/// Signs that turn the reading direction of what follows: no name or text needs them, and they make one look like another
/// (T25). They are left out, not refused: they come along when text is copied.
const fn turns_round(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn checked(mut text: String, max_chars: usize, lines: bool) -> Result<String, Problem> {
    text.retain(|c| !turns_round(c));
    if text.trim().is_empty() {
        return Err(Problem::new(Code::Empty, "the text is empty"));
    }
    if text.chars().count() > max_chars {
        return Err(Problem::new(Code::TooLong, format!("longer than {max_chars} characters")));
    }
    if text.chars().any(|c| c.is_control() && !(lines && matches!(c, '\n' | '\r' | '\t'))) {
        return Err(Problem::new(Code::ControlCharacter, "contains a control character"));
    }
    Ok(text)
}

/// A text type: a checked `String` with its JSON forms.
macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident $(<$max:ident>)?, |$value:ident| $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name$(<const $max: usize>)?(String);

        impl$(<const $max: usize>)? $name$(<$max>)? {
            /// Checks and wraps a text.
            ///
            /// # Errors
            /// The rule of this type that the text breaks.
            pub fn new(text: impl Into<String>) -> Result<Self, Problem> {
                let $value: String = text.into();
                $check.map(Self)
            }
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl$(<const $max: usize>)? Field for $name$(<$max>)? {
            const SHAPE: Shape = Shape::Text;
            fn read(value: Value) -> Result<Self, Problem> {
                Self::new(text(value)?)
            }
        }
        impl$(<const $max: usize>)? fmt::Display for $name$(<$max>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_type! {
    /// The marketplace's own name of an object: 1 to [`MAX_ID_CHARS`] characters, none of them a control character,
    /// no blank at either end. Kept exactly as it came.
    Id, |id| match checked(id, MAX_ID_CHARS, false) {
        Ok(id) if id.trim() == id => Ok(id),
        Ok(_) => Err(Problem::new(Code::BadId, "an id neither begins nor ends with a blank")),
        Err(problem) => Err(Problem::new(Code::BadId, problem.message)),
    }
}

text_type! {
    /// One line of text, at most `MAX` characters.
    Line<MAX>, |line| checked(line, MAX, false)
}

text_type! {
    /// Text that may have several lines, at most `MAX` characters.
    Text<MAX>, |body| checked(body, MAX, true)
}

text_type! {
    /// A language tag such as `pt-BR` (BCP 47, by form alone).
    Locale, |tag| {
        let mut parts = tag.split('-');
        let language = parts.next().is_some_and(|p| matches!(p.len(), 2 | 3) && p.bytes().all(|b| b.is_ascii_alphabetic()));
        let rest = parts.all(|p| matches!(p.len(), 1..=8) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if language && rest && tag.len() <= 35 { Ok(tag) } else { Err(Problem::new(Code::BadLocale, "not a language tag such as pt-BR")) }
    }
}

text_type! {
    /// A country: two capital letters (ISO 3166-1 alpha-2, by form alone).
    Country, |code| {
        if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) { Ok(code) } else { Err(Problem::new(Code::BadCountry, "a country is two capital letters such as BR")) }
    }
}

text_type! {
    /// A time zone of the IANA database such as `America/Sao_Paulo`.
    Zone, |name| match jiff::tz::TimeZone::get(&name) {
        Ok(_) => Ok(name),
        Err(_) => Err(Problem::new(Code::BadTimeZone, "not a time zone such as America/Sao_Paulo")),
    }
}

text_type! {
    /// A SHA-256 as 64 lower-case hexadecimal digits.
    Hash, |hash| {
        let hex = hash.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'));
        if hash.len() == 64 && hex { Ok(hash) } else { Err(Problem::new(Code::BadHash, "a hash is 64 lower-case hexadecimal digits")) }
    }
}

text_type! {
    /// An `https` address of at most 2,000 characters.
    Url, |url| {
        let host = url.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
        if host && url.len() <= 2_000 && !url.chars().any(|c| c.is_whitespace() || c.is_control()) { Ok(url) } else { Err(Problem::new(Code::BadUrl, "an https address of at most 2,000 characters is expected")) }
    }
}

/// A whole number type with its limits.
macro_rules! number_type {
    ($(#[$doc:meta])* $name:ident($inner:ty), |$n:ident| $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name($inner);

        impl $name {
            /// Checks and wraps a number.
            ///
            /// # Errors
            /// The limit that the number breaks.
            pub fn new($n: $inner) -> Result<Self, Problem> {
                let problem: Option<Problem> = $check;
                problem.map_or(Ok(Self($n)), Err)
            }
            /// The number.
            #[must_use]
            pub const fn get(self) -> $inner {
                self.0
            }
        }
    };
}

number_type! {
    /// An amount in minor units (cents for USD), 0 to [`MAX_AMOUNT_MINOR`].
    Minor(i64), |n| match n {
        0..=MAX_AMOUNT_MINOR => None,
        i64::MIN..0 => Some(Problem::new(Code::NegativeAmount, "an amount is never negative")),
        _ => Some(Problem::new(Code::AmountTooLarge, format!("more than {MAX_AMOUNT_MINOR} minor units"))),
    }
}

impl Field for Minor {
    const SHAPE: Shape = Shape::Integer;
    fn read(value: Value) -> Result<Self, Problem> {
        match (value.as_i64(), &value) {
            (Some(n), _) => Self::new(n),
            (None, Value::Number(n)) if n.is_u64() => Self::new(i64::MAX),
            _ => Err(Problem::new(
                Code::NotMinorUnits,
                "an amount is a whole number of minor units, without a decimal mark",
            )),
        }
    }
}

number_type! {
    /// How many pieces, 1 to [`MAX_QUANTITY`].
    Quantity(u32), |n| (!(1..=MAX_QUANTITY).contains(&n)).then(|| Problem::new(Code::BadNumber, format!("a quantity is 1 to {MAX_QUANTITY}")))
}

impl Field for Quantity {
    const SHAPE: Shape = Shape::Integer;
    fn read(value: Value) -> Result<Self, Problem> {
        u32::read(value).and_then(Self::new)
    }
}

number_type! {
    /// The source's version of an object: rises with every change there. At most 2^63 − 1, so that every store holds it.
    Version(u64), |n| i64::try_from(n).err().map(|_| Problem::new(Code::BadVersion, "the version is larger than 2^63 - 1"))
}

impl Field for Version {
    const SHAPE: Shape = Shape::Integer;
    fn read(value: Value) -> Result<Self, Problem> {
        value
            .as_u64()
            .ok_or_else(|| Problem::new(Code::BadVersion, "the version is a whole number from 0"))
            .and_then(Self::new)
    }
}

impl Field for u32 {
    const SHAPE: Shape = Shape::Integer;
    fn read(value: Value) -> Result<Self, Problem> {
        let bad = || Problem::new(Code::BadNumber, format!("a whole number from 0 to {} is expected", u32::MAX));
        value.as_u64().and_then(|n| Self::try_from(n).ok()).ok_or_else(bad)
    }
}

impl Field for bool {
    const SHAPE: Shape = Shape::Boolean;
    fn read(value: Value) -> Result<Self, Problem> {
        value.as_bool().ok_or_else(|| Problem::new(Code::WrongType, "true or false is expected"))
    }
}

impl Field for Currency {
    const SHAPE: Shape = Shape::Text;
    fn read(value: Value) -> Result<Self, Problem> {
        let code = text(value)?;
        let bad = || Problem::new(Code::BadCurrency, "not a currency of ISO 4217 such as BRL");
        if CURRENCIES.split(' ').any(|known| known == code) { code.parse().map_err(|_| bad()) } else { Err(bad()) }
    }
}

/// The currencies of ISO 4217 that people pay with (no metals, funds or test codes).
const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL \
HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD \
MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR \
SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES \
VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// An instant of the source. Read from RFC 3339 with a zone or an offset, which is mandatory; written as RFC 3339 in UTC
/// with milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At(Instant);

impl At {
    /// Checks and wraps an instant.
    ///
    /// # Errors
    /// `instant_out_of_range` outside of [`YEARS`].
    pub fn new(instant: Instant) -> Result<Self, Problem> {
        let year =
            jiff::Timestamp::from_millisecond(instant.0).ok().map(|t| t.to_zoned(jiff::tz::TimeZone::UTC).year());
        if year.is_some_and(|year| YEARS.contains(&year)) {
            Ok(Self(instant))
        } else {
            Err(Problem::new(
                Code::InstantOutOfRange,
                format!("the year is not from {} to {}", YEARS.start, YEARS.end - 1),
            ))
        }
    }

    /// The instant.
    #[must_use]
    pub const fn get(self) -> Instant {
        self.0
    }

    /// Reads `2018-05-16T20:57:03-03:00`, `…Z`, `…[America/Sao_Paulo]` or both.
    ///
    /// # Errors
    /// `missing_zone` when neither zone nor offset is given, `bad_instant` when it is no instant or the two disagree.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let annotated = text.contains('[');
        let read = if annotated {
            text.parse::<jiff::Zoned>().map(|zoned| zoned.timestamp())
        } else {
            text.parse::<jiff::Timestamp>()
        };
        let expected = "as in 2026-03-14T18:00:00-03:00";
        match read {
            Ok(timestamp) => Self::new(Instant(timestamp.as_millisecond())),
            Err(_) if !annotated && text.parse::<jiff::civil::DateTime>().is_ok() => {
                Err(Problem::new(Code::MissingZone, format!("an instant needs a zone or an offset, {expected}")))
            }
            Err(_) => Err(Problem::new(Code::BadInstant, format!("not an instant of RFC 3339, {expected}"))),
        }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `new` keeps the instant inside jiff's range.
        write!(f, "{:.3}", jiff::Timestamp::from_millisecond(self.0.0).unwrap_or(jiff::Timestamp::MIN))
    }
}

impl Serialize for At {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Field for At {
    const SHAPE: Shape = Shape::Text;
    fn read(value: Value) -> Result<Self, Problem> {
        Self::parse(&text(value)?)
    }
    fn each_instant(&mut self, f: &mut dyn FnMut(&mut At)) {
        f(self);
    }
}

impl<T: Field> Field for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    fn read(value: Value) -> Result<Self, Problem> {
        T::read(value).map(Some)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn each_instant(&mut self, f: &mut dyn FnMut(&mut At)) {
        if let Some(inner) = self {
            inner.each_instant(f);
        }
    }
}

impl<T: Field> Field for Vec<T> {
    const SHAPE: Shape = Shape::Structure;
    fn read(value: Value) -> Result<Self, Problem> {
        let Value::Array(items) = value else {
            return Err(Problem::new(Code::WrongType, "a list is expected"));
        };
        if items.len() > MAX_LIST {
            return Err(Problem::new(Code::TooMany, format!("a list has at most {MAX_LIST} entries")));
        }
        items.into_iter().enumerate().map(|(i, item)| T::read(item).map_err(|p| p.inside(&format!("[{i}]")))).collect()
    }
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn each_instant(&mut self, f: &mut dyn FnMut(&mut At)) {
        self.iter_mut().for_each(|item| item.each_instant(f));
    }
}

/// Names and values of an offer, such as colour: blue.
pub type Attributes = BTreeMap<String, String>;

impl Field for Attributes {
    const SHAPE: Shape = Shape::Structure;
    fn read(value: Value) -> Result<Self, Problem> {
        let Value::Object(entries) = value else {
            return Err(Problem::new(Code::WrongType, "a record of strings is expected"));
        };
        if entries.len() > MAX_ATTRIBUTES {
            return Err(Problem::new(Code::TooMany, format!("at most {MAX_ATTRIBUTES} attributes")));
        }
        let entry = |(name, value): (String, Value)| {
            let value = text(value).and_then(|v| checked(v, 500, false)).map_err(|p| p.inside(&name))?;
            Ok((checked(name, 100, false)?, value))
        };
        entries.into_iter().map(entry).collect()
    }
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}
