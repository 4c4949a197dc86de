//! MP4: boxes in boxes. Kept are the boxes that are needed to play the tracks with pictures and sound, and of the data what
//! these tracks refer to; everything else, cameras' tracks with places among it, becomes an empty `free` of the same length.

mod tables;

use super::{Cut, Fail, Found, LOOK_BYTES, Source, Unfit};
use std::io::{Read, Seek};
use std::ops::Range;
use tables::{Parts, Place, number, track_samples};

/// Boxes of one level that are looked at.
const MAX_PARTS: usize = 20_000;
/// The largest list of brands.
const MAX_BRANDS: usize = 256;
/// The largest description of the whole, of a fragment, of an index. Sixty seconds need a twentieth.
const MAX_HEAD: usize = 4 * 1024 * 1024;
/// From 1904, where these clocks begin, to 1970.
const EPOCH_S: i64 = 2_082_844_800;

/// A track that is played, or was to be.
struct Track {
    id: u32,
    scale: u32,
    kept: bool,
    /// What samples of fragments have when nothing else is said: ticks and bytes.
    usual: (u32, u32),
    /// Ticks until the end of the last fragment.
    end: u64,
}

#[derive(Default)]
struct Film {
    found: Found,
    /// Ticks a second of the whole.
    scale: u32,
    tracks: Vec<Track>,
    /// Where the samples of kept tracks lie.
    samples: Vec<Range<u64>>,
    /// Where data lie.
    data: Vec<Range<u64>>,
    is_described: bool,
    has_pictures: bool,
}

/// Walks a file.
pub fn look<R: Read + Seek>(source: &mut Source<R>) -> Result<Found, Fail> {
    let (mut film, mut at, mut count) = (Film::default(), 0, 0);
    while at < source.bytes {
        count += 1;
        let (kind, head, end) = outer(source, at)?;
        let body = at + head;
        match &kind {
            b"ftyp" if at == 0 => drop(source.read(body, end, MAX_BRANDS)?),
            _ if at == 0 || count > MAX_PARTS => return Err(Unfit::Broken.into()),
            b"moov" if !film.is_described => film.movie(Place::new(body), &source.read(body, end, MAX_HEAD)?)?,
            b"moof" if film.is_described => film.fragment(at, Place::new(body), &source.read(body, end, MAX_HEAD)?)?,
            b"ftyp" | b"moov" | b"moof" => return Err(Unfit::Broken.into()),
            b"mdat" => film.data.push(body..end),
            b"styp" | b"sidx" | b"mfra" => drop(source.read(body, end, MAX_HEAD)?),
            b"free" | b"skip" | b"wide" => film.found.cuts.push(Cut::blank(body, end)),
            _ => {
                film.found.told.hear(&source.beginning(body, end)?);
                film.found.cuts.push(free(at, end)?);
            }
        }
        at = end;
    }
    film.close(source)
}

/// The head of a box of the file: its kind, the length of its head, its end.
fn outer<R: Read + Seek>(source: &mut Source<R>, at: u64) -> Result<([u8; 4], u64, u64), Fail> {
    let mut head = [0; 16];
    source.fill(at, &mut head[..8])?;
    let kind = [head[4], head[5], head[6], head[7]];
    let (length, size) = match number(&head, 0).unwrap_or(0) {
        // To the end of the file.
        0 => (8, source.bytes - at),
        1 => {
            source.fill(at + 8, &mut head[8..])?;
            (16, u64::from_be_bytes(head[8..].try_into().map_err(|_| Unfit::Broken)?))
        }
        size => (8, u64::from(size)),
    };
    let end = at.checked_add(size).filter(|end| *end <= source.bytes && size >= length).ok_or(Unfit::Broken)?;
    Ok((kind, length, end))
}

/// A box that becomes an empty one.
fn free(from: u64, to: u64) -> Result<Cut, Unfit> {
    let size = u32::try_from(to - from).map_err(|_| Unfit::Broken)?;
    Ok(Cut { from, to, head: [&size.to_be_bytes()[..], b"free"].concat() })
}

impl Film {
    fn take_out(&mut self, part: &tables::Part<'_>) -> Result<(), Unfit> {
        self.found.told.hear(&part.bytes[..part.bytes.len().min(LOOK_BYTES)]);
        self.found.cuts.push(free(part.at, part.end())?);
        Ok(())
    }

