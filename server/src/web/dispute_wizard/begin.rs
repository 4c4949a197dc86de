//! `GET /orders/{number}/dispute`: which items it is about, and with the answer a draft begins. When there is only one
//! piece of one thing, nobody is asked: the first question is what went wrong.

use super::answers::{self, Answers, Judged};
use super::questions::KEPT;
use super::{Frame, Sheet, Step, beside, load, said, to};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::Words;
use crate::icon;
use crate::limits::Limit;
use crate::page::{self, Badges, Page};
use crate::show;
use crate::show::outlook::{self, Outlook};
use crate::web::purchase::{self, Part, Purchase, address, case_address, escaped};
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use ombud_domain::dispute::reason::may_file;
use ombud_domain::dispute::{DisputeCommand, DisputeFacts, Evidence, LineFacts, Start};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::money::Money;
use ombud_domain::time::Instant;
use ombud_engine::act::{ActError, Ask, Request};
use ombud_engine::facts;
use ombud_store::case::CaseRow;
use ombud_store::paper::{self, Upload};
use ombud_store::{Lane, StoreError};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The part of an order that a dispute may be about.
pub struct Ground {
    /// The order.
    pub order: Purchase,
    /// What one shop sends of it.
    pub part: Part,
    facts: DisputeFacts,
    /// What each reason leads to.
    pub outlook: Outlook,
    /// Numbers for the frame.
    pub badges: Badges,
}

/// Whether somebody must say which items of a part they mean.
#[must_use]
pub fn asks_items(part: &Part) -> bool {
    part.lines.len() > 1 || part.lines.iter().any(|l| l.quantity > 1)
}

/// Where the items of a draft are changed.
pub(super) fn items_address(sheet: &Sheet) -> String {
    let shop = sheet.order.parts.iter().find(|p| Some(p.shop) == sheet.case.env.shop).map_or("", |p| p.code.as_str());
    format!("{}/dispute?shop={}&items=1", address(&sheet.order.number), escaped(shop))
}

impl Ground {
    /// The draft that was begun.
    #[must_use]
    pub fn draft(&self) -> Option<&CaseRow> {
        self.order.cases.iter().find(|c| c.kind == "dispute" && c.stage == "draft" && c.shop == Some(self.part.shop.0))
    }

    fn free(&self) -> impl Iterator<Item = &LineFacts> {
        self.facts.lines.iter().filter(|l| l.claimed < l.bought)
    }

    /// What can still be disputed.
    #[must_use]
    pub fn units(&self) -> Vec<(LineId, u32)> {
        self.free().map(|l| (l.line, l.bought - l.claimed)).collect()
    }

    /// Why nothing here can be disputed now; `None` when something can.
    #[must_use]
    pub fn obstacle(&self, now: Instant) -> Option<&'static str> {
        let units = self.units();
        let offered = self.outlook.reasons.iter().map(|(p, _)| p.reason);
        let refusals: Vec<_> = offered.map(|reason| may_file(reason, &self.facts, now).err()).collect();
        match () {
            () if units.is_empty() => Some("units_in_dispute"),
            () if self.facts.refundable(&units) <= 0 => Some("nothing_to_refund"),
            () if refusals.iter().any(Option::is_none) => None,
            () if refusals.iter().flatten().any(|r| r.code() == "filing_closed") => Some("filing_closed"),
            () => Some("filing_not_open_yet"),
        }
    }
}

