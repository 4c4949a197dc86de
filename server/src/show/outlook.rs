//! What a buyer knows before filing: for each reason when, with what evidence, for what, at whose cost, until when it is
//! decided at the latest, and how it went for others. The wizard, the pages of problems and the API say the same.

use crate::auth::Viewer;
use crate::i18n::Words;
use maud::{Markup, html};
use ombud_domain::calendar::business_days;
use ombud_domain::dispute::prospect::Latest;
use ombud_domain::dispute::reason::Filing;
use ombud_domain::dispute::{DisputeFacts, Prospect, REASONS, Reason, prospect};
use ombud_domain::finance::Topic;
use ombud_domain::id::ShopId;
use ombud_domain::money::Money;
use ombud_domain::returns::{Bearer, ReturnTerms};
use ombud_domain::time::{Instant, Span};
use ombud_engine::Engine;
use ombud_engine::measured::{self, Among, Kind, Measured};
use ombud_store::{StoreError, Tx};

/// What every reason leads to, for some lines of one shop.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// Where the shop is; empty when nobody knows.
    pub seller: String,
    /// Where the buyer is; empty when nobody knows.
    pub buyer: String,
    /// Reason by reason, as they are offered, with how it went for others.
    pub reasons: Vec<(Prospect, Measured)>,
    /// When it was worked out.
    pub now: Instant,
    /// What holds of the shop's promise about returns.
    pub terms: ReturnTerms,
    /// Up to which price nothing need go back.
    pub returnless: Money,
    /// What is wrong with money leads to our finance desk: topic by topic, with how it went for others.
    pub money: Vec<(Topic, Measured)>,
    /// Until when the desk has an answer, if it is told now.
    pub answered: Instant,
}

/// What is wrong with money that an order leads to, as one of its problems.
const MONEY: [Topic; 2] = [Topic::RefundNotArrived, Topic::UnauthorisedPayment];

/// Works it out.
///
/// # Errors
/// As the store's.
pub async fn load(
    tx: &mut Tx,
    engine: &Engine,
    facts: &DisputeFacts,
    shop: Option<ShopId>,
    buyer: i64,
) -> Result<Outlook, StoreError> {
    let now = engine.now();
    let seller = measured::country(tx, shop.map(|s| s.0)).await?;
    let buyer = measured::country(tx, Some(buyer)).await?;
    let mut reasons = Vec::with_capacity(REASONS.len());
    for row in REASONS.iter().filter(|r| facts.policy.reason(r.reason).offered) {
        let kind = Kind { reason: row.reason, seller: seller.clone(), buyer: buyer.clone() };
        let measured = measured::expect(tx, engine, kind).await?;
        reasons.push((prospect(row.reason, facts, now), measured));
    }
    let mut money = Vec::with_capacity(MONEY.len());
    for topic in MONEY {
        money.push((topic, measured::answers(tx, topic).await?));
    }
    let policy = &facts.policy;
    let asked = now + Span::hours(policy.finance_received_h);
    let answered = business_days(asked, u32::try_from(policy.finance_provider_bd).unwrap_or(0), &facts.hours);
    let returnless = Money::new(policy.returnless(facts.currency), facts.currency);
    Ok(Outlook { seller, buyer, reasons, now, terms: facts.return_terms(), returnless, money, answered })
}

impl Outlook {
    /// What one reason leads to, if it is offered.
    #[must_use]
    pub fn of(&self, reason: Reason) -> Option<&(Prospect, Measured)> {
        self.reasons.iter().find(|(p, _)| p.reason == reason)
    }
}

