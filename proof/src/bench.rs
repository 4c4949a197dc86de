//! Speed and size of the release binary, each figure beside the bare limit of this machine, measured in the same run.

#![allow(
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "measuring time is what this does; figures are for people"
)]

use crate::served::{Failed, House, Http, Served, import, market};
use serde_json::json;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::FileExt;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, mpsc};
use uuid::Uuid;

/// What `bench` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How long each measure runs, in seconds.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// How many streams are open while messages are timed.
    #[arg(long, default_value_t = 1_000)]
    streams: usize,
    /// Only the measures whose name contains this
    #[arg(long, default_value = "")]
    only: String,
    /// Writes the table to this file too.
    #[arg(long)]
    out: Option<std::path::PathBuf>,
}

/// Runs the measures.
#[must_use]
pub fn run(args: &Args) -> ExitCode {
    let done = tokio::runtime::Runtime::new().map_err(Failed::from).and_then(|runtime| runtime.block_on(measure(args)));
    match done {
        Ok(table) => {
            println!("{table}");
            let kept = args.out.as_ref().map_or(Ok(()), |file| std::fs::write(file, &table));
            if kept.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            println!("bench: could not run: {error}");
            ExitCode::FAILURE
        }
    }
}

struct Table(String);

impl Table {
    fn row(&mut self, what: &str, figure: &str, limit: &str, aim: &str) {
        eprintln!("{what}: {figure}");
        self.0.push_str(&format!("| {what} | {figure} | {limit} | {aim} |\n"));
    }
}

async fn measure(args: &Args) -> Result<String, Failed> {
    let dir = tempfile::tempdir()?;
    let binary = House::binary()?;
    let house = House::new(&dir.path().join("data"), &binary).await?;
    let span = Duration::from_secs(args.seconds);
    let mut t = Table("| what | figure | bare limit, same run | aim |\n| --- | --- | --- | --- |\n".into());
    let synced = fsyncs(dir.path(), span / 4)?;
    let echoed = echoes(span / 4)?;
    t.row("raw fdatasync of 4 KiB", &format!("{synced:.0}/s"), "–", "–");
    t.row("echo over loopback, one connection", &format!("{echoed:.0}/s"), "–", "–");
    let size = std::fs::metadata(&binary)?.len();
    t.row("size of the binary", &format!("{:.1} MiB", mib(size)), "–", "–");
    let empty = house.serve().await?;
    t.row("start until ready, empty", &format!("{} ms", empty.ready_after.as_millis()), "–", "≤ 1,000 ms (G12)");
    t.row("memory at rest, empty", &format!("{:.1} MiB", kib(empty.memory_kib())), "–", "≤ 40 MiB (G4)");
    empty.kill().await?;
    let people = args.streams.max(600) / 2 + LOOKED_AT;
    import(&house, &market(people, 8)).await?;
    let served = house.serve().await?;
    let room = Arc::new(Room::open(&house, &served, people).await?);
    let wanted = |name: &str| name.contains(&args.only);
    let per_sync = |rate: f64| format!("{:.2} × fdatasync", rate / synced);
    for senders in [1, 32, 256] {
        let name = format!("durable messages, {senders} senders");
        if wanted(&name) {
            let (rate, lat) = messages(&room, senders, span).await?;
            t.row(&name, &lat.with_rate(rate), &per_sync(rate), "–");
        }
    }
    let name = "durable messages, 5,000/s offered";
    if wanted(name) {
        let (rate, lat) = offered(&room, 5_000, span).await?;
        t.row(name, &lat.with_rate(rate), &per_sync(rate), "≥ 5,000/s, p99 ≤ 25 ms (G2)");
    }
    let name = format!("send to sight on another stream, 1,000/s, {} open streams", args.streams);
    if wanted(&name) {
        let (seen, lost, per_stream) = sight(&room, &served, args.streams, span).await?;
        let figure = format!("p50 {:.2} ms, p99 {:.2} ms, not seen {lost}", seen.at(0.5), seen.at(0.99));
        t.row(&name, &figure, &format!("echo {:.3} ms", 1_000.0 / echoed), "p50 ≤ 1.5 ms, p99 ≤ 10 ms (G1)");
        t.row("memory for each idle stream", &format!("{per_stream:.1} KiB"), "–", "≤ 28 KiB (G3)");
    }
    let name = "chat page of 50 messages, signed in, 32 connections";
    if wanted(name) {
        let (rate, lat) = pages(&room, span).await?;
        let limit = format!("{:.2} × echo", rate / echoed);
        t.row(name, &lat.with_rate(rate), &limit, "≥ 4,000/s, p99 ≤ 20 ms (G6)");
    }
    let name = "disputes created by API, 8 clients";
    if wanted(name) {
        let (rate, lat) = disputes(&room, 8, people).await?;
        t.row(name, &lat.with_rate(rate), &per_sync(rate), "≥ 2,000/s, p99 ≤ 20 ms (G5)");
    }
    served.kill().await?;
    Ok(t.0)
}

