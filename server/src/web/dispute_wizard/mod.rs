//! The way to a dispute, one question a page: which items, what went wrong, what happened, what you want, evidence, check
//! and send. The draft is a case from the first answer on; the answers themselves lie beside it as they were typed.
//!
//! Pages work without scripts; with them, only the form is exchanged.

pub mod answers;
pub mod begin;
mod check;
mod evidence;
mod questions;
mod withdraw;

use super::purchase::{self, Purchase};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong, error_line, summary};
use crate::i18n::Words;
use crate::icon;
use crate::limits::Limit;
use crate::page::{self, Badges, Page};
use crate::route::Route;
use crate::show::listing::{self, Listing};
use crate::show::outlook::{self, Outlook};
use crate::show::{self, files::Files};
use crate::upload::{self, FORM_BYTES};
use answers::{Answers, Judged};
use axum::extract::{Path, RawQuery, Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Refusal;
use ombud_domain::case::{Case, CaseKind};
use ombud_domain::dispute::{Dispute, DisputeFacts, DisputeStage, DisputeWhat, Evidence};
use ombud_domain::permit::Permission;
use ombud_domain::time::Instant;
use ombud_engine::act::ActError;
use ombud_engine::view::known;
use ombud_engine::{facts, rows};
use ombud_store::{Lane, StoreError, ledger, mirror};
use uuid::Uuid;

/// Entries of a draft's history that are looked at: evidence is limited to fifty pieces.
const ENTRIES: i64 = 200;

/// The addresses of this folder.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/orders/{number}/dispute", Permission::OpenCase, || get(begin::ask)),
    Route::page(Method::POST, "/orders/{number}/dispute", Permission::OpenCase, || post(begin::start)),
    Route::page(Method::GET, "/disputes/{number}", Permission::OpenCase, || get(go_on)),
    Route::page(Method::GET, "/disputes/{number}/{step}", Permission::OpenCase, || get(ask)),
    Route::page(Method::POST, "/disputes/{number}/{step}", Permission::OpenCase, || post(answer)).body(FORM_BYTES),
];

/// A page of the wizard after the items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What went wrong.
    Reason,
    /// What happened.
    Story,
    /// What the buyer wants.
    Remedy,
    /// Photos and papers, or why there are none.
    Evidence,
    /// Proof of payment, a side road of the evidence.
    Payment,
    /// Messages from the chat with the shop, a side road too.
    Messages,
    /// Check and send.
    Check,
}

impl Step {
    const ALL: [Self; 7] =
        [Self::Reason, Self::Story, Self::Remedy, Self::Evidence, Self::Payment, Self::Messages, Self::Check];
    /// Whoever withdraws from the contract is asked nothing more (spec §2.8): two steps.
    const WITHDRAWAL: [Self; 2] = [Self::Reason, Self::Check];
    /// Those that every other buyer walks through.
    const ROAD: [Self; 5] = [Self::Reason, Self::Story, Self::Remedy, Self::Evidence, Self::Check];

    /// The word in the address.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Story => "story",
            Self::Remedy => "remedy",
            Self::Evidence => "evidence",
            Self::Payment => "payment",
            Self::Messages => "messages",
            Self::Check => "check",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.code() == code)
    }

    /// The pages that a buyer with these answers walks through.
    fn road(answers: &Answers) -> &'static [Self] {
        if answers.is_withdrawal() { &Self::WITHDRAWAL } else { &Self::ROAD }
    }

    /// Its place on a road; side roads stand where they branch off.
    fn place(self, road: &[Self]) -> usize {
        let on_road = if matches!(self, Self::Payment | Self::Messages) { Self::Evidence } else { self };
        road.iter().position(|s| *s == on_road).unwrap_or(0)
    }

    /// What comes after it.
    fn next(self, road: &[Self]) -> Self {
        match self {
            Self::Payment | Self::Messages => Self::Evidence,
            step => road.get(step.place(road) + 1).copied().unwrap_or(Self::Check),
        }
    }
}

/// A draft with everything its pages need.
struct Sheet {
    case: Case<Dispute>,
    facts: DisputeFacts,
    order: Purchase,
    answers: Answers,
    /// Evidence that is on file: what an agent attached.
    recorded: Vec<Evidence>,
    /// Messages that can be picked, and those that were.
    chats: Vec<evidence::Message>,
    /// What each reason leads to.
    outlook: Outlook,
    /// What was ordered, where the buyer shows what came instead.
    listings: Vec<Listing>,
    /// Its files as they came.
    files: Files,
    badges: Badges,
}

