//! Chats over the store: two buyers at once for the last line, a call that nobody makes, hands that it goes through, and
//! the chat that goes on from one that was closed for too long.

use crate::house::{FRONT, House, Try, message, order, refusal, staff};
use ombud_domain::Refusal;
use ombud_domain::actor::{Actor, Role};
use ombud_domain::case::{Case, Stage};
use ombud_domain::conversation::{self, Conversation, ConversationCommand};
use ombud_domain::id::PersonId;
use ombud_domain::time::{Instant, Span};
use ombud_engine::act::{Answer, Ask};
use ombud_engine::rows;
use ombud_store::person::{self, Membership, Person};
use ombud_store::{Lane, StoreError, on_every_engine};
use serde_json::{Value, json};

const BRIEF: &str = "The lamp came broken; she wants a new one.";

async fn queued(house: &House, buyer: &Actor) -> Try<Answer> {
    let open = conversation::Open {
        storefront: FRONT,
        buyer: buyer.person.ok_or("a person")?,
        shop: None,
        order: None,
        language: "en".into(),
        title: "Lamp".into(),
        to_shop: false,
        danger: false,
    };
    let first = Some(message("Where is it?"));
    let chat = house.engine.act(house.request(buyer, Ask::OpenConversation { open, first })).await?;
    does(house, buyer, &chat, json!({"action": "ask_person"})).await
}

fn asks(chat: &Answer, command: Value) -> Try<Ask> {
    Ok(Ask::Conversation { case: chat.case, command: serde_json::from_value(command)? })
}

async fn does(house: &House, actor: &Actor, chat: &Answer, command: Value) -> Try<Answer> {
    Ok(house.engine.act(house.request(actor, asks(chat, command)?)).await?)
}

async fn read(house: &House, number: &str) -> Try<Case<Conversation>> {
    Ok(rows::read(&house.row(number).await?)?)
}

/// The moments that are offered.
async fn slots(house: &House, buyer: &Actor, chat: &Answer) -> Try<Vec<i64>> {
    let can = house.can(buyer, &chat.number, "book_callback").await?.ok_or("no calls")?;
    let form = serde_json::to_value(&can.form)?;
    let free = form["fields"][0]["free"].as_array().ok_or("no moments")?;
    Ok(free.iter().filter_map(Value::as_i64).collect())
}

fn books(at: i64) -> Value {
    json!({"action": "book_callback", "at": at, "phone": "+1 555 0100"})
}

/// One of our people, who may come in and works for the storefront.
async fn works(house: &House, actor: &Actor) -> Try<PersonId> {
    let (person, role) = (actor.person.ok_or("a person")?, actor.role.code());
    let row = Person {
        id: person.0,
        issuer: "staff".into(),
        subject: format!("s-{}", person.0),
        name: "Dana".into(),
        language: "en".into(),
        zone: "UTC".into(),
        preferences: "{}".into(),
        password: None,
        totp: None,
        disabled: 0,
        created_at: 0,
    };
    let member = Membership { person: person.0, role: role.into(), scope: FRONT.0 };
    let saved: Result<(), StoreError> = house
        .engine
        .store()
        .write(Lane::Work, move |tx| {
            Box::pin(async move {
                person::save(tx, &row).await?;
                person::join(tx, &member).await
            })
        })
        .await;
    saved?;
    Ok(person)
}

