//! The words of a message, once as typed and once with disguises taken off.
//!
//! A [`View`] is a text of words between single spaces in which phrases are looked for; each word knows its place in the
//! typed text and the clause that it stands in. Chinese has no spaces: there every character is a word.

use super::fold::{Glyph, cyrillic, latin};
use std::ops::Range;

/// A word in the spelling of comparison.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    /// Which glyphs it was read from.
    pub(super) glyphs: Range<usize>,
    /// Counts up at every mark that ends a clause; negation does not reach over it.
    pub(super) clause: u32,
}

impl Word {
    pub(super) fn is_number(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }

    fn is_single_letter(&self) -> bool {
        let mut chars = self.text.chars();
        chars.next().is_some_and(|c| c.is_alphabetic() && !is_han(c)) && chars.next().is_none()
    }

    fn has_letters(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
    }
}

/// Words in the form in which phrases are looked for.
pub(super) struct View {
    /// ` word word word `.
    pub(super) text: String,
    pub(super) words: Vec<Word>,
    /// For each byte of `text` the word that it belongs to; a space belongs to the word after it.
    owner: Vec<u32>,
}

impl View {
    pub(super) fn new(words: Vec<Word>) -> View {
        let mut text = String::new();
        let mut owner = Vec::new();
        for (index, word) in words.iter().enumerate() {
            text.push(' ');
            text.push_str(&word.text);
            owner.resize(text.len(), u32::try_from(index).unwrap_or(u32::MAX));
        }
        text.push(' ');
        owner.push(u32::try_from(words.len()).unwrap_or(u32::MAX));
        View { text, words, owner }
    }

    /// The first and the last word of a match at these bytes of `text`.
    pub(super) fn span(&self, bytes: Range<usize>) -> (u32, u32) {
        let first = self.owner[bytes.start];
        let closes = self.text.as_bytes()[bytes.end - 1] == b' ' && bytes.end - 1 > bytes.start;
        let last = self.owner[bytes.end - 1 - usize::from(closes)];
        (first, last.max(first))
    }
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Letters that people put directly before a number of theirs ("vx13800138000").
const GLUED: &[&str] = &["vx", "wx", "wa", "tg", "qq", "v", "q", "tel", "ph", "hp", "no", "zap"];
const NUMBER_DIGITS: usize = 6;

/// The words of the folded text.
pub(super) fn words(glyphs: &[Glyph]) -> Vec<Word> {
    let mut words = Vec::new();
    let (mut clause, mut at) = (0, 0);
    while let Some(glyph) = glyphs.get(at) {
        if is_han(glyph.c) {
            words.push(Word { text: glyph.c.to_string(), glyphs: at..at + 1, clause });
            at += 1;
        } else if glyph.c.is_alphanumeric() {
            let length = glyphs[at..].iter().take_while(|next| next.c.is_alphanumeric() && !is_han(next.c)).count();
            push_run(&mut words, glyphs, at..at + length, clause);
            at += length;
        } else {
            clause += u32::from(ends_clause(glyphs, at));
            at += 1;
        }
    }
    join_persian_verbs(words)
}

/// «می خواهم» and «می‌خواهم» are the same word.
fn join_persian_verbs(words: Vec<Word>) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(words.len());
    for word in words {
        match out.last_mut().filter(|last| matches!(last.text.as_str(), "می" | "نمی") && last.clause == word.clause)
        {
            Some(prefix) => {
                prefix.text.push_str(&word.text);
                prefix.glyphs.end = word.glyphs.end;
            }
            None => out.push(word),
        }
    }
    out
}

/// A run of letters and digits is one word, unless a number hangs on the end of it.
fn push_run(words: &mut Vec<Word>, glyphs: &[Glyph], run: Range<usize>, clause: u32) {
    let digits = glyphs[run.clone()].iter().rev().take_while(|glyph| glyph.c.is_ascii_digit()).count();
    let border = run.end - digits;
    let before: String = glyphs[run.start..border].iter().map(|glyph| glyph.c).collect();
    let letters = before.chars().all(char::is_alphabetic);
    let glued = GLUED.contains(&before.as_str()) || before.chars().count() >= 4;
    if border > run.start && digits >= NUMBER_DIGITS && letters && glued {
        words.push(Word { text: unstretch(&glyphs[run.start..border]), glyphs: run.start..border, clause });
        words.push(Word { text: unstretch(&glyphs[border..run.end]), glyphs: border..run.end, clause });
    } else {
        words.push(Word { text: unstretch(&glyphs[run.clone()]), glyphs: run, clause });
    }
}

