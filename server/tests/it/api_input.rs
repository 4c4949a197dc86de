//! Bad input: each gets a clear code, names the field, and changes nothing.

use crate::api_kit::{Market, Said, form, photo};
use axum::http::{Method, StatusCode};
use ombud_engine::blob::MAX_FILE_BYTES;
use ombud_server::upload::BODY_BYTES;
use serde_json::json;

#[tokio::test]
async fn bodies_that_do_not_fit() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let buyer = market.buyer("b-1");
    let path = "/api/v1/conversations";
    for (body, status, code) in
        [("{", 400, "bad_json"), ("", 400, "bad_json"), ("\u{0}", 400, "bad_json"), ("[]", 422, "wrong_value")]
    {
        let said = market.ask(&buyer, Method::POST, path, "application/json", body).await;
        assert_eq!(said.header("content-type"), "application/problem+json");
        let field = (status == 422).then_some("");
        Said::from(said).refused(status, code, field);
    }
    let plain = market.ask(&buyer, Method::POST, path, "text/plain", "{}").await;
    assert_eq!((plain.status.as_u16(), plain.text.contains("not_json")), (415, true));
    let long = json!({"text": "x".repeat(200_000)});
    market.post(&buyer, path, &long).await.refused(413, "too_large", None);
    for (body, code, field) in [
        (json!({}), "required", "text"),
        (json!({"text": "Hello", "owner": 7}), "unknown_field", "owner"),
        (json!({"text": 7}), "wrong_value", "text"),
        (json!({"text": "Hello", "command_id": "7"}), "wrong_value", "command_id"),
        (json!({"text": "   "}), "required", "text"),
        (json!({"text": "x".repeat(10_000)}), "too_long", "text"),
        (json!({"text": "Hello", "order": "o1", "to_shop": "yes"}), "wrong_value", "to_shop"),
    ] {
        market.post(&buyer, path, &body).await.refused(422, code, Some(field));
    }
    assert_eq!(market.get(&buyer, "/api/v1/cases").await.done()["cases"], json!([]));
}

