//! The vault (T06): files of cases lie sealed. Each file has a key of its own, kept under the key of the case that it lies
//! with, which is kept under the installation's key, which is in no database and no backup. So what is taken from the disk
//! or out of the database is noise, what opens one case opens no other, and a case whose key was deleted has no files any
//! more, wherever copies of their bytes may be.
//!
//! A file is sealed in pieces of 64 KiB, so that one can jump in a video; a piece that was changed, moved, or cut off at the
//! end is noticed (AES-256-GCM; the nonce is the number of the piece and whether it is the last one, which is enough as no
//! key seals two files).

use crate::blob::{BlobError, Blobs};
use crate::entropy::Entropy;
use futures::stream::{self, Stream};
use ombud_store::paper::{self, Upload};
use ombud_store::{StoreError, Tx, vault as rows};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use sha2::{Digest, Sha256};
use std::fmt;
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncSeekExt, SeekFrom};
use tokio_util::bytes::Bytes;
use tokio_util::io::StreamReader;

/// Bytes of a file that are sealed together.
const PIECE: u64 = 64 * 1024;
/// How much longer a sealed piece is.
const TAG: u64 = 16;

/// The key of one file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FileKey([u8; 32]);

impl fmt::Debug for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What is sealed under the key of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    /// The file.
    File = 0,
    /// The poster of the video.
    Poster = 1,
}

/// A file that was put into the vault and belongs to no case yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// SHA-256 of its bytes, in hex: what everybody calls it.
    pub hash: String,
    /// Length in bytes.
    pub bytes: u64,
    /// SHA-256 of what lies on the disk, in hex: where it lies.
    pub blob: String,
    /// Its key.
    pub key: FileKey,
}

/// Why a file cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Nobody brought it, or it is not on the disk.
    #[error("the file {0} is not there")]
    Missing(String),
    /// It was deleted at this moment, because its time had come (milliseconds since 1970).
    #[error("the file was deleted")]
    Gone(i64),
    /// The disk could not.
    #[error(transparent)]
    Disk(#[from] io::Error),
    /// The store could not, or what lies there was changed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The vault of an installation. Cheap to clone.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    blobs: Blobs,
    entropy: Entropy,
    master: OnceLock<[u8; 32]>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Vault").field(&self.0.blobs).finish()
    }
}

impl Vault {
    pub(crate) fn new(blobs: Blobs, entropy: Entropy) -> Self {
        Self(Arc::new(Inner { blobs, entropy, master: OnceLock::new() }))
    }

    /// Takes the installation's key; the first one stays. Before that nothing can be put in or opened.
    pub fn unlock(&self, key: [u8; 32]) {
        let _ = self.0.master.set(key);
    }

    fn master(&self) -> Result<&[u8; 32], StoreError> {
        self.0
            .master
            .get()
            .ok_or_else(|| StoreError::Other("the vault is locked: the secrets file was not read".to_owned()))
    }

    /// Whether the installation's key opens what is here; true where nothing is.
    ///
    /// # Errors
    /// As the store's.
    pub async fn fits(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        let Some(case) = rows::some_key(tx).await? else { return Ok(true) };
        let sealed = rows::key(tx, case).await?.unwrap_or_default();
        Ok(unwrap(self.master()?, &about_case(case), &sealed).is_some())
    }

    /// Stores what `source` gives, at most `max` bytes, sealed under a fresh key. When this returns, it is on disk.
    ///
    /// # Errors
    /// [`BlobError`]; nothing is left behind.
    pub async fn put(&self, source: impl AsyncRead + Unpin + Send, max: u64) -> Result<Sealed, BlobError> {
        let key = FileKey(self.0.entropy.bytes());
        let (blob, hash, bytes) = self.write(source, max, key, Leaf::File).await?;
        Ok(Sealed { hash, bytes, blob, key })
    }

