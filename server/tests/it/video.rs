//! Videos: what is taken and what is not (T27), what they may not tell, how they are shown, and their posters. The clips are
//! described in `clips/README.md`.

use crate::api_kit::{Market, form};
use crate::console_house::{FRONT, House};
use crate::evidence::send;
use crate::fake_clamd::FakeClamd;
use crate::up::{Up, sha256};
use crate::world::{Told, csrf_of};
use axum::http::{Method, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::id::CaseId;
use ombud_engine::scan::Clamd;
use ombud_server::upload::{Facts, poster, video};
use ombud_store::StoreError;
use ombud_store::paper;
use serde_json::json;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PHONE: &[u8] = include_bytes!("clips/phone.mp4");
const DASHCAM: &[u8] = include_bytes!("clips/dashcam.mp4");
const STREAM: &[u8] = include_bytes!("clips/stream.mp4");
const SIXTY: &[u8] = include_bytes!("clips/sixty.mp4");
const LONG: &[u8] = include_bytes!("clips/long.mp4");
const PHONE_WEBM: &[u8] = include_bytes!("clips/phone.webm");
const STREAM_WEBM: &[u8] = include_bytes!("clips/stream.webm");
const LONG_WEBM: &[u8] = include_bytes!("clips/long.webm");

/// Where the clips were "recorded".
const PLACE: &[u8] = b"52.52";

struct Scene {
    house: House,
    number: String,
    case: CaseId,
    buyer: String,
    mediator: String,
}

impl Scene {
    async fn new() -> Self {
        Self::of(House::new().await).await
    }

    async fn of(house: House) -> Self {
        let case = house.dispute().await;
        let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
        let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
        Self { house, number: case.number, case: case.case, buyer, mediator }
    }

    /// Brings a file as a script does.
    async fn bring(&self, name: &str, bytes: &[u8]) -> Told {
        Up::new(&self.house, &self.number, &self.buyer).await.whole(name, bytes).await
    }

    /// Shows a file as evidence, without scripts.
    async fn show(&self, bytes: &[u8]) -> StatusCode {
        send(&self.house, &format!("/cases/{}/add_evidence", self.number), &self.buyer, bytes).await.status
    }

    /// The file that was kept, and what was found out about it.
    async fn kept(&self, row: &Told) -> (String, Vec<u8>, Facts) {
        assert_eq!(row.status, StatusCode::OK, "{}", row.text);
        let hash = row.text.split("name=\"file_id\" value=\"").nth(1).expect("a row")[..64].to_owned();
        let (wanted, case) = (hash.clone(), self.case.0);
        let app = &self.house.world.app;
        let read = app.store().read(move |tx| Box::pin(async move { paper::upload(tx, &wanted, case).await }));
        let up = read.await.map_err(|e: StoreError| e).unwrap().unwrap();
        assert!(!up.facts.contains("52"), "the place is not among the facts: {}", up.facts);
        let bytes = self.house.world.file(&hash).await;
        (hash, bytes, Facts::kept(&up))
    }

    async fn get(&self, path: &str, cookie: &str, headers: &[(&str, &str)]) -> Told {
        self.house.world.get(path, &[&[("cookie", cookie)], headers].concat()).await
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|w| w == part)
}

/// Writes over what stands behind a word, `away` bytes from its beginning.
fn changed(bytes: &[u8], word: &[u8], away: usize, with: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let found: Vec<usize> = (0..bytes.len() - word.len()).filter(|at| bytes[*at..].starts_with(word)).collect();
    assert!(!found.is_empty());
    for at in found {
        bytes[at + away..at + away + with.len()].copy_from_slice(with);
    }
    bytes
}

/// A box that nobody needs, of this length.
fn padding(bytes: usize) -> Vec<u8> {
    let mut all = vec![7; bytes];
    all[..4].copy_from_slice(&u32::try_from(bytes).unwrap().to_be_bytes());
    all[4..8].copy_from_slice(b"free");
    all
}

fn ffmpeg() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|folder| folder.join("ffmpeg")).find(|file| file.is_file());
    if found.is_none() {
        eprintln!("skipped: there is no ffmpeg on this machine (Debian: ffmpeg)");
    }
    found
}

