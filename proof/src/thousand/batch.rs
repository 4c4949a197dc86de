//! The people, the marketplace and the clock of the batch.

use super::sales::{FRONTS, Sale};
use super::{NOW, text};
use crate::sim::{dice::Dice, fill};
use ombud_domain::Refusal;
use ombud_domain::actor::{Actor, Party, Role};
use ombud_domain::calendar::Hours;
use ombud_domain::case::{Allowed, CaseKind, Envelope};
use ombud_domain::dispute::{REASONS, Start};
use ombud_domain::id::{CaseId, PersonId};
use ombud_domain::policy::Policy;
use ombud_domain::time::{Instant, Span};
use ombud_engine::act::{ActError, Answer, Ask, Request};
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::marketplace::CommandResult;
use ombud_engine::settings::{PolicyVersion, Settings, Storefront};
use ombud_engine::view::AnyCase;
use ombud_engine::{Clock, Engine, Entropy};
use ombud_store::case::{self, CaseRow};
use ombud_store::ledger::{self, Position};
use ombud_store::{Config, Store, StoreError};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use uuid::Uuid;

/// How long people talk, and how far the clock goes between their turns.
const ROUNDS: usize = 60;
const TURN: Span = Span::hours(9);
/// How many more turns silence may need.
const SILENT_ROUNDS: usize = 600;
/// How many reasons a buyer tries until one fits what happened to the order.
const TRIES: usize = 8;
const OURS: [Role; 4] = [Role::Mediator, Role::Mediator, Role::Supervisor, Role::Delivery];

/// The engine over a fresh database.
pub async fn open(folder: &Path, seed: u64) -> Result<Engine, String> {
    let store = Store::open(Config::Sqlite { path: folder.join("ombud.db") }).await.map_err(text)?;
    let blobs = Blobs::open(folder).map_err(text)?;
    let egress = Egress::new(Vec::new()).map_err(text)?;
    let engine = Engine::new(store, Clock::manual(NOW), Entropy::seeded(seed), blobs, egress);
    engine.vault().unlock([7; 32]);
    let front = |at: usize, slug: &str, languages: &[&str], zone: &str| Storefront {
        id: FRONTS[at],
        slug: slug.into(),
        name: slug.into(),
        languages: languages.iter().map(|l| (*l).into()).collect(),
        hours: Hours::daily(zone, 8, 20),
        accent: None,
        assistant: None,
        contacts: Vec::new(),
        lines: 2,
    };
    let storefronts =
        vec![front(0, "brazil", &["pt", "en"], "America/Sao_Paulo"), front(1, "retail", &["en"], "America/New_York")];
    let policies = vec![PolicyVersion { storefront: None, effective_at: Instant(0), policy: Policy::default() }];
    engine.set_settings(Settings { storefronts, policies, endpoints: Vec::new() });
    Ok(engine)
}

/// A batch while it runs.
pub struct Batch {
    pub engine: Engine,
    /// The disputes that were opened.
    pub cases: Vec<CaseId>,
    /// What people did, and how often.
    pub actions: BTreeMap<&'static str, u64>,
    /// Everything that is open and can be acted on: disputes and returns.
    open: BTreeSet<i64>,
    dice: Dice,
    requests: u128,
    seen: Position,
    commands: i64,
}

impl Batch {
    pub fn new(engine: Engine, dice: Dice) -> Self {
        let (cases, actions, open) = (Vec::new(), BTreeMap::new(), BTreeSet::new());
        Self { engine, cases, actions, open, dice, requests: 0, seen: Position::default(), commands: 0 }
    }

    /// Opens so many cases on these sales.
    pub async fn open_cases(&mut self, sales: &[Sale], wanted: usize) -> Result<(), String> {
        for sale in sales {
            if self.cases.len() == wanted {
                break;
            }
            if let Some(case) = self.open_case(sale).await? {
                self.cases.push(case);
            }
        }
        let opened = self.cases.len();
        if opened == wanted { Ok(()) } else { Err(format!("only {opened} of {wanted} cases could be opened")) }
    }

