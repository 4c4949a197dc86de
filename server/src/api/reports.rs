//! `/api/v1/reports`: a buyer reports a product, a shop or a fraud, and what can be chosen.

use super::conversations::{own_order, storefront_of};
use super::wire::{Asked, Body, Done, Problem, Sent, may_send, reply};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::limits::Limit;
use crate::reported::{self, Danger};
use crate::route::Route;
use crate::show::trust::concern;
use crate::upload::{self, drawer};
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::{get, post};
use ombud_domain::Refusal;
use ombud_domain::conversation::MAX_ATTACHMENTS;
use ombud_domain::id::{OrderId, ShopId, StorefrontId};
use ombud_domain::permit::Permission;
use ombud_domain::report::{About, Choice, Open, Priority};
use ombud_engine::act::Ask;
use ombud_engine::settings::Settings;
use ombud_store::Tx;
use ombud_text::safe_text::clean_block;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// The endpoints.
pub const ROUTES: &[Route] = &[
    Route::api(Method::POST, "/api/v1/reports", Permission::OpenCase, || post(send)),
    Route::api(Method::GET, "/api/v1/reports/choices", Permission::OpenCase, || get(choices)),
];

/// About which order.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AboutOrder {
    /// The marketplace's id of the order that the report will come with: its storefront may offer other choices.
    order: Option<String>,
}

/// What can be reported now.
#[derive(Serialize, ToSchema)]
pub(super) struct Choices {
    /// The version of the policy that says so.
    policy: i64,
    choices: Vec<ChoiceView>,
}

/// One of the choices, in the order shown.
#[derive(Serialize, ToSchema)]
pub(super) struct ChoiceView {
    /// What `concern` takes.
    concern: String,
    /// `product`, `shop` or `fraud`.
    about: &'static str,
    /// In the reader's language.
    words: String,
    /// Its category in the European database of statements of reasons.
    category: &'static str,
    /// `normal`, `urgent` (a day) or `danger` (an hour).
    urgency: &'static str,
}

/// What can be reported
///
/// Operators keep the list for products; a report keeps what was chosen as it was. Permission: buyers.
#[utoipa::path(get, path = "/api/v1/reports/choices", operation_id = "list_report_choices", tag = "reports",
    params(AboutOrder),
    responses((status = 200, description = "The choices, in the order shown", body = Choices),
        (status = 404, description = "No such order of this buyer", body = Problem)))]
pub(super) async fn choices(State(app): State<App>, viewer: Viewer, Asked(about): Asked<AboutOrder>) -> Answer {
    let (settings, person) = (app.engine.settings(), viewer.person);
    let all = settings.clone();
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let order = match &about.order {
                Some(name) => own_order(tx, name, person).await?.storefront,
                None => None,
            };
            match order {
                Some(storefront) => Ok(StorefrontId(storefront)),
                None => storefront_of(tx, person, &all).await,
            }
        })
    });
    let storefront: StorefrontId = work.await.map_err(|e: Fault| e)?;
    let policy = settings.policy_at(Some(storefront), app.now());
    let choices = About::ALL.into_iter().flat_map(|about| policy.choices(about));
    let view = |c: Choice| ChoiceView {
        words: concern(viewer.words(), &c.key, Some(&c.words)),
        concern: c.key,
        about: c.about.code(),
        category: c.category.code(),
        urgency: c.urgency.code(),
    };
    reply(StatusCode::OK, &Choices { policy: policy.version, choices: choices.map(view).collect() })
}

/// A report.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewReport {
    /// Under which a repeat is known: the same id with the same content gives the same answer.
    command_id: Option<Uuid>,
    /// What is wrong, one of `GET /api/v1/reports/choices`. Unless operators changed the list for products:
    /// `ip_or_counterfeit`, `prohibited_or_unsafe`, `misleading_listing_or_search_manipulation`,
    /// `trade_rule_violation` (products); `unresponsive`, `rude_or_threatening`, `refuses_agreed_remedy`,
    /// `false_tracking`, `pressure_for_review`, `other` (shops); `off_platform_payment`, `off_platform_return_or_refund`,
    /// `pressure_to_cancel_dispute`, `fake_support`, `phishing_link`, `fake_tracking`, `extortion_by_review` (fraud).
    concern: String,
    /// The marketplace's id of the offer.
    offer: Option<String>,
    /// The marketplace's id of the shop.
    shop: Option<String>,
    /// The marketplace's id of the order it came with: one of the reporter's own.
    order: Option<String>,
    /// Where it was seen, when neither offer nor shop is known: an address, a number, a name.
    place: Option<String>,
    /// What happened, 20 to 4,000 characters.
    text: String,
    /// True when people are in danger: a specialist looks at it within the hour.
    #[serde(default)]
    danger: bool,
    /// Hashes of files that the same person uploaded by `POST /api/v1/files`.
    #[serde(default)]
    files: Vec<String>,
}

