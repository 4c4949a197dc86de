//! What pages of panes share: list, thread and context as one page or as its fragments, and the small forms in heads.

use crate::app::App;
use crate::auth::Viewer;
use crate::format::left;
use crate::icon;
use crate::page::{self, Page};
use crate::show::row::{Row, row};
use crate::show::{Loaded, person_name, standing};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::id::PersonId;
use ombud_store::case::CaseRow;
use ombud_store::label::Borne;
use ombud_store::seat::Listed;
use ombud_store::{StoreError, Tx, desk};
use serde::Deserialize;
use uuid::Uuid;

/// How many rows a list shows at once.
pub const ROWS: i64 = 50;

/// What the address of a list says.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Wanted {
    /// Which of the lists.
    #[serde(default)]
    pub q: String,
    /// After which row.
    #[serde(default)]
    pub after: String,
}

/// A case in a list, with the name of whoever it is with.
#[derive(Debug, Clone)]
pub struct Item {
    /// The case.
    pub case: CaseRow,
    /// The name.
    pub who: String,
    /// True when the reader has not seen the latest.
    pub unread: bool,
    /// The labels that the reader's shop has put on it.
    pub labels: Vec<Borne>,
    /// What else waits about it, in words.
    pub mark: Option<String>,
}

impl Item {
    /// The case with its buyer's name.
    ///
    /// # Errors
    /// The store's.
    pub async fn of_buyer(tx: &mut Tx, case: CaseRow, unread: bool) -> Result<Self, StoreError> {
        let who = person_name(tx, PersonId(case.buyer.unwrap_or_default())).await?;
        Ok(Self { case, who, unread, labels: Vec::new(), mark: None })
    }
}

/// A page of a list with the buyers' names, and where the next one begins.
///
/// # Errors
/// The store's.
pub async fn items(tx: &mut Tx, listed: Vec<Listed>) -> Result<(Vec<Item>, Option<String>), StoreError> {
    let full = listed.len() as i64 == ROWS;
    let next = listed.last().filter(|_| full).map(|l| l.bookmark.to_string());
    let mut out = Vec::with_capacity(listed.len());
    for line in listed {
        let unread = line.unread();
        out.push(Item::of_buyer(tx, line.case, unread).await?);
    }
    Ok((out, next))
}

/// The cases of these kinds and states at the reader's storefronts, by their deadline: at most [`ROWS`] of each.
///
/// # Errors
/// The store's.
pub async fn waiting(tx: &mut Tx, viewer: &Viewer, wanted: &[(&str, &str)]) -> Result<Vec<CaseRow>, StoreError> {
    let mut cases = Vec::new();
    for storefront in &viewer.holders {
        for (kind, stage) in wanted {
            cases.extend(desk::of_stage(tx, kind, stage, *storefront, ROWS).await?);
        }
    }
    cases.sort_by_key(|c| (c.due_at, c.id));
    Ok(cases)
}

/// The cases with their buyers' names; nothing is marked unread.
///
/// # Errors
/// The store's.
pub async fn with_buyers(tx: &mut Tx, cases: Vec<CaseRow>) -> Result<Vec<Item>, StoreError> {
    let mut items = Vec::with_capacity(cases.len());
    for case in cases {
        items.push(Item::of_buyer(tx, case, false).await?);
    }
    Ok(items)
}

/// A desk's list by state: a tab for all and one for each state, and what the chosen one shows. The tabs' words are
/// `<desk>-tab-<state>`.
pub struct ByState {
    /// The tabs.
    pub tabs: Vec<Tab>,
    /// What is shown.
    pub items: Vec<Item>,
    /// The query of the chosen tab, for the addresses of its rows; empty for all.
    pub query: String,
}

