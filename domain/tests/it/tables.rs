//! The shape of the tables: each row of the spec is there and leads where the spec says, and the machine checks of §2.10.

use ombud_domain::appeal::{Appeal, AppealStage};
use ombud_domain::case::{Machine, Rule, Stage};
use ombud_domain::conversation::{Conversation, ConversationStage};
use ombud_domain::dispute::{Dispute, DisputeStage};
use ombud_domain::finance::{Finance, FinanceStage};
use ombud_domain::outside::{Outside, OutsideStage};
use ombud_domain::refund::{Refund, RefundStage};
use ombud_domain::report::{Report, ReportStage};
use ombud_domain::returns::{Return, ReturnStage};
use ombud_domain::statement::{Statement, StatementStage};
use ombud_domain::suggestion::{Suggestion, SuggestionStage};
use ombud_domain::{Audience, Role};
use std::collections::BTreeSet;

/// A row of the spec: number, states it leaves, event, states it may lead to ("=" stays).
type Row = (&'static str, &'static str, &'static str, &'static str);

/// Spec §2.4. Row 2 is row 1 with another end, and 19a is row 19 (and 26) with another end, as rows 18 and 18a have: it waits for
/// a second person.
/// 34 goes on where the bank paid a part.
/// "refuse_final" and "accept_both" are ends of `refuse` and `accept`; in 29 the shop says itself that it cannot send the
/// goods, which nobody else could say of them; 14a and 37 stay.
const DISPUTE: &[Row] = &[
    ("1", "draft", "submit", "seller_turn platform_review"),
    ("3", "draft", "deadline", "discarded"),
    ("4", "seller_turn", "accept", "executing"),
    ("5", "seller_turn", "counter", "buyer_turn"),
    ("6", "seller_turn", "refuse", "buyer_turn"),
    ("7", "seller_turn", "deadline", "executing"),
    ("8", "seller_turn", "deadline", "platform_review"),
    ("9", "buyer_turn", "accept", "executing"),
    ("10", "buyer_turn", "revise", "seller_turn"),
    ("11", "buyer_turn", "deadline", "platform_review"),
    ("12", "seller_turn", "negotiation_end", "platform_review"),
    ("13", "seller_turn buyer_turn", "escalate", "platform_review"),
    ("14", "seller_turn buyer_turn platform_review info_wait platform_offer overdue", "full_refund_now", "executing"),
    (
        "14a",
        "seller_turn buyer_turn platform_review info_wait platform_offer overdue executing chargeback_hold withdrawn_grace",
        "goodwill",
        "=",
    ),
    ("15", "platform_review", "request_info", "info_wait"),
    ("16", "info_wait", "provide", "platform_review"),
    ("17", "info_wait", "deadline", "platform_review"),
    ("18", "platform_review", "propose", "platform_review platform_offer"),
    ("18a", "platform_review", "propose_outside", "platform_review platform_offer"),
    ("18b", "platform_review overdue", "confirm_offer", "platform_offer"),
    ("18c", "platform_review overdue", "send_back_offer", "="),
    ("19", "platform_review", "rule", "platform_review executing"),
    ("19b", "platform_review overdue", "confirm_ruling", "executing"),
    ("19c", "platform_review overdue", "send_back_ruling", "="),
    ("20", "platform_offer", "accept", "platform_offer executing"),
    ("21", "platform_offer", "refuse", "platform_review"),
    ("22", "platform_offer", "refuse", "executing"),
    ("23", "platform_offer", "deadline", "executing"),
    ("24", "platform_review", "deadline", "overdue"),
    ("25", "overdue", "take", "platform_review"),
    ("26", "overdue", "rule", "overdue executing"),
    ("27", "overdue", "deadline", "executing"),
    ("28a", "executing", "done", "closed"),
    ("29", "executing", "step_impossible", "executing"),
    ("29a", "executing", "step_failed", "platform_review"),
    ("29b", "executing", "deadline", "executing"),
    ("30", "seller_turn buyer_turn platform_review info_wait platform_offer", "withdraw", "withdrawn_grace"),
    ("31", "withdrawn_grace", "reopen", "platform_review"),
    ("32", "withdrawn_grace", "deadline", "closed"),
    (
        "33",
        "seller_turn buyer_turn platform_review info_wait platform_offer overdue executing withdrawn_grace",
        "chargeback_opened",
        "chargeback_hold",
    ),
    ("34", "chargeback_hold", "buyer_repaid", "platform_review closed"),
    ("35", "chargeback_hold", "reversed_or_dropped", "platform_review"),
    ("36", "chargeback_hold", "deadline", "platform_review"),
    ("45", "closed", "blind_look", "="),
];