/// The part of an order that is named; the order alone when several shops sold in it and none is named.
///
/// # Errors
/// 404 for an order that is somebody else's.
pub async fn ground(
    app: &App,
    viewer: &Viewer,
    number: String,
    shop: Option<String>,
) -> Result<Result<Ground, Box<Purchase>>, Fault> {
    let (engine, viewer) = (app.engine.clone(), viewer.clone());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let order = purchase::own(tx, &viewer, &number).await?;
            let Some(part) = order.part(shop.as_deref()).cloned() else { return Ok(Err(Box::new(order))) };
            let lines = part.lines.iter().map(|l| LineId(l.id)).collect();
            let facts = facts::dispute(tx, &engine, lines, None, None).await?;
            let outlook = outlook::load(tx, &engine, &facts, Some(part.shop), viewer.person.0).await?;
            let badges = show::badges(tx, &viewer).await?;
            Ok::<_, ActError>(Ok(Ground { order, part, facts, outlook, badges }))
        })
    });
    Ok(read.await?)
}

pub(super) async fn ask(
    State(app): State<App>,
    viewer: Viewer,
    Path(number): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let named = query.some("shop").map(str::to_owned);
    let ground = match ground(&app, &viewer, number, named.clone()).await? {
        Ok(ground) => ground,
        Err(_) if named.is_some() => return Err(Fault::not_found()),
        // An order of several shops: the buyer chooses one on the order's page.
        Err(order) => return Ok(to(&address(&order.number))),
    };
    let draft = ground.draft().map(|d| d.number.clone());
    if let (Some(draft), None) = (&draft, query.get("items")) {
        return Ok(to(&format!("/disputes/{draft}")));
    }
    if let Some(why) = ground.obstacle(app.now()) {
        return Ok(nothing(&app, &viewer, &ground, why));
    }
    // What was chosen before is chosen again.
    let typed = match draft {
        Some(number) => chosen(&app, &viewer, &number, query).await?,
        None => query,
    };
    Ok(question(&app, &viewer, &ground, &typed, &[]))
}

async fn chosen(app: &App, viewer: &Viewer, number: &str, query: Typed) -> Result<Typed, Fault> {
    let super::Found::Sheet(sheet) = load(app, viewer, number).await? else { return Ok(query) };
    let units = &sheet.case.data.units;
    Ok(units.iter().fold(query, |typed, (line, n)| {
        typed.with("line", line.to_string()).with(&format!("units-{line}"), n.to_string())
    }))
}

/// Nothing can be disputed here now, and why; for what comes later, from when. There is always a way to us.
fn nothing(app: &App, viewer: &Viewer, ground: &Ground, why: &str) -> Response {
    let (w, now) = (viewer.words(), app.now());
    let title = w.t("open-dispute");
    let body = html! {
        main.col #main {
            div.wizard-top { a.back href=(address(&ground.order.number)) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
            div.stack.wide {
                h1.page-t { (w.t(&format!("refusal-{why}"))) }
                @if why == "units_in_dispute" {
                    div.actions { (open_disputes(w, ground)) }
                }
                @if why == "filing_not_open_yet" {
                    ul.card.flush.rows {
                        @for row in ground.outlook.reasons.iter().map(|(p, _)| p.reason.row()) {
                            li.notice {
                                span.icon-box { (icon!(Clock)) }
                                p.notice-t { (w.t(&format!("choice-{}", row.code))) }
                                p.notice-s { (super::questions::when_open(w, row, &ground.facts, now).unwrap_or_default()) }
                            }
                        }
                    }
                }
                p { (w.t("wizard-meanwhile")) }
                form.actions method="post" action=(format!("{}/help", address(&ground.order.number))) {
                    (page::sent(viewer, app.engine.entropy().uuid(now.0)))
                    input type="hidden" name="shop" value=(ground.part.code);
                    button.btn { (icon!(Lifebuoy)) (w.t("order-help")) }
                }
            }
        }
    };
    Page::buyer(viewer, &title).badges(ground.badges).body(body).into_response()
}

/// The ways to the disputes of this order that are open.
pub fn open_disputes(w: &Words, ground: &Ground) -> Markup {
    let open = ground.order.cases.iter().filter(|c| c.kind == "dispute" && c.closed_at.is_none());
    html! { @for case in open { a.btn.primary href=(case_address(case)) { (w.t("kind-dispute")) " " span.code-no { (case.number) } } } }
}

