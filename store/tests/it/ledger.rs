//! The ledger: one order for all, a chain for each stream.

use crate::support::{ALL, BUYER, STAFF, append, case, entry, open, read, say, write};
use ombud_store::ledger::{self, Appended, Cursor, EVERYONE, Head, NewEntry, Position, Verdict};
use ombud_store::testkit::{On, TestResult, run};
use ombud_store::{Limits, Store, StoreError, on_every_engine};
use tokio::sync::oneshot;

async fn verify(store: &Store, stream: i64) -> Result<Verdict, StoreError> {
    read(store, move |tx| Box::pin(ledger::verify(tx, stream))).await
}

async fn all(store: &Store) -> Result<Vec<i64>, StoreError> {
    let entries = read(store, |tx| Box::pin(ledger::after(tx, Position::START, 100))).await?;
    assert!(entries.is_sorted_by_key(|e| e.position));
    Ok(entries.iter().map(|e| e.stream * 100 + e.seq).collect())
}

async fn three(store: &Store) -> Result<Appended, StoreError> {
    let bodies = [("{\"text\":\"a\"}", ALL), ("{\"note\":\"b\"}", STAFF), ("{\"text\":\"c\"}", ALL)];
    append(store, 5, Head::default(), bodies.map(|(body, audience)| entry(body, audience)).to_vec()).await
}

on_every_engine! {
    async fn what_is_appended_is_read_back(kit) {
        let appended = three(&kit.store).await?;
        assert_eq!(appended.placed.iter().map(|p| (p.seq, p.audience)).collect::<Vec<_>>(), [(1, ALL), (2, STAFF), (3, ALL)]);
        let read_all = read(&kit.store, |tx| Box::pin(ledger::of_stream(tx, 5, 0, EVERYONE, 10))).await?;
        let first = &read_all[0];
        assert_eq!((first.seq, first.kind.as_str(), first.actor_role.as_str()), (1, "message_sent", "buyer"));
        assert_eq!((first.at, first.version, first.actor, first.audience), (1_700_000_000_000, 1, Some(7), ALL));
        assert_eq!(first.body.as_deref(), Some("{\"text\":\"a\"}"));
        assert_eq!(first.position, appended.placed[0].position);
        assert_eq!(read_all.len(), 3);

        let seqs = |entries: Vec<ledger::Entry>| entries.iter().map(|e| e.seq).collect::<Vec<_>>();
        let buyers = read(&kit.store, |tx| Box::pin(ledger::of_stream(tx, 5, 0, BUYER, 10))).await?;
        assert_eq!(seqs(buyers), [1, 3], "a note is for the staff");
        let page = read(&kit.store, |tx| Box::pin(ledger::before(tx, 5, i64::MAX, BUYER, 1))).await?;
        assert_eq!(seqs(page), [3]);
        let page = read(&kit.store, |tx| Box::pin(ledger::before(tx, 5, 3, EVERYONE, 10))).await?;
        assert_eq!(seqs(page), [2, 1]);
    }

    async fn a_stream_that_grew_in_between_is_a_race(kit) {
        three(&kit.store).await?;
        let late = append(&kit.store, 5, Head::default(), vec![entry("x", ALL)]).await;
        assert_eq!(late, Err(StoreError::Race));
        assert_eq!(all(&kit.store).await?, [501, 502, 503]);
    }

    async fn readers_go_on_from_their_position(kit) {
        assert_eq!(read(&kit.store, |tx| Box::pin(ledger::tip(tx))).await?, Position::START);
        let appended = three(&kit.store).await?;
        let tip = read(&kit.store, |tx| Box::pin(ledger::tip(tx))).await?;
        assert_eq!(tip, appended.placed[2].position);
        let from = appended.placed[0].position;
        let rest = read(&kit.store, move |tx| Box::pin(ledger::after(tx, from, 10))).await?;
        assert_eq!(rest.iter().map(|e| e.seq).collect::<Vec<_>>(), [2, 3]);

        let cursor = kit.store.cursor(tip);
        let back: Cursor = cursor.to_string().parse()?;
        assert_eq!(kit.store.resume(back), Some(tip));
        assert!("1-2".parse::<Cursor>().is_err() && "x".parse::<Position>().is_err() && "1--2".parse::<Position>().is_err());
        write(&kit.store, |tx| Box::pin(ledger::begin_epoch(tx, 42))).await?;
        let restored = Store::open(kit.config.clone()).await?;
        assert_eq!(restored.resume(back), None, "a cursor of another ledger");
        assert_eq!(all(&restored).await?, [501, 502, 503]);
    }

    async fn the_chain_notices_one_changed_byte(kit) {
        let head = three(&kit.store).await?.head;
        assert_eq!(verify(&kit.store, 5).await?, Verdict::Whole { head, erased: 0 });
        for change in [
            "UPDATE ledger SET body = '{\"note\":\"B\"}' WHERE seq = 2",
            "UPDATE ledger SET at = at + 1 WHERE seq = 2",
            "UPDATE ledger SET actor = NULL WHERE seq = 2",
            "UPDATE ledger SET audience = 7 WHERE seq = 2",
            "UPDATE ledger SET actor_role = 'seller' WHERE seq = 2",
            "UPDATE ledger SET stream = 6",
            "DELETE FROM ledger WHERE seq = 2",
        ] {
            let before = kit.store.clone();
            three_more(&before, kit).await?;
            assert!(matches!(verify(&kit.store, 5).await?, Verdict::Whole { .. }), "before {change}");
            kit.meddle(change).await?;
            let stream = if change.contains("stream") { 6 } else { 5 };
            let seq = if stream == 6 { 1 } else { 2 };
            assert_eq!(verify(&kit.store, stream).await?, Verdict::Broken { seq }, "{change}");
        }
    }

    async fn erasing_takes_body_and_salt_and_the_chain_still_holds(kit) {
        let head = three(&kit.store).await?.head;
        let record = NewEntry { kind: "erased", ..entry("{\"seq\":2,\"ground\":\"gdpr_17\"}", STAFF) };
        let erased = {
            let record = record.clone();
            write(&kit.store, move |tx| Box::pin(async move { ledger::erase(tx, 5, head, 2, &record).await })).await?
        };
        let head = erased.map(|appended| appended.head).ok_or("nothing was erased")?;
        assert_eq!(verify(&kit.store, 5).await?, Verdict::Whole { head, erased: 1 });
        let entries = read(&kit.store, |tx| Box::pin(ledger::of_stream(tx, 5, 0, EVERYONE, 10))).await?;
        assert_eq!(entries.iter().map(|e| e.body.is_some()).collect::<Vec<_>>(), [true, false, true, true]);
        assert_eq!(entries[3].kind, "erased");
        assert_eq!(kit.texts("SELECT kind FROM ledger WHERE seq = 2 AND salt IS NULL").await?.len(), 1);
        for absent in [2, 99] {
            let record = record.clone();
            let again =
                write(&kit.store, move |tx| Box::pin(async move { ledger::erase(tx, 5, head, absent, &record).await }));
            assert_eq!(again.await?, None);
        }
        kit.meddle("UPDATE ledger SET seal = link WHERE seq = 2").await?;
        assert_eq!(verify(&kit.store, 5).await?, Verdict::Broken { seq: 2 });
    }

    async fn long_streams_are_verified_in_pages(kit) {
        let entries: Vec<NewEntry> = (0..1100).map(|i| entry(&format!("{i}"), ALL)).collect();
        let head = append(&kit.store, 5, Head::default(), entries).await?.head;
        assert_eq!(head.seq, 1100);
        assert_eq!(verify(&kit.store, 5).await?, Verdict::Whole { head, erased: 0 });
    }
}

