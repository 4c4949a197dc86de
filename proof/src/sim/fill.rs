//! Filling in forms as people do: somewhere inside what the form allows.

use super::dice::Dice;
use super::scene::Parcel;
use ombud_domain::case::{Allowed, FieldKind};
use ombud_domain::dispute::{EvidenceKind, REASONS};
use ombud_domain::form::Field;
use ombud_domain::time::Instant;
use serde_json::{Value, json};

pub const WORDS: &str = "Twenty characters and a few more.";

/// A command inside the form of something that is allowed.
pub fn filled(can: &Allowed, dice: &mut Dice) -> Value {
    let mut out = json!({"action": can.action});
    let optional = dice.once_in(2);
    for field in can.form.fields.iter().filter(|f| f.required || optional) {
        out[field.name] = value(field, dice);
    }
    // The only field that another one asks for.
    let part = out["remedy"].as_str().is_some_and(|r| r.ends_with("refund_partial")) || out["result"] == "split";
    if part && let Some(amount) = can.form.fields.iter().find(|f| f.name == "amount_minor") {
        out["amount_minor"] = value(amount, dice);
    }
    out
}

fn value(field: &Field, dice: &mut Dice) -> Value {
    match &field.kind {
        FieldKind::Text { min, max } => {
            let length = *dice.pick(&[*min, (*min).max(12).min(*max), (*max).min(200)]);
            "x".repeat(length as usize).into()
        }
        FieldKind::Money { min, max, .. } => {
            let any = dice.between(*min, *max);
            (*dice.pick(&[*min, *max, any, any])).into()
        }
        FieldKind::Choice { options } => {
            let word = dice.pick(options);
            if matches!(field.name, "proposal" | "points" | "days") {
                json!(word.parse::<u32>().unwrap_or(0))
            } else {
                word.as_str().into()
            }
        }
        FieldKind::Confirm => true.into(),
        FieldKind::Number { min, max } => dice.between(i64::from(*min), i64::from(*max)).into(),
        // At least one piece is left out: all of them is another action.
        FieldKind::Units { lines } => {
            let less = lines.iter().enumerate().map(|(at, line)| i64::from(line.most) - i64::from(at == 0));
            less.map(|most| dice.between(0, most)).collect::<Vec<_>>().into()
        }
        FieldKind::Slot { free } => dice.pick(free).0.into(),
        FieldKind::Fixed { value } => value.clone(),
    }
}

/// A picture, which most reasons ask for.
pub fn photo() -> Value {
    json!({"kind": "photo", "file": "ab".repeat(32), "name": "lamp.jpg", "media": "image/jpeg"})
}

/// A piece of evidence.
pub fn evidence(dice: &mut Dice, now: Instant) -> Value {
    let kind = *dice.pick(&EvidenceKind::ALL);
    match kind {
        EvidenceKind::Photo | EvidenceKind::Video | EvidenceKind::Document | EvidenceKind::PaymentProof => {
            json!({"kind": kind, "file": "ab".repeat(32), "name": "lamp.jpg", "media": "image/jpeg"})
        }
        EvidenceKind::Message => {
            json!({"kind": kind, "text": WORDS, "message": {"case": 5, "seq": 3, "by": "shop", "at": now}})
        }
        EvidenceKind::Statement | EvidenceKind::Excuse => json!({"kind": kind, "text": WORDS}),
    }
}

/// A submission that mostly fits what happened to the parcel.
pub fn submission(parcel: Parcel, most: i64, dice: &mut Dice) -> Value {
    let fits: Vec<_> = REASONS
        .iter()
        .filter(|r| !r.reason.is_withdrawal() && (parcel == Parcel::Delivered || !r.needs_delivery))
        .collect();
    let row = *dice.pick(&fits);
    let remedy = *dice.pick(row.remedies);
    let amount = dice.between(1, most.clamp(1, 3_000));
    json!({"action": "submit", "reason": row.code, "story": WORDS, "remedy": remedy.code(), "amount_minor": amount, "confirm": true})
}

/// What no form says about commands of returns: addresses and parcel numbers have a shape, and no number counts twice.
pub fn about_return(mut command: Value, unique: u64) -> Value {
    if command["action"] == "label_ready" {
        command["url"] = format!("https://labels.example/{unique}.pdf").into();
        command["tracking"] = format!("DESK{unique:06}").into();
    }
    if command["action"] == "shipped" {
        command["tracking"] = format!("sent {unique:06}").into();
    }
    command
}

/// What no form says about commands of chats.
pub fn about_chat(mut command: Value, unique: u64, asked: i64) -> Value {
    match command["action"].as_str().unwrap_or_default() {
        "message" => {
            command["text"] = format!("message {unique}").into();
            command["language"] = "en".into();
        }
        "assist" => {
            command = json!({"action": "assist", "answers": asked, "blocks": [{"text": "hello"}], "missed": unique.is_multiple_of(3)});
        }
        "give_up" => command = json!({"action": "give_up", "answers": asked, "reason": "two_misses"}),
        "book_callback" => command["phone"] = "+55 11 5555 0100".into(),
        "prepare_dispute" => command = json!({"action": "prepare_dispute", "dispute": 77, "number": "D-00000001"}),
        "close" => {
            // A buyer may say that it is solved, or leave it open and be asked.
            if unique.is_multiple_of(2) {
                command["solved"] = true.into();
            }
            if command["reason"] == "other" {
                command["text"] = WORDS.into();
            }
        }
        _ => {}
    }
    command
}
