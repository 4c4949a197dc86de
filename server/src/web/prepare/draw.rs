//! The form of a prepared dispute.

use super::Desk;
use super::pieces::Piece;
use crate::auth::Viewer;
use crate::form::{Typed, Wrong, error_line, summary};
use crate::icon;
use crate::page;
use crate::show::files::Access;
use crate::show::{name_of, who};
use crate::upload::is_video;
use crate::web::order_facts;
use maud::{Markup, html};
use ombud_domain::Money;
use ombud_domain::dispute::{REASONS, Remedy};
use ombud_store::mirror::LineRow;
use uuid::Uuid;

/// The form; or, while it is unknown, the choice of order and shop.
pub fn content(viewer: &Viewer, desk: &Desk, typed: &Typed, wrong: &[Wrong], cid: Uuid) -> Markup {
    let (w, number) = (viewer.words(), &desk.loaded.env().number);
    let here = format!("/desk/{number}/prepare-dispute");
    let Some(order) = &desk.order else { return choose_order(viewer, desk, &here) };
    let Some(shop) = desk.shop else { return choose_shop(viewer, desk, &here, &order.number) };
    let error = |field: &str| wrong.iter().find(|e| e.field == field).map(|e| w.t(&format!("refusal-{}", e.why)));
    html! {
        form.stack.wide #prepare method="post" action=(here) data-live novalidate {
            (page::sent(viewer, cid))
            input type="hidden" name="order" value=(order.number);
            input type="hidden" name="shop" value=(shop);
            p.muted { (w.with("desk-prepare-lead", &[("name", desk.loaded.names.buyer.clone().into())])) }
            (summary(w, "", wrong))
            (lines(viewer, desk, typed, error("line").as_deref()))
            div.two {
                (reasons(viewer, typed, error("reason").as_deref()))
                (remedies(viewer, desk, typed, error("remedy").as_deref(), error("amount").as_deref()))
            }
            (story(viewer, typed, error("story").as_deref()))
            (pieces(viewer, desk, typed))
            p.form-failed role="alert" hidden { (icon!(ExclamationTriangle)) (w.t("form-failed")) }
            div.actions {
                button.btn.primary { (w.t("action-prepare_dispute")) }
                a.btn.quiet href=(format!("/desk/{number}")) { (w.t("cancel")) }
            }
        }
    }
}

fn choose_order(viewer: &Viewer, desk: &Desk, here: &str) -> Markup {
    let w = viewer.words();
    html! {
        div.stack #prepare {
            h2.section-t { (w.t("desk-which-order")) }
            @if desk.orders.is_empty() { p { (w.t("desk-no-orders")) } }
            ul.stack.tight { @for order in &desk.orders {
                li { a.btn href=(format!("{here}?{}", query("order", order))) { span.code-no { (order) } } }
            } }
        }
    }
}

fn choose_shop(viewer: &Viewer, desk: &Desk, here: &str, order: &str) -> Markup {
    let w = viewer.words();
    html! {
        div.stack #prepare {
            h2.section-t { (w.t("desk-which-shop")) }
            p.muted { (w.t("desk-one-shop-each")) }
            ul.stack.tight { @for (shop, name) in &desk.shops {
                li { a.btn href=(format!("{here}?{}&shop={shop}", query("order", order))) { bdi { (name) } } }
            } }
        }
    }
}

fn query(name: &str, value: &str) -> String {
    form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish()
}