fn mib(bytes: u64) -> f64 {
    bytes as f64 / 1_048_576.0
}

fn kib(kib: u64) -> f64 {
    kib as f64 / 1_024.0
}

/// How often a second 4 KiB in a file of fixed length reach the disk.
fn fsyncs(dir: &std::path::Path, span: Duration) -> Result<f64, Failed> {
    let file = std::fs::File::create(dir.join("fsync"))?;
    file.set_len(4 << 20)?;
    file.sync_all()?;
    let (begun, mut n) = (Instant::now(), 0u64);
    while begun.elapsed() < span {
        file.write_all_at(&[7; 4096], (n % 1024) * 4096)?;
        file.sync_data()?;
        n += 1;
    }
    Ok(n as f64 / begun.elapsed().as_secs_f64())
}

/// How often a second a byte goes to another thread and back over loopback.
fn echoes(span: Duration) -> Result<f64, Failed> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let other = std::thread::spawn(move || -> std::io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        stream.set_nodelay(true)?;
        let mut byte = [0; 1];
        while stream.read(&mut byte)? == 1 {
            stream.write_all(&byte)?;
        }
        Ok(())
    });
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let (begun, mut n, mut byte) = (Instant::now(), 0u64, [0; 1]);
    while begun.elapsed() < span {
        stream.write_all(&byte)?;
        stream.read_exact(&mut byte)?;
        n += 1;
    }
    let rate = n as f64 / begun.elapsed().as_secs_f64();
    drop(stream);
    other.join().map_err(|_| "echo")??;
    Ok(rate)
}

/// Milliseconds, to be asked for percentiles.
struct Latencies(Vec<f64>);

impl Latencies {
    fn new(mut ms: Vec<f64>) -> Self {
        ms.sort_by(f64::total_cmp);
        Self(ms)
    }
    fn with_rate(&self, rate: f64) -> String {
        format!("{rate:.0}/s, p50 {:.2} ms, p99 {:.2} ms", self.at(0.5), self.at(0.99))
    }
    fn at(&self, q: f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        self.0.get((last as f64 * q) as usize).copied().unwrap_or(f64::NAN)
    }
}

/// Chats between buyers and shops.
struct Room {
    address: String,
    chats: Vec<Chat>,
}

/// So many chats are kept apart, to be looked at with exactly fifty messages, over a connection each.
const LOOKED_AT: usize = 32;

struct Chat {
    number: String,
    buyer: String,
    buyer_cookie: String,
    shop_cookie: String,
}

impl Room {
    /// The chats that people write in.
    fn talking(&self) -> &[Chat] {
        &self.chats[..self.chats.len() - LOOKED_AT]
    }

    async fn open(house: &House, served: &Served, people: usize) -> Result<Self, Failed> {
        let mut http = Http::connect(&served.address).await?;
        let mut chats = Vec::with_capacity(people);
        for n in 0..people {
            let token = house.token(&format!("b{n}"), "buyer", None)?;
            let buyer = format!("Authorization: Bearer {token}");
            let body = json!({"order": format!("o{n}"), "shop": format!("s{n}"), "to_shop": true, "text": "hello"});
            let reply = http.post("/api/v1/conversations", Some(&buyer), &body).await?;
            let number =
                reply.json()["number"].as_str().ok_or_else(|| format!("no chat: {}", reply.status))?.to_owned();
            let shop = house.token(&format!("seller{n}"), "shop_owner", Some(&format!("s{n}")))?;
            chats.push(Chat {
                number,
                buyer,
                buyer_cookie: sign_in(&mut http, &token).await?,
                shop_cookie: sign_in(&mut http, &shop).await?,
            });
        }
        Ok(Self { address: served.address.clone(), chats })
    }
}

