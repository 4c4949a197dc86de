//! Who gets in: every route, every role, every header.

use crate::world::{World, csrf_of, request, tell};
use axum::Router;
use axum::http::{Method, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use ombud_domain::actor::{Party, Role};
use ombud_domain::permit::permit;
use ombud_server::fault::Fault;
use ombud_server::gate::{self, HEADERS};
use ombud_server::route::{self, Kind, Route};
use ombud_server::web::error;
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;

/// The path with something in its places.
fn filled(route: &Route) -> String {
    let mut parts: Vec<&str> = route.path.split('/').collect();
    parts.iter_mut().filter(|p| p.starts_with('{')).for_each(|p| *p = "7");
    parts.join("/")
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let world = World::new().await;
    for route in route::all() {
        let told = world.ask(request(route.method.clone(), &filled(route), &[], "")).await;
        for (name, value) in HEADERS {
            assert_eq!(told.header(name), *value, "{} {name}", route.path);
        }
        assert!(told.headers.contains_key("strict-transport-security") && told.headers.contains_key("x-request-id"));
        let may_be_kept = route.kind == Kind::File;
        assert!(may_be_kept || told.header("cache-control").contains("no-store"), "{} may be kept", route.path);
    }
}

#[tokio::test]
async fn strangers_are_sent_to_sign_in_or_told_so() {
    let world = World::new().await;
    for route in route::all().filter(|r| !matches!(r.kind, Kind::Public | Kind::File)) {
        let told = world.ask(request(route.method.clone(), &filled(route), &[], "")).await;
        if route.kind == Kind::Page {
            assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", route.path);
            assert!(told.header("location").starts_with("/sign-in?next=%2F"), "{}", route.path);
        } else {
            assert_eq!(told.status, StatusCode::UNAUTHORIZED, "{}", route.path);
            assert_eq!(told.header("content-type"), "application/problem+json");
            assert!(told.text.contains("\"code\":\"sign_in\""));
        }
    }
}

#[tokio::test]
async fn who_has_no_permission_hears_what_one_hears_of_nothing() {
    let world = World::with(|c| c.rate_limits = false).await;
    let absent = world.get("/no/such/page", &[]).await;
    assert_eq!(absent.status, StatusCode::NOT_FOUND);
    let people = Role::ALL.into_iter().filter(|role| role.is_staff() || role.party() != Party::Platform);
    for role in people {
        let cookie = world.signed_in(role).await;
        for route in route::all() {
            let Some(permission) = route.permission else { continue };
            if permit(role, permission).is_none() {
                let told = world.ask(request(route.method.clone(), &filled(route), &[("cookie", &cookie)], "")).await;
                assert_eq!(told.status, StatusCode::NOT_FOUND, "{role:?} {}", route.path);
            }
        }
    }
}

#[tokio::test]
async fn another_host_is_told_so_but_probes_are_answered() {
    let world = World::new().await;
    let told = world.get("/sign-in", &[("host", "evil.example")]).await;
    assert_eq!(told.status, StatusCode::MISDIRECTED_REQUEST);
    assert!(told.text.contains("wrong_host"));
    assert_eq!(world.get("/healthz", &[("host", "10.0.0.9")]).await.status, StatusCode::OK);
    assert_eq!(world.get("/readyz", &[("host", "10.0.0.9")]).await.status, StatusCode::OK);
    assert_eq!(world.get("/sign-in", &[("host", "HELP.example")]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_form_must_come_from_our_page() {
    let world = World::new().await;
    let cookie = world.signed_in(Role::Agent).await;
    let token = csrf_of(&world, &cookie).await;
    let with = [("cookie", cookie.as_str())];
    for form in ["lang=fa", "csrf=&lang=fa", "csrf=0123456789abcdef&lang=fa", &format!("text=csrf={token}")] {
        let told = world.post("/preferences", &with, form).await;
        assert_eq!(told.status, StatusCode::FORBIDDEN, "{form}");
        assert!(told.text.contains("csrf"));
    }
    let good = format!("csrf={token}&lang=fa&back=/x");
    let told = world.post("/preferences", &with, &good).await;
    assert_eq!((told.status, told.header("location")), (StatusCode::SEE_OTHER, "/x"));
    assert!(told.header("set-cookie").contains("lang.fa"));
    // The right token from another site is worth nothing.
    for (name, value) in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("origin", "null")] {
        let told = world.post("/preferences", &[("cookie", &cookie), (name, value)], &good).await;
        assert_eq!(told.status, StatusCode::FORBIDDEN, "{name}: {value}");
    }
    let own = [("cookie", cookie.as_str()), ("origin", "https://help.example"), ("sec-fetch-site", "same-origin")];
    assert_eq!(world.post("/preferences", &own, &good).await.status, StatusCode::SEE_OTHER);
    // Scripts may send it as a header; the body then goes on untouched.
    let by_script = [("cookie", cookie.as_str()), ("x-csrf", token.as_str())];
    assert_eq!(world.post("/preferences", &by_script, "lang=pt").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_is_too_large_is_refused_in_the_readers_language() {
    let world = World::new().await;
    let body = "x".repeat(route::BODY_BYTES + 1);
    let told = world.post("/preferences", &[("accept-language", "fa")], &body).await;
    assert_eq!(told.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(told.text.contains("lang=\"fa\" dir=\"rtl\"") && told.text.contains("۴۱۳"), "{}", told.text);
}

#[tokio::test]
async fn faults_speak_the_readers_language() {
    let world = World::new().await;
    let told = world.get("/no/such/page", &[("accept-language", "de, fa;q=0.8, en;q=0.5")]).await;
    assert_eq!(told.status, StatusCode::NOT_FOUND);
    assert!(told.text.contains("lang=\"fa\" dir=\"rtl\"") && told.text.contains("۴۰۴"), "{}", told.text);
    let told = world.get("/api/v1/no-such-thing", &[("accept-language", "pt-BR")]).await;
    assert_eq!(told.header("content-type"), "application/problem+json");
    let problem: serde_json::Value = serde_json::from_str(&told.text).unwrap();
    assert_eq!((problem["status"].as_u64(), problem["code"].as_str()), (Some(404), Some("not_found")));
    assert!(problem["detail"].as_str().unwrap().contains("pertencer"), "{problem}");
    // A script gets a fragment, never a whole page.
    let told = world.get("/no/such/page", &[("x-live", "1")]).await;
    assert!(
        told.text.starts_with("<div class=\"toast\"") && told.text.contains("data-to=\"#toasts\""),
        "{}",
        told.text
    );
    let told = world.ask(request(Method::PUT, "/sign-in", &[], "")).await;
    assert_eq!(told.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(told.text.contains("wrong_method"));
}

#[tokio::test]
async fn a_panic_is_told_as_a_fault_of_ours() {
    let world = World::new().await;
    let broken: Router = Router::new()
        .route(
            "/boom",
            get(|| async {
                if true {
                    panic!("secret detail")
                }
            }),
        )
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(from_fn_with_state(world.app.clone(), gate::dress));
    let told = tell(broken.oneshot(request(Method::GET, "/boom", &[], "")).await.unwrap()).await;
    assert_eq!(told.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(told.text.contains("internal") && !told.text.contains("secret detail"));
}

#[tokio::test]
async fn assets_are_kept_under_the_hash_of_the_folder() {
    let world = World::new().await;
    let url = ombud_server::assets::url("css/base.css");
    let told = world.get(&url, &[]).await;
    assert_eq!(told.status, StatusCode::OK);
    assert!(told.header("cache-control").contains("immutable"));
    assert_eq!(told.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(world.get("/a/0000/css/base.css", &[]).await.header("cache-control"), "no-store");
    for path in ["/a/x/../../Cargo.toml", "/a/x/..%2f..%2fCargo.toml", "/a/x/css/none.css"] {
        assert_eq!(world.get(path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let icon = world.get("/favicon.svg", &[]).await;
    assert_eq!((icon.status, icon.header("content-type")), (StatusCode::OK, "image/svg+xml"));
}

#[tokio::test]
async fn one_too_many_is_told_when_to_come_again() {
    use ombud_server::limits::Limit;
    let world = World::new().await;
    for n in 0..Limit::Request.burst() {
        assert_eq!(world.get("/healthz", &[]).await.status, StatusCode::OK, "{n}");
    }
    let told = world.get("/healthz", &[]).await;
    assert_eq!((told.status, told.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "1"));
    let wait = i64::try_from(Limit::Request.every().as_millis()).unwrap();
    world.later(ombud_domain::time::Span(wait));
    assert_eq!(world.get("/healthz", &[]).await.status, StatusCode::OK);
    assert_eq!(world.get("/healthz", &[]).await.status, StatusCode::TOO_MANY_REQUESTS);
    // A page of ours loads several files at once: whoever may have the page gets them all.
    assert_eq!(world.get("/favicon.svg", &[]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_busy_store_is_told_with_when_to_come_again() {
    use axum::response::IntoResponse;
    let world = World::new().await;
    let full: Router = Router::new()
        .route("/api/x", get(|| async { Fault::from(ombud_store::StoreError::Busy).into_response() }))
        .layer(from_fn_with_state(world.app.clone(), gate::dress));
    let told = tell(full.oneshot(request(Method::GET, "/api/x", &[], "")).await.unwrap()).await;
    assert_eq!((told.status, told.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "1"));
    assert!(told.text.contains("\"code\":\"busy\""), "{}", told.text);
}
