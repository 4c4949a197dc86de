//! Starting programs from the workspace root, and the few paths that all steps share.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// What went wrong, in words for the person at the terminal.
pub type Outcome = Result<(), String>;

/// The folder of the workspace. Cargo tells it at run time; what was compiled in may be another clone
/// that shares the build cache.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let compiled = || env!("CARGO_MANIFEST_DIR").into();
        let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(compiled));
        package.parent().map_or_else(|| ".".into(), Path::to_path_buf)
    })
}

/// Where cargo puts what it builds.
pub fn target_dir() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// A program with its arguments, to be run in the workspace root without standard input.
pub fn program(name: &str, args: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(root()).stdin(Stdio::null());
    command
}

/// The same cargo that started us. Where npm packages were fetched (in CI always, before the first build) a server without
/// the font is an error; elsewhere it is built without it, so that nobody needs Node to start it.
pub fn cargo(args: &[&str]) -> Command {
    let mut cargo = program(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), args);
    if root().join("server/node_modules").exists() {
        cargo.env("OMBUD_FONT", "required");
    }
    cargo
}

/// Runs a program to its end; an error names the whole line, so that it can be repeated by hand.
pub fn finish(mut command: Command) -> Outcome {
    let line = line(&command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}`: {status}")),
        Err(error) => Err(format!("`{line}` did not start: {error}")),
    }
}

/// Runs a program to its end and returns what it wrote to standard output.
pub fn capture(mut command: Command) -> Result<Vec<u8>, String> {
    let line = line(&command);
    let output =
        command.stderr(Stdio::inherit()).output().map_err(|error| format!("`{line}` did not start: {error}"))?;
    if output.status.success() { Ok(output.stdout) } else { Err(format!("`{line}`: {}", output.status)) }
}

/// Builds the program that people start and the one that proves it. Always both at once: alone, each would be built with
/// other features of the crates they share.
pub fn release() -> Outcome {
    finish(cargo(&["build", "--locked", "--release", "--package", "ombud-server", "--package", "ombud-proof"]))
}

/// Builds the same two as the tests do, and the examples; after the tests nothing is left to build. Always the whole
/// workspace: a package alone would be built with other features, and so once more.
pub fn tested() -> Outcome {
    finish(cargo(&["build", "--locked", "--workspace", "--bins", "--examples"]))
}

/// A program that [`tested`] built.
pub fn of_tests(name: &str) -> PathBuf {
    target_dir().join("debug").join(name)
}

/// Starts a command of the `proof` crate, the optimised build: it measures and it loads.
pub fn proof(command: &str, args: &[String]) -> Outcome {
    release()?;
    proof_in(&target_dir().join("release"), command, args)
}

/// Starts a command of the `proof` crate, as the tests build it: slower, with every check of arithmetic.
pub fn proof_tested(command: &str, args: &[String]) -> Outcome {
    tested()?;
    proof_in(&target_dir().join("debug"), command, args)
}

fn proof_in(folder: &Path, command: &str, args: &[String]) -> Outcome {
    let mut proof = Command::new(folder.join("ombud-proof"));
    proof.arg(command).args(args).env("OMBUD_BIN", folder.join("ombud")).current_dir(root()).stdin(Stdio::null());
    finish(proof)
}

/// Starts the evaluation of the `text` crate, which needs no other crate of ours. Optimised: it measures time too.
pub fn eval(args: &[String]) -> Outcome {
    let mut run =
        cargo(&["run", "--locked", "--quiet", "--release", "--package", "ombud-text", "--bin", "ombud-eval", "--"]);
    run.args(args);
    finish(run)
}

/// Whether a program of this name is in one of the folders of `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|dir| dir.join(name)).find(|file| file.is_file())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    let path = |word: &String| word.starts_with('/') && word.ends_with("/cargo");
    let words: Vec<_> = words.iter().map(|word| if path(word) { "cargo" } else { word.as_str() }).collect();
    words.join(" ")
}
