//! What is told before filing is measured from what was closed: the narrowest group with enough cases, looked at hourly.

use crate::house::{House, paid};
use ombud_domain::dispute::Reason;
use ombud_domain::time::Span;
use ombud_engine::measured::{Among, ENOUGH, Kind, Measured, expect};
use ombud_store::statistic::{Group, Sample, Statistic, keep, newest};
use ombud_store::{Lane, StoreError, on_every_engine};
use serde_json::json;

fn kind(seller: &str, buyer: &str) -> Kind {
    Kind { reason: Reason::Damaged, seller: seller.into(), buyer: buyer.into() }
}

async fn measured(house: &House, kind: Kind) -> Result<Measured, StoreError> {
    let engine = house.engine.clone();
    house.engine.store().read(move |tx| Box::pin(async move { expect(tx, &engine, kind).await })).await
}

/// So many closed disputes, each a day longer than the one before; two of three buyers were content.
async fn closed(
    house: &House,
    first: i64,
    n: i64,
    reason: &'static str,
    countries: [&'static str; 2],
) -> Result<(), StoreError> {
    let work = house.engine.store().write(Lane::Work, move |tx| {
        Box::pin(async move {
            for at in first..first + n {
                let row = Statistic {
                    case_id: at,
                    reason: reason.into(),
                    seller_country: countries[0].into(),
                    buyer_country: countries[1].into(),
                    opened_at: at - Span::days(at - first + 1).0,
                    closed_at: Some(at),
                    winner: "buyer".into(),
                    satisfaction: Some(if at % 3 == 0 { 1 } else { 5 }),
                    ..Statistic::default()
                };
                keep(tx, &row).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await
}

on_every_engine! {
    async fn a_group_that_is_too_small_gives_way_to_a_wider_one(kit) {
        let house = House::new(kit).await?;
        let none = measured(&house, kind("CN", "BR")).await?;
        assert_eq!((none.cases, none.median, none.content_percent), (0, None, None));
        house.wait(Span::hours(2));

        closed(&house, 1_000, 29, "damaged", ["CN", "BR"]).await?;
        let few = measured(&house, kind("CN", "BR")).await?;
        assert_eq!((few.among, few.cases, few.median), (Among::All, 29, None), "29 are too few to say anything");
        house.wait(Span::hours(2));

        closed(&house, 2_000, 1, "late", ["US", "FR"]).await?;
        assert_eq!(measured(&house, kind("CN", "BR")).await?.among, Among::All);
        house.wait(Span::hours(2));
        closed(&house, 3_000, 1, "damaged", ["US", "FR"]).await?;
        assert_eq!(measured(&house, kind("CN", "BR")).await?.among, Among::Reason);
        house.wait(Span::hours(2));
        closed(&house, 4_000, 1, "damaged", ["CN", "FR"]).await?;
        assert_eq!(measured(&house, kind("CN", "BR")).await?.among, Among::Sellers);
        house.wait(Span::hours(2));
        closed(&house, 5_000, 1, "damaged", ["US", "BR"]).await?;
        assert_eq!(measured(&house, kind("CN", "BR")).await?.among, Among::Buyers, "the buyer's country comes first");
        // Kept for an hour, then looked at again.
        closed(&house, 6_000, 1, "damaged", ["CN", "BR"]).await?;
        assert_eq!(measured(&house, kind("CN", "BR")).await?.among, Among::Buyers);
        house.wait(Span::hours(1));
        let both = measured(&house, kind("CN", "BR")).await?;
        assert_eq!((both.among, both.cases), (Among::Both, ENOUGH));
        assert_eq!((both.median, both.content_percent), (Some(Span::days(14)), Some(66)));
        // Whoever's country nobody knows hears of the reason alone.
        assert_eq!(measured(&house, kind("", "")).await?.among, Among::Reason);
    }

    async fn no_more_than_the_newest_are_read(kit) {
        let house = House::new(kit).await?;
        closed(&house, 1_000, 700, "damaged", ["CN", "BR"]).await?;
        let found = measured(&house, kind("CN", "BR")).await?;
        assert_eq!((found.cases, found.median), (500, Some(Span::days(450))));
    }

    async fn what_is_open_or_was_withdrawn_says_nothing(kit) {
        let house = House::new(kit).await?;
        let work = house.engine.store().write(Lane::Work, |tx| Box::pin(async move {
            for (case_id, closed_at) in [(1, None), (2, Some(9))] {
                keep(tx, &Statistic { case_id, reason: "damaged".into(), closed_at, ..Statistic::default() }).await?;
            }
            Ok::<_, StoreError>(())
        }));
        work.await?;
        assert_eq!(measured(&house, kind("", "")).await?.cases, 0);
    }

    async fn a_closed_dispute_counts_and_its_buyer_is_asked_once(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.wait(Span::hours(5));
        house.tell(&house.seller, sent.case, json!({"action": "full_refund_now", "confirm": true})).await?;
        house.settle().await?;
        house.answer(&house.commands("refund.request").await?[0], paid(10_000)).await?;
        house.settle().await?;
        let samples = || async {
            while house.engine.count_all().await? > 0 {}
            house.engine.store().read(|tx| Box::pin(newest(tx, Group::Both("damaged", "US", "US"), 9))).await
        };
        let found: Result<Vec<Sample>, StoreError> = samples().await;
        assert_eq!(found?, [Sample { took_ms: Span::hours(5).0, content: None }]);
        assert!(house.can(&house.seller, &sent.number, "rate").await?.is_none(), "the buyer alone is asked");
        house.tell(&house.buyer, sent.case, json!({"action": "rate", "answer": "discontent"})).await?;
        let found: Result<Vec<Sample>, StoreError> = samples().await;
        assert_eq!(found?, [Sample { took_ms: Span::hours(5).0, content: Some(0) }]);
        let again = house.tell(&house.buyer, sent.case, json!({"action": "rate", "answer": "content"})).await;
        assert_eq!(crate::house::refusal(again).code(), "already_rated");
        let shop = house.engine.see(&house.seller, &sent.number).await?;
        assert!(shop.entries.iter().all(|e| e.kind != "dispute.rated"), "the shop does not learn of it");
        house.is_sound().await?;
    }
}
