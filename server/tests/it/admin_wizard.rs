//! From the link that `ombud init` prints to a working installation, without scripts.

use crate::admin_browser::{PASSWORD, Site};
use axum::http::StatusCode;
use axum::routing::post;
use ombud_domain::time::Span;
use ombud_server::auth::password::totp_now;
use ombud_server::auth::session;
use std::sync::{Arc, Mutex};

type Heard = Arc<Mutex<Vec<(axum::http::HeaderMap, String)>>>;

/// A program of the marketplace that writes down what it gets.
async fn listener(status: StatusCode) -> (String, Heard) {
    let heard = Heard::default();
    let kept = Arc::clone(&heard);
    let router = axum::Router::new().route(
        "/ombud",
        post(move |headers: axum::http::HeaderMap, body: String| async move {
            kept.lock().unwrap().push((headers, body));
            status
        }),
    );
    let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/ombud", socket.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(socket, router).await.unwrap() });
    (url, heard)
}

#[tokio::test]
async fn an_installation_is_set_up_without_scripts() {
    let site = Site::new().await;
    let mut b = site.administrator().await;
    let told = b.get("/set-up").await;
    assert_eq!(told.header("location"), "/set-up/name");
    b.get("/set-up/name").await;
    let told = b.send("/set-up/name", &[("storefront_name", "Blue Lantern"), ("slug", "Blue Lantern")]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text.contains("href=\"#f-slug\"") && told.text.contains("<title>Error: "));
    let told = b.send("/set-up/name", &[("storefront_name", "Blue Lantern"), ("slug", "blue-lantern")]).await;
    assert_eq!(told.header("location"), "/set-up/languages");
    // Whoever comes back later goes on where they were.
    assert_eq!(b.get("/set-up").await.header("location"), "/set-up/languages");
    b.get("/set-up/languages").await;
    b.send("/set-up/languages", &[("language_main", "pt"), ("language_more", "en"), ("language_more", "fa")]).await;
    b.get("/set-up/hours").await;
    let told =
        b.send_filled("/set-up/hours", &[("zone", "Mars/Olympus"), ("day_1", "18-9"), ("holidays", "soon")]).await;
    for field in ["zone", "day_1", "holidays"] {
        assert!(told.text.contains(&format!("href=\"#f-{field}\"")), "{field}");
    }
    let told = b
        .send_filled(
            "/set-up/hours",
            &[("zone", "America/Sao_Paulo"), ("day_1", "9-12, 14:00–18:30"), ("holidays", "2026-12-25")],
        )
        .await;
    assert_eq!(told.header("location"), "/set-up/colours");
    b.get("/set-up/colours").await;
    let own = [("colour", "own"), ("accent_light", "#ffcc00"), ("accent_dark", "#222222")];
    let told = b.send("/set-up/colours", &own).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text.contains("href=\"#f-accent_light\"") && told.text.contains("href=\"#f-accent_dark\""));
    assert_eq!(b.send("/set-up/colours", &[("colour", "teal")]).await.header("location"), "/set-up/key");
    let settings = site.app.engine.settings();
    let s = &settings.storefronts[0];
    assert_eq!(
        (s.name.as_str(), s.slug.as_str(), s.languages.join(",").as_str()),
        ("Blue Lantern", "blue-lantern", "pt,en,fa")
    );
    assert_eq!((s.hours.zone.as_str(), s.hours.windows.len(), s.hours.holidays.len()), ("America/Sao_Paulo", 6, 1));
    assert_eq!(s.accent, Some(("#0b6a70".into(), "#5cc8cf".into())));
    assert_eq!(settings.policies.len(), 1, "the first version of the rules is written down");

    b.get("/set-up/key").await;
    b.send("/set-up/key", &[("key_name", "Shop"), ("scopes", "import"), ("scopes", "commands")]).await;
    let key = b.copied();
    assert!(key.starts_with(session::KEY_PREFIX) && key.len() > 60);
    assert!(b.page.contains("href=\"/set-up/webhook\""));

    let (url, heard) = listener(StatusCode::NO_CONTENT).await;
    b.get("/set-up/webhook").await;
    b.send("/set-up/webhook", &[("webhook_url", &url)]).await;
    assert!(b.page.contains("204"), "{}", b.page);
    let secret = b.copied();
    {
        let heard = heard.lock().unwrap();
        let (headers, body) = &heard[0];
        let hook = standardwebhooks::Webhook::new(&secret).unwrap();
        let of = |name: &str| headers[name].to_str().unwrap().to_owned();
        let signed = hook.sign(&of("webhook-id"), of("webhook-timestamp").parse().unwrap(), body.as_bytes()).unwrap();
        assert_eq!(signed, of("webhook-signature"), "signed with the secret that was shown");
    }
    let again = site.app.engine.settings().endpoints[0].id.to_string();
    b.send("/set-up/webhook", &[("test", &again)]).await;
    assert_eq!(heard.lock().unwrap().len(), 2);
    assert!(!b.page.contains(&secret), "the secret is shown once");

    b.get("/set-up/tokens").await;
    assert_eq!(
        b.send("/set-up/tokens", &[("token_way", "public"), ("token_pem", "hello")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(b.send("/set-up/tokens", &[("token_way", "shared")]).await.header("location"), "/set-up/import");
    b.get("/set-up/import").await;
    let rows = concat!(
        r#"{"object":"order","id":"o1","source_version":1,"storefront":"blue-lantern","buyer":"b1","placed_at":"2026-03-01T10:00:00Z","currency":"BRL"}"#,
        "\n{\n"
    );
    b.upload("/set-up/import", "ndjson", "orders.ndjson", rows).await;
    assert!(b.page.contains("bad_json") && b.page.contains("href=\"/set-up/staff\""), "{}", b.page);
    b.get("/set-up/staff").await;
    b.send("/set-up/staff", &[("invite_email", "caio@example.com"), ("roles", "agent")]).await;
    assert!(b.copied().starts_with("https://help.example/invite?token="));
    assert_eq!(b.send("/set-up/staff", &[("skip", "1")]).await.header("location"), "/set-up/done");
    assert_eq!(b.get("/set-up/done").await.status, StatusCode::OK);
    assert_eq!(b.get("/set-up").await.header("location"), "/set-up/done");
    b.get("/admin").await;
    let open = b.page.matches("</svg>Open</span>").count();
    assert_eq!(open, 1, "only the colleague has not come yet: {}", b.page);
}

#[tokio::test]
async fn every_optional_step_can_be_left_for_later() {
    let site = Site::new().await;
    let mut b = site.administrator().await;
    assert_eq!(b.get("/set-up/hours").await.header("location"), "/set-up/name", "first there must be a storefront");
    b.get("/set-up/name").await;
    b.send("/set-up/name", &[("storefront_name", "Lumen"), ("slug", "lumen")]).await;
    for step in ["languages", "hours", "colours", "tokens"] {
        b.get(&format!("/set-up/{step}")).await;
        let told = b.send_filled(&format!("/set-up/{step}"), &[]).await;
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{step}: {}", told.text);
    }
    for (step, next) in [("key", "webhook"), ("webhook", "tokens"), ("staff", "done")] {
        b.get(&format!("/set-up/{step}")).await;
        let told = b.send(&format!("/set-up/{step}"), &[("skip", "1")]).await;
        assert_eq!(told.header("location"), format!("/set-up/{next}"));
    }
    b.get("/set-up/done").await;
    assert!(b.page.contains("/admin/keys"), "what is open is named");
}

#[tokio::test]
async fn the_set_up_link_works_once_and_not_for_long() {
    let site = Site::new().await;
    let (first, second) = (site.set_up_link().await, site.set_up_link().await);
    let mut a = site.browser();
    let mut b = site.browser();
    assert_eq!((a.get(&first).await.status, b.get(&first).await.status), (StatusCode::OK, StatusCode::OK));
    a.become_somebody("Ana", Some("ana@example.com")).await;
    // The same link in another browser goes on where the first is; only one of them gets in.
    b.get(&first).await;
    let code = a.code(&site.clock);
    assert_eq!(a.send("/set-up/authenticator", &[("first_code", &code)]).await.status, StatusCode::SEE_OTHER);
    let told = b.send("/set-up/authenticator", &[("first_code", &code)]).await;
    assert_eq!((told.status, told.headers.contains_key("set-cookie")), (StatusCode::NOT_FOUND, false));
    let used = b.get(&first).await;
    let other = b.get(&second).await;
    let unknown = b.get("/set-up?token=feed").await;
    assert_eq!(
        [used.status, other.status, unknown.status],
        [StatusCode::NOT_FOUND; 3],
        "with an administrator all links are over"
    );
    assert_eq!(used.text, unknown.text, "the answers tell nothing apart");
    assert_eq!(b.get("/set-up").await.status, StatusCode::NOT_FOUND);

    let site = Site::new().await;
    let link = site.set_up_link().await;
    site.clock.set(site.clock.now() + Span::hours(24));
    assert_eq!(site.browser().get(&link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn weak_passwords_and_wrong_codes_make_no_account() {
    let site = Site::new().await;
    let link = site.set_up_link().await;
    let mut b = site.browser();
    b.get(&link).await;
    let mut tried = async |fields: &[(&str, &str)], field: &str| {
        let told = b.send("/set-up/account", fields).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(told.text.contains(&format!("href=\"#f-{field}\"")), "{field} in {}", told.text);
        assert!(!told.text.contains("longer secret"), "a password is never shown again");
    };
    let who = [("person_name", "Ana"), ("email", "ana.lima@example.com")];
    tried(&[&who[..], &[("password", "short"), ("password_again", "short")]].concat(), "password").await;
    tried(
        &[&who[..], &[("password", "ana.lima is here"), ("password_again", "ana.lima is here")]].concat(),
        "password",
    )
    .await;
    tried(
        &[&who[..], &[("password", "a longer secret"), ("password_again", "another longer secret")]].concat(),
        "password_again",
    )
    .await;
    tried(&[("person_name", "Ana"), ("email", "ana"), ("password", PASSWORD), ("password_again", PASSWORD)], "email")
        .await;
    tried(&[("email", "a@example.com"), ("password", PASSWORD), ("password_again", PASSWORD)], "person_name").await;
    // Without the first page there is no second one.
    let token = link.split('=').nth(1).unwrap();
    assert_eq!(b.get(&format!("/set-up/authenticator?token={token}")).await.status, StatusCode::SEE_OTHER);
    b.get(&link).await;
    b.become_somebody("Ana", Some("ana@example.com")).await;
    let secret = b.secret();
    let told = b.send("/set-up/authenticator", &[("first_code", "000000")]).await;
    assert_eq!((told.status, told.headers.contains_key("set-cookie")), (StatusCode::UNPROCESSABLE_ENTITY, false));
    assert_eq!(b.secret(), secret, "the secret that the app has stays");
    assert!(told.text.contains("<svg") && told.text.contains("otpauth://totp/"));
    // Later, from the link again: where one was.
    b.get(&link).await;
    let code = totp_now(&secret, site.clock.now());
    assert_eq!(b.send("/set-up/authenticator", &[("first_code", &code)]).await.status, StatusCode::SEE_OTHER);
    // And from then on they sign in like everybody.
    let mut other = site.browser();
    other.get("/sign-in").await;
    let told = other.send("/sign-in", &[("email", "ana@example.com"), ("password", PASSWORD), ("totp", &code)]).await;
    assert_eq!(told.header("location"), "/admin");
}

#[tokio::test]
async fn an_invitation_works_once_for_the_one_it_names() {
    let site = Site::new().await;
    let mut ana = site.administrator().await;
    ana.get("/admin/staff").await;
    ana.send("/admin/staff", &[("invite_email", "Caio@example.com"), ("roles", "mediator"), ("roles", "agent")]).await;
    let link = ana.copied();
    let path = link.strip_prefix("https://help.example").unwrap().to_owned();
    let mut caio = site.browser();
    caio.get(&path).await;
    assert!(
        caio.page.contains("caio@example.com") && !caio.page.contains("name=\"email\""),
        "who is invited is not theirs to say"
    );
    caio.become_somebody("Caio", Some("somebody.else@example.com")).await;
    let code = caio.code(&site.clock);
    let told = caio.send("/invite/authenticator", &[("first_code", &code)]).await;
    assert_eq!((told.status, told.header("location")), (StatusCode::SEE_OTHER, "/desk"));
    assert_eq!(site.browser().get(&path).await.status, StatusCode::NOT_FOUND);
    ana.get("/admin/staff").await;
    assert!(ana.page.contains("caio@example.com") && !ana.page.contains("somebody.else"));
    // The same address again, or a set-up link's token here, leads nowhere.
    ana.send("/admin/staff", &[("invite_email", "caio@example.com"), ("roles", "agent")]).await;
    assert!(ana.page.contains("href=\"#f-invite_email\""));
    let set_up = site.set_up_link().await.replace("/set-up", "/invite");
    assert_eq!(site.browser().get(&set_up).await.status, StatusCode::NOT_FOUND);
    // Old ones are over.
    ana.send("/admin/staff", &[("invite_email", "dora@example.com"), ("roles", "agent")]).await;
    let path = ana.copied().strip_prefix("https://help.example").unwrap().to_owned();
    site.clock.set(site.clock.now() + Span::days(7));
    assert_eq!(site.browser().get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_lost_their_phone_gets_new_sign_in_data() {
    let site = Site::new().await;
    let mut ana = site.administrator().await;
    ana.get("/admin/staff").await;
    ana.send("/admin/staff", &[("invite_email", "caio@example.com"), ("roles", "agent")]).await;
    let path = ana.copied().strip_prefix("https://help.example").unwrap().to_owned();
    let mut caio = site.browser();
    caio.get(&path).await;
    caio.become_somebody("Caio", None).await;
    let code = caio.code(&site.clock);
    caio.send("/invite/authenticator", &[("first_code", &code)]).await;
    ana.get("/admin/staff").await;
    let ids = ana.page.split("/admin/staff/").filter_map(|rest| rest.split('"').next()?.parse::<i64>().ok());
    let person = format!("/admin/staff/{}", ids.max().unwrap());
    ana.get(&person).await;
    ana.send(&format!("{person}/reset"), &[]).await;
    let path = ana.copied().strip_prefix("https://help.example").unwrap().to_owned();
    assert_eq!(caio.get("/desk").await.header("location"), "/sign-in?next=%2Fdesk", "the old session is over");
    let mut again = site.browser();
    again.get(&path).await;
    assert!(!again.page.contains("name=\"person_name\""));
    again.become_somebody("", None).await;
    let code = again.code(&site.clock);
    let told = again.send("/invite/authenticator", &[("first_code", &code)]).await;
    assert_eq!(told.header("location"), "/desk");
    ana.get(&person).await;
    assert!(ana.page.contains("Caio"), "name and roles stay");
}
