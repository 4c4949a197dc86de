//! Suggestions of the demo: who suggested what, and what the product desk made of it.

use super::DemoError;
use super::content::{Idea, IdeaStep};
use super::player::{Played, Player};
use ombud_domain::case::CaseKind;
use ombud_domain::suggestion::Open;
use ombud_engine::Ask;

impl<'a> Player<'a> {
    fn not_done(idea: &Idea, why: impl std::fmt::Display) -> DemoError {
        DemoError::Content(format!("{}: {why}", idea.key))
    }

    /// Somebody suggests something.
    pub(super) async fn suggest(&mut self, idea: &'a Idea) -> Result<(), DemoError> {
        let absent = |what: &str| Self::not_done(idea, format!("{what} is not there"));
        let actor = self.people.actor(&idea.by, &idea.buyer, &idea.shop)?;
        let language = self.content.market.buyers.iter().find(|b| b.id == idea.buyer).map(|b| b.language.clone());
        let open = Open {
            storefront: *self.people.fronts.get(&idea.front).ok_or_else(|| absent("its storefront"))?,
            shop: actor.shop,
            language: language.unwrap_or_else(|| "en".into()),
            title: idea.title.clone(),
            text: idea.text.clone(),
        };
        let answer = self.act(actor, Ask::OpenSuggestion { open }).await;
        let answer = answer.map_err(|e| Self::not_done(idea, e))?;
        let played = Played { case: answer.case, number: answer.number, said: Vec::new() };
        self.ideas.insert(idea.key.clone(), played);
        Ok(())
    }

    /// What the desk does with it.
    pub(super) async fn considered(&mut self, idea: &'a Idea, step: &'a IdeaStep) -> Result<(), DemoError> {
        let absent = || Self::not_done(idea, "it was not suggested");
        let case = self.ideas.get(&idea.key).ok_or_else(absent)?.case;
        let mut command = step.command.clone();
        if let Some(to) = &step.to {
            command["to"] = self.ideas.get(to).ok_or_else(absent)?.number.clone().into();
        }
        let actor = self.people.actor(&step.by, &idea.buyer, &idea.shop)?;
        let ask = Ask::told(CaseKind::Suggestion, case, command).map_err(|e| Self::not_done(idea, e))?;
        self.act(actor, ask).await.map(drop).map_err(|e| Self::not_done(idea, e))
    }
}
