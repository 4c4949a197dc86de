//! The mediation room and the finance desk.

use crate::console_house::{FRONT, House, OTHER_FRONT, WORDS};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use serde_json::json;

#[tokio::test]
async fn a_mediator_sees_both_sides_and_proposes() {
    let house = House::new().await;
    let case = house.dispute().await;
    let answer = "Only one of the two lamps is broken.";
    house
        .tell(
            &house.seller(),
            case.case,
            json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 4_000, "text": answer}),
        )
        .await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let here = format!("/room/{}", case.number);
    assert!(!house.get("/room", &mediator).await.text.contains(&case.number), "the parties still talk");
    house.tell(&house.buyer, case.case, json!({"action": "escalate"})).await;
    assert!(house.get("/room", &mediator).await.text.contains(&case.number));

    let page = house.get(&here, &mediator).await.text;
    assert!(page.contains(WORDS) && page.contains(answer), "both sides speak");
    assert!(page.contains("lamp.jpg") && page.contains("$40.00") && page.contains("$100.00"));
    assert!(page.contains("id=\"do-propose\"") && page.contains("form=\"do-propose\""), "forms stand on the page");
    assert!(page.contains("Cases like this") && page.contains("Too few to compare"), "one case is no precedent");
    assert!(page.contains("Make a proposal first."), "a ruling needs a proposal, and the page says so");

    let fields = [
        ("remedy", "refund_partial"),
        ("amount_minor", "60"),
        ("text", "One lamp was broken by the carrier."),
        ("back", &here),
    ];
    let proposed = house.post(&format!("/cases/{}/propose", case.number), &mediator, &fields).await;
    assert_eq!(
        (proposed.status, proposed.header("location")),
        (StatusCode::SEE_OTHER, here.as_str()),
        "{}",
        proposed.text
    );
    assert!(!house.get("/room?q=decide", &mediator).await.text.contains(&format!("row-{}", case.number)));
    assert!(house.get("/room?q=answers", &mediator).await.text.contains(&format!("row-{}", case.number)));

    let (stranger, _) = house.cookie(Role::Mediator, OTHER_FRONT.0).await;
    assert_eq!(house.get(&here, &stranger).await.status, StatusCode::NOT_FOUND);
    assert!(!house.get("/room?q=all", &stranger).await.text.contains(&case.number));
}

#[tokio::test]
async fn the_room_speaks_every_language() {
    let house = House::new().await;
    let case = house.dispute().await;
    house.world.later(Span::hours(49));
    house.tell(&house.buyer, case.case, json!({"action": "escalate"})).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    for (lang, dir, word) in [("fa", "rtl", "دو طرف"), ("pt", "ltr", "Os dois lados")] {
        let chosen = house.post("/preferences", &mediator, &[("lang", lang), ("back", "/room")]).await;
        let look = chosen.cookie();
        let told =
            house.world.get(&format!("/room/{}", case.number), &[("cookie", &format!("{mediator}; {look}"))]).await;
        assert!(told.text.contains(&format!("dir=\"{dir}\"")) && told.text.contains(word), "{lang}");
    }
}

#[tokio::test]
async fn two_people_end_a_refund_by_hand() {
    let house = House::new().await;
    let case = house.dispute().await;
    house.tell(&house.seller(), case.case, json!({"action": "full_refund_now", "confirm": true})).await;
    house.settle().await;
    // The provider never answers: unknown after a day, by hand after four.
    house.world.later(Span::hours(25));
    house.settle().await;
    let (one, _) = house.cookie(Role::Finance, FRONT.0).await;
    let unknown = house.get("/finance?q=unknown", &one).await.text;
    let number = unknown.split("id=\"row-").nth(1).expect("it is listed").split('"').next().unwrap().to_owned();
    house.world.later(Span::hours(73));
    house.settle().await;
    let (one, _) = house.cookie(Role::Finance, FRONT.0).await;
    let (two, _) = house.cookie(Role::Finance, FRONT.0).await;
    let here = format!("/finance/{number}");
    let page = house.get(&here, &one).await.text;
    assert!(page.contains("$100.00") && page.contains("id=\"do-settled_otherwise\""), "{page}");
    let proof = [("proof", "Bank transfer of today, reference 4711."), ("back", here.as_str())];
    let first = house.post(&format!("/cases/{number}/settled_otherwise"), &one, &proof).await;
    assert_eq!((first.status, first.header("location")), (StatusCode::SEE_OTHER, here.as_str()), "{}", first.text);
    assert!(
        !house.get(&here, &one).await.text.contains("id=\"do-settled_otherwise\""),
        "the same eyes do not look twice"
    );
    assert!(house.get(&here, &two).await.text.contains("Dana finance"), "the second sees who looked first");
    let second = house.post(&format!("/cases/{number}/settled_otherwise"), &two, &proof).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER, "{}", second.text);
    assert!(!house.get("/finance", &two).await.text.contains(&format!("row-{number}")));
    let (stranger, _) = house.cookie(Role::Finance, OTHER_FRONT.0).await;
    assert_eq!(house.get(&here, &stranger).await.status, StatusCode::NOT_FOUND);
}
