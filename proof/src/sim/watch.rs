//! The watcher: reads the ledger behind the engine's back, folds every stream by itself and compares what it gets with
//! the rows that the engine keeps (I24).

use super::house::{House, Step, Stop, broken, law};
use super::laws;
use super::market::Market;
use ombud_domain::appeal::Appeal;
use ombud_domain::case::{Case, CaseKind, Event, Machine, Stage, fold};
use ombud_domain::conversation::{Conversation, ConversationStage, ConversationWhat};
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat};
use ombud_domain::finance::{Finance, FinanceStage, FinanceWhat};
use ombud_domain::id::{CaseId, LineId};
use ombud_domain::outside::Outside;
use ombud_domain::payment_book::{Book, BookEvent};
use ombud_domain::refund::{Refund, RefundStage, RefundWhat};
use ombud_domain::report::Report;
use ombud_domain::returns::{Return, ReturnStage, ReturnWhat};
use ombud_domain::statement::Statement;
use ombud_domain::suggestion::Suggestion;
use ombud_domain::time::Instant;
use ombud_engine::rows;
use ombud_store::case::{BookRow, CaseRow};
use ombud_store::ledger::{self, Entry, Position, Verdict};
use ombud_store::{StoreError, case};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Everything as the ledger tells it.
#[derive(Debug, Default)]
pub struct Watch {
    pub disputes: BTreeMap<i64, Case<Dispute>>,
    pub refunds: BTreeMap<i64, Case<Refund>>,
    pub returns: BTreeMap<i64, Case<Return>>,
    pub chats: BTreeMap<i64, Case<Conversation>>,
    pub reports: BTreeMap<i64, Case<Report>>,
    pub statements: BTreeMap<i64, Case<Statement>>,
    pub appeals: BTreeMap<i64, Case<Appeal>>,
    pub finance: BTreeMap<i64, Case<Finance>>,
    pub outside: BTreeMap<i64, Case<Outside>>,
    pub suggestions: BTreeMap<i64, Case<Suggestion>>,
    pub books: BTreeMap<i64, Book>,
    /// Commands to the marketplace, in their order.
    pub commands: Vec<Value>,
    /// What each key of a command means.
    pub meanings: BTreeMap<(String, String), Value>,
    /// What is held of the shops' money, by dispute.
    pub held: BTreeMap<String, i64>,
    /// Points on shops' records, by the decision they stand under.
    pub record: BTreeMap<String, i64>,
    /// Messages by chat, as written.
    pub messages: Vec<(i64, String)>,
    /// Alerts by book.
    pub alerts: BTreeMap<i64, u32>,
    /// What only the marketplace knows.
    pub market: Market,
    /// How often each state was entered.
    pub entered: BTreeMap<(CaseKind, &'static str), u64>,
    /// Units bought by line.
    pub bought: BTreeMap<LineId, u32>,
    at: Position,
    commands_at: i64,
}

/// A machine that the watcher folds.
pub trait Watched: Machine {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>>;
    /// The case as its first event describes it.
    fn blank(first: &Self::What) -> Option<Case<Self>>;
    /// The laws that one event must keep.
    fn keeps(watch: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step;
}

impl Watch {
    pub fn new(bought: BTreeMap<LineId, u32>) -> Self {
        Self { bought, ..Self::default() }
    }

    /// The next moment at which a timer runs.
    pub fn next_wake(&self) -> Option<Instant> {
        let wakes = [
            self.disputes.values().filter_map(|c| c.env.wake).min(),
            self.refunds.values().filter_map(|c| c.env.wake).min(),
            self.returns.values().filter_map(|c| c.env.wake).min(),
            self.chats.values().filter_map(|c| c.env.wake).min(),
            self.reports.values().filter_map(|c| c.env.wake).min(),
            self.statements.values().filter_map(|c| c.env.wake).min(),
            self.appeals.values().filter_map(|c| c.env.wake).min(),
            self.finance.values().filter_map(|c| c.env.wake).min(),
            self.outside.values().filter_map(|c| c.env.wake).min(),
            self.suggestions.values().filter_map(|c| c.env.wake).min(),
        ];
        wakes.into_iter().flatten().min()
    }

