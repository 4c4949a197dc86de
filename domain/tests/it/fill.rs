//! Filling in forms: what a person could enter in the form that [`allowed`] gives them, and a plausible command for every
//! action, so that each can be fired where it does not belong.

use crate::world::{Lives, World};
use ombud_domain::appeal::{Appeal, Stake};
use ombud_domain::case::{Allowed, Case, Machine, allowed, decide};
use ombud_domain::conversation::Conversation;
use ombud_domain::dispute::{Dispute, DisputeStage, ErrandState, EvidenceKind, REASONS, reason};
use ombud_domain::form::{Field, FieldKind, Form};
use ombud_domain::id::CaseId;
use ombud_domain::refund::Refund;
use ombud_domain::report::Report;
use ombud_domain::returns::Return;
use ombud_domain::statement::Statement;
use ombud_domain::time::Span;
use ombud_domain::{Actor, Ids, Instant, Party, Refusal};
use serde_json::{Map, Value, json};

/// A source of choices: the walk's random numbers.
#[derive(Debug, Clone)]
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides.max(1) as u64).expect("small")
    }
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }
}

/// Which end of the ranges is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Least,
    Most,
    Any,
}

/// All names of events of a machine.
pub fn actions<M: Machine>() -> Vec<&'static str> {
    let mut out: Vec<&str> = Vec::new();
    for rule in M::rules() {
        if !out.contains(&rule.action) {
            out.push(rule.action);
        }
    }
    out
}

/// A form filled in.
fn fill(action: &str, form: &Form, end: End, optional: bool, dice: &mut Dice) -> Value {
    let mut out = Map::new();
    out.insert("action".into(), action.into());
    for field in &form.fields {
        if field.required || optional {
            out.insert(field.name.into(), value(field, end, dice));
        }
    }
    // The only field that another one asks for.
    let part = |name: &str| {
        out.get(name).and_then(Value::as_str).is_some_and(|w| w.ends_with("refund_partial") || w == "split")
    };
    if (part("remedy") || part("result"))
        && let Some(amount) = form.fields.iter().find(|f| f.name == "amount_minor")
    {
        out.insert("amount_minor".into(), value(amount, end, dice));
    }
    Value::Object(out)
}

fn value(field: &Field, end: End, dice: &mut Dice) -> Value {
    match &field.kind {
        FieldKind::Text { min, max } => {
            let length = match end {
                End::Least => *min,
                End::Most => *max,
                End::Any => (*min).max(12).min(*max),
            };
            "x".repeat(length as usize).into()
        }
        FieldKind::Money { min, max, .. } => match end {
            End::Least => (*min).into(),
            End::Most => (*max).into(),
            End::Any => (min + dice.roll(usize::try_from(max - min + 1).expect("a range")) as i64).into(),
        },
        FieldKind::Choice { options } => {
            let word = dice.pick(options);
            let number = matches!(field.name, "proposal" | "points" | "days");
            if number { word.parse::<u32>().expect("a number").into() } else { word.as_str().into() }
        }
        FieldKind::Confirm => true.into(),
        FieldKind::Number { min, max } => match end {
            End::Least => (*min).into(),
            End::Most => (*max).into(),
            End::Any => (min + dice.roll((max - min + 1) as usize) as u32).into(),
        },
        // At least one piece is left out: all of them is another action.
        FieldKind::Units { lines } => {
            let less = lines.iter().enumerate().map(|(at, line)| line.most - u32::from(at == 0));
            let each = less.map(|most| match end {
                End::Least => 0,
                End::Most => most,
                End::Any => dice.roll(most as usize + 1) as u32,
            });
            each.collect::<Vec<_>>().into()
        }
        FieldKind::Slot { free } => dice.pick(free).0.into(),
        FieldKind::Fixed { value } => value.clone(),
    }
}

/// A machine whose commands can be made up.
pub trait Fills: Lives {
    /// A plausible command for any action, whether or not it is its turn.
    fn plausible(world: &World, case: &Case<Self>, action: &str) -> Value;
    /// What the form cannot say: fields without a field, and combinations of them. `None` when nothing can succeed yet.
    fn adjust(_: &World, _: &Case<Self>, _: &str, filled: Value, _: &mut Dice) -> Option<Value> {
        Some(filled)
    }
}

