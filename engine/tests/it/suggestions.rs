//! Suggestions over the real stores: the desk's silence, two that say the same, and what is told after the end.

use crate::house::{FRONT, House, Try, refusal, staff};
use ombud_domain::Refusal;
use ombud_domain::actor::{Actor, Role};
use ombud_domain::id::CaseId;
use ombud_domain::suggestion::{Open, Suggestion, SuggestionCommand, SuggestionWhat};
use ombud_engine::act::{ActError, Answer, Ask};
use ombud_engine::rows;
use ombud_store::ledger::{self, Verdict};
use ombud_store::testkit::Kit;
use ombud_store::{StoreError, on_every_engine};
use serde_json::{Value, json};

const TEXT: &str = "Let me filter by the country that it ships from.";

impl House {
    async fn suggests(&self, who: &Actor, title: &str) -> Result<Answer, ActError> {
        let open =
            Open { storefront: FRONT, shop: who.shop, language: "en".into(), title: title.into(), text: TEXT.into() };
        self.engine.act(self.request(who, Ask::OpenSuggestion { open })).await
    }

    async fn about(&self, who: &Actor, case: CaseId, command: Value) -> Result<Answer, ActError> {
        let command: SuggestionCommand =
            serde_json::from_value(command.clone()).unwrap_or_else(|e| panic!("{command}: {e}"));
        let done = self.engine.act(self.request(who, Ask::Suggestion { case, command })).await?;
        while self.engine.run_due_jobs().await? > 0 {}
        Ok(done)
    }

    async fn suggestion(&self, number: &str) -> Try<Suggestion> {
        Ok(rows::read::<Suggestion>(&self.row(number).await?)?.data)
    }

    /// The chain is whole, and the row is the fold of its stream (I24).
    async fn is_whole(&self, number: &str) -> Try<()> {
        let row = self.row(number).await?;
        let id = row.id;
        let found = self.engine.store().read(move |tx| Box::pin(ledger::verify(tx, id))).await;
        let found: Verdict = found.map_err(|e: StoreError| e)?;
        assert!(matches!(found, Verdict::Whole { head, .. } if head == row.head()), "{found:?}");
        let mut people = 0;
        for entry in self.entries(id).await? {
            match rows::event::<Suggestion>(&entry)?.map(|e| e.what) {
                Some(SuggestionWhat::Opened { suggestion, .. }) => people = suggestion.people,
                Some(SuggestionWhat::Counted { people: now, .. } | SuggestionWhat::Joined { people: now, .. }) => {
                    people = now
                }
                Some(SuggestionWhat::Apart) => people = 1,
                _ => {}
            }
        }
        assert_eq!(self.suggestion(number).await?.people, people);
        Ok(())
    }

    async fn notices(&self, kit: &Kit, holder: i64) -> Try<usize> {
        Ok(kit.texts(&format!("SELECT body FROM notice WHERE holder = {holder}")).await?.len())
    }
}

