//! Personal data of the other side, taken out of what a party carries away: names, addresses, and how to reach somebody.

use ombud_domain::actor::Party;
use serde_json::Value;

/// Stands where something was taken out, the same in every language.
pub const MARK: &str = "[•••]";
/// Fields whose strings are somebody's own words, however short.
const WORDS: &[&str] =
    &["text", "story", "note", "name", "title", "titles", "text_buyer", "text_shop", "override_reason", "proof"];
/// Fields that hold an address.
const ADDRESSES: &[&str] = &["address"];
/// A word of a name that is shorter says too little, and stands in too many other words.
const NAME_CHARS: usize = 3;
/// Fewer digits are no telephone number, and more are none either.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;
/// Hosts of addresses that are somebody's own.
const PRIVATE_HOSTS: &[&str] =
    &["wa.me", "t.me", "m.me", "instagram.com", "facebook.com", "whatsapp.com", "telegram.me"];

/// What to take out.
#[derive(Debug, Clone)]
pub struct Mask {
    /// Whose data; `None`: nobody's.
    other: Option<Party>,
    /// The words of their names, in small letters.
    names: Vec<String>,
}

impl Mask {
    /// Takes out the data of the side opposite to `reader`, who is known by these names. Nothing for our own eyes.
    #[must_use]
    pub fn new(reader: Party, names: &[String]) -> Self {
        let words = names.iter().flat_map(|n| n.split(|c: char| !c.is_alphanumeric()));
        let names = words.filter(|w| w.chars().count() >= NAME_CHARS).map(str::to_lowercase).collect();
        Self { other: (reader != Party::Platform).then(|| reader.other()), names }
    }

    /// True when this side's names are not told.
    #[must_use]
    pub fn hides(&self, party: Party) -> bool {
        self.other == Some(party)
    }

    /// A text without the other side's names; and without ways to reach somebody, when they wrote it.
    #[must_use]
    pub fn text(&self, text: &str, by: Party) -> String {
        if self.other.is_none() {
            return text.to_owned();
        }
        let text = self.without_names(text);
        if self.hides(by) { without_contacts(&text) } else { text }
    }

    /// The body of an event with the same taken out; `None` when there is nothing to take out.
    #[must_use]
    pub fn body(&self, body: &str, by: Party) -> Option<String> {
        self.other?;
        let mut value: Value = serde_json::from_str(body).ok()?;
        let before = value.clone();
        self.walk(&mut value, "", by);
        (value != before).then(|| value.to_string())
    }

    fn walk(&self, value: &mut Value, field: &str, by: Party) {
        match value {
            Value::String(text) if ADDRESSES.contains(&field) && self.hides(Party::Shop) => *text = MARK.to_owned(),
            Value::String(text) if is_written(text, field) => *text = self.text(text, by),
            Value::Array(items) => items.iter_mut().for_each(|item| self.walk(item, field, by)),
            Value::Object(fields) => fields.iter_mut().for_each(|(name, inner)| self.walk(inner, name, by)),
            _ => {}
        }
    }

    fn without_names(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for (word, is_word) in runs(text, char::is_alphanumeric) {
            let known = is_word && self.names.contains(&word.to_lowercase());
            out.push_str(if known { MARK } else { word });
        }
        out
    }
}

/// Whether a string is something that somebody wrote, and no code, number or hash of ours.
fn is_written(text: &str, field: &str) -> bool {
    WORDS.contains(&field) || text.contains(char::is_whitespace) || text.contains('@') || text.starts_with('+')
}

/// The text as runs of characters that are of one kind, and others.
fn runs(text: &str, of: fn(char) -> bool) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let kind = of(rest.chars().next()?);
        let end = rest.find(|c| of(c) != kind).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(end);
        rest = behind;
        Some((run, kind))
    })
}

fn without_contacts(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (token, blank) in runs(text, char::is_whitespace) {
        out.push_str(if !blank && is_contact(token) { MARK } else { token });
    }
    without_phones(&out)
}

/// A mail address, a handle, or a link to somebody's own page.
fn is_contact(token: &str) -> bool {
    let token = token.trim_matches(|c: char| c.is_ascii_punctuation() && !matches!(c, '@' | '/')).to_lowercase();
    let link = token.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let host = link.split('/').next().unwrap_or_default();
    let mail = token.split_once('@').is_some_and(|(before, behind)| {
        let handle = before.is_empty() && behind.chars().count() >= NAME_CHARS;
        handle || (!before.is_empty() && behind.contains('.'))
    });
    mail || PRIVATE_HOSTS.contains(&host)
}

