//! A shop's pages: conversations, cases by deadline, money on hold.

use crate::console_house::{House, WORDS};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_store::statistic::{self, Statistic};
use ombud_store::{Lane, StoreError};
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

/// Closed disputes of shops, so many each, that ended in agreement or by a ruling.
async fn ended(house: &House, shops: &[(i64, i64, i64)]) {
    let (now, shops) = (house.world.clock.now().0, shops.to_vec());
    let work = house.world.app.store().write(Lane::Work, move |tx| {
        Box::pin(async move {
            let mut case_id = 1_000;
            for (shop, agreed, ruled) in shops {
                for n in 0..agreed + ruled {
                    case_id += 1;
                    let how = if n < agreed { "agreement" } else { "platform_ruling" };
                    let row = Statistic {
                        case_id,
                        shop,
                        month: "2026-03".into(),
                        category: "lamps".into(),
                        seller_country: "US".into(),
                        how: how.into(),
                        winner: "buyer".into(),
                        final_winner: "buyer".into(),
                        closed_at: Some(now - 1),
                        talk_ms: Span::hours(10).0,
                        ..Statistic::default()
                    };
                    statistic::keep(tx, &row).await?;
                }
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await.unwrap();
}

#[tokio::test]
async fn a_shop_reads_where_it_stands_and_what_is_projected() {
    let house = House::new().await;
    let (seller, _) = house.cookie(Role::ShopMember, house.lamps.0).await;
    let page = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
    let nothing = page(&house.get("/shop/score", &seller).await.text);
    assert!(nothing.contains("No dispute of yours ended") && nothing.contains("too few shops like yours"), "{nothing}");

    // Five peers that agree in 4 of 10; three cases of our own, all agreed.
    let peers: Vec<(i64, i64, i64)> = (1..=5).map(|shop| (shop, 4, 6)).collect();
    ended(&house, &[&peers[..], &[(house.lamps.0, 3, 0)]].concat()).await;
    let few = page(&house.get("/shop/score", &seller).await.text);
    for words in ["Compared with 5 shops in your country that sell “lamps”", "Projected", "Cases: 3, too few"] {
        assert!(few.contains(words), "{words}: {few}");
    }
    // (3 of its own + 7 as in the middle, 2.8) of 10.
    assert!(few.contains("58 %") && few.contains("40 %"), "{few}");
    let (stranger, _) = house.cookie(Role::ShopOwner, house.bulbs.0).await;
    assert!(!house.get("/shop/score", &stranger).await.text.contains("Cases: 3"), "each reads its own");
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    assert_eq!(house.get("/shop/score", &buyer).await.status, StatusCode::NOT_FOUND);

    ended(&house, &[&peers[..], &[(house.lamps.0, 12, 0)]].concat()).await;
    let many = page(&house.get("/shop/score", &seller).await.text);
    assert!(many.contains("100 %") && !many.contains("Projected"), "{many}");
    for (lang, word) in [("fa", "میانهٔ دیگران"), ("pt", "O meio das outras")] {
        let look = house.post("/preferences", &seller, &[("lang", lang), ("back", "/shop")]).await.cookie();
        let told = house.world.get("/shop/score", &[("cookie", &format!("{seller}; {look}"))]).await.text;
        assert!(told.contains(word), "{lang}");
    }
}
