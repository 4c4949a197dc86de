//! `GET /live?after=…`: what the reader may see, as it happens. One stream carries everything; a page takes what it has
//! a place for. Reconnecting goes on after the last position, so nothing is lost and nothing comes twice.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::page;
use crate::route::Route;
use crate::show::{self, row::Row};
use crate::web;
use axum::extract::{Query, State};
use axum::http::Method;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use futures::Stream;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::case::CaseKind;
use ombud_domain::permit::deals_with;
use ombud_engine::tail::{Item, Next};
use ombud_engine::view::AnyCase;
use ombud_store::case::CaseRow;
use ombud_store::ledger::{self, Cursor, Entry, Position};
use ombud_store::{StoreError, seat};
use serde::Deserialize;
use std::convert::Infallible;
use std::time::Duration;

/// How many cases a reconnecting reader is told of; more than that is a reload.
const MAX_CASES: i64 = 50;
/// How many entries of each.
const MAX_ENTRIES: i64 = 100;
/// A line of comment keeps proxies from closing the stream.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::own(Method::GET, "/live", || get(live))];

#[derive(Deserialize)]
struct After {
    after: String,
    #[serde(default)]
    once: u8,
}

async fn live(
    State(app): State<App>,
    viewer: Viewer,
    Query(query): Query<After>,
    headers: axum::http::HeaderMap,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Fault> {
    // A browser that reconnects by itself says where it was.
    let last = headers.get("last-event-id").and_then(|v| v.to_str().ok()).unwrap_or(&query.after);
    let cursor: Option<Cursor> = last.parse().ok();
    let after = cursor.and_then(|c| app.store().resume(c));
    // Subscribe first, then replay: nothing falls between.
    let subscription = app.engine.subscribe(&viewer.holders);
    let missed = match after {
        Some(after) => replay(&app, &viewer, after).await?,
        None => None,
    };
    let staff = (viewer.actor.party() == Party::Platform).then_some(viewer.person);
    let stream = async_stream(app, viewer, missed, query.once == 1, staff, subscription);
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(HEARTBEAT)))
}

fn async_stream(
    app: App,
    viewer: Viewer,
    missed: Option<Vec<Entry>>,
    once: bool,
    staff: Option<ombud_domain::id::PersonId>,
    subscription: ombud_engine::tail::Subscription,
) -> impl Stream<Item = Result<Event, Infallible>> {
    enum Step {
        Replay(std::vec::IntoIter<Entry>, Position),
        Follow(Position),
        End,
    }
    let first = match missed {
        Some(entries) => Step::Replay(entries.into_iter(), Position::default()),
        None => Step::End,
    };
    let lost = matches!(first, Step::End);
    let state = (app, viewer, subscription, first, lost);
    futures::stream::unfold(state, move |(app, viewer, subscription, step, lost)| async move {
        if lost {
            // Too old, or of another ledger: the page fetches itself anew, and goes on from there.
            let event = Event::default().event("reload").data("");
            return Some((
                Ok(event),
                (app, viewer, subscription, if once { Step::End } else { Step::Follow(Position::default()) }, false),
            ));
        }
        let mut step = step;
        loop {
            match step {
                Step::Replay(mut entries, seen) => match entries.next() {
                    Some(entry) => {
                        let (position, event) = (entry.position, event_of(&app, &viewer, &entry).await);
                        step = Step::Replay(entries, position.max(seen));
                        if let Some(event) = event {
                            return Some((Ok(event), (app, viewer, subscription, step, false)));
                        }
                    }
                    None if once => return None,
                    None => step = Step::Follow(seen),
                },
                Step::Follow(seen) => {
                    if let Some(person) = staff {
                        app.engine.seen(person);
                    }
                    let next = tokio::time::timeout(Duration::from_secs(60), subscription.next()).await;
                    match next {
                        Err(_) => step = Step::Follow(seen),
                        Ok(Next::Reload) => {
                            let event = Event::default().event("reload").data("");
                            return Some((Ok(event), (app, viewer, subscription, Step::Follow(seen), false)));
                        }
                        Ok(Next::Item(item)) => {
                            step = Step::Follow(seen.max(item.entry.position));
                            if item.entry.position > seen
                                && visible(&viewer, &item)
                                && let Some(event) = event_of(&app, &viewer, &item.entry).await
                            {
                                return Some((Ok(event), (app, viewer, subscription, step, false)));
                            }
                        }
                    }
                }
                Step::End => return None,
            }
        }
    })
}

