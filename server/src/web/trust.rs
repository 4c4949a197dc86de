//! `/trust`: the reviewers' room. Reports by what they wait for, and the statements of reasons in force; each is opened on
//! its own page, where everything that is possible is done. `/appeals`: decisions that are looked at once more.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, trust};
use crate::web::panes::{self, ByState, Item, Panes, Wanted};
use crate::web::trust_files;
use axum::extract::{Query, State};
use axum::http::Method;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Role;
use ombud_domain::permit::Permission;
use ombud_store::StoreError;
use std::cmp::Reverse;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/trust", Permission::TrustDesk, || get(reports)),
    Route::page(Method::GET, "/appeals", Permission::AppealDesk, || get(appeals)),
];

/// A desk: its word, and its tabs with the kind and the state that each shows, those that need a hand first.
struct Desk {
    word: &'static str,
    tabs: &'static [(&'static str, &'static str)],
}

const TRUST: Desk = Desk {
    word: "trust",
    tabs: &[
        ("report", "under_review"),
        ("report", "received"),
        ("report", "escalated"),
        ("report", "need_info"),
        ("statement", "in_force"),
        ("appeal", "reply_wait"),
    ],
};

const APPEALS: Desk = Desk {
    word: "appeals",
    tabs: &[("appeal", "review"), ("appeal", "filed"), ("appeal", "review_overdue"), ("appeal", "reply_wait")],
};

/// What each role is there for comes first in its list: new reports for those who sort them, late ones for heads.
fn own_first(desk: &Desk, role: Role, lists: &mut [(&str, Vec<Item>)]) {
    let own = match (desk.word, role) {
        ("trust", Role::Triage) => "received",
        ("trust", Role::HeadOfTrust) => "escalated",
        ("appeals", Role::HeadOfAppeals) => "review_overdue",
        _ => return,
    };
    lists.sort_by_key(|(stage, _)| *stage != own);
}

async fn reports(app: State<App>, viewer: Viewer, wanted: Query<Wanted>) -> Answer {
    list(&TRUST, app, viewer, wanted).await
}

async fn appeals(app: State<App>, viewer: Viewer, wanted: Query<Wanted>) -> Answer {
    list(&APPEALS, app, viewer, wanted).await
}

async fn list(desk: &'static Desk, State(app): State<App>, viewer: Viewer, Query(wanted): Query<Wanted>) -> Answer {
    app.engine.seen(viewer.person);
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let panes = panes(&app, &viewer, desk, &wanted).await?;
    let title = viewer.words().t(&format!("nav-{}", desk.word));
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(badges).live(cursor)))
}

async fn panes(app: &App, viewer: &Viewer, desk: &'static Desk, wanted: &Wanted) -> Result<Panes, Fault> {
    let (reader, now) = (viewer.clone(), app.now());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let mut lists = Vec::new();
            for (kind, stage) in desk.tabs {
                let mut cases = panes::waiting(tx, &reader, &[(kind, stage)]).await?;
                // The desk that decided answers appeals against its own decisions only.
                cases.retain(|c| desk.word != "trust" || c.kind != "appeal" || c.owner_role == "head_of_trust");
                lists.push((*stage, panes::with_buyers(tx, cases).await?));
            }
            let door = if desk.word == "trust" {
                trust_files::door(tx, &reader, now).await?
            } else {
                html! {}
            };
            Ok::<_, StoreError>((lists, door))
        })
    });
    let (mut lists, door): (Vec<(&str, Vec<Item>)>, Markup) = read.await?;
    for (_, items) in &mut lists {
        items.sort_by_key(|item| (Reverse(trust::reported(&item.case).map(|r| r.priority)), item.case.due_at));
    }
    own_first(desk, viewer.actor.role, &mut lists);
    let w = viewer.words();
    let word = desk.word;
    let name = w.t(&format!("nav-{word}"));
    let ByState { tabs, items, query } = ByState::new(viewer, word, lists, wanted);
    // What comes in live stands in the list of all: which of the others it belongs to is not known there.
    let all = query.is_empty();
    let empty = w.t(&format!("{word}-empty"));
    Ok(Panes {
        title: name.clone(),
        tabs: html! { (door) (panes::tabs(viewer, &name, &tabs)) },
        rows: panes::rows(viewer, if all { word } else { "some" }, &items, None, &empty, |c| {
            format!("/cases/{}", c.number)
        }),
        older: panes::older(viewer, None),
        open: None,
        hint: w.t(&format!("{word}-choose")),
        tools: Markup::default(),
    })
}
