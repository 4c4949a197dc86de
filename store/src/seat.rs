//! Who takes part in which case. The one predicate of scope: what a viewer lists, counts and is told of goes through the
//! seats of the holders that the viewer is (itself, its shop, its team).
//!
//! A seat's `last` moves only for events that its side may see; else notes and reports would leak by their timing.

use crate::case::{CaseRow, case_columns};
use crate::ledger::{self, Placed, Position};
use crate::{FromRow, Result, Row, StoreError, Tx, params, statements};
use std::fmt;
use std::str::FromStr;

/// A viewer is at most so many holders at once.
pub const HOLDERS: usize = 16;
/// No holder has this key.
const NOBODY: i64 = 0;
/// Badges count up to this and then say "99+".
pub const BADGE: i64 = 100;

/// What a viewer has to look at again after a cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touched {
    /// Its last visible entry.
    pub position: Position,
    /// The case.
    pub case_id: i64,
    /// Through which seat.
    pub holder: i64,
    /// The side of that seat.
    pub side: i64,
    /// The number of that entry in the case.
    pub last_seq: i64,
}

impl FromRow for Touched {
    const COLUMNS: &'static [&'static str] = &["tx", "n", "case_id", "holder", "side", "last_seq"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            position: Position::from_row(row)?,
            case_id: row.int(2)?,
            holder: row.int(3)?,
            side: row.int(4)?,
            last_seq: row.int(5)?,
        })
    }
}

/// One seat of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Seat {
    pub holder: i64,
    /// One bit of the audiences.
    pub side: i64,
    pub last_seq: i64,
    pub read_seq: i64,
    pub needs_answer: bool,
}

impl FromRow for Seat {
    const COLUMNS: &'static [&'static str] = &["holder", "side", "last_seq", "read_seq", "needs_answer"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            holder: row.int(0)?,
            side: row.int(1)?,
            last_seq: row.int(2)?,
            read_seq: row.int(3)?,
            needs_answer: row.flag(4)?,
        })
    }
}

/// How a list is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The last visible event first.
    #[default]
    Recent,
    /// The next deadline first; open cases only.
    Deadline,
}

/// Which cases to list.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// These kinds only; empty means all.
    pub kinds: Vec<String>,
    /// Open ones only.
    pub open: bool,
    /// Those that wait for the viewer's answer only.
    pub needs_answer: bool,
    /// Those with something unread only.
    pub unread: bool,
    /// Those with this label of a shop only; 0 means all.
    pub label: i64,
    /// Those in this language only; empty means all.
    pub language: String,
    /// Those with these words in their number, title, buyer's name, order number or messages only; empty means all.
    pub find: String,
    /// The order.
    pub order: Order,
    /// After this one, for the next page.
    pub after: Option<Bookmark>,
}

/// Where a page of a list ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bookmark(i64, i64);

impl fmt::Display for Bookmark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}-{:x}", self.0, self.1)
    }
}

impl FromStr for Bookmark {
    type Err = ledger::NotAPosition;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<Position>().map(|p| Self(p.tx, p.n))
    }
}

/// A line of a list: the case and what the viewer has seen of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The case.
    pub case: CaseRow,
    /// The seat through which the viewer sees it.
    pub seat: Seat,
    /// Where to go on after this line.
    pub bookmark: Bookmark,
}

impl Listed {
    /// Whether there is something unread.
    pub fn unread(&self) -> bool {
        self.seat.last_seq > self.seat.read_seq
    }
}

impl FromRow for Listed {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "number",
        "kind",
        "storefront",
        "buyer",
        "shop",
        "order_id",
        "language",
        "stage",
        "owner_role",
        "owner",
        "waits_for",
        "due_at",
        "wake_at",
        "entry",
        "revision",
        "seq",
        "link",
        "level",
        "opened_at",
        "updated_at",
        "closed_at",
        "title",
        "body",
        "holder",
        "side",
        "last_seq",
        "read_seq",
        "needs_answer",
        "key",
        "tie",
    ];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            case: CaseRow::from_row(row)?,
            seat: Seat {
                holder: row.int(24)?,
                side: row.int(25)?,
                last_seq: row.int(26)?,
                read_seq: row.int(27)?,
                needs_answer: row.flag(28)?,
            },
            bookmark: Bookmark(row.int(29)?, row.int(30)?),
        })
    }
}

