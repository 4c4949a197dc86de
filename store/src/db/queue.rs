//! The three bounded lanes in front of SQLite's writer, and the single one in front of its readers.

use super::{Lane, Result, StoreError, Tx};
use futures::future::BoxFuture;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use tokio::sync::oneshot;

/// Tells the caller its answer, once it is known whether the batch is on disk.
pub(crate) type Announce = Box<dyn FnOnce(Result<()>) + Send>;

/// A `Work` without its types. With a `Tx` it runs and says whether it wants to be kept.
pub(crate) type Item = Box<dyn FnOnce(Option<&mut Tx>) -> (bool, Announce) + Send>;

/// What the caller hears: the store's own error outside, the `Work`'s answer inside.
pub(crate) type Answer<T, E> = Result<std::result::Result<T, E>>;

/// Wraps a `Work` for the queue.
pub(crate) fn item<T, E, W>(work: W, reply: oneshot::Sender<Answer<T, E>>) -> Item
where
    W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    Box::new(move |tx| {
        let answer = tx.map(|tx| run(tx, work));
        let kept = matches!(answer, Some(Ok(Ok(_))));
        let announce = move |committed: Result<()>| {
            let told = committed.and_then(|()| answer.unwrap_or(Err(StoreError::Busy)));
            // The caller may have gone away meanwhile; then nobody is left to tell.
            let _ = reply.send(told);
        };
        (kept, Box::new(announce))
    })
}

/// Polls the work once: all that it may await is ready at once.
fn run<T, E, W>(tx: &mut Tx, work: W) -> Answer<T, E>
where
    W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, std::result::Result<T, E>>,
{
    tx.broken = None;
    let polled =
        catch_unwind(AssertUnwindSafe(|| work(&mut *tx).as_mut().poll(&mut Context::from_waker(Waker::noop()))));
    match polled {
        Ok(Poll::Ready(answer)) => whole(answer, tx),
        Ok(Poll::Pending) => Err(StoreError::Foreign),
        Err(panic) => Err(panicked(&*panic)),
    }
}

/// A `Work` that swallows the error of a statement is not kept.
pub(crate) fn whole<T, E>(answer: std::result::Result<T, E>, tx: &mut Tx) -> Answer<T, E> {
    match (answer, &tx.broken) {
        (Ok(_), Some(error)) => Err(error.clone()),
        (answer, _) => Ok(answer),
    }
}

pub(crate) fn panicked(panic: &(dyn std::any::Any + Send)) -> StoreError {
    let text = panic.downcast_ref::<&str>().map(|s| (*s).to_owned());
    StoreError::Panicked(text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default())
}

/// A queue of three lanes, each with its bound.
pub(crate) struct Queue {
    lanes: Mutex<Lanes>,
    wake: Condvar,
    bounds: [usize; 3],
}

#[derive(Default)]
struct Lanes {
    waiting: [VecDeque<Item>; 3],
    closed: bool,
}

impl Lanes {
    /// The next item, the lane `favoured` first, then people before work before batch.
    fn take(&mut self, favoured: Lane) -> Option<Item> {
        let first = self.waiting[favoured as usize].pop_front();
        first.or_else(|| self.waiting.iter_mut().find_map(VecDeque::pop_front))
    }
}

impl Queue {
    pub(crate) fn new(bounds: [usize; 3]) -> Self {
        Self { lanes: Mutex::default(), wake: Condvar::new(), bounds }
    }

    fn lock(&self) -> MutexGuard<'_, Lanes> {
        // Nothing can panic while the lock is held, so a poisoned lock still guards a sound queue.
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts an item into its lane, or refuses it when the lane is full.
    pub(crate) fn push(&self, lane: Lane, item: Item) -> Result<()> {
        let mut lanes = self.lock();
        if lanes.closed {
            return Err(StoreError::Unavailable("the store is closed".to_owned()));
        }
        let waiting = &mut lanes.waiting[lane as usize];
        if waiting.len() >= self.bounds[lane as usize] {
            return Err(StoreError::Busy);
        }
        waiting.push_back(item);
        drop(lanes);
        self.wake.notify_one();
        Ok(())
    }

    /// The next item; waits for one. `None` when the queue is closed and empty.
    pub(crate) fn wait(&self, favoured: Lane) -> Option<Item> {
        let mut lanes = self.lock();
        loop {
            if let Some(item) = lanes.take(favoured) {
                return Some(item);
            }
            if lanes.closed {
                return None;
            }
            lanes = self.wake.wait(lanes).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// The next item if one waits already.
    pub(crate) fn next(&self) -> Option<Item> {
        self.lock().take(Lane::People)
    }

    /// How many wait in each lane.
    pub(crate) fn waiting(&self) -> [usize; 3] {
        let lanes = self.lock();
        [0, 1, 2].map(|lane| lanes.waiting[lane].len())
    }

    /// Takes no more; what waits is still done.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.wake.notify_all();
    }
}
