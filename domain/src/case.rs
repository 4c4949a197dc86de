//! The envelope around every case, the rule tables, and the two functions that read them:
//! [`decide`] does what a command asks, [`allowed`] says what somebody may do. Both walk the same rows.

use crate::actor::{Actor, Audience, Role};
use crate::appeal::AppealChange;
pub use crate::case_kind::CaseKind;
use crate::conversation::{Call, ConversationChange};
pub use crate::envelope::{Envelope, Next, Opening, Owner};
pub use crate::form::{Field, FieldKind, Form, Pieces};
use crate::id::{CaseId, Ids};
use crate::money::Money;
use crate::outside::OutsideChange;
use crate::payment_book::BookChange;
use crate::refund::RefundChange;
use crate::refusal::Refusal;
use crate::report::ReportChange;
use crate::returns::ReturnChange;
use crate::statement::StatementChange;
use crate::time::Instant;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::fmt::Debug;

/// The largest body of a case row in bytes; messages and texts never live in it.
pub const MAX_BODY_BYTES: usize = 4_096;

/// A case: envelope, state of its machine, and the machine's own data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case<M: Machine> {
    /// What every case has.
    pub env: Envelope,
    /// The state.
    pub stage: M::Stage,
    /// The machine's own data.
    pub data: M,
}

/// One event of a case. Serialized, it is the ledger's body; the audience stands in the ledger's envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Event<M: Machine> {
    /// What happened.
    pub what: M::What,
    /// Where it leads, if the state, owner or deadline changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Next<M::Stage>>,
    /// Who may see it.
    #[serde(skip, default = "everybody")]
    pub audience: Audience,
}

const fn everybody() -> Audience {
    Audience::ALL
}

impl<M: Machine> Event<M> {
    /// Something that everybody in the case sees.
    #[must_use]
    pub const fn new(what: M::What) -> Self {
        Self { what, next: None, audience: Audience::ALL }
    }

    /// The same, leading somewhere.
    #[must_use]
    pub fn to(mut self, next: Next<M::Stage>) -> Self {
        self.next = Some(next);
        self
    }

    /// The same, for some eyes only.
    #[must_use]
    pub const fn seen_by(mut self, audience: Audience) -> Self {
        self.audience = audience;
        self
    }
}

/// A state of a machine.
pub trait Stage: Copy + Eq + Debug + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// All states in the order of the spec's table.
    const ALL: &'static [Self];
    /// The stable word.
    fn code(self) -> &'static str;
    /// True when no event leads out of it.
    fn is_terminal(self) -> bool;
    /// The state with this word.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|s| s.code() == code)
    }
}

/// A state machine: its types, its table, and how an event changes its data.
pub trait Machine: Clone + Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The kind of case it drives.
    const KIND: CaseKind;
    /// Its states.
    type Stage: Stage;
    /// What it records.
    type What: Clone + Debug + PartialEq + Eq + Serialize + DeserializeOwned + Send + Sync + 'static;
    /// What it is asked, tagged by `action`.
    type Command: Clone + Debug + Serialize + DeserializeOwned + Send + Sync + 'static;
    /// What it must know besides itself.
    type Facts: Clone + Debug + Send + Sync + 'static;

    /// The table of transitions.
    fn rules() -> &'static [Rule<Self>];
    /// The word of a command: the event's name in the table.
    fn action(command: &Self::Command) -> &'static str;
    /// The timer token of a clock's command: the `entry` it was set for (I11).
    fn timer(command: &Self::Command) -> Option<i64>;
    /// What the clock says when it wakes the case at `now`.
    fn on_wake(case: &Case<Self>, now: Instant) -> Self::Command;
    /// Folds one event into the data. No rules in it; it cannot fail.
    fn apply(case: &mut Case<Self>, what: &Self::What, at: Instant);
    /// Until when the case waits for whoever's turn it is: its deadline, unless something inside of the state ends before.
    fn until(case: &Case<Self>) -> Option<Instant> {
        case.env.due
    }
    /// True for events that change nobody's choices, such as a reminder: open forms stay valid.
    fn is_quiet(_: &Self::What) -> bool {
        false
    }
    /// The amount that a notice of an event names; nothing for most events.
    fn amount(_: &Case<Self>, _: &Self::What) -> Option<Money> {
        None
    }
    /// What follows from where a decision has led, whatever the decision was: looked at once, with the case as it is then.
    fn afterwards(_: &Ctx<'_, Self>) -> Option<Draft<Self>> {
        None
    }
    /// The stable kind of an event in the ledger.
    fn what_kind(what: &Self::What) -> &'static str;
}

