//! The dock under a chat: "Talk to a person", always there, and the composer.

pub use super::log::log;
use super::{Loaded, standing, talk};
use crate::auth::Viewer;
use crate::i18n::Words;
use crate::icon;
use crate::page;
use crate::upload::kind::ACCEPT;
use crate::web::shop_replies;
use maud::{Markup, html};
use ombud_domain::Instant;
use ombud_domain::actor::Party;
use ombud_domain::conversation::ConversationStage;
use ombud_engine::view::AnyCase;
use uuid::Uuid;

/// Files per message that the page takes.
const MAX_FILES: u32 = 5;

/// What the composer of a shop begins with.
#[derive(Debug, Clone, Default)]
pub struct Begun {
    /// The text.
    pub text: String,
    /// The quick reply that it is.
    pub reply: Option<i64>,
}

/// Log and dock of a chat.
#[must_use]
pub fn thread(viewer: &Viewer, loaded: &Loaded, cid: Uuid) -> Markup {
    html! { (log(viewer, loaded)) (dock(viewer, loaded, cid, None)) }
}

/// The same for a shop: with quick replies, and with what was begun, on whatever device.
#[must_use]
pub fn thread_of_shop(viewer: &Viewer, loaded: &Loaded, cid: Uuid, begun: &Begun) -> Markup {
    html! { (log(viewer, loaded)) (dock(viewer, loaded, cid, Some(begun))) }
}

/// The dock, sticky at the bottom.
fn dock(viewer: &Viewer, loaded: &Loaded, cid: Uuid, begun: Option<&Begun>) -> Markup {
    let w = viewer.words();
    html! {
        div.dock {
            button.btn.jump type="button" hidden data-jump { (icon!(ArrowDown)) (w.t("new-messages")) }
            (person(viewer, loaded, cid))
            (composer(viewer, loaded, cid, begun))
        }
    }
}

/// Where the chat stands, until when and what silence will mean; and for the buyer "Talk to a person": from the first
/// message on, in every open state, with hours, place and expected wait.
#[must_use]
pub fn person(viewer: &Viewer, loaded: &Loaded, cid: Uuid) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let (stage, closed) = (loaded.seen.stage.as_str(), loaded.env().closed_at.is_some());
    let buyer = viewer.actor.party() == Party::Buyer;
    if !buyer && closed {
        return html! {};
    }
    if let Some(question) = talk::solved_question(viewer, loaded, cid) {
        return question;
    }
    let danger = matches!(&loaded.seen.case, AnyCase::Conversation(chat) if chat.data.danger && buyer && chat.stage == ConversationStage::Queued);
    let s = standing::standing(viewer, loaded);
    let head = match stage {
        _ if danger => w.t("danger-first"),
        "queued" if buyer => w.t("you-wait-for-person"),
        "with_agent" if buyer => w.with("person-has-it", &[("name", agent(loaded).into())]),
        "callback_booked" => {
            call(loaded).map_or_else(|| s.said(w), |at| w.with("chat-call-at", &[("at", w.full(at).into())]))
        }
        "assistant" | "closed" if buyer => hours(w, loaded),
        _ => s.said(w),
    };
    html! {
        div.person id=(format!("person-{number}")) {
            p.person-text {
                strong { (head) } " "
                @if danger {
                    (w.t("danger-answer"))
                } @else if buyer && stage == "queued" {
                    @if loaded.open_until.is_none() { (hours(w, loaded)) " " }
                    (place(w, loaded))
                }
                @if let (Some(until), Some(silence)) = (s.until, &s.silence) {
                    br;
                    (w.with("chat-until", &[("when", w.full(until).into())])) " " (w.t(&format!("silence-{}", silence.replace('_', "-"))))
                }
            }
            @if buyer && loaded.may("ask_person").is_some() && !matches!(stage, "queued" | "with_agent") {
                form method="post" action=(format!("/cases/{number}/ask_person")) data-live {
                    (page::sent(viewer, cid))
                    input type="hidden" name="back" value=(viewer.look.path);
                    button.btn.small { (icon!(User)) (w.t("action-ask_person")) }
                }
            }
        }
    }
}

/// When people answer.
fn hours(w: &Words, loaded: &Loaded) -> String {
    match (loaded.open_until, loaded.desk.opens) {
        (Some(until), _) => w.with("people-until", &[("until", w.time(until).into())]),
        (None, Some(opens)) => w.with("people-from", &[("from", w.full(opens).into())]),
        (None, None) => w.t("people-by-message"),
    }
}

/// How many are ahead, and while people are there how long it takes.
fn place(w: &Words, loaded: &Loaded) -> String {
    let ahead = i64::from(loaded.desk.ahead);
    match loaded.desk.wait.filter(|_| loaded.open_until.is_some()) {
        Some(wait) => {
            w.with("queue-place-wait", &[("ahead", ahead.into()), ("minutes", (wait.0 / 60_000).max(1).into())])
        }
        None => w.with("queue-place", &[("ahead", ahead.into())]),
    }
}

