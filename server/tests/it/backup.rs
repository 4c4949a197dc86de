//! A backup is whole whatever is written meanwhile, and what is not whole is not restored.

use ombud_domain::actor::Actor;
use ombud_domain::calendar::Hours;
use ombud_domain::conversation::{ConversationCommand, Open};
use ombud_domain::id::{PersonId, StorefrontId};
use ombud_domain::policy::Policy;
use ombud_engine::act::{Answer, Ask, Request};
use ombud_engine::blob::{Blobs, MAX_FILE_BYTES};
use ombud_engine::egress::Egress;
use ombud_engine::settings::{PolicyVersion, Settings, Storefront};
use ombud_engine::{Clock, Engine, Entropy};
use ombud_server::backup::{pack, restore};
use ombud_server::config::Config;
use ombud_server::secrets::Secrets;
use ombud_store::paper::Upload;
use ombud_store::person::{self, Session};
use ombud_store::testkit::{Kit, On};
use ombud_store::{Lane, Limits, Store, StoreError, case, id, ledger};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

const FRONT: StorefrontId = StorefrontId(1 << 40);
/// Chats that must be there before a backup begins, and written while it runs.
const SOME: usize = 40;

/// What was answered for: numbers of cases, hashes of files.
#[derive(Clone, Default)]
struct Acknowledged {
    cases: Vec<String>,
    files: Vec<String>,
}

/// An installation that people write to.
struct Installation {
    kit: Kit,
    engine: Engine,
    config: Config,
    elsewhere: TempDir,
}

async fn installation() -> Installation {
    let kit = Kit::new(On::Sqlite, Limits::default()).await.unwrap().unwrap();
    let ombud_store::Config::Sqlite { path } = &kit.config else { panic!("not a file") };
    let config = Config { data: path.parent().unwrap().to_owned(), ..Config::default() };
    let engine = engine(kit.store.clone(), &config);
    Installation { kit, engine, config, elsewhere: tempfile::tempdir().unwrap() }
}

fn engine(store: Store, config: &Config) -> Engine {
    let blobs = Blobs::open(&config.blobs()).unwrap();
    let clock = Clock::manual(crate::world::BEGAN);
    let engine = Engine::new(store, clock, Entropy::system(), blobs, Egress::new(vec![]).unwrap());
    engine.vault().unlock([7; 32]);
    let front = Storefront {
        id: FRONT,
        slug: "main".into(),
        name: "Market".into(),
        languages: vec!["en".into()],
        hours: Hours::daily("UTC", 8, 20),
        accent: None,
        assistant: None,
        contacts: Vec::new(),
        lines: 0,
    };
    let policy = PolicyVersion { storefront: None, effective_at: ombud_domain::Instant(0), policy: Policy::default() };
    engine.set_settings(Settings { storefronts: vec![front], policies: vec![policy], endpoints: vec![] });
    engine
}

async fn chat(engine: &Engine, text: &str) -> Answer {
    let buyer = PersonId(77);
    let open = Open {
        storefront: FRONT,
        buyer,
        shop: None,
        order: None,
        language: "en".into(),
        title: "Help".into(),
        to_shop: false,
        danger: false,
    };
    let first: ConversationCommand =
        serde_json::from_value(json!({"action": "message", "text": text, "language": "en"})).unwrap();
    let ask = Ask::OpenConversation { open, first: Some(first) };
    let id = engine.entropy().uuid(engine.now().0);
    engine.act(Request { id, actor: Actor::buyer(buyer), expected_revision: None, ask }).await.unwrap()
}

