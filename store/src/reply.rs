//! Quick replies of shops: texts that are ready to be sent, by name and language, shared by the team.

use crate::{Result, Tx, params, read_rows, statements};

/// A text that is ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its key.
    pub id: i64,
    /// The tag of its language.
    pub language: String,
    /// What one types after a slash; one text for each name and language.
    pub name: String,
    /// The folder it lies in; may be empty.
    pub folder: String,
    /// The text, with variables in braces.
    pub body: String,
    /// How often it was sent.
    pub uses: i64,
}

read_rows! {
    Reply { id: int, language: text, name: text, folder: text, body: text, uses: int }
}

statements! {
    SAVE: i64 = "INSERT INTO quick_reply (id, shop, language, name, folder, body, uses, updated_by, updated_at) \
        VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8) ON CONFLICT (shop, name, language) \
        DO UPDATE SET folder = excluded.folder, body = excluded.body, updated_by = excluded.updated_by, \
        updated_at = excluded.updated_at RETURNING id AS value";
    CHANGE = "UPDATE quick_reply SET language = $3, name = $4, folder = $5, body = $6, updated_by = $7, updated_at = $8 \
        WHERE id = $1 AND shop = $2";
    REMOVE = "DELETE FROM quick_reply WHERE id = $1 AND shop = $2";
    USED = "UPDATE quick_reply SET uses = uses + 1 WHERE id = $1 AND shop = $2";
    ONE: Reply = "SELECT id, language, name, folder, body, uses FROM quick_reply WHERE id = $1 AND shop = $2";
    ALL: Reply = "SELECT id, language, name, folder, body, uses FROM quick_reply WHERE shop = $1 \
        AND (name, language) > ($2, $3) ORDER BY name, language LIMIT $4";
    OFFERED: Reply = "SELECT id, language, name, folder, body, uses FROM quick_reply WHERE shop = $1 \
        AND ($2 = '' OR lower(name) LIKE $2 OR lower(body) LIKE $2) ORDER BY uses DESC, name, language LIMIT $3";
}

/// Somebody of the shop's team, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By {
    /// Whose replies.
    pub shop: i64,
    /// Who changes them.
    pub person: i64,
    /// When.
    pub at: i64,
}

/// Keeps a reply under its name and language, in place of an older one of the same; gives its key. The use of the older one
/// goes on being counted.
pub async fn save(tx: &mut Tx, by: By, r: &Reply) -> Result<i64> {
    let values = params![r.id, by.shop, &r.language, &r.name, &r.folder, &r.body, by.person, by.at];
    tx.one(SAVE, values).await
}

/// Changes a reply; `false` when the shop has none of this key.
///
/// # Errors
/// `Unique` when another one has this name and language.
pub async fn change(tx: &mut Tx, by: By, r: &Reply) -> Result<bool> {
    let values = params![r.id, by.shop, &r.language, &r.name, &r.folder, &r.body, by.person, by.at];
    Ok(tx.exec(CHANGE, values).await? == 1)
}

/// Throws a reply away; `false` when the shop has none of this key.
pub async fn remove(tx: &mut Tx, shop: i64, id: i64) -> Result<bool> {
    Ok(tx.exec(REMOVE, params![id, shop]).await? == 1)
}

/// It was sent once more.
pub async fn used(tx: &mut Tx, shop: i64, id: i64) -> Result<()> {
    tx.exec(USED, params![id, shop]).await.map(drop)
}

/// A reply of the shop.
pub async fn one(tx: &mut Tx, shop: i64, id: i64) -> Result<Option<Reply>> {
    tx.opt(ONE, params![id, shop]).await
}

/// The shop's replies by name and language, those behind a name and language.
pub async fn all(tx: &mut Tx, shop: i64, (name, language): (&str, &str), limit: i64) -> Result<Vec<Reply>> {
    tx.all(ALL, params![shop, name, language, limit]).await
}

/// Those whose name or text holds some words, the most used first; all for no words.
pub async fn offered(tx: &mut Tx, shop: i64, words: &str, limit: i64) -> Result<Vec<Reply>> {
    let like = crate::seat::like(words);
    tx.all(OFFERED, params![shop, &like, limit]).await
}
