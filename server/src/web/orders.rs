//! `GET /orders`: what the buyer bought, newest first, with the way of each parcel. `GET /orders/{number}`: one of them,
//! by shop: lines, money, tracking, the cases about it, and the ways to get help.

use super::order_change;
use super::purchase::{self, Part, Purchase, Standing, address, case_address, escaped, total};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::format;
use crate::i18n::Words;
use crate::icon;
use crate::page::{self, Badges, Page};
use crate::route::Route;
use crate::show;
use crate::show::recall::{self, InOrder};
use crate::show::row::stage_chip;
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_engine::act::ActError;
use ombud_store::case::CaseRow;
use ombud_store::ledger::{self, Cursor};
use ombud_store::{StoreError, mirror};
use uuid::Uuid;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/orders", Permission::OwnOrders, || get(list)),
    Route::page(Method::GET, "/orders/{number}", Permission::OwnOrders, || get(order)),
];

/// Orders on a page.
const PAGE: usize = 10;

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let before = query.get("before").and_then(bookmark).unwrap_or((i64::MAX, i64::MAX));
    let (reader, store) = (viewer.clone(), app.store().clone());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let cursor = store.cursor(ledger::tip(tx).await?);
            let badges = show::badges(tx, &reader).await?;
            let rows =
                mirror::orders_of(tx, reader.person.0, before, i64::try_from(PAGE + 1).unwrap_or(i64::MAX)).await?;
            let more = rows.get(PAGE).is_some();
            let mut orders = Vec::with_capacity(PAGE);
            for row in rows.into_iter().take(PAGE) {
                orders.push(purchase::load(tx, &reader, row).await?);
            }
            Ok::<_, StoreError>((orders, more, badges, cursor))
        })
    });
    let (orders, more, badges, cursor): (Vec<Purchase>, bool, Badges, Cursor) = read.await?;
    let w = viewer.words();
    let title = w.t("orders-title");
    let newest = query.get("before").is_none();
    let next = orders.last().filter(|_| more).map(|o| format!("/orders?before={}-{}", o.row.placed_at, o.row.id));
    let body = html! {
        main.col.stack #main {
            div.spread {
                h1.page-t { (title) }
                a.btn.small href="/chats" { (icon!(ChatBubbleLeftRight)) (w.t("chats-title")) }
            }
            @if orders.is_empty() {
                div.card { div.blank {
                    (icon!(ShoppingBag)) h2 { (w.t("orders-none")) } p { (w.t("orders-none-text")) }
                    a.btn href="/help" { (w.t("help-title")) }
                } }
            }
            div.stack.wide #orders { @for order in &orders { (card(&viewer, order, app.now())) } }
            @if !newest || next.is_some() {
                nav.pager aria-label=(w.t("list-pages")) {
                    @if !newest { a.btn href="/orders" { (icon!(ChevronLeft, "flip")) (w.t("list-newest")) } }
                    @if let Some(next) = next { a.btn href=(next) rel="next" { (w.t("list-older")) (icon!(ChevronRight, "flip")) } }
                }
            }
        }
    };
    if viewer.look.live {
        return Ok(html! { @for order in &orders { (card(&viewer, order, app.now())) } }.into_response());
    }
    Ok(Page::buyer(&viewer, &title).badges(badges).live(cursor).body(body).into_response())
}

/// Where a page of the list ended: `<placed at>-<key>`.
fn bookmark(text: &str) -> Option<(i64, i64)> {
    let (at, id) = text.rsplit_once('-')?;
    Some((at.parse().ok()?, id.parse().ok()?))
}

