//! The rules: data, read once from the files beside this one.
//!
//! A file of a language names **groups** of phrases ("asking for contact", "messengers"). The **rules** say which groups
//! and items must stand near each other, what that means and how much it weighs. Rules of `common.toml` hold for every
//! language, each with that language's groups; a language may have rules of its own. See `rules/README.md` for the syntax.

use super::extract::Kind;
use super::words::{View, is_han, words};
use super::{Band, Reason};
use aho_corasick::AhoCorasick;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

const COMMON: &str = include_str!("rules/common.toml");
const SIGNS: &str = include_str!("rules/signs.toml");

const LANGUAGES: &[(&str, &str)] = &[
    ("en", include_str!("rules/en.toml")),
    ("pt", include_str!("rules/pt.toml")),
    ("es", include_str!("rules/es.toml")),
    ("fa", include_str!("rules/fa.toml")),
    ("id", include_str!("rules/id.toml")),
    ("ru", include_str!("rules/ru.toml")),
    ("zh", include_str!("rules/zh.toml")),
    ("ar", include_str!("rules/ar.toml")),
];

/// The rules, compiled at first use. The files are part of the program, and a test reads them.
pub(super) static RULES: LazyLock<Rules> = LazyLock::new(|| match Rules::read(COMMON, SIGNS, LANGUAGES) {
    Ok(rules) => rules,
    Err(why) => panic!("the rules of the message guard are part of the program: {why}"),
});

/// Why the rules cannot be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum RulesError {
    #[error("{file}: {source}")]
    Toml { file: String, source: Box<toml::de::Error> },
    #[error("{rule}: there is no group or item {name}")]
    Unknown { rule: String, name: String },
    #[error("phrases: {0}")]
    Phrases(#[from] aho_corasick::BuildError),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CommonFile {
    bands: Bands,
    /// Groups whose phrases in any language count in every language: names of things do not change.
    shared: Vec<String>,
    groups: BTreeMap<String, String>,
    lists: RawLists,
    rule: Vec<RawRule>,
    damp: Vec<RawDamp>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    /// How many words apart the parts of a rule may stand.
    near: u32,
    /// How many words a negation reaches over.
    negation: u32,
    groups: BTreeMap<String, String>,
    #[serde(default)]
    rule: Vec<RawRule>,
}

/// From which score on a message gets into a band. Points, 0–100.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bands {
    warn: u8,
    edit: u8,
    review: u8,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    reason: Reason,
    weight: u8,
    /// Each must be found: names of groups or `@item`, joined by `|`.
    all: Vec<String>,
    /// None of these may stand near.
    #[serde(default)]
    unless: Vec<String>,
    /// How many words apart; else the language's own number.
    near: Option<u32>,
    /// The same for the third entry of `all` and those behind it; else as `near`.
    far: Option<u32>,
    /// A negation before it does not take it back.
    #[serde(default)]
    always: bool,
}

/// Like a rule, but it takes weight away.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDamp {
    id: String,
    /// What is left of the weight, in percent.
    percent: u8,
    all: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    near: Option<u32>,
    #[serde(default)]
    always: bool,
    /// Reasons that it does not soften.
    #[serde(default)]
    except: Vec<Reason>,
}

impl RawDamp {
    fn as_rule(&self) -> RawRule {
        RawRule {
            id: self.id.clone(),
            // A rule must have one; a damp speaks for none.
            reason: Reason::ContactElsewhere,
            weight: self.percent,
            all: self.all.clone(),
            unless: self.unless.clone(),
            near: self.near,
            far: None,
            always: self.always,
        }
    }
}

/// Words or things that are a light sign, see [`signs`](super::signs).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSign {
    /// Each must be found, as in a rule.
    all: Vec<String>,
    /// Tenths of a logit: above 0 for a swindle, below 0 against.
    points: i32,
    /// What it speaks of.
    reason: Reason,
}

