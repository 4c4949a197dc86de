//! The message guard: recall, precision and F1 by language, the bands, the time for a message.
//!
//! A message counts as caught when the guard does anything but deliver it as it is.

use crate::sample::{self, Label, Sample};
use ombud_text::guard::{Band, Context, Verdict, check, version};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

/// Where the project's own messages are.
const OWN: &str = "text/eval/guard";
/// Each message is judged so many times; the fastest is its time, since the machine does other things too.
const ROUNDS: usize = 5;

#[derive(Default)]
struct Options {
    files: Vec<PathBuf>,
    json: bool,
    report: Option<PathBuf>,
    /// Prints the messages that were judged wrongly.
    wrong: bool,
}

fn options(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().map(PathBuf::from).ok_or_else(|| format!("{argument}: a file is missing"));
        match argument.as_str() {
            "--file" => options.files.push(value()?),
            "--report" => options.report = Some(value()?),
            "--json" => options.json = true,
            "--wrong" => options.wrong = true,
            other => return Err(format!("{other} is unknown: --file FILE.jsonl, --json, --report FILE, --wrong")),
        }
    }
    Ok(options)
}

/// A message and what the guard made of it.
struct Judged {
    /// Which of the files it stands in.
    file: usize,
    sample: Sample,
    verdict: Verdict,
    micros: f64,
}

impl Judged {
    fn caught(&self) -> bool {
        self.verdict.band != Band::Deliver
    }

    fn is_scam(&self) -> bool {
        self.sample.label == Label::Scam
    }
}

pub fn run(arguments: &[String]) -> Result<(), String> {
    let options = options(arguments)?;
    let files = if options.files.is_empty() { own_files()? } else { options.files.clone() };
    let mut samples = Vec::new();
    for (index, file) in files.iter().enumerate() {
        samples.extend(sample::read(file)?.into_iter().map(|sample| (index, sample)));
    }
    // The rules are read at first use; that is no message's time.
    check("", &Context::default());
    let judged: Vec<Judged> = samples.into_iter().map(|(file, sample)| judge(file, sample)).collect();
    let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    let report = report(&judged, &names);
    println!("{report}");
    if options.wrong {
        print_wrong(&judged);
    }
    if let Some(path) = &options.report {
        fs::write(path, &report).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    if options.json {
        println!("{}", totals(&judged));
    }
    Ok(())
}

fn own_files() -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(OWN).map_err(|why| format!("{OWN}: {why}"))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    if files.is_empty() { Err(format!("{OWN} has no messages (*.jsonl)")) } else { Ok(files) }
}

fn judge(file: usize, sample: Sample) -> Judged {
    let context = Context::default();
    let mut micros = f64::MAX;
    let mut verdict = check(&sample.text, &context);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        verdict = check(&sample.text, &context);
        micros = micros.min(start.elapsed().as_secs_f64() * 1e6);
    }
    Judged { file, sample, verdict, micros }
}

/// How many were caught rightly, wrongly, and not.
#[derive(Default, Clone, Copy)]
struct Count {
    caught_scam: usize,
    missed_scam: usize,
    caught_benign: usize,
    let_benign: usize,
}

impl Count {
    fn of<'a>(judged: impl Iterator<Item = &'a Judged>) -> Count {
        let mut count = Count::default();
        for one in judged {
            match (one.is_scam(), one.caught()) {
                (true, true) => count.caught_scam += 1,
                (true, false) => count.missed_scam += 1,
                (false, true) => count.caught_benign += 1,
                (false, false) => count.let_benign += 1,
            }
        }
        count
    }

    fn recall(self) -> f64 {
        ratio(self.caught_scam, self.caught_scam + self.missed_scam)
    }

    fn precision(self) -> f64 {
        ratio(self.caught_scam, self.caught_scam + self.caught_benign)
    }

    fn f1(self) -> f64 {
        ratio(2 * self.caught_scam, 2 * self.caught_scam + self.missed_scam + self.caught_benign)
    }

    fn row(self, name: &str) -> String {
        let benign = self.caught_benign + self.let_benign;
        format!(
            "| {name} | {} | {benign} | {:.3} | {:.3} | {:.3} | {} | {} |\n",
            self.caught_scam + self.missed_scam,
            self.recall(),
            self.precision(),
            self.f1(),
            self.missed_scam,
            self.caught_benign
        )
    }

    fn json(self) -> Value {
        json!({
            "recall": rounded(self.recall()),
            "precision": rounded(self.precision()),
            "f1": rounded(self.f1()),
            "scam": self.caught_scam + self.missed_scam,
            "benign": self.caught_benign + self.let_benign,
            "missed": self.missed_scam,
            "false_alarms": self.caught_benign,
        })
    }
}

