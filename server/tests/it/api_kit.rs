//! A marketplace that speaks to the API: its key, its buyers and sellers, an order on its way.

use crate::world::{HOST, Told, World};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::calendar::Hours;
use ombud_domain::id::{PersonId, StorefrontId};
use ombud_domain::time::{Instant, Span};
use ombud_engine::act::Ask;
use ombud_engine::mirror;
use ombud_engine::settings::{Settings, Storefront};
use ombud_server::auth::session::hash;
use ombud_server::auth::token::Claims;
use ombud_store::admin::{self, ApiKey};
use ombud_store::{Lane, StoreError};
use serde_json::{Value, json};
use std::fmt::Display;
use uuid::Uuid;

/// The text of the key that may import and answer commands.
pub const KEY: &str = "ombud_0123456789abcdef";

/// An installation with two storefronts, and a marketplace with a key.
pub struct Market {
    pub world: World,
}

/// What came back, read.
pub struct Said {
    pub status: StatusCode,
    pub body: Value,
}

impl Said {
    /// The body, when the status is this one.
    #[track_caller]
    pub fn with(self, status: StatusCode) -> Value {
        assert_eq!(self.status, status, "{}", self.body);
        self.body
    }

    /// It is done.
    #[track_caller]
    pub fn done(self) -> Value {
        assert!(self.status.is_success(), "{} {}", self.status, self.body);
        self.body
    }

    /// It was refused with this status, code and field.
    #[track_caller]
    pub fn refused(&self, status: u16, code: &str, field: Option<&str>) {
        let said = (self.status.as_u16(), self.body["code"].as_str(), self.body["field"].as_str());
        assert_eq!(said, (status, Some(code), field), "{}", self.body);
    }
}

impl From<Told> for Said {
    fn from(told: Told) -> Self {
        let is_json = told.header("content-type").contains("json") && !told.header("content-type").contains("ndjson");
        let body = if is_json { serde_json::from_str(&told.text).unwrap() } else { Value::String(told.text) };
        Self { status: told.status, body }
    }
}

/// Somebody of the marketplace, with what proves who they are.
#[derive(Clone)]
pub struct Someone {
    pub bearer: String,
}

impl Market {
    pub async fn new() -> Self {
        Self::with_limits(false).await
    }

    /// With the limits of real life, or without.
    pub async fn with_limits(rate_limits: bool) -> Self {
        let world = World::with(|c| c.rate_limits = rate_limits).await;
        let mut storefronts = Vec::new();
        for slug in ["north", "south"] {
            storefronts.push(Storefront {
                id: StorefrontId(world.app.engine.id().await.unwrap()),
                slug: slug.into(),
                name: format!("Market {slug}"),
                languages: vec!["en".into()],
                hours: Hours::daily("UTC", 0, 24),
                accent: None,
                assistant: None,
                contacts: Vec::new(),
                lines: 1,
            });
        }
        world.app.engine.set_settings(Settings { storefronts, ..Settings::default() });
        let market = Self { world };
        market.add_key(KEY, "import,commands").await;
        market
    }

    pub async fn add_key(&self, text: &str, scopes: &str) {
        let key = ApiKey {
            id: self.world.app.engine.id().await.unwrap(),
            name: "test".into(),
            hash: hash(text),
            hint: String::new(),
            scopes: scopes.into(),
            created_at: 0,
            used_at: None,
            revoked_at: None,
        };
        let work = self
            .world
            .app
            .store()
            .write(Lane::People, move |tx| Box::pin(async move { admin::add_key(tx, &key).await }));
        work.await.map_err(|e: StoreError| e).unwrap();
    }

    pub fn storefront(&self, at: usize) -> StorefrontId {
        self.world.app.engine.settings().storefronts[at].id
    }

    /// A buyer by the marketplace's id.
    pub fn buyer(&self, id: &str) -> Someone {
        let claims = Claims { sub: id.into(), exp: self.far(), lang: Some("en".into()), ..self.world.claims() };
        Someone { bearer: self.world.token(&claims) }
    }

