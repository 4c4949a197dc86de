//! `/desk/{number}/prepare-dispute`: an agent fills a dispute in from a chat; the buyer checks it and sends it.

mod draw;
mod pieces;

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::page::Page;
use crate::route::Route;
use crate::show::{self, Loaded};
use crate::web::dispute_wizard::answers::{self, Answers, Judged};
use crate::web::order_facts::{self, OrderFacts};
use crate::web::panes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use ombud_domain::conversation::ConversationCommand;
use ombud_domain::dispute::{Evidence, Start};
use ombud_domain::id::{CaseId, LineId, ShopId};
use ombud_domain::permit::Permission;
use ombud_engine::act::{ActError, Ask, Request};
use ombud_engine::facts;
use ombud_engine::view::AnyCase;
use ombud_store::mirror::LineRow;
use ombud_store::paper;
use ombud_store::{Lane, StoreError};
use pieces::Piece;
use uuid::Uuid;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/desk/{number}/prepare-dispute", Permission::PrepareDispute, || get(show)),
    Route::page(Method::POST, "/desk/{number}/prepare-dispute", Permission::PrepareDispute, || {
        axum::routing::post(send)
    }),
];

/// The chat with what a dispute can be made of.
struct Desk {
    loaded: Loaded,
    /// The order, once it is known which.
    order: Option<OrderFacts>,
    /// The shops of the order: key and name.
    shops: Vec<(i64, String)>,
    /// The one that the dispute is with, once it is known which.
    shop: Option<i64>,
    /// The buyer's orders, for a chat about none.
    orders: Vec<String>,
    /// What in the chat can be evidence.
    pieces: Vec<Piece>,
}

impl Desk {
    /// The lines that the dispute can be about.
    fn lines(&self) -> impl Iterator<Item = &LineRow> {
        self.order.iter().flat_map(|o| &o.lines).map(|(line, _)| line).filter(|l| Some(l.shop) == self.shop)
    }
}

/// What the agent filled in.
struct Filled {
    units: Vec<(LineId, u32)>,
    answers: Answers,
    evidence: Vec<Evidence>,
}

async fn show(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, RawQuery(query): RawQuery) -> Answer {
    app.engine.seen(viewer.person);
    let typed = Typed::read(query.unwrap_or_default().as_bytes())?;
    let desk = desk(&app, &viewer, &number, &typed).await?;
    let typed = desk.pieces.iter().filter(|p| p.is_buyers_file()).fold(typed, |t, p| t.with("piece", p.value.clone()));
    let typed = typed.with("story", pieces::story(&desk.loaded)).with("reason", pieces::reason(&desk.loaded));
    let only: Vec<i64> = desk.lines().map(|l| l.id).collect();
    let typed = if let [line] = only[..] { typed.with("line", line.to_string()) } else { typed };
    Ok(page(&app, &viewer, &desk, &typed, &[]))
}

async fn send(State(app): State<App>, viewer: Viewer, Path(number): Path<String>, typed: Typed) -> Answer {
    app.engine.seen(viewer.person);
    let cid = typed.cid()?;
    let desk = desk(&app, &viewer, &number, &typed).await?;
    let (filled, wrong) = filled(&app, &desk, &typed).await?;
    if !wrong.is_empty() {
        return Ok(page(&app, &viewer, &desk, &typed, &wrong));
    }
    match prepare(&app, &viewer, &desk, filled, cid).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/{number}")).into_response()),
        Err(ActError::Refused(refusal)) => match Wrong::of(&refusal) {
            Some(wrong) => Ok(page(&app, &viewer, &desk, &typed, &[wrong])),
            None => Err(refusal.into()),
        },
        Err(ActError::Store(error)) => Err(error.into()),
    }
}

fn page(app: &App, viewer: &Viewer, desk: &Desk, typed: &Typed, wrong: &[Wrong]) -> Response {
    let w = viewer.words();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let content = draw::content(viewer, desk, typed, wrong, panes::fresh(app));
    if viewer.look.live {
        return (status, content).into_response();
    }
    let title = w.t("action-prepare_dispute");
    let body = panes::wide(viewer, &format!("/desk/{}", desk.loaded.env().number), &title, &content);
    let page = Page::console(viewer, &title).wide().badges(desk.loaded.badges).pane("thread").body(body);
    (status, page).into_response()
}

