//! What each row of the table records, its deadlines, and what the marketplace is asked to do.

use super::ReportStage::{self, Decided, Escalated, NeedInfo, Received, UnderReview};
use super::recall::Recall;
use super::{Found, Measure, Open, Priority, Report, ReportChange, ReportCommand, ReportFacts, ReportWhat, TOLD_CHARS};
use crate::actor::{Audience, Party, Role};
use crate::appeal;
use crate::calendar::business_days;
use crate::case::{
    Case, CaseKind, Change, Ctx, Draft, Effects, Envelope, Event, Machine, Next, Opened, Opening, Outgoing, fold,
};
use crate::conversation::MAX_ATTACHMENTS;
use crate::envelope::TITLE_CHARS;
use crate::id::Ids;
use crate::refusal::Refusal;
use crate::statement;
use crate::time::{Instant, Span};
use serde_json::json;

type C<'a> = Ctx<'a, Report>;
type D = Result<Draft<Report>, Refusal>;

/// Everything in a report is between the reporter and us (I23).
const OURS: Audience = Audience::BUYER;

/// The state entered, with owner, deadline and outcome of silence.
fn enter(c: &C<'_>, stage: ReportStage) -> Next<ReportStage> {
    let (d, now) = (&c.case.data, c.now);
    let us = || vec![Party::Platform];
    let (owner, waits_for, due, silence) = match stage {
        Received => (Role::Triage, us(), now + d.times.triage, "report_reviewed"),
        UnderReview => {
            let time = match d.priority {
                Priority::Normal => d.times.review,
                Priority::Urgent => d.times.urgent,
                Priority::Danger => d.times.danger,
            };
            (Role::Reviewer, us(), now + time, "head_of_trust_decides")
        }
        NeedInfo => (Role::Reviewer, vec![Party::Buyer], now + d.times.info, "decided_on_file"),
        Escalated => {
            (Role::HeadOfTrust, us(), business_days(now, d.times.head_bd, &c.facts.hours), "head_of_trust_reminded")
        }
        Decided => return Next::ended(stage),
    };
    hide_ends_first(d, Next::until(stage, owner, waits_for, now, due, silence))
}

/// The clock looks again when a hidden listing must be shown, if that comes before anything else.
fn hide_ends_first(d: &Report, next: Next<ReportStage>) -> Next<ReportStage> {
    let wake = d.hidden_until.into_iter().chain(next.wake).min();
    Next { wake, ..next }
}

/// One event that leads to a state, judged on the case as it will be.
pub(super) fn to(c: &C<'_>, what: ReportWhat, stage: ReportStage) -> Draft<Report> {
    let (mut case, mut draft) = hide_over(c);
    Report::apply(&mut case, &what, c.now);
    let next = enter(&Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now }, stage);
    draft.events.push(Event::new(what).to(next).seen_by(OURS));
    draft
}

/// A listing whose day is over is shown again first, whatever else happens now: nothing is left to do at this moment.
fn hide_over(c: &C<'_>) -> (Case<Report>, Draft<Report>) {
    let over = c.case.data.hidden_until.is_some_and(|until| c.now >= until);
    let mut draft = Draft { events: Vec::new(), effects: Effects::default() };
    if over {
        draft.events.push(Event::new(ReportWhat::ShownAgain { by_clock: true }).seen_by(Audience::PLATFORM));
        draft.effects.outgoing.push(restored(c));
    }
    (fold(c.case.clone(), &draft.events, c.now), draft)
}

