//! Files that people bring. What a file is, its bytes tell, never its name; what a picture tells beside the picture is
//! taken out before anything is kept; and who brought it is written down. Pages and the API share this.

mod exif;
mod facts;
mod hint;
mod picture;

pub use exif::Photo;
pub use facts::Facts;
pub use hint::Hint;
pub use picture::{is_picture, is_taken};

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::limits::Limit;
use axum::extract::multipart::{Field, MultipartError};
use axum::http::StatusCode;
use ombud_domain::Refusal;
use ombud_domain::conversation::Attachment;
use ombud_domain::id::{CaseId, PersonId};
use ombud_engine::blob::{BlobError, MAX_FILE_BYTES};
use ombud_store::paper::{self, Scan, Upload};
use ombud_store::{Lane, StoreError, Tx};
use ombud_text::safe_text::safe_file_name;
use picture::Unfit;
use std::io;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Room for one file and the form around it, for the routes that take one.
pub const BODY_BYTES: usize = MAX_FILE_BYTES as usize + 64 * 1024;

/// How long whoever brings a file waits for the virus scan; it goes on without them.
const SCAN_MOMENT: Duration = Duration::from_secs(3);

/// Files are looked at in memory: so many at a time, and no more.
static IN_MEMORY: Semaphore = Semaphore::const_new(16);

/// Where files lie that a person brought before there is a case: a drawer of their own. Cases have keys above 0.
#[must_use]
pub const fn drawer(person: PersonId) -> CaseId {
    CaseId(-person.0)
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

/// Takes a file into a case (or a [`drawer`]), and writes down who brought it. When this returns, it is on disk.
/// Whether the viewer may know the case is the caller's question.
///
/// # Errors
/// `file_too_large`, `file_empty`, `file_wrong_type`, `file_broken`, `picture_too_large`, `file_infected`; `too_many`, `busy`.
pub async fn accept(app: &App, viewer: &Viewer, case: CaseId, field: Field<'_>) -> Result<Taken, Fault> {
    app.limits.check(Limit::Upload, &viewer.tag)?;
    let Ok(_room) = IN_MEMORY.try_acquire() else { return Err(StoreError::Busy.into()) };
    let name = safe_file_name(field.file_name().unwrap_or_default());
    let bytes = read(field).await?;
    let examined = tokio::task::spawn_blocking(move || picture::examine(bytes)).await.map_err(Fault::internal)?;
    let (media, bytes, facts) = examined.map_err(unfit)?;
    let engine = &app.engine;
    let stored = engine.blobs().put(&bytes[..], MAX_FILE_BYTES, &engine.entropy().token()).await.map_err(of_blob)?;
    let size = i64::try_from(stored.bytes).map_err(Fault::internal)?;
    let brought = Upload {
        id: engine.id().await?,
        hash: stored.hash.clone(),
        case_id: case.0,
        person: viewer.person.0,
        name: name.clone(),
        media: media.into(),
        bytes: size,
        created_at: app.now().0,
        facts: serde_json::to_string(&facts).map_err(Fault::internal)?,
        scan: String::new(),
    };
    app.store().write(Lane::People, move |tx| Box::pin(async move { paper::brought(tx, &brought).await })).await?;
    let file = Attachment { file: stored.hash, name, media: media.into(), bytes: size };
    let held = scanned(app, &file.file).await?;
    Ok(Taken { file, hint: facts.hint, held })
}

/// Gives the scanner a moment; true when the file has to wait for it longer.
async fn scanned(app: &App, hash: &str) -> Result<bool, Fault> {
    if app.engine.scanner().is_none() {
        return Ok(false);
    }
    match tokio::time::timeout(SCAN_MOMENT, app.engine.scan(hash)).await {
        Ok(Ok(Some(Scan::Infected(_)))) => {
            Err(Fault::new(StatusCode::UNPROCESSABLE_ENTITY, "file_infected").on("file"))
        }
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

async fn read(mut field: Field<'_>) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
        if bytes.len() as u64 + chunk.len() as u64 > MAX_FILE_BYTES {
            return Err(Fault::new(StatusCode::PAYLOAD_TOO_LARGE, "file_too_large").on("file"));
        }
        bytes.extend_from_slice(&chunk);
    }
    if bytes.is_empty() {
        Err(Fault::new(StatusCode::UNPROCESSABLE_ENTITY, "file_empty").on("file"))
    } else {
        Ok(bytes)
    }
}

/// What is wrong with the form itself, or with the line it came by.
#[must_use]
pub fn unreadable(error: MultipartError) -> Fault {
    Fault::of_status(error.status()).logged(error)
}

fn unfit(why: Unfit) -> Fault {
    let (status, code) = match why {
        Unfit::WrongType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "file_wrong_type"),
        Unfit::Broken => (StatusCode::UNPROCESSABLE_ENTITY, "file_broken"),
        Unfit::TooManyPixels => (StatusCode::UNPROCESSABLE_ENTITY, "picture_too_large"),
    };
    Fault::new(status, code).on("file")
}

fn of_blob(error: BlobError) -> Fault {
    match error {
        BlobError::Disk(e) if e.kind() == io::ErrorKind::StorageFull => StoreError::DiskFull.into(),
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
