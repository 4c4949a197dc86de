//! The fake marketplace with its payment provider, its carrier and the buyer's bank. It knows the truth about money, and
//! that is what the book is held against: nobody is paid twice, whatever is answered, repeated, late or lost.

use super::house::{House, Step, Stop, law};
use super::scene::{self, at, objects, track};
use ombud_domain::Refusal;
use ombud_domain::case::{Case, Stage};
use ombud_domain::id::CaseId;
use ombud_domain::money::Currency;
use ombud_domain::refund::RefundStage;
use ombud_domain::returns::Return;
use ombud_domain::time::Span;
use ombud_engine::marketplace::CommandResult;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What only the marketplace knows.
#[derive(Debug, Default)]
pub struct Market {
    /// How many commands it has taken notice of.
    taken: usize,
    /// Commands that it has not done with.
    open: Vec<Value>,
    /// Paid by key, in minor units: the truth.
    pub paid: BTreeMap<String, i64>,
    /// Keys that the provider will never pay any more.
    cancelled: BTreeSet<String>,
    /// What it said, and whether it was heard.
    said: Vec<(String, CommandResult, bool)>,
    /// The bank's open chargeback by payment: version of the last news, amount.
    bank: BTreeMap<usize, (i64, i64, bool)>,
    parcels: u32,
    /// Numbers of parcels on their way back that the marketplace was told of.
    back: BTreeSet<String>,
    /// A row whose sender never heard an answer.
    unheard: Option<Value>,
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// What the provider says once it has paid, or paid before.
fn paid(amount_minor: i64) -> CommandResult {
    CommandResult::Succeeded { amount_minor, currency: Currency::USD, reference: Some("P-1".into()) }
}

impl House<'_> {
    /// The marketplace does one thing: answers some command, repeats itself, or loses something.
    pub async fn marketplace(&mut self) -> Step {
        let new = self.watch.commands.get(self.watch.market.taken..).unwrap_or_default().to_vec();
        self.watch.market.taken += new.len();
        self.watch.market.open.extend(new);
        if self.dice.once_in(5) && !self.watch.market.said.is_empty() {
            return self.say_again().await;
        }
        if self.watch.market.open.is_empty() {
            return Ok(());
        }
        let at = self.dice.roll(self.watch.market.open.len());
        let command = self.watch.market.open[at].clone();
        let (answer, done) = self.decide(&command);
        if done {
            self.watch.market.open.remove(at);
        }
        match answer {
            Some(answer) => self.say(&word(&command["command_id"]), answer).await,
            None => Ok(()),
        }
    }

