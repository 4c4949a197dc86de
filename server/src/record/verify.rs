//! `ombud verify`: whether a record is what was signed, and whose key signed it. Nothing is asked of anybody, unless
//! `--url` says where the keys are.

use super::about::About;
use super::held::Held;
use super::keys::{self, Keys};
use super::line::{self, Line, Shown};
use super::seal::{self, Opened};
use super::{FORMAT, MAX_EVENTS};
use crate::cli::{Failed, say};
use clap::Args;
use ombud_store::chain;
use serde::Deserialize;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// The largest file that is looked at.
const FILE_BYTES: u64 = 512 << 20;
/// The largest list of keys.
const KEYS_BYTES: u64 = 1 << 20;
/// How long a server may take to give its keys.
const TIMEOUT: Duration = Duration::from_secs(15);

/// What `ombud verify` takes.
#[derive(Debug, Args)]
pub struct Verify {
    /// The record of a case, as a page or as data.
    file: PathBuf,
    /// A file with the keys of the installation, saved from its `/.well-known/ombud-keys`, or with one key in hex.
    #[arg(long, conflicts_with = "url")]
    key: Option<PathBuf>,
    /// The address of the installation, to ask it for its keys.
    #[arg(long)]
    url: Option<String>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was changed.
    Whole(Whole),
    /// What was changed, one sentence each.
    Broken(Vec<String>),
}

/// A record that is what was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The number of the case.
    pub case: String,
    /// When it was made, in UTC.
    pub made_at: String,
    /// For which side.
    pub made_for: String,
    /// The numbers of the cases that belong to it.
    pub beside: Vec<String>,
    /// Events: all, as stored, masked, erased, for other eyes.
    pub events: [usize; 5],
    /// The end of the chain.
    pub head: String,
    /// The key that signed.
    pub key: String,
    /// Where that key is published.
    pub keys_at: String,
}

/// The data of a record, as a reader takes them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    format: String,
    about: About,
    events: Vec<Line>,
    #[serde(default)]
    beside: Vec<Beside>,
    #[serde(default)]
    files: Vec<Held>,
    #[serde(rename = "seal")]
    _seal: seal::Seal,
}

/// A case that belongs to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Beside {
    about: About,
    events: Vec<Line>,
}

/// Checks a file and says what it found. 0: it is whole; 1: it was changed, or another key signed it; 2: it cannot be
/// checked.
#[must_use]
pub async fn run(args: Verify) -> ExitCode {
    match tried(&args).await {
        Ok(Verdict::Whole(whole)) => {
            say(&told(&whole, args.key.is_some() || args.url.is_some()));
            ExitCode::SUCCESS
        }
        Ok(Verdict::Broken(why)) => {
            say(&format!("{}: NOT what was signed.\n  {}", args.file.display(), why.join("\n  ")));
            ExitCode::from(1)
        }
        Err(failed) => {
            say(&format!("ombud: {failed}"));
            ExitCode::from(2)
        }
    }
}

async fn tried(args: &Verify) -> Result<Verdict, Failed> {
    let file = read(&args.file, FILE_BYTES)?;
    let keys = match (&args.key, &args.url) {
        (Some(path), _) => Some(keys_in(&String::from_utf8(read(path, KEYS_BYTES)?)?)?),
        (None, Some(url)) => Some(asked(url).await?),
        (None, None) => None,
    };
    verify(&file, keys.as_deref()).ok_or_else(|| format!("{} is no record of a case", args.file.display()).into())
}

fn told(whole: &Whole, known_key: bool) -> String {
    let [all, stored, masked, erased, closed] = whole.events;
    let mut out = format!("{}: whole, nothing was changed since it was signed.\n", whole.case);
    // Writing to a string cannot fail.
    let _ = writeln!(out, "  made {} for the {}", whole.made_at, whole.made_for);
    let _ = writeln!(
        out,
        "  {all} events: {stored} as stored, {masked} with personal data taken out, {erased} erased, {closed} for other eyes"
    );
    let _ = writeln!(out, "  end of the chain: {}", whole.head);
    if !whole.beside.is_empty() {
        let _ = writeln!(out, "  with what belongs to it: {}", whole.beside.join(", "));
    }
    if known_key {
        let _ = write!(out, "  signed by key {}, which is one of the keys that you gave.", whole.key);
    } else {
        let _ = write!(
            out,
            "  WARNING: the key {} was taken from the file itself. So this proves that the file was not changed after it\n  \
             was signed, but not who signed it: anybody can sign with a key of their own. Compare with the keys at\n  {}, or give them by --key or --url.",
            whole.key, whole.keys_at
        );
    }
    out
}

fn read(path: &Path, most: u64) -> Result<Vec<u8>, Failed> {
    let about = |e: std::io::Error| format!("{}: {e}", path.display());
    if std::fs::metadata(path).map_err(about)?.len() > most {
        return Err(format!("{} is too large", path.display()).into());
    }
    std::fs::read(path).map_err(|e| about(e).into())
}