#[tokio::test]
async fn disputes_that_do_not_fit() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    market.order("o2", "b-2", "s-2", "north").await;
    let buyer = market.buyer("b-1");
    let good = market.damaged(&buyer, "o1").await;
    let theirs = market.upload(&market.buyer("b-2"), "/api/v1/files", "theirs.png", &other_photo()).await.done();
    for (field, value, status, code, wrong) in [
        ("order", json!("o2"), 404, "not_found", None),
        ("order", json!("o3"), 404, "not_found", None),
        ("lines", json!([]), 422, "required", Some("lines")),
        ("lines", json!([{"line": "o2-l1", "quantity": 1}]), 422, "not_a_choice", Some("lines")),
        ("lines", json!([{"line": "o1-l1", "quantity": 3}]), 422, "not_a_choice", Some("units")),
        ("lines", json!([{"line": "o1-l1", "quantity": -1}]), 422, "wrong_value", Some("lines[0].quantity")),
        ("lines", json!([{"line": "o1-l1", "quantity": 1, "price": 1}]), 422, "unknown_field", Some("lines[0].price")),
        ("reason", json!("bored"), 422, "not_a_choice", Some("reason")),
        ("story", json!("Broken."), 422, "too_short", Some("story")),
        ("story", json!("x".repeat(4_001)), 422, "too_long", Some("story")),
        ("remedy", json!("no_remedy"), 422, "not_a_choice", Some("remedy")),
        ("amount_minor", json!("30.00"), 422, "wrong_value", Some("amount_minor")),
        ("amount_minor", json!(30.5), 422, "wrong_value", Some("amount_minor")),
        ("amount_minor", json!(-1), 422, "too_little", Some("amount_minor")),
        ("amount_minor", json!(5_001), 422, "too_much", Some("amount_minor")),
        ("confirm", json!(false), 422, "must_confirm", Some("confirm")),
        ("conversation", json!("C-00000000"), 404, "not_found", None),
        ("evidence", json!([{"kind": "photo"}]), 422, "required", Some("evidence[0].file")),
        ("evidence", json!([{"kind": "photo", "file": theirs["file"]}]), 422, "file_missing", Some("evidence[0].file")),
        ("evidence", json!([{"kind": "excuse", "text": "No."}]), 422, "too_short", Some("text")),
        ("evidence", json!([{"kind": "secret"}]), 422, "not_a_choice", Some("evidence[0].kind")),
        ("evidence", json!([]), 422, "evidence_or_excuse", None),
    ] {
        let mut body = good.clone();
        body[field] = value;
        if field == "amount_minor" {
            body["remedy"] = "refund_partial".into();
        }
        market.post(&buyer, "/api/v1/disputes", &body).await.refused(status, code, wrong);
    }
    assert_eq!(market.get(&buyer, "/api/v1/cases").await.done()["cases"], json!([]));
    let sent = market.post(&buyer, "/api/v1/disputes", &good).await.with(StatusCode::CREATED);
    let number = sent["number"].as_str().unwrap();

    let shop = market.seller("s-1");
    for (action, body, status, code, field) in [
        (
            "counter",
            json!({"remedy": "refund_partial", "amount_minor": "12.50"}),
            422,
            "not_an_amount",
            Some("amount_minor"),
        ),
        (
            "counter",
            json!({"remedy": "refund_partial", "amount_minor": 12, "currency": "EUR"}),
            422,
            "unknown_field",
            Some("currency"),
        ),
        ("counter", json!({"remedy": "refund_partial", "amount_minor": 5_001}), 422, "too_much", Some("amount_minor")),
        ("full_refund_now", json!({"confirm": "yes"}), 422, "must_confirm", Some("confirm")),
        ("refuse", json!({"code": "other", "text": "No."}), 422, "too_short", Some("text")),
        ("accept", json!({"proposal": 7, "version": 1}), 422, "changed", Some("proposal")),
        ("no_such_action", json!({}), 404, "not_found", None),
        ("propose", json!({"remedy": "refund_full", "text": "We think that this is fair."}), 404, "not_found", None),
        ("step_done", json!({"step": 0, "refund": 1}), 404, "not_found", None),
        ("full_refund_now", json!({"confirm": true, "action": "withdraw"}), 422, "unknown_field", Some("action")),
    ] {
        let said = market.act(&shop, number, action, &body).await;
        said.refused(status, code, field);
    }
    // An action without fields takes none.
    let chat = market.post(&buyer, "/api/v1/conversations", &json!({"text": "Hello there"})).await.done();
    let chat = chat["number"].as_str().unwrap();
    market.act(&buyer, chat, "ask_person", &json!({"queue": 1})).await.refused(422, "unknown_field", Some("queue"));
    market.act(&buyer, chat, "message", &json!({"text": "x".repeat(10_000)})).await.refused(
        422,
        "too_long",
        Some("text"),
    );
    for query in ["limit=many", "order=best", "kind=secret", "after=zz", "page=2"] {
        let said = market.get(&buyer, &format!("/api/v1/cases?{query}")).await;
        assert!(matches!(said.status.as_u16(), 400 | 422), "{query}");
    }
}

/// Another picture than [`photo`].
fn other_photo() -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(3, 3).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

