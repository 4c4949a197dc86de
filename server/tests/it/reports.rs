//! What comes with many reports: the operator's own list, what many or trusted people say, unfounded ones, and the
//! statements that the European database gets.

use crate::api_kit::Market;
use crate::console_house::{FRONT, House, OTHER_FRONT};
use crate::trust::{LONG, STORY, commands, number, reported, with_offer};
use crate::world::{Told, request};
use axum::http::{Method, StatusCode};
use ombud_domain::Instant;
use ombud_domain::actor::Role;
use ombud_domain::policy::Policy;
use ombud_domain::report::{Category, Priority, ProductOption};
use ombud_domain::time::Span;
use ombud_engine::settings::{PolicyVersion, Settings};
use serde_json::{Value, json};

/// Ours without the first, and one of the operator's own in front.
fn own_list() -> Policy {
    let words = [("en", "Not safe for children"), ("fa", "برای کودکان ناامن است")];
    let own = ProductOption {
        key: "own_1".into(),
        on: true,
        category: Category::Minors,
        urgency: Priority::Urgent,
        words: words.into_iter().map(|(l, w)| (l.to_owned(), w.to_owned())).collect(),
    };
    let mut options = ProductOption::ours();
    options[0].on = false;
    options.insert(0, own);
    let policy = Policy { version: 2, report_options: options, ..Policy::default() };
    assert_eq!(policy.validate(), Ok(()));
    policy
}

fn in_force(settings: &Settings, policy: Policy) -> Settings {
    let version = PolicyVersion { storefront: None, effective_at: Instant(0), policy };
    Settings { policies: vec![version], ..settings.clone() }
}

/// A stranger's form, sent under this id.
async fn stranger(house: &House, n: u8, fields: &str) -> Told {
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let body = format!("cid=018f0000-0000-7000-8000-0000000000{n:02x}&{fields}");
    house.world.ask(request(Method::POST, "/report/product", &headers, &body)).await
}

fn told(concern: &str) -> String {
    format!("offer=f1&concern={concern}&text={}", STORY.replace(' ', "+"))
}

async fn decided(house: &House, reviewer: &str, report: &str, fields: &[(&str, &str)]) {
    number(&house.post(&format!("/cases/{report}/triage"), reviewer, &[("priority", "normal")]).await);
    number(&house.post(&format!("/cases/{report}/decide"), reviewer, fields).await);
}

const REMOVED: &[(&str, &str)] = &[
    ("measure", "remove_listing"),
    ("facts", LONG),
    ("text_reporter", LONG),
    ("rule", "law"),
    ("reference", "Toy Safety Act, section 10"),
    ("text_shop", "Small parts come off and can be swallowed."),
];

#[tokio::test]
async fn exactly_the_operators_list_can_be_chosen_and_is_kept_as_it_was() {
    let house = with_offer().await;
    let engine = &house.world.app.engine;
    engine.set_settings(in_force(&engine.settings(), own_list()));
    let page = house.world.get("/report/product?offer=f1", &[("accept-language", "fa")]).await.text;
    let shown: Vec<&str> =
        page.split("name=\"concern\" value=\"").skip(1).map(|p| p.split('"').next().unwrap()).collect();
    let ours = ["prohibited_or_unsafe", "misleading_listing_or_search_manipulation", "trade_rule_violation"];
    assert_eq!(shown, [&["own_1"][..], &ours].concat());
    assert!(page.contains("برای کودکان ناامن است"), "{page}");
    let page = house.world.get("/report/product?offer=f1", &[("accept-language", "pt")]).await.text;
    assert!(page.contains("Not safe for children"), "what has no words in Portuguese is read in English: {page}");
    let refused = stranger(&house, 1, &told("ip_or_counterfeit")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Choose one of the answers") && refused.text.contains(STORY), "{}", refused.text);
    assert_eq!(stranger(&house, 2, &told("own_1")).await.status, StatusCode::SEE_OTHER);

    // The operator goes back to our list: what was reported stays what it was, also for the shop.
    engine.set_settings(in_force(&engine.settings(), Policy { version: 3, ..Policy::default() }));
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let room = house.get("/trust", &reviewer).await.text;
    let report = format!("G-{}", &room.split("/cases/G-").nth(1).unwrap()[..8]);
    let case = house.get(&format!("/cases/{report}"), &reviewer).await.text;
    assert!(case.contains("Not safe for children") && case.contains("Protection of minors"), "{case}");
    decided(&house, &reviewer, &report, REMOVED).await;
    let notices = house.get("/notices", &seller).await.text;
    let statement = format!("S-{}", &notices.split("S-").nth(1).unwrap()[..8]);
    let page = house.get(&format!("/cases/{statement}"), &seller).await.text;
    let plain = page.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains("Not safe for children") && plain.contains("Toy Safety Act, section 10"), "{plain}");
    assert!(plain.contains("Somebody reported it") && plain.contains("No machine found or decided this"), "{plain}");
    let restrict = engine.commands_after(0, 100).await.unwrap();
    let restrict = restrict.iter().find(|c| c["kind"] == "listing.restrict").unwrap();
    assert_eq!((&restrict["data"]["territory"], &restrict["data"]["statement"]), (&json!("all"), &json!(statement)));
}