/// Both lists: one holder's seats, joined to their cases, without those that a greater seat of the same viewer shows.
macro_rules! list {
    ($keys:literal, $after:literal, $shown_by_other:literal, $order:literal) => {
        concat!(
            "SELECT ",
            case_columns!(),
            ", holder, side, last_seq, read_seq, needs_answer, ",
            $keys,
            " FROM seat s JOIN case_file ON id = case_id WHERE holder = $1 AND ",
            $after,
            " AND ($4 = 0 OR closed = 0) AND ($5 = 0 OR needs_answer = 1) AND ($6 = 0 OR unread = 1)
              AND ($7 = '' OR $7 LIKE '%,' || kind || ',%')
              AND ($10 = 0 OR EXISTS (SELECT 1 FROM case_label b WHERE b.label = $10 AND b.case_id = s.case_id))
              AND ($11 = '' OR language = $11)
              AND ($12 = '' OR lower(number) LIKE $12 OR lower(title) LIKE $12
                OR EXISTS (SELECT 1 FROM person p WHERE p.id = buyer AND lower(p.name) LIKE $12)
                OR EXISTS (SELECT 1 FROM mirror m WHERE m.id = order_id AND lower(m.external_id) LIKE $12)
                OR EXISTS (SELECT 1 FROM mirror m WHERE m.id = buyer AND lower(m.body::json ->> 'name') LIKE $12)
                OR EXISTS (SELECT 1 FROM ledger l WHERE l.stream = s.case_id AND l.kind = 'conversation.message'
                  AND l.audience & s.side <> 0 AND lower(l.body::json -> 'what' ->> 'text') LIKE $12))
              AND NOT EXISTS (SELECT 1 FROM seat o WHERE o.case_id = s.case_id
                AND o.holder IN (SELECT unnest($8::bigint[])) AND ",
            $shown_by_other,
            ") ORDER BY ",
            $order,
            " LIMIT $9"
        )
    };
}

statements! {
    SIT =
        "INSERT INTO seat (case_id, holder, side, last_tx, last_n, last_seq, read_seq, unread, needs_answer, closed)
         SELECT $1, $2, $3, 0, 0, 0, 0, 0, 0, CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END FROM case_file WHERE id = $1
         ON CONFLICT (case_id, holder) DO UPDATE SET side = excluded.side";
    RISE = "DELETE FROM seat WHERE case_id = $1 AND holder = $2";
    BUMP =
        "UPDATE seat SET last_tx = $2, last_n = $3, last_seq = $4,
             read_seq = CASE WHEN holder = $6 THEN $4 ELSE read_seq END
         WHERE case_id = $1 AND side & $5 <> 0";
    // Apart from the rest, because it seldom changes: an index that is left alone is a page that is not written.
    UNREAD =
        "UPDATE seat SET unread = CASE WHEN holder = $3 THEN 0 ELSE 1 END
         WHERE case_id = $1 AND side & $2 <> 0 AND unread <> CASE WHEN holder = $3 THEN 0 ELSE 1 END";
    MARK_READ =
        "UPDATE seat SET read_seq = CASE WHEN $2 < last_seq THEN $2 ELSE last_seq END,
             unread = CASE WHEN $2 < last_seq THEN 1 ELSE 0 END
         WHERE case_id = $1 AND holder IN (SELECT unnest($3::bigint[]))
           AND read_seq < CASE WHEN $2 < last_seq THEN $2 ELSE last_seq END";
    NEEDS_ANSWER =
        "UPDATE seat SET needs_answer = $3 WHERE case_id = $1 AND side & $2 <> 0 AND needs_answer <> $3";
    OF_CASE: Seat =
        "SELECT holder, side, last_seq, read_seq, needs_answer FROM seat WHERE case_id = $1 ORDER BY holder LIMIT $2";
    SIDES: i64 =
        "SELECT side AS value FROM seat WHERE case_id = $1 AND holder IN (SELECT unnest($2::bigint[]))";
    TOUCHED: Touched =
        "SELECT last_tx AS tx, last_n AS n, case_id, holder, side, last_seq FROM seat
         WHERE holder IN (SELECT unnest($1::bigint[])) AND (last_tx, last_n) > ($2, $3) AND last_tx < $4
         ORDER BY last_tx, last_n LIMIT $5";
    COUNT_UNREAD: i64 =
        "SELECT count(*) AS value FROM (SELECT DISTINCT case_id FROM seat
         WHERE holder IN (SELECT unnest($1::bigint[])) AND unread = 1 LIMIT $2) AS counted";
    COUNT_ANSWERS: i64 =
        "SELECT count(*) AS value FROM (SELECT DISTINCT s.case_id FROM seat AS s JOIN case_file AS f ON f.id = s.case_id
         WHERE s.holder IN (SELECT unnest($1::bigint[])) AND s.needs_answer = 1
           AND ($3 = '' OR $3 LIKE '%,' || f.kind || ',%') LIMIT $2) AS counted";
    RECENT: Listed = list!(
        "last_tx AS key, last_n AS tie",
        "(last_tx, last_n) < ($2, $3)",
        "(o.last_tx, o.last_n, o.holder) > (s.last_tx, s.last_n, s.holder)",
        "last_tx DESC, last_n DESC"
    );
    DEADLINE: Listed = list!(
        "due_at AS key, id AS tie",
        "closed = 0 AND (due_at, id) > ($2, $3)",
        "o.holder > s.holder",
        "due_at, id"
    );
}

/// Gives a holder a seat, or an existing seat another side.
pub async fn sit(tx: &mut Tx, case_id: i64, holder: i64, side: i64) -> Result<()> {
    if tx.exec(SIT, params![case_id, holder, side]).await? == 0 {
        return Err(StoreError::Other(format!("a seat in case {case_id}, which is not there")));
    }
    Ok(())
}

/// Takes a seat away; `false` when there was none.
pub async fn rise(tx: &mut Tx, case_id: i64, holder: i64) -> Result<bool> {
    Ok(tx.exec(RISE, params![case_id, holder]).await? == 1)
}

