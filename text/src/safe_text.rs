//! Text of people on its way in: what cannot be seen, or turns the reading direction round, does not get in.
//!
//! Threats T01 (a file name that hides what it is, or leaves its folder) and T25 (bidirectional tricks in names).
//! These functions never judge meaning and never escape HTML; pages escape when they write.

use unicode_normalization::UnicodeNormalization;

/// The longest name of a file that is kept. Unit: characters.
pub const MAX_FILE_NAME_CHARS: usize = 120;

const MAX_EXTENSION_CHARS: usize = 12;

/// Names that mean a device on Windows, whatever ending they carry.
const DEVICES: &[&str] = &[
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// One line of text, such as a name or a subject: no controls, nothing invisible, single spaces, no spaces around.
pub fn clean_line(name: &str) -> String {
    let visible: String = name
        .chars()
        .filter(|c| !is_hidden(*c) && !is_joiner(*c))
        .map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c })
        .collect();
    visible.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text of several lines, such as a message. Line breaks and tabs stay, and so do the joiners that Persian words and
/// emoji are made of; other controls and every bidirectional override or embedding go.
pub fn clean_block(text: &str) -> String {
    let unix = text.replace("\r\n", "\n");
    let visible: String = unix
        .chars()
        .map(|c| if matches!(c, '\r' | '\u{2028}' | '\u{2029}' | '\u{0085}') { '\n' } else { c })
        .filter(|c| matches!(c, '\n' | '\t') || !(c.is_control() || is_hidden(*c)))
        .collect();
    visible.trim().to_owned()
}

/// The name under which a file of a person is shown and offered for download. It is data only: files are stored under
/// their content hash. Normalised first, then checked, so that nothing can reappear after the check.
pub fn safe_file_name(raw: &str) -> String {
    let folded: String = raw.nfkc().collect();
    let last = folded.rsplit(['/', '\\', '\u{2215}', '\u{29F8}', '\u{2044}']).next().unwrap_or_default();
    let shown: String = clean_line(last)
        .chars()
        .map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '%') { '_' } else { c })
        .collect();
    let single_dots = shown.split('.').filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(".");
    let name = fit(trim_ends(&single_dots));
    let stem = name.split('.').next().unwrap_or_default().trim().to_lowercase();
    if name.is_empty() {
        "file".to_owned()
    } else if DEVICES.contains(&stem.as_str()) {
        format!("_{name}")
    } else {
        name
    }
}

/// Without leading signs that hide a file, start an option or start a formula in a spreadsheet, and without ends that
/// some systems drop silently.
fn trim_ends(name: &str) -> &str {
    name.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '-' | '=' | '+' | '@' | '~'))
        .trim_end_matches(|c: char| c.is_whitespace() || c == '.')
}

/// Shortens the stem and keeps the ending; one place is left free for the mark of a device name.
fn fit(name: &str) -> String {
    let limit = MAX_FILE_NAME_CHARS - 1;
    if name.chars().count() <= limit {
        return name.to_owned();
    }
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending)
        .filter(|ending| !ending.is_empty() && ending.chars().count() <= MAX_EXTENSION_CHARS)
        .map(|ending| format!(".{ending}"))
        .unwrap_or_default();
    let stem: String = name.chars().take(limit - ending.chars().count()).collect();
    let stem = stem.trim_end_matches(|c: char| c.is_whitespace() || c == '.');
    format!("{stem}{ending}")
}

/// Characters that nobody sees but that change what is read: overrides, embeddings, isolates, zero-width spaces, tags.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
        | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Zero-width non-joiner and joiner: part of Persian spelling and of emoji, but a way to forge a name.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn threat_25_names_lose_everything_invisible() {
        for (typed, expected) in [
            ("Ada\u{202E}nimda", "Adanimda"),
            ("\u{2066}Shop\u{2069} \u{200B}One", "Shop One"),
            ("line\r\nbreak\u{2028}two", "line break two"),
            ("  a \t b\0c ", "a b c"),
            ("پارسا\u{200C}نیا", "پارسانیا"),
            ("Zoë 😀", "Zoë 😀"),
        ] {
            assert_eq!(clean_line(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn threat_25_texts_keep_persian_joiners_and_lines() {
        assert_eq!(clean_block(" می\u{200C}خواهم\r\nدوم\u{202E}\u{0007} "), "می\u{200C}خواهم\nدوم");
        assert_eq!(clean_block("👩\u{200D}👩\u{200D}👧\tok"), "👩\u{200D}👩\u{200D}👧\tok");
        assert_eq!(clean_block("a\u{2067}b\u{2069}\rc"), "ab\nc");
    }

    #[test]
    fn threat_01_file_names_cannot_leave_hide_or_pretend() {
        for (raw, expected) in [
            ("../../x", "x"),
            ("..\\..\\boot.ini", "boot.ini"),
            ("/etc/passwd", "passwd"),
            ("\u{200B}.htaccess", "htaccess"),
            (".env", "env"),
            ("a\0b.png", "a b.png"),
            ("photo\u{202E}gpj.exe", "photogpj.exe"),
            ("invoice..pdf", "invoice.pdf"),
            ("‥／‥／secret", "secret"),
            ("NUL.txt", "_NUL.txt"),
            ("com1", "_com1"),
            ("=cmd|calc.csv", "cmd_calc.csv"),
            ("-rf", "rf"),
            ("what?.jpg", "what_.jpg"),
            ("name. ", "name"),
            ("عکس بسته.jpg", "عکس بسته.jpg"),
            ("", "file"),
            ("..", "file"),
            ("a/", "file"),
        ] {
            assert_eq!(safe_file_name(raw), expected, "{raw:?}");
        }
    }

    #[test]
    fn long_file_names_keep_their_ending() {
        let name = safe_file_name(&format!("{}.jpeg", "ن".repeat(500)));
        assert!(name.ends_with(".jpeg"));
        assert!(name.chars().count() <= MAX_FILE_NAME_CHARS);
    }

    proptest! {
        #[test]
        fn safe_names_are_safe_and_stay_the_same(raw in any::<String>()) {
            let name = safe_file_name(&raw);
            prop_assert!(!name.is_empty() && name.chars().count() <= MAX_FILE_NAME_CHARS);
            prop_assert!(!name.contains(['/', '\\', '\0', '<', '>', ':', '"', '|', '?', '*']));
            prop_assert!(!name.contains("..") && !name.starts_with('.') && !name.ends_with([' ', '.']));
            prop_assert!(!name.chars().any(|c| c.is_control() || is_hidden(c) || is_joiner(c)));
            prop_assert_eq!(safe_file_name(&name), name);
        }

        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let line = clean_line(&text);
            prop_assert_eq!(clean_line(&line), line);
            let block = clean_block(&text);
            prop_assert_eq!(clean_block(&block), block);
        }
    }
}
