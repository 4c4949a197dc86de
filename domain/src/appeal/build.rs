//! What each row of the table records, its deadlines, and what the case below is told.

use super::AppealStage::{
    self, Filed, GrantedByDefault, Inadmissible, Overturned, ReplyWait, Review, ReviewOverdue, Upheld, Varied,
};
use super::{Appeal, AppealChange, AppealCommand, AppealWhat, Filing, Stake, Times, few};
use crate::actor::{Audience, Party, Role};
use crate::calendar::{Hours, business_days};
use crate::case::{Case, CaseKind, Change, Ctx, Draft, Effects, Envelope, Event, FollowUp, Next, Opened, fold};
use crate::id::Ids;
use crate::outside;
use crate::policy::Policy;
use crate::refund::FundedBy;
use crate::refusal::Refusal;
use crate::time::Instant;
use serde_json::json;

type C<'a> = Ctx<'a, Appeal>;
type D = Result<Draft<Appeal>, Refusal>;

/// Who takes part: both parties of a dispute, else the one who appeals. A report stays between its reporter and us (I23).
const fn audience(against: CaseKind) -> Audience {
    match against {
        CaseKind::Report => Audience::BUYER,
        CaseKind::Statement => Audience::SHOP,
        _ => Audience::ALL,
    }
}

/// The state entered, with owner, deadline and outcome of silence.
fn enter(c: &C<'_>, stage: AppealStage) -> Next<AppealStage> {
    let (d, now) = (&c.case.data, c.now);
    let business = |days: u32| business_days(now, days, &c.facts.hours);
    let us = || vec![Party::Platform];
    let (owner, waits_for, due, silence) = match stage {
        Filed => (Role::AppealReviewer, us(), now + d.times.desk, "appeal_admitted"),
        ReplyWait => {
            let owner = match d.other() {
                Party::Buyer => Role::Buyer,
                Party::Shop => Role::ShopOwner,
                Party::Platform => Role::HeadOfTrust,
            };
            (owner, vec![d.other()], now + d.times.reply, "appeal_goes_on")
        }
        Review => (Role::AppealReviewer, us(), business(d.times.review_bd), "head_of_appeals_decides"),
        ReviewOverdue => (Role::HeadOfAppeals, us(), business(d.times.overdue_bd), "appeal_granted"),
        Upheld | Varied | Overturned | Inadmissible | GrantedByDefault => return Next::ended(stage),
    };
    Next::until(stage, owner, waits_for, now, due, silence)
}

/// When an appeal filed now is decided at the latest.
#[must_use]
pub fn latest(policy: &Policy, hours: &Hours, now: Instant) -> Instant {
    let times = Times::from(policy);
    let heard = now + times.desk + times.reply;
    business_days(business_days(heard, times.review_bd, hours), times.overdue_bd, hours)
}

fn leading(c: &C<'_>, what: AppealWhat, stage: AppealStage) -> Event<Appeal> {
    Event::new(what).to(enter(c, stage)).seen_by(audience(c.case.data.against))
}

pub(super) fn to(c: &C<'_>, what: AppealWhat, stage: AppealStage) -> Draft<Appeal> {
    Draft::one(leading(c, what, stage))
}

/// Files an appeal beside the case that it is about. Whether it may be filed is that case's rule.
#[must_use]
pub fn file(filing: Filing, about: &Envelope, policy: &Policy, now: Instant, ids: &mut Ids) -> AppealChange {
    let env = about.beside(CaseKind::Appeal, ids, now);
    let cap = match filing.stake {
        Stake::Money { currency, .. } => policy.appeal_cap_minor.get(&currency).copied().unwrap_or(0),
        _ => 0,
    };
    let appeal = Appeal {
        against: filing.against,
        case: about.id,
        number: about.number.clone(),
        by: filing.by,
        decision: filing.decision,
        ground: filing.ground,
        deciders: filing.deciders,
        stake: filing.stake,
        cap_minor: cap,
        answered: false,
        times: Times::from(policy),
    };
    let due = now + appeal.times.desk;
    let next = Next::until(Filed, Role::AppealReviewer, vec![Party::Platform], now, due, "appeal_admitted");
    let what = AppealWhat::Filed {
        appeal: Box::new(appeal.clone()),
        envelope: Box::new(env.clone()),
        text: filing.text,
        attachments: filing.attachments,
    };
    let events = vec![Event::new(what).to(next).seen_by(audience(filing.against))];
    let case = fold(Case { env, stage: Filed, data: appeal }, &events, now);
    Box::new(Change { case, before: 0, taken: Vec::new(), events, effects: Effects::default() })
}

pub(super) fn reject(c: &C<'_>, command: &AppealCommand, _: &mut Ids) -> D {
    let AppealCommand::Reject { code, text } = command else {
        return Err(Refusal::NotNow);
    };
    let mut draft = to(c, AppealWhat::Rejected { code: code.clone(), text: text.clone() }, Inadmissible);
    draft.effects.follow_ups = told(c, Inadmissible, None, None, &[]);
    Ok(draft)
}

pub(super) fn answer(c: &C<'_>, command: &AppealCommand, _: &mut Ids) -> D {
    let AppealCommand::Answer { text, attachments } = command else {
        return Err(Refusal::NotNow);
    };
    few(attachments)?;
    let what = AppealWhat::Answered { by: c.actor.party(), text: text.clone(), attachments: attachments.clone() };
    Ok(to(c, what, Review))
}

