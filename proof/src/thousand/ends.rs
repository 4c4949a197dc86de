//! What came of the batch, read from the ledger and the books.

use super::text;
use ombud_domain::case::CaseKind;
use ombud_domain::dispute::{Dispute, DisputeStage};
use ombud_domain::id::CaseId;
use ombud_domain::time::Span;
use ombud_engine::{Engine, rows};
use ombud_store::ledger::{self, Position, Verdict};
use ombud_store::{StoreError, case};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How the cases ended.
#[derive(Debug, Default)]
pub struct Ends {
    /// By outcome and how: from filing to the end, each.
    lasted: BTreeMap<(String, String), Vec<Span>>,
    actions: BTreeMap<&'static str, u64>,
    events: u64,
    streams: usize,
    books: usize,
    refunded: u64,
}

impl Ends {
    /// How many cases ended.
    pub fn cases(&self) -> usize {
        self.lasted.values().map(Vec::len).sum()
    }
}

impl fmt::Display for Ends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = |span: Span| span.0 as f64 / Span::days(1).0 as f64;
        write!(f, "actions:")?;
        for (action, n) in &self.actions {
            write!(f, " {action} {n}")?;
        }
        writeln!(
            f,
            "\n{:<24} {:<18} {:>6} {:>12} {:>12} {:>9}",
            "outcome", "how", "cases", "median days", "95 % days", "longest"
        )?;
        let mut line = |outcome: &str, how: &str, mut lasted: Vec<Span>| {
            lasted.sort_unstable();
            let at = |percent: usize| {
                lasted.get((lasted.len() * percent / 100).min(lasted.len() - 1)).map_or(0.0, |s| days(*s))
            };
            writeln!(
                f,
                "{outcome:<24} {how:<18} {:>6} {:>12.1} {:>12.1} {:>9.1}",
                lasted.len(),
                at(50),
                at(95),
                at(100)
            )
        };
        for ((outcome, how), lasted) in &self.lasted {
            line(outcome, how, lasted.clone())?;
        }
        if self.cases() > 0 {
            line("all", "", self.lasted.values().flatten().copied().collect())?;
        }
        write!(
            f,
            "checks: {} cases closed with one outcome and one how each; {} books hold what was captured ({} refunds paid); \
             {} chains whole over {} events",
            self.cases(),
            self.books,
            self.refunded,
            self.streams,
            self.events
        )
    }
}

/// Reads everything once more; an error names what does not hold.
pub async fn check(engine: &Engine, cases: &[CaseId], actions: &BTreeMap<&'static str, u64>) -> Result<Ends, String> {
    let mut ends = Ends { actions: actions.clone(), ..Ends::default() };
    let (mut after, mut closed) = (Position::default(), BTreeMap::<i64, u32>::new());
    let (mut streams, mut books) = (BTreeSet::new(), BTreeSet::new());
    loop {
        let read = engine.store().read(move |tx| Box::pin(ledger::after(tx, after, 512))).await;
        let entries = read.map_err(|e: StoreError| text(e))?;
        let Some(last) = entries.last() else { break };
        after = last.position;
        for entry in &entries {
            ends.events += 1;
            streams.insert(entry.stream);
            match entry.kind.as_str() {
                "dispute.closed" => *closed.entry(entry.stream).or_default() += 1,
                "book.captured" => drop(books.insert(entry.stream)),
                "refund.paid" | "refund.settled_otherwise" => ends.refunded += 1,
                _ => {}
            }
        }
    }
    for id in cases {
        ended(engine, *id, closed.get(&id.0).copied().unwrap_or(0), &mut ends).await?;
    }
    for id in &books {
        holds(engine, *id).await?;
    }
    for id in &streams {
        whole(engine, *id).await?;
    }
    (ends.streams, ends.books) = (streams.len(), books.len());
    Ok(ends)
}

/// I07: one end, with an outcome and a way to it.
async fn ended(engine: &Engine, id: CaseId, times: u32, ends: &mut Ends) -> Result<(), String> {
    let read = engine.store().read(move |tx| Box::pin(async move { case::load(tx, id.0).await })).await;
    let row = read.map_err(|e: StoreError| text(e))?.ok_or_else(|| format!("case {id} is gone"))?;
    if rows::kind(&row).map_err(text)? != CaseKind::Dispute {
        return Err(format!("{} is no dispute", row.number));
    }
    let case = rows::read::<Dispute>(&row).map_err(text)?;
    let (Some(outcome), Some(how), Some(end)) = (case.data.outcome, case.data.how, case.env.closed_at) else {
        return Err(format!("I07: {} is {:?} without an outcome", case.env.number, case.stage));
    };
    if case.stage != DisputeStage::Closed || times != 1 {
        return Err(format!("I07: {} was closed {times} times", case.env.number));
    }
    let lasted = end - case.data.submitted_at;
    ends.lasted.entry((format!("{outcome:?}"), format!("{how:?}"))).or_default().push(lasted);
    Ok(())
}

/// I01: a payment gives no more than it had.
async fn holds(engine: &Engine, id: i64) -> Result<(), String> {
    let read = engine.store().read(move |tx| Box::pin(case::book(tx, id))).await;
    let row = read.map_err(|e: StoreError| text(e))?.ok_or_else(|| format!("book {id} is gone"))?;
    let book = rows::read_book(&row).map_err(text)?;
    let gone = book.promised() + book.past + book.charged_back;
    if gone > book.captured || book.lines.iter().any(|line| !line.paid.covers(&line.used)) {
        return Err(format!("I01: {gone} of {} is gone from book {id}", book.captured));
    }
    Ok(())
}

/// I24: the chain of a stream, followed from its beginning.
async fn whole(engine: &Engine, id: i64) -> Result<(), String> {
    let read = engine.store().read(move |tx| Box::pin(ledger::verify(tx, id))).await;
    match read.map_err(|e: StoreError| text(e))? {
        Verdict::Whole { erased: 0, .. } => Ok(()),
        other => Err(format!("I24: the chain of {id}: {other:?}")),
    }
}