/// What came of a report.
#[derive(Serialize, ToSchema)]
pub(super) struct Told {
    #[serde(flatten)]
    done: Done,
    /// When people are in danger: the number of the chat in which a specialist answers within the hour, in front of all
    /// others. `GET /api/v1/cases/{number}` has it; write by the action `message`.
    chat: Option<String>,
    /// Where a browser opens that chat.
    chat_address: Option<String>,
}

/// Report something
///
/// The shop never learns who reported. What was decided is told to the reporter. When people are in danger, a chat with a
/// specialist is opened as well, as on the page. Permission: buyers.
#[utoipa::path(post, path = "/api/v1/reports", operation_id = "send_report", tag = "reports", request_body = NewReport,
    responses((status = 201, description = "It is received", body = Told),
        (status = 404, description = "No such offer, shop or order", body = Problem),
        (status = 409, description = "`key_reused`: the same command_id came with other content", body = Problem),
        (status = 422, description = "A field does not fit", body = Problem)))]
pub(super) async fn send(State(app): State<App>, viewer: Viewer, Body(new): Body<NewReport>) -> Answer {
    may_send(&app, &viewer)?;
    app.limits.check(Limit::Report, &viewer.tag)?;
    if new.files.len() > MAX_ATTACHMENTS {
        return Err(Refusal::invalid("files", "too_many_files").into());
    }
    let place = new.place.as_deref().map(reported::place);
    if new.offer.is_none() && new.shop.is_none() && place.as_ref().is_none_or(String::is_empty) {
        return Err(Refusal::invalid("place", "required").into());
    }
    let sent = Sent::new(&app, new.command_id, None);
    let (settings, reader) = (app.engine.settings(), viewer.clone());
    let work = app.store().read(move |tx| Box::pin(async move { gather(tx, &settings, &reader, new, place).await }));
    let open = work.await?;
    let choice = app.engine.settings().policy_at(Some(open.storefront), app.now()).choice(&open.concern);
    let danger = open.danger || choice.is_some_and(|c| c.urgency == Priority::Danger);
    let (storefront, text) = (open.storefront, open.text.clone());
    let done = sent.done(&app, &viewer, Ask::OpenReport { open }).await?;
    let chat = if danger {
        let by = Danger { words: viewer.words(), reporter: viewer.person, storefront, report: &done.number };
        Some(by.chat(&app, text, done.command_id).await?)
    } else {
        None
    };
    let chat_address = chat.as_ref().map(|chat| format!("/chats/{chat}"));
    reply(StatusCode::CREATED, &Told { done, chat, chat_address })
}

async fn gather(
    tx: &mut Tx,
    settings: &Arc<Settings>,
    viewer: &Viewer,
    new: NewReport,
    place: Option<String>,
) -> Result<Open, Fault> {
    let order = match &new.order {
        Some(name) => Some(own_order(tx, name, viewer.person).await?),
        None => None,
    };
    let subject = reported::find(tx, new.offer.as_deref(), new.shop.as_deref(), None, None).await?;
    if (new.offer.is_some() && subject.offer.is_none()) || (new.shop.is_some() && subject.shop.is_none()) {
        return Err(Refusal::NotFound.into());
    }
    let attachments = upload::attachments(tx, "files", viewer.person, drawer(viewer.person), &new.files).await?;
    let storefront = match order.as_ref().and_then(|o| o.storefront) {
        Some(storefront) => StorefrontId(storefront),
        None => storefront_of(tx, viewer.person, settings).await?,
    };
    Ok(Open {
        storefront,
        reporter: viewer.person,
        guest: false,
        language: viewer.words().lang.tag().to_owned(),
        shop: subject.shop.map(ShopId),
        order: order.map(|o| OrderId(o.id)),
        offer: subject.offer,
        title: subject.title(place.as_deref()),
        concern: new.concern,
        danger: new.danger,
        text: clean_block(&new.text),
        place,
        attachments,
    })
}
