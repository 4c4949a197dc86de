//! Keys. Inside, everything is a 64-bit integer that rises with time; people see case numbers.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }
    )+};
}

keys! {
    /// A case, and the ledger stream of the same number.
    CaseId,
    /// A person with an account: buyer, seller or staff.
    PersonId,
    /// A shop of the marketplace.
    ShopId,
    /// A storefront (brand) of the marketplace; also the seat that its staff share.
    StorefrontId,
    /// An order of the marketplace.
    OrderId,
    /// A line of an order.
    LineId,
    /// A payment of the marketplace.
    PaymentId,
    /// A payment book, and the ledger stream of the same number.
    BookId,
}

impl PersonId {
    /// Nobody: the buyer of a case that has none.
    pub const NOBODY: Self = Self(0);
}

/// How many ids one decision may take.
pub const IDS_PER_DECISION: u8 = 16;

/// A block of fresh ids handed to one decision; the engine makes them, so that `domain` stays pure.
#[derive(Debug, Clone)]
pub struct Ids {
    first: i64,
    used: u8,
    /// Randomness for case numbers, fixed for this decision.
    seed: u64,
}

impl Ids {
    /// A block starting at `first`; the engine guarantees that `first .. first + 16` are unused.
    #[must_use]
    pub const fn new(first: i64, seed: u64) -> Self {
        Self { first, used: 0, seed }
    }

    /// The next id of the block.
    ///
    /// # Panics
    /// Never in practice: a decision that needs more than [`IDS_PER_DECISION`] ids is a programming error,
    /// caught by the walks in `tests/`.
    pub fn take(&mut self) -> i64 {
        assert!(self.used < IDS_PER_DECISION, "a decision took too many ids");
        let id = self.first + i64::from(self.used);
        self.used += 1;
        id
    }

    /// A case number such as `D-4K7M92XQ`: a letter for the kind and 40 random bits, unique by index.
    pub fn number(&mut self, letter: char) -> String {
        // Crockford's alphabet: no I, L, O, U, so that a number survives being read out.
        const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        self.seed = self.seed.rotate_left(17).wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
        let mut bits = self.seed >> 24;
        let mut out = String::with_capacity(10);
        out.push(letter);
        out.push('-');
        for _ in 0..8 {
            out.push(char::from(ALPHABET[(bits & 31) as usize]));
            bits >>= 5;
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable_and_differ() {
        let mut ids = Ids::new(100, 42);
        let (a, b) = (ids.number('D'), ids.number('D'));
        assert_eq!(a.len(), 10);
        assert!(a.starts_with("D-"));
        assert_ne!(a, b);
        assert_eq!((ids.take(), ids.take()), (100, 101));
    }
}
