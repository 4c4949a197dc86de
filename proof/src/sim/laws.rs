//! The invariants of spec §2.9, each under its number: at every event, at every command to the marketplace, and between
//! steps.

use super::house::{House, Step, broken, law, policy};
use super::watch::Watch;
use ombud_domain::Refusal;
use ombud_domain::actor::{Party, Role};
use ombud_domain::case::{Case, Event, Machine, Stage};
use ombud_domain::conversation::{Conversation, ConversationStage, ConversationWhat};
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat, How, StepState};
use ombud_domain::finance::{Finance, FinanceWhat};
use ombud_domain::id::CaseId;
use ombud_domain::payment_book::{Book, BookEvent};
use ombud_domain::refund::{FundedBy, Refund, RefundStage, RefundWhat};
use ombud_domain::returns::{Return, ReturnStage, ReturnWhat};
use ombud_store::ledger::Entry;
use serde_json::Value;

/// I01, I06: sums of a book, and the one alert.
pub fn book(watch: &mut Watch, book: &Book, event: &BookEvent) -> Step {
    let sum = book.promised() + book.past + book.charged_back;
    for line in &book.lines {
        law(line.used.is_valid() && line.paid.covers(&line.used), "I01", || format!("{line:?}"))?;
    }
    if matches!(event, BookEvent::Reserved { .. } | BookEvent::Sent { .. }) {
        law(sum <= book.captured, "I01", || format!("{sum} of {} promised or sent", book.captured))?;
    }
    if *event == BookEvent::DoubleRecovery {
        let alerts = watch.alerts.entry(book.id.0).or_default();
        *alerts += 1;
        law(*alerts == 1, "I01", || "a second alert for one payment".into())?;
    }
    Ok(())
}

/// I10: who must act, until when, and what happens otherwise.
fn owned<M: Machine>(case: &Case<M>) -> Step {
    let env = &case.env;
    if case.stage.is_terminal() {
        let ended = env.due.is_none() && env.wake.is_none() && env.closed_at.is_some() && env.waits_for.is_empty();
        return law(ended, "I10", || format!("something waits in {:?}", case.stage));
    }
    let (Some(due), Some(wake)) = (env.due, env.wake) else {
        return broken("I10", format!("no deadline in {:?}", case.stage));
    };
    law(wake <= due, "I10", || format!("{:?} wakes after its deadline", case.stage))?;
    let said = !env.silence.is_empty() && env.silence != "none";
    law(said && env.closed_at.is_none(), "I10", || format!("what silence means in {:?}", case.stage))
}

/// I12: within one state a deadline only moves later.
fn only_later<M: Machine>(before: &Case<M>, after: &Case<M>) -> Step {
    let same = before.env.seq > 0 && before.stage == after.stage && before.env.level == after.env.level;
    law(!same || before.env.due.is_none() || after.env.due >= before.env.due, "I12", || {
        format!("{:?} to {:?} in {:?}", before.env.due, after.env.due, after.stage)
    })
}

/// I10 and I12 for a case of any kind.
pub fn kept<M: Machine>(before: &Case<M>, after: &Case<M>) -> Step {
    owned(after)?;
    only_later(before, after)
}

