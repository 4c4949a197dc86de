//! `/report`: anybody tells us about a product, a shop or a fraud, with or without an account. Whoever has none gets a
//! private link, under which the report can be read and gone on with.

use super::help_order::own_storefront;
use crate::app::App;
use crate::auth::session::{self, NewSession};
use crate::auth::{Look, Viewer};
use crate::fault::{Answer, Fault};
use crate::form::{self, Typed, Wrong};
use crate::i18n::Words;
use crate::icon;
use crate::limits::Limit;
use crate::page::{self, Page};
use crate::reported::{self, PLACE_CHARS, Subject};
use crate::route::Route;
use crate::show::trust::concern;
use crate::{gate, show};
use axum::extract::{Path, RawQuery, State};
use axum::http::{Extensions, HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Actor;
use ombud_domain::actor::{Party, Role};
use ombud_domain::conversation::{self, ConversationCommand};
use ombud_domain::id::{OrderId, PersonId, ShopId, StorefrontId};
use ombud_domain::policy::Policy;
use ombud_domain::report::{About, Choice, Open, Priority, TOLD_CHARS};
use ombud_domain::time::Span;
use ombud_engine::act::{ActError, Ask, Request};
use ombud_store::case::CaseRow;
use ombud_store::person::{self, Link, Person};
use ombud_store::seat::{self, Filter};
use ombud_store::{Lane, StoreError, case};
use ombud_text::safe_text::clean_block;
use uuid::Uuid;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::public(Method::GET, "/report", || get(choose)),
    Route::public(Method::GET, "/report/{about}", || get(ask)),
    Route::public(Method::POST, "/report/{about}", || post(send)),
    Route::public(Method::GET, "/reported", || get(received)),
    Route::public(Method::POST, "/reported", || post(follow)),
];

/// Who vouches for people without an account: nobody.
pub const GUEST: &str = "guest";
/// What the private link is for.
const PURPOSE: &str = "report";
/// How long the private link works: longer than a decision can be appealed.
const LINK: Span = Span::days(400);
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
    let form = form(&app, &look, viewer.as_ref(), about, &policy, &subject, &typed, &[]);
    let title = look.words.t(&format!("report-about-{}", about.code()));
    Ok(framed(&app, &look, viewer.as_ref(), &title, &form).await?.into_response())
}

