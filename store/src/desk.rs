//! What a desk looks at: who waits, who has what, what is due.

use crate::case::{CaseRow, case_columns};
use crate::{FromRow, Result, Row, Tx, params, statements};

/// A chat that an agent has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The chat.
    pub case: i64,
    /// The agent.
    pub agent: i64,
}

impl FromRow for Held {
    const COLUMNS: &'static [&'static str] = &["id", "owner"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { case: row.int(0)?, agent: row.int(1)? })
    }
}

/// From so many missed deadlines of one state on, everybody can see that a case is late (spec §2.4, row 29b).
pub const PUBLIC_LEVEL: i64 = 3;
/// The public list shows so many, the worst first.
pub const PUBLIC_ROWS: i64 = 100;

/// A case of which a deadline of ours has passed. Chats are not among them: their queue has its own order. The index
/// `case_late` says the same.
macro_rules! late {
    () => {
        "closed_at IS NULL AND kind <> 'conversation' \
         AND (level > 0 OR stage IN ('overdue', 'review_overdue', 'escalated', 'body_answer_late'))"
    };
}

statements! {
    AHEAD: i64 = "SELECT count(*) AS value FROM (SELECT 1 FROM case_file WHERE stage = 'queued' AND storefront = $1 \
        AND (level > $2 OR (level = $2 AND due_at < $3)) \
        AND ($4 LIKE '%,' || owner_role || ',%' OR level >= $5) LIMIT 1000) AS few";
    HELD: Held = "SELECT id, owner FROM case_file WHERE stage = 'with_agent' AND owner IS NOT NULL ORDER BY id LIMIT $1";
    FULL: i64 = "SELECT owner AS value FROM case_file WHERE stage = 'with_agent' AND owner IS NOT NULL \
        GROUP BY owner HAVING count(*) >= $1 LIMIT $2";
    QUEUE: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE stage = 'queued' AND storefront = $1 \
        AND ($2 LIKE '%,' || owner_role || ',%' OR level >= $3) ORDER BY level DESC, due_at, id LIMIT $4");
    OF_STAGE: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE closed_at IS NULL AND kind = $1 \
        AND stage = $2 AND storefront = $3 ORDER BY due_at, id LIMIT $4");
    LATE: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE ", late!(), " AND storefront = $1 \
        AND (owner_role = $2 OR $2 = '') ORDER BY level DESC, due_at, id LIMIT $3");
    LATE_COUNT: i64 = concat!("SELECT count(*) AS value FROM (SELECT 1 FROM case_file WHERE ", late!(), " AND storefront = $1 \
        AND (owner_role = $2 OR $2 = '') LIMIT $3) AS few");
    LATE_ANYWHERE: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE ", late!(), " AND level >= $1 \
        ORDER BY level DESC, due_at, id LIMIT $2");
    OF_SHOP: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE closed_at IS NULL AND kind = $1 \
        AND shop = $2 ORDER BY id DESC LIMIT $3");
    EVER_OF_SHOP: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE kind = $1 AND shop = $2 \
        AND kind IN ('report', 'statement') ORDER BY id DESC LIMIT $3");
    RECALLS: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE kind = 'statement' AND kind IN ('report', 'statement') \
        AND shop IN (SELECT shop FROM order_line WHERE order_id = $1) AND stage <> 'lifted' AND body LIKE '%\"recall\":{%' \
        ORDER BY id DESC LIMIT $2");
    OF_TITLE: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE closed_at IS NULL AND kind = $1 \
        AND shop IS NULL AND title = $2 ORDER BY id DESC LIMIT $3");
    SECOND_LOOKS: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE id IN (SELECT case_id FROM statistic \
        WHERE storefront = $1 AND sampled = 1 AND looked = '') AND NOT EXISTS (SELECT 1 FROM ledger \
        WHERE stream = case_file.id AND actor = $2) ORDER BY closed_at, id LIMIT $3");
}

/// Which part of a storefront's queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The roles of those who answer for it, with a comma before and behind each.
    pub owners: String,
    /// Everything from this level on is part of it, too.
    pub level: i64,
}

/// How many wait in this part of the queue before one who would be due at `due_at` on this level, at most 1,000.
pub async fn ahead(tx: &mut Tx, storefront: i64, part: &Part, level: i64, due_at: i64) -> Result<i64> {
    tx.one(AHEAD, params![storefront, level, due_at, &part.owners, part.level]).await
}

/// The chats that agents have.
pub async fn held(tx: &mut Tx, limit: i64) -> Result<Vec<Held>> {
    tx.all(HELD, params![limit]).await
}

/// Who has at least so many chats.
pub async fn full(tx: &mut Tx, chats: i64, limit: i64) -> Result<Vec<i64>> {
    tx.all(FULL, params![chats, limit]).await
}

/// Who waits in this part of the queue, the first one first.
pub async fn queue(tx: &mut Tx, storefront: i64, part: &Part, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(QUEUE, params![storefront, &part.owners, part.level, limit]).await
}

/// Open cases of a kind in a state, the most urgent first.
pub async fn of_stage(tx: &mut Tx, kind: &str, stage: &str, storefront: i64, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(OF_STAGE, params![kind, stage, storefront, limit]).await
}

/// Cases of a storefront of which a deadline of ours has passed, the worst first: those of one owner's role, or with an
/// empty role all of them.
pub async fn late(tx: &mut Tx, storefront: i64, owner_role: &str, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(LATE, params![storefront, owner_role, limit]).await
}

/// How many of these there are, at most `limit`: what a badge says.
pub async fn late_count(tx: &mut Tx, storefront: i64, owner_role: &str, limit: i64) -> Result<i64> {
    tx.one(LATE_COUNT, params![storefront, owner_role, limit]).await
}

/// Cases of all storefronts of which so many deadlines of ours have passed in one state, the worst first.
pub async fn late_anywhere(tx: &mut Tx, level: i64, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(LATE_ANYWHERE, params![level, limit]).await
}

/// Open cases of a kind about a shop, the newest first.
pub async fn of_shop(tx: &mut Tx, kind: &str, shop: i64, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(OF_SHOP, params![kind, shop, limit]).await
}

/// Reports or statements about a shop, open or not, the newest first.
pub async fn ever_of_shop(tx: &mut Tx, kind: &str, shop: i64, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(EVER_OF_SHOP, params![kind, shop, limit]).await
}

/// Statements with a recall that was not taken back, about shops of an order, the newest first.
pub async fn recalls(tx: &mut Tx, order: i64, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(RECALLS, params![order, limit]).await
}

/// Open cases of a kind about no shop that we know, under this title, the newest first.
pub async fn of_title(tx: &mut Tx, kind: &str, title: &str, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(OF_TITLE, params![kind, title, limit]).await
}

/// Closed cases whose ruling somebody is to decide once more without knowing it, and in which this person did nothing;
/// the oldest first.
pub async fn second_looks(tx: &mut Tx, storefront: i64, person: i64, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(SECOND_LOOKS, params![storefront, person, limit]).await
}
