//! The table of suggestions (spec §2.11) and what each row records. Nobody but the author and our own people see any of it.

use super::SuggestionStage::{self, Declined, Done, Grouped, Planned, Received};
use super::{Head, REASONS, Suggestion, SuggestionCommand as Command, SuggestionWhat as What, TEXT_CHARS, TITLE_CHARS};
use crate::actor::{Audience, CLOCK, EITHER, Party, Role, SYSTEM};
use crate::calendar::business_days;
use crate::case::{CaseKind, Ctx, Draft, Event, FieldKind, FollowUp, Form, Next, Owner, Rule, always, no_form, rules};
use crate::id::{CaseId, PersonId};
use crate::refusal::Refusal;
use crate::time::{Instant, Span, next_reminder};
use serde_json::json;

type C<'a> = Ctx<'a, Suggestion>;
type D = Result<Draft<Suggestion>, Refusal>;

/// The product desk, and whoever watches over it.
const DESK: &[Role] = &[Role::Editor, Role::Supervisor];
const NEW: [SuggestionStage; 2] = [Received, Grouped];
const OPEN: [SuggestionStage; 3] = [Received, Grouped, Planned];
/// In how many weeks something can be promised.
const WEEKS: [(&str, i64); 6] =
    [("weeks_2", 2), ("weeks_4", 4), ("weeks_8", 8), ("weeks_13", 13), ("weeks_26", 26), ("weeks_52", 52)];

/// Spec §2.11, the suggestion.
pub(super) static RULES: &[Rule<Suggestion>] = rules! {
    "U1"  [Received], "group", DESK, on_its_own, no_form => [Grouped], |c, _, _| Ok(Draft::one(group(c)));
    "U2"  NEW, "join", DESK, can_join, joining => [Grouped], |c, cmd, _| join(c, cmd);
    "U3"  NEW, "plan", DESK, on_its_own, planning => [Planned], |c, cmd, _| plan(c, cmd);
    "U4"  [Planned], "move", DESK, can_move, planning => [Planned], |c, cmd, _| plan(c, cmd);
    "U5"  [Planned], "done", DESK, on_its_own, text => [Done], |c, cmd, _| done(c, cmd);
    "U6"  OPEN, "turn_down", DESK, on_its_own, declining => [Declined], |c, cmd, _| decline(c, cmd);
    "U7"  [Received], "deadline", CLOCK, always, no_form => [Received], |c, _, _| Ok(late(c));
    "U8"  [Grouped], "deadline", CLOCK, always, no_form => [Grouped], |c, _, _| Ok(late(c));
    "U9"  [Planned], "deadline", CLOCK, always, no_form => [Planned], |c, _, _| Ok(late(c));
    "U10" OPEN, "joined", SYSTEM, always, no_form => OPEN, |c, cmd, _| joined(c, cmd);
    "U10a" [Done, Declined], "joined", SYSTEM, always, no_form => [], |c, cmd, _| joined(c, cmd);
    "U11" OPEN, "follow", SYSTEM, is_joined, no_form => [Planned, Done, Declined], |c, cmd, _| follow(c, cmd);
    "U12" OPEN, "say", EITHER, is_author, text => [], |c, cmd, _| say(c, cmd);
    "U13" OPEN, "note", DESK, always, text => [], |_, cmd, _| note(cmd);
    "U14" OPEN, "tick", CLOCK, always, no_form => OPEN, |c, _, _| Ok(remind(c));
};

/// What is told, as a form.
pub(super) fn told() -> Form {
    Form::empty().with("title", FieldKind::text(TITLE_CHARS), true).with("text", FieldKind::text(TEXT_CHARS), true)
}

fn text(_: &C<'_>) -> Form {
    Form::empty().with("text", FieldKind::text(TEXT_CHARS), true)
}

fn joining(c: &C<'_>) -> Form {
    let numbers = others(c).map(|head| head.number.as_str());
    Form::empty().with("to", FieldKind::words(numbers), true)
}

/// In how many weeks: what was promised moves only later (I12).
fn planning(c: &C<'_>) -> Form {
    let later = WEEKS.iter().filter(|(_, weeks)| is_later(c, in_weeks(c, *weeks))).map(|(word, _)| *word);
    text(c).with("weeks", FieldKind::words(later), true)
}

fn declining(c: &C<'_>) -> Form {
    let reason = Form::empty().with("reason", FieldKind::words(REASONS), true);
    Form { fields: [reason.fields, text(c).fields].concat() }
}

fn in_weeks(c: &C<'_>, weeks: i64) -> Instant {
    c.now + Span::days(7 * weeks)
}

fn is_later(c: &C<'_>, until: Instant) -> bool {
    c.case.stage != Planned || (c.case.env.due.is_none_or(|due| until > due) && c.case.data.planned_for < Some(until))
}

