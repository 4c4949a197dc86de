//! What is said and offered for each intent, given what is known about the order.

use super::{Action, Arg, Block, OrderFacts, OrderStatus, Question};
use crate::intent::Intent;

/// The parts of an answer, before the passage of the intent's article and the offer of a person.
pub(super) fn blocks(intent: Intent, question: &Question<'_>) -> Vec<Block> {
    use Intent::*;
    let order = question.order;
    match intent {
        SmalltalkGreeting => greeting(order),
        OrderTrack => with_order(order, |order| track(order, question.now_ms)),
        OrderLate => with_order(order, |order| late(order, question.now_ms)),
        OrderNotReceived => with_order(order, |order| not_received(order, question.now_ms)),
        OrderCancel => with_order(order, |order| {
            before_shipping(order, "assistant-cancel-not-shipped", "assistant-cancel-shipped")
        }),
        OrderChangeAddress => with_order(order, |order| {
            before_shipping(order, "assistant-address-not-shipped", "assistant-address-shipped")
        }),
        ItemDamaged => problem("assistant-item-damaged", "damaged", question),
        ItemWrong => problem("assistant-item-wrong", "wrong_item", question),
        ItemMissing => problem("assistant-item-missing", "missing_parts", question),
        ItemNotAsDescribed => problem("assistant-item-not-as-described", "not_as_described", question),
        ItemCounterfeit => problem("assistant-item-counterfeit", "counterfeit", question),
        RefundRequest => refund_request(order, question.now_ms),
        RefundStatus => about_case("assistant-refund-status", order),
        DisputeStatus => about_case("assistant-dispute-status", order),
        DisputeOpen => dispute_open(order, question.now_ms),
        ReturnHow => vec![Block::text("assistant-return-how"), Block::Offer(Action::AskShop)],
        ProductQuestion => vec![Block::text("assistant-product-question"), Block::Offer(Action::AskShop)],
        SellerContact => vec![Block::text("assistant-seller-contact"), Block::Offer(Action::AskShop)],
        CustomsTax => vec![Block::text("assistant-customs-tax"), Block::Offer(Action::AskShop)],
        SellerUnresponsive => unresponsive(order, question.now_ms),
        RefundProblem => person_first("assistant-refund-problem"),
        DisputeAppeal => person_first("assistant-dispute-appeal"),
        PaymentFailed => person_first("assistant-payment-failed"),
        PaymentChargedTwice => person_first("assistant-payment-charged-twice"),
        CouponProblem => person_first("assistant-coupon-problem"),
        SellerOffsitePayment => person_first("assistant-seller-offsite-payment"),
        ProductReport => person_first("assistant-product-report"),
        AccountAccess => person_first("assistant-account-access"),
        ContactOfficial => person_first("assistant-contact-official"),
        // Decided before the flows; here only so that no intent is without an answer.
        AgentRequest => person_first("assistant-hand-over-asked"),
        FeedbackPraise => vec![Block::text("assistant-feedback-praise")],
        FeedbackSuggestion => vec![Block::text("assistant-feedback-suggestion")],
        OutOfScope => vec![Block::text("assistant-out-of-scope"), Block::Choices(topics(order.is_some()))],
    }
}

/// What the assistant can help with, for somebody who was not understood.
pub(super) fn topics(has_order: bool) -> Vec<Intent> {
    use Intent::*;
    if has_order {
        vec![OrderTrack, OrderNotReceived, ItemDamaged, ItemWrong, RefundStatus, DisputeOpen]
    } else {
        vec![OrderTrack, OrderNotReceived, ItemDamaged, RefundStatus, DisputeStatus, PaymentFailed]
    }
}

fn with_order(order: Option<&OrderFacts>, told: impl FnOnce(&OrderFacts) -> Vec<Block>) -> Vec<Block> {
    match order {
        Some(order) => told(order),
        None => vec![Block::text("assistant-which-order"), Block::Offer(Action::ChooseOrder)],
    }
}

fn greeting(order: Option<&OrderFacts>) -> Vec<Block> {
    let hello = match order {
        Some(order) => {
            text("assistant-greeting-order", [("title", named(&order.title)), ("order", named(&order.name))])
        }
        None => Block::text("assistant-greeting"),
    };
    vec![hello, Block::Choices(topics(order.is_some()))]
}

fn track(order: &OrderFacts, now_ms: i64) -> Vec<Block> {
    if order.is_late(now_ms) {
        return late(order, now_ms);
    }
    let mut blocks = whereabouts(order);
    if let (Some(until), None) = (order.promised_until_ms, order.delivered_at_ms) {
        blocks.push(text("assistant-promised", [("until", Arg::Instant(until))]));
    }
    blocks.push(Block::Offer(Action::ShowTracking));
    blocks
}

fn late(order: &OrderFacts, now_ms: i64) -> Vec<Block> {
    if order.delivered_at_ms.is_some() || order.status == OrderStatus::Cancelled {
        return not_received(order, now_ms);
    }
    let mut blocks = whereabouts(order);
    match order.promised_until_ms {
        Some(until) if until < now_ms => {
            blocks.push(text("assistant-promise-passed", [("until", Arg::Instant(until))]))
        }
        Some(until) => blocks.push(text("assistant-promised", [("until", Arg::Instant(until))])),
        None => {}
    }
    blocks.extend(dispute(order, Some("not_received"), now_ms));
    blocks.push(Block::Offer(Action::ShowTracking));
    blocks.push(Block::Offer(Action::AskShop));
    blocks
}

