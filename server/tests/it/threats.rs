//! Threats that need no file of their own: T01 names of files, T06 one account that takes everything, T13 the second way to
//! read. (T12: `api_permits`; T17: `admin_pages`, and `egress` and the webhooks of the engine; T23 to T26: their files.)

use crate::api_kit::{Market, photo};
use crate::api_permits::{foreign, staff, viewers};
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_domain::permit::{PERMITS, Permission, permit};
use ombud_domain::time::Span;
use ombud_server::limits::Limit;
use ombud_server::route;
use ombud_store::ledger::Position;
use serde_json::json;
use std::path::Path;

/// All names below a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            out.extend(names(&entry.path()));
        } else {
            out.push(entry.file_name().into_string().unwrap());
        }
    }
    out
}

/// FreeScout CVE-2026-28289: a file whose name hides what it is, in a folder that the web server runs.
#[tokio::test]
async fn threat_01_no_name_of_a_file_reaches_the_disk_or_runs() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let buyer = market.buyer("b-1");
    let mut files = Vec::new();
    for (typed, kept) in [
        ("\u{200B}.htaccess", "htaccess"),
        (".htaccess", "htaccess"),
        ("../../../etc/cron.d/x.jpg", "x.jpg"),
        ("..\\..\\x.php", "x.php"),
        ("con.jpg", "_con.jpg"),
        ("...", "file"),
    ] {
        let told = market.upload(&buyer, "/api/v1/files", typed, &photo()).await.done();
        assert_eq!(told["name"], kept, "{typed:?}");
        files.push(told["file"].as_str().unwrap().to_owned());
    }
    let nul = market.upload(&buyer, "/api/v1/files", "a.php\u{0}.jpg", &photo()).await;
    assert_eq!(nul.status, StatusCode::BAD_REQUEST, "no such name is even read");
    // On disk there are hashes and nothing else.
    let is_hash = |name: &String| name.len() == 64 && name.chars().all(|c| c.is_ascii_hexdigit());
    let kept = names(&market.world.app.config.blobs());
    assert!(!kept.is_empty() && kept.iter().all(is_hash), "{kept:?}");
    // And what is given out is what its bytes are, may run nothing, and is saved unless it is a picture.
    let mut dispute = market.damaged(&buyer, "o1").await;
    let paper =
        market.upload(&buyer, "/api/v1/files", "\u{202E}fdp.html", b"%PDF-1.4\n<script>alert(1)</script>").await.done();
    dispute["evidence"] = json!([dispute["evidence"][0], {"kind": "document", "file": paper["file"]}]);
    let number = market.post(&buyer, "/api/v1/disputes", &dispute).await.done()["number"].as_str().unwrap().to_owned();
    let path = format!("/files/{number}/{}", paper["file"].as_str().unwrap());
    let told = market.world.get(&path, &[("authorization", &format!("Bearer {}", buyer.bearer))]).await;
    assert_eq!((told.status, told.header("content-type")), (StatusCode::OK, "application/pdf"));
    assert_eq!(told.header("content-disposition"), "attachment; filename=\"fdp.html\"; filename*=UTF-8''fdp.html");
    assert_eq!(told.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(told.header("x-content-type-options"), "nosniff");
    for outside in ["/files/x.php", "/blobs/x.php", &format!("/files/{}", files[0]), &format!("/a/x/{}", files[0])] {
        assert_eq!(market.world.get(outside, &[]).await.status, StatusCode::NOT_FOUND, "{outside}");
    }
}