impl Sheet {
    fn judged(&self, now: Instant) -> Judged<'_> {
        Judged { facts: &self.facts, units: &self.case.data.units, recorded: &self.recorded, now }
    }

    fn number(&self) -> &str {
        &self.case.env.number
    }

    fn road(&self) -> &'static [Step] {
        Step::road(&self.answers)
    }

    fn address(&self, step: Step) -> String {
        format!("/disputes/{}/{}", self.number(), step.code())
    }

    /// True when the buyer had to say which items it is about.
    fn asked_items(&self) -> bool {
        self.order.parts.iter().find(|p| Some(p.shop) == self.case.env.shop).is_some_and(begin::asks_items)
    }

    fn shop_name(&self) -> &str {
        self.order.parts.iter().find(|p| Some(p.shop) == self.case.env.shop).map_or("", |p| p.name.as_str())
    }

    /// The question before this one.
    fn back(&self, step: Step) -> String {
        match (step, step.place(self.road())) {
            (Step::Payment | Step::Messages, _) => self.address(Step::Evidence),
            (_, 0) if self.asked_items() => begin::items_address(self),
            (_, 0) => purchase::address(&self.order.number),
            (_, place) => self.address(self.road()[place - 1]),
        }
    }

    /// What is wrong on a page.
    fn wrong(&self, step: Step, now: Instant) -> Vec<Wrong> {
        let (a, j) = (&self.answers, self.judged(now));
        match step {
            Step::Reason => a.wrong_reason(&j),
            Step::Story => a.wrong_story(),
            Step::Remedy => a.wrong_remedy(&j),
            Step::Evidence => a.wrong_evidence(&j),
            Step::Payment | Step::Messages | Step::Check => Vec::new(),
        }
    }

    /// The first page that lacks an answer.
    fn open_step(&self, now: Instant) -> Step {
        self.road().iter().copied().find(|step| !self.wrong(*step, now).is_empty()).unwrap_or(Step::Check)
    }
}

/// What an address of a draft leads to.
enum Found {
    Sheet(Box<Sheet>),
    /// It was sent, or thrown away.
    Gone(String),
}

async fn load(app: &App, viewer: &Viewer, number: &str) -> Result<Found, Fault> {
    let (engine, viewer, number) = (app.engine.clone(), viewer.clone(), number.to_owned());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let row = known(tx, &viewer.actor, &number).await?;
            if row.kind != CaseKind::Dispute.code() {
                return Err(Refusal::NotFound.into());
            }
            let case = rows::read::<Dispute>(&row)?;
            if case.stage != DisputeStage::Draft {
                return Ok(Found::Gone(number));
            }
            let lines = case.data.units.iter().map(|(line, _)| *line).collect();
            let facts = facts::dispute(tx, &engine, lines, None, Some(row.id)).await?;
            let order = mirror::order(tx, case.data.order.0).await?.ok_or(Refusal::NotFound)?;
            let order = purchase::load(tx, &viewer, order).await?;
            let entries = ledger::before(tx, row.id, i64::MAX, i64::from(viewer.actor.party().bit()), ENTRIES).await?;
            let mut recorded = Vec::new();
            for entry in entries.iter().rev() {
                if let Some(DisputeWhat::EvidenceAdded { evidence, .. }) =
                    rows::event::<Dispute>(entry)?.map(|e| e.what)
                {
                    recorded.push(evidence);
                }
            }
            let answers = answers::load(tx, viewer.person.0, &number).await?;
            let mut files = Files::of(tx, engine.scanner().is_some(), &entries).await?;
            for file in &answers.files {
                files.add(tx, &file.file, [row.id, upload::drawer(viewer.person).0, row.id]).await?;
            }
            let mut lines = Vec::new();
            if evidence::compares(&answers) {
                for (line, _) in &case.data.units {
                    lines.extend(mirror::line(tx, line.0).await?);
                }
            }
            Ok::<_, ActError>(Found::Sheet(Box::new(Sheet {
                listings: listing::load(tx, &lines).await?,
                answers,
                files,
                chats: evidence::messages(tx, &order, case.env.shop).await?,
                outlook: outlook::load(tx, &engine, &facts, case.env.shop, viewer.person.0).await?,
                badges: show::badges(tx, &viewer).await?,
                case,
                facts,
                order,
                recorded,
            })))
        })
    });
    Ok(read.await?)
}

