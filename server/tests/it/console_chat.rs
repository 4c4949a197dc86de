//! A chat through all hands: handed over, called back, closed with a reason, asked whether it is solved, taken up again.

use crate::console_house::{FRONT, House, WORDS};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_engine::act::Ask;
use serde_json::json;

const BRIEF: &str = "The lamp came in two pieces; she was promised a new one.";

async fn buyer(house: &House) -> String {
    house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await.0
}

/// A chat that an agent has, with the agent's cookie.
async fn taken(house: &House) -> (String, String) {
    let chat = house.queued().await;
    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    house.post(&format!("/desk/{}/take", chat.number), &agent, &[]).await;
    (chat.number, agent)
}

#[tokio::test]
async fn another_desk_goes_on_and_asks_nothing_twice() {
    let house = House::new().await;
    let (number, agent) = taken(&house).await;
    let (finance, _) = house.cookie(Role::Finance, FRONT.0).await;
    let form = format!("/cases/{number}/hand_over");
    let page = house.get(&form, &agent).await.text;
    assert!(page.contains("The payments desk") && page.contains("The shop"), "{page}");
    assert!(!page.contains("The delivery desk"), "nobody works there");
    let bare = house.post(&form, &agent, &[("to", "finance"), ("text", "Soon")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = house.post(&form, &agent, &[("to", "finance"), ("text", BRIEF)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);

    let queue = |cookie: String| {
        let house = &house;
        async move { house.get("/desk?q=queue", &cookie).await.text }
    };
    assert!(
        queue(finance.clone()).await.contains(&number)
            && !queue(agent.clone()).await.contains(&format!("row-{number}"))
    );
    let theirs = house.get(&format!("/desk/{number}"), &finance).await.text;
    assert!(theirs.contains(BRIEF) && theirs.contains(WORDS) && theirs.contains("id=\"summary-t\""), "{theirs}");
    assert!(theirs.contains(&format!("/desk/{number}/take")));
    let read = house.get(&format!("/chats/{number}"), &buyer(&house).await).await.text;
    assert!(
        read.contains("You need not say anything twice") && read.contains("payments desk") && !read.contains(BRIEF)
    );
}

#[tokio::test]
async fn a_colleague_is_chosen_by_name_and_the_shop_is_told_what_it_must_know() {
    let house = House::new().await;
    let (number, agent) = taken(&house).await;
    let (other, id) = house.cookie(Role::Agent, FRONT.0).await;
    let form = format!("/cases/{number}/hand_over");
    assert!(!house.get(&form, &agent).await.text.contains("colleague-"), "nobody else is there");
    house.get("/desk", &other).await;
    let page = house.get(&form, &agent).await.text;
    let to = format!("colleague-{}", id.0);
    assert!(page.contains(&to) && page.contains("Dana agent"), "{page}");
    house.post(&form, &agent, &[("to", &to), ("text", BRIEF)]).await;
    assert!(house.get("/desk?q=mine", &other).await.text.contains(&number));

    house.post(&form, &other, &[("to", "shop"), ("text", "Please send her a new lamp.")]).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let theirs = house.get(&format!("/shop/chats/{number}"), &seller).await.text;
    assert!(theirs.contains("Please send her a new lamp.") && !theirs.contains(BRIEF), "{theirs}");
    assert!(theirs.contains(&format!("/cases/{number}/close")), "a shop closes with a reason, too");
    let bare = house.post(&format!("/cases/{number}/close"), &seller, &[]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    let closed = house.post(&format!("/cases/{number}/close"), &seller, &[("reason", "answered")]).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER);
    let read = house.get(&format!("/chats/{number}"), &buyer(&house).await).await.text;
    assert!(read.contains("everything is answered") && read.contains("Is it solved?"), "{read}");
}

#[tokio::test]
async fn the_buyer_says_whether_it_is_solved() {
    for (answer, then) in [("solved", "Desk"), ("not_solved", "queue")] {
        let house = House::new().await;
        let (number, agent) = taken(&house).await;
        let reason = [("reason", "other"), ("text", "The new lamp is on its way.")];
        house.post(&format!("/cases/{number}/close"), &agent, &reason).await;
        let maria = buyer(&house).await;
        let page = house.get(&format!("/chats/{number}"), &maria).await.text;
        assert!(page.contains("The new lamp is on its way.") && page.contains(&format!("/cases/{number}/solved")));
        assert!(house.get("/notices", &maria).await.text.contains("Is it solved?"));
        let said = house.post(&format!("/cases/{number}/{answer}"), &maria, &[("text", "It has not come.")]).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
        let page = house.get(&format!("/chats/{number}"), &maria).await.text;
        assert!(!page.contains(&format!("/cases/{number}/solved")), "asked once");
        let waits = house.get("/desk?q=queue", &agent).await.text.contains(&format!("row-{number}"));
        assert_eq!(waits, then == "queue");
        assert_eq!(page.contains("It has not come."), then == "queue");
    }
}

#[tokio::test]
async fn a_call_is_booked_shown_at_the_desk_and_made() {
    let house = House::new().await;
    let chat = house.queued().await;
    let (number, maria) = (&chat.number, buyer(&house).await);
    let form = format!("/cases/{number}/book_callback");
    let page = house.get(&form, &maria).await.text;
    let moment = page.split("name=\"at\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(page.contains("<details open") && page.contains("<summary>"), "{page}");
    let no_phone = house.post(&form, &maria, &[("at", &moment), ("phone", "please call")]).await;
    assert_eq!(no_phone.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_phone.text.contains("This does not look like a phone number."), "{}", no_phone.text);
    let booked = house.post(&form, &maria, &[("at", &moment), ("phone", "+55 11 5555 0100")]).await;
    assert_eq!(booked.status, StatusCode::SEE_OTHER, "{}", booked.text);
    assert!(house.get(&format!("/chats/{number}"), &maria).await.text.contains("We call at"));

    // Somebody else wants the same moment, of which there is one line.
    let other = house.queued().await;
    let taken = house
        .post(&format!("/cases/{}/book_callback", other.number), &maria, &[("at", &moment), ("phone", "555 0101")])
        .await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.text.contains("This time is taken. Choose another one."), "{}", taken.text);

    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    let calls = house.get("/desk?q=calls", &agent).await.text;
    assert!(calls.contains(&format!("id=\"row-{number}\"")) && !calls.contains(&format!("row-{}", other.number)));
    let page = house.get(&format!("/desk/{number}"), &agent).await.text;
    assert!(page.contains("+55 11 5555 0100") && page.contains(&format!("/cases/{number}/called")), "{page}");
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    assert_eq!(house.get(&format!("/shop/chats/{number}"), &seller).await.status, StatusCode::NOT_FOUND);
    let called = house.post(&format!("/cases/{number}/called"), &agent, &[("text", "She sends a photo.")]).await;
    assert_eq!(called.status, StatusCode::SEE_OTHER);
    assert!(house.get(&format!("/desk/{number}"), &agent).await.text.contains("She sends a photo."));
    assert!(!house.get(&format!("/chats/{number}"), &maria).await.text.contains("She sends a photo."));
    assert!(!house.get("/desk?q=calls", &agent).await.text.contains(&format!("row-{number}")));
}

#[tokio::test]
async fn after_its_time_a_message_leads_to_a_new_chat_that_says_so() {
    let house = House::new().await;
    let chat = house.queued().await;
    let close =
        Ask::Conversation { case: chat.case, command: serde_json::from_value(json!({"action": "close"})).unwrap() };
    house.act(&house.buyer, close).await;
    house.world.later(Span::days(31));
    let maria = buyer(&house).await;
    let here = format!("/chats/{}", chat.number);
    assert!(house.get(&here, &maria).await.text.contains("What you write begins a new one."));
    let sent = house
        .post(&format!("/cases/{}/message", chat.number), &maria, &[("text", "It broke again."), ("back", &here)])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let there = sent.header("location").to_owned();
    assert!(there.starts_with("/chats/") && there != here, "{there}");
    let new = house.get(&there, &maria).await.text;
    assert!(
        new.contains("It broke again.") && new.contains("This goes on from") && new.contains(&chat.number),
        "{new}"
    );
    let old = house.get(&here, &maria).await.text;
    assert!(old.contains("Go to the new conversation") && !old.contains("class=\"composer\""), "{old}");
}
