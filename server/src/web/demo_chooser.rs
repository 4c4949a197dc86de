//! The first page of the demo: one click, and one is somebody of the invented marketplace. In any other mode its
//! address answers as if it were not there.

use crate::app::App;
use crate::auth::session::{self, NewSession};
use crate::auth::{Look, Viewer, home};
use crate::demo::DemoRole;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::page::{self, icon};
use crate::route::Route;
use axum::extract::State;
use axum::http::{HeaderMap, Method, header};
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;
use maud::{Markup, html};
use ombud_domain::actor::{Party, Role};

/// The addresses of this file; the page itself is the first page (`/`).
pub const ROUTES: &[Route] = &[Route::public(Method::POST, "/demo/enter", || post(enter))];

/// The page.
#[must_use]
pub fn page(look: &Look, viewer: Option<&Viewer>, roles: &[DemoRole]) -> Markup {
    let w = &look.words;
    let title = w.t("demo-title");
    let content = html! {
        div.stack.wide {
            div.stack.tight {
                h1.page-t { (title) }
                p.lead { (w.t("demo-lead")) }
            }
            @for (party, heading) in [(Party::Buyer, "demo-buyers"), (Party::Shop, "demo-sellers"), (Party::Platform, "demo-staff")] {
                section.stack.tight aria-labelledby=(heading) {
                    h2.section-t id=(heading) { (w.t(heading)) }
                    ul.roles {
                        @for role in roles.iter().filter(|r| r.role.party() == party) {
                            li { (card(look, viewer, role)) }
                        }
                    }
                }
            }
            p.muted.small { (w.t("demo-simulated")) }
        }
    };
    page::plain_wide(look, viewer, &title, &content)
}

fn card(look: &Look, viewer: Option<&Viewer>, role: &DemoRole) -> Markup {
    let w = &look.words;
    html! {
        form method="post" action="/demo/enter" {
            @if let Some(viewer) = viewer { (page::csrf(viewer)) }
            button.role name="as" value=(role.key) {
                span.icon-box { (picture(role.role)) }
                span.role-t { bdi lang=(role.language) { (role.name) } " · " (w.t(&format!("role-{}", role.role.code()))) }
                span.role-s { (w.t(&format!("demo-see-{}", role.key))) }
                (icon!(ChevronRight, "flip"))
            }
        }
    }
}

fn picture(role: Role) -> Markup {
    match role {
        Role::Buyer => icon!(User),
        Role::ShopOwner | Role::ShopMember => icon!(BuildingStorefront),
        Role::Agent => icon!(ChatBubbleLeftRight),
        Role::Mediator => icon!(Scale),
        Role::Supervisor => icon!(Eye),
        Role::Finance => icon!(Banknotes),
        _ => icon!(Cog6Tooth),
    }
}

async fn enter(State(app): State<App>, headers: HeaderMap, typed: Typed) -> Answer {
    let chosen = app.demo.get().and_then(|roles| roles.iter().find(|r| Some(r.key) == typed.get("as")));
    let role = chosen.ok_or_else(Fault::not_found)?;
    let new = NewSession { person: role.person, role: role.role, shop: role.shop };
    let cookie = session::begin(&app, &headers, new).await?;
    tracing::info!(role = role.key, "somebody stepped into a role of the demo");
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(home(role.role))).into_response())
}