/// Spec §2.6. F4 is heard from every state after sending: a late yes is a yes.
const REFUND: &[Row] = &[
    ("F1", "reserved", "dispatch", "sent"),
    ("F2", "reserved", "release", "released"),
    ("F3", "reserved", "deadline", "sent"),
    ("F4", "sent unknown retry manual", "ok", "succeeded"),
    ("F5", "sent", "soft_fail", "retry"),
    ("F6", "sent", "hard_fail", "manual"),
    ("F7", "sent", "deadline", "unknown"),
    ("F8", "unknown", "found_ok", "succeeded"),
    ("F9", "unknown", "found_absent", "retry"),
    ("F10", "unknown", "deadline", "manual"),
    ("F11", "retry", "tick", "sent"),
    ("F12", "retry", "deadline", "manual"),
    ("F13", "manual", "settled_otherwise", "manual succeeded"),
    ("F14", "manual", "confirmed_not_paid", "manual released"),
    ("F15", "manual", "deadline", "manual"),
];

/// Spec §2.5, and the rows of goods that are still on their way to a buyer who withdrew (§2.8). Where the buyer pays the carrier an address is all they need: R1 and R4 then lead on at once. R19 pays what
/// the shop accepted.
const RETURN: &[Row] = &[
    ("R1", "rma_requested", "authorise", "rma_authorised awaiting_shipment"),
    ("R2", "rma_requested", "decline", "cancelled"),
    ("R3", "rma_requested", "returnless", "refund_due"),
    ("R3a", "rma_authorised", "returnless", "refund_due"),
    ("R4", "rma_requested", "deadline", "rma_authorised awaiting_shipment"),
    ("R5", "rma_authorised awaiting_shipment", "label_ready", "awaiting_shipment"),
    ("R5b", "rma_authorised", "goods_arrived", "rma_authorised awaiting_shipment"),
    ("R5c", "rma_authorised", "goods_arrived", "rma_authorised awaiting_shipment"),
    ("R5d", "rma_authorised", "goods_gone", "refund_due"),
    ("R6", "rma_authorised", "deadline", "awaiting_shipment"),
    ("R6a", "rma_authorised", "deadline", "refund_due"),
    ("R7", "awaiting_shipment", "shipped", "in_transit"),
    ("R8", "awaiting_shipment", "cancel", "cancelled"),
    ("R8b", "rma_authorised", "cancel", "cancelled"),
    ("R9", "awaiting_shipment", "deadline", "expired"),
    ("R10", "in_transit", "carrier_delivered", "delivered lost_check"),
    ("R11", "in_transit", "deadline", "lost_check"),
    ("R12", "lost_check", "found", "delivered"),
    ("R13", "lost_check", "lost", "refund_due"),
    ("R14", "lost_check", "deadline", "refund_due"),
    ("R15", "delivered", "inspect_ok", "refund_due"),
    ("R16", "delivered", "inspect_fail", "contested"),
    ("R17", "delivered", "deadline", "refund_due"),
    ("R18", "contested", "for_buyer", "refund_due"),
    ("R19", "contested", "for_seller", "refund_due returned_to_buyer"),
    ("R20", "contested", "deadline", "refund_due"),
    ("R21", "refund_due", "refund_settled", "completed"),
    ("R22", "refund_due", "deadline", "refund_due"),
];

