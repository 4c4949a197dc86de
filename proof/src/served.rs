//! The built server as a child process, and a small HTTP client that costs little beside it.

#![allow(clippy::disallowed_methods, reason = "a client outside of the product: it has its own clock")]

use serde_json::{Value, json};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// Anything that goes wrong in a proof.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// A running server.
pub struct Served {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub address: String,
    /// How long it took until it was ready.
    pub ready_after: Duration,
}

/// An installation: a data folder with its secrets, and the binary that serves it.
pub struct House {
    /// The data folder.
    pub data: PathBuf,
    /// The binary.
    pub binary: PathBuf,
    secret: String,
}

impl House {
    /// A fresh installation in `data`.
    ///
    /// # Errors
    /// When `ombud init` fails.
    pub async fn new(data: &Path, binary: &Path) -> Result<Self, Failed> {
        let made = Command::new(binary).args(["init", "--data"]).arg(data).output().await?;
        if !made.status.success() {
            return Err(String::from_utf8_lossy(&made.stderr).into_owned().into());
        }
        let mut secret = String::new();
        for entry in std::fs::read_dir(data)? {
            let text = std::fs::read_to_string(entry?.path()).unwrap_or_default();
            if let Some(line) = text.lines().find(|l| l.starts_with("token_secret")) {
                secret = line.split('"').nth(1).unwrap_or_default().to_owned();
            }
        }
        Ok(Self { data: data.to_owned(), binary: binary.to_owned(), secret })
    }

    /// Starts the server and waits until it is ready.
    ///
    /// # Errors
    /// When it ends or is not ready within 30 s.
    pub async fn serve(&self) -> Result<Served, Failed> {
        let begun = std::time::Instant::now();
        let mut child = Command::new(&self.binary)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(&self.data)
            .env("OMBUD_RATE_LIMITS", "false")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let mut lines = BufReader::new(child.stderr.take().ok_or("no stderr")?).lines();
        let address = loop {
            let line = lines.next_line().await?.ok_or("the server ended before it was ready")?;
            if let Some(rest) = line.split("http://").nth(1) {
                break rest.split_whitespace().next().unwrap_or_default().trim_end_matches('/').to_owned();
            }
        };
        // Somebody must go on reading, or the pipe fills and the server waits.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let mut http = Http::connect(&address).await?;
        while http.get("/readyz", None).await?.status != 200 {
            if begun.elapsed() > Duration::from_secs(30) {
                return Err("not ready within 30 s".into());
            }
        }
        Ok(Served { child, address, ready_after: begun.elapsed() })
    }

    /// A sign-in token as the marketplace signs it.
    ///
    /// # Errors
    /// Never for these claims.
    pub fn token(&self, sub: &str, role: &str, shop: Option<&str>) -> Result<String, Failed> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let claims = json!({"sub": sub, "role": role, "shop": shop, "name": sub, "iss": "marketplace", "aud": "ombud", "iat": now, "exp": now + 3_500});
        let key = jsonwebtoken::EncodingKey::from_secret(self.secret.as_bytes());
        Ok(jsonwebtoken::encode(&jsonwebtoken::Header::default(), &claims, &key)?)
    }

    /// The binary that `cargo build --release` made: the one beside this program, or the one in `OMBUD_BIN`.
    ///
    /// # Errors
    /// When there is none.
    pub fn binary() -> Result<PathBuf, Failed> {
        let given = std::env::var_os("OMBUD_BIN").map(PathBuf::from);
        let own = std::env::current_exe()?;
        let binary = given.unwrap_or_else(|| own.with_file_name("ombud"));
        if binary.is_file() { Ok(binary) } else { Err("build the server first: cargo build --release".into()) }
    }
}

impl Served {
    /// Ends it at once, as a power cut of the process would.
    ///
    /// # Errors
    /// When the process cannot be waited for.
    pub async fn kill(mut self) -> io::Result<()> {
        self.child.start_kill()?;
        self.child.wait().await.map(drop)
    }

    /// Memory in use, in KiB.
    #[must_use]
    pub fn memory_kib(&self) -> u64 {
        let id = self.child.id().unwrap_or(0);
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        let line = status.lines().find(|l| l.starts_with("VmRSS:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
    }
}

/// One keep-alive connection.
pub struct Http {
    stream: BufReader<TcpStream>,
    host: String,
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// The body as JSON; null when it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

impl Http {
    /// Connects.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn connect(address: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), host: address.to_owned() })
    }

    /// GET with an `Authorization` or `Cookie` line.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn get(&mut self, path: &str, auth: Option<&str>) -> io::Result<Reply> {
        self.send("GET", path, auth, "", &[]).await?;
        self.receive().await
    }

    /// POST of JSON.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn post(&mut self, path: &str, auth: Option<&str>, body: &Value) -> io::Result<Reply> {
        self.send("POST", path, auth, "application/json", body.to_string().as_bytes()).await?;
        self.receive().await
    }

