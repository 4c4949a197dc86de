//! What the assistant does with a question. The answer is data: message keys with their values, passages of articles,
//! offers of actions. Pages put it into the reader's language; nothing here writes a sentence.
//!
//! Promises kept here: a person is offered in every answer; who asks for a person, is angry, or writes of law or danger,
//! is handed over at once; after so many misses or clarifying questions in a row as are borne, a person takes over.

mod facts;
mod flow;
mod messages;

pub use facts::{OrderFacts, OrderStatus, Scan};
pub use messages::MESSAGES;

use crate::article::{Article, Audience};
use crate::intent::signal::{self, Signal};
use crate::intent::{Intent, Verdict, classify};
use crate::language::{Language, detect};
use crate::retrieve::{Hit, Knowledge};

/// From this confidence on an intent is answered; below it, down to [`GUESS`], the assistant asks which of its guesses is right.
const SURE: f32 = 0.60;
const GUESS: f32 = 0.35;
/// From this score on an article is shown although no intent was understood.
const GOOD_ARTICLE: f32 = 0.85;
/// Misses and clarifying questions in a row that are borne, where no policy says otherwise.
pub const BORNE: u8 = 2;

/// A message to the assistant, with all that it may know.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    pub text: &'a str,
    /// The person's language; a short or unclear text keeps it.
    pub language: Language,
    pub audience: Audience,
    /// Set when the person pressed a button of [`Block::Choices`]: then the text is not interpreted.
    pub picked: Option<Intent>,
    /// From the previous answer of this conversation; the default at its beginning and after a hand-over.
    pub progress: Progress,
    /// How many misses, or clarifying questions, in a row are borne; [`BORNE`] where no policy says otherwise.
    pub bears: u8,
    /// The order that the conversation is about.
    pub order: Option<&'a OrderFacts>,
    /// Milliseconds since 1970.
    pub now_ms: i64,
}

/// How well the conversation goes. Kept by the caller between two messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Progress {
    /// Messages in a row that were not understood.
    pub misses: u8,
    /// Clarifying questions in a row.
    pub clarifying: u8,
}

/// What the assistant says and does.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// `None` when nothing was understood.
    pub intent: Option<Intent>,
    /// 0.0–1.0; 1.0 when the person picked the intent.
    pub confidence: f32,
    /// The language to answer in.
    pub language: Language,
    pub decision: Decision,
    /// In the order in which they are shown. Never empty; holds an offer of a person unless one takes over.
    pub blocks: Vec<Block>,
    /// To be given back with the next question.
    pub progress: Progress,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Answered,
    /// A question with choices was asked.
    Clarifying,
    /// A person takes over; the assistant is silent from here.
    HandOver(HandOverReason),
}

/// Why a person takes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HandOverReason {
    Asked,
    Safety,
    Legal,
    Anger,
    Misses,
    /// The assistant failed. Never decided here; for the caller whose assistant did not answer.
    Error,
}

impl HandOverReason {
    /// The stable word, as kept in events.
    pub fn code(self) -> &'static str {
        match self {
            HandOverReason::Asked => "asked",
            HandOverReason::Safety => "safety",
            HandOverReason::Legal => "legal",
            HandOverReason::Anger => "anger",
            HandOverReason::Misses => "misses",
            HandOverReason::Error => "error",
        }
    }

    /// The message that tells the person so.
    pub fn key(self) -> &'static str {
        match self {
            HandOverReason::Asked => "assistant-hand-over-asked",
            HandOverReason::Safety => "assistant-hand-over-safety",
            HandOverReason::Legal => "assistant-hand-over-legal",
            HandOverReason::Anger => "assistant-hand-over-anger",
            HandOverReason::Misses => "assistant-hand-over-misses",
            HandOverReason::Error => "assistant-hand-over-error",
        }
    }
}

/// A part of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A message of the Fluent files.
    Text { key: &'static str, args: Vec<(&'static str, Arg)> },
    /// A passage of a help article, with its source.
    Article { slug: String, language: Language, title: String, heading: String, markdown: String },
    /// Something that can be done with one press.
    Offer(Action),
    /// "What is it about?": each intent is a button with the message of its row.
    Choices(Vec<Intent>),
}

/// A value in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A name or number as the person knows it.
    Text(String),
    /// An instant in milliseconds since 1970, shown in the reader's zone.
    Instant(i64),
    /// A stable word that a message selects by.
    Code(String),
}

/// What can be offered. Every offer is checked again by the command that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    TalkToPerson,
    /// The reason is a code of the dispute reasons; `None` lets the person choose.
    OpenDispute {
        reason: Option<&'static str>,
    },
    ShowTracking,
    AskShop,
    ChooseOrder,
    ShowCase {
        number: String,
    },
    ShowCases,
}

impl Action {
    /// The message on the button.
    pub fn key(&self) -> &'static str {
        match self {
            Action::TalkToPerson => "assistant-do-talk-to-person",
            Action::OpenDispute { .. } => "assistant-do-open-dispute",
            Action::ShowTracking => "assistant-do-show-tracking",
            Action::AskShop => "assistant-do-ask-shop",
            Action::ChooseOrder => "assistant-do-choose-order",
            Action::ShowCase { .. } => "assistant-do-show-case",
            Action::ShowCases => "assistant-do-show-cases",
        }
    }
}

impl Block {
    pub(crate) fn text(key: &'static str) -> Block {
        Block::Text { key, args: Vec::new() }
    }

    pub(crate) fn passage(article: &Article, section: usize) -> Option<Block> {
        let part = article.sections.get(section)?;
        Some(Block::Article {
            slug: article.slug.clone(),
            language: article.language,
            title: article.title.clone(),
            heading: part.heading.clone(),
            markdown: part.markdown.clone(),
        })
    }
}