#[allow(clippy::too_many_arguments, reason = "everything that the form shows")]
fn form(
    app: &App,
    look: &Look,
    viewer: Option<&Viewer>,
    about: About,
    policy: &Policy,
    subject: &Subject,
    typed: &Typed,
    wrong: &[Wrong],
) -> Markup {
    let w = &look.words;
    let said = |field: &str| wrong.iter().find(|e| e.field == field).map(|e| e.words(w));
    let (bad_concern, bad_text, bad_place) = (said("concern"), said("text"), said("place"));
    let code = about.code();
    html! {
        div.wizard-top { a.back href="/report" { (icon!(ArrowLeft, "flip")) (w.t("report-title")) } }
        h1.page-t { (w.t(&format!("report-about-{code}"))) }
        @if !subject.title.is_empty() { p { strong dir="auto" { (subject.title) } } }
        form.stack #report method="post" action=(format!("/report/{code}")) novalidate {
            @match viewer {
                Some(viewer) => (page::sent(viewer, app.engine.entropy().uuid(app.now().0))),
                None => { input type="hidden" name="cid" value=(app.engine.entropy().uuid(app.now().0)); },
            }
            @for name in ["offer", "shop", "order"] {
                @if let Some(value) = typed.some(name) { input type="hidden" name=(name) value=(value); }
            }
            (form::summary(w, "report", wrong))
            fieldset.field.bad[bad_concern.is_some()] #f-report-concern {
                legend { (w.t("report-concern")) }
                (form::error_line("f-report-concern", bad_concern.as_deref()))
                div.choices {
                    @for choice in policy.choices(about) {
                        label.choice {
                            input type="radio" name="concern" value=(choice.key) checked[typed.get("concern") == Some(choice.key.as_str())];
                            span.choice-t dir="auto" { (concern(w, &choice.key, Some(&choice.words))) }
                        }
                    }
                }
            }
            @if subject.offer.is_none() && subject.shop.is_none() {
                div.field.bad[bad_place.is_some()] {
                    label for="f-report-place" { (w.t("field-place")) }
                    p.hint #f-report-place-h { (w.t("field-place-hint")) }
                    (form::error_line("f-report-place", bad_place.as_deref()))
                    input.input #f-report-place name="place" dir="auto" maxlength=(PLACE_CHARS) value=(typed.get("place").unwrap_or_default())
                        aria-describedby="f-report-place-h" aria-invalid=[bad_place.is_some().then_some("true")];
                }
            }
            div.field.bad[bad_text.is_some()] {
                label for="f-report-text" { (w.t("report-what-happened")) }
                p.hint #f-report-text-h { (w.t("report-what-happened-hint")) }
                (form::error_line("f-report-text", bad_text.as_deref()))
                textarea.input #f-report-text name="text" dir="auto" rows="6" aria-describedby="f-report-text-h"
                    aria-invalid=[bad_text.is_some().then_some("true")] { (typed.get("text").unwrap_or_default()) }
            }
            div.field {
                label.check { input type="checkbox" name="danger" value="true" checked[typed.some("danger").is_some()]; (w.t("report-danger")) }
                p.hint { (w.with("report-danger-hint", &[("hours", policy.report_danger_h.into())])) }
            }
            p.muted { (w.t("report-privacy-text")) }
            div.actions { button.btn.primary { (w.t("report-send")) } }
        }
    }
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
    typed: Typed,
) -> Answer {
    let about = about(&word)?;
    app.limits.check(Limit::Report, &gate::address(&app, &extensions, &headers).to_string())?;
    let subject = subject(&app, viewer.as_ref(), &typed).await?;
    let policy = policy(&app, viewer.as_ref(), &subject).await?;
    let choices = policy.choices(about);
    let again = async |wrong: &[Wrong]| {
        let form = form(&app, &look, viewer.as_ref(), about, &policy, &subject, &typed, wrong);
        let title = look.words.with("error-title", &[("title", look.words.t("report-title").into())]);
        let page = framed(&app, &look, viewer.as_ref(), &title, &form).await?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    };
    let (concern, text) = match checked(&typed, &choices, &subject) {
        Ok(good) => good,
        Err(wrong) => return again(&wrong).await,
    };
    let cid = typed.cid()?;
    let buyer = viewer.as_ref().filter(|v| v.actor.role == Role::Buyer);
    let reporter = match buyer {
        Some(viewer) => viewer.person,
        None => guest(&app, cid, look.words.lang.tag()).await?,
    };
    let storefront = storefront(&app, viewer.as_ref(), &subject).await?;
    let open = opened(&look, reporter, buyer, storefront, &subject, &typed, concern, text);
    let danger = open.danger || concern.urgency == Priority::Danger;
    let urgent = danger.then(|| (open.storefront, open.text.clone()));
    let request =
        Request { id: cid, actor: Actor::buyer(reporter), expected_revision: None, ask: Ask::OpenReport { open } };
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
            Some(specialist(&app, &look, reporter, storefront, &answer.number, text, cid).await?)
        }
        None => None,
    };
    if buyer.is_none() {
        return private(&app, &headers, reporter, &answer.number, chat, viewer.is_none()).await;
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
        attachments: Vec::new(),
    }
}

/// "Tell a specialist now": a chat in front of all others, with what was just told as its first message.
async fn specialist(
    app: &App,
    look: &Look,
    reporter: PersonId,
    storefront: StorefrontId,
    report: &str,
    text: String,
    cid: Uuid,
) -> Result<String, Fault> {
    let language = look.words.lang.tag().to_owned();
    let open = conversation::Open {
        storefront,
        buyer: reporter,
        shop: None,
        order: None,
        language: language.clone(),
        title: look.words.with("report-danger-chat", &[("number", report.to_owned().into())]),
        to_shop: false,
        danger: true,
    };
    let first = ConversationCommand::Message {
        text,
        language: Some(language),
        cid: Some(cid.to_string()),
        attachments: Vec::new(),
    };
    // Another command than the report's, but the same one when the form is sent twice.
    let id = Uuid::from_u128(cid.as_u128() ^ 1);
    let ask = Ask::OpenConversation { open, first: Some(first) };
    let request = Request { id, actor: Actor::buyer(reporter), expected_revision: None, ask };
    Ok(app.engine.act(request).await.map_err(|e: ActError| Fault::from(e))?.number)
}

/// A person without an account: the same one when the form is sent twice.
async fn guest(app: &App, cid: Uuid, language: &str) -> Result<PersonId, Fault> {
    let fresh = Person {
        id: app.engine.id().await?,
        issuer: GUEST.into(),
        subject: cid.to_string(),
        name: String::new(),
        language: language.to_owned(),
        zone: String::new(),
        preferences: "{}".into(),
        password: None,
        totp: None,
        disabled: 0,
        created_at: app.now().0,
    };
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            if let Some(known) = person::proven(tx, GUEST, &fresh.subject).await? {
                return Ok(known.id);
            }
            person::save(tx, &fresh).await?;
            Ok::<_, StoreError>(fresh.id)
        })
    });
    Ok(PersonId(work.await?))
}

