//! `/room/blind`: rulings of the sample that somebody decides once more, on the file as it was for the one who ruled:
//! without the ruling, without its author, and without anything that came after it. Pages of it are not live: an event
//! would bring what must not be seen.

use super::draw;
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show::event::decode;
use crate::show::{self, Loaded, offers};
use crate::web::act::action_form;
use crate::web::panes::{self, Opened, Panes, ROWS};
use axum::extract::{Path, State};
use axum::http::Method;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::case::Case;
use ombud_domain::dispute::{Dispute, DisputeFacts, DisputeWhat};
use ombud_domain::money::Money;
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;
use ombud_engine::{facts, rows};
use ombud_store::case::CaseRow;
use ombud_store::ledger::Entry;
use ombud_store::{StoreError, Tx, desk};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/room/blind", Permission::Mediation, || get(list)),
    Route::page(Method::GET, "/room/blind/{number}", Permission::Mediation, || get(open)),
];

/// What waits for this reader: sampled, not looked at yet, and without a part of theirs. The first that ended is the first.
///
/// # Errors
/// The store's.
pub async fn queue(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<CaseRow>, StoreError> {
    let mut waiting = Vec::new();
    for storefront in &viewer.holders {
        for row in desk::second_looks(tx, *storefront, viewer.person.0, ROWS).await? {
            // The numbers come a moment after what they count.
            let data = rows::read::<Dispute>(&row)?.data;
            waiting.extend(Some(row).filter(|_| !data.looked && !data.deciders.contains(&viewer.person)));
        }
    }
    waiting.sort_by_key(|row| (row.closed_at, row.id));
    waiting.truncate(usize::try_from(ROWS).unwrap_or(0));
    Ok(waiting)
}

/// Where somebody reads a case whose ruling they are to look at without knowing it: its own page tells the ruling, so it is
/// theirs once they have looked.
#[must_use]
pub fn instead(loaded: &Loaded) -> Option<String> {
    loaded.may("blind_look").map(|_| format!("/room/blind/{}", loaded.env().number))
}

async fn list(State(app): State<App>, viewer: Viewer) -> Answer {
    let (badges, _) = show::badges_of(&app, &viewer).await?;
    let title = viewer.words().t("blind-title");
    let panes = panes(&app, &viewer, None).await?;
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(badges)))
}

async fn open(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    // Whoever may not look finds nothing here: no word about what is in the sample.
    loaded.may("blind_look").ok_or_else(Fault::not_found)?;
    let badges = loaded.badges;
    let file = File::of(&app, loaded).await?;
    let title = file.loaded.env().title.clone();
    let panes = panes(&app, &viewer, Some(&file)).await?;
    Ok(panes.answer(&viewer, Page::console(&viewer, &title).badges(badges)))
}

async fn panes(app: &App, viewer: &Viewer, open: Option<&File>) -> Result<Panes, Fault> {
    let reader = viewer.clone();
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let counts = super::counted(&super::lists(tx, &reader).await?);
            let waiting = queue(tx, &reader).await?;
            Ok::<_, StoreError>((counts, panes::with_buyers(tx, waiting).await?))
        })
    });
    let (counts, items) = read.await?;
    let w = viewer.words();
    let number = open.map(|file| file.loaded.env().number.as_str());
    Ok(Panes {
        title: w.t("blind-title"),
        tabs: super::tabs(viewer, &counts, items.len() as i64, "blind"),
        rows: panes::rows(viewer, "blind", &items, number, &w.t("blind-empty"), |c| {
            format!("/room/blind/{}", c.number)
        }),
        older: panes::older(viewer, None),
        open: open.map(|file| file.opened(app, viewer)),
        hint: w.t("blind-choose"),
        tools: Markup::default(),
    })
}

/// A case as it was for the one who ruled.
struct File {
    /// Without the ruling and what is of it or later.
    loaded: Loaded,
    facts: DisputeFacts,
}

impl File {
    async fn of(app: &App, loaded: Loaded) -> Result<Self, Fault> {
        let AnyCase::Dispute(case) = &loaded.seen.case else { return Err(Fault::not_found()) };
        let lines = case.data.units.iter().map(|(line, _)| *line).collect();
        let (engine, policy, id) = (app.engine.clone(), case.data.policy, case.env.id.0);
        let read = app
            .store()
            .read(move |tx| Box::pin(async move { facts::dispute(tx, &engine, lines, Some(policy), Some(id)).await }));
        Ok(Self { facts: read.await?, loaded: opened_again(loaded) })
    }

