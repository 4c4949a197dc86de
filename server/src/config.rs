//! The configuration: one list of documented fields, from which the parser, the environment, the example and the checks derive.

use ombud_engine::scan::Clamd;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// How the program runs. Each field is described in [`FIELDS`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Folder of the database and the files.
    pub data: PathBuf,
    /// Where the server listens.
    pub listen: SocketAddr,
    /// The address that people use, without a slash at its end; empty: made from `listen`.
    pub public_url: String,
    /// `sqlite`, or the URL of a PostgreSQL database.
    pub database: String,
    /// The secrets file; empty: `secrets.toml` in the data folder.
    pub secrets: PathBuf,
    /// The language of people whose own is unknown.
    pub language: String,
    /// The time zone of people whose own is unknown.
    pub zone: String,
    /// Who signs the sign-in tokens (`iss`).
    pub token_issuer: String,
    /// For whom they are signed (`aud`).
    pub token_audience: String,
    /// The marketplace's public RSA key (PEM file) for RS256.
    pub token_public_key: PathBuf,
    /// The longest life of a sign-in token.
    pub token_max_age_s: i64,
    /// A session that nobody used for so long is over.
    pub session_idle_min: i64,
    /// No session lasts longer.
    pub session_max_h: i64,
    /// Private networks that webhooks may reach.
    pub webhook_networks: Vec<ipnet::IpNet>,
    /// Whether rate limits are on.
    pub rate_limits: bool,
    /// Whether a proxy that we trust writes `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Where the virus scanner listens, if files are to be scanned.
    pub clamd: Option<Clamd>,
    /// The program that takes a picture out of a video; empty: none is run.
    pub ffmpeg: String,
    /// The largest file of an upload.
    pub upload_max_bytes: u64,
    /// How many days after its end the files of a case are kept.
    pub files_keep_days: i64,
    /// The largest file of an import.
    pub import_max_bytes: u64,
    /// `text` or `json`.
    pub log_format: String,
    /// What is logged, as in `info,ombud_server=debug`.
    pub log: String,
}

/// One field: its name in the file (`OMBUD_` and capitals in the environment), its default and its meaning.
pub struct Field {
    /// The name.
    pub name: &'static str,
    /// The default as it is written.
    pub default: &'static str,
    /// How it stands in TOML.
    pub shape: Shape,
    /// What it means.
    pub doc: &'static str,
    set: fn(&mut Config, &str) -> Result<(), String>,
}

/// How a value is written in TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// In quotes.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
}

use Shape::{Flag, Number, Text};

macro_rules! fields {
    ($($name:ident $shape:ident $default:literal $parse:expr, $doc:literal;)+) => {
        /// All fields, in the order of the example.
        pub const FIELDS: &[Field] = &[$(Field {
            name: stringify!($name),
            default: $default,
            shape: $shape,
            doc: $doc,
            set: |config, text| { config.$name = $parse(text)?; Ok(()) },
        }),+];
    };
}

fields! {
    data Text "ombud-data" path, "Folder of the database and of the files that people send.";
    listen Text "127.0.0.1:8080" address, "Address and port to listen on. Put a proxy with TLS in front before others can reach it.";
    public_url Text "" public_url, "The address that people use, such as https://help.example.com. Requests for other hosts are refused.\nEmpty: http:// and the address above.";
    database Text "sqlite" database, "Where the data is: sqlite (a file in the data folder), or postgres://user:password@host/database.";
    secrets Text "" path, "The secrets file that `ombud init` makes. Empty: secrets.toml in the data folder.";
    language Text "en" text, "Language for people whose own is unknown: ar, en, es, fa, id, pt, ru or zh.";
    zone Text "UTC" zone, "Time zone for people whose own is unknown.";
    token_issuer Text "marketplace" word, "Who signs the tokens with which buyers and sellers sign in (claim iss).";
    token_audience Text "ombud" word, "For whom those tokens are signed (claim aud).";
    token_public_key Text "" path, "PEM file with the marketplace's public RSA key, for tokens signed by RS256.\nEmpty: HS256 with token_secret of the secrets file.";
    token_max_age_s Number "3600" (|t| within(t, 10, 86_400)), "The longest time in seconds between iat and exp of such a token.";
    session_idle_min Number "720" (|t| within(t, 5, 43_200)), "A session that nobody used for so many minutes is over.";
    session_max_h Number "336" (|t| within(t, 1, 8_760)), "No session lasts longer than so many hours.";
    webhook_networks Text "" networks, "Private networks that webhooks may reach, such as 10.0.0.0/8, separated by commas.\nEmpty: public addresses only.";
    rate_limits Flag "true" flag, "Whether people are slowed down who ask for too much. Leave it true; measuring is what turns it off.";
    behind_proxy Flag "false" flag, "Whether a proxy in front writes the visitor's address into X-Forwarded-For. Leave it false otherwise:\nanybody could write it.";
    clamd Text "" clamd, "Where ClamAV's clamd listens: its socket, such as /run/clamav/clamd.ctl, or host:port. Files are then\nshown only after a virus scan, and held while the scanner is away. Empty: files are not scanned.";
    ffmpeg Text "" text, "The program that takes the poster of a video out of it: ffmpeg, or its path. It is run in a process of its own with\nbounds on time and memory, after the virus scan. Empty: nothing is run, and videos have a drawn poster.";
    upload_max_bytes Number "52428800" (|t| size(t, 1_000, 52_428_800)), "The largest file that a person may send, in bytes. Videos have at most 50 MiB, other files 20 MiB, whatever stands here.";
    files_keep_days Number "730" (|t| within(t, 30, 36_500)), "So many days after a case has ended its files are deleted, unless another case about the same order is open\nor ended later. What was written stays.";
    import_max_bytes Number "1000000000" (|t| size(t, 1_000, 100_000_000_000)), "The largest file of an import by the API, in bytes.";
    log_format Text "text" log_format, "How log lines are written: text or json.";
    log Text "info" text, "What is logged: a level, or levels by part, such as info,ombud_server=debug.";
}

