//! `ombud backup` and `ombud restore`: the database and all files in one archive, and back into an empty folder.
//!
//! An archive is a tar with three kinds of parts, in this order: `manifest.json`, `ombud.db`, `files/<hash>`. The manifest
//! names every part with its length and hash, so that whoever reads the archive decides by the manifest, never by names
//! that stand in the tar. The secrets file is not a part; the database holds what is in it (names, messages, hashes of
//! passwords, keys of webhooks), so an archive wants the same care as the data folder.

mod pack;
mod restore;

use crate::cli::{Failed, Where, say};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use ombud_engine::blob::Blobs;
use ombud_store::db::copy::Counts;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

pub use pack::{Packed, pack};
pub use restore::{Restored, restore};

/// The version of the archive's form. A reader refuses what it does not know.
const FORMAT: u32 = 1;
/// The part that says what the others are.
const MANIFEST: &str = "manifest.json";
/// The part that is the database, and its name in the data folder.
const DATABASE: &str = "ombud.db";
/// Where the files are, in the archive and in the data folder.
const FILES: &str = "files";
/// A manifest names each file in about 200 bytes; this is room for a million of them.
const MANIFEST_MAX_BYTES: u64 = 256 << 20;

/// What `ombud backup` takes.
#[derive(Debug, Args)]
pub struct Backup {
    #[command(flatten)]
    place: Where,
    /// The archive to make; it must not exist yet.
    file: PathBuf,
}

/// What `ombud restore` takes.
#[derive(Debug, Args)]
pub struct Restore {
    #[command(flatten)]
    place: Where,
    /// The archive. Left out on PostgreSQL, after pg_restore: then the database is made ready for use again.
    file: Option<PathBuf>,
}

/// What an archive holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Manifest {
    /// [`FORMAT`].
    format: u32,
    /// The version of the program that made it.
    program: String,
    /// When, in UTC.
    made_at: String,
    ledger: Tip,
    /// Every part but this one, in their order: the database first.
    parts: Vec<Part>,
    /// Files that the database knows and the disk had not, or not whole.
    missing: Vec<String>,
}

/// The end of the ledger at the moment of the copy.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Tip {
    position: String,
    entries: i64,
    cases: i64,
    payment_books: i64,
}

impl Tip {
    fn new(position: String, counts: Counts) -> Self {
        Self { position, entries: counts.entries, cases: counts.cases, payment_books: counts.books }
    }
}

/// One part of an archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Part {
    name: String,
    bytes: u64,
    sha256: String,
}

impl Part {
    /// Where this part lies below a folder. `None` for every name that we do not give, such as one that leads elsewhere.
    fn place(&self, folder: &Path, blobs: &Blobs) -> Option<PathBuf> {
        if self.name == DATABASE {
            return Some(folder.join(DATABASE));
        }
        let hash = self.name.strip_prefix(FILES)?.strip_prefix('/')?;
        blobs.path(hash).filter(|_| hash == self.sha256)
    }
}

/// Makes an archive and says what is in it.
///
/// # Errors
/// When it cannot be made, and when files are missing on the disk; in the second case it is made without them.
pub async fn backup(args: Backup) -> Result<(), Failed> {
    let packed = pack(&args.place.load()?, &args.file).await?;
    say(&packed.to_string());
    match packed.missing.as_slice() {
        [] => Ok(()),
        [first, ..] => {
            let count = packed.missing.len();
            Err(format!("{count} files that people sent are missing or damaged on this disk, such as {first}").into())
        }
    }
}

/// Restores an archive and says whether the ledger is whole.
///
/// # Errors
/// When the archive, the folder or a chain is not as it must be; then nothing was restored.
pub async fn bring_back(args: Restore) -> Result<(), Failed> {
    let restored = restore(&args.place.load()?, args.file.as_deref()).await?;
    say(&restored.to_string());
    Ok(())
}

/// A bar on standard error, when a person looks at it.
fn bar(what: &'static str, length: u64, bytes: bool) -> ProgressBar {
    let counts = if bytes { "{bytes}/{total_bytes} {bytes_per_sec} {eta}" } else { "{pos}/{len} {eta}" };
    let bar = ProgressBar::new(length).with_message(what);
    // The template is ours; were it wrong, the bar would look plain.
    match ProgressStyle::with_template(&format!("{{msg:<20}} {{bar:30}} {counts}")) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Copies all there is and tells its length and hash.
fn copy_and_sum(mut from: impl Read, mut to: impl Write, bar: &ProgressBar) -> io::Result<(u64, String)> {
    let (mut hash, mut length, mut buffer) = (Sha256::new(), 0, vec![0; 256 * 1024]);
    loop {
        let read = from.read(&mut buffer)?;
        if read == 0 {
            return Ok((length, hex::encode(hash.finalize())));
        }
        hash.update(&buffer[..read]);
        to.write_all(&buffer[..read])?;
        length += read as u64;
        bar.inc(read as u64);
    }
}

/// A new file that its owner alone may read.
fn private_file(path: &Path) -> io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes the names in a folder durable.
fn sync_folder(folder: &Path) -> io::Result<()> {
    std::fs::File::open(folder)?.sync_all()
}
