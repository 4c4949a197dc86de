//! Reports, statements of reasons and appeals on pages: a stranger, a buyer, the reviewers' room, the shop, the appeal desk;
//! and what the shop must never see (T24).

use crate::console_house::{FRONT, House};
use crate::world::{Told, request};
use axum::http::{Method, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::import::Object;
use ombud_domain::time::Span;
use serde_json::json;

pub const STORY: &str = "The plug melted and my kitchen smelled of fire.";
pub const LONG: &str = "Twenty characters and a few more.";

pub async fn with_offer() -> House {
    let house = House::new().await;
    let offer = json!({"object": "offer", "id": "f1", "source_version": 1, "shop": "s1", "title": "Brass lamp", "listed_at": "2025-12-24T08:00:00Z"});
    let offer = Object::from_json(offer.to_string().as_bytes()).unwrap();
    assert!(house.world.app.engine.import(vec![offer]).await.unwrap()[0].is_ok());
    house
}

/// The number in the address that an answer leads to.
pub fn number(told: &Told) -> String {
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    told.header("location").rsplit('/').next().unwrap().to_owned()
}

pub async fn reported(house: &House, cookie: &str, extra: &[(&str, &str)]) -> Told {
    // The first of a name counts.
    let fields = [("offer", "f1"), ("concern", "prohibited_or_unsafe"), ("text", STORY)];
    house.post("/report/product", cookie, &[extra, &fields[..]].concat()).await
}

#[tokio::test]
async fn a_stranger_reports_keeps_a_private_link_and_goes_on_with_it() {
    let house = with_offer().await;
    let page = house.world.get("/report", &[]).await;
    assert!(page.text.contains("You need no account") && page.text.contains("/report/fraud"));
    assert_eq!(house.world.get("/report/nonsense", &[]).await.status, StatusCode::NOT_FOUND);
    let send = |form: String| {
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        house.world.ask(request(Method::POST, "/report/fraud", &headers, &form))
    };
    let cid = "018f0000-0000-7000-8000-00000000abcd";
    // Nothing filled in: each field says what it lacks, and nothing is written.
    let empty = send(format!("cid={cid}")).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(empty.text.matches("class=\"error\"").count(), 3, "{}", empty.text);
    let good =
        format!("cid={cid}&concern=fake_support&place=%2B1+555+0100&text={}", "A+man+asked+me+for+a+code.+Really.");
    let sent = send(good.clone()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let (link, cookie) = (sent.header("location").to_owned(), sent.cookie());
    let page = house.world.get(&link, &[]).await;
    assert!(page.text.contains("Your private link") && page.text.contains("G-"), "{}", page.text);
    // Sent twice, it is one report.
    let again = send(good).await;
    let shown = |told: &Told| told.text.split("G-").nth(1).unwrap()[..8].to_owned();
    assert_eq!(shown(&house.world.get(again.header("location"), &[]).await), shown(&page));
    // Another key opens nothing.
    assert_eq!(house.world.get(&format!("{link}0"), &[]).await.status, StatusCode::NOT_FOUND);
    let case = house.get(&format!("/cases/G-{}", shown(&page)), &cookie).await;
    assert_eq!(case.status, StatusCode::OK);
    assert!(case.text.contains("A man asked me for a code") && case.text.contains("The shop never learns"));
    // The link opens it in a browser that knows nothing.
    let key = link.split("key=").nth(1).unwrap();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let opened = house.world.ask(request(Method::POST, "/reported", &headers, &format!("key={key}"))).await;
    assert_eq!(number(&opened), format!("G-{}", shown(&page)));
    // What was decided, by whom, and how to appeal: they read it without an account, months later.
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let report = format!("G-{}", shown(&page));
    number(&house.post(&format!("/cases/{report}/triage"), &reviewer, &[("priority", "normal")]).await);
    let nothing = [
        ("measure", "no_action"),
        ("rule", "no_rule_broken"),
        ("facts", LONG),
        ("text_reporter", "We found no such call."),
    ];
    number(&house.post(&format!("/cases/{report}/decide"), &reviewer, &nothing).await);
    house.world.later(Span::days(150));
    let opened = house.world.ask(request(Method::POST, "/reported", &headers, &format!("key={key}"))).await;
    let guest = opened.cookie();
    let told = house.get(&format!("/cases/{report}"), &guest).await.text;
    for words in ["We found no such call.", "A person of ours", &format!("/cases/{report}/appeal"), "ways-"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let appeal = [("ground", "fact_overlooked"), ("text", LONG)];
    let appealed = house.post(&format!("/cases/{report}/appeal"), &guest, &appeal).await;
    assert_eq!(appealed.status, StatusCode::SEE_OTHER, "{}", appealed.text);
    assert!(!opened.cookie().is_empty());
}

#[tokio::test]
async fn a_report_is_decided_and_the_shop_learns_why_but_never_from_whom() {
    let house = with_offer().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let report = number(&reported(&house, &buyer, &[]).await);
    assert!(house.get("/report", &buyer).await.text.contains(&report), "one's own reports are found again");

    let room = house.get("/trust", &reviewer).await;
    assert!(room.text.contains("Brass lamp") && room.text.contains(&report), "{}", room.text);
    assert_eq!(house.get("/trust", &buyer).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get(&format!("/cases/{report}"), &seller).await.status, StatusCode::NOT_FOUND);
    number(&house.post(&format!("/cases/{report}/triage"), &reviewer, &[("priority", "urgent")]).await);
    // A measure without a rule, or without reasons for the shop, is not one.
    let decide = format!("/cases/{report}/decide");
    let base = [("measure", "remove_listing"), ("facts", LONG), ("text_reporter", LONG)];
    let lacking = house.post(&decide, &reviewer, &[&base[..], &[("rule", "law")]].concat()).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong =
        house.post(&decide, &reviewer, &[&base[..], &[("rule", "no_rule_broken"), ("text_shop", LONG)]].concat()).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("Choose the rule that is broken"));
    let reasons = [
        ("rule", "law"),
        ("reference", "Product Safety Act, section 3"),
        ("text_shop", "The plug is not safe: it melts."),
        ("points", "4"),
        ("recall", "yes"),
        ("recall_hazard", "hazard_fire"),
        ("recall_advice", "advice_stop"),
        ("recall_money", "money_shop"),
    ];
    number(&house.post(&decide, &reviewer, &[&base[..], &reasons].concat()).await);

    // The reporter hears the result; the shop gets a statement.
    assert!(house.get("/notices", &buyer).await.text.contains("Your report is decided"));
    let notices = house.get("/notices", &seller).await.text;
    assert!(notices.contains("read why, and how to appeal"), "{notices}");
    let statement = format!("S-{}", &notices.split("S-").nth(1).unwrap()[..8]);
    let page = house.get(&format!("/cases/{statement}"), &seller).await;
    assert!(page.text.contains("The plug is not safe") && page.text.contains("The listing is removed"));
    let told = format!("{}{notices}{}", page.text, house.get("/shop/cases", &seller).await.text);
    for secret in ["Maria", STORY, report.as_str(), "G-"] {
        assert!(!told.contains(secret), "{secret} reaches the shop");
    }
    assert_eq!(house.get(&format!("/cases/{statement}"), &buyer).await.status, StatusCode::NOT_FOUND);
    let kinds = commands(&house).await;
    for kind in ["listing.restrict", "seller.penalty.apply", "buyer.notice"] {
        assert!(kinds.iter().any(|k| k == kind), "{kind} in {kinds:?}");
    }

    // The shop appeals; the one who decided does not decide again; what is taken back is undone.
    let appeal = format!("/cases/{statement}/appeal");
    number(&house.post(&appeal, &seller, &[("ground", "new_fact"), ("text", LONG)]).await);
    let twice = house.post(&appeal, &seller, &[("ground", "new_fact"), ("text", LONG)]).await;
    assert_ne!(twice.status, StatusCode::SEE_OTHER, "one appeal of each side");
    let (appeals, _) = house.cookie(Role::AppealReviewer, FRONT.0).await;
    let desk = house.get("/appeals", &appeals).await.text;
    let case = format!("A-{}", &desk.split("A-").nth(1).unwrap()[..8]);
    number(&house.post(&format!("/cases/{case}/admit"), &appeals, &[]).await);
    assert!(house.get("/trust?q=reply_wait", &reviewer).await.text.contains(&case));
    number(&house.post(&format!("/cases/{case}/answer"), &reviewer, &[("text", LONG)]).await);
    let granted = [("code", "new_fact_counts"), ("text_shop", "The new test report counts.")];
    number(&house.post(&format!("/cases/{case}/overturn"), &appeals, &granted).await);
    house.settle().await;
    let page = house.get(&format!("/cases/{statement}"), &seller).await.text;
    assert!(page.contains("After the appeal it was taken back"), "{page}");
    assert!(page.contains("taken back as well"), "the points on the record are put right apart, and said: {page}");
    let kinds = commands(&house).await;
    assert!(kinds.iter().any(|k| k == "listing.restore") && kinds.iter().any(|k| k == "seller.penalty.revoke"));
}

pub async fn commands(house: &House) -> Vec<String> {
    let commands = house.world.app.engine.commands_after(0, 100).await.unwrap();
    commands.iter().map(|c| c["kind"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn danger_reaches_a_specialist_at_once_and_the_listing_can_be_hidden_for_a_day() {
    let house = with_offer().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    let (reviewer, person) = house.cookie(Role::Reviewer, FRONT.0).await;
    // Somebody waits already: the specialist's chat goes before, and only that one is the specialist's.
    let waiting = house.queued().await.number;
    let sent = reported(&house, &buyer, &[("danger", "true")]).await;
    assert!(sent.header("location").starts_with("/chats/"), "{:?}", sent.header("location"));
    let chat = number(&sent);
    assert!(house.get(&format!("/chats/{chat}"), &buyer).await.text.contains("The plug melted"));
    let queue = house.get("/desk?q=queue", &agent).await.text;
    assert!(queue.find(&chat).unwrap() < queue.find(&waiting).unwrap());
    let own = house.get("/desk?q=queue", &reviewer).await.text;
    assert!(own.contains(&chat) && !own.contains(&waiting), "{own}");
    house.world.app.engine.seen(person);
    number(&house.post(&format!("/desk/{chat}/take"), &reviewer, &[]).await);

    let room = house.get("/trust?q=under_review", &reviewer).await.text;
    let report = format!("G-{}", &room.split("/cases/G-").nth(1).unwrap()[..8]);
    number(&house.post(&format!("/cases/{report}/hide_now"), &agent, &[("text", LONG)]).await);
    house.world.later(Span::hours(25));
    house.settle().await;
    let kinds = commands(&house).await;
    assert_eq!(kinds.iter().filter(|k| *k == "listing.restrict" || *k == "listing.restore").count(), 2, "{kinds:?}");
}
