//! Numbers about disputes, apart from the cases themselves: a follower of the ledger computes them, so that no page ever
//! reads all cases, and everything here can be dropped and computed again.

use crate::{Result, Tx, params, read_rows, statements};

/// One dispute in numbers; codes and countries, no person but the keys of mediator, buyer and shop, which never leave the
/// house.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
    /// 1 when the ruling is one of those that are decided once more by somebody who does not know it.
    pub sampled: i64,
    /// Whom the ruling gave what was asked: `buyer`, `shop` or `split`; empty where none was made.
    pub ruled: String,
    /// The same of the second look; empty until there was one.
    pub looked: String,
    pub buyer: i64,
    /// 0 where none is concerned.
    pub shop: i64,
    /// 1 when it was decided otherwise than like cases are, and whoever decided knew it.
    pub departed: i64,
    /// What we made of the buyer's reason; empty where it is the same.
    pub reassessed: String,
    /// Who prevailed after all appeals; the same as `winner` where none changed it.
    pub final_winner: String,
    /// What was paid after all appeals.
    pub final_minor: i64,
    /// What was sold, as the marketplace calls it; empty where it did not say.
    pub category: String,
}

read_rows! {
    Statistic {
        case_id: int, storefront: int, month: text, reason: text, buyer_country: text, seller_country: text,
        language: text, currency: text, opened_at: int, closed_at: opt_int, how: text, outcome: text, winner: text,
        asked_minor: int, paid_minor: int, talk_ms: int, review_ms: int, execution_ms: int, buyer_silent: int,
        shop_silent: int, automated: int, our_late: int, appealed: int, overturned: int, mediator: opt_int,
        evidence: text, tracking: text, band: text, satisfaction: opt_int, sampled: int, ruled: text, looked: text,
        buyer: int, shop: int, departed: int, reassessed: text, final_winner: text, final_minor: int, category: text,
    }
}

/// The columns of a [`Statistic`], in its order.
macro_rules! columns {
    () => {
        "case_id, storefront, month, reason, buyer_country, seller_country, language, currency, opened_at, closed_at, how, \
         outcome, winner, asked_minor, paid_minor, talk_ms, review_ms, execution_ms, buyer_silent, shop_silent, \
         automated, our_late, appealed, overturned, mediator, evidence, tracking, band, satisfaction, \
         sampled, ruled, looked, buyer, shop, departed, reassessed, final_winner, final_minor, category"
    };
}

/// What is read of a closed dispute: how long it took, and whether the buyer was content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// From sending to closing, in ms.
    pub took_ms: i64,
    /// 1 when the buyer was content (4 or 5 of 5), 0 when not; nothing when they did not say.
    pub content: Option<i64>,
}

read_rows! {
    Sample { took_ms: int, content: opt_int }
}

/// What is read of a closed dispute to compare shops.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "columns of [`Statistic`]")]
pub struct Ended {
    pub shop: i64,
    pub category: String,
    pub seller_country: String,
    pub how: String,
    pub final_winner: String,
    pub shop_silent: i64,
    pub talk_ms: i64,
    pub satisfaction: Option<i64>,
}

read_rows! {
    Ended {
        shop: int, category: text, seller_country: text, how: text, final_winner: text, shop_silent: int, talk_ms: int,
        satisfaction: opt_int,
    }
}

