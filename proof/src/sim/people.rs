//! What people do: open cases, do what they are allowed to, and try what they are not.

use super::fill::{self, WORDS};
use super::house::{FRONT, House, Step, Stop, broken, law};
use super::{bodies, ideas, trust};
use ombud_domain::Refusal;
use ombud_domain::actor::{Actor, Party, Role};
use ombud_domain::case::{Allowed, Case, CaseKind, Machine, Stage};
use ombud_domain::conversation::Open;
use ombud_domain::dispute::{DisputeCommand, DisputeStage, Start};
use ombud_domain::finance;
use ombud_domain::id::{CaseId, PersonId, ShopId, StorefrontId};
use ombud_domain::refund::{RefundCommand, RefundStage};
use ombud_domain::returns::ReturnStage;
use ombud_domain::time::Instant;
use ombud_engine::act::{Answer, Ask, Request};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// People who may act.
const PEOPLE: [Role; 15] = [
    Role::Buyer,
    Role::ShopOwner,
    Role::ShopMember,
    Role::Agent,
    Role::Mediator,
    Role::Supervisor,
    Role::Finance,
    Role::Delivery,
    Role::Assistant,
    Role::Triage,
    Role::Reviewer,
    Role::HeadOfTrust,
    Role::AppealReviewer,
    Role::HeadOfAppeals,
    Role::Editor,
];
/// Roles that have nothing to do in these cases.
const OTHERS: [Role; 5] = [Role::Editor, Role::Triage, Role::Reviewer, Role::AppealReviewer, Role::HeadOfTrust];

/// What people turn to, the more often the more often it is here.
const OFTEN: [Of; 15] = [
    Of::Dispute,
    Of::Dispute,
    Of::Dispute,
    Of::Dispute,
    Of::Refund,
    Of::Return,
    Of::Return,
    Of::Chat,
    Of::Report,
    Of::Statement,
    Of::Appeal,
    Of::Closed,
    Of::Finance,
    Of::Outside,
    Of::Suggestion,
];

/// Which kind of case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Dispute,
    Refund,
    Return,
    Chat,
    Report,
    Statement,
    Appeal,
    /// Disputes that are closed: they can be appealed.
    Closed,
    Finance,
    Outside,
    Suggestion,
}

/// The request for a command in JSON.
pub fn ask(of: Of, case: CaseId, command: Value) -> Step<Ask> {
    let kind = match of {
        Of::Dispute | Of::Closed => CaseKind::Dispute,
        Of::Refund => CaseKind::Refund,
        Of::Return => CaseKind::Return,
        Of::Chat => CaseKind::Conversation,
        Of::Report => CaseKind::Report,
        Of::Statement => CaseKind::Statement,
        Of::Appeal => CaseKind::Appeal,
        Of::Finance => CaseKind::Finance,
        Of::Outside => CaseKind::Outside,
        Of::Suggestion => CaseKind::Suggestion,
    };
    let told = command.to_string();
    Ask::told(kind, case, command).map_err(|e| Stop::Broken(format!("the simulation itself: {told}: {e}")))
}

