//! `/admin/contacts`: the channels of each storefront as everybody sees them on `/contacts`, those that nobody reads any
//! more, and known impostors. The same value said again replaces its line.

use super::storefront_parts::save_storefront;
use super::{number, said, titled, wrong};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::form::{Typed, Wrong};
use crate::i18n::{Lang, Words};
use crate::page::{self, Page};
use crate::route::Route;
use crate::web::sheet::{Line, Pick, Sheet};
use crate::{format, icon};
use axum::extract::{Path, RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::id::StorefrontId;
use ombud_domain::permit::Permission::Administer;
use ombud_engine::settings::Storefront;
use ombud_text::contact::{ASKED_CHARS, Channel, Contact, Standing, is_readable};
use ombud_text::safe_text::clean_line;

const HERE: &str = "/admin/contacts";

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::page(Method::GET, HERE, Administer, || get(list)),
    Route::page(Method::POST, "/admin/contacts/{id}", Administer, || post(add)),
    Route::page(Method::POST, "/admin/contacts/{id}/still", Administer, || post(still)),
    Route::page(Method::POST, "/admin/contacts/{id}/remove", Administer, || post(remove)),
];

/// The most lines of a storefront: each question is held against all of them.
const MOST: usize = 500;
/// The most characters of a note.
const NOTE_CHARS: usize = 200;

async fn list(State(app): State<App>, viewer: Viewer, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let top = said(viewer.words(), &query);
    Ok(page(&app, &viewer, &top, None, &Typed::default(), &[]).into_response())
}

fn page(app: &App, viewer: &Viewer, top: &Markup, at: Option<StorefrontId>, typed: &Typed, faults: &[Wrong]) -> Markup {
    let w = viewer.words();
    let title = w.t("admin-contacts");
    let fresh = Typed::default().with("contact_channel", "phone").with("contact_standing", "listed");
    let body = html! {
        h1.page-t { (title) }
        (top)
        p.muted { (w.t("admin-contacts-hint")) " " a href="/contacts" { (w.t("admin-contacts-public")) } }
        @for storefront in &app.engine.settings().storefronts {
            @let (typed, faults) = if at == Some(storefront.id) { (typed, faults) } else { (&fresh, &[][..]) };
            (section(viewer, storefront, Sheet { w, typed, wrong: faults }))
        }
    };
    Page::admin(viewer, &titled(w, &title, !faults.is_empty())).body(body)
}

fn section(viewer: &Viewer, storefront: &Storefront, sheet: Sheet<'_>) -> Markup {
    let (w, id) = (sheet.w, format!("front-{}", storefront.id.0));
    html! {
        section.card.stack aria-labelledby=(id) {
            h2.section-t id=(id) { bdi { (storefront.name) } }
            @if storefront.contacts.is_empty() { p { (w.t("contacts-none")) } } @else { (table(viewer, storefront, &id)) }
            (sheet.summary())
            details open[!sheet.wrong.is_empty()] {
                summary { (w.t("contact-add")) }
                form.stack method="post" action=(format!("{HERE}/{}", storefront.id.0)) novalidate {
                    (page::csrf(viewer))
                    (sheet.choices("contact_channel", false, picks(w, "contacts-channel", Channel::ALL.map(Channel::code))))
                    (sheet.line("contact_value", Line::Code))
                    (sheet.choices("contact_standing", false, picks(w, "contact-standing", Standing::ALL.map(Standing::code))))
                    (sheet.line("contact_note", Line::Words))
                    (sheet.choices("contact_language", true, Lang::all().map(|l| Pick::new(l.tag(), html! { span lang=(l.tag()) { (l.name()) } })).collect()))
                    div.actions { button.btn.primary { (icon!(Plus)) (w.t("contact-add")) } }
                }
            }
        }
    }
}

fn picks<const N: usize>(w: &Words, texts: &str, words: [&str; N]) -> Vec<Pick> {
    words.into_iter().map(|word| Pick::new(word, html! { (w.t(&format!("{texts}-{word}"))) })).collect()
}

