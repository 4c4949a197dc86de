//! One request, one answer, for ever; and nothing for strangers.

use crate::house::{FRONT, House, WORDS, message, refusal, staff};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::dispute::DisputeCommand;
use ombud_domain::id::{PersonId, ShopId, StorefrontId};
use ombud_domain::{Refusal, conversation};
use ombud_engine::act::{Answer, Ask, Request};
use ombud_store::on_every_engine;
use serde_json::json;

on_every_engine! {
    async fn the_same_request_gets_the_same_answer(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let command = DisputeCommand::Refuse { code: Some("other".into()), text: WORDS.into(), evidence: vec![] };
        let request = house.request(&house.seller, Ask::Dispute { case: sent.case, command });
        let first = house.engine.act(request.clone()).await?;
        let events = house.entries(sent.case.0).await?.len();
        let again = house.engine.act(request.clone()).await?;
        assert_eq!(again, Answer { repeated: true, ..first });
        assert_eq!(house.entries(sent.case.0).await?.len(), events, "nothing was added");

        let other = DisputeCommand::Refuse { code: Some("other".into()), text: "Something else entirely.".into(), evidence: vec![] };
        let reused = Request { ask: Ask::Dispute { case: sent.case, command: other }, ..request.clone() };
        assert_eq!(refusal(house.engine.act(reused).await), Refusal::KeyReused);
        let somebody = Request { actor: house.buyer.clone(), ..request };
        assert_eq!(refusal(house.engine.act(somebody).await), Refusal::KeyReused, "not even to learn the answer");
        assert_eq!(house.entries(sent.case.0).await?.len(), events, "I03: an error has no effect");
    }

    async fn an_old_page_cannot_decide(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        house.tell(&house.seller, sent.case, json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 1_000})).await?;
        let command = DisputeCommand::Withdraw { confirm: true, pressed: Some("no".into()), anyway: None };
        let stale = Request { expected_revision: Some(sent.revision), ..house.request(&house.buyer, Ask::Dispute { case: sent.case, command }) };
        assert_eq!(refusal(house.engine.act(stale.clone()).await), Refusal::Stale);
        let revision = house.row(&sent.number).await?.revision;
        let fresh = Request { expected_revision: Some(revision), ..stale };
        assert_eq!(house.engine.act(fresh).await?.stage, "withdrawn_grace", "a refusal keeps no receipt");
    }

    async fn a_stranger_learns_nothing(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let strangers = [
            Actor::buyer(PersonId(5 << 40)),
            Actor::shop(Role::ShopOwner, PersonId(5 << 40), ShopId(6 << 40)),
            Actor::staff(Role::Mediator, PersonId(5 << 40), vec![StorefrontId(6 << 40)]),
            // The buyer's own key on the shop's side, and the other way round.
            Actor::shop(Role::ShopOwner, PersonId(5 << 40), ShopId(house.buyer.holders()[0])),
            Actor::buyer(PersonId(house.seller.holders()[0])),
        ];
        for stranger in strangers {
            assert_eq!(refusal(house.engine.see(&stranger, &sent.number).await), Refusal::NotFound, "{stranger:?}");
            assert_eq!(refusal(house.engine.see(&stranger, "D-00000000").await), Refusal::NotFound);
            for command in [json!({"action": "withdraw", "confirm": true, "pressed": "no"}), json!({"action": "full_refund_now", "confirm": true})] {
                assert_eq!(refusal(house.tell(&stranger, sent.case, command).await), Refusal::NotFound, "{stranger:?}");
            }
        }
        assert_eq!(refusal(house.tell(&house.seller, sent.case, json!({"action": "withdraw", "confirm": true, "pressed": "no"})).await), Refusal::NotYours);
    }

    async fn of_two_acceptances_at_once_one_wins(kit) {
        let house = House::new(kit).await?;
        let sent = house.submitted().await?;
        let accept = house.can(&house.seller, &sent.number, "accept").await?.ok_or("nothing to accept")?;
        let command: DisputeCommand = serde_json::from_value(crate::house::filled(&accept))?;
        let ask = Ask::Dispute { case: sent.case, command };
        let (one, two) = (house.request(&house.seller, ask.clone()), house.request(&house.seller, ask));
        let (one, two) = tokio::join!(house.engine.act(one), house.engine.act(two));
        let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
        assert_eq!(won?.stage, "executing");
        assert_eq!(refusal(lost), Refusal::NotNow);
        assert_eq!(house.book().await?.refunds.len(), 1, "one promise");
        house.is_sound().await?;
    }

    async fn of_two_disputes_about_one_unit_one_is_open(kit) {
        let house = House::new(kit).await?;
        let (one, two) = tokio::join!(house.submitted(), house.submitted());
        assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|ok| **ok).count(), 1, "{one:?} {two:?}");
        let open = house.cases("dispute").await?.into_iter().filter(|d| d.stage == "seller_turn").count();
        assert_eq!((open, house.commands("payout.hold").await?.len()), (1, 1));
    }

    async fn a_chat_is_kept_word_for_word(kit) {
        let house = House::new(kit).await?;
        let open = conversation::Open {
            storefront: FRONT, buyer: house.buyer.person.ok_or("a person")?, shop: house.seller.shop, order: None,
            language: "en".into(), title: "Lamp".into(), to_shop: true, danger: false,
        };
        let first = message("سلام، where is it?");
        let chat = house.engine.act(house.request(&house.buyer, Ask::OpenConversation { open, first: Some(first) })).await?;
        let answer = message("On its way.");
        let request = house.request(&house.seller, Ask::Conversation { case: chat.case, command: answer });
        for _ in 0..3 {
            house.engine.act(request.clone()).await?;
        }
        let note = conversation::ConversationCommand::Note { text: "A patient shop.".into() };
        house.engine.act(house.request(&staff(Role::Agent), Ask::Conversation { case: chat.case, command: note })).await?;
        let seen = house.engine.see(&house.buyer, &chat.number).await?;
        let texts: Vec<String> = seen.entries.iter().filter(|e| e.kind == "conversation.message")
            .filter_map(|e| serde_json::from_str::<serde_json::Value>(e.body.as_deref()?).ok())
            .map(|v| v["what"]["text"].as_str().unwrap_or_default().to_owned()).collect();
        assert_eq!(texts, ["سلام، where is it?", "On its way."]);
        assert!(!seen.entries.iter().any(|e| e.kind == "conversation.note"));
    }
}