/// What every event of a dispute keeps.
pub fn dispute(
    watch: &mut Watch,
    before: &Case<Dispute>,
    after: &Case<Dispute>,
    event: &Event<Dispute>,
    entry: &Entry,
) -> Step {
    let (old, new) = (&before.data, &after.data);
    // Closed is closed; what an appeal decides, and the answer to our question, stands beside it.
    let beside = matches!(
        event.what,
        DisputeWhat::AppealFiled { .. }
            | DisputeWhat::DecidedAgain { .. }
            | DisputeWhat::MetricApplied { .. }
            | DisputeWhat::MetricRevoked { .. }
            // What was asked before the end is answered after it.
            | DisputeWhat::ErrandAnswered { .. }
    ) || (matches!(event.what, DisputeWhat::Rated { .. }) && old.rating.is_none())
        || matches!(event.what, DisputeWhat::BlindLooked { .. });
    let ended = before.stage.is_terminal() && before.env.seq > 0;
    law(!ended || (beside && after.stage == before.stage), "I07", || format!("{} after the end", entry.kind))?;
    law(!beside || (old.outcome, old.how) == (new.outcome, new.how), "I07", || "an outcome was edited".into())?;
    // An event that leads nowhere may stand between two that do: only the last of a decision is a state to be judged.
    if event.next.is_some() {
        owned(after)?;
        limits(new, after.stage)?;
        let new_step = matches!(
            event.what,
            DisputeWhat::PlanFixed { .. }
                | DisputeWhat::StepBegan { .. }
                | DisputeWhat::StepMoved { .. }
                | DisputeWhat::ReturnMoved { .. }
        );
        // Whoever accepts ends their own time to answer; what then runs is their time to take it back (row 9).
        if !new_step && new.cooling == old.cooling {
            only_later(before, after)?;
        }
    }
    law(new.proposals.starts_with(&old.proposals), "I15", || "a proposal was taken away".into())?;
    law(new.evidence.0.0 >= old.evidence.0.0 && new.evidence.1.0 >= old.evidence.1.0, "I15", || {
        "evidence was lost".into()
    })?;
    let by_party = matches!(entry.actor_role.as_str(), "buyer" | "shop_owner" | "shop_member");
    let same_answers = (new.counters, new.shop_answered) == (old.counters, old.shop_answered);
    law(by_party || same_answers, "I16", || format!("{} answered", entry.actor_role))?;
    eyes(before, after, event)?;
    outcome(watch, before, after, event)
}

/// Two people where one is not enough, what waits for the second, and a blind look that changes nothing.
fn eyes(before: &Case<Dispute>, after: &Case<Dispute>, event: &Event<Dispute>) -> Step {
    let (old, new) = (&before.data, &after.data);
    let ours = matches!(after.stage, DisputeStage::PlatformReview | DisputeStage::Overdue);
    let waits = usize::from(new.ruling_asked.is_some()) + usize::from(new.offer_asked.is_some());
    law(waits == 0 || (ours && waits == 1), "four eyes", || format!("{waits} wait in {:?}", after.stage))?;
    let hidden = !event.audience.includes(Party::Buyer) && !event.audience.includes(Party::Shop);
    let still = (before.stage, before.env.due, before.env.revision) == (after.stage, after.env.due, after.env.revision);
    match &event.what {
        DisputeWhat::Decided { proposal, person: Some(person), asked_by, .. } => {
            let Some(chosen) = old.proposal(*proposal) else { return broken("I08", "not on file") };
            law(asked_by.is_some() == old.needs_second(&old.rest(chosen), &policy()), "four eyes", || {
                format!("{chosen:?} was decided by {person:?} and {asked_by:?}")
            })?;
            let two = asked_by.is_none_or(|first| first != *person && old.ruling_asked == Some((first, *proposal)));
            law(two, "four eyes", || format!("{:?} was confirmed by {person:?}", old.ruling_asked))?;
            let named = new.deciders.contains(person) && asked_by.is_none_or(|first| new.deciders.contains(&first));
            law(named, "I21", || "somebody who decided could decide the appeal".into())
        }
        DisputeWhat::Proposed { proposal, person: Some(person), asked_by, .. } => {
            law(asked_by.is_some() == old.needs_second(&proposal.terms, &policy()), "four eyes", || {
                format!("{proposal:?} was sent by {person:?} and {asked_by:?}")
            })?;
            let same = |first| old.offer_asked.is_some_and(|a| (a.person, a.terms) == (first, proposal.terms));
            let two = asked_by.is_none_or(|first| first != *person && same(first));
            law(two, "four eyes", || format!("{:?} was confirmed by {person:?}", old.offer_asked))?;
            let named = new.deciders.contains(person) && asked_by.is_none_or(|first| new.deciders.contains(&first));
            law(named, "I21", || "somebody who proposed could decide the appeal".into())
        }
        DisputeWhat::OfferAsked { .. }
        | DisputeWhat::OfferSentBack { .. }
        | DisputeWhat::RulingAsked { .. }
        | DisputeWhat::RulingSentBack { .. } => {
            let untouched = (&old.plan, &old.proposals) == (&new.plan, &new.proposals);
            law(still && hidden && untouched, "four eyes", || format!("{:?} moved the case", event.what))
        }
        DisputeWhat::BlindLooked { person, .. } => {
            law(!old.looked && !old.deciders.contains(person), "I21", || format!("{person} looked at their own case"))?;
            let untouched = Dispute { looked: true, ..old.clone() } == *new;
            law(untouched && still && hidden && before.stage == DisputeStage::Closed, "I07", || {
                "a blind look changed something".into()
            })
        }
        _ => Ok(()),
    }
}

