//! Outside bodies in the simulation: proceedings about any case, by whom they are answered, and the laws that hold them.

use super::fill::WORDS;
use super::house::{House, Step, law};
use super::people::{Of, ask};
use super::watch::{Watch, Watched};
use ombud_domain::actor::{Party, Role};
use ombud_domain::case::{Case, Event, Stage};
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::outside::{BODIES, Opening, Outside, OutsideStage, OutsideWhat};
use ombud_domain::time::Span;
use ombud_engine::act::Ask;
use ombud_store::ledger::Entry;
use serde_json::json;

impl House<'_> {
    /// Somebody went to an outside body about one of our cases, some while ago.
    pub async fn open_proceeding(&mut self) -> Step {
        let w = &self.watch;
        let cases: Vec<CaseId> = (w.disputes.values().filter(|c| c.stage.code() != "draft").map(|c| c.env.id))
            .chain(w.refunds.values().map(|c| c.env.id))
            .chain(w.reports.values().map(|c| c.env.id))
            .chain(w.statements.values().map(|c| c.env.id))
            .chain(w.appeals.values().map(|c| c.env.id))
            .collect();
        if cases.is_empty() || w.outside.len() >= 3 {
            return Ok(());
        }
        let about = *self.dice.pick(&cases);
        let began_at = self.now() + Span::days(-self.dice.between(0, 40));
        let answer_due = self.dice.once_in(2).then(|| began_at + Span::days(self.dice.between(5, 60)));
        let body = self.dice.pick(BODIES).body;
        let opening = Opening { body, reference: format!("B-{}", self.request_id().as_u128()), began_at, answer_due };
        let role = *self.dice.pick(&[Role::Mediator, Role::Supervisor, Role::Agent]);
        let opened = self.send(&self.person(role, false, 0), Ask::OpenOutside { about, opening }).await?;
        law(opened.is_ok() == (role != Role::Agent), "I20", || format!("{role:?} opens a proceeding: {opened:?}"))
    }

    /// The bodies come to an end with what they have.
    pub async fn bodies_end(&mut self) -> Step {
        let open: Vec<CaseId> =
            self.watch.outside.values().filter(|c| !c.stage.is_terminal()).map(|c| c.env.id).collect();
        for id in open {
            let result = *self.dice.pick(&["body_for_buyer", "body_for_shop", "body_agreed"]);
            let command = json!({"action": "body_concluded", "result": result, "text": WORDS});
            let done = self.send(&self.person(Role::Mediator, false, 0), ask(Of::Outside, id, command)?).await?;
            law(done.is_ok(), "X5", || format!("what a body decided could not be kept: {done:?}"))?;
        }
        self.look().await
    }
}

/// True when nothing waits for us: what the bodies think over is theirs.
pub fn is_quiet(watch: &Watch) -> bool {
    let done = |c: &Case<Outside>| c.stage.is_terminal() || c.stage == OutsideStage::BodyDecides || c.env.level >= 3;
    watch.outside.values().all(done)
}

impl Watched for Outside {
    fn cases(watch: &mut Watch) -> &mut std::collections::BTreeMap<i64, Case<Self>> {
        &mut watch.outside
    }

    fn blank(first: &OutsideWhat) -> Option<Case<Self>> {
        let (OutsideWhat::Opened { outside, envelope } | OutsideWhat::Forced { outside, envelope }) = first else {
            return None;
        };
        Some(Case { env: (**envelope).clone(), stage: OutsideStage::BodyAsks, data: (**outside).clone() })
    }

    fn keeps(watch: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        law(!before.stage.is_terminal() || before.env.seq == 0, "I24", || format!("{} after the end", entry.kind))?;
        super::laws::kept(before, after)?;
        let (old, new) = (&before.data, &after.data);
        law(new.answer_due >= old.answer_due, "I12", || format!("{:?} moved earlier", new.answer_due))?;
        let ended = after.stage == OutsideStage::Closed;
        law(ended == new.result.is_some(), "I07", || format!("{:?} with {:?}", after.stage, new.result))?;
        let ours = matches!(event.what, OutsideWhat::Note { .. } | OutsideWhat::Reminded);
        let seen = event.audience.includes(Party::Buyer) || event.audience.includes(Party::Shop);
        law(!(ours && seen), "I20", || format!("{} was shown", entry.kind))?;
        let reported = watch.reports.contains_key(&new.about.0);
        law(!reported || after.env.shop.is_none(), "I23", || format!("{} leads to a shop", after.env.number))?;
        let stated = watch.statements.contains_key(&new.about.0);
        law(!stated || after.env.buyer == PersonId::NOBODY, "I23", || format!("{} leads to somebody", after.env.number))
    }
}
