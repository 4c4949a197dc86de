//! `/shop/chats/bulk`: one thing done to many conversations: answered with one text, told that they need nothing, closed, or
//! labelled. Each is done for itself; what could not be done is told with its reason, and the others are done.

use super::{HERE, Wanted, page_of};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::icon;
use crate::limits::Limit;
use crate::page::{self, Page};
use crate::show;
use crate::show::row::labelled;
use crate::web::admin::wrong;
use crate::web::panes::{self, Item};
use crate::web::shop_replies;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use maud::{Markup, html};
use ombud_domain::case::CaseKind;
use ombud_domain::conversation::{CLOSE_REASONS, MAX_MESSAGE_CHARS};
use ombud_engine::act::{ActError, Ask, Request};
use ombud_store::label::{self, Label};
use ombud_store::{Lane, StoreError};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

/// So many at once, as many as a page of the list has.
const MOST: usize = 50;

pub(super) async fn choose(State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    Ok(draw(&app, &viewer, &wanted, &Typed::default(), &html! {}).await?.into_response())
}

/// What is to be done.
enum Deed {
    Tell(Value),
    Label(i64),
}

fn read(typed: &Typed) -> Result<Deed, &'static str> {
    let text = typed.get("text").unwrap_or_default().trim().replace("\r\n", "\n");
    match typed.get("do").unwrap_or_default() {
        "answer" if text.is_empty() => Err("required"),
        "answer" if text.chars().count() > MAX_MESSAGE_CHARS as usize => Err("too_long"),
        "answer" => Ok(Deed::Tell(json!({"action": "message", "text": text}))),
        "nothing" => Ok(Deed::Tell(json!({"action": "needs_nothing"}))),
        "close" => {
            let reason = CLOSE_REASONS.into_iter().find(|r| typed.get("reason") == Some(r) && *r != "other");
            Ok(Deed::Tell(json!({"action": "close", "reason": reason.ok_or("not_a_choice")?})))
        }
        "label" => typed.get("label").and_then(|id| id.parse().ok()).map(Deed::Label).ok_or("not_a_choice"),
        _ => Err("not_a_choice"),
    }
}

pub(super) async fn send(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    app.limits.check(Limit::Send, &viewer.tag)?;
    let w = viewer.words();
    let wanted = Wanted { q: typed.get("q").unwrap_or_default().into(), ..Wanted::default() };
    let chosen: BTreeSet<&str> = typed.all("chat").take(MOST).collect();
    let deed = if chosen.is_empty() { Err("none_chosen") } else { read(&typed) };
    let deed = match deed {
        Ok(deed) => deed,
        Err(why) => {
            let top = page::flash("bad", &Wrong::new("", why).words(w));
            return Ok(wrong(draw(&app, &viewer, &wanted, &typed, &top).await?));
        }
    };
    let cid = typed.cid()?;
    let (mut well, mut not) = (0_i64, Vec::new());
    for number in chosen {
        match one(&app, &viewer, number, &deed, cid).await {
            Ok(()) => well += 1,
            Err(fault) if fault.status.is_client_error() => not.push((number, fault)),
            Err(fault) => return Err(fault),
        }
    }
    let top = html! {
        @if well > 0 { (page::flash("ok", &w.with("bulk-done", &[("n", well.into())]))) }
        @if !not.is_empty() {
            div.flash.warn role="alert" {
                (icon!(ExclamationTriangle))
                div { p { (w.t("bulk-not-done")) } ul { @for (number, fault) in &not { li { a.code-no href=(format!("{HERE}/{number}")) { (number) } " " (Wrong::new("", &fault.code).words(w)) } } } }
            }
        }
    };
    let page = draw(&app, &viewer, &wanted, &Typed::default(), &top).await?;
    Ok(if well == 0 { wrong(page) } else { page.into_response() })
}

