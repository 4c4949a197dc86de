//! Trouble with money, with an order and without one: what is known, the question, the desk's answer.

use crate::buyer_world::{Shopper, at, objects};
use crate::world::request;
use axum::http::{Method, StatusCode};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::finance::FinanceCommand;
use ombud_domain::id::PersonId;
use ombud_domain::time::Span;
use ombud_engine::act::Ask;
use serde_json::{Value, json};

impl Shopper {
    async fn with_attempts(lang: &'static str) -> Self {
        let me = Self::new(lang).await;
        let attempt = |id: &str, buyer: &str, days: i64, status: &str, more: Value| {
            let mut row = json!({"object": "payment_attempt", "id": id, "buyer": buyer, "at": at(days), "amount_minor": 4_321,
                "currency": "USD", "method": "card", "status": status});
            row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            row
        };
        let rows = [
            attempt("a1", "b-1", 1, "declined", json!({"provider_code": "do_not_honor"})),
            attempt("a2", "b-1", 0, "pending", json!({"falls_back_at": at(-7)})),
            attempt("a3", "b-2", 0, "captured", json!({"amount_minor": 98_765})),
            attempt("a4", "b-1", 200, "declined", json!({"amount_minor": 11_111})),
        ];
        let results = me.world.app.engine.import(objects(&rows)).await.unwrap();
        assert!(results.iter().all(Result::is_ok), "{results:?}");
        me
    }

    async fn told(&self, method: &str, path: &str, body: Value) -> (StatusCode, Value) {
        let bearer = format!("Bearer {}", self.world.token(&self.world.claims()));
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        let told = match method {
            "GET" => self.world.get(path, &headers).await,
            _ => self.world.ask(request(Method::POST, path, &headers, &body.to_string())).await,
        };
        (told.status, serde_json::from_str(&told.text).unwrap())
    }
}

fn desk() -> Actor {
    Actor::staff(Role::Finance, PersonId((1 << 41) + 9), vec![crate::buyer_world::FRONT])
}

