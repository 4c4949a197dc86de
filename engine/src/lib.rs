//! The one write path and everything that moves by itself: `act`, timers, jobs, followers, live tail, files.

pub mod account;
pub mod act;
pub mod alike;
pub mod assistant;
pub mod blind;
pub mod blob;
pub mod clock;
pub mod desk;
pub mod egress;
pub mod entropy;
pub mod facts;
pub mod gaps;
pub mod jobs;
pub mod keeping;
pub mod marketplace;
pub mod measured;
pub mod mirror;
pub mod money_in;
mod openings;
pub mod order_change;
pub mod parcels;
pub mod parts;
pub mod rows;
pub mod scan;
pub mod scorecard;
pub mod settings;
mod sold;
pub mod stalled;
pub mod statistics;
pub mod tail;
pub mod timers;
pub mod vault;
pub mod view;
mod waits;
pub mod webhook;
mod write;

pub use act::{ActError, Answer, Ask, Request};
pub use clock::Clock;
pub use entropy::Entropy;

use ombud_domain::Ids;
use ombud_domain::case::Taken;
use ombud_domain::id::{IDS_PER_DECISION, PersonId};
use ombud_domain::time::{Instant, Span};
use ombud_store::{Lane, Store, StoreError};
use ombud_text::retrieve::Knowledge;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use tokio::sync::Notify;

/// How long staff count as present after they were last seen, where no chat has its own time for it.
pub const PRESENCE: Span = Span::minutes(5);

/// Everything that commands, timers and followers share. Cheap to clone.
#[derive(Clone)]
pub struct Engine(Arc<Inner>);

struct Inner {
    store: Store,
    clock: Clock,
    entropy: Entropy,
    egress: egress::Egress,
    blobs: blob::Blobs,
    vault: vault::Vault,
    tail: tail::Tail,
    ids: Mutex<std::ops::Range<i64>>,
    present: Mutex<HashMap<PersonId, Instant>>,
    settings: RwLock<Arc<settings::Settings>>,
    knowledge: RwLock<Arc<Knowledge>>,
    /// The virus scanner, where there is one.
    scanner: OnceLock<scan::Clamd>,
    followed: Mutex<assistant::Followed>,
    lately: measured::Lately,
    /// How often each row of the tables was taken.
    taken: Mutex<BTreeMap<Taken, u64>>,
    /// Rung after a commit, for the assistant.
    questions: Notify,
    /// Rung after a commit that left work for the job runner.
    jobs: Notify,
}

impl Engine {
    /// An engine over a store, with its files in `blobs`. Files can be kept and opened once its vault is unlocked.
    #[must_use]
    pub fn new(store: Store, clock: Clock, entropy: Entropy, blobs: blob::Blobs, egress: egress::Egress) -> Self {
        let tail = tail::Tail::default();
        let vault = vault::Vault::new(blobs.clone(), entropy.clone());
        let inner = Inner {
            store,
            clock,
            entropy,
            egress,
            blobs,
            vault,
            tail,
            ids: Mutex::new(0..0),
            present: Mutex::default(),
            settings: RwLock::default(),
            followed: Mutex::default(),
            lately: measured::Lately::default(),
            taken: Mutex::default(),
            knowledge: RwLock::new(Arc::new(Knowledge::new([]))),
            scanner: OnceLock::new(),
            questions: Notify::new(),
            jobs: Notify::new(),
        };
        Self(Arc::new(inner))
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.0.clock.now()
    }

    /// Randomness.
    #[must_use]
    pub fn entropy(&self) -> &Entropy {
        &self.0.entropy
    }

    /// Files of cases, sealed.
    #[must_use]
    pub fn vault(&self) -> &vault::Vault {
        &self.0.vault
    }

    /// The bytes on the disk.
    #[must_use]
    pub fn blobs(&self) -> &blob::Blobs {
        &self.0.blobs
    }

    pub(crate) fn lately(&self) -> &measured::Lately {
        &self.0.lately
    }

    /// Has files scanned from now on; the first scanner stays.
    pub fn set_scanner(&self, clamd: scan::Clamd) {
        let _ = self.0.scanner.set(clamd);
    }

    /// The virus scanner, where there is one.
    #[must_use]
    pub fn scanner(&self) -> Option<&scan::Clamd> {
        self.0.scanner.get()
    }

    pub(crate) fn egress(&self) -> &egress::Egress {
        &self.0.egress
    }

    /// The live tail of the ledger.
    #[must_use]
    pub fn tail(&self) -> &tail::Tail {
        &self.0.tail
    }

    /// A person of ours is at the desk.
    pub fn seen(&self, person: PersonId) {
        let now = self.now();
        self.0.present.lock().unwrap_or_else(PoisonError::into_inner).insert(person, now);
    }

    /// A person of ours left the desk.
    pub fn gone(&self, person: PersonId) {
        self.0.present.lock().unwrap_or_else(PoisonError::into_inner).remove(&person);
    }

    /// Whether a person of ours was at the desk within the last five minutes.
    #[must_use]
    pub fn is_present(&self, person: PersonId) -> bool {
        self.is_present_within(person, PRESENCE)
    }

    /// Whether a person of ours was at the desk within this time.
    #[must_use]
    pub fn is_present_within(&self, person: PersonId, away: Span) -> bool {
        let now = self.now();
        let present = self.0.present.lock().unwrap_or_else(PoisonError::into_inner);
        present.get(&person).is_some_and(|at| now <= *at + away)
    }

    /// How often each row of the machines' tables was taken and kept since this engine began.
    #[must_use]
    pub fn taken(&self) -> BTreeMap<Taken, u64> {
        self.0.taken.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn count(&self, taken: &[Taken]) {
        let mut counts = self.0.taken.lock().unwrap_or_else(PoisonError::into_inner);
        for row in taken {
            *counts.entry(*row).or_default() += 1;
        }
    }

    /// Wakes what waits for a commit: the live tail and the job runner.
    pub(crate) fn hint(&self, jobs: bool) {
        self.0.tail.hint();
        self.0.questions.notify_one();
        if jobs {
            self.0.jobs.notify_one();
        }
    }

    pub(crate) fn jobs_waiting(&self) -> &Notify {
        &self.0.jobs
    }

    /// A block of fresh keys for one decision.
    ///
    /// # Errors
    /// When the store cannot give more.
    pub async fn ids(&self) -> Result<Ids, StoreError> {
        let wanted = i64::from(IDS_PER_DECISION);
        loop {
            if let Some(first) = self.take_ids(wanted) {
                return Ok(Ids::new(first, self.0.entropy.number()));
            }
            let block: std::ops::Range<i64> =
                self.0.store.write(Lane::Work, |tx| Box::pin(ombud_store::id::block(tx))).await?;
            *self.0.ids.lock().unwrap_or_else(PoisonError::into_inner) = block;
        }
    }

    fn take_ids(&self, wanted: i64) -> Option<i64> {
        let mut ids = self.0.ids.lock().unwrap_or_else(PoisonError::into_inner);
        if ids.end - ids.start < wanted {
            return None;
        }
        let first = ids.start;
        ids.start += wanted;
        Some(first)
    }

    /// One fresh key, for rows that no decision makes.
    ///
    /// # Errors
    /// When the store cannot give more.
    pub async fn id(&self) -> Result<i64, StoreError> {
        Ok(self.ids().await?.take())
    }
}
