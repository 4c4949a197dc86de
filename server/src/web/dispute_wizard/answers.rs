//! What the answers of a draft mean, and what is wrong with them.

use crate::form::Wrong;
use crate::web::dispute_draft::Answers;
use ombud_domain::dispute::reason::may_file;
use ombud_domain::dispute::{DisputeCommand, DisputeFacts, Evidence, EvidenceKind, MAX_EVIDENCE, Reason, Remedy, STORY_CHARS};
use ombud_domain::id::LineId;
use ombud_domain::money::{Currency, Money};
use ombud_domain::time::Instant;
use ombud_text::safe_text::clean_block;

/// The shortest excuse, in characters; the rule of `add_evidence` asks for the same.
const EXCUSE_CHARS: usize = 10;

/// What the answers are judged by.
#[derive(Clone, Copy)]
pub struct Judged<'a> {
    /// The order, the parcel, the money.
    pub facts: &'a DisputeFacts,
    /// What is disputed.
    pub units: &'a [(LineId, u32)],
    /// What is on file already.
    pub recorded: &'a [Evidence],
    /// Now.
    pub now: Instant,
}

impl Answers {
    /// The reason, if a known one was chosen.
    #[must_use]
    pub fn reason(&self) -> Option<Reason> {
        Reason::from_code(&self.reason)
    }

    /// The remedy, if it is one of the reason's.
    #[must_use]
    pub fn remedy(&self) -> Option<Remedy> {
        let offered = self.reason().map_or(&[][..], |r| r.row().remedies);
        offered.iter().copied().find(|r| r.code() == self.remedy)
    }

    /// The story as it will be sent.
    #[must_use]
    pub fn told(&self) -> String {
        clean_block(&self.story)
    }

    /// How much is wanted back, if it was typed as an amount.
    #[must_use]
    pub fn amount(&self, currency: Currency) -> Option<i64> {
        Money::parse(&self.amount, currency).ok().map(|m| m.minor)
    }

    /// What is wrong with the reason.
    #[must_use]
    pub fn wrong_reason(&self, j: &Judged<'_>) -> Vec<Wrong> {
        match self.reason() {
            None => vec![Wrong::new("reason", "choose_reason")],
            Some(reason) => match may_file(reason, j.facts, j.now) {
                Err(refusal) => vec![Wrong::new("reason", refusal.code())],
                Ok(()) => Vec::new(),
            },
        }
    }

    /// What is wrong with the story.
    #[must_use]
    pub fn wrong_story(&self) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        match u32::try_from(self.told().chars().count()).unwrap_or(u32::MAX) {
            0 => wrong.push(Wrong::new("story", "tell_story")),
            n if n < STORY_CHARS.0 => wrong.push(Wrong::new("story", "story_too_short")),
            n if n > STORY_CHARS.1 => wrong.push(Wrong::new("story", "too_long")),
            _ => {}
        }
        let details = self.reason().map_or(&[][..], |r| r.row().details);
        if !self.detail.is_empty() && !details.contains(&self.detail.as_str()) {
            wrong.push(Wrong::new("detail", "not_a_choice"));
        }
        wrong
    }

    /// What is wrong with the wish.
    #[must_use]
    pub fn wrong_remedy(&self, j: &Judged<'_>) -> Vec<Wrong> {
        let most = j.facts.refundable(j.units);
        let why = match self.remedy() {
            None => return vec![Wrong::new("remedy", "choose_remedy")],
            Some(Remedy::RefundPartial) if self.amount.trim().is_empty() => "say_amount",
            Some(Remedy::RefundPartial) => match self.amount(j.facts.currency) {
                None => "not_an_amount",
                Some(minor) if minor < 1 => "too_little",
                Some(minor) if minor > most => "too_much",
                Some(_) => return Vec::new(),
            },
            Some(_) => return Vec::new(),
        };
        vec![Wrong::new("amount", why)]
    }

    /// What is wrong with the evidence.
    #[must_use]
    pub fn wrong_evidence(&self, j: &Judged<'_>) -> Vec<Wrong> {
        let excuse = clean_block(&self.excuse).chars().count();
        if excuse > 0 && excuse < EXCUSE_CHARS {
            return vec![Wrong::new("excuse", "too_short")];
        }
        if self.files.len() + self.messages.len() + j.recorded.len() >= usize::from(MAX_EVIDENCE) {
            return vec![Wrong::new("file", "evidence_limit")];
        }
        let kinds = || self.files.iter().map(|f| f.kind).chain(j.recorded.iter().map(|e| e.kind));
        let excused = excuse > 0 || kinds().any(|k| k == EvidenceKind::Excuse);
        let asked = self.reason().map_or(&[][..], |r| r.row().evidence);
        let missing = asked.iter().any(|kind| !kinds().any(|k| k == *kind));
        if missing && !excused { vec![Wrong::new("file", "evidence_or_excuse")] } else { Vec::new() }
    }

    /// The submission that these answers make; `None` while something is missing.
    #[must_use]
    pub fn submit(&self, currency: Currency) -> Option<DisputeCommand> {
        let remedy = self.remedy()?;
        Some(DisputeCommand::Submit {
            reason: self.reason()?,
            detail: Some(self.detail.clone()).filter(|d| !d.is_empty()),
            story: self.told(),
            remedy,
            amount_minor: if remedy == Remedy::RefundPartial { Some(self.amount(currency)?) } else { None },
            confirm: true,
        })
    }
}
