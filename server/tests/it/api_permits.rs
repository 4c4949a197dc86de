//! Every route × every role × what belongs to others: answered like what does not exist (T12, T13). A route that names an
//! object in its address and is not in [`SAMPLES`] fails the test; what names one elsewhere stands in `threat_23.rs`.

use crate::api_kit::{Market, Someone, form};
use crate::world::{World, csrf_of, request};
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use ombud_domain::actor::Role;
use ombud_domain::permit::{Scope, permit};
use ombud_server::auth::session::{NewSession, STAFF, begin};
use ombud_server::route::{self, Kind, Route};
use ombud_store::person::{Membership, Person};
use serde_json::json;

/// What a place in a path stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Is {
    Chat,
    Dispute,
    Refund,
    Order,
    /// A file of the foreign dispute.
    File,
    /// A file that somebody else is sending.
    Slot,
    /// A word that is no object.
    Word(&'static str),
    /// An object of the whole installation: whoever has the permission may see all of them.
    Installation,
    /// Anybody's.
    Public,
}

use Is::{Chat, Dispute, File, Installation, Order, Public, Refund, Slot, Word};

/// All paths with places in them, and what stands there.
pub const SAMPLES: &[(&str, &[Is])] = &[
    ("/a/{hash}/{*path}", &[Public]),
    ("/admin/contacts/{id}", &[Installation]),
    ("/admin/contacts/{id}/remove", &[Installation]),
    ("/admin/contacts/{id}/still", &[Installation]),
    ("/admin/jobs/{id}/replay", &[Installation]),
    ("/admin/keys/{id}/revoke", &[Installation]),
    ("/admin/policies/{version}", &[Installation]),
    ("/admin/staff/{id}", &[Installation]),
    ("/admin/staff/{id}/disable", &[Installation]),
    ("/admin/staff/{id}/enable", &[Installation]),
    ("/admin/staff/{id}/reset", &[Installation]),
    ("/admin/staff/{id}/roles", &[Installation]),
    ("/admin/storefronts/{id}", &[Installation]),
    ("/admin/trust/{id}/withdraw", &[Installation]),
    ("/admin/webhooks/{id}/disable", &[Installation]),
    ("/admin/webhooks/{id}/enable", &[Installation]),
    ("/admin/webhooks/{id}/test", &[Installation]),
    ("/api/v1/cases/{number}", &[Dispute]),
    ("/api/v1/cases/{number}/actions/{action}", &[Chat, Word("message")]),
    ("/api/v1/cases/{number}/events", &[Dispute]),
    ("/api/v1/cases/{number}/files", &[Dispute]),
    ("/api/v1/cases/{number}/read", &[Dispute]),
    ("/api/v1/cases/{number}/record/{form}", &[Dispute, Word("json")]),
    ("/api/v1/cases/{number}/uploads", &[Dispute]),
    ("/api/v1/uploads/{id}", &[Slot]),
    ("/api/v1/commands/{command_id}/result", &[Installation]),
    ("/api/v1/commands/{command_id}/bundle", &[Installation]),
    ("/api/v1/import/{object}/{id}", &[Installation]),
    ("/api/v1/orders/{id}", &[Order]),
    ("/api/v1/orders/{id}/changes", &[Order]),
    ("/api/v1/orders/{id}/reasons", &[Order]),
    ("/brand/{colours}", &[Public]),
    ("/cases/{number}", &[Dispute]),
    ("/cases/{number}/up", &[Dispute]),
    ("/cases/{number}/hand-over/{form}", &[Dispute, Word("html")]),
    ("/cases/{number}/openings", &[Dispute]),
    ("/cases/{number}/outside", &[Dispute]),
    ("/cases/{number}/record/{form}", &[Dispute, Word("html")]),
    ("/cases/{number}/draft", &[Chat]),
    ("/cases/{number}/phrases", &[Chat]),
    ("/cases/{number}/{action}", &[Dispute, Word("add_evidence")]),
    ("/chats/{number}", &[Chat]),
    ("/desk/{number}", &[Chat]),
    ("/desk/{number}/prepare-dispute", &[Chat]),
    ("/desk/{number}/take", &[Chat]),
    ("/disputes/{number}", &[Dispute]),
    ("/disputes/{number}/{step}", &[Dispute, Word("reason")]),
    ("/files/{number}/{hash}", &[Dispute, File]),
    ("/files/{number}/{hash}/poster", &[Dispute, File]),
    ("/finance/{number}", &[Refund]),
    ("/help/{slug}", &[Public]),
    ("/recalls/{number}", &[Public]),
    ("/orders/{number}", &[Order]),
    ("/orders/{number}/ask-shop", &[Order]),
    ("/orders/{number}/change/{change}", &[Order, Word("cancel")]),
    ("/orders/{number}/dispute", &[Order]),
    ("/orders/{number}/help", &[Order]),
    ("/report/{about}", &[Public]),
    ("/orders/{number}/problem", &[Order]),
    ("/orders/{number}/problem/{kind}", &[Order, Word("delay")]),
    ("/payments/{topic}", &[Word("nothing")]),
    ("/room/blind/{number}", &[Dispute]),
    ("/room/{number}", &[Dispute]),
    ("/shop/chats/{number}", &[Chat]),
    ("/shop/chats/{number}/labels", &[Chat]),
    ("/shop/chats/{number}/replies", &[Chat]),
    ("/shop/labels/{id}/remove", &[Word("77")]),
    ("/shop/replies/{id}", &[Word("77")]),
    ("/shop/replies/{id}/remove", &[Word("77")]),
    ("/up/{id}", &[Slot]),
];

