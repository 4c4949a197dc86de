//! The way to a dispute, as a browser without scripts walks it: in English and in Persian, with everything that people
//! get wrong on it.

use crate::buyer_world::{FRONT, Shopper, picture};
use axum::http::StatusCode;
use ombud_domain::actor::{Actor, Role};
use ombud_domain::conversation::{ConversationCommand, Open};
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat, Evidence, EvidenceKind, Start};
use ombud_domain::id::{LineId, OrderId, PersonId, ShopId};
use ombud_domain::time::Span;
use ombud_engine::act::Ask;
use ombud_engine::rows;
use ombud_engine::view::AnyCase;
use ombud_server::web::dispute_wizard::answers::{self, Answers};
use ombud_store::{Lane, StoreError};

const STORY: &str = "The clock came with a broken glass <b>and</b> no hands.";

impl Shopper {
    /// Walks one page: sends the form of the page and goes where it leads.
    async fn step(&self, path: &str, filled: &[(&str, &str)]) -> String {
        let (page, here) = self.open(path).await;
        let action = action_of(&page);
        let told = self.send(&page, &action, filled).await;
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{here}: {}", told.text);
        told.header("location").to_owned()
    }

    /// Sends a form that is refused; gives the page.
    async fn refused(&self, path: &str, filled: &[(&str, &str)], field: &str, why: &str) -> String {
        let (page, here) = self.open(path).await;
        let told = self.send(&page, &action_of(&page), filled).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{here}: {} {}", told.header("location"), told.text);
        for said in [
            why,
            "id=\"errors\"",
            &format!("href=\"#f-{field}\""),
            &format!("id=\"f-{field}-e\""),
            &format!("id=\"f-{field}\""),
        ] {
            assert!(told.text.contains(said), "{said}: {}", told.text);
        }
        told.text
    }

    /// The events of a dispute that the buyer sees.
    async fn events(&self, number: &str) -> Vec<DisputeWhat> {
        let seen = self.world.app.engine.see(&self.buyer, number).await.unwrap();
        seen.entries.iter().filter_map(|e| rows::event::<Dispute>(e).unwrap()).map(|e| e.what).collect()
    }

    async fn dispute(&self, number: &str) -> ombud_domain::case::Case<Dispute> {
        let AnyCase::Dispute(case) = self.world.app.engine.see(&self.buyer, number).await.unwrap().case else {
            panic!()
        };
        case
    }
}