/// I18.
fn limits(d: &Dispute, stage: DisputeStage) -> Step {
    let policy = policy();
    // Paying in full is an offer too, and no limit stands in its way (I17); it ends the talking.
    let talking = matches!(stage, DisputeStage::SellerTurn | DisputeStage::BuyerTurn);
    let counters = d.counters.0 <= policy.counter_limit && (!talking || d.counters.1 <= policy.counter_limit);
    law(counters, "I18", || format!("counter-offers {:?}", d.counters))?;
    let ours = d.platform_proposals() <= policy.refusal_limit && d.info_requests <= policy.info_limit && d.replans <= 2;
    law(ours, "I18", || {
        format!("{} proposals, {} requests, {} plans", d.platform_proposals(), d.info_requests, d.replans)
    })
}

/// I07, I08, I09, I15 and I27 for one event.
fn outcome(watch: &Watch, before: &Case<Dispute>, after: &Case<Dispute>, event: &Event<Dispute>) -> Step {
    let d = &after.data;
    match &event.what {
        DisputeWhat::Closed { outcome, how } => {
            law(before.data.outcome.is_none() && before.data.how.is_none(), "I07", || "closed twice".into())?;
            law(
                (d.outcome, d.how) == (Some(*outcome), Some(*how)) && after.stage == DisputeStage::Closed,
                "I07",
                || "no outcome".into(),
            )
        }
        DisputeWhat::Accepted { by, proposal, version, .. } => {
            let Some(bound) = before.data.proposal(*proposal) else { return broken("I09", "not on file") };
            let standing = before.data.standing(bound.by) == Some(bound);
            law(bound.version == *version && bound.by != *by && standing, "I09", || {
                format!("{by:?} accepted {bound:?}")
            })
        }
        DisputeWhat::Decided { proposal, version, codes, text_buyer, text_shop, .. } => {
            let Some(chosen) = before.data.proposal(*proposal) else { return broken("I08", "not on file") };
            let (low, high) = before.data.range();
            let inside =
                (low..=high).contains(&before.data.rest(chosen).value()) || before.data.overrides.contains(proposal);
            law(inside && chosen.version == *version, "I08", || format!("{chosen:?} outside {low}..={high}"))?;
            let by_rule = codes.iter().any(|c| matches!(c.as_str(), "nobody_refused" | "refusal_limit"));
            let reasons = by_rule || (text_buyer.chars().count() >= 10 && text_shop.chars().count() >= 10);
            law(!(by_rule && before.data.unread), "§2.4", || "bound over evidence that nobody read".into())?;
            law(!codes.is_empty() && reasons, "I27", || "a decision without reasons".into())
        }
        DisputeWhat::DecidedAgain { total_minor, .. } => {
            law(total_minor.is_none_or(|total| total >= 0), "I06", || format!("an appeal left {total_minor:?}"))
        }
        DisputeWhat::PlanFixed { plan } => {
            let deadman = plan.how == How::PlatformDeadman;
            let returned = plan.steps.iter().any(|s| s.back.is_some() && s.state == StepState::Done);
            let ours = plan.funded_by == FundedBy::Platform;
            law(deadman == ours || returned, "I15", || "our silence is at our cost".into())?;
            let paid: i64 = plan.steps.iter().map(ombud_domain::dispute::Step::amount_minor).sum();
            let earlier: i64 =
                d.refunds.iter().filter_map(|r| watch.refunds.get(&r.0)).map(|r| r.data.amount.minor).sum();
            law(paid <= plan.terms.amount_minor.max(earlier), "I08", || format!("pays more than agreed: {plan:?}"))
        }
        _ => Ok(()),
    }
}