/// Why a configuration is refused; each says which key.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the configuration file {0} cannot be read: {1}")]
    File(PathBuf, String),
    /// It is not TOML.
    #[error("the configuration file is not TOML: {0}")]
    Syntax(String),
    /// A key that does not exist.
    #[error("unknown key `{name}` in the configuration{}", .near.map_or(String::new(), |n| format!(". Did you mean `{n}`?")))]
    Unknown {
        /// The key.
        name: String,
        /// The key that looks most like it.
        near: Option<&'static str>,
    },
    /// A value that does not fit.
    #[error("`{name}`: {why}")]
    Value {
        /// The key.
        name: &'static str,
        /// What is wrong.
        why: String,
    },
}

impl Default for Config {
    fn default() -> Self {
        let mut config = Self {
            data: PathBuf::new(),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: String::new(),
            database: String::new(),
            secrets: PathBuf::new(),
            language: String::new(),
            zone: String::new(),
            token_issuer: String::new(),
            token_audience: String::new(),
            token_public_key: PathBuf::new(),
            token_max_age_s: 0,
            session_idle_min: 0,
            session_max_h: 0,
            webhook_networks: Vec::new(),
            rate_limits: true,
            behind_proxy: false,
            clamd: None,
            ffmpeg: String::new(),
            upload_max_bytes: 0,
            files_keep_days: 0,
            import_max_bytes: 0,
            log_format: String::new(),
            log: String::new(),
        };
        for field in FIELDS {
            let set = (field.set)(&mut config, field.default);
            debug_assert!(set.is_ok(), "the default of {} does not fit", field.name);
        }
        config
    }
}

impl Config {
    /// Defaults, then the file, then the environment.
    ///
    /// # Errors
    /// The first thing that is wrong, with the name of its key.
    pub fn load(file: Option<&Path>, env: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let mut config = Self::default();
        if let Some(path) = file {
            let text = std::fs::read_to_string(path).map_err(|e| ConfigError::File(path.into(), e.to_string()))?;
            config.read_toml(&text)?;
        }
        for field in FIELDS {
            if let Some(text) = env(&format!("OMBUD_{}", field.name.to_uppercase())) {
                config.set(field, &text)?;
            }
        }
        Ok(config)
    }

    /// Takes the keys of a TOML text.
    ///
    /// # Errors
    /// The first thing that is wrong, with the name of its key.
    pub fn read_toml(&mut self, text: &str) -> Result<(), ConfigError> {
        let table: toml::Table = text.parse().map_err(|e: toml::de::Error| ConfigError::Syntax(e.to_string()))?;
        for (name, value) in table {
            let Some(field) = FIELDS.iter().find(|f| f.name == name) else {
                let near = nearest(&name);
                return Err(ConfigError::Unknown { name, near });
            };
            let text = match (field.shape, value) {
                (Text, toml::Value::String(text)) => text,
                (Number, toml::Value::Integer(n)) => n.to_string(),
                (Flag, toml::Value::Boolean(b)) => b.to_string(),
                (Text, _) => {
                    return Err(ConfigError::Value { name: field.name, why: "must be a text in quotes".into() });
                }
                (Number, _) => {
                    return Err(ConfigError::Value { name: field.name, why: "must be a whole number".into() });
                }
                (Flag, _) => return Err(ConfigError::Value { name: field.name, why: "must be true or false".into() }),
            };
            self.set(field, &text)?;
        }
        Ok(())
    }

