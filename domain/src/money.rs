//! Money: integers in minor units with a currency. No floats anywhere.

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 4217 code, three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// United States dollar; the currency of the examples.
    pub const USD: Self = Self(*b"USD");

    /// The code as text.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many decimal places amounts are written with (ISO 4217).
    #[must_use]
    pub fn places(&self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX"
            | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        code.parse()
    }
}
impl std::str::FromStr for Currency {
    type Err = String;
    fn from_str(code: &str) -> Result<Self, String> {
        match code.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err("a currency is three capital letters".into()),
        }
    }
}
impl From<Currency> for String {
    fn from(c: Currency) -> Self {
        c.code().to_owned()
    }
}
impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount of one currency, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units (cents for USD, yen for JPY). Never negative where a rule promises money.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// `minor` units of `currency`.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The amount as people write it, without a currency sign: `23.90`.
    #[must_use]
    pub fn decimal(&self) -> String {
        let places = self.currency.places() as usize;
        if places == 0 {
            return self.minor.to_string();
        }
        let digits = format!("{:0width$}", self.minor.unsigned_abs(), width = places + 1);
        let (whole, part) = digits.split_at(digits.len() - places);
        format!("{}{whole}.{part}", if self.minor < 0 { "-" } else { "" })
    }

    /// Reads what a person typed: digits of any script, `,` or `.` as the decimal mark, thousands marks allowed.
    ///
    /// # Errors
    /// `invalid` on the field `amount` when it is no amount or has more places than the currency.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, Refusal> {
        let bad = || Refusal::invalid("amount", "not_an_amount");
        let plain: String = text.trim().chars().filter(|c| !c.is_whitespace()).map(fold_digit).collect();
        let places = currency.places() as usize;
        // The last mark is the decimal one if at most `places` digits follow it; all others group thousands.
        let (whole, mark, part) = match plain.rfind(['.', ',']) {
            Some(at) if plain.len() - at - 1 <= places => (&plain[..at], plain[at..].chars().next(), &plain[at + 1..]),
            _ => (plain.as_str(), None, ""),
        };
        let whole = ungrouped(whole, mark).ok_or_else(bad)?;
        let digits_only = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if (whole.is_empty() && part.is_empty()) || !digits_only(&whole) || !digits_only(part) || whole.len() > 12 {
            return Err(bad());
        }
        let minor: i64 = format!("{whole}{part:0<places$}").parse().map_err(|_| bad())?;
        Ok(Self { minor, currency })
    }
}

/// A whole number without its thousands marks: all the same, each before exactly three digits, none like the decimal
/// mark. Anything else may be a slip, and a slip must not become another amount.
fn ungrouped(whole: &str, decimal: Option<char>) -> Option<String> {
    let Some(mark) = whole.chars().find(|c| matches!(c, '.' | ',' | '\'')) else { return Some(whole.to_owned()) };
    let mut groups = whole.split(mark);
    let first = groups.next().is_some_and(|g| (1..=3).contains(&g.len()));
    let grouped = first && groups.all(|g| g.len() == 3);
    (grouped && decimal != Some(mark)).then(|| whole.replace(mark, ""))
}

/// Persian and Arabic digits and marks to ASCII; everything else unchanged.
fn fold_digit(c: char) -> char {
    match c {
        '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
        '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
        '٫' => '.',
        '٬' => ',',
        other => other,
    }
}

/// What an amount is made of (I06: the parts sum to the amount). Minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Split {
    /// The goods themselves.
    pub goods: i64,
    /// Shipping.
    pub shipping: i64,
    /// Tax.
    pub tax: i64,
    /// Marketplace fees that the buyer paid.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub fee: i64,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_zero(n: &i64) -> bool {
    *n == 0
}

impl Split {
    /// The sum of the parts.
    #[must_use]
    pub const fn total(&self) -> i64 {
        self.goods + self.shipping + self.tax + self.fee
    }

    fn parts(&self) -> [i64; 4] {
        [self.goods, self.shipping, self.tax, self.fee]
    }

    fn from_parts([goods, shipping, tax, fee]: [i64; 4]) -> Self {
        Self { goods, shipping, tax, fee }
    }

    /// Part by part sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let (a, b) = (self.parts(), other.parts());
        Self::from_parts(std::array::from_fn(|i| a[i] + b[i]))
    }

    /// Part by part difference.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        let (a, b) = (self.parts(), other.parts());
        Self::from_parts(std::array::from_fn(|i| a[i] - b[i]))
    }

    /// True when every part is at least that of `other`.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self.parts().iter().zip(other.parts()).all(|(a, b)| *a >= b)
    }

    /// True when no part is negative.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.parts().iter().all(|p| *p >= 0)
    }

    /// A part of this split worth `amount`: in proportion, never more than any part holds, sum exact.
    /// `amount` beyond the total gives the whole.
    #[must_use]
    pub fn portion(&self, amount: i64) -> Self {
        let total = self.total();
        if total <= 0 || amount >= total {
            return if amount <= 0 { Self::default() } else { *self };
        }
        let parts = self.parts();
        let share = |p: i64| i64::try_from(i128::from(p) * i128::from(amount) / i128::from(total)).unwrap_or(0);
        let mut out: [i64; 4] = std::array::from_fn(|i| share(parts[i]));
        let mut rest = amount - out.iter().sum::<i64>();
        // Flooring leaves at most three units; they go where there is room, goods first.
        while rest > 0 {
            for i in 0..4 {
                if rest > 0 && out[i] < parts[i] {
                    out[i] += 1;
                    rest -= 1;
                }
            }
        }
        Self::from_parts(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn usd(text: &str) -> Option<i64> {
        Money::parse(text, Currency::USD).ok().map(|m| m.minor)
    }

    #[test]
    fn people_write_amounts_in_many_ways() {
        for (text, minor) in [
            ("23.90", 2390),
            ("23,9", 2390),
            ("1,234.50", 123_450),
            ("1.234,50", 123_450),
            ("12", 1200),
            ("۲۳٫۹۰", 2390),
            (" 5 ", 500),
            (".5", 50),
            ("1,234,567", 123_456_700),
        ] {
            assert_eq!(usd(text), Some(minor), "{text}");
        }
        for text in
            ["", "-5", "5e3", "abc", "1.2.3x", "9999999999999999", "5,0,0", "12,34.5", "1,234,56", "1.234,567.8"]
        {
            assert_eq!(usd(text), None, "{text}");
        }
        assert_eq!(Money::new(5, Currency::USD).decimal(), "0.05");
        assert_eq!(Money::new(1234, "JPY".parse().unwrap()).decimal(), "1234");
    }

    proptest! {
        #[test]
        fn a_portion_sums_exactly_and_fits(goods in 0i64..1_000_000, shipping in 0i64..10_000, tax in 0i64..10_000, cut in 0.0f64..1.2) {
            let whole = Split { goods, shipping, tax, fee: 0 };
            let amount = (whole.total() as f64 * cut) as i64;
            let part = whole.portion(amount);
            prop_assert_eq!(part.total(), amount.min(whole.total()));
            prop_assert!(whole.covers(&part) && part.is_valid());
        }
    }
}
