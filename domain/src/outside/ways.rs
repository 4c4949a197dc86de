//! The ways to bodies outside that people are told of (spec §2.8): their names and addresses, what they cost, how long they
//! take, and for whom they are. Bodies move, and laws differ by country; so they stand in a version of the policy.

use crate::policy::Policy;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The ways that an installation begins with, in their order.
pub const OURS: [&str; 6] = ["dsa", "adr", "br", "authority", "mediation", "court"];
/// The keys of ways that are the operator's own.
pub const OWN_WAYS: [&str; 4] = ["own_1", "own_2", "own_3", "own_4"];
/// The most countries of one way.
const MOST_COUNTRIES: usize = 60;
/// The longest address, in characters.
const LINK_CHARS: usize = 300;
/// Length of a name, in characters.
const NAME_CHARS: (usize, usize) = (3, 120);
/// The longest words about cost or time, in characters.
const WORDS_CHARS: usize = 200;
/// In how many languages words can stand.
const LANGUAGES: usize = 8;
/// The language in which an own way must be named, so that nobody reads nothing.
const REQUIRED: &str = "en";

const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];
/// Those beside the Union that keep its rules for consumers.
const EEA: [&str; 3] = ["IS", "LI", "NO"];

/// What is said of a way in one language; what is empty is said in our words, where the way is one of ours.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WayWords {
    /// Its name.
    pub name: String,
    /// What it costs.
    pub cost: String,
    /// How long it takes.
    pub time: String,
}

/// A way outside, in a version of the policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// One of [`OURS`] or [`OWN_WAYS`].
    pub key: String,
    /// False when nobody is told of it.
    pub on: bool,
    /// Whether buyers and reporters are told of it …
    pub buyers: bool,
    /// … and shops.
    pub shops: bool,
    /// Whether it also looks at what was decided about listings and reports, not at purchases alone.
    pub moderation: bool,
    /// For people in these countries, by two letters; empty means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Where it is found; empty when it has no one address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// The operator's own words by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, WayWords>,
}

/// Who asks for a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asker<'a> {
    /// True for a shop, false for a buyer or a reporter.
    pub shop: bool,
    /// Whether it is about a listing or a report rather than a purchase.
    pub moderation: bool,
    /// Their country, where it is known.
    pub country: Option<&'a str>,
}

impl Way {
    fn new(key: &str, (buyers, shops, moderation): (bool, bool, bool), countries: Vec<String>, link: &str) -> Self {
        Self {
            key: key.to_owned(),
            on: true,
            buyers,
            shops,
            moderation,
            countries,
            link: link.to_owned(),
            words: BTreeMap::new(),
        }
    }

    /// What an installation begins with.
    #[must_use]
    pub fn ours() -> Vec<Self> {
        let named = |codes: &[&str]| codes.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>();
        let dsa = "https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement";
        let adr = "https://consumer-redress.ec.europa.eu/dispute-resolution-bodies";
        vec![
            Self::new("dsa", (true, true, true), named(&EU), dsa),
            Self::new("adr", (true, false, false), named(&[&EU[..], &EEA[..]].concat()), adr),
            Self::new("br", (true, false, false), named(&["BR"]), "https://www.consumidor.gov.br"),
            Self::new("authority", (true, false, false), Vec::new(), ""),
            Self::new("mediation", (false, true, true), named(&EU), ""),
            Self::new("court", (true, true, true), Vec::new(), ""),
        ]
    }

    /// Whether it is one of ours, for which there are words in every language.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        OURS.contains(&self.key.as_str())
    }

    /// Whether somebody is told of it. Where their country is not known, they choose for themselves.
    #[must_use]
    pub fn is_for(&self, asker: Asker<'_>) -> bool {
        let side = if asker.shop { self.shops } else { self.buyers && (self.moderation || !asker.moderation) };
        let here = asker.country.is_none_or(|country| self.countries.iter().any(|c| c == country));
        self.on && side && (self.countries.is_empty() || here)
    }
}