    /// Sets one key by its name, as from the command line.
    ///
    /// # Errors
    /// When there is no such key, or the value does not fit.
    pub fn put(&mut self, name: &str, text: &str) -> Result<(), ConfigError> {
        match FIELDS.iter().find(|f| f.name == name) {
            Some(field) => self.set(field, text),
            None => Err(ConfigError::Unknown { name: name.to_owned(), near: nearest(name) }),
        }
    }

    fn set(&mut self, field: &Field, text: &str) -> Result<(), ConfigError> {
        (field.set)(self, text.trim()).map_err(|why| ConfigError::Value { name: field.name, why })
    }

    /// Where the secrets are.
    #[must_use]
    pub fn secrets_file(&self) -> PathBuf {
        if self.secrets.as_os_str().is_empty() { self.data.join("secrets.toml") } else { self.secrets.clone() }
    }

    /// Where the files are that people sent.
    #[must_use]
    pub fn blobs(&self) -> PathBuf {
        self.data.join("files")
    }

    /// What the store opens.
    #[must_use]
    pub fn store(&self) -> ombud_store::Config {
        match self.database.as_str() {
            "sqlite" => ombud_store::Config::Sqlite { path: self.data.join("ombud.db") },
            url => ombud_store::Config::Postgres { url: url.to_owned() },
        }
    }
}

/// The documented example: every key with its default, commented out.
#[must_use]
pub fn example() -> String {
    let mut out = String::from(
        "# Configuration of Ombud. Every key may be left out; the values below are the defaults.\n\
         # In the environment a key is OMBUD_ and its name in capitals: OMBUD_LISTEN=0.0.0.0:8080.\n",
    );
    for field in FIELDS {
        out.push('\n');
        field.doc.lines().for_each(|line| out.push_str(&format!("# {line}\n")));
        let value = if field.shape == Text { format!("{:?}", field.default) } else { field.default.to_owned() };
        out.push_str(&format!("#{} = {value}\n", field.name));
    }
    out
}

fn nearest(name: &str) -> Option<&'static str> {
    let alike = |f: &&Field| f.name.chars().filter(|c| name.contains(*c)).count() * 4 >= f.name.len() * 3;
    FIELDS
        .iter()
        .filter(alike)
        .min_by_key(|f| distance(f.name, name))
        .map(|f| f.name)
        .filter(|n| distance(n, name) <= 3)
}

/// How many letters must be changed (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

fn path(text: &str) -> Result<PathBuf, String> {
    Ok(PathBuf::from(text))
}

fn text(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

fn word(text: &str) -> Result<String, String> {
    if text.is_empty() { Err("must not be empty".into()) } else { Ok(text.to_owned()) }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "must be an address and a port, such as 127.0.0.1:8080".into())
}

fn public_url(text: &str) -> Result<String, String> {
    let url = text.trim_end_matches('/');
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let plain = |host: &str| !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']);
    if text.is_empty() || rest.is_some_and(plain) {
        Ok(url.to_lowercase())
    } else {
        Err("must be http:// or https:// and a host, without a path".into())
    }
}

fn database(text: &str) -> Result<String, String> {
    let known = text == "sqlite" || text.starts_with("postgres://") || text.starts_with("postgresql://");
    if known { Ok(text.to_owned()) } else { Err("must be sqlite, or a URL that begins with postgres://".into()) }
}

fn zone(text: &str) -> Result<String, String> {
    ombud_domain::calendar::zone(text)
        .map(|_| text.to_owned())
        .ok_or_else(|| "is no time zone; write it like Europe/Berlin".into())
}

fn networks(text: &str) -> Result<Vec<ipnet::IpNet>, String> {
    let parts = text.split(',').map(str::trim).filter(|t| !t.is_empty());
    parts.map(|t| t.parse().map_err(|_| format!("{t} is no network; write it like 10.0.0.0/8"))).collect()
}

fn clamd(text: &str) -> Result<Option<Clamd>, String> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
}

fn flag(text: &str) -> Result<bool, String> {
    text.parse().map_err(|_| "must be true or false".into())
}

fn log_format(text: &str) -> Result<String, String> {
    if matches!(text, "text" | "json") { Ok(text.to_owned()) } else { Err("must be text or json".into()) }
}

fn within(text: &str, least: i64, most: i64) -> Result<i64, String> {
    let number = text.parse().ok().filter(|n| (least..=most).contains(n));
    number.ok_or_else(|| format!("must be a whole number from {least} to {most}"))
}

fn size(text: &str, least: i64, most: i64) -> Result<u64, String> {
    within(text, least, most).map(i64::unsigned_abs)
}