const STAFF_ROLES: [Role; 12] = [
    Role::Agent,
    Role::Mediator,
    Role::Supervisor,
    Role::Finance,
    Role::Delivery,
    Role::Editor,
    Role::Administrator,
    Role::Triage,
    Role::Reviewer,
    Role::HeadOfTrust,
    Role::AppealReviewer,
    Role::HeadOfAppeals,
];

/// What belongs to a buyer, a shop and a storefront that none of the viewers is.
#[derive(Clone)]
pub struct Foreign {
    pub chat: String,
    pub dispute: String,
    pub refund: String,
    pub order: &'static str,
    pub file: String,
    pub slot: String,
}

pub async fn foreign(market: &Market) -> Foreign {
    market.order("o9", "b-9", "s-9", "south").await;
    let (buyer, shop) = (market.buyer("b-9"), market.seller("s-9"));
    let open = json!({"order": "o9", "to_shop": true, "text": "Is it on its way?"});
    let chat = market.post(&buyer, "/api/v1/conversations", &open).await.done();
    let dispute = market.damaged(&buyer, "o9").await;
    let file = dispute["evidence"][0]["file"].as_str().unwrap().to_owned();
    let dispute = market.post(&buyer, "/api/v1/disputes", &dispute).await.done();
    let number = dispute["number"].as_str().unwrap();
    market.act(&shop, number, "full_refund_now", &json!({"confirm": true})).await.done();
    market.settle().await;
    let order = market.get(&buyer, "/api/v1/orders/o9").await.done();
    let slot = json!({"name": "x.jpg", "bytes": 100, "media": "image/jpeg"});
    let slot = market.post(&buyer, &format!("/api/v1/cases/{number}/uploads"), &slot).await.done();
    let refund = order["cases"].as_array().unwrap().iter().find(|c| c["kind"] == "refund").unwrap();
    Foreign {
        chat: chat["number"].as_str().unwrap().into(),
        dispute: number.into(),
        refund: refund["number"].as_str().unwrap().into(),
        order: "o9",
        file,
        slot: slot["id"].as_str().unwrap().into(),
    }
}

