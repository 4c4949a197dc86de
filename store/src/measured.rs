//! How closed disputes went, by reason and countries: the newest of a group tell what the next one may expect.

use crate::{FromRow, Result, Row, Tx, params, statements};

/// What a closed dispute adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasuredRow {
    /// The dispute.
    pub case_id: i64,
    /// The word of its reason.
    pub reason: String,
    /// Where the shop is; empty when nobody knows.
    pub seller_country: String,
    /// Where the buyer is; empty when nobody knows.
    pub buyer_country: String,
    /// When it was closed, in ms since 1970.
    pub closed_at: i64,
    /// How long it took from sending to closing, in ms.
    pub took_ms: i64,
    /// 1 when the buyer was content, 0 when not; nothing when they did not say.
    pub content: Option<i64>,
}

/// What is read of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// How long it took, in ms.
    pub took_ms: i64,
    /// 1 when the buyer was content, 0 when not; nothing when they did not say.
    pub content: Option<i64>,
}

impl FromRow for Sample {
    const COLUMNS: &'static [&'static str] = &["took_ms", "content"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { took_ms: row.int(0)?, content: row.opt_int(1)? })
    }
}

/// Which closed disputes are looked at, from the narrowest group to all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group<'a> {
    /// This reason between these countries: seller's, buyer's.
    Both(&'a str, &'a str, &'a str),
    /// This reason of buyers in this country.
    Buyers(&'a str, &'a str),
    /// This reason at shops in this country.
    Sellers(&'a str, &'a str),
    /// This reason.
    Reason(&'a str),
    /// All.
    All,
}

statements! {
    KEEP = "INSERT INTO measured (case_id, reason, seller_country, buyer_country, closed_at, took_ms, content)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (case_id) DO UPDATE SET content = excluded.content";
    BOTH: Sample = "SELECT took_ms, content FROM measured WHERE reason = $1 AND seller_country = $2 AND buyer_country = $3
         ORDER BY closed_at DESC LIMIT $4";
    BUYERS: Sample = "SELECT took_ms, content FROM measured WHERE reason = $1 AND buyer_country = $2
         ORDER BY closed_at DESC LIMIT $3";
    SELLERS: Sample = "SELECT took_ms, content FROM measured WHERE reason = $1 AND seller_country = $2
         ORDER BY closed_at DESC LIMIT $3";
    OF_REASON: Sample =
        "SELECT took_ms, content FROM measured WHERE reason = $1 ORDER BY closed_at DESC LIMIT $2";
    ALL: Sample = "SELECT took_ms, content FROM measured ORDER BY closed_at DESC LIMIT $1";
}

/// Keeps what a closed dispute adds; what the buyer says later is added to it.
pub async fn keep(tx: &mut Tx, row: &MeasuredRow) -> Result<()> {
    let r = row;
    let values = params![r.case_id, &r.reason, &r.seller_country, &r.buyer_country, r.closed_at, r.took_ms, r.content];
    tx.exec(KEEP, values).await.map(drop)
}

/// The newest closed disputes of a group.
pub async fn newest(tx: &mut Tx, group: Group<'_>, limit: i64) -> Result<Vec<Sample>> {
    match group {
        Group::Both(reason, seller, buyer) => tx.all(BOTH, params![reason, seller, buyer, limit]).await,
        Group::Buyers(reason, buyer) => tx.all(BUYERS, params![reason, buyer, limit]).await,
        Group::Sellers(reason, seller) => tx.all(SELLERS, params![reason, seller, limit]).await,
        Group::Reason(reason) => tx.all(OF_REASON, params![reason, limit]).await,
        Group::All => tx.all(ALL, params![limit]).await,
    }
}
