//! The keys that records are signed with. The one in use is derived from the master key, so it comes with the secrets file
//! and changes with it; the public halves of all that there ever were stay in the database, for old records.

use crate::app::App;
use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::Json;
use axum::extract::State;
use axum::http::Method;
use axum::response::IntoResponse;
use axum::routing::get;
use ed25519_dalek::SigningKey;
use ombud_store::{Lane, StoreError, admin};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// Where the public keys are.
pub const PATH: &str = "/.well-known/ombud-keys";
/// The address of this file.
pub const ROUTES: &[Route] = &[Route::public(Method::GET, PATH, || get(list))];

/// What the keys of the settings begin with.
const SETTING: &str = "record-key.";

/// The key in use.
pub(crate) struct Key {
    /// Its name: the beginning of the hash of its public half.
    pub id: String,
    /// The public half, in hex.
    pub public: String,
    seed: [u8; 32],
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Key {
    pub(super) fn new(seed: [u8; 32]) -> Self {
        let public = SigningKey::from_bytes(&seed).verifying_key().to_bytes();
        Self { id: id_of(&public), public: hex::encode(public), seed }
    }

    pub(super) const fn seed(&self) -> &[u8; 32] {
        &self.seed
    }
}

/// The name of a public key.
pub(super) fn id_of(public: &[u8]) -> String {
    Sha256::digest(public).iter().take(8).map(|b| format!("{b:02x}")).collect()
}

/// A public key as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Its name.
    pub id: String,
    /// `Ed25519`.
    pub algorithm: String,
    /// In hex.
    pub public_key: String,
    /// Since when it is used, in ms since 1970.
    pub since: i64,
}

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keys {
    /// Those of old records too.
    pub keys: Vec<Published>,
}

/// The key in use; its public half is kept before anything is signed with it.
///
/// # Errors
/// The store's.
pub(crate) async fn ours(app: &App) -> Result<Key, Fault> {
    let key = Key::new(app.secrets.derive("record"));
    let name = format!("{SETTING}{}", key.id);
    let asked = name.clone();
    let read = app.store().read(move |tx| Box::pin(async move { admin::get(tx, &asked).await }));
    if read.await.map_err(|e: StoreError| e)?.is_none() {
        let published = Published {
            id: key.id.clone(),
            algorithm: "Ed25519".into(),
            public_key: key.public.clone(),
            since: app.now().0,
        };
        let text = serde_json::to_string(&published).map_err(Fault::internal)?;
        let work =
            app.store().write(Lane::People, move |tx| Box::pin(async move { admin::set_once(tx, &name, &text).await }));
        work.await.map_err(|e: StoreError| e)?;
    }
    Ok(key)
}

async fn list(State(app): State<App>) -> Answer {
    ours(&app).await?;
    let read = app.store().read(|tx| Box::pin(async move { admin::beginning(tx, SETTING).await }));
    let texts = read.await.map_err(|e: StoreError| e)?;
    let mut keys: Vec<Published> =
        texts.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>().map_err(Fault::internal)?;
    keys.sort_by_key(|k| k.since);
    Ok(Json(Keys { keys }).into_response())
}