/// A new report. Its receipt is its first event: the reporter holds the number from then on.
///
/// # Errors
/// `reports_paused` after too many unfounded ones; `not_a_choice` for what the policy in force does not offer; `too_short`, `too_long`, `too_many_files`.
pub fn open(
    open: &Open,
    facts: &ReportFacts,
    actor: &crate::actor::Actor,
    now: Instant,
    ids: &mut Ids,
) -> Result<ReportChange, Refusal> {
    let choice = facts.policy.choice(&open.concern).ok_or_else(|| Refusal::invalid("concern", "not_a_choice"))?;
    let length = u32::try_from(open.text.trim().chars().count()).unwrap_or(u32::MAX);
    if !(TOLD_CHARS.0..=TOLD_CHARS.1).contains(&length) {
        return Err(Refusal::invalid("text", if length < TOLD_CHARS.0 { "too_short" } else { "too_long" }));
    }
    if open.attachments.len() > MAX_ATTACHMENTS {
        return Err(Refusal::invalid("attachments", "too_many_files"));
    }
    let priority = priority(open, choice.urgency, facts);
    let danger = priority == Priority::Danger;
    if !danger && !facts.flagger && facts.past.paused_until(&facts.policy, now).is_some() {
        return Err(Refusal::guard("reports_paused"));
    }
    let report = Report {
        about: choice.about,
        chosen: Some(choice.frozen(facts.policy.version)),
        concern: choice.key,
        offer: open.offer,
        guest: open.guest,
        priority,
        others: facts.others,
        flagger: facts.flagger,
        unfounded: false,
        warned: false,
        hidden_until: None,
        hides: 0,
        asked: false,
        measure: None,
        decided_by: None,
        statement: None,
        not_by: None,
        appealed: false,
        appeal_open: false,
        times: super::Times::from(&facts.policy),
    };
    let opening = Opening {
        storefront: open.storefront,
        buyer: open.reporter,
        shop: open.shop,
        order: open.order,
        language: &open.language,
        title: &open.title,
    };
    let env = Envelope::new(CaseKind::Report, Role::Triage, &opening, ids, now);
    let case = Case { env, stage: Received, data: report };
    // Danger waits for nobody to sort it.
    let stage = if danger { UnderReview } else { Received };
    let next = enter(&Ctx { case: &case, facts, actor, now }, stage);
    let what = ReportWhat::Filed {
        report: Box::new(case.data.clone()),
        envelope: Box::new(case.env.clone()),
        text: open.text.trim().to_owned(),
        place: open.place.clone(),
        attachments: open.attachments.clone(),
    };
    let mut effects = Effects::default();
    if danger && !facts.hours.is_open(now) {
        effects.outgoing.push(page(&case, now));
    }
    let events = vec![Event::new(what).to(next).seen_by(OURS)];
    Ok(Box::new(Change { case: fold(case, &events, now), before: 0, taken: Vec::new(), events, effects }))
}

/// C1: safety first, then what trusted flaggers or many people say.
fn priority(open: &Open, urgency: Priority, facts: &ReportFacts) -> Priority {
    if open.danger {
        return Priority::Danger;
    }
    let many = i64::from(facts.others).saturating_add(1) >= facts.policy.report_many;
    if facts.flagger || many { urgency.max(Priority::Urgent) } else { urgency }
}

/// Outside opening hours the reviewer on call is paged.
fn page(case: &Case<Report>, now: Instant) -> Outgoing {
    Outgoing {
        kind: "oncall.page",
        key: format!("{}-page", case.env.number),
        repeat: 0,
        body: json!({"desk": "trust", "report": case.env.number, "priority": "danger"}),
        due: now + case.data.times.danger,
    }
}

pub(super) fn triage(c: &C<'_>, command: &ReportCommand, _: &mut Ids) -> D {
    let ReportCommand::Triage { priority } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to(c, ReportWhat::Triaged { priority: *priority, by_clock: false }, UnderReview))
}

pub(super) fn triaged_by_clock(c: &C<'_>) -> Draft<Report> {
    to(c, ReportWhat::Triaged { priority: c.case.data.priority, by_clock: true }, UnderReview)
}

pub(super) fn ask(c: &C<'_>, command: &ReportCommand, _: &mut Ids) -> D {
    let ReportCommand::Ask { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to(c, ReportWhat::Asked { text: text.clone() }, NeedInfo))
}

pub(super) fn answer(c: &C<'_>, command: &ReportCommand, _: &mut Ids) -> D {
    let ReportCommand::Answer { text, attachments } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(to(c, ReportWhat::Answered { text: text.clone(), attachments: attachments.clone() }, UnderReview))
}

pub(super) fn add(_: &C<'_>, command: &ReportCommand, _: &mut Ids) -> D {
    let ReportCommand::Add { text, attachments } = command else {
        return Err(Refusal::NotNow);
    };
    let what = ReportWhat::Added { text: text.clone(), attachments: attachments.clone() };
    Ok(Draft::one(Event::new(what).seen_by(OURS)))
}

/// C9: level + 1, every day from the third on.
pub(super) fn late_again(c: &C<'_>) -> Draft<Report> {
    let level = c.case.env.level.saturating_add(1);
    let due = if level >= 3 {
        c.now + Span::hours(24)
    } else {
        business_days(c.now, c.case.data.times.head_bd, &c.facts.hours)
    };
    let (case, mut draft) = hide_over(c);
    let next = hide_ends_first(&case.data, Next { due: Some(due), wake: Some(due), level, ..Next::kept(c.case) });
    draft.events.push(Event::new(ReportWhat::Late).to(next).seen_by(OURS));
    draft
}