/// The others that it can be joined to.
fn others<'a>(c: &'a C<'_>) -> impl Iterator<Item = &'a Head> {
    c.facts.heads.iter().filter(|head| head.case != c.case.env.id)
}

/// What was joined to another one is answered there.
fn on_its_own(c: &C<'_>) -> Result<(), Refusal> {
    Refusal::unless(c.case.data.head.is_none(), "answered_with_others")
}

/// One that others were joined to stays where it is: it is the others' place.
fn can_join(c: &C<'_>) -> Result<(), Refusal> {
    on_its_own(c)?;
    Refusal::unless(c.case.data.behind.is_none(), "others_joined_it")?;
    Refusal::unless(others(c).next().is_some(), "nothing_to_join")
}

fn can_move(c: &C<'_>) -> Result<(), Refusal> {
    on_its_own(c)?;
    Refusal::unless(WEEKS.iter().any(|(_, weeks)| is_later(c, in_weeks(c, *weeks))), "as_late_as_can_be")
}

fn is_joined(c: &C<'_>) -> Result<(), Refusal> {
    if c.case.data.head.is_some() { Ok(()) } else { Err(Refusal::NotNow) }
}

fn is_author(c: &C<'_>) -> Result<(), Refusal> {
    if c.actor.party() == c.case.data.by { Ok(()) } else { Err(Refusal::NotYours) }
}

/// The state entered, with owner, deadline and outcome of silence. What is planned is entered by [`promised`].
pub(super) fn enter(c: &C<'_>, stage: SuggestionStage) -> Next<SuggestionStage> {
    let times = c.case.data.times;
    let days = match stage {
        Received => times.received_bd,
        Grouped => times.grouped_bd,
        Planned => times.late_bd,
        Done | Declined => return Next::ended(stage),
    };
    let due = business_days(c.now, days, &c.facts.hours);
    Next::until(stage, Role::Editor, vec![Party::Platform], c.now, due, "suggestion_lead")
}

/// What is planned has a name and a date.
fn promised(c: &C<'_>, person: Option<PersonId>, until: Instant) -> Next<SuggestionStage> {
    Next {
        stage: Planned,
        owner: Owner { role: Role::Editor, person },
        waits_for: vec![Party::Platform],
        due: Some(until),
        wake: Some(next_reminder(c.now, until, true)),
        silence: "suggestion_date".into(),
        level: 0,
    }
}

fn seen(c: &C<'_>, what: What) -> Event<Suggestion> {
    Event::new(what).seen_by(c.case.data.audience())
}

fn group(c: &C<'_>) -> Event<Suggestion> {
    seen(c, What::Grouped).to(enter(c, Grouped))
}

/// It says the same as another one: it is told so, and the other one counts it.
fn join(c: &C<'_>, command: &Command) -> D {
    let Command::Join { to } = command else { return Err(Refusal::NotNow) };
    let head = others(c).find(|head| head.number == *to).ok_or_else(|| Refusal::invalid("to", "not_a_choice"))?;
    let what = What::Joined { head: head.case, number: head.number.clone(), people: head.people.saturating_add(1) };
    let mut draft = Draft::one(seen(c, what).to(enter(c, Grouped)));
    draft.effects.follow_ups.push(FollowUp {
        case: head.case,
        kind: CaseKind::Suggestion,
        command: json!({"action": "joined", "member": c.case.env.id}),
        step: 0,
    });
    Ok(draft)
}

/// Counts whoever was joined to it. One that has been joined to another one meanwhile sends them on; one that has ended
/// meanwhile tells them how.
fn joined(c: &C<'_>, command: &Command) -> D {
    let Command::Joined { member } = command else { return Err(Refusal::NotNow) };
    let d = &c.case.data;
    if *member == c.case.env.id {
        // Two were joined to each other in the same moment, and each has come back to itself.
        return Ok(Draft::one(seen(c, What::Apart)));
    }
    if let Some(head) = d.head {
        let mut draft = Draft::one(Event::new(What::SentOn { member: *member }).seen_by(Audience::PLATFORM));
        let command = json!({"action": "joined", "member": member});
        draft.effects.follow_ups.push(FollowUp { case: head, kind: CaseKind::Suggestion, command, step: 0 });
        return Ok(draft);
    }
    let what = What::Counted { member: *member, people: d.people.saturating_add(1) };
    let counted = seen(c, what);
    let mut draft = Draft::one(if c.case.stage == Received { counted.to(enter(c, Grouped)) } else { counted });
    let ended = match c.case.stage {
        Received | Grouped => None,
        Planned => d.planned_for.map(|until| What::Planned { until, text: String::new() }),
        Done => Some(What::Done { text: String::new() }),
        Declined => d.reason.clone().map(|reason| What::Declined { reason, text: String::new() }),
    };
    if ended.is_some() || d.behind.is_some() {
        draft.effects.follow_ups.push(tell(*member, ended.as_ref(), c.case.env.owner.person, d.behind));
    }
    Ok(draft)
}

