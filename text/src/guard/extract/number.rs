//! Runs of digits: telephone numbers, cards, other numbers, and what only looks like one of them.

use super::{Input, Kind, Taken};
use std::ops::Range;

/// Fewer digits are a price, a size or a year.
const NUMBER_DIGITS: usize = 6;
const PHONE_DIGITS: Range<usize> = 8..16;
/// With its country code; shorter ones do not exist.
const INTERNATIONAL_DIGITS: Range<usize> = 9..16;
const CARD_DIGITS: Range<usize> = 13..20;
/// Digits in words are a number from here on; below they are words.
const SPELLED_DIGITS: usize = 7;
/// A telephone number is written in at most so many parts, unless digit by digit.
const PHONE_PARTS: usize = 16;
/// How many words before a number can say what it is.
const NAME_WORDS: usize = 4;

/// From so many number words on a run is a number and no amount ("two hundred and forty").
const SPELLED_WORDS: usize = 4;
/// Longer runs are no number of anybody; the rest is read as a new one.
const MAX_RUN_DIGITS: usize = 40;

/// A run of numbers that belong together.
struct Run {
    words: Range<usize>,
    digits: String,
    /// How long its parts are.
    parts: Vec<usize>,
    /// How many of its words are no digits.
    spelled: usize,
    /// A comma stands in it, as in a price.
    comma: bool,
    dots: bool,
}

pub(super) fn numbers(input: &Input<'_>, taken: &mut Taken) {
    let mut at = 0;
    while at < input.words.len() {
        if let Some(length) = date(input, at) {
            at += length;
            continue;
        }
        let Some(run) = run(input, at) else {
            at += 1;
            continue;
        };
        at = run.words.end;
        let glyphs = input.words[run.words.start].glyphs.start..input.words[run.words.end - 1].glyphs.end;
        if taken.is_free(&glyphs)
            && let Some(kind) = kind(input, &run, glyphs.start)
        {
            taken.take(glyphs, Some(kind));
        }
    }
}

/// The digits that a word stands for, and whether it is spelled.
fn digits<'a>(input: &'a Input<'_>, word: usize) -> Option<(&'a str, bool)> {
    let text = input.words.get(word)?.text.as_str();
    if input.words[word].is_number() {
        return Some((text, false));
    }
    input.lists.spelled.get(text).map(|digit| (digit.as_str(), true))
}

/// What continues a run: a number, the letter o between single digits, "and" between number words.
fn next<'a>(input: &'a Input<'_>, run: &Run) -> Option<(&'a str, bool)> {
    let at = run.words.end;
    digits(input, at).or_else(|| {
        let letter_o = |word: usize| matches!(input.words.get(word).map(|word| word.text.as_str()), Some("o" | "о"));
        let single = run.parts.last() == Some(&1);
        let after = digits(input, at + 1);
        if letter_o(at) && single && (letter_o(at + 1) || after.is_some_and(|(next, _)| next.len() == 1)) {
            return Some(("0", true));
        }
        let joins = input.lists.connectors.contains(input.words[at].text.as_str());
        (joins && run.spelled > 0 && after.is_some_and(|(_, spelled)| spelled)).then_some(("", false))
    })
}

fn run(input: &Input<'_>, from: usize) -> Option<Run> {
    let (first, spelled) = digits(input, from)?;
    let mut run = Run {
        words: from..from + 1,
        digits: first.to_owned(),
        parts: vec![first.len()],
        spelled: usize::from(spelled),
        comma: false,
        dots: false,
    };
    while run.words.end < input.words.len() && run.digits.len() <= MAX_RUN_DIGITS {
        let gap = input.gap(run.words.end - 1);
        let separator =
            |c: char| matches!(c, ' ' | '-' | '.' | '(' | ')' | '/' | '+' | '_' | '*' | '~' | '·' | '–' | '‐');
        let comma = gap.len() == 1 && gap[0].c == ',';
        let Some((digits, in_words)) = next(input, &run) else { break };
        let mark = |c: char| run.spelled > 0 && matches!(c, ',' | '،');
        let fits = gap.len() <= 3 && gap.iter().all(|glyph| separator(glyph.c) || mark(glyph.c));
        // A plus begins another number.
        let begins = gap.iter().any(|glyph| glyph.c == '+');
        if begins || !(fits || (comma && digits.len() == 3)) {
            break;
        }
        run.comma |= comma && run.spelled == 0;
        run.dots |= gap.len() == 1 && gap[0].c == '.';
        run.spelled += usize::from(in_words);
        run.digits.push_str(digits);
        run.parts.push(digits.len());
        run.words.end += 1;
    }
    Some(run)
}

