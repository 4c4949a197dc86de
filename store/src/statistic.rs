//! Numbers about disputes, apart from the cases themselves: a follower of the ledger computes them, so that no page ever
//! reads all cases, and everything here can be dropped and computed again.

use crate::{Result, Tx, params, read_rows, statements};

/// One dispute in numbers; codes and countries, no person but the mediator's key, which never leaves the house.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the columns of the report, named as the specification's §4.4 names them")]
pub struct Statistic {
    pub case_id: i64,
    pub storefront: i64,
    /// Of its opening, in UTC: `2026-03`.
    pub month: String,
    pub reason: String,
    /// ISO 3166; empty when the marketplace did not say.
    pub buyer_country: String,
    pub seller_country: String,
    pub language: String,
    pub currency: String,
    pub opened_at: i64,
    pub closed_at: Option<i64>,
    /// Empty while it is open.
    pub how: String,
    pub outcome: String,
    /// `buyer`, `shop` or `split`; empty while it is open and for what was withdrawn.
    pub winner: String,
    pub asked_minor: i64,
    pub paid_minor: i64,
    /// Time in which buyer and shop talked, in ms.
    pub talk_ms: i64,
    /// Time in which it lay with us, in ms.
    pub review_ms: i64,
    /// Time in which what was decided was done, in ms.
    pub execution_ms: i64,
    pub buyer_silent: i64,
    pub shop_silent: i64,
    /// 1 when no person decided.
    pub automated: i64,
    /// How many deadlines of our own passed.
    pub our_late: i64,
    pub appealed: i64,
    pub overturned: i64,
    pub mediator: Option<i64>,
    /// Who showed something: `both`, `buyer`, `shop`, `none`.
    pub evidence: String,
    pub tracking: String,
    /// How large the request was.
    pub band: String,
    /// 1 to 5, when it was asked and answered.
    pub satisfaction: Option<i64>,
}

read_rows! {
    Statistic {
        case_id: int, storefront: int, month: text, reason: text, buyer_country: text, seller_country: text,
        language: text, currency: text, opened_at: int, closed_at: opt_int, how: text, outcome: text, winner: text,
        asked_minor: int, paid_minor: int, talk_ms: int, review_ms: int, execution_ms: int, buyer_silent: int,
        shop_silent: int, automated: int, our_late: int, appealed: int, overturned: int, mediator: opt_int,
        evidence: text, tracking: text, band: text, satisfaction: opt_int,
    }
}

/// The columns of a [`Statistic`], in its order.
macro_rules! columns {
    () => {
        "case_id, storefront, month, reason, buyer_country, seller_country, language, currency, opened_at, closed_at, how, \
         outcome, winner, asked_minor, paid_minor, talk_ms, review_ms, execution_ms, buyer_silent, shop_silent, \
         automated, our_late, appealed, overturned, mediator, evidence, tracking, band, satisfaction"
    };
}

/// Closed disputes of a reason between two countries; an empty word means any.
macro_rules! alike {
    ($select:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $select,
            " AS value FROM statistic WHERE closed_at IS NOT NULL AND ($1 = '' OR reason = $1) \
              AND ($2 = '' OR seller_country = $2) AND ($3 = '' OR buyer_country = $3)",
            $rest
        )
    };
}

statements! {
    DROP = "DELETE FROM statistic WHERE case_id = $1";
    CLEAR = "DELETE FROM statistic";
    KEEP = concat!(
        "INSERT INTO statistic (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)"
    );
    BETWEEN: Statistic = concat!(
        "SELECT ", columns!(), " FROM statistic WHERE month >= $1 AND month <= $2 AND case_id > $3 ORDER BY case_id LIMIT $4"
    );
    OF_CASE: Statistic = concat!("SELECT ", columns!(), " FROM statistic WHERE case_id = $1");
    SAME_FACTS: Statistic = concat!(
        "SELECT ", columns!(), " FROM statistic WHERE reason = $1 AND evidence = $2 AND tracking = $3 AND band = $4 \
         AND winner <> '' AND case_id <> $5 ORDER BY closed_at DESC, case_id DESC LIMIT $6"
    );
    LIKE_COUNT: i64 = alike!("count(*)", "");
    LIKE_DAYS: i64 = alike!("closed_at - opened_at", " ORDER BY closed_at - opened_at LIMIT 1 OFFSET $4");
    LIKE_RATED: i64 = alike!("count(*)", " AND satisfaction IS NOT NULL");
    LIKE_GOOD: i64 = alike!("count(*)", " AND satisfaction >= 4");
}

