//! T25: nothing that a person typed is ever interpreted: no HTML, no link that runs something, no template, no sign that
//! turns the reading direction round in a name. (Formulas in tables: `fairness`; lines of the log: `telemetry`.)

use crate::api_kit::{Market, Someone};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_server::auth::token::Claims;
use serde_json::{Value, json};

const TURNED: char = '\u{202E}';
/// What somebody types who hopes that it is more than text.
const TYPED: &str = "<script>alert(1)</script><img src=x onerror=alert(1)> [here](javascript:alert(2)) javascript:alert(3) \
    <a href=\"javascript:alert(4)\">x</a> {{7*7}} ${7*7} <%= 7*7 %> { $buyer } {-brand} { refusal-stale } \u{202E}dne\u{2066}";
/// What a page must not hold, whatever was typed.
const NEVER: &[&str] = &["<script>alert", "<img src=x", "href=\"javascript:", "href='javascript:", "href=javascript:"];
/// What it must hold, since nothing is taken away either: the reader sees what was typed.
const ALWAYS: &[&str] = &["&lt;script&gt;alert(1)", "{{7*7}}", "${7*7}", "{ $buyer }", "{-brand}", "{ refusal-stale }"];

fn named(market: &Market) -> Someone {
    let world = &market.world;
    let claims = Claims {
        sub: "b-1".into(),
        name: Some(format!("<b>Maria</b>{TURNED} {{{{7*7}}}}")),
        lang: Some("en".into()),
        ..world.claims()
    };
    Someone { bearer: world.token(&claims) }
}

async fn page(market: &Market, who: &Someone, path: &str) -> String {
    let told = market.world.get(path, &[("authorization", &format!("Bearer {}", who.bearer))]).await;
    assert_eq!(told.status, StatusCode::OK, "{path}: {}", told.text);
    told.text
}

#[tokio::test]
async fn threat_25_what_is_typed_is_shown_as_it_was_typed() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, shop) = (named(&market), market.seller("s-1"));
    let chat = json!({"order": "o1", "to_shop": true, "text": TYPED, "title": TYPED});
    let chat = market.post(&buyer, "/api/v1/conversations", &chat).await.done()["number"].as_str().unwrap().to_owned();
    let mut dispute = market.damaged(&buyer, "o1").await;
    dispute["story"] = TYPED.into();
    dispute["evidence"][0]["text"] = TYPED.into();
    let dispute = market.post(&buyer, "/api/v1/disputes", &dispute).await.done()["number"].as_str().unwrap().to_owned();
    let counter = json!({"remedy": "refund_partial", "amount_minor": 100, "text": TYPED});
    market.act(&shop, &dispute, "counter", &counter).await.done();
    market.act(&buyer, &dispute, "escalate", &json!({"text": TYPED})).await.done();
    let report = json!({"concern": "other", "shop": "s-1", "place": TYPED, "text": TYPED});
    let report = market.post(&buyer, "/api/v1/reports", &report).await.done()["number"].as_str().unwrap().to_owned();
    let money = json!({"topic": "charged_twice", "order": "o1", "text": TYPED});
    let money =
        market.post(&buyer, "/api/v1/finance-cases", &money).await.done()["number"].as_str().unwrap().to_owned();
    let mediator = crate::api_permits::staff(&market, Role::Mediator).await;
    let mut headers: Vec<(&str, &str)> = mediator.iter().map(|(n, v)| (*n, v.as_str())).collect();
    headers.push(("content-type", "application/json"));
    let asks = json!({"from": "buyer", "item": "photo", "text": TYPED}).to_string();
    let path = format!("/api/v1/cases/{dispute}/actions/request_info");
    let told = market.world.ask(crate::world::request(axum::http::Method::POST, &path, &headers, &asks)).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.text);
    let mut pages = Vec::new();
    for (who, paths) in [
        (
            &buyer,
            vec![
                format!("/chats/{chat}"),
                format!("/cases/{dispute}"),
                format!("/cases/{report}"),
                format!("/cases/{money}"),
                format!("/cases/{dispute}/record/html"),
            ],
        ),
        (
            &shop,
            vec![format!("/shop/chats/{chat}"), format!("/cases/{dispute}"), format!("/cases/{dispute}/record/html")],
        ),
    ] {
        for path in paths {
            pages.push((path.clone(), page(&market, who, &path).await));
        }
    }
    for path in [format!("/room/{dispute}"), format!("/cases/{dispute}")] {
        let told = market.world.get(&path, &headers).await;
        assert_eq!(told.status, StatusCode::OK, "{path}");
        pages.push((path, told.text));
    }
    for (path, text) in &pages {
        for never in NEVER {
            assert!(!text.contains(never), "{path} holds {never}");
        }
        for always in ALWAYS {
            assert!(text.contains(always), "{path} lacks {always}: {text}");
        }
        for turned in ['\u{202A}', '\u{202B}', '\u{202D}', TURNED, '\u{2066}'] {
            assert!(!text.contains(turned), "{path} turns round");
        }
    }
}

