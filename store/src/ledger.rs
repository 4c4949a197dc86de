//! The ledger: append-only, chained per stream, read by position.
//!
//! A row is an envelope (stream, seq, at, kind, version, actor, audience), a body and a 16-byte salt.
//! `seal = H(salt ‖ body)`, `leaf = H(envelope ‖ seal)`, `link = H(previous ‖ leaf)`. Erasing a row takes body and salt and
//! leaves the seal: the chain still verifies, and nobody can guess a short body from it.

use crate::chain::{self, Envelope, Hash};
use crate::{FromRow, Result, Row, Tx, params, statements};
use std::fmt;
use std::str::FromStr;

/// All audiences, for those who may see everything (the fold, the followers).
pub const EVERYONE: i64 = -1;

/// Where an entry stands among all. Opaque outside of this crate but for its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Position {
    pub(crate) tx: i64,
    pub(crate) n: i64,
}

/// A position together with the ledger it belongs to, as it travels outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cursor {
    pub(crate) epoch: i64,
    pub(crate) position: Position,
}

impl Position {
    /// Before the first entry.
    pub const START: Self = Self { tx: 0, n: 0 };
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}-{:x}", self.tx, self.n)
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}-{}", self.epoch, self.position)
    }
}

/// The text is not a position.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a position")]
pub struct NotAPosition;

fn hex_numbers<const N: usize>(text: &str) -> Result<[i64; N], NotAPosition> {
    let mut parts = text.split('-').map(|part| i64::from_str_radix(part, 16).ok().filter(|v| *v >= 0));
    let mut numbers = [0; N];
    for number in &mut numbers {
        *number = parts.next().flatten().ok_or(NotAPosition)?;
    }
    if parts.next().is_none() { Ok(numbers) } else { Err(NotAPosition) }
}

impl FromStr for Position {
    type Err = NotAPosition;

    fn from_str(text: &str) -> Result<Self, NotAPosition> {
        hex_numbers(text).map(|[tx, n]| Self { tx, n })
    }
}

impl FromStr for Cursor {
    type Err = NotAPosition;

    fn from_str(text: &str) -> Result<Self, NotAPosition> {
        hex_numbers(text).map(|[epoch, tx, n]| Self { epoch, position: Position { tx, n } })
    }
}

/// The end of a stream: the number of its entries and the last link. Kept in the row that the stream folds to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Head {
    /// How many entries the stream has.
    pub seq: i64,
    /// The link of the last one; zeros for an empty stream.
    pub link: [u8; 32],
}

/// An entry to append.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// When it happened, ms since 1970.
    pub at: i64,
    /// What happened; never renamed once released.
    pub kind: &'static str,
    /// The version of the kind's body.
    pub version: i64,
    /// As what the actor acted.
    pub actor_role: &'static str,
    /// Who acted; `None` for the system.
    pub actor: Option<i64>,
    /// The sides that may see it, one bit each.
    pub audience: i64,
    /// What happened in particular, JSON.
    pub body: String,
    /// Random; makes the seal of a short body unguessable.
    pub salt: [u8; 16],
}

/// An entry as it is read. `body` is `None` when it was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Entry {
    pub position: Position,
    pub stream: i64,
    pub seq: i64,
    pub at: i64,
    pub kind: String,
    pub version: i64,
    pub actor_role: String,
    pub actor: Option<i64>,
    pub audience: i64,
    pub body: Option<String>,
}

impl FromRow for Entry {
    const COLUMNS: &'static [&'static str] =
        &["tx", "n", "stream", "seq", "at", "kind", "version", "actor_role", "actor", "audience", "body"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            position: Position::from_row(row)?,
            stream: row.int(2)?,
            seq: row.int(3)?,
            at: row.int(4)?,
            kind: row.text(5)?,
            version: row.int(6)?,
            actor_role: row.text(7)?,
            actor: row.opt_int(8)?,
            audience: row.int(9)?,
            body: row.opt_text(10)?,
        })
    }
}

