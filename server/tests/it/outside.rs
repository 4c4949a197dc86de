//! Outside bodies: a mediator notes a proceeding, both sides see it with the date, and others hear nothing.

use crate::console_house::{FRONT, House, OTHER_FRONT};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;

const FIELDS: &[(&str, &str)] = &[("out_body", "adr"), ("out_reference", "ADR/2026/77"), ("out_began", "2026-03-13")];

#[tokio::test]
async fn a_proceeding_is_noted_seen_by_both_sides_answered_and_ended() {
    let house = House::new().await;
    let dispute = house.dispute().await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (other_shop, _) = house.cookie(Role::ShopOwner, house.bulbs.0).await;
    let path = format!("/cases/{}/outside", dispute.number);
    assert_eq!(house.get(&path, &mediator).await.status, StatusCode::OK);
    for wrong in [("out_began", "2031-01-01"), ("out_reference", ""), ("out_body", "nobody"), ("out_began", "soon")] {
        let mut fields = FIELDS.to_vec();
        fields.retain(|(name, _)| *name != wrong.0);
        fields.push(wrong);
        let told = house.post(&path, &mediator, &fields).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        assert!(told.text.contains("role=\"alert\""), "{wrong:?}");
    }
    let told = house.post(&path, &mediator, FIELDS).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    let place = told.header("location").to_owned();
    assert!(place.starts_with("/cases/X"), "{place}");
    // 20 working days from Friday, 13 March.
    for cookie in [&buyer, &shop] {
        let page = house.get(&format!("/cases/{}", dispute.number), cookie).await.text;
        assert!(page.contains("ADR/2026/77") && page.contains(&place), "{page}");
        let own = house.get(&place, cookie).await;
        assert_eq!(own.status, StatusCode::OK);
        assert!(own.text.contains("We answer by") && own.text.contains("10 April 2026"), "{}", own.text);
        assert!(house.get("/notices", cookie).await.text.contains("outside body was noted"));
        assert_eq!(house.get(&path, cookie).await.status, StatusCode::NOT_FOUND, "parties open none");
    }
    let (elsewhere, _) = house.cookie(Role::Mediator, OTHER_FRONT.0).await;
    for cookie in [&other_shop, &elsewhere] {
        assert_eq!(house.get(&place, cookie).await.status, StatusCode::NOT_FOUND);
    }
    assert!(
        house.get("/room", &mediator).await.text.contains(place.trim_start_matches("/cases/")),
        "a mediator's work"
    );
    let said = [("text", "The body gives us ten days more."), ("days", "10"), ("revision", "1")];
    let told = house.post(&format!("{place}/body_postponed"), &mediator, &said).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    assert!(house.get(&place, &buyer).await.text.contains("20 April 2026"), "ten days after 10 April");
    let said = [("text", "We sent the whole record."), ("revision", "2")];
    let told = house.post(&format!("{place}/body_answered"), &mediator, &said).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    let said = [("text", "Half of it was paid back."), ("result", "body_partly"), ("revision", "3")];
    let told = house.post(&format!("{place}/body_concluded"), &mediator, &said).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    let page = house.get(&place, &buyer).await.text;
    assert!(page.contains("gave each side a part") && page.contains("Half of it was paid back."), "{page}");
    let record = house.get(&format!("{place}/record/json"), &shop).await;
    assert_eq!(record.status, StatusCode::OK, "a proceeding has its record too");
}

#[tokio::test]
async fn our_late_answer_reaches_the_supervisors_list() {
    let house = House::new().await;
    let dispute = house.dispute().await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let told = house.post(&format!("/cases/{}/outside", dispute.number), &mediator, FIELDS).await;
    let number = told.header("location").trim_start_matches("/cases/").to_owned();
    house.world.later(Span::days(40));
    house.settle().await;
    let (supervisor, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    let page = house.get(&format!("/cases/{number}"), &supervisor).await.text;
    assert!(page.contains("Our answer to the body is late"), "{page}");
    assert!(house.get("/room?q=decide", &supervisor).await.text.contains(&number));
}

#[tokio::test]
async fn a_shop_that_may_not_know_of_a_chat_hears_nothing_of_its_proceeding() {
    let house = House::new().await;
    let chat = house.chat(false).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let told = house.post(&format!("/cases/{}/outside", chat.number), &mediator, FIELDS).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    let place = told.header("location").to_owned();
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    assert_eq!(house.get(&place, &buyer).await.status, StatusCode::OK);
    assert_eq!(house.get(&place, &shop).await.status, StatusCode::NOT_FOUND);
}
