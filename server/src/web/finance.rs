//! `/finance`: cases that buyers brought to the finance desk, and refunds that need a person: unknown, tried again, or by
//! hand; each with its history, and the two ways to end a refund by hand, for which two people must look.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, Loaded, deadline, payment, person_name, timeline};
use crate::web::act::{action_form, weighed};
use crate::web::finance_alerts;
use crate::web::order_facts::{self, OrderFacts};
use crate::web::panes::{self, ByState, Opened, Panes, Wanted};
use axum::extract::{Path, Query, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::case::Case;
use ombud_domain::dispute::Dispute;
use ombud_domain::permit::Permission;
use ombud_domain::refund::{FundedBy, Refund};
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_engine::view::AnyCase;
use ombud_store::case::CaseRow;
use ombud_store::{StoreError, Tx, case, chargeback, mirror};

/// The states in which the desk looks at something, those that need a hand first.
const STAGES: [(&str, &str); 6] = [
    ("dispute", "chargeback_hold"),
    ("finance", "received"),
    ("finance", "with_provider"),
    ("refund", "manual"),
    ("refund", "unknown"),
    ("refund", "retry"),
];
/// The ways to end one by hand.
const ENDINGS: [&str; 2] = ["settled_otherwise", "confirmed_not_paid"];

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/finance", Permission::FinanceDesk, || get(list)),
    Route::page(Method::GET, "/finance/{number}", Permission::FinanceDesk, || get(open)),
];

/// What stands beside a refund.
#[derive(Default)]
struct Beside {
    order: Option<OrderFacts>,
    /// The number of its dispute.
    dispute: Option<String>,
    /// The marketplace's name of the payment.
    payment: String,
    /// Who looked at it first.
    first_eyes: Option<String>,
}

async fn list(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    app.engine.seen(viewer.person);
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let panes = panes(&app, &viewer, &wanted, None).await?;
    let title = viewer.words().t("nav-finance");
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(badges).live(cursor)))
}

async fn open(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    app.engine.seen(viewer.person);
    let loaded = show::load(&app, &viewer, &number).await?;
    if !matches!(loaded.seen.case, AnyCase::Refund(_) | AnyCase::Finance(_)) {
        return Ok(Redirect::to(&format!("/cases/{number}")).into_response());
    }
    let panes = panes(&app, &viewer, &wanted, Some(&loaded)).await?;
    Ok(panes.answer(&viewer, Page::console(&viewer, &number).badges(loaded.badges).live(loaded.cursor)))
}

async fn panes(app: &App, viewer: &Viewer, wanted: &Wanted, open: Option<&Loaded>) -> Result<Panes, Fault> {
    let (reader, seen) = (viewer.clone(), open.cloned());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let mut lists = Vec::new();
            for (kind, stage) in STAGES {
                let cases = panes::waiting(tx, &reader, &[(kind, stage)]).await?;
                let mut items = panes::with_buyers(tx, cases).await?;
                for item in items.iter_mut().filter(|_| stage == "chargeback_hold") {
                    item.mark = bank_waits(tx, &reader, &item.case).await?;
                }
                lists.push((stage, items));
            }
            let beside = match &seen {
                Some(loaded) => beside(tx, &reader, loaded).await?,
                None => Beside::default(),
            };
            let door = finance_alerts::door(tx, &reader).await?;
            Ok::<_, StoreError>((lists, beside, door))
        })
    });
    let (lists, beside, door) = read.await?;
    let w = viewer.words();
    let ByState { tabs, items, query } = ByState::new(viewer, "finance", lists, wanted);
    let number = open.map(|l| l.env().number.as_str());
    Ok(Panes {
        title: w.t("nav-finance"),
        tabs: html! { (door) (panes::tabs(viewer, &w.t("nav-finance"), &tabs)) },
        rows: panes::rows(viewer, "refunds", &items, number, &w.t("finance-empty"), |c| {
            format!("/finance/{}{query}", c.number)
        }),
        older: panes::older(viewer, None),
        open: open.map(|loaded| opened(app, viewer, loaded, &beside)),
        hint: w.t("finance-choose"),
        tools: Markup::default(),
    })
}

