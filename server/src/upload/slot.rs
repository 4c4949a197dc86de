//! Files that come piece by piece, and go on after a cut where they stopped. A slot is announced for one case by one person;
//! its pieces lie on the disk beside the files, and how many bytes of them count stands in the store, written after them. So
//! nothing that was acknowledged is lost, whoever hangs up or stops. The last piece takes the same way in as any file.

use super::unfit::{Unfit, of_disk};
use super::{Taken, kind, take, within_day};
use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::limits::Limit;
use axum::body::Bytes;
use axum::http::StatusCode;
use ombud_domain::Refusal;
use ombud_domain::conversation::Attachment;
use ombud_domain::id::CaseId;
use ombud_domain::time::Span;
use ombud_engine::act::may_know;
use ombud_store::paper;
use ombud_store::slot::{self as slots, Slot};
use ombud_store::{Lane, StoreError, Tx};
use ombud_text::safe_text::safe_file_name;
use std::collections::{BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// The largest piece in bytes.
pub const PIECE_BYTES: usize = 1024 * 1024;
/// How long a slot stays after its last piece.
pub const LIFE: Span = Span::hours(24);
/// How many one person may have open, and how many bytes of them.
pub const AT_ONCE: i64 = 8;
/// The same in bytes: four of the largest videos.
pub const AT_ONCE_BYTES: i64 = 200 * 1024 * 1024;
/// When all are taken, one that stood still for so long makes room.
pub const STILL: Span = Span::minutes(1);
/// Ids that are read at once.
const BATCH: i64 = 500;

/// Slots at which somebody is writing: one at a time.
static AT_WORK: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// A file that somebody wants to send.
#[derive(Debug, Clone)]
pub struct Announced {
    /// The id that the sender gave it: a repeat is the same file.
    pub cid: Uuid,
    /// Its name.
    pub name: String,
    /// What the sender says it is; empty when they do not know.
    pub media: String,
    /// Its length.
    pub bytes: u64,
    /// The SHA-256 of the whole, in hex. With it a file that is sent on after a cut is surely the same one.
    pub sha256: Option<String>,
}

/// How it stands with a file.
#[derive(Debug)]
pub struct Standing {
    /// The slot.
    pub slot: Slot,
    /// The file, when all of it is here.
    pub taken: Option<Taken>,
}

impl Standing {
    /// How many bytes are here: where the next piece begins.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.slot.got.unsigned_abs()
    }
}

/// What came of a piece.
#[derive(Debug)]
pub enum Step {
    /// It is here.
    On(Standing),
    /// It begins elsewhere than where the last one ended, or that one is being written still.
    Elsewhere(Standing),
}

/// Makes a slot for a file, or gives the one that it has. Whether the viewer may know the case is the caller's question.
///
/// # Errors
/// What can be known before the first byte: `file_empty`, `file_wrong_type`, `file_too_large`, `video_too_large`;
/// `key_reused` for an id under which another file was announced; `too_many`, `too_many_uploads`, `upload_quota`.
pub async fn begin(app: &App, viewer: &Viewer, case: CaseId, file: Announced) -> Result<Standing, Fault> {
    app.limits.check(Limit::Upload, &viewer.tag)?;
    let media = file.media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind::announced(&media, file.bytes, app.config.upload_max_bytes)?;
    let sha256 = file.sha256.unwrap_or_default();
    if !sha256.is_empty() && (sha256.len() != 64 || !sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))) {
        return Err(Refusal::invalid("sha256", "wrong_value").into());
    }
    let fresh = Slot {
        id: app.engine.entropy().token(),
        person: viewer.person.0,
        cid: file.cid.to_string(),
        case_id: case.0,
        name: safe_file_name(&file.name),
        media,
        bytes: i64::try_from(file.bytes).map_err(|_| Unfit::TooLarge)?,
        sha256,
        got: 0,
        outcome: String::new(),
        touched_at: app.now().0,
    };
    let work = app.store().write(Lane::People, move |tx| Box::pin(async move { slot_for(tx, fresh).await }));
    standing(app, work.await?).await
}