    /// Stores the poster of a video under the video's key; gives where it lies.
    ///
    /// # Errors
    /// As [`Self::put`].
    pub async fn put_poster(&self, picture: &[u8], key: FileKey) -> Result<String, BlobError> {
        Ok(self.write(picture, picture.len() as u64, key, Leaf::Poster).await?.0)
    }

    async fn write(
        &self,
        source: impl AsyncRead + Unpin + Send,
        max: u64,
        key: FileKey,
        leaf: Leaf,
    ) -> Result<(String, String, u64), BlobError> {
        let read = Arc::new(Mutex::new((Sha256::new(), 0)));
        let sealing = Box::pin(sealing(source, cipher(&key.0), leaf, read.clone()));
        let stored = self.0.blobs.put(StreamReader::new(sealing), sealed_length(max), &self.0.entropy.token()).await;
        let stored = stored.map_err(|error| match error {
            BlobError::TooLarge { .. } => BlobError::TooLarge { max },
            other => other,
        })?;
        let read = read.lock().unwrap_or_else(PoisonError::into_inner);
        Ok((stored.hash, hex::encode(read.0.clone().finalize()), read.1))
    }

    /// The key of a case, or of a drawer, if it has one.
    async fn case_key(&self, tx: &mut Tx, case: i64) -> Result<Option<[u8; 32]>, StoreError> {
        let Some(sealed) = rows::key(tx, case).await? else { return Ok(None) };
        let key = unwrap(self.master()?, &about_case(case), &sealed);
        key.map(Some)
            .ok_or_else(|| StoreError::Corrupt(format!("the key of case {case} is not under this installation's key")))
    }

    /// The key of a file under the key of a case, as it is kept.
    ///
    /// # Errors
    /// The store's; when the vault is locked.
    pub async fn hold(&self, tx: &mut Tx, blob: &str, key: FileKey, case: i64) -> Result<String, StoreError> {
        if rows::key(tx, case).await?.is_none() {
            let fresh = wrap(self.master()?, &about_case(case), &self.0.entropy.bytes(), self.0.entropy.bytes());
            rows::keep_key(tx, case, &fresh).await?;
        }
        let of_case = self.case_key(tx, case).await?.ok_or(StoreError::Race)?;
        Ok(wrap(&of_case, blob.as_bytes(), &key.0, self.0.entropy.bytes()))
    }

    /// The key of a file that lies sealed; `None` for one from before there was a vault.
    ///
    /// # Errors
    /// The store's; `Corrupt` when it does not open with the key of its case.
    pub async fn key_of(&self, tx: &mut Tx, up: &Upload) -> Result<Option<FileKey>, StoreError> {
        if up.blob.is_empty() {
            return Ok(None);
        }
        let of_case = self.case_key(tx, up.case_id).await?;
        let key = of_case.and_then(|of_case| unwrap(&of_case, up.blob.as_bytes(), &up.sealed));
        key.map(FileKey)
            .map(Some)
            .ok_or_else(|| StoreError::Corrupt(format!("the file {} does not open with the key of its case", up.hash)))
    }

    /// Writes down who brought a sealed file to a case.
    ///
    /// # Errors
    /// The store's; when the vault is locked.
    pub async fn brought(&self, tx: &mut Tx, up: Upload, key: FileKey) -> Result<(), StoreError> {
        let sealed = self.hold(tx, &up.blob, key, up.case_id).await?;
        paper::brought(tx, &Upload { sealed, ..up }).await
    }

    /// A file lies with one more case: under that case's key.
    ///
    /// # Errors
    /// As [`Self::key_of`].
    pub async fn copy(&self, tx: &mut Tx, up: &Upload, id: i64, case: i64) -> Result<(), StoreError> {
        let copy = Upload { id, case_id: case, ..up.clone() };
        match self.key_of(tx, up).await? {
            Some(key) => self.brought(tx, copy, key).await,
            None => paper::brought(tx, &copy).await,
        }
    }

