//! What became of a buyer's money, as the marketplace and our own books tell it: attempts to pay, payments, and each
//! refund with its state and the provider's reference. The buyer, the finance desk and the API see the same.

use super::Loaded;
use crate::auth::Viewer;
use crate::format;
use crate::i18n::Words;
use crate::icon;
use maud::{Markup, html};
use ombud_domain::Money;
use ombud_domain::case::Stage;
use ombud_domain::refund::{Refund, RefundStage, RefundWhat};
use ombud_domain::time::{Instant, Span};
use ombud_engine::{facts, rows};
use ombud_store::attempt::{self, AttemptRow};
use ombud_store::{StoreError, Tx, case, ledger, mirror};
use serde_json::{Value, json};

/// How far back attempts are looked at.
const BACK: Span = Span::days(90);
/// The most attempts that are shown.
const ATTEMPTS: i64 = 20;
/// The most cases of an order that are looked through for refunds.
const CASES: i64 = 100;
/// The most events of a refund that are looked through for what the provider said.
const EVENTS: i64 = 200;

/// What became of the money.
#[derive(Debug, Clone, Default)]
pub struct MoneyTrail {
    /// Attempts to pay, newest first.
    pub attempts: Vec<AttemptRow>,
    /// The payments of an order.
    pub payments: Vec<Paid>,
}

/// A payment and what went back of it.
#[derive(Debug, Clone)]
pub struct Paid {
    /// Our key of it.
    pub id: i64,
    /// The marketplace's name of it.
    pub name: String,
    /// With what it was made.
    pub method: String,
    /// What was taken.
    pub captured: Money,
    /// What went back before or beside us.
    pub past: Money,
    /// What the bank took back.
    pub charged_back: Money,
    /// Our refunds, oldest first.
    pub refunds: Vec<Back>,
}

/// A refund.
#[derive(Debug, Clone)]
pub struct Back {
    /// Its number.
    pub number: String,
    /// How much.
    pub amount: Money,
    /// Where it stands.
    pub stage: RefundStage,
    /// When that changed last.
    pub at: Instant,
    /// The provider's reference, by which the buyer's bank finds it.
    pub reference: Option<String>,
    /// Between when it should arrive.
    pub arrives: Option<(Instant, Instant)>,
}

/// What became of the money of a buyer: all recent attempts, or those for one order with its payments.
///
/// # Errors
/// As the store's.
pub async fn load(tx: &mut Tx, buyer: i64, order: Option<i64>, now: Instant) -> Result<MoneyTrail, StoreError> {
    let since = now.0 - BACK.0;
    let mut attempts = attempt::of_buyer(tx, buyer, since, ATTEMPTS).await?;
    // An attempt that names no order may well have been for this one.
    attempts.retain(|a| order.is_none() || a.order_id.is_none() || a.order_id == order);
    let mut payments = Vec::new();
    if let Some(order) = order {
        let books = facts::books(tx, order, None).await?;
        let refunds = refunds(tx, order).await?;
        for row in mirror::payments(tx, order).await? {
            let Ok(currency) = row.currency.parse() else { continue };
            let money = |minor| Money::new(minor, currency);
            let book = books.iter().find(|b| b.payment.0 == row.id);
            payments.push(Paid {
                id: row.id,
                name: mirror::name(tx, row.id).await?.map(|n| n.external_id).unwrap_or_default(),
                method: row.method,
                captured: money(row.captured_minor),
                past: money(book.map_or(0, |b| b.past)),
                charged_back: money(book.map_or(0, |b| b.charged_back)),
                refunds: refunds.iter().filter(|(payment, _)| *payment == row.id).map(|(_, b)| b.clone()).collect(),
            });
        }
    }
    Ok(MoneyTrail { attempts, payments })
}

/// The refunds of an order, each with the payment that it is of.
async fn refunds(tx: &mut Tx, order: i64) -> Result<Vec<(i64, Back)>, StoreError> {
    let mut out = Vec::new();
    for row in case::of_order(tx, order, CASES).await?.into_iter().rev().filter(|c| c.kind == "refund") {
        let refund = rows::read::<Refund>(&row)?;
        let mut arrives = None;
        if refund.stage == RefundStage::Succeeded {
            for entry in ledger::before(tx, row.id, i64::MAX, ledger::EVERYONE, EVENTS).await? {
                if let Some(RefundWhat::Paid { arrives: window, .. }) = rows::event::<Refund>(&entry)?.map(|e| e.what) {
                    arrives = Some(window);
                }
            }
        }
        let back = Back {
            number: row.number,
            amount: refund.data.amount,
            stage: refund.stage,
            at: Instant(row.updated_at),
            reference: refund.data.reference,
            arrives,
        };
        out.push((refund.data.payment.0, back));
    }
    Ok(out)
}

/// The trail beside a finance case.
#[must_use]
pub fn beside(viewer: &Viewer, loaded: &Loaded) -> Markup {
    html! { @if let Some(trail) = &loaded.money { (draw(viewer.words(), trail)) } }
}

