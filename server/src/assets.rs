//! Stylesheets, scripts, the font and the icon, embedded as they are and served under the hash of the whole folder, so
//! that relative imports between modules work and browsers may keep them for ever. Debug builds read from disk.

use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "assets"]
struct Files;

/// The hash of the folder as it was when the program started.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let mut paths: Vec<_> = Files::iter().collect();
    paths.sort();
    let mut hash = Sha256::new();
    for path in paths {
        hash.update(path.as_bytes());
        if let Some(file) = Files::get(&path) {
            hash.update(file.metadata.sha256_hash());
        }
    }
    hex::encode(&hash.finalize()[..8])
});

/// The addresses of this file.
pub const ROUTES: &[Route] = &[
    Route::file("/a/{hash}/{*path}", || get(asset)),
    Route::file("/favicon.svg", || get(favicon)),
    Route::file("/favicon.ico", || get(favicon)),
];

/// The address of an asset: `url("css/base.css")`.
#[must_use]
pub fn url(path: &str) -> String {
    format!("/a/{}/{path}", *HASH)
}

/// Whether there is such a file.
#[must_use]
pub fn exists(path: &str) -> bool {
    Files::get(path).is_some()
}

async fn asset(Path((hash, path)): Path<(String, String)>) -> Answer {
    // A page of an older release asks for older files: the newest are better than none, but must not be kept.
    let keep = if hash == *HASH { "public, max-age=31536000, immutable" } else { "no-store" };
    serve(&path, keep)
}

async fn favicon() -> Answer {
    serve("favicon.svg", "public, max-age=86400")
}

fn serve(path: &str, keep: &'static str) -> Answer {
    let file = Files::get(path).ok_or_else(Fault::not_found)?;
    let mime = mime_guess::from_path(path).first_or_octet_stream();
    let text = matches!(mime.type_().as_str(), "text") || mime.subtype() == "javascript";
    let mime = if text { format!("{mime}; charset=utf-8") } else { mime.to_string() };
    Ok(([(header::CONTENT_TYPE, mime), (header::CACHE_CONTROL, keep.to_owned())], file.data.into_owned())
        .into_response())
}