    /// POST of anything.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn post_as(&mut self, path: &str, auth: Option<&str>, kind: &str, body: &[u8]) -> io::Result<Reply> {
        self.send("POST", path, auth, kind, body).await?;
        self.receive().await
    }

    async fn send(&mut self, method: &str, path: &str, auth: Option<&str>, kind: &str, body: &[u8]) -> io::Result<()> {
        let auth = auth.map_or_else(String::new, |a| format!("{a}\r\n"));
        let kind = if kind.is_empty() {
            String::new()
        } else {
            format!("Content-Type: {kind}\r\nContent-Length: {}\r\n", body.len())
        };
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n{auth}{kind}\r\n", self.host).into_bytes();
        request.extend_from_slice(body);
        self.stream.get_mut().write_all(&request).await
    }

    async fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end().to_owned())
    }

    async fn head(&mut self) -> io::Result<(u16, Vec<(String, String)>)> {
        let first = self.line().await?;
        let status = first.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
        let mut headers = Vec::new();
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        Ok((status, headers))
    }

    async fn receive(&mut self) -> io::Result<Reply> {
        let (status, headers) = self.head().await?;
        let value = |name: &str| headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
        let mut body = Vec::new();
        if let Some(length) = value("content-length").and_then(|v| v.parse().ok()) {
            body = vec![0; length];
            self.stream.read_exact(&mut body).await?;
        } else if value("transfer-encoding").is_some_and(|v| v == "chunked") {
            loop {
                let size = usize::from_str_radix(&self.line().await?, 16).unwrap_or(0);
                let mut chunk = vec![0; size + 2];
                self.stream.read_exact(&mut chunk).await?;
                chunk.truncate(size);
                body.append(&mut chunk);
                if size == 0 {
                    break;
                }
            }
        }
        Ok(Reply { status, headers, body })
    }

    /// Opens a stream of events; from then on only [`Http::event_line`] is of use.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn open_stream(&mut self, path: &str, auth: &str) -> io::Result<()> {
        self.send("GET", path, Some(auth), "", &[]).await?;
        let (status, _) = self.head().await?;
        if status == 200 { Ok(()) } else { Err(io::Error::other(format!("the stream answered {status}"))) }
    }

    /// The next line of the stream.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn event_line(&mut self) -> io::Result<String> {
        self.line().await
    }
}

/// A marketplace with `buyers` buyers, one shop each, one order each of `lines` lines: NDJSON for the import.
#[must_use]
pub fn market(buyers: usize, lines: usize) -> String {
    let mut out = String::new();
    let mut put = |value: Value| {
        out.push_str(&value.to_string());
        out.push('\n');
    };
    for n in 0..buyers {
        put(
            json!({"object": "buyer", "id": format!("b{n}"), "source_version": 1, "locale": "en", "country": "DE", "time_zone": "Europe/Berlin", "contacts": []}),
        );
        put(
            json!({"object": "shop", "id": format!("s{n}"), "source_version": 1, "name": format!("Shop {n}"), "country": "CN", "status": "active"}),
        );
        put(
            json!({"object": "order", "id": format!("o{n}"), "source_version": 1, "buyer": format!("b{n}"), "placed_at": "2026-01-01T00:00:00Z", "currency": "USD", "status": "delivered", "promised_to": days_ago(3)}),
        );
        for line in 0..lines {
            put(
                json!({"object": "order_line", "id": format!("o{n}-{line}"), "source_version": 1, "order": format!("o{n}"), "shop": format!("s{n}"), "title": "Lamp", "quantity": 1, "unit_price_minor": 1000}),
            );
        }
        put(
            json!({"object": "payment", "id": format!("p{n}"), "source_version": 1, "order": format!("o{n}"), "method": "card", "captured_minor": 1000 * lines, "captured_at": "2026-01-01T00:00:00Z", "currency": "USD"}),
        );
        put(
            json!({"object": "shipment", "id": format!("h{n}"), "source_version": 1, "order": format!("o{n}"), "shop": format!("s{n}"), "lines": [], "direction": "out"}),
        );
        for (code, ago) in [("in_transit", 20), ("delivered", 2)] {
            put(
                json!({"object": "tracking_event", "id": format!("t{n}{code}"), "source_version": 1, "shipment": format!("h{n}"), "code": code, "at": days_ago(ago), "source": "carrier"}),
            );
        }
    }
    out
}

fn days_ago(days: u64) -> String {
    let secs = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() - days * 86_400;
    let instant = i64::try_from(secs).ok().and_then(|s| jiff::Timestamp::from_second(s).ok());
    instant.map_or_else(String::new, |t| t.to_string())
}

/// Imports a market by the command line, before the server runs.
///
/// # Errors
/// When the import fails.
pub async fn import(house: &House, ndjson: &str) -> Result<(), Failed> {
    let file = house.data.join("market.ndjson");
    std::fs::write(&file, ndjson)?;
    let done = Command::new(&house.binary).arg("import").arg(&file).arg("--data").arg(&house.data).output().await?;
    if done.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&done.stderr).into_owned().into()) }
}
