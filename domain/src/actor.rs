//! Who acts, who is addressed and who may see.

use crate::id::{PersonId, ShopId, StorefrontId};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// The roles of spec §2.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Bought something.
    Buyer,
    /// Owns a shop.
    ShopOwner,
    /// Works for a shop.
    ShopMember,
    /// Answers chats and cases.
    Agent,
    /// Proposes and rules in disputes.
    Mediator,
    /// Watches over a desk.
    Supervisor,
    /// Payments desk.
    Finance,
    /// Delivery desk.
    Delivery,
    /// Sorts reports.
    Triage,
    /// Decides reports.
    Reviewer,
    /// Answers for the reviewers.
    HeadOfTrust,
    /// Decides appeals.
    AppealReviewer,
    /// Answers for appeals.
    HeadOfAppeals,
    /// Writes help articles.
    Editor,
    /// Sets up and configures.
    Administrator,
    /// The marketplace itself, by API key.
    Marketplace,
    /// The automatic assistant.
    Assistant,
    /// A deadline that passed.
    Clock,
    /// Ombud itself: follow-ups between cases.
    System,
}

impl Role {
    /// All roles, in the order of spec §2.0.
    pub const ALL: [Self; 19] = [
        Self::Buyer,
        Self::ShopOwner,
        Self::ShopMember,
        Self::Agent,
        Self::Mediator,
        Self::Supervisor,
        Self::Finance,
        Self::Delivery,
        Self::Triage,
        Self::Reviewer,
        Self::HeadOfTrust,
        Self::AppealReviewer,
        Self::HeadOfAppeals,
        Self::Editor,
        Self::Administrator,
        Self::Marketplace,
        Self::Assistant,
        Self::Clock,
        Self::System,
    ];

    /// The stable word for this role, used in the ledger, the API and the texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::ShopOwner => "shop_owner",
            Self::ShopMember => "shop_member",
            Self::Agent => "agent",
            Self::Mediator => "mediator",
            Self::Supervisor => "supervisor",
            Self::Finance => "finance",
            Self::Delivery => "delivery",
            Self::Triage => "triage",
            Self::Reviewer => "reviewer",
            Self::HeadOfTrust => "head_of_trust",
            Self::AppealReviewer => "appeal_reviewer",
            Self::HeadOfAppeals => "head_of_appeals",
            Self::Editor => "editor",
            Self::Administrator => "administrator",
            Self::Marketplace => "marketplace",
            Self::Assistant => "assistant",
            Self::Clock => "clock",
            Self::System => "system",
        }
    }

    /// The role with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.code() == code)
    }

    /// The side this role stands on.
    #[must_use]
    pub const fn party(self) -> Party {
        match self {
            Self::Buyer => Party::Buyer,
            Self::ShopOwner | Self::ShopMember => Party::Shop,
            _ => Party::Platform,
        }
    }

    /// True for people who work for the platform.
    #[must_use]
    pub const fn is_staff(self) -> bool {
        matches!(self.party(), Party::Platform)
            && !matches!(self, Self::Marketplace | Self::Assistant | Self::Clock | Self::System)
    }
}

/// Everybody who may act for a shop.
pub const SHOP: &[Role] = &[Role::ShopOwner, Role::ShopMember];
/// The buyer.
pub const BUYER: &[Role] = &[Role::Buyer];
/// A timer.
pub const CLOCK: &[Role] = &[Role::Clock];
/// Ombud itself.
pub const SYSTEM: &[Role] = &[Role::System];
/// Buyer and shop.
pub const EITHER: &[Role] = &[Role::Buyer, Role::ShopOwner, Role::ShopMember];

/// A side of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The buyer's side.
    Buyer,
    /// The shop's side.
    Shop,
    /// Ours.
    Platform,
}

impl Party {
    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::Shop => "shop",
            Self::Platform => "platform",
        }
    }

    /// The other party of a dispute; the platform has none.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Buyer => Self::Shop,
            Self::Shop => Self::Buyer,
            Self::Platform => Self::Platform,
        }
    }

    /// The bit of this side in an [`Audience`].
    #[must_use]
    pub const fn bit(self) -> u8 {
        match self {
            Self::Buyer => 1,
            Self::Shop => 2,
            Self::Platform => 4,
        }
    }
}

/// Who may see an event: a set of sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Audience(pub u8);

impl Audience {
    /// All three sides.
    pub const ALL: Self = Self(7);
    /// The buyer and us.
    pub const BUYER: Self = Self(5);
    /// The shop and us.
    pub const SHOP: Self = Self(6);
    /// Only us: notes that buyer and seller never see.
    pub const PLATFORM: Self = Self(4);

    /// Whether this side may see it.
    #[must_use]
    pub const fn includes(self, party: Party) -> bool {
        self.0 & party.bit() != 0
    }
}

/// Somebody who sends a command or looks at a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// What they are acting as.
    pub role: Role,
    /// The person, where there is one.
    pub person: Option<PersonId>,
    /// The shop they act for.
    pub shop: Option<ShopId>,
    /// The storefronts that staff works for; empty for buyers and sellers.
    pub storefronts: Vec<StorefrontId>,
}

impl Actor {
    /// A timer.
    pub const CLOCK: Self = Self { role: Role::Clock, person: None, shop: None, storefronts: Vec::new() };
    /// Ombud itself.
    pub const SYSTEM: Self = Self { role: Role::System, person: None, shop: None, storefronts: Vec::new() };
    /// The automatic assistant.
    pub const ASSISTANT: Self = Self { role: Role::Assistant, person: None, shop: None, storefronts: Vec::new() };
    /// The marketplace, by API.
    pub const MARKETPLACE: Self = Self { role: Role::Marketplace, person: None, shop: None, storefronts: Vec::new() };

    /// A buyer.
    #[must_use]
    pub const fn buyer(person: PersonId) -> Self {
        Self { role: Role::Buyer, person: Some(person), shop: None, storefronts: Vec::new() }
    }

    /// Somebody of a shop.
    #[must_use]
    pub const fn shop(role: Role, person: PersonId, shop: ShopId) -> Self {
        Self { role, person: Some(person), shop: Some(shop), storefronts: Vec::new() }
    }

    /// Staff of some storefronts.
    #[must_use]
    pub const fn staff(role: Role, person: PersonId, storefronts: Vec<StorefrontId>) -> Self {
        Self { role, person: Some(person), shop: None, storefronts }
    }

    /// The side they stand on.
    #[must_use]
    pub const fn party(&self) -> Party {
        self.role.party()
    }

    /// A second pair of eyes: a person, and not the first one.
    ///
    /// # Errors
    /// `second_person_needed` for the first person; `not_yours` for whoever is no person.
    pub fn second_to(&self, first: PersonId) -> Result<(), Refusal> {
        let second = self.person.ok_or(Refusal::NotYours)?;
        Refusal::unless(second != first, "second_person_needed")
    }

    /// The seats they hold: the person, the shop, the storefronts. A case is visible to whoever holds a seat in it.
    #[must_use]
    pub fn holders(&self) -> Vec<i64> {
        match self.party() {
            Party::Buyer => self.person.iter().map(|p| p.0).collect(),
            Party::Shop => self.shop.iter().map(|s| s.0).collect(),
            Party::Platform => self.storefronts.iter().map(|s| s.0).collect(),
        }
    }
}