    /// What it does about a command: an answer or none, and whether it is done with it.
    fn decide(&mut self, command: &Value) -> (Option<CommandResult>, bool) {
        let (kind, key) = (word(&command["kind"]), word(&command["idempotency_key"]));
        let amount = command["data"]["amount_minor"].as_i64().unwrap_or(0);
        match kind.as_str() {
            "refund.request" => self.pay(&key, amount),
            "refund.query" => match self.watch.market.paid.get(&key_of_query(&key)) {
                _ if self.dice.once_in(4) => (None, true),
                Some(amount) => (Some(paid(*amount)), true),
                None => (Some(CommandResult::Absent), true),
            },
            "payout.hold" => (Some(CommandResult::Held), true),
            "payout.release" => (Some(CommandResult::Released), true),
            "carrier.inquiry.open" => match self.dice.roll(3) {
                0 => (Some(CommandResult::Accepted), false),
                1 => (Some(CommandResult::Opened { reference: "Q-1".into() }), false),
                _ => (Some(CommandResult::Answered { text: "Left with a neighbour.".into() }), true),
            },
            "chargeback.evidence.submit" | "protection.extend" | "coupon.grant" | "label.void" | "buyer.notice" => {
                let done = match kind.as_str() {
                    "chargeback.evidence.submit" => CommandResult::Submitted,
                    "protection.extend" => CommandResult::Done,
                    "coupon.grant" => CommandResult::Granted,
                    "buyer.notice" => CommandResult::Sent { count: 3 },
                    _ => CommandResult::Voided,
                };
                match self.dice.roll(5) {
                    0 => (None, true),
                    1 => (Some(CommandResult::Refused { reason: "not_possible".into() }), true),
                    2 => (Some(CommandResult::Accepted), false),
                    _ => (Some(done), true),
                }
            }
            "label.purchase" => match self.dice.roll(6) {
                0 => (None, true),
                1 => (Some(CommandResult::Failed { hard: true, reason: "no_carrier".into() }), true),
                2 => (Some(CommandResult::Accepted), false),
                _ => {
                    self.watch.market.parcels += 1;
                    let number = format!("BACK{:05}", self.watch.market.parcels);
                    let url = format!("https://labels.example/{number}");
                    (Some(CommandResult::Ready { url, tracking: Some(number) }), true)
                }
            },
            _ => match self.dice.roll(6) {
                0 => (None, true),
                1 => (Some(CommandResult::Impossible { reason: "out_of_stock".into() }), true),
                2 => (Some(CommandResult::Accepted), false),
                3 | 4 => (Some(CommandResult::Shipped { tracking: "T-1".into() }), false),
                _ => (Some(CommandResult::Delivered), true),
            },
        }
    }

    /// The provider: one payment for one key, for ever.
    fn pay(&mut self, key: &str, amount: i64) -> (Option<CommandResult>, bool) {
        let choice = self.dice.roll(12);
        let market = &mut self.watch.market;
        let (known, refused) = (market.paid.contains_key(key), market.cancelled.contains(key));
        if refused && !known {
            return (Some(CommandResult::Failed { hard: true, reason: "cancelled".into() }), true);
        }
        match choice {
            0 => return (Some(CommandResult::Accepted), false),
            1 => return (Some(CommandResult::Unknown), true),
            2 => return (None, true),
            3 | 4 if !known => return (Some(CommandResult::Failed { hard: false, reason: "busy".into() }), true),
            5 if !known => return (Some(CommandResult::Failed { hard: true, reason: "card_closed".into() }), true),
            6 => {
                // Paid, and the answer is lost.
                market.paid.entry(key.to_owned()).or_insert(amount);
                return (None, true);
            }
            7 => return (Some(paid(amount + 1)), false),
            _ => {}
        }
        let given = *market.paid.entry(key.to_owned()).or_insert(amount);
        (Some(paid(given)), true)
    }

    async fn say(&mut self, command: &str, answer: CommandResult) -> Step {
        self.note(format!("marketplace {command} {answer:?}"));
        let wrong = matches!(&answer, CommandResult::Succeeded { amount_minor, .. } if self.asked_for(command).is_some_and(|a| a != *amount_minor));
        let heard = self.engine.answer_command(command, answer.clone()).await;
        let heard = self.heard(heard);
        if matches!(heard, Err(Stop::Died)) {
            // It heard nothing, so it will say it again.
            self.watch.market.said.push((command.to_owned(), answer, false));
            return Err(Stop::Died);
        }
        let heard = heard?;
        law(!(wrong && heard.is_ok()), "F4", || format!("another amount was taken for {command}"))?;
        let unknown = matches!(heard, Err(Refusal::NotFound));
        law(!unknown, "P03", || format!("{command} is not known"))?;
        self.tally.count(
            "answers",
            heard.as_ref().map_or_else(Refusal::code, |h| if h.repeated { "repeated" } else { "taken" }).to_owned(),
        );
        if !wrong {
            self.watch.market.said.push((command.to_owned(), answer, heard.is_ok()));
        }
        self.look().await
    }

    fn asked_for(&self, command: &str) -> Option<i64> {
        let command = self.watch.commands.iter().find(|c| c["command_id"] == command)?;
        command["data"]["amount_minor"].as_i64()
    }

