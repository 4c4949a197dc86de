//! What each row of the table records, its deadlines, and what the dispute is told.

use super::ReturnStage::{
    self, AwaitingShipment, Cancelled, Completed, Contested, Delivered, Expired, InTransit, LostCheck, RefundDue,
    ReturnedToBuyer, RmaAuthorised, RmaRequested,
};
use super::{Bearer, Consent, Label, Parcel, Return, ReturnCommand, ReturnWhat, Ruled, Serials, Taken};
use crate::actor::{Audience, Party, Role};
use crate::calendar::{Hours, business_days};
use crate::case::{Case, CaseKind, Ctx, Draft, Event, FollowUp, Machine, Next, Outgoing, Owner, Stage};
use crate::id::Ids;
use crate::refusal::Refusal;
use crate::time::{Instant, Span, next_reminder};
use serde_json::{Value, json};

type C<'a> = Ctx<'a, Return>;
type D = Result<Draft<Return>, Refusal>;

/// The state entered, with owner, deadline and outcome of silence.
pub(super) fn enter(case: &Case<Return>, hours: &Hours, now: Instant, stage: ReturnStage) -> Next<ReturnStage> {
    let (r, t) = (&case.data, &case.data.times);
    let business = |days: u32| business_days(now, days, hours);
    let us = || vec![Party::Platform];
    let (owner, waits_for, due, silence) = match stage {
        RmaRequested => (Role::ShopOwner, vec![Party::Shop], business(t.authorise_bd), "return_authorised"),
        RmaAuthorised if let Some(until) = r.coming => {
            (Role::Delivery, Vec::new(), until.max(now), "money_if_it_never_comes")
        }
        RmaAuthorised => (Role::Marketplace, Vec::new(), business(t.label_bd), "we_buy_label"),
        AwaitingShipment if r.can_be_sent() => (Role::Buyer, vec![Party::Buyer], now + t.ship_back, "return_expires"),
        AwaitingShipment => (Role::Delivery, us(), business(t.label_bd), "refund_without_return"),
        InTransit => (Role::Delivery, Vec::new(), now + t.transit, "parcel_searched"),
        LostCheck => (Role::Delivery, us(), business(t.lost_bd), "refund_follows"),
        Delivered => (Role::ShopOwner, vec![Party::Shop], now + t.inspect, "return_accepted"),
        Contested => (Role::Mediator, us(), now + t.contested, "platform_refunds"),
        RefundDue => (Role::System, Vec::new(), now + Span::hours(24), "we_chase"),
        Completed | Expired | Cancelled | ReturnedToBuyer => return Next::ended(stage),
    };
    Next::until(stage, owner, waits_for, now, due, silence)
}

fn after(c: &C<'_>, what: &ReturnWhat) -> Case<Return> {
    let mut case = c.case.clone();
    Return::apply(&mut case, what, c.now);
    case
}

/// What the dispute is told: whose turn it is in the return, and until when.
pub(super) fn moved(case: &Case<Return>) -> FollowUp {
    let env = &case.env;
    let command = json!({"action": "step_on", "back": env.id, "stage": case.stage.code(),
        "due": env.due, "waits_for": env.waits_for, "owner": env.owner.role, "coming": case.data.coming.is_some()});
    FollowUp { case: case.data.dispute, kind: CaseKind::Dispute, command, step: 0 }
}

fn tell(c: &C<'_>, mut command: Value) -> FollowUp {
    command["back"] = json!(c.case.env.id);
    FollowUp { case: c.case.data.dispute, kind: CaseKind::Dispute, command, step: 0 }
}

/// One event that leads to a state, told to the dispute.
fn to(c: &C<'_>, what: ReturnWhat, stage: ReturnStage) -> Draft<Return> {
    let next = enter(&after(c, &what), &c.facts.hours, c.now, stage);
    lead(c, what, next)
}

fn lead(c: &C<'_>, what: ReturnWhat, next: Next<ReturnStage>) -> Draft<Return> {
    let mut draft = Draft::one(Event::new(what).to(next));
    retell(c, &mut draft);
    draft
}

/// Tells the dispute where all events of a draft have led.
fn retell(c: &C<'_>, draft: &mut Draft<Return>) {
    let case = crate::case::fold(c.case.clone(), &draft.events, c.now);
    draft.effects.follow_ups = vec![moved(&case)];
}

