//! The two cookies: the session, and what a browser's owner has chosen about looks.

use super::Theme;
use crate::i18n::{Digits, Lang};
use axum::http::{HeaderMap, HeaderValue, header};

/// The session's cookie. Over https its name forbids other hosts and plain http to set it.
pub const fn session_name(https: bool) -> &'static str {
    if https { "__Host-ombud" } else { "ombud" }
}

/// The cookie with language, theme, digits and density.
const LOOK: &str = "ombud_look";
/// How long the choice is kept, in seconds: a year.
const LOOK_AGE_S: i64 = 31_536_000;

/// The value of a cookie; the first one counts.
#[must_use]
pub fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|v| v.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The header that sets the session, or ends it with an empty token.
#[must_use]
pub fn session(token: &str, https: bool, max_age_s: i64) -> Option<HeaderValue> {
    let secure = if https { "; Secure" } else { "" };
    let name = session_name(https);
    HeaderValue::try_from(format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={max_age_s}{secure}")).ok()
}

/// What was chosen in this browser.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Language tag.
    pub lang: Option<String>,
    /// Light or dark.
    pub theme: Option<Theme>,
    /// The digits.
    pub digits: Option<Digits>,
    /// Small controls.
    pub compact: Option<bool>,
}

impl Chosen {
    /// Reads the cookie; what is unknown in it is left out.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let mut chosen = Self::default();
        for pair in value(headers, LOOK).unwrap_or_default().split('&') {
            let (key, value) = pair.split_once('.').unwrap_or((pair, ""));
            chosen.set(key, value);
        }
        chosen
    }

    /// Takes one choice; `auto` forgets it, what is unknown changes nothing.
    pub fn set(&mut self, key: &str, value: &str) {
        let auto = value == "auto";
        match key {
            "lang" if auto => self.lang = None,
            "lang" => self.lang = Lang::find(value).map(|l| l.tag().to_owned()).or_else(|| self.lang.take()),
            "theme" if auto => self.theme = None,
            "theme" => self.theme = Theme::from_code(value).or(self.theme),
            "digits" if auto => self.digits = None,
            "digits" => self.digits = Digits::from_code(value).or(self.digits),
            "density" if auto => self.compact = None,
            "density" if matches!(value, "compact" | "comfortable") => self.compact = Some(value == "compact"),
            _ => {}
        }
    }

    /// The header that keeps it.
    #[must_use]
    pub fn header(&self, https: bool) -> Option<HeaderValue> {
        let density = self.compact.map(|c| if c { "compact" } else { "comfortable" });
        let parts = [
            ("lang", self.lang.as_deref()),
            ("theme", self.theme.map(Theme::code)),
            ("digits", self.digits.map(Digits::code)),
            ("density", density),
        ];
        let said: Vec<String> = parts.iter().filter_map(|(k, v)| v.map(|v| format!("{k}.{v}"))).collect();
        let secure = if https { "; Secure" } else { "" };
        let text = format!("{LOOK}={}; Path=/; SameSite=Lax; Max-Age={LOOK_AGE_S}{secure}", said.join("&"));
        HeaderValue::try_from(text).ok()
    }
}
