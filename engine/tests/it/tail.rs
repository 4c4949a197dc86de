//! The live tail: each event once, in order, to whoever may see it.

use crate::house::{House, WORDS, staff};
use ombud_domain::actor::Role;
use ombud_engine::tail::{MAX_OWED, Next, Subscription};
use ombud_store::on_every_engine;
use serde_json::json;
use tokio_util::sync::CancellationToken;

/// Everything up to an event of this kind: sequence numbers and kinds.
async fn until(stream: &Subscription, last: &str) -> Vec<(i64, String)> {
    let mut seen = Vec::new();
    loop {
        match stream.next().await {
            Next::Item(item) => {
                seen.push((item.entry.seq, item.entry.kind.clone()));
                if item.entry.kind == last {
                    return seen;
                }
            }
            Next::Reload => panic!("nothing was missed"),
        }
    }
}

on_every_engine! {
    async fn each_side_sees_its_events_once_and_in_order(kit) {
        let house = House::new(kit).await?;
        let stop = CancellationToken::new();
        let (engine, stopped) = (house.engine.clone(), stop.clone());
        let tail = tokio::spawn(async move { engine.run_tail(stopped).await });
        let (buyer, shop) = (house.engine.subscribe(&house.buyer.holders()), house.engine.subscribe(&house.seller.holders()));
        let ours = house.engine.subscribe(&staff(Role::Agent).holders());
        let stranger = house.engine.subscribe(&[5 << 40]);
        assert_eq!(house.engine.tail().open_streams(), 4);
        // The tail begins at the end of the ledger: it must have read that before the first event.
        let begun = house.engine.store().read(|tx| Box::pin(ombud_store::ledger::tip(tx))).await;
        let begun = begun.map_err(|e: ombud_store::StoreError| e)?;
        while house.engine.tail().reached() < begun {
            tokio::task::yield_now().await;
        }

        let sent = house.submitted().await?;
        house.tell(&staff(Role::Agent), sent.case, json!({"action": "note", "text": WORDS})).await?;
        house.tell(&house.seller, sent.case, json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 1_000})).await?;
        house.tell(&house.buyer, sent.case, json!({"action": "withdraw", "confirm": true, "pressed": "no"})).await?;
        let all = [(1, "started"), (2, "evidence_added"), (3, "submitted"), (4, "errand_given"), (5, "note"), (6, "countered"), (7, "withdrawn")];
        let expected = |not: &[i64]| -> Vec<(i64, String)> {
            all.iter().filter(|(seq, _)| !not.contains(seq)).map(|(seq, kind)| (*seq, format!("dispute.{kind}"))).collect()
        };
        assert_eq!(until(&ours, "dispute.withdrawn").await, expected(&[]));
        assert_eq!(until(&buyer, "dispute.withdrawn").await, expected(&[5]));
        assert_eq!(until(&shop, "dispute.withdrawn").await, expected(&[1, 4, 5]));
        assert!(stranger.take().is_none() && buyer.take().is_none() && shop.take().is_none() && ours.take().is_none());
        drop((buyer, shop, ours, stranger));
        assert_eq!(house.engine.tail().open_streams(), 0);
        stop.cancel();
        tail.await??;
    }

    async fn a_stream_that_is_too_slow_is_told_to_reload(kit) {
        let house = House::new(kit).await?;
        let stop = CancellationToken::new();
        let (engine, stopped) = (house.engine.clone(), stop.clone());
        let tail = tokio::spawn(async move { engine.run_tail(stopped).await });
        let sent = house.submitted().await?;
        let (slow, quick) = (house.engine.subscribe(&house.buyer.holders()), house.engine.subscribe(&staff(Role::Agent).holders()));
        let tip = async || house.engine.store().read(|tx| Box::pin(ombud_store::ledger::tip(tx))).await.map_err(|e: ombud_store::StoreError| e);
        let begun = tip().await?;
        while house.engine.tail().reached() < begun {
            tokio::task::yield_now().await;
        }
        while slow.take().is_some() || quick.take().is_some() {}
        let mut heard = 0;
        for at in 0..(MAX_OWED + 10) {
            let kind = if at % 2 == 0 { "returning" } else { "in_transit" };
            let command = json!({"action": "tracking_changed", "code": kind, "at": crate::house::MONDAY});
            house.tell(&ombud_domain::Actor::SYSTEM, sent.case, command).await?;
            if let Next::Item(_) = quick.next().await {
                heard += 1;
            }
        }
        assert_eq!(heard, MAX_OWED + 10, "others are unharmed");
        assert!(matches!(slow.next().await, Next::Reload));
        stop.cancel();
        tail.await??;
    }
}
