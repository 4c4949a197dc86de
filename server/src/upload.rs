//! Files that people bring, in one piece with a form or piece by piece. What a file is, its bytes tell, never its name; what
//! it tells beside the picture is taken out before anything is kept; and who brought it is written down. Pages and the API
//! share this.

mod exif;
mod facts;
mod hint;
pub mod kind;
pub mod mark;
mod picture;
pub mod poster;
pub mod slot;
pub mod unfit;
pub mod video;

pub use exif::Photo;
pub use facts::Facts;
pub use hint::Hint;
pub use kind::{is_picture, is_taken, is_video};

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::limits::Limit;
use crate::reported::GUEST;
use axum::extract::multipart::{Field, MultipartError};
use axum::http::StatusCode;
use kind::{Form, HEAD_BYTES};
use ombud_domain::Refusal;
use ombud_domain::conversation::Attachment;
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::time::Span;
use ombud_engine::blob::BlobError;
use ombud_engine::vault::{OpenError, Opened};
use ombud_engine::view::known;
use ombud_store::paper::{self, Scan, Upload};
use ombud_store::person;
use ombud_store::slot::{self as slots, Slot};
use ombud_store::{Lane, StoreError, Tx};
use ombud_text::safe_text::safe_file_name;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::sync::Semaphore;
use unfit::{Fail, Unfit, of_disk};
use video::{Cut, Without};

/// Room for one file and the form around it, for the routes that take one.
pub const BODY_BYTES: usize = video::MAX_BYTES as usize + 64 * 1024;
/// Room for a form with several: five of the largest.
pub const FORM_BYTES: usize = 5 * BODY_BYTES;
/// What one person may bring in a day, in bytes: forty of the largest videos.
pub const DAY_BYTES: i64 = 2 * 1024 * 1024 * 1024;
/// The same for somebody without an account: three of the largest videos.
pub const GUEST_DAY_BYTES: i64 = 150 * 1024 * 1024;
const DAY: Span = Span::hours(24);

/// How long whoever brings a file waits for the virus scan; it goes on without them.
const SCAN_MOMENT: Duration = Duration::from_secs(3);

/// Files are looked at so many at a time: pictures are in memory then, each of at most twenty megabytes.
static LOOKED_AT: Semaphore = Semaphore::const_new(16);

/// Where files lie that a person brought before there is a case: a drawer of their own. Cases have keys above 0.
#[must_use]
pub const fn drawer(person: PersonId) -> CaseId {
    CaseId(-person.0)
}

/// Where files lie that somebody brings to a case which they may know.
///
/// # Errors
/// 404 for any other.
pub async fn place_of(app: &App, viewer: &Viewer, number: String) -> Result<CaseId, Fault> {
    let actor = viewer.actor.clone();
    let row = app.store().read(move |tx| Box::pin(async move { known(tx, &actor, &number).await })).await?;
    Ok(CaseId(row.id))
}

/// A file that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The file, as messages and evidence refer to it.
    pub file: Attachment,
    /// What could be better about the picture.
    pub hint: Option<Hint>,
    /// Whether it waits for the virus scan.
    pub held: bool,
}

/// Who brings a file, and what counts how many they bring.
#[derive(Debug, Clone)]
pub struct By {
    person: PersonId,
    limit: (Limit, String),
}

impl From<&Viewer> for By {
    fn from(viewer: &Viewer) -> Self {
        Self { person: viewer.person, limit: (Limit::Upload, viewer.tag.clone()) }
    }
}

impl By {
    /// A stranger, known as this guest from now on: what comes from one address counts together.
    #[must_use]
    pub fn stranger(guest: PersonId, address: &str) -> Self {
        Self { person: guest, limit: (Limit::GuestFile, address.to_owned()) }
    }
}

/// Takes a file of a form into a case (or a [`drawer`]), and writes down who brought it. When this returns, it is on disk.
/// Whether they may know the case is the caller's question.
///
/// # Errors
/// What [`Unfit`] lists; `too_many`, `upload_quota`, `busy`.
pub async fn accept(app: &App, by: &By, case: CaseId, field: Field<'_>) -> Result<Taken, Fault> {
    app.limits.check(by.limit.0, &by.limit.1)?;
    let (person, now) = (by.person.0, app.now());
    app.store().read(move |tx| Box::pin(async move { within_day(tx, person, now.0, 0).await })).await?;
    let name = safe_file_name(field.file_name().unwrap_or_default());
    let draft = app.engine.blobs().draft(&app.engine.entropy().token());
    receive(field, draft.path(), app.config.upload_max_bytes).await?;
    take(app, by.person, case, name, draft.path().to_owned(), None).await
}

