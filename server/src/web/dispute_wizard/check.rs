//! Check and send: everything that was answered, each with a way to change it; what happens next and until when. The
//! rules are asked before the buyer is: what stands here is what will happen.

use super::answers;
use super::begin::items_address;
use super::evidence::on_file;
use super::{Sheet, Step, keep, show_step, to};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::icon;
use crate::show::event;
use crate::web::purchase;
use maud::{Markup, html};
use ombud_domain::Refusal;
use ombud_domain::actor::Party;
use ombud_domain::case::{Case, decide};
use ombud_domain::dispute::{Dispute, DisputeCommand, DisputeStage, Evidence, Remedy, Terms};
use ombud_domain::id::Ids;
use ombud_domain::money::Money;
use ombud_engine::act::{ActError, Ask, Request};
use ombud_store::{Lane, StoreError, paper};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What the rules would make of it now: the case as it would be.
pub(super) fn foreseen(app: &App, viewer: &Viewer, sheet: &Sheet) -> Result<Case<Dispute>, Refusal> {
    let submit = sheet.answers.submit(sheet.case.data.currency).ok_or(Refusal::NotNow)?;
    let added = sheet.to_add().into_iter().map(|evidence| DisputeCommand::AddEvidence { evidence });
    let mut ids = Ids::new(1, 1);
    added.chain([submit]).try_fold(sheet.case.clone(), |case, command| {
        Ok(decide(&case, &sheet.facts, &command, &viewer.actor, app.now(), &mut ids)?.case)
    })
}

/// The page.
pub(super) fn check(app: &App, viewer: &Viewer, sheet: &Sheet) -> Markup {
    html! {
        h1.question { (viewer.words().t("wizard-check-title")) }
        div.stack.wide { (summary(viewer, sheet)) (next(app, viewer, sheet)) }
    }
}

/// Everything that was answered, each with a way to change it.
fn summary(viewer: &Viewer, sheet: &Sheet) -> Markup {
    let (w, a) = (viewer.words(), &sheet.answers);
    let added = sheet.to_add();
    let change = |step: Step| {
        let about = w.t(&format!("wizard-sum-{}", step.code()));
        html! { dd.change { a href=(format!("{}?then=check", sheet.address(step))) { (w.t("wizard-change")) span.vh { " " (about) } } } }
    };
    html! {
        dl.summary {
            div {
                dt { (w.t("wizard-sum-items")) }
                dd { @for line in items(viewer, sheet) { (line) } }
                @if sheet.asked_items() {
                    dd.change { a href=(items_address(sheet)) { (w.t("wizard-change")) span.vh { " " (w.t("wizard-sum-items")) } } }
                }
            }
            div {
                dt { (w.t("wizard-sum-reason")) }
                dd { (w.t(&format!("choice-{}", a.reason))) @if !a.detail.is_empty() { " · " (w.t(&format!("choice-{}", a.detail))) } }
                (change(Step::Reason))
            }
            div { dt { (w.t("wizard-sum-story")) } dd dir="auto" { (a.told()) } (change(Step::Story)) }
            div { dt { (w.t("wizard-sum-remedy")) } dd { strong { (wish(viewer, sheet)) } } (change(Step::Remedy)) }
            div {
                dt { (w.t("wizard-sum-evidence")) }
                dd {
                    @if added.is_empty() && sheet.recorded.is_empty() { (w.t("wizard-sum-nothing")) }
                    @for piece in sheet.recorded.iter().chain(&added) { (on_file(viewer, sheet, piece)) }
                }
                (change(Step::Evidence))
            }
        }
    }
}

/// What the buyer wants, in words.
fn wish(viewer: &Viewer, sheet: &Sheet) -> String {
    let currency = sheet.case.data.currency;
    let full = sheet.facts.refundable(&sheet.case.data.units);
    let Some(remedy) = sheet.answers.remedy() else { return String::new() };
    let part = sheet.answers.amount(currency).filter(|_| remedy == Remedy::RefundPartial);
    event::terms(viewer, &Terms { remedy, amount_minor: part.unwrap_or(full), currency })
}

/// The disputed items, with how many pieces.
pub(super) fn items(viewer: &Viewer, sheet: &Sheet) -> Vec<Markup> {
    let w = viewer.words();
    let title = |line| sheet.facts.lines.iter().find(|l| l.line == line).map_or("", |l| l.title.as_str());
    let units = sheet.case.data.units.iter();
    units.map(|(line, n)| html! { div { bdi { (title(*line)) } " × " (w.number(i64::from(*n))) } }).collect()
}

