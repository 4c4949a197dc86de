//! Languages: one folder of Fluent files each under `locales`, embedded in the program.

use crate::format::{Formats, fluent_number};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use jiff::tz::TimeZone;
use rust_embed::RustEmbed;
use std::fmt;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// A value inside a text: `"Ana".into()`, `3.into()`.
pub use fluent_bundle::FluentValue as Arg;

/// The language in which a text stands when another language lacks it.
pub const FALLBACK: &str = "en";
/// Languages written from right to left, also those that may come.
const RIGHT_TO_LEFT: &[&str] = &["fa", "ar", "he", "ur"];
/// Other names under which browsers and marketplaces ask for a language that we speak: an old one (`in`, which Android
/// sends), and those of its forms that have a tag of their own.
const ALSO_CALLED: &[(&str, &str)] =
    &[("in", "id"), ("cmn", "zh"), ("yue", "zh"), ("arb", "ar"), ("arz", "ar"), ("prs", "fa"), ("pes", "fa")];

#[derive(RustEmbed)]
#[folder = "locales"]
struct Files;

/// Which digits numbers are written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Digits {
    /// Those of the language.
    #[default]
    Native,
    /// 0–9.
    Latin,
}

impl Digits {
    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Latin => "latin",
        }
    }

    /// The digits with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Native, Self::Latin].into_iter().find(|d| d.code() == code)
    }
}

/// A language that we speak: a folder of `locales`.
pub struct Locale {
    tag: String,
    rtl: bool,
    name: String,
    /// By [`Digits`].
    bundles: [FluentBundle<FluentResource>; 2],
    formats: [Formats; 2],
}

static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    let mut tags: Vec<String> =
        Files::iter().filter_map(|f| f.split_once('/').map(|(tag, _)| tag.to_owned())).collect();
    tags.sort();
    tags.dedup();
    tags.iter().filter_map(|tag| Locale::load(tag)).collect()
});

/// Handle of a language.
#[derive(Clone, Copy)]
pub struct Lang(&'static Locale);

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Lang {}

impl Locale {
    fn load(tag: &str) -> Option<Self> {
        let id: LanguageIdentifier = tag.parse().ok()?;
        let bundle = |digits| {
            // A concurrent memoizer formats numbers; FSI and PDI marks around values stay on, they protect names.
            let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
            bundle.set_formatter(Some(fluent_number(digits)));
            for path in Files::iter().filter(|path| path.split('/').next() == Some(tag) && path.ends_with(".ftl")) {
                let file = Files::get(&path)?;
                let text = String::from_utf8_lossy(&file.data).into_owned();
                // A file with a mistake gives all its other texts; a test refuses the mistake.
                let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
                if let Err(errors) = bundle.add_resource(resource) {
                    tracing::error!(%path, ?errors, "texts are given twice");
                }
            }
            Some(bundle)
        };
        let bundles = [bundle(Digits::Native)?, bundle(Digits::Latin)?];
        let said = |key: &str| {
            bundles[0].get_message(key)?.value().map(|v| bundles[0].format_pattern(v, None, &mut vec![]).into_owned())
        };
        let region = said("locale-for-numbers").unwrap_or_else(|| tag.to_owned());
        Some(Self {
            tag: tag.to_owned(),
            rtl: RIGHT_TO_LEFT.contains(&id.language.as_str()),
            name: said("language-name").unwrap_or_else(|| tag.to_owned()),
            formats: [Formats::load(&region, Digits::Native)?, Formats::load(&region, Digits::Latin)?],
            bundles,
        })
    }
}

/// The keys of a file of texts, in the order in which they stand there.
#[must_use]
pub fn keys_of(file: &str) -> Vec<String> {
    let found = Files::get(&format!("{}/{file}", Lang::fallback().tag()));
    let text = found.map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default();
    text.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned()).collect()
}

impl Lang {
    /// All languages, in the order of their tags.
    pub fn all() -> impl Iterator<Item = Self> {
        LOCALES.iter().map(Self)
    }

