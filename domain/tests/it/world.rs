//! A whole small installation in memory: it executes books, refunds, follow-ups and commands as the engine does, and holds
//! every step against the laws.

use crate::laws;
use crate::twins;
use ombud_domain::appeal::Appeal;
use ombud_domain::calendar::Hours;
use ombud_domain::case::{
    Case, CaseKind, Change, Ctx, Event, FollowUp, Machine, Opened, Outgoing, Rule, Stage, decide, fold,
};
use ombud_domain::conversation::{self, Call, Conversation, ConversationFacts, Times};
use ombud_domain::dispute::{
    self, CouponFacts, Dispute, DisputeFacts, DisputeStage, LineFacts, ParcelFacts, Precedents, Scam, Start, StepState,
    Tracking,
};
use ombud_domain::id::{BookId, CaseId, LineId, OrderId, PaymentId, PersonId, ShopId, StorefrontId};
use ombud_domain::money::{Currency, Split};
use ombud_domain::payment_book::{Book, BookChange, BookEvent, allocate};
use ombud_domain::policy::Policy;
use ombud_domain::refund::Refund;
use ombud_domain::report::misuse::Past;
use ombud_domain::report::{self, Report, ReportFacts};
use ombud_domain::returns::{Bearer, Promise, Return};
use ombud_domain::statement::Statement;
use ombud_domain::time::Span;
use ombud_domain::{Actor, Ids, Instant, Refusal, Role};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub const BUYER: PersonId = PersonId(1);
pub const SHOP: ShopId = ShopId(50);
pub const FRONT: StorefrontId = StorefrontId(60);
/// An ordinary Monday.
pub const MONDAY: Instant = Instant(1_794_816_000_000);

/// The actor of a role: one person each, the same in every test.
pub fn actor(role: Role) -> Actor {
    let person = PersonId(1 + role as i64);
    match role {
        Role::Buyer => Actor::buyer(BUYER),
        Role::ShopOwner | Role::ShopMember => Actor::shop(role, person, SHOP),
        Role::Clock => Actor::CLOCK,
        Role::System => Actor::SYSTEM,
        Role::Assistant => Actor::ASSISTANT,
        Role::Marketplace => Actor::MARKETPLACE,
        _ => Actor::staff(role, person, vec![FRONT]),
    }
}

/// A second person of the same role.
pub fn second(role: Role) -> Actor {
    Actor { person: Some(PersonId(101 + role as i64)), ..actor(role) }
}

/// What was bought and paid.
#[derive(Debug, Clone)]
pub struct Order {
    /// By line: units, goods, shipping.
    pub lines: Vec<(u32, i64, i64)>,
    /// Shares of the payments in percent of the whole; one payment when empty.
    pub first_payment_percent: i64,
    pub delivered: bool,
    pub shop_closed: bool,
    pub free_returns: bool,
    pub promise: Promise,
}

impl Order {
    /// What the shop promises about returns.
    fn promise(&self) -> Promise {
        Promise { who_pays: self.free_returns.then_some(Bearer::Seller), ..self.promise.clone() }
    }
}

impl Default for Order {
    fn default() -> Self {
        Self {
            lines: vec![(2, 9_000, 1_000)],
            first_payment_percent: 100,
            delivered: true,
            shop_closed: false,
            free_returns: false,
            promise: Promise::default(),
        }
    }
}

/// A case and the same case rebuilt from the JSON of its events (I24).
pub struct Kept<M: Machine> {
    pub case: Case<M>,
    pub replayed: Case<M>,
    /// The commands of timers that have fired.
    pub fired: Vec<M::Command>,
}

/// A machine that lives in the world.
pub trait Lives: Machine<Command: PartialEq> {
    fn cases(world: &World) -> &BTreeMap<CaseId, Kept<Self>>;
    fn cases_mut(world: &mut World) -> &mut BTreeMap<CaseId, Kept<Self>>;
    fn facts(world: &World, case: &Case<Self>) -> Self::Facts;
    fn blank(first: &Self::What) -> Option<Case<Self>>;
    fn laws(world: &mut World, before: &Case<Self>, change: &Change<Self>, actor: &Actor);
}