/// A letter typed three times or more stands once ("pleeease"); digits are left alone.
fn unstretch(glyphs: &[Glyph]) -> String {
    let mut text = String::with_capacity(glyphs.len());
    for run in glyphs.chunk_by(|a, b| a.c == b.c) {
        let keep = if run.len() >= 3 && !run[0].c.is_numeric() { 1 } else { run.len() };
        text.extend(run[..keep].iter().map(|glyph| glyph.c));
    }
    text
}

fn ends_clause(glyphs: &[Glyph], at: usize) -> bool {
    let before_space = || glyphs.get(at + 1).is_none_or(|next| !next.c.is_alphanumeric());
    match glyphs[at].c {
        '\n' | '。' | '،' | '؛' | '؟' | '、' | '…' | '—' | '«' | '»' | '“' | '”' | ';' | '?' => true,
        // Full-width marks are plain by now; between Chinese characters no space follows them.
        '.' | ',' | ':' | '!' => {
            before_space() || is_han(glyphs[at + 1].c) || at.checked_sub(1).is_some_and(|b| is_han(glyphs[b].c))
        }
        c => !c.is_alphanumeric() && u32::from(c) >= 0x1F000,
    }
}

/// Two ways to read what has two meanings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// 1 and ! stand for i; a word of two scripts is Latin if it can be.
    First,
    /// They stand for l; such a word is Cyrillic.
    Second,
}

/// The same words without spaced letters, signs inside words, digits for letters and letters of another script; `None`
/// when nothing was disguised.
pub(super) fn undisguised(words: &[Word], glyphs: &[Glyph], reading: Reading) -> Option<Vec<Word>> {
    let mut out: Vec<Word> = Vec::with_capacity(words.len());
    let mut changed = false;
    let mut at = 0;
    while at < words.len() {
        let end = spaced_letters(words, at).max(chunk(words, glyphs, at));
        let word = if end > at + 1 { joined(&words[at..end], glyphs) } else { words[at].clone() };
        let plain = in_one_script(&unleet(&word.text, reading), reading);
        changed |= end > at + 1 || plain != word.text;
        out.push(Word { text: plain, ..word });
        at = end;
    }
    changed.then_some(out)
}

/// Where a run of at least three single letters ends ("w h a t s", "w.h.a.t.s").
fn spaced_letters(words: &[Word], from: usize) -> usize {
    let run = &words[from..];
    let close = |pair: &[Word]| pair[1].glyphs.start - pair[0].glyphs.end <= 2;
    let length = run.windows(2).take_while(|pair| close(pair) && pair[1].is_single_letter()).count() + 1;
    if run[0].is_single_letter() && length >= 3 { from + length } else { from + 1 }
}

/// A longer run is no disguised word; without an end, a text of signs would be read anew from each of its words.
const MAX_CHUNK_WORDS: usize = 40;

/// Where a run of words without white space between them ends ("tele*gram", "wh@ts-app").
fn chunk(words: &[Word], glyphs: &[Glyph], from: usize) -> usize {
    let sign = |c: char| {
        matches!(
            c,
            '.' | '*' | '_' | '-' | '~' | '|' | '@' | '$' | '!' | '+' | '·' | '•' | '^' | '=' | '"' | '#' | '‐' | '–'
        )
    };
    let glued = |pair: &[Word]| {
        let gap = &glyphs[pair[0].glyphs.end..pair[1].glyphs.start];
        let han = |word: &Word| word.text.chars().any(is_han);
        (1..=2).contains(&gap.len()) && gap.iter().all(|glyph| sign(glyph.c)) && !han(&pair[0]) && !han(&pair[1])
    };
    let end = from + 1 + words[from..].windows(2).take(MAX_CHUNK_WORDS).take_while(|pair| glued(pair)).count();
    // Telephone numbers and dates are no words.
    let letters = words[from..end].iter().filter(|word| word.has_letters()).count();
    if letters * 2 > end - from { end } else { from + 1 }
}

