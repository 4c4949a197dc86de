//! `GET /cases/{number}`: a dispute or refund, for buyers, sellers and staff alike: who must act, until when, what
//! happens otherwise, the proposals, the history.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Answer;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show::{
    self, Loaded, deadline, event, goods_back, ideas, money_back, offers, parcels, payment, reported, routes, timeline,
    trust,
};
use crate::web::{outside, room};
use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::dispute::{DisputeStage, StepState};
use ombud_domain::permit::Permission;
use ombud_engine::view::AnyCase;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/cases/{number}", Permission::ReadCase, || get(show))];

async fn show(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    if let Some(blind) = room::blind::instead(&loaded) {
        return Ok(Redirect::to(&blind).into_response());
    }
    match &loaded.seen.case {
        AnyCase::Conversation(_) => {
            return Ok(Redirect::to(&super::chat::address(viewer.actor.party(), &number)).into_response());
        }
        AnyCase::Dispute(d) if d.stage == DisputeStage::Draft && viewer.actor.party() == Party::Buyer => {
            return Ok(Redirect::to(&format!("/disputes/{number}/check")).into_response());
        }
        _ => {}
    }
    if viewer.look.live {
        return Ok(fragments(&viewer, &loaded).into_response());
    }
    let title = format!("{} · {number}", viewer.words().t(&format!("kind-{}", loaded.seen_kind())));
    let page = Page::of(&viewer, &title).badges(loaded.badges).live(loaded.cursor);
    let content = body(&viewer, &loaded);
    let content = match viewer.actor.party() {
        Party::Platform => {
            html! { main.panes #main { section.pane.thread #thread { div.pane-body.pad tabindex="0" { (content) } } } }
        }
        _ => html! { main.col #main { (content) } },
    };
    Ok(page.body(content).into_response())
}

impl Loaded {
    /// The word of the case's kind.
    #[must_use]
    pub const fn seen_kind(&self) -> &'static str {
        self.seen.case.kind().code()
    }
}

/// The case as one column; the mediation room and the seller's pages use it too.
#[must_use]
pub fn body(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, env) = (viewer.words(), loaded.env());
    html! {
        div.case.stack.wide {
            div {
                p.muted.small {
                    span { (w.t(&format!("kind-{}", loaded.seen_kind()))) } " " span.code-no { (env.number) }
                    @if let Some(order) = &loaded.names.order {
                        " · " (w.t("order")) " "
                        @if viewer.actor.party() == Party::Buyer { a.code-no href=(format!("/orders/{order}")) { (order) } } @else { span.code-no { (order) } }
                    }
                }
                h1.page-t dir="auto" { (env.title) }
                p.muted { bdi { (loaded.names.buyer) } @if !loaded.names.buyer.is_empty() && !loaded.names.shop.is_empty() { " · " } bdi { (loaded.names.shop) } }
            }
            (deadline::hero(viewer, loaded))
            (plan(viewer, loaded))
            (goods_back::facts(viewer, loaded))
            (money_back::facts(viewer, loaded))
            (trust::facts(viewer, loaded))
            (reported::draw(viewer, &loaded.beside))
            (payment::beside(viewer, loaded))
            (outside::facts(viewer, loaded))
            (ideas::facts(viewer, loaded))
            (offers::offers(viewer, loaded))
            (parcels::draw(viewer, loaded))
            section.stack {
                div.spread {
                    h2.section-t { (w.t("what-happened")) }
                    @if loaded.may("add_evidence").is_some() {
                        a.btn.small href=(format!("/cases/{}/add_evidence", env.number)) { (icon!(PaperClip)) (w.t("action-add_evidence")) }
                    }
                }
                (timeline::timeline(viewer, loaded))
            }
            (later(viewer, loaded))
            (routes::draw(viewer, loaded))
            (outside::section(viewer, loaded))
            (super::openings::door(viewer, loaded))
            (super::record::button(viewer, &env.number))
        }
    }
}

/// What is being done for the buyer, step by step.
fn plan(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Dispute(case) = &loaded.seen.case else { return html! {} };
    let Some(plan) = &case.data.plan else { return html! {} };
    let w = viewer.words();
    html! {
        @if !plan.steps.is_empty() {
            ol.steps id=(format!("plan-{}", case.env.number)) aria-label=(w.t("what-is-being-done")) {
                @for step in &plan.steps {
                    @let state = match step.state { StepState::Done => Some("done"), StepState::Failed => Some("stuck"), StepState::Waiting => None, _ => Some("now") };
                    li.step data-state=[state] aria-current=[(state == Some("now")).then_some("step")] {
                        (event::step(viewer, &step.kind, case.data.currency))
                        // Where the goods are on their way now, the hero leads there.
                        @if let Some(back) = step.back.filter(|_| state != Some("now")).and_then(|back| goods_back::named(loaded, back)) {
                            " " a href=(format!("/cases/{}", back.number)) { (w.with("return-see", &[("number", back.number.clone().into())])) }
                        }
                    }
                }
            }
        }
    }
}

/// What exists but cannot be done now, and why.
fn later(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let w = viewer.words();
    // What only lacks a photo stands among the buttons.
    let blocked =
        loaded.seen.allowed.iter().filter(|a| a.why_not.as_deref().is_some_and(|why| why != goods_back::PHOTO_FIRST));
    let blocked: Vec<_> = blocked.collect();
    html! {
        div id=(format!("later-{}", loaded.env().number)) {
            @if !blocked.is_empty() {
                details {
                    summary { (w.t("not-possible-now")) }
                    ul { @for a in blocked {
                        li { (w.t(&format!("action-{}", a.action))) ": " (w.t(&format!("refusal-{}", a.why_not.as_deref().unwrap_or_default()))) }
                    } }
                }
            }
        }
    }
}

/// Everything of the page that may have changed.
#[must_use]
pub fn fragments(viewer: &Viewer, loaded: &Loaded) -> Markup {
    html! {
        (deadline::hero(viewer, loaded))
        (plan(viewer, loaded))
        (goods_back::facts(viewer, loaded))
        (money_back::facts(viewer, loaded))
        (trust::facts(viewer, loaded))
        (outside::facts(viewer, loaded))
        (offers::offers(viewer, loaded))
        (parcels::draw(viewer, loaded))
        @if !room::second::waits(loaded) { (room::second::gone(loaded)) }
        (later(viewer, loaded))
        @for entry in &loaded.seen.entries { (timeline::item(viewer, loaded, entry)) }
    }
}
