//! Two people where one is not enough, and the second look at a decision that nobody shows.

use crate::console_house::{FRONT, House, OTHER_FRONT, WORDS};
use axum::http::StatusCode;
use ombud_domain::Instant;
use ombud_domain::actor::Role;
use ombud_domain::dispute::blind::lot;
use ombud_domain::money::Currency;
use ombud_domain::policy::Policy;
use ombud_domain::time::Span;
use ombud_engine::act::Answer;
use ombud_engine::settings::{PolicyVersion, Settings};
use ombud_store::ledger::Position;
use ombud_store::statistic::{self, Statistic};
use ombud_store::{Lane, StoreError};
use serde_json::json;

const SHOP_SAYS: &str = "Only one of the two lamps is broken.";
const PROPOSED: &str = "One of the lamps stays whole, so half of it.";
const FOR_BUYER: &str = "You keep the whole lamp and get half back.";
const FOR_SHOP: &str = "The carrier broke one of the two lamps.";

/// A house in which one person decides up to `alone`, and a fifth of the decisions is looked at again.
async fn house(alone: i64) -> House {
    let house = House::new().await;
    let mut policy = Policy { blind_sample_percent: 20, ..Policy::default() };
    policy.decision_alone_minor.insert(Currency::USD, alone);
    let storefronts = house.world.app.engine.settings().storefronts.clone();
    let policy = PolicyVersion { storefront: None, effective_at: Instant(0), policy };
    house.world.app.engine.set_settings(Settings { storefronts, policies: vec![policy], endpoints: vec![] });
    house
}

/// A dispute about 100 dollars with us.
async fn with_us(house: &House, remedy: &str) -> Answer {
    let case = house.dispute().await;
    let counter = json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 4_000, "text": SHOP_SAYS});
    let offer =
        if remedy == "no_remedy" { json!({"action": "refuse", "code": "other", "text": SHOP_SAYS}) } else { counter };
    house.tell(&house.seller(), case.case, offer).await;
    house.tell(&house.buyer, case.case, json!({"action": "escalate"})).await;
    case
}

