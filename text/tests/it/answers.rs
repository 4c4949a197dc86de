//! What is said and offered, given what is known about the order.

use crate::samples::{knowledge, labelled};
use ombud_text::answer::{
    Action, Answer, Arg, BORNE, Block, Decision, HandOverReason, MESSAGES, OrderFacts, OrderStatus, Progress, Question,
    Scan, answer,
};
use ombud_text::article::Audience;
use ombud_text::intent::{INTENTS, Intent};
use ombud_text::language::Language;

const DAY_MS: i64 = 86_400_000;
const NOW_MS: i64 = 1_000 * DAY_MS;

fn order() -> OrderFacts {
    OrderFacts {
        name: "A-17".into(),
        shop: "Lume".into(),
        title: "Desk lamp".into(),
        status: OrderStatus::Shipped,
        promised_until_ms: Some(NOW_MS + 2 * DAY_MS),
        delivered_at_ms: None,
        scan: Some(Scan { code: "in_transit".into(), at_ms: NOW_MS - DAY_MS }),
        dispute_reasons: Vec::new(),
        filing_opens_ms: Some(NOW_MS + 2 * DAY_MS),
        filing_closes_ms: Some(NOW_MS + 32 * DAY_MS),
        open_case: None,
    }
}

fn question<'a>(text: &'a str, order: Option<&'a OrderFacts>) -> Question<'a> {
    let progress = Progress::default();
    Question {
        text,
        language: Language::En,
        audience: Audience::Buyer,
        picked: None,
        progress,
        bears: BORNE,
        order,
        now_ms: NOW_MS,
    }
}

fn ask(text: &str, order: Option<&OrderFacts>) -> Answer {
    answer(&question(text, order), &knowledge())
}

fn keys(answer: &Answer) -> Vec<&str> {
    answer
        .blocks
        .iter()
        .filter_map(|block| if let Block::Text { key, .. } = block { Some(*key) } else { None })
        .collect()
}

fn offers(answer: &Answer) -> Vec<&Action> {
    answer
        .blocks
        .iter()
        .filter_map(|block| if let Block::Offer(action) = block { Some(action) } else { None })
        .collect()
}

#[test]
fn a_parcel_in_time_is_told_with_its_promise() {
    let order = order();
    let got = ask("where is my parcel", Some(&order));
    assert_eq!(keys(&got), ["assistant-track-scan", "assistant-promised"]);
    assert_eq!(offers(&got), [&Action::ShowTracking, &Action::TalkToPerson]);
    let Block::Text { args, .. } = &got.blocks[0] else { panic!("{:?}", got.blocks) };
    assert!(
        args.contains(&("code", Arg::Code("in_transit".into())))
            && args.contains(&("at", Arg::Instant(NOW_MS - DAY_MS)))
    );
    assert!(
        got.blocks.iter().any(|block| matches!(block, Block::Article { slug, .. } if slug == "where-is-my-parcel"))
    );
}

#[test]
fn a_late_parcel_leads_to_a_dispute_when_one_may_be_opened() {
    let mut order = order();
    order.promised_until_ms = Some(NOW_MS - DAY_MS);
    let before = ask("where is my parcel", Some(&order));
    assert_eq!(keys(&before), ["assistant-track-scan", "assistant-promise-passed", "assistant-dispute-later"]);
    assert!(!offers(&before).iter().any(|action| matches!(action, Action::OpenDispute { .. })));

    order.dispute_reasons = vec!["not_received".into(), "late".into()];
    let now = ask("my parcel is late", Some(&order));
    assert!(keys(&now).contains(&"assistant-dispute-possible"));
    assert!(offers(&now).contains(&&Action::OpenDispute { reason: Some("not_received") }));
}

#[test]
fn delivered_but_not_here_is_believed() {
    let mut order = order();
    order.status = OrderStatus::Delivered;
    order.delivered_at_ms = Some(NOW_MS - DAY_MS);
    order.dispute_reasons = vec!["not_received".into()];
    let got = ask("it says delivered but I never got it", Some(&order));
    assert_eq!(keys(&got), ["assistant-not-received-delivered", "assistant-dispute-possible"]);
    assert!(offers(&got).contains(&&Action::OpenDispute { reason: Some("not_received") }));
}

