//! The laws of the sources that neither the compiler nor clippy knows. Each is a line in a table or a test of its own;
//! the last tests plant what is forbidden and see that it is found.

mod planted;

use std::fs;
use std::path::PathBuf;

/// Beyond this a file is two files (STYLE: ~500; this is the hard limit).
const LINES_AT_MOST: usize = 600;

/// Crates from the inside out, each with the crates of ours that it may use.
const CRATES: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["ombud-domain"]),
    ("text", &["ombud-domain"]),
    ("engine", &["ombud-domain", "ombud-store", "ombud-text"]),
    ("server", &["ombud-domain", "ombud-store", "ombud-text", "ombud-engine"]),
    ("proof", &["ombud-domain", "ombud-store", "ombud-text", "ombud-engine", "ombud-server"]),
    ("xtask", &[]),
];

/// Third-party crates that belong to one of ours; `proof` measures and may use any.
const AT_HOME: &[(&str, &str)] = &[
    ("rusqlite", "store"),
    ("tokio-postgres", "store"),
    ("deadpool-postgres", "store"),
    ("axum", "server"),
    ("maud", "server"),
    ("tower-http", "server"),
];

/// All that the rules may be made of.
const DOMAIN_USES: &[&str] = &["serde", "serde_json", "thiserror", "uuid", "jiff"];

/// Modules of the server that know nothing of each other.
const STRANGERS: &[&str] = &["api", "web", "channel"];

/// Words that must not stand in the code (comments may speak of them).
struct Ban {
    words: &'static [&'static str],
    why: &'static str,
    within: fn(&str) -> bool,
    /// Path prefixes that are free of the ban, each with its reason.
    except: &'static [(&'static str, &'static str)],
}

const BANS: &[Ban] = &[
    Ban {
        words: &["todo!", "unimplemented!", "dbg!"],
        why: "what is committed is finished",
        within: |path| path.ends_with(".rs"),
        except: &[THIS],
    },
    Ban {
        words: &["FOR UPDATE", "FOR SHARE", "FOR NO KEY UPDATE"],
        why: "invariants are kept by compare-and-set or a unique index, the same on both engines",
        within: |path| path.ends_with(".rs") || path.ends_with(".sql"),
        except: &[THIS],
    },
    Ban {
        words: &[
            "SystemTime::now",
            "Instant::now",
            "Timestamp::now",
            "Utc::now",
            "Zoned::now",
            "clippy::disallowed_methods",
        ],
        why: "time and randomness are parameters: take them from the engine",
        within: |path| path.ends_with(".rs"),
        except: &[
            THIS,
            ("engine/src/clock.rs", "the one place where the clock enters"),
            ("engine/src/entropy.rs", "the one place where randomness enters"),
            ("store/src/db/sqlite.rs", "ends a batch after 4 ms; the instant is never stored"),
            ("store/src/testkit.rs", "gives a server of the tests ten seconds to start"),
            ("store/examples/", "measures"),
            ("text/eval/", "measures"),
            ("proof/", "measures and loads"),
            ("xtask/", "times its steps"),
        ],
    },
    Ban {
        words: &["async ", ".await", "std::fs", "std::net", "std::thread", "std::env"],
        why: "the rules are pure: no I/O, nothing to wait for",
        within: |path| path.starts_with("domain/src/") && path.ends_with(".rs"),
        except: &[],
    },
    Ban {
        words: &["case::by_number(", ".case_numbered("],
        why: "a case that somebody names is found by `view::known`, which asks for their seat first (T12)",
        within: |path| path.starts_with("server/src/") && path.ends_with(".rs"),
        except: &[
            ("server/src/demo/", "fills a demo; nobody asks from outside"),
            ("server/src/watch.rs", "calls whoever is on call about a case, and tells nobody of it"),
            ("server/src/web/recall.rs", "a recall is told to everybody"),
            ("server/src/web/report/guest.rs", "the number stands in a private link of ours, not in what was asked"),
        ],
    },
    Ban { words: &["/work/", "/root/"], why: "a path of one machine", within: |_| true, except: &[THIS] },
    Ban {
        words: &["\"resolved\":"],
        why: "addresses of a registry: npm install --omit-lockfile-registry-resolved",
        within: |path| path.ends_with("package-lock.json"),
        except: &[],
    },
];

const THIS: (&str, &str) = ("proof/tests/it/tidy", "names what it forbids");

/// Ways to ask the database for the time. `now()` is looked for apart, since Rust has methods of that name.
const SQL_CLOCKS: &[&str] = &[
    "current_timestamp",
    "localtimestamp",
    "clock_timestamp(",
    "statement_timestamp(",
    "transaction_timestamp(",
    "unixepoch(",
    "julianday(",
    "'now'",
];

