//! Files on their way up, piece by piece: what was announced, and how much of it is here. The bytes lie beside the files.

use crate::{Result, Tx, params, read_rows, statements};

/// A file on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Slot {
    /// The name of its bytes on the disk; nobody can guess it.
    pub id: String,
    pub person: i64,
    /// The id that the sender gave it.
    pub cid: String,
    pub case_id: i64,
    pub name: String,
    /// What the sender says it is; empty when they do not say.
    pub media: String,
    pub bytes: i64,
    /// The hash of the whole; empty when the sender does not say.
    pub sha256: String,
    /// How many bytes were acknowledged.
    pub got: i64,
    /// Empty while it is open; then the file's hash, or why it was refused.
    pub outcome: String,
    pub touched_at: i64,
}

/// What one person has under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnderWay {
    /// Files.
    pub files: i64,
    /// Their bytes, here or still to come.
    pub bytes: i64,
}

read_rows! {
    Slot {
        id: text, person: int, cid: text, case_id: int, name: text, media: text, bytes: int, sha256: text, got: int, outcome: text,
        touched_at: int,
    }
    UnderWay { files: int, bytes: int }
}

statements! {
    BEGIN = "INSERT INTO upload_slot (id, person, cid, case_id, name, media, bytes, sha256, got, outcome, touched_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    OWN: Slot = "SELECT id, person, cid, case_id, name, media, bytes, sha256, got, outcome, touched_at FROM upload_slot \
        WHERE id = $1 AND person = $2 AND touched_at > $3";
    BY_CID: Slot = "SELECT id, person, cid, case_id, name, media, bytes, sha256, got, outcome, touched_at FROM upload_slot \
        WHERE person = $1 AND cid = $2";
    ALIKE: Slot = "SELECT id, person, cid, case_id, name, media, bytes, sha256, got, outcome, touched_at FROM upload_slot \
        WHERE person = $1 AND case_id = $2 AND name = $3 AND bytes = $4 AND sha256 = $5 AND outcome = '' \
        ORDER BY got DESC LIMIT 1";
    GROW = "UPDATE upload_slot SET got = $3, touched_at = $4 WHERE id = $1 AND got = $2 AND outcome = ''";
    CLOSE = "UPDATE upload_slot SET outcome = $2, touched_at = $3 WHERE id = $1 AND outcome = ''";
    UNDER_WAY: UnderWay = "SELECT COUNT(*) AS files, CAST(COALESCE(SUM(bytes), 0) AS BIGINT) AS bytes FROM upload_slot \
        WHERE person = $1 AND outcome = ''";
    DROP_ONE = "DELETE FROM upload_slot WHERE id = $1";
    DROP_STILL = "DELETE FROM upload_slot WHERE person = $1 AND outcome = '' AND touched_at < $2";
    DROP_OLD = "DELETE FROM upload_slot WHERE touched_at <= $1";
    IDS: String = "SELECT id AS value FROM upload_slot WHERE outcome = '' AND id > $1 ORDER BY id LIMIT $2";
}

/// Announces a file.
pub async fn begin(tx: &mut Tx, s: &Slot) -> Result<()> {
    tx.exec(
        BEGIN,
        params![
            &s.id,
            s.person,
            &s.cid,
            s.case_id,
            &s.name,
            &s.media,
            s.bytes,
            &s.sha256,
            s.got,
            &s.outcome,
            s.touched_at
        ],
    )
    .await?;
    Ok(())
}

/// A file that this person has under way and touched after this moment.
pub async fn own(tx: &mut Tx, id: &str, person: i64, after: i64) -> Result<Option<Slot>> {
    tx.opt(OWN, params![id, person, after]).await
}

/// The one that this person announced under this id.
pub async fn by_cid(tx: &mut Tx, person: i64, cid: &str) -> Result<Option<Slot>> {
    tx.opt(BY_CID, params![person, cid]).await
}

/// One under way with the same bytes for the same place; the one of which most is here.
pub async fn alike(tx: &mut Tx, s: &Slot) -> Result<Option<Slot>> {
    tx.opt(ALIKE, params![s.person, s.case_id, &s.name, s.bytes, &s.sha256]).await
}

/// More of it is on disk; false when somebody else was faster.
pub async fn grow(tx: &mut Tx, id: &str, from: i64, got: i64, now: i64) -> Result<bool> {
    Ok(tx.exec(GROW, params![id, from, got, now]).await? == 1)
}

/// It is over: with a file or with a reason. False when it was over before.
pub async fn close(tx: &mut Tx, id: &str, outcome: &str, now: i64) -> Result<bool> {
    Ok(tx.exec(CLOSE, params![id, outcome, now]).await? == 1)
}

/// What this person has under way.
pub async fn under_way(tx: &mut Tx, person: i64) -> Result<UnderWay> {
    tx.one(UNDER_WAY, params![person]).await
}

/// Forgets one.
pub async fn drop_one(tx: &mut Tx, id: &str) -> Result<()> {
    tx.exec(DROP_ONE, params![id]).await?;
    Ok(())
}

/// Forgets what this person has under way and did not touch since.
pub async fn drop_still(tx: &mut Tx, person: i64, since: i64) -> Result<()> {
    tx.exec(DROP_STILL, params![person, since]).await?;
    Ok(())
}

/// Forgets all that nobody touched since, whether it is over or not.
pub async fn drop_old(tx: &mut Tx, since: i64) -> Result<()> {
    tx.exec(DROP_OLD, params![since]).await?;
    Ok(())
}

/// The ids of those under way, after `after`, sorted.
pub async fn ids(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<String>> {
    tx.all(IDS, params![after, limit]).await
}
