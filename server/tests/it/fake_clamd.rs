//! A virus scanner that speaks `clamd`'s protocol: it knows one virus, and can be slow, away and back.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

/// The file that every scanner calls a virus, in two parts, so that none of them minds these sources.
pub const EICAR: [&str; 2] = [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"];
/// What it is called.
pub const NAME: &str = "Eicar-Signature";
/// The largest stream that it takes.
pub const LIMIT: usize = 25 * 1024 * 1024;

pub struct FakeClamd {
    pub address: SocketAddr,
    /// How many files came to it.
    pub asked: Arc<AtomicUsize>,
    /// Answers that it may give: more than anybody needs, unless it is slow.
    pub leave: Arc<Semaphore>,
    work: JoinHandle<()>,
}

impl FakeClamd {
    /// An address where nobody listens yet.
    pub async fn nowhere() -> SocketAddr {
        TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap()
    }

    pub async fn at(address: SocketAddr, leave: usize) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (asked, leave) = (Arc::new(AtomicUsize::new(0)), Arc::new(Semaphore::new(leave)));
        let (count, may) = (asked.clone(), leave.clone());
        let work = tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                tokio::spawn(talk(line, count.clone(), may.clone()));
            }
        });
        Self { address, asked, leave, work }
    }

    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Drop for FakeClamd {
    fn drop(&mut self) {
        self.work.abort();
    }
}

async fn talk(mut line: TcpStream, asked: Arc<AtomicUsize>, leave: Arc<Semaphore>) -> Option<()> {
    let mut command = [0; 10];
    line.read_exact(&mut command).await.ok()?;
    if &command != b"zINSTREAM\0" {
        return line.write_all(b"UNKNOWN COMMAND\0").await.ok();
    }
    let mut stream = Vec::new();
    loop {
        let size = line.read_u32().await.ok()? as usize;
        if size == 0 {
            break;
        }
        if stream.len() + size > LIMIT {
            return line.write_all(b"INSTREAM size limit exceeded. ERROR\0").await.ok();
        }
        let from = stream.len();
        stream.resize(from + size, 0);
        line.read_exact(&mut stream[from..]).await.ok()?;
    }
    asked.fetch_add(1, Ordering::SeqCst);
    leave.acquire().await.ok()?.forget();
    let virus = EICAR.concat();
    let found = stream.windows(virus.len()).any(|w| w == virus.as_bytes());
    let said = if found { format!("stream: {NAME} FOUND\0") } else { "stream: OK\0".to_owned() };
    line.write_all(said.as_bytes()).await.ok()
}
