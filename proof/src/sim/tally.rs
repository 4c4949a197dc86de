//! What was seen: how often each state was entered, each event written, each row taken, each outcome reached.

use ombud_domain::case::Taken;
use std::collections::BTreeMap;
use std::fmt;

/// Counts of one seed, or of many.
#[derive(Debug, Default, Clone)]
pub struct Tally {
    pub steps: u64,
    /// By group and word.
    counts: BTreeMap<(&'static str, String), u64>,
    /// Rows of the machines' tables, as the engine took them.
    pub rows: BTreeMap<Taken, u64>,
    /// The last links of all streams of one seed: equal histories have equal ones.
    pub history: String,
}

impl Tally {
    /// One more of these.
    pub fn count(&mut self, group: &'static str, word: impl Into<String>) {
        self.count_n(group, word, 1);
    }

    /// So many more of these.
    pub fn count_n(&mut self, group: &'static str, word: impl Into<String>, n: u64) {
        *self.counts.entry((group, word.into())).or_default() += n;
    }

    /// The counts of another seed.
    pub fn add(&mut self, other: &Self) {
        self.steps += other.steps;
        for (key, n) in &other.counts {
            *self.counts.entry(key.clone()).or_default() += n;
        }
        self.took(&other.rows);
    }

    /// These rows were taken as well.
    pub fn took(&mut self, rows: &BTreeMap<Taken, u64>) {
        for (row, n) in rows {
            *self.rows.entry(*row).or_default() += n;
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut group = "";
        for ((of, word), n) in &self.counts {
            if *of != group {
                write!(f, "{}{of}:", if group.is_empty() { "" } else { "\n" })?;
                group = of;
            }
            write!(f, " {word} {n}")?;
        }
        let mut kind = None;
        for (taken, n) in &self.rows {
            if kind != Some(taken.kind) {
                write!(f, "\nrows of {}:", taken.kind.code())?;
                kind = Some(taken.kind);
            }
            write!(f, " {}→{} {n}", taken.row, taken.to)?;
        }
        Ok(())
    }
}
