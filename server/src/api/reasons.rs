//! `GET /api/v1/orders/{id}/reasons`: what each reason for a dispute leads to, for what one shop sold in an order.

use super::conversations::own_order;
use super::wire::{Asked, Problem, name_of, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use crate::show::outlook::{self, Outlook};
use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::routing::get;
use ombud_domain::Refusal;
use ombud_domain::dispute::Prospect;
use ombud_domain::id::{LineId, ShopId};
use ombud_domain::permit::Permission;
use ombud_engine::facts;
use ombud_engine::measured::Measured;
use ombud_store::mirror;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The endpoint.
pub const ROUTES: &[Route] =
    &[Route::api(Method::GET, "/api/v1/orders/{id}/reasons", Permission::OwnOrders, || get(list))];

/// Of which shop.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct OfShop {
    /// The marketplace's id of the shop; needed when the order holds lines of several.
    shop: Option<String>,
}

/// What may be expected of a dispute about these lines.
#[derive(Serialize, ToSchema)]
pub(super) struct Reasons {
    /// Where the shop is (ISO 3166-1 alpha-2), if it is known.
    seller_country: Option<String>,
    /// Where the buyer is, if it is known.
    buyer_country: Option<String>,
    /// What holds of the shop's promise about returns of what somebody no longer wants.
    return_terms: TermsView,
    /// What costs no more than this need not go back, in minor units of the order's currency.
    returnless_minor: i64,
    reasons: Vec<ReasonView>,
    /// What is wrong with money leads to our finance desk.
    money: Vec<MoneyView>,
}

/// The shop's promise about returns, clipped to the platform's floor.
#[derive(Serialize, ToSchema)]
pub(super) struct TermsView {
    /// So many days after delivery somebody may change their mind.
    days: i64,
    /// In so many of them nothing is kept back.
    free_days: i64,
    /// Who pays for the way back: `seller`, `buyer` or `platform`.
    way_back: &'static str,
    /// What the shop keeps of the price after those days, in percent.
    restocking_percent: u8,
    /// The shop's own version of its promise.
    version: Option<String>,
}

/// What one topic of money leads to. It can be told at any time, and costs nothing.
#[derive(Serialize, ToSchema)]
pub(super) struct MoneyView {
    topic: &'static str,
    /// When there is an answer at the latest, if it is told now.
    answered_by: i64,
    measured: MeasuredView,
}

/// What one reason leads to.
#[derive(Serialize, ToSchema)]
pub(super) struct ReasonView {
    reason: &'static str,
    /// More exact words, optional.
    details: &'static [&'static str],
    /// True when it can be sent now.
    open: bool,
    /// From when it can be sent.
    opens: Option<i64>,
    /// Until when it can be sent; absent while the goods that one can withdraw from buying are still on their way.
    closes: Option<i64>,
    /// Why there are no such dates yet, or never.
    why_not: Option<String>,
    /// What must be shown; an `excuse` may stand for all of it.
    evidence: Vec<&'static str>,
    /// What can be wanted.
    remedies: Vec<&'static str>,
    /// True when nothing need go back, as sending it would cost more than it did.
    keeps: bool,
    /// Who pays for the way back, where goods may go back: `seller`, `buyer` or `platform`.
    way_back: Option<&'static str>,
    /// False when it goes straight to us.
    asks_shop: bool,
    /// When there is a decision at the latest if nobody else answers; absent for the right to withdraw.
    decided_by: Option<i64>,
    /// The same, when offers go back and forth first.
    decided_by_after_offers: Option<i64>,
    measured: MeasuredView,
}

/// How it went for others.
#[derive(Serialize, ToSchema)]
pub(super) struct MeasuredView {
    /// Of which closed disputes: `both` this reason between these countries, `buyers` or `sellers` this reason in one of
    /// them, `reason` everywhere, `all`. A wider group is taken where a narrower one has under 30.
    among: &'static str,
    /// How many closed disputes were looked at: the newest, at most 500.
    cases: usize,
    /// Half of them took no longer; absent when there are under 30 in all.
    median_ms: Option<i64>,
    /// How many of a hundred buyers who said so were content; absent when under 30 did.
    content_percent: Option<u8>,
}