impl FromRow for Position {
    const COLUMNS: &'static [&'static str] = &["tx", "n"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { tx: row.int(0)?, n: row.int(1)? })
    }
}

/// Where an appended entry came to stand, for the seats that may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Its number in its stream.
    pub seq: i64,
    /// Its place among all.
    pub position: Position,
    /// The sides that may see it.
    pub audience: i64,
}

/// What [`append`] gives back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// The new end of the stream, to be saved in its row.
    pub head: Head,
    /// One for each entry.
    pub placed: Vec<Placed>,
}

/// What [`verify`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every link holds.
    Whole {
        /// The end of the stream; compare it with the row that keeps it.
        head: Head,
        /// How many entries were erased.
        erased: i64,
    },
    /// The first entry that is missing or is not what was written.
    Broken {
        /// Its number.
        seq: i64,
    },
}

/// The parts of a row that the chain covers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the columns of the ledger")]
pub struct Chained {
    pub seq: i64,
    pub at: i64,
    pub kind: String,
    pub version: i64,
    pub actor_role: String,
    pub actor: Option<i64>,
    pub audience: i64,
    /// `None` when it was erased; then so is the salt, and the seal is there.
    pub body: Option<String>,
    pub salt: Option<Vec<u8>>,
    pub seal: Option<Vec<u8>>,
    pub link: Hash,
}

impl FromRow for Chained {
    const COLUMNS: &'static [&'static str] =
        &["seq", "at", "kind", "version", "actor_role", "actor", "audience", "body", "salt", "seal", "link"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            seq: row.int(0)?,
            at: row.int(1)?,
            kind: row.text(2)?,
            version: row.int(3)?,
            actor_role: row.text(4)?,
            actor: row.opt_int(5)?,
            audience: row.int(6)?,
            body: row.opt_text(7)?,
            salt: row.opt_blob(8)?,
            seal: row.opt_blob(9)?,
            link: row.bytes(10)?,
        })
    }
}

/// The columns of an [`Entry`].
macro_rules! entries {
    ($rest:literal) => {
        concat!(
            "SELECT tx, n, stream, seq, at, kind, version, actor_role, actor, audience, body FROM ledger WHERE ",
            $rest
        )
    };
}

macro_rules! insert {
    ($returning:literal) => {
        concat!(
            "INSERT INTO ledger (stream, seq, at, kind, version, actor_role, actor, audience, body, salt, link)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            $returning
        )
    };
}

statements! {
    EPOCH: i64 = "SELECT epoch AS value FROM ledger_epoch";
    /// Everything below is settled: no transaction that is still open can place an entry there.
    HORIZON: i64 = "SELECT 1 AS value",
        postgres = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS value";
    APPEND = insert!("");
    APPEND_PLACED: Position = insert!(" RETURNING tx, n");
    OF_STREAM: Entry =
        entries!("stream = $1 AND seq > $2 AND ($3 = -1 OR audience & $3 <> 0) ORDER BY seq LIMIT $4");
    BEFORE: Entry =
        entries!("stream = $1 AND seq < $2 AND ($3 = -1 OR audience & $3 <> 0) ORDER BY seq DESC LIMIT $4");
    HANDS: i64 = "SELECT DISTINCT actor AS value FROM ledger WHERE stream = $1 AND actor IS NOT NULL ORDER BY value LIMIT $2";
    AFTER: Entry = entries!("$1 = 0 AND n > $2 AND $3 > 0 ORDER BY n LIMIT $4"),
        postgres = entries!("(tx, n) > ($1, $2) AND tx < $3 ORDER BY tx, n LIMIT $4");
    TIP: Position = "SELECT tx, n FROM ledger WHERE $1 > 0 ORDER BY n DESC LIMIT 1",
        postgres = "SELECT tx, n FROM ledger WHERE tx < $1 ORDER BY tx DESC, n DESC LIMIT 1";
    CHAIN: Chained =
        "SELECT seq, at, kind, version, actor_role, actor, audience, body, salt, seal, link
         FROM ledger WHERE stream = $1 AND seq > $2 ORDER BY seq LIMIT $3";
    STREAMS: i64 = "SELECT DISTINCT stream AS value FROM ledger WHERE stream > $1 ORDER BY stream LIMIT $2";
    ERASE = "UPDATE ledger SET body = NULL, salt = NULL, seal = $3 WHERE stream = $1 AND seq = $2 AND body IS NOT NULL";
    SETTLE = "UPDATE ledger SET tx = 0 WHERE tx <> 0";
    SETTLE_SEATS = "UPDATE seat SET last_tx = 0 WHERE last_tx <> 0";
    NEW_EPOCH = "UPDATE ledger_epoch SET epoch = $1";
    /// A trillion keys, more than were ever given since the backup, and a multiple of the blocks in which they are taken.
    SKIP_KEYS: i64 = "UPDATE id_counter SET value = value + 1099511627776 RETURNING value",
        postgres = "SELECT setval('id_counter', nextval('id_counter') + 1099511627776) AS value";
}

