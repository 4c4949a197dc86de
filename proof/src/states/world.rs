//! The installation in which the paths are walked: the demo's people and storefronts, desks that the demo leaves empty,
//! and three markets, so that pages are seen with texts, money and names of each language.

use ombud_domain::actor::{Actor, Role};
use ombud_domain::id::{PersonId, ShopId, StorefrontId};
use ombud_domain::import::{At, Object};
use ombud_domain::time::{Instant, Span};
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::vault::Sealed;
use ombud_engine::{Clock, Engine, Entropy};
use ombud_server::auth::session::STAFF;
use ombud_server::config::Config;
use ombud_server::demo::content::Content;
use ombud_server::demo::people::{self, People, account, key};
use ombud_server::demo::picture::Pictures;
use ombud_server::upload::drawer;
use ombud_server::web;
use ombud_store::paper::Upload;
use ombud_store::person::{self, Membership, Person};
use ombud_store::{Lane, Store, StoreError};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The largest picture of this world, in bytes.
const PICTURE_BYTES: u64 = 4 << 20;

/// Our people by the words of the paths: those of the demo, …
const DEMO_STAFF: [(&str, &str); 9] = [
    ("agent", "renata"),
    ("mediator", "helena"),
    ("supervisor", "samuel"),
    ("finance", "julia"),
    ("reviewer", "yara"),
    ("head_of_trust", "ines"),
    ("appeal_reviewer", "caetano"),
    ("editor", "lia"),
    ("administrator", "noor"),
];
/// … and those that it has no use for.
const MORE_STAFF: [(&str, Role, &str); 4] = [
    ("finance2", Role::Finance, "Rui Antunes"),
    ("delivery", Role::Delivery, "Joana Freitas"),
    ("triage", Role::Triage, "Paulo Mendes"),
    ("head_of_appeals", Role::HeadOfAppeals, "Beatriz Sena"),
];

/// A market: who buys what from whom, and how they write.
#[derive(Debug)]
pub struct Market {
    pub language: &'static str,
    pub buyer: &'static str,
    pub shop: &'static str,
    front: &'static str,
    country: (&'static str, &'static str),
    zone: &'static str,
    currency: &'static str,
    unit: i64,
    shipping: i64,
    pub title: &'static str,
    address: &'static str,
    pub story: &'static str,
    pub buyer_says: &'static str,
    pub shop_says: &'static str,
    pub we_say: &'static str,
}

pub static MARKETS: [Market; 3] = [
    Market {
        language: "en",
        buyer: "grace",
        shop: "jade-harbor",
        front: "maravela",
        country: ("US", "CN"),
        zone: "America/New_York",
        currency: "USD",
        unit: 3_150,
        shipping: 480,
        title: "Folding desk lamp with USB-C",
        address: "Jade Harbor Goods, 18 Wharf Street, Ningbo",
        story: "The lamp arrived with a cracked arm. It does not stay up, and the box was dented on one side.",
        buyer_says: "I have added a photo of the crack. The carton was already dented when I opened the door.",
        shop_says: "We packed it in two layers of foam. Please show us the inside of the carton as well.",
        we_say: "The photos show the damage, and the carrier noted a dented carton on the day of delivery.",
    },
    Market {
        language: "pt",
        buyer: "ana",
        shop: "serra-clara",
        front: "maravela",
        country: ("BR", "BR"),
        zone: "America/Sao_Paulo",
        currency: "BRL",
        unit: 18_990,
        shipping: 1_890,
        title: "Jarra de cerâmica esmaltada, azul",
        address: "Ateliê Serra Clara, Rua das Acácias 210, Cunha, SP",
        story: "A jarra chegou com a alça quebrada. A caixa estava amassada de um lado e sem plástico por dentro.",
        buyer_says: "Coloquei uma foto da alça. A caixa já estava amassada quando abri a porta.",
        shop_says: "Embalamos com duas camadas de papel. Você pode mostrar também o interior da caixa?",
        we_say: "As fotos mostram o dano, e a transportadora registrou a caixa amassada no dia da entrega.",
    },
    Market {
        language: "fa",
        buyer: "narges",
        shop: "golshid",
        front: "parvanik",
        country: ("IR", "IR"),
        zone: "Asia/Tehran",
        currency: "IRR",
        unit: 12_500_000,
        shipping: 850_000,
        title: "گلدان سفالی دست‌ساز، فیروزه‌ای",
        address: "گلشید، اصفهان، خیابان هنر، پلاک ۱۲",
        story: "گلدان با لبهٔ شکسته رسید. جعبه از یک طرف له شده بود و داخلش هیچ محافظی نبود.",
        buyer_says: "عکس شکستگی را گذاشته‌ام. وقتی در را باز کردم جعبه از قبل له شده بود.",
        shop_says: "ما آن را با دو لایه فوم بسته بودیم. لطفاً عکس داخل جعبه را هم بفرستید.",
        we_say: "عکس‌ها آسیب را نشان می‌دهند و شرکت حمل در روز تحویل نوشته که جعبه له شده بود.",
    },
];

