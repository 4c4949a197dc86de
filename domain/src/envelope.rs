//! What every case has, whatever its machine: who must act, until when, what happens otherwise; and where an event leads.

use crate::actor::{Party, Role};
use crate::case::{Case, CaseKind, Machine, Stage};
use crate::id::{CaseId, Ids, OrderId, PersonId, ShopId, StorefrontId};
use crate::time::{Instant, next_reminder};
use serde::{Deserialize, Serialize};

/// The longest title of a case, in characters.
pub const TITLE_CHARS: usize = 160;

/// The one who must act next and is shown by name (spec §2.0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// Their role.
    pub role: Role,
    /// The person, once one has taken it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}

impl Owner {
    /// A desk or a party, no single person.
    #[must_use]
    pub const fn role(role: Role) -> Self {
        Self { role, person: None }
    }
}

/// Where an event leads: results, never inputs to be judged again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next<S> {
    /// The state entered (or kept).
    pub stage: S,
    /// Who must act.
    pub owner: Owner,
    /// Whose answer is awaited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waits_for: Vec<Party>,
    /// The deadline; `None` only in a terminal state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Instant>,
    /// When the clock looks again: the deadline, or a reminder before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wake: Option<Instant>,
    /// What happens at the deadline if nobody acts: a stable word with a text (`silence-<word>`).
    pub silence: String,
    /// How often a deadline of this state has passed.
    #[serde(default)]
    pub level: u8,
}

impl<S> Next<S> {
    /// A state that nothing leads out of.
    #[must_use]
    pub fn ended(stage: S) -> Self {
        Self {
            stage,
            owner: Owner::role(Role::System),
            waits_for: Vec::new(),
            due: None,
            wake: None,
            silence: "none".into(),
            level: 0,
        }
    }

    /// A state entered at `now` that somebody must leave until `due`, with reminders before that.
    #[must_use]
    pub fn until(stage: S, owner: Role, waits_for: Vec<Party>, now: Instant, due: Instant, silence: &str) -> Self {
        Self {
            stage,
            owner: Owner::role(owner),
            waits_for,
            due: Some(due),
            wake: Some(next_reminder(now, due, true)),
            silence: silence.into(),
            level: 0,
        }
    }
}

impl<S: Stage> Next<S> {
    /// The same state, owner and deadline, so that an event can be recorded in it.
    #[must_use]
    pub fn kept<M: Machine<Stage = S>>(case: &Case<M>) -> Self {
        let env = &case.env;
        Self {
            stage: case.stage,
            owner: env.owner,
            waits_for: env.waits_for.clone(),
            due: env.due,
            wake: env.wake,
            silence: env.silence.clone(),
            level: env.level,
        }
    }

    /// The same after a reminder was given: the deadline stays where it is, and the next reminder comes before it.
    #[must_use]
    pub fn reminded<M: Machine<Stage = S>>(case: &Case<M>, now: Instant) -> Self {
        Self { wake: case.env.due.map(|due| next_reminder(now, due, false)), ..Self::kept(case) }
    }
}

/// What every case has, whatever its machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// The case and its ledger stream.
    pub id: CaseId,
    /// The number people use.
    pub number: String,
    /// The storefront.
    pub storefront: StorefrontId,
    /// The buyer.
    pub buyer: PersonId,
    /// The shop, where one is concerned.
    pub shop: Option<ShopId>,
    /// The order, where one is concerned.
    pub order: Option<OrderId>,
    /// Language of the one who opened it (BCP 47).
    pub language: String,
    /// What lists show: the product's title, or what the chat is about.
    pub title: String,
    /// Who must act next.
    pub owner: Owner,
    /// Whose answer is awaited.
    pub waits_for: Vec<Party>,
    /// The deadline; `None` only when closed.
    pub due: Option<Instant>,
    /// When the clock looks again.
    pub wake: Option<Instant>,
    /// What happens at the deadline if nobody acts.
    pub silence: String,
    /// Sequence number of the event that entered the state: the timer's token (I11).
    pub entry: i64,
    /// Rises when what somebody may do changes; forms carry it.
    pub revision: i64,
    /// Number of events so far.
    pub seq: i64,
    /// How often a deadline of this state has passed.
    pub level: u8,
    /// When it was opened.
    pub opened_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
}

/// Whom and what a new case is about.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The storefront.
    pub storefront: StorefrontId,
    /// The buyer.
    pub buyer: PersonId,
    /// The shop, where one is concerned.
    pub shop: Option<ShopId>,
    /// The order, where one is concerned.
    pub order: Option<OrderId>,
    /// Language of the one who opens it (BCP 47).
    pub language: &'a str,
    /// What lists show; at most [`TITLE_CHARS`] of it are kept.
    pub title: &'a str,
}

impl Envelope {
    /// The envelope of a new case; its first event says where it stands.
    #[must_use]
    pub fn new(kind: CaseKind, owner: Role, opening: &Opening<'_>, ids: &mut Ids, now: Instant) -> Self {
        Self {
            id: CaseId(ids.take()),
            number: ids.number(kind.letter()),
            storefront: opening.storefront,
            buyer: opening.buyer,
            shop: opening.shop,
            order: opening.order,
            language: opening.language.to_owned(),
            title: opening.title.chars().take(TITLE_CHARS).collect(),
            owner: Owner::role(owner),
            waits_for: Vec::new(),
            due: None,
            wake: None,
            silence: String::new(),
            entry: 0,
            revision: 0,
            seq: 0,
            level: 0,
            opened_at: now,
            closed_at: None,
        }
    }

    /// The envelope of a new case that carries this one out: the same people and order, a number of its own.
    #[must_use]
    pub fn beside(&self, kind: CaseKind, ids: &mut Ids, now: Instant) -> Self {
        Self {
            id: CaseId(ids.take()),
            number: ids.number(kind.letter()),
            seq: 0,
            revision: 0,
            entry: 0,
            level: 0,
            opened_at: now,
            closed_at: None,
            ..self.clone()
        }
    }
}
