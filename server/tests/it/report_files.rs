//! Files that come with a report: from somebody signed in and from a stranger, seen by the reviewer and never by the shop.

use crate::console_house::{FRONT, House};
use crate::evidence::{of_phone, plain};
use crate::trust::{STORY, number, with_offer};
use crate::up::{Up, sha256};
use crate::world::{Told, csrf_of, request};
use axum::http::{Method, Request, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::time::Span;
use ombud_server::limits::Limit;

/// A report with files, as a browser without scripts sends it; without a cookie a stranger's.
async fn send(house: &House, cookie: &str, cid: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Told {
    let mut body = Vec::new();
    let mut part = |name: &str, value: &str| {
        body.extend(format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    };
    if !cookie.is_empty() {
        part("csrf", &csrf_of(&house.world, cookie).await);
    }
    part("cid", cid);
    for (name, value) in fields {
        part(name, value);
    }
    for (name, bytes) in files {
        let head = format!("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend(b"--B--\r\n");
    let headers = [("content-type", "multipart/form-data; boundary=B"), ("cookie", cookie)];
    let headers = if cookie.is_empty() { &headers[..1] } else { &headers[..] };
    let (parts, ()) = request(Method::POST, "/report/product", headers, "").map(|_| ()).into_parts();
    house.world.ask(Request::from_parts(parts, body.into())).await
}

const FIELDS: &[(&str, &str)] = &[("offer", "f1"), ("concern", "prohibited_or_unsafe"), ("text", STORY)];

/// Somebody of ours reads the page of the report and opens the file; the place where it was taken is in neither.
async fn seen(house: &House, report: &str, name: &str) -> String {
    let (reviewer, _) = house.cookie(Role::Reviewer, FRONT.0).await;
    let page = house.get(&format!("/cases/{report}"), &reviewer).await.text;
    let at = page.find(&format!("/files/{report}/")).unwrap_or_else(|| panic!("{page}"));
    let path: String = page[at..].chars().take_while(|c| *c != '"').collect();
    assert!(page.contains(name) && !page.contains("52.52"), "{page}");
    let file = house.get(&path, &reviewer).await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(!file.text.contains("52.5200N"), "where it was taken is taken out");
    path
}

#[tokio::test]
async fn a_stranger_shows_what_they_report_and_loses_nothing_to_a_mistake() {
    let house = with_offer().await;
    let form = house.world.get("/report/product?offer=f1", &[]).await.text;
    assert!(form.contains("type=\"file\"") && form.contains("multipart/form-data"), "{form}");
    assert!(!form.contains("<file-drop"), "a stranger has no drawer to send pieces to");
    let cid = house.id().to_string();
    let photo = of_phone("2026:03:12 10:00:00");
    // A word is missing: what was brought stays, and the form keeps its id.
    let short = send(&house, "", &cid, &[("offer", "f1"), ("text", STORY)], &[("plug.jpg", &photo)]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", short.text);
    assert!(
        short.text.contains(&format!("name=\"cid\" value=\"{cid}\"")) && short.text.contains("plug.jpg"),
        "{}",
        short.text
    );
    let hash = short.text.split("name=\"file_id\" value=\"").nth(1).unwrap()[..64].to_owned();
    // Another stranger cannot send it as theirs.
    let other = send(&house, "", &house.id().to_string(), &[FIELDS, &[("file_id", &hash)]].concat(), &[]).await;
    assert_eq!(other.status, StatusCode::BAD_REQUEST, "{}", other.text);
    let sent = send(&house, "", &cid, &[FIELDS, &[("file_id", &hash)]].concat(), &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = house.world.get(sent.header("location"), &[]).await.text;
    let report = format!("G-{}", &page.split("G-").nth(1).unwrap()[..8]);
    let path = seen(&house, &report, "plug.jpg").await;
    assert_eq!(house.get(&path, &sent.cookie()).await.status, StatusCode::OK, "the guest opens their own file");
    for (role, scope) in [(Role::ShopOwner, house.lamps.0), (Role::Buyer, house.buyer.person.unwrap().0)] {
        let (cookie, _) = house.cookie(role, scope).await;
        assert_eq!(house.get(&path, &cookie).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
}

#[tokio::test]
async fn a_buyer_sends_files_piece_by_piece_and_the_shop_hears_nothing_of_them() {
    let house = with_offer().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let before = house.get("/shop/cases", &seller).await.text.len();
    let form = house.get("/report/product?offer=f1", &buyer).await.text;
    assert!(form.contains("data-action=\"/up\"") && form.contains("id=\"files-own\""), "{form}");
    let photo = of_phone("2026:03:12 10:00:00");
    let row = Up::new(&house, "", &buyer).await.whole("plug.jpg", &photo).await;
    assert_eq!(row.status, StatusCode::OK, "{}", row.text);
    assert!(row.text.contains("data-to=\"#files-own\"") && !row.text.contains("<img"), "{}", row.text);
    let hash = row.text.split("name=\"file_id\" value=\"").nth(1).unwrap()[..64].to_owned();
    assert_ne!(hash, sha256(&photo), "kept without the place");
    let fields = [FIELDS, &[("file_id", &hash)]].concat();
    let report = number(&send(&house, &buyer, &house.id().to_string(), &fields, &[]).await);
    let path = seen(&house, &report, "plug.jpg").await;
    // The shop that shows the same bytes somewhere learns nothing of who brought them first.
    assert_eq!(house.get(&path, &seller).await.status, StatusCode::NOT_FOUND);
    let shop = house.get("/shop/cases", &seller).await.text;
    assert_eq!(shop.len(), before);
    assert!(!shop.contains(&hash) && !house.get("/notices", &seller).await.text.contains(&report));
    // What is not a picture, a paper or a video is refused beside everything else.
    let bad = send(&house, &buyer, &house.id().to_string(), FIELDS, &[("plug.exe", b"MZ\x90 no picture at all")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bad.text.contains("f-report-file-e"), "{}", bad.text);
}

/// What strangers bring from one address counts together, whatever their forms call themselves.
#[tokio::test]
async fn strangers_bring_only_so_many_files() {
    let house = House::with(|c| c.rate_limits = true).await;
    let photo = plain(40, 200);
    let mut refused = Vec::new();
    // As many as come at once, and more than come back meanwhile; reports have a limit of their own.
    for _ in 0..Limit::GuestFile.burst() + 4 {
        let told = send(&house, "", &house.id().to_string(), &[], &[("a.jpg", &photo)]).await;
        refused.push(told.text.contains("f-report-file-e"));
        house.world.later(Span::minutes(1));
    }
    assert_eq!((refused.first(), refused.last()), (Some(&false), Some(&true)), "{refused:?}");
}