/// Brings a file as the upload of a person does: first the bytes, then the row. Gives its name on the disk.
async fn file(engine: &Engine, bytes: &[u8]) -> String {
    let stored = engine.vault().put(bytes, MAX_FILE_BYTES).await.unwrap();
    let upload = Upload {
        id: engine.id().await.unwrap(),
        hash: stored.hash.clone(),
        case_id: 1,
        person: 77,
        name: "lamp.jpg".into(),
        media: "image/jpeg".into(),
        bytes: i64::try_from(stored.bytes).unwrap(),
        created_at: 0,
        facts: "{}".into(),
        scan: String::new(),
        blob: stored.blob.clone(),
        sealed: String::new(),
        gone_at: None,
    };
    let vault = engine.vault().clone();
    let work = engine
        .store()
        .write(Lane::People, move |tx| Box::pin(async move { vault.brought(tx, upload, stored.key).await }));
    work.await.map_err(|e: StoreError| e).unwrap();
    stored.blob
}

impl Installation {
    fn archive(&self) -> PathBuf {
        self.elsewhere.path().join("backup.tar")
    }

    /// A configuration whose data folder is not there yet.
    fn new_place(&self, name: &str) -> Config {
        Config { data: self.elsewhere.path().join(name), ..Config::default() }
    }

    /// Some chats and files, and an archive of them.
    async fn packed(&self) -> PathBuf {
        chat(&self.engine, "Where is my parcel?").await;
        file(&self.engine, b"a picture of a lamp").await;
        pack(&self.config, &self.archive()).await.unwrap();
        self.archive()
    }

    /// Restoring this archive must fail so, and leave nothing.
    async fn refused(&self, archive: &Path, why: &str) {
        let place = self.new_place("refused");
        let told = restore(&place, Some(archive)).await.unwrap_err().to_string();
        assert!(told.contains(why), "{told:?} does not say {why:?}");
        assert!(listed(&place.data).is_empty(), "{:?} was left after: {told}", listed(&place.data));
    }
}

fn listed(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn writers(
    engine: &Engine,
    stop: &Arc<AtomicBool>,
    acknowledged: &Arc<Mutex<Acknowledged>>,
) -> Vec<tokio::task::JoinHandle<()>> {
    let write = |writer: usize| {
        let (engine, stop, said) = (engine.clone(), stop.clone(), acknowledged.clone());
        tokio::spawn(async move {
            for n in 0.. {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let answer = chat(&engine, &format!("message {n} of writer {writer}")).await;
                said.lock().unwrap().cases.push(answer.number);
                if n % 4 == 0 {
                    let hash = file(&engine, format!("file {n} of writer {writer}").as_bytes()).await;
                    said.lock().unwrap().files.push(hash);
                }
            }
        })
    };
    (0..6).map(write).collect()
}

async fn until_there_are(acknowledged: &Mutex<Acknowledged>, cases: usize) {
    while acknowledged.lock().unwrap().cases.len() < cases {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_backup_made_under_writes_holds_all_that_was_acknowledged_before() {
    let here = installation().await;
    let (stop, acknowledged) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Acknowledged::default())));
    let writing = writers(&here.engine, &stop, &acknowledged);
    until_there_are(&acknowledged, SOME).await;
    let before = acknowledged.lock().unwrap().clone();
    let packed = pack(&here.config, &here.archive()).await.unwrap();
    let then = acknowledged.lock().unwrap().cases.len();
    until_there_are(&acknowledged, then + 5).await;
    stop.store(true, Ordering::SeqCst);
    for writer in writing {
        writer.await.unwrap();
    }
    assert_eq!(packed.missing, Vec::<String>::new());
    assert_eq!(listed(here.elsewhere.path()), ["backup.tar"], "nothing but the archive is left beside it");

    let place = here.new_place("restored");
    let restored = restore(&place, Some(&here.archive())).await.unwrap();
    assert_eq!((restored.cases, restored.entries, restored.missing), (packed.cases, packed.entries, 0));
    assert_eq!((restored.streams, restored.files), (packed.cases, packed.files as u64));
    assert_eq!(listed(&place.data), ["files", "ombud.db"]);

    let store = Store::open(place.store()).await.unwrap();
    for number in before.cases {
        let found = store.read(move |tx| Box::pin(async move { case::by_number(tx, &number).await })).await;
        assert!(found.map_err(|e: StoreError| e).unwrap().is_some());
    }
    let blobs = Blobs::open(&place.blobs()).unwrap();
    for hash in before.files {
        let bytes = fs::read(blobs.path(&hash).unwrap()).unwrap();
        assert_eq!(hex::encode(Sha256::digest(&bytes)), hash);
    }
    // The restored installation goes on.
    chat(&engine(store, &place), "And now?").await;
}

