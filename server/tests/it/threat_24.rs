//! T24: who reported never reaches the shop: not on pages, in the API, in the events of its cases, in the record that it
//! carries away, in webhooks, in notices, nor by what moves when. There is no mail of ours whose headers could tell.

use crate::api_kit::{Market, Someone, words};
use crate::world::request;
use axum::http::{Method, StatusCode};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::id::CaseId;
use ombud_domain::permit::permit;
use ombud_domain::time::Span;
use ombud_engine::act::Ask;
use ombud_server::auth::token::Claims;
use ombud_server::route::{self, Kind};
use ombud_store::ledger::Position;
use serde_json::{Value, json};

const STORY: &str = "The plug melted and my kitchen smelled of fire.";
const WORDS: &str = "Twenty characters and a few more.";

/// A marketplace with an order of a kettle, which its shop offers.
async fn market() -> Market {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let offer = json!({"shop": "s-1", "title": "Blue kettle", "source_version": 1});
    market.put("offer", "f1", &offer).await.done();
    market
}

/// The one who reports.
fn reporter(market: &Market) -> Someone {
    let claims = market.world.claims();
    let claims = Claims { sub: "b-1".into(), name: Some("Quirina Vale".into()), exp: claims.iat + 3_000, ..claims };
    Someone { bearer: market.world.token(&claims) }
}

/// Everything that somebody of the shop can read without knowing a number: pages, lists, and the live stream from the
/// beginning.
async fn eyes(market: &Market) -> Vec<(String, String)> {
    let shop = market.seller("s-1");
    let bearer = format!("Bearer {}", shop.bearer);
    let mut seen = Vec::new();
    for route in route::all().filter(|r| r.method == Method::GET && !r.path.contains('{')) {
        let may = route.permission.map_or(route.kind != Kind::File, |p| permit(Role::ShopOwner, p).is_some());
        if !may || route.path == "/live" {
            continue;
        }
        let told = market.world.ask(request(Method::GET, route.path, &[("authorization", &bearer)], "")).await;
        // A page has numbers that are drawn anew each time; what the API says is compared to the letter.
        let text = if route.kind == Kind::Api { told.text.clone() } else { format!("{:?}", words(&told)) };
        seen.push((route.path.to_owned(), text));
    }
    let cursor = market.world.app.store().cursor(Position::START);
    let live = market.world.get(&format!("/live?after={cursor}&once=1"), &[("authorization", &bearer)]).await;
    seen.push(("/live".into(), live.text));
    seen
}

async fn report(market: &Market, danger: bool) -> Value {
    let body =
        json!({"concern": "prohibited_or_unsafe", "offer": "f1", "order": "o1", "text": STORY, "danger": danger});
    market.post(&reporter(market), "/api/v1/reports", &body).await.done()
}

async fn in_report(market: &Market, actor: &Actor, report: &Value, command: Value) {
    let case = CaseId(report["case"].as_i64().unwrap());
    market.act_as(actor, Ask::Report { case, command: serde_json::from_value(command).unwrap() }).await;
    market.settle().await;
}

#[tokio::test]
async fn threat_24_a_report_moves_nothing_that_the_shop_sees() {
    let market = market().await;
    let before = eyes(&market).await;
    assert!(before.len() > 12, "{}", before.len());
    let same = async |after: &str| {
        for ((path, then), (_, now)) in before.iter().zip(eyes(&market).await) {
            assert_eq!(*then, now, "{path} after {after}");
        }
    };
    let report = report(&market, false).await;
    same("it was sent").await;
    let (agent, reviewer) = (market.of_staff(Role::Agent, 0), market.of_staff(Role::Reviewer, 0));
    for (actor, command) in [
        (&reviewer, json!({"action": "triage", "priority": "urgent"})),
        (&reviewer, json!({"action": "note", "text": WORDS})),
        (&reviewer, json!({"action": "ask", "text": WORDS})),
        (&agent, json!({"action": "hide_now", "text": WORDS})),
    ] {
        let what = command["action"].as_str().unwrap().to_owned();
        in_report(&market, actor, &report, command).await;
        same(&what).await;
    }
    let number = report["number"].as_str().unwrap();
    market.act(&reporter(&market), number, "answer", &json!({"text": WORDS})).await.done();
    same("its reporter answered").await;
    market.world.later(Span::hours(25));
    market.settle().await;
    same("the listing came back").await;
    let nothing = json!({"action": "decide", "measure": "no_action", "rule": "no_rule_broken", "facts": WORDS, "text_reporter": WORDS});
    // By then it has become the head's.
    in_report(&market, &market.of_staff(Role::HeadOfTrust, 0), &report, nothing).await;
    same("nothing was done").await;
    // DSA Art. 20: the reporter appeals, and somebody else looks again.
    market.act(&reporter(&market), number, "appeal", &json!({"ground": "new_fact", "text": WORDS})).await.done();
    market.world.later(Span::hours(25));
    market.settle().await;
    same("the reporter appealed").await;
    let of_reports = |c: &Value| matches!(c["kind"].as_str(), Some("report" | "appeal"));
    let theirs = market.get(&reporter(&market), "/api/v1/cases").await.done();
    assert_eq!(
        theirs["cases"].as_array().unwrap().iter().filter(|c| of_reports(c)).count(),
        2,
        "the reporter sees all of it"
    );
}