pub struct World {
    pub now: Instant,
    pub order: Order,
    /// What points to pressure on the buyer.
    pub scam: Scam,
    pub policy: Policy,
    pub disputes: BTreeMap<CaseId, Kept<Dispute>>,
    pub refunds: BTreeMap<CaseId, Kept<Refund>>,
    pub returns: BTreeMap<CaseId, Kept<Return>>,
    pub conversations: BTreeMap<CaseId, Kept<Conversation>>,
    pub reports: BTreeMap<CaseId, Kept<Report>>,
    /// Proceedings that were forced; their machine is looked at apart.
    pub outside: Vec<ombud_domain::case::Case<ombud_domain::outside::Outside>>,
    pub statements: BTreeMap<CaseId, Kept<Statement>>,
    pub appeals: BTreeMap<CaseId, Kept<Appeal>>,
    pub books: BTreeMap<BookId, Book>,
    /// Everything ever sent to the marketplace.
    pub outgoing: Vec<Outgoing>,
    /// What is held of the shop's money, by dispute number.
    pub held: BTreeMap<String, i64>,
    /// Points on the shop's record, by the decision they stand under (I30).
    pub record: BTreeMap<String, i64>,
    /// Proposals outside the parties' range, with a reason.
    pub overrides: BTreeSet<(CaseId, u32)>,
    /// Kinds of events seen so far, with one JSON body each.
    pub seen: BTreeMap<&'static str, Value>,
    /// Rows of the tables that have been used.
    pub rows: BTreeSet<&'static str>,
    /// Those of them that no person used: each was held against its twin (I29).
    pub automatic: BTreeSet<&'static str>,
    pub alerts: u32,
    /// How many others tell the same, and whether a trusted flagger does.
    pub crowd: (u32, bool),
    /// How cases with the same facts ended.
    pub precedents: Precedents,
    /// Who of ours did something in a case.
    hands: BTreeMap<CaseId, BTreeSet<PersonId>>,
    /// Numbers of returned parcels.
    pub parcels: BTreeSet<String>,
    /// Calls that have a line.
    pub calls: BTreeMap<CaseId, Call>,
    claims: BTreeMap<CaseId, Vec<(LineId, u32)>>,
    queue: VecDeque<FollowUp>,
    next: i64,
}

impl World {
    pub fn new(order: Order) -> Self {
        let costs: Vec<(LineId, Split)> = order
            .lines
            .iter()
            .enumerate()
            .map(|(i, (_, goods, shipping))| {
                (LineId(10 + i as i64), Split { goods: *goods, shipping: *shipping, tax: goods / 7, fee: 0 })
            })
            .collect();
        let total: i64 = costs.iter().map(|(_, s)| s.total()).sum();
        let first = total * order.first_payment_percent / 100;
        let payments: Vec<i64> = [first, total - first].into_iter().filter(|p| *p > 0).collect();
        let mut world = Self {
            now: MONDAY,
            order,
            scam: Scam::None,
            policy: Policy::default(),
            disputes: BTreeMap::new(),
            refunds: BTreeMap::new(),
            returns: BTreeMap::new(),
            parcels: BTreeSet::new(),
            calls: BTreeMap::new(),
            conversations: BTreeMap::new(),
            reports: BTreeMap::new(),
            outside: Vec::new(),
            statements: BTreeMap::new(),
            appeals: BTreeMap::new(),
            books: BTreeMap::new(),
            outgoing: Vec::new(),
            held: BTreeMap::new(),
            record: BTreeMap::new(),
            overrides: BTreeSet::new(),
            seen: BTreeMap::new(),
            rows: BTreeSet::new(),
            automatic: BTreeSet::new(),
            alerts: 0,
            crowd: (0, false),
            precedents: Precedents::default(),
            hands: BTreeMap::new(),
            claims: BTreeMap::new(),
            queue: VecDeque::new(),
            next: 1_000,
        };
        for (i, lines) in allocate(&costs, &payments).into_iter().enumerate() {
            let (book, payment) = (BookId(70 + i as i64), PaymentId(80 + i as i64));
            let opened = Book::open(book, payment, OrderId(40), Currency::USD, payments[i], lines);
            world.book(opened.expect("the order is paid as it costs"));
        }
        world
    }