    /// The way to a file of a case, for whoever may open it; that is the caller's question.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn find(&self, tx: &mut Tx, hash: &str, case: i64) -> Result<Found, OpenError> {
        let up = rows::lying(tx, hash, case).await?.ok_or_else(|| OpenError::Missing(hash.to_owned()))?;
        match up.gone_at {
            Some(at) => Err(OpenError::Gone(at)),
            None => Ok(Found { key: self.key_of(tx, &up).await?, up }),
        }
    }

    /// Opens a file.
    ///
    /// # Errors
    /// When it is not on the disk.
    pub async fn open(&self, found: &Found) -> Result<Opened, OpenError> {
        self.open_leaf(found.up.lies_at(), found.key, Leaf::File).await
    }

    /// Opens the poster of a video, which lies at `picture`.
    ///
    /// # Errors
    /// When it is not on the disk.
    pub async fn open_poster(&self, found: &Found, picture: &str) -> Result<Opened, OpenError> {
        self.open_leaf(picture, found.key, Leaf::Poster).await
    }

    async fn open_leaf(&self, at: &str, key: Option<FileKey>, leaf: Leaf) -> Result<Opened, OpenError> {
        let missing = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => OpenError::Missing(at.to_owned()),
            _ => OpenError::Disk(error),
        };
        let file = self.0.blobs.read(at).await.map_err(missing)?;
        let lying = file.metadata().await?.len();
        let length = if key.is_some() { opened_length(lying) } else { lying };
        Ok(Opened { file, key: key.map(|key| cipher(&key.0)), leaf, length })
    }
}

/// A file of the vault, and its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// As it was brought.
    pub up: Upload,
    key: Option<FileKey>,
}

impl Found {
    /// A file from before there was a vault.
    pub(crate) const fn open(up: Upload) -> Self {
        Self { up, key: None }
    }

    /// The key; `None` for a file from before there was a vault.
    #[must_use]
    pub const fn key(&self) -> Option<FileKey> {
        self.key
    }
}

/// An open file.
pub struct Opened {
    file: File,
    key: Option<LessSafeKey>,
    leaf: Leaf,
    length: u64,
}

impl Opened {
    /// How many bytes it has.
    #[must_use]
    pub const fn length(&self) -> u64 {
        self.length
    }

    /// A stretch of its bytes. A piece that was changed ends it with an error.
    pub fn stretch(self, wanted: Range<u64>) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
        let pieces = self.length.div_ceil(PIECE);
        let wanted = wanted.start..wanted.end.min(self.length);
        let from = wanted.start / PIECE;
        stream::try_unfold((self, from, false), move |(mut opened, at, placed)| {
            let wanted = wanted.clone();
            async move {
                if at * PIECE >= wanted.end {
                    return Ok(None);
                }
                if !placed {
                    opened.place(at).await?;
                }
                let piece = opened.piece(at, at + 1 == pieces).await?;
                let (skip, until) = (wanted.start.saturating_sub(at * PIECE), wanted.end - at * PIECE);
                let cut = piece.slice(skip as usize..until.min(piece.len() as u64) as usize);
                Ok::<_, io::Error>(Some((cut, (opened, at + 1, true))))
            }
        })
    }

    /// All of it.
    pub fn reader(self) -> impl AsyncRead + Unpin + Send {
        let all = 0..self.length;
        StreamReader::new(Box::pin(self.stretch(all)))
    }

    /// All of it, in memory.
    ///
    /// # Errors
    /// When the disk cannot, or it was changed.
    pub async fn bytes(self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader().read_to_end(&mut bytes).await?;
        Ok(bytes)
    }

    async fn place(&mut self, at: u64) -> io::Result<()> {
        let long = if self.key.is_some() { PIECE + TAG } else { PIECE };
        self.file.seek(SeekFrom::Start(at * long)).await.map(|_| ())
    }

    async fn piece(&mut self, at: u64, last: bool) -> io::Result<Bytes> {
        let long = (self.length - at * PIECE).min(PIECE);
        let Some(key) = &self.key else {
            let mut plain = vec![0; long as usize];
            self.file.read_exact(&mut plain).await?;
            return Ok(plain.into());
        };
        let mut sealed = vec![0; (long + TAG) as usize];
        self.file.read_exact(&mut sealed).await?;
        let changed = |_| io::Error::new(io::ErrorKind::InvalidData, "a sealed file was changed");
        key.open_in_place(nonce(self.leaf, at, last), Aad::empty(), &mut sealed).map_err(changed)?;
        sealed.truncate(long as usize);
        Ok(sealed.into())
    }
}