async fn desk(app: &App, viewer: &Viewer, number: &str, typed: &Typed) -> Result<Desk, Fault> {
    let loaded = show::load(app, viewer, number).await?;
    if !matches!(loaded.seen.case, AnyCase::Conversation(_))
        || loaded.seen.allowed.iter().all(|a| a.action != "prepare_dispute")
    {
        return Err(Fault::not_found());
    }
    let env = loaded.env();
    let (reader, own, buyer, case) = (viewer.clone(), env.order.map(|o| o.0), env.buyer.0, env.id.0);
    let chosen = typed.some("order").map(str::to_owned);
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let others = order_facts::others(tx, &reader, buyer, None, case).await?;
            let asked = others.orders.iter().find(|(name, _)| Some(name) == chosen.as_ref()).map(|(_, order)| order.id);
            let order = match own.or(asked) {
                Some(order) => order_facts::load(tx, &reader, order).await?,
                None => None,
            };
            Ok::<_, StoreError>((order, others.orders))
        })
    });
    let (order, orders) = read.await?;
    let mut shops: Vec<(i64, String)> =
        order.iter().flat_map(|o| &o.lines).map(|(l, name)| (l.shop, name.clone())).collect();
    shops.sort_unstable();
    shops.dedup();
    let wanted = typed.some("shop").and_then(|s| s.parse().ok()).or_else(|| loaded.env().shop.map(|s| s.0));
    let shop = shops.iter().map(|(id, _)| *id).find(|id| Some(*id) == wanted || shops.len() == 1);
    let pieces = pieces::of(&loaded);
    Ok(Desk { order, shops, shop, orders: orders.into_iter().map(|(name, _)| name).collect(), pieces, loaded })
}

/// What was filled in, and everything that is wrong with it: nobody is asked to check what must fail.
async fn filled(app: &App, desk: &Desk, typed: &Typed) -> Result<(Filled, Vec<Wrong>), Fault> {
    let said = |name: &str| typed.get(name).unwrap_or_default().replace("\r\n", "\n");
    let answers = Answers {
        reason: said("reason"),
        story: said("story").trim().to_owned(),
        remedy: said("remedy"),
        amount: said("amount").trim().to_owned(),
        ..Answers::default()
    };
    let chosen = |l: &&LineRow| typed.all("line").any(|v| v == l.id.to_string());
    let how_many = |l: &LineRow| typed.get(&format!("units_{}", l.id)).and_then(|n| n.parse().ok()).unwrap_or(1);
    let units: Vec<(LineId, u32)> = desk.lines().filter(chosen).map(|l| (LineId(l.id), how_many(l))).collect();
    let evidence: Vec<Evidence> =
        desk.pieces.iter().filter(|p| typed.all("piece").any(|v| v == p.value)).map(|p| p.evidence.clone()).collect();
    let mut wrong = answers.wrong_story();
    if units.is_empty() {
        wrong.push(Wrong::new("line", "required"));
    } else {
        let (engine, lines) = (app.engine.clone(), units.iter().map(|(line, _)| *line).collect());
        let facts = app
            .store()
            .read(move |tx| Box::pin(async move { facts::dispute(tx, &engine, lines, None, None).await }))
            .await?;
        let judged = Judged { facts: &facts, units: &units, recorded: &evidence, now: app.now() };
        wrong.extend(answers.wrong_reason(&judged));
        wrong.extend(answers.wrong_remedy(&judged));
        let taken = |(line, n): &(LineId, u32)| facts.lines.iter().any(|l| l.line == *line && n + l.claimed > l.bought);
        if units.iter().any(taken) {
            wrong.push(Wrong::new("line", "units_in_dispute"));
        }
    }
    Ok((Filled { units, answers, evidence }, wrong))
}

/// The draft of the dispute, the answers for the buyer's pages, the files, and the card in the chat. Each step can be
/// repeated under the same id after a cut.
async fn prepare(app: &App, viewer: &Viewer, desk: &Desk, filled: Filled, cid: Uuid) -> Result<(), ActError> {
    let env = desk.loaded.env();
    let start = Start {
        storefront: env.storefront,
        buyer: env.buyer,
        shop: ShopId(desk.shop.unwrap_or_default()),
        language: env.language.clone(),
        units: filled.units.clone(),
        conversation: Some(env.id),
    };
    let request = |id, ask| Request { id, actor: viewer.actor.clone(), expected_revision: None, ask };
    let ask = Ask::StartDispute { start, evidence: filled.evidence.clone() };
    let draft = app.engine.act(request(cid, ask)).await?;
    keep(app, desk, filled, draft.case, &draft.number).await?;
    let command = ConversationCommand::PrepareDispute { dispute: draft.case, number: draft.number };
    let card = Uuid::from_u128(cid.as_u128() ^ 1);
    app.engine.act(request(card, Ask::Conversation { case: env.id, command })).await?;
    Ok(())
}

/// The answers for the buyer's wizard, and the chat's files as files of the dispute.
async fn keep(app: &App, desk: &Desk, filled: Filled, dispute: CaseId, number: &str) -> Result<(), ActError> {
    let (now, number) = (app.now(), number.to_owned());
    let (buyer, chat) = (desk.loaded.env().buyer.0, desk.loaded.env().id.0);
    let hashes: Vec<String> = filled.evidence.iter().filter_map(|e| e.file.clone()).collect();
    let mut ids = Vec::with_capacity(hashes.len());
    for _ in &hashes {
        ids.push(app.engine.id().await?);
    }
    let vault = app.engine.vault().clone();
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            for (hash, id) in hashes.iter().zip(ids) {
                let known = paper::upload(tx, hash, dispute.0).await?.is_some();
                if let Some(up) = paper::upload(tx, hash, chat).await?.filter(|_| !known) {
                    vault.copy(tx, &up, id, dispute.0).await?;
                }
            }
            answers::save(tx, buyer, &number, &filled.answers, now).await
        })
    });
    Ok(work.await.map_err(|e: StoreError| e)?)
}
