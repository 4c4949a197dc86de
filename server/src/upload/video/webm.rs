//! WebM: elements one behind the other. Segment and clusters are entered wherever they end, for recorders that stream do
//! not know it; of the rest is kept what is needed to play tracks with pictures and sound. Everything else becomes an empty
//! `Void` of the same length.

use super::{Cut, Fail, Found, LOOK_BYTES, Source, Unfit, fits};
use std::io::{Read, Seek};

/// Elements that are looked at: sixty seconds have a twentieth.
const MAX_ELEMENTS: usize = 400_000;
/// The largest element that is read whole.
const MAX_READ: usize = 1024 * 1024;
/// From 2001, where these clocks begin, to 1970.
const EPOCH_S: i64 = 978_307_200;

const HEADER: u32 = 0x1A45_DFA3;
const DOC_TYPE: u32 = 0x4282;
const SEGMENT: u32 = 0x1853_8067;
const SEEK_HEAD: u32 = 0x114D_9B74;
const CUES: u32 = 0x1C53_BB6B;
const INFO: u32 = 0x1549_A966;
const SCALE: u32 = 0x2A_D7B1;
const DURATION: u32 = 0x4489;
const DATE: u32 = 0x4461;
const MUXER: u32 = 0x4D80;
const WRITER: u32 = 0x5741;
const TRACKS: u32 = 0x1654_AE6B;
const TRACK: u32 = 0xAE;
const NUMBER: u32 = 0xD7;
const TYPE: u32 = 0x83;
const VIDEO: u32 = 0xE0;
const WIDTH: u32 = 0xB0;
const HEIGHT: u32 = 0xBA;
const CLUSTER: u32 = 0x1F43_B675;
const TIME: u32 = 0xE7;
const SIMPLE_BLOCK: u32 = 0xA3;
const GROUP: u32 = 0xA0;
const BLOCK: u32 = 0xA1;
const LASTS: u32 = 0x9B;
/// Place of the cluster, length of the one before, silent tracks.
const OF_CLUSTER: [u32; 3] = [0xA7, 0xAB, 0x5854];
/// What a track needs beside number, kind and pictures: ids, flags, default length, language, codec with its data, delays.
const OF_TRACK: [u32; 18] = [
    0x73C5, 0xB9, 0x88, 0x55AA, 0x9C, 0x6DE7, 0x6DF8, 0x23_E383, 0x23_4E7A, 0x22_B59C, 0x22_B59D, 0x86, 0x63A2, 0x56AA,
    0x56BB, 0xE1, 0x55EE, 0x23_314F,
];
const VOID: u32 = 0xEC;

/// An element of the file.
struct Element {
    id: u32,
    at: u64,
    body: u64,
    /// `None`: it ends where the next one of its level begins.
    end: Option<u64>,
}

impl Element {
    fn end(&self) -> Result<u64, Unfit> {
        self.end.ok_or(Unfit::Broken)
    }

    fn void(&self) -> Result<Cut, Unfit> {
        void(self.at, self.end()?)
    }
}

/// An element that becomes an empty one: its id, its length in one byte or in eight.
fn void(from: u64, to: u64) -> Result<Cut, Unfit> {
    let long = to - from;
    let head = match long.checked_sub(2).ok_or(Unfit::Broken)? {
        short @ 0..=126 => vec![0xEC, 0x80 | u8::try_from(short).unwrap_or(0)],
        _ => [&[0xEC][..], &((1 << 56) | (long - 9)).to_be_bytes()].concat(),
    };
    Ok(Cut { from, to, head })
}

/// A number whose first byte says how long it is; with the bit that says so, or without it.
fn variable(bytes: &[u8], most: usize, keep_bit: bool) -> Option<(u64, usize)> {
    let first = *bytes.first()?;
    let long = first.leading_zeros() as usize + 1;
    let bytes = bytes.get(..long).filter(|_| long <= most)?;
    let bit = if keep_bit { 0 } else { 1u64 << (7 * long) };
    let all = bytes.iter().fold(0u64, |sum, byte| (sum << 8) | u64::from(*byte));
    Some((all & !bit, long))
}

fn unsigned(bytes: &[u8]) -> Result<u64, Unfit> {
    if bytes.len() > 8 { Err(Unfit::Broken) } else { Ok(bytes.iter().fold(0, |sum, b| (sum << 8) | u64::from(*b))) }
}

fn float(bytes: &[u8]) -> Result<f64, Unfit> {
    let four = bytes.try_into().map(f32::from_be_bytes).map(f64::from);
    four.or_else(|_| bytes.try_into().map(f64::from_be_bytes)).map_err(|_| Unfit::Broken)
}

