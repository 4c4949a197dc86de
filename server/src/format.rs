//! Numbers, money and times as a reader writes them.

use crate::i18n::{Arg, Digits, Words};
use fluent_bundle::types::FluentNumber;
use icu::calendar::Date;
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use icu::time::zone::IanaParser;
use icu::time::{DateTime, Time};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use maud::{Markup, html};
use ombud_domain::{Instant, Money};
use unic_langid::LanguageIdentifier;

/// The marks that Fluent puts around values; texts that are values themselves go without.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Currencies whose minor unit exists in the standard (ISO 4217) but not in shops (CLDR: no digits in use).
const WHOLE: [&str; 8] = ["AFN", "ALL", "IDR", "IRR", "LAK", "LBP", "MMK", "SYP"];

/// The formatters of one language with one kind of digits, made once.
pub struct Formats {
    decimal: DecimalFormatter,
    full: DateTimeFormatter<fieldsets::YMDET>,
    date: DateTimeFormatter<fieldsets::YMD>,
    short: DateTimeFormatter<fieldsets::MDT>,
    time: DateTimeFormatter<fieldsets::T>,
    city: NoCalendarFormatter<fieldsets::zone::ExemplarCity>,
}

impl Formats {
    /// `None` when the locale is unknown to the data; a test would have seen it.
    pub(crate) fn load(locale: &str, digits: Digits) -> Option<Self> {
        let locale = match digits {
            Digits::Native => locale.to_owned(),
            Digits::Latin => format!("{locale}-u-nu-latn"),
        };
        let locale: Locale = locale.parse().ok()?;
        Some(Self {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
            full: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::long().with_time_hm()).ok()?,
            date: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::medium()).ok()?,
            short: DateTimeFormatter::try_new((&locale).into(), fieldsets::MD::medium().with_time_hm()).ok()?,
            time: DateTimeFormatter::try_new((&locale).into(), fieldsets::T::hm()).ok()?,
            city: NoCalendarFormatter::try_new((&locale).into(), fieldsets::zone::ExemplarCity).ok()?,
        })
    }
}

/// What Fluent calls for every number inside a text.
pub(crate) fn fluent_number(digits: Digits) -> fn(&Arg<'_>, &IntlLangMemoizer) -> Option<String> {
    fn write<const LATIN: bool>(value: &Arg<'_>, languages: &IntlLangMemoizer) -> Option<String> {
        let Arg::Number(number) = value else { return None };
        let decimal = decimal(number)?;
        languages
            .with_try_get::<NumberFormat, _, _>((LATIN,), |f| f.0.as_ref().map(|f| f.format_to_string(&decimal)))
            .ok()?
    }
    match digits {
        Digits::Native => write::<false>,
        Digits::Latin => write::<true>,
    }
}

fn decimal(number: &FluentNumber) -> Option<Decimal> {
    Decimal::try_from_str(&number.as_string()).ok()
}

/// A number formatter that Fluent keeps per language.
struct NumberFormat(Option<DecimalFormatter>);

impl Memoizable for NumberFormat {
    type Args = (bool,);
    type Error = ();

    fn construct(lang: LanguageIdentifier, (latin,): (bool,)) -> Result<Self, ()> {
        let tag = if latin { format!("{lang}-u-nu-latn") } else { lang.to_string() };
        let locale: Locale = tag.parse().map_err(|_| ())?;
        Ok(Self(DecimalFormatter::try_new((&locale).into(), Default::default()).ok()))
    }
}

