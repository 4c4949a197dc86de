//! What people show: advice about a picture, where it comes from, and what is never told of it.

use crate::console_house::{FRONT, House};
use crate::up::Up;
use crate::world::{Told, csrf_of, request};
use axum::http::{Method, Request, StatusCode};
use image::codecs::jpeg::JpegEncoder;
use ombud_domain::actor::Role;
use ombud_store::paper;

/// Where the photos here were taken.
const PLACE: &[u8; 8] = b"52.5200N";

/// A picture of one colour: no edges, bright or dark.
pub fn plain(side: u32, level: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_pixel(side, side, image::Rgb([level; 3]));
    picture.write_with_encoder(JpegEncoder::new(&mut bytes)).unwrap();
    bytes
}

/// A photo as a phone writes it: model, moment, and where.
pub fn of_phone(moment: &str) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let list = |entries: &[Vec<u8>]| [&(entries.len() as u16).to_le_bytes()[..], &entries.concat(), &[0; 4]].concat();
    // 8 bytes, then lists of three, one and one entries: texts begin at 86.
    let block = [
        b"II*\0\x08\0\0\0".to_vec(),
        list(&[entry(0x0110, 2, 8, 86), entry(0x8769, 4, 1, 50), entry(0x8825, 4, 1, 68)]),
        list(&[entry(0x9003, 2, 20, 94)]),
        list(&[entry(2, 2, 8, 114)]),
        b"Pixel 7\0".to_vec(),
        [moment.as_bytes(), b"\0"].concat(),
        PLACE.to_vec(),
    ]
    .concat();
    let plain = plain(320, 200);
    let long = u16::try_from(block.len() + 8).unwrap().to_be_bytes();
    [&plain[..2], b"\xFF\xE1", &long, b"Exif\0\0", &block, &plain[2..]].concat()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|w| w == part)
}

/// Sends a form with a file, as a browser without scripts does.
pub async fn send(house: &House, path: &str, cookie: &str, bytes: &[u8]) -> Told {
    let csrf = csrf_of(&house.world, cookie).await;
    let cid = house.id().to_string();
    let mut body = Vec::new();
    for (name, value) in [("csrf", csrf.as_str()), ("cid", &cid), ("kind", "photo"), ("text", "As it came.")] {
        body.extend(format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    let head =
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";
    body.extend([head.as_bytes(), bytes, b"\r\n--B--\r\n"].concat());
    let headers = [("cookie", cookie), ("content-type", "multipart/form-data; boundary=B")];
    let (parts, ()) = request(Method::POST, path, &headers, "").map(|_| ()).into_parts();
    house.world.ask(Request::from_parts(parts, body.into())).await
}

#[tokio::test]
async fn a_hint_is_for_whoever_brought_the_picture() {
    let house = House::new().await;
    let case = house.dispute().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let here = format!("/cases/{}", case.number);
    // Without scripts: it is taken, and the hint stands beside it.
    let sent = send(&house, &format!("{here}/add_evidence"), &buyer, &plain(400, 9)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "a hint never refuses: {}", sent.text);
    let said = "This picture looks dark.";
    assert!(house.get(&here, &buyer).await.text.contains(said));
    for (who, path) in [(&shop, here.clone()), (&mediator, format!("/room/{}", case.number))] {
        let page = house.get(&path, who).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.text.contains("As it came.") && !page.text.contains(said), "{path}: {}", page.text);
    }
    // With them: at once, in the row of the file.
    for (bytes, word) in [(plain(400, 9), said), (plain(40, 200), "This picture is very small.")] {
        let row = Up::new(&house, &case.number, &buyer).await.whole("p.jpg", &bytes).await;
        assert_eq!(row.status, StatusCode::OK, "{}", row.text);
        assert!(row.text.contains(word) && row.text.contains("name=\"file_id\""), "{}", row.text);
    }
    let row = Up::new(&house, &case.number, &buyer).await.whole("p.jpg", &plain(400, 200)).await;
    assert!(!row.text.contains("This picture"), "{}", row.text);
    for (lang, word) in [("pt", "Esta foto parece escura."), ("fa", "این عکس تاریک به نظر می‌رسد.")]
    {
        let look = house.post("/preferences", &buyer, &[("lang", lang), ("back", "/")]).await.cookie();
        assert!(house.get(&here, &format!("{buyer}; {look}")).await.text.contains(word), "{lang}");
    }
}

#[tokio::test]
async fn a_mediator_reads_what_a_camera_wrote_and_nobody_reads_the_place() {
    let house = House::new().await;
    let case = house.dispute().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let (here, room) = (format!("/cases/{}", case.number), format!("/room/{}", case.number));
    let photo = of_phone("2026:03:03 14:10:00");
    assert!(holds(&photo, PLACE));
    send(&house, &format!("{here}/add_evidence"), &buyer, &photo).await;
    let page = house.get(&room, &mediator).await.text;

    let folder = format!("/files/{}/", case.number);
    let mut hashes = page.split(&folder).skip(1).map(|rest| rest[..64].to_owned());
    let hash = hashes.find(|h| *h != "ab".repeat(32)).expect("the photo is shown");
    for said in [
        "3 March 2026",
        "14:10",
        "by the own clock of a",
        "Pixel 7",
        "took the place out",
        "SHA-256",
        &hash,
        "Received",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    for line in ["before the order was placed", "after the dispute was opened"] {
        assert!(!page.contains(line), "{line}");
    }
    // Taken before there was an order: a fact, and no more.
    send(&house, &format!("{here}/add_evidence"), &shop, &of_phone("2026:02:20 09:00:00")).await;
    let page = house.get(&room, &mediator).await.text;
    assert!(page.contains("before the order was placed"), "{page}");
    // Nobody else is told which camera it was, and nobody at all is told where.
    let file = format!("/files/{}/{hash}", case.number);
    for (who, cookie) in [("buyer", &buyer), ("shop", &shop), ("mediator", &mediator)] {
        for path in [&here, &room, &file, &format!("{here}/add_evidence")] {
            let told = house.get(path, cookie).await;
            assert!(!told.text.contains("52.5200"), "{who} {path}");
            assert!(path == &room || !told.text.contains("Pixel"), "{who} {path}");
        }
        assert_eq!(house.get(&file, cookie).await.status, StatusCode::OK, "{who}");
    }
    let (wanted, number) = (hash.clone(), case.case.0);
    let kept =
        house.world.app.store().read(move |tx| Box::pin(async move { paper::upload(tx, &wanted, number).await }));
    let kept = kept.await.unwrap().unwrap();
    assert!(kept.facts.contains("\"place\":true") && !kept.facts.contains("52"), "{}", kept.facts);
    let bytes = house.world.file(&hash).await;
    assert!(!holds(&bytes, PLACE) && !holds(&bytes, b"Pixel"), "what is kept does not tell");
}
