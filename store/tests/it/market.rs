//! The mirror of the marketplace, commands to it, and what people are told.

use crate::support::{case, open, read, write};
use ombud_store::case::CaseRow;
use ombud_store::mirror::{self, LineRow, OrderRow, PaymentRow, ShipmentRow, TrackRow};
use ombud_store::notice::{self, NoticeRow};
use ombud_store::outgoing::{self, Delivery};
use ombud_store::testkit::{On, TestResult, run};
use ombud_store::{Limits, Result, Store, StoreError, desk, on_every_engine};
use tokio::sync::oneshot;

fn order(id: i64, buyer: i64, placed_at: i64) -> OrderRow {
    OrderRow {
        id,
        buyer,
        storefront: Some(1),
        placed_at,
        currency: "BRL".to_owned(),
        status: "delivered".to_owned(),
        promised_from: None,
        promised_to: Some(9),
    }
}

async fn give(store: &Store, command_id: &'static str, aggregate: i64) -> Result<Option<i64>> {
    let give = write(store, move |tx| {
        Box::pin(async move { outgoing::give(tx, command_id, "refund.request", aggregate, "{}", 1, 100).await })
    });
    give.await
}

fn notice(id: i64, holder: i64, case_id: i64, seq: i64) -> NoticeRow {
    NoticeRow { id, holder, case_id, seq, body: "{\"kind\":\"x\"}".to_owned(), created_at: 1, read_at: None }
}