impl RawSign {
    fn as_rule(&self) -> RawRule {
        RawRule {
            id: self.all.join(" + "),
            reason: self.reason,
            weight: 0,
            all: self.all.clone(),
            unless: Vec::new(),
            near: Some(SIGN_NEAR),
            far: None,
            always: false,
        }
    }
}

/// How signs and rules are added up. Unit: tenths of a logit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignsFile {
    base: i32,
    rules: i32,
    open_dispute: i32,
    signs: Vec<RawSign>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLists {
    phones: Vec<String>,
    currency: String,
    spelled: BTreeMap<String, String>,
    connectors: String,
    mail_hosts: String,
    at_words: String,
    dot_words: String,
    tlds: String,
    channel_hosts: String,
    shorteners: String,
    pay_hosts: String,
    carriers: String,
    harmless_hosts: String,
    lures: String,
}

/// Lists for finding telephone numbers, addresses and links.
#[derive(Debug)]
pub(super) struct Lists {
    /// Shapes of telephone numbers by their length: digits as they are, `#` for any.
    phones: HashMap<usize, Vec<String>>,
    pub(super) currency: HashSet<String>,
    pub(super) spelled: HashMap<String, String>,
    /// Words that may stand between the words of a number ("and").
    pub(super) connectors: HashSet<String>,
    pub(super) mail_hosts: HashSet<String>,
    pub(super) at_words: HashSet<String>,
    pub(super) dot_words: HashSet<String>,
    pub(super) tlds: HashSet<String>,
    pub(super) channel_hosts: Vec<String>,
    pub(super) shorteners: Vec<String>,
    pub(super) pay_hosts: Vec<String>,
    pub(super) carriers: Vec<String>,
    pub(super) harmless_hosts: Vec<String>,
    pub(super) lures: HashSet<String>,
}

impl Lists {
    fn new(raw: RawLists) -> Lists {
        let set = |text: &str| terms(text).map(plain).collect();
        let hosts = |text: &str| terms(text).map(str::to_owned).collect();
        let mut phones: HashMap<usize, Vec<String>> = HashMap::new();
        for shape in raw.phones {
            phones.entry(shape.len()).or_default().push(shape);
        }
        Lists {
            phones,
            currency: set(&raw.currency),
            spelled: raw
                .spelled
                .iter()
                .flat_map(|(digit, spellings)| {
                    terms(spellings).map(|word| (plain(word), digit.trim_start_matches('d').to_owned()))
                })
                .collect(),
            connectors: set(&raw.connectors),
            mail_hosts: raw.mail_hosts.split('|').map(|host| host.trim().to_owned()).collect(),
            at_words: set(&raw.at_words),
            dot_words: set(&raw.dot_words),
            tlds: set(&raw.tlds),
            channel_hosts: hosts(&raw.channel_hosts),
            shorteners: hosts(&raw.shorteners),
            pay_hosts: hosts(&raw.pay_hosts),
            carriers: hosts(&raw.carriers),
            harmless_hosts: hosts(&raw.harmless_hosts),
            lures: set(&raw.lures),
        }
    }

    /// Whether the digits have the shape of a mobile number of a known country.
    pub(super) fn is_phone(&self, digits: &str) -> bool {
        let fits =
            |shape: &String| shape.bytes().zip(digits.bytes()).all(|(wanted, digit)| wanted == b'#' || wanted == digit);
        self.phones.get(&digits.len()).is_some_and(|shapes| shapes.iter().any(fits))
    }
}

/// A group of phrases, by its place in the list of all.
pub(super) type Group = u16;

/// One of these must be found.
#[derive(Debug, Clone, Default)]
pub(super) struct Need {
    pub(super) groups: Vec<Group>,
    pub(super) items: Vec<Kind>,
}

