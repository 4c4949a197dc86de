//! One spelling for many: the form in which texts are compared (never the form in which they are shown or kept).

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longer texts are read only up to here, so that the time to understand a text is bounded. Unit: characters.
pub const MAX_CHARS: usize = 4_000;

/// The first [`MAX_CHARS`] characters of a text.
pub fn cut(text: &str) -> &str {
    text.char_indices().nth(MAX_CHARS).map_or(text, |(end, _)| &text[..end])
}

/// Words in the form in which they are compared, joined by single spaces.
///
/// Compatibility forms are folded (NFKC) and then accents dropped, because people type "nao" for "não" and «ادم» for
/// «آدم»; Arabic ي and ك become Persian ی and ک, Persian and Arabic digits become 0–9, zero-width characters vanish,
/// letters become small, and a letter typed three times or more stands once ("pleeease").
pub fn normalise(text: &str) -> String {
    let folded: String = cut(text)
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c) && !is_apostrophe(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| !is_combining_mark(*c))
        .map(fold)
        // One character can unfold into eighteen.
        .take(MAX_CHARS)
        .collect();
    join_persian_verbs(&unstretch(&folded))
}

/// The words of a text that went through [`normalise`].
pub fn words(normalised: &str) -> impl Iterator<Item = &str> {
    normalised.split(' ').filter(|word| !word.is_empty())
}

/// Zero-width and bidirectional formatting characters, soft hyphen and the stretching tatweel.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{0640}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

fn fold(c: char) -> char {
    if c.is_alphanumeric() { same_letter(latin_digit(c)) } else { ' ' }
}

/// Persian and Arabic digits as 0–9; everything else stays.
pub(crate) fn latin_digit(c: char) -> char {
    match c {
        '۰'..='۹' => digit(c, '۰'),
        '٠'..='٩' => digit(c, '٠'),
        c => c,
    }
}

/// Arabic letters that Persian keyboards write in two ways become one.
pub(crate) fn same_letter(c: char) -> char {
    match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' | 'ۀ' | 'ە' => 'ه',
        'ؤ' => 'و',
        c => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c).wrapping_sub(u32::from(zero)), 10).unwrap_or(c)
}

/// A letter repeated three times or more stands once; digits are left alone.
fn unstretch(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    for run in chars.chunk_by(|a, b| a == b) {
        let keep = if run.len() >= 3 && !run[0].is_numeric() { 1 } else { run.len() };
        out.extend(&run[..keep]);
    }
    out
}

/// «می خواهم» and «می‌خواهم» are the same word; so is a plural ending written apart.
fn join_persian_verbs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut glue = false;
    for word in words(text) {
        let ending = matches!(word, "ها" | "های" | "هام" | "هایم");
        if !out.is_empty() && !glue && !ending {
            out.push(' ');
        }
        out.push_str(word);
        glue = matches!(word, "می" | "نمی");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_variants_become_one() {
        for (typed, expected) in [
            ("Não chegou!", "nao chegou"),
            ("WHERE’S  my\tparcel??", "wheres my parcel"),
            ("سفارشم كجاست؟", "سفارشم کجاست"),
            ("نمی‌خواهم", "نمیخواهم"),
            ("نمی خواهم", "نمیخواهم"),
            ("بسته ها", "بستهها"),
            ("كد ۱۲٣", "کد 123"),
            ("ＦＵＬＬ width", "full width"),
            ("pleeeease 5000", "please 5000"),
            ("hu\u{200B}man", "human"),
            ("آدم", "ادم"),
            ("", ""),
        ] {
            assert_eq!(normalise(typed), expected, "{typed}");
        }
    }

    #[test]
    fn long_texts_are_cut_at_a_character() {
        let long = "ص".repeat(100_000);
        assert_eq!(cut(&long).chars().count(), MAX_CHARS);
        assert_eq!(cut("short"), "short");
    }

    #[test]
    fn normalising_twice_changes_nothing() {
        for text in ["Não, İstanbul ﬁne", "می روم به خانه ها", "aaa bbbb ccc", "٣٣٣ ½"] {
            let once = normalise(text);
            assert_eq!(normalise(&once), once, "{text}");
        }
    }
}
