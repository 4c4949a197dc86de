//! Chargebacks that come with imports.

use crate::house::{House, WORDS, objects, paid, refusal, staff};
use ombud_domain::Refusal;
use ombud_domain::actor::{Party, Role};
use ombud_domain::dispute::{DisputeStage, How, Outcome};
use ombud_domain::import::Outcome as Imported;
use ombud_domain::time::Span;
use ombud_store::on_every_engine;
use ombud_store::testkit::Kit;
use serde_json::{Value, json};

fn bank(version: i64, status: &str, amount: i64) -> Value {
    let due = crate::house::at(crate::house::MONDAY + Span::days(20));
    json!({"object": "chargeback", "id": "x1", "source_version": version, "payment": "p1", "amount_minor": amount, "currency": "USD", "due_by": due, "status": status})
}

on_every_engine! {
    async fn a_chargeback_holds_the_case_and_the_money(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        // The money was promised and not sent when the bank came.
        house.engine.import(objects(&[bank(1, "open", 10_000)])).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "chargeback_hold");
        let book = house.book().await?;
        assert!(book.chargeback_open && book.double_recovery, "I01: the one alert: promised before the bank came");
        assert_eq!(house.commands("refund.request").await?.len(), 0, "I05: nothing is sent");
        assert_eq!(house.cases("refund").await?[0].stage, "released", "F2: the promise is taken back");
        assert_eq!(book.promised(), 0);
        assert_eq!(house.engine.import(objects(&[bank(1, "open", 10_000)])).await?, [Ok(Imported::Unchanged)]);

        house.engine.import(objects(&[bank(2, "lost", 10_000)])).await?;
        house.settle().await?;
        let case = house.dispute(&done.number).await?;
        assert_eq!((case.stage, case.data.outcome), (DisputeStage::Closed, Some(Outcome::RefundedByChargeback)));
        house.is_sound().await?;
    }

    async fn a_chargeback_that_the_shop_wins_goes_back_to_us(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.settle().await?;
        let request = house.commands("refund.request").await?[0].clone();
        house.engine.import(objects(&[bank(1, "open", 10_000)])).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "chargeback_hold");
        assert_eq!(house.cases("refund").await?[0].stage, "sent", "what is sent cannot be taken back");
        house.answer(&request, paid(5_000)).await?;
        house.settle().await?;
        house.engine.import(objects(&[bank(2, "won", 10_000)])).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "platform_review");
        let book = house.book().await?;
        assert!(!book.chargeback_open);
        assert_eq!((book.promised(), book.charged_back), (5_000, 0));
        house.is_sound().await?;
    }

    async fn a_chargeback_that_is_lost_when_we_first_hear_of_it_is_booked_and_ends_the_case(kit) {
        heard_late(kit, "lost", 10_000).await?;
    }

    async fn a_chargeback_that_was_accepted_before_we_heard_of_it_is_booked_and_ends_the_case(kit) {
        heard_late(kit, "accepted", 10_000).await?;
    }

    async fn of_what_a_bank_paid_back_in_part_the_rest_goes_on(kit) {
        let house = House::new(kit).await?;
        let done = house.agreed().await?;
        house.engine.import(objects(&[bank(1, "open", 4_000)])).await?;
        house.settle().await?;
        assert_eq!(house.stage(&done.number).await?, "chargeback_hold");
        house.engine.import(objects(&[bank(2, "lost", 4_000)])).await?;
        house.settle().await?;
        let case = house.dispute(&done.number).await?;
        assert_eq!((case.stage, case.data.repaid_minor(), case.data.range().1), (DisputeStage::PlatformReview, 4_000, 6_000));
        assert_eq!((house.book().await?.remainder(), house.book().await?.promised()), (6_000, 0));
        // Said again, it is the same; nobody pays it twice.
        house.engine.import(objects(&[bank(3, "accepted", 4_000)])).await?;
        house.settle().await?;
        assert_eq!(house.dispute(&done.number).await?.data.repaid_minor(), 4_000);

        let mediator = staff(Role::Mediator);
        let more = json!({"action": "propose", "remedy": "refund_partial", "amount_minor": 6_001, "text": WORDS});
        assert_eq!(refusal(house.tell(&mediator, done.case, more).await), Refusal::invalid("amount_minor", "too_much"));
        let rest = json!({"action": "propose", "remedy": "refund_full", "text": WORDS});
        house.tell(&mediator, done.case, rest).await?;
        let offer = house.dispute(&done.number).await?;
        let offer = offer.data.standing(Party::Platform).ok_or("a proposal")?;
        assert_eq!(offer.terms.amount_minor, 6_000, "all that is left");
        let accept = json!({"action": "accept", "proposal": offer.id, "version": offer.version, "less": true});
        house.tell(&house.buyer, done.case, accept.clone()).await?;
        house.tell(&house.seller, done.case, accept).await?;
        house.settle().await?;
        let request = house.commands("refund.request").await?[0].clone();
        assert_eq!(request["amount_minor"], 6_000);
        house.answer(&request, paid(6_000)).await?;
        house.settle().await?;
        let case = house.dispute(&done.number).await?;
        assert_eq!((case.stage, case.data.how), (DisputeStage::Closed, Some(How::Agreement)));
        assert_eq!((house.book().await?.excess(), house.book().await?.remainder()), (0, 0));
        house.is_sound().await?;
    }

    async fn a_chargeback_waits_for_its_payment_and_its_excess_is_one_alert(kit) {
        let rows = crate::house::order();
        let (payment, others): (Vec<Value>, Vec<Value>) = rows.into_iter().partition(|r| r["object"] == "payment");
        let house = House::of(kit, &others).await?;
        house.engine.import(objects(&[bank(1, "lost", 6_000)])).await?;
        house.engine.import(objects(&payment)).await?;
        assert_eq!((house.book().await?.charged_back, house.book().await?.remainder()), (6_000, 4_000));
        let gone = |id: &str, minor: i64| json!({"object": "refund", "id": id, "payment": "p1", "amount_minor": minor, "currency": "USD", "status": "succeeded", "key": id});
        house.engine.import(objects(&[gone("r1", 6_000), gone("r2", 1_000)])).await?;
        let book = house.book().await?;
        assert_eq!((book.excess(), book.double_recovery), (3_000, true));
        let alerts = book_alerts(&house, book.id.0).await?;
        assert_eq!(alerts, 1, "I01: told once");
        // The bank changes its mind: the money is there again, and so is what was said before.
        house.engine.import(objects(&[bank(2, "won", 6_000)])).await?;
        assert_eq!((house.book().await?.charged_back, house.book().await?.excess()), (0, 0));
        house.is_sound().await?;
    }

    async fn one_of_two_chargebacks_that_ends_lets_nothing_go(kit) {
        let house = House::new(kit).await?;
        let mut second = bank(1, "open", 2_000);
        second["id"] = "x2".into();
        house.engine.import(objects(&[bank(1, "open", 3_000), second])).await?;
        house.engine.import(objects(&[bank(2, "won", 3_000)])).await?;
        let book = house.book().await?;
        assert_eq!((book.charged_back, book.chargeback_open), (2_000, true), "I05");
        house.is_sound().await?;
    }
}

async fn book_alerts(house: &House, book: i64) -> crate::house::Try<usize> {
    let told = house.entries(book).await?;
    Ok(told.iter().filter(|e| e.kind == "book.double_recovery").count())
}

async fn heard_late(kit: &Kit, status: &str, amount: i64) -> crate::house::Try<()> {
    let house = House::new(kit).await?;
    let done = house.agreed().await?;
    house.engine.import(objects(&[bank(1, status, amount)])).await?;
    house.settle().await?;
    let book = house.book().await?;
    assert_eq!((book.charged_back, book.chargeback_open), (amount, false));
    let case = house.dispute(&done.number).await?;
    assert_eq!((case.data.outcome, case.data.how), (Some(Outcome::RefundedByChargeback), Some(How::Chargeback)));
    let kinds: Vec<String> = house.entries(done.case.0).await?.into_iter().map(|e| e.kind).collect();
    assert!(kinds.contains(&"dispute.chargeback_opened".to_owned()), "row 33 before row 34: {kinds:?}");
    assert_eq!(house.engine.import(objects(&[bank(1, status, amount)])).await?, [Ok(Imported::Unchanged)]);
    assert_eq!(house.book().await?.seq, book.seq, "nothing is counted twice");
    house.is_sound().await
}
