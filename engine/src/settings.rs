//! What operators change, held in memory and read anew when it changes: storefronts with their hours, policy versions.

use crate::Engine;
use ombud_domain::Instant;
use ombud_domain::calendar::Hours;
use ombud_domain::id::StorefrontId;
use ombud_domain::policy::Policy;
use ombud_store::StoreError;
use ombud_store::admin::{self, StorefrontRow};
use ombud_text::contact::Contact;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, PoisonError};

/// A brand of the marketplace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Storefront {
    /// Its key.
    pub id: StorefrontId,
    /// Its word in addresses and imports.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its languages, the default first.
    pub languages: Vec<String>,
    /// When its desk is there.
    pub hours: Hours,
    /// The accent colour in light and dark, as `#rrggbb`, checked for contrast.
    #[serde(default)]
    pub accent: Option<(String, String)>,
    /// The assistant's name.
    #[serde(default)]
    pub assistant: Option<String>,
    /// Its channels, those that were its own, and known impostors.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// How many buyers its people can call back at once; 0 where they call nobody.
    #[serde(default)]
    pub lines: u32,
}

/// A policy version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyVersion {
    /// The storefront it is for; `None` for all.
    pub storefront: Option<StorefrontId>,
    /// From when on it is in force.
    pub effective_at: Instant,
    /// Its numbers.
    pub policy: Policy,
}

/// An address of the marketplace that gets commands and notices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Its key.
    pub id: i64,
    /// Where.
    pub url: String,
    /// What messages are signed with, as `whsec_…`.
    pub secret: String,
}

/// Everything operators change.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The storefronts.
    pub storefronts: Vec<Storefront>,
    /// The policies, any order.
    pub policies: Vec<PolicyVersion>,
    /// The addresses that are in use.
    pub endpoints: Vec<Endpoint>,
}

impl Settings {
    /// The storefront with this key.
    #[must_use]
    pub fn storefront(&self, id: StorefrontId) -> Option<&Storefront> {
        self.storefronts.iter().find(|s| s.id == id)
    }

    /// The storefront with this word.
    #[must_use]
    pub fn by_slug(&self, slug: &str) -> Option<&Storefront> {
        self.storefronts.iter().find(|s| s.slug == slug)
    }

    /// The channels of all storefronts: whoever was called by one brand may ask at the other.
    #[must_use]
    pub fn contacts(&self) -> Vec<Contact> {
        self.storefronts.iter().flat_map(|s| s.contacts.iter().cloned()).collect()
    }

    /// The policy with this version number; versions never change.
    #[must_use]
    pub fn policy(&self, version: i64) -> Option<&Policy> {
        self.policies.iter().map(|p| &p.policy).find(|p| p.version == version)
    }

    /// The policy that was in force at a moment: a storefront's own before the common one, the latest of each; the
    /// first version for what is older than all.
    #[must_use]
    pub fn policy_at(&self, storefront: Option<StorefrontId>, at: Instant) -> Policy {
        let latest = |own: Option<StorefrontId>| {
            let rows = self.policies.iter().filter(move |p| p.storefront == own && p.effective_at <= at);
            rows.max_by_key(|p| (p.effective_at, p.policy.version))
        };
        let found = storefront.and_then(|own| latest(Some(own))).or_else(|| latest(None));
        let first = || self.policies.iter().filter(|p| p.storefront.is_none()).min_by_key(|p| p.policy.version);
        found.or_else(first).map_or_else(Policy::default, |p| p.policy.clone())
    }
}

impl Engine {
    /// The settings as they are now.
    #[must_use]
    pub fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.0.settings.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts new settings in force, on this node.
    pub fn set_settings(&self, settings: Settings) {
        *self.0.settings.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(settings);
    }
}

/// What the store keeps of a storefront, beside key and word.
#[derive(Serialize, Deserialize)]
struct StorefrontBody {
    name: String,
    languages: Vec<String>,
    hours: Hours,
    #[serde(default)]
    accent: Option<(String, String)>,
    #[serde(default)]
    assistant: Option<String>,
    #[serde(default)]
    contacts: Vec<Contact>,
    #[serde(default)]
    lines: u32,
}

impl Storefront {
    fn read(row: &StorefrontRow) -> Option<Self> {
        let b: StorefrontBody = serde_json::from_str(&row.body).ok()?;
        Some(Self {
            id: StorefrontId(row.id),
            slug: row.slug.clone(),
            name: b.name,
            languages: b.languages,
            hours: b.hours,
            accent: b.accent,
            assistant: b.assistant,
            contacts: b.contacts,
            lines: b.lines,
        })
    }

    /// The storefront as the store keeps it.
    ///
    /// # Errors
    /// `Other` when it has no JSON form.
    pub fn row(&self, now: Instant) -> Result<StorefrontRow, StoreError> {
        let body = StorefrontBody {
            name: self.name.clone(),
            languages: self.languages.clone(),
            hours: self.hours.clone(),
            accent: self.accent.clone(),
            assistant: self.assistant.clone(),
            contacts: self.contacts.clone(),
            lines: self.lines,
        };
        let body = serde_json::to_string(&body).map_err(|e| StoreError::Other(e.to_string()))?;
        Ok(StorefrontRow { id: self.id.0, slug: self.slug.clone(), body, created_at: now.0 })
    }
}

impl Engine {
    /// Reads the settings from the store and puts them in force; at the start, after a change, and now and then, since
    /// another node may have changed them.
    ///
    /// # Errors
    /// As the store's.
    pub async fn load_settings(&self) -> Result<(), StoreError> {
        let settings = self
            .store()
            .read(|tx| {
                Box::pin(async move {
                    let storefronts = admin::storefronts(tx).await?.iter().filter_map(Storefront::read).collect();
                    let mut policies = Vec::new();
                    for row in admin::policies(tx).await? {
                        let policy: Policy = serde_json::from_str(&row.body)
                            .map_err(|_| StoreError::Corrupt(format!("policy {}", row.version)))?;
                        let policy = Policy { version: row.version, ..policy };
                        let storefront = row.storefront.map(StorefrontId);
                        policies.push(PolicyVersion { storefront, effective_at: Instant(row.effective_at), policy });
                    }
                    let endpoints = admin::endpoints(tx).await?;
                    let endpoints = endpoints.into_iter().filter(|e| e.disabled_at.is_none());
                    let endpoints = endpoints.map(|e| Endpoint { id: e.id, url: e.url, secret: e.secret }).collect();
                    Ok::<_, StoreError>(Settings { storefronts, policies, endpoints })
                })
            })
            .await?;
        self.set_settings(settings);
        Ok(())
    }
}
