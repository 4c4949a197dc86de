//! Units of writing: kept whole or not at all, and answered after the commit.

use crate::support::{append, case, entry, open, read, write};
use ombud_store::case::{self as cases, BookRow};
use ombud_store::ledger::{self, Head, NewEntry};
use ombud_store::testkit::{On, TestResult, fill_disk, run};
use ombud_store::{Config, Lane, Limits, Store, StoreError, on_every_engine};
use std::sync::mpsc;

async fn length(store: &Store, stream: i64) -> Result<usize, StoreError> {
    read(store, move |tx| {
        Box::pin(async move { Ok(ledger::of_stream(tx, stream, 0, ledger::EVERYONE, 1000).await?.len()) })
    })
    .await
}

/// A second statement that fails: the number is taken.
async fn say_and_fail(store: &Store, stream: i64) -> Result<(), StoreError> {
    write(store, move |tx| {
        Box::pin(async move {
            ledger::append(tx, stream, Head::default(), &[entry("lost", 1)]).await?;
            cases::insert(tx, &case(1)).await
        })
    })
    .await
}

on_every_engine! {
    async fn a_refused_work_in_the_middle_leaves_its_neighbours(kit) {
        open(&kit.store, case(1)).await?;
        let (first, middle, last) = tokio::join!(
            append(&kit.store, 11, Head::default(), vec![entry("one", 1)]),
            say_and_fail(&kit.store, 12),
            append(&kit.store, 13, Head::default(), vec![entry("three", 1)]),
        );
        first?;
        last?;
        assert!(matches!(middle, Err(StoreError::Unique(_))), "{middle:?}");
        assert_eq!([length(&kit.store, 11).await?, length(&kit.store, 12).await?, length(&kit.store, 13).await?], [1, 0, 1]);
    }

    async fn a_panic_takes_its_own_work_only(kit) {
        let panicked = write::<(), _>(&kit.store, |tx| {
            Box::pin(async move {
                ledger::append(tx, 12, Head::default(), &[entry("lost", 1)]).await?;
                panic!("a fault in a rule")
            })
        })
        .await;
        assert_eq!(panicked, Err(StoreError::Panicked("a fault in a rule".to_owned())));
        append(&kit.store, 13, Head::default(), vec![entry("kept", 1)]).await?;
        assert_eq!([length(&kit.store, 12).await?, length(&kit.store, 13).await?], [0, 1]);
    }

    async fn a_work_that_swallows_the_error_of_a_statement_is_not_kept(kit) {
        open(&kit.store, case(1)).await?;
        let answer = write(&kit.store, |tx| {
            Box::pin(async move {
                ledger::append(tx, 12, Head::default(), &[entry("lost", 1)]).await?;
                let _ = cases::insert(tx, &case(1)).await;
                Ok(())
            })
        })
        .await;
        assert!(matches!(answer, Err(StoreError::Unique(_))), "{answer:?}");
        assert_eq!(length(&kit.store, 12).await?, 0);
    }

    async fn a_reader_cannot_write(kit) {
        let answer = read(&kit.store, |tx| {
            Box::pin(async move { ledger::append(tx, 1, Head::default(), &[entry("x", 1)]).await.map(drop) })
        })
        .await;
        assert!(matches!(answer, Err(StoreError::Unavailable(_))), "{answer:?}");
    }

    async fn what_was_answered_is_there_after_opening_again(kit) {
        for stream in 1..=20 {
            append(&kit.store, stream, Head::default(), vec![entry("kept", 1)]).await?;
        }
        let again = Store::open(kit.config.clone()).await?;
        for stream in 1..=20 {
            assert_eq!(length(&again, stream).await?, 1);
        }
    }

    async fn many_at_once_are_all_kept_once(kit) {
        let writes: Vec<_> = (1..=300).map(|stream| {
            let store = kit.store.clone();
            tokio::spawn(async move { append(&store, stream, Head::default(), vec![entry("kept", 1)]).await.map(drop) })
        }).collect();
        for write in writes {
            write.await??;
        }
        let all = read(&kit.store, |tx| Box::pin(ledger::after(tx, ledger::Position::START, 1000))).await?;
        let streams: std::collections::BTreeSet<i64> = all.iter().map(|e| e.stream).collect();
        assert_eq!((all.len(), streams.len()), (300, 300));
        assert!(all.is_sorted_by_key(|e| e.position));
    }

    async fn a_closed_caller_does_not_undo_its_work(kit) {
        let store = kit.store.clone();
        let caller = tokio::spawn(async move { append(&store, 5, Head::default(), vec![entry("kept", 1)]).await });
        caller.await??;
        assert_eq!(length(&kit.store, 5).await?, 1);
    }
}

