//! The inside of boxes that are in memory: the boxes of a level, and the tables that say where samples lie.

use super::super::{Unfit, fits};
use super::MAX_PARTS;
use std::ops::Range;

/// Where in the file something in memory begins.
#[derive(Debug, Clone, Copy)]
pub struct Place(u64);

impl Place {
    pub fn new(at: u64) -> Self {
        Self(at)
    }
}

/// A box.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    pub kind: [u8; 4],
    /// Where it begins in the file.
    pub at: u64,
    head: usize,
    /// The whole of it.
    pub bytes: &'a [u8],
}

impl<'a> Part<'a> {
    pub fn body(&self) -> &'a [u8] {
        &self.bytes[self.head..]
    }

    pub fn body_at(&self) -> u64 {
        self.at + self.head as u64
    }

    pub fn body_place(&self) -> Place {
        Place(self.body_at())
    }

    pub fn end(&self) -> u64 {
        self.at + self.bytes.len() as u64
    }
}

/// The boxes of one level.
pub struct Parts<'a>(Vec<Part<'a>>);

impl<'a> Parts<'a> {
    /// All of them, one behind the other and nothing between.
    pub fn of(bytes: &'a [u8], place: Place) -> Result<Self, Unfit> {
        let (parts, rest) = split(bytes, place);
        if rest.is_empty() { Ok(Self(parts)) } else { Err(Unfit::Broken) }
    }

    pub fn all(&self, kind: &'a [u8; 4]) -> impl Iterator<Item = &Part<'a>> {
        self.0.iter().filter(move |part| part.kind == *kind)
    }

    /// The one of this kind.
    pub fn one(&self, kind: &'a [u8; 4]) -> Result<&Part<'a>, Unfit> {
        let mut all = self.all(kind);
        all.next().filter(|_| all.next().is_none()).ok_or(Unfit::Broken)
    }
}

impl<'p, 'a> IntoIterator for &'p Parts<'a> {
    type Item = &'p Part<'a>;
    type IntoIter = std::slice::Iter<'p, Part<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The boxes at the beginning, and what comes behind that is none.
fn split(bytes: &[u8], Place(place): Place) -> (Vec<Part<'_>>, &[u8]) {
    let (mut parts, mut rest) = (Vec::new(), bytes);
    while parts.len() < MAX_PARTS {
        let at = place + (bytes.len() - rest.len()) as u64;
        let Some((part, behind)) = first(rest, at) else { break };
        parts.push(part);
        rest = behind;
    }
    (parts, rest)
}

fn first(bytes: &[u8], at: u64) -> Option<(Part<'_>, &[u8])> {
    let (head, size) = match number(bytes, 0)? {
        1 => (16, usize::try_from(wide(bytes, 8)?).ok()?),
        size => (8, usize::try_from(size).ok()?),
    };
    let kind = bytes.get(4..8)?.try_into().ok()?;
    let (whole, behind) = bytes.split_at_checked(size).filter(|_| size >= head)?;
    Some((Part { kind, at, head, bytes: whole }, behind))
}

/// Four bytes as a number.
pub fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// Eight bytes as a number.
pub fn wide(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_be_bytes(bytes.get(at..at.checked_add(8)?)?.try_into().ok()?))
}

/// How many rows a table has, and the table; rows begin at its eighth byte.
fn rows(body: &[u8], size: usize) -> Result<(usize, &[u8]), Unfit> {
    let count = number(body, 4).and_then(|n| usize::try_from(n).ok()).ok_or(Unfit::Broken)?;
    let table = body.get(8..).ok_or(Unfit::Broken)?;
    if count.checked_mul(size).is_some_and(|long| long <= table.len()) {
        Ok((count, table))
    } else {
        Err(Unfit::Broken)
    }
}

/// The ticks of all edits of a track.
pub fn edits(part: &Part<'_>) -> Result<u64, Unfit> {
    let mut ticks = 0u64;
    for part in &Parts::of(part.body(), part.body_place())? {
        let long = part.body().first() == Some(&1);
        let size = if long { 20 } else { 12 };
        if part.kind != *b"elst" {
            return Err(Unfit::Broken);
        }
        let (count, table) = rows(part.body(), size)?;
        for row in table.chunks_exact(size).take(count) {
            let one = if long { wide(row, 0) } else { number(row, 0).map(u64::from) };
            ticks = ticks.saturating_add(one.unwrap_or(0));
        }
    }
    Ok(ticks)
}

/// Refuses data that lie in another file.
pub fn lies_inside(part: &Part<'_>) -> Result<(), Unfit> {
    for part in &Parts::of(part.body(), part.body_place())? {
        let (count, table) = rows(part.body(), 12)?;
        let inside = |p: &Part<'_>| {
            matches!(&p.kind, b"url " | b"alis")
                && p.body().len() == 4
                && number(p.body(), 0).is_some_and(|n| n & 1 == 1)
        };
        let (places, rest) = split(table, Place(part.body_at() + 8));
        if part.kind != *b"dref" || !rest.is_empty() || places.len() != count || !places.iter().all(inside) {
            return Err(Unfit::Broken);
        }
    }
    Ok(())
}

/// The samples of a track.
pub struct Samples<'a> {
    /// How long they last together.
    pub ticks: u64,
    /// Where they lie, chunk by chunk.
    pub places: Vec<Range<u64>>,
    /// Boxes that play no part.
    pub others: Vec<Part<'a>>,
}