/// Spec §2.11. K19 also closes what is queued; a shop may take part again in a reopened chat of its own (K20). K19a and
/// K19b are K19 for agents and sellers, K19c and K19d what the buyer answers to "solved?", K20a K20 after its time.
const CONVERSATION: &[Row] = &[
    ("K1", "assistant with_shop waiting_buyer callback_booked", "ask_person", "queued"),
    ("K2", "queued with_agent", "ask_person", "="),
    ("K3", "assistant", "give_up", "queued"),
    ("K4", "assistant", "to_shop", "with_shop"),
    ("K5", "assistant", "deadline", "closed"),
    ("K6", "with_shop", "message", "waiting_buyer"),
    ("K6a", "with_shop", "needs_nothing", "waiting_buyer"),
    ("K7", "with_shop", "deadline", "queued"),
    ("K8", "queued", "take", "with_agent"),
    ("K9", "queued", "book_callback", "callback_booked"),
    ("K10", "queued", "deadline", "queued"),
    ("K11", "with_agent", "message", "waiting_buyer"),
    ("K12", "with_agent", "hand_over", "queued with_agent with_shop"),
    ("K13", "with_agent", "lease_lost", "queued"),
    ("K14", "with_agent", "deadline", "queued"),
    ("K15", "waiting_buyer", "message", "with_agent with_shop assistant queued"),
    ("K16", "waiting_buyer", "deadline", "closed"),
    ("K17", "callback_booked", "called", "waiting_buyer"),
    ("K18", "callback_booked", "deadline", "queued"),
    ("K19", "assistant with_shop with_agent waiting_buyer queued", "close", "closed"),
    ("K19a", "with_agent waiting_buyer", "close", "closed"),
    ("K19b", "with_shop waiting_buyer", "close", "closed"),
    ("K19c", "closed", "solved", "="),
    ("K19d", "closed", "not_solved", "queued assistant with_shop"),
    ("K20", "closed", "message", "queued assistant with_shop"),
    ("K20a", "closed", "message", "="),
    ("K21a", "with_shop queued with_agent callback_booked", "message", "="),
];

/// Spec §2.7, reports.
const REPORT: &[Row] = &[
    ("C1", "received", "triage", "under_review"),
    ("C2", "received", "deadline", "under_review"),
    ("C3", "under_review", "ask", "need_info"),
    ("C4", "need_info", "answer", "under_review"),
    ("C5", "need_info", "deadline", "under_review"),
    ("C6", "under_review", "decide", "decided"),
    ("C7", "under_review", "deadline", "escalated"),
    ("C8", "escalated", "decide", "decided"),
    ("C9", "escalated", "deadline", "escalated"),
];

/// Spec §2.7, appeals.
const APPEAL: &[Row] = &[
    ("A1", "filed", "admit", "reply_wait"),
    ("A2", "filed", "reject", "inadmissible"),
    ("A3", "filed", "deadline", "reply_wait"),
    ("A4", "reply_wait", "answer", "review"),
    ("A5", "reply_wait", "deadline", "review"),
    ("A6", "review", "uphold", "upheld"),
    ("A7", "review", "vary", "varied"),
    ("A8", "review", "overturn", "overturned"),
    ("A9", "review", "deadline", "review_overdue"),
    ("A10", "review_overdue", "uphold", "upheld"),
    ("A11", "review_overdue", "overturn", "overturned"),
    ("A12", "review_overdue", "deadline", "granted_by_default"),
];

/// Spec §2.11, the suggestion. U10 and U11 are how those that say the same hear of each other.
const SUGGESTION: &[Row] = &[
    ("U1", "received", "group", "grouped"),
    ("U2", "received grouped", "join", "grouped"),
    ("U3", "received grouped", "plan", "planned"),
    ("U4", "planned", "move", "planned"),
    ("U5", "planned", "done", "done"),
    ("U6", "received grouped planned", "turn_down", "declined"),
    ("U7", "received", "deadline", "received"),
    ("U8", "grouped", "deadline", "grouped"),
    ("U9", "planned", "deadline", "planned"),
    ("U10", "received grouped planned", "joined", "received grouped planned"),
    ("U11", "received grouped planned", "follow", "planned done declined"),
];

fn set<'a>(words: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    words.filter(|w| *w != "=").collect()
}

fn has_rows<M: Machine>(spec: &[Row]) {
    for (row, from, action, to) in spec {
        let rule = M::rules().iter().find(|r| r.row == *row).unwrap_or_else(|| panic!("row {row} is missing"));
        assert_eq!(rule.action, *action, "row {row}");
        assert_eq!(set(rule.from.iter().map(|s| s.code())), set(from.split(' ')), "row {row}: from");
        assert_eq!(set(rule.to.iter().map(|s| s.code())), set(to.split(' ')), "row {row}: to");
    }
    let names: BTreeSet<_> = M::rules().iter().map(|r| r.row).collect();
    assert_eq!(names.len(), M::rules().len(), "a row has one name");
}

#[test]
fn each_row_of_the_spec_is_a_rule_that_leads_where_the_spec_says() {
    has_rows::<Dispute>(DISPUTE);
    has_rows::<Refund>(REFUND);
    has_rows::<Return>(RETURN);
    has_rows::<Conversation>(CONVERSATION);
    has_rows::<Report>(REPORT);
    has_rows::<Appeal>(APPEAL);
    has_rows::<Suggestion>(SUGGESTION);
}