/// When we call.
fn call(loaded: &Loaded) -> Option<Instant> {
    if let AnyCase::Conversation(chat) = &loaded.seen.case { chat.data.call } else { None }
}

fn agent(loaded: &Loaded) -> String {
    let person = loaded.env().owner.person;
    person.and_then(|p| loaded.names.staff.get(&p.0).cloned()).unwrap_or_default()
}

/// The composer; nothing where the reader may not write now, but the reason.
#[must_use]
pub fn composer(viewer: &Viewer, loaded: &Loaded, cid: Uuid, begun: Option<&Begun>) -> Markup {
    let (w, number) = (viewer.words(), &loaded.env().number);
    let id = format!("composer-{number}");
    let side = viewer.side();
    if loaded.may("message").is_none() {
        let why = loaded.seen.allowed.iter().find(|a| a.action == "message").and_then(|a| a.why_not.clone());
        return html! {
            @if let Some(why) = why { p.composer-err id=(id) { (w.t(&format!("refusal-{why}"))) } }
            @else if loaded.env().closed_at.is_some() { p.composer-err id=(id) { (w.t("chat-closed")) } }
        };
    }
    html! {
        form.composer id=(id) method="post" action=(format!("/cases/{number}/message")) enctype="multipart/form-data"
            data-composer data-keep data-log=(format!("#log-{number}")) data-draft=(number) data-enter="send" data-begun=[begun.map(|_| format!("/cases/{number}/draft"))] {
            (page::sent(viewer, cid))
            @if let Some(begun) = begun { input type="hidden" name="reply" value=[begun.reply]; }
            input type="hidden" name="back" value=(viewer.look.path);
            template data-pending {
                li.msg data-by=(side) data-state="sending" {
                    div.bubble {
                        p.msg-head { bdi.msg-who { (w.t("you")) } }
                        div.msg-text dir="auto" {}
                    }
                    p.msg-state.sending { (w.t("sending")) }
                    p.msg-state.queued { (w.t("waits-for-connection")) }
                    p.msg-state.failed { (icon!(ExclamationCircle)) (w.t("not-sent")) " " button.btn type="button" data-retry { (icon!(ArrowPath)) (w.t("retry")) } }
                }
            }
            div.composer-err id=(format!("{id}-err")) { @if begins_anew(loaded) { (w.t("chat-begins-anew")) } }
            div.composer-in {
                textarea name="text" rows="1" dir="auto" aria-label=(w.t("message")) placeholder=(w.t("write-a-message")) { @if let Some(begun) = begun { (begun.text) } }
                (drop(viewer, number, &html! {
                    div.composer-bar {
                        span.icon-btn.attach { (icon!(PaperClip)) input type="file" name="file" multiple accept=(ACCEPT) aria-label=(w.t("add-files")); }
                        @if begun.is_some() { (shop_replies::button(viewer, number)) }
                        button.btn.primary { (w.t("action-message")) (icon!(PaperAirplane, "flip")) }
                    }
                }))
            }
        }
    }
}

/// It was closed for too long: what is written begins another chat.
fn begins_anew(loaded: &Loaded) -> bool {
    loaded.may("message").is_some_and(|can| can.row == "K20a")
}

/// The name of the list of files that belong to no case yet.
pub const OWN: &str = "own";

/// A file drop that sends to the case.
#[must_use]
pub fn drop(viewer: &Viewer, number: &str, inside: &Markup) -> Markup {
    drop_to(viewer.words(), &format!("/cases/{number}/up"), number, inside)
}

/// A file drop that sends to the reader's own drawer.
#[must_use]
pub fn drop_own(w: &Words, inside: &Markup) -> Markup {
    drop_to(w, "/up", OWN, inside)
}

fn drop_to(w: &Words, to: &str, list: &str, inside: &Markup) -> Markup {
    html! {
        file-drop data-action=(to) data-max-files=(MAX_FILES) data-wrong-type=(w.t("file-wrong-type"))
            data-too-many=(w.with("file-too-many", &[("n", i64::from(MAX_FILES).into())])) data-failed=(w.t("upload-failed")) {
            ul.drop-list id=(format!("files-{list}")) {}
            template data-item {
                li.drop-item {
                    span.icon-box { (icon!(Document)) }
                    span.drop-name.clip dir="auto" {}
                    progress max="100" value="0" aria-label=(w.t("upload")) {}
                    button.icon-btn type="button" data-drop-remove aria-label=(w.t("remove")) { (icon!(XMark)) }
                }
            }
            (inside)
        }
    }
}