    /// The owner of a shop.
    pub fn seller(&self, shop: &str) -> Someone {
        self.of_shop(shop, "shop_owner")
    }

    /// Somebody who works for a shop.
    pub fn member(&self, shop: &str) -> Someone {
        self.of_shop(shop, "shop_member")
    }

    fn of_shop(&self, shop: &str, role: &str) -> Someone {
        let claims = Claims {
            sub: format!("{role} of {shop}"),
            role: role.into(),
            shop: Some(shop.into()),
            exp: self.far(),
            lang: Some("en".into()),
            ..self.world.claims()
        };
        Someone { bearer: self.world.token(&claims) }
    }

    fn far(&self) -> i64 {
        self.world.claims().iat + 3_000
    }

    pub fn program(&self) -> Someone {
        Someone { bearer: KEY.into() }
    }

    pub async fn ask(
        &self,
        who: &Someone,
        method: Method,
        path: &str,
        content_type: &str,
        body: impl Into<Body>,
    ) -> Told {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", HOST)
            .header("authorization", format!("Bearer {}", who.bearer))
            .header("content-type", content_type)
            .body(body.into());
        self.world.ask(request.unwrap()).await
    }

    pub async fn get(&self, who: &Someone, path: &str) -> Said {
        self.ask(who, Method::GET, path, "", "").await.into()
    }

    pub async fn post(&self, who: &Someone, path: &str, body: &Value) -> Said {
        self.ask(who, Method::POST, path, "application/json", body.to_string()).await.into()
    }

    pub async fn put(&self, object: &str, id: impl Display, body: &Value) -> Said {
        let path = format!("/api/v1/import/{object}/{id}");
        self.ask(&self.program(), Method::PUT, &path, "application/json", body.to_string()).await.into()
    }

    /// A file in a form.
    pub async fn upload(&self, who: &Someone, path: &str, name: &str, bytes: &[u8]) -> Said {
        let (kind, body) = form(name, bytes);
        self.ask(who, Method::POST, path, &kind, body).await.into()
    }

    /// Does an action in a case.
    pub async fn act(&self, who: &Someone, number: &str, action: &str, body: &Value) -> Said {
        self.post(who, &format!("/api/v1/cases/{number}/actions/{action}"), body).await
    }

    pub async fn case(&self, who: &Someone, number: &str) -> Value {
        self.get(who, &format!("/api/v1/cases/{number}")).await.done()
    }

    /// An instant so many days before the tests begin, as imports write it.
    pub fn days_ago(&self, days: i64) -> String {
        let at: Instant = self.world.clock.now();
        let at = Instant(at.0 - Span::days(days).0);
        jiff::Timestamp::from_millisecond(at.0).unwrap().to_string()
    }

    /// An order of one line of two units for 2 × 50.00 USD, paid and delivered five days ago; ids begin with the order's.
    pub async fn order(&self, id: &str, buyer: &str, shop: &str, storefront: &str) {
        let line = format!("{id}-l1");
        let rows = [
            ("buyer", buyer.to_owned(), json!({"locale": "en", "country": "US", "time_zone": "America/New_York"})),
            ("shop", shop.to_owned(), json!({"name": format!("Shop {shop}"), "country": "US", "status": "active"})),
            (
                "order",
                id.to_owned(),
                json!({"buyer": buyer, "placed_at": self.days_ago(12), "currency": "USD", "storefront": storefront, "promised_to": self.days_ago(6)}),
            ),
            (
                "order_line",
                line.clone(),
                json!({"order": id, "shop": shop, "title": "Blue kettle", "quantity": 2, "unit_price_minor": 5000}),
            ),
            (
                "payment",
                format!("{id}-p1"),
                json!({"order": id, "method": "card", "captured_minor": 10000, "currency": "USD", "captured_at": self.days_ago(12)}),
            ),
            (
                "shipment",
                format!("{id}-s1"),
                json!({"order": id, "shop": shop, "lines": [{"line": line, "quantity": 2}], "direction": "out", "carrier": "post", "tracking_number": "T1"}),
            ),
            (
                "tracking_event",
                format!("{id}-t1"),
                json!({"shipment": format!("{id}-s1"), "code": "picked_up", "at": self.days_ago(10), "source": "carrier"}),
            ),
            (
                "tracking_event",
                format!("{id}-t2"),
                json!({"shipment": format!("{id}-s1"), "code": "delivered", "at": self.days_ago(5), "source": "carrier"}),
            ),
        ];
        for (object, name, mut body) in rows {
            body["source_version"] = 1.into();
            self.put(object, name, &body).await.done();
        }
    }

