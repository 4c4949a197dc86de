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
    /// The virus scan as it is kept; empty before it.
    pub scan: String,
    /// The hash of the bytes as they lie on the disk, sealed; empty for what came before files were sealed.
    pub blob: String,
    /// The key of the file, under the key of its case.
    pub sealed: String,
    /// When it was deleted because its time had come.
    pub gone_at: Option<i64>,
}

impl Upload {
    /// The name of its bytes on the disk.
    #[must_use]
    pub fn lies_at(&self) -> &str {
        if self.blob.is_empty() { &self.hash } else { &self.blob }
    }
}

/// What was found out about the bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Found {
    pub media: String,
    /// JSON.
    pub facts: String,
}

/// What the virus scan says of the bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scan {
    /// Nothing was found.
    Clean,
    /// Something was, with the name that the scanner gives it.
    Infected(String),
}

/// A dispute about another order in which the same bytes were shown.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Elsewhere {
    pub number: String,
    pub storefront: i64,
}

impl Scan {
    /// Reads it as it is kept; `None` before the scan.
    #[must_use]
    pub fn kept(text: &str) -> Option<Self> {
        match text.split_once(' ') {
            Some(("infected", name)) => Some(Self::Infected(name.to_owned())),
            _ if text == "clean" => Some(Self::Clean),
            _ => None,
        }
    }

    fn word(&self) -> String {
        match self {
            Self::Clean => "clean".to_owned(),
            Self::Infected(name) => format!("infected {name}"),
        }
    }
}

read_rows! {
    Elsewhere { number: text, storefront: int }
    Draft { holder: int, key: text, body: text, updated_at: int }
    Found { media: text, facts: text }
    Upload {
        id: int, hash: text, case_id: int, person: int, name: text, media: text, bytes: int, created_at: int, facts: text, scan: text,
        blob: text, sealed: text, gone_at: opt_int,
    }
}

macro_rules! upload_columns {
    () => {
        "id, hash, case_id, person, name, media, bytes, created_at, facts, scan, blob, sealed, gone_at"
    };
}
pub(crate) use upload_columns;

statements! {
    SAVE = "INSERT INTO draft (holder, key, body, updated_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (holder, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at";
    LOAD: Draft = "SELECT holder, key, body, updated_at FROM draft WHERE holder = $1 AND key = $2";
    DROP = "DELETE FROM draft WHERE holder = $1 AND key = $2";
    BROUGHT = concat!("INSERT INTO upload (", upload_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL)");
    IN_CASE: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE hash = $1 AND case_id = $2 \
        AND scan NOT LIKE 'infected%' AND gone_at IS NULL ORDER BY id LIMIT 1");
    IN_PLACES: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE hash = $1 AND case_id IN ($2, $3, $4) ORDER BY id LIMIT 20");
    SCANS: String = "SELECT DISTINCT scan AS value FROM upload WHERE hash = $1";
    SCANNED = "UPDATE upload SET scan = $2 WHERE hash = $1";
    // As whoever shows it brought it, else as the first one did.
    TO_SHOW: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE hash = $1 AND gone_at IS NULL \
        AND NOT EXISTS (SELECT 1 FROM upload WHERE hash = $1 AND case_id = $2) ORDER BY CASE WHEN person = $3 THEN 0 ELSE 1 END, id LIMIT 1");
    ELSEWHERE: Elsewhere = "SELECT DISTINCT c.number, c.storefront FROM upload u JOIN case_file c ON c.id = u.case_id \
        WHERE u.hash = $1 AND c.kind = 'dispute' AND c.id <> $2 AND c.stage NOT IN ('draft', 'discarded') \
        AND (c.order_id IS NULL OR c.order_id <> $3) ORDER BY c.number LIMIT 20";
    FOUND: Found = "SELECT media, facts FROM upload WHERE hash = $1 ORDER BY id LIMIT 1";
    // What lies with several cases was brought once.
    SINCE: i64 = "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) AS value FROM \
        (SELECT DISTINCT hash, blob, bytes FROM upload WHERE person = $1 AND created_at > $2) AS once";
    POSTER: String = "SELECT picture AS value FROM poster WHERE video = $1";
    HANG = "INSERT INTO poster (video, picture, made_at) VALUES ($1, $2, $3) ON CONFLICT (video) DO NOTHING";
    BARE: String = "SELECT DISTINCT blob AS value FROM upload WHERE media IN ('video/mp4', 'video/webm') AND blob > $1 \
        AND gone_at IS NULL AND (scan = 'clean' OR (scan = '' AND $2 = 0)) \
        AND NOT EXISTS (SELECT 1 FROM poster WHERE video = upload.blob) ORDER BY blob LIMIT $3";
    INFECTED: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE scan <> '' AND scan <> 'clean' AND created_at > $1 \
        ORDER BY created_at DESC, id DESC LIMIT $2");
    UNSCANNED: String = "SELECT DISTINCT hash AS value FROM upload WHERE scan = '' AND gone_at IS NULL AND hash > $1 \
        ORDER BY hash LIMIT $2";
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
    tx.exec(
        BROUGHT,
        params![
            u.id,
            &u.hash,
            u.case_id,
            u.person,
            &u.name,
            &u.media,
            u.bytes,
            u.created_at,
            &u.facts,
            &u.scan,
            &u.blob,
            &u.sealed
        ],
    )
    .await?;
    Ok(())
}

