//! Suggestions in the simulation: who makes them, and the laws that hold them.

use super::fill::WORDS;
use super::house::{FRONT, House, Step, law};
use super::laws;
use super::watch::{Watch, Watched};
use ombud_domain::Audience;
use ombud_domain::actor::Role;
use ombud_domain::case::{Case, Event, Stage};
use ombud_domain::suggestion::{Open, Suggestion, SuggestionStage, SuggestionWhat};
use ombud_engine::act::Ask;
use ombud_store::ledger::Entry;
use std::collections::BTreeMap;

impl House<'_> {
    /// A buyer or a shop suggests something.
    pub async fn open_suggestion(&mut self) -> Step {
        let shops = self.dice.once_in(3);
        let author = if shops { self.person(Role::ShopOwner, false, 0) } else { self.buyer.clone() };
        let shop = author.shop;
        let (language, title, text) = ("en".into(), "A better search".into(), WORDS.into());
        let open = Open { storefront: FRONT, shop, language, title, text };
        let opened = self.send(&author, Ask::OpenSuggestion { open }).await?;
        law(opened.is_ok(), "U1", || format!("a suggestion could not be made: {opened:?}"))
    }
}

impl Watched for Suggestion {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.suggestions
    }
    fn blank(first: &SuggestionWhat) -> Option<Case<Self>> {
        let SuggestionWhat::Opened { suggestion, envelope, .. } = first else { return None };
        Some(Case { env: (**envelope).clone(), stage: SuggestionStage::Received, data: (**suggestion).clone() })
    }
    fn keeps(_: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        let counts = matches!(event.what, SuggestionWhat::Counted { .. } | SuggestionWhat::SentOn { .. });
        law(!before.stage.is_terminal() || before.env.seq == 0 || counts, "I24", || {
            format!("{} after the end", entry.kind)
        })?;
        if event.next.is_some() {
            laws::kept(before, after)?;
        }
        let author = after.data.audience();
        law(event.audience == author || event.audience == Audience::PLATFORM, "I20", || {
            format!("{} is seen by {:?}", entry.kind, event.audience)
        })?;
        law(after.stage != SuggestionStage::Declined || after.data.reason.is_some(), "I27", || {
            "declined without a reason".into()
        })?;
        let named = after.env.owner.person.is_some() || after.env.level > 0;
        law(after.stage != SuggestionStage::Planned || named, "I10", || "promised by nobody".into())?;
        let note = matches!(event.what, SuggestionWhat::Note { .. });
        law(!note || event.audience == Audience::PLATFORM, "I20", || "a note of ours was shown".into())
    }
}

/// True once every suggestion has ended or raises a named alarm.
pub fn is_quiet(watch: &Watch) -> bool {
    // What is planned has a name and a date, up to a year away: nobody waits for it here.
    let done = |c: &Case<Suggestion>| c.stage.is_terminal() || c.stage == SuggestionStage::Planned || c.env.level >= 3;
    watch.suggestions.values().all(done)
}

/// What is said to the first of those that were put together is said to all (at the end, when no follow-up waits).
pub fn together(watch: &Watch) -> Step {
    for case in watch.suggestions.values() {
        let head = case.data.head.and_then(|head| watch.suggestions.get(&head.0));
        let Some(head) = head.filter(|head| head.data.head.is_none()) else { continue };
        law(head.stage == case.stage || !head.stage.is_terminal(), "U11", || {
            format!("{} is {:?}, but {} is {:?}", head.env.number, head.stage, case.env.number, case.stage)
        })?;
    }
    Ok(())
}
