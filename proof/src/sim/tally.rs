//! What was seen: how often each state was entered, each event written, each outcome reached.

use std::collections::BTreeMap;
use std::fmt;

/// Counts of one seed, or of many.
#[derive(Debug, Default, Clone)]
pub struct Tally {
    pub steps: u64,
    /// By group and word.
    counts: BTreeMap<(&'static str, String), u64>,
    /// The last links of all streams of one seed: equal histories have equal ones.
    pub history: String,
}

impl Tally {
    /// One more of these.
    pub fn count(&mut self, group: &'static str, word: impl Into<String>) {
        *self.counts.entry((group, word.into())).or_default() += 1;
    }

    /// The counts of another seed.
    pub fn add(&mut self, other: &Self) {
        self.steps += other.steps;
        for (key, n) in &other.counts {
            *self.counts.entry(key.clone()).or_default() += n;
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
        Ok(())
    }
}
