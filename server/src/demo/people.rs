//! Storefronts, policy versions and people of the demo, as rows; and the keys by which stories speak of them.

use super::DemoError;
use super::content::{Content, Front, Staff};
use crate::auth::session::{Preferences, STAFF};
use ombud_domain::actor::{Actor, Role};
use ombud_domain::calendar::{Hours, Window};
use ombud_domain::id::{PersonId, ShopId, StorefrontId};
use ombud_domain::policy::Policy;
use ombud_domain::time::{Instant, Span};
use ombud_engine::settings::Storefront;
use ombud_engine::{Engine, mirror::key_of};
use ombud_store::admin::{self, PolicyRow};
use ombud_store::person::{self, Membership, Person};
use ombud_store::{Lane, StoreError};
use ombud_text::contact::Contact;
use std::collections::HashMap;

/// Who vouches for the demo's buyers and sellers, as the configuration's default says.
pub const ISSUER: &str = "marketplace";

/// Who there is, by the names of the content.
#[derive(Debug, Default)]
pub struct People {
    /// Storefronts by slug.
    pub fronts: HashMap<String, StorefrontId>,
    /// Buyers.
    pub buyers: HashMap<String, PersonId>,
    /// Shops with their owner.
    pub shops: HashMap<String, (ShopId, PersonId)>,
    /// Our own people, as they act.
    pub staff: HashMap<String, Actor>,
}

impl People {
    /// Who acts, when a story says `by` about a buyer and a shop.
    ///
    /// # Errors
    /// When nobody has this name.
    pub fn actor(&self, by: &str, buyer: &str, shop: &str) -> Result<Actor, DemoError> {
        let nobody = || DemoError::Content(format!("nobody is called {by}"));
        match by {
            "buyer" => self.buyers.get(buyer).map(|p| Actor::buyer(*p)).ok_or_else(nobody),
            "shop" => {
                self.shops.get(shop).map(|(shop, owner)| Actor::shop(Role::ShopOwner, *owner, *shop)).ok_or_else(nobody)
            }
            staff => self.staff.get(staff).cloned().ok_or_else(nobody),
        }
    }
}

/// Makes storefronts, policies and people, and puts the settings in force.
///
/// # Errors
/// As the store's, or when the content names what is not there.
pub async fn settle(engine: &Engine, content: &Content, now: Instant) -> Result<People, DemoError> {
    let mut people = People::default();
    for front in &content.market.storefronts {
        let id = StorefrontId(engine.id().await?);
        let row = storefront(front, id, now).row(now)?;
        engine
            .store()
            .write(Lane::Batch, move |tx| Box::pin(async move { admin::save_storefront(tx, &row).await }))
            .await?;
        people.fronts.insert(front.slug.clone(), id);
    }
    for staff in &content.market.staff {
        let id = engine.id().await?;
        let actor = employ(engine, staff, id, &people, now).await?;
        people.staff.insert(staff.id.clone(), actor);
    }
    let author = people.staff.get("noor").and_then(|a| a.person).map(|p| p.0);
    for row in policies(now, author)? {
        engine.store().write(Lane::Batch, move |tx| Box::pin(async move { admin::add_policy(tx, &row).await })).await?;
    }
    for buyer in &content.market.buyers {
        let id = key(engine, "buyer", &buyer.id).await?;
        let mut row = customer(id, &buyer.id, &buyer.name, &buyer.language, &buyer.zone, now);
        let front = content.orders.iter().find(|o| o.buyer == buyer.id).map(|o| o.front.clone());
        row.preferences =
            serde_json::to_string(&Preferences { storefront: front }).map_err(|e| DemoError::Content(e.to_string()))?;
        register(engine, row, vec![(Role::Buyer, 0)]).await?;
        people.buyers.insert(buyer.id.clone(), PersonId(id));
    }
    for shop in &content.market.shops {
        let seller = content.market.sellers.iter().find(|s| s.id == shop.owner);
        let seller = seller.ok_or_else(|| DemoError::Content(format!("{} has no owner", shop.id)))?;
        let (id, owner) = (key(engine, "shop", &shop.id).await?, key(engine, "seller", &seller.id).await?);
        let row = customer(owner, &seller.id, &seller.name, &seller.language, &seller.zone, now);
        register(engine, row, vec![(Role::ShopOwner, id)]).await?;
        people.shops.insert(shop.id.clone(), (ShopId(id), PersonId(owner)));
    }
    engine.load_settings().await?;
    Ok(people)
}

