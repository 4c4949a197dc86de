//! `GET /payments`: what can be wrong with money, for buyers, with an order or without one. `GET /payments/{topic}`: what
//! is true of it now, and the form that asks our finance desk.

use super::help_order::own_storefront;
use super::purchase::{self, Purchase, address};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong, error_line, summary};
use crate::icon;
use crate::limits::Limit;
use crate::page::{self, Badges, Page};
use crate::route::Route;
use crate::show;
use crate::show::payment::{self, MoneyTrail};
use crate::show::row::{Row, row};
use axum::extract::{Path, RawQuery, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::finance::{Open, TEXT_CHARS, Topic};
use ombud_domain::id::{OrderId, PaymentId};
use ombud_domain::permit::Permission;
use ombud_domain::refund::RefundStage;
use ombud_engine::act::{ActError, Ask, Request};
use ombud_store::seat::{self, Filter, Listed};
use ombud_text::safe_text::clean_block;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/payments", Permission::OpenCase, || get(index)),
    Route::page(Method::GET, "/payments/{topic}", Permission::OpenCase, || get(ask)),
    Route::page(Method::POST, "/payments/{topic}", Permission::OpenCase, || post(open)),
];

/// Cases that are shown.
const CASES: i64 = 20;
/// The list's id, to which live rows are put.
const LIST: &str = "my-money";

/// What a page about money knows.
struct Ground {
    order: Option<Purchase>,
    trail: MoneyTrail,
    cases: Vec<Listed>,
    badges: Badges,
}

async fn ground(app: &App, viewer: &Viewer, order: Option<String>) -> Result<Ground, Fault> {
    let (reader, now) = (viewer.clone(), app.now());
    let filter = Filter { kinds: vec!["finance".into()], ..Filter::default() };
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let order = match order {
                Some(number) => Some(purchase::own(tx, &reader, &number).await?),
                None => None,
            };
            let id = order.as_ref().map(|o| o.row.id);
            Ok::<_, ActError>(Ground {
                trail: payment::load(tx, reader.person.0, id, now).await?,
                cases: seat::list(tx, &reader.holders, &filter, CASES).await?,
                badges: show::badges(tx, &reader).await?,
                order,
            })
        })
    });
    Ok(read.await?)
}

impl Ground {
    /// The query that keeps the order.
    fn query(&self) -> String {
        self.order.as_ref().map(|o| format!("?order={}", purchase::escaped(&o.number))).unwrap_or_default()
    }

    /// What can be wrong here: only what is true of this buyer's money.
    fn topics(&self) -> impl Iterator<Item = Topic> {
        let paid = self.order.as_ref().is_none_or(|_| !self.trail.payments.is_empty());
        Topic::ALL.into_iter().filter(move |t| paid || *t == Topic::PaymentImpossible)
    }

    fn back(&self) -> String {
        self.order.as_ref().map_or_else(|| "/orders".to_owned(), |o| address(&o.number))
    }
}

async fn index(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let ground = ground(&app, &viewer, query.some("order").map(str::to_owned)).await?;
    let w = viewer.words();
    let title = w.t("money-title");
    let kept = ground.query();
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href=(ground.back()) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
            div.stack.wide {
                h1.page-t { (title) @if let Some(order) = &ground.order { " · " span.code-no { (order.number) } } }
                ul.card.flush.rows {
                    @for topic in ground.topics() {
                        li.row { a.row-a href=(format!("/payments/{}{kept}", topic.code())) {
                            span.avatar aria-hidden="true" { (icon!(CreditCard)) }
                            div { p.row-t { (w.t(&format!("choice-{}", topic.code()))) } p.muted.small { (w.t(&format!("money-{}-hint", topic.code()))) } }
                        } }
                    }
                }
                @if !ground.cases.is_empty() {
                    section.stack.tight aria-labelledby="cases-t" {
                        h2.section-t #cases-t { (w.t("money-cases")) }
                        ul.rows.card.flush id=(LIST) { @for listed in &ground.cases { (item(&viewer, listed)) } }
                    }
                }
                (payment::draw(w, &ground.trail))
            }
        }
    };
    Ok(Page::buyer(&viewer, &title).badges(ground.badges).body(body).into_response())
}

fn item(viewer: &Viewer, listed: &Listed) -> Markup {
    let case = &listed.case;
    let href = format!("/cases/{}", case.number);
    row(
        viewer,
        &Row { case, href, who: "", unread: listed.unread(), current: false, list: LIST, labels: &[], mark: None },
    )
}

async fn ask(State(app): State<App>, viewer: Viewer, Path(topic): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let topic = Topic::from_code(&topic).ok_or_else(Fault::not_found)?;
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let ground = ground(&app, &viewer, query.some("order").map(str::to_owned)).await?;
    Ok(form(&app, &viewer, topic, &ground, &query, &[]))
}

/// What is wrong with the text.
fn wrong(text: &str) -> Vec<Wrong> {
    let why = match u32::try_from(text.chars().count()).unwrap_or(u32::MAX) {
        0 => "required",
        n if n < TEXT_CHARS.0 => "too_short",
        n if n > TEXT_CHARS.1 => "too_long",
        _ => return Vec::new(),
    };
    vec![Wrong::new("text", why)]
}