/// Everything that the shop can read of one of its cases.
async fn of_case(market: &Market, shop: &Someone, number: &str) -> String {
    let bearer = format!("Bearer {}", shop.bearer);
    let mut all = String::new();
    for path in [
        format!("/cases/{number}"),
        format!("/api/v1/cases/{number}"),
        format!("/api/v1/cases/{number}/events"),
        format!("/cases/{number}/record/html"),
        format!("/cases/{number}/record/json"),
        format!("/api/v1/cases/{number}/record/json"),
    ] {
        let told = market.world.get(&path, &[("authorization", &bearer)]).await;
        assert_eq!(told.status, StatusCode::OK, "{path}");
        all.push_str(&told.text);
    }
    all
}

#[tokio::test]
async fn threat_24_the_statement_says_why_and_never_from_whom() {
    let market = market().await;
    let report = report(&market, true).await;
    let reviewer = market.of_staff(Role::Reviewer, 0);
    let decide = json!({"action": "decide", "measure": "remove_listing", "rule": "law", "reference": WORDS, "facts": WORDS, "points": 4, "recall": "yes", "recall_hazard": "hazard_fire", "recall_advice": "advice_stop", "recall_money": "money_us",
        "text_shop": "The plug is not safe: it melts.", "text_reporter": "Thank you, kind reporter, for telling us."});
    market.world.later(Span::minutes(7));
    in_report(&market, &reviewer, &report, decide).await;
    let shop = market.seller("s-1");
    let number = market.of_kind(&shop, "statement").await;
    let bearer = format!("Bearer {}", shop.bearer);
    let form = market.world.get(&format!("/cases/{number}/appeal"), &[("authorization", &bearer)]).await;
    assert_eq!(form.status, StatusCode::OK);
    market.act(&shop, &number, "appeal", &json!({"ground": "new_fact", "text": WORDS})).await.done();
    market.settle().await;
    let mut all = of_case(&market, &shop, &number).await + &form.text;
    assert!(all.contains("The plug is not safe"), "the shop learns why");
    all.extend(eyes(&market).await.into_iter().map(|(_, text)| text));
    // What goes to the marketplace about the shop, and what it may pass on.
    let program = market.program();
    let commands = market.get(&program, "/api/v1/commands").await.done();
    let events = market.get(&program, "/api/v1/events").await.done();
    let kinds: Vec<&str> = commands["commands"].as_array().unwrap().iter().filter_map(|c| c["kind"].as_str()).collect();
    assert!(kinds.contains(&"listing.restrict") && kinds.contains(&"buyer.notice"), "{kinds:?}");
    // A recall and a call by night are about the report, and go to us and to buyers; all others are about the shop.
    let ours = |c: &&Value| !matches!(c["kind"].as_str(), Some("buyer.notice" | "oncall.page"));
    commands["commands"].as_array().unwrap().iter().filter(ours).for_each(|c| all.push_str(&c.to_string()));
    let told = |e: &&Value| e["body"]["holder"] == "s-1";
    let told: Vec<&Value> = events["events"].as_array().unwrap().iter().filter(told).collect();
    assert!(!told.is_empty(), "{events}");
    told.iter().for_each(|event| all.push_str(&event.to_string()));
    let reported = report["number"].as_str().unwrap();
    let who = ["Quirina", "Vale", "b-1", "melted and my kitchen", "kind reporter", "o1\""];
    for secret in who {
        assert!(!commands.to_string().contains(secret), "{secret} is in a command");
    }
    for secret in who.into_iter().chain([reported, "G-"]) {
        let near = all.find(secret).map(|at| &all[at.saturating_sub(200)..at + 100]);
        assert!(near.is_none(), "{secret} reaches the shop: {near:?}");
    }
    // Nor do our keys of the reporter and of the report.
    let told =
        told.iter().map(ToString::to_string).collect::<String>() + &market.case(&shop, &number).await.to_string();
    for key in [market.key("buyer", "b-1").await, report["case"].as_i64().unwrap()] {
        let same = |number: &str| number == key.to_string();
        assert!(!told.split(|c: char| !c.is_ascii_digit()).any(same), "{key} reaches the shop: {told}");
    }
    // It begins when it was decided, whenever it was reported.
    let case = market.case(&shop, &number).await;
    assert_eq!(case["opened_at"], market.world.clock.now().0);
    assert_eq!((&case["order"], case["language"].as_str()), (&Value::Null, Some("und")));
    // The other case of the report is not there for the shop, like any other that is not.
    for path in
        [format!("/api/v1/cases/{reported}"), format!("/api/v1/cases/{reported}/events"), format!("/cases/{reported}")]
    {
        let bearer = format!("Bearer {}", shop.bearer);
        assert_eq!(
            market.world.get(&path, &[("authorization", &bearer)]).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}
