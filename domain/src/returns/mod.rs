//! The return machine (spec §2.5): goods on their way back, from the request to the money. A return is a step of a
//! dispute's plan; what comes of it is told to the dispute, and each of its states says whose turn it is there.

mod build;
mod carried;
mod forms;
mod rules;
mod taken;
mod terms;

pub use carried::{Home, Label, Parcel, Serials};
pub use taken::Taken;
pub use terms::{Promise, ReturnTerms};

use crate::actor::{Actor, Party};
use crate::calendar::Hours;
use crate::case::{Case, CaseKind, Change, Ctx, Effects, Envelope, Event, Machine, Rule, Stage};
use crate::dispute::ErrandState;
use crate::id::{CaseId, Ids, LineId, OrderId, PersonId};
use crate::money::Currency;
use crate::policy::Policy;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};

/// Longest postal address, in characters.
pub const ADDRESS_CHARS: (u32, u32) = (10, 300);
/// Length of a parcel number in characters.
pub const PARCEL_CHARS: (u32, u32) = (6, 40);

/// The states of spec §2.5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum ReturnStage {
    RmaRequested,
    RmaAuthorised,
    AwaitingShipment,
    InTransit,
    LostCheck,
    Delivered,
    Contested,
    RefundDue,
    Completed,
    Expired,
    Cancelled,
    ReturnedToBuyer,
}

use ReturnStage::{
    AwaitingShipment, Cancelled, Completed, Contested, Delivered, Expired, InTransit, LostCheck, RefundDue,
    ReturnedToBuyer, RmaAuthorised, RmaRequested,
};

impl Stage for ReturnStage {
    const ALL: &'static [Self] = &[
        RmaRequested,
        RmaAuthorised,
        AwaitingShipment,
        InTransit,
        LostCheck,
        Delivered,
        Contested,
        RefundDue,
        Completed,
        Expired,
        Cancelled,
        ReturnedToBuyer,
    ];
    fn code(self) -> &'static str {
        match self {
            RmaRequested => "rma_requested",
            RmaAuthorised => "rma_authorised",
            AwaitingShipment => "awaiting_shipment",
            InTransit => "in_transit",
            LostCheck => "lost_check",
            Delivered => "delivered",
            Contested => "contested",
            RefundDue => "refund_due",
            Completed => "completed",
            Expired => "expired",
            Cancelled => "cancelled",
            ReturnedToBuyer => "returned_to_buyer",
        }
    }
    fn is_terminal(self) -> bool {
        matches!(self, Completed | Expired | Cancelled | ReturnedToBuyer)
    }
}

/// Who pays for the way back (R1): the shop when it is at fault, the buyer who changed their mind, we when we erred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "one side each")]
pub enum Bearer {
    Seller,
    Buyer,
    Platform,
}

impl Bearer {
    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Seller => "seller",
            Self::Buyer => "buyer",
            Self::Platform => "platform",
        }
    }
}

/// Why a return may go ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// The shop said yes.
    Given,
    /// The shop said nothing in time (R4).
    Silence,
    /// Nobody is asked: the buyer withdrew from the contract (spec §2.8).
    Right,
}

/// A return's own data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Return {
    /// The dispute it belongs to.
    pub dispute: CaseId,
    /// The order.
    pub order: OrderId,
    /// What comes back.
    pub units: Vec<(LineId, u32)>,
    /// What the buyer paid for them, line by line in the same order, in minor units; empty where nobody wrote it down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<i64>,
    /// Its currency.
    pub currency: Currency,
    /// What goes back to the buyer if all is as it should be, in minor units; 0 when goods follow instead.
    pub amount_minor: i64,
    /// Who pays for the way back.
    pub bearer: Bearer,
    /// True when the shop may still say no (R2).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// Until when the goods may come, while they are still on their way to the buyer who withdrew from the contract: before
    /// they are there, nobody can send them back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coming: Option<Instant>,
    /// Where it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// How often a label was asked for.
    #[serde(default)]
    pub asked_labels: u8,
    /// How far the carrier is, once it was asked where the parcel is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inquiry: Option<ErrandState>,
    /// Labels that were asked to be void and are not yet, by the place of their asking.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voiding: Vec<u8>,
    /// The label, once it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
    /// True once we bought the label ourselves: a loss on the way is then ours.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub our_label: bool,
    /// The parcel, once it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parcel: Option<Parcel>,
    /// True once the buyer got more time to send it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub extended: bool,
    /// How many pieces of evidence the shop had when the parcel arrived: an inspection needs a new one (R16).
    #[serde(default)]
    pub evidence_before: u8,
    /// What the shop accepts, when it does not accept all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Taken>,
    /// What goes home to the buyer, once that is decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<Home>,
    /// When the shop contested, and whether the buyer has answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contested: Option<(Instant, bool)>,
    /// Times of the policy frozen into the dispute.
    pub times: Times,
}

