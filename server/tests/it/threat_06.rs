//! T06: one account of an outsourced desk, 58 hours, and the documents of 70,000 people. Files lie sealed, each under the
//! key of its case; they go when their time has come; who of ours opens one needs it for their work, is written down, and
//! leaves a mark on what they see; and whoever reads more than a day's work is slowed down and noticed.

use crate::api_kit::{Market, Someone};
use crate::api_permits::staff;
use crate::evidence::plain;
use crate::world::{Told, request};
use axum::http::{Method, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::time::{Instant, Span};
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::{Engine, Entropy};
use ombud_server::limits::Limit;
use ombud_store::paper::{self, Upload};
use ombud_store::{StoreError, vault};
use serde_json::json;
use tower::ServiceExt;

type Headers = Vec<(&'static str, String)>;

/// A dispute about an order, with a photo of its own: its number, key, and the hash and bytes of the photo.
struct Case {
    number: String,
    id: i64,
    hash: String,
    bytes: Vec<u8>,
}

async fn dispute(market: &Market, order: &str, buyer: &str, level: u8) -> Case {
    market.order(order, buyer, "s-1", "north").await;
    let (who, bytes) = (market.buyer(buyer), plain(320, level));
    let mut sent = market.damaged(&who, order).await;
    let file = market.upload(&who, "/api/v1/files", "kettle.jpg", &bytes).await.done();
    sent["evidence"][0]["file"] = file["file"].clone();
    let number = market.post(&who, "/api/v1/disputes", &sent).await.done()["number"].as_str().unwrap().to_owned();
    let id = market.world.app.engine.case_numbered(&number).await.unwrap().unwrap().id;
    Case { number, id, hash: file["file"].as_str().unwrap().to_owned(), bytes }
}

async fn lying(market: &Market, case: &Case) -> Upload {
    let (hash, id) = (case.hash.clone(), case.id);
    let read =
        market.world.app.store().read(move |tx| Box::pin(async move { paper::uploads(tx, &hash, [id; 3]).await }));
    let found: Vec<Upload> = read.await.map_err(|e: StoreError| e).unwrap();
    assert_eq!(found.len(), 1, "what is shown in a case lies with it");
    found[0].clone()
}

fn of(who: &Someone) -> Headers {
    vec![("authorization", format!("Bearer {}", who.bearer))]
}

async fn get(market: &Market, path: &str, who: &Headers) -> Told {
    let headers: Vec<(&str, &str)> = who.iter().map(|(n, v)| (*n, v.as_str())).collect();
    market.world.get(path, &headers).await
}

/// What a file's address gives, to the byte.
async fn photo_of(market: &Market, path: &str, who: &Headers) -> (StatusCode, Vec<u8>) {
    let headers: Vec<(&str, &str)> = who.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let response = market.world.app.router().oneshot(request(Method::GET, path, &headers, "")).await.unwrap();
    let status = response.status();
    (status, axum::body::to_bytes(response.into_body(), 1 << 24).await.unwrap().to_vec())
}

async fn alarms(market: &Market, kind: &str) -> usize {
    let commands = market.world.app.engine.commands_after(0, 1_000).await.unwrap();
    commands.iter().filter(|c| c.to_string().contains(kind)).count()
}

#[tokio::test]
async fn threat_06_each_case_has_a_key_and_what_lies_on_the_disk_is_noise() {
    let market = Market::new().await;
    let (one, two) = (dispute(&market, "o1", "b-1", 90).await, dispute(&market, "o2", "b-2", 200).await);
    let app = &market.world.app;
    let (of_one, of_two) = (lying(&market, &one).await, lying(&market, &two).await);
    let disk = std::fs::read(app.engine.blobs().path(&of_one.blob).unwrap()).unwrap();
    assert!(!disk.windows(16).any(|w| one.bytes.windows(16).any(|plain| plain == w)), "not a piece of it lies open");
    assert!(!app.engine.blobs().path(&one.hash).unwrap().exists(), "nor under its own name");
    let opens = async |up: Upload| {
        let vault = app.engine.vault().clone();
        let read = app.store().read(move |tx| Box::pin(async move { vault.key_of(tx, &up).await }));
        read.await.is_ok()
    };
    assert!(opens(of_one.clone()).await && opens(of_two.clone()).await);
    // The key of one case opens nothing of another, whatever somebody writes into the database.
    assert!(!opens(Upload { case_id: two.id, ..of_one.clone() }).await);
    assert!(!opens(Upload { sealed: of_two.sealed.clone(), ..of_one.clone() }).await);
    let (a, b) = (one.id, two.id);
    let keys =
        app.store().read(move |tx| Box::pin(async move { Ok((vault::key(tx, a).await?, vault::key(tx, b).await?)) }));
    let keys: (Option<String>, Option<String>) = keys.await.map_err(|e: StoreError| e).unwrap();
    assert!(keys.0.is_some() && keys.1.is_some() && keys.0 != keys.1);
    // A copy of the folder and the database is worth nothing without the secrets file.
    let blobs = Blobs::open(&app.config.blobs()).unwrap();
    let thief = Engine::new(
        app.store().clone(),
        market.world.clock.clone(),
        Entropy::seeded(9),
        blobs,
        Egress::new(vec![]).unwrap(),
    );
    let (locked, hash) = (thief.vault().clone(), one.hash.clone());
    let find = async || {
        let (vault, hash) = (locked.clone(), hash.clone());
        thief.store().read(move |tx| Box::pin(async move { vault.find(tx, &hash, a).await.map(|_| ()) })).await
    };
    assert!(find().await.is_err(), "without a key");
    thief.vault().unlock([1; 32]);
    assert!(find().await.is_err(), "with another key");
    let (vault, theirs) = (app.engine.vault().clone(), thief.vault().clone());
    let fit = app.store().read(move |tx| Box::pin(async move { Ok((vault.fits(tx).await?, theirs.fits(tx).await?)) }));
    assert_eq!(fit.await.map_err(|e: StoreError| e).unwrap(), (true, false), "and the program does not start with it");
}

#[tokio::test]
async fn threat_06_files_are_deleted_when_their_time_has_come() {
    let market = Market::new().await;
    let (ended, open) = (dispute(&market, "o1", "b-1", 90).await, dispute(&market, "o2", "b-2", 200).await);
    let buyer = market.buyer("b-1");
    market.act(&buyer, &ended.number, "withdraw", &json!({"pressed": "no", "confirm": true})).await.done();
    market.world.later(Span::days(8));
    market.settle().await;
    let app = &market.world.app;
    let closed = app.engine.case_numbered(&ended.number).await.unwrap().unwrap().closed_at;
    let closed = Instant(closed.expect("it ended"));
    let path = format!("/files/{}/{}", ended.number, ended.hash);
    let kept = Span::days(app.config.files_keep_days);
    let blob = lying(&market, &ended).await.blob;
    let on_disk = |blob: &str| app.engine.blobs().path(blob).unwrap().exists();
    market.world.clock.set(closed + Span(kept.0 - 1_000));
    app.engine.forget_files(kept).await.unwrap();
    assert!(on_disk(&blob), "not a second before");
    assert_eq!(get(&market, &path, &of(&market.buyer("b-1"))).await.status, StatusCode::OK);
    market.world.later(Span::days(1));
    // Another case about the order that is open still needs them.
    let chat = json!({"order": "o1", "title": "Still a question", "text": "Hello there"});
    let chat = market.post(&market.buyer("b-1"), "/api/v1/conversations", &chat).await.done();
    app.engine.forget_files(kept).await.unwrap();
    assert!(on_disk(&blob), "the last case about the order counts");
    market.act(&market.buyer("b-1"), chat["number"].as_str().unwrap(), "close", &json!({})).await.done();
    market.world.later(Span(kept.0 + 1));
    app.engine.forget_files(kept).await.unwrap();
    assert!(!on_disk(&blob), "the bytes are gone");
    let id = ended.id;
    let key = app.store().read(move |tx| Box::pin(async move { vault::key(tx, id).await }));
    assert_eq!(key.await.map_err(|e: StoreError| e).unwrap(), None, "and the key, for copies that are elsewhere");
    let buyer = of(&market.buyer("b-1"));
    assert_eq!(get(&market, &path, &buyer).await.status, StatusCode::GONE);
    let page = get(&market, &format!("/cases/{}", ended.number), &buyer).await;
    assert!(page.text.contains("kettle.jpg") && page.text.contains("as planned"), "{}", page.text);
    // What is not over keeps its own.
    let path = format!("/files/{}/{}", open.number, open.hash);
    assert_eq!(get(&market, &path, &of(&market.buyer("b-2"))).await.status, StatusCode::OK);
}

#[tokio::test]
async fn threat_06_who_of_ours_opens_a_file_needs_it_is_written_down_and_leaves_a_mark() {
    let market = Market::new().await;
    let case = dispute(&market, "o1", "b-1", 90).await;
    let path = format!("/files/{}/{}", case.number, case.hash);
    let log = format!("/cases/{}/openings", case.number);
    let (buyer, shop) = (of(&market.buyer("b-1")), of(&market.seller("s-1")));
    let (mediator, delivery) = (staff(&market, Role::Mediator).await, staff(&market, Role::Delivery).await);
    for who in [&buyer, &shop] {
        assert_eq!(
            photo_of(&market, &path, who).await,
            (StatusCode::OK, case.bytes.clone()),
            "parties see it as it is"
        );
    }
    // Who reads the case for other work reads what was written, and opens nothing.
    let told = get(&market, &path, &delivery).await;
    assert_eq!(told.status, StatusCode::NOT_FOUND);
    let page = get(&market, &format!("/cases/{}", case.number), &delivery).await;
    assert!(page.status == StatusCode::OK && !page.text.contains(&path), "{}", page.text);
    assert!(page.text.contains("Only those of us who work on this open it."), "{}", page.text);
    let none = get(&market, &log, &buyer).await;
    assert!(none.text.contains("None of us has opened"), "{}", none.text);
    // One who needs it sees a marked copy, each time anew.
    let seen = get(&market, &path, &[&mediator[..], &[("if-none-match", format!("\"{}\"", case.hash))]].concat()).await;
    assert_eq!((seen.status, seen.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert_eq!((seen.header("cache-control"), seen.header("etag")), ("no-store", ""));
    let (_, marked) = photo_of(&market, &path, &mediator).await;
    let (plain, marked) = (image::load_from_memory(&case.bytes).unwrap(), image::load_from_memory(&marked).unwrap());
    let (plain, marked) = (plain.to_rgb8(), marked.to_rgb8());
    assert_eq!(plain.dimensions(), marked.dimensions());
    let changed = plain.pixels().zip(marked.pixels()).filter(|(a, b)| a.0[0].abs_diff(b.0[0]) > 30).count();
    assert!(changed > 500, "{changed}");
    // And it stands in the log: the desk for the parties, the person for us.
    for (who, name) in [(&buyer, false), (&shop, false), (&mediator, true)] {
        let told = get(&market, &log, who).await;
        assert_eq!(told.status, StatusCode::OK);
        assert!(told.text.contains("kettle.jpg") && told.text.contains("Mediator"), "{}", told.text);
        assert_eq!(told.text.contains("Dana"), name, "{}", told.text);
    }
    // What is handed over to an outside body is opened, too.
    market.world.later(Span::hours(2));
    let told = get(&market, &format!("/cases/{}/hand-over/html", case.number), &mediator).await;
    assert_eq!(told.status, StatusCode::OK);
    let id = case.id;
    let read = market.world.app.store().read(move |tx| Box::pin(async move { vault::openings(tx, id, 10).await }));
    assert_eq!(read.await.map_err(|e: StoreError| e).unwrap().len(), 2);
}

#[tokio::test]
async fn threat_06_who_reads_more_cases_than_a_day_needs_is_slowed_down_and_noticed() {
    let market = Market::with_limits(true).await;
    let case = dispute(&market, "o1", "b-1", 90).await;
    let mediator = staff(&market, Role::Mediator).await;
    let path = format!("/cases/{}", case.number);
    let read = async |path: &str| {
        market.world.later(Span(i64::try_from(Limit::Request.every().as_millis()).unwrap()));
        get(&market, path, &mediator).await.status
    };
    let mut given = 0;
    // With the header of live pages or without.
    while given <= Limit::StaffCase.burst() + 10 && read(&path).await == StatusCode::OK {
        given += 1;
    }
    assert!((Limit::StaffCase.burst() - 1..=Limit::StaffCase.burst() + 4).contains(&given), "{given}");
    assert_eq!(read("/api/v1/cases?after=x").await, StatusCode::TOO_MANY_REQUESTS, "further pages of lists count, too");
    assert_eq!(read("/room").await, StatusCode::OK, "what is on top can always be worked at");
    assert_eq!(alarms(&market, "staff.cases").await, 1, "once a day");
    assert_eq!(
        get(&market, &path, &of(&market.buyer("b-1"))).await.status,
        StatusCode::OK,
        "the parties are not counted"
    );
}
