//! The JSON API: one file per endpoint or small family, each with its line here, once as routes and once in the document.

mod actions;
mod cases;
mod commands;
mod contacts;
mod conversations;
mod disputes;
mod events;
pub mod evidence;
mod fairness;
mod files;
mod finance;
mod gaps;
mod import;
mod notices;
mod order_changes;
mod orders;
mod overdue;
mod reasons;
mod record;
mod reports;
mod statements;
mod suggestions;
mod uploads;
mod view;
mod walk;
pub mod wire;

use crate::route::Route;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{Modify, OpenApi};

/// All endpoints.
pub const ROUTES: &[&[Route]] = &[
    actions::ROUTES,
    cases::ROUTES,
    commands::ROUTES,
    contacts::ROUTES,
    conversations::ROUTES,
    disputes::ROUTES,
    events::ROUTES,
    fairness::ROUTES,
    files::ROUTES,
    finance::ROUTES,
    gaps::ROUTES,
    import::ROUTES,
    notices::ROUTES,
    order_changes::ROUTES,
    orders::ROUTES,
    overdue::ROUTES,
    reports::ROUTES,
    uploads::ROUTES,
    record::ROUTES,
    reasons::ROUTES,
    statements::ROUTES,
    suggestions::ROUTES,
];

/// The API's own document: `docs/openapi.json`.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Ombud",
        description = "Customer service and fair dispute resolution for marketplaces.\n\n\
            Buyers and sellers send the token that the marketplace signs for them, programs of the marketplace their API \
            key, both as `Authorization: Bearer …`. What one may not know of is answered like what does not exist (404). \
            Faults are `application/problem+json` with a stable `code`. Instants are milliseconds since 1970-01-01 UTC \
            unless a field says otherwise; amounts are minor units. JSON bodies have at most 128 KiB, and unknown fields \
            are refused. A command with the same `command_id` and content gives the same answer for ever."
    ),
    servers((url = "/")),
    security(("bearer" = [])),
    modifiers(&Bearer, &Problems),
    paths(
        conversations::open,
        disputes::send,
        disputes::withdraw,
        finance::open,
        suggestions::open,
        cases::list,
        cases::show,
        cases::events,
        cases::read,
        record::save,
        actions::act,
        files::bring,
        files::bring_to_case,
        uploads::announce,
        uploads::announce_to_case,
        uploads::ask,
        uploads::piece,
        reports::send,
        reports::choices,
        statements::list,
        orders::list,
        orders::show,
        order_changes::list,
        order_changes::ask,
        reasons::list,
        notices::list,
        notices::read,
        import::one,
        import::many,
        gaps::gaps,
        commands::poll,
        commands::answer,
        commands::bundle,
        events::replay,
        fairness::show,
        fairness::full,
        overdue::list,
        contacts::list,
        contacts::look,
    )
)]
struct Document;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("A token that the marketplace signed (JWT), or an API key that begins with `ombud_`."));
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("bearer", SecurityScheme::Http(scheme.build()));
    }
}

/// Failed requests are answered alike everywhere: with a problem, and these come from in front of every endpoint.
struct Problems;

const BEFORE_ALL: &[(&str, &str)] = &[
    ("401", "No token or key, or one that is over (`sign_in`, `token_expired`, `token_forged`, `token_incomplete`)"),
    ("429", "`too_many`: try again after `Retry-After` seconds"),
    ("503", "`busy` or `unavailable`: nothing was changed, try again"),
];

impl Modify for Problems {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        for item in document.paths.paths.values_mut() {
            [&mut item.get, &mut item.put, &mut item.post].into_iter().flatten().for_each(with_problems);
        }
    }
}

fn with_problems(operation: &mut Operation) {
    let all = &mut operation.responses.responses;
    for (status, why) in BEFORE_ALL {
        all.insert((*status).into(), RefOr::T(ResponseBuilder::new().description(*why).build()));
    }
    for (_, response) in all.iter_mut().filter(|(status, _)| status.starts_with(['4', '5'])) {
        if let RefOr::T(response) = response {
            tell_problem(response);
        }
    }
}

fn tell_problem(response: &mut Response) {
    let problem = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    response.content.clear();
    response.content.insert("application/problem+json".into(), problem.into());
}