/// What the next one of the row is told.
fn tell(to: CaseId, what: Option<&What>, person: Option<PersonId>, behind: Option<CaseId>) -> FollowUp {
    let command = json!({"action": "follow", "what": what, "person": person, "behind": behind});
    FollowUp { case: to, kind: CaseKind::Suggestion, command, step: 0 }
}

/// A step of its own, told to the one behind it.
fn step(c: &C<'_>, event: Event<Suggestion>) -> Draft<Suggestion> {
    let person = event.next.as_ref().and_then(|next| next.owner.person);
    let told = c.case.data.behind.map(|behind| tell(behind, Some(&event.what), person, None));
    let mut draft = Draft::one(event);
    draft.effects.follow_ups.extend(told);
    draft
}

/// What happened to the one in front happens to this one, and is told on.
fn follow(c: &C<'_>, command: &Command) -> D {
    let Command::Follow { what, person, behind } = command else { return Err(Refusal::NotNow) };
    let placed = behind.map(|behind| Event::new(What::Placed { behind }).seen_by(Audience::PLATFORM));
    let Some(what) = what else {
        return Ok(Draft { events: placed.into_iter().collect(), effects: crate::case::Effects::default() });
    };
    let next = match **what {
        What::Planned { until, .. } | What::Moved { until, .. } => {
            // What was said to this author moves only later (I12).
            let until = c.case.env.due.filter(|_| c.case.stage == Planned).map_or(until, |due| due.max(until));
            promised(c, *person, until)
        }
        What::Done { .. } => Next::ended(Done),
        What::Declined { .. } => Next::ended(Declined),
        _ => return Err(Refusal::NotNow),
    };
    let mut draft = step(c, seen(c, (**what).clone()).to(next));
    draft.events.splice(0..0, placed);
    Ok(draft)
}

/// Whoever plans it answers for it by name.
fn plan(c: &C<'_>, command: &Command) -> D {
    let (Command::Plan { weeks, text } | Command::Move { weeks, text }) = command else { return Err(Refusal::NotNow) };
    let known = WEEKS.iter().find(|(word, _)| word == weeks);
    let (_, weeks) = known.ok_or_else(|| Refusal::invalid("weeks", "not_a_choice"))?;
    let (until, text) = (in_weeks(c, *weeks), text.trim().to_owned());
    let what = if c.case.stage == Planned { What::Moved { until, text } } else { What::Planned { until, text } };
    Ok(step(c, seen(c, what).to(promised(c, c.actor.person, until))))
}

fn done(c: &C<'_>, command: &Command) -> D {
    let Command::Done { text } = command else { return Err(Refusal::NotNow) };
    Ok(step(c, seen(c, What::Done { text: text.trim().to_owned() }).to(Next::ended(Done))))
}

fn decline(c: &C<'_>, command: &Command) -> D {
    let Command::TurnDown { reason, text } = command else { return Err(Refusal::NotNow) };
    let what = What::Declined { reason: reason.clone(), text: text.trim().to_owned() };
    Ok(step(c, seen(c, what).to(Next::ended(Declined))))
}

/// Overdue: the author hears it, and it comes up again. What was promised by name is first a reminder to that name; all
/// else, and what is late for the second time, is the supervisor's.
fn late(c: &C<'_>) -> Draft<Suggestion> {
    let level = c.case.env.level.saturating_add(1);
    let named = c.case.env.owner.person.filter(|_| c.case.stage == Planned && level == 1);
    let owner = named.map_or(Owner::role(Role::Supervisor), |_| c.case.env.owner);
    let again = enter(c, c.case.stage);
    let silence = c.case.env.silence.clone();
    Draft::one(seen(c, What::Late).to(Next { wake: again.due, level, owner, silence, ..again }))
}

fn say(c: &C<'_>, command: &Command) -> D {
    let Command::Say { text } = command else { return Err(Refusal::NotNow) };
    Ok(Draft::one(seen(c, What::Said { text: text.trim().to_owned() })))
}

fn note(command: &Command) -> D {
    let Command::Note { text } = command else { return Err(Refusal::NotNow) };
    Ok(Draft::one(Event::new(What::Note { text: text.trim().to_owned() }).seen_by(Audience::PLATFORM)))
}

/// A reminder of ours before the deadline; the author has nothing to do.
fn remind(c: &C<'_>) -> Draft<Suggestion> {
    Draft::one(Event::new(What::Reminded).to(Next::reminded(c.case, c.now)).seen_by(Audience::PLATFORM))
}
