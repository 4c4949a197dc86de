//! Reports (spec §2.7): anyone tells us about a product, a shop or a fraud; a named person decides. The shop never takes
//! part in a report, so that nothing of the reporter can reach it (I23): it gets a [`crate::statement`] of its own.

mod build;
mod category;
pub mod choice;
mod concern;
mod forms;
pub mod misuse;
pub mod recall;
mod rules;

pub use build::open;
pub use category::Category;
pub use choice::{Choice, OwnWords, ProductOption};
pub use concern::{About, CONCERNS, Concern, Lasting, Measure, PRESSURE};

use crate::calendar::Hours;
use crate::case::{Case, CaseKind, Change, Envelope, Machine, Rule, Stage};
use crate::conversation::Attachment;
use crate::id::{CaseId, OrderId, PersonId, ShopId, StorefrontId};
use crate::policy::Policy;
use crate::time::{Instant, Span};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Length of what a reporter tells, in characters.
pub const TOLD_CHARS: (u32, u32) = (20, 4_000);

/// The states of spec §2.7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's")]
pub enum ReportStage {
    Received,
    UnderReview,
    NeedInfo,
    Escalated,
    Decided,
}

use ReportStage::{Decided, Escalated, NeedInfo, Received, UnderReview};

impl Stage for ReportStage {
    const ALL: &'static [Self] = &[Received, UnderReview, NeedInfo, Escalated, Decided];
    fn code(self) -> &'static str {
        match self {
            Received => "received",
            UnderReview => "under_review",
            NeedInfo => "need_info",
            Escalated => "escalated",
            Decided => "decided",
        }
    }
    fn is_terminal(self) -> bool {
        self == Decided
    }
}

/// How fast a report must be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// Three days.
    Normal,
    /// A day: safety, fraud, a trusted flagger, many reporters.
    Urgent,
    /// An hour: people are in danger.
    Danger,
}

impl Priority {
    /// The stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Urgent => "urgent",
            Self::Danger => "danger",
        }
    }
}

/// The times of spec §2.7, frozen when the report comes in. Business days are counted in the storefront's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as the policy's own fields")]
pub struct Times {
    pub triage: Span,
    pub review: Span,
    pub urgent: Span,
    pub danger: Span,
    pub info: Span,
    pub head_bd: u32,
    pub hide: Span,
    pub appeal: Span,
}

impl From<&Policy> for Times {
    fn from(p: &Policy) -> Self {
        Self {
            triage: Span::hours(p.report_triage_h),
            review: Span::hours(p.report_review_h),
            urgent: Span::hours(p.report_urgent_h),
            danger: Span::hours(p.report_danger_h),
            info: Span::days(p.report_info_d),
            head_bd: u32::try_from(p.report_head_bd).unwrap_or(0),
            hide: Span::hours(p.hide_now_h),
            appeal: Span::days(p.moderation_appeal_d),
        }
    }
}

/// A report's own data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What it is about.
    pub about: About,
    /// The word of what was chosen.
    pub concern: String,
    /// What that was, as it was then; `None` in reports of earlier releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<Chosen>,
    /// The listing, where it is about one: the key of the marketplace's offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<i64>,
    /// True when the reporter has no account and comes by a private link.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guest: bool,
    /// How fast it must be looked at.
    pub priority: Priority,
    /// How many other people had told the same when it came in.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub others: u32,
    /// True when it comes from a trusted flagger (DSA Art. 22).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flagger: bool,
    /// True when it was decided that it is obviously unfounded.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unfounded: bool,
    /// True when its reporter was warned with that decision.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub warned: bool,
    /// Until when the listing is hidden for now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_until: Option<Instant>,
    /// How often a listing was hidden for now.
    #[serde(default)]
    pub hides: u8,
    /// True once we asked the reporter something: we ask once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// Who decided (I22).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<PersonId>,
    /// The statement of reasons that the shop got.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<CaseId>,
    /// Who decided it before an appeal sent it back: somebody else decides now (I21).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_by: Option<PersonId>,
    /// True once the reporter has appealed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub appealed: bool,
    /// True while that appeal is being decided.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub appeal_open: bool,
    /// Times of the policy in force when it came in.
    pub times: Times,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
