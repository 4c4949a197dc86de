//! What a shop's team writes with: quick replies and labels, each shop's own.

use crate::support::{read, write};
use ombud_store::label::{self, Label};
use ombud_store::reply::{self, By, Reply};
use ombud_store::{Result, Store, StoreError, on_every_engine};

const BY: By = By { shop: 1, person: 9, at: 5 };

fn text(id: i64, name: &str, language: &str, body: &str) -> Reply {
    Reply { id, language: language.into(), name: name.into(), folder: String::new(), body: body.into(), uses: 0 }
}

async fn save(store: &Store, by: By, r: Reply) -> Result<i64> {
    write(store, move |tx| Box::pin(async move { reply::save(tx, by, &r).await })).await
}

async fn names(store: &Store, shop: i64, words: &'static str) -> Result<Vec<(String, i64)>> {
    let rows = read(store, move |tx| Box::pin(reply::offered(tx, shop, words, 10))).await?;
    Ok(rows.into_iter().map(|r| (r.name, r.uses)).collect())
}

on_every_engine! {
    async fn a_reply_has_one_text_for_each_name_and_language(kit) {
        let store = &kit.store;
        assert_eq!(save(store, BY, text(1, "sent", "en", "It is on its way.")).await?, 1);
        assert_eq!(save(store, BY, text(2, "sent", "es", "Va en camino.")).await?, 2);
        assert_eq!(save(store, BY, text(3, "hello", "en", "Hello, 100% yours")).await?, 3);
        write(store, |tx| Box::pin(reply::used(tx, 1, 1))).await?;
        assert_eq!(save(store, BY, text(4, "sent", "en", "It went out today.")).await?, 1, "in place of the older one");
        assert_eq!(names(store, 1, "").await?, [("sent".into(), 1), ("hello".into(), 0), ("sent".into(), 0)]);
        assert_eq!(names(store, 1, "OUT TODAY").await?, [("sent".to_owned(), 1)]);
        assert_eq!(names(store, 1, "100% y").await?, [("hello".to_owned(), 0)]);
        assert_eq!(names(store, 2, "").await?, [], "another shop has its own");
        // Of another shop nothing is changed, counted or thrown away.
        write(store, |tx| Box::pin(reply::used(tx, 2, 1))).await?;
        let other = By { shop: 2, ..BY };
        let strange = text(1, "sent", "en", "Ours now");
        assert!(!write(store, move |tx| Box::pin(async move { reply::change(tx, other, &strange).await })).await?);
        assert!(!write(store, |tx| Box::pin(reply::remove(tx, 2, 1))).await?);
        let same = text(2, "hello", "en", "Twice");
        let twice = write(store, move |tx| Box::pin(async move { reply::change(tx, BY, &same).await })).await;
        assert!(matches!(twice, Err(StoreError::Unique(_))), "{twice:?}");
        assert!(write(store, |tx| Box::pin(reply::remove(tx, 1, 3))).await?);
        let left = read(store, |tx| Box::pin(reply::all(tx, 1, ("", ""), 10))).await?;
        assert_eq!(left.iter().map(|r| (r.id, r.uses)).collect::<Vec<_>>(), [(1, 1), (2, 0)]);
        let behind = read(store, |tx| Box::pin(reply::all(tx, 1, ("sent", "en"), 10))).await?;
        assert_eq!(behind.iter().map(|r| r.id).collect::<Vec<_>>(), [2]);
    }

    async fn labels_are_put_on_cases_by_their_own_shop(kit) {
        let store = &kit.store;
        for (shop, id, name) in [(1, 1, "VIP"), (1, 2, "Fragile"), (2, 3, "VIP")] {
            let label = Label { id, name: name.into(), colour: "red".into() };
            write(store, move |tx| Box::pin(async move { label::add(tx, shop, &label).await })).await?;
        }
        for (shop, label, case) in [(1, 1, 70), (1, 2, 70), (1, 1, 71), (2, 3, 70), (2, 1, 72)] {
            for _ in 0..2 {
                write(store, move |tx| Box::pin(label::set(tx, shop, label, case, true))).await?;
            }
        }
        let borne = |shop| read(store, move |tx| Box::pin(label::of_cases(tx, shop, &[70, 71, 72], 10)));
        let of = |rows: Vec<label::Borne>| rows.into_iter().map(|b| (b.case_id, b.name)).collect::<Vec<_>>();
        assert_eq!(of(borne(1).await?), [(70, "Fragile".into()), (70, "VIP".into()), (71, "VIP".into())]);
        assert_eq!(of(borne(2).await?), [(70, "VIP".to_owned())]);
        write(store, |tx| Box::pin(label::set(tx, 2, 1, 70, false))).await?;
        write(store, |tx| Box::pin(label::set(tx, 1, 2, 70, false))).await?;
        assert_eq!(of(borne(1).await?), [(70, "VIP".into()), (71, "VIP".to_owned())]);
        assert!(!write(store, |tx| Box::pin(label::remove(tx, 2, 1))).await?);
        assert!(write(store, |tx| Box::pin(label::remove(tx, 1, 1))).await?);
        assert_eq!((borne(1).await?.len(), borne(2).await?.len()), (0, 1));
    }
}