    /// Something that was said before, word for word: what was heard then changes nothing now (I03, I25).
    async fn say_again(&mut self) -> Step {
        let at = self.dice.roll(self.watch.market.said.len());
        let (command, answer, heard_then) = self.watch.market.said[at].clone();
        self.note(format!("marketplace again {command} {answer:?}"));
        let before = self.watch.at();
        let heard = self.engine.answer_command(&command, answer.clone()).await;
        let heard = self.heard(heard)?;
        self.look().await?;
        self.watch.market.said[at].2 |= heard.is_ok();
        if heard_then {
            law(heard.is_ok(), "I03", || format!("{command} {answer:?} again: {heard:?}"))?;
            law(self.watch.at() == before, "I25", || format!("{command} {answer:?} was done twice"))?;
        }
        Ok(())
    }

    /// The bank takes money back, or its procedure ends; or the carrier says something.
    pub async fn outside(&mut self) -> Step {
        let row = match self.watch.market.unheard.take() {
            Some(row) => Some(row),
            None if self.dice.once_in(2) => self.carrier(),
            None => self.bank(),
        };
        let Some(row) = row else { return Ok(()) };
        self.watch.market.unheard = Some(row.clone());
        self.note(format!("import {row}"));
        let (payment, status) = (word(&row["payment"]), word(&row["status"]));
        let objects = objects(std::slice::from_ref(&row)).map_err(Stop::Broken)?;
        for _ in 0..=self.dice.roll(2) {
            let results = self.engine.import(objects.clone()).await;
            for result in self.kept(results)? {
                law(result.is_ok(), "import", || format!("{row}: {result:?}"))?;
            }
        }
        self.watch.market.unheard = None;
        if row["object"] == "chargeback" {
            let at = payment.trim_start_matches('p').parse::<usize>().unwrap_or(1) - 1;
            let (version, amount) =
                (row["source_version"].as_i64().unwrap_or(1), row["amount_minor"].as_i64().unwrap_or(0));
            self.watch.market.bank.insert(at, (version, amount, status == "open"));
        }
        self.tally
            .count("imports", if status.is_empty() { "tracking".to_owned() } else { format!("chargeback_{status}") });
        Ok(())
    }

    /// What was sent and never answered is sent again.
    pub async fn outside_again(&mut self) -> Step {
        if self.watch.market.unheard.is_some() { self.outside().await } else { Ok(()) }
    }

    /// The carrier of a parcel on its way back: first the parcel itself is told of, then what happens to it.
    fn carrier_back(&mut self) -> Option<Value> {
        let parcels: Vec<(String, usize)> = self.watch.returns.values().filter_map(|c| self.parcel_back(c)).collect();
        if parcels.is_empty() {
            return None;
        }
        let (number, shop) = self.dice.pick(&parcels).clone();
        let shipment = format!("b-{number}");
        if self.watch.market.back.insert(number.clone()) {
            return Some(scene::back(&shipment, shop, &number));
        }
        let code = *self.dice.pick(&["picked_up", "in_transit", "delivered", "delivered", "lost"]);
        self.watch.market.parcels += 1;
        let id = format!("t{}", self.watch.market.parcels);
        Some(scene::track_of(&id, &shipment, code, &at(self.now())))
    }

    fn carrier(&mut self) -> Option<Value> {
        if self.dice.once_in(2)
            && let Some(row) = self.carrier_back()
        {
            return Some(row);
        }
        let code = *self.dice.pick(&["in_transit", "delivered", "lost", "returning", "customs_hold", "something_new"]);
        let shop = 1 + self.dice.roll(self.scene.shops);
        self.watch.market.parcels += 1;
        Some(track(&format!("t{}", self.watch.market.parcels), shop, code, &at(self.now())))
    }