#[tokio::test]
async fn a_restored_ledger_is_another_one_and_nobody_is_signed_in() {
    let here = installation().await;
    let session = Session {
        person: 77,
        role: "buyer".into(),
        shop: None,
        csrf: "c".into(),
        created_at: 0,
        seen_at: 0,
        expires_at: i64::MAX - 1,
    };
    let work = here
        .kit
        .store
        .write(Lane::People, move |tx| Box::pin(async move { person::begin_session(tx, &[7; 32], &session).await }));
    work.await.map_err(|e: StoreError| e).unwrap();
    let archive = here.packed().await;
    let tip = here.kit.store.read(|tx| Box::pin(ledger::tip(tx))).await.map_err(|e: StoreError| e).unwrap();
    let cursor = here.kit.store.cursor(tip);
    let later_key = here.engine.id().await.unwrap() + 100 * id::BLOCK;

    let place = here.new_place("restored");
    restore(&place, Some(&archive)).await.unwrap();
    let store = Store::open(place.store()).await.unwrap();
    assert_eq!(here.kit.store.resume(cursor), Some(tip));
    assert_eq!(store.resume(cursor), None, "positions of before mean nothing");
    let session = store.read(|tx| Box::pin(async move { person::session(tx, &[7; 32]).await })).await;
    assert_eq!(session.map_err(|e: StoreError| e).unwrap(), None);
    let keys = store.write(Lane::Work, |tx| Box::pin(id::block(tx))).await.map_err(|e: StoreError| e).unwrap();
    assert!(keys.start > later_key, "keys given after the backup are not given again");
}

#[tokio::test]
async fn the_secrets_are_not_in_the_archive() {
    let here = installation().await;
    let secrets = Secrets::random(&Entropy::seeded(5));
    secrets.create(&here.config.secrets_file()).unwrap();
    let archive = fs::read(here.packed().await).unwrap();
    for key in [secrets.master_key.reveal(), secrets.token_secret.reveal()] {
        assert!(!archive.windows(key.len()).any(|window| window == key.as_bytes()));
    }
    let mut names: Vec<String> = parts(&archive).into_iter().map(|part| part.0).collect();
    assert!(names.pop().unwrap().starts_with("files/"));
    assert_eq!(names, ["manifest.json", "ombud.db"]);
}

#[tokio::test]
async fn a_tampered_archive_is_refused() {
    let here = installation().await;
    let good = fs::read(here.packed().await).unwrap();
    let bad = here.elsewhere.path().join("bad.tar");
    let found = parts(&good);
    for (name, at, bytes) in &found[1..] {
        let mut changed = good.clone();
        changed[at + bytes / 2] ^= 1;
        fs::write(&bad, &changed).unwrap();
        here.refused(&bad, &format!("{name} is damaged")).await;
    }
    fs::write(&bad, &good[..found[2].1 - 512]).unwrap();
    here.refused(&bad, "it ends before files/").await;
    fs::write(&bad, &good[..found[1].1 + 4096]).unwrap();
    here.refused(&bad, "ombud.db is damaged").await;
    fs::write(&bad, b"not a tar at all").unwrap();
    here.refused(&bad, "bad.tar").await;

    let (manifest, rest) = opened(&good);
    let mut more = rest.clone();
    more.push(("files/x".into(), b"x".to_vec()));
    fs::write(&bad, tar_of(&manifest, &more)).unwrap();
    here.refused(&bad, "more than its manifest says").await;
    let newer = with(&manifest, "format", json!(2));
    fs::write(&bad, tar_of(&newer, &rest)).unwrap();
    here.refused(&bad, "it is of form 2").await;
    fs::write(&bad, tar_of(&with(&manifest, "parts", json!([])), &[])).unwrap();
    here.refused(&bad, "does not begin with the database").await;
}

