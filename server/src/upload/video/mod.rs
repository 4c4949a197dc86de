//! Videos: how long they are, and what they tell beside the pictures. Both containers are walked by small readers of our
//! own, with a bound on everything: a library would hold a file in memory, and we need the place of each part anyway, since
//! what tells is written over where it stands. A part that we do not know is taken out; what plays stays untouched.

mod cut;
mod mp4;
#[cfg(test)]
mod tests;
mod webm;

pub use cut::{Cut, Without};

use super::exif::Photo;
use super::picture::MAX_PIXELS;
use super::unfit::{Fail, Unfit};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::io::{BufReader, Read, Seek};

/// The largest video in bytes.
pub const MAX_BYTES: u64 = 50 * 1024 * 1024;
/// The longest video in seconds, as people are told.
pub const MAX_S: u64 = 60;
/// The same in milliseconds: a phone that stops at sixty seconds writes the last picture a moment later.
const MAX_MS: u64 = MAX_S * 1_000 + 500;
/// The longest side of its pictures.
const MAX_SIDE: u32 = 8_192;
/// How much of a part that is taken out is looked into.
const LOOK_BYTES: usize = 1024 * 1024;
/// Words that stand where a video tells where it was taken: in tags, in the metadata of phones, in tracks of cameras.
const PLACES: [&[u8]; 9] =
    [b"\xA9xyz", b"loci", b"location", b"LOCATION", b"GPSLatitude", b"GPSCoordinates", b"gpmd", b"camm", b"freeGPS"];

/// In which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    /// MP4.
    Mp4,
    /// WebM.
    Webm,
}

/// What is known of a video.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Video {
    /// How long it is.
    pub length_ms: u64,
}

/// A video that was looked at.
#[derive(Debug)]
pub struct Looked {
    /// How long it is.
    pub video: Video,
    /// What it said beside the pictures.
    pub photo: Option<Photo>,
    /// What is to be taken out.
    pub cuts: Vec<Cut>,
}

/// Looks at a video of `bytes` bytes.
///
/// # Errors
/// `Broken`, `TooManyPixels`, `TooLong`; the disk's.
pub fn look(file: impl Read + Seek, bytes: u64, container: Container) -> Result<Looked, Fail> {
    let mut source = Source { file: BufReader::with_capacity(64 * 1024, file), at: 0, bytes };
    let found = match container {
        Container::Mp4 => mp4::look(&mut source)?,
        Container::Webm => webm::look(&mut source)?,
    };
    if found.length_ms > MAX_MS {
        return Err(Unfit::TooLong.into());
    }
    let video = Video { length_ms: found.length_ms };
    Ok(Looked { video, photo: found.told.photo(), cuts: found.cuts })
}

/// What a container holds.
#[derive(Debug, Default)]
struct Found {
    length_ms: u64,
    told: Told,
    cuts: Vec<Cut>,
}

/// A file that is read here and there.
struct Source<R> {
    file: BufReader<R>,
    at: u64,
    bytes: u64,
}

impl<R: Read + Seek> Source<R> {
    /// Fills the buffer from this place on.
    fn fill(&mut self, at: u64, buffer: &mut [u8]) -> Result<(), Fail> {
        let away = i64::try_from(i128::from(at) - i128::from(self.at)).map_err(|_| Unfit::Broken)?;
        self.file.seek_relative(away)?;
        self.at = at;
        self.file.read_exact(buffer)?;
        self.at += buffer.len() as u64;
        Ok(())
    }

    /// What stands there; more than `most` bytes are not read.
    fn read(&mut self, from: u64, to: u64, most: usize) -> Result<Vec<u8>, Fail> {
        let size = usize::try_from(to.saturating_sub(from)).ok().filter(|n| *n <= most).ok_or(Unfit::Broken)?;
        let mut bytes = vec![0; size];
        self.fill(from, &mut bytes)?;
        Ok(bytes)
    }

    /// The beginning of what stands there, for a look.
    fn beginning(&mut self, from: u64, to: u64) -> Result<Vec<u8>, Fail> {
        self.read(from, to.min(from.saturating_add(LOOK_BYTES as u64)), LOOK_BYTES)
    }
}

/// Whether pictures of this size are shown.
fn fits(width: u32, height: u32) -> Result<(), Unfit> {
    let pixels = u64::from(width) * u64::from(height);
    if width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_PIXELS { Err(Unfit::TooManyPixels) } else { Ok(()) }
}

/// What a video said of itself. The place is not read.
#[derive(Debug, Default, PartialEq, Eq)]
struct Told {
    make: Option<String>,
    model: Option<String>,
    software: Option<String>,
    /// The moment as text: `2026-03-03T14:10:00+0300`.
    written: Option<String>,
    /// The moment in seconds since 1970, by a clock that may or may not be UTC's.
    clock_s: Option<i64>,
    place: bool,
}

impl Told {
    /// Something with a name.
    fn put(&mut self, name: &[u8], value: &[u8]) {
        let slot = match name {
            b"com.apple.quicktime.make" | b"com.android.manufacturer" | b"\xA9mak" => &mut self.make,
            b"com.apple.quicktime.model" | b"com.android.model" | b"\xA9mod" => &mut self.model,
            b"com.apple.quicktime.software" | b"\xA9swr" | b"\xA9too" | b"encoder" => &mut self.software,
            b"com.apple.quicktime.creationdate" | b"\xA9day" => &mut self.written,
            _ => return,
        };
        let text = value.split(|b| *b == 0).next().unwrap_or_default();
        if slot.is_none() && !text.is_empty() {
            *slot = Some(String::from_utf8_lossy(text).into_owned());
        }
    }

    /// Whether something that is taken out tells a place.
    fn hear(&mut self, bytes: &[u8]) {
        self.place = self.place || PLACES.iter().any(|word| bytes.windows(word.len()).any(|w| w == *word));
    }

    fn photo(self) -> Option<Photo> {
        let (taken, offset_min) = match self.written.as_deref().and_then(moment) {
            Some((taken, offset)) => (Some(taken), offset),
            None => (self.clock_s.and_then(civil), None),
        };
        let Self { make, model, software, place, .. } = self;
        Photo::told([make, model, software], taken, offset_min, place)
    }
}

/// `2026-03-03T14:10:00+0300`, with the offset in minutes where there is one.
fn moment(text: &str) -> Option<(DateTime, Option<i16>)> {
    let (at, rest) = text.trim().split_at_checked(19)?;
    let taken = at.parse().ok()?;
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let offset = match rest.chars().next() {
        Some('Z') => Some(0),
        Some(sign @ ('+' | '-')) if digits.len() == 4 => {
            let (hours, minutes): (i16, i16) = (digits[..2].parse().ok()?, digits[2..].parse().ok()?);
            let away = hours * 60 + minutes;
            (hours <= 15 && minutes < 60).then_some(if sign == '-' { -away } else { away })
        }
        _ => None,
    };
    Some((taken, offset))
}

/// A moment of a clock, where it can be true: many files say 1904 or 1970.
fn civil(seconds: i64) -> Option<DateTime> {
    let at = jiff::Timestamp::from_second(seconds).ok()?.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    (1_990..2_100).contains(&at.year()).then_some(at)
}