fn card(viewer: &Viewer, order: &Purchase, now: Instant) -> Markup {
    let w = viewer.words();
    let here = address(&order.number);
    let lines: usize = order.parts.iter().map(|p| p.lines.len()).sum();
    let shops = order.parts.iter().map(|p| p.name.as_str());
    html! {
        article.card.stack id=(format!("order-{}", order.row.id)) {
            div.order {
                span.icon-box { (icon!(ShoppingBag)) }
                h2.order-t dir="auto" {
                    a href=(here) {
                        @match order.parts.first() {
                            Some(part) => { (part.title()) },
                            None => { (w.t("order")) " " span.code-no { (order.number) } },
                        }
                    }
                }
                span.order-sum { @if lines > 0 { (w.money(order.total())) } }
                p.order-s {
                    @if lines > 1 { (w.with("order-and-more", &[("n", i64::try_from(lines - 1).unwrap_or(0).into())])) " · " }
                    @for shop in shops { bdi { (shop) } " · " }
                    (w.date(Instant(order.row.placed_at))) " · " span.code-no { (order.number) }
                }
                (state(w, order, now))
            }
            @for part in &order.parts {
                @if order.parts.len() > 1 { p.muted.small { bdi { (part.name) } } }
                (steps(w, order, part))
            }
            (cases(viewer, order.cases.iter().filter(|c| c.closed_at.is_none())))
            div.actions { a.btn href=(here) { (icon!(Lifebuoy)) (w.t("order-help")) } }
        }
    }
}

/// A word about the whole order where the steps do not say it.
fn state(w: &Words, order: &Purchase, now: Instant) -> Markup {
    html! {
        @if order.parts.iter().any(|p| order.is_late(p, now)) {
            p.order-x { span.chip.bad { (icon!(ExclamationTriangle)) (w.t("order-late")) } }
        } @else if order.is_cancelled() {
            p.order-x { span.chip { (icon!(XCircle)) (w.t("order-cancelled")) } }
        }
    }
}

/// The way of a part: paid, sent, on the way, here.
fn steps(w: &Words, order: &Purchase, part: &Part) -> Markup {
    const WORDS: [&str; 4] = ["order-step-paid", "order-step-sent", "order-step-moving", "order-step-arrived"];
    let standing = order.standing(part);
    let states: [Option<&str>; 4] = match standing {
        Standing::Cancelled => [Some("done"), Some("stuck"), None, None],
        Standing::Paid => [Some("done"), Some("now"), None, None],
        Standing::Moving => [Some("done"), Some("done"), Some("now"), None],
        Standing::Stuck => [Some("done"), Some("done"), Some("stuck"), None],
        Standing::Arrived => [Some("done"); 4],
    };
    let word = |at: usize| match standing {
        Standing::Cancelled if at == 1 => "order-step-cancelled",
        Standing::Paid if at == 1 => "order-step-packing",
        Standing::Stuck if at == 2 => "order-step-stuck",
        _ => WORDS[at],
    };
    html! {
        ol.steps aria-label=(w.t("order-parcel")) {
            @for (at, state) in states.iter().enumerate() {
                li.step data-state=[*state] aria-current=[(*state == Some("now")).then_some("step")] { (w.t(word(at))) }
            }
        }
    }
}

/// Cases about an order, each a line that leads there.
fn cases<'a>(viewer: &Viewer, cases: impl Iterator<Item = &'a CaseRow>) -> Markup {
    let w = viewer.words();
    let cases: Vec<_> = cases.collect();
    html! {
        @if !cases.is_empty() {
            ul.stack.tight {
                @for case in cases {
                    li.spread {
                        a href=(case_address(case)) {
                            @if case.stage == "draft" { (w.t("order-draft")) } @else { (w.t(&format!("kind-{}", case.kind))) }
                            " " span.code-no { (case.number) }
                        }
                        (stage_chip(viewer, case))
                    }
                }
            }
        }
    }
}

async fn order(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    let (reader, store) = (viewer.clone(), app.store().clone());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let cursor = store.cursor(ledger::tip(tx).await?);
            let badges = show::badges(tx, &reader).await?;
            let order = purchase::own(tx, &reader, &number).await?;
            let recalls = recall::of_order(tx, &order.row).await?;
            Ok::<_, ActError>((order, recalls, badges, cursor))
        })
    });
    let (order, recalls, badges, cursor) = read.await.map_err(Fault::from)?;
    let title = format!("{} {}", viewer.words().t("order"), order.number);
    let cid = || app.engine.entropy().uuid(app.now().0);
    let body = whole(&viewer, (&order, &recalls), app.now(), &cid);
    Ok(Page::buyer(&viewer, &title).badges(badges).live(cursor).body(body).into_response())
}