fn storefront(front: &Front, id: StorefrontId, now: Instant) -> Storefront {
    let window =
        |(day, from_min, until_min): &(i8, u16, u16)| Window { day: *day, from_min: *from_min, until_min: *until_min };
    Storefront {
        id,
        slug: front.slug.clone(),
        name: front.name.clone(),
        languages: front.languages.clone(),
        hours: Hours {
            zone: front.zone.clone(),
            windows: front.hours.iter().map(window).collect(),
            holidays: Vec::new(),
        },
        accent: Some(front.accent.clone()),
        assistant: Some(front.assistant.clone()),
        contacts: front.contacts.iter().map(|line| Contact { checked_at: now.0, ..line.clone() }).collect(),
        lines: 3,
    }
}

/// What holds, what held before, and what will hold: the administrator sees versions that differ.
fn policies(now: Instant, author: Option<i64>) -> Result<Vec<PolicyRow>, DemoError> {
    let first = Policy::default();
    let mut second = Policy { version: 2, ..first.clone() };
    if let Ok(rial) = "IRR".parse() {
        second.silence_cap_minor.insert(rial, 5_000_000_000);
        second.goodwill_alone_minor.insert(rial, 500_000_000);
        second.decision_alone_minor.insert(rial, 2_000_000_000);
    }
    let third = Policy { version: 3, t_seller_h: 96, t_review_h: 60, ..second.clone() };
    [(first, -400), (second, -60), (third, 9)]
        .into_iter()
        .map(|(policy, days)| {
            let body = serde_json::to_string(&policy).map_err(|e| DemoError::Content(e.to_string()))?;
            let effective_at = (now + Span::days(days)).0;
            let created_at = effective_at.min(now.0) - Span::days(3).0;
            Ok(PolicyRow { version: policy.version, storefront: None, effective_at, author, body, created_at })
        })
        .collect()
}

async fn employ(engine: &Engine, staff: &Staff, id: i64, people: &People, now: Instant) -> Result<Actor, DemoError> {
    let role = Role::from_code(&staff.role).ok_or_else(|| DemoError::Content(format!("{} has no role", staff.id)))?;
    let fronts: Vec<StorefrontId> = staff.storefronts.iter().filter_map(|s| people.fronts.get(s).copied()).collect();
    let mut row = customer(id, &account(&staff.id), &staff.name, &staff.language, &staff.zone, now);
    // Nobody can sign in as them: there is no password, and the demo's page begins their sessions.
    row.issuer = STAFF.into();
    let scopes = if fronts.is_empty() { vec![0] } else { fronts.iter().map(|f| f.0).collect() };
    register(engine, row, scopes.into_iter().map(|scope| (role, scope)).collect()).await?;
    Ok(Actor::staff(role, PersonId(id), fronts))
}

/// The account name of one of our people.
#[must_use]
pub fn account(id: &str) -> String {
    format!("{id}@ombud.example")
}

fn customer(id: i64, subject: &str, name: &str, language: &str, zone: &str, now: Instant) -> Person {
    Person {
        id,
        issuer: ISSUER.into(),
        subject: subject.into(),
        name: name.into(),
        language: language.into(),
        zone: zone.into(),
        preferences: "{}".into(),
        password: None,
        totp: None,
        disabled: 0,
        created_at: now.0,
    }
}

async fn register(engine: &Engine, row: Person, roles: Vec<(Role, i64)>) -> Result<(), StoreError> {
    engine
        .store()
        .write(Lane::Batch, move |tx| {
            Box::pin(async move {
                person::save(tx, &row).await?;
                for (role, scope) in roles {
                    person::join(tx, &Membership { person: row.id, role: role.code().into(), scope }).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Our key of a name of the marketplace.
///
/// # Errors
/// As the store's.
pub async fn key(engine: &Engine, object: &'static str, name: &str) -> Result<i64, StoreError> {
    let name = name.to_owned();
    engine.store().write(Lane::Batch, move |tx| Box::pin(async move { key_of(tx, object, &name).await })).await
}
