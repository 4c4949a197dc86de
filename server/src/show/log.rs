//! Messages: bubbles, notes, lines of the system, the assistant's answers.

use super::event::{self, actor_name, decode, party_of};
use super::{Loaded, name_of, talk};
use crate::auth::Viewer;
use crate::format::iso;
use crate::i18n::{Arg, Words};
use crate::icon;
use crate::phrases;
use maud::{Markup, PreEscaped, html};
use ombud_domain::actor::Party;
use ombud_domain::conversation::{Attachment, Conversation, ConversationWhat};
use ombud_domain::time::Instant;
use ombud_engine::view::AnyCase;
use ombud_store::ledger::Entry;
use serde_json::Value;

/// The log of a chat; the assistant's greeting stands first.
#[must_use]
pub fn log(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let days: Vec<String> = loaded.seen.entries.iter().map(|e| w.date(Instant(e.at))).collect();
    html! {
        div.log.pane-body[viewer.actor.party() != Party::Buyer] role="log" aria-label=(w.t("conversation")) tabindex="0" data-stick {
            ol.msgs id=(format!("log-{number}")) {
                (greeting(viewer, loaded))
                @for (at, entry) in loaded.seen.entries.iter().enumerate() {
                    @if at == 0 || days[at] != days[at - 1] { li.day { (days[at]) } }
                    (item(viewer, loaded, entry))
                }
            }
        }
    }
}

/// The assistant says hello and who it is; not an event, so that it speaks the reader's language.
fn greeting(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let danger = matches!(&loaded.seen.case, AnyCase::Conversation(chat) if chat.data.danger);
    if danger || viewer.actor.party() != Party::Buyer || loaded.seen.entries.first().is_none_or(|e| e.seq != 1) {
        return html! {};
    }
    let w = viewer.words();
    let name = if loaded.names.assistant.is_empty() { w.t("assistant") } else { loaded.names.assistant.clone() };
    let order = loaded.names.order.as_ref().map_or("no", |_| "yes");
    let args = [("name", name.clone().into()), ("order", order.into()), ("title", loaded.env().title.clone().into())];
    html! {
        li.msg id=(format!("m-hello-{}", loaded.env().number)) data-by="assistant" {
            div.bubble {
                p.msg-head { span.msg-who { (icon!(Sparkles)) (name) } }
                div.msg-text dir="auto" { (w.with("assistant-hello", &args)) }
            }
        }
    }
}

/// One entry of a chat: a bubble, a note or a line; also what a live event brings.
#[must_use]
pub fn item(viewer: &Viewer, loaded: &Loaded, entry: &Entry) -> Markup {
    let Some(event) = decode::<Conversation>(entry) else { return html! {} };
    match &event.what {
        ConversationWhat::Message { by, text, language, cid, attachments } => bubble(
            viewer,
            loaded,
            entry,
            &Bubble {
                by: *by,
                text,
                language: language.as_deref(),
                cid: cid.as_deref(),
                files: attachments,
                team: None,
            },
        ),
        ConversationWhat::Note { text } => team_note(viewer, loaded, entry, text, &viewer.words().t("note-for-team")),
        ConversationWhat::Briefed { text } => talk::briefed(viewer, loaded, entry, text),
        ConversationWhat::Linked { link, goes_on_there: true } => goes_on(viewer, loaded, entry, &link.number),
        ConversationWhat::Assisted { blocks, .. } => assisted(viewer, loaded, entry, blocks),
        ConversationWhat::DisputePrepared { number, .. } if viewer.actor.party() == Party::Buyer => {
            prepared(viewer, loaded, entry, number)
        }
        _ => line(viewer, loaded, entry),
    }
}

struct Bubble<'a> {
    by: Party,
    text: &'a str,
    language: Option<&'a str>,
    cid: Option<&'a str>,
    files: &'a [Attachment],
    /// What it is, where it is not for everybody.
    team: Option<&'a str>,
}

/// Words that the buyer does not see, with what they are.
pub(super) fn team_note(viewer: &Viewer, loaded: &Loaded, entry: &Entry, text: &str, what: &str) -> Markup {
    let note = Bubble { by: Party::Platform, text, language: None, cid: None, files: &[], team: Some(what) };
    bubble(viewer, loaded, entry, &note)
}

