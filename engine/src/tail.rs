//! The live tail: one task reads the ledger after a hint and tells the streams of whoever holds a seat.
//! A stream holds references to entries, never rendered output; one that is too slow is told to reload.

use crate::Engine;
use ombud_store::ledger::{self, Entry, Position};
use ombud_store::{StoreError, seat};
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

/// How many entries a slow stream may owe before it is told to reload.
pub const MAX_OWED: usize = 256;
/// How many entries one look at the ledger takes.
const BATCH: i64 = 512;
/// A lost hint is healed by looking anyway.
const LOOK_ANYWAY: Duration = Duration::from_secs(2);

/// An entry on its way to streams, with the seats of its case.
#[derive(Debug)]
pub struct Item {
    /// The entry.
    pub entry: Entry,
    /// Who holds a seat, and on which side (bits).
    pub seats: Arc<[(i64, i64)]>,
}

impl Item {
    /// Whether one of these holders may see it.
    #[must_use]
    pub fn is_for(&self, holders: &[i64]) -> bool {
        self.seats.iter().any(|(holder, side)| holders.contains(holder) && side & self.entry.audience != 0)
    }
}

/// The tail's meeting point of entries and streams.
#[derive(Debug, Default)]
pub struct Tail {
    hint: Notify,
    streams: Mutex<HashMap<i64, Vec<Arc<Mailbox>>>>,
    next: AtomicU64,
    reached: Mutex<Position>,
}

#[derive(Debug)]
struct Mailbox {
    id: u64,
    owed: Mutex<(VecDeque<Arc<Item>>, bool)>,
    ring: Notify,
}

/// What a stream gets next.
#[derive(Debug, Clone)]
pub enum Next {
    /// An entry.
    Item(Arc<Item>),
    /// Too much was missed: fetch the page anew.
    Reload,
}

/// A subscription; it ends when dropped.
pub struct Subscription {
    engine: Engine,
    holders: Vec<i64>,
    mailbox: Arc<Mailbox>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Tail {
    pub(crate) fn hint(&self) {
        self.hint.notify_one();
    }

    /// How many streams are open.
    #[must_use]
    pub fn open_streams(&self) -> usize {
        lock(&self.streams).values().map(Vec::len).sum()
    }

    /// How far the tail has read.
    #[must_use]
    pub fn reached(&self) -> Position {
        *lock(&self.reached)
    }

    fn deliver(&self, item: &Arc<Item>) {
        let streams = lock(&self.streams);
        for (holder, side) in item.seats.iter() {
            if side & item.entry.audience == 0 {
                continue;
            }
            for mailbox in streams.get(holder).into_iter().flatten() {
                let mut owed = lock(&mailbox.owed);
                if owed.0.len() >= MAX_OWED {
                    owed.0.clear();
                    owed.1 = true;
                } else if !owed.1 {
                    owed.0.push_back(Arc::clone(item));
                }
                mailbox.ring.notify_one();
            }
        }
    }
}

impl Engine {
    /// Subscribes to everything that these holders may see from now on.
    #[must_use]
    pub fn subscribe(&self, holders: &[i64]) -> Subscription {
        let tail = self.tail();
        let id = tail.next.fetch_add(1, Ordering::Relaxed);
        let mailbox = Arc::new(Mailbox { id, owed: Mutex::default(), ring: Notify::new() });
        let mut streams = lock(&tail.streams);
        for holder in holders {
            streams.entry(*holder).or_default().push(Arc::clone(&mailbox));
        }
        drop(streams);
        Subscription { engine: self.clone(), holders: holders.to_vec(), mailbox }
    }

    /// Reads the ledger after every hint until cancelled. One task per node.
    ///
    /// # Errors
    /// When the end of the ledger cannot be read at the start; later failures are retried.
    pub async fn run_tail(&self, stop: CancellationToken) -> Result<(), StoreError> {
        let mut at = self.store().read(|tx| Box::pin(ledger::tip(tx))).await?;
        *lock(&self.tail().reached) = at;
        loop {
            match self.look(at).await {
                Ok((items, seen)) => {
                    let full = items.len() >= BATCH as usize;
                    for item in items {
                        self.tail().deliver(&Arc::new(item));
                    }
                    if seen > at {
                        at = seen;
                        *lock(&self.tail().reached) = at;
                    }
                    if full {
                        continue;
                    }
                }
                Err(error) => tracing::warn!(%error, "the live tail could not read; trying again"),
            }
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = self.tail().hint.notified() => {}
                () = tokio::time::sleep(LOOK_ANYWAY) => {}
            }
        }
    }

    async fn look(&self, after: Position) -> Result<(Vec<Item>, Position), StoreError> {
        self.store()
            .read(move |tx| {
                Box::pin(async move {
                    let entries = ledger::after(tx, after, BATCH).await?;
                    let seen = entries.last().map_or(after, |e| e.position);
                    let mut seats: HashMap<i64, Arc<[(i64, i64)]>> = HashMap::new();
                    let mut items = Vec::with_capacity(entries.len());
                    for entry in entries {
                        let held = match seats.get(&entry.stream) {
                            Some(held) => Arc::clone(held),
                            None => {
                                let found = seat::of_case(tx, entry.stream, 64).await?;
                                let held: Arc<[(i64, i64)]> = found.iter().map(|s| (s.holder, s.side)).collect();
                                seats.insert(entry.stream, Arc::clone(&held));
                                held
                            }
                        };
                        items.push(Item { entry, seats: held });
                    }
                    Ok::<_, StoreError>((items, seen))
                })
            })
            .await
    }
}

impl Subscription {
    /// The next entry that the holders may see.
    pub async fn next(&self) -> Next {
        loop {
            if let Some(next) = self.take() {
                return next;
            }
            self.mailbox.ring.notified().await;
        }
    }

    /// The next one that is already here.
    #[must_use]
    pub fn take(&self) -> Option<Next> {
        let mut owed = lock(&self.mailbox.owed);
        if std::mem::take(&mut owed.1) {
            return Some(Next::Reload);
        }
        owed.0.pop_front().map(Next::Item)
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut streams = lock(&self.engine.tail().streams);
        for holder in &self.holders {
            if let Some(open) = streams.get_mut(holder) {
                open.retain(|m| m.id != self.mailbox.id);
                if open.is_empty() {
                    streams.remove(holder);
                }
            }
        }
    }
}