/// The same after a proposal of ours, sent by two where it takes two, that the shop refused; gives the cookie of the
/// mediator who made it too.
async fn refused(house: &House, remedy: &str) -> (Answer, String) {
    let case = with_us(house, remedy).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let fields = [("remedy", remedy), ("amount_minor", "60"), ("text", PROPOSED)];
    let fields = if remedy == "no_remedy" { &fields[..1] } else { &fields[..2] };
    let fields = [fields, &[("text", PROPOSED)]].concat();
    let told = house.post(&format!("/cases/{}/propose", case.number), &mediator, &fields).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    let (second, _) = house.cookie(Role::Mediator, FRONT.0).await;
    if house.get(&format!("/room/{}", case.number), &second).await.text.contains("id=\"do-confirm_offer\"") {
        let fields = [("remedy", remedy), ("amount_minor", "6000"), ("text", PROPOSED)];
        let sent = house.post(&format!("/cases/{}/confirm_offer", case.number), &second, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    }
    house
        .tell(&house.seller(), case.case, json!({"action": "refuse", "code": "other", "text": "That is too much."}))
        .await;
    (case, mediator)
}

/// The ruling that picks our proposal, the third on file.
const RULING: [(&str, &str); 4] =
    [("proposal", "3"), ("code", "shared_responsibility"), ("text_buyer", FOR_BUYER), ("text_shop", FOR_SHOP)];

#[tokio::test]
async fn a_ruling_above_the_amount_is_carried_out_by_two() {
    let house = house(5_000).await;
    let (case, first) = refused(&house, "refund_partial").await;
    let (room, at) = (format!("/room/{}", case.number), |action: &str| format!("/cases/{}/{action}", case.number));
    let told = house.post(&at("rule"), &first, &RULING).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);

    // Whoever asked sees that somebody else must agree.
    let own = house.get(&room, &first).await.text;
    assert!(own.contains("Waits for a second person") && own.contains("Somebody else must agree"), "{own}");
    assert!(own.contains("Take it back") && !own.contains("id=\"do-confirm_ruling\""));
    let no = house.post(&at("confirm_ruling"), &first, &RULING).await;
    assert!(
        no.status == StatusCode::UNPROCESSABLE_ENTITY && no.text.contains("A second person must agree."),
        "{}",
        no.text
    );
    let again = house.post(&at("rule"), &first, &RULING).await;
    assert!(again.text.contains("already waits for a second person"), "{}", again.text);

    // Somebody else sees it in the list, and in full.
    let (second, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    assert!(house.get("/room", &second).await.text.contains("Second person"), "the list marks it");
    let page = house.get(&room, &second).await.text;
    assert_eq!(page.matches("Confirm and carry out").count(), 1, "one button: {page}");
    for words in [FOR_BUYER, FOR_SHOP, "Dana mediator", "$60.00", "Both are responsible", "id=\"do-send_back_ruling\""]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(house.get(&at("confirm_ruling"), &second).await.text.contains(FOR_BUYER), "the form begins with its words");

    // The parties see that we are deciding, and nothing of the decision.
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    for party in [&buyer, &shop] {
        for path in [format!("/cases/{}", case.number), format!("/api/v1/cases/{}", case.number)] {
            let theirs = house.get(&path, party).await.text;
            assert!(theirs.contains(&case.number), "{path}: {theirs}");
            for secret in [FOR_BUYER, FOR_SHOP, "ruling", "second person", "Second person"] {
                assert!(!theirs.contains(secret), "{path} tells {secret}");
            }
        }
    }
    let (elsewhere, _) = house.cookie(Role::Mediator, OTHER_FRONT.0).await;
    for action in ["confirm_ruling", "send_back_ruling"] {
        assert_eq!(house.post(&at(action), &elsewhere, &RULING).await.status, StatusCode::NOT_FOUND);
    }

    // New evidence is pointed out before anybody agrees.
    let photo =
        json!({"action": "add_evidence", "evidence": {"kind": "statement", "text": "The box was wet outside."}});
    house.tell(&house.buyer, case.case, photo).await;
    assert!(house.get(&room, &second).await.text.contains("Evidence came in after this was asked."));

    let better = "You keep the whole lamp; half of the price comes back to you.";
    let fields = [RULING[0], RULING[1], ("text_buyer", better), RULING[3], ("back", room.as_str())];
    let done = house.post(&at("confirm_ruling"), &second, &fields).await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, room.as_str()), "{}", done.text);
    assert!(house.get(&format!("/cases/{}", case.number), &buyer).await.text.contains(better));
    assert!(!house.get(&room, &second).await.text.contains("Waits for a second person"));
}

