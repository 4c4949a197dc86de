//! The table of spec §2.5, row by row. Rows that the spec implies but does not number carry a letter.

use super::ReturnStage::{
    self, AwaitingShipment, Cancelled, Completed, Contested, Delivered, Expired, InTransit, LostCheck, RefundDue,
    ReturnedToBuyer, RmaAuthorised, RmaRequested,
};
use super::{Return, ReturnCommand, ReturnWhat, build, forms};
use crate::actor::{BUYER, CLOCK, Party, Role, SHOP, SYSTEM};
use crate::case::{Ctx, Rule, Stage, always, no_form, rules};
use crate::dispute::ErrandState;
use crate::refusal::Refusal;

type C<'a> = Ctx<'a, Return>;
type G = Result<(), Refusal>;

const DELIVERY: &[Role] = &[Role::Delivery, Role::Supervisor];
const MEDIATOR: &[Role] = &[Role::Mediator, Role::Supervisor];
const STAFF: &[Role] = &[Role::Agent, Role::Mediator, Role::Supervisor, Role::Finance, Role::Delivery];
const MARKETPLACE: &[Role] = &[Role::Marketplace, Role::System];
const LABEL_ISSUER: &[Role] = &[Role::Marketplace, Role::Delivery, Role::Supervisor, Role::ShopOwner, Role::ShopMember];
const FINDERS: &[Role] = &[Role::Marketplace, Role::System, Role::Delivery, Role::Supervisor];

const NOT_SENT: [ReturnStage; 3] = [RmaRequested, RmaAuthorised, AwaitingShipment];
/// A dispute that ended otherwise ends its return, wherever the parcel is.
const UNDER_WAY: [ReturnStage; 4] = [InTransit, LostCheck, Delivered, Contested];
/// Where a return can be when something goes home to the buyer.
const HOME: [ReturnStage; 3] = [RefundDue, Completed, ReturnedToBuyer];
const HOME_ISSUER: &[Role] = &[Role::Marketplace, Role::Delivery, Role::Supervisor];
const WAITS_FOR_LABEL: [ReturnStage; 2] = [RmaAuthorised, AwaitingShipment];
const OPEN: [ReturnStage; 8] =
    [RmaRequested, RmaAuthorised, AwaitingShipment, InTransit, LostCheck, Delivered, Contested, RefundDue];

