//! Files that people bring: what they are is told by their bytes, never by their names.

use crate::app::App;
use crate::auth::Viewer;
use crate::fault::Fault;
use crate::limits::Limit;
use axum::extract::multipart::Field;
use axum::http::StatusCode;
use futures::TryStreamExt;
use ombud_domain::conversation::Attachment;
use ombud_domain::id::CaseId;
use ombud_engine::blob::{BlobError, MAX_FILE_BYTES};
use ombud_store::Lane;
use ombud_store::paper::{self, Upload};
use ombud_text::safe_text::safe_file_name;
use std::io::{self, Cursor};
use tokio_util::io::StreamReader;

/// What may be brought (T18, T27): pictures and PDF. SVG and HTML can hold scripts.
const MEDIA: &[&str] = &["image/jpeg", "image/png", "image/webp", "image/gif", "application/pdf"];
/// The most pixels of a picture: beyond it, showing it would cost somebody's phone its memory.
const MAX_PIXELS: u64 = 50_000_000;

/// Takes a file into a case, and writes down who brought it. When this returns, its bytes are on disk.
///
/// # Errors
/// `file_too_large`, `file_empty`, `file_wrong_type`, `picture_too_large`, `too_many`.
pub async fn accept(app: &App, viewer: &Viewer, case: CaseId, field: Field<'_>) -> Result<Attachment, Fault> {
    app.limits.check(Limit::Upload, &viewer.tag)?;
    let name = safe_file_name(field.file_name().unwrap_or("file"));
    let engine = &app.engine;
    let mut bytes = StreamReader::new(field.map_err(io::Error::other));
    let stored = engine.blobs().put(&mut bytes, MAX_FILE_BYTES, &engine.entropy().token()).await.map_err(of_blob)?;
    let media = infer::get(&stored.head).map(|t| t.mime_type()).filter(|m| MEDIA.contains(m));
    let media = media.ok_or_else(|| Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "file_wrong_type").on("file"))?;
    let stored = if media.starts_with("image/") { shown_copy(app, &stored.hash, media).await? } else { stored };
    let row = Upload {
        id: engine.id().await?,
        hash: stored.hash.clone(),
        case_id: case.0,
        person: viewer.person.0,
        name: name.clone(),
        media: media.into(),
        bytes: i64::try_from(stored.bytes).unwrap_or(i64::MAX),
        created_at: app.now().0,
    };
    let bytes = row.bytes;
    app.store().write(Lane::People, move |tx| Box::pin(async move { paper::brought(tx, &row).await })).await?;
    Ok(Attachment { file: stored.hash, name, media: media.into(), bytes })
}

fn of_blob(error: BlobError) -> Fault {
    match error {
        BlobError::TooLarge { .. } => Fault::new(StatusCode::PAYLOAD_TOO_LARGE, "file_too_large").on("file"),
        BlobError::Empty => Fault::new(StatusCode::UNPROCESSABLE_ENTITY, "file_empty").on("file"),
        // The sender went away, or sent no proper form: theirs. A full disk: ours.
        BlobError::Disk(e) if e.get_ref().is_some() => Fault::bad("unreadable").logged(e),
        BlobError::Disk(e) => Fault::new(StatusCode::INSUFFICIENT_STORAGE, "disk_full").logged(e),
    }
}

/// A picture without its metadata: the place where it was taken is nobody else's business (T27).
async fn shown_copy(app: &App, hash: &str, media: &'static str) -> Result<ombud_engine::blob::Stored, Fault> {
    let wrong = || Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "file_wrong_type").on("file");
    let path = app.engine.blobs().path(hash).ok_or_else(wrong)?;
    let original = path.clone();
    let clean = tokio::task::spawn_blocking(move || without_metadata(&path, media)).await.map_err(Fault::internal)?;
    let clean = clean.map_err(|why| {
        if why == "large" {
            Fault::new(StatusCode::UNPROCESSABLE_ENTITY, "picture_too_large").on("file")
        } else {
            wrong()
        }
    });
    let stored = match clean {
        Ok(bytes) => {
            let token = app.engine.entropy().token();
            app.engine.blobs().put(Cursor::new(bytes), MAX_FILE_BYTES * 2, &token).await.map_err(of_blob)
        }
        Err(fault) => Err(fault),
    };
    // The original is never shown to anybody; the same bytes may be in use only if nothing had to be taken out.
    if stored.as_ref().is_ok_and(|s| s.hash != hash) || stored.is_err() {
        let _ = tokio::fs::remove_file(original).await;
    }
    stored
}

/// The picture's pixels alone, in its own format; `large` beyond the limit, before anything is decoded.
fn without_metadata(path: &std::path::Path, media: &str) -> Result<Vec<u8>, &'static str> {
    use image::{ImageFormat, ImageReader, Limits};
    let format = ImageFormat::from_mime_type(media).ok_or("unknown")?;
    let open = || -> Result<_, &'static str> {
        let mut reader = ImageReader::open(path).map_err(|_| "unreadable")?;
        reader.set_format(format);
        Ok(reader)
    };
    let (wide, high) = open()?.into_dimensions().map_err(|_| "broken")?;
    if u64::from(wide) * u64::from(high) > MAX_PIXELS {
        return Err("large");
    }
    let mut reader = open()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| "broken")?;
    // How the camera was held stands in the metadata too: it is applied before they go.
    let turned = image::ImageDecoder::orientation(&mut decoder).ok();
    let mut picture = image::DynamicImage::from_decoder(decoder).map_err(|_| "broken")?;
    if let Some(turned) = turned {
        picture.apply_orientation(turned);
    }
    let mut out = Cursor::new(Vec::new());
    let format = if format == ImageFormat::Gif { ImageFormat::Png } else { format };
    let picture = if format == ImageFormat::Jpeg { picture.to_rgb8().into() } else { picture };
    picture.write_to(&mut out, format).map_err(|_| "broken")?;
    Ok(out.into_inner())
}
