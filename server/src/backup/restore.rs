//! Restoring an archive. Everything is unpacked, checked and made ready in a folder beside its final place; only then do
//! the two names appear, the database last.

use super::sync_folder;
use super::{DATABASE, FILES, FORMAT, MANIFEST, MANIFEST_MAX_BYTES, Manifest, Part, bar, copy_and_sum, private_file};
use crate::cli::Failed;
use crate::config::Config;
use crate::serve::make_private;
use indicatif::ProgressBar;
use ombud_engine::blob::Blobs;
use ombud_engine::entropy::Entropy;
use ombud_store::db::copy::{self, Counts};
use ombud_store::ledger::{self, Verdict};
use ombud_store::{Config as Database, Lane, Store, StoreError, case, person};
use std::fmt;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

/// Streams whose chains are checked in one reading.
const STREAMS_A_PAGE: i64 = 64;
/// Names of files that are looked for in one reading.
const FILES_A_PAGE: i64 = 1_000;
/// How many broken streams an error names.
const NAMED: usize = 5;

/// What was restored, after it was checked.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    /// Entries of the ledger.
    pub entries: i64,
    /// Streams, each of whose chains is whole and ends where its row says.
    pub streams: i64,
    /// Entries of it that had been erased.
    pub erased: i64,
    /// Cases.
    pub cases: i64,
    /// Files that people sent.
    pub files: u64,
    /// Files that the database knows and nobody has any more.
    pub missing: u64,
}

impl fmt::Display for Restored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { entries, streams, erased, cases, files, missing } = self;
        write!(f, "Restored {cases} cases, {entries} ledger entries, {files} files. ")?;
        write!(f, "Verdict: all {streams} chains are whole ({erased} entries erased), {missing} files missing. ")?;
        write!(f, "Everybody signs in anew; the marketplace polls its commands from 0.")
    }
}

/// Restores `file` into the data folder of `config`, which must be empty but for the secrets file. Without a file: makes
/// ready what another tool restored into a PostgreSQL database.
///
/// # Errors
/// When the folder is not empty, or the archive or a chain is not as it must be; then the folder stays as it was.
pub async fn restore(config: &Config, file: Option<&Path>) -> Result<Restored, Failed> {
    let Some(file) = file else {
        return match config.store() {
            Database::Sqlite { .. } => Err("name the archive to restore".into()),
            url @ Database::Postgres { .. } => make_ready(url, &Blobs::open(&config.blobs())?).await,
        };
    };
    if matches!(config.store(), Database::Postgres { .. }) {
        return Err(
            "an archive holds an SQLite database; on PostgreSQL use pg_restore, then `ombud restore` without a \
                    file (docs/operations.md)"
                .into(),
        );
    }
    must_be_empty(config)?;
    make_private(&config.data)?;
    let draft = tempfile::Builder::new().prefix("restoring-").tempdir_in(&config.data)?;
    let (from, to) = (file.to_owned(), draft.path().to_owned());
    tokio::task::spawn_blocking(move || unpack(&from, &to)).await?.map_err(|e| format!("{}: {e}", file.display()))?;
    let database = draft.path().join(DATABASE);
    let blobs = Blobs::open(&draft.path().join(FILES))?;
    let restored = make_ready(Database::Sqlite { path: database.clone() }, &blobs).await?;
    copy::into_one_file(&database)?;
    std::fs::rename(draft.path().join(FILES), config.blobs())?;
    std::fs::rename(&database, config.data.join(DATABASE))?;
    sync_folder(&config.data)?;
    Ok(restored)
}

/// Nothing is mixed with what is there already.
fn must_be_empty(config: &Config) -> Result<(), Failed> {
    let Ok(entries) = std::fs::read_dir(&config.data) else { return Ok(()) };
    let secrets = config.secrets_file();
    for entry in entries {
        let path = entry?.path();
        if path != secrets {
            let folder = config.data.display();
            return Err(format!("the data folder {folder} is not empty: {} is there", path.display()).into());
        }
    }
    Ok(())
}

/// Writes the parts of an archive below `to`, each checked against the manifest.
fn unpack(file: &Path, to: &Path) -> Result<(), Failed> {
    let source = File::open(file)?;
    let progress = bar("Unpacking", source.metadata()?.len(), true);
    let mut archive = tar::Archive::new(BufReader::with_capacity(256 * 1024, source));
    // Raw: long names, links and whatever else a tar may carry stay strangers here.
    let mut entries = archive.entries()?.raw(true);
    let mut next = |name: &str| -> Result<_, Failed> {
        let entry = entries.next().ok_or_else(|| format!("it ends before {name}"))??;
        let regular = entry.header().entry_type() == tar::EntryType::Regular;
        if !regular || *entry.path_bytes() != *name.as_bytes() {
            let found = String::from_utf8_lossy(&entry.path_bytes()).escape_default().to_string();
            return Err(format!("{name} was expected where {found} stands").into());
        }
        Ok(entry)
    };
    let manifest = read_manifest(next(MANIFEST)?)?;
    let blobs = Blobs::open(&to.join(FILES))?;
    if manifest.parts.first().is_none_or(|part| part.name != DATABASE) {
        return Err("the manifest does not begin with the database".into());
    }
    for part in &manifest.parts {
        let path =
            part.place(to, &blobs).ok_or_else(|| format!("{} is no part of a backup", part.name.escape_default()))?;
        take(next(&part.name)?, part, &path, &progress)?;
    }
    if entries.next().is_some() {
        return Err("it holds more than its manifest says".into());
    }
    progress.finish_and_clear();
    Ok(())
}

