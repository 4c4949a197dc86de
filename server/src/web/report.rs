//! `/report`: anybody tells us about a product, a shop or a fraud, with or without an account, and shows it.

mod form;
pub mod guest;
pub mod subject;

use super::attach::{self, Sender, Sent};
use super::help_order::own_storefront;
use crate::app::App;
use crate::auth::{Look, Viewer};
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::icon;
use crate::limits::Limit;
use crate::page::{self, Page};
use crate::reported::{self, Danger, Subject};
use crate::route::Route;
use crate::upload::{FORM_BYTES, drawer};
use crate::{gate, show};
use axum::extract::{Path, RawQuery, Request, State};
use axum::http::{Extensions, HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use form::Sheet;
use maud::{Markup, html};
use ombud_domain::Actor;
use ombud_domain::actor::{Party, Role};
use ombud_domain::conversation::Attachment;
use ombud_domain::id::{OrderId, PersonId, ShopId, StorefrontId};
use ombud_domain::policy::Policy;
use ombud_domain::report::{About, Choice, Open, Priority, TOLD_CHARS};
use ombud_engine::act::{ActError, Ask, Request as Command};
use ombud_store::StoreError;
use ombud_store::case::CaseRow;
use ombud_store::seat::{self, Filter};
use ombud_text::safe_text::clean_block;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::public(Method::GET, "/report", || get(choose)),
    Route::public(Method::GET, "/report/{about}", || get(ask)),
    Route::public(Method::POST, "/report/{about}", || post(send)).body(FORM_BYTES),
];

/// Reports that are listed.
const RECENT: i64 = 20;

async fn choose(State(app): State<App>, look: Look, viewer: Option<Viewer>, RawQuery(query): RawQuery) -> Answer {
    let w = &look.words;
    let typed = Typed::read(query.unwrap_or_default().as_bytes())?;
    let doors = doors(&app, viewer.as_ref(), &typed).await?;
    let mine = match &viewer {
        Some(viewer) if viewer.actor.role == Role::Buyer => own(&app, viewer).await?,
        _ => Vec::new(),
    };
    let content = html! {
        h1.page-t { (w.t("report-title")) }
        p { (w.t("report-lead")) }
        ul.card.flush.rows {
            @for (about, href, title) in &doors {
                li.row { a.row-a href=(href) {
                    span.avatar aria-hidden="true" {
                        @match about {
                            About::Product => (icon!(Tag)),
                            About::Shop => (icon!(BuildingStorefront)),
                            About::Fraud => (icon!(ShieldExclamation)),
                        }
                    }
                    div {
                        p.row-t { (w.t(&format!("report-about-{}", about.code()))) @if !title.is_empty() { ": " bdi { (title) } } }
                        p.muted.small { (w.t(&format!("report-about-{}-hint", about.code()))) }
                    }
                } }
            }
        }
        p.muted { (w.t("report-privacy-text")) }
        @if let (Some(viewer), false) = (&viewer, mine.is_empty()) {
            section.card {
                h2.section-t { (w.t("report-yours")) }
                ul.stack.tight {
                    @for case in &mine {
                        li.spread {
                            a href=(format!("/cases/{}", case.number)) { (w.t(&format!("kind-{}", case.kind))) " " span.code-no { (case.number) } }
                            (show::row::stage_chip(viewer, case))
                        }
                    }
                }
            }
        }
    };
    let title = w.t("report-title");
    Ok(framed(&app, &look, viewer.as_ref(), &title, &content).await?.into_response())
}

/// Where one goes on: by what it is about, with what is known of that already. What an order brought is named piece by
/// piece, so that nobody has to describe it.
async fn doors(app: &App, viewer: Option<&Viewer>, typed: &Typed) -> Result<Vec<(About, String, String)>, Fault> {
    let known: Vec<(&str, &str)> =
        ["offer", "shop", "order"].into_iter().filter_map(|name| Some((name, typed.some(name)?))).collect();
    let to = |about: About, with: &[(&str, &str)]| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let rest = known.iter().filter(|(name, _)| !with.iter().any(|(n, _)| n == name));
        let query = query.extend_pairs(with).extend_pairs(rest).finish();
        let path = format!("/report/{}", about.code());
        if query.is_empty() { path } else { format!("{path}?{query}") }
    };
    let buyer = viewer.filter(|v| v.actor.role == Role::Buyer).map(|v| v.person.0);
    let (shop, order) = (typed.some("shop").map(str::to_owned), typed.some("order").map(str::to_owned));
    let read = app
        .store()
        .read(move |tx| Box::pin(async move { reported::pieces(tx, order.as_deref(), shop.as_deref(), buyer).await }));
    let pieces: Vec<reported::Piece> = read.await.map_err(|e: StoreError| Fault::from(e))?;
    let mut doors: Vec<_> = pieces
        .into_iter()
        .map(|p| (About::Product, to(About::Product, &[("offer", p.offer.as_str())]), p.title))
        .collect();
    if doors.is_empty() {
        doors.push((About::Product, to(About::Product, &[]), String::new()));
    }
    let subject = subject(app, viewer, typed).await?;
    let shop = if typed.some("offer").is_none() { subject.title } else { String::new() };
    doors.push((About::Shop, to(About::Shop, &[]), shop));
    doors.push((About::Fraud, to(About::Fraud, &[]), String::new()));
    Ok(doors)
}