fn bubble(viewer: &Viewer, loaded: &Loaded, entry: &Entry, b: &Bubble<'_>) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let at = Instant(entry.at);
    let id = b.cid.map_or_else(|| format!("m-{number}-{}", entry.seq), |cid| format!("m-{cid}"));
    let unnamed = b.by == Party::Buyer && b.by == viewer.actor.party() && loaded.names.buyer.is_empty();
    let name = if unnamed { w.t("you") } else { actor_name(viewer, &loaded.names, entry) };
    let read = loaded.read_by_others >= entry.seq;
    html! {
        li.msg id=(id) data-by=(b.by.code()) data-to=(format!("#log-{number}")) data-audience=[b.team.map(|_| "team")] {
            div.bubble {
                p.msg-head {
                    bdi.msg-who { (name) @if let Some(team) = b.team { " · " (team) } } " "
                    time datetime=(iso(at)) { (w.time(at)) }
                    @if b.by == viewer.actor.party() && b.team.is_none() { (ticks(w, read)) }
                }
                @if let Some(own) = phrases::read(viewer.words(), b.by, b.language, b.text) {
                    div.msg-text { (own) }
                    details.small { summary { (viewer.words().t("phrases-original")) } div.msg-text dir="auto" lang=[b.language] { (b.text) } }
                } @else if !b.text.is_empty() { div.msg-text dir="auto" lang=[b.language] { (b.text) } }
                (event::files(viewer, number, &loaded.files, b.files))
            }
        }
    }
}

fn ticks(w: &Words, read: bool) -> Markup {
    html! {
        " " span.ticks data-state=(if read { "read" } else { "sent" }) {
            (icon!(Check)) @if read { (icon!(Check)) }
            span.vh { (w.t(if read { "read" } else { "sent" })) }
        }
    }
}

fn line(viewer: &Viewer, loaded: &Loaded, entry: &Entry) -> Markup {
    let Some((text, rest)) = event::line(viewer, loaded, entry) else { return html! {} };
    let (w, number, at) = (viewer.words(), &loaded.env().number, Instant(entry.at));
    html! {
        li.msg id=(format!("m-{number}-{}", entry.seq)) data-by="system" data-to=(format!("#log-{number}")) {
            p.line { (icon!(InformationCircle)) span { (text) " · " time datetime=(iso(at)) { (w.time(at)) } } }
            @if let Some(quote) = rest.quote { p.line dir="auto" { (quote) } }
        }
    }
}

/// It was closed for too long: what the buyer wrote began another chat.
fn goes_on(viewer: &Viewer, loaded: &Loaded, entry: &Entry, there: &str) -> Markup {
    html! {
        (line(viewer, loaded, entry))
        li.msg id=(format!("m-{}-{}-on", loaded.env().number, entry.seq)) data-by="system" data-to=(format!("#log-{}", loaded.env().number)) {
            div.suggest { a.btn href=(format!("/cases/{there}")) { (viewer.words().t("chat-go-there")) } }
        }
    }
}

/// An agent filled a dispute in; the buyer checks it and sends it with one tap.
fn prepared(viewer: &Viewer, loaded: &Loaded, entry: &Entry, dispute: &str) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    html! {
        li.msg id=(format!("m-{number}-{}", entry.seq)) data-by="platform" data-to=(format!("#log-{number}")) {
            div.bubble {
                p.msg-head { bdi.msg-who { (actor_name(viewer, &loaded.names, entry)) } }
                div.msg-text { (w.t("prepared-dispute")) }
            }
            div.suggest { a.btn.primary href=(format!("/disputes/{dispute}/check")) { (w.t("check-and-send")) } }
        }
    }
}

