//! What a route is. The lists [`crate::web::PAGES`] and [`crate::api::ROUTES`] are the only source of the router, so that
//! the permit table and the coverage test know every address.

use crate::app::App;
use axum::http::Method;
use axum::routing::MethodRouter;
use ombud_domain::permit::Permission;
use std::time::Duration;

/// The largest body of a request, unless its route says otherwise.
pub const BODY_BYTES: usize = 2 * 1024 * 1024;
/// How long a handler may take, unless its route says otherwise.
pub const TIMEOUT: Duration = Duration::from_secs(30);

/// How a stranger is answered, and in which form a fault is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// HTML for people; a stranger is sent to the sign-in page.
    Page,
    /// JSON for programs; a stranger gets 401.
    Api,
    /// HTML for anybody.
    Public,
    /// The program's own files, the same for everybody: nobody is looked up and nothing is counted.
    File,
}

/// One address.
pub struct Route {
    /// The method; `GET` also answers `HEAD`.
    pub method: Method,
    /// The path in axum's notation, such as `/disputes/{number}`.
    pub path: &'static str,
    /// What one must be permitted to do. `None` on a page or in the API: any person who is signed in.
    pub permission: Option<Permission>,
    /// Who is expected here.
    pub kind: Kind,
    /// The largest body in bytes.
    pub body_bytes: usize,
    /// How long the answer may take to begin.
    pub timeout: Duration,
    /// Makes the handler: `|| get(show)`.
    pub handler: fn() -> MethodRouter<App>,
}

impl Route {
    const fn new(
        kind: Kind,
        method: Method,
        path: &'static str,
        permission: Option<Permission>,
        handler: fn() -> MethodRouter<App>,
    ) -> Self {
        Self { method, path, permission, kind, body_bytes: BODY_BYTES, timeout: TIMEOUT, handler }
    }

    /// A page for those who have the permission.
    pub const fn page(
        method: Method,
        path: &'static str,
        permission: Permission,
        handler: fn() -> MethodRouter<App>,
    ) -> Self {
        Self::new(Kind::Page, method, path, Some(permission), handler)
    }

    /// A page for everybody who is signed in.
    pub const fn own(method: Method, path: &'static str, handler: fn() -> MethodRouter<App>) -> Self {
        Self::new(Kind::Page, method, path, None, handler)
    }

    /// An endpoint of the JSON API.
    pub const fn api(
        method: Method,
        path: &'static str,
        permission: Permission,
        handler: fn() -> MethodRouter<App>,
    ) -> Self {
        Self::new(Kind::Api, method, path, Some(permission), handler)
    }

    /// A page for anybody, signed in or not.
    pub const fn public(method: Method, path: &'static str, handler: fn() -> MethodRouter<App>) -> Self {
        Self::new(Kind::Public, method, path, None, handler)
    }

    /// A file of the program.
    pub const fn file(path: &'static str, handler: fn() -> MethodRouter<App>) -> Self {
        Self::new(Kind::File, Method::GET, path, None, handler)
    }

    /// The same with another limit of the body, for uploads and imports. They may also take longer to arrive.
    #[must_use]
    pub const fn body(mut self, bytes: usize) -> Self {
        self.body_bytes = bytes;
        self.timeout = Duration::from_secs(600);
        self
    }
}

/// Every route of the program.
pub fn all() -> impl Iterator<Item = &'static Route> {
    crate::web::PAGES.iter().chain(crate::api::ROUTES).flat_map(|routes| routes.iter())
}
