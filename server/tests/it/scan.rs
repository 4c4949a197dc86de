//! The virus scan: files are held until it is done, nothing is lost while the scanner is away, and what is infected is
//! never given out.

use crate::console_house::{FRONT, House};
use crate::evidence::{plain, send};
use crate::fake_clamd::{EICAR, FakeClamd, LIMIT, NAME};
use crate::up::Up;
use axum::http::StatusCode;
use ombud_domain::actor::Role;
use ombud_engine::scan::{Clamd, ScanError};
use ombud_store::paper::Scan;
use std::process::{Command, Stdio};
use std::time::Duration;

const HELD: &str = "Not scanned for viruses yet.";

/// A paper with the test virus in it.
fn infected() -> Vec<u8> {
    ["%PDF-1.4\n", &EICAR.concat()].concat().into_bytes()
}

/// The hash of the file that a row or page is about, the last one.
fn hash_of(text: &str) -> String {
    text.rsplit("name=\"file_id\" value=\"").next().unwrap()[..64].to_owned()
}

struct Scene {
    house: House,
    here: String,
    buyer: String,
    mediator: String,
    room: String,
}

impl Scene {
    async fn new() -> Self {
        let house = House::new().await;
        let case = house.dispute().await;
        let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
        let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
        let (here, room) = (format!("/cases/{}", case.number), format!("/room/{}", case.number));
        Self { house, here, buyer, mediator, room }
    }

    fn scan_at(&self, address: std::net::SocketAddr) {
        self.house.world.app.engine.set_scanner(Clamd::Tcp(address.to_string()));
    }

    async fn bring(&self, bytes: &[u8]) -> crate::world::Told {
        Up::new(&self.house, self.here.rsplit('/').next().unwrap(), &self.buyer).await.whole("p.jpg", bytes).await
    }

    async fn show(&self, bytes: &[u8]) -> StatusCode {
        send(&self.house, &format!("{}/add_evidence", self.here), &self.buyer, bytes).await.status
    }

    /// How the file is answered, to its owner.
    async fn given(&self, hash: &str) -> StatusCode {
        let path = format!("/files/{}/{hash}", self.here.rsplit('/').next().unwrap());
        let fresh = self.house.get(&path, &self.buyer).await.status;
        // Who has seen it before is asked nothing less.
        let tag = format!("\"{hash}\"");
        let again = self.house.world.get(&path, &[("cookie", &self.buyer), ("if-none-match", &tag)]).await.status;
        assert_eq!(again == StatusCode::NOT_MODIFIED, fresh == StatusCode::OK, "{path}");
        fresh
    }

    async fn pages(&self) -> [String; 2] {
        let page = self.house.get(&self.here, &self.buyer).await;
        let room = self.house.get(&self.room, &self.mediator).await;
        assert_eq!((page.status, room.status), (StatusCode::OK, StatusCode::OK));
        [page.text, room.text]
    }
}

#[tokio::test]
async fn a_clean_file_is_shown_and_an_infected_one_is_refused() {
    let scene = Scene::new().await;
    let clamd = FakeClamd::at(FakeClamd::nowhere().await, 99).await;
    scene.scan_at(clamd.address);
    let row = scene.bring(&plain(400, 200)).await.text;
    assert!(!row.contains(HELD) && row.contains("<img"), "{row}");
    assert_eq!(scene.given(&hash_of(&row)).await, StatusCode::OK);
    let told = scene.bring(&infected()).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text.contains("A virus was found in this file"), "{}", told.text);
    assert_eq!(clamd.asked(), 2);
    // It was written down with its hash, and nobody can send it by its name.
    let hash = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(infected()));
    assert_ne!(scene.given(&hash).await, StatusCode::OK);
    let page = scene
        .house
        .post(&format!("{}/add_evidence", scene.here), &scene.buyer, &[("kind", "document"), ("file_id", &hash)])
        .await;
    assert!(page.status.is_client_error(), "{}", page.status);
}