    async fn open_case(&mut self, sale: &Sale) -> Result<Option<CaseId>, String> {
        let buyer = Actor::buyer(sale.buyer);
        let start = || Start {
            storefront: sale.front,
            buyer: sale.buyer,
            shop: sale.shop,
            language: sale.language.into(),
            units: sale.units.clone(),
            conversation: None,
        };
        let evidence = || serde_json::from_value(fill::photo()).into_iter().collect::<Vec<_>>();
        if self.dice.once_in(12) {
            let Ok(draft) = self.send(&buyer, Ask::StartDispute { start: start(), evidence: evidence() }).await? else {
                return Ok(None);
            };
            let withdraw = json!({"action": "withdraw_contract", "confirm": true});
            if self.tell(&buyer, CaseKind::Dispute, draft.case, withdraw).await?.is_ok() {
                return Ok(Some(draft.case));
            }
            self.tell(&buyer, CaseKind::Dispute, draft.case, json!({"action": "discard"})).await?.map_err(text)?;
        }
        for _ in 0..TRIES {
            let row = self.dice.pick(REASONS);
            let remedy = self.dice.pick(row.remedies).code();
            let amount = self.dice.between(1, sale.total_minor.max(1));
            let submit = json!({"action": "submit", "reason": row.code, "story": fill::WORDS, "remedy": remedy, "amount_minor": amount, "confirm": true});
            let submit = serde_json::from_value(submit).map_err(text)?;
            let open = Ask::OpenDispute { start: start(), evidence: evidence(), submit };
            if let Ok(opened) = self.send(&buyer, open).await? {
                return Ok(Some(opened.case));
            }
        }
        Ok(None)
    }

    /// Everybody talks for some weeks.
    pub async fn talk(&mut self) -> Result<(), String> {
        for _ in 0..ROUNDS {
            self.look().await?;
            for id in self.open.clone() {
                if self.dice.once_in(3) {
                    self.turn(id).await?;
                }
            }
            self.time_passes().await?;
        }
        Ok(())
    }

    /// Nobody says anything any more; the marketplace goes on with what was decided, and the clock ends the rest.
    pub async fn fall_silent(&mut self) -> Result<(), String> {
        for _ in 0..SILENT_ROUNDS {
            self.look().await?;
            let mut left = 0;
            for id in self.cases.clone() {
                left += usize::from(self.row(id.0).await?.closed_at.is_none());
            }
            if left == 0 {
                return Ok(());
            }
            self.time_passes().await?;
        }
        Err("some cases do not end".into())
    }

    async fn time_passes(&mut self) -> Result<(), String> {
        self.marketplace().await?;
        self.engine.clock().set(self.engine.now() + TURN);
        self.engine.sweep().await.map_err(text)?;
        self.jobs().await
    }

    async fn jobs(&mut self) -> Result<(), String> {
        while self.engine.run_due_jobs_in_turn().await.map_err(text)? > 0 {}
        Ok(())
    }

    /// What is new in the ledger: disputes and returns that people can act on.
    async fn look(&mut self) -> Result<(), String> {
        loop {
            let after = self.seen;
            let read = self.engine.store().read(move |tx| Box::pin(ledger::after(tx, after, 512))).await;
            let entries = read.map_err(|e: StoreError| text(e))?;
            let Some(last) = entries.last() else { break };
            self.seen = last.position;
            let kinds = |e: &&ledger::Entry| matches!(e.kind.as_str(), "dispute.submitted" | "return.requested");
            self.open.extend(entries.iter().filter(kinds).map(|e| e.stream));
        }
        let mut over = Vec::new();
        for id in &self.open {
            if self.row(*id).await?.closed_at.is_some() {
                over.push(*id);
            }
        }
        self.open.retain(|id| !over.contains(id));
        Ok(())
    }

    async fn row(&self, id: i64) -> Result<CaseRow, String> {
        let read = self.engine.store().read(move |tx| Box::pin(async move { case::load(tx, id).await })).await;
        read.map_err(|e: StoreError| text(e))?.ok_or_else(|| format!("case {id} is gone"))
    }

    /// Somebody does one of the things that they may do in this case, mostly somebody who is waited for.
    async fn turn(&mut self, id: i64) -> Result<(), String> {
        let row = self.row(id).await?;
        let case = AnyCase::read(&row).map_err(text)?;
        let env = case.env().clone();
        let actor = self.somebody(&env);
        let seen = match self.engine.see(&actor, &env.number).await {
            Ok(seen) => seen,
            Err(ActError::Refused(_)) => return Ok(()),
            Err(error) => return Err(text(error)),
        };
        let mut can: Vec<Allowed> = seen.allowed.into_iter().filter(|a| a.why_not.is_none()).collect();
        can.retain(|a| self.is_eager(a.action));
        if can.is_empty() {
            return Ok(());
        }
        let chosen = self.dice.pick(&can).clone();
        let mut command = fill::filled(&chosen, &mut self.dice);
        if chosen.action == "add_evidence" {
            command["evidence"] = fill::photo();
        }
        let kind = ombud_engine::rows::kind(&row).map_err(text)?;
        if kind == CaseKind::Return {
            command = fill::about_return(command, u64::try_from(self.requests).unwrap_or(0));
        }
        let done = self.tell(&actor, kind, CaseId(id), command.clone()).await?;
        if let Err(refusal) = done {
            return Err(format!("{:?} may {command} of {} but: {refusal}", actor.role, env.number));
        }
        *self.actions.entry(chosen.action).or_default() += 1;
        if chosen.action == "shipped" && !self.dice.once_in(10) {
            self.jobs().await?;
            let arrived = json!({"action": "carrier_delivered", "weight_g": 400});
            // A carrier may come too late: that is an answer too.
            let _told = self.tell(&Actor::SYSTEM, kind, CaseId(id), arrived).await?;
        }
        Ok(())
    }

