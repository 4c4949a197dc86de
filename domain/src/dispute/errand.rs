//! What we ask of the marketplace beside a plan (spec §3.3), and what it answers: the record of the case as evidence for a
//! bank, longer protection of the buyer, a coupon as goodwill, a question to the carrier. Each is an event when it is
//! asked and one when it is answered; neither changes the state, only what people see and may do next.

use super::stage::DisputeStage;
use super::{Dispute, DisputeCommand, DisputeWhat, prospect, reread};
use crate::actor::Audience;
use crate::case::{Ctx, Draft, Effects, Event, FieldKind, Form, Outgoing, Stage};
use crate::id::{Ids, PersonId};
use crate::refusal::Refusal;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};
use serde_json::json;

type C<'a> = Ctx<'a, Dispute>;
type D = Result<Draft<Dispute>, Refusal>;
type G = Result<(), Refusal>;

/// How many errands a case keeps in mind.
const MOST: usize = 12;
/// How long the marketplace may take to answer.
const ANSWER_H: i64 = 24;
/// … and a carrier, in days.
const CARRIER_D: i64 = 14;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrandKind {
    /// The record of the case as evidence about a chargeback.
    BankEvidence,
    /// The buyer's protection lasts as long as the case.
    Protection,
    /// A coupon of ours for the buyer (row 14a).
    Coupon,
    /// A question to the carrier about a parcel to the buyer.
    Inquiry,
}

impl ErrandKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::BankEvidence, Self::Protection, Self::Coupon, Self::Inquiry];

    /// The word in texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BankEvidence => "bank-evidence",
            Self::Protection => "protection",
            Self::Coupon => "coupon",
            Self::Inquiry => "inquiry",
        }
    }

    const fn command(self) -> &'static str {
        match self {
            Self::BankEvidence => "chargeback.evidence.submit",
            Self::Protection => "protection.extend",
            Self::Coupon => "coupon.grant",
            Self::Inquiry => "carrier.inquiry.open",
        }
    }

    /// Who sees that it was asked. A coupon is nobody's before it is granted.
    const fn asked_for(self) -> Audience {
        match self {
            Self::Coupon => Audience::PLATFORM,
            Self::Protection => Audience::BUYER,
            Self::BankEvidence | Self::Inquiry => Audience::ALL,
        }
    }

    /// Who sees the answer.
    const fn told(self, state: ErrandState) -> Audience {
        match (self, state) {
            (Self::Coupon, ErrandState::Refused) | (Self::Protection, ErrandState::Taken | ErrandState::Done) => {
                Audience::PLATFORM
            }
            (Self::Protection, _) => Audience::BUYER,
            _ => Audience::ALL,
        }
    }
}

/// How far an errand is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrandState {
    /// Asked of the marketplace.
    Asked,
    /// The carrier has the question, under a number.
    Taken,
    /// Done, or answered.
    Done,
    /// It will not be done.
    Refused,
}

impl ErrandState {
    /// Whether an answer is news: an earlier one is not taken back by a later one, and what is said twice changes nothing
    /// (I25).
    #[must_use]
    pub const fn hears(self, said: Self) -> bool {
        matches!((self, said), (Self::Asked, Self::Taken) | (Self::Asked | Self::Taken, Self::Done | Self::Refused))
    }

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Taken => "taken",
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }
}

/// Something that we asked of the marketplace beside the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errand {
    /// What.
    pub kind: ErrandKind,
    /// The key of the chargeback, coupon or parcel that it is about; 0 for the order itself.
    #[serde(default)]
    pub about: i64,
    /// The place of the asking in the case's history: its name for ever.
    pub at: i64,
    /// What it is worth, in minor units, where it is goodwill.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub minor: i64,
    /// How far it is.
    pub state: ErrandState,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
const fn is_nothing(minor: &i64) -> bool {
    *minor == 0
}

/// A parcel to the buyer that a carrier can be asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParcelFacts {
    /// Its key.
    pub id: i64,
    /// Who carries it.
    pub carrier: String,
    /// Its number.
    pub number: String,
}

/// A coupon of ours that can be given now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouponFacts {
    /// Its key.
    pub id: i64,
    /// The marketplace's name of it.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it is worth, in minor units of the dispute's currency.
    pub minor: i64,
}

impl Dispute {
    /// The last errand of a kind.
    #[must_use]
    pub fn errand(&self, kind: ErrandKind) -> Option<&Errand> {
        self.errands.iter().rev().find(|e| e.kind == kind)
    }

    /// Whether the bank has nothing from us yet about a chargeback of this key.
    #[must_use]
    pub fn bank_waits(&self, chargeback: i64) -> bool {
        self.running(ErrandKind::BankEvidence, chargeback).is_none()
    }

    /// The errand of a kind about something, unless it was refused.
    fn running(&self, kind: ErrandKind, about: i64) -> Option<&Errand> {
        self.errands
            .iter()
            .rev()
            .find(|e| e.kind == kind && e.about == about)
            .filter(|e| e.state != ErrandState::Refused)
    }
}

