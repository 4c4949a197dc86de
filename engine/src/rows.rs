//! Cases as rows and back. The row is a cached fold of the ledger; [`replay`] makes the same case from the ledger.

use ombud_domain::actor::{Actor, Audience, Party, Role};
use ombud_domain::case::{Case, CaseKind, Envelope, Event, Machine, Owner, Stage, fold};
use ombud_domain::id::{BookId, CaseId, OrderId, PersonId, ShopId, StorefrontId};
use ombud_domain::payment_book::{Book, BookEvent};
use ombud_domain::time::Instant;
use ombud_store::StoreError;
use ombud_store::case::{BookRow, CaseRow};
use ombud_store::ledger::{Entry, NewEntry};
use serde::{Deserialize, Serialize};

/// The row's body: what no list needs.
#[derive(Serialize, Deserialize)]
struct Body<M> {
    silence: String,
    data: M,
}

fn corrupt(what: &str, id: i64) -> StoreError {
    StoreError::Corrupt(format!("{what} of {id}"))
}

/// The case in a row.
///
/// # Errors
/// `Corrupt` when the row is not one that this release or an earlier one wrote.
pub fn read<M: Machine>(row: &CaseRow) -> Result<Case<M>, StoreError> {
    let body: Body<M> = serde_json::from_str(&row.body).map_err(|_| corrupt("body", row.id))?;
    let stage = M::Stage::from_code(&row.stage).ok_or_else(|| corrupt("stage", row.id))?;
    Ok(Case { env: envelope(row, body.silence)?, stage, data: body.data })
}

/// The envelope in a row, whatever its machine.
///
/// # Errors
/// `Corrupt` when the row's words are unknown.
pub fn envelope(row: &CaseRow, silence: String) -> Result<Envelope, StoreError> {
    let role = Role::from_code(&row.owner_role).ok_or_else(|| corrupt("owner", row.id))?;
    Ok(Envelope {
        id: CaseId(row.id),
        number: row.number.clone(),
        storefront: StorefrontId(row.storefront),
        buyer: PersonId(row.buyer.unwrap_or_default()),
        shop: row.shop.map(ShopId),
        order: row.order_id.map(OrderId),
        language: row.language.clone(),
        title: row.title.clone(),
        owner: Owner { role, person: row.owner.map(PersonId) },
        waits_for: row.waits_for.split(',').filter_map(party).collect(),
        due: row.due_at.map(Instant),
        wake: row.wake_at.map(Instant),
        silence,
        entry: row.entry,
        revision: row.revision,
        seq: row.seq,
        level: u8::try_from(row.level).unwrap_or(u8::MAX),
        opened_at: Instant(row.opened_at),
        closed_at: row.closed_at.map(Instant),
    })
}

fn party(code: &str) -> Option<Party> {
    [Party::Buyer, Party::Shop, Party::Platform].into_iter().find(|p| p.code() == code)
}

/// The kind of the case in a row.
///
/// # Errors
/// `Corrupt` when this release does not know it.
pub fn kind(row: &CaseRow) -> Result<CaseKind, StoreError> {
    CaseKind::from_code(&row.kind).ok_or_else(|| corrupt("kind", row.id))
}