/// A rule of one language.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) language: &'static str,
    pub(super) reason: Reason,
    pub(super) weight: u8,
    pub(super) all: Vec<Need>,
    pub(super) unless: Vec<Need>,
    /// How many words the second part of `all` may stand from the first, and how many those behind it.
    pub(super) near: u32,
    pub(super) far: u32,
    /// The groups of negation before and behind, and how many words they reach over.
    pub(super) negation: Option<(Vec<Group>, Vec<Group>, u32)>,
}

/// What takes weight from a message: a report about somebody, a question whether something is allowed.
#[derive(Debug)]
pub(super) struct Damp {
    /// When it holds; its weight is what is left, in percent.
    pub(super) rule: Rule,
    pub(super) except: Vec<Reason>,
}

/// A light sign of one language.
#[derive(Debug)]
pub(super) struct Sign {
    /// Where it is found; its weight is not used.
    pub(super) rule: Rule,
    pub(super) points: i32,
}

/// How signs and rules are added up. Unit: tenths of a logit.
#[derive(Debug)]
pub(super) struct Scale {
    /// What a message begins with; from 0 on there is a warning.
    pub(super) base: i32,
    /// What a score of 100 by the rules adds.
    pub(super) rules: i32,
    /// What an open dispute adds to a sign of pressure.
    pub(super) open_dispute: i32,
}

/// All of it, ready to search with.
pub(super) struct Rules {
    pub(super) version: &'static str,
    pub(super) lists: Lists,
    pub(super) rules: Vec<Rule>,
    pub(super) damps: Vec<Damp>,
    pub(super) signs: Vec<Sign>,
    pub(super) scale: Scale,
    /// Groups of words that say what a number is.
    pub(super) names_number: Vec<Group>,
    pub(super) groups: usize,
    /// Each language with the group of its small words.
    pub(super) languages: Vec<(&'static str, Group)>,
    bands: Bands,
    phrases: AhoCorasick,
    /// For each phrase the groups that it belongs to.
    owners: Vec<Vec<Group>>,
}

impl Rules {
    pub(super) fn read(
        common: &'static str,
        signs: &'static str,
        languages: &[(&'static str, &'static str)],
    ) -> Result<Rules, RulesError> {
        let toml =
            |file: &str, source: toml::de::Error| RulesError::Toml { file: file.to_owned(), source: source.into() };
        let base: CommonFile = toml::from_str(common).map_err(|source| toml("common", source))?;
        let light: SignsFile = toml::from_str(signs).map_err(|source| toml("signs", source))?;
        let mut names = Names::default();
        names.define("", &base.groups, &base.shared);
        let mut files = Vec::new();
        for (language, text) in languages {
            let file: LanguageFile = toml::from_str(text).map_err(|source| toml(language, source))?;
            names.define(language, &file.groups, &base.shared);
            files.push((*language, file));
        }
        let (mut rules, mut damps, mut points) = (Vec::new(), Vec::new(), Vec::new());
        for (language, file) in &files {
            for raw in base.rule.iter().chain(&file.rule) {
                rules.push(names.rule(language, file, raw)?);
            }
            for raw in &base.damp {
                damps.push(Damp { rule: names.rule(language, file, &raw.as_rule())?, except: raw.except.clone() });
            }
            for raw in &light.signs {
                points.push(Sign { rule: names.rule(language, file, &raw.as_rule())?, points: raw.points });
            }
        }
        let everywhere = |group: &str| {
            let known = std::iter::once("").chain(files.iter().map(|(language, _)| *language));
            known.filter_map(|language| names.own(language, group)).collect::<Vec<Group>>()
        };
        let mut spoken = Vec::new();
        for (language, _) in &files {
            let small = names.own(language, "small");
            let missing = || RulesError::Unknown { rule: (*language).to_owned(), name: "small".to_owned() };
            spoken.push((*language, small.ok_or_else(missing)?));
        }
        Ok(Rules {
            version: version(common, signs, languages),
            rules,
            damps,
            signs: points,
            scale: Scale { base: light.base, rules: light.rules, open_dispute: light.open_dispute },
            names_number: everywhere("names_number"),
            groups: names.ids.len(),
            languages: spoken,
            lists: Lists::new(base.lists),
            bands: base.bands,
            phrases: AhoCorasick::new(&names.phrases)?,
            owners: names.owners,
        })
    }

