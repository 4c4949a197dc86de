//! The fairness report: whole for those who work here, without small groups for everybody.

use crate::console_house::{FRONT, House, OTHER_FRONT};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_store::account::{self, Missed};
use ombud_store::statistic::{self, Statistic};
use ombud_store::{Lane, StoreError};
use serde_json::Value;

fn row(case_id: i64, reason: &str, country: &str) -> Statistic {
    let opened_at = 1_772_452_800_000;
    Statistic {
        case_id,
        storefront: FRONT.0,
        month: "2026-03".into(),
        reason: reason.into(),
        buyer_country: country.into(),
        seller_country: "US".into(),
        language: "pt".into(),
        currency: "USD".into(),
        opened_at,
        closed_at: Some(opened_at + case_id * 86_400_000),
        how: "agreement".into(),
        outcome: "refund_full".into(),
        winner: "buyer".into(),
        asked_minor: 5_000,
        paid_minor: 5_000,
        talk_ms: 3_600_000,
        review_ms: 0,
        execution_ms: 0,
        buyer_silent: 0,
        shop_silent: 0,
        automated: 0,
        our_late: 0,
        appealed: 0,
        overturned: 0,
        mediator: Some(case_id % 2),
        evidence: "buyer".into(),
        tracking: "delivered".into(),
        band: "small".into(),
        satisfaction: None,
        sampled: 0,
        ruled: String::new(),
        looked: String::new(),
        ..Statistic::default()
    }
}