/// A command inside the form of an allowed action.
pub fn inside<M: Fills>(
    world: &World,
    case: &Case<M>,
    a: &Allowed,
    end: End,
    optional: bool,
    dice: &mut Dice,
) -> Option<M::Command> {
    let filled = if a.form.fields.is_empty() {
        M::plausible(world, case, a.action)
    } else {
        fill(a.action, &a.form, end, optional, dice)
    };
    let filled = M::adjust(world, case, a.action, filled, dice)?;
    Some(serde_json::from_value(filled.clone()).unwrap_or_else(|e| panic!("{filled}: {e}")))
}

/// I20: what is allowed is exactly what succeeds.
pub fn allowed_is_exact<M: Fills>(world: &World, id: CaseId, viewer: &Actor, dice: &mut Dice) {
    let case = &M::cases(world)[&id].case;
    let facts = M::facts(world, case);
    let list = allowed(case, &facts, viewer, world.now);
    let ask = |command: &M::Command| decide(case, &facts, command, viewer, world.now, &mut Ids::new(900_000, 7));
    for action in actions::<M>() {
        let here = list.iter().find(|a| a.action == action);
        if let Some(can) = here.filter(|a| a.why_not.is_none()) {
            for (end, optional) in [(End::Least, false), (End::Most, true), (End::Any, true), (End::Least, true)] {
                if let Some(command) = inside::<M>(world, case, can, end, optional, dice) {
                    let done = ask(&command);
                    assert!(
                        done.is_ok(),
                        "I20: {:?} may {command:?} in {:?}: {:?}",
                        viewer.role,
                        case.stage,
                        done.err()
                    );
                }
            }
            continue;
        }
        let plausible = M::plausible(world, case, action);
        let command = serde_json::from_value(plausible.clone()).unwrap_or_else(|e| panic!("{plausible}: {e}"));
        let refusal = ask(&command).err();
        assert!(refusal.is_some(), "I20: {:?} may not {action} in {:?}", viewer.role, case.stage);
        if here.is_some() {
            let guarded = matches!(refusal, Some(Refusal::Guard { .. } | Refusal::NotNow | Refusal::NotYours));
            assert!(guarded, "a reason is shown: {action} {refusal:?}");
        }
    }
}

const WORDS: &str = "Twenty characters and a few more.";

