//! Bank accounts by IBAN, and wallets of crypto money.

use super::{Input, Kind, Taken};

/// How long an IBAN of this country is.
const IBAN_CHARS: &[(&str, usize)] = &[
    ("ae", 23),
    ("at", 20),
    ("be", 16),
    ("bg", 22),
    ("br", 29),
    ("by", 28),
    ("ch", 21),
    ("cy", 28),
    ("cz", 24),
    ("de", 22),
    ("dk", 18),
    ("ee", 20),
    ("eg", 29),
    ("es", 24),
    ("fi", 18),
    ("fr", 27),
    ("gb", 22),
    ("gr", 27),
    ("hr", 21),
    ("hu", 28),
    ("ie", 22),
    ("il", 23),
    ("iq", 23),
    ("ir", 26),
    ("it", 27),
    ("jo", 30),
    ("kw", 30),
    ("kz", 20),
    ("lb", 28),
    ("lt", 20),
    ("lu", 20),
    ("lv", 21),
    ("ly", 25),
    ("ma", 28),
    ("mt", 31),
    ("nl", 18),
    ("no", 15),
    ("pk", 24),
    ("pl", 28),
    ("ps", 29),
    ("pt", 25),
    ("qa", 29),
    ("ro", 24),
    ("rs", 22),
    ("sa", 24),
    ("se", 24),
    ("si", 19),
    ("sk", 24),
    ("tn", 24),
    ("tr", 26),
    ("ua", 29),
];

/// Country and length fit, and almost all behind the country are digits. The checksum is not asked for: people who mistype
/// theirs ask for a transfer all the same, and nothing else in a message is written like this.
pub(super) fn ibans(input: &Input<'_>, taken: &mut Taken) {
    for (first, word) in input.words.iter().enumerate() {
        let country = word.text.get(..2).and_then(|country| IBAN_CHARS.iter().find(|(known, _)| *known == country));
        let Some((_, length)) = country else { continue };
        let mut text = String::new();
        for (index, next) in input.words[first..].iter().enumerate() {
            let close = index == 0 || input.gap(first + index - 1).len() <= 1;
            if !close || !next.text.is_ascii() || text.len() + next.text.len() > *length {
                break;
            }
            text.push_str(&next.text);
            let glyphs = word.glyphs.start..next.glyphs.end;
            if text.len() == *length && is_account(&text) && taken.is_free(&glyphs) {
                taken.take(glyphs, Some(Kind::Iban));
                break;
            }
        }
    }
}

fn is_account(text: &str) -> bool {
    let digits = text[2..].bytes().filter(u8::is_ascii_digit).count();
    text[2..4].bytes().all(|byte| byte.is_ascii_digit()) && digits * 3 >= (text.len() - 2) * 2
}

/// Addresses of Bitcoin, Ethereum and Tron by their alphabet and length, which no other word of a message has.
pub(super) fn wallets(input: &Input<'_>, taken: &mut Taken) {
    for word in input.words.iter().filter(|word| (26..=64).contains(&word.text.len())) {
        let (first, last) = (input.glyphs[word.glyphs.start], input.glyphs[word.glyphs.end - 1]);
        if is_wallet(&input.text[first.start..last.end]) && taken.is_free(&word.glyphs) {
            taken.take(word.glyphs.clone(), Some(Kind::Wallet));
        }
    }
}

fn is_wallet(typed: &str) -> bool {
    let base58 =
        |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() && !matches!(b, b'0' | b'O' | b'I' | b'l'));
    let mixed = typed.bytes().any(|b| b.is_ascii_digit()) && typed.bytes().any(|b| b.is_ascii_lowercase());
    let ethereum =
        typed.strip_prefix("0x").is_some_and(|hex| hex.len() == 40 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
    let segwit = typed.to_ascii_lowercase().starts_with("bc1") && typed.bytes().all(|b| b.is_ascii_alphanumeric());
    let tron = typed.starts_with('T') && typed.len() == 34 && base58(typed);
    let bitcoin = typed.starts_with(['1', '3']) && (26..=35).contains(&typed.len()) && base58(typed);
    mixed && (ethereum || segwit || tron || bitcoin)
}
