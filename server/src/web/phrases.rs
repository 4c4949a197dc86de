//! `GET /cases/{number}/phrases`: the phrase book in a chat. Each phrase is a button that sends it.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::icon;
use crate::page::{self, Page};
use crate::phrases::{TOPICS, offered};
use crate::route::Route;
use crate::show;
use crate::web::chat;
use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::html;
use ombud_domain::permit::Permission;
use ombud_engine::view::AnyCase;

/// The addresses of this file.
pub const ROUTES: &[Route] =
    &[Route::page(Method::GET, "/cases/{number}/phrases", Permission::ActOnCase, || get(list))];

async fn list(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    if !matches!(loaded.seen.case, AnyCase::Conversation(_)) || loaded.may("message").is_none() {
        return Err(Fault::not_found());
    }
    let w = viewer.words();
    let back = chat::address(viewer.actor.party(), &number);
    let cid = app.engine.entropy().uuid(app.now().0);
    let title = w.t("phrases-title");
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href=(back) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
            div.stack.wide {
                h1.page-t { (title) }
                p.muted { (w.t("phrases-lead")) }
                form.stack.wide method="post" action=(format!("/cases/{number}/message")) {
                    (page::sent(&viewer, cid))
                    input type="hidden" name="back" value=(back);
                    @for topic in TOPICS {
                        section.card.stack.tight aria-labelledby=(format!("topic-{topic}")) {
                            h2.section-t id=(format!("topic-{topic}")) { (w.t(&format!("phrase-topic-{topic}"))) }
                            @for phrase in offered(w, viewer.actor.party(), topic) { div { button.btn name="text" value=(phrase) { (phrase) } } }
                        }
                    }
                }
            }
        }
    };
    Ok(Page::of(&viewer, &title).badges(loaded.badges).live(loaded.cursor).body(body).into_response())
}