async fn slot_for(tx: &mut Tx, fresh: Slot) -> Result<Slot, Fault> {
    let now = fresh.touched_at;
    slots::drop_old(tx, now - LIFE.0).await?;
    if let Some(known) = slots::by_cid(tx, fresh.person, &fresh.cid).await? {
        let of = |s: &Slot| (s.case_id, s.name.clone(), s.bytes, s.sha256.clone());
        return if of(&known) == of(&fresh) { Ok(known) } else { Err(Refusal::KeyReused.into()) };
    }
    if !fresh.sha256.is_empty()
        && let Some(known) = slots::alike(tx, &fresh).await?
    {
        return Ok(known);
    }
    let mut under_way = slots::under_way(tx, fresh.person).await?;
    let full = |u: &slots::UnderWay| u.files >= AT_ONCE || u.bytes + fresh.bytes > AT_ONCE_BYTES;
    if full(&under_way) {
        slots::drop_still(tx, fresh.person, now - STILL.0).await?;
        under_way = slots::under_way(tx, fresh.person).await?;
    }
    if full(&under_way) {
        return Err(Fault::new(StatusCode::TOO_MANY_REQUESTS, "too_many_uploads"));
    }
    within_day(tx, fresh.person, now, under_way.bytes + fresh.bytes).await?;
    slots::begin(tx, &fresh).await?;
    Ok(fresh)
}

/// How it stands with a file that the viewer is sending.
///
/// # Errors
/// 404 for what is not theirs or over; why it was refused, if it was.
pub async fn look(app: &App, viewer: &Viewer, id: &str) -> Result<Standing, Fault> {
    let slot = own(app, viewer, id).await?;
    standing(app, slot).await
}

async fn own(app: &App, viewer: &Viewer, id: &str) -> Result<Slot, Fault> {
    let (id, person, after) = (id.to_owned(), viewer.person.0, (app.now().0) - LIFE.0);
    let read = app.store().read(move |tx| Box::pin(async move { slots::own(tx, &id, person, after).await }));
    read.await.map_err(|e: StoreError| Fault::from(e))?.ok_or_else(Fault::not_found)
}

/// A slot that is over says again what came of it.
async fn standing(app: &App, slot: Slot) -> Result<Standing, Fault> {
    if slot.outcome.is_empty() {
        return Ok(Standing { slot, taken: None });
    }
    if let Some(why) = Unfit::from_code(&slot.outcome) {
        return Err(why.into());
    }
    let (hash, case) = (slot.outcome.clone(), slot.case_id);
    let read = app.store().read(move |tx| Box::pin(async move { paper::upload(tx, &hash, case).await }));
    // What is infected is not found there.
    let up = read.await.map_err(|e: StoreError| Fault::from(e))?.ok_or(Unfit::Infected)?;
    let held = up.scan.is_empty() && app.engine.scanner().is_some();
    let hint = super::Facts::kept(&up).hint;
    let file = Attachment { file: up.hash, name: slot.name.clone(), media: up.media, bytes: up.bytes };
    Ok(Standing { slot, taken: Some(Taken { file, hint, held }) })
}

/// Takes a piece that begins at `offset`. A piece without bytes behind the last one asks for what came of the file.
///
/// # Errors
/// As [`look`]; with the last piece all that can be wrong with a file.
pub async fn append(app: &App, viewer: &Viewer, id: &str, offset: Option<u64>, piece: Bytes) -> Result<Step, Fault> {
    // Nobody is held up by a stranger.
    let seen = own(app, viewer, id).await?;
    let offset = offset.ok_or_else(|| Refusal::invalid("offset", "required"))?;
    let Some(alone) = Alone::at(&seen.id) else { return Ok(Step::Elsewhere(Standing { slot: seen, taken: None })) };
    let (app, viewer) = (app.clone(), viewer.clone());
    // Who hangs up in the middle does not stop it in the middle.
    let work = tokio::spawn(async move {
        let done = appended(&app, &viewer, &seen.id, offset, piece).await;
        drop(alone);
        done
    });
    work.await.map_err(Fault::internal)?
}

async fn appended(app: &App, viewer: &Viewer, id: &str, offset: u64, piece: Bytes) -> Result<Step, Fault> {
    let mut slot = own(app, viewer, id).await?;
    if !slot.outcome.is_empty() {
        return standing(app, slot).await.map(Step::On);
    }
    let got = slot.got.unsigned_abs();
    if offset != got {
        return Ok(Step::Elsewhere(Standing { slot, taken: None }));
    }
    let (until, now) = (got + piece.len() as u64, app.now().0);
    if until > slot.bytes.unsigned_abs() {
        // Not the file that was announced.
        return Err(refused(app, &slot, Unfit::Changed).await);
    }
    if until > got {
        let (blobs, name) = (app.engine.blobs().clone(), slot.id.clone());
        let written = tokio::task::spawn_blocking(move || blobs.append_part(&name, got, &piece));
        match written.await.map_err(Fault::internal)? {
            Err(error) if is_lost(&error) => return Err(lost(app, &slot).await),
            other => other.map_err(of_disk)?,
        }
        let (name, from) = (slot.id.clone(), slot.got);
        slot.got = i64::try_from(until).map_err(Fault::internal)?;
        slot.touched_at = now;
        let to = slot.got;
        let grown = app
            .store()
            .write(Lane::People, move |tx| Box::pin(async move { slots::grow(tx, &name, from, to, now).await }));
        if !grown.await.map_err(|e: StoreError| Fault::from(e))? {
            return Err(StoreError::Race.into());
        }
    }
    if slot.got < slot.bytes {
        return Ok(Step::On(Standing { slot, taken: None }));
    }
    finish(app, viewer, slot).await.map(Step::On)
}

