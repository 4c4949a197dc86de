//! The invariants of spec §2.9 as far as the rules can keep them, each under its number.

use crate::world::{World, actor, is_goodwill};
use ombud_domain::appeal::{Appeal, AppealStage, AppealWhat, Stake};
use ombud_domain::case::{Case, CaseKind, Change, Machine, Stage, allowed};
use ombud_domain::conversation::{Conversation, ConversationStage, ConversationWhat};
use ombud_domain::dispute::{Dispute, DisputeStage, DisputeWhat, How, StepState};
use ombud_domain::id::PersonId;
use ombud_domain::payment_book::{BookChange, BookEvent};
use ombud_domain::refund::{FundedBy, Refund, RefundStage, RefundWhat};
use ombud_domain::report::{Measure, Report, ReportStage, ReportWhat};
use ombud_domain::returns::{Return, ReturnStage, ReturnWhat};
use ombud_domain::statement::{Statement, StatementWhat};
use ombud_domain::{Actor, Audience, Party, Role};

/// A command says the same after a trip through JSON.
pub fn survives_json<M: Machine<Command: PartialEq>>(command: &M::Command) {
    let text = serde_json::to_string(command).expect("a command is JSON");
    let read: M::Command = serde_json::from_str(&text).expect("a command can be read");
    assert!(read == *command, "{text}");
}

/// I01 and I06: sums of a book, at every change of it.
pub fn book(change: &BookChange) {
    let book = &change.book;
    let sum = book.promised() + book.past + book.charged_back;
    for line in &book.lines {
        assert!(line.used.is_valid() && line.paid.covers(&line.used), "I01: {line:?}");
    }
    let moves = |e: &BookEvent| matches!(e, BookEvent::Reserved { .. } | BookEvent::Sent { .. });
    if change.events.iter().any(moves) {
        assert!(sum <= book.captured, "I01: {sum} of {} promised or sent", book.captured);
    }
    assert!(sum <= book.captured || book.double_recovery, "I01: the alert exists");
}

/// I10: who must act, until when, and what happens otherwise.
fn owned<M: Machine>(case: &Case<M>) {
    let env = &case.env;
    if case.stage.is_terminal() {
        assert_eq!((env.due, env.wake), (None, None), "nothing waits in {:?}", case.stage);
        assert!(env.closed_at.is_some() && env.waits_for.is_empty());
        return;
    }
    let (due, wake) = (env.due.expect("I10: a deadline"), env.wake.expect("I10: a wake"));
    assert!(wake <= due, "I10: {:?} wakes after its deadline", case.stage);
    assert!(!env.silence.is_empty() && env.silence != "none", "I10: what silence means in {:?}", case.stage);
    assert!(env.closed_at.is_none());
}

/// I12: within one state a deadline only moves later.
fn only_later<M: Machine>(before: &Case<M>, after: &Case<M>) {
    if before.stage == after.stage && before.env.level == after.env.level {
        assert!(after.env.due >= before.env.due, "I12: {:?}", after.stage);
    }
}

/// What every change of a dispute keeps.
pub fn dispute_step(world: &mut World, before: &Case<Dispute>, change: &Change<Dispute>, by: &Actor) {
    let (old, new, after) = (&before.data, &change.case.data, &change.case);
    owned(after);
    // Executing has the deadline of its present step: a new step, or the next leg of it, has its own.
    let step = |d: &Dispute| d.plan.as_ref().and_then(|p| p.current()).map(|(at, s)| (at, s.state, s.refund));
    let leg = change.events.iter().any(|e| matches!(e.what, DisputeWhat::ReturnMoved { .. }));
    // Whoever accepts ends their own time to answer; what then runs is their time to take it back (row 9).
    if step(old) == step(new) && old.replans == new.replans && !leg && new.cooling == old.cooling {
        only_later(before, after);
    }
    assert!(
        after.env.due.is_none_or(|due| due >= world.now) || before.env.due == after.env.due,
        "no deadline in the past"
    );
    // I15: proposals and evidence stay; silence takes nothing away.
    assert_eq!(old.proposals[..], new.proposals[..old.proposals.len()], "I15: proposals are only added");
    assert!(new.evidence.0.0 >= old.evidence.0.0 && new.evidence.1.0 >= old.evidence.1.0);
    if !matches!(by.party(), Party::Buyer | Party::Shop) {
        assert_eq!((new.counters, new.shop_answered), (old.counters, old.shop_answered), "I16: only people answer");
    }
    limits(world, new, after.stage);
    for event in &change.events {
        let told = matches!(event.what, DisputeWhat::PressureTold);
        assert!(!told || event.audience == Audience::BUYER, "I23: what the buyer tells us alone stays with us");
        outcome(world, before, after, &event.what);
        eyes(world, before, change, &event.what, by);
    }
    let ours = matches!(after.stage, DisputeStage::PlatformReview | DisputeStage::Overdue);
    let waits = new.ruling_asked.is_some() || new.offer_asked.is_some();
    assert!(ours || !waits, "something waits for a second person in {:?}", after.stage);
    assert!(new.ruling_asked.is_none() || new.offer_asked.is_none(), "one thing at a time waits for a second person");
    assert_eq!(after.stage == DisputeStage::Closed, new.outcome.is_some() && new.how.is_some(), "I07");
    full_refund(world, after);
    goods(after);
}