/// Everything a rule may look at.
pub struct Ctx<'a, M: Machine> {
    /// The case before the command.
    pub case: &'a Case<M>,
    /// What it must know besides itself.
    pub facts: &'a M::Facts,
    /// Who asks.
    pub actor: &'a Actor,
    /// Now.
    pub now: Instant,
}

/// What the builder of a rule gives back.
#[derive(Debug, Clone)]
pub struct Draft<M: Machine> {
    /// What is recorded.
    pub events: Vec<Event<M>>,
    /// What happens outside this case, in the same transaction.
    pub effects: Effects,
}

impl<M: Machine> Draft<M> {
    /// One event and nothing else.
    #[must_use]
    pub fn one(event: Event<M>) -> Self {
        Self { events: vec![event], effects: Effects::default() }
    }
}

/// Effects beside the case, committed with it or not at all.
#[derive(Debug, Clone, Default)]
pub struct Effects {
    /// Changes of payment books.
    pub books: Vec<BookChange>,
    /// Refunds opened.
    pub refunds: Vec<RefundChange>,
    /// Returns opened.
    pub returns: Vec<ReturnChange>,
    /// Other cases opened.
    pub opened: Vec<Opened>,
    /// Numbers of parcels that count from now on: each in one return only (I19).
    pub parcels: Vec<String>,
    /// Commands to the marketplace (spec §3.3).
    pub outgoing: Vec<Outgoing>,
    /// Commands to other cases, run right after the commit and retried until answered.
    pub follow_ups: Vec<FollowUp>,
    /// Units of order lines that this case claims from now on: (line, units); one open dispute per unit.
    pub claims: Vec<(crate::id::LineId, u32)>,
    /// True when the case lets go of its units.
    pub release_claims: bool,
    /// The call that the case takes a line for.
    pub call: Option<Call>,
    /// True when the case gives the line of its call free.
    pub call_ends: bool,
}

/// A case that a decision about another one opens.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "one arm for each kind")]
pub enum Opened {
    Conversation(ConversationChange),
    Report(ReportChange),
    Statement(StatementChange),
    Appeal(AppealChange),
    Outside(OutsideChange),
}

/// A command to the marketplace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its kind, such as `refund.request`.
    pub kind: &'static str,
    /// The key under which it is known for ever; the same key is never used for anything else.
    pub key: String,
    /// How often it was sent under this key before.
    pub repeat: u8,
    /// Its fields.
    pub body: Value,
    /// When an answer is missed.
    pub due: Instant,
}

impl Outgoing {
    /// The name of this sending: the key itself, and with a number when it is sent again.
    #[must_use]
    pub fn command_id(&self) -> String {
        if self.repeat == 0 { self.key.clone() } else { format!("{}.{}", self.key, self.repeat + 1) }
    }
}

/// A command to another case, or to the same case later.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowUp {
    /// The case it is for.
    pub case: CaseId,
    /// The kind of that case.
    pub kind: CaseKind,
    /// The command, tagged by `action`.
    pub command: Value,
    /// Which of the follow-ups of the causing event this is.
    pub step: u8,
}

