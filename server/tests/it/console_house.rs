//! What the tests of sellers' and staff's pages share: a storefront with an order of two shops, and everybody signed in.

use crate::world::{Told, World, request};
use axum::http::{HeaderMap, Method};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::calendar::Hours;
use ombud_domain::conversation::{ConversationCommand, Open};
use ombud_domain::dispute::Start;
use ombud_domain::id::{CaseId, LineId, OrderId, PersonId, ShopId, StorefrontId};
use ombud_domain::import::Object;
use ombud_domain::policy::Policy;
use ombud_domain::time::Span;
use ombud_engine::act::{Answer, Ask, Request};
use ombud_engine::mirror;
use ombud_engine::settings::{PolicyVersion, Settings, Storefront};
use ombud_server::auth::session::{NewSession, begin};
use ombud_server::config::Config;
use ombud_store::person::{Membership, Person};
use ombud_store::{Lane, StoreError};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

pub const FRONT: StorefrontId = StorefrontId(1 << 40);
pub const OTHER_FRONT: StorefrontId = StorefrontId((1 << 40) + 1);
/// What the buyer says.
pub const WORDS: &str = "The lamp arrived broken in two pieces.";

/// A storefront with an order: two lamps of one shop, a bulb of another, delivered three days ago.
pub struct House {
    pub world: World,
    pub buyer: Actor,
    pub lamps: ShopId,
    pub bulbs: ShopId,
    pub line: LineId,
    order: OrderId,
    next: AtomicU64,
}

fn front(id: StorefrontId, slug: &str) -> Storefront {
    Storefront {
        id,
        slug: slug.into(),
        name: format!("{slug} market"),
        languages: vec!["en".into()],
        hours: Hours::daily("UTC", 8, 20),
        accent: None,
        assistant: None,
        contacts: Vec::new(),
        lines: 1,
    }
}

fn rows(world: &World) -> Vec<Value> {
    let day = |n: i64| ombud_domain::import::At::new(world.clock.now() + Span::days(-n)).unwrap().to_string();
    vec![
        json!({"object": "buyer", "id": "b1", "name": "Maria Souza", "locale": "pt", "country": "BR", "time_zone": "America/Sao_Paulo"}),
        json!({"object": "shop", "id": "s1", "name": "Lamps & Co", "country": "US", "status": "active"}),
        json!({"object": "shop", "id": "s2", "name": "Bulb House", "country": "US", "status": "active"}),
        json!({"object": "order", "id": "o-7781", "buyer": "b1", "storefront": "lumen", "placed_at": day(20), "currency": "USD", "promised_to": day(1)}),
        json!({"object": "order_line", "id": "l1", "order": "o-7781", "shop": "s1", "title": "Brass lamp", "quantity": 2, "unit_price_minor": 4_500, "shipping_minor": 1_000}),
        json!({"object": "order_line", "id": "l2", "order": "o-7781", "shop": "s2", "title": "Warm bulb", "quantity": 1, "unit_price_minor": 700}),
        json!({"object": "payment", "id": "p1", "order": "o-7781", "method": "card", "captured_minor": 10_700, "currency": "USD", "captured_at": day(20)}),
        json!({"object": "shipment", "id": "h1", "order": "o-7781", "shop": "s1", "direction": "out", "lines": [{"line": "l1", "quantity": 2}]}),
        json!({"object": "tracking_event", "id": "t1", "shipment": "h1", "code": "picked_up", "at": day(15), "source": "carrier"}),
        json!({"object": "tracking_event", "id": "t2", "shipment": "h1", "code": "delivered", "at": day(3), "source": "carrier"}),
    ]
}

