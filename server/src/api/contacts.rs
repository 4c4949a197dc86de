//! `/api/v1/contacts`: the real channels of the marketplace, and whether something that claims to be it is one of them.

use super::wire::{Asked, Problem, reply};
use crate::app::App;
use crate::fault::Answer;
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::get;
use ombud_text::contact::{ASKED_CHARS, Contact, Standing, Verdict, check};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::public(Method::GET, "/api/v1/contacts", || get(list)),
    Route::public(Method::GET, "/api/v1/contacts/check", || get(look)),
];

/// The channels of all storefronts.
#[derive(Serialize, ToSchema)]
pub(super) struct Contacts {
    storefronts: Vec<FrontContacts>,
}

/// The channels of one storefront. Known impostors are not given away: they would learn what we know.
#[derive(Serialize, ToSchema)]
pub(super) struct FrontContacts {
    /// The storefront's word.
    storefront: String,
    name: String,
    contacts: Vec<ContactView>,
}

/// One channel.
#[derive(Serialize, ToSchema)]
pub(super) struct ContactView {
    /// `web`, `email`, `phone` or `handle`.
    channel: &'static str,
    value: String,
    /// `listed`: ours and read; `former`: was ours, nobody reads it now.
    standing: &'static str,
    /// Tags of the languages spoken there.
    languages: Vec<String>,
    /// Hours and cost, in the operator's words.
    note: String,
    /// When somebody last made sure, in milliseconds since 1970-01-01 UTC.
    checked_at: i64,
}

impl ContactView {
    fn of(contact: &Contact) -> Self {
        Self {
            channel: contact.channel.code(),
            value: contact.value.clone(),
            standing: contact.standing.code(),
            languages: contact.languages.clone(),
            note: contact.note.clone(),
            checked_at: contact.checked_at,
        }
    }
}

/// What is asked about.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Question {
    /// A telephone number, a mail address, a link or a name; at most 300 characters are read.
    q: String,
}

/// What the list says.
#[derive(Serialize, ToSchema)]
pub(super) struct Said {
    /// `listed`, `former`, `scam`, `premium_rate`, `lookalike`, `not_ours` or `unreadable`.
    verdict: &'static str,
    /// The line of the list that it is, or that it imitates.
    contact: Option<ContactView>,
}

/// Our real channels
///
/// Everything by which the marketplace reaches people, and what it does not read any more. Permission: anybody.
#[utoipa::path(get, path = "/api/v1/contacts", operation_id = "list_contacts", tag = "contacts",
    responses((status = 200, description = "The channels", body = Contacts)))]
pub(super) async fn list(State(app): State<App>) -> Answer {
    let settings = app.engine.settings();
    let front = |s: &ombud_engine::settings::Storefront| FrontContacts {
        storefront: s.slug.clone(),
        name: s.name.clone(),
        contacts: s.contacts.iter().filter(|c| c.standing != Standing::Scam).map(ContactView::of).collect(),
    };
    reply(StatusCode::OK, &Contacts { storefronts: settings.storefronts.iter().map(front).collect() })
}

/// Is this really us?
///
/// Holds a number, an address, a link or a name against the list. Nothing is called, opened or kept. Permission: anybody.
#[utoipa::path(get, path = "/api/v1/contacts/check", operation_id = "check_contact", tag = "contacts", params(Question),
    responses((status = 200, description = "What the list says", body = Said),
        (status = 400, description = "Without a question", body = Problem)))]
pub(super) async fn look(State(app): State<App>, Asked(question): Asked<Question>) -> Answer {
    let list = app.engine.settings().contacts();
    let asked: String = question.q.chars().take(ASKED_CHARS).collect();
    let verdict = check(&list, &asked);
    let contact = match verdict {
        Verdict::Listed(contact) | Verdict::Former(contact) | Verdict::Lookalike(contact) => {
            Some(ContactView::of(contact))
        }
        _ => None,
    };
    reply(StatusCode::OK, &Said { verdict: verdict.code(), contact })
}