/// The times of spec §2.5, frozen. Business days are counted in the storefront's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the policy's own fields")]
pub struct Times {
    pub authorise_bd: u32,
    pub label_bd: u32,
    pub ship_back: Span,
    pub ship_back_more: Span,
    pub transit: Span,
    pub lost_bd: u32,
    pub inspect: Span,
    pub answer: Span,
    pub contested: Span,
}

impl From<&Policy> for Times {
    fn from(p: &Policy) -> Self {
        let days = |n: i64| u32::try_from(n).unwrap_or(0);
        Self {
            authorise_bd: days(p.return_authorise_bd),
            label_bd: days(p.return_label_bd),
            ship_back: Span::days(p.ship_back_d),
            ship_back_more: Span::days(p.ship_back_more_d),
            transit: Span::days(p.return_transit_d),
            lost_bd: days(p.return_lost_bd),
            inspect: Span::hours(p.inspect_h),
            answer: Span::hours(p.t_info_h),
            contested: Span::hours(p.t_review_h + p.t_overdue_h),
        }
    }
}

/// What a mediator decided about what came back, as the dispute is told: it can be appealed there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruled {
    /// True when the buyer keeps their right to the money, or to some of it.
    pub for_buyer: bool,
    /// What is paid, in minor units.
    pub amount_minor: i64,
    /// What the shop itself accepted, in minor units.
    pub accepted_minor: i64,
    /// Who decided.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// What a return records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's; fields repeat the command that caused the event")]
