//! Labelled messages: one JSON object a line.

use serde::Deserialize;
use std::fs;
use std::path::Path;

/// What a person said that the message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    Scam,
    Benign,
}

/// A message; further fields of a line are ignored.
#[derive(Clone, Debug, Deserialize)]
pub struct Sample {
    pub lang: String,
    pub text: String,
    pub label: Label,
    /// Which way of swindling, or which kind of harmless message that looks like one.
    #[serde(default)]
    pub kind: Option<String>,
}

/// The samples of a file.
///
/// # Errors
/// A file that cannot be read, a line that is no sample (with its number), or no sample at all.
pub fn read(path: &Path) -> Result<Vec<Sample>, String> {
    let text = fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?;
    let lines = text.trim_start_matches('\u{FEFF}').lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let samples: Result<Vec<Sample>, String> = lines
        .map(|(number, line)| {
            serde_json::from_str(line).map_err(|why| format!("{}:{}: {why}", path.display(), number + 1))
        })
        .collect();
    match samples {
        Ok(samples) if samples.is_empty() => Err(format!("{}: no messages", path.display())),
        other => other,
    }
}