fn whole(viewer: &Viewer, (order, recalls): (&Purchase, &[InOrder]), now: Instant, cid: &dyn Fn() -> Uuid) -> Markup {
    let w = viewer.words();
    html! {
        main.col #main {
            div.wizard-top { a.back href="/orders" { (icon!(ArrowLeft, "flip")) (w.t("orders-title")) } }
            div.stack.wide {
                div {
                    h1.page-t { (w.t("order")) " " span.code-no { (order.number) } }
                    p.muted { (w.with("order-placed", &[("when", w.date(Instant(order.row.placed_at)).into())])) }
                    @if order.is_cancelled() { (state(w, order, now)) }
                }
                (recall::in_order(w, recalls))
                @if !order.cases.is_empty() {
                    section.card {
                        h2.section-t { (w.t("order-cases")) }
                        (cases(viewer, order.cases.iter()))
                    }
                }
                @for part in &order.parts { (part_card(viewer, order, part, now, cid)) }
                @if order.parts.is_empty() {
                    section.card.stack {
                        p { (w.t("order-no-lines")) }
                        div.actions { (get_help(viewer, order, None, cid(), order.parts.len() < 2)) }
                    }
                }
                (payments(w, order))
            }
        }
    }
}

fn part_card(viewer: &Viewer, order: &Purchase, part: &Part, now: Instant, cid: &dyn Fn() -> Uuid) -> Markup {
    let w = viewer.words();
    let dispute = format!("{}/dispute?shop={}", address(&order.number), escaped(&part.code));
    // A draft goes on where it was left, and a single line is in one dispute at a time.
    let theirs = |c: &&CaseRow| c.kind == "dispute" && c.shop == Some(part.shop.0) && c.closed_at.is_none();
    let disputed = order.cases.iter().filter(theirs).any(|c| c.stage == "draft" || part.lines.len() == 1);
    html! {
        section.card.stack id=(format!("part-{}", part.shop)) {
            h2.section-t.cluster { (icon!(BuildingStorefront)) bdi { (part.name) } }
            (steps(w, order, part))
            (promise(w, order, part, now))
            (lines(w, order, part))
            (order_change::asked(w, order, part, now))
            div.actions {
                (get_help(viewer, order, Some(part), cid(), order.parts.len() < 2))
                form method="post" action=(format!("{}/ask-shop", address(&order.number))) {
                    (page::sent(viewer, cid()))
                    input type="hidden" name="shop" value=(part.code);
                    button.btn { (icon!(BuildingStorefront)) (w.t("order-ask-shop")) }
                }
                @if !disputed {
                    a.btn href=(format!("{}/problem?shop={}", address(&order.number), escaped(&part.code))) { (icon!(ExclamationTriangle)) (w.t("problem-open")) }
                    a.btn href=(dispute) { (icon!(Scale)) (w.t("open-dispute")) }
                }
                (order_change::doors(w, order, part))
            }
            (tracking(w, part))
            p.small { a href=(format!("/report?shop={}&order={}", escaped(&part.code), escaped(&order.number))) { (w.t("nav-report")) } }
        }
    }
}

/// The door to a chat with us about a part.
#[must_use]
pub fn get_help(viewer: &Viewer, order: &Purchase, part: Option<&Part>, cid: Uuid, first: bool) -> Markup {
    html! {
        form method="post" action=(format!("{}/help", address(&order.number))) {
            (page::sent(viewer, cid))
            @if let Some(part) = part { input type="hidden" name="shop" value=(part.code); }
            button class=(if first { "btn primary" } else { "btn" }) { (icon!(Lifebuoy)) (viewer.words().t("order-help")) }
        }
    }
}

