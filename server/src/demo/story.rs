//! The steps of chats and disputes: each becomes a command of the one who takes it.

use super::DemoError;
use super::content::{Bank, Show, Step, Story};
use super::objects;
use super::picture;
use super::player::{Played, Player};
use ombud_domain::Actor;
use ombud_domain::case::{CaseKind, FieldKind};
use ombud_domain::conversation::{Attachment, ConversationCommand, Open};
use ombud_domain::dispute::{Dispute, DisputeCommand, Evidence, EvidenceKind, FrozenMessage, Start};
use ombud_domain::id::{CaseId, LineId, OrderId};
use ombud_domain::import::Object;
use ombud_engine::blob::MAX_FILE_BYTES;
use ombud_engine::vault::Sealed;
use ombud_engine::view::AnyCase;
use ombud_engine::{ActError, Ask};
use ombud_store::paper::Upload;
use ombud_store::{Lane, mirror};
use serde_json::{Value, json};

/// Whom a story is about.
struct Cast<'a> {
    buyer: &'a str,
    shop: &'a str,
    language: String,
    title: String,
}

impl<'a> Player<'a> {
    fn cast(&self, story: &'a Story) -> Result<Cast<'a>, DemoError> {
        let absent = || DemoError::Content(format!("{}: its order or product is not there", story.key));
        let order = self.content.order(&story.order).ok_or_else(absent)?;
        let line = story.lines.first().or(order.lines.first()).ok_or_else(absent)?;
        let product = self.content.market.products.iter().find(|p| p.id == line.0).ok_or_else(absent)?;
        let shop = story.shop.as_deref().unwrap_or(&product.shop);
        let of_shop = |id: &str| self.content.market.products.iter().find(|p| p.id == id && p.shop == shop);
        let title = order.lines.iter().find_map(|(id, _)| of_shop(id)).map_or_else(String::new, |p| p.title.clone());
        let buyer = self.content.market.buyers.iter().find(|b| b.id == order.buyer).ok_or_else(absent)?;
        let language = story.language.clone().unwrap_or_else(|| buyer.language.clone());
        Ok(Cast { buyer: &buyer.id, shop, language, title })
    }

    fn failed(&self, story: &Story, step: &Step, why: impl std::fmt::Display) -> DemoError {
        let before = (self.now - step.at.from(self.now)).0 / 60_000;
        DemoError::Story {
            key: story.key.clone(),
            step: format!("{} min before now, {}", before, step.by),
            why: why.to_string(),
        }
    }

    /// A step of a chat.
    pub(super) async fn chat(&mut self, story: &'a Story, step: &'a Step) -> Result<(), DemoError> {
        let cast = self.cast(story)?;
        let actor = self.people.actor(&step.by, cast.buyer, cast.shop)?;
        if let Some(text) = &step.say {
            let attachments = match &step.photo {
                Some(scene) => vec![self.attachment(scene).await?],
                None => Vec::new(),
            };
            let language = if step.by == "buyer" { Some(cast.language.clone()) } else { None };
            let command = ConversationCommand::Message {
                text: text.clone(),
                language,
                cid: None,
                attachments: attachments.clone(),
            };
            let ask = match self.chats.get(&story.key) {
                Some(played) => Ask::Conversation { case: played.case, command },
                None => Ask::OpenConversation { open: self.open(story, &cast).await?, first: Some(command) },
            };
            let answer = self.act(actor.clone(), ask).await.map_err(|e| self.failed(story, step, e))?;
            let played = self.chats.entry(story.key.clone()).or_insert(Played {
                case: answer.case,
                number: answer.number,
                said: Vec::new(),
            });
            played.said.push((answer.seq, text.clone(), self.engine.now(), actor.party()));
            let case = played.case;
            for file in attachments {
                let stored = self.files.values().find(|stored| stored.hash == file.file).cloned();
                let stored = stored.ok_or_else(|| self.failed(story, step, "there is no such file"))?;
                self.brought(case, &actor, &stored, &file.name, &file.media, file.bytes).await?;
            }
        }
        if let Some(key) = &step.prepare {
            let found = self
                .disputes
                .get(key)
                .cloned()
                .ok_or_else(|| self.failed(story, step, "there is no such dispute yet"))?;
            let command = json!({"action": "prepare_dispute", "dispute": found.case, "number": found.number});
            self.converse(story, step, &actor, command).await?;
        }
        if let Some(command) = &step.command {
            let mut command = command.clone();
            if let Some(slot) = step.slot {
                let wanted = slot.from(self.now);
                (command["at"], command["phone"]) = (json!(wanted), "+44 20 7946 0123".into());
            }
            self.converse(story, step, &actor, command).await?;
        }
        Ok(())
    }

    async fn open(&self, story: &Story, cast: &Cast<'_>) -> Result<Open, DemoError> {
        let order = self.content.order(&story.order);
        let front = order.and_then(|o| self.people.fronts.get(&o.front)).copied();
        let (buyer, shop) = (self.people.buyers.get(cast.buyer), self.people.shops.get(cast.shop));
        let absent = || DemoError::Content(format!("{}: nobody to talk to", story.key));
        Ok(Open {
            storefront: front.ok_or_else(absent)?,
            buyer: *buyer.ok_or_else(absent)?,
            shop: shop.map(|(shop, _)| *shop),
            order: Some(OrderId(super::people::key(self.engine, "order", &story.order).await?)),
            language: cast.language.clone(),
            title: cast.title.clone(),
            to_shop: story.to_shop,
            danger: false,
        })
    }

    async fn converse(&self, story: &Story, step: &Step, actor: &Actor, command: Value) -> Result<(), DemoError> {
        let played = self.chats.get(&story.key).ok_or_else(|| self.failed(story, step, "the chat was not opened"))?;
        let command =
            self.filled(actor, &played.number, &command, step).await.map_err(|e| self.failed(story, step, e))?;
        let command = serde_json::from_value(command).map_err(|e| self.failed(story, step, e))?;
        let ask = Ask::Conversation { case: played.case, command };
        self.act(actor.clone(), ask).await.map(drop).map_err(|e| self.failed(story, step, e))
    }

    /// A step of a dispute; the first one makes the draft.
    pub(super) async fn dispute(&mut self, story: &'a Story, step: &'a Step) -> Result<(), DemoError> {
        if let Some(bank) = &step.chargeback {
            return self.bank(story, bank).await;
        }
        if let Some(code) = &step.carried {
            return self.carried(story, code).await;
        }
        let cast = self.cast(story)?;
        let actor = self.people.actor(&step.by, cast.buyer, cast.shop)?;
        if !self.disputes.contains_key(&story.key) {
            let start = self.start(story, step, &cast).await?;
            let ask = Ask::StartDispute { start, evidence: Vec::new() };
            let answer = self.act(actor.clone(), ask).await.map_err(|e| self.failed(story, step, e))?;
            self.disputes
                .insert(story.key.clone(), Played { case: answer.case, number: answer.number, said: Vec::new() });
        }
        let played =
            self.disputes.get(&story.key).cloned().ok_or_else(|| self.failed(story, step, "it did not begin"))?;
        for show in &step.show {
            let evidence = self.evidence(story, step, show, played.case, &actor).await?;
            let ask = Ask::Dispute { case: played.case, command: DisputeCommand::AddEvidence { evidence } };
            self.act(actor.clone(), ask).await.map_err(|e| self.failed(story, step, e))?;
        }
        if let Some(command) = &step.command {
            let (kind, (case, number)) = match (step.refund, step.back) {
                (true, _) => (CaseKind::Refund, self.refund_of(&played).await?),
                (_, true) => (CaseKind::Return, self.return_of(&played).await?),
                _ => (CaseKind::Dispute, (played.case, played.number)),
            };
            let command = self.filled(&actor, &number, command, step).await.map_err(|e| self.failed(story, step, e))?;
            let told = command.to_string();
            let ask = Ask::told(kind, case, command).map_err(|e| self.failed(story, step, format!("{e} in {told}")))?;
            self.act(actor, ask).await.map_err(|e| self.failed(story, step, format!("{e} for {told}")))?;
        }
        Ok(())
    }

    async fn start(&self, story: &Story, step: &Step, cast: &Cast<'_>) -> Result<Start, DemoError> {
        let open = self.open(story, cast).await?;
        let mut units = Vec::with_capacity(story.lines.len());
        for (product, pieces) in &story.lines {
            let line = super::people::key(self.engine, "order_line", &objects::line_id(&story.order, product)).await?;
            units.push((LineId(line), *pieces));
        }
        let conversation = step.from_chat.as_ref().and_then(|key| self.chats.get(key)).map(|chat| chat.case);
        let shop = open.shop.ok_or_else(|| self.failed(story, step, "no shop"))?;
        Ok(Start { storefront: open.storefront, buyer: open.buyer, shop, language: open.language, units, conversation })
    }

    /// The command with what its form fixes: the proposal on the table and its version, ticks, and whose proposal is ruled.
    async fn filled(&self, actor: &Actor, number: &str, command: &Value, step: &Step) -> Result<Value, ActError> {
        let mut command = command.clone();
        let seen = self.engine.see(actor, number).await?;
        let allowed = seen.allowed.iter().find(|a| command["action"] == a.action);
        for field in allowed.iter().flat_map(|a| &a.form.fields) {
            match &field.kind {
                FieldKind::Fixed { value } => command[field.name] = value.clone(),
                FieldKind::Confirm => command[field.name] = Value::Bool(true),
                // The first free moment from the wanted one on.
                FieldKind::Slot { free } => {
                    let wanted = command[field.name].as_i64().unwrap_or_default();
                    command[field.name] = json!(free.iter().find(|at| at.0 >= wanted).or(free.last()));
                }
                _ => {}
            }
        }
        if let (Some(side), AnyCase::Dispute(dispute)) = (&step.rule, &seen.case) {
            let chosen = dispute.data.proposals.iter().rev().find(|p| p.by.code() == side);
            command["proposal"] = json!(chosen.map(|p| p.id));
        }
        Ok(command)
    }

    /// The refund that carries out a dispute.
    async fn refund_of(&self, played: &Played) -> Result<(CaseId, String), DemoError> {
        let first = |d: &Dispute| d.plan.iter().flat_map(|p| &p.steps).find_map(|s| s.refund);
        self.beside(played, first).await
    }

    /// The return that belongs to a dispute.
    async fn return_of(&self, played: &Played) -> Result<(CaseId, String), DemoError> {
        self.beside(played, |d| d.returns.last().copied()).await
    }

    /// A case that carries a dispute out, with its number.
    async fn beside(
        &self,
        played: &Played,
        which: impl Fn(&Dispute) -> Option<CaseId>,
    ) -> Result<(CaseId, String), DemoError> {
        let absent = || DemoError::Content(format!("{} has no such case beside it", played.number));
        let row = self.engine.case_numbered(&played.number).await?.ok_or_else(absent)?;
        let AnyCase::Dispute(dispute) = AnyCase::read(&row)? else { return Err(absent()) };
        let id = which(&dispute.data).ok_or_else(absent)?;
        let found = self.engine.store().read(move |tx| Box::pin(ombud_store::case::load(tx, id.0))).await?;
        Ok((id, found.ok_or_else(absent)?.number))
    }

    /// The carrier tells of the parcel that goes back.
    async fn carried(&mut self, story: &Story, code: &str) -> Result<(), DemoError> {
        let absent = || DemoError::Content(format!("{}: no parcel goes back", story.key));
        let played = self.disputes.get(&story.key).ok_or_else(absent)?;
        let (_, number) = self.return_of(played).await?;
        let row = self.engine.case_numbered(&number).await?.ok_or_else(absent)?;
        let AnyCase::Return(back) = AnyCase::read(&row)? else { return Err(absent()) };
        let parcel = back.data.parcel.ok_or_else(absent)?.number;
        let shop = self.cast(story)?.shop;
        let (id, at) = (format!("{}-back", story.order), objects::instant(self.engine.now())?);
        let rows = [
            json!({"object": "shipment", "id": id, "source_version": 1, "order": story.order, "shop": shop, "direction": "return", "tracking_number": parcel, "lines": []}),
            json!({"object": "tracking_event", "id": format!("{id}-{code}"), "source_version": 1, "shipment": id, "code": code, "at": at, "source": "carrier"}),
        ];
        let read = |row: &Value| {
            Object::from_json(row.to_string().as_bytes()).map_err(|p| DemoError::Content(format!("{p:?} in {row}")))
        };
        let objects = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        self.import(objects).await
    }

    async fn bank(&mut self, story: &Story, bank: &Bank) -> Result<(), DemoError> {
        let order = self.content.order(&story.order).ok_or_else(|| DemoError::Content(story.key.clone()))?;
        let name = objects::payments(order, 0).pop().map(|(.., id)| id).unwrap_or_default();
        let payment = super::people::key(self.engine, "payment", &name).await?;
        let body = self.engine.store().read(move |tx| Box::pin(mirror::body(tx, payment))).await?.and_then(|k| k.body);
        let paid: Value = body.and_then(|b| serde_json::from_str(&b).ok()).unwrap_or_default();
        let mut row = json!({"object": "chargeback", "id": format!("{name}-bank"), "source_version": if bank.due.is_some() { 1 } else { 2 },
            "payment": name, "amount_minor": paid["captured_minor"], "currency": order.currency, "status": bank.status, "reason": "not_as_described"});
        if let Some(due) = bank.due {
            row["opened_at"] = objects::instant(self.engine.now())?;
            row["due_by"] = objects::instant(due.from(self.now))?;
        }
        let object =
            Object::from_json(row.to_string().as_bytes()).map_err(|p| DemoError::Content(format!("{p:?} in {row}")))?;
        self.import(vec![object]).await
    }

    async fn evidence(
        &mut self,
        story: &Story,
        step: &Step,
        show: &Show,
        case: CaseId,
        actor: &Actor,
    ) -> Result<Evidence, DemoError> {
        let empty =
            Evidence { kind: EvidenceKind::Statement, file: None, name: None, media: None, text: None, message: None };
        if let Some((key, nth)) = &show.chat {
            let chat = self.chats.get(key).ok_or_else(|| self.failed(story, step, "there is no such chat"))?;
            let said = nth
                .checked_sub(1)
                .and_then(|at| chat.said.get(at))
                .ok_or_else(|| self.failed(story, step, "no such message"))?;
            let (seq, text, at, by) = said.clone();
            let message = Some(FrozenMessage { case: chat.case, seq, by, at });
            return Ok(Evidence { kind: EvidenceKind::Message, text: Some(text), message, ..empty });
        }
        if let Some(text) = &show.text {
            return Ok(Evidence { text: Some(text.clone()), ..empty });
        }
        let (kind, stored, name, media) = match (&show.photo, &show.document) {
            (Some(scene), _) => {
                let name = show.name.clone().unwrap_or_else(|| format!("{}.jpg", scene.replace('_', "-")));
                (EvidenceKind::Photo, self.photo(scene).await?, name, "image/jpeg")
            }
            (None, Some(name)) => {
                let lines = [
                    "Ladeprotokoll",
                    "",
                    "Charge NL-2207, 48 Stück",
                    "Prüfung: Laden, 24 h Ruhe, Sichtprüfung",
                    "Ergebnis: 2 von 48 auffällig",
                ];
                (EvidenceKind::Document, self.store(name, picture::pdf(&lines)).await?, name.clone(), "application/pdf")
            }
            (None, None) => return Err(self.failed(story, step, "nothing is shown")),
        };
        let bytes = i64::try_from(stored.bytes).unwrap_or(i64::MAX);
        self.brought(case, actor, &stored, &name, media, bytes).await?;
        Ok(Evidence { kind, file: Some(stored.hash), name: Some(name), media: Some(media.into()), ..empty })
    }

    async fn photo(&mut self, scene: &str) -> Result<Sealed, DemoError> {
        match self.files.get(scene) {
            Some(stored) => Ok(stored.clone()),
            None => {
                let bytes = self.pictures.jpeg(scene).map_err(DemoError::Content)?;
                self.store(scene, bytes).await
            }
        }
    }

    async fn store(&mut self, name: &str, bytes: Vec<u8>) -> Result<Sealed, DemoError> {
        let stored = self.engine.vault().put(bytes.as_slice(), MAX_FILE_BYTES).await?;
        self.files.insert(name.to_owned(), stored.clone());
        Ok(stored)
    }

    async fn attachment(&mut self, scene: &str) -> Result<Attachment, DemoError> {
        let stored = self.photo(scene).await?;
        let bytes = i64::try_from(stored.bytes).unwrap_or(i64::MAX);
        Ok(Attachment {
            file: stored.hash,
            name: format!("{}.jpg", scene.replace('_', "-")),
            media: "image/jpeg".into(),
            bytes,
        })
    }

    /// Writes down who brought a file to a case, as the upload page does.
    async fn brought(
        &self,
        case: CaseId,
        actor: &Actor,
        stored: &Sealed,
        name: &str,
        media: &str,
        bytes: i64,
    ) -> Result<(), DemoError> {
        let upload = Upload {
            id: self.engine.id().await?,
            hash: stored.hash.clone(),
            case_id: case.0,
            person: actor.person.map_or(0, |p| p.0),
            name: name.into(),
            media: media.into(),
            bytes,
            created_at: self.engine.now().0,
            facts: "{}".into(),
            scan: String::new(),
            blob: stored.blob.clone(),
            sealed: String::new(),
            gone_at: None,
        };
        let (vault, key) = (self.engine.vault().clone(), stored.key);
        self.engine
            .store()
            .write(Lane::Batch, move |tx| Box::pin(async move { vault.brought(tx, upload, key).await }))
            .await?;
        Ok(())
    }
}