impl House {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let world = World::with(|c| {
            (c.rate_limits, c.session_idle_min) = (false, 43_200);
            change(c);
        });
        let world = world.await;
        let policy =
            PolicyVersion { storefront: None, effective_at: ombud_domain::Instant(0), policy: Policy::default() };
        let storefronts = vec![front(FRONT, "lumen"), front(OTHER_FRONT, "umbra")];
        world.app.engine.set_settings(Settings { storefronts, policies: vec![policy], endpoints: vec![] });
        let read = |mut row: Value| {
            row["source_version"] = json!(1);
            Object::from_json(row.to_string().as_bytes()).unwrap()
        };
        let objects = rows(&world).into_iter().map(read).collect();
        let results = world.app.engine.import(objects).await.unwrap();
        assert!(results.iter().all(Result::is_ok), "{results:?}");
        Self {
            buyer: Actor::buyer(PersonId(key(&world, "buyer", "b1").await)),
            lamps: ShopId(key(&world, "shop", "s1").await),
            bulbs: ShopId(key(&world, "shop", "s2").await),
            line: LineId(key(&world, "order_line", "l1").await),
            order: OrderId(key(&world, "order", "o-7781").await),
            next: AtomicU64::new(1),
            world,
        }
    }

    /// The same house after the process ended and began anew.
    pub async fn restarted(self) -> Self {
        Self { world: self.world.restarted().await, ..self }
    }

    /// The cookie of somebody in this role: staff of one storefront, or somebody of a shop.
    pub async fn cookie(&self, role: Role, scope: i64) -> (String, PersonId) {
        let shop = (role.party() == ombud_domain::Party::Shop).then_some(scope);
        let id = if role == Role::Buyer { scope } else { self.world.app.engine.id().await.unwrap() };
        let person = Person {
            id,
            issuer: if role.is_staff() { "staff".into() } else { "marketplace".into() },
            subject: format!("{}-{id}", role.code()),
            name: if role == Role::Buyer { "Maria Souza".into() } else { format!("Dana {}", role.code()) },
            language: "en".into(),
            zone: "UTC".into(),
            preferences: "{}".into(),
            password: None,
            totp: None,
            disabled: 0,
            created_at: 0,
        };
        self.world.save(person, vec![Membership { person: id, role: role.code().into(), scope }]).await;
        let cookie = begin(&self.world.app, &HeaderMap::new(), NewSession { person: id, role, shop }).await.unwrap();
        (cookie.to_str().unwrap().split(';').next().unwrap().to_owned(), PersonId(id))
    }

    pub async fn get(&self, path: &str, cookie: &str) -> Told {
        self.world.get(path, &[("cookie", cookie)]).await
    }

    /// Sends a form as a browser without scripts would: with the token of the page that it stands on.
    pub async fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Told {
        let page = self.get("/sign-in", cookie).await.text;
        let csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let cid = self.id().to_string();
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("csrf", csrf).append_pair("cid", &cid).extend_pairs(fields);
        let headers = [("cookie", cookie), ("content-type", "application/x-www-form-urlencoded")];
        self.world.ask(request(Method::POST, path, &headers, &form.finish())).await
    }

    pub fn id(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.next.fetch_add(1, Ordering::Relaxed)) << 8)
    }

    pub async fn act(&self, actor: &Actor, ask: Ask) -> Answer {
        let request = Request { id: self.id(), actor: actor.clone(), expected_revision: None, ask };
        self.world.app.engine.act(request).await.unwrap()
    }

    /// A chat about the order, with us or with the lamp shop.
    pub async fn chat(&self, to_shop: bool) -> Answer {
        let open = Open {
            storefront: FRONT,
            buyer: self.buyer.person.unwrap(),
            shop: Some(self.lamps),
            order: Some(self.order),
            language: "pt".into(),
            title: "Brass lamp".into(),
            to_shop,
            danger: false,
        };
        let first = json!({"action": "message", "text": WORDS, "language": "en"});
        let first = Some(serde_json::from_value::<ConversationCommand>(first).unwrap());
        self.act(&self.buyer, Ask::OpenConversation { open, first }).await
    }

    /// The same in the queue for a person.
    pub async fn queued(&self) -> Answer {
        let chat = self.chat(false).await;
        self.act(&self.buyer, Ask::Conversation { case: chat.case, command: ConversationCommand::AskPerson }).await
    }

    /// A dispute about both lamps with a picture; it asks for everything back.
    pub async fn dispute(&self) -> Answer {
        self.dispute_from(None).await
    }

    /// The same, when a chat led to it.
    pub async fn dispute_from(&self, conversation: Option<CaseId>) -> Answer {
        let start = Start {
            storefront: FRONT,
            buyer: self.buyer.person.unwrap(),
            shop: self.lamps,
            language: "pt".into(),
            units: vec![(self.line, 2)],
            conversation,
        };
        let photo = json!({"kind": "photo", "file": "ab".repeat(32), "name": "lamp.jpg", "media": "image/jpeg"});
        let submit =
            json!({"action": "submit", "reason": "damaged", "story": WORDS, "remedy": "refund_full", "confirm": true});
        let evidence = vec![serde_json::from_value(photo).unwrap()];
        self.act(&self.buyer, Ask::OpenDispute { start, evidence, submit: serde_json::from_value(submit).unwrap() })
            .await
    }

    pub async fn tell(&self, actor: &Actor, case: CaseId, command: Value) -> Answer {
        self.act(actor, Ask::Dispute { case, command: serde_json::from_value(command).unwrap() }).await
    }

    /// Somebody of the lamp shop.
    pub fn seller(&self) -> Actor {
        Actor::shop(Role::ShopOwner, PersonId(99), self.lamps)
    }

    /// The refund that carries a dispute out.
    pub async fn refund_of(&self, dispute: CaseId) -> CaseId {
        let read = self.world.app.store().read(move |tx| Box::pin(ombud_store::case::load(tx, dispute.0)));
        let row: Result<_, StoreError> = read.await;
        let case = ombud_engine::rows::read::<ombud_domain::dispute::Dispute>(&row.unwrap().unwrap()).unwrap();
        case.data.plan.iter().flat_map(|p| &p.steps).find_map(|s| s.refund).expect("a refund")
    }

    /// Runs what is due until nothing is.
    pub async fn settle(&self) {
        self.world.app.engine.sweep().await.unwrap();
        while self.world.app.engine.run_due_jobs().await.unwrap() > 0 {}
    }
}

async fn key(world: &World, object: &'static str, name: &'static str) -> i64 {
    let found: Result<i64, StoreError> =
        world.app.store().write(Lane::Work, move |tx| Box::pin(mirror::key_of(tx, object, name))).await;
    found.unwrap()
}