/// Spec §2.5.
pub(super) static RULES: &[Rule<Return>] = rules! {
    "R1"  [RmaRequested], "authorise", SHOP, always, forms::authorise => [RmaAuthorised, AwaitingShipment], build::authorise;
    "R2"  [RmaRequested], "decline", SHOP, may_decline, forms::decline => [Cancelled], build::decline;
    "R3"  [RmaRequested], "returnless", SHOP, always, forms::confirm => [RefundDue], |c, _, _| Ok(build::due(c, ReturnWhat::Returnless));
    "R3a" [RmaAuthorised], "returnless", SHOP, is_coming, forms::confirm => [RefundDue], |c, _, _| Ok(build::due(c, ReturnWhat::Returnless));
    "R4"  [RmaRequested], "deadline", CLOCK, always, no_form => [RmaAuthorised, AwaitingShipment], |c, _, _| Ok(build::silence_is_yes(c));
    "R5"  WAITS_FOR_LABEL, "label_ready", LABEL_ISSUER, no_label_yet, forms::label => [AwaitingShipment], build::label_ready;
    "R5a" WAITS_FOR_LABEL, "label_failed", MARKETPLACE, no_label_yet, no_form => WAITS_FOR_LABEL, build::label_failed;
    "R5b" [RmaAuthorised], "goods_arrived", MARKETPLACE, is_coming, no_form => [RmaAuthorised, AwaitingShipment], |c, _, _| Ok(build::goods_arrived(c));
    "R5c" [RmaAuthorised], "goods_arrived", BUYER, is_coming, forms::confirm => [RmaAuthorised, AwaitingShipment], |c, _, _| Ok(build::goods_arrived(c));
    "R5d" [RmaAuthorised], "goods_gone", MARKETPLACE, is_coming, no_form => [RefundDue], build::goods_gone;
    "R6"  [RmaAuthorised], "deadline", CLOCK, has_come, no_form => [AwaitingShipment], |c, _, _| Ok(build::we_buy_the_label(c));
    "R6a" [RmaAuthorised], "deadline", CLOCK, always, no_form => [RefundDue], |c, _, _| Ok(build::due(c, ReturnWhat::NeverCame));
    "R7"  [AwaitingShipment], "shipped", BUYER, can_be_sent, forms::shipped => [InTransit], build::shipped;
    "R7a" [AwaitingShipment], "carrier_moved", MARKETPLACE, has_label, no_form => [InTransit], |c, _, _| Ok(build::on_its_way(c));
    "R8"  [AwaitingShipment], "cancel", BUYER, always, forms::confirm => [Cancelled], |c, _, _| Ok(build::cancelled(c, Party::Buyer));
    "R8b" [RmaAuthorised], "cancel", BUYER, is_coming, forms::confirm => [Cancelled], |c, _, _| Ok(build::cancelled(c, Party::Buyer));
    "R8a" NOT_SENT, "cancel", SYSTEM, always, no_form => [Cancelled], |c, _, _| Ok(build::let_go(c));
    "R9"  [AwaitingShipment], "deadline", CLOCK, can_be_sent, no_form => [Expired], |c, _, _| Ok(build::expired(c));
    "R9a" [AwaitingShipment], "deadline", CLOCK, always, no_form => [RefundDue], |c, _, _| Ok(build::due(c, ReturnWhat::LabelMissing));
    "R9b" [AwaitingShipment], "extend", BUYER, may_extend, no_form => [AwaitingShipment], |c, _, _| Ok(build::extend(c));
    "R10" [InTransit], "carrier_delivered", MARKETPLACE, always, no_form => [Delivered, LostCheck], build::arrived;
    "R10a" [AwaitingShipment, LostCheck], "carrier_delivered", MARKETPLACE, can_be_sent, no_form => [Delivered, LostCheck], build::arrived;
    "R11" [InTransit], "deadline", CLOCK, always, no_form => [LostCheck], |c, _, _| Ok(build::search(c, ReturnWhat::Late));
    "R11a" [InTransit], "carrier_lost", MARKETPLACE, always, no_form => [LostCheck], |c, _, _| Ok(build::search(c, ReturnWhat::LostOnTheWay));
    "R12" [LostCheck], "found", FINDERS, always, no_form => [Delivered], build::arrived;
    "R13" [LostCheck], "lost", DELIVERY, always, forms::required_text => [RefundDue], build::lost;
    "R14" [LostCheck], "deadline", CLOCK, always, no_form => [RefundDue], |c, _, _| Ok(build::due(c, ReturnWhat::Searched { found: false, text: None }));
    "R15" [Delivered], "inspect_ok", SHOP, always, no_form => [RefundDue], |c, _, _| Ok(build::due(c, ReturnWhat::Accepted { by_silence: false }));
    "R16" [Delivered], "inspect_fail", SHOP, shows_it, forms::inspect_fail => [Contested], build::inspect_fail;
    "R17" [Delivered], "deadline", CLOCK, always, no_form => [RefundDue], |c, _, _| Ok(build::due(c, ReturnWhat::Accepted { by_silence: true }));
    "R17a" [Contested], "answer", BUYER, not_answered, forms::required_text => [], build::answer;
    "R18" [Contested], "for_buyer", MEDIATOR, always, forms::for_buyer => [RefundDue], build::decide;
    "R19" [Contested], "for_seller", MEDIATOR, buyer_was_heard, forms::for_seller => [RefundDue, ReturnedToBuyer], build::decide;
    "R19a" HOME, "label_ready", HOME_ISSUER, home_without_label, forms::label => [], build::home_label_ready;
    "R20" [Contested], "deadline", CLOCK, always, no_form => [RefundDue], |c, _, _| Ok(build::due(c, ReturnWhat::Undecided));
    "R21" [RefundDue], "refund_settled", SYSTEM, always, no_form => [Completed], |c, _, _| Ok(build::settled(c));
    "R21a" UNDER_WAY, "refund_settled", SYSTEM, always, no_form => [Completed], |c, _, _| Ok(build::settled(c));
    "R22" [RefundDue], "deadline", CLOCK, always, no_form => [RefundDue], |c, _, _| Ok(build::money_late(c));
    "R23" OPEN, "note", STAFF, always, forms::required_text => [], build::note;
    // An answer may come after the end.
    "R25" ReturnStage::ALL, "label_voided", MARKETPLACE, void_asked, no_form => [], build::label_voided;
    "R26" ReturnStage::ALL, "inquiry_answered", MARKETPLACE, carrier_asked, no_form => [], build::inquiry_answered;
    "R24" OPEN, "tick", CLOCK, always, no_form => OPEN, |c, _, _| Ok(build::remind(c));
};

fn may_decline(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.optional, "return_agreed")
}

/// Goods on their way to a buyer who withdrew: nobody can send them back yet.
fn is_coming(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.coming.is_some(), "goods_arrived")
}

fn has_come(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.coming.is_none(), "goods_coming")
}

/// One active label for each parcel, and none for what may never come.
fn no_label_yet(c: &C<'_>) -> G {
    has_come(c)?;
    Refusal::unless(!c.case.data.can_be_sent(), "label_there")
}

/// One label for the way home.
fn home_without_label(c: &C<'_>) -> G {
    let home = c.case.data.home.as_ref().ok_or(Refusal::NotNow)?;
    Refusal::unless(home.label.is_none(), "label_there")
}

fn void_asked(c: &C<'_>) -> G {
    if c.case.data.voiding.is_empty() { Err(Refusal::NotNow) } else { Ok(()) }
}

/// The carrier was asked and has not said its last word.
fn carrier_asked(c: &C<'_>) -> G {
    match c.case.data.inquiry {
        Some(ErrandState::Asked | ErrandState::Taken) => Ok(()),
        _ => Err(Refusal::NotNow),
    }
}

fn has_label(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.label.is_some(), "no_label_yet")
}

