//! Tokens that the marketplace signs for its buyers and sellers (JWT, HS256 or RS256).

use crate::config::Config;
use crate::secrets::Secrets;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use ombud_domain::Instant;
use ombud_domain::actor::Role;
use serde::{Deserialize, Serialize};

/// How far the marketplace's clock may be ahead of ours, in seconds.
const LEEWAY_S: i64 = 60;
/// The longest token that is looked at, in bytes.
const TOKEN_BYTES: usize = 8 * 1024;

/// What a token says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Claims {
    /// The marketplace's own id of the person.
    pub sub: String,
    /// `buyer`, `shop_owner` or `shop_member`.
    pub role: String,
    /// Who signed.
    pub iss: String,
    /// Until when it holds, in seconds since 1970.
    pub exp: i64,
    /// Since when.
    pub iat: i64,
    /// The marketplace's id of the shop, for sellers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shop: Option<String>,
    /// The name to show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Language tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// IANA time zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The storefront they come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storefront: Option<String>,
}

impl Claims {
    /// The role, if a token may give it.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        match Role::from_code(&self.role)? {
            Role::Buyer => Some(Role::Buyer),
            role @ (Role::ShopOwner | Role::ShopMember) => self.shop.is_some().then_some(role),
            _ => None,
        }
    }
}

/// Why a token is refused: a stable word with a text (`refusal-<word>`).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    /// It is over.
    #[error("token_expired")]
    Expired,
    /// Not signed by the marketplace for us, or not at all.
    #[error("token_forged")]
    Forged,
    /// Signed, but it lacks something or says something impossible.
    #[error("token_incomplete")]
    Incomplete,
}

/// With what tokens are checked.
#[derive(Clone)]
pub struct Tokens {
    key: DecodingKey,
    algorithm: Algorithm,
    issuer: String,
    audience: String,
    max_age_s: i64,
}

impl Tokens {
    /// The rules of the configuration: RS256 when there is a public key, else HS256.
    ///
    /// # Errors
    /// When the public key cannot be read.
    pub fn new(config: &Config, secrets: &Secrets) -> Result<Self, String> {
        let file = &config.token_public_key;
        let (key, algorithm) = if file.as_os_str().is_empty() {
            (DecodingKey::from_secret(secrets.token_secret.reveal().as_bytes()), Algorithm::HS256)
        } else {
            let pem = std::fs::read(file).map_err(|e| format!("token_public_key {}: {e}", file.display()))?;
            let key =
                DecodingKey::from_rsa_pem(&pem).map_err(|e| format!("token_public_key {}: {e}", file.display()))?;
            (key, Algorithm::RS256)
        };
        Ok(Self::with(key, algorithm, config))
    }

    /// RS256 with this public key (PEM), as an administrator pastes it.
    ///
    /// # Errors
    /// When it is no RSA key.
    pub fn rs256(pem: &str, config: &Config) -> Result<Self, String> {
        Ok(Self::with(DecodingKey::from_rsa_pem(pem.as_bytes()).map_err(|e| e.to_string())?, Algorithm::RS256, config))
    }

    fn with(key: DecodingKey, algorithm: Algorithm, config: &Config) -> Self {
        let (issuer, audience) = (config.token_issuer.clone(), config.token_audience.clone());
        Self { key, algorithm, issuer, audience, max_age_s: config.token_max_age_s }
    }

    /// Checks signature, issuer, audience and times.
    ///
    /// # Errors
    /// What is wrong with it. Nothing of the token is told to anybody.
    pub fn check(&self, token: &str, now: Instant) -> Result<Claims, TokenFault> {
        if token.len() > TOKEN_BYTES {
            return Err(TokenFault::Forged);
        }
        // Only the algorithm that was agreed on: never one that the token itself proposes, never `none`.
        let header = decode_header(token).map_err(|_| TokenFault::Forged)?;
        if header.alg != self.algorithm {
            return Err(TokenFault::Forged);
        }
        let mut rules = Validation::new(self.algorithm);
        rules.set_audience(&[&self.audience]);
        rules.set_issuer(&[&self.issuer]);
        rules.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
        // The library would ask the machine for the time.
        rules.validate_exp = false;
        use jsonwebtoken::errors::ErrorKind;
        let claims = decode::<Claims>(token, &self.key, &rules).map_err(|e| match e.kind() {
            ErrorKind::MissingRequiredClaim(_) | ErrorKind::Json(_) => TokenFault::Incomplete,
            _ => TokenFault::Forged,
        })?;
        let claims = claims.claims;
        let now_s = now.0 / 1_000;
        let sane =
            claims.iat <= now_s + LEEWAY_S && claims.exp > claims.iat && claims.exp - claims.iat <= self.max_age_s;
        let named = !claims.sub.is_empty() && claims.sub.chars().count() <= 128 && claims.role().is_some();
        match () {
            () if claims.exp <= now_s => Err(TokenFault::Expired),
            () if !sane || !named => Err(TokenFault::Incomplete),
            () => Ok(claims.cleaned()),
        }
    }
}

impl Claims {
    /// Names without controls and without marks that turn the writing direction.
    fn cleaned(mut self) -> Self {
        let clean =
            |text: Option<String>| text.map(|t| ombud_text::safe_text::clean_line(&t)).filter(|t| !t.is_empty());
        self.name = clean(self.name).map(|n| n.chars().take(80).collect());
        self
    }
}