    /// How much of the ledger was read.
    pub const fn at(&self) -> Position {
        self.at
    }

    fn entry(&mut self, entry: &Entry) -> Step {
        match entry.kind.split('.').next() {
            Some("dispute") => self.folded::<Dispute>(entry),
            Some("refund") => self.folded::<Refund>(entry),
            Some("return") => self.folded::<Return>(entry),
            Some("conversation") => self.folded::<Conversation>(entry),
            Some("report") => self.folded::<Report>(entry),
            Some("statement") => self.folded::<Statement>(entry),
            Some("appeal") => self.folded::<Appeal>(entry),
            Some("finance") => self.folded::<Finance>(entry),
            Some("outside") => self.folded::<Outside>(entry),
            Some("suggestion") => self.folded::<Suggestion>(entry),
            Some("book") => self.booked(entry),
            _ => broken("I24", format!("an unknown kind: {}", entry.kind)),
        }
    }

    fn folded<M: Watched>(&mut self, entry: &Entry) -> Step {
        let event = rows::event::<M>(entry).map_err(|e| Stop::Broken(format!("I24: {e}")))?;
        let Some(event) = event else { return broken("I24", "an erased event") };
        let before = match M::cases(self).get(&entry.stream) {
            Some(case) => case.clone(),
            None => M::blank(&event.what).ok_or_else(|| Stop::Broken(format!("I24: begins with {}", entry.kind)))?,
        };
        law(entry.seq == before.env.seq + 1, "I24", || format!("{} after {}", entry.seq, before.env.seq))?;
        let after = fold(before.clone(), std::slice::from_ref(&event), Instant(entry.at));
        if event.next.is_some() && (after.stage != before.stage || before.env.seq == 0) {
            *self.entered.entry((M::KIND, after.stage.code())).or_default() += 1;
        }
        M::keeps(self, &before, &after, &event, entry)?;
        M::cases(self).insert(entry.stream, after);
        Ok(())
    }

    fn booked(&mut self, entry: &Entry) -> Step {
        let event: BookEvent = serde_json::from_str(entry.body.as_deref().unwrap_or_default())
            .map_err(|e| Stop::Broken(format!("I24: a book event: {e}")))?;
        let Some(before) = self.books.get(&entry.stream).cloned() else {
            return broken("I24", "a book that nobody opened");
        };
        law(entry.seq == before.seq + 1, "I24", || format!("{} after {}", entry.seq, before.seq))?;
        let after = before.applied(&event);
        laws::book(self, &after, &event)?;
        self.books.insert(entry.stream, after);
        Ok(())
    }
}

impl Watched for Dispute {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.disputes
    }
    fn blank(first: &DisputeWhat) -> Option<Case<Self>> {
        let DisputeWhat::Started { dispute, envelope } = first else { return None };
        Some(Case { env: (**envelope).clone(), stage: DisputeStage::Draft, data: (**dispute).clone() })
    }
    fn keeps(watch: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        laws::dispute(watch, before, after, event, entry)
    }
}

impl Watched for Refund {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.refunds
    }
    fn blank(first: &RefundWhat) -> Option<Case<Self>> {
        let RefundWhat::Promised { refund, envelope } = first else { return None };
        Some(Case { env: (**envelope).clone(), stage: RefundStage::Reserved, data: (**refund).clone() })
    }
    fn keeps(watch: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, _: &Entry) -> Step {
        if let RefundWhat::SettledOtherwise { .. } = event.what {
            // After the second signature the money is there, by whatever way.
            watch.market.paid.entry(after.env.number.clone()).or_insert(after.data.amount.minor);
        }
        laws::refund(watch, before, after, event)
    }
}

