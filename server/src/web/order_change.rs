//! `GET /orders/{number}/change/{cancel|address}`: before anything is sent a buyer can have it cancelled, or sent elsewhere.
//! One page says what they get, give up and can still do, and asks; the order's page shows what came of it.

use super::purchase::{self, Part, Purchase, address, escaped};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong, error_line, summary};
use crate::i18n::Words;
use crate::icon;
use crate::limits::Limit;
use crate::page::{self, Badges, Page};
use crate::route::Route;
use crate::show;
use axum::extract::{Path, RawQuery, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_engine::act::ActError;
use ombud_engine::order_change::{Change, Heard, REASONS, Wish};
use ombud_text::safe_text::clean_line;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/orders/{number}/change/{change}", Permission::OpenCase, || get(ask)),
    Route::page(Method::POST, "/orders/{number}/change/{change}", Permission::OpenCase, || post(act)),
];

/// What the page needs.
struct Ground {
    order: Purchase,
    part: Part,
    /// Why it cannot be asked now.
    why_not: Option<String>,
    badges: Badges,
}

async fn ground(
    app: &App,
    viewer: &Viewer,
    number: String,
    shop: Option<String>,
    change: Change,
) -> Result<Ground, Fault> {
    let reader = viewer.clone();
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let order = purchase::own(tx, &reader, &number).await?;
            let part = order.part(shop.as_deref()).cloned().ok_or_else(Fault::not_found)?;
            let why_not = order.may_ask(&part, change).err().map(|refusal| refusal.code().to_owned());
            let badges = show::badges(tx, &reader).await?;
            Ok::<_, Fault>(Ground { order, part, why_not, badges })
        })
    });
    read.await
}

fn named(change: &str) -> Result<Change, Fault> {
    Change::ALL.into_iter().find(|c| c.code() == change).ok_or_else(Fault::not_found)
}

async fn ask(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, change)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let change = named(&change)?;
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let ground = ground(&app, &viewer, number, query.some("shop").map(str::to_owned), change).await?;
    Ok(form(&app, &viewer, &ground, change, &query, &[]))
}

async fn act(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, change)): Path<(String, String)>,
    typed: Typed,
) -> Answer {
    app.limits.check(Limit::Send, &viewer.tag)?;
    let change = named(&change)?;
    let ground = ground(&app, &viewer, number, typed.some("shop").map(str::to_owned), change).await?;
    let wish = match change {
        Change::Cancel => Wish::Cancel { reason: typed.get("reason").unwrap_or_default().to_owned() },
        Change::Address => Wish::Address {
            address: clean_line(&typed.get("address").unwrap_or_default().replace("\r\n", ", ").replace('\n', ", ")),
        },
    };
    let done = app.engine.ask_order(&viewer.actor, typed.cid()?, ground.order.row.id, ground.part.shop, wish).await;
    match done {
        Ok(()) => Ok(Redirect::to(&address(&ground.order.number)).into_response()),
        Err(ActError::Refused(refusal)) => match Wrong::of(&refusal) {
            Some(wrong) => Ok(form(&app, &viewer, &ground, change, &typed, &[wrong])),
            None => Err(refusal.into()),
        },
        Err(ActError::Store(error)) => Err(error.into()),
    }
}