/// The page with the private link; a stranger is also signed in as the guest that they are.
async fn private(
    app: &App,
    headers: &HeaderMap,
    guest: PersonId,
    number: &str,
    chat: Option<String>,
    stranger: bool,
) -> Answer {
    let token = app.engine.entropy().token();
    let (kept, now) = (session::hash(&token), app.now());
    let body = serde_json::json!({ "person": guest, "number": number, "chat": chat }).to_string();
    let link = Link { purpose: PURPOSE.into(), body, created_at: now.0, expires_at: (now + LINK).0, used_at: None };
    let work =
        app.store().write(Lane::People, move |tx| Box::pin(async move { person::offer_link(tx, &kept, &link).await }));
    work.await.map_err(|e: StoreError| Fault::from(e))?;
    let place = format!("/reported?key={token}");
    let mut response: Response = Redirect::to(&place).into_response();
    if stranger {
        let new = NewSession { person: guest.0, role: Role::Buyer, shop: None };
        response.headers_mut().insert(header::SET_COOKIE, session::begin(app, headers, new).await?);
    }
    Ok(response)
}

/// What a private link leads to.
struct Behind {
    guest: PersonId,
    row: CaseRow,
    chat: Option<String>,
}

/// The report behind a private link.
async fn behind(app: &App, token: &str) -> Result<Behind, Fault> {
    let (kept, now) = (session::hash(token), app.now().0);
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            let link = person::link(tx, &kept).await?.filter(|l| l.purpose == PURPOSE && l.expires_at > now);
            let body: serde_json::Value = link.and_then(|l| serde_json::from_str(&l.body).ok()).unwrap_or_default();
            let Some((person, number)) = body["person"].as_i64().zip(body["number"].as_str()) else { return Ok(None) };
            let chat = body["chat"].as_str().map(str::to_owned);
            let row = case::by_number(tx, number).await?;
            Ok::<_, StoreError>(row.map(|row| Behind { guest: PersonId(person), row, chat }))
        })
    });
    read.await?.ok_or_else(Fault::not_found)
}

async fn received(State(app): State<App>, look: Look, viewer: Option<Viewer>, RawQuery(query): RawQuery) -> Answer {
    let typed = Typed::read(query.unwrap_or_default().as_bytes())?;
    let token = typed.get("key").unwrap_or_default().to_owned();
    let Behind { row, chat, .. } = behind(&app, &token).await?;
    let w = &look.words;
    let content = html! {
        h1.page-t { (w.t("report-received")) }
        p { (w.with("report-received-text", &[("number", row.number.clone().into())])) }
        (next_steps(w, &row))
        section.card.stack {
            h2.section-t { (w.t("report-link")) }
            p { (w.t("report-link-text")) }
            p { a.code-no href=(format!("/reported?key={token}")) { (row.number) " – " (w.t("report-link-keep")) } }
            form method="post" action="/reported" {
                @if let Some(viewer) = &viewer { (page::csrf(viewer)) }
                input type="hidden" name="key" value=(token);
                div.actions {
                    @if let Some(chat) = &chat { button.btn.primary name="chat" value=(chat) { (w.t("report-specialist")) } }
                    button class=(if chat.is_some() { "btn" } else { "btn primary" }) { (w.t("report-open")) }
                }
            }
        }
    };
    let title = w.t("report-received");
    Ok(page::plain_mid(&look, viewer.as_ref(), &title, &html! { div.stack { (content) } }).into_response())
}

/// What happens next, and until when.
fn next_steps(w: &Words, row: &CaseRow) -> Markup {
    html! {
        @if let Some(due) = row.due_at {
            p { strong { (w.t(&format!("stage-{}", row.stage.replace('_', "-")))) } " · " (w.by(ombud_domain::Instant(due))) " (" (w.with("your-time", &[("zone", w.zone_name().into())])) ")" }
        }
        p.muted { (w.t("report-privacy-text")) }
    }
}

/// Opens the report as the guest who filed it.
async fn follow(State(app): State<App>, headers: HeaderMap, extensions: Extensions, typed: Typed) -> Answer {
    app.limits.check(Limit::Enter, &gate::address(&app, &extensions, &headers).to_string())?;
    let Behind { guest, row, chat } = behind(&app, typed.get("key").unwrap_or_default()).await?;
    let to_chat = chat.filter(|chat| typed.get("chat") == Some(chat));
    let place = to_chat.map_or_else(|| format!("/cases/{}", row.number), |chat| format!("/chats/{chat}"));
    let cookie = session::begin(&app, &headers, NewSession { person: guest.0, role: Role::Buyer, shop: None }).await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&place)).into_response())
}