#[tokio::test]
async fn what_many_people_report_comes_first_and_says_how_many() {
    let house = with_offer().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (triage, _) = house.cookie(Role::Triage, FRONT.0).await;
    // Somebody else's shop waits longer, and is reported once.
    let other = [("shop", "s2"), ("concern", "unresponsive"), ("text", STORY)];
    let alone = number(&house.post("/report/shop", &buyer, &other).await);
    house.world.later(Span::minutes(5));
    for n in 1..=2 {
        assert_eq!(stranger(&house, n, &told("trade_rule_violation")).await.status, StatusCode::SEE_OTHER);
    }
    let third = number(&reported(&house, &buyer, &[("concern", "trade_rule_violation")]).await);
    let room = house.get("/trust", &triage).await.text;
    assert!(room.find(&third).unwrap() < room.find(&alone).unwrap(), "urgent before what is due sooner: {room}");
    let row = room.split(&format!("id=\"row-{third}\"")).nth(1).unwrap().split("</li>").next().unwrap();
    let row = row.replace(['\u{2068}', '\u{2069}'], "");
    assert!(row.contains("Urgent") && row.contains("3 people report this"), "{row}");
    let case = house.get(&format!("/cases/{third}"), &triage).await.text;
    let alike = case.split("Others report the same").nth(1).unwrap().split("</ul>").next().unwrap();
    assert_eq!(alike.matches("href=\"/cases/G-").count(), 2, "{alike}");
    let form = house.get(&format!("/cases/{third}/triage"), &triage).await.text;
    let urgent = form.split("value=\"urgent\"").nth(1).unwrap();
    assert!(urgent[..20].contains("checked"), "it is sorted as it came: {form}");
    // The reporter is told nothing of others.
    assert!(!house.get(&format!("/cases/{third}"), &buyer).await.text.contains("Others report the same"));
}

