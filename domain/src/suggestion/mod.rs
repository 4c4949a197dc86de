//! The suggestion (spec §2.11): somebody says what should be better. The product desk looks at it, keeps it together with
//! others that say the same, plans it with a name and a date, and says how it ended; its author hears of each step.
//!
//! Suggestions that say the same stand in a row: each knows the one it was joined to, and the one behind it. What happens
//! to the first is told to the next, and from there on, so that a row may be of any length.

mod rules;

use crate::actor::{Actor, Audience, Party, Role};
use crate::calendar::Hours;
use crate::case::{Case, CaseKind, Change, Ctx, Effects, Envelope, Event, Machine, Opening, Rule, Stage};
use crate::id::{CaseId, Ids, PersonId, ShopId, StorefrontId};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// Length of what is told, in characters.
pub const TEXT_CHARS: (u32, u32) = (10, 2_000);
/// Length of the line that lists show, in characters.
pub const TITLE_CHARS: (u32, u32) = (5, 120);
/// How many others a suggestion can be joined to, the newest first.
pub const HEADS: usize = 50;

/// Why something will not be done.
pub const REASONS: [&str; 5] = ["exists_already", "not_possible", "too_few", "against_rules", "other_plans"];

/// The states of spec §2.11.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum SuggestionStage {
    Received,
    Grouped,
    Planned,
    Done,
    Declined,
}

use SuggestionStage::{Declined, Done, Grouped, Planned, Received};

impl Stage for SuggestionStage {
    const ALL: &'static [Self] = &[Received, Grouped, Planned, Done, Declined];
    fn code(self) -> &'static str {
        match self {
            Received => "received",
            Grouped => "grouped",
            Planned => "planned",
            Done => "done",
            Declined => "declined",
        }
    }
    fn is_terminal(self) -> bool {
        matches!(self, Done | Declined)
    }
}

/// A suggestion's own data: numbers, never texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Whose it is: a buyer's or a shop's.
    pub by: Party,
    /// The suggestion that it was joined to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<CaseId>,
    /// The one behind it, which hears what it hears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behind: Option<CaseId>,
    /// How many people said the same, as far as this one knows.
    pub people: u32,
    /// The date that was promised last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned_for: Option<Instant>,
    /// Why it will not be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Times of the policy, frozen.
    pub times: Times,
}

/// The times of spec §2.11, frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the policy's own fields")]
pub struct Times {
    pub received_bd: u32,
    pub grouped_bd: u32,
    pub late_bd: u32,
}

impl From<&Policy> for Times {
    fn from(p: &Policy) -> Self {
        let days = |n: i64| u32::try_from(n).unwrap_or(0);
        Self {
            received_bd: days(p.suggestion_received_bd),
            grouped_bd: days(p.suggestion_grouped_bd),
            late_bd: days(p.suggestion_late_bd),
        }
    }
}

/// What a suggestion records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "fields repeat the command that caused the event")]
pub enum SuggestionWhat {
    Opened {
        suggestion: Box<Suggestion>,
        envelope: Box<Envelope>,
        text: String,
    },
    /// The desk has looked at it and keeps it.
    Grouped,
    /// It says the same as another one, and is answered together with it.
    Joined {
        head: CaseId,
        number: String,
        people: u32,
    },
    /// Another one that says the same was joined to this one.
    Counted {
        member: CaseId,
        people: u32,
    },
    /// Where it stands in its row.
    Placed {
        behind: CaseId,
    },
    /// It was joined to another one itself: whoever was joined to it counts there.
    SentOn {
        member: CaseId,
    },
    /// Two were joined to each other in the same moment: each stands alone again.
    Apart,
    Planned {
        until: Instant,
        text: String,
    },
    Moved {
        until: Instant,
        text: String,
    },
    Done {
        text: String,
    },
    Declined {
        reason: String,
        text: String,
    },
    Late,
    Said {
        text: String,
    },
    Note {
        text: String,
    },
    Reminded,
}

/// What a suggestion is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words are the table's")]
pub enum SuggestionCommand {
    Group,
    Join {
        to: String,
    },
    Plan {
        weeks: String,
        text: String,
    },
    Move {
        weeks: String,
        text: String,
    },
    Done {
        text: String,
    },
    TurnDown {
        reason: String,
        text: String,
    },
    Say {
        text: String,
    },
    Note {
        text: String,
    },
    /// Another suggestion says that it was joined to this one.
    Joined {
        member: CaseId,
    },
    /// What happened to the one in front.
    Follow {
        #[serde(default)]
        what: Option<Box<SuggestionWhat>>,
        #[serde(default)]
        person: Option<PersonId>,
        #[serde(default)]
        behind: Option<CaseId>,
    },
    Deadline {
        entry: i64,
    },
    Tick {
        entry: i64,
    },
}

/// A suggestion that others can be joined to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Which.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// How many people said the same.
    pub people: u32,
}

/// What a suggestion must know besides itself.
#[derive(Debug, Clone)]
pub struct SuggestionFacts {
    /// The storefront's calendar: zone and days off.
    pub hours: Hours,
    /// The open suggestions of the storefront that are joined to none; at most [`HEADS`].
    pub heads: Vec<Head>,
}

impl Machine for Suggestion {
    const KIND: CaseKind = CaseKind::Suggestion;
    type Stage = SuggestionStage;
    type What = SuggestionWhat;
    type Command = SuggestionCommand;
    type Facts = SuggestionFacts;