/// The public keys in a text: the list as it is published, or one in hex.
fn keys_in(text: &str) -> Result<Vec<String>, Failed> {
    let one = text.trim();
    if seal::bytes::<32>(one).is_some() {
        return Ok(vec![one.to_owned()]);
    }
    let keys: Keys = serde_json::from_str(text).map_err(|_| "this is neither a list of keys nor one key in hex")?;
    Ok(keys.keys.into_iter().map(|k| k.public_key).collect())
}

async fn asked(url: &str) -> Result<Vec<String>, Failed> {
    // Fails only when a provider is there already, which is what is wanted.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().timeout(TIMEOUT).redirect(reqwest::redirect::Policy::none()).build()?;
    let url = format!("{}{}", url.trim_end_matches('/'), keys::PATH);
    let answer = client.get(&url).send().await?.error_for_status()?;
    if answer.content_length().is_some_and(|n| n > KEYS_BYTES) {
        return Err(format!("{url} gives more than a list of keys").into());
    }
    keys_in(&answer.text().await?)
}

/// Checks a record; `None` when the file is none. With `keys`, one of them must have signed.
#[must_use]
pub fn verify(file: &[u8], keys: Option<&[String]>) -> Option<Verdict> {
    let Some(opened) = seal::open(file) else {
        // Something of ours whose end cannot be read any more, or nothing of ours at all.
        let ours = format!("{{\"format\":\"{FORMAT}\"");
        let is_ours = file.windows(ours.len()).any(|w| w == ours.as_bytes());
        return is_ours
            .then(|| Verdict::Broken(vec!["The seal at the end was changed and cannot be read.".to_owned()]));
    };
    let mut broken: Vec<String> = opened.changed.iter().map(|part| format!("Changed: {part}.")).collect();
    let data = std::str::from_utf8(opened.data).ok().and_then(|text| serde_json::from_str::<Data>(text).ok());
    let key = &opened.seal.public_key;
    if !opened.tidy || !opened.seal.is_signed_with(key) || !names_its_key(&opened) {
        broken.push("The seal at the end was changed: its signature does not fit.".to_owned());
    } else if keys.is_some_and(|keys| !keys.contains(key)) {
        broken.push(format!("It was signed by key {}, which is none of the keys that you gave.", opened.seal.key));
    }
    match data {
        Some(data) => {
            if data.format == FORMAT {
                broken.extend(chain_of(&data.about, &data.events, ""));
            } else {
                broken.push("This is another form of record.".to_owned());
            }
            for of in &data.beside {
                broken.extend(chain_of(&of.about, &of.events, &format!(" of {}", of.about.case)));
            }
            let strange = data.files.iter().filter(|file| !file.is_sound());
            broken.extend(strange.map(|file| format!("The bytes of the file {} are others.", file.sha256)));
            Some(if broken.is_empty() { Verdict::Whole(whole(data, opened.seal)) } else { Verdict::Broken(broken) })
        }
        None => {
            broken.push("The data cannot be read.".to_owned());
            Some(Verdict::Broken(broken))
        }
    }
}

fn names_its_key(opened: &Opened<'_>) -> bool {
    seal::bytes::<32>(&opened.seal.public_key).is_some_and(|k| keys::id_of(&k) == opened.seal.key)
}

/// Follows a chain from the first event to the head; names the first event that does not fit, and whose it is.
fn chain_of(about: &About, events: &[Line], whose: &str) -> Option<String> {
    let chain = &about.chain;
    if events.len() as i64 > MAX_EVENTS {
        return Some(format!("There are more events{whose} than a record has."));
    }
    let mut link = chain::Hash::default();
    for (at, event) in events.iter().enumerate() {
        let name = event.name();
        if event.seq != at as i64 + 1 {
            return Some(format!("An event is missing before {name}{whose}."));
        }
        let leaf = event.leaf(chain.stream);
        let Some(next) = leaf.map(|leaf| chain::link(&link, &leaf)).filter(|next| hex::encode(next) == event.link)
        else {
            return Some(format!("The chain breaks at {name}{whose}: it is not what was recorded."));
        };
        link = next;
    }
    let all = chain.events == events.len() as i64 && chain.head == hex::encode(link);
    (!all).then(|| {
        let last = events.last().map_or_else(|| line::name(0, None), Line::name);
        format!("The chain does not end at {last}{whose}, as the head says.")
    })
}

fn whole(data: Data, seal: seal::Seal) -> Whole {
    let events = || data.events.iter().chain(data.beside.iter().flat_map(|of| &of.events));
    let count = |shown: Shown| events().filter(|e| e.shown == shown).count();
    Whole {
        events: [
            events().count(),
            count(Shown::Whole),
            count(Shown::Masked),
            count(Shown::Erased),
            count(Shown::Closed),
        ],
        beside: data.beside.iter().map(|of| of.about.case.clone()).collect(),
        case: data.about.case,
        made_at: data.about.made_at,
        made_for: data.about.made_for,
        head: data.about.chain.head,
        key: seal.key,
        keys_at: format!("{}{}", data.about.installation, keys::PATH),
    }
}
