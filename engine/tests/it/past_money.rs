//! Money that the marketplace tells of: in another currency, of lines of another order, more than there was, or before
//! anything else is known of it. Nothing of it is left out without a word, and nothing is counted twice (I01).

use crate::house::{House, MONDAY, at, key, objects, paid};
use ombud_domain::id::LineId;
use ombud_domain::import::{Code, Gap, Outcome};
use ombud_domain::payment_book::{Book, BookEvent};
use ombud_domain::time::Span;
use ombud_engine::{facts, rows};
use ombud_store::testkit::TestResult;
use ombud_store::{StoreError, case, money_alert, on_every_engine};
use serde_json::{Value, json};

type Try<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

fn day(n: i64) -> String {
    at(MONDAY + Span::days(-n))
}

/// An order of one thing for 100.00 USD, without a payment.
fn order(id: &str) -> Vec<Value> {
    vec![
        json!({"object": "order", "id": id, "buyer": "b1", "storefront": "lumen", "placed_at": day(20), "currency": "USD", "promised_to": day(2)}),
        json!({"object": "order_line", "id": format!("{id}-l"), "order": id, "shop": "s1", "title": "Kettle", "quantity": 1, "unit_price_minor": 10_000}),
    ]
}

fn payment(id: &str, order: &str, currency: &str, minor: i64) -> Value {
    json!({"object": "payment", "id": id, "order": order, "method": "card", "captured_minor": minor, "currency": currency, "captured_at": day(20)})
}

fn refund(id: &str, payment: &str, line: Option<&str>, minor: i64) -> Value {
    let mut row = json!({"object": "refund", "id": id, "payment": payment, "amount_minor": minor, "currency": "USD", "status": "succeeded", "key": format!("old-{id}")});
    if let Some(line) = line {
        row["line"] = line.into();
    }
    row
}

/// Imports rows one by one, as a slow source sends them; all of them are taken.
async fn import(house: &House, rows: &[Value]) -> TestResult {
    for row in rows {
        let results = house.engine.import(objects(std::slice::from_ref(row))).await?;
        assert!(results.iter().all(Result::is_ok), "{row}: {results:?}");
    }
    Ok(())
}

async fn refused(house: &House, row: Value) -> Try<(Code, String)> {
    let mut results = house.engine.import(objects(&[row])).await?;
    let problem = results.pop().ok_or("a result")?.err().ok_or("it was taken")?;
    Ok((problem.code, problem.field))
}

async fn book(house: &House, payment: &'static str) -> Try<Book> {
    let payment = key(&house.engine, "payment", payment).await?;
    let row = house.engine.store().read(move |tx| Box::pin(case::book_of(tx, payment))).await;
    Ok(rows::read_book(&row.map_err(|e: StoreError| e)?.ok_or("a book")?)?)
}

/// How much can still be refunded for a line, by the facts of a dispute about it.
async fn refundable(house: &House, line: &'static str) -> Try<i64> {
    let line = LineId(key(&house.engine, "order_line", line).await?);
    let engine = house.engine.clone();
    let read = house
        .engine
        .store()
        .read(move |tx| Box::pin(async move { facts::dispute(tx, &engine, vec![line], None, None).await }));
    Ok(read.await.map_err(|e| format!("{e:?}"))?.refundable(&[(line, 1)]))
}

async fn gaps(house: &House, order: &str) -> Try<Vec<Gap>> {
    let (found, _) = house.engine.order_gaps(0, 100).await?;
    Ok(found.into_iter().find(|g| g.order == order).map_or_else(Vec::new, |g| g.gaps))
}

async fn alerts(house: &House) -> Try<Vec<money_alert::Alert>> {
    let read = house.engine.store().read(|tx| Box::pin(money_alert::open(tx, 10))).await;
    Ok(read.map_err(|e: StoreError| e)?)
}

