//! Sealed files: keys of cases, where a file lies, what is deleted when, and who opened what.

use crate::support::{case, open, read, write};
use ombud_store::case::CaseRow;
use ombud_store::paper::{self, Upload};
use ombud_store::vault::{self, Opening};
use ombud_store::{Result, Store, on_every_engine};

fn upload(id: i64, case_id: i64, blob: &str) -> Upload {
    Upload {
        id,
        hash: "aa".to_owned(),
        case_id,
        person: 7,
        name: "lamp.jpg".to_owned(),
        media: "image/jpeg".to_owned(),
        bytes: 10,
        created_at: 100,
        facts: "{}".to_owned(),
        scan: String::new(),
        blob: blob.to_owned(),
        sealed: format!("key {id}"),
        gone_at: None,
    }
}

async fn bring(store: &Store, up: Upload) -> Result<()> {
    write(store, move |tx| {
        Box::pin(async move {
            vault::keep_key(tx, up.case_id, &format!("of {}", up.case_id)).await?;
            paper::brought(tx, &up).await
        })
    })
    .await
}

async fn lying(store: &Store, case: i64) -> Result<Option<Upload>> {
    read(store, move |tx| Box::pin(vault::lying(tx, "aa", case))).await
}

async fn expired(store: &Store, before: i64) -> Result<Vec<i64>> {
    read(store, move |tx| Box::pin(vault::expired(tx, before, 10))).await
}

on_every_engine! {
    async fn a_key_stays_and_a_file_is_found_where_it_lies(kit) {
        for key in ["one", "two"] {
            write(&kit.store, move |tx| Box::pin(vault::keep_key(tx, 5, key))).await?;
        }
        assert_eq!(read(&kit.store, |tx| Box::pin(vault::key(tx, 5))).await?.as_deref(), Some("one"), "the first one stays");
        assert_eq!(read(&kit.store, |tx| Box::pin(vault::key(tx, 6))).await?, None);
        bring(&kit.store, upload(1, 6, "b1")).await?;
        bring(&kit.store, upload(2, 5, "b2")).await?;
        for (place, blob) in [(5, "b2"), (6, "b1"), (9, "b1")] {
            assert_eq!(lying(&kit.store, place).await?.map(|up| up.blob).as_deref(), Some(blob), "{place}");
        }
        // What was deleted with its case is not taken from elsewhere.
        assert_eq!(write(&kit.store, |tx| Box::pin(vault::forget(tx, 5, 77))).await?, ["b2"]);
        assert_eq!(lying(&kit.store, 5).await?.and_then(|up| up.gone_at), Some(77));
        assert_eq!(lying(&kit.store, 6).await?.and_then(|up| up.gone_at), None);
        assert_eq!(read(&kit.store, |tx| Box::pin(paper::upload(tx, "aa", 5))).await?, None, "nobody sends it on");
        let shown = read(&kit.store, |tx| Box::pin(paper::to_show(tx, "aa", 9, Some(7)))).await?;
        assert_eq!(shown.map(|up| up.id), Some(1));
        let again = read(&kit.store, |tx| Box::pin(paper::to_show(tx, "aa", 6, Some(7)))).await?;
        assert_eq!(again, None, "it lies there already");
    }

    async fn files_wait_for_the_last_case_about_the_order(kit) {
        let ended = |id: i64, order: Option<i64>, at: Option<i64>| CaseRow {
            order_id: order, closed_at: at, due_at: at.map_or(Some(1), |_| None), wake_at: at.map_or(Some(1), |_| None), ..case(id)
        };
        for row in [ended(1, Some(9), Some(50)), ended(2, Some(9), None), ended(3, Some(8), Some(50)), ended(4, None, Some(50))] {
            let id = row.id;
            open(&kit.store, row).await?;
            bring(&kit.store, upload(id, id, &format!("b{id}"))).await?;
        }
        assert_eq!(expired(&kit.store, 49).await?, Vec::<i64>::new());
        assert_eq!(expired(&kit.store, 50).await?, [3, 4], "the order of the first has an open case");
        // Bytes that lie with another case, too, stay.
        bring(&kit.store, upload(5, 77, "b3")).await?;
        assert_eq!(write(&kit.store, |tx| Box::pin(vault::forget(tx, 3, 60))).await?, Vec::<String>::new());
        assert_eq!(write(&kit.store, |tx| Box::pin(vault::forget(tx, 4, 60))).await?, ["b4"]);
        assert_eq!(expired(&kit.store, 50).await?, Vec::<i64>::new(), "once");
        // A drawer is emptied by the age of what is in it.
        bring(&kit.store, upload(6, -7, "b6")).await?;
        assert_eq!(write(&kit.store, |tx| Box::pin(vault::empty_drawers(tx, 99, 10, 200))).await?, Vec::<String>::new());
        assert_eq!(write(&kit.store, |tx| Box::pin(vault::empty_drawers(tx, 100, 10, 200))).await?, ["b6"]);
    }

    async fn what_lay_open_is_sealed_once_and_its_poster_goes(kit) {
        bring(&kit.store, upload(1, 5, "")).await?;
        bring(&kit.store, upload(2, 6, "")).await?;
        write(&kit.store, |tx| Box::pin(paper::hang_poster(tx, "aa", "picture", 1))).await?;
        let open = |after| read(&kit.store, move |tx| Box::pin(vault::open(tx, after, 10)));
        let waiting = open(i64::MIN).await?;
        assert_eq!(waiting.iter().map(|up| (up.id, up.lies_at().to_owned())).collect::<Vec<_>>(), [(1, "aa".into()), (2, "aa".into())]);
        let [one, two] = [waiting[0].clone(), waiting[1].clone()];
        let seal = |up: Upload, blob: &'static str| write(&kit.store, move |tx| Box::pin(async move { vault::seal(tx, &up, blob, "k").await }));
        assert_eq!(seal(one, "s1").await?, Vec::<String>::new(), "the other one still needs the bytes");
        assert_eq!(seal(two, "s2").await?, ["aa", "picture"]);
        assert_eq!(open(i64::MIN).await?, []);
        assert_eq!(read(&kit.store, |tx| Box::pin(vault::by_blob(tx, "s2"))).await?.map(|up| up.sealed).as_deref(), Some("k"));
    }

    async fn an_opening_is_a_row_for_each_hour(kit) {
        let opening = |person: i64, at: i64| Opening {
            case_id: 5, hash: "aa".to_owned(), person, hour: at / 100, role: "mediator".to_owned(), last_at: at,
        };
        for (person, at) in [(1, 100), (1, 150), (2, 160), (1, 210)] {
            let opening = opening(person, at);
            write(&kit.store, move |tx| Box::pin(async move { vault::opened(tx, &opening).await })).await?;
        }
        let found = read(&kit.store, |tx| Box::pin(vault::openings(tx, 5, 10))).await?;
        assert_eq!(found, [opening(1, 210), opening(2, 160), opening(1, 150)]);
        assert_eq!(read(&kit.store, |tx| Box::pin(vault::openings(tx, 6, 10))).await?, []);
    }
}