/// What happens next, until when, and what if the shop is silent; or why it cannot be sent.
fn next(app: &App, viewer: &Viewer, sheet: &Sheet) -> Markup {
    let w = viewer.words();
    let foreseen = match foreseen(app, viewer, sheet) {
        Ok(case) => case,
        Err(refusal) => {
            return html! { p.flash.bad role="alert" { (icon!(ExclamationTriangle)) span { (w.t(&format!("refusal-{}", refusal.code()))) } } };
        }
    };
    let when = foreseen.env.due.map(|due| w.full(due)).unwrap_or_default();
    let held = w.money(Money::new(sheet.facts.value(&sheet.case.data.units), sheet.case.data.currency));
    let asks_shop = foreseen.stage == DisputeStage::SellerTurn;
    html! {
        section.card.stack.tight {
            h2.section-t { (w.t("wizard-next")) }
            @if asks_shop {
                p { strong { (w.with("wizard-next-shop", &[("shop", sheet.shop_name().into()), ("when", when.into())])) } }
                p { (w.with("wizard-next-silent", &[("what", w.t(&format!("silence-{}", foreseen.env.silence.replace('_', "-"))).into())])) }
            } @else {
                p { strong { (w.with("wizard-next-us", &[("when", when.into())])) } }
            }
            p { (w.with("wizard-next-hold", &[("amount", held.into())])) }
            p.muted { (w.t("wizard-next-fixed")) " " (w.t("wizard-next-you")) }
        }
    }
}

/// Sends it: first what is to be evidence, then the dispute. Each step can be repeated without harm.
pub(super) async fn send(app: &App, viewer: &Viewer, sheet: &Sheet, typed: &Typed) -> Answer {
    if typed.get("later").is_some() {
        return Ok(to(&purchase::address(&sheet.order.number)));
    }
    let open = sheet.open_step(app.now());
    if open != Step::Check {
        return Ok(show_step(app, viewer, sheet, open, &sheet.wrong(open, app.now()), true));
    }
    if typed.get("confirm") != Some("true") {
        return Ok(refused(app, viewer, sheet, &Refusal::invalid("", "must_confirm")));
    }
    if let Err(refusal) = foreseen(app, viewer, sheet) {
        return Ok(refused(app, viewer, sheet, &refusal));
    }
    let submit = sheet.answers.submit(sheet.case.data.currency).ok_or(Refusal::NotNow)?;
    let case = sheet.case.env.id;
    let request = |id: Uuid, command: DisputeCommand| Request {
        id,
        actor: viewer.actor.clone(),
        expected_revision: None,
        ask: Ask::Dispute { case, command },
    };
    for evidence in sheet.to_add() {
        let id = name_of(sheet, &evidence)?;
        app.engine.act(request(id, DisputeCommand::AddEvidence { evidence })).await?;
    }
    match app.engine.act(request(typed.cid()?, submit)).await {
        Ok(answer) => {
            forget(app, viewer, sheet).await?;
            Ok(to(&format!("/cases/{}", answer.number)))
        }
        Err(ActError::Refused(refusal @ (Refusal::Guard { .. } | Refusal::Invalid { .. }))) => {
            keep(app, viewer, sheet).await?;
            Ok(refused(app, viewer, sheet, &refusal))
        }
        Err(error) => Err(error.into()),
    }
}

/// The id under which a piece is added: the same piece to the same draft, once.
fn name_of(sheet: &Sheet, evidence: &Evidence) -> Result<Uuid, Fault> {
    let text = serde_json::to_string(evidence).map_err(Fault::internal)?;
    let hash: [u8; 32] = Sha256::digest(format!("evidence:{}:{}:{text}", sheet.number(), Party::Buyer.code())).into();
    Uuid::from_slice(&hash[..16]).map_err(Fault::internal)
}

/// The rules said no after all: on the page of the question it is about, or here.
fn refused(app: &App, viewer: &Viewer, sheet: &Sheet, refusal: &Refusal) -> axum::response::Response {
    let step = match refusal {
        Refusal::Guard { why } if why.starts_with("filing_") || why.starts_with("not_") => Step::Reason,
        Refusal::Guard { why } if why == "evidence_or_excuse" => Step::Evidence,
        Refusal::Invalid { field, .. } if field == "story" => Step::Story,
        Refusal::Invalid { field, .. } if field == "remedy" || field == "amount_minor" => Step::Remedy,
        _ => Step::Check,
    };
    let field = match (step, refusal) {
        (Step::Reason, _) => "reason",
        (Step::Evidence, _) => "file",
        (_, Refusal::Invalid { field, .. }) if field == "amount_minor" => "amount",
        (_, Refusal::Invalid { field, .. }) => field.as_str(),
        _ => "",
    };
    show_step(app, viewer, sheet, step, &[Wrong::new(field, refusal.code())], true)
}

async fn forget(app: &App, viewer: &Viewer, sheet: &Sheet) -> Result<(), Fault> {
    let (buyer, key) = (viewer.person.0, answers::key(sheet.number()));
    let work =
        app.store().write(Lane::People, move |tx| Box::pin(async move { paper::drop_draft(tx, buyer, &key).await }));
    work.await.map_err(|e: StoreError| e.into())
}