/// Appends entries behind `head`, which was read before this transaction's first write.
///
/// [`crate::StoreError::Race`] when the stream has grown in between.
pub async fn append(tx: &mut Tx, stream: i64, head: Head, entries: &[NewEntry]) -> Result<Appended> {
    let mut head = head;
    let mut placed = Vec::with_capacity(entries.len());
    for entry in entries {
        let seq = head.seq + 1;
        let envelope = Envelope {
            stream,
            seq,
            at: entry.at,
            kind: entry.kind,
            version: entry.version,
            actor_role: entry.actor_role,
            actor: entry.actor,
            audience: entry.audience,
        };
        let link = chain::link(&head.link, &envelope.leaf(&chain::seal(&entry.salt, &entry.body)));
        let row = params![
            stream,
            seq,
            entry.at,
            entry.kind,
            entry.version,
            entry.actor_role,
            entry.actor,
            entry.audience,
            &entry.body,
            &entry.salt,
            &link
        ];
        let position = tx.place(APPEND, APPEND_PLACED, row).await?;
        head = Head { seq, link };
        placed.push(Placed { seq, position, audience: entry.audience });
    }
    Ok(Appended { head, placed })
}

/// The entries of a stream after `after_seq`, oldest first, as far as `audience` may see them ([`EVERYONE`]: all).
pub async fn of_stream(tx: &mut Tx, stream: i64, after_seq: i64, audience: i64, limit: i64) -> Result<Vec<Entry>> {
    tx.all(OF_STREAM, params![stream, after_seq, audience, limit]).await
}

/// Everybody who did something in a stream, by their keys.
pub async fn hands(tx: &mut Tx, stream: i64, limit: i64) -> Result<Vec<i64>> {
    tx.all(HANDS, params![stream, limit]).await
}

/// The entries of a stream before `before_seq`, newest first: a page backwards. `i64::MAX` begins at the end.
pub async fn before(tx: &mut Tx, stream: i64, before_seq: i64, audience: i64, limit: i64) -> Result<Vec<Entry>> {
    tx.all(BEFORE, params![stream, before_seq, audience, limit]).await
}

/// The rows of a stream after `after_seq` with all that the chain covers, oldest first.
pub async fn chained(tx: &mut Tx, stream: i64, after_seq: i64, limit: i64) -> Result<Vec<Chained>> {
    tx.all(CHAIN, params![stream, after_seq, limit]).await
}

/// The settled entries of all streams after a position, in the one order that every reader sees.
pub async fn after(tx: &mut Tx, position: Position, limit: i64) -> Result<Vec<Entry>> {
    let horizon = tx.one(HORIZON, params![]).await?;
    tx.all(AFTER, params![position.tx, position.n, horizon, limit]).await
}