/// Whether a person may bring so much more today.
async fn within_day(tx: &mut Tx, person: i64, now: i64, more: i64) -> Result<(), Fault> {
    let brought = paper::brought_since(tx, person, now - DAY.0).await?;
    let guest = person::load(tx, person).await?.is_some_and(|p| p.issuer == GUEST);
    if brought.saturating_add(more) > if guest { GUEST_DAY_BYTES } else { DAY_BYTES } {
        return Err(Fault::new(StatusCode::TOO_MANY_REQUESTS, "upload_quota"));
    }
    Ok(())
}

/// Writes a file of a form to the disk as it comes. Too much of it, and what is of no kind that is taken, ends it at once.
async fn receive(mut field: Field<'_>, path: &Path, most: u64) -> Result<(), Fault> {
    let mut file = tokio::fs::File::create_new(path).await.map_err(of_disk)?;
    let (mut head, mut bytes, mut limit) = (Vec::new(), 0u64, None);
    while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
        bytes += chunk.len() as u64;
        head.extend_from_slice(&chunk[..chunk.len().min(HEAD_BYTES - head.len())]);
        if limit.is_none() && head.len() == HEAD_BYTES {
            limit = Some(kind::of(&head)?.1.limit(most));
        }
        if let Some((_, why)) = limit.filter(|(limit, _)| bytes > *limit) {
            return Err(why.into());
        }
        file.write_all(&chunk).await.map_err(of_disk)?;
    }
    file.flush().await.map_err(of_disk)
}

/// What is kept of a file.
enum Kept {
    /// These bytes.
    Whole(Vec<u8>),
    /// Its bytes without these stretches.
    Without(Vec<Cut>),
}

/// A file that was looked at.
struct Examined {
    media: &'static str,
    facts: Facts,
    kept: Kept,
}

/// Looks at a file on the disk. With `sha256` it must be the file with that hash.
fn examine(path: &Path, most: u64, sha256: &str) -> Result<Examined, Fail> {
    let mut file = File::open(path)?;
    let bytes = file.metadata()?.len();
    if !sha256.is_empty() && hash(&mut file)? != sha256 {
        return Err(Unfit::Changed.into());
    }
    let mut head = Vec::new();
    file.rewind()?;
    (&file).take(HEAD_BYTES as u64).read_to_end(&mut head)?;
    let (media, form) = kind::of(&head)?;
    let (limit, why) = form.limit(most);
    if bytes > limit {
        return Err(why.into());
    }
    file.rewind()?;
    Ok(match form {
        Form::Picture(format) => {
            let mut whole = Vec::new();
            file.read_to_end(&mut whole)?;
            let (bare, facts) = picture::examine(&whole, format)?;
            Examined { media, facts, kept: Kept::Whole(bare) }
        }
        Form::Paper => Examined { media, facts: Facts::default(), kept: Kept::Without(Vec::new()) },
        Form::Video(container) => {
            let found = video::look(file, bytes, container)?;
            let facts = Facts { photo: found.photo, video: Some(found.video), ..Facts::default() };
            Examined { media, facts, kept: Kept::Without(found.cuts) }
        }
    })
}

fn hash(file: &mut File) -> io::Result<String> {
    let mut hasher = Sha256::new();
    io::copy(file, &mut hasher)?;
    Ok(hex::encode(hasher.finalize()))
}

/// The one way in: looks at a file on the disk, keeps what is kept of it, and writes down who brought it, together with
/// the end of the slot that it came by.
async fn take(
    app: &App,
    person: PersonId,
    case: CaseId,
    name: String,
    path: PathBuf,
    slot: Option<Slot>,
) -> Result<Taken, Fault> {
    let room = LOOKED_AT.acquire().await.map_err(Fault::internal)?;
    let (most, file) = (app.config.upload_max_bytes, path.clone());
    let sha256 = slot.as_ref().map(|s| s.sha256.clone()).unwrap_or_default();
    let looked = tokio::task::spawn_blocking(move || examine(&file, most, &sha256));
    let Examined { media, facts, kept } = looked.await.map_err(Fault::internal)??;
    let engine = &app.engine;
    let vault = engine.vault().clone();
    let stored = match kept {
        Kept::Whole(bytes) => vault.put(&bytes[..], video::MAX_BYTES).await,
        Kept::Without(cuts) => {
            let file = tokio::fs::File::open(&path).await.map_err(of_disk)?;
            vault.put(Without::new(file, cuts), video::MAX_BYTES).await
        }
    };
    drop(room);
    let stored = stored.map_err(of_blob)?;
    let size = i64::try_from(stored.bytes).map_err(Fault::internal)?;
    let (id, now) = (engine.id().await?, app.now().0);
    let brought = Upload {
        id,
        hash: stored.hash.clone(),
        case_id: case.0,
        person: person.0,
        name: name.clone(),
        media: media.into(),
        bytes: size,
        created_at: now,
        facts: serde_json::to_string(&facts).map_err(Fault::internal)?,
        scan: String::new(),
        blob: stored.blob,
        sealed: String::new(),
        gone_at: None,
    };
    let blob = brought.blob.clone();
    let work = app.store().write(Lane::People, move |tx| {
        Box::pin(async move {
            if let Some(slot) = slot
                && !slots::close(tx, &slot.id, &brought.hash, now).await?
            {
                // Somebody else brought it to its end meanwhile; whoever asks again hears what came of it.
                return Err(StoreError::Race);
            }
            vault.brought(tx, brought, stored.key).await
        })
    });
    work.await?;
    let file = Attachment { file: stored.hash, name, media: media.into(), bytes: size };
    let held = scanned(app, &file.file).await?;
    if is_video(media) && !held {
        poster::moment(app, &blob).await;
    }
    Ok(Taken { file, hint: facts.hint, held })
}