    fn case(&self) -> Option<&Case<Dispute>> {
        if let AnyCase::Dispute(case) = &self.loaded.seen.case { Some(case) } else { None }
    }

    fn opened(&self, app: &App, viewer: &Viewer) -> Opened {
        let (w, env) = (viewer.words(), self.loaded.env());
        let thread = html! {
            (panes::head(viewer, &self.loaded, "/room/blind", &env.title, &html! {}))
            div.pane-body tabindex="0" { div.case.stack.wide {
                p.flash { (icon!(EyeSlash)) span { (w.t("blind-lead")) } }
                (draw::sides(viewer, &self.loaded))
                section.stack aria-labelledby="offers-t" {
                    h2.section-t #offers-t { (w.t("blind-proposals")) }
                    (offers::offers(viewer, &self.loaded))
                }
                (self.form(app, viewer))
            } }
        };
        Opened { name: env.title.clone(), thread, context: (w.t("room-rule-and-facts"), self.context(viewer)) }
    }

    fn form(&self, app: &App, viewer: &Viewer) -> Markup {
        let w = viewer.words();
        html! {
            @if let Some(allowed) = self.loaded.may("blind_look") {
                section.card.stack #act-blind_look aria-labelledby="blind-t" {
                    h2.section-t #blind-t { (w.t("blind-question")) }
                    (action_form(viewer, &self.loaded, allowed, &Typed::default(), &[], panes::fresh(app)))
                    input type="hidden" name="back" value="/room/blind" form="do-blind_look";
                }
            }
        }
    }

    /// The rule, and the facts as they were when it was opened; of the carrier, what came until the ruling.
    fn context(&self, viewer: &Viewer) -> Markup {
        let w = viewer.words();
        let Some(case) = self.case() else { return html! {} };
        let of = |entry: &Entry| decode::<Dispute>(entry).map(|e| e.what);
        let then = self.loaded.seen.entries.iter().find_map(|entry| match of(entry)? {
            DisputeWhat::Submitted { facts, .. } => Some(facts),
            _ => None,
        });
        let scans = self.loaded.seen.entries.iter().filter_map(|entry| match of(entry)? {
            DisputeWhat::TrackingChanged { code, at } => Some((code, at)),
            _ => None,
        });
        let day = |at: Option<Instant>| at.map_or_else(|| w.t("room-unknown"), |at| w.date(at));
        let money = |minor| w.money(Money::new(minor, case.data.currency));
        html! {
            @if let Some(reason) = case.data.reason { section.card.stack.tight { (draw::rule_words(viewer, reason, &self.facts.policy)) } }
            section.card.stack.tight aria-labelledby="facts-t" {
                h3 #facts-t { (w.t("room-facts")) }
                dl.kv {
                    @if let Some(then) = then {
                        div { dt { (w.t("room-parcel-then")) } dd { (w.t(&format!("room-parcel-{}", then.tracking.code()))) } }
                        div { dt { (w.t("room-delivered-then")) } dd { (day(then.delivered_at)) } }
                        div { dt { (w.t("pane-promised")) } dd { (day(then.promised_until)) } }
                        div { dt { (w.t("room-refundable-then")) } dd { (money(then.refundable_minor)) } }
                    }
                    div { dt { (w.t("room-shipped")) } dd { (day(self.facts.shipped_at)) } }
                    div { dt { (w.t("room-value")) } dd { (money(self.facts.value(&case.data.units))) } }
                    @for (code, at) in scans {
                        div { dt { (w.date(at)) } dd { (w.find(&format!("tracking-{code}")).unwrap_or(code)) } }
                    }
                }
            }
        }
    }
}

/// As the one who ruled saw it: open, and without names of ours.
fn opened_again(mut loaded: Loaded) -> Loaded {
    loaded.names.staff.clear();
    if let AnyCase::Dispute(case) = &mut loaded.seen.case {
        case.env.closed_at = None;
    }
    loaded
}
