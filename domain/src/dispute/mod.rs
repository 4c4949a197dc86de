//! The dispute machine (spec §2.3–2.4): its data, what it records, what it is asked, and how an event changes it.
//! The table stands in `rules.rs`, the times in `clock.rs`, what is done for the buyer in `plan.rs`.

mod appealing;
mod apply;
mod bank;
pub mod blind;
mod build;
mod clock;
mod command;
pub mod errand;
mod evidence;
mod execute;
pub mod facts;
mod forms;
mod machine;
mod metric;
mod offer;
mod open;
pub mod plan;
pub mod precedent;
pub mod proposal;
pub mod prospect;
pub mod reason;
pub mod reason_rule;
mod reread;
mod returning;
mod rules;
mod ruling;
pub mod scam;
pub mod stage;

pub use blind::Favour;
pub use command::DisputeCommand;
pub use errand::{CouponFacts, Errand, ErrandKind, ErrandState, ParcelFacts};
pub use evidence::{Evidence, FrozenMessage};
pub use facts::{DisputeFacts, FactsDigest, LineFacts, Tracking};
pub use offer::OfferAsked;
pub use open::{Start, open_and_submit, start};
pub use plan::{Plan, Step, StepKind, StepState};
pub use precedent::{Precedents, Usual};
pub use proposal::{Proposal, Remedy, Terms};
pub use prospect::{Prospect, prospect};
pub use reason::{EvidenceKind, REASONS, Reason, filing};
pub use reason_rule::ReasonRule;
pub use scam::{Cooling, Scam};
pub use stage::{DisputeStage, How, Outcome, Rating};

use crate::actor::Party;
use crate::appeal::AppealStage;
use crate::case::Envelope;
use crate::id::{CaseId, LineId, OrderId, PersonId};
use crate::money::Currency;
use crate::returns::{ReturnStage, ReturnTerms, Ruled};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// Length of the buyer's story in characters.
pub const STORY_CHARS: (u32, u32) = (20, 4_000);
/// Length of reasons and answers in characters.
pub const TEXT_CHARS: (u32, u32) = (10, 2_000);
/// How many pieces of evidence each side may add.
pub const MAX_EVIDENCE: u8 = 50;