/// What each reason for a dispute leads to
///
/// From the rules and the policy in force at purchase: dates, evidence, remedies, costs, the latest possible decision; and
/// what was measured from closed disputes. Permission: buyers, about their own orders.
#[utoipa::path(get, path = "/api/v1/orders/{id}/reasons", operation_id = "list_reasons", tag = "orders",
    params(("id" = String, Path, description = "The marketplace's id of the order"), OfShop),
    responses((status = 200, description = "Reason by reason", body = Reasons),
        (status = 404, description = "No such order of this buyer, or no such shop in it", body = Problem),
        (status = 422, description = "The order holds lines of several shops, and none is named", body = Problem)))]
pub(super) async fn list(
    State(app): State<App>,
    viewer: Viewer,
    Path(id): Path<String>,
    Asked(of): Asked<OfShop>,
) -> Answer {
    let engine = app.engine.clone();
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let order = own_order(tx, &id, viewer.person).await?;
            let mut lines = mirror::lines(tx, order.id).await?;
            if let Some(name) = &of.shop {
                let mut kept = Vec::new();
                for line in lines {
                    if name_of(tx, Some(line.shop)).await?.as_ref() == Some(name) {
                        kept.push(line);
                    }
                }
                lines = kept;
            }
            let shop = lines.first().map(|l| ShopId(l.shop)).ok_or_else(Fault::not_found)?;
            if lines.iter().any(|l| l.shop != shop.0) {
                return Err(Refusal::invalid("shop", "required").into());
            }
            let lines = lines.iter().map(|l| LineId(l.id)).collect();
            let facts = facts::dispute(tx, &engine, lines, None, None).await?;
            let outlook = outlook::load(tx, &engine, &facts, Some(shop), viewer.person.0).await?;
            Ok::<_, Fault>(told(outlook))
        })
    });
    reply(StatusCode::OK, &work.await?)
}

fn told(outlook: Outlook) -> Reasons {
    let known = |code: String| Some(code).filter(|c| !c.is_empty());
    let reasons = outlook.reasons.iter().map(|(p, m)| view(p, *m, outlook.now)).collect();
    let money = outlook.money.iter().map(|(topic, m)| MoneyView {
        topic: topic.code(),
        answered_by: outlook.answered.0,
        measured: measured(*m),
    });
    let terms = TermsView {
        days: outlook.terms.days,
        free_days: outlook.terms.free_d,
        way_back: outlook.terms.bearer.code(),
        restocking_percent: outlook.terms.restocking_percent,
        version: outlook.terms.version,
    };
    Reasons {
        money: money.collect(),
        returnless_minor: outlook.returnless.minor,
        seller_country: known(outlook.seller),
        buyer_country: known(outlook.buyer),
        return_terms: terms,
        reasons,
    }
}

fn measured(m: Measured) -> MeasuredView {
    MeasuredView {
        among: m.among.code(),
        cases: m.cases,
        median_ms: m.median.map(|m| m.0),
        content_percent: m.content_percent,
    }
}

fn view(prospect: &Prospect, found: Measured, now: ombud_domain::Instant) -> ReasonView {
    let (row, window, latest) = (prospect.reason.row(), prospect.filing.as_ref(), prospect.decision);
    ReasonView {
        reason: row.code,
        details: row.details,
        open: prospect.is_open(now),
        opens: window.ok().map(|f| f.opens.0),
        closes: window.ok().and_then(|f| f.closes).map(|at| at.0),
        why_not: window.err().map(|r| r.code().to_owned()),
        evidence: prospect.rule.evidence.iter().map(|e| e.code()).collect(),
        remedies: prospect.rule.remedies.iter().map(|r| r.code()).collect(),
        keeps: prospect.keeps,
        way_back: prospect.way_back.map(|b| b.code()),
        asks_shop: latest.is_some_and(|l| l.asks_shop),
        decided_by: latest.map(|l| l.silent.0),
        decided_by_after_offers: latest.map(|l| l.bargained.0),
        measured: measured(found),
    }
}