async fn counted() -> House {
    let house = House::new().await;
    let work = house.world.app.store().write(Lane::Work, |tx| {
        Box::pin(async move {
            for n in 1..=6 {
                statistic::keep(tx, &row(n, "damaged", "BR")).await?;
            }
            for n in 7..=8 {
                statistic::keep(tx, &row(n, "late", "=cmd()")).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await.unwrap();
    house
}

#[tokio::test]
async fn those_who_work_here_see_all_groups_of_their_storefronts() {
    let house = counted().await;
    let (supervisor, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    let page = house.get("/fairness?by=reason", &supervisor).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.text.matches("<th scope=\"row\"><bdi>").count(), 2, "{}", page.text);
    assert!(page.text.contains("Mediators apart"));
    let (elsewhere, _) = house.cookie(Role::Supervisor, OTHER_FRONT.0).await;
    assert!(house.get("/fairness?by=reason", &elsewhere).await.text.contains("No disputes yet"));
    let (administrator, _) = house.cookie(Role::Administrator, 0).await;
    assert_eq!(
        house.get("/fairness?by=month", &administrator).await.text.matches("<th scope=\"row\"><bdi>").count(),
        1
    );
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    for path in ["/fairness", "/fairness.csv"] {
        assert_eq!(house.get(path, &buyer).await.status, StatusCode::NOT_FOUND);
    }
    let table = house.get("/fairness.csv?by=country", &supervisor).await;
    assert!(table.header("content-type").starts_with("text/csv"));
    assert!(table.text.contains("'=cmd()"), "T25: {}", table.text);
}

#[tokio::test]
async fn everybody_sees_no_small_group_and_no_mediator() {
    let house = counted().await;
    let page = house.get("/fairness/public?by=reason", "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.text.matches("<th scope=\"row\"><bdi>").count(), 1, "{}", page.text);
    assert!(page.text.contains("One group with fewer") && !page.text.contains("Mediators apart"));
    let table = house.get("/fairness/public.csv?by=country", "").await.text;
    assert!(table.contains("BR") && !table.contains("cmd()"), "{table}");
    let told: Value = serde_json::from_str(&house.get("/api/v1/fairness?by=reason", "").await.text).unwrap();
    assert_eq!((told["hidden"].as_i64(), told["lines"].as_array().unwrap().len()), (Some(1), 1));
    let line = &told["lines"][0];
    assert_eq!(
        (line["key"].as_str(), line["buyer_pm"].as_i64(), line["spread_pm"].is_null()),
        (Some("damaged"), Some(1_000), true)
    );
    assert_eq!(line["whole"]["median_ms"], 3 * 86_400_000_i64);
}

#[tokio::test]
async fn the_report_is_made_of_what_the_follower_counted() {
    let house = House::new().await;
    house.dispute().await;
    while house.world.app.engine.count_all().await.unwrap() > 0 {}
    let (supervisor, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    let page = house.get("/fairness?by=country", &supervisor).await.text;
    assert!(page.contains("<bdi>BR</bdi>"), "{page}");
}

#[tokio::test]
async fn faults_of_the_api_are_problems_for_everybody() {
    let house = House::new().await;
    for (path, status, code) in [
        ("/api/v1/fairness?by=weather", StatusCode::UNPROCESSABLE_ENTITY, "not_a_choice"),
        ("/api/v1/fairness?page=2", StatusCode::BAD_REQUEST, "bad_query"),
    ] {
        for live in ["", "1"] {
            let told = house.world.get(path, &[("accept", "text/html"), ("x-live", live)]).await;
            assert_eq!(
                (told.status, told.header("content-type")),
                (status, "application/problem+json"),
                "{path}: {}",
                told.text
            );
            let problem: serde_json::Value = serde_json::from_str(&told.text).unwrap();
            assert_eq!(
                (problem["code"].as_str(), problem["status"].as_u64()),
                (Some(code), Some(u64::from(status.as_u16())))
            );
        }
    }
    assert_eq!(house.world.get("/api/v1/fairness?by=reason", &[]).await.status, StatusCode::OK);
}

/// Through the API the full report has small groups and how far mediators are apart: for those who work here, and each of
/// them for their own storefronts. Everybody else has the other one.
#[tokio::test]
async fn the_full_report_is_for_those_who_work_here_by_api_too() {
    let house = counted().await;
    let missed =
        |case_id: i64| Missed { case_id, desk: "chat".into(), month: String::new(), storefront: FRONT.0, missed: 2 };
    let now = ombud_domain::calendar::month(house.world.app.now());
    let work = house.world.app.store().write(Lane::Work, move |tx| {
        Box::pin(async move {
            for n in 1..=3 {
                account::keep_missed(tx, n, &[Missed { month: now.clone(), ..missed(n) }]).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await.unwrap();
    let path = "/api/v1/fairness/full?by=reason";
    let read = |text: String| serde_json::from_str::<Value>(&text).unwrap();
    let (supervisor, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    let full = read(house.get(path, &supervisor).await.text);
    assert_eq!((full["hidden"].as_i64(), full["lines"].as_array().unwrap().len()), (Some(0), 2), "{full}");
    assert!(full["lines"][0]["spread_pm"].is_i64());
    let chat =
        |report: &Value| report["desks"].as_array().unwrap().iter().find(|d| d["desk"] == "chat").unwrap().clone();
    assert_eq!((chat(&full)["cases"].as_i64(), chat(&full)["missed"].as_i64()), (Some(3), Some(6)));
    let (elsewhere, _) = house.cookie(Role::Supervisor, OTHER_FRONT.0).await;
    let other = read(house.get(path, &elsewhere).await.text);
    assert_eq!((other["lines"].as_array().unwrap().len(), chat(&other)["missed"].as_i64()), (0, Some(0)));
    let (administrator, _) = house.cookie(Role::Administrator, 0).await;
    assert_eq!(read(house.get(path, &administrator).await.text)["lines"].as_array().unwrap().len(), 2);
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    for cookie in [&buyer, &agent] {
        assert_eq!(house.get(path, cookie).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(house.get(path, "").await.status, StatusCode::UNAUTHORIZED);
    let public = read(house.get("/api/v1/fairness?by=reason", "").await.text);
    assert!(chat(&public)["missed"].is_null() && chat(&public)["cases"].is_null(), "three cases tell of few: {public}");
    let page = house.get("/fairness/public", "").await.text;
    assert!(
        page.contains("Deadlines that we missed ourselves") && page.contains("Answers to outside bodies"),
        "{page}"
    );
    let table = house.get("/fairness.csv", &supervisor).await.text;
    assert!(table.contains("review_p95_h") && table.contains("final_buyer_pm"), "{table}");
}