pub enum ReturnWhat {
    Requested {
        back: Box<Return>,
        envelope: Box<Envelope>,
    },
    Authorised {
        address: Option<String>,
        /// Where that is, where the policy names countries.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        country: Option<String>,
        consent: Consent,
    },
    Declined {
        code: String,
        text: String,
    },
    Returnless,
    LabelAsked {
        ours: bool,
    },
    LabelReady {
        label: Label,
    },
    LabelFailed {
        reason: String,
    },
    AddressReady,
    LabelMissing,
    Shipped {
        parcel: Parcel,
    },
    Extended {
        until: Instant,
    },
    Cancelled {
        by: Party,
    },
    Expired,
    Arrived {
        weight_g: Option<u32>,
        /// Whether that was the postcode of the shop, as the carrier says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        postcode_matches: Option<bool>,
        evidence_before: u8,
    },
    /// Delivered, but not where it goes.
    WentElsewhere {
        weight_g: Option<u32>,
    },
    Late,
    LostOnTheWay,
    Searched {
        found: bool,
        text: Option<String>,
    },
    Accepted {
        by_silence: bool,
    },
    Contested {
        accepted: Taken,
        /// What the lines were called, in the order of the return's units.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        titles: Vec<String>,
        /// What the shop weighed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        weight_g: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        serials: Option<Serials>,
        code: String,
        text: String,
    },
    Answered {
        text: String,
    },
    Decided {
        for_buyer: bool,
        amount_minor: i64,
        code: String,
        text_buyer: String,
        text_shop: String,
        /// Who pays for the way home of what was not accepted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        home: Option<Bearer>,
    },
    /// The label with which something goes home to the buyer.
    HomeLabelReady {
        label: Label,
    },
    Undecided,
    MoneyLate,
    Settled,
    Note {
        text: String,
    },
    Reminded,
    /// What was on its way to the buyer is there.
    GoodsArrived,
    /// It goes back or is lost, as the carrier says.
    GoodsGone {
        code: String,
    },
    NeverCame,
    /// A label that nobody uses was asked to be void …
    LabelVoidAsked {
        label: u8,
    },
    /// … and it is.
    LabelVoided {
        label: u8,
    },
    /// What the carrier says about the parcel that is searched: that it looks, under a number, what it found, or that it cannot
    /// be asked.
    InquiryAnswered {
        state: ErrandState,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
}

/// What a return is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum ReturnCommand {
    Authorise {
        #[serde(default)]
        address: Option<String>,
        #[serde(default)]
        country: Option<String>,
    },
    Decline {
        code: String,
        text: String,
    },
    Returnless {
        confirm: bool,
    },
    LabelReady {
        url: String,
        #[serde(default)]
        tracking: Option<String>,
    },
    LabelFailed {
        reason: String,
    },
    Shipped {
        carrier: String,
        tracking: String,
    },
    Extend,
    Cancel {
        #[serde(default)]
        confirm: Option<bool>,
    },
    CarrierMoved,
    CarrierDelivered {
        #[serde(default)]
        weight_g: Option<u32>,
        #[serde(default)]
        postcode_matches: Option<bool>,
    },
    CarrierLost,
    Found,
    GoodsArrived {
        #[serde(default)]
        confirm: Option<bool>,
    },
    GoodsGone {
        code: String,
    },
    Lost {
        text: String,
    },
    InspectOk,
    InspectFail {
        /// How many pieces of each line, in the order of the return's units.
        accepted: Vec<u32>,
        #[serde(default)]
        weight_g: Option<u32>,
        #[serde(default)]
        serial: Option<String>,
        code: String,
        text: String,
    },
    Answer {
        text: String,
    },
    ForBuyer {
        amount_minor: i64,
        code: String,
        text_buyer: String,
        text_shop: String,
    },
    ForSeller {
        code: String,
        text_buyer: String,
        text_shop: String,
    },
    LabelVoided {
        label: u8,
    },
    InquiryAnswered {
        state: ErrandState,
        #[serde(default)]
        text: Option<String>,
    },
    RefundSettled,
    Note {
        text: String,
    },
    Deadline {
        entry: i64,
    },
    Tick {
        entry: i64,
    },
}

/// What a return must know besides itself.
#[derive(Debug, Clone)]
pub struct ReturnFacts {
    /// The storefront's calendar: zone and days off.
    pub hours: Hours,
    /// Where the shop takes goods back, as the marketplace says.
    pub addresses: Vec<String>,
    /// What the lines were called when they were sold.
    pub titles: Vec<(LineId, String)>,
    /// The serial numbers that were sold; `None` where these goods have none.
    pub serials: Option<Vec<String>>,
    /// The countries that goods may be sent back to; empty means all.
    pub countries: Vec<String>,
    /// Evidence of the shop in the dispute: how many pieces, and whether a photo is among them.
    pub shop_evidence: (u8, bool),
}

/// A return opened beside another decision.
pub type ReturnChange = Box<Change<Return>>;

impl Return {
    /// How many units come back.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.units.iter().map(|(_, n)| n).sum()
    }

    /// True when the buyer can send it: they have it, and there is a label, or they pay the carrier themselves and know where to (I13).
    #[must_use]
    pub const fn can_be_sent(&self) -> bool {
        let ready = self.label.is_some() || (matches!(self.bearer, Bearer::Buyer) && self.address.is_some());
        ready && self.coming.is_none()
    }

    /// What goes back for the units that the shop accepts, in minor units: each line by what was paid for it. The rounding
    /// goes to the buyer, at most one minor unit a line (spec §2.6).
    #[must_use]
    pub fn accepted_minor(&self) -> i64 {
        self.accepted.as_ref().map_or(self.amount_minor, |taken| taken.share(self))
    }

    /// The same line by line, where the shop accepted only a part.
    #[must_use]
    pub fn accepted_lines(&self) -> Vec<(LineId, i64)> {
        self.accepted.as_ref().map_or_else(Vec::new, |taken| taken.by_line(self))
    }
}

