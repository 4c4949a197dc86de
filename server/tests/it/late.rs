//! Cases of which a deadline of ours has passed: for those who can mend it, and for everybody without names and numbers.

use crate::console_house::{FRONT, House, OTHER_FRONT};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use serde_json::{Value, json};

/// A dispute that waited for us longer than it may.
async fn overdue(house: &House) -> String {
    let case = house.dispute().await;
    let refuse = json!({"action": "refuse", "code": "other", "text": "The lamp left us whole and well packed."});
    house.tell(&house.seller(), case.case, refuse).await;
    house.tell(&house.buyer, case.case, json!({"action": "escalate"})).await;
    house.world.later(Span::hours(73));
    house.settle().await;
    case.number
}

#[tokio::test]
async fn who_can_mend_it_sees_what_is_late_and_nobody_else() {
    let house = House::new().await;
    let (supervisor, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    let page = house.get("/late", &supervisor).await;
    assert!(page.status == StatusCode::OK && page.text.contains("Nothing is late."), "{}", page.text);
    assert!(!house.get("/room", &supervisor).await.text.contains("href=\"/late\""), "no entry without a reason");
    let number = overdue(&house).await;
    let page = house.get("/late", &supervisor).await.text;
    assert!(page.contains(&format!("/room/{number}")), "{page}");
    assert!(house.get("/room", &supervisor).await.text.contains("href=\"/late\""));
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    assert!(!house.get("/late", &mediator).await.text.contains(&number), "it is the supervisor's now");
    let (elsewhere, _) = house.cookie(Role::Supervisor, OTHER_FRONT.0).await;
    assert!(!house.get("/late", &elsewhere).await.text.contains(&number), "another storefront's");
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    assert_eq!(house.get("/late", &buyer).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn everybody_sees_what_is_late_for_long_without_names_and_numbers() {
    let house = House::new().await;
    let case = house.dispute().await;
    house.tell(&house.seller(), case.case, json!({"action": "full_refund_now", "confirm": true})).await;
    let nobody = house.world.get("/overdue", &[]).await;
    assert!(
        nobody.status == StatusCode::OK && nobody.text.contains("We are not late with any case"),
        "{}",
        nobody.text
    );
    for _ in 0..30 {
        house.world.later(Span::days(2));
        house.settle().await;
    }
    let page = house.world.get("/overdue", &[]).await.text;
    assert!(page.contains("<th scope=\"row\">Dispute</th>") && page.contains("Supervisor"), "{page}");
    assert!(!page.contains(&case.number) && !page.contains("Maria") && !page.contains("Brass lamp"));
    let list: Value = serde_json::from_str(&house.world.get("/api/v1/overdue", &[]).await.text).unwrap();
    let late = list["cases"].as_array().unwrap().iter().find(|c| c["kind"] == "dispute").unwrap();
    assert!(late["missed"].as_i64().unwrap() >= 3 && late["owner"] == "supervisor", "{late}");
    assert!(late.get("number").is_none());
}
