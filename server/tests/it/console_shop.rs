//! A shop's pages: conversations, cases by deadline, money on hold.

use crate::console_house::{House, WORDS};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use serde_json::json;

#[tokio::test]
async fn a_shop_answers_its_own_conversations_only() {
    let house = House::new().await;
    let (ours, private) = (house.chat(true).await, house.chat(false).await);
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (stranger, _) = house.cookie(Role::ShopOwner, house.bulbs.0).await;
    assert_eq!(house.get("/shop", &seller).await.header("location"), "/shop/chats");
    let list = house.get("/shop/chats?q=waiting", &seller).await.text;
    assert!(list.contains(&ours.number) && !list.contains(&private.number), "a chat with us is not the shop's");
    let here = format!("/shop/chats/{}", ours.number);
    let page = house.get(&here, &seller).await.text;
    assert!(page.contains(WORDS) && page.contains("class=\"composer\"") && page.contains("o-7781"));
    assert!(page.contains("Brass lamp") && !page.contains("Warm bulb"), "the other shop's lines stay hidden");
    let answer = house
        .post(&format!("/cases/{}/message", ours.number), &seller, &[("text", "We send a new one."), ("back", &here)])
        .await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, here.as_str()));
    assert!(!house.get("/shop/chats?q=waiting", &seller).await.text.contains(&format!("row-{}", ours.number)));

    assert!(!house.get("/shop/chats", &stranger).await.text.contains(&ours.number));
    for (path, cookie) in [(&here, &stranger), (&format!("/shop/chats/{}", private.number), &seller)] {
        assert_eq!(house.get(path, cookie).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn cases_stand_by_deadline_and_closed_ones_apart() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopMember, house.lamps.0).await;
    assert!(house.get("/shop/cases", &seller).await.text.contains("id=\"cases-empty\"><div class=\"blank\""));
    let case = house.dispute().await;
    let list = house.get("/shop/cases", &seller).await.text;
    assert!(list.contains(&format!("href=\"/cases/{}\"", case.number)) && list.contains("Maria Souza"));
    assert!(!house.get("/shop/cases?q=closed", &seller).await.text.contains(&case.number));
    house.tell(&house.buyer, case.case, json!({"action": "withdraw", "confirm": true, "pressed": "no"})).await;
    house.world.later(Span::days(8));
    house.settle().await;
    let (seller, _) = house.cookie(Role::ShopMember, house.lamps.0).await;
    assert!(!house.get("/shop/cases?q=open", &seller).await.text.contains(&case.number));
    assert!(house.get("/shop/cases?q=closed", &seller).await.text.contains(&case.number));
}

#[tokio::test]
async fn held_money_is_shown_until_it_is_given_free() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (stranger, _) = house.cookie(Role::ShopOwner, house.bulbs.0).await;
    let case = house.dispute().await;
    let page = house.get("/shop/holds", &seller).await.text;
    assert!(page.contains("$100.00") && page.contains(&case.number) && page.contains("It arrived damaged"), "{page}");
    assert!(page.contains("<time datetime="), "until when");
    let theirs = house.get("/shop/holds", &stranger).await.text;
    assert!(!theirs.contains(&case.number) && !theirs.contains("$100.00"));
    house.tell(&house.buyer, case.case, json!({"action": "withdraw", "confirm": true, "pressed": "no"})).await;
    house.world.later(Span::days(8));
    house.settle().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    assert!(!house.get("/shop/holds", &seller).await.text.contains(&case.number));
}
