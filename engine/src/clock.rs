//! The only place that reads the machine's clocks.
#![allow(clippy::disallowed_methods, reason = "this is the clock that everybody else is given")]

use ombud_domain::Instant;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How far wall clock and monotonic clock may drift apart before timers stand still (P04), in milliseconds.
pub const MAX_DRIFT_MS: i64 = 60_000;

/// Now: of the machine, or of a test.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clocks, compared with each other from the start of the process.
    System {
        /// The wall clock when the process began.
        began: Instant,
        /// The monotonic clock when the process began.
        monotonic: std::time::Instant,
    },
    /// A clock that a test or the simulation moves.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub fn system() -> Self {
        Self::System { began: wall(), monotonic: std::time::Instant::now() }
    }

    /// A clock that starts at `at` and moves only when told.
    #[must_use]
    pub fn manual(at: Instant) -> Self {
        Self::Manual(Arc::new(AtomicI64::new(at.0)))
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Instant {
        match self {
            Self::System { .. } => wall(),
            Self::Manual(at) => Instant(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a manual clock; the machine's clock cannot be moved.
    pub fn set(&self, at: Instant) {
        if let Self::Manual(cell) = self {
            cell.store(at.0, Ordering::SeqCst);
        }
    }

    /// How far the wall clock has been moved since the process began, in milliseconds.
    #[must_use]
    pub fn drift_ms(&self) -> i64 {
        match self {
            Self::System { began, monotonic } => {
                let expected =
                    began.0.saturating_add(i64::try_from(monotonic.elapsed().as_millis()).unwrap_or(i64::MAX));
                (wall().0 - expected).abs()
            }
            Self::Manual(_) => 0,
        }
    }
}

fn wall() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    Instant(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