#[tokio::test]
async fn a_changed_message_is_found_although_every_sum_fits() {
    let here = installation().await;
    chat(&here.engine, "Keep the lamp.").await;
    here.kit.meddle("UPDATE ledger SET body = replace(body, 'Keep', 'Burn')").await.unwrap();
    pack(&here.config, &here.archive()).await.unwrap();
    here.refused(&here.archive(), "chains are broken").await;
}

#[tokio::test]
async fn a_stream_that_was_cut_short_or_taken_away_is_found() {
    for (cut, why) in [
        ("DELETE FROM ledger WHERE n = (SELECT max(n) FROM ledger)", "1 of 2 chains are broken"),
        ("DELETE FROM ledger WHERE stream = (SELECT max(stream) FROM ledger)", "1 are gone"),
    ] {
        let here = installation().await;
        chat(&here.engine, "One.").await;
        chat(&here.engine, "Two.").await;
        here.kit.meddle(cut).await.unwrap();
        pack(&here.config, &here.archive()).await.unwrap();
        here.refused(&here.archive(), why).await;
    }
}

#[tokio::test]
async fn names_that_lead_elsewhere_are_refused() {
    let here = installation().await;
    let (manifest, rest) = opened(&fs::read(here.packed().await).unwrap());
    let bad = here.elsewhere.path().join("bad.tar");
    let hash = hex::encode(Sha256::digest(b"x"));
    for name in ["../../x", "files/../../x", "/tmp/x", "files/x", "ombud.db-wal", "secrets.toml", "files/", ""] {
        let part = json!({"name": name, "bytes": 1, "sha256": hash});
        let mut listed = manifest["parts"].as_array().unwrap().clone();
        listed.push(part);
        let mut parts = rest.clone();
        parts.push((name.into(), b"x".to_vec()));
        fs::write(&bad, tar_of(&with(&manifest, "parts", Value::Array(listed)), &parts)).unwrap();
        here.refused(&bad, "is no part of a backup").await;
    }
    assert_eq!(listed(here.elsewhere.path()), ["backup.tar", "bad.tar", "refused"]);

    // The same names in the tar alone, and a link in place of a file.
    let mut renamed = rest.clone();
    renamed[1].0 = "../../x".into();
    fs::write(&bad, tar_of(&manifest, &renamed)).unwrap();
    here.refused(&bad, "was expected where ../../x stands").await;
    let mut linked = tar_of(&manifest, &rest);
    let at = parts(&linked)[2].1 - 512;
    linked[at + 156] = b'2';
    linked[at + 157..at + 161].copy_from_slice(b"/tmp");
    let sum: u32 = (0..512).map(|i| if (148..156).contains(&i) { 32 } else { u32::from(linked[at + i]) }).sum();
    linked[at + 148..at + 156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    fs::write(&bad, linked).unwrap();
    here.refused(&bad, "was expected where files/").await;
}

#[tokio::test]
async fn only_an_empty_folder_is_restored_into_and_no_archive_is_written_over() {
    let here = installation().await;
    let archive = here.packed().await;
    let again = pack(&here.config, &archive).await.unwrap_err().to_string();
    assert!(again.contains("exists already"), "{again}");
    let full = restore(&here.config, Some(&archive)).await.unwrap_err().to_string();
    assert!(full.contains("is not empty"), "{full}");
    let nothing = pack(&here.new_place("nothing"), &here.elsewhere.path().join("n.tar")).await.unwrap_err().to_string();
    assert!(nothing.contains("there is no database"), "{nothing}");

    let place = here.new_place("with-secrets");
    Secrets::random(&Entropy::seeded(5)).create(&place.secrets_file()).unwrap();
    restore(&place, Some(&archive)).await.unwrap();
    assert_eq!(listed(&place.data), ["files", "ombud.db", "secrets.toml"]);
}

#[tokio::test]
async fn a_file_that_the_disk_lost_is_named_and_the_rest_is_kept() {
    let here = installation().await;
    let lost = file(&here.engine, b"lost").await;
    let damaged = file(&here.engine, b"damaged").await;
    fs::remove_file(here.engine.blobs().path(&lost).unwrap()).unwrap();
    fs::write(here.engine.blobs().path(&damaged).unwrap(), b"other").unwrap();
    chat(&here.engine, "Hello").await;
    file(&here.engine, b"there").await;
    let mut gone = vec![lost, damaged];
    gone.sort();
    let packed = pack(&here.config, &here.archive()).await.unwrap();
    assert_eq!((packed.files, packed.missing), (1, gone));
    let restored = restore(&here.new_place("restored"), Some(&here.archive())).await.unwrap();
    assert_eq!((restored.files, restored.missing), (1, 2));
}

#[tokio::test]
async fn postgresql_has_its_own_tools_and_is_made_ready_after_them() {
    let here = installation().await;
    let archive = here.packed().await;
    let elsewhere = Config { database: "postgres://nobody@127.0.0.1:1/none".into(), ..here.new_place("pg") };
    let told = pack(&elsewhere, &here.elsewhere.path().join("pg.tar")).await.unwrap_err().to_string();
    assert!(told.contains("pg_dump"), "{told}");
    let told = restore(&elsewhere, Some(&archive)).await.unwrap_err().to_string();
    assert!(told.contains("pg_restore"), "{told}");
    let told = restore(&here.new_place("none"), None).await.unwrap_err().to_string();
    assert!(told.contains("name the archive"), "{told}");

    let Some(kit) = Kit::new(On::Postgres, Limits::default()).await.unwrap() else { return };
    let ombud_store::Config::Postgres { url } = &kit.config else { panic!("not a server") };
    let config = Config { database: url.clone(), ..here.new_place("pg") };
    let engine = engine(kit.store.clone(), &config);
    let answer = chat(&engine, "Hello").await;
    let cursor =
        kit.store.cursor(kit.store.read(|tx| Box::pin(ledger::tip(tx))).await.map_err(|e: StoreError| e).unwrap());
    let ready = restore(&config, None).await.unwrap();
    assert_eq!((ready.cases, ready.streams, ready.entries), (1, 1, answer.seq));
    assert_eq!(Store::open(kit.config.clone()).await.unwrap().resume(cursor), None);
}

/// The parts of an archive: name, where the bytes begin, how many they are.
fn parts(archive: &[u8]) -> Vec<(String, usize, usize)> {
    let mut tar = tar::Archive::new(archive);
    let read = |entry: std::io::Result<tar::Entry<'_, &[u8]>>| {
        let entry = entry.unwrap();
        let name = String::from_utf8(entry.path_bytes().into_owned()).unwrap();
        (name, usize::try_from(entry.raw_file_position()).unwrap(), usize::try_from(entry.size()).unwrap())
    };
    tar.entries().unwrap().raw(true).map(read).collect()
}

/// The manifest, and the other parts with their bytes.
fn opened(archive: &[u8]) -> (Value, Vec<(String, Vec<u8>)>) {
    let mut all = parts(archive).into_iter().map(|(name, at, bytes)| (name, archive[at..at + bytes].to_vec()));
    (serde_json::from_slice(&all.next().unwrap().1).unwrap(), all.collect())
}

fn with(manifest: &Value, key: &str, value: Value) -> Value {
    let mut manifest = manifest.clone();
    manifest[key] = value;
    manifest
}

/// An archive as somebody could make it: whatever the names.
fn tar_of(manifest: &Value, parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    let manifest = ("manifest.json".to_owned(), manifest.to_string().into_bytes());
    for (name, bytes) in std::iter::once(&manifest).chain(parts) {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_entry_type(tar::EntryType::Regular);
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        tar.append(&header, bytes.as_slice()).unwrap();
    }
    tar.into_inner().unwrap()
}