/// The sizes of samples: one for all, or a table with so many bits for each.
struct Sizes<'a> {
    same: u64,
    bits: usize,
    table: &'a [u8],
    count: u64,
}

impl<'a> Sizes<'a> {
    fn read(parts: &Parts<'a>) -> Result<Self, Unfit> {
        let mut both = parts.all(b"stsz").chain(parts.all(b"stz2"));
        let (Some(part), None) = (both.next(), both.next()) else { return Err(Unfit::Broken) };
        let body = part.body();
        let get = |at| number(body, at).ok_or(Unfit::Broken);
        let (first, count, table) = (get(4)?, u64::from(get(8)?), &body[12..]);
        let (same, bits) = if part.kind == *b"stsz" { (first, 32) } else { (0, usize::from(body[7])) };
        let long = count.checked_mul(bits as u64).map(|n| n.div_ceil(8)).ok_or(Unfit::Broken)?;
        if !matches!(bits, 4 | 8 | 16 | 32) || (same == 0 && long > table.len() as u64) {
            return Err(Unfit::Broken);
        }
        Ok(Self { same: u64::from(same), bits, table, count })
    }

    /// The size of `many` samples from `from` on.
    fn of(&self, from: u64, many: u64) -> Option<u64> {
        let many = many.min(self.count.saturating_sub(from));
        if self.same > 0 {
            return self.same.checked_mul(many);
        }
        (from..from + many).map(|n| self.one(usize::try_from(n).ok()?)).try_fold(0u64, |sum, one| sum.checked_add(one?))
    }

    fn one(&self, n: usize) -> Option<u64> {
        match self.bits {
            4 => {
                let pair = *self.table.get(n / 2)?;
                Some(u64::from(if n.is_multiple_of(2) { pair >> 4 } else { pair & 15 }))
            }
            8 => self.table.get(n).map(|b| u64::from(*b)),
            16 => Some(u64::from(u16::from_be_bytes(self.table.get(n * 2..n * 2 + 2)?.try_into().ok()?))),
            _ => number(self.table, n * 4).map(u64::from),
        }
    }
}

/// Reads the tables of a track.
pub fn track_samples<'a>(part: &Part<'a>, pictures: bool) -> Result<Samples<'a>, Unfit> {
    const PLAY: [&[u8; 4]; 18] = [
        b"stsd", b"stts", b"ctts", b"cslg", b"stss", b"stps", b"sdtp", b"sbgp", b"sgpd", b"subs", b"saiz", b"saio",
        b"stdp", b"padb", b"stsz", b"stz2", b"stsc", b"stco",
    ];
    let parts = Parts::of(part.body(), part.body_place())?;
    let others = parts.0.iter().filter(|p| !PLAY.contains(&&p.kind) && p.kind != *b"co64").copied().collect();
    if pictures {
        sides(parts.one(b"stsd")?)?;
    }
    let (count, table) = rows(parts.one(b"stts")?.body(), 8)?;
    let lasts = |row: &[u8]| Some(u64::from(number(row, 0)?) * u64::from(number(row, 4)?));
    let ticks = table.chunks_exact(8).take(count).filter_map(lasts).fold(0, u64::saturating_add);
    Ok(Samples { ticks, places: chunks(&parts)?, others })
}