/// I10: goods on their way have one who must act, and the clock wakes at the end of their step at the latest.
fn goods(after: &Case<Dispute>) {
    let plan = after.data.plan.as_ref().filter(|_| after.stage == DisputeStage::Executing && after.env.level == 0);
    let Some((_, step)) = plan.and_then(|p| p.current()).filter(|(_, s)| s.kind.sends_goods()) else { return };
    let (owner, waits_for) = match step.state {
        StepState::Shipped => (Role::Delivery, vec![]),
        StepState::Delivered => (Role::Buyer, vec![Party::Buyer]),
        _ => (Role::ShopOwner, vec![Party::Shop]),
    };
    assert_eq!((after.env.owner.role, &after.env.waits_for), (owner, &waits_for), "I10: {step:?}");
    assert!(after.env.wake <= step.due, "I10: wakes after {step:?}");
    assert_eq!(Dispute::until(after), step.due);
}

/// I18.
fn limits(world: &World, d: &Dispute, stage: DisputeStage) {
    let policy = &world.policy;
    let all = |by: Party| d.proposals.iter().filter(move |p| p.by == by).count();
    assert!(d.counters.0 <= policy.counter_limit, "I18: the buyer's counter-offers");
    // Paying in full is an offer too, and no limit stands in its way (I17); it ends the talking.
    let talking = matches!(stage, DisputeStage::SellerTurn | DisputeStage::BuyerTurn);
    assert!(!talking || d.counters.1 <= policy.counter_limit, "I18: the shop's counter-offers");
    assert!(all(Party::Platform) <= usize::from(policy.refusal_limit), "I18: our proposals");
    assert!(d.info_requests <= policy.info_limit && d.replans <= 2, "I18: requests and plans");
}

/// I07, I08, I09 and I15 for one event.
fn outcome(world: &mut World, before: &Case<Dispute>, after: &Case<Dispute>, what: &DisputeWhat) {
    let (id, d) = (before.env.id, &after.data);
    match what {
        DisputeWhat::Closed { outcome, how } => {
            assert_eq!((before.data.outcome, before.data.how), (None, None), "I07: closed once");
            assert_eq!((d.outcome, d.how), (Some(*outcome), Some(*how)), "I07");
        }
        DisputeWhat::Accepted { by, proposal, version, .. } => {
            let bound = before.data.proposal(*proposal).expect("I09: on file");
            assert_eq!(bound.version, *version, "I09: the version");
            assert!(bound.by != *by, "I09: nobody accepts their own proposal");
            assert_eq!(before.data.standing(bound.by), Some(bound), "I09: the standing one");
        }
        DisputeWhat::Proposed { proposal, override_reason: Some(_), .. } => {
            world.overrides.insert((id, proposal.id));
        }
        DisputeWhat::Decided { proposal, version, codes, by_silence, .. } => {
            let by_itself = *by_silence || codes == &["refusal_limit"];
            assert!(!by_itself || !before.data.unread, "nothing of ours binds over evidence that nobody has read");
            let chosen = before.data.proposal(*proposal).expect("I08: on file");
            assert_eq!(chosen.version, *version, "I08");
            let (low, high) = before.data.range();
            let inside = (low..=high).contains(&before.data.rest(chosen).value());
            assert!(inside || world.overrides.contains(&(id, *proposal)), "I08: {chosen:?} outside {low}..={high}");
        }
        DisputeWhat::PlanFixed { plan } => {
            let ours = plan.how == How::PlatformDeadman;
            let late = plan.steps.iter().any(|s| s.back.is_some() && s.state == StepState::Done);
            let paid_by_us = plan.funded_by == FundedBy::Platform;
            assert!(ours == paid_by_us || late, "I15: our silence is at our cost");
            let paid: i64 = plan.steps.iter().map(ombud_domain::dispute::Step::amount_minor).sum();
            let before: i64 =
                d.refunds.iter().filter_map(|r| world.refunds.get(r)).map(|k| k.case.data.amount.minor).sum();
            assert!(paid <= plan.terms.amount_minor.max(before), "a plan pays what was agreed: {plan:?}");
        }
        _ => {}
    }
}