/// A file as it was brought to a case, unless it is infected: nobody can send or show such a one.
pub async fn upload(tx: &mut Tx, hash: &str, case: i64) -> Result<Option<Upload>> {
    tx.opt(IN_CASE, params![hash, case]).await
}

/// A file as it was brought to any of three places, by whomever, oldest first.
pub async fn uploads(tx: &mut Tx, hash: &str, places: [i64; 3]) -> Result<Vec<Upload>> {
    tx.all(IN_PLACES, params![hash, places[0], places[1], places[2]]).await
}

/// A file that is shown in a case and does not lie with it yet, as it was brought elsewhere.
pub async fn to_show(tx: &mut Tx, hash: &str, case: i64, person: Option<i64>) -> Result<Option<Upload>> {
    tx.opt(TO_SHOW, params![hash, case, person]).await
}

/// Disputes about other orders in which these bytes were shown, at most 20. Drafts are nobody's business.
pub async fn elsewhere(tx: &mut Tx, hash: &str, case: i64, order: i64) -> Result<Vec<Elsewhere>> {
    tx.all(ELSEWHERE, params![hash, case, order]).await
}

/// What scans said of these bytes, wherever they were brought to: the worst counts. `None` before the first.
pub async fn scan_of(tx: &mut Tx, hash: &str) -> Result<Option<Scan>> {
    let kept: Vec<String> = tx.all(SCANS, params![hash]).await?;
    let scans: Vec<Scan> = kept.iter().filter_map(|s| Scan::kept(s)).collect();
    Ok(scans.iter().find(|s| **s != Scan::Clean).or(scans.first()).cloned())
}

/// Keeps what the scan found, for these bytes wherever they were brought to.
pub async fn scanned(tx: &mut Tx, hash: &str, scan: &Scan) -> Result<()> {
    tx.exec(SCANNED, params![hash, &scan.word()]).await?;
    Ok(())
}

/// Files in which something was found, brought after a moment, the latest first.
pub async fn infected(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Upload>> {
    tx.all(INFECTED, params![after, limit]).await
}

/// Hashes of files after `after` that are not scanned yet, sorted.
pub async fn unscanned(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<String>> {
    tx.all(UNSCANNED, params![after, limit]).await
}

/// What was found out about these bytes when they first came.
pub async fn found(tx: &mut Tx, hash: &str) -> Result<Option<Found>> {
    tx.opt(FOUND, params![hash]).await
}

/// How many bytes of files a person brought after this moment.
pub async fn brought_since(tx: &mut Tx, person: i64, after: i64) -> Result<i64> {
    tx.one(SINCE, params![person, after]).await
}

/// The poster of a video as it lies on the disk: the same of a picture, or nothing when none could be made. `None` when
/// nobody tried.
pub async fn poster(tx: &mut Tx, video: &str) -> Result<Option<String>> {
    tx.opt(POSTER, params![video]).await
}

/// Keeps the poster of a video; the first one stays.
pub async fn hang_poster(tx: &mut Tx, video: &str, picture: &str, now: i64) -> Result<()> {
    tx.exec(HANG, params![video, picture, now]).await?;
    Ok(())
}

/// Videos as they lie on the disk, after `after`, whose poster nobody tried to make, sorted; where there is a virus scanner,
/// only those that it found clean.
pub async fn without_poster(tx: &mut Tx, after: &str, scanning: bool, limit: i64) -> Result<Vec<String>> {
    tx.all(BARE, params![after, i64::from(scanning), limit]).await
}
