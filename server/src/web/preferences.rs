//! `POST /preferences`: language, theme, digits and density, for anybody; kept in the browser, and in the profile of
//! whoever is signed in, for notices.

use crate::app::App;
use crate::auth::cookie::Chosen;
use crate::auth::{Viewer, session};
use crate::fault::Answer;
use crate::form::Typed;
use crate::route::Route;
use axum::extract::State;
use axum::http::{HeaderMap, Method, header};
use axum::response::{IntoResponse, Redirect};
use axum::routing::post;

/// The addresses of this file.
pub const ROUTES: &[Route] = &[Route::public(Method::POST, "/preferences", || post(choose))];

async fn choose(State(app): State<App>, viewer: Option<Viewer>, headers: HeaderMap, typed: Typed) -> Answer {
    let mut chosen = Chosen::of(&headers);
    for key in ["lang", "theme", "digits", "density"] {
        typed.get(key).into_iter().for_each(|value| chosen.set(key, value));
    }
    if let (Some(viewer), Some(_), Some(lang)) = (&viewer, typed.get("lang"), &chosen.lang) {
        session::keep_language(&app, viewer.person, lang).await?;
    }
    let mut response = Redirect::to(local(typed.get("back"))).into_response();
    chosen.header(app.https()).map(|value| response.headers_mut().append(header::SET_COOKIE, value));
    Ok(response)
}

/// A path of ours to go on to; anything else is the first page.
#[must_use]
pub fn local(path: Option<&str>) -> &str {
    let path = path.unwrap_or("/");
    // `//host` and `/\host` lead elsewhere, and a line break would end the header.
    let inside =
        path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && !path.chars().any(char::is_control);
    if inside && path.len() < 2_000 { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn nobody_is_led_elsewhere() {
        assert_eq!(local(Some("/orders?x=1")), "/orders?x=1");
        for elsewhere in
            ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", "/a\r\nb"]
        {
            assert_eq!(local(Some(elsewhere)), "/", "{elsewhere}");
        }
        assert_eq!(local(None), "/");
    }
}
