//! The finance desk: what buyers brought to it, what became of their money, and the answer.

use crate::console_house::{FRONT, House, OTHER_FRONT};
use ombud_domain::actor::Role;
use ombud_domain::finance::{Open, Topic};
use ombud_domain::import::Object;
use ombud_engine::act::Ask;
use serde_json::json;

#[tokio::test]
async fn the_desk_sees_the_question_and_answers_it() {
    let house = House::new().await;
    let open = Open {
        storefront: FRONT,
        buyer: house.buyer.person.unwrap(),
        order: None,
        payment: None,
        language: "en".into(),
        title: "Paying does not work".into(),
        topic: Topic::PaymentImpossible,
        text: "My card is refused every time.".into(),
    };
    let asked = house.act(&house.buyer, Ask::OpenFinance { open }).await;
    let (cookie, _) = house.cookie(Role::Finance, FRONT.0).await;
    let list = house.get("/finance", &cookie).await.text;
    assert!(list.contains(&format!("/finance/{}", asked.number)) && list.contains("Paying does not work"), "{list}");
    let place = format!("/finance/{}", asked.number);
    let page = house.get(&place, &cookie).await.text;
    for said in [
        "My card is refused every time.",
        "Ask the provider",
        "Answer the buyer",
        "The buyer sees that you asked, not what.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let ask = format!("/cases/{}/ask_provider", asked.number);
    let done = house.post(&ask, &cookie, &[("text", "Which code did the bank give?"), ("back", &place)]).await;
    assert_eq!(done.header("location"), place, "{}", done.text);
    let seen = house.world.app.engine.see(&house.buyer, &asked.number).await.unwrap();
    assert_eq!(seen.stage, "with_provider");
    assert!(seen.entries.iter().all(|e| !e.body.as_deref().unwrap_or_default().contains("Which code")), "for our eyes");
    assert!(house.get(&place, &cookie).await.text.contains("Which code did the bank give?"));
    // Another storefront's desk does not know of it.
    let (other, _) = house.cookie(Role::Finance, OTHER_FRONT.0).await;
    assert_eq!(house.get(&place, &other).await.status, 404);
}

#[tokio::test]
async fn what_went_back_beyond_its_payment_is_told_to_the_desk_until_somebody_has_looked() {
    let house = House::new().await;
    let (cookie, _) = house.cookie(Role::Finance, FRONT.0).await;
    let (other, _) = house.cookie(Role::Finance, OTHER_FRONT.0).await;
    let here = "/finance/alerts";
    assert!(!house.get("/finance", &cookie).await.text.contains(here));
    let past = |id: &str| {
        let row = json!({"object": "refund", "id": id, "source_version": 1, "payment": "p1", "amount_minor": 6_000, "currency": "USD", "status": "succeeded", "key": id});
        Object::from_json(row.to_string().as_bytes()).unwrap()
    };
    let results = house.world.app.engine.import(vec![past("r1"), past("r2")]).await.unwrap();
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    let list = house.get("/finance", &cookie).await.text;
    assert!(list.contains(here) && list.contains("One payment gave back more than was taken"), "{list}");
    let page = house.get(here, &cookie).await.text;
    for said in ["p1", "o-7781", "$107.00", "$120.00", "$13.00"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let book = page.split("name=\"book\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    // Another storefront's desk neither sees nor ends it.
    assert!(!house.get(here, &other).await.text.contains("o-7781"));
    house.post(here, &other, &[("book", &book)]).await;
    assert!(house.get(here, &cookie).await.text.contains("o-7781"));
    let done = house.post(here, &cookie, &[("book", &book)]).await;
    assert_eq!(done.header("location"), here, "{}", done.text);
    assert!(house.get(here, &cookie).await.text.contains("Nothing waits for a look."));
    assert!(!house.get("/finance", &cookie).await.text.contains(here));
}
