//! What does a person want? Keyword rules for every intent in English, Portuguese and Persian, with a confidence.
//!
//! A rule is a weight in percent and a pattern: groups joined by ` + ` must all be found; within a group `a|b c|d*` are
//! alternatives, a phrase is found as written, and a star stands for any letters; `{name}` is a group of words defined
//! once per language; what follows ` ! ` must not be found; a leading `~` means "only in a text of at most four words".
//! Patterns are read in the spelling of [`normalise`](crate::normalise::normalise).

mod en;
mod fa;
mod matcher;
mod pt;
pub mod signal;

use matcher::{Haystack, Rule};
use std::sync::LazyLock;

/// Patterns of one intent: weight in percent, pattern.
type Patterns = &'static [(u8, &'static str)];

/// The rules of one language, and the groups of words that they share.
struct Lexicon {
    groups: &'static [(&'static str, &'static str)],
    rules: &'static [(Intent, Patterns)],
}

const LEXICONS: [Lexicon; 3] = [en::LEXICON, pt::LEXICON, fa::LEXICON];

macro_rules! intents {
    ($($variant:ident, $label:literal, $choice:literal, $article:expr;)*) => {
        /// What a person wants (spec "The assistant", §1).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Intent { $($variant),* }

        /// One row per intent. The labels are fixed, so that evaluations can be compared.
        pub const INTENTS: &[IntentRow] = &[
            $(IntentRow { intent: Intent::$variant, label: $label, choice: $choice, article: $article }),*
        ];
    };
}

/// What is known about an intent beside its rules.
#[derive(Clone, Copy, Debug)]
pub struct IntentRow {
    pub intent: Intent,
    /// The fixed name, for example `order.track`.
    pub label: &'static str,
    /// The message that names this intent on a button of a clarifying question.
    pub choice: &'static str,
    /// The help article that answers it in general.
    pub article: Option<&'static str>,
}

intents! {
    OrderTrack, "order.track", "assistant-choice-order-track", Some("where-is-my-parcel");
    OrderLate, "order.late", "assistant-choice-order-late", Some("parcel-is-late");
    OrderNotReceived, "order.not_received", "assistant-choice-order-not-received", Some("delivered-but-not-here");
    OrderCancel, "order.cancel", "assistant-choice-order-cancel", None;
    OrderChangeAddress, "order.change_address", "assistant-choice-order-change-address", None;
    ItemDamaged, "item.damaged", "assistant-choice-item-damaged", Some("damaged-or-broken");
    ItemWrong, "item.wrong", "assistant-choice-item-wrong", Some("wrong-or-missing-item");
    ItemMissing, "item.missing", "assistant-choice-item-missing", Some("wrong-or-missing-item");
    ItemNotAsDescribed, "item.not_as_described", "assistant-choice-item-not-as-described", Some("wrong-or-missing-item");
    ItemCounterfeit, "item.counterfeit", "assistant-choice-item-counterfeit", Some("open-a-dispute");
    RefundRequest, "refund.request", "assistant-choice-refund-request", Some("refunds");
    RefundStatus, "refund.status", "assistant-choice-refund-status", Some("refunds");
    RefundProblem, "refund.problem", "assistant-choice-refund-problem", Some("refunds");
    ReturnHow, "return.how", "assistant-choice-return-how", Some("open-a-dispute");
    DisputeOpen, "dispute.open", "assistant-choice-dispute-open", Some("open-a-dispute");
    DisputeStatus, "dispute.status", "assistant-choice-dispute-status", Some("deadlines");
    DisputeAppeal, "dispute.appeal", "assistant-choice-dispute-appeal", Some("mediation");
    PaymentFailed, "payment.failed", "assistant-choice-payment-failed", None;
    PaymentChargedTwice, "payment.charged_twice", "assistant-choice-payment-charged-twice", None;
    CouponProblem, "coupon.problem", "assistant-choice-coupon-problem", None;
    CustomsTax, "customs.tax", "assistant-choice-customs-tax", None;
    ProductQuestion, "product.question", "assistant-choice-product-question", None;
    SellerContact, "seller.contact", "assistant-choice-seller-contact", None;
    SellerUnresponsive, "seller.unresponsive", "assistant-choice-seller-unresponsive", Some("deadlines");
    SellerOffsitePayment, "seller.offsite_payment", "assistant-choice-seller-offsite-payment", Some("pay-only-here");
    ProductReport, "product.report", "assistant-choice-product-report", None;
    AccountAccess, "account.access", "assistant-choice-account-access", None;
    AgentRequest, "agent.request", "assistant-choice-agent-request", Some("reach-a-person");
    ContactOfficial, "contact.official", "assistant-choice-contact-official", Some("pay-only-here");
    FeedbackPraise, "feedback.praise", "assistant-choice-feedback-praise", None;
    FeedbackSuggestion, "feedback.suggestion", "assistant-choice-feedback-suggestion", None;
    SmalltalkGreeting, "smalltalk.greeting", "assistant-choice-smalltalk-greeting", None;
    OutOfScope, "out_of_scope", "assistant-choice-out-of-scope", None;
}