fn form(app: &App, viewer: &Viewer, ground: &Ground, change: Change, typed: &Typed, wrong: &[Wrong]) -> Response {
    let (w, code) = (viewer.words(), change.code());
    let name = w.t(&format!("change-{code}"));
    let title = if wrong.is_empty() { name.clone() } else { w.with("error-title", &[("title", name.clone().into())]) };
    let here = address(&ground.order.number);
    let content = html! {
        div.wizard-top { a.back href=(here) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
        div.stack.wide {
            h1.page-t { (name) }
            p.muted dir="auto" { (ground.part.title()) " · " bdi { (ground.part.name) } }
            @if let Some(why) = &ground.why_not {
                p.flash { (icon!(InformationCircle)) span { (w.t(&format!("refusal-{why}"))) } }
            } @else {
                section.card.stack.tight {
                    @for part in ["get", "lose", "can"] { p { strong { (w.t(&format!("check-{part}"))) } " " (w.t(&format!("change-{code}-{part}"))) } }
                }
                form.wizard.stack method="post" action=(format!("{here}/change/{code}")) novalidate {
                    (page::sent(viewer, app.engine.entropy().uuid(app.now().0)))
                    input type="hidden" name="shop" value=(ground.part.code);
                    (summary(w, "", wrong))
                    @if change == Change::Cancel { (reasons(w, typed, wrong)) } @else { (elsewhere(w, typed, wrong)) }
                    div.actions { button.btn.primary { (w.t(&format!("change-{code}-do"))) } a.btn.quiet href=(here) { (w.t("change-keep")) } }
                }
            }
        }
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let body = html! { main.col #main { (content) } };
    (status, Page::buyer(viewer, &title).badges(ground.badges).body(body)).into_response()
}

fn reasons(w: &Words, typed: &Typed, wrong: &[Wrong]) -> Markup {
    let error = wrong.iter().find(|e| e.field == "reason").map(|e| e.words(w));
    html! {
        fieldset.field.bad[error.is_some()] {
            legend { (w.t("field-reason")) }
            (error_line("f-reason", error.as_deref()))
            div.choices {
                @for (at, reason) in REASONS.iter().enumerate() {
                    label.choice {
                        input type="radio" name="reason" value=(reason) id=[(at == 0).then_some("f-reason")] checked[typed.get("reason") == Some(*reason)];
                        span.choice-t { (w.t(&format!("choice-{reason}"))) }
                    }
                }
            }
        }
    }
}

fn elsewhere(w: &Words, typed: &Typed, wrong: &[Wrong]) -> Markup {
    let error = wrong.iter().find(|e| e.field == "address").map(|e| e.words(w));
    html! {
        div.field.bad[error.is_some()] {
            label for="f-address" { (w.t("change-address-where")) }
            (error_line("f-address", error.as_deref()))
            textarea.input #f-address name="address" dir="auto" rows="3" autocomplete="street-address"
                aria-describedby=[error.is_some().then_some("f-address-e")] aria-invalid=[error.is_some().then_some("true")] { (typed.get("address").unwrap_or_default()) }
        }
    }
}

/// The ways to these pages, while nothing was sent.
#[must_use]
pub fn doors(w: &Words, order: &Purchase, part: &Part) -> Markup {
    html! {
        @for change in Change::ALL.into_iter().filter(|c| order.may_ask(part, *c).is_ok()) {
            a.btn href=(format!("{}/change/{}?shop={}", address(&order.number), change.code(), escaped(&part.code))) { (w.t(&format!("change-{}", change.code()))) }
        }
    }
}

/// What was asked, and what came of it.
#[must_use]
pub fn asked(w: &Words, order: &Purchase, part: &Part, now: Instant) -> Markup {
    html! {
        @for asked in order.asked.iter().filter(|a| a.shop == part.shop.0) {
            @let name = w.t(&format!("change-{}", asked.change.code()));
            p.flash role="status" {
                (icon!(Clock))
                span {
                    (name) ": "
                    @match (&asked.heard, asked.state(now)) {
                        (Some(Heard::Refused(why)), _) => (refused(w, why)),
                        (_, "waiting") => (w.with("change-waiting", &[("when", w.full(asked.due).into())])),
                        (_, state) => (w.t(&format!("change-{state}"))),
                    }
                }
            }
        }
    }
}

/// That it is not done, and why.
#[must_use]
pub fn refused(w: &Words, why: &str) -> String {
    let why = w.find(&format!("change-why-{why}")).unwrap_or_else(|| w.t("change-why-other"));
    w.with("change-refused", &[("why", why.into())])
}
