//! Making an archive. The database is copied first and the files afterwards: an event is written only when the files it
//! speaks of are on the disk, and files never change, so all that the copy knows of is there whatever happens meanwhile.

use super::{DATABASE, FILES, FORMAT, MANIFEST, Manifest, Part, Tip, bar, copy_and_sum, private_file, sync_folder};
use crate::cli::Failed;
use crate::config::Config;
use indicatif::{HumanBytes, ProgressBar};
use ombud_domain::Instant;
use ombud_engine::Clock;
use ombud_engine::blob::Blobs;
use ombud_store::{Config as Database, Store};
use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// An archive that was made.
#[derive(Debug)]
pub struct Packed {
    /// Where it is.
    pub file: PathBuf,
    /// Its length.
    pub bytes: u64,
    /// Entries of the ledger in it.
    pub entries: i64,
    /// Cases in it.
    pub cases: i64,
    /// Files in it.
    pub files: usize,
    /// Hashes of files that the database knows and the disk has not, or not whole.
    pub missing: Vec<String>,
}

impl fmt::Display for Packed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, entries, cases, files, .. } = self;
        let size = HumanBytes(self.bytes);
        write!(f, "{}: {cases} cases, {entries} ledger entries, {files} files, {size}.", file.display())?;
        write!(f, " The secrets file is not in it.")
    }
}

/// Makes the archive `file` of an installation, which may be serving meanwhile. The file stands under its name only when
/// it is whole and on the disk.
///
/// # Errors
/// When there is nothing to back up, the file exists, the disk cannot, or the database is one of PostgreSQL.
pub async fn pack(config: &Config, file: &Path) -> Result<Packed, Failed> {
    if file.exists() {
        return Err(format!("{} exists already", file.display()).into());
    }
    let from = config.store();
    if let Database::Sqlite { path } = &from
        && !path.exists()
    {
        return Err(format!("there is no database at {}", path.display()).into());
    }
    let folder = match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    let draft = tempfile::Builder::new()
        .prefix(".ombud-backup-")
        .tempdir_in(&folder)
        .map_err(|e| format!("cannot write in {}: {e}", folder.display()))?;
    let database = draft.path().join(DATABASE);
    let progress = bar("Copying the database", 0, false);
    let shown = progress.clone();
    let copied = Store::copy_to(&from, &database, move |done, all| {
        shown.set_length(all);
        shown.set_position(done);
    });
    let copied = copied.await?;
    progress.finish_and_clear();
    let blobs = Blobs::open(&config.blobs())?;
    let (file, made_at) = (file.to_owned(), Clock::system().now());
    tokio::task::spawn_blocking(move || {
        let (database_part, found, missing) = look(&database, &blobs, &copied.files)?;
        let mut parts = vec![database_part];
        parts.extend(found);
        let ledger = Tip::new(copied.tip.to_string(), copied.counts);
        let manifest = Manifest { format: FORMAT, program: version(), made_at: utc(made_at)?, ledger, parts, missing };
        let archive = draft.path().join("archive.tar");
        write(&manifest, &archive, draft.path(), &blobs)?;
        std::fs::rename(&archive, &file)?;
        sync_folder(&folder)?;
        Ok(Packed {
            bytes: std::fs::metadata(&file)?.len(),
            file,
            entries: manifest.ledger.entries,
            cases: manifest.ledger.cases,
            files: manifest.parts.len() - 1,
            missing: manifest.missing,
        })
    })
    .await?
}

fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn utc(at: Instant) -> Result<String, Failed> {
    Ok(jiff::Timestamp::from_millisecond(at.0)?.to_string())
}

type Looked = (Part, Vec<Part>, Vec<String>);

/// Reads everything once, so that a damaged file is named instead of packed, and the manifest can stand first.
fn look(database: &Path, blobs: &Blobs, hashes: &[String]) -> io::Result<Looked> {
    let progress = bar("Reading the files", hashes.len() as u64, false);
    let part = |name: String, path: &Path| -> io::Result<Part> {
        let (bytes, sha256) = copy_and_sum(File::open(path)?, io::sink(), &ProgressBar::hidden())?;
        Ok(Part { name, bytes, sha256 })
    };
    let (mut found, mut missing) = (Vec::with_capacity(hashes.len()), Vec::new());
    for hash in hashes {
        let path = blobs.path(hash).filter(|path| path.is_file());
        match path.map(|path| part(format!("{FILES}/{hash}"), &path)).transpose()? {
            Some(whole) if whole.sha256 == *hash => found.push(whole),
            _ => missing.push(hash.clone()),
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    Ok((part(DATABASE.to_owned(), database)?, found, missing))
}

fn write(manifest: &Manifest, archive: &Path, draft: &Path, blobs: &Blobs) -> Result<(), Failed> {
    let mut tar = tar::Builder::new(BufWriter::new(private_file(archive)?));
    let text = serde_json::to_vec_pretty(manifest)?;
    tar.append_data(&mut header(text.len() as u64), MANIFEST, text.as_slice())?;
    let progress = bar("Writing the archive", manifest.parts.iter().map(|p| p.bytes).sum(), true);
    for part in &manifest.parts {
        let path = part.place(draft, blobs).ok_or("a part without a place")?;
        let from = progress.wrap_read(File::open(&path)?);
        tar.append_data(&mut header(part.bytes), &part.name, from)?;
    }
    progress.finish_and_clear();
    let mut file = tar.into_inner()?;
    file.flush()?;
    file.get_ref().sync_all()?;
    Ok(())
}

fn header(bytes: u64) -> tar::Header {
    let mut header = tar::Header::new_ustar();
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_entry_type(tar::EntryType::Regular);
    header
}
