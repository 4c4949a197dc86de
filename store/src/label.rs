//! The words that shops sort their conversations by.

use crate::{Result, Tx, params, read_rows, statements};

/// The most labels of a shop.
pub const MOST: i64 = 50;

/// A label of a shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Its key.
    pub id: i64,
    /// Its name, once in a shop.
    pub name: String,
    /// Its colour, by the palette's word.
    pub colour: String,
}

/// A label that a case bears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Borne {
    /// The case.
    pub case_id: i64,
    /// The label's key.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its colour.
    pub colour: String,
}

read_rows! {
    Label { id: int, name: text, colour: text }
    Borne { case_id: int, id: int, name: text, colour: text }
}

statements! {
    ADD = "INSERT INTO shop_label (id, shop, name, colour) VALUES ($1, $2, $3, $4)";
    CHANGE = "UPDATE shop_label SET name = $3, colour = $4 WHERE id = $1 AND shop = $2";
    REMOVE = "DELETE FROM shop_label WHERE id = $1 AND shop = $2";
    EMPTY = "DELETE FROM case_label WHERE label = $1";
    ALL: Label = "SELECT id, name, colour FROM shop_label WHERE shop = $1 ORDER BY name LIMIT $2";
    PUT = "INSERT INTO case_label (label, case_id) SELECT id, $3 FROM shop_label WHERE id = $1 AND shop = $2 \
        ON CONFLICT (label, case_id) DO NOTHING";
    TAKE = "DELETE FROM case_label WHERE case_id = $3 AND label IN (SELECT id FROM shop_label WHERE id = $1 AND shop = $2)";
    OF_CASES: Borne = "SELECT c.case_id, l.id, l.name, l.colour FROM case_label c JOIN shop_label l ON l.id = c.label \
        WHERE l.shop = $1 AND c.case_id IN (SELECT unnest($2::bigint[])) ORDER BY c.case_id, l.name LIMIT $3";
}

/// A new label.
///
/// # Errors
/// `Unique` when the shop has one of this name.
pub async fn add(tx: &mut Tx, shop: i64, label: &Label) -> Result<()> {
    tx.exec(ADD, params![label.id, shop, &label.name, &label.colour]).await.map(drop)
}

/// Another name or colour; `false` when the shop has no such label.
///
/// # Errors
/// `Unique` when another one has this name.
pub async fn change(tx: &mut Tx, shop: i64, label: &Label) -> Result<bool> {
    Ok(tx.exec(CHANGE, params![label.id, shop, &label.name, &label.colour]).await? == 1)
}

/// Throws a label away, from all cases too; `false` when the shop has none of this key.
pub async fn remove(tx: &mut Tx, shop: i64, id: i64) -> Result<bool> {
    let gone = tx.exec(REMOVE, params![id, shop]).await? == 1;
    if gone {
        tx.exec(EMPTY, params![id]).await?;
    }
    Ok(gone)
}

/// The shop's labels by name, at most [`MOST`].
pub async fn all(tx: &mut Tx, shop: i64) -> Result<Vec<Label>> {
    tx.all(ALL, params![shop, MOST]).await
}

/// Puts a label of the shop on a case, or takes it off; nothing happens with another shop's label.
pub async fn set(tx: &mut Tx, shop: i64, label: i64, case_id: i64, on: bool) -> Result<()> {
    tx.exec(if on { PUT } else { TAKE }, params![label, shop, case_id]).await.map(drop)
}

/// The shop's labels of these cases.
pub async fn of_cases(tx: &mut Tx, shop: i64, cases: &[i64], limit: i64) -> Result<Vec<Borne>> {
    tx.all(OF_CASES, params![shop, cases, limit]).await
}
