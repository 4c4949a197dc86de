//! What all handlers share, and the router that is made of the route lists.

use crate::auth::token::Tokens;
use crate::config::Config;
use crate::demo::DemoRole;
use crate::limits::Limits;
use crate::route::{self, Route};
use crate::secrets::Secrets;
use crate::{gate, web};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use ombud_domain::Instant;
use ombud_engine::Engine;
use ombud_store::Store;
use std::ops::Deref;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

/// The shared state. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Shared>);

impl Deref for App {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.0
    }
}

/// What [`App`] holds.
pub struct Shared {
    /// Everything that changes a case.
    pub engine: Engine,
    /// The configuration.
    pub config: Config,
    /// The keys.
    pub secrets: Secrets,
    /// The counters of the rate limits.
    pub limits: Limits,
    /// The address that people use, without a slash at its end.
    pub public_url: String,
    /// Hosts that requests may name.
    hosts: Vec<String>,
    /// In the demo alone: who one can be. Without it nobody comes in by the demo's page.
    pub demo: OnceLock<Vec<DemoRole>>,
    tokens: RwLock<Arc<Tokens>>,
}

impl App {
    /// Puts the parts together. `listening` is where the server really listens (the port may have been 0).
    ///
    /// # Errors
    /// When the marketplace's public key cannot be read.
    pub fn new(
        engine: Engine,
        config: Config,
        secrets: Secrets,
        listening: std::net::SocketAddr,
    ) -> Result<Self, String> {
        let tokens = Tokens::new(&config, &secrets)?;
        engine.vault().unlock(secrets.files());
        let (public_url, hosts) = addresses(&config.public_url, listening);
        Ok(Self(Arc::new(Shared {
            limits: Limits::new(engine.clock().clone(), config.rate_limits),
            demo: OnceLock::new(),
            tokens: RwLock::new(Arc::new(tokens)),
            engine,
            config,
            secrets,
            public_url,
            hosts,
        })))
    }

    /// The router: every route of the lists behind its gate, and nothing else.
    pub fn router(&self) -> Router {
        route::all()
            .fold(Router::new(), |router, route| router.route(route.path, self.guarded(route)))
            .fallback(web::error::absent)
            .method_not_allowed_fallback(web::error::wrong_method)
            .layer(DefaultBodyLimit::disable())
            .layer(CatchPanicLayer::custom(web::error::panicked))
            .layer(CompressionLayer::new().compress_when(compresses()))
            .layer(from_fn_with_state(self.clone(), gate::dress))
            .with_state(self.clone())
    }

    fn guarded(&self, route: &'static Route) -> axum::routing::MethodRouter<Self> {
        (route.handler)()
            .route_layer(from_fn_with_state((self.clone(), route), gate::guard))
            .route_layer(from_fn(gate::bounded(route)))
    }
}

/// Neither streams, which must not wait, nor videos, which are as small as they get.
fn compresses() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::SSE).and(NotForContentType::const_new("video/"))
}

impl Shared {
    /// Now.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.engine.now()
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &Store {
        self.engine.store()
    }

    /// True when people come by https.
    #[must_use]
    pub fn https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Whether a request may name this host.
    #[must_use]
    pub fn is_our_host(&self, host: &str) -> bool {
        self.hosts.iter().any(|h| h.eq_ignore_ascii_case(host))
    }

    /// Whether this is the origin of our own pages.
    #[must_use]
    pub fn is_our_origin(&self, origin: &str) -> bool {
        let scheme = if self.https() { "https://" } else { "http://" };
        origin.strip_prefix(scheme).is_some_and(|host| self.is_our_host(host))
    }

    /// With what the marketplace's tokens are checked.
    #[must_use]
    pub fn tokens(&self) -> Arc<Tokens> {
        Arc::clone(&self.tokens.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Other rules for the marketplace's tokens from now on.
    pub fn set_tokens(&self, tokens: Tokens) {
        *self.tokens.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(tokens);
    }
}

/// The public address, and the hosts that belong to it.
fn addresses(public_url: &str, listening: std::net::SocketAddr) -> (String, Vec<String>) {
    if !public_url.is_empty() {
        let host = public_url.split_once("://").map_or(public_url, |(_, host)| host);
        return (public_url.to_owned(), vec![host.to_owned()]);
    }
    let port = listening.port();
    let hosts = vec![listening.to_string(), format!("localhost:{port}"), format!("127.0.0.1:{port}")];
    let host = if listening.ip().is_unspecified() { format!("localhost:{port}") } else { listening.to_string() };
    (format!("http://{host}"), hosts)
}
