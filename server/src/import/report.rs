//! What an import did, for people (printed) and programs (JSON).

use super::rows::{RowOutcome, RowResult};
use super::source::{Facts, Notes, Source};
use ombud_domain::import::{Code, Gap, Kind, Outcome};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// How many failed rows are shown in full; all are counted.
const SHOWN_ERRORS: usize = 20;

/// Counts of one kind of object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// New ones.
    pub created: u64,
    /// Replaced ones.
    pub updated: u64,
    /// Known ones.
    pub unchanged: u64,
    /// Those that came late.
    pub ignored_older: u64,
    /// Refused rows.
    pub errors: u64,
}

impl Tally {
    fn count(&mut self, outcome: &RowOutcome) {
        let slot = match outcome {
            RowOutcome::Done(Outcome::Created) => &mut self.created,
            RowOutcome::Done(Outcome::Updated) => &mut self.updated,
            RowOutcome::Done(Outcome::Unchanged) => &mut self.unchanged,
            RowOutcome::Done(Outcome::IgnoredOlder) => &mut self.ignored_older,
            RowOutcome::Failed(_) => &mut self.errors,
        };
        *slot += 1;
    }

    fn numbers(self) -> [u64; 5] {
        [self.created, self.updated, self.unchanged, self.ignored_older, self.errors]
    }
}

/// What an import did.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// Where the rows came from, when they came from a converter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'static str>,
    /// Counts for each kind; rows whose kind could not be read are `unreadable`.
    pub objects: BTreeMap<&'static str, Tally>,
    /// How often each error happened.
    pub errors: BTreeMap<Code, u64>,
    /// The first failed rows.
    pub first_errors: Vec<RowResult>,
    /// Numbers of the source, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facts: Option<Facts>,
    /// What the source lacks and what was worked out.
    pub notes: Notes,
    /// Rows of the source that the converter could not use.
    pub bad_rows: Vec<String>,
}

/// Stands for the kind of rows that could not be read far enough.
const UNREADABLE: &str = "unreadable";

impl Report {
    /// An empty report on a source.
    #[must_use]
    pub fn on(source: &Source) -> Self {
        Self {
            source: Some(source.name),
            facts: Some(source.facts()),
            notes: source.notes.clone(),
            bad_rows: source.bad_rows.clone(),
            ..Self::default()
        }
    }

    /// Counts one row.
    pub fn count(&mut self, row: &RowResult) {
        let kind = row.object.map_or(UNREADABLE, Kind::as_str);
        self.objects.entry(kind).or_default().count(&row.outcome);
        if let RowOutcome::Failed(problem) = &row.outcome {
            *self.errors.entry(problem.code).or_default() += 1;
            if self.first_errors.len() < SHOWN_ERRORS {
                self.first_errors.push(row.clone());
            }
        }
    }

    /// How many rows were refused; an import with any should end with a failing exit code.
    #[must_use]
    pub fn failed(&self) -> u64 {
        self.objects.values().map(|tally| tally.errors).sum::<u64>() + self.bad_rows.len() as u64
    }

    /// How many rows changed something.
    #[must_use]
    pub fn changed(&self) -> u64 {
        self.objects.values().map(|tally| tally.created + tally.updated).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_table(f)?;
        if let Some(facts) = &self.facts {
            write_facts(facts, f)?;
        }
        let listed: [(&str, &[String]); 4] = [
            ("The source lacks", &self.notes.lacks),
            ("Worked out, and marked so", &self.notes.derived),
            ("Left out", &self.notes.left_out),
            ("Rows that could not be converted", &self.bad_rows),
        ];
        for (title, lines) in listed.iter().filter(|(_, lines)| !lines.is_empty()) {
            writeln!(f, "\n{title}")?;
            for line in lines.iter().take(SHOWN_ERRORS) {
                writeln!(f, "  - {line}")?;
            }
            write_rest(lines.len(), f)?;
        }
        self.write_errors(f)
    }
}