/// How many words a date takes that begins here.
fn date(input: &Input<'_>, at: usize) -> Option<usize> {
    let part = |offset: usize| {
        let word = input.words.get(at + offset).filter(|word| word.is_number() && word.text.len() <= 4)?;
        word.text.parse::<u32>().ok().map(|value| (word.text.len(), value))
    };
    let glued = |before: usize| matches!(input.gap(before), [one] if matches!(one.c, '/' | '-' | '.'));
    let (a, b, c) = (part(0)?, part(1)?, part(2)?);
    let more = at + 3 < input.words.len() && input.words[at + 3].is_number() && glued(at + 2);
    if more || !glued(at) || !glued(at + 1) {
        return None;
    }
    let day = |(length, value): (usize, u32)| length <= 2 && (1..=31).contains(&value);
    let year = |(length, value): (usize, u32)| length == 2 || (length == 4 && (1300..2200).contains(&value));
    let is_date = (day(a) && day(b) && year(c)) || (a.0 == 4 && year(a) && day(b) && day(c));
    is_date.then_some(3)
}

fn kind(input: &Input<'_>, run: &Run, start: usize) -> Option<Kind> {
    let count = run.digits.len();
    let plus = start.checked_sub(1).is_some_and(|before| input.char(before) == Some('+'))
        || start
            .checked_sub(2)
            .is_some_and(|before| input.char(before) == Some('+') && input.char(before + 1) == Some('('))
        || run.digits.starts_with("00");
    let words = run.spelled > 0;
    if count < NUMBER_DIGITS || (words && (count < SPELLED_DIGITS || (run.spelled < SPELLED_WORDS && count < 9))) {
        return None;
    }
    if input.is_known(&run.digits) {
        return Some(Kind::Known);
    }
    if is_harmless(input, run, start, plus) {
        return None;
    }
    let fours = run.parts.len() >= 4 && run.parts[..4] == [4, 4, 4, 4];
    if !plus && CARD_DIGITS.contains(&count) && (is_card(&run.digits) || fours) {
        return Some(Kind::Card);
    }
    if (INTERNATIONAL_DIGITS.contains(&count) && plus) || has_phone(input, run) {
        return Some(Kind::Phone);
    }
    let grouped = run.parts.len() >= 2 && run.parts.iter().all(|part| *part <= 7);
    if run.spelled >= SPELLED_WORDS {
        return Some(Kind::Phone);
    }
    if PHONE_DIGITS.contains(&count) && (grouped || words) {
        let american = run.parts == [3, 3, 4] || run.parts == [1, 3, 3, 4];
        return Some(if american || words { Kind::Phone } else { Kind::MaybePhone });
    }
    Some(Kind::Number)
}

/// Whether neighbouring parts of a run make a telephone number of a known country ("call 0912 1234567 10 times").
fn has_phone(input: &Input<'_>, run: &Run) -> bool {
    let mut start = 0;
    for (first, length) in run.parts.iter().enumerate() {
        let mut end = start;
        for part in run.parts[first..].iter().take(PHONE_PARTS) {
            end += part;
            if input.lists.is_phone(&run.digits[start..end]) {
                return true;
            }
        }
        start += length;
    }
    false
}

/// A price, or a number of the order.
fn is_harmless(input: &Input<'_>, run: &Run, start: usize, plus: bool) -> bool {
    let before = |steps: usize| start.checked_sub(steps).and_then(|at| input.char(at));
    let thousands = run.parts.len() >= 2 && run.parts[0] <= 3 && run.parts[1..].iter().all(|part| *part == 3);
    let price = run.comma
        || (run.dots && thousands && !plus)
        || [before(1), before(2)].into_iter().flatten().any(|c| matches!(c, '$' | '€' | '£' | '¥' | '₽' | '﷼'))
        || input.words.get(run.words.end).is_some_and(|word| input.lists.currency.contains(word.text.as_str()));
    let numbered = [before(1), before(2)].into_iter().flatten().any(|c| matches!(c, '#' | '№'));
    let from = run.words.start.saturating_sub(NAME_WORDS);
    let named = !plus && input.names_number[from..run.words.start].iter().any(|named| *named);
    let own = input.context.numbers.iter().any(|known| {
        let known: String = known.chars().filter(char::is_ascii_digit).collect();
        known == run.digits || (known.len() >= 8 && run.digits.len() >= 8 && known.contains(&run.digits))
    });
    price || numbered || named || own
}

/// The first digit of the card schemes, and the checksum of Luhn.
fn is_card(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') << (place % 2);
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10) && digits.bytes().next().is_some_and(|first| (b'2'..=b'6').contains(&first))
}