type Read = Arc<Mutex<(Sha256, u64)>>;

/// What `source` gives, sealed piece by piece. `read` hears the plain bytes.
fn sealing<S: AsyncRead + Unpin + Send>(
    source: S,
    key: LessSafeKey,
    leaf: Leaf,
    read: Read,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold((source, key, None, 0u64), move |(mut source, key, ahead, at)| {
        let read = read.clone();
        async move {
            let mut piece: Vec<u8> = match ahead {
                Some(piece) => piece,
                None => filled(&mut source).await?,
            };
            if piece.is_empty() {
                return Ok(None);
            }
            let next = filled(&mut source).await?;
            {
                let mut read = read.lock().unwrap_or_else(PoisonError::into_inner);
                read.0.update(&piece);
                read.1 += piece.len() as u64;
            }
            let unsealed = |_| io::Error::other("a piece could not be sealed");
            key.seal_in_place_append_tag(nonce(leaf, at, next.is_empty()), Aad::empty(), &mut piece)
                .map_err(unsealed)?;
            Ok::<_, io::Error>(Some((Bytes::from(piece), (source, key, Some(next), at + 1))))
        }
    })
}

/// The next piece; shorter only at the end.
async fn filled(source: &mut (impl AsyncRead + Unpin)) -> io::Result<Vec<u8>> {
    let mut piece = Vec::with_capacity((PIECE + TAG) as usize);
    source.take(PIECE).read_to_end(&mut piece).await?;
    Ok(piece)
}

fn nonce(leaf: Leaf, at: u64, last: bool) -> Nonce {
    let mut bytes = [0; NONCE_LEN];
    (bytes[0], bytes[1]) = (leaf as u8, u8::from(last));
    bytes[4..].copy_from_slice(&at.to_be_bytes());
    Nonce::assume_unique_for_key(bytes)
}

/// The cipher of a key; it takes every key of 32 bytes.
fn cipher(key: &[u8; 32]) -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).expect("a key of 32 bytes"))
}

/// A key under another, bound to what it is the key of: the nonce and the sealed key, in hex.
fn wrap(under: &[u8; 32], about: &[u8], key: &[u8; 32], fresh: [u8; NONCE_LEN]) -> String {
    let mut sealed = key.to_vec();
    let nonce = Nonce::assume_unique_for_key(fresh);
    if cipher(under).seal_in_place_append_tag(nonce, Aad::from(about), &mut sealed).is_err() {
        // Only far longer texts cannot be sealed.
        return String::new();
    }
    hex::encode([&fresh[..], &sealed].concat())
}

fn unwrap(under: &[u8; 32], about: &[u8], sealed: &str) -> Option<[u8; 32]> {
    let mut bytes = hex::decode(sealed).ok()?;
    let (fresh, sealed) = bytes.split_at_mut_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(fresh).ok()?;
    let key = cipher(under).open_in_place(nonce, Aad::from(about), sealed).ok()?;
    <[u8; 32]>::try_from(&*key).ok()
}

fn about_case(case: i64) -> Vec<u8> {
    format!("case {case}").into_bytes()
}

const fn sealed_length(plain: u64) -> u64 {
    plain + plain.div_ceil(PIECE) * TAG
}