/// R1: the shop agrees and says where to; who pays was fixed with the plan.
pub(super) fn authorise(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::Authorise { address, country } = command else {
        return Err(Refusal::NotNow);
    };
    let typed = address.as_ref().map(|a| a.trim().to_owned()).filter(|a| !a.is_empty());
    if typed.is_some() && !c.facts.countries.is_empty() && country.is_none() {
        return Err(Refusal::invalid("country", "required"));
    }
    let country = country.clone().filter(|_| typed.is_some());
    let address = typed.or_else(|| c.facts.addresses.first().cloned());
    let what = ReturnWhat::Authorised { address, country, consent: Consent::Given };
    Ok(go_on(c, to(c, what, RmaAuthorised)))
}

/// R4: silence is yes.
pub(super) fn silence_is_yes(c: &C<'_>) -> Draft<Return> {
    agreed(c, c.facts.addresses.first().cloned(), Consent::Silence)
}

/// The return goes ahead.
pub(super) fn agreed(c: &C<'_>, address: Option<String>, consent: Consent) -> Draft<Return> {
    go_on(c, to(c, ReturnWhat::Authorised { address, country: None, consent }, RmaAuthorised))
}

/// R5b: the goods are there; from now on the buyer's time to send them back can begin.
pub(super) fn goods_arrived(c: &C<'_>) -> Draft<Return> {
    go_on(c, to(c, ReturnWhat::GoodsArrived, RmaAuthorised))
}

/// A label is asked for; whoever pays the carrier themselves needs only the address. What has not come yet waits.
fn go_on(c: &C<'_>, mut draft: Draft<Return>) -> Draft<Return> {
    let case = crate::case::fold(c.case.clone(), &draft.events, c.now);
    let then = &Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now };
    if case.data.can_be_sent() {
        draft.events.extend(to(then, ReturnWhat::AddressReady, AwaitingShipment).events);
        retell(c, &mut draft);
    } else if case.data.coming.is_none() {
        draft.events.push(Event::new(ReturnWhat::LabelAsked { ours: false }));
        draft.effects.outgoing.push(label_command(then, case.data.bearer));
    }
    draft
}

fn label_command(c: &C<'_>, payer: Bearer) -> Outgoing {
    let r = &c.case.data;
    let number = &c.case.env.number;
    Outgoing {
        kind: "label.purchase",
        key: format!("{number}-l{}", r.asked_labels),
        repeat: 0,
        body: json!({"return": number, "order": r.order, "units": units(r), "to": r.address, "payer": payer, "service": "return"}),
        due: business_days(c.now, r.times.label_bd, &c.facts.hours),
    }
}

fn units(r: &Return) -> Vec<Value> {
    r.units.iter().map(|(line, n)| json!({"line": line, "quantity": n})).collect()
}

pub(super) fn decline(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::Decline { code, text } = command else {
        return Err(Refusal::NotNow);
    };
    let what = ReturnWhat::Declined { code: code.clone(), text: text.clone() };
    Ok(failed(c, what, Cancelled, "return_declined"))
}

/// The plan's fallback follows.
fn failed(c: &C<'_>, what: ReturnWhat, stage: ReturnStage, why: &str) -> Draft<Return> {
    let mut draft = Draft::one(Event::new(what).to(Next::ended(stage)));
    draft.effects.follow_ups.push(tell(c, json!({"action": "step_not_returned", "why": why})));
    void(c, &mut draft);
    draft
}

/// The money follows. Undecided cases, labels that never came and parcels lost under our label are at our cost (I15).
pub(super) fn due(c: &C<'_>, what: ReturnWhat) -> Draft<Return> {
    let ours = match &what {
        ReturnWhat::Undecided | ReturnWhat::LabelMissing => true,
        ReturnWhat::Searched { .. } => c.case.data.our_label,
        _ => false,
    };
    let amount = match &what {
        ReturnWhat::Decided { amount_minor, .. } => Some(*amount_minor),
        _ => None,
    };
    let then = after(c, &what);
    let next = enter(&then, &c.facts.hours, c.now, RefundDue);
    let mut draft = Draft::one(Event::new(what).to(next));
    let mut command = json!({"action": "step_returned", "amount_minor": amount, "ours": ours});
    let accepted = then.data.accepted_lines();
    if !accepted.is_empty() {
        command["accepted"] = json!(accepted);
    }
    draft.effects.follow_ups.push(tell(c, command));
    void(c, &mut draft);
    draft
}

/// R5d: what was on its way goes back or is lost: it was never with the buyer, and the money follows.
pub(super) fn goods_gone(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::GoodsGone { code } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(due(c, ReturnWhat::GoodsGone { code: code.clone() }))
}