fn lines(viewer: &Viewer, desk: &Desk, typed: &Typed, wrong: Option<&str>) -> Markup {
    let w = viewer.words();
    let money = |line: &LineRow| {
        let currency = desk.order.as_ref().and_then(|o| order_facts::currency(&o.order));
        currency.map(|c| w.money(Money::new(order_facts::total(line), c))).unwrap_or_default()
    };
    html! {
        fieldset.field.bad[wrong.is_some()] #f-line {
            legend { (w.t("desk-which-items")) }
            (error_line("f-line", wrong))
            div.choices {
                @for line in desk.lines() {
                    @let id = line.id.to_string();
                    label.choice {
                        input type="checkbox" name="line" value=(id) checked[typed.all("line").any(|v| v == id)];
                        span.choice-t dir="auto" { (line.title) }
                        span.choice-x { (money(line)) }
                        @if line.quantity > 1 {
                            span.choice-more data-if-checked {
                                @let name = format!("units_{id}");
                                @let chosen = typed.get(&name).and_then(|n| n.parse().ok()).unwrap_or(line.quantity);
                                span.select {
                                    select.input name=(name) aria-label=(w.t("desk-how-many")) {
                                        @for n in 1..=line.quantity { option value=(n) selected[n == chosen] { (w.number(n)) } }
                                    }
                                    (icon!(ChevronDown))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn reasons(viewer: &Viewer, typed: &Typed, wrong: Option<&str>) -> Markup {
    let w = viewer.words();
    html! {
        div.field.bad[wrong.is_some()] {
            label for="f-reason" { (w.t("field-reason")) }
            (error_line("f-reason", wrong))
            span.select {
                select.input #f-reason name="reason" aria-invalid=[wrong.is_some().then_some("true")] {
                    option value="" { (w.t("desk-choose-one")) }
                    @for row in REASONS { option value=(row.code) selected[typed.get("reason") == Some(row.code)] { (w.t(&format!("choice-{}", row.code))) } }
                }
                (icon!(ChevronDown))
            }
        }
    }
}

fn remedies(viewer: &Viewer, desk: &Desk, typed: &Typed, wrong: Option<&str>, wrong_amount: Option<&str>) -> Markup {
    let w = viewer.words();
    let currency = desk.order.as_ref().and_then(|o| order_facts::currency(&o.order));
    html! {
        div.stack {
            div.field.bad[wrong.is_some()] {
                label for="f-remedy" { (w.t("desk-what-the-buyer-wants")) }
                (error_line("f-remedy", wrong))
                span.select {
                    select.input #f-remedy name="remedy" aria-invalid=[wrong.is_some().then_some("true")] {
                        @for r in Remedy::ALL.into_iter().filter(|r| *r != Remedy::NoRemedy) {
                            option value=(r.code()) selected[typed.get("remedy") == Some(r.code())] { (w.t(&format!("choice-{}", r.code()))) }
                        }
                    }
                    (icon!(ChevronDown))
                }
            }
            @if let Some(currency) = currency {
                div.field.bad[wrong_amount.is_some()] {
                    label for="f-amount" { (w.t("field-amount_minor")) " " span.opt { (w.t("optional")) } }
                    p.hint #f-amount-h { (w.t("desk-amount-hint")) }
                    (error_line("f-amount", wrong_amount))
                    div.money-in {
                        span.cur aria-hidden="true" { (w.currency(Money::new(0, currency))) }
                        input.input #f-amount name="amount" inputmode="decimal" autocomplete="off" dir="ltr" aria-describedby="f-amount-h" value=(typed.get("amount").unwrap_or_default());
                    }
                }
            }
        }
    }
}

fn story(viewer: &Viewer, typed: &Typed, wrong: Option<&str>) -> Markup {
    let w = viewer.words();
    html! {
        div.field.bad[wrong.is_some()] {
            label for="f-story" { (w.t("field-story")) }
            p.hint #f-story-h { (w.t("desk-story-hint")) }
            (error_line("f-story", wrong))
            textarea.input #f-story name="story" dir="auto" rows="6" aria-describedby="f-story-h" aria-invalid=[wrong.is_some().then_some("true")] {
                (typed.get("story").unwrap_or_default())
            }
        }
    }
}

fn pieces(viewer: &Viewer, desk: &Desk, typed: &Typed) -> Markup {
    let w = viewer.words();
    html! {
        fieldset.field #f-piece {
            legend { (w.t("desk-evidence")) }
            p.hint { (w.t("desk-evidence-hint")) }
            @if desk.pieces.is_empty() { p.muted { (w.t("desk-no-evidence")) } }
            div.choices { @for piece in &desk.pieces { (choice(viewer, desk, piece, typed)) } }
        }
    }
}

fn choice(viewer: &Viewer, desk: &Desk, piece: &Piece, typed: &Typed) -> Markup {
    let w = viewer.words();
    let by = [("who", who(viewer, piece.by).into()), ("when", w.full(piece.at).into())];
    let media = piece.evidence.media.as_deref().unwrap_or_default();
    let shown = piece.evidence.file.as_ref().filter(|hash| desk.loaded.files.access(hash) == Access::Open);
    let of_video = if is_video(media) { "/poster" } else { "" };
    let file = shown.filter(|_| media.starts_with("image/") || is_video(media));
    html! {
        label.choice {
            input type="checkbox" name="piece" value=(piece.value) checked[typed.all("piece").any(|v| v == piece.value)];
            @if let Some(hash) = file { img src=(format!("/files/{}/{hash}{of_video}", desk.loaded.env().number)) alt="" width="48" height="48" loading="lazy"; }
            span.choice-t dir="auto" {
                @if let Some(text) = &piece.evidence.text { (text) } @else { bdi { (piece.evidence.name.as_deref().unwrap_or_default()) } }
            }
            span.choice-h { bdi { (name_of(&desk.loaded.names, piece.by, w)) } " · " (w.with("frozen-message", &by)) }
        }
    }
}
