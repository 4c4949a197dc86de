//! Accent colours: text on them, and they as text, must be read by everybody (WCAG 2, 4.5 to 1, in both themes).

use crate::fault::{Answer, Fault};
use crate::route::Route;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;

/// The addresses of this file. The colours stand in the address, so that browsers may keep the answer for ever.
pub const ROUTES: &[Route] = &[Route::file("/brand/{colours}", || get(stylesheet))];

/// The address of the stylesheet for the accent of a storefront, light and dark.
#[must_use]
pub fn url((light, dark): &(String, String)) -> String {
    format!("/brand/{}-{}.css", light.trim_start_matches('#'), dark.trim_start_matches('#'))
}

/// The least contrast of text.
pub const LEAST_CONTRAST: f64 = 4.5;
/// Colours that were tried: word, light, dark. The first is the one of the stylesheet itself.
pub const PRESETS: &[(&str, &str, &str)] = &[
    ("ember", "#b93a0a", "#ff8a4c"),
    ("blue", "#1a56db", "#8ab4ff"),
    ("green", "#1b6e3c", "#6fcf93"),
    ("teal", "#0b6a70", "#5cc8cf"),
    ("violet", "#6b2fc2", "#bd9bff"),
    ("rose", "#b0174f", "#ff8fb0"),
];

/// What stands behind or on the accent in each theme: page, surface, and the text of a button.
const LIGHT: [&str; 3] = ["#f6f5f2", "#ffffff", "#ffffff"];
const DARK: [&str; 3] = ["#121110", "#1a1917", "#1d0e05"];

/// `#rrggbb` as three numbers.
fn rgb(text: &str) -> Option<[f64; 3]> {
    let hex = text.strip_prefix('#').filter(|h| h.len() == 6 && h.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok().map(|n| f64::from(n) / 255.0);
    Some([part(0)?, part(2)?, part(4)?])
}

fn luminance(rgb: [f64; 3]) -> f64 {
    let [r, g, b] = rgb.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn ratio(one: &str, other: &str) -> Option<f64> {
    let (a, b) = (luminance(rgb(one)?), luminance(rgb(other)?));
    Some((a.max(b) + 0.05) / (a.min(b) + 0.05))
}

/// The least contrast that this accent has in the light or the dark theme; `None` when it is no colour.
#[must_use]
pub fn contrast(accent: &str, dark: bool) -> Option<f64> {
    let grounds = if dark { DARK } else { LIGHT };
    grounds.iter().map(|ground| ratio(accent, ground)).try_fold(f64::INFINITY, |least, r| Some(least.min(r?)))
}

/// The tones of the two colours in the address.
async fn stylesheet(Path(colours): Path<String>) -> Answer {
    let two = colours.strip_suffix(".css").and_then(|c| c.split_once('-'));
    let css = two.and_then(|(light, dark)| rules(&format!("#{light}"), &format!("#{dark}")));
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, css.ok_or_else(Fault::not_found)?).into_response())
}

/// All tones of the accent from its two colours; `None` when they are no colours. Unlayered, so that it goes before the
/// tokens of the stylesheet.
fn rules(light: &str, dark: &str) -> Option<String> {
    rgb(light).and(rgb(dark))?;
    let mix = |part: u8, with: &str| format!("color-mix(in srgb, var(--accent) {part}%, {with})");
    Some(format!(
        ":root {{ --accent: light-dark({light}, {dark}); --accent-text: var(--accent); --accent-hover: {}; --accent-soft: {}; --accent-line: {} }}\n",
        mix(86, "var(--fg)"),
        mix(12, "var(--surface)"),
        mix(35, "var(--surface)")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_measured_as_the_guidelines_say() {
        assert!((ratio("#000000", "#ffffff").unwrap() - 21.0).abs() < 0.01);
        assert!((ratio("#777777", "#ffffff").unwrap() - 4.48).abs() < 0.01);
        assert!(contrast("#777777", false).unwrap() < LEAST_CONTRAST);
        assert_eq!((contrast("red", false), contrast("#12345", true), contrast("#ééé", true)), (None, None, None));
    }

    #[test]
    fn every_preset_can_be_read_in_both_themes() {
        for (word, light, dark) in PRESETS {
            assert!(contrast(light, false).unwrap() >= LEAST_CONTRAST, "{word} light");
            assert!(contrast(dark, true).unwrap() >= LEAST_CONTRAST, "{word} dark");
        }
    }

    #[test]
    fn nothing_but_colours_gets_into_the_stylesheet() {
        assert!(rules("#1a56db", "#8ab4ff").unwrap().contains("light-dark(#1a56db, #8ab4ff)"));
        assert_eq!(rules("#1a56db", "red; } body { display: none"), None);
    }
}
