//! Business hours and time zones: arithmetic on instants that are handed in.

use crate::time::{Instant, Span};
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// When a desk is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// IANA time zone, such as `Europe/Moscow`.
    pub zone: String,
    /// Windows of the week; several a day are possible. Empty means never.
    pub windows: Vec<Window>,
    /// Days on which nobody is there.
    #[serde(default)]
    pub holidays: Vec<Date>,
}

/// A window of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// 1 Monday … 7 Sunday.
    pub day: i8,
    /// First minute of the day, 0–1439.
    pub from_min: u16,
    /// Minute after the last, 1–1440.
    pub until_min: u16,
}

/// How far ahead an opening is looked for, in days.
const HORIZON_D: i64 = 60;

impl Hours {
    /// Every day from `from` to `until` o'clock.
    #[must_use]
    pub fn daily(zone: &str, from_hour: u16, until_hour: u16) -> Self {
        let windows = (1..=7).map(|day| Window { day, from_min: from_hour * 60, until_min: until_hour * 60 }).collect();
        Self { zone: zone.into(), windows, holidays: Vec::new() }
    }

    /// Checks what an administrator typed.
    ///
    /// # Errors
    /// A stable word for what is wrong.
    pub fn validate(&self) -> Result<(), &'static str> {
        zone(&self.zone).ok_or("unknown_zone")?;
        let good = |w: &Window| (1..=7).contains(&w.day) && w.from_min < w.until_min && w.until_min <= 1440;
        if self.windows.iter().all(good) { Ok(()) } else { Err("bad_window") }
    }

    /// True when the desk is there at this moment.
    #[must_use]
    pub fn is_open(&self, at: Instant) -> bool {
        self.next_open(at) == Some(at)
    }

    /// The first moment from `at` on when the desk is there; `None` when not within 60 days.
    #[must_use]
    pub fn next_open(&self, at: Instant) -> Option<Instant> {
        self.openings(at).next().map(|(from, _)| from)
    }

    /// When the window that is open at `at` ends.
    #[must_use]
    pub fn open_until(&self, at: Instant) -> Option<Instant> {
        self.openings(at).next().filter(|(from, _)| *from == at).map(|(_, until)| until)
    }

    /// The windows from `at` on, clipped to it.
    fn openings(&self, at: Instant) -> impl Iterator<Item = (Instant, Instant)> {
        self.windows_from(at).map(move |(from, until)| (from.max(at), until))
    }

    /// The windows that end after `at`, each from its own beginning, for 60 days.
    pub fn windows_from(&self, at: Instant) -> impl Iterator<Item = (Instant, Instant)> {
        let tz = zone(&self.zone);
        let today = tz.as_ref().and_then(|tz| date(at, tz));
        (0..HORIZON_D).flat_map(move |ahead| {
            let day = today.and_then(|d| d.checked_add(jiff::Span::new().days(ahead)).ok());
            let mut found: Vec<(Instant, Instant)> = match (day, tz.as_ref()) {
                (Some(day), Some(tz)) if !self.holidays.contains(&day) => {
                    let number = day.weekday().to_monday_one_offset();
                    let rows = self.windows.iter().filter(|w| w.day == number);
                    rows.filter_map(|w| Some((minute(day, w.from_min, tz)?, minute(day, w.until_min, tz)?))).collect()
                }
                _ => Vec::new(),
            };
            found.sort_unstable();
            found.into_iter().filter(move |(_, until)| *until > at)
        })
    }
}

/// The zone with this IANA name.
#[must_use]
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok()
}

/// The month of a moment in UTC: `2026-03`.
#[must_use]
pub fn month(at: Instant) -> String {
    date(at, &TimeZone::UTC).map_or_else(String::new, |day| format!("{:04}-{:02}", day.year(), day.month()))
}

fn date(at: Instant, tz: &TimeZone) -> Option<Date> {
    Some(jiff::Timestamp::from_millisecond(at.0).ok()?.to_zoned(tz.clone()).date())
}

fn minute(day: Date, minute: u16, tz: &TimeZone) -> Option<Instant> {
    let (day, minute) = if minute >= 1440 { (day.tomorrow().ok()?, minute - 1440) } else { (day, minute) };
    let time = Time::new(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0).ok()?;
    Some(Instant(day.to_datetime(time).to_zoned(tz.clone()).ok()?.timestamp().as_millisecond()))
}

/// `days` business days (Monday to Friday, no holidays) after `at` in the zone of `hours`, at the same time of day.
#[must_use]
pub fn business_days(at: Instant, days: u32, hours: &Hours) -> Instant {
    let Some(tz) = zone(&hours.zone) else {
        return at + Span::days(i64::from(days));
    };
    let mut at = at;
    let mut left = days;
    // Twice the days and two months of holidays is beyond any real calendar.
    for _ in 0..(days * 2 + 70) {
        if left == 0 {
            break;
        }
        at = at + Span::days(1);
        let free = date(at, &tz)
            .is_some_and(|d| matches!(d.weekday(), Weekday::Saturday | Weekday::Sunday) || hours.holidays.contains(&d));
        if !free {
            left -= 1;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn a_desk_opens_and_closes_in_its_own_zone() {
        let desk = Hours::daily("Europe/Moscow", 8, 20);
        assert!(desk.is_open(at("2026-11-22T05:00:00Z")));
        assert!(!desk.is_open(at("2026-11-22T17:00:00Z")));
        assert_eq!(desk.next_open(at("2026-11-22T17:00:00Z")), Some(at("2026-11-23T05:00:00Z")));
        assert_eq!(desk.open_until(at("2026-11-22T06:00:00Z")), Some(at("2026-11-22T17:00:00Z")));
        assert_eq!(Hours { windows: vec![], ..desk }.next_open(at("2026-11-22T17:00:00Z")), None);
    }

    #[test]
    fn holidays_and_summer_time_count() {
        let mut desk = Hours::daily("America/New_York", 9, 17);
        desk.holidays.push("2026-03-09".parse().unwrap());
        // Clocks go forward on 8 March 2026; the ninth is a holiday.
        assert_eq!(desk.next_open(at("2026-03-07T22:30:00Z")), Some(at("2026-03-08T13:00:00Z")));
        assert_eq!(desk.next_open(at("2026-03-08T21:00:00Z")), Some(at("2026-03-10T13:00:00Z")));
    }

    #[test]
    fn business_days_skip_weekends() {
        let desk = Hours::daily("Europe/Berlin", 9, 17);
        assert_eq!(business_days(at("2026-11-20T10:00:00Z"), 2, &desk), at("2026-11-24T10:00:00Z"));
    }
}
