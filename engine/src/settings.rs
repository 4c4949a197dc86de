//! What operators change, held in memory and read anew when it changes: storefronts with their hours, policy versions.

use crate::Engine;
use ombud_domain::Instant;
use ombud_domain::calendar::Hours;
use ombud_domain::id::StorefrontId;
use ombud_domain::policy::Policy;
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
