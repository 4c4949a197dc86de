//! What was asked of the marketplace beside a plan, in words.

use ombud_domain::dispute::{Errand, ErrandKind, ErrandState};

/// The words for what the marketplace answered.
#[must_use]
pub const fn variant(errand: &Errand) -> &'static str {
    match (errand.kind, errand.state) {
        (ErrandKind::BankEvidence, ErrandState::Refused) => "bank-evidence-refused",
        (ErrandKind::BankEvidence, _) => "bank-evidence",
        (ErrandKind::Protection, ErrandState::Refused) => "protection-refused",
        (ErrandKind::Protection, _) => "protection",
        (ErrandKind::Coupon, ErrandState::Refused) => "coupon-refused",
        (ErrandKind::Coupon, _) => "coupon",
        (ErrandKind::Inquiry, ErrandState::Refused) => "inquiry-refused",
        (ErrandKind::Inquiry, ErrandState::Taken) => "inquiry-taken",
        (ErrandKind::Inquiry, _) => "inquiry",
    }
}
