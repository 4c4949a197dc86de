//! What a camera wrote beside the picture, read before it is taken out: when, with what, and whether it said where. The
//! place itself is not read: what nobody keeps, nobody can give away.

use jiff::civil::DateTime;
use ombud_domain::Instant;
use ombud_text::safe_text::clean_line;
use serde::{Deserialize, Serialize};

/// Entries of one list that are looked at.
const ENTRIES: usize = 512;
/// The longest name of a camera or a program, in characters.
const NAME_CHARS: usize = 60;

const MAKE: u16 = 0x010F;
const MODEL: u16 = 0x0110;
const SOFTWARE: u16 = 0x0131;
const TAKEN: u16 = 0x9003;
const OFFSET: u16 = 0x9011;
/// Where the lists of the photo and of the place begin.
const PHOTO_LIST: u16 = 0x8769;
const PLACE_LIST: u16 = 0x8825;
/// Latitude and longitude.
const PLACE: [u16; 2] = [2, 4];
/// The same in the other form of metadata.
const PLACE_XMP: &[u8] = b"GPSLatitude";

/// A word of the names of programs with which pictures are changed. Phones write their own version at the same place.
const EDITORS: &[&str] = &[
    "photoshop",
    "lightroom",
    "gimp",
    "snapseed",
    "picsart",
    "canva",
    "pixelmator",
    "affinity",
    "paint",
    "krita",
    "photopea",
    "vsco",
    "facetune",
    "meitu",
    "photoscape",
    "pixlr",
    "luminar",
    "darktable",
    "imagemagick",
    "corel",
];

/// What a photo said of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Photo {
    /// When it was taken, by the camera's own clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken: Option<DateTime>,
    /// How far that clock was from UTC, in minutes, if it said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset_min: Option<i16>,
    /// Make and model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub camera: Option<String>,
    /// The program that wrote it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software: Option<String>,
    /// Whether it said where it was taken.
    pub place: bool,
}

impl Photo {
    /// Reads the blocks of a picture. `None` when they say nothing.
    #[must_use]
    pub fn read(exif: Option<&[u8]>, xmp: Option<&[u8]>) -> Option<Self> {
        let mut photo = exif.and_then(Block::open).map(|b| b.photo()).unwrap_or_default();
        photo.place |= xmp.is_some_and(|x| x.windows(PLACE_XMP.len()).any(|w| w == PLACE_XMP));
        (photo != Self::default()).then_some(photo)
    }

    /// True when a picture program wrote it last.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        let name = self.software.as_deref().unwrap_or_default().to_lowercase();
        EDITORS.iter().any(|word| name.contains(word))
    }

    /// What a video said. `None` when it said nothing.
    #[must_use]
    pub fn told(
        [make, model, software]: [Option<String>; 3],
        taken: Option<DateTime>,
        offset_min: Option<i16>,
        place: bool,
    ) -> Option<Self> {
        let named = |text: Option<String>| name(&text?);
        let photo =
            Self { taken, offset_min, camera: camera(named(make), named(model)), software: named(software), place };
        (photo != Self::default()).then_some(photo)
    }

    /// The moment, as if the camera stood in UTC where it did not say how far from it.
    #[must_use]
    pub fn moment(&self) -> Option<Instant> {
        let offset = jiff::tz::Offset::from_seconds(i32::from(self.offset_min.unwrap_or(0)) * 60).ok()?;
        Some(Instant(offset.to_timestamp(self.taken?).ok()?.as_millisecond()))
    }
}

/// An Exif block: lists of entries with numbers for names.
struct Block<'a> {
    bytes: &'a [u8],
    little: bool,
}