impl House<'_> {
    /// Sends a request one to three times under the same id: the same answer, and no second effect (I03, P02).
    pub async fn send(&mut self, actor: &Actor, ask: Ask) -> Step<Result<Answer, Refusal>> {
        let request = Request { id: self.request_id(), actor: actor.clone(), expected_revision: None, ask };
        let first = self.engine.act(request.clone()).await;
        let first = match self.heard(first) {
            Err(Stop::Died) => {
                self.unheard = Some((request, false));
                return Err(Stop::Died);
            }
            other => other?,
        };
        for _ in 0..self.dice.roll(3) {
            let again = self.engine.act(request.clone()).await;
            self.same(&first, self.heard(again)?)?;
        }
        if first.is_ok() && self.dice.once_in(8) {
            let reused = Request { ask: Ask::Refund { case: CaseId(1), command: RefundCommand::Dispatch }, ..request };
            let answer = self.engine.act(reused).await;
            let answer = self.heard(answer)?;
            law(answer == Err(Refusal::KeyReused), "I03", || format!("another body under the same key: {answer:?}"))?;
        }
        Ok(first)
    }

    fn same(&self, first: &Result<Answer, Refusal>, again: Result<Answer, Refusal>) -> Step {
        let same = match (first, &again) {
            (Ok(first), Ok(again)) => again.repeated && Answer { repeated: false, ..again.clone() } == first.clone(),
            (Err(first), Err(again)) => first == again,
            _ => false,
        };
        law(same, "I03", || format!("{first:?}, then {again:?}"))
    }

    /// Whoever heard no answer asks again, after a crash.
    pub async fn ask_again(&mut self) -> Step {
        let Some((request, kept)) = self.unheard.take() else { return Ok(()) };
        let answer = self.engine.act(request.clone()).await;
        let answer = match self.heard(answer) {
            Err(Stop::Died) => {
                self.unheard = Some((request, kept));
                return Err(Stop::Died);
            }
            other => other?,
        };
        let repeated = answer.as_ref().is_ok_and(|a| a.repeated);
        law(repeated == kept, "P02", || format!("kept: {kept}, answered {answer:?}: {:?}", request.ask))
    }

    /// A draft of the buyer's or one that an agent prepared, or a chat.
    pub async fn open_something(&mut self) -> Step {
        if self.dice.once_in(3) {
            return match self.dice.roll(6) {
                0 | 1 => self.open_finance().await,
                2 => self.open_suggestion().await,
                _ => self.open_chat().await,
            };
        }
        if self.dice.once_in(5) {
            return self.open_report().await;
        }
        let shop = self.dice.roll(self.scene.shops);
        let mut units = Vec::new();
        for (line, id) in self.scene.lines.clone().iter().zip(self.lines.clone()) {
            if line.shop == shop && (units.is_empty() || self.dice.once_in(2)) {
                let all = i64::from(line.quantity);
                let some = if self.dice.once_in(3) { self.dice.between(1, all) } else { all };
                units.push((id, u32::try_from(some).unwrap_or(1)));
            }
        }
        let actor = if self.dice.once_in(5) { self.person(Role::Agent, false, 0) } else { self.buyer.clone() };
        let Some(buyer) = self.buyer.person else { return Ok(()) };
        let start = Start {
            storefront: FRONT,
            buyer,
            shop: self.shops[shop],
            language: "en".into(),
            units,
            conversation: None,
        };
        let now = self.now();
        let mut evidence: Vec<_> = (0..self.dice.roll(3))
            .filter_map(|_| serde_json::from_value(fill::evidence(&mut self.dice, now)).ok())
            .collect();
        let open = if actor == self.buyer && !self.dice.once_in(3) {
            evidence.extend(serde_json::from_value(fill::photo()));
            let submit = fill::submission(self.scene.parcel, 3_000, &mut self.dice);
            let submit = serde_json::from_value(submit).map_err(|e| Stop::Broken(e.to_string()))?;
            Ask::OpenDispute { start, evidence, submit }
        } else {
            Ask::StartDispute { start, evidence }
        };
        self.note(format!("{:?} opens a dispute", actor.role));
        let opened = self.send(&actor, open).await?;
        self.tally.count("opened", opened.map_or_else(|r| r.code().to_owned(), |a| a.stage));
        Ok(())
    }

    async fn open_chat(&mut self) -> Step {
        let Some(buyer) = self.buyer.person else { return Ok(()) };
        let shop = self.dice.once_in(2).then(|| self.shops[0]);
        let to_shop = shop.is_some() && self.dice.once_in(2);
        let open = Open {
            storefront: FRONT,
            buyer,
            shop,
            order: None,
            language: "en".into(),
            title: "A question".into(),
            to_shop,
            danger: false,
        };
        let text = format!("message {}", self.request_id().as_u128());
        let first = serde_json::from_value(json!({"action": "message", "text": text})).ok();
        let opened = self.send(&self.buyer.clone(), Ask::OpenConversation { open, first }).await?;
        law(opened.is_ok(), "K1", || format!("a chat could not be opened: {opened:?}"))
    }

    async fn open_finance(&mut self) -> Step {
        let Some(buyer) = self.buyer.person else { return Ok(()) };
        let open = finance::Open {
            storefront: FRONT,
            buyer,
            order: None,
            payment: None,
            language: "en".into(),
            title: "Money".into(),
            topic: *self.dice.pick(&finance::Topic::ALL),
            text: WORDS.into(),
        };
        let opened = self.send(&self.buyer.clone(), Ask::OpenFinance { open }).await?;
        law(opened.is_ok(), "P1", || format!("a finance case could not be opened: {opened:?}"))
    }

    /// The open cases, with whose answer each waits for.
    fn open_cases(&self, of: Of) -> Vec<(CaseId, String)> {
        fn named<M: Machine>(cases: &BTreeMap<i64, Case<M>>, fits: impl Fn(&Case<M>) -> bool) -> Vec<(CaseId, String)> {
            cases.values().filter(|c| fits(c)).map(|c| (c.env.id, c.env.number.clone())).collect()
        }
        let watch = &self.watch;
        match of {
            Of::Dispute => named(&watch.disputes, |c| {
                !c.stage.is_terminal() || (c.data.outcome.is_some() && c.data.rating.is_none())
            }),
            Of::Closed => named(&watch.disputes, |c| c.stage == DisputeStage::Closed),
            Of::Refund => named(&watch.refunds, |c| !c.stage.is_terminal()),
            Of::Return => named(&watch.returns, |c| !c.stage.is_terminal()),
            Of::Chat => named(&watch.chats, |_| true),
            Of::Report => named(&watch.reports, |_| true),
            Of::Statement => named(&watch.statements, |c| !c.stage.is_terminal()),
            Of::Appeal => named(&watch.appeals, |c| !c.stage.is_terminal()),
            Of::Finance => named(&watch.finance, |_| true),
            Of::Outside => named(&watch.outside, |c| !c.stage.is_terminal()),
            Of::Suggestion => named(&watch.suggestions, |c| !c.stage.is_terminal()),
        }
    }

    /// Somebody does one of the things that they may do in some open case: more often somebody who is waited for.
    pub async fn somebody(&mut self) -> Step {
        for _ in 0..6 {
            let of = *self.dice.pick(&OFTEN);
            let open = self.open_cases(of);
            if open.is_empty() {
                continue;
            }
            let (id, number) = self.dice.pick(&open).clone();
            let disputes = self.watch.disputes.get(&id.0).map(|c| &c.env);
            let waits = disputes
                .or(self.watch.returns.get(&id.0).map(|c| &c.env))
                .or(self.watch.reports.get(&id.0).map(|c| &c.env))
                .or(self.watch.appeals.get(&id.0).map(|c| &c.env));
            let waits = waits.map_or_else(Vec::new, |env| env.waits_for.clone());
            let asked: Vec<Role> = PEOPLE.into_iter().filter(|r| waits.contains(&r.party())).collect();
            let role = if asked.is_empty() || self.dice.once_in(4) {
                *self.dice.pick(&PEOPLE)
            } else {
                *self.dice.pick(&asked)
            };
            let second = role != Role::Buyer && self.dice.once_in(3);
            let shop = self.shop_of(of, id);
            let actor = self.person(role, second, shop);
            if let (Some(person), true) = (actor.person, role.is_staff() && self.dice.once_in(2)) {
                self.engine.seen(person);
            }
            if of == Of::Return && actor.party() == Party::Shop && self.dice.once_in(2) {
                self.inspect(id, &actor).await?;
            }
            if self.one_of_the_allowed(of, id, &number, &actor).await? {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Whoever contests what came back shows it first.
    async fn inspect(&mut self, back: CaseId, actor: &Actor) -> Step {
        let back = &self.watch.returns[&back.0];
        if back.stage != ReturnStage::Delivered {
            return Ok(());
        }
        let command = json!({"action": "add_evidence", "evidence": fill::photo()});
        let command = ask(Of::Dispute, back.data.dispute, command)?;
        let _there_may_be_enough = self.send(actor, command).await?;
        self.look().await
    }

    pub fn shop_of(&self, of: Of, id: CaseId) -> usize {
        let shop = match of {
            Of::Dispute | Of::Closed => self.watch.disputes.get(&id.0).and_then(|c| c.env.shop),
            Of::Refund => self.watch.refunds.get(&id.0).and_then(|c| c.env.shop),
            Of::Return => self.watch.returns.get(&id.0).and_then(|c| c.env.shop),
            Of::Chat => self.watch.chats.get(&id.0).and_then(|c| c.env.shop),
            Of::Report => None,
            Of::Statement => self.watch.statements.get(&id.0).and_then(|c| c.env.shop),
            Of::Appeal => self.watch.appeals.get(&id.0).and_then(|c| c.env.shop),
            Of::Finance => None,
            Of::Outside => self.watch.outside.get(&id.0).and_then(|c| c.env.shop),
            Of::Suggestion => self.watch.suggestions.get(&id.0).and_then(|c| c.env.shop),
        };
        self.shops.iter().position(|s| Some(*s) == shop).unwrap_or(0)
    }

    async fn one_of_the_allowed(&mut self, of: Of, id: CaseId, number: &str, actor: &Actor) -> Step<bool> {
        let seen = self.engine.see(actor, number).await;
        let Ok(seen) = self.heard(seen)? else { return Ok(false) };
        let can: Vec<Allowed> = seen.allowed.into_iter().filter(|a| a.why_not.is_none()).collect();
        let eager: Vec<Allowed> = can.into_iter().filter(|a| self.is_eager(a.action)).collect();
        if eager.is_empty() {
            return Ok(false);
        }
        let chosen = self.dice.pick(&eager).clone();
        let Some(command) = self.command(of, id, &chosen) else { return Ok(false) };
        self.note(format!("{:?} {number} {command}", actor.role));
        if of == Of::Refund {
            super::market::before_finance(self, id, &command);
        }
        let done = self.send(actor, ask(of, id, command.clone())?).await?;
        // Whether a submission fits depends on dates and pictures that its form does not know.
        let excused = chosen.action == "submit";
        law(done.is_ok() || excused, "I20", || format!("{:?} may {command} but {done:?}", actor.role))?;
        self.tally.count("actions", if done.is_ok() { chosen.action } else { "submit_refused" });
        Ok(true)
    }

    /// Notes and evidence are always possible, and ending it all nearly always: the talk between would starve.
    fn is_eager(&mut self, action: &str) -> bool {
        match action {
            "add_evidence" | "note" | "add" => self.dice.once_in(8),
            "discard" | "withdraw" | "withdraw_contract" | "full_refund_now" | "goodwill" | "goodwill_coupon"
            | "replan" | "escalate" | "ask_carrier" | "close" | "cancel" | "returnless" => self.dice.once_in(6),
            _ => true,
        }
    }

    pub fn command(&mut self, of: Of, id: CaseId, can: &Allowed) -> Option<Value> {
        let now = self.now();
        let mut command = fill::filled(can, &mut self.dice);
        match of {
            Of::Dispute if can.action == "submit" => {
                let most = can.form.fields.iter().find_map(|f| match f.kind {
                    ombud_domain::case::FieldKind::Money { max, .. } => Some(max),
                    _ => None,
                });
                Some(fill::submission(self.scene.parcel, most.unwrap_or(1), &mut self.dice))
            }
            Of::Dispute if can.action == "add_evidence" => {
                command["evidence"] = fill::evidence(&mut self.dice, now);
                Some(command)
            }
            Of::Dispute if can.action == "submit_bank_evidence" => {
                (command["file"], command["bytes"]) = ("ab".repeat(32).into(), 10.into());
                Some(command)
            }
            Of::Dispute | Of::Closed | Of::Statement | Of::Appeal | Of::Finance | Of::Outside | Of::Suggestion => {
                Some(command)
            }
            Of::Report => Some(trust::about_report(command, self.shops[0])),
            Of::Refund => super::market::truthful(self, id, command),
            Of::Return => {
                let unique = u64::try_from(self.request_id().as_u128()).unwrap_or(0);
                Some(fill::about_return(command, unique))
            }
            Of::Chat => {
                let asked = self.watch.chats.get(&id.0).map_or(0, |c| c.data.asked);
                let unique = u64::try_from(self.request_id().as_u128()).unwrap_or(0);
                Some(fill::about_chat(command, unique, asked))
            }
        }
    }

    /// What must be refused, whoever tries: strangers, wrong roles, old pages, old and early timers.
    pub async fn noise(&mut self) -> Step {
        let mut open = self.open_cases(Of::Dispute);
        open.retain(|(id, _)| !self.watch.disputes[&id.0].stage.is_terminal());
        if open.is_empty() {
            return Ok(());
        }
        let (id, number) = self.dice.pick(&open).clone();
        let case = self.watch.disputes[&id.0].clone();
        let before = self.watch.at();
        for entry in 1..=case.env.entry {
            let early = entry == case.env.entry && case.env.wake.is_none_or(|w| w > self.now());
            if entry < case.env.entry || early {
                let timer = *self.dice.pick(&["deadline", "tick", "negotiation_end"]);
                let command = json!({"action": timer, "entry": entry});
                self.refused(&Actor::CLOCK, ask(Of::Dispute, id, command)?, "I11").await?;
            }
        }
        let stranger = match self.dice.roll(3) {
            0 => Actor::buyer(PersonId(7 << 42)),
            1 => Actor::shop(Role::ShopOwner, PersonId(7 << 42), ShopId(8 << 42)),
            _ => Actor::staff(Role::Mediator, PersonId(7 << 42), vec![StorefrontId(8 << 42)]),
        };
        let answer = self.engine.see(&stranger, &number).await;
        law(self.heard(answer)?.err() == Some(Refusal::NotFound), "I20", || {
            format!("{:?} sees {number}", stranger.role)
        })?;
        let other = *self.dice.pick(&OTHERS);
        let wrong = self.person(other, false, 0);
        let withdraw = json!({"action": "withdraw", "confirm": true, "pressed": "no"});
        for (actor, command) in [
            (stranger, withdraw.clone()),
            (wrong.clone(), withdraw),
            (wrong, json!({"action": "note", "text": WORDS})),
            (self.buyer.clone(), json!({"action": "take"})),
            (self.buyer.clone(), json!({"action": "full_refund_now", "confirm": true})),
            (self.buyer.clone(), json!({"action": "done"})),
        ] {
            self.refused(&actor, ask(Of::Dispute, id, command)?, "I20").await?;
        }
        self.old_page(id, case.env.revision, case.stage).await?;
        self.look().await?;
        law(self.watch.at() == before, "I20", || "something that was refused left a trace".into())
    }

    /// A page of an older revision decides nothing.
    async fn old_page(&mut self, case: CaseId, revision: i64, stage: DisputeStage) -> Step {
        let command = DisputeCommand::Note { text: WORDS.into() };
        let actor = self.person(Role::Agent, false, 0);
        let ask = Ask::Dispute { case, command };
        let request = Request { id: self.request_id(), actor, expected_revision: Some(revision - 1), ask };
        let answer = self.engine.act(request).await;
        let answer = self.heard(answer)?;
        law(answer == Err(Refusal::Stale), "I25", || format!("an old page of {stage:?}: {answer:?}"))
    }

    async fn refused(&mut self, actor: &Actor, ask: Ask, number: &str) -> Step {
        let request = Request { id: self.request_id(), actor: actor.clone(), expected_revision: None, ask };
        let answer = self.engine.act(request.clone()).await;
        match self.heard(answer)? {
            Err(_) => Ok(()),
            Ok(answer) => broken(number, format!("{:?} did {:?}: {answer:?}", actor.role, request.ask)),
        }
    }

    /// The finance desk settles what machines could not.
    pub async fn finance(&mut self) -> Step {
        let manual: Vec<(CaseId, String)> = self
            .watch
            .refunds
            .values()
            .filter(|r| r.stage == RefundStage::Manual)
            .map(|r| (r.env.id, r.env.number.clone()))
            .collect();
        for (id, number) in manual {
            for second in [false, true, false] {
                let finance = self.person(Role::Finance, second, 0);
                let seen = self.engine.see(&finance, &number).await;
                let Ok(seen) = self.heard(seen)? else { continue };
                let Some(can) = seen.allowed.iter().find(|a| a.why_not.is_none() && a.action == "settled_otherwise")
                else {
                    continue;
                };
                let Some(command) = self.command(Of::Refund, id, can) else { continue };
                super::market::before_finance(self, id, &command);
                let done = self.send(&finance, ask(Of::Refund, id, command)?).await?;
                law(done.is_ok(), "I20", || format!("the finance desk could not settle {number}: {done:?}"))?;
            }
        }
        self.look().await
    }

    /// The moment from which everybody is silent: what each open dispute must have by when (I14).
    pub fn must_be_decided(&self) -> Vec<CaseId> {
        let silent =
            |stage| !matches!(stage, DisputeStage::Draft | DisputeStage::ChargebackHold | DisputeStage::WithdrawnGrace);
        let open =
            self.watch.disputes.values().filter(|c| !c.stage.is_terminal() && silent(c.stage) && c.data.plan.is_none());
        open.map(|c| c.env.id).collect()
    }

    /// True once everything is closed or raises a named alarm.
    pub fn is_quiet(&self) -> bool {
        let w = &self.watch;
        w.disputes.values().all(|c| c.stage.is_terminal() || (c.stage == DisputeStage::Executing && c.env.level >= 3))
            && w.refunds.values().all(|c| c.stage.is_terminal() || (c.stage == RefundStage::Manual && c.env.level >= 3))
            && w.returns
                .values()
                .all(|c| c.stage.is_terminal() || (c.stage == ReturnStage::RefundDue && c.env.level >= 3))
            && w.chats.values().all(|c| c.stage.is_terminal() || c.env.level >= 3)
            && trust::is_quiet(w)
            && bodies::is_quiet(w)
            && w.finance.values().all(|c| c.stage.is_terminal() || c.env.level >= 3)
            && ideas::is_quiet(w)
    }

    /// The clock stands at `to`, if that is later.
    pub fn until(&self, to: Instant) {
        self.clock.set(self.now().max(to));
    }
}
