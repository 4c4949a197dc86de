//! People, their roles, their sessions, and links that work once.

use crate::{Result, Tx, params, read_rows, statements};

/// A person. Names and addresses live here; the ledger holds only the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their key; for buyers and sellers the key of their name at the marketplace.
    pub id: i64,
    /// Who vouches for them: `staff` for our own, else the marketplace's issuer.
    pub issuer: String,
    /// Their name there: an account name, or the marketplace's id.
    pub subject: String,
    /// As shown.
    pub name: String,
    /// BCP 47.
    pub language: String,
    /// IANA.
    pub zone: String,
    /// Theme, density, digits and the like, JSON.
    pub preferences: String,
    /// Argon2 hash; only for staff.
    pub password: Option<String>,
    /// Base32 secret; only for staff.
    pub totp: Option<String>,
    /// 1 when they may not come in.
    pub disabled: i64,
    /// ms since 1970.
    pub created_at: i64,
}

/// A role of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The person.
    pub person: i64,
    /// The word of the role.
    pub role: String,
    /// A storefront or a shop; 0 for the whole installation.
    pub scope: i64,
}

/// Somebody signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The person.
    pub person: i64,
    /// The role they act in.
    pub role: String,
    /// The shop they act for.
    pub shop: Option<i64>,
    /// The token of their forms.
    pub csrf: String,
    /// ms since 1970, as all here.
    pub created_at: i64,
    /// When they were last seen.
    pub seen_at: i64,
    /// When it ends in any case.
    pub expires_at: i64,
}

/// A link that works once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it is for.
    pub purpose: String,
    /// What it carries, JSON.
    pub body: String,
    /// ms since 1970.
    pub created_at: i64,
    /// ms since 1970.
    pub expires_at: i64,
    /// When it was used.
    pub used_at: Option<i64>,
}

read_rows! {
    Person { id: int, issuer: text, subject: text, name: text, language: text, zone: text, preferences: text, password: opt_text, totp: opt_text, disabled: int, created_at: int }
    Membership { person: int, role: text, scope: int }
    Session { person: int, role: text, shop: opt_int, csrf: text, created_at: int, seen_at: int, expires_at: int }
    Link { purpose: text, body: text, created_at: int, expires_at: int, used_at: opt_int }
}

statements! {
    SAVE = "INSERT INTO person (id, issuer, subject, name, language, zone, preferences, password, totp, disabled, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO UPDATE SET name = excluded.name, \
        language = excluded.language, zone = excluded.zone, preferences = excluded.preferences, \
        password = excluded.password, totp = excluded.totp, disabled = excluded.disabled";
    LOAD: Person = "SELECT id, issuer, subject, name, language, zone, preferences, password, totp, disabled, created_at \
        FROM person WHERE id = $1";
    PROVEN: Person = "SELECT id, issuer, subject, name, language, zone, preferences, password, totp, disabled, created_at \
        FROM person WHERE issuer = $1 AND subject = $2";
    OF_ISSUER: Person = "SELECT id, issuer, subject, name, language, zone, preferences, password, totp, disabled, created_at \
        FROM person WHERE issuer = $1 AND id > $2 ORDER BY id LIMIT $3";
    JOIN = "INSERT INTO membership (person, role, scope) VALUES ($1, $2, $3) ON CONFLICT (person, role, scope) DO NOTHING";
    LEAVE = "DELETE FROM membership WHERE person = $1 AND role = $2 AND scope = $3";
    MEMBER: Membership = "SELECT person, role, scope FROM membership WHERE person = $1 ORDER BY role, scope";
    OF_SCOPE: Membership = "SELECT m.person, m.role, m.scope FROM membership m JOIN person p ON p.id = m.person \
        WHERE m.scope = $1 AND p.disabled = 0 ORDER BY m.person, m.role LIMIT $2";
    BEGIN = "INSERT INTO session (token, person, role, shop, csrf, created_at, seen_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $6, $7)";
    SESSION: Session = "SELECT person, role, shop, csrf, created_at, seen_at, expires_at FROM session WHERE token = $1";
    SEEN = "UPDATE session SET seen_at = $2 WHERE token = $1";
    END = "DELETE FROM session WHERE token = $1";
    END_ALL = "DELETE FROM session WHERE person = $1";
    EXPIRE = "DELETE FROM session WHERE expires_at < $1 OR seen_at < $2";
    OFFER = "INSERT INTO link (token, purpose, body, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
    LINK: Link = "SELECT purpose, body, created_at, expires_at, used_at FROM link WHERE token = $1";
    USE = "UPDATE link SET used_at = $2 WHERE token = $1 AND used_at IS NULL AND expires_at > $2";
}

