//! A small installation: one storefront, one shop, one buyer with a delivered order of a lamp (two pieces, 100.00 USD).

use ombud_domain::actor::{Actor, Role};
use ombud_domain::calendar::Hours;
use ombud_domain::case::{Allowed, Case, Machine};
use ombud_domain::conversation::{Conversation, ConversationCommand, ConversationStage, ConversationWhat};
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat, Start};
use ombud_domain::id::{CaseId, LineId, PersonId, ShopId, StorefrontId};
use ombud_domain::import::{Object, Outcome};
use ombud_domain::payment_book::{Book, BookEvent};
use ombud_domain::policy::Policy;
use ombud_domain::refund::{RefundStage, RefundWhat};
use ombud_domain::time::Span;
use ombud_domain::{Instant, Refusal};
use ombud_engine::act::{ActError, Answer, Ask, Request};
use ombud_engine::blob::Blobs;
use ombud_engine::egress::Egress;
use ombud_engine::marketplace::{CommandResult, Heard};
use ombud_engine::settings::{PolicyVersion, Settings, Storefront};
use ombud_engine::{Clock, Engine, Entropy, mirror, rows};
use ombud_store::case::CaseRow;
use ombud_store::ledger::{self, EVERYONE, Entry, Verdict};
use ombud_store::testkit::Kit;
use ombud_store::{Lane, Store, StoreError, case};
use serde_json::{Value, json};
use std::error::Error;
use uuid::Uuid;

pub type Try<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// An ordinary Monday.
pub const MONDAY: Instant = Instant(1_794_816_000_000);
pub const FRONT: StorefrontId = StorefrontId(1 << 40);
pub const WORDS: &str = "The lamp arrived broken in two pieces.";

/// One store, one engine over it, and everybody's keys.
pub struct House {
    pub engine: Engine,
    pub clock: Clock,
    pub buyer: Actor,
    pub seller: Actor,
    pub line: LineId,
    pub folder: tempfile::TempDir,
    next: std::cell::Cell<u128>,
}

/// A member of our staff.
pub fn staff(role: Role) -> Actor {
    Actor::staff(role, PersonId((1 << 41) + role as i64), vec![FRONT])
}

pub fn engine(store: Store, clock: &Clock, folder: &std::path::Path, seed: u64) -> Try<Engine> {
    let engine = Engine::new(
        store,
        clock.clone(),
        Entropy::seeded(seed),
        Blobs::open(folder)?,
        Egress::new(vec!["127.0.0.0/8".parse()?])?,
    );
    let front = Storefront {
        id: FRONT,
        slug: "lumen".into(),
        name: "Lumen".into(),
        languages: vec!["en".into()],
        hours: Hours::daily("UTC", 8, 20),
        accent: None,
        assistant: None,
        contacts: Vec::new(),
        lines: 1,
    };
    let policy = PolicyVersion { storefront: None, effective_at: Instant(0), policy: Policy::default() };
    engine.set_settings(Settings { storefronts: vec![front], policies: vec![policy], endpoints: vec![] });
    Ok(engine)
}

/// The rows of an order, as a marketplace sends them: placed 20 days ago, delivered three days ago.
pub fn order() -> Vec<Value> {
    let day = |n: i64| Instant(MONDAY.0 - Span::days(n).0);
    vec![
        json!({"object": "buyer", "id": "b1", "locale": "en", "country": "US", "time_zone": "America/New_York"}),
        json!({"object": "shop", "id": "s1", "name": "Lamps & Co", "country": "US", "status": "active"}),
        json!({"object": "order", "id": "o1", "buyer": "b1", "storefront": "lumen", "placed_at": at(day(20)), "currency": "USD", "promised_to": at(day(1))}),
        json!({"object": "order_line", "id": "l1", "order": "o1", "shop": "s1", "title": "Lamp", "quantity": 2, "unit_price_minor": 4_500, "shipping_minor": 1_000}),
        json!({"object": "payment", "id": "p1", "order": "o1", "method": "card", "captured_minor": 10_000, "currency": "USD", "captured_at": at(day(20))}),
        json!({"object": "shipment", "id": "h1", "order": "o1", "shop": "s1", "direction": "out", "lines": [{"line": "l1", "quantity": 2}]}),
        json!({"object": "tracking_event", "id": "t1", "shipment": "h1", "code": "picked_up", "at": at(day(15)), "source": "carrier"}),
        json!({"object": "tracking_event", "id": "t2", "shipment": "h1", "code": "delivered", "at": at(day(3)), "source": "carrier"}),
    ]
}

