//! Passwords (argon2id) and the six digits of an authenticator (TOTP), for staff.

use argon2::password_hash::PasswordVerifier;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
use ombud_domain::Instant;
use ombud_engine::entropy::Entropy;
use std::sync::LazyLock;
use totp_rs::{Builder, Secret, Totp};
use zxcvbn::{Score, zxcvbn};

/// The fewest characters of a password.
pub const PASSWORD_CHARS: usize = 12;
/// The most bytes of a password: hashing more would only cost time.
pub const PASSWORD_BYTES: usize = 1_024;
/// Bytes of an authenticator's secret (RFC 4226 asks for 20).
const TOTP_BYTES: usize = 20;

/// A hash that no password has: an unknown account costs as much time as a known one.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    argon2()
        .hash_password_with_salt(b"nobody", b"no account here!")
        .map_or_else(|_| String::new(), |hash| hash.to_string())
});

/// OWASP's settings for argon2id: 19 MiB, two rounds, one lane.
fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None).unwrap_or_default())
}

/// Why a new password is refused: a stable word, for the field `password`.
#[must_use]
pub fn weakness(password: &str, email: &str) -> Option<&'static str> {
    let name = email.split('@').next().unwrap_or_default();
    match () {
        () if password.chars().count() < PASSWORD_CHARS => Some("too_short"),
        () if password.len() > PASSWORD_BYTES => Some("too_long"),
        () if name.len() > 3 && password.to_lowercase().contains(&name.to_lowercase()) => Some("easy_to_guess"),
        () if zxcvbn(password, &[email, name, "ombud"]).score() < Score::Three => Some("easy_to_guess"),
        () => None,
    }
}

/// The hash to keep. Takes about 20 ms: not inside a work of the store.
///
/// # Errors
/// When the machine has no memory for it.
pub async fn hash(password: String, entropy: &Entropy) -> Result<String, String> {
    let salt: [u8; 16] = entropy.bytes();
    let work = move || argon2().hash_password_with_salt(password.as_bytes(), &salt).map(|hash| hash.to_string());
    tokio::task::spawn_blocking(work).await.map_err(|e| e.to_string())?.map_err(|e| e.to_string())
}

/// Proof that a password was checked and was right; nothing else makes one.
#[must_use]
#[derive(Debug)]
pub struct Verified(());

/// Compares; without an account it takes as long and says no.
pub async fn verify(password: String, kept: Option<String>) -> Option<Verified> {
    let work = move || {
        let known = kept.is_some();
        let hash = kept.unwrap_or_else(|| NOBODY.clone());
        let hash = PasswordHash::new(&hash).ok()?;
        let right = password.len() <= PASSWORD_BYTES && argon2().verify_password(password.as_bytes(), &hash).is_ok();
        (right && known).then_some(Verified(()))
    };
    tokio::task::spawn_blocking(work).await.ok().flatten()
}

/// A fresh secret for an authenticator, in base32 as people type it and as it is kept.
#[must_use]
pub fn totp_secret(entropy: &Entropy) -> String {
    Secret::from(entropy.bytes::<TOTP_BYTES>().to_vec()).to_base32()
}

fn totp(secret: &str, account: &str, issuer: &str) -> Option<Totp> {
    // The address of an authenticator takes no colons.
    let plain = |text: &str| text.replace(':', " ");
    let secret = Secret::try_from_base32(secret).ok()?;
    let builder = Builder::new().with_secret(secret).with_account_name(plain(account));
    builder.with_issuer(Some(plain(issuer))).build().ok()
}

/// The address that an authenticator opens (`otpauth://…`).
#[must_use]
pub fn totp_url(secret: &str, account: &str, issuer: &str) -> String {
    totp(secret, account, issuer).and_then(|t| t.to_url().ok()).unwrap_or_default()
}

/// Checks six digits. Gives the step they belong to, which may be used once: a code that somebody has read over a
/// shoulder is worth nothing.
#[must_use]
pub fn totp_step(secret: &str, code: &str, now: Instant) -> Option<i64> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).filter_map(ascii_digit).collect();
    let seconds = u64::try_from(now.0 / 1_000).ok()?;
    let step = totp(secret, "", "")?.check(&code, seconds)?;
    i64::try_from(step).ok()
}

/// The digits of an authenticator for this moment; what tests and the demo type.
#[must_use]
pub fn totp_now(secret: &str, now: Instant) -> String {
    let seconds = u64::try_from(now.0 / 1_000).unwrap_or(0);
    totp(secret, "", "").map(|t| t.generate(seconds).to_string()).unwrap_or_default()
}

/// Persian and Arabic digits too: keyboards type them.
fn ascii_digit(c: char) -> Option<char> {
    let of = |zero: char| char::from_digit((c as u32).checked_sub(zero as u32)?, 10);
    match c {
        '0'..='9' => Some(c),
        '۰'..='۹' => of('۰'),
        '٠'..='٩' => of('٠'),
        _ => None,
    }
}
