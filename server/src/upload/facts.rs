//! What was found out about a file when it came, kept beside it: advice about the picture, and what the camera wrote.

use super::exif::Photo;
use super::hint::Hint;
use super::video::Video;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use ombud_store::paper::Upload;
use serde::{Deserialize, Serialize};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

/// A picture that would take more memory is not looked at.
const MAX_PIXEL_BYTES: u64 = 256 * 1024 * 1024;

/// One picture is unpacked at a time: the largest ones are a fifth of a gigabyte each.
static UNPACKING: Mutex<()> = Mutex::new(());

/// What is known of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// What could be better about the picture. For whoever brought it, nobody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Hint>,
    /// What the camera wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Photo>,
    /// How a video plays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video: Option<Video>,
}

impl Facts {
    /// Looks at a picture as it came. What cannot be read says nothing: facts are no reason to refuse a picture.
    #[must_use]
    pub fn of(bytes: &[u8], format: ImageFormat) -> Self {
        // Decoders are written for pictures, not against people: one that gives up must not take the upload with it.
        catch_unwind(AssertUnwindSafe(|| look(bytes, format))).unwrap_or_default()
    }

    /// The facts that were kept with a file.
    #[must_use]
    pub fn kept(upload: &Upload) -> Self {
        Self::read(&upload.facts)
    }

    /// The same from their text.
    #[must_use]
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}

fn look(bytes: &[u8], format: ImageFormat) -> Facts {
    let Ok(mut decoder) = ImageReader::with_format(Cursor::new(bytes), format).into_decoder() else {
        return Facts::default();
    };
    let exif = decoder.exif_metadata().ok().flatten();
    let xmp = decoder.xmp_metadata().ok().flatten();
    let photo = Photo::read(exif.as_deref(), xmp.as_deref());
    if decoder.total_bytes() > MAX_PIXEL_BYTES {
        return Facts { photo, ..Facts::default() };
    }
    let _alone = UNPACKING.lock().unwrap_or_else(PoisonError::into_inner);
    let hint = DynamicImage::from_decoder(decoder).ok().as_ref().and_then(Hint::of);
    Facts { hint, photo, video: None }
}