/// Keeps a person; issuer and subject never change.
pub async fn save(tx: &mut Tx, p: &Person) -> Result<()> {
    let params = params![
        p.id,
        &p.issuer,
        &p.subject,
        &p.name,
        &p.language,
        &p.zone,
        &p.preferences,
        p.password.as_deref(),
        p.totp.as_deref(),
        p.disabled,
        p.created_at
    ];
    tx.exec(SAVE, params).await?;
    Ok(())
}

/// A person by key.
pub async fn load(tx: &mut Tx, id: i64) -> Result<Option<Person>> {
    tx.opt(LOAD, params![id]).await
}

/// A person by who vouches for them: (issuer, subject), never an e-mail address (T10).
pub async fn proven(tx: &mut Tx, issuer: &str, subject: &str) -> Result<Option<Person>> {
    tx.opt(PROVEN, params![issuer, subject]).await
}

/// Our own people after a key.
pub async fn staff(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Person>> {
    of_issuer(tx, "staff", after, limit).await
}

/// The people whom somebody vouches for, after a key.
pub async fn of_issuer(tx: &mut Tx, issuer: &str, after: i64, limit: i64) -> Result<Vec<Person>> {
    tx.all(OF_ISSUER, params![issuer, after, limit]).await
}

/// Gives a person a role.
pub async fn join(tx: &mut Tx, m: &Membership) -> Result<()> {
    tx.exec(JOIN, params![m.person, &m.role, m.scope]).await?;
    Ok(())
}

/// Takes a role from a person.
pub async fn leave(tx: &mut Tx, m: &Membership) -> Result<()> {
    tx.exec(LEAVE, params![m.person, &m.role, m.scope]).await?;
    Ok(())
}

/// The roles of a person.
pub async fn memberships(tx: &mut Tx, person: i64) -> Result<Vec<Membership>> {
    tx.all(MEMBER, params![person]).await
}

/// Who has a role at a storefront or a shop and may come in.
pub async fn of_scope(tx: &mut Tx, scope: i64, limit: i64) -> Result<Vec<Membership>> {
    tx.all(OF_SCOPE, params![scope, limit]).await
}

/// Begins a session under the hash of its token.
pub async fn begin_session(tx: &mut Tx, token: &[u8; 32], s: &Session) -> Result<()> {
    tx.exec(BEGIN, params![token, s.person, &s.role, s.shop, &s.csrf, s.created_at, s.expires_at]).await?;
    Ok(())
}

/// The session of a token.
pub async fn session(tx: &mut Tx, token: &[u8; 32]) -> Result<Option<Session>> {
    tx.opt(SESSION, params![token]).await
}

/// The session was used.
pub async fn seen(tx: &mut Tx, token: &[u8; 32], now: i64) -> Result<()> {
    tx.exec(SEEN, params![token, now]).await?;
    Ok(())
}

/// Ends a session.
pub async fn end_session(tx: &mut Tx, token: &[u8; 32]) -> Result<()> {
    tx.exec(END, params![token]).await?;
    Ok(())
}

/// Ends all sessions of a person.
pub async fn end_sessions(tx: &mut Tx, person: i64) -> Result<u64> {
    tx.exec(END_ALL, params![person]).await
}

/// Forgets sessions that ended before `now` or were not used since `idle_since`.
pub async fn expire(tx: &mut Tx, now: i64, idle_since: i64) -> Result<u64> {
    tx.exec(EXPIRE, params![now, idle_since]).await
}

/// Keeps a link under the hash of its token.
pub async fn offer_link(tx: &mut Tx, token: &[u8; 32], l: &Link) -> Result<()> {
    tx.exec(OFFER, params![token, &l.purpose, &l.body, l.created_at, l.expires_at]).await?;
    Ok(())
}

/// The link of a token, used or not.
pub async fn link(tx: &mut Tx, token: &[u8; 32]) -> Result<Option<Link>> {
    tx.opt(LINK, params![token]).await
}

/// Uses a link; `false` when it was used before or has expired. Two at once: one wins.
pub async fn use_link(tx: &mut Tx, token: &[u8; 32], now: i64) -> Result<bool> {
    Ok(tx.exec(USE, params![token, now]).await? == 1)
}
