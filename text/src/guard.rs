//! The guard of messages: does this text try to pull somebody away from the safe way of dealing?
//!
//! Explainable and without a model: a text is put into one spelling ([`fold`](self), [`words`](self)), numbers, links and
//! accounts are taken out of it, and rules that are data look for what is asked of the reader. The answer names every rule
//! that spoke, with the bytes of the typed text that it speaks of, so that the sender can be told what to change and a person
//! can judge the judgement. Nothing here is decided for ever: what happens with a held message is up to the caller.
//!
//! ```
//! use ombud_text::guard::{Band, Context, check};
//!
//! let verdict = check("Write me on WhatsApp +98 912 345 6789 and pay there, it is cheaper", &Context::default());
//! assert!(verdict.band >= Band::Edit);
//! assert_eq!(check("When will my parcel arrive?", &Context::default()).band, Band::Deliver);
//! ```
//!
//! Violence and self-harm are no business of this module: [`crate::intent::signal`] sees them.

mod extract;
mod fold;
mod rules;
mod score;
mod signs;
mod words;

use rules::RULES;
use score::Page;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use words::{Reading, View};

/// What happens to a message. In the order of gravity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// It is delivered as it is.
    Deliver,
    /// It is delivered with a warning to the reader.
    Warn,
    /// It waits until the sender changes it, or insists.
    Edit,
    /// It waits for one of us, at most [`REVIEW_HOURS`].
    Review,
}

/// How long a message may wait for a person. Unit: hours.
pub const REVIEW_HOURS: u8 = 4;

impl Band {
    pub const ALL: [Band; 4] = [Band::Deliver, Band::Warn, Band::Edit, Band::Review];

    /// The fixed name, for logs and messages.
    pub fn label(self) -> &'static str {
        match self {
            Band::Deliver => "deliver",
            Band::Warn => "warn",
            Band::Edit => "edit",
            Band::Review => "review",
        }
    }
}

/// Why a rule speaks. The code that the sender, the reader and the log see; pages have words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// To go on elsewhere: a messenger, a telephone number, a mail address.
    ContactElsewhere,
    /// To pay, or be paid back, past the marketplace.
    PayOutside,
    /// To pay a fee or a deposit before something is released.
    FeeFirst,
    /// To tell a code, a password or a card's secret numbers.
    SecretAsked,
    /// To believe that the writer is the marketplace, a bank or a carrier.
    FakeSupport,
    /// To close a dispute, confirm a receipt or let the money go.
    DisputePressure,
    /// To write, change or remove a review for something in return.
    ReviewBought,
    /// To follow a link that is made to deceive.
    PhishingLink,
    /// To send goods or money for a payment that is not there, or was "too much".
    PaymentFaked,
}

impl Reason {
    pub const ALL: &'static [Reason] = &[
        Reason::ContactElsewhere,
        Reason::PayOutside,
        Reason::FeeFirst,
        Reason::SecretAsked,
        Reason::FakeSupport,
        Reason::DisputePressure,
        Reason::ReviewBought,
        Reason::PhishingLink,
        Reason::PaymentFaked,
    ];

    /// The fixed name, for logs and messages.
    pub fn label(self) -> &'static str {
        match self {
            Reason::ContactElsewhere => "contact_elsewhere",
            Reason::PayOutside => "pay_outside",
            Reason::FeeFirst => "fee_first",
            Reason::SecretAsked => "secret_asked",
            Reason::FakeSupport => "fake_support",
            Reason::DisputePressure => "dispute_pressure",
            Reason::ReviewBought => "review_bought",
            Reason::PhishingLink => "phishing_link",
            Reason::PaymentFaked => "payment_faked",
        }
    }

    /// Whether an open dispute makes it graver.
    fn presses(self) -> bool {
        matches!(self, Reason::DisputePressure | Reason::PayOutside | Reason::ContactElsewhere)
    }
}

/// What is known about the conversation, so that the harmless is not held. All of it may be empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// Hosts of the marketplace and the storefront; what lies below them is ours too. A host that imitates one is a lure.
    pub own_hosts: &'a [&'a str],
    /// Published contacts, ours and the shop's: telephone numbers, mail addresses, handles.
    pub own_contacts: &'a [&'a str],
    /// Hosts of this order's tracking links, beside the carriers that everybody knows.
    pub tracking_hosts: &'a [&'a str],
    /// Numbers that the conversation is about: order, tracking, return, invoice.
    pub numbers: &'a [&'a str],
    /// A dispute between the two is open: pressure weighs more.
    pub open_dispute: bool,
}

/// A rule that spoke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The fixed name of the rule.
    pub rule: &'static str,
    /// In which language's words it was found.
    pub language: &'static str,
    pub reason: Reason,
    /// Points, 1–100.
    pub weight: u8,
    /// The places in the typed text that it speaks of, as byte offsets at borders of characters, in their order.
    pub spans: Vec<Range<usize>>,
}

/// What the guard makes of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    pub band: Band,
    /// Points, 0–100.
    pub score: u8,
    /// The gravest first; each rule once. May speak of rules that were too light to matter.
    pub findings: Vec<Finding>,
    /// The version of the rules, to be kept with what was decided by them.
    pub version: &'static str,
}

impl Verdict {
    /// The reasons, the gravest first, each once.
    pub fn reasons(&self) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = Vec::new();
        for finding in &self.findings {
            if !reasons.contains(&finding.reason) {
                reasons.push(finding.reason);
            }
        }
        reasons
    }
}

/// The version of the rules that [`check`] uses.
pub fn version() -> &'static str {
    RULES.version
}

/// Judges a message as it was typed, in whatever language. Never fails; the time grows with the length of the text, which
/// the caller limits.
pub fn check(text: &str, context: &Context<'_>) -> Verdict {
    let rules: &'static rules::Rules = &RULES;
    let glyphs = fold::fold(text);
    let plain = words::words(&glyphs);
    let mut readings = Vec::new();
    for reading in [Reading::First, Reading::Second] {
        readings.extend(words::undisguised(&plain, &glyphs, reading).map(View::new));
    }
    readings.dedup_by(|second, first| second.text == first.text);
    let plain = View::new(plain);
    let named = Page::new(rules, &plain, &[]).marked(&rules.names_number);
    let items = extract::items(text, &glyphs, &plain.words, &named, &rules.lists, context);
    let mut views = vec![plain];
    views.extend(readings);
    let pages: Vec<Page<'_>> = views.iter().map(|view| Page::new(rules, view, &items)).collect();
    let bytes = |range: Range<usize>| glyphs[range.start].start..glyphs[range.end - 1].end;
    let mut findings: Vec<Finding> = Vec::new();
    let languages = score::languages(rules, &pages);
    for page in &pages {
        for finding in page.findings(rules, &languages, bytes) {
            let known = findings.iter().any(|other| other.rule == finding.rule);
            if !known {
                findings.push(finding);
            }
        }
    }
    let score = score::score(rules, &languages, &findings, &pages, context);
    let (score, together) = signs::weigh(rules, &languages, &pages, context, score, bytes);
    findings.extend(together);
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.weight));
    Verdict { band: rules.band(score), score, findings, version: rules.version }
}
