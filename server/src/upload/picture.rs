//! Pictures without what they tell beside the picture: where it was taken, by whom,
//! with which device. Segments are taken out and the pixels stay untouched, so that evidence remains what it was.
//! A picture that would burst is recognised by its header, before anything is unpacked.

use super::facts::Facts;
use super::unfit::Unfit;
use image::metadata::Orientation;
use image::{ImageFormat, ImageReader};
use std::io::Cursor;

/// The largest picture in pixels.
pub const MAX_PIXELS: u64 = 50_000_000;

/// The bytes that are kept of a picture, and what was found out about it.
///
/// # Errors
/// `Broken`, `TooManyPixels`.
pub fn examine(bytes: &[u8], format: ImageFormat) -> Result<(Vec<u8>, Facts), Unfit> {
    let (width, height) =
        ImageReader::with_format(Cursor::new(bytes), format).into_dimensions().map_err(|_| Unfit::Broken)?;
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Unfit::TooManyPixels);
    }
    let bare = match format {
        ImageFormat::Jpeg => jpeg(bytes),
        ImageFormat::Png => png(bytes),
        ImageFormat::WebP => webp(bytes),
        _ => gif(bytes),
    };
    Ok((bare.ok_or(Unfit::Broken)?, Facts::of(bytes, format)))
}

/// Reads a file from its beginning; `None` where it ends too early.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|b| b[0])
    }
}

/// An Exif block that says nothing but how the picture is to be turned; `None` when it need not be.
fn turned(exif: &[u8]) -> Option<[u8; 26]> {
    let how = Orientation::from_exif_chunk(exif)?.to_exif();
    let mut block = *b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0";
    block[18] = how;
    (how != 1).then_some(block)
}

/// A JPEG with its frame, tables, scans and colour profile, and nothing behind its end.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    const EXIF: &[u8] = b"Exif\0\0";
    let mut reader = Reader(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(reader.take(2).filter(|soi| *soi == [0xFF, 0xD8])?);
    let mut is_turned = false;
    loop {
        let marker = jpeg_marker(&mut reader)?;
        if marker == 0xD9 {
            break;
        }
        let size = reader.0.get(..2).map(|n| usize::from(u16::from_be_bytes([n[0], n[1]]))).filter(|n| *n >= 2)?;
        let segment = reader.take(size)?;
        let body = &segment[2..];
        let kept = match marker {
            0xE0 => body.starts_with(b"JFIF\0"),
            0xE2 => body.starts_with(b"ICC_PROFILE\0"),
            0xEE => body.starts_with(b"Adobe"),
            0xE1..=0xEF | 0xFE => false,
            _ => true,
        };
        if kept {
            out.extend_from_slice(&[0xFF, marker]);
            out.extend_from_slice(segment);
        } else if let Some(block) = body.strip_prefix(EXIF).and_then(turned).filter(|_| marker == 0xE1 && !is_turned) {
            is_turned = true;
            out.extend_from_slice(&[0xFF, 0xE1, 0, 34]);
            out.extend_from_slice(EXIF);
            out.extend_from_slice(&block);
        }
        if marker == 0xDA {
            let scan = jpeg_scan(reader.0);
            out.extend_from_slice(reader.take(scan)?);
            if reader.0.is_empty() {
                // Some cameras forget the end.
                break;
            }
        }
    }
    out.extend_from_slice(&[0xFF, 0xD9]);
    Some(out)
}

/// The next marker: any number of `FF`, then its code.
fn jpeg_marker(reader: &mut Reader<'_>) -> Option<u8> {
    reader.byte().filter(|b| *b == 0xFF)?;
    loop {
        match reader.byte()? {
            0xFF => {}
            0 => return None,
            marker => return Some(marker),
        }
    }
}

/// The length of a scan's data: up to a marker that is no restart.
fn jpeg_scan(data: &[u8]) -> usize {
    let ends = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7 | 0xFF);
    data.windows(2).position(ends).unwrap_or(data.len())
}

/// A PNG with what is needed to show it.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const KEPT: [&[u8; 4]; 11] =
        [b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"bKGD", b"pHYs", b"acTL", b"fcTL"];
    let mut reader = Reader(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(reader.take(8)?);
    loop {
        let head = reader.0.get(..8)?;
        let size = usize::try_from(u32::from_be_bytes([head[0], head[1], head[2], head[3]])).ok()?;
        let kind = &head[4..8];
        let chunk = reader.take(size.checked_add(12)?)?;
        // Those with a capital are the picture itself; frames of an animation are, too.
        if kind[0].is_ascii_uppercase() || kind == b"fdAT" || KEPT.iter().any(|k| k.as_slice() == kind) {
            out.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return Some(out);
        }
    }
}

