//! The administrator's pages.

use crate::admin_browser::{Browser, Site, between, signed_in};
use axum::http::{Method, StatusCode};
use ombud_domain::Instant;
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_server::route;
use ombud_store::job::{self, NewJob};
use ombud_store::{Lane, StoreError, outgoing};

const PAGES: &[&str] = &[
    "/admin",
    "/admin/staff",
    "/admin/storefronts",
    "/admin/storefronts/new",
    "/admin/contacts",
    "/admin/policies",
    "/admin/policies/new",
    "/admin/policies/1",
    "/admin/policies/choices",
    "/admin/trust",
    "/admin/keys",
    "/admin/webhooks",
    "/admin/import",
    "/admin/import/gaps",
    "/set-up/name",
    "/set-up/languages",
    "/set-up/hours",
    "/set-up/colours",
    "/set-up/key",
    "/set-up/webhook",
    "/set-up/tokens",
    "/set-up/import",
    "/set-up/staff",
    "/set-up/done",
];

/// A site with an administrator and two storefronts.
async fn site() -> (Site, Browser) {
    let site = Site::new().await;
    let mut b = site.administrator().await;
    for (name, slug) in [("Blue Lantern", "blue"), ("Lumen Market", "lumen")] {
        b.get("/admin/storefronts/new").await;
        let told = b.send_filled("/admin/storefronts/new", &[("storefront_name", name), ("slug", slug)]).await;
        assert_eq!(told.header("location"), "/admin/storefronts?done=storefront", "{}", told.text);
    }
    (site, b)
}

/// Keys of texts that stand on a page instead of their words.
fn raw_keys(page: &str) -> Vec<&str> {
    let prefixes = [
        "ask-", "set-up-", "admin-", "policy-", "col-", "refusal-", "done-", "role-", "scope-", "part-", "todo-",
        "stat-", "token-",
    ];
    let texts = page.split('>').filter_map(|part| part.split('<').next()).map(str::trim);
    texts.filter(|t| !t.contains(' ') && prefixes.iter().any(|p| t.starts_with(p))).collect()
}

#[tokio::test]
async fn every_page_is_there_in_every_language() {
    let (_site, mut b) = site().await;
    for lang in ["en", "pt", "fa"] {
        b.lang = lang.into();
        let cookie = b.cookie.clone();
        b.cookie = format!("{cookie}; ombud-look=lang={lang}");
        for path in PAGES {
            let told = b.get(path).await;
            assert_eq!(told.status, StatusCode::OK, "{path} in {lang}: {}", told.text);
            assert_eq!(raw_keys(&told.text), Vec::<&str>::new(), "{path} in {lang}");
            for forbidden in ["style=\"", "onclick", "<script>"] {
                assert!(!told.text.contains(forbidden), "{path}: {forbidden}");
            }
            // The token is the first field of every form that changes something.
            for form in told.text.split("<form").skip(1).filter(|f| f.split('>').next().unwrap().contains("post")) {
                let first = form.split("<input").nth(1).unwrap();
                assert!(first.starts_with(" type=\"hidden\" name=\"csrf\""), "{path}: {first}");
            }
        }
        b.cookie = cookie;
    }
}

#[tokio::test]
async fn only_administrators_know_of_these_pages() {
    let site = Site::new().await;
    let mut stranger = site.browser();
    assert_eq!(stranger.get("/admin").await.header("location"), "/sign-in?next=%2Fadmin");
    for role in [Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance] {
        let mut b = site.browser();
        b.cookie = signed_in(&site, role).await;
        for path in PAGES {
            assert_eq!(b.get(path).await.status, StatusCode::NOT_FOUND, "{role:?} {path}");
        }
    }
    let behind = |path: &str| path.starts_with("/admin") || (path.starts_with("/set-up/") && !path.contains("/a"));
    for route in route::all().filter(|r| behind(r.path)) {
        assert!(route.permission.is_some(), "{} {}", route.method, route.path);
        if route.method == Method::POST {
            let mut b = site.browser();
            b.cookie = signed_in(&site, Role::Agent).await;
            b.page = format!("<form action=\"{}\"></form>", route.path);
            assert_eq!(b.send(route.path, &[]).await.status, StatusCode::NOT_FOUND, "{}", route.path);
        }
    }
}