const fn opened_length(sealed: u64) -> u64 {
    sealed - sealed.div_ceil(PIECE + TAG) * TAG
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault(folder: &std::path::Path) -> Vault {
        let vault = Vault::new(Blobs::open(folder).unwrap(), Entropy::seeded(1));
        vault.unlock([7; 32]);
        vault
    }

    async fn opened(vault: &Vault, at: &str, key: FileKey, leaf: Leaf) -> Opened {
        vault.open_leaf(at, Some(key), leaf).await.unwrap()
    }

    #[tokio::test]
    async fn threat_06_what_lies_on_the_disk_is_noise_and_opens_with_its_own_key_alone() {
        let dir = tempfile::tempdir().unwrap();
        let vault = vault(dir.path());
        for long in [1, 15, 65_535, 65_536, 65_537, 131_072, 200_000] {
            let plain: Vec<u8> = (0..long).map(|n| (n % 251) as u8).collect();
            let one = vault.put(&plain[..], 200_000).await.unwrap();
            let two = vault.put(&plain[..], 200_000).await.unwrap();
            assert_eq!((&one.hash, one.bytes), (&hex::encode(Sha256::digest(&plain)), plain.len() as u64));
            assert!(one.hash == two.hash && one.blob != two.blob && one.key != two.key, "no two are sealed alike");
            let lying = std::fs::read(vault.0.blobs.path(&one.blob).unwrap()).unwrap();
            assert_eq!(lying.len() as u64, sealed_length(one.bytes));
            assert!(long < 16 || !lying.windows(16).any(|w| w == &plain[..16]), "{long}");
            assert_eq!(opened(&vault, &one.blob, one.key, Leaf::File).await.bytes().await.unwrap(), plain);
            for (key, leaf) in [(two.key, Leaf::File), (one.key, Leaf::Poster)] {
                assert!(opened(&vault, &one.blob, key, leaf).await.bytes().await.is_err(), "{long}");
            }
        }
        let none = vault.put(&b""[..], 9).await;
        assert!(matches!(none, Err(BlobError::Empty)));
        let long = vault.put(&[0u8; 100_001][..], 100_000).await;
        assert!(matches!(long, Err(BlobError::TooLarge { max: 100_000 })), "{long:?}");
    }

    #[tokio::test]
    async fn one_can_jump_in_a_file_and_a_change_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let vault = vault(dir.path());
        let plain: Vec<u8> = (0..200_000u32).map(|n| (n % 251) as u8).collect();
        let put = vault.put(&plain[..], 200_000).await.unwrap();
        for (from, to) in [(0, 1), (65_535, 65_537), (70_000, 199_999), (131_072, 200_000), (199_999, 200_000)] {
            let stretch = opened(&vault, &put.blob, put.key, Leaf::File).await.stretch(from as u64..to as u64);
            let mut found = Vec::new();
            StreamReader::new(Box::pin(stretch)).read_to_end(&mut found).await.unwrap();
            assert!(found == plain[from..to], "{from}..{to}");
        }
        let path = vault.0.blobs.path(&put.blob).unwrap();
        let whole = std::fs::read(&path).unwrap();
        let piece = (PIECE + TAG) as usize;
        let mut flipped = whole.clone();
        flipped[100] ^= 1;
        let swapped = [&whole[piece..2 * piece], &whole[..piece], &whole[2 * piece..]].concat();
        // Cut off where a piece ends: the last one left was not the last.
        for changed in [flipped, swapped, whole[..2 * piece].to_vec(), whole[..piece + 40].to_vec()] {
            std::fs::write(&path, changed).unwrap();
            assert!(opened(&vault, &put.blob, put.key, Leaf::File).await.bytes().await.is_err());
        }
    }

    #[test]
    fn a_key_is_bound_to_what_it_is_of() {
        let sealed = wrap(&[1; 32], b"case 5", &[9; 32], [3; NONCE_LEN]);
        assert_eq!(unwrap(&[1; 32], b"case 5", &sealed), Some([9; 32]));
        assert_eq!(unwrap(&[1; 32], b"case 6", &sealed), None);
        assert_eq!(unwrap(&[2; 32], b"case 5", &sealed), None);
        for odd in ["", "00", "xyz", &sealed[..40]] {
            assert_eq!(unwrap(&[1; 32], b"case 5", odd), None);
        }
    }
}
