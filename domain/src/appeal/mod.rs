//! Appeals (spec §2.7): somebody else looks at a decision once more. Against the outcome of a dispute, a statement of
//! reasons, or a report about which nothing was done. What comes of it is told to the case that it is about.

mod build;
mod forms;
mod rules;

pub use build::{file, latest};

use crate::actor::Party;
use crate::calendar::Hours;
use crate::case::{Case, CaseKind, Change, Envelope, Machine, Rule, Stage};
use crate::conversation::{Attachment, MAX_ATTACHMENTS};
use crate::id::{CaseId, PersonId};
use crate::money::Currency;
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::report::Measure;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};

/// Why somebody appeals: a new fact, or an error that they name (A1).
pub const GROUNDS: [&str; 4] = ["new_fact", "fact_overlooked", "rule_misread", "not_heard"];

/// The states of spec §2.7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum AppealStage {
    Filed,
    ReplyWait,
    Review,
    ReviewOverdue,
    Upheld,
    Varied,
    Overturned,
    Inadmissible,
    GrantedByDefault,
}

use AppealStage::{
    Filed, GrantedByDefault, Inadmissible, Overturned, ReplyWait, Review, ReviewOverdue, Upheld, Varied,
};

impl Stage for AppealStage {
    const ALL: &'static [Self] =
        &[Filed, ReplyWait, Review, ReviewOverdue, Upheld, Varied, Overturned, Inadmissible, GrantedByDefault];
    fn code(self) -> &'static str {
        match self {
            Filed => "filed",
            ReplyWait => "reply_wait",
            Review => "review",
            ReviewOverdue => "review_overdue",
            Upheld => "upheld",
            Varied => "varied",
            Overturned => "overturned",
            Inadmissible => "inadmissible",
            GrantedByDefault => "granted_by_default",
        }
    }
    fn is_terminal(self) -> bool {
        !matches!(self, Filed | ReplyWait | Review | ReviewOverdue)
    }
}

/// What can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Stake {
    /// What the buyer gets, in minor units: what was decided, and what the appellant wants at most.
    Money {
        /// The currency.
        currency: Currency,
        /// What was decided.
        decided: i64,
        /// What granting the appeal in full means.
        wanted: i64,
    },
    /// A measure against a listing or a shop.
    Measure {
        /// What was decided.
        measure: Measure,
    },
    /// Whether a report is looked at again.
    Nothing,
}

impl Stake {
    /// Amounts between what was decided and what is wanted, both excluded.
    #[must_use]
    pub const fn between(self) -> Option<(i64, i64)> {
        match self {
            Self::Money { decided, wanted, .. } if decided < wanted => Some((decided + 1, wanted - 1)),
            Self::Money { decided, wanted, .. } => Some((wanted + 1, decided - 1)),
            _ => None,
        }
    }
}

/// The times of spec §2.7, frozen. Business days are counted in the storefront's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the policy's own fields")]
pub struct Times {
    pub desk: Span,
    pub reply: Span,
    pub review_bd: u32,
    pub overdue_bd: u32,
}

impl From<&Policy> for Times {
    fn from(p: &Policy) -> Self {
        let days = |n: i64| u32::try_from(n).unwrap_or(0);
        Self {
            desk: Span::hours(p.appeal_desk_h),
            reply: Span::hours(p.appeal_reply_h),
            review_bd: days(p.appeal_review_bd),
            overdue_bd: days(p.appeal_overdue_bd),
        }
    }
}

/// An appeal's own data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appeal {
    /// What it is against.
    pub against: CaseKind,
    /// That case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// Who appeals.
    pub by: Party,
    /// Which of the decisions of that case, where one took the place of another.
    #[serde(default, skip_serializing_if = "is_first")]
    pub decision: u8,
    /// Why.
    pub ground: String,
    /// Who decided so far: none of them decides now (I21).
    pub deciders: Vec<PersonId>,
    /// What can change.
    pub stake: Stake,
    /// What we pay at most when we fail to decide, in minor units.
    pub cap_minor: i64,
    /// True once the other side has answered.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub answered: bool,
    /// Times of the policy in force when it was filed.
    pub times: Times,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
const fn is_first(n: &u8) -> bool {
    *n == 0
}

