//! Files that come piece by piece: they go on where they stopped, whoever hung up or ended meanwhile; another file is not
//! spliced in (T27); slots are few, belong to one person and one case, and end.

use crate::api_kit::{Market, photo};
use crate::console_house::House;
use crate::evidence::plain;
use crate::up::{PIECE, Up, offset, sha256};
use crate::world::{Told, World};
use axum::body::{Body, Bytes};
use axum::http::{Method, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_engine::act::Answer;
use ombud_engine::blob::MAX_FILE_BYTES;
use ombud_server::upload::slot::{AT_ONCE, AT_ONCE_BYTES, LIFE, PIECE_BYTES, STILL, sweep};
use ombud_server::upload::{DAY_BYTES, video};
use ombud_store::paper::{self, Upload};
use ombud_store::{Lane, StoreError};
use serde_json::{Value, json};

/// A photo of three megabytes whose bytes are all different from those around them.
fn large(seed: u64) -> Vec<u8> {
    let mut state = seed;
    let noise = image::RgbImage::from_fn(1_024, 1_024, |_, _| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let [a, b, c, ..] = (state >> 24).to_le_bytes();
        image::Rgb([a, b, c])
    });
    let mut out = std::io::Cursor::new(Vec::new());
    noise.write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

async fn scene() -> (House, Answer, String) {
    let house = House::new().await;
    let case = house.dispute().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    (house, case, buyer)
}

/// How many of these bytes are written down as brought, and how many unfinished files lie on the disk.
async fn kept(world: &World, case: i64, bytes: &[u8]) -> (usize, usize) {
    let hash = sha256(bytes);
    let read = world.app.store().read(move |tx| Box::pin(async move { paper::uploads(tx, &hash, [case; 3]).await }));
    let found: Vec<Upload> = read.await.map_err(|e: StoreError| e).unwrap();
    (found.len(), world.app.engine.blobs().parts().unwrap().len())
}

#[tokio::test]
async fn a_file_goes_on_where_it_stopped() {
    let (house, case, buyer) = scene().await;
    let up = Up::new(&house, &case.number, &buyer).await;
    let (file, n) = (large(1), PIECE);
    assert!(file.len() > 3_000_000 && file.len() < MAX_FILE_BYTES as usize);
    let begun = up.begin("a.png", "image/png", file.len(), &sha256(&file)).await;
    assert_eq!((begun.status, offset(&begun)), (StatusCode::CREATED, 0), "{}", begun.text);
    let place = begun.header("location").to_owned();
    assert_eq!(offset(&up.put(&place, 0, file[..n].to_vec()).await), n);
    // The line is cut in the middle of a piece: nothing of it counts.
    let half = futures_of(vec![Ok(Bytes::copy_from_slice(&file[n..n + 1000])), Err("cut")]);
    let cut = up.put(&place, n, half).await;
    assert!(cut.status.is_client_error(), "{}", cut.status);
    for method in [Method::HEAD, Method::GET] {
        let told = up.ask(method, &place).await;
        assert_eq!((told.status, offset(&told)), (StatusCode::OK, n));
        assert_eq!(told.header("upload-length"), file.len().to_string());
    }
    // From elsewhere: it is told from where.
    for wrong in [0, n - 1, n + 1, 2 * n] {
        let told = up.put(&place, wrong, file[wrong..wrong + 10].to_vec()).await;
        assert_eq!((told.status, offset(&told)), (StatusCode::CONFLICT, n), "{wrong}");
    }
    // Announced again after a lost answer: the same one.
    let again = up.begin("a.png", "image/png", file.len(), &sha256(&file)).await;
    assert_eq!((again.header("location"), offset(&again)), (place.as_str(), n));
    // The answer to this piece is lost, and it is sent again.
    up.put(&place, n, file[n..2 * n].to_vec()).await;
    let told = up.put(&place, n, file[n..2 * n].to_vec()).await;
    assert_eq!((told.status, offset(&told)), (StatusCode::CONFLICT, 2 * n));
    let mut told: Option<Told> = None;
    for (k, piece) in file.chunks(n).enumerate().skip(2) {
        told = Some(up.put(&place, k * n, piece.to_vec()).await);
    }
    let row = told.unwrap();
    assert_eq!((row.status, offset(&row)), (StatusCode::OK, file.len()));
    assert!(row.text.contains("name=\"file_id\"") && row.text.contains(&format!("u-{}", up.cid)), "{}", row.text);
    // Asked once more: the same answer, and it was taken once.
    let again = up.put(&place, file.len(), Vec::new()).await;
    assert_eq!((again.status, &again.text), (StatusCode::OK, &row.text));
    assert_eq!(up.begin("a.png", "image/png", file.len(), &sha256(&file)).await.text, row.text);
    assert_eq!(kept(&house.world, case.case.0, &file).await, (1, 0));
    assert_eq!(house.world.file(&sha256(&file)).await, file, "the whole of it, in order");
}

fn futures_of(parts: Vec<Result<Bytes, &'static str>>) -> Body {
    Body::from_stream(tokio_stream::iter(parts))
}

#[tokio::test]
async fn a_restart_loses_nothing_that_was_acknowledged() {
    let (house, case, buyer) = scene().await;
    let file = large(2);
    let (place, cid, done) = {
        let up = Up::new(&house, &case.number, &buyer).await;
        let place = up.begin("a.png", "", file.len(), &sha256(&file)).await.header("location").to_owned();
        for k in 0..4 {
            up.put(&place, k * PIECE, file[k * PIECE..(k + 1) * PIECE].to_vec()).await;
        }
        (place, up.cid.clone(), 4 * PIECE)
    };
    // A piece that was written and not acknowledged: power went away in between.
    let id = place.rsplit('/').next().unwrap();
    house.world.app.engine.blobs().append_part(id, done as u64, b"torn").unwrap();
    let house = house.restarted().await;
    let mut up = Up::new(&house, &case.number, &buyer).await;
    up.cid = cid;
    let told = up.ask(Method::GET, &place).await;
    assert_eq!((told.status, offset(&told)), (StatusCode::OK, done), "{}", told.text);
    let mut last = None;
    for (k, piece) in file.chunks(PIECE).enumerate().skip(4) {
        last = Some(up.put(&place, k * PIECE, piece.to_vec()).await);
    }
    assert!(last.unwrap().text.contains("name=\"file_id\""));
    assert_eq!(kept(&house.world, case.case.0, &file).await, (1, 0));
}

#[tokio::test]
async fn threat_27_a_file_resumed_with_other_bytes_is_refused() {
    let (house, case, buyer) = scene().await;
    let (one, two) = (plain(1_500, 200), plain(1_500, 90));
    let half = one.len() / 2;
    let up = Up::new(&house, &case.number, &buyer).await;
    let place = up.begin("a.jpg", "image/jpeg", one.len(), &sha256(&one)).await.header("location").to_owned();
    assert_eq!(offset(&up.put(&place, 0, one[..half].to_vec()).await), half);
    // The same slot for another file: by name, by length, by hash.
    for (name, bytes, hash) in [
        ("b.jpg", one.len(), sha256(&one)),
        ("a.jpg", one.len() + 1, sha256(&one)),
        ("a.jpg", one.len(), sha256(&two)),
        ("a.jpg", one.len(), String::new()),
    ] {
        let told = up.begin(name, "image/jpeg", bytes, &hash).await;
        assert_eq!(told.status, StatusCode::CONFLICT, "{name} {bytes} {hash}");
        assert!(!told.headers.contains_key("upload-offset"), "it is no invitation to go on");
    }
    // The rest of another file, of the right length: spliced, it would be a picture.
    let mut rest = two[two.len() - (one.len() - half).min(two.len())..].to_vec();
    rest.resize(one.len() - half, 0);
    let told = up.put(&place, half, rest).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text.contains("This is not the file that began to be sent."), "{}", told.text);
    // Whoever asks again hears the same, and nothing is left of it.
    let again = up.put(&place, one.len(), Vec::new()).await;
    assert_eq!((again.status, again.text.contains("not the file")), (StatusCode::UNPROCESSABLE_ENTITY, true));
    assert_eq!(kept(&house.world, case.case.0, &one).await, (0, 0));
    // More bytes than were announced are another file, too.
    let up = Up::new(&house, &case.number, &buyer).await;
    let place = up.begin("a.jpg", "", 10, "").await.header("location").to_owned();
    let told = up.put(&place, 0, one[..11].to_vec()).await;
    assert!(told.status == StatusCode::UNPROCESSABLE_ENTITY && told.text.contains("not the file"), "{}", told.text);
    // The same file, chosen anew on another page, goes on.
    let first = Up::new(&house, &case.number, &buyer).await;
    let place = first.begin("a.jpg", "", one.len(), &sha256(&one)).await.header("location").to_owned();
    first.put(&place, 0, one[..half].to_vec()).await;
    let second = Up::new(&house, &case.number, &buyer).await;
    let told = second.begin("a.jpg", "", one.len(), &sha256(&one)).await;
    assert_eq!((told.header("location"), offset(&told)), (place.as_str(), half));
}

