//! Statements are constants, written once with `$1` as PostgreSQL has it, and listed so that a test can prepare all.

use super::FromRow;
use std::marker::PhantomData;

/// The text of a statement on both engines.
#[derive(Debug)]
pub struct Text {
    /// The constant's name, for messages.
    pub name: &'static str,
    /// For SQLite.
    pub sqlite: &'static str,
    /// For PostgreSQL.
    pub postgres: &'static str,
    /// The columns that its row type reads.
    pub columns: &'static [&'static str],
}

/// A statement whose rows are read as `R`.
pub struct Stmt<R = ()> {
    pub(crate) text: &'static Text,
    row: PhantomData<fn() -> R>,
}

impl<R> Clone for Stmt<R> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R> Copy for Stmt<R> {}

impl<R: FromRow> Stmt<R> {
    /// Only for `statements!`.
    #[doc(hidden)]
    pub const fn new(text: &'static Text) -> Self {
        Self { text, row: PhantomData }
    }
}

/// What is written for PostgreSQL and what SQLite has in its place. `$1` must become `?1`: SQLite takes `$1` for a
/// *name* and numbers names by appearance, so `$2, $1` would bind silently the wrong way round.
const SQLITE_WORDS: &[(&str, &str)] =
    &[("$", "?"), ("unnest(", "value FROM json_each("), ("::bigint[]", ""), ("::json", "")];

const fn starts_with(text: &[u8], at: usize, word: &[u8]) -> bool {
    let mut i = 0;
    while i < word.len() {
        if at + i >= text.len() || text[at + i] != word[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// The index of the word of `SQLITE_WORDS` that stands at `at`, or their number.
const fn word_at(text: &[u8], at: usize) -> usize {
    let mut w = 0;
    while w < SQLITE_WORDS.len() {
        if starts_with(text, at, SQLITE_WORDS[w].0.as_bytes()) {
            return w;
        }
        w += 1;
    }
    w
}

/// The length of `text` in SQLite's words.
pub const fn sqlite_len(text: &str) -> usize {
    let text = text.as_bytes();
    let (mut at, mut len) = (0, 0);
    while at < text.len() {
        let w = word_at(text, at);
        if w < SQLITE_WORDS.len() {
            at += SQLITE_WORDS[w].0.len();
            len += SQLITE_WORDS[w].1.len();
        } else {
            at += 1;
            len += 1;
        }
    }
    len
}

/// `text` in SQLite's words; `N` is its [`sqlite_len`].
pub const fn sqlite_text<const N: usize>(text: &str) -> [u8; N] {
    let text = text.as_bytes();
    let mut out = [0; N];
    let (mut at, mut len) = (0, 0);
    while at < text.len() {
        let w = word_at(text, at);
        if w < SQLITE_WORDS.len() {
            let new = SQLITE_WORDS[w].1.as_bytes();
            let mut i = 0;
            while i < new.len() {
                out[len] = new[i];
                len += 1;
                i += 1;
            }
            at += SQLITE_WORDS[w].0.len();
        } else {
            out[len] = text[at];
            at += 1;
            len += 1;
        }
    }
    out
}

/// UTF-8 stays UTF-8 when ASCII words are exchanged for ASCII words.
pub const fn utf8(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a statement is not UTF-8"),
    }
}

/// Declares the statements of a module and lists them in `STATEMENTS`.
///
/// `NAME: Row = "text";` for one text, `NAME: Row = "for SQLite", postgres = "for PostgreSQL";` where they must differ.
#[macro_export]
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident $(: $row:ty)? = $text:expr $(, postgres = $postgres:expr)?;)+) => {
        $($(#[$doc])* pub(crate) const $name: $crate::Stmt$(<$row>)? = {
            const POSTGRES: &str = $crate::statements!(@postgres $text $(, $postgres)?);
            const LEN: usize = $crate::db::statement::sqlite_len($text);
            const SQLITE: &[u8; LEN] = &$crate::db::statement::sqlite_text::<LEN>($text);
            const TEXT: $crate::Text = $crate::Text {
                name: stringify!($name),
                sqlite: $crate::db::statement::utf8(SQLITE),
                postgres: POSTGRES,
                columns: <$crate::statements!(@row $($row)?) as $crate::FromRow>::COLUMNS,
            };
            $crate::Stmt::new(&TEXT)
        };)+
        /// Every statement of this module.
        pub(crate) const STATEMENTS: &[&$crate::Text] = &[$($name.text),+];
    };
    (@postgres $text:expr) => { $text };
    (@postgres $text:expr, $postgres:expr) => { $postgres };
    (@row) => { () };
    (@row $row:ty) => { $row };
}