/// Begins the stream anew.
async fn three_more(store: &Store, kit: &ombud_store::testkit::Kit) -> TestResult {
    kit.meddle("DELETE FROM ledger").await?;
    three(store).await?;
    Ok(())
}

/// A transaction on PostgreSQL that stops half-way. `early`: after its reading, before its first write.
struct Slow {
    reached: oneshot::Receiver<()>,
    go_on: oneshot::Sender<()>,
    done: tokio::task::JoinHandle<Result<(), StoreError>>,
}

fn slow(store: &Store, id: i64, early: bool) -> Slow {
    let (tell, reached) = oneshot::channel();
    let (go_on, wait) = oneshot::channel::<()>();
    let store = store.clone();
    let done = tokio::spawn(async move {
        write(&store, move |tx| {
            Box::pin(async move {
                let other = |_| StoreError::Other("the test is gone".to_owned());
                let pause = async move {
                    tell.send(()).map_err(other)?;
                    wait.await.map_err(|_| other(()))
                };
                if early {
                    let before = ombud_store::case::load(tx, id).await?.ok_or(StoreError::Race)?;
                    pause.await?;
                    ledger::append(tx, id, before.head(), &[entry("slow", ALL)]).await.map(drop)
                } else {
                    say(tx, id, &[entry("slow", ALL)]).await?;
                    pause.await
                }
            })
        })
        .await
    });
    Slow { reached, go_on, done }
}

#[test]
fn an_open_transaction_hides_later_ones_until_it_ends() -> TestResult {
    run(On::Postgres, Limits::default(), async |kit| {
        open(&kit.store, case(1)).await?;
        open(&kit.store, case(2)).await?;
        let first = slow(&kit.store, 1, false);
        first.reached.await?;
        write(&kit.store, |tx| Box::pin(async move { say(tx, 2, &[entry("quick", ALL)]).await })).await?;
        assert_eq!(all(&kit.store).await?, [0; 0], "else a reader would pass the first by");
        assert_eq!(read(&kit.store, |tx| Box::pin(ledger::tip(tx))).await?, Position::START);
        first.go_on.send(()).map_err(|()| "gone")?;
        first.done.await??;
        assert_eq!(all(&kit.store).await?, [101, 201]);
        Ok(())
    })
}

#[test]
fn two_sessions_cannot_both_append_to_a_case() -> TestResult {
    run(On::Postgres, Limits::default(), async |kit| {
        open(&kit.store, case(1)).await?;
        let late = slow(&kit.store, 1, true);
        late.reached.await?;
        write(&kit.store, |tx| Box::pin(async move { say(tx, 1, &[entry("quick", ALL)]).await })).await?;
        late.go_on.send(()).map_err(|()| "gone")?;
        assert_eq!(late.done.await?, Err(StoreError::Race));
        // Run again it reads the new end, and positions follow the order of the case.
        write(&kit.store, |tx| Box::pin(async move { say(tx, 1, &[entry("again", ALL)]).await })).await?;
        assert_eq!(all(&kit.store).await?, [101, 102]);
        Ok(())
    })
}