    /// The longest that anything says counts.
    fn lasts(&mut self, ticks: u64, scale: u32) -> Result<(), Unfit> {
        if ticks > 0 {
            let ms = (u128::from(ticks) * 1_000).checked_div(u128::from(scale)).ok_or(Unfit::Broken)?;
            self.found.length_ms = self.found.length_ms.max(u64::try_from(ms).unwrap_or(u64::MAX));
        }
        Ok(())
    }

    /// The description of the whole.
    fn movie(&mut self, place: Place, bytes: &[u8]) -> Result<(), Unfit> {
        self.is_described = true;
        let mut edits = 0;
        let parts = Parts::of(bytes, place)?;
        for part in &parts {
            match &part.kind {
                b"mvhd" => {
                    let (made, scale, ticks) = self.clock(part)?;
                    self.scale = scale;
                    self.found.told.clock_s = made;
                    self.lasts(ticks, scale)?;
                }
                b"trak" => edits = edits.max(self.track(part)?),
                b"mvex" | b"iods" => {}
                _ => {
                    self.tags(part);
                    self.take_out(part)?;
                }
            }
        }
        parts.all(b"mvex").try_for_each(|part| self.fragments(part))?;
        self.lasts(edits, self.scale)
    }

    /// `mvhd` and `mdhd`: when it was made, ticks a second, and how many. The clock is taken out.
    fn clock(&mut self, part: &tables::Part<'_>) -> Result<(Option<i64>, u32, u64), Unfit> {
        let body = part.body();
        let long = *body.first().ok_or(Unfit::Broken)? == 1;
        let wide = |at| tables::wide(body, at);
        let short = |at| number(body, at).map(u64::from);
        let (made, scale, ticks) = if long {
            (wide(4), number(body, 20), wide(24).filter(|n| *n != u64::MAX).or(Some(0)))
        } else {
            (short(4), number(body, 12), short(16).filter(|n| *n != u64::from(u32::MAX)).or(Some(0)))
        };
        let (Some(made), Some(scale), Some(ticks)) = (made, scale, ticks) else { return Err(Unfit::Broken) };
        let at = part.body_at() + 4;
        self.found.cuts.push(Cut::blank(at, at + if long { 16 } else { 8 }));
        let made = i64::try_from(made).ok().filter(|n| *n > 0).and_then(|n| n.checked_sub(EPOCH_S));
        Ok((made, scale, ticks))
    }

    /// A track; gives the ticks of its edits, in those of the whole.
    fn track(&mut self, part: &tables::Part<'_>) -> Result<u64, Unfit> {
        let parts = Parts::of(part.body(), part.body_place())?;
        let media = parts.one(b"mdia")?;
        let inside = Parts::of(media.body(), media.body_place())?;
        let handler = inside.one(b"hdlr")?.body().get(8..12).ok_or(Unfit::Broken)?;
        let header = parts.one(b"tkhd")?;
        let long = header.body().first() == Some(&1);
        let id = number(header.body(), if long { 20 } else { 12 }).ok_or(Unfit::Broken)?;
        let mut track = Track { id, scale: 0, kept: matches!(handler, b"vide" | b"soun"), usual: (0, 0), end: 0 };
        if !track.kept {
            self.take_out(part)?;
            self.tracks.push(track);
            return Ok(0);
        }
        let at = header.body_at() + 4;
        self.found.cuts.push(Cut::blank(at, at + if long { 16 } else { 8 }));
        let mut edits = 0;
        for part in &parts {
            match &part.kind {
                b"tkhd" | b"mdia" => {}
                b"edts" => edits = tables::edits(part)?,
                _ => {
                    self.tags(part);
                    self.take_out(part)?;
                }
            }
        }
        for part in &inside {
            match &part.kind {
                b"mdhd" => {
                    let (_, scale, ticks) = self.clock(part)?;
                    track.scale = scale;
                    self.lasts(ticks, scale)?;
                }
                b"hdlr" => self.nameless(part),
                b"minf" => self.media(part, handler == b"vide", &track)?,
                b"elng" => {}
                _ => self.take_out(part)?,
            }
        }
        self.tracks.push(track);
        Ok(edits)
    }

    /// A handler keeps its kind and loses its name.
    fn nameless(&mut self, part: &tables::Part<'_>) {
        if part.end() > part.body_at() + 24 {
            self.found.cuts.push(Cut::blank(part.body_at() + 24, part.end()));
        }
    }