/// Folds the two events. What is over and asked again makes room.
pub(super) fn apply(d: &mut Dispute, what: &DisputeWhat) {
    match what {
        DisputeWhat::ErrandGiven { errand, until, .. } => {
            let same = |e: &Errand| {
                e.kind == errand.kind && (e.about == errand.about || errand.kind == ErrandKind::Protection)
            };
            d.errands.retain(|e| !same(e) || (e.kind == ErrandKind::Coupon && e.state == ErrandState::Asked));
            d.errands.push(*errand);
            d.protected_until = until.or(d.protected_until);
            if errand.kind == ErrandKind::Coupon {
                d.goodwill += errand.minor;
                (d.goodwill_asked, d.coupon_asked) = (None, None);
            }
        }
        DisputeWhat::ErrandAnswered { errand, reread, .. } => {
            d.unread |= *reread;
            // What the marketplace would not give was never given.
            if errand.state == ErrandState::Refused {
                d.goodwill -= errand.minor;
            }
            if let Some(known) = d.errands.iter_mut().find(|e| e.at == errand.at) {
                *known = *errand;
            }
        }
        _ => {}
    }
}

/// What goes with the event that something is asked.
#[derive(Default)]
struct Said {
    name: String,
    text: String,
    until: Option<Instant>,
}

fn give(
    c: &C<'_>,
    (kind, about, minor): (ErrandKind, i64, i64),
    said: Said,
    body: serde_json::Value,
) -> Draft<Dispute> {
    let at = c.case.env.seq + 1;
    let Said { name, text, until } = said;
    let errand = Errand { kind, about, at, minor, state: ErrandState::Asked };
    let person = c.actor.person.filter(|_| kind != ErrandKind::Protection);
    let what = DisputeWhat::ErrandGiven { errand, name, text, until, person };
    let wait = if kind == ErrandKind::Inquiry { Span::days(CARRIER_D) } else { Span::hours(ANSWER_H) };
    let mut body = body;
    (body["dispute"], body["order"], body["errand"]) =
        (c.case.env.number.as_str().into(), json!(c.case.data.order), at.into());
    let effects = Effects {
        outgoing: vec![Outgoing {
            kind: kind.command(),
            key: format!("{}-{}-{at}", c.case.env.number, kind.code()),
            repeat: 0,
            body,
            due: c.now + wait,
        }],
        ..Effects::default()
    };
    Draft { events: vec![Event::new(what).seen_by(kind.asked_for())], effects }
}

fn has_room(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.errands.len() < MOST, "errand_limit")
}

/// The first open chargeback of the order about which the bank has nothing from us yet.
fn unanswered(c: &C<'_>) -> Option<i64> {
    c.facts.chargebacks.iter().copied().find(|id| c.case.data.bank_waits(*id))
}

pub(super) fn may_send_bank(c: &C<'_>) -> G {
    Refusal::unless(!c.facts.chargebacks.is_empty(), "no_chargeback")?;
    Refusal::unless(unanswered(c).is_some(), "bank_has_it")?;
    has_room(c)
}

/// Row 33a: the bank gets the signed record of the case, as it is now.
pub(super) fn send_bank(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::SubmitBankEvidence { file, bytes, .. } = command else {
        return Err(Refusal::NotNow);
    };
    let chargeback = unanswered(c).ok_or_else(|| Refusal::guard("bank_has_it"))?;
    if file.len() != 64 || !file.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(Refusal::invalid("file", "required"));
    }
    let body = json!({"chargeback": chargeback, "bundle": {"sha256": file, "bytes": bytes, "media": "text/html"}});
    Ok(give(c, (ErrandKind::BankEvidence, chargeback, 0), Said::default(), body))
}

/// Parcels about which nobody has asked yet, or the last question came to nothing.
fn parcels<'a>(c: &'a C<'_>) -> impl Iterator<Item = &'a ParcelFacts> {
    c.facts.parcels.iter().filter(|p| c.case.data.running(ErrandKind::Inquiry, p.id).is_none())
}

pub(super) fn may_ask_carrier(c: &C<'_>) -> G {
    Refusal::unless(!c.facts.parcels.is_empty(), "no_parcel")?;
    Refusal::unless(parcels(c).next().is_some(), "carrier_asked")?;
    has_room(c)
}

pub(super) fn carrier_form(c: &C<'_>) -> Form {
    Form::empty().with("parcel", FieldKind::words(parcels(c).map(|p| p.number.as_str())), true).with(
        "text",
        FieldKind::text(super::TEXT_CHARS),
        true,
    )
}

