//! Generated files: made by the program itself, committed, and compared in CI.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::run::{self, Outcome};

/// One generated thing: who makes it and where it stands in the repository.
struct Generated {
    /// File or folder, from the root of the repository.
    path: &'static str,
    /// The program that makes it, below the folder of builds, with its arguments.
    run: &'static [&'static str],
    /// `Stdout`: what the program prints is the file. `Folder`: the program is told the folder and writes it.
    into: Into,
    /// The source without which the generator does not exist; then the entry is passed over, visibly.
    source: &'static str,
}

enum Into {
    Stdout,
    Folder,
}

const GENERATED: &[Generated] = &[
    Generated {
        path: "docs/states",
        run: &["examples/diagrams", "docs/states"],
        into: Into::Folder,
        source: "domain/examples/diagrams.rs",
    },
    Generated { path: "docs/openapi.json", run: &["ombud", "openapi"], into: Into::Stdout, source: "server/src/api" },
    Generated {
        path: "docs/config.example.toml",
        run: &["ombud", "config-example"],
        into: Into::Stdout,
        source: "server/src/config.rs",
    },
];

/// Runs all generators. With `check`, a file that changed by it is an error: it was committed stale.
pub fn run(check: bool) -> Outcome {
    let mut stale = Vec::new();
    run::tested()?;
    for entry in GENERATED {
        if !run::root().join(entry.source).exists() {
            println!("gen: {} passed over, there is no {}", entry.path, entry.source);
            continue;
        }
        let target = run::root().join(entry.path);
        let before = contents(&target)?;
        make(entry, &target)?;
        let changed = changes(&before, &contents(&target)?);
        println!("gen: {} {}", entry.path, if changed.is_empty() { "unchanged" } else { "written" });
        stale.extend(changed);
    }
    if check && !stale.is_empty() {
        let list = stale.join("\n  ");
        return Err(format!("generated files were stale; they are fresh now, commit them:\n  {list}"));
    }
    Ok(())
}

fn make(entry: &Generated, target: &Path) -> Outcome {
    let [name, args @ ..] = entry.run else { return Err(format!("nobody makes {}", entry.path)) };
    let program = run::program(&run::of_tests(name).to_string_lossy(), args);
    match entry.into {
        Into::Folder => {
            // A file whose source is gone must go too.
            if target.exists() {
                fs::remove_dir_all(target).map_err(|error| told(target, &error))?;
            }
            fs::create_dir_all(target).map_err(|error| told(target, &error))?;
            run::finish(program)
        }
        Into::Stdout => {
            let text = run::capture(program)?;
            let folder = target.parent().unwrap_or(target);
            fs::create_dir_all(folder).map_err(|error| told(folder, &error))?;
            fs::write(target, text).map_err(|error| told(target, &error))
        }
    }
}

/// Every file at or below `path` with its bytes; nothing there is no file.
fn contents(path: &Path) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![path.to_path_buf()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).map_err(|error| told(&path, &error))?;
            for entry in entries {
                open.push(entry.map_err(|error| told(&path, &error))?.path());
            }
        } else if path.is_file() {
            let bytes = fs::read(&path).map_err(|error| told(&path, &error))?;
            let name = path.strip_prefix(run::root()).unwrap_or(&path);
            found.insert(name.display().to_string(), bytes);
        }
    }
    Ok(found)
}

/// Names of the files that are new, gone or different.
fn changes(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

fn told(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_a_gone_and_a_different_file_are_changes() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let before = BTreeMap::from([file("gone", "1"), file("same", "2"), file("other", "3")]);
        let after = BTreeMap::from([file("new", "1"), file("same", "2"), file("other", "4")]);
        assert_eq!(changes(&before, &after), ["gone", "new", "other"]);
    }
}