fn restrict(c: &C<'_>, scope: &str, until: Option<Instant>, key: &str) -> Outgoing {
    Outgoing {
        kind: "listing.restrict",
        key: format!("{}-{key}", c.case.env.number),
        repeat: 0,
        body: json!({"report": c.case.env.number, "offer": c.case.data.offer, "scope": scope, "territory": "all", "until_ms": until}),
        due: c.now + Span::hours(1),
    }
}

/// C10: reversible, for a day at most, and said in the ledger by whom and why.
pub(super) fn hide_now(c: &C<'_>, command: &ReportCommand, _: &mut Ids) -> D {
    let ReportCommand::HideNow { text } = command else {
        return Err(Refusal::NotNow);
    };
    let until = c.now + c.case.data.times.hide;
    let what = ReportWhat::Hidden { until, text: text.clone() };
    let hidden = Report { hidden_until: Some(until), ..c.case.data.clone() };
    let next = hide_ends_first(&hidden, Next::kept(c.case));
    let mut draft = Draft::one(Event::new(what).to(next).seen_by(Audience::PLATFORM));
    draft.effects.outgoing.push(restrict(c, "hide", Some(until), "hide"));
    Ok(draft)
}

fn restored(c: &C<'_>) -> Outgoing {
    Outgoing {
        kind: "listing.restore",
        key: format!("{}-show", c.case.env.number),
        repeat: 0,
        body: json!({"report": c.case.env.number, "offer": c.case.data.offer}),
        due: c.now + Span::hours(1),
    }
}

pub(super) fn show_again(c: &C<'_>, by_clock: bool) -> Draft<Report> {
    let what = ReportWhat::ShownAgain { by_clock };
    let mut draft = Draft::one(Event::new(what).to(Next::reminded(c.case, c.now)).seen_by(Audience::PLATFORM));
    draft.effects.outgoing.push(restored(c));
    draft
}

/// C6 and C8: a named person decides; the shop gets a statement of reasons of its own, the reporter the result.
pub(super) fn decide(c: &C<'_>, command: &ReportCommand, ids: &mut Ids) -> D {
    let ReportCommand::Decide {
        measure,
        rule,
        facts,
        text_shop,
        text_reporter,
        lasting,
        points,
        reference,
        unfounded,
        ..
    } = command
    else {
        return Err(Refusal::NotNow);
    };
    let person = c.actor.person.ok_or(Refusal::NotYours)?;
    let acts = *measure != Measure::NoAction;
    if acts && rule == "no_rule_broken" {
        return Err(Refusal::invalid("rule", "rule_needed"));
    }
    let unfounded = unfounded.as_deref() == Some("yes");
    if unfounded && (acts || rule != "no_rule_broken") {
        return Err(Refusal::invalid("unfounded", "not_unfounded"));
    }
    let recall = Recall::of(command)?.filter(|_| acts && c.case.data.offer.is_some());
    let some = |text: &Option<String>| text.clone().filter(|t| !t.trim().is_empty());
    let mut effects = Effects::default();
    let mut issued = None;
    if acts {
        let needed = |field: &'static str| move || Refusal::invalid(field, "required");
        let made = statement::Made {
            measure: *measure,
            concern: c.case.data.concern.clone(),
            category: c.case.data.category(),
            words: c.case.data.own_words().cloned().unwrap_or_default(),
            rule: rule.clone(),
            facts: facts.clone(),
            reference: some(reference).ok_or_else(needed("reference"))?,
            text: some(text_shop).ok_or_else(needed("text_shop"))?,
            offer: c.case.data.offer,
            lasting: lasting.and_then(super::Lasting::span),
            points: points.unwrap_or(0),
            person,
            flagger: c.case.data.flagger,
            recall: recall.clone(),
        };
        let change = statement::issue(&made, &c.case.env, &c.facts.policy, c.now, ids);
        issued = Some(change.case.env.id);
        effects.opened.push(Opened::Statement(change));
    }
    // What was hidden for now comes back, unless it is hidden or removed for good.
    if c.case.data.hidden_until.is_some() && measure.scope().is_none_or(|s| s == "label") {
        effects.outgoing.push(restored(c));
    }
    let what = ReportWhat::Decided {
        measure: *measure,
        person,
        rule: rule.clone(),
        facts: facts.clone(),
        text_reporter: text_reporter.clone(),
        statement: issued,
        recall: recall.is_some(),
        reference: some(reference),
        unfounded,
        warned: unfounded && c.facts.past.brings_warning(&c.facts.policy, c.now),
    };
    Ok(Draft { events: vec![Event::new(what).to(Next::ended(Decided)).seen_by(OURS)], effects })
}

