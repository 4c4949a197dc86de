//! Small things that many tests need.

use futures::future::BoxFuture;
use ombud_store::case::{self, CaseRow};
use ombud_store::ledger::{self, Appended, Head, NewEntry};
use ombud_store::{Lane, Result, Store, StoreError, Tx};

/// The sides of these tests.
pub const BUYER: i64 = 1;
pub const SELLER: i64 = 2;
pub const STAFF: i64 = 4;
pub const ALL: i64 = BUYER | SELLER | STAFF;

/// `Store::write` for people, with the store's own error.
pub async fn write<T, W>(store: &Store, work: W) -> Result<T>
where
    W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + 'static,
    T: Send + 'static,
{
    store.write(Lane::People, work).await
}

/// `Store::read` with the store's own error.
pub async fn read<T, W>(store: &Store, work: W) -> Result<T>
where
    W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + 'static,
    T: Send + 'static,
{
    store.read(work).await
}

pub fn entry(body: &str, audience: i64) -> NewEntry {
    NewEntry {
        at: 1_700_000_000_000,
        kind: "message_sent",
        version: 1,
        actor_role: "buyer",
        actor: Some(7),
        audience,
        body: body.to_owned(),
        salt: [9; 16],
    }
}

/// An open case without events.
pub fn case(id: i64) -> CaseRow {
    CaseRow {
        id,
        number: format!("C-{id}"),
        kind: "conversation".to_owned(),
        storefront: 1,
        buyer: Some(7),
        shop: Some(8),
        order_id: Some(9),
        language: "en".to_owned(),
        stage: "open".to_owned(),
        owner_role: "shop".to_owned(),
        owner: Some(8),
        waits_for: "seller".to_owned(),
        due_at: Some(1000 + id),
        wake_at: Some(1000 + id),
        entry: 1,
        revision: 1,
        seq: 0,
        link: [0; 32],
        level: 0,
        opened_at: 1,
        updated_at: 1,
        closed_at: None,
        title: "Where is it?".to_owned(),
        body: "{}".to_owned(),
    }
}

/// Stores a new case.
pub async fn open(store: &Store, row: CaseRow) -> Result<()> {
    write(store, move |tx| Box::pin(async move { case::insert(tx, &row).await })).await
}

/// Appends entries to a case as a command does: load, append, save.
pub async fn say(tx: &mut Tx, id: i64, entries: &[NewEntry]) -> Result<Appended> {
    let before = case::load(tx, id).await?.ok_or(StoreError::Other("no case".to_owned()))?;
    let appended = ledger::append(tx, id, before.head(), entries).await?;
    let after = CaseRow { seq: appended.head.seq, link: appended.head.link, ..before.clone() };
    if case::save(tx, &before, &after).await? { Ok(appended) } else { Err(StoreError::Race) }
}

/// Appends to a bare stream.
pub async fn append(store: &Store, stream: i64, head: Head, entries: Vec<NewEntry>) -> Result<Appended> {
    write(store, move |tx| Box::pin(async move { ledger::append(tx, stream, head, &entries).await })).await
}
