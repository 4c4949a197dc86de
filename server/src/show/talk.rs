//! What happens in a chat, as lines; what the next person must know of it; and the question whether it is solved.

use super::event::{Line, decode, quoted};
use super::{Loaded, log};
use crate::auth::Viewer;
use crate::icon;
use crate::page;
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::conversation::{Conversation, ConversationWhat};
use ombud_engine::view::AnyCase;
use ombud_store::ledger::Entry;
use uuid::Uuid;

/// So much of the buyer's first words stands in the summary, in characters.
const SUMMARY_CHARS: usize = 400;

/// The line of an event.
pub(super) fn line(viewer: &Viewer, what: &ConversationWhat) -> Line {
    let w = viewer.words();
    // Some lines speak to the buyer; the others read about it.
    let to_others = (viewer.actor.party() != Party::Buyer).then_some("others");
    let mut line = Line::default();
    match what {
        ConversationWhat::PersonAsked { reason, .. } if reason == "danger" => line.variant = Some("danger"),
        ConversationWhat::PersonAsked { ahead, opens, .. } => {
            line.args.push(("ahead", i64::from(*ahead).into()));
            line.args.push(("opens", opens.map(|at| w.full(at)).unwrap_or_default().into()));
        }
        ConversationWhat::HandedOver { to, .. } => {
            line.variant = to_others;
            line.args.push(("to", to.clone().into()));
        }
        ConversationWhat::CallbackBooked { at, phone } => {
            line.variant = to_others;
            line.args.push(("at", w.full(*at).into()));
            line.quote = phone.as_deref().and_then(quoted);
        }
        ConversationWhat::Late { .. } | ConversationWhat::LeaseLost => line.variant = to_others,
        ConversationWhat::DisputePrepared { number, .. } => line.args.push(("number", number.clone().into())),
        ConversationWhat::Closed { reason, text, .. } => {
            line.variant = reason.as_ref().map(|_| "because");
            line.args.push(("reason", reason.clone().unwrap_or_default().into()));
            line.quote = text.as_deref().and_then(quoted);
        }
        ConversationWhat::SolvedAsked => line.variant = to_others,
        ConversationWhat::Solved { solved } => {
            line.variant = to_others;
            line.args.push(("solved", if *solved { "yes" } else { "no" }.into()));
        }
        ConversationWhat::Linked { link, goes_on_there } => {
            line.variant = (!*goes_on_there).then_some("before");
            line.args.push(("number", link.number.clone().into()));
        }
        ConversationWhat::Opened { .. }
        | ConversationWhat::Message { .. }
        | ConversationWhat::Assisted { .. }
        | ConversationWhat::Note { .. }
        | ConversationWhat::Briefed { .. }
        | ConversationWhat::Reminded => line.hidden = true,
        _ => {}
    }
    line
}

/// What the next person must know, so that nothing is asked of the buyer twice: what it began with, why a person was
/// asked for, what was said at each hand-over, the call that is booked.
#[must_use]
pub fn summary(viewer: &Viewer, loaded: &Loaded) -> Markup {
    let AnyCase::Conversation(chat) = &loaded.seen.case else { return html! {} };
    let w = viewer.words();
    let events = || loaded.seen.entries.iter().filter_map(|e| Some((e, decode::<Conversation>(e)?.what)));
    let first = events().find_map(|(_, what)| match what {
        ConversationWhat::Message { by: Party::Buyer, text, language, .. } if !text.is_empty() => {
            Some((text, language))
        }
        _ => None,
    });
    let mut asked = events().filter_map(|(_, what)| match what {
        ConversationWhat::PersonAsked { reason, .. } if reason != "asked_again" => Some(reason),
        _ => None,
    });
    let asked = asked.next_back().and_then(|reason| w.find(&format!("asked-because-{}", reason.replace('_', "-"))));
    let briefs: Vec<(&Entry, String)> = events()
        .filter_map(|(entry, what)| match what {
            ConversationWhat::Briefed { text } => Some((entry, text)),
            _ => None,
        })
        .collect();
    let mut phone = events().filter_map(|(_, what)| match what {
        ConversationWhat::CallbackBooked { phone, .. } => Some(phone),
        _ => None,
    });
    let phone = phone.next_back().flatten();
    html! {
        section.card.stack.tight aria-labelledby="summary-t" {
            h3 #summary-t { (w.t("chat-summary")) }
            @if let Some(at) = chat.data.call {
                p { strong { (icon!(Phone)) (w.with("chat-call-at", &[("at", w.full(at).into())])) } @if let Some(phone) = &phone { br; bdi dir="ltr" { (phone) } } }
            }
            @if let Some((text, language)) = &first {
                p.small.muted { (w.t("chat-began-with")) }
                blockquote.tl-quote dir="auto" lang=[language.as_deref()] { (clipped(text)) }
            }
            @if let Some(asked) = asked { p { (asked) } }
            @for (entry, text) in &briefs {
                p.small.muted { (w.with("chat-briefed-by", &[("name", super::event::actor_name(viewer, &loaded.names, entry).into())])) }
                blockquote.tl-quote dir="auto" { (text) }
            }
            @if let Some(link) = &chat.data.before {
                p { a href=(format!("/cases/{}", link.number)) { (w.with("chat-earlier", &[("number", link.number.clone().into())])) } }
            }
        }
    }
}

fn clipped(text: &str) -> String {
    let mut out: String = text.chars().take(SUMMARY_CHARS).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}

/// What was said to whoever has the chat now, in the log: a note that the buyer never sees.
pub(super) fn briefed(viewer: &Viewer, loaded: &Loaded, entry: &Entry, text: &str) -> Markup {
    log::team_note(viewer, loaded, entry, text, &viewer.words().t("chat-briefed"))
}

/// Whether it is solved: asked of the buyer once the chat was closed, and never answered by silence.
#[must_use]
pub fn solved_question(viewer: &Viewer, loaded: &Loaded, cid: Uuid) -> Option<Markup> {
    loaded.may("solved")?;
    let (w, number) = (viewer.words(), &loaded.env().number);
    Some(html! {
        div.person id=(format!("person-{number}")) {
            p.person-text { strong { (w.t("chat-is-it-solved")) } }
            form method="post" action=(format!("/cases/{number}/solved")) data-live {
                (page::sent(viewer, cid))
                input type="hidden" name="back" value=(viewer.look.path);
                button.btn.small { (icon!(Check)) (w.t("action-solved")) }
            }
            a.btn.small href=(format!("/cases/{number}/not_solved?back={}", viewer.look.path)) { (w.t("action-not_solved")) }
        }
    })
}