fn question(app: &App, viewer: &Viewer, ground: &Ground, typed: &Typed, wrong: &[Wrong]) -> Response {
    let w = viewer.words();
    let items = asks_items(&ground.part);
    let question = html! {
        input type="hidden" name="shop" value=(ground.part.code);
        @if let Some(chat) = typed.some("chat") { input type="hidden" name="chat" value=(chat); }
        @if items {
            @if let Some(reason) = typed.some("reason").or(typed.some("hint")) { input type="hidden" name="hint" value=(reason); }
            @if typed.some("guided").is_some() { input type="hidden" name="guided" value="1"; }
            (self::items(w, ground, typed, wrong))
        } @else {
            @for (line, _) in ground.units() { input type="hidden" name="line" value=(line); }
            (super::questions::reason(viewer, &ground.facts, &ground.outlook, &ground.order.number, typed.some("reason").unwrap_or_default(), wrong))
        }
    };
    let url = format!("{}/dispute", address(&ground.order.number));
    Frame {
        title: w.t(if items { "wizard-items-title" } else { "wizard-reason-title" }),
        url: &url,
        back: &address(&ground.order.number),
        at: 1,
        of: Step::ROAD.len() + usize::from(items),
        files: false,
        then_check: false,
        question,
        buttons: html! { button.btn.primary { (w.t("wizard-continue")) } },
        kept: None,
        wrong,
        cid: app.engine.entropy().uuid(app.now().0),
    }
    .answer(viewer, ground.badges)
}

fn items(w: &Words, ground: &Ground, typed: &Typed, wrong: &[Wrong]) -> Markup {
    let error = said(w, wrong, "line");
    let first = ground.free().next().map(|l| l.line);
    html! {
        fieldset.field.bad[error.is_some()] aria-describedby=[error.is_some().then_some("f-line-e")] {
            legend.question { h1 { (w.t("wizard-items-title")) } }
            p.hint { (w.t("wizard-items-hint")) }
            (beside(w, wrong, "line"))
            div.choices {
                @for line in &ground.facts.lines {
                    @let left = line.bought.saturating_sub(line.claimed);
                    @let key = line.line.to_string();
                    label.choice {
                        input type="checkbox" name="line" value=(key) id=[(first == Some(line.line)).then_some("f-line")]
                            checked[left > 0 && typed.all("line").any(|l| l == key)] disabled[left == 0];
                        span.choice-t dir="auto" { (line.title) }
                        @if left == 0 { span.choice-h { (w.t("refusal-units_in_dispute")) } }
                        @else if line.bought > 1 { span.choice-h { (w.with("wizard-pieces", &[("n", i64::from(left).into())])) } }
                        span.choice-x { (w.money(Money::new(line.paid.total(), ground.facts.currency))) }
                        @if left > 1 { div.choice-more data-if-checked { (pieces(w, line, left, typed, wrong)) } }
                    }
                }
            }
        }
    }
}

fn pieces(w: &Words, line: &LineFacts, left: u32, typed: &Typed, wrong: &[Wrong]) -> Markup {
    let name = format!("units-{}", line.line);
    let error = said(w, wrong, &name);
    let value = typed.get(&name).map_or_else(|| left.to_string(), str::to_owned);
    html! {
        div.field.bad[error.is_some()] {
            span id=(format!("f-{name}-l")) { (w.with("wizard-how-many", &[("n", i64::from(left).into())])) }
            (beside(w, wrong, &name))
            input.input.w-short id=(format!("f-{name}")) name=(name) inputmode="numeric" dir="ltr" autocomplete="off" value=(value)
                aria-labelledby=(format!("f-{name}-l")) aria-invalid=[error.is_some().then_some("true")];
        }
    }
}