pub(super) fn appeal(c: &C<'_>, command: &ReportCommand, ids: &mut Ids) -> D {
    let ReportCommand::Appeal { ground, text, attachments } = command else {
        return Err(Refusal::NotNow);
    };
    appeal::few(attachments)?;
    let filed = appeal::Filing {
        against: CaseKind::Report,
        by: Party::Buyer,
        decision: 0,
        ground: ground.clone(),
        text: text.clone(),
        attachments: attachments.clone(),
        deciders: c.case.data.decided_by.into_iter().collect(),
        stake: appeal::Stake::Nothing,
    };
    // The shop has no part in a report, so it has none in the appeal (I23).
    let env = Envelope { shop: None, ..c.case.env.clone() };
    let change = appeal::file(filed, &env, &c.facts.policy, c.now, ids);
    let env = &change.case.env;
    let what = ReportWhat::AppealFiled { appeal: env.id, number: env.number.clone() };
    let mut draft = Draft::one(Event::new(what).to(Next::kept(c.case)).seen_by(OURS));
    draft.effects.opened.push(Opened::Appeal(change));
    Ok(draft)
}

/// C17: an appeal that was granted has the report looked at once more, by somebody else; one that was not changes nothing.
pub(super) fn appeal_ended(c: &C<'_>, command: &ReportCommand, ids: &mut Ids) -> D {
    let ReportCommand::AppealEnded { granted, .. } = command else {
        return Err(Refusal::NotNow);
    };
    if !granted {
        return Err(Refusal::NotNow);
    }
    let env = c.case.env.beside(CaseKind::Report, ids, c.now);
    let report = Report {
        priority: c.case.data.priority.max(Priority::Urgent),
        unfounded: false,
        warned: false,
        hidden_until: None,
        hides: 0,
        asked: false,
        measure: None,
        decided_by: None,
        statement: None,
        not_by: c.case.data.decided_by,
        appealed: false,
        appeal_open: false,
        ..c.case.data.clone()
    };
    let case = Case { env: env.clone(), stage: UnderReview, data: report.clone() };
    let next = enter(&Ctx { case: &case, facts: c.facts, actor: c.actor, now: c.now }, UnderReview);
    let filed = ReportWhat::Filed {
        report: Box::new(report),
        envelope: Box::new(env.clone()),
        text: String::new(),
        place: Some(c.case.env.number.clone()),
        attachments: Vec::new(),
    };
    let events = vec![Event::new(filed).to(next).seen_by(OURS)];
    let again = Box::new(Change {
        case: fold(case, &events, c.now),
        before: 0,
        taken: Vec::new(),
        events,
        effects: Effects::default(),
    });
    let what = ReportWhat::LookedAtAgain { report: env.id, number: env.number };
    let mut draft = Draft::one(Event::new(what).to(Next::kept(c.case)).seen_by(OURS));
    draft.effects.opened.push(Opened::Report(again));
    Ok(draft)
}

/// C18: from here on a measure is possible. Only we see how it was found: the reporter reads what it is from the title.
pub(super) fn attach(_: &C<'_>, command: &ReportCommand, _: &mut Ids) -> D {
    let ReportCommand::Attach { text, found, .. } = command else {
        return Err(Refusal::NotNow);
    };
    let found = found.clone().ok_or_else(|| Refusal::invalid("listing", "listing_not_found"))?;
    let found = Found { title: found.title.chars().take(TITLE_CHARS).collect(), ..found };
    let what = ReportWhat::Attached { found, text: text.clone() };
    Ok(Draft::one(Event::new(what).seen_by(Audience::PLATFORM)))
}

pub(super) fn note(_: &C<'_>, command: &ReportCommand, _: &mut Ids) -> D {
    let ReportCommand::Note { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(ReportWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM)))
}

pub(super) fn remind(c: &C<'_>) -> Draft<Report> {
    let next = hide_ends_first(&c.case.data, Next::reminded(c.case, c.now));
    Draft::one(Event::new(ReportWhat::Reminded).to(next).seen_by(OURS))
}