on_every_engine! {
    async fn money_in_another_currency_is_not_refundable_here(kit) {
        let house = House::new(kit).await?;
        // The payment comes before the order: nobody can say yet that its currency is another.
        import(&house, &[payment("p5", "o5", "EUR", 10_000)]).await?;
        import(&house, &order("o5")).await?;
        assert_eq!(refundable(&house, "o5-l").await?, 0, "euros are no dollars");
        assert_eq!(gaps(&house, "o5").await?, [Gap::UnequalSum, Gap::OtherCurrency]);
        import(&house, &[payment("p6", "o5", "USD", 3_000)]).await?;
        assert_eq!(refundable(&house, "o5-l").await?, 3_000, "what the dollars hold");
        assert_eq!(refused(&house, payment("p7", "o5", "EUR", 1)).await?, (Code::CurrencyMismatch, "currency".into()));
    }

    async fn a_past_refund_of_a_line_of_another_order_is_never_left_out_silently(kit) {
        let house = House::new(kit).await?;
        import(&house, &order("o5")).await?;
        let told = refused(&house, refund("r1", "p1", Some("o5-l"), 500)).await?;
        assert_eq!(told, (Code::ForeignReference, "line".into()), "known lines are checked at once");
        // The line is not known yet: the money is gone all the same, and what it was for stays open.
        import(&house, &[refund("r2", "p1", Some("o6-l"), 500)]).await?;
        assert_eq!((book(&house, "p1").await?.past, gaps(&house, "o1").await?), (500, vec![Gap::LooseRefund]));
        import(&house, &order("o6")).await?;
        assert_eq!(gaps(&house, "o1").await?, [Gap::LooseRefund], "it is of another order");
        assert_eq!((refundable(&house, "l1").await?, alerts(&house).await?.len()), (5_000, 0), "one of two pieces, all of it");
        assert_eq!(book(&house, "p1").await?.remainder(), 9_500);
    }

    async fn past_refunds_beyond_their_payment_are_kept_and_told_once(kit) {
        let house = House::new(kit).await?;
        import(&house, &[refund("r1", "p1", None, 6_000), refund("r2", "p1", Some("l1"), 6_000)]).await?;
        let after = book(&house, "p1").await?;
        assert_eq!((after.past, after.beyond, after.remainder(), after.excess()), (12_000, 2_000, 0, 2_000), "what happened is kept");
        assert!(after.double_recovery);
        assert_eq!((refundable(&house, "l1").await?, gaps(&house, "o1").await?), (0, vec![Gap::LooseRefund]));
        import(&house, &[refund("r3", "p1", None, 100)]).await?;
        let alerts = alerts(&house).await?;
        assert_eq!((alerts.len(), alerts[0].order_id), (1, key(&house.engine, "order", "o1").await?), "one alert for each payment");
        let entries = house.entries(after.id.0).await?;
        let raised = entries.iter().filter(|e| e.kind == BookEvent::DoubleRecovery.kind()).count();
        assert_eq!((raised, book(&house, "p1").await?.excess()), (1, 2_100));
        // One that alone is more than its payment cannot be true.
        assert_eq!(refused(&house, refund("r4", "p1", None, 10_001)).await?.0, Code::AmountExceedsPayment);
        let again = house.engine.import(objects(&[refund("r3", "p1", None, 100)])).await?;
        assert_eq!((again, book(&house, "p1").await?.past), (vec![Ok(Outcome::Unchanged)], 12_100));
        house.is_sound().await?;
    }

    async fn a_past_refund_waits_for_its_payment_and_for_its_line(kit) {
        let house = House::new(kit).await?;
        import(&house, &[refund("r1", "p5", Some("o5-l"), 4_000)]).await?;
        import(&house, &[payment("p5", "o5", "USD", 10_000)]).await?;
        assert_eq!(book(&house, "p5").await?.remainder(), 6_000, "gone from the payment before its lines are known");
        import(&house, &order("o5")).await?;
        let known = book(&house, "p5").await?;
        assert_eq!((known.past, known.beyond, known.remainder()), (4_000, 0, 6_000));
        let line = LineId(key(&house.engine, "order_line", "o5-l").await?);
        assert_eq!(known.refundable(line).total(), 6_000, "and then from its line");
        assert_eq!((refundable(&house, "o5-l").await?, gaps(&house, "o5").await?), (6_000, vec![]));
        // It became larger, and then it failed: what was counted stays counted until somebody looks.
        let larger = json!({"source_version": 2, "amount_minor": 5_000});
        let mut row = refund("r1", "p5", Some("o5-l"), 5_000);
        row["source_version"] = larger["source_version"].clone();
        import(&house, &[row]).await?;
        assert_eq!(refundable(&house, "o5-l").await?, 5_000);
    }

    async fn our_own_refund_told_back_to_us_is_not_counted_twice(kit) {
        let house = House::new(kit).await?;
        house.agreed().await?;
        house.settle().await?;
        let number = house.cases("refund").await?[0].number.clone();
        house.answer(&house.commands("refund.request").await?[0], paid(5_000)).await?;
        let mut row = refund("r1", "p1", None, 5_000);
        row["key"] = number.into();
        import(&house, &[row]).await?;
        let book = book(&house, "p1").await?;
        assert_eq!((book.past, book.promised(), book.remainder()), (0, 5_000, 5_000));
        assert_eq!(gaps(&house, "o1").await?, []);
    }

    async fn lines_of_another_order_or_shop_are_in_no_parcel(kit) {
        let house = House::new(kit).await?;
        import(&house, &order("o5")).await?;
        let parcel = |order: &str, shop: &str| {
            json!({"object": "shipment", "id": "h9", "order": order, "shop": shop, "direction": "out", "lines": [{"line": "o5-l", "quantity": 1}]})
        };
        assert_eq!(refused(&house, parcel("o1", "s1")).await?, (Code::ForeignReference, "lines".into()));
        assert_eq!(refused(&house, parcel("o5", "s2")).await?, (Code::ForeignReference, "lines".into()));
        import(&house, &[parcel("o5", "s1")]).await?;
    }
}