impl Machine for Return {
    const KIND: CaseKind = CaseKind::Return;
    type Stage = ReturnStage;
    type What = ReturnWhat;
    type Command = ReturnCommand;
    type Facts = ReturnFacts;

    fn rules() -> &'static [Rule<Self>] {
        rules::RULES
    }

    fn action(command: &ReturnCommand) -> &'static str {
        rules::action(command)
    }

    crate::case::on_the_clock!(ReturnCommand);

    fn apply(case: &mut Case<Self>, what: &ReturnWhat, at: Instant) {
        let data = &mut case.data;
        match what {
            ReturnWhat::Authorised { address, .. } => data.address.clone_from(address),
            ReturnWhat::LabelAsked { ours } => {
                data.asked_labels = data.asked_labels.saturating_add(1);
                data.our_label |= ours;
            }
            ReturnWhat::LabelVoidAsked { label } => data.voiding.push(*label),
            ReturnWhat::LabelVoided { label } => data.voiding.retain(|l| l != label),
            ReturnWhat::Late | ReturnWhat::LostOnTheWay | ReturnWhat::WentElsewhere { .. } => {
                data.inquiry = Some(ErrandState::Asked);
            }
            ReturnWhat::InquiryAnswered { state, .. } => data.inquiry = Some(*state),
            ReturnWhat::LabelReady { label } => data.label = Some(label.clone()),
            ReturnWhat::Arrived { evidence_before, .. } => data.evidence_before = *evidence_before,
            ReturnWhat::GoodsArrived
            | ReturnWhat::GoodsGone { .. }
            | ReturnWhat::NeverCame
            | ReturnWhat::Returnless => data.coming = None,
            ReturnWhat::Shipped { parcel } => data.parcel = Some(parcel.clone()),
            ReturnWhat::Extended { .. } => data.extended = true,
            ReturnWhat::Contested { accepted, .. } => {
                data.accepted = Some(accepted.clone());
                data.contested = Some((at, false));
            }
            ReturnWhat::Decided { home: Some(payer), .. } => data.home = Some(Home { payer: *payer, label: None }),
            ReturnWhat::HomeLabelReady { label } => {
                data.home = data.home.take().map(|home| Home { label: Some(label.clone()), ..home });
            }
            ReturnWhat::Answered { .. } => data.contested = data.contested.map(|(at, _)| (at, true)),
            _ => {}
        }
    }

    fn is_quiet(what: &ReturnWhat) -> bool {
        matches!(what, ReturnWhat::Reminded)
    }

    fn what_kind(what: &ReturnWhat) -> &'static str {
        rules::what_kind(what)
    }
}

/// A parcel's number as it is compared: capitals, without spaces and hyphens.
#[must_use]
pub fn plain_number(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_uppercase()
}

/// Opens a return beside the dispute that needs it; one by right needs nobody's approval.
pub fn open(
    back: Return,
    by_right: bool,
    envelope: &Envelope,
    facts: &ReturnFacts,
    actor: &Actor,
    ids: &mut Ids,
    now: Instant,
) -> ReturnChange {
    let env = envelope.beside(CaseKind::Return, ids, now);
    let case = Case { env: env.clone(), stage: RmaRequested, data: back.clone() };
    let to = build::enter(&case, &facts.hours, now, RmaRequested);
    let what = ReturnWhat::Requested { back: Box::new(back), envelope: Box::new(env) };
    let mut events = vec![Event::new(what).to(to)];
    let mut case = crate::case::fold(case, &events, now);
    let mut effects = Effects { follow_ups: vec![build::moved(&case)], ..Effects::default() };
    if by_right {
        let agreed =
            build::agreed(&Ctx { case: &case, facts, actor, now }, facts.addresses.first().cloned(), Consent::Right);
        case = crate::case::fold(case, &agreed.events, now);
        events.extend(agreed.events);
        effects = agreed.effects;
    }
    Box::new(Change { case, before: 0, taken: Vec::new(), events, effects })
}
