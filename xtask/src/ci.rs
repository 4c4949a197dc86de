//! `cargo xtask ci`: the steps in order, each with its name and time, and one verdict line.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::builder::PossibleValuesParser;

use crate::run::{self, Outcome};
use crate::{generate, tools};

#[derive(clap::Args)]
pub struct Options {
    /// Only these steps
    #[arg(long, value_name = "STEP", value_delimiter = ',', value_parser = names())]
    only: Vec<String>,
    /// Not these steps
    #[arg(long, value_name = "STEP", value_delimiter = ',', value_parser = names())]
    skip: Vec<String>,
    /// Without the slow steps at the end (browser, simulation, crash)
    #[arg(long)]
    quick: bool,
    /// Install what is missing (Debian, root); CI=true or OMBUD_INSTALL=1 say the same
    #[arg(long)]
    install: bool,
}

/// One step: a line here is all it takes to add one.
struct Step {
    name: &'static str,
    /// Left out by `--quick`.
    slow: bool,
    when: When,
    run: fn() -> Outcome,
}

/// What must be in the repository for a step to have something to do.
enum When {
    Always,
    /// A file or folder of this path.
    Exists(&'static str),
    /// A file in this folder whose name ends so.
    Any(&'static str, &'static str),
}

const STEPS: &[Step] = &[
    Step { name: "lock", slow: false, when: When::Always, run: lock },
    Step { name: "fmt", slow: false, when: When::Always, run: fmt },
    Step { name: "clippy", slow: false, when: When::Always, run: clippy },
    Step { name: "tidy", slow: false, when: When::Always, run: tidy },
    Step { name: "test", slow: false, when: When::Always, run: test },
    Step { name: "gen", slow: false, when: When::Always, run: gen_check },
    Step { name: "budgets", slow: false, when: When::Exists("server/assets/js/app.js"), run: budgets },
    Step { name: "types", slow: false, when: When::Any("server/assets/js", ".js"), run: types },
    Step { name: "browser", slow: true, when: When::Any("server/e2e", ".test.mjs"), run: browser },
    Step { name: "sim", slow: true, when: When::Exists("proof/src/sim.rs"), run: sim },
    Step { name: "crash", slow: true, when: When::Exists("proof/src/crash.rs"), run: crash },
];

/// A dependency that is not in the committed lock file shows here, before anything is built.
fn lock() -> Outcome {
    run::finish(run::cargo(&["fetch", "--locked"]))
}

fn fmt() -> Outcome {
    run::finish(run::cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Outcome {
    let args = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run::finish(run::cargo(&args))
}

/// The laws of the sources, before the long test run (which has them too). Built with the whole workspace, as the tests are.
fn tidy() -> Outcome {
    let args = ["test", "--locked", "--quiet", "--workspace", "--test", "it", "tidy::"];
    run::finish(run::cargo(&args))
}

/// The examples in the documentation, then all tests, PostgreSQL included.
fn test() -> Outcome {
    let docs = run::finish(run::cargo(&["test", "--locked", "--quiet", "--workspace", "--doc"]));
    let mut tests = if run::on_path("cargo-nextest").is_some() {
        run::cargo(&["nextest", "run", "--locked", "--workspace"])
    } else {
        println!("test: cargo-nextest is not installed, `cargo test` runs the same tests, slower");
        run::cargo(&["test", "--locked", "--workspace", "--all-targets", "--no-fail-fast"])
    };
    // Without it the tests of the second engine pass over themselves where there is no server.
    tests.env("OMBUD_REQUIRE_POSTGRES", "1");
    docs.and(run::finish(tests))
}

fn gen_check() -> Outcome {
    generate::run(true)
}

/// Sizes of what a browser loads, compressed.
fn budgets() -> Outcome {
    run::finish(run::program("node", &["server/e2e/lib/budgets.mjs"]))
}

/// The browser modules are plain JavaScript; the compiler reads their types from the comments.
fn types() -> Outcome {
    let mut tsc = run::program("server/e2e/node_modules/.bin/tsc", &["--noEmit", "--allowJs"]);
    tsc.args(["--checkJs", "--strict", "false", "--skipLibCheck", "--target", "es2023"]);
    tsc.args(["--lib", "es2023,dom,dom.iterable", "--types", ""]);
    tsc.args(["--module", "esnext", "--moduleResolution", "bundler"]);
    tsc.args(files("server/assets/js", ".js"));
    run::finish(tsc)
}

/// Browser tests against the program as the tests built it: an optimised one would cost a second build of everything, and
/// overflows would pass.
fn browser() -> Outcome {
    run::tested()?;
    let mut node = run::program("node", &["--test", "--test-reporter=spec"]);
    // A browser that waits for ever is a failure with a name.
    node.arg("--test-timeout=900000");
    node.args(files("server/e2e", ".test.mjs"));
    node.env("OMBUD_BIN", run::of_tests("ombud"));
    run::finish(node)
}

fn sim() -> Outcome {
    run::proof_tested("sim", &["--seeds".to_owned(), "200".to_owned()])
}

fn crash() -> Outcome {
    run::proof_tested("crash", &["--rounds".to_owned(), "5".to_owned()])
}

/// Runs the chosen steps. All of them run even after a failure, so that one run tells everything;
/// only without the tools or with a stale lock file there is no point in going on.
pub fn run(options: &Options) -> Outcome {
    let start = Instant::now();
    let (chosen, passed_over) = choose(options);
    let chosen_names: Vec<&str> = chosen.iter().map(|step| step.name).collect();
    println!("ci: {}", chosen_names.join(", "));
    let mut failed = Vec::new();
    let tools = || tools::ensure(&chosen_names, tools::may_install(options.install));
    if !timed("tools", tools) {
        failed.push("tools");
    }
    for step in &chosen {
        if failed.contains(&"tools") || failed.contains(&"lock") {
            break;
        }
        if !timed(step.name, step.run) {
            failed.push(step.name);
        }
    }
    verdict(&chosen_names, &passed_over, &failed, start.elapsed())
}

/// The steps to run, and the names of those passed over with the reason.
fn choose(options: &Options) -> (Vec<&'static Step>, Vec<String>) {
    let mut chosen = Vec::new();
    let mut passed_over = Vec::new();
    for step in STEPS {
        let named = |list: &[String]| list.iter().any(|name| name == step.name);
        if !options.only.is_empty() && !named(&options.only) {
            continue;
        }
        if named(&options.skip) || (options.quick && step.slow) {
            passed_over.push(format!("{} (asked)", step.name));
        } else if let Some(missing) = missing(&step.when) {
            passed_over.push(format!("{} (no {missing})", step.name));
        } else {
            chosen.push(step);
        }
    }
    (chosen, passed_over)
}

fn missing(when: &When) -> Option<String> {
    match when {
        When::Always => None,
        When::Exists(path) if run::root().join(path).exists() => None,
        When::Exists(path) => Some((*path).to_owned()),
        When::Any(folder, end) if !files(folder, end).is_empty() => None,
        When::Any(folder, end) => Some(format!("{folder}/*{end}")),
    }
}

/// The files of a folder whose names end so, sorted, from the root of the repository.
fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(run::root().join(folder)).into_iter().flatten().flatten();
    let names = entries.map(|entry| PathBuf::from(folder).join(entry.file_name()));
    let mut files: Vec<PathBuf> = names.filter(|path| path.to_string_lossy().ends_with(end)).collect();
    files.sort();
    files
}

fn timed(name: &str, step: impl FnOnce() -> Outcome) -> bool {
    println!("\n=== {name}");
    let start = Instant::now();
    let outcome = step();
    let took = spell(start.elapsed());
    match outcome {
        Ok(()) => {
            println!("=== {name}: ok, {took}");
            true
        }
        Err(why) => {
            println!("{why}\n=== {name}: FAILED, {took}");
            false
        }
    }
}

fn verdict(chosen: &[&str], passed_over: &[String], failed: &[&str], took: Duration) -> Outcome {
    let over = match passed_over {
        [] => String::new(),
        names => format!("; passed over: {}", names.join(", ")),
    };
    let took = spell(took);
    if failed.is_empty() {
        println!("\nci: OK, {} steps in {took}{over}", chosen.len());
        Ok(())
    } else {
        Err(format!("\nci: FAILED: {}, in {took}{over}", failed.join(", ")))
    }
}

fn spell(took: Duration) -> String {
    let seconds = took.as_secs();
    if seconds < 60 {
        format!("{:.1} s", took.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(STEPS.iter().map(|step| step.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(only: &[&str], skip: &[&str], quick: bool) -> Options {
        let owned = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
        Options { only: owned(only), skip: owned(skip), quick, install: false }
    }

    #[test]
    fn only_and_skip_choose_and_keep_the_order() {
        let (chosen, over) = choose(&options(&["clippy", "fmt", "lock"], &["clippy"], false));
        let chosen: Vec<&str> = chosen.iter().map(|step| step.name).collect();
        assert_eq!(chosen, ["lock", "fmt"]);
        assert_eq!(over, ["clippy (asked)"]);
    }

    #[test]
    fn quick_leaves_out_every_slow_step_and_says_so() {
        let (chosen, over) = choose(&options(&[], &[], true));
        assert!(chosen.iter().all(|step| !step.slow));
        assert!(over.contains(&"crash (asked)".to_owned()));
    }

    #[test]
    fn a_step_without_its_files_is_passed_over_by_name() {
        assert_eq!(missing(&When::Exists("xtask/src/ci.rs")), None);
        assert_eq!(missing(&When::Exists("no/such")), Some("no/such".to_owned()));
        assert_eq!(missing(&When::Any("xtask/src", ".rs")), None);
        assert_eq!(missing(&When::Any("xtask/src", ".no")), Some("xtask/src/*.no".to_owned()));
    }

    #[test]
    fn failure_is_an_error_that_names_the_step() {
        assert!(verdict(&["fmt"], &[], &[], Duration::ZERO).is_ok());
        let why = verdict(&["fmt"], &[], &["fmt"], Duration::ZERO).unwrap_err();
        assert!(why.contains("FAILED: fmt"), "{why}");
    }
}
