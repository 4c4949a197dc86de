//! The buyer's orders, the ways to get help, the lists, the help centre, the notices.

use crate::buyer_world::{FRONT, Shopper, form};
use crate::world::World;
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::case::Stage;
use ombud_domain::conversation::ConversationStage;
use ombud_domain::dispute::{DisputeCommand, DisputeStage, Remedy, Start};
use ombud_domain::id::{LineId, ShopId};
use ombud_domain::refund::RefundStage;
use ombud_domain::returns::ReturnStage;
use ombud_engine::act::Ask;
use ombud_server::i18n::{Lang, Words};
use serde_json::json;

#[tokio::test]
async fn orders_show_what_was_bought_and_where_it_is() {
    let me = Shopper::new("en").await;
    let list = me.see("/orders").await.text;
    for said in [
        "Brass lamp",
        "Wall clock",
        "Tea pot",
        "Lamps &lt;b&gt;&amp; Co",
        "$115.00",
        "Get help with this order",
        "Cancelled",
    ] {
        assert!(list.contains(said), "{said}: {list}");
    }
    assert!(!list.contains("Secret thing"));
    let page = me.see("/orders/o1").await.text;
    for said in [
        "Brass lamp",
        "$90.00",
        "Shipping",
        "$20.00",
        "$115.00",
        "Swift Post",
        "SP123",
        "Curitiba",
        "Delivered",
        "Open a dispute",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(me.see("/orders/o5").await.text.contains("not what is in it"));
    let persian = Shopper::new("fa").await;
    let page = persian.see("/orders/o1").await.text;
    for said in ["dir=\"rtl\"", "کمک دربارهٔ این سفارش", "۱۱۵٫۰۰"] {
        assert!(page.contains(said), "{said}");
    }
}

#[tokio::test]
async fn orders_of_others_are_not_there() {
    let me = Shopper::new("en").await;
    for path in
        ["/orders/o4", "/orders/o9", "/orders/o4/dispute", "/orders/%2e%2e", "/disputes/D-0", "/disputes/D-0/check"]
    {
        assert_eq!(me.see(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let page = me.see("/orders/o1").await.text;
    let stolen: String = page.replace("/orders/o1/help", "/orders/o4/help");
    assert_eq!(me.send(&stolen, "/orders/o4/help", &[]).await.status, StatusCode::NOT_FOUND);
    let stranger = me.world.get("/orders/o1", &[]).await;
    assert_eq!(stranger.header("location"), "/sign-in?next=%2Forders%2Fo1");
    let seller = me.seller_cookie().await;
    for path in ["/orders", "/orders/o1", "/chats", "/orders/o1/dispute"] {
        assert_eq!(me.world.get(path, &[("cookie", &seller)]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn help_with_an_order_is_one_chat_however_often_it_is_asked_for() {
    let me = Shopper::new("en").await;
    let page = me.see("/orders/o1").await.text;
    let first = me.send(&page, "/orders/o1/help", &[]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text);
    let chat = first.header("location").to_owned();
    assert!(chat.starts_with("/chats/C-"), "{chat}");
    assert_eq!(me.send(&page, "/orders/o1/help", &[]).await.header("location"), chat, "the same form");
    let page = me.see("/orders/o1").await.text;
    assert!(page.contains(&chat), "the order shows its chat");
    assert_eq!(me.send(&page, "/orders/o1/help", &[]).await.header("location"), chat, "a new form");
    // The assistant's chat can be taken to the shop; then help is a chat of its own again.
    assert_eq!(me.send(&page, "/orders/o1/ask-shop", &[]).await.header("location"), chat);
    let number = chat.rsplit('/').next().unwrap();
    assert_eq!(me.stage(number).await, ConversationStage::WithShop.code());
    assert_eq!(me.send(&page, "/orders/o1/ask-shop", &[]).await.header("location"), chat);
    let page = me.see("/orders/o1").await.text;
    assert_ne!(me.send(&page, "/orders/o1/help", &[]).await.header("location"), chat);
    let list = me.see("/chats").await.text;
    assert!(list.contains(&chat) && list.contains("Brass lamp"), "{list}");
    // An order without lines has no shop, and still a way to us.
    let page = me.see("/orders/o5").await.text;
    assert!(me.send(&page, "/orders/o5/help", &[]).await.header("location").starts_with("/chats/C-"));
}

#[tokio::test]
async fn forms_without_proof_or_with_nonsense_change_nothing() {
    let me = Shopper::new("en").await;
    let page = me.see("/orders/o1").await.text;
    let no_shop = me.send(&page, "/orders/o1/help", &[("shop", "s9")]).await;
    assert_eq!(no_shop.status, StatusCode::NOT_FOUND);
    let forged = me.send(&page, "/orders/o1/help", &[("csrf", "00")]).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    let bare = me.send(&page, "/orders/o1/help", &[("cid", "x")]).await;
    assert_eq!(bare.status, StatusCode::BAD_REQUEST);
    assert!(me.see("/chats").await.text.contains("No conversations yet"));
}

#[tokio::test]
async fn the_help_centre_answers_strangers_too() {
    let me = Shopper::new("fa").await;
    let stranger = me.world.get("/help", &[("accept-language", "pt")]).await;
    assert_eq!(stranger.status, StatusCode::OK);
    for said in ["Conversar com a gente", "Sugestão", "/help/refunds"] {
        assert!(stranger.text.contains(said), "{said}");
    }
    assert!(!stranger.text.contains("/help/shops-money-on-hold"), "for shops");
    let article = me.see("/help/refunds").await;
    assert!(article.text.contains("prose") && article.text.contains("گفت‌وگو با ما"));
    assert_eq!(me.world.get("/help/nothing-here", &[]).await.status, StatusCode::NOT_FOUND);
    let found = me.world.get("/help?q=where+is+my+parcel", &[("accept-language", "en")]).await;
    assert!(found.text.contains("/help/where-is-my-parcel"));
    let none = me.world.get("/help?q=%3Cscript%3Ezzzz", &[("accept-language", "en")]).await;
    assert!(none.text.contains("Nothing found") && !none.text.contains("<script>zzzz"));
    let seller = me.seller_cookie().await;
    assert!(me.world.get("/help", &[("cookie", &seller)]).await.text.contains("/help/shops-money-on-hold"));
}

#[tokio::test]
async fn the_two_doors_lead_to_a_suggestion_and_to_a_chat_that_is_opened_once() {
    let me = Shopper::new("en").await;
    assert!(me.see("/help").await.text.contains("/help/suggestion"));
    let page = me.see("/help").await.text;
    let chat = me.send(&page, "/chats", &[]).await.header("location").to_owned();
    assert!(chat.starts_with("/chats/C-"), "{chat}");
    let page = me.see("/help").await.text;
    assert_eq!(me.send(&page, "/chats", &[]).await.header("location"), chat);
}

async fn submitted(me: &Shopper) -> ombud_engine::act::Answer {
    let start = Start {
        storefront: FRONT,
        buyer: me.buyer.person.unwrap(),
        shop: ShopId(me.key("shop", "s1").await),
        language: "en".into(),
        units: vec![(LineId(me.key("order_line", "l3").await), 1)],
        conversation: None,
    };
    let submit = json!({"action": "submit", "reason": "unsafe", "story": "It gave me an electric shock.", "remedy": "refund_full", "confirm": true});
    let ask = Ask::OpenDispute { start, evidence: vec![], submit: serde_json::from_value(submit).unwrap() };
    me.act(&me.buyer, ask).await
}

#[tokio::test]
async fn notices_say_what_happened_what_to_do_and_until_when() {
    let me = Shopper::new("fa").await;
    let case = submitted(&me).await;
    let mediator = ombud_domain::Actor::staff(Role::Mediator, ombud_domain::id::PersonId(1 << 42), vec![FRONT]);
    let propose = DisputeCommand::Propose {
        remedy: Remedy::RefundFull,
        amount_minor: None,
        text: "The goods are dangerous.".into(),
    };
    me.act(&mediator, Ask::Dispute { case: case.case, command: propose }).await;
    let page = me.see("/orders").await.text;
    assert!(page.contains("aria-hidden=\"true\">۲</span>"), "{page}");
    let list = me.see("/notices").await.text;
    for said in [
        "ما پیشنهادی دادیم",
        "Wall clock",
        "پیشنهاد ما را بپذیرید",
        "اگر کسی کاری نکند",
        &format!("/cases/{}", case.number),
        "data-unread",
    ] {
        assert!(list.contains(said), "{said}: {list}");
    }
    let again = me.see("/notices").await.text;
    assert!(!again.contains("data-unread") && !again.contains("class=\"badge"), "read is read");
    let seller = me.seller_cookie().await;
    let theirs = me.world.get("/notices", &[("cookie", &seller), ("accept-language", "en")]).await.text;
    assert!(theirs.contains("We made a proposal") && theirs.contains("data-unread"), "{theirs}");
    // What the buyer does in between is told to the shop alone; sending the dispute had its receipt.
    let accept = json!({"action": "accept", "proposal": 2, "version": 1});
    me.act(&me.buyer, Ask::Dispute { case: case.case, command: serde_json::from_value(accept).unwrap() }).await;
    assert!(!me.see("/notices").await.text.contains("data-unread"));
    assert!(me.world.get("/notices", &[("cookie", &seller)]).await.text.contains("The buyer accepted"));
}

/// The words between quotes after a mark in a source file.
fn quoted<'a>(source: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    let inside = source.split_once(from).unwrap().1.split_once(to).unwrap().0;
    inside.split('"').skip(1).step_by(2).collect()
}

#[test]
fn every_state_and_every_notice_has_words_in_every_language() {
    let told = quoted(include_str!("../../../domain/src/notice.rs"), "const TOLD", "];");
    assert!(told.len() > 25);
    let mut keys: Vec<String> = told.iter().map(|k| format!("notice-{}", k.replace(['.', '_'], "-"))).collect();
    let stages = DisputeStage::ALL.iter().map(|s| s.code()).chain(ConversationStage::ALL.iter().map(|s| s.code()));
    let stages = stages.chain(ReturnStage::ALL.iter().map(|s| s.code()));
    keys.extend(
        stages.chain(RefundStage::ALL.iter().map(|s| s.code())).map(|s| format!("stage-{}", s.replace('_', "-"))),
    );
    let clock = include_str!("../../../domain/src/dispute/clock.rs");
    let mut silences = quoted(clock, "pub(super) fn enter", "pub(super) fn executing");
    let back = include_str!("../../../domain/src/returns/build.rs");
    silences.extend(quoted(back, "pub(super) fn enter", "fn after("));
    silences.extend([
        "none",
        "chat_closes",
        "we_step_in",
        "supervisor_told",
        "back_in_queue",
        "refund_sent",
        "refund_unknown",
        "refund_manual",
        "refund_manual_again",
    ]);
    keys.extend(silences.iter().map(|s| format!("silence-{}", s.replace('_', "-"))));
    for lang in Lang::all() {
        for key in &keys {
            assert!(lang.has(key), "{lang:?} lacks {key}");
        }
        let w = Words::new(lang);
        assert_ne!(
            w.with("notice-dispute-countered", &[("party", "shop".into()), ("title", "x".into())]),
            w.with("notice-dispute-countered", &[("party", "buyer".into()), ("title", "x".into())])
        );
    }
}

#[tokio::test]
async fn a_script_gets_fragments_only() {
    let me = Shopper::new("en").await;
    for path in ["/orders", "/chats", "/notices", "/orders/o2/dispute"] {
        let told = me.world.get(path, &[("cookie", &me.cookie), ("x-live", "1")]).await;
        assert_eq!(told.status, StatusCode::OK, "{path}");
        assert!(!told.text.contains("<html"), "{path}");
    }
    assert!(form(&me.see("/orders/o1").await.text, "/orders/o1/help").iter().any(|(n, _)| n == "csrf"));
}

#[tokio::test]
async fn a_marketplace_without_a_storefront_says_so() {
    let world = World::new().await;
    let told = world.get(&format!("/enter?token={}", world.token(&world.claims())), &[]).await;
    let cookie = told.cookie();
    let page = world.get("/orders", &[("cookie", &cookie)]).await;
    assert!(page.text.contains("No orders yet"));
    let help = world.get("/help", &[("cookie", &cookie)]).await.text;
    let fields = form(&help, "/chats");
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
    let told = world.post("/chats", &[("cookie", &cookie)], &body).await;
    assert_eq!(told.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn a_file_that_is_refused_without_script_costs_nothing_of_what_was_typed() {
    let me = Shopper::new("en").await;
    let case = submitted(&me).await;
    let place = format!("/cases/{}/add_evidence", case.number);
    let page = me.see(&place).await.text.replace("></textarea>", ">The box was open.</textarea>");
    let evil: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for (name, media, bytes) in [("box.jpg", "image/jpeg", evil), ("empty.png", "image/png", b"".as_slice())] {
        let told = me.send_files(&page, &place, &[(name, media, bytes)]).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(
            told.text.contains("id=\"f-file-e\"") && told.text.contains("The box was open."),
            "{name}: {}",
            told.text
        );
    }
}

#[tokio::test]
async fn deadlines_are_in_the_time_of_the_imported_buyer_and_never_called_theirs_in_utc() {
    let me = Shopper::new("en").await;
    let case = submitted(&me).await;
    let page = me.see(&format!("/cases/{}", case.number)).await.text;
    assert!(page.contains("your time, \u{2068}São Paulo\u{2069}"), "{page}");
}