/// Discord's agents, 2025: one account of an outsourced agent, and the documents of 70,000 people.
#[tokio::test]
async fn threat_06_one_account_of_ours_cannot_take_everything() {
    let market = Market::with_limits(true).await;
    market.order("o1", "b-1", "s-1", "north").await;
    let buyer = market.buyer("b-1");
    let dispute = market.damaged(&buyer, "o1").await;
    let file = dispute["evidence"][0]["file"].as_str().unwrap().to_owned();
    let number = market.post(&buyer, "/api/v1/disputes", &dispute).await.done()["number"].as_str().unwrap().to_owned();
    let path = format!("/files/{number}/{file}");
    let agent = staff(&market, Role::Agent).await;
    let headers: Vec<(&str, &str)> = agent.iter().map(|(n, v)| (*n, v.as_str())).collect();
    // A day's work goes through at once, however often one looks again; then it is a file every few seconds.
    let mut given = 0;
    for _ in 0..Limit::StaffFile.burst() + 1 {
        let told = market.world.get(&path, &headers).await;
        if told.status != StatusCode::OK {
            assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "{}", told.text);
            break;
        }
        given += 1;
        // Not the limit of all requests: that one lets fifty through in a second.
        market.world.later(Span(i64::try_from(Limit::Request.every().as_millis()).unwrap()));
    }
    assert!((Limit::StaffFile.burst()..Limit::StaffFile.burst() + 2).contains(&given), "{given}");
    // Whoever is on call hears of it: once, however often it is tried.
    for _ in 0..2 {
        assert_eq!(market.world.get(&path, &headers).await.status, StatusCode::TOO_MANY_REQUESTS);
    }
    let commands = market.world.app.engine.commands_after(0, 100).await.unwrap();
    let alarms = commands.iter().filter(|c| c.to_string().contains("staff.files")).count();
    assert_eq!(alarms, 1, "{commands:?}");
    let hour = 3_600_000 / Limit::StaffFile.every().as_millis();
    assert!(hour <= 720, "{hour} files an hour");
    let told = market.world.get(&path, &[("authorization", &format!("Bearer {}", buyer.bearer))]).await;
    assert_eq!(told.status, StatusCode::OK, "the parties are not counted");
    // No list of files, no export of cases, and nothing of another storefront.
    for role in [Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance, Role::Reviewer] {
        assert_eq!(permit(role, Permission::SaveRecord), None, "{role:?}");
        let told = market.world.get(&format!("/api/v1/cases/{number}/record/json"), &headers).await;
        assert_eq!(told.status, StatusCode::NOT_FOUND);
    }
    let everywhere = |role: &Role| {
        PERMITS
            .iter()
            .any(|(.., roles, scope)| roles.contains(role) && *scope == ombud_domain::permit::Scope::Installation)
    };
    for role in
        [Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance, Role::Delivery, Role::Triage, Role::Reviewer]
    {
        assert!(!everywhere(&role), "{role:?} works for storefronts, not for the installation");
    }
    let lists =
        route::all().filter(|r| r.path.contains("files") || r.path.contains("export") || r.path.contains("people"));
    // The trust desk reads the names of files in which a virus was found, and never their bytes.
    for route in lists.filter(|r| r.method == axum::http::Method::GET && r.path != "/trust/files") {
        assert!(route.path.contains("{number}"), "{} gives files without a case", route.path);
    }
}

/// A page of a list holds at most a hundred cases, whatever is asked for.
#[tokio::test]
async fn threat_06_no_list_gives_all_at_once() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let buyer = market.buyer("b-1");
    for n in 0..101 {
        let chat = json!({"order": "o1", "title": format!("Question {n}"), "text": "Hello there"});
        market.post(&buyer, "/api/v1/conversations", &chat).await.done();
    }
    let agent = staff(&market, Role::Agent).await;
    let headers: Vec<(&str, &str)> = agent.iter().map(|(n, v)| (*n, v.as_str())).collect();
    for limit in ["100", "101", "100000", "9223372036854775807"] {
        let told = market.world.get(&format!("/api/v1/cases?limit={limit}"), &headers).await;
        let list: serde_json::Value = serde_json::from_str(&told.text).unwrap();
        assert_eq!(list["cases"].as_array().unwrap().len(), 100, "{limit}");
        assert!(list["next"].is_string());
    }
}

/// Libredesk: what a page would not show came by the live stream.
#[tokio::test]
async fn threat_13_the_live_stream_carries_nothing_of_others() {
    let market = Market::new().await;
    let foreign = foreign(&market).await;
    let cursor = market.world.app.store().cursor(Position::START);
    let path = format!("/live?after={cursor}&once=1");
    let secrets = [&foreign.chat, &foreign.dispute, &foreign.refund, &foreign.file];
    for viewer in viewers(&market).await {
        let headers: Vec<(&str, &str)> = viewer.headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let told = market.world.get(&path, &headers).await;
        for secret in secrets {
            assert!(!told.text.contains(secret.as_str()), "{:?} hears of {secret}", viewer.role);
        }
        assert!(!told.text.contains("Is it on its way"), "{:?}", viewer.role);
    }
    let owner = format!("Bearer {}", market.buyer("b-9").bearer);
    let told = market.world.get(&path, &[("authorization", &owner)]).await;
    assert!(told.text.contains(&foreign.dispute) && told.text.contains("Is it on its way"), "{}", told.text);
}