    fn bank(&mut self) -> Option<Value> {
        let payment = self.dice.roll(self.scene.payments.len());
        let (version, amount, status) = match self.watch.market.bank.get(&payment) {
            Some((version, amount, true)) => (version + 1, *amount, *self.dice.pick(&["won", "lost"])),
            Some(_) => return None,
            None if self.dice.once_in(3) => {
                let status = *self.dice.pick(&["open", "open", "open", "lost"]);
                (1, self.dice.between(1, self.scene.payments[payment]), status)
            }
            None => return None,
        };
        Some(chargeback(payment, version, amount, status, &at(scene::MONDAY + Span::days(30))))
    }

    /// The marketplace imports these rows, once.
    pub async fn imported(&mut self, rows: &[Value]) -> Step {
        self.note(format!("import {rows:?}"));
        let results = self.engine.import(objects(rows).map_err(Stop::Broken)?).await;
        for result in self.kept(results)? {
            law(result.is_ok(), "import", || format!("{rows:?}: {result:?}"))?;
        }
        self.look().await
    }

    /// The bank says this about the first payment; false when it cannot.
    pub async fn bank_says(&mut self, status: &str) -> Step<bool> {
        let (version, amount) = match (self.watch.market.bank.get(&0), status) {
            (None, "open") => (1, self.dice.between(1, self.scene.payments[0])),
            (Some((version, amount, true)), "won" | "lost") => (version + 1, *amount),
            _ => return Ok(false),
        };
        self.imported(&[chargeback(0, version, amount, status, &at(scene::MONDAY + Span::days(30)))]).await?;
        self.watch.market.bank.insert(0, (version, amount, status == "open"));
        Ok(true)
    }

    /// The carrier says this about the parcel of a return; false when it has none.
    pub async fn carrier_says(&mut self, back: CaseId, code: &str) -> Step<bool> {
        let Some((number, shop)) = self.watch.returns.get(&back.0).and_then(|c| self.parcel_back(c)) else {
            return Ok(false);
        };
        let shipment = format!("b-{number}");
        if self.watch.market.back.insert(number.clone()) {
            self.imported(&[scene::back(&shipment, shop, &number)]).await?;
        }
        self.watch.market.parcels += 1;
        let id = format!("t{}", self.watch.market.parcels);
        // Left elsewhere, says the carrier: delivered, and not where it should be.
        let elsewhere = code == "elsewhere";
        let code = if elsewhere { "delivered" } else { code };
        let mut row = scene::track_of(&id, &shipment, code, &at(self.now()));
        if elsewhere {
            row["postcode_matches"] = false.into();
        }
        self.imported(&[row]).await?;
        Ok(true)
    }

    /// The provider refuses this refund for good; false when it was not asked, or has paid.
    pub async fn provider_refuses(&mut self, refund: CaseId) -> Step<bool> {
        let key = number(self, refund);
        let asked =
            self.watch.commands.iter().rev().find(|c| c["kind"] == "refund.request" && c["idempotency_key"] == key);
        let Some(id) = asked.map(|c| word(&c["command_id"])) else { return Ok(false) };
        if self.watch.market.paid.contains_key(&key) {
            return Ok(false);
        }
        self.watch.market.cancelled.insert(key);
        self.say(&id, CommandResult::Failed { hard: true, reason: "card_closed".into() }).await?;
        Ok(true)
    }

    /// The number of a return's parcel and its shop, while it is open.
    fn parcel_back(&self, c: &Case<Return>) -> Option<(String, usize)> {
        let label = c.data.label.as_ref().and_then(|l| l.tracking.clone());
        let number = c.data.parcel.as_ref().map(|p| p.number.clone()).or(label)?;
        let shop = self.shops.iter().position(|s| Some(*s) == c.env.shop)?;
        (!c.stage.is_terminal()).then_some((number, shop + 1))
    }