    fn rules() -> &'static [Rule<Self>] {
        rules::RULES
    }

    fn action(command: &SuggestionCommand) -> &'static str {
        match command {
            SuggestionCommand::Group => "group",
            SuggestionCommand::Join { .. } => "join",
            SuggestionCommand::Plan { .. } => "plan",
            SuggestionCommand::Move { .. } => "move",
            SuggestionCommand::Done { .. } => "done",
            SuggestionCommand::TurnDown { .. } => "turn_down",
            SuggestionCommand::Say { .. } => "say",
            SuggestionCommand::Note { .. } => "note",
            SuggestionCommand::Joined { .. } => "joined",
            SuggestionCommand::Follow { .. } => "follow",
            SuggestionCommand::Deadline { .. } => "deadline",
            SuggestionCommand::Tick { .. } => "tick",
        }
    }

    crate::case::on_the_clock!(SuggestionCommand);

    fn apply(case: &mut Case<Self>, what: &SuggestionWhat, _: Instant) {
        let d = &mut case.data;
        match what {
            SuggestionWhat::Joined { head, people, .. } => (d.head, d.people) = (Some(*head), *people),
            SuggestionWhat::Counted { member, people } => (d.behind, d.people) = (Some(*member), *people),
            SuggestionWhat::Placed { behind } => d.behind = Some(*behind),
            SuggestionWhat::Apart => (d.head, d.behind, d.people) = (None, None, 1),
            SuggestionWhat::Planned { until, .. } | SuggestionWhat::Moved { until, .. } => d.planned_for = Some(*until),
            SuggestionWhat::Declined { reason, .. } => d.reason = Some(reason.clone()),
            _ => {}
        }
    }

    fn is_quiet(what: &SuggestionWhat) -> bool {
        matches!(what, SuggestionWhat::Reminded | SuggestionWhat::Placed { .. } | SuggestionWhat::Said { .. })
    }

    fn what_kind(what: &SuggestionWhat) -> &'static str {
        match what {
            SuggestionWhat::Opened { .. } => "suggestion.opened",
            SuggestionWhat::Grouped => "suggestion.grouped",
            SuggestionWhat::Joined { .. } => "suggestion.joined",
            SuggestionWhat::Counted { .. } => "suggestion.counted",
            SuggestionWhat::Placed { .. } => "suggestion.placed",
            SuggestionWhat::SentOn { .. } => "suggestion.sent_on",
            SuggestionWhat::Apart => "suggestion.apart",
            SuggestionWhat::Planned { .. } => "suggestion.planned",
            SuggestionWhat::Moved { .. } => "suggestion.moved",
            SuggestionWhat::Done { .. } => "suggestion.done",
            SuggestionWhat::Declined { .. } => "suggestion.declined",
            SuggestionWhat::Late => "suggestion.late",
            SuggestionWhat::Said { .. } => "suggestion.said",
            SuggestionWhat::Note { .. } => "suggestion.note",
            SuggestionWhat::Reminded => "suggestion.reminded",
        }
    }
}

/// What a new suggestion needs.
#[derive(Debug, Clone)]
pub struct Open {
    /// The storefront whose desk looks.
    pub storefront: StorefrontId,
    /// The shop, when somebody of a shop suggests it; otherwise the buyer does.
    pub shop: Option<ShopId>,
    /// The author's language.
    pub language: String,
    /// What lists show, in the author's words.
    pub title: String,
    /// What the author tells.
    pub text: String,
}

/// Opens a suggestion: for a shop by somebody of it, else by a buyer.
///
/// # Errors
/// `not_yours` for anybody else; `title` or `text` when it is too short or too long.
pub fn open(
    open: &Open,
    policy: &Policy,
    facts: &SuggestionFacts,
    actor: &Actor,
    now: Instant,
    ids: &mut Ids,
) -> Result<Change<Suggestion>, Refusal> {
    let own = match actor.party() {
        Party::Buyer => open.shop.is_none(),
        Party::Shop => open.shop.is_some() && open.shop == actor.shop,
        Party::Platform => false,
    };
    let person = actor.person.filter(|_| own).ok_or(Refusal::NotYours)?;
    rules::told().check(&serde_json::json!({"title": open.title, "text": open.text}))?;
    let opening = Opening {
        storefront: open.storefront,
        buyer: if actor.role == Role::Buyer { person } else { PersonId::NOBODY },
        shop: open.shop,
        order: None,
        language: &open.language,
        title: open.title.trim(),
    };
    let env = Envelope::new(CaseKind::Suggestion, Role::Editor, &opening, ids, now);
    let data = Suggestion {
        by: actor.party(),
        head: None,
        behind: None,
        people: 1,
        planned_for: None,
        reason: None,
        times: Times::from(policy),
    };
    let case = Case { env, stage: Received, data };
    let next = rules::enter(&Ctx { case: &case, facts, actor, now }, Received);
    let what = SuggestionWhat::Opened {
        suggestion: Box::new(case.data.clone()),
        envelope: Box::new(case.env.clone()),
        text: open.text.trim().to_owned(),
    };
    let events = vec![Event::new(what).to(next).seen_by(case.data.audience())];
    Ok(Change {
        case: crate::case::fold(case, &events, now),
        before: 0,
        taken: Vec::new(),
        events,
        effects: Effects::default(),
    })
}

impl Suggestion {
    /// Who may see what happens: its author and us.
    #[must_use]
    pub const fn audience(&self) -> Audience {
        match self.by {
            Party::Shop => Audience::SHOP,
            Party::Buyer | Party::Platform => Audience::BUYER,
        }
    }
}