/// Answers a message. Takes bounded time whatever the text is.
pub fn answer(question: &Question<'_>, knowledge: &Knowledge) -> Answer {
    let language = detect(question.text, question.language);
    if let Some(intent) = question.picked {
        return if intent == Intent::AgentRequest {
            hand_over(Some((intent, 1.0)), language, HandOverReason::Asked)
        } else {
            answer_intent(question, knowledge, language, (intent, 1.0))
        };
    }
    let verdict = classify(question.text);
    if let Some(reason) = signal::find(question.text).map(reason_of) {
        return hand_over(verdict.best(), language, reason);
    }
    match verdict.best() {
        Some(best) if best.1 >= SURE => answer_intent(question, knowledge, language, best),
        Some(best) if best.1 >= GUESS => clarify(question, language, best, guesses(&verdict)),
        _ => answer_by_article(question, knowledge, language),
    }
}

fn reason_of(signal: Signal) -> HandOverReason {
    match signal {
        Signal::Person => HandOverReason::Asked,
        Signal::Safety => HandOverReason::Safety,
        Signal::Legal => HandOverReason::Legal,
        Signal::Anger => HandOverReason::Anger,
    }
}

fn hand_over(understood: Option<(Intent, f32)>, language: Language, reason: HandOverReason) -> Answer {
    Answer {
        intent: understood.map(|(intent, _)| intent),
        confidence: understood.map_or(0.0, |(_, confidence)| confidence),
        language,
        decision: Decision::HandOver(reason),
        blocks: vec![Block::text(reason.key())],
        progress: Progress::default(),
    }
}

fn answer_intent(question: &Question<'_>, knowledge: &Knowledge, language: Language, best: (Intent, f32)) -> Answer {
    let mut blocks = flow::blocks(best.0, question);
    let passage = best.0.row().article.and_then(|slug| passage(slug, question, knowledge, language));
    blocks.extend(passage);
    // The choices under a greeting are an invitation, not a question that was missed.
    let asks = best.0 != Intent::SmalltalkGreeting && blocks.iter().any(|block| matches!(block, Block::Choices(_)));
    if asks && question.progress.clarifying >= question.bears {
        return hand_over(Some(best), language, HandOverReason::Misses);
    }
    let decision = if asks { Decision::Clarifying } else { Decision::Answered };
    let progress = Progress { misses: 0, clarifying: if asks { question.progress.clarifying + 1 } else { 0 } };
    finish(Some(best), language, decision, blocks, progress)
}

/// The part of the intent's article that fits the words best.
fn passage(slug: &str, question: &Question<'_>, knowledge: &Knowledge, language: Language) -> Option<Block> {
    let hits = knowledge.search(question.text, language, question.audience, usize::MAX);
    let section = hits.iter().find(|hit| hit.article.slug == slug).map_or(0, |hit| hit.section);
    knowledge.article(slug, language).and_then(|article| Block::passage(article, section))
}

/// No intent was understood, but an article may still answer; otherwise it is a miss.
fn answer_by_article(question: &Question<'_>, knowledge: &Knowledge, language: Language) -> Answer {
    let hits = knowledge.search(question.text, language, question.audience, 1);
    if let Some(Hit { article, section, score }) = hits.first().filter(|hit| hit.score >= GOOD_ARTICLE) {
        let mut blocks = vec![Block::text("assistant-article-found")];
        blocks.extend(Block::passage(article, *section));
        return finish(None, language, Decision::Answered, blocks, Progress::default())
            .with_confidence((score / 2.0).min(1.0));
    }
    let misses = question.progress.misses.saturating_add(1);
    if misses >= question.bears || question.progress.clarifying >= question.bears {
        return hand_over(None, language, HandOverReason::Misses);
    }
    let blocks = vec![Block::text("assistant-not-understood"), Block::Choices(flow::topics(question.order.is_some()))];
    let progress = Progress { misses, clarifying: question.progress.clarifying + 1 };
    finish(None, language, Decision::Clarifying, blocks, progress)
}

fn clarify(question: &Question<'_>, language: Language, best: (Intent, f32), intents: Vec<Intent>) -> Answer {
    if question.progress.clarifying >= question.bears {
        return hand_over(Some(best), language, HandOverReason::Misses);
    }
    let blocks = vec![Block::text("assistant-clarify"), Block::Choices(intents)];
    let progress = Progress { misses: 0, clarifying: question.progress.clarifying + 1 };
    finish(Some(best), language, Decision::Clarifying, blocks, progress)
}

fn guesses(verdict: &Verdict) -> Vec<Intent> {
    verdict.candidates.iter().filter(|(_, confidence)| *confidence >= GUESS / 2.0).map(|(intent, _)| *intent).collect()
}

/// Every answer ends with a way on: a person, unless the flow has offered one already.
fn finish(
    understood: Option<(Intent, f32)>,
    language: Language,
    decision: Decision,
    mut blocks: Vec<Block>,
    progress: Progress,
) -> Answer {
    if !blocks.contains(&Block::Offer(Action::TalkToPerson)) {
        blocks.push(Block::Offer(Action::TalkToPerson));
    }
    Answer {
        intent: understood.map(|(intent, _)| intent),
        confidence: understood.map_or(0.0, |(_, confidence)| confidence),
        language,
        decision,
        blocks,
        progress,
    }
}

impl Answer {
    fn with_confidence(mut self, confidence: f32) -> Answer {
        self.confidence = confidence;
        self
    }
}
