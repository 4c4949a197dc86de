//! What stands before and after every handler: [`dress`] around all of them, [`guard`] around each route.

use crate::app::App;
use crate::auth::{self, Look, Viewer, csrf};
use crate::fault::Fault;
use crate::limits::Limit;
use crate::route::{Kind, Route};
use crate::watch;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use http_body_util::Limited;
use ombud_domain::permit::permit;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use tracing::Instrument;

/// Nothing is inline, nothing comes from elsewhere, nobody frames us.
pub const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
    font-src 'self'; connect-src 'self'; media-src 'self' blob:; worker-src 'self'; manifest-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every answer. `same-origin` rather than `no-referrer`: with the latter, browsers send forms with
/// `Origin: null`, and the check of the origin would refuse our own.
pub const HEADERS: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()"),
];

/// Addresses for machines that know us by number, not by name.
const PROBES: &[&str] = &["/healthz", "/readyz"];

/// Around everything: the request's id, the host, the headers, and the words of whatever went wrong.
pub async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let id = hex::encode(app.engine.entropy().bytes::<8>());
    let span = tracing::info_span!("request", id, method = %request.method(), path = request.uri().path());
    dressed(app, request, next, &id).instrument(span).await
}

async fn dressed(app: App, request: Request, next: Next, id: &str) -> Response {
    let (parts, body) = request.into_parts();
    let look = auth::look_of(&app, &parts, None);
    let api = parts.uri.path().starts_with("/api/");
    let probe = PROBES.contains(&parts.uri.path());
    let mut response = if probe || names_us(&app, &parts.headers, &parts.uri) {
        next.run(Request::from_parts(parts, body)).await
    } else {
        Fault::new(StatusCode::MISDIRECTED_REQUEST, "wrong_host").into_response()
    };
    if let Some(fault) = fault_of(&response) {
        fault.log();
        // Beyond the gate we know who asks and what the address is for.
        let look = response.extensions_mut().remove::<Look>().unwrap_or(look);
        let viewer = response.extensions_mut().remove::<Viewer>();
        let kind = response.extensions_mut().remove::<Kind>();
        // Programs read faults of the API alike, whoever may call it.
        let kind = if api { Kind::Api } else { kind.unwrap_or(Kind::Public) };
        response = fault.render(kind, &look, viewer.as_ref(), id);
    }
    tracing::debug!(status = response.status().as_u16(), "answered");
    finish(&app, &mut response, id);
    response
}

fn finish(app: &App, response: &mut Response, id: &str) {
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.append(header::VARY, HeaderValue::from_static("x-live"));
    if app.https() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    if let Ok(id) = HeaderValue::try_from(id) {
        headers.insert("x-request-id", id);
    }
}

fn names_us(app: &App, headers: &HeaderMap, uri: &Uri) -> bool {
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).or_else(|| uri.authority().map(|a| a.as_str()));
    host.is_some_and(|host| app.is_our_host(host))
}

/// The fault behind an answer: ours, or one of axum's own, which are plain text in English.
fn fault_of(response: &Response) -> Option<Fault> {
    if let Some(fault) = response.extensions().get::<Fault>() {
        return Some(fault.clone());
    }
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    let bare = kind.is_none_or(|kind| kind.starts_with("text/plain"));
    (bare && (status.is_client_error() || status.is_server_error())).then(|| Fault::of_status(status))
}

/// Stops bodies that are larger than the route takes.
pub fn bounded(
    route: &'static Route,
) -> impl Fn(Request, Next) -> Pin<Box<dyn Future<Output = Response> + Send>> + Clone + Send + Sync + 'static {
    move |request, next| {
        Box::pin(async move {
            let said = request.headers().get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
            if said.is_some_and(|bytes| bytes > route.body_bytes as u64) {
                return Fault::of_status(StatusCode::PAYLOAD_TOO_LARGE).into_response();
            }
            next.run(request.map(|body| axum::body::Body::new(Limited::new(body, route.body_bytes)))).await
        })
    }
}