fn joined(words: &[Word], glyphs: &[Glyph]) -> Word {
    let mut text = String::new();
    for (index, word) in words.iter().enumerate() {
        if let Some(before) = index.checked_sub(1) {
            let gap = &glyphs[words[before].glyphs.end..word.glyphs.start];
            text.extend(gap.iter().filter_map(|glyph| match glyph.c {
                '@' => Some('a'),
                '$' => Some('s'),
                '!' => Some('1'),
                '|' => Some('1'),
                _ => None,
            }));
        }
        text.push_str(&word.text);
    }
    Word { text, glyphs: words[0].glyphs.start..words[words.len() - 1].glyphs.end, clause: words[0].clause }
}

/// Longer words of letters and digits are keys or hashes.
const MAX_DISGUISED_BYTES: usize = 24;

/// Digits that stand for letters, in a word that has at least two letters.
fn unleet(word: &str, reading: Reading) -> String {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let disguised = letters < word.chars().count() || word.contains("vv");
    if letters < 2 || !disguised || word.len() > MAX_DISGUISED_BYTES {
        return word.to_owned();
    }
    word.replace("vv", "w")
        .chars()
        .map(|c| match c {
            '0' => 'o',
            '1' => {
                if reading == Reading::First {
                    'i'
                } else {
                    'l'
                }
            }
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            '8' => 'b',
            c => c,
        })
        .collect()
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{052F}')
}

fn is_greek(c: char) -> bool {
    matches!(c, '\u{0370}'..='\u{03FF}')
}

/// A word that mixes scripts is read in one of them; so is a word of Cyrillic letters only that would all pass for Latin.
fn in_one_script(word: &str, reading: Reading) -> String {
    if word.is_ascii() || !word.chars().any(|c| is_cyrillic(c) || is_greek(c)) {
        return word.to_owned();
    }
    let as_latin: Option<String> = word.chars().map(latin).collect();
    match as_latin {
        Some(plain) if reading == Reading::First => plain,
        _ if word.bytes().any(|byte| byte.is_ascii_alphabetic()) => word.chars().map(cyrillic).collect(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    fn plain(text: &str) -> String {
        let glyphs = fold(text);
        let words = words(&glyphs);
        let words = undisguised(&words, &glyphs, Reading::First).unwrap_or(words);
        View::new(words).text
    }

    #[test]
    fn disguised_words_are_read() {
        for (typed, expected) in [
            ("w h a t s a p p me", " whatsapp me "),
            ("T.e.l.e.g.r.a.m", " telegram "),
            ("tele*gram", " telegram "),
            ("wh@ts-app", " whatsapp "),
            ("t3l3gr4m", " telegram "),
            ("раураl", " paypal "),
            ("加 微-信", " 加 微 信 "),
            ("vx13800138000", " vx 13800138000 "),
            ("pleeease, 2026-11-30", " please 2026 11 30 "),
        ] {
            assert_eq!(plain(typed), expected, "{typed}");
        }
    }

    #[test]
    fn two_scripts_are_read_both_ways() {
        let glyphs = fold("в0тсап тeлегpам");
        let read = |reading| undisguised(&words(&glyphs), &glyphs, reading).map(|words| View::new(words).text);
        assert_eq!(read(Reading::Second).as_deref(), Some(" вотсап телеграм "));
    }

    #[test]
    fn clauses_end_at_marks() {
        let glyphs = fold("no, write: here. ok\nyes 1.5 不要，加我");
        let clauses: Vec<u32> = words(&glyphs).iter().map(|word| word.clause).collect();
        assert_eq!(clauses, [0, 1, 2, 3, 4, 4, 4, 4, 4, 5, 5]);
    }

    #[test]
    fn a_match_knows_its_words() {
        let view = View::new(words(&fold("send me money")));
        let at = view.text.find(" me mon").unwrap_or_default();
        assert_eq!(view.span(at..at + " me mon".len()), (1, 2));
        assert_eq!(view.span(at..at + " me ".len()), (1, 1));
    }
}
