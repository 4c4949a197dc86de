//! What belongs to a case goes with it: the chat that led to it, its refunds and appeals, each with a chain of its own; and
//! for a body outside the files themselves.

use crate::console_house::{FRONT, House};
use crate::decisions::with_picture;
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_engine::act::{Answer, Ask};
use ombud_server::record::seal::open;
use ombud_server::record::verify::{Verdict, verify};
use serde_json::{Value, json};

const ASKED: &str = "Is the lamp meant to flicker like this?";
const APPEAL: &str = "The parcel was whole when it left us: see the picture.";

/// A chat, a dispute that the shop's silence decided, its refund, and an appeal of the shop with a picture.
async fn appealed() -> (House, Answer) {
    let house = House::new().await;
    let chat = house.chat(false).await;
    let said = json!({"action": "message", "text": ASKED, "language": "en"});
    house
        .act(&house.buyer, Ask::Conversation { case: chat.case, command: serde_json::from_value(said).unwrap() })
        .await;
    let case = house.dispute_from(Some(chat.case)).await;
    house.world.later(Span::days(6));
    house.settle().await;
    let refund = house.refund_of(case.case).await;
    let paid = json!({"action": "ok", "amount_minor": 10_000, "currency": "USD", "reference": "R-77"});
    let paid = Ask::Refund { case: refund, command: serde_json::from_value(paid).unwrap() };
    house.act(&ombud_domain::Actor::MARKETPLACE, paid).await;
    house.settle().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let fields = [("ground", "new_fact"), ("text", APPEAL)];
    let filed = with_picture(&house, &format!("/cases/{}/appeal", case.number), &seller, &fields).await;
    assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.text);
    (house, case)
}

fn kinds(record: &Value) -> Vec<&str> {
    record["beside"].as_array().unwrap().iter().map(|of| of["about"]["kind"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_record_has_what_belongs_to_the_case_and_each_side_what_is_theirs() {
    let (house, case) = appealed().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let path = format!("/api/v1/cases/{}/record/json", case.number);
    let (buyers, shops) = (house.get(&path, &buyer).await.text, house.get(&path, &seller).await.text);
    for file in [&buyers, &shops] {
        assert!(matches!(verify(file.as_bytes(), None), Some(Verdict::Whole(_))));
        assert!(!file.contains("\"base64\""), "a party opens files with its account");
    }
    let (mine, theirs): (Value, Value) =
        (serde_json::from_str(&buyers).unwrap(), serde_json::from_str(&shops).unwrap());
    assert_eq!(kinds(&mine), ["conversation", "refund", "appeal"]);
    assert_eq!(kinds(&theirs), ["refund", "appeal"], "the chat is none of the shop's");
    assert!(buyers.contains(ASKED) && !shops.contains(ASKED));
    assert!(buyers.contains(APPEAL) && shops.contains(APPEAL));
    assert!(mine["beside"][1]["about"]["state"]["stage"] == "succeeded", "{}", mine["beside"][1]["about"]);

    // The shop's silence decided: with its reason, its rule, what had been shown, and that no person did it.
    let decisions = mine["about"]["decisions"].as_array().unwrap();
    let silent = decisions.iter().find(|d| d["rule"] == "7").expect("the silence");
    assert_eq!(
        (silent["codes"][0].as_str(), silent["automated"].as_bool()),
        (Some("shop_silent"), Some(true)),
        "{silent}"
    );
    assert_eq!(silent["evidence"].as_array().map(Vec::len), Some(1), "{silent}");
    assert!(silent["policy"].is_i64());
    assert_eq!(mine["about"]["state"]["appeal"]["possible"], false, "{}", mine["about"]["state"]);
    assert!(mine["about"]["state"]["appeal"]["why_not"].is_string(), "a coded why-not");

    let page = house.get(&format!("/cases/{}/record/html", case.number), &buyer).await.text;
    for said in [ASKED, APPEAL, "Decided by a deadline or a program", "Rule \u{2068}7\u{2069}"] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[tokio::test]
async fn one_changed_byte_in_any_part_names_the_part_and_whose_it_is() {
    let (house, case) = appealed().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    for (path, cookie) in [
        (format!("/cases/{}/record/html", case.number), &buyer),
        (format!("/cases/{}/hand-over/json", case.number), &mediator),
    ] {
        let file = house.get(&path, cookie).await.text.into_bytes();
        let parts = open(&file).unwrap().seal.parts;
        let mut start = 0;
        for part in &parts {
            for at in [start, start + part.bytes / 2, start + part.bytes - 1] {
                let mut changed = file.clone();
                changed[at] ^= 1;
                let Some(Verdict::Broken(why)) = verify(&changed, None) else { panic!("byte {at} of {}", part.part) };
                assert!(why.contains(&format!("Changed: {}.", part.part)), "byte {at} of {}: {why:?}", part.part);
            }
            start += part.bytes;
        }
        for whose in ["(conversation.message) of C-", "(refund.paid) of R", "(appeal.filed) of A-"] {
            assert!(parts.iter().any(|p| p.part.contains(whose)), "{whose}: {parts:?}");
        }
    }
}

/// I27: beside the decision stand what had been shown until then and the way to an appeal, or why there is none.
#[tokio::test]
async fn a_decision_says_what_had_been_shown_and_whether_it_can_be_appealed() {
    let (house, case) = appealed().await;
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    for (role, scope, lang, shown, why) in [
        (Role::Buyer, house.buyer.person.unwrap().0, "en", "What had been shown until then (1)", "lamp.jpg"),
        (Role::ShopOwner, house.lamps.0, "pt", "O que tinha sido mostrado até então (1)", "lamp.jpg"),
    ] {
        let (cookie, _) = house.cookie(role, scope).await;
        let look = house.post("/preferences", &cookie, &[("lang", lang), ("back", "/")]).await.cookie();
        let cookies = format!("{cookie}; {look}");
        let page = plain(house.world.get(&format!("/cases/{}", case.number), &[("cookie", &cookies)]).await.text);
        let beside = page.split(shown).nth(1).unwrap_or_else(|| panic!("{shown}: {page}"));
        // Neither can appeal now: the buyer got all, the shop has appealed already; each reads so.
        let told = beside.split("</div>").next().unwrap_or_default();
        assert!(told.contains(why) && told.contains("<p class=\"small\">") && !told.contains("/appeal\""), "{told}");
    }
}

#[tokio::test]
async fn an_outside_body_gets_the_files_themselves() {
    let (house, case) = appealed().await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let text = house.get(&format!("/cases/{}/hand-over/json", case.number), &mediator).await.text;
    assert!(matches!(verify(text.as_bytes(), None), Some(Verdict::Whole(_))));
    let record: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(kinds(&record), ["conversation", "refund", "appeal"]);
    let files = record["files"].as_array().unwrap();
    let (here, gone): (Vec<&Value>, Vec<&Value>) = files.iter().partition(|f| f["base64"].is_string());
    assert_eq!(
        (here.len(), gone.len()),
        (1, 1),
        "the picture of the appeal; nobody ever brought the other one: {files:?}"
    );
    assert_eq!(
        (gone[0]["left_out"].as_str(), gone[0]["sha256"].as_str()),
        (Some("missing"), Some("ab".repeat(32).as_str()))
    );
    assert_eq!(here[0]["media"], "image/jpeg");
    // Other bytes under the same hash are noticed, even where somebody signs anew.
    let held = ombud_server::record::held::Held {
        sha256: "ab".repeat(32),
        media: None,
        base64: here[0]["base64"].as_str().map(str::to_owned),
        left_out: None,
    };
    assert!(!held.is_sound());
}
