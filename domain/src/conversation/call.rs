//! Call-backs: which moments are free, from the desk's hours and the number of its lines.

use super::Times;
use crate::calendar::Hours;
use crate::id::StorefrontId;
use crate::time::{Instant, Span};
use std::collections::BTreeSet;
use std::ops::Range;

/// Lines are taken for whole cells of so many minutes: calls of different lengths never overlap on one.
pub const CELL: Span = Span::minutes(5);
/// The most lines of a storefront.
pub const MOST_LINES: u32 = 50;
/// So many free moments are offered at most, the earliest.
pub const MOST_SLOTS: usize = 240;

/// A call that takes a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// Whose lines.
    pub storefront: StorefrontId,
    /// How many there are.
    pub lines: u32,
    /// From when.
    pub from: Instant,
    /// Until when.
    pub until: Instant,
}

/// The cells from one moment until before another, by their numbers.
#[must_use]
pub const fn cells(from: Instant, until: Instant) -> Range<i64> {
    from.0.div_euclid(CELL.0)..(until.0 + CELL.0 - 1).div_euclid(CELL.0)
}

/// The moments at which a call can begin: in the desk's hours, not too soon, not too far, with a line that is free for
/// as long as a call takes. `taken` are cells with the line that has them, as the store keeps them.
#[must_use]
pub fn free(hours: &Hours, lines: u32, taken: &BTreeSet<(i64, u32)>, times: &Times, now: Instant) -> Vec<Instant> {
    let (first, last) = (now + times.call_lead, now + times.call_ahead);
    let lines = lines.min(MOST_LINES);
    let has_line = |from: Instant| {
        (1..=lines).any(|line| cells(from, from + times.call).all(|cell| !taken.contains(&(cell, line))))
    };
    let starts = hours.windows_from(now).take_while(|(from, _)| *from <= last).flat_map(|(from, until)| {
        let most = (until - from).0.div_euclid(times.call.0.max(1));
        (0..most).map(move |n| Instant(from.0 + n * times.call.0))
    });
    starts.filter(|at| *at >= first && *at <= last && has_line(*at)).take(MOST_SLOTS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant(text.parse::<jiff::Timestamp>().expect("a moment").as_millisecond())
    }

    #[test]
    fn calls_begin_within_the_hours_of_the_desk() {
        let (desk, times) = (Hours::daily("Europe/Moscow", 10, 12), Times::default());
        let now = at("2026-11-30T07:20:00Z");
        let free = free(&desk, 1, &BTreeSet::new(), &times, now);
        // Half past ten in Moscow: an hour ahead at least, and the last one ends with the desk.
        assert_eq!(free[..2], [at("2026-11-30T08:30:00Z"), at("2026-12-01T07:00:00Z")]);
        assert_eq!(free.last(), Some(&at("2026-12-05T07:00:00Z")), "five days ahead");
        assert_eq!(free.len(), 1 + 4 * 4 + 1);
    }

    #[test]
    fn a_moment_is_gone_with_its_last_line() {
        let (desk, times) = (Hours::daily("UTC", 10, 12), Times::default());
        let (now, ten) = (at("2026-11-30T05:00:00Z"), at("2026-11-30T10:00:00Z"));
        let call = |from: Instant, line| cells(from, from + times.call).map(move |cell| (cell, line));
        let first = |taken: &BTreeSet<_>, lines| free(&desk, lines, taken, &times, now)[0];
        let mut taken: BTreeSet<_> = call(ten, 1).collect();
        assert_eq!((first(&taken, 2), first(&taken, 1)), (ten, ten + times.call));
        taken.extend(call(ten, 2));
        assert_eq!(first(&taken, 2), ten + times.call);
        assert_eq!(free(&desk, 0, &BTreeSet::new(), &times, now), [], "no lines, no calls");
    }

    #[test]
    fn calls_of_another_length_do_not_overlap() {
        let (desk, now) = (Hours::daily("UTC", 10, 12), at("2026-11-30T05:00:00Z"));
        let ten = at("2026-11-30T10:00:00Z");
        let short = Times { call: Span::minutes(20), ..Times::default() };
        let taken = cells(ten + Span::minutes(30), ten + Span::minutes(60)).map(|cell| (cell, 1)).collect();
        let minutes: Vec<i64> =
            free(&desk, 1, &taken, &short, now)[..3].iter().map(|at| (*at - ten).0 / 60_000).collect();
        assert_eq!(minutes, [0, 60, 80], "twenty past would run into half past");
    }
}