/// I13: nobody's time to send runs before they can.
fn can_be_sent(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.can_be_sent(), "no_label_yet")
}

fn may_extend(c: &C<'_>) -> G {
    can_be_sent(c)?;
    Refusal::unless(!c.case.data.extended, "already_extended")
}

/// A shop that does not accept what came shows it: a new piece of evidence, and a photo among its pieces.
fn shows_it(c: &C<'_>) -> G {
    let (pieces, photo) = c.facts.shop_evidence;
    Refusal::unless(photo && pieces > c.case.data.evidence_before, "photo_first")
}

fn not_answered(c: &C<'_>) -> G {
    Refusal::unless(c.case.data.contested.is_some_and(|(_, answered)| !answered), "already_answered")
}

/// Nobody loses unheard: the buyer has answered, or had the time to.
fn buyer_was_heard(c: &C<'_>) -> G {
    let heard = c.case.data.contested.is_none_or(|(at, answered)| answered || c.now >= at + c.case.data.times.answer);
    Refusal::unless(heard, "buyer_not_heard")
}

/// The event's name in the table.
pub(super) const fn action(command: &ReturnCommand) -> &'static str {
    match command {
        ReturnCommand::Authorise { .. } => "authorise",
        ReturnCommand::Decline { .. } => "decline",
        ReturnCommand::Returnless { .. } => "returnless",
        ReturnCommand::LabelReady { .. } => "label_ready",
        ReturnCommand::LabelFailed { .. } => "label_failed",
        ReturnCommand::Shipped { .. } => "shipped",
        ReturnCommand::Extend => "extend",
        ReturnCommand::Cancel { .. } => "cancel",
        ReturnCommand::CarrierMoved => "carrier_moved",
        ReturnCommand::CarrierDelivered { .. } => "carrier_delivered",
        ReturnCommand::CarrierLost => "carrier_lost",
        ReturnCommand::Found => "found",
        ReturnCommand::GoodsArrived { .. } => "goods_arrived",
        ReturnCommand::GoodsGone { .. } => "goods_gone",
        ReturnCommand::Lost { .. } => "lost",
        ReturnCommand::InspectOk => "inspect_ok",
        ReturnCommand::InspectFail { .. } => "inspect_fail",
        ReturnCommand::Answer { .. } => "answer",
        ReturnCommand::ForBuyer { .. } => "for_buyer",
        ReturnCommand::ForSeller { .. } => "for_seller",
        ReturnCommand::LabelVoided { .. } => "label_voided",
        ReturnCommand::InquiryAnswered { .. } => "inquiry_answered",
        ReturnCommand::RefundSettled => "refund_settled",
        ReturnCommand::Note { .. } => "note",
        ReturnCommand::Deadline { .. } => "deadline",
        ReturnCommand::Tick { .. } => "tick",
    }
}

/// The kind of an event in the ledger.
pub(super) const fn what_kind(what: &ReturnWhat) -> &'static str {
    match what {
        ReturnWhat::Requested { .. } => "return.requested",
        ReturnWhat::Authorised { .. } => "return.authorised",
        ReturnWhat::Declined { .. } => "return.declined",
        ReturnWhat::Returnless => "return.returnless",
        ReturnWhat::LabelAsked { .. } => "return.label_asked",
        ReturnWhat::LabelReady { .. } => "return.label_ready",
        ReturnWhat::LabelFailed { .. } => "return.label_failed",
        ReturnWhat::AddressReady => "return.address_ready",
        ReturnWhat::LabelMissing => "return.label_missing",
        ReturnWhat::Shipped { .. } => "return.shipped",
        ReturnWhat::Extended { .. } => "return.extended",
        ReturnWhat::Cancelled { .. } => "return.cancelled",
        ReturnWhat::Expired => "return.expired",
        ReturnWhat::Arrived { .. } => "return.arrived",
        ReturnWhat::WentElsewhere { .. } => "return.went_elsewhere",
        ReturnWhat::HomeLabelReady { .. } => "return.home_label_ready",
        ReturnWhat::Late => "return.late",
        ReturnWhat::LostOnTheWay => "return.lost_on_the_way",
        ReturnWhat::Searched { .. } => "return.searched",
        ReturnWhat::Accepted { .. } => "return.accepted",
        ReturnWhat::Contested { .. } => "return.contested",
        ReturnWhat::Answered { .. } => "return.answered",
        ReturnWhat::Decided { .. } => "return.decided",
        ReturnWhat::Undecided => "return.undecided",
        ReturnWhat::MoneyLate => "return.money_late",
        ReturnWhat::Settled => "return.settled",
        ReturnWhat::Note { .. } => "return.note",
        ReturnWhat::Reminded => "return.reminded",
        ReturnWhat::GoodsArrived => "return.goods_arrived",
        ReturnWhat::GoodsGone { .. } => "return.goods_gone",
        ReturnWhat::NeverCame => "return.never_came",
        ReturnWhat::LabelVoidAsked { .. } => "return.label_void_asked",
        ReturnWhat::LabelVoided { .. } => "return.label_voided",
        ReturnWhat::InquiryAnswered { .. } => "return.inquiry_answered",
    }
}