    /// A dispute about a damaged line of an [`Market::order`], with a photo: what is sent.
    pub async fn damaged(&self, buyer: &Someone, order: &str) -> Value {
        let file = self.upload(buyer, "/api/v1/files", "kettle.jpg", &photo()).await.done();
        json!({
            "order": order, "lines": [{"line": format!("{order}-l1"), "quantity": 1}], "reason": "damaged",
            "story": "The spout was broken off when I opened the box.", "remedy": "refund_full",
            "evidence": [{"kind": "photo", "file": file["file"]}], "confirm": true,
        })
    }

    /// Somebody does something behind the pages.
    pub async fn act_as(&self, actor: &Actor, ask: Ask) {
        let engine = &self.world.app.engine;
        let id = Uuid::from_u128(u128::from(engine.entropy().number()));
        let request = ombud_engine::act::Request { id, actor: actor.clone(), expected_revision: None, ask };
        engine.act(request).await.unwrap();
    }

    /// A member of our staff who works for one of the storefronts.
    pub fn of_staff(&self, role: Role, storefront: usize) -> Actor {
        Actor::staff(role, PersonId((1 << 50) + role as i64), vec![self.storefront(storefront)])
    }

    /// The number of somebody's newest case of a kind.
    pub async fn of_kind(&self, who: &Someone, kind: &str) -> String {
        let list = self.get(who, &format!("/api/v1/cases?kind={kind}")).await.done();
        list["cases"][0]["number"].as_str().unwrap_or_else(|| panic!("no {kind}: {list}")).to_owned()
    }

    /// Our key of one of the marketplace's names.
    pub async fn key(&self, object: &'static str, name: &'static str) -> i64 {
        let found: Result<i64, StoreError> =
            self.world.app.store().write(Lane::Work, move |tx| Box::pin(mirror::key_of(tx, object, name))).await;
        found.unwrap()
    }

    /// Runs follow-ups until there are none, and what is due.
    pub async fn settle(&self) {
        self.world.app.engine.sweep().await.unwrap();
        while self.world.app.engine.run_due_jobs().await.unwrap() > 0 {}
    }
}

/// A form with one file, and its type.
pub fn form(name: &str, bytes: &[u8]) -> (String, Vec<u8>) {
    let head = format!(
        "--XX\r\nContent-Disposition: form-data; name=\"cid\"\r\n\r\n01990000-0000-7000-8000-000000000001\r\n\
         --XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--XX--\r\n"].concat();
    ("multipart/form-data; boundary=XX".to_owned(), body)
}

/// A small photo that says where it was taken.
pub fn photo() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(16, 16, |x, y| image::Rgb([x as u8 * 8, y as u8 * 8, 90]));
    let mut out = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut out, image::ImageFormat::Jpeg).unwrap();
    let plain = out.into_inner();
    let exif = b"\xFF\xE1\x00\x18Exif\0\0GPS 52.5200N 13E";
    [&plain[..2], exif, &plain[2..]].concat()
}

/// What was said, without numbers and names that are drawn anew each time.
pub fn words(told: &Told) -> (StatusCode, Vec<&str>) {
    let plain = |word: &&str| !word.is_empty() && !word.chars().any(|c| c.is_ascii_digit());
    let parts = told.text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')));
    (told.status, parts.filter(plain).collect())
}