    pub fn ids(&mut self) -> Ids {
        self.next += 16;
        Ids::new(self.next, (self.next as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    pub fn dispute_facts(&self, but: Option<CaseId>) -> DisputeFacts {
        let delivered_at = self.order.delivered.then(|| Instant(MONDAY.0 - Span::days(3).0));
        let claimed = |line: LineId| {
            let others = self.claims.iter().filter(|(case, _)| Some(**case) != but);
            others.flat_map(|(_, units)| units).filter(|(l, _)| *l == line).map(|(_, n)| n).sum()
        };
        let line = |(i, (bought, goods, shipping)): (usize, &(u32, i64, i64))| LineFacts {
            line: LineId(10 + i as i64),
            title: format!("Lamp {i}"),
            bought: *bought,
            claimed: claimed(LineId(10 + i as i64)),
            paid: Split { goods: *goods, shipping: *shipping, tax: goods / 7, fee: 0 },
            delivered_at,
        };
        DisputeFacts {
            order: OrderId(40),
            currency: Currency::USD,
            placed_at: Instant(MONDAY.0 - Span::days(20).0),
            promised_until: Some(Instant(MONDAY.0 - Span::days(1).0)),
            shipped_at: Some(Instant(MONDAY.0 - Span::days(15).0)),
            tracking: if self.order.delivered { Tracking::Delivered } else { Tracking::Moving },
            lines: self.order.lines.iter().enumerate().map(line).collect(),
            books: self.books.values().cloned().collect(),
            return_addresses: vec!["Lamps Ltd, 1 Long Road, Springfield".into()],
            promise: self.order.promise(),
            withdrawal_excluded: false,
            hours: Hours::daily("UTC", 8, 20),
            shop_closed: self.order.shop_closed,
            scam: self.scam,
            policy: self.policy.clone(),
            precedents: self.precedents.clone(),
            chargebacks: self.books.values().filter(|b| b.chargeback_open).map(|b| b.id.0).collect(),
            parcels: vec![ParcelFacts { id: 78, carrier: "Post".into(), number: "TRACK9".into() }],
            coupons: vec![CouponFacts { id: 79, name: "C-1".into(), title: "Next order".into(), minor: 300 }],
            repaid_minor: but.and_then(|id| self.disputes.get(&id)).map_or(0, |kept| kept.case.data.repaid_minor()),
            took_part: but.and_then(|id| self.hands.get(&id)).into_iter().flatten().copied().collect(),
        }
    }

    /// A draft about these units.
    pub fn draft(&mut self, units: Vec<(LineId, u32)>) -> Result<CaseId, Refusal> {
        let start =
            Start { storefront: FRONT, buyer: BUYER, shop: SHOP, language: "en".into(), units, conversation: None };
        let facts = self.dispute_facts(None);
        let change = dispute::start(&start, &facts, &actor(Role::Buyer), self.now, &mut self.ids())?;
        Ok(self.add(change))
    }

    /// A new chat.
    pub fn chat(&mut self, to_shop: bool, shop: Option<ShopId>) -> CaseId {
        let open = conversation::Open {
            storefront: FRONT,
            buyer: BUYER,
            shop,
            order: None,
            language: "en".into(),
            title: "A question".into(),
            to_shop,
            danger: false,
        };
        let facts = ConversationFacts { times: Times::from(&self.policy), ..ConversationFacts::default() };
        let change = conversation::open(&open, &facts, &actor(Role::Buyer), self.now, &mut self.ids());
        self.add(change.expect("a chat can be opened"))
    }

    /// A new report of a guest or a buyer.
    pub fn report(&mut self, concern: &str, danger: bool, offer: Option<i64>) -> Result<CaseId, Refusal> {
        let open = report::Open {
            storefront: FRONT,
            reporter: BUYER,
            guest: false,
            language: "en".into(),
            shop: Some(SHOP),
            order: None,
            offer,
            title: "A lamp".into(),
            concern: concern.into(),
            danger,
            text: "The lamp has the logo of somebody else.".into(),
            place: None,
            attachments: Vec::new(),
        };
        let facts = self.report_facts();
        let change = report::open(&open, &facts, &actor(Role::Buyer), self.now, &mut self.ids())?;
        Ok(self.add(*change))
    }

    /// What a report must know: the buyer is whoever reports.
    pub fn report_facts(&self) -> ReportFacts {
        let mut past = Past::default();
        for Kept { case, .. } in self.reports.values() {
            past.add(&case.data, case.env.opened_at, case.env.closed_at);
        }
        let (hours, (others, flagger)) = (Hours::daily("UTC", 8, 20), self.crowd);
        ReportFacts { hours, policy: self.policy.clone(), others, flagger, past }
    }

    fn add<M: Lives>(&mut self, change: Change<M>) -> CaseId {
        let id = change.case.env.id;
        let first = decoded(&change.events[0]);
        let blank = M::blank(&first.what).expect("the first event holds the whole case");
        let kept = Kept { case: blank.clone(), replayed: blank, fired: Vec::new() };
        assert!(M::cases_mut(self).insert(id, kept).is_none(), "an id is used once");
        self.commit(change);
        self.settle();
        id
    }

    /// Asks for something as the engine would: the decision and everything that follows from it.
    pub fn ask<M: Lives>(&mut self, id: CaseId, command: &M::Command, by: &Actor) -> Result<(), Refusal> {
        self.ask_once::<M>(id, command, by)?;
        self.settle();
        Ok(())
    }

    fn ask_once<M: Lives>(&mut self, id: CaseId, command: &M::Command, by: &Actor) -> Result<(), Refusal> {
        laws::survives_json::<M>(command);
        let fresh = self.ids();
        let mut ids = fresh.clone();
        let case = M::cases(self)[&id].case.clone();
        let facts = M::facts(self, &case);
        let change = decide(&case, &facts, command, by, self.now, &mut ids.clone())?;
        let again = decide(&case, &facts, command, by, self.now, &mut ids).expect("deciding is pure");
        assert_eq!(again.events, change.events, "the same input gives the same answer");
        let done_by = row(&case, &facts, M::action(command), by, self.now);
        self.rows.extend(done_by);
        if matches!(by.role, Role::Clock | Role::System) {
            twins::same_for_others(&case, &facts, command, by, self.now, &fresh, &change);
            self.automatic.extend(done_by);
        }
        M::laws(self, &case, &change, by);
        self.hands.entry(id).or_default().extend(by.person);
        self.commit(change);
        // I25: what machines say twice changes nothing the second time.
        if matches!(by.role, Role::Marketplace | Role::System | Role::Clock) {
            let case = &M::cases(self)[&id].case;
            let facts = M::facts(self, case);
            let harmless = ["accepted", "tracking_changed", "step_on", "label_failed"].contains(&M::action(command));
            if let Ok(again) = decide(case, &facts, command, by, self.now, &mut Ids::new(0, 0)) {
                assert!(harmless, "{command:?} was done twice in {:?}: {:?}", case.stage, again.events);
                assert_eq!(
                    (&again.case.data, again.case.stage, again.case.env.due),
                    (&case.data, case.stage, case.env.due)
                );
            }
        }
        Ok(())
    }

    fn commit<M: Lives>(&mut self, change: Change<M>) {
        let id = change.case.env.id;
        let now = self.now;
        for event in &change.events {
            let read = decoded(event);
            self.seen.entry(M::what_kind(&event.what)).or_insert_with(|| serde_json::to_value(event).expect("JSON"));
            let kept = M::cases_mut(self).get_mut(&id).expect("the case is there");
            kept.replayed = fold(kept.replayed.clone(), &[read], now);
        }
        let kept = M::cases_mut(self).get_mut(&id).expect("the case is there");
        assert_eq!(change.before, kept.case.env.seq, "decided on what is stored");
        kept.case = change.case;
        assert_eq!(kept.replayed, kept.case, "I24: the case is the fold of its events");
        let body = serde_json::to_vec(&kept.case.data).expect("JSON").len();
        assert!(body <= ombud_domain::case::MAX_BODY_BYTES, "{body} bytes");
        let effects = change.effects;
        for book in effects.books {
            self.book(book);
        }
        for refund in effects.refunds {
            self.add_beside(*refund);
        }
        for back in effects.returns {
            self.add_beside(*back);
        }
        for other in effects.opened {
            match other {
                Opened::Conversation(chat) => self.add_beside(*chat),
                Opened::Report(report) => self.add_beside(*report),
                Opened::Statement(statement) => self.add_beside(*statement),
                Opened::Appeal(appeal) => self.add_beside(*appeal),
                Opened::Outside(outside) => self.outside.push(outside.case),
            }
        }
        self.call(id, effects.call, effects.call_ends);
        for number in effects.parcels {
            assert!(self.parcels.insert(number), "I19: a parcel number counts once");
        }
        if !effects.claims.is_empty() {
            self.claims.insert(id, effects.claims);
        }
        if effects.release_claims {
            self.claims.remove(&id);
        }
        for command in effects.outgoing {
            self.send(command);
        }
        self.queue.extend(effects.follow_ups);
    }

    fn add_beside<M: Lives>(&mut self, change: Change<M>) {
        let first = decoded(&change.events[0]);
        let blank = M::blank(&first.what).expect("the first event holds the whole case");
        let kept = Kept { case: blank.clone(), replayed: blank, fired: Vec::new() };
        assert!(M::cases_mut(self).insert(change.case.env.id, kept).is_none(), "an id is used once");
        self.commit(change);
    }

    /// Changes a book; both the change and the fold of its events must say the same.
    pub fn book(&mut self, change: BookChange) {
        let id = change.book.id;
        if let Some(stored) = self.books.get(&id) {
            assert_eq!(stored.seq, change.before, "one change of a book at a time");
            let read = |e: &BookEvent| -> BookEvent {
                serde_json::from_value(serde_json::to_value(e).expect("JSON")).expect("a book event can be read")
            };
            let folded = change.events.iter().fold(stored.clone(), |b, e| b.applied(&read(e)));
            assert_eq!(folded, change.book, "I24: the book is the fold of its events");
        }
        for event in &change.events {
            self.seen.entry(event.kind()).or_insert_with(|| serde_json::to_value(event).expect("JSON"));
            self.alerts += u32::from(matches!(event, BookEvent::DoubleRecovery));
        }
        laws::book(&change);
        self.books.insert(id, change.book);
    }

    fn send(&mut self, command: Outgoing) {
        let same = self.outgoing.iter().find(|o| o.key == command.key);
        if let Some(same) = same {
            assert_eq!((same.kind, &same.body), (command.kind, &command.body), "I03: one key, one meaning");
        }
        let named = |o: &Outgoing| o.command_id() == command.command_id();
        assert!(!self.outgoing.iter().any(named), "{} is sent once", command.command_id());
        let amount = command.body["amount_minor"].as_i64().unwrap_or(0);
        let dispute = command.body["dispute"].as_str().unwrap_or_default().to_owned();
        let decision = command.body["decision"].as_str().unwrap_or_default().to_owned();
        match command.kind {
            "payout.hold" => assert!(self.held.insert(dispute, amount).is_none(), "one hold per dispute"),
            "payout.release" => {
                let held = self.held.remove(&dispute).expect("only what is held is released");
                assert!((0..=held).contains(&amount), "{amount} of {held} released");
            }
            "seller.penalty.apply" => {
                let points = command.body["points"].as_i64().expect("points");
                let before = self.record.insert(decision, points);
                assert!(before.is_none() && points > 0, "I30: one decision counts once");
            }
            "seller.penalty.revoke" => assert!(self.record.remove(&decision).is_some(), "I30: only what was applied"),
            _ => {}
        }
        self.outgoing.push(command);
    }

    /// Runs what follows from the last decision, as the engine's jobs do. A refusal is an answer.
    fn settle(&mut self) {
        for _ in 0..100 {
            let Some(next) = self.queue.pop_front() else {
                return;
            };
            let by = actor(Role::System);
            match next.kind {
                CaseKind::Dispute => self.follow::<Dispute>(next, &by),
                CaseKind::Refund => self.follow::<Refund>(next, &by),
                CaseKind::Return => self.follow::<Return>(next, &by),
                CaseKind::Conversation => self.follow::<Conversation>(next, &by),
                CaseKind::Report => self.follow::<Report>(next, &by),
                CaseKind::Statement => self.follow::<Statement>(next, &by),
                CaseKind::Appeal => self.follow::<Appeal>(next, &by),
                CaseKind::Finance => panic!("nothing leads to a finance case"),
                CaseKind::Outside => panic!("nothing leads to a proceeding"),
                CaseKind::Suggestion => panic!("suggestions lead to each other alone"),
            }
        }
        panic!("follow-ups run in a circle");
    }

    fn follow<M: Lives>(&mut self, next: FollowUp, by: &Actor) {
        let command = serde_json::from_value::<M::Command>(next.command).expect("a follow-up is a command");
        if M::cases(self).contains_key(&next.case) {
            let _refused_is_an_answer = self.ask_once::<M>(next.case, &command, by);
        }
    }

    /// The next moment at which the clock has something to do.
    pub fn next_wake(&self) -> Option<Instant> {
        let of = |wakes: &mut dyn Iterator<Item = Option<Instant>>| wakes.flatten().min();
        let all = [
            of(&mut self.disputes.values().map(|k| k.case.env.wake)),
            of(&mut self.refunds.values().map(|k| k.case.env.wake)),
            of(&mut self.returns.values().map(|k| k.case.env.wake)),
            of(&mut self.conversations.values().map(|k| k.case.env.wake)),
            of(&mut self.reports.values().map(|k| k.case.env.wake)),
            of(&mut self.statements.values().map(|k| k.case.env.wake)),
            of(&mut self.appeals.values().map(|k| k.case.env.wake)),
        ];
        all.into_iter().flatten().min()
    }

    /// Wakes everything that is due now.
    pub fn sweep(&mut self) {
        for _ in 0..200 {
            let woken = self.wake_first::<Dispute>()
                | self.wake_first::<Refund>()
                | self.wake_first::<Return>()
                | self.wake_first::<Conversation>()
                | self.wake_first::<Report>()
                | self.wake_first::<Statement>()
                | self.wake_first::<Appeal>();
            if !woken {
                return;
            }
        }
        panic!("timers run in a circle at one moment");
    }

    fn wake_first<M: Lives>(&mut self) -> bool {
        let now = self.now;
        let due = M::cases(self).iter().find(|(_, k)| k.case.env.wake.is_some_and(|w| w <= now));
        let Some((id, command)) = due.map(|(id, k)| (*id, M::on_wake(&k.case, now))) else {
            return false;
        };
        let done = self.ask::<M>(id, &command, &actor(Role::Clock));
        assert_eq!(done, Ok(()), "the clock is always heard: {command:?}");
        M::cases_mut(self).get_mut(&id).expect("the case is there").fired.push(command.clone());
        // I11: the same timer again changes nothing.
        assert!(self.ask::<M>(id, &command, &actor(Role::Clock)).is_err(), "{command:?} fired twice");
        true
    }

    /// Lets time pass until `to`, waking everything when it is due.
    pub fn pass_until(&mut self, to: Instant) {
        while let Some(wake) = self.next_wake().filter(|w| *w <= to) {
            self.now = self.now.max(wake);
            self.sweep();
        }
        self.now = self.now.max(to);
    }

    /// Lets some hours pass.
    pub fn pass_hours(&mut self, hours: i64) {
        self.pass_until(self.now + Span::hours(hours));
    }

    /// The refund steps of a dispute that are neither paid nor let go.
    pub fn in_flight(&self, dispute: CaseId) -> impl Iterator<Item = &Case<Refund>> {
        self.refunds
            .values()
            .map(|k| &k.case)
            .filter(move |r| r.data.dispute == dispute && !r.stage.is_terminal() && !is_goodwill(r))
    }

    pub fn dispute(&self, id: CaseId) -> &Case<Dispute> {
        &self.disputes[&id].case
    }

    pub fn stage(&self, id: CaseId) -> DisputeStage {
        self.disputes[&id].case.stage
    }

    /// The goods that a dispute waits for: step and how far it is.
    pub fn goods(&self, id: CaseId) -> Option<(u8, StepState)> {
        let plan = self.dispute(id).data.plan.as_ref()?;
        plan.current().filter(|(_, s)| s.kind.sends_goods()).map(|(at, s)| (at, s.state))
    }
}

/// The row of the table that decides about an event.
pub fn row<M: Machine>(
    case: &Case<M>,
    facts: &M::Facts,
    action: &str,
    by: &Actor,
    now: Instant,
) -> Option<&'static str> {
    let ctx = Ctx { case, facts, actor: by, now };
    let fits = |r: &&Rule<M>| r.action == action && r.actor.contains(&by.role) && r.from.contains(&case.stage);
    M::rules().iter().filter(fits).find(|r| (r.guard)(&ctx).is_ok()).map(|r| r.row)
}

/// A refund given beside the dispute has no step in its plan.
pub fn is_goodwill(refund: &Case<Refund>) -> bool {
    refund.data.step == u8::MAX
}

fn decoded<M: Machine>(event: &Event<M>) -> Event<M> {
    let text = serde_json::to_string(event).expect("an event is JSON");
    let read: Event<M> = serde_json::from_str(&text).expect("an event can be read");
    assert_eq!((&read.what, &read.next), (&event.what, &event.next), "{text}");
    read
}
