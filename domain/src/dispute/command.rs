//! What somebody wants of a dispute.

use super::{ErrandState, Evidence, Favour, Rating, Reason, Remedy};
use crate::actor::{Party, Role};
use crate::appeal::AppealStage;
use crate::conversation::Attachment;
use crate::id::{CaseId, LineId, PersonId};
use crate::refund::FundedBy;
use crate::returns::{ReturnStage, Ruled};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// What somebody wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum DisputeCommand {
    Submit {
        reason: Reason,
        #[serde(default)]
        detail: Option<String>,
        story: String,
        remedy: Remedy,
        #[serde(default)]
        amount_minor: Option<i64>,
        confirm: bool,
    },
    WithdrawContract {
        confirm: bool,
    },
    Discard,
    AddEvidence {
        evidence: Evidence,
    },
    Accept {
        proposal: u32,
        version: u32,
        #[serde(default)]
        less: Option<bool>,
        #[serde(default)]
        pressed: Option<String>,
    },
    TakeBack,
    Warn {
        text: String,
    },
    Counter {
        remedy: Remedy,
        #[serde(default)]
        amount_minor: Option<i64>,
        #[serde(default)]
        text: Option<String>,
    },
    Revise {
        remedy: Remedy,
        #[serde(default)]
        amount_minor: Option<i64>,
        #[serde(default)]
        text: Option<String>,
    },
    Refuse {
        #[serde(default)]
        code: Option<String>,
        text: String,
        /// What shows it, in the shop's turn.
        #[serde(default)]
        evidence: Vec<Evidence>,
    },
    Escalate {
        #[serde(default)]
        text: Option<String>,
    },
    FullRefundNow {
        confirm: bool,
    },
    Goodwill {
        amount_minor: i64,
        text: String,
    },
    GoodwillCoupon {
        coupon: String,
        text: String,
    },
    DeclineGoodwill {
        text: String,
    },
    RequestInfo {
        from: Party,
        item: String,
        text: String,
    },
    Provide {
        text: String,
    },
    Reread {
        result: String,
        text: String,
    },
    Propose {
        remedy: Remedy,
        #[serde(default)]
        amount_minor: Option<i64>,
        text: String,
    },
    ProposeOutside {
        remedy: Remedy,
        #[serde(default)]
        amount_minor: Option<i64>,
        text: String,
        override_reason: String,
    },
    ConfirmOffer {
        remedy: Remedy,
        amount_minor: i64,
        text: String,
        #[serde(default)]
        override_reason: Option<String>,
    },
    SendBackOffer {
        text: String,
    },
    Rule {
        proposal: u32,
        code: String,
        text_buyer: String,
        text_shop: String,
        #[serde(default)]
        reassessed: Option<Reason>,
    },
    ConfirmRuling {
        proposal: u32,
        code: String,
        text_buyer: String,
        text_shop: String,
        #[serde(default)]
        reassessed: Option<Reason>,
    },
    SendBackRuling {
        text: String,
    },
    Take,
    Withdraw {
        confirm: bool,
        #[serde(default)]
        pressed: Option<String>,
        #[serde(default)]
        anyway: Option<bool>,
    },
    Reopen {
        text: String,
    },
    Replan {
        text: String,
    },
    Object {
        text: String,
    },
    Note {
        text: String,
    },
    ChargebackOpened {
        due: Instant,
    },
    SubmitBankEvidence {
        confirm: bool,
        /// The hash and length of the record as it was made.
        #[serde(default)]
        file: String,
        #[serde(default)]
        bytes: i64,
    },
    AskCarrier {
        parcel: String,
        text: String,
    },
    ErrandAnswered {
        at: i64,
        state: ErrandState,
        #[serde(default)]
        text: Option<String>,
    },
    BuyerRepaid {
        /// What the bank has paid back, in minor units; all that the buyer asked for where it does not say.
        #[serde(default)]
        amount_minor: Option<i64>,
    },
    ReversedOrDropped,
    Done,
    StepShipped {
        step: u8,
        tracking: String,
    },
    StepDelivered {
        step: u8,
    },
    StepImpossible {
        step: u8,
        reason: String,
        #[serde(default)]
        confirm: bool,
    },
    StepDone {
        step: u8,
        refund: CaseId,
    },
    StepFailed {
        step: u8,
        #[serde(default)]
        refund: Option<CaseId>,
    },
    StepOn {
        back: CaseId,
        stage: ReturnStage,
        due: Option<Instant>,
        waits_for: Vec<Party>,
        owner: Role,
        #[serde(default)]
        coming: bool,
    },
    StepReturned {
        back: CaseId,
        #[serde(default)]
        amount_minor: Option<i64>,
        ours: bool,
        /// What the shop accepted of each line, in minor units; empty where it accepted all or nothing.
        #[serde(default)]
        accepted: Vec<(LineId, i64)>,
        #[serde(default)]
        ruled: Option<Ruled>,
    },
    StepNotReturned {
        back: CaseId,
        why: String,
        #[serde(default)]
        ruled: Option<Ruled>,
    },
    TrackingChanged {
        code: String,
        at: Instant,
    },
    Appeal {
        ground: String,
        text: String,
        #[serde(default)]
        attachments: Vec<Attachment>,
    },
    AppealEnded {
        appeal: CaseId,
        number: String,
        by: Party,
        result: AppealStage,
        #[serde(default)]
        decided_minor: Option<i64>,
        #[serde(default)]
        total_minor: Option<i64>,
        funded_by: FundedBy,
        #[serde(default)]
        person: Option<PersonId>,
    },
    Rate {
        answer: Rating,
    },
    BlindLook {
        result: Favour,
        #[serde(default)]
        amount_minor: Option<i64>,
        code: String,
    },
    Deadline {
        entry: i64,
    },
    NegotiationEnd {
        entry: i64,
    },
    Tick {
        entry: i64,
    },
}