/// R5: from now on the buyer can send it, and their time runs (I13).
pub(super) fn label_ready(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    Ok(to(c, ReturnWhat::LabelReady { label: label(command)? }, AwaitingShipment))
}

fn label(command: &ReturnCommand) -> Result<Label, Refusal> {
    let ReturnCommand::LabelReady { url, tracking } = command else {
        return Err(Refusal::NotNow);
    };
    if !(url.starts_with("https://") || url.starts_with("http://")) || url.chars().any(char::is_control) {
        return Err(Refusal::invalid("url", "not_an_address"));
    }
    let tracking = tracking.as_deref().filter(|t| !t.trim().is_empty()).map(parcel_number).transpose()?;
    Ok(Label { url: url.clone(), tracking })
}

/// No label from whoever should make it: the delivery desk is asked, the deadline stays.
pub(super) fn label_failed(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::LabelFailed { reason } = command else {
        return Err(Refusal::NotNow);
    };
    let desk = Next { owner: Owner::role(Role::Delivery), waits_for: vec![Party::Platform], ..Next::kept(c.case) };
    Ok(lead(c, ReturnWhat::LabelFailed { reason: reason.clone() }, desk))
}

/// R6: we buy the label and charge whoever should have.
pub(super) fn we_buy_the_label(c: &C<'_>) -> Draft<Return> {
    let mut draft = to(c, ReturnWhat::LabelAsked { ours: true }, AwaitingShipment);
    void(c, &mut draft);
    draft.effects.outgoing.push(label_command(c, Bearer::Platform));
    draft
}

/// Capitals and digits, as carriers print them.
fn parcel_number(typed: &str) -> Result<String, Refusal> {
    let number = super::plain_number(typed);
    let (least, most) = super::PARCEL_CHARS;
    let fits = (least as usize..=most as usize).contains(&number.chars().count());
    let plain = number.chars().all(|c| c.is_ascii_alphanumeric()) && number.chars().any(|c| c.is_ascii_digit());
    if fits && plain { Ok(number) } else { Err(Refusal::invalid("tracking", "not_a_parcel_number")) }
}

/// R7: a parcel number counts once in all returns (I19).
pub(super) fn shipped(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::Shipped { carrier, tracking } = command else {
        return Err(Refusal::NotNow);
    };
    let parcel = Parcel { carrier: carrier.trim().to_owned(), number: parcel_number(tracking)? };
    Ok(sent(c, parcel))
}

/// R7a: the carrier has the parcel that the label belongs to.
pub(super) fn on_its_way(c: &C<'_>) -> Draft<Return> {
    let number = c.case.data.label.as_ref().and_then(|l| l.tracking.clone()).unwrap_or_default();
    sent(c, Parcel { carrier: String::new(), number })
}

fn sent(c: &C<'_>, parcel: Parcel) -> Draft<Return> {
    let number = Some(parcel.number.clone()).filter(|n| !n.is_empty());
    let mut draft = to(c, ReturnWhat::Shipped { parcel }, InTransit);
    draft.effects.parcels.extend(number.clone());
    let labelled = c.case.data.label.as_ref().and_then(|l| l.tracking.clone());
    if labelled.is_some() && labelled != number {
        void(c, &mut draft);
    }
    draft
}

/// A label that nobody uses any more is void: one active label for each parcel (R5), and nobody pays for paper.
fn void(c: &C<'_>, draft: &mut Draft<Return>) {
    let r = &c.case.data;
    let Some(last) = r.asked_labels.checked_sub(1).filter(|_| r.parcel.is_none()) else { return };
    let number = &c.case.env.number;
    let (url, tracking) = r.label.as_ref().map(|l| (l.url.as_str(), l.tracking.as_deref())).unzip();
    draft.events.push(Event::new(ReturnWhat::LabelVoidAsked { label: last }));
    draft.effects.outgoing.push(Outgoing {
        kind: "label.void",
        key: format!("{number}-v{last}"),
        repeat: 0,
        body: json!({"return": number, "order": r.order, "purchase": format!("{number}-l{last}"), "url": url, "tracking": tracking.flatten(), "label": last}),
        due: business_days(c.now, r.times.label_bd, &c.facts.hours),
    });
}

/// R25: the marketplace says that it is.
pub(super) fn label_voided(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    match command {
        ReturnCommand::LabelVoided { label } if c.case.data.voiding.contains(label) => {
            Ok(Draft::one(Event::new(ReturnWhat::LabelVoided { label: *label })))
        }
        _ => Err(Refusal::NotNow),
    }
}

