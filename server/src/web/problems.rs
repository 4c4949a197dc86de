//! `GET /orders/{number}/problem`: what can be wrong with what one shop sends, only what is true of this order; and
//! `GET /orders/{number}/problem/{kind}`: what is known of it now, what to show, what it leads to, and the way on, filled in
//! as far as it is known.

use super::dispute_wizard::begin::{Ground, ground, open_disputes};
use super::orders::{get_help, tracking};
use super::purchase::{Standing, address, escaped};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::format;
use crate::i18n::Words;
use crate::icon;
use crate::page::{self, Page};
use crate::route::Route;
use crate::show::{listing, outlook};
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::dispute::Reason;
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_store::mirror::TrackRow;
use uuid::Uuid;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/orders/{number}/problem", Permission::OpenCase, || get(index)),
    Route::page(Method::GET, "/orders/{number}/problem/{kind}", Permission::OpenCase, || get(show)),
];

/// A problem with a guided start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Delay,
    NotHere,
    Damaged,
    WrongItem,
    Missing,
    ChangedMind,
}

impl Kind {
    const ALL: [Self; 6] =
        [Self::Delay, Self::NotHere, Self::Damaged, Self::WrongItem, Self::Missing, Self::ChangedMind];

    const fn code(self) -> &'static str {
        match self {
            Self::Delay => "delay",
            Self::NotHere => "not_here",
            Self::Damaged => "damaged",
            Self::WrongItem => "wrong_item",
            Self::Missing => "missing",
            Self::ChangedMind => "changed_mind",
        }
    }

    const fn reason(self) -> Reason {
        match self {
            Self::Delay | Self::NotHere => Reason::NotReceived,
            Self::Damaged => Reason::Damaged,
            Self::WrongItem => Reason::WrongItem,
            Self::Missing => Reason::MissingParts,
            Self::ChangedMind => Reason::ChangedMind,
        }
    }

    /// Whether it can be so: nothing is damaged before it came, and nothing is late that is here.
    fn is_true(self, ground: &Ground) -> bool {
        let arrived = ground.order.standing(&ground.part) == Standing::Arrived;
        let coming = !arrived && ground.order.standing(&ground.part) != Standing::Cancelled;
        let offered = ground.outlook.of(self.reason()).is_some();
        offered
            && match self {
                Self::Delay => coming,
                Self::ChangedMind => {
                    ground.outlook.of(Reason::ChangedMind).is_some_and(|(p, _)| p.is_open(ground.outlook.now))
                }
                _ => arrived,
            }
    }
}

async fn load(app: &App, viewer: &Viewer, number: String, query: &Typed) -> Result<Result<Ground, String>, Fault> {
    let shop = query.some("shop").map(str::to_owned);
    let named = shop.is_some();
    match ground(app, viewer, number, shop).await? {
        Ok(ground) => Ok(Ok(ground)),
        Err(_) if named => Err(Fault::not_found()),
        // An order of several shops: the buyer chooses one on the order's page.
        Err(order) => Ok(Err(address(&order.number))),
    }
}

/// The query that keeps the shop.
fn of_shop(ground: &Ground) -> String {
    format!("?shop={}", escaped(&ground.part.code))
}

async fn index(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let ground = match load(&app, &viewer, number, &query).await? {
        Ok(ground) => ground,
        Err(place) => return Ok(Redirect::to(&place).into_response()),
    };
    let w = viewer.words();
    let (here, kept) = (address(&ground.order.number), of_shop(&ground));
    let title = w.t("problem-title");
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href=(here) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
            div.stack.wide {
                h1.page-t { (title) }
                p.muted dir="auto" { (ground.part.title()) " · " bdi { (ground.part.name) } }
                ul.card.flush.rows {
                    @for kind in Kind::ALL.into_iter().filter(|k| k.is_true(&ground)) {
                        (choice(w, &format!("{here}/problem/{}{kept}", kind.code()), &format!("problem-{}", kind.code())))
                    }
                    @if ground.order.parts.iter().any(|p| !p.lines.is_empty()) && !ground.order.books.is_empty() {
                        (choice(w, &format!("/payments?order={}", escaped(&ground.order.number)), "problem-money"))
                    }
                    // Nobody withdraws from what was not sent yet: it is cancelled.
                    @if cancels(&ground) { (choice(w, &format!("{here}/change/cancel{kept}"), "problem-cancel")) }
                    (choice(w, &format!("{here}/dispute{kept}"), "problem-other"))
                }
                div.actions { (get_help(&viewer, &ground.order, Some(&ground.part), fresh(&app), false)) }
            }
        }
    };
    Ok(Page::buyer(&viewer, &title).badges(ground.badges).body(body).into_response())
}

