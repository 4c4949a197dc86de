//! What the steps need from the machine, how it is found, and how it is installed where that is allowed.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::run::{self, Outcome};

/// One thing that must be on the machine.
struct Tool {
    name: &'static str,
    /// The steps that cannot run without it.
    steps: &'static [&'static str],
    found: fn() -> bool,
    /// Debian packages that bring it.
    debian: &'static [&'static str],
    /// What to do on a machine on which we may not install, or which is not Debian.
    otherwise: &'static str,
}

/// The steps that build the server.
const BUILDING: &[&str] = &["clippy", "tidy", "test", "gen", "browser", "sim", "crash"];

const TOOLS: &[Tool] = &[
    Tool {
        name: "a C compiler (for the bundled SQLite)",
        steps: BUILDING,
        found: || run::on_path("cc").is_some(),
        debian: &["gcc", "libc6-dev"],
        otherwise: "install gcc or clang",
    },
    Tool {
        name: "PostgreSQL's server programs",
        steps: &["test"],
        found: || postgres("initdb").is_some(),
        debian: &["postgresql"],
        otherwise: "install PostgreSQL 15 or newer, so that `initdb` and `postgres` are on PATH",
    },
    Tool {
        name: "Node 20 or newer with npm",
        steps: &["clippy", "tidy", "test", "gen", "budgets", "types", "browser", "sim", "crash"],
        found: || run::on_path("node").is_some() && run::on_path("npm").is_some(),
        debian: &["nodejs", "npm"],
        otherwise: "install Node 20 or newer",
    },
    Tool {
        name: "Chromium",
        steps: &["browser"],
        found: || {
            env::var_os("CHROMIUM").map(PathBuf::from).is_some_and(|file| file.is_file())
                || run::on_path("chromium").is_some()
        },
        debian: &["chromium"],
        otherwise: "install Chromium, or set CHROMIUM to the path of its program",
    },
    Tool {
        // The product runs without it; the tests of posters say so where they are skipped.
        name: "FFmpeg (for the posters of videos)",
        steps: &["test", "browser"],
        found: || run::on_path("ffmpeg").is_some(),
        debian: &["ffmpeg"],
        otherwise: "install FFmpeg, so that `ffmpeg` is on PATH",
    },
    Tool {
        name: "fonts for all scripts in the pictures",
        steps: &["browser"],
        found: || {
            let fonts = Path::new("/usr/share/fonts");
            fonts.join("truetype/noto/NotoSansArabic-Regular.ttf").exists()
                && fonts.join("truetype/noto/NotoColorEmoji.ttf").exists()
                && fonts.join("opentype/noto/NotoSansCJK-Regular.ttc").exists()
                || !Path::new("/etc/debian_version").exists()
        },
        debian: &["fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"],
        otherwise: "apt-get install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji",
    },
];

/// Folders with a `package-lock.json` of their own, when they exist, and the steps that need what is in them: the font,
/// which every build of the server embeds, and the browser tests.
const NPM_FOLDERS: &[(&str, &[&str])] = &[("server", BUILDING), ("server/e2e", &["types", "browser"])];

/// Whether we may install: asked for in words, by a variable, or by being in CI.
pub fn may_install(asked: bool) -> bool {
    let set = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    asked || set("CI", "true") || set("OMBUD_INSTALL", "1")
}

/// Finds or installs what the chosen steps need.
///
/// # Errors
/// Lists everything that is missing, each with the way to get it.
pub fn ensure(steps: &[&str], install: bool) -> Outcome {
    let needed = |tool: &&Tool| tool.steps.iter().any(|step| steps.contains(step));
    let missing: Vec<&Tool> = TOOLS.iter().filter(needed).filter(|tool| !(tool.found)()).collect();
    if !missing.is_empty() && install && is_root() && run::on_path("apt-get").is_some() {
        let packages: Vec<&str> = missing.iter().flat_map(|tool| tool.debian).copied().collect();
        apt(&packages)?;
    }
    let mut lines: Vec<String> = missing
        .iter()
        .filter(|tool| !(tool.found)())
        .map(|tool| format!("missing: {}: {}", tool.name, tool.otherwise))
        .collect();
    if lines.is_empty() {
        lines.extend(npm(steps, install)?);
    }
    if lines.is_empty() {
        return Ok(());
    }
    lines.push("on Debian, as root, `cargo xtask ci --install` installs all of it".to_owned());
    Err(lines.join("\n"))
}

/// A program of the PostgreSQL server: on PATH, or where Debian hides it.
fn postgres(name: &str) -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let hidden = versions.map(|version| version.path().join("bin").join(name));
    run::on_path(name).or_else(|| hidden.into_iter().find(|file| file.is_file()))
}

fn is_root() -> bool {
    run::capture(run::program("id", &["-u"])).is_ok_and(|id| id.trim_ascii() == b"0")
}

fn apt(packages: &[&str]) -> Outcome {
    println!("tools: installing {}", packages.join(" "));
    // Another installation may hold the lock; five minutes are enough for it to end.
    let wait = ["-o", "DPkg::Lock::Timeout=300", "-qq"];
    let mut update = run::program("apt-get", &wait);
    update.arg("update");
    run::finish(update)?;
    let mut install = run::program("apt-get", &wait);
    install.args(["install", "-y", "--no-install-recommends"]).args(packages);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    run::finish(install)
}

/// Installs the npm packages of each folder that the steps need and whose lock file is newer than what is installed.
fn npm(steps: &[&str], install: bool) -> Result<Vec<String>, String> {
    let mut lines = Vec::new();
    for (folder, needed_by) in NPM_FOLDERS {
        let lock = run::root().join(folder).join("package-lock.json");
        if !steps.iter().any(|step| needed_by.contains(step)) || !lock.exists() || npm_is_fresh(&lock) {
            continue;
        }
        if install {
            println!("tools: npm packages of {folder}");
            run::finish(run::program(
                "npm",
                &["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder],
            ))?;
        } else {
            lines.push(format!("missing: npm packages: run `npm ci --ignore-scripts --prefix {folder}`"));
        }
    }
    Ok(lines)
}

fn npm_is_fresh(lock: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let installed = changed(&lock.with_file_name("node_modules").join(".package-lock.json"));
    installed.is_some() && installed >= changed(lock)
}