/// A work under way: it has written, and waits to be told to go on. Channels of threads stand in for a slow disk.
struct Held {
    has_begun: Option<mpsc::Receiver<()>>,
    go_on: mpsc::Sender<()>,
    answer: tokio::task::JoinHandle<Result<(), StoreError>>,
}

impl Held {
    fn new(store: &Store, stream: i64) -> Self {
        let (began, has_begun) = mpsc::channel();
        let (go_on, wait) = mpsc::channel::<()>();
        let store = store.clone();
        let answer = tokio::spawn(async move {
            write(&store, move |tx| {
                Box::pin(async move {
                    ledger::append(tx, stream, Head::default(), &[entry("held", 1)]).await?;
                    began.send(()).map_err(|e| StoreError::Other(e.to_string()))?;
                    wait.recv().map_err(|e| StoreError::Other(e.to_string()))
                })
            })
            .await
        });
        Self { has_begun: Some(has_begun), go_on, answer }
    }

    async fn begun(&mut self) -> TestResult {
        if let Some(has_begun) = self.has_begun.take() {
            tokio::task::spawn_blocking(move || has_begun.recv()).await??;
        }
        Ok(())
    }

    async fn release(self) -> TestResult {
        self.go_on.send(())?;
        Ok(self.answer.await??)
    }
}

async fn until_waiting(store: &Store, works: usize) {
    while store.waiting().iter().sum::<usize>() < works {
        tokio::task::yield_now().await;
    }
}

#[test]
fn a_full_lane_refuses_at_once_and_people_go_first() -> TestResult {
    let limits = Limits { lanes: [3, 2, 1], ..Limits::default() };
    run(On::Sqlite, limits, async |kit| {
        let mut held = Held::new(&kit.store, 1);
        held.begun().await?;
        let mut waiting = Vec::new();
        for (lane, stream) in [(Lane::Batch, 30), (Lane::Work, 20), (Lane::Work, 21), (Lane::People, 10)] {
            let store = kit.store.clone();
            waiting.push(tokio::spawn(async move {
                store
                    .write(lane, move |tx| {
                        Box::pin(async move { ledger::append(tx, stream, Head::default(), &[entry("x", 1)]).await })
                    })
                    .await
            }));
            until_waiting(&kit.store, waiting.len()).await;
        }
        for lane in [Lane::Batch, Lane::Work] {
            let refused = kit.store.write(lane, |_| Box::pin(async { Ok::<(), StoreError>(()) })).await;
            assert_eq!(refused, Err(StoreError::Busy));
        }
        held.release().await?;
        for write in waiting {
            write.await??;
        }
        let order = read(&kit.store, |tx| Box::pin(ledger::after(tx, ledger::Position::START, 10))).await?;
        assert_eq!(order.iter().map(|e| e.stream).collect::<Vec<_>>(), [1, 10, 20, 21, 30]);
        Ok(())
    })
}

#[test]
fn nobody_hears_an_answer_before_the_commit() -> TestResult {
    run(On::Sqlite, Limits::default(), async |kit| {
        // While the first holds the writer the next two gather; they then share a batch.
        let mut first = Held::new(&kit.store, 1);
        first.begun().await?;
        let store = kit.store.clone();
        let refused =
            tokio::spawn(async move { write(&store, |_| Box::pin(async { Err::<(), _>(StoreError::Race) })).await });
        until_waiting(&kit.store, 1).await;
        let mut last = Held::new(&kit.store, 2);
        until_waiting(&kit.store, 2).await;
        // Not awaited: the first may share the batch with the others.
        first.go_on.send(())?;
        last.begun().await?;
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert!(!refused.is_finished(), "refused, and told so before the batch was committed");
        last.release().await?;
        first.answer.await??;
        assert_eq!(refused.await?, Err(StoreError::Race));
        Ok(())
    })
}

