//! Reports that are obviously unfounded, again and again, keep others waiting. Whoever sends them is warned; who goes on
//! after that must wait (DSA Art. 23). Danger to people is always heard, and so are trusted flaggers.

use super::Report;
use crate::policy::Policy;
use crate::time::{Instant, Span};

/// Reports of so long a time count.
pub const WINDOW: Span = Span::days(183);

const fn before(now: Instant) -> Instant {
    Instant(now.0 - WINDOW.0)
}

/// What became of somebody's earlier reports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// Those that were obviously unfounded: when they were sent, and when that was decided.
    unfounded: Vec<(Instant, Instant)>,
    /// When they were warned last.
    warned: Option<Instant>,
}

impl Past {
    /// One more of their reports.
    pub fn add(&mut self, report: &Report, sent: Instant, decided: Option<Instant>) {
        let Some(decided) = decided.filter(|_| report.unfounded) else { return };
        self.unfounded.push((sent, decided));
        if report.warned {
            self.warned = self.warned.max(Some(decided));
        }
    }

    fn recent(&self, now: Instant) -> impl Iterator<Item = &(Instant, Instant)> {
        self.unfounded.iter().filter(move |(_, decided)| *decided > before(now))
    }

    /// Whether one more that is unfounded brings a warning.
    #[must_use]
    pub fn brings_warning(&self, policy: &Policy, now: Instant) -> bool {
        let fresh = self.warned.is_none_or(|at| at <= before(now));
        let count = i64::try_from(self.recent(now).count()).unwrap_or(i64::MAX);
        fresh && count.saturating_add(1) >= policy.misuse_warn
    }

    /// Until when nothing more is taken: there were too many, and they went on after a warning.
    #[must_use]
    pub fn paused_until(&self, policy: &Policy, now: Instant) -> Option<Instant> {
        let warned = self.warned.filter(|at| *at > before(now))?;
        let count = i64::try_from(self.recent(now).count()).unwrap_or(i64::MAX);
        let went_on = self.recent(now).filter(|(sent, _)| *sent > warned).map(|(_, decided)| *decided).max()?;
        let until = went_on + Span::days(policy.misuse_pause_d);
        (count >= policy.misuse_pause && until > now).then_some(until)
    }
}
