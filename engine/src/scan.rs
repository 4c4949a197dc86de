//! The virus scan by ClamAV's `clamd`, where one is configured: a file is shown only after it. What is not scanned yet is
//! held; the table of uploads is the queue, so nothing is lost while the scanner is away.

use crate::Engine;
use crate::vault::OpenError;
use ombud_store::paper::{self, Scan};
use ombud_store::{Lane, StoreError};
use std::io;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio_util::sync::CancellationToken;

/// The longest that one file may take; a scanner that takes longer is as good as away.
const PATIENCE: Duration = Duration::from_secs(120);
/// Bytes of a file that are sent at once.
const CHUNK: usize = 64 * 1024;
/// The longest answer that is listened to.
const ANSWER: u64 = 4 * 1024;
/// Files that are looked up at once.
const BATCH: i64 = 32;
/// How often the queue is looked at; and how often, at first and at most, while the scanner is away.
const LOOK: Duration = Duration::from_secs(5);
const LOOK_AT_MOST: Duration = Duration::from_secs(60);

/// Where `clamd` listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clamd {
    /// A socket in the file system.
    Unix(PathBuf),
    /// Host and port.
    Tcp(String),
}

/// Why a file was not scanned.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// It cannot be reached, or the line broke.
    #[error("the scanner cannot be reached: {0}")]
    Away(io::Error),
    /// It took too long.
    #[error("the scanner did not answer in time")]
    Slow,
    /// It answered with something else than a verdict.
    #[error("the scanner says: {0}")]
    Said(String),
    /// Our own file cannot be read.
    #[error("the file cannot be read: {0}")]
    File(io::Error),
    /// Nor opened.
    #[error("the file cannot be opened: {0}")]
    Lying(#[from] OpenError),
    /// The verdict could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl FromStr for Clamd {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.starts_with('/') {
            return Ok(Self::Unix(text.into()));
        }
        let port = text.rsplit_once(':').filter(|(host, _)| !host.is_empty()).map(|(_, port)| port);
        match port.and_then(|p| p.parse::<u16>().ok()) {
            Some(_) => Ok(Self::Tcp(text.to_owned())),
            None => Err("must be the path of a socket, or host:port".to_owned()),
        }
    }
}

impl Clamd {
    /// Has a file scanned.
    ///
    /// # Errors
    /// When there is no verdict.
    pub async fn scan(&self, file: impl AsyncRead + Unpin) -> Result<Scan, ScanError> {
        let talk = async {
            match self {
                Self::Unix(path) => instream(UnixStream::connect(path).await.map_err(ScanError::Away)?, file).await,
                Self::Tcp(host) => instream(TcpStream::connect(host).await.map_err(ScanError::Away)?, file).await,
            }
        };
        tokio::time::timeout(PATIENCE, talk).await.unwrap_or(Err(ScanError::Slow))
    }
}

/// `INSTREAM`: chunks, each after its length in four bytes, high byte first; an empty one ends them.
async fn instream(
    mut line: impl AsyncRead + AsyncWrite + Unpin,
    mut file: impl AsyncRead + Unpin,
) -> Result<Scan, ScanError> {
    let mut sent = line.write_all(b"zINSTREAM\0").await;
    let mut chunk = vec![0; CHUNK];
    while sent.is_ok() {
        let n = file.read(&mut chunk).await.map_err(ScanError::File)?;
        let size = u32::try_from(n).unwrap_or_default().to_be_bytes();
        sent = line.write_all(&[&size[..], &chunk[..n]].concat()).await;
        if n == 0 {
            break;
        }
    }
    if sent.is_ok() {
        sent = line.flush().await;
    }
    // It may hang up on a file that it does not like and still say why.
    let mut answer = Vec::new();
    let heard = line.take(ANSWER).read_to_end(&mut answer).await;
    match (answer.is_empty(), sent, heard) {
        (true, Err(error), _) | (true, Ok(()), Err(error)) => Err(ScanError::Away(error)),
        (true, Ok(()), Ok(_)) => Err(ScanError::Away(io::ErrorKind::UnexpectedEof.into())),
        (false, ..) => verdict(&String::from_utf8_lossy(&answer)),
    }
}