/// Where the wizard's form goes.
fn action_of(page: &str) -> String {
    let at = page.find("id=\"wizard\"").unwrap_or_else(|| panic!("no wizard: {page}"));
    page[at..].split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn number_of(address: &str) -> String {
    address.split('/').nth(2).unwrap().to_owned()
}

async fn walks(lang: &'static str, said: [&str; 7]) {
    let [choose, short, wish, much, evidence, must, paid] = said;
    let me = Shopper::new(lang).await;
    // One piece of one thing: nobody is asked which.
    let start = "/orders/o2/dispute?shop=s1";
    me.refused(start, &[], "reason", choose).await;
    let story = me.step(start, &[("reason", "damaged")]).await;
    let number = number_of(&story);
    assert_eq!(story, format!("/disputes/{number}/story"));
    // Nobody gets ahead of the questions.
    assert_eq!(me.see(&format!("/disputes/{number}/check")).await.header("location"), story);
    let page = me.refused(&story, &[("story", "Broken <i>")], "story", short).await;
    assert!(page.contains(">Broken &lt;i&gt;</textarea>"), "what was typed stays");
    assert!(me.open(&story).await.0.contains(">Broken &lt;i&gt;</textarea>"), "and is kept");
    let remedy = me.step(&story, &[("story", STORY)]).await;
    me.refused(&remedy, &[], "remedy", wish).await;
    me.refused(&remedy, &[("remedy", "reship_twice")], "remedy", wish).await;
    me.refused(&remedy, &[("remedy", "refund_partial"), ("amount", "80.01")], "amount", much).await;
    let page = me.refused(&remedy, &[("remedy", "refund_partial"), ("amount", "twelve")], "amount", "").await;
    assert!(page.contains("value=\"twelve\""));
    let proof = me
        .step(&remedy, &[("remedy", "refund_partial"), ("amount", if lang == "fa" { "۴۵٫۵" } else { "45.50" })])
        .await;
    me.refused(&proof, &[], "file", evidence).await;
    let check = me.step(&proof, &[("excuse", "I threw it away at once, the glass was dangerous.")]).await;
    assert_eq!(check, format!("/disputes/{number}/check"));
    let page = me.open(&check).await.0;
    for said in [must, paid, "Wall clock", "&lt;b&gt;and&lt;/b&gt;", "then=check"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(me.stage(&number).await, "draft");
    let sent = me.step(&check, &[("confirm", "true")]).await;
    assert_eq!(sent, format!("/cases/{number}"));
    let case = me.dispute(&number).await;
    assert_eq!(case.stage, DisputeStage::SellerTurn);
    assert_eq!(case.data.proposals[0].terms.amount_minor, 4_550);
    let events = me.events(&number).await;
    assert!(matches!(&events[1], DisputeWhat::EvidenceAdded { evidence, .. } if evidence.kind == EvidenceKind::Excuse));
    assert!(matches!(&events[2], DisputeWhat::Submitted { story, .. } if story == STORY));
    assert!(matches!(&events[3], DisputeWhat::ErrandGiven { .. }), "the protection lasts as long");
    assert_eq!(events.len(), 4);
    // Every page of it leads to the case now, and the same thing cannot be disputed twice.
    for path in [&story, &check, &format!("/disputes/{number}")] {
        assert_eq!(me.see(path).await.header("location"), sent);
    }
    let again = me.send(&page, &check, &[("confirm", "true")]).await;
    assert_eq!(again.header("location"), sent, "sent twice is sent once");
    assert_eq!(me.events(&number).await.len(), 4);
    assert!(me.open("/orders/o2/dispute").await.0.contains(&sent));
}

#[tokio::test]
async fn a_dispute_is_opened_step_by_step_in_english() {
    walks(
        "en",
        [
            "Choose what went wrong.",
            "at least 20 characters",
            "Choose what you want.",
            "more than is possible here",
            "say why you cannot",
            "Lamps &lt;b&gt;&amp; Co\u{2069} must answer by",
            "$45.50",
        ],
    )
    .await;
}

#[tokio::test]
async fn a_dispute_is_opened_step_by_step_in_persian() {
    walks(
        "fa",
        [
            "مشکل را انتخاب کنید.",
            "دست‌کم ۲۰ نویسه",
            "آنچه را می‌خواهید انتخاب کنید.",
            "این مبلغ بیش از حد ممکن است.",
            "بگویید چرا نمی‌توانید",
            "پاسخ دهد",
            "۴۵٫۵۰",
        ],
    )
    .await;
}

#[tokio::test]
async fn items_are_asked_for_where_there_are_several() {
    let me = Shopper::new("en").await;
    let (lamp, bulb) = (me.key("order_line", "l1").await.to_string(), me.key("order_line", "l2").await.to_string());
    let start = "/orders/o1/dispute";
    let page = me.open(start).await.0;
    assert!(page.contains("Step \u{2068}1\u{2069} of \u{2068}6\u{2069}") && page.contains("Which items is it about?"));
    me.refused(start, &[], "line", "Choose at least one item.").await;
    let units = format!("units-{lamp}");
    let page = me.refused(start, &[("line", &lamp), (&units, "3")], &units, "not more than you bought").await;
    assert!(page.contains("value=\"3\""));
    me.refused(start, &[("line", &lamp), (&units, "-1")], &units, "not more than you bought").await;
    me.refused(start, &[("line", "12345")], "line", "Choose at least one item.").await;
    let reason = me.step(start, &[("line", &lamp), (&units, "۱")]).await;
    let number = number_of(&reason);
    assert_eq!(reason, format!("/disputes/{number}/reason"));
    assert_eq!(me.dispute(&number).await.data.units, [(LineId(lamp.parse().unwrap()), 1)]);
    me.step(&reason, &[("reason", "defective")]).await;
    me.step(&format!("/disputes/{number}/story"), &[("story", STORY), ("later", "1")]).await;
    // Coming back by the order goes on where it was left; other items make another draft with the same answers.
    assert_eq!(me.see(start).await.header("location"), format!("/disputes/{number}"));
    let page = me.open("/orders/o1/dispute?items=1").await.0;
    assert!(page.contains(&format!("name=\"{units}\"")) && page.contains("value=\"1\""));
    let next = me.step("/orders/o1/dispute?items=1", &[("line", &bulb)]).await;
    let other = number_of(&next);
    assert_ne!(other, number);
    assert_eq!(me.stage(&number).await, "discarded");
    assert_eq!(me.dispute(&other).await.data.units.len(), 2);
    assert!(me.open(&format!("/disputes/{other}/story")).await.0.contains("The clock came"));
    assert!(me.see("/orders").await.text.contains("Go on with your draft"));
}

#[tokio::test]
async fn reasons_that_are_closed_say_until_when() {
    let me = Shopper::new("en").await;
    let page = me.open("/orders/o3/dispute").await.0;
    assert!(page.contains("Possible from"), "{page}");
    assert!(page.contains("This order has not arrived yet."));
    // A page of another order, sent to this one: nothing is made of it.
    let other = me.open("/orders/o2/dispute").await.0.replace("/orders/o2/", "/orders/o3/");
    let told = me.send(&other, "/orders/o3/dispute", &[("reason", "damaged")]).await;
    assert!(
        told.status == StatusCode::UNPROCESSABLE_ENTITY && told.text.contains("Choose at least one item"),
        "{}",
        told.text
    );
    assert!(me.see("/chats").await.text.contains("No conversations yet"), "no draft was made");
    // Where some reasons are open and others are not, a closed one is refused beside the field.
    me.world.later(Span::days(7));
    let me = me.again().await;
    let page = me.open("/orders/o3/dispute").await.0;
    let told = me.send(&page, "/orders/o3/dispute", &[("reason", "damaged")]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        told.text.contains("id=\"f-reason-e\"") && told.text.contains("This order has not arrived yet."),
        "{}",
        told.text
    );
    // A draft that waited too long says so on the page of the reason.
    let story = me.step("/orders/o2/dispute", &[("reason", "damaged")]).await;
    me.world.later(Span::days(60));
    let me = me.again().await;
    let late = me.open("/orders/o3/dispute").await.0;
    assert!(late.contains("withdraw from the contract here"), "what never came can still be withdrawn from: {late}");
    let place = me.see(&story.replace("story", "check")).await;
    assert_eq!(place.header("location"), story.replace("story", "reason"));
    let page = me.open(place.header("location")).await.0;
    assert!(page.contains("The time for this ended on"), "{page}");
}

#[tokio::test]
async fn files_are_taken_refused_and_taken_away() {
    let me = Shopper::new("en").await;
    let story = me.step("/orders/o2/dispute", &[("reason", "damaged")]).await;
    let remedy = me.step(&story, &[("story", STORY)]).await;
    let place = me.step(&remedy, &[("remedy", "refund_full")]).await;
    let number = number_of(&place);
    let page = me.open(&place).await.0;
    let evil = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let photo = picture();
    let told =
        me.send_files(&page, &place, &[("torn.png", "image/png", &photo), ("../../x.svg", "image/png", evil)]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", told.text);
    assert!(
        told.text.contains("id=\"f-file-e\"") && told.text.contains("torn.png"),
        "the good one stays: {}",
        told.text
    );
    let page = me.open(&place).await.0;
    let file = page.split("name=\"file_id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(page.matches("name=\"file_id\"").count(), 1);
    assert!(page.contains("This picture is very small."), "advice, and the picture stays: {page}");
    let shown = me.world.get(&format!("/files/{number}/{file}"), &[("cookie", &me.cookie)]).await;
    assert_eq!((shown.status, shown.header("content-type")), (StatusCode::OK, "image/png"));
    // A proof of payment is a page of its own, and leads back.
    let side = me.step(&place, &[("go", "payment")]).await;
    let page = me.open(&side).await.0;
    let told = me
        .send_files(
            &page,
            &side,
            &[(
                "paid.pdf",
                "application/pdf",
                b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
            )],
        )
        .await;
    assert_eq!(told.header("location"), place, "{}", told.text);
    assert!(me.open(&place).await.0.contains("Proof of payment (\u{2068}1\u{2069} added)"));
    // Taken away, it is asked for again; somebody else's file is not taken.
    assert_eq!(me.step(&place, &[("remove", &file)]).await, place);
    me.refused(&place, &[], "file", "say why you cannot").await;
    let page = me.open(&place).await.0;
    let foreign = me.send(&page, &place, &[("file_id", &"ab".repeat(32))]).await;
    assert!(foreign.status.is_client_error(), "{}", foreign.status);
    let told = me.send_files(&page, &place, &[("again.png", "image/png", &photo)]).await;
    assert_eq!(told.header("location"), format!("/disputes/{number}/check"), "{}", told.text);
    me.step(&format!("/disputes/{number}/check"), &[("confirm", "true")]).await;
    let kinds: Vec<EvidenceKind> = me
        .events(&number)
        .await
        .iter()
        .filter_map(|e| match e {
            DisputeWhat::EvidenceAdded { evidence, .. } => Some(evidence.kind),
            _ => None,
        })
        .collect();
    assert!(
        kinds.contains(&EvidenceKind::Photo) && kinds.contains(&EvidenceKind::PaymentProof) && kinds.len() == 2,
        "{kinds:?}"
    );
}

#[tokio::test]
async fn messages_are_frozen_as_evidence() {
    let me = Shopper::new("en").await;
    let open = Open {
        storefront: FRONT,
        buyer: me.buyer.person.unwrap(),
        shop: Some(ShopId(me.key("shop", "s1").await)),
        order: Some(OrderId(me.key("order", "o2").await)),
        language: "en".into(),
        title: "Wall clock".into(),
        to_shop: true,
        danger: false,
    };
    let say =
        |text: &str| ConversationCommand::Message { text: text.into(), language: None, cid: None, attachments: vec![] };
    let chat = me.act(&me.buyer, Ask::OpenConversation { open, first: None }).await;
    me.act(&me.buyer, Ask::Conversation { case: chat.case, command: say("The glass is broken.") }).await;
    me.act(&me.seller, Ask::Conversation { case: chat.case, command: say("We packed it badly, sorry.") }).await;
    let note = ConversationCommand::Note { text: "A difficult shop.".into() };
    let agent = Actor::staff(Role::Agent, PersonId(1 << 42), vec![FRONT]);
    me.act(&agent, Ask::Conversation { case: chat.case, command: note }).await;
    let story = me.step("/orders/o2/dispute", &[("reason", "late")]).await;
    let remedy = me.step(&story, &[("story", STORY)]).await;
    let place = me.step(&remedy, &[("remedy", "refund_full")]).await;
    let side = me.step(&place, &[("go", "messages")]).await;
    let page = me.open(&side).await.0;
    assert!(page.contains("We packed it badly") && !page.contains("A difficult shop"), "{page}");
    let value = page.split("name=\"message\" value=\"").nth(2).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(me.step(&side, &[("message", &value), ("message", "99-1")]).await, place);
    let check = me.step(&place, &[]).await;
    assert!(me.open(&check).await.0.contains("We packed it badly"));
    let number = number_of(&check);
    me.step(&check, &[("confirm", "true")]).await;
    let frozen: Vec<Evidence> = me
        .events(&number)
        .await
        .into_iter()
        .filter_map(|e| match e {
            DisputeWhat::EvidenceAdded { evidence, .. } => Some(evidence),
            _ => None,
        })
        .collect();
    assert_eq!(frozen.len(), 1);
    assert_eq!(frozen[0].text.as_deref(), Some("We packed it badly, sorry."));
    assert_eq!(frozen[0].message.as_ref().map(|m| m.case), Some(chat.case));
}

#[tokio::test]
async fn what_an_agent_prepared_is_sent_with_one_tap() {
    let me = Shopper::new("fa").await;
    let agent = Actor::staff(Role::Agent, PersonId(1 << 42), vec![FRONT]);
    let start = Start {
        storefront: FRONT,
        buyer: me.buyer.person.unwrap(),
        shop: ShopId(me.key("shop", "s1").await),
        language: "fa".into(),
        units: vec![(LineId(me.key("order_line", "l3").await), 1)],
        conversation: None,
    };
    let photo = Evidence {
        kind: EvidenceKind::Photo,
        file: Some("ab".repeat(32)),
        name: Some("lamp.jpg".into()),
        media: Some("image/jpeg".into()),
        text: None,
        message: None,
    };
    let draft = me.act(&agent, Ask::StartDispute { start, evidence: vec![photo] }).await;
    let filled = Answers {
        reason: "damaged".into(),
        story: "شیشهٔ ساعت شکسته بود وقتی رسید.".into(),
        remedy: "refund_full".into(),
        ..Answers::default()
    };
    let (buyer, number, now) = (me.buyer.person.unwrap().0, draft.number.clone(), me.world.app.now());
    let work =
        me.world.app.store().write(Lane::People, move |tx| {
            Box::pin(async move { answers::save(tx, buyer, &number, &filled, now).await })
        });
    work.await.map_err(|e: StoreError| e).unwrap();
    let (page, here) = me.open(&format!("/disputes/{}", draft.number)).await;
    assert_eq!(here, format!("/disputes/{}/check", draft.number));
    assert!(page.contains("شیشهٔ ساعت") && page.contains("lamp.jpg"), "{page}");
    assert_eq!(me.step(&here, &[("confirm", "true")]).await, format!("/cases/{}", draft.number));
    assert_eq!(me.stage(&draft.number).await, "seller_turn");
    // Somebody else's draft is nobody's business.
    let other = ombud_server::auth::token::Claims { sub: "b-2".into(), ..me.world.claims() };
    let cookie = me.world.get(&format!("/enter?token={}", me.world.token(&other)), &[]).await.cookie();
    assert_eq!(me.world.get(&here, &[("cookie", &cookie)]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_change_from_the_check_page_leads_back_to_it() {
    let me = Shopper::new("en").await;
    let story = me.step("/orders/o2/dispute", &[("reason", "unsafe")]).await;
    let remedy = me.step(&story, &[("story", STORY)]).await;
    let place = me.step(&remedy, &[("remedy", "refund_full")]).await;
    let check = me.step(&place, &[]).await;
    assert!(me.open(&check).await.0.contains("without waiting for the shop"), "goods that are dangerous come to us");
    assert_eq!(
        me.step(&format!("{story}?then=check"), &[("story", "It burned my hand when I touched it.")]).await,
        check
    );
    assert!(me.open(&check).await.0.contains("It burned my hand"));
    let page = me.open(&check).await.0;
    let unsure = me.send(&page, &check, &[]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY, "only the button sends it");
    // A script gets the form alone, with the error in it.
    let told = me.world.get(&check, &[("cookie", &me.cookie), ("x-live", "1")]).await.text;
    assert!(told.starts_with("<form class=\"wizard\" id=\"wizard\""), "{told}");
    // Another reason takes its more exact words and its remedies with it.
    me.step(&story.replace("story", "reason"), &[("reason", "not_received")]).await;
    me.step(&story, &[("detail", "delivered_elsewhere")]).await;
    assert!(me.open(&check).await.0.contains("delivered elsewhere"));
    me.step(&story.replace("story", "reason"), &[("reason", "late")]).await;
    let page = me.open(&check).await.0;
    assert!(page.contains("It came too late") && !page.contains("elsewhere"), "{page}");
    me.step(&remedy, &[("remedy", "refund_partial"), ("amount", "5")]).await;
    me.step(&story.replace("story", "reason"), &[("reason", "unsafe")]).await;
    assert_eq!(me.see(&check).await.header("location"), remedy, "a part of the money is no remedy for that");
    me.step(&remedy, &[("remedy", "refund_full")]).await;
    assert_eq!(me.send(&page, &check, &[("later", "1")]).await.header("location"), "/orders/o2");
    assert_eq!(me.stage(&number_of(&check)).await, "draft");
}

/// The right to withdraw from the contract (spec §2.8): a choice and a confirmation, and nothing else is asked.
#[tokio::test]
async fn whoever_changed_their_mind_confirms_it_and_is_done() {
    let me = Shopper::new("en").await;
    let check = me.step("/orders/o2/dispute?shop=s1", &[("reason", "changed_mind")]).await;
    let number = number_of(&check);
    assert_eq!(check, format!("/disputes/{number}/check"), "two steps");
    let page = me.open(&check).await.0;
    for said in [
        "Confirm your withdrawal",
        "progress max=\"2\" value=\"2\"",
        ">Confirm withdrawal</button>",
        "You pay for the way back",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(me.stage(&number).await, "draft", "looking at it withdraws nothing");
    assert_eq!(me.step(&check, &[("confirm", "true")]).await, format!("/cases/{number}"));
    let case = me.dispute(&number).await;
    assert_eq!((case.stage, case.data.returns.len()), (DisputeStage::Executing, 1));
    let events = me.events(&number).await;
    assert!(matches!(&events[1], DisputeWhat::Submitted { story, .. } if story.is_empty()));
}