/// An instant as an import writes it.
pub fn at(instant: Instant) -> String {
    ombud_domain::import::At::new(instant).map(|at| at.to_string()).unwrap_or_default()
}

/// Reads import rows; those without a version have version 1.
pub fn objects(rows: &[Value]) -> Vec<Object> {
    let read = |row: &Value| {
        let mut row = row.clone();
        row.as_object_mut().expect("a row").entry("source_version").or_insert(json!(1));
        Object::from_json(row.to_string().as_bytes()).unwrap_or_else(|problem| panic!("{row}: {problem}"))
    };
    rows.iter().map(read).collect()
}

impl House {
    /// With the order imported.
    pub async fn new(kit: &Kit) -> Try<Self> {
        Self::of(kit, &order()).await
    }

    /// With these rows imported.
    pub async fn of(kit: &Kit, rows: &[Value]) -> Try<Self> {
        let clock = Clock::manual(MONDAY);
        let folder = tempfile::tempdir()?;
        let engine = engine(kit.store.clone(), &clock, folder.path(), 1)?;
        let results = engine.import(objects(rows)).await?;
        assert!(results.iter().all(|r| *r == Ok(Outcome::Created)), "{results:?}");
        let (buyer, shop, line) = (
            key(&engine, "buyer", "b1").await?,
            key(&engine, "shop", "s1").await?,
            key(&engine, "order_line", "l1").await?,
        );
        let seller = Actor::shop(Role::ShopOwner, PersonId((1 << 41) + 500), ShopId(shop));
        let next = std::cell::Cell::new(1);
        Ok(Self { engine, clock, buyer: Actor::buyer(PersonId(buyer)), seller, line: LineId(line), folder, next })
    }

    /// Another engine over the same data, as after a restart.
    pub async fn reopen(&mut self, kit: &Kit) -> Try<()> {
        let store = Store::open(kit.config.clone()).await?;
        self.engine = engine(store, &self.clock, self.folder.path(), 2)?;
        Ok(())
    }

    pub fn request(&self, actor: &Actor, ask: Ask) -> Request {
        self.next.set(self.next.get() + 1);
        Request { id: Uuid::from_u128(self.next.get()), actor: actor.clone(), expected_revision: None, ask }
    }

    pub fn start(&self) -> Start {
        Start {
            storefront: FRONT,
            buyer: self.buyer.person.expect("a person"),
            shop: self.seller.shop.expect("a shop"),
            language: "en".into(),
            units: vec![(self.line, 2)],
            conversation: None,
        }
    }

    /// The dispute is sent with a picture; it asks for everything back.
    pub async fn submitted(&self) -> Try<Answer> {
        let wish = json!({"reason": "damaged", "remedy": "refund_full"});
        Ok(self.disputed(vec![(self.line, 2)], wish).await?)
    }

    /// A dispute about these units is sent with a picture: reason, remedy and amount as in `wish`.
    pub async fn disputed(&self, units: Vec<(LineId, u32)>, wish: Value) -> Result<Answer, ActError> {
        let photo = json!({"kind": "photo", "file": "ab".repeat(32), "name": "lamp.jpg", "media": "image/jpeg"});
        let evidence = vec![serde_json::from_value(photo).expect("a photo")];
        let mut submit = json!({"action": "submit", "story": WORDS, "confirm": true});
        submit.as_object_mut().expect("a command").extend(wish.as_object().cloned().unwrap_or_default());
        let submit = serde_json::from_value(submit.clone()).unwrap_or_else(|e| panic!("{submit}: {e}"));
        let ask = Ask::OpenDispute { start: Start { units, ..self.start() }, evidence, submit };
        self.engine.act(self.request(&self.buyer, ask)).await
    }

    /// Somebody does something about a dispute.
    pub async fn tell(&self, actor: &Actor, case: CaseId, command: Value) -> Result<Answer, ActError> {
        let command = serde_json::from_value(command.clone()).unwrap_or_else(|e| panic!("{command}: {e}"));
        self.engine.act(self.request(actor, Ask::Dispute { case, command })).await
    }

    /// The shop offers half, the buyer accepts it.
    pub async fn agreed(&self) -> Try<Answer> {
        let sent = self.submitted().await?;
        self.tell(
            &self.seller,
            sent.case,
            json!({"action": "counter", "remedy": "refund_partial", "amount_minor": 5_000}),
        )
        .await?;
        let can = self.can(&self.buyer, &sent.number, "accept").await?.ok_or("nothing to accept")?;
        Ok(self.tell(&self.buyer, sent.case, filled(&can)).await?)
    }

