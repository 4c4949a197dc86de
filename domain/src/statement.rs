//! Statements of reasons (DSA Art. 17): what we did about a listing or a shop, why, under which rule, and how to appeal.
//! A statement is a case of its own between the shop and us, so that nothing of who reported can reach the shop (I23).

use crate::actor::{Audience, CLOCK, Party, Role, SHOP, SYSTEM};
use crate::appeal::{self, GROUNDS};
use crate::case::{
    Case, CaseKind, Change, Ctx, Draft, Effects, Envelope, Event, FieldKind, Form, Machine, Next, Opened, Outgoing,
    Owner, Rule, Stage, always, fold, no_form, rules,
};
use crate::conversation::Attachment;
use crate::dispute::TEXT_CHARS;
use crate::id::{CaseId, Ids, PersonId};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::report::recall::{Recall, WINDOW};
use crate::report::{Category, Measure, OwnWords};
use crate::time::{Instant, Span, next_reminder};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;

/// The states of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatementStage {
    /// It holds, and can be appealed.
    InForce,
    /// Taken back.
    Lifted,
    /// It holds, and the time to appeal is over.
    Settled,
}

use StatementStage::{InForce, Lifted, Settled};

impl Stage for StatementStage {
    const ALL: &'static [Self] = &[InForce, Lifted, Settled];
    fn code(self) -> &'static str {
        match self {
            InForce => "in_force",
            Lifted => "lifted",
            Settled => "settled",
        }
    }
    fn is_terminal(self) -> bool {
        self != InForce
    }
}

/// A statement's own data; its reasons stand in its first event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// What was done.
    pub measure: Measure,
    /// The word of the concern that it answers.
    pub concern: String,
    /// The operator's own words for that, by language, as they were then; empty means ours.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: OwnWords,
    /// The rule that was broken.
    pub rule: String,
    /// Where that rule stands: the paragraph of a law, the number of a rule; `None` in those of earlier releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The listing: the key of the marketplace's offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<i64>,
    /// Until when the measure lasts, unless it is lifted before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
    /// Points on the shop's record.
    #[serde(default)]
    pub points: u8,
    /// Who decided (I22).
    pub person: PersonId,
    /// How often the measure was changed: each is a command of its own.
    #[serde(default)]
    pub changes: u8,
    /// True once the shop has appealed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub appealed: bool,
    /// True while that appeal is being decided.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub appeal_open: bool,
    /// Until when it can be appealed.
    pub appeal_until: Instant,
    /// Whether those who bought it are told, and how many were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recall: Option<Recalled>,
}

/// A recall, as far as the statement's row knows it: its words stand in its event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recalled {
    /// Who bought it from then on is told.
    pub since: Instant,
    /// How many were, once the marketplace has said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<u32>,
}

/// What a decision about a report says.
#[derive(Debug, Clone)]
pub struct Made {
    /// What is done.
    pub measure: Measure,
    /// The word of the concern.
    pub concern: String,
    /// The category under which the law counts it.
    pub category: Category,
    /// The operator's own words for the concern.
    pub words: OwnWords,
    /// The rule that was broken.
    pub rule: String,
    /// Where that rule stands.
    pub reference: String,
    /// The facts that were found.
    pub facts: String,
    /// The reasons, for the shop.
    pub text: String,
    /// The listing.
    pub offer: Option<i64>,
    /// How long it lasts; `None` until it is lifted.
    pub lasting: Option<Span>,
    /// Points on the shop's record.
    pub points: u8,
    /// Who decided.
    pub person: PersonId,
    /// True when a trusted flagger told us.
    pub flagger: bool,
    /// What those who bought it are told.
    pub recall: Option<Recall>,
}

/// What a statement records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words say it; fields as in the data")]
pub enum StatementWhat {
    Issued {
        statement: Box<Statement>,
        envelope: Box<Envelope>,
        facts: String,
        text: String,
        category: String,
    },
    /// How we came to know of it. The shop does not read this: it could guess from whom (I23).
    Sourced {
        flagger: bool,
    },
    /// Those who bought it are told.
    Recalled {
        recall: Recall,
        since: Instant,
    },
    RecallSent {
        count: u32,
    },
    AppealFiled {
        appeal: CaseId,
        number: String,
    },
    Varied {
        measure: Measure,
        text: String,
    },
    Lifted {
        text: String,
    },
    Settled,
    Reminded,
}

