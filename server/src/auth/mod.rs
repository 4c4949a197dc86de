//! Who is there: sessions of people, tokens that the marketplace signs, keys of programs.

pub mod cookie;
pub mod csrf;
pub mod password;
pub mod session;
pub mod token;

pub use session::Who;

use crate::app::App;
use crate::fault::Fault;
use crate::i18n::{Digits, Lang, Words};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use ombud_domain::Actor;
use ombud_domain::actor::{Party, Role};
use ombud_domain::id::PersonId;
use ombud_domain::permit::Permission;
use ombud_engine::settings::Storefront;

/// Light or dark; without a choice it is the device's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The value for `data-theme=""`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Light, Self::Dark].into_iter().find(|t| t.code() == code)
    }
}

/// How a page is shown to the one who asks for it, signed in or not.
#[derive(Debug, Clone)]
pub struct Look {
    /// Language, digits and time zone.
    pub words: Words,
    /// Light or dark.
    pub theme: Option<Theme>,
    /// Small controls for those who work here all day.
    pub compact: bool,
    /// The path and query that was asked for: where small forms lead back to.
    pub path: String,
    /// True when a script asks for fragments (`x-live`).
    pub live: bool,
    /// The storefront's name.
    pub brand: String,
    /// Its accent colour, light and dark; without one it is the stylesheet's.
    pub accent: Option<(String, String)>,
}

impl Look {
    /// The same as this storefront shows itself; in its time, unless the reader's own is known.
    pub(crate) fn dress(&mut self, storefront: &Storefront, own_zone: bool) {
        if !own_zone && let Some(zone) = ombud_domain::calendar::zone(&storefront.hours.zone) {
            self.words.zone = zone;
        }
        self.brand.clone_from(&storefront.name);
        self.accent.clone_from(&storefront.accent);
    }
}

/// A person who is signed in. As an argument of a handler: without one, the stranger is answered by the route's kind.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// What they act as, and for which shop or storefronts.
    pub actor: Actor,
    /// The person.
    pub person: PersonId,
    /// The name to show; put it into `<bdi>`.
    pub name: String,
    /// Proof that a form came from our page; empty for programs, which need none.
    pub csrf: String,
    /// The seats they hold.
    pub holders: Vec<i64>,
    /// All roles they may act in; several only for staff.
    pub roles: Vec<Role>,
    /// How pages are shown to them.
    pub look: Look,
    /// An opaque name that stays the same for this person and role, for drafts and shared streams in the browser.
    pub tag: String,
}

impl Viewer {
    /// The key of the shop that the reader acts for.
    ///
    /// # Errors
    /// 404 for everybody else: there is nothing of a shop here.
    pub fn own_shop(&self) -> Result<i64, Fault> {
        self.actor.shop.map(|shop| shop.0).ok_or_else(Fault::not_found)
    }

    /// The reader's words.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.look.words
    }

    /// The value of `data-side=""`.
    #[must_use]
    pub fn side(&self) -> &'static str {
        self.actor.party().code()
    }

    /// Where the signed-in person begins.
    #[must_use]
    pub const fn home(&self) -> &'static str {
        home(self.actor.role)
    }
}

/// The first page of each role.
#[must_use]
pub const fn home(role: Role) -> &'static str {
    match role {
        Role::Buyer => "/orders",
        Role::ShopOwner | Role::ShopMember => "/shop",
        Role::Mediator => "/room",
        Role::Finance => "/finance",
        Role::Delivery => "/parcels",
        Role::Triage | Role::Reviewer | Role::HeadOfTrust => "/trust",
        Role::AppealReviewer | Role::HeadOfAppeals => "/appeals",
        Role::Editor => "/product",
        Role::Administrator => "/admin",
        _ => "/desk",
    }
}

/// A program of the marketplace with an API key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The key's number.
    pub key: i64,
    /// What it may do: [`SCOPES`].
    pub scopes: Vec<String>,
}

/// The words of what keys may be made for, each with its permission.
pub const SCOPES: &[(&str, Permission)] =
    &[("import", Permission::Import), ("commands", Permission::Commands), ("statements", Permission::Statements)];

impl Program {
    /// Whether the key was made for this.
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        SCOPES.iter().any(|(word, p)| *p == permission && self.scopes.iter().any(|s| s == word))
    }
}

impl FromRequestParts<App> for Program {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().cloned().ok_or_else(Fault::sign_in)
    }
}

impl FromRequestParts<App> for Look {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Fault> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_else(|| look_of(app, parts, None)))
    }
}

impl FromRequestParts<App> for Viewer {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().cloned().ok_or_else(Fault::sign_in)
    }
}

impl axum::extract::OptionalFromRequestParts<App> for Viewer {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Option<Self>, Fault> {
        Ok(parts.extensions.get::<Self>().cloned())
    }
}

/// What a person has chosen for themselves, as their row in the store keeps it.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    /// Language tag.
    pub language: Option<String>,
    /// IANA time zone.
    pub zone: Option<String>,
    /// The role, for the density.
    pub role: Option<Role>,
}

/// How a page is shown: the cookie first (what was chosen in this browser), then the profile, then the browser's
/// languages, then the installation's.
pub(crate) fn look_of(app: &App, parts: &Parts, profile: Option<&Profile>) -> Look {
    let chosen = cookie::Chosen::of(&parts.headers);
    let header = |name: &str| parts.headers.get(name).and_then(|v| v.to_str().ok());
    let profile = profile.cloned().unwrap_or_default();
    let wanted = chosen.lang.as_deref().or(profile.language.as_deref());
    let lang = Lang::negotiate(wanted, header("accept-language"), &app.config.language);
    let zone = profile.zone.as_deref().unwrap_or(&app.config.zone);
    let zone = ombud_domain::calendar::zone(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let works_here = profile.role.is_some_and(|r| r.party() != Party::Buyer);
    let mut look = Look {
        words: Words { lang, digits: chosen.digits.unwrap_or(Digits::Native), zone },
        theme: chosen.theme,
        compact: chosen.compact.unwrap_or(works_here),
        path: parts.uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
        live: header("x-live") == Some("1"),
        brand: "Ombud".to_owned(),
        accent: None,
    };
    // Where nobody knows the storefront, it is the first.
    if let Some(storefront) = app.engine.settings().storefronts.first() {
        look.dress(storefront, profile.zone.is_some());
    }
    look
}