/// Refuses pictures that would burst.
fn sides(part: &Part<'_>) -> Result<(), Unfit> {
    let table = part.body().get(8..).ok_or(Unfit::Broken)?;
    for entry in &Parts::of(table, Place(part.body_at() + 8))? {
        let both = number(entry.body(), 24).ok_or(Unfit::Broken)?;
        fits(both >> 16, both & 0xFFFF)?;
    }
    Ok(())
}

fn chunks(parts: &Parts<'_>) -> Result<Vec<Range<u64>>, Unfit> {
    let sizes = Sizes::read(parts)?;
    let mut both = parts.all(b"stco").chain(parts.all(b"co64"));
    let (Some(offsets), None) = (both.next(), both.next()) else { return Err(Unfit::Broken) };
    let width = if offsets.kind == *b"stco" { 4 } else { 8 };
    let (count, offsets) = rows(offsets.body(), width)?;
    let (runs, table) = rows(parts.one(b"stsc")?.body(), 12)?;
    let run =
        |n: usize| table.get(n * 12..).filter(|_| n < runs).and_then(|row| Some((number(row, 0)?, number(row, 4)?)));
    let (mut places, mut sample, mut at) = (Vec::with_capacity(count), 0u64, 0);
    for (row, chunk) in offsets.chunks_exact(width).take(count).zip(1u32..) {
        while run(at + 1).is_some_and(|(first, _)| first <= chunk) {
            at += 1;
        }
        let many =
            run(at).filter(|(first, _)| *first <= chunk).map(|(_, many)| u64::from(many)).ok_or(Unfit::Broken)?;
        let from = if width == 4 { number(row, 0).map(u64::from) } else { wide(row, 0) }.ok_or(Unfit::Broken)?;
        let long = sizes.of(sample, many).ok_or(Unfit::Broken)?;
        places.push(from..from.checked_add(long).ok_or(Unfit::Broken)?);
        sample += many;
    }
    Ok(places)
}

/// The samples of a fragment of one track.
pub struct Run<'a> {
    pub track: u32,
    /// Ticks from the beginning of the track to its end.
    pub until: u64,
    /// Where its data end.
    pub end: u64,
    pub places: Vec<Range<u64>>,
    pub others: Vec<Part<'a>>,
}

/// Reads a fragment. `known` gives what samples of a track usually have, and its ticks until now.
pub fn run<'a>(
    part: &Part<'a>,
    from: u64,
    after: u64,
    known: impl Fn(u32) -> Option<((u32, u32), u64)>,
) -> Result<Run<'a>, Unfit> {
    let parts = Parts::of(part.body(), part.body_place())?;
    let head = parts.one(b"tfhd")?.body();
    let get = |at| number(head, at).ok_or(Unfit::Broken);
    let (flags, track) = (get(0)? & 0xFF_FFFF, get(4)?);
    let ((mut lasts, mut size), mut until) = known(track).ok_or(Unfit::Broken)?;
    let mut base = if flags & 0x02_0000 == 0 { after } else { from };
    let mut at = 8;
    if flags & 1 != 0 {
        base = wide(head, at).ok_or(Unfit::Broken)?;
        at += 8;
    }
    at += if flags & 2 == 0 { 0 } else { 4 };
    if flags & 8 != 0 {
        lasts = get(at)?;
        at += 4;
    }
    if flags & 16 != 0 {
        size = get(at)?;
    }
    for part in parts.all(b"tfdt") {
        let long = part.body().first() == Some(&1);
        until = if long { wide(part.body(), 4) } else { number(part.body(), 4).map(u64::from) }.ok_or(Unfit::Broken)?;
    }
    let (mut places, mut end) = (Vec::new(), base);
    for part in parts.all(b"trun") {
        let found = samples(part.body(), base, end, (lasts, size))?;
        until = until.saturating_add(found.1);
        end = found.0.end;
        places.push(found.0);
    }
    const PLAY: [&[u8; 4]; 8] = [b"tfhd", b"tfdt", b"trun", b"sbgp", b"sgpd", b"subs", b"saiz", b"saio"];
    let others = parts.0.iter().filter(|p| !PLAY.contains(&&p.kind)).copied().collect();
    Ok(Run { track, until, end, places, others })
}