#[tokio::test]
async fn a_proposal_above_the_amount_is_sent_by_two() {
    let house = house(5_000).await;
    let case = with_us(&house, "refund_partial").await;
    let (room, at) = (format!("/room/{}", case.number), |action: &str| format!("/cases/{}/{action}", case.number));
    let (first, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let fields = [("remedy", "refund_partial"), ("amount_minor", "60"), ("text", PROPOSED)];
    let told = house.post(&at("propose"), &first, &fields).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);

    let own = house.get(&room, &first).await.text;
    assert!(own.contains("Somebody else must agree") && own.contains("Take it back"), "{own}");
    assert!(!own.contains("id=\"do-confirm_offer\""), "nobody is their own second person");
    let again = house.post(&at("propose"), &first, &fields).await;
    assert!(again.text.contains("A proposal already waits for a second person"), "{}", again.text);

    // The parties see that we are deciding, and nothing of it, whichever way they look.
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    let (shop, _) = house.cookie(Role::ShopOwner, house.lamps.0).await;
    for party in [&buyer, &shop] {
        for path in [format!("/cases/{}", case.number), format!("/api/v1/cases/{}", case.number)] {
            let theirs = house.get(&path, party).await.text;
            assert!(theirs.contains(&case.number) && theirs.contains("platform"), "{path}: {theirs}");
            for secret in [PROPOSED, "offer_asked", "second person", "Second person"] {
                assert!(!theirs.contains(secret), "{path} tells {secret}");
            }
        }
    }
    let (elsewhere, _) = house.cookie(Role::Mediator, OTHER_FRONT.0).await;
    for action in ["confirm_offer", "send_back_offer"] {
        assert_eq!(house.post(&at(action), &elsewhere, &fields).await.status, StatusCode::NOT_FOUND);
    }

    let (second, _) = house.cookie(Role::Mediator, FRONT.0).await;
    assert!(house.get("/room", &second).await.text.contains("Second person"), "the list marks it");
    let page = house.get(&room, &second).await.text;
    for words in [PROPOSED, "Dana mediator", "$60.00", "Agree and send it", "id=\"do-send_back_offer\""] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(house.get(&at("confirm_offer"), &second).await.text.contains(PROPOSED), "the form begins with its words");

    // Sent back, it is not sent; what is proposed anew and agreed to is.
    let why = "The carrier's weight says that the parcel was whole.";
    let back = house.post(&at("send_back_offer"), &second, &[("text", why), ("back", &room)]).await;
    assert_eq!((back.status, back.header("location")), (StatusCode::SEE_OTHER, room.as_str()), "{}", back.text);
    assert!(house.get(&room, &first).await.text.contains(why));
    house.post(&at("propose"), &first, &fields).await;
    let better = "One of the lamps stays whole, so a little more than half of it.";
    let more = [fields[0], ("amount_minor", "6100"), ("text", better)];
    assert_eq!(house.post(&at("confirm_offer"), &second, &more).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let agreed = [fields[0], ("amount_minor", "6000"), ("text", better), ("back", room.as_str())];
    let sent = house.post(&at("confirm_offer"), &second, &agreed).await;
    assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, room.as_str()), "{}", sent.text);
    for party in [&buyer, &shop] {
        let theirs = house.get(&format!("/cases/{}", case.number), party).await.text;
        assert!(theirs.contains(better) && theirs.contains("$60.00"), "{theirs}");
    }
    assert!(!house.get(&room, &second).await.text.contains("Waits for a second person"));
}

