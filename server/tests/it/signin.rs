//! Signing in and staying in.

use crate::world::{PASSWORD, Told, World, csrf_of, request, sign};
use axum::http::{HeaderMap, Method, StatusCode};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ombud_domain::actor::Role;
use ombud_domain::permit::Permission;
use ombud_domain::time::Span;
use ombud_server::auth::session::{NewSession, Who, begin, hash, who};
use ombud_server::auth::{password, token::Claims};
use ombud_server::fault::Fault;
use ombud_server::limits::Limit;
use ombud_store::{Lane, StoreError, admin};

async fn enter(world: &World, token: &str) -> Told {
    world.get(&format!("/enter?token={token}&next=/orders"), &[("accept-language", "pt")]).await
}

#[tokio::test]
async fn the_marketplace_lets_its_people_in() {
    let world = World::new().await;
    let told = enter(&world, &world.token(&world.claims())).await;
    assert_eq!((told.status, told.header("location")), (StatusCode::SEE_OTHER, "/orders"));
    let cookie = told.header("set-cookie");
    for part in ["__Host-ombud=", "HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let home = world.get("/", &[("cookie", &told.cookie())]).await;
    assert_eq!(home.header("location"), "/orders");
    let seller = Claims { role: "shop_owner".into(), shop: Some("s-9".into()), ..world.claims() };
    let told = world.get(&format!("/enter?token={}", world.token(&seller)), &[]).await;
    assert_eq!(told.header("location"), "/shop");
}

#[tokio::test]
async fn tokens_that_prove_nothing_let_nobody_in() {
    let world = World::new().await;
    let good = world.claims();
    let secret = world.app.secrets.token_secret.reveal().to_owned();
    let none = format!(
        "{}.{}.",
        BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#),
        world.token(&good).split('.').nth(1).unwrap()
    );
    let now = good.iat;
    let without = |name: &str| {
        let mut body = serde_json::to_value(&good).unwrap();
        body["aud"] = "ombud".into();
        body.as_object_mut().unwrap().remove(name);
        let key = jsonwebtoken::EncodingKey::from_secret(secret.as_bytes());
        jsonwebtoken::encode(&jsonwebtoken::Header::default(), &body, &key).unwrap()
    };
    let other_algorithm = {
        let key = jsonwebtoken::EncodingKey::from_secret(secret.as_bytes());
        let header = jsonwebtoken::Header::new(jsonwebtoken::Algorithm::HS512);
        jsonwebtoken::encode(&header, &serde_json::json!({}), &key).unwrap()
    };
    let cases = [
        ("token_forged", String::new()),
        ("token_forged", "a.b.c".into()),
        ("token_forged", none),
        ("token_forged", other_algorithm),
        ("token_forged", sign(&good, "ombud", "some other secret of thirty-two bytes!")),
        ("token_forged", sign(&good, "somebody-else", &secret)),
        ("token_forged", world.token(&Claims { iss: "evil".into(), ..good.clone() })),
        ("token_forged", "x".repeat(9_000)),
        ("token_expired", world.token(&Claims { iat: now - 700, exp: now - 1, ..good.clone() })),
        ("token_expired", world.token(&Claims { iat: now - 700, exp: now, ..good.clone() })),
        ("token_incomplete", without("exp")),
        ("token_incomplete", without("iat")),
        ("token_incomplete", without("aud")),
        ("token_incomplete", without("sub")),
        ("token_incomplete", world.token(&Claims { iat: now + 3_000, exp: now + 3_100, ..good.clone() })),
        ("token_incomplete", world.token(&Claims { exp: now + 1_000_000, ..good.clone() })),
        ("token_incomplete", world.token(&Claims { role: "administrator".into(), ..good.clone() })),
        ("token_incomplete", world.token(&Claims { role: "shop_owner".into(), shop: None, ..good.clone() })),
    ];
    for (code, token) in cases {
        let told = enter(&world, &token).await;
        assert_eq!(told.status, StatusCode::UNAUTHORIZED, "{code} {token}");
        assert!(told.text.contains(code) && told.text.contains("lang=\"pt\""), "{code}: {}", told.text);
        assert!(!told.headers.contains_key("set-cookie") && (token.len() < 9 || !told.text.contains(&token)));
    }
}

#[tokio::test]
async fn a_name_cannot_turn_the_page_round() {
    let world = World::new().await;
    let name = "Ana\u{202e}\u{2066}<b>x</b>\n\u{0}";
    let claims =
        Claims { role: "shop_owner".into(), shop: Some("s".into()), name: Some(name.into()), ..world.claims() };
    let cookie = enter(&world, &world.token(&claims)).await.cookie();
    let page = world.get("/no/such/page", &[("cookie", &cookie)]).await.text;
    assert!(!page.contains('\u{202e}') && !page.contains("<b>x"), "{page}");
}

/// Whether the cookie still stands for somebody.
async fn is_in(world: &World, cookie: &str) -> bool {
    let location = world.get("/", &[("cookie", cookie)]).await;
    location.header("location") != "/sign-in"
}

#[tokio::test]
async fn sessions_end_when_unused_and_in_any_case() {
    let world = World::with(|c| (c.session_idle_min, c.session_max_h) = (60, 3)).await;
    let cookie = enter(&world, &world.token(&world.claims())).await.cookie();
    for _ in 0..3 {
        world.later(Span::minutes(59));
        assert!(is_in(&world, &cookie).await, "used every 59 minutes it lives");
    }
    world.later(Span::minutes(4));
    assert!(!is_in(&world, &cookie).await, "after three hours it is over");
    let cookie = enter(&world, &world.token(&world.claims())).await.cookie();
    world.later(Span::minutes(61));
    assert!(!is_in(&world, &cookie).await, "unused for an hour it is over");
}

#[tokio::test]
async fn every_sign_in_makes_a_new_session_and_sign_out_ends_it() {
    let world = World::new().await;
    let first = enter(&world, &world.token(&world.claims())).await.cookie();
    let path = format!("/enter?token={}", world.token(&world.claims()));
    let second = world.get(&path, &[("cookie", &first)]).await.cookie();
    assert_ne!(first, second);
    assert!(!is_in(&world, &first).await && is_in(&world, &second).await);
    let csrf = csrf_of(&world, &second).await;
    world.post("/sign-out", &[("cookie", &second)], &format!("csrf={csrf}")).await;
    assert!(!is_in(&world, &second).await);
    assert!(!is_in(&world, "__Host-ombud=0000").await);
}

async fn sign_in(world: &World, email: &str, password: &str, code: &str) -> Told {
    let form = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("email", email), ("password", password), ("totp", code), ("next", "//evil.example")])
        .finish();
    world.post("/sign-in", &[], &form).await
}