    fn somebody(&mut self, env: &Envelope) -> Actor {
        let any = [Party::Buyer, Party::Shop, Party::Platform];
        let party = if env.waits_for.is_empty() || self.dice.once_in(5) {
            *self.dice.pick(&any)
        } else {
            *self.dice.pick(&env.waits_for)
        };
        match (party, env.shop) {
            (Party::Buyer, _) => Actor::buyer(env.buyer),
            (Party::Shop, Some(shop)) => Actor::shop(Role::ShopOwner, PersonId(shop.0 ^ (1 << 50)), shop),
            _ => {
                let role = *self.dice.pick(&OURS);
                let person = PersonId((1 << 45) + role as i64 * 10 + i64::from(self.dice.once_in(3)));
                Actor::staff(role, person, FRONTS.to_vec())
            }
        }
    }

    /// What ends the talk, or says nothing, is rarer than the talk.
    fn is_eager(&mut self, action: &str) -> bool {
        match action {
            "add_evidence" | "note" | "warn" | "goodwill" | "replan" => self.dice.once_in(12),
            "withdraw" | "full_refund_now" | "escalate" | "cancel" | "returnless" => self.dice.once_in(6),
            // A decision of an appeal is another story.
            "appeal" => false,
            _ => true,
        }
    }

    async fn send(&mut self, actor: &Actor, ask: Ask) -> Result<Result<Answer, Refusal>, String> {
        self.requests += 1;
        let request =
            Request { id: Uuid::from_u128(self.requests), actor: actor.clone(), expected_revision: None, ask };
        match self.engine.act(request).await {
            Ok(answer) => Ok(Ok(answer)),
            Err(ActError::Refused(refusal)) => Ok(Err(refusal)),
            Err(error) => Err(text(error)),
        }
    }

    async fn tell(
        &mut self,
        actor: &Actor,
        kind: CaseKind,
        case: CaseId,
        command: Value,
    ) -> Result<Result<Answer, Refusal>, String> {
        let ask = Ask::told(kind, case, command).map_err(text)?;
        self.send(actor, ask).await
    }

    /// The marketplace does what it was told; now and then its provider is busy first.
    async fn marketplace(&mut self) -> Result<(), String> {
        loop {
            let commands = self.engine.commands_after(self.commands, 200).await.map_err(text)?;
            let Some(last) = commands.last() else { return Ok(()) };
            self.commands = last["n"].as_i64().unwrap_or(i64::MAX);
            for command in commands {
                let Some(answer) = self.result(&command)? else { continue };
                let id = command["command_id"].as_str().unwrap_or_default();
                match self.engine.answer_command(id, answer).await {
                    // The case went on without it.
                    Ok(_) | Err(ActError::Refused(_)) => {}
                    Err(error) => return Err(text(error)),
                }
            }
            self.jobs().await?;
        }
    }

    fn result(&mut self, command: &Value) -> Result<Option<CommandResult>, String> {
        let data = &command["data"];
        let first = command["idempotency_key"] == command["command_id"];
        Ok(match command["kind"].as_str().unwrap_or_default() {
            "refund.request" if first && self.dice.once_in(15) => {
                Some(CommandResult::Failed { hard: false, reason: "busy".into() })
            }
            "refund.request" | "refund.query" if data["amount_minor"].is_i64() => Some(CommandResult::Succeeded {
                amount_minor: data["amount_minor"].as_i64().unwrap_or(0),
                currency: serde_json::from_value(data["currency"].clone()).map_err(text)?,
                reference: Some("P-1".into()),
            }),
            "payout.hold" => Some(CommandResult::Held),
            "payout.release" => Some(CommandResult::Released),
            "carrier.inquiry.open" => Some(CommandResult::Accepted),
            "label.purchase" => {
                let number = command["command_id"].as_str().unwrap_or_default().replace(['.', '-'], "");
                let url = format!("https://labels.example/{number}");
                Some(CommandResult::Ready { url, tracking: Some(number) })
            }
            "reship.request" | "exchange.request" | "parts.request" if self.dice.once_in(10) => {
                Some(CommandResult::Impossible { reason: "out_of_stock".into() })
            }
            "reship.request" | "exchange.request" | "parts.request" => Some(CommandResult::Delivered),
            _ => None,
        })
    }
}