#[test]
fn a_lost_batch_acknowledges_nobody() -> TestResult {
    run(On::Sqlite, Limits::default(), async |kit| {
        append(&kit.store, 1, Head::default(), vec![entry("before", 1)]).await?;
        let mut held = Held::new(&kit.store, 2);
        held.begun().await?;
        let (a, b) = (kit.store.clone(), kit.store.clone());
        let small = tokio::spawn(async move { append(&a, 3, Head::default(), vec![entry("small", 1)]).await });
        until_waiting(&kit.store, 1).await;
        let large = tokio::spawn(async move {
            write(&b, |tx| {
                Box::pin(async move {
                    fill_disk(tx, true)?;
                    let body = "x".repeat(1 << 20);
                    cases::insert_book(tx, &BookRow { id: 1, payment: 1, seq: 0, link: [0; 32], body }).await
                })
            })
            .await
        });
        until_waiting(&kit.store, 2).await;
        // Whether the first is still of the same batch depends on how long it took; it is kept if and only if it was told so.
        let first_kept = held.release().await.is_ok();
        assert_eq!(small.await?, Err(StoreError::DiskFull), "its own statements went well, but its batch was lost");
        assert_eq!(large.await?, Err(StoreError::DiskFull));
        write(&kit.store, |tx| Box::pin(async move { fill_disk(tx, false) })).await?;
        append(&kit.store, 4, Head::default(), vec![entry("after", 1)]).await?;
        for (stream, kept) in [(1, 1), (2, usize::from(first_kept)), (3, 0), (4, 1)] {
            assert_eq!(length(&kit.store, stream).await?, kept, "stream {stream}");
        }
        Ok(())
    })
}

#[test]
fn a_work_that_awaits_a_foreign_thing_is_found_in_tests() -> TestResult {
    run(On::Sqlite, Limits::default(), async |kit| {
        let store = kit.store.clone();
        let foreign = tokio::spawn(async move {
            write(&store, |_| {
                Box::pin(async {
                    tokio::task::yield_now().await;
                    Ok(())
                })
            })
            .await
        });
        assert!(foreign.await.is_err_and(|e| e.is_panic()));
        append(&kit.store, 3, Head::default(), vec![entry("after", 1)]).await?;
        Ok(())
    })
}

#[test]
fn what_was_not_committed_is_gone_after_a_crash() -> TestResult {
    run(On::Sqlite, Limits::default(), async |kit| {
        append(&kit.store, 1, Head::default(), vec![entry("kept", 1)]).await?;
        let mut held = Held::new(&kit.store, 2);
        held.begun().await?;
        // What a crash leaves is the files as they are while the work is under way.
        let Config::Sqlite { path } = &kit.config else { return Ok(()) };
        let folder = tempfile::tempdir()?;
        let copy = folder.path().join("ombud.db");
        std::fs::copy(path, &copy)?;
        std::fs::copy(path.with_extension("db-wal"), copy.with_extension("db-wal"))?;
        let after_crash = Store::open(Config::Sqlite { path: copy }).await?;
        assert_eq!([length(&after_crash, 1).await?, length(&after_crash, 2).await?], [1, 0]);
        held.release().await
    })
}

#[test]
fn the_log_stays_bounded_under_load() -> TestResult {
    run(On::Sqlite, Limits::default(), async |kit| {
        let big = "x".repeat(200_000);
        for stream in 1..=40 {
            let entries: Vec<NewEntry> = (0..20).map(|_| entry(&big, 1)).collect();
            append(&kit.store, stream, Head::default(), entries).await?;
        }
        let Config::Sqlite { path } = &kit.config else { return Ok(()) };
        let bytes = std::fs::metadata(path.with_extension("db-wal"))?.len();
        assert!(bytes < 96 << 20, "{bytes} bytes of log after 160 MB of messages");
        Ok(())
    })
}
