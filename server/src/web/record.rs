//! "Save the record of this case": one file for the party who asks.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::icon;
use crate::record::{self, Form};
use crate::route::Route;
use axum::extract::{Path, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::permit::Permission;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/cases/{number}/record/{form}", Permission::SaveRecord, || get(save)),
    Route::page(Method::GET, "/cases/{number}/hand-over/{form}", Permission::HandOver, || get(hand_over)),
];

async fn save(State(app): State<App>, viewer: Viewer, Path((number, form)): Path<(String, String)>) -> Answer {
    let form = Form::from_code(&form).ok_or_else(Fault::not_found)?;
    Ok(record::make(&app, &viewer, &number, form).await?.into_response())
}

async fn hand_over(State(app): State<App>, viewer: Viewer, Path((number, form)): Path<(String, String)>) -> Answer {
    let form = Form::from_code(&form).ok_or_else(Fault::not_found)?;
    Ok(record::hand_over(&app, &viewer, &number, form).await?.into_response())
}

/// The button on the page of a case, for the parties.
#[must_use]
pub fn button(viewer: &Viewer, number: &str) -> Markup {
    let w = viewer.words();
    html! {
        @if viewer.actor.party() != Party::Platform {
            section.stack aria-labelledby="record" {
                h2.section-t #record { (w.t("record-own")) }
                p.muted { (w.t("record-own-hint")) }
                div.actions {
                    a.btn href=(format!("/cases/{number}/record/html")) download { (icon!(ArrowDownTray)) (w.t("record-save")) }
                    a.btn.quiet href=(format!("/cases/{number}/record/json")) download { (w.t("record-save-data")) }
                }
            }
        }
    }
}