impl<'a> Block<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let bytes = bytes.strip_prefix(b"Exif\0\0").unwrap_or(bytes);
        match bytes.get(..4)? {
            b"II*\0" => Some(Self { bytes, little: true }),
            b"MM\0*" => Some(Self { bytes, little: false }),
            _ => None,
        }
    }

    fn photo(&self) -> Photo {
        let Some(first) = self.u32(4) else { return Photo::default() };
        let photo = self.pointer(first, PHOTO_LIST);
        let place = self.pointer(first, PLACE_LIST);
        let of_photo = |tag| photo.and_then(|list| self.text(list, tag));
        Photo {
            taken: of_photo(TAKEN).as_deref().and_then(moment),
            offset_min: of_photo(OFFSET).as_deref().and_then(offset),
            camera: camera(self.text(first, MAKE), self.text(first, MODEL)),
            software: self.text(first, SOFTWARE),
            place: place.is_some_and(|list| PLACE.iter().any(|tag| self.entry(list, *tag).is_some())),
        }
    }

    fn array<const N: usize>(&self, at: usize) -> Option<[u8; N]> {
        self.bytes.get(at..at.checked_add(N)?)?.try_into().ok()
    }

    fn u16(&self, at: usize) -> Option<u16> {
        let raw = self.array(at)?;
        Some(if self.little { u16::from_le_bytes(raw) } else { u16::from_be_bytes(raw) })
    }

    fn u32(&self, at: usize) -> Option<usize> {
        let raw = self.array(at)?;
        let number = if self.little { u32::from_le_bytes(raw) } else { u32::from_be_bytes(raw) };
        usize::try_from(number).ok()
    }

    /// Where the entry with this name begins in the list at `list`.
    fn entry(&self, list: usize, tag: u16) -> Option<usize> {
        let count = usize::from(self.u16(list)?).min(ENTRIES);
        (0..count).map(|n| list.saturating_add(2 + 12 * n)).find(|at| self.u16(*at) == Some(tag))
    }

    fn pointer(&self, list: usize, tag: u16) -> Option<usize> {
        self.u32(self.entry(list, tag)? + 8)
    }

    fn text(&self, list: usize, tag: u16) -> Option<String> {
        let entry = self.entry(list, tag)?;
        let long = self.u32(entry + 4)?;
        // Four bytes and fewer stand in the entry itself. Kind 2 is text.
        let at = if long <= 4 { entry + 8 } else { self.u32(entry + 8)? };
        let raw = self.bytes.get(at..at.checked_add(long)?).filter(|_| self.u16(entry + 2) == Some(2))?;
        let raw = raw.split(|b| *b == 0).next().unwrap_or_default();
        name(&String::from_utf8_lossy(raw))
    }
}

/// What was written as a name, in one short line.
fn name(text: &str) -> Option<String> {
    let name: String = clean_line(text).chars().take(NAME_CHARS).collect();
    Some(name.trim().to_owned()).filter(|t| !t.is_empty())
}

/// Many models name their make.
fn camera(make: Option<String>, model: Option<String>) -> Option<String> {
    match (make, model) {
        (Some(make), Some(model)) if !model.to_lowercase().starts_with(&make.to_lowercase()) => {
            Some(format!("{make} {model}"))
        }
        (make, model) => model.or(make),
    }
}

/// `2026:03:03 14:10:00`.
fn moment(text: &str) -> Option<DateTime> {
    DateTime::strptime("%Y:%m:%d %H:%M:%S", text).ok()
}

