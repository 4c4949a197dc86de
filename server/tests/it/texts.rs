//! Every text in every language, and what is made of numbers and times.

use crate::world::BEGAN;
use ombud_domain::Money;
use ombud_server::format;
use ombud_server::i18n::{Digits, Lang, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const HERE: &str = env!("CARGO_MANIFEST_DIR");

fn files(folder: &Path, end: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, end, found);
        } else if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
}

/// The keys of a language with what stands behind each, as written.
pub fn bodies(tag: &str) -> BTreeMap<String, String> {
    let mut found = Vec::new();
    files(&Path::new(HERE).join("locales").join(tag), ".ftl", &mut found);
    let mut all = BTreeMap::new();
    for path in found {
        let text = std::fs::read_to_string(&path).unwrap();
        let parsed = fluent_bundle::FluentResource::try_new(text.clone());
        assert!(parsed.is_ok(), "{}: {:?}", path.display(), parsed.err().map(|e| e.1));
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut rest = line;
            if let Some((name, value)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
                (key, rest) = (name.to_owned(), value);
                assert!(all.insert(key.clone(), String::new()).is_none(), "{}: {key} is there twice", path.display());
            }
            if let Some(body) = all.get_mut(&key) {
                body.push_str(rest);
                body.push('\n');
            }
        }
    }
    all
}

/// The keys of a language with the names of their values.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let values = |body: String| {
        let names = body.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect::<String>()
        });
        // A dollar sign without a name is a currency's.
        names.filter(|name| !name.is_empty()).collect()
    };
    bodies(tag).into_iter().map(|(key, body)| (key, values(body))).collect()
}

#[test]
fn all_languages_say_the_same_things() {
    let english = messages("en");
    assert!(english.len() > 300);
    for lang in Lang::all() {
        let own = messages(lang.tag());
        let keys = |m: &BTreeMap<String, BTreeSet<String>>| m.keys().cloned().collect::<BTreeSet<_>>();
        let (mine, theirs) = (keys(&own), keys(&english));
        assert_eq!(theirs.difference(&mine).collect::<Vec<_>>(), Vec::<&String>::new(), "{lang:?} lacks");
        assert_eq!(mine.difference(&theirs).collect::<Vec<_>>(), Vec::<&String>::new(), "{lang:?} has more");
        for (key, values) in &english {
            assert_eq!(&own[key], values, "{lang:?} {key}");
        }
    }
    assert_eq!(Lang::all().map(Lang::tag).collect::<Vec<_>>(), ["ar", "en", "es", "fa", "id", "pt", "ru", "zh"]);
}

/// The literals after `before` in our sources that are followed by `after`.
fn literals(folder: &str, before: &str, after: &[&str]) -> BTreeSet<String> {
    let mut found = Vec::new();
    files(&Path::new(HERE).join(folder), ".rs", &mut found);
    let mut out = BTreeSet::new();
    for path in found {
        let text = std::fs::read_to_string(path).unwrap();
        for rest in text.split(before).skip(1) {
            let Some((literal, next)) = rest.split_once('"') else { continue };
            if after.iter().any(|a| next.starts_with(a)) && !literal.contains(['{', ' ', '\\']) {
                out.insert(literal.to_owned());
            }
        }
    }
    out
}

#[test]
fn every_key_that_is_used_exists() {
    let english = messages("en");
    let mut used = literals("src", ".t(\"", &[")"]);
    used.extend(literals("src", ".with(\"", &[", &["]));
    assert!(used.len() > 40, "the search finds the keys");
    let missing: Vec<_> = used.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "texts are missing: {missing:?}");
}

#[test]
fn every_refusal_can_be_told() {
    let english = messages("en");
    let mut codes = BTreeSet::new();
    for folder in ["../domain/src", "../engine/src", "src"] {
        codes.extend(literals(folder, "Refusal::guard(\"", &[")"]));
        codes.extend(literals(folder, "Fault::bad(\"", &[")"]));
        codes.extend(literals(folder, "Wrong::new(\"\", \"", &[")"]));
        let mut sources = Vec::new();
        files(&Path::new(HERE).join(folder), ".rs", &mut sources);
        for path in sources {
            let text = std::fs::read_to_string(path).unwrap();
            // Guards say what must hold, and the code for when it does not: the first text before the call ends.
            for call in text.split("Refusal::unless(").skip(1) {
                let code = call.split("\")").next().and_then(|inside| inside.rsplit('"').next());
                codes.extend(code.filter(|c| c.chars().all(|c| c.is_ascii_lowercase() || c == '_')).map(str::to_owned));
            }
            for call in text.split("Refusal::invalid(").skip(1) {
                let inside = call.split(')').next().unwrap_or_default();
                let literals: Vec<_> = inside.split('"').skip(1).step_by(2).collect();
                // Imports answer programs, with codes of their own.
                codes.extend(literals.get(1).map(|code| (*code).to_owned()));
            }
        }
    }
    assert!(codes.len() > 20, "the search finds the codes");
    let missing: Vec<_> = codes.iter().filter(|code| !english.contains_key(&format!("refusal-{code}"))).collect();
    assert!(missing.is_empty(), "refusals without words: {missing:?}");
}