/// What every event of a refund keeps.
pub fn refund(watch: &Watch, before: &Case<Refund>, after: &Case<Refund>, event: &Event<Refund>) -> Step {
    law(!before.stage.is_terminal() || before.env.seq == 0, "I02", || format!("{:?} after the end", event.what))?;
    if event.next.is_some() {
        owned(after)?;
        only_later(before, after)?;
    }
    let parts: i64 = after.data.parts.iter().map(|p| p.split.total()).sum();
    let valid = after.data.parts.iter().all(|p| p.split.is_valid());
    law(parts == after.data.amount.minor && valid, "I06", || format!("{parts} of {:?}", after.data.amount))?;
    match &event.what {
        RefundWhat::Dispatched => {
            let open = watch.books.get(&after.data.book.0).is_some_and(|b| b.chargeback_open);
            law(!open, "I05", || format!("{} was sent during a chargeback", after.env.number))
        }
        RefundWhat::LetGo { .. } => {
            let proven = matches!(before.stage, RefundStage::Reserved | RefundStage::Manual);
            law(proven, "I02", || format!("let go of in {:?} without proof", before.stage))
        }
        _ => Ok(()),
    }
}

/// What every event of a return keeps.
pub fn goods_back(before: &Case<Return>, after: &Case<Return>, event: &Event<Return>, entry: &Entry) -> Step {
    // Labels are seen to afterwards, one for the way home and those that nobody needs any more; and a carrier may answer late.
    let label = matches!(
        event.what,
        ReturnWhat::HomeLabelReady { .. }
            | ReturnWhat::LabelVoidAsked { .. }
            | ReturnWhat::LabelVoided { .. }
            | ReturnWhat::InquiryAnswered { .. }
    );
    let ended = before.stage.is_terminal() && before.env.seq > 0;
    law(!ended || (label && after.stage == before.stage), "I24", || format!("{} after the end", entry.kind))?;
    let (old, new) = (&before.data, &after.data);
    if event.next.is_some() {
        owned(after)?;
        // Goods that come end one wait and begin another.
        if (old.can_be_sent(), old.coming) == (new.can_be_sent(), new.coming) {
            only_later(before, after)?;
        }
    }
    let before_it_is_sent =
        matches!(after.stage, ReturnStage::RmaRequested | ReturnStage::RmaAuthorised | ReturnStage::Cancelled);
    law(new.coming.is_none() || before_it_is_sent, "I13", || format!("{:?} before the goods came", after.stage))?;
    let buyers_turn = after.stage == ReturnStage::AwaitingShipment && after.env.waits_for.contains(&Party::Buyer);
    law(!buyers_turn || new.can_be_sent(), "I13", || "the buyer's time runs without a label".into())?;
    law(after.stage != ReturnStage::Expired || new.can_be_sent(), "I13", || "late without a label".into())?;
    match &event.what {
        ReturnWhat::Decided { amount_minor, code, text_buyer, text_shop, .. } => {
            let least = old.accepted_minor();
            law((least..=old.amount_minor).contains(amount_minor), "I19", || format!("{amount_minor} of {old:?}"))?;
            let reasons = text_buyer.chars().count() >= 10 && text_shop.chars().count() >= 10;
            law(!code.is_empty() && reasons, "I27", || "a decision without reasons".into())
        }
        ReturnWhat::Note { .. } => {
            let seen = event.audience.includes(Party::Buyer) || event.audience.includes(Party::Shop);
            law(!seen, "I20", || "a note of ours was shown".into())
        }
        _ => Ok(()),
    }
}

/// What every event of a finance case keeps.
pub fn finance(before: &Case<Finance>, after: &Case<Finance>, event: &Event<Finance>, entry: &Entry) -> Step {
    let again = matches!(event.what, FinanceWhat::Reopened { .. });
    law(!before.stage.is_terminal() || before.env.seq == 0 || again, "I24", || {
        format!("{} after the end", entry.kind)
    })?;
    if event.next.is_some() {
        owned(after)?;
        only_later(before, after)?;
    }
    law(!event.audience.includes(Party::Shop), "I20", || "a shop sees a buyer's money".into())?;
    match &event.what {
        FinanceWhat::Answered { finding, text, .. } => {
            law(!finding.is_empty() && text.chars().count() >= 10, "I27", || "an answer without reasons".into())
        }
        FinanceWhat::Note { .. } => {
            law(!event.audience.includes(Party::Buyer), "I20", || "a note of ours was shown".into())
        }
        _ => Ok(()),
    }
}