async fn one(app: &App, viewer: &Viewer, number: &str, deed: &Deed, cid: Uuid) -> Result<(), Fault> {
    let loaded = show::load(app, viewer, number).await?;
    let case = loaded.env().id;
    let mut command = match deed {
        Deed::Tell(command) => command.clone(),
        Deed::Label(id) => {
            let (shop, id) = (viewer.own_shop()?, *id);
            let work = app.store().write(Lane::People, move |tx| Box::pin(label::set(tx, shop, id, case.0, true)));
            return work.await.map_err(|e: StoreError| Fault::from(e));
        }
    };
    // The same form sent again is the same command in each conversation.
    let id = Uuid::from_u128(cid.as_u128() ^ u128::from(case.0.unsigned_abs()));
    if let Some(text) = command["text"].as_str() {
        command["text"] = shop_replies::filled(app, viewer, &loaded, text).await?.into();
        command["cid"] = id.to_string().into();
        command["language"] = viewer.words().lang.tag().into();
    }
    let ask = Ask::told(CaseKind::Conversation, case, command).map_err(|_| Fault::bad("unreadable"))?;
    match app.engine.act(Request { id, actor: viewer.actor.clone(), expected_revision: None, ask }).await {
        Ok(_) => Ok(()),
        Err(ActError::Refused(refusal)) => Err(refusal.into()),
        Err(ActError::Store(error)) => Err(error.into()),
    }
}

async fn draw(app: &App, viewer: &Viewer, wanted: &Wanted, typed: &Typed, top: &Markup) -> Result<Markup, Fault> {
    let (badges, cursor) = show::badges_of(app, viewer).await?;
    let (reader, filter) = (viewer.clone(), wanted.filter());
    let read = app.store().read(move |tx| Box::pin(async move { page_of(tx, &reader, &filter).await }));
    let (items, _, labels): (Vec<Item>, _, Vec<Label>) = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let w = viewer.words();
    let title = w.t("shop-bulk");
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href=(format!("{HERE}?{}", wanted.query(wanted.q()))) { (icon!(ArrowLeft, "flip")) (w.t("shop-chats")) } }
            div.stack.wide {
                h1.page-t { (title) }
                (top)
                form.stack.wide method="post" action=(format!("{HERE}/bulk")) {
                    (page::sent(viewer, panes::fresh(app)))
                    input type="hidden" name="q" value=(wanted.q());
                    (chats(viewer, &items, typed))
                    (deeds(viewer, &labels, typed))
                }
            }
        }
    };
    Ok(Page::seller(viewer, &title).badges(badges).live(cursor).body(body))
}

fn chats(viewer: &Viewer, items: &[Item], typed: &Typed) -> Markup {
    let w = viewer.words();
    html! {
        div.card { fieldset.stack.tight {
            legend.section-t { (w.t("bulk-which")) }
            @if items.is_empty() { p.muted { (w.t("shop-no-chats")) } }
            @for item in items {
                label.check {
                    input type="checkbox" name="chat" value=(item.case.number) checked[typed.all("chat").any(|n| n == item.case.number)];
                    span {
                        strong { bdi { (item.who) } } " · " bdi { (item.case.title) }
                        @for label in &item.labels { " " (labelled(&label.name, &label.colour)) }
                    }
                }
            }
        } }
    }
}

/// What can be done to them; each has a button of its own.
fn deeds(viewer: &Viewer, labels: &[Label], typed: &Typed) -> Markup {
    let w = viewer.words();
    html! {
        section.card.stack {
            h2.section-t { (w.t("bulk-what")) }
            div.field {
                label for="bulk-text" { (w.t("bulk-text")) }
                p.hint #bulk-text-h { (shop_replies::hint(w)) }
                textarea.input #bulk-text name="text" rows="3" dir="auto" aria-describedby="bulk-text-h" { (typed.get("text").unwrap_or_default()) }
                div.actions { button.btn.primary name="do" value="answer" { (w.t("bulk-answer")) } }
            }
            div.actions { button.btn name="do" value="nothing" { (w.t("action-needs_nothing")) } }
            div.field {
                label for="bulk-reason" { (w.t("bulk-reason")) }
                span.select {
                    select.input #bulk-reason name="reason" {
                        @for reason in CLOSE_REASONS.into_iter().filter(|r| *r != "other") { option value=(reason) { (w.t(&format!("choice-reason-{reason}"))) } }
                    }
                    (icon!(ChevronDown))
                }
                div.actions { button.btn name="do" value="close" { (w.t("action-close")) } }
            }
            @if !labels.is_empty() {
                div.field {
                    label for="bulk-label" { (w.t("shop-label")) }
                    span.select {
                        select.input #bulk-label name="label" { @for label in labels { option value=(label.id) dir="auto" { (label.name) } } }
                        (icon!(ChevronDown))
                    }
                    div.actions { button.btn name="do" value="label" { (w.t("bulk-label")) } }
                }
            }
        }
    }
}