/// The units that were chosen, or what is wrong with the choice.
fn read_units(ground: &Ground, typed: &Typed) -> Result<Vec<(LineId, u32)>, Vec<Wrong>> {
    let (mut units, mut wrong) = (Vec::new(), Vec::new());
    for line in ground.free().filter(|l| typed.all("line").any(|t| t == l.line.to_string())) {
        let (name, left) = (format!("units-{}", line.line), line.bought - line.claimed);
        match typed.some(&name).map(whole_number) {
            None => units.push((line.line, left)),
            Some(Some(n)) if (1..=left).contains(&n) => units.push((line.line, n)),
            Some(_) => wrong.push(Wrong::new(&name, "units_outside")),
        }
    }
    if units.is_empty() && wrong.is_empty() {
        wrong.push(Wrong::new("line", "choose_items"));
    }
    if wrong.is_empty() { Ok(units) } else { Err(wrong) }
}

/// A number as people type it, in digits of any of our scripts.
fn whole_number(text: &str) -> Option<u32> {
    let fold = |c: char| match c {
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        other => Some(other),
    };
    text.chars().map(fold).collect::<Option<String>>()?.parse().ok()
}

pub(super) async fn start(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, typed: Typed) -> Answer {
    app.limits.check(Limit::Send, &viewer.tag)?;
    let shop = typed.some("shop").map(str::to_owned);
    let ground = ground(&app, &viewer, number, shop).await?.map_err(|_| Fault::not_found())?;
    if let Some(why) = ground.obstacle(app.now()) {
        return Ok(nothing(&app, &viewer, &ground, why));
    }
    let units = match read_units(&ground, &typed) {
        Ok(units) => units,
        Err(wrong) => return Ok(question(&app, &viewer, &ground, &typed, &wrong)),
    };
    let asked = asks_items(&ground.part);
    let guided = typed.some("guided").is_some();
    let hint = if asked { typed.some("hint").or(typed.some("reason")) } else { typed.some("reason") };
    let mut answers = Answers {
        reason: hint.unwrap_or_default().to_owned(),
        story: typed.some("story").filter(|_| guided).unwrap_or_default().chars().take(KEPT).collect(),
        ..Answers::default()
    };
    let judged = Judged { facts: &ground.facts, units: &units, recorded: &[], now: app.now() };
    let wrong = answers.wrong_reason(&judged);
    if !asked && !wrong.is_empty() {
        return Ok(question(&app, &viewer, &ground, &typed, &wrong));
    }
    let old = match ground.draft() {
        Some(draft) => match load(&app, &viewer, &draft.number).await? {
            super::Found::Sheet(sheet) => Some(sheet),
            super::Found::Gone(_) => None,
        },
        None => None,
    };
    // Whoever was asked for the items is asked for the reason next; the others have given it.
    let given = !asked || (guided && wrong.is_empty());
    let first = |answers: &Answers| if given { Step::Reason.next(Step::road(answers)) } else { Step::Reason };
    let mut recorded = Vec::new();
    if let Some(old) = &old {
        let (reason, story) = (std::mem::take(&mut answers.reason), std::mem::take(&mut answers.story));
        answers.clone_from(&old.answers);
        if answers.story.is_empty() {
            answers.story = story;
        }
        if !reason.is_empty() {
            answers.reason = reason;
        }
        recorded.clone_from(&old.recorded);
        let next = first(&answers);
        if old.case.data.units == units {
            save(&app, &viewer, old.number().to_owned(), answers, Vec::new()).await?;
            return Ok(to(&old.address(next)));
        }
    }
    let next = first(&answers);
    let started = begin(&app, &viewer, &ground, &typed, units, recorded).await?;
    let uploads = moved(&app, old.as_deref(), &answers, started.0).await?;
    save(&app, &viewer, started.1.clone(), answers, uploads).await?;
    if let Some(old) = old {
        discard(&app, &viewer, &old).await?;
    }
    Ok(to(&format!("/disputes/{}/{}", started.1, next.code())))
}