/// What a row records, and its effects.
pub type Build<M> = fn(&Ctx<'_, M>, &<M as Machine>::Command, &mut Ids) -> Result<Draft<M>, Refusal>;

/// A row of a transition table.
pub struct Rule<M: Machine> {
    /// The row's name in the spec.
    pub row: &'static str,
    /// The states it leaves.
    pub from: &'static [M::Stage],
    /// The event's name.
    pub action: &'static str,
    /// Who may fire it.
    pub actor: &'static [Role],
    /// Where it may lead.
    pub to: &'static [M::Stage],
    /// What must hold.
    pub guard: fn(&Ctx<'_, M>) -> Result<(), Refusal>,
    /// What the person fills in.
    pub form: fn(&Ctx<'_, M>) -> Form,
    /// What it records.
    pub build: Build<M>,
}

/// A table of rules, one row a line: name, states it leaves, event, who, guard, form => where it may lead, what it records.
macro_rules! rules {
    ($($row:literal $from:expr, $action:literal, $actor:expr, $guard:expr, $form:expr => $to:expr, $build:expr;)+) => {
        &[$($crate::case::Rule {
            row: $row, from: &$from, action: $action, actor: $actor, to: &$to, guard: $guard, form: $form, build: $build
        }),+]
    };
}
pub(crate) use rules;

/// The two methods of a machine whose clock knows deadlines and, before them, ticks.
macro_rules! on_the_clock {
    ($command:ident) => {
        fn timer(command: &$command) -> Option<i64> {
            match command {
                $command::Deadline { entry } | $command::Tick { entry } => Some(*entry),
                _ => None,
            }
        }

        fn on_wake(case: &crate::case::Case<Self>, now: crate::time::Instant) -> $command {
            let entry = case.env.entry;
            if case.env.due.is_some_and(|due| now >= due) {
                $command::Deadline { entry }
            } else {
                $command::Tick { entry }
            }
        }
    };
}
pub(crate) use on_the_clock;

/// Something a viewer may do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Allowed {
    /// The event's name: also the last part of the form's address.
    pub action: &'static str,
    /// The row of the table behind it.
    pub row: &'static str,
    /// What to fill in.
    pub form: Form,
    /// True when the case waits for this viewer's side.
    pub mandatory: bool,
    /// Until when, for a mandatory one.
    pub due: Option<Instant>,
    /// Why it is shown but cannot be done now: a code with a text (`refusal-<code>`).
    pub why_not: Option<String>,
}

/// A row of a table that was taken, and where it led.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taken {
    /// The machine.
    pub kind: CaseKind,
    /// The row's name.
    pub row: &'static str,
    /// The state after it.
    pub to: &'static str,
}

/// What the decision changes in one case.
#[derive(Debug, Clone)]
pub struct Change<M: Machine> {
    /// The case after all events.
    pub case: Case<M>,
    /// `seq` before; 0 for a new case.
    pub before: i64,
    /// The rows of the table that were taken; none where a case only begins.
    pub taken: Vec<Taken>,
    /// What is appended.
    pub events: Vec<Event<M>>,
    /// Effects beside it.
    pub effects: Effects,
}

/// Does what the command asks, or says why not. Pure: the same input gives the same answer.
///
/// # Errors
/// The [`Refusal`] of the rule that came nearest.
pub fn decide<M: Machine>(
    case: &Case<M>,
    facts: &M::Facts,
    command: &M::Command,
    actor: &Actor,
    now: Instant,
    ids: &mut Ids,
) -> Result<Change<M>, Refusal> {
    let action = M::action(command);
    let ctx = Ctx { case, facts, actor, now };
    // A timer that is early, repeated, or set for a state that was left changes nothing (I11).
    let due = |entry| entry == case.env.entry && case.env.wake.is_some_and(|wake| wake <= now);
    if M::timer(command).is_some_and(|entry| !due(entry) || M::action(&M::on_wake(case, now)) != action) {
        return Err(Refusal::NotNow);
    }
    let mut nearest = Refusal::NotNow;
    for rule in M::rules().iter().filter(|r| r.action == action) {
        if !rule.actor.contains(&actor.role) {
            if nearest == Refusal::NotNow {
                nearest = Refusal::NotYours;
            }
            continue;
        }
        if !rule.from.contains(&case.stage) {
            if nearest == Refusal::NotYours {
                nearest = Refusal::NotNow;
            }
            continue;
        }
        if let Err(refusal) = (rule.guard)(&ctx) {
            nearest = refusal;
            continue;
        }
        let filled = serde_json::to_value(command).map_err(|_| Refusal::NotNow)?;
        (rule.form)(&ctx).check(&filled)?;
        let Draft { mut events, mut effects } = (rule.build)(&ctx, command, ids)?;
        // A row that names no state stays where the case is.
        let stays = |n: &Next<M::Stage>| rule.to.is_empty() && n.stage == case.stage;
        debug_assert!(
            events.iter().filter_map(|e| e.next.as_ref()).all(|n| stays(n) || rule.to.contains(&n.stage)),
            "row {} leads elsewhere",
            rule.row
        );
        let (before, mut case) = (case.env.seq, fold(case.clone(), &events, now));
        if let Some(more) = M::afterwards(&Ctx { case: &case, facts, actor, now }) {
            case = fold(case, &more.events, now);
            events.extend(more.events);
            effects.outgoing.extend(more.effects.outgoing);
        }
        let taken = vec![Taken { kind: M::KIND, row: rule.row, to: case.stage.code() }];
        return Ok(Change { before, taken, case, events, effects });
    }
    Err(nearest)
}

/// What this viewer may do now: exactly the events that [`decide`] would accept (I20), and, where a guard says no
/// in a state that has the action, why not.
pub fn allowed<M: Machine>(case: &Case<M>, facts: &M::Facts, viewer: &Actor, now: Instant) -> Vec<Allowed> {
    let ctx = Ctx { case, facts, actor: viewer, now };
    let mut out: Vec<Allowed> = Vec::new();
    for rule in M::rules() {
        if !rule.from.contains(&case.stage) || !rule.actor.contains(&viewer.role) {
            continue;
        }
        let why_not = match (rule.guard)(&ctx) {
            Ok(()) => None,
            // Not as things stand, or not for this person: nothing to tell, as in a state that has no such row.
            Err(Refusal::NotNow | Refusal::NotYours) => continue,
            Err(refusal) => Some(refusal.code().to_owned()),
        };
        let mandatory = why_not.is_none() && case.env.waits_for.contains(&viewer.party());
        let row = Allowed {
            action: rule.action,
            row: rule.row,
            form: if why_not.is_none() { (rule.form)(&ctx) } else { Form::empty() },
            mandatory,
            due: M::until(case).filter(|_| mandatory),
            why_not,
        };
        match out.iter_mut().find(|a| a.action == rule.action) {
            // Two rows of one action: the one that can be done now stands for both.
            Some(seen) if seen.why_not.is_some() && row.why_not.is_none() => *seen = row,
            Some(_) => {}
            None => out.push(row),
        }
    }
    out
}

/// The case after more events: the only way a case changes.
#[must_use]
pub fn fold<M: Machine>(mut case: Case<M>, events: &[Event<M>], at: Instant) -> Case<M> {
    for event in events {
        case.env.seq += 1;
        if let Some(next) = &event.next {
            if next.stage != case.stage
                || next.level != case.env.level
                || next.due != case.env.due
                || next.wake != case.env.wake
            {
                case.env.entry = case.env.seq;
            }
            let moved = next.stage != case.stage
                || next.owner != case.env.owner
                || next.waits_for != case.env.waits_for
                || next.level != case.env.level;
            case.env.revision += i64::from(moved || !M::is_quiet(&event.what));
            case.stage = next.stage;
            case.env.owner = next.owner;
            case.env.waits_for.clone_from(&next.waits_for);
            case.env.due = next.due;
            case.env.wake = next.wake.or(next.due);
            case.env.silence.clone_from(&next.silence);
            case.env.level = next.level;
            // What is recorded in a closed case does not close it again.
            case.env.closed_at = next.stage.is_terminal().then(|| case.env.closed_at.unwrap_or(at));
        }
        M::apply(&mut case, &event.what, at);
    }
    case
}

/// A guard that always holds.
///
/// # Errors
/// Never.
pub const fn always<M: Machine>(_: &Ctx<'_, M>) -> Result<(), Refusal> {
    Ok(())
}

/// A form with nothing to fill in.
#[must_use]
pub const fn no_form<M: Machine>(_: &Ctx<'_, M>) -> Form {
    Form::empty()
}