/// Keeps what is known of a dispute now, in place of what was known before.
pub async fn keep(tx: &mut Tx, s: &Statistic) -> Result<()> {
    tx.exec(DROP, params![s.case_id]).await?;
    let row = params![
        s.case_id,
        s.storefront,
        &s.month,
        &s.reason,
        &s.buyer_country,
        &s.seller_country,
        &s.language,
        &s.currency,
        s.opened_at,
        s.closed_at,
        &s.how,
        &s.outcome,
        &s.winner,
        s.asked_minor,
        s.paid_minor,
        s.talk_ms,
        s.review_ms,
        s.execution_ms,
        s.buyer_silent,
        s.shop_silent,
        s.automated,
        s.our_late,
        s.appealed,
        s.overturned,
        s.mediator,
        &s.evidence,
        &s.tracking,
        &s.band,
        s.satisfaction
    ];
    tx.exec(KEEP, row).await.map(drop)
}

/// Drops everything, to be computed again.
pub async fn clear(tx: &mut Tx) -> Result<()> {
    tx.exec(CLEAR, params![]).await.map(drop)
}

/// The disputes that were opened in these months, first and last included, by their keys after `after`: a page.
pub async fn between(tx: &mut Tx, first: &str, last: &str, after: i64, limit: i64) -> Result<Vec<Statistic>> {
    tx.all(BETWEEN, params![first, last, after, limit]).await
}

/// What closed disputes were like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Alike {
    /// How many.
    pub count: i64,
    /// Half of them took no longer than this to close, in ms.
    pub median_ms: i64,
    /// 95 of 100 took no longer than this, in ms.
    pub p95_ms: i64,
    /// How many said how content they were.
    pub rated: i64,
    /// How many of these were content: 4 or 5 of 5.
    pub content: i64,
}

/// What is known of a dispute.
pub async fn of_case(tx: &mut Tx, id: i64) -> Result<Option<Statistic>> {
    tx.opt(OF_CASE, params![id]).await
}

/// Other closed disputes with the same facts: reason, evidence, what the carrier said, size of the request; the latest
/// first. What was withdrawn is none.
pub async fn same_facts(tx: &mut Tx, like: &Statistic, limit: i64) -> Result<Vec<Statistic>> {
    let facts = params![&like.reason, &like.evidence, &like.tracking, &like.band, like.case_id, limit];
    tx.all(SAME_FACTS, facts).await
}

/// The closed disputes of a reason, of sellers in one country and buyers in another. An empty word means any, so that the
/// caller can fall back to wider groups when there are too few.
pub async fn closed_like(tx: &mut Tx, reason: &str, seller_country: &str, buyer_country: &str) -> Result<Alike> {
    let who = params![reason, seller_country, buyer_country];
    let count = tx.one(LIKE_COUNT, who).await?;
    if count == 0 {
        return Ok(Alike::default());
    }
    let rank = |percent: i64| (count * percent + 99) / 100 - 1;
    Ok(Alike {
        count,
        median_ms: tx.one(LIKE_DAYS, params![reason, seller_country, buyer_country, rank(50)]).await?,
        p95_ms: tx.one(LIKE_DAYS, params![reason, seller_country, buyer_country, rank(95)]).await?,
        rated: tx.one(LIKE_RATED, who).await?,
        content: tx.one(LIKE_GOOD, who).await?,
    })
}