async fn keep(app: &App, viewer: &Viewer, sheet: &Sheet) -> Result<(), Fault> {
    let (buyer, number, answers, now) = (viewer.person.0, sheet.number().to_owned(), sheet.answers.clone(), app.now());
    let work = app
        .store()
        .write(Lane::People, move |tx| Box::pin(async move { answers::save(tx, buyer, &number, &answers, now).await }));
    work.await.map_err(|e: StoreError| e.into())
}

async fn go_on(State(app): State<App>, viewer: Viewer, Path(number): Path<String>) -> Answer {
    Ok(match load(&app, &viewer, &number).await? {
        Found::Gone(number) => to(&format!("/cases/{number}")),
        Found::Sheet(sheet) => to(&sheet.address(sheet.open_step(app.now()))),
    })
}

async fn ask(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, step)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let step = Step::from_code(&step).ok_or_else(Fault::not_found)?;
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let sheet = match load(&app, &viewer, &number).await? {
        Found::Gone(number) => return Ok(to(&format!("/cases/{number}"))),
        Found::Sheet(sheet) => sheet,
    };
    // No question is asked before the one it depends on. Whoever gets a prepared draft sees all of it, even when a photo
    // is missing yet.
    let open = sheet.open_step(app.now());
    let prepared = (step, open) == (Step::Check, Step::Evidence);
    let road = sheet.road();
    if open.place(road) < step.place(road) && !prepared {
        return Ok(to(&sheet.address(open)));
    }
    Ok(show_step(&app, &viewer, &sheet, step, &[], query.get("then") == Some("check")))
}

async fn answer(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, step)): Path<(String, String)>,
    request: Request,
) -> Answer {
    let step = Step::from_code(&step).ok_or_else(Fault::not_found)?;
    app.limits.check(Limit::Send, &viewer.tag)?;
    let mut sheet = match load(&app, &viewer, &number).await? {
        // Sent a moment ago: the page that was sent twice leads where the first one led.
        Found::Gone(number) => return Ok(to(&format!("/cases/{number}"))),
        Found::Sheet(sheet) => sheet,
    };
    let evidence::Form { typed, files, wrong: broken } = evidence::read(&app, &viewer, &sheet, request).await?;
    if step == Step::Check {
        return check::send(&app, &viewer, &sheet, &typed).await;
    }
    match step {
        Step::Evidence | Step::Payment | Step::Messages => evidence::take(&mut sheet, step, &typed, files),
        _ => questions::take(&mut sheet.answers, step, &typed),
    }
    keep(&app, &viewer, &sheet).await?;
    let then_check = typed.get("then") == Some("check");
    if typed.get("later").is_some() {
        return Ok(to(&purchase::address(&sheet.order.number)));
    }
    if typed.get("remove").is_some() {
        return Ok(to(&sheet.address(step)));
    }
    if !broken.is_empty() {
        return Ok(show_step(&app, &viewer, &sheet, step, &broken, then_check));
    }
    if let Some(side) = typed.get("go").and_then(Step::from_code) {
        return Ok(to(&sheet.address(side)));
    }
    let wrong = sheet.wrong(step, app.now());
    if !wrong.is_empty() {
        return Ok(show_step(&app, &viewer, &sheet, step, &wrong, then_check));
    }
    let complete = sheet.open_step(app.now()) == Step::Check;
    let next = step.next(sheet.road());
    let next = if then_check && complete && next != Step::Evidence { Step::Check } else { next };
    Ok(to(&sheet.address(next)))
}

fn to(address: &str) -> Response {
    Redirect::to(address).into_response()
}