/// All reasons, each to be opened.
#[must_use]
pub fn all(viewer: &Viewer, outlook: &Outlook) -> Markup {
    let w = viewer.words();
    html! {
        section.stack.tight aria-labelledby="outlook-t" {
            h2.section-t #outlook-t { (w.t("outlook-title")) }
            p.muted.small { (w.t("outlook-hint")) }
            @for (prospect, measured) in &outlook.reasons {
                details.card {
                    summary { strong { (w.t(&format!("choice-{}", prospect.reason.row().code))) } }
                    (facts(w, outlook, prospect, *measured))
                }
            }
            @for (topic, measured) in &outlook.money {
                details.card {
                    summary { strong { (w.t(&format!("choice-{}", topic.code()))) } }
                    (desk(w, outlook, *topic, *measured))
                }
            }
        }
    }
}

/// What the finance desk does about money: the same questions, with its answers.
fn desk(w: &Words, outlook: &Outlook, topic: Topic, measured: Measured) -> Markup {
    let n = [("n", i64::try_from(measured.cases).unwrap_or(i64::MAX).into())];
    let rows = [
        ("outlook-when", w.t("outlook-money-when")),
        ("outlook-evidence", w.t(&format!("outlook-money-evidence-{}", topic.code()))),
        ("outlook-remedies", w.t(&format!("outlook-money-remedy-{}", topic.code()))),
        ("outlook-cost", w.t("outlook-money-cost")),
        ("outlook-decision", w.with("outlook-money-answer", &[("when", w.full(outlook.answered).into())])),
        (
            "outlook-others",
            match measured.median {
                Some(median) => w.with("outlook-half", &[("days", days(median).into())]),
                None => w.with("outlook-too-few", &n),
            },
        ),
    ];
    html! {
        dl.summary { @for (key, said) in rows { div { dt { (w.t(key)) } dd { (said) } } } }
        p { a.btn.small href=(format!("/payments/{}", topic.code())) { (w.t("outlook-money-tell")) } }
    }
}

/// One reason, open.
#[must_use]
pub fn one(viewer: &Viewer, outlook: &Outlook, reason: Reason) -> Markup {
    let w = viewer.words();
    html! {
        @if let Some((prospect, measured)) = outlook.of(reason) {
            section.card.stack.tight aria-labelledby="outlook-t" {
                h2.section-t #outlook-t { (w.t("outlook-one")) }
                (facts(w, outlook, prospect, *measured))
            }
        }
    }
}

fn facts(w: &Words, outlook: &Outlook, prospect: &Prospect, measured: Measured) -> Markup {
    let rows = [
        ("outlook-when", html! { (when(w, outlook, prospect)) }),
        ("outlook-evidence", evidence(w, prospect)),
        ("outlook-remedies", remedies(w, outlook, prospect)),
        ("outlook-cost", html! { @for line in costs(w, outlook, prospect) { p { (line) } } }),
        ("outlook-decision", html! { @if let Some(decision) = decision(w, prospect) { (decision) } }),
        ("outlook-others", html! { @for line in others(w, outlook, prospect.reason, measured) { p { (line) } } }),
    ];
    let told = rows.into_iter().filter(|(_, said)| !said.0.is_empty());
    html! { dl.summary { @for (key, said) in told { div { dt { (w.t(key)) } dd { (said) } } } } }
}

fn when(w: &Words, outlook: &Outlook, prospect: &Prospect) -> String {
    match &prospect.filing {
        Ok(filing) => window(w, outlook, filing, prospect.reason.is_withdrawal()),
        Err(refusal) => w.t(&format!("refusal-{}", refusal.code())),
    }
}

/// From when until when something can be filed.
fn window(w: &Words, outlook: &Outlook, filing: &Filing, withdrawal: bool) -> String {
    match filing.closes {
        Some(closes) => {
            let key = if withdrawal { "outlook-window-withdraw" } else { "outlook-window" };
            w.with(key, &[("opens", w.full(filing.opens).into()), ("closes", w.full(closes).into())])
        }
        None => w.with("outlook-window-coming", &[("days", outlook.terms.days.into())]),
    }
}