/// Two people where one is not enough, and a blind look that changes nothing.
fn eyes(world: &World, before: &Case<Dispute>, change: &Change<Dispute>, what: &DisputeWhat, by: &Actor) {
    let (old, after) = (&before.data, &change.case);
    match what {
        DisputeWhat::Decided { proposal, person: Some(person), asked_by, .. } => {
            let chosen = old.proposal(*proposal).expect("I08: on file");
            assert_eq!(
                asked_by.is_some(),
                old.needs_second(&old.rest(chosen), &world.policy),
                "a ruling above the amount takes two"
            );
            if let Some(first) = asked_by {
                assert_eq!(old.ruling_asked, Some((*first, *proposal)), "the second agrees to what the first asked");
                assert!(first != person && after.data.deciders.contains(first), "two people, and both have decided");
            }
            assert!(after.data.deciders.contains(person), "I21");
        }
        DisputeWhat::Proposed { proposal, person: Some(person), asked_by, override_reason, .. } => {
            let two = old.needs_second(&proposal.terms, &world.policy);
            assert_eq!(asked_by.is_some(), two, "what binds by silence takes two above the amount");
            if let Some(first) = asked_by {
                let asked = old.offer_asked.expect("it was asked");
                let same = (asked.person, asked.terms, asked.outside);
                assert_eq!(same, (*first, proposal.terms, override_reason.is_some()), "what the first asked");
                assert!(first != person && after.data.deciders.contains(first), "two people, and both have decided");
            }
            assert!(after.data.deciders.contains(person), "I21");
        }
        DisputeWhat::OfferAsked { .. }
        | DisputeWhat::OfferSentBack { .. }
        | DisputeWhat::RulingAsked { .. }
        | DisputeWhat::RulingSentBack { .. } => {
            assert_eq!((before.stage, before.env.due, before.env.entry), (after.stage, after.env.due, after.env.entry));
            assert_eq!(before.env.revision, after.env.revision, "no party notices");
            assert!(change.events.iter().all(|e| e.audience == Audience::PLATFORM), "no half-decision is shown");
            assert_eq!(
                (&old.plan, &old.proposals),
                (&after.data.plan, &after.data.proposals),
                "nothing is sent or done"
            );
        }
        DisputeWhat::BlindLooked { person, .. } => {
            assert!(!old.looked && !old.deciders.contains(person) && by.person == Some(*person), "somebody else, once");
            assert_eq!(&Dispute { looked: true, ..old.clone() }, &after.data, "I07: a blind look changes nothing");
            let silent = change.effects.outgoing.is_empty() && change.effects.refunds.is_empty();
            assert!(silent && change.effects.follow_ups.is_empty() && before.stage == after.stage, "I07");
            assert!(change.events.iter().all(|e| e.audience == Audience::PLATFORM), "staff alone");
        }
        _ => {}
    }
}

/// I17: the shop can pay in full wherever the case is open to it.
fn full_refund(world: &World, after: &Case<Dispute>) {
    use DisputeStage::{BuyerTurn, InfoWait, Overdue, PlatformOffer, PlatformReview, SellerTurn};
    let may = matches!(after.stage, SellerTurn | BuyerTurn | PlatformReview | InfoWait | PlatformOffer | Overdue);
    let facts = world.dispute_facts(Some(after.env.id));
    let list = allowed(after, &facts, &actor(Role::ShopOwner), world.now);
    let enabled = list.iter().any(|a| a.action == "full_refund_now" && a.why_not.is_none());
    assert_eq!(enabled, may, "I17 in {:?}", after.stage);
}