impl Watched for Return {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.returns
    }
    fn blank(first: &ReturnWhat) -> Option<Case<Self>> {
        let ReturnWhat::Requested { back, envelope } = first else { return None };
        Some(Case { env: (**envelope).clone(), stage: ReturnStage::RmaRequested, data: (**back).clone() })
    }
    fn keeps(_: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        laws::goods_back(before, after, event, entry)
    }
}

impl Watched for Conversation {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.chats
    }
    fn blank(first: &ConversationWhat) -> Option<Case<Self>> {
        let ConversationWhat::Opened { conversation, envelope } = first else { return None };
        let shop = conversation.with_shop;
        let stage = if shop { ConversationStage::WithShop } else { ConversationStage::Assistant };
        Some(Case { env: (**envelope).clone(), stage, data: (**conversation).clone() })
    }
    fn keeps(watch: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        if let ConversationWhat::Message { text, .. } = &event.what {
            watch.messages.push((entry.stream, text.clone()));
        }
        laws::chat(before, after, event, entry)
    }
}

impl Watched for Finance {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.finance
    }
    fn blank(first: &FinanceWhat) -> Option<Case<Self>> {
        let FinanceWhat::Opened { finance, envelope, .. } = first else { return None };
        Some(Case { env: (**envelope).clone(), stage: FinanceStage::Received, data: (**finance).clone() })
    }
    fn keeps(_: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        laws::finance(before, after, event, entry)
    }
}

/// A row of a case equals what its events tell.
fn equal<M: Machine>(row: &CaseRow, told: &Case<M>) -> Step {
    let kept = rows::read::<M>(row).map_err(|e| Stop::Broken(format!("I24: {e}")))?;
    law(kept == *told, "I24", || format!("the row {kept:?} is not the fold {told:?}"))
}

/// The rows of these streams: of a case or of a book.
type Rows = Vec<(i64, Option<CaseRow>, Option<BookRow>)>;