pub(super) fn cancelled(c: &C<'_>, by: Party) -> Draft<Return> {
    failed(c, ReturnWhat::Cancelled { by }, Cancelled, "return_cancelled")
}

/// R8a: the dispute has another plan, or none; it need not be told.
pub(super) fn let_go(c: &C<'_>) -> Draft<Return> {
    let mut draft = Draft::one(Event::new(ReturnWhat::Cancelled { by: Party::Platform }).to(Next::ended(Cancelled)));
    void(c, &mut draft);
    draft
}

pub(super) fn expired(c: &C<'_>) -> Draft<Return> {
    failed(c, ReturnWhat::Expired, Expired, "return_expired")
}

/// R9: once, on request.
pub(super) fn extend(c: &C<'_>) -> Draft<Return> {
    let until = c.case.env.due.unwrap_or(c.now) + c.case.data.times.ship_back_more;
    let wake = Some(next_reminder(c.now, until, true));
    lead(c, ReturnWhat::Extended { until }, Next { due: Some(until), wake, ..Next::kept(c.case) })
}

/// R10 and R12: the parcel is at the shop. From now on only new evidence shows what was in it.
pub(super) fn arrived(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let (weight_g, postcode_matches) = match command {
        ReturnCommand::CarrierDelivered { weight_g, postcode_matches } => (*weight_g, *postcode_matches),
        _ => (None, None),
    };
    let found = c.case.stage == LostCheck;
    // R10: a parcel that was left elsewhere has not come; it is searched.
    if postcode_matches == Some(false) {
        Refusal::unless(!found, "left_elsewhere")?;
        return Ok(search(c, ReturnWhat::WentElsewhere { weight_g }));
    }
    let what = if found {
        ReturnWhat::Searched { found, text: None }
    } else {
        ReturnWhat::Arrived { weight_g, postcode_matches, evidence_before: c.facts.shop_evidence.0 }
    };
    Ok(to(c, what, Delivered))
}

/// R11: the carrier is asked.
pub(super) fn search(c: &C<'_>, what: ReturnWhat) -> Draft<Return> {
    let mut draft = to(c, what, LostCheck);
    let number = &c.case.env.number;
    draft.effects.outgoing.push(Outgoing {
        kind: "carrier.inquiry.open",
        key: format!("{number}-search"),
        repeat: 0,
        body: json!({"return": number, "order": c.case.data.order, "parcel": c.case.data.parcel}),
        due: business_days(c.now, c.case.data.times.lost_bd, &c.facts.hours),
    });
    draft
}

/// R26: both sides read it, as they do for parcels on their way to the buyer.
pub(super) fn inquiry_answered(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let known = c.case.data.inquiry;
    match command {
        ReturnCommand::InquiryAnswered { state, text } if known.is_some_and(|known| known.hears(*state)) => {
            Ok(Draft::one(Event::new(ReturnWhat::InquiryAnswered { state: *state, text: text.clone() })))
        }
        _ => Err(Refusal::NotNow),
    }
}

pub(super) fn lost(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::Lost { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(due(c, ReturnWhat::Searched { found: false, text: Some(text.clone()) }))
}

/// R16: the refund waits until we have decided.
pub(super) fn inspect_fail(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::InspectFail { accepted, weight_g, serial, code, text } = command else {
        return Err(Refusal::NotNow);
    };
    let accepted = Taken::ByLine(accepted.clone());
    if accepted.count() >= c.case.data.count() {
        return Err(Refusal::invalid("accepted", "all_accepted"));
    }
    let titles = super::forms::lines(c).into_iter().map(|line| line.title).collect();
    let what = ReturnWhat::Contested {
        accepted,
        titles,
        weight_g: *weight_g,
        serials: serials(c, code, serial.as_deref())?,
        code: code.clone(),
        text: text.clone(),
    };
    Ok(to(c, what, Contested))
}

/// The number that was found beside those that were sold: whoever says that it is another one names it.
fn serials(c: &C<'_>, code: &str, found: Option<&str>) -> Result<Option<Serials>, Refusal> {
    let Some(sold) = &c.facts.serials else { return Ok(None) };
    let found = found.map(str::trim).filter(|f| !f.is_empty());
    let differs = code == super::forms::SERIAL_DIFFERS;
    let Some(found) = found else {
        return if differs { Err(Refusal::invalid("serial", "required")) } else { Ok(None) };
    };
    let same = |one: &String| super::plain_number(one) == super::plain_number(found);
    if differs && sold.iter().any(same) {
        return Err(Refusal::invalid("serial", "serial_is_the_same"));
    }
    Ok(Some(Serials { found: found.to_owned(), sold: sold.clone() }))
}

pub(super) fn answer(_: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::Answer { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(ReturnWhat::Answered { text: text.clone() })))
}