/// What a player sees and hears: the hash of every picture and sound.
fn played(ffmpeg: &Path, bytes: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let mut command = Command::new(ffmpeg);
    command.args(["-nostdin", "-v", "error", "-i"]).arg(file.path());
    command.args(["-map", "0:v", "-map", "0:a?", "-f", "framemd5", "-"]).stdin(Stdio::null());
    let out = command.output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let lines = String::from_utf8(out.stdout).unwrap();
    lines.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn threat_27_a_video_forgets_where_it_was_recorded_and_plays_as_before() {
    let scene = Scene::new().await;
    let ffmpeg = ffmpeg();
    for (name, clip) in [
        ("phone.mp4", PHONE),
        ("dashcam.mp4", DASHCAM),
        ("stream.mp4", STREAM),
        ("phone.webm", PHONE_WEBM),
        ("stream.webm", STREAM_WEBM),
    ] {
        let (_, bytes, facts) = scene.kept(&scene.bring(name, clip).await).await;
        assert_eq!(bytes.len(), clip.len(), "{name}: nothing moved");
        for told in [PLACE, b"52.5200", b"at home", b"iPhone", b"Apple", b"freeGPS", b"2026-03-03", b"Lavf", b"loci"] {
            assert!(!holds(&bytes, told), "{name} still tells {}", String::from_utf8_lossy(told));
        }
        let length = facts.video.expect("it is a video").length_ms;
        assert!((1_800..2_300).contains(&length), "{name}: {length}");
        assert_eq!(facts.photo.is_some_and(|p| p.place), name != "stream.webm", "{name}");
        if let Some(ffmpeg) = &ffmpeg {
            assert_eq!(played(ffmpeg, &bytes), played(ffmpeg, clip), "{name}");
        }
    }
    let (.., facts) = scene.kept(&scene.bring("again.mp4", PHONE).await).await;
    let photo = facts.photo.unwrap();
    assert_eq!((photo.camera.as_deref(), photo.offset_min), (Some("Apple iPhone 15"), Some(60)));
    assert_eq!(photo.taken, Some(jiff::civil::date(2026, 3, 3).at(14, 10, 0, 0)));
    let (.., facts) = scene.kept(&scene.bring("again.webm", PHONE_WEBM).await).await;
    assert_eq!(facts.photo.unwrap().taken, Some(jiff::civil::date(2026, 3, 3).at(13, 10, 0, 0)));
}

#[tokio::test]
async fn threat_27_videos_that_are_not_taken() {
    let scene = Scene::new().await;
    let wide = 50_000u16.to_be_bytes();
    let zip = b"PK\x03\x04\x14\0\0\0\0\0hidden.txt";
    // The size of the pictures stands in the description of the samples.
    let bomb = changed(PHONE, b"avc1\0\0\0\0", 28, &[wide, wide].concat());
    // It says one second, three times; its samples last 61.
    let second = 1_000u32.to_be_bytes();
    let liar = changed(&changed(&changed(LONG, b"mvhd", 20, &second), b"elst", 12, &second), b"mdhd", 20, &second);
    for (name, bytes, said) in [
        ("61 seconds", LONG.to_vec(), "This video is longer than 60 seconds."),
        ("61 seconds of WebM", LONG_WEBM.to_vec(), "This video is longer than 60 seconds."),
        ("61 seconds that say one", liar, "This video is longer than 60 seconds."),
        ("50,000 pixels a side", bomb, "This picture has too many pixels."),
        ("cut", PHONE[..PHONE.len() - 1].to_vec(), "This file cannot be opened."),
        ("cut WebM", PHONE_WEBM[..PHONE_WEBM.len() - 1].to_vec(), "This file cannot be opened."),
        ("a film and an archive at once", [PHONE, zip].concat(), "This file cannot be opened."),
        ("a WebM and an archive at once", [PHONE_WEBM, zip].concat(), "This file cannot be opened."),
        ("two films", [PHONE, PHONE].concat(), "This file cannot be opened."),
        ("a page that says it is a film", b"<!doctype html><script>alert(1)</script>".to_vec(), "Send a photo, a PDF"),
        ("Matroska", changed(PHONE_WEBM, b"\x42\x82\x84webm", 3, b"mkv\0"), "Send a photo, a PDF"),
    ] {
        let told = scene.bring("film.mp4", &bytes).await;
        assert!(told.status.is_client_error(), "{name}: {}", told.status);
        assert!(told.text.contains(said), "{name}: {}", told.text);
    }
    let (_, _, facts) = scene.kept(&scene.bring("sixty.mp4", SIXTY).await).await;
    assert_eq!(facts.video.unwrap().length_ms, 60_000, "sixty are taken");
    assert_eq!(scene.house.world.app.engine.blobs().parts().unwrap().len(), 0, "nothing is left of what was refused");
}

#[tokio::test]
async fn threat_27_what_is_hidden_in_a_video_is_gone_and_a_wrong_name_changes_nothing() {
    let scene = Scene::new().await;
    let script = b"<script>alert(document.domain)</script>";
    let mut free = padding(200);
    free[8..8 + script.len()].copy_from_slice(script);
    let mut strange = free.clone();
    strange[4..8].copy_from_slice(b"uuid");
    for (name, clip) in [
        // Behind everything: places inside stay right.
        ("evil.html", [PHONE, &free, &strange].concat()),
        ("evil.jpg", [STREAM, &strange].concat()),
        ("evil.webm.exe", [PHONE_WEBM, b"\xEC\xA7", &script[..]].concat()),
    ] {
        assert!(holds(&clip, script));
        let row = scene.bring(name, &clip).await;
        let (hash, bytes, _) = scene.kept(&row).await;
        assert!(!holds(&bytes, script), "{name}");
        let told = scene.get(&format!("/files/{}/{hash}", scene.number), &scene.buyer, &[]).await;
        let webm = name.contains("webm");
        assert_eq!(told.header("content-type"), if webm { "video/webm" } else { "video/mp4" }, "its bytes tell");
        assert!(told.header("content-disposition").starts_with("attachment"), "never opened as a page");
        assert_eq!(told.header("x-content-type-options"), "nosniff");
        assert_eq!(told.header("content-security-policy"), "default-src 'none'; sandbox");
    }
}

#[tokio::test]
async fn threat_27_fifty_megabytes_are_taken_and_one_byte_more_is_not() {
    let market = Market::new().await;
    let buyer = market.buyer("b-1");
    let whole = |bytes: u64| [PHONE, &padding(bytes as usize - PHONE.len())].concat();
    let kept =
        market.upload(&buyer, "/api/v1/files", "a.mp4", &whole(video::MAX_BYTES)).await.with(StatusCode::CREATED);
    assert_eq!((kept["media"].as_str(), kept["bytes"].as_u64()), (Some("video/mp4"), Some(video::MAX_BYTES)));
    let said = market.upload(&buyer, "/api/v1/files", "a.mp4", &whole(video::MAX_BYTES + 1)).await;
    said.refused(413, "video_too_large", Some("file"));
    let folder = market.world.app.engine.blobs().folder().to_owned();
    assert_eq!(std::fs::read_dir(folder.join("new")).unwrap().count(), 0);
    // Whoever runs it may allow less.
    let house = House::with(|c| c.upload_max_bytes = 9_000).await;
    let scene = Scene::of(house).await;
    assert_eq!(scene.bring("a.mp4", PHONE).await.status, StatusCode::OK);
    assert_eq!(scene.bring("a.mp4", &whole(9_001)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let (kind, body) = form("a.mp4", &whole(9_001));
    let csrf = csrf_of(&scene.house.world, &scene.buyer).await;
    let headers = [("cookie", scene.buyer.as_str()), ("x-csrf", &csrf), ("content-type", &kind)];
    let path = format!("/cases/{}/add_evidence", scene.number);
    let (parts, _) = crate::world::request(Method::POST, &path, &headers, "").into_parts();
    let told = scene.house.world.ask(axum::http::Request::from_parts(parts, body.into())).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text.contains("This video is larger than"), "{}", told.text);
}

#[tokio::test]
async fn a_video_plays_where_it_stands_and_one_can_jump_in_it() {
    let scene = Scene::new().await;
    let (shop, _) = scene.house.cookie(Role::ShopOwner, scene.house.lamps.0).await;
    let row = scene.bring("broken lamp.mp4", PHONE).await;
    let (hash, bytes, _) = scene.kept(&row).await;
    let file = format!("/files/{}/{hash}", scene.number);
    assert!(row.text.contains(&format!("<img src=\"{file}/poster\"")), "{}", row.text);
    assert_eq!(scene.get(&file, &shop, &[]).await.status, StatusCode::NOT_FOUND, "it is not sent yet");
    assert_eq!(scene.show(PHONE).await, StatusCode::SEE_OTHER);
    let (here, room) = (format!("/cases/{}", scene.number), format!("/room/{}", scene.number));
    for (cookie, path) in [(&scene.buyer, &here), (&shop, &here), (&scene.mediator, &room)] {
        let page = scene.get(path, cookie, &[]).await.text;
        let player = format!(
            "<video controls preload=\"none\" width=\"264\" height=\"198\" poster=\"{file}/poster\" src=\"{file}\""
        );
        assert!(page.contains(&player), "{path}: {page}");
        assert!(page.contains("Save the video") && !page.contains("autoplay"), "{path}");
        let words = page.replace(['\u{2068}', '\u{2069}'], "");
        assert!(words.contains("2 seconds · 8 KB"), "{path}: {words}");
    }
    // Beside the photo of the same side, with where it comes from; where it was recorded nobody reads.
    let page = scene.get(&room, &scene.mediator, &[]).await.text.replace(['\u{2068}', '\u{2069}'], "");
    for said in ["A video", "Recorded", "Apple iPhone 15", "The video said where it was recorded", &hash] {
        assert!(page.contains(said), "{said}");
    }
    // In stretches, as players ask.
    for (range, from, to) in
        [("bytes=0-", 0, bytes.len()), ("bytes=100-199", 100, 200), ("bytes=-7", bytes.len() - 7, bytes.len())]
    {
        let told = scene.get(&file, &shop, &[("range", range)]).await;
        assert_eq!(told.status, StatusCode::PARTIAL_CONTENT, "{range}");
        assert_eq!(told.header("content-range"), format!("bytes {from}-{}/{}", to - 1, bytes.len()));
        assert_eq!(told.header("content-length"), (to - from).to_string());
        assert_eq!(told.header("content-type"), "video/mp4");
    }
    let told = scene.get(&file, &shop, &[("range", "bytes=99999-")]).await;
    assert_eq!(
        (told.status, told.header("content-range")),
        (StatusCode::RANGE_NOT_SATISFIABLE, &*format!("bytes */{}", bytes.len()))
    );
    let whole = scene.get(&file, &shop, &[("accept-encoding", "gzip, br")]).await;
    assert_eq!(
        (whole.status, whole.header("accept-ranges"), whole.header("content-encoding")),
        (StatusCode::OK, "bytes", "")
    );
    assert_eq!(whole.header("content-length"), bytes.len().to_string());
    // The record names it by its hash, with its length.
    let record = scene.get(&format!("/cases/{}/record/json", scene.number), &shop, &[]).await.text;
    assert!(record.contains(&hash) && record.contains("\"length_ms\":2128"), "{record}");
    let page = scene.get(&format!("/cases/{}/record/html", scene.number), &shop, &[]).await.text;
    assert!(page.replace(['\u{2068}', '\u{2069}'], "").contains("2 seconds"), "{page}");
    for (lang, said) in [("pt", "2 segundos"), ("fa", "۲ ثانیه")] {
        let look = scene.house.post("/preferences", &scene.buyer, &[("lang", lang), ("back", "/")]).await.cookie();
        let page = scene.get(&here, &format!("{}; {look}", scene.buyer), &[]).await.text;
        assert!(page.replace(['\u{2068}', '\u{2069}'], "").contains(said), "{lang}: {page}");
    }
}

#[tokio::test]
async fn a_poster_is_drawn_where_no_picture_is_taken_and_is_seen_by_those_who_see_the_video() {
    let scene = Scene::new().await;
    let (other, _) = scene.house.cookie(Role::ShopOwner, scene.house.bulbs.0).await;
    let (hash, ..) = scene.kept(&scene.bring("a.mp4", PHONE).await).await;
    let poster = format!("/files/{}/{hash}/poster", scene.number);
    let told = scene.get(&poster, &scene.buyer, &[]).await;
    assert_eq!((told.status, told.header("content-type")), (StatusCode::OK, "image/svg+xml"));
    assert_eq!(told.header("content-security-policy"), "default-src 'none'; sandbox");
    assert!(told.text.starts_with("<svg") && told.text.contains("seconds"), "{}", told.text);
    let tag = told.header("etag").to_owned();
    let again = scene.get(&poster, &scene.buyer, &[("if-none-match", &tag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    let look = scene.house.post("/preferences", &scene.buyer, &[("lang", "fa"), ("back", "/")]).await.cookie();
    let told = scene.get(&poster, &format!("{}; {look}", scene.buyer), &[("if-none-match", &tag)]).await;
    assert!(told.text.contains("ثانیه") && told.text.contains("direction=\"rtl\""), "{}", told.text);
    scene.house.post("/preferences", &scene.buyer, &[("lang", "en"), ("back", "/")]).await;
    for cookie in [&other, &scene.mediator] {
        assert_eq!(scene.get(&poster, cookie, &[]).await.status, StatusCode::NOT_FOUND, "it is not sent yet");
    }
    let (photo, ..) = scene.kept(&scene.bring("a.jpg", &crate::evidence::plain(320, 90)).await).await;
    let none = scene.get(&format!("/files/{}/{photo}/poster", scene.number), &scene.buyer, &[]).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND, "a photo has none");
    // Before the scan nobody sees either.
    scene.house.world.app.engine.set_scanner(Clamd::Tcp(FakeClamd::nowhere().await.to_string()));
    let row = scene.bring("b.mp4", DASHCAM).await;
    assert!(row.text.contains("Not scanned for viruses yet.") && !row.text.contains("<img"), "{}", row.text);
    let (held, ..) = scene.kept(&row).await;
    for path in [format!("/files/{}/{held}", scene.number), format!("/files/{}/{held}/poster", scene.number)] {
        assert_eq!(scene.get(&path, &scene.buyer, &[]).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}

/// A scene in which this program takes the pictures.
async fn with_program(program: &str) -> Scene {
    let program = program.to_owned();
    Scene::of(House::with(move |c| c.ffmpeg = program).await).await
}

#[tokio::test]
async fn a_poster_is_a_picture_of_the_video_where_ffmpeg_takes_one() {
    let Some(ffmpeg) = ffmpeg() else { return };
    let scene = with_program(ffmpeg.to_str().unwrap()).await;
    for (name, clip) in [("a.mp4", PHONE), ("b.mp4", STREAM), ("c.webm", PHONE_WEBM), ("d.webm", STREAM_WEBM)] {
        let (hash, ..) = scene.kept(&scene.bring(name, clip).await).await;
        // The machine may be slow; the queue has it.
        poster::make_missing(&scene.house.world.app).await.unwrap();
        let path = format!("/files/{}/{hash}/poster", scene.number);
        let told = scene.house.world.app.router();
        let request = crate::world::request(Method::GET, &path, &[("cookie", &scene.buyer)], "");
        let response = tower::ServiceExt::oneshot(told, request).await.unwrap();
        assert_eq!(response.headers()["content-type"], "image/jpeg", "{name}");
        let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        let picture = image::load_from_memory(&bytes).unwrap().to_rgb8();
        assert_eq!(picture.dimensions(), (160, 120), "{name}");
        assert!(picture.pixels().any(|p| p.0[0] > 150) && picture.pixels().any(|p| p.0[0] < 60), "{name}: a pattern");
        assert!(!holds(&bytes, b"Lavc") && !holds(&bytes, PLACE), "{name}");
    }
    assert_eq!(poster::make_missing(&scene.house.world.app).await.unwrap(), 0, "once each");
    // It is a file like the others: a backup has it.
    let app = &scene.house.world.app;
    let read = app.store().read(|tx| Box::pin(async move { ombud_store::db::copy::files(tx, "", 100).await }));
    let all: Vec<String> = read.await.map_err(|e: StoreError| e).unwrap();
    assert_eq!(all.len(), 4 + 4, "four videos and their posters, each sealed under a key of its own");
}

/// A program of our own in place of the real one.
fn program(folder: &Path, script: &str) -> String {
    let path = folder.join("frames");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_program_runs_within_bounds_and_what_it_says_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let jpeg = folder.path().join("frame.jpg");
    std::fs::write(&jpeg, crate::evidence::plain(64, 200)).unwrap();
    let show = format!("cat {}", jpeg.display());
    let bounds = "[ \"$(ulimit -t)\" = 10 ] && [ \"$(ulimit -v)\" = 1500000 ] && [ \"$(ulimit -f)\" = 0 ]";
    let asked = "case \"$*\" in *'-protocol_whitelist file,pipe -f mov '*'-i file:/'*) ;; *) exit 1 ;; esac";
    let alone = "[ -z \"$HOME$OMBUD_DATA$CARGO_MANIFEST_DIR\" ] && [ ! -t 0 ]";
    for (script, picture) in [
        (format!("{asked}; {bounds} && {alone} && {show}"), true),
        ("echo this is no picture".to_owned(), false),
        ("exit 1".to_owned(), false),
        ("yes | head -c 2000000".to_owned(), false),
        (format!("echo x > {}/written && {show}", folder.path().display()), false),
    ] {
        let scene = with_program(&program(folder.path(), &script)).await;
        let (hash, ..) = scene.kept(&scene.bring("a.mp4", PHONE).await).await;
        poster::make_missing(&scene.house.world.app).await.unwrap();
        let told = scene.get(&format!("/files/{}/{hash}/poster", scene.number), &scene.buyer, &[]).await;
        let kind = if picture { "image/jpeg" } else { "image/svg+xml" };
        assert_eq!((told.status, told.header("content-type")), (StatusCode::OK, kind), "{script}");
        assert_eq!(poster::make_missing(&scene.house.world.app).await.unwrap(), 0, "{script}: it is tried once");
    }
    // Not there: the video is taken, its poster drawn, and it is tried again when the program is there.
    let scene = with_program("/no/such/program").await;
    let (hash, ..) = scene.kept(&scene.bring("a.mp4", PHONE).await).await;
    assert!(poster::make_missing(&scene.house.world.app).await.is_err());
    let told = scene.get(&format!("/files/{}/{hash}/poster", scene.number), &scene.buyer, &[]).await;
    assert_eq!(told.header("content-type"), "image/svg+xml");
}

#[tokio::test]
async fn a_poster_waits_for_the_scan() {
    let folder = tempfile::tempdir().unwrap();
    let ran = folder.path().join("ran");
    // It cannot write, and says by a file that it removes that it ran.
    std::fs::write(&ran, "x").unwrap();
    let scene = with_program(&program(folder.path(), &format!("rm {}; exit 1", ran.display()))).await;
    let app = scene.house.world.app.clone();
    let away = FakeClamd::nowhere().await;
    app.engine.set_scanner(Clamd::Tcp(away.to_string()));
    scene.kept(&scene.bring("a.mp4", PHONE).await).await;
    assert_eq!(poster::make_missing(&app).await.unwrap(), 0);
    assert!(ran.exists(), "nothing reads what was not scanned");
    let _clamd = FakeClamd::at(away, 99).await;
    app.engine.scan_waiting().await.unwrap();
    assert_eq!(poster::make_missing(&app).await.unwrap(), 1);
    assert!(!ran.exists());
}

#[tokio::test]
async fn programs_show_videos_as_evidence() {
    let market = Market::new().await;
    market.order("o1", "b-1", "s-1", "north").await;
    let buyer = market.buyer("b-1");
    let mut dispute = market.damaged(&buyer, "o1").await;
    let film = market.upload(&buyer, "/api/v1/files", "a.mp4", PHONE).await.done();
    let photo = dispute["evidence"][0]["file"].clone();
    for (kind, file, code) in [
        ("photo", &film["file"], "file_wrong_type"),
        ("video", &photo, "file_wrong_type"),
        ("video", &json!(null), "required"),
    ] {
        let mut wrong = dispute.clone();
        wrong["evidence"] = json!([{"kind": kind, "file": file}]);
        let said = market.post(&buyer, "/api/v1/disputes", &wrong).await;
        said.refused(422, code, Some("evidence[0].file"));
    }
    dispute["evidence"].as_array_mut().unwrap().push(json!({"kind": "video", "file": film["file"]}));
    let sent = market.post(&buyer, "/api/v1/disputes", &dispute).await.with(StatusCode::CREATED);
    let number = sent["number"].as_str().unwrap();
    let shop = market.seller("s-1");
    let path = format!("/files/{number}/{}", film["file"].as_str().unwrap());
    assert_eq!(market.ask(&shop, Method::GET, &path, "", "").await.status, StatusCode::OK);
    assert_eq!(market.ask(&market.seller("s-2"), Method::GET, &path, "", "").await.status, StatusCode::NOT_FOUND);
    assert_ne!(film["file"], sha256(PHONE), "what is kept is not what came: it tells less");
}
