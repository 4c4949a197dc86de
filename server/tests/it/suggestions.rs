//! Suggestions: from the line that somebody writes to the end that they hear of, with the product desk between.

use crate::buyer_world::form;
use crate::console_house::{FRONT, House, OTHER_FRONT};
use crate::world::request;
use axum::http::{Method, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_server::limits::Limit;
use serde_json::json;

const TEXT: &str = "Let me filter by the country <b>it ships from</b>.";

impl House {
    /// Somebody suggests something; gives the number.
    async fn suggested(&self, cookie: &str, title: &str) -> String {
        let sent = self.post("/help/suggestion", cookie, &[("title", title), ("text", TEXT)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        sent.header("location").strip_prefix("/cases/").unwrap().to_owned()
    }

    async fn jobs(&self) {
        while self.world.app.engine.run_due_jobs().await.unwrap() > 0 {}
    }

    async fn page(&self, number: &str, cookie: &str) -> String {
        self.get(&format!("/cases/{number}"), cookie).await.text.replace(['\u{2068}', '\u{2069}'], "")
    }
}

#[tokio::test]
async fn somebody_suggests_and_hears_of_each_step() {
    let house = House::new().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    assert!(house.get("/suggestions", &buyer).await.text.contains("You have not suggested anything yet."));
    let short = house.post("/help/suggestion", &buyer, &[("title", "Hm"), ("text", "better")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["value=\"Hm\"", ">better</textarea>", "f-title-e", "f-text-e", "This is too short."] {
        assert!(short.text.contains(kept), "{kept}: {}", short.text);
    }
    let number = house.suggested(&buyer, "A filter by country").await;
    assert!(number.starts_with("W-"), "{number}");
    assert!(house.get("/suggestions", &buyer).await.text.contains(&number));
    let page = house.page(&number, &buyer).await;
    for said in ["You suggested", "&lt;b&gt;it ships from&lt;/b&gt;", "the supervisor of our product team"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(house.get("/notices", &buyer).await.text.contains("We have received your suggestion"));
    // The desk of the storefront has it, and no other.
    let (desk, _) = house.cookie(Role::Editor, FRONT.0).await;
    let (other, _) = house.cookie(Role::Editor, OTHER_FRONT.0).await;
    let list = house.get("/product", &desk).await.text;
    assert!(list.contains(&number) && list.contains("A filter by country") && list.contains("Maria Souza"), "{list}");
    assert!(!house.get("/product", &other).await.text.contains(&number));
    assert_eq!(house.get(&format!("/cases/{number}"), &other).await.status, StatusCode::NOT_FOUND);
    let plan = format!("/cases/{number}/plan");
    let page = house.get(&plan, &desk).await.text;
    assert!(page.contains("in eight weeks") && page.contains("You answer for it by your name."), "{page}");
    let done = house.post(&plan, &desk, &[("weeks", "weeks_2"), ("text", "We begin in spring.")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let page = house.page(&number, &buyer).await;
    for said in ["Planned for", "Promised by", "Dana", "We begin in spring.", "whoever promised it is reminded"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // The date passes: the author is told, and a new one is later and has a reason.
    house.world.later(Span::days(14));
    house.world.app.engine.sweep().await.unwrap();
    // After so long everybody has to sign in again.
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (desk, _) = house.cookie(Role::Editor, FRONT.0).await;
    assert!(house.get("/notices", &buyer).await.text.contains("We are late with your suggestion"));
    let later = [("weeks", "weeks_26"), ("text", "It takes longer.")];
    let moved = house.post(&format!("/cases/{number}/move"), &desk, &later).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER);
    assert!(house.get("/notices", &buyer).await.text.contains("there is a new date and the reason"));
    let done = house.post(&format!("/cases/{number}/done"), &desk, &[("text", "The filter is there.")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(house.get("/notices", &buyer).await.text.contains("Your suggestion is done"));
}

#[tokio::test]
async fn those_that_say_the_same_are_answered_together() {
    let house = House::new().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (desk, _) = house.cookie(Role::Editor, FRONT.0).await;
    let first = house.suggested(&buyer, "A filter by country").await;
    let second = house.suggested(&seller, "Show where it ships from").await;
    // Whoever suggests something knows nothing of the other.
    for (number, cookie) in [(&first, &seller), (&second, &buyer)] {
        assert_eq!(house.get(&format!("/cases/{number}"), cookie).await.status, StatusCode::NOT_FOUND);
    }
    let join = format!("/cases/{second}/join");
    let page = house.get(&join, &desk).await.text;
    assert!(page.contains("A filter by country") && page.contains(&format!("value=\"{first}\"")), "{page}");
    let joined = house.post(&join, &desk, &[("to", &first)]).await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.text);
    house.jobs().await;
    for (number, cookie) in [(&first, &buyer), (&second, &seller)] {
        assert!(house.page(number, cookie).await.contains("2 people"), "{number}");
    }
    assert!(
        !house.page(&second, &desk).await.contains(&format!("/cases/{second}/plan")),
        "it is answered with the first"
    );
    let why = [("reason", "not_possible"), ("text", "The carriers do not tell us.")];
    assert_eq!(house.post(&format!("/cases/{first}/turn_down"), &desk, &why).await.status, StatusCode::SEE_OTHER);
    house.jobs().await;
    for (number, cookie) in [(&first, &buyer), (&second, &seller)] {
        let page = house.page(number, cookie).await;
        assert!(page.contains("It is not possible") && page.contains("The carriers do not tell us."), "{page}");
        assert!(house.get("/notices", cookie).await.text.contains("We will not do what you suggested"));
    }
}

#[tokio::test]
async fn the_product_desk_sees_suggestions_and_nothing_else() {
    let house = House::new().await;
    let (desk, _) = house.cookie(Role::Editor, FRONT.0).await;
    let (chat, dispute) = (house.queued().await.number, house.dispute().await.number);
    for path in [
        format!("/cases/{dispute}"),
        format!("/cases/{dispute}/note"),
        format!("/chats/{chat}"),
        format!("/api/v1/cases/{dispute}"),
        format!("/api/v1/cases/{chat}/events"),
    ] {
        assert_eq!(house.get(&path, &desk).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let list = house.get("/api/v1/cases", &desk).await;
    assert_eq!((list.status, list.text.contains(&dispute), list.text.contains(&chat)), (StatusCode::OK, false, false));
    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    assert_eq!(house.get("/product", &agent).await.status, StatusCode::NOT_FOUND);
    let (supervisor, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    assert_eq!(house.get("/product", &supervisor).await.status, StatusCode::OK);
    assert_eq!(house.get("/help/suggestion", &desk).await.status, StatusCode::NOT_FOUND, "for buyers and shops");
}

#[tokio::test]
async fn one_person_suggests_five_things_at_once_and_then_slowly() {
    let house = House::with(|c| c.rate_limits = true).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    for n in 0..Limit::Suggest.burst() {
        house.suggested(&buyer, &format!("Suggestion {n}")).await;
    }
    let more = [("title", "One more"), ("text", TEXT)];
    assert_eq!(house.post("/help/suggestion", &buyer, &more).await.status, StatusCode::TOO_MANY_REQUESTS);
    let wait = i64::try_from(Limit::Suggest.every().as_millis()).unwrap();
    house.world.later(Span(wait - 1));
    assert_eq!(house.post("/help/suggestion", &buyer, &more).await.status, StatusCode::TOO_MANY_REQUESTS);
    house.world.later(Span(1));
    assert_eq!(house.post("/help/suggestion", &buyer, &more).await.status, StatusCode::SEE_OTHER);
    assert_eq!((Limit::Suggest.burst(), wait), (5, 600_000));
}

#[tokio::test]
async fn programs_suggest_for_whoever_they_act_for() {
    let house = House::new().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let page = house.get("/help/suggestion", &buyer).await.text;
    let fields = form(&page, "/help/suggestion");
    let csrf = fields.iter().find(|(name, _)| name == "csrf").map(|(_, value)| value.clone()).unwrap();
    let send = async |body: serde_json::Value| {
        let headers = [("cookie", buyer.as_str()), ("x-csrf", csrf.as_str()), ("content-type", "application/json")];
        let told = house.world.ask(request(Method::POST, "/api/v1/suggestions", &headers, &body.to_string())).await;
        (told.status, serde_json::from_str::<serde_json::Value>(&told.text).unwrap())
    };
    let (status, told) = send(json!({"title": "A filter by country", "text": TEXT})).await;
    assert_eq!(status, StatusCode::CREATED, "{told}");
    let number = told["number"].as_str().unwrap();
    let case = house.get(&format!("/api/v1/cases/{number}"), &buyer).await;
    let case: serde_json::Value = serde_json::from_str(&case.text).unwrap();
    assert_eq!((&case["kind"], &case["details"]["people"]), (&json!("suggestion"), &json!(1)), "{case}");
    let opened = &case["events"][0]["what"];
    assert!(opened["suggestion"].is_null() && opened["envelope"].is_null(), "no keys of ours: {opened}");
    for wrong in
        [json!({"title": "Hm", "text": TEXT}), json!({"title": "A filter", "text": "x"}), json!({"text": TEXT})]
    {
        assert_eq!(send(wrong).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