fn form(app: &App, viewer: &Viewer, topic: Topic, ground: &Ground, typed: &Typed, wrong: &[Wrong]) -> Response {
    let w = viewer.words();
    let name = w.t(&format!("choice-{}", topic.code()));
    let title = if wrong.is_empty() { name.clone() } else { w.with("error-title", &[("title", name.clone().into())]) };
    let error = wrong.first().map(|e| e.words(w));
    let url = format!("/payments/{}", topic.code());
    let open = ground.cases.iter().find(|l| is_same(l, ground));
    let content = html! {
        div.wizard-top { a.back href=(format!("/payments{}", ground.query())) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
        div.stack.wide {
            h1.page-t { (name) }
            p { (w.t(&format!("money-{}-now", topic.code()))) }
            (advice(viewer, topic, ground, app.now()))
            (payment::draw(w, &ground.trail))
            @if let Some(open) = open {
                p.flash { (icon!(InformationCircle)) span { (w.t("money-open")) " " a href=(format!("/cases/{}", open.case.number)) { span.code-no { (open.case.number) } } } }
            }
            form.wizard.card.stack method="post" action=(url) novalidate {
                (page::sent(viewer, app.engine.entropy().uuid(app.now().0)))
                @if let Some(order) = &ground.order { input type="hidden" name="order" value=(order.number); }
                (summary(w, "", wrong))
                (payments(viewer, topic, ground, typed))
                div.field.bad[error.is_some()] {
                    label for="f-text" { (w.t("money-tell")) }
                    p.hint #f-text-h { (w.t(&format!("money-{}-tell", topic.code()))) }
                    (error_line("f-text", error.as_deref()))
                    textarea.input #f-text name="text" dir="auto" rows="5" aria-describedby=(if error.is_some() { "f-text-h f-text-e" } else { "f-text-h" })
                        aria-invalid=[error.is_some().then_some("true")] { (typed.get("text").unwrap_or_default()) }
                }
                p.muted { (w.t("money-next")) }
                div.actions { button.btn.primary { (w.t("money-send")) } }
            }
        }
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let body = html! { main.col #main { (content) } };
    (status, Page::buyer(viewer, &title).badges(ground.badges).body(body)).into_response()
}

/// An open case about the same order, or about none.
fn is_same(listed: &Listed, ground: &Ground) -> bool {
    listed.case.closed_at.is_none() && listed.case.order_id == ground.order.as_ref().map(|o| o.row.id)
}

/// What to know first, where it is true.
fn advice(viewer: &Viewer, topic: Topic, ground: &Ground, now: ombud_domain::Instant) -> Markup {
    let w = viewer.words();
    let pending = ground.trail.attempts.iter().any(|a| a.status == "pending");
    let refunds = || ground.trail.payments.iter().flat_map(|p| &p.refunds);
    let until = refunds().filter_map(|r| r.arrives).map(|a| a.1).filter(|until| *until > now).max();
    let moving = refunds().any(|r| !matches!(r.stage, RefundStage::Succeeded | RefundStage::Released));
    html! {
        @match topic {
            Topic::PaymentImpossible | Topic::ChargedTwice => { @if pending { p.flash { (icon!(InformationCircle)) span { (w.t("money-pending-advice")) } } } },
            Topic::RefundNotArrived => {
                @if let Some(until) = until { p.flash { (icon!(Clock)) span { (w.with("money-wait-advice", &[("until", w.date(until).into())])) } } }
                @else if moving { p.flash { (icon!(Clock)) span { (w.t("money-moving-advice")) } } }
            },
            Topic::UnauthorisedPayment => { p.flash.warn { (icon!(ExclamationTriangle)) span { (w.t("money-bank-advice")) } } },
        }
    }
}

/// Which payment is meant, where there are several.
fn payments(viewer: &Viewer, topic: Topic, ground: &Ground, typed: &Typed) -> Markup {
    let w = viewer.words();
    html! {
        @if ground.trail.payments.len() > 1 && topic != Topic::PaymentImpossible {
            fieldset.field {
                legend { (w.t("money-which")) }
                div.choices {
                    @for paid in &ground.trail.payments {
                        label.choice {
                            input type="radio" name="payment" value=(paid.name) checked[typed.get("payment") == Some(paid.name.as_str())];
                            span.choice-t { (w.money(paid.captured)) " " span.code-no { (paid.name) } }
                        }
                    }
                }
            }
        }
    }
}

async fn open(State(app): State<App>, viewer: Viewer, Path(topic): Path<String>, typed: Typed) -> Answer {
    app.limits.check(Limit::Send, &viewer.tag)?;
    let topic = Topic::from_code(&topic).ok_or_else(Fault::not_found)?;
    let ground = ground(&app, &viewer, typed.some("order").map(str::to_owned)).await?;
    let text = clean_block(&typed.get("text").unwrap_or_default().replace("\r\n", "\n"));
    let wrong = wrong(&text);
    if !wrong.is_empty() {
        return Ok(form(&app, &viewer, topic, &ground, &typed, &wrong));
    }
    let named = match typed.some("payment") {
        Some(name) => {
            let known = ground.trail.payments.iter().find(|p| p.name == name).ok_or_else(Fault::not_found)?;
            Some(PaymentId(known.id))
        }
        None => None,
    };
    let storefront = match &ground.order {
        Some(order) => order.storefront(&app.engine.settings())?,
        None => own_storefront(&app, viewer.person).await?,
    };
    let open = Open {
        storefront,
        buyer: viewer.person,
        order: ground.order.as_ref().map(|o| OrderId(o.row.id)),
        payment: named.filter(|_| topic != Topic::PaymentImpossible),
        language: viewer.words().lang.tag().to_owned(),
        title: viewer.words().t(&format!("choice-{}", topic.code())),
        topic,
        text,
    };
    let ask = Ask::OpenFinance { open };
    let request = Request { id: typed.cid()?, actor: viewer.actor.clone(), expected_revision: None, ask };
    let answer = app.engine.act(request).await?;
    Ok(Redirect::to(&format!("/cases/{}", answer.number)).into_response())
}