const fn is_zero(n: &u32) -> bool {
    *n == 0
}

/// What was chosen, as the policy had it when it was: later versions change nothing in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The category under which the law counts it.
    pub category: Category,
    /// How fast it had to be looked at.
    pub urgency: Priority,
    /// The version of the policy.
    pub policy: i64,
    /// The operator's own words by language; empty means ours.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: OwnWords,
}

impl Report {
    /// The category under which the law counts it.
    #[must_use]
    pub fn category(&self) -> Category {
        let of_row = || Concern::find(&self.concern).map_or(Category::OtherRules, |c| c.category);
        self.chosen.as_ref().map_or_else(of_row, |c| c.category)
    }

    /// The operator's own words for what was chosen; `None` where they are ours.
    #[must_use]
    pub fn own_words(&self) -> Option<&OwnWords> {
        self.chosen.as_ref().map(|c| &c.words).filter(|words| !words.is_empty())
    }
}

/// A listing or a shop of the marketplace, by our keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// The listing; without one the shop as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<i64>,
    /// The shop.
    pub shop: ShopId,
    /// What it is called there.
    pub title: String,
}

/// What a reporter brings.
#[derive(Debug, Clone)]
pub struct Open {
    /// The storefront.
    pub storefront: StorefrontId,
    /// Who reports.
    pub reporter: PersonId,
    /// True when they have no account.
    pub guest: bool,
    /// Their language.
    pub language: String,
    /// The shop it is about, where it is about one.
    pub shop: Option<ShopId>,
    /// The order it came with.
    pub order: Option<OrderId>,
    /// The listing: the key of the marketplace's offer.
    pub offer: Option<i64>,
    /// What lists show: the product's or the shop's name.
    pub title: String,
    /// The word of the [`Choice`].
    pub concern: String,
    /// True when people are in danger.
    pub danger: bool,
    /// What they tell.
    pub text: String,
    /// Where it is to be seen: an address, a number, a link.
    pub place: Option<String>,
    /// Files.
    pub attachments: Vec<Attachment>,
}

/// What a report records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are the spec's; fields repeat the command that caused the event")]
pub enum ReportWhat {
    Filed {
        report: Box<Report>,
        envelope: Box<Envelope>,
        text: String,
        place: Option<String>,
        attachments: Vec<Attachment>,
    },
    Triaged {
        priority: Priority,
        by_clock: bool,
    },
    Asked {
        text: String,
    },
    Answered {
        text: String,
        attachments: Vec<Attachment>,
    },
    NotAnswered,
    Added {
        text: String,
        attachments: Vec<Attachment>,
    },
    Late,
    Hidden {
        until: Instant,
        text: String,
    },
    ShownAgain {
        by_clock: bool,
    },
    Decided {
        measure: Measure,
        person: PersonId,
        rule: String,
        facts: String,
        text_reporter: String,
        statement: Option<CaseId>,
        recall: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        unfounded: bool,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        warned: bool,
    },
    AppealFiled {
        appeal: CaseId,
        number: String,
    },
    LookedAtAgain {
        report: CaseId,
        number: String,
    },
    /// One of ours found out what it is about.
    Attached {
        found: Found,
        text: String,
    },
    Note {
        text: String,
    },
    Reminded,
}