/// The position of the last settled entry.
pub async fn tip(tx: &mut Tx) -> Result<Position> {
    let horizon = tx.one(HORIZON, params![]).await?;
    Ok(tx.opt(TIP, params![horizon]).await?.unwrap_or_default())
}

/// The streams after `after`, in the order of their ids: a page of all that there are. Ids are greater than 0.
pub async fn streams(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<i64>> {
    tx.all(STREAMS, params![after, limit]).await
}

/// The number that tells this ledger from another one, or from itself before a restore.
pub(crate) async fn epoch(tx: &mut Tx) -> Result<i64> {
    tx.one(EPOCH, params![]).await
}

/// After a restore, with a random number that is not negative: positions of before mean nothing any more, and numbers of
/// another server's transactions neither. Keys that were given after the backup may be known outside; none is given again.
pub async fn begin_epoch(tx: &mut Tx, epoch: i64) -> Result<()> {
    tx.exec(SETTLE, params![]).await?;
    tx.exec(SETTLE_SEATS, params![]).await?;
    tx.exec(NEW_EPOCH, params![epoch]).await?;
    tx.one(SKIP_KEYS, params![]).await?;
    Ok(())
}

/// Recomputes the whole chain of a stream from what is stored.
pub async fn verify(tx: &mut Tx, stream: i64) -> Result<Verdict> {
    const PAGE: i64 = 500;
    let (mut head, mut erased) = (Head::default(), 0);
    loop {
        let rows = tx.all(CHAIN, params![stream, head.seq, PAGE]).await?;
        for row in &rows {
            let seq = head.seq + 1;
            let link = row.leaf(stream).map(|leaf| chain::link(&head.link, &leaf));
            let Some(link) = link.filter(|link| row.seq == seq && *link == row.link) else {
                return Ok(Verdict::Broken { seq });
            };
            erased += i64::from(row.body.is_none());
            head = Head { seq, link };
        }
        if (rows.len() as i64) < PAGE {
            return Ok(Verdict::Whole { head, erased });
        }
    }
}

/// Takes body and salt of an entry away for good. `record` is appended and says that it was done and on which ground; its
/// audience should be the erased entry's. `None` when there is no such entry or it is erased already.
pub async fn erase(tx: &mut Tx, stream: i64, head: Head, seq: i64, record: &NewEntry) -> Result<Option<Appended>> {
    let found = tx.opt(CHAIN, params![stream, seq - 1, 1]).await?.filter(|row| row.seq == seq);
    let Some(seal) = found.and_then(|row| Some(chain::seal(row.salt.as_deref()?, row.body.as_deref()?))) else {
        return Ok(None);
    };
    tx.exec(ERASE, params![stream, seq, &seal]).await?;
    append(tx, stream, head, std::slice::from_ref(record)).await.map(Some)
}

impl Chained {
    /// The seal of the body, kept or computed; `None` when the row says two different things.
    #[must_use]
    pub fn seal(&self) -> Option<Hash> {
        match (&self.body, &self.salt, &self.seal) {
            (Some(body), Some(salt), None) => Some(chain::seal(salt, body)),
            (None, None, Some(seal)) => seal.as_slice().try_into().ok(),
            _ => None,
        }
    }

    /// What the chain links.
    #[must_use]
    pub fn leaf(&self, stream: i64) -> Option<Hash> {
        let envelope = Envelope {
            stream,
            seq: self.seq,
            at: self.at,
            kind: &self.kind,
            version: self.version,
            actor_role: &self.actor_role,
            actor: self.actor,
            audience: self.audience,
        };
        self.seal().map(|seal| envelope.leaf(&seal))
    }

    /// The same without what the chain needs.
    #[must_use]
    pub fn entry(&self, stream: i64) -> Entry {
        Entry {
            position: Position::START,
            stream,
            seq: self.seq,
            at: self.at,
            kind: self.kind.clone(),
            version: self.version,
            actor_role: self.actor_role.clone(),
            actor: self.actor,
            audience: self.audience,
            body: self.body.clone(),
        }
    }
}
