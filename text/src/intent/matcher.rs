//! Patterns and the text that they are looked for in. The syntax is explained in the parent module.

use super::Intent;
use crate::normalise::{normalise, words};

/// A text prepared for many searches: its words, each between single spaces.
pub struct Haystack {
    padded: String,
    short: bool,
}

impl Haystack {
    pub fn new(text: &str) -> Self {
        let normalised = normalise(text);
        let count = words(&normalised).count();
        Haystack { padded: format!(" {} ", words(&normalised).collect::<Vec<_>>().join(" ")), short: count <= 4 }
    }

    fn has_any(&self, needles: &[String]) -> bool {
        needles.iter().any(|needle| self.padded.contains(needle.as_str()))
    }
}

/// A pattern taken apart.
pub struct Pattern {
    all: Vec<Vec<String>>,
    none: Vec<String>,
    short: bool,
}

impl Pattern {
    pub fn parse(pattern: &str, groups: &[(&str, &str)]) -> Self {
        let (short, pattern) = pattern.strip_prefix('~').map_or((false, pattern), |rest| (true, rest));
        let (wanted, unwanted) = pattern.split_once(" ! ").unwrap_or((pattern, ""));
        Pattern {
            all: wanted.split(" + ").map(|group| needles(group, groups)).collect(),
            none: needles(unwanted, groups),
            short,
        }
    }

    pub fn matches(&self, haystack: &Haystack) -> bool {
        (haystack.short || !self.short)
            && self.all.iter().all(|group| haystack.has_any(group))
            && !haystack.has_any(&self.none)
    }
}

/// A pattern that speaks for an intent.
pub struct Rule {
    pub intent: Intent,
    /// 0.0–1.0.
    pub weight: f32,
    pattern: Pattern,
}

impl Rule {
    pub fn parse(intent: Intent, percent: u8, pattern: &str, groups: &[(&str, &str)]) -> Self {
        Rule { intent, weight: f32::from(percent) / 100.0, pattern: Pattern::parse(pattern, groups) }
    }

    pub fn matches(&self, haystack: &Haystack) -> bool {
        self.pattern.matches(haystack)
    }
}

fn needles(group: &str, groups: &[(&str, &str)]) -> Vec<String> {
    let mut out = Vec::new();
    for term in group.split('|').map(str::trim).filter(|term| !term.is_empty()) {
        match term.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => {
                let shared = groups.iter().find(|(known, _)| *known == name);
                out.extend(shared.map(|(_, words)| needles(words, groups)).unwrap_or_default());
            }
            None => out.push(needle(term)),
        }
    }
    out
}

/// A word is looked for between spaces, unless a star opens an end of it. Chinese is written without spaces.
fn needle(term: &str) -> String {
    let plain = normalise(term);
    if plain.chars().any(|c| matches!(c, '\u{3400}'..='\u{9FFF}')) {
        return plain;
    }
    let before = if term.starts_with('*') { "" } else { " " };
    let after = if term.ends_with('*') { "" } else { " " };
    format!("{before}{plain}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_mean_what_their_syntax_says() {
        let groups = [("parcel", "order|parcel*")];
        let found = |pattern: &str, text: &str| Pattern::parse(pattern, &groups).matches(&Haystack::new(text));
        assert!(found("where + {parcel}", "Where are my PARCELS?"));
        assert!(!found("where + {parcel}", "where is the shop"));
        assert!(found("did not|didn't + come", "it didn’t come"));
        assert!(!found("come", "it became"));
        assert!(found("cancel* ! dispute", "cancelling it"));
        assert!(!found("cancel* ! dispute", "cancel the dispute"));
        assert!(found("~help", "please help me"));
        assert!(!found("~help", "i think that this does not help"));
        assert!(found("人工", "我要转人工客服"));
        assert!(found("*موظف", "أريد الموظف"));
        assert!(!found("{unknown}", "anything"));
    }
}