fn show_step(app: &App, viewer: &Viewer, sheet: &Sheet, step: Step, wrong: &[Wrong], then_check: bool) -> Response {
    let w = viewer.words();
    let question = match step {
        Step::Reason => {
            questions::reason(viewer, &sheet.facts, &sheet.outlook, &sheet.order.number, &sheet.answers.reason, wrong)
        }
        Step::Story => questions::story(w, &sheet.answers, wrong),
        Step::Remedy => questions::remedy(viewer, &sheet.answers, &sheet.judged(app.now()), &sheet.outlook, wrong),
        Step::Evidence => evidence::photos(viewer, sheet, wrong),
        Step::Payment => evidence::payment(viewer, sheet, wrong),
        Step::Messages => evidence::pick(viewer, sheet),
        Step::Check if sheet.answers.is_withdrawal() => withdraw::check(app, viewer, sheet),
        Step::Check => check::check(app, viewer, sheet),
    };
    let word = if sheet.answers.is_withdrawal() && step == Step::Check { "withdraw" } else { step.code() };
    let url = sheet.address(step);
    let back = if then_check { sheet.address(Step::Check) } else { sheet.back(step) };
    let before = usize::from(sheet.asked_items());
    Frame {
        title: w.t(&format!("wizard-{word}-title")),
        url: &url,
        back: &back,
        at: before + step.place(sheet.road()) + 1,
        of: before + sheet.road().len(),
        files: matches!(step, Step::Evidence | Step::Payment),
        then_check,
        question,
        buttons: buttons(w, step, sheet.answers.is_withdrawal()),
        kept: sheet.case.env.due,
        wrong,
        cid: app.engine.entropy().uuid(app.now().0),
    }
    .answer(viewer, sheet.badges)
}

fn buttons(w: &Words, step: Step, withdrawal: bool) -> Markup {
    html! {
        @match step {
            Step::Check => { button.btn.primary name="confirm" value="true" { (w.t(if withdrawal { "action-withdraw_contract" } else { "action-submit" })) } },
            Step::Payment | Step::Messages => { button.btn.primary { (w.t("wizard-add")) } },
            _ => { button.btn.primary { (w.t("wizard-continue")) } },
        }
        button.btn.quiet name="later" value="1" { (w.t("wizard-later")) }
    }
}

/// A page of the wizard: the way back, how far one is, one question.
struct Frame<'a> {
    title: String,
    url: &'a str,
    back: &'a str,
    at: usize,
    of: usize,
    files: bool,
    then_check: bool,
    question: Markup,
    buttons: Markup,
    /// Until when the draft is kept.
    kept: Option<Instant>,
    wrong: &'a [Wrong],
    cid: Uuid,
}

impl Frame<'_> {
    fn answer(self, viewer: &Viewer, badges: Badges) -> Response {
        let w = viewer.words();
        let status = if self.wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let form = self.form(viewer);
        if viewer.look.live {
            return (status, form).into_response();
        }
        let n = |n: usize| i64::try_from(n).unwrap_or(0);
        let step = w.with("wizard-step", &[("n", n(self.at).into()), ("of", n(self.of).into())]);
        let title = if self.wrong.is_empty() {
            self.title.clone()
        } else {
            w.with("error-title", &[("title", self.title.as_str().into())])
        };
        let body = html! {
            main.col #main {
                div.wizard-top { a.back href=(self.back) { (icon!(ArrowLeft, "flip")) (w.t("back")) } span.step-no { (step) } }
                progress max=(self.of) value=(self.at) aria-label=(step) {}
                (form)
            }
        };
        (status, Page::buyer(viewer, &title).badges(badges).body(body)).into_response()
    }

    fn form(&self, viewer: &Viewer) -> Markup {
        let w = viewer.words();
        html! {
            form.wizard #wizard method="post" action=(self.url) enctype=[self.files.then_some("multipart/form-data")] data-live novalidate {
                (page::sent(viewer, self.cid))
                @if self.then_check { input type="hidden" name="then" value="check"; }
                (summary(w, "", self.wrong))
                (self.question)
                p.form-failed role="alert" hidden { (icon!(ExclamationTriangle)) (w.t("form-failed")) }
                div.actions { (self.buttons) }
                @if let Some(until) = self.kept { p.small.muted { (w.with("wizard-kept", &[("when", w.full(until).into())])) } }
            }
        }
    }
}

/// What is wrong with a field, in words.
fn said(w: &Words, wrong: &[Wrong], field: &str) -> Option<String> {
    let found = wrong.iter().find(|e| e.field == field)?;
    Some(w.find(&format!("refusal-{}", found.why)).unwrap_or_else(|| w.t("error-400")))
}

/// The line beside a field that says what is wrong with it.
fn beside(w: &Words, wrong: &[Wrong], field: &str) -> Markup {
    error_line(&format!("f-{field}"), said(w, wrong, field).as_deref())
}