/// What a statement is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the words say it")]
pub enum StatementCommand {
    Appeal {
        ground: String,
        text: String,
        #[serde(default)]
        attachments: Vec<Attachment>,
    },
    Lift {
        text: String,
    },
    Vary {
        measure: Measure,
        text: String,
    },
    RecallSent {
        count: u32,
    },
    Deadline {
        entry: i64,
    },
    Tick {
        entry: i64,
    },
}

/// What a statement must know besides itself.
#[derive(Debug, Clone)]
pub struct StatementFacts {
    /// The policy in force, for the appeal.
    pub policy: Policy,
}

/// A statement issued beside another decision.
pub type StatementChange = Box<Change<Statement>>;

type C<'a> = Ctx<'a, Statement>;
type D = Result<Draft<Statement>, Refusal>;

static RULES: &[Rule<Statement>] = rules! {
    "S1" [InForce], "appeal", SHOP, may_appeal, appeal_form => [InForce], appeal;
    "S2" [InForce], "vary", SYSTEM, has_appeal, no_form => [InForce], vary;
    "S3" [InForce], "lift", SYSTEM, has_appeal, no_form => [Lifted], lift;
    "S4" [InForce], "deadline", CLOCK, always, no_form => [Settled], |_, _, _| Ok(Draft::one(Event::new(StatementWhat::Settled).to(Next::ended(Settled)).seen_by(Audience::SHOP)));
    "S6" [InForce, Lifted, Settled], "recall_sent", MARKETPLACE, is_recall, no_form => [], recall_sent;
    "S5" [InForce], "tick", CLOCK, always, no_form => [InForce], |c, _, _| Ok(remind(c));
};

const MARKETPLACE: &[Role] = &[Role::Marketplace];
/// How long the marketplace may take to tell those who bought it.
const TOLD_WITHIN: Span = Span::hours(24);
/// How much longer a statement stays open when it is appealed: longer than any appeal can last.
const APPEAL_LASTS: Span = Span::days(60);

/// A new statement, and what the marketplace must do about the listing or the shop.
#[must_use]
pub fn issue(made: &Made, report: &Envelope, policy: &Policy, now: Instant, ids: &mut Ids) -> StatementChange {
    // Neither who reported, nor in which language, nor with which order.
    let env = Envelope {
        buyer: PersonId::NOBODY,
        order: None,
        language: "und".into(),
        ..report.beside(CaseKind::Statement, ids, now)
    };
    let data = Statement {
        measure: made.measure,
        concern: made.concern.clone(),
        words: made.words.clone(),
        rule: made.rule.clone(),
        reference: Some(made.reference.clone()),
        offer: made.offer,
        until: made.lasting.map(|span| now + span),
        points: made.points,
        person: made.person,
        changes: 0,
        appealed: false,
        appeal_open: false,
        appeal_until: now + Span::days(policy.moderation_appeal_d),
        recall: None,
    };
    let case = Case { env: env.clone(), stage: InForce, data: data.clone() };
    let mut effects = Effects { outgoing: orders(&case, now), ..Effects::default() };
    let what = StatementWhat::Issued {
        statement: Box::new(data.clone()),
        envelope: Box::new(env),
        facts: made.facts.clone(),
        text: made.text.clone(),
        category: made.category.code().into(),
    };
    let sourced = StatementWhat::Sourced { flagger: made.flagger };
    let mut events = vec![
        Event::new(what).to(holds(data.appeal_until, now)).seen_by(Audience::SHOP),
        Event::new(sourced).seen_by(Audience::PLATFORM),
    ];
    if let Some(recall) = &made.recall {
        let since = Instant(now.0 - WINDOW.0);
        effects.outgoing.push(notice_to_buyers(&case, recall, since, now));
        events.push(Event::new(StatementWhat::Recalled { recall: recall.clone(), since }).seen_by(Audience::SHOP));
    }
    Box::new(Change { case: fold(case, &events, now), before: 0, taken: Vec::new(), events, effects })
}

fn holds(until: Instant, now: Instant) -> Next<StatementStage> {
    Next {
        stage: InForce,
        owner: Owner::role(Role::HeadOfTrust),
        waits_for: Vec::new(),
        due: Some(until),
        wake: Some(next_reminder(now, until, false)),
        silence: "statement_settles".into(),
        level: 0,
    }
}

