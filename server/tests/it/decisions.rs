//! What we decide and give, as people read it.

use crate::console_house::{FRONT, House};
use crate::evidence::plain;
use crate::world::{Told, request};
use axum::http::{Method, Request, StatusCode};
use ombud_domain::actor::Role;
use serde_json::json;

/// A page without the marks around what stands in its sentences.
async fn page(house: &House, path: &str, cookie: &str) -> String {
    house.get(path, cookie).await.text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Sends a form with a picture.
pub async fn with_picture(house: &House, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Told {
    let page = house.get("/sign-in", cookie).await.text;
    let csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let cid = house.id().to_string();
    let mut body = Vec::new();
    for (name, value) in [("csrf", csrf.as_str()), ("cid", &cid)].iter().chain(fields) {
        body.extend(format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    let head = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"new.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";
    body.extend([head.as_bytes(), &plain(320, 200), b"\r\n--B--\r\n"].concat());
    let headers = [("cookie", cookie), ("content-type", "multipart/form-data; boundary=B")];
    let (parts, ()) = request(Method::POST, path, &headers, "").map(|_| ()).into_parts();
    house.world.ask(Request::from_parts(parts, body.into())).await
}

/// Goodwill says how much it is, in the event and in the notice; the second pair of eyes sees what it agrees to.
#[tokio::test]
async fn goodwill_says_how_much() {
    let house = House::new().await;
    let case = house.dispute().await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (one, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let give = |amount: &'static str| [("amount_minor", amount), ("text", "With our apologies for all of this.")];
    let here = format!("/cases/{}", case.number);
    house.post(&format!("{here}/goodwill"), &one, &give("15.00")).await;
    assert!(page(&house, &here, &buyer).await.contains("We pay $15.00 of goodwill money"));
    assert!(page(&house, "/notices", &buyer).await.contains("We give you goodwill money ($15.00)"));
    house.post(&format!("{here}/goodwill"), &one, &give("6.50")).await;
    let (two, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let room = page(&house, &format!("/room/{}", case.number), &two).await;
    assert!(room.contains("asks for a second pair of eyes on goodwill of $6.50"), "{room}");
    assert!(room.contains("id=\"do-decline_goodwill\""), "a no can be recorded");
    assert!(!page(&house, &here, &buyer).await.contains("$6.50"), "it is between us until it is given");
}

/// I08: both parties and the room read why a proposal lies outside of what the two sides said.
#[tokio::test]
async fn a_proposal_outside_the_range_is_shown_with_its_reason() {
    let house = House::new().await;
    let case = house.dispute().await;
    let offer =
        json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 4_000, "text": "One is whole."});
    house.tell(&house.seller(), case.case, offer).await;
    house.tell(&house.buyer, case.case, json!({"action": "escalate"})).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let reason = "The shop itself says that both were packed badly.";
    let fields = [
        ("remedy", "refund_partial"),
        ("amount_minor", "20"),
        ("text", "Half of one lamp can still be used."),
        ("override_reason", reason),
    ];
    let proposed = house.post(&format!("/cases/{}/propose_outside", case.number), &mediator, &fields).await;
    assert!(proposed.status.is_redirection(), "{}", proposed.text);
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    for (path, who) in [("cases", &buyer), ("cases", &seller), ("room", &mediator)] {
        let page = house.get(&format!("/{path}/{}", case.number), who).await.text;
        assert!(page.contains(reason), "/{path}: {page}");
    }
}

/// Evidence after our proposal: the desk has it among what is to be decided, and everybody is told that we read it first.
#[tokio::test]
async fn new_evidence_after_our_proposal_comes_back_to_the_desk() {
    let house = House::new().await;
    let case = house.dispute().await;
    house
        .tell(&house.seller(), case.case, json!({"action": "refuse", "code": "other", "text": "It left us whole."}))
        .await;
    house.tell(&house.buyer, case.case, json!({"action": "escalate"})).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let fields = [("remedy", "refund_partial"), ("amount_minor", "60"), ("text", "One lamp can still be used.")];
    house.post(&format!("/cases/{}/propose", case.number), &mediator, &fields).await;
    let row = format!("row-{}", case.number);
    assert!(!house.get("/room?q=decide", &mediator).await.text.contains(&row));
    let paper = json!({"kind": "document", "file": "cd".repeat(32), "name": "carrier.pdf", "media": "application/pdf"});
    house.tell(&house.seller(), case.case, json!({"action": "add_evidence", "evidence": paper})).await;
    assert!(house.get("/room?q=decide", &mediator).await.text.contains(&row), "it is to be read");
    assert!(!house.get("/room?q=answers", &mediator).await.text.contains(&row));
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    for who in [&buyer, &seller, &mediator] {
        let page = house.get(&format!("/cases/{}", case.number), who).await.text;
        assert!(page.contains("New evidence has come in since our proposal"), "{page}");
    }
    let fields = [("result", "stands"), ("text", "The carrier's paper says nothing of the lamp itself.")];
    let read = house.post(&format!("/cases/{}/reread", case.number), &mediator, &fields).await;
    assert!(read.status.is_redirection(), "{}", read.text);
    let page = page(&house, &format!("/cases/{}", case.number), &buyer).await;
    assert!(page.contains("We looked at the new evidence: our proposal stands"), "{page}");
    assert!(!page.contains("New evidence has come in since our proposal"));
    assert!(house.get("/room?q=answers", &mediator).await.text.contains(&row));
}

/// Rows 9 and 30: the question before a withdrawal and before taking less. A yes warns and does nothing; the acceptance
/// that follows counts a day later, and the shop reads the day and no reason (I23).
#[tokio::test]
async fn a_pressed_buyer_is_warned_and_loses_nothing() {
    let house = House::new().await;
    let case = house.dispute().await;
    let offer =
        json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 100, "text": "The rest by wallet."});
    house.tell(&house.seller(), case.case, offer).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let here = format!("/cases/{}", case.number);
    let form = page(&house, &format!("{here}/withdraw"), &buyer).await;
    assert!(form.contains("Did somebody ask you to do this") && form.contains("Only we read your answer"), "{form}");
    let yes = [("confirm", "true"), ("pressed", "yes")];
    assert!(house.post(&format!("{here}/withdraw"), &buyer, &yes).await.status.is_redirection());
    let mine = page(&house, &here, &buyer).await;
    assert!(mine.contains("nobody may ask you to withdraw") && mine.contains("Nothing was done"), "{mine}");
    let theirs = page(&house, &here, &seller).await;
    assert!(!theirs.contains("may ask") && !theirs.contains("told us"), "the shop learns nothing: {theirs}");
    let again = page(&house, &format!("{here}/withdraw"), &buyer).await;
    assert!(again.contains("I withdraw anyway"), "{again}");

    let proposal = page(&house, &format!("{here}/accept"), &buyer).await;
    let value = |name: &str| {
        let field = proposal.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field");
        field.split('"').next().unwrap().to_owned()
    };
    let (id, version) = (value("proposal"), value("version"));
    let fields = [("proposal", id.as_str()), ("version", version.as_str()), ("less", "true")];
    let accepted = house.post(&format!("{here}/accept"), &buyer, &fields).await;
    assert!(accepted.status.is_redirection(), "{}", accepted.text);
    let mine = page(&house, &here, &buyer).await;
    assert!(mine.contains("until then you can take it back") && mine.contains("/take_back\""), "{mine}");
    assert!(mine.contains("the acceptance counts, and the solution is carried out"));
    let theirs = page(&house, &here, &seller).await;
    assert!(theirs.contains("until then there is time to think it over") && !theirs.contains("may ask"), "{theirs}");
}

/// "A new fact" can be shown: an appeal, what is added to it, and the other side's answer take files, and both sides and
/// whoever decides see them.
#[tokio::test]
async fn an_appeal_takes_files() {
    let house = House::new().await;
    let case = house.dispute().await;
    // Nobody answers: the buyer's wish is carried out, and the shop appeals against that.
    house.world.later(ombud_domain::time::Span::days(6));
    house.settle().await;
    let (market, here) = (ombud_domain::Actor::MARKETPLACE, format!("/cases/{}", case.number));
    let refund = house.refund_of(case.case).await;
    let paid = json!({"action": "ok", "amount_minor": 10_000, "currency": "USD", "reference": null});
    let paid = ombud_engine::act::Ask::Refund { case: refund, command: serde_json::from_value(paid).unwrap() };
    house.act(&market, paid).await;
    house.settle().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let form = page(&house, &format!("{here}/appeal"), &seller).await;
    assert!(form.contains("type=\"file\"") && form.contains("multipart/form-data"), "{form}");
    let fields = [("ground", "new_fact"), ("text", "The parcel was whole when it left us: see the picture.")];
    let filed = with_picture(&house, &format!("{here}/appeal"), &seller, &fields).await;
    assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.text);
    let told = page(&house, &here, &seller).await;
    let number = told.split("appeal A-").nth(1).or(told.split("A-").nth(1)).expect("its number")[..8].to_owned();
    let appeal = format!("/cases/A-{number}");
    let (desk, _) = house.cookie(Role::AppealReviewer, FRONT.0).await;
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    house.post(&format!("{appeal}/admit"), &desk, &[]).await;
    let answer = [("text", "It was broken all the same, as this one shows.")];
    let answered = with_picture(&house, &format!("{appeal}/answer"), &buyer, &answer).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text);
    let added = with_picture(&house, &format!("{appeal}/add"), &seller, &[("text", "And one more of the same.")]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    for who in [&seller, &buyer, &desk] {
        let page = house.get(&appeal, who).await.text;
        let files: Vec<&str> = page.split(&format!("/files/A-{number}/")).skip(1).map(|rest| &rest[..64]).collect();
        assert!(files.len() >= 3, "{page}");
        for file in files {
            assert_eq!(house.get(&format!("/files/A-{number}/{file}"), who).await.status, StatusCode::OK);
        }
    }
}

/// Row 6: the form of a refusal takes files, and they are evidence.
#[tokio::test]
async fn a_shop_refuses_and_shows_why() {
    let house = House::new().await;
    let case = house.dispute().await;
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let here = format!("/cases/{}", case.number);
    assert!(page(&house, &format!("{here}/refuse"), &seller).await.contains("multipart/form-data"));
    let fields = [("code", "damage_after_delivery"), ("text", "It was whole when the carrier took it.")];
    let sent = with_picture(&house, &format!("{here}/refuse"), &seller, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let told = page(&house, &here, &buyer).await;
    assert!(told.contains("It was whole when the carrier took it.") && told.contains("new.jpg"), "{told}");
}

/// What the buyer reported to us about the shop is a sign as well; once it is found to be nothing it is none any more.
#[tokio::test]
async fn a_report_of_pressure_is_a_sign() {
    let house = House::new().await;
    let case = house.dispute().await;
    let (buyer, person) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let form = format!("/cases/{}/withdraw", case.number);
    assert!(page(&house, &form, &buyer).await.contains("Did somebody ask you to do this"));
    let open = ombud_domain::report::Open {
        storefront: FRONT,
        reporter: person,
        guest: false,
        language: "en".into(),
        shop: Some(house.lamps),
        order: None,
        offer: None,
        title: "Lamps & Co".into(),
        concern: "pressure_to_cancel_dispute".into(),
        danger: false,
        text: "They want me to withdraw before they pay me by wallet.".into(),
        place: None,
        attachments: Vec::new(),
    };
    let report = house.act(&house.buyer, ombud_engine::act::Ask::OpenReport { open }).await;
    let flagged = page(&house, &form, &buyer).await;
    assert!(flagged.contains("I withdraw anyway") && !flagged.contains("Did somebody ask you"), "{flagged}");
    let (seller, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    let theirs = page(&house, &format!("/cases/{}", case.number), &seller).await;
    assert!(!theirs.contains("pressure") && !theirs.contains("/escalate\""), "the shop learns nothing: {theirs}");
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    assert!(page(&house, &format!("/room/{}", case.number), &mediator).await.contains("the shop does not know"));

    let tell = |command: serde_json::Value, role: Role| {
        let actor = ombud_domain::Actor::staff(role, ombud_domain::id::PersonId(77), vec![FRONT]);
        let command = serde_json::from_value(command).unwrap();
        let ask = ombud_engine::act::Ask::Report { case: report.case, command };
        let house = &house;
        async move { house.act(&actor, ask).await }
    };
    tell(json!({"action": "triage", "priority": "normal"}), Role::Triage).await;
    let nothing = json!({"action": "decide", "measure": "no_action", "rule": "no_rule_broken",
        "facts": "The chat shows a misunderstanding.", "text_reporter": "We read the chat and found no pressure."});
    tell(nothing, Role::Reviewer).await;
    assert!(page(&house, &form, &buyer).await.contains("Did somebody ask you to do this"));
}

/// A draft is the buyer's alone until it is sent: our own people hear of no such case, by page or by program.
#[tokio::test]
async fn an_unsent_draft_is_the_buyers_alone() {
    let house = House::new().await;
    let start = ombud_domain::dispute::Start {
        storefront: FRONT,
        buyer: house.buyer.person.unwrap(),
        shop: house.lamps,
        language: "en".into(),
        units: vec![(house.line, 1)],
        conversation: None,
    };
    let ask = |start| ombud_engine::act::Ask::StartDispute { start, evidence: vec![] };
    let draft = house.act(&house.buyer, ask(start.clone())).await;
    let paths = [
        format!("/cases/{}", draft.number),
        format!("/api/v1/cases/{}", draft.number),
        format!("/api/v1/cases/{}/events", draft.number),
    ];
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    assert_eq!(house.get(&paths[1], &buyer).await.status, StatusCode::OK);
    for role in [Role::Agent, Role::Mediator, Role::Supervisor] {
        let (cookie, _) = house.cookie(role, FRONT.0).await;
        for path in &paths {
            assert_eq!(house.get(path, &cookie).await.status, StatusCode::NOT_FOUND, "{role:?} {path}");
        }
    }
    // Whoever prepared one for the buyer sees their own work.
    let (cookie, person) = house.cookie(Role::Agent, FRONT.0).await;
    let agent = ombud_domain::Actor::staff(Role::Agent, person, vec![FRONT]);
    house.act(&house.buyer, dispute_of(draft.case, json!({"action": "discard"}))).await;
    let own = house.act(&agent, ask(start)).await;
    assert_eq!(house.get(&format!("/cases/{}", own.number), &cookie).await.status, StatusCode::OK);
}

fn dispute_of(case: ombud_domain::id::CaseId, command: serde_json::Value) -> ombud_engine::act::Ask {
    ombud_engine::act::Ask::Dispute { case, command: serde_json::from_value(command).unwrap() }
}