#[tokio::test]
async fn a_ruling_is_sent_back_with_a_reason() {
    let house = house(5_000).await;
    let (case, first) = refused(&house, "refund_partial").await;
    let (room, at) = (format!("/room/{}", case.number), format!("/cases/{}/send_back_ruling", case.number));
    let gone = house.post(&at, &first, &[("text", "There is nothing to send back.")]).await;
    assert_eq!(gone.status, StatusCode::CONFLICT, "nothing waits");
    house.post(&format!("/cases/{}/rule", case.number), &first, &RULING).await;
    let (second, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let short = house.post(&at, &second, &[("text", "No.")]).await;
    assert!(short.status == StatusCode::UNPROCESSABLE_ENTITY && short.text.contains("This is too short."));
    let why = "The carrier's weight says that the parcel was whole.";
    let back = house.post(&at, &second, &[("text", why), ("back", &room)]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text);
    let page = house.get(&room, &first).await.text;
    assert!(
        page.contains("sends the decision back") && page.contains(why) && page.contains("id=\"do-rule\""),
        "{page}"
    );
}

/// Whoever is to look blindly learns the ruling from no address, neither of the case nor of what came of it; whoever
/// decided, and the parties, read all of it.
async fn is_hidden(house: &House, case: &Answer, stranger: &str) {
    let api = format!("/api/v1/cases/{}", case.number);
    let theirs = house.get(&api, stranger).await;
    assert_eq!(theirs.status, StatusCode::OK, "{}", theirs.text);
    let told: serde_json::Value = serde_json::from_str(&theirs.text).unwrap();
    for (what, of) in [("plan", &told["details"]), ("outcome", &told["details"]), ("how", &told["details"])] {
        assert!(of[what].is_null(), "{what}: {of}");
    }
    let by: Vec<&str> =
        told["details"]["proposals"].as_array().unwrap().iter().filter_map(|p| p["by"].as_str()).collect();
    assert_eq!(by, ["buyer", "shop"]);
    let kinds: Vec<&str> = told["events"].as_array().unwrap().iter().filter_map(|e| e["kind"].as_str()).collect();
    assert_eq!(kinds, ["dispute.evidence_added", "dispute.submitted", "dispute.refused", "dispute.escalated"]);
    for hidden in [PROPOSED, FOR_BUYER, FOR_SHOP, "decided", "plan_fixed", "platform_ruling"] {
        assert!(!theirs.text.contains(hidden), "the API tells {hidden}: {}", theirs.text);
    }
    let live = format!("/live?after={}&once=1", house.world.app.store().cursor(Position::START));
    assert!(!house.get(&live, stranger).await.text.contains(FOR_BUYER), "a stream that connects anew tells it");
    for path in [format!("{api}/events"), format!("/cases/{}/hand-over/html", case.number)] {
        let no = house.get(&path, stranger).await;
        assert!(no.status.is_client_error() && !no.text.contains(FOR_BUYER), "{path}: {} {}", no.status, no.text);
    }
}

#[tokio::test]
async fn a_decision_is_looked_at_again_by_somebody_who_does_not_know_it() {
    let house = house(50_000).await;
    let (case, decider) = refused(&house, "no_remedy").await;
    // The lot falls with the millisecond of the end.
    while lot(case.case, house.world.clock.now()) >= 20 {
        house.world.later(Span(1));
    }
    let told = house.post(&format!("/cases/{}/rule", case.number), &decider, &RULING).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    house.settle().await;
    while house.world.app.engine.count_all().await.unwrap() > 0 {}

    let (file, row) = (format!("/room/blind/{}", case.number), format!("row-{}", case.number));
    let (stranger, _) = house.cookie(Role::Mediator, FRONT.0).await;
    assert!(house.get("/room/blind", &stranger).await.text.contains(&row));
    assert!(!house.get("/room/blind", &decider).await.text.contains(&row), "nobody looks at what they decided");
    assert_eq!(house.get(&file, &decider).await.status, StatusCode::NOT_FOUND);
    let (elsewhere, _) = house.cookie(Role::Mediator, OTHER_FRONT.0).await;
    assert!(!house.get("/room/blind", &elsewhere).await.text.contains(&row));
    let (agent, _) = house.cookie(Role::Agent, FRONT.0).await;
    assert_eq!(house.get("/room/blind", &agent).await.status, StatusCode::NOT_FOUND);

    let page = house.get(&file, &stranger).await.text;
    for seen in
        [WORDS, SHOP_SAYS, "lamp.jpg", "$100.00", "Delivered", "id=\"do-blind_look\"", "What would you have decided?"]
    {
        assert!(page.contains(seen), "{seen}: {page}");
    }
    for hidden in
        [PROPOSED, FOR_BUYER, FOR_SHOP, "That is too much.", "Nothing was owed", "data-live=\"/live\"", "events-"]
    {
        assert!(!page.contains(hidden), "the file tells {hidden}");
    }
    // The pages that tell the ruling lead there instead, until they have looked.
    let own = [format!("/cases/{}", case.number), format!("/room/{}", case.number)];
    for path in &own {
        let led = house.get(path, &stranger).await;
        assert_eq!((led.status, led.header("location")), (StatusCode::SEE_OTHER, file.as_str()), "{path}");
        assert_eq!(house.get(path, &decider).await.status, StatusCode::OK, "whoever decided knows it");
    }
    let api = format!("/api/v1/cases/{}", case.number);
    let before = house.get(&api, &decider).await.text;
    is_hidden(&house, &case, &stranger).await;
    let at = format!("/cases/{}/blind_look", case.number);
    let part = [("result", "split"), ("code", "shared_responsibility"), ("back", "/room/blind")];
    let wrong = house.post(&at, &stranger, &part).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.text.contains(&format!("href=\"{file}\"")) && !wrong.text.contains(FOR_BUYER),
        "back to the blind file"
    );
    let answer = [&part[..], &[("amount_minor", "30")]].concat();
    let kept = house.post(&at, &stranger, &answer).await;
    assert_eq!((kept.status, kept.header("location")), (StatusCode::SEE_OTHER, "/room/blind"), "{}", kept.text);
    assert!(!house.get("/room/blind", &stranger).await.text.contains(&row), "at once, before the numbers are counted");
    let (other, _) = house.cookie(Role::Supervisor, FRONT.0).await;
    assert_eq!(house.post(&at, &other, &answer).await.status, StatusCode::CONFLICT, "once");

    for path in &own {
        assert_eq!(house.get(path, &stranger).await.status, StatusCode::OK, "{path}");
    }
    // Nothing has changed but the history of our own people, who may read it now.
    let after = house.get(&api, &stranger).await.text;
    let facts = |text: &str| {
        let case: serde_json::Value = serde_json::from_str(text).unwrap();
        [case["stage"].clone(), case["revision"].clone(), case["closed_at"].clone(), case["details"].clone()]
    };
    assert_eq!(facts(&before), facts(&after));
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    assert!(!house.get(&format!("/api/v1/cases/{}", case.number), &buyer).await.text.contains("blind"));
    assert!(house.get(&format!("/room/{}", case.number), &decider).await.text.contains("without knowing the decision"));

    while house.world.app.engine.count_all().await.unwrap() > 0 {}
    let report = house.get("/fairness?by=reason", &other).await.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        report.contains("Second looks at our decisions") && report.contains("1 of 1") && report.contains("too few"),
        "{report}"
    );
    let table = house.get("/fairness.csv?by=reason", &other).await.text;
    assert!(table.lines().next().unwrap().ends_with("money,money_final,sampled,looked,agreed_pm,kappa_pm"));
    assert!(table.lines().nth(1).unwrap().ends_with(",1,1,,"), "{table}");
}