/// A dispute's own data: numbers, never texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// The order.
    pub order: OrderId,
    /// The units in dispute.
    pub units: Vec<(LineId, u32)>,
    /// Its currency.
    pub currency: Currency,
    /// The chat it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<CaseId>,
    /// Why; fixed when it is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// What we made of it: the reason that it rather was. The buyer's own is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reassessed: Option<Reason>,
    /// A more exact word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What held of the shop's promise about returns when it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_terms: Option<ReturnTerms>,
    /// The frozen policy version; 0 while a draft.
    #[serde(default)]
    pub policy: i64,
    /// When it was sent.
    #[serde(default)]
    pub submitted_at: Instant,
    /// The end of the negotiation (`T_neg`).
    #[serde(default)]
    pub negotiation_ends: Instant,
    /// All proposals, oldest first.
    #[serde(default)]
    pub proposals: Vec<Proposal>,
    /// Proposals of ours outside the parties' range, each with its reason on file (I08).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<u32>,
    /// Counter-offers so far: buyer, shop.
    #[serde(default)]
    pub counters: (u8, u8),
    /// True once the shop has answered at all.
    #[serde(default)]
    pub shop_answered: bool,
    /// Who has accepted the platform's standing proposal: buyer, shop.
    #[serde(default)]
    pub accepted: (bool, bool),
    /// What was said of pressure on the buyer in the dispute itself.
    #[serde(default, skip_serializing_if = "machine::is_none")]
    pub scam: Scam,
    /// An acceptance of the buyer's that does not count yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cooling: Option<Cooling>,
    /// How often we asked for something.
    #[serde(default)]
    pub info_requests: u8,
    /// Whom we are asking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info_from: Option<Party>,
    /// Whom we have asked, as bits of [`Party`]: nobody loses for want of what nobody asked them for (spec §4.1).
    #[serde(default, skip_serializing_if = "machine::is_zero")]
    pub info_asked: u8,
    /// True once a supervisor took an overdue case.
    #[serde(default)]
    pub taken_over: bool,
    /// True once the buyer reopened it.
    #[serde(default)]
    pub reopened: bool,
    /// What banks have paid back of it themselves: how many proposals were on file then, and how much, in minor units. Those
    /// proposals are worth so much less.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub repaid: Vec<(u32, i64)>,
    /// How often a plan was given up.
    #[serde(default)]
    pub replans: u8,
    /// What is being done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// Refunds of plans that were given up: what of them is still promised or paid counts towards the next plan (I02).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refunds: Vec<CaseId>,
    /// Returns of all plans: they end with the dispute at the latest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returns: Vec<CaseId>,
    /// True when goods are on their way back under a plan that was given up: nobody sends them back twice (I19).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub adrift: bool,
    /// Evidence so far: number and kinds (bits) of the buyer's, then of the shop's.
    #[serde(default)]
    pub evidence: ((u8, u8), (u8, u8)),
    /// True while evidence has come in since our standing proposal that no mediator has looked at.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unread: bool,
    /// Goodwill paid by the platform beside the case, in minor units.
    #[serde(default)]
    pub goodwill: i64,
    /// Goodwill that waits for a second pair of eyes: who, how much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goodwill_asked: Option<(PersonId, i64)>,
    /// The coupon that is meant, where the goodwill that waits is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon_asked: Option<i64>,
    /// What we asked of the marketplace beside the plan, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errands: Vec<Errand>,
    /// Until when the buyer's protection was asked to last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected_until: Option<Instant>,
    /// A proposal of ours that waits for a second pair of eyes before it is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_asked: Option<OfferAsked>,
    /// A ruling that waits for a second pair of eyes: who, which proposal. Its words stand in the event that asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruling_asked: Option<(PersonId, u32)>,
    /// Who of ours proposed or decided: none of them decides an appeal (I21).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deciders: Vec<PersonId>,
    /// Once a mediator decided about what came back: what the shop itself had accepted of it, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruled_back: Option<i64>,
    /// How many decisions another one has taken the place of; each can be appealed anew (I18).
    #[serde(default, skip_serializing_if = "machine::is_zero")]
    pub decisions: u8,
    /// Which sides have appealed the decision that stands, as bits of [`Party`].
    #[serde(default)]
    pub appeals: u8,
    /// True while an appeal is being decided.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub appeal_open: bool,
    /// True while an appeal of the shop holds back money that was not sent yet (A1).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub paused: bool,
    /// True when the decision that the open appeal is about was given up meanwhile: the case is decided anew.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moot: bool,
    /// True once an appeal of the shop was granted as a whole: the dispute does not count on its record.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cleared: bool,
    /// What an appeal made of it: what the buyer gets in all, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_again: Option<i64>,
    /// The decision under which this dispute stands on the shop's record now (I30).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// How it came about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<How>,
    /// What the buyer said of it afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// True once somebody has decided it again without knowing the ruling.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub looked: bool,
}