    /// The band of a score of 0–100 points.
    pub(super) fn band(&self, score: u8) -> Band {
        match score {
            score if score >= self.bands.review => Band::Review,
            score if score >= self.bands.edit => Band::Edit,
            score if score >= self.bands.warn => Band::Warn,
            _ => Band::Deliver,
        }
    }

    /// The scores from which on a message is warned of, and waits for its sender.
    pub(super) fn warn(&self) -> (u8, u8) {
        (self.bands.warn, self.bands.edit)
    }

    /// For each group the places where one of its phrases stands: first and last word.
    pub(super) fn hits(&self, view: &View) -> Vec<Vec<(u32, u32)>> {
        let mut hits = vec![Vec::new(); self.groups];
        for found in self.phrases.find_overlapping_iter(&view.text) {
            let span = view.span(found.range());
            for group in &self.owners[found.pattern().as_usize()] {
                hits[usize::from(*group)].push(span);
            }
        }
        // Overlapping matches come by their ends.
        for places in &mut hits {
            places.sort_unstable();
            places.dedup();
        }
        hits
    }
}

/// Groups and phrases while the files are read.
#[derive(Default)]
struct Names {
    ids: HashMap<(String, String), Group>,
    phrases: Vec<String>,
    places: HashMap<String, usize>,
    owners: Vec<Vec<Group>>,
}

impl Names {
    fn own(&self, language: &str, group: &str) -> Option<Group> {
        self.ids.get(&(language.to_owned(), group.to_owned())).copied()
    }

    fn id(&mut self, language: &str, group: &str) -> Group {
        let next = Group::try_from(self.ids.len()).unwrap_or(Group::MAX);
        *self.ids.entry((language.to_owned(), group.to_owned())).or_insert(next)
    }

    fn define(&mut self, language: &str, groups: &BTreeMap<String, String>, shared: &[String]) {
        for (name, phrases) in groups {
            let id = self.id(language, name);
            let common = shared.contains(name).then(|| self.id("", name));
            for phrase in terms(phrases).flat_map(needles) {
                let place = *self.places.entry(phrase.clone()).or_insert_with(|| {
                    self.phrases.push(phrase);
                    self.owners.push(Vec::new());
                    self.owners.len() - 1
                });
                self.owners[place].extend([Some(id), common].into_iter().flatten());
                self.owners[place].sort_unstable();
                self.owners[place].dedup();
            }
        }
    }

    fn rule(&self, language: &'static str, file: &LanguageFile, raw: &RawRule) -> Result<Rule, RulesError> {
        let needs = |names: &[String]| -> Result<Vec<Need>, RulesError> {
            names.iter().map(|need| self.need(language, &raw.id, need)).collect()
        };
        let negation = |group: &str| self.own(language, group).into_iter().collect::<Vec<_>>();
        if raw.all.is_empty() {
            return Err(RulesError::Unknown { rule: raw.id.clone(), name: "(nothing)".to_owned() });
        }
        let scaled = |words: u32| words * file.near / NEAR;
        let near = raw.near.map_or(file.near, scaled);
        Ok(Rule {
            // Read once and kept for as long as the program runs.
            id: Box::leak(raw.id.clone().into_boxed_str()),
            language,
            reason: raw.reason,
            weight: raw.weight,
            all: needs(&raw.all)?,
            unless: needs(&raw.unless)?,
            near,
            far: raw.far.map_or(near, scaled),
            negation: (!raw.always).then(|| (negation("negation"), negation("negation_behind"), file.negation)),
        })
    }

