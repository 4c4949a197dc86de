//! Writers and uploaders against the release binary, which is killed at random moments. Every acknowledgement is
//! written down outside of it, before the next send; afterwards all of them must be there exactly once (P01, P02).

#![allow(clippy::disallowed_methods, reason = "a proof over the real process: real randomness, real ids")]

use crate::served::{Failed, House, Http, import, market};
use rand::Rng;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// What `crash` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How often the server is killed.
    #[arg(long, default_value_t = 20)]
    rounds: u32,
    /// How many write messages.
    #[arg(long, default_value_t = 64)]
    writers: usize,
    /// How many bring files.
    #[arg(long, default_value_t = 8)]
    uploaders: usize,
}

/// Runs the proof.
#[must_use]
pub fn run(args: &Args) -> ExitCode {
    let done = tokio::runtime::Runtime::new().map_err(Failed::from).and_then(|runtime| runtime.block_on(prove(args)));
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("crash: could not run: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the outside knows: of each writer's chat, the texts that were acknowledged and those that were only sent.
#[derive(Default)]
struct Known {
    acked: BTreeMap<String, Vec<String>>,
    sent: BTreeMap<String, Vec<String>>,
    files: Vec<(String, String, usize)>,
}

struct Writer {
    number: String,
    auth: String,
    uploads: bool,
}

async fn prove(args: &Args) -> Result<bool, Failed> {
    let dir = tempfile::tempdir()?;
    let house = House::new(&dir.path().join("data"), &House::binary()?).await?;
    let people = args.writers + args.uploaders;
    import(&house, &market(people, 1)).await?;
    let log = Arc::new(Mutex::new(File::create(dir.path().join("acknowledged.log"))?));
    let known = Arc::new(Mutex::new(Known::default()));
    let mut writers = Vec::new();
    let first = house.serve().await?;
    for n in 0..people {
        let auth = format!("Authorization: Bearer {}", house.token(&format!("b{n}"), "buyer", None)?);
        let mut http = Http::connect(&first.address).await?;
        let body = json!({"order": format!("o{n}"), "shop": format!("s{n}"), "to_shop": true, "text": "hello", "command_id": Uuid::now_v7()});
        let reply = http.post("/api/v1/conversations", Some(&auth), &body).await?;
        let number = reply.json()["number"]
            .as_str()
            .ok_or_else(|| format!("no chat: {} {}", reply.status, String::from_utf8_lossy(&reply.body)))?
            .to_owned();
        writers.push(Arc::new(Writer { number, auth, uploads: n >= args.writers }));
    }
    first.kill().await?;
    let mut slowest = Duration::ZERO;
    for round in 1..=args.rounds {
        let served = house.serve().await?;
        slowest = slowest.max(served.ready_after);
        let tasks: Vec<_> = writers
            .iter()
            .map(|w| tokio::spawn(write(Arc::clone(w), served.address.clone(), Arc::clone(&known), Arc::clone(&log))))
            .collect();
        let life = rand::rng().random_range(300..1_500);
        tokio::time::sleep(Duration::from_millis(life)).await;
        served.kill().await?;
        for task in tasks {
            task.await?;
        }
        let acked: usize = lock(&known).acked.values().map(Vec::len).sum();
        println!("round {round}/{}: killed after {life} ms, {acked} acknowledged so far", args.rounds);
    }
    let known = std::mem::take(&mut *lock(&known));
    judge(&house, &writers, &known, slowest).await
}

fn lock(known: &Mutex<Known>) -> std::sync::MutexGuard<'_, Known> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes until the connection breaks. A send without an answer is sent again in the next round, under the same id.
async fn write(w: Arc<Writer>, address: String, known: Arc<Mutex<Known>>, log: Arc<Mutex<File>>) {
    let Ok(mut http) = Http::connect(&address).await else { return };
    let pending = {
        let known = lock(&known);
        let acked = known.acked.get(&w.number);
        known.sent.get(&w.number).and_then(|s| s.last()).filter(|last| acked.is_none_or(|a| !a.contains(last))).cloned()
    };
    let mut next = pending;
    loop {
        let text = next.take().unwrap_or_else(|| Uuid::now_v7().to_string());
        {
            let mut known = lock(&known);
            let sent = known.sent.entry(w.number.clone()).or_default();
            if sent.last() != Some(&text) {
                sent.push(text.clone());
            }
        }
        let done =
            if w.uploads { upload(&mut http, &w, &text).await } else { send(&mut http, &w, &text, Value::Null).await };
        let Ok(file) = done else { return };
        // Outside first, then the next send.
        let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
        if writeln!(log, "{} {text}", w.number).is_err() {
            return;
        }
        drop(log);
        let mut known = lock(&known);
        known.acked.entry(w.number.clone()).or_default().push(text);
        known.files.extend(file.map(|(hash, bytes)| (w.number.clone(), hash, bytes)));
    }
}

type Acked = Result<Option<(String, usize)>, Failed>;

async fn send(http: &mut Http, w: &Writer, text: &str, attachments: Value) -> Acked {
    let mut body = json!({"text": text, "command_id": text});
    if !attachments.is_null() {
        body["attachments"] = attachments;
    }
    let reply = http.post(&format!("/api/v1/cases/{}/actions/message", w.number), Some(&w.auth), &body).await?;
    if reply.status == 200 || reply.status == 201 { Ok(None) } else { Err(format!("{}", reply.status).into()) }
}

async fn upload(http: &mut Http, w: &Writer, text: &str) -> Acked {
    // A PDF whose bytes are its own text: small, and different each time.
    let file = format!("%PDF-1.4\n% {text}\n{}\n%%EOF\n", text.repeat(200));
    let boundary = "----proof";
    let body = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{text}.pdf\"\r\nContent-Type: application/pdf\r\n\r\n{file}\r\n--{boundary}--\r\n"
    );
    let kind = format!("multipart/form-data; boundary={boundary}");
    let reply =
        http.post_as(&format!("/api/v1/cases/{}/files", w.number), Some(&w.auth), &kind, body.as_bytes()).await?;
    if !matches!(reply.status, 200 | 201) {
        return Err(format!("{}", reply.status).into());
    }
    let stored = reply.json();
    let hash = stored["file"].as_str().ok_or("no file")?.to_owned();
    send(http, w, text, json!([stored])).await?;
    Ok(Some((hash, file.len())))
}

async fn judge(house: &House, writers: &[Arc<Writer>], known: &Known, slowest: Duration) -> Result<bool, Failed> {
    let served = house.serve().await?;
    let (mut missing, mut doubled, mut phantom, mut gaps, mut lost_files) = (0, 0, 0, 0, 0);
    for w in writers {
        let mut http = Http::connect(&served.address).await?;
        let (texts, seqs) = export(&mut http, w).await?;
        let count = |text: &String| texts.iter().filter(|t| *t == text).count();
        let acked = known.acked.get(&w.number).map_or(&[][..], Vec::as_slice);
        let sent = known.sent.get(&w.number).map_or(&[][..], Vec::as_slice);
        missing += acked.iter().filter(|t| count(t) == 0).count();
        doubled += sent.iter().filter(|t| count(t) > 1).count();
        phantom += texts.iter().filter(|t| *t != "hello" && !sent.contains(t)).count();
        gaps += seqs.windows(2).filter(|w| w[1] <= w[0]).count();
        for (_, hash, bytes) in known.files.iter().filter(|(n, ..)| *n == w.number) {
            let reply = http.get(&format!("/files/{}/{hash}", w.number), Some(&w.auth)).await?;
            lost_files += usize::from(reply.status != 200 || reply.body.len() != *bytes);
        }
    }
    served.kill().await?;
    let acked: usize = known.acked.values().map(Vec::len).sum();
    println!(
        "files {}, lost {lost_files}; out of order {gaps}; slowest start {} ms",
        known.files.len(),
        slowest.as_millis()
    );
    println!("acked {acked}, missing {missing}, doubled {doubled}, phantom {phantom}");
    Ok(missing + doubled + phantom + gaps + lost_files == 0 && acked > 0)
}

/// Every message of a chat, oldest first.
async fn export(http: &mut Http, w: &Writer) -> Result<(Vec<String>, Vec<i64>), Failed> {
    let (mut texts, mut seqs, mut after) = (Vec::new(), Vec::new(), 0);
    loop {
        let page = http
            .get(&format!("/api/v1/cases/{}/events?after={after}&limit=200", w.number), Some(&w.auth))
            .await?
            .json();
        let events = page["events"].as_array().cloned().unwrap_or_default();
        let Some(last) = events.last() else { return Ok((texts, seqs)) };
        after = last["seq"].as_i64().ok_or("an event without seq")?;
        for event in &events {
            seqs.push(event["seq"].as_i64().unwrap_or(0));
            let what = &event["what"];
            if event["kind"] == "conversation.message" {
                texts.push(what["text"].as_str().unwrap_or_default().to_owned());
            }
        }
    }
}
