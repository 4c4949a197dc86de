//! The files themselves, for a body outside: it has no account to open them with. A party has; its own record names them by
//! their hashes alone.

use super::about::evidence;
use super::gather::Bundle;
use crate::app::App;
use crate::show::files::Access;
use crate::upload::opened;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ombud_domain::id::CaseId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A longer file is named by its hash alone: it is handed over by itself.
pub const FILE_BYTES: u64 = 8 << 20;
/// All of them together have no more, the first ones shown first: the record is one file, made in memory.
pub const ALL_BYTES: u64 = 32 << 20;

/// A file of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// Its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<String>,
    /// The bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
    /// Why they are not here: `too_large`, `held` until the virus scan, `infected`, `deleted`
    /// because its time had come, `missing`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<String>,
}

impl Held {
    /// Whether the bytes are those of the hash; those that are left out are none.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let sound =
            |text: &String| STANDARD.decode(text).is_ok_and(|bytes| hex::encode(Sha256::digest(bytes)) == self.sha256);
        self.base64.as_ref().is_none_or(sound)
    }
}

/// The files that were shown in a case and beside it, each once.
pub(super) async fn held(app: &App, bundle: &Bundle) -> Vec<Held> {
    let mut all: BTreeMap<String, Held> = BTreeMap::new();
    let mut left = ALL_BYTES;
    for found in bundle.all() {
        for piece in evidence(found) {
            let Some(sha256) = piece.sha256.filter(|hash| !all.contains_key(hash)) else { continue };
            let read = match found.loaded.files.access(&sha256) {
                Access::Open => bytes(app, &sha256, found.loaded.env().id, left.min(FILE_BYTES)).await,
                Access::Gone(_) => Err("deleted"),
                Access::Held | Access::Shut => Err("held"),
                Access::Infected(_) => Err("infected"),
            };
            left -= read.as_ref().map_or(0, |bytes| bytes.len() as u64);
            let held = Held {
                sha256: sha256.clone(),
                media: piece.media,
                left_out: read.as_ref().err().map(|why| (*why).to_owned()),
                base64: read.ok().map(|bytes| STANDARD.encode(bytes)),
            };
            all.insert(sha256, held);
        }
    }
    all.into_values().collect()
}

async fn bytes(app: &App, hash: &str, case: CaseId, most: u64) -> Result<Vec<u8>, &'static str> {
    let file = opened(app, hash, case).await.map_err(|_| "missing")?;
    if file.length() > most {
        return Err("too_large");
    }
    file.bytes().await.map_err(|_| "missing")
}
