//! The finance desk: what buyers brought to it, what became of their money, and the answer.

use crate::console_house::{FRONT, House, OTHER_FRONT};
use ombud_domain::actor::Role;
use ombud_domain::finance::{Open, Topic};
use ombud_engine::act::Ask;

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
