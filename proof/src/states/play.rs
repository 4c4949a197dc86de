//! Walks one path: each step is somebody's command through `act`, an answer of the marketplace, the carrier's or the bank's
//! news, or time that passes.

use super::world::{MARKETS, Market, Order, Parcel, World, at, text, track};
use ombud_domain::actor::Actor;
use ombud_domain::case::{Allowed, CaseKind, FieldKind};
use ombud_domain::conversation::{ConversationCommand, Open as Chat};
use ombud_domain::dispute::{Evidence, Start};
use ombud_domain::form::Field;
use ombud_domain::id::{CaseId, LineId, OrderId};
use ombud_domain::outside::{Body, Opening};
use ombud_domain::time::{Instant, Span};
use ombud_domain::{finance, report, suggestion};
use ombud_engine::act::{Ask, Request, by_clock};
use ombud_engine::marketplace::CommandResult;
use ombud_engine::view::AnyCase;
use ombud_store::case::{self, CaseRow};
use ombud_store::ledger::{self, Position};
use ombud_store::{StoreError, outgoing};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many timers may ring before the one that a step waits for.
const WAKES: usize = 400;
/// How many things have to be done for one remedy, at most.
const DEEDS: usize = 30;

/// A path while it is walked.
pub struct Play<'w> {
    world: &'w World,
    pub market: &'static Market,
    name: String,
    order: Option<Order>,
    parcel: Parcel,
    /// The cases that came of it, oldest first.
    cases: Vec<i64>,
    at: Position,
    news: u32,
}

/// The arguments behind a step's first words: `key=value`.
type Args<'a> = BTreeMap<&'a str, &'a str>;

impl<'w> Play<'w> {
    /// Walks the steps in the market of this number; the name is that of the order.
    pub async fn walk(world: &'w World, market: usize, name: &str, steps: &[&str]) -> Result<Self, String> {
        let at = world.engine.store().read(|tx| Box::pin(ledger::tip(tx))).await.map_err(|e: StoreError| text(e))?;
        let market = &MARKETS[market % MARKETS.len()];
        let (cases, parcel, name) = (Vec::new(), Parcel::Delivered, name.to_owned());
        let mut play = Self { world, market, name, order: None, parcel, cases, at, news: 0 };
        for step in steps.iter().filter(|s| **s != "stop") {
            play.jobs().await.map_err(|e| format!("before `{step}`: {e}"))?;
            play.step(step).await.map_err(|e| format!("`{step}`: {e}"))?;
            play.look().await?;
        }
        // A path that ends so shows what stands before the next follow-up runs.
        if steps.last() != Some(&"stop") {
            play.jobs().await?;
        }
        Ok(play)
    }

    /// The newest case of a kind.
    pub async fn newest(&self, kind: &str) -> Result<CaseRow, String> {
        for id in self.cases.iter().rev() {
            let row = self.row(*id).await?;
            if row.kind == kind {
                return Ok(row);
            }
        }
        Err(format!("there is no {kind}"))
    }

    async fn row(&self, id: i64) -> Result<CaseRow, String> {
        let read = self.world.engine.store().read(move |tx| Box::pin(async move { case::load(tx, id).await })).await;
        read.map_err(|e: StoreError| text(e))?.ok_or_else(|| format!("case {id} is gone"))
    }

    /// All cases of this path.
    pub async fn rows(&self) -> Result<Vec<CaseRow>, String> {
        let mut rows = Vec::new();
        for id in &self.cases {
            rows.push(self.row(*id).await?);
        }
        Ok(rows)
    }

    /// Follow-ups, until none is due.
    async fn jobs(&mut self) -> Result<(), String> {
        while self.world.engine.run_due_jobs().await.map_err(text)? > 0 {}
        self.look().await
    }

    /// What is new in the ledger: cases that were opened meanwhile are cases of this path.
    async fn look(&mut self) -> Result<(), String> {
        loop {
            let after = self.at;
            let read = self.world.engine.store().read(move |tx| Box::pin(ledger::after(tx, after, 512))).await;
            let entries = read.map_err(|e: StoreError| text(e))?;
            let Some(last) = entries.last() else { return Ok(()) };
            self.at = last.position;
            for entry in entries.iter().filter(|e| e.seq == 1) {
                let id = entry.stream;
                let found = self.world.engine.store().read(move |tx| Box::pin(async move { case::load(tx, id).await }));
                if found.await.map_err(|e: StoreError| text(e))?.is_some() {
                    self.cases.push(id);
                }
            }
        }
    }