/// Tells the seats of what was appended, each only of what its side may see. Who wrote it has read it: `author` is the
/// author's own seat, `None` for the system.
pub async fn bump(tx: &mut Tx, case_id: i64, placed: &[Placed], author: Option<i64>) -> Result<()> {
    let author = author.unwrap_or(NOBODY);
    let mut told = 0;
    // Of several entries each side needs the last that it may see.
    for entry in placed.iter().rev() {
        let sides = entry.audience & !told;
        if sides != 0 {
            let at = entry.position;
            tx.exec(BUMP, params![case_id, at.tx, at.n, entry.seq, sides, author]).await?;
        }
        told |= entry.audience;
    }
    tx.exec(UNREAD, params![case_id, told, author]).await.map(drop)
}

/// The viewer has read a case up to entry `seq`. Reading backwards changes nothing; `true` when something changed.
pub async fn mark_read(tx: &mut Tx, holders: &[i64], case_id: i64, seq: i64) -> Result<bool> {
    Ok(tx.exec(MARK_READ, params![case_id, seq, few(holders)?]).await? > 0)
}

/// Whether the seats of these sides are expected to answer.
pub async fn set_needs_answer(tx: &mut Tx, case_id: i64, sides: i64, needs: bool) -> Result<()> {
    tx.exec(NEEDS_ANSWER, params![case_id, sides, needs]).await.map(drop)
}

/// The seats of a case.
pub async fn of_case(tx: &mut Tx, case_id: i64, limit: i64) -> Result<Vec<Seat>> {
    tx.all(OF_CASE, params![case_id, limit]).await
}

/// The sides on which the viewer sits in a case, as one mask of audiences; `None` when on none: the case is not there.
pub async fn sits(tx: &mut Tx, holders: &[i64], case_id: i64) -> Result<Option<i64>> {
    let sides = tx.all(SIDES, params![case_id, few(holders)?]).await?;
    Ok(sides.into_iter().reduce(|mask, side| mask | side))
}

/// The seats with something new after a position, oldest first: what a reader fetches after a cut.
pub async fn touched_after(tx: &mut Tx, holders: &[i64], position: Position, limit: i64) -> Result<Vec<Touched>> {
    let horizon = tx.one(ledger::HORIZON, params![]).await?;
    tx.all(TOUCHED, params![few(holders)?, position.tx, position.n, horizon, limit]).await
}

/// The cases with something unread, counted up to [`BADGE`].
pub async fn unread_count(tx: &mut Tx, holders: &[i64]) -> Result<i64> {
    tx.one(COUNT_UNREAD, params![few(holders)?, BADGE]).await
}

/// The cases of these kinds (all for none) that wait for the viewer's answer, counted up to [`BADGE`].
pub async fn needs_answer_count(tx: &mut Tx, holders: &[i64], kinds: &[&str]) -> Result<i64> {
    tx.one(COUNT_ANSWERS, params![few(holders)?, BADGE, &listed(kinds)]).await
}

/// Kinds as the statements read them: between commas; empty means all.
fn listed<T: AsRef<str>>(kinds: &[T]) -> String {
    kinds.iter().fold(String::new(), |all, kind| {
        if all.is_empty() { format!(",{},", kind.as_ref()) } else { all + kind.as_ref() + "," }
    })
}

/// What `lower(…) LIKE` finds words by; empty for none. A sign that means any sign stands for itself too.
pub(crate) fn like(words: &str) -> String {
    if words.is_empty() { String::new() } else { format!("%{}%", words.to_lowercase().replace('%', "_")) }
}

/// A page of the viewer's cases.
///
/// Each holder's page comes straight from an index, in order; the few pages are then merged.
pub async fn list(tx: &mut Tx, holders: &[i64], filter: &Filter, limit: i64) -> Result<Vec<Listed>> {
    let kinds = listed(&filter.kinds);
    let (stmt, start) = match filter.order {
        Order::Recent => (RECENT, Bookmark(i64::MAX, i64::MAX)),
        Order::Deadline => (DEADLINE, Bookmark(i64::MIN, i64::MIN)),
    };
    let Bookmark(key, tie) = filter.after.unwrap_or(start);
    let find = like(&filter.find);
    let mut page = Vec::new();
    for &holder in few(holders)? {
        let wanted = params![
            holder,
            key,
            tie,
            filter.open,
            filter.needs_answer,
            filter.unread,
            &kinds,
            holders,
            limit,
            filter.label,
            &filter.language,
            &find
        ];
        page.extend(tx.all(stmt, wanted).await?);
    }
    match filter.order {
        Order::Recent => page.sort_by_key(|line| std::cmp::Reverse(line.bookmark)),
        Order::Deadline => page.sort_by_key(|line| line.bookmark),
    }
    page.truncate(usize::try_from(limit).unwrap_or_default());
    Ok(page)
}

fn few(holders: &[i64]) -> Result<&[i64]> {
    if holders.len() <= HOLDERS { Ok(holders) } else { Err(StoreError::other("a viewer of too many holders")) }
}
