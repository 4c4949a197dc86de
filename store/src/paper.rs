//! What is half written, and who brought which file. Neither is an event.

use crate::{Result, Tx, params, read_rows, statements};

/// Something half written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Draft {
    pub holder: i64,
    /// What it is a draft of.
    pub key: String,
    /// JSON.
    pub body: String,
    pub updated_at: i64,
}

/// A file that somebody brought to a case; its bytes lie under their hash.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Upload {
    pub id: i64,
    pub hash: String,
    pub case_id: i64,
    pub person: i64,
    pub name: String,
    pub media: String,
    pub bytes: i64,
    pub created_at: i64,
    /// What was found out about it when it came: JSON.
    pub facts: String,
}

read_rows! {
    Draft { holder: int, key: text, body: text, updated_at: int }
    Upload {
        id: int, hash: text, case_id: int, person: int, name: text, media: text, bytes: int, created_at: int, facts: text,
    }
}

statements! {
    SAVE = "INSERT INTO draft (holder, key, body, updated_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (holder, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at";
    LOAD: Draft = "SELECT holder, key, body, updated_at FROM draft WHERE holder = $1 AND key = $2";
    DROP = "DELETE FROM draft WHERE holder = $1 AND key = $2";
    BROUGHT = "INSERT INTO upload (id, hash, case_id, person, name, media, bytes, created_at, facts) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    IN_CASE: Upload = "SELECT id, hash, case_id, person, name, media, bytes, created_at, facts FROM upload \
        WHERE hash = $1 AND case_id = $2 ORDER BY id LIMIT 1";
    IN_PLACES: Upload = "SELECT id, hash, case_id, person, name, media, bytes, created_at, facts FROM upload \
        WHERE hash = $1 AND case_id IN ($2, $3, $4) ORDER BY id LIMIT 20";
}

/// Keeps a draft.
pub async fn save_draft(tx: &mut Tx, d: &Draft) -> Result<()> {
    tx.exec(SAVE, params![d.holder, &d.key, &d.body, d.updated_at]).await?;
    Ok(())
}

/// A draft.
pub async fn draft(tx: &mut Tx, holder: i64, key: &str) -> Result<Option<Draft>> {
    tx.opt(LOAD, params![holder, key]).await
}

/// Drops a draft.
pub async fn drop_draft(tx: &mut Tx, holder: i64, key: &str) -> Result<()> {
    tx.exec(DROP, params![holder, key]).await?;
    Ok(())
}

/// Writes down who brought a file to a case.
pub async fn brought(tx: &mut Tx, u: &Upload) -> Result<()> {
    tx.exec(BROUGHT, params![u.id, &u.hash, u.case_id, u.person, &u.name, &u.media, u.bytes, u.created_at, &u.facts])
        .await?;
    Ok(())
}

/// A file as it was brought to a case.
pub async fn upload(tx: &mut Tx, hash: &str, case: i64) -> Result<Option<Upload>> {
    tx.opt(IN_CASE, params![hash, case]).await
}

/// A file as it was brought to any of three places, by whomever, oldest first.
pub async fn uploads(tx: &mut Tx, hash: &str, places: [i64; 3]) -> Result<Vec<Upload>> {
    tx.all(IN_PLACES, params![hash, places[0], places[1], places[2]]).await
}