/// Nothing of nothing is all of it: no scam was missed where there was none.
#[allow(clippy::cast_precision_loss, reason = "counts of messages are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

/// The judged by a name of theirs, in the order of the names.
fn grouped(judged: &[Judged], name: impl Fn(&Judged) -> Option<String>) -> BTreeMap<String, Vec<&Judged>> {
    let mut groups: BTreeMap<String, Vec<&Judged>> = BTreeMap::new();
    for one in judged {
        if let Some(name) = name(one) {
            groups.entry(name).or_default().push(one);
        }
    }
    groups
}

fn report(judged: &[Judged], files: &[String]) -> String {
    let mut out = format!(
        "# The message guard, measured\n\nRules `{}`, {} messages. `cargo xtask eval guard --report docs/eval/guard.md` makes this page anew. A message counts as \
         caught when it is not simply delivered.\n\nRules are written with `dev.jsonl` in sight and without the others. `held.jsonl` is by the writer of the rules, too, \
         and flatters them; only the rows of `test.jsonl` and `fresh.jsonl` say what to \
         expect of messages that nobody has seen, and what is wanted there is a recall of 0.90 at a precision of 0.97.\n\n",
        version(),
        judged.len(),
    );
    let head = "| scam | benign | recall | precision | F1 | missed | false alarms |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    let _ = write!(out, "| file {head}");
    for (index, file) in files.iter().enumerate() {
        out += &Count::of(judged.iter().filter(|one| one.file == index)).row(file);
    }
    let _ = write!(out, "\n| language {head}");
    out += &Count::of(judged.iter()).row("all");
    for (language, group) in grouped(judged, |one| Some(one.sample.lang.clone())) {
        out += &Count::of(group.into_iter()).row(&language);
    }
    out += &bands(judged);
    out += &kinds(judged);
    out += &times(judged);
    out
}

fn bands(judged: &[Judged]) -> String {
    let mut out = "\n| band | scam | benign |\n| --- | --- | --- |\n".to_owned();
    for band in Band::ALL {
        let of = |scam: bool| judged.iter().filter(|one| one.verdict.band == band && one.is_scam() == scam).count();
        let _ = writeln!(out, "| {} | {} | {} |", band.label(), of(true), of(false));
    }
    out
}

/// Which ways of swindling are missed, and which harmless messages are taken for one.
fn kinds(judged: &[Judged]) -> String {
    let mut out = String::new();
    for (scam, title) in [(true, "way of swindling"), (false, "harmless, but")] {
        let wanted = |one: &Judged| one.sample.kind.clone().filter(|_| one.is_scam() == scam);
        let groups = grouped(judged, wanted);
        if groups.is_empty() {
            continue;
        }
        let _ = write!(
            out,
            "\n| {title} | messages | delivered | warned | to edit | to review |\n| --- | --- | --- | --- | --- | --- |\n"
        );
        for (kind, group) in groups {
            let of = |band: Band| group.iter().filter(|one| one.verdict.band == band).count();
            let [deliver, warn, edit, review] = Band::ALL.map(of);
            let _ = writeln!(out, "| {kind} | {} | {deliver} | {warn} | {edit} | {review} |", group.len());
        }
    }
    out
}

fn times(judged: &[Judged]) -> String {
    let mut micros: Vec<f64> = judged.iter().map(|one| one.micros).collect();
    micros.sort_by(f64::total_cmp);
    let at = |percent: usize| micros[(micros.len() * percent / 100).min(micros.len() - 1)];
    let build = if cfg!(debug_assertions) { "debug" } else { "release" };
    format!(
        "\nTime for a message ({build} build): p50 {:.0} µs, p99 {:.0} µs, longest {:.0} µs.\n",
        at(50),
        at(99),
        at(100)
    )
}

fn print_wrong(judged: &[Judged]) {
    for one in judged.iter().filter(|one| one.caught() != one.is_scam()) {
        let what = if one.is_scam() { "missed" } else { "false alarm" };
        let rules: Vec<String> =
            one.verdict.findings.iter().map(|f| format!("{}/{}:{}", f.language, f.rule, f.weight)).collect();
        println!("{what} {} {} [{}] {}", one.sample.lang, one.verdict.score, rules.join(" "), one.sample.text);
    }
}

/// One object on one line, for programs.
fn totals(judged: &[Judged]) -> Value {
    let mut totals = Count::of(judged.iter()).json();
    let by_lang: serde_json::Map<String, Value> = grouped(judged, |one| Some(one.sample.lang.clone()))
        .into_iter()
        .map(|(language, group)| (language, Count::of(group.into_iter()).json()))
        .collect();
    totals["by_lang"] = Value::Object(by_lang);
    totals["rules"] = version().into();
    totals
}
