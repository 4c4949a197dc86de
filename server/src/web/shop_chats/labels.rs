//! `/shop/labels`: the words that a shop sorts its conversations by, and putting them on a conversation.

use super::HERE;
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::icon;
use crate::page::{self, Page};
use crate::show::row::labelled;
use crate::show::{self, Loaded};
use crate::web::admin::{done, said, titled, wrong};
use crate::web::sheet::{Line, Pick, Sheet};
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};
use ombud_store::label::{self, Label, MOST};
use ombud_store::{Lane, StoreError};
use ombud_text::safe_text::clean_line;

const LABELS: &str = "/shop/labels";
/// The most characters of a name.
const NAME_CHARS: usize = 30;
/// The palette; the stylesheet has a dot for each.
pub const COLOURS: [&str; 6] = ["grey", "red", "yellow", "green", "blue", "violet"];

pub(super) async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let top = said(viewer.words(), &query);
    draw(&app, &viewer, &top, &Typed::default().with("label_colour", COLOURS[0]), &[]).await
}

pub(super) async fn send(State(app): State<App>, viewer: Viewer, typed: Typed) -> Answer {
    let shop = viewer.own_shop()?;
    let name = clean_line(typed.get("label_name").unwrap_or_default());
    let colour = COLOURS.into_iter().find(|c| typed.get("label_colour") == Some(c));
    let why = match name.chars().count() {
        0 => Some(("label_name", "required")),
        n if n > NAME_CHARS => Some(("label_name", "too_long")),
        _ if colour.is_none() => Some(("label_colour", "not_a_choice")),
        _ => None,
    };
    if let Some((field, why)) = why {
        return draw(&app, &viewer, &html! {}, &typed, &[Wrong::new(field, why)]).await;
    }
    let label = Label { id: app.engine.id().await?, name, colour: colour.unwrap_or_default().into() };
    let work = app.store().write(Lane::People, move |tx| {
        let label = label.clone();
        Box::pin(async move {
            if label::all(tx, shop).await?.len() as i64 >= MOST {
                return Ok(false);
            }
            label::add(tx, shop, &label).await.map(|()| true)
        })
    });
    match work.await {
        Ok(true) => Ok(done(LABELS, "label")),
        Ok(false) => draw(&app, &viewer, &html! {}, &typed, &[Wrong::new("label_name", "too_many")]).await,
        Err(StoreError::Unique(_)) => {
            draw(&app, &viewer, &html! {}, &typed, &[Wrong::new("label_name", "name_taken")]).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn remove(State(app): State<App>, viewer: Viewer, Path(id): Path<String>) -> Answer {
    let (shop, id) = (viewer.own_shop()?, id.parse().map_err(|_| Fault::not_found())?);
    let work = app.store().write(Lane::People, move |tx| Box::pin(label::remove(tx, shop, id)));
    let gone: bool = work.await.map_err(|e: StoreError| Fault::from(e))?;
    if gone { Ok(done(LABELS, "label-removed")) } else { Err(Fault::not_found()) }
}

/// Puts exactly the labels on a conversation that are ticked.
pub(super) async fn put(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, typed: Typed) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    let (shop, case) = (viewer.own_shop()?, loaded.env().id.0);
    let on: Vec<i64> = typed.all("label").filter_map(|id| id.parse().ok()).collect();
    let work = app.store().write(Lane::People, move |tx| {
        let on = on.clone();
        Box::pin(async move {
            for label in label::all(tx, shop).await? {
                label::set(tx, shop, label.id, case, on.contains(&label.id)).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    work.await?;
    Ok(Redirect::to(&format!("{HERE}/{number}")).into_response())
}

/// The labels of the open conversation.
pub(super) fn form(viewer: &Viewer, loaded: &Loaded, all: &[Label]) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let has = |id: i64| loaded.labels.iter().any(|b| b.id == id);
    html! {
        section.card.stack.tight #labels aria-labelledby="labels-t" {
            h3.section-t #labels-t { (w.t("nav-labels")) }
            div.cluster { @for label in &loaded.labels { (labelled(&label.name, &label.colour)) } }
            @if all.is_empty() {
                p { a href=(LABELS) { (w.t("labels-begin")) } }
            } @else {
                details #labels-set {
                    summary { (w.t("labels-set")) }
                    form.stack.tight method="post" action=(format!("{HERE}/{number}/labels")) {
                        (page::csrf(viewer))
                        @for label in all {
                            label.check { input type="checkbox" name="label" value=(label.id) checked[has(label.id)]; " " (labelled(&label.name, &label.colour)) }
                        }
                        div.cluster { button.btn.small { (w.t("labels-save")) } a.btn.small.quiet href=(LABELS) { (w.t("nav-labels")) } }
                    }
                }
            }
        }
    }
}

async fn draw(app: &App, viewer: &Viewer, top: &Markup, typed: &Typed, faults: &[Wrong]) -> Answer {
    let (badges, cursor) = show::badges_of(app, viewer).await?;
    let shop = viewer.own_shop()?;
    let read = app.store().read(move |tx| Box::pin(label::all(tx, shop)));
    let labels: Vec<Label> = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let w = viewer.words();
    let title = w.t("nav-labels");
    let sheet = Sheet { w, typed, wrong: faults };
    let colours =
        COLOURS.map(|c| Pick::new(c, html! { span.dot data-colour=(c) {} " " (w.t(&format!("label-colour-{c}"))) }));
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href=(HERE) { (icon!(ArrowLeft, "flip")) (w.t("shop-chats")) } }
            div.stack.wide {
                h1.page-t { (title) }
                (top)
                p.muted { (w.t("labels-lead")) }
                @if !labels.is_empty() {
                    ul.card.stack {
                        @for label in &labels {
                            li.cluster {
                                a href=(format!("{HERE}?label={}", label.id)) { (labelled(&label.name, &label.colour)) }
                                form method="post" action=(format!("{LABELS}/{}/remove", label.id)) {
                                    (page::csrf(viewer))
                                    button.btn.small.quiet { (w.t("reply-remove")) span.vh { " " (label.name) } }
                                }
                            }
                        }
                    }
                }
                (sheet.summary())
                form.card.stack method="post" action=(LABELS) novalidate {
                    (page::csrf(viewer))
                    (sheet.line("label_name", Line::Words))
                    (sheet.choices("label_colour", false, colours.into_iter().collect()))
                    div.actions { button.btn.primary { (w.t("label-add")) } }
                }
            }
        }
    };
    let page = Page::seller(viewer, &titled(w, &title, !faults.is_empty())).badges(badges).live(cursor).body(body);
    Ok(if faults.is_empty() { page.into_response() } else { wrong(page) })
}