impl Fills for Dispute {
    fn plausible(world: &World, case: &Case<Self>, action: &str) -> Value {
        let (d, entry) = (&case.data, case.env.entry);
        let at = d.plan.as_ref().and_then(|p| p.current()).map_or(0, |(at, _)| at);
        let refund = d.plan.as_ref().and_then(|p| p.current()).and_then(|(_, s)| s.refund);
        let back = d.plan.as_ref().and_then(|p| p.current()).and_then(|(_, s)| s.back).unwrap_or(CaseId(1));
        let by = match case.stage {
            DisputeStage::SellerTurn => Party::Buyer,
            DisputeStage::BuyerTurn => Party::Shop,
            _ => Party::Platform,
        };
        let table = d.standing(by).map_or((1, 1), |p| (p.id, p.version));
        let mut out = match action {
            "submit" => json!({"reason": "damaged", "story": WORDS, "remedy": "refund_full", "confirm": true}),
            "add_evidence" => json!({"evidence": {"kind": "statement", "text": WORDS}}),
            "accept" => json!({"proposal": table.0, "version": table.1, "less": true, "pressed": "no"}),
            "counter" | "revise" => json!({"remedy": "refund_partial", "amount_minor": 2_000, "text": WORDS}),
            "refuse" => json!({"code": "other", "text": WORDS}),
            "full_refund_now" | "withdraw_contract" => json!({"confirm": true}),
            "withdraw" => json!({"confirm": true, "pressed": "no", "anyway": true}),
            "warn" => json!({"text": WORDS}),
            "goodwill" => json!({"amount_minor": 500, "text": WORDS}),
            "goodwill_coupon" => json!({"coupon": "C-1", "text": WORDS}),
            "submit_bank_evidence" => json!({"confirm": true, "file": "ab".repeat(32), "bytes": 10}),
            "ask_carrier" => json!({"parcel": "TRACK9", "text": WORDS}),
            "errand_answered" => {
                let open = d.errands.iter().find(|e| matches!(e.state, ErrandState::Asked | ErrandState::Taken));
                json!({"at": open.map_or(1, |e| e.at), "state": "done", "text": WORDS})
            }
            "request_info" => json!({"from": "buyer", "item": "photo", "text": WORDS}),
            "escalate" | "provide" | "reopen" | "replan" | "object" | "note" | "decline_goodwill"
            | "send_back_offer" | "send_back_ruling" => {
                json!({"text": WORDS})
            }
            "propose" => json!({"remedy": "refund_partial", "amount_minor": 3_000, "text": WORDS}),
            "propose_outside" => {
                json!({"remedy": "refund_partial", "amount_minor": 100, "text": WORDS, "override_reason": WORDS})
            }
            "rule" => {
                json!({"proposal": d.standing(Party::Buyer).map_or(1, |p| p.id), "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS})
            }
            "reread" => json!({"result": "stands", "text": WORDS}),
            "confirm_ruling" => {
                let asked = d.ruling_asked.map_or(1, |(_, proposal)| proposal);
                json!({"proposal": asked, "code": "shared_responsibility", "text_buyer": WORDS, "text_shop": WORDS})
            }
            "confirm_offer" => {
                let asked = d.offer_asked.map(|asked| (asked.terms.remedy.code(), asked.terms.amount_minor));
                let (remedy, amount) = asked.unwrap_or(("refund_partial", 3_000));
                json!({"remedy": remedy, "amount_minor": amount, "text": WORDS, "override_reason": WORDS})
            }
            "rate" => json!({"answer": "content"}),
            "blind_look" => json!({"result": "split", "amount_minor": 1, "code": "shared_responsibility"}),
            "chargeback_opened" => json!({"due": world.now + Span::days(20)}),
            "step_shipped" => json!({"step": at, "tracking": "TRACK1"}),
            "step_delivered" => json!({"step": at}),
            "step_impossible" => json!({"step": at, "reason": "out_of_stock", "confirm": true}),
            "step_done" => json!({"step": at, "refund": refund.unwrap_or(CaseId(1))}),
            "step_failed" => json!({"step": at, "refund": refund}),
            "step_on" => {
                json!({"back": back, "stage": "in_transit", "due": world.now, "waits_for": [], "owner": "delivery"})
            }
            "step_returned" => json!({"back": back, "ours": false}),
            "step_not_returned" => json!({"back": back, "why": "return_expired"}),
            "tracking_changed" => json!({"code": "delivered", "at": world.now}),
            "appeal" => json!({"ground": "new_fact", "text": WORDS}),
            "appeal_ended" => {
                json!({"appeal": 1, "number": "A-1", "by": "buyer", "result": "upheld", "funded_by": "platform"})
            }
            "deadline" | "negotiation_end" | "tick" => json!({"entry": entry}),
            _ => json!({}),
        };
        out["action"] = action.into();
        out
    }

    fn adjust(world: &World, case: &Case<Self>, action: &str, mut filled: Value, dice: &mut Dice) -> Option<Value> {
        if action == "add_evidence" {
            filled["evidence"] = evidence(*dice.pick(&EvidenceKind::ALL), world.now);
        }
        if action == "submit_bank_evidence" {
            filled["file"] = "ab".repeat(32).into();
        }
        if action == "submit" {
            let facts = world.dispute_facts(Some(case.env.id));
            let shown = case.data.evidence_of(Party::Buyer).1;
            let excused = shown & EvidenceKind::Excuse.bit() != 0;
            let complete = |r: &&reason::ReasonRow| excused || r.evidence.iter().all(|k| shown & k.bit() != 0);
            let now = |r: &&reason::ReasonRow| reason::may_file(r.reason, &facts, world.now).is_ok();
            let dispute = |r: &&reason::ReasonRow| !r.reason.is_withdrawal();
            let rows: Vec<_> = REASONS.iter().filter(dispute).filter(now).filter(complete).collect();
            // What must be shown depends on the reason: without it there is nothing to send yet.
            let row = *(!rows.is_empty()).then(|| dice.pick(&rows))?;
            let remedy = *dice.pick(&facts.remedies(row.reason, &case.data.units));
            filled["reason"] = row.code.into();
            filled["remedy"] = remedy.code().into();
            filled["detail"] = row.details.first().map_or(Value::Null, |d| (*d).into());
            filled["amount_minor"] = (1 + dice.roll(2_000) as i64).min(facts.refundable(&case.data.units)).into();
        }
        Some(filled)
    }
}

fn evidence(kind: EvidenceKind, now: Instant) -> Value {
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

impl Fills for Refund {
    fn plausible(_: &World, case: &Case<Self>, action: &str) -> Value {
        let amount = case.data.amount;
        let mut out = match action {
            "release" => json!({"reason": "chargeback"}),
            "ok" | "found_ok" => {
                json!({"amount_minor": amount.minor, "currency": amount.currency, "reference": "P-1"})
            }
            "soft_fail" | "hard_fail" => json!({"reason": "card_closed"}),
            "settled_otherwise" | "confirmed_not_paid" => json!({"proof": WORDS}),
            "deadline" | "tick" => json!({"entry": case.env.entry}),
            _ => json!({}),
        };
        out["action"] = action.into();
        out
    }
}

impl Fills for Return {
    fn plausible(world: &World, case: &Case<Self>, action: &str) -> Value {
        let fresh = format!("TRACK{}", world.parcels.len() + 100);
        let mut out = match action {
            "authorise" => json!({"address": "Lamps Ltd, 2 Short Road, Springfield"}),
            "decline" => json!({"code": "other", "text": WORDS}),
            "returnless" | "cancel" | "goods_arrived" => json!({"confirm": true}),
            "goods_gone" => json!({"code": "refused"}),
            "label_ready" => json!({"url": "https://labels.example/1.pdf", "tracking": fresh}),
            "label_voided" => json!({"label": case.data.voiding.first().copied().unwrap_or(0)}),
            "label_failed" => json!({"reason": "no_carrier"}),
            "inquiry_answered" => json!({"state": "taken", "text": "Q-7"}),
            "shipped" => json!({"carrier": "Post", "tracking": fresh}),
            "carrier_delivered" => json!({"weight_g": 700}),
            "lost" | "answer" | "note" => json!({"text": WORDS}),
            "inspect_fail" => {
                json!({"accepted": vec![0; case.data.units.len()], "code": "empty_parcel", "text": WORDS})
            }
            "for_buyer" => {
                json!({"amount_minor": case.data.amount_minor, "code": "carrier_fault", "text_buyer": WORDS, "text_shop": WORDS})
            }
            "for_seller" => json!({"code": "evidence_supports_shop", "text_buyer": WORDS, "text_shop": WORDS}),
            "deadline" | "tick" => json!({"entry": case.env.entry}),
            _ => json!({}),
        };
        out["action"] = action.into();
        out
    }

    /// Numbers and addresses have a shape of their own, and no parcel number counts twice.
    fn adjust(world: &World, case: &Case<Self>, action: &str, mut filled: Value, _: &mut Dice) -> Option<Value> {
        let plausible = || Self::plausible(world, case, action);
        if filled["code"] == "serial_differs" {
            filled["serial"] = "SN-2002".into();
        }
        Some(if matches!(action, "label_ready" | "shipped") { plausible() } else { filled })
    }
}

impl Fills for Conversation {
    fn plausible(world: &World, case: &Case<Self>, action: &str) -> Value {
        let mut out = match action {
            "message" => json!({"text": WORDS, "language": "en"}),
            "assist" => json!({"answers": case.data.asked, "blocks": [{"text": "hello"}], "missed": false}),
            "give_up" => json!({"answers": case.data.asked, "reason": "two_misses"}),
            "hand_over" => json!({"to": "desk", "text": WORDS}),
            "book_callback" => {
                let free = Self::facts(world, case).slots;
                json!({"at": free.first().copied().unwrap_or(world.now), "phone": "+55 11 5555 0100"})
            }
            "called" | "note" => json!({"text": WORDS}),
            "prepare_dispute" => json!({"dispute": 77, "number": "D-00000001"}),
            "close" => json!({"solved": true, "reason": "answered"}),
            "not_solved" => json!({"text": WORDS}),
            "deadline" | "tick" => json!({"entry": case.env.entry}),
            _ => json!({}),
        };
        out["action"] = action.into();
        out
    }

    fn adjust(_: &World, _: &Case<Self>, action: &str, mut filled: Value, _: &mut Dice) -> Option<Value> {
        // Either words or files: an empty text needs a file.
        if action == "message" && filled["text"].as_str() == Some("") {
            let file = json!({"file": "ab".repeat(32), "name": "a.pdf", "media": "application/pdf", "bytes": 9});
            filled["attachments"] = json!([file]);
        }
        match action {
            "book_callback" => filled["phone"] = "+55 11 5555 0100".into(),
            // No reason of the list needs words.
            "close" if filled["reason"] == "other" => filled["text"] = WORDS.into(),
            _ => {}
        }
        Some(filled)
    }
}

/// A listing of the shop.
pub fn found() -> Value {
    json!({"offer": 900, "shop": crate::world::SHOP, "title": "Brass lamp"})
}

impl Fills for Report {
    fn plausible(_: &World, case: &Case<Self>, action: &str) -> Value {
        let mut out = match action {
            "triage" => json!({"priority": "urgent"}),
            "ask" | "answer" | "add" | "hide_now" | "note" => json!({"text": WORDS}),
            "decide" => {
                json!({"measure": "no_action", "rule": "no_rule_broken", "facts": WORDS, "text_reporter": WORDS})
            }
            "attach" => json!({"listing": "f1", "text": WORDS, "found": found()}),
            "appeal" => json!({"ground": "new_fact", "text": WORDS}),
            "appeal_ended" => json!({"granted": true, "appeal": 1, "person": null}),
            "deadline" | "tick" => json!({"entry": case.env.entry}),
            _ => json!({}),
        };
        out["action"] = action.into();
        out
    }

    /// A measure needs a rule that was broken, and reasons for the shop; what is looked for is found.
    fn adjust(_: &World, _: &Case<Self>, action: &str, mut filled: Value, _: &mut Dice) -> Option<Value> {
        if action == "attach" {
            filled["found"] = found();
        }
        if filled["recall"] == "yes" {
            filled["recall_hazard"] = "hazard_fire".into();
            (filled["recall_advice"], filled["recall_money"]) = ("advice_stop".into(), "money_shop".into());
        }
        if action == "decide" && filled["measure"] != "no_action" {
            (filled["text_shop"], filled["reference"]) = (WORDS.into(), WORDS.into());
            filled["unfounded"] = "no".into();
            if filled["rule"] == "no_rule_broken" {
                filled["rule"] = "law".into();
            }
        } else if filled["unfounded"] == "yes" {
            filled["rule"] = "no_rule_broken".into();
        }
        Some(filled)
    }
}

impl Fills for Statement {
    fn plausible(_: &World, case: &Case<Self>, action: &str) -> Value {
        let mut out = match action {
            "appeal" => json!({"ground": "new_fact", "text": WORDS}),
            "lift" => json!({"text": WORDS}),
            "vary" => json!({"measure": "warn_shop", "text": WORDS}),
            "recall_sent" => json!({"count": 12}),
            "deadline" | "tick" => json!({"entry": case.env.entry}),
            _ => json!({}),
        };
        out["action"] = action.into();
        out
    }
}

impl Fills for Appeal {
    fn plausible(_: &World, case: &Case<Self>, action: &str) -> Value {
        let reasons = json!({"code": "new_fact_counts", "text_buyer": WORDS, "text_shop": WORDS});
        let mut out = match action {
            "reject" => json!({"code": "no_new_fact", "text": WORDS}),
            "answer" | "add" | "note" => json!({"text": WORDS}),
            "uphold" | "overturn" | "vary" => reasons,
            "deadline" | "tick" => json!({"entry": case.env.entry}),
            _ => json!({}),
        };
        if action == "vary" {
            match case.data.stake {
                Stake::Money { .. } => {
                    out["amount_minor"] = case.data.stake.between().map_or(Value::Null, |(low, _)| low.into());
                }
                _ => out["measure"] = "warn_shop".into(),
            }
        }
        out["action"] = action.into();
        out
    }
}