#[tokio::test]
async fn what_cannot_be_taken_is_told_before_its_first_byte() {
    let (house, case, buyer) = scene().await;
    let (photo, film) = (MAX_FILE_BYTES as usize, video::MAX_BYTES as usize);
    for (media, bytes, status, said) in [
        ("image/jpeg", photo, 201, ""),
        ("image/jpeg", photo + 1, 413, "Send one of at most 20 MB."),
        ("video/mp4", film, 201, ""),
        ("video/webm;codecs=vp8", film, 201, ""),
        ("video/mp4", film + 1, 413, "This video is larger than 50 MB."),
        ("", film + 1, 413, "This video is larger than 50 MB."),
        ("text/html", 10, 415, "Send a photo, a PDF, or a video as MP4 or WebM."),
        ("image/svg+xml", 10, 415, "Send a photo"),
        ("video/quicktime", 10, 415, "Send a photo"),
        ("image/png", 0, 422, "This file is empty."),
    ] {
        let told = Up::new(&house, &case.number, &buyer).await.begin("a", media, bytes, "").await;
        assert_eq!(told.status.as_u16(), status, "{media} {bytes}: {}", told.text);
        assert!(told.text.contains(said), "{media} {bytes}: {}", told.text);
    }
    for hash in ["x", &"AB".repeat(32), &"ab".repeat(31)] {
        let told = Up::new(&house, &case.number, &buyer).await.begin("a", "", 10, hash).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{hash}");
    }
    // A piece is no way around the limit of a request.
    let up = Up::new(&house, &case.number, &buyer).await;
    let place = up.begin("a", "video/mp4", film, "").await.header("location").to_owned();
    assert_eq!(up.put(&place, 0, vec![0; PIECE_BYTES + 1]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(offset(&up.put(&place, 0, vec![0; PIECE_BYTES]).await), PIECE_BYTES);
}

#[tokio::test]
async fn slots_are_few_make_room_and_end() {
    let (house, case, buyer) = scene().await;
    let begin =
        async |bytes: usize| Up::new(&house, &case.number, &buyer).await.begin("a", "video/mp4", bytes, "").await;
    let mut places = Vec::new();
    for n in 0..AT_ONCE {
        let told = begin(1_000 + n as usize).await;
        assert_eq!(told.status, StatusCode::CREATED, "{n}");
        places.push(told.header("location").to_owned());
    }
    let one_too_many = begin(1).await;
    assert_eq!(one_too_many.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(one_too_many.text.contains("Many files of yours are on their way"), "{}", one_too_many.text);
    // One that goes on stays; those that stand still for a minute make room.
    house.world.later(Span(STILL.0 + 1));
    let up = Up::new(&house, &case.number, &buyer).await;
    assert_eq!(offset(&up.put(&places[0], 0, b"abc".to_vec()).await), 3);
    let fresh = begin(1).await;
    assert_eq!(fresh.status, StatusCode::CREATED, "{}", fresh.text);
    assert_eq!(up.ask(Method::GET, &places[0]).await.status, StatusCode::OK);
    assert_eq!(up.ask(Method::GET, &places[1]).await.status, StatusCode::NOT_FOUND);
    // A day after its last piece it is over, and its bytes go with the next sweep.
    let lying = || house.world.app.engine.blobs().parts().unwrap().len();
    house.world.later(Span(LIFE.0 - 1));
    assert_eq!(up.ask(Method::GET, &places[0]).await.status, StatusCode::OK);
    assert_eq!((sweep(&house.world.app).await.unwrap(), lying()), (0, 1));
    house.world.later(Span(1));
    assert_eq!(up.ask(Method::GET, &places[0]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(up.put(&places[0], 3, b"d".to_vec()).await.status, StatusCode::NOT_FOUND);
    assert_eq!((sweep(&house.world.app).await.unwrap(), lying()), (1, 0));
    // Few in bytes as well.
    house.world.later(LIFE);
    let film = video::MAX_BYTES as usize;
    for _ in 0..AT_ONCE_BYTES as usize / film {
        assert_eq!(begin(film).await.status, StatusCode::CREATED);
    }
    assert_eq!(begin(1).await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_day_has_its_measure() {
    let (house, case, buyer) = scene().await;
    let app = &house.world.app;
    let (id, person, now) = (app.engine.id().await.unwrap(), house.buyer.person.unwrap().0, app.now().0);
    let most = Upload {
        id,
        hash: "cd".repeat(32),
        case_id: case.case.0,
        person,
        name: "a.mp4".into(),
        media: "video/mp4".into(),
        bytes: DAY_BYTES - 1_000,
        created_at: now,
        facts: "{}".into(),
        scan: String::new(),
        blob: String::new(),
        sealed: String::new(),
        gone_at: None,
    };
    let work = app.store().write(Lane::People, move |tx| Box::pin(async move { paper::brought(tx, &most).await }));
    work.await.map_err(|e: StoreError| e).unwrap();
    let begin = async |bytes: usize| Up::new(&house, &case.number, &buyer).await.begin("a", "", bytes, "").await;
    assert_eq!(begin(600).await.status, StatusCode::CREATED);
    let told = begin(401).await;
    assert_eq!(told.status, StatusCode::TOO_MANY_REQUESTS, "what is under way counts");
    assert!(told.text.contains("as much as we take in one day"), "{}", told.text);
    house.world.later(Span::hours(24));
    assert_eq!(begin(401).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn two_at_once_do_not_tear_a_file() {
    let (house, case, buyer) = scene().await;
    let up = Up::new(&house, &case.number, &buyer).await;
    let file = large(3);
    let place = up.begin("a.png", "", file.len(), &sha256(&file)).await.header("location").to_owned();
    let mut at = 0;
    while at < file.len() {
        let to = (at + PIECE).min(file.len());
        let send = || up.put(&place, at, file[at..to].to_vec());
        let (a, b, c) = tokio::join!(send(), send(), send());
        let done = [&a, &b, &c].into_iter().filter(|t| t.status == StatusCode::OK).count();
        assert!(done >= 1 && [&a, &b, &c].iter().all(|t| matches!(t.status.as_u16(), 200 | 409)), "{at}");
        at = to;
    }
    assert_eq!(kept(&house.world, case.case.0, &file).await, (1, 0), "once");
}

#[tokio::test]
async fn programs_send_piece_by_piece_and_nobody_else_hears_of_it() {
    let market = Market::new().await;
    let (buyer, other) = (market.buyer("b-1"), market.buyer("b-2"));
    let put = async |who, id: &str, at: usize, piece: &[u8]| {
        let path = format!("/api/v1/uploads/{id}?offset={at}");
        let told = market.ask(who, Method::PUT, &path, "application/octet-stream", piece.to_vec()).await;
        (told.status.as_u16(), serde_json::from_str::<Value>(&told.text).unwrap())
    };
    let (file, key) = (photo(), "01990000-0000-7000-8000-00000000000a");
    let new = json!({"command_id": key, "name": "../kettle.jpg", "bytes": file.len(), "media": "image/jpeg", "sha256": sha256(&file)});
    let slot = market.post(&buyer, "/api/v1/uploads", &new).await.with(StatusCode::CREATED);
    let id = slot["id"].as_str().unwrap();
    assert_eq!(
        (slot["offset"].as_u64(), slot["file"].is_null(), slot["name"].as_str()),
        (Some(0), true, Some("kettle.jpg"))
    );
    assert_eq!(slot["expires_at"].as_i64(), Some((market.world.clock.now() + LIFE).0));
    assert_eq!(market.post(&buyer, "/api/v1/uploads", &new).await.done()["id"], slot["id"]);
    let mut changed = new.clone();
    changed["bytes"] = 7.into();
    market.post(&buyer, "/api/v1/uploads", &changed).await.refused(409, "key_reused", None);
    assert_eq!(put(&buyer, id, 0, &file[..100]).await.1["offset"], 100);
    // Another person's is one that does not exist.
    for path in [format!("/api/v1/uploads/{id}"), format!("/api/v1/uploads/{}", "0".repeat(64))] {
        market.get(&other, &path).await.refused(404, "not_found", None);
    }
    assert_eq!(put(&other, id, 100, &file[100..]).await.0, 404);
    let none = market.ask(&buyer, Method::PUT, &format!("/api/v1/uploads/{id}"), "", "x").await;
    assert!(
        none.status == StatusCode::UNPROCESSABLE_ENTITY && none.text.contains("\"field\":\"offset\""),
        "{}",
        none.text
    );
    let (status, elsewhere) = put(&buyer, id, 0, &file[..100]).await;
    assert_eq!((status, &elsewhere["offset"]), (409, &json!(100)));
    let (status, done) = put(&buyer, id, 100, &file[100..]).await;
    assert_eq!((status, &done["offset"]), (200, &json!(file.len())), "{done}");
    let hash = done["file"]["file"].as_str().unwrap();
    assert_eq!(market.get(&buyer, &format!("/api/v1/uploads/{id}")).await.done()["file"]["file"], hash);
    // It serves like any file: as evidence of whoever brought it.
    market.order("o1", "b-1", "s-1", "north").await;
    let mut dispute = market.damaged(&buyer, "o1").await;
    dispute["evidence"][0]["file"] = hash.into();
    market.post(&buyer, "/api/v1/disputes", &dispute).await.with(StatusCode::CREATED);
    for (field, value, status, code) in [
        ("name", json!(" "), 422, "required"),
        ("bytes", json!(-1), 422, "wrong_value"),
        ("sha256", json!("zz"), 422, "wrong_value"),
        ("owner", json!("b-2"), 422, "unknown_field"),
    ] {
        let mut body = json!({"name": "a.jpg", "bytes": 10});
        body[field] = value;
        market.post(&buyer, "/api/v1/uploads", &body).await.refused(status, code, Some(field));
    }
    market.post(&other, "/api/v1/cases/D-00000000/uploads", &json!({"name": "a", "bytes": 1})).await.refused(
        404,
        "not_found",
        None,
    );
}