impl Report {
    fn write_table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = ["created", "updated", "unchanged", "older", "errors"];
        write!(f, "{:<16}", "object")?;
        heads.iter().try_for_each(|head| write!(f, "{head:>11}"))?;
        writeln!(f)?;
        let kinds = Kind::ALL.iter().map(|kind| kind.as_str()).chain([UNREADABLE]);
        let mut sums = [0; 5];
        for (kind, tally) in kinds.filter_map(|kind| Some((kind, self.objects.get(kind)?))) {
            write_row(kind, tally.numbers(), f)?;
            sums.iter_mut().zip(tally.numbers()).for_each(|(sum, n)| *sum += n);
        }
        write_row("all", sums, f)
    }

    fn write_errors(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.errors.is_empty() {
            return Ok(());
        }
        writeln!(f, "\nRefused rows")?;
        for (code, count) in &self.errors {
            writeln!(f, "  {count:>8}  {code}")?;
        }
        for row in &self.first_errors {
            if let RowOutcome::Failed(problem) = &row.outcome {
                let id = row.id.as_deref().unwrap_or("?");
                let kind = row.object.map_or(UNREADABLE, Kind::as_str);
                writeln!(f, "  line {}, {kind} {id}: {problem}", row.line)?;
            }
        }
        let all: u64 = self.errors.values().sum();
        write_rest(usize::try_from(all).unwrap_or(usize::MAX), f)
    }
}

fn write_row(name: &str, numbers: [u64; 5], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{name:<16}")?;
    numbers.iter().try_for_each(|number| write!(f, "{number:>11}"))?;
    writeln!(f)
}

fn write_rest(all: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match all.saturating_sub(SHOWN_ERRORS) {
        0 => Ok(()),
        rest => writeln!(f, "  … and {rest} more"),
    }
}

fn write_facts(facts: &Facts, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let gap = |gap| facts.gaps.get(&gap).copied().unwrap_or(0);
    writeln!(f, "\nOrders")?;
    writeln!(f, "  {:>8}  in all", facts.orders)?;
    writeln!(f, "  {:>8}  without items (chat only)", gap(Gap::NoItems))?;
    writeln!(f, "  {:>8}  with unequal sums", gap(Gap::UnequalSum))?;
    writeln!(f, "  {:>8}  without a payment", gap(Gap::NoPayment))?;
    let several = facts.orders_of_several_shops;
    writeln!(f, "  {several:>8}  of several shops (one case per order and shop)")?;
    writeln!(f, "  {:>8}  past refunds", facts.past_refunds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ombud_domain::import::Problem;

    fn row(line: u64, object: Option<Kind>, outcome: RowOutcome) -> RowResult {
        RowResult { line, object, id: Some(format!("x{line}")), outcome }
    }

    #[test]
    fn it_counts_and_prints() {
        let mut report = Report::default();
        for outcome in Outcome::ALL {
            report.count(&row(1, Some(Kind::Order), RowOutcome::Done(outcome)));
        }
        for line in 0..25 {
            let problem = Problem::of("currency", Code::BadCurrency, "no");
            report.count(&row(line, None, RowOutcome::Failed(problem)));
        }
        assert_eq!((report.failed(), report.changed()), (25, 2));
        let text = report.to_string();
        let squeezed: Vec<String> = text.lines().map(|l| l.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        for expected in [
            "object created updated unchanged older errors",
            "order 1 1 1 1 0",
            "unreadable 0 0 0 0 25",
            "all 1 1 1 1 25",
            "25 bad_currency",
            "line 0, unreadable x0: bad_currency in currency: no",
            "… and 5 more",
        ] {
            assert!(squeezed.iter().any(|line| line == expected), "{expected} in\n{text}");
        }
        let json = serde_json::to_value(&report).expect("JSON");
        assert_eq!(json["objects"]["order"]["updated"], 1);
        assert_eq!(json["errors"]["bad_currency"], 25);
    }
}