#[tokio::test]
async fn staff_needs_password_and_code() {
    let world = World::new().await;
    let (_, secret) = world.staff("dana@example.com", &[Role::Agent, Role::Supervisor]).await;
    let code = password::totp_now(&secret, world.clock.now());
    let unknown = sign_in(&world, "nobody@example.com", PASSWORD, &code).await;
    let wrong = sign_in(&world, "dana@example.com", "some other password", &code).await;
    assert_eq!((unknown.status, wrong.status), (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY));
    assert_eq!(unknown.text.replace("nobody@", "dana@"), wrong.text, "the answers tell nothing apart");
    assert_eq!(sign_in(&world, "dana@example.com", PASSWORD, "000000").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = sign_in(&world, "Dana@example.com", PASSWORD, &code).await;
    assert_eq!((told.status, told.header("location")), (StatusCode::SEE_OTHER, "/desk"), "{}", told.text);
    assert!(is_in(&world, &told.cookie()).await);
    let again = sign_in(&world, "dana@example.com", PASSWORD, &code).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a code works once");
    assert!(!again.text.contains(PASSWORD));
}

#[tokio::test]
async fn who_has_several_roles_goes_from_one_to_another() {
    let world = World::new().await;
    let (person, _) = world.staff("dana@example.com", &[Role::Agent, Role::Mediator]).await;
    let new = NewSession { person, role: Role::Agent, shop: None };
    let cookie = begin(&world.app, &HeaderMap::new(), new).await.unwrap();
    let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
    let csrf = csrf_of(&world, &cookie).await;
    let denied = world.post("/role", &[("cookie", &cookie)], &format!("csrf={csrf}&role=administrator")).await;
    assert_eq!(denied.status, StatusCode::NOT_FOUND);
    let told = world.post("/role", &[("cookie", &cookie)], &format!("csrf={csrf}&role=mediator")).await;
    assert_eq!((told.status, told.header("location")), (StatusCode::SEE_OTHER, "/room"));
    assert!(!is_in(&world, &cookie).await && is_in(&world, &told.cookie()).await);
}

#[tokio::test]
async fn guessing_is_slowed_down_per_account() {
    let world = World::new().await;
    for _ in 0..Limit::SignInAccount.burst() {
        assert_eq!(sign_in(&world, "dana@example.com", "x", "1").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let told = sign_in(&world, "dana@example.com", "x", "1").await;
    assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(told.header("retry-after").parse::<u64>().unwrap() <= 180);
    assert_eq!(sign_in(&world, "other@example.com", "x", "1").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn who_lost_the_role_or_the_account_is_out_at_once() {
    let world = World::new().await;
    let cookie = world.signed_in(Role::Mediator).await;
    assert!(is_in(&world, &cookie).await);
    let gone = world.app.store().write(ombud_store::Lane::People, |tx| {
        Box::pin(async move {
            let Some(mut person) = ombud_store::person::proven(tx, "staff", "mediator@example.com").await? else {
                return Ok(());
            };
            person.disabled = 1;
            ombud_store::person::save(tx, &person).await
        })
    });
    gone.await.map_err(|e: ombud_store::StoreError| e).unwrap();
    assert!(!is_in(&world, &cookie).await);
}

#[test]
fn passwords_that_everybody_guesses_are_refused() {
    for (text, why) in [
        ("short", Some("too_short")),
        ("aaaaaaaaaaaaaaaa", Some("easy_to_guess")),
        ("dana.smith loves cats", Some("easy_to_guess")),
        (PASSWORD, None),
        ("گربه‌های خاکستری می‌خوابند", None),
    ] {
        assert_eq!(password::weakness(text, "dana.smith@example.com"), why, "{text}");
    }
}

/// What the gate learns of a request with this header.
async fn with_bearer(world: &World, bearer: &str) -> Result<Who, Fault> {
    let (mut parts, _) = request(Method::GET, "/", &[("authorization", &format!("Bearer {bearer}"))], "").into_parts();
    who(&world.app, &mut parts).await
}

#[tokio::test]
async fn keys_of_programs_do_what_they_were_made_for() {
    let world = World::new().await;
    let key = admin::ApiKey {
        id: 5,
        name: "import".into(),
        hash: hash("ombud_abc"),
        hint: "abc".into(),
        scopes: "import".into(),
        created_at: 0,
        used_at: None,
        revoked_at: None,
    };
    let work = world.app.store().write(Lane::People, move |tx| Box::pin(async move { admin::add_key(tx, &key).await }));
    work.await.map_err(|e: StoreError| e).unwrap();
    let let_in = with_bearer(&world, "ombud_abc").await.unwrap();
    let program = let_in.program.unwrap();
    assert_eq!(let_in.role, Some(Role::Marketplace));
    assert!(
        program.may(Permission::Import) && !program.may(Permission::Commands) && !program.may(Permission::Administer)
    );
    assert_eq!(with_bearer(&world, "ombud_abd").await.unwrap_err().status, StatusCode::UNAUTHORIZED);
    let work = world.app.store().write(Lane::People, |tx| Box::pin(async move { admin::revoke_key(tx, 5, 1).await }));
    work.await.map_err(|e: StoreError| e).unwrap();
    assert_eq!(with_bearer(&world, "ombud_abc").await.unwrap_err().status, StatusCode::UNAUTHORIZED);
    // The marketplace's own token serves its pages too, without a cookie.
    let by_token = with_bearer(&world, &world.token(&world.claims())).await.unwrap();
    assert_eq!((by_token.role, by_token.by_header), (Some(Role::Buyer), true));
    assert_eq!(with_bearer(&world, "nonsense").await.unwrap_err().code, "token_forged");
}
