//! `/contacts`: every channel by which the marketplace really reaches people, and "Is this really you?" for a number, an
//! address, a link or a name. For anybody, since whoever was called has perhaps no account at hand.

use crate::app::App;
use crate::auth::{Look, Viewer};
use crate::fault::Answer;
use crate::form::Typed;
use crate::format;
use crate::i18n::{Lang, Words};
use crate::icon;
use crate::page::plain_wide;
use crate::route::Route;
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_engine::settings::Storefront;
use ombud_text::contact::{ASKED_CHARS, Channel, Contact, Standing, Verdict, check};

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::public(Method::GET, "/contacts", || get(page))];

/// What we never do, in the order of what it costs people.
const NEVER: [&str; 4] = ["codes", "outside", "fees", "move"];

async fn page(State(app): State<App>, look: Look, viewer: Option<Viewer>, RawQuery(query): RawQuery) -> Answer {
    let query = Typed::read(query.unwrap_or_default().as_bytes())?;
    let asked: String = query.some("q").unwrap_or_default().chars().take(ASKED_CHARS).collect();
    let (w, settings) = (&look.words, app.engine.settings());
    let list = settings.contacts();
    let title = w.t("contacts-title");
    let content = html! {
        div.stack.wide {
            h1.page-t { (title) }
            section.card.stack aria-labelledby="check-t" {
                h2.section-t #check-t { (w.t("contacts-check")) }
                form.field method="get" action="/contacts" {
                    label for="f-q" { (w.t("contacts-check-label")) }
                    p.hint #f-q-h { (w.t("contacts-check-hint")) }
                    div.cluster {
                        input.input #f-q name="q" dir="auto" maxlength=(ASKED_CHARS) value=(asked) autocomplete="off" spellcheck="false" aria-describedby="f-q-h";
                        button.btn.primary { (icon!(MagnifyingGlass)) (w.t("contacts-check-do")) }
                    }
                }
                @if !asked.is_empty() { (answer(w, &asked, &check(&list, &asked))) }
            }
            section.card.stack aria-labelledby="never-t" {
                h2.section-t #never-t { (w.t("contacts-never")) }
                ul.points { @for word in NEVER { li { (w.t(&format!("contacts-never-{word}"))) } } }
                p { (w.t("contacts-shops")) }
            }
            @for storefront in &settings.storefronts { (channels(w, storefront)) }
            p { a href="/help" { (w.t("contacts-help")) } }
        }
    };
    Ok(plain_wide(&look, viewer.as_ref(), &title, &content).into_response())
}

fn answer(w: &Words, asked: &str, verdict: &Verdict<'_>) -> Markup {
    let is_ours = matches!(verdict, Verdict::Listed(_));
    let text = w.t(&format!("contacts-verdict-{}-text", verdict.code()));
    html! {
        div.flash.ok[is_ours].bad[!is_ours] role="status" {
            @if is_ours { (icon!(CheckCircle)) } @else { (icon!(ExclamationTriangle)) }
            div.stack.tight {
                p { strong { (w.t(&format!("contacts-verdict-{}", verdict.code()))) } " " bdi dir="auto" { (asked) } }
                p { (text) }
                @if let Verdict::Lookalike(ours) = verdict { p { (w.t("contacts-verdict-ours")) " " bdi dir="ltr" { (ours.value) } } }
                @if !is_ours && *verdict != Verdict::Unreadable {
                    p { a href="/report/fraud" { (w.t("contacts-report")) } }
                }
            }
        }
    }
}

fn channels(w: &Words, storefront: &Storefront) -> Markup {
    let of = |standing: Standing| {
        let mut found: Vec<&Contact> = storefront.contacts.iter().filter(|c| c.standing == standing).collect();
        found.sort_by_key(|c| Channel::ALL.iter().position(|channel| *channel == c.channel));
        found
    };
    let (listed, former) = (of(Standing::Listed), of(Standing::Former));
    let id = format!("front-{}", storefront.id.0);
    html! {
        section.card.stack aria-labelledby=(id) {
            h2.section-t id=(id) { bdi { (storefront.name) } }
            @if listed.is_empty() { p { (w.t("contacts-none")) } }
            dl.kv { @for contact in listed { (row(w, contact)) } }
            @if !former.is_empty() {
                h3 { (w.t("contacts-former")) }
                p.muted { (w.t("contacts-former-text")) }
                dl.kv { @for contact in former { (row(w, contact)) } }
            }
        }
    }
}

fn row(w: &Words, contact: &Contact) -> Markup {
    let tongues: Vec<String> = contact.languages.iter().map(|tag| Lang::name_of(tag)).collect();
    html! {
        div {
            dt { (w.t(&format!("contacts-channel-{}", contact.channel.code()))) }
            dd {
                bdi dir="ltr" { (contact.value) }
                @if !contact.note.is_empty() { br; bdi { (contact.note) } }
                @if !tongues.is_empty() { br; span.muted { (tongues.join(" · ")) } }
                br; span.muted.small { (w.t("contacts-checked")) " " (format::when(w, Instant(contact.checked_at))) }
            }
        }
    }
}
