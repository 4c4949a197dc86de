//! The spelling in which messages are searched, with the way back to what was typed.
//!
//! Whoever wants to get past a guard writes full-width letters, lookalikes of another script, digits in circles, zero-width
//! characters or accents on everything. Each typed character becomes one or several [`Glyph`]s that remember its bytes.

use crate::normalise;
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_security::confusable_detection::skeleton;

/// A character as it is compared, and the bytes of the typed text that it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyph {
    pub(super) c: char,
    /// Byte offsets in the typed text, at borders of characters.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The whole text, one glyph for most characters, none for what cannot be seen.
pub(super) fn fold(text: &str) -> Vec<Glyph> {
    let mut glyphs = Vec::with_capacity(text.len());
    for (start, typed) in text.char_indices() {
        let end = start + typed.len_utf8();
        let mut push = |c| glyphs.push(Glyph { c, start, end });
        if typed.is_ascii() {
            if typed != '\'' && typed != '`' {
                push(typed.to_ascii_lowercase());
            }
        } else if let Some(known) = single(typed) {
            push(known);
        } else if !normalise::is_invisible(typed) && !normalise::is_apostrophe(typed) {
            let plain = std::iter::once(typed).nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
            plain.filter(|c| !is_combining_mark(*c)).for_each(|c| push(letter(c)));
        }
    }
    glyphs
}

/// Characters of the living scripts that most messages are made of, and those that no table of Unicode unfolds.
fn single(c: char) -> Option<char> {
    let code = u32::from(c);
    let from = |base: char, offset: u32| char::from_u32(u32::from(base) + offset);
    match code {
        // Cyrillic: the frequent letters need no table.
        0x0430..=0x0438 | 0x043A..=0x044F => Some(c),
        0x4E00..=0x9FFF => Some(HAN.get(&c).copied().unwrap_or(c)),
        // Letters in black squares and circles, and those of flags.
        0x1F150..=0x1F169 => from('a', code - 0x1F150),
        0x1F170..=0x1F189 => from('a', code - 0x1F170),
        0x1F1E6..=0x1F1FF => from('a', code - 0x1F1E6),
        // Digits in circles of the dingbats.
        0x2776..=0x277E => from('1', code - 0x2776),
        0x2780..=0x2788 => from('1', code - 0x2780),
        0x278A..=0x2792 => from('1', code - 0x278A),
        // A sign that people use for the digit.
        0x2B55 => Some('0'),
        _ => digit(code),
    }
}

/// Traditional and Cantonese characters and the simplified ones of the same meaning, so that each phrase is written once.
static HAN: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let pairs = include_str!("rules/han.txt").split_whitespace();
    pairs.filter_map(|pair| pair.chars().next().zip(pair.chars().nth(1))).collect()
});

/// The zero of each script whose digits people can type.
const ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xAA50, 0xABF0, 0xFF10,
];

fn digit(code: u32) -> Option<char> {
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// One letter for those that are written in several ways; lookalikes of rare scripts become the Latin letter that they
/// imitate. Cyrillic and Greek wait: only the word around them tells what they are ([`latin`]).
fn letter(c: char) -> char {
    let known = normalise::same_letter(c);
    if known != c || c.is_ascii() || !c.is_alphabetic() {
        return known;
    }
    match u32::from(c) {
        0x0370..=0x052F | 0x0600..=0x06FF | 0x0750..=0x077F | 0x2E80..=0x9FFF | 0xAC00..=0xD7AF | 0x20000..=0x3FFFF => {
            c
        }
        _ => small_capital(c).or_else(|| latin(c)).unwrap_or(c),
    }
}

/// Small capitals, a to z, which the table of lookalikes leaves alone; `-` where there is none.
const SMALL_CAPITALS: &str = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡ-ʏᴢ";

fn small_capital(c: char) -> Option<char> {
    ('a'..='z').zip(SMALL_CAPITALS.chars()).find(|(_, small)| *small == c).map(|(letter, _)| letter)
}

/// The Latin letter that this one looks like, small or large; by the table of Unicode (UTS 39).
pub(super) fn latin(c: char) -> Option<char> {
    if c.is_ascii_alphanumeric() {
        return Some(c);
    }
    let look = |c: char| {
        let mut buffer = [0; 4];
        let mut seen = skeleton(c.encode_utf8(&mut buffer)).filter(|c| !is_combining_mark(*c));
        let first = seen.next().filter(|first| first.is_ascii_alphabetic() && seen.next().is_none());
        first.map(|first| first.to_ascii_lowercase())
    };
    look(c).or_else(|| c.to_uppercase().next().filter(|upper| *upper != c).and_then(look))
}

/// The Cyrillic letter that a Latin one can stand for.
pub(super) fn cyrillic(c: char) -> char {
    const PAIRS: [(char, char); 16] = [
        ('a', 'а'),
        ('b', 'в'),
        ('c', 'с'),
        ('e', 'е'),
        ('h', 'н'),
        ('i', 'и'),
        ('k', 'к'),
        ('m', 'м'),
        ('n', 'п'),
        ('o', 'о'),
        ('p', 'р'),
        ('r', 'г'),
        ('t', 'т'),
        ('u', 'и'),
        ('x', 'х'),
        ('y', 'у'),
    ];
    PAIRS.iter().find(|(latin, _)| *latin == c).map_or(c, |(_, cyrillic)| *cyrillic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).into_iter().map(|glyph| glyph.c).collect()
    }

    #[test]
    fn disguises_become_plain_letters() {
        for (typed, plain) in [
            ("ＷｈａｔｓＡｐｐ", "whatsapp"),
            ("𝓦𝓱𝓪𝓽𝓼𝓐𝓹𝓹", "whatsapp"),
            ("ⓣⓔⓛⓔⓖⓡⓐⓜ", "telegram"),
            ("🅿🅸🆇", "pix"),
            ("ᴡʜᴀᴛsᴀᴘᴘ", "whatsapp"),
            ("te\u{200B}le\u{2060}gram", "telegram"),
            ("W\u{0336}h\u{0336}a\u{0336}t\u{0336}s", "whats"),
            ("1️⃣2️⃣③❹", "1234"),
            ("۰۹۱۲ ٠٩ ०९", "0912 09 09"),
            ("don’t", "dont"),
            ("واتسآپ كارت", "واتساپ کارت"),
            ("轉帳給我", "转账给我"),
        ] {
            assert_eq!(folded(typed), plain, "{typed}");
        }
    }

    #[test]
    fn glyphs_point_at_whole_characters() {
        let text = "aé۵🅿ﷺ";
        for glyph in fold(text) {
            assert!(text.get(glyph.start..glyph.end).is_some_and(|typed| typed.chars().count() == 1));
        }
    }

    #[test]
    fn lookalikes_of_cyrillic_are_known() {
        assert_eq!("сорау".chars().map(|c| latin(c).unwrap_or('?')).collect::<String>(), "copay");
        assert_eq!("tелеграm".chars().map(cyrillic).collect::<String>(), "телеграм");
    }
}