/// An order of a market.
#[derive(Debug, Clone)]
pub struct Order {
    pub id: i64,
    pub line: i64,
    pub offer: i64,
    pub payment: String,
    pub total: i64,
    pub currency: &'static str,
}

/// What the carrier said of an order's parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parcel {
    Delivered,
    Lost,
}

/// An installation with a clock that the paths move.
pub struct World {
    pub engine: Engine,
    pub clock: Clock,
    pub people: People,
    staff: BTreeMap<&'static str, Actor>,
    pub photo: Sealed,
}

impl World {
    /// A fresh one in a folder.
    pub async fn new(config: &Config, now: Instant) -> Result<Self, String> {
        let store = Store::open(config.store()).await.map_err(text)?;
        let blobs = Blobs::open(&config.blobs()).map_err(text)?;
        // Nobody has ever looked at the first days: policies and people are older than all cases.
        let clock = Clock::manual(now);
        let egress = Egress::new(Vec::new()).map_err(text)?;
        let engine = Engine::new(store, clock.clone(), Entropy::seeded(0x5354_4154), blobs, egress);
        engine.set_knowledge(web::help_centre::knowledge());
        let content = Content::read()?;
        let people = people::settle(&engine, &content, now).await.map_err(text)?;
        let picture = Pictures::read()?.jpeg("torn_parcel")?;
        engine.vault().unlock([7; 32]);
        let photo = engine.vault().put(picture.as_slice(), PICTURE_BYTES).await.map_err(text)?;
        lay_down(&engine, &photo, now).await?;
        let mut staff = BTreeMap::new();
        for (word, id) in DEMO_STAFF {
            staff.insert(word, people.staff.get(id).cloned().ok_or_else(|| format!("the demo has no {id}"))?);
        }
        for (word, role, name) in MORE_STAFF {
            staff.insert(word, employ(&engine, word, role, name, &people, now).await?);
        }
        let world = Self { engine, clock, people, staff, photo };
        world.import(&MARKETS.iter().flat_map(traders).collect::<Vec<_>>()).await?;
        Ok(world)
    }

    /// Who a path means.
    pub fn actor(&self, word: &str, market: &Market) -> Result<Actor, String> {
        match word {
            "buyer" => Ok(Actor::buyer(self.buyer(market))),
            "shop" => {
                let (shop, owner) = self.shop(market)?;
                Ok(Actor::shop(Role::ShopOwner, owner, shop))
            }
            staff => self.staff.get(staff).cloned().ok_or_else(|| format!("nobody is called {staff}")),
        }
    }

    /// Our people, by their words.
    pub fn staff(&self) -> impl Iterator<Item = (&'static str, &Actor)> {
        self.staff.iter().map(|(word, actor)| (*word, actor))
    }

    pub fn buyer(&self, market: &Market) -> PersonId {
        self.people.buyers.get(market.buyer).copied().unwrap_or(PersonId::NOBODY)
    }

    pub fn shop(&self, market: &Market) -> Result<(ShopId, PersonId), String> {
        self.people.shops.get(market.shop).copied().ok_or_else(|| format!("the demo has no shop {}", market.shop))
    }

    pub fn front(&self, market: &Market) -> Result<StorefrontId, String> {
        self.people.fronts.get(market.front).copied().ok_or_else(|| format!("the demo has no {}", market.front))
    }

    /// Takes rows in; none may be refused.
    pub async fn import(&self, rows: &[Value]) -> Result<(), String> {
        let objects =
            rows.iter().map(|row| Object::from_json(row.to_string().as_bytes()).map_err(|p| format!("{row}: {p:?}")));
        let objects: Vec<Object> = objects.collect::<Result<_, _>>()?;
        for result in self.engine.import(objects).await.map_err(text)? {
            result.map_err(|p| format!("{p:?}"))?;
        }
        Ok(())
    }

