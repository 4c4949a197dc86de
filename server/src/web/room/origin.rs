//! Where a piece of evidence comes from: what the camera wrote, when it came, and the hash of its bytes. For mediators;
//! what a photo says of itself can be set by hand, so it is told and never judged.

use crate::auth::Viewer;
use crate::i18n::Words;
use crate::show::Loaded;
use crate::show::event::decode;
use crate::upload::{Facts, Photo};
use maud::{Markup, html};
use ombud_domain::dispute::{Dispute, DisputeFacts, DisputeWhat};
use ombud_domain::time::{Instant, Span};
use ombud_store::paper::Upload;

/// A camera that does not say how far its clock is from UTC can be so far from it.
const FARTHEST: Span = Span::hours(14);

/// Between which moments photos of the matter are to be expected.
#[derive(Default)]
pub struct Between {
    ordered: Option<Instant>,
    reported: Option<Instant>,
}

impl Between {
    /// From the order to the report.
    pub fn of(loaded: &Loaded, facts: Option<&DisputeFacts>) -> Self {
        let reported = loaded
            .seen
            .entries
            .iter()
            .find(|entry| matches!(decode::<Dispute>(entry).map(|e| e.what), Some(DisputeWhat::Submitted { .. })));
        Self { ordered: facts.map(|f| f.placed_at), reported: reported.map(|e| Instant(e.at)) }
    }

    /// The key of what is to be said of a moment outside.
    fn outside(&self, photo: &Photo) -> Option<&'static str> {
        let taken = photo.moment()?;
        let slack = if photo.offset_min.is_some() { Span(0) } else { FARTHEST };
        if self.ordered.is_some_and(|at| taken + slack < at) {
            Some("origin-before-order")
        } else if self.reported.is_some_and(|at| at + slack < taken) {
            Some("origin-after-report")
        } else {
            None
        }
    }
}

/// The lines under a piece.
pub fn origin(viewer: &Viewer, upload: &Upload, between: &Between) -> Markup {
    let w = viewer.words();
    let photo = Facts::kept(upload).photo;
    html! {
        div.small.muted {
            @if let Some(photo) = &photo {
                @if let Some(line) = taken(w, photo) { p { (line) } }
                @if let Some(name) = &photo.software { p { (w.with("origin-software", &[("name", name.clone().into())])) } }
                @if photo.place { p { (w.t("origin-place")) } }
                @if let Some(key) = between.outside(photo) { p { (w.t(key)) } }
            }
            p { (w.with("origin-received", &[("when", w.full(Instant(upload.created_at)).into())])) }
            p { "SHA-256 " code dir="ltr" { (upload.hash) } }
        }
    }
}

/// When and with what. A clock that says how far it is from UTC is told in the reader's zone, any other as it stood.
fn taken(w: &Words, photo: &Photo) -> Option<String> {
    let when = photo.moment().map(|at| {
        let zone = if photo.offset_min.is_some() { w.zone.clone() } else { jiff::tz::TimeZone::UTC };
        Words { zone, ..w.clone() }.full(at)
    });
    let clock = if photo.offset_min.is_some() { "set" } else { "own" };
    match (when, photo.camera.clone()) {
        (Some(when), Some(name)) => {
            Some(w.with("origin-taken-by", &[("when", when.into()), ("name", name.into()), ("clock", clock.into())]))
        }
        (Some(when), None) => Some(w.with("origin-taken", &[("when", when.into()), ("clock", clock.into())])),
        (None, Some(name)) => Some(w.with("origin-camera", &[("name", name.into())])),
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
        let between = Between { ordered: Some(noon(3)), reported: Some(noon(9)) };
        let said = |d: i8, hours: i64, offset_min: Option<i16>| {
            let taken = day(d).checked_add(jiff::Span::new().hours(hours)).ok();
            between.outside(&Photo { taken, offset_min, ..Photo::default() })
        };
        assert_eq!(said(3, -1, Some(0)), Some("origin-before-order"));
        assert_eq!(said(3, -1, None), None);
        assert_eq!(said(3, -15, None), Some("origin-before-order"));
        assert_eq!(said(5, 0, None), None);
        assert_eq!(said(9, 1, Some(0)), Some("origin-after-report"));
        assert_eq!(said(9, 1, Some(120)), None, "an hour before the report, by UTC");
        assert_eq!(said(9, 13, None), None);
        assert_eq!(said(9, 15, None), Some("origin-after-report"));
        assert_eq!(Between::default().outside(&Photo { taken: Some(day(1)), ..Photo::default() }), None);
    }
}