    fn need(&self, language: &str, rule: &str, names: &str) -> Result<Need, RulesError> {
        let mut need = Need::default();
        for name in names.split('|').map(str::trim) {
            let unknown = || RulesError::Unknown { rule: format!("{language}: {rule}"), name: name.to_owned() };
            if let Some(item) = name.strip_prefix('@') {
                let kind = Kind::ALL.iter().find(|(_, known)| *known == item).ok_or_else(unknown)?;
                need.items.push(kind.0);
                continue;
            }
            let found: Vec<Group> = [language, ""].iter().filter_map(|place| self.own(place, name)).collect();
            if found.is_empty() {
                return Err(unknown());
            }
            need.groups.extend(found);
        }
        Ok(need)
    }
}

/// The distance that numbers in common rules are written for; languages with shorter words scale it.
const NEAR: u32 = 8;

/// How many words apart the parts of a sign may stand.
const SIGN_NEAR: u32 = 10;

/// The phrases of a group: between `|` or on lines of their own.
fn terms(text: &str) -> impl Iterator<Item = &str> {
    text.split(['|', '\n']).map(str::trim).filter(|term| !term.is_empty())
}

fn plain(term: &str) -> String {
    let words = words(&super::fold::fold(term));
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// A phrase is found between spaces, unless a star opens an end of it. Two words are found written as one, too.
fn needles(term: &str) -> Vec<String> {
    let text = plain(term);
    if text.is_empty() {
        return Vec::new();
    }
    let before = if term.starts_with('*') { "" } else { " " };
    let after = if term.ends_with('*') { "" } else { " " };
    let mut out = vec![format!("{before}{text}{after}")];
    if text.matches(' ').count() == 1 && text.chars().count() >= 8 && !text.chars().any(is_han) {
        out.push(format!("{before}{}{after}", text.replace(' ', "")));
    }
    out
}

/// Changes whenever a file of rules changes: nobody can forget to count it up.
fn version(common: &str, signs: &str, languages: &[(&str, &str)]) -> &'static str {
    // FNV-1a, 64 bits: to tell versions apart, not to protect anything.
    let bytes = common.bytes().chain(signs.bytes()).chain(languages.iter().flat_map(|(_, text)| text.bytes()));
    let hash =
        bytes.fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
    Box::leak(format!("guard-{hash:016x}").into_boxed_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_must_name_what_there_is() {
        let broken = COMMON.replacen("all = [\"", "all = [\"no_such_group|", 1);
        let read = Rules::read(Box::leak(broken.into_boxed_str()), SIGNS, LANGUAGES);
        assert!(matches!(read, Err(RulesError::Unknown { name, .. }) if name == "no_such_group"));
    }

    #[test]
    fn a_sign_speaks_for_or_against() {
        for sign in &RULES.signs {
            assert!(sign.points != 0 && sign.points.abs() <= 30, "{}: {}", sign.rule.id, sign.points);
        }
        assert!(RULES.scale.base < 0 && RULES.scale.rules > 0, "without a sign nothing is warned of");
    }

    #[test]
    fn every_language_has_the_same_rules_and_ids_are_unique() {
        let mut seen = HashSet::new();
        for rule in &RULES.rules {
            assert!(seen.insert((rule.language, rule.id)), "{} {}", rule.language, rule.id);
            assert!((1..=100).contains(&rule.weight), "{}", rule.id);
        }
        for (language, _) in LANGUAGES {
            let count = RULES.rules.iter().filter(|rule| rule.language == *language).count();
            assert!(count >= 20, "{language}: {count}");
        }
    }

    #[test]
    fn the_version_follows_the_data() {
        assert_ne!(version(COMMON, SIGNS, LANGUAGES), version(COMMON, SIGNS, &LANGUAGES[1..]));
        assert_eq!(RULES.version, version(COMMON, SIGNS, LANGUAGES));
    }
}