/// Before the handler of a route: how often, who, from where, and whether they may.
pub async fn guard(State((app, route)): State<(App, &'static Route)>, request: Request, next: Next) -> Response {
    if route.kind == Kind::File {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let found = auth::session::who(&app, &mut parts).await;
    let mut look = found.as_ref().ok().map(|w| w.look.clone()).unwrap_or_else(|| auth::look_of(&app, &parts, None));
    let viewer = parts.extensions.get::<Viewer>().cloned();
    look.live &= route.kind != Kind::Api && !route.path.starts_with("/api/");
    parts.extensions.insert(look.clone());
    let request = Request::from_parts(parts, body);
    let answer = match found {
        Ok(who) => {
            let admitted = admit(&app, route, &who, request).await;
            match (admitted, &viewer) {
                (Ok(request), Some(viewer)) => counted(&app, route, viewer, request).await,
                (admitted, _) => admitted,
            }
        }
        Err(fault) => Err(fault),
    };
    let mut response = match answer {
        Ok(request) => match tokio::time::timeout(route.timeout, next.run(request)).await {
            Ok(response) => response,
            Err(_) => Fault::new(StatusCode::SERVICE_UNAVAILABLE, "timeout")
                .logged("the handler took too long")
                .into_response(),
        },
        Err(fault) if fault.status == StatusCode::UNAUTHORIZED && route.kind == Kind::Page && !look.live => {
            let next = form_urlencoded::byte_serialize(look.path.as_bytes()).collect::<String>();
            return Redirect::to(&format!("/sign-in?next={next}")).into_response();
        }
        Err(fault) => fault.into_response(),
    };
    let told = response.extensions_mut();
    told.insert(route.kind);
    told.insert(look);
    viewer.map(|viewer| told.insert(viewer));
    response
}

/// The permit table's answer. A stranger hears what one hears of something that does not exist.
async fn admit(app: &App, route: &Route, who: &auth::Who, request: Request) -> Result<Request, Fault> {
    let key = who.key.clone().unwrap_or_else(|| address(app, request.extensions(), request.headers()).to_string());
    app.limits.check(Limit::Request, &key)?;
    if route.kind != Kind::Public && who.role.is_none() {
        return Err(Fault::sign_in());
    }
    if let Some(permission) = route.permission {
        let scope_of_key = who.program.as_ref().is_none_or(|program| program.may(permission));
        if !scope_of_key || who.role.and_then(|role| permit(role, permission)).is_none() {
            return Err(Fault::not_found());
        }
    }
    if csrf::only_reads(request.method()) || who.by_header {
        return Ok(request);
    }
    csrf::same_site(request.headers(), |origin| app.is_our_origin(origin))?;
    match &who.csrf {
        Some(expected) => csrf::check(request, expected).await,
        None => Ok(request),
    }
}

/// What one of ours reads is counted (T06): cases, and further pages of lists.
async fn counted(app: &App, route: &Route, viewer: &Viewer, request: Request) -> Result<Request, Fault> {
    if !viewer.actor.role.is_staff() || !csrf::only_reads(request.method()) {
        return Ok(request);
    }
    let who = (viewer.person, viewer.tag.as_str());
    let at = route.path.split('/').position(|part| part == "{number}");
    let number = at.and_then(|at| request.uri().path().split('/').nth(at)).map(str::to_owned);
    let further = request.uri().query().is_some_and(|q| q.split('&').any(|pair| pair.starts_with("after=")));
    if number.is_some() && !route.path.starts_with("/files/") {
        watch::read(app, who, number.as_deref()).await?;
    } else if number.is_none() && further && route.path != "/live" {
        watch::read(app, who, None).await?;
    }
    Ok(request)
}

/// Where a request comes from.
pub fn address(app: &App, extensions: &Extensions, headers: &HeaderMap) -> IpAddr {
    let direct = extensions.get::<ConnectInfo<SocketAddr>>().map_or(IpAddr::from([127, 0, 0, 1]), |c| c.0.ip());
    if !app.config.behind_proxy {
        return direct;
    }
    // The last entry is the one that our own proxy wrote.
    let said = headers.get_all("x-forwarded-for").into_iter().next_back().and_then(|v| v.to_str().ok());
    said.and_then(|list| list.rsplit(',').next()?.trim().parse().ok()).unwrap_or(direct)
}
