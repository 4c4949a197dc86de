//! Reports, statements of reasons and appeals in the simulation: who files them, and the laws that hold them.

use super::fill::WORDS;
use super::house::{FRONT, House, Step, law};
use super::watch::{Watch, Watched};
use ombud_domain::Refusal;
use ombud_domain::actor::Party;
use ombud_domain::appeal::{Appeal, AppealStage, AppealWhat};
use ombud_domain::case::{Case, CaseKind, Event, Stage};
use ombud_domain::id::{PersonId, ShopId};
use ombud_domain::report::{CONCERNS, Measure, Open, Report, ReportStage, ReportWhat};
use ombud_domain::statement::{Statement, StatementStage, StatementWhat};
use ombud_engine::act::Ask;
use ombud_store::ledger::Entry;
use serde_json::{Value, json};
use std::collections::BTreeMap;

impl House<'_> {
    /// Somebody reports something.
    pub async fn open_report(&mut self) -> Step {
        let Some(reporter) = self.buyer.person else { return Ok(()) };
        let open = Open {
            storefront: FRONT,
            reporter,
            guest: self.dice.once_in(3),
            language: "en".into(),
            shop: (!self.dice.once_in(4)).then(|| self.shops[0]),
            order: None,
            offer: self.dice.once_in(2).then_some(9 << 42),
            title: "A lamp".into(),
            concern: self.dice.pick(CONCERNS).code.to_owned(),
            danger: self.dice.once_in(5),
            text: WORDS.into(),
            place: None,
            attachments: Vec::new(),
        };
        let opened = self.send(&self.buyer.clone(), Ask::OpenReport { open }).await?;
        // Nothing more is taken for a while from somebody who goes on with unfounded ones.
        let paused = matches!(&opened, Err(refusal) if *refusal == Refusal::guard("reports_paused"));
        law(opened.is_ok() || paused, "C1", || format!("a report could not be filed: {opened:?}"))
    }
}

/// A measure needs a rule that was broken, and reasons for the shop.
pub fn about_report(mut command: Value, shop: ShopId) -> Value {
    if command["recall"] == "yes" {
        command["recall_hazard"] = json!("hazard_fire");
        (command["recall_advice"], command["recall_money"]) = (json!("advice_stop"), json!("money_shop"));
    }
    if command["action"] == "attach" {
        command["found"] = json!({"offer": 9i64 << 42, "shop": shop, "title": "A lamp"});
    }
    if command["action"] == "decide" && command["measure"] != "no_action" {
        (command["text_shop"], command["reference"]) = (json!(WORDS), json!(WORDS));
        command["unfounded"] = json!("no");
        if command["rule"] == "no_rule_broken" {
            command["rule"] = json!("law");
        }
    } else if command["unfounded"] == "yes" {
        command["rule"] = json!("no_rule_broken");
    }
    command
}

impl Watched for Report {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.reports
    }
    fn blank(first: &ReportWhat) -> Option<Case<Self>> {
        let ReportWhat::Filed { report, envelope, .. } = first else { return None };
        Some(Case { env: (**envelope).clone(), stage: ReportStage::Received, data: (**report).clone() })
    }
    fn keeps(_: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        super::laws::kept(before, after)?;
        law(!event.audience.includes(Party::Shop), "I23", || format!("{} reaches the shop", entry.kind))?;
        if let ReportWhat::Decided { measure, person, facts, text_reporter, statement, .. } = &event.what {
            law(entry.actor == Some(person.0), "I22", || "no named person decided".into())?;
            law(facts.len() >= 10 && text_reporter.len() >= 10, "I27", || "a decision without reasons".into())?;
            law(statement.is_some() == (*measure != Measure::NoAction), "I27", || {
                "a measure without a statement".into()
            })?;
            law(before.data.not_by != Some(*person), "I21", || "the same person decided again".into())?;
        }
        Ok(())
    }
}

impl Watched for Statement {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.statements
    }
    fn blank(first: &StatementWhat) -> Option<Case<Self>> {
        let StatementWhat::Issued { statement, envelope, .. } = first else { return None };
        Some(Case { env: (**envelope).clone(), stage: StatementStage::InForce, data: (**statement).clone() })
    }
    fn keeps(_: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        super::laws::kept(before, after)?;
        let nobody = after.env.buyer == PersonId::NOBODY && after.env.order.is_none() && after.env.language == "und";
        law(nobody, "I23", || format!("somebody stands behind {}", after.env.number))?;
        law(!event.audience.includes(Party::Buyer), "I23", || format!("{} reaches a buyer", entry.kind))?;
        if let StatementWhat::Varied { measure, .. } = event.what {
            law(measure < before.data.measure, "I15", || "an appeal made it worse".into())?;
        }
        Ok(())
    }
}

impl Watched for Appeal {
    fn cases(watch: &mut Watch) -> &mut BTreeMap<i64, Case<Self>> {
        &mut watch.appeals
    }
    fn blank(first: &AppealWhat) -> Option<Case<Self>> {
        let AppealWhat::Filed { appeal, envelope, .. } = first else { return None };
        Some(Case { env: (**envelope).clone(), stage: AppealStage::Filed, data: (**appeal).clone() })
    }
    fn keeps(watch: &mut Watch, before: &Case<Self>, after: &Case<Self>, event: &Event<Self>, entry: &Entry) -> Step {
        super::laws::kept(before, after)?;
        let d = &after.data;
        let shop = event.audience.includes(Party::Shop);
        law(!shop || d.against != CaseKind::Report, "I23", || format!("{} reaches the shop", entry.kind))?;
        let same = |c: &&Case<Self>| {
            let other = &c.data;
            c.env.id != after.env.id && (other.case, other.by, other.decision) == (d.case, d.by, d.decision)
        };
        law(watch.appeals.values().filter(same).count() == 0, "I18", || "a second appeal of one side".into())?;
        if let AppealWhat::Decided { .. } = event.what {
            let fresh = entry.actor.is_some_and(|p| !d.deciders.contains(&PersonId(p)));
            law(fresh, "I21", || "the first decider decided the appeal".into())?;
        }
        Ok(())
    }
}

/// True when nothing of these waits for people: statements only wait for time to pass.
pub fn is_quiet(watch: &Watch) -> bool {
    watch.reports.values().all(|c| c.stage.is_terminal() || (c.stage == ReportStage::Escalated && c.env.level >= 3))
        && watch.appeals.values().all(|c| c.stage.is_terminal())
}
