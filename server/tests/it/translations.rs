//! What a translation must be beyond saying the same things (`texts.rs`): the plural forms of its language are there, and
//! nothing in it is still English.

use crate::texts::bodies;
use ombud_server::i18n::Lang;
use std::collections::BTreeSet;

/// The forms that a language chooses by a number (CLDR, whole numbers), beside the last, which stands for all others.
const FORMS: &[(&str, &[&str])] = &[
    ("ar", &["zero", "one", "two", "few", "many"]),
    ("en", &["one"]),
    ("es", &["one"]),
    ("fa", &["one"]),
    ("id", &[]),
    ("pt", &["one"]),
    ("ru", &["one", "few"]),
    ("zh", &[]),
];
const BY_NUMBER: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Words that a language writes as English does.
const ALIKE: &[(&str, &[&str])] = &[
    (
        "es",
        &[
            "Argentina",
            "Chats",
            "Chile",
            "China",
            "Colombia",
            "Editor",
            "Error",
            "India",
            "Indonesia",
            "Material",
            "No",
        ],
    ),
    ("es", &["Normal", "Original", "Portugal", "Supervisor", "Total", "Video"]),
    (
        "id",
        &[
            "Administrator",
            "Argentina",
            "Editor",
            "Email",
            "File",
            "Folder",
            "India",
            "Indonesia",
            "Iran",
            "Kazakhstan",
        ],
    ),
    ("id", &["Label", "Manual", "Marketplace", "Mediator", "Portugal", "Supervisor", "Total", "Video"]),
    (
        "pt",
        &[
            "Argentina",
            "Chile",
            "China",
            "Editor",
            "Marketplace",
            "Material",
            "Normal",
            "Original",
            "Portugal",
            "Supervisor",
            "Total",
        ],
    ),
];
/// Units, signs and names that stay as they are in Latin letters everywhere.
const EVERYWHERE: &[&str] = &["B", "KB", "MB", "g", "h", "s", "Kappa", "CN", "JP", "IRR", "R", "US", "CSV"];
const NAMES: &[&str] =
    &["Goods", "Harbor", "Jade", "Ombud", "Standard", "WebM", "Webhook", "Webhooks", "http", "https"];

/// The words between the values and the choices of a text.
fn spoken(body: &str) -> String {
    let mut out = String::new();
    for line in body.lines() {
        let mut rest = line.trim().trim_start_matches('}');
        if let Some((_, text)) = rest.split_once(']').filter(|_| rest.starts_with(['[', '*'])) {
            rest = text;
        }
        while let Some((before, value)) = rest.split_once('{') {
            out.push_str(before);
            rest = value.split_once('}').map_or("", |(_, after)| after);
        }
        out.push_str(rest);
        out.push('\n');
    }
    out
}

/// Words in Latin letters; what is joined to digits or signs of an address is one with it.
fn latin(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || "_/:.-@".contains(c)))
        .map(|word| word.trim_matches(['.', ':', '-', '/']))
        .filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()))
}

#[test]
fn what_is_counted_has_the_plural_forms_of_its_language() {
    let mut lacking = Vec::new();
    for (tag, forms) in FORMS {
        for (key, body) in bodies(tag) {
            for choice in body.split("->").skip(1) {
                // The choices of one value end where the next value begins.
                let names: BTreeSet<&str> = choice
                    .lines()
                    .filter_map(|line| line.trim().trim_start_matches('*').strip_prefix('[')?.split(']').next())
                    .collect();
                if names.iter().any(|name| BY_NUMBER.contains(name)) {
                    // A number of its own, such as [0], says more than the form.
                    let has = |form: &str| names.contains(form) || (form == "zero" && names.contains("0"));
                    let missing: Vec<_> = forms.iter().filter(|form| !has(form)).collect();
                    if !missing.is_empty() {
                        lacking.push(format!("{tag} {key}: {missing:?}"));
                    }
                }
            }
        }
    }
    assert!(lacking.is_empty(), "plural forms are missing: {lacking:#?}");
}

#[test]
fn what_english_counts_is_counted_where_words_change_with_numbers() {
    let counts = |body: &str| body.contains("[one]");
    let english: Vec<_> = bodies("en").into_iter().filter(|(_, body)| counts(body)).collect();
    assert!(english.len() > 30);
    for tag in ["ar", "ru"] {
        let own = bodies(tag);
        // A number behind a colon has no word that goes with it.
        let apart = |body: &str| body.contains(": { $");
        let flat = english.iter().map(|(key, _)| key).filter(|key| !counts(&own[*key]) && !apart(&own[*key]));
        let flat: Vec<_> = flat.collect();
        assert_eq!(flat, Vec::<&String>::new(), "{tag} has one form for every number");
    }
}

#[test]
fn nothing_is_left_in_english() {
    let english = bodies("en");
    let mut left = Vec::new();
    for lang in Lang::all().filter(|lang| *lang != Lang::fallback()) {
        let tag = lang.tag();
        let known = |word: &str| {
            let alike = ALIKE.iter().filter(|(of, _)| *of == tag).any(|(_, words)| words.contains(&word));
            alike || EVERYWHERE.contains(&word)
        };
        for (key, body) in bodies(tag).iter().filter(|(key, _)| *key != "locale-for-numbers") {
            let (own, theirs) = (spoken(body), spoken(&english[key]));
            if own == theirs && latin(&own).any(|word| !known(word)) {
                left.push(format!("{tag} {key} = {}", own.trim()));
            }
            if ["ar", "fa", "ru", "zh"].contains(&tag) {
                // Codes, addresses and file types have digits, signs or capitals alone.
                let plain = |word: &&str| {
                    word.chars().all(|c| c.is_ascii_alphabetic()) && word.contains(|c: char| c.is_ascii_lowercase())
                };
                let foreign = |word: &&str| !EVERYWHERE.contains(word) && !NAMES.contains(word);
                left.extend(latin(&own).filter(plain).filter(foreign).map(|word| format!("{tag} {key}: {word}")));
            }
        }
    }
    assert!(left.is_empty(), "still English: {left:#?}");
}