    /// How a track lies in the data.
    fn media(&mut self, part: &tables::Part<'_>, pictures: bool, track: &Track) -> Result<(), Unfit> {
        for part in &Parts::of(part.body(), part.body_place())? {
            match &part.kind {
                b"vmhd" | b"smhd" | b"nmhd" | b"gmhd" => {}
                b"hdlr" => self.nameless(part),
                // Data that lie elsewhere could be anybody's.
                b"dinf" => tables::lies_inside(part)?,
                b"stbl" => {
                    let found = track_samples(part, pictures)?;
                    self.has_pictures |= pictures;
                    self.lasts(found.ticks, track.scale)?;
                    self.samples.extend(found.places);
                    for odd in &found.others {
                        self.take_out(odd)?;
                    }
                }
                _ => self.take_out(part)?,
            }
        }
        Ok(())
    }

    /// What samples of fragments have in common.
    fn fragments(&mut self, part: &tables::Part<'_>) -> Result<(), Unfit> {
        for part in &Parts::of(part.body(), part.body_place())? {
            let body = part.body();
            match &part.kind {
                b"mehd" => {
                    let long = body.first() == Some(&1);
                    let ticks = if long { tables::wide(body, 4) } else { number(body, 4).map(u64::from) };
                    self.lasts(ticks.ok_or(Unfit::Broken)?, self.scale)?;
                }
                b"trex" => {
                    let get = |at| number(body, at).ok_or(Unfit::Broken);
                    let (id, usual) = (get(4)?, (get(12)?, get(16)?));
                    self.tracks.iter_mut().filter(|t| t.id == id).for_each(|t| t.usual = usual);
                }
                _ => self.take_out(part)?,
            }
        }
        Ok(())
    }

    /// A fragment that begins at `from`.
    fn fragment(&mut self, from: u64, place: Place, bytes: &[u8]) -> Result<(), Unfit> {
        let mut after = from;
        for part in &Parts::of(bytes, place)? {
            match &part.kind {
                b"mfhd" => {}
                b"traf" => {
                    let run = tables::run(part, from, after, |id| {
                        self.tracks.iter().find(|t| t.id == id).map(|t| (t.usual, t.end))
                    })?;
                    after = run.end;
                    let Some(track) = self.tracks.iter_mut().find(|t| t.id == run.track) else {
                        return Err(Unfit::Broken);
                    };
                    track.end = run.until;
                    let (kept, scale) = (track.kept, track.scale);
                    if kept {
                        self.lasts(run.until, scale)?;
                        self.samples.extend(run.places);
                        for odd in &run.others {
                            self.take_out(odd)?;
                        }
                    } else {
                        self.take_out(part)?;
                    }
                }
                _ => self.take_out(part)?,
            }
        }
        Ok(())
    }

    /// What tags say of the device and the moment.
    fn tags(&mut self, part: &tables::Part<'_>) {
        for (name, value) in tables::tags(part) {
            self.found.told.put(&name, value);
        }
    }

    /// Takes out of the data what no kept track refers to.
    fn close<R: Read + Seek>(mut self, source: &mut Source<R>) -> Result<Found, Fail> {
        if !self.has_pictures || self.samples.is_empty() || self.found.length_ms == 0 {
            return Err(Unfit::Broken.into());
        }
        if self.samples.iter().any(|range| range.end > source.bytes) {
            return Err(Unfit::Broken.into());
        }
        self.samples.sort_unstable_by_key(|range| range.start);
        let mut next = self.samples.iter().peekable();
        let mut gaps = Vec::new();
        for data in &self.data {
            let mut at = data.start;
            while let Some(sample) = next.peek().filter(|s| s.start < data.end) {
                if sample.start > at {
                    gaps.push(at..sample.start);
                }
                at = at.max(sample.end);
                if sample.end > data.end {
                    break;
                }
                next.next();
            }
            if at < data.end {
                gaps.push(at..data.end);
            }
        }
        // Some cameras hide the place there.
        let mut looked = 0;
        for gap in gaps {
            if looked < LOOK_BYTES {
                let bytes = source.beginning(gap.start, gap.end)?;
                self.found.told.hear(&bytes);
                looked += bytes.len();
            }
            self.found.cuts.push(Cut::blank(gap.start, gap.end));
        }
        Ok(self.found)
    }
}
