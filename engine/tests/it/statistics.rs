//! The numbers that a follower makes of the ledger, and that they can be made again.

use crate::house::{House, WORDS, paid, staff};
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_store::statistic::{self, Group, Sample, Statistic};
use ombud_store::{StoreError, account, on_every_engine};
use serde_json::json;

async fn all(house: &House) -> Result<Vec<Statistic>, StoreError> {
    while house.engine.count_all().await? > 0 {}
    house.engine.store().read(|tx| Box::pin(statistic::between(tx, "2000-01", "2100-01", 0, 100))).await
}

/// Missed deadlines by desk.
async fn missed(house: &House) -> Result<Vec<(String, i64)>, StoreError> {
    while house.engine.count_all().await? > 0 {}
    let read = house.engine.store().read(|tx| Box::pin(account::missed(tx, "2000-01", "2100-01"))).await?;
    Ok(read.into_iter().map(|d| (d.desk, d.missed)).collect())
}

async fn like(house: &House, group: Group<'static>) -> Result<Vec<Sample>, StoreError> {
    house.engine.store().read(move |tx| Box::pin(statistic::newest(tx, group, 10))).await
}

on_every_engine! {
    async fn a_ruling_is_counted_with_its_times_silences_and_money(kit) {
        let house = House::new(kit).await?;
        let draft = house.start();
        let _nothing_to_count = house.engine.act(house.request(&house.buyer, ombud_engine::act::Ask::StartDispute { start: draft, evidence: vec![] })).await?;
        assert_eq!(all(&house).await?, vec![], "a draft is nobody's number");
        let sent = house.submitted().await?;
        house.wait(Span::hours(10));
        house.tell(&house.seller, sent.case, json!({"action": "refuse", "code": "item_as_described", "text": WORDS})).await?;
        house.wait(Span::hours(50));
        house.tell(&house.buyer, sent.case, json!({"action": "escalate"})).await?;
        let open = all(&house).await?;
        assert_eq!((open.len(), open[0].closed_at, open[0].winner.as_str(), open[0].talk_ms), (1, None, "", Span::hours(60).0));
        let mediator = staff(Role::Mediator);
        let ours = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": 3_000, "text": WORDS});
        house.tell(&mediator, sent.case, ours).await?;
        house.wait(Span::hours(5));
        house.tell(&house.buyer, sent.case, json!({"action": "refuse", "code": "other", "text": WORDS})).await?;
        let offer = house.dispute(&sent.number).await?.data.standing(ombud_domain::Party::Platform).ok_or("a proposal")?.id;
        let ruling = json!({"action": "rule", "proposal": offer, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS});
        house.tell(&mediator, sent.case, ruling).await?;
        house.settle().await?;
        house.answer(&house.commands("refund.request").await?[0], paid(3_000)).await?;
        house.settle().await?;
        let rows = all(&house).await?;
        assert_eq!(rows.len(), 1, "one row for each dispute, whatever happens in it");
        let s = rows.into_iter().next().ok_or("a row")?;
        assert_eq!((s.reason.as_str(), s.how.as_str(), s.outcome.as_str(), s.winner.as_str()), ("damaged", "platform_ruling", "refund_partial", "split"));
        assert_eq!((s.buyer_country.as_str(), s.seller_country.as_str(), s.currency.as_str()), ("US", "US", "USD"));
        assert_eq!((s.asked_minor, s.paid_minor, s.review_ms), (10_000, 3_000, Span::hours(5).0));
        assert_eq!((s.buyer_silent, s.shop_silent, s.automated, s.our_late, s.appealed, s.overturned), (0, 0, 0, 0, 0, 0));
        assert_eq!((s.mediator, s.evidence.as_str(), s.tracking.as_str(), s.band.as_str()), (mediator.person.map(|p| p.0), "buyer", "delivered", "middle"));
        assert!(s.closed_at.is_some_and(|at| at >= s.opened_at + Span::hours(65).0));
        house.engine.count_anew().await?;
        assert_eq!(all(&house).await?, vec![s], "computed anew, the numbers are the same");
        let found = like(&house, Group::Both("damaged", "US", "US")).await?;
        assert_eq!((found.len(), found[0].content), (1, None));
        assert!(found[0].took_ms >= Span::hours(65).0);
        assert_eq!(like(&house, Group::All).await?, found, "wider groups");
        assert_eq!(like(&house, Group::Both("damaged", "BR", "US")).await?, []);
    }

    async fn the_shops_silence_and_a_machines_decision_are_counted_as_such(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.wait(Span::days(6));
        house.engine.sweep().await?;
        house.settle().await?;
        house.answer(&house.commands("refund.request").await?[0], paid(10_000)).await?;
        house.settle().await?;
        let rows = all(&house).await?;
        let s = rows.first().ok_or("a row")?;
        assert_eq!((s.how.as_str(), s.winner.as_str(), s.automated, s.mediator), ("seller_silence", "buyer", 1, None), "{}", sent.number);
        assert_eq!((s.asked_minor, s.paid_minor, s.shop_silent, s.buyer_silent), (10_000, 10_000, 1, 0));
    }

    async fn deadlines_that_we_miss_are_counted_at_the_desk_whose_they_were(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.tell(&house.seller, sent.case, json!({"action": "refuse", "code": "other", "text": WORDS})).await?;
        house.tell(&house.buyer, sent.case, json!({"action": "escalate"})).await?;
        // Reminders before the deadline are none of it.
        house.wait(Span::hours(71));
        house.engine.sweep().await?;
        assert_eq!(missed(&house).await?, vec![]);
        house.until_due(&sent.number).await?;
        assert_eq!((house.stage(&sent.number).await?.as_str(), missed(&house).await?), ("overdue", vec![("mediation".into(), 1)]));
        house.until_due(&sent.number).await?;
        house.settle().await?;
        assert_eq!(missed(&house).await?, vec![("mediation".into(), 2)], "and nobody of ours decided at all");
        // The money that the marketplace never tells of becomes a task for finance, which sleeps as well.
        for _ in 0..12 {
            house.wait(Span::days(2));
            house.engine.sweep().await?;
            house.settle().await?;
        }
        let all = missed(&house).await?;
        assert!(all.len() == 2 && all[0].0 == "finance" && all[0].1 > 0, "{all:?}");
        house.engine.count_anew().await?;
        assert_eq!(missed(&house).await?, all, "computed anew, the numbers are the same");
    }

    async fn whoever_lets_our_proposal_stand_by_silence_is_counted_as_silent(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.tell(&house.seller, sent.case, json!({"action": "refuse", "code": "other", "text": WORDS})).await?;
        house.tell(&house.buyer, sent.case, json!({"action": "escalate"})).await?;
        let ours = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": 3_000, "text": WORDS});
        house.tell(&staff(Role::Mediator), sent.case, ours).await?;
        let case = house.dispute(&sent.number).await?;
        let offer = case.data.standing(ombud_domain::Party::Platform).ok_or("a proposal")?;
        let yes = json!({"action": "accept", "proposal": offer.id, "version": offer.version, "less": true});
        house.tell(&house.buyer, sent.case, yes).await?;
        house.until_due(&sent.number).await?;
        let s = all(&house).await?.into_iter().next().ok_or("a row")?;
        assert_eq!((s.buyer_silent, s.shop_silent, s.departed), (0, 1, 0));
        assert_eq!((s.buyer, s.shop > 0), (case.env.buyer.0, true));
    }
}