/// That a bank waits for our evidence about a dispute, and until when; nothing where it has it.
async fn bank_waits(tx: &mut Tx, viewer: &Viewer, row: &CaseRow) -> Result<Option<String>, StoreError> {
    let dispute: Case<Dispute> = rows::read(row)?;
    let mut waiting = chargeback::of_order(tx, dispute.data.order.0).await?;
    waiting.retain(|c| c.running == 1 && dispute.data.bank_waits(c.id));
    let Some(first) = waiting.iter().min_by_key(|c| c.due_at.unwrap_or(i64::MAX)) else { return Ok(None) };
    let w = viewer.words();
    Ok(Some(match first.due_at {
        Some(due) => w.with("finance-bank-by", &[("when", w.date(Instant(due)).into())]),
        None => w.t("finance-bank"),
    }))
}

fn refund(loaded: &Loaded) -> Option<&Case<Refund>> {
    match &loaded.seen.case {
        AnyCase::Refund(case) => Some(case),
        _ => None,
    }
}

async fn beside(tx: &mut Tx, viewer: &Viewer, loaded: &Loaded) -> Result<Beside, StoreError> {
    let Some(refund) = refund(loaded) else {
        let order = match loaded.env().order {
            Some(order) => order_facts::load(tx, viewer, order.0).await?,
            None => None,
        };
        return Ok(Beside { order, ..Beside::default() });
    };
    let order = match refund.env.order {
        Some(order) => order_facts::load(tx, viewer, order.0).await?,
        None => None,
    };
    let first_eyes = match &refund.data.first_eyes {
        Some((person, _)) => Some(person_name(tx, *person).await?),
        None => None,
    };
    Ok(Beside {
        order,
        dispute: case::load(tx, refund.data.dispute.0).await?.map(|d| d.number),
        payment: mirror::name(tx, refund.data.payment.0).await?.map(|n| n.external_id).unwrap_or_default(),
        first_eyes,
    })
}

fn opened(app: &App, viewer: &Viewer, loaded: &Loaded, beside: &Beside) -> Opened {
    let w = viewer.words();
    let env = loaded.env();
    let key = if refund(loaded).is_some() { "finance-refund" } else { "finance-case" };
    let name = w.with(key, &[("number", env.number.clone().into())]);
    let thread = html! {
        (panes::head(viewer, loaded, "/finance", &name, &html! {}))
        div.pane-body tabindex="0" { div.case.stack.wide {
            (deadline::hero(viewer, loaded))
            (figures(viewer, loaded, beside))
            (asked(viewer, loaded))
            (payment::beside(viewer, loaded))
            (steps(app, viewer, loaded))
            @if refund(loaded).is_some() { (endings(app, viewer, loaded, beside)) }
            section.stack aria-labelledby="events-t" {
                h2.section-t #events-t { (w.t("what-happened")) }
                (timeline::timeline(viewer, loaded))
            }
        } }
    };
    let context = html! { @if let Some(order) = &beside.order { (order_facts::draw(viewer, order)) } };
    Opened { name, thread, context: (w.t("order"), context) }
}

/// What the buyer asks, and how far the desk is.
fn asked(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let w = viewer.words();
    let AnyCase::Finance(case) = &loaded.seen.case else { return html! {} };
    let d = &case.data;
    html! {
        dl.card.kv id=(format!("figures-{}", case.env.number)) {
            div { dt { (w.t("finance-topic")) } dd { strong { (w.t(&format!("choice-{}", d.topic.code()))) } } }
            div { dt { (w.t("finance-asked")) } dd { (w.with("finance-times", &[("n", i64::from(d.asked).into())])) } }
            @if let Some(finding) = &d.finding { div { dt { (w.t("field-finding")) } dd { (w.t(&format!("choice-{finding}"))) } } }
        }
    }
}