/// A command about a statement as it stands after so many changes.
fn order(case: &Case<Statement>, kind: &'static str, body: serde_json::Value, now: Instant) -> Outgoing {
    Outgoing {
        kind,
        key: format!("{}-{}-{}", case.env.number, kind.replace('.', "-"), case.data.changes),
        repeat: 0,
        body,
        due: now + Span::hours(1),
    }
}

/// Those who bought it are told, with the page on which they read it in their own language.
fn notice_to_buyers(case: &Case<Statement>, recall: &Recall, since: Instant, now: Instant) -> Outgoing {
    let number = &case.env.number;
    let body = json!({"statement": number, "offer": case.data.offer, "since_ms": since, "page": format!("/recalls/{number}"), "recall": recall});
    Outgoing { due: now + TOLD_WITHIN, ..order(case, "buyer.notice", body, now) }
}

/// The commands that carry a measure out, each with the statement's number: the decision behind it (I30).
fn orders(case: &Case<Statement>, now: Instant) -> Vec<Outgoing> {
    let (d, number) = (&case.data, &case.env.number);
    let order = |kind, body| order(case, kind, body, now);
    let mut out = Vec::new();
    if let Some(scope) = d.measure.scope() {
        out.push(order(
            "listing.restrict",
            json!({"statement": number, "offer": d.offer, "scope": scope, "territory": "all", "until_ms": d.until}),
        ));
    }
    if d.measure == Measure::RestrictShop {
        let body = json!({"statement": number, "shop": case.env.shop, "scope": "sell", "until_ms": d.until});
        out.push(order("account.restrict", body));
    }
    if d.points > 0 && d.changes == 0 {
        let body = json!({"decision": number, "shop": case.env.shop, "metric": d.concern, "points": d.points, "until_ms": d.until});
        out.push(order("seller.penalty.apply", body));
    }
    out
}

/// What takes a measure back; the money of disputes and the shop's record are reversed separately (I30).
fn undo(case: &Case<Statement>, now: Instant, also_points: bool) -> Vec<Outgoing> {
    let (d, number) = (&case.data, &case.env.number);
    let order = |kind, body| order(case, kind, body, now);
    let mut out = Vec::new();
    if d.measure.scope().is_some() {
        out.push(order("listing.restore", json!({"statement": number, "offer": d.offer})));
    }
    if d.measure == Measure::RestrictShop {
        out.push(order("account.restore", json!({"statement": number, "shop": case.env.shop})));
    }
    if d.points > 0 && also_points {
        out.push(order("seller.penalty.revoke", json!({"decision": number, "shop": case.env.shop})));
    }
    out
}

fn may_appeal(c: &C<'_>) -> Result<(), Refusal> {
    Refusal::unless(!c.case.data.appealed, "appealed_before")?;
    Refusal::unless(c.now <= c.case.data.appeal_until, "appeal_window_over")
}

fn has_appeal(c: &C<'_>) -> Result<(), Refusal> {
    Refusal::unless(c.case.data.appeal_open, "no_appeal")
}

fn is_recall(c: &C<'_>) -> Result<(), Refusal> {
    let told = c.case.data.recall.as_ref().is_some_and(|recall| recall.sent.is_none());
    Refusal::unless(told, "nothing_to_tell")
}

/// The marketplace has told those who bought it.
fn recall_sent(_: &C<'_>, command: &StatementCommand, _: &mut Ids) -> D {
    let StatementCommand::RecallSent { count } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(StatementWhat::RecallSent { count: *count }).seen_by(Audience::SHOP)))
}

fn appeal_form(_: &C<'_>) -> Form {
    Form::empty().with("ground", FieldKind::words(GROUNDS), true).with("text", FieldKind::text(TEXT_CHARS), true)
}