    /// The language with this tag or, failing that, with the same first part: `pt-BR` finds `pt`, `zh-Hant` finds `zh`.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_lowercase();
        let first = tag.split(['-', '_']).next().unwrap_or_default();
        let first = ALSO_CALLED.iter().find(|(also, _)| *also == first).map_or(first, |(_, ours)| ours);
        Self::all().find(|l| l.tag() == tag).or_else(|| Self::all().find(|l| l.tag() == first))
    }

    /// The language that is spoken when nothing else is known.
    ///
    /// # Panics
    /// When the program was built without any language; a test would have seen it.
    #[must_use]
    pub fn fallback() -> Self {
        match Self::find(FALLBACK).or_else(|| Self::all().next()) {
            Some(lang) => lang,
            None => unreachable!("the program is built with its languages"),
        }
    }

    /// What a person speaks best of what we speak: the first that fits of their choice, the browser's list
    /// (`Accept-Language`), and the storefront's.
    #[must_use]
    pub fn negotiate(chosen: Option<&str>, accepted: Option<&str>, default: &str) -> Self {
        chosen
            .and_then(Self::find)
            .or_else(|| accepted.and_then(Self::accept))
            .or_else(|| Self::find(default))
            .unwrap_or_else(Self::fallback)
    }

    /// The best of an `Accept-Language` header; `*` and what we do not speak are passed over.
    fn accept(header: &str) -> Option<Self> {
        let weighed = header.split(',').take(32).filter_map(|part| {
            let mut bits = part.split(';');
            let tag = bits.next()?.trim();
            let weight =
                bits.find_map(|b| b.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.trim().parse::<f32>().ok())?;
            (weight > 0.0).then_some((Self::find(tag)?, weight))
        });
        // The first of equals stands for all of them.
        weighed
            .fold(None, |best: Option<(Self, f32)>, next| match best {
                Some((_, weight)) if weight >= next.1 => best,
                _ => Some(next),
            })
            .map(|(lang, _)| lang)
    }

    /// The tag for `lang=""`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        &self.0.tag
    }

    /// The value for `dir=""`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        if self.0.rtl { "rtl" } else { "ltr" }
    }

    /// Its name in itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        &self.0.name
    }

    /// The name of a language in itself; its tag when we do not speak it.
    #[must_use]
    pub fn name_of(tag: &str) -> String {
        Self::find(tag).map_or_else(|| tag.to_owned(), |lang| lang.name().to_owned())
    }

    /// True when this language itself has the text.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        self.0.bundles[0].has_message(key)
    }

    /// True when it writes numbers with digits other than 0–9, so that readers may choose.
    #[must_use]
    pub fn has_own_digits(self) -> bool {
        Words::new(self).number(1) != "1"
    }

    pub(crate) fn formats(self, digits: Digits) -> &'static Formats {
        &self.0.formats[digits as usize]
    }

    fn say(self, digits: Digits, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = &self.0.bundles[digits as usize];
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(key, lang = self.tag(), ?errors, "a text lacks a value");
        }
        Some(text)
    }
}

/// The words of one reader: language, digits and time zone. Pages get all their texts, numbers and dates from here.
#[derive(Clone, Debug)]
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// The digits.
    pub digits: Digits,
    /// The reader's time zone.
    pub zone: TimeZone,
}

impl Words {
    /// Words in this language, with its own digits, in UTC.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang, digits: Digits::Native, zone: TimeZone::UTC }
    }

    /// The text with this key; in the fallback language when this one lacks it, and the key itself when all do.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.look(key, None).unwrap_or_else(|| missing(key))
    }

    /// The same with values.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.look(key, Some(&args)).unwrap_or_else(|| missing(key))
    }

    /// The text with this key if there is one, for keys that are made of data, such as `choice-<word>`.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<String> {
        self.look(key, None)
    }

    fn look(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.lang.say(self.digits, key, args).or_else(|| {
            let text = Lang::fallback().say(self.digits, key, args)?;
            // A reader of another language now meets a foreign word: whoever runs the program should know.
            tracing::warn!(key, lang = self.lang.tag(), "a text is not translated");
            Some(text)
        })
    }
}

fn missing(key: &str) -> String {
    tracing::error!(key, "a text is missing");
    key.to_owned()
}