/// Where the samples of a run lie, and their ticks.
fn samples(body: &[u8], base: u64, end: u64, usual: (u32, u32)) -> Result<(Range<u64>, u64), Unfit> {
    let get = |at| number(body, at).ok_or(Unfit::Broken);
    let (flags, count) = (get(0)? & 0xFF_FFFF, get(4)?);
    let (mut at, mut from) = (8, end);
    if flags & 1 != 0 {
        from = base.checked_add_signed(i64::from(get(at)?.cast_signed())).ok_or(Unfit::Broken)?;
        at += 4;
    }
    at += if flags & 4 == 0 { 0 } else { 4 };
    let has = |bit| usize::from(flags & bit != 0);
    let width = 4 * (has(0x100) + has(0x200) + has(0x400) + has(0x800));
    if width == 0 {
        let long = u64::from(usual.1) * u64::from(count);
        return Ok((from..from.checked_add(long).ok_or(Unfit::Broken)?, u64::from(usual.0) * u64::from(count)));
    }
    let count = usize::try_from(count).map_err(|_| Unfit::Broken)?;
    let table =
        body.get(at..).filter(|t| count.checked_mul(width).is_some_and(|n| n <= t.len())).ok_or(Unfit::Broken)?;
    let (mut long, mut ticks) = (0u64, 0u64);
    for row in table.chunks_exact(width).take(count) {
        let lasts = if has(0x100) == 1 { number(row, 0) } else { Some(usual.0) };
        let size = if has(0x200) == 1 { number(row, 4 * has(0x100)) } else { Some(usual.1) };
        ticks += u64::from(lasts.unwrap_or(0));
        long += u64::from(size.unwrap_or(0));
    }
    Ok((from..from.checked_add(long).ok_or(Unfit::Broken)?, ticks))
}

/// What tags say: their names and values. What cannot be read says nothing.
pub fn tags<'a>(part: &Part<'a>) -> Vec<(Vec<u8>, &'a [u8])> {
    match &part.kind {
        b"meta" => listed(part),
        b"udta" => {
            let (parts, _) = split(part.body(), part.body_place());
            let one = |p: &Part<'a>| match &p.kind {
                b"meta" => listed(p),
                // A length, a language, the text.
                kind => p.body().get(4..).map(|text| (kind.to_vec(), text)).into_iter().collect(),
            };
            parts.iter().flat_map(one).collect()
        }
        _ => Vec::new(),
    }
}

/// Names in `keys`, values in `ilst` under the number of their name, or under a name of four letters.
fn listed<'a>(part: &Part<'a>) -> Vec<(Vec<u8>, &'a [u8])> {
    let body = part.body();
    // In QuickTime's form it is a bare box, in MP4's it has a version in front.
    let skip = if body.get(4..8) == Some(b"hdlr") { 0 } else { 4 };
    let Some(inside) = body.get(skip..) else { return Vec::new() };
    let (parts, _) = split(inside, Place(part.body_at() + skip as u64));
    let find = |kind: &[u8; 4]| parts.iter().find(|p| p.kind == *kind);
    let names: Vec<Part<'_>> =
        find(b"keys").and_then(|p| p.body().get(8..)).map_or_else(Vec::new, |b| split(b, Place(0)).0);
    let Some(list) = find(b"ilst") else { return Vec::new() };
    let one = |item: &Part<'a>| {
        let (data, _) = split(item.body(), item.body_place());
        let value = data.iter().find(|p| p.kind == *b"data")?.body().get(8..)?;
        let number = usize::try_from(u32::from_be_bytes(item.kind)).ok()?.checked_sub(1)?;
        let name = names.get(number).map_or(&item.kind[..], |p| p.body());
        Some((name.to_vec(), value))
    };
    split(list.body(), list.body_place()).0.iter().filter_map(one).collect()
}