/// The element whose head these bytes begin with.
fn element(bytes: &[u8], at: u64) -> Option<Element> {
    let (id, long) = variable(bytes, 4, true)?;
    let (size, more) = variable(bytes.get(long..)?, 8, false)?;
    let body = at + (long + more) as u64;
    let unknown = size == (1u64 << (7 * more)) - 1;
    let end = if unknown { None } else { Some(body.checked_add(size)?) };
    Some(Element { id: u32::try_from(id).ok()?, at, body, end })
}

/// The elements inside one that is in memory, which stands at `at`.
fn inside(bytes: &[u8], at: u64) -> Result<Vec<(Element, &[u8])>, Unfit> {
    let (mut all, mut here) = (Vec::new(), 0);
    while here < bytes.len() {
        let found = element(&bytes[here..], at + here as u64).ok_or(Unfit::Broken)?;
        let place = |n: u64| usize::try_from(n - at).map_err(|_| Unfit::Broken);
        let (from, to) = (place(found.body)?, place(found.end()?)?);
        all.push((found, bytes.get(from..to).ok_or(Unfit::Broken)?));
        here = to;
    }
    Ok(all)
}

struct Film {
    found: Found,
    /// Nanoseconds of a tick.
    scale: u64,
    /// What the file says of its length, in ticks.
    said: f64,
    /// The last moment of a picture or sound, in ticks.
    last: u64,
    cluster: u64,
    /// Number and whether it is kept.
    tracks: Vec<(u64, bool)>,
    has_pictures: bool,
    is_entered: bool,
}

/// Walks a file.
pub fn look<R: Read + Seek>(source: &mut Source<R>) -> Result<Found, Fail> {
    let mut film = Film {
        found: Found::default(),
        scale: 1_000_000,
        said: 0.0,
        last: 0,
        cluster: 0,
        tracks: Vec::new(),
        has_pictures: false,
        is_entered: false,
    };
    let mut at = head(source)?;
    for _ in 0..MAX_ELEMENTS {
        if at == source.bytes {
            return Ok(film.close()?);
        }
        let found = next(source, at)?;
        at = film.take(source, &found)?;
    }
    Err(Unfit::Broken.into())
}

/// The head of an element; one that ends behind the file is broken.
fn next<R: Read + Seek>(source: &mut Source<R>, at: u64) -> Result<Element, Fail> {
    let most = usize::try_from((source.bytes - at).min(12)).map_err(|_| Unfit::Broken)?;
    let mut bytes = [0; 12];
    source.fill(at, &mut bytes[..most])?;
    let found = element(&bytes[..most], at).ok_or(Unfit::Broken)?;
    if found.end.unwrap_or(found.body) > source.bytes { Err(Unfit::Broken.into()) } else { Ok(found) }
}

/// The header, which says that it is a WebM.
fn head<R: Read + Seek>(source: &mut Source<R>) -> Result<u64, Fail> {
    let found = next(source, 0)?;
    let end = found.end()?;
    let bytes = source.read(found.body, end, 256)?;
    let is_webm = |(e, body): &(Element, &[u8])| e.id == DOC_TYPE && body.split(|b| *b == 0).next() == Some(b"webm");
    if found.id != HEADER || !inside(&bytes, found.body)?.iter().any(is_webm) {
        return Err(Unfit::WrongType.into());
    }
    Ok(end)
}

impl Film {
    /// Takes an element, and gives where the next one begins.
    fn take<R: Read + Seek>(&mut self, source: &mut Source<R>, found: &Element) -> Result<u64, Fail> {
        match found.id {
            SEGMENT if !self.is_entered => {
                self.is_entered = true;
                return Ok(found.body);
            }
            _ if !self.is_entered => return Err(Unfit::Broken.into()),
            HEADER | SEGMENT => return Err(Unfit::Broken.into()),
            CLUSTER => return Ok(found.body),
            TIME => self.cluster = unsigned(&source.read(found.body, found.end()?, 8)?)?,
            SIMPLE_BLOCK => {
                let (kept, time) = self.block(source, found.body, found.end()?)?;
                if kept { self.last = self.last.max(time) } else { self.found.cuts.push(found.void()?) }
            }
            GROUP => self.group(source, found)?,
            INFO => self.info(found, &source.read(found.body, found.end()?, MAX_READ)?)?,
            TRACKS => self.tracks(found, &source.read(found.body, found.end()?, MAX_READ)?)?,
            SEEK_HEAD | CUES => drop(source.read(found.body, found.end()?, MAX_READ)?),
            VOID => self.found.cuts.push(Cut::blank(found.body, found.end()?)),
            id if OF_CLUSTER.contains(&id) => drop(source.read(found.body, found.end()?, 64)?),
            _ => {
                self.found.told.hear(&source.beginning(found.body, found.end()?)?);
                self.found.cuts.push(found.void()?);
            }
        }
        Ok(found.end()?)
    }