fn evidence(w: &Words, prospect: &Prospect) -> Markup {
    html! {
        @if prospect.reason.is_withdrawal() { p { (w.t("outlook-evidence-never")) } }
        @else if prospect.rule.evidence.is_empty() { p { (w.t("outlook-evidence-none")) } }
        @else {
            ul.points { @for kind in &prospect.rule.evidence { li { (w.t(&format!("choice-{}", kind.code()))) } } }
            p { (w.t("outlook-excuse")) }
        }
    }
}

fn remedies(w: &Words, outlook: &Outlook, prospect: &Prospect) -> Markup {
    html! {
        ul.points { @for remedy in &prospect.rule.remedies { li { (w.t(&format!("choice-{}", remedy.code()))) } } }
        @if prospect.keeps { p { (w.with("outlook-keeps", &[("amount", w.money(outlook.returnless).into())])) } }
    }
}

/// Who bears which cost.
fn costs(w: &Words, outlook: &Outlook, prospect: &Prospect) -> Vec<String> {
    let mut out = Vec::new();
    match prospect.way_back {
        Some(Bearer::Buyer) => out.push(w.t("outlook-cost-you")),
        Some(Bearer::Seller) => out.push(w.t("outlook-cost-shop")),
        Some(Bearer::Platform) => out.push(w.t("outlook-cost-us")),
        None => {}
    }
    let terms = &outlook.terms;
    if prospect.reason.is_withdrawal() && terms.restocking_percent > 0 {
        let args = [("percent", i64::from(terms.restocking_percent).into()), ("days", terms.free_d.into())];
        out.push(w.with("outlook-cost-kept", &args));
    }
    if prospect.rule.remedies.iter().any(|r| !r.has_amount()) {
        out.push(w.t("outlook-cost-goods"));
    }
    out.push(w.t("outlook-cost-money"));
    out
}

/// Until when it is decided; nothing while there is no day to count from.
fn decision(w: &Words, prospect: &Prospect) -> Option<String> {
    if prospect.reason.is_withdrawal() {
        return Some(w.t("outlook-decision-right"));
    }
    let Latest { asks_shop, silent, bargained } = prospect.decision?;
    let dates = [("silent", w.full(silent).into()), ("bargained", w.full(bargained).into())];
    Some(w.with(if asks_shop { "outlook-decision-shop" } else { "outlook-decision-us" }, &dates))
}

/// How it went for others, and of whom that is said.
fn others(w: &Words, outlook: &Outlook, reason: Reason, measured: Measured) -> Vec<String> {
    let cases = i64::try_from(measured.cases).unwrap_or(i64::MAX);
    let Some(median) = measured.median else { return vec![w.with("outlook-too-few", &[("n", cases.into())])] };
    let mut out = vec![w.with("outlook-half", &[("days", days(median).into())])];
    out.push(match measured.content_percent {
        Some(percent) => w.with("outlook-content", &[("percent", i64::from(percent).into())]),
        None => w.t("outlook-content-unknown"),
    });
    let args = [
        ("n", cases.into()),
        ("seller", country(w, &outlook.seller).into()),
        ("buyer", country(w, &outlook.buyer).into()),
        ("reason", w.t(&format!("choice-{}", reason.row().code)).into()),
    ];
    out.push(match measured.among {
        Among::Both => w.with("outlook-among-both", &args),
        Among::Buyers => w.with("outlook-among-buyers", &args),
        Among::Sellers => w.with("outlook-among-sellers", &args),
        Among::Reason => w.with("outlook-among-reason", &args),
        Among::All => w.with("outlook-among-all", &args),
    });
    out
}

/// Whole days, upwards: nobody is promised less than it took.
fn days(span: Span) -> i64 {
    let day = Span::days(1).0;
    (span.0 + day - 1) / day
}

/// The name of a country, or its letters.
fn country(w: &Words, code: &str) -> String {
    w.find(&format!("country-{}", code.to_lowercase())).unwrap_or_else(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_upwards() {
        assert_eq!([Span::hours(1), Span::days(1), Span::hours(25), Span(0)].map(days), [1, 1, 2, 0]);
    }
}
