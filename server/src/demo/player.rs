//! Plays the demo's history through the same doors that people and the marketplace use: imports, commands, deadlines,
//! the assistant, and the marketplace's answers, from two weeks ago until now.

use super::content::{Content, Idea, IdeaStep, Reply, Step, Story, Tale, TaleStep};
use super::objects::{self, Known};
use super::people::People;
use super::picture::Pictures;
use super::{DemoError, Progress};
use ombud_domain::dispute::blind::lot;
use ombud_domain::id::CaseId;
use ombud_domain::import::Object;
use ombud_domain::policy::Policy;
use ombud_domain::time::{Instant, Span};
use ombud_engine::marketplace::CommandResult;
use ombud_engine::vault::Sealed;
use ombud_engine::view::AnyCase;
use ombud_engine::{Ask, Engine};
use ombud_store::case;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// How far back the history goes.
pub const HISTORY: Span = Span::days(14);
/// How often the marketplace tells what is new.
const NEWS_EVERY: Span = Span::hours(2);
/// Where the history keeps the number of the last command that it dealt with: the live simulated marketplace goes on after it.
pub const COMMANDS: &str = "demo:commands";

/// What has been played of a story.
#[derive(Debug, Clone)]
pub struct Played {
    /// Its case.
    pub case: CaseId,
    /// The case's number.
    pub number: String,
    /// The messages of a chat: (seq, text, when, who).
    pub said: Vec<(i64, String, Instant, ombud_domain::actor::Party)>,
}

/// Plays the history.
pub struct Player<'a> {
    pub(super) engine: &'a Engine,
    pub(super) content: &'a Content,
    pub(super) people: &'a People,
    pub(super) pictures: Pictures,
    /// When the history ends.
    pub(super) now: Instant,
    pub(super) chats: HashMap<String, Played>,
    pub(super) disputes: HashMap<String, Played>,
    pub(super) reports: HashMap<String, CaseId>,
    pub(super) ideas: HashMap<String, Played>,
    pub(super) files: HashMap<String, Sealed>,
    /// What the marketplace will answer: (when, order) → (command, answer).
    answers: BTreeMap<(Instant, u32), (String, CommandResult)>,
    given: u32,
    commands: i64,
    /// What was asked for each refund: a question about it names no amount.
    asked: HashMap<String, Value>,
}

