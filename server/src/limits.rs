//! How often somebody may do something. Each limit has a name, and tests stand just below and just above it.

use crate::fault::Fault;
use governor::clock::{Clock as GovernorClock, Reference};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use ombud_engine::clock::Clock;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Something that is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Any request, per session or address.
    Request,
    /// Sign-in attempts from one address.
    SignInAddress,
    /// Sign-in attempts for one account.
    SignInAccount,
    /// Tokens shown by one address.
    Enter,
    /// Messages and other commands of one person.
    Send,
    /// Files of one person.
    Upload,
    /// Suggestions of one person.
    Suggest,
    /// Reports from one address.
    Report,
    /// Files that people without an account bring from one address: a report's worth or two, and then slowly.
    GuestFile,
    /// Files of other people's cases that one of our own looks at (T06): a day's work at once, and then slowly, so that
    /// one account never takes everything away.
    StaffFile,
    /// Cases that one of our own reads (T06).
    StaffCase,
}

/// The table: how many at once, and one more each so many milliseconds.
const TABLE: [(Limit, u32, u64); 11] = [
    (Limit::Request, 200, 20),
    (Limit::SignInAddress, 20, 15_000),
    (Limit::SignInAccount, 5, 180_000),
    (Limit::Enter, 30, 2_000),
    (Limit::Send, 30, 1_000),
    (Limit::Upload, 30, 5_000),
    (Limit::Suggest, 5, 600_000),
    (Limit::Report, 10, 60_000),
    (Limit::GuestFile, 10, 300_000),
    (Limit::StaffFile, 300, 10_000),
    (Limit::StaffCase, 600, 5_000),
];

/// After so many checks the counters of those who went away are dropped.
const SWEEP_EVERY: u32 = 10_000;

impl Limit {
    /// How many are let through at once.
    #[must_use]
    pub const fn burst(self) -> u32 {
        TABLE[self as usize].1
    }

    /// How long until one more is let through.
    #[must_use]
    pub const fn every(self) -> Duration {
        Duration::from_millis(TABLE[self as usize].2)
    }
}

/// The engine's clock as the limiter wants it.
#[derive(Debug, Clone)]
struct Ticks(Clock);

/// Milliseconds since 1970, never read backwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Tick(u64);

impl Reference for Tick {
    fn duration_since(&self, earlier: Self) -> governor::nanos::Nanos {
        Duration::from_millis(self.0.saturating_sub(earlier.0)).into()
    }
    fn saturating_sub(&self, duration: governor::nanos::Nanos) -> Self {
        Self(self.0.saturating_sub(millis(duration)))
    }
}

impl std::ops::Add<governor::nanos::Nanos> for Tick {
    type Output = Self;
    fn add(self, duration: governor::nanos::Nanos) -> Self {
        Self(self.0.saturating_add(millis(duration)))
    }
}

/// Rounded up, so that nothing is let through early.
fn millis(duration: governor::nanos::Nanos) -> u64 {
    duration.as_u64().div_ceil(1_000_000)
}

impl GovernorClock for Ticks {
    type Instant = Tick;
    fn now(&self) -> Tick {
        Tick(u64::try_from(self.0.now().0).unwrap_or(0))
    }
}

type Limiter = RateLimiter<String, DashMapStateStore<String>, Ticks, NoOpMiddleware<Tick>>;

/// All counters.
pub struct Limits {
    limiters: Vec<Limiter>,
    clock: Ticks,
    checks: AtomicU32,
    on: bool,
}

impl Limits {
    /// Fresh counters on this clock; `on` is false only where somebody measures.
    #[must_use]
    pub fn new(clock: Clock, on: bool) -> Self {
        let ticks = Ticks(clock);
        let limiter = |(limit, ..): &(Limit, u32, u64)| {
            let burst = NonZeroU32::new(limit.burst()).unwrap_or(NonZeroU32::MIN);
            let quota =
                Quota::with_period(limit.every()).unwrap_or_else(|| Quota::per_second(burst)).allow_burst(burst);
            RateLimiter::new(quota, DashMapStateStore::default(), ticks.clone())
        };
        Self { limiters: TABLE.iter().map(limiter).collect(), clock: ticks, checks: AtomicU32::new(0), on }
    }

    /// Counts one.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn check(&self, limit: Limit, key: &str) -> Result<(), Fault> {
        self.check_many(limit, key, 1)
    }

    /// Counts so many at once; more than are ever let through at once count as those.
    ///
    /// # Errors
    /// As [`Self::check`].
    pub fn check_many(&self, limit: Limit, key: &str, many: u32) -> Result<(), Fault> {
        let Some(many) = NonZeroU32::new(many.min(limit.burst())) else { return Ok(()) };
        if !self.on {
            return Ok(());
        }
        let limiter = &self.limiters[limit as usize];
        if self.checks.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.limiters.iter().for_each(Limiter::retain_recent);
        }
        // It never asks for more than it lets through at once.
        let checked = limiter.check_key_n(&key.to_owned(), many).unwrap_or(Ok(()));
        checked.map_err(|not_until| {
            let wait = not_until.wait_time_from(self.clock.now());
            Fault::too_many(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
        })
    }
}