impl Words {
    fn formats(&self) -> &'static Formats {
        self.lang.formats(self.digits)
    }

    /// A whole number with its groups: `1,234`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.formats().decimal.format_to_string(&Decimal::from(number))
    }

    /// Thousandths as a number with two places: `0.65`.
    #[must_use]
    pub fn ratio(&self, pm: i64) -> String {
        let mut ratio = Decimal::from((pm + 5 * pm.signum()) / 10);
        ratio.multiply_pow10(-2);
        self.formats().decimal.format_to_string(&ratio)
    }

    /// An amount with its currency, by the pattern of the language: `R$ 23,90`.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        let mut amount = Decimal::from(money.minor);
        amount.multiply_pow10(-i16::try_from(money.currency.places()).unwrap_or(0));
        if WHOLE.contains(&money.currency.code()) {
            // Nobody writes the cents of these, unless there are some.
            amount.absolute.trim_end();
        }
        let amount = self.formats().decimal.format_to_string(&amount);
        let symbol = self.currency(money);
        // A symbol of letters needs a space before the digits in every language.
        let letters = if symbol.ends_with(char::is_alphabetic) { "yes" } else { "no" };
        let values = [("symbol", symbol.into()), ("amount", amount.into()), ("letters", letters.into())];
        self.with("money", &values).replace(ISOLATES, "")
    }

    /// The sign of the currency, or its code.
    #[must_use]
    pub fn currency(&self, money: Money) -> String {
        let code = money.currency.code();
        self.find(&format!("currency-{code}")).unwrap_or_else(|| code.to_owned())
    }

    /// Day and time in full, in the reader's zone: `Friday 14 March 2026, 18:00`.
    #[must_use]
    pub fn full(&self, at: Instant) -> String {
        self.civil(at).map_or_else(String::new, |d| self.formats().full.format(&d).to_string())
    }

    /// The day: `14 Mar 2026`.
    #[must_use]
    pub fn date(&self, at: Instant) -> String {
        self.civil(at).map_or_else(String::new, |d| self.formats().date.format(&d.date).to_string())
    }

    /// Day and time for lists: `14 Mar, 18:00`.
    #[must_use]
    pub fn short(&self, at: Instant) -> String {
        self.civil(at).map_or_else(String::new, |d| self.formats().short.format(&d).to_string())
    }

    /// The time of day: `18:00`.
    #[must_use]
    pub fn time(&self, at: Instant) -> String {
        self.civil(at).map_or_else(String::new, |d| self.formats().time.format(&d.time).to_string())
    }

    /// A deadline: `by Friday 14 March 2026, 18:00`. Whose time that is stands beside it.
    #[must_use]
    pub fn by(&self, at: Instant) -> String {
        self.with("by-deadline", &[("when", self.full(at).into())])
    }

    /// The reader's zone by its city, as the language calls it: `São Paulo`; `UTC` where there is no city.
    #[must_use]
    pub fn zone_name(&self) -> String {
        let name = self.zone.iana_name().unwrap_or("UTC");
        let zone = IanaParser::new().parse(name);
        if zone.is_unknown() || !name.contains('/') || name.starts_with("Etc/") {
            return "UTC".to_owned();
        }
        self.formats().city.format(&zone.without_offset()).to_string()
    }

    /// The civil time in the reader's zone; `None` outside the years that calendars know.
    fn civil(&self, at: Instant) -> Option<DateTime<icu::calendar::Iso>> {
        let here = jiff::Timestamp::from_millisecond(at.0).ok()?.to_zoned(self.zone.clone());
        let part = |n: i8| u8::try_from(n).ok();
        Some(DateTime {
            date: Date::try_new_iso(here.year().into(), part(here.month())?, part(here.day())?).ok()?,
            time: Time::try_new(part(here.hour())?, part(here.minute())?, part(here.second())?, 0).ok()?,
        })
    }
}

/// The instant for `datetime=""`: `2026-03-14T17:00:00Z`.
#[must_use]
pub fn iso(at: Instant) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| String::new(), |t| format!("{t:.0}"))
}

/// `<time>` with the full day and time.
#[must_use]
pub fn when(w: &Words, at: Instant) -> Markup {
    html! { time datetime=(iso(at)) { (w.full(at)) } }
}

/// "3 minutes ago", written by the browser over the absolute time that stands here.
#[must_use]
pub fn ago(w: &Words, at: Instant) -> Markup {
    html! { rel-time data-style="short" { time datetime=(iso(at)) { (w.short(at)) } } }
}

/// "4 hours left", counted down by the browser over the absolute time that stands here.
#[must_use]
pub fn left(w: &Words, at: Instant) -> Markup {
    html! {
        rel-time data-left=(w.t("time-left")) data-late=(w.t("time-late")) data-style="short" {
            time datetime=(iso(at)) { (w.short(at)) }
        }
    }
}

/// A size in bytes as people write it: `84 KB`.
#[must_use]
pub fn size(w: &Words, bytes: u64) -> String {
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    const KIB: i64 = 1_024;
    const MIB: i64 = KIB * KIB;
    match bytes {
        0..KIB => w.with("size-bytes", &[("n", bytes.into())]),
        KIB..MIB => w.with("size-kb", &[("n", ((bytes + KIB / 2) / KIB).into())]),
        _ => {
            // One decimal place, rounded half up.
            let tenths = (bytes * 10 + MIB / 2) / MIB;
            w.with("size-mb", &[("n", (tenths as f64 / 10.0).into())])
        }
    }
}