impl House<'_> {
    /// Reads what is new, folds it, compares it with the rows, and holds all laws.
    pub async fn look(&mut self) -> Step {
        let mut touched: BTreeSet<i64> = BTreeSet::new();
        loop {
            let after = self.watch.at;
            let read = self.engine.store().read(move |tx| Box::pin(ledger::after(tx, after, 512))).await;
            let entries: Vec<Entry> = self.kept(read)?;
            let Some(last) = entries.last() else { break };
            self.watch.at = last.position;
            for entry in &entries {
                if entry.kind == "book.captured" && !self.watch.books.contains_key(&entry.stream) {
                    self.new_book(entry.stream).await?;
                }
                self.watch.entry(entry)?;
                self.tally.count("events", &entry.kind);
                touched.insert(entry.stream);
            }
        }
        self.compare(touched.iter().copied().collect()).await?;
        self.read_commands().await?;
        for id in touched {
            if self.watch.disputes.contains_key(&id) {
                laws::seen(self, CaseId(id)).await?;
            }
        }
        laws::world(&self.watch)
    }

    /// A book as it was before its first event.
    async fn new_book(&mut self, id: i64) -> Step {
        let read: Result<_, StoreError> = self.engine.store().read(move |tx| Box::pin(case::book(tx, id))).await;
        let Some(row) = self.kept(read)? else { return broken("I24", "a book without a row") };
        let book = rows::read_book(&row).map_err(|e| Stop::Broken(format!("I24: {e}")))?;
        let (lines, refunds) = (Vec::new(), Vec::new());
        let blank = Book {
            captured: 0,
            lines,
            refunds,
            past: 0,
            beyond: 0,
            charged_back: 0,
            chargeback_open: false,
            double_recovery: false,
            seq: 0,
            ..book
        };
        self.watch.books.insert(id, blank);
        Ok(())
    }

    /// The rows of these streams are what the streams fold to.
    async fn compare(&mut self, streams: Vec<i64>) -> Step {
        if streams.is_empty() {
            return Ok(());
        }
        let read: Result<Rows, StoreError> = self
            .engine
            .store()
            .read(move |tx| {
                Box::pin(async move {
                    let mut rows = Vec::with_capacity(streams.len());
                    for id in streams {
                        rows.push((id, case::load(tx, id).await?, case::book(tx, id).await?));
                    }
                    Ok(rows)
                })
            })
            .await;
        for (id, case, book) in self.kept(read)? {
            let watch = &self.watch;
            match (case, book) {
                (Some(row), None) => match rows::kind(&row) {
                    Ok(CaseKind::Dispute) => equal(&row, &watch.disputes[&id])?,
                    Ok(CaseKind::Refund) => equal(&row, &watch.refunds[&id])?,
                    Ok(CaseKind::Return) => equal(&row, &watch.returns[&id])?,
                    Ok(CaseKind::Conversation) => equal(&row, &watch.chats[&id])?,
                    Ok(CaseKind::Report) => equal(&row, &watch.reports[&id])?,
                    Ok(CaseKind::Statement) => equal(&row, &watch.statements[&id])?,
                    Ok(CaseKind::Appeal) => equal(&row, &watch.appeals[&id])?,
                    Ok(CaseKind::Finance) => equal(&row, &watch.finance[&id])?,
                    Ok(CaseKind::Outside) => equal(&row, &watch.outside[&id])?,
                    Ok(CaseKind::Suggestion) => equal(&row, &watch.suggestions[&id])?,
                    Err(error) => return broken("I24", error),
                },
                (None, Some(row)) => {
                    let book = rows::read_book(&row).map_err(|e| Stop::Broken(format!("I24: {e}")))?;
                    law(book == watch.books[&id], "I24", || {
                        format!("the book {book:?} is not {:?}", watch.books[&id])
                    })?;
                }
                _ => return broken("I24", format!("stream {id} has no row, or two")),
            }
        }
        Ok(())
    }

    async fn read_commands(&mut self) -> Step {
        loop {
            let read = self.engine.commands_after(self.watch.commands_at, 100).await;
            let commands = self.kept(read)?;
            let Some(last) = commands.last() else { return Ok(()) };
            self.watch.commands_at = last["n"].as_i64().unwrap_or(0);
            for command in commands {
                self.tally.count("commands", command["kind"].as_str().unwrap_or_default());
                laws::command(&mut self.watch, &command)?;
                self.watch.commands.push(command);
            }
        }
    }

    /// Everything that was ever written is still there, unchanged: after a crash, and at the end.
    pub async fn whole(&mut self) -> Step {
        self.look().await?;
        let watch = &self.watch;
        let streams: Vec<i64> = watch
            .disputes
            .keys()
            .chain(watch.refunds.keys())
            .chain(watch.returns.keys())
            .chain(watch.chats.keys())
            .chain(watch.reports.keys())
            .chain(watch.statements.keys())
            .chain(watch.appeals.keys())
            .chain(watch.finance.keys())
            .chain(watch.outside.keys())
            .chain(watch.suggestions.keys())
            .chain(watch.books.keys())
            .copied()
            .collect();
        self.compare(streams.clone()).await?;
        let mut history = String::new();
        for id in streams {
            let read = self.engine.store().read(move |tx| {
                Box::pin(async move {
                    let row =
                        (case::load(tx, id).await?.map(|r| r.head()), case::book(tx, id).await?.map(|r| r.head()));
                    Ok::<_, StoreError>((ledger::verify(tx, id).await?, row.0.or(row.1)))
                })
            });
            let (verdict, head) = self.kept(read.await)?;
            match verdict {
                Verdict::Whole { head: end, erased: 0 } if Some(end) == head => {
                    history.push_str(&hex::encode(&end.link[..8]))
                }
                other => return broken("I24", format!("the chain of {id}: {other:?}")),
            }
        }
        self.tally.history = history;
        Ok(())
    }
}
