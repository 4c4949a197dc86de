//! The secrets file: made once by `ombud init`, readable by its owner alone, checked at every start.

use hmac::{Hmac, Mac};
use ombud_engine::entropy::Entropy;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The fewest bytes of a key.
pub const KEY_BYTES: usize = 32;
/// The fewest different bytes in a key; 32 random bytes have about 30.
const DIFFERENT_BYTES: usize = 16;
/// The fewest different characters in a secret that somebody typed.
const DIFFERENT_CHARS: usize = 10;
/// Words that stand in secrets nobody made at random.
const KNOWN_DEFAULTS: &[&str] = &[
    "change",
    "secret",
    "password",
    "example",
    "default",
    "admin",
    "ombud",
    "0123456789",
    "abcdefgh",
    "qwerty",
    "deadbeef",
];

/// A value that is never printed, logged or sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Wraps it.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The value itself; every call of this is a place to look at twice.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What the secrets file holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    /// 32 random bytes in hex; all inner keys are derived from it.
    pub master_key: Secret,
    /// The secret with which the marketplace signs sign-in tokens by HS256.
    pub token_secret: Secret,
}

/// Why the program does not start.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SecretsError {
    /// There is no file.
    #[error("there is no secrets file at {0}. Run `ombud init` once: it makes one with random keys")]
    Missing(PathBuf),
    /// There already is one.
    #[error(
        "there is already a secrets file at {0}; it was not touched. With other keys nobody could open the files of cases any more, and everybody would have to sign in again"
    )]
    Exists(PathBuf),
    /// It cannot be read or written.
    #[error("the secrets file {0} cannot be used: {1}")]
    Unusable(PathBuf, String),
    /// Others may read it.
    #[error("the secrets file {0} can be read by others. Run `chmod 600 {0}`")]
    Open(PathBuf),
    /// A key is weak.
    #[error(
        "`{name}` in the secrets file is weak: {why}. Run `ombud init` in a fresh place and copy its value, or use `openssl rand -hex 32`"
    )]
    Weak {
        /// Which key.
        name: &'static str,
        /// What is wrong.
        why: &'static str,
    },
}

impl Secrets {
    /// Fresh random ones.
    #[must_use]
    pub fn random(entropy: &Entropy) -> Self {
        Self { master_key: Secret(entropy.token()), token_secret: Secret(entropy.token()) }
    }

    /// Makes the file, readable by its owner alone.
    ///
    /// # Errors
    /// When there is one already or it cannot be written.
    pub fn create(&self, path: &Path) -> Result<(), SecretsError> {
        let unusable = |e: &dyn fmt::Display| SecretsError::Unusable(path.into(), e.to_string());
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|e| unusable(&e))?;
        }
        let text = toml::to_string(self).map_err(|e| unusable(&e))?;
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(|e| match e.kind() {
            std::io::ErrorKind::AlreadyExists => SecretsError::Exists(path.into()),
            _ => unusable(&e),
        })?;
        let head = "# The keys of this installation. Keep a copy of this file in a safe place, apart from backups: without it nobody can open\n# the files of cases. Only its owner may read it.\n\n";
        file.write_all(head.as_bytes()).and_then(|()| file.write_all(text.as_bytes())).map_err(|e| unusable(&e))?;
        file.sync_all().map_err(|e| unusable(&e))
    }

    /// Reads and checks the file.
    ///
    /// # Errors
    /// When it is missing, open to others, or a key in it is weak.
    pub fn load(path: &Path) -> Result<Self, SecretsError> {
        let unusable = |e: &dyn fmt::Display| SecretsError::Unusable(path.into(), e.to_string());
        let text = std::fs::read_to_string(path).map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => SecretsError::Missing(path.into()),
            _ => unusable(&e),
        })?;
        #[cfg(unix)]
        {
            let meta = std::fs::metadata(path).map_err(|e| unusable(&e))?;
            if std::os::unix::fs::PermissionsExt::mode(&meta.permissions()) & 0o077 != 0 {
                return Err(SecretsError::Open(path.into()));
            }
        }
        // The parser's own message would quote the line, and with it a key.
        let secrets: Self = toml::from_str(&text).map_err(|e| unusable(&e.message().to_owned()))?;
        secrets.check()?;
        Ok(secrets)
    }

    /// Refuses what somebody could guess.
    ///
    /// # Errors
    /// `Weak` with the name of the key.
    pub fn check(&self) -> Result<(), SecretsError> {
        let key = hex::decode(self.master_key.reveal()).unwrap_or_default();
        let weak = |name, why| Err(SecretsError::Weak { name, why });
        if key.len() < KEY_BYTES {
            return weak("master_key", "it must be at least 32 bytes in hex");
        }
        if different(&key) < DIFFERENT_BYTES {
            return weak("master_key", "its bytes repeat");
        }
        weakness(self.token_secret.reveal()).map_or(Ok(()), |why| weak("token_secret", why))
    }

    /// The key under which the keys of cases are kept: without it nobody opens a file.
    #[must_use]
    pub fn files(&self) -> [u8; 32] {
        self.derive("files")
    }

    /// A key of its own for each purpose.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        hmac(self.master_key.reveal().as_bytes(), &[b"ombud/", purpose.as_bytes()])
    }
}

/// What is wrong with a shared secret that somebody chose, if anything.
#[must_use]
pub fn weakness(secret: &str) -> Option<&'static str> {
    let small = secret.to_lowercase();
    match () {
        () if secret.len() < KEY_BYTES => Some("it must be at least 32 bytes"),
        () if different(secret.as_bytes()) < DIFFERENT_CHARS => Some("its characters repeat"),
        () if KNOWN_DEFAULTS.iter().any(|word| small.contains(word)) => {
            Some("it contains a word that everybody tries first")
        }
        () => None,
    }
}

/// HMAC-SHA256 over the parts, one after another.
#[must_use]
pub fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes keys of any length; the error of this constructor cannot come.
    let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(key) else { return [0; 32] };
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

fn different(bytes: &[u8]) -> usize {
    bytes.iter().collect::<std::collections::HashSet<_>>().len()
}