#[tokio::test]
async fn a_key_is_shown_once_and_can_be_revoked() {
    let (site, mut b) = site().await;
    b.get("/admin/keys").await;
    let told = b.send("/admin/keys", &[("key_name", "")]).await;
    assert!(told.text.contains("href=\"#f-key_name\"") && told.text.contains("href=\"#f-scopes\""));
    b.get("/admin/keys").await;
    let form = b.page.clone();
    b.send("/admin/keys", &[("key_name", "Feed"), ("scopes", "import")]).await;
    let key = b.copied();
    // A reload sends the same form again: no second key.
    b.page = form;
    assert_eq!(
        b.send("/admin/keys", &[("key_name", "Feed"), ("scopes", "import")]).await.header("location"),
        "/admin/keys"
    );
    b.get("/admin/keys").await;
    assert!(!b.page.contains(&key) && b.page.contains(&format!("…{}", &key[key.len() - 4..])));
    assert_eq!(b.page.matches("/revoke\"").count(), 1);
    let work = site.app.store().read(|tx| Box::pin(async move { ombud_store::admin::keys(tx).await }));
    let kept = work.await.map_err(|e: StoreError| e).unwrap();
    assert_eq!((kept.len(), kept[0].scopes.as_str()), (1, "import"));
    assert_eq!(kept[0].hash, ombud_server::auth::session::hash(&key));
    let revoke = format!("/admin/keys/{}/revoke", kept[0].id);
    assert_eq!(b.send(&revoke, &[]).await.header("location"), "/admin/keys?done=revoked");
    b.page =
        format!("<form action=\"{revoke}\">{}</form>", between(&b.page, "<form", "</form>").split_once('>').unwrap().1);
    assert_eq!(b.send(&revoke, &[]).await.status, StatusCode::NOT_FOUND, "it ends once");
}

