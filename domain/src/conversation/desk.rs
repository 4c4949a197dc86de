//! The desks of ours that answer chats, and who sits at which.

use crate::actor::Role;
use serde::{Deserialize, Serialize};

/// A desk that answers chats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Desk {
    /// The storefront's own desk, where every chat begins.
    #[default]
    #[serde(rename = "desk")]
    Support,
    /// Payments.
    Finance,
    /// Parcels and returns.
    Delivery,
    /// Specialists for danger and for reports.
    Trust,
}

impl Desk {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Support, Self::Finance, Self::Delivery, Self::Trust];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Support => "desk",
            Self::Finance => "finance",
            Self::Delivery => "delivery",
            Self::Trust => "trust",
        }
    }

    /// The desk with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.code() == code)
    }

    /// Who answers for its queue.
    #[must_use]
    pub const fn owner(self) -> Role {
        match self {
            Self::Support => Role::Supervisor,
            Self::Finance => Role::Finance,
            Self::Delivery => Role::Delivery,
            Self::Trust => Role::Reviewer,
        }
    }

    /// Where this role sits; supervisors sit everywhere.
    #[must_use]
    pub const fn of(role: Role) -> Option<Self> {
        match role {
            Role::Agent | Role::Supervisor => Some(Self::Support),
            Role::Finance => Some(Self::Finance),
            Role::Delivery => Some(Self::Delivery),
            Role::Reviewer | Role::HeadOfTrust => Some(Self::Trust),
            _ => None,
        }
    }

    /// The roles of the owners of all queues from which this role takes chats. Agents also take those of people in
    /// danger, whose queue specialists own.
    #[must_use]
    pub const fn queues(role: Role) -> &'static [Role] {
        match role {
            Role::Supervisor => &[Role::Supervisor, Role::Finance, Role::Delivery, Role::Reviewer],
            Role::Agent => &[Role::Supervisor],
            Role::Finance => &[Role::Finance],
            Role::Delivery => &[Role::Delivery],
            Role::Reviewer | Role::HeadOfTrust => &[Role::Reviewer],
            _ => &[],
        }
    }

    /// Whether it is the storefront's own desk.
    #[must_use]
    pub fn is_support(&self) -> bool {
        *self == Self::Support
    }

    /// Whether this role takes chats of this desk.
    #[must_use]
    pub fn takes(self, role: Role) -> bool {
        role == Role::Supervisor || Self::of(role) == Some(self)
    }
}