/// `stream: OK`, `stream: Eicar-Signature FOUND`, or what went wrong.
fn verdict(answer: &str) -> Result<Scan, ScanError> {
    let said = answer.trim_matches(['\0', '\n', ' ']);
    let of_stream = said.strip_prefix("stream: ").unwrap_or(said);
    match of_stream.strip_suffix(" FOUND") {
        Some(name) => Ok(Scan::Infected(name.to_owned())),
        None if of_stream == "OK" => Ok(Scan::Clean),
        None => Err(ScanError::Said(said.to_owned())),
    }
}

impl Engine {
    /// Has a file scanned and keeps the verdict. `None` where no scanner is configured.
    ///
    /// # Errors
    /// When there is no verdict; the file then stays in the queue.
    pub async fn scan(&self, hash: &str) -> Result<Option<Scan>, ScanError> {
        let Some(clamd) = self.scanner() else { return Ok(None) };
        let (engine, wanted) = (self.clone(), hash.to_owned());
        // The same bytes are the same wherever they lie.
        let lying = self.store().read(move |tx| Box::pin(async move { engine.vault().find(tx, &wanted, 0).await }));
        let file = self.vault().open(&lying.await?).await?.reader();
        let found = clamd.scan(file).await?;
        if let Scan::Infected(name) = &found {
            tracing::warn!(hash, name, "a file is infected and will not be shown");
        }
        let (hash, verdict) = (hash.to_owned(), found.clone());
        let kept = self
            .store()
            .write(Lane::Work, move |tx| Box::pin(async move { paper::scanned(tx, &hash, &verdict).await }));
        kept.await.map_err(|e: StoreError| e)?;
        Ok(Some(found))
    }

    /// Goes through everything that is not scanned yet; gives how many got a verdict. A file that cannot be scanned keeps
    /// nobody waiting behind it.
    ///
    /// # Errors
    /// When the scanner is away, or the store.
    pub async fn scan_waiting(&self) -> Result<usize, ScanError> {
        let (mut done, mut after) = (0, String::new());
        while self.scanner().is_some() {
            let from = after.clone();
            let waiting =
                self.store().read(move |tx| Box::pin(async move { paper::unscanned(tx, &from, BATCH).await }));
            let waiting: Vec<String> = waiting.await.map_err(|e: StoreError| e)?;
            let Some(last) = waiting.last() else { break };
            after.clone_from(last);
            for hash in &waiting {
                match self.scan(hash).await {
                    Ok(found) => done += usize::from(found.is_some()),
                    Err(error @ (ScanError::Away(_) | ScanError::Slow | ScanError::Store(_))) => return Err(error),
                    Err(error) => tracing::warn!(hash, %error, "a file could not be scanned and is held"),
                }
            }
        }
        Ok(done)
    }

    /// Scans what waits until cancelled; at once over where no scanner is configured.
    pub async fn run_scans(&self, stop: CancellationToken) {
        let mut pause = LOOK;
        while self.scanner().is_some() {
            match self.scan_waiting().await {
                Ok(_) => pause = LOOK,
                Err(error) => {
                    tracing::warn!(%error, "files wait for the virus scan; trying again");
                    pause = (pause * 2).min(LOOK_AT_MOST);
                }
            }
            tokio::select! { () = stop.cancelled() => return, () = tokio::time::sleep(pause) => {} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_answers_are_read_as_clamd_writes_them() {
        assert_eq!("/run/clamav/clamd.ctl".parse(), Ok(Clamd::Unix("/run/clamav/clamd.ctl".into())));
        assert_eq!("127.0.0.1:3310".parse(), Ok(Clamd::Tcp("127.0.0.1:3310".into())));
        for odd in ["clamd", ":3310", "host:", "host:99999"] {
            assert!(odd.parse::<Clamd>().is_err(), "{odd}");
        }
        assert_eq!(verdict("stream: OK\0").ok(), Some(Scan::Clean));
        let found = verdict("stream: Win.Test.EICAR_HDB-1 FOUND\0").ok();
        assert_eq!(found, Some(Scan::Infected("Win.Test.EICAR_HDB-1".to_owned())));
        for odd in ["INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0", "stream: ", "OKAY"] {
            assert!(matches!(verdict(odd), Err(ScanError::Said(_))), "{odd}");
        }
    }
}
