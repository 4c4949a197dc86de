//! A marketplace with three orders of one buyer and a browser without scripts: it sends what the page's form holds.

use crate::world::{BEGAN, Told, World, request};
use axum::http::{Method, StatusCode};
use ombud_domain::Instant;
use ombud_domain::actor::{Actor, Role};
use ombud_domain::calendar::Hours;
use ombud_domain::id::{PersonId, ShopId, StorefrontId};
use ombud_domain::import::{At, Object, Outcome};
use ombud_domain::policy::Policy;
use ombud_domain::time::Span;
use ombud_engine::act::{Answer, Ask, Request};
use ombud_engine::settings::{PolicyVersion, Settings, Storefront};
use ombud_server::auth::token::Claims;
use ombud_server::web::help_centre::knowledge;
use ombud_store::{StoreError, mirror};
use serde_json::{Value, json};
use uuid::Uuid;

pub const FRONT: StorefrontId = StorefrontId(1 << 40);

/// A buyer at the marketplace, with a browser.
pub struct Shopper {
    pub world: World,
    pub cookie: String,
    pub lang: &'static str,
    pub buyer: Actor,
    pub seller: Actor,
    next: std::cell::Cell<u128>,
}

pub fn at(days_ago: i64) -> String {
    At::new(Instant(BEGAN.0 - Span::days(days_ago).0)).map(|at| at.to_string()).unwrap()
}

/// o1: two pieces of one thing and one of another, delivered. o2: one piece of one thing, delivered. o3: on its way.
/// o4: somebody else's. o5: nothing in it.
fn rows() -> Vec<Value> {
    let order = |id: &str, buyer: &str, days: i64| json!({"object": "order", "id": id, "buyer": buyer, "storefront": "lumen", "placed_at": at(days), "currency": "USD", "promised_to": at(1)});
    let line = |id: &str, order: &str, title: &str, quantity: i64, price: i64| json!({"object": "order_line", "id": id, "order": order, "shop": "s1", "title": title, "quantity": quantity, "unit_price_minor": price, "shipping_minor": 1_000});
    let paid = |id: &str, order: &str, amount: i64, days: i64| json!({"object": "payment", "id": id, "order": order, "method": "card", "captured_minor": amount, "currency": "USD", "captured_at": at(days)});
    let parcel = |id: &str, order: &str| json!({"object": "shipment", "id": id, "order": order, "shop": "s1", "direction": "out", "carrier": "Swift Post", "tracking_number": "SP123"});
    let scan = |id: &str, parcel: &str, code: &str, days: i64| json!({"object": "tracking_event", "id": id, "shipment": parcel, "code": code, "at": at(days), "place": "Curitiba", "source": "carrier"});
    vec![
        json!({"object": "buyer", "id": "b-1", "locale": "en", "country": "BR", "time_zone": "America/Sao_Paulo"}),
        json!({"object": "buyer", "id": "b-2", "locale": "en", "country": "BR", "time_zone": "America/Sao_Paulo"}),
        json!({"object": "shop", "id": "s1", "name": "Lamps <b>& Co", "country": "US", "status": "active"}),
        order("o1", "b-1", 20),
        line("l1", "o1", "Brass lamp", 2, 4_500),
        line("l2", "o1", "Light bulb", 1, 500),
        paid("p1", "o1", 11_500, 20),
        parcel("h1", "o1"),
        scan("t1", "h1", "picked_up", 15),
        scan("t2", "h1", "delivered", 3),
        order("o2", "b-1", 19),
        line("l3", "o2", "Wall clock", 1, 7_000),
        paid("p2", "o2", 8_000, 19),
        parcel("h2", "o2"),
        scan("t3", "h2", "picked_up", 14),
        scan("t4", "h2", "delivered", 2),
        json!({"object": "order", "id": "o3", "buyer": "b-1", "storefront": "lumen", "placed_at": at(6), "currency": "USD", "promised_to": at(-5)}),
        line("l4", "o3", "Tea pot", 1, 3_000),
        paid("p3", "o3", 4_000, 6),
        parcel("h3", "o3"),
        scan("t5", "h3", "picked_up", 4),
        order("o4", "b-2", 9),
        line("l5", "o4", "Secret thing", 1, 3_000),
        json!({"object": "order", "id": "o5", "buyer": "b-1", "storefront": "lumen", "placed_at": at(40), "currency": "USD", "status": "unavailable"}),
    ]
}

pub fn objects(rows: &[Value]) -> Vec<Object> {
    let read = |row: &Value| {
        let mut row = row.clone();
        row.as_object_mut().unwrap().entry("source_version").or_insert(json!(1));
        Object::from_json(row.to_string().as_bytes()).unwrap_or_else(|problem| panic!("{row}: {problem}"))
    };
    rows.iter().map(read).collect()
}

impl Shopper {
    pub async fn new(lang: &'static str) -> Self {
        let world = World::new().await;
        let front = Storefront {
            id: FRONT,
            slug: "lumen".into(),
            name: "Lumen".into(),
            languages: vec!["en".into()],
            hours: Hours::daily("UTC", 8, 20),
            accent: None,
            assistant: None,
            contacts: Vec::new(),
            lines: 1,
        };
        let policy = PolicyVersion { storefront: None, effective_at: Instant(0), policy: Policy::default() };
        let engine = &world.app.engine;
        engine.set_settings(Settings { storefronts: vec![front], policies: vec![policy], endpoints: vec![] });
        engine.set_knowledge(knowledge());
        let results = engine.import(objects(&rows())).await.unwrap();
        assert!(results.iter().all(|r| *r == Ok(Outcome::Created)), "{results:?}");
        let told = world.get(&format!("/enter?token={}", world.token(&world.claims())), &[]).await;
        let (buyer, shop) = (key(&world, "buyer", "b-1").await, key(&world, "shop", "s1").await);
        let seller = Actor::shop(Role::ShopOwner, PersonId((1 << 41) + 500), ShopId(shop));
        let next = std::cell::Cell::new(1);
        Self { cookie: told.cookie(), world, lang, buyer: Actor::buyer(PersonId(buyer)), seller, next }
    }