/// Whose closed disputes are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peers<'a> {
    /// Those of one shop.
    Shop(i64),
    /// Of shops in this country that sell this.
    Both(&'a str, &'a str),
    /// Of shops that sell this.
    Category(&'a str),
    /// Of shops in this country.
    Country(&'a str),
    /// Of all shops.
    All,
}

/// What ended since a moment in a group, the newest first. What was withdrawn compares nobody.
macro_rules! ended {
    ($group:literal, $since:literal, $limit:literal) => {
        concat!(
            "SELECT shop, category, seller_country, how, final_winner, shop_silent, talk_ms, satisfaction \
             FROM statistic WHERE winner <> '' AND shop <> 0",
            $group,
            " AND closed_at >= ",
            $since,
            " ORDER BY closed_at DESC LIMIT ",
            $limit
        )
    };
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

/// The newest closed disputes of a group. Whoever took a dispute back waited for nothing, and says nothing about others; one
/// whose reason was rather another one says nothing about the reason.
macro_rules! newest {
    ($group:literal, $limit:literal) => {
        concat!(
            "SELECT closed_at - opened_at AS took_ms, \
             CAST(CASE WHEN satisfaction >= 4 THEN 1 WHEN satisfaction IS NOT NULL THEN 0 END AS BIGINT) AS content \
             FROM statistic WHERE winner <> ''",
            $group,
            " ORDER BY closed_at DESC LIMIT ",
            $limit
        )
    };
}

statements! {
    DROP = "DELETE FROM statistic WHERE case_id = $1";
    CLEAR = "DELETE FROM statistic";
    KEEP = concat!(
        "INSERT INTO statistic (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, \
         $33, $34, $35, $36, $37, $38, $39)"
    );
    BETWEEN: Statistic = concat!(
        "SELECT ", columns!(), " FROM statistic WHERE month >= $1 AND month <= $2 AND case_id > $3 ORDER BY case_id LIMIT $4"
    );
    OF_CASE: Statistic = concat!("SELECT ", columns!(), " FROM statistic WHERE case_id = $1");
    SAME_FACTS: Statistic = concat!(
        "SELECT ", columns!(), " FROM statistic WHERE reason = $1 AND evidence = $2 AND tracking = $3 AND band = $4 \
         AND reassessed = '' AND winner <> '' AND case_id <> $5 ORDER BY closed_at DESC, case_id DESC LIMIT $6"
    );
    OF_BUYER: Statistic = concat!(
        "SELECT ", columns!(), " FROM statistic WHERE buyer = $1 AND case_id <> $2 ORDER BY case_id DESC LIMIT $3"
    );
    BOTH: Sample = newest!(" AND reason = $1 AND seller_country = $2 AND buyer_country = $3 AND reassessed = ''", "$4");
    BUYERS: Sample = newest!(" AND reason = $1 AND buyer_country = $2 AND reassessed = ''", "$3");
    SELLERS: Sample = newest!(" AND reason = $1 AND seller_country = $2 AND reassessed = ''", "$3");
    OF_REASON: Sample = newest!(" AND reason = $1 AND reassessed = ''", "$2");
    ALL: Sample = newest!("", "$1");
    ENDED_OF_SHOP: Ended = ended!(" AND shop = $1", "$2", "$3");
    ENDED_OF_BOTH: Ended = ended!(" AND category = $1 AND seller_country = $2", "$3", "$4");
    ENDED_OF_CATEGORY: Ended = ended!(" AND category = $1", "$2", "$3");
    ENDED_OF_COUNTRY: Ended = ended!(" AND seller_country = $1", "$2", "$3");
    ENDED_OF_ALL: Ended = ended!("", "$1", "$2");
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
        s.satisfaction,
        s.sampled,
        &s.ruled,
        &s.looked,
        s.buyer,
        s.shop,
        s.departed,
        &s.reassessed,
        &s.final_winner,
        s.final_minor,
        &s.category
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

/// What is known of a dispute.
pub async fn of_case(tx: &mut Tx, id: i64) -> Result<Option<Statistic>> {
    tx.opt(OF_CASE, params![id]).await
}

/// Other closed disputes with the same facts: reason, evidence, what the carrier said, size of the request; the latest
/// first. What was withdrawn is none, and nothing whose reason was rather another one.
pub async fn same_facts(tx: &mut Tx, like: &Statistic, limit: i64) -> Result<Vec<Statistic>> {
    let facts = params![&like.reason, &like.evidence, &like.tracking, &like.band, like.case_id, limit];
    tx.all(SAME_FACTS, facts).await
}

/// The other disputes of a buyer, the newest first.
pub async fn of_buyer(tx: &mut Tx, buyer: i64, but: i64, limit: i64) -> Result<Vec<Statistic>> {
    tx.all(OF_BUYER, params![buyer, but, limit]).await
}

/// The disputes of a group that ended since `since`, the newest first: what shops are compared by.
pub async fn ended_of(tx: &mut Tx, peers: Peers<'_>, since: i64, limit: i64) -> Result<Vec<Ended>> {
    match peers {
        Peers::Shop(shop) => tx.all(ENDED_OF_SHOP, params![shop, since, limit]).await,
        Peers::Both(category, country) => tx.all(ENDED_OF_BOTH, params![category, country, since, limit]).await,
        Peers::Category(category) => tx.all(ENDED_OF_CATEGORY, params![category, since, limit]).await,
        Peers::Country(country) => tx.all(ENDED_OF_COUNTRY, params![country, since, limit]).await,
        Peers::All => tx.all(ENDED_OF_ALL, params![since, limit]).await,
    }
}

/// The newest closed disputes of a group: what the next one may expect.
pub async fn newest(tx: &mut Tx, group: Group<'_>, limit: i64) -> Result<Vec<Sample>> {
    match group {
        Group::Both(reason, seller, buyer) => tx.all(BOTH, params![reason, seller, buyer, limit]).await,
        Group::Buyers(reason, buyer) => tx.all(BUYERS, params![reason, buyer, limit]).await,
        Group::Sellers(reason, seller) => tx.all(SELLERS, params![reason, seller, limit]).await,
        Group::Reason(reason) => tx.all(OF_REASON, params![reason, limit]).await,
        Group::All => tx.all(ALL, params![limit]).await,
    }
}
