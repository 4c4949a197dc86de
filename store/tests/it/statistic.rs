//! The numbers about disputes: one row each, and what closed ones were like.

use crate::support::{ALL, case, entry, open, read, say, write};
use ombud_store::case::CaseRow;
use ombud_store::ledger::{self, NewEntry};
use ombud_store::statistic::{self, Group, Sample, Statistic};
use ombud_store::{desk, on_every_engine};

fn row(case_id: i64, days: Option<i64>) -> Statistic {
    Statistic {
        case_id,
        storefront: 1,
        month: "2026-03".into(),
        reason: "damaged".into(),
        buyer_country: if case_id % 2 == 0 { "BR".into() } else { "US".into() },
        seller_country: "CN".into(),
        language: "pt".into(),
        currency: "BRL".into(),
        opened_at: 1_000,
        closed_at: days.map(|d| 1_000 + d),
        how: "agreement".into(),
        outcome: "refund_full".into(),
        winner: "buyer".into(),
        asked_minor: 5_000,
        paid_minor: 5_000,
        talk_ms: 1,
        review_ms: 2,
        execution_ms: 3,
        buyer_silent: 0,
        shop_silent: 1,
        automated: 0,
        our_late: 0,
        appealed: 0,
        overturned: 0,
        mediator: None,
        evidence: "buyer".into(),
        tracking: "delivered".into(),
        band: "small".into(),
        satisfaction: (case_id <= 4).then_some(case_id + 1),
        sampled: case_id % 2,
        ruled: "buyer".into(),
        looked: if case_id == 5 { "split".into() } else { String::new() },
    }
}

on_every_engine! {
    async fn the_newest_closed_disputes_of_a_group_are_read_and_what_was_withdrawn_is_none(kit) {
        write(&kit.store, |tx| Box::pin(async move {
            for n in 1..=10 {
                statistic::keep(tx, &row(n, Some(n))).await?;
            }
            statistic::keep(tx, &Statistic { winner: String::new(), ..row(11, Some(11)) }).await?;
            statistic::keep(tx, &Statistic { winner: String::new(), ..row(12, None) }).await
        })).await?;
        let newest = |group: Group<'static>, limit: i64| read(&kit.store, move |tx| Box::pin(statistic::newest(tx, group, limit)));
        let took = |found: &[Sample]| found.iter().map(|s| s.took_ms).collect::<Vec<_>>();
        assert_eq!(took(&newest(Group::All, 3).await?), [10, 9, 8]);
        assert_eq!(newest(Group::Reason("damaged"), 99).await?.len(), 10);
        assert_eq!(took(&newest(Group::Buyers("damaged", "BR"), 2).await?), [10, 8]);
        assert_eq!(newest(Group::Sellers("damaged", "CN"), 99).await?.len(), 10);
        let both = newest(Group::Both("damaged", "CN", "US"), 99).await?;
        assert_eq!(took(&both), [9, 7, 5, 3, 1]);
        // 2, 3, 4 and 5 of 5 were answered by the first four.
        assert_eq!(both.iter().map(|s| s.content).collect::<Vec<_>>(), [None, None, None, Some(1), Some(0)]);
        assert_eq!(newest(Group::Reason("late"), 9).await?, []);
    }

    async fn cases_with_the_same_facts_are_found_the_latest_first_and_what_was_withdrawn_is_none(kit) {
        write(&kit.store, |tx| Box::pin(async move {
            for n in 1..=6 {
                statistic::keep(tx, &row(n, Some(n))).await?;
            }
            statistic::keep(tx, &Statistic { band: "large".into(), ..row(7, Some(7)) }).await?;
            statistic::keep(tx, &Statistic { winner: String::new(), ..row(8, Some(8)) }).await
        })).await?;
        let found = read(&kit.store, |tx| Box::pin(async move {
            let own = statistic::of_case(tx, 3).await?;
            match own {
                Some(own) => statistic::same_facts(tx, &own, 4).await,
                None => Ok(Vec::new()),
            }
        })).await?;
        assert_eq!(found.iter().map(|s| s.case_id).collect::<Vec<_>>(), [6, 5, 4, 2]);
    }

    async fn a_ruling_of_the_sample_waits_for_somebody_who_did_nothing_in_its_case(kit) {
        for (id, closed_at) in [(1, 9), (3, 7), (5, 1), (6, 1), (7, 2)] {
            let storefront = if id == 7 { 2 } else { 1 };
            open(&kit.store, CaseRow { storefront, closed_at: Some(closed_at), ..case(id) }).await?;
        }
        // 6 is not in the sample, 5 was looked at, 7 is of another storefront.
        write(&kit.store, |tx| Box::pin(async move {
            for n in [1, 3, 5, 6] {
                statistic::keep(tx, &row(n, Some(n))).await?;
            }
            statistic::keep(tx, &Statistic { storefront: 2, ..row(7, Some(7)) }).await?;
            say(tx, 3, &[NewEntry { actor: Some(44), actor_role: "mediator", ..entry("a ruling", ALL) }, entry("thanks", ALL)]).await
        })).await?;
        let waits = |storefront: i64, person: i64, limit: i64| {
            read(&kit.store, move |tx| Box::pin(async move {
                let rows = desk::second_looks(tx, storefront, person, limit).await?;
                Ok(rows.into_iter().map(|r| r.id).collect::<Vec<_>>())
            }))
        };
        assert_eq!(waits(1, 45, 10).await?, [3, 1], "the one that ended first is the first");
        assert_eq!(waits(1, 44, 10).await?, [1], "not by whoever had a part in it");
        assert_eq!((waits(1, 45, 1).await?, waits(2, 44, 10).await?, waits(3, 45, 10).await?), (vec![3], vec![7], vec![]));
        let hands = |stream: i64, limit: i64| read(&kit.store, move |tx| Box::pin(ledger::hands(tx, stream, limit)));
        assert_eq!((hands(3, 9).await?, hands(3, 1).await?, hands(1, 9).await?), (vec![7, 44], vec![7], vec![]));
    }

    async fn a_row_takes_the_place_of_the_one_before_and_all_can_be_dropped(kit) {
        write(&kit.store, |tx| Box::pin(async move {
            statistic::keep(tx, &row(1, None)).await?;
            statistic::keep(tx, &row(1, Some(7))).await?;
            statistic::keep(tx, &row(2, Some(9))).await
        })).await?;
        let months = |first: &'static str, last: &'static str, after: i64| {
            read(&kit.store, move |tx| Box::pin(statistic::between(tx, first, last, after, 10)))
        };
        assert_eq!(months("2026-03", "2026-03", 0).await?, vec![row(1, Some(7)), row(2, Some(9))]);
        assert_eq!(months("2026-01", "2026-12", 1).await?, vec![row(2, Some(9))]);
        assert_eq!(months("2026-04", "2026-12", 0).await?, vec![]);
        write(&kit.store, |tx| Box::pin(statistic::clear(tx))).await?;
        assert_eq!(months("2026-01", "2026-12", 0).await?, vec![]);
    }
}