/// A WebP with its frames and colour profile.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    /// In the flags of the extended header: Exif, XMP.
    const TELLS: u8 = 0x08 | 0x04;
    let mut reader = Reader(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(reader.take(12)?);
    let mut flags_at = None;
    while let Some(head) = reader.0.get(..8) {
        let kind: [u8; 4] = head[..4].try_into().ok()?;
        let size = usize::try_from(u32::from_le_bytes([head[4], head[5], head[6], head[7]])).ok()?;
        let chunk = reader.take(size.checked_add(8)?)?;
        // Odd chunks are padded; the last one's padding is sometimes forgotten.
        let _ = reader.take(size % 2);
        let turn = if kind == *b"EXIF" { turned(&chunk[8..]) } else { None };
        if kind == *b"VP8X" && size > 0 {
            flags_at = Some(out.len() + 8);
        }
        if matches!(&kind, b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP") {
            out.extend_from_slice(chunk);
            out.extend(std::iter::repeat_n(0, size % 2));
            if let Some(at) = flags_at.filter(|_| kind == *b"VP8X") {
                out[at] &= !TELLS;
            }
        } else if let (Some(block), Some(at)) = (turn, flags_at) {
            out[at] |= 0x08;
            out.extend_from_slice(b"EXIF\x1a\0\0\0");
            out.extend_from_slice(&block);
        }
    }
    let size = u32::try_from(out.len().checked_sub(8)?).ok()?;
    out[4..8].copy_from_slice(&size.to_le_bytes());
    (out.len() > 12).then_some(out)
}

/// A GIF with its frames and how often they repeat.
fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut reader = Reader(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    let head = reader.take(13)?;
    out.extend_from_slice(head);
    out.extend_from_slice(reader.take(colours(head[10]))?);
    loop {
        let start = reader.0;
        let kept = match reader.byte()? {
            0x2C => {
                let frame = reader.take(9)?;
                reader.take(colours(frame[8]))?;
                reader.byte()?;
                true
            }
            0x21 => match reader.byte()? {
                0xF9 => true,
                0xFF => reader.0.get(1..12).is_some_and(|name| name == b"NETSCAPE2.0"),
                _ => false,
            },
            0x3B => {
                out.push(0x3B);
                return Some(out);
            }
            _ => return None,
        };
        loop {
            let size = reader.byte()?;
            reader.take(usize::from(size))?;
            if size == 0 {
                break;
            }
        }
        if kept {
            out.extend_from_slice(&start[..start.len() - reader.0.len()]);
        }
    }
}

