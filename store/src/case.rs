//! Cases and payment books as rows: cached folds of their streams, changed by compare-and-set on `seq`.

use crate::ledger::Head;
use crate::{FromRow, Result, Row, Tx, params, statements};

/// One case. What the words mean is the domain's business; instants are ms since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct CaseRow {
    pub id: i64,
    /// The name for the outside.
    pub number: String,
    pub kind: String,
    pub storefront: i64,
    pub buyer: Option<i64>,
    pub shop: Option<i64>,
    pub order_id: Option<i64>,
    pub language: String,
    pub stage: String,
    pub owner_role: String,
    pub owner: Option<i64>,
    pub waits_for: String,
    /// Until when somebody must act; never empty while the case is open.
    pub due_at: Option<i64>,
    /// When the timer runs; never empty while the case is open.
    pub wake_at: Option<i64>,
    /// The `seq` of the event that entered the present state.
    pub entry: i64,
    /// Changes only when what somebody may do changes.
    pub revision: i64,
    /// The number of events.
    pub seq: i64,
    /// The link of the last event.
    pub link: [u8; 32],
    pub level: i64,
    pub opened_at: i64,
    pub updated_at: i64,
    pub closed_at: Option<i64>,
    pub title: String,
    /// The rest of the state, JSON of at most 4,096 bytes; never the text of messages.
    pub body: String,
}

impl CaseRow {
    /// The end of the case's stream.
    pub fn head(&self) -> Head {
        Head { seq: self.seq, link: self.link }
    }
}

/// The columns of a [`CaseRow`], in its order.
macro_rules! case_columns {
    () => {
        "id, number, kind, storefront, buyer, shop, order_id, language, stage, owner_role, owner, waits_for, due_at, \
         wake_at, entry, revision, seq, link, level, opened_at, updated_at, closed_at, title, body"
    };
}
pub(crate) use case_columns;

impl FromRow for CaseRow {
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
    ];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.int(0)?,
            number: row.text(1)?,
            kind: row.text(2)?,
            storefront: row.int(3)?,
            buyer: row.opt_int(4)?,
            shop: row.opt_int(5)?,
            order_id: row.opt_int(6)?,
            language: row.text(7)?,
            stage: row.text(8)?,
            owner_role: row.text(9)?,
            owner: row.opt_int(10)?,
            waits_for: row.text(11)?,
            due_at: row.opt_int(12)?,
            wake_at: row.opt_int(13)?,
            entry: row.int(14)?,
            revision: row.int(15)?,
            seq: row.int(16)?,
            link: row.bytes(17)?,
            level: row.int(18)?,
            opened_at: row.int(19)?,
            updated_at: row.int(20)?,
            closed_at: row.opt_int(21)?,
            title: row.text(22)?,
            body: row.text(23)?,
        })
    }
}

/// The money of one payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookRow {
    /// Its key, also the number of its stream.
    pub id: i64,
    /// The payment of the mirror that it is about; one book each.
    pub payment: i64,
    /// The number of events.
    pub seq: i64,
    /// The link of the last event.
    pub link: [u8; 32],
    /// The state, JSON.
    pub body: String,
}

impl BookRow {
    /// The end of the book's stream.
    pub fn head(&self) -> Head {
        Head { seq: self.seq, link: self.link }
    }
}

impl FromRow for BookRow {
    const COLUMNS: &'static [&'static str] = &["id", "payment", "seq", "link", "body"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { id: row.int(0)?, payment: row.int(1)?, seq: row.int(2)?, link: row.bytes(3)?, body: row.text(4)? })
    }
}

/// A case whose timer has run out, and the state in which it was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The case.
    pub id: i64,
    /// The state, by the event that entered it.
    pub entry: i64,
}

/// How long a case took.
pub(crate) struct Took(i64);

impl FromRow for Took {
    const COLUMNS: &'static [&'static str] = &["took"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self(row.int(0)?))
    }
}

impl FromRow for Due {
    const COLUMNS: &'static [&'static str] = &["id", "entry"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { id: row.int(0)?, entry: row.int(1)? })
    }
}

/// A unit of an order line and the case that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Which of the line's units, from 0.
    pub unit: i64,
    /// The case.
    pub case_id: i64,
}

impl FromRow for Claim {
    const COLUMNS: &'static [&'static str] = &["unit", "case_id"];

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { unit: row.int(0)?, case_id: row.int(1)? })
    }
}