fn table(viewer: &Viewer, storefront: &Storefront, labelled: &str) -> Markup {
    let w = viewer.words();
    let button = |contact: &Contact, verb: &str, class: &str| {
        html! {
            form method="post" action=(format!("{HERE}/{}/{verb}", storefront.id.0)) {
                (page::csrf(viewer))
                input type="hidden" name="contact_value" value=(contact.value);
                button class=(class) { (w.t(&format!("contact-{verb}"))) span.vh { " " (contact.value) } }
            }
        }
    };
    html! {
        div.table-wrap role="region" aria-labelledby=(labelled) tabindex="0" {
            table.table {
                thead { tr { @for column in ["channel", "value", "standing", "checked"] { th scope="col" { (w.t(&format!("contact-col-{column}"))) } } th scope="col" { span.vh { (w.t("contact-remove")) } } } }
                tbody { @for contact in &storefront.contacts { tr {
                    td { (w.t(&format!("contacts-channel-{}", contact.channel.code()))) }
                    th scope="row" { bdi dir="ltr" { (contact.value) } @if !contact.note.is_empty() { br; span.muted.small { bdi { (contact.note) } } } }
                    td { (w.t(&format!("contact-standing-{}", contact.standing.code()))) }
                    td { (format::when(w, Instant(contact.checked_at))) }
                    td { div.cluster { (button(contact, "still", "btn small")) (button(contact, "remove", "btn small danger")) } }
                } } }
            }
        }
    }
}

fn find(app: &App, id: &str) -> Result<Storefront, Fault> {
    let id = StorefrontId(number(id)?);
    app.engine.settings().storefront(id).cloned().ok_or_else(Fault::not_found)
}

async fn add(State(app): State<App>, viewer: Viewer, Path(id): Path<String>, typed: Typed) -> Answer {
    let mut storefront = find(&app, &id)?;
    let mut faults = Vec::new();
    let contact = read(&typed, app.now(), &mut faults);
    let is_new = !storefront.contacts.iter().any(|c| Some(&c.value) == contact.as_ref().map(|new| &new.value));
    if is_new && storefront.contacts.len() >= MOST {
        faults.push(Wrong::new("contact_value", "too_many"));
    }
    let Some(contact) = contact.filter(|_| faults.is_empty()) else {
        return Ok(wrong(page(&app, &viewer, &html! {}, Some(storefront.id), &typed, &faults)));
    };
    storefront.contacts.retain(|c| c.value != contact.value);
    storefront.contacts.push(contact);
    storefront.contacts.sort_by(|a, b| {
        (a.standing.code(), a.channel.code(), &a.value).cmp(&(b.standing.code(), b.channel.code(), &b.value))
    });
    keep(&app, &viewer, &storefront, "contact").await
}

fn read(typed: &Typed, now: Instant, faults: &mut Vec<Wrong>) -> Option<Contact> {
    let word = |name| typed.get(name).unwrap_or_default();
    let channel = Channel::ALL.into_iter().find(|c| c.code() == word("contact_channel"));
    let standing = Standing::ALL.into_iter().find(|s| s.code() == word("contact_standing"));
    let (value, note) = (clean_line(word("contact_value")), clean_line(word("contact_note")));
    if channel.is_none() {
        faults.push(Wrong::new("contact_channel", "not_a_choice"));
    }
    if standing.is_none() {
        faults.push(Wrong::new("contact_standing", "not_a_choice"));
    }
    match value.chars().count() {
        0 => faults.push(Wrong::new("contact_value", "required")),
        n if n > ASKED_CHARS => faults.push(Wrong::new("contact_value", "too_long")),
        _ if channel.is_some_and(|channel| !is_readable(channel, &value)) => {
            faults.push(Wrong::new("contact_value", "bad_contact"));
        }
        _ => {}
    }
    if note.chars().count() > NOTE_CHARS {
        faults.push(Wrong::new("contact_note", "too_long"));
    }
    let languages = typed.all("contact_language").filter_map(Lang::find).map(|l| l.tag().to_owned()).collect();
    let (channel, standing) = (channel?, standing?);
    faults.is_empty().then_some(Contact { channel, value, standing, languages, note, checked_at: now.0 })
}

async fn still(State(app): State<App>, viewer: Viewer, Path(id): Path<String>, typed: Typed) -> Answer {
    let mut storefront = find(&app, &id)?;
    let value = typed.get("contact_value").unwrap_or_default();
    let contact = storefront.contacts.iter_mut().find(|c| c.value == value).ok_or_else(Fault::not_found)?;
    contact.checked_at = app.now().0;
    keep(&app, &viewer, &storefront, "contact-still").await
}

async fn remove(State(app): State<App>, viewer: Viewer, Path(id): Path<String>, typed: Typed) -> Answer {
    let mut storefront = find(&app, &id)?;
    let value = typed.get("contact_value").unwrap_or_default();
    storefront.contacts.retain(|c| c.value != value);
    keep(&app, &viewer, &storefront, "contact-removed").await
}

async fn keep(app: &App, viewer: &Viewer, storefront: &Storefront, done: &str) -> Answer {
    save_storefront(app, storefront).await?;
    tracing::info!(
        person = viewer.person.0,
        storefront = storefront.id.0,
        done,
        "an administrator changed the contacts"
    );
    Ok(super::done(HERE, done))
}