/// What every event of a chat keeps.
pub fn chat(
    before: &Case<Conversation>,
    after: &Case<Conversation>,
    event: &Event<Conversation>,
    entry: &Entry,
) -> Step {
    if event.next.is_some() {
        owned(after)?;
    }
    let machine = matches!(entry.actor_role.as_str(), "assistant" | "clock" | "system");
    let answered = before.stage != after.stage && after.stage == ConversationStage::WaitingBuyer;
    law(!(machine && answered), "I16", || format!("{} answered a chat", entry.actor_role))?;
    let seen = event.audience.includes(Party::Buyer) || event.audience.includes(Party::Shop);
    law(!(matches!(event.what, ConversationWhat::Note { .. }) && seen), "I20", || "a note of ours was shown".into())?;
    let briefed = matches!(event.what, ConversationWhat::Briefed { .. }) && event.audience.includes(Party::Buyer);
    law(!briefed, "K12", || "the buyer reads what was said about them".into())?;
    let solved = event.audience.includes(Party::Buyer) && after.data.solved.is_some() && before.data.solved.is_none();
    law(!solved || entry.actor_role == "buyer", "K16", || format!("{} says that it is solved", entry.actor_role))?;
    law(!event.audience.includes(Party::Shop) || after.data.with_shop, "I20", || {
        format!("the shop sees {}", entry.kind)
    })
}

/// I02, I03 and I04 for one command to the marketplace.
pub fn command(watch: &mut Watch, command: &Value) -> Step {
    let word = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let (kind, key, data) = (word(&command["kind"]), word(&command["idempotency_key"]), &command["data"]);
    law(!key.is_empty(), "I03", || format!("{kind} without a key"))?;
    let meaning = watch.meanings.entry((kind.clone(), key.clone())).or_insert_with(|| data.clone());
    law(meaning == data, "I03", || format!("{key} means {meaning} and {data}"))?;
    let (dispute, amount) = (word(&data["dispute"]), data["amount_minor"].as_i64().unwrap_or(0));
    match kind.as_str() {
        "payout.hold" => law(watch.held.insert(dispute, amount).is_none(), "I04", || "held twice".into()),
        "payout.release" => {
            let held = watch.held.remove(&dispute);
            law(held.is_some_and(|h| (0..=h).contains(&amount)), "I04", || format!("{amount} of {held:?} released"))
        }
        "seller.penalty.apply" => {
            let (decision, points) = (word(&data["decision"]), data["points"].as_i64().unwrap_or(0));
            let first = watch.record.insert(decision.clone(), points).is_none();
            law(first && points > 0, "I30", || format!("{decision} counts twice, or for nothing"))
        }
        "seller.penalty.revoke" => {
            let decision = word(&data["decision"]);
            law(watch.record.remove(&decision).is_some(), "I30", || format!("{decision} was never applied"))
        }
        "refund.request" => {
            let refund = watch.refunds.values().find(|r| r.env.number == key);
            law(refund.is_some_and(|r| r.data.amount.minor == amount), "I02", || format!("{key} asks for {amount}"))
        }
        _ => Ok(()),
    }
}

/// What holds between decisions.
pub fn world(watch: &Watch) -> Step {
    for book in watch.books.values() {
        let sum = book.promised() + book.past + book.charged_back;
        law(sum <= book.captured || book.double_recovery, "I01", || {
            format!("{sum} of {} without an alert", book.captured)
        })?;
    }
    let mut numbers: Vec<&str> =
        watch.returns.values().filter_map(|c| c.data.parcel.as_ref()).map(|p| p.number.as_str()).collect();
    let all = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    law(numbers.len() == all, "I19", || "a parcel number counts twice".into())?;
    for case in watch.disputes.values() {
        let (env, d) = (&case.env, &case.data);
        law((case.stage == DisputeStage::Closed) == (d.outcome.is_some() && d.how.is_some()), "I07", || {
            format!("{:?} with {:?}", case.stage, d.outcome)
        })?;
        let open = !case.stage.is_terminal() && case.stage != DisputeStage::Draft;
        let held = watch.held.get(&env.number).copied();
        law(held.is_some() == open, "I04", || format!("held {held:?} in {:?}", case.stage))?;
        let largest = d.proposals.iter().map(|p| p.terms.value()).max().unwrap_or(0);
        law(held.is_none_or(|h| h >= largest), "I04", || format!("{held:?} does not cover {largest}"))?;
        let marked = d.mark.as_ref().is_none_or(|mark| watch.record.contains_key(mark));
        law(marked, "I30", || format!("{:?} is not on the record", d.mark))?;
        let forgotten = d.mark.as_ref() != Some(&env.number) && watch.record.contains_key(&env.number);
        law(!forgotten, "I30", || format!("{} stands on the record", env.number))?;
        let refunds = || watch.refunds.values().filter(|r| r.data.dispute == env.id && r.data.step != u8::MAX);
        let flying = refunds().filter(|r| !r.stage.is_terminal()).count();
        law(flying <= 1, "I02", || format!("{flying} refunds of {} on their way", env.number))?;
        let promised: i64 = refunds().filter(|r| r.stage != RefundStage::Released).map(|r| r.data.amount.minor).sum();
        law(promised <= largest, "I08", || format!("{promised} promised where nobody spoke of more than {largest}"))?;
    }
    let open = || watch.disputes.values().filter(|c| !c.stage.is_terminal() && c.stage != DisputeStage::Draft);
    for (line, bought) in &watch.bought {
        let claimed: u32 = open().flat_map(|c| &c.data.units).filter(|(l, _)| l == line).map(|(_, n)| n).sum();
        law(claimed <= *bought, "I19", || format!("{claimed} of {bought} units in open disputes"))?;
    }
    Ok(())
}