#[tokio::test]
async fn goodwill_that_waits_says_how_much_and_why() {
    let house = house(50_000).await;
    let case = house.dispute().await;
    let (room, at) = (format!("/room/{}", case.number), format!("/cases/{}/goodwill", case.number));
    let (first, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let why = "The buyer has waited for a week.";
    let asked = house.post(&at, &first, &[("amount_minor", "30"), ("text", why)]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text);
    let own = house.get(&room, &first).await.text;
    assert!(own.contains("Somebody else must agree") && !own.contains("id=\"do-goodwill\""), "{own}");
    let (second, _) = house.cookie(Role::Mediator, FRONT.0).await;
    let page = house.get(&room, &second).await.text;
    assert!(page.contains("Goodwill money: \u{2068}$30.00\u{2069}") && page.contains(why), "{page}");
    assert_eq!(page.matches("id=\"do-goodwill\"").count(), 1);
    let agreed = house.post(&at, &second, &[("amount_minor", "3000"), ("text", why), ("back", &room)]).await;
    assert_eq!((agreed.status, agreed.header("location")), (StatusCode::SEE_OTHER, room.as_str()), "{}", agreed.text);
    assert!(!house.get(&room, &second).await.text.contains("Waits for a second person"));
}

#[tokio::test]
async fn the_second_look_speaks_every_language() {
    let house = house(50_000).await;
    let (mediator, _) = house.cookie(Role::Mediator, FRONT.0).await;
    for (lang, word) in [("en", "Second look"), ("fa", "نگاه دوم"), ("pt", "Segunda análise")] {
        let look = house.post("/preferences", &mediator, &[("lang", lang), ("back", "/room")]).await.cookie();
        let told = house.world.get("/room/blind", &[("cookie", &format!("{mediator}; {look}"))]).await.text;
        assert!(told.contains(&format!("lang=\"{lang}\"")) && told.contains(word), "{lang}");
    }
}

/// Closed cases with the facts of this one, so many of each result.
async fn precedents(house: &House, case: &Answer, groups: &[(i64, &'static str, &'static str, i64)]) {
    while house.world.app.engine.count_all().await.unwrap() > 0 {}
    let (id, groups) = (case.case.0, groups.to_vec());
    let work = house.world.app.store().write(Lane::Work, move |tx| {
        Box::pin(async move {
            let own = statistic::of_case(tx, id).await?.unwrap();
            let mut case_id = 1;
            for (n, outcome, winner, paid_minor) in groups {
                for _ in 0..n {
                    case_id += 1;
                    let (closed_at, outcome, winner) = (Some(own.opened_at), outcome.into(), winner.into());
                    let like = Statistic { case_id, closed_at, outcome, winner, paid_minor, ..own.clone() };
                    statistic::keep(tx, &like).await?;
                }
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await.unwrap();
}

#[tokio::test]
async fn a_ruling_unlike_like_cases_is_asked_about_once_and_goes_through() {
    let house = house(50_000).await;
    let (case, mediator) = refused(&house, "refund_partial").await;
    precedents(&house, &case, &[(2, "refund_full", "buyer", 10_000), (2, "no_remedy", "shop", 0)]).await;
    let room = format!("/room/{}", case.number);
    assert!(house.get(&room, &mediator).await.text.contains("Too few to compare"), "four say nothing");
    precedents(&house, &case, &[(9, "refund_full", "buyer", 10_000), (2, "no_remedy", "shop", 0)]).await;
    let usual = "In 9 of 11 cases like this it ended so: “All the money went back”.";
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let before = plain(&house.get(&room, &mediator).await.text);
    // The precedents are of the same buyer here: beside them stand that buyer's numbers, for us alone.
    assert!(
        before.contains("This buyer’s other disputes") && before.contains("<dt>Opened</dt><dd>11</dd>"),
        "{before}"
    );
    assert!(before.contains(usual) && before.contains("The buyer reads: Português"), "{before}");

    let at = format!("/cases/{}/rule", case.number);
    let asked = house.post(&at, &mediator, &RULING).await;
    let page = plain(&asked.text);
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in [usual, "You are about to decide", "$60.00", "name=\"despite\"", FOR_BUYER, FOR_SHOP] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let mark = page.split("name=\"despite\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    // The mark is about these terms: for others the hint is another.
    let other = [&RULING[..], &[("despite", "no_remedy-0")]].concat();
    assert_eq!(house.post(&at, &mediator, &other).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = house.post(&at, &mediator, &[&RULING[..], &[("despite", mark.as_str())]].concat()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);

    // It is in the decision, for our own people in words, and in the numbers.
    assert!(
        plain(&house.get(&room, &mediator).await.text)
            .contains(&format!("Decided otherwise than cases like it. {usual}"))
    );
    let (buyer, _) = house.cookie(Role::Buyer, house.buyer.person.unwrap().0).await;
    assert!(!house.get(&format!("/cases/{}", case.number), &buyer).await.text.contains("Decided otherwise"));
    while house.world.app.engine.count_all().await.unwrap() > 0 {}
    let id = case.case.0;
    let read = house.world.app.store().read(move |tx| Box::pin(statistic::of_case(tx, id))).await;
    assert_eq!(read.map_err(|e: StoreError| e).unwrap().unwrap().departed, 1);
}

#[tokio::test]
async fn a_ruling_like_like_cases_is_not_asked_about() {
    let house = house(50_000).await;
    let (case, mediator) = refused(&house, "refund_partial").await;
    precedents(&house, &case, &[(6, "refund_partial", "split", 5_000), (2, "no_remedy", "shop", 0)]).await;
    let told = house.post(&format!("/cases/{}/rule", case.number), &mediator, &RULING).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "60 of 100 is near enough to 50 of 100: {}", told.text);
}