async fn sign_in(http: &mut Http, token: &str) -> Result<String, Failed> {
    let reply = http.get(&format!("/enter?token={token}&next=/"), None).await?;
    let cookies: Vec<&str> =
        reply.headers.iter().filter(|(n, _)| n == "set-cookie").filter_map(|(_, v)| v.split(';').next()).collect();
    if cookies.is_empty() {
        return Err(format!("no session: {}", reply.status).into());
    }
    Ok(format!("Cookie: {}", cookies.join("; ")))
}

fn say(text: &str) -> serde_json::Value {
    json!({"text": format!("{text} and some more words, so that a message has the length that messages have, about two hundred characters in all, which is what most people write when something went wrong with an order"), "command_id": Uuid::now_v7()})
}

/// As many messages as `senders` can send, each waiting for its answer.
async fn messages(room: &Arc<Room>, senders: usize, span: Duration) -> Result<(f64, Latencies), Failed> {
    let begun = Instant::now();
    let tasks: Vec<_> = (0..senders)
        .map(|n| {
            let room = Arc::clone(room);
            tokio::spawn(async move {
                let chat = &room.talking()[n % room.talking().len()];
                let mut http = Http::connect(&room.address).await?;
                let path = format!("/api/v1/cases/{}/actions/message", chat.number);
                let mut ms = Vec::new();
                while begun.elapsed() < span {
                    let at = Instant::now();
                    let reply = http.post(&path, Some(&chat.buyer), &say("m")).await?;
                    if reply.status != 200 {
                        return Err(Failed::from(format!(
                            "a message was answered {}: {}",
                            reply.status,
                            String::from_utf8_lossy(&reply.body)
                        )));
                    }
                    ms.push(at.elapsed().as_secs_f64() * 1e3);
                }
                Ok::<_, Failed>(ms)
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await??);
    }
    Ok((all.len() as f64 / begun.elapsed().as_secs_f64(), Latencies::new(all)))
}

/// The moments at which messages were due, by their id, each noted before it is sent.
type Due = Arc<Mutex<std::collections::HashMap<String, Instant>>>;

/// Messages at a fixed rate, whatever the answers take (open loop); their latencies count from when each was due.
async fn offered(room: &Arc<Room>, rate: u64, span: Duration) -> Result<(f64, Latencies), Failed> {
    let (begun, ms) = (Instant::now(), send_at(room, rate, span, &Due::default()).await?);
    Ok((ms.len() as f64 / begun.elapsed().as_secs_f64(), Latencies::new(ms)))
}

async fn send_at(room: &Arc<Room>, rate: u64, span: Duration, due: &Due) -> Result<Vec<f64>, Failed> {
    let total = rate * span.as_secs();
    let next = Arc::new(AtomicU64::new(0));
    let begun = Instant::now();
    let workers: Vec<_> = (0..(rate / 16).max(64))
        .map(|_| {
            let (room, next, noted) = (Arc::clone(room), Arc::clone(&next), Arc::clone(due));
            tokio::spawn(async move {
                let mut http = Http::connect(&room.address).await?;
                let mut ms = Vec::new();
                loop {
                    let i = next.fetch_add(1, Ordering::Relaxed);
                    if i >= total {
                        return Ok::<_, Failed>(ms);
                    }
                    let due = begun + Duration::from_secs_f64(i as f64 / rate as f64);
                    tokio::time::sleep_until(due.into()).await;
                    let chat = &room.talking()[usize::try_from(i)? % room.talking().len()];
                    let body = say("s");
                    noted.lock().await.insert(body["command_id"].as_str().unwrap_or_default().to_owned(), due);
                    let path = format!("/api/v1/cases/{}/actions/message", chat.number);
                    let reply = http.post(&path, Some(&chat.buyer), &body).await?;
                    if reply.status != 200 {
                        return Err(format!("a message was answered {}", reply.status).into());
                    }
                    ms.push(due.elapsed().as_secs_f64() * 1e3);
                }
            })
        })
        .collect();
    let mut all = Vec::new();
    for worker in workers {
        all.extend(worker.await??);
    }
    Ok(all)
}

/// Messages at a fixed rate and when the other side sees them, from when each was due.
async fn sight(
    room: &Arc<Room>,
    served: &Served,
    streams: usize,
    span: Duration,
) -> Result<(Latencies, u64, f64), Failed> {
    let (seen_by, mut seen) = mpsc::unbounded_channel::<(String, Instant)>();
    let before = served.memory_kib();
    let mut watchers = Vec::new();
    for n in 0..streams {
        let chat = &room.talking()[n / 2 % room.talking().len()];
        let cookie = if n % 2 == 0 { &chat.shop_cookie } else { &chat.buyer_cookie };
        let mut http = Http::connect(&room.address).await?;
        http.open_stream("/live?after=now", cookie).await?;
        let (seen_by, shop) = (seen_by.clone(), n % 2 == 0);
        watchers.push(tokio::spawn(async move {
            while let Ok(line) = http.event_line().await {
                let at = Instant::now();
                if shop && let Some(cid) = line.split("id=\"m-").nth(1).and_then(|rest| rest.get(..36)) {
                    let _ = seen_by.send((cid.to_owned(), at));
                }
            }
        }));
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let per_stream = (served.memory_kib().saturating_sub(before)) as f64 / streams as f64;
    let due = Due::default();
    send_at(room, 1_000, span, &due).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    watchers.iter().for_each(tokio::task::JoinHandle::abort);
    drop(seen_by);
    let mut sent = due.lock().await;
    let mut ms = Vec::new();
    while let Ok((cid, at)) = seen.try_recv() {
        if let Some(due) = sent.remove(&cid) {
            ms.push(at.saturating_duration_since(due).as_secs_f64() * 1e3);
        }
    }
    Ok((Latencies::new(ms), sent.len() as u64, per_stream))
}

/// The page of a chat with exactly fifty messages.
async fn pages(room: &Arc<Room>, span: Duration) -> Result<(f64, Latencies), Failed> {
    let mut http = Http::connect(&room.address).await?;
    let looked_at = room.talking().len();
    for chat in &room.chats[looked_at..] {
        // One is there since the chat was opened.
        for _ in 1..50 {
            http.post(&format!("/api/v1/cases/{}/actions/message", chat.number), Some(&chat.buyer), &say("p")).await?;
        }
    }
    let begun = Instant::now();
    let tasks: Vec<_> = (0..LOOKED_AT)
        .map(|n| {
            let room = Arc::clone(room);
            tokio::spawn(async move {
                let chat = &room.chats[looked_at + n];
                let mut http = Http::connect(&room.address).await?;
                let path = format!("/chats/{}", chat.number);
                let mut ms = Vec::new();
                while begun.elapsed() < span {
                    let at = Instant::now();
                    let reply = http.get(&path, Some(&chat.buyer_cookie)).await?;
                    if reply.status != 200 {
                        return Err(Failed::from(format!("a page was answered {}", reply.status)));
                    }
                    ms.push(at.elapsed().as_secs_f64() * 1e3);
                }
                Ok::<_, Failed>(ms)
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await??);
    }
    Ok((all.len() as f64 / begun.elapsed().as_secs_f64(), Latencies::new(all)))
}

/// One dispute for each line of each order.
async fn disputes(room: &Arc<Room>, clients: usize, people: usize) -> Result<(f64, Latencies), Failed> {
    let begun = Instant::now();
    let next = Arc::new(AtomicU64::new(0));
    let tasks: Vec<_> = (0..clients)
        .map(|_| {
            let (room, next) = (Arc::clone(room), Arc::clone(&next));
            tokio::spawn(async move {
                let mut http = Http::connect(&room.address).await?;
                let mut ms = Vec::new();
                loop {
                    let i = usize::try_from(next.fetch_add(1, Ordering::Relaxed))?;
                    if i >= people * 8 {
                        return Ok::<_, Failed>(ms);
                    }
                    let (n, line) = (i % people, i / people);
                    let body = json!({
                        "order": format!("o{n}"), "lines": [{"line": format!("o{n}-{line}"), "quantity": 1}], "reason": "damaged",
                        "story": "The lamp came with a broken foot and does not stand.", "remedy": "refund_full",
                        "evidence": [{"kind": "excuse", "text": "My camera is broken too, sorry."}], "confirm": true, "command_id": Uuid::now_v7(),
                    });
                    let at = Instant::now();
                    let reply = http.post("/api/v1/disputes", Some(&room.chats[n].buyer), &body).await?;
                    if reply.status != 201 {
                        return Err(Failed::from(format!("a dispute was answered {}: {}", reply.status, String::from_utf8_lossy(&reply.body))));
                    }
                    ms.push(at.elapsed().as_secs_f64() * 1e3);
                }
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await??);
    }
    Ok((all.len() as f64 / begun.elapsed().as_secs_f64(), Latencies::new(all)))
}
