//! `GET /notices`: what happened, what one can do, until when, and what happens otherwise, in the reader's language. Who
//! has seen the list has read it.

use super::chat;
use super::order_change;
use super::purchase::address;
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::Typed;
use crate::format::ago;
use crate::i18n::Words;
use crate::icon;
use crate::page::Page;
use crate::route::Route;
use crate::show;
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::notice::Notice;
use ombud_domain::permit::Permission;
use ombud_domain::refund::Refund;
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_store::case::CaseRow;
use ombud_store::notice::{self, NoticeRow};
use ombud_store::{Lane, StoreError, Tx, case};
use serde::Deserialize;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::page(Method::GET, "/notices", Permission::Notices, || get(list))];

/// Notices on a page.
const PAGE: usize = 30;

/// A notice as the store keeps it.
#[derive(Debug, Clone, Deserialize)]
pub struct Told {
    /// The number of the case.
    pub case: String,
    /// Its kind.
    pub case_kind: String,
    /// What it is about.
    pub title: String,
    /// The marketplace's word for why it does not do what was asked of it.
    #[serde(default)]
    pub why: Option<String>,
    /// What is told.
    #[serde(flatten)]
    pub notice: Notice,
}

/// A notice, where it leads, and where the case stands by now.
struct Listed {
    row: NoticeRow,
    told: Told,
    href: String,
    stage: String,
}

impl Listed {
    /// True while the case still stands where it stood when this was told: then what it says can still be done.
    fn is_current(&self) -> bool {
        self.stage == self.told.notice.stage
    }
}

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let before = query.get("before").and_then(|b| b.parse::<i64>().ok()).unwrap_or(i64::MAX);
    let (reader, party) = (viewer.clone(), viewer.actor.party());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let mut rows = Vec::new();
            for holder in &reader.holders {
                rows.extend(notice::list(tx, *holder, before, i64::try_from(PAGE + 1).unwrap_or(i64::MAX)).await?);
            }
            rows.sort_by_key(|n| std::cmp::Reverse(n.id));
            let last = rows.get(PAGE).and(rows.get(PAGE - 1)).map(|n| n.id);
            let mut listed = Vec::with_capacity(PAGE);
            for row in rows.into_iter().take(PAGE) {
                listed.extend(read_one(tx, row, party).await?);
            }
            Ok::<_, StoreError>((listed, last))
        })
    });
    let (listed, last): (Vec<Listed>, Option<i64>) = read.await?;
    mark_read(&app, &viewer, &listed).await?;
    let (badges, cursor) = show::badges_of(&app, &viewer).await?;
    let w = viewer.words();
    let items = html! { @for one in &listed { (item(w, one)) } };
    if viewer.look.live {
        return Ok(items.into_response());
    }
    let title = w.t("notices-title");
    let body = html! {
        main.col #main {
            h1.page-t { (title) }
            @if listed.is_empty() {
                div.card { div.blank { (icon!(Bell)) h2 { (w.t("notices-none")) } p { (w.t("notices-none-text")) } } }
            } @else {
                ul.card.flush #notices { (items) }
            }
            @if last.is_some() || before != i64::MAX {
                nav.pager aria-label=(w.t("list-pages")) {
                    @if before != i64::MAX { a.btn href="/notices" { (icon!(ChevronLeft, "flip")) (w.t("list-newest")) } }
                    @if let Some(last) = last { a.btn href=(format!("/notices?before={last}")) rel="next" { (w.t("list-older")) (icon!(ChevronRight, "flip")) } }
                }
            }
        }
    };
    Ok(Page::of(&viewer, &title).badges(badges).live(cursor).body(body).into_response())
}