on_every_engine! {
    async fn a_suggestion_is_planned_late_moved_and_done_and_its_author_hears_of_it(kit) {
        let house = House::new(kit).await?;
        let (desk, buyer) = (staff(Role::Editor), house.buyer.clone());
        let sent = house.suggests(&buyer, "A filter by country").await?;
        let (case, number) = (sent.case, sent.number.as_str());
        assert_eq!(sent.stage, "received");
        assert_eq!(refusal(house.engine.see(&house.seller, number).await), Refusal::NotFound, "between the author and us");
        // Nobody looks: it is late, and stays where it is.
        house.until_due(number).await?;
        assert_eq!(house.stage(number).await?, "received");
        let plan = |weeks: &str, text: &str| json!({"action": "plan", "weeks": weeks, "text": text});
        assert_eq!(house.about(&desk, case, plan("weeks_2", "We begin in spring.")).await?.stage, "planned");
        let promised = house.suggestion(number).await?.planned_for.ok_or("no date")?;
        assert_eq!(house.row(number).await?.due_at, Some(promised.0), "the promise is the deadline");
        house.until_due(number).await?;
        assert_eq!(house.stage(number).await?, "planned", "a date that passed is told, and nothing ends");
        let later = json!({"action": "move", "weeks": "weeks_26", "text": "It takes longer."});
        house.about(&desk, case, later).await?;
        assert!(house.suggestion(number).await?.planned_for > Some(promised));
        let done = json!({"action": "done", "text": "The filter is there."});
        assert_eq!(house.about(&desk, case, done.clone()).await?.stage, "done");
        assert_eq!(refusal(house.about(&desk, case, done).await), Refusal::NotNow, "once");
        assert!(house.row(number).await?.closed_at.is_some());
        let holder = buyer.person.ok_or("nobody")?.0;
        assert!(house.notices(kit, holder).await? >= 4, "planned, late, moved, done");
        house.is_whole(number).await?;
    }

    async fn two_that_say_the_same_are_answered_together_and_counted_once(kit) {
        let house = House::new(kit).await?;
        let desk = staff(Role::Editor);
        let first = house.suggests(&house.buyer, "A filter by country").await?;
        let second = house.suggests(&house.seller, "Filter: country").await?;
        let third = house.suggests(&house.buyer, "Countries, please").await?;
        let to = |head: &Answer| json!({"action": "join", "to": head.number});
        for joined in [&second, &third] {
            house.about(&desk, joined.case, to(&first)).await?;
        }
        assert_eq!(house.suggestion(&first.number).await?.people, 3, "two people joined it, each once");
        assert_eq!(house.suggestion(&second.number).await?.head, Some(first.case));
        // One that was joined to another follows it, and takes nothing of its own.
        let alone = json!({"action": "turn_down", "reason": "too_few", "text": "Nobody else asked for it."});
        assert!(house.about(&desk, second.case, alone).await.is_err());
        house.about(&desk, first.case, json!({"action": "plan", "weeks": "weeks_4", "text": "With the next release."})).await?;
        for number in [&second.number, &third.number] {
            assert_eq!(house.stage(number).await?, "planned", "{number}");
        }
        house.about(&desk, first.case, json!({"action": "done", "text": "It is there now."})).await?;
        for number in [&first.number, &second.number, &third.number] {
            assert_eq!(house.stage(number).await?, "done", "{number}");
            house.is_whole(number).await?;
        }
        // What is joined after the end hears the end.
        let late = house.suggests(&house.buyer, "Sort by country").await?;
        assert!(house.about(&desk, late.case, to(&first)).await.is_err(), "what is over takes nobody in");
    }

    async fn only_its_author_speaks_and_only_the_desk_decides(kit) {
        let house = House::new(kit).await?;
        let sent = house.suggests(&house.seller, "Bulk labels").await?;
        let say = json!({"action": "say", "text": "Twenty at once would do."});
        house.about(&house.seller, sent.case, say.clone()).await?;
        for stranger in [&house.buyer, &staff(Role::Agent)] {
            assert!(house.about(stranger, sent.case, say.clone()).await.is_err(), "{:?}", stranger.role);
            assert!(house.about(stranger, sent.case, json!({"action": "group"})).await.is_err(), "{:?}", stranger.role);
        }
        house.about(&staff(Role::Editor), sent.case, json!({"action": "note", "text": "As the labels team said."})).await?;
        let seen = house.engine.see(&house.seller, &sent.number).await?;
        assert!(seen.entries.iter().all(|e| e.kind != "suggestion.note"), "notes are ours");
        let down = json!({"action": "turn_down", "reason": "other_plans", "text": "We build something else first."});
        assert_eq!(house.about(&staff(Role::Supervisor), sent.case, down).await?.stage, "declined");
        assert_eq!(house.suggestion(&sent.number).await?.reason.as_deref(), Some("other_plans"));
        house.is_whole(&sent.number).await?;
    }
}