impl ByState {
    /// The list of the desk with this word, which is also its address.
    #[must_use]
    pub fn new(viewer: &Viewer, desk: &str, lists: Vec<(&'static str, Vec<Item>)>, wanted: &Wanted) -> Self {
        let w = viewer.words();
        let count = |items: &[Item]| items.len() as i64;
        let here = lists.iter().map(|(state, _)| *state).find(|state| *state == wanted.q);
        let all = lists.iter().map(|(_, items)| count(items)).sum();
        let mut tabs = vec![(format!("/{desk}"), w.t(&format!("{desk}-tab-all")), Some(all), here.is_none())];
        tabs.extend(lists.iter().map(|(s, items)| {
            (format!("/{desk}?q={s}"), w.t(&format!("{desk}-tab-{s}")), Some(count(items)), here == Some(s))
        }));
        let shown = lists.into_iter().filter(|(s, _)| here.is_none_or(|h| h == *s));
        let query = here.map(|h| format!("?q={h}")).unwrap_or_default();
        Self { tabs, items: shown.flat_map(|(_, items)| items).collect(), query }
    }
}

/// The rows of a list under an id that live events know; empty, it says so.
#[must_use]
pub fn rows(
    viewer: &Viewer,
    list: &str,
    items: &[Item],
    open: Option<&str>,
    empty: &str,
    href: impl Fn(&CaseRow) -> String,
) -> Markup {
    html! {
        ul.rows id=(list) data-list-nav {
            @for item in items {
                @let current = open == Some(item.case.number.as_str());
                // What is open beside is being read.
                (row(viewer, &Row { case: &item.case, href: href(&item.case), who: &item.who, unread: item.unread && !current, current, list, labels: &item.labels, mark: item.mark.as_deref() }))
            }
        }
        div id=(format!("{list}-empty")) { @if items.is_empty() { div.blank { (icon!(Inbox)) p { (empty) } } } }
    }
}

/// A tab: its address, its words, how many, and whether it is the one shown.
pub type Tab = (String, String, Option<i64>, bool);

/// The tabs over a list.
#[must_use]
pub fn tabs(viewer: &Viewer, label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav.pane-bar.tabs #tabs aria-label=(label) {
            @for (href, words, n, here) in tabs {
                a.tab href=(href) aria-current=[here.then_some("page")] {
                    (words) @if let Some(n) = n { " " span.n { (viewer.words().number(*n)) } }
                }
            }
        }
    }
}

/// The way to older rows.
#[must_use]
pub fn older(viewer: &Viewer, href: Option<String>) -> Markup {
    html! {
        div #older {
            @if let Some(href) = href {
                nav.pager { a.btn.small href=(href) rel="next" { (viewer.words().t("pane-older")) (icon!(ChevronRight, "flip")) } }
            }
        }
    }
}

/// A case that is open beside its list.
pub struct Opened {
    /// Its name, for the thread as a whole.
    pub name: String,
    /// Head and content of the thread.
    pub thread: Markup,
    /// What stands beside it, with its title.
    pub context: (String, Markup),
}

/// A page of three panes.
pub struct Panes {
    /// The list's title.
    pub title: String,
    /// The tabs; may be nothing.
    pub tabs: Markup,
    /// The rows.
    pub rows: Markup,
    /// The way to older ones.
    pub older: Markup,
    /// What is open; nothing yet.
    pub open: Option<Opened>,
    /// What the thread says while nothing is open.
    pub hint: String,
    /// What else the head of the list leads to.
    pub tools: Markup,
}

impl Panes {
    /// The page, or its fragments for a script.
    pub fn answer(self, viewer: &Viewer, page: Page<'_>) -> Response {
        let thread = self.thread(viewer);
        let context = self.context(viewer);
        if viewer.look.live {
            return html! { (self.tabs) (self.rows) (self.older) (thread) (context) }.into_response();
        }
        let list = html! {
            section.pane.list aria-labelledby="list-t" {
                div.pane-head {
                    @if self.open.is_some() { h2 #list-t { (self.title) } } @else { h1 #list-t { (self.title) } }
                    div.end {
                        (self.tools)
                        button.icon-btn type="button" data-dialog="keys" data-key="?" aria-label=(viewer.words().t("keyboard-shortcuts")) { (icon!(CommandLine)) }
                    }
                }
                (self.tabs)
                div.pane-body { (self.rows) (self.older) }
            }
        };
        let pane = if self.open.is_some() { "thread" } else { "list" };
        page.pane(pane).body(html! { main.panes #main { (list) (thread) (context) } }).into_response()
    }

    fn thread(&self, viewer: &Viewer) -> Markup {
        let w = viewer.words();
        match &self.open {
            Some(open) => html! {
                section.pane.thread #thread data-pane="thread" tabindex="-1" aria-label=(open.name) { (open.thread) }
            },
            None => html! {
                section.pane.thread #thread data-pane="list" tabindex="-1" aria-label=(self.hint) {
                    (page::net(w))
                    div.blank { (icon!(ChatBubbleLeftRight)) h2 { (self.hint) } p { (w.t("pane-walk")) } }
                }
            },
        }
    }

    fn context(&self, viewer: &Viewer) -> Markup {
        let w = viewer.words();
        let (title, content) =
            self.open.as_ref().map_or((w.t("pane-context"), html! {}), |o| (o.context.0.clone(), o.context.1.clone()));
        html! {
            section.pane.context #context tabindex="-1" aria-labelledby="context-t" {
                div.pane-head {
                    h2 #context-t { (title) }
                    div.end { a.icon-btn.only-mid href="#thread" aria-label=(w.t("close")) { (icon!(XMark)) } }
                }
                div.pane-body.pad tabindex="0" { (content) }
            }
        }
    }
}

/// The head of a thread: the way back to the list, the title, the deadline, what can be done with one press.
#[must_use]
pub fn head(viewer: &Viewer, loaded: &Loaded, back: &str, title: &str, end: &Markup) -> Markup {
    let w = viewer.words();
    let env = loaded.env();
    html! {
        header.pane-head {
            a.icon-btn.only-narrow href=(back) aria-label=(w.t("back")) { (icon!(ArrowLeft, "flip")) }
            h1.clip dir="auto" { (title) }
            (due_chip(viewer, loaded))
            div.end {
                (end)
                a.icon-btn.only-mid href="#context" aria-label=(w.t("pane-context")) { (icon!(InformationCircle)) }
            }
        }
        @if env.closed_at.is_none() { (page::net(w)) } @else { (page::net(w)) p.flash { (icon!(Check)) span { (w.t("closed")) } } }
    }
}

/// The time that is left, where the case waits for this side; else for whom it waits.
fn due_chip(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, env) = (viewer.words(), loaded.env());
    html! {
        @if let (Some(due), "you") = (env.due, standing::waits(viewer, loaded)) {
            span data-deadline { span.chip.left { (icon!(Clock)) (left(w, due)) } }
        } @else if env.closed_at.is_none() {
            @match env.waits_for.first() {
                Some(Party::Buyer) => span.chip { (icon!(User)) (w.t("waits-for-buyer")) },
                Some(Party::Shop) => span.chip { (icon!(BuildingStorefront)) (w.t("waits-for-shop")) },
                _ => {},
            }
        }
    }
}