/// A page of this file: in the reader's own frame, or in a plain one.
async fn framed(
    app: &App,
    look: &Look,
    viewer: Option<&Viewer>,
    title: &str,
    content: &Markup,
) -> Result<Markup, Fault> {
    let Some(viewer) = viewer.filter(|v| v.actor.party() != Party::Platform) else {
        return Ok(page::plain_mid(look, viewer, title, &html! { div.stack { (content) } }));
    };
    let (badges, cursor) = show::badges_of(app, viewer).await?;
    let page = Page::of(viewer, title).badges(badges).live(cursor);
    Ok(page.body(html! { main.col #main { div.stack { (content) } } }))
}

async fn own(app: &App, viewer: &Viewer) -> Result<Vec<CaseRow>, Fault> {
    let holders = viewer.holders.clone();
    let filter = Filter { kinds: vec!["report".into(), "appeal".into()], ..Filter::default() };
    let read = app.store().read(move |tx| Box::pin(async move { seat::list(tx, &holders, &filter, RECENT).await }));
    let listed = read.await.map_err(|e: StoreError| Fault::from(e))?;
    Ok(listed.into_iter().map(|l| l.case).collect())
}

fn about(word: &str) -> Result<About, Fault> {
    About::from_code(word).ok_or_else(Fault::not_found)
}

async fn ask(
    State(app): State<App>,
    look: Look,
    viewer: Option<Viewer>,
    Path(word): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let about = about(&word)?;
    let typed = Typed::read(query.unwrap_or_default().as_bytes())?;
    let subject = subject(&app, viewer.as_ref(), &typed).await?;
    let policy = policy(&app, viewer.as_ref(), &subject).await?;
    let sheet = Sheet {
        w: &look.words,
        cid: app.engine.entropy().uuid(app.now().0),
        viewer: viewer.as_ref(),
        about,
        policy: &policy,
        subject: &subject,
        typed: &typed,
        files: &[],
        wrong: &[],
    };
    let form = form::draw(&sheet);
    let title = look.words.t(&format!("report-about-{}", about.code()));
    Ok(framed(&app, &look, viewer.as_ref(), &title, &form).await?.into_response())
}

/// What is named in the address of the form: an offer, a shop, one of the reader's own orders.
async fn subject(app: &App, viewer: Option<&Viewer>, typed: &Typed) -> Result<Subject, Fault> {
    let name = |field: &str| typed.some(field).map(|v| v.chars().take(200).collect::<String>());
    let (offer, shop, order) = (name("offer"), name("shop"), name("order"));
    let buyer = viewer.filter(|v| v.actor.role == Role::Buyer).map(|v| v.person.0);
    let read = app.store().read(move |tx| {
        Box::pin(async move { reported::find(tx, offer.as_deref(), shop.as_deref(), order.as_deref(), buyer).await })
    });
    read.await.map_err(|e: StoreError| Fault::from(e))
}

/// The storefront that the report goes to: the order's, else the reporter's own.
async fn storefront(app: &App, viewer: Option<&Viewer>, subject: &Subject) -> Result<StorefrontId, Fault> {
    match subject.storefront {
        Some(id) => Ok(StorefrontId(id)),
        None => own_storefront(app, viewer.map_or(PersonId::NOBODY, |v| v.person)).await,
    }
}

/// The policy that says what can be chosen there now.
async fn policy(app: &App, viewer: Option<&Viewer>, subject: &Subject) -> Result<Policy, Fault> {
    let storefront = storefront(app, viewer, subject).await?;
    Ok(app.engine.settings().policy_at(Some(storefront), app.now()))
}

/// What is wrong with what was typed, before anything is written.
fn checked<'a>(typed: &Typed, choices: &'a [Choice], subject: &Subject) -> Result<(&'a Choice, String), Vec<Wrong>> {
    let mut wrong = Vec::new();
    let concern = typed.some("concern").and_then(|key| choices.iter().find(|c| c.key == key));
    if concern.is_none() {
        wrong.push(Wrong::new("concern", "not_a_choice"));
    }
    if subject.offer.is_none() && subject.shop.is_none() && typed.some("place").is_none() {
        wrong.push(Wrong::new("place", "required"));
    }
    let text = clean_block(typed.get("text").unwrap_or_default()).trim().to_owned();
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length < TOLD_CHARS.0 {
        wrong.push(Wrong::new("text", "too_short"));
    } else if length > TOLD_CHARS.1 {
        wrong.push(Wrong::new("text", "too_long"));
    }
    concern.filter(|_| wrong.is_empty()).map(|c| (c, text)).ok_or(wrong)
}

#[allow(clippy::too_many_arguments, reason = "extractors")]
async fn send(
    State(app): State<App>,
    look: Look,
    viewer: Option<Viewer>,
    Path(word): Path<String>,
    headers: HeaderMap,
    extensions: Extensions,
    request: Request,
) -> Answer {
    let about = about(&word)?;
    let address = gate::address(&app, &extensions, &headers).to_string();
    app.limits.check(Limit::Report, &address)?;
    let buyer = viewer.as_ref().filter(|v| v.actor.role == Role::Buyer);
    let sender = match buyer {
        Some(viewer) => Sender::Known(viewer, drawer(viewer.person)),
        None => Sender::Stranger { address: &address, language: look.words.lang.tag() },
    };
    let Sent { typed, files, wrong } = attach::read(&app, sender, request).await?;
    let subject = subject(&app, viewer.as_ref(), &typed).await?;
    let policy = policy(&app, viewer.as_ref(), &subject).await?;
    let choices = policy.choices(about);
    let cid = typed.cid()?;
    let again = async |wrong: &[Wrong]| {
        let sheet = Sheet {
            w: &look.words,
            cid,
            viewer: viewer.as_ref(),
            about,
            policy: &policy,
            subject: &subject,
            typed: &typed,
            files: &files,
            wrong,
        };
        let title = look.words.with("error-title", &[("title", look.words.t("report-title").into())]);
        let page = framed(&app, &look, viewer.as_ref(), &title, &form::draw(&sheet)).await?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    };
    let (concern, text) = match (checked(&typed, &choices, &subject), wrong) {
        (Ok(good), None) => good,
        (Ok(_), Some(file)) => return again(&[file]).await,
        (Err(mut wrong), file) => {
            wrong.extend(file);
            return again(&wrong).await;
        }
    };
    let reporter = match buyer {
        Some(viewer) => viewer.person,
        None => guest::of(&app, cid, look.words.lang.tag()).await?,
    };
    let storefront = storefront(&app, viewer.as_ref(), &subject).await?;
    let open = opened(&look, reporter, buyer, storefront, &subject, &typed, &files, concern, text);
    let danger = open.danger || concern.urgency == Priority::Danger;
    let urgent = danger.then(|| (open.storefront, open.text.clone()));
    let request =
        Command { id: cid, actor: Actor::buyer(reporter), expected_revision: None, ask: Ask::OpenReport { open } };
    let answer = match app.engine.act(request).await {
        Ok(answer) => answer,
        Err(ActError::Refused(refusal)) => match Wrong::of(&refusal) {
            Some(wrong) => return again(&[wrong]).await,
            None => return Err(refusal.into()),
        },
        Err(error) => return Err(error.into()),
    };
    let chat = match urgent {
        Some((storefront, text)) => {
            let by = Danger { words: &look.words, reporter, storefront, report: &answer.number };
            Some(by.chat(&app, text, cid).await?)
        }
        None => None,
    };
    if buyer.is_none() {
        return guest::private(&app, &headers, reporter, &answer.number, chat, viewer.is_none()).await;
    }
    let place = chat.map_or_else(|| format!("/cases/{}", answer.number), |chat| format!("/chats/{chat}"));
    Ok(Redirect::to(&place).into_response())
}

#[allow(clippy::too_many_arguments, reason = "everything that a report says")]
fn opened(
    look: &Look,
    reporter: PersonId,
    buyer: Option<&Viewer>,
    storefront: StorefrontId,
    subject: &Subject,
    typed: &Typed,
    files: &[Attachment],
    concern: &Choice,
    text: String,
) -> Open {
    let place = typed.some("place").map(reported::place);
    Open {
        storefront,
        reporter,
        guest: buyer.is_none(),
        language: look.words.lang.tag().to_owned(),
        shop: subject.shop.map(ShopId),
        order: subject.order.map(OrderId),
        offer: subject.offer,
        title: subject.title(place.as_deref()),
        concern: concern.key.clone(),
        danger: typed.some("danger").is_some(),
        text,
        place,
        attachments: files.to_vec(),
    }
}