impl Appeal {
    /// Who is heard besides the appellant: the other party of a dispute, the desk that decided otherwise.
    #[must_use]
    pub const fn other(&self) -> Party {
        match self.against {
            CaseKind::Dispute => self.by.other(),
            _ => Party::Platform,
        }
    }
}

/// Files that show a new fact: so many at most, as beside a message.
///
/// # Errors
/// `too_many_files`.
pub fn few(attachments: &[Attachment]) -> Result<(), Refusal> {
    let few = attachments.len() <= MAX_ATTACHMENTS;
    if few { Ok(()) } else { Err(Refusal::invalid("attachments", "too_many_files")) }
}

/// What is appealed, by whom and why.
#[derive(Debug, Clone)]
pub struct Filing {
    /// The kind of the case.
    pub against: CaseKind,
    /// Who appeals.
    pub by: Party,
    /// Which of the decisions of that case.
    pub decision: u8,
    /// Why.
    pub ground: String,
    /// In their words.
    pub text: String,
    /// What shows it.
    pub attachments: Vec<Attachment>,
    /// Who decided so far.
    pub deciders: Vec<PersonId>,
    /// What can change.
    pub stake: Stake,
}

/// What an appeal records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's; fields repeat the command that caused the event")]
pub enum AppealWhat {
    Filed {
        appeal: Box<Appeal>,
        envelope: Box<Envelope>,
        text: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        attachments: Vec<Attachment>,
    },
    Admitted {
        by_clock: bool,
    },
    Rejected {
        code: String,
        text: String,
    },
    Answered {
        by: Party,
        text: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        attachments: Vec<Attachment>,
    },
    NotAnswered,
    Added {
        by: Party,
        text: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        attachments: Vec<Attachment>,
    },
    Overdue,
    Decided {
        result: AppealStage,
        code: String,
        text_buyer: Option<String>,
        text_shop: Option<String>,
        amount_minor: Option<i64>,
        measure: Option<Measure>,
    },
    /// We failed to decide: granted, at our cost, up to a limit; above it an outside body decides the rest.
    GrantedByDefault {
        amount_minor: Option<i64>,
        outside: bool,
    },
    Note {
        text: String,
    },
    Reminded,
}

/// What an appeal is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum AppealCommand {
    Admit,
    Reject {
        code: String,
        text: String,
    },
    Answer {
        text: String,
        #[serde(default)]
        attachments: Vec<Attachment>,
    },
    Add {
        text: String,
        #[serde(default)]
        attachments: Vec<Attachment>,
    },
    Uphold {
        code: String,
        #[serde(default)]
        text_buyer: Option<String>,
        #[serde(default)]
        text_shop: Option<String>,
    },
    Vary {
        code: String,
        #[serde(default)]
        text_buyer: Option<String>,
        #[serde(default)]
        text_shop: Option<String>,
        #[serde(default)]
        amount_minor: Option<i64>,
        #[serde(default)]
        measure: Option<Measure>,
    },
    Overturn {
        code: String,
        #[serde(default)]
        text_buyer: Option<String>,
        #[serde(default)]
        text_shop: Option<String>,
    },
    Note {
        text: String,
    },
    Deadline {
        entry: i64,
    },
    Tick {
        entry: i64,
    },
}

/// What an appeal must know besides itself.
#[derive(Debug, Clone)]
pub struct AppealFacts {
    /// The storefront's calendar.
    pub hours: Hours,
}

/// An appeal filed beside another decision.
pub type AppealChange = Box<Change<Appeal>>;

impl Machine for Appeal {
    const KIND: CaseKind = CaseKind::Appeal;
    type Stage = AppealStage;
    type What = AppealWhat;
    type Command = AppealCommand;
    type Facts = AppealFacts;

    fn rules() -> &'static [Rule<Self>] {
        rules::RULES
    }

    fn action(command: &AppealCommand) -> &'static str {
        rules::action(command)
    }

    crate::case::on_the_clock!(AppealCommand);

    fn apply(case: &mut Case<Self>, what: &AppealWhat, _: Instant) {
        if matches!(what, AppealWhat::Answered { .. }) {
            case.data.answered = true;
        }
    }

    fn is_quiet(what: &AppealWhat) -> bool {
        matches!(what, AppealWhat::Reminded | AppealWhat::Added { .. })
    }

    fn what_kind(what: &AppealWhat) -> &'static str {
        rules::what_kind(what)
    }
}