/// Whether what is no longer wanted can still be stopped.
fn cancels(ground: &Ground) -> bool {
    ground.order.standing(&ground.part) == Standing::Paid && ground.part.parcel.shipped_at.is_none()
}

fn fresh(app: &App) -> Uuid {
    app.engine.entropy().uuid(app.now().0)
}

fn choice(w: &Words, href: &str, key: &str) -> Markup {
    html! {
        li.row { a.row-a href=(href) {
            span.avatar aria-hidden="true" { (icon!(ChevronRight, "flip")) }
            div { p.row-t { (w.t(key)) } p.muted.small { (w.t(&format!("{key}-hint"))) } }
        } }
    }
}

async fn show(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, kind)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let kind = Kind::ALL.into_iter().find(|k| k.code() == kind).ok_or_else(Fault::not_found)?;
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let ground = match load(&app, &viewer, number, &query).await? {
        Ok(ground) => ground,
        Err(place) => return Ok(Redirect::to(&place).into_response()),
    };
    let back = format!("{}/problem{}", address(&ground.order.number), of_shop(&ground));
    if kind == Kind::ChangedMind && cancels(&ground) {
        let cancel = format!("{}/change/cancel{}", address(&ground.order.number), of_shop(&ground));
        return Ok(Redirect::to(&cancel).into_response());
    }
    // Somebody kept the address, and the parcel has arrived since.
    if !kind.is_true(&ground) {
        return Ok(Redirect::to(&back).into_response());
    }
    let w = viewer.words();
    let title = w.t(&format!("problem-{}", kind.code()));
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href=(back) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
            div.stack.wide {
                h1.page-t { (title) }
                p { (w.t(&format!("problem-{}-now", kind.code()))) }
                (known(&app, &viewer, &ground, kind).await?)
                (way_on(&app, &viewer, &ground, kind))
                (outlook::one(&viewer, &ground.outlook, kind.reason()))
                div.actions { (get_help(&viewer, &ground.order, Some(&ground.part), fresh(&app), false)) }
            }
        }
    };
    Ok(Page::buyer(&viewer, &title).badges(ground.badges).body(body).into_response())
}

/// What is known of it, or what to show.
async fn known(app: &App, viewer: &Viewer, ground: &Ground, kind: Kind) -> Result<Markup, Fault> {
    let w = viewer.words();
    Ok(match kind {
        Kind::Delay | Kind::NotHere => html! {
            (delay(w, ground))
            section.card.stack { (tracking(w, &ground.part)) }
        },
        Kind::Damaged => checklist(w),
        Kind::WrongItem | Kind::Missing => {
            let lines = ground.part.lines.clone();
            let read = app.store().read(move |tx| Box::pin(async move { listing::load(tx, &lines).await }));
            listing::draw(w, &read.await?)
        }
        Kind::ChangedMind => html! {
            @if ground.order.standing(&ground.part) != Standing::Arrived { p { (w.t("problem-changed_mind-coming")) } section.card.stack { (tracking(w, &ground.part)) } }
        },
    })
}

/// What a photo must show so that nobody has to ask again.
#[must_use]
pub fn checklist(w: &Words) -> Markup {
    html! {
        section.card.stack.tight aria-labelledby="photos-t" {
            h2.section-t #photos-t { (w.t("photos-title")) }
            ol.points { @for key in ["photos-item", "photos-damage", "photos-parcel"] { li { (w.t(key)) } } }
            p { (w.t("photos-video")) }
            p.muted.small { (w.t("photos-hint")) }
        }
    }
}

fn last_word(ground: &Ground) -> Option<&TrackRow> {
    ground.part.shipments.iter().filter(|(s, _)| s.direction == "out").flat_map(|(_, t)| t).max_by_key(|t| (t.at, t.id))
}

