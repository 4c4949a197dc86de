//! A video on a page: it plays where it stands and nothing is loaded before somebody asks; how long and how large it is stands
//! beside it, and whoever cannot play it saves it. And the poster that is drawn where no picture of it was taken.

use super::files::Files;
use crate::auth::Viewer;
use crate::format;
use crate::i18n::Words;
use crate::upload::video::Video;
use maud::{Markup, html};
use ombud_domain::conversation::Attachment;

/// How long it is, in words: whole seconds, and at least one.
#[must_use]
pub fn length(w: &Words, length_ms: u64) -> String {
    let seconds = i64::try_from(length_ms.saturating_add(500) / 1_000).unwrap_or(i64::MAX).max(1);
    w.with("video-length", &[("n", seconds.into())])
}

/// The video, in a list of files.
#[must_use]
pub fn player(viewer: &Viewer, number: &str, known: &Files, file: &Attachment) -> Markup {
    let w = viewer.words();
    let href = format!("/files/{number}/{}", file.file);
    let facts = known.video(&file.file).map(|v| length(w, v.length_ms));
    let size = format::size(w, known.bytes(file));
    let label = w.with("video-label", &[("name", file.name.clone().into())]);
    html! {
        video controls preload="none" width="264" height="198" poster=(format!("{href}/poster")) src=(href) aria-label=(label) {}
        p.small.muted {
            @if let Some(length) = facts { (length) " · " } (size) " · "
            a href=(href) download=(file.name) { (w.t("video-save")) }
        }
    }
}

/// A poster without a picture: a film, and how long it is.
#[must_use]
pub fn drawn(w: &Words, video: Option<Video>) -> Markup {
    let words = video.map_or_else(|| w.t("choice-video"), |v| length(w, v.length_ms));
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240" role="img" aria-label=(words) {
            rect width="320" height="240" fill="#4b5563" {}
            g fill="none" stroke="#ffffff" stroke-width="6" stroke-linejoin="round" {
                rect x="112" y="64" width="96" height="72" rx="8" {}
                path d="M148 82v36l30-18z" fill="#ffffff" {}
            }
            text x="160" y="184" fill="#ffffff" font-family="sans-serif" font-size="24" text-anchor="middle" direction=(w.lang.dir()) { (words) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn lengths_are_whole_seconds_and_posters_are_drawn() {
        let w = Words::new(Lang::fallback());
        let said = |ms| length(&w, ms).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(said(1), "1 second");
        assert_eq!((said(1_499), said(1_500)), ("1 second".to_owned(), "2 seconds".to_owned()));
        assert_eq!(said(60_000), "60 seconds");
        let poster = drawn(&w, Some(Video { length_ms: 12_000 })).into_string();
        assert!(
            poster.starts_with("<svg xmlns=")
                && poster.contains("12")
                && poster.contains("seconds")
                && !poster.contains("style")
        );
    }
}
