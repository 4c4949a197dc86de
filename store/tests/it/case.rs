//! Case and book rows, units in dispute, timers.

use crate::support::{BUYER, case, open, read, write};
use ombud_store::case::{self as cases, BookRow, CaseRow, Claim, Due};
use ombud_store::{Store, StoreError, on_every_engine, seat};

async fn load(store: &Store, id: i64) -> Result<CaseRow, StoreError> {
    let row = read(store, move |tx| Box::pin(cases::load(tx, id))).await?;
    row.ok_or(StoreError::Other("no case".to_owned()))
}

async fn save(store: &Store, before: CaseRow, after: CaseRow) -> Result<bool, StoreError> {
    write(store, move |tx| Box::pin(async move { cases::save(tx, &before, &after).await })).await
}

async fn claim(store: &Store, id: i64, units: &'static [(i64, i64)]) -> Result<Option<(i64, i64)>, StoreError> {
    write(store, move |tx| Box::pin(cases::claim_units(tx, id, units))).await
}

on_every_engine! {
    async fn a_case_is_saved_whole_and_found_by_each_name(kit) {
        let mut row = CaseRow { seq: 3, link: [7; 32], closed_at: Some(5), owner: None, ..case(1) };
        open(&kit.store, row.clone()).await?;
        assert_eq!(load(&kit.store, 1).await?, row);
        let after = CaseRow {
            language: "fa".into(), stage: "ruled".into(), owner_role: "staff".into(), owner: Some(4), waits_for: "buyer".into(),
            due_at: Some(1), wake_at: Some(2), entry: 4, revision: 5, seq: 4, link: [8; 32], level: 6, updated_at: 7,
            closed_at: None, title: "کجاست؟".into(), body: "{\"x\":1}".into(), ..row.clone()
        };
        assert!(save(&kit.store, row.clone(), after.clone()).await?);
        assert_eq!(load(&kit.store, 1).await?, after);
        row = CaseRow { storefront: 2, buyer: None, shop: Some(1), order_id: Some(77), ..after.clone() };
        let related = row.clone();
        assert!(write(&kit.store, move |tx| Box::pin(async move { cases::relate(tx, &after, &related).await })).await?);
        assert_eq!(read(&kit.store, |tx| Box::pin(cases::by_number(tx, "C-1"))).await?, Some(row.clone()));
        assert_eq!(read(&kit.store, |tx| Box::pin(cases::of_order(tx, 77, 10))).await?, [row]);
        assert_eq!(read(&kit.store, |tx| Box::pin(cases::load(tx, 2))).await?, None);
        let taken = open(&kit.store, CaseRow { id: 2, ..case(1) }).await;
        assert!(matches!(taken, Err(StoreError::Unique(_))), "{taken:?}");
    }

    async fn reports_are_found_by_who_made_them_and_what_they_are_about(kit) {
        let report = |id, shop, order_id| CaseRow { kind: "report".into(), shop, order_id, ..case(id) };
        let all = [report(1, Some(8), None), report(2, None, Some(9)), report(3, Some(5), None), case(4)];
        for row in all {
            let id = row.id;
            open(&kit.store, row).await?;
            write(&kit.store, move |tx| Box::pin(seat::sit(tx, id, 7, BUYER))).await?;
        }
        let of = |reporter| async move {
            let found = read(&kit.store, move |tx| Box::pin(cases::reports(tx, reporter, 8, 9, 20))).await?;
            Ok::<_, StoreError>(found.iter().map(|r| r.id).collect::<Vec<_>>())
        };
        assert_eq!((of(7).await?, of(6).await?), (vec![2, 1], vec![]));
    }

    async fn of_two_who_save_one_wins(kit) {
        open(&kit.store, case(1)).await?;
        let before = load(&kit.store, 1).await?;
        let after = CaseRow { seq: 1, ..before.clone() };
        assert!(save(&kit.store, before.clone(), after.clone()).await?);
        assert!(!save(&kit.store, before, after).await?);
    }

    async fn an_open_case_has_a_deadline_and_a_small_body(kit) {
        for wrong in [
            CaseRow { due_at: None, ..case(1) },
            CaseRow { wake_at: None, ..case(1) },
            CaseRow { body: "é".repeat(2049), ..case(1) },
        ] {
            let refused = open(&kit.store, wrong).await;
            assert!(matches!(refused, Err(StoreError::Constraint(_))), "{refused:?}");
        }
        open(&kit.store, CaseRow { body: "é".repeat(2048), ..case(1) }).await?;
        open(&kit.store, CaseRow { due_at: None, wake_at: None, closed_at: Some(1), ..case(2) }).await?;
    }

    async fn the_sweep_finds_what_is_due_and_open(kit) {
        for (id, wake_at, closed_at) in [(1, 300, None), (2, 100, None), (3, 50, Some(1)), (4, 301, None)] {
            open(&kit.store, CaseRow { wake_at: Some(wake_at), closed_at, entry: id * 10, ..case(id) }).await?;
        }
        let due = |now, limit| read(&kit.store, move |tx| Box::pin(cases::due(tx, now, limit)));
        assert_eq!(due(300, 10).await?, [Due { id: 2, entry: 20 }, Due { id: 1, entry: 10 }]);
        assert_eq!(due(300, 1).await?, [Due { id: 2, entry: 20 }]);
        assert_eq!(due(99, 10).await?, []);
    }

    async fn a_book_is_saved_by_compare_and_set(kit) {
        let book = BookRow { id: 1, payment: 50, seq: 0, link: [0; 32], body: "{}".to_owned() };
        let inserted = book.clone();
        write(&kit.store, move |tx| Box::pin(async move { cases::insert_book(tx, &inserted).await })).await?;
        let after = BookRow { seq: 1, link: [1; 32], body: "{\"captured\":5}".to_owned(), ..book.clone() };
        for wins in [true, false] {
            let after = after.clone();
            let saved = write(&kit.store, move |tx| Box::pin(async move { cases::save_book(tx, &after, 0).await })).await?;
            assert_eq!(saved, wins);
        }
        assert_eq!(read(&kit.store, |tx| Box::pin(cases::book_of(tx, 50))).await?, Some(after.clone()));
        assert_eq!(read(&kit.store, |tx| Box::pin(cases::book(tx, 1))).await?, Some(after));
        let second = BookRow { id: 2, ..book };
        let taken = write(&kit.store, move |tx| Box::pin(async move { cases::insert_book(tx, &second).await })).await;
        assert!(matches!(taken, Err(StoreError::Unique(_))), "{taken:?}");
    }

    async fn a_unit_is_in_one_dispute_at_a_time(kit) {
        open(&kit.store, case(1)).await?;
        open(&kit.store, case(2)).await?;
        assert_eq!(claim(&kit.store, 1, &[(7, 0), (7, 1)]).await?, None);
        assert_eq!(claim(&kit.store, 1, &[(7, 1)]).await?, None, "its own already");
        assert_eq!(claim(&kit.store, 2, &[(7, 1)]).await?, Some((7, 1)));
        let claimed = read(&kit.store, |tx| Box::pin(cases::claimed(tx, 7))).await?;
        assert_eq!(claimed, [Claim { unit: 0, case_id: 1 }, Claim { unit: 1, case_id: 1 }]);
        assert_eq!(write(&kit.store, |tx| Box::pin(cases::release_units(tx, 1))).await?, 2);
        assert_eq!(claim(&kit.store, 2, &[(7, 1)]).await?, None);
    }

    async fn keys_come_in_blocks_that_never_overlap(kit) {
        let first = write(&kit.store, |tx| Box::pin(ombud_store::id::block(tx))).await?;
        let second = write(&kit.store, |tx| Box::pin(ombud_store::id::block(tx))).await?;
        assert!(first.start > 0 && first.end - first.start == ombud_store::id::BLOCK);
        assert!(second.start >= first.end && second.end - second.start == ombud_store::id::BLOCK);
    }
}