/// The length in bytes of a colour table, by the flags that announce it.
const fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::upload::kind;
    use image::{DynamicImage, Rgb, RgbImage};

    const SECRET: &[u8] = b"52.5200N 13.4050E";

    fn picture() -> DynamicImage {
        DynamicImage::ImageRgb8(RgbImage::from_fn(40, 30, |x, y| Rgb([(x * 6) as u8, (y * 8) as u8, 90])))
    }

    fn encoded(format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        picture().write_to(&mut out, format).expect("memory");
        out.into_inner()
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|w| w == part)
    }

    /// What a file is, and what is kept of it.
    fn taken(bytes: &[u8]) -> Result<(&'static str, Vec<u8>, Facts), Unfit> {
        let (media, form) = kind::of(bytes)?;
        match form {
            kind::Form::Picture(format) => examine(bytes, format).map(|(kept, facts)| (media, kept, facts)),
            _ => Ok((media, bytes.to_vec(), Facts::default())),
        }
    }

    /// Takes the file, looks for the secret, and compares the pixels with those of the file before.
    fn bare(bytes: Vec<u8>, media: &str) -> Vec<u8> {
        assert!(holds(&bytes, SECRET));
        let before = image::load_from_memory(&bytes).expect("a picture");
        let (found, bare, _) = taken(&bytes).expect("taken");
        assert_eq!(found, media);
        assert!(!holds(&bare, SECRET), "{media} still tells");
        assert_eq!(image::load_from_memory(&bare).expect("still a picture").to_rgb8(), before.to_rgb8());
        bare
    }

    fn exif(how: u8) -> Vec<u8> {
        let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([how, 0, 0, 0, 0, 0, 0]);
        exif.extend(SECRET);
        exif
    }

    fn jpeg_segment(marker: u8, body: &[u8]) -> Vec<u8> {
        let size = u16::try_from(body.len() + 2).expect("short").to_be_bytes();
        [&[0xFF, marker], &size[..], body].concat()
    }

    #[test]
    fn threat_27_a_photo_keeps_its_pixels_and_its_turn_and_forgets_where_it_was_taken() {
        let plain = encoded(ImageFormat::Jpeg);
        let tells = [
            jpeg_segment(0xE1, &[b"Exif\0\0", &exif(6)[..]].concat()),
            jpeg_segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat()),
            jpeg_segment(0xFE, SECRET),
        ];
        let photo = [&plain[..2], &tells.concat(), &plain[2..], SECRET].concat();
        let bare = bare(photo, "image/jpeg");
        assert_eq!(bare.len(), plain.len() + 36, "only the turn was added");
        assert!(holds(&bare, &turned(&exif(6)).expect("turned")));
        assert_eq!(turned(&exif(1)), None);
    }

    #[test]
    fn threat_27_what_a_phone_wrote_is_read_and_taken_out() {
        let block = crate::upload::exif::tests::phone(true, SECRET);
        let said = |bytes: Vec<u8>| {
            assert!(holds(&bytes, SECRET));
            let (media, kept, facts) = taken(&bytes).expect("taken");
            for told in [SECRET, b"Pixel", b"2026:03:03", b"Gimp"] {
                assert!(!holds(&kept, told), "{media} still tells");
            }
            let photo = facts.photo.unwrap_or_else(|| panic!("{media} said something"));
            assert!(photo.place && photo.camera.as_deref() == Some("Google Pixel 7"), "{media}: {photo:?}");
        };
        let jpeg = encoded(ImageFormat::Jpeg);
        said([&jpeg[..2], &jpeg_segment(0xE1, &[b"Exif\0\0", &block[..]].concat()), &jpeg[2..]].concat());
        let png = encoded(ImageFormat::Png);
        let size = u32::try_from(block.len()).expect("short");
        let chunk = [b"eXIf", &block[..]].concat();
        let chunk = [&size.to_be_bytes()[..], &chunk, &crc(&chunk).to_be_bytes()].concat();
        said([&png[..33], &chunk, &png[33..]].concat());
    }

    #[test]
    fn threat_27_other_pictures_forget_too() {
        let png = encoded(ImageFormat::Png);
        // The checksum of a chunk that is dropped need not be right.
        let size = u32::try_from(SECRET.len()).expect("short");
        let text = [&size.to_be_bytes()[..], b"tEXt", SECRET, &[0; 4]].concat();
        let told = [&png[..33], &text, &png[33..], SECRET].concat();
        let (_, kept, _) = taken(&told).expect("taken");
        assert_eq!(kept, png);

        let webp = encoded(ImageFormat::WebP);
        let padded = [SECRET, b"."].concat();
        let xmp = [&b"XMP "[..], &(size + 1).to_le_bytes(), &padded].concat();
        assert_eq!(bare([&webp[..], &xmp].concat(), "image/webp"), webp);

        let gif = encoded(ImageFormat::Gif);
        let at = 13 + colours(gif[10]);
        let comment = [&[0x21, 0xFE, 17], SECRET, &[0]].concat();
        assert_eq!(bare([&gif[..at], &comment, &gif[at..], SECRET].concat(), "image/gif"), gif);
    }

    #[test]
    fn threat_27_wrong_endings_and_files_that_are_two_things_are_known_by_their_bytes() {
        let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
        for (name, bytes, why) in [
            ("svg", svg.to_vec(), Unfit::WrongType),
            ("html", b"<!doctype html><script>alert(1)</script>".to_vec(), Unfit::WrongType),
            ("text", b"hello".to_vec(), Unfit::WrongType),
            ("program", b"MZ\x90\0\x03\0\0\0".to_vec(), Unfit::WrongType),
            (
                "gif and html at once",
                b"GIF89a\x01\0\x01\0\0\0\0<html><script>alert(1)</script>".to_vec(),
                Unfit::Broken,
            ),
            ("cut jpeg", encoded(ImageFormat::Jpeg)[..100].to_vec(), Unfit::Broken),
            ("cut png", encoded(ImageFormat::Png)[..60].to_vec(), Unfit::Broken),
        ] {
            assert_eq!(taken(&bytes), Err(why), "{name}");
        }
        assert_eq!(taken(b"%PDF-1.7\n"), Ok(("application/pdf", b"%PDF-1.7\n".to_vec(), Facts::default())));
    }

    #[test]
    fn threat_27_a_picture_of_50_000_by_50_000_is_known_by_its_header() {
        let mut bomb = encoded(ImageFormat::Png);
        bomb[16..24].copy_from_slice(&[0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]);
        // The header's checksum, so that only its size is wrong.
        let sum = crc(&bomb[12..29]).to_be_bytes();
        bomb[29..33].copy_from_slice(&sum);
        assert_eq!(taken(&bomb), Err(Unfit::TooManyPixels));
    }

    fn crc(bytes: &[u8]) -> u32 {
        let step = |crc: u32, byte: &u8| {
            (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 })
        };
        !bytes.iter().fold(!0, step)
    }

    #[test]
    fn threat_27_nothing_that_comes_makes_it_panic() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
            let whole = encoded(format);
            for n in 0..whole.len() {
                let strip = [jpeg, png, webp, gif];
                strip.iter().for_each(|strip| drop(strip(&whole[..n])));
                let mut changed = whole.clone();
                changed[n] ^= 0xFF;
                strip.iter().for_each(|strip| drop(strip(&changed)));
            }
        }
    }
}