/// What is wrong with a list of ways: the key, the field, and why (`refusal-<why>` in the texts).
#[must_use]
pub fn check(ways: &[Way]) -> Vec<(String, String, &'static str)> {
    let mut wrong = Vec::new();
    let mut keys = BTreeSet::new();
    for way in ways {
        let mut bad = |field: &str, why: &'static str| wrong.push((way.key.clone(), field.to_owned(), why));
        if !(way.is_ours() || OWN_WAYS.contains(&way.key.as_str())) || !keys.insert(way.key.as_str()) {
            bad("on", "not_a_choice");
        }
        let country = |code: &String| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        if way.countries.len() > MOST_COUNTRIES || !way.countries.iter().all(country) {
            bad("countries", "bad_country");
        }
        let plain = way.link.len() <= LINK_CHARS && way.link.bytes().all(|b| b.is_ascii_graphic());
        let address = plain && way.link.starts_with("https://") && way.link.len() > 12;
        if !way.link.is_empty() && !address {
            bad("link", "bad_link");
        }
        if !way.is_ours() && way.words.get(REQUIRED).is_none_or(|said| said.name.is_empty()) {
            bad("name_en", "required");
        }
        for (language, said) in way.words.iter().take(LANGUAGES + 1) {
            for (field, text, least, most) in [
                ("name", &said.name, NAME_CHARS.0, NAME_CHARS.1),
                ("cost", &said.cost, 1, WORDS_CHARS),
                ("time", &said.time, 1, WORDS_CHARS),
            ] {
                let long = text.chars().count();
                if text.is_empty() {
                    continue;
                }
                match () {
                    () if long < least => bad(&format!("{field}_{language}"), "too_short"),
                    () if long > most => bad(&format!("{field}_{language}"), "too_long"),
                    () if text.chars().any(char::is_control) => bad(&format!("{field}_{language}"), "one_line"),
                    () => {}
                }
            }
        }
        if way.words.len() > LANGUAGES {
            bad("name_en", "too_long");
        }
    }
    for missing in OURS.iter().filter(|key| !keys.contains(*key)) {
        wrong.push(((*missing).to_owned(), "on".to_owned(), "required"));
    }
    wrong
}

impl Policy {
    /// The ways outside, those that nobody is told of too, in their order.
    #[must_use]
    pub fn outside_ways(&self) -> Vec<Way> {
        if self.ways.is_empty() { Way::ours() } else { self.ways.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(ways: &[Way], shop: bool, moderation: bool, country: Option<&str>) -> Vec<String> {
        let asker = Asker { shop, moderation, country };
        ways.iter().filter(|w| w.is_for(asker)).map(|w| w.key.clone()).collect()
    }

    #[test]
    fn people_are_told_of_what_is_for_them() {
        let ways = Way::ours();
        assert!(check(&ways).is_empty());
        assert_eq!(told(&ways, false, false, Some("BR")), ["br", "authority", "court"]);
        assert_eq!(told(&ways, false, false, Some("NO")), ["adr", "authority", "court"]);
        assert_eq!(told(&ways, false, true, Some("DE")), ["dsa", "court"]);
        assert_eq!(told(&ways, true, false, Some("DE")), ["dsa", "mediation", "court"]);
        assert_eq!(told(&ways, false, false, None), ["dsa", "adr", "br", "authority", "court"], "they choose");
        let off: Vec<Way> = ways.into_iter().map(|w| Way { on: w.key != "court", ..w }).collect();
        assert_eq!(told(&off, false, false, Some("US")), ["authority"]);
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let with = |change: fn(&mut Way)| {
            let mut ways = Way::ours();
            let mut own = Way { key: "own_1".into(), ..ways[3].clone() };
            own.words.insert("en".into(), WayWords { name: "Arbiter".into(), ..WayWords::default() });
            change(&mut own);
            ways.push(own);
            check(&ways).into_iter().map(|(key, field, why)| format!("{key} {field} {why}")).collect::<Vec<_>>()
        };
        assert_eq!(with(|_| {}), Vec::<String>::new());
        assert_eq!(with(|w| w.countries = vec!["br".into()]), ["own_1 countries bad_country"]);
        for link in ["http://x.example", "javascript:alert(1)", "https://a b.example", "https://"] {
            assert_eq!(with_link(link), ["own_1 link bad_link"], "{link}");
        }
        assert_eq!(with(|w| w.words.clear()), ["own_1 name_en required"]);
        assert_eq!(with(|w| w.key = "own_9".into()), ["own_9 on not_a_choice"]);
        assert_eq!(with(|w| w.key = "court".into()), ["court on not_a_choice"]);
        let long = with(|w| {
            w.words.insert("fa".into(), WayWords { name: "ab".into(), cost: "x".repeat(201), time: "a\nb".into() });
        });
        assert_eq!(long, ["own_1 name_fa too_short", "own_1 cost_fa too_long", "own_1 time_fa one_line"]);
        assert_eq!(check(&Way::ours()[1..])[0], ("dsa".to_owned(), "on".to_owned(), "required"));
        let policy = Policy { ways: Way::ours()[1..].to_vec(), ..Policy::default() };
        assert_eq!(policy.validate(), Err("ways"));
    }

    fn with_link(link: &str) -> Vec<String> {
        let mut ways = Way::ours();
        let mut own = Way { key: "own_1".into(), link: link.into(), ..ways[3].clone() };
        own.words.insert("en".into(), WayWords { name: "Arbiter".into(), ..WayWords::default() });
        ways.push(own);
        check(&ways).into_iter().map(|(key, field, why)| format!("{key} {field} {why}")).collect()
    }
}
