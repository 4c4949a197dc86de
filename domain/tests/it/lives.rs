//! The machines that live in the world: where their cases are, what they must know, which laws hold them.

use crate::laws;
use crate::world::{Kept, Lives, World, actor, second};
use ombud_domain::appeal::{Appeal, AppealFacts, AppealStage, AppealWhat};
use ombud_domain::calendar::Hours;
use ombud_domain::case::{Case, Change};
use ombud_domain::conversation::{self, Call, Conversation, ConversationFacts, ConversationWhat, Desk, Times, call};
use ombud_domain::dispute::{self, Dispute, DisputeFacts, DisputeStage, DisputeWhat};
use ombud_domain::id::CaseId;
use ombud_domain::refund::{Refund, RefundFacts, RefundWhat};
use ombud_domain::report::{Report, ReportFacts, ReportStage, ReportWhat};
use ombud_domain::returns::{Return, ReturnFacts, ReturnStage, ReturnWhat};
use ombud_domain::statement::{Statement, StatementFacts, StatementStage, StatementWhat};
use ombud_domain::{Actor, Role};
use std::collections::BTreeMap;

impl Lives for Dispute {
    fn cases(world: &World) -> &BTreeMap<CaseId, Kept<Self>> {
        &world.disputes
    }
    fn cases_mut(world: &mut World) -> &mut BTreeMap<CaseId, Kept<Self>> {
        &mut world.disputes
    }
    fn facts(world: &World, case: &Case<Self>) -> DisputeFacts {
        world.dispute_facts(Some(case.env.id))
    }
    fn blank(first: &DisputeWhat) -> Option<Case<Self>> {
        let DisputeWhat::Started { dispute, envelope } = first else {
            return None;
        };
        Some(Case { env: (**envelope).clone(), stage: DisputeStage::Draft, data: (**dispute).clone() })
    }
    fn laws(world: &mut World, before: &Case<Self>, change: &Change<Self>, by: &Actor) {
        laws::dispute_step(world, before, change, by);
    }
}

impl Lives for Refund {
    fn cases(world: &World) -> &BTreeMap<CaseId, Kept<Self>> {
        &world.refunds
    }
    fn cases_mut(world: &mut World) -> &mut BTreeMap<CaseId, Kept<Self>> {
        &mut world.refunds
    }
    fn facts(world: &World, case: &Case<Self>) -> RefundFacts {
        RefundFacts { book: world.books[&case.data.book].clone(), hours: Hours::daily("UTC", 8, 20) }
    }
    fn blank(first: &RefundWhat) -> Option<Case<Self>> {
        let RefundWhat::Promised { refund, envelope } = first else {
            return None;
        };
        let stage = ombud_domain::refund::RefundStage::Reserved;
        Some(Case { env: (**envelope).clone(), stage, data: (**refund).clone() })
    }
    fn laws(world: &mut World, before: &Case<Self>, change: &Change<Self>, by: &Actor) {
        laws::refund_step(world, before, change, by);
    }
}

impl Lives for Return {
    fn cases(world: &World) -> &BTreeMap<CaseId, Kept<Self>> {
        &world.returns
    }
    fn cases_mut(world: &mut World) -> &mut BTreeMap<CaseId, Kept<Self>> {
        &mut world.returns
    }
    fn facts(world: &World, case: &Case<Self>) -> ReturnFacts {
        let (pieces, kinds) = world.disputes[&case.data.dispute].case.data.evidence_of(ombud_domain::Party::Shop);
        let photo = kinds & dispute::EvidenceKind::Photo.bit() != 0;
        ReturnFacts {
            hours: Hours::daily("UTC", 8, 20),
            addresses: vec!["Lamps Ltd, 1 Long Road, Springfield".into()],
            titles: world.dispute_facts(None).titles(),
            serials: Some(vec!["SN-1001".into()]),
            countries: world.policy.return_countries.clone(),
            shop_evidence: (pieces, photo),
        }
    }
    fn blank(first: &ReturnWhat) -> Option<Case<Self>> {
        let ReturnWhat::Requested { back, envelope } = first else {
            return None;
        };
        Some(Case { env: (**envelope).clone(), stage: ReturnStage::RmaRequested, data: (**back).clone() })
    }
    fn laws(world: &mut World, before: &Case<Self>, change: &Change<Self>, by: &Actor) {
        laws::return_step(world, before, change, by);
    }
}

