//! I26: what somebody wrote stays as they wrote it, in their language, whoever reads it and whatever becomes of the case.

use crate::house::{FRONT, House, message};
use ombud_domain::conversation::{ConversationCommand, Open};
use ombud_domain::time::Span;
use ombud_engine::act::Ask;
use ombud_store::ledger::{self, Verdict};
use ombud_store::{StoreError, on_every_engine};
use serde_json::{Value, json};

/// Words that are easily lost: joiners, marks of direction, accents of both kinds, signs beyond sixteen bits.
const WORDS: [&str; 4] = [
    "می\u{200c}خواهم بدانم سفارش من کجاست؟",
    "Onde está? Já paguei R$ 120,00 — «não» chegou.",
    "e\u{301}te\u{301} / été 👩‍🔧 ok",
    "  two  spaces\n\tand a tab ",
];

on_every_engine! {
    async fn what_was_written_is_never_replaced(kit) {
        let house = House::new(kit).await?;
        let open = Open {
            storefront: FRONT,
            buyer: house.buyer.person.ok_or("nobody")?,
            shop: house.seller.shop,
            order: None,
            language: "fa".into(),
            title: "Lamp".into(),
            to_shop: true,
            danger: false,
        };
        let first = Some(message(WORDS[0]));
        let chat = house.engine.act(house.request(&house.buyer, Ask::OpenConversation { open, first })).await?;
        for (at, words) in WORDS.iter().enumerate().skip(1) {
            let who = if at % 2 == 1 { &house.seller } else { &house.buyer };
            let command = message(words);
            house.engine.act(house.request(who, Ask::Conversation { case: chat.case, command })).await?;
        }
        let written = async || {
            let entries = house.entries(chat.case.0).await?;
            let of_message = |e: &ledger::Entry| Some((e.seq, e.body.clone()?)).filter(|_| e.kind == "conversation.message");
            Ok::<Vec<(i64, String)>, Box<dyn std::error::Error + Send + Sync>>(entries.iter().filter_map(of_message).collect())
        };
        let before = written().await?;
        let said = |body: &str| serde_json::from_str::<Value>(body).map(|b| b["what"]["text"].as_str().unwrap_or_default().to_owned());
        let texts = before.iter().map(|(_, body)| said(body)).collect::<Result<Vec<_>, _>>()?;
        assert_eq!(texts, WORDS, "to the sign");
        // Everything that can become of it: read in another language, closed, opened again, long after.
        house.engine.see(&house.seller, &chat.number).await?;
        house.engine.act(house.request(&house.buyer, Ask::Conversation { case: chat.case, command: ConversationCommand::Close { solved: None, reason: None, text: None } })).await?;
        let again = message("And now?");
        house.engine.act(house.request(&house.buyer, Ask::Conversation { case: chat.case, command: again })).await?;
        house.wait(Span::days(40));
        house.settle().await?;
        let after = written().await?;
        assert_eq!(after[..before.len()], before[..], "the same bytes in the same places");
        // There is no command that writes over one, and no row can be written over unseen.
        for action in ["edit", "edit_message", "replace", "translate", "delete_message"] {
            let command = json!({"action": action, "seq": before[0].0, "text": "Something else"});
            assert!(serde_json::from_value::<ConversationCommand>(command).is_err(), "{action}");
        }
        let verify = async || {
            let id = chat.case.0;
            let found = house.engine.store().read(move |tx| Box::pin(ledger::verify(tx, id))).await;
            found.map_err(|e: StoreError| e)
        };
        assert!(matches!(verify().await?, Verdict::Whole { .. }));
        let other = before[0].1.replace("سفارش", "order");
        assert_ne!(other, before[0].1);
        let sql = format!("UPDATE ledger SET body = '{}' WHERE stream = {} AND seq = {}", other.replace('\'', "''"), chat.case.0, before[0].0);
        kit.meddle(&sql).await?;
        assert!(matches!(verify().await?, Verdict::Broken { .. }), "a translation in its place breaks the chain");
    }
}