/// The row of a case whose stream ends in `link`.
///
/// # Errors
/// `Other` when the data has no JSON form.
pub fn write<M: Machine>(case: &Case<M>, link: [u8; 32], now: Instant) -> Result<CaseRow, StoreError> {
    let env = &case.env;
    let body = Body { silence: env.silence.clone(), data: &case.data };
    let waits: Vec<&str> = env.waits_for.iter().map(|p| p.code()).collect();
    Ok(CaseRow {
        id: env.id.0,
        number: env.number.clone(),
        kind: M::KIND.code().into(),
        storefront: env.storefront.0,
        buyer: Some(env.buyer.0).filter(|_| env.buyer != PersonId::NOBODY),
        shop: env.shop.map(|s| s.0),
        order_id: env.order.map(|o| o.0),
        language: env.language.clone(),
        stage: case.stage.code().into(),
        owner_role: env.owner.role.code().into(),
        owner: env.owner.person.map(|p| p.0),
        waits_for: waits.join(","),
        due_at: env.due.map(|t| t.0),
        wake_at: env.wake.map(|t| t.0),
        entry: env.entry,
        revision: env.revision,
        seq: env.seq,
        link,
        level: i64::from(env.level),
        opened_at: env.opened_at.0,
        updated_at: now.0,
        closed_at: env.closed_at.map(|t| t.0),
        title: env.title.clone(),
        body: serde_json::to_string(&body).map_err(|e| StoreError::Other(e.to_string()))?,
    })
}

/// The ledger entry of an event.
///
/// # Errors
/// `Other` when the event has no JSON form.
pub fn entry<M: Machine>(
    event: &Event<M>,
    actor: &Actor,
    now: Instant,
    salt: [u8; 16],
) -> Result<NewEntry, StoreError> {
    Ok(NewEntry {
        at: now.0,
        kind: M::what_kind(&event.what),
        version: 1,
        actor_role: actor.role.code(),
        actor: actor.person.map(|p| p.0),
        audience: i64::from(event.audience.0),
        body: serde_json::to_string(event).map_err(|e| StoreError::Other(e.to_string()))?,
        salt,
    })
}

/// The event in a ledger entry. `None` when its body was erased.
///
/// # Errors
/// `Corrupt` when no release wrote it.
pub fn event<M: Machine>(entry: &Entry) -> Result<Option<Event<M>>, StoreError> {
    let Some(body) = &entry.body else { return Ok(None) };
    let mut event: Event<M> = serde_json::from_str(body).map_err(|_| corrupt("event", entry.stream))?;
    event.audience = Audience(u8::try_from(entry.audience).unwrap_or(0));
    Ok(Some(event))
}

/// The case as the ledger tells it, for the proof that row and ledger are equal (I24). `first` is the case as its
/// opening event describes it.
///
/// # Errors
/// `Corrupt` as [`event`].
pub fn replay<M: Machine>(first: Case<M>, entries: &[Entry]) -> Result<Case<M>, StoreError> {
    entries.iter().try_fold(first, |case, entry| {
        let event = event::<M>(entry)?;
        Ok(event.map_or_else(|| case.clone(), |e| fold(case.clone(), &[e], Instant(entry.at))))
    })
}

/// The book in a row.
///
/// # Errors
/// `Corrupt` when the row is not one that this release or an earlier one wrote.
pub fn read_book(row: &BookRow) -> Result<Book, StoreError> {
    let mut book: Book = serde_json::from_str(&row.body).map_err(|_| corrupt("book", row.id))?;
    book.id = BookId(row.id);
    book.seq = row.seq;
    Ok(book)
}

/// The row of a book whose stream ends in `link`.
///
/// # Errors
/// `Other` when the book has no JSON form.
pub fn write_book(book: &Book, link: [u8; 32]) -> Result<BookRow, StoreError> {
    let body = serde_json::to_string(book).map_err(|e| StoreError::Other(e.to_string()))?;
    Ok(BookRow { id: book.id.0, payment: book.payment.0, seq: book.seq, link, body })
}

/// The ledger entry of a book's event.
///
/// # Errors
/// `Other` when the event has no JSON form.
pub fn book_entry(event: &BookEvent, actor: &Actor, now: Instant, salt: [u8; 16]) -> Result<NewEntry, StoreError> {
    Ok(NewEntry {
        at: now.0,
        kind: event.kind(),
        version: 1,
        actor_role: actor.role.code(),
        actor: actor.person.map(|p| p.0),
        audience: i64::from(Audience::PLATFORM.0),
        body: serde_json::to_string(event).map_err(|e| StoreError::Other(e.to_string()))?,
        salt,
    })
}