/// Something that happens at a moment.
enum Deed<'a> {
    Import(Vec<Object>),
    Chat(&'a Story, &'a Step),
    Dispute(&'a Story, &'a Step),
    Report(&'a Tale),
    Told(&'a Tale, &'a TaleStep),
    Suggest(&'a Idea),
    Considered(&'a Idea, &'a IdeaStep),
}

impl<'a> Player<'a> {
    /// A player of `content`; its engine must run on a manual clock.
    ///
    /// # Errors
    /// When the pictures cannot be read.
    pub fn new(engine: &'a Engine, content: &'a Content, people: &'a People, now: Instant) -> Result<Self, DemoError> {
        Ok(Self {
            engine,
            content,
            people,
            pictures: Pictures::read().map_err(DemoError::Content)?,
            now,
            chats: HashMap::new(),
            disputes: HashMap::new(),
            reports: HashMap::new(),
            ideas: HashMap::new(),
            files: HashMap::new(),
            answers: BTreeMap::new(),
            given: 0,
            commands: 0,
            asked: HashMap::new(),
        })
    }

    /// Plays everything until now.
    ///
    /// # Errors
    /// The story and the step that did not go as written, or what the store says.
    pub async fn play(&mut self, progress: &Progress) -> Result<(), DemoError> {
        let start = Instant(self.now.0 - HISTORY.0);
        let known = objects::known(self.content, self.now)?;
        let (before, later): (Vec<Known>, Vec<Known>) = known.into_iter().partition(|(at, _)| *at <= start);
        progress.step("Orders, parcels and payments", before.len());
        self.engine.clock().set(start);
        let before: Vec<Object> = before.into_iter().map(|(_, object)| object).collect();
        for slice in before.chunks(32) {
            self.import(slice.to_vec()).await?;
            progress.done(slice.len());
        }
        let deeds = self.deeds(later);
        progress.step("Two weeks of chats and disputes", deeds.len());
        for (at, deed) in deeds {
            self.advance(at.min(self.now)).await?;
            match deed {
                Deed::Import(objects) => self.import(objects).await?,
                Deed::Chat(story, step) => {
                    self.chat(story, step).await?;
                    while self.engine.assist_all().await? > 0 {}
                }
                Deed::Dispute(story, step) => self.dispute(story, step).await?,
                Deed::Report(tale) => self.report(tale).await?,
                Deed::Told(tale, step) => self.told(tale, step).await?,
                Deed::Suggest(idea) => self.suggest(idea).await?,
                Deed::Considered(idea, step) => self.considered(idea, step).await?,
            }
            self.settle().await?;
            progress.done(1);
        }
        self.advance(self.now).await?;
        super::keep(self.engine, COMMANDS, self.commands.to_string()).await?;
        // The numbers are there at once: what waits for a second look is found by them.
        while self.engine.count_all().await? > 0 {}
        Ok(())
    }

    fn deeds(&self, later: Vec<Known>) -> Vec<(Instant, Deed<'a>)> {
        let content = self.content;
        let mut deeds: Vec<(Instant, Deed<'a>)> = Vec::new();
        for (at, object) in later.into_iter().filter(|(at, _)| *at <= self.now) {
            let at = Instant(self.now.0 - (self.now - at).0 / NEWS_EVERY.0 * NEWS_EVERY.0);
            match deeds.last_mut() {
                Some((last, Deed::Import(objects))) if *last == at => objects.push(object),
                _ => deeds.push((at, Deed::Import(vec![object]))),
            }
        }
        for story in &content.chats {
            deeds.extend(story.steps.iter().map(|step| (step.at.from(self.now), Deed::Chat(story, step))));
        }
        for story in &content.disputes {
            deeds.extend(story.steps.iter().map(|step| (step.at.from(self.now), Deed::Dispute(story, step))));
        }
        for tale in &content.reports {
            deeds.push((tale.at.from(self.now), Deed::Report(tale)));
            deeds.extend(tale.steps.iter().map(|step| (step.at.from(self.now), Deed::Told(tale, step))));
        }
        for idea in &content.ideas {
            deeds.push((idea.at.from(self.now), Deed::Suggest(idea)));
            deeds.extend(idea.steps.iter().map(|step| (step.at.from(self.now), Deed::Considered(idea, step))));
        }
        deeds.sort_by_key(|(at, _)| *at);
        deeds
    }

    /// Takes objects in; none of the demo's may be refused.
    pub(super) async fn import(&mut self, objects: Vec<Object>) -> Result<(), DemoError> {
        let ids: Vec<String> = objects.iter().map(|o| o.id().to_string()).collect();
        for (result, id) in self.engine.import(objects).await?.into_iter().zip(ids) {
            result.map_err(|p| DemoError::Content(format!("{id}: {p:?}")))?;
        }
        Ok(())
    }

    /// Lets the time pass until `to`: deadlines, reminders and the marketplace's answers come each at their moment.
    async fn advance(&mut self, to: Instant) -> Result<(), DemoError> {
        let mut last = None;
        loop {
            let answer = self.answers.keys().next().map(|(at, _)| *at);
            let wake = self.next_wake(to).await?;
            let Some(at) = [answer, wake].into_iter().flatten().filter(|at| *at <= to).min() else { break };
            // A timer that changes nothing would be met again and again: it waits for the next deed.
            if last == Some((at, answer)) {
                break;
            }
            last = Some((at, answer));
            self.engine.clock().set(at.max(self.engine.now()));
            self.answer_due(at).await?;
            self.settle().await?;
        }
        self.engine.clock().set(to.max(self.engine.now()));
        self.settle().await
    }

    /// The earliest moment until `to` for which a case has a timer.
    async fn next_wake(&self, to: Instant) -> Result<Option<Instant>, DemoError> {
        let wake = self.engine.store().read(move |tx| {
            Box::pin(async move {
                let Some(first) = case::due(tx, to.0, 1).await?.pop() else { return Ok::<_, DemoError>(None) };
                Ok(case::load(tx, first.id).await?.and_then(|row| row.wake_at))
            })
        });
        Ok(wake.await?.map(Instant))
    }

    async fn answer_due(&mut self, until: Instant) -> Result<(), DemoError> {
        while let Some(first) = self.answers.first_entry().filter(|first| first.key().0 <= until) {
            let (command, result) = first.remove();
            let told = format!("{result:?}");
            if let Err(error) = self.engine.answer_command(&command, result).await {
                return Err(DemoError::Content(format!("{command} was answered {told}: {error}")));
            }
        }
        Ok(())
    }

    /// Deadlines, follow-ups and new commands, until nothing moves.
    pub(super) async fn settle(&mut self) -> Result<(), DemoError> {
        loop {
            // All our people are at their desks: nobody loses a chat for being away.
            self.people.staff.values().filter_map(|a| a.person).for_each(|person| self.engine.seen(person));
            let moved = self.engine.sweep().await?;
            let mut jobs = 0;
            while self.engine.run_due_jobs().await? > 0 {
                jobs += 1;
            }
            let commands = self.take_commands().await?;
            if moved == 0 && jobs == 0 && commands == 0 {
                return Ok(());
            }
        }
    }

    /// Decides how the marketplace answers what it was newly told to do.
    async fn take_commands(&mut self) -> Result<usize, DemoError> {
        let new = self.engine.commands_after(self.commands, 100).await?;
        for command in &new {
            self.commands = command["n"].as_i64().unwrap_or(self.commands);
            let kind = command["kind"].as_str().unwrap_or_default();
            let about = command["data"]["refund"].as_str().unwrap_or_default().to_owned();
            let asked = match kind {
                "refund.request" => self.asked.entry(about).insert_entry(command["data"].clone()).get().clone(),
                _ => self.asked.get(&about).cloned().unwrap_or_default(),
            };
            let story = self.story_of(command["aggregate"].as_str().unwrap_or_default()).await?;
            let told = story.and_then(|s| s.market.get(kind)).cloned();
            for reply in told.unwrap_or_else(|| usual(kind)) {
                let mut at = reply.after.from(self.engine.now());
                // The lot of a case falls with the millisecond of its end: this one ends when the money has arrived.
                let drawn = story.filter(|s| s.sampled).and_then(|s| self.disputes.get(&s.key));
                while drawn.is_some_and(|d| lot(d.case, at) >= Policy::default().blind_sample_percent) {
                    at = at + Span(1);
                }
                self.given += 1;
                let id = command["command_id"].as_str().unwrap_or_default().to_owned();
                let result = result(&reply, &asked, &id)?;
                self.answers.insert((at, self.given), (id, result));
            }
        }
        Ok(new.len())
    }

    async fn story_of(&self, number: &str) -> Result<Option<&'a Story>, DemoError> {
        let row = self.engine.case_numbered(number).await?;
        let Some(case) = row.as_ref().map(AnyCase::read).transpose()? else { return Ok(None) };
        let dispute = match &case {
            AnyCase::Refund(refund) => refund.data.dispute,
            AnyCase::Return(back) => back.data.dispute,
            _ => case.env().id,
        };
        let key = self.disputes.iter().find(|(_, played)| played.case == dispute).map(|(key, _)| key);
        Ok(key.and_then(|key| self.content.disputes.iter().find(|s| s.key == *key)))
    }

    /// Sends a command and remembers what came of it.
    pub(super) async fn act(
        &self,
        actor: ombud_domain::Actor,
        ask: Ask,
    ) -> Result<ombud_engine::Answer, ombud_engine::ActError> {
        let id = self.engine.entropy().uuid(self.engine.now().0);
        self.engine.act(ombud_engine::Request { id, actor, expected_revision: None, ask }).await
    }
}

/// How the marketplace answers when nothing goes wrong.
fn usual(kind: &str) -> Vec<Reply> {
    let reply = |minutes: i64, event: &str| Reply {
        after: super::content::Moment(Span::minutes(minutes)),
        result: [("event".to_owned(), Value::from(event))].into_iter().collect(),
    };
    match kind {
        "payout.hold" => vec![reply(3, "held")],
        "payout.release" => vec![reply(4, "released")],
        "refund.request" => vec![reply(2, "accepted"), reply(45, "succeeded")],
        "refund.query" => vec![reply(90, "succeeded")],
        "label.purchase" => vec![reply(6, "ready")],
        "buyer.notice" => vec![reply(20, "sent")],
        "listing.restrict"
        | "listing.restore"
        | "account.restrict"
        | "account.restore"
        | "seller.penalty.apply"
        | "seller.penalty.revoke"
        | "payout.credit"
        | "oncall.page" => vec![reply(2, "done")],
        _ => vec![reply(2, "accepted")],
    }
}

/// The result event of a reply; a success names the amount that was asked for.
fn result(reply: &Reply, asked: &Value, id: &str) -> Result<CommandResult, DemoError> {
    let mut event = reply.result.clone();
    if event.get("event") == Some(&Value::from("ready")) {
        event.insert("url".into(), format!("https://labels.example/{}.pdf", id.to_lowercase()).into());
        event.insert("tracking".into(), format!("BACK{}", id.replace('-', "")).into());
    }
    if event.get("event") == Some(&Value::from("sent")) {
        event.insert("count".into(), 3.into());
    }
    if event.get("event") == Some(&Value::from("succeeded")) {
        for field in ["amount_minor", "currency"] {
            event.insert(field.into(), asked[field].clone());
        }
        let refund = asked["refund"].as_str().unwrap_or_default();
        event.insert("reference".into(), format!("tx-{}", refund.to_lowercase()).into());
    }
    serde_json::from_value(Value::Object(event.clone())).map_err(|e| DemoError::Content(format!("{event:?}: {e}")))
}
