//! What can be reported. One row each: its word, what it is about, the category under which the law counts it, and
//! how fast it is looked at (spec §2.7). The rows about products are where operators begin with their own list
//! ([`super::choice`]).

use super::{Category, Priority};
use crate::time::Span;
use serde::{Deserialize, Serialize};

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum About {
    Product,
    Shop,
    Fraud,
}

impl About {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Product, Self::Shop, Self::Fraud];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Shop => "shop",
            Self::Fraud => "fraud",
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.code() == code)
    }
}

/// Something that can be reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concern {
    /// The stable word (`concern-<code>` in the texts).
    pub code: &'static str,
    /// What it is about.
    pub about: About,
    /// The category under which the law counts it.
    pub category: Category,
    /// How fast it must be looked at.
    pub urgency: Priority,
}

/// Concerns that point to pressure on a buyer, or to payment outside: their open disputes are then watched
/// ([`crate::dispute::Scam`]).
pub const PRESSURE: [&str; 6] = [
    "off_platform_payment",
    "off_platform_return_or_refund",
    "pressure_to_cancel_dispute",
    "fake_support",
    "phishing_link",
    "extortion_by_review",
];

const fn concern(code: &'static str, about: About, category: Category, urgency: Priority) -> Concern {
    Concern { code, about, category, urgency }
}

use Category::{OtherRules as TERMS, Scams as SCAM};
use Priority::{Normal, Urgent};

/// All of them, in the order shown.
pub const CONCERNS: &[Concern] = &[
    concern("ip_or_counterfeit", About::Product, Category::IntellectualProperty, Normal),
    concern("prohibited_or_unsafe", About::Product, Category::Products, Urgent),
    concern("misleading_listing_or_search_manipulation", About::Product, Category::ConsumerInformation, Normal),
    concern("trade_rule_violation", About::Product, TERMS, Normal),
    concern("unresponsive", About::Shop, TERMS, Normal),
    concern("rude_or_threatening", About::Shop, TERMS, Normal),
    concern("refuses_agreed_remedy", About::Shop, TERMS, Normal),
    concern("false_tracking", About::Shop, TERMS, Normal),
    concern("pressure_for_review", About::Shop, TERMS, Normal),
    concern("other", About::Shop, TERMS, Normal),
    concern("off_platform_payment", About::Fraud, SCAM, Urgent),
    concern("off_platform_return_or_refund", About::Fraud, SCAM, Urgent),
    concern("pressure_to_cancel_dispute", About::Fraud, SCAM, Urgent),
    concern("fake_support", About::Fraud, SCAM, Urgent),
    concern("phishing_link", About::Fraud, SCAM, Urgent),
    concern("fake_tracking", About::Fraud, SCAM, Urgent),
    concern("extortion_by_review", About::Fraud, SCAM, Urgent),
];

impl Concern {
    /// The row with this word.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Self> {
        CONCERNS.iter().find(|c| c.code == code)
    }

    /// The rows about something.
    pub fn of(about: About) -> impl Iterator<Item = &'static Self> {
        CONCERNS.iter().filter(move |c| c.about == about)
    }
}

/// What is done about a listing or a shop, from nothing to the most (spec §3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Measure {
    NoAction,
    WarnShop,
    LabelListing,
    HideListing,
    RemoveListing,
    RestrictShop,
}

impl Measure {
    /// All of them, the mildest first.
    pub const ALL: [Self; 6] = [
        Self::NoAction,
        Self::WarnShop,
        Self::LabelListing,
        Self::HideListing,
        Self::RemoveListing,
        Self::RestrictShop,
    ];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoAction => "no_action",
            Self::WarnShop => "warn_shop",
            Self::LabelListing => "label_listing",
            Self::HideListing => "hide_listing",
            Self::RemoveListing => "remove_listing",
            Self::RestrictShop => "restrict_shop",
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|m| m.code() == code)
    }

    /// The scope of `listing.restrict`, for those that touch a listing.
    #[must_use]
    pub const fn scope(self) -> Option<&'static str> {
        match self {
            Self::LabelListing => Some("label"),
            Self::HideListing => Some("hide"),
            Self::RemoveListing => Some("remove"),
            Self::NoAction | Self::WarnShop | Self::RestrictShop => None,
        }
    }
}

/// How long a measure lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it")]
pub enum Lasting {
    UntilLifted,
    #[serde(rename = "days_7")]
    Days7,
    #[serde(rename = "days_30")]
    Days30,
    #[serde(rename = "days_90")]
    Days90,
}

impl Lasting {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::UntilLifted, Self::Days7, Self::Days30, Self::Days90];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::UntilLifted => "until_lifted",
            Self::Days7 => "days_7",
            Self::Days30 => "days_30",
            Self::Days90 => "days_90",
        }
    }

    /// How long; `None` until somebody lifts it.
    #[must_use]
    pub const fn span(self) -> Option<Span> {
        match self {
            Self::UntilLifted => None,
            Self::Days7 => Some(Span::days(7)),
            Self::Days30 => Some(Span::days(30)),
            Self::Days90 => Some(Span::days(90)),
        }
    }
}