#[tokio::test]
async fn a_trusted_flagger_comes_by_a_link_until_it_is_withdrawn() {
    let house = with_offer().await;
    let (admin, _) = house.cookie(Role::Administrator, 0).await;
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let empty = house.post("/admin/trust", &admin, &[("flagger", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("#f-flagger"), "{}", empty.text);
    let made = house.post("/admin/trust", &admin, &[("flagger", "Toy Watch e.V.")]).await;
    let key = made.text.split("/flagger?key=").nth(1).unwrap().split(['<', '"']).next().unwrap().to_owned();
    let listed = house.get("/admin/trust", &admin).await.text;
    assert!(listed.contains("Toy Watch e.V.") && !listed.contains(&key), "the link is shown once");

    let path = format!("/flagger?key={key}");
    let page = house.world.get(&path, &[]).await;
    assert!(page.status == StatusCode::OK && page.text.contains("Toy Watch e.V."), "{}", page.text);
    assert_eq!(house.world.get("/flagger?key=nonsense", &[]).await.status, StatusCode::NOT_FOUND);
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let entered = house.world.ask(request(Method::POST, "/flagger", &headers, &format!("key={key}"))).await;
    let cookie = entered.cookie();
    let report = number(&reported(&house, &cookie, &[("concern", "trade_rule_violation")]).await);
    let room = house.get("/trust", &reviewer).await.text;
    let row = room.split(&format!("id=\"row-{report}\"")).nth(1).unwrap().split("</li>").next().unwrap();
    assert!(row.contains("Urgent") && row.contains("A trusted flagger"), "{row}");
    assert!(house.get("/report", &cookie).await.text.contains(&report), "they find it again");

    let withdraw = listed.split("action=\"/admin/trust/").nth(1).unwrap().split('"').next().unwrap();
    let done = house.post(&format!("/admin/trust/{withdraw}"), &admin, &[]).await;
    assert_eq!(done.header("location"), "/admin/trust?done=flagger-off");
    assert_eq!(house.world.get(&path, &[]).await.status, StatusCode::NOT_FOUND);
    assert_ne!(house.get(&format!("/cases/{report}"), &cookie).await.status, StatusCode::OK, "signed out at once");
    let buyer = house.buyer.person.unwrap().0;
    let stranger = house.post(&format!("/admin/trust/{buyer}/withdraw"), &admin, &[]).await;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND, "nobody else is withdrawn here");
}

#[tokio::test]
async fn whoever_goes_on_with_unfounded_reports_hears_it_and_then_must_wait() {
    let house = with_offer().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let unfounded = [
        ("measure", "no_action"),
        ("rule", "no_rule_broken"),
        ("facts", LONG),
        ("text_reporter", LONG),
        ("unfounded", "yes"),
    ];
    for n in 1..=5 {
        let report = number(&reported(&house, &buyer, &[]).await);
        decided(&house, &reviewer, &report, &unfounded).await;
        let page = house.get(&format!("/cases/{report}"), &buyer).await.text;
        assert!(page.contains("It was obviously unfounded"), "{page}");
        assert_eq!(page.contains("If reports like this go on"), n == 3, "the third brings the warning");
        house.world.later(Span::minutes(1));
    }
    let refused = reported(&house, &buyer, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Too many of your reports") && refused.text.contains(STORY), "{}", refused.text);
    let danger = reported(&house, &buyer, &[("danger", "true")]).await;
    assert!(danger.header("location").starts_with("/chats/"), "danger is always heard");
}

#[tokio::test]
async fn statements_are_fetched_in_the_shape_of_the_european_database() {
    let house = with_offer().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let (head, _) = house.cookie(Role::HeadOfTrust, FRONT.0).await;
    let (elsewhere, _) = house.cookie(Role::HeadOfTrust, OTHER_FRONT.0).await;
    let (admin, _) = house.cookie(Role::Administrator, 0).await;
    let report = number(&reported(&house, &buyer, &[]).await);
    decided(&house, &reviewer, &report, REMOVED).await;
    let second = number(&reported(&house, &buyer, &[]).await);
    let mut warned = REMOVED.to_vec();
    warned[0] = ("measure", "warn_shop");
    decided(&house, &reviewer, &second, &warned).await;
    assert!(commands(&house).await.iter().any(|k| k == "listing.restrict"));

    let read = |told: Told| serde_json::from_str::<Value>(&told.text).unwrap();
    let page = read(house.get("/api/v1/statements", &head).await);
    let all = page["statements"].as_array().unwrap();
    assert_eq!((all.len(), &page["more"]), (1, &json!(false)), "a warning restricts nothing: {page}");
    let one = &all[0];
    assert_eq!(one["category"], "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS");
    assert_eq!(one["illegal_content_legal_ground"], "Toy Safety Act, section 10");
    assert_eq!((&one["source_type"], &one["automated_detection"]), (&json!("SOURCE_ARTICLE_16"), &json!("No")));
    assert_eq!((&one["content_date"], &one["application_date"]), (&json!("2025-12-24"), &json!("2026-03-14")));
    for secret in ["Maria", report.as_str(), STORY] {
        assert!(!one.to_string().contains(secret), "{secret} is told: {one}");
    }
    assert_eq!(read(house.get("/api/v1/statements", &admin).await)["statements"], page["statements"]);
    assert_eq!(read(house.get("/api/v1/statements", &elsewhere).await)["statements"], json!([]));
    assert_eq!(house.get("/api/v1/statements", &reviewer).await.status, StatusCode::NOT_FOUND);
    let next = format!("/api/v1/statements?after={}", page["next"].as_str().unwrap());
    assert_eq!(read(house.get(&next, &head).await)["statements"], json!([]), "nothing comes twice");
    assert_eq!(house.get("/api/v1/statements?after=x", &head).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_api_says_what_can_be_chosen_and_takes_nothing_else() {
    let market = Market::new().await;
    market.order("o1", "b1", "s1", "north").await;
    let engine = &market.world.app.engine;
    engine.set_settings(in_force(&engine.settings(), own_list()));
    let buyer = market.buyer("b1");
    let said = market.get(&buyer, "/api/v1/reports/choices?order=o1").await.done();
    let about = |word: &str| said["choices"].as_array().unwrap().iter().filter(|c| c["about"] == word).count();
    assert_eq!((about("product"), about("shop"), about("fraud")), (4, 6, 7));
    let own = json!({"concern": "own_1", "about": "product", "words": "Not safe for children",
        "category": "PROTECTION_OF_MINORS", "urgency": "urgent"});
    assert_eq!((&said["policy"], &said["choices"][0]), (&json!(2), &own));
    market.get(&buyer, "/api/v1/reports/choices?order=o9").await.refused(404, "not_found", None);
    let report = |concern: &str| json!({"concern": concern, "shop": "s1", "text": STORY});
    market.post(&buyer, "/api/v1/reports", &report("own_1")).await.with(StatusCode::CREATED);
    market.post(&buyer, "/api/v1/reports", &report("ip_or_counterfeit")).await.refused(
        422,
        "not_a_choice",
        Some("concern"),
    );
    // A program fetches statements with a key that has the scope, and with no other.
    let key = "ombud_fedcba9876543210";
    market.add_key(key, "statements").await;
    let program = crate::api_kit::Someone { bearer: key.into() };
    assert_eq!(market.get(&program, "/api/v1/statements").await.done()["statements"], json!([]));
    assert_eq!(market.get(&market.program(), "/api/v1/statements").await.status, StatusCode::NOT_FOUND);
}