struct Source {
    /// From the root of the repository, with `/`.
    path: String,
    text: String,
}

/// Told at run time: what was compiled in may be another clone that shares the build cache.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    package.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into()).join("..")
}

/// Every text file that is ours.
fn sources() -> Vec<Source> {
    const NOT_OURS: &[&str] = &["target", "node_modules", ".git", "e2e-results", "data"];
    let mut sources = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository can be read") {
            let path = entry.expect("an entry can be read").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !NOT_OURS.contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if let Ok(text) = fs::read_to_string(&path) {
                let path = path.strip_prefix(root()).expect("below the root");
                let path = path.to_string_lossy().replace('\\', "/");
                sources.push(Source { path, text });
            }
        }
    }
    assert!(sources.iter().any(|source| source.path.starts_with(THIS.0)), "the walk finds this file");
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

/// Whether a file of the same folder takes the other in by `#[path = "…"]`.
fn names_by_path(source: &Source, other: &str) -> bool {
    let Some((folder, file)) = other.rsplit_once('/') else {
        return false;
    };
    source.path.rsplit_once('/').is_some_and(|(own, _)| own == folder)
        && source.text.contains(&format!("#[path = \"{file}\"]"))
}

/// Fails with all findings at once.
fn none(law: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{law}:\n  {}", findings.join("\n  "));
}

/// The line without its comment. Rust's `//` and SQL's `--`; an address such as `https://` is not a comment.
fn code<'a>(path: &str, line: &'a str) -> &'a str {
    let mark = match path.rsplit('.').next() {
        Some("rs" | "js" | "mjs") => "//",
        Some("sql") => "--",
        _ => return line,
    };
    let start = line.match_indices(mark).map(|(at, _)| at).find(|at| !line[..*at].ends_with(':'));
    start.map_or(line, |at| &line[..at])
}

fn banned(ban: &Ban, source: &Source) -> Vec<String> {
    let free = ban.except.iter().any(|(prefix, _)| source.path.starts_with(prefix));
    if free || !(ban.within)(&source.path) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (number, line) in source.text.lines().enumerate() {
        let code = code(&source.path, line);
        for word in ban.words.iter().filter(|word| code.contains(**word)) {
            findings.push(format!("{}:{}: {word}: {}", source.path, number + 1, ban.why));
        }
    }
    findings
}

/// Whether a line of SQL, or of Rust with SQL in it, asks the database for the time.
fn asks_sql_for_time(line: &str) -> bool {
    let line = line.to_lowercase();
    let calls_now = line.match_indices("now()").any(|(at, _)| {
        let before = &line[..at];
        let part_of_name = before.ends_with(|c: char| c.is_alphanumeric() || ['_', '.', ':'].contains(&c));
        !part_of_name && !before.ends_with("fn ")
    });
    calls_now || SQL_CLOCKS.iter().any(|clock| line.contains(clock))
}

/// The modules of its own crate that a file names: `crate::x`, and each `x` of `crate::{x::y, x}`.
fn crate_modules(text: &str) -> Vec<String> {
    let mut modules = Vec::new();
    for (at, start) in text.match_indices("crate::") {
        let rest = &text[at + start.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            modules.push(identifier(rest));
            continue;
        };
        modules.push(identifier(group));
        let mut depth = 1;
        for (at, sign) in group.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' if depth == 1 => break,
                '}' => depth -= 1,
                ',' if depth == 1 => modules.push(identifier(&group[at + 1..])),
                _ => {}
            }
        }
    }
    modules
}

fn identifier(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Which of the strangers a file of the server belongs to.
fn stranger(path: &str) -> Option<&'static str> {
    let inner = path.strip_prefix("server/src/")?;
    let first = inner.split('/').next()?;
    STRANGERS.iter().copied().find(|name| first.trim_end_matches(".rs") == *name)
}

/// Names in the `[dependencies]` of a manifest.
fn dependencies(manifest: &str) -> Vec<&str> {
    let lines = manifest.lines().skip_while(|line| line.trim() != "[dependencies]").skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split(['=', '.']).next().map(str::trim));
    names.filter(|name| !name.is_empty() && !name.starts_with('#')).collect()
}

/// What a crate uses although it may not.
fn misused(name: &str, manifest: &str) -> Vec<String> {
    let ours = CRATES.iter().find(|(krate, _)| *krate == name).map_or(&[][..], |(_, ours)| ours);
    let wrong = |used: &&str| {
        let foreign = used.starts_with("ombud-") && !ours.contains(used);
        let elsewhere = AT_HOME.iter().any(|(krate, home)| used == krate && name != *home && name != "proof");
        let impure = name == "domain" && !DOMAIN_USES.contains(used);
        foreign || elsewhere || impure
    };
    let found = dependencies(manifest).into_iter().filter(wrong);
    found.map(|used| format!("{name} must not use {used}")).collect()
}