fn assisted(viewer: &Viewer, loaded: &Loaded, entry: &Entry, blocks: &Value) -> Markup {
    let (w, number, at) = (viewer.words(), &loaded.env().number, Instant(entry.at));
    let name = if loaded.names.assistant.is_empty() { w.t("assistant") } else { loaded.names.assistant.clone() };
    let all: Vec<&Value> = blocks.as_array().into_iter().flatten().collect();
    let of = |kind: &str| -> Vec<&Value> { all.iter().copied().filter(|b| b["type"] == kind).collect() };
    let (texts, articles, offers, choices) = (of("text"), of("article"), of("offer"), of("choices"));
    let buyer = viewer.actor.party() == Party::Buyer;
    html! {
        li.msg id=(format!("m-{number}-{}", entry.seq)) data-by="assistant" data-to=(format!("#log-{number}")) {
            div.bubble {
                p.msg-head { span.msg-who { (icon!(Sparkles)) (name) } " " time datetime=(iso(at)) { (w.time(at)) } }
                @for block in texts { div.msg-text dir="auto" { (text(w, block)) } }
                @for a in &articles {
                    div.msg-text.prose dir="auto" lang=(a["lang"].as_str().unwrap_or_default()) { (markdown(a["markdown"].as_str().unwrap_or_default())) }
                }
                @if !articles.is_empty() {
                    div.sources { ul { @for a in &articles {
                        li { a href=(format!("/help/{}", a["slug"].as_str().unwrap_or_default())) lang=[a["lang"].as_str()] dir="auto" { (a["title"].as_str().unwrap_or_default()) } }
                    } } }
                }
            }
            @if buyer && !(offers.is_empty() && choices.is_empty()) {
                div.suggest {
                    @for o in offers { (offer(viewer, loaded, o)) }
                    @for c in choices {
                        @for intent in c["intents"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                            @let label = w.t(&format!("assistant-choice-{}", intent.replace(['.', '_'], "-")));
                            button.btn form=(format!("composer-{number}")) name="say" value=(label) { (label) }
                        }
                    }
                }
            }
        }
    }
}

/// What the assistant said, in the reader's words: its texts, and the titles of the articles it gave.
#[must_use]
pub fn spoken(w: &Words, blocks: &Value) -> String {
    let all = blocks.as_array().into_iter().flatten();
    let said = all.filter_map(|b| match b["type"].as_str() {
        Some("text") => Some(text(w, b)),
        Some("article") => b["title"].as_str().map(str::to_owned),
        _ => None,
    });
    said.collect::<Vec<_>>().join("\n")
}

/// A text of the assistant in the reader's words.
fn text(w: &Words, block: &Value) -> String {
    let args = block["args"].as_object();
    let values: Vec<(&str, Arg<'_>)> = args
        .into_iter()
        .flatten()
        .map(|(name, value)| {
            let said = if let Some(at) = value["instant"].as_i64() {
                w.full(Instant(at)).into()
            } else {
                value["text"].as_str().or_else(|| value["code"].as_str()).unwrap_or_default().to_owned().into()
            };
            (name.as_str(), said)
        })
        .collect();
    w.with(block["key"].as_str().unwrap_or_default(), &values)
}

/// Something that can be done with one press; each leads to the page or command that checks it again.
fn offer(viewer: &Viewer, loaded: &Loaded, offer: &Value) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let key = offer["key"].as_str().unwrap_or_default();
    let order = loaded.names.order.as_deref();
    let reason = offer["reason"].as_str().map_or_else(String::new, |r| format!("&reason={r}"));
    let shop = loaded.env().shop.map_or_else(String::new, |s| format!("shop={s}"));
    let href = match (key, order) {
        // The control below the log is always there: no second one.
        ("assistant-do-talk-to-person", _) => return html! {},
        ("assistant-do-open-dispute", Some(order)) => format!("/orders/{order}/dispute?{shop}{reason}&chat={number}"),
        ("assistant-do-show-tracking", Some(order)) => format!("/orders/{order}#tracking"),
        ("assistant-do-ask-shop", _) if loaded.may("to_shop").is_some() => format!("/cases/{number}/to_shop"),
        ("assistant-do-show-case", _) => format!("/cases/{}", offer["number"].as_str().unwrap_or_default()),
        ("assistant-do-choose-order", _) | ("assistant-do-open-dispute" | "assistant-do-show-tracking", None) => {
            "/orders".to_owned()
        }
        ("assistant-do-show-cases", _) => "/chats".to_owned(),
        _ => return html! {},
    };
    html! { a.btn href=(href) { (w.t(key)) } }
}

/// Markdown of our own articles as safe HTML.
#[must_use]
pub fn markdown(source: &str) -> Markup {
    let mut out = String::new();
    pulldown_cmark::html::push_html(&mut out, pulldown_cmark::Parser::new(source));
    PreEscaped(ammonia::clean(&out))
}

/// The name of whoever the chat is with, for its head.
#[must_use]
pub fn with_whom(viewer: &Viewer, loaded: &Loaded) -> String {
    let w = viewer.words();
    match viewer.actor.party() {
        Party::Buyer => {
            let with_shop =
                loaded.seen.stage == "with_shop" || loaded.seen.entries.iter().any(|e| party_of(e) == Party::Shop);
            if with_shop { name_of(&loaded.names, Party::Shop, w).into_owned() } else { viewer.look.brand.clone() }
        }
        _ => name_of(&loaded.names, Party::Buyer, w).into_owned(),
    }
}
