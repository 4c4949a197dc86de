//! Seats: what a viewer lists, counts and is told of.

use crate::support::{ALL, BUYER, SELLER, STAFF, case, entry, read, say, write};
use ombud_store::case::{self as cases, CaseRow};
use ombud_store::label::{self, Label};
use ombud_store::ledger::{NewEntry, Position};
use ombud_store::seat::{self, Filter, Order};
use ombud_store::{Result, Store, StoreError, on_every_engine};

/// Opens a case with a seat for each holder.
async fn open_with(store: &Store, row: CaseRow, seats: &'static [(i64, i64)]) -> Result<()> {
    write(store, move |tx| {
        Box::pin(async move {
            cases::insert(tx, &row).await?;
            for &(holder, side) in seats {
                seat::sit(tx, row.id, holder, side).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Says something in a case and tells the seats.
async fn tell(store: &Store, id: i64, entries: Vec<NewEntry>) -> Result<i64> {
    write(store, move |tx| {
        Box::pin(async move {
            let appended = say(tx, id, &entries).await?;
            seat::bump(tx, id, &appended.placed, None).await?;
            Ok(appended.head.seq)
        })
    })
    .await
}

async fn unread(store: &Store, holders: &'static [i64]) -> Result<i64> {
    read(store, move |tx| Box::pin(seat::unread_count(tx, holders))).await
}

async fn ids(store: &Store, holders: &'static [i64], filter: Filter) -> Result<Vec<i64>> {
    let page = read(store, move |tx| Box::pin(async move { seat::list(tx, holders, &filter, 10).await })).await?;
    Ok(page.iter().map(|line| line.case.id).collect())
}

on_every_engine! {
    async fn a_seat_moves_only_for_what_its_side_may_see(kit) {
        open_with(&kit.store, case(1), &[(7, BUYER), (8, SELLER), (100, STAFF)]).await?;
        tell(&kit.store, 1, vec![entry("hello", ALL)]).await?;
        let start = read(&kit.store, |tx| Box::pin(ombud_store::ledger::tip(tx))).await?;
        tell(&kit.store, 1, vec![entry("to the seller", SELLER | STAFF), entry("a note", STAFF)]).await?;

        let seats = read(&kit.store, |tx| Box::pin(seat::of_case(tx, 1, 10))).await?;
        assert_eq!(seats.iter().map(|s| (s.holder, s.last_seq)).collect::<Vec<_>>(), [(7, 1), (8, 2), (100, 3)]);
        let touched = read(&kit.store, move |tx| Box::pin(seat::touched_after(tx, &[7, 8, 100], start, 10))).await?;
        assert_eq!(touched.iter().map(|t| (t.holder, t.last_seq)).collect::<Vec<_>>(), [(8, 2), (100, 3)]);
        let touched = read(&kit.store, |tx| Box::pin(seat::touched_after(tx, &[7], Position::START, 10))).await?;
        assert_eq!(touched.iter().map(|t| (t.case_id, t.side)).collect::<Vec<_>>(), [(1, BUYER)]);
    }

    async fn who_has_no_seat_sees_no_case(kit) {
        open_with(&kit.store, case(1), &[(7, BUYER), (8, SELLER)]).await?;
        let sits = |holders: &'static [i64], id| read(&kit.store, move |tx| Box::pin(seat::sits(tx, holders, id)));
        assert_eq!(sits(&[7], 1).await?, Some(BUYER));
        assert_eq!(sits(&[7, 8], 1).await?, Some(BUYER | SELLER));
        assert_eq!(sits(&[9], 1).await?, None);
        assert_eq!(sits(&[7], 2).await?, None);
        assert_eq!(sits(&[], 1).await?, None);
        write(&kit.store, |tx| Box::pin(seat::sit(tx, 1, 7, STAFF))).await?;
        assert_eq!(sits(&[7], 1).await?, Some(STAFF));
        assert!(write(&kit.store, |tx| Box::pin(seat::rise(tx, 1, 7))).await?);
        assert_eq!(sits(&[7], 1).await?, None);
        assert!(write(&kit.store, |tx| Box::pin(seat::sit(tx, 2, 7, STAFF))).await.is_err(), "no such case");
        let crowd: Vec<i64> = (0..=16).collect();
        let refused = read(&kit.store, move |tx| Box::pin(async move { seat::sits(tx, &crowd, 1).await })).await;
        assert!(matches!(refused, Err(StoreError::Other(_))));
    }

    async fn badges_count_cases_and_stop_at_the_limit(kit) {
        for id in 1..=3 {
            open_with(&kit.store, case(id), &[(7, BUYER), (70, BUYER)]).await?;
        }
        tell(&kit.store, 1, vec![entry("a", ALL), entry("b", ALL)]).await?;
        tell(&kit.store, 2, vec![entry("c", ALL)]).await?;
        tell(&kit.store, 3, vec![entry("d", SELLER)]).await?;
        assert_eq!(unread(&kit.store, &[7]).await?, 2);
        assert_eq!(unread(&kit.store, &[7, 70]).await?, 2, "one case, though two seats");
        let mark = |seq| write(&kit.store, move |tx| Box::pin(seat::mark_read(tx, &[7, 70], 1, seq)));
        assert!(mark(1).await?);
        assert_eq!(unread(&kit.store, &[7]).await?, 2, "the second is still unread");
        assert!(mark(99).await?, "as far as there is something");
        assert!(!mark(1).await?, "reading backwards changes nothing");
        assert_eq!(unread(&kit.store, &[7, 70]).await?, 1);
        tell(&kit.store, 1, vec![entry("e", ALL)]).await?;
        assert_eq!(unread(&kit.store, &[7, 70]).await?, 2);

        write(&kit.store, |tx| Box::pin(seat::set_needs_answer(tx, 2, BUYER, true))).await?;
        assert_eq!(read(&kit.store, |tx| Box::pin(seat::needs_answer_count(tx, &[7, 70], &[]))).await?, 1);
        write(&kit.store, |tx| Box::pin(seat::set_needs_answer(tx, 2, ALL, false))).await?;
        assert_eq!(read(&kit.store, |tx| Box::pin(seat::needs_answer_count(tx, &[7, 70], &[]))).await?, 0);

        for id in 10..120 {
            open_with(&kit.store, case(id), &[(9, BUYER)]).await?;
            tell(&kit.store, id, vec![entry("x", ALL)]).await?;
        }
        assert_eq!(unread(&kit.store, &[9]).await?, seat::BADGE);
    }

    async fn lists_filter_and_order(kit) {
        for (id, kind, due_at) in [(1, "dispute", 900), (2, "conversation", 800), (3, "dispute", 700), (4, "report", 600)] {
            let row = CaseRow { kind: kind.to_owned(), due_at: Some(due_at), ..case(id) };
            open_with(&kit.store, row, &[(7, BUYER), (70, BUYER)]).await?;
        }
        open_with(&kit.store, case(5), &[(8, SELLER)]).await?;
        for id in [3, 1, 4, 2, 5] {
            tell(&kit.store, id, vec![entry("x", ALL)]).await?;
        }
        let any = Filter::default;
        assert_eq!(ids(&kit.store, &[7], any()).await?, [2, 4, 1, 3]);
        assert_eq!(ids(&kit.store, &[7, 70, 8], any()).await?, [5, 2, 4, 1, 3], "each once");
        assert_eq!(ids(&kit.store, &[9], any()).await?, [0; 0]);
        let kinds = vec!["dispute".to_owned(), "report".to_owned()];
        assert_eq!(ids(&kit.store, &[7], Filter { kinds, ..any() }).await?, [4, 1, 3]);
        let by_deadline = || Filter { order: Order::Deadline, ..any() };
        assert_eq!(ids(&kit.store, &[7, 70], by_deadline()).await?, [4, 3, 2, 1]);

        let before = read(&kit.store, |tx| Box::pin(cases::load(tx, 4))).await?.ok_or("case 4")?;
        let after = CaseRow { closed_at: Some(5), due_at: None, wake_at: None, ..before.clone() };
        let reopened = CaseRow { due_at: Some(600), wake_at: Some(600), ..before.clone() };
        let closed = after.clone();
        assert!(write(&kit.store, move |tx| Box::pin(async move { cases::save(tx, &before, &after).await })).await?);
        assert_eq!(ids(&kit.store, &[7], by_deadline()).await?, [3, 2, 1]);
        assert_eq!(ids(&kit.store, &[7], Filter { open: true, ..any() }).await?, [2, 1, 3]);
        assert_eq!(ids(&kit.store, &[7], any()).await?, [2, 4, 1, 3]);
        assert!(write(&kit.store, move |tx| Box::pin(async move { cases::save(tx, &closed, &reopened).await })).await?);
        assert_eq!(ids(&kit.store, &[7], by_deadline()).await?, [4, 3, 2, 1]);

        write(&kit.store, |tx| Box::pin(seat::mark_read(tx, &[7], 1, 1))).await?;
        write(&kit.store, |tx| Box::pin(seat::set_needs_answer(tx, 3, BUYER, true))).await?;
        assert_eq!(ids(&kit.store, &[7], Filter { unread: true, ..any() }).await?, [2, 4, 3]);
        assert_eq!(ids(&kit.store, &[7], Filter { needs_answer: true, ..any() }).await?, [3]);
    }

    async fn a_list_finds_labels_languages_and_words_that_its_reader_may_see(kit) {
        for (id, language) in [(1, "en"), (2, "pt"), (3, "en")] {
            let row = CaseRow { kind: "conversation".into(), language: language.into(), ..case(id) };
            open_with(&kit.store, row, &[(7, SELLER)]).await?;
        }
        let says = |text: &str, eyes| {
            let body = format!(r#"{{"what":{{"kind":"message","text":"{text}","language":"en"}}}}"#);
            NewEntry { kind: "conversation.message", body, ..entry("x", eyes) }
        };
        tell(&kit.store, 1, vec![says("Where is my Blue lamp? 100%", ALL)]).await?;
        tell(&kit.store, 2, vec![says("A blue note of ours", STAFF), says("Obrigada", ALL)]).await?;
        tell(&kit.store, 3, vec![entry("blue", ALL)]).await?;
        let label = Label { id: 4, name: "VIP".into(), colour: "red".into() };
        write(&kit.store, move |tx| Box::pin(async move { label::add(tx, 7, &label).await })).await?;
        write(&kit.store, |tx| Box::pin(label::set(tx, 7, 4, 3, true))).await?;
        let find = |words: &str| Filter { find: words.into(), ..Filter::default() };
        assert_eq!(ids(&kit.store, &[7], find("BLUE lamp")).await?, [1]);
        assert_eq!(ids(&kit.store, &[7], find("blue")).await?, [1], "what others wrote among themselves is not found");
        assert_eq!(ids(&kit.store, &[7], find("language")).await?, [0; 0], "words alone, not how they are kept");
        assert_eq!(ids(&kit.store, &[7], find("100%")).await?, [1]);
        assert_eq!(ids(&kit.store, &[7], Filter { label: 4, ..Filter::default() }).await?, [3]);
        assert_eq!(ids(&kit.store, &[7], Filter { language: "pt".into(), ..Filter::default() }).await?, [2]);
    }

    async fn pages_follow_each_other_without_gap_or_repeat(kit) {
        for id in 1..=23 {
            open_with(&kit.store, CaseRow { due_at: Some(id / 3), ..case(id) }, &[(7, BUYER), (70, STAFF)]).await?;
            tell(&kit.store, id, vec![entry("x", ALL), entry("note", STAFF)]).await?;
        }
        for order in [Order::Recent, Order::Deadline] {
            let (mut seen, mut after) = (Vec::new(), None);
            loop {
                let filter = Filter { order, after, ..Filter::default() };
                let page = read(&kit.store, move |tx| {
                    Box::pin(async move { seat::list(tx, &[7, 70], &filter, 5).await })
                }).await?;
                let Some(last) = page.last() else { break };
                after = Some(last.bookmark.to_string().parse()?);
                seen.extend(page.iter().map(|line| line.case.id));
            }
            let mut wanted: Vec<i64> = (1..=23).collect();
            if order == Order::Recent {
                wanted.reverse();
            }
            assert_eq!(seen, wanted, "{order:?}");
        }
    }
}