#[tokio::test]
async fn a_public_key_replaces_the_shared_secret() {
    const PEM: &str = "-----BEGIN PUBLIC KEY-----\n\
        MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDdlatRjRjogo3WojgGHFHYLugd\n\
        UWAY9iR3fy4arWNA1KoS8kVw33cJibXr8bvwUAUparCwlvdbH6dvEOfou0/gCFQs\n\
        HUfQrSDv+MuSUMAe8jzKE4qW+jK+xQU9a03GUnKHkkle+Q0pX/g6jXZ7r1/xAK5D\n\
        o2kQ+X5xK9cipRgEKwIDAQAB\n-----END PUBLIC KEY-----";
    let (site, mut b) = site().await;
    let now_s = site.clock.now().0 / 1_000;
    let body = serde_json::json!({"sub": "b1", "role": "buyer", "iss": "marketplace", "aud": "ombud", "iat": now_s, "exp": now_s + 60});
    let secret = jsonwebtoken::EncodingKey::from_secret(site.app.secrets.token_secret.reveal().as_bytes());
    let token = jsonwebtoken::encode(&jsonwebtoken::Header::default(), &body, &secret).unwrap();
    assert!(site.app.tokens().check(&token, site.clock.now()).is_ok());
    b.get("/admin/keys").await;
    assert!(!b.page.contains(site.app.secrets.token_secret.reveal()));
    assert_eq!(
        b.send("/admin/token-key", &[("token_way", "public"), ("token_pem", "-----BEGIN PUBLIC KEY-----")])
            .await
            .status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert!(site.app.tokens().check(&token, site.clock.now()).is_ok(), "a bad key changes nothing");
    let told = b.send("/admin/token-key", &[("token_way", "public"), ("token_pem", PEM)]).await;
    assert_eq!(told.header("location"), "/admin/keys?done=tokens", "{}", told.text);
    assert!(site.app.tokens().check(&token, site.clock.now()).is_err());
    // After a restart it is in force again.
    site.app.set_tokens(ombud_server::auth::token::Tokens::new(&site.app.config, &site.app.secrets).unwrap());
    ombud_server::web::admin::token_key::put_in_force(&site.app).await.unwrap();
    assert!(site.app.tokens().check(&token, site.clock.now()).is_err());
    b.get("/admin/keys").await;
    assert!(b.page.contains("BEGIN PUBLIC KEY"));
    b.send("/admin/token-key", &[("token_way", "shared")]).await;
    assert!(site.app.tokens().check(&token, site.clock.now()).is_ok());
}

#[tokio::test]
async fn policies_are_checked_and_compared() {
    let (site, mut b) = site().await;
    let new = "/admin/policies/new";
    b.get(new).await;
    assert_eq!(b.send_filled(new, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing differs");
    let bad = [
        ("t_seller_h", "1"),
        ("t_review_h", "999"),
        ("counter_limit", "many"),
        ("silence_cap_minor", "USD"),
        ("effective", "2020-01-01T00:00"),
    ];
    let told = b.send_filled(new, &bad).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (field, _) in bad {
        assert!(told.text.contains(&format!("href=\"#f-{field}\"")), "{field}");
    }
    assert!(told.text.contains("value=\"999\""), "what was typed stays");
    // I14: a number with which a decision would come too late is named, with the most that it may be.
    let told = b.send_filled(new, &[("t_review_h", "80")]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = told.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("href=\"#f-t_review_h\"") && text.contains("within 15 days"), "{text}");
    assert!(text.contains("at most 72 hours"), "{text}");
    b.get(new).await;
    let form = b.page.clone();
    let good = [("t_seller_h", "96"), ("silence_cap_minor", "USD 150.00\nEUR 200"), ("effective", "2026-03-20T09:00")];
    let told = b.send_filled(new, &good).await;
    assert_eq!(told.header("location"), "/admin/policies?done=policy", "{}", told.text);
    // Somebody else's form, on the ground of the version before.
    b.page = form;
    let told = b.send_filled(new, &[("t_seller_h", "100")]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    let settings = site.app.engine.settings();
    assert_eq!(settings.policies.len(), 2);
    let later = Instant("2026-03-20T09:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond());
    assert_eq!((settings.policies[1].effective_at, settings.policies[1].policy.t_seller_h), (later, 96));
    assert_eq!(settings.policy_at(None, site.clock.now()).version, 1, "not before its day");
    assert_eq!(settings.policy_at(None, later).version, 2);
    b.get("/admin/policies/2").await;
    let diff = between(&b.page, "id=\"diff\"", "</section>").replace(['\u{2068}', '\u{2069}'], "");
    assert!(diff.contains("120 hours") && diff.contains("96 hours"), "{diff}");
    assert!(diff.contains("$200.00") && diff.contains("$150.00") && !diff.contains("€"), "{diff}");
    assert!(b.page.contains("Ana Lima"), "who made it");
    // A storefront's own version follows the common one and goes before it.
    let blue = settings.storefronts[0].id.0;
    b.get(&format!("{new}?for={blue}")).await;
    assert!(b.page.contains("name=\"t_seller_h\" type=\"text\" dir=\"ltr\" value=\"96\""));
    b.send_filled(new, &[("t_seller_h", "48")]).await;
    let settings = site.app.engine.settings();
    assert_eq!(settings.policy_at(Some(settings.storefronts[0].id), site.clock.now()).t_seller_h, 48);
    assert_eq!(settings.policy_at(Some(settings.storefronts[1].id), site.clock.now()).t_seller_h, 120);
    assert_eq!(b.get("/admin/policies/99").await.status, StatusCode::NOT_FOUND);
    assert_eq!(b.get(&format!("{new}?for=99")).await.status, StatusCode::NOT_FOUND);
}

/// What reasons ask and offer is a part of a version: written, compared, refused where the rules say no.
#[tokio::test]
async fn a_version_may_change_what_reasons_ask_and_offer() {
    use ombud_domain::dispute::{EvidenceKind, Reason};
    let (site, mut b) = site().await;
    let new = "/admin/policies/new";
    b.get(new).await;
    let told = b.send_filled(new, &[("reason_damaged", "evidence-photo")]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text.contains("This goes too far") && told.text.contains("#f-reason_damaged"), "{}", told.text);
    b.get(new).await;
    let changed = [
        ("reason_late", "remedy-refund_full"),
        ("reason_damaged", "evidence-document"),
        ("reason_damaged", "remedy-refund_full"),
    ];
    let told = b.send_filled(new, &changed).await;
    assert_eq!(told.header("location"), "/admin/policies?done=policy", "{}", told.text);
    let policy = site.app.engine.settings().policies[1].policy.clone();
    assert!(!policy.reason(Reason::Late).offered);
    assert_eq!(policy.reason(Reason::Damaged).evidence, [EvidenceKind::Document]);
    assert_eq!(policy.reasons.len(), 2, "what nobody touched is not written down");
    b.get("/admin/policies/2").await;
    let diff = between(&b.page, "id=\"diff\"", "</section>").replace(['\u{2068}', '\u{2069}'], "");
    assert!(diff.contains("Not offered") && diff.contains("Asked: A document"), "{diff}");
}

/// What can be reported about a product: seen first, checked field by field, written as a version, compared.
#[tokio::test]
async fn what_can_be_reported_is_changed_with_a_look_first() {
    use ombud_domain::report::{About, Category};
    let (site, mut b) = site().await;
    let choices = "/admin/policies/choices";
    b.get(choices).await;
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain(&b.page).contains("Empty means: It is forbidden or unsafe"), "{}", b.page);
    assert_eq!(
        b.send_filled(choices, &[("do", "save")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nothing differs"
    );
    b.get(choices).await;
    let bad = [
        ("own_1__place", "1"),
        ("own_1__words_pt", "Não"),
        ("trade_rule_violation__words_en", "No"),
        ("effective", "x"),
    ];
    let told = b.send_filled(choices, &bad).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["own_1__words_en", "trade_rule_violation__words_en", "effective"] {
        assert!(told.text.contains(&format!("href=\"#f-{field}\"")), "{field}: {}", told.text);
    }
    assert!(told.text.contains("Your own, first, Your words in English"), "{}", told.text);
    b.get(choices).await;
    let good = [
        ("own_1__place", "1"),
        ("own_1__category", "PROTECTION_OF_MINORS"),
        ("own_1__urgency", "urgent"),
        ("own_1__words_en", "Not safe for children"),
        ("own_1__words_fa", "برای کودکان ناامن است"),
        ("ip_or_counterfeit__place", "0"),
    ];
    let look = b.send_filled(choices, &[&good[..], &[("do", "look")]].concat()).await;
    assert_eq!(look.status, StatusCode::OK, "{}", look.text);
    let preview = between(&look.text, "id=\"preview\"", "</section>");
    assert!(preview.contains("برای کودکان ناامن است") && !preview.contains("somebody else's brand"), "{preview}");
    assert!(
        look.text.contains("id=\"diff\"") && look.text.contains("value=\"Not safe for children\""),
        "what was typed stays"
    );
    assert_eq!(site.app.engine.settings().policies.len(), 1, "a look writes nothing");
    b.get(choices).await;
    let told = b.send_filled(choices, &[&good[..], &[("do", "save")]].concat()).await;
    assert_eq!(told.header("location"), "/admin/policies?done=policy", "{}", told.text);
    let policy = site.app.engine.settings().policies[1].policy.clone();
    let offered = policy.choices(About::Product);
    assert_eq!((offered.len(), offered[0].key.as_str(), offered[0].category), (4, "own_1", Category::Minors));
    assert_eq!(policy.choice("ip_or_counterfeit"), None);
    b.get("/admin/policies/2").await;
    let diff = plain(between(&b.page, "id=\"diff\"", "</section>"));
    assert!(diff.contains("Fakes and brands") && diff.contains("Place 1 · Protection of minors · Urgent"), "{diff}");
    // A version of the numbers keeps the list, and a storefront can have its own.
    b.get("/admin/policies/new").await;
    b.send_filled("/admin/policies/new", &[("t_seller_h", "96")]).await;
    assert_eq!(site.app.engine.settings().policies[2].policy.report_options, policy.report_options);
    let blue = site.app.engine.settings().storefronts[0].id;
    b.get(&format!("{choices}?for={}", blue.0)).await;
    b.send_filled(choices, &[("own_1__place", "0"), ("do", "save")]).await;
    let settings = site.app.engine.settings();
    let now = site.clock.now();
    assert_eq!(settings.policy_at(Some(blue), now).choice("own_1"), None);
    assert!(settings.policy_at(Some(settings.storefronts[1].id), now).choice("own_1").is_some());
}

#[tokio::test]
async fn nobody_takes_the_last_administrator_away() {
    let (site, mut b) = site().await;
    b.get("/admin/staff").await;
    let me = between(&b.page, "href=\"/admin/staff/", "\"").to_owned();
    let path = format!("/admin/staff/{me}");
    b.get(&path).await;
    assert_eq!(b.send(&format!("{path}/disable"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        b.send(&format!("{path}/roles"), &[("roles", "agent"), ("scopes_of", "0")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(b.send(&format!("{path}/reset"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(b.get("/admin").await.status, StatusCode::OK);
    // With a second one it is possible; and who is shut out is out at once.
    signed_in(&site, Role::Administrator).await;
    b.get(&path).await;
    let told = b.send(&format!("{path}/disable"), &[]).await;
    assert_eq!(told.header("location"), format!("{path}?done=staff-off"), "{}", told.text);
    assert_eq!(b.get("/admin").await.header("location"), "/sign-in?next=%2Fadmin");
}

#[tokio::test]
async fn roles_are_given_for_some_storefronts() {
    let (site, mut b) = site().await;
    let cookie = signed_in(&site, Role::Agent).await;
    b.get("/admin/staff").await;
    let id =
        b.page.split("href=\"/admin/staff/").filter_map(|r| r.split('"').next()?.parse::<i64>().ok()).max().unwrap();
    let path = format!("/admin/staff/{id}");
    let blue = site.app.engine.settings().storefronts[0].id.0.to_string();
    b.get(&path).await;
    let told = b.send(&format!("{path}/roles"), &[("roles", "mediator"), ("scopes_of", &blue)]).await;
    assert_eq!(told.header("location"), format!("{path}?done=roles"), "{}", told.text);
    b.get(&path).await;
    let chosen = |page: &str, value: &str| page.contains(&format!("value=\"{value}\" checked"));
    assert!(
        chosen(&b.page, "mediator") && chosen(&b.page, &blue) && !chosen(&b.page, "agent") && !chosen(&b.page, "0")
    );
    let mut other = site.browser();
    other.cookie = cookie;
    assert_eq!(other.get("/desk").await.status, StatusCode::SEE_OTHER, "the session of the lost role is over");
    assert_eq!(b.send(&format!("{path}/roles"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(b.get("/admin/staff/12345678").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn addresses_are_tried_switched_and_watched() {
    let (site, mut b) = site().await;
    b.get("/admin/webhooks").await;
    for bad in [
        "",
        "shop.example.com",
        "ftp://shop.example.com/x",
        "https://user:pass@shop.example.com/",
        "javascript:alert(1)",
    ] {
        let told = b.send("/admin/webhooks", &[("webhook_url", bad)]).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
    // A port on which nobody listens.
    let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", socket.local_addr().unwrap());
    drop(socket);
    b.send("/admin/webhooks", &[("webhook_url", &url)]).await;
    let secret = b.copied();
    assert!(secret.starts_with("whsec_"));
    let id = site.app.engine.settings().endpoints[0].id;
    b.send(&format!("/admin/webhooks/{id}/test"), &[]).await;
    assert!(b.page.contains("flash bad") && !b.page.contains(&secret));
    b.get("/admin").await;
    assert!(b.page.contains("data-trend=\"bad\""), "the overview says that it fails");
    b.get("/admin/webhooks").await;
    b.send(&format!("/admin/webhooks/{id}/disable"), &[]).await;
    assert!(site.app.engine.settings().endpoints.is_empty());
    b.get("/admin/webhooks").await;
    b.send(&format!("/admin/webhooks/{id}/enable"), &[]).await;
    assert_eq!(site.app.engine.settings().endpoints.len(), 1);
}

#[tokio::test]
async fn threat_17_an_address_inside_is_not_reached() {
    let world = crate::world::World::new().await;
    let endpoint = ombud_engine::settings::Endpoint {
        id: 1,
        url: "http://127.0.0.1:9/".into(),
        secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".into(),
    };
    let tried = ombud_server::web::admin::address::test(&world.app, &endpoint).await.unwrap();
    assert_eq!(tried.status, None);
    assert!(tried.error.unwrap().contains("private network"));
    let cookie = world.signed_in(Role::Administrator).await;
    let csrf = crate::world::csrf_of(&world, &cookie).await;
    let form =
        format!("csrf={csrf}&cid=0195a4e6-1111-7000-8000-000000000001&webhook_url=http%3A%2F%2Fshop.example.com%2F");
    let told = world.post("/admin/webhooks", &[("cookie", &cookie)], &form).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "without private networks only https");
}

#[tokio::test]
async fn what_was_given_up_can_be_sent_again() {
    let (site, mut b) = site().await;
    let now = site.clock.now().0;
    let work = site.app.store().write(Lane::Work, move |tx| {
        Box::pin(async move {
            let new = NewJob {
                kind: "webhook",
                key: "command:c-1@7",
                lane: None,
                body: "command:c-1@7",
                run_at: now,
                max_attempts: 1,
                created_at: now,
            };
            job::enqueue(tx, &new).await?;
            let claimed = job::claim(tx, &["webhook"], now, 60_000, 1).await?;
            job::park(tx, claimed[0].id, claimed[0].lease_no, now, "answered 500").await?;
            outgoing::give(tx, "c-1", "refund.request", 1, "{}", now, now + 1_000).await?;
            Ok::<_, StoreError>(())
        })
    });
    work.await.unwrap();
    site.clock.set(site.clock.now() + Span::hours(1));
    b.get("/admin/webhooks").await;
    assert!(b.page.contains("command:c-1@7") && b.page.contains("answered 500") && b.page.contains("refund.request"));
    let replay = format!("/admin/jobs/{}/replay", between(&b.page, "/admin/jobs/", "/"));
    assert_eq!(b.send(&replay, &[]).await.header("location"), "/admin/webhooks?done=replayed");
    b.get("/admin/webhooks").await;
    assert!(!b.page.contains("command:c-1@7"));
}

#[tokio::test]
async fn files_are_imported_with_a_result_for_each_row() {
    let (site, mut b) = site().await;
    b.get("/admin/import").await;
    let csv = "id,source_version,buyer,placed_at,currency\no1,1,b1,2026-03-01T10:00:00Z,BRL\no2,1,b1,yesterday,BRL\n";
    b.upload("/admin/import", "order", "orders.csv", csv).await;
    let report = between(&b.page, "id=\"report\"", "</section>").to_owned();
    assert!(report.contains("bad_instant") && report.contains("o2"), "{report}");
    b.upload("/admin/import", "order", "orders.csv", "id,colour\n").await;
    assert!(b.page.contains("href=\"#f-file\"") && b.page.contains("unknown_field"), "{}", b.page);
    b.upload("/admin/import", "ndjson", "", "").await;
    assert!(b.page.contains("href=\"#f-file\""));
    b.upload("/admin/import", "spells", "x.csv", "id").await;
    assert!(b.page.contains("href=\"#f-kind\""));
    b.get("/admin/import/gaps").await;
    assert!(b.page.contains("o1") && b.page.contains("b1"), "the order lacks items, the buyer was never sent");
    assert_eq!(site.app.engine.order_gaps(0, 10).await.unwrap().0.len(), 1);
}

#[tokio::test]
async fn a_storefront_is_changed_and_its_colour_reaches_the_pages() {
    let (site, mut b) = site().await;
    let id = site.app.engine.settings().storefronts[0].id.0;
    let path = format!("/admin/storefronts/{id}");
    b.get(&path).await;
    let told = b.send_filled(&path, &[("slug", "lumen")]).await;
    assert!(told.text.contains("href=\"#f-slug\""), "the word of another storefront");
    b.get(&path).await;
    let told = b
        .send_filled(&path, &[("storefront_name", "Blue & <b>Bold</b>"), ("colour", "violet"), ("day_7", "10-12")])
        .await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    let settings = site.app.engine.settings();
    assert_eq!(settings.storefronts[0].slug, "blue", "what was not changed stays");
    assert_eq!(settings.storefronts[0].hours.windows.len(), 6);
    b.get("/admin/storefronts").await;
    assert!(b.page.contains("Blue &amp; &lt;b&gt;Bold&lt;/b&gt;"));
    assert!(b.page.contains("href=\"/brand/6b2fc2-bd9bff.css\""));
    let css = b.get("/brand/6b2fc2-bd9bff.css").await;
    assert!(
        css.header("content-type").starts_with("text/css") && css.text.contains("light-dark(#6b2fc2, #bd9bff)"),
        "{}",
        css.text
    );
    assert_eq!(b.get("/brand/6b2fc2-red.css").await.status, StatusCode::NOT_FOUND);
    assert_eq!(b.get("/admin/storefronts/nine").await.status, StatusCode::NOT_FOUND);
}