on_every_engine! {
    async fn a_name_has_one_key_and_is_a_gap_until_it_is_sent(kit) {
        write(&kit.store, |tx| Box::pin(mirror::mention(tx, "order", "o-1", 50))).await?;
        let known = read(&kit.store, |tx| Box::pin(mirror::key(tx, "order", "o-1"))).await?.ok_or("no key")?;
        assert_eq!((known.id, known.source_version, known.body), (50, None, None));
        let gaps = || read(&kit.store, |tx| Box::pin(mirror::gaps(tx, "order", "", 10)));
        assert_eq!(gaps().await?.iter().map(|n| n.external_id.as_str()).collect::<Vec<_>>(), ["o-1"]);
        let again = write(&kit.store, |tx| Box::pin(mirror::mention(tx, "order", "o-1", 51))).await;
        assert!(matches!(again, Err(StoreError::Unique(_))), "{again:?}");

        write(&kit.store, |tx| Box::pin(mirror::sent(tx, "order", "o-1", 7, "{\"id\":\"o-1\"}"))).await?;
        let known = read(&kit.store, |tx| Box::pin(mirror::body(tx, 50))).await?.ok_or("no key")?;
        assert_eq!((known.source_version, known.body.as_deref()), (Some(7), Some("{\"id\":\"o-1\"}")));
        assert_eq!(gaps().await?, []);
        assert_eq!(read(&kit.store, |tx| Box::pin(mirror::count(tx, "order"))).await?, 1);
        let name = read(&kit.store, |tx| Box::pin(mirror::name(tx, 50))).await?.ok_or("no name")?;
        assert_eq!((name.object.as_str(), name.external_id.as_str()), ("order", "o-1"));
    }

    async fn an_order_has_its_lines_payments_and_parcels(kit) {
        let line = LineRow {
            id: 20, order_id: 10, shop: 3, title: "Kettle".to_owned(), quantity: 2, goods_minor: 100,
            shipping_minor: 5, tax_minor: 6, fee_minor: 7,
        };
        let payment = PaymentRow {
            id: 30, order_id: 10, method: "card".to_owned(), currency: "BRL".to_owned(), captured_minor: 118,
            agreed_minor: 118,
        };
        let parcel = ShipmentRow {
            id: 40, order_id: 10, shop: 3, direction: "out".to_owned(), carrier: "Correios".to_owned(),
            tracking_number: "BR1".to_owned(),
        };
        let late = TrackRow { id: 50, shipment: 40, code: "delivered".to_owned(), at: 9, place: "Recife".to_owned() };
        let early = TrackRow { id: 51, code: "picked_up".to_owned(), at: 5, ..late.clone() };
        let (l, p, s, t) = (line.clone(), payment.clone(), parcel.clone(), [late.clone(), early.clone()]);
        write(&kit.store, move |tx| Box::pin(async move {
            // Twice, as an import that is run again.
            for _ in 0..2 {
                mirror::save_order(tx, &order(10, 7, 1000)).await?;
                mirror::save_line(tx, &l).await?;
                mirror::save_payment(tx, &p).await?;
                mirror::save_shipment(tx, &s).await?;
                for event in &t {
                    mirror::save_track(tx, event).await?;
                }
            }
            Ok(())
        })).await?;
        assert_eq!(read(&kit.store, |tx| Box::pin(mirror::order(tx, 10))).await?, Some(order(10, 7, 1000)));
        assert_eq!(read(&kit.store, |tx| Box::pin(mirror::line(tx, 20))).await?, Some(line.clone()));
        assert_eq!(read(&kit.store, |tx| Box::pin(mirror::lines(tx, 10))).await?, [line]);
        assert_eq!(read(&kit.store, |tx| Box::pin(mirror::payments(tx, 10))).await?, [payment]);
        assert_eq!(read(&kit.store, |tx| Box::pin(mirror::shipment(tx, 40))).await?, Some(parcel.clone()));
        assert_eq!(read(&kit.store, |tx| Box::pin(mirror::shipments(tx, 10))).await?, [parcel]);
        assert_eq!(read(&kit.store, |tx| Box::pin(mirror::track(tx, 40))).await?, [early, late]);
    }

    async fn a_buyers_orders_come_newest_first_in_pages(kit) {
        write(&kit.store, |tx| Box::pin(async move {
            for (id, buyer, placed_at) in [(1, 7, 300), (2, 7, 100), (3, 8, 200), (4, 7, 300)] {
                mirror::save_order(tx, &order(id, buyer, placed_at)).await?;
            }
            Ok(())
        })).await?;
        let page = |before| read(&kit.store, move |tx| Box::pin(mirror::orders_of(tx, 7, before, 2)));
        let ids = |rows: Vec<OrderRow>| rows.iter().map(|o| o.id).collect::<Vec<_>>();
        assert_eq!(ids(page((i64::MAX, i64::MAX)).await?), [4, 1]);
        assert_eq!(ids(page((300, 1)).await?), [2]);
        assert_eq!(ids(read(&kit.store, |tx| Box::pin(mirror::orders_after(tx, 2, 10))).await?), [3, 4]);
    }

    async fn a_command_is_given_once_and_answered_once(kit) {
        assert_eq!(give(&kit.store, "a", 5).await?, Some(1));
        assert_eq!(give(&kit.store, "b", 5).await?, Some(2));
        assert_eq!(give(&kit.store, "c", 6).await?, Some(1));
        assert_eq!(give(&kit.store, "a", 5).await?, None);
        let all = read(&kit.store, |tx| Box::pin(outgoing::after(tx, 0, 10))).await?;
        assert_eq!(all.iter().map(|c| c.command_id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
        let n = all[1].n;
        assert_eq!(read(&kit.store, move |tx| Box::pin(outgoing::after(tx, n, 10))).await?.len(), 1);

        let answer = || write(&kit.store, |tx| Box::pin(outgoing::answer(tx, "a", "{\"ok\":true}", 50)));
        assert!(answer().await?);
        assert!(!answer().await?);
        let answered = read(&kit.store, |tx| Box::pin(outgoing::find(tx, "a"))).await?.ok_or("no command")?;
        assert_eq!((answered.result.as_deref(), answered.answered_at), (Some("{\"ok\":true}"), Some(50)));
        assert_eq!(read(&kit.store, |tx| Box::pin(outgoing::overdue(tx, 99, 10))).await?, []);
        let overdue = read(&kit.store, |tx| Box::pin(outgoing::overdue(tx, 100, 10))).await?;
        assert_eq!(overdue.iter().map(|c| c.command_id.as_str()).collect::<Vec<_>>(), ["b", "c"]);
    }

    async fn attempts_to_reach_an_address_are_logged(kit) {
        for (message_id, status, error) in [("m1", None, Some("refused")), ("m1", Some(200), None)] {
            let (message_id, error) = (message_id.to_owned(), error.map(str::to_owned));
            let row = Delivery { n: 0, endpoint: 4, message_id, kind: "x".to_owned(), at: 1, status, error };
            write(&kit.store, move |tx| Box::pin(async move { outgoing::log(tx, &row).await })).await?;
        }
        let log = read(&kit.store, |tx| Box::pin(outgoing::logged(tx, i64::MAX, 10))).await?;
        assert_eq!(log.iter().map(|d| d.status).collect::<Vec<_>>(), [Some(200), None]);
        let n = log[0].n;
        let older = read(&kit.store, move |tx| Box::pin(outgoing::logged(tx, n, 10))).await?;
        assert_eq!(older.iter().map(|d| d.error.as_deref()).collect::<Vec<_>>(), [Some("refused")]);
    }

    async fn a_notice_is_told_once_and_read(kit) {
        let tell = |n: NoticeRow| write(&kit.store, move |tx| Box::pin(async move { notice::tell(tx, &n).await }));
        assert!(tell(notice(1, 7, 5, 1)).await?);
        assert!(!tell(notice(2, 7, 5, 1)).await?, "the same event");
        assert!(tell(notice(3, 7, 6, 1)).await?);
        assert!(tell(notice(4, 8, 5, 1)).await?);
        let unread = |holder| read(&kit.store, move |tx| Box::pin(notice::unread(tx, holder)));
        assert_eq!((unread(7).await?, unread(8).await?, unread(9).await?), (2, 1, 0));
        let list = read(&kit.store, |tx| Box::pin(notice::list(tx, 7, i64::MAX, 10))).await?;
        assert_eq!(list, [notice(3, 7, 6, 1), notice(1, 7, 5, 1)]);
        assert_eq!(write(&kit.store, |tx| Box::pin(notice::read_case(tx, 7, 6, 99))).await?, 1);
        assert_eq!(read(&kit.store, |tx| Box::pin(notice::find(tx, 3))).await?.and_then(|n| n.read_at), Some(99));
        assert_eq!(write(&kit.store, |tx| Box::pin(notice::read_up_to(tx, 7, 3, 99))).await?, 1);
        assert_eq!((unread(7).await?, unread(8).await?), (0, 1));
    }

    async fn the_desk_sees_who_waits_and_who_has_what(kit) {
        for (id, stage, level, due_at, owner, role) in [
            (1, "queued", 0, 100, None, "supervisor"), (2, "queued", 5, 900, None, "supervisor"),
            (3, "queued", 0, 50, None, "supervisor"), (4, "with_agent", 0, 10, Some(77), "agent"),
            (5, "open", 0, 1, None, "supervisor"), (6, "queued", 0, 60, None, "finance"), (7, "queued", 9, 70, None, "reviewer"),
        ] {
            let owner_role = role.to_owned();
            let row = CaseRow { stage: stage.to_owned(), level, due_at: Some(due_at), owner, owner_role, ..case(id) };
            open(&kit.store, row).await?;
        }
        let ids = |rows: Vec<CaseRow>| rows.iter().map(|row| row.id).collect::<Vec<_>>();
        let part = |owners: &str, level| desk::Part { owners: owners.to_owned(), level };
        let (own, most, finance) = (part(",supervisor,", 255), part(",supervisor,", 9), part(",finance,reviewer,", 255));
        let queue = |part: &desk::Part| { let part = part.clone(); read(&kit.store, move |tx| Box::pin(async move { desk::queue(tx, 1, &part, 10).await })) };
        assert_eq!(ids(queue(&own).await?), [2, 3, 1], "the level first, then the deadline");
        assert_eq!(ids(queue(&most).await?), [7, 2, 3, 1], "and everything from a level on");
        assert_eq!(ids(queue(&finance).await?), [7, 6]);
        let ahead = |storefront, part: &desk::Part| { let part = part.clone(); read(&kit.store, move |tx| Box::pin(async move { desk::ahead(tx, storefront, &part, 0, 100).await })) };
        assert_eq!((ahead(1, &own).await?, ahead(1, &most).await?, ahead(1, &finance).await?), (2, 3, 2));
        assert_eq!(ahead(2, &own).await?, 0, "another storefront");
        let held = read(&kit.store, |tx| Box::pin(desk::held(tx, 10))).await?;
        assert_eq!(held, [desk::Held { case: 4, agent: 77 }]);
        let open = read(&kit.store, |tx| Box::pin(desk::of_stage(tx, "conversation", "queued", 1, 10))).await?;
        assert_eq!(open.iter().map(|row| row.id).collect::<Vec<_>>(), [3, 6, 7, 1, 2]);
    }
}

#[test]
fn commands_are_seen_in_the_order_of_their_numbers() -> TestResult {
    run(On::Postgres, Limits::default(), async |kit| {
        let (tell, reached) = oneshot::channel();
        let (go_on, wait) = oneshot::channel::<()>();
        let store = kit.store.clone();
        let first = tokio::spawn(async move {
            write(&store, move |tx| {
                Box::pin(async move {
                    outgoing::give(tx, "first", "x", 1, "{}", 1, 1).await?;
                    let gone = |()| StoreError::Other("the test is gone".to_owned());
                    tell.send(()).map_err(gone)?;
                    wait.await.map_err(|_| gone(()))
                })
            })
            .await
        });
        reached.await?;
        let store = kit.store.clone();
        let second = tokio::spawn(async move { give(&store, "second", 2).await });
        while kit.store.waiting()[0] < 2 {
            tokio::task::yield_now().await;
        }
        assert_eq!(read(&kit.store, |tx| Box::pin(outgoing::after(tx, 0, 10))).await?, []);
        go_on.send(()).map_err(|()| "gone")?;
        first.await??;
        second.await??;
        let all = read(&kit.store, |tx| Box::pin(outgoing::after(tx, 0, 10))).await?;
        assert_eq!(all.iter().map(|c| c.command_id.as_str()).collect::<Vec<_>>(), ["first", "second"]);
        Ok(())
    })
}
