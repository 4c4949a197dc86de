//! Records of cases: what each side carries away, and that a changed byte is found and named.

use crate::console_house::House;
use crate::world::{World, request, tell};
use axum::http::{Method, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::id::{CaseId, ShopId};
use ombud_engine::Entropy;
use ombud_server::app::App;
use ombud_server::record::seal::open;
use ombud_server::record::verify::{Verdict, Whole, verify};
use ombud_server::secrets::Secrets;
use ombud_store::ledger::{self, NewEntry};
use ombud_store::{Lane, StoreError, case};
use serde_json::{Value, json};
use std::process::Command;
use tower::ServiceExt;

const PHONE: &str = "+1 (415) 555-0134";
const NOTE: &str = "The shop was friendly on the phone.";

/// A dispute with words, a picture, a refusal, a note of ours and a ruling.
struct Kept {
    house: House,
    case: CaseId,
    number: String,
    buyer: String,
    shop: String,
    other_shop: String,
}

async fn kept() -> Kept {
    let house = House::new().await;
    let dispute = house.dispute().await;
    let (_, mediator) = house.cookie(Role::Mediator, crate::console_house::FRONT.0).await;
    let ours = ombud_domain::Actor::staff(Role::Mediator, mediator, vec![crate::console_house::FRONT]);
    let told = format!("I am sure it was packed well, Maria. Call {PHONE} or write to pack@lamps.example.");
    let refusal = json!({"action": "refuse", "code": "item_as_described", "text": told});
    house.tell(&house.seller(), dispute.case, refusal).await;
    house.tell(&house.buyer, dispute.case, json!({"action": "escalate", "text": "Please look at the picture."})).await;
    house.tell(&ours, dispute.case, json!({"action": "note", "text": NOTE})).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (other_shop, _) = house.cookie(Role::ShopOwner, ShopId(house.bulbs.0).0).await;
    Kept { case: dispute.case, number: dispute.number, house, buyer, shop, other_shop }
}

impl Kept {
    async fn record(&self, cookie: &str, form: &str) -> String {
        let told = self.house.get(&format!("/cases/{}/record/{form}", self.number), cookie).await;
        assert_eq!(told.status, StatusCode::OK, "{}", told.text);
        assert!(told.header("content-disposition").starts_with("attachment; filename=\"D"));
        told.text
    }
}

#[track_caller]
fn whole(file: &str) -> Whole {
    match verify(file.as_bytes(), None) {
        Some(Verdict::Whole(whole)) => whole,
        other => panic!("{other:?}"),
    }
}

fn broken(file: &[u8]) -> Vec<String> {
    match verify(file, None) {
        Some(Verdict::Broken(why)) => why,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn each_side_carries_away_what_is_theirs() {
    let kept = kept().await;
    let (buyers, shops) = (kept.record(&kept.buyer, "html").await, kept.record(&kept.shop, "html").await);
    let (b, s) = (whole(&buyers), whole(&shops));
    assert_eq!((b.made_for.as_str(), s.made_for.as_str()), ("buyer", "shop"));
    assert_eq!((&b.case, &b.head), (&s.case, &s.head), "both hold the same chain");
    assert_eq!(b.events[0], s.events[0]);
    assert!(b.events[2] > 0, "the shop's number was taken out of the buyer's: {b:?}");
    assert_eq!(b.events[4], 1, "the note is for our eyes: {b:?}");
    assert!(s.events[4] > b.events[4], "the draft is for the buyer's: {s:?}");
    for (file, gone, there) in [
        (&buyers, vec![NOTE, "555-0134", "pack@lamps.example"], vec!["Maria", "Please look at the picture."]),
        (&shops, vec![NOTE, "Maria", "Souza"], vec![PHONE, "pack@lamps.example", "Please look at the picture."]),
    ] {
        gone.iter().for_each(|text| assert!(!file.contains(text), "{text} is in {file}"));
        there.iter().for_each(|text| assert!(file.contains(text), "{text} is not in {file}"));
        assert!(file.contains(&"ab".repeat(32)), "the hash of the picture");
        for outside in ["http-equiv=\"refresh", " src=", "<link", "@import", "url("] {
            assert!(!file.contains(outside), "{outside} would load something");
        }
    }
    let data: Value = serde_json::from_str(&kept.record(&kept.buyer, "json").await).unwrap();
    assert_eq!(data["about"]["evidence"][0]["sha256"], "ab".repeat(32));
    assert_eq!(data["about"]["state"]["stage"], "platform_review");
    assert!(data["about"]["state"]["due"].is_string());
    let refused =
        data["events"].as_array().unwrap().iter().find(|e| e["envelope"]["kind"] == "dispute.refused").unwrap();
    assert_eq!(refused["shown"], "masked");
    assert!(refused["words"].as_str().unwrap().contains("Call [•••] or write to [•••]"), "{refused}");
}

#[tokio::test]
async fn who_has_no_seat_and_who_works_here_hear_of_no_record() {
    let kept = kept().await;
    let (mediator, _) = kept.house.cookie(Role::Mediator, crate::console_house::FRONT.0).await;
    for (cookie, number) in
        [(&kept.other_shop, kept.number.as_str()), (&mediator, &kept.number), (&kept.buyer, "D-00000000")]
    {
        for form in ["html", "json"] {
            let told = kept.house.get(&format!("/cases/{number}/record/{form}"), cookie).await;
            assert_eq!(told.status, StatusCode::NOT_FOUND, "{number} {form}");
        }
    }
    assert_eq!(
        kept.house.get(&format!("/cases/{}/record/pdf", kept.number), &kept.buyer).await.status,
        StatusCode::NOT_FOUND
    );
    let page = kept.house.get(&format!("/cases/{}", kept.number), &kept.buyer).await.text;
    assert!(page.contains(&format!("/cases/{}/record/html", kept.number)), "the button");
}

#[tokio::test]
async fn one_changed_byte_fails_and_names_its_event() {
    let kept = kept().await;
    for form in ["json", "html"] {
        let file = kept.record(&kept.buyer, form).await.into_bytes();
        let parts = open(&file).unwrap().seal.parts;
        let (mut start, mut events) = (0, 0);
        for part in &parts {
            // Bytes in steps through every part, and always its first and last.
            for at in (start..start + part.bytes).step_by(101).chain([start, start + part.bytes - 1]) {
                let mut changed = file.clone();
                changed[at] ^= 1 << (at % 7);
                let why = broken(&changed);
                assert!(why.contains(&format!("Changed: {}.", part.part)), "byte {at} of {}: {why:?}", part.part);
            }
            events += usize::from(part.part.starts_with("event "));
            start += part.bytes;
        }
        assert!(events > 5 && parts.iter().any(|p| p.part.contains("(dispute.refused)")), "{parts:?}");
        // What stands behind the parts: the seal.
        for at in (start..file.len()).step_by(37) {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(!broken(&changed).is_empty());
        }
        let mut longer = file.clone();
        longer.insert(start - 1, b' ');
        assert!(!broken(&longer).is_empty());
        longer = file.clone();
        longer.push(b'\n');
        assert!(!broken(&longer).is_empty());
        for length in [start - 1, start / 2] {
            let short = verify(&file[..length], None);
            assert!(!matches!(short, Some(Verdict::Whole(_))), "{short:?}");
        }
    }
    assert_eq!(verify(b"{}", None), None, "something else is no record at all");
}

#[tokio::test]
async fn who_mends_the_hash_of_a_changed_event_breaks_the_signature_and_the_chain() {
    let kept = kept().await;
    let file = kept.record(&kept.shop, "json").await;
    let before = file.lines().find(|l| l.contains("Please look")).unwrap();
    let after = before.replace("Please look", "Please lose");
    let hash = |line: &str| {
        use sha2::{Digest, Sha256};
        hex::encode(Sha256::digest(format!("{line}\n")))
    };
    let forged = file.replace(before, &after).replace(&hash(before), &hash(&after));
    let why = broken(forged.as_bytes()).join(" ");
    assert!(
        why.contains("signature does not fit")
            && why.contains("chain breaks at event")
            && why.contains("dispute.escalated"),
        "{why}"
    );
    // The platform's own key, or none of those that one trusts.
    let keys = kept.house.get("/.well-known/ombud-keys", "").await.text;
    let keys: Value = serde_json::from_str(&keys).unwrap();
    let ours = keys["keys"][0]["public_key"].as_str().unwrap().to_owned();
    assert!(matches!(verify(file.as_bytes(), Some(&[ours])), Some(Verdict::Whole(_))));
    let other = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a".to_owned();
    assert!(matches!(verify(file.as_bytes(), Some(&[other])), Some(Verdict::Broken(_))));
}

#[tokio::test]
async fn what_was_erased_verifies_and_says_so() {
    let kept = kept().await;
    let case = kept.case.0;
    let work = kept.house.world.app.store().write(Lane::Work, move |tx| {
        Box::pin(async move {
            let row = case::load(tx, case).await?.unwrap();
            let spoken =
                ledger::of_stream(tx, case, 0, 7, 100).await?.into_iter().find(|e| e.kind == "dispute.escalated");
            let record = NewEntry {
                at: 1,
                kind: "dispute.erased",
                version: 1,
                actor_role: "administrator",
                actor: None,
                audience: 7,
                body: "{}".into(),
                salt: [3; 16],
            };
            assert!(ledger::erase(tx, case, row.head(), spoken.unwrap().seq, &record).await?.is_some());
            Ok::<_, StoreError>(())
        })
    });
    work.await.unwrap();
    let file = kept.record(&kept.buyer, "html").await;
    assert_eq!(whole(&file).events[3], 1);
    assert!(file.contains("was erased") && !file.contains("Please look"));
}

#[tokio::test]
async fn keys_of_old_records_stay_published() {
    let kept = kept().await;
    let old = kept.record(&kept.buyer, "json").await;
    let world: &World = &kept.house.world;
    let secrets = Secrets::random(&Entropy::seeded(8));
    let app =
        App::new(world.app.engine.clone(), world.app.config.clone(), secrets, ([127, 0, 0, 1], 8080).into()).unwrap();
    for _ in 0..2 {
        let asked = request(Method::GET, "/.well-known/ombud-keys", &[], "");
        let keys = tell(app.router().oneshot(asked).await.unwrap()).await;
        let keys: Value = serde_json::from_str(&keys.text).unwrap();
        let keys: Vec<String> =
            keys["keys"].as_array().unwrap().iter().map(|k| k["public_key"].as_str().unwrap().to_owned()).collect();
        assert_eq!(keys.len(), 2);
        assert!(matches!(verify(old.as_bytes(), Some(&keys)), Some(Verdict::Whole(_))));
        assert!(matches!(verify(old.as_bytes(), Some(&keys[1..])), Some(Verdict::Broken(_))));
    }
}

#[tokio::test]
async fn a_chat_has_a_record_too_and_hostile_words_stay_words() {
    let house = House::new().await;
    let chat = house.chat(true).await;
    let hostile = "</script><script>alert(1)</script><!--events--> \" \\ \u{2028}";
    let said = json!({"action": "message", "text": hostile, "language": "en"});
    let ask = ombud_engine::act::Ask::Conversation { case: chat.case, command: serde_json::from_value(said).unwrap() };
    house.act(&house.buyer, ask).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    for form in ["html", "json"] {
        let told = house.get(&format!("/cases/{}/record/{form}", chat.number), &buyer).await;
        assert!(!told.text.contains("<script>alert"), "{}", told.text);
        assert_eq!(told.text.matches("</script>").count(), usize::from(form == "html"));
        assert!(whole(&told.text).events[1] > 1);
    }
}

#[tokio::test]
async fn the_program_says_it_by_its_exit_code() {
    let kept = kept().await;
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.into_os_string().into_string().unwrap()
    };
    let run = |args: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_ombud")).arg("verify").args(args).output().unwrap();
        (ran.status.code(), String::from_utf8(ran.stderr).unwrap())
    };
    let file = kept.record(&kept.buyer, "html").await;
    let good = write("good.html", &file);
    let (code, said) = run(&[&good]);
    assert!(code == Some(0) && said.contains("whole") && said.contains("WARNING"), "{code:?} {said}");
    let keys = write("keys.json", &kept.house.get("/.well-known/ombud-keys", "").await.text);
    let (code, said) = run(&[&good, "--key", &keys]);
    assert!(code == Some(0) && !said.contains("WARNING"), "{code:?} {said}");
    let (code, said) = run(&[&write("bad.html", &file.replace("Please look", "Please lose")), "--key", &keys]);
    assert!(code == Some(1) && said.contains("(dispute.escalated)"), "{code:?} {said}");
    for (args, why) in [(vec!["no-such-file"], "no-such-file"), (vec![keys.as_str()], "no record of a case")] {
        let (code, said) = run(&args);
        assert!(code == Some(2) && said.contains(why), "{code:?} {said}");
    }
}

#[tokio::test]
async fn an_outside_body_gets_what_both_sides_may_see_and_no_note_of_ours() {
    let kept = kept().await;
    let path = format!("/cases/{}/hand-over/html", kept.number);
    let (mediator, _) = kept.house.cookie(Role::Mediator, crate::console_house::FRONT.0).await;
    let told = kept.house.get(&path, &mediator).await;
    assert_eq!(told.status, StatusCode::OK);
    let found = whole(&told.text);
    assert_eq!((found.made_for.as_str(), found.events[2], found.events[4]), ("outside", 0, 1));
    for there in ["Maria Souza", PHONE, "Please look at the picture."] {
        assert!(told.text.contains(there), "{there} is not in it");
    }
    assert!(!told.text.contains(NOTE));
    let (agent, _) = kept.house.cookie(Role::Agent, crate::console_house::FRONT.0).await;
    let (elsewhere, _) = kept.house.cookie(Role::Mediator, crate::console_house::OTHER_FRONT.0).await;
    for cookie in [&kept.buyer, &kept.shop, &agent, &elsewhere] {
        assert_eq!(kept.house.get(&path, cookie).await.status, StatusCode::NOT_FOUND);
    }
}