/// The file in which a module must be declared may be one of several; with the name to look for.
fn declaration(path: &str) -> Option<(Vec<String>, String)> {
    let (folder, file) = path.rsplit_once('/')?;
    let (container, name) = match file {
        "lib.rs" | "main.rs" | "build.rs" => return None,
        "mod.rs" => folder.rsplit_once('/')?,
        _ => (folder, file.strip_suffix(".rs")?),
    };
    let mut parents: Vec<String> = ["mod.rs", "lib.rs", "main.rs"].map(|file| format!("{container}/{file}")).into();
    parents.push(format!("{container}.rs"));
    Some((parents, name.to_owned()))
}

fn declares(text: &str, name: &str) -> bool {
    let plain = format!("mod {name};");
    let raw = format!("mod r#{name};");
    let by_path = format!("/{name}.rs\"]");
    text.lines().map(str::trim).any(|line| line.ends_with(&plain) || line.ends_with(&raw) || line.ends_with(&by_path))
}

#[test]
fn no_file_is_too_long() {
    let sources = sources();
    let long = sources.iter().filter(|source| {
        [".rs", ".js", ".mjs", ".css"].iter().any(|end| source.path.ends_with(end))
            && source.text.lines().count() > LINES_AT_MOST
    });
    let found: Vec<String> =
        long.map(|source| format!("{}: {} lines", source.path, source.text.lines().count())).collect();
    none("a file has at most 600 lines", &found);
}

#[test]
fn no_forbidden_word_stands_in_the_code() {
    let sources = sources();
    let found: Vec<String> =
        BANS.iter().flat_map(|ban| sources.iter().flat_map(|source| banned(ban, source))).collect();
    none("forbidden", &found);
}

#[test]
fn no_statement_asks_the_database_for_the_time() {
    let mut found = Vec::new();
    for source in sources() {
        let has_sql =
            source.path.ends_with(".sql") || (source.path.starts_with("store/") && source.path.ends_with(".rs"));
        let lines = source.text.lines().enumerate().filter(|_| has_sql);
        let asking = lines.filter(|(_, line)| asks_sql_for_time(code(&source.path, line)));
        found.extend(asking.map(|(number, line)| format!("{}:{}: {}", source.path, number + 1, line.trim())));
    }
    none("time comes from the engine's clock", &found);
}

#[test]
fn api_web_and_channel_do_not_import_each_other() {
    let mut found = Vec::new();
    for source in sources() {
        let Some(home) = stranger(&source.path) else {
            continue;
        };
        let code: Vec<&str> = source.text.lines().map(|line| code(&source.path, line)).collect();
        for module in crate_modules(&code.join("\n")) {
            if module != home && STRANGERS.contains(&module.as_str()) {
                found.push(format!("{} imports crate::{module}", source.path));
            }
        }
    }
    none("what two of them need belongs to neither", &found);
}

#[test]
fn crates_use_only_what_they_may() {
    let manifest =
        |name: &str| fs::read_to_string(root().join(name).join("Cargo.toml")).expect("every crate has a manifest");
    let found: Vec<String> = CRATES.iter().flat_map(|(name, _)| misused(name, &manifest(name))).collect();
    none("dependencies point inwards", &found);
}

#[test]
fn every_rust_file_is_compiled() {
    let sources = sources();
    let text = |path: &str| sources.iter().find(|source| source.path == path).map(|s| &s.text);
    let mut found = Vec::new();
    for (name, _) in CRATES {
        for source in &sources {
            let in_crate = source.path.starts_with(&format!("{name}/src/"))
                || source.path.starts_with(&format!("{name}/tests/it/"));
            if !in_crate || source.path.contains("/src/bin/") || !source.path.ends_with(".rs") {
                continue;
            }
            let Some((parents, module)) = declaration(&source.path) else {
                continue;
            };
            let declared = parents.iter().any(|path| text(path).is_some_and(|t| declares(t, &module)));
            let by_path = || sources.iter().any(|other| names_by_path(other, &source.path));
            if !declared && !by_path() {
                found.push(format!("{}: no `mod {module};` in its parent", source.path));
            }
        }
    }
    none("a forgotten file is compiled and tested by nobody", &found);
}

#[test]
fn every_crate_has_one_test_binary() {
    let extra = |source: &Source| {
        CRATES.iter().any(|(name, _)| {
            let inner = source.path.strip_prefix(&format!("{name}/tests/"));
            inner.is_some_and(|inner| inner.ends_with(".rs") && !inner.starts_with("it/"))
        })
    };
    let found: Vec<String> = sources().into_iter().filter(extra).map(|source| source.path).collect();
    none("tests of a crate stand in tests/it/ and are named in its main.rs", &found);
}
