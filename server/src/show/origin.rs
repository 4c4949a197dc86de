//! Where a piece of evidence comes from: what the camera wrote, when it came, whether it was shown elsewhere, and the hash
//! of its bytes. Each side reads it of everything that is used for or against it (I28); which camera and which program
//! it was is for us alone. What a photo says of itself can be set by hand, so it is told and never judged.

use super::Loaded;
use super::event::decode;
use super::files::Files;
use crate::auth::Viewer;
use crate::i18n::Words;
use crate::upload::{Facts, Photo, is_picture};
use maud::{Markup, html};
use ombud_domain::actor::Party;
use ombud_domain::dispute::{Dispute, DisputeWhat, Evidence};
use ombud_domain::time::{Instant, Span};
use ombud_engine::view::{AnyCase, Seen};
use ombud_store::paper::{self, Elsewhere, Upload};
use ombud_store::{StoreError, Tx, mirror};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A camera that does not say how far its clock is from UTC can be so far from it.
const FARTHEST: Span = Span::hours(14);
/// So much of a hash is enough to compare two files by eye.
const SHORT_HASH: usize = 12;

/// What the files of a matter are compared with: the moments between which photos of it are to be expected, and where
/// else they were shown.
#[derive(Debug, Clone, Default)]
pub struct Matter {
    ordered: Option<Instant>,
    reported: Option<Instant>,
    elsewhere: BTreeMap<String, Vec<Elsewhere>>,
}

/// Where a file comes from, as one side may know it. Instants are milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Origin {
    /// The hash of its bytes.
    pub file: String,
    /// When it came here.
    pub received_at: i64,
    /// When it was taken, if the picture says so.
    pub taken_at: Option<i64>,
    /// `set` when the camera's clock said how far it is from UTC; `own` when it did not: then `taken_at` is as if it stood
    /// in UTC.
    pub clock: Option<&'static str>,
    /// `before_order` or `after_report` when it was taken outside of what is to be expected.
    pub moment: Option<&'static str>,
    /// Whether a picture says anything of a camera; null for other files.
    pub camera_data: Option<bool>,
    /// True when a picture program wrote it last.
    pub edited: bool,
    /// True when the picture said where it was taken; the place was taken out and is kept nowhere.
    pub place_removed: bool,
    /// True for a video; its words are its own.
    pub video: bool,
    /// In how many disputes about other orders the same file was shown.
    pub used_elsewhere: usize,
    /// Which camera; for staff alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub camera: Option<String>,
    /// Which program; for staff alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software: Option<String>,
}

/// A file that was shown, and where it comes from.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Piece {
    /// The event that shows it.
    pub seq: i64,
    /// `buyer`, `shop` or `platform`.
    #[schema(value_type = String)]
    pub by: Party,
    /// Where it comes from.
    #[serde(flatten)]
    pub origin: Origin,
}

impl Matter {
    /// What the files of a dispute are compared with; nothing for other cases.
    ///
    /// # Errors
    /// As the store's.
    pub async fn load(tx: &mut Tx, case: &AnyCase, files: &Files) -> Result<Self, StoreError> {
        let AnyCase::Dispute(case) = case else { return Ok(Self::default()) };
        let (id, order) = (case.env.id.0, case.data.order.0);
        let mut elsewhere = BTreeMap::new();
        for hash in files.hashes() {
            let found = paper::elsewhere(tx, hash, id, order).await?;
            if !found.is_empty() {
                elsewhere.insert(hash.to_owned(), found);
            }
        }
        let ordered = mirror::order(tx, order).await?.map(|o| Instant(o.placed_at));
        let reported = Some(case.data.submitted_at).filter(|at| at.0 > 0);
        Ok(Self { ordered, reported, elsewhere })
    }

    /// What is to be said of a moment outside of what is to be expected.
    fn outside(&self, photo: &Photo) -> Option<&'static str> {
        let taken = photo.moment()?;
        let slack = if photo.offset_min.is_some() { Span(0) } else { FARTHEST };
        if self.ordered.is_some_and(|at| taken + slack < at) {
            Some("before_order")
        } else if self.reported.is_some_and(|at| at + slack < taken) {
            Some("after_report")
        } else {
            None
        }
    }

    /// Where a file comes from, as `reader` may know it.
    fn origin(&self, upload: &Upload, reader: Party) -> Origin {
        let Facts { photo, video, .. } = Facts::kept(upload);
        let ours = reader == Party::Platform;
        let mut origin = Origin {
            file: upload.hash.clone(),
            received_at: upload.created_at,
            camera_data: is_picture(&upload.media).then_some(photo.is_some()),
            video: video.is_some(),
            used_elsewhere: self.elsewhere.get(&upload.hash).map_or(0, Vec::len),
            ..Origin::default()
        };
        if let Some(photo) = photo {
            origin.taken_at = photo.moment().map(|at| at.0);
            origin.clock = origin.taken_at.map(|_| if photo.offset_min.is_some() { "set" } else { "own" });
            origin.moment = self.outside(&photo);
            origin.edited = photo.is_edited();
            origin.place_removed = photo.place;
            origin.camera = photo.camera.filter(|_| ours);
            origin.software = photo.software.filter(|_| ours);
        }
        origin
    }

    /// All files that were shown, as `reader` may know where they come from.
    #[must_use]
    pub fn pieces(&self, seen: &Seen, files: &Files, reader: Party) -> Vec<Piece> {
        let piece = |entry| {
            let DisputeWhat::EvidenceAdded { by, evidence, .. } = decode::<Dispute>(entry)?.what else { return None };
            let upload = files.find(evidence.file.as_deref()?, entry.actor)?;
            Some(Piece { seq: entry.seq, by, origin: self.origin(upload, reader) })
        };
        seen.entries.iter().filter_map(piece).collect()
    }
}