/// What the desk can do about a case of a buyer.
fn steps(app: &App, viewer: &Viewer, loaded: &Loaded) -> Markup {
    let w = viewer.words();
    let here = format!("/finance/{}", loaded.env().number);
    let possible = loaded.seen.allowed.iter().filter(|a| a.why_not.is_none());
    html! {
        @if matches!(loaded.seen.case, AnyCase::Finance(_)) {
            section.stack id=(format!("steps-{}", loaded.env().number)) {
                @for allowed in possible {
                    details.card id=(format!("act-{}", allowed.action)) open[allowed.action == "answer_buyer"] {
                        summary { strong { (w.t(&format!("action-{}", allowed.action))) } }
                        @if let Some(explained) = w.find(&format!("explain-{}", allowed.action)) { p.muted.small { (explained) } }
                        (action_form(viewer, loaded, allowed, &Typed::default(), &[], panes::fresh(app)))
                        input type="hidden" name="back" value=(here) form=(format!("do-{}", allowed.action));
                    }
                }
            }
        }
    }
}

fn figures(viewer: &Viewer, loaded: &Loaded, beside: &Beside) -> Markup {
    let w = viewer.words();
    let Some(refund) = refund(loaded) else { return html! {} };
    let d = &refund.data;
    html! {
        dl.card.kv id=(format!("figures-{}", refund.env.number)) {
            div { dt { (w.t("finance-amount")) } dd { strong { (w.money(d.amount)) } } }
            div { dt { (w.t("finance-whose")) } dd { (w.t(if d.funded_by == FundedBy::Seller { "finance-whose-shop" } else { "finance-whose-us" })) } }
            div { dt { (w.t("finance-payment")) } dd { span.code-no { (beside.payment) } } }
            div { dt { (w.t("finance-key")) } dd { span.code-no { (refund.env.number) } } }
            div { dt { (w.t("finance-sent")) } dd { (w.with("finance-times", &[("n", i64::from(d.sends).into())])) } }
            div { dt { (w.t("finance-asked")) } dd { (w.with("finance-times", &[("n", i64::from(d.queries).into())])) } }
            @if let Some(reference) = &d.reference { div { dt { (w.t("finance-reference")) } dd { span.code-no { (reference) } } } }
            @if let Some(number) = &beside.dispute { div { dt { (w.t("kind-dispute")) } dd { a.code-no href=(format!("/cases/{number}")) { (number) } } } }
        }
    }
}

/// The two ways to end a refund by hand; the second person sees what the first one found.
fn endings(app: &App, viewer: &Viewer, loaded: &Loaded, beside: &Beside) -> Markup {
    let w = viewer.words();
    let here = format!("/finance/{}", loaded.env().number);
    let known: Vec<_> = ENDINGS.iter().filter_map(|e| loaded.seen.allowed.iter().find(|a| a.action == *e)).collect();
    let looked = refund(loaded).and_then(|r| r.data.first_eyes.as_ref()).zip(beside.first_eyes.as_ref());
    html! {
        section.stack aria-labelledby="endings-t" id=(format!("endings-{}", loaded.env().number)) {
            @if !known.is_empty() { h2.section-t #endings-t { (w.t("finance-by-hand")) } p.muted { (w.t("finance-four-eyes")) } }
            @if let Some(((_, action), name)) = looked {
                p.flash { (icon!(Eye)) span {
                    (w.with("finance-first-eyes", &[("name", name.clone().into()), ("action", w.t(&format!("action-{action}")).into())]))
                } }
            }
            @for allowed in known {
                @if let Some(why) = &allowed.why_not {
                    p.muted.small { (w.t(&format!("action-{}", allowed.action))) ": " (w.t(&format!("refusal-{why}"))) }
                } @else {
                    details.card id=(format!("act-{}", allowed.action)) {
                        summary { strong { (w.t(&format!("action-{}", allowed.action))) } }
                        @if let Some(weighed) = weighed(viewer, allowed) { (weighed) }
                        (action_form(viewer, loaded, allowed, &Typed::default(), &[], panes::fresh(app)))
                        input type="hidden" name="back" value=(here) form=(format!("do-{}", allowed.action));
                    }
                }
            }
        }
    }
}
