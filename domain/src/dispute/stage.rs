//! The states of spec §2.3 and the words for how a dispute ends.

use super::Favour;
use crate::case::Stage;
use serde::{Deserialize, Serialize};

/// Where a dispute stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum DisputeStage {
    Draft,
    SellerTurn,
    BuyerTurn,
    PlatformReview,
    InfoWait,
    PlatformOffer,
    Overdue,
    Executing,
    ChargebackHold,
    WithdrawnGrace,
    Closed,
    Discarded,
}

use DisputeStage::{
    BuyerTurn, ChargebackHold, Closed, Discarded, Draft, Executing, InfoWait, Overdue, PlatformOffer, PlatformReview,
    SellerTurn, WithdrawnGrace,
};

impl Stage for DisputeStage {
    const ALL: &'static [Self] = &[
        Draft,
        SellerTurn,
        BuyerTurn,
        PlatformReview,
        InfoWait,
        PlatformOffer,
        Overdue,
        Executing,
        ChargebackHold,
        WithdrawnGrace,
        Closed,
        Discarded,
    ];
    fn code(self) -> &'static str {
        match self {
            Draft => "draft",
            SellerTurn => "seller_turn",
            BuyerTurn => "buyer_turn",
            PlatformReview => "platform_review",
            InfoWait => "info_wait",
            PlatformOffer => "platform_offer",
            Overdue => "overdue",
            Executing => "executing",
            ChargebackHold => "chargeback_hold",
            WithdrawnGrace => "withdrawn_grace",
            Closed => "closed",
            Discarded => "discarded",
        }
    }
    fn is_terminal(self) -> bool {
        matches!(self, Closed | Discarded)
    }
}

/// What came of it (spec §2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum Outcome {
    RefundFull,
    RefundPartial,
    ReturnRefundFull,
    ReturnRefundPartial,
    Reshipped,
    Exchanged,
    Repaired,
    PartsSent,
    NoRemedy,
    Withdrawn,
    RefundedByChargeback,
    PlatformGoodwill,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::RefundFull,
        Self::RefundPartial,
        Self::ReturnRefundFull,
        Self::ReturnRefundPartial,
        Self::Reshipped,
        Self::Exchanged,
        Self::Repaired,
        Self::PartsSent,
        Self::NoRemedy,
        Self::Withdrawn,
        Self::RefundedByChargeback,
        Self::PlatformGoodwill,
    ];

    /// Whom it gave what was asked. Nobody prevails by a withdrawal.
    #[must_use]
    pub const fn favour(self) -> Option<Favour> {
        match self {
            Self::RefundFull
            | Self::ReturnRefundFull
            | Self::Reshipped
            | Self::Exchanged
            | Self::Repaired
            | Self::PartsSent
            | Self::RefundedByChargeback => Some(Favour::Buyer),
            Self::RefundPartial | Self::ReturnRefundPartial | Self::PlatformGoodwill => Some(Favour::Split),
            Self::NoRemedy => Some(Favour::Shop),
            Self::Withdrawn => None,
        }
    }
}

/// How it came about (spec §2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum How {
    Agreement,
    SellerSilence,
    PlatformRuling,
    PlatformDeadman,
    Chargeback,
    Withdrawal,
}

impl How {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Agreement,
        Self::SellerSilence,
        Self::PlatformRuling,
        Self::PlatformDeadman,
        Self::Chargeback,
        Self::Withdrawal,
    ];
}

/// What a buyer says of a closed dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// It was put right.
    Content,
    /// It was not.
    Discontent,
}

impl Rating {
    /// Both, content first.
    pub const ALL: [Self; 2] = [Self::Content, Self::Discontent];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Discontent => "discontent",
        }
    }
}
