//! Sealed files: the keys of cases, where a file lies, what is to be deleted, and who of ours opened what. Keys come here
//! sealed.

use crate::paper::{Upload, upload_columns};
use crate::{Result, Tx, params, read_rows, statements};

/// Somebody of ours opened a file within an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Opening {
    pub case_id: i64,
    pub hash: String,
    pub person: i64,
    /// Hours since 1970.
    pub hour: i64,
    /// The word of the role in which they did.
    pub role: String,
    /// When they did so last.
    pub last_at: i64,
}

read_rows! {
    Opening { case_id: int, hash: text, person: int, hour: int, role: text, last_at: int }
}

statements! {
    KEY: String = "SELECT sealed AS value FROM case_key WHERE case_id = $1";
    ANY_KEY: i64 = "SELECT case_id AS value FROM case_key ORDER BY case_id DESC LIMIT 1";
    KEEP_KEY = "INSERT INTO case_key (case_id, sealed) VALUES ($1, $2) ON CONFLICT (case_id) DO NOTHING";
    DROP_KEY = "DELETE FROM case_key WHERE case_id = $1";
    LYING: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE hash = $1 \
        ORDER BY CASE WHEN case_id = $2 THEN 0 ELSE 1 END, CASE WHEN gone_at IS NULL THEN 0 ELSE 1 END, id LIMIT 1");
    BY_BLOB: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE blob = $1 AND gone_at IS NULL ORDER BY id LIMIT 1");
    OPEN: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE blob = '' AND gone_at IS NULL AND id > $1 ORDER BY id LIMIT $2");
    SEAL = "UPDATE upload SET blob = $2, sealed = $3 WHERE id = $1 AND blob = ''";
    STILL_OPEN: i64 = "SELECT COUNT(*) AS value FROM upload WHERE hash = $1 AND blob = '' AND gone_at IS NULL";
    TAKE_DOWN = "DELETE FROM poster WHERE video = $1";
    // A case about the same order that is open, or ended later, may need the files still.
    EXPIRED: i64 = "SELECT c.id AS value FROM case_key k JOIN case_file c ON c.id = k.case_id WHERE c.closed_at <= $1 \
        AND NOT EXISTS (SELECT 1 FROM case_file o WHERE o.order_id = c.order_id AND (o.closed_at IS NULL OR o.closed_at > $1)) \
        ORDER BY c.id LIMIT $2";
    IN_DRAWERS: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE case_id < 0 AND created_at <= $1 AND gone_at IS NULL \
        ORDER BY id LIMIT $2");
    OF_CASE: Upload = concat!("SELECT ", upload_columns!(), " FROM upload WHERE case_id = $1 AND gone_at IS NULL ORDER BY id");
    GO = "UPDATE upload SET gone_at = $2, sealed = '' WHERE id = $1";
    STILL_USED: i64 = "SELECT COUNT(*) AS value FROM upload WHERE gone_at IS NULL AND (blob = $1 OR (blob = '' AND hash = $1))";
    OPENED = "INSERT INTO file_opening (case_id, hash, person, hour, role, last_at) VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (case_id, hash, person, hour) DO UPDATE SET last_at = excluded.last_at";
    OPENINGS: Opening = "SELECT case_id, hash, person, hour, role, last_at FROM file_opening WHERE case_id = $1 \
        ORDER BY last_at DESC, hash, person LIMIT $2";
}

/// The key of a case or a drawer, sealed.
pub async fn key(tx: &mut Tx, case: i64) -> Result<Option<String>> {
    tx.opt(KEY, params![case]).await
}

/// Some case that has a key, if any has.
pub async fn some_key(tx: &mut Tx) -> Result<Option<i64>> {
    tx.opt(ANY_KEY, params![]).await
}

/// Keeps the key of a case, unless it has one.
pub async fn keep_key(tx: &mut Tx, case: i64, sealed: &str) -> Result<()> {
    tx.exec(KEEP_KEY, params![case, sealed]).await?;
    Ok(())
}

/// A file as it lies with a case; as it was brought elsewhere, where it does not.
pub async fn lying(tx: &mut Tx, hash: &str, case: i64) -> Result<Option<Upload>> {
    tx.opt(LYING, params![hash, case]).await
}

/// A file by its bytes on the disk.
pub async fn by_blob(tx: &mut Tx, blob: &str) -> Result<Option<Upload>> {
    tx.opt(BY_BLOB, params![blob]).await
}

/// Files after the key `after` that came before files were sealed.
pub async fn open(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Upload>> {
    tx.all(OPEN, params![after, limit]).await
}

/// An open file lies sealed from now on. Gives the names of bytes that nobody needs any more.
pub async fn seal(tx: &mut Tx, up: &Upload, blob: &str, sealed: &str) -> Result<Vec<String>> {
    tx.exec(SEAL, params![up.id, blob, sealed]).await?;
    if tx.one::<i64>(STILL_OPEN, params![&up.hash]).await? > 0 {
        return Ok(Vec::new());
    }
    let mut bytes = vec![up.hash.clone()];
    // It is made anew, under the key of the video.
    bytes.extend(take_down(tx, &up.hash).await?);
    Ok(bytes)
}

/// Drops the poster of a video; gives the picture.
async fn take_down(tx: &mut Tx, video: &str) -> Result<Option<String>> {
    let picture = crate::paper::poster(tx, video).await?;
    tx.exec(TAKE_DOWN, params![video]).await?;
    Ok(picture.filter(|picture| !picture.is_empty()))
}

/// Cases that ended at `before` at the latest and have files, with no case about the same order that is open or ended later.
pub async fn expired(tx: &mut Tx, before: i64, limit: i64) -> Result<Vec<i64>> {
    tx.all(EXPIRED, params![before, limit]).await
}

/// Deletes the files of a case and its key: from the commit on nobody can open them. Gives the names of bytes that
/// nobody needs any more.
pub async fn forget(tx: &mut Tx, case: i64, now: i64) -> Result<Vec<String>> {
    let files = tx.all(OF_CASE, params![case]).await?;
    tx.exec(DROP_KEY, params![case]).await?;
    go(tx, &files, now).await
}

/// The same with what lies in drawers since `before`, at most `limit` files at once. What was shown lies with its case, too.
pub async fn empty_drawers(tx: &mut Tx, before: i64, limit: i64, now: i64) -> Result<Vec<String>> {
    let files = tx.all(IN_DRAWERS, params![before, limit]).await?;
    go(tx, &files, now).await
}

async fn go(tx: &mut Tx, files: &[Upload], now: i64) -> Result<Vec<String>> {
    let mut bytes = Vec::new();
    for up in files {
        tx.exec(GO, params![up.id, now]).await?;
        if tx.one::<i64>(STILL_USED, params![up.lies_at()]).await? == 0 {
            bytes.push(up.lies_at().to_owned());
            bytes.extend(take_down(tx, up.lies_at()).await?);
        }
    }
    Ok(bytes)
}

/// Writes down that somebody of ours opened a file.
pub async fn opened(tx: &mut Tx, o: &Opening) -> Result<()> {
    tx.exec(OPENED, params![o.case_id, &o.hash, o.person, o.hour, &o.role, o.last_at]).await?;
    Ok(())
}

/// Who opened files of a case, the latest first.
pub async fn openings(tx: &mut Tx, case: i64, limit: i64) -> Result<Vec<Opening>> {
    tx.all(OPENINGS, params![case, limit]).await
}