#[test]
fn only_allowed_reasons_are_offered_and_a_running_case_is_shown_instead() {
    let mut order = order();
    order.dispute_reasons = vec!["not_received".into()];
    let damaged = ask("the lamp arrived broken", Some(&order));
    assert!(!offers(&damaged).iter().any(|action| matches!(action, Action::OpenDispute { .. })));

    order.open_case = Some("D-5".into());
    let got = ask("how do I open a dispute", Some(&order));
    assert_eq!(keys(&got), ["assistant-dispute-open", "assistant-dispute-running"]);
    assert!(offers(&got).contains(&&Action::ShowCase { number: "D-5".into() }));
}

#[test]
fn after_the_last_day_a_person_is_offered() {
    let mut order = order();
    order.filing_closes_ms = Some(NOW_MS - DAY_MS);
    let got = ask("I want to open a dispute", Some(&order));
    assert_eq!(keys(&got), ["assistant-dispute-open", "assistant-dispute-over"]);
    assert_eq!(offers(&got), [&Action::TalkToPerson]);
}

#[test]
fn without_an_order_it_is_asked_for() {
    let got = ask("cadê meu pedido", None);
    assert_eq!((got.language, keys(&got)), (Language::Pt, vec!["assistant-which-order"]));
    assert_eq!(offers(&got), [&Action::ChooseOrder, &Action::TalkToPerson]);
}

#[test]
fn anger_law_and_danger_hand_over_at_once() {
    for (text, reason) in [
        ("this is ridiculous, you are useless", HandOverReason::Anger),
        ("I will call my lawyer", HandOverReason::Legal),
        ("the battery exploded", HandOverReason::Safety),
        ("vou ao procon", HandOverReason::Legal),
        ("خسته شدم از دستتون", HandOverReason::Anger),
        ("شارژر منفجر شد", HandOverReason::Safety),
    ] {
        let got = ask(text, None);
        assert_eq!(got.decision, Decision::HandOver(reason), "{text}");
        assert_eq!(keys(&got), [reason.key()]);
    }
}

#[test]
fn the_second_miss_in_a_row_brings_a_person_and_an_answer_forgives_the_first() {
    let knowledge = knowledge();
    let first = answer(&question("blorp zzz", None), &knowledge);
    assert_eq!((first.decision, first.progress.misses), (Decision::Clarifying, 1));
    assert!(matches!(&first.blocks[1], Block::Choices(choices) if choices.len() > 2));

    let again = answer(&Question { progress: first.progress, ..question("qwx", None) }, &knowledge);
    assert_eq!(again.decision, Decision::HandOver(HandOverReason::Misses));
    assert_eq!(again.progress, Progress::default());

    let understood = answer(&Question { progress: first.progress, ..question("where is my parcel", None) }, &knowledge);
    assert_eq!(understood.progress, Progress::default());
}

#[test]
fn a_pressed_choice_is_taken_at_its_word() {
    let got =
        answer(&Question { picked: Some(Intent::ItemMissing), ..question("Something is missing", None) }, &knowledge());
    assert_eq!((got.intent, got.confidence, got.decision), (Some(Intent::ItemMissing), 1.0, Decision::Answered));
    let person = answer(&Question { picked: Some(Intent::AgentRequest), ..question("", None) }, &knowledge());
    assert_eq!(person.decision, Decision::HandOver(HandOverReason::Asked));
}

#[test]
fn whatever_is_said_is_in_the_list_of_messages_with_its_values() {
    let knowledge = knowledge();
    let texts = [include_str!("texts/en.txt"), include_str!("texts/fa.txt")];
    let samples: Vec<_> = texts.into_iter().flat_map(labelled).map(|(_, text)| (text, None)).collect();
    let picked = INTENTS.iter().map(|row| ("", Some(row.intent)));
    let mut late = order();
    late.promised_until_ms = Some(0);
    let mut running = order();
    running.open_case = Some("D-1".into());
    let mut cancelled = order();
    cancelled.status = OrderStatus::Cancelled;
    let orders = [None, Some(order()), Some(late), Some(running), Some(cancelled)];
    for (text, picked) in samples.into_iter().chain(picked) {
        for order in &orders {
            let got = answer(&Question { picked, ..question(text, order.as_ref()) }, &knowledge);
            for block in &got.blocks {
                if let Block::Text { key, args } = block {
                    let mut names: Vec<&str> = args.iter().map(|(name, _)| *name).collect();
                    names.sort_unstable();
                    assert!(MESSAGES.contains(&(key, names.as_slice())), "{key} {names:?}");
                } else if let Block::Offer(action) = block {
                    assert!(MESSAGES.iter().any(|(key, _)| *key == action.key()));
                }
            }
        }
    }
}