/// What every change of a refund keeps.
pub fn refund_step(world: &mut World, before: &Case<Refund>, change: &Change<Refund>, by: &Actor) {
    let after = &change.case;
    owned(after);
    only_later(before, after);
    let parts: i64 = after.data.parts.iter().map(|p| p.split.total()).sum();
    assert_eq!(parts, after.data.amount.minor, "I06: the parts sum to the amount");
    assert!(after.data.parts.iter().all(|p| p.split.is_valid()), "I01: no part is negative");
    let sent = change.events.iter().any(|e| e.what == RefundWhat::Dispatched);
    if sent {
        assert!(!world.books[&after.data.book].chargeback_open, "I05: nothing is sent during a chargeback");
    }
    assert_eq!(sent, change.effects.outgoing.iter().any(|o| o.kind == "refund.request"), "sent is sent");
    for request in change.effects.outgoing.iter().filter(|o| o.kind == "refund.request") {
        assert_eq!(request.key, after.env.number, "I02: one refund, one key");
        assert_eq!(request.body["amount_minor"].as_i64(), Some(after.data.amount.minor));
    }
    if by.role == Role::Clock {
        assert!(after.stage != RefundStage::Released, "I15: no clock takes a promise back");
    }
    if by.role == Role::Finance && after.stage != before.stage {
        let first = before.data.first_eyes.as_ref().expect("somebody looked before");
        assert!(Some(first.0) != by.person, "F13 and F14: four eyes");
    }
    if after.stage == RefundStage::Released {
        let proven = before.stage == RefundStage::Reserved || before.stage == RefundStage::Manual;
        assert!(proven, "I02: let go of {:?} without proof", before.stage);
    }
}

/// What every change of a return keeps.
pub fn return_step(world: &mut World, before: &Case<Return>, change: &Change<Return>, by: &Actor) {
    let (old, after) = (&before.data, &change.case);
    owned(after);
    let label_came = !old.can_be_sent() && after.data.can_be_sent();
    // Goods that come end one wait and begin another: for them, then for the label.
    let goods_came = old.coming.is_some() && after.data.coming.is_none();
    if !label_came && !goods_came {
        only_later(before, after);
    }
    let in_time =
        matches!(after.stage, ReturnStage::RmaRequested | ReturnStage::RmaAuthorised | ReturnStage::Cancelled);
    assert!(after.data.coming.is_none() || in_time, "I13: nobody sends back what has not come");
    assert_eq!(
        (&old.units, old.amount_minor, old.bearer),
        (&after.data.units, after.data.amount_minor, after.data.bearer)
    );
    // I13: the buyer is waited for only once they can send it.
    let buyers_turn = after.stage == ReturnStage::AwaitingShipment && after.env.waits_for.contains(&Party::Buyer);
    assert!(!buyers_turn || after.data.can_be_sent(), "I13: no label and no address");
    let expired = after.stage == ReturnStage::Expired;
    assert!(!expired || (by.role == Role::Clock && after.data.can_be_sent()), "I13: only who could send it is late");
    let accepted = after.data.accepted.as_ref();
    assert!(accepted.is_none_or(|n| n.count() < after.data.count()), "I19: contested is what was not accepted");
    assert!(
        (0..=old.amount_minor).contains(&after.data.accepted_minor()),
        "I19: accepted is a part of what was agreed"
    );
    for event in &change.events {
        match &event.what {
            ReturnWhat::Decided { for_buyer, amount_minor, text_buyer, text_shop, code, .. } => {
                assert!((0..=old.amount_minor).contains(amount_minor), "I19: {amount_minor} of {}", old.amount_minor);
                assert!(*amount_minor >= old.accepted_minor(), "I15: what the shop accepted is paid");
                assert!(*for_buyer || *amount_minor == old.accepted_minor(), "I19: refunded by return ≤ accepted");
                assert!(!code.is_empty() && text_buyer.len() >= 10 && text_shop.len() >= 10, "I27");
            }
            ReturnWhat::Contested { .. } => {
                let (pieces, _) = world.disputes[&old.dispute].case.data.evidence_of(Party::Shop);
                assert!(pieces > old.evidence_before, "R16: it is shown");
            }
            _ => {}
        }
    }
    // What the return tells is for its own dispute alone.
    assert!(change.effects.follow_ups.iter().all(|f| f.case == old.dispute));
}