async fn mark_read(app: &App, viewer: &Viewer, listed: &[Listed]) -> Result<(), Fault> {
    let Some(newest) = listed.iter().filter(|l| l.row.read_at.is_none()).map(|l| l.row.id).max() else { return Ok(()) };
    let (holders, now) = (viewer.holders.clone(), app.now().0);
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            for holder in holders {
                notice::read_up_to(tx, holder, newest, now).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    Ok(work.await?)
}

/// A notice that can be read, with its address. One that no release wrote is passed over, not a reason to show nothing.
async fn read_one(tx: &mut Tx, row: NoticeRow, party: Party) -> Result<Option<Listed>, StoreError> {
    let Ok(told) = serde_json::from_str::<Told>(&row.body) else {
        tracing::error!(id = row.id, "a notice cannot be read");
        return Ok(None);
    };
    // About an order, before there is a case.
    if told.case_kind == "order" {
        // What was asked before it was sent stands with the order; a parcel that stands still has its way on.
        let stalled = told.notice.kind == ombud_engine::stalled::KIND;
        let (href, stage) = (address(&told.case), told.notice.stage.clone());
        let href = if stalled { format!("{href}/problem") } else { href };
        return Ok(Some(Listed { row, told, href, stage }));
    }
    let Some(case) = case::load(tx, row.case_id).await? else { return Ok(None) };
    let href = match told.case_kind.as_str() {
        "conversation" => chat::address(party, &told.case),
        // A refund is followed on the page of its dispute.
        "refund" => format!("/cases/{}", dispute_of(tx, &case).await?.unwrap_or_else(|| told.case.clone())),
        _ => format!("/cases/{}", told.case),
    };
    Ok(Some(Listed { row, told, href, stage: case.stage }))
}

async fn dispute_of(tx: &mut Tx, refund: &CaseRow) -> Result<Option<String>, StoreError> {
    let refund = rows::read::<Refund>(refund)?;
    Ok(case::load(tx, refund.data.dispute.0).await?.map(|dispute| dispute.number))
}

fn item(w: &Words, one: &Listed) -> Markup {
    let Told { notice, title, case_kind, .. } = &one.told;
    let unread = one.row.read_at.is_none();
    html! {
        li.notice id=(format!("n-{}", one.row.id)) data-unread[unread] {
            span.icon-box {
                @match case_kind.as_str() {
                    "conversation" => (icon!(ChatBubbleLeftRight)),
                    "refund" => (icon!(ReceiptRefund)),
                    "order" => (icon!(Truck)),
                    _ => (icon!(Scale)),
                }
            }
            p.notice-t dir="auto" {
                a href=(one.href) { (happened(w, notice, title)) }
                @if unread { span.vh { " " (w.t("notice-unread")) } }
            }
            span.notice-time { (ago(w, Instant(one.row.created_at))) }
            @if case_kind == "order" {
                p.notice-s { @match (notice.due, &one.told.why) {
                    (Some(due), _) => (w.with("problem-opens", &[("when", w.full(due).into())])),
                    (None, Some(why)) => (order_change::refused(w, why)),
                    (None, None) => (w.find(&format!("{}-then", key(notice))).unwrap_or_else(|| w.t("wizard-meanwhile"))),
                } }
            }
            @else if one.is_current() { p.notice-s { (now(w, notice)) } }
            @else { p.notice-s { (w.with("notice-meanwhile", &[("stage", w.t(&format!("stage-{}", one.stage.replace('_', "-"))).into())])) } }
            @if let Some(due) = notice.due.filter(|_| one.is_current() && case_kind != "order") {
                p.notice-s { (w.with("notice-until", &[("when", w.full(due).into())])) " " (otherwise(w, notice)) }
            }
        }
    }
}

/// What happened, from the side of the one who is told.
#[must_use]
pub fn happened(w: &Words, notice: &Notice, title: &str) -> String {
    let amount = notice.amount.map_or_else(|| "none".to_owned(), |amount| w.money(amount));
    let own = if notice.own { "yes" } else { "no" };
    w.with(
        &key(notice),
        &[
            ("party", notice.party.code().into()),
            ("title", title.into()),
            ("amount", amount.into()),
            ("own", own.into()),
            ("stage", notice.stage.as_str().into()),
        ],
    )
}

/// The key of what happened.
fn key(notice: &Notice) -> String {
    format!("notice-{}", notice.kind.replace(['.', '_'], "-"))
}

/// What one can do, or what is being done.
#[must_use]
pub fn now(w: &Words, notice: &Notice) -> String {
    let stage = notice.stage.replace('_', "-");
    let act = notice.must_act.then(|| w.find(&format!("act-{}-{stage}", notice.party.code()))).flatten();
    act.unwrap_or_else(|| w.t(&format!("stage-{stage}")))
}

/// What happens if nobody does anything.
#[must_use]
pub fn otherwise(w: &Words, notice: &Notice) -> String {
    w.with("notice-otherwise", &[("what", w.t(&format!("silence-{}", notice.silence.replace('_', "-"))).into())])
}