    async fn step(&mut self, step: &str) -> Result<(), String> {
        let words: Vec<&str> = step.split_whitespace().collect();
        let (plain, pairs): (Vec<&str>, Vec<&str>) = words.into_iter().partition(|w| !w.contains('='));
        let args: Args<'_> = pairs.iter().filter_map(|w| w.split_once('=')).collect();
        match plain.as_slice() {
            ["parcel", "lost"] => {
                self.parcel = Parcel::Lost;
                Ok(())
            }
            ["wait", hours] => {
                let hours: i64 = hours.parse().map_err(text)?;
                self.clock(self.world.clock.now() + Span::hours(hours));
                Ok(())
            }
            ["clock", kind] => self.until_moved(kind).await,
            ["cap", minor] => {
                self.cap(minor.parse().map_err(text)?);
                Ok(())
            }
            ["draft"] => self.dispute(None).await,
            ["file", reason, remedy] => self.dispute(Some((reason, remedy, args))).await,
            ["chat"] => self.chat(false, false).await,
            ["chat", "shop"] => self.chat(true, false).await,
            ["chat", "danger"] => self.chat(false, true).await,
            ["assist"] => {
                while self.world.engine.assist_all().await.map_err(text)? > 0 {}
                Ok(())
            }
            ["report", concern] => self.report(concern).await,
            ["trouble", topic] => self.trouble(topic).await,
            ["idea", who] => self.idea(who).await,
            ["proceeding", about, body] => self.proceeding(about, body, &args).await,
            ["market", kind, result] => self.marketplace(kind, result).await,
            ["carrier", code] => self.carrier(code).await,
            ["bank", status] => self.bank(status).await,
            ["carry_out"] => self.carry_out().await,
            [who, "show"] => self.show(who).await,
            [who, action] => self.act(who, action, &args).await,
            _ => Err("nobody understands this step".into()),
        }
    }

    /// What we pay at most for an appeal that we did not decide in time.
    fn cap(&self, minor: i64) {
        let mut settings = (*self.world.engine.settings()).clone();
        for version in &mut settings.policies {
            version.policy.appeal_cap_minor.values_mut().for_each(|cap| *cap = minor);
        }
        self.world.engine.set_settings(settings);
    }

    fn clock(&self, to: Instant) {
        self.world.clock.set(self.world.clock.now().max(to));
    }

    async fn send(&self, actor: &Actor, ask: Ask) -> Result<CaseId, String> {
        let id = self.world.engine.entropy().uuid(self.world.clock.now().0);
        // Whoever acts is at their desk.
        if let Some(person) = actor.person {
            self.world.engine.seen(person);
        }
        let request = Request { id, actor: actor.clone(), expected_revision: None, ask };
        self.world.engine.act(request).await.map(|answer| answer.case).map_err(text)
    }

    /// The order, imported when it is first needed.
    async fn order(&mut self) -> Result<Order, String> {
        if let Some(order) = &self.order {
            return Ok(order.clone());
        }
        let order = self.world.order(self.market, &self.name, self.parcel).await?;
        self.order = Some(order.clone());
        Ok(order)
    }

    fn photo(&self) -> Result<Evidence, String> {
        let photo =
            json!({"kind": "photo", "file": self.world.photo.hash, "name": "parcel.jpg", "media": "image/jpeg"});
        serde_json::from_value(photo).map_err(text)
    }