/// What every change of a report keeps.
pub fn report_step(before: &Case<Report>, change: &Change<Report>, by: &Actor) {
    let after = &change.case;
    owned(after);
    only_later(before, after);
    for event in &change.events {
        assert!(!event.audience.includes(Party::Shop), "I23: nothing of a report reaches the shop: {:?}", event.what);
        if let ReportWhat::Decided { measure, person, facts, text_reporter, statement, .. } = &event.what {
            assert_eq!(by.person, Some(*person), "I22: a named person decides");
            assert!(by.role.is_staff() && facts.len() >= 10 && text_reporter.len() >= 10, "I27");
            assert_eq!(statement.is_some(), *measure != Measure::NoAction, "I27: the shop is told why");
            assert!(before.data.not_by.is_none_or(|first| first != *person), "I21");
        }
    }
    assert_eq!(after.stage == ReportStage::Decided, after.data.measure.is_some());
    for command in &change.effects.outgoing {
        let said = command.body.to_string();
        assert!(!said.contains("buyer") && !said.contains("reporter"), "I23: {said}");
    }
    assert!(after.data.hides <= 1, "a listing is hidden once before it is decided");
}

/// What every change of a statement keeps.
pub fn statement_step(before: &Case<Statement>, change: &Change<Statement>) {
    let after = &change.case;
    owned(after);
    only_later(before, after);
    assert_eq!((after.env.buyer, after.env.order), (PersonId::NOBODY, None), "I23: nobody stands behind it");
    assert_eq!(after.env.language, "und", "I23: not even a language");
    assert_eq!(before.data.person, after.data.person, "I22");
    for event in &change.events {
        assert_eq!(event.audience, Audience::SHOP);
        if let StatementWhat::Varied { measure, .. } = &event.what {
            assert!(*measure < before.data.measure, "an appeal never makes it worse");
        }
    }
    // I30: what was applied under a decision is revoked under the same.
    let applied = before.data.points > 0;
    let revoked = change.effects.outgoing.iter().filter(|o| o.kind == "seller.penalty.revoke").count();
    let lifted = change.events.iter().any(|e| matches!(e.what, StatementWhat::Lifted { .. }));
    assert_eq!(revoked, usize::from(lifted && applied), "I30");
}

/// What every change of an appeal keeps.
pub fn appeal_step(world: &World, before: &Case<Appeal>, change: &Change<Appeal>, by: &Actor) {
    let (after, d) = (&change.case, &change.case.data);
    owned(after);
    only_later(before, after);
    assert_eq!((before.data.stake, &before.data.deciders), (d.stake, &d.deciders));
    for event in &change.events {
        let shop = event.audience.includes(Party::Shop);
        assert!(!shop || d.against != CaseKind::Report, "I23: {:?}", event.what);
        match &event.what {
            AppealWhat::Decided { result, code, text_buyer, text_shop, amount_minor, .. } => {
                assert!(by.person.is_some_and(|p| !d.deciders.contains(&p)), "I21: somebody else decides");
                assert!(!code.is_empty(), "I27");
                let reads = |text: &Option<String>| text.as_ref().is_some_and(|t| t.len() >= 10);
                assert!(d.against == CaseKind::Statement || reads(text_buyer), "I27: the buyer's reasons");
                assert!(d.against == CaseKind::Report || reads(text_shop), "I27: the shop's reasons");
                if let (Stake::Money { decided, wanted, .. }, Some(amount)) = (d.stake, amount_minor) {
                    let (low, high) = (decided.min(wanted), decided.max(wanted));
                    assert!((low..=high).contains(amount), "I08: {amount} outside {low}..={high}");
                    assert!(*result != AppealStage::Upheld);
                }
            }
            AppealWhat::GrantedByDefault { amount_minor: Some(amount), outside } => {
                let Stake::Money { decided, wanted, .. } = d.stake else { panic!("money without a stake") };
                assert!((amount - decided).abs() <= d.cap_minor, "A12: up to the cap");
                assert_eq!(*outside, *amount != wanted, "A12: the rest goes to an outside body");
            }
            _ => {}
        }
    }
    // I18: one appeal of each side against one decision.
    let same = |k: &&crate::world::Kept<Appeal>| {
        let other = &k.case.data;
        (other.case, other.by, other.decision) == (d.case, d.by, d.decision)
    };
    assert_eq!(world.appeals.values().filter(same).count(), 1, "I18");
}