impl Intent {
    pub fn row(self) -> &'static IntentRow {
        // The table is written by the same macro as the enum, in the same order.
        &INTENTS[self as usize]
    }

    pub fn label(self) -> &'static str {
        self.row().label
    }

    /// The intent with a fixed name; `None` for an unknown name.
    pub fn from_label(label: &str) -> Option<Intent> {
        INTENTS.iter().find(|row| row.label == label).map(|row| row.intent)
    }
}

/// What the rules make of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The likeliest intents, best first, at most three; empty when no rule matched. Confidence lies in 0.0–1.0.
    pub candidates: Vec<(Intent, f32)>,
}

impl Verdict {
    pub fn best(&self) -> Option<(Intent, f32)> {
        self.candidates.first().copied()
    }
}

/// No rule is ever certain.
const MOST: f32 = 0.97;

/// Reads a text as people typed it. Rules of all languages are tried, since people mix them.
pub fn classify(text: &str) -> Verdict {
    let haystack = Haystack::new(text);
    let mut doubt = [1.0_f32; INTENTS.len()];
    for rule in RULES.iter().filter(|rule| rule.matches(&haystack)) {
        doubt[rule.intent as usize] *= 1.0 - rule.weight;
    }
    if signal::wants_person(&haystack) {
        doubt[Intent::AgentRequest as usize] *= 0.04;
    }
    let mut candidates: Vec<(Intent, f32)> = INTENTS
        .iter()
        .map(|row| (row.intent, (1.0 - doubt[row.intent as usize]).min(MOST)))
        .filter(|(_, score)| *score > 0.0)
        .collect();
    candidates.sort_by(|a, b| b.1.total_cmp(&a.1));
    candidates.truncate(3);
    if let [(_, best), (_, second), ..] = candidates.as_mut_slice() {
        // Two intents that match almost equally well: neither is sure.
        *best -= 0.6 * (*second - 0.5 * *best).max(0.0);
        *second = second.min(*best);
    }
    Verdict { candidates }
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    LEXICONS
        .iter()
        .flat_map(|lexicon| {
            lexicon.rules.iter().flat_map(|(intent, patterns)| {
                patterns.iter().map(|(percent, pattern)| Rule::parse(*intent, *percent, pattern, lexicon.groups))
            })
        })
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_intent_has_its_row_and_rules_in_every_language() {
        for (index, row) in INTENTS.iter().enumerate() {
            assert_eq!(row.intent as usize, index);
            assert_eq!(Intent::from_label(row.label), Some(row.intent));
            assert_eq!(row.choice, format!("assistant-choice-{}", row.label.replace(['.', '_'], "-")));
            for lexicon in &LEXICONS {
                let ruled =
                    lexicon.rules.iter().any(|(intent, patterns)| *intent == row.intent && !patterns.is_empty());
                // Requests for a person live in `signal`, for eight languages.
                assert!(ruled || row.intent == Intent::AgentRequest, "{} has no rules", row.label);
            }
        }
        assert_eq!(INTENTS.iter().map(|row| row.label).collect::<HashSet<_>>().len(), 33);
    }
}
