//! The lines on which buyers are called back: each has one call at a time, whoever asks at once.

use crate::support::{read, write};
use ombud_store::callback::{self, Taken, Wanted};
use ombud_store::person::{self, Membership, Person};
use ombud_store::{Result, Store, on_every_engine};
use std::collections::BTreeSet;

async fn takes(store: &Store, case: i64, lines: i64, cells: std::ops::Range<i64>) -> Result<Option<i64>> {
    let wanted = Wanted { storefront: 1, lines, cells: cells.collect() };
    write(store, move |tx| Box::pin(async move { callback::take(tx, case, &wanted).await })).await
}

async fn taken(store: &Store) -> Result<Vec<(i64, i64)>> {
    let rows = read(store, |tx| Box::pin(callback::taken(tx, 1, 0, 1_000, 100))).await?;
    Ok(rows.into_iter().map(|Taken { cell, line }| (cell, line)).collect())
}

on_every_engine! {
    async fn a_line_has_one_call_at_a_time(kit) {
        let store = &kit.store;
        assert_eq!(takes(store, 11, 2, 10..13).await?, Some(1));
        assert_eq!(takes(store, 12, 2, 12..15).await?, Some(2), "the first line is busy for five minutes of it");
        assert_eq!(takes(store, 13, 2, 14..16).await?, Some(1), "a line is free again when its call ends");
        assert_eq!(takes(store, 14, 2, 11..15).await?, None, "no line is free all the time");
        let expected = [(10, 1), (11, 1), (12, 1), (12, 2), (13, 2), (14, 1), (14, 2), (15, 1)];
        assert_eq!(taken(store).await?, expected, "and nothing is left of the try");
        write(store, |tx| Box::pin(callback::free(tx, 12))).await?;
        assert_eq!(takes(store, 14, 2, 11..15).await?, Some(2));
        // Another call of the same case takes the place of the first.
        assert_eq!(takes(store, 14, 2, 20..21).await?, Some(1));
        assert_eq!(taken(store).await?, [(10, 1), (11, 1), (12, 1), (14, 1), (15, 1), (20, 1)]);
        let elsewhere = read(store, |tx| Box::pin(callback::taken(tx, 2, 0, 1_000, 100))).await?;
        assert_eq!(elsewhere, [], "another storefront has lines of its own");
    }

    async fn of_many_at_once_as_many_get_one_as_there_are_lines(kit) {
        let all = (1..=12).map(|case| {
            let store = kit.store.clone();
            tokio::spawn(async move {
                loop {
                    // PostgreSQL may ask to run it again, as the engine does.
                    match takes(&store, case, 3, 40..46).await {
                        Err(ombud_store::StoreError::Race) => {}
                        other => return other,
                    }
                }
            })
        });
        let mut lines = Vec::new();
        for one in all.collect::<Vec<_>>() {
            lines.extend(one.await??);
        }
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert_eq!(lines.into_iter().collect::<BTreeSet<_>>(), BTreeSet::from([1, 2, 3]));
        assert_eq!(taken(&kit.store).await?.len(), 18);
    }

    async fn who_works_at_a_storefront_is_known(kit) {
        for (id, disabled) in [(1, 0), (2, 1), (3, 0)] {
            let person = Person {
                id, issuer: "staff".into(), subject: format!("p{id}"), name: format!("P {id}"), language: "en".into(), zone: "UTC".into(),
                preferences: "{}".into(), password: None, totp: None, disabled, created_at: 1,
            };
            write(&kit.store, move |tx| Box::pin(async move { person::save(tx, &person).await })).await?;
        }
        for (person, role, scope) in [(1, "agent", 60), (1, "finance", 60), (2, "agent", 60), (3, "agent", 61)] {
            let m = Membership { person, role: role.into(), scope };
            write(&kit.store, move |tx| Box::pin(async move { person::join(tx, &m).await })).await?;
        }
        let here = read(&kit.store, |tx| Box::pin(person::of_scope(tx, 60, 10))).await?;
        let here: Vec<_> = here.iter().map(|m| (m.person, m.role.as_str())).collect();
        assert_eq!(here, [(1, "agent"), (1, "finance")], "whoever may not come in is not there");
    }
}
