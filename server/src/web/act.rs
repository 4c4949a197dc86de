//! Every action of every case: `GET /cases/{number}/{action}` shows its form, `POST` does it. One handler for chats,
//! disputes and refunds, for all roles: what may be done is what `allowed` says.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{self, NO_LABELS, Shown, Typed, Wrong};
use crate::i18n::Words;
use crate::icon;
use crate::limits::Limit;
use crate::page::Page;
use crate::record;
use crate::route::Route;
use crate::show::{self, Loaded, event, offers, recall};
use crate::upload::FORM_BYTES;
use crate::web::attach::{Sender, Sent};
use crate::web::preferences::local;
use crate::web::report::subject;
use crate::web::room::precedents;
use crate::web::room::second::Asked;
use crate::web::{self, attach, draft, shop_replies};
use axum::extract::{Path, RawQuery, Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::Refusal;
use ombud_domain::actor::Party;
use ombud_domain::case::Allowed;
use ombud_domain::conversation::Attachment;
use ombud_domain::dispute::DisputeStage;
use ombud_domain::money::Money;
use ombud_domain::permit::Permission;
use ombud_engine::act::{ActError, Ask, Request as Command};
use ombud_engine::view::AnyCase;
use serde_json::Value;
use uuid::Uuid;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, "/cases/{number}/{action}", Permission::ActOnCase, || get(ask)),
    Route::page(Method::POST, "/cases/{number}/{action}", Permission::ActOnCase, || axum::routing::post(act))
        .body(FORM_BYTES),
];

async fn ask(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, action)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let loaded = show::load(&app, &viewer, &number).await?;
    let allowed = find(&loaded, &action)?;
    if let Some(why) = &allowed.why_not {
        return Err(Fault::new(StatusCode::CONFLICT, why.clone()));
    }
    // Where to go on afterwards, for what is only the first step of something else.
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    // The second person begins with the words of the first.
    let asked = Asked::of(&loaded).filter(|asked| asked.yes == action);
    let mut typed = asked.map_or_else(|| begun(&loaded, &action), |asked| asked.typed());
    if let Some(back) = query.some("back") {
        typed = typed.with("back", local(Some(back)));
    }
    Ok(form_page(&app, &viewer, &loaded, allowed, &typed, &[], None))
}

/// What a form begins with: a report is sorted as it came, unless somebody knows better.
fn begun(loaded: &Loaded, action: &str) -> Typed {
    match &loaded.seen.case {
        AnyCase::Report(case) if action == "triage" => Typed::default().with("priority", case.data.priority.code()),
        _ => Typed::default(),
    }
}

fn find<'a>(loaded: &'a Loaded, action: &str) -> Result<&'a Allowed, Fault> {
    loaded.seen.allowed.iter().find(|a| a.action == action).ok_or_else(Fault::not_found)
}