pub(super) fn add(c: &C<'_>, command: &AppealCommand, _: &mut Ids) -> D {
    let AppealCommand::Add { text, attachments } = command else {
        return Err(Refusal::NotNow);
    };
    few(attachments)?;
    let what = AppealWhat::Added { by: c.actor.party(), text: text.clone(), attachments: attachments.clone() };
    Ok(Draft::one(Event::new(what).seen_by(audience(c.case.data.against))))
}

/// A6–A8, A10, A11: reasons for everybody who takes part; the case below carries the difference out.
pub(super) fn decide(c: &C<'_>, command: &AppealCommand, _: &mut Ids) -> D {
    let (result, code, text_buyer, text_shop, amount, measure) = match command {
        AppealCommand::Uphold { code, text_buyer, text_shop } => (Upheld, code, text_buyer, text_shop, None, None),
        AppealCommand::Vary { code, text_buyer, text_shop, amount_minor, measure } => {
            (Varied, code, text_buyer, text_shop, *amount_minor, *measure)
        }
        AppealCommand::Overturn { code, text_buyer, text_shop } => {
            let wanted = if let Stake::Money { wanted, .. } = c.case.data.stake { Some(wanted) } else { None };
            (Overturned, code, text_buyer, text_shop, wanted, None)
        }
        _ => return Err(Refusal::NotNow),
    };
    let what = AppealWhat::Decided {
        result,
        code: code.clone(),
        text_buyer: text_buyer.clone(),
        text_shop: text_shop.clone(),
        amount_minor: amount,
        measure,
    };
    let mut draft = to(c, what, result);
    let texts = [text_buyer.as_deref().unwrap_or_default(), text_shop.as_deref().unwrap_or_default()];
    let measure = measure.map(|m| json!({"measure": m}));
    let money = amount.map(|total| (total, FundedBy::Seller));
    draft.effects.follow_ups = told(c, result, money, measure, &texts);
    Ok(draft)
}

/// A12: our silence costs neither party anything (I15). We pay what was asked, up to the limit of the policy; about the rest
/// an outside body decides, and putting it there is our task.
pub(super) fn by_default(c: &C<'_>, ids: &mut Ids) -> Draft<Appeal> {
    let total = match c.case.data.stake {
        Stake::Money { decided, wanted, .. } => {
            let cap = c.case.data.cap_minor;
            Some(decided + (wanted - decided).clamp(-cap, cap))
        }
        _ => None,
    };
    let outside_too = matches!(c.case.data.stake, Stake::Money { wanted, .. } if Some(wanted) != total);
    let mut draft = to(c, AppealWhat::GrantedByDefault { amount_minor: total, outside: outside_too }, GrantedByDefault);
    draft.effects.follow_ups = told(c, GrantedByDefault, total.map(|t| (t, FundedBy::Platform)), None, &[]);
    if outside_too {
        let below = Envelope { id: c.case.data.case, number: c.case.data.number.clone(), ..c.case.env.clone() };
        draft.effects.opened.push(Opened::Outside(outside::force(&below, &c.facts.hours, c.now, ids)));
    }
    draft
}

/// What the case below hears.
fn told(
    c: &C<'_>,
    result: AppealStage,
    money: Option<(i64, FundedBy)>,
    varied: Option<serde_json::Value>,
    texts: &[&str],
) -> Vec<FollowUp> {
    let d = &c.case.data;
    let granted = matches!(result, Varied | Overturned | GrantedByDefault);
    let text = texts.last().copied().unwrap_or_default();
    let command = match (d.against, result) {
        (CaseKind::Dispute, _) => {
            let (total, funded_by) = money.map_or((None, FundedBy::Platform), |(t, f)| (Some(t), f));
            let decided = if let Stake::Money { decided, .. } = d.stake { Some(decided) } else { None };
            json!({"action": "appeal_ended", "appeal": c.case.env.id, "number": c.case.env.number, "by": d.by,
                "result": result, "decided_minor": decided, "total_minor": total, "funded_by": funded_by, "person": c.actor.person})
        }
        (CaseKind::Report, _) => {
            json!({"action": "appeal_ended", "appeal": c.case.env.id, "granted": granted, "person": c.actor.person})
        }
        (CaseKind::Statement, Varied) => {
            let mut command = varied.unwrap_or_else(|| json!({}));
            command["action"] = "vary".into();
            command["text"] = text.into();
            command
        }
        (CaseKind::Statement, Overturned | GrantedByDefault) => json!({"action": "lift", "text": text}),
        _ => return Vec::new(),
    };
    vec![FollowUp { case: d.case, kind: d.against, command, step: 0 }]
}

pub(super) fn note(_: &C<'_>, command: &AppealCommand, _: &mut Ids) -> D {
    let AppealCommand::Note { text } = command else {
        return Err(Refusal::NotNow);
    };
    Ok(Draft::one(Event::new(AppealWhat::Note { text: text.clone() }).seen_by(Audience::PLATFORM)))
}

pub(super) fn remind(c: &C<'_>) -> Draft<Appeal> {
    let next = Next::reminded(c.case, c.now);
    Draft::one(Event::new(AppealWhat::Reminded).to(next).seen_by(audience(c.case.data.against)))
}
