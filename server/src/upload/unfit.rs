//! Why a file is not taken: one list, from which each is told to people, to programs, and to whoever asks once more.

use crate::fault::Fault;
use axum::http::StatusCode;
use ombud_store::StoreError;
use std::io;

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is none of the kinds that are taken, whatever its name says.
    WrongType,
    /// It begins as what it is and does not go on as that.
    Broken,
    /// It has more pixels than are unpacked.
    TooManyPixels,
    /// It is no video and larger than other files may be.
    TooLarge,
    /// It is a video and larger than videos may be.
    VideoTooLarge,
    /// It is longer than videos may be.
    TooLong,
    /// It has no bytes.
    Empty,
    /// It is not the file that was announced: its hash or its length is another one.
    Changed,
    /// A virus was found in it.
    Infected,
}

impl Unfit {
    const ALL: [Self; 9] = [
        Self::WrongType,
        Self::Broken,
        Self::TooManyPixels,
        Self::TooLarge,
        Self::VideoTooLarge,
        Self::TooLong,
        Self::Empty,
        Self::Changed,
        Self::Infected,
    ];

    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WrongType => "file_wrong_type",
            Self::Broken => "file_broken",
            Self::TooManyPixels => "picture_too_large",
            Self::TooLarge => "file_too_large",
            Self::VideoTooLarge => "video_too_large",
            Self::TooLong => "video_too_long",
            Self::Empty => "file_empty",
            Self::Changed => "file_changed",
            Self::Infected => "file_infected",
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.code() == code)
    }
}

impl From<Unfit> for Fault {
    fn from(why: Unfit) -> Self {
        let status = match why {
            Unfit::WrongType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Unfit::TooLarge | Unfit::VideoTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, why.code()).on("file")
    }
}

/// Why a file was not looked at to its end.
#[derive(Debug)]
pub enum Fail {
    /// Something is wrong with it.
    Unfit(Unfit),
    /// Our own disk could not.
    Disk(io::Error),
}

impl From<Unfit> for Fail {
    fn from(why: Unfit) -> Self {
        Self::Unfit(why)
    }
}

impl From<io::Error> for Fail {
    fn from(error: io::Error) -> Self {
        // A file that ends before what it announces.
        if error.kind() == io::ErrorKind::UnexpectedEof { Unfit::Broken.into() } else { Self::Disk(error) }
    }
}

impl From<Fail> for Fault {
    fn from(fail: Fail) -> Self {
        match fail {
            Fail::Unfit(why) => why.into(),
            Fail::Disk(error) => of_disk(error),
        }
    }
}

/// What the disk could not, as a fault: a full one is told as such.
pub fn of_disk(error: io::Error) -> Fault {
    if error.kind() == io::ErrorKind::StorageFull { StoreError::DiskFull.into() } else { Fault::internal(error) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_found_again_by_its_word() {
        for why in Unfit::ALL {
            assert_eq!(Unfit::from_code(why.code()), Some(why));
            let fault = Fault::from(why);
            assert!(fault.status.is_client_error() && fault.field.as_deref() == Some("file"));
        }
        assert_eq!(Unfit::from_code(&"ab".repeat(32)), None);
    }
}
