//! T23: whatever names an object, in an address, a query or a body, is answered for somebody else's as for none. Every
//! kind of case in every address of a case, and every route that takes something: one that is in no list here fails.

use crate::api_kit::{Market, words};
use crate::api_permits::{Foreign, Is, SAMPLES, Viewer, filled, foreign, sent, viewers};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::case::CaseKind;
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::outside;
use ombud_domain::permit::{PERMITS, Scope, permit};
use ombud_engine::act::Ask;
use ombud_server::route::{self, Route};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const WORDS: &str = "Twenty characters and a few more.";

/// What a route takes beside its address: the addresses to try, each with what is sent there. A word in angle brackets
/// stands for an object: `<own-…>` is one of the viewers' own, the others are somebody else's, or such as do not exist.
/// Nothing where no object is named.
type Takes = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const TAKES: &[Takes] = &[
    // Pages.
    ("POST", "/cases/{number}/up", &[]),
    ("POST", "/cases/{number}/outside", &[]),
    (
        "POST",
        "/cases/{number}/{action}",
        &[
            ("/cases/<own-dispute>/add_evidence", "kind=document&file_id=<case-file>"),
            ("/cases/<own-chat>/message", "text=hello&file_id=<file>"),
        ],
    ),
    ("POST", "/chats", &[]),
    ("POST", "/demo/enter", &[]),
    (
        "POST",
        "/desk/{number}/prepare-dispute",
        &[("/desk/<loose-chat>/prepare-dispute", "order=<order>&line=<line-key>&shop=<shop-key>")],
    ),
    ("POST", "/desk/{number}/take", &[]),
    (
        "POST",
        "/disputes/{number}/{step}",
        &[
            ("/disputes/<own-draft>/evidence", "file_id=<file>"),
            ("/disputes/<own-draft>/messages", "message=<chat-key>-1"),
        ],
    ),
    ("POST", "/finance/alerts", &[]),
    ("POST", "/flagger", &[]),
    ("POST", "/help/suggestion", &[]),
    ("POST", "/invite/account", &[]),
    ("POST", "/invite/authenticator", &[]),
    ("POST", "/orders/{number}/ask-shop", &[("/orders/<own-order>/ask-shop", "shop=<shop-key>&text=hello")]),
    (
        "POST",
        "/orders/{number}/change/{change}",
        &[("/orders/<own-order>/change/cancel", "shop=<shop-key>&reason=other")],
    ),
    (
        "POST",
        "/orders/{number}/dispute",
        &[
            ("/orders/<own-order>/dispute", "line=<line-key>&reason=damaged"),
            ("/orders/<own-order>/dispute", "reason=damaged&chat=<chat>&shop=<shop-key>"),
        ],
    ),
    ("POST", "/orders/{number}/help", &[("/orders/<own-order>/help", "shop=<shop-key>&text=hello")]),
    (
        "POST",
        "/payments/{topic}",
        &[
            ("/payments/charged_twice", "order=<order>&text=It+was+taken+twice+from+my+card."),
            ("/payments/charged_twice", "order=<own-order>&payment=<payment>&text=It+was+taken+twice+from+my+card."),
        ],
    ),
    ("POST", "/preferences", &[]),
    (
        "POST",
        "/report/{about}",
        &[("/report/shop", "order=<order>&place=here&concern=other&text=It+is+not+what+the+picture+shows.")],
    ),
    ("POST", "/reported", &[]),
    ("POST", "/role", &[]),
    ("POST", "/set-up/account", &[]),
    ("POST", "/set-up/authenticator", &[]),
    ("POST", "/cases/{number}/draft", &[]),
    ("POST", "/shop/chats/bulk", &[("/shop/chats/bulk", "chat=<chat>&do=nothing")]),
    // Labels and quick replies of another shop: `shop_centre.rs` tries those that are there.
    ("POST", "/shop/chats/{number}/labels", &[]),
    ("POST", "/shop/labels", &[]),
    ("POST", "/shop/labels/{id}/remove", &[]),
    ("POST", "/shop/replies", &[]),
    ("POST", "/shop/replies/table", &[]),
    ("POST", "/shop/replies/{id}/remove", &[]),
    ("POST", "/sign-in", &[]),
    ("POST", "/sign-out", &[]),
    ("POST", "/up", &[]),
    ("PUT", "/up/{id}", &[]),
    // What pages ask for behind the question mark.
    (
        "GET",
        "/desk/{number}/prepare-dispute",
        &[("/desk/<loose-chat>/prepare-dispute", "?order=<order>&shop=<shop-key>")],
    ),
    (
        "GET",
        "/orders/{number}/dispute",
        &[("/orders/<own-order>/dispute", "?chat=<chat>&line=<line-key>&shop=<shop-key>")],
    ),
    ("GET", "/payments", &[("/payments", "?order=<order>")]),
    ("GET", "/payments/{topic}", &[("/payments/charged_twice", "?order=<order>&payment=<payment>")]),
    ("GET", "/report/{about}", &[("/report/shop", "?order=<order>")]),
    // The API.
    (
        "POST",
        "/api/v1/cases/{number}/actions/{action}",
        &[
            (
                "/api/v1/cases/<own-dispute>/actions/add_evidence",
                r#"{"evidence": {"kind": "photo", "file": "<file>"}}"#,
            ),
            (
                "/api/v1/cases/<own-dispute>/actions/add_evidence",
                r#"{"evidence": {"kind": "message", "message": {"conversation": "<chat>", "seq": 1}}}"#,
            ),
            ("/api/v1/cases/<own-chat>/actions/message", r#"{"text": "hello", "attachments": [{"file": "<file>"}]}"#),
        ],
    ),
    ("POST", "/api/v1/cases/{number}/files", &[]),
    ("POST", "/api/v1/cases/{number}/read", &[]),
    ("POST", "/api/v1/cases/{number}/uploads", &[]),
    (
        "POST",
        "/api/v1/conversations",
        &[
            ("/api/v1/conversations", r#"{"order": "<order>", "text": "hello"}"#),
            ("/api/v1/conversations", r#"{"order": "<own-order>", "shop": "<shop>", "text": "hello"}"#),
        ],
    ),
    (
        "POST",
        "/api/v1/disputes",
        &[
            (
                "/api/v1/disputes",
                r#"{"order": "<order>", "lines": [{"line": "<line>", "quantity": 1}], "reason": "late", "story": "It came a week too late.", "remedy": "refund_full", "confirm": true}"#,
            ),
            (
                "/api/v1/disputes",
                r#"{"order": "<own-order>", "lines": [{"line": "<line>", "quantity": 1}], "reason": "late", "story": "It came a week too late.", "remedy": "refund_full", "confirm": true}"#,
            ),
            (
                "/api/v1/disputes",
                r#"{"order": "<own-order>", "conversation": "<chat>", "lines": [{"line": "<own-line>", "quantity": 1}], "reason": "late", "story": "It came a week too late.", "remedy": "refund_full", "confirm": true}"#,
            ),
            (
                "/api/v1/disputes",
                r#"{"order": "<own-order>", "evidence": [{"kind": "photo", "file": "<file>"}], "lines": [{"line": "<own-line>", "quantity": 1}], "reason": "late", "story": "It came a week too late.", "remedy": "refund_full", "confirm": true}"#,
            ),
            (
                "/api/v1/disputes",
                r#"{"order": "<own-order>", "evidence": [{"kind": "message", "message": {"conversation": "<chat>", "seq": 1}}], "lines": [{"line": "<own-line>", "quantity": 1}], "reason": "late", "story": "It came a week too late.", "remedy": "refund_full", "confirm": true}"#,
            ),
        ],
    ),
    ("POST", "/api/v1/files", &[]),
    (
        "POST",
        "/api/v1/finance-cases",
        &[
            (
                "/api/v1/finance-cases",
                r#"{"topic": "charged_twice", "order": "<order>", "text": "It was taken twice."}"#,
            ),
            (
                "/api/v1/finance-cases",
                r#"{"topic": "charged_twice", "order": "<own-order>", "payment": "<payment>", "text": "It was taken twice."}"#,
            ),
            (
                "/api/v1/finance-cases",
                r#"{"topic": "charged_twice", "payment": "<payment>", "text": "It was taken twice."}"#,
            ),
        ],
    ),
    ("POST", "/api/v1/notices/read", &[]),
    ("POST", "/api/v1/suggestions", &[]),
    ("POST", "/api/v1/orders/{id}/changes", &[]),
    ("POST", "/api/v1/uploads", &[]),
    ("PUT", "/api/v1/uploads/{id}", &[]),
    (
        "POST",
        "/api/v1/withdrawals",
        &[(
            "/api/v1/withdrawals",
            r#"{"order": "<order>", "lines": [{"line": "<line>", "quantity": 1}], "confirm": true}"#,
        )],
    ),
    (
        "POST",
        "/api/v1/reports",
        &[
            (
                "/api/v1/reports",
                r#"{"concern": "other", "order": "<order>", "place": "here", "text": "It is not what the picture shows."}"#,
            ),
            (
                "/api/v1/reports",
                r#"{"concern": "other", "files": ["<file>"], "place": "here", "text": "It is not what the picture shows."}"#,
            ),
        ],
    ),
];

/// True when whoever may use the route may see the whole installation.
fn is_of_the_installation(route: &Route) -> bool {
    let scope = |p| PERMITS.iter().filter(|(other, ..)| *other == p).all(|(.., scope)| *scope == Scope::Installation);
    route.permission.is_some_and(scope)
}

#[test]
fn threat_23_no_route_is_missing() {
    for route in route::all().filter(|r| r.method != Method::GET && !is_of_the_installation(r)) {
        let here = TAKES.iter().any(|(method, path, _)| *method == route.method.as_str() && *path == route.path);
        assert!(here, "{} {} is missing in TAKES: which objects does it take?", route.method, route.path);
    }
    for (method, path, _) in TAKES {
        let known = route::all().any(|r| r.method.as_str() == *method && r.path == *path);
        assert!(known, "{method} {path} is no route any more");
    }
}

/// Somebody else's cases of every kind, by the word of the kind.
async fn every_kind(market: &Market) -> (Foreign, BTreeMap<String, String>) {
    let foreign = foreign(market).await;
    let (buyer, shop) = (market.buyer("b-9"), market.seller("s-9"));
    market.order("o8", "b-9", "s-9", "south").await;
    let mut back = market.damaged(&buyer, "o8").await;
    back["remedy"] = "return_refund_full".into();
    let back = market.post(&buyer, "/api/v1/disputes", &back).await.done();
    let accept = json!({"proposal": 1, "version": 1});
    market.act(&shop, back["number"].as_str().unwrap(), "accept", &accept).await.done();
    let money = json!({"topic": "charged_twice", "order": "o9", "text": "It was taken twice from my card."});
    market.post(&buyer, "/api/v1/finance-cases", &money).await.done();
    let report = json!({"concern": "rude_or_threatening", "shop": "s-9", "order": "o9", "text": "They wrote rude things to me."});
    let report = market.post(&buyer, "/api/v1/reports", &report).await.done();
    let (reviewer, mediator) = (market.of_staff(Role::Reviewer, 1), market.of_staff(Role::Mediator, 1));
    let case = CaseId(report["case"].as_i64().unwrap());
    let decide = json!({"action": "decide", "measure": "warn_shop", "rule": "terms_conduct", "reference": WORDS, "facts": WORDS, "text_reporter": WORDS, "text_shop": WORDS});
    for command in [json!({"action": "triage", "priority": "normal"}), decide] {
        market.act_as(&reviewer, Ask::Report { case, command: serde_json::from_value(command).unwrap() }).await;
    }
    let statement = market.of_kind(&shop, "statement").await;
    market.act(&shop, &statement, "appeal", &json!({"ground": "new_fact", "text": WORDS})).await.done();
    let opening = outside::Opening {
        body: outside::Body::Adr,
        reference: "ADR/77".into(),
        began_at: market.world.clock.now(),
        answer_due: None,
    };
    let about = market.world.app.engine.case_numbered(&foreign.dispute).await.unwrap().unwrap().id;
    market.act_as(&mediator, Ask::OpenOutside { about: CaseId(about), opening }).await;
    market.settle().await;
    let mut kinds = BTreeMap::new();
    let idea = json!({"title": "A filter by colour", "text": "Let me look for cups by their colour."});
    market.post(&buyer, "/api/v1/suggestions", &idea).await.done();
    for kind in ["conversation", "dispute", "refund", "return", "finance", "report", "outside", "suggestion"] {
        kinds.insert(kind.to_owned(), market.of_kind(&buyer, kind).await);
    }
    kinds.insert("statement".into(), statement);
    kinds.insert("appeal".into(), market.of_kind(&shop, "appeal").await);
    (foreign, kinds)
}

#[tokio::test]
async fn threat_23_every_kind_of_case_is_answered_as_if_it_did_not_exist() {
    let market = Market::new().await;
    let (foreign, kinds) = every_kind(&market).await;
    for kind in CaseKind::ALL {
        assert!(kinds.contains_key(kind.code()), "there is no {kind:?} of somebody else");
    }
    let viewers = viewers(&market).await;
    let of_cases = |things: &[Is]| things.iter().any(|t| matches!(t, Is::Chat | Is::Dispute | Is::Refund));
    for route in route::all() {
        let Some((_, things)) = SAMPLES.iter().find(|(path, things)| *path == route.path && of_cases(things)) else {
            continue;
        };
        for (kind, number) in &kinds {
            let any = Foreign {
                chat: number.clone(),
                dispute: number.clone(),
                refund: number.clone(),
                file: foreign.file.clone(),
                ..foreign.clone()
            };
            let (theirs, _) = filled(route, things, &any);
            // Who lacks the permission hears the same of everything: `access` tries them all.
            let may = |v: &&Viewer| route.permission.is_some_and(|p| permit(v.role, p).is_some());
            // What a buyer suggests goes to their own storefront, the first here, where these people of ours work.
            let foreign = |v: &&Viewer| {
                kind != "suggestion" || matches!(v.role, Role::Buyer | Role::ShopOwner | Role::ShopMember)
            };
            for viewer in viewers.iter().filter(may).filter(foreign) {
                let told = market.world.ask(sent(viewer, route, &theirs)).await;
                assert_eq!(told.status, StatusCode::NOT_FOUND, "{:?} {} {theirs} ({kind})", viewer.role, route.method);
            }
        }
    }
    // The owners do see them.
    for (kind, number) in &kinds {
        let who =
            if matches!(kind.as_str(), "statement" | "appeal") { market.seller("s-9") } else { market.buyer("b-9") };
        assert_eq!(market.case(&who, number).await["kind"], kind.as_str());
    }
}

/// What stands for a word in angle brackets.
struct Objects {
    own: Vec<(&'static str, String)>,
    theirs: Vec<(&'static str, String)>,
    absent: Vec<(&'static str, String)>,
    mine: Vec<(&'static str, String)>,
}

/// Whose objects stand in a body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Theirs,
    Nobodys,
    Mine,
}

/// Routes that leave what they do not know out of what they take, without a word.
const SILENT: &[(&str, &str)] = &[("POST", "/report/{about}"), ("GET", "/report/{about}")];

impl Objects {
    async fn of(market: &Market) -> (Self, Vec<String>) {
        let foreign = foreign(market).await;
        market.order("o1", "b-1", "s-1", "north").await;
        let buyer = market.buyer("b-1");
        let chat = market
            .post(&buyer, "/api/v1/conversations", &json!({"order": "o1", "to_shop": true, "text": "hi"}))
            .await
            .done();
        let number = chat["number"].as_str().unwrap().to_owned();
        market.act(&buyer, &number, "ask_person", &json!({})).await.done();
        let dispute = market.damaged(&buyer, "o1").await;
        let file = dispute["evidence"][0]["file"].as_str().unwrap().to_owned();
        let dispute =
            market.post(&buyer, "/api/v1/disputes", &dispute).await.done()["number"].as_str().unwrap().to_owned();
        let paper = b"%PDF-1.4\nFor this case.";
        let shown = market.upload(&buyer, &format!("/api/v1/cases/{dispute}/files"), "b.pdf", paper).await.done();
        let loose = market.post(&buyer, "/api/v1/conversations", &json!({"text": "Something else"})).await.done();
        let loose = loose["number"].as_str().unwrap().to_owned();
        market.act(&buyer, &loose, "ask_person", &json!({})).await.done();
        let draft = draft(market).await;
        // Bytes that nobody else has brought: a file is known by them.
        let letter =
            market.upload(&market.buyer("b-9"), "/api/v1/files", "a.pdf", b"%PDF-1.4\nFor my eyes alone.").await.done();
        let (line, shop) = (market.key("order_line", "o9-l1").await, market.key("shop", "s-9").await);
        let chat_key = market.world.app.engine.case_numbered(&foreign.chat).await.unwrap().unwrap().id;
        let secrets =
            vec![foreign.chat.clone(), foreign.dispute.clone(), foreign.refund.clone(), "Is it on its way".into()];
        let own = vec![
            ("<own-order>", "o1".to_owned()),
            ("<own-line>", "o1-l1".into()),
            ("<own-chat>", number),
            ("<own-dispute>", dispute),
            ("<own-draft>", draft),
            ("<loose-chat>", loose),
        ];
        let theirs = vec![
            ("<order>", foreign.order.to_owned()),
            ("<line>", "o9-l1".into()),
            ("<payment>", "o9-p1".into()),
            ("<shop>", "s-9".into()),
            ("<chat>", foreign.chat),
            ("<file>", letter["file"].as_str().unwrap().into()),
            ("<case-file>", letter["file"].as_str().unwrap().into()),
            ("<line-key>", line.to_string()),
            ("<shop-key>", shop.to_string()),
            ("<chat-key>", chat_key.to_string()),
        ];
        let absent = vec![
            ("<order>", "o0".to_owned()),
            ("<line>", "o0-l1".into()),
            ("<payment>", "o0-p1".into()),
            ("<shop>", "s-0".into()),
            ("<chat>", "C-00000000".into()),
            ("<file>", "0".repeat(64)),
            ("<case-file>", "0".repeat(64)),
            ("<line-key>", "77".into()),
            ("<shop-key>", "78".into()),
            ("<chat-key>", "79".into()),
        ];
        let chat = market.world.app.engine.case_numbered(&own[2].1).await.unwrap().unwrap().id;
        let mine = vec![
            ("<order>", "o1".to_owned()),
            ("<line>", "o1-l1".into()),
            ("<payment>", "o1-p1".into()),
            ("<shop>", "s-1".into()),
            ("<chat>", own[2].1.clone()),
            ("<file>", file),
            ("<case-file>", shown["file"].as_str().unwrap().into()),
            ("<line-key>", market.key("order_line", "o1-l1").await.to_string()),
            ("<shop-key>", market.key("shop", "s-1").await.to_string()),
            ("<chat-key>", chat.to_string()),
        ];
        (Self { own, theirs, absent, mine }, secrets)
    }

    fn filled(&self, text: &str, whose: Whose) -> String {
        let others = match whose {
            Whose::Theirs => &self.theirs,
            Whose::Nobodys => &self.absent,
            Whose::Mine => &self.mine,
        };
        let out = self.own.iter().chain(others).fold(text.to_owned(), |text, (word, name)| text.replace(word, name));
        assert!(!out.contains('<'), "{out}");
        out
    }
}

/// A draft of the first buyer's.
async fn draft(market: &Market) -> String {
    let (line, shop, buyer) =
        (market.key("order_line", "o1-l1").await, market.key("shop", "s-1").await, market.key("buyer", "b-1").await);
    let start = ombud_domain::dispute::Start {
        storefront: market.storefront(0),
        buyer: PersonId(buyer),
        shop: ombud_domain::id::ShopId(shop),
        language: "en".into(),
        units: vec![(ombud_domain::id::LineId(line), 1)],
        conversation: None,
    };
    market.act_as(&Actor::buyer(PersonId(buyer)), Ask::StartDispute { start, evidence: vec![] }).await;
    let list = market.get(&market.buyer("b-1"), "/api/v1/cases?kind=dispute").await.done();
    let drafts: Vec<&Value> = list["cases"].as_array().unwrap().iter().filter(|c| c["stage"] == "draft").collect();
    drafts[0]["number"].as_str().unwrap().to_owned()
}

fn request(viewer: &Viewer, method: &str, path: &str, what: &str, nth: u128) -> Request<Body> {
    let cid = Uuid::from_u128((0x0199 << 112) | (0x7 << 76) | (0x8 << 60) | nth);
    let (path, kind, body) = match what {
        query if query.starts_with('?') => (format!("{path}{query}"), "text/plain", String::new()),
        json if json.starts_with('{') => (path.to_owned(), "application/json", json.to_owned()),
        form => (path.to_owned(), "application/x-www-form-urlencoded", format!("cid={cid}&revision=1&{form}")),
    };
    let mut headers: Vec<(&str, &str)> = viewer.headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
    headers.push(("content-type", kind));
    crate::world::request(method.parse().unwrap(), &path, &headers, &body)
}

#[tokio::test]
async fn threat_23_what_a_body_names_is_answered_as_if_it_did_not_exist() {
    let market = Market::new().await;
    let (objects, secrets) = Objects::of(&market).await;
    let (mut nth, mut told_apart) = (0, BTreeSet::new());
    let viewers = viewers(&market).await;
    // The agent has the chat, and the buyer has said why they dispute: else nobody gets as far as to be asked.
    for (role, path, what) in [
        (Role::Agent, "/desk/<loose-chat>/take", "back=/desk"),
        (Role::Buyer, "/disputes/<own-draft>/reason", "reason=damaged"),
    ] {
        let viewer = viewers.iter().find(|v| v.role == role).unwrap();
        nth += 1;
        let told = market.world.ask(request(viewer, "POST", &objects.filled(path, Whose::Mine), what, nth)).await;
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{path}: {}", told.text);
    }
    for viewer in viewers {
        for (method, route, samples) in TAKES {
            for (path, what) in *samples {
                let path = objects.filled(path, Whose::Theirs);
                let mut answers = Vec::new();
                for whose in [Whose::Theirs, Whose::Nobodys, Whose::Mine] {
                    nth += 1;
                    let request = request(&viewer, method, &path, &objects.filled(what, whose), nth);
                    answers.push(market.world.ask(request).await);
                }
                let [theirs, none, mine] = &answers[..] else { unreachable!("three were sent") };
                let name = format!("{:?} {method} {path} {what}", viewer.role);
                assert_eq!(words(theirs), words(none), "{name}");
                let sent = objects.filled(what, Whose::Theirs);
                for secret in secrets.iter().filter(|secret| !sent.contains(secret.as_str())) {
                    assert!(
                        !theirs.text.contains(secret.as_str()),
                        "{name}: {secret}
{}",
                        theirs.text
                    );
                }
                if words(mine) != words(none) {
                    told_apart.insert((*method, *route));
                }
            }
        }
    }
    // One's own objects are heard of: else a sample would prove nothing.
    let sampled = TAKES.iter().filter(|(.., samples)| !samples.is_empty()).map(|(method, route, _)| (*method, *route));
    let deaf: Vec<_> = sampled.filter(|route| !told_apart.contains(route)).collect();
    assert_eq!(deaf, SILENT);
    // And nothing of it reached the one whose objects they are.
    let owner = market.get(&market.buyer("b-9"), "/api/v1/cases").await.done();
    assert_eq!(owner["cases"].as_array().unwrap().len(), 3, "{owner}");
}

/// What a report says of an order that is not the reporter's own is left out of it.
#[tokio::test]
async fn threat_23_a_report_holds_no_order_of_somebody_else() {
    let market = Market::new().await;
    let _owner = foreign(&market).await;
    market.order("o1", "b-1", "s-1", "north").await;
    let buyer = market.buyer("b-1");
    let bearer = format!("Bearer {}", buyer.bearer);
    for (nth, order) in ["o9", "o0", "o1"].into_iter().enumerate() {
        let form = format!(
            "cid=01990000-0000-7000-8000-0000000000a{nth}&order={order}&place=here&concern=other&text=It+is+not+what+the+picture+shows."
        );
        let told = market.world.post("/report/shop", &[("authorization", &bearer)], &form).await;
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
        let report = market.case(&buyer, told.header("location").rsplit('/').next().unwrap()).await;
        let own = if order == "o1" { json!("o1") } else { Value::Null };
        assert_eq!((&report["kind"], &report["order"]), (&json!("report"), &own), "{order}");
        assert_ne!(report["shop"], "s-9", "{order}");
    }
}