/// State and timer apart from the rest, because a message seldom changes the one and not always the other: an index that
/// is left alone is a page that is not written.
macro_rules! save {
    ($moved:literal) => {
        concat!(
            "UPDATE case_file SET language = $3, owner_role = $4, owner = $5, waits_for = $6, due_at = $7, entry = $8,
                 revision = $9, seq = $10, link = $11, level = $12, updated_at = $13, title = $14, body = $15",
            $moved,
            " WHERE id = $1 AND seq = $2"
        )
    };
}

statements! {
    LOAD: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE id = $1");
    BY_NUMBER: CaseRow = concat!("SELECT ", case_columns!(), " FROM case_file WHERE number = $1");
    OF_ORDER: CaseRow =
        concat!("SELECT ", case_columns!(), " FROM case_file WHERE order_id = $1 ORDER BY id DESC LIMIT $2");
    REPORTS: CaseRow = concat!(
        "SELECT ", case_columns!(), " FROM seat JOIN case_file ON id = case_id
         WHERE holder = $1 AND kind = 'report' AND (shop = $2 OR order_id = $3) ORDER BY id DESC LIMIT $4"
    );
    INSERT = concat!(
        "INSERT INTO case_file (", case_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, \
         $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)"
    );
    SAVE = save!("");
    SAVE_TIMER = save!(", wake_at = $16");
    SAVE_STAGE = save!(", wake_at = $16, closed_at = $17, stage = $18");
    RELATE = "UPDATE case_file SET storefront = $3, buyer = $4, shop = $5, order_id = $6 WHERE id = $1 AND seq = $2";
    SHUT_SEATS = "UPDATE seat SET closed = $2 WHERE case_id = $1 AND closed <> $2";
    FINANCE_TOOK: Took =
        "SELECT closed_at - opened_at AS took FROM case_file WHERE kind = 'finance' AND closed_at IS NOT NULL AND body LIKE $1
         ORDER BY closed_at DESC LIMIT $2";
    DUE: Due =
        "SELECT id, entry FROM case_file WHERE closed_at IS NULL AND wake_at <= $1 ORDER BY wake_at LIMIT $2";
    BOOK: BookRow = "SELECT id, payment, seq, link, body FROM book WHERE id = $1";
    BOOK_OF: BookRow = "SELECT id, payment, seq, link, body FROM book WHERE payment = $1";
    INSERT_BOOK = "INSERT INTO book (id, payment, seq, link, body) VALUES ($1, $2, $3, $4, $5)";
    SAVE_BOOK = "UPDATE book SET seq = $3, link = $4, body = $5 WHERE id = $1 AND seq = $2";
    CLAIM =
        "INSERT INTO unit_claim (line, unit, case_id) VALUES ($1, $2, $3)
         ON CONFLICT (line, unit) DO UPDATE SET case_id = excluded.case_id
         WHERE unit_claim.case_id = excluded.case_id";
    RELEASE = "DELETE FROM unit_claim WHERE case_id = $1";
    CLAIM_PARCEL = "INSERT INTO returned_parcel (number, case_id) VALUES ($1, $2)
         ON CONFLICT (number) DO UPDATE SET case_id = excluded.case_id
         WHERE returned_parcel.case_id = excluded.case_id";
    CLAIMED: Claim = "SELECT unit, case_id FROM unit_claim WHERE line = $1 ORDER BY unit";
}

/// The case.
pub async fn load(tx: &mut Tx, id: i64) -> Result<Option<CaseRow>> {
    tx.opt(LOAD, params![id]).await
}

/// The case by its name for the outside.
pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<CaseRow>> {
    tx.opt(BY_NUMBER, params![number]).await
}

/// The cases of an order, newest first.
pub async fn of_order(tx: &mut Tx, order_id: i64, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(OF_ORDER, params![order_id, limit]).await
}

/// What somebody has reported about a shop or an order, newest first.
pub async fn reports(tx: &mut Tx, reporter: i64, shop: i64, order_id: i64, limit: i64) -> Result<Vec<CaseRow>> {
    tx.all(REPORTS, params![reporter, shop, order_id, limit]).await
}

/// A new case. `Unique` when the number is taken.
pub async fn insert(tx: &mut Tx, row: &CaseRow) -> Result<()> {
    let r = row;
    let row = params![
        r.id,
        &r.number,
        &r.kind,
        r.storefront,
        r.buyer,
        r.shop,
        r.order_id,
        &r.language,
        &r.stage,
        &r.owner_role,
        r.owner,
        &r.waits_for,
        r.due_at,
        r.wake_at,
        r.entry,
        r.revision,
        r.seq,
        &r.link,
        r.level,
        r.opened_at,
        r.updated_at,
        r.closed_at,
        &r.title,
        &r.body
    ];
    tx.exec(INSERT, row).await.map(drop)
}