on_every_engine! {
    async fn of_two_buyers_at_once_for_the_last_line_one_gets_it(kit) {
        let mut rows = order();
        rows.push(json!({"object": "buyer", "id": "b2", "locale": "en", "country": "US", "time_zone": "America/New_York"}));
        let house = House::of(kit, &rows).await?;
        let other = Actor::buyer(PersonId(crate::house::key(&house.engine, "buyer", "b2").await?));
        let (one, two) = (queued(&house, &house.buyer).await?, queued(&house, &other).await?);
        let free = slots(&house, &house.buyer, &one).await?;
        assert_eq!(free, slots(&house, &other, &two).await?, "both are offered the same");
        let (first, second) = (
            house.request(&house.buyer, asks(&one, books(free[0]))?),
            house.request(&other, asks(&two, books(free[0]))?),
        );
        let (first, second) = tokio::join!(house.engine.act(first), house.engine.act(second));
        let (won, lost) = if first.is_ok() { (first, second) } else { (second, first) };
        assert_eq!(won?.stage, "callback_booked");
        assert_eq!(refusal(lost), Refusal::invalid("at", "no_free_slot"));
        let (winner, loser) = if house.stage(&one.number).await? == "queued" { (&two, &one) } else { (&one, &two) };
        assert_eq!(house.stage(&loser.number).await?, "queued", "whoever came second keeps the place in the queue");
        let (whose, mine) = if winner.case == one.case { (&house.buyer, &other) } else { (&other, &house.buyer) };
        assert_eq!(slots(&house, mine, loser).await?[0], free[1], "the next moment is offered");
        // Whoever asks for a person instead gives the line free.
        does(&house, whose, winner, json!({"action": "ask_person"})).await?;
        assert_eq!(slots(&house, mine, loser).await?[0], free[0]);
        does(&house, mine, loser, books(free[0])).await?;
        house.is_sound().await?;
    }

    async fn a_call_that_nobody_makes_puts_the_buyer_in_front(kit) {
        let house = House::new(kit).await?;
        let chat = queued(&house, &house.buyer).await?;
        let free = slots(&house, &house.buyer, &chat).await?;
        does(&house, &house.buyer, &chat, books(free[0])).await?;
        assert_eq!(house.row(&chat.number).await?.due_at, Some((Instant(free[0]) + Span::minutes(45)).0));
        house.until_due(&chat.number).await?;
        let row = house.row(&chat.number).await?;
        assert_eq!((row.stage.as_str(), row.level), ("queued", 1));
        let again = slots(&house, &house.buyer, &chat).await?[0];
        does(&house, &house.buyer, &chat, books(again)).await?;
        does(&house, &staff(Role::Agent), &chat, json!({"action": "called", "text": "She sends a photo."})).await?;
        assert_eq!(house.stage(&chat.number).await?, "waiting_buyer");
        let seen = house.engine.see(&house.buyer, &chat.number).await?;
        assert!(!format!("{:?}", seen.entries).contains("She sends a photo."), "the note is ours");
        house.is_sound().await?;
    }

    async fn a_chat_goes_to_a_colleague_who_is_there_and_to_another_desk(kit) {
        let house = House::new(kit).await?;
        let (agent, finance) = (staff(Role::Agent), staff(Role::Finance));
        let colleague = Actor::staff(Role::Agent, PersonId((1 << 41) + 700), vec![FRONT]);
        for one in [&agent, &finance, &colleague] {
            works(&house, one).await?;
        }
        let chat = queued(&house, &house.buyer).await?;
        house.engine.seen(agent.person.ok_or("a person")?);
        does(&house, &agent, &chat, json!({"action": "take"})).await?;
        let to = format!("colleague-{}", colleague.person.ok_or("a person")?.0);
        let hand = json!({"action": "hand_over", "to": to, "text": BRIEF});
        let away = house.engine.act(house.request(&agent, asks(&chat, hand.clone())?)).await;
        assert_eq!(refusal(away), Refusal::invalid("to", "not_a_choice"), "nobody is given a chat who is not there");
        house.engine.seen(colleague.person.ok_or("a person")?);
        does(&house, &agent, &chat, hand).await?;
        assert_eq!(read(&house, &chat.number).await?.data.agent, colleague.person);
        does(&house, &colleague, &chat, json!({"action": "hand_over", "to": "finance", "text": BRIEF})).await?;
        assert_eq!(house.row(&chat.number).await?.owner_role, "finance");
        let wrong = house.engine.act(house.request(&agent, asks(&chat, json!({"action": "take"}))?)).await;
        assert_eq!(refusal(wrong), Refusal::guard("other_desk"));
        does(&house, &finance, &chat, json!({"action": "take"})).await?;
        let seen = house.engine.see(&house.buyer, &chat.number).await?;
        assert!(!format!("{:?}", seen.entries).contains(BRIEF), "what was said about the buyer is not the buyer's to read");
        assert!(format!("{:?}", house.engine.see(&finance, &chat.number).await?.entries).contains(BRIEF));
        house.is_sound().await?;
    }

    async fn a_message_long_after_the_end_begins_another_chat(kit) {
        let house = House::new(kit).await?;
        let chat = queued(&house, &house.buyer).await?;
        let agent = staff(Role::Agent);
        works(&house, &agent).await?;
        house.engine.seen(agent.person.ok_or("a person")?);
        does(&house, &agent, &chat, json!({"action": "take"})).await?;
        does(&house, &agent, &chat, json!({"action": "close", "reason": "answered"})).await?;
        house.clock.set(house.engine.now() + Span::days(31));
        let again = house.request(&house.buyer, asks(&chat, json!({"action": "message", "text": "It broke again."}))?);
        for _ in 0..2 {
            assert_eq!(house.engine.act(again.clone()).await?.stage, "closed", "and the same again is the same");
        }
        let there = read(&house, &chat.number).await?.data.after.ok_or("no new chat")?;
        let new = read(&house, &there.number).await?;
        assert_eq!((new.stage.code(), new.data.before.map(|l| l.number)), ("assistant", Some(chat.number.clone())));
        let seen = house.engine.see(&house.buyer, &there.number).await?;
        let said = |text: &str| seen.entries.iter().filter(|e| e.body.as_deref().is_some_and(|b| b.contains(text))).count();
        assert_eq!((said("It broke again."), said("Where is it?")), (1, 0), "the new words, and nothing of the old ones");
        house.is_sound().await?;
    }

    async fn nobody_has_more_chats_than_one_person_can_answer(kit) {
        let house = House::new(kit).await?;
        let agent = staff(Role::Agent);
        works(&house, &agent).await?;
        house.engine.seen(agent.person.ok_or("a person")?);
        let (mut chats, take) = (Vec::new(), json!({"action": "take"}));
        for _ in 0..6 {
            chats.push(queued(&house, &house.buyer).await?);
        }
        for chat in &chats[..5] {
            does(&house, &agent, chat, take.clone()).await?;
        }
        let sixth = house.engine.act(house.request(&agent, asks(&chats[5], take.clone())?)).await;
        assert_eq!(refusal(sixth), Refusal::guard("enough_chats"), "K8");
        does(&house, &agent, &chats[0], json!({"action": "message", "text": "It comes today."})).await?;
        does(&house, &agent, &chats[5], take.clone()).await?;
        house.is_sound().await?;
    }

    async fn how_long_one_may_be_away_is_the_chats_own_number(kit) {
        let house = House::new(kit).await?;
        let chat = queued(&house, &house.buyer).await?;
        let agent = staff(Role::Agent);
        house.engine.seen(agent.person.ok_or("a person")?);
        does(&house, &agent, &chat, json!({"action": "take"})).await?;
        house.clock.set(house.engine.now() + Span::minutes(4));
        house.engine.sweep().await?;
        assert_eq!(house.stage(&chat.number).await?, "with_agent");
        house.clock.set(house.engine.now() + Span::minutes(2));
        house.engine.sweep().await?;
        assert_eq!(house.stage(&chat.number).await?, "queued", "K13");
        assert_eq!(house.row(&chat.number).await?.level, 1, "in front");
        let lost: ConversationCommand = serde_json::from_value(json!({"action": "lease_lost"}))?;
        let ask = Ask::Conversation { case: chat.case, command: lost };
        assert_eq!(refusal(house.engine.act(house.request(&Actor::SYSTEM, ask)).await), Refusal::NotNow);
    }
}
