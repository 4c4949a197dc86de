//! Which language is a short chat text written in? By script and by small words, with the person's own language as
//! prior: a short text that could be several languages keeps it ("ok", "iPhone 12", an order number).

mod words;

use crate::normalise::{normalise, words as words_of};

/// The languages of the assistant's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    En,
    Pt,
    Es,
    Id,
    Ru,
    Zh,
    Fa,
    Ar,
}

impl Language {
    pub const ALL: [Language; 8] = [
        Language::En,
        Language::Pt,
        Language::Es,
        Language::Id,
        Language::Ru,
        Language::Zh,
        Language::Fa,
        Language::Ar,
    ];

    /// The folder of the language's texts.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Pt => "pt",
            Language::Es => "es",
            Language::Id => "id",
            Language::Ru => "ru",
            Language::Zh => "zh",
            Language::Fa => "fa",
            Language::Ar => "ar",
        }
    }

    /// From a language tag such as `pt-BR`; `None` for a language that the assistant does not speak.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Further words that only this language has, and that say what the matter is.
    fn has_telling_word(self, word: &str) -> bool {
        let list = match self {
            Language::En => words::EN_SHOPPING,
            Language::Pt => words::PT_SHOPPING,
            Language::Es => words::ES_SHOPPING,
            Language::Id => words::ID_SHOPPING,
            Language::Fa => words::FA_LATIN,
            Language::Ru | Language::Zh | Language::Ar => "",
        };
        list.split(' ').any(|known| known == word)
    }

    /// Whether this is a small word that says which language it is and nothing about the matter. In normalised spelling;
    /// Chinese is cut into pairs of signs, so it has none.
    pub(crate) fn has_stop_word(self, word: &str) -> bool {
        let list = match self {
            Language::En => words::EN,
            Language::Pt => words::PT,
            Language::Es => words::ES,
            Language::Id => words::ID,
            Language::Ru => words::RU,
            Language::Zh => "",
            Language::Fa => words::FA,
            Language::Ar => words::AR,
        };
        list.split(' ').any(|known| known == word)
    }

    fn is_latin(self) -> bool {
        matches!(self, Language::En | Language::Pt | Language::Es | Language::Id)
    }
}

/// The language of a text; the prior wins when the text says too little.
pub fn detect(text: &str, prior: Language) -> Language {
    let normalised = normalise(text);
    let letters = |range: fn(char) -> bool| normalised.chars().filter(|c| range(*c)).count();
    let latin = letters(|c| c.is_ascii_alphabetic());
    // Names of things stand in Latin letters in every language; a sign of Chinese says as much as four of ours.
    let scripts = [
        (2 * letters(|c| matches!(c, '\u{0600}'..='\u{06FF}')), Script::Arabic),
        (2 * letters(|c| matches!(c, '\u{0400}'..='\u{04FF}')), Script::Cyrillic),
        (4 * letters(is_han), Script::Han),
    ];
    match scripts.into_iter().max_by_key(|(weight, _)| *weight) {
        Some((weight, script)) if weight > latin => match script {
            Script::Arabic => persian_or_arabic(text, &normalised, prior),
            Script::Cyrillic => Language::Ru,
            Script::Han => Language::Zh,
        },
        _ if latin == 0 => prior,
        _ => by_small_words(text, &normalised, prior),
    }
}

enum Script {
    Arabic,
    Cyrillic,
    Han,
}

/// Signs of Chinese, which is written without spaces.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}')
}

/// Letters tell most, but people who write Persian on an Arabic keyboard, or Arabic on a Persian one, have the other's.
fn persian_or_arabic(text: &str, normalised: &str, prior: Language) -> Language {
    let count = |signs: fn(char) -> bool| text.chars().filter(|c| signs(*c)).count();
    let mut persian = 2 * count(|c| matches!(c, 'پ' | 'چ' | 'ژ' | 'گ' | '\u{200C}'))
        + count(|c| matches!(c, 'ی' | 'ک'))
        + usize::from(prior == Language::Fa);
    let mut arabic = 2 * count(|c| matches!(c, 'ة' | 'إ' | 'أ'))
        + count(|c| matches!(c, 'ي' | 'ك' | 'ى'))
        + usize::from(prior == Language::Ar);
    for word in words_of(normalised) {
        persian += 2 * usize::from(Language::Fa.has_stop_word(word));
        arabic += 2 * usize::from(Language::Ar.has_stop_word(word));
        // The Arabic article; the longer ones of the Persian words that begin like it are among its small words.
        arabic += 2 * usize::from(word.starts_with("ال") && word.chars().count() > 4);
    }
    if arabic > persian { Language::Ar } else { Language::Fa }
}