fn leads<M: Machine>(rule: &Rule<M>, from: M::Stage) -> Vec<M::Stage> {
    if rule.to.is_empty() { vec![from] } else { rule.to.to_vec() }
}

/// Everything that can be reached from these states by rules that pass `by`.
fn reach<M: Machine>(start: &[M::Stage], by: impl Fn(&Rule<M>) -> bool) -> Vec<M::Stage> {
    let mut seen = start.to_vec();
    let mut at = 0;
    while at < seen.len() {
        let here = seen[at];
        for rule in M::rules().iter().filter(|r| r.from.contains(&here) && by(r)) {
            for to in leads(rule, here) {
                if !seen.contains(&to) {
                    seen.push(to);
                }
            }
        }
        at += 1;
    }
    seen
}

/// The checks that spec §2.10 asks for, over the rules themselves. `alarms` are the states whose deadline may come again.
fn well_formed<M: Machine>(start: &[M::Stage], alarms: &[M::Stage], reopened: &[&str]) {
    let all = reach::<M>(start, |_| true);
    for stage in M::Stage::ALL {
        assert!(all.contains(stage), "{stage:?} is never reached");
        let rules = || M::rules().iter().filter(|r| r.from.contains(stage));
        if stage.is_terminal() {
            // A row that leads nowhere only adds to what is known.
            let leaving: Vec<_> =
                rules().filter(|r| !r.to.is_empty()).map(|r| r.row).filter(|r| !reopened.contains(r)).collect();
            assert!(leaving.is_empty(), "{leaving:?} leave {stage:?}");
            continue;
        }
        assert!(reach::<M>(&[*stage], |_| true).iter().any(|s| s.is_terminal()), "{stage:?} never ends");
        let deadlines: Vec<_> = rules().filter(|r| r.action == "deadline").collect();
        assert!(!deadlines.is_empty(), "{stage:?} has no deadline");
        assert!(deadlines.iter().all(|r| r.actor == [Role::Clock]), "only the clock says that time is over");
        // Timers alone: no way back to where they started, but for the alarms, which are loops on the spot.
        let on_time = |r: &Rule<M>| matches!(r.action, "deadline" | "negotiation_end");
        for next in deadlines.iter().flat_map(|r| leads(r, *stage)) {
            if next == *stage {
                assert!(alarms.contains(stage), "{stage:?} waits for itself");
            } else {
                assert!(!reach::<M>(&[next], on_time).contains(stage), "timers run in a circle through {stage:?}");
            }
        }
    }
    for rule in M::rules() {
        assert!(!rule.actor.is_empty() && !rule.from.is_empty(), "row {} is nobody's", rule.row);
    }
}

#[test]
fn every_state_can_be_reached_and_left_in_time() {
    well_formed::<Dispute>(&[DisputeStage::Draft], &[DisputeStage::Executing], &[]);
    well_formed::<Refund>(&[RefundStage::Reserved], &[RefundStage::Manual], &[]);
    well_formed::<Return>(&[ReturnStage::RmaRequested], &[ReturnStage::RefundDue], &[]);
    well_formed::<Report>(&[ReportStage::Received], &[ReportStage::Escalated], &[]);
    well_formed::<Statement>(&[StatementStage::InForce], &[], &[]);
    well_formed::<Appeal>(&[AppealStage::Filed], &[], &[]);
    well_formed::<Finance>(&[FinanceStage::Received], &[FinanceStage::Received, FinanceStage::WithProvider], &["P8"]);
    let alarms = [OutsideStage::BodyDue, OutsideStage::BodyAnswerLate, OutsideStage::BodyDecides];
    well_formed::<Outside>(&[OutsideStage::BodyDue, OutsideStage::BodyAsks], &alarms, &[]);
    let open = [SuggestionStage::Received, SuggestionStage::Grouped, SuggestionStage::Planned];
    well_formed::<Suggestion>(&open[..1], &open, &[]);
    let chats = [ConversationStage::Assistant, ConversationStage::WithShop];
    well_formed::<Conversation>(&chats, &[ConversationStage::Queued], &["K19d", "K20"]);
}

#[test]
fn an_audience_names_its_sides() {
    use ombud_domain::Party::{Buyer, Platform, Shop};
    for (audience, sides) in [
        (Audience::ALL, [true, true, true]),
        (Audience::BUYER, [true, false, true]),
        (Audience::SHOP, [false, true, true]),
        (Audience::PLATFORM, [false, false, true]),
    ] {
        assert_eq!([Buyer, Shop, Platform].map(|p| audience.includes(p)), sides);
    }
}