/// Row 47: where the tracking and the buyer disagree, the carrier is asked; both sides see question and answer.
pub(super) fn ask_carrier(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::AskCarrier { parcel, text } = command else {
        return Err(Refusal::NotNow);
    };
    let asked = parcels(c).find(|p| p.number == *parcel).ok_or_else(|| Refusal::invalid("parcel", "not_a_choice"))?;
    let body = json!({"shipment": asked.id, "carrier": asked.carrier, "tracking": asked.number, "question": text});
    let name = format!("{} {}", asked.carrier, asked.number).trim().to_owned();
    Ok(give(c, (ErrandKind::Inquiry, asked.id, 0), Said { name, text: text.clone(), until: None }, body))
}

/// Row 14c: one of our coupons instead of money; what it is worth counts as the same goodwill.
pub(super) fn coupon_possible(c: &C<'_>) -> G {
    Refusal::unless(!c.facts.coupons.is_empty(), "no_coupon")?;
    has_room(c)?;
    match (c.case.data.goodwill_asked, c.case.data.coupon_asked) {
        (Some((first, _)), Some(_)) => c.actor.second_to(first),
        (Some(_), None) => Err(Refusal::guard("goodwill_waits")),
        (None, _) => Ok(()),
    }
}

pub(super) fn coupon_form(c: &C<'_>) -> Form {
    // The second pair of eyes agrees to the same coupon.
    let asked = c.case.data.coupon_asked.and_then(|id| c.facts.coupons.iter().find(|f| f.id == id));
    let coupon = asked.map_or_else(
        || FieldKind::words(c.facts.coupons.iter().map(|f| f.name.as_str())),
        |f| FieldKind::Fixed { value: f.name.as_str().into() },
    );
    Form::empty().with("coupon", coupon, true).with("text", FieldKind::text(super::TEXT_CHARS), true)
}

pub(super) fn coupon(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::GoodwillCoupon { coupon, text } = command else {
        return Err(Refusal::NotNow);
    };
    let d = &c.case.data;
    let chosen = c.facts.coupons.iter().find(|f| f.name == *coupon);
    let chosen = chosen.ok_or_else(|| Refusal::invalid("coupon", "not_a_choice"))?;
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    if d.goodwill + chosen.minor > c.facts.policy.goodwill_alone(d.currency) && d.goodwill_asked.is_none() {
        return Ok(ask_second(person, chosen, text));
    }
    let said = Said { name: chosen.title.clone(), text: text.clone(), until: None };
    let body =
        json!({"coupon": chosen.name, "buyer": c.case.env.buyer, "amount_minor": chosen.minor, "currency": d.currency});
    Ok(give(c, (ErrandKind::Coupon, chosen.id, chosen.minor), said, body))
}

fn ask_second(person: PersonId, chosen: &CouponFacts, text: &str) -> Draft<Dispute> {
    let coupon = Some((chosen.id, chosen.title.clone()));
    let what = DisputeWhat::GoodwillAsked { person, amount_minor: chosen.minor, text: text.to_owned(), coupon };
    Draft::one(Event::new(what).seen_by(Audience::PLATFORM))
}

pub(super) fn is_open(c: &C<'_>) -> G {
    let open = |e: &Errand| matches!(e.state, ErrandState::Asked | ErrandState::Taken);
    if c.case.data.errands.iter().any(open) { Ok(()) } else { Err(Refusal::NotNow) }
}

/// Row 48: the marketplace's answer.
pub(super) fn answered(c: &C<'_>, command: &DisputeCommand, _: &mut Ids) -> D {
    let DisputeCommand::ErrandAnswered { at, state, text } = command else {
        return Err(Refusal::NotNow);
    };
    let known = c.case.data.errands.iter().find(|e| e.at == *at).copied().ok_or(Refusal::NotNow)?;
    if !known.state.hears(*state) {
        return Err(Refusal::NotNow);
    }
    let text = text.as_deref().map(|t| t.chars().take(super::TEXT_CHARS.1 as usize).collect());
    let errand = Errand { state: *state, ..known };
    // What the carrier says is evidence like any other: nothing of ours binds before somebody has read it.
    let news = known.kind == ErrandKind::Inquiry && *state == ErrandState::Done;
    let what =
        DisputeWhat::ErrandAnswered { errand, text, reread: news && c.case.stage == DisputeStage::PlatformOffer };
    Ok(Draft::one(reread::heard(c, what).seen_by(known.kind.told(*state))))
}

/// The buyer's protection must not end before the case does: it is ordered when the dispute is sent, until the latest
/// possible end, and again whenever a deadline comes to lie behind that.
pub(super) fn protect(c: &C<'_>) -> Option<Draft<Dispute>> {
    let open = !matches!(c.case.stage, DisputeStage::Draft) && !c.case.stage.is_terminal();
    let due = c.case.env.due.filter(|_| open)?;
    if c.case.data.protected_until.is_some_and(|until| due <= until) {
        return None;
    }
    let until = prospect::latest_end(&c.facts.policy, c.now).max(due + Span::hours(c.facts.policy.execution_slack_h));
    let said = Said { until: Some(until), ..Said::default() };
    Some(give(c, (ErrandKind::Protection, 0, 0), said, json!({"until_ms": until})))
}