/// What each side sees of a dispute: I17, I28, and nothing that is not theirs.
pub async fn seen(house: &mut House<'_>, id: CaseId) -> Step {
    use DisputeStage::{BuyerTurn, Discarded, Draft, InfoWait, Overdue, PlatformOffer, PlatformReview, SellerTurn};
    let case = house.watch.disputes[&id.0].clone();
    let shop = case.env.shop.and_then(|s| house.shops.iter().position(|known| *known == s)).unwrap_or(0);
    let (owner, buyer) = (house.person(Role::ShopOwner, false, shop), house.buyer.clone());
    let theirs = house.engine.see(&owner, &case.env.number).await;
    let theirs = match (house.heard(theirs)?, case.stage) {
        (Err(Refusal::NotFound), Draft | Discarded) => return Ok(()),
        (Ok(_), Draft | Discarded) => return broken("I20", "the shop sees a draft"),
        (Ok(seen), _) => seen,
        (Err(refusal), _) => return broken("I20", format!("the shop may not see its dispute: {refusal}")),
    };
    let may = matches!(case.stage, SellerTurn | BuyerTurn | PlatformReview | InfoWait | PlatformOffer | Overdue);
    let enabled = theirs.allowed.iter().any(|a| a.action == "full_refund_now" && a.why_not.is_none());
    law(enabled == may, "I17", || format!("paying in full in {:?}: {enabled}", case.stage))?;
    let ours = house.engine.see(&buyer, &case.env.number).await;
    let Ok(ours) = house.heard(ours)? else { return broken("I20", "the buyer may not see their dispute") };
    // Each reads their latest page; of a long case both pages begin somewhere else.
    let from = [&theirs, &ours].map(|seen| seen.entries.first().map_or(0, |e| e.seq)).into_iter().max().unwrap_or(0);
    let evidence = |entries: &[Entry]| -> Vec<i64> {
        entries.iter().filter(|e| e.kind == "dispute.evidence_added" && e.seq >= from).map(|e| e.seq).collect()
    };
    law(evidence(&theirs.entries) == evidence(&ours.entries), "I28", || "one side sees other evidence".into())?;
    let shown = evidence(&ours.entries).len();
    let all = usize::from(case.data.evidence.0.0) + usize::from(case.data.evidence.1.0);
    law(shown == all || ours.entries.len() >= 200, "I28", || format!("{shown} of {all} pieces are shown"))?;
    let secret = |e: &&Entry| {
        let ours = ["note", "goodwill_asked", "goodwill_declined", "blind_looked"];
        let waits = ["offer_asked", "offer_sent_back", "ruling_asked", "ruling_sent_back"];
        e.kind.strip_prefix("dispute.").is_some_and(|kind| ours.contains(&kind) || waits.contains(&kind))
    };
    let told = theirs.entries.iter().any(|e| e.kind == "dispute.pressure_told");
    law(!told, "I23", || "the shop sees what the buyer told us alone".into())?;
    law(!theirs.entries.iter().chain(&ours.entries).any(|e| secret(&e)), "I20", || "a party sees what is ours".into())
}