/// The lines under a piece of evidence: page, live event and mediation room draw them here.
#[must_use]
pub fn under(viewer: &Viewer, loaded: &Loaded, piece: &Evidence, by: Option<i64>) -> Markup {
    let upload = piece.file.as_ref().and_then(|hash| loaded.files.find(hash, by));
    let Some(upload) = upload.filter(|_| matches!(loaded.seen.case, AnyCase::Dispute(_))) else { return html! {} };
    let (w, ours) = (viewer.words(), viewer.actor.party() == Party::Platform);
    let origin = loaded.matter.origin(upload, viewer.actor.party());
    let n = i64::try_from(origin.used_elsewhere).unwrap_or(i64::MAX);
    let places = loaded.matter.elsewhere.get(&origin.file).into_iter().flatten();
    let open = places.filter(|e| ours && viewer.holders.contains(&e.storefront));
    html! {
        div.small.muted {
            @if let Some(line) = taken(w, &origin) { p { (line) } }
            @if let Some(name) = &origin.software { p { (w.with("origin-software", &[("name", name.clone().into())])) } }
            @if origin.edited { p { (w.t("origin-edited")) } }
            @if origin.camera_data == Some(false) { p { (w.t("origin-no-camera")) } }
            @if origin.place_removed { p { (w.t(if origin.video { "origin-place-video" } else { "origin-place" })) } }
            @match origin.moment {
                Some("before_order") => p { (w.t("origin-before-order")) },
                Some(_) => p { (w.t("origin-after-report")) },
                None => {},
            }
            @if n > 0 {
                p { (w.with("origin-elsewhere", &[("n", n.into())])) @for e in open { " " a.code-no href=(format!("/room/{}", e.number)) { (e.number) } } }
            }
            p { (w.with("origin-received", &[("when", w.full(Instant(origin.received_at)).into())])) }
            p { code dir="ltr" { "SHA-256 " @if ours { (origin.file) } @else { (origin.file.get(..SHORT_HASH).unwrap_or_default()) "…" } } }
        }
    }
}

/// When and, for us, with what. A clock that says how far it is from UTC is told in the reader's zone, any other as it
/// stood.
fn taken(w: &Words, origin: &Origin) -> Option<String> {
    let clock = origin.clock.unwrap_or_default();
    let key = |name: &str| if origin.video { format!("{name}-video") } else { name.to_owned() };
    let when = origin.taken_at.map(|at| {
        let zone = if clock == "set" { w.zone.clone() } else { jiff::tz::TimeZone::UTC };
        Words { zone, ..w.clone() }.full(Instant(at))
    });
    match (when, origin.camera.clone()) {
        (Some(when), Some(name)) => Some(
            w.with(&key("origin-taken-by"), &[("when", when.into()), ("name", name.into()), ("clock", clock.into())]),
        ),
        (Some(when), None) => Some(w.with(&key("origin-taken"), &[("when", when.into()), ("clock", clock.into())])),
        (None, Some(name)) => Some(w.with(&key("origin-camera"), &[("name", name.into())])),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_without_a_zone_gets_the_benefit_of_the_doubt() {
        let day = |d: i8| jiff::civil::date(2026, 3, d).at(12, 0, 0, 0);
        let noon =
            |d: i8| Instant(day(d).to_zoned(jiff::tz::TimeZone::UTC).expect("a day").timestamp().as_millisecond());
        let matter = Matter { ordered: Some(noon(3)), reported: Some(noon(9)), ..Matter::default() };
        let said = |d: i8, hours: i64, offset_min: Option<i16>| {
            let taken = day(d).checked_add(jiff::Span::new().hours(hours)).ok();
            matter.outside(&Photo { taken, offset_min, ..Photo::default() })
        };
        assert_eq!(said(3, -1, Some(0)), Some("before_order"));
        assert_eq!(said(3, -1, None), None);
        assert_eq!(said(3, -15, None), Some("before_order"));
        assert_eq!(said(5, 0, None), None);
        assert_eq!(said(9, 1, Some(0)), Some("after_report"));
        assert_eq!(said(9, 1, Some(120)), None, "an hour before the report, by UTC");
        assert_eq!(said(9, 13, None), None);
        assert_eq!(said(9, 15, None), Some("after_report"));
        assert_eq!(Matter::default().outside(&Photo { taken: Some(day(1)), ..Photo::default() }), None);
    }
}
