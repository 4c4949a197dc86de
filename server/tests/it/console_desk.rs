//! The agents' desk: the queue, taking a chat, notes, and a dispute prepared for the buyer.

use crate::console_house::{FRONT, House, OTHER_FRONT, WORDS};
use axum::http::StatusCode;
use ombud_domain::actor::Role;

#[tokio::test]
async fn an_agent_takes_a_chat_and_closes_it() {
    let house = House::new().await;
    let chat = house.queued().await;
    let (agent, person) = house.cookie(Role::Agent, FRONT.0).await;
    let queue = house.get("/desk?q=queue", &agent).await;
    assert_eq!(queue.status, StatusCode::OK);
    assert!(queue.text.contains("Maria Souza") && queue.text.contains("id=\"queue\""), "{}", queue.text);
    assert!(house.world.app.engine.is_present(person), "who looks at the desk is there");

    let here = format!("/desk/{}", chat.number);
    let page = house.get(&here, &agent).await.text;
    assert!(page.contains(WORDS) && page.contains("Brass lamp") && page.contains("o-7781"));
    assert!(page.contains(&format!("{here}/take")), "it can be taken");
    assert!(!page.contains("class=\"composer\""), "nobody answers what they have not taken");
    assert_eq!(page.matches("<h1").count(), 1);
    assert_eq!(page.matches("id=\"net\"").count(), 1);

    let taken = house.post(&format!("{here}/take"), &agent, &[]).await;
    assert_eq!((taken.status, taken.header("location")), (StatusCode::SEE_OTHER, format!("{here}?q=mine").as_str()));
    let page = house.get(&format!("{here}?q=mine"), &agent).await.text;
    assert!(page.contains("class=\"composer\"") && page.contains("prepare-dispute"));
    assert!(page.contains(&format!("id=\"row-{}\"", chat.number)), "it is among mine");
    let other = house.cookie(Role::Agent, FRONT.0).await.0;
    let theirs = house.get("/desk?q=mine", &other).await.text;
    assert!(!theirs.contains(&chat.number), "and not among somebody else's");

    let close = format!("/cases/{}/close", chat.number);
    let bare = house.post(&close, &agent, &[("back", &here)]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody of ours closes without a reason");
    let closed = house.post(&close, &agent, &[("reason", "answered"), ("back", &here)]).await;
    assert_eq!((closed.status, closed.header("location")), (StatusCode::SEE_OTHER, here.as_str()));
    assert!(!house.get("/desk?q=mine", &agent).await.text.contains(&chat.number));
    assert!(house.get("/desk?q=all", &agent).await.text.contains(&chat.number));
}

#[tokio::test]
async fn notes_are_for_the_team_alone() {
    let house = House::new().await;
    let chat = house.queued().await;
    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let here = format!("/desk/{}", chat.number);
    let secret = "This shop had three broken parcels this week.";
    let noted = house.post(&format!("/cases/{}/note", chat.number), &agent, &[("text", secret), ("back", &here)]).await;
    assert_eq!(noted.status, StatusCode::SEE_OTHER, "{}", noted.text);
    let page = house.get(&here, &agent).await.text;
    assert!(page.contains(secret) && page.contains("data-audience=\"team\""));
    let theirs = house.get(&format!("/chats/{}", chat.number), &buyer).await;
    assert_eq!(theirs.status, StatusCode::OK);
    assert!(theirs.text.contains(WORDS) && !theirs.text.contains(secret));
}

#[tokio::test]
async fn another_storefronts_chats_do_not_exist() {
    let house = House::new().await;
    let chat = house.queued().await;
    let (stranger, _) = house.cookie(Role::Agent, OTHER_FRONT.0).await;
    for path in [format!("/desk/{}", chat.number), format!("/desk/{}/prepare-dispute", chat.number)] {
        assert_eq!(house.get(&path, &stranger).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let take = house.post(&format!("/desk/{}/take", chat.number), &stranger, &[]).await;
    assert_eq!(take.status, StatusCode::NOT_FOUND);
    for list in ["/desk?q=queue", "/desk?q=all"] {
        assert!(!house.get(list, &stranger).await.text.contains(&chat.number), "{list}");
    }
}

#[tokio::test]
async fn a_script_gets_the_panes_alone() {
    let house = House::new().await;
    let chat = house.queued().await;
    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    let path = format!("/desk/{}", chat.number);
    let told = house.world.get(&path, &[("cookie", &agent), ("x-live", "1")]).await;
    assert_eq!(told.status, StatusCode::OK);
    assert!(told.text.starts_with("<nav") && !told.text.contains("<!DOCTYPE"), "{}", told.text);
    for part in ["id=\"tabs\"", "id=\"queue\"", "id=\"thread\" data-pane=\"thread\"", "id=\"context\""] {
        assert!(told.text.contains(part), "{part}");
    }
}

#[tokio::test]
async fn an_agent_prepares_a_dispute_and_the_buyer_checks_it() {
    let house = House::new().await;
    let chat = house.queued().await;
    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    house.post(&format!("/desk/{}/take", chat.number), &agent, &[]).await;
    let form = format!("/desk/{}/prepare-dispute", chat.number);
    let page = house.get(&form, &agent).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains(WORDS), "the story begins with the buyer's own words");
    assert!(page.text.contains("Brass lamp") && !page.text.contains("Warm bulb"), "one dispute is with one shop");

    let empty = house.post(&form, &agent, &[("story", "short"), ("remedy", "refund_full")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("id=\"errors\"") && empty.text.contains("href=\"#f-story\""), "{}", empty.text);

    let line = house.line.0.to_string();
    let units = format!("units_{line}");
    let message = page.text.split("name=\"piece\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let early = [("line", line.as_str()), (&units, "9"), ("reason", "damaged"), ("story", WORDS), ("remedy", "reship")];
    assert_eq!(
        house.post(&form, &agent, &early).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nine lamps were never bought"
    );
    let fields = [
        ("line", line.as_str()),
        (&units, "2"),
        ("reason", "unsafe"),
        ("story", WORDS),
        ("remedy", "refund_full"),
        ("piece", message),
    ];
    let sent = house.post(&form, &agent, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);

    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let card = house.get(&format!("/chats/{}", chat.number), &buyer).await.text;
    let check = card.split("href=\"/disputes/").nth(1).unwrap().split('"').next().unwrap();
    assert!(check.ends_with("/check"), "{check}");
    let sheet = house.get(&format!("/disputes/{check}"), &buyer).await;
    assert_eq!(sheet.status, StatusCode::OK);
    assert!(sheet.text.contains(WORDS) && sheet.text.contains("Brass lamp"), "{}", sheet.text);
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let number = check.trim_end_matches("/check");
    assert_eq!(
        house.get(&format!("/cases/{number}"), &seller).await.status,
        StatusCode::NOT_FOUND,
        "a draft is not the shop's business"
    );
}
