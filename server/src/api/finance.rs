//! `POST /api/v1/finance-cases`: a buyer asks our finance desk, about an order or about none.

use super::conversations::{own_order, storefront_of};
use super::wire::{Body, Done, Problem, Sent, may_send};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::routing::post;
use ombud_domain::Refusal;
use ombud_domain::finance::{Open, Topic};
use ombud_domain::id::{OrderId, PaymentId, StorefrontId};
use ombud_domain::permit::Permission;
use ombud_engine::act::Ask;
use ombud_store::mirror;
use ombud_text::safe_text::clean_block;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The endpoint.
pub const ROUTES: &[Route] = &[Route::api(Method::POST, "/api/v1/finance-cases", Permission::OpenCase, || post(open))];

/// What is wrong with money.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewFinance {
    /// Under which a repeat is known: the same id with the same content gives the same answer.
    command_id: Option<Uuid>,
    /// `payment_impossible`, `charged_twice`, `refund_not_arrived` or `unauthorised_payment`.
    #[schema(value_type = String)]
    topic: Topic,
    /// The marketplace's id of the order, where one is meant.
    order: Option<String>,
    /// The marketplace's id of a payment of that order, where one is meant.
    payment: Option<String>,
    /// What happened, 10 to 2,000 characters.
    text: String,
}

/// Ask the finance desk
///
/// No order is needed. What became of the money stands in the details of the case. Permission: buyers, for themselves.
#[utoipa::path(post, path = "/api/v1/finance-cases", operation_id = "open_finance_case", tag = "finance", request_body = NewFinance,
    responses((status = 201, description = "The desk has it", body = Done),
        (status = 404, description = "No such order or payment of this buyer", body = Problem),
        (status = 409, description = "`key_reused`: the same command_id came with other content", body = Problem),
        (status = 422, description = "A field does not fit", body = Problem)))]
pub(super) async fn open(State(app): State<App>, viewer: Viewer, Body(new): Body<NewFinance>) -> Answer {
    may_send(&app, &viewer)?;
    let sent = Sent::new(&app, new.command_id, None);
    let (settings, reader) = (app.engine.settings(), viewer.clone());
    let title = viewer.words().t(&format!("choice-{}", new.topic.code()));
    let work = app.store().read(move |tx| {
        Box::pin(async move {
            let order = match &new.order {
                Some(order) => Some(own_order(tx, order, reader.person).await?),
                None => None,
            };
            let payment = match &new.payment {
                Some(name) => {
                    // Asked first: whether there is such a payment is nobody's business who does not name its order.
                    let order = order.as_ref().ok_or_else(|| Refusal::invalid("order", "required"))?;
                    let key = mirror::key(tx, "payment", name).await?.ok_or_else(Fault::not_found)?;
                    let theirs = mirror::payments(tx, order.id).await?.iter().any(|p| p.id == key.id);
                    Some(theirs.then_some(PaymentId(key.id)).ok_or_else(Fault::not_found)?)
                }
                None => None,
            };
            let storefront = match order.as_ref().and_then(|o| o.storefront) {
                Some(storefront) => StorefrontId(storefront),
                None => storefront_of(tx, reader.person, &settings).await?,
            };
            Ok::<_, Fault>(Open {
                storefront,
                buyer: reader.person,
                order: order.map(|o| OrderId(o.id)),
                payment,
                language: reader.words().lang.tag().to_owned(),
                title,
                topic: new.topic,
                text: clean_block(&new.text),
            })
        })
    });
    sent.act(&app, &viewer, StatusCode::CREATED, Ask::OpenFinance { open: work.await? }).await
}
