//! A statement of reasons in the shape in which the European database of statements of reasons takes it (DSA Art. 24(5)).
//! Its words are the database's own. Whoever sends it there adds nothing and looks at nothing: no name of a person is in it.

use crate::case::Envelope;
use crate::report::Measure;
use crate::statement::Statement;
use crate::time::Instant;
use jiff::tz::TimeZone;
use serde::Serialize;

/// The countries in which the law holds: a measure of ours holds in all of them.
const COUNTRIES: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];
/// The longest texts that the database takes, in characters.
const GROUND_CHARS: usize = 500;
const EXPLANATION_CHARS: usize = 2_000;
const FACTS_CHARS: usize = 5_000;

/// What stands beside a statement's own data: its reasons, from its first events.
#[derive(Debug, Clone, Copy)]
pub struct Reasons<'a> {
    /// When it was issued.
    pub at: Instant,
    /// The facts that were found.
    pub facts: &'a str,
    /// Why.
    pub text: &'a str,
    /// The word of its category.
    pub category: &'a str,
    /// True when a trusted flagger told us.
    pub flagger: bool,
    /// When the listing was first shown, where the marketplace says so.
    pub listed_at: Option<Instant>,
}

/// One entry of the database. Days are `2026-03-14`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names and their meaning are the database's")]
pub struct Entry {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decision_visibility: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_visibility_restriction: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_account: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_account_restriction: Option<String>,
    pub decision_ground: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub illegal_content_legal_ground: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub illegal_content_explanation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incompatible_content_ground: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incompatible_content_explanation: Option<String>,
    pub decision_facts: String,
    pub category: String,
    pub content_type: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type_other: Option<&'static str>,
    pub content_date: Option<String>,
    pub territorial_scope: Vec<&'static str>,
    pub application_date: String,
    pub source_type: &'static str,
    pub automated_detection: &'static str,
    pub automated_decision: &'static str,
    pub puid: String,
}

/// The entry of a statement as it was issued; `None` for a warning, which restricts nothing.
#[must_use]
pub fn entry(env: &Envelope, issued: &Statement, reasons: Reasons<'_>) -> Option<Entry> {
    let visibility = match issued.measure {
        Measure::NoAction | Measure::WarnShop => return None,
        Measure::LabelListing => Some("DECISION_VISIBILITY_CONTENT_LABELLED"),
        Measure::HideListing => Some("DECISION_VISIBILITY_CONTENT_DISABLED"),
        Measure::RemoveListing => Some("DECISION_VISIBILITY_CONTENT_REMOVED"),
        Measure::RestrictShop => None,
    };
    let account = visibility.is_none();
    let illegal = issued.rule == "law";
    let until = issued.until.map(day);
    // In statements of earlier releases only the kind of rule is known.
    let ground = cut(issued.reference.as_deref().unwrap_or(&issued.rule), GROUND_CHARS);
    let why = cut(reasons.text, EXPLANATION_CHARS);
    let (legal, terms) = if illegal { (Some((ground, why)), None) } else { (None, Some((ground, why))) };
    let (legal_ground, legal_why) = legal.unzip();
    let (terms_ground, terms_why) = terms.unzip();
    Some(Entry {
        decision_visibility: visibility.into_iter().collect(),
        end_date_visibility_restriction: until.clone().filter(|_| !account),
        decision_account: account.then_some("DECISION_ACCOUNT_SUSPENDED"),
        account_type: account.then_some("ACCOUNT_TYPE_BUSINESS"),
        end_date_account_restriction: until.filter(|_| account),
        decision_ground: if illegal {
            "DECISION_GROUND_ILLEGAL_CONTENT"
        } else {
            "DECISION_GROUND_INCOMPATIBLE_CONTENT"
        },
        illegal_content_legal_ground: legal_ground,
        illegal_content_explanation: legal_why,
        incompatible_content_ground: terms_ground,
        incompatible_content_explanation: terms_why,
        decision_facts: cut(reasons.facts, FACTS_CHARS),
        category: format!("STATEMENT_CATEGORY_{}", reasons.category),
        content_type: vec![if account { "CONTENT_TYPE_OTHER" } else { "CONTENT_TYPE_PRODUCT" }],
        content_type_other: account.then_some("account"),
        content_date: reasons.listed_at.map(day),
        territorial_scope: COUNTRIES.to_vec(),
        application_date: day(reasons.at),
        source_type: match (reasons.flagger, illegal) {
            (true, _) => "SOURCE_TRUSTED_FLAGGER",
            (false, true) => "SOURCE_ARTICLE_16",
            (false, false) => "SOURCE_TYPE_OTHER_NOTIFICATION",
        },
        // Reports come from people, and people decide (I22).
        automated_detection: "No",
        automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
        puid: env.number.clone(),
    })
}

fn cut(text: &str, chars: usize) -> String {
    text.chars().take(chars).collect()
}

fn day(at: Instant) -> String {
    let day = jiff::Timestamp::from_millisecond(at.0).map(|t| t.to_zoned(TimeZone::UTC).date());
    day.map_or_else(|_| String::new(), |day| day.to_string())
}