/// What every change of a chat keeps.
pub fn conversation_step(before: &Case<Conversation>, change: &Change<Conversation>, by: &Actor) {
    let after = &change.case;
    owned(after);
    only_later(before, after);
    if by.role == Role::Assistant {
        assert!(after.stage != ConversationStage::WaitingBuyer, "I16: a machine's words are no answer");
        assert!(
            after.env.due >= before.env.due
                && (after.stage == before.stage || after.stage == ConversationStage::Queued)
        );
    }
    // Silence never counts as solved, and nobody but the buyer says that it is.
    assert!(after.data.solved.is_none() || by.party() == Party::Buyer || before.data.solved == after.data.solved);
    let opened = change.effects.opened.len();
    assert_eq!(opened > 0, before.data.after.is_none() && after.data.after.is_some(), "K20a: one new chat, and linked");
    // The shop reads a chat from the moment it is taken in, and nothing of ours.
    for event in &change.events {
        let ours = matches!(event.what, ConversationWhat::Note { .. });
        assert!(!ours || event.audience == Audience::PLATFORM, "a note of ours is ours");
        let briefed = matches!(event.what, ConversationWhat::Briefed { .. });
        assert!(!(briefed && event.audience.includes(Party::Buyer)), "K12: what the next person must know is theirs");
        let call = matches!(event.what, ConversationWhat::CallbackBooked { .. });
        assert!(!(call && event.audience.includes(Party::Shop)), "K9: a buyer's number is not the shop's to read");
        assert!(!event.audience.includes(Party::Shop) || after.data.with_shop, "{:?}", event.what);
    }
}

/// What holds between decisions.
pub fn world(world: &World) {
    for kept in world.disputes.values() {
        let (env, d) = (&kept.case.env, &kept.case.data);
        let open = !kept.case.stage.is_terminal() && kept.case.stage != DisputeStage::Draft;
        let held = world.held.get(&env.number).copied();
        assert_eq!(held.is_some(), open, "I04: held while open, in {:?}", kept.case.stage);
        let largest = d.proposals.iter().map(|p| p.terms.value()).max().unwrap_or(0);
        assert!(held.is_none_or(|h| h >= largest), "I04: {held:?} covers {largest}");
        // I30: what stands on the record is what this dispute says of it, and nothing else of this dispute.
        let under = |number: &str| world.record.contains_key(number);
        assert!(d.mark.as_ref().is_none_or(|mark| under(mark)), "I30: {:?} is not on the record", d.mark);
        let mine = under(&env.number) && d.mark.as_ref() != Some(&env.number);
        assert!(!mine, "I30: {} stands on the record", env.number);
        let by_others =
            matches!(d.how, Some(How::Agreement | How::Withdrawal | How::Chargeback | How::PlatformDeadman));
        assert!(!(by_others && d.mark.is_some()), "I30: {:?} is no loss", d.how);
        let flying = world.in_flight(env.id).count();
        assert!(flying <= 1, "I02: {flying} refunds of one dispute on their way");
        let promised: i64 = world
            .refunds
            .values()
            .map(|k| &k.case)
            .filter(|r| r.data.dispute == env.id && r.stage != RefundStage::Released && !is_goodwill(r))
            .map(|r| r.data.amount.minor)
            .sum();
        assert!(promised <= largest, "the buyer is promised {promised} where nobody spoke of more than {largest}");
    }
    let open = |k: &&crate::world::Kept<Dispute>| !k.case.stage.is_terminal() && k.case.stage != DisputeStage::Draft;
    for (i, (bought, ..)) in world.order.lines.iter().enumerate() {
        let line = ombud_domain::id::LineId(10 + i as i64);
        let units = world.disputes.values().filter(open).flat_map(|k| &k.case.data.units);
        let claimed: u32 = units.filter(|(l, _)| *l == line).map(|(_, n)| n).sum();
        assert!(claimed <= *bought, "I19: {claimed} of {bought} units in open disputes");
    }
    assert!(world.alerts as usize <= world.books.len(), "I01: one alert per payment");
}
