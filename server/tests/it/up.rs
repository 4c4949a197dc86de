//! Sending a file as the script of a page does: announced, then piece by piece.

use crate::console_house::House;
use crate::world::{Told, csrf_of, request};
use axum::body::Body;
use axum::http::{Method, Request};
use sha2::{Digest, Sha256};

/// The length of a piece, as the script cuts them.
pub const PIECE: usize = 256 * 1024;

/// One file on its way.
pub struct Up<'a> {
    pub house: &'a House,
    number: String,
    cookie: String,
    csrf: String,
    pub cid: String,
}

pub fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

impl<'a> Up<'a> {
    pub async fn new(house: &'a House, number: &str, cookie: &str) -> Self {
        let csrf = csrf_of(&house.world, cookie).await;
        Self { house, number: number.into(), cookie: cookie.into(), csrf, cid: house.id().to_string() }
    }

    /// Where files are announced: for a case, or without one for what is still to be sent.
    fn door(&self) -> String {
        if self.number.is_empty() { "/up".into() } else { format!("/cases/{}/up", self.number) }
    }

    pub async fn begin(&self, name: &str, media: &str, bytes: usize, sha256: &str) -> Told {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("cid", &self.cid).append_pair("name", name).append_pair("media", media);
        form.append_pair("bytes", &bytes.to_string()).append_pair("sha256", sha256);
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let (parts, _) = self.request(Method::POST, &self.door(), &headers).into_parts();
        self.house.world.ask(Request::from_parts(parts, Body::from(form.finish()))).await
    }

    pub async fn put(&self, place: &str, offset: usize, piece: impl Into<Body>) -> Told {
        let headers = [("content-type", "application/octet-stream")];
        let (parts, _) = self.request(Method::PUT, &format!("{place}?offset={offset}"), &headers).into_parts();
        self.house.world.ask(Request::from_parts(parts, piece.into())).await
    }

    pub async fn ask(&self, method: Method, place: &str) -> Told {
        self.house.world.ask(self.request(method, place, &[])).await
    }

    fn request(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Request<Body> {
        let own = [("cookie", self.cookie.as_str()), ("x-csrf", &self.csrf), ("x-live", "1")];
        request(method, path, &[&own, headers].concat(), "")
    }

    /// All of it; gives the last answer, or the first that is no yes.
    pub async fn whole(&self, name: &str, bytes: &[u8]) -> Told {
        let mut told = self.begin(name, "", bytes.len(), &sha256(bytes)).await;
        let place = told.headers.get("location").map(|place| place.to_str().unwrap().to_owned());
        for (n, piece) in bytes.chunks(PIECE).enumerate() {
            let Some(place) = place.as_ref().filter(|_| told.status.is_success()) else { break };
            told = self.put(place, n * PIECE, piece.to_vec()).await;
        }
        told
    }
}

/// Where the next piece begins, as an answer says.
#[track_caller]
pub fn offset(told: &Told) -> usize {
    told.header("upload-offset").parse().unwrap_or_else(|_| panic!("{} {}", told.status, told.text))
}