#[tokio::test]
async fn the_trust_desk_is_told_of_an_infected_file_and_nobody_else_is() {
    let scene = Scene::new().await;
    let clamd = FakeClamd::at(FakeClamd::nowhere().await, 99).await;
    scene.scan_at(clamd.address);
    let house = &scene.house;
    let (triage, _) = house.cookie(Role::Triage, FRONT.0).await;
    let (elsewhere, _) = house.cookie(Role::Triage, crate::console_house::OTHER_FRONT.0).await;
    let here = "/trust/files";
    assert!(!house.get("/trust", &triage).await.text.contains(here), "nothing to tell yet");
    assert_eq!(scene.bring(&infected()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let list = house.get("/trust", &triage).await.text;
    assert!(list.contains(here) && list.contains("A virus was found in one file"), "{list}");
    let page = house.get(here, &triage).await.text;
    for said in ["p.jpg", NAME, "Maria Souza", scene.here.rsplit('/').next().unwrap()] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!house.get("/trust", &elsewhere).await.text.contains(here));
    assert!(!house.get(here, &elsewhere).await.text.contains("Maria Souza"));
    for cookie in [&scene.buyer, &scene.mediator] {
        assert_eq!(house.get(here, cookie).await.status, StatusCode::NOT_FOUND);
    }
    house.world.later(ombud_domain::time::Span::days(31));
    let (triage, _) = house.cookie(Role::Triage, FRONT.0).await;
    assert!(house.get(here, &triage).await.text.contains("Nothing was found."));
}

#[tokio::test]
async fn while_the_scanner_is_away_files_are_held_and_then_scanned() {
    let scene = Scene::new().await;
    // Brought before anybody scanned, and while nobody answers: both are held from the moment there is to be a scan.
    let before = hash_of(&scene.bring(&plain(401, 200)).await.text);
    assert_eq!(scene.given(&before).await, StatusCode::OK, "without a scanner all is as it was");
    let away = FakeClamd::nowhere().await;
    scene.scan_at(away);
    let row = scene.bring(&plain(402, 200)).await.text;
    assert!(row.contains(HELD) && !row.contains("<img"), "{row}");
    let clean = hash_of(&row);
    assert_eq!(scene.show(&plain(403, 200)).await, StatusCode::SEE_OTHER);
    assert_eq!(scene.show(&infected()).await, StatusCode::SEE_OTHER, "it is taken, and held");
    for hash in [&before, &clean] {
        assert_eq!(scene.given(hash).await, StatusCode::FORBIDDEN);
    }
    for page in scene.pages().await {
        // One for each file: also for the one of the house, that nobody wrote down.
        assert!(page.matches(HELD).count() >= 3 && !page.contains("class=\"thumb\""), "{page}");
    }
    let engine = &scene.house.world.app.engine;
    assert!(matches!(engine.scan_waiting().await, Err(ScanError::Away(_))));
    // It comes back.
    let clamd = FakeClamd::at(away, 99).await;
    assert_eq!(engine.scan_waiting().await.unwrap(), 4);
    assert_eq!((engine.scan_waiting().await.unwrap(), clamd.asked()), (0, 4), "once each");
    for hash in [&before, &clean] {
        assert_eq!(scene.given(hash).await, StatusCode::OK);
    }
    let hash = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(infected()));
    assert_eq!(scene.given(&hash).await, StatusCode::FORBIDDEN);
    let [page, room] = scene.pages().await;
    for page in [&page, &room] {
        assert!(page.contains("A virus was found in this file") && page.contains(NAME), "{page}");
        assert!(
            page.contains("class=\"thumb\"")
                && !page.contains(&format!("href=\"/files/{}/{hash}", scene.here.rsplit('/').next().unwrap()))
        );
    }
    assert!(room.contains(&hash), "the hash stays");
}

#[tokio::test]
async fn nobody_waits_for_a_slow_scanner() {
    let scene = Scene::new().await;
    let clamd = FakeClamd::at(FakeClamd::nowhere().await, 0).await;
    scene.scan_at(clamd.address);
    let row = scene.bring(&plain(404, 200)).await.text;
    assert!(row.contains(HELD), "{row}");
    let hash = hash_of(&row);
    assert_eq!(scene.given(&hash).await, StatusCode::FORBIDDEN);
    clamd.leave.add_permits(9);
    scene.house.world.app.engine.scan_waiting().await.unwrap();
    assert_eq!(scene.given(&hash).await, StatusCode::OK);
}

#[tokio::test]
async fn a_stream_that_is_too_long_is_no_verdict() {
    let fake = FakeClamd::at(FakeClamd::nowhere().await, 99).await;
    let clamd = Clamd::Tcp(fake.address.to_string());
    let zeros = vec![0; LIMIT + 1];
    assert!(matches!(clamd.scan(&zeros[..]).await, Err(ScanError::Said(_) | ScanError::Away(_))));
    assert_eq!(clamd.scan(&b"hello"[..]).await.unwrap(), Scan::Clean);
    assert_eq!(clamd.scan(&infected()[..]).await.unwrap(), Scan::Infected(NAME.to_owned()));
}

/// The real one, where Debian's `clamav-daemon` is installed, with a signature of our own: no download.
#[tokio::test]
async fn the_real_clamd_says_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let (socket, settings) = (dir.path().join("clamd.ctl"), dir.path().join("clamd.conf"));
    std::fs::create_dir(dir.path().join("db")).unwrap();
    let signature = format!("{NAME}:0:*:{}\n", hex::encode(EICAR.concat()));
    std::fs::write(dir.path().join("db/test.ndb"), signature).unwrap();
    let text = format!(
        "LocalSocket {}\nDatabaseDirectory {}\nForeground yes\n",
        socket.display(),
        dir.path().join("db").display()
    );
    std::fs::write(&settings, text).unwrap();
    let started = Command::new("clamd").arg("-c").arg(&settings).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let Ok(mut running) = started else {
        eprintln!("skipped: there is no clamd on this machine (Debian: clamav-daemon)");
        return;
    };
    while !socket.exists() && running.try_wait().unwrap().is_none() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let clamd = Clamd::Unix(socket);
    let clean = clamd.scan(&plain(400, 90)[..]).await;
    let found = clamd.scan(&infected()[..]).await;
    running.kill().unwrap();
    running.wait().unwrap();
    assert_eq!(clean.unwrap(), Scan::Clean);
    assert!(matches!(found.unwrap(), Scan::Infected(name) if name.starts_with(NAME)));
}