#[test]
fn everything_people_may_do_has_words() {
    use ombud_domain::case::Machine;
    fn actions<M: Machine>() -> impl Iterator<Item = &'static str> {
        let people = |r: &&ombud_domain::case::Rule<M>| {
            r.actor.iter().any(|a| a.is_staff() || a.party() != ombud_domain::Party::Platform)
        };
        M::rules().iter().filter(people).map(|r| r.action)
    }
    let english = messages("en");
    let all: BTreeSet<&str> = actions::<ombud_domain::dispute::Dispute>()
        .chain(actions::<ombud_domain::conversation::Conversation>())
        .chain(actions::<ombud_domain::refund::Refund>())
        .chain(actions::<ombud_domain::outside::Outside>())
        .chain(actions::<ombud_domain::suggestion::Suggestion>())
        .collect();
    let missing: Vec<_> = all.iter().filter(|a| !english.contains_key(&format!("action-{a}"))).collect();
    assert!(missing.is_empty(), "actions without words: {missing:?}");
}

fn words(tag: &str) -> Words {
    Words { zone: jiff::tz::TimeZone::get("Europe/Moscow").unwrap(), ..Words::new(Lang::find(tag).unwrap()) }
}

#[test]
fn numbers_money_and_times_are_written_as_the_reader_writes_them() {
    let price = Money::new(123_450, "BRL".parse().unwrap());
    let yen = Money::new(1_200, "JPY".parse().unwrap());
    let odd = Money::new(5_000, "KES".parse().unwrap());
    let rials = |minor| words("en").money(Money::new(minor, "IRR".parse().unwrap()));
    assert_eq!((rials(961_000_000).as_str(), rials(150).as_str()), ("IRR\u{a0}9,610,000", "IRR\u{a0}1.5"));
    assert_eq!(
        ["en", "pt", "fa", "ar", "es", "id", "ru", "zh"].map(|tag| words(tag).zone_name()),
        ["Moscow", "Moscou", "مسکو", "موسكو", "Moscú", "Moskwa", "Москва", "莫斯科"]
    );
    let nowhere = Words { zone: jiff::tz::TimeZone::UTC, ..words("fa") };
    assert_eq!(nowhere.zone_name(), "UTC");
    for (tag, number, money, without_places, without_sign, ratio) in [
        ("en", "1,234,567", "R$1,234.50", "¥1,200", "KES\u{a0}50.00", ("0.65", "-0.33")),
        ("pt", "1.234.567", "R$\u{a0}1.234,50", "JP¥\u{a0}1.200", "KES\u{a0}50,00", ("0,65", "-0,33")),
        ("es", "1.234.567", "1234,50\u{a0}R$", "1200\u{a0}JP¥", "50,00\u{a0}KES", ("0,65", "-0,33")),
        ("id", "1.234.567", "R$1.234,50", "JP¥1.200", "KES\u{a0}50,00", ("0,65", "-0,33")),
        (
            "ru",
            "1\u{a0}234\u{a0}567",
            "1\u{a0}234,50\u{a0}R$",
            "1\u{a0}200\u{a0}¥",
            "50,00\u{a0}KES",
            ("0,65", "-0,33"),
        ),
        ("zh", "1,234,567", "R$1,234.50", "JP¥1,200", "KES\u{a0}50.00", ("0.65", "-0.33")),
        ("ar", "1,234,567", "1,234.50\u{a0}ريال برازيلي", "1,200\u{a0}ين", "50.00\u{a0}KES", ("0.65", "\u{200e}-0.33")),
        ("fa", "۱٬۲۳۴٬۵۶۷", "۱٬۲۳۴٫۵۰\u{a0}رئال برزیل", "۱٬۲۰۰\u{a0}ین", "۵۰٫۰۰\u{a0}KES", ("۰٫۶۵", "\u{200e}−۰٫۳۳")),
    ] {
        let w = words(tag);
        assert_eq!(w.number(1_234_567), number);
        assert_eq!((w.money(price).as_str(), w.money(yen).as_str()), (money, without_places));
        assert_eq!(w.money(odd), without_sign);
        assert_eq!((w.ratio(648), w.ratio(-333)), (ratio.0.to_owned(), ratio.1.to_owned()));
    }
    let times: Vec<String> = ["en", "pt", "fa", "ar", "es", "id", "ru", "zh"]
        .iter()
        .flat_map(|tag| {
            [words(tag).full(BEGAN), words(tag).date(BEGAN), words(tag).short(BEGAN), words(tag).time(BEGAN)]
        })
        .collect();
    insta::assert_snapshot!(times.join("\n"));
    assert_eq!(format::iso(BEGAN), "2026-03-14T17:00:00Z");
    assert_eq!(format::size(&words("en"), 20 << 20), "\u{2068}20\u{2069} MB");
    assert_eq!(format::size(&words("en"), 84_400), "\u{2068}82\u{2069} KB");
    assert_eq!(format::size(&words("pt"), 1_250_000), "\u{2068}1,2\u{2069} MB");
}

