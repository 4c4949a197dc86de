//! `/flagger`: a trusted flagger comes by the link that an administrator gave them, and reports like everybody else; what
//! they report comes first.

use crate::app::App;
use crate::auth::session::{self, NewSession};
use crate::auth::{Look, Viewer};
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::limits::Limit;
use crate::route::Route;
use crate::{gate, page};
use axum::extract::{RawQuery, State};
use axum::http::{Extensions, HeaderMap, Method, header};
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use maud::html;
use ombud_domain::actor::Role;
use ombud_engine::alike::FLAGGER;
use ombud_store::StoreError;
use ombud_store::person::{self, Person};

/// The addresses of this file.
pub const ROUTES: &[Route] =
    &[Route::public(Method::GET, "/flagger", || get(greet)), Route::public(Method::POST, "/flagger", || post(enter))];

/// Who comes with this key, unless they were withdrawn.
async fn flagger(app: &App, key: &str) -> Result<Person, Fault> {
    let subject = hex::encode(session::hash(key));
    let read = app.store().read(move |tx| Box::pin(async move { person::proven(tx, FLAGGER, &subject).await }));
    let found: Option<Person> = read.await.map_err(|e: StoreError| e)?;
    found.filter(|p| p.disabled == 0).ok_or_else(Fault::not_found)
}

async fn greet(State(app): State<App>, look: Look, viewer: Option<Viewer>, RawQuery(query): RawQuery) -> Answer {
    let typed = Typed::read(query.unwrap_or_default().as_bytes())?;
    let key = typed.get("key").unwrap_or_default();
    let person = flagger(&app, key).await?;
    let (w, title) = (&look.words, look.words.t("report-title"));
    let content = html! {
        div.stack {
            h1.page-t { (title) }
            p { strong { bdi { (person.name) } } }
            p { (w.t("flagger-welcome")) }
            form method="post" action="/flagger" {
                @if let Some(viewer) = &viewer { (page::csrf(viewer)) }
                input type="hidden" name="key" value=(key);
                button.btn.primary { (w.t("flagger-enter")) }
            }
        }
    };
    Ok(page::plain_mid(&look, viewer.as_ref(), &title, &content).into_response())
}

async fn enter(State(app): State<App>, headers: HeaderMap, extensions: Extensions, typed: Typed) -> Answer {
    app.limits.check(Limit::Enter, &gate::address(&app, &extensions, &headers).to_string())?;
    let person = flagger(&app, typed.get("key").unwrap_or_default()).await?;
    let new = NewSession { person: person.id, role: Role::Buyer, shop: None };
    let cookie = session::begin(&app, &headers, new).await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/report")).into_response())
}