/// Gives the scanner a moment; true when the file has to wait for it longer.
async fn scanned(app: &App, hash: &str) -> Result<bool, Fault> {
    if app.engine.scanner().is_none() {
        return Ok(false);
    }
    match tokio::time::timeout(SCAN_MOMENT, app.engine.scan(hash)).await {
        Ok(Ok(Some(Scan::Infected(_)))) => Err(Unfit::Infected.into()),
        Ok(Ok(found)) => Ok(found.is_none()),
        // The queue has it: nothing is lost.
        Ok(Err(error)) => {
            tracing::warn!(hash, %error, "a file waits for the virus scan");
            Ok(true)
        }
        Err(_) => Ok(true),
    }
}

/// Whether a file may be given out: never when something was found in it, and not before the scan where there is one.
///
/// # Errors
/// `file_infected`, `file_unscanned`.
pub fn may_give(found: Option<&Scan>, scanning: bool) -> Result<(), Fault> {
    match found {
        Some(Scan::Infected(_)) => Err(Fault::new(StatusCode::FORBIDDEN, "file_infected")),
        None if scanning => Err(Fault::new(StatusCode::FORBIDDEN, "file_unscanned")),
        _ => Ok(()),
    }
}

/// Opens a file of a case, for whoever may; that is the caller's question.
///
/// # Errors
/// As [`closed`].
pub async fn opened(app: &App, hash: &str, case: CaseId) -> Result<Opened, Fault> {
    let (vault, wanted) = (app.engine.vault().clone(), hash.to_owned());
    let read = app.store().read(move |tx| Box::pin(async move { vault.find(tx, &wanted, case.0).await }));
    app.engine.vault().open(&read.await.map_err(closed)?).await.map_err(closed)
}

/// Why a file cannot be opened: 410 `file_gone` when it was deleted in time, 404 when it is not there.
#[must_use]
pub fn closed(error: OpenError) -> Fault {
    match error {
        OpenError::Gone(_) => Fault::new(StatusCode::GONE, "file_gone"),
        OpenError::Missing(_) => Fault::not_found().logged(error),
        OpenError::Store(error) => error.into(),
        OpenError::Disk(error) => of_disk(error),
    }
}

/// What is wrong with the form itself, or with the line it came by.
#[must_use]
pub fn unreadable(error: MultipartError) -> Fault {
    Fault::of_status(error.status()).logged(error)
}

fn of_blob(error: BlobError) -> Fault {
    match error {
        BlobError::Disk(error) => of_disk(error),
        other => Fault::internal(other),
    }
}

/// Files that a message is sent with: those that somebody of this case brought to it, or the sender beforehand. Name,
/// type and size are what was found out when they came, whatever the sender says now.
///
/// # Errors
/// `file_missing` on `field` for a file that was not brought.
pub async fn attachments(
    tx: &mut Tx,
    field: &str,
    person: PersonId,
    case: CaseId,
    hashes: &[String],
) -> Result<Vec<Attachment>, Fault> {
    let mut files = Vec::with_capacity(hashes.len());
    for hash in hashes {
        let up = held(tx, person, case, hash).await?.ok_or_else(|| Refusal::invalid(field, "file_missing"))?;
        files.push(Attachment { file: up.hash, name: up.name, media: up.media, bytes: up.bytes });
    }
    Ok(files)
}

/// A file as it was brought to the case, or into the person's own drawer.
///
/// # Errors
/// As the store's.
pub async fn held(tx: &mut Tx, person: PersonId, case: CaseId, hash: &str) -> Result<Option<Upload>, StoreError> {
    match paper::upload(tx, hash, case.0).await? {
        Some(up) => Ok(Some(up)),
        None => paper::upload(tx, hash, drawer(person).0).await,
    }
}