#[test]
fn digits_can_be_chosen_apart_from_the_language() {
    let w = Words { digits: Digits::Latin, ..words("fa") };
    assert_eq!(w.number(1_234), "1,234");
    assert!(w.with("characters-most", &[("max", 2_000.into())]).contains("2,000"));
    assert!(words("fa").with("characters-most", &[("max", 2_000.into())]).contains("۲٬۰۰۰"));
}

#[test]
fn names_inside_a_text_are_kept_apart() {
    let text = words("fa").with("error-reference", &[("code", "x_y".into()), ("id", "7".into())]);
    assert!(text.contains("\u{2068}x_y\u{2069}"), "{text:?}");
}

#[test]
fn plurals_follow_the_language() {
    let say =
        |tag: &str, n: i64| words(tag).with("notices-unread", &[("n", n.into())]).replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(
        (say("en", 0).as_str(), say("en", 1).as_str(), say("en", 2).as_str()),
        ("Notices", "Notices, 1 unread", "Notices, 2 unread")
    );
    assert_eq!(say("pt", 1), "Avisos, 1 não lido");
    // How many wordings there are beside the number.
    let forms = |tag: &str, counts: &[i64]| {
        let told = |n: &i64| words(tag).with("recall-sent", &[("n", (*n).into())]);
        counts.iter().map(|n| told(n).replace(&n.to_string(), "")).collect::<BTreeSet<_>>().len()
    };
    assert_eq!((forms("ru", &[1, 2, 5]), forms("ru", &[1, 21, 101]), forms("ru", &[2, 3, 24])), (3, 1, 1));
    assert_eq!((forms("ar", &[0, 1, 2, 3, 11, 100]), forms("ar", &[3, 7, 10])), (6, 1));
    assert_eq!((forms("es", &[1, 2]), forms("zh", &[1, 2, 5]), forms("id", &[1, 2, 5])), (2, 1, 1));
    assert_eq!(say("fa", 5), "اعلان‌ها، ۵ خوانده‌نشده");
}

#[test]
fn the_language_is_negotiated() {
    let tag = |chosen, accepted, default| Lang::negotiate(chosen, accepted, default).tag();
    assert_eq!(tag(Some("pt-BR"), Some("fa"), "en"), "pt");
    assert_eq!(tag(None, Some("de-DE, pt;q=0.5, fa;q=0.9"), "en"), "fa");
    assert_eq!(tag(None, Some("en, fa"), "pt"), "en");
    assert_eq!(tag(None, Some("*, de;q=0.1, fa;q=0"), "pt"), "pt");
    assert_eq!(tag(Some("xx"), Some(";;;,q=,"), "yy"), "en");
    assert_eq!((Lang::find("fa-IR").unwrap().dir(), Lang::find("EN_us").unwrap().dir()), ("rtl", "ltr"));
    assert_eq!(Lang::find("ar-EG").unwrap().dir(), "rtl");
    for (asked, spoken) in [
        ("es-MX", "es"),
        ("es-419", "es"),
        ("zh-CN", "zh"),
        ("zh-Hant-TW", "zh"),
        ("cmn-Hans", "zh"),
        ("ar-EG", "ar"),
        ("in-ID", "id"),
        ("id", "id"),
        ("fa-IR", "fa"),
        ("prs", "fa"),
        ("ru-KZ", "ru"),
    ] {
        let header = format!("{asked},en;q=0.8");
        assert_eq!(Lang::negotiate(None, Some(&header), "pt").tag(), spoken, "{asked}");
    }
}
