//! What a message carries beside its words: telephone numbers, mail addresses, links, cards, accounts, wallets.
//!
//! Order and tracking numbers, prices and dates are the usual false alarms. They are told by the word before them, by a
//! currency beside them, by their checksum, and by the numbers that the conversation is about ([`Context`]).

use super::Context;
use super::fold::{Glyph, latin};
use super::rules::Lists;
use super::words::Word;
use std::ops::Range;

mod account;
mod link;
mod number;

/// What kind of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A telephone number by its country code or by the shape of a known country.
    Phone,
    /// Digits that could be one.
    MaybePhone,
    /// Six digits or more that are something else, for example an account.
    Number,
    Email,
    /// `@name`.
    Handle,
    /// A link to an unknown host.
    Link,
    /// A link that opens a messenger.
    ChannelLink,
    /// A shortener: nobody sees where it leads.
    ShortLink,
    /// A host that pretends to be ours, or has words of a lure in its name.
    FakeLink,
    /// A link that asks for a payment.
    PayLink,
    Card,
    Iban,
    Wallet,
    /// A contact or a link that the context knows.
    Known,
    /// The message ends with a question mark, or the word that stands for it.
    Question,
}

impl Kind {
    pub(super) const ALL: [(Kind, &'static str); 15] = [
        (Kind::Phone, "phone"),
        (Kind::MaybePhone, "maybe_phone"),
        (Kind::Number, "number"),
        (Kind::Email, "email"),
        (Kind::Handle, "handle"),
        (Kind::Link, "link"),
        (Kind::ChannelLink, "channel_link"),
        (Kind::ShortLink, "short_link"),
        (Kind::FakeLink, "fake_link"),
        (Kind::PayLink, "pay_link"),
        (Kind::Card, "card"),
        (Kind::Iban, "iban"),
        (Kind::Wallet, "wallet"),
        (Kind::Known, "known"),
        (Kind::Question, "question"),
    ];
}

/// A thing and the glyphs that it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) kind: Kind,
    pub(super) glyphs: Range<usize>,
}

/// What the searches share.
struct Input<'a> {
    text: &'a str,
    glyphs: &'a [Glyph],
    words: &'a [Word],
    /// For each word whether it names a number of the shop's business ("order", "tracking").
    names_number: &'a [bool],
    lists: &'a Lists,
    context: &'a Context<'a>,
}

impl Input<'_> {
    fn string(&self, glyphs: Range<usize>) -> String {
        self.glyphs[glyphs].iter().map(|glyph| glyph.c).collect()
    }

    fn char(&self, at: usize) -> Option<char> {
        self.glyphs.get(at).map(|glyph| glyph.c)
    }

    /// What stands between two neighbouring words.
    fn gap(&self, before: usize) -> &[Glyph] {
        &self.glyphs[self.words[before].glyphs.end..self.words[before + 1].glyphs.start]
    }

    /// Whether the operator or the order says that this contact is known.
    fn is_known(&self, contact: &str) -> bool {
        let same = |known: &str| digits_or_letters(known) == digits_or_letters(contact);
        self.context.own_contacts.iter().any(|known| same(known))
    }
}

fn digits_or_letters(text: &str) -> String {
    let folded = super::fold::fold(text);
    folded
        .iter()
        .map(|glyph| glyph.c)
        .filter(|c| c.is_alphanumeric())
        .collect::<String>()
        .trim_start_matches("00")
        .into()
}

/// All items of a message in the order of their places; none overlaps another, but the question at the end.
pub(super) fn items(
    text: &str,
    glyphs: &[Glyph],
    words: &[Word],
    names_number: &[bool],
    lists: &Lists,
    context: &Context<'_>,
) -> Vec<Item> {
    let input = Input { text, glyphs, words, names_number, lists, context };
    let mut taken = Taken::default();
    link::emails(&input, &mut taken);
    link::links(&input, &mut taken);
    link::handles(&input, &mut taken);
    account::wallets(&input, &mut taken);
    account::ibans(&input, &mut taken);
    number::numbers(&input, &mut taken);
    let mut items = taken.items;
    items.extend(question(glyphs));
    items.sort_by_key(|item| item.glyphs.start);
    items
}

/// The sign or word at the end of a question.
fn question(glyphs: &[Glyph]) -> Option<Item> {
    let meaning = |glyph: &Glyph| glyph.c.is_alphanumeric() || matches!(glyph.c, '?' | '؟');
    let last = glyphs.iter().rposition(meaning)?;
    let asks = matches!(glyphs[last].c, '?' | '؟' | '吗' | '呢' | '嘛' | '么');
    asks.then_some(Item { kind: Kind::Question, glyphs: last..last + 1 })
}

/// Items found so far and the places that are spoken for, with or without an item.
#[derive(Default)]
struct Taken {
    items: Vec<Item>,
    /// One bit for each glyph, as far as it was needed.
    places: Vec<bool>,
}

impl Taken {
    fn is_free(&self, glyphs: &Range<usize>) -> bool {
        !glyphs.clone().any(|at| self.places.get(at).copied().unwrap_or(false))
    }

    /// Keeps the place, and the item unless it is harmless.
    fn take(&mut self, glyphs: Range<usize>, kind: Option<Kind>) {
        if self.places.len() < glyphs.end {
            self.places.resize(glyphs.end, false);
        }
        self.places[glyphs.clone()].fill(true);
        self.items.extend(kind.map(|kind| Item { kind, glyphs }));
    }
}

/// The spelling in which names of hosts are compared: lookalikes and digits for letters undone.
fn brand_spelling(host: &str) -> String {
    let plain = |c: char| match c {
        '0' => Some('o'),
        '1' => Some('l'),
        '3' => Some('e'),
        '5' => Some('s'),
        '-' | '.' => None,
        c => latin(c),
    };
    host.chars().filter_map(plain).collect::<String>().replace("rn", "m").replace("vv", "w")
}