/// `+03:30`, in minutes.
fn offset(text: &str) -> Option<i16> {
    let (sign, rest) = match text.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    let (hours, minutes): (i16, i16) = (hours.parse().ok()?, minutes.parse().ok()?);
    ((0..=15).contains(&hours) && (0..60).contains(&minutes)).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A block with the lists of a phone: make, model, program, moment, offset, place.
    pub fn phone(little: bool, place: &[u8]) -> Vec<u8> {
        let short = |n: u16| if little { n.to_le_bytes() } else { n.to_be_bytes() };
        let long = |n: u32| if little { n.to_le_bytes() } else { n.to_be_bytes() };
        let texts: [&[u8]; 6] = [b"Google\0", b"Pixel 7\0", b"Gimp 3\0", b"2026:03:03 14:10:00\0", b"-03:00\0", place];
        // Three lists one after the other, then the texts.
        let (first, photo, gps) = (8u32, 8 + 2 + 5 * 12 + 4, 8 + 2 + 5 * 12 + 4 + 2 + 2 * 12 + 4);
        let mut text_at = gps + 2 + 12 + 4;
        let mut places = Vec::new();
        for text in texts {
            places.push(text_at);
            text_at += text.len() as u32;
        }
        let entry = |tag: u16, kind: u16, count: u32, value: u32| {
            [&short(tag)[..], &short(kind), &long(count), &long(value)].concat()
        };
        let written = |tag: u16, n: usize| entry(tag, 2, texts[n].len() as u32, places[n]);
        let mut block = if little { b"II*\0".to_vec() } else { b"MM\0*".to_vec() };
        block.extend(long(first));
        block.extend(short(5));
        block.extend([written(MAKE, 0), written(MODEL, 1), written(SOFTWARE, 2)].concat());
        block.extend([entry(PHOTO_LIST, 4, 1, photo), entry(PLACE_LIST, 4, 1, gps)].concat());
        block.extend(long(0));
        block.extend(short(2));
        block.extend([written(TAKEN, 3), written(OFFSET, 4)].concat());
        block.extend(long(0));
        block.extend(short(1));
        block.extend(written(PLACE[0], 5));
        block.extend(long(0));
        block.extend(texts.concat());
        block
    }

    #[test]
    fn a_phone_says_when_and_with_what_and_that_it_knew_where() {
        for little in [true, false] {
            let photo = Photo::read(Some(&phone(little, b"52.5200N")), None).expect("it says something");
            assert_eq!(photo.taken, Some(jiff::civil::date(2026, 3, 3).at(14, 10, 0, 0)));
            assert_eq!(photo.moment().map(|m| m.0), Some(1_772_557_800_000), "17:10 UTC");
            assert_eq!(photo.camera.as_deref(), Some("Google Pixel 7"));
            assert_eq!(photo.software.as_deref(), Some("Gimp 3"));
            assert!(photo.place);
            let kept = serde_json::to_string(&photo).expect("text");
            assert!(!kept.contains("52.5200"), "the place is not among the facts: {kept}");
            assert_eq!(serde_json::from_str::<Photo>(&kept).expect("the same"), photo);
        }
        assert!(Photo::read(None, Some(b"<exif:GPSLatitude>52,31N</exif:GPSLatitude>")).expect("place").place);
        assert_eq!(Photo::read(None, Some(b"<xmp/>")), None);
    }

    #[test]
    fn clocks_and_names_are_read_as_cameras_write_them() {
        assert_eq!(offset("+03:30"), Some(210));
        assert_eq!(offset("-11:00"), Some(-660));
        for odd in ["", "Z", "+3", "+99:00", "+00:99", "٣:٠"] {
            assert_eq!(offset(odd), None, "{odd}");
        }
        assert_eq!(moment("0000:00:00 00:00:00"), None);
        let name = |make: &str, model: &str| camera(Some(make.into()), Some(model.into()));
        assert_eq!(name("Canon", "Canon EOS R5").as_deref(), Some("Canon EOS R5"));
        assert_eq!(name("Apple", "iPhone 15").as_deref(), Some("Apple iPhone 15"));
    }

    #[test]
    fn nothing_that_comes_makes_it_panic_or_turn_for_ever() {
        let whole = phone(true, b"52.5200N");
        for n in 0..whole.len() {
            let _ = Photo::read(Some(&whole[..n]), None);
            for byte in [0, 0x7F, 0xFF] {
                let mut changed = whole.clone();
                changed[n] = byte;
                let _ = Photo::read(Some(&changed), None);
            }
        }
    }

    #[test]
    fn a_program_for_pictures_is_told_from_the_version_of_a_phone() {
        let by = |name: &str| Photo { software: Some(name.into()), ..Photo::default() }.is_edited();
        assert!(["Gimp 3", "Adobe Photoshop 25.1 (Windows)", "Snapseed 2.0"].into_iter().all(by));
        assert!(!["17.5.1", "HDR+ 1.0.345618096zd", "G991BXXU9FWK2"].into_iter().any(by));
        assert!(!Photo::default().is_edited());
    }
}