#[tokio::test]
async fn threat_25_names_cannot_turn_round_or_be_code() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let title = format!("Kettle {TURNED}gpj.exe <b>{{{{7*7}}}}");
    let shop =
        json!({"name": format!("Shop{TURNED} <i>One"), "country": "US", "status": "active", "source_version": 2});
    market.put("shop", "s-1", &shop).await.done();
    let line = json!({"order": "o1", "shop": "s-1", "title": title, "quantity": 2, "unit_price_minor": 5000, "source_version": 2});
    market.put("order_line", "o1-l1", &line).await.done();
    // What was taken is what is compared: the same row again is no news.
    assert_eq!(market.put("order_line", "o1-l1", &line).await.done()["outcome"], "unchanged");
    let buyer = named(&market);
    let dispute = market.damaged(&buyer, "o1").await;
    let number = market.post(&buyer, "/api/v1/disputes", &dispute).await.done()["number"].as_str().unwrap().to_owned();
    for path in ["/orders/o1".to_owned(), format!("/cases/{number}"), "/orders".into()] {
        let text = page(&market, &buyer, &path).await;
        assert!(!text.contains(TURNED) && !text.contains("<b>") && !text.contains("<i>One"), "{path}");
        assert!(text.contains("Kettle gpj.exe &lt;b&gt;{{7*7}}"), "{path}: {text}");
    }
    let case = market.case(&buyer, &number).await;
    assert!(!case.to_string().contains(TURNED));
    assert_eq!(case["title"], "Kettle gpj.exe <b>{{7*7}}");
    let shop = page(&market, &market.seller("s-1"), &format!("/cases/{number}")).await;
    assert!(
        !shop.contains("<b>Maria") && !shop.contains(TURNED) && shop.contains("&lt;b&gt;Maria&lt;/b&gt; {{7*7}}"),
        "{shop}"
    );
}

#[tokio::test]
async fn threat_25_links_lead_to_the_web_or_nowhere() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let (buyer, shop) = (market.buyer("b-1"), market.seller("s-1"));
    let mut back = market.damaged(&buyer, "o1").await;
    back["remedy"] = "return_refund_full".into();
    let back = market.post(&buyer, "/api/v1/disputes", &back).await.done()["number"].as_str().unwrap().to_owned();
    market.act(&shop, &back, "accept", &json!({"proposal": 1, "version": 1})).await.done();
    market.settle().await;
    let number = market.of_kind(&shop, "return").await;
    market.act(&shop, &number, "authorise", &json!({"address": "Lamps Ltd, 1 Long Road, Springfield"})).await.done();
    for url in ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", " javascript:alert(1)", "//x.example"]
    {
        let told = market.act(&shop, &number, "label_ready", &json!({"url": url})).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{url:?}: {}", told.body);
    }
    market.act(&shop, &number, "label_ready", &json!({"url": "https://labels.example/1.pdf"})).await.done();
    let text = page(&market, &buyer, &format!("/cases/{number}")).await;
    assert!(text.contains("href=\"https://labels.example/1.pdf\"") && !text.to_lowercase().contains("javascript:"));
    // Articles of the help centre are ours; what is in them is cleaned all the same.
    let article = ombud_server::show::log::markdown(
        "[x](javascript:alert(1)) <script>alert(2)</script> <img src=x onerror=alert(3)>",
    );
    let article = article.into_string().to_lowercase();
    assert!(
        !article.contains("javascript:") && !article.contains("<script") && !article.contains("onerror"),
        "{article}"
    );
}

#[tokio::test]
async fn threat_25_a_name_of_a_file_is_only_a_name() {
    let market = Market::new().await;
    let buyer = market.buyer("b-1");
    let photo = crate::api_kit::photo();
    let mut seen: Vec<Value> = Vec::new();
    for (typed, kept) in [
        ("lamp\u{202E}gpj.exe", "lampgpj.exe"),
        ("=HYPERLINK(1).jpg", "HYPERLINK(1).jpg"),
        ("<img src=x>.jpg", "_img src=x_.jpg"),
        ("{{7*7}}.jpg", "{{7_7}}.jpg"),
    ] {
        let told = market.upload(&buyer, "/api/v1/files", typed, &photo).await.done();
        assert_eq!(told["name"], kept, "{typed:?}");
        assert_eq!(told["media"], "image/jpeg", "what it is, its bytes tell");
        seen.push(told);
    }
    assert_eq!(seen.len(), 4);
}