impl World {
    /// What a decision says about the lines on which buyers are called: there is one.
    pub fn call(&mut self, id: CaseId, taken: Option<Call>, ends: bool) {
        if ends {
            self.calls.remove(&id);
        }
        if let Some(call) = taken {
            let meet = |other: &&Call| other.from < call.until && call.from < other.until;
            let lines = self.calls.values().filter(meet).count();
            assert!(lines < call.lines as usize, "K9: {lines} calls at once");
            assert!(self.calls.insert(id, call).is_none(), "K9: one call for each chat");
        }
    }
}

impl Lives for Conversation {
    fn cases(world: &World) -> &BTreeMap<CaseId, Kept<Self>> {
        &world.conversations
    }
    fn cases_mut(world: &mut World) -> &mut BTreeMap<CaseId, Kept<Self>> {
        &mut world.conversations
    }
    fn facts(world: &World, case: &Case<Self>) -> ConversationFacts {
        let (times, hours) = (case.data.times, Hours::daily("UTC", 8, 20));
        let others = world.calls.iter().filter(|(id, _)| **id != case.env.id);
        let taken = others.flat_map(|(_, c)| call::cells(c.from, c.until)).map(|cell| (cell, 1)).collect();
        let here = |role: Role| [actor(role), second(role)].into_iter().filter_map(move |a| Some((a.person?, role)));
        ConversationFacts {
            slots: call::free(&hours, 1, &taken, &times, world.now),
            lines: 1,
            desks: Desk::ALL.to_vec(),
            colleagues: [Role::Agent, Role::Finance].into_iter().flat_map(here).collect(),
            times: Times::from(&world.policy),
            ..ConversationFacts::default()
        }
    }
    fn blank(first: &ConversationWhat) -> Option<Case<Self>> {
        let ConversationWhat::Opened { conversation, envelope } = first else {
            return None;
        };
        let stage = if conversation.with_shop {
            conversation::ConversationStage::WithShop
        } else {
            conversation::ConversationStage::Assistant
        };
        Some(Case { env: (**envelope).clone(), stage, data: (**conversation).clone() })
    }
    fn laws(_: &mut World, before: &Case<Self>, change: &Change<Self>, by: &Actor) {
        laws::conversation_step(before, change, by);
    }
}

impl Lives for Report {
    fn cases(world: &World) -> &BTreeMap<CaseId, Kept<Self>> {
        &world.reports
    }
    fn cases_mut(world: &mut World) -> &mut BTreeMap<CaseId, Kept<Self>> {
        &mut world.reports
    }
    fn facts(world: &World, _: &Case<Self>) -> ReportFacts {
        world.report_facts()
    }
    fn blank(first: &ReportWhat) -> Option<Case<Self>> {
        let ReportWhat::Filed { report, envelope, .. } = first else {
            return None;
        };
        Some(Case { env: (**envelope).clone(), stage: ReportStage::Received, data: (**report).clone() })
    }
    fn laws(_: &mut World, before: &Case<Self>, change: &Change<Self>, by: &Actor) {
        laws::report_step(before, change, by);
    }
}

impl Lives for Statement {
    fn cases(world: &World) -> &BTreeMap<CaseId, Kept<Self>> {
        &world.statements
    }
    fn cases_mut(world: &mut World) -> &mut BTreeMap<CaseId, Kept<Self>> {
        &mut world.statements
    }
    fn facts(world: &World, _: &Case<Self>) -> StatementFacts {
        StatementFacts { policy: world.policy.clone() }
    }
    fn blank(first: &StatementWhat) -> Option<Case<Self>> {
        let StatementWhat::Issued { statement, envelope, .. } = first else {
            return None;
        };
        Some(Case { env: (**envelope).clone(), stage: StatementStage::InForce, data: (**statement).clone() })
    }
    fn laws(_: &mut World, before: &Case<Self>, change: &Change<Self>, _: &Actor) {
        laws::statement_step(before, change);
    }
}

impl Lives for Appeal {
    fn cases(world: &World) -> &BTreeMap<CaseId, Kept<Self>> {
        &world.appeals
    }
    fn cases_mut(world: &mut World) -> &mut BTreeMap<CaseId, Kept<Self>> {
        &mut world.appeals
    }
    fn facts(_: &World, _: &Case<Self>) -> AppealFacts {
        AppealFacts { hours: Hours::daily("UTC", 8, 20) }
    }
    fn blank(first: &AppealWhat) -> Option<Case<Self>> {
        let AppealWhat::Filed { appeal, envelope, .. } = first else {
            return None;
        };
        Some(Case { env: (**envelope).clone(), stage: AppealStage::Filed, data: (**appeal).clone() })
    }
    fn laws(world: &mut World, before: &Case<Self>, change: &Change<Self>, by: &Actor) {
        laws::appeal_step(world, before, change, by);
    }
}
