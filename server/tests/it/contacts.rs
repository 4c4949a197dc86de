//! The list of real contacts: administrators keep it, everybody can ask whether something that says it is us is on it.

use crate::admin_browser::Site;
use axum::http::StatusCode;
use serde_json::Value;

const HERE: &str = "/admin/contacts";

#[tokio::test]
async fn what_administrators_list_everybody_can_check() {
    let site = Site::new().await;
    let mut b = site.administrator().await;
    b.get("/admin/storefronts/new").await;
    b.send_filled("/admin/storefronts/new", &[("storefront_name", "Blue Lantern"), ("slug", "blue")]).await;
    let page = b.get(HERE).await.text;
    let path = page.split("action=\"").filter_map(|p| p.split('"').next()).find(|p| p.starts_with("/admin/contacts/"));
    let path = path.expect("a form for the storefront").to_owned();

    let line = |channel, value, standing| {
        [("contact_channel", channel), ("contact_value", value), ("contact_standing", standing)]
    };
    for (channel, value, standing) in [
        ("web", "lantern-blue.example", "listed"),
        ("phone", "+55 11 5550 0100", "former"),
        ("email", "refund@scam.example", "scam"),
    ] {
        b.get(HERE).await;
        let told = b.send(&path, &line(channel, value, standing)).await;
        assert_eq!(told.header("location"), "/admin/contacts?done=contact", "{}", told.text);
    }
    for (channel, value, why) in [
        ("phone", "lantern-blue.example", "cannot be read"),
        ("web", "", "required"),
        ("pigeon", "coo", "not_a_choice"),
        ("web", &format!("{}.example", "x".repeat(300)), "too_long"),
    ] {
        b.get(HERE).await;
        let told = b.send(&path, &line(channel, value, "listed")).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{value}: {why}");
    }

    // For anybody, without an account.
    let nobody = &mut site.browser();
    let page = nobody.get("/contacts").await.text;
    assert!(page.contains("lantern-blue.example") && page.contains("+55 11 5550 0100"), "{page}");
    assert!(!page.contains("scam.example"), "an impostor gets no place on the page");
    for (asked, words) in [
        ("https://help.lantern-blue.example/", "This is ours:"),
        ("0055 11 55500100", "This is not ours any more:"),
        ("refund@scam.example", "known impostor"),
        ("https://lantern-blue.example.pay.example", "It only looks like us:"),
        ("<script>alert(1)</script>", "We cannot read this:"),
    ] {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", asked).finish();
        let page = nobody.get(&format!("/contacts?{query}")).await.text;
        assert!(page.contains(words) && !page.contains("<script>alert"), "{asked}: {page}");
        let said: Value =
            serde_json::from_str(&nobody.get(&format!("/api/v1/contacts/check?{query}")).await.text).unwrap();
        assert!(said["verdict"].is_string(), "{said}");
    }
    let list = nobody.get("/api/v1/contacts").await.text;
    assert!(list.contains("lantern-blue.example") && !list.contains("scam.example"), "{list}");

    // Taken off the list it is not ours.
    b.get(HERE).await;
    let told = b.send_filled(&format!("{path}/remove"), &[("contact_value", "lantern-blue.example")]).await;
    assert_eq!(told.header("location"), "/admin/contacts?done=contact-removed");
    assert!(nobody.get("/contacts?q=lantern-blue.example").await.text.contains("not on our list"));
}