/// When it should be here, or when it came.
fn promise(w: &Words, order: &Purchase, part: &Part, now: Instant) -> Markup {
    let arrived = part.parcel.delivered_at.filter(|_| order.standing(part) == Standing::Arrived);
    html! {
        @if let Some(at) = arrived {
            p.muted { (w.with("order-arrived", &[("when", w.date(at).into())])) }
        } @else if order.is_late(part, now) {
            p.cluster {
                span.chip.bad { (icon!(ExclamationTriangle)) (w.t("order-late")) }
                @if let Some(to) = order.row.promised_to { span { (w.with("order-was-promised", &[("when", w.date(Instant(to)).into())])) } }
            }
        } @else if order.standing(part) != Standing::Cancelled {
            @if let Some(to) = order.row.promised_to { p.muted { (w.with("order-promised", &[("when", w.date(Instant(to)).into())])) } }
        }
    }
}

fn lines(w: &Words, order: &Purchase, part: &Part) -> Markup {
    let sum = |of: fn(&mirror::LineRow) -> i64| part.lines.iter().map(of).sum::<i64>();
    let extras = [
        ("order-shipping", sum(|l| l.shipping_minor)),
        ("order-tax", sum(|l| l.tax_minor)),
        ("order-fee", sum(|l| l.fee_minor)),
    ];
    html! {
        table.money {
            caption.vh { (w.with("order-lines-of", &[("shop", part.name.as_str().into())])) }
            tbody {
                @for line in &part.lines {
                    tr {
                        th scope="row" {
                            bdi { (line.title) } " × " (w.number(line.quantity))
                        }
                        td { (w.money(order.money(line.goods_minor))) }
                    }
                }
                @for (key, minor) in extras {
                    @if minor != 0 { tr { th scope="row" { (w.t(key)) } td { (w.money(order.money(minor))) } } }
                }
            }
            tfoot { tr { th scope="row" { (w.t("order-total")) } td { (w.money(order.money(sum(total)))) } } }
        }
    }
}

/// What the carriers said, newest first.
#[must_use]
pub fn tracking(w: &Words, part: &Part) -> Markup {
    html! {
        @for (shipment, track) in &part.shipments {
            section.stack.tight {
                h2.section-t.cluster { (icon!(Truck)) (w.t(if shipment.direction == "return" { "order-return-parcel" } else { "order-parcel" })) }
                @if !shipment.carrier.is_empty() || !shipment.tracking_number.is_empty() {
                    p.muted.small { bdi { (shipment.carrier) } " " span.code-no { (shipment.tracking_number) } }
                }
                ol.timeline.dots {
                    @for event in track {
                        li.tl id=(format!("t-{}", event.id)) {
                            span.icon-box {}
                            div.tl-body { p.tl-head {
                                span.tl-t {
                                    (w.find(&format!("tracking-{}", event.code)).unwrap_or_else(|| w.t("tracking-unknown")))
                                    @if !event.place.is_empty() { " · " bdi { (event.place) } }
                                }
                                " " time.tl-time datetime=(format::iso(Instant(event.at))) { (w.short(Instant(event.at))) }
                            } }
                        }
                    }
                }
                @if track.is_empty() { p.muted { (w.t("order-no-news")) } }
            }
        }
        @if part.shipments.is_empty() { p.muted { (w.t("order-no-parcel")) } }
    }
}

fn payments(w: &Words, order: &Purchase) -> Markup {
    let (paid, back) = order.paid_and_back();
    html! {
        @if !order.books.is_empty() {
            section.card {
                h2.section-t { (w.t("order-payment")) }
                table.money {
                    caption.vh { (w.t("order-payment")) }
                    tbody {
                        tr { th scope="row" { (w.t("order-paid")) } td { (w.money(paid)) } }
                        @if back.minor > 0 { tr { th scope="row" { (w.t("order-back")) } td { (w.money(back)) } } }
                    }
                }
                p { a href=(format!("/payments?order={}", escaped(&order.number))) { (w.t("money-title")) } }
            }
        }
    }
}