fn without_phones(text: &str) -> String {
    let of_number = |c: char| c.is_numeric() || matches!(c, '+' | '(' | ')' | '-' | '.' | '/' | ' ' | '\u{a0}');
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut all = runs(text, of_number).peekable();
    while let Some((run, is_number)) = all.next() {
        let next = all.peek().and_then(|(r, _)| r.chars().next()).unwrap_or(' ');
        let alone = !before.is_alphanumeric() || run.starts_with([' ', '(']);
        let alone = alone && (!next.is_alphanumeric() || run.ends_with([' ', ')', '.']));
        before = run.chars().next_back().unwrap_or(before);
        let digits = run.chars().filter(|c| c.is_numeric()).count();
        if is_number && alone && DIGITS.contains(&digits) && !is_date(run) {
            let blank = |c: char| matches!(c, ' ' | '\u{a0}');
            let (start, end) = (run.trim_start_matches(blank), run.trim_end_matches(blank));
            out.push_str(&run[..run.len() - start.len()]);
            out.push_str(MARK);
            out.push_str(&run[end.len()..]);
        } else {
            out.push_str(run);
        }
    }
    out
}

/// `2026-03-14`, with or without an hour behind it.
fn is_date(run: &str) -> bool {
    let day = run.trim().split(' ').next().unwrap_or_default();
    let lengths: Vec<usize> = day.split('-').map(|part| part.chars().count()).collect();
    lengths == [4, 2, 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_buyer() -> Mask {
        Mask::new(Party::Shop, &["Maria Souza".into(), "مریم صادقی".into()])
    }

    #[test]
    fn ways_to_reach_somebody_are_taken_out_of_what_the_other_side_wrote() {
        for (said, kept) in [
            ("Call me: +55 11 91234-5678, please", "Call me: [•••], please"),
            ("(11) 91234-5678 or maria.s@example.com.", "[•••] or [•••]"),
            ("به ۰۹۱۲۳۴۵۶۷۸۹ زنگ بزنید", "به [•••] زنگ بزنید"),
            ("+5511912345678", "[•••]"),
            ("write to @maria_s or https://wa.me/55119", "write to [•••] or [•••]"),
            ("I am Maria, MARIA SOUZA", "I am [•••], [•••] [•••]"),
            ("من مریم هستم", "من [•••] هستم"),
        ] {
            assert_eq!(of_buyer().text(said, Party::Buyer), kept);
        }
    }

    #[test]
    fn what_is_no_contact_stays() {
        for said in [
            "It came on 2026-03-14 17:00, two of 3 lamps for R$ 1.234,50",
            "Parcel AB123456789BR, order o-7781, 40 x 30 x 20 cm",
            "Marianne sold it @ 5",
            "See https://shop.example/lamps/77",
        ] {
            assert_eq!(of_buyer().text(said, Party::Buyer), said);
        }
        let own = "My number is +55 11 91234-5678";
        assert_eq!(of_buyer().text(own, Party::Shop), own, "one's own stays in one's own copy");
        assert_eq!(
            Mask::new(Party::Platform, &["Maria".into()]).text("Maria +5511912345678", Party::Buyer),
            "Maria +5511912345678"
        );
    }

    #[test]
    fn codes_and_hashes_of_events_stay() {
        let hash = "0123456789".repeat(6) + "abcd";
        let body = serde_json::json!({"what": {"kind": "evidence_added", "evidence": {"file": hash, "name": "souza.jpg",
            "text": "+5511912345678"}, "tracking": "12345678901"}});
        let masked: Value = serde_json::from_str(&of_buyer().body(&body.to_string(), Party::Buyer).unwrap()).unwrap();
        assert_eq!(masked["what"]["evidence"]["file"], body["what"]["evidence"]["file"]);
        assert_eq!(masked["what"]["evidence"]["name"], "[•••].jpg");
        assert_eq!(masked["what"]["evidence"]["text"], MARK);
        assert_eq!(masked["what"]["tracking"], "12345678901");
        let plain = serde_json::json!({"what": {"kind": "silent", "by": "shop"}}).to_string();
        assert_eq!(of_buyer().body(&plain, Party::Buyer), None);
    }

    #[test]
    fn the_address_of_the_shop_is_for_the_parcel_only() {
        let body = r#"{"what":{"kind":"authorised","address":"Rua 7"}}"#;
        let buyers = Mask::new(Party::Buyer, &[]).body(body, Party::Shop).unwrap();
        assert!(!buyers.contains("Rua"));
        assert_eq!(of_buyer().body(body, Party::Shop), None, "the shop knows its own");
    }
}
