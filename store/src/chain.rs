//! What the chain of a stream is made of. Whoever holds an entry's bytes, or its leaf alone, can follow it: pure, so that
//! a record of a case is checked by the very functions that wrote it.

use sha2::{Digest, Sha256};

/// A SHA-256.
pub type Hash = [u8; 32];

/// What everybody may know of an entry without reading it.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the columns of the ledger")]
pub struct Envelope<'a> {
    pub stream: i64,
    pub seq: i64,
    pub at: i64,
    pub kind: &'a str,
    pub version: i64,
    pub actor_role: &'a str,
    pub actor: Option<i64>,
    pub audience: i64,
}

impl Envelope<'_> {
    /// The envelope with the seal of its body: what the chain links.
    #[must_use]
    pub fn leaf(&self, seal: &Hash) -> Hash {
        let mut leaf = Sha256::new();
        for number in [self.stream, self.seq, self.at, self.version, self.audience] {
            leaf.update(number.to_be_bytes());
        }
        leaf.update([u8::from(self.actor.is_some())]);
        leaf.update(self.actor.unwrap_or_default().to_be_bytes());
        for text in [self.kind, self.actor_role] {
            // With its length, so that two texts cannot be divided in another place.
            leaf.update((text.len() as u64).to_be_bytes());
            leaf.update(text);
        }
        leaf.update(seal);
        leaf.finalize().into()
    }
}

/// What stays of a body when it is erased. The salt makes the seal of a short one unguessable.
#[must_use]
pub fn seal(salt: &[u8], body: &str) -> Hash {
    Sha256::new().chain_update(salt).chain_update(body).finalize().into()
}

/// The next link; the one before the first is zeros.
#[must_use]
pub fn link(previous: &Hash, leaf: &Hash) -> Hash {
    Sha256::new().chain_update(previous).chain_update(leaf).finalize().into()
}
