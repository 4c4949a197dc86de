//! Files by the hash of their bytes, outside of any served folder. Write, fsync file and folder, then commit the event.

use sha2::{Digest, Sha256};
use std::io;
use std::path::{Path, PathBuf};
use tokio::fs::{self, File};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};

/// The largest file that people may send, in bytes.
pub const MAX_FILE_BYTES: u64 = 20 * 1024 * 1024;

/// The folder of files.
#[derive(Debug, Clone)]
pub struct Blobs(PathBuf);

/// A stored file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// SHA-256 of the bytes, in hex: the file's name and address.
    pub hash: String,
    /// Length in bytes.
    pub bytes: u64,
    /// The first bytes, for telling what it is.
    pub head: Vec<u8>,
}

/// A file on its way. Whoever drops it, at whatever moment, takes what is left of it from the disk.
#[derive(Debug)]
pub struct Draft(PathBuf);

impl Draft {
    /// Where it is to be written.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // The name was ours alone; whether it is still there does not matter.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Why a file was not stored.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// It is larger than allowed.
    #[error("the file is larger than {max} bytes")]
    TooLarge {
        /// The limit.
        max: u64,
    },
    /// It has no bytes.
    #[error("the file is empty")]
    Empty,
    /// The disk could not.
    #[error(transparent)]
    Disk(#[from] io::Error),
}

impl Blobs {
    /// The files below a folder, which is made.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder.join("new"))?;
        Ok(Self(folder.to_owned()))
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Stores what `source` gives, at most `max` bytes, under the hash of the bytes. When this returns, it is on disk.
    ///
    /// # Errors
    /// [`BlobError`]; nothing is left behind.
    pub async fn put(&self, mut source: impl AsyncRead + Unpin, max: u64, token: &str) -> Result<Stored, BlobError> {
        let draft = self.draft(token);
        let mut file = File::create_new(draft.path()).await?;
        let mut hasher = Sha256::new();
        let (mut bytes, mut head) = (0u64, Vec::new());
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let n = source.read(&mut buffer).await?;
            if n == 0 {
                break;
            }
            bytes += n as u64;
            if bytes > max {
                return Err(BlobError::TooLarge { max });
            }
            if head.len() < 4096 {
                head.extend_from_slice(&buffer[..n.min(4096 - head.len())]);
            }
            hasher.update(&buffer[..n]);
            file.write_all(&buffer[..n]).await?;
        }
        if bytes == 0 {
            return Err(BlobError::Empty);
        }
        file.flush().await?;
        file.sync_all().await?;
        let hash = hex::encode(hasher.finalize());
        let target = self.path(&hash).ok_or(BlobError::Empty)?;
        let folder = target.parent().map(Path::to_owned).unwrap_or_default();
        fs::create_dir_all(&folder).await?;
        fs::rename(draft.path(), &target).await?;
        File::open(&folder).await?.sync_all().await?;
        Ok(Stored { hash, bytes, head })
    }

    /// A place for a file that is on its way and may not stay.
    #[must_use]
    pub fn draft(&self, token: &str) -> Draft {
        Draft(self.0.join("new").join(token))
    }

    /// Where a file lies. `None` when the text is no hash: no other name ever touches the disk.
    #[must_use]
    pub fn path(&self, hash: &str) -> Option<PathBuf> {
        let good = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        good.then(|| self.0.join(&hash[..2]).join(hash))
    }

    /// Opens a file.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn read(&self, hash: &str) -> io::Result<File> {
        let path = self.path(hash).ok_or(io::ErrorKind::NotFound)?;
        File::open(path).await
    }

    /// Takes a file from the disk; nothing when it is not there.
    ///
    /// # Errors
    /// When the disk cannot.
    pub async fn burn(&self, hash: &str) -> io::Result<()> {
        let Some(path) = self.path(hash) else { return Ok(()) };
        match fs::remove_file(path).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Removes files that were begun and never finished, from before this process. Those that come piece by piece stay.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub async fn sweep(&self) -> io::Result<u32> {
        let mut entries = fs::read_dir(self.0.join("new")).await?;
        let mut removed = 0;
        while let Some(entry) = entries.next_entry().await? {
            fs::remove_file(entry.path()).await?;
            removed += 1;
        }
        Ok(removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn bytes_come_back_under_their_hash_and_nothing_is_left_of_what_was_refused() {
        let dir = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(dir.path()).unwrap();
        let stored = blobs.put(&b"hello"[..], 10, "a").await.unwrap();
        assert_eq!(stored.hash, hex::encode(Sha256::digest(b"hello")));
        assert_eq!(stored.bytes, 5);
        let mut back = String::new();
        blobs.read(&stored.hash).await.unwrap().read_to_string(&mut back).await.unwrap();
        assert_eq!(back, "hello");
        assert!(matches!(blobs.put(&b"hello world"[..], 10, "b").await, Err(BlobError::TooLarge { max: 10 })));
        assert!(matches!(blobs.put(&b""[..], 10, "c").await, Err(BlobError::Empty)));
        assert_eq!(std::fs::read_dir(dir.path().join("new")).unwrap().count(), 0);
        for name in ["../../x", "", "ABCD", &"a/".repeat(32)] {
            assert_eq!(blobs.path(name), None);
        }
    }
}