/// R18 and R19: with reasons for each side. What the shop accepted is paid even when the rest goes back to the buyer.
pub(super) fn decide(c: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let r = &c.case.data;
    let (for_buyer, amount_minor, code, text_buyer, text_shop) = match command {
        ReturnCommand::ForBuyer { amount_minor, code, text_buyer, text_shop } => {
            (true, *amount_minor, code, text_buyer, text_shop)
        }
        ReturnCommand::ForSeller { code, text_buyer, text_shop } => {
            (false, r.accepted_minor(), code, text_buyer, text_shop)
        }
        _ => return Err(Refusal::NotNow),
    };
    let ruled = Ruled { for_buyer, amount_minor, accepted_minor: r.accepted_minor(), person: c.actor.person };
    let home = (!for_buyer && left(r).next().is_some()).then(|| way_home(code));
    let what = ReturnWhat::Decided {
        home,
        for_buyer,
        amount_minor,
        code: code.clone(),
        text_buyer: text_buyer.clone(),
        text_shop: text_shop.clone(),
    };
    let with_ruling = |draft: &mut Draft<Return>| {
        for told in &mut draft.effects.follow_ups {
            told.command["ruled"] = json!(ruled);
        }
    };
    let mut draft = if for_buyer || amount_minor > 0 {
        due(c, what)
    } else {
        failed(c, what, ReturnedToBuyer, "returned_to_buyer")
    };
    with_ruling(&mut draft);
    draft.effects.outgoing.extend(home.map(|payer| home_label(c, payer)));
    Ok(draft)
}

/// R19: what was not accepted goes home at the cost of whoever is at fault; where nobody of the two is, at ours.
fn way_home(code: &str) -> Bearer {
    match code {
        "evidence_supports_shop" => Bearer::Buyer,
        "evidence_supports_buyer" => Bearer::Seller,
        _ => Bearer::Platform,
    }
}

/// The pieces that the shop does not accept; all of them where only a sum is known.
fn left(r: &Return) -> impl Iterator<Item = (crate::id::LineId, u32)> {
    let accepted = |at| r.accepted.as_ref().and_then(|taken| taken.of_line(at)).unwrap_or(0);
    let rest = r.units.iter().enumerate().map(move |(at, (line, n))| (*line, n.saturating_sub(accepted(at))));
    rest.filter(|(_, n)| *n > 0)
}

fn home_label(c: &C<'_>, payer: Bearer) -> Outgoing {
    let (r, number) = (&c.case.data, &c.case.env.number);
    let units: Vec<Value> = left(r).map(|(line, n)| json!({"line": line, "quantity": n})).collect();
    Outgoing {
        kind: "label.purchase",
        key: format!("{number}-back"),
        repeat: 0,
        body: json!({"return": number, "order": r.order, "units": units, "to": "buyer", "payer": payer, "service": "back_to_buyer"}),
        due: business_days(c.now, r.times.label_bd, &c.facts.hours),
    }
}

/// R19a: with this label something goes home; both sides can follow it.
pub(super) fn home_label_ready(_: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    Ok(Draft::one(Event::new(ReturnWhat::HomeLabelReady { label: label(command)? })))
}

pub(super) fn settled(_: &C<'_>) -> Draft<Return> {
    Draft::one(Event::new(ReturnWhat::Settled).to(Next::ended(Completed)))
}

/// R22: the money should have been there within a day; a person looks, and from level 3 on every day.
pub(super) fn money_late(c: &C<'_>) -> Draft<Return> {
    let due = Some(c.now + Span::hours(24));
    let level = c.case.env.level.saturating_add(1);
    let next = Next { due, wake: due, level, owner: Owner::role(Role::Supervisor), ..Next::kept(c.case) };
    Draft::one(Event::new(ReturnWhat::MoneyLate).to(next))
}

pub(super) fn note(_: &C<'_>, command: &ReturnCommand, _: &mut Ids) -> D {
    let ReturnCommand::Note { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(ReturnWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM)))
}

/// A reminder before the deadline; the deadline itself stays where it is.
pub(super) fn remind(c: &C<'_>) -> Draft<Return> {
    Draft::one(Event::new(ReturnWhat::Reminded).to(Next::reminded(c.case, c.now)))
}
