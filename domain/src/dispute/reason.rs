//! The reasons for a dispute: one row each, with when it may be filed, what evidence is asked and what can be wanted.

use super::facts::{DisputeFacts, Tracking};
use super::proposal::Remedy;
use crate::refusal::Refusal;
use crate::returns::{Bearer, ReturnTerms};
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};

/// Why the buyer disputes (spec §2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum Reason {
    NotReceived,
    Damaged,
    Defective,
    NotAsDescribed,
    WrongItem,
    MissingParts,
    Counterfeit,
    Unsafe,
    Late,
    ChangedMind,
}

/// A kind of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A picture.
    Photo,
    /// A PDF.
    Document,
    /// Proof of a payment.
    PaymentProof,
    /// A frozen copy of a message.
    Message,
    /// A few words.
    Statement,
    /// "I cannot provide this because …".
    Excuse,
    /// A video. It may show more than a photo and is asked of nobody: not everybody can make one.
    Video,
}

impl EvidenceKind {
    /// All kinds.
    pub const ALL: [Self; 7] =
        [Self::Photo, Self::Document, Self::PaymentProof, Self::Message, Self::Statement, Self::Excuse, Self::Video];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Document => "document",
            Self::PaymentProof => "payment_proof",
            Self::Message => "message",
            Self::Statement => "statement",
            Self::Excuse => "excuse",
            Self::Video => "video",
        }
    }

    /// The bit in a set of kinds.
    #[must_use]
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A row of [`REASONS`].
#[derive(Debug)]
pub struct ReasonRow {
    /// The reason.
    pub reason: Reason,
    /// Its stable word.
    pub code: &'static str,
    /// More exact words, optional.
    pub details: &'static [&'static str],
    /// True when the goods must have arrived.
    pub needs_delivery: bool,
    /// What the buyer must show, or say why not.
    pub evidence: &'static [EvidenceKind],
    /// What the buyer may want.
    pub remedies: &'static [Remedy],
    /// True when the shop is not asked first (row 2).
    pub fast_lane: bool,
    /// True when operators may take it off the list: another reason covers what the law gives.
    pub optional: bool,
}

const PHOTO: &[EvidenceKind] = &[EvidenceKind::Photo];
const NOTHING: &[EvidenceKind] = &[];
use Remedy::{Exchange, MissingPartsSent, RefundFull, RefundPartial, Repair, Reship, ReturnRefundFull};

/// The reasons as data (ARCHITECTURE §6: exactly one place).
pub static REASONS: &[ReasonRow] = &[
    ReasonRow {
        reason: Reason::NotReceived,
        code: "not_received",
        details: &["no_movement", "lost", "delivered_elsewhere", "customs", "returned_to_sender", "never_shipped"],
        needs_delivery: false,
        evidence: NOTHING,
        remedies: &[RefundFull, Reship],
        fast_lane: false,
        optional: false,
    },
    ReasonRow {
        reason: Reason::Damaged,
        code: "damaged",
        details: &[],
        needs_delivery: true,
        evidence: PHOTO,
        remedies: &[RefundFull, RefundPartial, ReturnRefundFull, Exchange, Reship],
        fast_lane: false,
        optional: false,
    },
    ReasonRow {
        reason: Reason::Defective,
        code: "defective",
        details: &[],
        needs_delivery: true,
        evidence: PHOTO,
        remedies: &[RefundFull, RefundPartial, ReturnRefundFull, Exchange, Repair, Reship],
        fast_lane: false,
        optional: true,
    },
    ReasonRow {
        reason: Reason::NotAsDescribed,
        code: "not_as_described",
        details: &["colour", "size", "material", "function", "quality"],
        needs_delivery: true,
        evidence: PHOTO,
        remedies: &[RefundFull, RefundPartial, ReturnRefundFull, Exchange, Reship],
        fast_lane: false,
        optional: false,
    },
    ReasonRow {
        reason: Reason::WrongItem,
        code: "wrong_item",
        details: &[],
        needs_delivery: true,
        evidence: PHOTO,
        remedies: &[RefundFull, RefundPartial, ReturnRefundFull, Exchange, Reship],
        fast_lane: false,
        optional: false,
    },
    ReasonRow {
        reason: Reason::MissingParts,
        code: "missing_parts",
        details: &[],
        needs_delivery: true,
        evidence: PHOTO,
        remedies: &[MissingPartsSent, RefundPartial, RefundFull],
        fast_lane: false,
        optional: true,
    },
    ReasonRow {
        reason: Reason::Counterfeit,
        code: "counterfeit",
        details: &[],
        needs_delivery: true,
        evidence: PHOTO,
        remedies: &[RefundFull],
        fast_lane: true,
        optional: true,
    },
    ReasonRow {
        reason: Reason::Unsafe,
        code: "unsafe",
        details: &[],
        needs_delivery: true,
        evidence: NOTHING,
        remedies: &[RefundFull],
        fast_lane: true,
        optional: false,
    },
    ReasonRow {
        reason: Reason::Late,
        code: "late",
        details: &["not_sent_on_time", "still_on_the_way", "came_late"],
        needs_delivery: false,
        evidence: NOTHING,
        remedies: &[RefundPartial, RefundFull],
        fast_lane: false,
        optional: true,
    },
    ReasonRow {
        reason: Reason::ChangedMind,
        code: "changed_mind",
        details: &[],
        needs_delivery: false,
        evidence: NOTHING,
        remedies: &[ReturnRefundFull],
        fast_lane: false,
        optional: false,
    },
];