    /// The bank ends what it has open.
    pub async fn bank_ends(&mut self) -> Step {
        let open: Vec<_> = self.watch.market.bank.iter().filter(|(_, b)| b.2).map(|(p, b)| (*p, *b)).collect();
        for (payment, (version, amount, _)) in open {
            let status = *self.dice.pick(&["won", "lost"]);
            let row = chargeback(payment, version + 1, amount, status, &at(scene::MONDAY + Span::days(30)));
            let results = self.engine.import(objects(&[row]).map_err(Stop::Broken)?).await;
            self.kept(results)?;
            self.watch.market.bank.insert(payment, (version + 1, amount, false));
        }
        self.look().await
    }

    /// The marketplace answers all that is left, truthfully and at once.
    pub async fn marketplace_works(&mut self) -> Step {
        let commands: Vec<Value> = self.watch.commands.clone();
        for command in commands {
            let (kind, key, id) =
                (word(&command["kind"]), word(&command["idempotency_key"]), word(&command["command_id"]));
            let amount = command["data"]["amount_minor"].as_i64().unwrap_or(0);
            let sent = |stage| matches!(stage, RefundStage::Sent | RefundStage::Unknown);
            let waits = self.watch.refunds.values().any(|r| r.env.number == key && sent(r.stage));
            let goods = matches!(kind.as_str(), "reship.request" | "exchange.request" | "parts.request");
            if kind == "refund.request" && waits && !self.watch.market.cancelled.contains(&key) {
                let given = *self.watch.market.paid.entry(key).or_insert(amount);
                self.say(&id, paid(given)).await?;
            } else if goods {
                self.say(&id, CommandResult::Delivered).await?;
            }
        }
        Ok(())
    }

    /// What was really paid is what the book says: at the end, when nothing is on its way.
    pub fn money_is_right(&self) -> Step {
        let watch = &self.watch;
        for refund in watch.refunds.values() {
            let given = watch.market.paid.get(&refund.env.number).copied();
            let said = (refund.stage == RefundStage::Succeeded).then_some(refund.data.amount.minor);
            law(given == said, "I02", || {
                format!("{} is {:?} and {given:?} was paid", refund.env.number, refund.stage)
            })?;
        }
        for book in watch.books.values() {
            let of = |key: &str| watch.refunds.values().find(|r| r.env.number == key).map(|r| r.data.book);
            let given: i64 = watch.market.paid.iter().filter(|(key, _)| of(key) == Some(book.id)).map(|(_, a)| a).sum();
            let gone = given + book.past + book.charged_back;
            law(gone <= book.captured || book.double_recovery, "I01", || {
                format!("{gone} of {} is gone", book.captured)
            })?;
        }
        Ok(())
    }
}

fn chargeback(payment: usize, version: i64, amount: i64, status: &str, due: &str) -> Value {
    json!({"object": "chargeback", "id": format!("x{payment}"), "source_version": version, "payment": format!("p{}", payment + 1),
        "amount_minor": amount, "currency": "USD", "due_by": due, "status": status})
}

/// The refund that a query is about.
fn key_of_query(key: &str) -> String {
    key.rsplit_once("-q").map_or(key, |(refund, _)| refund).to_owned()
}

fn number(house: &House<'_>, refund: CaseId) -> String {
    house.watch.refunds.get(&refund.0).map(|r| r.env.number.clone()).unwrap_or_default()
}

/// The finance desk says what is true: what was paid is not "not paid".
pub fn truthful(house: &mut House<'_>, refund: CaseId, mut command: Value) -> Option<Value> {
    let paid = house.watch.market.paid.contains_key(&number(house, refund));
    if paid && command["action"] == "confirmed_not_paid" {
        command["action"] = "settled_otherwise".into();
    }
    Some(command)
}

/// Before anybody of the finance desk signs anything, the provider is told never to pay this key any more.
pub fn before_finance(house: &mut House<'_>, refund: CaseId, command: &Value) {
    if matches!(command["action"].as_str(), Some("settled_otherwise" | "confirmed_not_paid")) {
        let number = number(house, refund);
        house.watch.market.cancelled.insert(number);
    }
}