async fn act(
    State(app): State<App>,
    viewer: Viewer,
    Path((number, action)): Path<(String, String)>,
    request: Request,
) -> Answer {
    app.limits.check(Limit::Send, &viewer.tag)?;
    let loaded = show::load(&app, &viewer, &number).await?;
    let sender = Sender::Known(&viewer, loaded.env().id);
    let Sent { typed, files, wrong } = attach::read(&app, sender, request).await?;
    let cid = typed.cid()?;
    let Some(allowed) = loaded.seen.allowed.iter().find(|a| a.action == action) else {
        // Not a thing of this state any more; a repeat of what was done a moment ago still gets its answer.
        return Err(gone(&loaded, &action));
    };
    if let Some(wrong) = wrong {
        return Ok(refused(&app, &viewer, &loaded, allowed, &typed, &[wrong]));
    }
    if typed.some("preview").is_some() {
        // Looked at, not sent: what is wrong is said as well, as it would be.
        let wrong = form::command(&allowed.form, &action, &typed).err().unwrap_or_default();
        return Ok(form_page(&app, &viewer, &loaded, allowed, &typed, &wrong, None));
    }
    let mut command = match form::command(&allowed.form, &action, &typed) {
        Ok(command) if allowed.why_not.is_none() && action == "submit_bank_evidence" => {
            with_record(command, &app, &viewer, &number).await?
        }
        Ok(command) if allowed.why_not.is_none() => with_extras(command, &loaded, &action, &typed, &viewer, &files)?,
        Ok(_) => {
            let why = allowed.why_not.clone().unwrap_or_default();
            return Ok(refused(&app, &viewer, &loaded, allowed, &typed, &[Wrong::new("", &why)]));
        }
        Err(wrong) => return Ok(refused(&app, &viewer, &loaded, allowed, &typed, &wrong)),
    };
    if let Some(note) = precedents::before(&app, &viewer, &loaded, &command, &typed).await? {
        let page = form_page(&app, &viewer, &loaded, allowed, &typed, &[], Some(&note));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    if action == "attach"
        && let Err(hits) = subject::resolve(&app, &typed, &mut command).await?
    {
        let cid = app.engine.entropy().uuid(app.now().0);
        let form = subject::form(&viewer, &loaded, allowed, &typed, &hits, cid);
        let page = framed(&viewer, &loaded, allowed, &typed, false, &form);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let command = Command {
        id: cid,
        actor: viewer.actor.clone(),
        expected_revision: typed.revision(),
        ask: Ask::told(loaded.seen.case.kind(), loaded.env().id, command).map_err(|_| Fault::bad("unreadable"))?,
    };
    match app.engine.act(command).await {
        Ok(_) => {
            if action == "message" && viewer.actor.shop.is_some() {
                draft::sent(&app, &viewer, &number).await?;
                shop_replies::count(&app, &viewer, &typed).await?;
            }
            // Only a chat that was closed may go on elsewhere, and is read again for it.
            if action == "message" && closed(&loaded) {
                return spoken(&app, &viewer, &number, &action, &typed).await;
            }
            done(&app, &viewer, &number, &action, &typed).await
        }
        Err(ActError::Refused(refusal)) => match Wrong::of(&refusal) {
            Some(wrong) => Ok(refused(&app, &viewer, &loaded, allowed, &typed, &[wrong])),
            None => Err(refusal.into()),
        },
        Err(ActError::Store(error)) => Err(error.into()),
    }
}

/// The action is not one of this state: closed meanwhile, or never there.
fn gone(loaded: &Loaded, action: &str) -> Fault {
    if action.chars().all(|c| c.is_ascii_lowercase() || c == '_') && loaded.env().seq > 1 {
        Refusal::NotNow.into()
    } else {
        Fault::not_found()
    }
}

/// What the form's own fields do not hold: the sender's id, the language, files, suggestions.
fn with_extras(
    mut command: Value,
    loaded: &Loaded,
    action: &str,
    typed: &Typed,
    viewer: &Viewer,
    files: &[Attachment],
) -> Result<Value, Fault> {
    if action == "message" {
        command["cid"] = typed.cid()?.to_string().into();
        command["language"] = viewer.words().lang.tag().into();
        command["attachments"] = serde_json::to_value(files).map_err(Fault::internal)?;
        if let Some(say) = typed.some("say") {
            command["text"] = say.into();
        }
        if command["text"].is_null() {
            command["text"] = "".into();
        }
    }
    if takes_files(loaded, action) {
        match action {
            "refuse" => command["evidence"] = attach::each_as_evidence(files),
            _ => command["attachments"] = serde_json::to_value(files).map_err(Fault::internal)?,
        }
    }
    if action == "add_evidence" {
        command["evidence"] = attach::evidence(typed, files)?;
    }
    Ok(command)
}

/// The record of the case as it is now goes with it.
async fn with_record(mut command: Value, app: &App, viewer: &Viewer, number: &str) -> Result<Value, Fault> {
    let (file, bytes) = record::keep(app, viewer, number).await?;
    (command["file"], command["bytes"]) = (file.into(), bytes.into());
    Ok(command)
}

/// What a reporter adds may be pictures and papers as well, and so may what shows a new fact in an appeal.
fn takes_files(loaded: &Loaded, action: &str) -> bool {
    match &loaded.seen.case {
        AnyCase::Report(_) => matches!(action, "add" | "answer" | "appeal"),
        AnyCase::Appeal(_) => matches!(action, "add" | "answer"),
        // A shop that refuses may show why at once.
        AnyCase::Dispute(case) if action == "refuse" => case.stage == DisputeStage::SellerTurn,
        AnyCase::Dispute(_) | AnyCase::Statement(_) => action == "appeal",
        _ => false,
    }
}

/// Done: fragments for a script, another page for a browser.
async fn done(app: &App, viewer: &Viewer, number: &str, action: &str, typed: &Typed) -> Answer {
    let place = match typed.some("back") {
        Some(back) => local(Some(back)).to_owned(),
        None => format!("/cases/{number}"),
    };
    let stays = viewer.look.live && matches!(action, "message" | "note" | "ask_person");
    if !stays {
        return Ok(Redirect::to(&place).into_response());
    }
    let loaded = show::load(app, viewer, number).await?;
    let cid = app.engine.entropy().uuid(app.now().0);
    Ok(match &loaded.seen.case {
        AnyCase::Conversation(_) => web::chat::fragments(viewer, &loaded, cid).into_response(),
        _ => web::case::fragments(viewer, &loaded).into_response(),
    })
}

fn closed(loaded: &Loaded) -> bool {
    loaded.env().closed_at.is_some()
}

/// A message to a chat that was closed: it goes on here, or where the message began another one.
async fn spoken(app: &App, viewer: &Viewer, number: &str, action: &str, typed: &Typed) -> Answer {
    let loaded = show::load(app, viewer, number).await?;
    if let AnyCase::Conversation(chat) = &loaded.seen.case
        && let Some(there) = chat.data.after.as_ref().filter(|_| closed(&loaded))
    {
        return Ok(Redirect::to(&web::chat::address(viewer.actor.party(), &there.number)).into_response());
    }
    done(app, viewer, number, action, typed).await
}

/// Refused: what was typed stays, and what is wrong stands beside it.
fn refused(app: &App, viewer: &Viewer, loaded: &Loaded, allowed: &Allowed, typed: &Typed, wrong: &[Wrong]) -> Response {
    if allowed.action == "message" && viewer.look.live {
        let (w, id) = (viewer.words(), format!("composer-{}-err", loaded.env().number));
        let error = html! { div.composer-err id=(id) { @for e in wrong { p.error { (icon!(ExclamationCircle)) (e.words(w)) } } } };
        return (StatusCode::UNPROCESSABLE_ENTITY, error).into_response();
    }
    let page = form_page(app, viewer, loaded, allowed, typed, wrong, None);
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

fn form_page(
    app: &App,
    viewer: &Viewer,
    loaded: &Loaded,
    allowed: &Allowed,
    typed: &Typed,
    wrong: &[Wrong],
    note: Option<&Markup>,
) -> Response {
    let cid = app.engine.entropy().uuid(app.now().0);
    let form = noted_form(viewer, loaded, allowed, typed, wrong, cid, note);
    framed(viewer, loaded, allowed, typed, wrong.is_empty(), &form)
}

/// The page around the form of an action.
fn framed(viewer: &Viewer, loaded: &Loaded, allowed: &Allowed, typed: &Typed, right: bool, form: &Markup) -> Response {
    if viewer.look.live {
        return form.clone().into_response();
    }
    let w = viewer.words();
    let number = &loaded.env().number;
    let name = w.t(&format!("action-{}", allowed.action));
    let title = if right { name.clone() } else { w.with("error-title", &[("title", name.clone().into())]) };
    let back = match loaded.seen.case {
        AnyCase::Conversation(_) => web::chat::address(viewer.actor.party(), number),
        // The case's own page would tell what must not be known.
        _ if allowed.action == "blind_look" => format!("/room/blind/{number}"),
        _ => format!("/cases/{number}"),
    };
    let content = html! {
        div.wizard-top { a.back href=(back) { (icon!(ArrowLeft, "flip")) (w.t("back")) } }
        h1.page-t { (name) }
        @match weighed(viewer, allowed) {
            Some(weighed) => section.card { (weighed) },
            None => { @if let Some(explained) = explained(w, loaded, allowed, typed) { p { (explained) } } },
        }
        @if allowed.action == "accept" { @if let Some(terms) = offers::accepting(viewer, loaded) { p.flash { (icon!(InformationCircle)) span { (terms) @if let Some(less) = offers::less_than_asked(viewer, loaded) { ". " (less) } } } } }
        @if let Some(asked) = Asked::of(loaded) { @if allowed.action == asked.yes { p.flash { (icon!(InformationCircle)) span { (asked.terms(viewer)) } } } }
        @if allowed.action == "decide" { (recall::preview(w, &loaded.env().title, typed)) }
        (form)
    };
    let content = match viewer.actor.party() {
        Party::Platform => {
            html! { main.panes #main { section.pane.thread #thread { div.pane-body.pad tabindex="0" { div.case.stack { (content) } } } } }
        }
        _ => html! { main.col.stack #main { (content) } },
    };
    Page::of(viewer, &title).badges(loaded.badges).body(content).into_response()
}

/// What an action means, in the words of this kind of case or in those of all kinds. A photo that is the first step of
/// something says so.
fn explained(w: &Words, loaded: &Loaded, allowed: &Allowed, typed: &Typed) -> Option<String> {
    let (kind, action) = (loaded.seen_kind(), allowed.action);
    let then = typed.some("back").filter(|_| action == "add_evidence").and_then(|back| back.rsplit('/').next());
    then.and_then(|then| w.find(&format!("explain-{action}-{then}")))
        .or_else(|| w.find(&format!("explain-{kind}-{action}")))
        .or_else(|| w.find(&format!("explain-{action}")))
}

/// Before what cannot be undone: one sentence each on what one gets, gives up and can still do; for our own people, what
/// it does, ends and leaves possible. The last refusal leads elsewhere than the others (row 22).
pub(super) fn weighed(viewer: &Viewer, allowed: &Allowed) -> Option<Markup> {
    let w = viewer.words();
    let ours = if viewer.actor.party() == Party::Platform { "ours-" } else { "" };
    let last = if (allowed.action, allowed.row) == ("refuse", "22") { "-last" } else { "" };
    let said = |part: &str| w.find(&format!("check-{}{last}-{}-{part}", allowed.action, viewer.side()));
    let (get, lose, can) = (said("get")?, said("lose")?, said("can")?);
    Some(html! {
        div.stack.tight {
            @for (part, text) in [("get", get), ("lose", lose), ("can", can)] { p { strong { (w.t(&format!("check-{ours}{part}"))) } " " (text) } }
        }
    })
}

/// The form of an action; for pages that show it inline too.
#[must_use]
pub fn action_form(
    viewer: &Viewer,
    loaded: &Loaded,
    allowed: &Allowed,
    typed: &Typed,
    wrong: &[Wrong],
    cid: Uuid,
) -> Markup {
    noted_form(viewer, loaded, allowed, typed, wrong, cid, None)
}

/// The same with what is to be read before it is sent.
fn noted_form(
    viewer: &Viewer,
    loaded: &Loaded,
    allowed: &Allowed,
    typed: &Typed,
    wrong: &[Wrong],
    cid: Uuid,
    note: Option<&Markup>,
) -> Markup {
    let url = format!("/cases/{}/{}", loaded.env().number, allowed.action);
    if allowed.action == "add_evidence" {
        return attach::evidence_form(viewer, &loaded.env().number, &url, typed, wrong, cid);
    }
    if takes_files(loaded, allowed.action) {
        return attach::told_form(viewer, loaded, allowed, &url, typed, wrong, cid);
    }
    let label = |field: &str, option: &str| -> Option<Markup> {
        let AnyCase::Dispute(case) = &loaded.seen.case else { return None };
        let proposal = (field == "proposal").then(|| option.parse().ok().and_then(|id| case.data.proposal(id)))??;
        let by = viewer.words().with(
            "offer-by",
            &[
                ("who", show::who(viewer, proposal.by).into()),
                ("name", show::name_of(&loaded.names, proposal.by, viewer.words()).into_owned().into()),
            ],
        );
        Some(html! { (by) ": " (event::terms(viewer, &case.data.rest(proposal))) })
    };
    let title = |field: &str, option: &str| -> Option<Markup> {
        let other = loaded.names.alike.iter().find(|row| field == "to" && row.number == option)?;
        Some(html! { bdi { (other.title) } " " span.code-no { (other.number) } })
    };
    let coupon = |field: &str, option: &str| -> Option<Markup> {
        let coupon = loaded.coupons.iter().find(|c| field == "coupon" && c.name == option)?;
        let AnyCase::Dispute(case) = &loaded.seen.case else { return None };
        Some(html! { bdi { (coupon.title) } ": " (viewer.words().money(Money::new(coupon.minor, case.data.currency))) })
    };
    let whom = |field: &str, option: &str| -> Option<Markup> {
        let colleague: i64 = option.strip_prefix("colleague-").filter(|_| field == "to")?.parse().ok()?;
        Some(html! { bdi { (loaded.names.staff.get(&colleague)?) } })
    };
    let raw = |field: &str, option: &str| (field == "parcel").then(|| html! { bdi.code-no { (option) } });
    let labels: form::Label<'_> = match allowed.action {
        "rule" => &label,
        "goodwill_coupon" => &coupon,
        "hand_over" => &whom,
        "ask_carrier" => &raw,
        "join" => &title,
        _ => NO_LABELS,
    };
    Shown { allowed, url: &url, revision: loaded.env().revision, cid, typed, wrong, labels, note }.render(viewer)
}