/// What a dispute records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's; fields repeat the command that caused the event")]
pub enum DisputeWhat {
    Started {
        dispute: Box<Dispute>,
        envelope: Box<Envelope>,
    },
    Submitted {
        reason: Reason,
        detail: Option<String>,
        story: String,
        proposal: Proposal,
        policy: i64,
        negotiation_ends: Instant,
        held_minor: i64,
        facts: FactsDigest,
        /// What held of the shop's promise about returns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        return_terms: Option<ReturnTerms>,
    },
    EvidenceAdded {
        by: Party,
        evidence: Evidence,
        /// True when our proposal was on the table: a mediator must look.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        reread: bool,
    },
    /// A mediator looked at what came in since our proposal: it stands, or is taken back.
    EvidenceRead {
        stands: bool,
        text: String,
        person: Option<PersonId>,
    },
    /// The time for our proposal is over and nobody had looked: it does not bind.
    EvidenceNotRead,
    Countered {
        by: Party,
        proposal: Proposal,
        text: Option<String>,
    },
    Refused {
        by: Party,
        proposal: Option<Proposal>,
        code: Option<String>,
        text: String,
    },
    Accepted {
        by: Party,
        proposal: u32,
        version: u32,
        /// From when it counts, if not at once (row 9).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counts_at: Option<Instant>,
    },
    AcceptanceTakenBack,
    /// The buyer says that somebody asked them to do this, or to be paid outside. It stays between them and us.
    PressureTold,
    /// One of us warns both of pressure, or of payment outside.
    Warned {
        text: String,
    },
    Silent {
        by: Party,
    },
    NegotiationEnded,
    Escalated {
        by: Party,
        text: Option<String>,
    },
    InfoRequested {
        from: Party,
        item: String,
        text: String,
    },
    InfoProvided {
        by: Party,
        text: String,
    },
    Proposed {
        proposal: Proposal,
        text: String,
        override_reason: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<PersonId>,
        /// Who asked for it, where it took two.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        asked_by: Option<PersonId>,
        /// What was usual in cases with the same facts, where this is something else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        departs: Option<Usual>,
    },
    /// A proposal above the amount of one person: not sent yet.
    OfferAsked {
        person: PersonId,
        terms: Terms,
        text: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        override_reason: Option<String>,
    },
    OfferSentBack {
        person: PersonId,
        text: String,
    },
    Decided {
        proposal: u32,
        version: u32,
        codes: Vec<String>,
        text_buyer: String,
        text_shop: String,
        by_silence: bool,
        /// The reason that it rather was, where whoever rules says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reassessed: Option<Reason>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<PersonId>,
        /// Who asked for it, where it took two.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        asked_by: Option<PersonId>,
        /// What was usual in cases with the same facts, where this is something else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        departs: Option<Usual>,
    },
    RulingAsked {
        person: PersonId,
        proposal: u32,
        version: u32,
        codes: Vec<String>,
        text_buyer: String,
        text_shop: String,
        /// The reason that it rather was, where whoever rules says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reassessed: Option<Reason>,
    },
    RulingSentBack {
        person: PersonId,
        text: String,
    },
    PlanFixed {
        plan: Plan,
    },
    StepBegan {
        step: u8,
        state: StepState,
        due: Option<Instant>,
        refund: Option<CaseId>,
    },
    StepMoved {
        step: u8,
        state: StepState,
        due: Option<Instant>,
        note: Option<String>,
    },
    /// The goods go back first; the return is a case of its own.
    ReturnBegan {
        step: u8,
        back: CaseId,
        number: String,
        due: Option<Instant>,
    },
    /// What the return is waiting for.
    ReturnMoved {
        step: u8,
        stage: ReturnStage,
        due: Option<Instant>,
        /// True while the goods are still on their way to the buyer.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        coming: bool,
    },
    /// What a mediator decided about what came back: a decision of its own, that can be appealed (I27).
    ReturnRuled {
        back: CaseId,
        ruled: Ruled,
    },
    PlanDropped {
        reason: String,
    },
    Overdue,
    TakenOver,
    Withdrawn,
    Reopened {
        text: String,
    },
    ChargebackOpened {
        due: Instant,
    },
    ChargebackEnded {
        buyer_repaid: bool,
        /// What of this dispute the bank has paid back, where it is not all of it, in minor units.
        #[serde(default, skip_serializing_if = "machine::is_nothing")]
        repaid_minor: i64,
    },
    Goodwill {
        amount_minor: i64,
        refund: CaseId,
        text: String,
    },
    GoodwillAsked {
        person: PersonId,
        amount_minor: i64,
        text: String,
        /// Key and title, where it is a coupon.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        coupon: Option<(i64, String)>,
    },
    /// The second look said no, or whoever asked took it back.
    GoodwillDeclined {
        person: PersonId,
        amount_minor: i64,
        text: String,
    },
    TrackingChanged {
        code: String,
        at: Instant,
    },
    /// Something was asked of the marketplace beside the plan.
    ErrandGiven {
        errand: Errand,
        /// What it is about: the parcel, the coupon.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<PersonId>,
    },
    /// … and this is what it said.
    ErrandAnswered {
        errand: Errand,
        /// The carrier's number or answer, or a word for why not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
        /// True when our proposal was on the table: a mediator must look.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        reread: bool,
    },
    Note {
        text: String,
    },
    Reminded,
    Discarded,
    Closed {
        outcome: Outcome,
        how: How,
    },
    AppealFiled {
        by: Party,
        appeal: CaseId,
        number: String,
        /// True when money that was not sent yet waits for it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pauses: bool,
    },
    /// What an appeal decided, beside the first decision.
    DecidedAgain {
        appeal: CaseId,
        number: String,
        by: Party,
        result: AppealStage,
        total_minor: Option<i64>,
        refunds: Vec<CaseId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<PersonId>,
    },
    /// A lost dispute counts on the shop's record, under the decision behind it.
    MetricApplied {
        decision: String,
        metric: String,
        points: i64,
        until: Instant,
    },
    /// What stood there under this decision is taken back (I30).
    MetricRevoked {
        decision: String,
        number: String,
    },
    Rated {
        answer: Rating,
    },
    BlindLooked {
        person: PersonId,
        result: Favour,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount_minor: Option<i64>,
        code: String,
    },
}