#[tokio::test]
async fn files_that_do_not_fit() {
    let market = Market::new().await;
    let buyer = market.buyer("b-1");
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#.to_vec();
    let mut bomb = other_photo();
    bomb[16..24].copy_from_slice(&[0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]);
    let crc = !bomb[12..29].iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 })
    });
    bomb[29..33].copy_from_slice(&crc.to_be_bytes());
    let mut large = photo();
    large.resize(MAX_FILE_BYTES as usize + 1, 0);
    for (name, bytes, status, code) in [
        ("photo.jpg", svg, 415, "file_wrong_type"),
        ("photo.jpg", b"<html><script>alert(1)</script></html>".to_vec(), 415, "file_wrong_type"),
        ("photo.png", bomb, 422, "picture_too_large"),
        ("photo.jpg", photo()[..200].to_vec(), 422, "file_broken"),
        ("photo.jpg", Vec::new(), 422, "file_empty"),
        ("photo.jpg", large, 413, "file_too_large"),
    ] {
        let said = market.upload(&buyer, "/api/v1/files", name, &bytes).await;
        said.refused(status, code, Some("file"));
    }
    let (kind, body) = form("x.jpg", &vec![0; BODY_BYTES + 1]);
    let said = market.ask(&buyer, Method::POST, "/api/v1/files", &kind, body).await;
    assert_eq!(said.status, StatusCode::PAYLOAD_TOO_LARGE);
    let said = market.post(&buyer, "/api/v1/files", &json!({"file": "x"})).await;
    said.refused(415, "not_a_form", None);
    let empty =
        market.ask(&buyer, Method::POST, "/api/v1/files", "multipart/form-data; boundary=XX", "--XX--\r\n").await;
    Said::from(empty).refused(422, "required", Some("file"));
    let folder = market.world.app.engine.blobs().folder().to_owned();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing but the empty folder for drafts is there");
    assert_eq!(std::fs::read_dir(folder.join("new")).unwrap().count(), 0);

    // A name is a name and never a path; the bytes are kept without the place where they were taken.
    let kept = market.upload(&buyer, "/api/v1/files", "../../etc/x.jpg", &photo()).await.with(StatusCode::CREATED);
    let name = kept["name"].as_str().unwrap();
    assert!(!name.contains(['/', '\\']) && !name.contains(".."), "{name}");
    let bytes = market.world.file(kept["file"].as_str().unwrap()).await;
    assert!(!bytes.windows(3).any(|w| w == b"GPS"));
    assert_eq!(kept["bytes"].as_u64().unwrap(), bytes.len() as u64);
}

#[tokio::test]
async fn files_are_given_out_as_what_they_are() {
    let market = Market::new().await;
    let buyer = market.buyer("b-1");
    let chat = market.post(&buyer, "/api/v1/conversations", &json!({"text": "Hello there"})).await.done();
    let number = chat["number"].as_str().unwrap();
    let place = format!("/api/v1/cases/{number}/files");
    let picture = market.upload(&buyer, &place, "ação.jpg", &photo()).await.done();
    let paper = market.upload(&buyer, &place, "bill.pdf", b"%PDF-1.7\n<script>").await.done();
    let give = async |file: &serde_json::Value| {
        market.ask(&buyer, Method::GET, &format!("/files/{number}/{}", file["file"].as_str().unwrap()), "", "").await
    };
    let told = give(&picture).await;
    assert_eq!((told.status, told.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert_eq!(
        told.header("content-disposition"),
        "inline; filename=\"a__o.jpg\"; filename*=UTF-8''a%C3%A7%C3%A3o.jpg"
    );
    assert_eq!(told.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(told.header("x-content-type-options"), "nosniff");
    let told = give(&paper).await;
    assert_eq!(told.header("content-type"), "application/pdf");
    assert!(told.header("content-disposition").starts_with("attachment"));
    // Nobody else, no other case, no other name.
    let hash = picture["file"].as_str().unwrap();
    let path = format!("/files/{number}/{hash}");
    assert_eq!(market.get(&market.buyer("b-2"), &path).await.status, StatusCode::NOT_FOUND);
    for path in [
        format!("/files/C-00000000/{hash}"),
        format!("/files/{number}/..%2f..%2fombud.db"),
        format!("/files/{number}/{}", "0".repeat(64)),
    ] {
        assert_eq!(market.get(&buyer, &path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