    async fn dispute(&mut self, submit: Option<(&str, &str, Args<'_>)>) -> Result<(), String> {
        let order = self.order().await?;
        let start = Start {
            storefront: self.world.front(self.market)?,
            buyer: self.world.buyer(self.market),
            shop: self.world.shop(self.market)?.0,
            language: self.market.language.into(),
            units: vec![(LineId(order.line), 2)],
            conversation: None,
        };
        let evidence = vec![self.photo()?];
        let ask = match submit {
            None => Ask::StartDispute { start, evidence },
            Some((reason, remedy, args)) => {
                let mut submit = json!({"action": "submit", "reason": reason, "story": self.market.story, "remedy": remedy, "confirm": true});
                if let Some(percent) = args.get("amount_minor") {
                    submit["amount_minor"] = share(percent, (0, order.total))?.into();
                }
                Ask::OpenDispute { start, evidence, submit: serde_json::from_value(submit).map_err(text)? }
            }
        };
        self.send(&self.world.actor("buyer", self.market)?, ask).await.map(drop)
    }

    async fn chat(&mut self, to_shop: bool, danger: bool) -> Result<(), String> {
        let order = self.order().await?;
        let open = Chat {
            storefront: self.world.front(self.market)?,
            buyer: self.world.buyer(self.market),
            shop: Some(self.world.shop(self.market)?.0),
            order: Some(OrderId(order.id)),
            language: self.market.language.into(),
            title: self.market.title.into(),
            to_shop,
            danger,
        };
        let first: ConversationCommand = serde_json::from_value(
            json!({"action": "message", "text": self.market.story, "language": self.market.language}),
        )
        .map_err(text)?;
        self.send(&self.world.actor("buyer", self.market)?, Ask::OpenConversation { open, first: Some(first) })
            .await
            .map(drop)
    }

    async fn report(&mut self, concern: &str) -> Result<(), String> {
        let order = self.order().await?;
        let open = report::Open {
            storefront: self.world.front(self.market)?,
            reporter: self.world.buyer(self.market),
            guest: false,
            language: self.market.language.into(),
            shop: Some(self.world.shop(self.market)?.0),
            order: Some(OrderId(order.id)),
            offer: Some(order.offer),
            title: self.market.title.into(),
            concern: concern.to_owned(),
            danger: false,
            text: self.market.story.into(),
            place: None,
            attachments: Vec::new(),
        };
        self.send(&self.world.actor("buyer", self.market)?, Ask::OpenReport { open }).await.map(drop)
    }

    async fn trouble(&mut self, topic: &str) -> Result<(), String> {
        let order = self.order().await?;
        let open = finance::Open {
            storefront: self.world.front(self.market)?,
            buyer: self.world.buyer(self.market),
            order: Some(OrderId(order.id)),
            payment: None,
            language: self.market.language.into(),
            title: self.market.title.into(),
            topic: finance::Topic::from_code(topic).ok_or("no such topic")?,
            text: self.market.buyer_says.into(),
        };
        self.send(&self.world.actor("buyer", self.market)?, Ask::OpenFinance { open }).await.map(drop)
    }

    async fn idea(&mut self, who: &str) -> Result<(), String> {
        let actor = self.world.actor(who, self.market)?;
        let open = suggestion::Open {
            storefront: self.world.front(self.market)?,
            shop: actor.shop,
            language: self.market.language.into(),
            title: self.market.title.into(),
            text: self.market.buyer_says.into(),
        };
        self.send(&actor, Ask::OpenSuggestion { open }).await.map(drop)
    }

    async fn proceeding(&mut self, about: &str, body: &str, args: &Args<'_>) -> Result<(), String> {
        let about = CaseId(self.newest(about).await?.id);
        let ago: i64 = args.get("ago").map_or(Ok(2), |days| days.parse()).map_err(text)?;
        let opening = Opening {
            body: serde_json::from_value::<Body>(body.into()).map_err(text)?,
            reference: format!("2026/{}", self.name),
            began_at: Instant(self.world.clock.now().0 - Span::days(ago).0),
            answer_due: None,
        };
        self.send(&self.world.actor("mediator", self.market)?, Ask::OpenOutside { about, opening }).await.map(drop)
    }

    /// Adds a photo to the newest case that takes one.
    async fn show(&self, who: &str) -> Result<(), String> {
        let actor = self.world.actor(who, self.market)?;
        let (row, _) = self.offered(&actor, "add_evidence").await?;
        let evidence = self.photo()?;
        let command = json!({"action": "add_evidence", "evidence": evidence});
        let ask = Ask::told(CaseKind::from_code(&row.kind).ok_or("no kind")?, CaseId(row.id), command).map_err(text)?;
        self.send(&actor, ask).await.map(drop)
    }

    /// The newest case in which somebody may do this now.
    async fn offered(&self, actor: &Actor, action: &str) -> Result<(CaseRow, Allowed), String> {
        let mut said = Vec::new();
        for id in self.cases.iter().rev() {
            let row = self.row(*id).await?;
            let Ok(seen) = self.world.engine.see(actor, &row.number).await else { continue };
            for can in seen.allowed {
                if can.action == action && can.why_not.is_none() {
                    return Ok((row, can));
                }
                said.push(format!(
                    "{}:{}{}",
                    row.kind,
                    can.action,
                    can.why_not.map_or(String::new(), |w| format!("({w})"))
                ));
            }
        }
        Err(format!("not offered, but {}", said.join(" ")))
    }

    async fn act(&self, who: &str, action: &str, args: &Args<'_>) -> Result<(), String> {
        let actor = self.world.actor(who, self.market)?;
        let (row, can) = self.offered(&actor, action).await?;
        let mut command = json!({"action": action});
        for field in &can.form.fields {
            if let Some(value) = self.value(who, field, args)? {
                command[field.name] = value;
            }
        }
        // What no form holds: pages add it in their own way.
        match action {
            "message" => command["language"] = self.market.language.into(),
            "shipped" => command["tracking"] = format!("BACK{}", self.name).into(),
            _ => {}
        }
        if action == "close" && who == "buyer" {
            command["solved"] = true.into();
        }
        let kind = CaseKind::from_code(&row.kind).ok_or("no kind")?;
        let ask = Ask::told(kind, CaseId(row.id), command.clone()).map_err(|e| format!("{command}: {e}"))?;
        self.send(&actor, ask).await.map(drop).map_err(|e| format!("{command}: {e}"))
    }

    /// How a field is filled in: as the step says, else in the words of whoever acts; what is optional is left out.
    fn value(&self, who: &str, field: &Field, args: &Args<'_>) -> Result<Option<Value>, String> {
        let said = args.get(field.name).copied();
        if said.is_none() && !field.required {
            return Ok(None);
        }
        Ok(Some(match &field.kind {
            FieldKind::Fixed { value } => value.clone(),
            FieldKind::Confirm => true.into(),
            FieldKind::Slot { free } => free.first().ok_or("no free moment")?.0.into(),
            FieldKind::Number { min, .. } => said.map_or(Ok(*min), str::parse::<u32>).map_err(text)?.into(),
            FieldKind::Units { lines } => vec![0; lines.len()].into(),
            FieldKind::Money { min, max, .. } => share(said.unwrap_or("100%"), (*min, *max))?.into(),
            FieldKind::Choice { options } => {
                let word = match said {
                    Some("last") => options.last(),
                    Some(word) => options.iter().find(|o| *o == word),
                    None => options.first(),
                };
                let word = word.ok_or_else(|| format!("{} offers {options:?}", field.name))?;
                if matches!(field.name, "proposal" | "points" | "days") {
                    json!(word.parse::<u32>().map_err(text)?)
                } else {
                    word.as_str().into()
                }
            }
            FieldKind::Text { .. } => match (field.name, said) {
                (_, Some(said)) => said.replace('_', " ").into(),
                ("address", _) => Value::Null,
                ("carrier", _) => "Rota Ipê".into(),
                ("url", _) => "https://labels.example/back.pdf".into(),
                ("phone", _) => "+55 11 5555 0100".into(),
                ("tracking", _) => format!("BACK{}", self.name).into(),
                _ if who == "buyer" => self.market.buyer_says.into(),
                _ if who == "shop" => self.market.shop_says.into(),
                _ => self.market.we_say.into(),
            },
        }))
    }

    /// Time passes, and each timer of this path rings at its moment, until a case of this kind is elsewhere than before.
    async fn until_moved(&mut self, kind: &str) -> Result<(), String> {
        let before = self.newest(kind).await?;
        for _ in 0..WAKES {
            let rows = self.rows().await?;
            let next =
                rows.iter().filter(|r| r.closed_at.is_none()).min_by_key(|r| r.wake_at).ok_or("nothing is open")?;
            self.clock(Instant(next.wake_at.ok_or("nothing wakes it")?));
            let woken = self.world.engine.act(by_clock(CaseId(next.id), self.world.clock.now())).await;
            woken.map_err(|e| format!("{} is not woken: {e}", next.number))?;
            self.jobs().await?;
            let now = self.row(before.id).await?;
            if (now.stage.as_str(), now.level) != (before.stage.as_str(), before.level) {
                return Ok(());
            }
        }
        Err(format!("{} stays {}", before.number, before.stage))
    }

    /// The commands of a kind that the marketplace has not answered, newest first; all kinds when none is named.
    async fn unanswered(&self, kind: &str) -> Result<Vec<outgoing::Outgoing>, String> {
        let mut found = Vec::new();
        for id in self.cases.clone() {
            let read = self
                .world
                .engine
                .store()
                .read(move |tx| Box::pin(async move { outgoing::of_aggregate(tx, id, 100).await }));
            let rows = read.await.map_err(|e: StoreError| text(e))?;
            found.extend(rows.into_iter().filter(|o| o.result.is_none() && (kind.is_empty() || o.kind == kind)));
        }
        found.sort_by_key(|o| -o.n);
        Ok(found)
    }

    async fn marketplace(&mut self, kind: &str, result: &str) -> Result<(), String> {
        let Some(command) = self.unanswered(kind).await?.into_iter().next() else {
            let cases: Vec<String> = self.rows().await?.iter().map(|r| format!("{} {}", r.kind, r.stage)).collect();
            return Err(format!("no such command waits; {}", cases.join(", ")));
        };
        self.answer(&command, result).await
    }

    async fn answer(&mut self, command: &outgoing::Outgoing, result: &str) -> Result<(), String> {
        let mut body: Value = serde_json::from_str(&command.body).map_err(text)?;
        if command.kind == "refund.query" {
            // A question names no amount: the request before it did.
            let asked = self.newest("refund").await?;
            if let AnyCase::Refund(refund) = AnyCase::read(&asked).map_err(text)? {
                body = json!({"amount_minor": refund.data.amount.minor, "currency": refund.data.amount.currency});
            }
        }
        let told = match result {
            "succeeded" => {
                json!({"event": result, "amount_minor": body["amount_minor"], "currency": body["currency"], "reference": format!("tx-{}", self.name)})
            }
            "soft" => json!({"event": "failed", "hard": false, "reason": "provider_unavailable"}),
            "hard" => json!({"event": "failed", "hard": true, "reason": "card_closed"}),
            "ready" => {
                json!({"event": result, "url": "https://labels.example/back.pdf", "tracking": format!("BACK{}", self.name)})
            }
            "shipped" => json!({"event": result, "tracking": format!("NEW{}", self.name)}),
            "impossible" => json!({"event": result, "reason": "out_of_stock"}),
            _ => json!({"event": result}),
        };
        let told: CommandResult = serde_json::from_value(told).map_err(text)?;
        self.world.engine.answer_command(&command.command_id, told).await.map(drop).map_err(text)
    }

    /// The carrier says something about the parcel on its way back.
    async fn carrier(&mut self, code: &str) -> Result<(), String> {
        let row = self.newest("return").await?;
        let AnyCase::Return(back) = AnyCase::read(&row).map_err(text)? else { return Err("no return".into()) };
        let label = back.data.label.and_then(|l| l.tracking);
        let number = back.data.parcel.map(|p| p.number).or(label).ok_or("no parcel is on its way back")?;
        self.news += 1;
        let (shipment, when) = (format!("{}-back", self.name), at(self.world.clock.now()));
        let parcel = json!({"object": "shipment", "id": shipment, "source_version": 1, "order": self.name, "shop": self.market.shop,
            "direction": "return", "tracking_number": number, "lines": []});
        self.world.import(&[parcel, track(&format!("{}-b{}", self.name, self.news), &shipment, code, &when)]).await
    }

    /// The buyer's bank opens a chargeback, or ends it.
    async fn bank(&mut self, status: &str) -> Result<(), String> {
        let order = self.order().await?;
        self.news += 1;
        let due = at(self.world.clock.now() + Span::days(20));
        self.world
            .import(&[json!({"object": "chargeback", "id": format!("{}-x", self.name), "source_version": self.news, "payment": order.payment,
                "amount_minor": order.total, "currency": order.currency, "due_by": due, "status": status})])
            .await
    }

    /// Everybody does what was agreed, until the dispute is closed.
    async fn carry_out(&mut self) -> Result<(), String> {
        for _ in 0..DEEDS {
            self.jobs().await?;
            if self.newest("dispute").await?.closed_at.is_some() {
                return Ok(());
            }
            self.carry_on().await?;
        }
        Err(format!("the dispute is still {}", self.newest("dispute").await?.stage))
    }

    async fn carry_on(&mut self) -> Result<(), String> {
        let none = Args::new();
        for command in self.unanswered("").await? {
            match command.kind.as_str() {
                "refund.request" => return self.answer(&command, "succeeded").await,
                "label.purchase" => return self.answer(&command, "ready").await,
                "reship.request" | "exchange.request" | "parts.request" => {
                    return self.answer(&command, "delivered").await;
                }
                _ => {}
            }
        }
        if let Ok(back) = self.newest("return").await
            && back.closed_at.is_none()
        {
            return match back.stage.as_str() {
                "rma_requested" => self.act("shop", "authorise", &none).await,
                "awaiting_shipment" => self.act("buyer", "shipped", &none).await,
                "in_transit" => self.carrier("delivered").await,
                "delivered" => self.act("shop", "inspect_ok", &none).await,
                stage => Err(format!("nobody goes on with a return that is {stage}")),
            };
        }
        self.until_moved("dispute").await
    }
}

/// A share of a range: `40%`.
fn share(percent: &str, (min, max): (i64, i64)) -> Result<i64, String> {
    let percent: i64 = percent.trim_end_matches('%').parse().map_err(text)?;
    Ok(min + (max - min) * percent / 100)
}
