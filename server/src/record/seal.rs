//! Sealing a record, and opening one again. Pure.

use super::keys::Key;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The part that says what the record is about; the data begin with it.
pub const ABOUT: &str = "about the case";
/// What stands in front of the seal. Raw line feeds never stand inside the data, so the last one is ours.
const BEFORE: &str = "],\n\"seal\":";
/// What stands behind it.
const AFTER: &str = "}\n";
/// What ends the page behind the data.
const PAGE_END: &str = "</script>\n</body>\n</html>\n";

/// A piece of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    name: String,
    text: String,
}

impl Part {
    /// A piece under the name by which a change in it is told.
    #[must_use]
    pub fn new(name: &str, text: String) -> Self {
        Self { name: name.to_owned(), text }
    }
}

/// What stands around the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Around {
    /// They are the file.
    Nothing,
    /// They stand inside a page.
    Page,
}

/// A piece as the seal knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// Its name.
    pub part: String,
    /// Its length.
    pub bytes: usize,
    /// Its hash, in hex.
    pub sha256: String,
}

/// What closes a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// When it was made, in ms since 1970.
    pub made_at: i64,
    /// Every piece of the file but this one, in their order.
    pub parts: Vec<Stamp>,
    /// The name of the key that signed.
    pub key: String,
    /// The public half of it, in hex.
    pub public_key: String,
    /// Ed25519 over all of this, in hex.
    pub signature: String,
}

impl Seal {
    /// What is signed: one line for each piece, the name last, since it may have spaces.
    fn message(&self) -> String {
        let mut message = format!("{}\n{}\n{}\n", super::FORMAT, self.made_at, self.key);
        for s in &self.parts {
            message.push_str(&format!("{} {} {}\n", s.bytes, s.sha256, s.part));
        }
        message
    }

    /// Whether it was signed with this key, in hex.
    #[must_use]
    pub fn is_signed_with(&self, public: &str) -> bool {
        let key = bytes::<32>(public).and_then(|k| VerifyingKey::from_bytes(&k).ok());
        let signature = bytes::<64>(&self.signature).map(|s| Signature::from_bytes(&s));
        match (key, signature) {
            (Some(key), Some(signature)) => key.verify_strict(self.message().as_bytes(), &signature).is_ok(),
            _ => false,
        }
    }
}

/// So many bytes in hex, written in small letters: one value has one text.
pub(super) fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let bytes: [u8; N] = hex::decode(text).ok()?.try_into().ok()?;
    (hex::encode(bytes) == text).then_some(bytes)
}

/// JSON that may stand inside a script of a page: nothing in it ends the script.
///
/// # Errors
/// When the value has no JSON.
pub(super) fn json(value: &impl Serialize) -> serde_json::Result<String> {
    // A `<` stands only inside of texts, where its number means the same.
    Ok(serde_json::to_string(value)?.replace('<', "\\u003c"))
}

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// The whole file: the pieces, and their seal.
///
/// # Errors
/// When the seal has no JSON.
pub(super) fn close(key: &Key, made_at: i64, parts: Vec<Part>, around: Around) -> serde_json::Result<String> {
    let stamp = |p: &Part| Stamp { part: p.name.clone(), bytes: p.text.len(), sha256: hash(p.text.as_bytes()) };
    let mut seal = Seal {
        made_at,
        parts: parts.iter().map(stamp).collect(),
        key: key.id.clone(),
        public_key: key.public.clone(),
        signature: String::new(),
    };
    let secret = SigningKey::from_bytes(key.seed());
    seal.signature = hex::encode(secret.sign(seal.message().as_bytes()).to_bytes());
    let mut text: String = parts.into_iter().map(|p| p.text).collect();
    text.push_str(&end(&seal, around)?);
    Ok(text)
}

fn end(seal: &Seal, around: Around) -> serde_json::Result<String> {
    let page = if around == Around::Page { PAGE_END } else { "" };
    Ok(format!("{BEFORE}{}{AFTER}{page}", json(seal)?))
}

/// A file whose seal can be read.
#[derive(Debug)]
pub struct Opened<'a> {
    /// The seal; not yet checked.
    pub seal: Seal,
    /// The data, without the page around them.
    pub data: &'a [u8],
    /// The names of the pieces that are not what was sealed.
    pub changed: Vec<String>,
    /// False when the bytes of the seal itself are not as we write them.
    pub tidy: bool,
}

/// Takes a file apart; `None` when its seal cannot be read.
#[must_use]
pub fn open(file: &[u8]) -> Option<Opened<'_>> {
    let at = last(file, BEFORE.as_bytes())?;
    let behind = file.get(at + BEFORE.len()..)?;
    let mut read = serde_json::Deserializer::from_slice(behind).into_iter::<Seal>();
    let seal = read.next()?.ok()?;
    let around = if seal.parts.first().is_some_and(|s| s.part == ABOUT) { Around::Nothing } else { Around::Page };
    let tidy = end(&seal, around).ok()?.as_bytes() == file.get(at..)?;
    let (mut rest, mut data, mut changed) = (file.get(..at)?, None, Vec::new());
    for stamp in &seal.parts {
        if stamp.part == ABOUT {
            data = Some(at - rest.len());
        }
        let (piece, behind) = rest.split_at(stamp.bytes.min(rest.len()));
        if piece.len() != stamp.bytes || hash(piece) != stamp.sha256 {
            changed.push(stamp.part.clone());
        }
        rest = behind;
    }
    if !rest.is_empty() {
        changed.extend(seal.parts.last().map(|s| s.part.clone()));
    }
    let length = read.byte_offset() + BEFORE.len() + AFTER.len();
    let data = file.get(data?..(at + length).min(file.len()))?;
    Some(Opened { seal, data, changed, tidy })
}

/// Where `word` stands last.
fn last(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).rposition(|w| w == word)
}