/// All of it is here: it takes the way of any file, and then its pieces go.
async fn finish(app: &App, viewer: &Viewer, slot: Slot) -> Result<Standing, Fault> {
    if slot.case_id > 0 {
        // Who lost their seat meanwhile brings nothing more.
        let (actor, case) = (viewer.actor.clone(), CaseId(slot.case_id));
        app.store().read(move |tx| Box::pin(async move { may_know(tx, &actor, case).await })).await?;
    }
    let path = app.engine.blobs().part(&slot.id).ok_or_else(Fault::not_found)?;
    if !tokio::fs::try_exists(&path).await.map_err(of_disk)? {
        return Err(lost(app, &slot).await);
    }
    match take(app, viewer.person, CaseId(slot.case_id), slot.name.clone(), path, Some(slot.clone())).await {
        Ok(taken) => {
            clear(app, &slot.id).await;
            Ok(Standing { slot, taken: Some(taken) })
        }
        Err(fault) => match Unfit::from_code(&fault.code) {
            Some(why) => Err(refused(app, &slot, why).await),
            // Ours to mend: the pieces wait for another try.
            None => Err(fault),
        },
    }
}

/// It is not taken, and whoever asks once more hears why.
async fn refused(app: &App, slot: &Slot, why: Unfit) -> Fault {
    let (id, now) = (slot.id.clone(), app.now().0);
    let work = app
        .store()
        .write(Lane::People, move |tx| Box::pin(async move { slots::close(tx, &id, why.code(), now).await }));
    if let Err(error) = work.await.map_err(|e: StoreError| e) {
        return error.into();
    }
    clear(app, &slot.id).await;
    why.into()
}

/// The disk has less than what counts: it was brought back from a copy, which holds no pieces. The sender begins anew.
async fn lost(app: &App, slot: &Slot) -> Fault {
    let id = slot.id.clone();
    let work = app.store().write(Lane::People, move |tx| Box::pin(async move { slots::drop_one(tx, &id).await }));
    match work.await.map_err(|e: StoreError| e) {
        Ok(()) => Fault::not_found(),
        Err(error) => error.into(),
    }
}

fn is_lost(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::NotFound)
}

async fn clear(app: &App, id: &str) {
    let (blobs, name) = (app.engine.blobs().clone(), id.to_owned());
    match tokio::task::spawn_blocking(move || blobs.drop_part(&name)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "the pieces of a file are swept later"),
        Err(error) => tracing::warn!(%error, "the pieces of a file are swept later"),
    }
}

/// Forgets slots that nobody touched for [`LIFE`], and takes pieces from the disk that belong to none.
///
/// # Errors
/// The store's, the disk's.
pub async fn sweep(app: &App) -> Result<usize, Fault> {
    let (blobs, before) = (app.engine.blobs().clone(), app.now().0 - LIFE.0);
    // The disk is read first: a piece that comes meanwhile is not on the list.
    let lying = tokio::task::spawn_blocking(move || blobs.parts()).await.map_err(Fault::internal)?.map_err(of_disk)?;
    let work = app.store().write(Lane::Work, move |tx| Box::pin(async move { slots::drop_old(tx, before).await }));
    work.await.map_err(|e: StoreError| Fault::from(e))?;
    let (mut open, mut after) = (HashSet::new(), String::new());
    loop {
        let read = app.store().read(move |tx| Box::pin(async move { slots::ids(tx, &after, BATCH).await }));
        let ids: Vec<String> = read.await.map_err(|e: StoreError| Fault::from(e))?;
        let Some(last) = ids.last() else { break };
        after = last.clone();
        open.extend(ids);
    }
    let gone: Vec<&String> = lying.iter().filter(|id| !open.contains(*id)).collect();
    for id in &gone {
        clear(app, id).await;
    }
    Ok(gone.len())
}

/// The right to write at a slot, for as long as it is held.
struct Alone(String);

impl Alone {
    fn at(id: &str) -> Option<Self> {
        let mut at_work = AT_WORK.lock().unwrap_or_else(PoisonError::into_inner);
        at_work.insert(id.to_owned()).then(|| Self(id.to_owned()))
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        AT_WORK.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}