/// Attempts and payments; nothing where there are none.
#[must_use]
pub fn draw(w: &Words, trail: &MoneyTrail) -> Markup {
    html! {
        @if !trail.attempts.is_empty() {
            section.card.stack.tight aria-labelledby="attempts-t" {
                h2.section-t #attempts-t { (w.t("money-attempts")) }
                ol.timeline.dots { @for attempt in &trail.attempts { (attempted(w, attempt)) } }
            }
        }
        @for paid in &trail.payments { (payment(w, paid)) }
    }
}

fn attempted(w: &Words, a: &AttemptRow) -> Markup {
    let amount = a.currency.parse().map(|c| w.money(Money::new(a.amount_minor, c))).unwrap_or_default();
    let status = w.find(&format!("money-attempt-{}", a.status)).unwrap_or_else(|| w.t("money-attempt-unknown"));
    let falls = a.falls_back_at.map(|at| w.with("money-falls-back", &[("when", w.full(Instant(at)).into())]));
    html! {
        li.tl {
            span.icon-box {}
            div.tl-body {
                p.tl-head {
                    span.tl-t { (amount) " · " (method(w, &a.method)) ": " (status) }
                    " " time.tl-time datetime=(format::iso(Instant(a.at))) { (w.short(Instant(a.at))) }
                }
                p.small.muted { (left_account(w, &a.status)) @if a.status == "pending" { @if let Some(falls) = falls { " " (falls) } } }
                @if !a.provider_code.is_empty() && a.status == "declined" {
                    // The bank can do more with its own word than with ours.
                    @let said = w.find(&format!("provider-{}", a.provider_code)).unwrap_or_else(|| w.t("provider-other"));
                    p.small.muted { (w.with("money-code", &[("code", said.into())])) " (" span.code-no { (a.provider_code) } ")" }
                }
            }
        }
    }
}

/// Whether money left the account.
fn left_account(w: &Words, status: &str) -> String {
    w.t(match status {
        "started" | "declined" => "money-left-no",
        "pending" => "money-left-set-aside",
        "captured" => "money-left-yes",
        "reversed" => "money-left-back",
        _ => "money-left-unknown",
    })
}

fn method(w: &Words, method: &str) -> String {
    w.find(&format!("money-method-{method}")).unwrap_or_else(|| w.t("money-method-other"))
}

fn payment(w: &Words, paid: &Paid) -> Markup {
    html! {
        section.card.stack.tight aria-label=(w.t("order-payment")) {
            h2.section-t { (w.money(paid.captured)) " · " (method(w, &paid.method)) }
            p.small.muted { (w.t("finance-payment")) " " span.code-no { (paid.name) } }
            @if paid.past.minor > 0 { p { (icon!(ReceiptRefund)) " " (w.with("money-past", &[("amount", w.money(paid.past).into())])) } }
            @if paid.charged_back.minor > 0 { p { (icon!(BuildingLibrary)) " " (w.with("money-charged-back", &[("amount", w.money(paid.charged_back).into())])) } }
            @if paid.refunds.is_empty() && paid.past.minor == 0 { p { (w.t("money-no-refund")) } }
            @if !paid.refunds.is_empty() {
                ol.timeline.dots { @for back in &paid.refunds { (refunded(w, back)) } }
            }
        }
    }
}

fn refunded(w: &Words, back: &Back) -> Markup {
    html! {
        li.tl {
            span.icon-box {}
            div.tl-body {
                p.tl-head {
                    span.tl-t { (w.money(back.amount)) ": " (w.t(&format!("stage-{}", back.stage.code().replace('_', "-")))) }
                    " " time.tl-time datetime=(format::iso(back.at)) { (w.short(back.at)) }
                }
                @if let Some((from, until)) = back.arrives {
                    p.small { (w.with("money-arrives", &[("from", w.date(from).into()), ("until", w.date(until).into())])) }
                }
                @if let Some(reference) = &back.reference {
                    p.small.muted { (w.t("money-reference")) " " span.code-no { (reference) } }
                }
                p.small.muted { (w.t("finance-key")) " " span.code-no { (back.number) } }
            }
        }
    }
}

/// The trail for programs.
#[must_use]
pub fn json(trail: &MoneyTrail) -> Value {
    let attempts = trail.attempts.iter().map(|a| {
        json!({
            "at": a.at, "amount_minor": a.amount_minor, "currency": a.currency, "method": a.method, "status": a.status,
            "provider_code": a.provider_code, "falls_back_at": a.falls_back_at,
        })
    });
    let payments = trail.payments.iter().map(|p| {
        let refunds = p.refunds.iter().map(|r| {
            json!({
                "number": r.number, "amount_minor": r.amount.minor, "stage": r.stage, "at": r.at,
                "reference": r.reference, "arrives_from": r.arrives.map(|a| a.0), "arrives_until": r.arrives.map(|a| a.1),
            })
        });
        json!({
            "payment": p.name, "method": p.method, "currency": p.captured.currency,
            "captured_minor": p.captured.minor, "refunded_before_minor": p.past.minor,
            "charged_back_minor": p.charged_back.minor, "refunds": refunds.collect::<Vec<_>>(),
        })
    });
    json!({ "attempts": attempts.collect::<Vec<_>>(), "payments": payments.collect::<Vec<_>>() })
}