    /// Whether a block is of a kept track, and its moment.
    fn block<R: Read + Seek>(&self, source: &mut Source<R>, from: u64, to: u64) -> Result<(bool, u64), Fail> {
        let bytes = source.read(from, to.min(from + 10), 10)?;
        let (track, long) = variable(&bytes, 8, false).ok_or(Unfit::Broken)?;
        let away = bytes.get(long..long + 2).ok_or(Unfit::Broken)?;
        let away = i64::from(i16::from_be_bytes([away[0], away[1]]));
        let kept = self.tracks.iter().find(|(number, _)| *number == track).ok_or(Unfit::Broken)?.1;
        Ok((kept, self.cluster.saturating_add_signed(away)))
    }

    /// A block with what belongs to it.
    fn group<R: Read + Seek>(&mut self, source: &mut Source<R>, group: &Element) -> Result<(), Fail> {
        let (end, mut at) = (group.end()?, group.body);
        let (mut block, mut lasts) = (None, 0);
        while at < end {
            let found = next(source, at)?;
            at = found.end()?;
            if at > end {
                return Err(Unfit::Broken.into());
            }
            match found.id {
                BLOCK => block = Some(self.block(source, found.body, at)?),
                LASTS => lasts = unsigned(&source.read(found.body, at, 8)?)?,
                _ => {}
            }
        }
        match block.ok_or(Unfit::Broken)? {
            (true, time) => self.last = self.last.max(time.saturating_add(lasts)),
            (false, _) => self.found.cuts.push(group.void()?),
        }
        Ok(())
    }

    fn info(&mut self, found: &Element, bytes: &[u8]) -> Result<(), Unfit> {
        for (e, body) in inside(bytes, found.body)? {
            match e.id {
                SCALE => self.scale = unsigned(body)?,
                DURATION => self.said = float(body)?,
                // The container wants them; what they say it does not need.
                MUXER | WRITER => {
                    if e.id == WRITER {
                        self.found.told.put(b"encoder", body);
                    }
                    self.found.cuts.push(Cut::blank(e.body, e.end()?));
                }
                id => {
                    if let (DATE, Ok(nanos)) = (id, body.try_into().map(i64::from_be_bytes)) {
                        self.found.told.clock_s = Some(nanos / 1_000_000_000 + EPOCH_S);
                    }
                    self.found.told.hear(body);
                    self.found.cuts.push(e.void()?);
                }
            }
        }
        Ok(())
    }

    fn tracks(&mut self, found: &Element, bytes: &[u8]) -> Result<(), Unfit> {
        for (e, body) in inside(bytes, found.body)? {
            if e.id == TRACK {
                self.track(&e, body)?;
            } else {
                self.found.cuts.push(e.void()?);
            }
        }
        Ok(())
    }

    fn track(&mut self, track: &Element, bytes: &[u8]) -> Result<(), Unfit> {
        let parts = inside(bytes, track.body)?;
        let value = |id| parts.iter().find(|(e, _)| e.id == id).map(|(_, body)| *body).ok_or(Unfit::Broken);
        let (number, kind) = (unsigned(value(NUMBER)?)?, unsigned(value(TYPE)?)?);
        let kept = matches!(kind, 1 | 2);
        self.tracks.push((number, kept));
        if !kept {
            self.found.told.hear(&bytes[..bytes.len().min(LOOK_BYTES)]);
            self.found.cuts.push(track.void()?);
            return Ok(());
        }
        for (e, body) in &parts {
            if e.id == VIDEO {
                let (mut width, mut height) = (0, 0);
                for (side, body) in inside(body, e.body)? {
                    match side.id {
                        WIDTH => width = unsigned(body)?,
                        HEIGHT => height = unsigned(body)?,
                        _ => {}
                    }
                }
                let side = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
                fits(side(width), side(height))?;
                self.has_pictures = true;
            } else if !matches!(e.id, NUMBER | TYPE) && !OF_TRACK.contains(&e.id) {
                self.found.cuts.push(e.void()?);
            }
        }
        Ok(())
    }

    fn close(mut self) -> Result<Found, Unfit> {
        let ms = |ticks: f64| ticks * self.scale as f64 / 1_000_000.0;
        let long = ms(self.said).max(ms(self.last as f64));
        if !self.has_pictures || !long.is_finite() || long < 1.0 {
            return Err(Unfit::Broken);
        }
        // Far more than may be is as good as the exact number.
        self.found.length_ms = long.min(1e12) as u64;
        Ok(self.found)
    }
}