    /// Imports an order: placed 20 days ago, promised until yesterday, two pieces; and where its parcel is.
    pub async fn order(&self, market: &Market, name: &str, parcel: Parcel) -> Result<Order, String> {
        let now = self.clock.now();
        let day = |n: i64| at(Instant(now.0 - Span::days(n).0));
        let total = market.unit * 2 + market.shipping;
        let payment = format!("{name}-p");
        let last = if parcel == Parcel::Delivered { ("delivered", day(3)) } else { ("lost", day(2)) };
        let status = if parcel == Parcel::Delivered { "delivered" } else { "shipped" };
        let rows = [
            json!({"object": "order", "id": name, "source_version": 1, "buyer": market.buyer, "storefront": market.front,
                "placed_at": day(20), "currency": market.currency, "status": status, "promised_from": day(6), "promised_to": day(1)}),
            json!({"object": "order_line", "id": format!("{name}-l"), "source_version": 1, "order": name, "shop": market.shop,
                "offer": offer(market), "title": market.title, "quantity": 2, "unit_price_minor": market.unit, "shipping_minor": market.shipping}),
            json!({"object": "payment", "id": payment, "source_version": 1, "order": name, "method": "card", "captured_minor": total,
                "currency": market.currency, "captured_at": day(20), "provider_ref": format!("tx-{name}")}),
            json!({"object": "shipment", "id": format!("{name}-h"), "source_version": 1, "order": name, "shop": market.shop,
                "lines": [{"line": format!("{name}-l"), "quantity": 2}], "carrier": "Rota Ipê", "tracking_number": format!("TR{name}"), "direction": "out"}),
            track(&format!("{name}-t1"), &format!("{name}-h"), "picked_up", &day(15)),
            track(&format!("{name}-t2"), &format!("{name}-h"), "in_transit", &day(12)),
            track(&format!("{name}-t3"), &format!("{name}-h"), last.0, &last.1),
        ];
        self.import(&rows).await?;
        Ok(Order {
            id: key(&self.engine, "order", name).await.map_err(text)?,
            line: key(&self.engine, "order_line", &format!("{name}-l")).await.map_err(text)?,
            offer: key(&self.engine, "offer", &offer(market)).await.map_err(text)?,
            payment,
            total,
            currency: market.currency,
        })
    }
}

fn offer(market: &Market) -> String {
    format!("{}-states", market.shop)
}

/// The two sides of a market, and what is sold.
fn traders(market: &Market) -> [Value; 3] {
    [
        json!({"object": "buyer", "id": market.buyer, "source_version": 1, "locale": market.language, "country": market.country.0, "time_zone": market.zone}),
        json!({"object": "shop", "id": market.shop, "source_version": 1, "name": market.shop_name(), "country": market.country.1, "status": "active",
            "trader_check": "passed", "return_addresses": [market.address], "return_policy": {"accepts": true, "days": 14, "who_pays": "buyer"}}),
        json!({"object": "offer", "id": offer(market), "source_version": 1, "shop": market.shop, "title": market.title, "category": "home",
            "price_minor": market.unit, "currency": market.currency}),
    ]
}

impl Market {
    /// The first words of the address.
    fn shop_name(&self) -> &'static str {
        self.address.split([',', '،']).next().unwrap_or(self.address)
    }
}

/// Something that happened to a parcel.
pub fn track(id: &str, shipment: &str, code: &str, when: &str) -> Value {
    json!({"object": "tracking_event", "id": id, "source_version": 1, "shipment": shipment, "code": code, "at": when, "source": "carrier"})
}

/// An instant as an import writes it.
pub fn at(instant: Instant) -> String {
    At::new(instant).map(|at| at.to_string()).unwrap_or_default()
}

pub fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// The photo lies in a drawer; each case that shows it gets it from there.
async fn lay_down(engine: &Engine, photo: &Sealed, now: Instant) -> Result<(), String> {
    let up = Upload {
        id: engine.id().await.map_err(text)?,
        hash: photo.hash.clone(),
        case_id: drawer(PersonId(1)).0,
        person: 1,
        name: "parcel.jpg".into(),
        media: "image/jpeg".into(),
        bytes: i64::try_from(photo.bytes).map_err(text)?,
        created_at: now.0,
        facts: "{}".into(),
        scan: String::new(),
        blob: photo.blob.clone(),
        sealed: String::new(),
        gone_at: None,
    };
    let (vault, key) = (engine.vault().clone(), photo.key);
    let work = engine.store().write(Lane::Batch, move |tx| Box::pin(async move { vault.brought(tx, up, key).await }));
    work.await.map_err(|e: StoreError| text(e))
}

async fn employ(
    engine: &Engine,
    word: &'static str,
    role: Role,
    name: &str,
    people: &People,
    now: Instant,
) -> Result<Actor, String> {
    let id = engine.id().await.map_err(text)?;
    let row = Person {
        id,
        issuer: STAFF.into(),
        subject: account(word),
        name: name.into(),
        language: "en".into(),
        zone: "Europe/Lisbon".into(),
        preferences: "{}".into(),
        password: None,
        totp: None,
        disabled: 0,
        created_at: now.0,
    };
    let membership = Membership { person: id, role: role.code().into(), scope: 0 };
    let work = engine.store().write(Lane::Batch, move |tx| {
        Box::pin(async move {
            person::save(tx, &row).await?;
            person::join(tx, &membership).await
        })
    });
    work.await.map_err(text)?;
    Ok(Actor::staff(role, PersonId(id), people.fronts.values().copied().collect()))
}