fn not_received(order: &OrderFacts, now_ms: i64) -> Vec<Block> {
    let Some(at) = order.delivered_at_ms else {
        return if order.status == OrderStatus::Cancelled { whereabouts(order) } else { late(order, now_ms) };
    };
    let mut blocks = vec![text("assistant-not-received-delivered", [("at", Arg::Instant(at))])];
    blocks.extend(dispute(order, Some("not_received"), now_ms));
    blocks.push(Block::Offer(Action::ShowTracking));
    blocks
}

fn whereabouts(order: &OrderFacts) -> Vec<Block> {
    let name = ("order", named(&order.name));
    let told = match (order.status, order.delivered_at_ms, &order.scan) {
        (OrderStatus::Cancelled, _, _) => text("assistant-track-cancelled", [name]),
        (_, Some(at), _) => text("assistant-track-delivered", [name, ("at", Arg::Instant(at))]),
        (_, None, Some(scan)) => text(
            "assistant-track-scan",
            [name, ("code", Arg::Code(scan.code.clone())), ("at", Arg::Instant(scan.at_ms))],
        ),
        (_, None, None) => text("assistant-track-no-scan", [name, ("shop", named(&order.shop))]),
    };
    vec![told]
}

fn before_shipping(order: &OrderFacts, not_shipped: &'static str, shipped: &'static str) -> Vec<Block> {
    let told = match order.status {
        OrderStatus::Open | OrderStatus::Unknown => text(not_shipped, [("shop", named(&order.shop))]),
        OrderStatus::Shipped | OrderStatus::Delivered => text(shipped, [("shop", named(&order.shop))]),
        OrderStatus::Cancelled => text("assistant-track-cancelled", [("order", named(&order.name))]),
    };
    vec![told, Block::Offer(Action::AskShop)]
}

fn problem(key: &'static str, reason: &'static str, question: &Question<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::text(key)];
    match question.order {
        Some(order) => blocks.extend(dispute(order, Some(reason), question.now_ms)),
        None => blocks.push(Block::Offer(Action::ChooseOrder)),
    }
    blocks.push(Block::Offer(Action::AskShop));
    blocks
}

/// Why money is wanted back decides what can be done, so it is asked, once.
fn refund_request(order: Option<&OrderFacts>, now_ms: i64) -> Vec<Block> {
    use Intent::*;
    match order {
        Some(order) if order.open_case.is_some() => {
            let mut blocks = vec![Block::text("assistant-refund-request")];
            blocks.extend(dispute(order, None, now_ms));
            blocks
        }
        _ => {
            let why = vec![OrderNotReceived, ItemDamaged, ItemWrong, ItemMissing, ItemNotAsDescribed, OrderCancel];
            vec![Block::text("assistant-refund-request-why"), Block::Choices(why)]
        }
    }
}

fn dispute_open(order: Option<&OrderFacts>, now_ms: i64) -> Vec<Block> {
    let mut blocks = vec![Block::text("assistant-dispute-open")];
    match order {
        Some(order) => blocks.extend(dispute(order, None, now_ms)),
        None => blocks.push(Block::Offer(Action::ChooseOrder)),
    }
    blocks
}

fn about_case(key: &'static str, order: Option<&OrderFacts>) -> Vec<Block> {
    let case = order.and_then(|order| order.open_case.clone());
    let shown = case.map_or(Action::ShowCases, |number| Action::ShowCase { number });
    vec![Block::text(key), Block::Offer(shown)]
}

fn unresponsive(order: Option<&OrderFacts>, now_ms: i64) -> Vec<Block> {
    let mut blocks = vec![Block::text("assistant-seller-unresponsive"), Block::Offer(Action::TalkToPerson)];
    if let Some(order) = order {
        blocks.extend(dispute(order, None, now_ms));
    }
    blocks
}

fn person_first(key: &'static str) -> Vec<Block> {
    vec![Block::text(key), Block::Offer(Action::TalkToPerson)]
}

/// What can be said truthfully about a dispute for this order: running, possible now, possible later, or over.
fn dispute(order: &OrderFacts, reason: Option<&'static str>, now_ms: i64) -> Vec<Block> {
    if let Some(number) = &order.open_case {
        let told = text("assistant-dispute-running", [("number", named(number))]);
        return vec![told, Block::Offer(Action::ShowCase { number: number.clone() })];
    }
    if order.allows(reason) {
        let told = Block::text("assistant-dispute-possible");
        return vec![told, Block::Offer(Action::OpenDispute { reason })];
    }
    let missing_parcel = matches!(reason, None | Some("not_received"));
    match (order.filing_opens_ms, order.filing_closes_ms) {
        (_, Some(closed)) if closed <= now_ms => {
            vec![text("assistant-dispute-over", [("at", Arg::Instant(closed))]), Block::Offer(Action::TalkToPerson)]
        }
        (Some(opens), _) if opens > now_ms && missing_parcel => {
            vec![text("assistant-dispute-later", [("at", Arg::Instant(opens))])]
        }
        _ => Vec::new(),
    }
}

fn text<const N: usize>(key: &'static str, args: [(&'static str, Arg); N]) -> Block {
    Block::Text { key, args: args.into() }
}

fn named(name: &str) -> Arg {
    Arg::Text(name.to_owned())
}
