//! How long files of cases are kept, and what still lies open.

use crate::Engine;
use crate::blob::BlobError;
use crate::vault::{Found, OpenError};
use ombud_domain::time::Span;
use ombud_store::paper::Upload;
use ombud_store::{Lane, StoreError, vault};

/// Cases or files that are looked up at once.
const BATCH: i64 = 32;

/// Why a sweep ended before its end. It begins again where it was.
#[derive(Debug, thiserror::Error)]
pub enum KeepingError {
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The disk could not.
    #[error(transparent)]
    Disk(#[from] std::io::Error),
    /// A file could not be sealed.
    #[error(transparent)]
    Blob(#[from] BlobError),
}

impl Engine {
    /// Deletes the files of cases that ended so long ago, with the keys of the cases, and what lies in drawers since then.
    /// A case about the same order that is open or ended later keeps them: an appeal, a proceeding outside, a refund.
    /// Gives how many were taken from the disk. Copies in backups are noise from then on, as the key is gone with the next
    /// backup that is thrown away.
    ///
    /// # Errors
    /// The store's, the disk's.
    pub async fn forget_files(&self, after: Span) -> Result<usize, KeepingError> {
        let (now, mut taken) = (self.now().0, 0);
        let before = now - after.0;
        loop {
            let read = self.store().read(move |tx| Box::pin(async move { vault::expired(tx, before, BATCH).await }));
            let cases: Vec<i64> = read.await.map_err(|e: StoreError| e)?;
            for case in &cases {
                let case = *case;
                let work = self
                    .store()
                    .write(Lane::Work, move |tx| Box::pin(async move { vault::forget(tx, case, now).await }));
                taken += self.burn(work.await.map_err(|e: StoreError| e)?).await?;
            }
            let work = self.store().write(Lane::Work, move |tx| {
                Box::pin(async move { vault::empty_drawers(tx, before, BATCH, now).await })
            });
            let bytes: Vec<String> = work.await.map_err(|e: StoreError| e)?;
            if cases.is_empty() && bytes.is_empty() {
                return Ok(taken);
            }
            taken += self.burn(bytes).await?;
        }
    }

    /// Takes bytes from the disk; what is not there any more is as well.
    async fn burn(&self, names: Vec<String>) -> Result<usize, KeepingError> {
        for name in &names {
            self.blobs().burn(name).await?;
        }
        Ok(names.len())
    }

    /// Seals what came before files were sealed. Gives how many were.
    ///
    /// # Errors
    /// The store's, the disk's.
    pub async fn seal_open(&self) -> Result<usize, KeepingError> {
        let (mut after, mut sealed) = (i64::MIN, 0);
        loop {
            let read = self.store().read(move |tx| Box::pin(async move { vault::open(tx, after, BATCH).await }));
            let files: Vec<Upload> = read.await.map_err(|e: StoreError| e)?;
            let Some(last) = files.last() else { return Ok(sealed) };
            after = last.id;
            for up in files {
                sealed += usize::from(self.seal(up).await?);
            }
        }
    }

    async fn seal(&self, up: Upload) -> Result<bool, KeepingError> {
        let file = match self.vault().open(&Found::open(up.clone())).await {
            Ok(file) => file,
            // A backup that was made without it; nothing is left to be sealed.
            Err(OpenError::Missing(_) | OpenError::Gone(_)) => return Ok(false),
            Err(OpenError::Disk(error)) => return Err(error.into()),
            Err(OpenError::Store(error)) => return Err(error.into()),
        };
        let put = self.vault().put(file.reader(), u64::MAX >> 8).await?;
        let engine = self.clone();
        let work = self.store().write(Lane::Work, move |tx| {
            Box::pin(async move {
                let key = engine.vault().hold(tx, &put.blob, put.key, up.case_id).await?;
                vault::seal(tx, &up, &put.blob, &key).await
            })
        });
        self.burn(work.await.map_err(|e: StoreError| e)?).await?;
        Ok(true)
    }
}