impl Reason {
    /// The row of this reason.
    #[must_use]
    pub fn row(self) -> &'static ReasonRow {
        // The table is in the order of the enum; `tests` prove it.
        &REASONS[self as usize]
    }

    /// True when the goods may not be left as they are, whatever the parties would settle for: unsafe or fake ones.
    #[must_use]
    pub const fn leaves_no_choice(self) -> bool {
        matches!(self, Self::Unsafe | Self::Counterfeit)
    }

    /// True for the right to withdraw from the contract (spec §2.8): two steps, no story, no evidence, nobody's approval.
    #[must_use]
    pub const fn is_withdrawal(self) -> bool {
        matches!(self, Self::ChangedMind)
    }

    /// Who pays for the way back when the shop is the one who pays (R1): as the shop promised where the buyer changed their
    /// mind, otherwise the shop.
    #[must_use]
    pub const fn way_back(self, terms: &ReturnTerms) -> Bearer {
        if self.is_withdrawal() { terms.bearer } else { Bearer::Seller }
    }

    /// The reason with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        REASONS.iter().find(|r| r.code == code).map(|r| r.reason)
    }
}

/// When a dispute with a reason may be filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filing {
    /// From then on.
    pub opens: Instant,
    /// Until then; nothing while goods are on their way that one can withdraw from buying: the days begin with them.
    pub closes: Option<Instant>,
}

impl Filing {
    /// True when it is too late.
    #[must_use]
    pub fn is_over(&self, now: Instant) -> bool {
        self.closes.is_some_and(|at| now > at)
    }
}

/// When these lines may be disputed for this reason (spec §2.2 `filing_open`, `filing_close`).
///
/// # Errors
/// `not_shipped_yet` or `not_delivered_yet` when there is no date to count from, `not_sent_cancel` for what is cancelled
/// rather than withdrawn from, `reason_not_offered` where the policy does not have it.
pub fn filing(reason: Reason, facts: &DisputeFacts) -> Result<Filing, Refusal> {
    let policy = &facts.policy;
    Refusal::unless(policy.reason(reason).offered, "reason_not_offered")?;
    let delivered = facts.lines.iter().filter_map(|l| l.delivered_at).max();
    if reason.is_withdrawal() {
        return withdrawal(facts, delivered);
    }
    let promised = facts.promised_until;
    let estimate = promised
        .or_else(|| facts.shipped_at.map(|t| t + Span::days(policy.filing_close_estimate_d)))
        .unwrap_or(facts.placed_at);
    let by_estimate = estimate + Span::days(policy.filing_close_estimate_d);
    let closes = match delivered {
        Some(at) => (at + Span::days(policy.filing_close_delivered_d)).max(by_estimate),
        None => by_estimate,
    };
    let opens = if reason.row().needs_delivery {
        delivered.ok_or_else(|| Refusal::guard("not_delivered_yet"))?
    } else if matches!(facts.tracking, Tracking::Lost | Tracking::Returned)
        || (reason == Reason::NotReceived && delivered.is_some())
    {
        // At once when the carrier says lost or returned, or says delivered and the buyer says it is not here.
        facts.placed_at
    } else {
        let shipped = facts.shipped_at.map(|at| at + Span::days(policy.filing_open_d));
        [shipped, promised].into_iter().flatten().min().ok_or_else(|| Refusal::guard("not_shipped_yet"))?
    };
    Ok(Filing { opens, closes: Some(closes) })
}

/// The right to withdraw begins with the order and ends some days after the goods have come, however late that is.
fn withdrawal(facts: &DisputeFacts, delivered: Option<Instant>) -> Result<Filing, Refusal> {
    match delivered {
        _ if facts.withdrawal_excluded => Err(Refusal::guard("withdrawal_excluded")),
        Some(at) => Ok(Filing { opens: at, closes: Some(at + Span::days(facts.return_terms().days)) }),
        None if facts.shipped_at.is_some() => Ok(Filing { opens: facts.placed_at, closes: None }),
        None => Err(Refusal::guard("not_sent_cancel")),
    }
}

/// Whether a dispute for this reason may be filed now.
///
/// # Errors
/// As [`filing`]; `filing_not_open_yet` or `filing_closed`.
pub fn may_file(reason: Reason, facts: &DisputeFacts, now: Instant) -> Result<(), Refusal> {
    let window = filing(reason, facts)?;
    match () {
        () if now < window.opens => Err(Refusal::guard("filing_not_open_yet")),
        () if window.is_over(now) => Err(Refusal::guard("filing_closed")),
        () => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum() {
        for (at, row) in REASONS.iter().enumerate() {
            assert_eq!(row.reason as usize, at, "{}", row.code);
            assert_eq!(Reason::from_code(row.code), Some(row.reason));
            assert_eq!(serde_json::to_value(row.reason).unwrap(), row.code);
            assert!(!row.remedies.is_empty());
        }
    }
}