/// An id for one form; each has its own, so that no command is taken for another's repeat.
#[must_use]
pub fn fresh(app: &App) -> Uuid {
    app.engine.entropy().uuid(app.now().0)
}

/// A command without a form of its own, as one button; nothing when it cannot be done now.
#[must_use]
pub fn press(app: &App, viewer: &Viewer, loaded: &Loaded, action: &str, look: &str, key: &str, back: &str) -> Markup {
    let w = viewer.words();
    html! {
        @if loaded.may(action).is_some() {
            form method="post" action=(format!("/cases/{}/{action}", loaded.env().number)) data-live {
                (page::sent(viewer, fresh(app)))
                input type="hidden" name="revision" value=(loaded.env().revision);
                input type="hidden" name="back" value=(back);
                button class=(format!("btn {look}").trim_end()) data-key=[(!key.is_empty()).then_some(key)] {
                    (w.t(&format!("action-{action}"))) @if !key.is_empty() { " " kbd { (key) } }
                }
            }
        }
    }
}

/// A note for the team, which buyer and seller never see. Without a script in between, so that the field is empty again.
#[must_use]
pub fn note(app: &App, viewer: &Viewer, loaded: &Loaded, back: &str) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    html! {
        @if loaded.may("note").is_some() {
            details id=(format!("note-{number}")) {
                summary.btn.quiet.small data-key="n" { (icon!(PencilSquare)) (w.t("action-note")) " " kbd { "n" } }
                form.stack.tight method="post" action=(format!("/cases/{number}/note")) {
                    (page::sent(viewer, fresh(app)))
                    input type="hidden" name="back" value=(back);
                    div.field {
                        label for=(format!("f-note-{number}")) { (w.t("field-note-text")) }
                        p.hint id=(format!("f-note-{number}-h")) { (w.t("pane-note-hint")) }
                        textarea.input id=(format!("f-note-{number}")) name="text" dir="auto" rows="3" required minlength="10" aria-describedby=(format!("f-note-{number}-h")) {}
                    }
                    div.actions { button.btn { (w.t("pane-save-note")) } }
                }
            }
        }
    }
}

/// One wide pane of staff: back, title, content.
#[must_use]
pub fn wide(viewer: &Viewer, back: &str, title: &str, content: &Markup) -> Markup {
    let w = viewer.words();
    html! {
        main.panes #main {
            section.pane.thread #thread tabindex="-1" aria-label=(title) {
                header.pane-head {
                    a.icon-btn href=(back) aria-label=(w.t("back")) { (icon!(ArrowLeft, "flip")) }
                    h1.clip { (title) }
                }
                (page::net(w))
                div.pane-body tabindex="0" { div.case.stack.wide { (content) } }
            }
        }
    }
}
