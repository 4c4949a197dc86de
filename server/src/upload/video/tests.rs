//! Containers as strangers may write them. How real clips fare stands in the tests of the whole.

use super::*;
use std::io::Cursor;

const MP4: &[u8] = include_bytes!("../../../tests/it/clips/phone.mp4");
const FRAGMENTS: &[u8] = include_bytes!("../../../tests/it/clips/stream.mp4");
const WEBM: &[u8] = include_bytes!("../../../tests/it/clips/phone.webm");
const LIVE: &[u8] = include_bytes!("../../../tests/it/clips/stream.webm");

fn looked(bytes: &[u8], container: Container) -> Result<Looked, Unfit> {
    look(Cursor::new(bytes), bytes.len() as u64, container).map_err(|fail| match fail {
        Fail::Unfit(why) => why,
        Fail::Disk(error) => panic!("memory has no faults: {error}"),
    })
}

fn length(bytes: &[u8], container: Container) -> Result<u64, Unfit> {
    looked(bytes, container).map(|found| found.video.length_ms)
}

/// An element of WebM whose body is shorter than 127 bytes.
fn element(id: &[u8], body: &[u8]) -> Vec<u8> {
    [id, &[0x80 | u8::try_from(body.len()).expect("short")], body].concat()
}

/// A small WebM: a track of this kind and width, and a block at this moment.
fn webm(doc_type: &[u8], kind: u8, width: u16, at_ms: u16, more: &[u8]) -> Vec<u8> {
    let header = element(&[0x1A, 0x45, 0xDF, 0xA3], &element(&[0x42, 0x82], doc_type));
    let sides = [element(&[0xB0], &width.to_be_bytes()), element(&[0xBA], &width.to_be_bytes())].concat();
    let track = [element(&[0xD7], &[1]), element(&[0x83], &[kind]), element(&[0xE0], &sides)].concat();
    let tracks = element(&[0x16, 0x54, 0xAE, 0x6B], &element(&[0xAE], &track));
    let block = element(&[0xA3], &[0x81, 0, 0, 0x80, 1, 2, 3]);
    let cluster = [element(&[0xE7], &at_ms.to_be_bytes()), block].concat();
    // Both know no end, as recorders write them.
    let unknown = [0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
    let segment = [&[0x18, 0x53, 0x80, 0x67][..], &unknown, &tracks, more].concat();
    [header, segment, [&[0x1F, 0x43, 0xB6, 0x75][..], &unknown].concat(), cluster].concat()
}

#[test]
fn the_last_picture_tells_how_long_a_webm_is() {
    let of = |doc: &[u8], kind, width, at| length(&webm(doc, kind, width, at, b""), Container::Webm);
    assert_eq!(of(b"webm", 1, 640, 2_000), Ok(2_000));
    assert_eq!(of(b"webm\0", 1, 640, 60_000), Ok(60_000));
    assert_eq!(of(b"webm", 1, 640, 61_000), Err(Unfit::TooLong));
    assert_eq!(of(b"webm", 1, 50_000, 2_000), Err(Unfit::TooManyPixels));
    assert_eq!(of(b"webm", 1, 8_192, 2_000), Err(Unfit::TooManyPixels), "more than fifty million of them");
    assert_eq!(of(b"matroska", 1, 640, 2_000), Err(Unfit::WrongType));
    assert_eq!(of(b"webm", 17, 640, 2_000), Err(Unfit::Broken), "subtitles alone are no video");
    // The length that it says itself counts when it is the longer one.
    let says = |ms: f64| {
        let info = element(&[0x15, 0x49, 0xA9, 0x66], &element(&[0x44, 0x89], &ms.to_be_bytes()));
        length(&webm(b"webm", 1, 640, 2_000, &info), Container::Webm)
    };
    assert_eq!((says(3_000.0), says(1.0)), (Ok(3_000), Ok(2_000)));
    assert_eq!((says(61_000.0), says(1e300)), (Err(Unfit::TooLong), Err(Unfit::TooLong)));
    for odd in [f64::NAN, f64::NEG_INFINITY, -1.0] {
        assert_eq!(says(odd), Ok(2_000), "{odd}");
    }
    assert_eq!(says(f64::INFINITY), Err(Unfit::Broken));
}

#[test]
fn what_stands_in_a_webm_besides_becomes_void() {
    let secret = element(&[0x12, 0x54, 0xC3, 0x67], b"LOCATION 52.5200N 13.4050E and more");
    let crc = element(&[0xBF], &[1, 2, 3, 4]);
    let found = looked(&webm(b"webm", 1, 640, 2_000, &[secret.clone(), crc].concat()), Container::Webm).expect("taken");
    assert!(found.photo.expect("it tells").place);
    let cuts: Vec<(u64, &[u8])> = found.cuts.iter().map(|c| (c.to - c.from, &c.head[..])).collect();
    assert_eq!(cuts, [(secret.len() as u64, &[0xEC, 0x80 | 38][..]), (6, &[0xEC, 0x84])]);
}

#[test]
fn an_mp4_without_a_picture_or_with_data_elsewhere_is_broken() {
    let change = |word: &[u8], with: &[u8]| {
        let mut bytes = MP4.to_vec();
        let at = bytes.windows(word.len()).position(|w| w == word).expect("there");
        bytes[at..at + with.len()].copy_from_slice(with);
        length(&bytes, Container::Mp4)
    };
    assert!(length(MP4, Container::Mp4).is_ok());
    assert_eq!(change(b"vide\0", b"text"), Err(Unfit::Broken), "sound alone");
    assert_eq!(change(b"url \0\0\0\x01", b"url \0\0\0\0"), Err(Unfit::Broken), "data in another file");
    assert_eq!(change(b"stsc", b"xxxx"), Err(Unfit::Broken), "nobody knows where samples lie");
    assert_eq!(change(b"moov", b"xxxx"), Err(Unfit::Broken));
    assert_eq!(length(WEBM, Container::Mp4), Err(Unfit::Broken));
    assert_eq!(length(MP4, Container::Webm), Err(Unfit::Broken));
}

#[test]
fn nothing_that_comes_makes_it_panic_turn_for_ever_or_cut_beyond_the_file() {
    for (clip, container) in
        [(MP4, Container::Mp4), (FRAGMENTS, Container::Mp4), (WEBM, Container::Webm), (LIVE, Container::Webm)]
    {
        let check = |bytes: &[u8]| {
            let Ok(Looked { mut cuts, .. }) = looked(bytes, container) else { return };
            cuts.sort_by_key(|c| c.from);
            assert!(cuts.iter().all(|c| c.from + c.head.len() as u64 <= c.to && c.to <= bytes.len() as u64));
            assert!(cuts.windows(2).all(|pair| pair[0].to <= pair[1].from), "none lies in another");
        };
        for n in 0..clip.len() {
            // Each byte becomes another one; each cut and each value at each place would take too long.
            let mut changed = clip.to_vec();
            changed[n] = [0, 0x7F, 0xFF, changed[n] ^ 1][n % 4];
            check(&changed);
            if n % 7 == 0 {
                check(&clip[..n]);
            }
        }
    }
}

#[test]
fn moments_are_read_as_phones_write_them() {
    let day = jiff::civil::date(2026, 3, 3).at(14, 10, 0, 0);
    assert_eq!(moment("2026-03-03T14:10:00+0330"), Some((day, Some(210))));
    assert_eq!(moment("2026-03-03T14:10:00-11:00"), Some((day, Some(-660))));
    assert_eq!(moment("2026-03-03T14:10:00Z"), Some((day, Some(0))));
    assert_eq!(moment("2026-03-03 14:10:00"), Some((day, None)));
    for odd in ["", "2026", "2026-03-03T14:10:0", "۲۰۲۶-۰۳-۰۳T۱۴:۱۰:۰۰Z", "9999-99-99T99:99:99Z"] {
        assert_eq!(moment(odd), None, "{odd}");
    }
    assert_eq!(civil(0), None, "most clocks begin there and were never set");
    assert_eq!(civil(1_772_547_000), Some(day));
    assert_eq!(civil(i64::MAX), None);
}
