//! What administrators set up: storefronts, policy versions, API keys, addresses for webhooks, single settings.

use crate::{Result, Tx, params, read_rows, statements};

/// A storefront.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct StorefrontRow {
    pub id: i64,
    /// Its word in addresses and imports.
    pub slug: String,
    /// JSON.
    pub body: String,
    pub created_at: i64,
}

/// A policy version; it never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct PolicyRow {
    pub version: i64,
    /// `None` for all storefronts.
    pub storefront: Option<i64>,
    pub effective_at: i64,
    pub author: Option<i64>,
    /// JSON.
    pub body: String,
    pub created_at: i64,
}

/// A key of the marketplace's programs. The key itself is never kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ApiKey {
    pub id: i64,
    pub name: String,
    /// SHA-256 of the key.
    pub hash: [u8; 32],
    /// Its last characters, to tell keys apart.
    pub hint: String,
    /// Words separated by commas.
    pub scopes: String,
    pub created_at: i64,
    pub used_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

/// An address that gets commands and notices.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct EndpointRow {
    pub id: i64,
    pub url: String,
    /// What messages are signed with.
    pub secret: String,
    pub created_at: i64,
    pub failing_since: Option<i64>,
    pub disabled_at: Option<i64>,
}

read_rows! {
    StorefrontRow { id: int, slug: text, body: text, created_at: int }
    PolicyRow { version: int, storefront: opt_int, effective_at: int, author: opt_int, body: text, created_at: int }
    ApiKey { id: int, name: text, hash: bytes, hint: text, scopes: text, created_at: int, used_at: opt_int, revoked_at: opt_int }
    EndpointRow { id: int, url: text, secret: text, created_at: int, failing_since: opt_int, disabled_at: opt_int }
}

statements! {
    SAVE_STOREFRONT = "INSERT INTO storefront (id, slug, body, created_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, body = excluded.body";
    STOREFRONTS: StorefrontRow = "SELECT id, slug, body, created_at FROM storefront ORDER BY id LIMIT 1000";
    ADD_POLICY = "INSERT INTO policy (version, storefront, effective_at, author, body, created_at) VALUES ($1, $2, $3, $4, $5, $6)";
    POLICIES: PolicyRow = "SELECT version, storefront, effective_at, author, body, created_at FROM policy ORDER BY version LIMIT 10000";
    ADD_KEY = "INSERT INTO api_key (id, name, hash, hint, scopes, created_at) VALUES ($1, $2, $3, $4, $5, $6)";
    KEY: ApiKey = "SELECT id, name, hash, hint, scopes, created_at, used_at, revoked_at FROM api_key WHERE hash = $1";
    KEYS: ApiKey = "SELECT id, name, hash, hint, scopes, created_at, used_at, revoked_at FROM api_key ORDER BY id LIMIT 1000";
    USED_KEY = "UPDATE api_key SET used_at = $2 WHERE id = $1";
    REVOKE = "UPDATE api_key SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";
    ADD_ENDPOINT = "INSERT INTO endpoint (id, url, secret, created_at) VALUES ($1, $2, $3, $4)";
    ENDPOINTS: EndpointRow = "SELECT id, url, secret, created_at, failing_since, disabled_at FROM endpoint ORDER BY id LIMIT 100";
    FAILING = "UPDATE endpoint SET failing_since = $2 WHERE id = $1";
    DISABLE = "UPDATE endpoint SET disabled_at = $2 WHERE id = $1";
    SET = "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    SET_ONCE = "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING";
    GET: String = "SELECT value FROM setting WHERE key = $1";
    LIKE: String = "SELECT value FROM setting WHERE key LIKE $1 ORDER BY key LIMIT 1000";
}

/// Keeps a storefront.
pub async fn save_storefront(tx: &mut Tx, s: &StorefrontRow) -> Result<()> {
    tx.exec(SAVE_STOREFRONT, params![s.id, &s.slug, &s.body, s.created_at]).await?;
    Ok(())
}

/// All storefronts.
pub async fn storefronts(tx: &mut Tx) -> Result<Vec<StorefrontRow>> {
    tx.all(STOREFRONTS, params![]).await
}

/// Adds a policy version. `Unique` when the version exists.
pub async fn add_policy(tx: &mut Tx, p: &PolicyRow) -> Result<()> {
    tx.exec(ADD_POLICY, params![p.version, p.storefront, p.effective_at, p.author, &p.body, p.created_at]).await?;
    Ok(())
}

/// All policy versions, oldest first.
pub async fn policies(tx: &mut Tx) -> Result<Vec<PolicyRow>> {
    tx.all(POLICIES, params![]).await
}

/// Adds an API key.
pub async fn add_key(tx: &mut Tx, k: &ApiKey) -> Result<()> {
    tx.exec(ADD_KEY, params![k.id, &k.name, &k.hash, &k.hint, &k.scopes, k.created_at]).await?;
    Ok(())
}

/// The API key with this hash, revoked or not.
pub async fn key(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<ApiKey>> {
    tx.opt(KEY, params![hash]).await
}

/// All API keys.
pub async fn keys(tx: &mut Tx) -> Result<Vec<ApiKey>> {
    tx.all(KEYS, params![]).await
}

/// A key was used.
pub async fn used_key(tx: &mut Tx, id: i64, now: i64) -> Result<()> {
    tx.exec(USED_KEY, params![id, now]).await?;
    Ok(())
}

/// Ends a key; `false` when it had ended.
pub async fn revoke_key(tx: &mut Tx, id: i64, now: i64) -> Result<bool> {
    Ok(tx.exec(REVOKE, params![id, now]).await? == 1)
}

/// Adds an address.
pub async fn add_endpoint(tx: &mut Tx, e: &EndpointRow) -> Result<()> {
    tx.exec(ADD_ENDPOINT, params![e.id, &e.url, &e.secret, e.created_at]).await?;
    Ok(())
}

/// All addresses.
pub async fn endpoints(tx: &mut Tx) -> Result<Vec<EndpointRow>> {
    tx.all(ENDPOINTS, params![]).await
}

/// An address fails since then, or works again.
pub async fn set_failing(tx: &mut Tx, id: i64, since: Option<i64>) -> Result<()> {
    tx.exec(FAILING, params![id, since]).await?;
    Ok(())
}

/// Takes an address out of use, or puts it back.
pub async fn set_disabled(tx: &mut Tx, id: i64, at: Option<i64>) -> Result<()> {
    tx.exec(DISABLE, params![id, at]).await?;
    Ok(())
}

/// Keeps a single setting.
pub async fn set(tx: &mut Tx, key: &str, value: &str) -> Result<()> {
    tx.exec(SET, params![key, value]).await?;
    Ok(())
}

/// Keeps a single setting unless it is there; what is there stays.
pub async fn set_once(tx: &mut Tx, key: &str, value: &str) -> Result<()> {
    tx.exec(SET_ONCE, params![key, value]).await?;
    Ok(())
}

/// The settings whose keys begin so.
pub async fn beginning(tx: &mut Tx, prefix: &str) -> Result<Vec<String>> {
    tx.all(LIKE, params![&format!("{prefix}%")]).await
}

/// A single setting.
pub async fn get(tx: &mut Tx, key: &str) -> Result<Option<String>> {
    tx.opt(GET, params![key]).await
}