fn visible(viewer: &Viewer, item: &Item) -> bool {
    let seated = item.is_for(&viewer.holders) && item.entry.audience & i64::from(viewer.actor.party().bit()) != 0;
    let kind = item.entry.kind.split('.').next().and_then(CaseKind::from_code);
    seated && kind.is_none_or(|kind| deals_with(viewer.actor.role, kind))
}

/// What the reader missed; `None` when it is too much.
async fn replay(app: &App, viewer: &Viewer, after: Position) -> Result<Option<Vec<Entry>>, Fault> {
    let (holders, side) = (viewer.holders.clone(), i64::from(viewer.actor.party().bit()));
    let found: Result<_, StoreError> = app
        .store()
        .read(move |tx| {
            Box::pin(async move {
                let touched = seat::touched_after(tx, &holders, after, MAX_CASES + 1).await?;
                if touched.len() > MAX_CASES as usize {
                    return Ok(None);
                }
                let mut missed = Vec::new();
                for case in touched {
                    let entries = ledger::before(tx, case.case_id, i64::MAX, side, MAX_ENTRIES).await?;
                    let new: Vec<Entry> = entries.into_iter().filter(|e| e.position > after).collect();
                    if new.len() >= MAX_ENTRIES as usize {
                        return Ok(None);
                    }
                    missed.extend(new);
                }
                missed.sort_by_key(|e| e.position);
                Ok(Some(missed))
            })
        })
        .await;
    Ok(found?)
}

/// One entry as fragments; nothing when the reader may not see the case any more.
async fn event_of(app: &App, viewer: &Viewer, entry: &Entry) -> Option<Event> {
    let markup = match fragments(app, viewer, entry).await {
        Ok(markup) => markup,
        Err(fault) => {
            fault.log();
            return None;
        }
    };
    let id = app.store().cursor(entry.position).to_string();
    // A line break would end the event's line; SSE joins the lines again.
    Some(Event::default().id(id).data(markup.into_string()))
}

async fn fragments(app: &App, viewer: &Viewer, entry: &Entry) -> Result<Markup, Fault> {
    let (row, loaded) = show::peek(app, viewer, entry).await?;
    let cid = app.engine.entropy().uuid(app.now().0);
    Ok(html! {
        @match &loaded.seen.case {
            AnyCase::Conversation(_) => {
                (show::log::item(viewer, &loaded, entry))
                @if entry.kind != "conversation.message" { (show::chat::person(viewer, &loaded, cid)) }
            },
            _ => (web::case::fragments(viewer, &loaded)),
        }
        (list_row(viewer, &loaded, &row))
        @match viewer.actor.party() {
            Party::Shop => { (page::shop_chats(viewer.words(), loaded.badges.chats)) (page::bell(viewer.words(), loaded.badges.notices)) },
            Party::Buyer => (page::bell(viewer.words(), loaded.badges.notices)),
            Party::Platform => {},
        }
    })
}

/// The case's row in whatever list the page shows.
fn list_row(viewer: &Viewer, loaded: &show::Loaded, row: &CaseRow) -> Markup {
    let party = viewer.actor.party();
    let chat = row.kind == "conversation";
    let href = if chat { web::chat::address(party, &row.number) } else { format!("/cases/{}", row.number) };
    // What waits for another desk is not in this reader's queue.
    let theirs = matches!(&loaded.seen.case, AnyCase::Conversation(chat) if chat.data.is_for(viewer.actor.role));
    let list = match (party, chat) {
        (Party::Platform, true) if row.stage == "queued" && theirs => "queue",
        (Party::Platform, _) if row.kind == "report" => "trust",
        (Party::Platform, _) if row.kind == "appeal" => "appeals",
        (Party::Platform, _) if row.kind == "suggestion" => "product",
        (Party::Platform, _) => "none",
        (_, true) => "inbox",
        (_, false) => "cases",
    };
    let who = match party {
        Party::Buyer => loaded.names.shop.clone(),
        _ => loaded.names.buyer.clone(),
    };
    show::row::row(
        viewer,
        &Row { case: row, href, who: &who, unread: true, current: false, list, labels: &loaded.labels, mark: None },
    )
}
