//! Imports: a result for each row, whatever is wrong with the others.

use crate::api_kit::Market;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

async fn send(market: &Market, path: &str, kind: &str, rows: &str) -> Vec<Value> {
    let told = market.ask(&market.program(), Method::POST, path, kind, rows.to_owned()).await;
    assert_eq!((told.status, told.header("content-type")), (StatusCode::OK, "application/x-ndjson"), "{}", told.text);
    told.text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn outcomes(rows: &[Value]) -> Vec<(u64, String)> {
    let word = |row: &'_ Value| row["error"]["code"].as_str().or(row["outcome"].as_str()).unwrap().to_owned();
    rows.iter().map(|row| (row["line"].as_u64().unwrap(), word(row))).collect()
}

fn named(rows: &[(u64, &str)]) -> Vec<(u64, String)> {
    rows.iter().map(|(line, word)| (*line, (*word).to_owned())).collect()
}

#[tokio::test]
async fn bad_rows_are_told_and_the_rest_is_kept() {
    let market = Market::new().await;
    let order = r#"{"object":"order","id":"o1","source_version":2,"buyer":"b1","placed_at":"2026-03-01T10:00:00Z","currency":"BRL"}"#;
    let rows = [
        order.to_owned(),
        "{".into(),
        order.replace("o1", "o2").replace("BRL", "REAL"),
        order.replace("\"buyer\":\"b1\"", "\"buyer\":\"b2\""),
        order.replace(":2,", ":1,"),
        format!(r#"{{"object":"{}"}}"#, "x".repeat(300_000)),
        r#"{"object":"order_line","id":"l1","source_version":1,"order":"o1","shop":"s1","title":"Kettle","quantity":1,"unit_price_minor":-5}"#.into(),
        r#"{"object":"order_line","id":"l1","source_version":1,"order":"o1","shop":"s1","title":"Kettle","quantity":1,"unit_price_minor":500,"colour":"blue"}"#.into(),
        r#"{"object":"order_line","id":"l1","source_version":1,"order":"o1","shop":"s1","title":"Kettle","quantity":1,"unit_price_minor":500}"#.into(),
        r#"{"object":"payment","id":"p1","source_version":1,"order":"o1","method":"barter","captured_minor":400,"currency":"BRL","captured_at":"2026-03-01T10:00:00Z"}"#.into(),
        r#"{"object":"payment","id":"p2","source_version":1,"order":"o1","method":"card","captured_minor":400,"currency":"USD","captured_at":"2026-03-01T10:00:00Z"}"#.into(),
        order.to_owned(),
    ]
    .join("\n");
    let said = send(&market, "/api/v1/import", "application/x-ndjson", &rows).await;
    assert_eq!(
        outcomes(&said),
        named(&[
            (1, "created"),
            (2, "bad_json"),
            (3, "bad_currency"),
            (4, "version_conflict"),
            (5, "ignored_older"),
            (6, "row_too_long"),
            (7, "negative_amount"),
            (8, "unknown_field"),
            (9, "created"),
            (10, "created"),
            (11, "currency_mismatch"),
            (12, "unchanged"),
        ])
    );
    let csv =
        "id,source_version,order,shop,title,quantity,unit_price_minor\nl2,1,o9,s1,Lid,1,300\nl3,1,o9,s1,Lid,none,300\n";
    let said = send(&market, "/api/v1/import?object=order_line", "text/csv", csv).await;
    assert_eq!(outcomes(&said), named(&[(2, "created"), (3, "bad_number")]));

    // What was named and never came; what orders lack.
    let program = market.program();
    let missing = market.get(&program, "/api/v1/import/gaps?object=order").await.done();
    assert_eq!(missing, json!({"missing": [{"object": "order", "id": "o9"}], "orders": [], "next": null}));
    let missing = market.get(&program, "/api/v1/import/gaps?object=shop&after=s1").await.done();
    assert_eq!(missing["missing"], json!([]));
    let lacks = market.get(&program, "/api/v1/import/gaps").await.done();
    assert_eq!(lacks["orders"], json!([{"order": "o1", "gaps": ["unequal_sum"]}]));
}

#[tokio::test]
async fn many_rows_come_back_in_their_order() {
    let market = Market::new().await;
    let row = |n: usize| {
        format!(r#"{{"object":"buyer","id":"b{n}","source_version":1,"locale":"en","country":"US","time_zone":"UTC"}}"#)
    };
    let rows: String = (0..1_000).map(|n| row(n) + "\n").collect();
    let said = send(&market, "/api/v1/import", "application/x-ndjson", &rows).await;
    let ids: Vec<&str> = said.iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(ids, (0..1_000).map(|n| format!("b{n}")).collect::<Vec<_>>());
    assert!(said.iter().all(|r| r["outcome"] == "created"));
}

#[tokio::test]
async fn one_object_has_an_address() {
    let market = Market::new().await;
    let shop = json!({"name": "Kettles", "country": "BR", "status": "active", "source_version": 3});
    let put = async |id: &str, body: Value| market.put("shop", id, &body).await;
    assert_eq!(
        put("s1", shop.clone()).await.with(StatusCode::CREATED),
        json!({"object": "shop", "id": "s1", "outcome": "created"})
    );
    assert_eq!(put("s1", shop.clone()).await.with(StatusCode::OK)["outcome"], "unchanged");
    let with = |name: &str, value: Value| {
        let mut shop = shop.clone();
        shop[name] = value;
        shop
    };
    put("s1", with("name", "Pots".into())).await.refused(409, "version_conflict", Some("source_version"));
    assert_eq!(put("s1", with("source_version", 2.into())).await.done()["outcome"], "ignored_older");
    assert_eq!(put("s1", with("source_version", 4.into())).await.done()["outcome"], "updated");
    put("s1", with("id", "s2".into())).await.refused(422, "inconsistent", Some("id"));
    put("s1", with("status", 7.into())).await.refused(422, "wrong_type", Some("status"));
    put("s1", with("naem", "x".into())).await.refused(422, "unknown_field", Some("naem"));
    assert_eq!(market.put("table", "t1", &shop).await.status, StatusCode::NOT_FOUND);
    let told = market.ask(&market.program(), Method::POST, "/api/v1/import", "application/json", "{}").await;
    assert_eq!(told.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let told = market.ask(&market.program(), Method::POST, "/api/v1/import", "text/csv", "id\n").await;
    assert!(told.status == StatusCode::UNPROCESSABLE_ENTITY && told.text.contains("\"field\":\"object\""));
    let told =
        market.ask(&market.program(), Method::POST, "/api/v1/import?object=shop", "text/csv", "id,colour\n").await;
    assert!(told.status == StatusCode::UNPROCESSABLE_ENTITY && told.text.contains("unknown_field"));
}

#[tokio::test]
async fn a_key_does_what_it_was_made_for() {
    let market = Market::new().await;
    market.add_key("ombud_import_only", "import").await;
    let only = crate::api_kit::Someone { bearer: "ombud_import_only".into() };
    assert_eq!(market.get(&only, "/api/v1/import/gaps").await.status, StatusCode::OK);
    assert_eq!(market.get(&only, "/api/v1/commands").await.status, StatusCode::NOT_FOUND);
    assert_eq!(market.get(&only, "/api/v1/cases").await.status, StatusCode::NOT_FOUND);
    let nobody = crate::api_kit::Someone { bearer: "ombud_unknown".into() };
    assert_eq!(market.get(&nobody, "/api/v1/commands").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(market.get(&market.buyer("b-1"), "/api/v1/import/gaps").await.status, StatusCode::NOT_FOUND);
}
