//! The mark on a picture that one of ours looks at (T06): the case, the account and the moment, across all of it, so that a
//! picture which turns up elsewhere says through whom. It is faint enough to judge what is seen, and is drawn for each look;
//! what is kept stays as it came.

use super::of_disk;
use crate::fault::Fault;
use font8x8::legacy::BASIC_LEGACY;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage};
use jiff::Timestamp;
use ombud_domain::id::PersonId;
use ombud_domain::time::Instant;
use ombud_engine::vault::Opened;
use std::io::Cursor;
use tokio::sync::Semaphore;

/// The side of a letter, in dots.
const LETTER: u32 = 8;
/// How much lighter or darker a dot of a letter is, of 255.
const FAINT: u8 = 56;
/// How good the copy is; of 100.
const QUALITY: u8 = 88;
/// Pictures are unpacked so many at a time.
static DRAWN: Semaphore = Semaphore::const_new(4);

/// What the mark says, in letters that every picture can take.
#[must_use]
pub fn line(number: &str, person: PersonId, at: Instant) -> String {
    let when = Timestamp::from_millisecond(at.0).map(|t| t.strftime("%Y-%m-%d %H:%MZ").to_string()).unwrap_or_default();
    format!("{number} / {} / {when}   ", person.0)
}

/// A marked copy of a picture, and its type.
///
/// # Errors
/// When it cannot be read.
pub async fn marked(opened: Opened, media: &str, line: String) -> Result<(Vec<u8>, &'static str), Fault> {
    let _room = DRAWN.acquire().await.map_err(Fault::internal)?;
    let (bytes, format) = (opened.bytes().await.map_err(of_disk)?, ImageFormat::from_mime_type(media));
    let format = format.ok_or_else(|| Fault::internal(format!("{media} is no picture")))?;
    let drawn = tokio::task::spawn_blocking(move || drawn(&bytes, format, &line));
    drawn.await.map_err(Fault::internal)?.map_err(Fault::internal)
}

fn drawn(bytes: &[u8], format: ImageFormat, line: &str) -> Result<(Vec<u8>, &'static str), image::ImageError> {
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder()?;
    let turned = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(turned);
    let mut picture = picture.into_rgb8();
    write_over(&mut picture, line);
    let mut out = Vec::new();
    if format == ImageFormat::Jpeg {
        picture.write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY))?;
        return Ok((out, "image/jpeg"));
    }
    picture.write_to(&mut Cursor::new(&mut out), ImageFormat::Png)?;
    Ok((out, "image/png"))
}

/// Writes the line across the picture, again and again, each row begun elsewhere.
fn write_over(picture: &mut RgbImage, line: &str) {
    let letters: Vec<[u8; 8]> =
        line.bytes().map(|b| BASIC_LEGACY.get(usize::from(b)).copied().unwrap_or_default()).collect();
    let width = letters.len() as u32 * LETTER;
    // About twice across the picture, however large it is.
    let dot = (picture.width() / (2 * width)).max(1);
    let (row, shift) = (LETTER * dot * 4, width * dot / 3);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (at_y, at_x) = (y % row / dot, (x + y / row * shift) / dot % width);
        if at_y >= LETTER || letters[(at_x / LETTER) as usize][at_y as usize] >> (at_x % LETTER) & 1 == 0 {
            continue;
        }
        let bright = pixel.0.iter().map(|c| u32::from(*c)).sum::<u32>() > 3 * 128;
        for channel in &mut pixel.0 {
            *channel = if bright { channel.saturating_sub(FAINT) } else { channel.saturating_add(FAINT) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threat_06_a_mark_is_everywhere_and_leaves_the_picture_to_be_judged() {
        let line = line("D-7K2M-9QX4", PersonId(1_000_023), Instant(1_772_000_000_000));
        assert_eq!(line, "D-7K2M-9QX4 / 1000023 / 2026-02-25 06:13Z   ");
        for (side, level) in [(40, 0), (320, 128), (1_200, 255)] {
            let plain = RgbImage::from_pixel(side, side, image::Rgb([level; 3]));
            let mut marked = plain.clone();
            write_over(&mut marked, &line);
            let changed = plain.pixels().zip(marked.pixels()).filter(|(a, b)| a != b).count() as u32;
            assert!((side * side / 40..side * side / 4).contains(&changed), "{side}: {changed}");
            let most = plain.pixels().zip(marked.pixels()).map(|(a, b)| a.0[0].abs_diff(b.0[0])).max();
            assert_eq!(most, Some(FAINT));
            // Whatever part is cut out, of some size, is marked.
            let quarter = side / 2;
            for (x0, y0) in [(0, 0), (quarter, 0), (0, quarter), (quarter, quarter)] {
                let part = image::imageops::crop_imm(&marked, x0, y0, quarter, quarter).to_image();
                assert!(part.pixels().any(|p| p.0[0] != level), "{side} {x0} {y0}");
            }
        }
    }

    #[test]
    fn every_kind_of_picture_is_drawn_and_turned() {
        let plain = DynamicImage::ImageRgb8(RgbImage::from_pixel(90, 30, image::Rgb([200; 3])));
        for (format, media) in [
            (ImageFormat::Jpeg, "image/jpeg"),
            (ImageFormat::Png, "image/png"),
            (ImageFormat::WebP, "image/png"),
            (ImageFormat::Gif, "image/png"),
        ] {
            let mut bytes = Vec::new();
            plain.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
            let (copy, kind) = drawn(&bytes, format, "abc").unwrap();
            assert_eq!(kind, media);
            let copy = image::load_from_memory(&copy).unwrap();
            assert_eq!((copy.width(), copy.height()), (90, 30), "{format:?}");
        }
        assert!(drawn(b"no picture", ImageFormat::Png, "abc").is_err());
    }
}