fn appeal(c: &C<'_>, command: &StatementCommand, ids: &mut Ids) -> D {
    let StatementCommand::Appeal { ground, text, attachments } = command else {
        return Err(Refusal::NotNow);
    };
    appeal::few(attachments)?;
    let filed = appeal::Filing {
        against: CaseKind::Statement,
        by: Party::Shop,
        decision: 0,
        ground: ground.clone(),
        text: text.clone(),
        attachments: attachments.clone(),
        deciders: vec![c.case.data.person],
        stake: appeal::Stake::Measure { measure: c.case.data.measure },
    };
    let change = appeal::file(filed, &c.case.env, &c.facts.policy, c.now, ids);
    let env = &change.case.env;
    let what = StatementWhat::AppealFiled { appeal: env.id, number: env.number.clone() };
    // It stays open until the appeal has ended, also when that was filed on the last day (I12: only ever later).
    let until = c.case.env.due.unwrap_or(c.now).max(c.now + APPEAL_LASTS);
    let mut draft = Draft::one(Event::new(what).to(holds(until, c.now)).seen_by(Audience::SHOP));
    draft.effects.opened.push(Opened::Appeal(change));
    Ok(draft)
}

/// Takes the measure back and puts a milder one in its place.
fn vary(c: &C<'_>, command: &StatementCommand, _: &mut Ids) -> D {
    let StatementCommand::Vary { measure, text } = command else {
        return Err(Refusal::NotNow);
    };
    let what = StatementWhat::Varied { measure: *measure, text: text.clone() };
    let mut case = c.case.clone();
    let mut outgoing = undo(&case, c.now, false);
    Statement::apply(&mut case, &what, c.now);
    outgoing.extend(orders(&case, c.now));
    let mut draft = Draft::one(Event::new(what).to(Next::kept(c.case)).seen_by(Audience::SHOP));
    draft.effects.outgoing = outgoing;
    Ok(draft)
}

fn lift(c: &C<'_>, command: &StatementCommand, _: &mut Ids) -> D {
    let StatementCommand::Lift { text } = command else {
        return Err(Refusal::NotNow);
    };
    let what = StatementWhat::Lifted { text: text.clone() };
    let mut draft = Draft::one(Event::new(what).to(Next::ended(Lifted)).seen_by(Audience::SHOP));
    draft.effects.outgoing = undo(c.case, c.now, true);
    Ok(draft)
}

fn remind(c: &C<'_>) -> Draft<Statement> {
    Draft::one(Event::new(StatementWhat::Reminded).to(Next::reminded(c.case, c.now)).seen_by(Audience::SHOP))
}

impl Machine for Statement {
    const KIND: CaseKind = CaseKind::Statement;
    type Stage = StatementStage;
    type What = StatementWhat;
    type Command = StatementCommand;
    type Facts = StatementFacts;

    fn rules() -> &'static [Rule<Self>] {
        RULES
    }

    fn action(command: &StatementCommand) -> &'static str {
        match command {
            StatementCommand::Appeal { .. } => "appeal",
            StatementCommand::Lift { .. } => "lift",
            StatementCommand::Vary { .. } => "vary",
            StatementCommand::RecallSent { .. } => "recall_sent",
            StatementCommand::Deadline { .. } => "deadline",
            StatementCommand::Tick { .. } => "tick",
        }
    }

    crate::case::on_the_clock!(StatementCommand);

    fn apply(case: &mut Case<Self>, what: &StatementWhat, _: Instant) {
        match what {
            StatementWhat::Recalled { since, .. } => case.data.recall = Some(Recalled { since: *since, sent: None }),
            StatementWhat::RecallSent { count } => {
                case.data.recall = case.data.recall.map(|recall| Recalled { sent: Some(*count), ..recall });
            }
            StatementWhat::AppealFiled { .. } => (case.data.appealed, case.data.appeal_open) = (true, true),
            StatementWhat::Varied { measure, .. } => {
                (case.data.measure, case.data.appeal_open) = (*measure, false);
                case.data.changes = case.data.changes.saturating_add(1);
            }
            _ => {}
        }
    }

    fn is_quiet(what: &StatementWhat) -> bool {
        matches!(what, StatementWhat::Reminded | StatementWhat::RecallSent { .. })
    }

    fn what_kind(what: &StatementWhat) -> &'static str {
        match what {
            StatementWhat::Issued { .. } => "statement.issued",
            StatementWhat::Sourced { .. } => "statement.sourced",
            StatementWhat::Recalled { .. } => "statement.recalled",
            StatementWhat::RecallSent { .. } => "statement.recall_sent",
            StatementWhat::AppealFiled { .. } => "statement.appeal_filed",
            StatementWhat::Varied { .. } => "statement.varied",
            StatementWhat::Lifted { .. } => "statement.lifted",
            StatementWhat::Settled => "statement.settled",
            StatementWhat::Reminded => "statement.reminded",
        }
    }
}