fn said(w: &Words, event: &TrackRow) -> String {
    w.find(&format!("tracking-{}", event.code)).unwrap_or_else(|| w.t("tracking-unknown"))
}

/// The promised day and the carrier's last word; from when a dispute can be opened stands with the way on.
fn delay(w: &Words, ground: &Ground) -> Markup {
    let promised = ground.order.row.promised_to.map(Instant);
    html! {
        dl.summary {
            @if let Some(at) = promised {
                div { dt { (w.t("problem-promised")) } dd { time datetime=(format::iso(at)) { (w.date(at)) } } }
            }
            div {
                dt { (w.t("problem-carrier")) }
                dd {
                    @match last_word(ground) {
                        Some(event) => { (said(w, event)) " · " time datetime=(format::iso(Instant(event.at))) { (w.full(Instant(event.at))) } },
                        None => (w.t("order-no-parcel")),
                    }
                }
            }
        }
    }
}

/// One tap to the dispute, with what is known filled in; or from when.
fn way_on(app: &App, viewer: &Viewer, ground: &Ground, kind: Kind) -> Markup {
    let w = viewer.words();
    let Some((prospect, _)) = ground.outlook.of(kind.reason()) else { return html! {} };
    if let Some(draft) = ground.draft() {
        return html! { div.actions { a.btn.primary href=(format!("/disputes/{}", draft.number)) { (w.t("order-draft")) " " span.code-no { (draft.number) } } } };
    }
    if let Some(why) = ground.obstacle(app.now()).filter(|why| *why != "filing_not_open_yet") {
        return html! {
            p.flash { (icon!(InformationCircle)) span { (w.t(&format!("refusal-{why}"))) } }
            @if why == "units_in_dispute" { div.actions { (open_disputes(w, ground)) } }
        };
    }
    if !prospect.is_open(app.now()) {
        let when = prospect.filing.as_ref().ok().filter(|f| f.opens > app.now()).map(|f| w.full(f.opens));
        return html! { p.flash { (icon!(Clock)) span {
            @match (when, &prospect.filing) {
                (Some(when), _) => (w.with("problem-opens", &[("when", when.into())])),
                (None, Err(refusal)) => (w.t(&format!("refusal-{}", refusal.code()))),
                (None, Ok(_)) => (w.t("refusal-filing_closed")),
            }
        } } };
    }
    let here = format!("{}/dispute", address(&ground.order.number));
    // A parcel is late as a whole; what is damaged in it the buyer chooses.
    let whole = matches!(kind, Kind::Delay | Kind::NotHere);
    let few = !super::dispute_wizard::begin::asks_items(&ground.part);
    html! {
        @if whole || few {
            form.actions method="post" action=(here) {
                (page::sent(viewer, fresh(app)))
                input type="hidden" name="shop" value=(ground.part.code);
                input type="hidden" name="reason" value=(kind.reason().row().code);
                input type="hidden" name="guided" value="1";
                @for (line, _) in ground.units() { input type="hidden" name="line" value=(line); }
                @if let Some(story) = story(w, ground, kind) { input type="hidden" name="story" value=(story); }
                button.btn.primary { (icon!(Scale)) (w.t(&format!("problem-{}-do", kind.code()))) }
            }
        } @else {
            div.actions { a.btn.primary href=(format!("{here}{}&reason={}&guided=1", of_shop(ground), kind.reason().row().code)) { (icon!(Scale)) (w.t(&format!("problem-{}-do", kind.code()))) } }
        }
    }
}

/// What the records say, in the buyer's words: they can change it before it is sent.
fn story(w: &Words, ground: &Ground, kind: Kind) -> Option<String> {
    let event = last_word(ground)?;
    let args = |key: &str| {
        let (said, when) = (said(w, event), w.full(Instant(event.at)));
        w.with(key, &[("said", said.into()), ("when", when.into())]).replace(['\u{2068}', '\u{2069}'], "")
    };
    match kind {
        Kind::Delay => Some(args("problem-delay-story")),
        Kind::NotHere => Some(args("problem-not_here-story")),
        _ => None,
    }
}