#[tokio::test]
async fn paying_does_not_work_and_there_is_no_order() {
    let me = Shopper::with_attempts("en").await;
    let page = me.open("/payments").await.0;
    for said in ["Paying does not work", "I was charged twice", "My refund has not arrived", "$43.21", "do_not_honor"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.contains("No money left your account.") && page.contains("It falls back by"), "{page}");
    assert!(!page.contains("987.65") && !page.contains("111.11"), "nobody else's, and nothing of last year");
    let path = "/payments/payment_impossible";
    let page = me.open(path).await.0;
    assert!(page.contains("An amount that is set aside has not been taken."), "{page}");
    let refused = me.send(&page, path, &[("text", "Help")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("id=\"f-text-e\"") && refused.text.contains(">Help</textarea>"), "{}", refused.text);
    let sent = me.send(&page, path, &[("text", "My card is refused <b>every</b> time.")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let place = sent.header("location").to_owned();
    let again = me.send(&page, path, &[("text", "My card is refused <b>every</b> time.")]).await;
    assert_eq!(again.header("location"), place, "sent twice is sent once");
    let number = place.strip_prefix("/cases/").unwrap().to_owned();
    let page = me.open(&place).await.0;
    for said in ["Payment question", "&lt;b&gt;every&lt;/b&gt;", "our finance lead takes it over", "$43.21"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(me.open("/payments").await.0.contains(&number) && me.open(path).await.0.contains(&number));
    // The desk answers, and the buyer is told and may ask again.
    let case = me.world.app.engine.see(&me.buyer, &number).await.unwrap().case.env().id;
    let answer = FinanceCommand::AnswerBuyer {
        finding: "not_charged".into(),
        text: "Nothing was taken: the bank refused it.".into(),
        reference: Some("R-77".into()),
    };
    me.act(&desk(), Ask::Finance { case, command: answer }).await;
    assert_eq!(me.stage(&number).await, "answered");
    assert!(me.open("/notices").await.0.contains("We have answered your question"));
    let page = me.open(&place).await.0;
    for said in ["Our answer: \u{2068}Nothing was taken", "R-77", "It is settled", "It is not settled"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let ask = format!("{place}/ask_again");
    let page = me.open(&ask).await.0;
    assert!(page.contains("You lose nothing by asking."));
    assert_eq!(me.send(&page, &ask, &[("text", "It is on my statement now.")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(me.stage(&number).await, "received");
    me.world.later(Span::hours(25));
    me.world.app.engine.sweep().await.unwrap();
    let late = me.world.app.engine.see(&me.buyer, &number).await.unwrap().case.env().clone();
    assert_eq!((late.level, late.owner.role), (1, Role::Supervisor), "overdue is the lead's");
}

#[tokio::test]
async fn the_timeline_of_a_payment_shows_every_refund() {
    let me = Shopper::with_attempts("pt").await;
    let page = me.open("/orders/o2").await.0;
    assert!(page.contains("/payments?order=o2"), "{page}");
    let page = me.open("/payments/refund_not_arrived?order=o2").await.0;
    assert!(page.contains("Nada foi devolvido.") && page.contains("p2"), "{page}");
    let sent = me.send(&page, "/payments/refund_not_arrived", &[("text", "O dinheiro ainda não chegou.")]).await;
    let number = sent.header("location").strip_prefix("/cases/").unwrap().to_owned();
    assert!(me.open("/orders/o2").await.0.contains(&number), "it stands with the order");
    assert!(me.open("/orders/o2/dispute?shop=s1").await.0.contains("/payments?order=o2"), "the wizard leads there too");
    for path in ["/payments?order=o4", "/payments/charged_twice?order=o4", "/payments/nothing", "/payments?order=none"]
    {
        assert_eq!(me.see(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let forged = [("order", "o4"), ("text", "O dinheiro ainda não chegou.")];
    assert_eq!(me.send(&page, "/payments/refund_not_arrived", &forged).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn programs_ask_the_same() {
    let me = Shopper::with_attempts("en").await;
    let new = json!({"topic": "charged_twice", "order": "o2", "payment": "p2", "text": "It is on my statement twice."});
    let (status, told) = me.told("POST", "/api/v1/finance-cases", new.clone()).await;
    assert_eq!(status, StatusCode::CREATED, "{told}");
    let (_, case) = me.told("GET", &format!("/api/v1/cases/{}", told["number"].as_str().unwrap()), Value::Null).await;
    assert_eq!((&case["kind"], &case["details"]["payment"]), (&"finance".into(), &"p2".into()), "{case}");
    assert_eq!(case["details"]["money"]["payments"][0]["captured_minor"], 8_000);
    let actions: Vec<_> = case["allowed"].as_array().unwrap().iter().map(|a| a["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["settled", "say"]);
    for (field, value, status) in [
        ("order", json!("o4"), 404),
        ("payment", json!("p1"), 404),
        ("order", Value::Null, 422),
        ("text", json!("Help"), 422),
        ("topic", json!("weather"), 422),
    ] {
        let mut wrong = new.clone();
        wrong[field] = value;
        assert_eq!(me.told("POST", "/api/v1/finance-cases", wrong).await.0.as_u16(), status, "{field}");
    }
}

#[tokio::test]
async fn a_shop_never_hears_of_it() {
    let me = Shopper::with_attempts("en").await;
    let page = me.open("/payments/unauthorised_payment?order=o2").await.0;
    assert!(page.contains("Call your bank now"), "{page}");
    let sent = me.send(&page, "/payments/unauthorised_payment", &[("text", "I have never bought this.")]).await;
    let place = sent.header("location").to_owned();
    let seller = me.seller_cookie().await;
    let told = me.world.get(&place, &[("cookie", &seller)]).await;
    assert_eq!(told.status, StatusCode::NOT_FOUND);
}