/// The draft. The form's id is the command's: sent twice, it makes one.
async fn begin(
    app: &App,
    viewer: &Viewer,
    ground: &Ground,
    typed: &Typed,
    units: Vec<(LineId, u32)>,
    evidence: Vec<Evidence>,
) -> Result<(CaseId, String), Fault> {
    let chat =
        typed.some("chat").and_then(|n| ground.order.cases.iter().find(|c| c.kind == "conversation" && c.number == n));
    let start = Start {
        storefront: ground.order.storefront(&app.engine.settings())?,
        buyer: viewer.person,
        shop: ground.part.shop,
        language: viewer.words().lang.tag().to_owned(),
        units,
        conversation: chat.map(|c| CaseId(c.id)),
    };
    let ask = Ask::StartDispute { start, evidence };
    let request = Request { id: typed.cid()?, actor: viewer.actor.clone(), expected_revision: None, ask };
    let answer = app.engine.act(request).await?;
    Ok((answer.case, answer.number))
}

/// A file of the old draft, and where it lies from now on: the key of its row, and the new draft.
type Moved = (Upload, i64, CaseId);

/// The files of the old draft, as brought to the new one.
async fn moved(app: &App, old: Option<&Sheet>, answers: &Answers, case: CaseId) -> Result<Vec<Moved>, Fault> {
    let Some(old) = old else { return Ok(Vec::new()) };
    let hashes: Vec<String> = answers
        .files
        .iter()
        .map(|f| f.file.clone())
        .chain(old.recorded.iter().filter_map(|e| e.file.clone()))
        .collect();
    let from = old.case.env.id.0;
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let mut found = Vec::new();
            for hash in hashes {
                found.extend(paper::upload(tx, &hash, from).await?);
            }
            Ok::<_, StoreError>(found)
        })
    });
    let uploads: Vec<Upload> = read.await?;
    let mut moved = Vec::with_capacity(uploads.len());
    for upload in uploads {
        moved.push((upload, app.engine.id().await?, case));
    }
    Ok(moved)
}

async fn save(app: &App, viewer: &Viewer, number: String, answers: Answers, uploads: Vec<Moved>) -> Result<(), Fault> {
    let (buyer, now, vault) = (viewer.person.0, app.now(), app.engine.vault().clone());
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            for (upload, id, case) in &uploads {
                if paper::upload(tx, &upload.hash, case.0).await?.is_none() {
                    vault.copy(tx, upload, *id, case.0).await?;
                }
            }
            answers::save(tx, buyer, &number, &answers, now).await
        })
    });
    work.await.map_err(|e: StoreError| e.into())
}

/// A draft about other items takes the place of this one.
async fn discard(app: &App, viewer: &Viewer, old: &Sheet) -> Result<(), Fault> {
    let hash: [u8; 32] = Sha256::digest(format!("replaced:{}", old.number())).into();
    let id = Uuid::from_slice(&hash[..16]).map_err(Fault::internal)?;
    let ask = Ask::Dispute { case: old.case.env.id, command: DisputeCommand::Discard };
    app.engine.act(Request { id, actor: viewer.actor.clone(), expected_revision: None, ask }).await?;
    let (buyer, key) = (viewer.person.0, answers::key(old.number()));
    let work =
        app.store().write(Lane::People, move |tx| Box::pin(async move { paper::drop_draft(tx, buyer, &key).await }));
    work.await.map_err(|e: StoreError| e.into())
}

#[cfg(test)]
mod tests {
    use super::whole_number;

    #[test]
    fn pieces_are_counted_in_any_digits() {
        assert_eq!(whole_number("2"), Some(2));
        assert_eq!(whole_number("۱۲"), Some(12));
        for text in ["", "-1", "2.5", "two", "99999999999"] {
            assert_eq!(whole_number(text), None, "{text}");
        }
    }
}