fn read_manifest(entry: impl Read) -> Result<Manifest, Failed> {
    let mut text = Vec::new();
    entry.take(MANIFEST_MAX_BYTES).read_to_end(&mut text)?;
    let value: serde_json::Value = serde_json::from_slice(&text).map_err(|e| format!("the manifest: {e}"))?;
    match value["format"].as_u64() {
        Some(format) if format == u64::from(FORMAT) => {
            serde_json::from_value(value).map_err(|e| format!("the manifest: {e}").into())
        }
        Some(format) => Err(format!("it is of form {format}, this program reads form {FORMAT}").into()),
        None => Err("it is no backup of Ombud".into()),
    }
}

fn take(entry: impl Read, part: &Part, path: &Path, progress: &ProgressBar) -> Result<(), Failed> {
    let folder = path.parent().ok_or("a part without a folder")?;
    std::fs::create_dir_all(folder)?;
    let file = private_file(path)?;
    // One byte more than promised is enough to see that it is too long.
    let (bytes, sha256) = copy_and_sum(entry.take(part.bytes.saturating_add(1)), &file, progress)?;
    if bytes != part.bytes || sha256 != part.sha256 {
        return Err(format!("{} is damaged", part.name).into());
    }
    file.sync_all()?;
    Ok(sync_folder(folder)?)
}

/// Begins a new epoch, ends all sessions, and checks every chain.
async fn make_ready(database: Database, blobs: &Blobs) -> Result<Restored, Failed> {
    let store = Store::open(database).await?;
    let epoch = i64::try_from(Entropy::system().number() >> 12)?;
    let work = store.write(Lane::Work, move |tx| {
        Box::pin(async move {
            ledger::begin_epoch(tx, epoch).await?;
            // Who signed out after the backup was made must not be signed in again by it.
            person::expire(tx, i64::MAX, i64::MAX).await
        })
    });
    work.await.map_err(|e: StoreError| e)?;
    let counts: Counts = store.read(|tx| Box::pin(copy::counts(tx))).await?;
    let (streams, erased) = verify(&store, counts).await?;
    let (files, missing) = look_for_files(&store, blobs).await?;
    Ok(Restored { entries: counts.entries, streams, erased, cases: counts.cases, files, missing })
}

/// Checks every chain, and that it ends where the row of its case or book says.
async fn verify(store: &Store, counts: Counts) -> Result<(i64, i64), Failed> {
    let (mut after, mut streams, mut erased, mut broken) = (0, 0, 0, Vec::new());
    let progress = bar("Checking chains", u64::try_from(counts.cases + counts.books)?, false);
    loop {
        let page = store.read(move |tx| Box::pin(check_page(tx, after))).await.map_err(|e: StoreError| e)?;
        let Some((last, _)) = page.last() else { break };
        after = *last;
        progress.inc(page.len() as u64);
        streams += page.len() as i64;
        for (stream, whole) in page {
            match whole {
                Some(gone) => erased += gone,
                None => broken.push(stream.to_string()),
            }
        }
    }
    progress.finish_and_clear();
    let missing = counts.cases + counts.books - streams;
    if broken.is_empty() && missing == 0 {
        return Ok((streams, erased));
    }
    let (count, some) = (broken.len(), broken.get(..NAMED).unwrap_or(&broken).join(", "));
    Err(format!("verdict: {count} of {streams} chains are broken ({some}), {missing} are gone; nothing was restored")
        .into())
}

/// A page of streams, each with how many of its entries were erased; `None` when its chain is broken.
async fn check_page(tx: &mut ombud_store::Tx, after: i64) -> Result<Vec<(i64, Option<i64>)>, StoreError> {
    let mut checked = Vec::new();
    for stream in ledger::streams(tx, after, STREAMS_A_PAGE).await? {
        let end = match case::load(tx, stream).await? {
            Some(row) => Some(row.head()),
            None => case::book(tx, stream).await?.map(|row| row.head()),
        };
        let whole = match ledger::verify(tx, stream).await? {
            Verdict::Whole { head, erased } if end == Some(head) => Some(erased),
            Verdict::Whole { .. } | Verdict::Broken { .. } => None,
        };
        checked.push((stream, whole));
    }
    Ok(checked)
}

/// How many of the files that the database knows are there, and how many are not.
async fn look_for_files(store: &Store, blobs: &Blobs) -> Result<(u64, u64), Failed> {
    let (mut last, mut there, mut missing) = (String::new(), 0, 0);
    loop {
        let after = last;
        let page: Vec<String> =
            store.read(move |tx| Box::pin(async move { copy::files(tx, &after, FILES_A_PAGE).await })).await?;
        let Some(end) = page.last() else { return Ok((there, missing)) };
        last = end.clone();
        let found = page.iter().filter(|hash| blobs.path(hash).is_some_and(|path| path.is_file())).count();
        there += found as u64;
        missing += (page.len() - found) as u64;
    }
}