    /// The same buyer, signed in anew: sessions end.
    pub async fn again(mut self) -> Self {
        let token = self.world.token(&self.world.claims());
        self.cookie = self.world.get(&format!("/enter?token={token}"), &[]).await.cookie();
        self
    }

    pub async fn see(&self, path: &str) -> Told {
        let told = self.world.get(path, &[("cookie", &self.cookie), ("accept-language", self.lang)]).await;
        assert!(
            told.text.contains(&format!("<html lang=\"{}\"", self.lang)) || told.status.is_redirection(),
            "{path}: {}",
            told.text
        );
        told
    }

    /// The page at the end of all redirections, and where that is.
    pub async fn open(&self, path: &str) -> (String, String) {
        let mut path = path.to_owned();
        for _ in 0..5 {
            let told = self.see(&path).await;
            match told.header("location") {
                "" => {
                    assert_eq!(told.status, StatusCode::OK, "{path}: {}", told.text);
                    return (told.text, path);
                }
                next => path = next.to_owned(),
            }
        }
        panic!("{path} leads in circles");
    }

    /// Sends the form with this action as it stands on a page, with some fields filled in, without others.
    pub async fn send(&self, page: &str, action: &str, filled: &[(&str, &str)]) -> Told {
        let mut fields = form(page, action);
        for (name, value) in filled {
            // A radio takes the place of its group; a box or a button is added.
            if !matches!(*name, "line" | "message" | "file_id") {
                fields.retain(|(n, _)| n != name);
            }
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
        let headers = [("cookie", self.cookie.as_str()), ("accept-language", self.lang)];
        self.world.post(action, &headers, &body).await
    }

    /// The same as a multipart form with files: name, media type, bytes.
    pub async fn send_files(&self, page: &str, action: &str, files: &[(&str, &str, &[u8])]) -> Told {
        let mut body: Vec<u8> = Vec::new();
        for (name, value) in form(page, action) {
            body.extend(format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        for (name, media, bytes) in files {
            let head = format!(
                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {media}\r\n\r\n"
            );
            body.extend(head.bytes().chain(bytes.iter().copied()).chain(*b"\r\n"));
        }
        body.extend(b"--B--\r\n");
        let headers = [
            ("cookie", self.cookie.as_str()),
            ("accept-language", self.lang),
            ("content-type", "multipart/form-data; boundary=B"),
        ];
        let (parts, _) = request(Method::POST, action, &headers, "").into_parts();
        self.world.ask(axum::http::Request::from_parts(parts, body.into())).await
    }

    /// Somebody does something by the engine.
    pub async fn act(&self, actor: &Actor, ask: Ask) -> Answer {
        self.next.set(self.next.get() + 1);
        let id = Uuid::from_u128(self.next.get());
        let request = Request { id, actor: actor.clone(), expected_revision: None, ask };
        self.world.app.engine.act(request).await.unwrap()
    }

    /// The cookie of the shop's owner.
    pub async fn seller_cookie(&self) -> String {
        let claims =
            Claims { sub: "o-1".into(), role: "shop_owner".into(), shop: Some("s1".into()), ..self.world.claims() };
        let told = self.world.get(&format!("/enter?token={}", self.world.token(&claims)), &[]).await;
        told.cookie()
    }

    pub async fn key(&self, object: &'static str, name: &str) -> i64 {
        key(&self.world, object, name).await
    }

    /// The stage of a case.
    pub async fn stage(&self, number: &str) -> String {
        self.world.app.engine.see(&self.buyer, number).await.unwrap().stage
    }
}

async fn key(world: &World, object: &'static str, name: &str) -> i64 {
    let name = name.to_owned();
    let read = world.app.store().read(move |tx| {
        Box::pin(async move { Ok::<_, StoreError>(mirror::key(tx, object, &name).await?.map(|k| k.id)) })
    });
    read.await.unwrap().unwrap()
}

/// The fields of the form with this action, as a browser would send them if its first button were pressed by Enter.
pub fn form(page: &str, action: &str) -> Vec<(String, String)> {
    let begin = page.find(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("no form for {action}: {page}"));
    let inside = &page[begin..begin + page[begin..].find("</form>").unwrap()];
    let mut fields = Vec::new();
    for tag in inside.split("<input ").skip(1) {
        let tag = &tag[..tag.find('>').unwrap()];
        let boxed = matches!(attribute(tag, "type").as_deref(), Some("radio" | "checkbox"));
        let sent = !boxed || tag.split(' ').any(|a| a == "checked");
        let file = attribute(tag, "type").as_deref() == Some("file");
        if let (Some(name), true, false) = (attribute(tag, "name"), sent && !tag.contains(" disabled"), file) {
            fields.push((name, attribute(tag, "value").unwrap_or_default()));
        }
    }
    for tag in inside.split("<textarea ").skip(1) {
        let (head, rest) = tag.split_once('>').unwrap();
        let text = rest.split("</textarea>").next().unwrap();
        fields.push((attribute(head, "name").unwrap(), unescaped(text)));
    }
    fields
}

/// The value of an attribute.
pub fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = format!(" {tag}").find(&format!(" {name}=\""))? + name.len() + 2;
    Some(unescaped(tag.get(at..)?.split('"').next()?))
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// A small picture, as bytes.
pub fn picture() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(8, 8, image::Rgb([200, 90, 10])).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}