fn by_small_words(text: &str, normalised: &str, prior: Language) -> Language {
    let mut scores = Language::ALL.map(|language| (language, 0_i32));
    let mut count = 0;
    for word in words_of(normalised) {
        count += 1;
        let knows = |language: Language| {
            language.has_telling_word(word) || (language.is_latin() && language.has_stop_word(word))
        };
        // What Portuguese and Spanish share says less than what one of them has alone.
        let weight = if Language::ALL.into_iter().filter(|language| knows(*language)).count() == 1 { 3 } else { 2 };
        for (language, points) in &mut scores {
            *points += weight * i32::from(knows(*language)) + shape(*language, word);
        }
    }
    let mut best = (prior, 0);
    for (language, points) in scores {
        // The fewer words there are, the more another language must lead before the prior is given up.
        let lead = if count <= 2 { 1 } else { 0 };
        let weighed = points + marks(language, text) + if language == prior { 1 } else { -lead };
        if weighed > best.1 {
            best = (language, weighed);
        }
    }
    best.0
}

/// What the look of a word says for a language.
fn shape(language: Language, word: &str) -> i32 {
    let ends = |endings: &[&str]| endings.iter().any(|end| word.ends_with(end));
    let has = |parts: &[&str]| parts.iter().any(|part| word.contains(part));
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| word.starts_with(beginning));
    i32::from(match language {
        Language::En => word.ends_with("ing") || word.starts_with("th") || word.contains(['w', 'k']),
        Language::Pt => ends(&["cao", "coes", "ado", "ada", "ei", "ou", "eu", "iu"]) || has(&["nh", "lh", "ss"]),
        Language::Es => ends(&["cion", "ciones", "dad", "ado", "ada", "aron", "ieron"]) || has(&["ue", "ie", "ll"]),
        Language::Id => {
            ends(&["nya", "kan", "kah"]) || begins(&["meng", "memb", "menj", "meny", "peng"]) || word.contains('k')
        }
        Language::Ru | Language::Zh | Language::Fa | Language::Ar => false,
    })
}

/// What signs that others do not have say for a language.
fn marks(language: Language, text: &str) -> i32 {
    let has = |signs: &[char]| i32::from(text.contains(signs));
    match language {
        Language::Pt => {
            3 * has(&['ã', 'õ', 'ç', 'ê', 'à', 'â', 'ô', 'Ã', 'Ç']) + 2 * has(&['á', 'é', 'í', 'ó', 'ú', 'É', 'Á'])
        }
        Language::Es => 3 * has(&['ñ', '¿', '¡', 'Ñ']) + 2 * has(&['á', 'é', 'í', 'ó', 'ú', 'É', 'Á']),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_told_apart_whatever_the_prior() {
        use Language::{Ar, En, Es, Fa, Id, Pt, Ru, Zh};
        for (text, expected) in [
            ("where is my parcel", En),
            ("the shop does not answer me", En),
            ("I want to talk about my refund please", En),
            ("when will it arrive?", En),
            ("cadê meu pedido", Pt),
            ("o produto veio quebrado", Pt),
            ("quero falar com um atendente", Pt),
            ("nao recebi nada ate agora", Pt),
            ("¿dónde está mi pedido?", Es),
            ("el producto llegó roto", Es),
            ("todavia no me llego el paquete", Es),
            ("quiero que me devuelvan el dinero", Es),
            ("pesanan saya belum sampai", Id),
            ("barangnya rusak min", Id),
            ("kapan uang saya dikembalikan?", Id),
            ("где моя посылка", Ru),
            ("iPhone пришёл разбитый", Ru),
            ("我的包裹在哪里", Zh),
            ("iPhone坏了", Zh),
            ("سفارشم کجاست", Fa),
            ("پولم کی برمی‌گردد؟", Fa),
            ("بسته هنوز نرسيده", Fa),
            ("salam sefaresh man kojast", Fa),
            ("أين طلبي", Ar),
            ("المنتج وصل مكسور", Ar),
            ("متى يصل الطرد؟", Ar),
            ("لم يصلني شيء حتى الآن", Ar),
        ] {
            let told: Vec<_> = Language::ALL.iter().filter(|prior| detect(text, **prior) != expected).collect();
            assert!(told.is_empty(), "{text} with prior {told:?}");
        }
    }

    #[test]
    fn texts_that_say_too_little_keep_the_prior() {
        for text in ["", "ok", "12345", "👍", "iphone", "ABC-1029", "γειά"] {
            for prior in Language::ALL {
                assert_eq!(detect(text, prior), prior, "{text} with prior {prior:?}");
            }
        }
    }

    #[test]
    fn tags_are_read_by_their_first_part() {
        assert_eq!(Language::from_tag("pt-BR"), Some(Language::Pt));
        assert_eq!(Language::from_tag("FA"), Some(Language::Fa));
        assert_eq!(Language::from_tag("zh-Hant-TW"), Some(Language::Zh));
        assert_eq!(Language::from_tag("de"), None);
    }
}