/// Saves a case that was `before`; `false` when somebody else was faster: give [`crate::StoreError::Race`] up.
/// Number, kind, storefront, parties, order and `opened_at` stay as they are ([`relate`]).
pub async fn save(tx: &mut Tx, before: &CaseRow, after: &CaseRow) -> Result<bool> {
    let a = after;
    let row = params![
        before.id,
        before.seq,
        &a.language,
        &a.owner_role,
        a.owner,
        &a.waits_for,
        a.due_at,
        a.entry,
        a.revision,
        a.seq,
        &a.link,
        a.level,
        a.updated_at,
        &a.title,
        &a.body,
        a.wake_at,
        a.closed_at,
        &a.stage,
    ];
    let (stmt, row) = if before.stage != a.stage || before.closed_at != a.closed_at {
        (SAVE_STAGE, &row[..])
    } else if before.wake_at != a.wake_at {
        (SAVE_TIMER, &row[..16])
    } else {
        (SAVE, &row[..15])
    };
    let saved = tx.exec(stmt, row).await?;
    if saved == 1 && before.closed_at.is_some() != after.closed_at.is_some() {
        tx.exec(SHUT_SEATS, params![before.id, after.closed_at.is_some()]).await?;
    }
    Ok(saved == 1)
}

/// Gives a case other parties, as when a claimed identity is verified. Call it before [`save`]; `false` is a race.
pub async fn relate(tx: &mut Tx, before: &CaseRow, after: &CaseRow) -> Result<bool> {
    let row = params![before.id, before.seq, after.storefront, after.buyer, after.shop, after.order_id];
    Ok(tx.exec(RELATE, row).await? == 1)
}

/// Open cases whose timer has run out at `now`, the longest waiting first.
pub async fn due(tx: &mut Tx, now: i64, limit: i64) -> Result<Vec<Due>> {
    tx.all(DUE, params![now, limit]).await
}

/// The book.
pub async fn book(tx: &mut Tx, id: i64) -> Result<Option<BookRow>> {
    tx.opt(BOOK, params![id]).await
}

/// The book of a payment.
pub async fn book_of(tx: &mut Tx, payment: i64) -> Result<Option<BookRow>> {
    tx.opt(BOOK_OF, params![payment]).await
}

/// A new book. `Unique` when the payment has one.
pub async fn insert_book(tx: &mut Tx, row: &BookRow) -> Result<()> {
    tx.exec(INSERT_BOOK, params![row.id, row.payment, row.seq, &row.link, &row.body]).await.map(drop)
}

/// Saves a book that had `expected_seq` events; `false` when somebody else was faster.
pub async fn save_book(tx: &mut Tx, row: &BookRow, expected_seq: i64) -> Result<bool> {
    Ok(tx.exec(SAVE_BOOK, params![row.id, expected_seq, row.seq, &row.link, &row.body]).await? == 1)
}

/// Takes units `(line, unit)` for a case. The first that another case has is given back; then the work must be refused.
pub async fn claim_units(tx: &mut Tx, case_id: i64, units: &[(i64, i64)]) -> Result<Option<(i64, i64)>> {
    for &(line, unit) in units {
        if tx.exec(CLAIM, params![line, unit, case_id]).await? == 0 {
            return Ok(Some((line, unit)));
        }
    }
    Ok(None)
}

/// Writes a parcel's number down for a return; `false` when another return has it.
pub async fn claim_parcel(tx: &mut Tx, case_id: i64, number: &str) -> Result<bool> {
    Ok(tx.exec(CLAIM_PARCEL, params![number, case_id]).await? == 1)
}

/// Gives all units of a case free.
pub async fn release_units(tx: &mut Tx, case_id: i64) -> Result<u64> {
    tx.exec(RELEASE, params![case_id]).await
}

/// The units of a line that cases have.
pub async fn claimed(tx: &mut Tx, line: i64) -> Result<Vec<Claim>> {
    tx.all(CLAIMED, params![line]).await
}

/// How long the newest closed cases of the finance desk about one topic took, in milliseconds.
pub async fn finance_took(tx: &mut Tx, topic: &str, limit: i64) -> Result<Vec<i64>> {
    let topic = format!("%\"topic\":\"{topic}\"%");
    Ok(tx.all::<Took>(FINANCE_TOOK, params![&topic, limit]).await?.into_iter().map(|t| t.0).collect())
}
