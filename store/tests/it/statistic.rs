//! The numbers about disputes: one row each, and what closed ones were like.

use crate::support::{ALL, case, entry, open, read, say, write};
use ombud_store::account::{self, Missed, Proceeding};
use ombud_store::case::CaseRow;
use ombud_store::ledger::{self, NewEntry};
use ombud_store::statistic::{self, Ended, Group, Peers, Sample, Statistic};
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
        buyer: case_id + 100,
        shop: 7,
        departed: case_id % 2,
        reassessed: if case_id == 20 { "late".into() } else { String::new() },
        final_winner: "split".into(),
        final_minor: 2_500,
        category: "lamps".into(),
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
        // Whose reason was rather another one says nothing about either, and counts among all.
        write(&kit.store, |tx| Box::pin(async move { statistic::keep(tx, &row(20, Some(20))).await })).await?;
        assert_eq!(newest(Group::Reason("damaged"), 99).await?.len(), 10);
        assert_eq!(newest(Group::Both("damaged", "CN", "BR"), 99).await?.len(), 5);
        assert_eq!(took(&newest(Group::All, 1).await?), [20]);
    }

    async fn what_ended_is_compared_with_what_ended_at_peers(kit) {
        write(&kit.store, |tx| Box::pin(async move {
            for n in 1..=6 {
                statistic::keep(tx, &Statistic { shop: n % 3, ..row(n, Some(n)) }).await?;
            }
            statistic::keep(tx, &Statistic { shop: 2, category: "toys".into(), ..row(7, Some(7)) }).await?;
            statistic::keep(tx, &Statistic { shop: 2, seller_country: "BR".into(), ..row(8, Some(8)) }).await?;
            statistic::keep(tx, &Statistic { shop: 2, winner: String::new(), ..row(9, Some(9)) }).await?;
            statistic::keep(tx, &Statistic { shop: 2, winner: String::new(), ..row(10, None) }).await
        })).await?;
        let ended = |peers: Peers<'static>, since: i64, limit: i64| {
            read(&kit.store, move |tx| Box::pin(statistic::ended_of(tx, peers, since, limit)))
        };
        let shops = |found: Vec<Ended>| found.iter().map(|s| s.shop).collect::<Vec<_>>();
        // The newest first; of no shop, open, withdrawn or long ago is none.
        assert_eq!(shops(ended(Peers::All, 0, 99).await?), [2, 2, 2, 1, 2, 1]);
        assert_eq!(shops(ended(Peers::All, 1_005, 99).await?), [2, 2, 2]);
        assert_eq!(shops(ended(Peers::Shop(2), 0, 3).await?), [2, 2, 2]);
        assert_eq!(shops(ended(Peers::Category("lamps"), 0, 99).await?), [2, 2, 1, 2, 1]);
        assert_eq!(shops(ended(Peers::Country("CN"), 0, 99).await?), [2, 2, 1, 2, 1]);
        assert_eq!(shops(ended(Peers::Both("lamps", "CN"), 0, 99).await?), [2, 1, 2, 1]);
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
        write(&kit.store, |tx| Box::pin(async move { statistic::keep(tx, &Statistic { buyer: 103, ..row(9, None) }).await })).await?;
        let of = |but: i64| read(&kit.store, move |tx| Box::pin(statistic::of_buyer(tx, 103, but, 10)));
        let keys = |rows: Vec<Statistic>| rows.iter().map(|s| s.case_id).collect::<Vec<_>>();
        assert_eq!((keys(of(0).await?), keys(of(3).await?)), (vec![9, 3], vec![9]), "a buyer's others, open ones too");
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

    async fn missed_deadlines_are_counted_by_desk_and_proceedings_listed_by_month(kit) {
        let missed = |case_id: i64, desk: &str, month: &str, storefront: i64, missed: i64| Missed {
            case_id, desk: desk.into(), month: month.into(), storefront, missed,
        };
        let body = |case_id: i64, month: &str, result: &str| Proceeding {
            case_id, storefront: 1, month: month.into(), body: "court".into(), result: result.into(), began_at: case_id, ended_at: None,
        };
        let (closed, open) = (Proceeding { ended_at: Some(9), ..body(4, "2026-03", "body_agreed") }, body(5, "2026-04", ""));
        let (first, second) = (closed.clone(), open.clone());
        write(&kit.store, move |tx| Box::pin(async move {
            account::keep_missed(tx, 1, &[missed(1, "chat", "2026-03", 1, 9)]).await?;
            let anew = [missed(1, "chat", "2026-03", 1, 2), missed(1, "chat", "2026-04", 1, 1), missed(1, "trust", "2026-05", 1, 1)];
            account::keep_missed(tx, 1, &anew).await?;
            account::keep_missed(tx, 2, &[missed(2, "chat", "2026-04", 1, 5)]).await?;
            account::keep_missed(tx, 3, &[missed(3, "chat", "2026-04", 2, 1)]).await?;
            account::keep_proceeding(tx, &body(4, "2026-03", "")).await?;
            account::keep_proceeding(tx, &first).await?;
            account::keep_proceeding(tx, &second).await
        })).await?;
        let told = read(&kit.store, |tx| Box::pin(account::missed(tx, "2026-03", "2026-04"))).await?;
        let told: Vec<_> = told.into_iter().map(|d| (d.desk, d.storefront, d.cases, d.missed)).collect();
        assert_eq!(told, [("chat".to_owned(), 1, 2, 8), ("chat".to_owned(), 2, 1, 1)]);
        let all = |last: &'static str| read(&kit.store, move |tx| Box::pin(account::proceedings(tx, "2026-03", last, 10)));
        assert_eq!(all("2026-03").await?, std::slice::from_ref(&closed));
        assert_eq!(all("2026-04").await?, [closed, open]);
        write(&kit.store, |tx| Box::pin(account::clear(tx))).await?;
        assert_eq!(all("2026-04").await?, []);
    }

    async fn what_is_late_is_counted_as_it_is_listed_and_never_beyond_the_limit(kit) {
        for (id, owner, level, closed_at) in [(1, "mediator", 1, None), (2, "finance", 2, None), (3, "finance", 0, None), (4, "finance", 1, Some(5))] {
            open(&kit.store, CaseRow { owner_role: owner.into(), level, closed_at, kind: "dispute".into(), storefront: 1, ..case(id) }).await?;
        }
        for role in ["", "finance", "mediator", "delivery"] {
            let listed = read(&kit.store, move |tx| Box::pin(desk::late(tx, 1, role, 10))).await?.len() as i64;
            assert_eq!(read(&kit.store, move |tx| Box::pin(desk::late_count(tx, 1, role, 10))).await?, listed, "{role}");
        }
        assert_eq!(read(&kit.store, |tx| Box::pin(desk::late_count(tx, 1, "", 10))).await?, 2);
        assert_eq!(read(&kit.store, |tx| Box::pin(desk::late_count(tx, 1, "", 1))).await?, 1);
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
