//! The kinds of file that are taken, known by their bytes. Never SVG or HTML: they can hold scripts.

use super::unfit::Unfit;
use super::video::{self, Container};
use image::ImageFormat;
use ombud_engine::blob::MAX_FILE_BYTES;

/// How many bytes tell what a file is.
pub const HEAD_BYTES: usize = 4 * 1024;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A picture.
    Picture(ImageFormat),
    /// A PDF.
    Paper,
    /// A video.
    Video(Container),
}

const TAKEN: &[(&str, Form)] = &[
    ("image/jpeg", Form::Picture(ImageFormat::Jpeg)),
    ("image/png", Form::Picture(ImageFormat::Png)),
    ("image/webp", Form::Picture(ImageFormat::WebP)),
    ("image/gif", Form::Picture(ImageFormat::Gif)),
    ("application/pdf", Form::Paper),
    ("video/mp4", Form::Video(Container::Mp4)),
    ("video/webm", Form::Video(Container::Webm)),
];

/// What browsers offer in their window for choosing files.
pub const ACCEPT: &str = "image/*,application/pdf,video/mp4,video/webm";

fn form_of(media: &str) -> Option<Form> {
    TAKEN.iter().find(|(name, _)| *name == media).map(|(_, form)| *form)
}

/// Whether files of this media type are taken.
#[must_use]
pub fn is_taken(media: &str) -> bool {
    form_of(media).is_some()
}

/// Whether it is the media type of a picture.
#[must_use]
pub fn is_picture(media: &str) -> bool {
    matches!(form_of(media), Some(Form::Picture(_)))
}

/// Whether it is the media type of a video.
#[must_use]
pub fn is_video(media: &str) -> bool {
    matches!(form_of(media), Some(Form::Video(_)))
}

/// What a file is, by its first bytes.
///
/// # Errors
/// `Empty`, `WrongType`.
pub fn of(head: &[u8]) -> Result<(&'static str, Form), Unfit> {
    if head.is_empty() {
        return Err(Unfit::Empty);
    }
    let found = infer::get(head).ok_or(Unfit::WrongType)?;
    TAKEN.iter().find(|(name, _)| *name == found.mime_type()).copied().ok_or(Unfit::WrongType)
}

impl Form {
    /// How large a file of this kind may be, and what is said of a larger one. `most` is what the operator allows.
    #[must_use]
    pub fn limit(self, most: u64) -> (u64, Unfit) {
        match self {
            Self::Video(_) => (video::MAX_BYTES.min(most), Unfit::VideoTooLarge),
            _ => (MAX_FILE_BYTES.min(most), Unfit::TooLarge),
        }
    }
}

/// Whether a file that somebody announces can be taken at all, before its first byte is here. Who does not say what it is
/// may send as much as the largest kind has.
///
/// # Errors
/// `Empty`, `WrongType`, `TooLarge`, `VideoTooLarge`.
pub fn announced(media: &str, bytes: u64, most: u64) -> Result<(), Unfit> {
    let form = if media.is_empty() { Form::Video(Container::Mp4) } else { form_of(media).ok_or(Unfit::WrongType)? };
    let (limit, why) = form.limit(most);
    match bytes {
        0 => Err(Unfit::Empty),
        _ if bytes > limit => Err(why),
        _ => Ok(()),
    }
}