    pub async fn allowed(&self, viewer: &Actor, number: &str) -> Try<Vec<Allowed>> {
        Ok(self.engine.see(viewer, number).await?.allowed)
    }

    pub async fn can(&self, viewer: &Actor, number: &str, action: &str) -> Try<Option<Allowed>> {
        let all = self.allowed(viewer, number).await?;
        Ok(all.into_iter().find(|a| a.action == action && a.why_not.is_none()))
    }

    /// Runs follow-ups until none is due.
    pub async fn settle(&self) -> Try<()> {
        while self.engine.run_due_jobs().await? > 0 {}
        Ok(())
    }

    /// All commands given to the marketplace so far, of one kind: their fields with name and key.
    pub async fn commands(&self, kind: &str) -> Try<Vec<Value>> {
        let all = self.engine.commands_after(0, 1_000).await?;
        let fields = |c: &Value| {
            let mut fields = c["data"].clone();
            (fields["command_id"], fields["key"]) = (c["command_id"].clone(), c["idempotency_key"].clone());
            fields
        };
        Ok(all.iter().filter(|c| c["kind"] == kind).map(fields).collect())
    }

    /// The shop accepts what the buyer asks for, and the promise goes out.
    pub async fn accepted(&self, number: &str) -> Try<()> {
        let can = self.can(&self.seller, number, "accept").await?.ok_or("nothing to accept")?;
        self.tell(&self.seller, CaseId(self.row(number).await?.id), filled(&can)).await?;
        self.settle().await
    }

    /// Somebody does something about a refund.
    pub async fn about_refund(&self, actor: &Actor, number: &str, command: Value) -> Result<Answer, ActError> {
        let command = serde_json::from_value(command.clone()).unwrap_or_else(|e| panic!("{command}: {e}"));
        let row = self.engine.case_numbered(number).await?.expect("a refund");
        self.engine.act(self.request(actor, Ask::Refund { case: CaseId(row.id), command })).await
    }

    pub async fn answer(&self, command: &Value, result: CommandResult) -> Result<Heard, ActError> {
        let id = command["command_id"].as_str().unwrap_or_default();
        self.engine.answer_command(id, result).await
    }

    pub fn wait(&self, span: Span) {
        self.clock.set(self.clock.now() + span);
    }

    /// The clock goes to the next deadline of a case, and everything that is due is done.
    pub async fn until_due(&self, number: &str) -> Try<()> {
        let row = self.row(number).await?;
        self.clock.set(Instant(row.due_at.ok_or("no deadline")?));
        self.engine.sweep().await?;
        self.settle().await
    }

    pub async fn row(&self, number: &str) -> Try<CaseRow> {
        Ok(self.engine.case_numbered(number).await?.ok_or("no such case")?)
    }

    pub async fn stage(&self, number: &str) -> Try<String> {
        Ok(self.row(number).await?.stage)
    }

    pub async fn dispute(&self, number: &str) -> Try<Case<Dispute>> {
        Ok(rows::read(&self.row(number).await?)?)
    }

    /// The cases of the order of one kind, oldest first.
    pub async fn cases(&self, kind: &'static str) -> Try<Vec<CaseRow>> {
        let order = key(&self.engine, "order", "o1").await?;
        let found: Result<_, StoreError> =
            self.engine.store().read(move |tx| Box::pin(case::of_order(tx, order, 100))).await;
        let mut rows: Vec<CaseRow> = found?;
        rows.retain(|r| r.kind == kind);
        rows.sort_by_key(|r| r.id);
        Ok(rows)
    }

    pub async fn book(&self) -> Try<Book> {
        self.book_of("p1").await
    }

    pub async fn book_of(&self, payment: &'static str) -> Try<Book> {
        let payment = key(&self.engine, "payment", payment).await?;
        let row: Result<_, StoreError> = self.engine.store().read(move |tx| Box::pin(case::book_of(tx, payment))).await;
        Ok(rows::read_book(&row?.ok_or("no book")?)?)
    }

    pub async fn entries(&self, stream: i64) -> Try<Vec<Entry>> {
        let read =
            self.engine.store().read(move |tx| Box::pin(ledger::of_stream(tx, stream, 0, EVERYONE, 1_000))).await;
        Ok(read.map_err(|e: StoreError| e)?)
    }