/// What a report is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words are the spec's")]
#[allow(clippy::large_enum_variant, reason = "a command lives for one call")]
pub enum ReportCommand {
    Triage {
        priority: Priority,
    },
    Ask {
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
    HideNow {
        text: String,
    },
    ShowAgain,
    Decide {
        measure: Measure,
        rule: String,
        facts: String,
        #[serde(default)]
        text_shop: Option<String>,
        text_reporter: String,
        #[serde(default)]
        lasting: Option<Lasting>,
        #[serde(default)]
        points: Option<u8>,
        #[serde(default)]
        reference: Option<String>,
        #[serde(default)]
        unfounded: Option<String>,
        /// This and what follows is read by [`recall::Recall::of`].
        #[serde(default)]
        recall: Option<String>,
        #[serde(default)]
        recall_hazard: Option<String>,
        #[serde(default)]
        recall_advice: Option<String>,
        #[serde(default)]
        recall_money: Option<String>,
        #[serde(default)]
        recall_words_ar: Option<String>,
        #[serde(default)]
        recall_words_en: Option<String>,
        #[serde(default)]
        recall_words_es: Option<String>,
        #[serde(default)]
        recall_words_fa: Option<String>,
        #[serde(default)]
        recall_words_id: Option<String>,
        #[serde(default)]
        recall_words_pt: Option<String>,
        #[serde(default)]
        recall_words_ru: Option<String>,
        #[serde(default)]
        recall_words_zh: Option<String>,
    },
    Appeal {
        ground: String,
        text: String,
        #[serde(default)]
        attachments: Vec<Attachment>,
    },
    /// What it is about was found. The form holds what was looked for; whoever reads the form puts in what that is.
    Attach {
        #[serde(default)]
        listing: String,
        text: String,
        #[serde(default)]
        found: Option<Found>,
    },
    AppealEnded {
        granted: bool,
        appeal: CaseId,
        person: Option<PersonId>,
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

/// What a report must know besides itself.
#[derive(Debug, Clone)]
pub struct ReportFacts {
    /// The storefront's calendar: zone, opening hours, days off.
    pub hours: Hours,
    /// The policy in force: for new reports and for appeals.
    pub policy: Policy,
    /// How many other people have told the same and wait for a decision; for new reports.
    pub others: u32,
    /// True when the reporter is a trusted flagger.
    pub flagger: bool,
    /// What became of the reporter's earlier reports.
    pub past: misuse::Past,
}

/// A report opened beside another decision.
pub type ReportChange = Box<Change<Report>>;

impl Machine for Report {
    const KIND: CaseKind = CaseKind::Report;
    type Stage = ReportStage;
    type What = ReportWhat;
    type Command = ReportCommand;
    type Facts = ReportFacts;

    fn rules() -> &'static [Rule<Self>] {
        rules::RULES
    }

    fn action(command: &ReportCommand) -> &'static str {
        rules::action(command)
    }

    crate::case::on_the_clock!(ReportCommand);

    fn apply(case: &mut Case<Self>, what: &ReportWhat, _: Instant) {
        let data = &mut case.data;
        match what {
            ReportWhat::Triaged { priority, .. } => data.priority = *priority,
            ReportWhat::Asked { .. } => data.asked = true,
            ReportWhat::Hidden { until, .. } => {
                (data.hidden_until, data.hides) = (Some(*until), data.hides.saturating_add(1));
            }
            ReportWhat::ShownAgain { .. } => data.hidden_until = None,
            ReportWhat::Decided { measure, person, statement, unfounded, warned, .. } => {
                (data.unfounded, data.warned) = (*unfounded, *warned);
                data.measure = Some(*measure);
                data.decided_by = Some(*person);
                data.statement = *statement;
                data.hidden_until = None;
            }
            ReportWhat::Attached { found, .. } => {
                data.offer = found.offer;
                (case.env.shop, case.env.title) = (Some(found.shop), found.title.clone());
            }
            ReportWhat::AppealFiled { .. } => (data.appealed, data.appeal_open) = (true, true),
            // What is looked at again was not unfounded.
            ReportWhat::LookedAtAgain { .. } => {
                (data.appeal_open, data.unfounded, data.warned) = (false, false, false);
            }
            _ => {}
        }
    }

    fn is_quiet(what: &ReportWhat) -> bool {
        matches!(what, ReportWhat::Reminded | ReportWhat::Added { .. })
    }

    fn what_kind(what: &ReportWhat) -> &'static str {
        rules::what_kind(what)
    }
}