/// The path with the foreign objects in it, and with some that do not exist.
pub fn filled(route: &Route, things: &[Is], foreign: &Foreign) -> (String, String) {
    let mut things = things.iter();
    let (mut theirs, mut absent) = (Vec::new(), Vec::new());
    for part in route.path.split('/') {
        if !part.starts_with('{') {
            theirs.push(part.to_owned());
            absent.push(part.to_owned());
            continue;
        }
        let (a, b) = match things.next().unwrap_or_else(|| panic!("{} has more places than its sample", route.path)) {
            Chat => (foreign.chat.clone(), "C-00000000".to_owned()),
            Dispute => (foreign.dispute.clone(), "D-00000000".to_owned()),
            Refund => (foreign.refund.clone(), "R-00000000".to_owned()),
            Order => (foreign.order.to_owned(), "o-none".to_owned()),
            File => (foreign.file.clone(), "0".repeat(64)),
            Slot => (foreign.slot.clone(), "0".repeat(64)),
            Word(word) => ((*word).to_owned(), (*word).to_owned()),
            Installation | Public => unreachable!("passed over"),
        };
        theirs.push(a);
        absent.push(b);
    }
    (theirs.join("/"), absent.join("/"))
}

/// A viewer: the headers that say who they are, and their role.
pub struct Viewer {
    pub role: Role,
    pub headers: Vec<(&'static str, String)>,
}

pub async fn viewers(market: &Market) -> Vec<Viewer> {
    let bearer = |who: Someone| vec![("authorization", format!("Bearer {}", who.bearer))];
    let mut out = vec![
        Viewer { role: Role::Buyer, headers: bearer(market.buyer("b-1")) },
        Viewer { role: Role::ShopOwner, headers: bearer(market.seller("s-1")) },
        Viewer { role: Role::ShopMember, headers: bearer(market.member("s-1")) },
        Viewer { role: Role::Marketplace, headers: bearer(market.program()) },
    ];
    for role in STAFF_ROLES {
        out.push(Viewer { role, headers: staff(market, role).await });
    }
    out
}

/// The cookie and the form token of somebody who works for the first storefront only.
pub async fn staff(market: &Market, role: Role) -> Vec<(&'static str, String)> {
    let world: &World = &market.world;
    let id = world.app.engine.id().await.unwrap();
    let person = Person {
        id,
        issuer: STAFF.into(),
        subject: format!("{}@north.example", role.code()),
        name: "Dana".into(),
        language: String::new(),
        zone: String::new(),
        preferences: "{}".into(),
        password: None,
        totp: None,
        disabled: 0,
        created_at: 0,
    };
    let scope = market.storefront(0).0;
    world.save(person, vec![Membership { person: id, role: role.code().into(), scope }]).await;
    let cookie = begin(&world.app, &HeaderMap::new(), NewSession { person: id, role, shop: None }).await.unwrap();
    let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
    let token = csrf_of(world, &cookie).await;
    vec![("cookie", cookie), ("x-csrf", token)]
}

/// A request that would be done if the object were the viewer's.
pub fn sent(viewer: &Viewer, route: &Route, path: &str) -> Request<Body> {
    let (kind, body) = match (route.kind, route.path) {
        (_, path) if path.ends_with("/files") => form("x.jpg", b"\xFF\xD8\xFF"),
        (Kind::Api, "/api/v1/cases/{number}/read") => {
            ("application/json".to_owned(), json!({"seq": 1}).to_string().into_bytes())
        }
        (Kind::Api, "/api/v1/cases/{number}/uploads") => {
            ("application/json".to_owned(), json!({"name": "x.jpg", "bytes": 100}).to_string().into_bytes())
        }
        (Kind::Api, "/api/v1/orders/{id}/changes") => {
            let change = json!({"change": "cancel", "reason": "cancel_other"});
            ("application/json".to_owned(), change.to_string().into_bytes())
        }
        (Kind::Api, _) => ("application/json".to_owned(), json!({"text": "Hello there"}).to_string().into_bytes()),
        _ => {
            let fields = "cid=01990000-0000-7000-8000-000000000001&revision=1&text=Hello+there&kind=statement";
            ("application/x-www-form-urlencoded".to_owned(), fields.as_bytes().to_vec())
        }
    };
    let body = if route.method == Method::GET { Vec::new() } else { body };
    let mut headers: Vec<(&str, &str)> = viewer.headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
    headers.push(("content-type", kind.as_str()));
    let (parts, _) = request(route.method.clone(), path, &headers, "").into_parts();
    Request::from_parts(parts, Body::from(body))
}

#[test]
fn threat_12_no_role_is_missing() {
    // The clock, the system and the assistant come by no address.
    let here = [Role::Buyer, Role::ShopOwner, Role::ShopMember, Role::Marketplace];
    let inner = [Role::Clock, Role::System, Role::Assistant];
    for role in Role::ALL {
        let asked = here.contains(&role) || STAFF_ROLES.contains(&role);
        assert!(asked != inner.contains(&role), "{role:?} is not asked for everything");
    }
}

#[tokio::test]
async fn threat_12_what_belongs_to_others_is_answered_like_what_does_not_exist() {
    let market = Market::new().await;
    let foreign = foreign(&market).await;
    let viewers = viewers(&market).await;
    let mut asked = 0;
    for route in route::all().filter(|r| r.path.contains('{')) {
        let sample = SAMPLES.iter().find(|(path, _)| *path == route.path);
        let (_, things) = sample.unwrap_or_else(|| panic!("{} {} is missing in SAMPLES", route.method, route.path));
        if matches!(things, [Public]) {
            assert!(matches!(route.kind, Kind::Public | Kind::File), "{}", route.path);
            continue;
        }
        assert!(route.permission.is_some(), "{} names an object and needs no permission", route.path);
        if matches!(things, [Installation]) {
            continue;
        }
        let (theirs, absent) = filled(route, things, &foreign);
        for viewer in &viewers {
            let told = market.world.ask(sent(viewer, route, &theirs)).await;
            let name = format!("{:?} {} {theirs}: {}", viewer.role, route.method, told.text);
            assert_eq!(told.status, StatusCode::NOT_FOUND, "{name}");
            let none = market.world.ask(sent(viewer, route, &absent)).await;
            assert_eq!(none.status, StatusCode::NOT_FOUND, "{:?} {} {absent}", viewer.role, route.method);
            let code =
                |text: &str| text.split("\"code\":\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
            assert_eq!(code(&told.text), code(&none.text), "{name}");
            asked += 1;
        }
    }
    assert!(asked > 50, "{asked} were asked");
    // Nothing of all that was heard or changed anything.
    let seen = market.case(&market.buyer("b-9"), &foreign.chat).await;
    assert_eq!(seen["events"].as_array().unwrap().iter().filter(|e| e["kind"] == "conversation.message").count(), 1);
}

#[tokio::test]
async fn threat_13_lists_hold_nothing_of_others() {
    let market = Market::new().await;
    let foreign = foreign(&market).await;
    for viewer in viewers(&market).await {
        for route in route::all().filter(|r| r.method == Method::GET && !r.path.contains('{')) {
            // Programs of the marketplace, and administrators who import, see the whole installation.
            let whole = route.permission.is_some_and(|p| permit(viewer.role, p) == Some(Scope::Installation));
            if whole {
                continue;
            }
            let told = market.world.ask(sent(&viewer, route, route.path)).await;
            for number in [&foreign.chat, &foreign.dispute, &foreign.refund] {
                assert!(!told.text.contains(number.as_str()), "{:?} sees {number} at {}", viewer.role, route.path);
            }
        }
    }
    // The owners do see them, so that the search above looks for the right thing.
    let list = market.get(&market.buyer("b-9"), "/api/v1/cases").await.done().to_string();
    assert!(list.contains(&foreign.chat) && list.contains(&foreign.dispute));
}