    /// I24: every stream's chain is whole, and every row is the fold of its stream.
    pub async fn is_sound(&self) -> Try<()> {
        for kind in ["dispute", "refund", "conversation"] {
            for row in self.cases(kind).await? {
                let entries = self.entries(row.id).await?;
                self.chain(row.id, row.seq, row.link).await?;
                match kind {
                    "dispute" => same(&row, &entries, |first: DisputeWhat| match first {
                        DisputeWhat::Started { dispute, envelope } => {
                            Some(Case { env: *envelope, stage: DisputeStage::Draft, data: *dispute })
                        }
                        _ => None,
                    })?,
                    "refund" => same(&row, &entries, |first: RefundWhat| match first {
                        RefundWhat::Promised { refund, envelope } => {
                            Some(Case { env: *envelope, stage: RefundStage::Reserved, data: *refund })
                        }
                        _ => None,
                    })?,
                    _ => same(&row, &entries, |first: ConversationWhat| match first {
                        ConversationWhat::Opened { conversation, envelope } => {
                            let shop = conversation.with_shop;
                            let stage = if shop { ConversationStage::WithShop } else { ConversationStage::Assistant };
                            Some(Case::<Conversation> { env: *envelope, stage, data: *conversation })
                        }
                        _ => None,
                    })?,
                }
            }
        }
        let book = self.book().await?;
        let blank = Book {
            captured: 0,
            lines: vec![],
            refunds: vec![],
            past: 0,
            beyond: 0,
            charged_back: 0,
            chargeback_open: false,
            double_recovery: false,
            seq: 0,
            ..book.clone()
        };
        let folded = self.entries(book.id.0).await?.iter().try_fold(blank, |b, e| {
            serde_json::from_str::<BookEvent>(e.body.as_deref().unwrap_or_default()).map(|event| b.applied(&event))
        })?;
        assert_eq!(folded, book, "I24: the book is the fold of its events");
        Ok(())
    }

    async fn chain(&self, stream: i64, seq: i64, link: [u8; 32]) -> Try<()> {
        let verdict = self.engine.store().read(move |tx| Box::pin(ledger::verify(tx, stream))).await;
        match verdict.map_err(|e: StoreError| e)? {
            Verdict::Whole { head, erased } => assert_eq!((head.seq, head.link, erased), (seq, link, 0)),
            Verdict::Broken { seq } => panic!("the chain of {stream} is broken at {seq}"),
        }
        Ok(())
    }
}

fn same<M: Machine>(row: &CaseRow, entries: &[Entry], blank: impl Fn(M::What) -> Option<Case<M>>) -> Try<()> {
    let first = rows::event::<M>(entries.first().ok_or("an empty stream")?)?.ok_or("erased")?;
    let told = rows::replay(blank(first.what).ok_or("no first event")?, entries)?;
    assert_eq!(told, rows::read::<M>(row)?, "I24: the row is the fold of its events");
    Ok(())
}

/// Our key of one of the marketplace's names.
pub async fn key(engine: &Engine, object: &'static str, name: &'static str) -> Try<i64> {
    let key: Result<i64, StoreError> =
        engine.store().write(Lane::Work, move |tx| Box::pin(mirror::key_of(tx, object, name))).await;
    Ok(key?)
}

/// The form of an action filled in with what it fixes, ticks and offers first.
pub fn filled(can: &Allowed) -> Value {
    use ombud_domain::form::FieldKind;
    let mut out = json!({"action": can.action});
    for field in can.form.fields.iter().filter(|f| f.required) {
        out[field.name] = match &field.kind {
            FieldKind::Fixed { value } => value.clone(),
            FieldKind::Confirm => true.into(),
            FieldKind::Number { min, .. } => (*min).into(),
            FieldKind::Slot { free } => free[0].0.into(),
            FieldKind::Units { lines } => vec![0; lines.len()].into(),
            FieldKind::Text { .. } => WORDS.into(),
            FieldKind::Money { max, .. } => (*max).into(),
            FieldKind::Choice { options } if field.name == "proposal" => json!(options[0].parse::<u32>().unwrap_or(0)),
            FieldKind::Choice { options } => options[0].clone().into(),
        };
    }
    out
}

/// A message of a chat.
pub fn message(text: &str) -> ConversationCommand {
    serde_json::from_value(json!({"action": "message", "text": text})).expect("a message")
}

/// The refusal, where one was expected.
pub fn refusal<T: std::fmt::Debug>(answer: Result<T, ActError>) -> Refusal {
    match answer {
        Err(ActError::Refused(refusal)) => refusal,
        other => panic!("a refusal was expected: {other:?}"),
    }
}

pub fn paid(amount_minor: i64) -> CommandResult {
    CommandResult::Succeeded {
        amount_minor,
        currency: ombud_domain::money::Currency::USD,
        reference: Some("P-1".into()),
    }
}
